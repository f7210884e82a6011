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
    <name>ApiSource</name>
    <message>
        <source>Tell the user and the password, or the certificate, that the server knows.</source>
        <translation>Nennen Sie den Benutzer und das Passwort oder das Zertifikat, das der Server kennt.</translation>
    </message>
    <message>
        <source>%1 asks for a client certificate, or refuses the one it got.</source>
        <translation>%1 verlangt ein Client-Zertifikat oder lehnt das erhaltene ab.</translation>
    </message>
    <message>
        <source>Check the address, and whether the server still has it.</source>
        <translation>Prüfen Sie die Adresse und ob der Server sie noch hat.</translation>
    </message>
    <message>
        <source>%1 answered with a web page instead of ARA&apos;s API.</source>
        <translation>%1 hat mit einer Webseite statt mit ARAs API geantwortet.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Check the address; where the page asks to log in, tell a user and a password.</source>
        <translation>Prüfen Sie die Adresse; wenn die Seite eine Anmeldung verlangt, nennen Sie Benutzer und Passwort.</translation>
    </message>
    <message>
        <source>%1 is no ARA server, or another server answers for it.</source>
        <translation>%1 ist kein ARA-Server, oder ein anderer Server antwortet für ihn.</translation>
    </message>
    <message>
        <source>There is no ARA server at %1.</source>
        <translation>Unter %1 gibt es keinen ARA-Server.</translation>
    </message>
    <message>
        <source>Check the address: below it there should be api/v1/.</source>
        <translation>Prüfen Sie die Adresse: Darunter sollte es api/v1/ geben.</translation>
    </message>
    <message>
        <source>%1 answers with more than the %2 that are fetched at most.</source>
        <translation>%1 antwortet mit mehr als den %2, die höchstens geholt werden.</translation>
    </message>
    <message>
        <source>There is no certificate in %1.</source>
        <translation>In %1 ist kein Zertifikat.</translation>
    </message>
    <message>
        <source>Choose a file in PEM form.</source>
        <translation>Wählen Sie eine Datei in PEM-Form.</translation>
    </message>
    <message>
        <source>There is no key in %1, or its password is another.</source>
        <translation>In %1 ist kein Schlüssel, oder sein Passwort ist ein anderes.</translation>
    </message>
    <message>
        <source>Name the CA that signed it for this server (Own CA, ARA_API_CA), or have it added to the system&apos;s.</source>
        <translation>Nennen Sie für diesen Server die CA, die es signiert hat (Eigene CA, ARA_API_CA), oder lassen Sie sie zu denen des Systems hinzufügen.</translation>
    </message>
</context>
<context>
    <name>Archives</name>
    <message>
        <source>If you trust it, open it all the same: with the button beside this message, or with --no-bounds on the command line.</source>
        <translation>Wenn Sie der Datei trauen, öffnen Sie sie trotzdem: mit der Schaltfläche neben dieser Meldung oder mit --no-bounds auf der Befehlszeile.</translation>
    </message>
    <message>
        <source>Download or copy the archive again.</source>
        <translation>Laden Sie das Archiv erneut herunter oder kopieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 when unpacked; more is not unpacked unasked.</source>
        <translation>%1 ist entpackt größer als %2; mehr wird nicht ungefragt entpackt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds more than %Ln file(s); more are not looked at unasked.</source>
        <translation>
            <numerusform>%1 enthält mehr als %Ln Datei; mehr werden nicht ungefragt angesehen.</numerusform>
            <numerusform>%1 enthält mehr als %Ln Dateien; mehr werden nicht ungefragt angesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unpacks to more than %2 times its size, as files do that are made to fill a disk.</source>
        <translation>%1 wird entpackt mehr als %2-mal so groß, wie es Dateien tun, die einen Datenträger füllen sollen.</translation>
    </message>
    <message>
        <source>%1 needs a password.</source>
        <translation>%1 verlangt ein Passwort.</translation>
    </message>
    <message>
        <source>Unpack it yourself with its password, then open the folder.</source>
        <translation>Entpacken Sie die Datei selbst mit ihrem Passwort und öffnen Sie dann den Ordner.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) need a password.</source>
        <translation>
            <numerusform>%Ln weitere Datei verlangt ein Passwort.</numerusform>
            <numerusform>%Ln weitere Dateien verlangen ein Passwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpack them yourself with their password, then open the folder.</source>
        <translation>Entpacken Sie sie selbst mit ihrem Passwort und öffnen Sie dann den Ordner.</translation>
    </message>
    <message>
        <source>%1 is cut off in the archive: its first %2 are opened.</source>
        <translation>%1 ist im Archiv abgeschnitten: Geöffnet werden die ersten %2.</translation>
    </message>
    <message>
        <source>%1 is damaged in the archive: %2 of it are opened.</source>
        <translation>%1 ist im Archiv beschädigt: Geöffnet werden %2 davon.</translation>
    </message>
    <message>
        <source>%1 is cut off in the archive.</source>
        <translation>%1 ist im Archiv abgeschnitten.</translation>
    </message>
    <message>
        <source>%1 is damaged in the archive and cannot be read.</source>
        <translation>%1 ist im Archiv beschädigt und nicht lesbar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) are damaged in the archive.</source>
        <translation>
            <numerusform>%Ln weitere Datei ist im Archiv beschädigt.</numerusform>
            <numerusform>%Ln weitere Dateien sind im Archiv beschädigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is cut off: only what came before can be opened.</source>
        <translation>%1 ist abgeschnitten: Nur was davor kam, lässt sich öffnen.</translation>
    </message>
    <message>
        <source>%1 is damaged: only what came before can be opened.</source>
        <translation>%1 ist beschädigt: Nur was davor kam, lässt sich öffnen.</translation>
    </message>
    <message>
        <source>%1 is damaged in the middle: some of it may be missing.</source>
        <translation>%1 ist mittendrin beschädigt: Ein Teil fehlt möglicherweise.</translation>
    </message>
    <message>
        <source>%1 looks like an archive, but cannot be read as one.</source>
        <translation>%1 sieht aus wie ein Archiv, lässt sich aber nicht als solches lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln archive(s) in %1 were not looked into, since that is in an archive itself.</source>
        <translation>
            <numerusform>In %1, das selbst in einem Archiv liegt, wurde %Ln Archiv nicht durchsucht.</numerusform>
            <numerusform>In %1, das selbst in einem Archiv liegt, wurden %Ln Archive nicht durchsucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpack %1 and open the folder.</source>
        <translation>Entpacken Sie %1 und öffnen Sie den Ordner.</translation>
    </message>
    <message>
        <source>%1 is a link to %2, which is no database in this archive.</source>
        <translation>%1 ist eine Verknüpfung mit %2, und das ist keine Datenbank in diesem Archiv.</translation>
    </message>
    <message>
        <source>Pack the file that the link leads to.</source>
        <translation>Packen Sie die Datei, zu der die Verknüpfung führt.</translation>
    </message>
    <message>
        <source>%1 belongs to a database that was opened before it came.</source>
        <translation>%1 gehört zu einer Datenbank, die schon geöffnet war, als diese Datei kam.</translation>
    </message>
    <message>
        <source>Unpack the archive and open the folder: the last step of a run may differ.</source>
        <translation>Entpacken Sie das Archiv und öffnen Sie den Ordner: Der letzte Schritt eines Laufs kann abweichen.</translation>
    </message>
    <message>
        <source>%1 could not be unpacked.</source>
        <translation>%1 konnte nicht entpackt werden.</translation>
    </message>
    <message>
        <source>Make room in the folder for temporary files, or set TMPDIR to another one.</source>
        <translation>Schaffen Sie Platz im Ordner für temporäre Dateien oder setzen Sie TMPDIR auf einen anderen.</translation>
    </message>
    <message>
        <source>There are no files in %1.</source>
        <translation>In %1 sind keine Dateien.</translation>
    </message>
    <message numerus="yes">
        <source>No database is in %1: %Ln file(s) were looked at.</source>
        <translation>
            <numerusform>In %1 ist keine Datenbank: %Ln Datei wurde angesehen.</numerusform>
            <numerusform>In %1 ist keine Datenbank: %Ln Dateien wurden angesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the archive that holds the ansible.sqlite of the job.</source>
        <translation>Wählen Sie das Archiv, das die ansible.sqlite des Jobs enthält.</translation>
    </message>
</context>
<context>
    <name>Baseline</name>
    <message>
        <source>Another playbook, which ran earlier.</source>
        <translation>Ein anderes Playbook, das früher lief.</translation>
    </message>
    <message>
        <source>Another playbook, which ran later.</source>
        <translation>Ein anderes Playbook, das später lief.</translation>
    </message>
    <message>
        <source>The newest earlier run of %1 that completed</source>
        <translation>Der neueste frühere Lauf von %1, der abgeschlossen wurde</translation>
    </message>
    <message>
        <source>An earlier run of %1 that completed</source>
        <translation>Ein früherer Lauf von %1, der abgeschlossen wurde</translation>
    </message>
    <message>
        <source>A later run of %1 (%2)</source>
        <translation>Ein späterer Lauf von %1 (%2)</translation>
    </message>
    <message>
        <source>An earlier run of %1 (%2)</source>
        <translation>Ein früherer Lauf von %1 (%2)</translation>
    </message>
    <message>
        <source>%1; what it did otherwise: %2.</source>
        <translation>%1; was dabei anders war: %2.</translation>
    </message>
    <message>
        <source>%1, with the same path, name, labels and command line.</source>
        <translation>%1; Pfad, Name, Labels und Befehlszeile sind gleich.</translation>
    </message>
    <message>
        <source>%1, with the same path, name and labels.</source>
        <translation>%1; Pfad, Name und Labels sind gleich.</translation>
    </message>
    <message>
        <source>it lay in %1</source>
        <translation>es lag in %1</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>kein Name</translation>
    </message>
    <message>
        <source>the name “%1”</source>
        <translation>der Name „%1“</translation>
    </message>
    <message>
        <source>check mode</source>
        <translation>Check Mode</translation>
    </message>
    <message>
        <source>not in check mode</source>
        <translation>nicht im Check Mode</translation>
    </message>
    <message>
        <source>the label %1</source>
        <translation>das Label %1</translation>
    </message>
    <message>
        <source>no label %1</source>
        <translation>kein Label %1</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>ohne %1</translation>
    </message>
</context>
<context>
    <name>Caveats</name>
    <message>
        <source>This version of ARA or Ansible did not record when a host began: each result begins with its task. How long a host took alone and how long it waited for a fork are not known.</source>
        <translation>Diese Version von ARA oder Ansible hat nicht aufgezeichnet, wann ein Host begann: Jedes Ergebnis beginnt mit seinem Task. Wie lange ein Host allein brauchte und wie lange er auf einen Fork wartete, ist nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) without a start or an end are in no figure; who waited in their plays is not known.</source>
        <translation>
            <numerusform>%n Ergebnis ohne Beginn oder Ende steht in keiner Zahl; wer in seinem Play wartete, ist nicht bekannt.</numerusform>
            <numerusform>%n Ergebnisse ohne Beginn oder Ende stehen in keiner Zahl; wer in ihren Plays wartete, ist nicht bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) end before they begin: the controller&apos;s clock was set back. They count as 0 s; who waited in their plays is not known.</source>
        <translation>
            <numerusform>%n Ergebnis endet vor seinem Beginn: Die Uhr des Controllers wurde zurückgestellt. Es zählt als 0 s; wer in seinem Play wartete, ist nicht bekannt.</numerusform>
            <numerusform>%n Ergebnisse enden vor ihrem Beginn: Die Uhr des Controllers wurde zurückgestellt. Sie zählen als 0 s; wer in ihren Plays wartete, ist nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The controller&apos;s clock was set back during the run: times around then, and what they add up to, are wrong.</source>
        <translation>Die Uhr des Controllers wurde während des Laufs zurückgestellt: Zeiten um diesen Augenblick und ihre Summen sind falsch.</translation>
    </message>
    <message numerus="yes">
        <source>Tasks overlap in %n play(s) (strategy free or host_pinned): hosts did not wait for each other there, and the critical path follows the one that ended last.</source>
        <translation>
            <numerusform>In %n Play überlappen sich Tasks (Strategie free oder host_pinned): Dort warteten die Hosts nicht aufeinander, und der kritische Pfad folgt dem, der zuletzt endete.</numerusform>
            <numerusform>In %n Plays überlappen sich Tasks (Strategie free oder host_pinned): Dort warteten die Hosts nicht aufeinander, und der kritische Pfad folgt dem, der zuletzt endete.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too many hosts and tasks to work out who waited for whom.</source>
        <translation>Es sind zu viele Hosts und Tasks, um zu ermitteln, wer auf wen wartete.</translation>
    </message>
    <message>
        <source>The run has no end: it was killed or goes on. Its time counts up to its last result.</source>
        <translation>Der Lauf hat kein Ende: Er wurde abgebrochen oder läuft noch. Seine Zeit zählt bis zu seinem letzten Ergebnis.</translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message>
        <source>The structure of the file could not be checked.</source>
        <translation>Der Aufbau der Datei konnte nicht geprüft werden.</translation>
    </message>
    <message numerus="yes">
        <source>SQLite finds %n fault(s) in the structure of the file.</source>
        <translation>
            <numerusform>SQLite findet %n Fehler im Aufbau der Datei.</numerusform>
            <numerusform>SQLite findet %n Fehler im Aufbau der Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table %1 could not be read.</source>
        <translation>Die Tabelle %1 konnte nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 have an id that another one has.</source>
        <translation>
            <numerusform>%n Zeile von %1 hat eine Id, die eine andere auch hat.</numerusform>
            <numerusform>%n Zeilen von %1 haben eine Id, die eine andere auch hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 point to a row of %2 that is missing.</source>
        <translation>
            <numerusform>%n Zeile von %1 verweist auf eine Zeile von %2, die fehlt.</numerusform>
            <numerusform>%n Zeilen von %1 verweisen auf eine Zeile von %2, die fehlt.</numerusform>
        </translation>
    </message>
    <message>
        <source>ids %1</source>
        <translation>Ids %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 have a time that is none.</source>
        <translation>
            <numerusform>%n Zeile von %1 hat eine Zeit, die keine ist.</numerusform>
            <numerusform>%n Zeilen von %1 haben eine Zeit, die keine ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 end before they begin.</source>
        <translation>
            <numerusform>%n Zeile von %1 endet, bevor sie beginnt.</numerusform>
            <numerusform>%n Zeilen von %1 enden, bevor sie beginnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>its checksum is another</source>
        <translation>die Prüfsumme ist eine andere</translation>
    </message>
    <message>
        <source>The contents %1 could not be read.</source>
        <translation>Die Inhalte %1 konnten nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n content(s) of %2 are damaged.</source>
        <translation>
            <numerusform>Beschädigte Inhalte in %2: %1 von %n.</numerusform>
            <numerusform>Beschädigte Inhalte in %2: %1 von %n.</numerusform>
        </translation>
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
    <message>
        <source>Open this page: overview, timeline, results, hosts, files, records or playbooks; of two reports differences, inputs or timelines.</source>
        <translation>Diese Seite öffnen: overview, timeline, results, hosts, files, records oder playbooks; bei zwei Berichten differences, inputs oder timelines.</translation>
    </message>
    <message>
        <source>overview, results, timeline, hosts, files, records or playbooks; of two reports differences, inputs or timelines; without it, and with a folder as output, all.</source>
        <translation>overview, results, timeline, hosts, files, records oder playbooks; bei zwei Berichten differences, inputs oder timelines; ohne Angabe und mit einem Ordner als Ausgabe alle.</translation>
    </message>
    <message>
        <source>Of several reports snapshot wants a page over them: --page differences, say. See aviary snapshot --help.</source>
        <translation>Bei mehreren Berichten verlangt snapshot eine Seite über sie, etwa --page differences. Siehe aviary snapshot --help.</translation>
    </message>
    <message>
        <source>The page %1 wants two reports.</source>
        <translation>Die Seite %1 verlangt zwei Berichte.</translation>
    </message>
    <message>
        <source>Say on the standard error what servers are asked and answer.</source>
        <translation>Auf der Standardfehlerausgabe sagen, was Server gefragt werden und antworten.</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>newly failing</source>
        <translation>neu fehlgeschlagen</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>behoben</translation>
    </message>
    <message>
        <source>still failing</source>
        <translation>weiter fehlgeschlagen</translation>
    </message>
    <message>
        <source>outcome changed</source>
        <translation>anderer Ausgang</translation>
    </message>
    <message>
        <source>ok → changed</source>
        <translation>ok → geändert</translation>
    </message>
    <message>
        <source>changed → ok</source>
        <translation>geändert → ok</translation>
    </message>
    <message>
        <source>only left</source>
        <translation>nur links</translation>
    </message>
    <message>
        <source>only right</source>
        <translation>nur rechts</translation>
    </message>
    <message>
        <source>host not on both sides</source>
        <translation>Host nicht auf beiden Seiten</translation>
    </message>
    <message>
        <source>stopped before</source>
        <translation>vorher abgebrochen</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>langsamer</translation>
    </message>
    <message>
        <source>faster</source>
        <translation>schneller</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message numerus="yes">
        <source> (%1; elsewhere %n other message(s))</source>
        <translation>
            <numerusform> (%1; anderswo %n andere Meldung)</numerusform>
            <numerusform> (%1; anderswo %n andere Meldungen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run now reaches the %n task(s) after it.</source>
        <translation>
            <numerusform>Der Lauf erreicht jetzt den %n Task danach.</numerusform>
            <numerusform>Der Lauf erreicht jetzt die %n Tasks danach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They now reach the %n task(s) after it.</source>
        <translation>
            <numerusform>Sie erreichen jetzt den %n Task danach.</numerusform>
            <numerusform>Sie erreichen jetzt die %n Tasks danach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It now reaches the %n task(s) after it.</source>
        <translation>
            <numerusform>Er erreicht jetzt den %n Task danach.</numerusform>
            <numerusform>Er erreicht jetzt die %n Tasks danach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run did not reach the %n task(s) after it.</source>
        <translation>
            <numerusform>Der Lauf erreichte den %n Task danach nicht.</numerusform>
            <numerusform>Der Lauf erreichte die %n Tasks danach nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 did not reach the %n task(s) after it.</source>
        <translation>
            <numerusform>%1 erreichte den %n Task danach nicht.</numerusform>
            <numerusform>%1 erreichte die %n Tasks danach nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They did not reach the %n task(s) after it.</source>
        <translation>
            <numerusform>Sie erreichten den %n Task danach nicht.</numerusform>
            <numerusform>Sie erreichten die %n Tasks danach nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It did not reach the %n task(s) after it.</source>
        <translation>
            <numerusform>Er erreichte den %n Task danach nicht.</numerusform>
            <numerusform>Er erreichte die %n Tasks danach nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Newly failing: %1 on %2</source>
        <translation>Neu fehlgeschlagen: %1 auf %2</translation>
    </message>
    <message>
        <source>Fixed: %1 on %2</source>
        <translation>Behoben: %1 auf %2</translation>
    </message>
    <message>
        <source>Still failing: %1 on %2</source>
        <translation>Weiter fehlgeschlagen: %1 auf %2</translation>
    </message>
    <message numerus="yes">
        <source>Newly failing: %n other task(s)</source>
        <translation>
            <numerusform>Neu fehlgeschlagen: %n anderer Task</numerusform>
            <numerusform>Neu fehlgeschlagen: %n andere Tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fixed: %n other task(s)</source>
        <translation>
            <numerusform>Behoben: %n anderer Task</numerusform>
            <numerusform>Behoben: %n andere Tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still failing: %n other task(s)</source>
        <translation>
            <numerusform>Weiter fehlgeschlagen: %n anderer Task</numerusform>
            <numerusform>Weiter fehlgeschlagen: %n andere Tasks</numerusform>
        </translation>
    </message>
    <message>
        <source>These runs have little in common</source>
        <translation>Diese Läufe haben wenig gemeinsam</translation>
    </message>
    <message numerus="yes">
        <source>: %1 of %n task(s) are in both.</source>
        <translation>
            <numerusform>: %1 von %n Task ist in beiden.</numerusform>
            <numerusform>: %1 von %n Tasks sind in beiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Neither run has an end</source>
        <translation>Keiner der Läufe hat ein Ende</translation>
    </message>
    <message>
        <source>This run has no end</source>
        <translation>Dieser Lauf hat kein Ende</translation>
    </message>
    <message>
        <source>The run on the left has no end</source>
        <translation>Der Lauf links hat kein Ende</translation>
    </message>
    <message numerus="yes">
        <source>: of %n task(s) results are missing that the other has.</source>
        <translation>
            <numerusform>: Von %n Task fehlen Ergebnisse, die der andere hat.</numerusform>
            <numerusform>: Von %n Tasks fehlen Ergebnisse, die der andere hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Same outcome for all %n result(s)</source>
        <translation>
            <numerusform>Gleicher Ausgang für %n Ergebnis</numerusform>
            <numerusform>Gleicher Ausgang für alle %n Ergebnisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n differ in times only.</source>
        <translation>
            <numerusform>%1; %n unterscheidet sich nur in Zeiten.</numerusform>
            <numerusform>%1; %n unterscheiden sich nur in Zeiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n otherwise</source>
        <translation>
            <numerusform>%n sonst</numerusform>
            <numerusform>%n sonst</numerusform>
        </translation>
    </message>
    <message>
        <source>Other outcome: %1.</source>
        <translation>Anderer Ausgang: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Same outcome for the %n result(s) that both runs have.</source>
        <translation>
            <numerusform>Gleicher Ausgang für das %n Ergebnis, das beide Läufe haben.</numerusform>
            <numerusform>Gleicher Ausgang für die %n Ergebnisse, die beide Läufe haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed before that: %1.</source>
        <translation>Davor geändert: %1.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Geändert: %1.</translation>
    </message>
    <message>
        <source>Nothing that ARA recorded went in differently.</source>
        <translation>Nichts, was ARA aufgezeichnet hat, ging anders hinein.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s)</source>
        <translation>
            <numerusform>%1 von %n Datei</numerusform>
            <numerusform>%1 von %n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n option(s) of the command line</source>
        <translation>
            <numerusform>%n Option der Befehlszeile</numerusform>
            <numerusform>%n Optionen der Befehlszeile</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>%1 is not in this run</source>
        <translation>%1 fehlt in diesem Lauf</translation>
    </message>
    <message>
        <source>%1 are not in this run</source>
        <translation>%1 fehlen in diesem Lauf</translation>
    </message>
    <message>
        <source>%1 is new in this run</source>
        <translation>%1 ist neu in diesem Lauf</translation>
    </message>
    <message>
        <source>%1 are new in this run</source>
        <translation>%1 sind neu in diesem Lauf</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht aufgezeichnet</translation>
    </message>
    <message numerus="yes">
        <source>%n renamed and moved</source>
        <translation>
            <numerusform>%n umbenannt und verschoben</numerusform>
            <numerusform>%n umbenannt und verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <translation>
            <numerusform>%n umbenannt</numerusform>
            <numerusform>%n umbenannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n verschoben</numerusform>
            <numerusform>%n verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with another module</source>
        <translation>
            <numerusform>%n mit anderem Modul</numerusform>
            <numerusform>%n mit anderem Modul</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n hinzugefügt</numerusform>
            <numerusform>%n hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n entfernt</numerusform>
            <numerusform>%n entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>tasks: %1</source>
        <translation>Tasks: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n handler(s) ran on one side only</source>
        <translation>
            <numerusform>%n Handler lief nur auf einer Seite</numerusform>
            <numerusform>%n Handler liefen nur auf einer Seite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other task(s) slower or faster</source>
        <translation>
            <numerusform>%n anderer Task langsamer oder schneller</numerusform>
            <numerusform>%n andere Tasks langsamer oder schneller</numerusform>
        </translation>
    </message>
    <message>
        <source>The run %1 → %2</source>
        <translation>Der Lauf %1 → %2</translation>
    </message>
    <message>
        <source>the run %1 → %2</source>
        <translation>der Lauf %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) of hosts that are only left</source>
        <translation>
            <numerusform>%n Ergebnis von Hosts, die nur links sind</numerusform>
            <numerusform>%n Ergebnisse von Hosts, die nur links sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) of hosts that are only right</source>
        <translation>
            <numerusform>%n Ergebnis von Hosts, die nur rechts sind</numerusform>
            <numerusform>%n Ergebnisse von Hosts, die nur rechts sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) only left, after what stopped right</source>
        <translation>
            <numerusform>%n Ergebnis nur links, nach dem, was rechts abbrach</numerusform>
            <numerusform>%n Ergebnisse nur links, nach dem, was rechts abbrach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) only right, after what stopped left</source>
        <translation>
            <numerusform>%n Ergebnis nur rechts, nach dem, was links abbrach</numerusform>
            <numerusform>%n Ergebnisse nur rechts, nach dem, was links abbrach</numerusform>
        </translation>
    </message>
    <message>
        <source>renamed and moved</source>
        <translation>umbenannt und verschoben</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>umbenannt</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>another module</source>
        <translation>anderes Modul</translation>
    </message>
    <message>
        <source>changed ↔ ok</source>
        <translation>geändert ↔ ok</translation>
    </message>
    <message>
        <source>renamed or moved</source>
        <translation>umbenannt oder verschoben</translation>
    </message>
    <message>
        <source>other output</source>
        <translation>andere Ausgabe</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>option</source>
        <translation>Option</translation>
    </message>
    <message numerus="yes">
        <source>%n option(s)</source>
        <translation>
            <numerusform>%n Option</numerusform>
            <numerusform>%n Optionen</numerusform>
        </translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n Version</numerusform>
            <numerusform>%n Versionen</numerusform>
        </translation>
    </message>
    <message>
        <source>label only right</source>
        <translation>Label nur rechts</translation>
    </message>
    <message>
        <source>label only left</source>
        <translation>Label nur links</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n Label</numerusform>
            <numerusform>%n Labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n Host</numerusform>
            <numerusform>%n Hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n Fact</numerusform>
            <numerusform>%n Facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Record</numerusform>
            <numerusform>%n Records</numerusform>
        </translation>
    </message>
    <message>
        <source>reading facts…</source>
        <translation>Facts werden gelesen…</translation>
    </message>
    <message>
        <source>facts were not read</source>
        <translation>Facts wurden nicht gelesen</translation>
    </message>
    <message>
        <source>changed file</source>
        <translation>geänderte Datei</translation>
    </message>
    <message>
        <source>renamed file</source>
        <translation>umbenannte Datei</translation>
    </message>
    <message>
        <source>file only left</source>
        <translation>Datei nur links</translation>
    </message>
    <message>
        <source>file only right</source>
        <translation>Datei nur rechts</translation>
    </message>
    <message>
        <source>host only left</source>
        <translation>Host nur links</translation>
    </message>
    <message>
        <source>host only right</source>
        <translation>Host nur rechts</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>Fact</translation>
    </message>
    <message>
        <source>all hosts</source>
        <translation>alle Hosts</translation>
    </message>
    <message>
        <source>changed record</source>
        <translation>geänderter Record</translation>
    </message>
    <message>
        <source>record only left</source>
        <translation>Record nur links</translation>
    </message>
    <message>
        <source>record only right</source>
        <translation>Record nur rechts</translation>
    </message>
    <message>
        <source>play renamed</source>
        <translation>Play umbenannt</translation>
    </message>
    <message>
        <source>play moved</source>
        <translation>Play verschoben</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 result(s) compared</source>
        <translation>
            <numerusform>%1 von %2 Ergebnis verglichen</numerusform>
            <numerusform>%1 von %2 Ergebnissen verglichen</numerusform>
        </translation>
    </message>
    <message>
        <source>reading… %1</source>
        <translation>wird gelesen… %1</translation>
    </message>
    <message>
        <source>Named in the failure, near a change</source>
        <translation>Im Fehler genannt, nahe einer Änderung</translation>
    </message>
    <message>
        <source>Newly failing</source>
        <translation>Neu fehlgeschlagen</translation>
    </message>
    <message>
        <source>Still failing</source>
        <translation>Weiter fehlgeschlagen</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>What went in differently</source>
        <translation>Was anders hineinging</translation>
    </message>
    <message>
        <source>Tasks new, gone, renamed or moved</source>
        <translation>Neue, entfallene, umbenannte oder verschobene Tasks</translation>
    </message>
    <message>
        <source>What came out differently</source>
        <translation>Was anders herauskam</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Only the right run was in check mode: nothing was changed there, and a failure may come from a step that was only simulated.</source>
        <translation>Nur der rechte Lauf war im Check Mode: Dort wurde nichts geändert, und ein Fehlschlag kann von einem nur simulierten Schritt kommen.</translation>
    </message>
    <message>
        <source>Only the left run was in check mode: nothing was changed there, and a failure may come from a step that was only simulated.</source>
        <translation>Nur der linke Lauf war im Check Mode: Dort wurde nichts geändert, und ein Fehlschlag kann von einem nur simulierten Schritt kommen.</translation>
    </message>
    <message>
        <source>%1 %2 instead of %3</source>
        <comment>12 ok instead of skipped</comment>
        <translation>%1 %2 statt %3</translation>
    </message>
</context>
<context>
    <name>CompareHtml</name>
    <message>
        <source>Playbook</source>
        <translation>Playbook</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Left:</source>
        <translation>Links:</translation>
    </message>
    <message>
        <source>Right:</source>
        <translation>Rechts:</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiterer</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Task by task</source>
        <translation>Task für Task</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s); all are listed with --format json.</source>
        <translation>
            <numerusform>%1 von %n Zeile; --format json listet alle auf.</numerusform>
            <numerusform>%1 von %n Zeilen; --format json listet alle auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: two runs compared</source>
        <translation>%1: zwei Läufe im Vergleich</translation>
    </message>
    <message>
        <source>Two reports compared</source>
        <translation>Zwei Berichte im Vergleich</translation>
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
    <name>CopyReport</name>
    <message>
        <source>None of these playbooks is in this report.</source>
        <translation>Keines dieser Playbooks ist in diesem Bericht.</translation>
    </message>
    <message>
        <source>Playbooks were deleted from the report while it was copied.</source>
        <translation>Während der Bericht kopiert wurde, wurden Playbooks daraus gelöscht.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>CopyWriter</name>
    <message>
        <source>The copy could not be written to %1.</source>
        <translation>Die Kopie konnte nicht nach %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>Is there room on the disk?</source>
        <translation>Ist Platz auf der Festplatte?</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder %1.</source>
        <translation>In den Ordner %1 kann nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Einen anderen Ordner wählen.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 belong to a row of %2 that is not there.</source>
        <translation>
            <numerusform>%n Zeile von %1 gehört zu einer Zeile von %2, die nicht da ist.</numerusform>
            <numerusform>%n Zeilen von %1 gehören zu einer Zeile von %2, die nicht da ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a file %1 already.</source>
        <translation>Es gibt schon eine Datei %1.</translation>
    </message>
    <message>
        <source>Choose another name, or say that it may be replaced.</source>
        <translation>Einen anderen Namen wählen oder sagen, dass sie ersetzt werden darf.</translation>
    </message>
    <message>
        <source>The copy could not be given the name %1.</source>
        <translation>Die Kopie konnte den Namen %1 nicht bekommen.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 ist ein Ordner.</translation>
    </message>
    <message>
        <source>The name %1 is too long.</source>
        <translation>Der Name %1 ist zu lang.</translation>
    </message>
    <message>
        <source>%1 is what is to be copied.</source>
        <translation>%1 ist das, was kopiert werden soll.</translation>
    </message>
    <message>
        <source>%1 lies there, which belongs to another database of that name.</source>
        <translation>Dort liegt %1, das zu einer anderen Datenbank dieses Namens gehört.</translation>
    </message>
    <message>
        <source>The copy needs about %1, but only %2 are free in %3.</source>
        <translation>Die Kopie braucht etwa %1, aber in %3 sind nur %2 frei.</translation>
    </message>
    <message>
        <source>There is no room left in %1.</source>
        <translation>In %1 ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Es ist nicht genug Speicher da.</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>from %1 on</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more place(s)</source>
        <translation>
            <numerusform>%1 und %n weitere Stelle</numerusform>
            <numerusform>%1 und %n weitere Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>The pages of %1 with these ids are damaged and were left out: %2.</source>
        <translation>Die Seiten von %1 mit diesen Ids sind beschädigt und wurden ausgelassen: %2.</translation>
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
    <message>
        <source>%1 was recorded by ARA %2, which kept its data in another way.</source>
        <translation>%1 wurde von ARA %2 aufgezeichnet, das seine Daten anders speicherte.</translation>
    </message>
    <message>
        <source>The database is damaged: it lacks the tables %1.</source>
        <translation>Die Datenbank ist beschädigt: Es fehlen die Tabellen %1.</translation>
    </message>
</context>
<context>
    <name>DatabaseServer</name>
    <message>
        <source>Qt&apos;s driver for %1 is missing.</source>
        <translation>Qts Treiber für %1 fehlt.</translation>
    </message>
    <message>
        <source>Install it; its package is often called %1.</source>
        <translation>Installieren Sie ihn; sein Paket heißt oft %1.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for MySQL cannot check the certificate of a server.</source>
        <translation>Qts Treiber für MySQL kann das Zertifikat eines Servers nicht prüfen.</translation>
    </message>
    <message>
        <source>Connect without a certificate authority, or through a tunnel.</source>
        <translation>Verbinden Sie sich ohne Zertifizierungsstelle oder durch einen Tunnel.</translation>
    </message>
    <message>
        <source>The database %1 at %2 has no tables of ARA.</source>
        <translation>Die Datenbank %1 auf %2 hat keine Tabellen von ARA.</translation>
    </message>
    <message>
        <source>Check the name of the database, and that this user may read its tables.</source>
        <translation>Prüfen Sie den Namen der Datenbank und ob dieser Benutzer ihre Tabellen lesen darf.</translation>
    </message>
    <message>
        <source>Some tables of ARA are missing, or this user may not read them: %1.</source>
        <translation>Einige Tabellen von ARA fehlen, oder dieser Benutzer darf sie nicht lesen: %1.</translation>
    </message>
    <message>
        <source>The database server at %1 does not let you in.</source>
        <translation>Der Datenbankserver auf %1 lässt Sie nicht hinein.</translation>
    </message>
    <message>
        <source>The database server at %1 does not let %2 in.</source>
        <translation>Der Datenbankserver auf %1 lässt %2 nicht hinein.</translation>
    </message>
    <message>
        <source>Check user and password.</source>
        <translation>Prüfen Sie Benutzer und Passwort.</translation>
    </message>
    <message>
        <source>This user may not read the database %1.</source>
        <translation>Dieser Benutzer darf die Datenbank %1 nicht lesen.</translation>
    </message>
    <message>
        <source>Have the right to read its tables granted, or take another user.</source>
        <translation>Lassen Sie sich das Recht geben, ihre Tabellen zu lesen, oder nehmen Sie einen anderen Benutzer.</translation>
    </message>
    <message>
        <source>The database server at %1 has no database %2.</source>
        <translation>Der Datenbankserver auf %1 hat keine Datenbank %2.</translation>
    </message>
    <message>
        <source>Check the name of the database.</source>
        <translation>Prüfen Sie den Namen der Datenbank.</translation>
    </message>
    <message>
        <source>No database server answers at %1.</source>
        <translation>Auf %1 antwortet kein Datenbankserver.</translation>
    </message>
    <message>
        <source>Check host and port, and that the server runs.</source>
        <translation>Prüfen Sie Host und Port und ob der Server läuft.</translation>
    </message>
    <message>
        <source>There is no host %1.</source>
        <translation>Es gibt keinen Host %1.</translation>
    </message>
    <message>
        <source>Check the host&apos;s name.</source>
        <translation>Prüfen Sie den Namen des Hosts.</translation>
    </message>
    <message>
        <source>The database server at %1 did not answer in time.</source>
        <translation>Der Datenbankserver auf %1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The connection to %1 could not be encrypted as asked for.</source>
        <translation>Die Verbindung zu %1 konnte nicht wie verlangt verschlüsselt werden.</translation>
    </message>
    <message>
        <source>Check what the server offers, and the certificates.</source>
        <translation>Prüfen Sie, was der Server anbietet, und die Zertifikate.</translation>
    </message>
    <message>
        <source>What answers at %1 is no such database server.</source>
        <translation>Was auf %1 antwortet, ist kein solcher Datenbankserver.</translation>
    </message>
    <message>
        <source>Check host and port.</source>
        <translation>Prüfen Sie Host und Port.</translation>
    </message>
    <message>
        <source>The database server at %1 takes no more connections.</source>
        <translation>Der Datenbankserver auf %1 nimmt keine weiteren Verbindungen an.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The connection to the database server at %1 was lost.</source>
        <translation>Die Verbindung zum Datenbankserver auf %1 ging verloren.</translation>
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
    <name>History</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n other task(s)</source>
        <translation>
            <numerusform>und %n anderer Task</numerusform>
            <numerusform>und %n andere Tasks</numerusform>
        </translation>
    </message>
    <message>
        <source>; last good %1.</source>
        <translation>; zuletzt gelungen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>. It was good in none of the %n run(s).</source>
        <translation>
            <numerusform>. In dem %n Lauf gelang es nicht.</numerusform>
            <numerusform>. In keinem der %n Läufe gelang es.</numerusform>
        </translation>
    </message>
    <message>
        <source>. It was good in no earlier run.</source>
        <translation>. In keinem früheren Lauf war es gut.</translation>
    </message>
    <message>
        <source>Failing since %1: %2</source>
        <translation>Fehlgeschlagen seit %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more task(s) fail since earlier.</source>
        <translation>
            <numerusform>%n weiterer Task schlägt schon länger fehl.</numerusform>
            <numerusform>%n weitere Tasks schlagen schon länger fehl.</numerusform>
        </translation>
    </message>
    <message>
        <source>No run completed since %1</source>
        <translation>Kein Lauf abgeschlossen seit %1</translation>
    </message>
    <message numerus="yes">
        <source>Nothing fails in the newest of %n run(s).</source>
        <translation>
            <numerusform>In dem %n Lauf schlägt nichts fehl.</numerusform>
            <numerusform>Im neuesten von %n Läufen schlägt nichts fehl.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median of %n earlier run(s), half of them within %1 of it</source>
        <translation>
            <numerusform>Median von %n früheren Lauf, höchstens %1 davon entfernt</numerusform>
            <numerusform>Median von %n früheren Läufen, die Hälfte höchstens %1 davon entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>start of a run, report</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Flaky: </source>
        <translation>Wechselhaft: </translation>
    </message>
    <message numerus="yes">
        <source>%1 failed in %2 of %n run(s) (%3)</source>
        <translation>
            <numerusform>%1 schlug in %2 von %n Lauf fehl (%3)</numerusform>
            <numerusform>%1 schlug in %2 von %n Läufen fehl (%3)</numerusform>
        </translation>
    </message>
    <message>
        <source>Newly slow: </source>
        <translation>Neuerdings langsam: </translation>
    </message>
    <message>
        <source>The run is newly slow: </source>
        <translation>Der Lauf ist neuerdings langsam: </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Failing since %1</source>
        <translation>Fehlgeschlagen seit %1</translation>
    </message>
    <message numerus="yes">
        <source>Failed in %1 of %n run(s)</source>
        <translation>
            <numerusform>Fehlgeschlagen in %1 von %n Lauf</numerusform>
            <numerusform>Fehlgeschlagen in %1 von %n Läufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Flaky: it was good in between.</source>
        <translation>Wechselhaft: Dazwischen gelang es.</translation>
    </message>
    <message>
        <source>Newly slow: %1 (%2).</source>
        <translation>Neuerdings langsam: %1 (%2).</translation>
    </message>
    <message>
        <source>It was called: %1</source>
        <translation>Früherer Name: %1</translation>
    </message>
    <message>
        <source>not reached: the run ended before</source>
        <translation>nicht erreicht: Der Lauf endete vorher</translation>
    </message>
    <message>
        <source>not in this run</source>
        <translation>nicht in diesem Lauf</translation>
    </message>
    <message>
        <source>no results in this run</source>
        <translation>keine Ergebnisse in diesem Lauf</translation>
    </message>
</context>
<context>
    <name>IndexPage</name>
    <message>
        <source>Databases</source>
        <translation>Datenbanken</translation>
    </message>
    <message>
        <source>There are none: only files %1 in folders called %2 are served.</source>
        <translation>Es gibt keine: Nur Dateien %1 in Ordnern namens %2 werden angeboten.</translation>
    </message>
    <message>
        <source>ARA&apos;s API</source>
        <translation>ARAs API</translation>
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
    <name>InputEntries</name>
    <message>
        <source>%1 of %2 differ</source>
        <translation>%1 von %2 verschieden</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
    <message numerus="yes">
        <source>%n equal file(s) (by sha1, not read)</source>
        <translation>
            <numerusform>%n gleiche Datei (nach sha1, nicht gelesen)</numerusform>
            <numerusform>%n gleiche Dateien (nach sha1, nicht gelesen)</numerusform>
        </translation>
    </message>
    <message>
        <source>none recorded on the left</source>
        <translation>links keine aufgezeichnet</translation>
    </message>
    <message>
        <source>none recorded on the right</source>
        <translation>rechts keine aufgezeichnet</translation>
    </message>
    <message>
        <source>none recorded on either side</source>
        <translation>auf keiner Seite welche aufgezeichnet</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Check mode</source>
        <translation>Check Mode</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>not recorded on the left</source>
        <translation>links nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>not recorded on the right</source>
        <translation>rechts nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>not recorded on either side</source>
        <translation>auf keiner Seite aufgezeichnet</translation>
    </message>
    <message numerus="yes">
        <source>%n option(s) differ</source>
        <translation>
            <numerusform>%n Option verschieden</numerusform>
            <numerusform>%n Optionen verschieden</numerusform>
        </translation>
    </message>
    <message>
        <source>the same options</source>
        <translation>dieselben Optionen</translation>
    </message>
    <message>
        <source>both in check mode</source>
        <translation>beide im Check Mode</translation>
    </message>
    <message numerus="yes">
        <source>%n equal</source>
        <translation>
            <numerusform>%n gleich</numerusform>
            <numerusform>%n gleich</numerusform>
        </translation>
    </message>
    <message>
        <source>none of its own</source>
        <translation>keine eigenen</translation>
    </message>
    <message numerus="yes">
        <source>%n made by ARA</source>
        <translation>
            <numerusform>%n von ARA</numerusform>
            <numerusform>%n von ARA</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made by ARA from the options</source>
        <translation>
            <numerusform>%n von ARA aus den Optionen gebildet</numerusform>
            <numerusform>%n von ARA aus den Optionen gebildet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on both sides</source>
        <translation>
            <numerusform>%n auf beiden Seiten</numerusform>
            <numerusform>%n auf beiden Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>was only delegated to, which was not recorded before ARA %1</source>
        <translation>dorthin wurde nur delegiert, was vor ARA %1 nicht aufgezeichnet wurde</translation>
    </message>
    <message>
        <source>the right run stopped; it may not have come to it</source>
        <translation>der rechte Lauf brach ab; er kam vielleicht nicht bis dorthin</translation>
    </message>
    <message>
        <source>the left run stopped; it may not have come to it</source>
        <translation>der linke Lauf brach ab; er kam vielleicht nicht bis dorthin</translation>
    </message>
    <message numerus="yes">
        <source>alike on %n host(s)</source>
        <translation>
            <numerusform>ebenso auf %n Host</numerusform>
            <numerusform>ebenso auf %n Hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further, alike on several</source>
        <translation>
            <numerusform>%n weiterer, ebenso auf mehreren</numerusform>
            <numerusform>%n weitere, ebenso auf mehreren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) that differ in nothing else</source>
        <translation>
            <numerusform>%n Host ohne weiteren Unterschied</numerusform>
            <numerusform>%n Hosts ohne weiteren Unterschied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) without a difference, or without facts</source>
        <translation>
            <numerusform>%n Host ohne Unterschied oder ohne Facts</numerusform>
            <numerusform>%n Hosts ohne Unterschied oder ohne Facts</numerusform>
        </translation>
    </message>
    <message>
        <source>no host is in both runs</source>
        <translation>kein Host ist in beiden Läufen</translation>
    </message>
    <message>
        <source>differ on %1 of %2 hosts</source>
        <translation>verschieden auf %1 von %2 Hosts</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s), not compared yet</source>
        <translation>
            <numerusform>%n Host, noch nicht verglichen</numerusform>
            <numerusform>%n Hosts, noch nicht verglichen</numerusform>
        </translation>
    </message>
    <message>
        <source>none on either side</source>
        <translation>auf keiner Seite welche</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>noise only</source>
        <translation>nur Rauschen</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>umbenannt</translation>
    </message>
    <message>
        <source>only left</source>
        <translation>nur links</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>only right</source>
        <translation>nur rechts</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message>
        <source>Ansible</source>
        <translation>Ansible</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
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
        <source>Controller</source>
        <translation>Controller</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
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
    <name>Keyring</name>
    <message>
        <source>The keyring holds nothing of this name.</source>
        <translation>Der Schlüsselbund enthält nichts unter diesem Namen.</translation>
    </message>
    <message>
        <source>The keyring was not unlocked.</source>
        <translation>Der Schlüsselbund wurde nicht entsperrt.</translation>
    </message>
    <message>
        <source>No keyring of the system answers.</source>
        <translation>Kein Schlüsselbund des Systems antwortet.</translation>
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
    <message>
        <source>running for %1, no result so far</source>
        <translation>läuft seit %1, bisher kein Ergebnis</translation>
    </message>
    <message>
        <source>running for %1, last result %2 ago</source>
        <translation>läuft seit %1, letztes Ergebnis vor %2</translation>
    </message>
    <message>
        <source>Failed so far (%1)</source>
        <translation>Bisher fehlgeschlagen (%1)</translation>
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
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>What went in</source>
        <translation>Was hineinging</translation>
    </message>
    <message>
        <source>Timelines</source>
        <translation>Zeitleisten</translation>
    </message>
    <message>
        <source>Two results</source>
        <translation>Zwei Ergebnisse</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Compared playbooks</source>
        <translation>Verglichene Playbooks</translation>
    </message>
</context>
<context>
    <name>PairMarkdown</name>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>started</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer Wert</numerusform>
            <numerusform>und %n weitere Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>It is too large to stand here.</source>
        <translation>Zu groß, um hier zu stehen.</translation>
    </message>
    <message>
        <source>(only on the left)</source>
        <translation>(nur links)</translation>
    </message>
    <message>
        <source>(only on the right)</source>
        <translation>(nur rechts)</translation>
    </message>
    <message>
        <source>Different in noise only: %1</source>
        <translation>Nur im Rauschen verschieden: %1</translation>
    </message>
    <message>
        <source>Equal: %1</source>
        <translation>Gleich: %1</translation>
    </message>
</context>
<context>
    <name>PairText</name>
    <message>
        <source>Not aligned: “%1” is in the right run only.</source>
        <translation>Nicht ausgerichtet: „%1“ ist nur im rechten Lauf.</translation>
    </message>
    <message>
        <source>Not aligned: “%1” is in the left run only.</source>
        <translation>Nicht ausgerichtet: „%1“ ist nur im linken Lauf.</translation>
    </message>
    <message>
        <source>Not aligned: the left run has no time for “%1”.</source>
        <translation>Nicht ausgerichtet: Der linke Lauf hat keine Zeit für „%1“.</translation>
    </message>
    <message>
        <source>Not aligned: the right run has no time for “%1”.</source>
        <translation>Nicht ausgerichtet: Der rechte Lauf hat keine Zeit für „%1“.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check that it is still there.</source>
        <translation>Prüfen Sie, ob der Ordner noch da ist.</translation>
    </message>
    <message>
        <source>The folder could not be read.</source>
        <translation>Der Ordner konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check the disk or the network.</source>
        <translation>Prüfen Sie den Datenträger oder das Netzwerk.</translation>
    </message>
    <message>
        <source>The folder leads back to one that it is in.</source>
        <translation>Der Ordner führt zurück zu einem, in dem er selbst liegt.</translation>
    </message>
    <message>
        <source>It was not followed; nothing is missing.</source>
        <translation>Dem wurde nicht gefolgt; es fehlt nichts.</translation>
    </message>
    <message numerus="yes">
        <source>Folders more than %n level(s) down were not looked into.</source>
        <translation>
            <numerusform>Ordner mehr als %n Ebene tief wurden nicht durchsucht.</numerusform>
            <numerusform>Ordner mehr als %n Ebenen tief wurden nicht durchsucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a folder further down, or search without bounds.</source>
        <translation>Öffnen Sie einen Ordner weiter unten oder suchen Sie ohne Grenzen.</translation>
    </message>
    <message>
        <source>The folder may not be read.</source>
        <translation>Der Ordner darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Ask its owner for the permission.</source>
        <translation>Bitten Sie den Besitzer um die Berechtigung.</translation>
    </message>
    <message>
        <source>More than %1 files and folders: the rest was not looked at.</source>
        <translation>Mehr als %1 Dateien und Ordner: Der Rest wurde nicht angesehen.</translation>
    </message>
    <message>
        <source>The name of the file or of its folder is no text, so it cannot be opened.</source>
        <translation>Der Name der Datei oder ihres Ordners ist kein Text, daher lässt sie sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Rename it.</source>
        <translation>Benennen Sie sie um.</translation>
    </message>
    <message>
        <source>The link leads to itself.</source>
        <translation>Die Verknüpfung führt zu sich selbst.</translation>
    </message>
    <message>
        <source>Ask the owner for the permission.</source>
        <translation>Bitten Sie den Besitzer um die Berechtigung.</translation>
    </message>
    <message>
        <source>The file may not be read.</source>
        <translation>Die Datei darf nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in the folder may not be read.</source>
        <translation>
            <numerusform>%n Datei im Ordner darf nicht gelesen werden.</numerusform>
            <numerusform>%n Dateien im Ordner dürfen nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No ARA database in %1: %Ln file(s) were looked at.</source>
        <translation>
            <numerusform>Keine ARA-Datenbank in %1: %Ln Datei wurde angesehen.</numerusform>
            <numerusform>Keine ARA-Datenbank in %1: %Ln Dateien wurden angesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder, the archive or the ansible.sqlite that the job left behind.</source>
        <translation>Wählen Sie den Ordner, das Archiv oder die ansible.sqlite, die der Job hinterlassen hat.</translation>
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
    <message>
        <source>Not all delegations could be read.</source>
        <translation>Nicht alle Delegationen konnten gelesen werden.</translation>
    </message>
</context>
<context>
    <name>ReportCondition</name>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>deleted or moved</source>
        <translation>gelöscht oder verschoben</translation>
    </message>
    <message>
        <source>not readable any more</source>
        <translation>nicht mehr lesbar</translation>
    </message>
    <message>
        <source>What was loaded stays here; when the file is back, it is read again.</source>
        <translation>Was geladen wurde, bleibt hier; ist die Datei wieder da, wird sie erneut gelesen.</translation>
    </message>
    <message>
        <source>The database is locked by its writer; trying again.</source>
        <translation>Die Datenbank ist von dem Programm gesperrt, das in sie schreibt; es wird erneut versucht.</translation>
    </message>
    <message>
        <source>The file was cut off: it lost a part of what it held.</source>
        <translation>Die Datei wurde abgeschnitten: Ein Teil ihres Inhalts ging verloren.</translation>
    </message>
    <message>
        <source>The file was deleted or moved.</source>
        <translation>Die Datei wurde gelöscht oder verschoben.</translation>
    </message>
    <message>
        <source>What stands in the file now cannot be read.</source>
        <translation>Was jetzt in der Datei steht, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>● live</source>
        <translation>● live</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>sign in</source>
        <translation>anmelden</translation>
    </message>
    <message>
        <source>The server does not answer; trying again.</source>
        <translation>Der Server antwortet nicht; neuer Versuch folgt.</translation>
    </message>
    <message>
        <source>What was loaded stays here.</source>
        <translation>Was geladen wurde, bleibt hier.</translation>
    </message>
    <message>
        <source>The server does not let you in any more.</source>
        <translation>Der Server lässt Sie nicht mehr hinein.</translation>
    </message>
</context>
<context>
    <name>ReportServer</name>
    <message>
        <source>%1 cannot be listened on.</source>
        <translation>Auf %1 kann nicht gelauscht werden.</translation>
    </message>
    <message>
        <source>The address %1 is in use: another program listens there.</source>
        <translation>Die Adresse %1 ist belegt: Dort lauscht ein anderes Programm.</translation>
    </message>
    <message>
        <source>Choose another port with --listen; port 0 takes any free one.</source>
        <translation>Wählen Sie mit --listen einen anderen Port; Port 0 nimmt irgendeinen freien.</translation>
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
    <message>
        <source>ARA&apos;s server cannot filter by %1 this way.</source>
        <translation>ARAs Server kann so nicht nach %1 filtern.</translation>
    </message>
    <message>
        <source>The server counts %1 rows, but lists %2.</source>
        <translation>Der Server zählt %1 Zeilen, listet aber %2 auf.</translation>
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
    <message>
        <source>%1 can only be read from a private copy. %2</source>
        <translation>%1 lässt sich nur aus einer privaten Kopie lesen. %2</translation>
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
    <name>TemporaryFolder</name>
    <message>
        <source>Make room there, or set TMPDIR to a folder on another disk.</source>
        <translation>Schaffen Sie dort Platz oder setzen Sie TMPDIR auf einen Ordner auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>No folder for temporary files could be made: %1.</source>
        <translation>Es konnte kein Ordner für temporäre Dateien angelegt werden: %1.</translation>
    </message>
    <message>
        <source>The folder for temporary files, %1, is not your own.</source>
        <translation>Der Ordner für temporäre Dateien, %1, gehört nicht Ihnen.</translation>
    </message>
    <message>
        <source>Have it removed, or set TMPDIR to a folder of yours.</source>
        <translation>Lassen Sie ihn entfernen oder setzen Sie TMPDIR auf einen Ordner, der Ihnen gehört.</translation>
    </message>
    <message>
        <source>The folder for temporary files, %1, is open to others.</source>
        <translation>Der Ordner für temporäre Dateien, %1, ist für andere zugänglich.</translation>
    </message>
    <message>
        <source>Set TMPDIR to a folder of yours.</source>
        <translation>Setzen Sie TMPDIR auf einen Ordner, der Ihnen gehört.</translation>
    </message>
    <message>
        <source>No folder for temporary files could be made in %1.</source>
        <translation>In %1 konnte kein Ordner für temporäre Dateien angelegt werden.</translation>
    </message>
    <message>
        <source>No folder for temporary files could be kept in %1.</source>
        <translation>In %1 blieb kein Ordner für temporäre Dateien bestehen.</translation>
    </message>
    <message>
        <source>There is not enough room in %1: %2 are needed, %3 are free, of which %4 are left to others.</source>
        <translation>In %1 ist nicht genug Platz: %2 werden gebraucht, %3 sind frei, wovon %4 für andere bleiben.</translation>
    </message>
</context>
<context>
    <name>Verbs</name>
    <message>
        <source>--playbook takes ids of playbooks, numbers, not %1.</source>
        <translation>--playbook nimmt IDs von Playbooks, Zahlen, nicht %1.</translation>
    </message>
    <message>
        <source>%1 of %2 results</source>
        <translation>%1 von %2 Ergebnissen</translation>
    </message>
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
        <source>Shows what ARA recorded of Ansible&apos;s runs. A REPORT is the ansible.sqlite that ARA wrote, or a folder, an archive or a web address with it; it is only read, never changed.</source>
        <translation>Zeigt, was ARA von Ansible-Läufen aufgezeichnet hat. Ein BERICHT ist die ansible.sqlite, die ARA geschrieben hat, oder ein Ordner, ein Archiv oder eine Webadresse mit ihr; er wird nur gelesen, nie geändert.</translation>
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
    <message>
        <source>Reads everything that is in reports, and says what is damaged and how much of it. The exit status is 0 when all are whole, 1 when one is damaged and 2 when one cannot be read.</source>
        <translation>Liest alles, was in Berichten steht, und sagt, was beschädigt ist und wie viel davon. Der Exit-Status ist 0, wenn alle unversehrt sind, 1, wenn einer beschädigt ist, und 2, wenn einer nicht lesbar ist.</translation>
    </message>
    <message>
        <source>%1: whole, %2 rows and %3 contents were read.</source>
        <translation>%1: unversehrt, %2 Zeilen und %3 Inhalte wurden gelesen.</translation>
    </message>
    <message>
        <source>%1: damaged, %2 rows and %3 contents were read.</source>
        <translation>%1: beschädigt, %2 Zeilen und %3 Inhalte wurden gelesen.</translation>
    </message>
    <message>
        <source>Looking into %1</source>
        <translation>%1 wird durchsucht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <translation>
            <numerusform>%Ln Bericht</numerusform>
            <numerusform>%Ln Berichte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 is read from %2.</source>
        <translation>%1 wird aus %2 gelesen.</translation>
    </message>
    <message>
        <source>%1 has no report %2.</source>
        <translation>%1 hat keinen Bericht %2.</translation>
    </message>
    <message>
        <source>This verb takes one report; there are %1. Name one of them:</source>
        <translation>Dieser Befehl nimmt einen Bericht; hier sind %1. Nennen Sie einen davon:</translation>
    </message>
    <message>
        <source>  … and %1 more; aviary list shows all.</source>
        <translation>  … und %1 weitere; aviary list zeigt alle.</translation>
    </message>
    <message>
        <source>whether a report is whole, and what of it is damaged</source>
        <translation>ob ein Bericht unversehrt ist und was daran beschädigt ist</translation>
    </message>
    <message>
        <source>The ansible.sqlite that ARA wrote; a folder, an archive or a web address with it; or a link to a place in it (aviary:?report=…).</source>
        <translation>Die ansible.sqlite, die ARA geschrieben hat; ein Ordner, ein Archiv oder eine Webadresse mit ihr; oder ein Link zu einer Stelle darin (aviary:?report=…).</translation>
    </message>
    <message>
        <source>Of the reports in an archive or a folder the one at this path in it.</source>
        <translation>Von den Berichten in einem Archiv oder Ordner der unter diesem Pfad darin.</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Search on where it would stop: however large, deep or many.</source>
        <translation>Weitersuchen, wo sonst Schluss wäre: gleich wie groß, wie tief oder wie viele.</translation>
    </message>
    <message>
        <source>Which report? Name the ansible.sqlite that ARA wrote, or a folder or archive with it.</source>
        <translation>Welcher Bericht? Nennen Sie die ansible.sqlite, die ARA geschrieben hat, oder einen Ordner oder ein Archiv mit ihr.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n result(s), as --limit asks.</source>
        <translation>
            <numerusform>%1 von %n Ergebnis, wie --limit verlangt.</numerusform>
            <numerusform>%1 von %n Ergebnissen, wie --limit verlangt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tells where the time of a playbook went: the critical path, who waited for whom, what would make the run shorter, and what was slowest. As tables, JSON or CSV; as a picture of the timeline; or as a trace for Perfetto and Chrome.</source>
        <translation>Sagt, wo die Zeit eines Playbooks blieb: der kritische Pfad, wer auf wen wartete, was den Lauf kürzer machen würde und was am langsamsten war. Als Tabellen, JSON oder CSV; als Bild der Zeitleiste; oder als Trace für Perfetto und Chrome.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Write to this file instead of the standard output. One that is there is replaced.</source>
        <translation>Schreibt in diese Datei statt in die Standardausgabe. Eine vorhandene wird ersetzt.</translation>
    </message>
    <message>
        <source>Of a picture, in pixels; the width alone makes it as high as its lanes want.</source>
        <translation>Eines Bildes, in Pixeln; die Breite allein macht es so hoch, wie seine Spuren es brauchen.</translation>
    </message>
    <message>
        <source>Of a picture, only from the second A of the run to the second B, as 12.5..40.</source>
        <translation>Eines Bildes: nur von der Sekunde A des Laufs bis zur Sekunde B, etwa 12.5..40.</translation>
    </message>
    <message>
        <source>A picture with a dark palette.</source>
        <translation>Ein Bild mit dunkler Palette.</translation>
    </message>
    <message>
        <source>--%1 is for pictures: --format svg or png.</source>
        <translation>--%1 ist für Bilder: --format svg oder png.</translation>
    </message>
    <message>
        <source>--size takes pixels, as 1600 or 1600x900, each from %1 to %2, not %3.</source>
        <translation>--size nimmt Pixel, etwa 1600 oder 1600x900, je von %1 bis %2, nicht %3.</translation>
    </message>
    <message>
        <source>--range takes seconds of the run, as 12.5..40, not %1.</source>
        <translation>--range nimmt Sekunden des Laufs, etwa 12.5..40, nicht %1.</translation>
    </message>
    <message>
        <source>The run ended after %1: there is nothing to draw.</source>
        <translation>Der Lauf endete nach %1: Es gibt nichts zu zeichnen.</translation>
    </message>
    <message>
        <source>%1 of %2 lanes have room in the picture; --size makes it higher.</source>
        <translation>%1 von %2 Spuren haben im Bild Platz; --size macht es höher.</translation>
    </message>
    <message>
        <source>At most %1 rows of each figure, as --limit asks; there are more.</source>
        <translation>Höchstens %1 Zeilen jeder Tabelle, wie --limit verlangt; es gibt mehr.</translation>
    </message>
    <message>
        <source>A picture does not go to a terminal: --output names a file for it.</source>
        <translation>Ein Bild geht nicht auf ein Terminal: --output nennt eine Datei dafür.</translation>
    </message>
    <message>
        <source>No times were recorded: there is nothing to draw.</source>
        <translation>Es wurden keine Zeiten aufgezeichnet: Es gibt nichts zu zeichnen.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Waiting, by host</source>
        <translation>Warten, nach Host</translation>
    </message>
    <message>
        <source>Waiting, by task</source>
        <translation>Warten, nach Task</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre wenn</translation>
    </message>
    <message>
        <source>How much shorter the run would be, at least.</source>
        <translation>Wie viel kürzer der Lauf mindestens wäre.</translation>
    </message>
    <message>
        <source>Slowest tasks</source>
        <translation>Langsamste Tasks</translation>
    </message>
    <message>
        <source>Slowest roles</source>
        <translation>Langsamste Rollen</translation>
    </message>
    <message>
        <source>Slowest actions</source>
        <translation>Langsamste Aktionen</translation>
    </message>
    <message>
        <source>Slowest hosts</source>
        <translation>Langsamste Hosts</translation>
    </message>
    <message>
        <source>Critical path: the longest %1 of %2 links</source>
        <translation>Kritischer Pfad: die längsten %1 von %2 Gliedern</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>Kritischer Pfad</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>where the time of a playbook went, in figures, as a picture or a trace</source>
        <translation>wo die Zeit eines Playbooks blieb, in Zahlen, als Bild oder als Trace</translation>
    </message>
    <message>
        <source>Compares two runs of a playbook, or all playbooks of two reports: what fails now and did not, what went in differently, which tasks changed, what became slower. The left one is the one that started earlier. Exit status: 0 nothing got worse, 1 something fails that did not or the later run has no end, 2 trouble, or runs that have little in common.</source>
        <translation>Vergleicht zwei Läufe eines Playbooks oder alle Playbooks zweier Berichte: was jetzt fehlschlägt und vorher nicht, was anders hineinging, welche Tasks sich änderten, was langsamer wurde. Links steht, was früher begann. Exit-Status: 0 nichts wurde schlechter, 1 etwas schlägt neu fehl oder der spätere Lauf hat kein Ende, 2 Schwierigkeiten oder Läufe, die wenig gemeinsam haben.</translation>
    </message>
    <message>
        <source>20%</source>
        <translation>20%</translation>
    </message>
    <message>
        <source>Tasks that take so much longer count as worse too: more than 20%, more than 5s, or both as 20%,5s. Without it more than 20% and 2 s are told.</source>
        <translation>Auch Tasks, die so viel länger dauern, zählen als schlechter: mehr als 20%, mehr als 5s oder beides als 20%,5s. Ohne Angabe werden mehr als 20% und 2 s genannt.</translation>
    </message>
    <message>
        <source>Compares what every result returned, however many there are.</source>
        <translation>Vergleicht, was jedes Ergebnis zurückgab, wie viele es auch sind.</translation>
    </message>
    <message>
        <source>The first report is the left one, whichever started earlier.</source>
        <translation>Der erste Bericht ist der linke, gleich welcher früher begann.</translation>
    </message>
    <message>
        <source>It has no run of the same playbook.</source>
        <translation>Er hat keinen Lauf desselben Playbooks.</translation>
    </message>
    <message>
        <source>Name another one as REPORT#ID; aviary list shows them.</source>
        <translation>Nennen Sie ein anderes als BERICHT#ID; aviary list zeigt sie.</translation>
    </message>
    <message>
        <source>--slower takes a share as 20%, a time as 5s, or both as 20%,5s, not %1.</source>
        <translation>--slower nimmt einen Anteil wie 20%, eine Zeit wie 5s oder beides als 20%,5s, nicht %1.</translation>
    </message>
    <message>
        <source>task %1</source>
        <translation>Task %1</translation>
    </message>
    <message numerus="yes">
        <source>output was compared of %1 of %n result(s), --all compares all</source>
        <translation>
            <numerusform>die Ausgabe von %1 von %n Ergebnis wurde verglichen, --all vergleicht alle</numerusform>
            <numerusform>die Ausgabe von %1 von %n Ergebnissen wurde verglichen, --all vergleicht alle</numerusform>
        </translation>
    </message>
    <message>
        <source>Not listed: %1.</source>
        <translation>Nicht aufgeführt: %1.</translation>
    </message>
    <message>
        <source>only left</source>
        <translation>nur links</translation>
    </message>
    <message>
        <source>only right</source>
        <translation>nur rechts</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>little in common</source>
        <translation>wenig gemeinsam</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) newly failing</source>
        <translation>
            <numerusform>%n Task neu fehlgeschlagen</numerusform>
            <numerusform>%n Tasks neu fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>the right run has no end</source>
        <translation>der rechte Lauf hat kein Ende</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>kein Unterschied</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), none newly failing</source>
        <translation>
            <numerusform>%n Unterschied, nichts neu fehlgeschlagen</numerusform>
            <numerusform>%n Unterschiede, nichts neu fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Named in the failure, near a change:</source>
        <translation>Im Fehler genannt, nahe einer Änderung:</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiterer</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Left:</source>
        <translation>Links:</translation>
    </message>
    <message>
        <source>Right:</source>
        <translation>Rechts:</translation>
    </message>
    <message>
        <source>what differs between two runs, and whether something got worse</source>
        <translation>was sich zwischen zwei Läufen unterscheidet und ob etwas schlechter wurde</translation>
    </message>
    <message>
        <source>A[#PLAYBOOK]</source>
        <translation>A[#PLAYBOOK]</translation>
    </message>
    <message>
        <source>The same. #2 behind a report means its playbook with the id 2.</source>
        <translation>Ebenso. #2 hinter einem Bericht meint sein Playbook mit der Id 2.</translation>
    </message>
    <message>
        <source>B[#PLAYBOOK]</source>
        <translation>B[#PLAYBOOK]</translation>
    </message>
    <message>
        <source>It takes two reports; %1 is one too many.</source>
        <translation>Zwei Berichte sind möglich; %1 ist einer zu viel.</translation>
    </message>
    <message>
        <source>With what? Name a second report, or the same with another playbook: REPORT#1 REPORT#2.</source>
        <translation>Womit? Nennen Sie einen zweiten Bericht oder denselben mit einem anderen Playbook: BERICHT#1 BERICHT#2.</translation>
    </message>
    <message>
        <source>No results were recorded: no task ran on any host.</source>
        <translation>Es wurden keine Ergebnisse aufgezeichnet: Auf keinem Host lief ein Task.</translation>
    </message>
    <message>
        <source>REPORT [REPORT]</source>
        <translation>BERICHT [BERICHT]</translation>
    </message>
    <message>
        <source>Tells of many runs of a playbook since when which tasks fail and what the last good run was, which ones are flaky, and which ones are newly slow; then a mark for each run, the newest at the right. Of several playbooks each that has several runs is told. #2 behind a report means its playbook with the id 2. Exit status: 0 all runs could be read, 1 some of them, 2 none, or no playbook has several runs.</source>
        <translation>Sagt von vielen Läufen eines Playbooks, seit wann welche Tasks fehlschlagen und welcher der letzte gute Lauf war, welche wechselhaft und welche neu langsam sind; dann eine Marke je Lauf, der neueste rechts. Von mehreren Playbooks wird jedes mit mehreren Läufen genannt. #2 hinter einem Bericht meint dessen Playbook mit der ID 2. Exit-Status: 0 alle Läufe waren lesbar, 1 einige, 2 keiner, oder kein Playbook hat mehrere Läufe.</translation>
    </message>
    <message>
        <source>Only runs of the playbook with this path, or with a path that ends so: site.yml.</source>
        <translation>Nur Läufe des Playbooks mit diesem Pfad oder mit einem, der so endet: site.yml.</translation>
    </message>
    <message>
        <source>Only the newest N runs of a playbook.</source>
        <translation>Nur die neuesten N Läufe eines Playbooks.</translation>
    </message>
    <message>
        <source>The table of hosts instead of that of tasks. JSON has both.</source>
        <translation>Die Tabelle der Hosts statt der der Tasks. JSON hat beide.</translation>
    </message>
    <message>
        <source>All rows; otherwise those that failed or are newly slow. JSON has all.</source>
        <translation>Alle Zeilen; sonst die, die fehlschlugen oder neu langsam sind. JSON hat alle.</translation>
    </message>
    <message>
        <source>Looking into report %1 of %2</source>
        <translation>Bericht %1 von %2 wird angesehen</translation>
    </message>
    <message>
        <source>Reading run %1 of %2</source>
        <translation>Lauf %1 von %2 wird gelesen</translation>
    </message>
    <message>
        <source>None of these reports has a run of %1. See aviary list for those that they have.</source>
        <translation>Keiner dieser Berichte hat einen Lauf von %1. aviary list zeigt, welche sie haben.</translation>
    </message>
    <message>
        <source>No playbook has several runs in these reports. Name more of them, or a folder.</source>
        <translation>Kein Playbook hat in diesen Berichten mehrere Läufe. Weitere nennen, oder einen Ordner.</translation>
    </message>
    <message numerus="yes">
        <source>%n other playbook(s) ran only once; --playbook-path tells of one.</source>
        <translation>
            <numerusform>%n weiteres Playbook lief nur einmal; --playbook-path sagt mehr davon.</numerusform>
            <numerusform>%n weitere Playbooks liefen nur einmal; --playbook-path sagt mehr von einem.</numerusform>
        </translation>
    </message>
    <message>
        <source>--last takes a number of runs, not %1.</source>
        <translation>--last nimmt eine Zahl von Läufen, nicht %1.</translation>
    </message>
    <message>
        <source>None of these reports holds a playbook.</source>
        <translation>Keiner dieser Berichte enthält ein Playbook.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>A mark for each run, from %1 to %2 at the right.</source>
        <translation>Eine Marke je Lauf, von %1 bis %2 rechts.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %1 of %n run(s); --format json has all.</source>
        <translation>
            <numerusform>Die neuesten %1 von %n Lauf; --format json hat alle.</numerusform>
            <numerusform>Die neuesten %1 von %n Läufen; --format json hat alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Failing since</source>
        <translation>Fehlerhaft seit</translation>
    </message>
    <message>
        <source>Flaky</source>
        <translation>Wechselhaft</translation>
    </message>
    <message>
        <source>Newly slow</source>
        <translation>Neu langsam</translation>
    </message>
    <message>
        <source>Failed on</source>
        <translation>Fehlgeschlagen auf</translation>
    </message>
    <message>
        <source>(the run)</source>
        <translation>(der Lauf)</translation>
    </message>
    <message numerus="yes">
        <source>%n other host(s) never failed and are as quick as ever; --all shows them.</source>
        <translation>
            <numerusform>%n weiterer Host schlug nie fehl und ist so schnell wie immer; --all zeigt ihn.</numerusform>
            <numerusform>%n weitere Hosts schlugen nie fehl und sind so schnell wie immer; --all zeigt sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other task(s) never failed and are as quick as ever; --all shows them.</source>
        <translation>
            <numerusform>%n weiterer Task schlug nie fehl und ist so schnell wie immer; --all zeigt ihn.</numerusform>
            <numerusform>%n weitere Tasks schlugen nie fehl und sind so schnell wie immer; --all zeigt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>many runs of a playbook: since when it fails, what is flaky or newly slow</source>
        <translation>viele Läufe eines Playbooks: seit wann es fehlschlägt, was wechselhaft oder neu langsam ist</translation>
    </message>
    <message>
        <source>%1 of %2 differences</source>
        <translation>%1 von %2 Unterschieden</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>PFAD</translation>
    </message>
    <message>
        <source>What is asked for: /api/v1/results?status=failed, or what follows v1 in it.</source>
        <translation>Wonach gefragt wird: /api/v1/results?status=failed, oder was darin auf v1 folgt.</translation>
    </message>
    <message>
        <source>Prints the status and the headers before the answer.</source>
        <translation>Gibt vor der Antwort den Status und die Kopfzeilen aus.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What addresses in the answer begin with, instead of http://127.0.0.1:8000.</source>
        <translation>Womit Adressen in der Antwort beginnen, statt mit http://127.0.0.1:8000.</translation>
    </message>
    <message>
        <source>Writes a new ansible.sqlite of ARA&apos;s newest schema, which ARA itself opens: of a whole report or of some playbooks, from any source. Exit status: 0 all of it was copied, 1 something could not be read whole, 2 nothing was written.</source>
        <translation>Schreibt eine neue ansible.sqlite in ARAs neuestem Schema, die ARA selbst öffnet: von einem ganzen Bericht oder einigen Playbooks, aus jeder Quelle. Exit-Status: 0 alles wurde kopiert, 1 etwas war nicht ganz lesbar, 2 nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>TARGET</source>
        <translation>ZIEL</translation>
    </message>
    <message>
        <source>The file to write; or a folder, for ansible.sqlite in it.</source>
        <translation>Die zu schreibende Datei; oder ein Ordner, für ansible.sqlite darin.</translation>
    </message>
    <message>
        <source>Only the playbook with this id; may be given several times.</source>
        <translation>Nur das Playbook mit dieser ID; mehrmals möglich.</translation>
    </message>
    <message>
        <source>Leaves away what takes room:</source>
        <translation>Lässt weg, was Platz braucht:</translation>
    </message>
    <message>
        <source>Of the results only those that failed or were unreachable.</source>
        <translation>Von den Ergebnissen nur die, die fehlschlugen oder unreachable waren.</translation>
    </message>
    <message>
        <source>Takes the place of a file that is there already.</source>
        <translation>Ersetzt eine Datei, die schon da ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n playbook(s)</source>
        <translation>
            <numerusform>%n Playbook</numerusform>
            <numerusform>%n Playbooks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n Task</numerusform>
            <numerusform>%n Tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n Ergebnis</numerusform>
            <numerusform>%n Ergebnisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n Host</numerusform>
            <numerusform>%n Hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Record</numerusform>
            <numerusform>%n Records</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <comment>file: what it holds; its size</comment>
        <translation>%1: %2; %3</translation>
    </message>
    <message>
        <source>a new database of a report, or of some of its playbooks</source>
        <translation>eine neue Datenbank von einem Bericht oder einigen seiner Playbooks</translation>
    </message>
    <message>
        <source>what ARA&apos;s REST API would answer, without a server</source>
        <translation>was ARAs REST-API antworten würde, ohne Server</translation>
    </message>
    <message>
        <source>It takes one report and one %1; %2 is one too many.</source>
        <translation>Es nimmt einen Bericht und einen %1; %2 ist zu viel.</translation>
    </message>
    <message>
        <source>It takes a report and a %1.</source>
        <translation>Es nimmt einen Bericht und einen %1.</translation>
    </message>
    <message>
        <source>Answers as ARA&apos;s REST API would, without a server: lists with limit, offset, every filter and order; single objects with all that belongs to them. A server is asked itself. Exit status: 0 an answer, 1 the report could be read in part only, 2 an error, which the answer says.</source>
        <translation>Antwortet wie ARAs REST-API, ohne Server: Listen mit limit, offset, allen Filtern und order; einzelne Objekte mit allem, was dazugehört. Ein Server wird selbst gefragt. Exit-Status: 0 eine Antwort, 1 der Bericht war nur zum Teil lesbar, 2 ein Fehler, den die Antwort nennt.</translation>
    </message>
    <message>
        <source>--base is not for a server, which names its own addresses.</source>
        <translation>--base gilt nicht für einen Server, der seine Adressen selbst nennt.</translation>
    </message>
    <message>
        <source>The answer is too large; this is its beginning.</source>
        <translation>Die Antwort ist zu groß; dies ist ihr Anfang.</translation>
    </message>
    <message>
        <source>%1: only files and databases can be checked; aviary copy makes one.</source>
        <translation>%1: Nur Dateien und Datenbanken können geprüft werden; aviary copy macht eine.</translation>
    </message>
    <message>
        <source>Answers as ARA&apos;s API over HTTP, for programs that ask one: the ara command, lookups in playbooks, scripts. It only reads: nothing but GET, HEAD and OPTIONS is answered.

One report, or a folder that holds an ansible.sqlite itself, is at /api/v1/. Another folder is served as ARA&apos;s distributed sqlite backend does it: FOLDER/2/some/path/ara-report/ansible.sqlite is at /2/some/path/ara-report/api/v1/; archives in it are not looked into. Of several arguments each is below its own name: folder logs at /logs/, report good.sqlite at /good/ara-report/. / lists them all.

The address is written to the standard output as soon as it answers. Ctrl+C ends it, with the exit status 0; 2 is that it could not begin.</source>
        <translation>Antwortet wie ARAs API über HTTP, für Programme, die eine fragen: den Befehl ara, Lookups in Playbooks, Skripte. Es wird nur gelesen: Nur GET, HEAD und OPTIONS werden beantwortet.

Ein Bericht, oder ein Ordner, der selbst eine ansible.sqlite enthält, steht unter /api/v1/. Ein anderer Ordner wird so angeboten, wie es ARAs verteiltes sqlite-Backend tut: ORDNER/2/some/path/ara-report/ansible.sqlite steht unter /2/some/path/ara-report/api/v1/; in Archive darin wird nicht hineingesehen. Bei mehreren Argumenten steht jedes unter seinem eigenen Namen: Ordner logs unter /logs/, Bericht good.sqlite unter /good/ara-report/. / listet alle auf.

Die Adresse wird auf die Standardausgabe geschrieben, sobald geantwortet wird. Strg+C beendet, mit dem Exit-Status 0; 2 heißt, dass nicht begonnen werden konnte.</translation>
    </message>
    <message>
        <source>Where to answer, instead of 127.0.0.1:8000. Port 0 is any free one.</source>
        <translation>Wo geantwortet wird, statt 127.0.0.1:8000. Port 0 ist irgendein freier.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The name of the folders that hold the databases, instead of ara-report.</source>
        <translation>Der Name der Ordner, die die Datenbanken enthalten, statt ara-report.</translation>
    </message>
    <message>
        <source>A name that this server is called by, behind a proxy say; may be given several times. On loopback it answers only to localhost otherwise.</source>
        <translation>Ein Name, unter dem dieser Server erreicht wird, etwa hinter einem Proxy; mehrmals möglich. Auf Loopback antwortet er sonst nur unter localhost.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Closes connections that are silent for so long, instead of 30.</source>
        <translation>Schließt Verbindungen, die so lange schweigen, statt 30.</translation>
    </message>
    <message>
        <source>%1 is a server already; files are what can be served.</source>
        <translation>%1 ist schon ein Server; angeboten werden können Dateien.</translation>
    </message>
    <message>
        <source>--prefix takes the name of a folder, not %1.</source>
        <translation>--prefix nimmt den Namen eines Ordners, nicht %1.</translation>
    </message>
    <message>
        <source>--listen takes an address and a port, such as 127.0.0.1:8000, not %1.</source>
        <translation>--listen nimmt eine Adresse und einen Port, etwa 127.0.0.1:8000, nicht %1.</translation>
    </message>
    <message>
        <source>--idle takes seconds, from 1 on, not %1.</source>
        <translation>--idle nimmt Sekunden, ab 1, nicht %1.</translation>
    </message>
    <message>
        <source>Everybody who reaches this computer over the network can read these reports.</source>
        <translation>Alle, die diesen Rechner über das Netz erreichen, können diese Berichte lesen.</translation>
    </message>
    <message>
        <source>User:</source>
        <translation>Benutzer:</translation>
    </message>
    <message>
        <source>User (%1):</source>
        <translation>Benutzer (%1):</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Passwort:</translation>
    </message>
    <message>
        <source>ARA&apos;s REST API over HTTP, of files</source>
        <translation>ARAs REST-API über HTTP, für Dateien</translation>
    </message>
    <message>
        <source>Says on the standard error what servers are asked and answer.</source>
        <translation>Sagt auf der Standardfehlerausgabe, was Server gefragt werden und antworten.</translation>
    </message>
    <message>
        <source>Messages of results that went well are left out: the server would be asked for each of them. --limit %1 shows that many with theirs.</source>
        <translation>Meldungen von Ergebnissen, die gut ausgingen, sind weggelassen: der Server würde nach jeder einzeln gefragt. --limit %1 zeigt so viele mit ihren.</translation>
    </message>
</context>
<context>
    <name>Web</name>
    <message>
        <source>Check the link.</source>
        <translation>Prüfen Sie den Link.</translation>
    </message>
    <message>
        <source>Try again later, or ask who runs the server.</source>
        <translation>Versuchen Sie es später erneut oder fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>Open one of them by its own link, or go on all the same.</source>
        <translation>Öffnen Sie das Gewünschte über seinen eigenen Link oder machen Sie trotzdem weiter.</translation>
    </message>
    <message>
        <source>Open the link in your browser, save the file and open that.</source>
        <translation>Öffnen Sie den Link in Ihrem Browser, speichern Sie die Datei und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>%1 is not an address of the web.</source>
        <translation>%1 ist keine Webadresse.</translation>
    </message>
    <message>
        <source>Links begin with http:// or https:// and a server&apos;s name.</source>
        <translation>Links beginnen mit http:// oder https:// und dem Namen eines Servers.</translation>
    </message>
    <message>
        <source>%1 does not accept this user name and password.</source>
        <translation>%1 akzeptiert diesen Benutzernamen mit diesem Passwort nicht.</translation>
    </message>
    <message>
        <source>Check both: in a link, characters like @ : / are written as %40 %3A %2F.</source>
        <translation>Prüfen Sie beide: In einem Link werden Zeichen wie @ : / als %40 %3A %2F geschrieben.</translation>
    </message>
    <message>
        <source>%1 asks for a user name and a password.</source>
        <translation>%1 verlangt einen Benutzernamen und ein Passwort.</translation>
    </message>
    <message>
        <source>%1 does not let you read %2.</source>
        <translation>%1 lässt Sie %2 nicht lesen.</translation>
    </message>
    <message>
        <source>Ask who runs the server for the permission, or save the file with a browser that is logged in and open that.</source>
        <translation>Bitten Sie den Betreiber des Servers um die Berechtigung oder speichern Sie die Datei mit einem angemeldeten Browser und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>There is no %2 on %1.</source>
        <translation>Auf %1 gibt es kein %2.</translation>
    </message>
    <message>
        <source>Check the link, and whether the job still exists: servers delete the files of old jobs.</source>
        <translation>Prüfen Sie den Link und ob es den Job noch gibt: Server löschen die Dateien alter Jobs.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a password.</source>
        <translation>Der Proxy auf dem Weg zu %1 verlangt ein Passwort.</translation>
    </message>
    <message>
        <source>Set it in the system&apos;s proxy settings.</source>
        <translation>Tragen Sie es in den Proxy-Einstellungen des Systems ein.</translation>
    </message>
    <message>
        <source>%2 was removed from %1 for good.</source>
        <translation>%2 wurde endgültig von %1 entfernt.</translation>
    </message>
    <message>
        <source>Run the job again, or ask whether somebody kept its files.</source>
        <translation>Starten Sie den Job erneut oder fragen Sie, ob jemand seine Dateien aufgehoben hat.</translation>
    </message>
    <message>
        <source>%1 has had too many requests.</source>
        <translation>%1 hat zu viele Anfragen bekommen.</translation>
    </message>
    <message>
        <source>Wait some minutes, then try again.</source>
        <translation>Warten Sie einige Minuten und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own (status %2).</source>
        <translation>%1 hat selbst ein Problem (Status %2).</translation>
    </message>
    <message>
        <source>%1 answered with status %2 instead of a file.</source>
        <translation>%1 antwortete mit Status %2 statt mit einer Datei.</translation>
    </message>
    <message>
        <source>There is no server called %1.</source>
        <translation>Es gibt keinen Server namens %1.</translation>
    </message>
    <message>
        <source>Check the link and the network: names of a company may need its VPN.</source>
        <translation>Prüfen Sie den Link und das Netzwerk: Namen aus einer Firma brauchen mitunter deren VPN.</translation>
    </message>
    <message>
        <source>%1 refuses the connection.</source>
        <translation>%1 lehnt die Verbindung ab.</translation>
    </message>
    <message>
        <source>Check the port in the link, and whether the server is running.</source>
        <translation>Prüfen Sie den Port im Link und ob der Server läuft.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not answer.</source>
        <translation>Der Proxy auf dem Weg zu %1 antwortet nicht.</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings.</source>
        <translation>Prüfen Sie die Proxy-Einstellungen des Systems.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>Zu %1 ließ sich keine sichere Verbindung aufbauen.</translation>
    </message>
    <message>
        <source>Check whether the port in the link speaks https.</source>
        <translation>Prüfen Sie, ob der Port im Link https spricht.</translation>
    </message>
    <message>
        <source>The network was lost on the way to %1.</source>
        <translation>Auf dem Weg zu %1 ging das Netzwerk verloren.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Prüfen Sie das Netzwerk und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 could not be asked.</source>
        <translation>%1 konnte nicht gefragt werden.</translation>
    </message>
    <message>
        <source>Check the network and the link, then try again.</source>
        <translation>Prüfen Sie das Netzwerk und den Link und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2.</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer within %n second(s).</source>
        <translation>
            <numerusform>%1 antwortete nicht innerhalb von %n Sekunde.</numerusform>
            <numerusform>%1 antwortete nicht innerhalb von %n Sekunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sent nothing for %n second(s).</source>
        <translation>
            <numerusform>%1 hat %n Sekunde lang nichts gesendet.</numerusform>
            <numerusform>%1 hat %n Sekunden lang nichts gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection to %1 broke off again and again: %2 of %3 arrived.</source>
        <translation>Die Verbindung zu %1 brach immer wieder ab: %2 von %3 sind angekommen.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off again and again.</source>
        <translation>Die Verbindung zu %1 brach immer wieder ab.</translation>
    </message>
    <message>
        <source>The link leads from one address to the next without an end.</source>
        <translation>Der Link führt endlos von einer Adresse zur nächsten.</translation>
    </message>
    <message>
        <source>%1 leads from https to http, where anybody on the way could read and change the file.</source>
        <translation>%1 leitet von https auf http um, wo jeder auf dem Weg die Datei lesen und ändern könnte.</translation>
    </message>
    <message>
        <source>Ask who runs the server to repair the link.</source>
        <translation>Bitten Sie den Betreiber des Servers, den Link zu reparieren.</translation>
    </message>
    <message>
        <source>%1 leads to an address where no file can be fetched.</source>
        <translation>%1 leitet auf eine Adresse um, von der sich keine Datei holen lässt.</translation>
    </message>
    <message>
        <source>%1 answered with a web page instead of a database.</source>
        <translation>%1 antwortete mit einer Webseite statt mit einer Datenbank.</translation>
    </message>
    <message>
        <source>Check the link; where the page asks to log in, save the file with your browser and open that.</source>
        <translation>Prüfen Sie den Link; verlangt die Seite eine Anmeldung, speichern Sie die Datei mit Ihrem Browser und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>%1 answered with JSON instead of a database.</source>
        <translation>%1 antwortete mit JSON statt mit einer Datenbank.</translation>
    </message>
    <message>
        <source>Check the link: it should lead to ansible.sqlite, its folder, or an archive.</source>
        <translation>Prüfen Sie den Link: Er sollte zur ansible.sqlite, ihrem Ordner oder einem Archiv führen.</translation>
    </message>
    <message>
        <source>%2 on %1 is empty.</source>
        <translation>%2 auf %1 ist leer.</translation>
    </message>
    <message>
        <source>Check the job: it left nothing there.</source>
        <translation>Prüfen Sie den Job: Er hat dort nichts hinterlassen.</translation>
    </message>
    <message>
        <source>%1 is too large: %2, and at most %3 are fetched.</source>
        <translation>%1 ist zu groß: %2, und höchstens %3 werden geholt.</translation>
    </message>
    <message>
        <source>%1 is too large: more than the %2 that are fetched at most.</source>
        <translation>%1 ist zu groß: mehr als die %2, die höchstens geholt werden.</translation>
    </message>
    <message>
        <source>Fetch it all the same without the bound, or save it with your browser and open that.</source>
        <translation>Holen Sie die Datei trotzdem ohne diese Grenze oder speichern Sie sie mit Ihrem Browser und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>There is no space for the download: %1 are needed, %2 are free.</source>
        <translation>Für den Download ist kein Platz: %1 werden gebraucht, %2 sind frei.</translation>
    </message>
    <message>
        <source>Make room on the disk, or let TMPDIR name a folder on a larger one.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger oder setzen Sie TMPDIR auf einen Ordner auf einem größeren.</translation>
    </message>
    <message>
        <source>The download could not be written to the disk.</source>
        <translation>Der Download konnte nicht auf den Datenträger geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the space on the disk and the permissions of %1.</source>
        <translation>Prüfen Sie den Platz auf dem Datenträger und die Berechtigungen von %1.</translation>
    </message>
    <message numerus="yes">
        <source>After %1 listings, %n more folder(s) were not looked into.</source>
        <translation>
            <numerusform>Nach %1 Verzeichnislisten wurde %n weiterer Ordner nicht durchsucht.</numerusform>
            <numerusform>Nach %1 Verzeichnislisten wurden %n weitere Ordner nicht durchsucht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) below level %1 were not looked into.</source>
        <translation>
            <numerusform>%n Ordner unterhalb von Ebene %1 wurde nicht durchsucht.</numerusform>
            <numerusform>%n Ordner unterhalb von Ebene %1 wurden nicht durchsucht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failed too often; %n more folder(s) were not looked into.</source>
        <translation>
            <numerusform>Zu oft gelang der Zugriff auf %1 nicht; %n weiterer Ordner wurde nicht durchsucht.</numerusform>
            <numerusform>Zu oft gelang der Zugriff auf %1 nicht; %n weitere Ordner wurden nicht durchsucht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 asks programs to stay out of %n folder(s) (robots.txt).</source>
        <translation>
            <numerusform>%1 bittet Programme, %n Ordner nicht zu betreten (robots.txt).</numerusform>
            <numerusform>%1 bittet Programme, %n Ordner nicht zu betreten (robots.txt).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) show a page of their own instead of a listing; what else is in them is not known.</source>
        <translation>
            <numerusform>%n Ordner zeigt eine eigene Seite statt einer Verzeichnisliste; was sonst noch darin ist, ist nicht bekannt.</numerusform>
            <numerusform>%n Ordner zeigen eine eigene Seite statt einer Verzeichnisliste; was sonst noch darin ist, ist nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open what lies deeper by its own link.</source>
        <translation>Öffnen Sie, was darunter liegt, über seinen eigenen Link.</translation>
    </message>
    <message>
        <source>This listing is too long; only its beginning was read.</source>
        <translation>Diese Verzeichnisliste ist zu lang; nur ihr Anfang wurde gelesen.</translation>
    </message>
    <message>
        <source>Open what lies further down by its own link.</source>
        <translation>Öffnen Sie, was weiter unten liegt, über seinen eigenen Link.</translation>
    </message>
    <message>
        <source>The write-ahead log beside the database was not fetched: the last results may be missing.</source>
        <translation>Das Write-Ahead-Log neben der Datenbank wurde nicht geholt: Die letzten Ergebnisse fehlen möglicherweise.</translation>
    </message>
    <message>
        <source>Reload when the run has ended, or save both files into one folder and open that.</source>
        <translation>Laden Sie neu, wenn der Lauf beendet ist, oder speichern Sie beide Dateien in einen Ordner und öffnen Sie diesen.</translation>
    </message>
    <message numerus="yes">
        <source>After %1 archives, %n more were not fetched.</source>
        <translation>
            <numerusform>Nach %1 Archiven wurde %n weiteres nicht geholt.</numerusform>
            <numerusform>Nach %1 Archiven wurden %n weitere nicht geholt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open them by their own links.</source>
        <translation>Öffnen Sie sie über ihre eigenen Links.</translation>
    </message>
    <message numerus="yes">
        <source>After %1 in all, %n more file(s) were not fetched.</source>
        <translation>
            <numerusform>Nach insgesamt %1 wurde %n weitere Datei nicht geholt.</numerusform>
            <numerusform>Nach insgesamt %1 wurden %n weitere Dateien nicht geholt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failed too often; %n more file(s) were not fetched.</source>
        <translation>
            <numerusform>Zu oft gelang der Zugriff auf %1 nicht; %n weitere Datei wurde nicht geholt.</numerusform>
            <numerusform>Zu oft gelang der Zugriff auf %1 nicht; %n weitere Dateien wurden nicht geholt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 shows no ansible.sqlite: %n listing(s) were read.</source>
        <translation>
            <numerusform>%1 zeigt keine ansible.sqlite: %n Verzeichnisliste wurde gelesen.</numerusform>
            <numerusform>%1 zeigt keine ansible.sqlite: %n Verzeichnislisten wurden gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder of the report, or the archive that holds it, by its own link.</source>
        <translation>Öffnen Sie den Ordner des Berichts oder das Archiv, das ihn enthält, über den eigenen Link.</translation>
    </message>
    <message>
        <source>Have the CA that signed it added to the system&apos;s; for an ARA server choose it in Add server…, else save the file with your browser and open that.</source>
        <translation>Lassen Sie die CA, die es signiert hat, zu denen des Systems hinzufügen; für einen ARA-Server wählen Sie sie in „Server hinzufügen…“, sonst speichern Sie die Datei mit Ihrem Browser und öffnen diese.</translation>
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
    <message>
        <source>Open &amp;folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>&amp;Vergleichen…</translation>
    </message>
    <message>
        <source>Compare with &amp;the last good run</source>
        <translation>Mit dem &amp;letzten guten Lauf vergleichen</translation>
    </message>
    <message>
        <source>&amp;All runs of this playbook</source>
        <translation>&amp;Alle Läufe dieses Playbooks</translation>
    </message>
    <message>
        <source>Next &amp;difference</source>
        <translation>Nächster &amp;Unterschied</translation>
    </message>
    <message>
        <source>Previous d&amp;ifference</source>
        <translation>Vorheriger Un&amp;terschied</translation>
    </message>
    <message>
        <source>&amp;Swap the sides</source>
        <translation>Seiten &amp;vertauschen</translation>
    </message>
    <message>
        <source>Add ser&amp;ver…</source>
        <translation>Ser&amp;ver hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>Kopie &amp;sichern…</translation>
    </message>
    <message>
        <source>Open in ARA&apos;s &amp;web interface</source>
        <translation>In ARAs &amp;Weboberfläche öffnen</translation>
    </message>
</context>
<context>
    <name>aviary::BlocksModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2, show all</source>
        <translation>%1 von %2, alle anzeigen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>aviary::BlocksView</name>
    <message>
        <source>Differences by kind</source>
        <translation>Unterschiede nach Art</translation>
    </message>
</context>
<context>
    <name>aviary::Categories</name>
    <message>
        <source>no role</source>
        <translation>keine Rolle</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>duration not known</source>
        <translation>Dauer nicht bekannt</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
</context>
<context>
    <name>aviary::ChangeTeller</name>
    <message>
        <source>The file was replaced by another one; this is what it holds now.</source>
        <translation>Die Datei wurde durch eine andere ersetzt; das ist, was sie jetzt enthält.</translation>
    </message>
    <message>
        <source>A playbook that was shown is not there any more.</source>
        <translation>Ein Playbook, das gezeigt wurde, ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
</context>
<context>
    <name>aviary::ClockTicks</name>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
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
    <name>aviary::CompareView</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Two results stand here side by side, those that are selected among the differences.</source>
        <translation>Hier stehen zwei Ergebnisse nebeneinander: die, die unter den Unterschieden ausgewählt sind.</translation>
    </message>
    <message>
        <source>Show the differences</source>
        <translation>Unterschiede anzeigen</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stopped: not all of the differences are known.</source>
        <translation>Abgebrochen: Nicht alle Unterschiede sind bekannt.</translation>
    </message>
</context>
<context>
    <name>aviary::ComparedRuns</name>
    <message numerus="yes">
        <source>Reading %1: %n result(s) so far</source>
        <translation>
            <numerusform>%1 wird gelesen: bisher %n Ergebnis</numerusform>
            <numerusform>%1 wird gelesen: bisher %n Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
</context>
<context>
    <name>aviary::Comparing</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the columns of two runs to compare them.</source>
        <translation>Die Spalten zweier Läufe auswählen, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>Choose the playbook that is to be compared, or two of them.</source>
        <translation>Das Playbook auswählen, das verglichen werden soll, oder zwei davon.</translation>
    </message>
    <message>
        <source>Compare %1 with</source>
        <translation>%1 vergleichen mit</translation>
    </message>
    <message>
        <source>Beside %1 show</source>
        <translation>Neben %1 zeigen</translation>
    </message>
    <message>
        <source>No other playbook is open. Open the report of another run, then compare.</source>
        <translation>Kein anderes Playbook ist geöffnet. Erst den Bericht eines anderen Laufs öffnen, dann vergleichen.</translation>
    </message>
    <message>
        <source>Choose one playbook first.</source>
        <translation>Erst ein Playbook auswählen.</translation>
    </message>
    <message>
        <source>No other run of it is open. Open the reports of more runs.</source>
        <translation>Kein anderer Lauf davon ist geöffnet. Berichte weiterer Läufe öffnen.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Compare with another run…</source>
        <translation>Mit einem anderen Lauf vergleichen…</translation>
    </message>
    <message>
        <source>No earlier run of it that completed is open. Open the report of the last good one, then compare.</source>
        <translation>Kein früherer, vollendeter Lauf davon ist geöffnet. Erst den Bericht des letzten guten öffnen, dann vergleichen.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>They hold runs of the same playbooks.</source>
        <translation>Sie enthalten Läufe derselben Playbooks.</translation>
    </message>
    <message>
        <source>Compare these two</source>
        <translation>Diese beiden vergleichen</translation>
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
    <message>
        <source>compare…</source>
        <translation>vergleichen…</translation>
    </message>
    <message>
        <source>Put another host&apos;s result of this task beside this one</source>
        <translation>Das Ergebnis eines anderen Hosts für diesen Task daneben stellen</translation>
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
    <name>aviary::DifferenceStrip</name>
    <message>
        <source>Where the differences are</source>
        <translation>Wo die Unterschiede sind</translation>
    </message>
    <message>
        <source>Where the differences are: a click goes there</source>
        <translation>Wo die Unterschiede sind: Ein Klick führt dorthin</translation>
    </message>
</context>
<context>
    <name>aviary::DifferencesModel</name>
    <message>
        <source>%1 ×%2</source>
        <translation>%1 ×%2</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 von %3</translation>
    </message>
    <message>
        <source>(host not recorded)</source>
        <translation>(Host nicht aufgezeichnet)</translation>
    </message>
    <message>
        <source>(task not recorded)</source>
        <translation>(Task nicht aufgezeichnet)</translation>
    </message>
    <message>
        <source>play %1</source>
        <translation>Play %1</translation>
    </message>
    <message>
        <source>%1 · play %2</source>
        <translation>%1 · Play %2</translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <translation>%1 → %2: %3</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>left: %1</source>
        <translation>links: %1</translation>
    </message>
    <message>
        <source>right: %1</source>
        <translation>rechts: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>How much longer the right run took</source>
        <translation>Wie viel länger der rechte Lauf dauerte</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Play / task</source>
        <translation>Play / Task</translation>
    </message>
    <message>
        <source>Δ</source>
        <translation>Δ</translation>
    </message>
</context>
<context>
    <name>aviary::DifferencesPage</name>
    <message>
        <source>Not copied: %1</source>
        <translation>Nicht kopiert: %1</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy su&amp;mmary as Markdown</source>
        <translation>Zusa&amp;mmenfassung als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;difference as Markdown</source>
        <translation>&amp;Unterschied als Markdown kopieren</translation>
    </message>
    <message>
        <source>Select a difference to copy it.</source>
        <translation>Einen Unterschied auswählen, um ihn zu kopieren.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>These runs were not compared: one of them is missing, or could not be read.</source>
        <translation>Diese Läufe wurden nicht verglichen: Einer von ihnen fehlt oder konnte nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>aviary::DifferencesPanel</name>
    <message>
        <source>&amp;Equal tasks too</source>
        <translation>Auch &amp;gleiche Tasks</translation>
    </message>
    <message>
        <source>Task, host, action, file</source>
        <translation>Task, Host, Aktion, Datei</translation>
    </message>
    <message>
        <source>Words that must all occur in host, task, action or file:line of either side (Ctrl+L)</source>
        <translation>Wörter, die alle in Host, Task, Aktion oder Datei:Zeile einer der Seiten vorkommen müssen (Strg+L)</translation>
    </message>
    <message>
        <source>Show tasks too that do not differ</source>
        <translation>Auch Tasks zeigen, die sich nicht unterscheiden</translation>
    </message>
    <message>
        <source>What is selected is hidden by the filter.</source>
        <translation>Was ausgewählt ist, verbirgt der Filter.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>&amp;Slower or faster by…</source>
        <translation>&amp;Langsamer oder schneller um…</translation>
    </message>
    <message>
        <source>&amp;Unfold all tasks</source>
        <translation>Alle Tasks a&amp;ufklappen</translation>
    </message>
    <message>
        <source>There are %1 results: too many to unfold all of them. Filter them first.</source>
        <translation>Es sind %1 Ergebnisse: zu viele, um alle aufzuklappen. Erst filtern.</translation>
    </message>
    <message>
        <source>F&amp;old all tasks</source>
        <translation>Alle Tasks &amp;zuklappen</translation>
    </message>
    <message>
        <source>In the order they &amp;ran</source>
        <translation>In der Reihenfolge des &amp;Laufs</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Spalten…</translation>
    </message>
    <message>
        <source>Not listed: %1.</source>
        <translation>Nicht aufgeführt: %1.</translation>
    </message>
    <message>
        <source>&gt; %1</source>
        <translation>&gt; %1</translation>
    </message>
    <message>
        <source>How much slower or faster counts as a difference: click to change it</source>
        <translation>Ab wann langsamer oder schneller als Unterschied zählt: zum Ändern klicken</translation>
    </message>
    <message>
        <source>Slower or faster by more than %1</source>
        <translation>Langsamer oder schneller um mehr als %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 task(s)</source>
        <translation>
            <numerusform>%1 von %2 Task</numerusform>
            <numerusform>%1 von %2 Tasks</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>No results were recorded: no task ran on any host.</source>
        <translation>Es wurden keine Ergebnisse aufgezeichnet: Auf keinem Host lief ein Task.</translation>
    </message>
    <message>
        <source>0 of %1 match. Clear the filter (Ctrl+Shift+L).</source>
        <translation>0 von %1 passen. Filter zurücksetzen (Strg+Umschalt+L).</translation>
    </message>
    <message numerus="yes">
        <source>No difference under this filter. %1 task(s) are equal: show all.</source>
        <translation>
            <numerusform>Kein Unterschied mit diesem Filter. %1 Task ist gleich: alle anzeigen.</numerusform>
            <numerusform>Kein Unterschied mit diesem Filter. %1 Tasks sind gleich: alle anzeigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference under this filter: show all.</source>
        <translation>Kein Unterschied mit diesem Filter: alle anzeigen.</translation>
    </message>
    <message>
        <source>There is no difference under this filter.</source>
        <translation>Mit diesem Filter gibt es keinen Unterschied.</translation>
    </message>
    <message>
        <source>This is the last difference.</source>
        <translation>Das ist der letzte Unterschied.</translation>
    </message>
    <message>
        <source>This is the first difference.</source>
        <translation>Das ist der erste Unterschied.</translation>
    </message>
</context>
<context>
    <name>aviary::DifferencesTable</name>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
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
    <name>aviary::Figures</name>
    <message>
        <source>&lt;%1 %</source>
        <translation>&lt;%1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>between plays</source>
        <translation>zwischen Plays</translation>
    </message>
    <message>
        <source>between tasks</source>
        <translation>zwischen Tasks</translation>
    </message>
    <message>
        <source>within the task</source>
        <translation>innerhalb des Tasks</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht beendet</translation>
    </message>
    <message>
        <source>Before the first result: reading the playbook and the inventory.</source>
        <translation>Vor dem ersten Ergebnis: Playbook und Inventar werden gelesen.</translation>
    </message>
    <message>
        <source>Between two plays: what the controller did itself.</source>
        <translation>Zwischen zwei Plays: was der Controller selbst tat.</translation>
    </message>
    <message>
        <source>Between two tasks: templating, connecting, and whatever tasks without a result took.</source>
        <translation>Zwischen zwei Tasks: Vorlagen auflösen, verbinden und was Tasks ohne Ergebnis brauchten.</translation>
    </message>
    <message>
        <source>Within the task: until the fork that became free began with the next host.</source>
        <translation>Innerhalb des Tasks: bis der frei gewordene Fork mit dem nächsten Host begann.</translation>
    </message>
    <message>
        <source>After the last result: counting, closing connections.</source>
        <translation>Nach dem letzten Ergebnis: zählen, Verbindungen schließen.</translation>
    </message>
    <message>
        <source>After the last result, until the run was stopped: only results that ended are recorded.</source>
        <translation>Nach dem letzten Ergebnis, bis der Lauf abgebrochen wurde: Aufgezeichnet sind nur Ergebnisse, die endeten.</translation>
    </message>
    <message numerus="yes">
        <source>%1 link(s), together %2: from the start of the run to its last result.</source>
        <translation>
            <numerusform>%1 Glied, zusammen %2: vom Beginn des Laufs bis zu seinem letzten Ergebnis.</numerusform>
            <numerusform>%1 Glieder, zusammen %2: vom Beginn des Laufs bis zu seinem letzten Ergebnis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 link(s), together %2: the duration of the run.</source>
        <translation>
            <numerusform>%1 Glied, zusammen %2: die Dauer des Laufs.</numerusform>
            <numerusform>%1 Glieder, zusammen %2: die Dauer des Laufs.</numerusform>
        </translation>
    </message>
    <message>
        <source>In results %1 (%2), between them %3 (%4).</source>
        <translation>In Ergebnissen %1 (%2), dazwischen %3 (%4).</translation>
    </message>
    <message numerus="yes">
        <source>Hosts waited %1 for each other, all together, in %n task(s).</source>
        <translation>
            <numerusform>Hosts warteten zusammen %1 aufeinander, in %n Task.</numerusform>
            <numerusform>Hosts warteten zusammen %1 aufeinander, in %n Tasks.</numerusform>
        </translation>
    </message>
    <message>
        <source>No host waited for another.</source>
        <translation>Kein Host wartete auf einen anderen.</translation>
    </message>
    <message>
        <source>No host waited for another: tasks overlapped, as with the strategies free and host_pinned.</source>
        <translation>Kein Host wartete auf einen anderen: Tasks überlappten sich, wie bei den Strategien free und host_pinned.</translation>
    </message>
    <message>
        <source>%1 waited %2 for %3</source>
        <translation>%1 wartete %2 auf %3</translation>
    </message>
    <message>
        <source>How long hosts waited for a fork is not known.</source>
        <translation>Wie lange Hosts auf einen Fork warteten, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>the arguments do not say how many forks</source>
        <translation>die Argumente nennen keine Anzahl von Forks</translation>
    </message>
    <message>
        <source>forks %1, from the arguments</source>
        <translation>Forks %1, aus den Argumenten</translation>
    </message>
    <message>
        <source>the arguments say forks %1</source>
        <translation>die Argumente sagen Forks %1</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) ran in waves of %1 hosts (%2); hosts waited %3 for a fork.</source>
        <translation>
            <numerusform>%n Task lief in Wellen von %1 Hosts (%2); Hosts warteten %3 auf einen Fork.</numerusform>
            <numerusform>%n Tasks liefen in Wellen von %1 Hosts (%2); Hosts warteten %3 auf einen Fork.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) ran on fewer hosts at once than the forks allow, as with throttle; hosts waited %1 for their turn.</source>
        <translation>
            <numerusform>%n Task lief auf weniger Hosts zugleich, als die Forks erlauben, wie bei throttle; Hosts warteten %1, bis sie an der Reihe waren.</numerusform>
            <numerusform>%n Tasks liefen auf weniger Hosts zugleich, als die Forks erlauben, wie bei throttle; Hosts warteten %1, bis sie an der Reihe waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Roles are derived: ARA does not record them. A role is what stands before the first &quot; : &quot; of a task&apos;s name, where the path of its file confirms it.</source>
        <translation>Rollen sind abgeleitet: ARA zeichnet sie nicht auf. Eine Rolle ist, was im Namen eines Tasks vor dem ersten „ : “ steht, wo der Pfad seiner Datei es bestätigt.</translation>
    </message>
</context>
<context>
    <name>aviary::FiguresPanel</name>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>Kritischer Pfad</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre wenn</translation>
    </message>
    <message>
        <source>Slowest</source>
        <translation>Langsamste</translation>
    </message>
    <message>
        <source>Hide the figures</source>
        <translation>Zahlen ausblenden</translation>
    </message>
    <message>
        <source>Hide the figures (G)</source>
        <translation>Zahlen ausblenden (G)</translation>
    </message>
</context>
<context>
    <name>aviary::FiguresSplit</name>
    <message>
        <source>Fi&amp;gures</source>
        <translation>&amp;Zahlen</translation>
    </message>
    <message>
        <source>The critical path, waiting, what would make the run shorter, and what was slowest (G)</source>
        <translation>Der kritische Pfad, Warten, was den Lauf kürzer machen würde und was am langsamsten war (G)</translation>
    </message>
    <message>
        <source>Figures come when the run has ended.</source>
        <translation>Zahlen kommen, wenn der Lauf beendet ist.</translation>
    </message>
    <message>
        <source>Working out the figures…</source>
        <translation>Zahlen werden ermittelt…</translation>
    </message>
</context>
<context>
    <name>aviary::FiguresTable</name>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>&amp;Zelle kopieren</translation>
    </message>
    <message>
        <source>C&amp;olumns…</source>
        <translation>&amp;Spalten…</translation>
    </message>
</context>
<context>
    <name>aviary::FileField</name>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>Zertifikate und Schlüssel (*.pem *.crt *.cer *.key);;Alle Dateien (*)</translation>
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
        <source>Words that must all occur in host, task, action or file:line (Ctrl+L)</source>
        <translation>Wörter, die alle in Host, Task, Aktion oder Datei:Zeile vorkommen müssen (Strg+L)</translation>
    </message>
    <message>
        <source>Show all times again</source>
        <translation>Wieder alle Zeiten zeigen</translation>
    </message>
    <message>
        <source>Show the results of all again</source>
        <translation>Wieder die Ergebnisse aller zeigen</translation>
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
    <name>aviary::GainCells</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>If it took no time</source>
        <translation>Wenn es keine Zeit kostete</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>If its slowest host were like the median</source>
        <translation>Wenn sein langsamster Host wie der Median wäre</translation>
    </message>
    <message>
        <source>How much shorter the run would be, at least, if its results took no time. Hosts would keep their forks, and the controller what it does itself.</source>
        <translation>Wie viel kürzer der Lauf mindestens wäre, wenn seine Ergebnisse keine Zeit kosteten. Hosts behielten ihre Forks und der Controller, was er selbst tut.</translation>
    </message>
    <message>
        <source>What would be gained if it took no time, of the duration of the run.</source>
        <translation>Was gewonnen wäre, wenn es keine Zeit kostete, von der Dauer des Laufs.</translation>
    </message>
    <message>
        <source>How much shorter the run would be, at least, if its slowest host were as fast as the median of its hosts: of a role or action all its tasks so; of a host, if it were never slower than that. Nothing for tasks of fewer than three hosts.</source>
        <translation>Wie viel kürzer der Lauf mindestens wäre, wenn sein langsamster Host so schnell wie der Median seiner Hosts wäre: bei einer Rolle oder Aktion alle ihre Tasks; bei einem Host, wenn er nie langsamer als dieser wäre. Nichts bei Tasks mit weniger als drei Hosts.</translation>
    </message>
    <message>
        <source>%1 %2: %3 if it took no time</source>
        <translation>%1 %2: %3, wenn es keine Zeit kostete</translation>
    </message>
</context>
<context>
    <name>aviary::GainsView</name>
    <message>
        <source>What would make the run shorter</source>
        <translation>Was den Lauf kürzer machen würde</translation>
    </message>
    <message>
        <source>How much shorter the run of %1 would be, at least.</source>
        <translation>Wie viel kürzer der Lauf von %1 mindestens wäre.</translation>
    </message>
</context>
<context>
    <name>aviary::Groups</name>
    <message>
        <source>unknown host</source>
        <translation>unbekannter Host</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>aviary::HostDurationCells</name>
    <message>
        <source>Too few hosts to tell outliers.</source>
        <translation>Zu wenige Hosts, um Ausreißer zu erkennen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No outliers; the median is %1.</source>
        <translation>Keine Ausreißer; der Median ist %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outlier(s): %1; the median is %2.</source>
        <translation>
            <numerusform>Ausreißer: %1; der Median ist %2.</numerusform>
            <numerusform>Ausreißer: %1; der Median ist %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Of median</source>
        <translation>Vom Median</translation>
    </message>
    <message>
        <source>Outlier</source>
        <translation>Ausreißer</translation>
    </message>
    <message>
        <source>How many times the median of the hosts.</source>
        <translation>Das Wievielfache des Medians der Hosts.</translation>
    </message>
    <message>
        <source>Longer than the median by more than 3.5 median absolute deviations (scaled by 1.4826), and by a fifth and 100 ms at least. Told from four hosts on.</source>
        <translation>Länger als der Median um mehr als 3,5 mediane absolute Abweichungen (mal 1,4826) und um mindestens ein Fünftel und 100 ms. Ab vier Hosts.</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>outlier</source>
        <translation>Ausreißer</translation>
    </message>
</context>
<context>
    <name>aviary::HostDurationsView</name>
    <message>
        <source>Durations of the task by host</source>
        <translation>Dauer des Tasks nach Host</translation>
    </message>
    <message>
        <source>Durations of the task by host, longest first</source>
        <translation>Dauer des Tasks nach Host, längste zuerst</translation>
    </message>
    <message>
        <source>How long it took on each host is not known: when a host began was not recorded.</source>
        <translation>Wie lange es auf jedem Host dauerte, ist nicht bekannt: Wann ein Host begann, wurde nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>Bars: %1 of %2 hosts.</source>
        <translation>Balken: %1 von %2 Hosts.</translation>
    </message>
    <message>
        <source>No host has a duration of this task.</source>
        <translation>Kein Host hat eine Dauer dieses Tasks.</translation>
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
    <message>
        <source>Show all times again</source>
        <translation>Wieder alle Zeiten zeigen</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n host(s). Only results that go on in this time are counted.</source>
        <translation>
            <numerusform>%1 von %n Host. Gezählt werden nur Ergebnisse, die in dieser Zeit laufen.</numerusform>
            <numerusform>%1 von %n Hosts. Gezählt werden nur Ergebnisse, die in dieser Zeit laufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No result of any host goes on in this time.</source>
        <translation>In dieser Zeit läuft kein Ergebnis irgendeines Hosts.</translation>
    </message>
</context>
<context>
    <name>aviary::InputContent</name>
    <message>
        <source>Open the left one</source>
        <translation>Linke öffnen</translation>
    </message>
    <message>
        <source>Open the right one</source>
        <translation>Rechte öffnen</translation>
    </message>
    <message>
        <source>Facts of %1</source>
        <translation>Fakten von %1</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Record %1</translation>
    </message>
    <message>
        <source>Show the host among those of the left run</source>
        <translation>Den Host unter denen des linken Laufs zeigen</translation>
    </message>
    <message>
        <source>Show the host among those of the right run</source>
        <translation>Den Host unter denen des rechten Laufs zeigen</translation>
    </message>
    <message>
        <source>Show the record among those of the left run</source>
        <translation>Den Record unter denen des linken Laufs zeigen</translation>
    </message>
    <message>
        <source>Show the record among those of the right run</source>
        <translation>Den Record unter denen des rechten Laufs zeigen</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>Links: %1</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>Rechts: %1</translation>
    </message>
    <message>
        <source>The facts of %1 are the same in both runs.</source>
        <translation>Die Fakten von %1 sind in beiden Läufen dieselben.</translation>
    </message>
    <message>
        <source>Facts were gathered for %1 in the left run only.</source>
        <translation>Fakten für %1 wurden nur im linken Lauf gesammelt.</translation>
    </message>
    <message>
        <source>Facts were gathered for %1 in the right run only.</source>
        <translation>Fakten für %1 wurden nur im rechten Lauf gesammelt.</translation>
    </message>
    <message>
        <source>No facts were gathered for %1 in either run (gather_facts: false).</source>
        <translation>In keinem der Läufe wurden Fakten für %1 gesammelt (gather_facts: false).</translation>
    </message>
    <message>
        <source>The values of the record %1 are the same in both runs.</source>
        <translation>Die Werte des Records %1 sind in beiden Läufen dieselben.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
</context>
<context>
    <name>aviary::InputFile</name>
    <message>
        <source>%1, renamed from %2</source>
        <translation>%1, umbenannt von %2</translation>
    </message>
    <message>
        <source>%1, only in the left run</source>
        <translation>%1, nur im linken Lauf</translation>
    </message>
    <message>
        <source>%1, only in the right run</source>
        <translation>%1, nur im rechten Lauf</translation>
    </message>
    <message>
        <source>Open the left one</source>
        <translation>Linke öffnen</translation>
    </message>
    <message>
        <source>Open the right one</source>
        <translation>Rechte öffnen</translation>
    </message>
    <message>
        <source>Show the file of the left run among its files</source>
        <translation>Die Datei des linken Laufs unter dessen Dateien zeigen</translation>
    </message>
    <message>
        <source>Show the file of the right run among its files</source>
        <translation>Die Datei des rechten Laufs unter dessen Dateien zeigen</translation>
    </message>
    <message>
        <source>Both runs have the same text (sha1 %1). It was not read.</source>
        <translation>Beide Läufe haben denselben Text (sha1 %1). Er wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>Links: %1</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>Rechts: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
</context>
<context>
    <name>aviary::InputValues</name>
    <message>
        <source>Both ran in check mode: nothing was changed; changed means: would change.</source>
        <translation>Beide liefen im Check Mode: Nichts wurde geändert; changed heißt: würde ändern.</translation>
    </message>
    <message>
        <source>The left run was in check mode: its changed means: would change.</source>
        <translation>Der linke Lauf war im Check Mode: Sein changed heißt: würde ändern.</translation>
    </message>
    <message>
        <source>The right run was in check mode: its changed means: would change.</source>
        <translation>Der rechte Lauf war im Check Mode: Sein changed heißt: würde ändern.</translation>
    </message>
    <message>
        <source>Labels that ARA makes from the options differ when the options do.</source>
        <translation>Labels, die ARA aus den Optionen macht, unterscheiden sich, wenn die Optionen es tun.</translation>
    </message>
    <message>
        <source>What differs alike on several hosts. What is never the same twice (uptime, free memory, date) is left out; select a host to see it.</source>
        <translation>Was sich auf mehreren Hosts gleich unterscheidet. Was nie zweimal dasselbe ist (Laufzeit, freier Speicher, Datum), ist weggelassen; ein ausgewählter Host zeigt es.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Command line on the left</source>
        <translation>Befehlszeile links</translation>
    </message>
    <message>
        <source>Command line on the right</source>
        <translation>Befehlszeile rechts</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the command line of the left run</source>
        <translation>Befehlszeile des linken Laufs kopieren</translation>
    </message>
    <message>
        <source>Copy the command line of the right run</source>
        <translation>Befehlszeile des rechten Laufs kopieren</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht aufgezeichnet</translation>
    </message>
</context>
<context>
    <name>aviary::InputValuesModel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
</context>
<context>
    <name>aviary::InputsModel</name>
    <message>
        <source>What went in</source>
        <translation>Was hineinging</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
</context>
<context>
    <name>aviary::InputsPage</name>
    <message>
        <source>No files were recorded in either run. ARA keeps playbooks, roles and variables as they were, except those that its setting ignored_files names.</source>
        <translation>In keinem der Läufe wurden Dateien aufgezeichnet. ARA bewahrt Playbooks, Rollen und Variablen auf, wie sie waren, außer denen, die seine Einstellung ignored_files nennt.</translation>
    </message>
    <message>
        <source>These files have the same text in both runs, by their sums; they were not read.</source>
        <translation>Diese Dateien haben nach ihren Summen in beiden Läufen denselben Text; sie wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>Select a file to see it side by side.</source>
        <translation>Eine Datei auswählen, um sie nebeneinander zu sehen.</translation>
    </message>
    <message>
        <source>No host has a result, so there are no facts to compare.</source>
        <translation>Kein Host hat ein Ergebnis, also gibt es keine Fakten zu vergleichen.</translation>
    </message>
    <message>
        <source>Select a host to compare its facts.</source>
        <translation>Einen Host auswählen, um seine Fakten zu vergleichen.</translation>
    </message>
    <message>
        <source>No records in either run. The ara_record module keeps some.</source>
        <translation>In keinem der Läufe gibt es Records. Das Modul ara_record legt welche an.</translation>
    </message>
    <message>
        <source>Select a record to see it side by side.</source>
        <translation>Einen Record auswählen, um ihn nebeneinander zu sehen.</translation>
    </message>
    <message>
        <source>Neither run has a label.</source>
        <translation>Keiner der Läufe hat ein Label.</translation>
    </message>
    <message>
        <source>Neither run has a host.</source>
        <translation>Keiner der Läufe hat einen Host.</translation>
    </message>
    <message>
        <source>Templates and scripts are not among the recorded files: a changed template shows only in its tasks&apos; differences.</source>
        <translation>Vorlagen und Skripte sind nicht unter den aufgezeichneten Dateien: Eine geänderte Vorlage zeigt sich nur in den Unterschieden ihrer Tasks.</translation>
    </message>
    <message>
        <source>What went in</source>
        <translation>Was hineinging</translation>
    </message>
    <message>
        <source>Copy &amp;difference as Markdown</source>
        <translation>&amp;Unterschied als Markdown kopieren</translation>
    </message>
    <message>
        <source>Open in the &amp;left run</source>
        <translation>Im &amp;linken Lauf öffnen</translation>
    </message>
    <message>
        <source>Open in the &amp;right run</source>
        <translation>Im &amp;rechten Lauf öffnen</translation>
    </message>
    <message>
        <source>Reading what went in…</source>
        <translation>Es wird gelesen, was hineinging…</translation>
    </message>
</context>
<context>
    <name>aviary::ItemPairsModel</name>
    <message>
        <source>= equal</source>
        <translation>= gleich</translation>
    </message>
    <message>
        <source>≈ noise only</source>
        <translation>≈ nur Rauschen</translation>
    </message>
    <message>
        <source>≠ differs</source>
        <translation>≠ verschieden</translation>
    </message>
    <message>
        <source>+ only right</source>
        <translation>+ nur rechts</translation>
    </message>
    <message>
        <source>− only left</source>
        <translation>− nur links</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
</context>
<context>
    <name>aviary::ItemPairsView</name>
    <message>
        <source>Items of the loop</source>
        <translation>Elemente der Schleife</translation>
    </message>
</context>
<context>
    <name>aviary::JsonDifferenceModel</name>
    <message>
        <source>the value</source>
        <translation>der Wert</translation>
    </message>
    <message numerus="yes">
        <source>%n equal</source>
        <translation>
            <numerusform>%n gleich</numerusform>
            <numerusform>%n gleich</numerusform>
        </translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>process id</source>
        <translation>Prozess-ID</translation>
    </message>
    <message>
        <source>temporary path</source>
        <translation>temporärer Pfad</translation>
    </message>
    <message>
        <source>uuid</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>memory address</source>
        <translation>Speicheradresse</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>Messwert</translation>
    </message>
</context>
<context>
    <name>aviary::JsonSides</name>
    <message>
        <source>Show &amp;noise</source>
        <translation>&amp;Rauschen zeigen</translation>
    </message>
    <message>
        <source>Values that are never the same twice: times, durations, process ids, free memory, uptime</source>
        <translation>Werte, die nie zweimal dieselben sind: Zeiten, Dauern, Prozess-IDs, freier Speicher, Laufzeit</translation>
    </message>
    <message>
        <source>Values that differ</source>
        <translation>Werte, die sich unterscheiden</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in noise only (%1)</source>
        <translation>
            <numerusform>%n weiterer nur im Rauschen (%1)</numerusform>
            <numerusform>%n weitere nur im Rauschen (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) in noise only (%1)</source>
        <translation>
            <numerusform>%n Unterschied nur im Rauschen (%1)</numerusform>
            <numerusform>%n Unterschiede nur im Rauschen (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not listed, because too much differs</source>
        <translation>
            <numerusform>%n davon nicht aufgeführt, weil sich zu viel unterscheidet</numerusform>
            <numerusform>%n davon nicht aufgeführt, weil sich zu viel unterscheidet</numerusform>
        </translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>kein Unterschied</translation>
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
        <source>Unfold all</source>
        <translation>Alles aufklappen</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Alles zuklappen</translation>
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
    <name>aviary::KindSwitch</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Tasks, roles, actions and hosts in one list</source>
        <translation>Tasks, Rollen, Aktionen und Hosts in einer Liste</translation>
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
    <message>
        <source>Looking for playbooks…</source>
        <translation>Suche nach Playbooks läuft…</translation>
    </message>
    <message>
        <source>No database that ARA wrote was found here.</source>
        <translation>Hier wurde keine Datenbank gefunden, die ARA geschrieben hat.</translation>
    </message>
    <message numerus="yes">
        <source>These %n report(s) hold no playbooks: ARA made them, but no run was recorded.</source>
        <translation>
            <numerusform>Dieser %n Bericht enthält keine Playbooks: ARA hat ihn angelegt, aber keinen Lauf aufgezeichnet.</numerusform>
            <numerusform>Diese %n Berichte enthalten keine Playbooks: ARA hat sie angelegt, aber keinen Lauf aufgezeichnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>This database holds no playbooks; ARA made it but no run was recorded.</source>
        <translation>Diese Datenbank enthält keine Playbooks; ARA hat sie angelegt, aber keinen Lauf aufgezeichnet.</translation>
    </message>
    <message>
        <source>Hosts of the playbooks</source>
        <translation>Hosts der Playbooks</translation>
    </message>
    <message>
        <source>Pages of two runs</source>
        <translation>Seiten zweier Läufe</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Aviary</source>
        <translation>Aviary</translation>
    </message>
    <message>
        <source>A copy is not finished yet.</source>
        <translation>Eine Kopie ist noch nicht fertig.</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Ohne sie schließen</translation>
    </message>
</context>
<context>
    <name>aviary::ManyRuns</name>
    <message>
        <source>It is not open.</source>
        <translation>Er ist nicht geöffnet.</translation>
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
    <name>aviary::Opening</name>
    <message>
        <source>There is no playbook %1 in this report.</source>
        <translation>In diesem Bericht gibt es kein Playbook %1.</translation>
    </message>
    <message>
        <source>More than one report is here; choose one of them.</source>
        <translation>Hier gibt es mehr als einen Bericht; wählen Sie einen davon.</translation>
    </message>
    <message numerus="yes">
        <source>The search was stopped; it found %n report(s) until then.</source>
        <translation>
            <numerusform>Die Suche wurde abgebrochen; bis dahin fand sie %n Bericht.</numerusform>
            <numerusform>Die Suche wurde abgebrochen; bis dahin fand sie %n Berichte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Unchanged: the server says that it is as it was.</source>
        <translation>Unverändert: Laut Server ist alles wie zuvor.</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> und %n weiterer</numerusform>
            <numerusform> und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) are not there any more: %1</source>
        <translation>
            <numerusform>%n Bericht ist nicht mehr da: %1</numerusform>
            <numerusform>%n Berichte sind nicht mehr da: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open all the same</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n could not be opened.</source>
        <translation>
            <numerusform>Nicht zu öffnen: %1 von %n.</numerusform>
            <numerusform>Nicht zu öffnen: %1 von %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through %1</source>
        <translation>%1 wird durchsucht</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) so far</source>
        <translation>
            <numerusform>bisher %n Bericht</numerusform>
            <numerusform>bisher %n Berichte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Open reports</source>
        <translation>Berichte öffnen</translation>
    </message>
    <message>
        <source>Reports and archives (*.sqlite *.sqlite3 *.db *.zip *.tar *.tgz *.gz *.xz *.zst *.bz2 *.7z);;All files (*)</source>
        <translation>Berichte und Archive (*.sqlite *.sqlite3 *.db *.zip *.tar *.tgz *.gz *.xz *.zst *.bz2 *.7z);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a folder of reports</source>
        <translation>Ordner mit Berichten öffnen</translation>
    </message>
    <message>
        <source>No report was opened yet</source>
        <translation>Noch kein Bericht geöffnet</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Server settings…</source>
        <translation>Servereinstellungen…</translation>
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
    <name>aviary::PairPartView</name>
    <message numerus="yes">
        <source>%n line(s) differ</source>
        <translation>
            <numerusform>%n Zeile verschieden</numerusform>
            <numerusform>%n Zeilen verschieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in noise only</source>
        <translation>
            <numerusform>%n weitere nur im Rauschen</numerusform>
            <numerusform>%n weitere nur im Rauschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ in noise only</source>
        <translation>
            <numerusform>%n Zeile nur im Rauschen verschieden</numerusform>
            <numerusform>%n Zeilen nur im Rauschen verschieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) in noise only</source>
        <translation>
            <numerusform>%n Unterschied nur im Rauschen</numerusform>
            <numerusform>%n Unterschiede nur im Rauschen</numerusform>
        </translation>
    </message>
    <message>
        <source>only on the right</source>
        <translation>nur rechts</translation>
    </message>
    <message>
        <source>only on the left</source>
        <translation>nur links</translation>
    </message>
    <message>
        <source>only the left one ends in a line break</source>
        <translation>nur der linke endet mit einem Zeilenumbruch</translation>
    </message>
    <message>
        <source>only the right one ends in a line break</source>
        <translation>nur der rechte endet mit einem Zeilenumbruch</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were not compared</source>
        <translation>
            <numerusform>%n Zeile wurde nicht verglichen</numerusform>
            <numerusform>%n Zeilen wurden nicht verglichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) differ</source>
        <translation>
            <numerusform>%n Element verschieden</numerusform>
            <numerusform>%n Elemente verschieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in noise only</source>
        <translation>
            <numerusform>%n Element nur im Rauschen</numerusform>
            <numerusform>%n Elemente nur im Rauschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n equal</source>
        <translation>
            <numerusform>%n gleich</numerusform>
            <numerusform>%n gleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not listed, because too much differs</source>
        <translation>
            <numerusform>%n davon nicht aufgeführt, weil sich zu viel unterscheidet</numerusform>
            <numerusform>%n davon nicht aufgeführt, weil sich zu viel unterscheidet</numerusform>
        </translation>
    </message>
    <message>
        <source>equal</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Aufklappen</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Zuklappen</translation>
    </message>
</context>
<context>
    <name>aviary::PairView</name>
    <message>
        <source>Show &amp;noise</source>
        <translation>&amp;Rauschen zeigen</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>Show what is never the same twice as a difference too: times, durations, process ids, temporary paths, uuids, hashes, ports, memory addresses</source>
        <translation>Auch als Unterschied zeigen, was nie zweimal dasselbe ist: Zeiten, Dauern, Prozess-IDs, temporäre Pfade, UUIDs, Hashes, Ports, Speicheradressen</translation>
    </message>
    <message>
        <source>Two results side by side</source>
        <translation>Zwei Ergebnisse nebeneinander</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Both are equal.</source>
        <translation>Beide sind gleich.</translation>
    </message>
    <message>
        <source>Both are equal but for noise: what is never the same twice.</source>
        <translation>Beide sind gleich bis auf Rauschen: was nie zweimal dasselbe ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) differ</source>
        <translation>
            <numerusform>%n Teil verschieden</numerusform>
            <numerusform>%n Teile verschieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) differ</source>
        <translation>
            <numerusform>%n Wert verschieden</numerusform>
            <numerusform>%n Werte verschieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in noise only</source>
        <translation>
            <numerusform>%n nur im Rauschen</numerusform>
            <numerusform>%n nur im Rauschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n equal</source>
        <translation>
            <numerusform>%n gleich</numerusform>
            <numerusform>%n gleich</numerusform>
        </translation>
    </message>
    <message>
        <source>This host</source>
        <translation>Dieser Host</translation>
    </message>
    <message>
        <source>%1 has no result in this run.</source>
        <translation>%1 hat in diesem Lauf kein Ergebnis.</translation>
    </message>
    <message>
        <source>Not reached: %1, or the whole run, had stopped before this task.</source>
        <translation>Nicht erreicht: %1 oder der ganze Lauf hatte vor diesem Task aufgehört.</translation>
    </message>
    <message>
        <source>%1 has no result of this task here.</source>
        <translation>%1 hat hier kein Ergebnis dieses Tasks.</translation>
    </message>
</context>
<context>
    <name>aviary::PairsPage</name>
    <message>
        <source>%1 more %2</source>
        <comment>3 more failed</comment>
        <translation>%1 mehr %2</translation>
    </message>
    <message>
        <source>%1 fewer %2</source>
        <comment>3 fewer ok</comment>
        <translation>%1 weniger %2</translation>
    </message>
    <message>
        <source>only right</source>
        <translation>nur rechts</translation>
    </message>
    <message>
        <source>only left</source>
        <translation>nur links</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>completed → failed</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>the same counts of outcomes</source>
        <translation>dieselben Zahlen der Ausgänge</translation>
    </message>
    <message>
        <source>Compared playbooks</source>
        <translation>Verglichene Playbooks</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Playbook</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
</context>
<context>
    <name>aviary::PathCells</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>The result, or what lies between two of them: each had to end before the next began.</source>
        <translation>Das Ergebnis oder was zwischen zweien liegt: Jedes musste enden, bevor das nächste begann.</translation>
    </message>
    <message>
        <source>Since the start of the run.</source>
        <translation>Seit dem Beginn des Laufs.</translation>
    </message>
    <message>
        <source>Of the duration of the run.</source>
        <translation>Von der Dauer des Laufs.</translation>
    </message>
    <message>
        <source>This link and all before it.</source>
        <translation>Dieses Glied und alle davor.</translation>
    </message>
    <message>
        <source>delegated to %1</source>
        <translation>delegiert an %1</translation>
    </message>
</context>
<context>
    <name>aviary::PathView</name>
    <message>
        <source>Critical path</source>
        <translation>Kritischer Pfad</translation>
    </message>
</context>
<context>
    <name>aviary::PlaybookGroupsModel</name>
    <message numerus="yes">
        <source>%n run(s) in check mode</source>
        <translation>
            <numerusform>%n Lauf im Check Mode</numerusform>
            <numerusform>%n Läufe im Check Mode</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date and its day of the week</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Ohne Label</translation>
    </message>
    <message>
        <source>No controller recorded</source>
        <translation>Kein Controller aufgezeichnet</translation>
    </message>
    <message>
        <source>No start recorded</source>
        <translation>Kein Beginn aufgezeichnet</translation>
    </message>
    <message>
        <source>No path recorded</source>
        <translation>Kein Pfad aufgezeichnet</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>kein Ende</translation>
    </message>
    <message numerus="yes">
        <source>%n different</source>
        <translation>
            <numerusform>%n verschiedene</numerusform>
            <numerusform>%n verschiedene</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 run(s)</source>
        <translation>
            <numerusform>%1 Lauf</numerusform>
            <numerusform>%1 Läufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sum of %n run(s)</source>
        <translation>
            <numerusform>Die Summe aus %n Lauf</numerusform>
            <numerusform>Die Summe aus %n Läufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Still counting.</source>
        <translation>Wird noch gezählt.</translation>
    </message>
    <message>
        <source>A playbook with several labels stands in each of its groups.</source>
        <translation>Ein Playbook mit mehreren Labels steht in jeder seiner Gruppen.</translation>
    </message>
    <message>
        <source>from the first start: %1
to the last end: %2</source>
        <translation>vom ersten Beginn: %1
bis zum letzten Ende: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, the sum of %n run(s)</source>
        <translation>
            <numerusform>%1, die Summe aus %n Lauf</numerusform>
            <numerusform>%1, die Summe aus %n Läufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n run(s) no end is recorded.</source>
        <translation>
            <numerusform>Von %n Lauf ist kein Ende aufgezeichnet.</numerusform>
            <numerusform>Von %n Läufen ist kein Ende aufgezeichnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer Wert</numerusform>
            <numerusform>und %n weitere Werte</numerusform>
        </translation>
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
    <name>aviary::PlaybooksList</name>
    <message>
        <source>Not &amp;grouped</source>
        <translation>Nicht &amp;gruppiert</translation>
    </message>
    <message>
        <source>Group by &amp;report</source>
        <translation>Nach &amp;Bericht gruppiert</translation>
    </message>
    <message>
        <source>Group by &amp;label</source>
        <translation>Nach &amp;Label gruppiert</translation>
    </message>
    <message>
        <source>Group by &amp;path</source>
        <translation>Nach &amp;Pfad gruppiert</translation>
    </message>
    <message>
        <source>Group by &amp;controller</source>
        <translation>Nach &amp;Controller gruppiert</translation>
    </message>
    <message>
        <source>Group by &amp;day</source>
        <translation>Nach &amp;Tag gruppiert</translation>
    </message>
    <message numerus="yes">
        <source>%1 run(s)</source>
        <translation>
            <numerusform>%1 Lauf</numerusform>
            <numerusform>%1 Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 that ended passed (%3 %)</source>
        <translation>%1 von %2 beendeten erfolgreich (%3 %)</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>Median %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>zuletzt %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 with several labels stand(s) in each of their groups</source>
        <translation>
            <numerusform>%1 mit mehreren Labels steht in jeder seiner Gruppen</numerusform>
            <numerusform>%1 mit mehreren Labels stehen in jeder ihrer Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>This database holds no playbooks; ARA made it but no run was recorded.</source>
        <translation>Diese Datenbank enthält keine Playbooks; ARA hat sie angelegt, aber keinen Lauf aufgezeichnet.</translation>
    </message>
    <message>
        <source>Playbook, report, label, …</source>
        <translation>Playbook, Bericht, Label, …</translation>
    </message>
    <message>
        <source>Words that must all occur in what the columns say, shown or not (Ctrl+L)</source>
        <translation>Wörter, die alle in den Spalten vorkommen müssen, ob diese zu sehen sind oder nicht (Strg+L)</translation>
    </message>
    <message>
        <source>&amp;Open playbook</source>
        <translation>Playbook ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Labels that ARA &amp;makes are groups, too</source>
        <translation>Auch Labels, die &amp;ARA bildet, sind Gruppen</translation>
    </message>
    <message>
        <source>Such as check:False and tags:all</source>
        <translation>Etwa check:False und tags:all</translation>
    </message>
    <message>
        <source>&amp;Unfold all groups</source>
        <translation>Alle Gr&amp;uppen aufklappen</translation>
    </message>
    <message>
        <source>&amp;Fold all groups</source>
        <translation>Alle Gruppen &amp;zuklappen</translation>
    </message>
    <message>
        <source>&amp;Failed first, then newest</source>
        <translation>Fehl&amp;geschlagene zuerst, dann neueste</translation>
    </message>
    <message>
        <source>Show &amp;trend</source>
        <translation>&amp;Trend anzeigen</translation>
    </message>
    <message>
        <source>C&amp;olumns…</source>
        <translation>&amp;Spalten…</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>Z&amp;elle kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%1 playbook(s)</source>
        <translation>
            <numerusform>%1 Playbook</numerusform>
            <numerusform>%1 Playbooks</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>0 of %1 match. Clear the filter (Ctrl+Shift+L).</source>
        <translation>0 von %1 passen. Filter zurücksetzen (Strg+Umschalt+L).</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter zurücksetzen</translation>
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
    <message>
        <source>Plays</source>
        <translation>Plays</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
</context>
<context>
    <name>aviary::PlaybooksPage</name>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Playbooks %1</source>
        <translation>Playbooks %1</translation>
    </message>
    <message>
        <source>Hosts %1</source>
        <translation>Hosts %1</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
</context>
<context>
    <name>aviary::PlaybooksTable</name>
    <message>
        <source>Playbooks</source>
        <translation>Playbooks</translation>
    </message>
</context>
<context>
    <name>aviary::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>aviary::QuickFilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
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
    <message numerus="yes">
        <source>%n could not be opened</source>
        <translation>
            <numerusform>%n konnte nicht geöffnet werden</numerusform>
            <numerusform>%n konnten nicht geöffnet werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed over</source>
        <translation>
            <numerusform>%n übergangen</numerusform>
            <numerusform>%n übergangen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far…</source>
        <translation>bisher %1…</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>Suche läuft…</translation>
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
        <source>Reload %1</source>
        <translation>%1 neu laden</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Server settings…</source>
        <translation>Servereinstellungen…</translation>
    </message>
    <message>
        <source>Remove server %1</source>
        <translation>Server %1 entfernen</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
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
    <message>
        <source>Compare with %1, %2</source>
        <translation>Mit %1 vergleichen, %2</translation>
    </message>
    <message>
        <source>All %1 results of this task</source>
        <translation>Alle %1 Ergebnisse dieses Tasks</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
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
    <name>aviary::RunHeads</name>
    <message>
        <source>%1 in %2</source>
        <comment>completed in 12.4 s</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <comment>failed after 49.9 s</comment>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>check mode</source>
        <translation>Check Mode</translation>
    </message>
    <message>
        <source>another…</source>
        <translation>einen anderen…</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>Seiten tauschen</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>Another run on the left</source>
        <translation>Einen anderen Lauf links</translation>
    </message>
    <message>
        <source>Another run on the right</source>
        <translation>Einen anderen Lauf rechts</translation>
    </message>
</context>
<context>
    <name>aviary::RunPicker</name>
    <message>
        <source>Name, report, label or date</source>
        <translation>Name, Bericht, Label oder Datum</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>No run that is open has these words.</source>
        <translation>Kein geöffneter Lauf hat diese Wörter.</translation>
    </message>
    <message>
        <source>%1 of %2; type to find the others</source>
        <translation>%1 von %2; tippen, um die anderen zu finden</translation>
    </message>
</context>
<context>
    <name>aviary::RunsChart</name>
    <message>
        <source>Durations of the selected row by run</source>
        <translation>Dauern der ausgewählten Zeile nach Lauf</translation>
    </message>
    <message>
        <source>▲ longer than usual: the median of the runs before the newest is %1</source>
        <translation>▲ länger als üblich: Der Median der Läufe vor dem neuesten ist %1</translation>
    </message>
</context>
<context>
    <name>aviary::RunsModel</name>
    <message>
        <source>usually %1</source>
        <translation>üblich %1</translation>
    </message>
    <message>
        <source>The first run of those that failed without a good one up to now</source>
        <translation>Der erste der Läufe, die bis jetzt ohne einen guten fehlschlugen</translation>
    </message>
    <message>
        <source>Failed, was good, and failed again: in how many of the runs that came so far</source>
        <translation>Schlug fehl, war gut und schlug wieder fehl: in wie vielen der Läufe, die so weit kamen</translation>
    </message>
    <message>
        <source>The newest run against the median of the earlier ones, where it is far out of what they do</source>
        <translation>Der neueste Lauf gegen den Median der früheren, wo er weit außerhalb liegt</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Failing since</source>
        <translation>Fehlerhaft seit</translation>
    </message>
    <message>
        <source>Flaky</source>
        <translation>Wechselhaft</translation>
    </message>
    <message>
        <source>Newly slow</source>
        <translation>Neu langsam</translation>
    </message>
</context>
<context>
    <name>aviary::RunsPage</name>
    <message>
        <source>failing now</source>
        <translation>jetzt fehlerhaft</translation>
    </message>
    <message>
        <source>flaky</source>
        <translation>wechselhaft</translation>
    </message>
    <message>
        <source>newly slow</source>
        <translation>neu langsam</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>Dauern</translation>
    </message>
    <message>
        <source>Columns wide enough for how long each took</source>
        <translation>Spalten breit genug für die Dauern</translation>
    </message>
    <message>
        <source>Words of the name, the play or the file</source>
        <translation>Wörter aus Name, Play oder Datei</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n Task</numerusform>
            <numerusform>%n Tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n Host</numerusform>
            <numerusform>%n Hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>0 of %1 match.</source>
        <translation>0 von %1 passen.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>None of these runs has results.</source>
        <translation>Keiner dieser Läufe hat Ergebnisse.</translation>
    </message>
    <message>
        <source>The runs are being read.</source>
        <translation>Die Läufe werden gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s) are not read: that was cancelled.</source>
        <translation>
            <numerusform>%1 von %n Lauf ist nicht gelesen: Das wurde abgebrochen.</numerusform>
            <numerusform>%1 von %n Läufen sind nicht gelesen: Das wurde abgebrochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be read: </source>
        <translation>Nicht lesbar: </translation>
    </message>
    <message>
        <source>Reading run %1 of %2</source>
        <translation>Lauf %1 von %2 wird gelesen</translation>
    </message>
</context>
<context>
    <name>aviary::RunsTable</name>
    <message>
        <source>What is told of each row</source>
        <translation>Was von jeder Zeile gesagt wird</translation>
    </message>
    <message>
        <source>Each row in each run, the newest run at the right</source>
        <translation>Jede Zeile in jedem Lauf, der neueste rechts</translation>
    </message>
</context>
<context>
    <name>aviary::RunsTrend</name>
    <message>
        <source>Select a row: how long it took in each run stands here.</source>
        <translation>Eine Zeile auswählen: Hier steht, wie lange sie in jedem Lauf brauchte.</translation>
    </message>
    <message numerus="yes">
        <source>median of %n earlier run(s) %1 (the dashed line)</source>
        <translation>
            <numerusform>Median von %n früheren Lauf %1 (die gestrichelte Linie)</numerusform>
            <numerusform>Median von %n früheren Läufen %1 (die gestrichelte Linie)</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ longer than usual</source>
        <translation>▲ länger als üblich</translation>
    </message>
</context>
<context>
    <name>aviary::SaveCopyDialog</name>
    <message>
        <source>Without &amp;contents of results</source>
        <translation>Ohne &amp;Inhalte der Ergebnisse</translation>
    </message>
    <message>
        <source>Without &amp;facts</source>
        <translation>Ohne F&amp;akten</translation>
    </message>
    <message>
        <source>Without the &amp;texts of files</source>
        <translation>Ohne die &amp;Texte der Dateien</translation>
    </message>
    <message>
        <source>&amp;Only failed and unreachable results</source>
        <translation>&amp;Nur fehlgeschlagene und unerreichbare Ergebnisse</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie sichern</translation>
    </message>
    <message>
        <source>Playbooks</source>
        <translation>Playbooks</translation>
    </message>
    <message>
        <source>&amp;All playbooks</source>
        <translation>A&amp;lle Playbooks</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Sichern…</translation>
    </message>
</context>
<context>
    <name>aviary::SavingCopies</name>
    <message numerus="yes">
        <source>%n playbook(s)</source>
        <translation>
            <numerusform>%n Playbook</numerusform>
            <numerusform>%n Playbooks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n Ergebnis</numerusform>
            <numerusform>%n Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one report, or playbooks of one, to be copied.</source>
        <translation>Wählen Sie einen Bericht, oder Playbooks aus einem, zum Kopieren.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie sichern</translation>
    </message>
    <message>
        <source>Reports (*.sqlite);;All files (*)</source>
        <translation>Berichte (*.sqlite);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Copying %1 to %2</source>
        <translation>%1 wird nach %2 kopiert</translation>
    </message>
    <message>
        <source>%1 of %2 results</source>
        <translation>%1 von %2 Ergebnissen</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) could not be read whole.</source>
        <translation>
            <numerusform>%n Teil konnte nicht ganz gelesen werden.</numerusform>
            <numerusform>%n Teile konnten nicht ganz gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <comment>14 playbooks, 218 results, 300 kB</comment>
        <translation>Kopiert: %1</translation>
    </message>
</context>
<context>
    <name>aviary::SeenHostsList</name>
    <message>
        <source>A name is all that ARA records of a host: the same name in another report may be another machine. Outcomes are the worst that Ansible counted on the host when a run ended.</source>
        <translation>ARA zeichnet von einem Host nur den Namen auf: Derselbe Name in einem anderen Bericht kann ein anderer Rechner sein. Ausgang ist jeweils das Schlimmste, was Ansible auf dem Host am Ende eines Laufs gezählt hat.</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Host, playbook, report</source>
        <translation>Host, Playbook, Bericht</translation>
    </message>
    <message>
        <source>Words that must all occur in the host&apos;s name or its last run (Ctrl+L)</source>
        <translation>Wörter, die alle im Namen des Hosts oder in seinem letzten Lauf vorkommen müssen (Strg+L)</translation>
    </message>
    <message>
        <source>&amp;Runs of this host…</source>
        <translation>&amp;Läufe dieses Hosts…</translation>
    </message>
    <message>
        <source>&amp;Failed first, then by name</source>
        <translation>&amp;Fehlgeschlagene zuerst, dann nach Name</translation>
    </message>
    <message>
        <source>C&amp;olumns…</source>
        <translation>&amp;Spalten…</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 host(s)</source>
        <translation>
            <numerusform>%1 Host</numerusform>
            <numerusform>%1 Hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 report(s)</source>
        <translation>
            <numerusform>%1 von %2 Bericht</numerusform>
            <numerusform>%1 von %2 Berichten</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped at %1: too many hosts</source>
        <translation>angehalten bei %1: zu viele Hosts</translation>
    </message>
    <message>
        <source>reading, %1</source>
        <translation>wird gelesen, %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 report(s) could not be read</source>
        <translation>
            <numerusform>%1 Bericht konnte nicht gelesen werden</numerusform>
            <numerusform>%1 Berichte konnten nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message>
        <source>0 of %1 match. Clear the filter (Ctrl+Shift+L).</source>
        <translation>0 von %1 passen. Filter zurücksetzen (Strg+Umschalt+L).</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Reading the hosts: %1.</source>
        <translation>Die Hosts werden gelesen: %1.</translation>
    </message>
    <message>
        <source>No hosts were recorded: no run got so far as to name any.</source>
        <translation>Es wurden keine Hosts aufgezeichnet: Kein Lauf kam weit genug, um welche zu nennen.</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 von %2 Läufen</translation>
    </message>
</context>
<context>
    <name>aviary::SeenHostsModel</name>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>Ansible counts when a run ends; this one is %1.</source>
        <translation>Ansible zählt am Ende eines Laufs; Zustand dieses Laufs: %1.</translation>
    </message>
    <message>
        <source>The same name in another report may be another machine.</source>
        <translation>Derselbe Name in einem anderen Bericht kann ein anderer Rechner sein.</translation>
    </message>
    <message numerus="yes">
        <source>%1 run(s), the newest at the right</source>
        <translation>
            <numerusform>%1 Lauf, der neueste rechts</numerusform>
            <numerusform>%1 Läufe, der neueste rechts</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs of which Ansible counted nothing on this host: it counts when a run ends.</source>
        <translation>Läufe, von denen Ansible auf diesem Host nichts gezählt hat: Es zählt am Ende eines Laufs.</translation>
    </message>
    <message>
        <source>Runs by the worst that Ansible counted on this host</source>
        <translation>Läufe nach dem Schlimmsten, was Ansible auf diesem Host gezählt hat</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Runs over time</source>
        <translation>Läufe im Zeitverlauf</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Unerreichbar</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Ok</source>
        <translation>Ok</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Nicht gezählt</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Playbook</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>aviary::SentencesView</name>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
</context>
<context>
    <name>aviary::ServerDesk</name>
    <message>
        <source>The password is kept until the program ends.</source>
        <translation>Das Passwort wird behalten, bis das Programm endet.</translation>
    </message>
    <message>
        <source>%1 The password is kept until the program ends.</source>
        <translation>%1 Das Passwort wird behalten, bis das Programm endet.</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <source>Sign in to %1 as %2</source>
        <translation>Bei %1 als %2 anmelden</translation>
    </message>
    <message>
        <source>The server was removed, with all that was kept of it.</source>
        <translation>Der Server wurde entfernt, mit allem, was von ihm aufbewahrt war.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>aviary::ServerDialog</name>
    <message>
        <source>Add server</source>
        <translation>Server hinzufügen</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>Servereinstellungen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Sichern</translation>
    </message>
    <message>
        <source>%1 The password is kept until the program ends.</source>
        <translation>%1 Das Passwort wird behalten, bis das Programm endet.</translation>
    </message>
    <message>
        <source>Addresses of servers begin with http://, https://, postgresql:// or mysql://, and a server&apos;s name.</source>
        <translation>Adressen von Servern beginnen mit http://, https://, postgresql:// oder mysql:// und dem Namen eines Servers.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
</context>
<context>
    <name>aviary::ServerForm</name>
    <message>
        <source>Re&amp;member the password in the system&apos;s keyring</source>
        <translation>Passwort im Schlüsselbund des Systems &amp;merken</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>Of an ARA server, with any path before /api/v1/, or of its database: postgresql://user@host/name, mysql://user@host/name</source>
        <translation>Eines ARA-Servers, mit jedem Pfad vor /api/v1/, oder seiner Datenbank: postgresql://benutzer@host/name, mysql://benutzer@host/name</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Benutzer:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>&amp;Certificates</source>
        <translation>&amp;Zertifikate</translation>
    </message>
    <message>
        <source>C&amp;lient certificate:</source>
        <translation>C&amp;lient-Zertifikat:</translation>
    </message>
    <message>
        <source>Choose the client certificate</source>
        <translation>Client-Zertifikat wählen</translation>
    </message>
    <message>
        <source>Its &amp;key:</source>
        <translation>Sein Schl&amp;üssel:</translation>
    </message>
    <message>
        <source>Choose the key of the client certificate</source>
        <translation>Schlüssel des Client-Zertifikats wählen</translation>
    </message>
    <message>
        <source>Passphrase of the k&amp;ey:</source>
        <translation>Passw&amp;ort des Schlüssels:</translation>
    </message>
    <message>
        <source>O&amp;wn CA:</source>
        <translation>Ei&amp;gene CA:</translation>
    </message>
    <message>
        <source>Choose the certificates to trust beside those of the system</source>
        <translation>Zertifikate wählen, denen neben denen des Systems vertraut wird</translation>
    </message>
    <message>
        <source>Nothing is ever written to a server. The system&apos;s proxy is used where there is one.</source>
        <translation>Auf einen Server wird nie etwas geschrieben. Der Proxy des Systems wird benutzt, wo es einen gibt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>An&amp;halten</translation>
    </message>
</context>
<context>
    <name>aviary::ServerProbe</name>
    <message>
        <source>playbooks: %1</source>
        <translation>Playbooks: %1</translation>
    </message>
    <message>
        <source>hosts: %1</source>
        <translation>Hosts: %1</translation>
    </message>
    <message>
        <source>results: %1</source>
        <translation>Ergebnisse: %1</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>Asking %1 through the proxy %2…</source>
        <translation>%1 wird über den Proxy %2 gefragt…</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 antwortet.</translation>
    </message>
    <message>
        <source>%1 answers: ARA %2.</source>
        <translation>%1 antwortet: ARA %2.</translation>
    </message>
    <message>
        <source>%1 Counting…</source>
        <translation>%1 Es wird gezählt…</translation>
    </message>
</context>
<context>
    <name>aviary::SidesView</name>
    <message>
        <source>&amp;Fold equal lines</source>
        <translation>Gleiche Zeilen &amp;zuklappen</translation>
    </message>
    <message>
        <source>Show &amp;noise</source>
        <translation>&amp;Rauschen zeigen</translation>
    </message>
    <message>
        <source>Lines that differ only in what is never the same twice: times, durations, process ids, temporary paths, uuids, hashes, ports, memory addresses</source>
        <translation>Zeilen, die sich nur in dem unterscheiden, was nie zweimal dasselbe ist: Zeiten, Dauern, Prozess-IDs, temporäre Pfade, UUIDs, Hashes, Ports, Speicheradressen</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message numerus="yes">
        <source>… %n further line(s), not compared</source>
        <translation>
            <numerusform>… %n weitere Zeile, nicht verglichen</numerusform>
            <numerusform>… %n weitere Zeilen, nicht verglichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n line(s) that differ in noise only</source>
        <translation>
            <numerusform>… %n Zeile, nur im Rauschen verschieden</numerusform>
            <numerusform>… %n Zeilen, nur im Rauschen verschieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n equal line(s), %1 of them but for noise</source>
        <translation>
            <numerusform>… %n gleiche Zeile, davon %1 bis auf Rauschen</numerusform>
            <numerusform>… %n gleiche Zeilen, davon %1 bis auf Rauschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n equal line(s)</source>
        <translation>
            <numerusform>… %n gleiche Zeile</numerusform>
            <numerusform>… %n gleiche Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>there is none on either side</source>
        <translation>auf keiner Seite vorhanden</translation>
    </message>
    <message numerus="yes">
        <source>only on the right: %n line(s)</source>
        <translation>
            <numerusform>nur rechts: %n Zeile</numerusform>
            <numerusform>nur rechts: %n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only on the left: %n line(s)</source>
        <translation>
            <numerusform>nur links: %n Zeile</numerusform>
            <numerusform>nur links: %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>both are empty</source>
        <translation>beide sind leer</translation>
    </message>
    <message numerus="yes">
        <source>equal: %n line(s)</source>
        <translation>
            <numerusform>gleich: %n Zeile</numerusform>
            <numerusform>gleich: %n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ</source>
        <translation>
            <numerusform>%n Zeile verschieden</numerusform>
            <numerusform>%n Zeilen verschieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in noise only</source>
        <translation>
            <numerusform>%n weitere nur im Rauschen</numerusform>
            <numerusform>%n weitere nur im Rauschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ in noise only</source>
        <translation>
            <numerusform>%n Zeile nur im Rauschen verschieden</numerusform>
            <numerusform>%n Zeilen nur im Rauschen verschieden</numerusform>
        </translation>
    </message>
    <message>
        <source>only the left one ends in a line break</source>
        <translation>nur der linke endet mit einem Zeilenumbruch</translation>
    </message>
    <message>
        <source>only the right one ends in a line break</source>
        <translation>nur der rechte endet mit einem Zeilenumbruch</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were not compared, because too much differs</source>
        <translation>
            <numerusform>%n Zeile wurde nicht verglichen, weil sich zu viel unterscheidet</numerusform>
            <numerusform>%n Zeilen wurden nicht verglichen, weil sich zu viel unterscheidet</numerusform>
        </translation>
    </message>
    <message>
        <source>left text: %1</source>
        <translation>linker Text: %1</translation>
    </message>
    <message>
        <source>right text: %1</source>
        <translation>rechter Text: %1</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>differs in noise only</source>
        <translation>nur im Rauschen verschieden</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>only on the left</source>
        <translation>nur links</translation>
    </message>
    <message>
        <source>only on the right</source>
        <translation>nur rechts</translation>
    </message>
</context>
<context>
    <name>aviary::SignInLine</name>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Benutzer:</translation>
    </message>
    <message>
        <source>Re&amp;member in the system&apos;s keyring</source>
        <translation>Im Schlüsselbund des Systems &amp;merken</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
    <message>
        <source>More than one report is there: --inside names one of them, --page playbooks shows all.</source>
        <translation>Dort gibt es mehr als einen Bericht: --inside nennt einen davon, --page playbooks zeigt alle.</translation>
    </message>
</context>
<context>
    <name>aviary::SpeedPopup</name>
    <message>
        <source>Slower or faster</source>
        <translation>Langsamer oder schneller</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Slower or faster, when it differs</source>
        <translation>Langsamer oder schneller, wenn es abweicht</translation>
    </message>
    <message>
        <source>by &amp;more than</source>
        <translation>um &amp;mehr als</translation>
    </message>
    <message>
        <source>&amp;and by more than</source>
        <translation>&amp;und um mehr als</translation>
    </message>
    <message>
        <source>%1 % and %2 s</source>
        <translation>%1 % und %2 s</translation>
    </message>
</context>
<context>
    <name>aviary::StartPage</name>
    <message>
        <source>Opened lately</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Drop ansible.sqlite, a zip or a log folder here</source>
        <translation>ansible.sqlite, ein Zip oder einen Protokollordner hier ablegen</translation>
    </message>
    <message>
        <source>What ARA Records Ansible left among the logs of a job, in an archive, in a folder of many jobs, or behind a link. Nothing is ever written to it.</source>
        <translation>Was ARA Records Ansible bei den Protokollen eines Jobs hinterlassen hat, in einem Archiv, in einem Ordner mit vielen Jobs oder hinter einem Link. Es wird nie verändert.</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Add &amp;server…</source>
        <translation>&amp;Server hinzufügen…</translation>
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
    <message>
        <source>, %1 % of the run</source>
        <translation>, %1 % des Laufs</translation>
    </message>
    <message>
        <source>%1 handler</source>
        <translation>%1 Handler</translation>
    </message>
    <message>
        <source>%1 async: runs in the background of its host</source>
        <translation>%1 async: läuft im Hintergrund seines Hosts</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n attempt(s)</source>
        <translation>
            <numerusform>%1 %n Versuch</numerusform>
            <numerusform>%1 %n Versuche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s): %1</source>
        <translation>
            <numerusform>%n Ergebnis: %1</numerusform>
            <numerusform>%n Ergebnisse: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 ab %2</translation>
    </message>
    <message numerus="yes">
        <source>: %1 result(s)</source>
        <translation>
            <numerusform>: %1 Ergebnis</numerusform>
            <numerusform>: %1 Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>busy %1</source>
        <translation>beschäftigt %1</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>gewartet %1</translation>
    </message>
    <message>
        <source>for %1:</source>
        <translation>für %1:</translation>
    </message>
    <message>
        <source>→ %1:</source>
        <comment>delegated to</comment>
        <translation>→ %1:</translation>
    </message>
    <message>
        <source>%1 waited %2 for %3</source>
        <translation>%1 wartete %2 auf %3</translation>
    </message>
    <message>
        <source>unknown play</source>
        <translation>unbekanntes Play</translation>
    </message>
</context>
<context>
    <name>aviary::TimelineAccess</name>
    <message numerus="yes">
        <source>%1 result(s)</source>
        <translation>
            <numerusform>%1 Ergebnis</numerusform>
            <numerusform>%1 Ergebnisse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviary::TimelineAligner</name>
    <message>
        <source>&amp;Align at:</source>
        <translation>&amp;Ausrichten an:</translation>
    </message>
    <message>
        <source>Start of the runs</source>
        <translation>Beginn der Läufe</translation>
    </message>
    <message>
        <source>Play of the selection</source>
        <translation>Play der Auswahl</translation>
    </message>
    <message>
        <source>Task of the selection</source>
        <translation>Task der Auswahl</translation>
    </message>
    <message>
        <source>Align at</source>
        <translation>Ausrichten an</translation>
    </message>
    <message>
        <source>Align at the star&amp;t of the runs</source>
        <translation>Am Be&amp;ginn der Läufe ausrichten</translation>
    </message>
    <message>
        <source>Align at the &amp;play of the selected result</source>
        <translation>Am &amp;Play des ausgewählten Ergebnisses ausrichten</translation>
    </message>
    <message>
        <source>Align at the tas&amp;k of the selected result</source>
        <translation>Am Tas&amp;k des ausgewählten Ergebnisses ausrichten</translation>
    </message>
    <message>
        <source>Not aligned: select a result first.</source>
        <translation>Nicht ausgerichtet: erst ein Ergebnis auswählen.</translation>
    </message>
    <message>
        <source>Not aligned: the task belongs to no play.</source>
        <translation>Nicht ausgerichtet: Der Task gehört zu keinem Play.</translation>
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
    <name>aviary::TimelineDeltas</name>
    <message>
        <source>Difference of each task</source>
        <translation>Unterschied jedes Tasks</translation>
    </message>
    <message>
        <source>No task is selected.</source>
        <translation>Kein Task ist ausgewählt.</translation>
    </message>
</context>
<context>
    <name>aviary::TimelineExports</name>
    <message>
        <source>Save a picture of what is &amp;seen…</source>
        <translation>Bild vom &amp;Sichtbaren speichern…</translation>
    </message>
    <message>
        <source>Save a picture of the &amp;whole timeline…</source>
        <translation>Bild der &amp;ganzen Zeitleiste speichern…</translation>
    </message>
    <message>
        <source>Save the fi&amp;gures…</source>
        <translation>Za&amp;hlen speichern…</translation>
    </message>
    <message>
        <source>Save as a &amp;trace for Perfetto and Chrome…</source>
        <translation>Als &amp;Trace für Perfetto und Chrome speichern…</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG-Bild (*.svg)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Trace (*.json)</source>
        <translation>Trace (*.json)</translation>
    </message>
    <message>
        <source>There is nothing to save any more.</source>
        <translation>Es gibt nichts mehr zu speichern.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>aviary::TimelineFilter</name>
    <message numerus="yes">
        <source>%1 result(s)</source>
        <translation>
            <numerusform>%1 Ergebnis</numerusform>
            <numerusform>%1 Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <translation>bisher %1 von %2</translation>
    </message>
</context>
<context>
    <name>aviary::TimelineHands</name>
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
        <source>&amp;Next result of the lane</source>
        <translation>&amp;Nächstes Ergebnis der Spur</translation>
    </message>
    <message>
        <source>&amp;Previous result of the lane</source>
        <translation>&amp;Vorheriges Ergebnis der Spur</translation>
    </message>
    <message>
        <source>Lane &amp;above</source>
        <translation>Spur &amp;darüber</translation>
    </message>
    <message>
        <source>Lane &amp;below</source>
        <translation>Spur dar&amp;unter</translation>
    </message>
    <message>
        <source>Fir&amp;st result of the lane</source>
        <translation>&amp;Erstes Ergebnis der Spur</translation>
    </message>
    <message>
        <source>Las&amp;t result of the lane</source>
        <translation>&amp;Letztes Ergebnis der Spur</translation>
    </message>
    <message>
        <source>&amp;Measure the selected result, then its task</source>
        <translation>Ausgewähltes Ergebnis &amp;messen, dann seinen Task</translation>
    </message>
    <message>
        <source>&amp;Zoom to the range</source>
        <translation>Auf den &amp;Bereich vergrößern</translation>
    </message>
    <message>
        <source>Show only this range on all pa&amp;ges</source>
        <translation>Auf allen Se&amp;iten nur diesen Bereich zeigen</translation>
    </message>
    <message>
        <source>Show all times a&amp;gain</source>
        <translation>&amp;Wieder alle Zeiten zeigen</translation>
    </message>
    <message>
        <source>&amp;Clear the range</source>
        <translation>Bereich auf&amp;heben</translation>
    </message>
</context>
<context>
    <name>aviary::TimelineHoverLine</name>
    <message>
        <source>Drag marks a range, the wheel with Ctrl zooms, a double click zooms to a result.</source>
        <translation>Ziehen markiert einen Bereich, das Mausrad mit Strg vergrößert, ein Doppelklick vergrößert auf ein Ergebnis.</translation>
    </message>
</context>
<context>
    <name>aviary::TimelineLabels</name>
    <message>
        <source>Lanes</source>
        <translation>Spuren</translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s)</source>
        <translation>
            <numerusform>%n Spur</numerusform>
            <numerusform>%n Spuren</numerusform>
        </translation>
    </message>
    <message>
        <source>Unp&amp;in the lane</source>
        <translation>Spur &amp;lösen</translation>
    </message>
    <message>
        <source>P&amp;in the lane</source>
        <translation>Spur an&amp;heften</translation>
    </message>
    <message>
        <source>Un&amp;fold the lane</source>
        <translation>Spur &amp;aufklappen</translation>
    </message>
    <message>
        <source>&amp;Fold the lane</source>
        <translation>Spur &amp;zuklappen</translation>
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
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>kinds that share a colour</comment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>waited for a slower host</source>
        <translation>wartete auf einen langsameren Host</translation>
    </message>
    <message>
        <source>critical path</source>
        <translation>kritischer Pfad</translation>
    </message>
    <message>
        <source>done for another host</source>
        <translation>für einen anderen Host getan</translation>
    </message>
    <message>
        <source>handler</source>
        <translation>Handler</translation>
    </message>
    <message>
        <source>async</source>
        <translation>async</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Attempts are known of the newest %1 of %2 results that may have several.</source>
        <translation>Versuche sind von den neuesten %1 von %2 Ergebnissen bekannt, die mehrere haben können.</translation>
    </message>
</context>
<context>
    <name>aviary::TimelineMinimap</name>
    <message>
        <source>The whole run</source>
        <translation>Der ganze Lauf</translation>
    </message>
    <message>
        <source>The whole run. Drag the frame to move in it, its edges to zoom; click to go there.</source>
        <translation>Der ganze Lauf. Den Rahmen ziehen bewegt, seine Ränder vergrößern; ein Klick geht dorthin.</translation>
    </message>
    <message>
        <source>%1 of %2 are seen</source>
        <translation>%1 von %2 sind zu sehen</translation>
    </message>
</context>
<context>
    <name>aviary::TimelinePage</name>
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
        <source>whole run</source>
        <translation>ganzer Lauf</translation>
    </message>
    <message>
        <source>0 of %1 match. Clear the filter (Ctrl+Shift+L).</source>
        <translation>0 von %1 passen. Filter zurücksetzen (Strg+Umschalt+L).</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) busy</source>
        <comment>at most</comment>
        <translation>
            <numerusform>%n Host beschäftigt</numerusform>
            <numerusform>%n Hosts beschäftigt</numerusform>
        </translation>
    </message>
    <message>
        <source>The most hosts that were busy at once: the full height of the strip</source>
        <translation>Die meisten Hosts, die zugleich beschäftigt waren: die volle Höhe des Streifens</translation>
    </message>
    <message>
        <source>%1 %2
is 0 s</source>
        <translation>%1 %2
ist 0 s</translation>
    </message>
    <message>
        <source>G&amp;o to</source>
        <translation>Geh&amp;e zu</translation>
    </message>
</context>
<context>
    <name>aviary::TimelinePair</name>
    <message>
        <source>no time recorded</source>
        <translation>keine Zeit aufgezeichnet</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>kein Ergebnis</translation>
    </message>
    <message>
        <source>left: </source>
        <translation>links: </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: no more than usual</source>
        <translation>%1: nicht mehr als üblich</translation>
    </message>
    <message>
        <source>not reached, or without its hosts, on the right</source>
        <translation>rechts nicht erreicht oder ohne seine Hosts</translation>
    </message>
    <message>
        <source>not reached, or without its hosts, on the left</source>
        <translation>links nicht erreicht oder ohne seine Hosts</translation>
    </message>
    <message>
        <source>a task that is missing</source>
        <translation>ein Task, der fehlt</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>task, host</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>0 s is the start of the play </source>
        <translation>0 s ist der Beginn des Plays </translation>
    </message>
    <message>
        <source>0 s is the start of the task </source>
        <translation>0 s ist der Beginn des Tasks </translation>
    </message>
    <message>
        <source>0 s is the start of each run</source>
        <translation>0 s ist der Beginn jedes Laufs</translation>
    </message>
</context>
<context>
    <name>aviary::TimelineRangeLine</name>
    <message>
        <source>Clear the range</source>
        <translation>Bereich aufheben</translation>
    </message>
    <message>
        <source>Clear the range (Esc)</source>
        <translation>Bereich aufheben (Esc)</translation>
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
    <name>aviary::TimelineSheet</name>
    <message>
        <source>%1 %2
is 0 s</source>
        <translation>%1 %2
ist 0 s</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) busy</source>
        <comment>at most</comment>
        <translation>
            <numerusform>%n Host beschäftigt</numerusform>
            <numerusform>%n Hosts beschäftigt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 lanes</source>
        <translation>%1 von %2 Spuren</translation>
    </message>
</context>
<context>
    <name>aviary::TimelineStrip</name>
    <message>
        <source>Busy hosts</source>
        <translation>Beschäftigte Hosts</translation>
    </message>
    <message numerus="yes">
        <source>at most %n host(s) at once</source>
        <translation>
            <numerusform>höchstens %n Host zugleich</numerusform>
            <numerusform>höchstens %n Hosts zugleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of at most %n host(s) busy</source>
        <translation>
            <numerusform>%1 von höchstens %n Host beschäftigt</numerusform>
            <numerusform>%1 von höchstens %n Hosts beschäftigt</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1 %2, %3 into the run</source>
        <translation>um %1 %2, %3 nach Beginn des Laufs</translation>
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
    <name>aviary::TimelineTools</name>
    <message>
        <source>Look of the timeline</source>
        <translation>Aussehen der Zeitleiste</translation>
    </message>
    <message>
        <source>&amp;Lanes</source>
        <translation>&amp;Spuren</translation>
    </message>
    <message>
        <source>Lanes: %1</source>
        <translation>Spuren: %1</translation>
    </message>
    <message>
        <source>What the lanes are</source>
        <translation>Was die Spuren sind</translation>
    </message>
    <message>
        <source>&amp;Order of lanes</source>
        <translation>&amp;Ordnung der Spuren</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Ordnung: %1</translation>
    </message>
    <message>
        <source>Which lanes come first</source>
        <translation>Welche Spuren zuerst kommen</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <translation>Farben: %1</translation>
    </message>
    <message>
        <source>What the colours of the bars tell. What failed, was ignored or rescued keeps its own.</source>
        <translation>Was die Farben der Balken sagen. Was fehlschlug, ignoriert oder abgefangen wurde, behält seine eigene.</translation>
    </message>
    <message>
        <source>&amp;Dense lanes</source>
        <translation>&amp;Dichte Spuren</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Dicht</translation>
    </message>
    <message>
        <source>Low lanes: an overview of many</source>
        <translation>Niedrige Spuren: ein Überblick über viele</translation>
    </message>
    <message>
        <source>Mark the critical &amp;path</source>
        <translation>Kritischen &amp;Pfad markieren</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>Kritischer Pfad</translation>
    </message>
    <message>
        <source>The results, one after the other, that made up the time of the run</source>
        <translation>Die Ergebnisse, eins nach dem anderen, aus denen die Zeit des Laufs bestand</translation>
    </message>
    <message>
        <source>Show &amp;waiting</source>
        <translation>&amp;Warten zeigen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Hollow bars where a host waited for a slower one</source>
        <translation>Hohle Balken, wo ein Host auf einen langsameren wartete</translation>
    </message>
    <message>
        <source>Lanes by &amp;host</source>
        <translation>Spuren nach &amp;Host</translation>
    </message>
    <message>
        <source>by host</source>
        <translation>nach Host</translation>
    </message>
    <message>
        <source>Lanes by &amp;task</source>
        <translation>Spuren nach &amp;Task</translation>
    </message>
    <message>
        <source>by task</source>
        <translation>nach Task</translation>
    </message>
    <message>
        <source>Lanes by &amp;play, role and task</source>
        <translation>Spuren nach &amp;Play, Rolle und Task</translation>
    </message>
    <message>
        <source>by play</source>
        <translation>nach Play</translation>
    </message>
    <message>
        <source>&amp;Failing lanes first, then by name</source>
        <translation>&amp;Fehlschlagende Spuren zuerst, dann nach Name</translation>
    </message>
    <message>
        <source>failing first</source>
        <translation>Fehlschläge zuerst</translation>
    </message>
    <message>
        <source>Lanes by &amp;name</source>
        <translation>Spuren nach &amp;Name</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>nach Name</translation>
    </message>
    <message>
        <source>Lanes by &amp;start</source>
        <translation>Spuren nach &amp;Beginn</translation>
    </message>
    <message>
        <source>by start</source>
        <translation>nach Beginn</translation>
    </message>
    <message>
        <source>Lanes by total &amp;time, longest first</source>
        <translation>Spuren nach &amp;Gesamtzeit, längste zuerst</translation>
    </message>
    <message>
        <source>by total time</source>
        <translation>nach Gesamtzeit</translation>
    </message>
    <message>
        <source>Lanes by &amp;worst outcome</source>
        <translation>Spuren nach &amp;schlimmstem Ausgang</translation>
    </message>
    <message>
        <source>by worst outcome</source>
        <translation>nach schlimmstem Ausgang</translation>
    </message>
    <message>
        <source>Colours by &amp;outcome</source>
        <translation>Farben nach &amp;Ausgang</translation>
    </message>
    <message>
        <source>by outcome</source>
        <translation>nach Ausgang</translation>
    </message>
    <message>
        <source>Colours by &amp;action</source>
        <translation>Farben nach A&amp;ktion</translation>
    </message>
    <message>
        <source>by action</source>
        <translation>nach Aktion</translation>
    </message>
    <message>
        <source>Colours by &amp;role</source>
        <translation>Farben nach &amp;Rolle</translation>
    </message>
    <message>
        <source>by role</source>
        <translation>nach Rolle</translation>
    </message>
    <message>
        <source>Colours by &amp;task</source>
        <translation>Farben nach &amp;Task</translation>
    </message>
    <message>
        <source>Colours by &amp;duration (heat)</source>
        <translation>Farben nach &amp;Dauer (Wärme)</translation>
    </message>
    <message>
        <source>by duration</source>
        <translation>nach Dauer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tool tip, key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Fold or unfold the lane</source>
        <translation>Spur &amp;zu- oder aufklappen</translation>
    </message>
    <message>
        <source>P&amp;in the lane</source>
        <translation>Spur an&amp;heften</translation>
    </message>
    <message>
        <source>Unp&amp;in the lane</source>
        <translation>Spur &amp;lösen</translation>
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
<context>
    <name>aviary::TimelinesNotes</name>
    <message>
        <source>No times were recorded.</source>
        <translation>Es wurden keine Zeiten aufgezeichnet.</translation>
    </message>
    <message>
        <source>It was stopped; what would have come then is missing.</source>
        <translation>Er wurde abgebrochen; was dann gekommen wäre, fehlt.</translation>
    </message>
    <message>
        <source>Left run: </source>
        <translation>Linker Lauf: </translation>
    </message>
    <message>
        <source>Right run: </source>
        <translation>Rechter Lauf: </translation>
    </message>
</context>
<context>
    <name>aviary::TimelinesPage</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>These runs could not be compared.</source>
        <translation>Diese Läufe konnten nicht verglichen werden.</translation>
    </message>
    <message>
        <source>Only the left report has this playbook: there is nothing to compare it with.</source>
        <translation>Nur der linke Bericht hat dieses Playbook: Es gibt nichts, womit es zu vergleichen wäre.</translation>
    </message>
    <message>
        <source>Only the right report has this playbook: there is nothing to compare it with.</source>
        <translation>Nur der rechte Bericht hat dieses Playbook: Es gibt nichts, womit es zu vergleichen wäre.</translation>
    </message>
    <message>
        <source>Aligning…</source>
        <translation>Wird ausgerichtet…</translation>
    </message>
    <message>
        <source>No times were recorded in either run. The page Differences lists all results.</source>
        <translation>In keinem der Läufe wurden Zeiten aufgezeichnet. Die Seite Unterschiede führt alle Ergebnisse auf.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>▲ slower
± %1
▼ faster</source>
        <translation>▲ langsamer
± %1
▼ schneller</translation>
    </message>
    <message>
        <source>As much slower or faster is a task whose bar between the timelines is as high as may be.</source>
        <translation>Um so viel langsamer oder schneller ist ein Task, dessen Balken zwischen den Zeitleisten so hoch wie möglich ist.</translation>
    </message>
    <message>
        <source>%1 only right  %2 only left  %3 another outcome  %4 newly failing</source>
        <translation>%1 nur rechts  %2 nur links  %3 anderer Ausgang  %4 neu fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 marked, from %2 on</source>
        <translation>%1 markiert, ab %2</translation>
    </message>
    <message>
        <source>Point at a bar to see what faces it; the wheel with Ctrl zooms both, F7 goes to the next difference.</source>
        <translation>Auf einen Balken zeigen, um zu sehen, was ihm gegenübersteht; das Rad mit Strg zoomt beide, F7 geht zum nächsten Unterschied.</translation>
    </message>
    <message>
        <source>Timeline of the left run</source>
        <translation>Zeitleiste des linken Laufs</translation>
    </message>
    <message>
        <source>Timeline of the right run</source>
        <translation>Zeitleiste des rechten Laufs</translation>
    </message>
    <message>
        <source>Plays of the left run</source>
        <translation>Plays des linken Laufs</translation>
    </message>
    <message>
        <source>Plays of the right run</source>
        <translation>Plays des rechten Laufs</translation>
    </message>
    <message>
        <source>Hosts of the left run</source>
        <translation>Hosts des linken Laufs</translation>
    </message>
    <message>
        <source>Hosts of the right run</source>
        <translation>Hosts des rechten Laufs</translation>
    </message>
    <message>
        <source>G&amp;o to</source>
        <translation>Geh&amp;e zu</translation>
    </message>
</context>
<context>
    <name>aviary::TimingCells</name>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Role (derived)</source>
        <translation>Rolle (abgeleitet)</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
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
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Of wall</source>
        <translation>Von Laufzeit</translation>
    </message>
    <message>
        <source>Of busy</source>
        <translation>Von Arbeit</translation>
    </message>
    <message>
        <source>How many results it has.</source>
        <translation>Wie viele Ergebnisse es hat.</translation>
    </message>
    <message>
        <source>Busy time: the durations of its results, of all hosts together.</source>
        <translation>Arbeitszeit: die Dauer seiner Ergebnisse, aller Hosts zusammen.</translation>
    </message>
    <message>
        <source>Of the durations of its results.</source>
        <translation>Der Dauern seiner Ergebnisse.</translation>
    </message>
    <message>
        <source>Half of its results took no longer.</source>
        <translation>Die Hälfte seiner Ergebnisse dauerte nicht länger.</translation>
    </message>
    <message>
        <source>95 of 100 of its results took no longer.</source>
        <translation>95 von 100 seiner Ergebnisse dauerten nicht länger.</translation>
    </message>
    <message>
        <source>The result that took longest.</source>
        <translation>Das Ergebnis, das am längsten dauerte.</translation>
    </message>
    <message>
        <source>Wall time: from the first start to the last end of its results, of each batch of serial.</source>
        <translation>Laufzeit: vom ersten Beginn bis zum letzten Ende seiner Ergebnisse, jedes Batches von serial.</translation>
    </message>
    <message>
        <source>Wall time: the time of the run in which at least one of its results went on.</source>
        <translation>Laufzeit: die Zeit des Laufs, in der mindestens eines seiner Ergebnisse lief.</translation>
    </message>
    <message>
        <source>Share of wall time: its wall time, of the duration of the run.</source>
        <translation>Anteil an der Laufzeit: seine Laufzeit, von der Dauer des Laufs.</translation>
    </message>
    <message>
        <source>Share of busy time: its total, of the durations of all results.</source>
        <translation>Anteil an der Arbeitszeit: seine Summe, von den Dauern aller Ergebnisse.</translation>
    </message>
    <message>
        <source>%1, the duration of %2 is known</source>
        <translation>%1, die Dauer von %2 ist bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n result(s), total %2, longest %3</source>
        <translation>
            <numerusform>%1: %n Ergebnis, Summe %2, längstes %3</numerusform>
            <numerusform>%1: %n Ergebnisse, Summe %2, längstes %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviary::TimingsView</name>
    <message>
        <source>Slowest: %1</source>
        <translation>Langsamste: %1</translation>
    </message>
    <message>
        <source>Top %1 by %2</source>
        <translation>Die ersten %1 nach %2</translation>
    </message>
</context>
<context>
    <name>aviary::Trace</name>
    <message>
        <source>unknown task</source>
        <translation>unbekannter Task</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Plays</translation>
    </message>
    <message>
        <source>no end is recorded</source>
        <translation>kein Ende aufgezeichnet</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>Kritischer Pfad</translation>
    </message>
    <message>
        <source>unknown host</source>
        <translation>unbekannter Host</translation>
    </message>
    <message>
        <source>ends before it begins: the clock was set back</source>
        <translation>endet vor seinem Beginn: Die Uhr wurde zurückgestellt</translation>
    </message>
</context>
<context>
    <name>aviary::TrendChart</name>
    <message>
        <source>Durations of the playbook&apos;s runs</source>
        <translation>Dauer der Läufe des Playbooks</translation>
    </message>
    <message>
        <source>No end is recorded.</source>
        <translation>Es ist kein Ende aufgezeichnet.</translation>
    </message>
</context>
<context>
    <name>aviary::TrendView</name>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Select a run: how long its playbook took in each of its runs stands here.</source>
        <translation>Wählen Sie einen Lauf: Hier steht dann, wie lange sein Playbook in jedem Lauf gedauert hat.</translation>
    </message>
    <message>
        <source>%1 ran once in what is shown. With more of its runs in view, this shows how long each took.</source>
        <translation>%1 lief in dem, was angezeigt wird, nur einmal. Bei mehreren Läufen steht hier, wie lange jeder gedauert hat.</translation>
    </message>
    <message>
        <source>Trend of %1</source>
        <translation>Trend von %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 run(s)</source>
        <translation>
            <numerusform>%1 Lauf</numerusform>
            <numerusform>%1 Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>here %1 to %2, by start</source>
        <translation>hier %1 bis %2, nach Beginn</translation>
    </message>
    <message>
        <source>%1 %2 (hatched)</source>
        <translation>%1 %2 (schraffiert)</translation>
    </message>
    <message>
        <source>median %1 (the dashed line)</source>
        <translation>Median %1 (gestrichelte Linie)</translation>
    </message>
</context>
<context>
    <name>aviary::WaitCells</name>
    <message>
        <source>Who waited for whom</source>
        <translation>Wer auf wen wartete</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Gewartet</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>In the linear strategy no host goes on to the next task before all are done.</source>
        <translation>In der Strategie linear geht kein Host zum nächsten Task weiter, bevor alle fertig sind.</translation>
    </message>
    <message>
        <source>How many tasks it waited in.</source>
        <translation>In wie vielen Tasks er wartete.</translation>
    </message>
    <message>
        <source>%1 waited for %2</source>
        <translation>%1 wartete auf %2</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n Mal</numerusform>
            <numerusform>%n Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Slowest host</source>
        <translation>Langsamster Host</translation>
    </message>
    <message>
        <source>Took there</source>
        <translation>Dauerte dort</translation>
    </message>
    <message>
        <source>All hosts together.</source>
        <translation>Alle Hosts zusammen.</translation>
    </message>
    <message>
        <source>How many hosts waited.</source>
        <translation>Wie viele Hosts warteten.</translation>
    </message>
    <message>
        <source>The host that was waited for longest.</source>
        <translation>Der Host, auf den am längsten gewartet wurde.</translation>
    </message>
    <message>
        <source>How long the task took on the slowest host.</source>
        <translation>Wie lange der Task auf dem langsamsten Host dauerte.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n host(s) waited %2 for %3</source>
        <translation>
            <numerusform>%1: %n Host wartete %2 auf %3</numerusform>
            <numerusform>%1: %n Hosts warteten %2 auf %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviary::WaitingView</name>
    <message>
        <source>Who waited for whom</source>
        <translation>Wer auf wen wartete</translation>
    </message>
    <message>
        <source>Tasks that hosts waited in</source>
        <translation>Tasks, in denen Hosts warteten</translation>
    </message>
</context>
</TS>
