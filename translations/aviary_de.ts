<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Answer</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApiRows</name>
    <message>
        <source>This report has no playbook %1.</source>
        <translation>Dieser Bericht hat kein Playbook %1.</translation>
    </message>
    <message>
        <source>This report has no play %1.</source>
        <translation>Dieser Bericht hat kein Play %1.</translation>
    </message>
    <message>
        <source>This report has no task %1.</source>
        <translation>Dieser Bericht hat keinen Task %1.</translation>
    </message>
    <message>
        <source>This report has no host %1.</source>
        <translation>Dieser Bericht hat keinen Host %1.</translation>
    </message>
    <message>
        <source>This report has no result %1.</source>
        <translation>Dieser Bericht hat kein Ergebnis %1.</translation>
    </message>
    <message>
        <source>This report has no file %1.</source>
        <translation>Dieser Bericht hat keine Datei %1.</translation>
    </message>
    <message>
        <source>This report has no record %1.</source>
        <translation>Dieser Bericht hat keinen Record %1.</translation>
    </message>
    <message>
        <source>This report has no label %1.</source>
        <translation>Dieser Bericht hat kein Label %1.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--%1 wants a number, not “%2”.</source>
        <translation>--%1 verlangt eine Zahl, nicht „%2“.</translation>
    </message>
    <message>
        <source>There is no page “%1”.</source>
        <translation>Es gibt keine Seite „%1“.</translation>
    </message>
    <message>
        <source>Language of the program, such as de or fr.</source>
        <translation>Sprache des Programms, etwa de oder fr.</translation>
    </message>
    <message>
        <source>Open this playbook of the first report.</source>
        <translation>Dieses Playbook des ersten Berichts öffnen.</translation>
    </message>
    <message>
        <source>Select this result.</source>
        <translation>Dieses Ergebnis auswählen.</translation>
    </message>
    <message>
        <source>Open this page: overview, timeline, results, hosts, files, records or playbooks.</source>
        <translation>Diese Seite öffnen: overview, timeline, results, hosts, files, records oder playbooks.</translation>
    </message>
    <message>
        <source>Databases of ARA, or aviary: links.</source>
        <translation>Datenbanken von ARA oder Links der Form aviary:</translation>
    </message>
    <message>
        <source>Renders pages of a report as PNG pictures, without a display.</source>
        <translation>Rendert Seiten eines Berichts als PNG-Bilder, auch ohne Bildschirm.</translation>
    </message>
    <message>
        <source>The playbook; without it, the one that a drop would open.</source>
        <translation>Das Playbook; ohne Angabe dasjenige, das beim Ablegen geöffnet würde.</translation>
    </message>
    <message>
        <source>overview, results, timeline, hosts, files, records or playbooks; without it, and with a folder as output, all.</source>
        <translation>overview, results, timeline, hosts, files, records oder playbooks; ohne Angabe und mit einem Ordner als Ausgabe alle.</translation>
    </message>
    <message>
        <source>Size of the window in pixels.</source>
        <translation>Größe des Fensters in Pixeln.</translation>
    </message>
    <message>
        <source>A dark palette.</source>
        <translation>Eine dunkle Farbpalette.</translation>
    </message>
    <message>
        <source>Times in UTC instead of local time.</source>
        <translation>Zeiten in UTC statt in Ortszeit.</translation>
    </message>
    <message>
        <source>A PNG file, or a folder for all pages.</source>
        <translation>Eine PNG-Datei oder ein Ordner für alle Seiten.</translation>
    </message>
    <message>
        <source>A database of ARA.</source>
        <translation>Eine Datenbank von ARA.</translation>
    </message>
    <message>
        <source>snapshot wants one report. See aviary snapshot --help.</source>
        <translation>snapshot verlangt einen Bericht. Siehe aviary snapshot --help.</translation>
    </message>
    <message>
        <source>--size wants something like 1280x800, from 200x150 to 16384x16384.</source>
        <translation>--size verlangt etwas wie 1280x800, von 200x150 bis 16384x16384.</translation>
    </message>
    <message>
        <source>--output is missing: a PNG file or a folder.</source>
        <translation>--output fehlt: eine PNG-Datei oder ein Ordner.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>Der Ordner %1 konnte nicht angelegt werden.</translation>
    </message>
</context>
<context>
    <name>ContentReader</name>
    <message>
        <source>There is no result %1 in this report.</source>
        <translation>In diesem Bericht gibt es kein Ergebnis %1.</translation>
    </message>
    <message>
        <source>There is no host %1 in this report.</source>
        <translation>In diesem Bericht gibt es keinen Host %1.</translation>
    </message>
    <message>
        <source>There is no file %1 in this report.</source>
        <translation>In diesem Bericht gibt es keine Datei %1.</translation>
    </message>
    <message>
        <source>There is no record %1 in this report.</source>
        <translation>In diesem Bericht gibt es keinen Record %1.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>Another program keeps the database locked.</source>
        <translation>Ein anderes Programm hält die Datenbank gesperrt.</translation>
    </message>
    <message>
        <source>Try again when it has finished.</source>
        <translation>Versuchen Sie es erneut, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>Die Datenbank ist beschädigt.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Kopieren Sie sie noch einmal oder laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <source>This file is not a database.</source>
        <translation>Diese Datei ist keine Datenbank.</translation>
    </message>
    <message>
        <source>Choose the ansible.sqlite that ARA wrote.</source>
        <translation>Wählen Sie die ansible.sqlite, die ARA geschrieben hat.</translation>
    </message>
    <message>
        <source>The database could not be read.</source>
        <translation>Die Datenbank konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check that the file is still there and may be read.</source>
        <translation>Prüfen Sie, ob die Datei noch da ist und gelesen werden darf.</translation>
    </message>
    <message>
        <source>The database did not answer a question.</source>
        <translation>Die Datenbank hat eine Abfrage nicht beantwortet.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is missing.</source>
        <translation>Der SQLite-Treiber von Qt fehlt.</translation>
    </message>
    <message>
        <source>Install it; its package is often called libqt6sql6-sqlite.</source>
        <translation>Installieren Sie ihn; sein Paket heißt oft libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>%1 was recorded by ARA 0.x, which kept its data in another way.</source>
        <translation>%1 wurde von ARA 0.x aufgezeichnet, das seine Daten anders speicherte.</translation>
    </message>
    <message>
        <source>Aviary reads recordings of ARA 1.0 and newer; record the run again with one of these.</source>
        <translation>Aviary liest Aufzeichnungen von ARA 1.0 und neuer; zeichnen Sie den Lauf damit neu auf.</translation>
    </message>
    <message>
        <source>%1 is a database without a single table.</source>
        <translation>%1 ist eine Datenbank ohne eine einzige Tabelle.</translation>
    </message>
    <message>
        <source>%1 is a database, but not one of ARA&apos;s.</source>
        <translation>%1 ist eine Datenbank, aber keine von ARA.</translation>
    </message>
    <message>
        <source>Its tables are %1.</source>
        <translation>Ihre Tabellen sind %1.</translation>
    </message>
    <message>
        <source>Recorded by an ARA newer than Aviary knows (%1).</source>
        <translation>Aufgezeichnet von einer neueren ARA-Version, als Aviary kennt (%1).</translation>
    </message>
    <message>
        <source>Recorded by an ARA newer than Aviary knows (%1). Not shown: %2.</source>
        <translation>Aufgezeichnet von einer neueren ARA-Version, als Aviary kennt (%1). Nicht angezeigt: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Its tables are %1 and %n more.</source>
        <translation>
            <numerusform>Ihre Tabellen sind %1 und %n weitere.</numerusform>
            <numerusform>Ihre Tabellen sind %1 und %n weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>The difference is not shown: the new file is binary.</source>
        <translation>Der Unterschied wird nicht angezeigt: Die neue Datei ist binär.</translation>
    </message>
    <message>
        <source>The difference is not shown: the old file is binary.</source>
        <translation>Der Unterschied wird nicht angezeigt: Die alte Datei ist binär.</translation>
    </message>
    <message>
        <source>The difference is not shown: a file is larger than %1 bytes.</source>
        <translation>Der Unterschied wird nicht angezeigt: Eine Datei ist größer als %1 Bytes.</translation>
    </message>
</context>
<context>
    <name>Discovery</name>
    <message>
        <source>%1 is cut off: %2 of %3 are there.</source>
        <translation>%1 ist abgeschnitten: %2 von %3 sind vorhanden.</translation>
    </message>
    <message>
        <source>%1 is not a file on this machine.</source>
        <translation>%1 ist keine Datei auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Download the ansible.sqlite first, then open it.</source>
        <translation>Laden Sie die ansible.sqlite erst herunter und öffnen Sie sie dann.</translation>
    </message>
    <message>
        <source>Choose the ansible.sqlite that ARA wrote.</source>
        <translation>Wählen Sie die ansible.sqlite, die ARA geschrieben hat.</translation>
    </message>
    <message>
        <source>%1 is a link to a file that is not there.</source>
        <translation>%1 ist eine Verknüpfung mit einer Datei, die es nicht gibt.</translation>
    </message>
    <message>
        <source>Check where the link leads.</source>
        <translation>Prüfen Sie, wohin die Verknüpfung führt.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 ist ein Ordner.</translation>
    </message>
    <message>
        <source>Choose the ansible.sqlite in it.</source>
        <translation>Wählen Sie die ansible.sqlite darin.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation>%1 ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>%1 may not be read.</source>
        <translation>%1 darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Ask its owner for the permission, or copy it to where you may read it.</source>
        <translation>Bitten Sie den Besitzer um die Berechtigung oder kopieren Sie die Datei an einen Ort, an dem Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check the disk or the network.</source>
        <translation>Prüfen Sie den Datenträger oder das Netzwerk.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>Check the download or the job: nothing arrived.</source>
        <translation>Prüfen Sie den Download oder den Job: Es ist nichts angekommen.</translation>
    </message>
    <message>
        <source>%1 is packed.</source>
        <translation>%1 ist gepackt.</translation>
    </message>
    <message>
        <source>Unpack it and open the ansible.sqlite in it.</source>
        <translation>Entpacken Sie die Datei und öffnen Sie die ansible.sqlite darin.</translation>
    </message>
    <message>
        <source>%1 is not a database.</source>
        <translation>%1 ist keine Datenbank.</translation>
    </message>
    <message>
        <source>%1 is cut off: only the beginning of a database is there.</source>
        <translation>%1 ist abgeschnitten: Nur der Anfang einer Datenbank ist vorhanden.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Kopieren Sie sie noch einmal oder laden Sie sie erneut herunter.</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Uptime</translation>
    </message>
    <message>
        <source>not saved by ARA, as it was told to</source>
        <translation>laut Einstellung von ARA nicht gespeichert</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation>%1, davon %2 frei</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileNotes</name>
    <message>
        <source>This file is encrypted by ansible-vault; ARA recorded it as it was.</source>
        <translation>Diese Datei ist mit ansible-vault verschlüsselt; ARA hat sie aufgezeichnet, wie sie war.</translation>
    </message>
    <message>
        <source>ARA was told not to keep this file (its setting ignored_files); the sentence below stands in its place.</source>
        <translation>ARA sollte diese Datei nicht aufbewahren (Einstellung ignored_files); der Satz unten steht an ihrer Stelle.</translation>
    </message>
    <message>
        <source>ARA could not read this file while it recorded; the sentence below stands in its place.</source>
        <translation>ARA konnte diese Datei beim Aufzeichnen nicht lesen; der Satz unten steht an ihrer Stelle.</translation>
    </message>
    <message>
        <source>This file was empty.</source>
        <translation>Diese Datei war leer.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>d MMM HH:mm</source>
        <translation>d. MMM HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <translation>d. MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>in the future</source>
        <translation>in der Zukunft</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>vor %n Monat</numerusform>
            <numerusform>vor %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>vor %n Jahr</numerusform>
            <numerusform>vor %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 TB</translation>
    </message>
    <message>
        <source>… %1 of %2 characters</source>
        <translation>… %1 von %2 Zeichen</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>%1 (caused by %2)</source>
        <translation>%1 (verursacht durch %2)</translation>
    </message>
    <message>
        <source>no message was recorded</source>
        <translation>es wurde keine Meldung aufgezeichnet</translation>
    </message>
    <message numerus="yes">
        <source>item %1: %2 (%3 of %n item(s) failed)</source>
        <translation>
            <numerusform>Element %1: %2 (%3 von %n Element fehlgeschlagen)</numerusform>
            <numerusform>Element %1: %2 (%3 von %n Elementen fehlgeschlagen)</numerusform>
        </translation>
    </message>
    <message>
        <source>exit status %1, no output</source>
        <translation>Exit-Status %1, keine Ausgabe</translation>
    </message>
    <message>
        <source>%1: exit status %2, no output</source>
        <translation>%1: Exit-Status %2, keine Ausgabe</translation>
    </message>
    <message numerus="yes">
        <source>, %n attempt(s)</source>
        <translation>
            <numerusform>, %n Versuch</numerusform>
            <numerusform>, %n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden by no_log</source>
        <translation>durch no_log verborgen</translation>
    </message>
    <message>
        <source>assertion failed: %1</source>
        <translation>Bedingung nicht erfüllt: %1</translation>
    </message>
    <message>
        <source>content was not recorded</source>
        <translation>Inhalt wurde nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>content is damaged: %1</source>
        <translation>Inhalt ist beschädigt: %1</translation>
    </message>
</context>
<context>
    <name>Inflate</name>
    <message>
        <source>there is not enough memory</source>
        <translation>der Speicher reicht nicht aus</translation>
    </message>
    <message>
        <source>it is longer than %1 MiB</source>
        <translation>er ist länger als %1 MiB</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>das Ende fehlt</translation>
    </message>
    <message>
        <source>it is not compressed as ARA does it</source>
        <translation>er ist nicht so komprimiert, wie ARA es tut</translation>
    </message>
    <message>
        <source>its check sum is wrong</source>
        <translation>die Prüfsumme ist falsch</translation>
    </message>
    <message>
        <source>the compressed data is broken (%1)</source>
        <translation>die komprimierten Daten sind defekt (%1)</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>The JSON is empty.</source>
        <translation>Das JSON ist leer.</translation>
    </message>
    <message>
        <source>The JSON breaks off at byte %1.</source>
        <translation>Das JSON bricht bei Byte %1 ab.</translation>
    </message>
    <message>
        <source>The JSON is broken at byte %1; what stands before is shown.</source>
        <translation>Das JSON ist bei Byte %1 defekt; angezeigt wird, was davor steht.</translation>
    </message>
    <message>
        <source>The JSON ends at byte %1, but more text follows.</source>
        <translation>Das JSON endet bei Byte %1, aber es folgt noch Text.</translation>
    </message>
    <message>
        <source>The JSON is nested deeper than %1 levels; what stands before byte %2 is shown.</source>
        <translation>Das JSON ist tiefer als %1 Ebenen verschachtelt; angezeigt wird, was vor Byte %2 steht.</translation>
    </message>
    <message>
        <source>The JSON holds more than %1 values; what stands before byte %2 is shown.</source>
        <translation>Das JSON enthält mehr als %1 Werte; angezeigt wird, was vor Byte %2 steht.</translation>
    </message>
</context>
<context>
    <name>OtherHosts</name>
    <message>
        <source>%1 failed alike</source>
        <translation>%1 ebenso</translation>
    </message>
    <message numerus="yes">
        <source>%n failed alike</source>
        <translation>
            <numerusform>%n ebenso</numerusform>
            <numerusform>%n ebenso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed otherwise</source>
        <translation>
            <numerusform>%n mit anderem Fehler</numerusform>
            <numerusform>%n mit anderem Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed and were not compared</source>
        <translation>
            <numerusform>%n fehlgeschlagen, nicht verglichen</numerusform>
            <numerusform>%n fehlgeschlagen, nicht verglichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignoriert</translation>
    </message>
    <message>
        <source>rescued</source>
        <translation>abgefangen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>unerreichbar</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>OutcomeNote</name>
    <message>
        <source>At the end Ansible counted no failure on this host, so this one was rescued.</source>
        <translation>Am Ende hat Ansible auf diesem Host keinen Fehler gezählt, also wurde dieser abgefangen.</translation>
    </message>
    <message>
        <source>At the end Ansible did not count this host as unreachable, so this was ignored.</source>
        <translation>Am Ende hat Ansible diesen Host nicht als unerreichbar gezählt, also wurde dies ignoriert.</translation>
    </message>
    <message numerus="yes">
        <source>Ansible counted %n failure(s) on this host</source>
        <translation>
            <numerusform>Ansible hat auf diesem Host %n Fehler gezählt</numerusform>
            <numerusform>Ansible hat auf diesem Host %n Fehler gezählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ansible counted %n unreachable result(s) on this host</source>
        <translation>
            <numerusform>Ansible hat auf diesem Host %n Ergebnis als unerreichbar gezählt</numerusform>
            <numerusform>Ansible hat auf diesem Host %n Ergebnisse als unerreichbar gezählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; this is the earlier of 2.</source>
        <translation>%1; dieses Ergebnis ist das frühere von 2.</translation>
    </message>
    <message>
        <source>%1; this is the later of 2.</source>
        <translation>%1; dieses Ergebnis ist das spätere von 2.</translation>
    </message>
    <message>
        <source>%1; this is number %2 of %3.</source>
        <translation>%1; dieses Ergebnis ist Nummer %2 von %3.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n Ergebnis</numerusform>
            <numerusform>%n Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>No result is recorded that says why.</source>
        <translation>Es ist kein Ergebnis aufgezeichnet, das sagt, warum.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n host(s)</source>
        <translation>
            <numerusform>%1 von %n Host</numerusform>
            <numerusform>%1 von %n Hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) failed, on %1.</source>
        <translation>
            <numerusform>%n Task ist auf %1 fehlgeschlagen.</numerusform>
            <numerusform>%n Tasks sind auf %1 fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) went on to the end.</source>
        <translation>
            <numerusform>%n Host lief bis zum Ende weiter.</numerusform>
            <numerusform>%n Hosts liefen bis zum Ende weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) went on to the end; %1 stopped at a failure.</source>
        <translation>
            <numerusform>%n Host lief bis zum Ende weiter; bei einem Fehler war Schluss für %1.</numerusform>
            <numerusform>%n Hosts liefen bis zum Ende weiter; bei einem Fehler war Schluss für %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stopped here.</source>
        <translation>Hier war Schluss für %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) went on to the end; %1 stopped here.</source>
        <translation>
            <numerusform>%n Host lief bis zum Ende weiter; hier war Schluss für %1.</numerusform>
            <numerusform>%n Hosts liefen bis zum Ende weiter; hier war Schluss für %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s) were rescued, %1 ignored.</source>
        <translation>
            <numerusform>%n Fehler wurde abgefangen, %1 ignoriert.</numerusform>
            <numerusform>%n Fehler wurden abgefangen, %1 ignoriert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s) were rescued.</source>
        <translation>
            <numerusform>%n Fehler wurde abgefangen.</numerusform>
            <numerusform>%n Fehler wurden abgefangen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s) were ignored.</source>
        <translation>
            <numerusform>%n Fehler wurde ignoriert.</numerusform>
            <numerusform>%n Fehler wurden ignoriert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n Host</numerusform>
            <numerusform>%n Hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>completed: %1.</source>
        <translation>abgeschlossen: %1.</translation>
    </message>
    <message>
        <source>completed in %1: %2.</source>
        <translation>abgeschlossen in %1: %2.</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>failed after %1</source>
        <translation>fehlgeschlagen nach %1</translation>
    </message>
    <message>
        <source>running: no end is recorded, and no result.</source>
        <translation>läuft: weder ein Ende noch ein Ergebnis ist aufgezeichnet.</translation>
    </message>
    <message>
        <source>running: no end is recorded. Last result %1, %2.</source>
        <translation>läuft: Es ist kein Ende aufgezeichnet. Letztes Ergebnis %1, %2.</translation>
    </message>
    <message>
        <source>expired: stopped after %1</source>
        <translation>abgelaufen: abgebrochen nach %1</translation>
    </message>
    <message>
        <source>expired: stopped; no end is recorded, and no result</source>
        <translation>abgelaufen: abgebrochen; weder ein Ende noch ein Ergebnis ist aufgezeichnet</translation>
    </message>
    <message>
        <source>expired: stopped; no end is recorded, last result %1</source>
        <translation>abgelaufen: abgebrochen; es ist kein Ende aufgezeichnet, letztes Ergebnis %1</translation>
    </message>
    <message>
        <source>how it went is not recorded</source>
        <translation>wie es ausging, ist nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>%1–%2 (%3)</source>
        <translation>%1–%2 (%3)</translation>
    </message>
    <message>
        <source>since %1 (%2)</source>
        <translation>seit %1 (%2)</translation>
    </message>
    <message>
        <source>Nothing was changed; changed means: would change. A failure may come from a step that was only simulated.</source>
        <translation>Es wurde nichts geändert; „geändert“ heißt: würde geändert. Ein Fehler kann von einem Schritt kommen, der nur simuliert wurde.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Unfinished: %1; all of the run&apos;s %n host(s) answered.</source>
        <translation>
            <numerusform>Unvollendet: %1; der %n Host des Laufs hat geantwortet.</numerusform>
            <numerusform>Unvollendet: %1; alle %n Hosts des Laufs haben geantwortet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the run&apos;s %n host(s) answered</source>
        <translation>
            <numerusform>Antwort von %1 von %n Host des Laufs</numerusform>
            <numerusform>Antwort von %1 der %n Hosts des Laufs</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfinished: %1; %2, no result from %3.</source>
        <translation>Unvollendet: %1; %2, ohne Ergebnis: %3.</translation>
    </message>
    <message>
        <source>Unfinished: %1; %2, no result from %3 (it may not have been asked).</source>
        <translation>Unvollendet: %1; %2, ohne Ergebnis: %3 (vielleicht gar nicht gefragt).</translation>
    </message>
    <message>
        <source>check mode</source>
        <translation>Check Mode</translation>
    </message>
    <message>
        <source>Why it failed (%1)</source>
        <translation>Warum es fehlschlug (%1)</translation>
    </message>
    <message>
        <source>Failed before it stopped (%1)</source>
        <translation>Vor dem Abbruch fehlgeschlagen (%1)</translation>
    </message>
    <message>
        <source>What would change (%1)</source>
        <translation>Was sich ändern würde (%1)</translation>
    </message>
    <message>
        <source>What changed (%1)</source>
        <translation>Was sich geändert hat (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) rescued (%1)</source>
        <translation>
            <numerusform>%n Task abgefangen (%1)</numerusform>
            <numerusform>%n Tasks abgefangen (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) ignored (%1)</source>
        <translation>
            <numerusform>%n Task ignoriert (%1)</numerusform>
            <numerusform>%n Tasks ignoriert (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreachable ignored (%1)</source>
        <translation>
            <numerusform>%n unerreichbar, aber ignoriert (%1)</numerusform>
            <numerusform>%n unerreichbar, aber ignoriert (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Did not make the run fail: %1</source>
        <translation>Ließ den Lauf nicht fehlschlagen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n task(s), show all</source>
        <translation>
            <numerusform>%1 von %n Task, alle anzeigen</numerusform>
            <numerusform>%1 von %n Tasks, alle anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing ran after this task</source>
        <translation>nach diesem Task lief nichts mehr</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s), none with a failure</source>
        <translation>
            <numerusform>%n Host, ohne Fehler</numerusform>
            <numerusform>%n Hosts, alle ohne Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n host(s) without</source>
        <translation>
            <numerusform>und %n Host ohne</numerusform>
            <numerusform>und %n Hosts ohne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>a task that is not in the database</source>
        <translation>ein Task, der nicht in der Datenbank steht</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message numerus="yes">
        <source>%1  (%n line(s))</source>
        <translation>
            <numerusform>%1  (%n Zeile)</numerusform>
            <numerusform>%1  (%n Zeilen)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>OverviewText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n task(s)</source>
        <translation>
            <numerusform>%1 von %n Task</numerusform>
            <numerusform>%1 von %n Tasks</numerusform>
        </translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Slowest tasks</source>
        <translation>Langsamste Tasks</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Playbooks</source>
        <translation>Playbooks</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
</context>
<context>
    <name>RebuiltCommand</name>
    <message>
        <source>%1 was not saved by ARA</source>
        <translation>%1 wurde von ARA nicht gespeichert</translation>
    </message>
    <message>
        <source>the options of the command were not recorded</source>
        <translation>die Optionen des Befehls wurden nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>rebuilt from the recorded options; those from ansible.cfg or the environment look the same</source>
        <translation>aus den aufgezeichneten Optionen rekonstruiert; solche aus ansible.cfg oder der Umgebung sehen genauso aus</translation>
    </message>
    <message>
        <source>extra vars were not saved by ARA</source>
        <translation>Extra Vars wurden von ARA nicht gespeichert</translation>
    </message>
    <message>
        <source>the pattern of hosts</source>
        <translation>das Host-Muster</translation>
    </message>
    <message>
        <source>the list of playbooks</source>
        <translation>die Liste der Playbooks</translation>
    </message>
    <message>
        <source>also recorded: %1 = %2</source>
        <translation>außerdem aufgezeichnet: %1 = %2</translation>
    </message>
</context>
<context>
    <name>RecordNotes</name>
    <message>
        <source>Recorded as JSON, but it is not: %1</source>
        <translation>Als JSON aufgezeichnet, ist aber keines: %1</translation>
    </message>
    <message>
        <source>Recorded as a URL; only http and https addresses can be opened from here.</source>
        <translation>Als URL aufgezeichnet; nur http- und https-Adressen können von hier aus geöffnet werden.</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message numerus="yes">
        <source>%n result(s) point to a task, host or play that is missing.</source>
        <translation>
            <numerusform>%n Ergebnis verweist auf einen Task, einen Host oder ein Play, das fehlt.</numerusform>
            <numerusform>%n Ergebnisse verweisen auf einen Task, einen Host oder ein Play, das fehlt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordingLoad</name>
    <message>
        <source>There is no playbook %1 in this report.</source>
        <translation>In diesem Bericht gibt es kein Playbook %1.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Wählen Sie eines aus der Liste.</translation>
    </message>
    <message>
        <source>The plays could not be read.</source>
        <translation>Die Plays konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The files could not be read.</source>
        <translation>Die Dateien konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The tasks could not be read.</source>
        <translation>Die Tasks konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The hosts could not be read.</source>
        <translation>Die Hosts konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The records could not be read.</source>
        <translation>Die Records konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The links of the report could not be read.</source>
        <translation>Die Links des Berichts konnten nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n result(s) could be read.</source>
        <translation>
            <numerusform>Nur %n Ergebnis konnte gelesen werden.</numerusform>
            <numerusform>Nur die ersten %n Ergebnisse konnten gelesen werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultCells</name>
    <message>
        <source>not in the database</source>
        <translation>nicht in der Datenbank</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Delegated to</source>
        <translation>Delegiert an</translation>
    </message>
</context>
<context>
    <name>ResultDetail</name>
    <message numerus="yes">
        <source>%1 of %n item(s) failed</source>
        <translation>
            <numerusform>%1 von %n Element fehlgeschlagen</numerusform>
            <numerusform>%1 von %n Elementen fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s) changed</source>
        <translation>
            <numerusform>%1 von %n Element geändert</numerusform>
            <numerusform>%1 von %n Elementen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>The content of this result is hidden by no_log.</source>
        <translation>Der Inhalt dieses Ergebnisses ist durch no_log verborgen.</translation>
    </message>
    <message>
        <source>The content of this result was not recorded.</source>
        <translation>Der Inhalt dieses Ergebnisses wurde nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Error output</source>
        <translation>Fehlerausgabe</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Output of the module</source>
        <translation>Ausgabe des Moduls</translation>
    </message>
    <message>
        <source>The command printed nothing.</source>
        <translation>Der Befehl hat nichts ausgegeben.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Assertion</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>evaluated to %1</source>
        <translation>ergab %1</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Warnings, deprecations</source>
        <translation>Warnungen, Veraltetes</translation>
    </message>
    <message>
        <source>Deprecations</source>
        <translation>Veraltetes</translation>
    </message>
    <message>
        <source>deprecated: %1</source>
        <translation>veraltet: %1</translation>
    </message>
    <message>
        <source>deprecated: %1 (gone in %2)</source>
        <translation>veraltet: %1 (entfällt in %2)</translation>
    </message>
    <message>
        <source>deprecated: %1 (gone in %2 of %3)</source>
        <translation>veraltet: %1 (entfällt in %2 von %3)</translation>
    </message>
    <message>
        <source>Returned values</source>
        <translation>Rückgabewerte</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n value(s)</source>
        <translation>
            <numerusform>%1 von %n Wert</numerusform>
            <numerusform>%1 von %n Werten</numerusform>
        </translation>
    </message>
    <message>
        <source>Module arguments</source>
        <translation>Modulargumente</translation>
    </message>
    <message numerus="yes">
        <source>%n argument(s)</source>
        <translation>
            <numerusform>%n Argument</numerusform>
            <numerusform>%n Argumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n argument(s), the others are null</source>
        <translation>
            <numerusform>%1 von %n Argument, die übrigen sind null</numerusform>
            <numerusform>%1 von %n Argumenten, die übrigen sind null</numerusform>
        </translation>
    </message>
    <message>
        <source>The content is damaged: %1. What could be read of it is shown.</source>
        <translation>Der Inhalt ist beschädigt: %1. Angezeigt wird, was davon lesbar war.</translation>
    </message>
    <message>
        <source>The content is shown in part: %1.</source>
        <translation>Der Inhalt wird nur zum Teil angezeigt: %1.</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Rohdaten</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>%1 Rows after %2 may be missing.</source>
        <translation>%1 Zeilen nach %2 fehlen möglicherweise.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>%1 is no value for %2.</source>
        <translation>%1 ist kein Wert für %2.</translation>
    </message>
    <message>
        <source>The condition on %1 has the wrong number of values.</source>
        <translation>Die Bedingung für %1 hat die falsche Anzahl von Werten.</translation>
    </message>
    <message>
        <source>These rows have no field %1.</source>
        <translation>Diese Zeilen haben kein Feld %1.</translation>
    </message>
    <message>
        <source>Rows cannot be sorted by %1.</source>
        <translation>Zeilen lassen sich nicht nach %1 sortieren.</translation>
    </message>
</context>
<context>
    <name>RunFacts</name>
    <message>
        <source>Not recorded before ARA %1.</source>
        <translation>Vor ARA %1 nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Playbook</translation>
    </message>
    <message>
        <source>Ansible</source>
        <translation>Ansible</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>ARA</source>
        <translation>ARA</translation>
    </message>
    <message>
        <source>ARA client</source>
        <translation>ARA-Client</translation>
    </message>
    <message>
        <source>ARA server</source>
        <translation>ARA-Server</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Controller</translation>
    </message>
    <message numerus="yes">
        <source>%n made by ARA</source>
        <translation>
            <numerusform>%n von ARA</numerusform>
            <numerusform>%n von ARA</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>newer than 1.7.4</source>
        <translation>neuer als 1.7.4</translation>
    </message>
</context>
<context>
    <name>SqliteOpening</name>
    <message>
        <source>%1 may not be read.</source>
        <translation>%1 darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>A private copy of %1 is needed, but no temporary folder could be made.</source>
        <translation>Eine private Kopie von %1 ist nötig, aber es konnte kein temporärer Ordner angelegt werden.</translation>
    </message>
    <message>
        <source>Make room in the folder for temporary files.</source>
        <translation>Schaffen Sie Platz im Ordner für temporäre Dateien.</translation>
    </message>
    <message>
        <source>A private copy of %1 is needed, but it could not be made.</source>
        <translation>Eine private Kopie von %1 ist nötig, konnte aber nicht angelegt werden.</translation>
    </message>
    <message>
        <source>%1 is being written to all the time.</source>
        <translation>In %1 wird ununterbrochen geschrieben.</translation>
    </message>
    <message>
        <source>Open it again when the run has finished.</source>
        <translation>Öffnen Sie die Datei erneut, wenn der Lauf beendet ist.</translation>
    </message>
    <message>
        <source>Read from a private copy, because another program has the database open for writing. What it writes from now on is seen after a reload.</source>
        <translation>Aus einer privaten Kopie gelesen, weil ein anderes Programm die Datenbank zum Schreiben geöffnet hat. Was es von nun an schreibt, erscheint nach dem Neuladen.</translation>
    </message>
    <message>
        <source>Read from a private copy, because a program that wrote to the database was stopped halfway. Its unfinished last step is left out.</source>
        <translation>Aus einer privaten Kopie gelesen, weil ein Programm beim Schreiben in die Datenbank unterbrochen wurde. Sein unvollendeter letzter Schritt fehlt.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>… %1 of %n line(s)</source>
        <translation>
            <numerusform>… %1 von %n Zeile</numerusform>
            <numerusform>… %1 von %n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verbs</name>
    <message>
        <source>Fact</source>
        <translation>Fact</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>This report has no host %1.</source>
        <translation>Dieser Bericht hat keinen Host %1.</translation>
    </message>
    <message>
        <source>See aviary hosts for those that it has.</source>
        <translation>aviary hosts zeigt, welche er hat.</translation>
    </message>
    <message>
        <source>Shows the facts that were gathered for a host.</source>
        <translation>Zeigt die Facts, die zu einem Host gesammelt wurden.</translation>
    </message>
    <message>
        <source>The host with this id (see aviary hosts), or the newest one of this name that has facts.</source>
        <translation>Der Host mit dieser Id (siehe aviary hosts) oder der neueste dieses Namens, der Facts hat.</translation>
    </message>
    <message>
        <source>Which host? --host takes its id or its name.</source>
        <translation>Welcher Host? --host nimmt seine Id oder seinen Namen.</translation>
    </message>
    <message>
        <source>No facts were gathered for %1 in this run (gather_facts: false).</source>
        <translation>Für %1 wurden in diesem Lauf keine Facts gesammelt (gather_facts: false).</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Prints a file as it was recorded. Without --file: lists the files of a playbook.</source>
        <translation>Gibt eine Datei aus, wie sie aufgezeichnet wurde. Ohne --file: listet die Dateien eines Playbooks auf.</translation>
    </message>
    <message>
        <source>The file with this id.</source>
        <translation>Die Datei mit dieser Id.</translation>
    </message>
    <message>
        <source>--file takes the id of a file, a number, not %1.</source>
        <translation>--file nimmt die Id einer Datei, eine Zahl, nicht %1.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Recap</source>
        <translation>Recap</translation>
    </message>
    <message>
        <source>no results</source>
        <translation>keine Ergebnisse</translation>
    </message>
    <message>
        <source>Lists the hosts of a playbook: the outcomes of their results, and the recap that Ansible printed at the end.</source>
        <translation>Listet die Hosts eines Playbooks auf: die Ausgänge ihrer Ergebnisse und den Recap, den Ansible am Ende ausgab.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Started (%1)</source>
        <translation>Beginn (%1)</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Playbook</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Lists the playbooks of one or more reports, oldest first.</source>
        <translation>Listet die Playbooks eines oder mehrerer Berichte auf, die ältesten zuerst.</translation>
    </message>
    <message>
        <source>Only playbooks in these states:</source>
        <translation>Nur Playbooks in diesen Zuständen:</translation>
    </message>
    <message>
        <source>This database holds no playbooks; ARA made it but no run was recorded.</source>
        <translation>Diese Datenbank enthält keine Playbooks; ARA hat sie angelegt, aber keinen Lauf aufgezeichnet.</translation>
    </message>
    <message>
        <source>This report has no playbook %1.</source>
        <translation>Dieser Bericht hat kein Playbook %1.</translation>
    </message>
    <message>
        <source>See aviary list for those that it has.</source>
        <translation>aviary list zeigt, welche er hat.</translation>
    </message>
    <message>
        <source>Playbook %1, %2 (%3), of %4 in this report; --playbook takes another one.</source>
        <translation>Playbook %1, %2 (%3), von %4 in diesem Bericht; --playbook nimmt ein anderes.</translation>
    </message>
    <message>
        <source>The playbook with this id. Without it the first one that failed, else the first one that did not end, else the last one.</source>
        <translation>Das Playbook mit dieser Id. Ohne Angabe das erste fehlgeschlagene, sonst das erste nicht beendete, sonst das letzte.</translation>
    </message>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Lists the results of a playbook in the order in which they ended, with one line that says why a result failed.</source>
        <translation>Listet die Ergebnisse eines Playbooks in der Reihenfolge auf, in der sie endeten, mit einer Zeile, die sagt, warum ein Ergebnis fehlschlug.</translation>
    </message>
    <message>
        <source>Only results with these outcomes, separated by commas:</source>
        <translation>Nur Ergebnisse mit diesen Ausgängen, durch Kommas getrennt:</translation>
    </message>
    <message>
        <source>Only results that ARA stored with these statuses (failed includes ignored and rescued ones):</source>
        <translation>Nur Ergebnisse, die ARA mit diesem Status gespeichert hat (failed schließt ignorierte und abgefangene ein):</translation>
    </message>
    <message>
        <source>changed is an outcome, not a status: use --outcome changed.</source>
        <translation>changed ist ein Ausgang, kein Status: Verwenden Sie --outcome changed.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Delegated to</source>
        <translation>Delegiert an</translation>
    </message>
    <message>
        <source>Shows one result: what failed and why, its output, command, difference and values.</source>
        <translation>Zeigt ein Ergebnis: was fehlschlug und warum, seine Ausgabe, Befehl, Unterschied und Werte.</translation>
    </message>
    <message>
        <source>The result with this id (see aviary results).</source>
        <translation>Das Ergebnis mit dieser Id (siehe aviary results).</translation>
    </message>
    <message>
        <source>Which result? --result takes its id, a number.</source>
        <translation>Welches Ergebnis? --result nimmt seine Id, eine Zahl.</translation>
    </message>
    <message>
        <source>Tells of every playbook what became of it: the tasks that made it fail with their hosts, why and where, or what is unfinished. For the log of a CI job.</source>
        <translation>Sagt von jedem Playbook, was aus ihm wurde: die Tasks, die es fehlschlagen ließen, mit ihren Hosts, warum und wo, oder was unvollendet ist. Für das Protokoll eines CI-Jobs.</translation>
    </message>
    <message>
        <source>Only the playbook with this id.</source>
        <translation>Nur das Playbook mit dieser Id.</translation>
    </message>
    <message>
        <source>All causes; otherwise the first ones, and how many more there are.</source>
        <translation>Alle Ursachen; sonst die ersten und wie viele es insgesamt sind.</translation>
    </message>
    <message>
        <source>what became of each playbook: what failed, where and why</source>
        <translation>was aus jedem Playbook wurde: was fehlschlug, wo und warum</translation>
    </message>
    <message>
        <source>the playbooks of reports</source>
        <translation>die Playbooks von Berichten</translation>
    </message>
    <message>
        <source>the results of a playbook, by status or outcome</source>
        <translation>die Ergebnisse eines Playbooks, nach Status oder Ausgang</translation>
    </message>
    <message>
        <source>one result: message, output, difference, values</source>
        <translation>ein Ergebnis: Meldung, Ausgabe, Unterschied, Werte</translation>
    </message>
    <message>
        <source>the hosts of a playbook and how they fared</source>
        <translation>die Hosts eines Playbooks und wie es ihnen erging</translation>
    </message>
    <message>
        <source>the facts of a host</source>
        <translation>die Facts eines Hosts</translation>
    </message>
    <message>
        <source>a recorded file, or the list of them</source>
        <translation>eine aufgezeichnete Datei oder die Liste aller</translation>
    </message>
    <message>
        <source>pages of a report as pictures</source>
        <translation>Seiten eines Berichts als Bilder</translation>
    </message>
    <message>
        <source>There is no translation for %1. There are: %2.</source>
        <translation>Es gibt keine Übersetzung für %1. Vorhanden sind: %2.</translation>
    </message>
    <message>
        <source>Usage: aviary [--language CODE] [REPORT…]</source>
        <translation>Aufruf: aviary [--language CODE] [BERICHT…]</translation>
    </message>
    <message>
        <source>       aviary VERB REPORT [OPTIONS]</source>
        <translation>        aviary BEFEHL BERICHT [OPTIONEN]</translation>
    </message>
    <message>
        <source>Shows what ARA recorded of Ansible&apos;s runs. A REPORT is the ansible.sqlite that ARA wrote; it is only read, never changed.</source>
        <translation>Zeigt, was ARA von Ansible-Läufen aufgezeichnet hat. Ein BERICHT ist die ansible.sqlite, die ARA geschrieben hat; sie wird nur gelesen, nie geändert.</translation>
    </message>
    <message>
        <source>Verbs, which need no window:</source>
        <translation>Befehle, die kein Fenster brauchen:</translation>
    </message>
    <message>
        <source>aviary VERB --help tells the options of each.</source>
        <translation>aviary BEFEHL --help nennt die Optionen eines Befehls.</translation>
    </message>
    <message>
        <source>Exit status: 0 fine, 1 the report could be read in part only, 2 it could not be opened or the command line is wrong.</source>
        <translation>Exit-Status: 0 alles gut, 1 der Bericht war nur teilweise lesbar, 2 er konnte nicht geöffnet werden oder die Befehlszeile ist falsch.</translation>
    </message>
    <message>
        <source>%1 is neither a verb nor a file or folder. See aviary --help.</source>
        <translation>%1 ist weder ein Befehl noch eine Datei oder ein Ordner. Siehe aviary --help.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>Speaks this language instead of the system&apos;s, as de.</source>
        <translation>Spricht diese Sprache statt der des Systems, etwa de.</translation>
    </message>
    <message>
        <source>The ansible.sqlite that ARA wrote.</source>
        <translation>Die ansible.sqlite, die ARA geschrieben hat.</translation>
    </message>
    <message>
        <source>How to write it: %1. The first is the default.</source>
        <translation>Form der Ausgabe: %1. Die erste ist die Vorgabe.</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>At most so many rows.</source>
        <translation>Höchstens so viele Zeilen.</translation>
    </message>
    <message>
        <source>Times in UTC instead of local time. JSON and CSV always have UTC.</source>
        <translation>Zeiten in UTC statt in Ortszeit. JSON und CSV haben immer UTC.</translation>
    </message>
    <message>
        <source>Which report? Name the ansible.sqlite that ARA wrote.</source>
        <translation>Welcher Bericht? Nennen Sie die ansible.sqlite, die ARA geschrieben hat.</translation>
    </message>
    <message>
        <source>It takes one report; %1 is one too many.</source>
        <translation>Nur ein Bericht ist möglich; %1 ist einer zu viel.</translation>
    </message>
    <message>
        <source>--%1 does not know %2. It takes %3.</source>
        <translation>--%1 kennt %2 nicht. Möglich sind %3.</translation>
    </message>
    <message>
        <source>--playbook takes the id of a playbook, a number, not %1.</source>
        <translation>--playbook nimmt die Id eines Playbooks, eine Zahl, nicht %1.</translation>
    </message>
    <message>
        <source>--limit takes a number of rows, not %1.</source>
        <translation>--limit nimmt eine Anzahl von Zeilen, nicht %1.</translation>
    </message>
    <message>
        <source>--format does not know %1. It takes %2.</source>
        <translation>--format kennt %1 nicht. Möglich sind %2.</translation>
    </message>
    <message>
        <source>See aviary %1 --help.</source>
        <translation>Siehe aviary %1 --help.</translation>
    </message>
    <message>
        <source>REPORT…</source>
        <translation>BERICHT…</translation>
    </message>
    <message>
        <source>REPORT</source>
        <translation>BERICHT</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n result(s), as --limit asks.</source>
        <translation>
            <numerusform>%1 von %n Ergebnis, wie --limit es verlangt.</numerusform>
            <numerusform>%1 von %n Ergebnissen, wie --limit es verlangt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviary::Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open the &amp;pasted path</source>
        <translation>Pfad aus der &amp;Zwischenablage öffnen</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>&amp;Close report</source>
        <translation>Bericht &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorherige Seite</translation>
    </message>
    <message>
        <source>&amp;Next failure</source>
        <translation>&amp;Nächster Fehler</translation>
    </message>
    <message>
        <source>&amp;Previous failure</source>
        <translation>Vo&amp;rheriger Fehler</translation>
    </message>
    <message>
        <source>To the task&apos;s &amp;line in its file</source>
        <translation>Zur Zei&amp;le des Tasks in seiner Datei</translation>
    </message>
    <message>
        <source>Into the &amp;detail</source>
        <translation>In die &amp;Details</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Vorheriger Bereich</translation>
    </message>
    <message>
        <source>To the &amp;filter line</source>
        <translation>Zur &amp;Filterzeile</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>Filter &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>F&amp;ind in the focused pane</source>
        <translation>Im aktiven Bereich &amp;suchen</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>&amp;Berichte</translation>
    </message>
    <message>
        <source>Detail &amp;beside the page</source>
        <translation>&amp;Details neben der Seite</translation>
    </message>
    <message>
        <source>Times in &amp;UTC</source>
        <translation>Zeiten in &amp;UTC</translation>
    </message>
    <message>
        <source>Copy &amp;link to this place</source>
        <translation>&amp;Link zu dieser Stelle kopieren</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>Befehl &amp;suchen…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Aviary</source>
        <translation>Ü&amp;ber Aviary</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Bericht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>aviary::Columns</name>
    <message>
        <source>Columns as at first</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>aviary::CommandPalette</name>
    <message>
        <source>What to do</source>
        <translation>Was tun?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>No command that is available now has these words.</source>
        <translation>Kein Befehl, der jetzt möglich ist, enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>aviary::DetailHead</name>
    <message>
        <source>unknown host</source>
        <translation>unbekannter Host</translation>
    </message>
    <message>
        <source>play %1</source>
        <translation>Play %1</translation>
    </message>
    <message>
        <source>unknown task</source>
        <translation>unbekannter Task</translation>
    </message>
    <message>
        <source>action %1</source>
        <translation>Aktion %1</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>Beginn %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>Dauer %1</translation>
    </message>
    <message>
        <source>delegated to %1</source>
        <translation>delegiert an %1</translation>
    </message>
    <message numerus="yes">
        <source>this host: %n result(s)</source>
        <translation>
            <numerusform>dieser Host: %n Ergebnis</numerusform>
            <numerusform>dieser Host: %n Ergebnisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>other hosts: %1</source>
        <translation>andere Hosts: %1</translation>
    </message>
</context>
<context>
    <name>aviary::DetailPartView</name>
    <message>
        <source>show all</source>
        <translation>alle anzeigen</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Aufklappen</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Zuklappen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>show less</source>
        <translation>weniger anzeigen</translation>
    </message>
</context>
<context>
    <name>aviary::ElidedLabel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>aviary::EntriesModel</name>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <translation>
            <numerusform>%1 von %n Zeile</numerusform>
            <numerusform>%1 von %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>aviary::FilesModel</name>
    <message>
        <source>Worst outcome of its tasks: %1</source>
        <translation>Schlimmster Ausgang ihrer Tasks: %1</translation>
    </message>
</context>
<context>
    <name>aviary::FilesPage</name>
    <message>
        <source>Filter files</source>
        <translation>Dateien filtern</translation>
    </message>
    <message>
        <source>Recorded files</source>
        <translation>Aufgezeichnete Dateien</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Pfad der Datei</translation>
    </message>
    <message>
        <source>&amp;Results of This Line&apos;s Task</source>
        <translation>&amp;Ergebnisse des Tasks dieser Zeile</translation>
    </message>
    <message>
        <source>&amp;Copy Path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>&amp;Wrap Long Lines</source>
        <translation>Lange Zeilen &amp;umbrechen</translation>
    </message>
    <message>
        <source>No files were recorded in this run. ARA keeps playbooks, roles and variables as they were, except those that its setting ignored_files names.</source>
        <translation>In diesem Lauf wurden keine Dateien aufgezeichnet. ARA bewahrt Playbooks, Rollen und Variablen auf, wie sie waren, außer denen, die seine Einstellung ignored_files nennt.</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>wird geladen…</translation>
    </message>
    <message>
        <source>The sum is of the file as it was recorded.</source>
        <translation>Die Prüfsumme gilt für die Datei, wie sie aufgezeichnet wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s)</source>
        <translation>
            <numerusform>%1 von %n Datei</numerusform>
            <numerusform>%1 von %n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>0 of %n file(s) match. Clear the filter (Ctrl+Shift+L).</source>
        <translation>
            <numerusform>0 von %n Datei passt. Filter zurücksetzen (Strg+Umschalt+L).</numerusform>
            <numerusform>0 von %n Dateien passen. Filter zurücksetzen (Strg+Umschalt+L).</numerusform>
        </translation>
    </message>
    <message>
        <source>No host has a result of this task (meta task, or the run stopped).</source>
        <translation>Kein Host hat ein Ergebnis dieses Tasks (Meta-Task, oder der Lauf brach ab).</translation>
    </message>
    <message>
        <source>Results of %1</source>
        <translation>Ergebnisse von %1</translation>
    </message>
    <message>
        <source>Results of %1 (%2)</source>
        <translation>Ergebnisse von %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n task(s) of this line</source>
        <translation>
            <numerusform>%1 von %n Task dieser Zeile</numerusform>
            <numerusform>%1 von %n Tasks dieser Zeile</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviary::FilterBar</name>
    <message>
        <source>Host, task, action, file</source>
        <translation>Host, Task, Aktion, Datei</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Words that must all occur in host, task, action or file:line (Ctrl+L)</source>
        <translation>Wörter, die alle in Host, Task, Aktion oder Datei:Zeile vorkommen müssen (Strg+L)</translation>
    </message>
    <message>
        <source>%1
Show the results of all again</source>
        <translation>%1
Wieder alle Ergebnisse anzeigen</translation>
    </message>
</context>
<context>
    <name>aviary::FindBar</name>
    <message>
        <source>Match &amp;case</source>
        <translation>&amp;Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>In diesem Text suchen</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>went on from the end</source>
        <translation>vom Ende fortgesetzt</translation>
    </message>
    <message>
        <source>went on from the beginning</source>
        <translation>vom Anfang fortgesetzt</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>no hits</source>
        <translation>keine Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>aviary::HostFacts</name>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>Select a host to see its facts.</source>
        <translation>Wählen Sie einen Host, um seine Facts zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n Ergebnis</numerusform>
            <numerusform>%n Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>No facts were gathered for %1 in this run, and no result of it was recorded: it stands here because something was delegated to it, or because the run ended before.</source>
        <translation>Für %1 wurden in diesem Lauf keine Facts gesammelt und kein Ergebnis aufgezeichnet: Der Host steht hier, weil etwas an ihn delegiert wurde oder weil der Lauf vorher endete.</translation>
    </message>
    <message>
        <source>No facts were gathered for %1 in this run (gather_facts: false).</source>
        <translation>Für %1 wurden in diesem Lauf keine Facts gesammelt (gather_facts: false).</translation>
    </message>
    <message>
        <source>no recap: Ansible counts at the end of a run</source>
        <translation>kein Recap: Ansible zählt am Ende eines Laufs</translation>
    </message>
    <message>
        <source>recap by Ansible: %1</source>
        <translation>Recap von Ansible: %1</translation>
    </message>
</context>
<context>
    <name>aviary::HostsChart</name>
    <message>
        <source>Results of each host by outcome</source>
        <translation>Ergebnisse jedes Hosts nach Ausgang</translation>
    </message>
</context>
<context>
    <name>aviary::HostsModel</name>
    <message>
        <source>The run did not finish; Ansible counts at its end.</source>
        <translation>Der Lauf kam nicht zum Ende; Ansible zählt erst dort.</translation>
    </message>
    <message>
        <source>What Ansible counted: ok holds changed and ignored results, too. Rescued and ignored are derived from the results; ARA does not record them.</source>
        <translation>Was Ansible gezählt hat: ok enthält auch geänderte und ignorierte Ergebnisse. rescued und ignored sind aus den Ergebnissen abgeleitet; ARA zeichnet sie nicht auf.</translation>
    </message>
    <message>
        <source>Failures that a rescue took up: derived from what Ansible counted at the end.</source>
        <translation>Fehler, die ein rescue abgefangen hat: abgeleitet aus dem, was Ansible am Ende gezählt hat.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ausgänge</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Recap by Ansible</source>
        <translation>Recap von Ansible</translation>
    </message>
</context>
<context>
    <name>aviary::HostsPage</name>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>No host took part in this run.</source>
        <translation>Kein Host nahm an diesem Lauf teil.</translation>
    </message>
</context>
<context>
    <name>aviary::JsonTreeModel</name>
    <message numerus="yes">
        <source>{ %n value(s) }</source>
        <translation>
            <numerusform>{ %n Wert }</numerusform>
            <numerusform>{ %n Werte }</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[ %n item(s) ]</source>
        <translation>
            <numerusform>[ %n Element ]</numerusform>
            <numerusform>[ %n Elemente ]</numerusform>
        </translation>
    </message>
    <message>
        <source>… (%1 characters of %2)</source>
        <translation>… (%1 Zeichen von %2)</translation>
    </message>
    <message>
        <source>… (%1 of %2 characters)</source>
        <translation>… (%1 von %2 Zeichen)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>aviary::JsonTreeView</name>
    <message>
        <source>Path or value</source>
        <translation>Pfad oder Wert</translation>
    </message>
    <message>
        <source>Search the values</source>
        <translation>In den Werten suchen</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n value(s)</source>
        <translation>
            <numerusform>%1 von %n Wert</numerusform>
            <numerusform>%1 von %n Werten</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Alles aufklappen</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Alles zuklappen</translation>
    </message>
</context>
<context>
    <name>aviary::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>In Listen</translation>
    </message>
    <message>
        <source>Into the detail</source>
        <translation>In die Details</translation>
    </message>
    <message>
        <source>Fold, unfold</source>
        <translation>Zuklappen, aufklappen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close the innermost, then back to the list</source>
        <translation>Das Innerste schließen, dann zurück zur Liste</translation>
    </message>
</context>
<context>
    <name>aviary::LoopItemsModel</name>
    <message>
        <source>%1, item %2 of the loop</source>
        <translation>%1, Element %2 der Schleife</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>aviary::LoopItemsView</name>
    <message>
        <source>Items of the loop</source>
        <translation>Elemente der Schleife</translation>
    </message>
</context>
<context>
    <name>aviary::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>There is no playbook %1 in this report.</source>
        <translation>In diesem Bericht gibt es kein Playbook %1.</translation>
    </message>
    <message>
        <source>Open reports</source>
        <translation>Berichte öffnen</translation>
    </message>
    <message>
        <source>ARA databases (*.sqlite *.sqlite3 *.db);;All files (*)</source>
        <translation>ARA-Datenbanken (*.sqlite *.sqlite3 *.db);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>No report was opened yet</source>
        <translation>Noch kein Bericht geöffnet</translation>
    </message>
    <message>
        <source>About Aviary</source>
        <translation>Über Aviary</translation>
    </message>
    <message>
        <source>Aviary %1</source>
        <translation>Aviary %1</translation>
    </message>
    <message>
        <source>A viewer for what ARA Records Ansible recorded. Opened files are only read.

Free software under the GNU General Public License, version 3 or later. With Qt %1.</source>
        <translation>Ein Betrachter für das, was ARA Records Ansible aufgezeichnet hat. Geöffnete Dateien werden nur gelesen.

Freie Software unter der GNU General Public License, Version 3 oder neuer. Mit Qt %1.</translation>
    </message>
</context>
<context>
    <name>aviary::MessageLine</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>aviary::OverviewPage</name>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Slowest tasks</source>
        <translation>Langsamste Tasks</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Answers (%1)</source>
        <translation>Antworten (%1)</translation>
    </message>
</context>
<context>
    <name>aviary::PlaybookView</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source> %1 so far</source>
        <translation> bisher %1</translation>
    </message>
</context>
<context>
    <name>aviary::PlaybooksModel</name>
    <message>
        <source>Not recorded before ARA %1.</source>
        <translation>Vor ARA %1 nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>kein Ende</translation>
    </message>
    <message>
        <source>Check mode: nothing was changed; changed means: would change.</source>
        <translation>Check Mode: Es wurde nichts geändert; „geändert“ heißt: würde geändert.</translation>
    </message>
    <message>
        <source>No end is recorded.</source>
        <translation>Es ist kein Ende aufgezeichnet.</translation>
    </message>
    <message>
        <source>Still counting.</source>
        <translation>Wird noch gezählt.</translation>
    </message>
    <message>
        <source>%1 failed, %2 unreachable</source>
        <translation>%1 fehlgeschlagen, %2 unerreichbar</translation>
    </message>
    <message>
        <source>Not recorded.</source>
        <translation>Nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>client: %1
server: %2</source>
        <translation>Client: %1
Server: %2</translation>
    </message>
    <message>
        <source>check mode</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Playbook</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Controller</translation>
    </message>
    <message>
        <source>Ansible</source>
        <translation>Ansible</translation>
    </message>
    <message>
        <source>ARA</source>
        <translation>ARA</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
</context>
<context>
    <name>aviary::PlaybooksPage</name>
    <message>
        <source>Playbooks</source>
        <translation>Playbooks</translation>
    </message>
    <message>
        <source>This database holds no playbooks; ARA made it but no run was recorded.</source>
        <translation>Diese Datenbank enthält keine Playbooks; ARA hat sie angelegt, aber keinen Lauf aufgezeichnet.</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>C&amp;olumns…</source>
        <translation>&amp;Spalten…</translation>
    </message>
</context>
<context>
    <name>aviary::RecordsPage</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>&amp;Open in Browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>&amp;Wrap Long Lines</source>
        <translation>Lange Zeilen &amp;umbrechen</translation>
    </message>
    <message>
        <source>No records. The ara_record module keeps some.</source>
        <translation>Keine Records. Das Modul ara_record legt welche an.</translation>
    </message>
</context>
<context>
    <name>aviary::ReportsModel</name>
    <message>
        <source>opening…</source>
        <translation>wird geöffnet…</translation>
    </message>
    <message>
        <source>could not be opened</source>
        <translation>konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>no playbooks</source>
        <translation>keine Playbooks</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>aviary::ReportsView</name>
    <message>
        <source>only &amp;failed</source>
        <translation>nur &amp;fehlgeschlagene</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Close report</source>
        <translation>Bericht schließen</translation>
    </message>
    <message>
        <source>Copy path of the report</source>
        <translation>Pfad des Berichts kopieren</translation>
    </message>
</context>
<context>
    <name>aviary::ResultDetailView</name>
    <message>
        <source>The facts are those of the host</source>
        <translation>Die Facts stehen beim Host</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
</context>
<context>
    <name>aviary::ResultsModel</name>
    <message>
        <source>could not be read</source>
        <translation>konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>No end is recorded.</source>
        <translation>Es ist kein Ende aufgezeichnet.</translation>
    </message>
    <message>
        <source>Read from the content of the rows in view, so it cannot be sorted by.</source>
        <translation>Wird aus dem Inhalt der sichtbaren Zeilen gelesen; danach lässt sich nicht sortieren.</translation>
    </message>
</context>
<context>
    <name>aviary::ResultsPage</name>
    <message>
        <source>Copying: %1 of %2 messages read</source>
        <translation>Kopieren: %1 von %2 Meldungen gelesen</translation>
    </message>
    <message>
        <source>Not copied: %1</source>
        <translation>Nicht kopiert: %1</translation>
    </message>
    <message>
        <source>Only &amp;failures</source>
        <translation>Nur &amp;Fehler</translation>
    </message>
    <message>
        <source>Only results of this &amp;task</source>
        <translation>Nur Ergebnisse dieses &amp;Tasks</translation>
    </message>
    <message>
        <source>Only results of this &amp;host</source>
        <translation>Nur Ergebnisse dieses &amp;Hosts</translation>
    </message>
    <message>
        <source>In the order they &amp;ended</source>
        <translation>In der Reihenfolge ihres &amp;Endes</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Spalten…</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alle auswählen</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>&amp;Zelle kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;link to this result</source>
        <translation>&amp;Link zu diesem Ergebnis kopieren</translation>
    </message>
    <message>
        <source>Stop copying</source>
        <translation>Kopieren abbrechen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing so far. Reading…</source>
        <translation>Bisher nichts. Wird gelesen…</translation>
    </message>
    <message>
        <source>No results were recorded: no task ran on any host.</source>
        <translation>Es wurden keine Ergebnisse aufgezeichnet: Auf keinem Host lief ein Task.</translation>
    </message>
    <message>
        <source>No host has a result of this task (meta task, or the run stopped).</source>
        <translation>Kein Host hat ein Ergebnis dieses Tasks (Meta-Task, oder der Lauf brach ab).</translation>
    </message>
    <message numerus="yes">
        <source>Nothing failed. %1 result(s): show all.</source>
        <translation>
            <numerusform>Nichts fehlgeschlagen. %1 Ergebnis: alle anzeigen.</numerusform>
            <numerusform>Nichts fehlgeschlagen. %1 Ergebnisse: alle anzeigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>0 of %1 match. Clear the filter (Ctrl+Shift+L).</source>
        <translation>0 von %1 passen. Filter zurücksetzen (Strg+Umschalt+L).</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <translation>bisher %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 result(s)</source>
        <translation>
            <numerusform>%1 Ergebnis</numerusform>
            <numerusform>%1 Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, all selected</source>
        <translation>%1, alle ausgewählt</translation>
    </message>
    <message>
        <source>The report is not open.</source>
        <translation>Der Bericht ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>The selected result is hidden by the filter.</source>
        <translation>Das ausgewählte Ergebnis ist vom Filter verborgen.</translation>
    </message>
</context>
<context>
    <name>aviary::ResultsTable</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
</context>
<context>
    <name>aviary::RunBlock</name>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the command line</source>
        <translation>Befehlszeile kopieren</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>none of its own</source>
        <translation>keine eigenen</translation>
    </message>
    <message>
        <source>Show the labels that ARA made from the options</source>
        <translation>Labels anzeigen, die ARA aus den Optionen gebildet hat</translation>
    </message>
    <message>
        <source>an address of over 2,000 characters</source>
        <translation>eine Adresse mit über 2.000 Zeichen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>aviary::SlowTasksModel</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n Ergebnis</numerusform>
            <numerusform>%n Ergebnisse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviary::SlowTasksView</name>
    <message>
        <source>Slowest tasks</source>
        <translation>Langsamste Tasks</translation>
    </message>
</context>
<context>
    <name>aviary::Snapshot</name>
    <message>
        <source>The report could not be opened.</source>
        <translation>Der Bericht konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>aviary::StartPage</name>
    <message>
        <source>Opened lately</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Drop ansible.sqlite here</source>
        <translation>ansible.sqlite hier ablegen</translation>
    </message>
    <message>
        <source>The database that ARA Records Ansible left among the logs of a job. Nothing is ever written to it.</source>
        <translation>Die Datenbank, die ARA Records Ansible bei den Protokollen eines Jobs hinterlassen hat. Sie wird nie verändert.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
</context>
<context>
    <name>aviary::TextHighlighter</name>
    <message>
        <source>Not highlighted: the text is larger than %1.</source>
        <translation>Ohne Syntaxhervorhebung: Der Text ist größer als %1.</translation>
    </message>
    <message>
        <source>Lines longer than %1 are not highlighted.</source>
        <translation>Ohne Syntaxhervorhebung in Zeilen, die länger als %1 sind.</translation>
    </message>
</context>
<context>
    <name>aviary::TextView</name>
    <message>
        <source>The text is cut: it is larger than can be shown.</source>
        <translation>Der Text ist gekürzt: Er ist größer, als angezeigt werden kann.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Wrap Long Lines</source>
        <translation>Lange Zeilen &amp;umbrechen</translation>
    </message>
</context>
<context>
    <name>aviary::Timeline</name>
    <message>
        <source>unknown host</source>
        <translation>unbekannter Host</translation>
    </message>
    <message>
        <source>no start is recorded</source>
        <translation>kein Beginn aufgezeichnet</translation>
    </message>
    <message>
        <source>started %1, %2 into the run</source>
        <translation>Beginn %1, %2 nach Beginn des Laufs</translation>
    </message>
    <message>
        <source>unknown task</source>
        <translation>unbekannter Task</translation>
    </message>
    <message>
        <source> (delegated to %1)</source>
        <translation> (delegiert an %1)</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>Dauer %1</translation>
    </message>
    <message>
        <source>no duration is recorded</source>
        <translation>keine Dauer aufgezeichnet</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n batch(es))</source>
        <translation>
            <numerusform>%1 (%n Batch)</numerusform>
            <numerusform>%1 (%n Batches)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s), at worst: %1 %2</source>
        <translation>
            <numerusform>%n Ergebnis: %1 %2</numerusform>
            <numerusform>%n Ergebnisse, schlimmster Ausgang: %1 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 took %2 on %3 (delegated to %4) while %5 waited.</source>
        <translation>
            <numerusform>%1 dauerte %2 auf %3 (delegiert an %4) und ließ %5 warten.</numerusform>
            <numerusform>%1 dauerte %2 auf %3 (delegiert an %4) und ließ %5 warten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 took %2 on %3 while %4 waited.</source>
        <translation>
            <numerusform>%1 dauerte %2 auf %3 und ließ %4 warten.</numerusform>
            <numerusform>%1 dauerte %2 auf %3 und ließ %4 warten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviary::TimelineBands</name>
    <message>
        <source>Plays</source>
        <translation>Plays</translation>
    </message>
</context>
<context>
    <name>aviary::TimelineLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>The selected result has no start recorded: it is not on the timeline.</source>
        <translation>Für das ausgewählte Ergebnis ist kein Beginn aufgezeichnet: Es steht nicht auf der Zeitleiste.</translation>
    </message>
    <message numerus="yes">
        <source>%1 result(s) have no start recorded and are not on the timeline.</source>
        <translation>
            <numerusform>%1 Ergebnis hat keinen aufgezeichneten Beginn und steht nicht auf der Zeitleiste.</numerusform>
            <numerusform>%1 Ergebnisse haben keinen aufgezeichneten Beginn und stehen nicht auf der Zeitleiste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviary::TimelinePage</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>&amp;Früher</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>&amp;Fit the selected result, then the whole run</source>
        <translation>&amp;Ausgewähltes Ergebnis einpassen, dann den ganzen Lauf</translation>
    </message>
    <message>
        <source>&amp;Next result of the host</source>
        <translation>&amp;Nächstes Ergebnis des Hosts</translation>
    </message>
    <message>
        <source>&amp;Previous result of the host</source>
        <translation>&amp;Vorheriges Ergebnis des Hosts</translation>
    </message>
    <message>
        <source>Host &amp;above</source>
        <translation>Host &amp;darüber</translation>
    </message>
    <message>
        <source>Host &amp;below</source>
        <translation>Host dar&amp;unter</translation>
    </message>
    <message>
        <source>Fir&amp;st result of the host</source>
        <translation>&amp;Erstes Ergebnis des Hosts</translation>
    </message>
    <message>
        <source>Las&amp;t result of the host</source>
        <translation>&amp;Letztes Ergebnis des Hosts</translation>
    </message>
    <message>
        <source>No results were recorded: no task ran on any host.</source>
        <translation>Es wurden keine Ergebnisse aufgezeichnet: Auf keinem Host lief ein Task.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>No times were recorded. The page Results lists all results.</source>
        <translation>Es wurden keine Zeiten aufgezeichnet. Die Seite „Ergebnisse“ listet alle Ergebnisse auf.</translation>
    </message>
    <message>
        <source>0 s is
%1 %2</source>
        <translation>0 s ist
%1 %2</translation>
    </message>
</context>
<context>
    <name>aviary::TimelineScrollBar</name>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
</context>
<context>
    <name>aviary::TimelineTicks</name>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
</context>
<context>
    <name>aviary::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>No result is selected.</source>
        <translation>Kein Ergebnis ausgewählt.</translation>
    </message>
</context>
</TS>
