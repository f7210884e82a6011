// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/places/findreports.h"
#include "models/sources/servers/serveraccess.h"
#include "models/sources/web/serverlinks.h"
#include "tests/support/scriptedserver.h"

#include <QTest>

using namespace aviary;
using namespace aviary::test;
using namespace Qt::StringLiterals;

// A page before many databases, as ARA's distributed backend and `aviary serve` have one.
class TestServerLinks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linksToServersAreFound_data();
    void linksToServersAreFound();
    void aPageOfServersIsAPlaceOfThem();
    void aPageOfWhichNoneAnswersIsAPage();
};

namespace {

const QByteArray Kind = R"({"kind": "ara", "version": "1.7.2", "api": ["http://127.0.0.1/api/v1/"]})";
const QByteArray Page = R"(<table><tr><td><a href="/2/some/path/ara-report/api/v1/">/2/some/path/ara-report</a></td></tr>
    <tr><td><a href="/4/ara-report">4</a></td></tr></table>)";

ScriptedServer::Answer answering(const QByteArrayList &apis, const QByteArray &password = {})
{
    return [=](QTcpSocket &socket, const ScriptedServer::Request &asked) {
        if (!password.isEmpty() && asked.headers.value("authorization") != "Basic " + password.toBase64())
            ScriptedServer::say(socket, "401 Unauthorized", "WWW-Authenticate: Basic realm=\"ara\"\r\n", {});
        else if (asked.target == "/")
            ScriptedServer::say(socket, "200 OK", "Content-Type: text/html\r\n", Page);
        else if (apis.contains(asked.target))
            ScriptedServer::say(socket, "200 OK", "Content-Type: application/json\r\n", Kind);
        else
            ScriptedServer::say(socket, "404 Not Found", {}, {});
    };
}

Result<PlaceContents> contentsOf(const QUrl &place)
{
    Job<std::shared_ptr<const PlaceContents>> job = findReports({.place = place});
    if (!QTest::qWaitFor([&job] { return !job.isRunning(); }, 30'000))
        return std::unexpected(Error{.what = u"no answer"_s});
    return job.wait().transform([](const auto &contents) { return *contents; });
}

} // namespace

void TestServerLinks::linksToServersAreFound_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("base");
    QTest::addColumn<QStringList>("servers");
    const QString root = u"http://ara.example/"_s;
    QTest::newRow("to APIs and folders") << Page << root << QStringList{u"/2/some/path/ara-report/"_s, u"/4/ara-report/"_s};
    QTest::newRow("each once") << R"(<a href="/4/ara-report/">x</a><a href="4/ara-report">y</a><A HREF='/4/ara-report/api/v1/'>z</A>)"_ba
                               << root << QStringList{u"/4/ara-report/"_s};
    QTest::newRow("not what is elsewhere")
        << R"(<a href="http://other.example/4/ara-report/">x</a><a href="https://ara.example/5/ara-report/">x</a><a href="/9/ara-report">y</a>)"_ba
        << u"http://ara.example/below/"_s << QStringList();
    QTest::newRow("not the page itself") << R"(<a href="/api/v1/">x</a><a href="api/v1/">x</a>)"_ba << root << QStringList();
    QTest::newRow("names as they are") << R"(<a href="/a%20b&amp;c/ara-report/api/v1/">x</a>)"_ba << root
                                       << QStringList{u"/a%20b&c/ara-report/"_s};
    QTest::newRow("no links") << "<a>x</a><a href=''>y</a>ara-report/"_ba << root << QStringList();
}

void TestServerLinks::linksToServersAreFound()
{
    QFETCH(const QByteArray, html);
    QFETCH(const QString, base);
    QFETCH(const QStringList, servers);
    QStringList found;
    for (const QUrl &server : serverLinksIn(html, QUrl(base))) {
        QCOMPARE(server, serverOrigin(server));
        found << server.path(QUrl::FullyEncoded);
    }
    QCOMPARE(found, servers);
}

void TestServerLinks::aPageOfServersIsAPlaceOfThem()
{
    const ScriptedServer server(answering({"/2/some/path/ara-report/api/"_ba}, "me:secret"_ba));
    QUrl place = server.url(u"/"_s);
    place.setUserInfo(u"me:secret"_s);
    const Result<PlaceContents> contents = contentsOf(place);
    QVERIFY2(contents, qPrintable(contents ? QString() : contents.error().what));
    QCOMPARE(contents->kind, PlaceContents::Kind::Index);
    QCOMPARE(contents->reports.size(), 2);
    QCOMPARE(contents->reports[0].origin, server.url(u"/2/some/path/ara-report/"_s));
    QCOMPARE(contents->reports[0].path, (QStringList{u"2"_s, u"some"_s, u"path"_s, u"ara-report"_s}));
    QCOMPARE(contents->reports[1].path, (QStringList{u"4"_s, u"ara-report"_s}));
    for (const FoundReport &report : contents->reports) {
        QVERIFY(report.isServer());
        QCOMPARE(serverAccess(report.origin).password, u"secret"_s);
    }
    QVERIFY(!contents->place.toString().contains(u"secret"_s));
}

void TestServerLinks::aPageOfWhichNoneAnswersIsAPage()
{
    const ScriptedServer server(answering({}));
    const Result<PlaceContents> contents = contentsOf(server.url(u"/"_s));
    QVERIFY(!contents);
    QVERIFY2(contents.error().what.contains(u"no database"_s) || contents.error().what.contains(u"web page"_s),
             qPrintable(contents.error().what));
}

QTEST_GUILESS_MAIN(TestServerLinks)
#include "tst_serverlinks.moc"
