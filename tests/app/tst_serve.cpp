// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/databases.h"
#include "tests/support/oracle.h"
#include "tests/support/program.h"
#include "tests/support/servingprogram.h"

#include <QDateTime>
#include <QDirIterator>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace aviary;
using namespace aviary::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList Recorded
    = {u"shop-good"_s, u"shop-bad"_s, u"shop-running"_s, u"shop-extras"_s, u"shop-free"_s, u"schema/ara-head-m19"_s};
const QStringList Kinds = {u"labels"_s,      u"playbooks"_s, u"plays"_s, u"tasks"_s,  u"hosts"_s,
                           u"latesthosts"_s, u"results"_s,   u"files"_s, u"records"_s};

JsonDocument oracleOf(const QString &report, const QString &name)
{
    return oracle(report.section(u'/', -1), name);
}

qint64 countIn(const HttpAnswer &answer)
{
    return JsonDocument::parse(answer.body).root()["count"_L1].toInteger();
}

// Names, sizes and times of all below a folder.
QStringList stateOf(const QString &folder)
{
    QStringList state;
    QDirIterator it(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QFileInfo info = it.nextFileInfo();
        state << u"%1 %2 %3 %4"_s.arg(info.filePath())
                     .arg(info.size())
                     .arg(info.lastModified().toMSecsSinceEpoch())
                     .arg(info.metadataChangeTime().toMSecsSinceEpoch());
    }
    state.sort();
    return state;
}

} // namespace

// The verb `serve`: what programs that ask an ARA server get from it.
class TestServe : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pagesEqualThoseOfAra_data();
    void pagesEqualThoseOfAra();
    void aFolderIsServedAsByArasDistributedBackend();
    void whatIsNotThereIsNotFound_data();
    void whatIsNotThereIsNotFound();
    void nothingOutsideTheFolderIsServed_data();
    void nothingOutsideTheFolderIsServed();
    void severalArgumentsAreBelowTheirNames();
    void reportsInAnArchiveAreServed();
    void theListEscapesNames();
    void anotherPrefixIsTaken();
    void aHeadHasNoBody();
    void nothingButReadingIsAnswered_data();
    void nothingButReadingIsAnswered();
    void formsAreChosenAsAraChooses();
    void addressesInAnswersBeginWithTheHost();
    void whatIsWrittenMeanwhileIsSeen();
    void aDatabaseThatIsGoneOrBrokenIsSaid();
    void nothingInTheFolderChanges();
    void itEndsWhenAsked_data();
    void itEndsWhenAsked();
    void itOutlivesItsTerminalWhereThatIsMeant();
    void whatIsWrongAtTheStartIsSaid();
};

void TestServe::pagesEqualThoseOfAra_data()
{
    QTest::addColumn<QString>("report");
    for (const QString &report : Recorded)
        QTest::addRow("%s", qPrintable(report)) << report;
}

void TestServe::pagesEqualThoseOfAra()
{
    QFETCH(QString, report);
    const ServingProgram server({report + u".sqlite"_s});
    HttpClient client(server);
    client.setHost("127.0.0.1:8078"); // that of the recorded answers
    for (const QString &kind : Kinds) {
        const JsonDocument pages = oracleOf(report, kind + u".page"_s);
        for (JsonValue page = pages.root().firstChild(); !page.isNone(); page = page.next()) {
            const HttpAnswer answer = client.get(page.key().toUtf8().split(' ').last());
            QCOMPARE(answer.status, 200);
            QCOMPARE(answer.header("content-type"), "application/json");
            const JsonDocument actual = JsonDocument::parse(answer.body);
            for (JsonValue member = page.firstChild(); !member.isNone(); member = member.next()) {
                if (kind == "latesthosts"_L1 && member.key() == "results"_L1)
                    continue; // in no order of their own there
                QCOMPARE(difference(actual.root().find(member.key()), member, true, member.key()), QString());
            }
        }
        const JsonDocument details = oracleOf(report, kind + u".details"_s);
        for (JsonValue detail = details.root().firstChild(); !detail.isNone(); detail = detail.next()) {
            const HttpAnswer answer = client.get("/api/v1/" + kind.toUtf8() + '/' + detail.key().toUtf8());
            QCOMPARE(answer.status, 200);
            const JsonDocument actual = JsonDocument::parse(answer.body);
            QCOMPARE(difference(actual.root(), detail, true, detail.key()), QString());
        }
    }
    const JsonDocument problems = oracleOf(report, u"problems"_s);
    for (JsonValue problem = problems.root().firstChild(); !problem.isNone(); problem = problem.next())
        QCOMPARE(client.get("/api/v1/" + problem.key().toUtf8()).status, problem.toCompact().toInt());
}

void TestServe::aFolderIsServedAsByArasDistributedBackend()
{
    const ServingProgram server({u"tree"_s});
    HttpClient client(server);
    const HttpAnswer list = client.get("/2/some/path/ara-report/api/v1/results?limit=1");
    QCOMPARE(list.status, 200);
    const JsonDocument document = JsonDocument::parse(list.body);
    QCOMPARE(
        document.root()["next"_L1].toString(),
        QString::fromLatin1("http://" + server.host() + "/2/some/path/ara-report/api/v1/results?limit=1&offset=1"));
    const JsonDocument root = JsonDocument::parse(client.get("/2/some/path/ara-report/api/v1/").body);
    QCOMPARE(root.root()["hosts"_L1].toString(),
             QString::fromLatin1("http://" + server.host() + "/2/some/path/ara-report/api/v1/hosts"));
    // Another database is another report.
    QVERIFY(countIn(client.get("/3/prod/ara-report/api/v1/results")) > 0);
    QCOMPARE(client.get("/2/some/path/ara-report").status, 200);
    QCOMPARE(client.get("/2/some/path/ara-report/").status, 200);
    const HttpAnswer index = client.get("/");
    QCOMPARE(index.status, 200);
    for (const char *path : {"/1/ara-report", "/2/some/path/ara-report", "/3/dev/ara-report", "/3/prod/ara-report"})
        QVERIFY2(index.body.contains(path), path);
}

void TestServe::whatIsNotThereIsNotFound_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const char *target :
         {"/api/v1/", "/api/", "/1/console.txt", "/1/ara-report/ansible.sqlite", "/1/ara-report/api",
          "/1/ara-report/api/v1", "/1/ara-report/api/v1/playbooks/", "/1/ara-report/api/v1/nosuch",
          "/3/ara-report/api/v1/", "/4/none/ara-report/api/v1/", "/nosuch/ara-report/api/v1/", "/1", "/1/",
          "//1/ara-report/api/v1/", "/1//ara-report/api/v1/", "/1/./ara-report/api/v1/", "/ara-report/api/v1/",
          "/2-logs.tar.gz/ara-report/api/v1/"})
        QTest::newRow(target) << QByteArray(target);
    QTest::newRow("a very long name") << '/' + QByteArray(300, 'x') + "/ara-report/api/v1/";
    QTest::newRow("a very long path") << QByteArray("/x").repeated(5000) + "/ara-report/api/v1/";
}

void TestServe::whatIsNotThereIsNotFound()
{
    QFETCH(QByteArray, target);
    static const ServingProgram server({u"tree"_s});
    const HttpAnswer answer = HttpClient(server).get(target);
    QCOMPARE(answer.status, 404);
    QVERIFY(answer.header("content-type").startsWith("text/html"));
    QVERIFY(answer.body.contains("<h1>Not Found</h1>"));
}

void TestServe::nothingOutsideTheFolderIsServed_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::newRow("inside") << QByteArray("/in/ara-report") << 200;
    QTest::newRow("a link to another folder inside") << QByteArray("/again/ara-report") << 200;
    for (const char *path :
         {"/../out/ara-report", "/in/../../out/ara-report", "/%2e%2e/out/ara-report",
          "/in/%2E%2E/%2e%2e/out/ara-report", "/..%2fout/ara-report", "/in%2fara-report", "/in%2Fara-report",
          "/link/ara-report", "/file/ara-report", "/in/ara-report%00", "/in%00/ara-report", "/%ff/ara-report",
          "/in/ara-report/../../../out/ara-report", "/in\\ara-report"})
        QTest::newRow(path) << QByteArray(path) << 404;
}

void TestServe::nothingOutsideTheFolderIsServed()
{
    QFETCH(QByteArray, path);
    QFETCH(int, status);
    QTemporaryDir folder;
    QDir dir(folder.path());
    for (const char *made : {"root/in/ara-report", "root/file/ara-report", "out/ara-report"})
        dir.mkpath(QString::fromLatin1(made));
    copied(u"shop-good.sqlite"_s, dir.filePath(u"root/in/ara-report/ansible.sqlite"_s));
    copied(u"shop-good.sqlite"_s, dir.filePath(u"out/ara-report/ansible.sqlite"_s));
    QFile::link(dir.filePath(u"out"_s), dir.filePath(u"root/link"_s));
    QFile::link(dir.filePath(u"root/in"_s), dir.filePath(u"root/again"_s));
    QFile::link(dir.filePath(u"out/ara-report/ansible.sqlite"_s),
                dir.filePath(u"root/file/ara-report/ansible.sqlite"_s));
    const ServingProgram server({dir.filePath(u"root"_s)});
    QCOMPARE(HttpClient(server).get(path + "/api/v1/playbooks").status, status);
    const HttpAnswer index = HttpClient(server).get("/");
    QVERIFY(index.body.contains("/in/ara-report"));
    QVERIFY(!index.body.contains("/link/"));
    QVERIFY(!index.body.contains("/file/"));
}

void TestServe::severalArgumentsAreBelowTheirNames()
{
    QTemporaryDir folder;
    const QDir dir(folder.path());
    dir.mkpath(u"4512/ara-report"_s);
    dir.mkpath(u"other/4512/ara-report"_s);
    copied(u"shop-good.sqlite"_s, dir.filePath(u"4512/ara-report/ansible.sqlite"_s));
    copied(u"shop-bad.sqlite"_s, dir.filePath(u"other/4512/ara-report/ansible.sqlite"_s));
    ServingProgram server({u"shop-bad.sqlite"_s, u"tree"_s, dir.filePath(u"4512/ara-report"_s),
                           dir.filePath(u"other/4512/ara-report/ansible.sqlite"_s)});
    const QByteArray begin = "http://" + server.host();
    QCOMPARE(server.lines(),
             begin + "/shop-bad/ara-report\n" + begin + "/4512/ara-report\n" + begin + "/4512-2/ara-report\n");
    HttpClient client(server);
    QCOMPARE(client.get("/api/v1/playbooks").status, 404);
    QCOMPARE(countIn(client.get("/shop-bad/ara-report/api/v1/playbooks")), 3);
    QCOMPARE(countIn(client.get("/4512-2/ara-report/api/v1/playbooks")), 3);
    QCOMPARE(client.get("/4512/ara-report/api/v1/playbooks").status, 200);
    QCOMPARE(client.get("/tree/2/some/path/ara-report/api/v1/playbooks").status, 200);
    QCOMPARE(client.get("/2/some/path/ara-report/api/v1/playbooks").status, 404);
    const QByteArray index = client.get("/").body;
    QVERIFY2(index.contains("\"/tree/2/some/path/ara-report/api/v1/\"")
                 && index.contains("\"/4512-2/ara-report/api/v1/\""),
             index.constData());
}

void TestServe::reportsInAnArchiveAreServed()
{
    const ServingProgram one({u"tree/2-logs.tar.gz"_s});
    QCOMPARE(countIn(HttpClient(one).get("/api/v1/playbooks")), 1);
    ServingProgram several({u"tree/artifact.zip"_s});
    const QByteArrayList addresses = several.lines().split('\n');
    QVERIFY(addresses.size() > 2);
    HttpClient client(several);
    QVERIFY(addresses.first().endsWith("/ara-report"));
    QCOMPARE(
        client.get(addresses.first().sliced(qstrlen("http://") + several.host().size()) + "/api/v1/playbooks").status,
        200);
    QCOMPARE(client.get("/api/v1/playbooks").status, 404);
    // Beside others it is below its name, and so is one of the same name.
    QTemporaryDir folder;
    copied(u"tree/2-logs.tar.gz"_s, folder.filePath(u"2-logs.tar.gz"_s));
    ServingProgram both({u"tree/2-logs.tar.gz"_s, folder.filePath(u"2-logs.tar.gz"_s)});
    const QByteArray begin = "http://" + both.host();
    QCOMPARE(both.lines(),
             begin + "/2-logs.tar.gz/2/some/path/ara-report\n" + begin + "/2-logs.tar.gz-2/2/some/path/ara-report\n");
    QCOMPARE(HttpClient(both).get("/2-logs.tar.gz-2/2/some/path/ara-report/api/v1/playbooks/1").status, 200);
}

void TestServe::theListEscapesNames()
{
    QTemporaryDir folder;
    const QDir dir(folder.path());
    dir.mkpath(u"<b>&\"50%\" ä/ara-report"_s);
    copied(u"shop-good.sqlite"_s, dir.filePath(u"<b>&\"50%\" ä/ara-report/ansible.sqlite"_s));
    const ServingProgram server({folder.path()});
    const QByteArray index = HttpClient(server).get("/").body;
    QVERIFY2(index.contains("/&lt;b&gt;&amp;&quot;50%&quot; \xc3\xa4/ara-report"), index.constData());
    const QByteArray path = "/%3Cb%3E%26%2250%25%22%20%C3%A4/ara-report/api/v1/";
    QVERIFY2(index.contains("href=\"" + path + '"'), index.constData());
    QCOMPARE(HttpClient(server).get(path + "playbooks").status, 200);
}

void TestServe::anotherPrefixIsTaken()
{
    QTemporaryDir folder;
    const QDir dir(folder.path());
    dir.mkpath(u"1/logs"_s);
    dir.mkpath(u"1/ara-report"_s);
    copied(u"shop-good.sqlite"_s, dir.filePath(u"1/logs/ansible.sqlite"_s));
    copied(u"shop-good.sqlite"_s, dir.filePath(u"1/ara-report/ansible.sqlite"_s));
    const ServingProgram server({folder.path(), u"--prefix"_s, u"logs"_s});
    QCOMPARE(HttpClient(server).get("/1/logs/api/v1/playbooks").status, 200);
    QCOMPARE(HttpClient(server).get("/1/ara-report/api/v1/playbooks").status, 404);
}

void TestServe::aHeadHasNoBody()
{
    const ServingProgram server({u"shop-bad.sqlite"_s});
    HttpClient client(server);
    for (const char *target :
         {"/api/", "/api/v1/playbooks", "/api/v1/playbooks/1", "/", "/nosuch", "/api/v1/results/99999"}) {
        const HttpAnswer head = client.ask("HEAD", target);
        // A body would be taken for the beginning of the next answer.
        const HttpAnswer get = client.get(target);
        QCOMPARE(head.status, get.status);
        QCOMPARE(head.header("content-length"), QByteArray::number(get.body.size()));
        QCOMPARE(head.header("content-type"), get.header("content-type"));
    }
}

void TestServe::nothingButReadingIsAnswered_data()
{
    QTest::addColumn<QByteArray>("method");
    for (const char *method :
         {"POST", "PUT", "PATCH", "DELETE", "TRACE", "CONNECT", "PROPFIND", "get", "M-SEARCH", "X"})
        QTest::newRow(method) << QByteArray(method);
}

void TestServe::nothingButReadingIsAnswered()
{
    QFETCH(QByteArray, method);
    static const ServingProgram server({u"shop-bad.sqlite"_s});
    HttpClient client(server);
    for (const char *target : {"/api/v1/playbooks/1", "/api/v1/playbooks", "/"}) {
        client.send(method, target, "Content-Type: application/json\r\nContent-Length: 2\r\n");
        client.socket().write("{}");
        const HttpAnswer answer = client.read();
        QCOMPARE(answer.status, 405);
        QCOMPARE(answer.header("allow"), "GET, HEAD, OPTIONS");
        QCOMPARE(answer.body, "{\"detail\":\"Method \\\"" + method + "\\\" not allowed.\"}");
    }
    const HttpAnswer options = client.ask("OPTIONS", "/api/v1/playbooks");
    QCOMPARE(options.status, 200);
    QCOMPARE(options.header("allow"), "GET, HEAD, OPTIONS");
    QCOMPARE(countIn(client.get("/api/v1/playbooks")), 3);
}

void TestServe::formsAreChosenAsAraChooses()
{
    const ServingProgram server({u"shop-bad.sqlite"_s});
    HttpClient client(server);
    QCOMPARE(client.get("/api/v1/playbooks", "Accept: image/png\r\n").status, 406);
    QCOMPARE(client.get("/api/v1/playbooks", "Accept: application/json\r\n").status, 200);
    QCOMPARE(client.get("/api/v1/playbooks?format=json", "Accept: image/png\r\n").status, 200);
    QCOMPARE(client.get("/api/v1/results?playbook=abc").body, R"({"playbook":["Enter a number."]})");
    QCOMPARE(client.get("/api/v1/results?status=failed&limit=2&order=-duration").status, 200);
}

void TestServe::addressesInAnswersBeginWithTheHost()
{
    const ServingProgram server({u"shop-bad.sqlite"_s, u"--host"_s, u"logs.example"_s});
    HttpClient client(server);
    const auto listsFor = [&](const QByteArray &host) {
        client.setHost(host);
        return client.get("/api/");
    };
    for (const QByteArray host : {"localhost:1234", "[::1]:80", "127.0.0.1", "logs.example", "LOGS.example:443"})
        QCOMPARE(listsFor(host).body,
                 "{\"kind\":\"ara\",\"version\":\"1.7.5.dev4\",\"api\":[\"http://" + host + "/api/v1/\"]}");
    // A name of its own would let a page of the web read what is on loopback.
    for (const QByteArray host : {"evil.example", "a b", "logs.example\"><script>", "logs.example:port",
                                  "user@logs.example", "logs.example/x", ""})
        QCOMPARE(listsFor(host).status, 400);
    client.setHost("localhost");
    QCOMPARE(client.get("http://elsewhere.example/api/v1/playbooks?limit=1").status, 200);
}

void TestServe::whatIsWrittenMeanwhileIsSeen()
{
    QTemporaryDir folder;
    const QString file = copied(u"shop-good.sqlite"_s, folder.filePath(u"ansible.sqlite"_s));
    const ServingProgram server({file});
    HttpClient client(server);
    const qint64 before = countIn(client.get("/api/v1/results?limit=1"));
    QVERIFY(before > 0);
    Connection writer(file);
    for (int i = 1; i <= 3; ++i) {
        writer.run(addResult());
        QCOMPARE(countIn(client.get("/api/v1/results?limit=1")), before + i);
    }
    writer.run(u"pragma journal_mode=wal"_s);
    for (int i = 4; i <= 6; ++i) {
        writer.run(addResult());
        QCOMPARE(countIn(client.get("/api/v1/results?limit=1")), before + i);
    }
}

void TestServe::aDatabaseThatIsGoneOrBrokenIsSaid()
{
    QTemporaryDir folder;
    const QDir dir(folder.path());
    for (const char *name : {"gone/ara-report", "broken/ara-report", "empty/ara-report"})
        dir.mkpath(QString::fromLatin1(name));
    const QString file = dir.filePath(u"gone/ara-report/ansible.sqlite"_s);
    copied(u"shop-good.sqlite"_s, file);
    QFile broken(dir.filePath(u"broken/ara-report/ansible.sqlite"_s)),
        empty(dir.filePath(u"empty/ara-report/ansible.sqlite"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly) && empty.open(QIODevice::WriteOnly));
    broken.write(QByteArray(10000, 'x'));
    broken.close();
    const ServingProgram server({folder.path()});
    HttpClient client(server);
    for (const char *name : {"/broken/ara-report", "/empty/ara-report"}) {
        QCOMPARE(client.get(name + QByteArray("/api/v1/")).status, 200);
        const HttpAnswer answer = client.get(name + QByteArray("/api/v1/playbooks"));
        QCOMPARE(answer.status, 500);
        QVERIFY(answer.header("content-type").startsWith("text/html"));
    }
    QCOMPARE(client.get("/gone/ara-report/api/v1/playbooks").status, 200);
    QVERIFY(QFile::remove(file));
    QCOMPARE(client.get("/gone/ara-report/api/v1/playbooks").status, 404);
    copied(u"shop-bad.sqlite"_s, file);
    QCOMPARE(countIn(client.get("/gone/ara-report/api/v1/playbooks")), 3);
}

void TestServe::nothingInTheFolderChanges()
{
    QTemporaryDir folder;
    const QDir dir(folder.path());
    dir.mkpath(u"1/ara-report"_s);
    const QString file = copied(u"shop-bad.sqlite"_s, dir.filePath(u"1/ara-report/ansible.sqlite"_s));
    Connection(file).run(u"pragma journal_mode=wal"_s);
    const QStringList before = stateOf(folder.path());
    {
        ServingProgram server({folder.path()});
        HttpClient client(server);
        QCOMPARE(client.get("/").status, 200);
        for (const QString &kind : Kinds)
            QCOMPARE(client.get("/1/ara-report/api/v1/" + kind.toUtf8()).status, 200);
        client.ask("DELETE", "/1/ara-report/api/v1/playbooks/1");
        QCOMPARE(stateOf(folder.path()), before);
        QCOMPARE(server.end(), 0);
    }
    QCOMPARE(stateOf(folder.path()), before);
}

void TestServe::itEndsWhenAsked_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("Ctrl+C") << SIGINT;
    QTest::newRow("kill") << SIGTERM;
}

void TestServe::itEndsWhenAsked()
{
    QFETCH(int, signal);
    ServingProgram server({u"tree/2-logs.tar.gz"_s});
    HttpClient idle(server);
    HttpClient client(server);
    QCOMPARE(client.get("/api/v1/playbooks").status, 200);
    QCOMPARE(server.end(signal), 0);
    QCOMPARE(server.errors(), QByteArray());
    QVERIFY(idle.isEnded());
}

void TestServe::itOutlivesItsTerminalWhereThatIsMeant()
{
    const auto before = std::signal(SIGHUP, SIG_IGN); // as nohup starts it
    ServingProgram server({u"shop-bad.sqlite"_s});
    std::signal(SIGHUP, before);
    QVERIFY(server.port() != 0);
    server.send(SIGHUP);
    for (int i = 0; i < 3; ++i) {
        HttpClient client(server);
        QCOMPARE(client.get("/api/v1/playbooks").status, 200);
    }
    QCOMPARE(server.end(SIGTERM), 0);
}

void TestServe::whatIsWrongAtTheStartIsSaid()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const Ran taken = run({u"serve"_s, u"shop-bad.sqlite"_s, u"--listen"_s, u"127.0.0.1:%1"_s.arg(other.serverPort())});
    QCOMPARE(taken.status, 2);
    QVERIFY2(taken.err.contains("is in use: another program listens there."), taken.err.constData());
    QCOMPARE(taken.out, QByteArray());
    for (const QString &listen : {u"nowhere"_s, u"127.0.0.1:x"_s, u"127.0.0.1:70000"_s, u"::1:8000:"_s})
        QCOMPARE(run({u"serve"_s, u"shop-bad.sqlite"_s, u"--listen"_s, listen}).status, 2);
    for (const QString &prefix : {u""_s, u".."_s, u"a/b"_s})
        QCOMPARE(run({u"serve"_s, u"tree"_s, u"--prefix"_s, prefix}).status, 2);
    const Ran missing = run({u"serve"_s, u"nosuch.sqlite"_s});
    QCOMPARE(missing.status, 2);
    QVERIFY2(missing.err.contains("There is no file nosuch.sqlite."), missing.err.constData());
    ServingProgram open({u"shop-bad.sqlite"_s, u"--listen"_s, u"0.0.0.0:0"_s});
    QCOMPARE(open.end(), 0);
    QVERIFY(open.errors().contains("can read these reports"));
}

QTEST_GUILESS_MAIN(TestServe)
#include "tst_serve.moc"
