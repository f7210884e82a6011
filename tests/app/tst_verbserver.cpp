// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/content/json.h"
#include "tests/support/araserver.h"
#include "tests/support/araservers.h"
#include "tests/support/databases.h"
#include "tests/support/program.h"
#include "tests/support/servingprogram.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace aviary;
using namespace aviary::test;
using namespace Qt::StringLiterals;

// The verbs on a server: what `api` passes through, and that the others say of a server what they say of its file.
class TestVerbServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void apiPassesThrough_data();
    void apiPassesThrough();
    void apiTellsWhoAsks();
    void whatIsNoJsonIsPassedThroughAsItIs();
    void includeShowsTheHeadersOfTheServer();
    void baseIsNotForServers();
    void anAddressMayBeOfAnyPage_data();
    void anAddressMayBeOfAnyPage();
    void theSlashMayBeMissing();
    void allThatAServerListsIsOpened();
    void aVerbSaysTheSameOfAServer_data();
    void aVerbSaysTheSameOfAServer();
    void manyResultsAreListedWithoutAQuestionForEach();
    void aCopyOfAServerIsOneOfItsFile();
    void aServerIsNoFileToCheck();
};

void TestVerbServer::apiPassesThrough_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::newRow("a list") << u"results?status=failed&limit=2&order=-duration"_s << 0;
    QTest::newRow("an object") << u"/api/v1/playbooks/2"_s << 0;
    QTest::newRow("the roots") << u"/api/"_s << 0;
    QTest::newRow("escapes") << u"tasks?name=%C3%BC%20%26%20b&limit=1"_s << 0;
    QTest::newRow("a wrong question") << u"results?playbook=abc"_s << 2;
    QTest::newRow("nothing there") << u"results/999999"_s << 2;
    QTest::newRow("no such kind") << u"nosuch"_s << 2;
}

void TestVerbServer::apiPassesThrough()
{
    AVIARY_NEEDS_ARA_SERVERS();
    QFETCH(QString, path);
    QFETCH(int, status);
    const QUrl server = araUrl(u"shop-again"_s);
    const Ran ran = run({u"api"_s, server.toString(), path});
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.status, status);
    // Python's own client says what the server answers.
    const QString asked = server.toString() + (path.startsWith(u'/') ? path.sliced(1) : u"api/v1/"_s + path);
    QProcess python;
    const Ran said = run(python, u"python3"_s,
                         {u"-c"_s,
                          u"import sys, urllib.request, urllib.error\n"
                          "try: answer = urllib.request.urlopen(sys.argv[1])\n"
                          "except urllib.error.HTTPError as error: answer = error\n"
                          "sys.stdout.buffer.write(answer.read())"_s,
                          asked});
    QVERIFY2(!said.out.isEmpty(), said.err.constData());
    QCOMPARE(ran.out.trimmed(), said.out.trimmed());
}

void TestVerbServer::apiTellsWhoAsks()
{
    AVIARY_NEEDS_ARA_SERVERS();
    QUrl address = privateAraUrl();
    const Ran refused = run({u"api"_s, address.toString(), u"playbooks"_s});
    QCOMPARE(refused.status, 2);
    address.setUserName(araUser(), QUrl::DecodedMode);
    address.setPassword(araPassword(), QUrl::DecodedMode);
    const Ran ran = run({u"api"_s, address.toString(QUrl::FullyEncoded), u"playbooks"_s});
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.status, 0);
    QCOMPARE(JsonDocument::parse(ran.out).root()["count"_L1].toInteger(), 2);
}

void TestVerbServer::whatIsNoJsonIsPassedThroughAsItIs()
{
    const QByteArray page = "<!doctype html>\n<title>Server Error (500)</title>" + QByteArray(300'000, '.') + "\n";
    const AraServer server(
        QStringLiteral(AVIARY_TEST_DATA), [&page](QTcpSocket &socket, const AraServer::Request &request) {
            if (!request.target.contains("/results"))
                return false;
            AraServer::answer(socket, "500 Internal Server Error", "Content-Type: text/html\r\n", page);
            return true;
        });
    const Ran ran = run({u"api"_s, server.url(u"/shop-bad.sqlite/"_s).toString(), u"results?limit=3"_s});
    QCOMPARE(ran.status, 2);
    QCOMPARE(ran.out, page);
}

void TestVerbServer::includeShowsTheHeadersOfTheServer()
{
    const AraServer server(QStringLiteral(AVIARY_TEST_DATA), [](QTcpSocket &socket, const AraServer::Request &request) {
        if (request.target != "/shop-bad.sqlite/api/v1/labels")
            return false;
        AraServer::answer(socket, "200 OK", "Content-Type: application/json\r\nX-Of-Proxy: one\r\n", "[]");
        return true;
    });
    const Ran ran = run({u"api"_s, server.url(u"/shop-bad.sqlite/"_s).toString(), u"labels"_s, u"--include"_s});
    QCOMPARE(ran.status, 0);
    QVERIFY2(ran.out.startsWith("HTTP/1.1 200 OK\n"), ran.out.constData());
    QVERIFY2(ran.out.toLower().contains("\nx-of-proxy: one\n"), ran.out.constData());
    QVERIFY2(ran.out.endsWith("\n\n[]\n"), ran.out.constData());
}

void TestVerbServer::baseIsNotForServers()
{
    const AraServer server(QStringLiteral(AVIARY_TEST_DATA));
    const QString address = server.url(u"/shop-bad.sqlite/"_s).toString();
    const Ran ran = run({u"api"_s, address, u"labels"_s, u"--base"_s, u"http://ara.example"_s});
    QCOMPARE(ran.status, 2);
    QVERIFY2(ran.err.contains("--base"), ran.err.constData());
    QCOMPARE(ran.out, QByteArray());
}

void TestVerbServer::anAddressMayBeOfAnyPage_data()
{
    QTest::addColumn<QString>("below");
    QTest::newRow("the server") << QString();
    QTest::newRow("its API") << u"api/v1/"_s;
    QTest::newRow("an answer") << u"api/v1/results?limit=3"_s;
    QTest::newRow("a page") << u"playbooks/2.html"_s;
}

void TestVerbServer::anAddressMayBeOfAnyPage()
{
    AVIARY_NEEDS_ARA_SERVERS();
    QFETCH(QString, below);
    const Ran ran = run({u"api"_s, araUrl(u"shop-again"_s, below).toString(), u"playbooks"_s});
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(JsonDocument::parse(ran.out).root()["count"_L1].toInteger(), 2);
}

void TestVerbServer::allThatAServerListsIsOpened()
{
    const QString folder = QStringLiteral(AVIARY_TEST_DATA) + u"/tree"_s;
    const ServingProgram server({folder});
    const auto lines = [](const QString &place) {
        QStringList rows;
        for (const QByteArray &line : run({u"list"_s, place, u"--utc"_s}).out.split('\n'))
            rows << QString::fromUtf8(line.simplified());
        return rows.filter(u" "_s);
    };
    const QStringList served = lines(u"http://"_s + QString::fromLatin1(server.host()) + u'/');
    QStringList here = lines(folder);
    here.removeIf(
        [](const QString &line) { return line.contains(u".zip"_s) || line.contains(u".tar"_s); }); // not served
    QCOMPARE(served.size(), 5); // with the head
    QCOMPARE(served, here);
}

void TestVerbServer::theSlashMayBeMissing()
{
    AVIARY_NEEDS_ARA_SERVERS();
    const QUrl address = araUrl(u"2/some/path"_s).adjusted(QUrl::StripTrailingSlash);
    const Ran ran = run({u"api"_s, address.toString(), u"playbooks"_s});
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(JsonDocument::parse(ran.out).root()["count"_L1].toInteger(), 1);
}

// Each with the place of the report in it.
void TestVerbServer::aVerbSaysTheSameOfAServer_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {
             "summary %1",
             "summary %1 --format json",
             "list %1 --utc",
             "list %1 --utc --format json",
             "results %1 --playbook 2",
             "results %1 --playbook 4 --outcome failed,ignored,changed --format json",
             "results %1 --playbook 4 --format csv --limit 30",
             "hosts %1 --playbook 2",
             "show %1 --result 40 --utc",
             "facts %1 --host 9",
             "file %1 --file 12",
             "timeline %1 --playbook 2 --utc",
             "timeline %1 --playbook 2 --format json",
             "history %1 --utc",
             "compare %1#2 %1#4 --utc",
             "compare %1#2 %1#4 --utc --format json",
         })
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestVerbServer::aVerbSaysTheSameOfAServer()
{
    AVIARY_NEEDS_ARA_SERVERS();
    QFETCH(QString, line);
    const QString address = araUrl(u"shop-again"_s).toString();
    const auto ranWith = [&line](QString report) {
        QStringList arguments = line.split(u' ');
        for (QString &argument : arguments)
            argument.replace(u"%1"_s, report);
        return run(arguments);
    };
    const Ran file = ranWith(u"shop-again.sqlite"_s);
    Ran server = ranWith(address);
    QVERIFY(!file.out.isEmpty());
    QCOMPARE(server.out.replace(address.toUtf8(), "shop-again.sqlite"), file.out);
    QCOMPARE(server.err.replace(address.toUtf8(), "shop-again.sqlite"), file.err);
    QCOMPARE(server.status, file.status);
}

void TestVerbServer::manyResultsAreListedWithoutAQuestionForEach()
{
    const QTemporaryDir folder;
    {
        Connection many(copied(u"shop-bad.sqlite"_s, folder.filePath(u"many.sqlite"_s)));
        const QString columns = u"created, updated, started, ended, content, host_id, play_id, playbook_id, task_id, "
                                "changed, ignore_errors, duration, status"_s;
        many.run(u"insert into results (%1) select %1 from results, (select 1 from tasks limit 60) "
                 "where playbook_id = 2 and status = 'ok'"_s.arg(columns));
    }
    AraServer server(folder.path());
    const QString address = server.url(u"/many.sqlite/"_s).toString();
    // Of lists and of single results.
    const auto asked = [&server] {
        std::pair<int, int> counts;
        for (const AraServer::Request &request : server.takeRequests()) {
            counts.first += request.target.contains("/results?");
            counts.second += request.target.contains("/results/");
        }
        return counts;
    };
    const Ran all = run({u"results"_s, address, u"--playbook"_s, u"2"_s, u"--format"_s, u"csv"_s});
    QCOMPARE(all.status, 0);
    QCOMPARE(all.out.count('\n'), 1 + 140 + 60 * 137);
    QVERIFY(all.out.contains("KeyError: 'gift-cards <beta>'"));
    QVERIFY2(all.err.contains("Messages of results that went well are left out"), all.err.constData());
    const auto [lists, results] = asked();
    QVERIFY2(lists <= 12, qPrintable(QString::number(lists))); // the rows and the recording, each once
    QCOMPARE(results, 2);
    const Ran changed
        = run({u"results"_s, address, u"--playbook"_s, u"2"_s, u"--outcome"_s, u"changed"_s, u"--format"_s, u"csv"_s});
    QCOMPARE(changed.out.count('\n'), 1 + 61 * 100);
    QVERIFY(asked().first <= 12);
    const Ran some = run({u"results"_s, address, u"--playbook"_s, u"2"_s, u"--limit"_s, u"20"_s});
    QVERIFY2(some.out.contains("2025.11.3 on Debian") && !some.err.contains("left out"), some.err.constData());
    QCOMPARE(asked().second, 20);
}

void TestVerbServer::aCopyOfAServerIsOneOfItsFile()
{
    AVIARY_NEEDS_ARA_SERVERS();
    const QTemporaryDir folder;
    const auto dumpOf = [&folder](const QString &report, const QString &name) {
        const Ran copied = run({u"copy"_s, report, folder.filePath(name)});
        if (copied.status != 0)
            return copied.err;
        QProcess sqlite;
        return run(sqlite, u"sqlite3"_s, {u"-readonly"_s, folder.filePath(name), u".dump"_s}).out;
    };
    // Reports do not say when a file's text was first seen: it is the time of the copy. Neither tells the API of a
    // latest host when its name was first and last seen, nor has it an order for them.
    static const QRegularExpression seen(
        u"^(INSERT INTO (?:file_contents VALUES\\([0-9]+|latest_hosts VALUES\\('[^']+'),)'[^']+','[^']+'"_s);
    const auto linesOf = [](const QByteArray &dump) {
        QStringList lines = QString::fromUtf8(dump).split(u'\n');
        for (QString &line : lines)
            line.replace(seen, u"\\1"_s);
        lines.sort();
        return lines;
    };
    const QStringList expected = linesOf(dumpOf(u"shop-again.sqlite"_s, u"file.sqlite"_s));
    const QStringList lines = linesOf(dumpOf(araUrl(u"shop-again"_s).toString(), u"server.sqlite"_s));
    QVERIFY2(expected.size() > 500, qPrintable(expected.join(u'\n')));
    QCOMPARE(lines, expected);
}

void TestVerbServer::aServerIsNoFileToCheck()
{
    AVIARY_NEEDS_ARA_SERVERS();
    const Ran ran = run({u"check"_s, araUrl(u"shop-again"_s).toString()});
    QCOMPARE(ran.status, 2);
    QVERIFY2(ran.err.contains("only files and databases can be checked"), ran.err.constData());
}

QTEST_GUILESS_MAIN(TestVerbServer)
#include "tst_verbserver.moc"
