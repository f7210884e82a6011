// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/api/apifetch.h"
#include "models/sources/api/apisource.h"
#include "models/sources/servers/serveraccess.h"
#include "models/sources/web/webexchange.h"
#include "tests/support/araserver.h"
#include "tests/support/webservers.h"

#include <QNetworkAccessManager>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace aviary;
using namespace aviary::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What a server does wrong, and what it must not be told.
class TestApiServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
    void anApiWithoutItsRootIsOpened();
    void whoDoesNotAnswerIsSaid();
    void aCertificateThatNobodyKnowsIsSaidAndMayBeTrusted();
    void aServerThatKnowsACertificateLetsItIn();
    void whoHangsUpWithoutACertificateIsUnderstood();
    void filesOfCertificatesThatAreNoneAreSaid();
    void aPasswordIsNotToldToAnotherHost();
    void aConnectionThatBreaksIsTriedAgain_data();
    void aConnectionThatBreaksIsTriedAgain();
    void lyingLengthsEndInAnError();
    void whatIsPackedIsUnpackedAndBounded();
    void whatIsUnpackedComesInPieces();
    void anAnswerWithoutAnEndIsBounded();
    void aServerThatSendsNothingIsLeft();
    void whoIsNotWantedAnyMoreIsCutOff();
    void aRecordingOfWhichPagesFailSaysSo();
    void aServerThatListsFewAtATimeIsReadToTheEnd_data();
    void aServerThatListsFewAtATimeIsReadToTheEnd();
    void anyAddressIsFetchedAsItIs();

private:
    static std::unique_ptr<ApiSource> open(const QUrl &origin);
};

namespace {

const QString Data = QStringLiteral(AVIARY_TEST_DATA);
const QByteArray Json = "Content-Type: application/json\r\n"_ba;
const QByteArray Html = "Content-Type: text/html; charset=utf-8\r\n"_ba;
const QByteArray Root = R"({"kind":"ara","version":"1.5.8","api":["http://127.0.0.1/api/v1/"]})"_ba;
const QByteArray NoRows = R"({"count":0,"next":null,"previous":null,"results":[]})"_ba;

// Answers by what the target begins with; else 404.
AraServer::Hook pages(std::vector<std::tuple<QByteArray, QByteArray, QByteArray, QByteArray>> answers)
{
    return [answers = std::move(answers)](QTcpSocket &socket, const AraServer::Request &request) {
        for (const auto &[begin, status, headers, body] : answers) {
            if (request.target.startsWith(begin)) {
                AraServer::answer(socket, status, headers, body);
                return true;
            }
        }
        AraServer::answer(socket, "404 Not Found", Html, "<h1>Not Found</h1>");
        return true;
    };
}

// Without the four bytes that Qt puts before.
QByteArray deflated(const QByteArray &text)
{
    return qCompress(text, 9).sliced(4);
}

} // namespace

std::unique_ptr<ApiSource> TestApiServer::open(const QUrl &origin)
{
    return std::make_unique<ApiSource>(
        FoundReport{.origin = origin},
        WebPatience{.connecting = 5s, .silence = 2s, .beforeRetry = 5ms, .retries = 2},
        ApiSource::Pace{.running = 20ms, .idle = 100ms});
}

void TestApiServer::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("what");
    using enum Error::Kind;
    const auto add = [](const char *name, QByteArray status, QByteArray headers, QByteArray body, Error::Kind kind,
                        const QString &what) { QTest::newRow(name) << status << headers << body << kind << what; };
    add("no password", "401 Unauthorized", Json + "WWW-Authenticate: Basic realm=\"api\"\r\n",
        R"({"detail":"Authentication credentials were not provided."})", Access,
        u"127.0.0.1:%1 asks for a user name and a password."_s);
    add("forbidden", "403 Forbidden", Json, R"({"detail":"No."})", Access, u"127.0.0.1:%1 does not let you read /api/."_s);
    add("no certificate", "400 Bad Request", Html, "<h1>No required SSL certificate was sent</h1>", Access,
        u"127.0.0.1:%1 asks for a client certificate, or refuses the one it got."_s);
    add("not there", "404 Not Found", Html, "<h1>Not Found</h1>", NotFound,
        u"There is no ARA server at http://127.0.0.1:%1/."_s);
    add("broken", "500 Internal Server Error", Html, "<h1>Server Error (500)</h1>", Network,
        u"127.0.0.1:%1 has a problem of its own (status 500)."_s);
    add("a page", "200 OK", Html, "<html>Welcome</html>", NotAra,
        u"127.0.0.1:%1 answered with a web page instead of ARA's API."_s);
    add("10 MB of a page", "200 OK", Html, "<html>" + QByteArray(10'000'000, 'x'), NotAra,
        u"127.0.0.1:%1 answered with a web page instead of ARA's API."_s);
    add("other JSON", "200 OK", Json, R"({"kind":"parrot"})", NotAra,
        u"127.0.0.1:%1 is no ARA server, or another server answers for it."_s);
    add("no object", "200 OK", Json, "[1, 2]", NotAra,
        u"127.0.0.1:%1 is no ARA server, or another server answers for it."_s);
    add("nothing", "200 OK", Json, "", NotAra, u"127.0.0.1:%1 is no ARA server, or another server answers for it."_s);
    add("cut", "200 OK", Json, R"({"kind":"ara","version":"1.5)", Network,
        u"The connection to 127.0.0.1:%1 broke off again and again."_s);
}

void TestApiServer::whatIsWrongIsSaid()
{
    QFETCH(const QByteArray, status);
    QFETCH(const QByteArray, headers);
    QFETCH(const QByteArray, body);
    QFETCH(const Error::Kind, kind);
    QFETCH(const QString, what);
    AraServer server(Data, pages({{"/", status, headers, body}}));
    const auto source = open(server.url(u"/"_s));
    const Result<ReportInfo> info = source->open().wait();
    QVERIFY(!info);
    QCOMPARE(info.error().what, what.contains(u'%') ? what.arg(server.url({}).port()) : what);
    QCOMPARE(info.error().kind, kind);
    QVERIFY(!info.error().todo.isEmpty());
    // Whatever is asked for, the answer is the same.
    QCOMPARE(source->playbooks().wait().error(), info.error());
    QCOMPARE(source->recording(PlaybookId{1}).wait().error(), info.error());
    QCOMPARE(source->result(ResultId{1}).wait().error(), info.error());
    QCOMPARE(source->rows(RowKind::Labels, {}).wait().error(), info.error());
}

void TestApiServer::anApiWithoutItsRootIsOpened()
{
    AraServer server(Data, pages({{"/ara/api/v1/playbooks", "200 OK", Json, NoRows},
                                  {"/ara/api/v1/", "200 OK", Json,
                                   R"({"playbooks":"http://x/api/v1/playbooks","results":"http://x/api/v1/results"})"}}));
    const auto source = open(server.url(u"/ara/"_s));
    const Result<ReportInfo> info = source->open().wait();
    QVERIFY2(info, info ? "" : qPrintable(info.error().what));
    QCOMPARE(info->araVersion, QString());
    QVERIFY(source->playbooks().wait()->empty());
    // A database behind it that is broken is no report.
    AraServer broken(Data, pages({{"/api/v1/", "500 Internal Server Error", Html, "<h1>Server Error (500)</h1>"},
                                  {"/api/", "200 OK", Json, Root}}));
    QVERIFY(!open(broken.url(u"/"_s))->open().wait());
}

void TestApiServer::whoDoesNotAnswerIsSaid()
{
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    const quint16 port = free.serverPort();
    free.close();
    const Result<ReportInfo> refused = open(QUrl(u"http://127.0.0.1:%1/"_s.arg(port)))->open().wait();
    QCOMPARE(refused.error().what, u"127.0.0.1:%1 refuses the connection."_s.arg(port));
    const Result<ReportInfo> unknown = open(QUrl(u"http://nosuch.invalid/"_s))->open().wait();
    QCOMPARE(unknown.error().what, u"There is no server called nosuch.invalid."_s);
}

void TestApiServer::aCertificateThatNobodyKnowsIsSaidAndMayBeTrusted()
{
    const NginxServer nginx(Data);
    QVERIFY(nginx.port() > 0);
    const QUrl origin = nginx.knownUrl(u"/"_s);
    const Result<ReportInfo> strange = open(origin)->open().wait();
    QCOMPARE(strange.error().kind, Error::Kind::Network);
    QVERIFY2(strange.error().what.contains("is not trusted"_L1), qPrintable(strange.error().what));
    QVERIFY2(strange.error().todo.contains("Own CA"_L1), qPrintable(strange.error().todo));
    setServerAccess(origin, {.authority = nginx.certificate()});
    const Result<ReportInfo> trusted = open(origin)->open().wait();
    setServerAccess(origin, {});
    QCOMPARE(trusted.error().what, u"There is no ARA server at %1."_s.arg(origin.toString()));
}

void TestApiServer::aServerThatKnowsACertificateLetsItIn()
{
    const NginxServer nginx(Data);
    QVERIFY(nginx.port() > 0);
    const QUrl origin = nginx.privateUrl(u"/"_s);
    const auto source = open(origin);
    ServerAccess access{.authority = nginx.certificate()};
    setServerAccess(origin, access);
    const Result<ReportInfo> nobody = source->open().wait();
    QCOMPARE(nobody.error().kind, Error::Kind::Access);
    QVERIFY2(nobody.error().what.contains("client certificate"_L1), qPrintable(nobody.error().what));
    access.certificate = nginx.certificate();
    setServerAccess(origin, access); // its key is not in its file
    QCOMPARE(source->open().wait().error().kind, Error::Kind::Access);
    access.key = nginx.key();
    setServerAccess(origin, access);
    const Result<ReportInfo> known = source->open().wait();
    setServerAccess(origin, {});
    QVERIFY2(known, known ? "" : qPrintable(known.error().what + known.error().detail));
    QCOMPARE(known->araVersion, u"1.5.8"_s);
    // What was open for who was known is not open for who is not.
    QCOMPARE(source->open().wait().error().kind, Error::Kind::Network);
}

// Where no web server is in front that would say it in words.
void TestApiServer::whoHangsUpWithoutACertificateIsUnderstood()
{
    const NginxServer nginx(Data); // has certificates
    QVERIFY(nginx.port() > 0);
    QUrl origin = nginx.knownUrl(u"/"_s);
    QProcess server;
    endWithTest(server);
    QByteArray said;
    // Between choosing a free port and the server taking it, somebody else may.
    for (int tries = 0; tries < 3 && !said.contains("ACCEPT"); ++tries) {
        server.kill();
        server.waitForFinished();
        QTcpServer free;
        QVERIFY(free.listen(QHostAddress::LocalHost));
        origin.setPort(free.serverPort());
        free.close();
        server.start(u"openssl"_s,
                     {u"s_server"_s, u"-accept"_s, u"127.0.0.1:%1"_s.arg(origin.port()), u"-cert"_s,
                      nginx.certificate(), u"-key"_s, nginx.key(), u"-Verify"_s, u"1"_s, u"-verify_return_error"_s,
                      u"-www"_s});
        while (!said.contains("ACCEPT") && server.waitForReadyRead())
            said += server.readAll();
    }
    QVERIFY2(said.contains("ACCEPT"), said.constData());
    setServerAccess(origin, {.authority = nginx.certificate()});
    // The end of the connection may overtake what is said of it.
    Result<ReportInfo> nobody;
    for (int tries = 0; tries < 5 && (nobody || nobody.error().kind != Error::Kind::Access); ++tries)
        nobody = open(origin)->open().wait();
    setServerAccess(origin, {});
    server.kill();
    server.waitForFinished();
    QCOMPARE(nobody.error().kind, Error::Kind::Access);
    QVERIFY2(nobody.error().what.contains("client certificate"_L1), qPrintable(nobody.error().what));
}

void TestApiServer::filesOfCertificatesThatAreNoneAreSaid()
{
    AraServer server(Data, pages({{"/api/", "200 OK", Json, Root}}));
    const QUrl origin = server.url(u"/"_s);
    const auto errorWith = [&](const ServerAccess &access) {
        setServerAccess(origin, access);
        const Result<ReportInfo> info = open(origin)->open().wait();
        setServerAccess(origin, {});
        return info ? Error() : info.error();
    };
    QCOMPARE(errorWith({.authority = u"/nowhere.pem"_s}).kind, Error::Kind::Access);
    QCOMPARE(errorWith({.certificate = u"/nowhere.pem"_s}).what, u"There is no certificate in /nowhere.pem."_s);
    QVERIFY(server.takeRequests().empty());
}

void TestApiServer::aPasswordIsNotToldToAnotherHost()
{
    AraServer other(Data, pages({{"/", "200 OK", Json, Root}}));
    AraServer server(Data, pages({{"/", "302 Found", "Location: " + other.url(u"/stolen/api/"_s).toEncoded() + "\r\n", {}}}));
    setServerAccess(server.url(u"/"_s), {.user = u"me"_s, .password = u"s€cret:"_s});
    const auto source = open(server.url(u"/"_s));
    QVERIFY(!source->open().wait()); // lists are not where the redirect leads
    for (const AraServer::Request &request : server.takeRequests())
        QCOMPARE(request.headers.value("authorization"), "Basic " + u"me:s€cret:"_s.toUtf8().toBase64());
    const std::vector<AraServer::Request> asked = other.takeRequests();
    QVERIFY(!asked.empty());
    for (const AraServer::Request &request : asked)
        QVERIFY(!request.headers.contains("authorization"));
}

void TestApiServer::aConnectionThatBreaksIsTriedAgain_data()
{
    QTest::addColumn<int>("breaks");
    QTest::addColumn<bool>("isFine");
    QTest::newRow("once") << 1 << true;
    QTest::newRow("twice") << 2 << true;
    QTest::newRow("always") << 1'000'000 << false;
}

void TestApiServer::aConnectionThatBreaksIsTriedAgain()
{
    QFETCH(const int, breaks);
    QFETCH(const bool, isFine);
    std::atomic<int> left = breaks;
    AraServer server(Data, [&left](QTcpSocket &socket, const AraServer::Request &request) {
        if (!request.target.contains("/api/v1/results?") || left-- <= 0)
            return false;
        if (left % 2 == 0) {
            AraServer::answer(socket, "503 Service Unavailable", Html, "<h1>busy</h1>");
        } else {
            socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{\"count\": 1");
            socket.disconnectFromHost();
        }
        return true;
    });
    const auto source = open(server.url(u"/shop-good.sqlite/"_s));
    const Result<RecordingPtr> recording = source->recording(PlaybookId{1}).wait();
    QCOMPARE(recording.has_value(), isFine);
    if (isFine)
        QVERIFY((*recording)->resultCount() > 0 && (*recording)->problems().isEmpty());
    else
        QCOMPARE(recording.error().kind, Error::Kind::Network);
}

void TestApiServer::lyingLengthsEndInAnError()
{
    // Longer than told: what is beyond belongs to nobody. Shorter: what was promised never comes.
    AraServer server(Data, [](QTcpSocket &socket, const AraServer::Request &request) {
        const QByteArray body = request.target.contains("v1") ? NoRows : Root;
        const qsizetype told = request.target.startsWith("/long") ? body.size() - 10 : body.size() + 10;
        socket.write("HTTP/1.1 200 OK\r\nConnection: close\r\n" + Json + "Content-Length: " + QByteArray::number(told)
                     + "\r\n\r\n" + body);
        socket.disconnectFromHost();
        return true;
    });
    for (const QString &path : {u"/long/"_s, u"/short/"_s}) {
        const Result<ReportInfo> info = open(server.url(path))->open().wait();
        QVERIFY2(!info, qPrintable(path));
        QCOMPARE(info.error().kind, Error::Kind::Network);
    }
}

void TestApiServer::whatIsPackedIsUnpackedAndBounded()
{
    const QByteArray packed = Json + "Content-Encoding: deflate\r\n";
    AraServer server(Data, pages({{"/good/api/v1/playbooks", "200 OK", packed, deflated(NoRows)},
                                  {"/good/api/", "200 OK", packed, deflated(Root)},
                                  {"/bomb/", "200 OK", packed, deflated("{\"kind\":\"" + QByteArray(300'000'000, ' '))}}));
    QVERIFY(open(server.url(u"/good/"_s))->open().wait());
    const Result<ReportInfo> bomb = open(server.url(u"/bomb/"_s))->open().wait();
    QVERIFY(!bomb);
    QVERIFY2(bomb.error().what.contains("more than"_L1), qPrintable(bomb.error().what));
}

void TestApiServer::whatIsUnpackedComesInPieces()
{
    constexpr qsizetype Size = 50'000'000;
    const AraServer server(
        Data, pages({{"/bomb/", "200 OK", Json + "Content-Encoding: deflate\r\n", deflated(QByteArray(Size, ' '))}}));
    QNetworkAccessManager network;
    WebExchange exchange(network, {.url = server.url(u"/bomb/"_s), .asStored = false}, nullptr);
    qsizetype all = 0, largest = 0;
    connect(&exchange, &WebExchange::arrived, this, [&](const QByteArray &bytes) {
        all += bytes.size();
        largest = std::max(largest, bytes.size());
    });
    const QSignalSpy ended(&exchange, &WebExchange::ended);
    exchange.start();
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(all, Size);
    QVERIFY2(largest <= 1024 * 1024, QByteArray::number(largest).constData());
}

void TestApiServer::anAnswerWithoutAnEndIsBounded()
{
    AraServer server(Data, [](QTcpSocket &socket, const AraServer::Request &) {
        socket.write("HTTP/1.1 200 OK\r\nConnection: close\r\n" + Json + "\r\n{\"kind\":\"ara\",\"version\":\"");
        QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, [&socket] {
            if (socket.bytesToWrite() < 100'000)
                socket.write(QByteArray(100'000, '1'));
        });
        return true;
    });
    const Result<ReportInfo> info = open(server.url(u"/"_s))->open().wait();
    QVERIFY(!info);
    QVERIFY2(info.error().what.contains("more than"_L1), qPrintable(info.error().what));
}

void TestApiServer::aServerThatSendsNothingIsLeft()
{
    AraServer server(Data, [](QTcpSocket &, const AraServer::Request &) { return true; });
    ApiSource source(FoundReport{.origin = server.url(u"/"_s)},
                     {.connecting = 200ms, .silence = 200ms, .beforeRetry = 5ms, .retries = 1}, {});
    const Result<ReportInfo> info = source.open().wait();
    QCOMPARE(info.error().kind, Error::Kind::Network);
    QCOMPARE(server.takeRequests().size(), size_t{2});
}

void TestApiServer::whoIsNotWantedAnyMoreIsCutOff()
{
    QSemaphore asked, gone;
    AraServer server(Data, [&](QTcpSocket &socket, const AraServer::Request &request) {
        if (!request.target.contains("/results/"))
            return false;
        QObject::connect(&socket, &QTcpSocket::disconnected, &socket, [&gone] { gone.release(); });
        asked.release();
        return true;
    });
    const auto source = open(server.url(u"/shop-good.sqlite/"_s));
    {
        const Job<ContentPtr> job = source->result(ResultId{1});
        QVERIFY(asked.tryAcquire(1, 10'000));
        QCOMPARE(gone.available(), 0);
    }
    QVERIFY(gone.tryAcquire(1, 10'000));
    // And others do not wait for what nobody answers.
    std::vector<Job<ContentPtr>> waiting;
    for (qint64 id = 1; id <= 3; ++id)
        waiting.push_back(source->result(ResultId{id}));
    QVERIFY(source->playbooks().wait());
}

void TestApiServer::aRecordingOfWhichPagesFailSaysSo()
{
    AraServer server(Data, [](QTcpSocket &socket, const AraServer::Request &request) {
        if (request.target.contains("/results?")) {
            if (request.target.contains("offset"))
                AraServer::answer(socket, "500 Internal Server Error", Html, "<h1>Server Error (500)</h1>");
            else
                AraServer::answer(socket, "200 OK", Json, R"({"count":5000,"results":[{"id":1,"status":"ok","host":1,"task":1,"play":1}]})");
            return true;
        }
        return false;
    });
    const Result<RecordingPtr> recording = open(server.url(u"/shop-good.sqlite/"_s))->recording(PlaybookId{1}).wait();
    QVERIFY(recording);
    QCOMPARE((*recording)->resultCount(), 1U);
    QVERIFY((*recording)->problems().join(u' ').contains("has a problem of its own (status 500)"_L1));
}

void TestApiServer::aServerThatListsFewAtATimeIsReadToTheEnd_data()
{
    QTest::addColumn<qint64>("pageRows");
    QTest::addColumn<qint64>("listed");
    QTest::newRow("as many as are asked for") << qint64{1'000'000} << qint64{5000};
    QTest::newRow("few") << qint64{300} << qint64{5000};
    QTest::newRow("less than it counts") << qint64{1'000'000} << qint64{3700};
    QTest::newRow("few, and less than it counts") << qint64{700} << qint64{3700};
}

void TestApiServer::aServerThatListsFewAtATimeIsReadToTheEnd()
{
    constexpr qint64 Counted = 5000;
    QFETCH(const qint64, pageRows);
    QFETCH(const qint64, listed);
    AraServer server(Data, [=](QTcpSocket &socket, const AraServer::Request &request) {
        if (!request.target.contains("/results?"))
            return false;
        const QUrlQuery query(QUrl(QString::fromLatin1(request.target)));
        const qint64 offset = query.queryItemValue(u"offset"_s).toLongLong();
        const qint64 end = std::min(offset + std::min(pageRows, query.queryItemValue(u"limit"_s).toLongLong()), listed);
        QByteArrayList rows;
        for (qint64 id = offset + 1; id <= end; ++id)
            rows << "{\"id\":" + QByteArray::number(id) + R"(,"status":"ok","host":1,"task":1,"play":1})";
        AraServer::answer(socket, "200 OK", Json,
                          "{\"count\":" + QByteArray::number(Counted) + ",\"results\":[" + rows.join(',') + "]}");
        return true;
    });
    const Result<RecordingPtr> recording = open(server.url(u"/shop-good.sqlite/"_s))->recording(PlaybookId{1}).wait();
    QVERIFY(recording);
    QCOMPARE((*recording)->resultCount(), listed);
    for (RowIndex row = 0; row < (*recording)->resultCount(); ++row)
        QCOMPARE(raw((*recording)->resultId(row)), qint64{row} + 1);
    const Result<Rows> rows = open(server.url(u"/shop-good.sqlite/"_s))->rows(RowKind::Results, {}).wait();
    QVERIFY(rows);
    QCOMPARE(std::ssize(rows->rows), listed);
    QCOMPARE(rows->problems.isEmpty(), listed == Counted);
    const QString problems = (*recording)->problems().join(u' ');
    QCOMPARE(problems.isEmpty(), listed == Counted);
    QVERIFY2(listed == Counted || problems.contains("3,700"_L1) || problems.contains("3700"_L1), qPrintable(problems));
}

void TestApiServer::anyAddressIsFetchedAsItIs()
{
    AraServer server(Data);
    const QUrl origin = server.url(u"/shop-good.sqlite/"_s);
    const Result<ApiReply> list = fetchFromServer(origin, "/api/v1/playbooks?limit=1&order=-id");
    QVERIFY(list);
    QCOMPARE(list->status, 200);
    QCOMPARE(list->headers.value("content-type"), "application/json"_ba);
    QVERIFY(list->body.startsWith(R"({"count":)"));
    const Result<ApiReply> missing = fetchFromServer(origin, "api/v1/playbooks/999");
    QCOMPARE(missing->status, 404);
    QCOMPARE(missing->body, R"({"detail":"Not found."})"_ba);
    QCOMPARE(fetchFromServer(origin, "api/v1/nosuch")->status, 404);
    server.takeRequests();
    QVERIFY(!fetchFromServer(origin, "https://elsewhere.example/api/"));
    QVERIFY(server.takeRequests().empty());
    QCOMPARE(fetchFromServer(origin, "api/", true)->status, 200);
    QCOMPARE(server.takeRequests().front().method, "HEAD"_ba);
}

QTEST_GUILESS_MAIN(TestApiServer)
#include "tst_apiserver.moc"
