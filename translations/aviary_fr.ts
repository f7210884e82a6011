<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Answer</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n valeur</numerusform>
            <numerusform>%n valeurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApiRows</name>
    <message>
        <source>This report has no playbook %1.</source>
        <translation>Ce rapport n’a pas de playbook %1.</translation>
    </message>
    <message>
        <source>This report has no play %1.</source>
        <translation>Ce rapport n’a pas de play %1.</translation>
    </message>
    <message>
        <source>This report has no task %1.</source>
        <translation>Ce rapport n’a pas de tâche %1.</translation>
    </message>
    <message>
        <source>This report has no host %1.</source>
        <translation>Ce rapport n’a pas d’hôte %1.</translation>
    </message>
    <message>
        <source>This report has no result %1.</source>
        <translation>Ce rapport n’a pas de résultat %1.</translation>
    </message>
    <message>
        <source>This report has no file %1.</source>
        <translation>Ce rapport n’a pas de fichier %1.</translation>
    </message>
    <message>
        <source>This report has no record %1.</source>
        <translation>Ce rapport n’a pas d’enregistrement %1.</translation>
    </message>
    <message>
        <source>This report has no label %1.</source>
        <translation>Ce rapport n’a pas d’étiquette %1.</translation>
    </message>
</context>
<context>
    <name>ApiSource</name>
    <message>
        <source>Tell the user and the password, or the certificate, that the server knows.</source>
        <translation>Indiquez l’utilisateur et le mot de passe, ou le certificat, que le serveur connaît.</translation>
    </message>
    <message>
        <source>%1 asks for a client certificate, or refuses the one it got.</source>
        <translation>%1 demande un certificat client, ou refuse celui qu’il a reçu.</translation>
    </message>
    <message>
        <source>Check the address, and whether the server still has it.</source>
        <translation>Vérifiez l’adresse, et si le serveur l’a encore.</translation>
    </message>
    <message>
        <source>%1 answered with a web page instead of ARA&apos;s API.</source>
        <translation>%1 a répondu par une page web au lieu de l’API d’ARA.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>Check the address; where the page asks to log in, tell a user and a password.</source>
        <translation>Vérifiez l’adresse ; si la page demande de s’identifier, indiquez un utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>%1 is no ARA server, or another server answers for it.</source>
        <translation>%1 n’est pas un serveur ARA, ou un autre serveur répond à sa place.</translation>
    </message>
    <message>
        <source>There is no ARA server at %1.</source>
        <translation>Il n’y a pas de serveur ARA à %1.</translation>
    </message>
    <message>
        <source>Check the address: below it there should be api/v1/.</source>
        <translation>Vérifiez l’adresse : api/v1/ devrait se trouver au-dessous.</translation>
    </message>
    <message>
        <source>%1 answers with more than the %2 that are fetched at most.</source>
        <translation>%1 répond par plus que les %2 qui sont récupérés au maximum.</translation>
    </message>
    <message>
        <source>There is no certificate in %1.</source>
        <translation>Il n’y a pas de certificat dans %1.</translation>
    </message>
    <message>
        <source>Choose a file in PEM form.</source>
        <translation>Choisissez un fichier au format PEM.</translation>
    </message>
    <message>
        <source>There is no key in %1, or its password is another.</source>
        <translation>Il n’y a pas de clé dans %1, ou son mot de passe est un autre.</translation>
    </message>
    <message>
        <source>Name the CA that signed it for this server (Own CA, ARA_API_CA), or have it added to the system&apos;s.</source>
        <translation>Indiquez pour ce serveur la CA qui l’a signé (CA propre, ARA_API_CA), ou faites-la ajouter à celles du système.</translation>
    </message>
</context>
<context>
    <name>Archives</name>
    <message>
        <source>If you trust it, open it all the same: with the button beside this message, or with --no-bounds on the command line.</source>
        <translation>Si vous lui faites confiance, ouvrez-le quand même&#xa0;: avec le bouton à côté de ce message, ou avec --no-bounds en ligne de commande.</translation>
    </message>
    <message>
        <source>Download or copy the archive again.</source>
        <translation>Téléchargez ou copiez l’archive à nouveau.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 when unpacked; more is not unpacked unasked.</source>
        <translation>%1 dépasse %2 une fois décompressé&#x202f;; le reste n’est pas décompressé sans votre accord.</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds more than %Ln file(s); more are not looked at unasked.</source>
        <translation>
            <numerusform>%1 contient plus de %Ln fichier&#x202f;; le reste n’est pas examiné sans votre accord.</numerusform>
            <numerusform>%1 contient plus de %Ln fichiers&#x202f;; le reste n’est pas examiné sans votre accord.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unpacks to more than %2 times its size, as files do that are made to fill a disk.</source>
        <translation>%1 occupe plus de %2 fois sa taille une fois décompressé, comme les fichiers faits pour remplir un disque.</translation>
    </message>
    <message>
        <source>%1 needs a password.</source>
        <translation>%1 demande un mot de passe.</translation>
    </message>
    <message>
        <source>Unpack it yourself with its password, then open the folder.</source>
        <translation>Décompressez-le vous-même avec son mot de passe, puis ouvrez le dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) need a password.</source>
        <translation>
            <numerusform>%Ln autre fichier demande un mot de passe.</numerusform>
            <numerusform>%Ln autres fichiers demandent un mot de passe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpack them yourself with their password, then open the folder.</source>
        <translation>Décompressez-les vous-même avec leur mot de passe, puis ouvrez le dossier.</translation>
    </message>
    <message>
        <source>%1 is cut off in the archive: its first %2 are opened.</source>
        <translation>%1 est tronqué dans l’archive&#xa0;: seul le début, %2, est ouvert.</translation>
    </message>
    <message>
        <source>%1 is damaged in the archive: %2 of it are opened.</source>
        <translation>%1 est endommagé dans l’archive&#xa0;: seule une partie, %2, est ouverte.</translation>
    </message>
    <message>
        <source>%1 is cut off in the archive.</source>
        <translation>%1 est tronqué dans l’archive.</translation>
    </message>
    <message>
        <source>%1 is damaged in the archive and cannot be read.</source>
        <translation>%1 est endommagé dans l’archive et illisible.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) are damaged in the archive.</source>
        <translation>
            <numerusform>%Ln autre fichier est endommagé dans l’archive.</numerusform>
            <numerusform>%Ln autres fichiers sont endommagés dans l’archive.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is cut off: only what came before can be opened.</source>
        <translation>%1 est tronqué&#xa0;: seul ce qui précède peut être ouvert.</translation>
    </message>
    <message>
        <source>%1 is damaged: only what came before can be opened.</source>
        <translation>%1 est endommagé&#xa0;: seul ce qui précède peut être ouvert.</translation>
    </message>
    <message>
        <source>%1 is damaged in the middle: some of it may be missing.</source>
        <translation>%1 est endommagé au milieu&#xa0;: il en manque peut-être une partie.</translation>
    </message>
    <message>
        <source>%1 looks like an archive, but cannot be read as one.</source>
        <translation>%1 ressemble à une archive, mais ne peut pas être lu comme tel.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln archive(s) in %1 were not looked into, since that is in an archive itself.</source>
        <translation>
            <numerusform>%Ln archive contenue dans %1 n’a pas été explorée, car ce fichier est déjà dans une archive.</numerusform>
            <numerusform>%Ln archives contenues dans %1 n’ont pas été explorées, car ce fichier est déjà dans une archive.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpack %1 and open the folder.</source>
        <translation>Décompressez %1 et ouvrez le dossier.</translation>
    </message>
    <message>
        <source>%1 is a link to %2, which is no database in this archive.</source>
        <translation>%1 est un lien vers %2, qui n’est pas une base de données de cette archive.</translation>
    </message>
    <message>
        <source>Pack the file that the link leads to.</source>
        <translation>Mettez dans l’archive le fichier auquel mène le lien.</translation>
    </message>
    <message>
        <source>%1 belongs to a database that was opened before it came.</source>
        <translation>%1 appartient à une base de données qui le précède dans l’archive et a été ouverte sans lui.</translation>
    </message>
    <message>
        <source>Unpack the archive and open the folder: the last step of a run may differ.</source>
        <translation>Décompressez l’archive et ouvrez le dossier&#xa0;: la dernière étape d’une exécution peut différer.</translation>
    </message>
    <message>
        <source>%1 could not be unpacked.</source>
        <translation>Impossible de décompresser %1.</translation>
    </message>
    <message>
        <source>Make room in the folder for temporary files, or set TMPDIR to another one.</source>
        <translation>Libérez de la place dans le dossier des fichiers temporaires, ou indiquez-en un autre dans TMPDIR.</translation>
    </message>
    <message>
        <source>There are no files in %1.</source>
        <translation>Il n’y a aucun fichier dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>No database is in %1: %Ln file(s) were looked at.</source>
        <translation>
            <numerusform>Aucune base de données dans %1&#xa0;: %Ln fichier examiné.</numerusform>
            <numerusform>Aucune base de données dans %1&#xa0;: %Ln fichiers examinés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the archive that holds the ansible.sqlite of the job.</source>
        <translation>Choisissez l’archive qui contient le fichier ansible.sqlite du job.</translation>
    </message>
</context>
<context>
    <name>Baseline</name>
    <message>
        <source>Another playbook, which ran earlier.</source>
        <translation>Un autre playbook, exécuté plus tôt.</translation>
    </message>
    <message>
        <source>Another playbook, which ran later.</source>
        <translation>Un autre playbook, exécuté plus tard.</translation>
    </message>
    <message>
        <source>The newest earlier run of %1 that completed</source>
        <translation>La plus récente exécution antérieure de %1 qui s’est terminée</translation>
    </message>
    <message>
        <source>An earlier run of %1 that completed</source>
        <translation>Une exécution antérieure de %1 qui s’est terminée</translation>
    </message>
    <message>
        <source>A later run of %1 (%2)</source>
        <translation>Une exécution ultérieure de %1 (%2)</translation>
    </message>
    <message>
        <source>An earlier run of %1 (%2)</source>
        <translation>Une exécution antérieure de %1 (%2)</translation>
    </message>
    <message>
        <source>%1; what it did otherwise: %2.</source>
        <translation>%1 ; ce qui y était différent : %2.</translation>
    </message>
    <message>
        <source>%1, with the same path, name, labels and command line.</source>
        <translation>%1 ; le chemin, le nom, les étiquettes et la ligne de commande sont les mêmes.</translation>
    </message>
    <message>
        <source>%1, with the same path, name and labels.</source>
        <translation>%1 ; le chemin, le nom et les étiquettes sont les mêmes.</translation>
    </message>
    <message>
        <source>it lay in %1</source>
        <translation>il se trouvait dans %1</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>pas de nom</translation>
    </message>
    <message>
        <source>the name “%1”</source>
        <translation>le nom «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>check mode</source>
        <translation>mode check</translation>
    </message>
    <message>
        <source>not in check mode</source>
        <translation>pas en mode check</translation>
    </message>
    <message>
        <source>the label %1</source>
        <translation>l’étiquette %1</translation>
    </message>
    <message>
        <source>no label %1</source>
        <translation>pas d’étiquette %1</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>sans %1</translation>
    </message>
</context>
<context>
    <name>Caveats</name>
    <message>
        <source>This version of ARA or Ansible did not record when a host began: each result begins with its task. How long a host took alone and how long it waited for a fork are not known.</source>
        <translation>Cette version d’ARA ou d’Ansible n’a pas enregistré quand un hôte a commencé : chaque résultat débute avec sa tâche. Le temps pris par un hôte seul et son attente d’un fork ne sont pas connus.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) without a start or an end are in no figure; who waited in their plays is not known.</source>
        <translation>
            <numerusform>%n résultat sans début ou sans fin n’est compté nulle part ; qui a attendu dans son play n’est pas connu.</numerusform>
            <numerusform>%n résultats sans début ou sans fin ne sont comptés nulle part ; qui a attendu dans leurs plays n’est pas connu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) end before they begin: the controller&apos;s clock was set back. They count as 0 s; who waited in their plays is not known.</source>
        <translation>
            <numerusform>%n résultat se termine avant de débuter : l’horloge du contrôleur a été reculée. Il compte pour 0 s ; qui a attendu dans son play n’est pas connu.</numerusform>
            <numerusform>%n résultats se terminent avant de débuter : l’horloge du contrôleur a été reculée. Ils comptent pour 0 s ; qui a attendu dans leurs plays n’est pas connu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The controller&apos;s clock was set back during the run: times around then, and what they add up to, are wrong.</source>
        <translation>L’horloge du contrôleur a été reculée pendant l’exécution : les heures autour de ce moment, et leurs sommes, sont fausses.</translation>
    </message>
    <message numerus="yes">
        <source>Tasks overlap in %n play(s) (strategy free or host_pinned): hosts did not wait for each other there, and the critical path follows the one that ended last.</source>
        <translation>
            <numerusform>Des tâches se chevauchent dans %n play (stratégie free ou host_pinned) : les hôtes ne s’y sont pas attendus, et le chemin critique suit celui qui a terminé le dernier.</numerusform>
            <numerusform>Des tâches se chevauchent dans %n plays (stratégie free ou host_pinned) : les hôtes ne s’y sont pas attendus, et le chemin critique suit celui qui a terminé le dernier.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too many hosts and tasks to work out who waited for whom.</source>
        <translation>Il y a trop d’hôtes et de tâches pour établir qui a attendu qui.</translation>
    </message>
    <message>
        <source>The run has no end: it was killed or goes on. Its time counts up to its last result.</source>
        <translation>L’exécution n’a pas de fin : elle a été tuée ou continue. Son temps est compté jusqu’à son dernier résultat.</translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message>
        <source>The structure of the file could not be checked.</source>
        <translation>Impossible de vérifier la structure du fichier.</translation>
    </message>
    <message numerus="yes">
        <source>SQLite finds %n fault(s) in the structure of the file.</source>
        <translation>
            <numerusform>SQLite trouve %n défaut dans la structure du fichier.</numerusform>
            <numerusform>SQLite trouve %n défauts dans la structure du fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table %1 could not be read.</source>
        <translation>Impossible de lire la table %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 have an id that another one has.</source>
        <translation>
            <numerusform>%n ligne de %1 a le même id qu’une autre.</numerusform>
            <numerusform>%n lignes de %1 ont le même id qu’une autre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 point to a row of %2 that is missing.</source>
        <translation>
            <numerusform>%n ligne de %1 renvoie à une ligne absente de %2.</numerusform>
            <numerusform>%n lignes de %1 renvoient à une ligne absente de %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>ids %1</source>
        <translation>id %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 have a time that is none.</source>
        <translation>
            <numerusform>%n ligne de %1 a une heure qui n’en est pas une.</numerusform>
            <numerusform>%n lignes de %1 ont une heure qui n’en est pas une.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 end before they begin.</source>
        <translation>
            <numerusform>%n ligne de %1 finit avant de commencer.</numerusform>
            <numerusform>%n lignes de %1 finissent avant de commencer.</numerusform>
        </translation>
    </message>
    <message>
        <source>its checksum is another</source>
        <translation>sa somme de contrôle est différente</translation>
    </message>
    <message>
        <source>The contents %1 could not be read.</source>
        <translation>Impossible de lire les contenus %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n content(s) of %2 are damaged.</source>
        <translation>
            <numerusform>Contenus endommagés de %2&#xa0;: %1 sur %n.</numerusform>
            <numerusform>Contenus endommagés de %2&#xa0;: %1 sur %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--%1 wants a number, not “%2”.</source>
        <translation>--%1 attend un nombre, pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>There is no page “%1”.</source>
        <translation>Il n’y a pas de page «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Language of the program, such as de or fr.</source>
        <translation>Langue du programme, par exemple de ou fr.</translation>
    </message>
    <message>
        <source>Open this playbook of the first report.</source>
        <translation>Ouvre ce playbook du premier rapport.</translation>
    </message>
    <message>
        <source>Select this result.</source>
        <translation>Sélectionne ce résultat.</translation>
    </message>
    <message>
        <source>Databases of ARA, or aviary: links.</source>
        <translation>Bases de données d’ARA, ou liens aviary:.</translation>
    </message>
    <message>
        <source>Renders pages of a report as PNG pictures, without a display.</source>
        <translation>Rend des pages d’un rapport en images PNG, sans écran.</translation>
    </message>
    <message>
        <source>The playbook; without it, the one that a drop would open.</source>
        <translation>Le playbook&#x202f;; sinon celui qui s’ouvrirait par glisser-déposer.</translation>
    </message>
    <message>
        <source>Size of the window in pixels.</source>
        <translation>Taille de la fenêtre en pixels.</translation>
    </message>
    <message>
        <source>A dark palette.</source>
        <translation>Une palette sombre.</translation>
    </message>
    <message>
        <source>Times in UTC instead of local time.</source>
        <translation>Heures en UTC au lieu de l’heure locale.</translation>
    </message>
    <message>
        <source>A PNG file, or a folder for all pages.</source>
        <translation>Un fichier PNG, ou un dossier pour toutes les pages.</translation>
    </message>
    <message>
        <source>snapshot wants one report. See aviary snapshot --help.</source>
        <translation>snapshot attend un seul rapport. Voir aviary snapshot --help.</translation>
    </message>
    <message>
        <source>--size wants something like 1280x800, from 200x150 to 16384x16384.</source>
        <translation>--size attend une taille comme 1280x800, de 200x150 à 16384x16384.</translation>
    </message>
    <message>
        <source>--output is missing: a PNG file or a folder.</source>
        <translation>Il manque --output&#xa0;: un fichier PNG ou un dossier.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>Impossible de créer le dossier %1.</translation>
    </message>
    <message>
        <source>Open this page: overview, timeline, results, hosts, files, records or playbooks; of two reports differences, inputs or timelines.</source>
        <translation>Ouvre cette page : overview, timeline, results, hosts, files, records ou playbooks ; pour deux rapports differences, inputs ou timelines.</translation>
    </message>
    <message>
        <source>overview, results, timeline, hosts, files, records or playbooks; of two reports differences, inputs or timelines; without it, and with a folder as output, all.</source>
        <translation>overview, results, timeline, hosts, files, records ou playbooks ; pour deux rapports differences, inputs ou timelines ; sinon, si la sortie est un dossier, toutes.</translation>
    </message>
    <message>
        <source>Of several reports snapshot wants a page over them: --page differences, say. See aviary snapshot --help.</source>
        <translation>Pour plusieurs rapports, snapshot attend une page qui les réunit, par exemple --page differences. Voir aviary snapshot --help.</translation>
    </message>
    <message>
        <source>The page %1 wants two reports.</source>
        <translation>La page %1 attend deux rapports.</translation>
    </message>
    <message>
        <source>Say on the standard error what servers are asked and answer.</source>
        <translation>Dire sur la sortie d’erreur ce qui est demandé aux serveurs et ce qu’ils répondent.</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>newly failing</source>
        <translation>nouvel échec</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>réparé</translation>
    </message>
    <message>
        <source>still failing</source>
        <translation>toujours en échec</translation>
    </message>
    <message>
        <source>outcome changed</source>
        <translation>autre verdict</translation>
    </message>
    <message>
        <source>ok → changed</source>
        <translation>ok → modifié</translation>
    </message>
    <message>
        <source>changed → ok</source>
        <translation>modifié → ok</translation>
    </message>
    <message>
        <source>only left</source>
        <translation>seulement à gauche</translation>
    </message>
    <message>
        <source>only right</source>
        <translation>seulement à droite</translation>
    </message>
    <message>
        <source>host not on both sides</source>
        <translation>hôte absent d’un côté</translation>
    </message>
    <message>
        <source>stopped before</source>
        <translation>arrêté avant</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>plus lent</translation>
    </message>
    <message>
        <source>faster</source>
        <translation>plus rapide</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message numerus="yes">
        <source> (%1; elsewhere %n other message(s))</source>
        <translation>
            <numerusform> (%1 ; ailleurs %n autre message)</numerusform>
            <numerusform> (%1 ; ailleurs %n autres messages)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run now reaches the %n task(s) after it.</source>
        <translation>
            <numerusform>L’exécution atteint maintenant la %n tâche qui suit.</numerusform>
            <numerusform>L’exécution atteint maintenant les %n tâches qui suivent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They now reach the %n task(s) after it.</source>
        <translation>
            <numerusform>Ils atteignent maintenant la %n tâche qui suit.</numerusform>
            <numerusform>Ils atteignent maintenant les %n tâches qui suivent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It now reaches the %n task(s) after it.</source>
        <translation>
            <numerusform>Il atteint maintenant la %n tâche qui suit.</numerusform>
            <numerusform>Il atteint maintenant les %n tâches qui suivent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run did not reach the %n task(s) after it.</source>
        <translation>
            <numerusform>L’exécution n’a pas atteint la %n tâche qui suit.</numerusform>
            <numerusform>L’exécution n’a pas atteint les %n tâches qui suivent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 did not reach the %n task(s) after it.</source>
        <translation>
            <numerusform>%1 n’a pas atteint la %n tâche qui suit.</numerusform>
            <numerusform>%1 n’a pas atteint les %n tâches qui suivent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They did not reach the %n task(s) after it.</source>
        <translation>
            <numerusform>Ils n’ont pas atteint la %n tâche qui suit.</numerusform>
            <numerusform>Ils n’ont pas atteint les %n tâches qui suivent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It did not reach the %n task(s) after it.</source>
        <translation>
            <numerusform>Il n’a pas atteint la %n tâche qui suit.</numerusform>
            <numerusform>Il n’a pas atteint les %n tâches qui suivent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Newly failing: %1 on %2</source>
        <translation>Nouvel échec : %1 sur %2</translation>
    </message>
    <message>
        <source>Fixed: %1 on %2</source>
        <translation>Réparé : %1 sur %2</translation>
    </message>
    <message>
        <source>Still failing: %1 on %2</source>
        <translation>Toujours en échec : %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Newly failing: %n other task(s)</source>
        <translation>
            <numerusform>Nouvel échec : %n autre tâche</numerusform>
            <numerusform>Nouveaux échecs : %n autres tâches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fixed: %n other task(s)</source>
        <translation>
            <numerusform>Réparé : %n autre tâche</numerusform>
            <numerusform>Réparé : %n autres tâches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still failing: %n other task(s)</source>
        <translation>
            <numerusform>Toujours en échec : %n autre tâche</numerusform>
            <numerusform>Toujours en échec : %n autres tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>These runs have little in common</source>
        <translation>Ces exécutions ont peu en commun</translation>
    </message>
    <message numerus="yes">
        <source>: %1 of %n task(s) are in both.</source>
        <translation>
            <numerusform> : %1 tâche sur %n est dans les deux.</numerusform>
            <numerusform> : %1 tâches sur %n sont dans les deux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Neither run has an end</source>
        <translation>Aucune des exécutions n’a de fin</translation>
    </message>
    <message>
        <source>This run has no end</source>
        <translation>Cette exécution n’a pas de fin</translation>
    </message>
    <message>
        <source>The run on the left has no end</source>
        <translation>L’exécution de gauche n’a pas de fin</translation>
    </message>
    <message numerus="yes">
        <source>: of %n task(s) results are missing that the other has.</source>
        <translation>
            <numerusform> : pour %n tâche, il manque des résultats que l’autre a.</numerusform>
            <numerusform> : pour %n tâches, il manque des résultats que l’autre a.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Same outcome for all %n result(s)</source>
        <translation>
            <numerusform>Même verdict pour %n résultat</numerusform>
            <numerusform>Même verdict pour les %n résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n differ in times only.</source>
        <translation>
            <numerusform>%1 ; %n ne diffère que par les heures.</numerusform>
            <numerusform>%1 ; %n ne diffèrent que par les heures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n otherwise</source>
        <translation>
            <numerusform>%n autrement</numerusform>
            <numerusform>%n autrement</numerusform>
        </translation>
    </message>
    <message>
        <source>Other outcome: %1.</source>
        <translation>Autre verdict : %1.</translation>
    </message>
    <message numerus="yes">
        <source>Same outcome for the %n result(s) that both runs have.</source>
        <translation>
            <numerusform>Même verdict pour le %n résultat que les deux exécutions ont.</numerusform>
            <numerusform>Même verdict pour les %n résultats que les deux exécutions ont.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed before that: %1.</source>
        <translation>Changé avant cela : %1.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Changé : %1.</translation>
    </message>
    <message>
        <source>Nothing that ARA recorded went in differently.</source>
        <translation>Rien de ce qu’ARA a enregistré n’est entré différemment.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s)</source>
        <translation>
            <numerusform>%1 fichier sur %n</numerusform>
            <numerusform>%1 fichiers sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n option(s) of the command line</source>
        <translation>
            <numerusform>%n option de la ligne de commande</numerusform>
            <numerusform>%n options de la ligne de commande</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>%1 is not in this run</source>
        <translation>%1 n’est pas dans cette exécution</translation>
    </message>
    <message>
        <source>%1 are not in this run</source>
        <translation>%1 ne sont pas dans cette exécution</translation>
    </message>
    <message>
        <source>%1 is new in this run</source>
        <translation>%1 est nouveau dans cette exécution</translation>
    </message>
    <message>
        <source>%1 are new in this run</source>
        <translation>%1 sont nouveaux dans cette exécution</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%n renamed and moved</source>
        <translation>
            <numerusform>%n renommée et déplacée</numerusform>
            <numerusform>%n renommées et déplacées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <translation>
            <numerusform>%n renommée</numerusform>
            <numerusform>%n renommées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n déplacée</numerusform>
            <numerusform>%n déplacées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with another module</source>
        <translation>
            <numerusform>%n avec un autre module</numerusform>
            <numerusform>%n avec un autre module</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n ajoutée</numerusform>
            <numerusform>%n ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n retirée</numerusform>
            <numerusform>%n retirées</numerusform>
        </translation>
    </message>
    <message>
        <source>tasks: %1</source>
        <translation>tâches : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n handler(s) ran on one side only</source>
        <translation>
            <numerusform>%n handler n’a tourné que d’un côté</numerusform>
            <numerusform>%n handlers n’ont tourné que d’un côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other task(s) slower or faster</source>
        <translation>
            <numerusform>%n autre tâche plus lente ou plus rapide</numerusform>
            <numerusform>%n autres tâches plus lentes ou plus rapides</numerusform>
        </translation>
    </message>
    <message>
        <source>The run %1 → %2</source>
        <translation>L’exécution %1 → %2</translation>
    </message>
    <message>
        <source>the run %1 → %2</source>
        <translation>l’exécution %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) of hosts that are only left</source>
        <translation>
            <numerusform>%n résultat d’hôtes présents seulement à gauche</numerusform>
            <numerusform>%n résultats d’hôtes présents seulement à gauche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) of hosts that are only right</source>
        <translation>
            <numerusform>%n résultat d’hôtes présents seulement à droite</numerusform>
            <numerusform>%n résultats d’hôtes présents seulement à droite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) only left, after what stopped right</source>
        <translation>
            <numerusform>%n résultat seulement à gauche, après ce qui s’est arrêté à droite</numerusform>
            <numerusform>%n résultats seulement à gauche, après ce qui s’est arrêté à droite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) only right, after what stopped left</source>
        <translation>
            <numerusform>%n résultat seulement à droite, après ce qui s’est arrêté à gauche</numerusform>
            <numerusform>%n résultats seulement à droite, après ce qui s’est arrêté à gauche</numerusform>
        </translation>
    </message>
    <message>
        <source>renamed and moved</source>
        <translation>renommé et déplacé</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>renommé</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>another module</source>
        <translation>autre module</translation>
    </message>
    <message>
        <source>changed ↔ ok</source>
        <translation>modifié ↔ ok</translation>
    </message>
    <message>
        <source>renamed or moved</source>
        <translation>renommé ou déplacé</translation>
    </message>
    <message>
        <source>other output</source>
        <translation>autre sortie</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lecture…</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>non lu</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>option</source>
        <translation>option</translation>
    </message>
    <message numerus="yes">
        <source>%n option(s)</source>
        <translation>
            <numerusform>%n option</numerusform>
            <numerusform>%n options</numerusform>
        </translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
    <message>
        <source>label only right</source>
        <translation>étiquette seulement à droite</translation>
    </message>
    <message>
        <source>label only left</source>
        <translation>étiquette seulement à gauche</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n étiquette</numerusform>
            <numerusform>%n étiquettes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n hôte</numerusform>
            <numerusform>%n hôtes</numerusform>
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
            <numerusform>%n enregistrement</numerusform>
            <numerusform>%n enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>reading facts…</source>
        <translation>lecture des facts…</translation>
    </message>
    <message>
        <source>facts were not read</source>
        <translation>facts non lus</translation>
    </message>
    <message>
        <source>changed file</source>
        <translation>fichier modifié</translation>
    </message>
    <message>
        <source>renamed file</source>
        <translation>fichier renommé</translation>
    </message>
    <message>
        <source>file only left</source>
        <translation>fichier seulement à gauche</translation>
    </message>
    <message>
        <source>file only right</source>
        <translation>fichier seulement à droite</translation>
    </message>
    <message>
        <source>host only left</source>
        <translation>hôte seulement à gauche</translation>
    </message>
    <message>
        <source>host only right</source>
        <translation>hôte seulement à droite</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>fact</translation>
    </message>
    <message>
        <source>all hosts</source>
        <translation>tous les hôtes</translation>
    </message>
    <message>
        <source>changed record</source>
        <translation>enregistrement modifié</translation>
    </message>
    <message>
        <source>record only left</source>
        <translation>enregistrement seulement à gauche</translation>
    </message>
    <message>
        <source>record only right</source>
        <translation>enregistrement seulement à droite</translation>
    </message>
    <message>
        <source>play renamed</source>
        <translation>play renommé</translation>
    </message>
    <message>
        <source>play moved</source>
        <translation>play déplacé</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 result(s) compared</source>
        <translation>
            <numerusform>%1 résultat comparé sur %2</numerusform>
            <numerusform>%1 résultats comparés sur %2</numerusform>
        </translation>
    </message>
    <message>
        <source>reading… %1</source>
        <translation>lecture… %1</translation>
    </message>
    <message>
        <source>Named in the failure, near a change</source>
        <translation>Nommé dans l’échec, près d’un changement</translation>
    </message>
    <message>
        <source>Newly failing</source>
        <translation>Nouveaux échecs</translation>
    </message>
    <message>
        <source>Still failing</source>
        <translation>Toujours en échec</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Réparé</translation>
    </message>
    <message>
        <source>What went in differently</source>
        <translation>Ce qui est entré différemment</translation>
    </message>
    <message>
        <source>Tasks new, gone, renamed or moved</source>
        <translation>Tâches nouvelles, disparues, renommées ou déplacées</translation>
    </message>
    <message>
        <source>What came out differently</source>
        <translation>Ce qui est sorti différemment</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Plus lent</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Plus rapide</translation>
    </message>
    <message>
        <source>Only the right run was in check mode: nothing was changed there, and a failure may come from a step that was only simulated.</source>
        <translation>Seule l’exécution de droite était en mode check : rien n’y a été modifié, et un échec peut venir d’une étape seulement simulée.</translation>
    </message>
    <message>
        <source>Only the left run was in check mode: nothing was changed there, and a failure may come from a step that was only simulated.</source>
        <translation>Seule l’exécution de gauche était en mode check : rien n’y a été modifié, et un échec peut venir d’une étape seulement simulée.</translation>
    </message>
    <message>
        <source>%1 %2 instead of %3</source>
        <comment>12 ok instead of skipped</comment>
        <translation>%1 %2 au lieu de %3</translation>
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
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Left:</source>
        <translation>Gauche :</translation>
    </message>
    <message>
        <source>Right:</source>
        <translation>Droite :</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n de plus</numerusform>
            <numerusform>… et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Task by task</source>
        <translation>Tâche par tâche</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s); all are listed with --format json.</source>
        <translation>
            <numerusform>%1 ligne sur %n ; --format json les liste toutes.</numerusform>
            <numerusform>%1 des %n lignes ; --format json les liste toutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: two runs compared</source>
        <translation>%1 : deux exécutions comparées</translation>
    </message>
    <message>
        <source>Two reports compared</source>
        <translation>Deux rapports comparés</translation>
    </message>
</context>
<context>
    <name>ContentReader</name>
    <message>
        <source>There is no result %1 in this report.</source>
        <translation>Il n’y a pas de résultat %1 dans ce rapport.</translation>
    </message>
    <message>
        <source>There is no host %1 in this report.</source>
        <translation>Il n’y a pas d’hôte %1 dans ce rapport.</translation>
    </message>
    <message>
        <source>There is no file %1 in this report.</source>
        <translation>Il n’y a pas de fichier %1 dans ce rapport.</translation>
    </message>
    <message>
        <source>There is no record %1 in this report.</source>
        <translation>Il n’y a pas d’enregistrement %1 dans ce rapport.</translation>
    </message>
</context>
<context>
    <name>CopyReport</name>
    <message>
        <source>None of these playbooks is in this report.</source>
        <translation>Aucun de ces playbooks n’est dans ce rapport.</translation>
    </message>
    <message>
        <source>Playbooks were deleted from the report while it was copied.</source>
        <translation>Des playbooks ont été supprimés du rapport pendant sa copie.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
</context>
<context>
    <name>CopyWriter</name>
    <message>
        <source>The copy could not be written to %1.</source>
        <translation>La copie n’a pas pu être écrite dans %1.</translation>
    </message>
    <message>
        <source>Is there room on the disk?</source>
        <translation>Y a-t-il de la place sur le disque ?</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder %1.</source>
        <translation>Rien ne peut être écrit dans le dossier %1.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisir un autre dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 belong to a row of %2 that is not there.</source>
        <translation>
            <numerusform>%n ligne de %1 appartient à une ligne de %2 qui n’est pas là.</numerusform>
            <numerusform>%n lignes de %1 appartiennent à une ligne de %2 qui n’est pas là.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a file %1 already.</source>
        <translation>Il y a déjà un fichier %1.</translation>
    </message>
    <message>
        <source>Choose another name, or say that it may be replaced.</source>
        <translation>Choisir un autre nom, ou dire qu’il peut être remplacé.</translation>
    </message>
    <message>
        <source>The copy could not be given the name %1.</source>
        <translation>La copie n’a pas pu recevoir le nom %1.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 est un dossier.</translation>
    </message>
    <message>
        <source>The name %1 is too long.</source>
        <translation>Le nom %1 est trop long.</translation>
    </message>
    <message>
        <source>%1 is what is to be copied.</source>
        <translation>%1 est ce qui doit être copié.</translation>
    </message>
    <message>
        <source>%1 lies there, which belongs to another database of that name.</source>
        <translation>%1 s’y trouve, qui appartient à une autre base de données de ce nom.</translation>
    </message>
    <message>
        <source>The copy needs about %1, but only %2 are free in %3.</source>
        <translation>La copie a besoin d’environ %1, mais seuls %2 sont libres dans %3.</translation>
    </message>
    <message>
        <source>There is no room left in %1.</source>
        <translation>Il n’y a plus de place dans %1.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Il n’y a pas assez de mémoire.</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>from %1 on</source>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more place(s)</source>
        <translation>
            <numerusform>%1 et %n autre endroit</numerusform>
            <numerusform>%1 et %n autres endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>The pages of %1 with these ids are damaged and were left out: %2.</source>
        <translation>Les pages de %1 qui contiennent ces id sont endommagées et ont été laissées de côté&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>Another program keeps the database locked.</source>
        <translation>Un autre programme verrouille la base de données.</translation>
    </message>
    <message>
        <source>Try again when it has finished.</source>
        <translation>Réessayez quand il aura terminé.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>La base de données est endommagée.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Copiez ou téléchargez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>This file is not a database.</source>
        <translation>Ce fichier n’est pas une base de données.</translation>
    </message>
    <message>
        <source>Choose the ansible.sqlite that ARA wrote.</source>
        <translation>Choisissez le fichier ansible.sqlite écrit par ARA.</translation>
    </message>
    <message>
        <source>The database could not be read.</source>
        <translation>Impossible de lire la base de données.</translation>
    </message>
    <message>
        <source>Check that the file is still there and may be read.</source>
        <translation>Vérifiez que le fichier existe encore et qu’il est accessible en lecture.</translation>
    </message>
    <message>
        <source>The database did not answer a question.</source>
        <translation>La base de données n’a pas répondu à une requête.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is missing.</source>
        <translation>Il manque le pilote SQLite de Qt.</translation>
    </message>
    <message>
        <source>Install it; its package is often called libqt6sql6-sqlite.</source>
        <translation>Installez-le&#x202f;; son paquet s’appelle souvent libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>Aviary reads recordings of ARA 1.0 and newer; record the run again with one of these.</source>
        <translation>Aviary lit ce qu’enregistre ARA à partir de la version 1.0&#x202f;; enregistrez une nouvelle exécution avec l’une de ces versions.</translation>
    </message>
    <message>
        <source>%1 is a database without a single table.</source>
        <translation>%1 est une base de données sans aucune table.</translation>
    </message>
    <message>
        <source>%1 is a database, but not one of ARA&apos;s.</source>
        <translation>%1 est une base de données, mais pas d’ARA.</translation>
    </message>
    <message>
        <source>Its tables are %1.</source>
        <translation>Ses tables sont %1.</translation>
    </message>
    <message>
        <source>Recorded by an ARA newer than Aviary knows (%1).</source>
        <translation>Enregistré par un ARA plus récent que ceux qu’Aviary connaît (%1).</translation>
    </message>
    <message>
        <source>Recorded by an ARA newer than Aviary knows (%1). Not shown: %2.</source>
        <translation>Enregistré par un ARA plus récent que ceux qu’Aviary connaît (%1). Non affiché&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Its tables are %1 and %n more.</source>
        <translation>
            <numerusform>Ses tables sont %1 et %n autre.</numerusform>
            <numerusform>Ses tables sont %1 et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was recorded by ARA %2, which kept its data in another way.</source>
        <translation>%1 a été enregistré par ARA %2, qui conservait ses données autrement.</translation>
    </message>
    <message>
        <source>The database is damaged: it lacks the tables %1.</source>
        <translation>La base de données est endommagée&#xa0;: il lui manque les tables %1.</translation>
    </message>
</context>
<context>
    <name>DatabaseServer</name>
    <message>
        <source>Qt&apos;s driver for %1 is missing.</source>
        <translation>Le pilote de Qt pour %1 manque.</translation>
    </message>
    <message>
        <source>Install it; its package is often called %1.</source>
        <translation>Installez-le ; son paquet s’appelle souvent %1.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for MySQL cannot check the certificate of a server.</source>
        <translation>Le pilote de Qt pour MySQL ne peut pas vérifier le certificat d’un serveur.</translation>
    </message>
    <message>
        <source>Connect without a certificate authority, or through a tunnel.</source>
        <translation>Connectez-vous sans autorité de certification, ou par un tunnel.</translation>
    </message>
    <message>
        <source>The database %1 at %2 has no tables of ARA.</source>
        <translation>La base de données %1 sur %2 n’a pas de tables d’ARA.</translation>
    </message>
    <message>
        <source>Check the name of the database, and that this user may read its tables.</source>
        <translation>Vérifiez le nom de la base de données, et que cet utilisateur peut lire ses tables.</translation>
    </message>
    <message>
        <source>Some tables of ARA are missing, or this user may not read them: %1.</source>
        <translation>Des tables d’ARA manquent, ou cet utilisateur ne peut pas les lire : %1.</translation>
    </message>
    <message>
        <source>The database server at %1 does not let you in.</source>
        <translation>Le serveur de base de données sur %1 ne vous laisse pas entrer.</translation>
    </message>
    <message>
        <source>The database server at %1 does not let %2 in.</source>
        <translation>Le serveur de base de données sur %1 ne laisse pas entrer %2.</translation>
    </message>
    <message>
        <source>Check user and password.</source>
        <translation>Vérifiez l’utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>This user may not read the database %1.</source>
        <translation>Cet utilisateur ne peut pas lire la base de données %1.</translation>
    </message>
    <message>
        <source>Have the right to read its tables granted, or take another user.</source>
        <translation>Faites accorder le droit de lire ses tables, ou prenez un autre utilisateur.</translation>
    </message>
    <message>
        <source>The database server at %1 has no database %2.</source>
        <translation>Le serveur de base de données sur %1 n’a pas de base %2.</translation>
    </message>
    <message>
        <source>Check the name of the database.</source>
        <translation>Vérifiez le nom de la base de données.</translation>
    </message>
    <message>
        <source>No database server answers at %1.</source>
        <translation>Aucun serveur de base de données ne répond sur %1.</translation>
    </message>
    <message>
        <source>Check host and port, and that the server runs.</source>
        <translation>Vérifiez l’hôte et le port, et que le serveur tourne.</translation>
    </message>
    <message>
        <source>There is no host %1.</source>
        <translation>Il n’y a pas d’hôte %1.</translation>
    </message>
    <message>
        <source>Check the host&apos;s name.</source>
        <translation>Vérifiez le nom de l’hôte.</translation>
    </message>
    <message>
        <source>The database server at %1 did not answer in time.</source>
        <translation>Le serveur de base de données sur %1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The connection to %1 could not be encrypted as asked for.</source>
        <translation>La connexion à %1 n’a pas pu être chiffrée comme demandé.</translation>
    </message>
    <message>
        <source>Check what the server offers, and the certificates.</source>
        <translation>Vérifiez ce que le serveur propose, et les certificats.</translation>
    </message>
    <message>
        <source>What answers at %1 is no such database server.</source>
        <translation>Ce qui répond sur %1 n’est pas un tel serveur de base de données.</translation>
    </message>
    <message>
        <source>Check host and port.</source>
        <translation>Vérifiez l’hôte et le port.</translation>
    </message>
    <message>
        <source>The database server at %1 takes no more connections.</source>
        <translation>Le serveur de base de données sur %1 n’accepte plus de connexions.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The connection to the database server at %1 was lost.</source>
        <translation>La connexion au serveur de base de données sur %1 a été perdue.</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>The difference is not shown: the new file is binary.</source>
        <translation>La différence n’est pas affichée&#xa0;: le nouveau fichier est binaire.</translation>
    </message>
    <message>
        <source>The difference is not shown: the old file is binary.</source>
        <translation>La différence n’est pas affichée&#xa0;: l’ancien fichier est binaire.</translation>
    </message>
    <message>
        <source>The difference is not shown: a file is larger than %1 bytes.</source>
        <translation>La différence n’est pas affichée&#xa0;: un fichier dépasse %1 octets.</translation>
    </message>
</context>
<context>
    <name>Discovery</name>
    <message>
        <source>%1 is cut off: %2 of %3 are there.</source>
        <translation>%1 est tronqué&#xa0;: il n’y a que %2 sur %3.</translation>
    </message>
    <message>
        <source>%1 is not a file on this machine.</source>
        <translation>%1 n’est pas un fichier de cette machine.</translation>
    </message>
    <message>
        <source>Download the ansible.sqlite first, then open it.</source>
        <translation>Téléchargez d’abord le fichier ansible.sqlite, puis ouvrez-le.</translation>
    </message>
    <message>
        <source>Choose the ansible.sqlite that ARA wrote.</source>
        <translation>Choisissez le fichier ansible.sqlite écrit par ARA.</translation>
    </message>
    <message>
        <source>%1 is a link to a file that is not there.</source>
        <translation>%1 est un lien vers un fichier qui n’existe pas.</translation>
    </message>
    <message>
        <source>Check where the link leads.</source>
        <translation>Vérifiez où mène le lien.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n’y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 est un dossier.</translation>
    </message>
    <message>
        <source>Choose the ansible.sqlite in it.</source>
        <translation>Choisissez le fichier ansible.sqlite qui s’y trouve.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation>%1 n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>%1 may not be read.</source>
        <translation>%1 n’est pas accessible en lecture.</translation>
    </message>
    <message>
        <source>Ask its owner for the permission, or copy it to where you may read it.</source>
        <translation>Demandez l’autorisation à son propriétaire, ou copiez-le là où vous pouvez le lire.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>Impossible de lire %1.</translation>
    </message>
    <message>
        <source>Check the disk or the network.</source>
        <translation>Vérifiez le disque ou le réseau.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 est vide.</translation>
    </message>
    <message>
        <source>Check the download or the job: nothing arrived.</source>
        <translation>Vérifiez le téléchargement ou le job&#xa0;: rien n’est arrivé.</translation>
    </message>
    <message>
        <source>%1 is packed.</source>
        <translation>%1 est compressé.</translation>
    </message>
    <message>
        <source>Unpack it and open the ansible.sqlite in it.</source>
        <translation>Décompressez-le et ouvrez le fichier ansible.sqlite qui s’y trouve.</translation>
    </message>
    <message>
        <source>%1 is not a database.</source>
        <translation>%1 n’est pas une base de données.</translation>
    </message>
    <message>
        <source>%1 is cut off: only the beginning of a database is there.</source>
        <translation>%1 est tronqué&#xa0;: il n’y a que le début d’une base de données.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Copiez ou téléchargez le fichier à nouveau.</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Noyau</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>En marche depuis</translation>
    </message>
    <message>
        <source>not saved by ARA, as it was told to</source>
        <translation>non conservé par ARA, comme demandé</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, dans %2</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation>%1, dont %2 de libre</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileNotes</name>
    <message>
        <source>This file is encrypted by ansible-vault; ARA recorded it as it was.</source>
        <translation>Ce fichier est chiffré par ansible-vault&#x202f;; ARA l’a enregistré tel quel.</translation>
    </message>
    <message>
        <source>ARA was told not to keep this file (its setting ignored_files); the sentence below stands in its place.</source>
        <translation>ARA ne devait pas conserver ce fichier (son réglage ignored_files)&#x202f;; la phrase ci-dessous le remplace.</translation>
    </message>
    <message>
        <source>ARA could not read this file while it recorded; the sentence below stands in its place.</source>
        <translation>ARA n’a pas pu lire ce fichier pendant l’enregistrement&#x202f;; la phrase ci-dessous le remplace.</translation>
    </message>
    <message>
        <source>This file was empty.</source>
        <translation>Ce fichier était vide.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>d MMM HH:mm</source>
        <translation>d MMM HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <translation>d MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>in the future</source>
        <translation>dans le futur</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %n&#xa0;minute</numerusform>
            <numerusform>il y a %n&#xa0;minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>il y a %n&#xa0;heure</numerusform>
            <numerusform>il y a %n&#xa0;heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n&#xa0;jour</numerusform>
            <numerusform>il y a %n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>il y a %n&#xa0;mois</numerusform>
            <numerusform>il y a %n&#xa0;mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>il y a %n&#xa0;an</numerusform>
            <numerusform>il y a %n&#xa0;ans</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1&#xa0;j %2&#xa0;h</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n&#xa0;octet</numerusform>
            <numerusform>%n&#xa0;octets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1&#xa0;ko</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1&#xa0;Mo</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1&#xa0;Go</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1&#xa0;To</translation>
    </message>
    <message>
        <source>… %1 of %2 characters</source>
        <translation>… %1 caractères sur %2</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>%1 (caused by %2)</source>
        <translation>%1 (causé par %2)</translation>
    </message>
    <message>
        <source>no message was recorded</source>
        <translation>aucun message enregistré</translation>
    </message>
    <message numerus="yes">
        <source>item %1: %2 (%3 of %n item(s) failed)</source>
        <translation>
            <numerusform>élément %1&#xa0;: %2 (%3 élément sur %n en échec)</numerusform>
            <numerusform>élément %1&#xa0;: %2 (%3 des %n éléments en échec)</numerusform>
        </translation>
    </message>
    <message>
        <source>exit status %1, no output</source>
        <translation>code de retour %1, aucune sortie</translation>
    </message>
    <message>
        <source>%1: exit status %2, no output</source>
        <translation>%1&#xa0;: code de retour %2, aucune sortie</translation>
    </message>
    <message numerus="yes">
        <source>, %n attempt(s)</source>
        <translation>
            <numerusform>, %n tentative</numerusform>
            <numerusform>, %n tentatives</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden by no_log</source>
        <translation>masqué par no_log</translation>
    </message>
    <message>
        <source>assertion failed: %1</source>
        <translation>assertion fausse&#xa0;: %1</translation>
    </message>
    <message>
        <source>content was not recorded</source>
        <translation>contenu non enregistré</translation>
    </message>
    <message>
        <source>content is damaged: %1</source>
        <translation>contenu endommagé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n other task(s)</source>
        <translation>
            <numerusform>et %n autre tâche</numerusform>
            <numerusform>et %n autres tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>; last good %1.</source>
        <translation> ; dernière réussite : %1.</translation>
    </message>
    <message numerus="yes">
        <source>. It was good in none of the %n run(s).</source>
        <translation>
            <numerusform>. Aucune réussite dans la %n exécution.</numerusform>
            <numerusform>. Aucune réussite dans les %n exécutions.</numerusform>
        </translation>
    </message>
    <message>
        <source>. It was good in no earlier run.</source>
        <translation>. Ce n’était bon dans aucune exécution précédente.</translation>
    </message>
    <message>
        <source>Failing since %1: %2</source>
        <translation>En échec depuis %1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more task(s) fail since earlier.</source>
        <translation>
            <numerusform>%n autre tâche est en échec depuis plus longtemps.</numerusform>
            <numerusform>%n autres tâches sont en échec depuis plus longtemps.</numerusform>
        </translation>
    </message>
    <message>
        <source>No run completed since %1</source>
        <translation>Aucune exécution terminée depuis %1</translation>
    </message>
    <message numerus="yes">
        <source>Nothing fails in the newest of %n run(s).</source>
        <translation>
            <numerusform>Aucun échec dans la %n exécution.</numerusform>
            <numerusform>Aucun échec dans la plus récente des %n exécutions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median of %n earlier run(s), half of them within %1 of it</source>
        <translation>
            <numerusform>médiane de %n exécution antérieure, à %1 près</numerusform>
            <numerusform>médiane de %n exécutions antérieures, dont la moitié à %1 près</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>start of a run, report</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Flaky: </source>
        <translation>Instable : </translation>
    </message>
    <message numerus="yes">
        <source>%1 failed in %2 of %n run(s) (%3)</source>
        <translation>
            <numerusform>%1 a échoué dans %2 exécution sur %n (%3)</numerusform>
            <numerusform>%1 a échoué dans %2 des %n exécutions (%3)</numerusform>
        </translation>
    </message>
    <message>
        <source>Newly slow: </source>
        <translation>Devenue lente : </translation>
    </message>
    <message>
        <source>The run is newly slow: </source>
        <translation>L’exécution est devenue lente : </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Failing since %1</source>
        <translation>En échec depuis %1</translation>
    </message>
    <message numerus="yes">
        <source>Failed in %1 of %n run(s)</source>
        <translation>
            <numerusform>Échec dans %1 exécution sur %n</numerusform>
            <numerusform>Échec dans %1 des %n exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>Flaky: it was good in between.</source>
        <translation>Instable : une réussite entre-temps.</translation>
    </message>
    <message>
        <source>Newly slow: %1 (%2).</source>
        <translation>Devenue lente : %1 (%2).</translation>
    </message>
    <message>
        <source>It was called: %1</source>
        <translation>Ancien nom : %1</translation>
    </message>
    <message>
        <source>not reached: the run ended before</source>
        <translation>non atteinte : l’exécution a pris fin avant</translation>
    </message>
    <message>
        <source>not in this run</source>
        <translation>pas dans cette exécution</translation>
    </message>
    <message>
        <source>no results in this run</source>
        <translation>aucun résultat dans cette exécution</translation>
    </message>
</context>
<context>
    <name>IndexPage</name>
    <message>
        <source>Databases</source>
        <translation>Bases de données</translation>
    </message>
    <message>
        <source>There are none: only files %1 in folders called %2 are served.</source>
        <translation>Il n’y en a pas : seuls les fichiers %1 dans des dossiers nommés %2 sont servis.</translation>
    </message>
    <message>
        <source>ARA&apos;s API</source>
        <translation>API d’ARA</translation>
    </message>
</context>
<context>
    <name>Inflate</name>
    <message>
        <source>there is not enough memory</source>
        <translation>la mémoire ne suffit pas</translation>
    </message>
    <message>
        <source>it is longer than %1 MiB</source>
        <translation>il dépasse %1&#xa0;Mio</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>la fin manque</translation>
    </message>
    <message>
        <source>it is not compressed as ARA does it</source>
        <translation>il n’est pas compressé comme le fait ARA</translation>
    </message>
    <message>
        <source>its check sum is wrong</source>
        <translation>sa somme de contrôle est fausse</translation>
    </message>
    <message>
        <source>the compressed data is broken (%1)</source>
        <translation>les données compressées sont corrompues (%1)</translation>
    </message>
</context>
<context>
    <name>InputEntries</name>
    <message>
        <source>%1 of %2 differ</source>
        <translation>%1 sur %2 diffèrent</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>était %1</translation>
    </message>
    <message numerus="yes">
        <source>%n equal file(s) (by sha1, not read)</source>
        <translation>
            <numerusform>%n fichier identique (d’après sha1, non lu)</numerusform>
            <numerusform>%n fichiers identiques (d’après sha1, non lus)</numerusform>
        </translation>
    </message>
    <message>
        <source>none recorded on the left</source>
        <translation>aucun enregistré à gauche</translation>
    </message>
    <message>
        <source>none recorded on the right</source>
        <translation>aucun enregistré à droite</translation>
    </message>
    <message>
        <source>none recorded on either side</source>
        <translation>aucun enregistré des deux côtés</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Check mode</source>
        <translation>Mode check</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>not recorded on the left</source>
        <translation>non enregistré à gauche</translation>
    </message>
    <message>
        <source>not recorded on the right</source>
        <translation>non enregistré à droite</translation>
    </message>
    <message>
        <source>not recorded on either side</source>
        <translation>non enregistré des deux côtés</translation>
    </message>
    <message numerus="yes">
        <source>%n option(s) differ</source>
        <translation>
            <numerusform>%n option diffère</numerusform>
            <numerusform>%n options diffèrent</numerusform>
        </translation>
    </message>
    <message>
        <source>the same options</source>
        <translation>mêmes options</translation>
    </message>
    <message>
        <source>both in check mode</source>
        <translation>les deux en mode check</translation>
    </message>
    <message numerus="yes">
        <source>%n equal</source>
        <translation>
            <numerusform>%n identique</numerusform>
            <numerusform>%n identiques</numerusform>
        </translation>
    </message>
    <message>
        <source>none of its own</source>
        <translation>aucune en propre</translation>
    </message>
    <message numerus="yes">
        <source>%n made by ARA</source>
        <translation>
            <numerusform>%n créée par ARA</numerusform>
            <numerusform>%n créées par ARA</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made by ARA from the options</source>
        <translation>
            <numerusform>%n tirée des options par ARA</numerusform>
            <numerusform>%n tirées des options par ARA</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on both sides</source>
        <translation>
            <numerusform>%n des deux côtés</numerusform>
            <numerusform>%n des deux côtés</numerusform>
        </translation>
    </message>
    <message>
        <source>was only delegated to, which was not recorded before ARA %1</source>
        <translation>n’a reçu que des délégations, non enregistrées avant ARA %1</translation>
    </message>
    <message>
        <source>the right run stopped; it may not have come to it</source>
        <translation>l’exécution de droite s’est arrêtée ; elle n’est peut-être pas allée jusque-là</translation>
    </message>
    <message>
        <source>the left run stopped; it may not have come to it</source>
        <translation>l’exécution de gauche s’est arrêtée ; elle n’est peut-être pas allée jusque-là</translation>
    </message>
    <message numerus="yes">
        <source>alike on %n host(s)</source>
        <translation>
            <numerusform>de même sur %n hôte</numerusform>
            <numerusform>de même sur %n hôtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further, alike on several</source>
        <translation>
            <numerusform>%n autre, de même sur plusieurs</numerusform>
            <numerusform>%n autres, de même sur plusieurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n différence</numerusform>
            <numerusform>%n différences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) that differ in nothing else</source>
        <translation>
            <numerusform>%n hôte sans autre différence</numerusform>
            <numerusform>%n hôtes sans autre différence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) without a difference, or without facts</source>
        <translation>
            <numerusform>%n hôte sans différence, ou sans facts</numerusform>
            <numerusform>%n hôtes sans différence, ou sans facts</numerusform>
        </translation>
    </message>
    <message>
        <source>no host is in both runs</source>
        <translation>aucun hôte n’est dans les deux exécutions</translation>
    </message>
    <message>
        <source>differ on %1 of %2 hosts</source>
        <translation>différents sur %1 des %2 hôtes</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s), not compared yet</source>
        <translation>
            <numerusform>%n hôte, pas encore comparé</numerusform>
            <numerusform>%n hôtes, pas encore comparés</numerusform>
        </translation>
    </message>
    <message>
        <source>none on either side</source>
        <translation>aucun des deux côtés</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>noise only</source>
        <translation>bruit seulement</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>renommé</translation>
    </message>
    <message>
        <source>only left</source>
        <translation>seulement à gauche</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>only right</source>
        <translation>seulement à droite</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
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
        <translation>client ARA</translation>
    </message>
    <message>
        <source>ARA server</source>
        <translation>serveur ARA</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Contrôleur</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>The JSON is empty.</source>
        <translation>Le JSON est vide.</translation>
    </message>
    <message>
        <source>The JSON breaks off at byte %1.</source>
        <translation>Le JSON s’interrompt à l’octet %1.</translation>
    </message>
    <message>
        <source>The JSON is broken at byte %1; what stands before is shown.</source>
        <translation>Le JSON est corrompu à l’octet %1&#x202f;; ce qui précède est affiché.</translation>
    </message>
    <message>
        <source>The JSON ends at byte %1, but more text follows.</source>
        <translation>Le JSON se termine à l’octet %1, mais du texte suit.</translation>
    </message>
    <message>
        <source>The JSON is nested deeper than %1 levels; what stands before byte %2 is shown.</source>
        <translation>Le JSON est imbriqué sur plus de %1 niveaux&#x202f;; ce qui précède l’octet %2 est affiché.</translation>
    </message>
    <message>
        <source>The JSON holds more than %1 values; what stands before byte %2 is shown.</source>
        <translation>Le JSON contient plus de %1 valeurs&#x202f;; ce qui précède l’octet %2 est affiché.</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>The keyring holds nothing of this name.</source>
        <translation>Le trousseau ne contient rien de ce nom.</translation>
    </message>
    <message>
        <source>The keyring was not unlocked.</source>
        <translation>Le trousseau n’a pas été déverrouillé.</translation>
    </message>
    <message>
        <source>No keyring of the system answers.</source>
        <translation>Aucun trousseau du système ne répond.</translation>
    </message>
</context>
<context>
    <name>OtherHosts</name>
    <message>
        <source>%1 failed alike</source>
        <translation>même échec sur %1</translation>
    </message>
    <message numerus="yes">
        <source>%n failed alike</source>
        <translation>
            <numerusform>même échec sur %n</numerusform>
            <numerusform>même échec sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed otherwise</source>
        <translation>
            <numerusform>autre échec sur %n</numerusform>
            <numerusform>autre échec sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed and were not compared</source>
        <translation>
            <numerusform>échec non comparé sur %n</numerusform>
            <numerusform>échec non comparé sur %n</numerusform>
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
        <translation>modifié</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>sauté</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>rescued</source>
        <translation>rattrapé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>OutcomeNote</name>
    <message>
        <source>At the end Ansible counted no failure on this host, so this one was rescued.</source>
        <translation>À la fin, Ansible n’a compté aucun échec sur cet hôte&#xa0;: celui-ci a donc été rattrapé.</translation>
    </message>
    <message>
        <source>At the end Ansible did not count this host as unreachable, so this was ignored.</source>
        <translation>À la fin, Ansible n’a pas compté cet hôte comme injoignable&#xa0;: ce résultat a donc été ignoré.</translation>
    </message>
    <message numerus="yes">
        <source>Ansible counted %n failure(s) on this host</source>
        <translation>
            <numerusform>Ansible a compté %n échec sur cet hôte</numerusform>
            <numerusform>Ansible a compté %n échecs sur cet hôte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ansible counted %n unreachable result(s) on this host</source>
        <translation>
            <numerusform>Ansible a compté %n résultat injoignable sur cet hôte</numerusform>
            <numerusform>Ansible a compté %n résultats injoignables sur cet hôte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; this is the earlier of 2.</source>
        <translation>%1&#x202f;; celui-ci est le premier de 2.</translation>
    </message>
    <message>
        <source>%1; this is the later of 2.</source>
        <translation>%1&#x202f;; celui-ci est le second de 2.</translation>
    </message>
    <message>
        <source>%1; this is number %2 of %3.</source>
        <translation>%1&#x202f;; celui-ci est le numéro %2 sur %3.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>No result is recorded that says why.</source>
        <translation>Aucun résultat enregistré ne dit pourquoi.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n host(s)</source>
        <translation>
            <numerusform>%1 hôte sur %n</numerusform>
            <numerusform>%1 des %n hôtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) failed, on %1.</source>
        <translation>
            <numerusform>%n tâche a échoué, sur %1.</numerusform>
            <numerusform>%n tâches ont échoué, sur %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) went on to the end.</source>
        <translation>
            <numerusform>%n hôte est allé jusqu’au bout.</numerusform>
            <numerusform>%n hôtes sont allés jusqu’au bout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) went on to the end; %1 stopped at a failure.</source>
        <translation>
            <numerusform>%n hôte est allé jusqu’au bout&#x202f;; arrêt sur un échec pour %1.</numerusform>
            <numerusform>%n hôtes sont allés jusqu’au bout&#x202f;; arrêt sur un échec pour %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stopped here.</source>
        <translation>Arrêt ici pour %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) went on to the end; %1 stopped here.</source>
        <translation>
            <numerusform>%n hôte est allé jusqu’au bout&#x202f;; arrêt ici pour %1.</numerusform>
            <numerusform>%n hôtes sont allés jusqu’au bout&#x202f;; arrêt ici pour %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s) were rescued, %1 ignored.</source>
        <translation>
            <numerusform>Échecs rattrapés&#xa0;: %n&#x202f;; ignorés&#xa0;: %1.</numerusform>
            <numerusform>Échecs rattrapés&#xa0;: %n&#x202f;; ignorés&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s) were rescued.</source>
        <translation>
            <numerusform>%n échec a été rattrapé.</numerusform>
            <numerusform>%n échecs ont été rattrapés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s) were ignored.</source>
        <translation>
            <numerusform>%n échec a été ignoré.</numerusform>
            <numerusform>%n échecs ont été ignorés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n hôte</numerusform>
            <numerusform>%n hôtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>completed: %1.</source>
        <translation>terminé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>completed in %1: %2.</source>
        <translation>terminé en %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>failed after %1</source>
        <translation>échec après %1</translation>
    </message>
    <message>
        <source>running: no end is recorded, and no result.</source>
        <translation>en cours&#xa0;: ni fin ni résultat enregistrés.</translation>
    </message>
    <message>
        <source>running: no end is recorded. Last result %1, %2.</source>
        <translation>en cours&#xa0;: fin non enregistrée. Dernier résultat à %1, %2.</translation>
    </message>
    <message>
        <source>expired: stopped after %1</source>
        <translation>expiré&#xa0;: arrêté après %1</translation>
    </message>
    <message>
        <source>expired: stopped; no end is recorded, and no result</source>
        <translation>expiré&#xa0;: arrêté&#x202f;; ni fin ni résultat enregistrés</translation>
    </message>
    <message>
        <source>expired: stopped; no end is recorded, last result %1</source>
        <translation>expiré&#xa0;: arrêté&#x202f;; fin non enregistrée, dernier résultat à %1</translation>
    </message>
    <message>
        <source>how it went is not recorded</source>
        <translation>déroulement non enregistré</translation>
    </message>
    <message>
        <source>%1–%2 (%3)</source>
        <translation>%1–%2 (%3)</translation>
    </message>
    <message>
        <source>since %1 (%2)</source>
        <translation>depuis %1 (%2)</translation>
    </message>
    <message>
        <source>Nothing was changed; changed means: would change. A failure may come from a step that was only simulated.</source>
        <translation>Rien n’a été modifié&#x202f;; «&#xa0;modifié&#xa0;» veut dire&#xa0;: serait modifié. Un échec peut venir d’une étape seulement simulée.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Unfinished: %1; all of the run&apos;s %n host(s) answered.</source>
        <translation>
            <numerusform>Tâche inachevée&#xa0;: %1&#x202f;; %n hôte de l’exécution sur %n a répondu.</numerusform>
            <numerusform>Tâche inachevée&#xa0;: %1&#x202f;; les %n hôtes de l’exécution ont tous répondu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the run&apos;s %n host(s) answered</source>
        <translation>
            <numerusform>réponse de %1 hôte de l’exécution sur %n</numerusform>
            <numerusform>réponse de %1 des %n hôtes de l’exécution</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfinished: %1; %2, no result from %3.</source>
        <translation>Tâche inachevée&#xa0;: %1&#x202f;; %2, aucun résultat de %3.</translation>
    </message>
    <message>
        <source>Unfinished: %1; %2, no result from %3 (it may not have been asked).</source>
        <translation>Tâche inachevée&#xa0;: %1&#x202f;; %2, aucun résultat de %3 (elle n’y a peut-être pas été lancée).</translation>
    </message>
    <message>
        <source>check mode</source>
        <translation>mode check</translation>
    </message>
    <message>
        <source>Why it failed (%1)</source>
        <translation>Causes de l’échec (%1)</translation>
    </message>
    <message>
        <source>Failed before it stopped (%1)</source>
        <translation>Échecs avant l’arrêt (%1)</translation>
    </message>
    <message>
        <source>What would change (%1)</source>
        <translation>Ce qui changerait (%1)</translation>
    </message>
    <message>
        <source>What changed (%1)</source>
        <translation>Ce qui a changé (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) rescued (%1)</source>
        <translation>
            <numerusform>%n tâche rattrapée (%1)</numerusform>
            <numerusform>%n tâches rattrapées (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) ignored (%1)</source>
        <translation>
            <numerusform>%n tâche ignorée (%1)</numerusform>
            <numerusform>%n tâches ignorées (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreachable ignored (%1)</source>
        <translation>
            <numerusform>%n injoignable ignoré (%1)</numerusform>
            <numerusform>%n injoignables ignorés (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Did not make the run fail: %1</source>
        <translation>Sans faire échouer l’exécution&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n task(s), show all</source>
        <translation>
            <numerusform>%1 tâche sur %n, tout afficher</numerusform>
            <numerusform>%1 des %n tâches, tout afficher</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing ran after this task</source>
        <translation>plus rien n’a été exécuté après cette tâche</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s), none with a failure</source>
        <translation>
            <numerusform>%n hôte, aucun en échec</numerusform>
            <numerusform>%n hôtes, aucun en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n host(s) without</source>
        <translation>
            <numerusform>et %n hôte sans échec</numerusform>
            <numerusform>et %n hôtes sans échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>a task that is not in the database</source>
        <translation>une tâche absente de la base de données</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 sur %3)</translation>
    </message>
    <message numerus="yes">
        <source>%1  (%n line(s))</source>
        <translation>
            <numerusform>%1  (%n ligne)</numerusform>
            <numerusform>%1  (%n lignes)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>running for %1, no result so far</source>
        <translation>en cours depuis %1, aucun résultat pour l’instant</translation>
    </message>
    <message>
        <source>running for %1, last result %2 ago</source>
        <translation>en cours depuis %1, dernier résultat il y a %2</translation>
    </message>
    <message>
        <source>Failed so far (%1)</source>
        <translation>Échecs jusqu’ici (%1)</translation>
    </message>
</context>
<context>
    <name>OverviewText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n task(s)</source>
        <translation>
            <numerusform>%1 tâche sur %n</numerusform>
            <numerusform>%1 des %n tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Slowest tasks</source>
        <translation>Tâches les plus lentes</translation>
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
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>What went in</source>
        <translation>Ce qui est entré</translation>
    </message>
    <message>
        <source>Timelines</source>
        <translation>Chronologies</translation>
    </message>
    <message>
        <source>Two results</source>
        <translation>Deux résultats</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Compared playbooks</source>
        <translation>Playbooks comparés</translation>
    </message>
</context>
<context>
    <name>PairMarkdown</name>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>verdict</translation>
    </message>
    <message>
        <source>host</source>
        <translation>hôte</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tâche</translation>
    </message>
    <message>
        <source>place</source>
        <translation>endroit</translation>
    </message>
    <message>
        <source>started</source>
        <translation>début</translation>
    </message>
    <message>
        <source>took</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>It is too large to stand here.</source>
        <translation>Trop grand pour figurer ici.</translation>
    </message>
    <message>
        <source>(only on the left)</source>
        <translation>(seulement à gauche)</translation>
    </message>
    <message>
        <source>(only on the right)</source>
        <translation>(seulement à droite)</translation>
    </message>
    <message>
        <source>Different in noise only: %1</source>
        <translation>Différents par du bruit seulement : %1</translation>
    </message>
    <message>
        <source>Equal: %1</source>
        <translation>Identiques : %1</translation>
    </message>
</context>
<context>
    <name>PairText</name>
    <message>
        <source>Not aligned: “%1” is in the right run only.</source>
        <translation>Non aligné : «&#xa0;%1&#xa0;» n’est que dans l’exécution de droite.</translation>
    </message>
    <message>
        <source>Not aligned: “%1” is in the left run only.</source>
        <translation>Non aligné : «&#xa0;%1&#xa0;» n’est que dans l’exécution de gauche.</translation>
    </message>
    <message>
        <source>Not aligned: the left run has no time for “%1”.</source>
        <translation>Non aligné : l’exécution de gauche n’a pas d’heure pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Not aligned: the right run has no time for “%1”.</source>
        <translation>Non aligné : l’exécution de droite n’a pas d’heure pour «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>%1 could not be read.</source>
        <translation>Impossible de lire %1.</translation>
    </message>
    <message>
        <source>Check that it is still there.</source>
        <translation>Vérifiez qu’il existe encore.</translation>
    </message>
    <message>
        <source>The folder could not be read.</source>
        <translation>Impossible de lire le dossier.</translation>
    </message>
    <message>
        <source>Check the disk or the network.</source>
        <translation>Vérifiez le disque ou le réseau.</translation>
    </message>
    <message>
        <source>The folder leads back to one that it is in.</source>
        <translation>Le dossier ramène à un dossier qui le contient.</translation>
    </message>
    <message>
        <source>It was not followed; nothing is missing.</source>
        <translation>Il n’a pas été suivi&#x202f;; rien ne manque.</translation>
    </message>
    <message numerus="yes">
        <source>Folders more than %n level(s) down were not looked into.</source>
        <translation>
            <numerusform>Les dossiers à plus de %n niveau de profondeur n’ont pas été explorés.</numerusform>
            <numerusform>Les dossiers à plus de %n niveaux de profondeur n’ont pas été explorés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a folder further down, or search without bounds.</source>
        <translation>Ouvrez un dossier plus profond, ou cherchez sans limites.</translation>
    </message>
    <message>
        <source>The folder may not be read.</source>
        <translation>Le dossier n’est pas accessible en lecture.</translation>
    </message>
    <message>
        <source>Ask its owner for the permission.</source>
        <translation>Demandez l’autorisation à son propriétaire.</translation>
    </message>
    <message>
        <source>More than %1 files and folders: the rest was not looked at.</source>
        <translation>Plus de %1 fichiers et dossiers&#xa0;: le reste n’a pas été examiné.</translation>
    </message>
    <message>
        <source>The name of the file or of its folder is no text, so it cannot be opened.</source>
        <translation>Le nom du fichier ou de son dossier n’est pas du texte&#xa0;: il ne peut donc pas être ouvert.</translation>
    </message>
    <message>
        <source>Rename it.</source>
        <translation>Renommez-le.</translation>
    </message>
    <message>
        <source>The link leads to itself.</source>
        <translation>Le lien mène à lui-même.</translation>
    </message>
    <message>
        <source>Ask the owner for the permission.</source>
        <translation>Demandez l’autorisation au propriétaire.</translation>
    </message>
    <message>
        <source>The file may not be read.</source>
        <translation>Le fichier n’est pas accessible en lecture.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in the folder may not be read.</source>
        <translation>
            <numerusform>%n fichier du dossier n’est pas accessible en lecture.</numerusform>
            <numerusform>%n fichiers du dossier ne sont pas accessibles en lecture.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No ARA database in %1: %Ln file(s) were looked at.</source>
        <translation>
            <numerusform>Aucune base de données d’ARA dans %1&#xa0;: %Ln fichier examiné.</numerusform>
            <numerusform>Aucune base de données d’ARA dans %1&#xa0;: %Ln fichiers examinés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder, the archive or the ansible.sqlite that the job left behind.</source>
        <translation>Choisissez le dossier, l’archive ou le fichier ansible.sqlite que le job a laissé.</translation>
    </message>
</context>
<context>
    <name>RebuiltCommand</name>
    <message>
        <source>%1 was not saved by ARA</source>
        <translation>%1&#xa0;: non conservé par ARA</translation>
    </message>
    <message>
        <source>the options of the command were not recorded</source>
        <translation>les options de la commande n’ont pas été enregistrées</translation>
    </message>
    <message>
        <source>rebuilt from the recorded options; those from ansible.cfg or the environment look the same</source>
        <translation>reconstituée d’après les options enregistrées&#x202f;; celles d’ansible.cfg ou de l’environnement ne s’en distinguent pas</translation>
    </message>
    <message>
        <source>extra vars were not saved by ARA</source>
        <translation>les extra vars n’ont pas été conservées par ARA</translation>
    </message>
    <message>
        <source>the pattern of hosts</source>
        <translation>motif des hôtes</translation>
    </message>
    <message>
        <source>the list of playbooks</source>
        <translation>liste des playbooks</translation>
    </message>
    <message>
        <source>also recorded: %1 = %2</source>
        <translation>aussi enregistré&#xa0;: %1 = %2</translation>
    </message>
</context>
<context>
    <name>RecordNotes</name>
    <message>
        <source>Recorded as JSON, but it is not: %1</source>
        <translation>Enregistré comme JSON, mais n’en est pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>Recorded as a URL; only http and https addresses can be opened from here.</source>
        <translation>Enregistré comme URL&#x202f;; seules les adresses http et https peuvent s’ouvrir d’ici.</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message numerus="yes">
        <source>%n result(s) point to a task, host or play that is missing.</source>
        <translation>
            <numerusform>%n résultat renvoie à une tâche, un hôte ou un play absent.</numerusform>
            <numerusform>%n résultats renvoient à une tâche, un hôte ou un play absent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordingLoad</name>
    <message>
        <source>There is no playbook %1 in this report.</source>
        <translation>Il n’y a pas de playbook %1 dans ce rapport.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>The plays could not be read.</source>
        <translation>Impossible de lire les plays.</translation>
    </message>
    <message>
        <source>The files could not be read.</source>
        <translation>Impossible de lire les fichiers.</translation>
    </message>
    <message>
        <source>The tasks could not be read.</source>
        <translation>Impossible de lire les tâches.</translation>
    </message>
    <message>
        <source>The hosts could not be read.</source>
        <translation>Impossible de lire les hôtes.</translation>
    </message>
    <message>
        <source>The records could not be read.</source>
        <translation>Impossible de lire les enregistrements.</translation>
    </message>
    <message>
        <source>The links of the report could not be read.</source>
        <translation>Impossible de lire les liens du rapport.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n result(s) could be read.</source>
        <translation>
            <numerusform>Seul le premier résultat (%n) a pu être lu.</numerusform>
            <numerusform>Seuls les %n premiers résultats ont pu être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all delegations could be read.</source>
        <translation>Toutes les délégations n’ont pas pu être lues.</translation>
    </message>
</context>
<context>
    <name>ReportCondition</name>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>tronqué</translation>
    </message>
    <message>
        <source>deleted or moved</source>
        <translation>supprimé ou déplacé</translation>
    </message>
    <message>
        <source>not readable any more</source>
        <translation>devenu illisible</translation>
    </message>
    <message>
        <source>What was loaded stays here; when the file is back, it is read again.</source>
        <translation>Ce qui était chargé reste ici&#x202f;; quand le fichier reviendra, il sera relu.</translation>
    </message>
    <message>
        <source>The database is locked by its writer; trying again.</source>
        <translation>La base de données est verrouillée par le programme qui l’écrit&#x202f;; nouvel essai en cours.</translation>
    </message>
    <message>
        <source>The file was cut off: it lost a part of what it held.</source>
        <translation>Le fichier a été tronqué&#xa0;: il a perdu une partie de son contenu.</translation>
    </message>
    <message>
        <source>The file was deleted or moved.</source>
        <translation>Le fichier a été supprimé ou déplacé.</translation>
    </message>
    <message>
        <source>What stands in the file now cannot be read.</source>
        <translation>Le contenu actuel du fichier est illisible.</translation>
    </message>
    <message>
        <source>● live</source>
        <translation>● en direct</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>sign in</source>
        <translation>s’identifier</translation>
    </message>
    <message>
        <source>The server does not answer; trying again.</source>
        <translation>Le serveur ne répond pas ; nouvel essai.</translation>
    </message>
    <message>
        <source>What was loaded stays here.</source>
        <translation>Ce qui a été chargé reste ici.</translation>
    </message>
    <message>
        <source>The server does not let you in any more.</source>
        <translation>Le serveur ne vous laisse plus entrer.</translation>
    </message>
</context>
<context>
    <name>ReportServer</name>
    <message>
        <source>%1 cannot be listened on.</source>
        <translation>Il n’est pas possible d’écouter sur %1.</translation>
    </message>
    <message>
        <source>The address %1 is in use: another program listens there.</source>
        <translation>L’adresse %1 est occupée : un autre programme y écoute.</translation>
    </message>
    <message>
        <source>Choose another port with --listen; port 0 takes any free one.</source>
        <translation>Choisissez un autre port avec --listen ; le port 0 en prend un libre.</translation>
    </message>
</context>
<context>
    <name>ResultCells</name>
    <message>
        <source>not in the database</source>
        <translation>absent de la base de données</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Delegated to</source>
        <translation>Délégué à</translation>
    </message>
</context>
<context>
    <name>ResultDetail</name>
    <message numerus="yes">
        <source>%1 of %n item(s) failed</source>
        <translation>
            <numerusform>%1 élément sur %n en échec</numerusform>
            <numerusform>%1 des %n éléments en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s) changed</source>
        <translation>
            <numerusform>%1 élément sur %n modifié</numerusform>
            <numerusform>%1 des %n éléments modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>The content of this result is hidden by no_log.</source>
        <translation>Le contenu de ce résultat est masqué par no_log.</translation>
    </message>
    <message>
        <source>The content of this result was not recorded.</source>
        <translation>Le contenu de ce résultat n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Error output</source>
        <translation>Sortie d’erreur</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Output of the module</source>
        <translation>Sortie du module</translation>
    </message>
    <message>
        <source>The command printed nothing.</source>
        <translation>La commande n’a rien affiché.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Assertion</source>
        <translation>Assertion</translation>
    </message>
    <message>
        <source>evaluated to %1</source>
        <translation>évaluée à %1</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Warnings, deprecations</source>
        <translation>Avertissements, obsolescences</translation>
    </message>
    <message>
        <source>Deprecations</source>
        <translation>Obsolescences</translation>
    </message>
    <message>
        <source>deprecated: %1</source>
        <translation>obsolète&#xa0;: %1</translation>
    </message>
    <message>
        <source>deprecated: %1 (gone in %2)</source>
        <translation>obsolète&#xa0;: %1 (retrait prévu&#xa0;: %2)</translation>
    </message>
    <message>
        <source>deprecated: %1 (gone in %2 of %3)</source>
        <translation>obsolète&#xa0;: %1 (retrait prévu&#xa0;: %2 de %3)</translation>
    </message>
    <message>
        <source>Returned values</source>
        <translation>Valeurs renvoyées</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n valeur</numerusform>
            <numerusform>%n valeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n value(s)</source>
        <translation>
            <numerusform>%1 valeur sur %n</numerusform>
            <numerusform>%1 des %n valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Module arguments</source>
        <translation>Arguments du module</translation>
    </message>
    <message numerus="yes">
        <source>%n argument(s)</source>
        <translation>
            <numerusform>%n argument</numerusform>
            <numerusform>%n arguments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n argument(s), the others are null</source>
        <translation>
            <numerusform>%1 argument sur %n, sinon null</numerusform>
            <numerusform>%1 des %n arguments, les autres sont null</numerusform>
        </translation>
    </message>
    <message>
        <source>The content is damaged: %1. What could be read of it is shown.</source>
        <translation>Le contenu est endommagé&#xa0;: %1. Ce qui a pu être lu est affiché.</translation>
    </message>
    <message>
        <source>The content is shown in part: %1.</source>
        <translation>Le contenu est affiché en partie&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>%1 Rows after %2 may be missing.</source>
        <translation>%1 Des lignes manquent peut-être après %2.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 de %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 is no value for %2.</source>
        <translation>%1 n’est pas une valeur pour %2.</translation>
    </message>
    <message>
        <source>The condition on %1 has the wrong number of values.</source>
        <translation>La condition sur %1 n’a pas le bon nombre de valeurs.</translation>
    </message>
    <message>
        <source>These rows have no field %1.</source>
        <translation>Ces lignes n’ont pas de champ %1.</translation>
    </message>
    <message>
        <source>Rows cannot be sorted by %1.</source>
        <translation>Les lignes ne peuvent pas être triées par %1.</translation>
    </message>
    <message>
        <source>ARA&apos;s server cannot filter by %1 this way.</source>
        <translation>Le serveur d’ARA ne peut pas filtrer ainsi par %1.</translation>
    </message>
    <message>
        <source>The server counts %1 rows, but lists %2.</source>
        <translation>Le serveur compte %1 lignes, mais en liste %2.</translation>
    </message>
</context>
<context>
    <name>RunFacts</name>
    <message>
        <source>Not recorded before ARA %1.</source>
        <translation>Non enregistré avant ARA %1.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
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
        <translation>Client ARA</translation>
    </message>
    <message>
        <source>ARA server</source>
        <translation>Serveur ARA</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Contrôleur</translation>
    </message>
    <message numerus="yes">
        <source>%n made by ARA</source>
        <translation>
            <numerusform>%n créée par ARA</numerusform>
            <numerusform>%n créées par ARA</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>newer than 1.7.4</source>
        <translation>plus récent que 1.7.4</translation>
    </message>
</context>
<context>
    <name>SqliteOpening</name>
    <message>
        <source>%1 may not be read.</source>
        <translation>%1 n’est pas accessible en lecture.</translation>
    </message>
    <message>
        <source>Make room in the folder for temporary files.</source>
        <translation>Libérez de la place dans le dossier des fichiers temporaires.</translation>
    </message>
    <message>
        <source>A private copy of %1 is needed, but it could not be made.</source>
        <translation>Il faut une copie privée de %1, mais impossible de la créer.</translation>
    </message>
    <message>
        <source>%1 is being written to all the time.</source>
        <translation>%1 est sans cesse en cours d’écriture.</translation>
    </message>
    <message>
        <source>Open it again when the run has finished.</source>
        <translation>Rouvrez-le quand l’exécution sera terminée.</translation>
    </message>
    <message>
        <source>Read from a private copy, because another program has the database open for writing. What it writes from now on is seen after a reload.</source>
        <translation>Lu dans une copie privée, car un autre programme a ouvert la base de données en écriture. Ce qu’il écrit désormais se voit après un rechargement.</translation>
    </message>
    <message>
        <source>Read from a private copy, because a program that wrote to the database was stopped halfway. Its unfinished last step is left out.</source>
        <translation>Lu dans une copie privée, car un programme qui écrivait dans la base de données a été interrompu. Sa dernière étape, inachevée, est laissée de côté.</translation>
    </message>
    <message>
        <source>%1 can only be read from a private copy. %2</source>
        <translation>%1 ne peut être lu que dans une copie privée. %2</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>… %1 of %n line(s)</source>
        <translation>
            <numerusform>… %1 ligne sur %n</numerusform>
            <numerusform>… %1 des %n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemporaryFolder</name>
    <message>
        <source>Make room there, or set TMPDIR to a folder on another disk.</source>
        <translation>Libérez-y de la place, ou indiquez dans TMPDIR un dossier d’un autre disque.</translation>
    </message>
    <message>
        <source>No folder for temporary files could be made: %1.</source>
        <translation>Impossible de créer le dossier des fichiers temporaires&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The folder for temporary files, %1, is not your own.</source>
        <translation>Le dossier des fichiers temporaires, %1, n’est pas à vous.</translation>
    </message>
    <message>
        <source>Have it removed, or set TMPDIR to a folder of yours.</source>
        <translation>Faites-le supprimer, ou indiquez dans TMPDIR un dossier à vous.</translation>
    </message>
    <message>
        <source>The folder for temporary files, %1, is open to others.</source>
        <translation>Le dossier des fichiers temporaires, %1, est ouvert à d’autres.</translation>
    </message>
    <message>
        <source>Set TMPDIR to a folder of yours.</source>
        <translation>Indiquez dans TMPDIR un dossier à vous.</translation>
    </message>
    <message>
        <source>No folder for temporary files could be made in %1.</source>
        <translation>Impossible de créer un dossier de fichiers temporaires dans %1.</translation>
    </message>
    <message>
        <source>No folder for temporary files could be kept in %1.</source>
        <translation>Impossible de conserver un dossier de fichiers temporaires dans %1.</translation>
    </message>
    <message>
        <source>There is not enough room in %1: %2 are needed, %3 are free, of which %4 are left to others.</source>
        <translation>Pas assez de place dans %1&#xa0;: il faut %2&#x202f;; l’espace libre est de %3, dont %4 laissés aux autres.</translation>
    </message>
</context>
<context>
    <name>Verbs</name>
    <message>
        <source>--playbook takes ids of playbooks, numbers, not %1.</source>
        <translation>--playbook prend des identifiants de playbooks, des nombres, pas %1.</translation>
    </message>
    <message>
        <source>%1 of %2 results</source>
        <translation>%1 sur %2 résultats</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fact</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>This report has no host %1.</source>
        <translation>Ce rapport n’a pas d’hôte %1.</translation>
    </message>
    <message>
        <source>See aviary hosts for those that it has.</source>
        <translation>Voir aviary hosts pour ceux qu’il a.</translation>
    </message>
    <message>
        <source>Shows the facts that were gathered for a host.</source>
        <translation>Affiche les facts collectés pour un hôte.</translation>
    </message>
    <message>
        <source>The host with this id (see aviary hosts), or the newest one of this name that has facts.</source>
        <translation>L’hôte qui a cet id (voir aviary hosts), ou le plus récent de ce nom qui a des facts.</translation>
    </message>
    <message>
        <source>Which host? --host takes its id or its name.</source>
        <translation>Quel hôte&#x202f;? --host attend son id ou son nom.</translation>
    </message>
    <message>
        <source>No facts were gathered for %1 in this run (gather_facts: false).</source>
        <translation>Aucun fact n’a été collecté pour %1 dans cette exécution (gather_facts: false).</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Prints a file as it was recorded. Without --file: lists the files of a playbook.</source>
        <translation>Affiche un fichier tel qu’il a été enregistré. Sans --file&#xa0;: liste les fichiers d’un playbook.</translation>
    </message>
    <message>
        <source>The file with this id.</source>
        <translation>Le fichier qui a cet id.</translation>
    </message>
    <message>
        <source>--file takes the id of a file, a number, not %1.</source>
        <translation>--file attend l’id d’un fichier, un nombre, pas %1.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Recap</source>
        <translation>Récapitulatif</translation>
    </message>
    <message>
        <source>no results</source>
        <translation>aucun résultat</translation>
    </message>
    <message>
        <source>Lists the hosts of a playbook: the outcomes of their results, and the recap that Ansible printed at the end.</source>
        <translation>Liste les hôtes d’un playbook&#xa0;: les verdicts de leurs résultats, et le récapitulatif qu’Ansible a affiché à la fin.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Started (%1)</source>
        <translation>Début (%1)</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Playbook</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Lists the playbooks of one or more reports, oldest first.</source>
        <translation>Liste les playbooks d’un ou plusieurs rapports, du plus ancien au plus récent.</translation>
    </message>
    <message>
        <source>Only playbooks in these states:</source>
        <translation>Seulement les playbooks dans ces états&#xa0;:</translation>
    </message>
    <message>
        <source>This database holds no playbooks; ARA made it but no run was recorded.</source>
        <translation>Cette base de données ne contient aucun playbook&#x202f;; ARA l’a créée, mais aucune exécution n’a été enregistrée.</translation>
    </message>
    <message>
        <source>This report has no playbook %1.</source>
        <translation>Ce rapport n’a pas de playbook %1.</translation>
    </message>
    <message>
        <source>See aviary list for those that it has.</source>
        <translation>Voir aviary list pour ceux qu’il a.</translation>
    </message>
    <message>
        <source>Playbook %1, %2 (%3), of %4 in this report; --playbook takes another one.</source>
        <translation>Playbook %1, %2 (%3), sur %4 dans ce rapport&#x202f;; --playbook en choisit un autre.</translation>
    </message>
    <message>
        <source>The playbook with this id. Without it the first one that failed, else the first one that did not end, else the last one.</source>
        <translation>Le playbook qui a cet id. Par défaut le premier en échec, sinon le premier qui n’a pas pris fin, sinon le dernier.</translation>
    </message>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>Impossible d’écrire la sortie&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Lists the results of a playbook in the order in which they ended, with one line that says why a result failed.</source>
        <translation>Liste les résultats d’un playbook dans l’ordre de leur fin, avec une ligne qui dit pourquoi un résultat est en échec.</translation>
    </message>
    <message>
        <source>Only results with these outcomes, separated by commas:</source>
        <translation>Seulement les résultats qui ont ces verdicts, séparés par des virgules&#xa0;:</translation>
    </message>
    <message>
        <source>Only results that ARA stored with these statuses (failed includes ignored and rescued ones):</source>
        <translation>Seulement les résultats qu’ARA a enregistrés avec ces statuts (failed comprend les ignorés et les rattrapés)&#xa0;:</translation>
    </message>
    <message>
        <source>changed is an outcome, not a status: use --outcome changed.</source>
        <translation>changed est un verdict, pas un statut&#xa0;: utilisez --outcome changed.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Delegated to</source>
        <translation>Délégué à</translation>
    </message>
    <message>
        <source>Shows one result: what failed and why, its output, command, difference and values.</source>
        <translation>Affiche un résultat&#xa0;: ce qui a échoué et pourquoi, sa sortie, sa commande, sa différence et ses valeurs.</translation>
    </message>
    <message>
        <source>The result with this id (see aviary results).</source>
        <translation>Le résultat qui a cet id (voir aviary results).</translation>
    </message>
    <message>
        <source>Which result? --result takes its id, a number.</source>
        <translation>Quel résultat&#x202f;? --result attend son id, un nombre.</translation>
    </message>
    <message>
        <source>Tells of every playbook what became of it: the tasks that made it fail with their hosts, why and where, or what is unfinished. For the log of a CI job.</source>
        <translation>Dit de chaque playbook ce qu’il est devenu&#xa0;: les tâches qui l’ont fait échouer et leurs hôtes, pourquoi et où, ou ce qui est inachevé. Pour le journal d’un job de CI.</translation>
    </message>
    <message>
        <source>Only the playbook with this id.</source>
        <translation>Seulement le playbook qui a cet id.</translation>
    </message>
    <message>
        <source>All causes; otherwise the first ones, and how many more there are.</source>
        <translation>Toutes les causes&#x202f;; sinon les premières, et combien il y en a d’autres.</translation>
    </message>
    <message>
        <source>what became of each playbook: what failed, where and why</source>
        <translation>ce qu’est devenu chaque playbook&#xa0;: ce qui a échoué, où et pourquoi</translation>
    </message>
    <message>
        <source>the playbooks of reports</source>
        <translation>les playbooks de rapports</translation>
    </message>
    <message>
        <source>the results of a playbook, by status or outcome</source>
        <translation>les résultats d’un playbook, par statut ou par verdict</translation>
    </message>
    <message>
        <source>one result: message, output, difference, values</source>
        <translation>un résultat&#xa0;: message, sortie, différence, valeurs</translation>
    </message>
    <message>
        <source>the hosts of a playbook and how they fared</source>
        <translation>les hôtes d’un playbook et comment cela s’est passé pour eux</translation>
    </message>
    <message>
        <source>the facts of a host</source>
        <translation>les facts d’un hôte</translation>
    </message>
    <message>
        <source>a recorded file, or the list of them</source>
        <translation>un fichier enregistré, ou leur liste</translation>
    </message>
    <message>
        <source>pages of a report as pictures</source>
        <translation>des pages d’un rapport en images</translation>
    </message>
    <message>
        <source>There is no translation for %1. There are: %2.</source>
        <translation>Il n’y a pas de traduction pour %1. Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Usage: aviary [--language CODE] [REPORT…]</source>
        <translation>Utilisation&#xa0;: aviary [--language CODE] [RAPPORT…]</translation>
    </message>
    <message>
        <source>       aviary VERB REPORT [OPTIONS]</source>
        <translation>              aviary VERBE RAPPORT [OPTIONS]</translation>
    </message>
    <message>
        <source>Shows what ARA recorded of Ansible&apos;s runs. A REPORT is the ansible.sqlite that ARA wrote, or a folder, an archive or a web address with it; it is only read, never changed.</source>
        <translation>Affiche ce qu’ARA a enregistré des exécutions d’Ansible. Un RAPPORT est le fichier ansible.sqlite écrit par ARA, ou un dossier, une archive ou une adresse web qui le contient&#x202f;; il est seulement lu, jamais modifié.</translation>
    </message>
    <message>
        <source>Verbs, which need no window:</source>
        <translation>Verbes, qui se passent de fenêtre&#xa0;:</translation>
    </message>
    <message>
        <source>aviary VERB --help tells the options of each.</source>
        <translation>aviary VERBE --help donne les options de chacun.</translation>
    </message>
    <message>
        <source>Exit status: 0 fine, 1 the report could be read in part only, 2 it could not be opened or the command line is wrong.</source>
        <translation>Code de retour&#xa0;: 0 tout va bien, 1 le rapport n’a pu être lu qu’en partie, 2 il n’a pas pu être ouvert ou la ligne de commande est fausse.</translation>
    </message>
    <message>
        <source>%1 is neither a verb nor a file or folder. See aviary --help.</source>
        <translation>%1 n’est ni un verbe, ni un fichier, ni un dossier. Voir aviary --help.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>Speaks this language instead of the system&apos;s, as de.</source>
        <translation>Parle cette langue au lieu de celle du système, par exemple de.</translation>
    </message>
    <message>
        <source>How to write it: %1. The first is the default.</source>
        <translation>Format de la sortie&#xa0;: %1. Le premier est le choix par défaut.</translation>
    </message>
    <message>
        <source>words</source>
        <translation>mots</translation>
    </message>
    <message>
        <source>At most so many rows.</source>
        <translation>Au plus ce nombre de lignes.</translation>
    </message>
    <message>
        <source>Times in UTC instead of local time. JSON and CSV always have UTC.</source>
        <translation>Heures en UTC au lieu de l’heure locale. JSON et CSV sont toujours en UTC.</translation>
    </message>
    <message>
        <source>It takes one report; %1 is one too many.</source>
        <translation>Un seul rapport est attendu&#x202f;; %1 est de trop.</translation>
    </message>
    <message>
        <source>--%1 does not know %2. It takes %3.</source>
        <translation>--%1 ne connaît pas %2. Valeurs possibles&#xa0;: %3.</translation>
    </message>
    <message>
        <source>--playbook takes the id of a playbook, a number, not %1.</source>
        <translation>--playbook attend l’id d’un playbook, un nombre, pas %1.</translation>
    </message>
    <message>
        <source>--limit takes a number of rows, not %1.</source>
        <translation>--limit attend un nombre de lignes, pas %1.</translation>
    </message>
    <message>
        <source>--format does not know %1. It takes %2.</source>
        <translation>--format ne connaît pas %1. Valeurs possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>See aviary %1 --help.</source>
        <translation>Voir aviary %1 --help.</translation>
    </message>
    <message>
        <source>REPORT…</source>
        <translation>RAPPORT…</translation>
    </message>
    <message>
        <source>REPORT</source>
        <translation>RAPPORT</translation>
    </message>
    <message>
        <source>Reads everything that is in reports, and says what is damaged and how much of it. The exit status is 0 when all are whole, 1 when one is damaged and 2 when one cannot be read.</source>
        <translation>Lit tout ce que contiennent des rapports, et dit ce qui est endommagé et dans quelle mesure. Le code de retour est 0 si tous sont intacts, 1 si l’un est endommagé et 2 si l’un est illisible.</translation>
    </message>
    <message>
        <source>%1: whole, %2 rows and %3 contents were read.</source>
        <translation>%1&#xa0;: intact, %2 lignes et %3 contenus lus.</translation>
    </message>
    <message>
        <source>%1: damaged, %2 rows and %3 contents were read.</source>
        <translation>%1&#xa0;: endommagé, %2 lignes et %3 contenus lus.</translation>
    </message>
    <message>
        <source>Looking into %1</source>
        <translation>Exploration de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <translation>
            <numerusform>%Ln rapport</numerusform>
            <numerusform>%Ln rapports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 is read from %2.</source>
        <translation>%1 est lu dans %2.</translation>
    </message>
    <message>
        <source>%1 has no report %2.</source>
        <translation>%1 n’a pas de rapport %2.</translation>
    </message>
    <message>
        <source>This verb takes one report; there are %1. Name one of them:</source>
        <translation>Ce verbe attend un seul rapport&#x202f;; il y en a %1. Indiquez l’un d’eux&#xa0;:</translation>
    </message>
    <message>
        <source>  … and %1 more; aviary list shows all.</source>
        <translation>  … et %1 de plus&#x202f;; aviary list les affiche tous.</translation>
    </message>
    <message>
        <source>whether a report is whole, and what of it is damaged</source>
        <translation>si un rapport est intact, et ce qui en est endommagé</translation>
    </message>
    <message>
        <source>The ansible.sqlite that ARA wrote; a folder, an archive or a web address with it; or a link to a place in it (aviary:?report=…).</source>
        <translation>Le fichier ansible.sqlite écrit par ARA&#x202f;; un dossier, une archive ou une adresse web qui le contient&#x202f;; ou un lien vers un de ses endroits (aviary:?report=…).</translation>
    </message>
    <message>
        <source>Of the reports in an archive or a folder the one at this path in it.</source>
        <translation>Parmi les rapports d’une archive ou d’un dossier, celui qui s’y trouve à ce chemin.</translation>
    </message>
    <message>
        <source>path</source>
        <translation>chemin</translation>
    </message>
    <message>
        <source>Search on where it would stop: however large, deep or many.</source>
        <translation>Poursuit la recherche là où elle s’arrêterait&#xa0;: quels que soient la taille, la profondeur ou le nombre.</translation>
    </message>
    <message>
        <source>Which report? Name the ansible.sqlite that ARA wrote, or a folder or archive with it.</source>
        <translation>Quel rapport&#x202f;? Indiquez le fichier ansible.sqlite écrit par ARA, ou un dossier ou une archive qui le contient.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n result(s), as --limit asks.</source>
        <translation>
            <numerusform>%1 résultat sur %n, comme --limit le demande.</numerusform>
            <numerusform>%1 résultats sur %n, comme --limit le demande.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tells where the time of a playbook went: the critical path, who waited for whom, what would make the run shorter, and what was slowest. As tables, JSON or CSV; as a picture of the timeline; or as a trace for Perfetto and Chrome.</source>
        <translation>Dit où est passé le temps d’un playbook : le chemin critique, qui a attendu qui, ce qui raccourcirait l’exécution et ce qui a été le plus lent. En tableaux, JSON ou CSV ; en image de la chronologie ; ou en trace pour Perfetto et Chrome.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>Write to this file instead of the standard output. One that is there is replaced.</source>
        <translation>Écrit dans ce fichier au lieu de la sortie standard. S’il existe, il est remplacé.</translation>
    </message>
    <message>
        <source>Of a picture, in pixels; the width alone makes it as high as its lanes want.</source>
        <translation>D’une image, en pixels ; avec la largeur seule, elle est aussi haute que ses pistes le demandent.</translation>
    </message>
    <message>
        <source>Of a picture, only from the second A of the run to the second B, as 12.5..40.</source>
        <translation>D’une image, seulement de la seconde A de l’exécution à la seconde B, par exemple 12.5..40.</translation>
    </message>
    <message>
        <source>A picture with a dark palette.</source>
        <translation>Une image à palette sombre.</translation>
    </message>
    <message>
        <source>--%1 is for pictures: --format svg or png.</source>
        <translation>--%1 est pour les images : --format svg ou png.</translation>
    </message>
    <message>
        <source>--size takes pixels, as 1600 or 1600x900, each from %1 to %2, not %3.</source>
        <translation>--size attend des pixels, comme 1600 ou 1600x900, chacun de %1 à %2, pas %3.</translation>
    </message>
    <message>
        <source>--range takes seconds of the run, as 12.5..40, not %1.</source>
        <translation>--range attend des secondes de l’exécution, comme 12.5..40, pas %1.</translation>
    </message>
    <message>
        <source>The run ended after %1: there is nothing to draw.</source>
        <translation>L’exécution a pris fin après %1 : il n’y a rien à dessiner.</translation>
    </message>
    <message>
        <source>%1 of %2 lanes have room in the picture; --size makes it higher.</source>
        <translation>%1 pistes sur %2 tiennent dans l’image ; --size la rend plus haute.</translation>
    </message>
    <message>
        <source>At most %1 rows of each figure, as --limit asks; there are more.</source>
        <translation>Au plus %1 lignes de chaque tableau, comme --limit le demande ; il y en a d’autres.</translation>
    </message>
    <message>
        <source>A picture does not go to a terminal: --output names a file for it.</source>
        <translation>Une image ne va pas sur un terminal : --output lui donne un fichier.</translation>
    </message>
    <message>
        <source>No times were recorded: there is nothing to draw.</source>
        <translation>Aucune heure n’a été enregistrée : il n’y a rien à dessiner.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Impossible d’écrire %1 : %2.</translation>
    </message>
    <message>
        <source>Waiting, by host</source>
        <translation>Attente, par hôte</translation>
    </message>
    <message>
        <source>Waiting, by task</source>
        <translation>Attente, par tâche</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>How much shorter the run would be, at least.</source>
        <translation>De combien l’exécution serait plus courte, au moins.</translation>
    </message>
    <message>
        <source>Slowest tasks</source>
        <translation>Tâches les plus lentes</translation>
    </message>
    <message>
        <source>Slowest roles</source>
        <translation>Rôles les plus lents</translation>
    </message>
    <message>
        <source>Slowest actions</source>
        <translation>Actions les plus lentes</translation>
    </message>
    <message>
        <source>Slowest hosts</source>
        <translation>Hôtes les plus lents</translation>
    </message>
    <message>
        <source>Critical path: the longest %1 of %2 links</source>
        <translation>Chemin critique : les %1 maillons les plus longs sur %2</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>Chemin critique</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1 : %2 sur %3</translation>
    </message>
    <message>
        <source>where the time of a playbook went, in figures, as a picture or a trace</source>
        <translation>où est passé le temps d’un playbook, en chiffres, en image ou en trace</translation>
    </message>
    <message>
        <source>Compares two runs of a playbook, or all playbooks of two reports: what fails now and did not, what went in differently, which tasks changed, what became slower. The left one is the one that started earlier. Exit status: 0 nothing got worse, 1 something fails that did not or the later run has no end, 2 trouble, or runs that have little in common.</source>
        <translation>Compare deux exécutions d’un playbook, ou tous les playbooks de deux rapports : ce qui échoue maintenant et n’échouait pas, ce qui est entré différemment, quelles tâches ont changé, ce qui est plus lent. À gauche, celle qui a débuté la première. Code de retour : 0 rien n’a empiré, 1 quelque chose échoue qui n’échouait pas ou l’exécution la plus récente n’a pas de fin, 2 problème, ou exécutions qui ont peu en commun.</translation>
    </message>
    <message>
        <source>20%</source>
        <translation>20%</translation>
    </message>
    <message>
        <source>Tasks that take so much longer count as worse too: more than 20%, more than 5s, or both as 20%,5s. Without it more than 20% and 2 s are told.</source>
        <translation>Les tâches qui durent autant plus longtemps comptent aussi comme pires : plus de 20%, plus de 5s, ou les deux comme 20%,5s. Par défaut, plus de 20% et 2 s sont signalés.</translation>
    </message>
    <message>
        <source>Compares what every result returned, however many there are.</source>
        <translation>Compare ce que chaque résultat a renvoyé, quel qu’en soit le nombre.</translation>
    </message>
    <message>
        <source>The first report is the left one, whichever started earlier.</source>
        <translation>Le premier rapport est celui de gauche, quel que soit celui qui a débuté le premier.</translation>
    </message>
    <message>
        <source>It has no run of the same playbook.</source>
        <translation>Il n’a pas d’exécution du même playbook.</translation>
    </message>
    <message>
        <source>Name another one as REPORT#ID; aviary list shows them.</source>
        <translation>Indiquez-en un autre comme RAPPORT#ID ; aviary list les affiche.</translation>
    </message>
    <message>
        <source>--slower takes a share as 20%, a time as 5s, or both as 20%,5s, not %1.</source>
        <translation>--slower attend une part comme 20%, une durée comme 5s, ou les deux comme 20%,5s, pas %1.</translation>
    </message>
    <message>
        <source>task %1</source>
        <translation>tâche %1</translation>
    </message>
    <message numerus="yes">
        <source>output was compared of %1 of %n result(s), --all compares all</source>
        <translation>
            <numerusform>la sortie de %1 résultat sur %n a été comparée, --all les compare tous</numerusform>
            <numerusform>la sortie de %1 résultats sur %n a été comparée, --all les compare tous</numerusform>
        </translation>
    </message>
    <message>
        <source>Not listed: %1.</source>
        <translation>Non listés : %1.</translation>
    </message>
    <message>
        <source>only left</source>
        <translation>seulement à gauche</translation>
    </message>
    <message>
        <source>only right</source>
        <translation>seulement à droite</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>little in common</source>
        <translation>peu en commun</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) newly failing</source>
        <translation>
            <numerusform>%n tâche en nouvel échec</numerusform>
            <numerusform>%n tâches en nouvel échec</numerusform>
        </translation>
    </message>
    <message>
        <source>the right run has no end</source>
        <translation>l’exécution de droite n’a pas de fin</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>aucune différence</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), none newly failing</source>
        <translation>
            <numerusform>%n différence, aucun nouvel échec</numerusform>
            <numerusform>%n différences, aucun nouvel échec</numerusform>
        </translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Named in the failure, near a change:</source>
        <translation>Nommé dans l’échec, près d’un changement :</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n de plus</numerusform>
            <numerusform>… et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Left:</source>
        <translation>Gauche :</translation>
    </message>
    <message>
        <source>Right:</source>
        <translation>Droite :</translation>
    </message>
    <message>
        <source>what differs between two runs, and whether something got worse</source>
        <translation>ce qui diffère entre deux exécutions, et si quelque chose a empiré</translation>
    </message>
    <message>
        <source>A[#PLAYBOOK]</source>
        <translation>A[#PLAYBOOK]</translation>
    </message>
    <message>
        <source>The same. #2 behind a report means its playbook with the id 2.</source>
        <translation>De même. #2 après un rapport désigne son playbook d’id 2.</translation>
    </message>
    <message>
        <source>B[#PLAYBOOK]</source>
        <translation>B[#PLAYBOOK]</translation>
    </message>
    <message>
        <source>It takes two reports; %1 is one too many.</source>
        <translation>Deux rapports sont attendus ; %1 est de trop.</translation>
    </message>
    <message>
        <source>With what? Name a second report, or the same with another playbook: REPORT#1 REPORT#2.</source>
        <translation>Avec quoi ? Indiquez un second rapport, ou le même avec un autre playbook : RAPPORT#1 RAPPORT#2.</translation>
    </message>
    <message>
        <source>No results were recorded: no task ran on any host.</source>
        <translation>Aucun résultat n’a été enregistré : aucune tâche n’a été exécutée sur un hôte.</translation>
    </message>
    <message>
        <source>REPORT [REPORT]</source>
        <translation>RAPPORT [RAPPORT]</translation>
    </message>
    <message>
        <source>Tells of many runs of a playbook since when which tasks fail and what the last good run was, which ones are flaky, and which ones are newly slow; then a mark for each run, the newest at the right. Of several playbooks each that has several runs is told. #2 behind a report means its playbook with the id 2. Exit status: 0 all runs could be read, 1 some of them, 2 none, or no playbook has several runs.</source>
        <translation>Dit de nombreuses exécutions d’un playbook depuis quand quelles tâches échouent et quelle était la dernière bonne exécution, lesquelles sont instables et lesquelles nouvellement lentes ; puis une marque par exécution, la plus récente à droite. De plusieurs playbooks, chacun qui a plusieurs exécutions est traité. #2 derrière un rapport désigne son playbook d’identifiant 2. Code de sortie : 0 toutes les exécutions ont pu être lues, 1 certaines, 2 aucune, ou aucun playbook n’a plusieurs exécutions.</translation>
    </message>
    <message>
        <source>Only runs of the playbook with this path, or with a path that ends so: site.yml.</source>
        <translation>Seulement les exécutions du playbook ayant ce chemin, ou un chemin qui finit ainsi : site.yml.</translation>
    </message>
    <message>
        <source>Only the newest N runs of a playbook.</source>
        <translation>Seulement les N dernières exécutions d’un playbook.</translation>
    </message>
    <message>
        <source>The table of hosts instead of that of tasks. JSON has both.</source>
        <translation>Le tableau des hôtes au lieu de celui des tâches. JSON a les deux.</translation>
    </message>
    <message>
        <source>All rows; otherwise those that failed or are newly slow. JSON has all.</source>
        <translation>Toutes les lignes ; sinon celles qui ont échoué ou sont nouvellement lentes. JSON les a toutes.</translation>
    </message>
    <message>
        <source>Looking into report %1 of %2</source>
        <translation>Examen du rapport %1 sur %2</translation>
    </message>
    <message>
        <source>Reading run %1 of %2</source>
        <translation>Lecture de l’exécution %1 sur %2</translation>
    </message>
    <message>
        <source>None of these reports has a run of %1. See aviary list for those that they have.</source>
        <translation>Aucun de ces rapports n’a d’exécution de %1. aviary list montre celles qu’ils ont.</translation>
    </message>
    <message>
        <source>No playbook has several runs in these reports. Name more of them, or a folder.</source>
        <translation>Aucun playbook n’a plusieurs exécutions dans ces rapports. En nommer d’autres, ou un dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%n other playbook(s) ran only once; --playbook-path tells of one.</source>
        <translation>
            <numerusform>%n autre playbook n’a été exécuté qu’une fois ; --playbook-path en parle.</numerusform>
            <numerusform>%n autres playbooks n’ont été exécutés qu’une fois ; --playbook-path parle de l’un d’eux.</numerusform>
        </translation>
    </message>
    <message>
        <source>--last takes a number of runs, not %1.</source>
        <translation>--last prend un nombre d’exécutions, pas %1.</translation>
    </message>
    <message>
        <source>None of these reports holds a playbook.</source>
        <translation>Aucun de ces rapports ne contient de playbook.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n exécution</numerusform>
            <numerusform>%n exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>A mark for each run, from %1 to %2 at the right.</source>
        <translation>Une marque par exécution, de %1 à %2 à droite.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %1 of %n run(s); --format json has all.</source>
        <translation>
            <numerusform>Les %1 plus récentes de %n exécution ; --format json les a toutes.</numerusform>
            <numerusform>Les %1 plus récentes de %n exécutions ; --format json les a toutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Failing since</source>
        <translation>Échoue depuis</translation>
    </message>
    <message>
        <source>Flaky</source>
        <translation>Instable</translation>
    </message>
    <message>
        <source>Newly slow</source>
        <translation>Nouvellement lent</translation>
    </message>
    <message>
        <source>Failed on</source>
        <translation>A échoué sur</translation>
    </message>
    <message>
        <source>(the run)</source>
        <translation>(l’exécution)</translation>
    </message>
    <message numerus="yes">
        <source>%n other host(s) never failed and are as quick as ever; --all shows them.</source>
        <translation>
            <numerusform>%n autre hôte n’a jamais échoué et est aussi rapide que d’habitude ; --all le montre.</numerusform>
            <numerusform>%n autres hôtes n’ont jamais échoué et sont aussi rapides que d’habitude ; --all les montre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other task(s) never failed and are as quick as ever; --all shows them.</source>
        <translation>
            <numerusform>%n autre tâche n’a jamais échoué et est aussi rapide que d’habitude ; --all la montre.</numerusform>
            <numerusform>%n autres tâches n’ont jamais échoué et sont aussi rapides que d’habitude ; --all les montre.</numerusform>
        </translation>
    </message>
    <message>
        <source>many runs of a playbook: since when it fails, what is flaky or newly slow</source>
        <translation>de nombreuses exécutions d’un playbook : depuis quand il échoue, ce qui est instable ou nouvellement lent</translation>
    </message>
    <message>
        <source>%1 of %2 differences</source>
        <translation>%1 sur %2 différences</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>CHEMIN</translation>
    </message>
    <message>
        <source>What is asked for: /api/v1/results?status=failed, or what follows v1 in it.</source>
        <translation>Ce qui est demandé : /api/v1/results?status=failed, ou ce qui y suit v1.</translation>
    </message>
    <message>
        <source>Prints the status and the headers before the answer.</source>
        <translation>Affiche l’état et les en-têtes avant la réponse.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>What addresses in the answer begin with, instead of http://127.0.0.1:8000.</source>
        <translation>Le début des adresses dans la réponse, au lieu de http://127.0.0.1:8000.</translation>
    </message>
    <message>
        <source>Writes a new ansible.sqlite of ARA&apos;s newest schema, which ARA itself opens: of a whole report or of some playbooks, from any source. Exit status: 0 all of it was copied, 1 something could not be read whole, 2 nothing was written.</source>
        <translation>Écrit un nouvel ansible.sqlite au schéma le plus récent d’ARA, qu’ARA lui-même ouvre : d’un rapport entier ou de certains playbooks, de toute source. Code de sortie : 0 tout a été copié, 1 quelque chose n’a pas pu être lu en entier, 2 rien n’a été écrit.</translation>
    </message>
    <message>
        <source>TARGET</source>
        <translation>CIBLE</translation>
    </message>
    <message>
        <source>The file to write; or a folder, for ansible.sqlite in it.</source>
        <translation>Le fichier à écrire ; ou un dossier, pour ansible.sqlite dedans.</translation>
    </message>
    <message>
        <source>Only the playbook with this id; may be given several times.</source>
        <translation>Seulement le playbook ayant cet identifiant ; peut être répété.</translation>
    </message>
    <message>
        <source>Leaves away what takes room:</source>
        <translation>Laisse de côté ce qui prend de la place :</translation>
    </message>
    <message>
        <source>Of the results only those that failed or were unreachable.</source>
        <translation>Des résultats, seulement ceux qui ont échoué ou étaient injoignables.</translation>
    </message>
    <message>
        <source>Takes the place of a file that is there already.</source>
        <translation>Remplace un fichier déjà présent.</translation>
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
            <numerusform>%n tâche</numerusform>
            <numerusform>%n tâches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n hôte</numerusform>
            <numerusform>%n hôtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n enregistrement</numerusform>
            <numerusform>%n enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <comment>file: what it holds; its size</comment>
        <translation>%1 : %2 ; %3</translation>
    </message>
    <message>
        <source>a new database of a report, or of some of its playbooks</source>
        <translation>une nouvelle base d’un rapport, ou de certains de ses playbooks</translation>
    </message>
    <message>
        <source>what ARA&apos;s REST API would answer, without a server</source>
        <translation>ce que répondrait l’API REST d’ARA, sans serveur</translation>
    </message>
    <message>
        <source>It takes one report and one %1; %2 is one too many.</source>
        <translation>Il faut un rapport et un %1 ; %2 est de trop.</translation>
    </message>
    <message>
        <source>It takes a report and a %1.</source>
        <translation>Il faut un rapport et un %1.</translation>
    </message>
    <message>
        <source>Answers as ARA&apos;s REST API would, without a server: lists with limit, offset, every filter and order; single objects with all that belongs to them. A server is asked itself. Exit status: 0 an answer, 1 the report could be read in part only, 2 an error, which the answer says.</source>
        <translation>Répond comme le ferait l’API REST d’ARA, sans serveur : listes avec limit, offset, tous les filtres et order ; objets avec tout ce qui leur appartient. Un serveur est interrogé lui-même. Code de sortie : 0 une réponse, 1 le rapport n’a pu être lu qu’en partie, 2 une erreur, que la réponse indique.</translation>
    </message>
    <message>
        <source>--base is not for a server, which names its own addresses.</source>
        <translation>--base n’est pas pour un serveur, qui donne ses propres adresses.</translation>
    </message>
    <message>
        <source>The answer is too large; this is its beginning.</source>
        <translation>La réponse est trop grande ; en voici le début.</translation>
    </message>
    <message>
        <source>%1: only files and databases can be checked; aviary copy makes one.</source>
        <translation>%1 : seuls les fichiers et les bases de données peuvent être vérifiés ; aviary copy en fait un.</translation>
    </message>
    <message>
        <source>Answers as ARA&apos;s API over HTTP, for programs that ask one: the ara command, lookups in playbooks, scripts. It only reads: nothing but GET, HEAD and OPTIONS is answered.

One report, or a folder that holds an ansible.sqlite itself, is at /api/v1/. Another folder is served as ARA&apos;s distributed sqlite backend does it: FOLDER/2/some/path/ara-report/ansible.sqlite is at /2/some/path/ara-report/api/v1/; archives in it are not looked into. Of several arguments each is below its own name: folder logs at /logs/, report good.sqlite at /good/ara-report/. / lists them all.

The address is written to the standard output as soon as it answers. Ctrl+C ends it, with the exit status 0; 2 is that it could not begin.</source>
        <translation>Répond comme l’API d’ARA par HTTP, pour les programmes qui l’interrogent : la commande ara, les lookups des playbooks, des scripts. Lecture seule : rien d’autre que GET, HEAD et OPTIONS n’obtient de réponse.

Un rapport, ou un dossier qui contient lui-même un ansible.sqlite, se trouve à /api/v1/. Un autre dossier est servi comme le fait le backend sqlite distribué d’ARA : DOSSIER/2/some/path/ara-report/ansible.sqlite se trouve à /2/some/path/ara-report/api/v1/ ; ses archives ne sont pas ouvertes. S’il y a plusieurs arguments, chacun est sous son propre nom : le dossier logs à /logs/, le rapport good.sqlite à /good/ara-report/. / les énumère tous.

L’adresse est écrite sur la sortie standard dès qu’il y a réponse. Ctrl+C y met fin, avec le code de sortie 0 ; 2 signifie que cela n’a pas pu commencer.</translation>
    </message>
    <message>
        <source>Where to answer, instead of 127.0.0.1:8000. Port 0 is any free one.</source>
        <translation>Où répondre, au lieu de 127.0.0.1:8000. Le port 0 est n’importe quel port libre.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>The name of the folders that hold the databases, instead of ara-report.</source>
        <translation>Le nom des dossiers qui contiennent les bases de données, au lieu de ara-report.</translation>
    </message>
    <message>
        <source>A name that this server is called by, behind a proxy say; may be given several times. On loopback it answers only to localhost otherwise.</source>
        <translation>Un nom par lequel ce serveur est appelé, derrière un proxy par exemple ; peut être donné plusieurs fois. Sinon, sur la boucle locale, il ne répond qu’à localhost.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>Closes connections that are silent for so long, instead of 30.</source>
        <translation>Ferme les connexions silencieuses pendant ce temps, au lieu de 30.</translation>
    </message>
    <message>
        <source>%1 is a server already; files are what can be served.</source>
        <translation>%1 est déjà un serveur ; ce sont des fichiers qui peuvent être servis.</translation>
    </message>
    <message>
        <source>--prefix takes the name of a folder, not %1.</source>
        <translation>--prefix prend le nom d’un dossier, pas %1.</translation>
    </message>
    <message>
        <source>--listen takes an address and a port, such as 127.0.0.1:8000, not %1.</source>
        <translation>--listen prend une adresse et un port, tels que 127.0.0.1:8000, pas %1.</translation>
    </message>
    <message>
        <source>--idle takes seconds, from 1 on, not %1.</source>
        <translation>--idle prend des secondes, à partir de 1, pas %1.</translation>
    </message>
    <message>
        <source>Everybody who reaches this computer over the network can read these reports.</source>
        <translation>Tous ceux qui atteignent cet ordinateur par le réseau peuvent lire ces rapports.</translation>
    </message>
    <message>
        <source>User:</source>
        <translation>Utilisateur :</translation>
    </message>
    <message>
        <source>User (%1):</source>
        <translation>Utilisateur (%1) :</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Mot de passe :</translation>
    </message>
    <message>
        <source>ARA&apos;s REST API over HTTP, of files</source>
        <translation>l’API REST d’ARA par HTTP, sur des fichiers</translation>
    </message>
    <message>
        <source>Says on the standard error what servers are asked and answer.</source>
        <translation>Dit sur la sortie d’erreur ce qui est demandé aux serveurs et ce qu’ils répondent.</translation>
    </message>
    <message>
        <source>Messages of results that went well are left out: the server would be asked for each of them. --limit %1 shows that many with theirs.</source>
        <translation>Les messages des résultats qui se sont bien passés sont omis : le serveur serait interrogé pour chacun. --limit %1 en montre autant avec le leur.</translation>
    </message>
</context>
<context>
    <name>Web</name>
    <message>
        <source>Check the link.</source>
        <translation>Vérifiez le lien.</translation>
    </message>
    <message>
        <source>Try again later, or ask who runs the server.</source>
        <translation>Réessayez plus tard, ou demandez à qui gère le serveur.</translation>
    </message>
    <message>
        <source>Open one of them by its own link, or go on all the same.</source>
        <translation>Ouvrez l’un d’eux par son propre lien, ou continuez quand même.</translation>
    </message>
    <message>
        <source>Open the link in your browser, save the file and open that.</source>
        <translation>Ouvrez le lien dans votre navigateur, enregistrez le fichier et ouvrez-le.</translation>
    </message>
    <message>
        <source>%1 is not an address of the web.</source>
        <translation>%1 n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>Links begin with http:// or https:// and a server&apos;s name.</source>
        <translation>Un lien commence par http:// ou https:// et le nom d’un serveur.</translation>
    </message>
    <message>
        <source>%1 does not accept this user name and password.</source>
        <translation>%1 n’accepte pas ce nom d’utilisateur et ce mot de passe.</translation>
    </message>
    <message>
        <source>Check both: in a link, characters like @ : / are written as %40 %3A %2F.</source>
        <translation>Vérifiez les deux&#xa0;: dans un lien, des caractères comme @&#xa0;: / s’écrivent %40 %3A %2F.</translation>
    </message>
    <message>
        <source>%1 asks for a user name and a password.</source>
        <translation>%1 demande un nom d’utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>%1 does not let you read %2.</source>
        <translation>%1 ne vous laisse pas lire %2.</translation>
    </message>
    <message>
        <source>Ask who runs the server for the permission, or save the file with a browser that is logged in and open that.</source>
        <translation>Demandez l’autorisation à qui gère le serveur, ou enregistrez le fichier avec un navigateur connecté à votre compte et ouvrez-le.</translation>
    </message>
    <message>
        <source>There is no %2 on %1.</source>
        <translation>%2 n’existe pas sur %1.</translation>
    </message>
    <message>
        <source>Check the link, and whether the job still exists: servers delete the files of old jobs.</source>
        <translation>Vérifiez le lien, et si le job existe encore&#xa0;: les serveurs suppriment les fichiers des anciens jobs.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a password.</source>
        <translation>Le proxy qui mène à %1 demande un mot de passe.</translation>
    </message>
    <message>
        <source>Set it in the system&apos;s proxy settings.</source>
        <translation>Indiquez-le dans les réglages de proxy du système.</translation>
    </message>
    <message>
        <source>%2 was removed from %1 for good.</source>
        <translation>%2 a été supprimé définitivement de %1.</translation>
    </message>
    <message>
        <source>Run the job again, or ask whether somebody kept its files.</source>
        <translation>Relancez le job, ou demandez si quelqu’un a conservé ses fichiers.</translation>
    </message>
    <message>
        <source>%1 has had too many requests.</source>
        <translation>%1 a reçu trop de requêtes.</translation>
    </message>
    <message>
        <source>Wait some minutes, then try again.</source>
        <translation>Attendez quelques minutes, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own (status %2).</source>
        <translation>%1 a un problème interne (statut %2).</translation>
    </message>
    <message>
        <source>%1 answered with status %2 instead of a file.</source>
        <translation>%1 a répondu par le statut %2 au lieu d’un fichier.</translation>
    </message>
    <message>
        <source>There is no server called %1.</source>
        <translation>Il n’y a pas de serveur nommé %1.</translation>
    </message>
    <message>
        <source>Check the link and the network: names of a company may need its VPN.</source>
        <translation>Vérifiez le lien et le réseau&#xa0;: les noms d’une entreprise demandent parfois son VPN.</translation>
    </message>
    <message>
        <source>%1 refuses the connection.</source>
        <translation>%1 refuse la connexion.</translation>
    </message>
    <message>
        <source>Check the port in the link, and whether the server is running.</source>
        <translation>Vérifiez le port dans le lien, et si le serveur est en marche.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not answer.</source>
        <translation>Le proxy qui mène à %1 ne répond pas.</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings.</source>
        <translation>Vérifiez les réglages de proxy du système.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>Impossible d’établir une connexion sécurisée à %1.</translation>
    </message>
    <message>
        <source>Check whether the port in the link speaks https.</source>
        <translation>Vérifiez que le port du lien est bien un port https.</translation>
    </message>
    <message>
        <source>The network was lost on the way to %1.</source>
        <translation>Le réseau a été perdu en chemin vers %1.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Vérifiez le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 could not be asked.</source>
        <translation>Impossible d’interroger %1.</translation>
    </message>
    <message>
        <source>Check the network and the link, then try again.</source>
        <translation>Vérifiez le réseau et le lien, puis réessayez.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2.</source>
        <translation>Le certificat de %1 n’est pas reconnu&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer within %n second(s).</source>
        <translation>
            <numerusform>%1 n’a pas répondu en %n seconde.</numerusform>
            <numerusform>%1 n’a pas répondu en %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sent nothing for %n second(s).</source>
        <translation>
            <numerusform>%1 n’a rien envoyé pendant %n seconde.</numerusform>
            <numerusform>%1 n’a rien envoyé pendant %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection to %1 broke off again and again: %2 of %3 arrived.</source>
        <translation>La connexion à %1 s’est interrompue plusieurs fois&#xa0;: %2 reçus sur %3.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off again and again.</source>
        <translation>La connexion à %1 s’est interrompue plusieurs fois.</translation>
    </message>
    <message>
        <source>The link leads from one address to the next without an end.</source>
        <translation>Le lien mène sans fin d’une adresse à une autre.</translation>
    </message>
    <message>
        <source>%1 leads from https to http, where anybody on the way could read and change the file.</source>
        <translation>%1 mène de https à http, où n’importe qui en chemin pourrait lire et modifier le fichier.</translation>
    </message>
    <message>
        <source>Ask who runs the server to repair the link.</source>
        <translation>Demandez à qui gère le serveur de réparer le lien.</translation>
    </message>
    <message>
        <source>%1 leads to an address where no file can be fetched.</source>
        <translation>%1 mène à une adresse où aucun fichier ne peut être téléchargé.</translation>
    </message>
    <message>
        <source>%1 answered with a web page instead of a database.</source>
        <translation>%1 a répondu par une page web au lieu d’une base de données.</translation>
    </message>
    <message>
        <source>Check the link; where the page asks to log in, save the file with your browser and open that.</source>
        <translation>Vérifiez le lien&#x202f;; si la page demande de se connecter, enregistrez le fichier avec votre navigateur et ouvrez-le.</translation>
    </message>
    <message>
        <source>%1 answered with JSON instead of a database.</source>
        <translation>%1 a répondu par du JSON au lieu d’une base de données.</translation>
    </message>
    <message>
        <source>Check the link: it should lead to ansible.sqlite, its folder, or an archive.</source>
        <translation>Vérifiez le lien&#xa0;: il doit mener à ansible.sqlite, à son dossier ou à une archive.</translation>
    </message>
    <message>
        <source>%2 on %1 is empty.</source>
        <translation>%2 est vide sur %1.</translation>
    </message>
    <message>
        <source>Check the job: it left nothing there.</source>
        <translation>Vérifiez le job&#xa0;: il n’y a rien laissé.</translation>
    </message>
    <message>
        <source>%1 is too large: %2, and at most %3 are fetched.</source>
        <translation>%1 est trop grand&#xa0;: %2, alors que %3 au plus sont téléchargés.</translation>
    </message>
    <message>
        <source>%1 is too large: more than the %2 that are fetched at most.</source>
        <translation>%1 est trop grand&#xa0;: plus des %2 qui sont téléchargés au plus.</translation>
    </message>
    <message>
        <source>Fetch it all the same without the bound, or save it with your browser and open that.</source>
        <translation>Téléchargez-le quand même, sans cette limite, ou enregistrez-le avec votre navigateur et ouvrez-le.</translation>
    </message>
    <message>
        <source>There is no space for the download: %1 are needed, %2 are free.</source>
        <translation>Il n’y a pas la place de télécharger&#xa0;: il faut %1&#x202f;; l’espace libre est de %2.</translation>
    </message>
    <message>
        <source>Make room on the disk, or let TMPDIR name a folder on a larger one.</source>
        <translation>Libérez de la place sur le disque, ou indiquez dans TMPDIR un dossier d’un disque plus grand.</translation>
    </message>
    <message>
        <source>The download could not be written to the disk.</source>
        <translation>Impossible d’écrire le téléchargement sur le disque.</translation>
    </message>
    <message>
        <source>Check the space on the disk and the permissions of %1.</source>
        <translation>Vérifiez la place sur le disque et les droits de %1.</translation>
    </message>
    <message numerus="yes">
        <source>After %1 listings, %n more folder(s) were not looked into.</source>
        <translation>
            <numerusform>Après la lecture de %1 index, %n autre dossier n’a pas été exploré.</numerusform>
            <numerusform>Après la lecture de %1 index, %n autres dossiers n’ont pas été explorés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) below level %1 were not looked into.</source>
        <translation>
            <numerusform>%n dossier au-delà du niveau %1 n’a pas été exploré.</numerusform>
            <numerusform>%n dossiers au-delà du niveau %1 n’ont pas été explorés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failed too often; %n more folder(s) were not looked into.</source>
        <translation>
            <numerusform>%1 a échoué trop souvent&#x202f;; %n autre dossier n’a pas été exploré.</numerusform>
            <numerusform>%1 a échoué trop souvent&#x202f;; %n autres dossiers n’ont pas été explorés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 asks programs to stay out of %n folder(s) (robots.txt).</source>
        <translation>
            <numerusform>%1 demande aux programmes de ne pas entrer dans %n dossier (robots.txt).</numerusform>
            <numerusform>%1 demande aux programmes de ne pas entrer dans %n dossiers (robots.txt).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) show a page of their own instead of a listing; what else is in them is not known.</source>
        <translation>
            <numerusform>%n dossier affiche sa propre page au lieu d’un index&#x202f;; le reste de son contenu n’est pas connu.</numerusform>
            <numerusform>%n dossiers affichent leur propre page au lieu d’un index&#x202f;; le reste de leur contenu n’est pas connu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open what lies deeper by its own link.</source>
        <translation>Ouvrez ce qui se trouve en dessous par son propre lien.</translation>
    </message>
    <message>
        <source>This listing is too long; only its beginning was read.</source>
        <translation>Cet index est trop long&#x202f;; seul le début a été lu.</translation>
    </message>
    <message>
        <source>Open what lies further down by its own link.</source>
        <translation>Ouvrez ce qui se trouve plus bas par son propre lien.</translation>
    </message>
    <message>
        <source>The write-ahead log beside the database was not fetched: the last results may be missing.</source>
        <translation>Le journal WAL à côté de la base de données n’a pas été téléchargé&#xa0;: les derniers résultats manquent peut-être.</translation>
    </message>
    <message>
        <source>Reload when the run has ended, or save both files into one folder and open that.</source>
        <translation>Rechargez quand l’exécution sera terminée, ou enregistrez les deux fichiers dans un même dossier et ouvrez-le.</translation>
    </message>
    <message numerus="yes">
        <source>After %1 archives, %n more were not fetched.</source>
        <translation>
            <numerusform>Après %1 archives, %n autre n’a pas été téléchargée.</numerusform>
            <numerusform>Après %1 archives, %n autres n’ont pas été téléchargées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open them by their own links.</source>
        <translation>Ouvrez-les par leurs propres liens.</translation>
    </message>
    <message numerus="yes">
        <source>After %1 in all, %n more file(s) were not fetched.</source>
        <translation>
            <numerusform>Après %1 au total, %n autre fichier n’a pas été téléchargé.</numerusform>
            <numerusform>Après %1 au total, %n autres fichiers n’ont pas été téléchargés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failed too often; %n more file(s) were not fetched.</source>
        <translation>
            <numerusform>%1 a échoué trop souvent&#x202f;; %n autre fichier n’a pas été téléchargé.</numerusform>
            <numerusform>%1 a échoué trop souvent&#x202f;; %n autres fichiers n’ont pas été téléchargés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 shows no ansible.sqlite: %n listing(s) were read.</source>
        <translation>
            <numerusform>%1 ne montre aucun ansible.sqlite&#xa0;: %n index lu.</numerusform>
            <numerusform>%1 ne montre aucun ansible.sqlite&#xa0;: %n index lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder of the report, or the archive that holds it, by its own link.</source>
        <translation>Ouvrez le dossier du rapport, ou l’archive qui le contient, par son propre lien.</translation>
    </message>
    <message>
        <source>Have the CA that signed it added to the system&apos;s; for an ARA server choose it in Add server…, else save the file with your browser and open that.</source>
        <translation>Faites ajouter la CA qui l’a signé à celles du système ; pour un serveur ARA, choisissez-la dans « Ajouter un serveur… », sinon enregistrez le fichier avec votre navigateur et ouvrez-le.</translation>
    </message>
</context>
<context>
    <name>aviary::Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open the &amp;pasted path</source>
        <translation>Ouvrir le &amp;chemin copié</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recharger</translation>
    </message>
    <message>
        <source>&amp;Close report</source>
        <translation>&amp;Fermer le rapport</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Avancer</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>&amp;Next failure</source>
        <translation>Échec &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous failure</source>
        <translation>Échec &amp;précédent</translation>
    </message>
    <message>
        <source>To the task&apos;s &amp;line in its file</source>
        <translation>À la &amp;ligne de la tâche dans son fichier</translation>
    </message>
    <message>
        <source>Into the &amp;detail</source>
        <translation>Dans le &amp;détail</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>To the &amp;filter line</source>
        <translation>Au champ de &amp;filtre</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>&amp;Effacer le filtre</translation>
    </message>
    <message>
        <source>F&amp;ind in the focused pane</source>
        <translation>Rec&amp;hercher dans le volet actif</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>&amp;Rapports</translation>
    </message>
    <message>
        <source>Detail &amp;beside the page</source>
        <translation>Détail à &amp;côté de la page</translation>
    </message>
    <message>
        <source>Times in &amp;UTC</source>
        <translation>Heures en &amp;UTC</translation>
    </message>
    <message>
        <source>Copy &amp;link to this place</source>
        <translation>Copier le &amp;lien vers cet endroit</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Trouver une commande…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Aviary</source>
        <translation>À &amp;propos d’Aviary</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Rapport</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Aller</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;ffichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>Co&amp;mparer…</translation>
    </message>
    <message>
        <source>Compare with &amp;the last good run</source>
        <translation>Comparer avec la &amp;dernière bonne exécution</translation>
    </message>
    <message>
        <source>&amp;All runs of this playbook</source>
        <translation>Toutes les e&amp;xécutions de ce playbook</translation>
    </message>
    <message>
        <source>Next &amp;difference</source>
        <translation>D&amp;ifférence suivante</translation>
    </message>
    <message>
        <source>Previous d&amp;ifference</source>
        <translation>Différence pré&amp;cédente</translation>
    </message>
    <message>
        <source>&amp;Swap the sides</source>
        <translation>&amp;Inverser les côtés</translation>
    </message>
    <message>
        <source>Add ser&amp;ver…</source>
        <translation>Ajouter un ser&amp;veur…</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>Enregi&amp;strer une copie…</translation>
    </message>
    <message>
        <source>Open in ARA&apos;s &amp;web interface</source>
        <translation>Ouvrir dans l’interface &amp;web d’ARA</translation>
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
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 of %2, show all</source>
        <translation>%1 sur %2, tout afficher</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>aviary::BlocksView</name>
    <message>
        <source>Differences by kind</source>
        <translation>Différences par type</translation>
    </message>
</context>
<context>
    <name>aviary::Categories</name>
    <message>
        <source>no role</source>
        <translation>sans rôle</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>duration not known</source>
        <translation>durée inconnue</translation>
    </message>
    <message>
        <source>others</source>
        <translation>autres</translation>
    </message>
</context>
<context>
    <name>aviary::ChangeTeller</name>
    <message>
        <source>The file was replaced by another one; this is what it holds now.</source>
        <translation>Le fichier a été remplacé par un autre&#x202f;; voici ce qu’il contient maintenant.</translation>
    </message>
    <message>
        <source>A playbook that was shown is not there any more.</source>
        <translation>Un playbook qui était affiché n’est plus là.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>S’identifier…</translation>
    </message>
</context>
<context>
    <name>aviary::ClockTicks</name>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
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
        <translation>Colonnes d’origine</translation>
    </message>
</context>
<context>
    <name>aviary::CommandPalette</name>
    <message>
        <source>What to do</source>
        <translation>Que faire&#x202f;?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>No command that is available now has these words.</source>
        <translation>Aucune commande disponible ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>aviary::CompareView</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Two results stand here side by side, those that are selected among the differences.</source>
        <translation>Deux résultats figurent ici côte à côte : ceux qui sont sélectionnés parmi les différences.</translation>
    </message>
    <message>
        <source>Show the differences</source>
        <translation>Montrer les différences</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>Impossible de lire %1 : %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stopped: not all of the differences are known.</source>
        <translation>Arrêté : toutes les différences ne sont pas connues.</translation>
    </message>
</context>
<context>
    <name>aviary::ComparedRuns</name>
    <message numerus="yes">
        <source>Reading %1: %n result(s) so far</source>
        <translation>
            <numerusform>Lecture de %1 : %n résultat jusqu’ici</numerusform>
            <numerusform>Lecture de %1 : %n résultats jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
</context>
<context>
    <name>aviary::Comparing</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n exécution</numerusform>
            <numerusform>%n exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the columns of two runs to compare them.</source>
        <translation>Sélectionner les colonnes de deux exécutions pour les comparer.</translation>
    </message>
    <message>
        <source>Choose the playbook that is to be compared, or two of them.</source>
        <translation>Choisir le playbook à comparer, ou deux d’entre eux.</translation>
    </message>
    <message>
        <source>Compare %1 with</source>
        <translation>Comparer %1 avec</translation>
    </message>
    <message>
        <source>Beside %1 show</source>
        <translation>À côté de %1, montrer</translation>
    </message>
    <message>
        <source>No other playbook is open. Open the report of another run, then compare.</source>
        <translation>Aucun autre playbook n’est ouvert. Ouvrir le rapport d’une autre exécution, puis comparer.</translation>
    </message>
    <message>
        <source>Choose one playbook first.</source>
        <translation>Choisir d’abord un playbook.</translation>
    </message>
    <message>
        <source>No other run of it is open. Open the reports of more runs.</source>
        <translation>Aucune autre exécution n’en est ouverte. Ouvrir les rapports d’autres exécutions.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Compare with another run…</source>
        <translation>Comparer avec une autre exécution…</translation>
    </message>
    <message>
        <source>No earlier run of it that completed is open. Open the report of the last good one, then compare.</source>
        <translation>Aucune exécution précédente terminée n’en est ouverte. Ouvrir le rapport de la dernière bonne, puis comparer.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>They hold runs of the same playbooks.</source>
        <translation>Ils contiennent des exécutions des mêmes playbooks.</translation>
    </message>
    <message>
        <source>Compare these two</source>
        <translation>Comparer ces deux-là</translation>
    </message>
</context>
<context>
    <name>aviary::DetailHead</name>
    <message>
        <source>unknown host</source>
        <translation>hôte inconnu</translation>
    </message>
    <message>
        <source>play %1</source>
        <translation>play %1</translation>
    </message>
    <message>
        <source>unknown task</source>
        <translation>tâche inconnue</translation>
    </message>
    <message>
        <source>action %1</source>
        <translation>action %1</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>début&#xa0;: %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>durée&#xa0;: %1</translation>
    </message>
    <message>
        <source>delegated to %1</source>
        <translation>délégué à %1</translation>
    </message>
    <message numerus="yes">
        <source>this host: %n result(s)</source>
        <translation>
            <numerusform>cet hôte&#xa0;: %n résultat</numerusform>
            <numerusform>cet hôte&#xa0;: %n résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n tentative</numerusform>
            <numerusform>%n tentatives</numerusform>
        </translation>
    </message>
    <message>
        <source>other hosts: %1</source>
        <translation>autres hôtes&#xa0;: %1</translation>
    </message>
    <message>
        <source>compare…</source>
        <translation>comparer…</translation>
    </message>
    <message>
        <source>Put another host&apos;s result of this task beside this one</source>
        <translation>Mettre à côté le résultat d’un autre hôte pour cette tâche</translation>
    </message>
</context>
<context>
    <name>aviary::DetailPartView</name>
    <message>
        <source>show all</source>
        <translation>tout afficher</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Déplier</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>show less</source>
        <translation>afficher moins</translation>
    </message>
</context>
<context>
    <name>aviary::DifferenceStrip</name>
    <message>
        <source>Where the differences are</source>
        <translation>Où sont les différences</translation>
    </message>
    <message>
        <source>Where the differences are: a click goes there</source>
        <translation>Où sont les différences : un clic y mène</translation>
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
        <translation>%1 %2 sur %3</translation>
    </message>
    <message>
        <source>(host not recorded)</source>
        <translation>(hôte non enregistré)</translation>
    </message>
    <message>
        <source>(task not recorded)</source>
        <translation>(tâche non enregistrée)</translation>
    </message>
    <message>
        <source>play %1</source>
        <translation>play %1</translation>
    </message>
    <message>
        <source>%1 · play %2</source>
        <translation>%1 · play %2</translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <translation>%1 → %2 : %3</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>left: %1</source>
        <translation>à gauche : %1</translation>
    </message>
    <message>
        <source>right: %1</source>
        <translation>à droite : %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>How much longer the right run took</source>
        <translation>De combien l’exécution de droite a duré plus longtemps</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Play / task</source>
        <translation>Play / tâche</translation>
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
        <translation>Non copié : %1</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copier les lignes</translation>
    </message>
    <message>
        <source>Copy su&amp;mmary as Markdown</source>
        <translation>Copier le résu&amp;mé en Markdown</translation>
    </message>
    <message>
        <source>Copy &amp;difference as Markdown</source>
        <translation>Copier la &amp;différence en Markdown</translation>
    </message>
    <message>
        <source>Select a difference to copy it.</source>
        <translation>Sélectionner une différence pour la copier.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>These runs were not compared: one of them is missing, or could not be read.</source>
        <translation>Ces exécutions n’ont pas été comparées : l’une d’elles manque ou n’a pas pu être lue.</translation>
    </message>
</context>
<context>
    <name>aviary::DifferencesPanel</name>
    <message>
        <source>&amp;Equal tasks too</source>
        <translation>Tâches &amp;égales aussi</translation>
    </message>
    <message>
        <source>Task, host, action, file</source>
        <translation>Tâche, hôte, action, fichier</translation>
    </message>
    <message>
        <source>Words that must all occur in host, task, action or file:line of either side (Ctrl+L)</source>
        <translation>Mots qui doivent tous figurer dans l’hôte, la tâche, l’action ou fichier:ligne de l’un des côtés (Ctrl+L)</translation>
    </message>
    <message>
        <source>Show tasks too that do not differ</source>
        <translation>Montrer aussi les tâches qui ne diffèrent pas</translation>
    </message>
    <message>
        <source>What is selected is hidden by the filter.</source>
        <translation>Ce qui est sélectionné est masqué par le filtre.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>&amp;Slower or faster by…</source>
        <translation>Plus &amp;lent ou plus rapide de…</translation>
    </message>
    <message>
        <source>&amp;Unfold all tasks</source>
        <translation>&amp;Déplier toutes les tâches</translation>
    </message>
    <message>
        <source>There are %1 results: too many to unfold all of them. Filter them first.</source>
        <translation>Il y a %1 résultats : trop pour tout déplier. Les filtrer d’abord.</translation>
    </message>
    <message>
        <source>F&amp;old all tasks</source>
        <translation>&amp;Replier toutes les tâches</translation>
    </message>
    <message>
        <source>In the order they &amp;ran</source>
        <translation>Dans l’ordre d’&amp;exécution</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Colonnes…</translation>
    </message>
    <message>
        <source>Not listed: %1.</source>
        <translation>Non listés : %1.</translation>
    </message>
    <message>
        <source>&gt; %1</source>
        <translation>&gt; %1</translation>
    </message>
    <message>
        <source>How much slower or faster counts as a difference: click to change it</source>
        <translation>À partir de quand plus lent ou plus rapide compte comme différence : cliquer pour changer</translation>
    </message>
    <message>
        <source>Slower or faster by more than %1</source>
        <translation>Plus lent ou plus rapide de plus de %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 task(s)</source>
        <translation>
            <numerusform>%1 sur %2 tâche</numerusform>
            <numerusform>%1 sur %2 tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>No results were recorded: no task ran on any host.</source>
        <translation>Aucun résultat n’a été enregistré : aucune tâche n’a été exécutée sur un hôte.</translation>
    </message>
    <message>
        <source>0 of %1 match. Clear the filter (Ctrl+Shift+L).</source>
        <translation>0 sur %1 correspondent. Effacer le filtre (Ctrl+Maj+L).</translation>
    </message>
    <message numerus="yes">
        <source>No difference under this filter. %1 task(s) are equal: show all.</source>
        <translation>
            <numerusform>Aucune différence avec ce filtre. %1 tâche est égale : tout afficher.</numerusform>
            <numerusform>Aucune différence avec ce filtre. %1 tâches sont égales : tout afficher.</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference under this filter: show all.</source>
        <translation>Aucune différence avec ce filtre : tout afficher.</translation>
    </message>
    <message>
        <source>There is no difference under this filter.</source>
        <translation>Il n’y a aucune différence avec ce filtre.</translation>
    </message>
    <message>
        <source>This is the last difference.</source>
        <translation>C’est la dernière différence.</translation>
    </message>
    <message>
        <source>This is the first difference.</source>
        <translation>C’est la première différence.</translation>
    </message>
</context>
<context>
    <name>aviary::DifferencesTable</name>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
</context>
<context>
    <name>aviary::ElidedLabel</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>aviary::EntriesModel</name>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <translation>
            <numerusform>%1 ligne sur %n</numerusform>
            <numerusform>%1 des %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tâche</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message>
        <source>action</source>
        <translation>action</translation>
    </message>
    <message>
        <source>host</source>
        <translation>hôte</translation>
    </message>
    <message>
        <source>start</source>
        <translation>début</translation>
    </message>
    <message>
        <source>between plays</source>
        <translation>entre les plays</translation>
    </message>
    <message>
        <source>between tasks</source>
        <translation>entre les tâches</translation>
    </message>
    <message>
        <source>within the task</source>
        <translation>dans la tâche</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>inachevé</translation>
    </message>
    <message>
        <source>Before the first result: reading the playbook and the inventory.</source>
        <translation>Avant le premier résultat : lecture du playbook et de l’inventaire.</translation>
    </message>
    <message>
        <source>Between two plays: what the controller did itself.</source>
        <translation>Entre deux plays : ce que le contrôleur a fait lui-même.</translation>
    </message>
    <message>
        <source>Between two tasks: templating, connecting, and whatever tasks without a result took.</source>
        <translation>Entre deux tâches : modèles, connexion, et ce qu’ont pris les tâches sans résultat.</translation>
    </message>
    <message>
        <source>Within the task: until the fork that became free began with the next host.</source>
        <translation>Dans la tâche : jusqu’à ce que le fork libéré commence l’hôte suivant.</translation>
    </message>
    <message>
        <source>After the last result: counting, closing connections.</source>
        <translation>Après le dernier résultat : décompte, fermeture des connexions.</translation>
    </message>
    <message>
        <source>After the last result, until the run was stopped: only results that ended are recorded.</source>
        <translation>Après le dernier résultat, jusqu’à l’arrêt de l’exécution : seuls les résultats terminés sont enregistrés.</translation>
    </message>
    <message numerus="yes">
        <source>%1 link(s), together %2: from the start of the run to its last result.</source>
        <translation>
            <numerusform>%1 maillon, ensemble %2 : du début de l’exécution à son dernier résultat.</numerusform>
            <numerusform>%1 maillons, ensemble %2 : du début de l’exécution à son dernier résultat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 link(s), together %2: the duration of the run.</source>
        <translation>
            <numerusform>%1 maillon, ensemble %2 : la durée de l’exécution.</numerusform>
            <numerusform>%1 maillons, ensemble %2 : la durée de l’exécution.</numerusform>
        </translation>
    </message>
    <message>
        <source>In results %1 (%2), between them %3 (%4).</source>
        <translation>Dans les résultats %1 (%2), entre eux %3 (%4).</translation>
    </message>
    <message numerus="yes">
        <source>Hosts waited %1 for each other, all together, in %n task(s).</source>
        <translation>
            <numerusform>Les hôtes se sont attendus %1 en tout, dans %n tâche.</numerusform>
            <numerusform>Les hôtes se sont attendus %1 en tout, dans %n tâches.</numerusform>
        </translation>
    </message>
    <message>
        <source>No host waited for another.</source>
        <translation>Aucun hôte n’en a attendu un autre.</translation>
    </message>
    <message>
        <source>No host waited for another: tasks overlapped, as with the strategies free and host_pinned.</source>
        <translation>Aucun hôte n’en a attendu un autre : des tâches se sont chevauchées, comme avec les stratégies free et host_pinned.</translation>
    </message>
    <message>
        <source>%1 waited %2 for %3</source>
        <translation>%1 a attendu %3 pendant %2</translation>
    </message>
    <message>
        <source>How long hosts waited for a fork is not known.</source>
        <translation>Le temps d’attente d’un fork par les hôtes n’est pas connu.</translation>
    </message>
    <message>
        <source>the arguments do not say how many forks</source>
        <translation>les arguments ne disent pas combien de forks</translation>
    </message>
    <message>
        <source>forks %1, from the arguments</source>
        <translation>forks %1, d’après les arguments</translation>
    </message>
    <message>
        <source>the arguments say forks %1</source>
        <translation>les arguments disent forks %1</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) ran in waves of %1 hosts (%2); hosts waited %3 for a fork.</source>
        <translation>
            <numerusform>%n tâche s’est déroulée par vagues de %1 hôtes (%2) ; des hôtes ont attendu un fork %3.</numerusform>
            <numerusform>%n tâches se sont déroulées par vagues de %1 hôtes (%2) ; des hôtes ont attendu un fork %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) ran on fewer hosts at once than the forks allow, as with throttle; hosts waited %1 for their turn.</source>
        <translation>
            <numerusform>%n tâche s’est déroulée sur moins d’hôtes à la fois que les forks ne le permettent, comme avec throttle ; des hôtes ont attendu leur tour %1.</numerusform>
            <numerusform>%n tâches se sont déroulées sur moins d’hôtes à la fois que les forks ne le permettent, comme avec throttle ; des hôtes ont attendu leur tour %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Roles are derived: ARA does not record them. A role is what stands before the first &quot; : &quot; of a task&apos;s name, where the path of its file confirms it.</source>
        <translation>Les rôles sont déduits : ARA ne les enregistre pas. Un rôle est ce qui précède le premier « : » du nom d’une tâche, quand le chemin de son fichier le confirme.</translation>
    </message>
</context>
<context>
    <name>aviary::FiguresPanel</name>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>Chemin critique</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>Slowest</source>
        <translation>Les plus lents</translation>
    </message>
    <message>
        <source>Hide the figures</source>
        <translation>Masquer les chiffres</translation>
    </message>
    <message>
        <source>Hide the figures (G)</source>
        <translation>Masquer les chiffres (G)</translation>
    </message>
</context>
<context>
    <name>aviary::FiguresSplit</name>
    <message>
        <source>Fi&amp;gures</source>
        <translation>&amp;Chiffres</translation>
    </message>
    <message>
        <source>The critical path, waiting, what would make the run shorter, and what was slowest (G)</source>
        <translation>Le chemin critique, l’attente, ce qui raccourcirait l’exécution et ce qui a été le plus lent (G)</translation>
    </message>
    <message>
        <source>Figures come when the run has ended.</source>
        <translation>Les chiffres viennent quand l’exécution a pris fin.</translation>
    </message>
    <message>
        <source>Working out the figures…</source>
        <translation>Calcul des chiffres…</translation>
    </message>
</context>
<context>
    <name>aviary::FiguresTable</name>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copier les lignes</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>Copier la c&amp;ellule</translation>
    </message>
    <message>
        <source>C&amp;olumns…</source>
        <translation>C&amp;olonnes…</translation>
    </message>
</context>
<context>
    <name>aviary::FileField</name>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>Certificats et clés (*.pem *.crt *.cer *.key);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>aviary::FilesModel</name>
    <message>
        <source>Worst outcome of its tasks: %1</source>
        <translation>Pire verdict de ses tâches&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>aviary::FilesPage</name>
    <message>
        <source>Filter files</source>
        <translation>Filtrer les fichiers</translation>
    </message>
    <message>
        <source>Recorded files</source>
        <translation>Fichiers enregistrés</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Chemin du fichier</translation>
    </message>
    <message>
        <source>&amp;Results of This Line&apos;s Task</source>
        <translation>&amp;Résultats de la tâche de cette ligne</translation>
    </message>
    <message>
        <source>&amp;Copy Path</source>
        <translation>&amp;Copier le chemin</translation>
    </message>
    <message>
        <source>&amp;Wrap Long Lines</source>
        <translation>Retour à la &amp;ligne automatique</translation>
    </message>
    <message>
        <source>No files were recorded in this run. ARA keeps playbooks, roles and variables as they were, except those that its setting ignored_files names.</source>
        <translation>Aucun fichier n’a été enregistré dans cette exécution. ARA conserve tels quels les playbooks, les rôles et les variables, sauf ceux que nomme son réglage ignored_files.</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>chargement…</translation>
    </message>
    <message>
        <source>The sum is of the file as it was recorded.</source>
        <translation>La somme est celle du fichier tel qu’il a été enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s)</source>
        <translation>
            <numerusform>%1 fichier sur %n</numerusform>
            <numerusform>%1 des %n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>0 of %n file(s) match. Clear the filter (Ctrl+Shift+L).</source>
        <translation>
            <numerusform>0 fichier sur %n correspond. Effacer le filtre (Ctrl+Maj+L).</numerusform>
            <numerusform>0 fichier sur %n correspond. Effacer le filtre (Ctrl+Maj+L).</numerusform>
        </translation>
    </message>
    <message>
        <source>No host has a result of this task (meta task, or the run stopped).</source>
        <translation>Aucun hôte n’a de résultat pour cette tâche (tâche meta, ou exécution arrêtée).</translation>
    </message>
    <message>
        <source>Results of %1</source>
        <translation>Résultats de %1</translation>
    </message>
    <message>
        <source>Results of %1 (%2)</source>
        <translation>Résultats de %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n task(s) of this line</source>
        <translation>
            <numerusform>%1 tâche de cette ligne sur %n</numerusform>
            <numerusform>%1 des %n tâches de cette ligne</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviary::FilterBar</name>
    <message>
        <source>Host, task, action, file</source>
        <translation>Hôte, tâche, action, fichier</translation>
    </message>
    <message>
        <source>Words that must all occur in host, task, action or file:line (Ctrl+L)</source>
        <translation>Mots qui doivent tous figurer dans l’hôte, la tâche, l’action ou fichier:ligne (Ctrl+L)</translation>
    </message>
    <message>
        <source>Show all times again</source>
        <translation>Afficher à nouveau toutes les heures</translation>
    </message>
    <message>
        <source>Show the results of all again</source>
        <translation>Afficher à nouveau les résultats de tous</translation>
    </message>
</context>
<context>
    <name>aviary::FindBar</name>
    <message>
        <source>Match &amp;case</source>
        <translation>Respecter la &amp;casse</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Rechercher dans ce texte</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>went on from the end</source>
        <translation>repris depuis la fin</translation>
    </message>
    <message>
        <source>went on from the beginning</source>
        <translation>repris depuis le début</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>recherche…</translation>
    </message>
    <message>
        <source>no hits</source>
        <translation>aucune occurrence</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n occurrence</numerusform>
            <numerusform>%n occurrences</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>aviary::GainCells</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>If it took no time</source>
        <translation>S’il ne prenait aucun temps</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>If its slowest host were like the median</source>
        <translation>Si son hôte le plus lent était comme la médiane</translation>
    </message>
    <message>
        <source>How much shorter the run would be, at least, if its results took no time. Hosts would keep their forks, and the controller what it does itself.</source>
        <translation>De combien l’exécution serait plus courte, au moins, si ses résultats ne prenaient aucun temps. Les hôtes garderaient leurs forks, et le contrôleur ce qu’il fait lui-même.</translation>
    </message>
    <message>
        <source>What would be gained if it took no time, of the duration of the run.</source>
        <translation>Ce qui serait gagné s’il ne prenait aucun temps, en part de la durée de l’exécution.</translation>
    </message>
    <message>
        <source>How much shorter the run would be, at least, if its slowest host were as fast as the median of its hosts: of a role or action all its tasks so; of a host, if it were never slower than that. Nothing for tasks of fewer than three hosts.</source>
        <translation>De combien l’exécution serait plus courte, au moins, si son hôte le plus lent était aussi rapide que la médiane de ses hôtes : pour un rôle ou une action, toutes ses tâches ; pour un hôte, s’il n’était jamais plus lent que celle-ci. Rien pour les tâches de moins de trois hôtes.</translation>
    </message>
    <message>
        <source>%1 %2: %3 if it took no time</source>
        <translation>%1 %2 : %3 s’il ne prenait aucun temps</translation>
    </message>
</context>
<context>
    <name>aviary::GainsView</name>
    <message>
        <source>What would make the run shorter</source>
        <translation>Ce qui raccourcirait l’exécution</translation>
    </message>
    <message>
        <source>How much shorter the run of %1 would be, at least.</source>
        <translation>De combien l’exécution de %1 serait plus courte, au moins.</translation>
    </message>
</context>
<context>
    <name>aviary::Groups</name>
    <message>
        <source>unknown host</source>
        <translation>hôte inconnu</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
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
        <translation>Trop peu d’hôtes pour repérer des valeurs aberrantes.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No outliers; the median is %1.</source>
        <translation>Aucune valeur aberrante ; la médiane est %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outlier(s): %1; the median is %2.</source>
        <translation>
            <numerusform>Valeur aberrante : %1 ; la médiane est %2.</numerusform>
            <numerusform>Valeurs aberrantes : %1 ; la médiane est %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Of median</source>
        <translation>De la médiane</translation>
    </message>
    <message>
        <source>Outlier</source>
        <translation>Aberrante</translation>
    </message>
    <message>
        <source>How many times the median of the hosts.</source>
        <translation>Combien de fois la médiane des hôtes.</translation>
    </message>
    <message>
        <source>Longer than the median by more than 3.5 median absolute deviations (scaled by 1.4826), and by a fifth and 100 ms at least. Told from four hosts on.</source>
        <translation>Plus long que la médiane de plus de 3,5 écarts absolus médians (multipliés par 1,4826), et d’au moins un cinquième et 100 ms. À partir de quatre hôtes.</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>outlier</source>
        <translation>aberrante</translation>
    </message>
</context>
<context>
    <name>aviary::HostDurationsView</name>
    <message>
        <source>Durations of the task by host</source>
        <translation>Durées de la tâche par hôte</translation>
    </message>
    <message>
        <source>Durations of the task by host, longest first</source>
        <translation>Durées de la tâche par hôte, la plus longue d’abord</translation>
    </message>
    <message>
        <source>How long it took on each host is not known: when a host began was not recorded.</source>
        <translation>Le temps pris sur chaque hôte n’est pas connu : le début de chaque hôte n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>Bars: %1 of %2 hosts.</source>
        <translation>Barres : %1 hôtes sur %2.</translation>
    </message>
    <message>
        <source>No host has a duration of this task.</source>
        <translation>Aucun hôte n’a de durée de cette tâche.</translation>
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
        <translation>Sélectionnez un hôte pour voir ses facts.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>No facts were gathered for %1 in this run, and no result of it was recorded: it stands here because something was delegated to it, or because the run ended before.</source>
        <translation>Aucun fact n’a été collecté pour %1 dans cette exécution, et aucun résultat n’en a été enregistré&#xa0;: il figure ici parce qu’une tâche lui a été déléguée, ou parce que l’exécution a pris fin avant.</translation>
    </message>
    <message>
        <source>No facts were gathered for %1 in this run (gather_facts: false).</source>
        <translation>Aucun fact n’a été collecté pour %1 dans cette exécution (gather_facts: false).</translation>
    </message>
    <message>
        <source>no recap: Ansible counts at the end of a run</source>
        <translation>pas de récapitulatif&#xa0;: Ansible compte à la fin d’une exécution</translation>
    </message>
    <message>
        <source>recap by Ansible: %1</source>
        <translation>récapitulatif d’Ansible&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>aviary::HostsChart</name>
    <message>
        <source>Results of each host by outcome</source>
        <translation>Résultats de chaque hôte par verdict</translation>
    </message>
</context>
<context>
    <name>aviary::HostsModel</name>
    <message>
        <source>The run did not finish; Ansible counts at its end.</source>
        <translation>L’exécution n’est pas allée à son terme&#x202f;; Ansible compte à la fin.</translation>
    </message>
    <message>
        <source>What Ansible counted: ok holds changed and ignored results, too. Rescued and ignored are derived from the results; ARA does not record them.</source>
        <translation>Ce qu’Ansible a compté&#xa0;: ok comprend aussi les résultats modifiés et ignorés. rescued et ignored sont déduits des résultats&#x202f;; ARA ne les enregistre pas.</translation>
    </message>
    <message>
        <source>Failures that a rescue took up: derived from what Ansible counted at the end.</source>
        <translation>Échecs rattrapés par un rescue&#xa0;: déduits de ce qu’Ansible a compté à la fin.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Verdicts</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Recap by Ansible</source>
        <translation>Récapitulatif d’Ansible</translation>
    </message>
</context>
<context>
    <name>aviary::HostsPage</name>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>No host took part in this run.</source>
        <translation>Aucun hôte n’a pris part à cette exécution.</translation>
    </message>
    <message>
        <source>Show all times again</source>
        <translation>Afficher à nouveau toutes les heures</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Décompte…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n host(s). Only results that go on in this time are counted.</source>
        <translation>
            <numerusform>%1 hôte sur %n. Seuls les résultats en cours dans cette plage sont comptés.</numerusform>
            <numerusform>%1 hôtes sur %n. Seuls les résultats en cours dans cette plage sont comptés.</numerusform>
        </translation>
    </message>
    <message>
        <source>No result of any host goes on in this time.</source>
        <translation>Aucun résultat d’un hôte n’est en cours dans cette plage.</translation>
    </message>
</context>
<context>
    <name>aviary::InputContent</name>
    <message>
        <source>Open the left one</source>
        <translation>Ouvrir celui de gauche</translation>
    </message>
    <message>
        <source>Open the right one</source>
        <translation>Ouvrir celui de droite</translation>
    </message>
    <message>
        <source>Facts of %1</source>
        <translation>Faits de %1</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Enregistrement %1</translation>
    </message>
    <message>
        <source>Show the host among those of the left run</source>
        <translation>Montrer l’hôte parmi ceux de l’exécution de gauche</translation>
    </message>
    <message>
        <source>Show the host among those of the right run</source>
        <translation>Montrer l’hôte parmi ceux de l’exécution de droite</translation>
    </message>
    <message>
        <source>Show the record among those of the left run</source>
        <translation>Montrer l’enregistrement parmi ceux de l’exécution de gauche</translation>
    </message>
    <message>
        <source>Show the record among those of the right run</source>
        <translation>Montrer l’enregistrement parmi ceux de l’exécution de droite</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>Gauche : %1</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>Droite : %1</translation>
    </message>
    <message>
        <source>The facts of %1 are the same in both runs.</source>
        <translation>Les faits de %1 sont les mêmes dans les deux exécutions.</translation>
    </message>
    <message>
        <source>Facts were gathered for %1 in the left run only.</source>
        <translation>Les faits de %1 n’ont été collectés que dans l’exécution de gauche.</translation>
    </message>
    <message>
        <source>Facts were gathered for %1 in the right run only.</source>
        <translation>Les faits de %1 n’ont été collectés que dans l’exécution de droite.</translation>
    </message>
    <message>
        <source>No facts were gathered for %1 in either run (gather_facts: false).</source>
        <translation>Aucun fait n’a été collecté pour %1 dans ces exécutions (gather_facts: false).</translation>
    </message>
    <message>
        <source>The values of the record %1 are the same in both runs.</source>
        <translation>Les valeurs de l’enregistrement %1 sont les mêmes dans les deux exécutions.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
</context>
<context>
    <name>aviary::InputFile</name>
    <message>
        <source>%1, renamed from %2</source>
        <translation>%1, renommé depuis %2</translation>
    </message>
    <message>
        <source>%1, only in the left run</source>
        <translation>%1, seulement dans l’exécution de gauche</translation>
    </message>
    <message>
        <source>%1, only in the right run</source>
        <translation>%1, seulement dans l’exécution de droite</translation>
    </message>
    <message>
        <source>Open the left one</source>
        <translation>Ouvrir celui de gauche</translation>
    </message>
    <message>
        <source>Open the right one</source>
        <translation>Ouvrir celui de droite</translation>
    </message>
    <message>
        <source>Show the file of the left run among its files</source>
        <translation>Montrer le fichier de l’exécution de gauche parmi ses fichiers</translation>
    </message>
    <message>
        <source>Show the file of the right run among its files</source>
        <translation>Montrer le fichier de l’exécution de droite parmi ses fichiers</translation>
    </message>
    <message>
        <source>Both runs have the same text (sha1 %1). It was not read.</source>
        <translation>Les deux exécutions ont le même texte (sha1 %1). Il n’a pas été lu.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>Gauche : %1</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>Droite : %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
</context>
<context>
    <name>aviary::InputValues</name>
    <message>
        <source>Both ran in check mode: nothing was changed; changed means: would change.</source>
        <translation>Les deux ont tourné en mode check : rien n’a été modifié ; changed veut dire : modifierait.</translation>
    </message>
    <message>
        <source>The left run was in check mode: its changed means: would change.</source>
        <translation>L’exécution de gauche était en mode check : son changed veut dire : modifierait.</translation>
    </message>
    <message>
        <source>The right run was in check mode: its changed means: would change.</source>
        <translation>L’exécution de droite était en mode check : son changed veut dire : modifierait.</translation>
    </message>
    <message>
        <source>Labels that ARA makes from the options differ when the options do.</source>
        <translation>Les labels qu’ARA tire des options diffèrent quand les options diffèrent.</translation>
    </message>
    <message>
        <source>What differs alike on several hosts. What is never the same twice (uptime, free memory, date) is left out; select a host to see it.</source>
        <translation>Ce qui diffère de la même façon sur plusieurs hôtes. Ce qui n’est jamais deux fois pareil (durée de fonctionnement, mémoire libre, date) est omis ; sélectionner un hôte pour le voir.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Command line on the left</source>
        <translation>Ligne de commande à gauche</translation>
    </message>
    <message>
        <source>Command line on the right</source>
        <translation>Ligne de commande à droite</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the command line of the left run</source>
        <translation>Copier la ligne de commande de l’exécution de gauche</translation>
    </message>
    <message>
        <source>Copy the command line of the right run</source>
        <translation>Copier la ligne de commande de l’exécution de droite</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non enregistré</translation>
    </message>
</context>
<context>
    <name>aviary::InputValuesModel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
</context>
<context>
    <name>aviary::InputsModel</name>
    <message>
        <source>What went in</source>
        <translation>Ce qui est entré</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
</context>
<context>
    <name>aviary::InputsPage</name>
    <message>
        <source>No files were recorded in either run. ARA keeps playbooks, roles and variables as they were, except those that its setting ignored_files names.</source>
        <translation>Aucun fichier n’a été enregistré dans ces exécutions. ARA garde playbooks, rôles et variables tels quels, sauf ceux que nomme son réglage ignored_files.</translation>
    </message>
    <message>
        <source>These files have the same text in both runs, by their sums; they were not read.</source>
        <translation>D’après leurs sommes, ces fichiers ont le même texte dans les deux exécutions ; ils n’ont pas été lus.</translation>
    </message>
    <message>
        <source>Select a file to see it side by side.</source>
        <translation>Sélectionner un fichier pour le voir côte à côte.</translation>
    </message>
    <message>
        <source>No host has a result, so there are no facts to compare.</source>
        <translation>Aucun hôte n’a de résultat : il n’y a pas de faits à comparer.</translation>
    </message>
    <message>
        <source>Select a host to compare its facts.</source>
        <translation>Sélectionner un hôte pour comparer ses faits.</translation>
    </message>
    <message>
        <source>No records in either run. The ara_record module keeps some.</source>
        <translation>Aucun enregistrement dans ces exécutions. Le module ara_record en garde.</translation>
    </message>
    <message>
        <source>Select a record to see it side by side.</source>
        <translation>Sélectionner un enregistrement pour le voir côte à côte.</translation>
    </message>
    <message>
        <source>Neither run has a label.</source>
        <translation>Aucune des exécutions n’a d’étiquette.</translation>
    </message>
    <message>
        <source>Neither run has a host.</source>
        <translation>Aucune des exécutions n’a d’hôte.</translation>
    </message>
    <message>
        <source>Templates and scripts are not among the recorded files: a changed template shows only in its tasks&apos; differences.</source>
        <translation>Les modèles et scripts ne sont pas parmi les fichiers enregistrés : un modèle modifié ne se voit que dans les différences de ses tâches.</translation>
    </message>
    <message>
        <source>What went in</source>
        <translation>Ce qui est entré</translation>
    </message>
    <message>
        <source>Copy &amp;difference as Markdown</source>
        <translation>&amp;Copier la différence en Markdown</translation>
    </message>
    <message>
        <source>Open in the &amp;left run</source>
        <translation>Ouvrir dans l’exécution de &amp;gauche</translation>
    </message>
    <message>
        <source>Open in the &amp;right run</source>
        <translation>Ouvrir dans l’exécution de &amp;droite</translation>
    </message>
    <message>
        <source>Reading what went in…</source>
        <translation>Lecture de ce qui est entré…</translation>
    </message>
</context>
<context>
    <name>aviary::ItemPairsModel</name>
    <message>
        <source>= equal</source>
        <translation>= égal</translation>
    </message>
    <message>
        <source>≈ noise only</source>
        <translation>≈ bruit seulement</translation>
    </message>
    <message>
        <source>≠ differs</source>
        <translation>≠ différent</translation>
    </message>
    <message>
        <source>+ only right</source>
        <translation>+ à droite seulement</translation>
    </message>
    <message>
        <source>− only left</source>
        <translation>− à gauche seulement</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
</context>
<context>
    <name>aviary::ItemPairsView</name>
    <message>
        <source>Items of the loop</source>
        <translation>Éléments de la boucle</translation>
    </message>
</context>
<context>
    <name>aviary::JsonDifferenceModel</name>
    <message>
        <source>the value</source>
        <translation>la valeur</translation>
    </message>
    <message numerus="yes">
        <source>%n equal</source>
        <translation>
            <numerusform>%n identique</numerusform>
            <numerusform>%n identiques</numerusform>
        </translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>time</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>process id</source>
        <translation>identifiant de processus</translation>
    </message>
    <message>
        <source>temporary path</source>
        <translation>chemin temporaire</translation>
    </message>
    <message>
        <source>uuid</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>empreinte</translation>
    </message>
    <message>
        <source>port</source>
        <translation>port</translation>
    </message>
    <message>
        <source>memory address</source>
        <translation>adresse mémoire</translation>
    </message>
    <message>
        <source>order</source>
        <translation>ordre</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>mesure</translation>
    </message>
</context>
<context>
    <name>aviary::JsonSides</name>
    <message>
        <source>Show &amp;noise</source>
        <translation>Montrer le &amp;bruit</translation>
    </message>
    <message>
        <source>Values that are never the same twice: times, durations, process ids, free memory, uptime</source>
        <translation>Valeurs jamais deux fois pareilles : heures, durées, identifiants de processus, mémoire libre, durée de fonctionnement</translation>
    </message>
    <message>
        <source>Values that differ</source>
        <translation>Valeurs qui diffèrent</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n différence</numerusform>
            <numerusform>%n différences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in noise only (%1)</source>
        <translation>
            <numerusform>%n autre, bruit seulement (%1)</numerusform>
            <numerusform>%n autres, bruit seulement (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) in noise only (%1)</source>
        <translation>
            <numerusform>%n différence, bruit seulement (%1)</numerusform>
            <numerusform>%n différences, bruit seulement (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not listed, because too much differs</source>
        <translation>
            <numerusform>%n n’est pas listée, car trop de choses diffèrent</numerusform>
            <numerusform>%n ne sont pas listées, car trop de choses diffèrent</numerusform>
        </translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>aucune différence</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Tout déplier</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Tout replier</translation>
    </message>
</context>
<context>
    <name>aviary::JsonTreeModel</name>
    <message numerus="yes">
        <source>{ %n value(s) }</source>
        <translation>
            <numerusform>{ %n valeur }</numerusform>
            <numerusform>{ %n valeurs }</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[ %n item(s) ]</source>
        <translation>
            <numerusform>[ %n élément ]</numerusform>
            <numerusform>[ %n éléments ]</numerusform>
        </translation>
    </message>
    <message>
        <source>… (%1 characters of %2)</source>
        <translation>… (%1 caractères de %2)</translation>
    </message>
    <message>
        <source>… (%1 of %2 characters)</source>
        <translation>… (%1 caractères sur %2)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>aviary::JsonTreeView</name>
    <message>
        <source>Path or value</source>
        <translation>Chemin ou valeur</translation>
    </message>
    <message>
        <source>Search the values</source>
        <translation>Rechercher dans les valeurs</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n value(s)</source>
        <translation>
            <numerusform>%1 valeur sur %n</numerusform>
            <numerusform>%1 des %n valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Tout déplier</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Tout replier</translation>
    </message>
</context>
<context>
    <name>aviary::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>Dans les listes</translation>
    </message>
    <message>
        <source>Into the detail</source>
        <translation>Dans le détail</translation>
    </message>
    <message>
        <source>Fold, unfold</source>
        <translation>Replier, déplier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close the innermost, then back to the list</source>
        <translation>Fermer le dernier élément ouvert, puis revenir à la liste</translation>
    </message>
</context>
<context>
    <name>aviary::KindSwitch</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Tasks, roles, actions and hosts in one list</source>
        <translation>Tâches, rôles, actions et hôtes dans une seule liste</translation>
    </message>
</context>
<context>
    <name>aviary::LoopItemsModel</name>
    <message>
        <source>%1, item %2 of the loop</source>
        <translation>%1, élément %2 de la boucle</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>aviary::LoopItemsView</name>
    <message>
        <source>Items of the loop</source>
        <translation>Éléments de la boucle</translation>
    </message>
</context>
<context>
    <name>aviary::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>About Aviary</source>
        <translation>À propos d’Aviary</translation>
    </message>
    <message>
        <source>Aviary %1</source>
        <translation>Aviary %1</translation>
    </message>
    <message>
        <source>A viewer for what ARA Records Ansible recorded. Opened files are only read.

Free software under the GNU General Public License, version 3 or later. With Qt %1.</source>
        <translation>Un visualiseur de ce qu’ARA Records Ansible a enregistré. Les fichiers ouverts sont seulement lus.

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Avec Qt %1.</translation>
    </message>
    <message>
        <source>Looking for playbooks…</source>
        <translation>Recherche de playbooks…</translation>
    </message>
    <message>
        <source>No database that ARA wrote was found here.</source>
        <translation>Aucune base de données écrite par ARA n’a été trouvée ici.</translation>
    </message>
    <message numerus="yes">
        <source>These %n report(s) hold no playbooks: ARA made them, but no run was recorded.</source>
        <translation>
            <numerusform>Ce rapport (%n) ne contient aucun playbook&#xa0;: ARA l’a créé, mais aucune exécution n’a été enregistrée.</numerusform>
            <numerusform>Ces %n rapports ne contiennent aucun playbook&#xa0;: ARA les a créés, mais aucune exécution n’a été enregistrée.</numerusform>
        </translation>
    </message>
    <message>
        <source>This database holds no playbooks; ARA made it but no run was recorded.</source>
        <translation>Cette base de données ne contient aucun playbook&#x202f;; ARA l’a créée, mais aucune exécution n’a été enregistrée.</translation>
    </message>
    <message>
        <source>Hosts of the playbooks</source>
        <translation>Hôtes des playbooks</translation>
    </message>
    <message>
        <source>Pages of two runs</source>
        <translation>Pages de deux exécutions</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>S’identifier…</translation>
    </message>
    <message>
        <source>Aviary</source>
        <translation>Aviary</translation>
    </message>
    <message>
        <source>A copy is not finished yet.</source>
        <translation>Une copie n’est pas encore terminée.</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Fermer sans elle</translation>
    </message>
</context>
<context>
    <name>aviary::ManyRuns</name>
    <message>
        <source>It is not open.</source>
        <translation>Il n’est pas ouvert.</translation>
    </message>
</context>
<context>
    <name>aviary::MessageLine</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>aviary::Opening</name>
    <message>
        <source>There is no playbook %1 in this report.</source>
        <translation>Il n’y a pas de playbook %1 dans ce rapport.</translation>
    </message>
    <message>
        <source>More than one report is here; choose one of them.</source>
        <translation>Il y a plusieurs rapports ici&#x202f;; choisissez-en un.</translation>
    </message>
    <message numerus="yes">
        <source>The search was stopped; it found %n report(s) until then.</source>
        <translation>
            <numerusform>La recherche a été arrêtée&#x202f;; elle avait trouvé %n rapport.</numerusform>
            <numerusform>La recherche a été arrêtée&#x202f;; elle avait trouvé %n rapports.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Unchanged: the server says that it is as it was.</source>
        <translation>Inchangé&#xa0;: d’après le serveur, rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> et %n autre</numerusform>
            <numerusform> et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) are not there any more: %1</source>
        <translation>
            <numerusform>%n rapport n’existe plus&#xa0;: %1</numerusform>
            <numerusform>%n rapports n’existent plus&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open all the same</source>
        <translation>Ouvrir quand même</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n could not be opened.</source>
        <translation>
            <numerusform>Ouverture impossible&#xa0;: %1 sur %n.</numerusform>
            <numerusform>Ouverture impossible&#xa0;: %1 sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through %1</source>
        <translation>Exploration de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) so far</source>
        <translation>
            <numerusform>%n rapport pour l’instant</numerusform>
            <numerusform>%n rapports pour l’instant</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Open reports</source>
        <translation>Ouvrir des rapports</translation>
    </message>
    <message>
        <source>Reports and archives (*.sqlite *.sqlite3 *.db *.zip *.tar *.tgz *.gz *.xz *.zst *.bz2 *.7z);;All files (*)</source>
        <translation>Rapports et archives (*.sqlite *.sqlite3 *.db *.zip *.tar *.tgz *.gz *.xz *.zst *.bz2 *.7z);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a folder of reports</source>
        <translation>Ouvrir un dossier de rapports</translation>
    </message>
    <message>
        <source>No report was opened yet</source>
        <translation>Aucun rapport ouvert jusqu’ici</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>S’identifier…</translation>
    </message>
    <message>
        <source>Server settings…</source>
        <translation>Réglages du serveur…</translation>
    </message>
</context>
<context>
    <name>aviary::OverviewPage</name>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>Slowest tasks</source>
        <translation>Tâches les plus lentes</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Answers (%1)</source>
        <translation>Réponses (%1)</translation>
    </message>
</context>
<context>
    <name>aviary::PairPartView</name>
    <message numerus="yes">
        <source>%n line(s) differ</source>
        <translation>
            <numerusform>%n ligne diffère</numerusform>
            <numerusform>%n lignes diffèrent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n différence</numerusform>
            <numerusform>%n différences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in noise only</source>
        <translation>
            <numerusform>%n autre, bruit seulement</numerusform>
            <numerusform>%n autres, bruit seulement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ in noise only</source>
        <translation>
            <numerusform>%n ligne diffère, bruit seulement</numerusform>
            <numerusform>%n lignes diffèrent, bruit seulement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) in noise only</source>
        <translation>
            <numerusform>%n différence, bruit seulement</numerusform>
            <numerusform>%n différences, bruit seulement</numerusform>
        </translation>
    </message>
    <message>
        <source>only on the right</source>
        <translation>à droite seulement</translation>
    </message>
    <message>
        <source>only on the left</source>
        <translation>à gauche seulement</translation>
    </message>
    <message>
        <source>only the left one ends in a line break</source>
        <translation>seul celui de gauche finit par un saut de ligne</translation>
    </message>
    <message>
        <source>only the right one ends in a line break</source>
        <translation>seul celui de droite finit par un saut de ligne</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were not compared</source>
        <translation>
            <numerusform>%n ligne n’a pas été comparée</numerusform>
            <numerusform>%n lignes n’ont pas été comparées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) differ</source>
        <translation>
            <numerusform>%n élément diffère</numerusform>
            <numerusform>%n éléments diffèrent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in noise only</source>
        <translation>
            <numerusform>%n élément, bruit seulement</numerusform>
            <numerusform>%n éléments, bruit seulement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n equal</source>
        <translation>
            <numerusform>%n identique</numerusform>
            <numerusform>%n identiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not listed, because too much differs</source>
        <translation>
            <numerusform>%n n’est pas listée, car trop de choses diffèrent</numerusform>
            <numerusform>%n ne sont pas listées, car trop de choses diffèrent</numerusform>
        </translation>
    </message>
    <message>
        <source>equal</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Déplier</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Replier</translation>
    </message>
</context>
<context>
    <name>aviary::PairView</name>
    <message>
        <source>Show &amp;noise</source>
        <translation>Montrer le &amp;bruit</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Copier en &amp;Markdown</translation>
    </message>
    <message>
        <source>Show what is never the same twice as a difference too: times, durations, process ids, temporary paths, uuids, hashes, ports, memory addresses</source>
        <translation>Montrer aussi comme différence ce qui n’est jamais deux fois pareil : heures, durées, identifiants de processus, chemins temporaires, UUID, empreintes, ports, adresses mémoire</translation>
    </message>
    <message>
        <source>Two results side by side</source>
        <translation>Deux résultats côte à côte</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Both are equal.</source>
        <translation>Les deux sont égaux.</translation>
    </message>
    <message>
        <source>Both are equal but for noise: what is never the same twice.</source>
        <translation>Les deux sont égaux au bruit près : ce qui n’est jamais deux fois pareil.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) differ</source>
        <translation>
            <numerusform>%n partie diffère</numerusform>
            <numerusform>%n parties diffèrent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) differ</source>
        <translation>
            <numerusform>%n valeur diffère</numerusform>
            <numerusform>%n valeurs diffèrent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in noise only</source>
        <translation>
            <numerusform>%n, bruit seulement</numerusform>
            <numerusform>%n, bruit seulement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n equal</source>
        <translation>
            <numerusform>%n identique</numerusform>
            <numerusform>%n identiques</numerusform>
        </translation>
    </message>
    <message>
        <source>This host</source>
        <translation>Cet hôte</translation>
    </message>
    <message>
        <source>%1 has no result in this run.</source>
        <translation>%1 n’a aucun résultat dans cette exécution.</translation>
    </message>
    <message>
        <source>Not reached: %1, or the whole run, had stopped before this task.</source>
        <translation>Non atteinte : %1, ou toute l’exécution, s’était arrêté avant cette tâche.</translation>
    </message>
    <message>
        <source>%1 has no result of this task here.</source>
        <translation>%1 n’a aucun résultat de cette tâche ici.</translation>
    </message>
</context>
<context>
    <name>aviary::PairsPage</name>
    <message>
        <source>%1 more %2</source>
        <comment>3 more failed</comment>
        <translation>%1 %2 de plus</translation>
    </message>
    <message>
        <source>%1 fewer %2</source>
        <comment>3 fewer ok</comment>
        <translation>%1 %2 de moins</translation>
    </message>
    <message>
        <source>only right</source>
        <translation>seulement à droite</translation>
    </message>
    <message>
        <source>only left</source>
        <translation>seulement à gauche</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>completed → failed</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>the same counts of outcomes</source>
        <translation>les mêmes nombres d’issues</translation>
    </message>
    <message>
        <source>Compared playbooks</source>
        <translation>Playbooks comparés</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Playbook</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
</context>
<context>
    <name>aviary::PathCells</name>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Cumul</translation>
    </message>
    <message>
        <source>The result, or what lies between two of them: each had to end before the next began.</source>
        <translation>Le résultat, ou ce qui se trouve entre deux : chacun devait finir avant que le suivant ne débute.</translation>
    </message>
    <message>
        <source>Since the start of the run.</source>
        <translation>Depuis le début de l’exécution.</translation>
    </message>
    <message>
        <source>Of the duration of the run.</source>
        <translation>De la durée de l’exécution.</translation>
    </message>
    <message>
        <source>This link and all before it.</source>
        <translation>Ce maillon et tous les précédents.</translation>
    </message>
    <message>
        <source>delegated to %1</source>
        <translation>délégué à %1</translation>
    </message>
</context>
<context>
    <name>aviary::PathView</name>
    <message>
        <source>Critical path</source>
        <translation>Chemin critique</translation>
    </message>
</context>
<context>
    <name>aviary::PlaybookGroupsModel</name>
    <message numerus="yes">
        <source>%n run(s) in check mode</source>
        <translation>
            <numerusform>%n exécution en mode check</numerusform>
            <numerusform>%n exécutions en mode check</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date and its day of the week</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Sans étiquette</translation>
    </message>
    <message>
        <source>No controller recorded</source>
        <translation>Contrôleur non enregistré</translation>
    </message>
    <message>
        <source>No start recorded</source>
        <translation>Début non enregistré</translation>
    </message>
    <message>
        <source>No path recorded</source>
        <translation>Chemin non enregistré</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sans fin</translation>
    </message>
    <message numerus="yes">
        <source>%n different</source>
        <translation>
            <numerusform>%n valeur</numerusform>
            <numerusform>%n valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 run(s)</source>
        <translation>
            <numerusform>%1 exécution</numerusform>
            <numerusform>%1 exécutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sum of %n run(s)</source>
        <translation>
            <numerusform>La somme de %n exécution</numerusform>
            <numerusform>La somme de %n exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>Still counting.</source>
        <translation>Décompte en cours.</translation>
    </message>
    <message>
        <source>A playbook with several labels stands in each of its groups.</source>
        <translation>Un playbook à plusieurs étiquettes figure dans chacun de ses groupes.</translation>
    </message>
    <message>
        <source>from the first start: %1
to the last end: %2</source>
        <translation>du premier début&#xa0;: %1
à la dernière fin&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, the sum of %n run(s)</source>
        <translation>
            <numerusform>%1, somme de %n exécution</numerusform>
            <numerusform>%1, somme de %n exécutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n run(s) no end is recorded.</source>
        <translation>
            <numerusform>La fin de %n exécution n’est pas enregistrée.</numerusform>
            <numerusform>La fin de %n exécutions n’est pas enregistrée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviary::PlaybookView</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source> %1 so far</source>
        <translation> %1 pour l’instant</translation>
    </message>
</context>
<context>
    <name>aviary::PlaybooksList</name>
    <message>
        <source>Not &amp;grouped</source>
        <translation>Sans &amp;groupes</translation>
    </message>
    <message>
        <source>Group by &amp;report</source>
        <translation>Grouper par &amp;rapport</translation>
    </message>
    <message>
        <source>Group by &amp;label</source>
        <translation>Grouper par é&amp;tiquette</translation>
    </message>
    <message>
        <source>Group by &amp;path</source>
        <translation>Grouper par che&amp;min</translation>
    </message>
    <message>
        <source>Group by &amp;controller</source>
        <translation>Grouper par co&amp;ntrôleur</translation>
    </message>
    <message>
        <source>Group by &amp;day</source>
        <translation>Grouper par &amp;jour</translation>
    </message>
    <message numerus="yes">
        <source>%1 run(s)</source>
        <translation>
            <numerusform>%1 exécution</numerusform>
            <numerusform>%1 exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 that ended passed (%3 %)</source>
        <translation>succès&#xa0;: %1 sur %2 arrivées à leur fin (%3&#xa0;%)</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>médiane %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>dernière %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 with several labels stand(s) in each of their groups</source>
        <translation>
            <numerusform>%1 à plusieurs étiquettes, présente dans chacun de ses groupes</numerusform>
            <numerusform>%1 à plusieurs étiquettes, présentes dans chacun de leurs groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>This database holds no playbooks; ARA made it but no run was recorded.</source>
        <translation>Cette base de données ne contient aucun playbook&#x202f;; ARA l’a créée, mais aucune exécution n’a été enregistrée.</translation>
    </message>
    <message>
        <source>Playbook, report, label, …</source>
        <translation>Playbook, rapport, étiquette, …</translation>
    </message>
    <message>
        <source>Words that must all occur in what the columns say, shown or not (Ctrl+L)</source>
        <translation>Mots qui doivent tous figurer dans les colonnes, affichées ou non (Ctrl+L)</translation>
    </message>
    <message>
        <source>&amp;Open playbook</source>
        <translation>&amp;Ouvrir le playbook</translation>
    </message>
    <message>
        <source>Labels that ARA &amp;makes are groups, too</source>
        <translation>Grouper aussi par les étiquettes créées par &amp;ARA</translation>
    </message>
    <message>
        <source>Such as check:False and tags:all</source>
        <translation>Par exemple check:False et tags:all</translation>
    </message>
    <message>
        <source>&amp;Unfold all groups</source>
        <translation>&amp;Déplier tous les groupes</translation>
    </message>
    <message>
        <source>&amp;Fold all groups</source>
        <translation>Re&amp;plier tous les groupes</translation>
    </message>
    <message>
        <source>&amp;Failed first, then newest</source>
        <translation>Échecs d’a&amp;bord, puis les plus récents</translation>
    </message>
    <message>
        <source>Show &amp;trend</source>
        <translation>Afficher la t&amp;endance</translation>
    </message>
    <message>
        <source>C&amp;olumns…</source>
        <translation>Co&amp;lonnes…</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copier les lignes</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>Copier la cell&amp;ule</translation>
    </message>
    <message numerus="yes">
        <source>%1 playbook(s)</source>
        <translation>
            <numerusform>%1 playbook</numerusform>
            <numerusform>%1 playbooks</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>0 of %1 match. Clear the filter (Ctrl+Shift+L).</source>
        <translation>0 sur %1 correspond. Effacer le filtre (Ctrl+Maj+L).</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
</context>
<context>
    <name>aviary::PlaybooksModel</name>
    <message>
        <source>Not recorded before ARA %1.</source>
        <translation>Non enregistré avant ARA %1.</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>Check mode: nothing was changed; changed means: would change.</source>
        <translation>Mode check&#xa0;: rien n’a été modifié&#x202f;; «&#xa0;modifié&#xa0;» veut dire&#xa0;: serait modifié.</translation>
    </message>
    <message>
        <source>No end is recorded.</source>
        <translation>La fin n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>Still counting.</source>
        <translation>Décompte en cours.</translation>
    </message>
    <message>
        <source>%1 failed, %2 unreachable</source>
        <translation>%1 en échec, %2 injoignable</translation>
    </message>
    <message>
        <source>Not recorded.</source>
        <translation>Non enregistré.</translation>
    </message>
    <message>
        <source>client: %1
server: %2</source>
        <translation>client&#xa0;: %1
serveur&#xa0;: %2</translation>
    </message>
    <message>
        <source>check mode</source>
        <translation>mode check</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Playbook</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Contrôleur</translation>
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
        <translation>Chemin</translation>
    </message>
</context>
<context>
    <name>aviary::PlaybooksPage</name>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Playbooks %1</source>
        <translation>Playbooks %1</translation>
    </message>
    <message>
        <source>Hosts %1</source>
        <translation>Hôtes %1</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
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
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>aviary::QuickFilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
</context>
<context>
    <name>aviary::RecordsPage</name>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>&amp;Open in Browser</source>
        <translation>&amp;Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>&amp;Wrap Long Lines</source>
        <translation>Retour à la &amp;ligne automatique</translation>
    </message>
    <message>
        <source>No records. The ara_record module keeps some.</source>
        <translation>Aucun enregistrement. Le module ara_record permet d’en conserver.</translation>
    </message>
</context>
<context>
    <name>aviary::ReportsModel</name>
    <message>
        <source>opening…</source>
        <translation>ouverture…</translation>
    </message>
    <message>
        <source>no playbooks</source>
        <translation>aucun playbook</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be opened</source>
        <translation>
            <numerusform>%n impossible à ouvrir</numerusform>
            <numerusform>%n impossibles à ouvrir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed over</source>
        <translation>
            <numerusform>%n laissé de côté</numerusform>
            <numerusform>%n laissés de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far…</source>
        <translation>%1 pour l’instant…</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>recherche…</translation>
    </message>
</context>
<context>
    <name>aviary::ReportsView</name>
    <message>
        <source>only &amp;failed</source>
        <translation>en échec &amp;seulement</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Reload %1</source>
        <translation>Recharger %1</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Fermer %1</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Server settings…</source>
        <translation>Réglages du serveur…</translation>
    </message>
    <message>
        <source>Remove server %1</source>
        <translation>Retirer le serveur %1</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
</context>
<context>
    <name>aviary::ResultDetailView</name>
    <message>
        <source>The facts are those of the host</source>
        <translation>Les facts sont ceux de l’hôte</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Compare with %1, %2</source>
        <translation>Comparer avec %1, %2</translation>
    </message>
    <message>
        <source>All %1 results of this task</source>
        <translation>Les %1 résultats de cette tâche</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>aviary::ResultsModel</name>
    <message>
        <source>could not be read</source>
        <translation>impossible à lire</translation>
    </message>
    <message>
        <source>No end is recorded.</source>
        <translation>La fin n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>Read from the content of the rows in view, so it cannot be sorted by.</source>
        <translation>Lu dans le contenu des lignes visibles&#xa0;: ne peut donc pas servir au tri.</translation>
    </message>
</context>
<context>
    <name>aviary::ResultsPage</name>
    <message>
        <source>Copying: %1 of %2 messages read</source>
        <translation>Copie&#xa0;: %1 messages lus sur %2</translation>
    </message>
    <message>
        <source>Not copied: %1</source>
        <translation>Non copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Only &amp;failures</source>
        <translation>S&amp;eulement les échecs</translation>
    </message>
    <message>
        <source>Only results of this &amp;task</source>
        <translation>Seulement les résultats de cette &amp;tâche</translation>
    </message>
    <message>
        <source>Only results of this &amp;host</source>
        <translation>Seulement les résultats de cet &amp;hôte</translation>
    </message>
    <message>
        <source>In the order they &amp;ended</source>
        <translation>Dans l’&amp;ordre de leur fin</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>Colo&amp;nnes…</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Tout &amp;sélectionner</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copier les lignes</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>Copier la cell&amp;ule</translation>
    </message>
    <message>
        <source>Copy &amp;link to this result</source>
        <translation>Copier le &amp;lien vers ce résultat</translation>
    </message>
    <message>
        <source>Stop copying</source>
        <translation>Arrêter la copie</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Nothing so far. Reading…</source>
        <translation>Rien pour l’instant. Lecture…</translation>
    </message>
    <message>
        <source>No results were recorded: no task ran on any host.</source>
        <translation>Aucun résultat n’a été enregistré&#xa0;: aucune tâche n’a été exécutée sur un hôte.</translation>
    </message>
    <message>
        <source>No host has a result of this task (meta task, or the run stopped).</source>
        <translation>Aucun hôte n’a de résultat pour cette tâche (tâche meta, ou exécution arrêtée).</translation>
    </message>
    <message numerus="yes">
        <source>Nothing failed. %1 result(s): show all.</source>
        <translation>
            <numerusform>Aucun échec. %1 résultat&#xa0;: tout afficher.</numerusform>
            <numerusform>Aucun échec. %1 résultats&#xa0;: tout afficher.</numerusform>
        </translation>
    </message>
    <message>
        <source>0 of %1 match. Clear the filter (Ctrl+Shift+L).</source>
        <translation>0 sur %1 correspond. Effacer le filtre (Ctrl+Maj+L).</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 pour l’instant</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <translation>%1 sur %2 pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%1 result(s)</source>
        <translation>
            <numerusform>%1 résultat</numerusform>
            <numerusform>%1 résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, all selected</source>
        <translation>%1, tout est sélectionné</translation>
    </message>
    <message>
        <source>The report is not open.</source>
        <translation>Le rapport n’est pas ouvert.</translation>
    </message>
    <message>
        <source>The selected result is hidden by the filter.</source>
        <translation>Le résultat sélectionné est masqué par le filtre.</translation>
    </message>
</context>
<context>
    <name>aviary::ResultsTable</name>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>aviary::RunBlock</name>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the command line</source>
        <translation>Copier la ligne de commande</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>none of its own</source>
        <translation>aucune en propre</translation>
    </message>
    <message>
        <source>Show the labels that ARA made from the options</source>
        <translation>Afficher les étiquettes qu’ARA a tirées des options</translation>
    </message>
    <message>
        <source>an address of over 2,000 characters</source>
        <translation>une adresse de plus de 2&#x202f;000 caractères</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>aviary::RunHeads</name>
    <message>
        <source>%1 in %2</source>
        <comment>completed in 12.4 s</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <comment>failed after 49.9 s</comment>
        <translation>%1 après %2</translation>
    </message>
    <message>
        <source>check mode</source>
        <translation>mode check</translation>
    </message>
    <message>
        <source>another…</source>
        <translation>une autre…</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>Échanger les côtés</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Another run on the left</source>
        <translation>Une autre exécution à gauche</translation>
    </message>
    <message>
        <source>Another run on the right</source>
        <translation>Une autre exécution à droite</translation>
    </message>
</context>
<context>
    <name>aviary::RunPicker</name>
    <message>
        <source>Name, report, label or date</source>
        <translation>Nom, rapport, étiquette ou date</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>No run that is open has these words.</source>
        <translation>Aucune exécution ouverte n’a ces mots.</translation>
    </message>
    <message>
        <source>%1 of %2; type to find the others</source>
        <translation>%1 sur %2 ; taper pour trouver les autres</translation>
    </message>
</context>
<context>
    <name>aviary::RunsChart</name>
    <message>
        <source>Durations of the selected row by run</source>
        <translation>Durées de la ligne sélectionnée par exécution</translation>
    </message>
    <message>
        <source>▲ longer than usual: the median of the runs before the newest is %1</source>
        <translation>▲ plus long que d’habitude : la médiane des exécutions avant la dernière est %1</translation>
    </message>
</context>
<context>
    <name>aviary::RunsModel</name>
    <message>
        <source>usually %1</source>
        <translation>d’habitude %1</translation>
    </message>
    <message>
        <source>The first run of those that failed without a good one up to now</source>
        <translation>La première des exécutions qui ont échoué sans une bonne jusqu’à présent</translation>
    </message>
    <message>
        <source>Failed, was good, and failed again: in how many of the runs that came so far</source>
        <translation>A échoué, était bon et a échoué à nouveau : dans combien des exécutions allées jusque-là</translation>
    </message>
    <message>
        <source>The newest run against the median of the earlier ones, where it is far out of what they do</source>
        <translation>La dernière exécution face à la médiane des précédentes, là où elle en sort nettement</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Failing since</source>
        <translation>Échoue depuis</translation>
    </message>
    <message>
        <source>Flaky</source>
        <translation>Instable</translation>
    </message>
    <message>
        <source>Newly slow</source>
        <translation>Nouvellement lent</translation>
    </message>
</context>
<context>
    <name>aviary::RunsPage</name>
    <message>
        <source>failing now</source>
        <translation>échoue maintenant</translation>
    </message>
    <message>
        <source>flaky</source>
        <translation>instable</translation>
    </message>
    <message>
        <source>newly slow</source>
        <translation>nouvellement lent</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>Durées</translation>
    </message>
    <message>
        <source>Columns wide enough for how long each took</source>
        <translation>Colonnes assez larges pour les durées</translation>
    </message>
    <message>
        <source>Words of the name, the play or the file</source>
        <translation>Mots du nom, du play ou du fichier</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n tâche</numerusform>
            <numerusform>%n tâches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n hôte</numerusform>
            <numerusform>%n hôtes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>0 of %1 match.</source>
        <translation>0 sur %1 correspondent.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>None of these runs has results.</source>
        <translation>Aucune de ces exécutions n’a de résultats.</translation>
    </message>
    <message>
        <source>The runs are being read.</source>
        <translation>Lecture des exécutions.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s) are not read: that was cancelled.</source>
        <translation>
            <numerusform>%1 sur %n exécution n’est pas lue : cela a été annulé.</numerusform>
            <numerusform>%1 sur %n exécutions ne sont pas lues : cela a été annulé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be read: </source>
        <translation>Illisible : </translation>
    </message>
    <message>
        <source>Reading run %1 of %2</source>
        <translation>Lecture de l’exécution %1 sur %2</translation>
    </message>
</context>
<context>
    <name>aviary::RunsTable</name>
    <message>
        <source>What is told of each row</source>
        <translation>Ce qui est dit de chaque ligne</translation>
    </message>
    <message>
        <source>Each row in each run, the newest run at the right</source>
        <translation>Chaque ligne dans chaque exécution, la plus récente à droite</translation>
    </message>
</context>
<context>
    <name>aviary::RunsTrend</name>
    <message>
        <source>Select a row: how long it took in each run stands here.</source>
        <translation>Sélectionner une ligne : sa durée dans chaque exécution figure ici.</translation>
    </message>
    <message numerus="yes">
        <source>median of %n earlier run(s) %1 (the dashed line)</source>
        <translation>
            <numerusform>médiane de %n exécution précédente %1 (la ligne pointillée)</numerusform>
            <numerusform>médiane de %n exécutions précédentes %1 (la ligne pointillée)</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ longer than usual</source>
        <translation>▲ plus long que d’habitude</translation>
    </message>
</context>
<context>
    <name>aviary::SaveCopyDialog</name>
    <message>
        <source>Without &amp;contents of results</source>
        <translation>Sans le &amp;contenu des résultats</translation>
    </message>
    <message>
        <source>Without &amp;facts</source>
        <translation>Sans les f&amp;aits</translation>
    </message>
    <message>
        <source>Without the &amp;texts of files</source>
        <translation>Sans le &amp;texte des fichiers</translation>
    </message>
    <message>
        <source>&amp;Only failed and unreachable results</source>
        <translation>Seulement les résultats en éch&amp;ec ou injoignables</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Playbooks</source>
        <translation>Playbooks</translation>
    </message>
    <message>
        <source>&amp;All playbooks</source>
        <translation>&amp;Tous les playbooks</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
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
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one report, or playbooks of one, to be copied.</source>
        <translation>Choisissez un rapport, ou des playbooks d’un seul, à copier.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Reports (*.sqlite);;All files (*)</source>
        <translation>Rapports (*.sqlite);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Copying %1 to %2</source>
        <translation>Copie de %1 vers %2</translation>
    </message>
    <message>
        <source>%1 of %2 results</source>
        <translation>%1 sur %2 résultats</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Ouvrir la copie</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) could not be read whole.</source>
        <translation>
            <numerusform>%n partie n’a pas pu être lue en entier.</numerusform>
            <numerusform>%n parties n’ont pas pu être lues en entier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <comment>14 playbooks, 218 results, 300 kB</comment>
        <translation>Copié : %1</translation>
    </message>
</context>
<context>
    <name>aviary::SeenHostsList</name>
    <message>
        <source>A name is all that ARA records of a host: the same name in another report may be another machine. Outcomes are the worst that Ansible counted on the host when a run ended.</source>
        <translation>ARA n’enregistre d’un hôte que son nom&#xa0;: le même nom dans un autre rapport peut désigner une autre machine. Le verdict est le pire qu’Ansible a compté sur l’hôte à la fin d’une exécution.</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>Host, playbook, report</source>
        <translation>Hôte, playbook, rapport</translation>
    </message>
    <message>
        <source>Words that must all occur in the host&apos;s name or its last run (Ctrl+L)</source>
        <translation>Mots qui doivent tous figurer dans le nom de l’hôte ou sa dernière exécution (Ctrl+L)</translation>
    </message>
    <message>
        <source>&amp;Runs of this host…</source>
        <translation>&amp;Exécutions de cet hôte…</translation>
    </message>
    <message>
        <source>&amp;Failed first, then by name</source>
        <translation>Échecs d’a&amp;bord, puis par nom</translation>
    </message>
    <message>
        <source>C&amp;olumns…</source>
        <translation>Co&amp;lonnes…</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copier les lignes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 host(s)</source>
        <translation>
            <numerusform>%1 hôte</numerusform>
            <numerusform>%1 hôtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 report(s)</source>
        <translation>
            <numerusform>%1 rapport sur %2</numerusform>
            <numerusform>%1 des %2 rapports</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped at %1: too many hosts</source>
        <translation>arrêt à %1&#xa0;: trop d’hôtes</translation>
    </message>
    <message>
        <source>reading, %1</source>
        <translation>lecture, %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 report(s) could not be read</source>
        <translation>
            <numerusform>%1 rapport impossible à lire</numerusform>
            <numerusform>%1 rapports impossibles à lire</numerusform>
        </translation>
    </message>
    <message>
        <source>0 of %1 match. Clear the filter (Ctrl+Shift+L).</source>
        <translation>0 sur %1 correspond. Effacer le filtre (Ctrl+Maj+L).</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Reading the hosts: %1.</source>
        <translation>Lecture des hôtes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No hosts were recorded: no run got so far as to name any.</source>
        <translation>Aucun hôte n’a été enregistré&#xa0;: aucune exécution n’est allée jusqu’à en nommer un.</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 exécutions sur %2</translation>
    </message>
</context>
<context>
    <name>aviary::SeenHostsModel</name>
    <message>
        <source>not counted</source>
        <translation>non compté</translation>
    </message>
    <message>
        <source>Ansible counts when a run ends; this one is %1.</source>
        <translation>Ansible compte à la fin d’une exécution&#x202f;; état de celle-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The same name in another report may be another machine.</source>
        <translation>Le même nom dans un autre rapport peut désigner une autre machine.</translation>
    </message>
    <message numerus="yes">
        <source>%1 run(s), the newest at the right</source>
        <translation>
            <numerusform>%1 exécution, la plus récente à droite</numerusform>
            <numerusform>%1 exécutions, la plus récente à droite</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs of which Ansible counted nothing on this host: it counts when a run ends.</source>
        <translation>Exécutions dont Ansible n’a rien compté sur cet hôte&#xa0;: il compte à la fin d’une exécution.</translation>
    </message>
    <message>
        <source>Runs by the worst that Ansible counted on this host</source>
        <translation>Exécutions selon le pire verdict compté par Ansible sur cet hôte</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Dernière exécution</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Runs over time</source>
        <translation>Exécutions au fil du temps</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Ok</source>
        <translation>Ok</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Sauté</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Non compté</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu la dernière fois</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Playbook</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
</context>
<context>
    <name>aviary::SentencesView</name>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
</context>
<context>
    <name>aviary::ServerDesk</name>
    <message>
        <source>The password is kept until the program ends.</source>
        <translation>Le mot de passe est gardé jusqu’à la fin du programme.</translation>
    </message>
    <message>
        <source>%1 The password is kept until the program ends.</source>
        <translation>%1 Le mot de passe est gardé jusqu’à la fin du programme.</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>S’identifier sur %1</translation>
    </message>
    <message>
        <source>Sign in to %1 as %2</source>
        <translation>S’identifier sur %1 comme %2</translation>
    </message>
    <message>
        <source>The server was removed, with all that was kept of it.</source>
        <translation>Le serveur a été retiré, avec tout ce qui en était conservé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>aviary::ServerDialog</name>
    <message>
        <source>Add server</source>
        <translation>Ajouter un serveur</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>Réglages du serveur</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enregi&amp;strer</translation>
    </message>
    <message>
        <source>%1 The password is kept until the program ends.</source>
        <translation>%1 Le mot de passe est gardé jusqu’à la fin du programme.</translation>
    </message>
    <message>
        <source>Addresses of servers begin with http://, https://, postgresql:// or mysql://, and a server&apos;s name.</source>
        <translation>Les adresses de serveurs commencent par http://, https://, postgresql:// ou mysql://, et le nom d’un serveur.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n’y a pas de fichier %1.</translation>
    </message>
</context>
<context>
    <name>aviary::ServerForm</name>
    <message>
        <source>Re&amp;member the password in the system&apos;s keyring</source>
        <translation>&amp;Mémoriser le mot de passe dans le trousseau du système</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse :</translation>
    </message>
    <message>
        <source>Of an ARA server, with any path before /api/v1/, or of its database: postgresql://user@host/name, mysql://user@host/name</source>
        <translation>D’un serveur ARA, avec tout chemin avant /api/v1/, ou de sa base de données : postgresql://utilisateur@hôte/nom, mysql://utilisateur@hôte/nom</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom :</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Utilisateur :</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Mot de &amp;passe :</translation>
    </message>
    <message>
        <source>&amp;Certificates</source>
        <translation>&amp;Certificats</translation>
    </message>
    <message>
        <source>C&amp;lient certificate:</source>
        <translation>Certificat c&amp;lient :</translation>
    </message>
    <message>
        <source>Choose the client certificate</source>
        <translation>Choisir le certificat client</translation>
    </message>
    <message>
        <source>Its &amp;key:</source>
        <translation>Sa cl&amp;é :</translation>
    </message>
    <message>
        <source>Choose the key of the client certificate</source>
        <translation>Choisir la clé du certificat client</translation>
    </message>
    <message>
        <source>Passphrase of the k&amp;ey:</source>
        <translation>P&amp;hrase secrète de la clé :</translation>
    </message>
    <message>
        <source>O&amp;wn CA:</source>
        <translation>CA propr&amp;e :</translation>
    </message>
    <message>
        <source>Choose the certificates to trust beside those of the system</source>
        <translation>Choisir les certificats de confiance en plus de ceux du système</translation>
    </message>
    <message>
        <source>Nothing is ever written to a server. The system&apos;s proxy is used where there is one.</source>
        <translation>Rien n’est jamais écrit sur un serveur. Le proxy du système est utilisé s’il y en a un.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;rrêter</translation>
    </message>
</context>
<context>
    <name>aviary::ServerProbe</name>
    <message>
        <source>playbooks: %1</source>
        <translation>playbooks : %1</translation>
    </message>
    <message>
        <source>hosts: %1</source>
        <translation>hôtes : %1</translation>
    </message>
    <message>
        <source>results: %1</source>
        <translation>résultats : %1</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 est interrogé…</translation>
    </message>
    <message>
        <source>Asking %1 through the proxy %2…</source>
        <translation>%1 est interrogé par le proxy %2…</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 répond.</translation>
    </message>
    <message>
        <source>%1 answers: ARA %2.</source>
        <translation>%1 répond : ARA %2.</translation>
    </message>
    <message>
        <source>%1 Counting…</source>
        <translation>%1 Comptage…</translation>
    </message>
</context>
<context>
    <name>aviary::SidesView</name>
    <message>
        <source>&amp;Fold equal lines</source>
        <translation>Re&amp;plier les lignes égales</translation>
    </message>
    <message>
        <source>Show &amp;noise</source>
        <translation>Montrer le &amp;bruit</translation>
    </message>
    <message>
        <source>Lines that differ only in what is never the same twice: times, durations, process ids, temporary paths, uuids, hashes, ports, memory addresses</source>
        <translation>Lignes qui ne diffèrent que par ce qui n’est jamais deux fois pareil : heures, durées, identifiants de processus, chemins temporaires, UUID, empreintes, ports, adresses mémoire</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message numerus="yes">
        <source>… %n further line(s), not compared</source>
        <translation>
            <numerusform>… %n autre ligne, non comparée</numerusform>
            <numerusform>… %n autres lignes, non comparées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n line(s) that differ in noise only</source>
        <translation>
            <numerusform>… %n ligne qui ne diffère que par le bruit</numerusform>
            <numerusform>… %n lignes qui ne diffèrent que par le bruit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n equal line(s), %1 of them but for noise</source>
        <translation>
            <numerusform>… %n ligne égale, dont %1 au bruit près</numerusform>
            <numerusform>… %n lignes égales, dont %1 au bruit près</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n equal line(s)</source>
        <translation>
            <numerusform>… %n ligne égale</numerusform>
            <numerusform>… %n lignes égales</numerusform>
        </translation>
    </message>
    <message>
        <source>there is none on either side</source>
        <translation>il n’y en a d’aucun côté</translation>
    </message>
    <message numerus="yes">
        <source>only on the right: %n line(s)</source>
        <translation>
            <numerusform>à droite seulement : %n ligne</numerusform>
            <numerusform>à droite seulement : %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only on the left: %n line(s)</source>
        <translation>
            <numerusform>à gauche seulement : %n ligne</numerusform>
            <numerusform>à gauche seulement : %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>both are empty</source>
        <translation>les deux sont vides</translation>
    </message>
    <message numerus="yes">
        <source>equal: %n line(s)</source>
        <translation>
            <numerusform>égal : %n ligne</numerusform>
            <numerusform>égal : %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ</source>
        <translation>
            <numerusform>%n ligne diffère</numerusform>
            <numerusform>%n lignes diffèrent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in noise only</source>
        <translation>
            <numerusform>%n autre, bruit seulement</numerusform>
            <numerusform>%n autres, bruit seulement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ in noise only</source>
        <translation>
            <numerusform>%n ligne diffère, bruit seulement</numerusform>
            <numerusform>%n lignes diffèrent, bruit seulement</numerusform>
        </translation>
    </message>
    <message>
        <source>only the left one ends in a line break</source>
        <translation>seul celui de gauche finit par un saut de ligne</translation>
    </message>
    <message>
        <source>only the right one ends in a line break</source>
        <translation>seul celui de droite finit par un saut de ligne</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were not compared, because too much differs</source>
        <translation>
            <numerusform>%n ligne n’a pas été comparée, car trop de choses diffèrent</numerusform>
            <numerusform>%n lignes n’ont pas été comparées, car trop de choses diffèrent</numerusform>
        </translation>
    </message>
    <message>
        <source>left text: %1</source>
        <translation>texte de gauche : %1</translation>
    </message>
    <message>
        <source>right text: %1</source>
        <translation>texte de droite : %1</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>differs in noise only</source>
        <translation>ne diffère que par le bruit</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>only on the left</source>
        <translation>à gauche seulement</translation>
    </message>
    <message>
        <source>only on the right</source>
        <translation>à droite seulement</translation>
    </message>
</context>
<context>
    <name>aviary::SignInLine</name>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Utilisateur :</translation>
    </message>
    <message>
        <source>Re&amp;member in the system&apos;s keyring</source>
        <translation>&amp;Mémoriser dans le trousseau du système</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Mot de &amp;passe :</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;S’identifier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>aviary::SlowTasksModel</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviary::SlowTasksView</name>
    <message>
        <source>Slowest tasks</source>
        <translation>Tâches les plus lentes</translation>
    </message>
</context>
<context>
    <name>aviary::Snapshot</name>
    <message>
        <source>The report could not be opened.</source>
        <translation>Impossible d’ouvrir le rapport.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Impossible d’écrire %1.</translation>
    </message>
    <message>
        <source>More than one report is there: --inside names one of them, --page playbooks shows all.</source>
        <translation>Il y a là plusieurs rapports&#xa0;: --inside en désigne un, --page playbooks les affiche tous.</translation>
    </message>
</context>
<context>
    <name>aviary::SpeedPopup</name>
    <message>
        <source>Slower or faster</source>
        <translation>Plus lent ou plus rapide</translation>
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
        <translation>Plus lent ou plus rapide, quand il diffère</translation>
    </message>
    <message>
        <source>by &amp;more than</source>
        <translation>de &amp;plus de</translation>
    </message>
    <message>
        <source>&amp;and by more than</source>
        <translation>&amp;et de plus de</translation>
    </message>
    <message>
        <source>%1 % and %2 s</source>
        <translation>%1 % et %2 s</translation>
    </message>
</context>
<context>
    <name>aviary::StartPage</name>
    <message>
        <source>Opened lately</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Drop ansible.sqlite, a zip or a log folder here</source>
        <translation>Déposez ici ansible.sqlite, un zip ou un dossier de journaux</translation>
    </message>
    <message>
        <source>What ARA Records Ansible left among the logs of a job, in an archive, in a folder of many jobs, or behind a link. Nothing is ever written to it.</source>
        <translation>Ce qu’ARA Records Ansible a laissé parmi les journaux d’un job, dans une archive, dans un dossier de nombreux jobs ou derrière un lien. Rien n’y est jamais écrit.</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Add &amp;server…</source>
        <translation>Ajouter un &amp;serveur…</translation>
    </message>
</context>
<context>
    <name>aviary::TextHighlighter</name>
    <message>
        <source>Not highlighted: the text is larger than %1.</source>
        <translation>Sans coloration&#xa0;: le texte dépasse %1.</translation>
    </message>
    <message>
        <source>Lines longer than %1 are not highlighted.</source>
        <translation>Les lignes de plus de %1 ne sont pas colorées.</translation>
    </message>
</context>
<context>
    <name>aviary::TextView</name>
    <message>
        <source>The text is cut: it is larger than can be shown.</source>
        <translation>Le texte est coupé&#xa0;: il est trop grand pour être affiché en entier.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Wrap Long Lines</source>
        <translation>Retour à la &amp;ligne automatique</translation>
    </message>
</context>
<context>
    <name>aviary::Timeline</name>
    <message>
        <source>unknown host</source>
        <translation>hôte inconnu</translation>
    </message>
    <message>
        <source>no start is recorded</source>
        <translation>début non enregistré</translation>
    </message>
    <message>
        <source>started %1, %2 into the run</source>
        <translation>début à %1, après %2 d’exécution</translation>
    </message>
    <message>
        <source>unknown task</source>
        <translation>tâche inconnue</translation>
    </message>
    <message>
        <source> (delegated to %1)</source>
        <translation> (délégué à %1)</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>durée&#xa0;: %1</translation>
    </message>
    <message>
        <source>no duration is recorded</source>
        <translation>durée non enregistrée</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n batch(es))</source>
        <translation>
            <numerusform>%1 (%n lot)</numerusform>
            <numerusform>%1 (%n lots)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s), at worst: %1 %2</source>
        <translation>
            <numerusform>%n résultat, au pire&#xa0;: %1 %2</numerusform>
            <numerusform>%n résultats, au pire&#xa0;: %1 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 took %2 on %3 (delegated to %4) while %5 waited.</source>
        <translation>
            <numerusform>%1 a pris %2 sur %3 (délégation à %4) pendant que %5 attendait.</numerusform>
            <numerusform>%1 a pris %2 sur %3 (délégation à %4) pendant que %5 attendaient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 took %2 on %3 while %4 waited.</source>
        <translation>
            <numerusform>%1 a pris %2 sur %3 pendant que %4 attendait.</numerusform>
            <numerusform>%1 a pris %2 sur %3 pendant que %4 attendaient.</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 % of the run</source>
        <translation>, %1 % de l’exécution</translation>
    </message>
    <message>
        <source>%1 handler</source>
        <translation>%1 handler</translation>
    </message>
    <message>
        <source>%1 async: runs in the background of its host</source>
        <translation>%1 async : tourne en arrière-plan sur son hôte</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n attempt(s)</source>
        <translation>
            <numerusform>%1 %n tentative</numerusform>
            <numerusform>%1 %n tentatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s): %1</source>
        <translation>
            <numerusform>%n résultat : %1</numerusform>
            <numerusform>%n résultats : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 à partir de %2</translation>
    </message>
    <message numerus="yes">
        <source>: %1 result(s)</source>
        <translation>
            <numerusform> : %1 résultat</numerusform>
            <numerusform> : %1 résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>busy %1</source>
        <translation>occupé %1</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>en attente %1</translation>
    </message>
    <message>
        <source>for %1:</source>
        <translation>pour %1 :</translation>
    </message>
    <message>
        <source>→ %1:</source>
        <comment>delegated to</comment>
        <translation>→ %1 :</translation>
    </message>
    <message>
        <source>%1 waited %2 for %3</source>
        <translation>%1 a attendu %3 pendant %2</translation>
    </message>
    <message>
        <source>unknown play</source>
        <translation>play inconnu</translation>
    </message>
</context>
<context>
    <name>aviary::TimelineAccess</name>
    <message numerus="yes">
        <source>%1 result(s)</source>
        <translation>
            <numerusform>%1 résultat</numerusform>
            <numerusform>%1 résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviary::TimelineAligner</name>
    <message>
        <source>&amp;Align at:</source>
        <translation>&amp;Aligner sur :</translation>
    </message>
    <message>
        <source>Start of the runs</source>
        <translation>Début des exécutions</translation>
    </message>
    <message>
        <source>Play of the selection</source>
        <translation>Play de la sélection</translation>
    </message>
    <message>
        <source>Task of the selection</source>
        <translation>Tâche de la sélection</translation>
    </message>
    <message>
        <source>Align at</source>
        <translation>Aligner sur</translation>
    </message>
    <message>
        <source>Align at the star&amp;t of the runs</source>
        <translation>Aligner sur le débu&amp;t des exécutions</translation>
    </message>
    <message>
        <source>Align at the &amp;play of the selected result</source>
        <translation>Aligner sur le &amp;play du résultat sélectionné</translation>
    </message>
    <message>
        <source>Align at the tas&amp;k of the selected result</source>
        <translation>Aligner sur la tâ&amp;che du résultat sélectionné</translation>
    </message>
    <message>
        <source>Not aligned: select a result first.</source>
        <translation>Non aligné : sélectionner d’abord un résultat.</translation>
    </message>
    <message>
        <source>Not aligned: the task belongs to no play.</source>
        <translation>Non aligné : la tâche n’appartient à aucun play.</translation>
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
        <translation>Différence de chaque tâche</translation>
    </message>
    <message>
        <source>No task is selected.</source>
        <translation>Aucune tâche n’est sélectionnée.</translation>
    </message>
</context>
<context>
    <name>aviary::TimelineExports</name>
    <message>
        <source>Save a picture of what is &amp;seen…</source>
        <translation>Enregistrer une image de la partie &amp;visible…</translation>
    </message>
    <message>
        <source>Save a picture of the &amp;whole timeline…</source>
        <translation>Enregistrer une image de &amp;toute la chronologie…</translation>
    </message>
    <message>
        <source>Save the fi&amp;gures…</source>
        <translation>Enregistrer les c&amp;hiffres…</translation>
    </message>
    <message>
        <source>Save as a &amp;trace for Perfetto and Chrome…</source>
        <translation>Enregistrer comme t&amp;race pour Perfetto et Chrome…</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>Image SVG (*.svg)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tableau CSV (*.csv)</translation>
    </message>
    <message>
        <source>Trace (*.json)</source>
        <translation>Trace (*.json)</translation>
    </message>
    <message>
        <source>There is nothing to save any more.</source>
        <translation>Il n’y a plus rien à enregistrer.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Impossible d’écrire %1 : %2.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
</context>
<context>
    <name>aviary::TimelineFilter</name>
    <message numerus="yes">
        <source>%1 result(s)</source>
        <translation>
            <numerusform>%1 résultat</numerusform>
            <numerusform>%1 résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 jusqu’ici</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <translation>%1 sur %2 jusqu’ici</translation>
    </message>
</context>
<context>
    <name>aviary::TimelineHands</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom &amp;avant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>Plus &amp;tôt</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Plus tar&amp;d</translation>
    </message>
    <message>
        <source>&amp;Fit the selected result, then the whole run</source>
        <translation>A&amp;juster au résultat sélectionné, puis à toute l’exécution</translation>
    </message>
    <message>
        <source>&amp;Next result of the lane</source>
        <translation>Résultat &amp;suivant de la piste</translation>
    </message>
    <message>
        <source>&amp;Previous result of the lane</source>
        <translation>Résultat &amp;précédent de la piste</translation>
    </message>
    <message>
        <source>Lane &amp;above</source>
        <translation>Piste au-d&amp;essus</translation>
    </message>
    <message>
        <source>Lane &amp;below</source>
        <translation>Piste au-desso&amp;us</translation>
    </message>
    <message>
        <source>Fir&amp;st result of the lane</source>
        <translation>Pre&amp;mier résultat de la piste</translation>
    </message>
    <message>
        <source>Las&amp;t result of the lane</source>
        <translation>Der&amp;nier résultat de la piste</translation>
    </message>
    <message>
        <source>&amp;Measure the selected result, then its task</source>
        <translation>&amp;Mesurer le résultat sélectionné, puis sa tâche</translation>
    </message>
    <message>
        <source>&amp;Zoom to the range</source>
        <translation>&amp;Zoomer sur la plage</translation>
    </message>
    <message>
        <source>Show only this range on all pa&amp;ges</source>
        <translation>Afficher cette seule plage sur toutes les pa&amp;ges</translation>
    </message>
    <message>
        <source>Show all times a&amp;gain</source>
        <translation>Afficher à n&amp;ouveau toutes les heures</translation>
    </message>
    <message>
        <source>&amp;Clear the range</source>
        <translation>E&amp;ffacer la plage</translation>
    </message>
</context>
<context>
    <name>aviary::TimelineHoverLine</name>
    <message>
        <source>Drag marks a range, the wheel with Ctrl zooms, a double click zooms to a result.</source>
        <translation>Glisser marque une plage, la molette avec Ctrl zoome, un double clic zoome sur un résultat.</translation>
    </message>
</context>
<context>
    <name>aviary::TimelineLabels</name>
    <message>
        <source>Lanes</source>
        <translation>Pistes</translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s)</source>
        <translation>
            <numerusform>%n piste</numerusform>
            <numerusform>%n pistes</numerusform>
        </translation>
    </message>
    <message>
        <source>Unp&amp;in the lane</source>
        <translation>Dé&amp;tacher la piste</translation>
    </message>
    <message>
        <source>P&amp;in the lane</source>
        <translation>É&amp;pingler la piste</translation>
    </message>
    <message>
        <source>Un&amp;fold the lane</source>
        <translation>&amp;Déplier la piste</translation>
    </message>
    <message>
        <source>&amp;Fold the lane</source>
        <translation>&amp;Replier la piste</translation>
    </message>
</context>
<context>
    <name>aviary::TimelineLegend</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>The selected result has no start recorded: it is not on the timeline.</source>
        <translation>Le début du résultat sélectionné n’est pas enregistré&#xa0;: il n’est pas sur la chronologie.</translation>
    </message>
    <message numerus="yes">
        <source>%1 result(s) have no start recorded and are not on the timeline.</source>
        <translation>
            <numerusform>%1 résultat, dont le début n’est pas enregistré, n’est pas sur la chronologie.</numerusform>
            <numerusform>%1 résultats, dont le début n’est pas enregistré, ne sont pas sur la chronologie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>kinds that share a colour</comment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>waited for a slower host</source>
        <translation>a attendu un hôte plus lent</translation>
    </message>
    <message>
        <source>critical path</source>
        <translation>chemin critique</translation>
    </message>
    <message>
        <source>done for another host</source>
        <translation>fait pour un autre hôte</translation>
    </message>
    <message>
        <source>handler</source>
        <translation>handler</translation>
    </message>
    <message>
        <source>async</source>
        <translation>async</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>tentatives</translation>
    </message>
    <message>
        <source>Attempts are known of the newest %1 of %2 results that may have several.</source>
        <translation>Les tentatives sont connues pour les %1 résultats les plus récents sur %2 qui peuvent en avoir plusieurs.</translation>
    </message>
</context>
<context>
    <name>aviary::TimelineMinimap</name>
    <message>
        <source>The whole run</source>
        <translation>Toute l’exécution</translation>
    </message>
    <message>
        <source>The whole run. Drag the frame to move in it, its edges to zoom; click to go there.</source>
        <translation>Toute l’exécution. Glisser le cadre déplace, ses bords zooment ; un clic y mène.</translation>
    </message>
    <message>
        <source>%1 of %2 are seen</source>
        <translation>%1 sur %2 sont visibles</translation>
    </message>
</context>
<context>
    <name>aviary::TimelinePage</name>
    <message>
        <source>No results were recorded: no task ran on any host.</source>
        <translation>Aucun résultat n’a été enregistré&#xa0;: aucune tâche n’a été exécutée sur un hôte.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>No times were recorded. The page Results lists all results.</source>
        <translation>Aucune heure n’a été enregistrée. La page Résultats liste tous les résultats.</translation>
    </message>
    <message>
        <source>whole run</source>
        <translation>toute l’exécution</translation>
    </message>
    <message>
        <source>0 of %1 match. Clear the filter (Ctrl+Shift+L).</source>
        <translation>0 sur %1 correspond. Effacer le filtre (Ctrl+Maj+L).</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) busy</source>
        <comment>at most</comment>
        <translation>
            <numerusform>%n hôte occupé</numerusform>
            <numerusform>%n hôtes occupés</numerusform>
        </translation>
    </message>
    <message>
        <source>The most hosts that were busy at once: the full height of the strip</source>
        <translation>Le plus d’hôtes occupés à la fois : toute la hauteur de la bande</translation>
    </message>
    <message>
        <source>%1 %2
is 0 s</source>
        <translation>%1 %2
= 0 s</translation>
    </message>
    <message>
        <source>G&amp;o to</source>
        <translation>&amp;Aller à</translation>
    </message>
</context>
<context>
    <name>aviary::TimelinePair</name>
    <message>
        <source>no time recorded</source>
        <translation>aucune durée enregistrée</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>aucun résultat</translation>
    </message>
    <message>
        <source>left: </source>
        <translation>gauche : </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: no more than usual</source>
        <translation>%1 : pas plus que d’habitude</translation>
    </message>
    <message>
        <source>not reached, or without its hosts, on the right</source>
        <translation>non atteinte, ou sans ses hôtes, à droite</translation>
    </message>
    <message>
        <source>not reached, or without its hosts, on the left</source>
        <translation>non atteinte, ou sans ses hôtes, à gauche</translation>
    </message>
    <message>
        <source>a task that is missing</source>
        <translation>une tâche qui manque</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>task, host</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>0 s is the start of the play </source>
        <translation>0 s est le début du play </translation>
    </message>
    <message>
        <source>0 s is the start of the task </source>
        <translation>0 s est le début de la tâche </translation>
    </message>
    <message>
        <source>0 s is the start of each run</source>
        <translation>0 s est le début de chaque exécution</translation>
    </message>
</context>
<context>
    <name>aviary::TimelineRangeLine</name>
    <message>
        <source>Clear the range</source>
        <translation>Effacer la plage</translation>
    </message>
    <message>
        <source>Clear the range (Esc)</source>
        <translation>Effacer la plage (Échap)</translation>
    </message>
</context>
<context>
    <name>aviary::TimelineScrollBar</name>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
</context>
<context>
    <name>aviary::TimelineSheet</name>
    <message>
        <source>%1 %2
is 0 s</source>
        <translation>%1 %2
= 0 s</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) busy</source>
        <comment>at most</comment>
        <translation>
            <numerusform>%n hôte occupé</numerusform>
            <numerusform>%n hôtes occupés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 lanes</source>
        <translation>%1 pistes sur %2</translation>
    </message>
</context>
<context>
    <name>aviary::TimelineStrip</name>
    <message>
        <source>Busy hosts</source>
        <translation>Hôtes occupés</translation>
    </message>
    <message numerus="yes">
        <source>at most %n host(s) at once</source>
        <translation>
            <numerusform>au plus %n hôte à la fois</numerusform>
            <numerusform>au plus %n hôtes à la fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of at most %n host(s) busy</source>
        <translation>
            <numerusform>%1 sur au plus %n hôte occupé</numerusform>
            <numerusform>%1 sur au plus %n hôtes occupés</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1 %2, %3 into the run</source>
        <translation>à %1 %2, après %3 d’exécution</translation>
    </message>
</context>
<context>
    <name>aviary::TimelineTicks</name>
    <message>
        <source>%1 d</source>
        <translation>%1&#xa0;j</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1&#xa0;j %2&#xa0;h</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
</context>
<context>
    <name>aviary::TimelineTools</name>
    <message>
        <source>Look of the timeline</source>
        <translation>Aspect de la chronologie</translation>
    </message>
    <message>
        <source>&amp;Lanes</source>
        <translation>&amp;Pistes</translation>
    </message>
    <message>
        <source>Lanes: %1</source>
        <translation>Pistes : %1</translation>
    </message>
    <message>
        <source>What the lanes are</source>
        <translation>Ce que sont les pistes</translation>
    </message>
    <message>
        <source>&amp;Order of lanes</source>
        <translation>&amp;Ordre des pistes</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Ordre : %1</translation>
    </message>
    <message>
        <source>Which lanes come first</source>
        <translation>Quelles pistes viennent d’abord</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <translation>Couleurs : %1</translation>
    </message>
    <message>
        <source>What the colours of the bars tell. What failed, was ignored or rescued keeps its own.</source>
        <translation>Ce que disent les couleurs des barres. Ce qui a échoué, a été ignoré ou rattrapé garde la sienne.</translation>
    </message>
    <message>
        <source>&amp;Dense lanes</source>
        <translation>Pistes &amp;denses</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Dense</translation>
    </message>
    <message>
        <source>Low lanes: an overview of many</source>
        <translation>Pistes basses : une vue d’ensemble</translation>
    </message>
    <message>
        <source>Mark the critical &amp;path</source>
        <translation>Marquer le c&amp;hemin critique</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>Chemin critique</translation>
    </message>
    <message>
        <source>The results, one after the other, that made up the time of the run</source>
        <translation>Les résultats, l’un après l’autre, qui ont fait le temps de l’exécution</translation>
    </message>
    <message>
        <source>Show &amp;waiting</source>
        <translation>Afficher l’&amp;attente</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Hollow bars where a host waited for a slower one</source>
        <translation>Barres creuses où un hôte en a attendu un plus lent</translation>
    </message>
    <message>
        <source>Lanes by &amp;host</source>
        <translation>Pistes par &amp;hôte</translation>
    </message>
    <message>
        <source>by host</source>
        <translation>par hôte</translation>
    </message>
    <message>
        <source>Lanes by &amp;task</source>
        <translation>Pistes par &amp;tâche</translation>
    </message>
    <message>
        <source>by task</source>
        <translation>par tâche</translation>
    </message>
    <message>
        <source>Lanes by &amp;play, role and task</source>
        <translation>Pistes par &amp;play, rôle et tâche</translation>
    </message>
    <message>
        <source>by play</source>
        <translation>par play</translation>
    </message>
    <message>
        <source>&amp;Failing lanes first, then by name</source>
        <translation>Pistes en &amp;échec d’abord, puis par nom</translation>
    </message>
    <message>
        <source>failing first</source>
        <translation>échecs d’abord</translation>
    </message>
    <message>
        <source>Lanes by &amp;name</source>
        <translation>Pistes par &amp;nom</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>par nom</translation>
    </message>
    <message>
        <source>Lanes by &amp;start</source>
        <translation>Pistes par &amp;début</translation>
    </message>
    <message>
        <source>by start</source>
        <translation>par début</translation>
    </message>
    <message>
        <source>Lanes by total &amp;time, longest first</source>
        <translation>Pistes par &amp;temps total, la plus longue d’abord</translation>
    </message>
    <message>
        <source>by total time</source>
        <translation>par temps total</translation>
    </message>
    <message>
        <source>Lanes by &amp;worst outcome</source>
        <translation>Pistes par &amp;pire verdict</translation>
    </message>
    <message>
        <source>by worst outcome</source>
        <translation>par pire verdict</translation>
    </message>
    <message>
        <source>Colours by &amp;outcome</source>
        <translation>Couleurs par &amp;verdict</translation>
    </message>
    <message>
        <source>by outcome</source>
        <translation>par verdict</translation>
    </message>
    <message>
        <source>Colours by &amp;action</source>
        <translation>Couleurs par &amp;action</translation>
    </message>
    <message>
        <source>by action</source>
        <translation>par action</translation>
    </message>
    <message>
        <source>Colours by &amp;role</source>
        <translation>Couleurs par &amp;rôle</translation>
    </message>
    <message>
        <source>by role</source>
        <translation>par rôle</translation>
    </message>
    <message>
        <source>Colours by &amp;task</source>
        <translation>Couleurs par &amp;tâche</translation>
    </message>
    <message>
        <source>Colours by &amp;duration (heat)</source>
        <translation>Couleurs par &amp;durée (chaleur)</translation>
    </message>
    <message>
        <source>by duration</source>
        <translation>par durée</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tool tip, key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Fold or unfold the lane</source>
        <translation>&amp;Replier ou déplier la piste</translation>
    </message>
    <message>
        <source>P&amp;in the lane</source>
        <translation>É&amp;pingler la piste</translation>
    </message>
    <message>
        <source>Unp&amp;in the lane</source>
        <translation>Dé&amp;tacher la piste</translation>
    </message>
</context>
<context>
    <name>aviary::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>No result is selected.</source>
        <translation>Aucun résultat sélectionné.</translation>
    </message>
</context>
<context>
    <name>aviary::TimelinesNotes</name>
    <message>
        <source>No times were recorded.</source>
        <translation>Aucune heure n’a été enregistrée.</translation>
    </message>
    <message>
        <source>It was stopped; what would have come then is missing.</source>
        <translation>Elle a été arrêtée ; ce qui serait venu ensuite manque.</translation>
    </message>
    <message>
        <source>Left run: </source>
        <translation>Exécution de gauche : </translation>
    </message>
    <message>
        <source>Right run: </source>
        <translation>Exécution de droite : </translation>
    </message>
</context>
<context>
    <name>aviary::TimelinesPage</name>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>These runs could not be compared.</source>
        <translation>Ces exécutions n’ont pas pu être comparées.</translation>
    </message>
    <message>
        <source>Only the left report has this playbook: there is nothing to compare it with.</source>
        <translation>Seul le rapport de gauche a ce playbook : il n’y a rien à quoi le comparer.</translation>
    </message>
    <message>
        <source>Only the right report has this playbook: there is nothing to compare it with.</source>
        <translation>Seul le rapport de droite a ce playbook : il n’y a rien à quoi le comparer.</translation>
    </message>
    <message>
        <source>Aligning…</source>
        <translation>Alignement…</translation>
    </message>
    <message>
        <source>No times were recorded in either run. The page Differences lists all results.</source>
        <translation>Aucune heure n’a été enregistrée dans ces exécutions. La page Différences liste tous les résultats.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gauche</translation>
    </message>
    <message>
        <source>right</source>
        <translation>droite</translation>
    </message>
    <message>
        <source>▲ slower
± %1
▼ faster</source>
        <translation>▲ plus lent
± %1
▼ plus rapide</translation>
    </message>
    <message>
        <source>As much slower or faster is a task whose bar between the timelines is as high as may be.</source>
        <translation>Écart d’une tâche dont la barre entre les chronologies a la hauteur maximale.</translation>
    </message>
    <message>
        <source>%1 only right  %2 only left  %3 another outcome  %4 newly failing</source>
        <translation>%1 à droite seulement  %2 à gauche seulement  %3 autre issue  %4 nouvel échec</translation>
    </message>
    <message>
        <source>%1 marked, from %2 on</source>
        <translation>%1 marqués, à partir de %2</translation>
    </message>
    <message>
        <source>Point at a bar to see what faces it; the wheel with Ctrl zooms both, F7 goes to the next difference.</source>
        <translation>Pointer une barre pour voir ce qui lui fait face ; la molette avec Ctrl zoome les deux, F7 va à la différence suivante.</translation>
    </message>
    <message>
        <source>Timeline of the left run</source>
        <translation>Chronologie de l’exécution de gauche</translation>
    </message>
    <message>
        <source>Timeline of the right run</source>
        <translation>Chronologie de l’exécution de droite</translation>
    </message>
    <message>
        <source>Plays of the left run</source>
        <translation>Plays de l’exécution de gauche</translation>
    </message>
    <message>
        <source>Plays of the right run</source>
        <translation>Plays de l’exécution de droite</translation>
    </message>
    <message>
        <source>Hosts of the left run</source>
        <translation>Hôtes de l’exécution de gauche</translation>
    </message>
    <message>
        <source>Hosts of the right run</source>
        <translation>Hôtes de l’exécution de droite</translation>
    </message>
    <message>
        <source>G&amp;o to</source>
        <translation>Aller &amp;à</translation>
    </message>
</context>
<context>
    <name>aviary::TimingCells</name>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Role (derived)</source>
        <translation>Rôle (déduit)</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
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
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Of wall</source>
        <translation>De l’horloge</translation>
    </message>
    <message>
        <source>Of busy</source>
        <translation>De l’occupé</translation>
    </message>
    <message>
        <source>How many results it has.</source>
        <translation>Combien il a de résultats.</translation>
    </message>
    <message>
        <source>Busy time: the durations of its results, of all hosts together.</source>
        <translation>Temps occupé : les durées de ses résultats, tous hôtes ensemble.</translation>
    </message>
    <message>
        <source>Of the durations of its results.</source>
        <translation>Des durées de ses résultats.</translation>
    </message>
    <message>
        <source>Half of its results took no longer.</source>
        <translation>La moitié de ses résultats n’a pas duré plus longtemps.</translation>
    </message>
    <message>
        <source>95 of 100 of its results took no longer.</source>
        <translation>95 sur 100 de ses résultats n’ont pas duré plus longtemps.</translation>
    </message>
    <message>
        <source>The result that took longest.</source>
        <translation>Le résultat qui a duré le plus longtemps.</translation>
    </message>
    <message>
        <source>Wall time: from the first start to the last end of its results, of each batch of serial.</source>
        <translation>Temps d’horloge : du premier début à la dernière fin de ses résultats, pour chaque lot de serial.</translation>
    </message>
    <message>
        <source>Wall time: the time of the run in which at least one of its results went on.</source>
        <translation>Temps d’horloge : le temps de l’exécution où au moins un de ses résultats était en cours.</translation>
    </message>
    <message>
        <source>Share of wall time: its wall time, of the duration of the run.</source>
        <translation>Part du temps d’horloge : le sien, sur la durée de l’exécution.</translation>
    </message>
    <message>
        <source>Share of busy time: its total, of the durations of all results.</source>
        <translation>Part du temps occupé : son total, sur les durées de tous les résultats.</translation>
    </message>
    <message>
        <source>%1, the duration of %2 is known</source>
        <translation>%1, la durée de %2 est connue</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n result(s), total %2, longest %3</source>
        <translation>
            <numerusform>%1 : %n résultat, total %2, le plus long %3</numerusform>
            <numerusform>%1 : %n résultats, total %2, le plus long %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviary::TimingsView</name>
    <message>
        <source>Slowest: %1</source>
        <translation>Les plus lents : %1</translation>
    </message>
    <message>
        <source>Top %1 by %2</source>
        <translation>Les %1 premiers par %2</translation>
    </message>
</context>
<context>
    <name>aviary::Trace</name>
    <message>
        <source>unknown task</source>
        <translation>tâche inconnue</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Plays</translation>
    </message>
    <message>
        <source>no end is recorded</source>
        <translation>fin non enregistrée</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>Chemin critique</translation>
    </message>
    <message>
        <source>unknown host</source>
        <translation>hôte inconnu</translation>
    </message>
    <message>
        <source>ends before it begins: the clock was set back</source>
        <translation>finit avant de débuter : l’horloge a été reculée</translation>
    </message>
</context>
<context>
    <name>aviary::TrendChart</name>
    <message>
        <source>Durations of the playbook&apos;s runs</source>
        <translation>Durées des exécutions du playbook</translation>
    </message>
    <message>
        <source>No end is recorded.</source>
        <translation>La fin n’est pas enregistrée.</translation>
    </message>
</context>
<context>
    <name>aviary::TrendView</name>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>Select a run: how long its playbook took in each of its runs stands here.</source>
        <translation>Sélectionnez une exécution&#xa0;: la durée de chacune des exécutions de son playbook s’affichera ici.</translation>
    </message>
    <message>
        <source>%1 ran once in what is shown. With more of its runs in view, this shows how long each took.</source>
        <translation>%1 n’a qu’une exécution parmi celles affichées. S’il y en a davantage, la durée de chacune s’affiche ici.</translation>
    </message>
    <message>
        <source>Trend of %1</source>
        <translation>Tendance de %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 run(s)</source>
        <translation>
            <numerusform>%1 exécution</numerusform>
            <numerusform>%1 exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>here %1 to %2, by start</source>
        <translation>ici de %1 à %2, par début</translation>
    </message>
    <message>
        <source>%1 %2 (hatched)</source>
        <translation>%1 %2 (hachuré)</translation>
    </message>
    <message>
        <source>median %1 (the dashed line)</source>
        <translation>médiane %1 (ligne en tirets)</translation>
    </message>
</context>
<context>
    <name>aviary::WaitCells</name>
    <message>
        <source>Who waited for whom</source>
        <translation>Qui a attendu qui</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fois</translation>
    </message>
    <message>
        <source>In the linear strategy no host goes on to the next task before all are done.</source>
        <translation>Dans la stratégie linear, aucun hôte ne passe à la tâche suivante avant que tous aient fini.</translation>
    </message>
    <message>
        <source>How many tasks it waited in.</source>
        <translation>Dans combien de tâches il a attendu.</translation>
    </message>
    <message>
        <source>%1 waited for %2</source>
        <translation>%1 a attendu %2</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>Slowest host</source>
        <translation>Hôte le plus lent</translation>
    </message>
    <message>
        <source>Took there</source>
        <translation>Durée là</translation>
    </message>
    <message>
        <source>All hosts together.</source>
        <translation>Tous les hôtes ensemble.</translation>
    </message>
    <message>
        <source>How many hosts waited.</source>
        <translation>Combien d’hôtes ont attendu.</translation>
    </message>
    <message>
        <source>The host that was waited for longest.</source>
        <translation>L’hôte le plus attendu.</translation>
    </message>
    <message>
        <source>How long the task took on the slowest host.</source>
        <translation>Le temps pris par la tâche sur l’hôte le plus lent.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n host(s) waited %2 for %3</source>
        <translation>
            <numerusform>%1 : %n hôte a attendu %3 pendant %2</numerusform>
            <numerusform>%1 : %n hôtes ont attendu %3 pendant %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviary::WaitingView</name>
    <message>
        <source>Who waited for whom</source>
        <translation>Qui a attendu qui</translation>
    </message>
    <message>
        <source>Tasks that hosts waited in</source>
        <translation>Tâches où des hôtes ont attendu</translation>
    </message>
</context>
</TS>
