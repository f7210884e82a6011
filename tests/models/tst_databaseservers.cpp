// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Reports on real database servers say the same as their files do.
#include "models/recording/language.h"
#include "models/sources/openreport.h"
#include "models/sources/servers/serveraccess.h"
#include "sourcesuite.h"
#include "tests/support/databaseservers.h"
#include "tests/support/samesource.h"

#include <QTest>

using namespace aviary;
using namespace aviary::test;
using namespace Qt::StringLiterals;

namespace {

using Op = RowCondition::Op;

const QString Data = QStringLiteral(AVIARY_TEST_DATA "/");

ReportSourcePtr openServer(const DatabaseTestServer &server, const QString &database)
{
    return openReport(FoundReport{.origin = serverOrigin(keepAccessOf(server.url(database)))});
}

// The suite of all sources, over databases with the rows of the recorded files.
class ServerSuite : public SourceSuite
{
    Q_OBJECT
public:
    explicit ServerSuite(DatabaseTestServer::Kind kind)
        : m_kind(kind)
    {
        setObjectName(kind == DatabaseTestServer::Kind::PostgreSql ? u"PostgreSQL"_s : u"MariaDB"_s);
    }

protected:
    ReportSourcePtr make(const QString &file) override
    {
        DatabaseTestServer &server = DatabaseTestServer::of(m_kind);
        const QString database = file.section(u'/', -1);
        if (!m_loaded.contains(database)) {
            server.loadRowsOf(Data + file, database);
            m_loaded << database;
        }
        return openServer(server, database);
    }

private Q_SLOTS:
    void initTestCase()
    {
        DatabaseTestServer &server = DatabaseTestServer::of(m_kind);
        if (!server.isInstalled())
            QSKIP(qPrintable(server.problem()));
        QVERIFY2(server.problem().isEmpty(), qPrintable(server.problem()));
    }

    // What ARA itself wrote there, and what it copied of that into a file.
    void whatAraWroteIsTheSame()
    {
        DatabaseTestServer &server = DatabaseTestServer::of(m_kind);
        server.load(u"ara"_s);
        const ReportSourcePtr actual = openServer(server, u"ara"_s);
        const ReportSourcePtr expected = openReport(
            QUrl::fromLocalFile(Data
                                + (m_kind == DatabaseTestServer::Kind::PostgreSql ? u"servers/postgresql.sqlite"_s
                                                                                  : u"servers/mariadb.sqlite"_s)));
        checkAll(*actual, *expected);
    }

    void everythingIsTheSame_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *file :
             {"shop-bad", "shop-extras", "shop-free", "shop-running", "schema/ara-1.2.0-m03", "schema/ara-head-m19"})
            QTest::newRow(file) << QLatin1StringView(file) + u".sqlite"_s;
    }

    void everythingIsTheSame()
    {
        QFETCH(QString, file);
        const ReportSourcePtr actual = make(file), expected = openReport(QUrl::fromLocalFile(Data + file));
        checkAll(*actual, *expected);
    }

    void rowsOfEveryKindAreTheSame_data()
    {
        QTest::addColumn<RowKind>("kind");
        QTest::addColumn<RowQuery>("query");
        const auto add
            = [](const char *name, RowKind kind, const RowQuery &query) { QTest::newRow(name) << kind << query; };
        add("status", RowKind::Results,
            {.filter = {{u"status"_s, Op::In, {u"failed"_s, u"unreachable"_s}}}, .order = u"-started"_s});
        add("case of a status", RowKind::Results, {.filter = {{u"status"_s, Op::Equal, {u"FAILED"_s}}}});
        add("changed", RowKind::Results, {.filter = {{u"changed"_s, Op::Equal, {u"true"_s}}}});
        add("ignored", RowKind::Results,
            {.filter = {{u"ignore_errors"_s, Op::Equal, {u"0"_s}}}, .order = u"ignore_errors,-ended"_s});
        add("host", RowKind::Results, {.filter = {{u"host_name"_s, Op::EqualAnyCase, {u"APP1.shop.example"_s}}}});
        add("task", RowKind::Results, {.filter = {{u"task_name"_s, Op::Contains, {u"SERVICE"_s}}}});
        add("wild cards", RowKind::Tasks, {.filter = {{u"name"_s, Op::Contains, {u"%"_s}}}});
        add("wild cards, one", RowKind::Tasks, {.filter = {{u"name"_s, Op::Contains, {u"_"_s}}}});
        add("backslash", RowKind::Tasks, {.filter = {{u"name"_s, Op::Contains, {u"\\"_s}}}});
        add("quote", RowKind::Tasks, {.filter = {{u"name"_s, Op::Contains, {u"'"_s}}}});
        add("delegated", RowKind::Results, {.filter = {{u"delegated_to"_s, Op::Greater, {u"0"_s}}}});
        add("after", RowKind::Results,
            {.filter = {{u"started"_s, Op::Greater, {u"2026-11-21T02:56:00Z"_s}}}, .order = u"started"_s});
        add("before", RowKind::Plays, {.filter = {{u"updated"_s, Op::Less, {u"2026-11-21T02:56:00Z"_s}}}});
        add("by duration", RowKind::Tasks, {.order = u"-duration"_s});
        add("by duration, rising", RowKind::Tasks, {.order = u"duration"_s});
        add("by end", RowKind::Tasks, {.order = u"ended"_s});
        add("by end, falling", RowKind::Plays, {.order = u"-ended"_s});
        add("by name", RowKind::Tasks, {.order = u"name"_s});
        add("hosts by name", RowKind::Hosts, {.order = u"-name"_s, .offset = 2, .limit = 7});
        add("numbers", RowKind::Hosts, {.filter = {{u"failed"_s, Op::Greater, {u"0"_s}}}, .order = u"-ok"_s});
        add("a number that does not fit", RowKind::Tasks, {.filter = {{u"lineno"_s, Op::Less, {u"99999999999"_s}}}});
        add("handlers", RowKind::Tasks, {.filter = {{u"handler"_s, Op::Equal, {u"True"_s}}}});
        add("of a playbook by path", RowKind::Tasks, {.filter = {{u"playbook_path"_s, Op::Contains, {u"SITE.yml"_s}}}});
        add("warnings", RowKind::Tasks, {.filter = {{u"warnings_count"_s, Op::Greater, {u"0"_s}}}});
        add("label", RowKind::Playbooks, {.filter = {{u"label"_s, Op::EqualAnyCase, {u"CHECK:false"_s}}}});
        add("label with its case", RowKind::Playbooks, {.filter = {{u"label"_s, Op::Equal, {u"Check:False"_s}}}});
        add("by user", RowKind::Playbooks, {.order = u"user,-controller"_s});
        add("keys", RowKind::Records, {.filter = {{u"key"_s, Op::Contains, {u"e"_s}}}, .order = u"key"_s});
        add("paths", RowKind::Files, {.filter = {{u"path"_s, Op::Contains, {u".yml"_s}}}, .order = u"path"_s});
        add("checksums", RowKind::Files, {.order = u"sha1"_s, .limit = 20});
        add("latest hosts", RowKind::LatestHosts,
            {.filter = {{u"changed"_s, Op::Greater, {u"0"_s}}}, .order = u"-name"_s});
        add("latest hosts, since", RowKind::LatestHosts,
            {.filter = {{u"host__created"_s, Op::Greater, {u"2020-01-01T00:00:00Z"_s}}}});
        add("all labels", RowKind::Labels, {.order = u"name"_s});
        add("no such field", RowKind::Labels, {.order = u"colour"_s});
        add("no such number", RowKind::Results, {.filter = {{u"id"_s, Op::Equal, {u"many"_s}}}});
        for (const auto &[name, kind] : {std::pair{"playbooks", RowKind::Playbooks},
                                         {"plays", RowKind::Plays},
                                         {"tasks", RowKind::Tasks},
                                         {"hosts", RowKind::Hosts},
                                         {"latesthosts", RowKind::LatestHosts},
                                         {"results", RowKind::Results},
                                         {"files", RowKind::Files},
                                         {"records", RowKind::Records},
                                         {"labels", RowKind::Labels}})
            add(name, kind, {.withContent = true});
    }

    void rowsOfEveryKindAreTheSame()
    {
        QFETCH(RowKind, kind);
        QFETCH(RowQuery, query);
        for (const QString &file : {u"shop-extras.sqlite"_s, u"shop-bad.sqlite"_s, u"schema/ara-1.5.8-m10.sqlite"_s}) {
            const ReportSourcePtr actual = make(file), expected = openReport(QUrl::fromLocalFile(Data + file));
            QCOMPARE(rowsDifference(*actual, *expected, kind, query), QString());
        }
    }

    void aTaskIsFoundByItsUuid()
    {
        const ReportSourcePtr source = make(u"shop-bad.sqlite"_s);
        const Rows plays = answerOf(source->rows(RowKind::Plays, {.limit = 1}));
        const QString hex = valueText(plays.rows.front()[static_cast<size_t>(plays.fields.indexOf("uuid"_L1))]);
        QCOMPARE(hex.size(), 32);
        QVERIFY(answerOf(source->rows(RowKind::Plays, {.filter = {{u"uuid"_s, Op::Equal, {hex}}}})).total >= 1);
        QCOMPARE(answerOf(source->rows(RowKind::Plays, {.filter = {{u"uuid"_s, Op::Equal, {u"none"_s}}}})).total, 0);
    }

private:
    void checkAll(ReportSource &actual, ReportSource &expected)
    {
        const ReportInfo info = answerOf(actual.open()), known = answerOf(expected.open());
        QCOMPARE(info.generation, known.generation);
        QCOMPARE(info.araVersion, known.araVersion);
        QCOMPARE(info.notes, known.notes);
        QVERIFY(info.isWhole);
        const std::vector<Playbook> playbooks = answerOf(expected.playbooks());
        QVERIFY(answerOf(actual.playbooks()) == playbooks);
        QVERIFY(answerOf(actual.outcomeCounts()) == answerOf(expected.outcomeCounts()));
        for (const Playbook &playbook : playbooks)
            QCOMPARE(recordingDifference(actual, expected, playbook.id), QString());
        for (const RowKind kind :
             {RowKind::Playbooks, RowKind::Plays, RowKind::Tasks, RowKind::Hosts, RowKind::LatestHosts,
              RowKind::Results, RowKind::Files, RowKind::Records, RowKind::Labels})
            QCOMPARE(rowsDifference(actual, expected, kind, {}), QString());
    }

    const DatabaseTestServer::Kind m_kind;
    QStringList m_loaded;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    installLanguage(u"en"_s);
    ServerSuite postgreSql(DatabaseTestServer::Kind::PostgreSql), mariaDb(DatabaseTestServer::Kind::MariaDb);
    return QTest::qExec(&postgreSql, argc, argv) + QTest::qExec(&mariaDb, argc, argv);
}
#include "tst_databaseservers.moc"
