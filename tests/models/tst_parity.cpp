// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"
#include "models/sources/openreport.h"
#include "models/sources/servers/serveraccess.h"
#include "tests/support/araproxy.h"
#include "tests/support/araservers.h"
#include "tests/support/databaseservers.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <span>

using namespace aviary;
using namespace aviary::test;
using namespace Qt::StringLiterals;

namespace {

// What a server cannot tell, or tells otherwise: patterns of the names of answers and of what it says then; the reason.
struct Otherwise
{
    const char *what, *says, *why;
};

// Of any ARA server.
constexpr Otherwise Api[] = {
    {"content/(result|facts|file|record)/[0-9]+/storedBytes", "[0-9]+",
     "no answer says what a text needs when it is compressed; the size of the answer stands for it"},
    {"recording [0-9]+/results/[0-9]+/delegationOrder", "[0-9 ]+",
     "hosts that a result was delegated to come by id, not in the order of recording"},
    {"info/generation", "null", "no answer names migrations"},
    {"info/araVersion", "\"1\\.5\\.8\"", "the server says its own version, a file only what may have written it"},
};
// Of ARA 1.5.8 over a recording that a newer ARA made: its models know fewer columns, and its API names no schema.
constexpr Otherwise NewerThanServer[] = {
    {"(info|recording [0-9]+)/schema", "10", "what is known is that of the server"},
    {"(playbooks/[0-9]+|recording [0-9]+/playbook)/(clientVersion|serverVersion|pythonVersion|user)", "null",
     "columns since schemas 12 and 14"},
    {"rows playbooks[a-z ]*/[0-9]+/(client_version|server_version|python_version|user)", "null", "the same"},
    {"recording [0-9]+/tasks/[0-9]+/(warnings|deprecations|exceptions)", "null", "columns since schema 19"},
    {"rows tasks[a-z ]*/[0-9]+/(warnings|deprecations|exceptions)", "null", "the same"},
    {"rows tasks[a-z ]*/[0-9]+/uuid", "null", "a column since schema 15"},
};
// Of PostgreSQL: its jsonb keeps no order of members.
constexpr Otherwise PostgreSql[] = {
    {"(recording [0-9]+/tasks|rows tasks[a-z ]*)/[0-9]+/(warnings|deprecations|exceptions)", ".*\\[\\{\"msg\": .*",
     "shorter names of members come first"},
};

Answers answersOfFile(const QString &recording)
{
    return answersOf(*openReport(QUrl::fromLocalFile(QStringLiteral(AVIARY_TEST_DATA "/") + recording + u".sqlite"_s)));
}

Answers answersOfServer(const QUrl &url)
{
    FoundReport report;
    report.origin = serverOrigin(url);
    return answersOf(*openReport(report));
}

// Nothing when all are equal but those; else the first differences.
QString differencesOf(const Answers &file, const Answers &server, std::span<const Otherwise> known)
{
    const auto matches = [](const char *pattern, const QString &text) {
        static QHash<const char *, QRegularExpression> compiled;
        QRegularExpression &expression = compiled[pattern];
        if (expression.pattern().isEmpty())
            expression.setPattern(QRegularExpression::anchoredPattern(QString::fromUtf8(pattern)));
        return expression.match(text).hasMatch();
    };
    QStringList differences;
    const auto compare = [&](const QString &name, const QString &here, const QString &there) {
        const auto isKnown = [&](const Otherwise &one) { return matches(one.what, name) && matches(one.says, there); };
        if (here != there && std::ranges::none_of(known, isKnown))
            differences << u"%1\n  file   %2\n  server %3"_s.arg(name, here.left(300), there.left(300));
    };
    const QString missing = u"(no answer)"_s;
    for (const auto &[name, here] : file) {
        const auto there = server.find(name);
        compare(name, here, there == server.end() ? missing : there->second);
    }
    for (const auto &[name, there] : server) {
        if (!file.contains(name))
            compare(name, missing, there);
    }
    if (file.size() < 1000)
        return u"only %1 answers were compared"_s.arg(file.size());
    if (differences.isEmpty())
        return {};
    return u"%1 of %2 answers differ:\n"_s.arg(differences.size()).arg(file.size())
        + differences.first(std::min<qsizetype>(differences.size(), 40)).join(u'\n');
}

std::vector<Otherwise> both(std::span<const Otherwise> some, std::span<const Otherwise> others)
{
    std::vector<Otherwise> all(some.begin(), some.end());
    all.insert(all.end(), others.begin(), others.end());
    return all;
}

} // namespace

// The same recordings, read from a file and from each kind of server, come out the same.
class TestParity : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAraServerAnswersAsTheFile_data();
    void anAraServerAnswersAsTheFile();
    void itsTimeZoneMakesNoDifference();
    void aLoginMakesNoDifference();
    void aProxyWithCertificatesMakesNoDifference();
    void aDatabaseServerAnswersAsTheFile_data();
    void aDatabaseServerAnswersAsTheFile();
};

void TestParity::anAraServerAnswersAsTheFile_data()
{
    QTest::addColumn<bool>("isNewer");
    QTest::newRow("schema/ara-1.5.8-m10") << false;
    QTest::newRow("shop-extras") << true;
    QTest::newRow("shop-running") << true;
    QTest::newRow("schema/ara-head-m19") << true;
}

void TestParity::anAraServerAnswersAsTheFile()
{
    AVIARY_NEEDS_ARA_SERVERS();
    QFETCH(bool, isNewer);
    const QString recording = QString::fromLatin1(QTest::currentDataTag());
    const std::vector<Otherwise> known
        = both(Api, isNewer ? std::span<const Otherwise>(NewerThanServer) : std::span<const Otherwise>());
    const QString differences = differencesOf(answersOfFile(recording), answersOfServer(araUrl(recording)), known);
    QVERIFY2(differences.isEmpty(), qPrintable(differences));
}

void TestParity::itsTimeZoneMakesNoDifference()
{
    AVIARY_NEEDS_ARA_SERVERS();
    const QString recording = u"schema/ara-1.5.8-m10"_s;
    const QString differences = differencesOf(answersOfFile(recording), answersOfServer(montrealUrl(recording)), Api);
    QVERIFY2(differences.isEmpty(), qPrintable(differences));
}

// The largest of those that ARA 1.5.8 recorded itself.
void TestParity::aLoginMakesNoDifference()
{
    AVIARY_NEEDS_ARA_SERVERS();
    setServerAccess(serverOrigin(privateAraUrl()), {.user = araUser(), .password = araPassword()});
    const QString differences = differencesOf(answersOfFile(u"shop-again"_s), answersOfServer(privateAraUrl()), Api);
    QVERIFY2(differences.isEmpty(), qPrintable(differences));
}

void TestParity::aProxyWithCertificatesMakesNoDifference()
{
    AVIARY_NEEDS_ARA_SERVERS();
    const AraProxy proxy;
    if (!proxy.isRunning())
        QSKIP("needs nginx and openssl");
    const QString recording = u"schema/ara-1.5.8-m10"_s;
    const QUrl url = proxy.url(recording);
    FoundReport report;
    report.origin = serverOrigin(url);
    setServerAccess(url, {.authority = proxy.authority()});
    const Result<ReportInfo> refused = openReport(report)->open().wait();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Access);
    setServerAccess(url, {.certificate = proxy.certificate(), .key = proxy.key(), .authority = proxy.authority()});
    const QString differences = differencesOf(answersOfFile(recording), answersOfServer(url), Api);
    QVERIFY2(differences.isEmpty(), qPrintable(differences));
}

void TestParity::aDatabaseServerAnswersAsTheFile_data()
{
    QTest::addColumn<DatabaseTestServer::Kind>("kind");
    QTest::addColumn<QString>("recording"); // of what real ARA wrote there
    QTest::newRow("PostgreSQL") << DatabaseTestServer::Kind::PostgreSql << u"servers/postgresql"_s;
    QTest::newRow("MariaDB") << DatabaseTestServer::Kind::MariaDb << u"servers/mariadb"_s;
}

void TestParity::aDatabaseServerAnswersAsTheFile()
{
    QFETCH(DatabaseTestServer::Kind, kind);
    QFETCH(QString, recording);
    DatabaseTestServer &server = DatabaseTestServer::of(kind);
    if (!server.problem().isEmpty())
        QSKIP(qPrintable(server.problem()));
    server.load(u"parity"_s);
    const QString differences
        = differencesOf(answersOfFile(recording), answersOfServer(keepAccessOf(server.url(u"parity"_s))), {});
    QVERIFY2(differences.isEmpty(), qPrintable(differences));
    const bool isPostgreSql = kind == DatabaseTestServer::Kind::PostgreSql;
    const auto known = isPostgreSql ? std::span<const Otherwise>(PostgreSql) : std::span<const Otherwise>();
    // The largest recording that is read over ARA's API above, too.
    const QString large = u"shop-extras"_s;
    server.loadRowsOf(QStringLiteral(AVIARY_TEST_DATA "/") + large + u".sqlite"_s, u"parity"_s);
    const QString others
        = differencesOf(answersOfFile(large), answersOfServer(keepAccessOf(server.url(u"parity"_s))), known);
    QVERIFY2(others.isEmpty(), qPrintable(others));
}

QTEST_GUILESS_MAIN(TestParity)
#include "tst_parity.moc"
