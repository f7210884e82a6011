<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Answer</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Archives</name>
    <message numerus="yes">
        <source>%1 holds more than %Ln file(s); more are not looked at unasked.</source>
        <translation>
            <numerusform>%1 holds more than %Ln file; more are not looked at unasked.</numerusform>
            <numerusform>%1 holds more than %Ln files; more are not looked at unasked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) need a password.</source>
        <translation>
            <numerusform>%Ln more file needs a password.</numerusform>
            <numerusform>%Ln more files need a password.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) are damaged in the archive.</source>
        <translation>
            <numerusform>%Ln more file is damaged in the archive.</numerusform>
            <numerusform>%Ln more files are damaged in the archive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln archive(s) in %1 were not looked into, since that is in an archive itself.</source>
        <translation>
            <numerusform>%Ln archive in %1 was not looked into, since that is in an archive itself.</numerusform>
            <numerusform>%Ln archives in %1 were not looked into, since that is in an archive itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No database is in %1: %Ln file(s) were looked at.</source>
        <translation>
            <numerusform>No database is in %1: %Ln file was looked at.</numerusform>
            <numerusform>No database is in %1: %Ln files were looked at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Caveats</name>
    <message numerus="yes">
        <source>%n result(s) without a start or an end are in no figure; who waited in their plays is not known.</source>
        <translation>
            <numerusform>%n result without a start or an end is in no figure; who waited in its play is not known.</numerusform>
            <numerusform>%n results without a start or an end are in no figure; who waited in their plays is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) end before they begin: the controller&apos;s clock was set back. They count as 0 s; who waited in their plays is not known.</source>
        <translation>
            <numerusform>%n result ends before it begins: the controller&apos;s clock was set back. It counts as 0 s; who waited in its play is not known.</numerusform>
            <numerusform>%n results end before they begin: the controller&apos;s clock was set back. They count as 0 s; who waited in their plays is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tasks overlap in %n play(s) (strategy free or host_pinned): hosts did not wait for each other there, and the critical path follows the one that ended last.</source>
        <translation>
            <numerusform>Tasks overlap in %n play (strategy free or host_pinned): hosts did not wait for each other there, and the critical path follows the one that ended last.</numerusform>
            <numerusform>Tasks overlap in %n plays (strategy free or host_pinned): hosts did not wait for each other there, and the critical path follows the one that ended last.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message numerus="yes">
        <source>SQLite finds %n fault(s) in the structure of the file.</source>
        <translation>
            <numerusform>SQLite finds %n fault in the structure of the file.</numerusform>
            <numerusform>SQLite finds %n faults in the structure of the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 have an id that another one has.</source>
        <translation>
            <numerusform>%n row of %1 has an id that another one has.</numerusform>
            <numerusform>%n rows of %1 have an id that another one has.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 point to a row of %2 that is missing.</source>
        <translation>
            <numerusform>%n row of %1 points to a row of %2 that is missing.</numerusform>
            <numerusform>%n rows of %1 point to a row of %2 that is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 have a time that is none.</source>
        <translation>
            <numerusform>%n row of %1 has a time that is none.</numerusform>
            <numerusform>%n rows of %1 have a time that is none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 end before they begin.</source>
        <translation>
            <numerusform>%n row of %1 ends before it begins.</numerusform>
            <numerusform>%n rows of %1 end before they begin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n content(s) of %2 are damaged.</source>
        <translation>
            <numerusform>%1 of %n content of %2 are damaged.</numerusform>
            <numerusform>%1 of %n contents of %2 are damaged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message numerus="yes">
        <source> (%1; elsewhere %n other message(s))</source>
        <translation>
            <numerusform> (%1; elsewhere %n other message)</numerusform>
            <numerusform> (%1; elsewhere %n other messages)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run now reaches the %n task(s) after it.</source>
        <translation>
            <numerusform>The run now reaches the %n task after it.</numerusform>
            <numerusform>The run now reaches the %n tasks after it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They now reach the %n task(s) after it.</source>
        <translation>
            <numerusform>They now reach the %n task after it.</numerusform>
            <numerusform>They now reach the %n tasks after it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It now reaches the %n task(s) after it.</source>
        <translation>
            <numerusform>It now reaches the %n task after it.</numerusform>
            <numerusform>It now reaches the %n tasks after it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run did not reach the %n task(s) after it.</source>
        <translation>
            <numerusform>The run did not reach the %n task after it.</numerusform>
            <numerusform>The run did not reach the %n tasks after it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 did not reach the %n task(s) after it.</source>
        <translation>
            <numerusform>%1 did not reach the %n task after it.</numerusform>
            <numerusform>%1 did not reach the %n tasks after it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They did not reach the %n task(s) after it.</source>
        <translation>
            <numerusform>They did not reach the %n task after it.</numerusform>
            <numerusform>They did not reach the %n tasks after it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It did not reach the %n task(s) after it.</source>
        <translation>
            <numerusform>It did not reach the %n task after it.</numerusform>
            <numerusform>It did not reach the %n tasks after it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Newly failing: %n other task(s)</source>
        <translation>
            <numerusform>Newly failing: %n other task</numerusform>
            <numerusform>Newly failing: %n other tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fixed: %n other task(s)</source>
        <translation>
            <numerusform>Fixed: %n other task</numerusform>
            <numerusform>Fixed: %n other tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still failing: %n other task(s)</source>
        <translation>
            <numerusform>Still failing: %n other task</numerusform>
            <numerusform>Still failing: %n other tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>: %1 of %n task(s) are in both.</source>
        <translation>
            <numerusform>: %1 of %n task are in both.</numerusform>
            <numerusform>: %1 of %n tasks are in both.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>: of %n task(s) results are missing that the other has.</source>
        <translation>
            <numerusform>: of %n task results are missing that the other has.</numerusform>
            <numerusform>: of %n tasks results are missing that the other has.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Same outcome for all %n result(s)</source>
        <translation>
            <numerusform>Same outcome for %n result</numerusform>
            <numerusform>Same outcome for all %n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n differ in times only.</source>
        <translation>
            <numerusform>%1; %n differs in times only.</numerusform>
            <numerusform>%1; %n differ in times only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n otherwise</source>
        <translation>
            <numerusform>%n otherwise</numerusform>
            <numerusform>%n otherwise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Same outcome for the %n result(s) that both runs have.</source>
        <translation>
            <numerusform>Same outcome for the %n result that both runs have.</numerusform>
            <numerusform>Same outcome for the %n results that both runs have.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s)</source>
        <translation>
            <numerusform>%1 of %n file</numerusform>
            <numerusform>%1 of %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n option(s) of the command line</source>
        <translation>
            <numerusform>%n option of the command line</numerusform>
            <numerusform>%n options of the command line</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed and moved</source>
        <translation>
            <numerusform>%n renamed and moved</numerusform>
            <numerusform>%n renamed and moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <translation>
            <numerusform>%n renamed</numerusform>
            <numerusform>%n renamed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with another module</source>
        <translation>
            <numerusform>%n with another module</numerusform>
            <numerusform>%n with another module</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handler(s) ran on one side only</source>
        <translation>
            <numerusform>%n handler ran on one side only</numerusform>
            <numerusform>%n handlers ran on one side only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other task(s) slower or faster</source>
        <translation>
            <numerusform>%n other task slower or faster</numerusform>
            <numerusform>%n other tasks slower or faster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) of hosts that are only left</source>
        <translation>
            <numerusform>%n result of hosts that are only left</numerusform>
            <numerusform>%n results of hosts that are only left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) of hosts that are only right</source>
        <translation>
            <numerusform>%n result of hosts that are only right</numerusform>
            <numerusform>%n results of hosts that are only right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) only left, after what stopped right</source>
        <translation>
            <numerusform>%n result only left, after what stopped right</numerusform>
            <numerusform>%n results only left, after what stopped right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) only right, after what stopped left</source>
        <translation>
            <numerusform>%n result only right, after what stopped left</numerusform>
            <numerusform>%n results only right, after what stopped left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n option(s)</source>
        <translation>
            <numerusform>%n option</numerusform>
            <numerusform>%n options</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n label</numerusform>
            <numerusform>%n labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n host</numerusform>
            <numerusform>%n hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n fact</numerusform>
            <numerusform>%n facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 result(s) compared</source>
        <translation>
            <numerusform>%1 of %2 result compared</numerusform>
            <numerusform>%1 of %2 results compared</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareHtml</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s); all are listed with --format json.</source>
        <translation>
            <numerusform>%1 of %n row; all are listed with --format json.</numerusform>
            <numerusform>%1 of %n rows; all are listed with --format json.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyWriter</name>
    <message numerus="yes">
        <source>%n row(s) of %1 belong to a row of %2 that is not there.</source>
        <translation>
            <numerusform>%n row of %1 belongs to a row of %2 that is not there.</numerusform>
            <numerusform>%n rows of %1 belong to a row of %2 that is not there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message numerus="yes">
        <source>%1 and %n more place(s)</source>
        <translation>
            <numerusform>%1 and %n more place</numerusform>
            <numerusform>%1 and %n more places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message numerus="yes">
        <source>Its tables are %1 and %n more.</source>
        <translation>
            <numerusform>Its tables are %1 and %n more.</numerusform>
            <numerusform>Its tables are %1 and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message numerus="yes">
        <source>, %n attempt(s)</source>
        <translation>
            <numerusform>, %n attempt</numerusform>
            <numerusform>, %n attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>item %1: %2 (%3 of %n item(s) failed)</source>
        <translation>
            <numerusform>item %1: %2 (%3 of %n item failed)</numerusform>
            <numerusform>item %1: %2 (%3 of %n items failed)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>and %n other task(s)</source>
        <translation>
            <numerusform>and %n other task</numerusform>
            <numerusform>and %n other tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>. It was good in none of the %n run(s).</source>
        <translation>
            <numerusform>. It was not good in the %n run.</numerusform>
            <numerusform>. It was good in none of the %n runs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more task(s) fail since earlier.</source>
        <translation>
            <numerusform>%n more task fails since earlier.</numerusform>
            <numerusform>%n more tasks fail since earlier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing fails in the newest of %n run(s).</source>
        <translation>
            <numerusform>Nothing fails in the %n run.</numerusform>
            <numerusform>Nothing fails in the newest of %n runs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median of %n earlier run(s), half of them within %1 of it</source>
        <translation>
            <numerusform>median of %n earlier run, within %1 of it</numerusform>
            <numerusform>median of %n earlier runs, half of them within %1 of it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failed in %2 of %n run(s) (%3)</source>
        <translation>
            <numerusform>%1 failed in %2 of %n run (%3)</numerusform>
            <numerusform>%1 failed in %2 of %n runs (%3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failed in %1 of %n run(s)</source>
        <translation>
            <numerusform>Failed in %1 of %n run</numerusform>
            <numerusform>Failed in %1 of %n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InputEntries</name>
    <message numerus="yes">
        <source>%n equal file(s) (by sha1, not read)</source>
        <translation>
            <numerusform>%n equal file (by sha1, not read)</numerusform>
            <numerusform>%n equal files (by sha1, not read)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n option(s) differ</source>
        <translation>
            <numerusform>%n option differs</numerusform>
            <numerusform>%n options differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n equal</source>
        <translation>
            <numerusform>%n equal</numerusform>
            <numerusform>%n equal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made by ARA</source>
        <translation>
            <numerusform>%n made by ARA</numerusform>
            <numerusform>%n made by ARA</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made by ARA from the options</source>
        <translation>
            <numerusform>%n made by ARA from the options</numerusform>
            <numerusform>%n made by ARA from the options</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on both sides</source>
        <translation>
            <numerusform>%n on both sides</numerusform>
            <numerusform>%n on both sides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>alike on %n host(s)</source>
        <translation>
            <numerusform>alike on %n host</numerusform>
            <numerusform>alike on %n hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further, alike on several</source>
        <translation>
            <numerusform>%n further, alike on several</numerusform>
            <numerusform>%n further, alike on several</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) that differ in nothing else</source>
        <translation>
            <numerusform>%n host that differs in nothing else</numerusform>
            <numerusform>%n hosts that differ in nothing else</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) without a difference, or without facts</source>
        <translation>
            <numerusform>%n host without a difference, or without facts</numerusform>
            <numerusform>%n hosts without a difference, or without facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s), not compared yet</source>
        <translation>
            <numerusform>%n host, not compared yet</numerusform>
            <numerusform>%n hosts, not compared yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OtherHosts</name>
    <message numerus="yes">
        <source>%n failed and were not compared</source>
        <translation>
            <numerusform>%n failed and was not compared</numerusform>
            <numerusform>%n failed and were not compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed otherwise</source>
        <translation>
            <numerusform>%n failed otherwise</numerusform>
            <numerusform>%n failed otherwise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed alike</source>
        <translation>
            <numerusform>%n failed alike</numerusform>
            <numerusform>%n failed alike</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomeNote</name>
    <message numerus="yes">
        <source>Ansible counted %n unreachable result(s) on this host</source>
        <translation>
            <numerusform>Ansible counted %n unreachable result on this host</numerusform>
            <numerusform>Ansible counted %n unreachable results on this host</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ansible counted %n failure(s) on this host</source>
        <translation>
            <numerusform>Ansible counted %n failure on this host</numerusform>
            <numerusform>Ansible counted %n failures on this host</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%1 of the run&apos;s %n host(s) answered</source>
        <translation>
            <numerusform>%1 of the run&apos;s %n host answered</numerusform>
            <numerusform>%1 of the run&apos;s %n hosts answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unfinished: %1; all of the run&apos;s %n host(s) answered.</source>
        <translation>
            <numerusform>Unfinished: %1; the run&apos;s %n host answered.</numerusform>
            <numerusform>Unfinished: %1; all of the run&apos;s %n hosts answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1  (%n line(s))</source>
        <translation>
            <numerusform>%1  (%n line)</numerusform>
            <numerusform>%1  (%n lines)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n host(s) without</source>
        <translation>
            <numerusform>and %n host without</numerusform>
            <numerusform>and %n hosts without</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s), none with a failure</source>
        <translation>
            <numerusform>%n host, without a failure</numerusform>
            <numerusform>%n hosts, none with a failure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n task(s), show all</source>
        <translation>
            <numerusform>%1 of %n task, show all</numerusform>
            <numerusform>%1 of %n tasks, show all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreachable ignored (%1)</source>
        <translation>
            <numerusform>%n unreachable ignored (%1)</numerusform>
            <numerusform>%n unreachable ignored (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) ignored (%1)</source>
        <translation>
            <numerusform>%n task ignored (%1)</numerusform>
            <numerusform>%n tasks ignored (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) rescued (%1)</source>
        <translation>
            <numerusform>%n task rescued (%1)</numerusform>
            <numerusform>%n tasks rescued (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n host</numerusform>
            <numerusform>%n hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s) were ignored.</source>
        <translation>
            <numerusform>%n failure was ignored.</numerusform>
            <numerusform>%n failures were ignored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s) were rescued.</source>
        <translation>
            <numerusform>%n failure was rescued.</numerusform>
            <numerusform>%n failures were rescued.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s) were rescued, %1 ignored.</source>
        <translation>
            <numerusform>%n failure was rescued, %1 ignored.</numerusform>
            <numerusform>%n failures were rescued, %1 ignored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) went on to the end; %1 stopped here.</source>
        <translation>
            <numerusform>%n host went on to the end; %1 stopped here.</numerusform>
            <numerusform>%n hosts went on to the end; %1 stopped here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) went on to the end; %1 stopped at a failure.</source>
        <translation>
            <numerusform>%n host went on to the end; %1 stopped at a failure.</numerusform>
            <numerusform>%n hosts went on to the end; %1 stopped at a failure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) went on to the end.</source>
        <translation>
            <numerusform>%n host went on to the end.</numerusform>
            <numerusform>%n hosts went on to the end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) failed, on %1.</source>
        <translation>
            <numerusform>%n task failed, on %1.</numerusform>
            <numerusform>%n tasks failed, on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n host(s)</source>
        <translation>
            <numerusform>%1 of %n host</numerusform>
            <numerusform>%1 of %n hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewText</name>
    <message numerus="yes">
        <source>%1 of %n task(s)</source>
        <translation>
            <numerusform>%1 of %n task</numerusform>
            <numerusform>%1 of %n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairMarkdown</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message numerus="yes">
        <source>Folders more than %n level(s) down were not looked into.</source>
        <translation>
            <numerusform>Folders more than %n level down were not looked into.</numerusform>
            <numerusform>Folders more than %n levels down were not looked into.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in the folder may not be read.</source>
        <translation>
            <numerusform>%n file in the folder may not be read.</numerusform>
            <numerusform>%n files in the folder may not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No ARA database in %1: %Ln file(s) were looked at.</source>
        <translation>
            <numerusform>No ARA database in %1: %Ln file was looked at.</numerusform>
            <numerusform>No ARA database in %1: %Ln files were looked at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message numerus="yes">
        <source>%n result(s) point to a task, host or play that is missing.</source>
        <translation>
            <numerusform>%n result points to a task, host or play that is missing.</numerusform>
            <numerusform>%n results point to a task, host or play that is missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordingLoad</name>
    <message numerus="yes">
        <source>Only the first %n result(s) could be read.</source>
        <translation>
            <numerusform>Only the first %n result could be read.</numerusform>
            <numerusform>Only the first %n results could be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultDetail</name>
    <message numerus="yes">
        <source>%1 of %n argument(s), the others are null</source>
        <translation>
            <numerusform>%1 of %n argument, the others are null</numerusform>
            <numerusform>%1 of %n arguments, the others are null</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n argument(s)</source>
        <translation>
            <numerusform>%n argument</numerusform>
            <numerusform>%n arguments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n value(s)</source>
        <translation>
            <numerusform>%1 of %n value</numerusform>
            <numerusform>%1 of %n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s) changed</source>
        <translation>
            <numerusform>%1 of %n item changed</numerusform>
            <numerusform>%1 of %n items changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s) failed</source>
        <translation>
            <numerusform>%1 of %n item failed</numerusform>
            <numerusform>%1 of %n items failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunFacts</name>
    <message numerus="yes">
        <source>%n made by ARA</source>
        <translation>
            <numerusform>%n made by ARA</numerusform>
            <numerusform>%n made by ARA</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>… %1 of %n line(s)</source>
        <translation>
            <numerusform>… %1 of %n line</numerusform>
            <numerusform>… %1 of %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verbs</name>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <translation>
            <numerusform>%Ln report</numerusform>
            <numerusform>%Ln reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n result(s), as --limit asks.</source>
        <translation>
            <numerusform>%1 of %n result, as --limit asks.</numerusform>
            <numerusform>%1 of %n results, as --limit asks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>output was compared of %1 of %n result(s), --all compares all</source>
        <translation>
            <numerusform>output was compared of %1 of %n result, --all compares all</numerusform>
            <numerusform>output was compared of %1 of %n results, --all compares all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) newly failing</source>
        <translation>
            <numerusform>%n task newly failing</numerusform>
            <numerusform>%n tasks newly failing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), none newly failing</source>
        <translation>
            <numerusform>%n difference, not newly failing</numerusform>
            <numerusform>%n differences, none newly failing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other playbook(s) ran only once; --playbook-path tells of one.</source>
        <translation>
            <numerusform>%n other playbook ran only once; --playbook-path tells of it.</numerusform>
            <numerusform>%n other playbooks ran only once; --playbook-path tells of one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %1 of %n run(s); --format json has all.</source>
        <translation>
            <numerusform>The newest %1 of %n run; --format json has all.</numerusform>
            <numerusform>The newest %1 of %n runs; --format json has all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other host(s) never failed and are as quick as ever; --all shows them.</source>
        <translation>
            <numerusform>%n other host never failed and is as quick as ever; --all shows it.</numerusform>
            <numerusform>%n other hosts never failed and are as quick as ever; --all shows them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other task(s) never failed and are as quick as ever; --all shows them.</source>
        <translation>
            <numerusform>%n other task never failed and is as quick as ever; --all shows it.</numerusform>
            <numerusform>%n other tasks never failed and are as quick as ever; --all shows them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n playbook(s)</source>
        <translation>
            <numerusform>%n playbook</numerusform>
            <numerusform>%n playbooks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n host</numerusform>
            <numerusform>%n hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Web</name>
    <message numerus="yes">
        <source>%1 did not answer within %n second(s).</source>
        <translation>
            <numerusform>%1 did not answer within %n second.</numerusform>
            <numerusform>%1 did not answer within %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sent nothing for %n second(s).</source>
        <translation>
            <numerusform>%1 sent nothing for %n second.</numerusform>
            <numerusform>%1 sent nothing for %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %1 listings, %n more folder(s) were not looked into.</source>
        <translation>
            <numerusform>After %1 listings, %n more folder was not looked into.</numerusform>
            <numerusform>After %1 listings, %n more folders were not looked into.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) below level %1 were not looked into.</source>
        <translation>
            <numerusform>%n folder below level %1 was not looked into.</numerusform>
            <numerusform>%n folders below level %1 were not looked into.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failed too often; %n more folder(s) were not looked into.</source>
        <translation>
            <numerusform>%1 failed too often; %n more folder was not looked into.</numerusform>
            <numerusform>%1 failed too often; %n more folders were not looked into.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 asks programs to stay out of %n folder(s) (robots.txt).</source>
        <translation>
            <numerusform>%1 asks programs to stay out of %n folder (robots.txt).</numerusform>
            <numerusform>%1 asks programs to stay out of %n folders (robots.txt).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) show a page of their own instead of a listing; what else is in them is not known.</source>
        <translation>
            <numerusform>%n folder shows a page of its own instead of a listing; what else is in it is not known.</numerusform>
            <numerusform>%n folders show a page of their own instead of a listing; what else is in them is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %1 archives, %n more were not fetched.</source>
        <translation>
            <numerusform>After %1 archives, %n more was not fetched.</numerusform>
            <numerusform>After %1 archives, %n more were not fetched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %1 in all, %n more file(s) were not fetched.</source>
        <translation>
            <numerusform>After %1 in all, %n more file was not fetched.</numerusform>
            <numerusform>After %1 in all, %n more files were not fetched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failed too often; %n more file(s) were not fetched.</source>
        <translation>
            <numerusform>%1 failed too often; %n more file was not fetched.</numerusform>
            <numerusform>%1 failed too often; %n more files were not fetched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 shows no ansible.sqlite: %n listing(s) were read.</source>
        <translation>
            <numerusform>%1 shows no ansible.sqlite: %n listing was read.</numerusform>
            <numerusform>%1 shows no ansible.sqlite: %n listings were read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviary::ComparedRuns</name>
    <message numerus="yes">
        <source>Reading %1: %n result(s) so far</source>
        <translation>
            <numerusform>Reading %1: %n result so far</numerusform>
            <numerusform>Reading %1: %n results so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviary::Comparing</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviary::DetailHead</name>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this host: %n result(s)</source>
        <translation>
            <numerusform>this host: %n result</numerusform>
            <numerusform>this host: %n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviary::DifferencesPanel</name>
    <message numerus="yes">
        <source>%1 of %2 task(s)</source>
        <translation>
            <numerusform>%1 of %2 task</numerusform>
            <numerusform>%1 of %2 tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No difference under this filter. %1 task(s) are equal: show all.</source>
        <translation>
            <numerusform>No difference under this filter. %1 task is equal: show all.</numerusform>
            <numerusform>No difference under this filter. %1 tasks are equal: show all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviary::EntriesModel</name>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <translation>
            <numerusform>%1 of %n line</numerusform>
            <numerusform>%1 of %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviary::Figures</name>
    <message numerus="yes">
        <source>%1 link(s), together %2: from the start of the run to its last result.</source>
        <translation>
            <numerusform>%1 link, together %2: from the start of the run to its last result.</numerusform>
            <numerusform>%1 links, together %2: from the start of the run to its last result.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 link(s), together %2: the duration of the run.</source>
        <translation>
            <numerusform>%1 link, together %2: the duration of the run.</numerusform>
            <numerusform>%1 links, together %2: the duration of the run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hosts waited %1 for each other, all together, in %n task(s).</source>
        <translation>
            <numerusform>Hosts waited %1 for each other, all together, in %n task.</numerusform>
            <numerusform>Hosts waited %1 for each other, all together, in %n tasks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) ran in waves of %1 hosts (%2); hosts waited %3 for a fork.</source>
        <translation>
            <numerusform>%n task ran in waves of %1 hosts (%2); hosts waited %3 for a fork.</numerusform>
            <numerusform>%n tasks ran in waves of %1 hosts (%2); hosts waited %3 for a fork.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) ran on fewer hosts at once than the forks allow, as with throttle; hosts waited %1 for their turn.</source>
        <translation>
            <numerusform>%n task ran on fewer hosts at once than the forks allow, as with throttle; hosts waited %1 for their turn.</numerusform>
            <numerusform>%n tasks ran on fewer hosts at once than the forks allow, as with throttle; hosts waited %1 for their turn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviary::FilesPage</name>
    <message numerus="yes">
        <source>%1 of %n task(s) of this line</source>
        <translation>
            <numerusform>%1 of %n task of this line</numerusform>
            <numerusform>%1 of %n tasks of this line</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>0 of %n file(s) match. Clear the filter (Ctrl+Shift+L).</source>
        <translation>
            <numerusform>0 of %n file match. Clear the filter (Ctrl+Shift+L).</numerusform>
            <numerusform>0 of %n files match. Clear the filter (Ctrl+Shift+L).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s)</source>
        <translation>
            <numerusform>%1 of %n file</numerusform>
            <numerusform>%1 of %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviary::FindBar</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviary::HostDurationCells</name>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outlier(s): %1; the median is %2.</source>
        <translation>
            <numerusform>Outlier: %1; the median is %2.</numerusform>
            <numerusform>Outliers: %1; the median is %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviary::HostFacts</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviary::HostsPage</name>
    <message numerus="yes">
        <source>%1 of %n host(s). Only results that go on in this time are counted.</source>
        <translation>
            <numerusform>%1 of %n host. Only results that go on in this time are counted.</numerusform>
            <numerusform>%1 of %n hosts. Only results that go on in this time are counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviary::InputValuesModel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviary::JsonDifferenceModel</name>
    <message numerus="yes">
        <source>%n equal</source>
        <translation>
            <numerusform>%n equal</numerusform>
            <numerusform>%n equal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviary::JsonSides</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in noise only (%1)</source>
        <translation>
            <numerusform>%n more in noise only (%1)</numerusform>
            <numerusform>%n more in noise only (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) in noise only (%1)</source>
        <translation>
            <numerusform>%n difference in noise only (%1)</numerusform>
            <numerusform>%n differences in noise only (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not listed, because too much differs</source>
        <translation>
            <numerusform>%n of them not listed, because too much differs</numerusform>
            <numerusform>%n of them not listed, because too much differs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviary::JsonTreeModel</name>
    <message numerus="yes">
        <source>[ %n item(s) ]</source>
        <translation>
            <numerusform>[ %n item ]</numerusform>
            <numerusform>[ %n items ]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{ %n value(s) }</source>
        <translation>
            <numerusform>{ %n value }</numerusform>
            <numerusform>{ %n values }</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviary::JsonTreeView</name>
    <message numerus="yes">
        <source>%1 of %n value(s)</source>
        <translation>
            <numerusform>%1 of %n value</numerusform>
            <numerusform>%1 of %n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviary::MainWindow</name>
    <message numerus="yes">
        <source>These %n report(s) hold no playbooks: ARA made them, but no run was recorded.</source>
        <translation>
            <numerusform>These %n report hold no playbooks: ARA made them, but no run was recorded.</numerusform>
            <numerusform>These %n reports hold no playbooks: ARA made them, but no run was recorded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviary::Opening</name>
    <message numerus="yes">
        <source>The search was stopped; it found %n report(s) until then.</source>
        <translation>
            <numerusform>The search was stopped; it found %n report until then.</numerusform>
            <numerusform>The search was stopped; it found %n reports until then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) are not there any more: %1</source>
        <translation>
            <numerusform>%n report is not there any more: %1</numerusform>
            <numerusform>%n reports are not there any more: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n could not be opened.</source>
        <translation>
            <numerusform>%1 of %n could not be opened.</numerusform>
            <numerusform>%1 of %n could not be opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) so far</source>
        <translation>
            <numerusform>%n report so far</numerusform>
            <numerusform>%n reports so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviary::PairPartView</name>
    <message numerus="yes">
        <source>%n line(s) differ</source>
        <translation>
            <numerusform>%n line differs</numerusform>
            <numerusform>%n lines differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in noise only</source>
        <translation>
            <numerusform>%n more in noise only</numerusform>
            <numerusform>%n more in noise only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ in noise only</source>
        <translation>
            <numerusform>%n line differs in noise only</numerusform>
            <numerusform>%n lines differ in noise only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) in noise only</source>
        <translation>
            <numerusform>%n difference in noise only</numerusform>
            <numerusform>%n differences in noise only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were not compared</source>
        <translation>
            <numerusform>%n line was not compared</numerusform>
            <numerusform>%n lines were not compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) differ</source>
        <translation>
            <numerusform>%n item differs</numerusform>
            <numerusform>%n items differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in noise only</source>
        <translation>
            <numerusform>%n item in noise only</numerusform>
            <numerusform>%n items in noise only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n equal</source>
        <translation>
            <numerusform>%n equal</numerusform>
            <numerusform>%n equal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not listed, because too much differs</source>
        <translation>
            <numerusform>%n of them not listed, because too much differs</numerusform>
            <numerusform>%n of them not listed, because too much differs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviary::PairView</name>
    <message numerus="yes">
        <source>%n part(s) differ</source>
        <translation>
            <numerusform>%n part differs</numerusform>
            <numerusform>%n parts differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) differ</source>
        <translation>
            <numerusform>%n value differs</numerusform>
            <numerusform>%n values differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in noise only</source>
        <translation>
            <numerusform>%n in noise only</numerusform>
            <numerusform>%n in noise only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n equal</source>
        <translation>
            <numerusform>%n equal</numerusform>
            <numerusform>%n equal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviary::PlaybookGroupsModel</name>
    <message numerus="yes">
        <source>%n run(s) in check mode</source>
        <translation>
            <numerusform>%n run in check mode</numerusform>
            <numerusform>%n runs in check mode</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different</source>
        <translation>
            <numerusform>%n different</numerusform>
            <numerusform>%n different</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 run(s)</source>
        <translation>
            <numerusform>%1 run</numerusform>
            <numerusform>%1 runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sum of %n run(s)</source>
        <translation>
            <numerusform>The sum of %n run</numerusform>
            <numerusform>The sum of %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, the sum of %n run(s)</source>
        <translation>
            <numerusform>%1, the sum of %n run</numerusform>
            <numerusform>%1, the sum of %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n run(s) no end is recorded.</source>
        <translation>
            <numerusform>Of %n run no end is recorded.</numerusform>
            <numerusform>Of %n runs no end is recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviary::PlaybooksList</name>
    <message numerus="yes">
        <source>%1 run(s)</source>
        <translation>
            <numerusform>%1 run</numerusform>
            <numerusform>%1 runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with several labels stand(s) in each of their groups</source>
        <translation>
            <numerusform>%1 with several labels stands in each of its groups</numerusform>
            <numerusform>%1 with several labels stand in each of their groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 playbook(s)</source>
        <translation>
            <numerusform>%1 playbook</numerusform>
            <numerusform>%1 playbooks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviary::ReportsModel</name>
    <message numerus="yes">
        <source>%n could not be opened</source>
        <translation>
            <numerusform>%n could not be opened</numerusform>
            <numerusform>%n could not be opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed over</source>
        <translation>
            <numerusform>%n passed over</numerusform>
            <numerusform>%n passed over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviary::ResultsPage</name>
    <message numerus="yes">
        <source>%1 result(s)</source>
        <translation>
            <numerusform>%1 result</numerusform>
            <numerusform>%1 results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing failed. %1 result(s): show all.</source>
        <translation>
            <numerusform>Nothing failed. %1 result: show all.</numerusform>
            <numerusform>Nothing failed. %1 results: show all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviary::RunsPage</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n host</numerusform>
            <numerusform>%n hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s) are not read: that was cancelled.</source>
        <translation>
            <numerusform>%1 of %n run is not read: that was cancelled.</numerusform>
            <numerusform>%1 of %n runs are not read: that was cancelled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviary::RunsTrend</name>
    <message numerus="yes">
        <source>median of %n earlier run(s) %1 (the dashed line)</source>
        <translation>
            <numerusform>median of %n earlier run %1 (the dashed line)</numerusform>
            <numerusform>median of %n earlier runs %1 (the dashed line)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviary::SavingCopies</name>
    <message numerus="yes">
        <source>%n playbook(s)</source>
        <translation>
            <numerusform>%n playbook</numerusform>
            <numerusform>%n playbooks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) could not be read whole.</source>
        <translation>
            <numerusform>%n part could not be read whole.</numerusform>
            <numerusform>%n parts could not be read whole.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviary::SeenHostsList</name>
    <message numerus="yes">
        <source>%1 host(s)</source>
        <translation>
            <numerusform>%1 host</numerusform>
            <numerusform>%1 hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 report(s)</source>
        <translation>
            <numerusform>%1 of %2 report</numerusform>
            <numerusform>%1 of %2 reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 report(s) could not be read</source>
        <translation>
            <numerusform>%1 report could not be read</numerusform>
            <numerusform>%1 reports could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviary::SeenHostsModel</name>
    <message numerus="yes">
        <source>%1 run(s), the newest at the right</source>
        <translation>
            <numerusform>%1 run, the newest at the right</numerusform>
            <numerusform>%1 runs, the newest at the right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviary::SidesView</name>
    <message numerus="yes">
        <source>… %n further line(s), not compared</source>
        <translation>
            <numerusform>… %n further line, not compared</numerusform>
            <numerusform>… %n further lines, not compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n line(s) that differ in noise only</source>
        <translation>
            <numerusform>… %n line that differs in noise only</numerusform>
            <numerusform>… %n lines that differ in noise only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n equal line(s), %1 of them but for noise</source>
        <translation>
            <numerusform>… %n equal line, %1 of them but for noise</numerusform>
            <numerusform>… %n equal lines, %1 of them but for noise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n equal line(s)</source>
        <translation>
            <numerusform>… %n equal line</numerusform>
            <numerusform>… %n equal lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only on the right: %n line(s)</source>
        <translation>
            <numerusform>only on the right: %n line</numerusform>
            <numerusform>only on the right: %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only on the left: %n line(s)</source>
        <translation>
            <numerusform>only on the left: %n line</numerusform>
            <numerusform>only on the left: %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>equal: %n line(s)</source>
        <translation>
            <numerusform>equal: %n line</numerusform>
            <numerusform>equal: %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ</source>
        <translation>
            <numerusform>%n line differs</numerusform>
            <numerusform>%n lines differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in noise only</source>
        <translation>
            <numerusform>%n more in noise only</numerusform>
            <numerusform>%n more in noise only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ in noise only</source>
        <translation>
            <numerusform>%n line differs in noise only</numerusform>
            <numerusform>%n lines differ in noise only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were not compared, because too much differs</source>
        <translation>
            <numerusform>%n line was not compared, because too much differs</numerusform>
            <numerusform>%n lines were not compared, because too much differs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviary::SlowTasksModel</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviary::Timeline</name>
    <message numerus="yes">
        <source>%1 (%n batch(es))</source>
        <translation>
            <numerusform>%1 (%n batch)</numerusform>
            <numerusform>%1 (%n batches)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s), at worst: %1 %2</source>
        <translation>
            <numerusform>%n result, at worst: %1 %2</numerusform>
            <numerusform>%n results, at worst: %1 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 took %2 on %3 (delegated to %4) while %5 waited.</source>
        <translation>
            <numerusform>%1 took %2 on %3 (delegated to %4) while %5 waited.</numerusform>
            <numerusform>%1 took %2 on %3 (delegated to %4) while %5 waited.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 took %2 on %3 while %4 waited.</source>
        <translation>
            <numerusform>%1 took %2 on %3 while %4 waited.</numerusform>
            <numerusform>%1 took %2 on %3 while %4 waited.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n attempt(s)</source>
        <translation>
            <numerusform>%1 %n attempt</numerusform>
            <numerusform>%1 %n attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s): %1</source>
        <translation>
            <numerusform>%n result: %1</numerusform>
            <numerusform>%n results: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>: %1 result(s)</source>
        <translation>
            <numerusform>: %1 result</numerusform>
            <numerusform>: %1 results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviary::TimelineAccess</name>
    <message numerus="yes">
        <source>%1 result(s)</source>
        <translation>
            <numerusform>%1 result</numerusform>
            <numerusform>%1 results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviary::TimelineFilter</name>
    <message numerus="yes">
        <source>%1 result(s)</source>
        <translation>
            <numerusform>%1 result</numerusform>
            <numerusform>%1 results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviary::TimelineLabels</name>
    <message numerus="yes">
        <source>%n lane(s)</source>
        <translation>
            <numerusform>%n lane</numerusform>
            <numerusform>%n lanes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviary::TimelineLegend</name>
    <message numerus="yes">
        <source>%1 result(s) have no start recorded and are not on the timeline.</source>
        <translation>
            <numerusform>%1 result has no start recorded and is not on the timeline.</numerusform>
            <numerusform>%1 results have no start recorded and are not on the timeline.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>kinds that share a colour</comment>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviary::TimelinePage</name>
    <message numerus="yes">
        <source>%n host(s) busy</source>
        <comment>at most</comment>
        <translation>
            <numerusform>%n host busy</numerusform>
            <numerusform>%n hosts busy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviary::TimelineSheet</name>
    <message numerus="yes">
        <source>%n host(s) busy</source>
        <comment>at most</comment>
        <translation>
            <numerusform>%n host busy</numerusform>
            <numerusform>%n hosts busy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviary::TimelineStrip</name>
    <message numerus="yes">
        <source>at most %n host(s) at once</source>
        <translation>
            <numerusform>at most %n host at once</numerusform>
            <numerusform>at most %n hosts at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of at most %n host(s) busy</source>
        <translation>
            <numerusform>%1 of at most %n host busy</numerusform>
            <numerusform>%1 of at most %n hosts busy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviary::TimingCells</name>
    <message numerus="yes">
        <source>%1: %n result(s), total %2, longest %3</source>
        <translation>
            <numerusform>%1: %n result, total %2, longest %3</numerusform>
            <numerusform>%1: %n results, total %2, longest %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviary::TrendView</name>
    <message numerus="yes">
        <source>%1 run(s)</source>
        <translation>
            <numerusform>%1 run</numerusform>
            <numerusform>%1 runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviary::WaitCells</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n host(s) waited %2 for %3</source>
        <translation>
            <numerusform>%1: %n host waited %2 for %3</numerusform>
            <numerusform>%1: %n hosts waited %2 for %3</numerusform>
        </translation>
    </message>
</context>
</TS>
