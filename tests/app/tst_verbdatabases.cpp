// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the program says of a report on a database server: the same as of its file.
#include "tests/support/databaseservers.h"
#include "tests/support/program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace aviary::test;
using namespace Qt::StringLiterals;

class TestVerbDatabases : public QObject
{
    Q_OBJECT

    struct Case
    {
        QString address, origin, file;
    };
    // Null where there is no such server.
    static std::unique_ptr<Case> made()
    {
        QFETCH(DatabaseTestServer::Kind, kind);
        DatabaseTestServer &server = DatabaseTestServer::of(kind);
        if (!server.problem().isEmpty())
            return nullptr;
        server.load(u"ara"_s);
        const QUrl url = server.url(u"ara"_s);
        return std::make_unique<Case>(url.toString(QUrl::FullyEncoded), url.toString(QUrl::RemovePassword),
                                      kind == DatabaseTestServer::Kind::PostgreSql ? u"servers/postgresql.sqlite"_s
                                                                                   : u"servers/mariadb.sqlite"_s);
    }
    static QString problem()
    {
        QFETCH(DatabaseTestServer::Kind, kind);
        return DatabaseTestServer::of(kind).problem();
    }
    static void addServers()
    {
        QTest::addColumn<DatabaseTestServer::Kind>("kind");
        QTest::newRow("PostgreSQL") << DatabaseTestServer::Kind::PostgreSql;
        QTest::newRow("MariaDB") << DatabaseTestServer::Kind::MariaDb;
    }

#define NEEDS_SERVER(it)                                                                                               \
    const std::unique_ptr<Case> it = made();                                                                           \
    if (!it)                                                                                                           \
    QSKIP(qPrintable(problem()))

private Q_SLOTS:
    void verbsSayWhatTheySayOfTheFile_data() { addServers(); }
    void verbsSayWhatTheySayOfTheFile()
    {
        NEEDS_SERVER(it);
        for (const QStringList &verb :
             {QStringList{u"summary"_s, u"%1"_s, u"--utc"_s},
              {u"list"_s, u"%1"_s, u"--utc"_s},
              {u"results"_s, u"%1"_s, u"--playbook"_s, u"2"_s},
              {u"results"_s, u"%1"_s, u"--playbook"_s, u"1"_s, u"--outcome"_s, u"failed"_s, u"--format"_s, u"json"_s},
              {u"hosts"_s, u"%1"_s, u"--playbook"_s, u"2"_s},
              {u"show"_s, u"%1"_s, u"--result"_s, u"33"_s, u"--utc"_s},
              {u"api"_s, u"%1"_s, u"tasks?limit=3&order=-duration"_s},
              {u"api"_s, u"%1"_s, u"results/7"_s},
              {u"api"_s, u"%1"_s, u"playbooks/2"_s},
              {u"api"_s, u"%1"_s, u"results?started_after=2026-11-21T10:00:00Z"_s},
              {u"api"_s, u"%1"_s, u"latesthosts"_s}}) {
            const Ran server = run(QStringList(verb).replaceInStrings(u"%1"_s, it->address));
            const Ran file = run(QStringList(verb).replaceInStrings(u"%1"_s, it->file));
            QCOMPARE(server.err, file.err);
            QCOMPARE(server.out, file.out);
            QCOMPARE(server.status, file.status);
            QVERIFY2(!server.out.isEmpty(), qPrintable(verb.join(u' ') + QString::fromUtf8(server.err)));
        }
    }

    void aReportIsTakenHome_data() { addServers(); }
    void aReportIsTakenHome()
    {
        NEEDS_SERVER(it);
        const QTemporaryDir folder;
        const Ran copied = run({u"copy"_s, it->address, folder.path()});
        QCOMPARE(copied.err, QByteArray());
        QCOMPARE(copied.status, 0);
        const QString copy = folder.filePath(u"ansible.sqlite"_s), ofFile = folder.filePath(u"file.sqlite"_s);
        QCOMPARE(run({u"copy"_s, it->file, ofFile}).status, 0);
        for (const QString &path :
             {u"results?limit=1000"_s, u"tasks?limit=1000"_s, u"playbooks/2"_s, u"hosts?limit=1000"_s, u"labels"_s})
            QCOMPARE(run({u"api"_s, copy, path}).out, run({u"api"_s, ofFile, path}).out);
    }

    void aServerIsCheckedLikeAFile_data() { addServers(); }
    void aServerIsCheckedLikeAFile()
    {
        NEEDS_SERVER(it);
        const Ran checked = run({u"check"_s, it->address});
        QCOMPARE(checked.err, QByteArray());
        QCOMPARE(checked.status, 0);
        QCOMPARE(QString::fromUtf8(checked.out).section(u": "_s, -1),
                 QString::fromUtf8(run({u"check"_s, it->file}).out).section(u": "_s, -1));
    }

    void theEnvironmentOfArasServerIsEnough_data() { addServers(); }
    void theEnvironmentOfArasServerIsEnough()
    {
        NEEDS_SERVER(it);
        QFETCH(DatabaseTestServer::Kind, kind);
        const bool isPostgreSql = kind == DatabaseTestServer::Kind::PostgreSql;
        const QList<std::pair<QString, QString>> environment{
            {u"ARA_DATABASE_ENGINE"_s,
             isPostgreSql ? u"django.db.backends.postgresql"_s : u"django.db.backends.mysql"_s},
            {u"ARA_DATABASE_NAME"_s, u"ara"_s},
            {u"ARA_DATABASE_HOST"_s, u"127.0.0.1"_s},
            {u"ARA_DATABASE_PORT"_s, QString::number(DatabaseTestServer::of(kind).port())},
            {u"ARA_DATABASE_USER"_s, DatabaseTestServer::User},
            {u"ARA_DATABASE_PASSWORD"_s, DatabaseTestServer::Password}};
        const Ran listed = run({u"list"_s, isPostgreSql ? u"postgresql://"_s : u"mysql://"_s, u"--utc"_s},
                               QStringLiteral(AVIARY_TEST_DATA), environment);
        QCOMPARE(listed.err, QByteArray());
        QCOMPARE(listed.out, run({u"list"_s, it->file, u"--utc"_s}).out);
    }

    void userAndPasswordOfTheEnvironmentAreForTheServerOfTheAddress_data()
    {
        QTest::addColumn<DatabaseTestServer::Kind>("kind");
        QTest::addColumn<QString>("user"); // of the address
        QTest::addColumn<QStringList>("environment");
        QTest::addColumn<bool>("isLetIn");
        const QString user = u"ARA_DATABASE_USER="_s + DatabaseTestServer::User;
        const QString password = u"ARA_DATABASE_PASSWORD="_s + DatabaseTestServer::Password;
        for (const auto &[name, kind] : {std::pair("PostgreSQL", DatabaseTestServer::Kind::PostgreSql),
                                         {"MariaDB", DatabaseTestServer::Kind::MariaDb}}) {
            QTest::addRow("%s", name) << kind << QString() << QStringList{user, password} << true;
            QTest::addRow("%s, user typed", name) << kind << DatabaseTestServer::User << QStringList{password} << true;
            QTest::addRow("%s, of another user", name)
                << kind << DatabaseTestServer::User << QStringList{u"ARA_DATABASE_USER=other"_s, password} << false;
            QTest::addRow("%s, of another server", name)
                << kind << DatabaseTestServer::User << QStringList{user, password, u"ARA_DATABASE_HOST=db.example"_s}
                << false;
            QTest::addRow("%s, of a file", name)
                << kind << DatabaseTestServer::User
                << QStringList{user, password, u"ARA_DATABASE_ENGINE=django.db.backends.sqlite3"_s} << false;
        }
    }
    void userAndPasswordOfTheEnvironmentAreForTheServerOfTheAddress()
    {
        NEEDS_SERVER(it);
        QFETCH(QString, user);
        QFETCH(QStringList, environment);
        QFETCH(bool, isLetIn);
        QUrl url(it->address);
        url.setPassword({});
        url.setUserName(user);
        QList<std::pair<QString, QString>> variables;
        for (const QString &variable : environment)
            variables.emplace_back(variable.section(u'=', 0, 0), variable.section(u'=', 1));
        const Ran listed = run({u"list"_s, url.toString(QUrl::FullyEncoded), u"--utc"_s},
                               QStringLiteral(AVIARY_TEST_DATA), variables);
        QVERIFY2(listed.status == (isLetIn ? 0 : 2), listed.err.constData());
        QVERIFY2(isLetIn ? listed.err.isEmpty() : listed.err.contains("Check user and password"),
                 listed.err.constData());
    }

    void noPasswordIsEverSaid_data() { addServers(); }
    void noPasswordIsEverSaid()
    {
        NEEDS_SERVER(it);
        const QByteArray decoded = "hush:hush@hush%41", encoded = "hush%3Ahush%40hush%2541";
        QUrl url(it->address);
        url.setPassword(QString::fromUtf8(decoded), QUrl::DecodedMode);
        for (const QString &verb : {u"list"_s, u"summary"_s, u"check"_s}) {
            const Ran refused = run({verb, url.toString(QUrl::FullyEncoded)});
            QVERIFY(refused.status != 0);
            QVERIFY2(refused.err.contains("does not let aviary in"), refused.err.constData());
            for (const QByteArray &said : {refused.out, refused.err})
                QVERIFY2(!said.contains(decoded) && !said.contains(encoded), said.constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestVerbDatabases)
#include "tst_verbdatabases.moc"
