// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/web/download.h"
#include "tests/support/databases.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/testmain.h"
#include "tests/support/webservers.h"

#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QTimer>

using namespace aviary;
using namespace Qt::StringLiterals;
using test::ScriptedServer;
using namespace std::chrono_literals;

namespace {

// QVERIFY2 reads it in any case.
QByteArray whyOf(const auto &result)
{
    return result ? QByteArray() : (result.error().what + u" / "_s + result.error().detail).toUtf8();
}

} // namespace

// Files from web servers: real ones, and one that does what no real one should.
class TestDownload : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void aFileArrivesAsItIs_data();
    void aFileArrivesAsItIs();
    void whatTheServerPackedStaysPacked();
    void onlyThePersonMayReadTheFile();
    void theJobNeedsNoEventLoopOfItsOwner();
    void progressGrows();
    void whatDidNotChangeIsNotFetchedAgain_data();
    void whatDidNotChangeIsNotFetchedAgain();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
    void everySentenceIsItsOwn();
    void aBrokenConnectionGoesOnWhereItEnded();
    void aNetworkThatBreaksIsSurvived_data();
    void aNetworkThatBreaksIsSurvived();
    void chunksThatBreakOffAreNotTheWhole();
    void aServerWithoutRangesSendsItAllAgain();
    void anotherFileIsFetchedFromItsStart();
    void aFileThatBecameShorterIsFetchedFromItsStart();
    void withoutAMarkOfTheFileNothingIsJoined();
    void afterSomeTriesItIsOver();
    void aSizeIsBoundedBeforeAndOnTheWay_data();
    void aSizeIsBoundedBeforeAndOnTheWay();
    void redirectsAreFollowed();
    void redirectsOnlyLeadToTheWeb_data();
    void redirectsOnlyLeadToTheWeb();
    void aPasswordStaysWithItsHost();
    void aCertificateThatNobodyTrustsIsAnError();
    void aCertificateThatIsTrustedIsNone();
    void noRedirectLeadsFromHttpsToHttp();
    void aProxyThatFailsIsNamed_data();
    void aProxyThatFailsIsNamed();
    void cancellingLeavesNoFile();
    void namesOfServersAreNoPaths_data();
    void namesOfServersAreNoPaths();
    void nobodyIsToldMoreThanNeeded();

private:
    static Result<Download> answerOf(Job<Download> job);
    DownloadRequest request(const QUrl &url) const;
    QStringList left() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    static QByteArray bytesOf(const QString &file);

    QByteArray m_recorded;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::PythonServer> m_python;
    std::unique_ptr<test::NginxServer> m_nginx;
    QHash<QString, QString> m_sentences; // and what they were said of
};

// With the events of the test running, in which the scripted server lives.
Result<Download> TestDownload::answerOf(Job<Download> job)
{
    QObject context;
    std::optional<Result<Download>> answer;
    job.then(&context, [&answer](const Result<Download> &result) { answer = result; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000))
        return std::unexpected(Error{.what = u"no answer"_s});
    return *answer;
}

DownloadRequest TestDownload::request(const QUrl &url) const
{
    return {.url = url,
            .folder = m_folder->path(),
            .patience = {.connecting = 5s, .silence = 5s, .beforeRetry = 1ms, .retries = 3}};
}

QByteArray TestDownload::bytesOf(const QString &file)
{
    QFile content(file);
    return content.open(QIODevice::ReadOnly) ? content.readAll() : QByteArray("cannot be read");
}

void TestDownload::initTestCase()
{
    for (const char *name : {"http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"})
        qunsetenv(name);
    m_recorded = bytesOf(test::data(u"shop-good.sqlite"_s));
    QVERIFY(m_recorded.size() > 100'000);
    m_python = std::make_unique<test::PythonServer>(QStringLiteral(AVIARY_TEST_DATA));
    QVERIFY(m_python->port() > 0);
    m_nginx = std::make_unique<test::NginxServer>(QStringLiteral(AVIARY_TEST_DATA));
    QVERIFY2(m_nginx->port() > 0, qPrintable(m_nginx->log()));
    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    QVERIFY(trusting.addCaCertificates(m_nginx->certificate()));
    QSslConfiguration::setDefaultConfiguration(trusting);
}

void TestDownload::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestDownload::aFileArrivesAsItIs_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<bool>("hasTag");
    QTest::newRow("python3 -m http.server") << m_python->url(u"/shop-good.sqlite"_s) << false;
    QTest::newRow("nginx") << m_nginx->url(u"/shop-good.sqlite"_s) << true;
}

void TestDownload::aFileArrivesAsItIs()
{
    QFETCH(const QUrl, url);
    QFETCH(const bool, hasTag);
    const Result<Download> answer = answerOf(download(request(url)));
    QVERIFY2(answer, whyOf(answer).constData());
    QCOMPARE(bytesOf(answer->file), m_recorded);
    QCOMPARE(answer->name, u"shop-good.sqlite"_s);
    QCOMPARE(answer->url, url);
    QCOMPARE(answer->bytes, m_recorded.size());
    QCOMPARE(answer->total, m_recorded.size());
    QCOMPARE(!answer->etag.isEmpty(), hasTag);
    QVERIFY(answer->lastModified.endsWith("GMT"));
    QVERIFY(!answer->unchanged);
}

void TestDownload::whatTheServerPackedStaysPacked()
{
    // As storage does that never unpacks: told to be packed on the way, though nobody asked for it.
    const QByteArray packed = QByteArray::fromHex("1f8b08000000000002030b0e0c7149040039fc6b5a05000000");
    const ScriptedServer server([&packed](QTcpSocket &socket, const ScriptedServer::Request &) {
        ScriptedServer::say(socket, "200 OK", "Content-Encoding: gzip\r\n", packed);
    });
    const Result<Download> answer = answerOf(download(request(server.url(u"/ansible.sqlite"_s))));
    QVERIFY2(answer, whyOf(answer).constData());
    QCOMPARE(bytesOf(answer->file), packed);
}

void TestDownload::onlyThePersonMayReadTheFile()
{
    const Result<Download> answer = answerOf(download(request(m_nginx->url(u"/shop-good.sqlite"_s))));
    QVERIFY(answer);
    QCOMPARE(QFileInfo(answer->file).permissions() & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
}

void TestDownload::theJobNeedsNoEventLoopOfItsOwner()
{
    const Result<Download> answer = download(request(m_python->url(u"/shop-good.sqlite"_s))).wait();
    QVERIFY2(answer, whyOf(answer).constData());
    QCOMPARE(bytesOf(answer->file), m_recorded);
}

void TestDownload::progressGrows()
{
    constexpr qsizetype Part = 40'000;
    std::vector<qint64> seen;
    QTcpSocket *listening = nullptr;
    const ScriptedServer server([&](QTcpSocket &socket, const ScriptedServer::Request &) {
        listening = &socket;
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(2 * Part) + "\r\n\r\n");
    });
    Job<Download> job = download(request(server.url(u"/ansible.sqlite"_s)));
    std::optional<Result<Download>> last;
    job.each(
        this,
        [&](const Result<Download> &step) {
            QVERIFY(step);
            QCOMPARE(step->total, 2 * Part);
            seen.push_back(step->bytes);
        },
        [&](const Result<Download> &answer) { last = answer; });
    QTRY_VERIFY(!seen.empty());
    QCOMPARE(seen.back(), 0);
    // Progress is told at most each 100 ms: bytes go out one by one until that has passed.
    qint64 sent = 0;
    QTimer writer;
    connect(&writer, &QTimer::timeout, this, [&] { sent += sent < Part ? listening->write("x") : 0; });
    writer.start(1);
    QTRY_VERIFY(seen.back() > 0);
    writer.stop();
    QVERIFY(seen.back() < 2 * Part);
    listening->write(QByteArray(2 * Part - sent, 'x'));
    QTRY_VERIFY(last.has_value());
    QVERIFY(*last);
    QCOMPARE((*last)->bytes, 2 * Part);
    QVERIFY(std::ranges::is_sorted(seen));
}

void TestDownload::whatDidNotChangeIsNotFetchedAgain_data()
{
    aFileArrivesAsItIs_data();
}

void TestDownload::whatDidNotChangeIsNotFetchedAgain()
{
    QFETCH(const QUrl, url);
    DownloadRequest again = request(url);
    {
        const Result<Download> first = answerOf(download(again));
        QVERIFY(first);
        again.etag = first->etag;
        again.lastModified = first->lastModified;
        QVERIFY(QFile::remove(first->file));
    }
    const Result<Download> second = answerOf(download(again));
    QVERIFY2(second, whyOf(second).constData());
    QVERIFY(second->unchanged);
    QCOMPARE(second->file, QString());
    QCOMPARE(second->etag, again.etag);
    QCOMPARE(second->lastModified, again.lastModified);
    QCOMPARE(left(), QStringList());
    // An older copy is replaced.
    again.etag = again.etag.isEmpty() ? QByteArray() : "\"older\"";
    again.lastModified = "Sat, 01 Jan 2000 00:00:00 GMT";
    const Result<Download> third = answerOf(download(again));
    QVERIFY2(third, whyOf(third).constData());
    QVERIFY(!third->unchanged);
    QCOMPARE(bytesOf(third->file), m_recorded);
}

void TestDownload::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QByteArray>("raw"); // the server's answer; "" when the address itself is what is wrong
    QTest::addColumn<QString>("address"); // "" for the scripted server
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("todo");
    const auto answers = [](const char *name, const QByteArray &raw, const QString &what, const QString &todo) {
        QTest::newRow(name) << raw << QString() << what << todo;
    };
    const auto status = [](const QByteArray &line) { return "HTTP/1.1 " + line + "\r\nContent-Length: 3\r\n\r\nno\n"; };
    const auto body = [](const QByteArray &type, const QByteArray &content) {
        return "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nContent-Length: " + QByteArray::number(content.size())
            + "\r\n\r\n" + content;
    };
    answers("401", status("401 Unauthorized"), u"HOST asks for a user name and a password."_s,
            u"Tell the user and the password"_s);
    answers("403", status("403 Forbidden"), u"HOST does not let you read /job/ansible.sqlite."_s, u"permission"_s);
    answers("404", status("404 Not Found"), u"There is no /job/ansible.sqlite on HOST."_s, u"Check the link"_s);
    answers("407", status("407 Proxy Authentication Required"), u"The proxy on the way to HOST asks for a password."_s,
            u"proxy settings"_s);
    answers("410", status("410 Gone"), u"/job/ansible.sqlite was removed from HOST for good."_s,
            u"Run the job again"_s);
    answers("429", status("429 Too Many Requests"), u"HOST has had too many requests."_s, u"Wait"_s);
    answers("500", status("500 Internal Server Error"), u"HOST has a problem of its own (status 500)."_s, u"later"_s);
    answers("another status", status("418 I'm a teapot"), u"HOST answered with status 418 instead of a file."_s,
            u"Check the link"_s);
    answers("not asked whether it changed", "HTTP/1.1 304 Not Modified\r\n\r\n",
            u"HOST answered with status 304 instead of a file."_s, u"Check the link"_s);
    answers("HTML", body("text/html", "\n<!DOCTYPE html><title>Log in</title>"),
            u"HOST answered with a web page instead of a database."_s, u"log in"_s);
    answers("HTML that is called a file",
            body("application/octet-stream", "<html><head><title>A portal of a hotel, which is long enough</title>"),
            u"HOST answered with a web page instead of a database."_s, u"log in"_s);
    answers("JSON", body("application/json", "{\"error\": \"not found\"}"),
            u"HOST answered with JSON instead of a database."_s, u"Check the link"_s);
    answers("nothing", body("application/octet-stream", ""), u"/job/ansible.sqlite on HOST is empty."_s,
            u"Check the job"_s);
    answers("silence", "HTTP/1.1 200 OK\r\n", u"HOST sent nothing for 1 second."_s, u"Try again later"_s);
    const auto address = [](const char *name, const QString &link, const QString &what, const QString &todo) {
        QTest::newRow(name) << QByteArray() << link << what << todo;
    };
    address("no such server", u"http://no-such-server.invalid/ansible.sqlite"_s,
            u"There is no server called no-such-server.invalid."_s, u"VPN"_s);
    address("not the web", u"ftp://127.0.0.1/ansible.sqlite"_s,
            u"ftp://127.0.0.1/ansible.sqlite is not an address of the web."_s, u"http://"_s);
    address("a local file", u"file:///etc/hostname"_s, u"file:///etc/hostname is not an address of the web."_s,
            u"http://"_s);
    QTcpServer closed;
    closed.listen(QHostAddress::LocalHost);
    const QString host = u"127.0.0.1:%1"_s.arg(closed.serverPort());
    closed.close();
    address("nobody listens", u"http://%1/ansible.sqlite"_s.arg(host), u"%1 refuses the connection."_s.arg(host),
            u"port"_s);
    address("https where there is http",
            m_python->url(u"/shop-good.sqlite"_s).toString().replace("http:"_L1, "https:"_L1),
            u"No secure connection to 127.0.0.1:%1 could be made."_s.arg(m_python->port()), u"https"_s);
}

void TestDownload::whatIsWrongIsSaid()
{
    QFETCH(const QByteArray, raw);
    QFETCH(const QString, address);
    QFETCH(QString, what);
    QFETCH(const QString, todo);
    const ScriptedServer server([&raw](QTcpSocket &socket, const ScriptedServer::Request &) { socket.write(raw); });
    const QUrl url = address.isEmpty() ? server.url(u"/job/ansible.sqlite"_s) : QUrl(address);
    DownloadRequest one = request(url);
    one.patience.silence = address.isEmpty() && raw.endsWith("200 OK\r\n") ? 300ms : 5s;
    const Result<Download> answer = answerOf(download(one));
    QVERIFY(!answer);
    what.replace("HOST"_L1, u"127.0.0.1:%1"_s.arg(url.port()));
    QCOMPARE(answer.error().what, what);
    QVERIFY2(answer.error().todo.contains(todo), qPrintable(answer.error().todo));
    QVERIFY(address.isEmpty() == (server.requests().size() == 1)); // no answer is asked for twice
    QCOMPARE(left(), QStringList());
    m_sentences.insert(QString::fromUtf8(QTest::currentDataTag()),
                       QString(answer.error().what).remove(u"127.0.0.1:%1"_s.arg(url.port())));
}

void TestDownload::everySentenceIsItsOwn()
{
    QHash<QString, QString> saidOf;
    for (auto it = m_sentences.cbegin(); it != m_sentences.cend(); ++it) {
        if (it.key() == "HTML that is called a file"_L1)
            continue;
        QVERIFY2(!saidOf.contains(it.value()), qPrintable(it.key() + u" and "_s + saidOf.value(it.value())));
        saidOf.insert(it.value(), it.key());
    }
}

void TestDownload::aBrokenConnectionGoesOnWhereItEnded()
{
    // In three pieces, two of which end too early.
    const qsizetype size = m_recorded.size();
    const ScriptedServer server([&](QTcpSocket &socket, const ScriptedServer::Request &asked) {
        const QByteArray range = asked.headers.value("range");
        if (range.isEmpty()) {
            socket.write("HTTP/1.1 200 OK\r\nETag: \"one\"\r\nContent-Length: " + QByteArray::number(size) + "\r\n\r\n"
                         + m_recorded.first(size / 3));
        } else {
            const qsizetype begin = range.mid(6, range.size() - 7).toLongLong();
            const qsizetype end = begin < size / 2 ? size / 2 : size;
            socket.write("HTTP/1.1 206 Partial Content\r\nETag: \"one\"\r\nContent-Range: bytes "
                         + QByteArray::number(begin) + '-' + QByteArray::number(size - 1) + '/'
                         + QByteArray::number(size) + "\r\nContent-Length: " + QByteArray::number(size - begin)
                         + "\r\n\r\n" + m_recorded.sliced(begin, end - begin));
        }
        socket.disconnectFromHost();
    });
    const Result<Download> answer = answerOf(download(request(server.url(u"/ansible.sqlite"_s))));
    QVERIFY2(answer, whyOf(answer).constData());
    QCOMPARE(bytesOf(answer->file), m_recorded);
    QCOMPARE(server.requests().size(), 3);
    QCOMPARE(server.requests().at(1).headers.value("range"), "bytes=" + QByteArray::number(size / 3) + '-');
    QCOMPARE(server.requests().at(1).headers.value("if-range"), "\"one\"");
    QCOMPARE(server.requests().at(2).headers.value("range"), "bytes=" + QByteArray::number(size / 2) + '-');
}

void TestDownload::aNetworkThatBreaksIsSurvived_data()
{
    QTest::addColumn<int>("port");
    QTest::newRow("nginx, which knows ranges") << m_nginx->port();
    QTest::newRow("python3 -m http.server, which does not") << m_python->port();
}

void TestDownload::aNetworkThatBreaksIsSurvived()
{
    QFETCH(const int, port);
    const test::BreakingNetwork network(port, 60'000, 2);
    const Result<Download> answer = answerOf(download(request(network.url(u"/shop-good.sqlite"_s))));
    QVERIFY2(answer, whyOf(answer).constData());
    QCOMPARE(bytesOf(answer->file), m_recorded);
    QCOMPARE(network.left(), -1);
}

void TestDownload::chunksThatBreakOffAreNotTheWhole()
{
    int number = 0;
    const ScriptedServer server([&](QTcpSocket &socket, const ScriptedServer::Request &) {
        if (++number == 1)
            socket.write(
                "HTTP/1.1 200 OK\r\nETag: \"one\"\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\nff\r\n, wor");
        else
            socket.write("HTTP/1.1 206 Partial Content\r\nETag: \"one\"\r\nContent-Range: bytes "
                         "10-11/12\r\nContent-Length: 2\r\n\r\nld");
        socket.disconnectFromHost();
    });
    const Result<Download> answer = answerOf(download(request(server.url(u"/ansible.sqlite"_s))));
    QVERIFY2(answer, whyOf(answer).constData());
    QCOMPARE(bytesOf(answer->file), "hello, world");
    QCOMPARE(server.requests().at(1).headers.value("range"), "bytes=10-");
}

void TestDownload::aServerWithoutRangesSendsItAllAgain()
{
    bool isFirst = true;
    const ScriptedServer server([&](QTcpSocket &socket, const ScriptedServer::Request &) {
        const QByteArray sent = isFirst ? m_recorded.first(5000) : m_recorded;
        isFirst = false;
        socket.write("HTTP/1.1 200 OK\r\nETag: \"one\"\r\nContent-Length: " + QByteArray::number(m_recorded.size())
                     + "\r\n\r\n" + sent);
        socket.disconnectFromHost();
    });
    const Result<Download> answer = answerOf(download(request(server.url(u"/ansible.sqlite"_s))));
    QVERIFY2(answer, whyOf(answer).constData());
    QCOMPARE(bytesOf(answer->file), m_recorded);
    QCOMPARE(answer->bytes, m_recorded.size());
}

void TestDownload::anotherFileIsFetchedFromItsStart()
{
    // The server mixes them up: a range of another file, despite If-Range.
    int number = 0;
    const QByteArray other(20'000, 'b');
    const ScriptedServer server([&](QTcpSocket &socket, const ScriptedServer::Request &asked) {
        ++number;
        if (number == 1)
            socket.write("HTTP/1.1 200 OK\r\nETag: \"one\"\r\nContent-Length: 20000\r\n\r\n" + QByteArray(10'000, 'a'));
        else if (number == 2)
            socket.write("HTTP/1.1 206 Partial Content\r\nETag: \"two\"\r\nContent-Range: bytes "
                         "10000-19999/20000\r\nContent-Length: 10000\r\n\r\n"
                         + other.first(10'000));
        else
            ScriptedServer::say(socket, "200 OK", "ETag: \"two\"\r\n",
                                asked.headers.contains("range") ? QByteArray("wrong") : other);
        socket.disconnectFromHost();
    });
    const Result<Download> answer = answerOf(download(request(server.url(u"/ansible.sqlite"_s))));
    QVERIFY2(answer, whyOf(answer).constData());
    QCOMPARE(bytesOf(answer->file), other);
    QCOMPARE(answer->etag, "\"two\"");
}

void TestDownload::aFileThatBecameShorterIsFetchedFromItsStart()
{
    int number = 0;
    const ScriptedServer server([&](QTcpSocket &socket, const ScriptedServer::Request &) {
        ++number;
        if (number == 1)
            socket.write(
                "HTTP/1.1 200 OK\r\nLast-Modified: Sat, 01 Jan 2000 00:00:00 GMT\r\nContent-Length: 20000\r\n\r\n"
                + QByteArray(10'000, 'a'));
        else if (number == 2)
            ScriptedServer::say(socket, "416 Range Not Satisfiable", "Content-Range: bytes */3\r\n", {});
        else
            ScriptedServer::say(socket, "200 OK", {}, "new");
        socket.disconnectFromHost();
    });
    const Result<Download> answer = answerOf(download(request(server.url(u"/ansible.sqlite"_s))));
    QVERIFY2(answer, whyOf(answer).constData());
    QCOMPARE(bytesOf(answer->file), "new");
    QCOMPARE(server.requests().at(1).headers.value("if-range"), "Sat, 01 Jan 2000 00:00:00 GMT");
    QVERIFY(!server.requests().at(2).headers.contains("range"));
}

void TestDownload::withoutAMarkOfTheFileNothingIsJoined()
{
    int number = 0;
    const ScriptedServer server([&](QTcpSocket &socket, const ScriptedServer::Request &) {
        // A weak tag says "means the same", not "the same bytes".
        socket.write("HTTP/1.1 200 OK\r\nETag: W/\"one\"\r\nContent-Length: 20000\r\n\r\n"
                     + (++number == 1 ? QByteArray(10'000, 'a') : QByteArray(20'000, 'b')));
        socket.disconnectFromHost();
    });
    const Result<Download> answer = answerOf(download(request(server.url(u"/ansible.sqlite"_s))));
    QVERIFY2(answer, whyOf(answer).constData());
    QCOMPARE(bytesOf(answer->file), QByteArray(20'000, 'b'));
    QVERIFY(!server.requests().at(1).headers.contains("range"));
}

void TestDownload::afterSomeTriesItIsOver()
{
    const ScriptedServer server([&](QTcpSocket &socket, const ScriptedServer::Request &asked) {
        const QByteArray begin = asked.headers.value("range").mid(6).chopped(asked.headers.contains("range") ? 1 : 0);
        socket.write(begin.isEmpty() ? QByteArray("HTTP/1.1 200 OK\r\nETag: \"one\"\r\nContent-Length: 9000\r\n\r\n")
                                     : "HTTP/1.1 206 Partial Content\r\nETag: \"one\"\r\nContent-Range: bytes " + begin
                             + "-8999/9000\r\nContent-Length: " + QByteArray::number(9000 - begin.toInt())
                             + "\r\n\r\n");
        socket.write(QByteArray(1000, 'x'));
        socket.disconnectFromHost();
    });
    const Result<Download> answer = answerOf(download(request(server.url(u"/ansible.sqlite"_s))));
    QVERIFY(!answer);
    QCOMPARE(answer.error().what,
             u"The connection to 127.0.0.1:%1 broke off again and again: 3.91 KiB of 8.79 KiB arrived."_s.arg(
                 server.url({}).port()));
    QCOMPARE(server.requests().size(), 4);
    QCOMPARE(left(), QStringList());
}

void TestDownload::aSizeIsBoundedBeforeAndOnTheWay_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("what");
    QTest::newRow("the size is told") << "HTTP/1.1 200 OK\r\nContent-Length: 5000000000\r\n\r\n"_ba
                                      << u"/big.sqlite is too large: 4.66 GiB, and at most 97.66 KiB are fetched."_s;
    QTest::newRow("chunks without an end")
        << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"_ba
        << u"/big.sqlite is too large: more than the 97.66 KiB that are fetched at most."_s;
    QTest::newRow("a stream without an end")
        << "HTTP/1.0 200 OK\r\n\r\n"_ba
        << u"/big.sqlite is too large: more than the 97.66 KiB that are fetched at most."_s;
}

void TestDownload::aSizeIsBoundedBeforeAndOnTheWay()
{
    QFETCH(const QByteArray, head);
    QFETCH(const QString, what);
    const bool isChunked = head.contains("chunked");
    const ScriptedServer server([&](QTcpSocket &socket, const ScriptedServer::Request &) {
        socket.write(head);
        const QByteArray piece(10'000, 'x');
        const auto more
            = [&socket, piece, isChunked] { socket.write(isChunked ? "2710\r\n" + piece + "\r\n" : piece); };
        QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, [&socket, more] {
            if (socket.bytesToWrite() == 0 && socket.state() == QTcpSocket::ConnectedState)
                more();
        });
        more();
    });
    DownloadRequest one = request(server.url(u"/big.sqlite"_s));
    one.maxBytes = 100'000;
    const Result<Download> answer = answerOf(download(one));
    QVERIFY(!answer);
    QCOMPARE(answer.error().what, what);
    QVERIFY(answer.error().todo.contains("without the bound"_L1));
    QCOMPARE(left(), QStringList());
}

void TestDownload::redirectsAreFollowed()
{
    const ScriptedServer server([&](QTcpSocket &socket, const ScriptedServer::Request &asked) {
        const int at = asked.target.mid(1).toInt();
        if (at < 5)
            ScriptedServer::say(socket, "302 Found", "Location: " + QByteArray::number(at + 1) + "\r\n",
                                "<html>elsewhere</html>");
        else
            ScriptedServer::say(socket, "200 OK", {}, "here");
    });
    const Result<Download> answer = answerOf(download(request(server.url(u"/0"_s))));
    QVERIFY2(answer, whyOf(answer).constData());
    QCOMPARE(answer->url, server.url(u"/5"_s));
    QCOMPARE(bytesOf(answer->file), "here");
}

void TestDownload::redirectsOnlyLeadToTheWeb_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("requests");
    QTest::newRow("around in circles") << "/a"_ba << u"The link leads from one address to the next without an end."_s
                                       << 6;
    const QString strange = u"HOST leads to an address where no file can be fetched."_s;
    QTest::newRow("to a file of this machine") << "file:///etc/passwd"_ba << strange << 1;
    QTest::newRow("to a program") << "javascript:alert(1)"_ba << strange << 1;
    QTest::newRow("to nothing") << ""_ba << strange << 1;
    QTest::newRow("to nonsense") << "http://["_ba << strange << 1;
    QTest::newRow("to an FTP server") << "ftp://127.0.0.1/x"_ba << strange << 1;
}

void TestDownload::redirectsOnlyLeadToTheWeb()
{
    QFETCH(const QByteArray, location);
    QFETCH(QString, what);
    QFETCH(const int, requests);
    const ScriptedServer server([&](QTcpSocket &socket, const ScriptedServer::Request &) {
        ScriptedServer::say(socket, "301 Moved Permanently", "Location: " + location + "\r\n", {});
    });
    const Result<Download> answer = answerOf(download(request(server.url(u"/a"_s))));
    QVERIFY(!answer);
    QCOMPARE(answer.error().what, what.replace("HOST"_L1, u"127.0.0.1:%1"_s.arg(server.url({}).port())));
    QCOMPARE(static_cast<int>(server.requests().size()), requests);
}

void TestDownload::aPasswordStaysWithItsHost()
{
    const ScriptedServer other([](QTcpSocket &socket, const ScriptedServer::Request &) {
        ScriptedServer::say(socket, "200 OK", {}, "theirs");
    });
    const ScriptedServer server([&other](QTcpSocket &socket, const ScriptedServer::Request &asked) {
        if (asked.target == "/start")
            ScriptedServer::say(socket, "302 Found", "Location: /own\r\n", {});
        else if (asked.target == "/own")
            ScriptedServer::say(
                socket, "302 Found",
                "Location: http://a:b@127.0.0.1:" + QByteArray::number(other.url({}).port()) + "/theirs\r\n", {});
        else
            ScriptedServer::say(socket, "401 Unauthorized", {}, {});
    });
    QUrl url = server.url(u"/start"_s);
    url.setUserName(u"ci:bot"_s);
    url.setPassword(u"pass@word"_s);
    const Result<Download> answer = answerOf(download(request(url)));
    QVERIFY2(answer, whyOf(answer).constData());
    const QByteArray basic = "Basic " + "ci:bot:pass@word"_ba.toBase64();
    QCOMPARE(server.requests().at(0).headers.value("authorization"), basic);
    QCOMPARE(server.requests().at(1).headers.value("authorization"), basic);
    QCOMPARE(other.requests().size(), 1);
    QVERIFY(!other.requests().front().headers.contains("authorization"));
    QVERIFY(!answer->url.toString().contains(u'@'));
    // Nor is it in a message.
    url.setPath(u"/refused"_s);
    url.setQuery(u"private_token=hidden"_s);
    const Result<Download> refused = answerOf(download(request(url)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().what, u"127.0.0.1:%1 does not accept this user name and password."_s.arg(url.port()));
    for (const QString &text : {refused.error().what, refused.error().todo, refused.error().detail}) {
        QVERIFY2(!text.contains("pass@"_L1) && !text.contains("word@"_L1 + QString::number(url.port())),
                 qPrintable(text));
        QVERIFY2(!text.contains("hidden"_L1) && !text.contains("ci:bot"_L1), qPrintable(text));
    }
}

void TestDownload::aCertificateThatNobodyTrustsIsAnError()
{
    for (const QUrl &url : {m_nginx->unknownUrl(u"/shop-good.sqlite"_s), m_nginx->url(u"/to-unknown/"_s)}) {
        const Result<Download> answer = answerOf(download(request(url)));
        QVERIFY(!answer);
        const QString expected
            = u"The certificate of 127.0.0.1:%1 is not trusted: "_s.arg(m_nginx->unknownUrl({}).port());
        QVERIFY2(answer.error().what.startsWith(expected), qPrintable(answer.error().what));
        QVERIFY2(answer.error().what.contains("self-signed"_L1), qPrintable(answer.error().what));
        QVERIFY(answer.error().todo.contains("CA"_L1));
        QCOMPARE(left(), QStringList());
    }
}

void TestDownload::aCertificateThatIsTrustedIsNone()
{
    for (const QUrl &url : {m_nginx->knownUrl(u"/shop-good.sqlite"_s), m_nginx->url(u"/to-known/"_s)}) {
        m_folder = std::make_unique<QTemporaryDir>();
        const Result<Download> answer = answerOf(download(request(url)));
        QVERIFY2(answer, whyOf(answer).constData());
        QCOMPARE(answer->url, m_nginx->knownUrl(u"/shop-good.sqlite"_s));
        QCOMPARE(bytesOf(answer->file), m_recorded);
    }
}

void TestDownload::noRedirectLeadsFromHttpsToHttp()
{
    const Result<Download> answer = answerOf(download(request(m_nginx->knownUrl(u"/to-http/"_s))));
    QVERIFY(!answer);
    QCOMPARE(answer.error().what,
             u"127.0.0.1:%1 leads from https to http, where anybody on the way could read and change the file."_s.arg(
                 m_nginx->knownUrl({}).port()));
    QCOMPARE(left(), QStringList());
}

void TestDownload::aProxyThatFailsIsNamed_data()
{
    QTest::addColumn<QByteArray>("answer"); // "": nobody listens
    QTest::addColumn<QString>("what");
    QTest::newRow("nobody listens") << ""_ba << u"The proxy on the way to ci.example does not answer."_s;
    QTest::newRow("it asks for a password")
        << "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n"_ba
        << u"The proxy on the way to ci.example asks for a password."_s;
}

void TestDownload::aProxyThatFailsIsNamed()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, what);
    const ScriptedServer proxy(
        [&answer](QTcpSocket &socket, const ScriptedServer::Request &) { socket.write(answer); });
    QTcpServer closed;
    closed.listen(QHostAddress::LocalHost);
    const int port = answer.isEmpty() ? closed.serverPort() : proxy.url({}).port();
    closed.close();
    qputenv("http_proxy", "http://127.0.0.1:" + QByteArray::number(port));
    const auto unset = qScopeGuard([] { qunsetenv("http_proxy"); });
    const Result<Download> refused = answerOf(download(request(QUrl(u"http://ci.example/ansible.sqlite"_s))));
    QVERIFY(!refused);
    QCOMPARE(refused.error().what, what);
    QVERIFY(refused.error().todo.contains("proxy settings"_L1));
    // This machine is asked without it.
    QVERIFY(answerOf(download(request(m_nginx->url(u"/shop-good.sqlite"_s)))));
}

void TestDownload::cancellingLeavesNoFile()
{
    bool isGone = false;
    const ScriptedServer server([&isGone](QTcpSocket &socket, const ScriptedServer::Request &) {
        QObject::connect(&socket, &QTcpSocket::disconnected, &socket, [&isGone] { isGone = true; });
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n" + QByteArray(10'000, 'x'));
    });
    Job<Download> job = download(request(server.url(u"/ansible.sqlite"_s)));
    QTRY_COMPARE(left(), QStringList{u"ansible.sqlite"_s});
    job.cancel();
    QTRY_VERIFY(isGone);
    QTRY_COMPARE(left(), QStringList());
}

void TestDownload::namesOfServersAreNoPaths_data()
{
    QTest::addColumn<QByteArray>("disposition");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("name");
    QTest::newRow("from the path") << ""_ba << u"/a/ansible.sqlite"_s << u"ansible.sqlite"_s;
    QTest::newRow("with a space") << ""_ba << u"/a/my%20run.sqlite"_s << u"my run.sqlite"_s;
    QTest::newRow("a query is no name") << ""_ba << u"/download?file=/etc/passwd"_s << u"download"_s;
    QTest::newRow("no name at all") << ""_ba << u"/"_s << u"download"_s;
    QTest::newRow("told") << "attachment; filename=\"artifacts.zip\""_ba << u"/jobs/1/artifacts"_s
                          << u"artifacts.zip"_s;
    QTest::newRow("told without quotes") << "attachment; filename=artifacts.zip"_ba << u"/1"_s << u"artifacts.zip"_s;
    QTest::newRow("told in UTF-8") << "attachment; filename=\"x\"; filename*=UTF-8''gr%C3%BCn.zip"_ba << u"/1"_s
                                   << u"grün.zip"_s;
    QTest::newRow("a path above") << "attachment; filename=\"../../evil.sqlite\""_ba << u"/1"_s << u"evil.sqlite"_s;
    QTest::newRow("an encoded path above") << ""_ba << u"/a/..%2F..%2Fevil.sqlite"_s << u"evil.sqlite"_s;
    QTest::newRow("a path of Windows") << "attachment; filename=\"C:\\\\x\\\\evil.sqlite\""_ba << u"/1"_s
                                       << u"evil.sqlite"_s;
    QTest::newRow("hidden") << "attachment; filename=\".bashrc\""_ba << u"/1"_s << u"bashrc"_s;
    QTest::newRow("hidden once it is cut to what file systems take")
        << "attachment; filename=\""_ba + QByteArray(100, 'a') + '.' + QByteArray(32, 'b') + ".sqlite\"" << u"/1"_s
        << QString(32, u'b') + u".sqlite"_s;
    QTest::newRow("only dots") << "attachment; filename=\"..\""_ba << u"/1"_s << u"1"_s;
}

void TestDownload::namesOfServersAreNoPaths()
{
    QFETCH(const QByteArray, disposition);
    QFETCH(const QString, path);
    QFETCH(const QString, name);
    const ScriptedServer server([&disposition](QTcpSocket &socket, const ScriptedServer::Request &) {
        ScriptedServer::say(socket, "200 OK",
                            disposition.isEmpty() ? ""_ba : "Content-Disposition: " + disposition + "\r\n", "body");
    });
    const Result<Download> answer = answerOf(download(request(server.url(path))));
    QVERIFY2(answer, whyOf(answer).constData());
    QCOMPARE(answer->name, name);
    QCOMPARE(left(), QStringList{name});
    QCOMPARE(answer->file, m_folder->filePath(name));
}

void TestDownload::nobodyIsToldMoreThanNeeded()
{
    const ScriptedServer server([](QTcpSocket &socket, const ScriptedServer::Request &) {
        ScriptedServer::say(socket, "200 OK", "Set-Cookie: who=you; Path=/\r\n", "body");
    });
    for (const QString &path : {u"/a#part"_s, u"/b"_s})
        QVERIFY(answerOf(download(request(server.url(path)))));
    QCOMPARE(server.requests().front().target, "/a");
    for (const ScriptedServer::Request &asked : server.requests()) {
        QCOMPARE(asked.method, "GET");
        QCOMPARE(asked.headers.value("user-agent"), "Aviary/" AVIARY_VERSION);
        QCOMPARE(asked.headers.value("accept-encoding"), "identity");
        for (const char *name : {"cookie", "referer", "authorization"})
            QVERIFY2(!asked.headers.contains(name), name);
    }
}

AVIARY_TEST_GUILESS(TestDownload)
#include "tst_download.moc"
