// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/databases.h"
#include "tests/support/program.h"
#include "tests/support/servingprogram.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace aviary;
using namespace aviary::test;
using namespace Qt::StringLiterals;

// The verb `serve` with clients that mean no good, and with many.
class TestServeLimits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
    void aRequestHasAnEnd_data();
    void aRequestHasAnEnd();
    void whoDripsIsSentAway();
    void whoIsSilentIsSentAway();
    void silentOnesKeepNobodyOut();
    void requestsInOnePieceAreAnsweredInTurn();
    void aConnectionIsKeptUnlessAskedOtherwise();
    void whoLeavesBeforeTheAnswerHarmsNobody();
    void manyClientsAskManyDatabases();
    void aPageMayBeLargerThanAPiece();
};

void TestServeLimits::nonsenseIsRefused_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n");
    QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02\x01\xfc\x03\x03\n\n");
    QTest::newRow("no version") << QByteArray("GET /api/\r\n\r\n");
    QTest::newRow("another version") << QByteArray("GET /api/ HTTP/3.0\r\n\r\n");
    QTest::newRow("HTTP/2") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
    QTest::newRow("a space in the path") << QByteArray("GET /api/ v1/ HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTest::newRow("control characters") << QByteArray("GET /api/\x01\x1b HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTest::newRow("no host") << QByteArray("GET /api/ HTTP/1.1\r\n\r\n");
    QTest::newRow("websocket") << QByteArray("GET /api/ HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: "
                                             "websocket\r\nSec-WebSocket-Key: eA==\r\n\r\n");
}

void TestServeLimits::nonsenseIsRefused()
{
    QFETCH(QByteArray, sent);
    static ServingProgram server({u"shop-bad.sqlite"_s});
    HttpClient client(server);
    client.socket().write(sent);
    QCOMPARE(client.read().status, 400);
    QCOMPARE(HttpClient(server).get("/api/").status, 200);
    QVERIFY(server.isRunning());
    QCOMPARE(server.errors(), QByteArray());
}

void TestServeLimits::aRequestHasAnEnd_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("piece");
    QTest::newRow("headers") << QByteArray("GET /api/ HTTP/1.1\r\nHost: localhost\r\n")
                             << QByteArray("X-Y: 0123456789\r\n");
    QTest::newRow("one header") << QByteArray("GET /api/ HTTP/1.1\r\nHost: localhost\r\nX: ")
                                << QByteArray("0123456789abcdef");
    QTest::newRow("address") << QByteArray("GET /") << QByteArray("0123456789abcdef");
    QTest::newRow("blanks") << QByteArray() << QByteArray("\r\n\r\n");
    QTest::newRow("body") << QByteArray(
        "POST /api/v1/playbooks HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000000\r\n\r\n")
                          << QByteArray("0123456789abcdef");
    QTest::newRow("body in chunks") << QByteArray(
        "POST /api/v1/playbooks HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n")
                                    << QByteArray("10\r\n0123456789abcdef\r\n");
}

void TestServeLimits::aRequestHasAnEnd()
{
    QFETCH(QByteArray, begin);
    QFETCH(QByteArray, piece);
    static const ServingProgram server({u"shop-bad.sqlite"_s});
    HttpClient client(server);
    constexpr qsizetype megabyte = 1024 * 1024;
    client.socket().write(begin + piece.repeated(megabyte / piece.size()));
    QCOMPARE(client.read().status, 431);
    QVERIFY(client.isEnded());
    QCOMPARE(HttpClient(server).get("/api/").status, 200);
}

void TestServeLimits::whoDripsIsSentAway()
{
    const ServingProgram server({u"shop-bad.sqlite"_s, u"--idle"_s, u"2"_s});
    HttpClient client(server);
    client.socket().write("GET /api/ HTTP/1.1\r\nX: ");
    // Never silent for long, and never at an end.
    QTimer drip;
    connect(&drip, &QTimer::timeout, &client.socket(), [&] { client.socket().write("x"); });
    drip.start(100);
    QElapsedTimer time;
    time.start();
    QTRY_VERIFY_WITH_TIMEOUT(client.socket().state() == QAbstractSocket::UnconnectedState, 30'000);
    QVERIFY(time.elapsed() > 1'000);
    QVERIFY2(client.socket().readAll().startsWith("HTTP/1.1 408 "), "no word of it");
}

void TestServeLimits::whoIsSilentIsSentAway()
{
    const ServingProgram server({u"shop-bad.sqlite"_s, u"--idle"_s, u"1"_s});
    HttpClient before(server), after(server);
    QCOMPARE(after.get("/api/").status, 200);
    QVERIFY(before.isEnded());
    QVERIFY(after.isEnded());
}

void TestServeLimits::silentOnesKeepNobodyOut()
{
    const ServingProgram server({u"shop-bad.sqlite"_s});
    std::vector<std::unique_ptr<HttpClient>> silent;
    for (int i = 0; i < 200; ++i) {
        silent.push_back(std::make_unique<HttpClient>(server));
        if (i % 2 == 0)
            silent.back()->socket().write("GET /api/ HT");
    }
    QElapsedTimer time;
    time.start();
    HttpClient client(server);
    QCOMPARE(client.get("/api/v1/playbooks").status, 200);
    QVERIFY(time.elapsed() < 10'000); // much less than what silence is allowed
    // The oldest had to go, the newest stay.
    QVERIFY(silent.front()->isEnded());
    QCOMPARE(silent.back()->get("/api/v1/playbooks").status, 200);
}

void TestServeLimits::requestsInOnePieceAreAnsweredInTurn()
{
    const ServingProgram server({u"shop-bad.sqlite"_s});
    HttpClient client(server);
    QByteArray all;
    for (int id = 1; id <= 50; ++id)
        all += "GET /api/v1/results/" + QByteArray::number(id) + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    client.socket().write(all);
    for (int id = 1; id <= 50; ++id) {
        const HttpAnswer answer = client.read();
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.body.startsWith("{\"id\":" + QByteArray::number(id) + ','));
    }
}

void TestServeLimits::aConnectionIsKeptUnlessAskedOtherwise()
{
    const ServingProgram server({u"shop-bad.sqlite"_s});
    HttpClient kept(server);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(kept.get("/api/").status, 200);
    QCOMPARE(kept.get("/api/", "Connection: close\r\n").header("connection"), "close");
    QVERIFY(kept.isEnded());
    HttpClient old(server);
    old.socket().write("GET /api/v1/results HTTP/1.0\r\n\r\n");
    const HttpAnswer answer = old.read();
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body.endsWith("]}"));
    QVERIFY(old.isEnded());
}

void TestServeLimits::whoLeavesBeforeTheAnswerHarmsNobody()
{
    ServingProgram server({u"shop-bad.sqlite"_s});
    for (int i = 0; i < 100; ++i) {
        HttpClient client(server);
        client.send("GET", "/api/v1/results?limit=1000");
        client.socket().flush();
        client.socket().abort();
    }
    QCOMPARE(HttpClient(server).get("/api/v1/results").status, 200);
    QCOMPARE(server.end(), 0);
    QCOMPARE(server.errors(), QByteArray());
}

void TestServeLimits::manyClientsAskManyDatabases()
{
    // More databases than are kept open at a time.
    constexpr int Databases = 24, Clients = 40, Rounds = 10;
    QTemporaryDir folder;
    const QDir dir(folder.path());
    QHash<QByteArray, QByteArray> expected;
    for (int i = 0; i < Databases; ++i) {
        dir.mkpath(u"%1/ara-report"_s.arg(i));
        const QString file = copied(i % 2 == 0 ? u"shop-good.sqlite"_s : u"shop-bad.sqlite"_s,
                                    dir.filePath(u"%1/ara-report/ansible.sqlite"_s.arg(i)));
        Connection(file).run(u"update playbooks set name = 'of database %1'"_s.arg(i));
    }
    const ServingProgram server({folder.path()});
    const auto target
        = [](int database) { return '/' + QByteArray::number(database) + "/ara-report/api/v1/playbooks?limit=1"; };
    std::vector<std::unique_ptr<HttpClient>> clients;
    for (int i = 0; i < Clients; ++i)
        clients.push_back(std::make_unique<HttpClient>(server));
    for (int round = 0; round < Rounds; ++round) {
        // All ask before any is heard.
        for (int i = 0; i < Clients; ++i)
            clients[static_cast<size_t>(i)]->send("GET", target((i + round) % Databases));
        for (const auto &client : clients)
            client->socket().flush();
        for (int i = 0; i < Clients; ++i) {
            const HttpAnswer answer = clients[static_cast<size_t>(i)]->read();
            QCOMPARE(answer.status, 200);
            const QByteArray name = "\"name\":\"of database " + QByteArray::number((i + round) % Databases) + '"';
            QVERIFY2(answer.body.contains(name), answer.body.constData());
        }
    }
}

void TestServeLimits::aPageMayBeLargerThanAPiece()
{
    QTemporaryDir folder;
    const QString file = copied(u"shop-good.sqlite"_s, folder.filePath(u"large.sqlite"_s));
    {
        Connection connection(file);
        multiplyResults(connection, 400);
    }
    ServingProgram server({file});
    HttpClient client(server);
    for (const char *path : {"/api/v1/results?limit=1000000", "/api/v1/results?limit=12000&offset=5&order=id",
                             "/api/v1/results?limit=5001"}) {
        const Ran expected = run(
            {u"api"_s, file, QString::fromLatin1(path), u"--base"_s, QString::fromLatin1("http://" + server.host())});
        const HttpAnswer answer = client.get(path);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("transfer-encoding"), "chunked");
        QVERIFY(answer.body + '\n' == expected.out);
    }
    QCOMPARE(client.ask("HEAD", "/api/v1/results?limit=1000000").status, 200);
    HttpClient old(server);
    old.socket().write("GET /api/v1/results?limit=1000000 HTTP/1.0\r\n\r\n");
    QCOMPARE(old.read().status, 505);
    {
        HttpClient leaving(server);
        leaving.send("GET", "/api/v1/results?limit=1000000");
        QVERIFY(leaving.socket().waitForReadyRead());
    }
    // Who asks for much and does not read it stops nobody else.
    HttpClient first(server), second(server), third(server);
    for (HttpClient *sleeping : {&first, &second, &third}) {
        sleeping->send("GET", "/api/v1/results?limit=1000000");
        sleeping->socket().flush();
    }
    for (int i = 0; i < 10; ++i)
        QCOMPARE(client.get("/api/v1/results?limit=1").status, 200);
    QCOMPARE(server.end(), 0);
    QCOMPARE(server.errors(), QByteArray());
}

QTEST_GUILESS_MAIN(TestServeLimits)
#include "tst_servelimits.moc"
