// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/content/rebuiltcommand.h"
#include "models/sources/openreport.h"
#include "tests/support/testmain.h"

using namespace aviary;
using namespace Qt::StringLiterals;

class TestRebuiltCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recordedRunsComeOutAsTheyWereTyped_data();
    void recordedRunsComeOutAsTheyWereTyped();
    void optionsBecomeWordsOfAShell_data();
    void optionsBecomeWordsOfAShell();
    void whatWasNotRecordedIsNotGuessed();
    void anAdHocRunIsTitledByItsCommand_data();
    void anAdHocRunIsTitledByItsCommand();
};

namespace {

const QString Data = QStringLiteral(AVIARY_TEST_DATA "/");
const QString Note = u"rebuilt from the recorded options; those from ansible.cfg or the environment look the same; "
                     "extra vars were not saved by ARA"_s;
const QString Hosts = u"/home/zuul/src/webshop/inventory/hosts.yml"_s;

std::vector<Playbook> playbooksOf(const QString &file)
{
    return openReport(QUrl::fromLocalFile(Data + file))->playbooks().wait().value_or(std::vector<Playbook>());
}

Playbook with(const QByteArray &arguments, const QString &path = u"/work/site.yml"_s)
{
    Playbook playbook;
    playbook.path = path;
    playbook.arguments = arguments;
    return playbook;
}

} // namespace

void TestRebuiltCommand::recordedRunsComeOutAsTheyWereTyped_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("id");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *file, int id, const char *text) {
        QTest::newRow(qPrintable(u"%1 %2"_s.arg(QLatin1StringView(file)).arg(id)))
            << QString::fromLatin1(file) + u".sqlite"_s << id << QString::fromLatin1(text).replace(u"HOSTS"_s, Hosts);
    };
    row("shop-bad", 1, "ansible-playbook --forks 8 -i HOSTS provision.yml");
    row("shop-bad", 2, "ansible-playbook --diff --forks 8 -i HOSTS site.yml");
    row("shop-extras", 3, "ansible-playbook -vvv --forks 8 -i HOSTS notes.yml");
    row("shop-extras", 9,
        "ansible-playbook --diff --forks 8 --vault-password-file /home/zuul/src/webshop/vault_password.txt -i HOSTS "
        "secret.yml");
    row("shop-extras", 10, "ansible-playbook --check --diff --forks 8 -i HOSTS site.yml");
    row("shop-extras", 11,
        "ansible-playbook -v --user deploy --forks 8 --tags common,sysctl --skip-tags never_on_fridays -i HOSTS "
        "--limit webs site.yml");
    row("shop-extras", 12, "ansible --forks 8 -i HOSTS webs -m command -a 'uname -s'");
    row("shop-extras", 13, "ansible --check --forks 8 -i HOSTS 'shop:!databases' -m ping");
    row("shop-extras", 14, "ansible --forks 8 -i HOSTS localhost -m setup -a 'gather_subset=!all'");
    row("schema/ara-1.2.0-m03", 1, "ansible-playbook --diff --forks 8 -i HOSTS --limit webs small.yml");
}

void TestRebuiltCommand::recordedRunsComeOutAsTheyWereTyped()
{
    QFETCH(QString, file);
    QFETCH(int, id);
    QFETCH(QString, text);
    const std::vector<Playbook> playbooks = playbooksOf(file);
    const auto playbook = std::ranges::find(playbooks, PlaybookId{id}, &Playbook::id);
    QVERIFY(playbook != playbooks.end());
    const RebuiltCommand command = rebuildCommand(*playbook);
    QCOMPARE(command.text, text);
    QCOMPARE(command.note(), Note);
}

void TestRebuiltCommand::optionsBecomeWordsOfAShell_data()
{
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("more"); // of the note, after its first part
    const auto row = [](const char *name, const char *arguments, const QString &text, const QString &more = {}) {
        QTest::newRow(name) << QByteArray(arguments) << text << more;
    };
    row("defaults are left out",
        R"({"connection":"smart","timeout":10,"become_method":"sudo","tags":["all"],"forks":5,"args":["a.yml"]})",
        u"ansible-playbook a.yml"_s);
    row("other values stay", R"({"connection":"local","timeout":30,"become_method":"su","forks":50,"args":["a.yml"]})",
        u"ansible-playbook --become-method su --connection local --timeout 30 --forks 50 a.yml"_s);
    row("several of a kind", R"({"inventory":["a","b c"],"extra_vars":["x=1","{\"y\": 2}"],"args":["a.yml","b.yml"]})",
        u"ansible-playbook -e x=1 -e '{\"y\": 2}' -i a -i 'b c' a.yml b.yml"_s);
    row("quotes", R"({"subset":"it's","start_at_task":"Say \"hi\" & go","args":["my site.yml"]})",
        u"ansible-playbook --start-at-task 'Say \"hi\" & go' --limit \"it's\" 'my site.yml'"_s);
    row("a value like an option", R"({"ssh_common_args":"-o ProxyJump=x","args":["a.yml"]})",
        u"ansible-playbook --ssh-common-args='-o ProxyJump=x' a.yml"_s);
    row("verbose", R"({"verbosity":4,"args":["a.yml"]})", u"ansible-playbook -vvvv a.yml"_s);
    row("a sentence is no option",
        R"({"inventory":"Not saved by ARA as configured by 'ignored_arguments'","args":["a.yml"]})",
        u"ansible-playbook a.yml"_s, u"; -i was not saved by ARA"_s);
    row("not even for the playbooks", R"({"args":"Not saved by ARA as configured by 'ignored_arguments'"})",
        u"ansible-playbook"_s, u"; the list of playbooks was not saved by ARA"_s);
    row("what a newer Ansible has", R"({"quantum":"yes","old":null,"args":["a.yml"]})", u"ansible-playbook a.yml"_s,
        u"; also recorded: quantum = yes"_s);
}

void TestRebuiltCommand::optionsBecomeWordsOfAShell()
{
    QFETCH(QByteArray, arguments);
    QFETCH(QString, text);
    QFETCH(QString, more);
    const RebuiltCommand command = rebuildCommand(with(arguments));
    QCOMPARE(command.text, text);
    QCOMPARE(command.note(),
             u"rebuilt from the recorded options; those from ansible.cfg or the environment look the same"_s + more);
}

void TestRebuiltCommand::whatWasNotRecordedIsNotGuessed()
{
    for (const QByteArray &arguments : {QByteArray(), QByteArray("{}"), QByteArray("[]"), QByteArray("{\"for")}) {
        const RebuiltCommand command = rebuildCommand(with(arguments));
        QCOMPARE(command.text, QString());
        QCOMPARE(command.note(), u"the options of the command were not recorded"_s);
    }
}

void TestRebuiltCommand::anAdHocRunIsTitledByItsCommand_data()
{
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<QString>("title");
    QTest::newRow("command") << QByteArray(R"({"module_name":"command","module_args":"uname -s","args":"webs"})")
                             << u"ansible webs -m command -a 'uname -s'"_s;
    QTest::newRow("no arguments of the module")
        << QByteArray(R"({"module_name":"ping","module_args":"","args":"all"})") << u"ansible all -m ping"_s;
    QTest::newRow("arguments not saved") << QByteArray(
        R"({"module_name":"shell","module_args":"Not saved by ARA as configured","args":"all"})")
                                         << u"ansible all -m shell"_s;
    QTest::newRow("nothing recorded") << QByteArray() << u"Ad-Hoc: command: uname -s"_s;
}

void TestRebuiltCommand::anAdHocRunIsTitledByItsCommand()
{
    QFETCH(QByteArray, arguments);
    QFETCH(QString, title);
    const Playbook playbook = with(arguments, u"Ad-Hoc: command: uname -s"_s);
    QVERIFY(isAdHoc(playbook));
    QCOMPARE(adHocTitle(playbook), title);
}

AVIARY_TEST_GUILESS(TestRebuiltCommand)
#include "tst_rebuiltcommand.moc"
