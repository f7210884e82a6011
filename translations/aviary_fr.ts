<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Answer</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApiRows</name>
    <message>
        <source>This report has no playbook %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report has no play %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report has no task %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report has no host %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report has no result %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report has no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report has no record %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report has no label %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--%1 wants a number, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no page “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the program, such as de or fr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this playbook of the first report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select this result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this page: overview, timeline, results, hosts, files, records or playbooks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databases of ARA, or aviary: links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renders pages of a report as PNG pictures, without a display.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The playbook; without it, the one that a drop would open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overview, results, timeline, hosts, files, records or playbooks; without it, and with a folder as output, all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the window in pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dark palette.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times in UTC instead of local time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PNG file, or a folder for all pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A database of ARA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snapshot wants one report. See aviary snapshot --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size wants something like 1280x800, from 200x150 to 16384x16384.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--output is missing: a PNG file or a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContentReader</name>
    <message>
        <source>There is no result %1 in this report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no host %1 in this report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1 in this report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record %1 in this report.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>Another program keeps the database locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when it has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the ansible.sqlite that ARA wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file is still there and may be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database did not answer a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it; its package is often called libqt6sql6-sqlite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was recorded by ARA 0.x, which kept its data in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aviary reads recordings of ARA 1.0 and newer; record the run again with one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a database without a single table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a database, but not one of ARA&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its tables are %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded by an ARA newer than Aviary knows (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded by an ARA newer than Aviary knows (%1). Not shown: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>The difference is not shown: the new file is binary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The difference is not shown: the old file is binary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The difference is not shown: a file is larger than %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Discovery</name>
    <message>
        <source>%1 is cut off: %2 of %3 are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the ansible.sqlite first, then open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the ansible.sqlite that ARA wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a link to a file that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check where the link leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the ansible.sqlite in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its owner for the permission, or copy it to where you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk or the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the download or the job: nothing arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is packed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it and open the ansible.sqlite in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is cut off: only the beginning of a database is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved by ARA, as it was told to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileNotes</name>
    <message>
        <source>This file is encrypted by ansible-vault; ARA recorded it as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARA was told not to keep this file (its setting ignored_files); the sentence below stands in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARA could not read this file while it recorded; the sentence below stands in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>d MMM HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… %1 of %2 characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>%1 (caused by %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no message was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>item %1: %2 (%3 of %n item(s) failed)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>exit status %1, no output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: exit status %2, no output</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>, %n attempt(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>hidden by no_log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assertion failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>content was not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>content is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inflate</name>
    <message>
        <source>there is not enough memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is longer than %1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not compressed as ARA does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its check sum is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the compressed data is broken (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>The JSON is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON breaks off at byte %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON is broken at byte %1; what stands before is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON ends at byte %1, but more text follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON is nested deeper than %1 levels; what stands before byte %2 is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON holds more than %1 values; what stands before byte %2 is shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OtherHosts</name>
    <message>
        <source>%1 failed alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n failed alike</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed otherwise</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed and were not compared</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rescued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeNote</name>
    <message>
        <source>At the end Ansible counted no failure on this host, so this one was rescued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end Ansible did not count this host as unreachable, so this was ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ansible counted %n failure(s) on this host</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ansible counted %n unreachable result(s) on this host</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1; this is the earlier of 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; this is the later of 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; this is number %2 of %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No result is recorded that says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n host(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) failed, on %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) went on to the end.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) went on to the end; %1 stopped at a failure.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stopped here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) went on to the end; %1 stopped here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s) were rescued, %1 ignored.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s) were rescued.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s) were ignored.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>completed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completed in %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running: no end is recorded, and no result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running: no end is recorded. Last result %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired: stopped after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired: stopped; no end is recorded, and no result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired: stopped; no end is recorded, last result %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how it went is not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; changed means: would change. A failure may come from a step that was only simulated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Unfinished: %1; all of the run&apos;s %n host(s) answered.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the run&apos;s %n host(s) answered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Unfinished: %1; %2, no result from %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished: %1; %2, no result from %3 (it may not have been asked).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it failed (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed before it stopped (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) rescued (%1)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) ignored (%1)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreachable ignored (%1)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Did not make the run fail: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n task(s), show all</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing ran after this task</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n host(s), none with a failure</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n host(s) without</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a task that is not in the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1  (%n line(s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewText</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n task(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slowest tasks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Playbooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RebuiltCommand</name>
    <message>
        <source>%1 was not saved by ARA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the options of the command were not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rebuilt from the recorded options; those from ansible.cfg or the environment look the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extra vars were not saved by ARA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pattern of hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list of playbooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also recorded: %1 = %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordNotes</name>
    <message>
        <source>Recorded as JSON, but it is not: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded as a URL; only http and https addresses can be opened from here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordingLoad</name>
    <message>
        <source>There is no playbook %1 in this report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plays could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tasks could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hosts could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The links of the report could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultCells</name>
    <message>
        <source>not in the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegated to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultDetail</name>
    <message numerus="yes">
        <source>%1 of %n item(s) failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s) changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The content of this result is hidden by no_log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of this result was not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output of the module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command printed nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assertion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evaluated to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings, deprecations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deprecations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deprecated: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deprecated: %1 (gone in %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deprecated: %1 (gone in %2 of %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned values</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n value(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Module arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n argument(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n argument(s), the others are null</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The content is damaged: %1. What could be read of it is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content is shown in part: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>%1 Rows after %2 may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no value for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The condition on %1 has the wrong number of values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rows have no field %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows cannot be sorted by %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunFacts</name>
    <message>
        <source>Not recorded before ARA %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ansible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARA client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARA server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n made by ARA</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>newer than 1.7.4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SqliteOpening</name>
    <message>
        <source>%1 may not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private copy of %1 is needed, but no temporary folder could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room in the folder for temporary files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private copy of %1 is needed, but it could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being written to all the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again when the run has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from a private copy, because another program has the database open for writing. What it writes from now on is seen after a reload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from a private copy, because a program that wrote to the database was stopped halfway. Its unfinished last step is left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>… %1 of %n line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verbs</name>
    <message>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report has no host %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See aviary hosts for those that it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the facts that were gathered for a host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host with this id (see aviary hosts), or the newest one of this name that has facts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which host? --host takes its id or its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No facts were gathered for %1 in this run (gather_facts: false).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints a file as it was recorded. Without --file: lists the files of a playbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with this id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--file takes the id of a file, a number, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the hosts of a playbook: the outcomes of their results, and the recap that Ansible printed at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the playbooks of one or more reports, oldest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only playbooks in these states:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database holds no playbooks; ARA made it but no run was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report has no playbook %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See aviary list for those that it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playbook %1, %2 (%3), of %4 in this report; --playbook takes another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The playbook with this id. Without it the first one that failed, else the first one that did not end, else the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output could not be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the results of a playbook in the order in which they ended, with one line that says why a result failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only results with these outcomes, separated by commas:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only results that ARA stored with these statuses (failed includes ignored and rescued ones):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed is an outcome, not a status: use --outcome changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegated to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows one result: what failed and why, its output, command, difference and values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result with this id (see aviary results).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which result? --result takes its id, a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells of every playbook what became of it: the tasks that made it fail with their hosts, why and where, or what is unfinished. For the log of a CI job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the playbook with this id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All causes; otherwise the first ones, and how many more there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what became of each playbook: what failed, where and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the playbooks of reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the results of a playbook, by status or outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one result: message, output, difference, values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hosts of a playbook and how they fared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the facts of a host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a recorded file, or the list of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pages of a report as pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no translation for %1. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: aviary [--language CODE] [REPORT…]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>       aviary VERB REPORT [OPTIONS]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what ARA recorded of Ansible&apos;s runs. A REPORT is the ansible.sqlite that ARA wrote; it is only read, never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbs, which need no window:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aviary VERB --help tells the options of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit status: 0 fine, 1 the report could be read in part only, 2 it could not be opened or the command line is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is neither a verb nor a file or folder. See aviary --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks this language instead of the system&apos;s, as de.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ansible.sqlite that ARA wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to write it: %1. The first is the default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times in UTC instead of local time. JSON and CSV always have UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which report? Name the ansible.sqlite that ARA wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes one report; %1 is one too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 does not know %2. It takes %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--playbook takes the id of a playbook, a number, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--limit takes a number of rows, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format does not know %1. It takes %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See aviary %1 --help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aviary::Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;pasted path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the task&apos;s &amp;line in its file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the &amp;detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the &amp;filter line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ind in the focused pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail &amp;beside the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times in &amp;UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;link to this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Aviary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aviary::Columns</name>
    <message>
        <source>Columns as at first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aviary::CommandPalette</name>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aviary::DetailHead</name>
    <message>
        <source>unknown host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>play %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delegated to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>this host: %n result(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>other hosts: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aviary::DetailPartView</name>
    <message>
        <source>show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show less</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aviary::ElidedLabel</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aviary::EntriesModel</name>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aviary::FilesModel</name>
    <message>
        <source>&lt;p&gt;%1&lt;/p&gt;&lt;p&gt;Worst outcome of its tasks: %2&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aviary::FilesPage</name>
    <message>
        <source>Filter files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Results of This Line&apos;s Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wrap Long Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files were recorded in this run. ARA keeps playbooks, roles and variables as they were, except those that its setting ignored_files names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum is of the file as it was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>0 of %n file(s) match. Clear the filter (Ctrl+Shift+L).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No host has a result of this task (meta task, or the run stopped).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n task(s) of this line</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviary::FilterBar</name>
    <message>
        <source>Host, task, action, file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that must all occur in host, task, action or file:line (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Show the results of all again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aviary::FindBar</name>
    <message>
        <source>Match &amp;case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>went on from the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>went on from the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aviary::HostFacts</name>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a host to see its facts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No facts were gathered for %1 in this run, and no result of it was recorded: it stands here because something was delegated to it, or because the run ended before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No facts were gathered for %1 in this run (gather_facts: false).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aviary::HostsChart</name>
    <message>
        <source>Results of each host by outcome</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aviary::HostsModel</name>
    <message>
        <source>The run did not finish; Ansible counts at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Ansible counted: ok holds changed and ignored results, too. Rescued and ignored are derived from the results; ARA does not record them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures that a rescue took up: derived from what Ansible counted at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recap by Ansible</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aviary::HostsPage</name>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No host took part in this run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aviary::JsonTreeModel</name>
    <message numerus="yes">
        <source>{ %n value(s) }</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[ %n item(s) ]</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>… (%1 characters of %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… (%1 of %2 characters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aviary::JsonTreeView</name>
    <message>
        <source>Path or value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n value(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aviary::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold, unfold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the innermost, then back to the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aviary::LoopItemsModel</name>
    <message>
        <source>%1, item %2 of the loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aviary::LoopItemsView</name>
    <message>
        <source>Items of the loop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aviary::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no playbook %1 in this report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARA databases (*.sqlite *.sqlite3 *.db);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report was opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Aviary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aviary %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A viewer for what ARA Records Ansible recorded. Opened files are only read.

Free software under the GNU General Public License, version 3 or later. With Qt %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aviary::MessageLine</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aviary::OverviewPage</name>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slowest tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aviary::PlaybookView</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %1 so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aviary::PlaybooksModel</name>
    <message>
        <source>Not recorded before ARA %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check mode: nothing was changed; changed means: would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No end is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still counting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed, %2 unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client: %1
server: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ansible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aviary::PlaybooksPage</name>
    <message>
        <source>Playbooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database holds no playbooks; ARA made it but no run was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;olumns…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aviary::RecordsPage</name>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open in Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wrap Long Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No records. The ara_record module keeps some.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aviary::ReportsModel</name>
    <message>
        <source>opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no playbooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aviary::ReportsView</name>
    <message>
        <source>only &amp;failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy path of the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aviary::ResultDetailView</name>
    <message>
        <source>The facts are those of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aviary::ResultsModel</name>
    <message>
        <source>could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No end is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from the content of the rows in view, so it cannot be sorted by.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aviary::ResultsPage</name>
    <message>
        <source>Copying: %1 of %2 messages read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not copied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only &amp;failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only results of this &amp;task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only results of this &amp;host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the order they &amp;ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;link to this result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop copying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing so far. Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No results were recorded: no task ran on any host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No host has a result of this task (meta task, or the run stopped).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing failed. %1 result(s): show all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>0 of %1 match. Clear the filter (Ctrl+Shift+L).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 result(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, all selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is not open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aviary::ResultsTable</name>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aviary::RunBlock</name>
    <message>
        <source>Command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the labels that ARA made from the options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address of over 2,000 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aviary::SlowTasksModel</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviary::SlowTasksView</name>
    <message>
        <source>Slowest tasks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aviary::Snapshot</name>
    <message>
        <source>The report could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aviary::StartPage</name>
    <message>
        <source>Opened lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop ansible.sqlite here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database that ARA Records Ansible left among the logs of a job. Nothing is ever written to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aviary::TextHighlighter</name>
    <message>
        <source>Not highlighted: the text is larger than %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines longer than %1 are not highlighted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aviary::TextView</name>
    <message>
        <source>The text is cut: it is larger than can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wrap Long Lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aviary::Timeline</name>
    <message>
        <source>unknown host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no start is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started %1, %2 into the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (delegated to %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no duration is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n batch(es))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s), at worst: %1 %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviary::TimelineBands</name>
    <message>
        <source>Plays</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aviary::TimelineLegend</name>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected result has no start recorded: it is not on the timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 result(s) have no start recorded and are not on the timeline.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviary::TimelinePage</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit the selected result, then the whole run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next result of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous result of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host &amp;above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host &amp;below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fir&amp;st result of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Las&amp;t result of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No results were recorded: no task ran on any host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No times were recorded. The page Results lists all results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 s is
%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aviary::TimelineScrollBar</name>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aviary::TimelineTicks</name>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aviary::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No result is selected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
