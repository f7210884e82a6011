// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/places/temporaryfolder.h"
#include "models/sources/web/fetchplace.h"
#include "models/sources/web/webnames.h"
#include "tests/support/databases.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/testmain.h"
#include "tests/support/webservers.h"

#include <QFileInfo>
#include <QMap>
#include <QTemporaryDir>

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

namespace {

using Pages = QMap<QByteArray, QByteArray>; // path → body; a body that begins with a status line is the whole answer

QByteArray listing(const QList<QByteArray> &names)
{
    QByteArray html = "<html><head><title>Index of /</title></head><pre><a href=\"../\">../</a>\n";
    for (const QByteArray &name : names)
        html += "<a href=\"" + name + "\">" + name + "</a>   21-Nov-2025 02:54   \n";
    return html + "</pre></html>";
}

} // namespace

// What a link leads to: a file, a folder with a report, a tree of them on a log server.
class TestWebPlace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aTreeOfLogsIsWalked_data();
    void aTreeOfLogsIsWalked();
    void aLinkToAFileIsTheFile();
    void aFolderThatShowsNoListingMayHoldAReport_data();
    void aFolderThatShowsNoListingMayHoldAReport();
    void anUnchangedLinkIsNotFetchedAgain_data();
    void anUnchangedLinkIsNotFetchedAgain();
    void anAraServerIsFoundNotFetched_data();
    void anAraServerIsFoundNotFetched();
    void aPageOfAraIsNoListing();
    void anAraServerThatWantsAPasswordIsSaidToWantIt();
    void aPageIsNoReport();
    void whatHoldsNothingSaysSo();
    void reportsComeFirst();
    void onlyOneFormOfADatabaseIsFetched();
    void archivesAreFetchedWhereThereIsNoDatabase();
    void boundsAreKeptAndSaid();
    void allFilesTogetherAreBounded();
    void robotsTxtIsRespected();
    void whatCannotBeReadIsSaidAndTheRestGoesOn();
    void aServerThatFailsTooOftenIsLeftAlone();
    void theWalkStaysBelowItsFolder();
    void thePasswordGoesToTheSameServerOnly();
    void cancellingEndsTheWalk();
    void aThreadMayWaitForIt();
    void copiesGoWithTheirLastHolder();
    void namesTellWhatAFileMayBe_data();
    void namesTellWhatAFileMayBe();

private:
    using Answer = Result<WebAnswerPtr>;
    static Answer answerOf(Job<WebAnswerPtr> job);
    static WebRequest request(const QUrl &url);
    static QStringList pathsOf(const WebAnswer &answer);
    static QStringList problemsOf(const WebAnswer &answer);
    static QByteArray bytesOf(const QString &file);
    static QByteArrayList targetsOf(const ScriptedServer &server);
    // Serves `pages`, and says 404 to all else.
    static ScriptedServer::Answer serve(Pages pages);

    std::unique_ptr<test::PythonServer> m_python;
    std::unique_ptr<test::NginxServer> m_nginx;
};

TestWebPlace::Answer TestWebPlace::answerOf(Job<WebAnswerPtr> job)
{
    QObject context;
    std::optional<Answer> answer;
    job.then(&context, [&answer](const Answer &result) { answer = result; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000))
        return std::unexpected(Error{.what = u"no answer"_s});
    return *answer;
}

WebRequest TestWebPlace::request(const QUrl &url)
{
    return {.url = url,
            .patience = {.connecting = 5s, .silence = 5s, .beforeRetry = 1ms, .retries = 1, .betweenPages = 1ms}};
}

QStringList TestWebPlace::pathsOf(const WebAnswer &answer)
{
    QStringList paths;
    for (const WebFile &file : answer.files)
        paths << file.path.join(u'/');
    return paths;
}

QStringList TestWebPlace::problemsOf(const WebAnswer &answer)
{
    QStringList problems;
    for (const PlaceProblem &problem : answer.problems)
        problems << problem.where + u": "_s + problem.error.what;
    return problems;
}

QByteArray TestWebPlace::bytesOf(const QString &file)
{
    QFile content(file);
    return content.open(QIODevice::ReadOnly) ? content.readAll() : QByteArray("cannot be read");
}

QByteArrayList TestWebPlace::targetsOf(const ScriptedServer &server)
{
    QByteArrayList targets;
    for (const ScriptedServer::Request &asked : server.requests())
        targets << asked.target;
    return targets;
}

ScriptedServer::Answer TestWebPlace::serve(Pages pages)
{
    return [pages = std::move(pages)](QTcpSocket &socket, const ScriptedServer::Request &asked) {
        const auto page = pages.constFind(asked.target);
        if (page == pages.cend()) {
            ScriptedServer::say(socket, "404 Not Found", "Content-Type: text/html\r\n", "<html>404</html>");
        } else if (page->startsWith("HTTP/")) {
            socket.write(*page);
            socket.disconnectFromHost();
        } else {
            ScriptedServer::say(socket, "200 OK", page->startsWith('<') ? "Content-Type: text/html\r\n"_ba : ""_ba,
                                *page);
        }
    };
}

void TestWebPlace::initTestCase()
{
    for (const char *name : {"http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"})
        qunsetenv(name);
    m_python = std::make_unique<test::PythonServer>(QStringLiteral(AVIARY_TEST_DATA));
    QVERIFY(m_python->port() > 0);
    m_nginx = std::make_unique<test::NginxServer>(QStringLiteral(AVIARY_TEST_DATA));
    QVERIFY2(m_nginx->port() > 0, qPrintable(m_nginx->log()));
}

void TestWebPlace::aTreeOfLogsIsWalked_data()
{
    QTest::addColumn<QUrl>("url");
    for (const QString &path : {u"/tree/"_s, u"/tree"_s}) {
        QTest::newRow(qPrintable(u"python3 -m http.server "_s + path)) << m_python->url(path);
        QTest::newRow(qPrintable(u"nginx "_s + path)) << m_nginx->url(path);
    }
}

void TestWebPlace::aTreeOfLogsIsWalked()
{
    QFETCH(const QUrl, url);
    const Answer answer = answerOf(fetchPlace(request(url)));
    QVERIFY2(answer, whyOf(answer).constData());
    QCOMPARE((*answer)->kind, WebAnswer::Kind::Index);
    QCOMPARE((*answer)->url, url);
    QCOMPARE(pathsOf(**answer),
             (QStringList{u"1/ara-report/ansible.sqlite"_s, u"2/some/path/ara-report/ansible.sqlite"_s,
                          u"2-logs.tar.gz"_s, u"artifact.zip"_s}));
    for (const WebFile &file : (*answer)->files) {
        const QString path = file.path.join(u'/');
        QCOMPARE(bytesOf(file.file), bytesOf(test::data(u"tree/"_s + path)));
        QVERIFY(file.url.toString().endsWith(u"/tree/"_s + path));
        QVERIFY(!file.lastModified.isEmpty());
    }
    // 3 has an index.html, which says nothing of what is in it.
    QCOMPARE(
        problemsOf(**answer),
        QStringList{u": 1 folder shows a page of its own instead of a listing; what else is in it is not known."_s});
}

void TestWebPlace::aLinkToAFileIsTheFile()
{
    const QUrl url = m_nginx->url(u"/shop-good.sqlite"_s);
    const Answer answer = answerOf(fetchPlace(request(url)));
    QVERIFY2(answer, whyOf(answer).constData());
    QCOMPARE((*answer)->kind, WebAnswer::Kind::File);
    QCOMPARE(pathsOf(**answer), QStringList{u"shop-good.sqlite"_s});
    QCOMPARE((*answer)->files.front().url, url);
    QCOMPARE(bytesOf((*answer)->files.front().file), bytesOf(test::data(u"shop-good.sqlite"_s)));
    QVERIFY(!(*answer)->etag.isEmpty());
    QVERIFY(!(*answer)->lastModified.isEmpty());
}

void TestWebPlace::aFolderThatShowsNoListingMayHoldAReport_data()
{
    QTest::addColumn<QByteArray>("folder"); // what the server answers to it
    QTest::addColumn<QString>("asked");
    const QByteArray forbidden = "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n";
    QTest::newRow("not allowed") << forbidden << u"/job/ara-report/"_s;
    QTest::newRow("not there") << "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"_ba << u"/job/ara-report/"_s;
    QTest::newRow("a page of its own") << "<html><title>ara</title><a href=\"/about\">about</a></html>"_ba
                                       << u"/job/ara-report/"_s;
    QTest::newRow("without the slash") << forbidden << u"/job/ara-report"_s;
    QTest::newRow("a listing") << listing({"ansible.sqlite"}) << u"/job/ara-report/"_s;
}

void TestWebPlace::aFolderThatShowsNoListingMayHoldAReport()
{
    QFETCH(const QByteArray, folder);
    QFETCH(const QString, asked);
    const ScriptedServer server(serve(
        {{"/job/ara-report/", folder}, {"/job/ara-report", folder}, {"/job/ara-report/ansible.sqlite", "SQLite"}}));
    const Answer answer = answerOf(fetchPlace(request(server.url(asked))));
    QVERIFY2(answer, whyOf(answer).constData());
    QCOMPARE(pathsOf(**answer), QStringList{u"ansible.sqlite"_s});
    QCOMPARE((*answer)->files.front().url, server.url(u"/job/ara-report/ansible.sqlite"_s));
    QCOMPARE(bytesOf((*answer)->files.front().file), "SQLite");
    QCOMPARE(problemsOf(**answer), QStringList());
}

void TestWebPlace::anUnchangedLinkIsNotFetchedAgain_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::newRow("nginx") << m_nginx->url(u"/shop-good.sqlite"_s);
    QTest::newRow("python3 -m http.server") << m_python->url(u"/shop-good.sqlite"_s);
}

void TestWebPlace::anUnchangedLinkIsNotFetchedAgain()
{
    QFETCH(const QUrl, url);
    WebRequest again = request(url);
    const Answer first = answerOf(fetchPlace(again));
    QVERIFY(first);
    again.etag = (*first)->etag;
    again.lastModified = (*first)->lastModified;
    const Answer second = answerOf(fetchPlace(again));
    QVERIFY2(second, whyOf(second).constData());
    QVERIFY((*second)->unchanged);
    QVERIFY((*second)->files.empty());
    QCOMPARE((*second)->etag, again.etag);
}

void TestWebPlace::anAraServerIsFoundNotFetched_data()
{
    QTest::addColumn<QByteArray>("api");
    QTest::addColumn<QString>("asked");
    QTest::newRow("its pages") << "/api/"_ba << u"/"_s;
    QTest::newRow("one of its pages") << "/api/"_ba << u"/playbooks/12.html"_s;
    QTest::newRow("below a folder") << "/2/some/path/ara-report/api/"_ba << u"/2/some/path/ara-report/"_s;
    QTest::newRow("without its slash") << "/2/some/path/ara-report/api/"_ba << u"/2/some/path/ara-report"_s;
    QTest::newRow("one of its pages below a folder") << "/2/ara-report/api/"_ba << u"/2/ara-report/hosts/7.html"_s;
    QTest::newRow("its API") << "/api/"_ba << u"/api/v1/"_s;
    QTest::newRow("its API without a slash") << "/api/"_ba << u"/api/v1"_s;
    QTest::newRow("a list below a folder") << "/a/ara-report/api/"_ba << u"/a/ara-report/api/v1/results?limit=1"_s;
}

void TestWebPlace::anAraServerIsFoundNotFetched()
{
    QFETCH(const QByteArray, api);
    QFETCH(const QString, asked);
    const QByteArray kind = R"({"kind": "ara", "version": "1.7.2", "api": ["http://127.0.0.1/api/v1/"]})";
    const QByteArray json
        = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 18\r\n\r\n{\"playbooks\": \"x\"}";
    const ScriptedServer server(serve(
        {{asked.toLatin1(), asked.startsWith("/api"_L1) ? json : "<html>ARA Records Ansible</html>"_ba}, {api, kind}}));
    const Answer answer = answerOf(fetchPlace(request(server.url(asked))));
    QVERIFY2(answer, whyOf(answer).constData());
    QCOMPARE((*answer)->kind, WebAnswer::Kind::Server);
    QCOMPARE((*answer)->server, server.url(QString::fromLatin1(api.chopped(4))));
    QVERIFY((*answer)->files.isEmpty());
}

void TestWebPlace::aPageOfAraIsNoListing()
{
    const QByteArray page = R"(<html><a href="https://ara.recordsansible.org">ARA</a> <a href="ara-report/">ara-report/</a>
        <a href="ara-report/hosts/">hosts/</a> <a href="ara-report/tasks/">tasks/</a></html>)";
    const ScriptedServer server(serve({{"/2/ara-report", page}, {"/2/ara-report/api/", R"({"kind": "ara"})"_ba}}));
    const Answer answer = answerOf(fetchPlace(request(server.url(u"/2/ara-report"_s))));
    QVERIFY2(answer, whyOf(answer).constData());
    QCOMPARE((*answer)->server, server.url(u"/2/ara-report/"_s));
    // Pages that ARA wrote into files have no server behind them.
    const ScriptedServer files(serve({{"/2/ara-report", page}, {"/2/ara-report/ansible.sqlite", "SQLite format 3"_ba}}));
    const Answer file = answerOf(fetchPlace(request(files.url(u"/2/ara-report"_s))));
    QVERIFY2(file, whyOf(file).constData());
    QCOMPARE((*file)->files.size(), 1);
}

void TestWebPlace::anAraServerThatWantsAPasswordIsSaidToWantIt()
{
    const ScriptedServer server([](QTcpSocket &socket, const ScriptedServer::Request &asked) {
        const bool knows = asked.headers.value("authorization") == "Basic " + "me:secret"_ba.toBase64();
        if (asked.target.startsWith("/api/") && !knows)
            ScriptedServer::say(socket, "401 Unauthorized", "Content-Type: application/json\r\n",
                                R"({"detail":"Authentication credentials were not provided."})");
        else if (asked.target == "/api/")
            ScriptedServer::say(socket, "200 OK", "Content-Type: application/json\r\n", R"({"kind":"ara"})");
        else
            ScriptedServer::say(socket, "404 Not Found", {}, {});
    });
    for (const QString &path : {u"/"_s, u"/api/v1/"_s, u"/playbooks"_s}) {
        const Answer closed = answerOf(fetchPlace(request(server.url(path))));
        QCOMPARE(closed.error().kind, Error::Kind::Access);
    }
    QUrl url = server.url(u"/"_s);
    url.setUserInfo(u"me:secret"_s);
    const Answer open = answerOf(fetchPlace(request(url)));
    QVERIFY2(open, whyOf(open).constData());
    QCOMPARE((*open)->server, server.url(u"/"_s));
}

void TestWebPlace::aPageIsNoReport()
{
    const ScriptedServer server(serve({{"/login", "<!DOCTYPE html><title>Log in</title>"}}));
    const Answer answer = answerOf(fetchPlace(request(server.url(u"/login"_s))));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::NotADatabase);
    QVERIFY(answer.error().what.contains("web page"_L1));
    QCOMPARE(targetsOf(server), (QByteArrayList{"/login", "/login", "/login/ansible.sqlite", "/login/api/", "/api/"}));
    // And what is not there is not there.
    const Answer missing = answerOf(fetchPlace(request(server.url(u"/job/ansible.sqlite"_s))));
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, Error::Kind::NotFound);
    QCOMPARE(server.requests().size(), 6);
}

void TestWebPlace::whatHoldsNothingSaysSo()
{
    const ScriptedServer server(serve({{"/logs/", listing({"job-1/", "job-2/", "console.txt"})},
                                       {"/logs/job-1/", listing({"deep/"})},
                                       {"/logs/job-2/", listing({"a.log"})},
                                       {"/logs/job-1/deep/", "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"},
                                       {"/lost/", listing({"ansible.sqlite"})}}));
    const QString host = u"127.0.0.1:%1"_s.arg(server.url({}).port());
    WebRequest one = request(server.url(u"/logs/"_s));
    const Answer answer = answerOf(fetchPlace(one));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::NotFound);
    QCOMPARE(answer.error().what, u"%1 shows no ansible.sqlite: 4 listings were read."_s.arg(host));
    QVERIFY2(answer.error().detail.contains(u"job-1/deep: %1 does not let you read /logs/job-1/deep/."_s.arg(host)),
             qPrintable(answer.error().detail));
    // What was left out for its number can be had.
    one.depth = 1;
    const Answer bounded = answerOf(fetchPlace(one));
    QVERIFY(!bounded);
    QCOMPARE(bounded.error().kind, Error::Kind::TooLarge);
    QVERIFY2(bounded.error().detail.contains("1 folder below level 1 was not looked into."_L1),
             qPrintable(bounded.error().detail));
    // A report that is shown and cannot be had is what matters.
    const Answer lost = answerOf(fetchPlace(request(server.url(u"/lost/"_s))));
    QVERIFY(!lost);
    QCOMPARE(lost.error().what, u"There is no /lost/ansible.sqlite on %1."_s.arg(host));
}

void TestWebPlace::reportsComeFirst()
{
    const ScriptedServer server(serve({{"/logs/", listing({"a/", "job-1/", "z/"})},
                                       {"/logs/a/", listing({"deep/"})},
                                       {"/logs/a/deep/", listing({})},
                                       {"/logs/job-1/", listing({"aaa/", "ara-report/", "zzz/"})},
                                       {"/logs/job-1/aaa/", listing({})},
                                       {"/logs/job-1/zzz/", listing({})},
                                       {"/logs/job-1/ara-report/", listing({"ansible.sqlite", "static/"})},
                                       {"/logs/job-1/ara-report/ansible.sqlite", "SQLite"},
                                       {"/logs/z/", listing({"ansible.sqlite"})},
                                       {"/logs/z/ansible.sqlite", "SQLite"}}));
    const Answer answer = answerOf(fetchPlace(request(server.url(u"/logs/"_s))));
    QVERIFY2(answer, whyOf(answer).constData());
    QCOMPARE(pathsOf(**answer), (QStringList{u"job-1/ara-report/ansible.sqlite"_s, u"z/ansible.sqlite"_s}));
    QByteArrayList pages = targetsOf(server);
    pages.removeIf([](const QByteArray &target) { return target.endsWith(".sqlite"); });
    // Twice the first: to see what it is, and as a page. What lies in a report's folder is its own business.
    QCOMPARE(pages,
             (QByteArrayList{"/logs/", "/logs/", "/robots.txt", "/logs/a/", "/logs/job-1/", "/logs/job-1/ara-report/",
                             "/logs/z/", "/logs/a/deep/", "/logs/job-1/aaa/", "/logs/job-1/zzz/"}));
    QCOMPARE((*answer)->pages, 8);
}

void TestWebPlace::onlyOneFormOfADatabaseIsFetched()
{
    const ScriptedServer server(serve(
        {{"/", listing({"ansible.sqlite.gz", "ansible.sqlite", "ansible.sqlite-wal", "other.sqlite.xz", "notes.db"})},
         {"/ansible.sqlite", "SQLite"},
         {"/other.sqlite.xz", "packed"}}));
    const Answer answer = answerOf(fetchPlace(request(server.url(u"/"_s))));
    QVERIFY2(answer, whyOf(answer).constData());
    QCOMPARE(pathsOf(**answer), (QStringList{u"ansible.sqlite"_s, u"other.sqlite.xz"_s}));
    QCOMPARE(
        problemsOf(**answer),
        QStringList{
            u"ansible.sqlite-wal: The write-ahead log beside the database was not fetched: the last results may be missing."_s});
}

void TestWebPlace::archivesAreFetchedWhereThereIsNoDatabase()
{
    QList<QByteArray> many;
    Pages pages;
    for (int i = 0; i < 23; ++i) {
        many << "logs-" + QByteArray::number(i) + ".zip";
        pages.insert("/many/" + many.last(), "PK");
    }
    pages.insert("/", listing({"many/", "job/", "readme.zip", "plain/"}));
    pages.insert("/plain/", listing({"artifact.zip", "other.sqlite"}));
    pages.insert("/plain/other.sqlite", "SQLite");
    pages.insert("/job/", listing({"ara-report/", "logs.tar.gz"}));
    pages.insert("/job/ara-report/", listing({"ansible.sqlite"}));
    pages.insert("/job/ara-report/ansible.sqlite", "SQLite");
    pages.insert("/many/", listing(many));
    const ScriptedServer server(serve(pages));
    const Answer answer = answerOf(fetchPlace(request(server.url(u"/"_s))));
    QVERIFY2(answer, whyOf(answer).constData());
    const QStringList paths = pathsOf(**answer);
    QCOMPARE(paths.size(), 22);
    QCOMPARE(paths.first(3),
             (QStringList{u"job/ara-report/ansible.sqlite"_s, u"plain/other.sqlite"_s, u"many/logs-0.zip"_s}));
    QCOMPARE(problemsOf(**answer), QStringList{u": After 20 archives, 3 more were not fetched."_s});
}

void TestWebPlace::boundsAreKeptAndSaid()
{
    // A folder that holds itself, as a link on the server's disk makes one.
    const ScriptedServer server([](QTcpSocket &socket, const ScriptedServer::Request &asked) {
        if (asked.target == "/robots.txt")
            ScriptedServer::say(socket, "404 Not Found", {}, {});
        else if (asked.target == "/ansible.sqlite")
            ScriptedServer::say(socket, "200 OK", {}, "SQLite");
        else
            ScriptedServer::say(socket, "200 OK", "Content-Type: text/html\r\n",
                                listing({"a/", "b/", asked.target == "/" ? "ansible.sqlite" : "x"}));
    });
    WebRequest one = request(server.url(u"/"_s));
    one.depth = 3;
    Answer answer = answerOf(fetchPlace(one));
    QVERIFY2(answer, whyOf(answer).constData());
    QCOMPARE((*answer)->pages, 15);
    QCOMPARE(problemsOf(**answer), QStringList{u": 16 folders below level 3 were not looked into."_s});
    QCOMPARE((*answer)->problems.front().error.kind, Error::Kind::TooLarge);
    one.pages = 4;
    answer = answerOf(fetchPlace(one));
    QVERIFY2(answer, whyOf(answer).constData());
    QCOMPARE((*answer)->pages, 4);
    QCOMPARE(problemsOf(**answer), QStringList{u": After 4 listings, 5 more folders were not looked into."_s});
}

void TestWebPlace::allFilesTogetherAreBounded()
{
    const ScriptedServer server(serve({{"/", listing({"a.sqlite", "b.sqlite", "c.sqlite", "d.sqlite"})},
                                       {"/a.sqlite", QByteArray(600, 'a')},
                                       {"/b.sqlite", QByteArray(600, 'b')},
                                       {"/c.sqlite", QByteArray(400, 'c')},
                                       {"/d.sqlite", QByteArray(1, 'd')}}));
    WebRequest one = request(server.url(u"/"_s));
    one.maxBytes = 1000;
    const Answer answer = answerOf(fetchPlace(one));
    QVERIFY2(answer, whyOf(answer).constData());
    QCOMPARE(pathsOf(**answer), (QStringList{u"a.sqlite"_s, u"c.sqlite"_s}));
    QCOMPARE(problemsOf(**answer),
             (QStringList{u"b.sqlite: /b.sqlite is too large: 600 bytes, and at most 400 bytes are fetched."_s,
                          u": After 1,000 bytes in all, 1 more file was not fetched."_s}));
}

void TestWebPlace::robotsTxtIsRespected()
{
    const ScriptedServer server(serve({{"/robots.txt", "User-agent: *\nDisallow: /job-2/\n"},
                                       {"/", listing({"job-1/", "job-2/", "job-3/"})},
                                       {"/job-1/", listing({"ansible.sqlite"})},
                                       {"/job-1/ansible.sqlite", "SQLite"},
                                       {"/job-2/", listing({"ansible.sqlite"})},
                                       {"/job-2/ansible.sqlite", "SQLite"},
                                       {"/job-3/", listing({})}}));
    WebRequest one = request(server.url(u"/"_s));
    Answer answer = answerOf(fetchPlace(one));
    QVERIFY2(answer, whyOf(answer).constData());
    QCOMPARE(pathsOf(**answer), QStringList{u"job-1/ansible.sqlite"_s});
    QCOMPARE(problemsOf(**answer),
             QStringList{u": 127.0.0.1:%1 asks programs to stay out of 1 folder (robots.txt)."_s.arg(one.url.port())});
    QVERIFY(!targetsOf(server).contains("/job-2/"));
    // A folder that a person names is not walked to.
    answer = answerOf(fetchPlace(request(server.url(u"/job-2/"_s))));
    QVERIFY2(answer, whyOf(answer).constData());
    QCOMPARE(pathsOf(**answer), QStringList{u"ansible.sqlite"_s});
    // And one who said to go on all the same is not asked again.
    one.asksRobots = false;
    answer = answerOf(fetchPlace(one));
    QVERIFY(answer);
    QCOMPARE(pathsOf(**answer), (QStringList{u"job-1/ansible.sqlite"_s, u"job-2/ansible.sqlite"_s}));
}

void TestWebPlace::whatCannotBeReadIsSaidAndTheRestGoesOn()
{
    const ScriptedServer server(serve({{"/", listing({"a/", "b/", "c/", "gone.sqlite", "d/"})},
                                       {"/a/", "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"},
                                       {"/b/", "HTTP/1.1 500 Oh\r\nContent-Length: 0\r\n\r\n"},
                                       {"/c/", listing({"ara-report/"})},
                                       {"/c/ara-report/", "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"},
                                       {"/c/ara-report/ansible.sqlite", "SQLite"},
                                       {"/d/", listing({"ara-report/"})},
                                       {"/d/ara-report/", "<html>no listing, no database</html>"}}));
    const QString host = u"127.0.0.1:%1"_s.arg(server.url({}).port());
    const Answer answer = answerOf(fetchPlace(request(server.url(u"/"_s))));
    QVERIFY2(answer, whyOf(answer).constData());
    QCOMPARE(pathsOf(**answer), QStringList{u"c/ara-report/ansible.sqlite"_s});
    QStringList problems = problemsOf(**answer);
    problems.sort();
    QCOMPARE(problems,
             (QStringList{u"a: %1 does not let you read /a/."_s.arg(host),
                          u"b: %1 has a problem of its own (status 500)."_s.arg(host),
                          u"gone.sqlite: There is no /gone.sqlite on %1."_s.arg(host)}));
}

void TestWebPlace::aServerThatFailsTooOftenIsLeftAlone()
{
    QList<QByteArray> names{"ansible.sqlite"};
    for (int i = 0; i < 50; ++i)
        names << QByteArray::number(i) + '/';
    const ScriptedServer server([&names](QTcpSocket &socket, const ScriptedServer::Request &asked) {
        if (asked.target == "/")
            ScriptedServer::say(socket, "200 OK", "Content-Type: text/html\r\n", listing(names));
        else if (asked.target == "/ansible.sqlite")
            ScriptedServer::say(socket, "200 OK", {}, "SQLite");
        else
            ScriptedServer::say(socket, "503 Overloaded", {}, {});
    });
    const Answer answer = answerOf(fetchPlace(request(server.url(u"/"_s))));
    QVERIFY2(answer, whyOf(answer).constData());
    QCOMPARE(problemsOf(**answer).last(),
             u": 127.0.0.1:%1 failed too often; 47 more folders were not looked into."_s.arg(server.url({}).port()));
    QCOMPARE(server.requests().size(), 7); // the page twice, its database, robots.txt and three folders
}

void TestWebPlace::theWalkStaysBelowItsFolder()
{
    const ScriptedServer other(serve({{"/x/", listing({"ansible.sqlite"})}}));
    const QByteArray theirs = other.url(u"/x/"_s).toEncoded();
    const ScriptedServer server(
        serve({{"/logs/", listing({"a/", "b/", "../secret/", theirs, "ansible.sqlite"})},
               {"/logs/ansible.sqlite", "SQLite"},
               {"/logs/a/", "HTTP/1.1 302 Found\r\nLocation: " + theirs + "\r\nContent-Length: 0\r\n\r\n"},
               {"/logs/b/", "HTTP/1.1 302 Found\r\nLocation: /secret/\r\nContent-Length: 0\r\n\r\n"},
               {"/secret/", listing({"ansible.sqlite"})},
               {"/secret/ansible.sqlite", "SQLite"}}));
    const Answer answer = answerOf(fetchPlace(request(server.url(u"/logs/"_s))));
    QVERIFY2(answer, whyOf(answer).constData());
    QCOMPARE(pathsOf(**answer), QStringList{u"ansible.sqlite"_s});
    QVERIFY(other.requests().empty());
    QVERIFY(!targetsOf(server).contains("/secret/ansible.sqlite"));
}

void TestWebPlace::thePasswordGoesToTheSameServerOnly()
{
    const ScriptedServer storage([](QTcpSocket &socket, const ScriptedServer::Request &) {
        ScriptedServer::say(socket, "200 OK", {}, "SQLite");
    });
    const QByteArray stored = storage.url(u"/object"_s).toEncoded();
    const ScriptedServer server(
        serve({{"/", listing({"a/"})},
               {"/a/", listing({"ansible.sqlite"})},
               {"/a/ansible.sqlite", "HTTP/1.1 302 Found\r\nLocation: " + stored + "\r\nContent-Length: 0\r\n\r\n"}}));
    QUrl url = server.url(u"/"_s);
    url.setUserInfo(u"me:secret"_s);
    const Answer answer = answerOf(fetchPlace(request(url)));
    QVERIFY2(answer, whyOf(answer).constData());
    QCOMPARE((*answer)->url, server.url(u"/"_s));
    QCOMPARE((*answer)->files.front().url, server.url(u"/a/ansible.sqlite"_s));
    for (const ScriptedServer::Request &asked : server.requests())
        QCOMPARE(asked.headers.contains("authorization"), asked.target != "/robots.txt");
    QCOMPARE(storage.requests().size(), 1);
    QVERIFY(!storage.requests().front().headers.contains("authorization"));
}

void TestWebPlace::cancellingEndsTheWalk()
{
    int depth = 0;
    const ScriptedServer server([&depth](QTcpSocket &socket, const ScriptedServer::Request &) {
        ++depth;
        ScriptedServer::say(socket, "200 OK", "Content-Type: text/html\r\n", listing({"deeper/"}));
    });
    WebRequest endless = request(server.url(u"/"_s));
    endless.depth = endless.pages = 1'000'000;
    Job<WebAnswerPtr> job = fetchPlace(endless);
    QTRY_VERIFY(depth > 5);
    job.cancel();
    // One that was on its way may still come; then another place is answered, and nothing of the first came in between.
    const ScriptedServer other(serve({{"/ansible.sqlite", "SQLite"}}));
    QVERIFY(answerOf(fetchPlace(request(other.url(u"/ansible.sqlite"_s)))));
    const int after = depth;
    QVERIFY(answerOf(fetchPlace(request(other.url(u"/ansible.sqlite"_s)))));
    QVERIFY(depth <= after + 1);
}

void TestWebPlace::aThreadMayWaitForIt()
{
    std::vector<WebAnswer> seen;
    const Result<WebAnswerPtr> answer = fetchPlace(request(m_nginx->url(u"/tree/"_s)), [&seen](const WebAnswer &step) {
        seen.push_back(step);
        return true;
    });
    QVERIFY2(answer, whyOf(answer).constData());
    QCOMPARE((*answer)->files.size(), 4);
    QVERIFY(std::ranges::is_sorted(seen, {}, [](const WebAnswer &step) { return step.files.size(); }));
    const Result<WebAnswerPtr> canceled
        = fetchPlace(request(m_nginx->url(u"/tree/"_s)), [](const WebAnswer &) { return false; });
    QVERIFY(!canceled);
    QCOMPARE(canceled.error().kind, Error::Kind::Cancelled);
}

void TestWebPlace::copiesGoWithTheirLastHolder()
{
    Answer answer = answerOf(fetchPlace(request(m_nginx->url(u"/tree/"_s))));
    QVERIFY(answer);
    WebFile first = (*answer)->files.at(0);
    const QString second = (*answer)->files.at(1).file;
    QVERIFY(QFileInfo::exists(second));
    QCOMPARE(QFileInfo(first.copy->path()).permissions()
                 & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther),
             QFile::Permissions());
    answer = std::unexpected(Error{});
    QTRY_VERIFY(!QFileInfo::exists(second));
    QVERIFY(QFileInfo::exists(first.file));
    const QString path = first.file;
    first.copy.reset();
    QTRY_VERIFY(!QFileInfo::exists(path));
}

void TestWebPlace::namesTellWhatAFileMayBe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, WebFileKind kind) {
        QTest::newRow(name) << QString::fromLatin1(name) << static_cast<int>(kind);
    };
    for (const char *name : {"ansible.sqlite", "ANSIBLE.SQLITE", "ansible.sqlite.gz", "x.sqlite3", "ansible.sqlite.zst",
                             "ansible.sqlite.bz2", "ansible.sqlite.xz"})
        row(name, WebFileKind::Database);
    for (const char *name : {"artifact.zip", "artifacts.zip", "logs.tar.gz", "2-logs.tgz", "job_logs.tar", "ara.zip",
                             "ara-report.tar.xz", "my-report.tar.zst", "Artifacts_17.zip"})
        row(name, WebFileKind::Archive);
    for (const char *name : {"ansible.sqlite-wal", "ansible.db", "console.txt.gz", "character.zip", "catalogs.zip",
                             "source.tar.gz", "logs.txt", "", ".gz", "sqlite"})
        row(*name == '\0' ? "" : name, WebFileKind::Other);
}

void TestWebPlace::namesTellWhatAFileMayBe()
{
    QFETCH(const QString, name);
    QFETCH(const int, kind);
    QCOMPARE(static_cast<int>(webFileKind(name)), kind);
}

AVIARY_TEST_GUILESS(TestWebPlace)
#include "tst_webplace.moc"
