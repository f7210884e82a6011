// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What goes wrong between a database server and whoever reads from it, and what must never go right: writing.
#include "models/sources/openreport.h"
#include "models/sources/places/findreports.h"
#include "models/sources/servers/serveraccess.h"
#include "models/sources/sql/database.h"
#include "tests/support/databaseservers.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace aviary;
using namespace aviary::test;
using namespace Qt::StringLiterals;

namespace {

QUrl known(const QUrl &url)
{
    return serverOrigin(keepAccessOf(url));
}

Error errorOf(const QUrl &origin)
{
    const Result<ReportInfo> info = openReport(FoundReport{.origin = origin})->open().wait();
    return info ? Error{} : info.error();
}

bool holdsSecret(const Error &error, const QString &secret)
{
    return (error.what + error.todo + error.detail).contains(secret);
}

} // namespace

class TestDatabaseAccess : public QObject
{
    Q_OBJECT

    static QList<std::pair<const char *, DatabaseTestServer::Kind>> kinds()
    {
        return {{"PostgreSQL", DatabaseTestServer::Kind::PostgreSql}, {"MariaDB", DatabaseTestServer::Kind::MariaDb}};
    }
    static void addServers()
    {
        QTest::addColumn<DatabaseTestServer *>("server");
        for (const auto &[name, kind] : kinds())
            QTest::newRow(name) << &DatabaseTestServer::of(kind);
    }
    // The server of this row with ARA's tables in it; null when there is none.
    static DatabaseTestServer *loaded()
    {
        QFETCH(DatabaseTestServer *, server);
        if (!server->problem().isEmpty())
            return nullptr;
        server->load(u"ara"_s);
        return server;
    }
    static QString problem()
    {
        QFETCH(DatabaseTestServer *, server);
        return server->problem();
    }

// Goes on only with a server.
#define NEEDS_SERVER(server)                                                                                           \
    DatabaseTestServer *const server = loaded();                                                                       \
    if (!server)                                                                                                       \
    QSKIP(qPrintable(problem()))

private Q_SLOTS:
    void nothingCanBeWritten_data() { addServers(); }
    void nothingCanBeWritten()
    {
        NEEDS_SERVER(server);
        Database database(FoundReport{.origin = known(server->url(u"ara"_s))});
        QVERIFY(database.ensureOpen(false));
        for (const char *sql :
             {"update playbooks set status = 'stolen'", "delete from records", "create table mine (id integer)",
              "insert into labels(name, created, updated) values ('x', '2020-01-01', '2020-01-01')"}) {
            const Result<void> written = database.select(QLatin1StringView(sql), {}, [](const QSqlQuery &) { });
            QVERIFY2(!written, sql);
        }
        QCOMPARE(server->run(u"select count(*) from playbooks where status = 'stolen'"_s, u"ara"_s).toInt(), 0);
        QCOMPARE(server->run(u"select count(*) from records"_s, u"ara"_s).toInt(), 2);
    }

    void whoIsNotLetInIsToldSo_data() { addServers(); }
    void whoIsNotLetInIsToldSo()
    {
        NEEDS_SERVER(server);
        QUrl wrong = server->url(u"ara"_s);
        wrong.setPassword(u"top-secret-42"_s);
        const Error password = errorOf(known(wrong));
        QCOMPARE(password.kind, Error::Kind::Access);
        QVERIFY2(password.what.contains("does not let aviary in"_L1), qPrintable(password.what));
        QVERIFY2(!holdsSecret(password, u"top-secret-42"_s), qPrintable(password.detail));
        wrong.setUserName(u"nobody-knows"_s);
        QCOMPARE(errorOf(known(wrong)).kind, Error::Kind::Access);
        wrong.setPassword(QString());
        QCOMPARE(errorOf(serverOrigin(wrong)).kind, Error::Kind::Access);
        // Told the right one, the same report opens.
        setServerAccess(serverOrigin(server->url(u"ara"_s)), {.user = server->User, .password = server->Password});
        QCOMPARE(errorOf(serverOrigin(server->url(u"ara"_s))).what, QString());
    }

    void otherTroubleIsSaidInSentences_data() { addServers(); }
    void otherTroubleIsSaidInSentences()
    {
        NEEDS_SERVER(server);
        const Error none = errorOf(known(server->url(u"nothere"_s)));
        QCOMPARE(none.kind, Error::Kind::NotFound);
        QVERIFY(none.what.contains("has no database nothere"_L1));

        server->makeEmpty(u"empty"_s);
        const Error empty = errorOf(known(server->url(u"empty"_s)));
        QCOMPARE(empty.kind, Error::Kind::NotAra);
        QCOMPARE(empty.what, u"The database empty at 127.0.0.1:%1 has no tables of ARA."_s.arg(server->port()));

        QUrl closed = server->url(u"ara"_s);
        {
            QTcpServer free;
            QVERIFY(free.listen(QHostAddress::LocalHost));
            closed.setPort(free.serverPort());
        }
        const Error refused = errorOf(known(closed));
        QCOMPARE(refused.kind, Error::Kind::Network);
        QVERIFY2(refused.what.startsWith("No database server answers at 127.0.0.1:"_L1), qPrintable(refused.what));

        QUrl nowhere = server->url(u"ara"_s);
        nowhere.setHost(u"nowhere.invalid"_s);
        QCOMPARE(errorOf(known(nowhere)).what, u"There is no host nowhere.invalid."_s);

        QTcpServer mute; // takes connections and says nothing
        QVERIFY(mute.listen(QHostAddress::LocalHost));
        closed.setPort(mute.serverPort());
        const Error silent = errorOf(known(closed));
        QCOMPARE(silent.kind, Error::Kind::Network);
        for (const Error &error : {none, empty, refused, silent})
            QVERIFY2(!holdsSecret(error, server->Password), qPrintable(error.detail));
    }

    void aConnectionIsAsEncryptedAsAskedFor_data() { addServers(); }
    void aConnectionIsAsEncryptedAsAskedFor()
    {
        NEEDS_SERVER(server);
        if (!QFile::exists(server->authority()))
            QSKIP("openssl is not installed.");
        const auto errorWith = [&](const QString &mode, const QString &authority) {
            QUrl url = serverOrigin(server->url(u"ara"_s));
            if (!mode.isEmpty())
                url.setQuery(u"sslmode="_s + mode);
            setServerAccess(url, {.user = server->User, .password = server->Password, .authority = authority});
            return errorOf(url);
        };
        QCOMPARE(errorWith(u"disable"_s, {}).what, QString());
        QCOMPARE(errorWith(u"require"_s, {}).what, QString());
        const Error checked = errorWith({}, server->authority()), other = errorWith({}, server->otherAuthority());
        setServerAccess(serverOrigin(server->url(u"ara"_s)), {}); // for the tests that follow
        if (server == &DatabaseTestServer::of(DatabaseTestServer::Kind::MariaDb)) {
            // Its driver would take any certificate, and none.
            QCOMPARE(checked.kind, Error::Kind::Unsupported);
            QCOMPARE(other.kind, Error::Kind::Unsupported);
            return;
        }
        QCOMPARE(checked.what, QString());
        QCOMPARE(other.kind, Error::Kind::Network);
        QVERIFY2(other.what.contains("could not be encrypted as asked for"_L1), qPrintable(other.what + other.detail));
    }

    void aDroppedConnectionIsMadeAnew_data() { addServers(); }
    void aDroppedConnectionIsMadeAnew()
    {
        NEEDS_SERVER(server);
        const ReportSourcePtr source = openReport(FoundReport{.origin = known(server->url(u"ara"_s))});
        const auto before = source->playbooks().wait();
        QVERIFY(before && before->size() == 2);
        server->dropConnections();
        const auto after = source->playbooks().wait();
        QVERIFY2(after.has_value(), after ? "" : qPrintable(after.error().what + after.error().detail));
        QVERIFY(*after == *before);
        server->dropConnections();
        QVERIFY(source->result(ResultId{1}).wait());
    }

    void aServerThatGoesIsSaidOnceAndComesBack_data() { addServers(); }
    void aServerThatGoesIsSaidOnceAndComesBack()
    {
        NEEDS_SERVER(server);
        const ReportSourcePtr source = openReport(FoundReport{.origin = known(server->url(u"ara"_s))});
        QSignalSpy changes(source.get(), &ReportSource::changed);
        QVERIFY(source->playbooks().wait());
        server->stop();
        QTRY_COMPARE_WITH_TIMEOUT(changes.size(), 1, 30'000);
        QCOMPARE(changes.first().first().value<SourceChange>(), SourceChange::Lost);
        const auto meanwhile = source->playbooks().wait();
        QVERIFY(!meanwhile);
        QCOMPARE(meanwhile.error().kind, Error::Kind::Network);
        QVERIFY2(meanwhile.error().what.startsWith("No database server answers"_L1),
                 qPrintable(meanwhile.error().what));
        server->start();
        QTRY_COMPARE_WITH_TIMEOUT(changes.size(), 2, 60'000);
        QCOMPARE(changes.last().first().value<SourceChange>(), SourceChange::Written);
        QVERIFY(source->playbooks().wait());
    }

    void whoLetsGoOfASilentServerDoesNotWaitForIt_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::newRow("PostgreSQL") << u"postgresql"_s;
        QTest::newRow("MariaDB") << u"mysql"_s;
    }
    void whoLetsGoOfASilentServerDoesNotWaitForIt()
    {
        QFETCH(const QString, scheme);
        QTcpServer silent; // takes the connection, and never says a word
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        const QUrl origin(u"%1://ara@127.0.0.1:%2/ara"_s.arg(scheme).arg(silent.serverPort()));
        ReportSourcePtr source = openReport(FoundReport{.origin = origin});
        const Job<ReportInfo> asked = source->open();
        QTRY_VERIFY(silent.hasPendingConnections());
        const std::unique_ptr<QTcpSocket> asking(silent.nextPendingConnection());
        source.reset();
        // Its thread still waits for an answer: nobody waited for the thread.
        asking->waitForReadyRead(100);
        QCOMPARE(asking->state(), QAbstractSocket::ConnectedState);
    }

    void newsAreToldByThemselves_data() { addServers(); }
    void newsAreToldByThemselves()
    {
        NEEDS_SERVER(server);
        const ReportSourcePtr source = openReport(FoundReport{.origin = known(server->url(u"ara"_s))});
        QSignalSpy changes(source.get(), &ReportSource::changed);
        const auto recording = source->recording(PlaybookId{2}).wait();
        QVERIFY(recording);
        server->run(
            u"insert into results (created, updated, started, ended, status, changed, ignore_errors, content, host_id, "
            u"play_id, "
            "playbook_id, task_id, duration) select created, updated, started, ended, status, changed, ignore_errors, "
            "content, "
            "host_id, play_id, playbook_id, task_id, duration from results where id = (select max(id) from results)"_s,
            u"ara"_s);
        QTRY_COMPARE_WITH_TIMEOUT(changes.size(), 1, 20'000);
        QCOMPARE(changes.first().first().value<SourceChange>(), SourceChange::Written);
        const auto more = source->recording(PlaybookId{2}, *recording).wait();
        QCOMPARE((*more)->resultCount(), (*recording)->resultCount() + 1);
        server->run(u"delete from results_delegated_to"_s, u"ara"_s); // no news: nothing that ARA does
        server->run(u"update playbooks set status = 'expired', updated = '2030-01-01 00:00:00' where id = 2"_s,
                    u"ara"_s);
        QTRY_COMPARE_WITH_TIMEOUT(changes.size(), 2, 20'000);
    }

    void anAddressIsAPlaceWithOneReport()
    {
        const auto found = findReports({.place = QUrl(u"postgres://me:secret@h.example:5432/n"_s)}).wait();
        QVERIFY(found.has_value());
        const PlaceContents &contents = **found;
        QCOMPARE(contents.kind, PlaceContents::Kind::Server);
        QCOMPARE(contents.reports.size(), 1);
        QCOMPARE(contents.reports.first().origin, QUrl(u"postgresql://me@h.example/n"_s));
        QVERIFY(contents.reports.first().isServer());
    }
};

QTEST_GUILESS_MAIN(TestDatabaseAccess)
#include "tst_databaseaccess.moc"
