// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/araapi/apirows.h"
#include "models/sources/openreport.h"

#include <QDir>
#include <QTest>

#include <array>

using namespace aviary;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array AllKinds
    = {RowKind::Playbooks, RowKind::Plays, RowKind::Tasks,   RowKind::Hosts, RowKind::LatestHosts,
       RowKind::Results,   RowKind::Files, RowKind::Records, RowKind::Labels};

ReportSourcePtr openRecorded(const QString &name)
{
    return openReport(QUrl::fromLocalFile(QStringLiteral(AVIARY_TEST_DATA "/%1.sqlite").arg(name)));
}

Rows read(RowKind kind, const RowQuery &query = {}, const QString &report = u"shop-bad"_s)
{
    const Result<Rows> rows = openRecorded(report)->rows(kind, query).wait();
    return rows ? *rows : Rows{{u"failed: "_s + rows.error().what + rows.error().detail}, {}, -1, {}};
}

QList<qint64> idsOf(const Rows &rows)
{
    QList<qint64> ids;
    for (size_t i = 0; i < rows.rows.size(); ++i)
        ids << RowView(rows, i).integer("id"_L1);
    return ids;
}

using Op = RowCondition::Op;

} // namespace

class TestRows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyGenerationListsEveryKind_data()
    {
        QTest::addColumn<QString>("report");
        for (const QString &file : QDir(QStringLiteral(AVIARY_TEST_DATA "/schema")).entryList({u"*.sqlite"_s}))
            QTest::newRow(qPrintable(file)) << u"schema/"_s + file.chopped(7);
    }
    void everyGenerationListsEveryKind()
    {
        QFETCH(QString, report);
        const ReportSourcePtr source = openRecorded(report);
        for (const RowKind kind : AllKinds) {
            for (const bool withContent : {false, true}) {
                RowQuery query;
                query.withContent = withContent;
                const Result<Rows> rows = source->rows(kind, query).wait();
                QVERIFY2(rows.has_value(), rows ? "" : qPrintable(rows.error().detail));
                QCOMPARE(rows->problems, QStringList());
                QCOMPARE(rows->total, static_cast<qint64>(rows->rows.size()));
                QVERIFY(kind == RowKind::LatestHosts || !rows->rows.empty());
                for (const std::vector<RowValue> &row : rows->rows)
                    QCOMPARE(static_cast<qsizetype>(row.size()), rows->fields.size());
            }
        }
    }

    void whatAGenerationDidNotRecordIsNull()
    {
        const Rows playbooks = read(RowKind::Playbooks, {}, u"schema/ara-1.2.0-m03"_s);
        const RowView row(playbooks, 0);
        for (const QLatin1StringView field : {"duration"_L1, "user"_L1, "controller"_L1, "client_version"_L1})
            QVERIFY(std::holds_alternative<std::monostate>(row[field]));
        QCOMPARE(row.text("status"_L1), u"failed"_s);
        QVERIFY(isKnown(row.time("ended"_L1)));
        QCOMPARE(row.integer("items_results"_L1), 20);
        const Rows results = read(RowKind::Results, {}, u"schema/ara-1.2.0-m03"_s);
        QVERIFY(std::holds_alternative<std::vector<qint64>>(RowView(results, 0)["delegated_to"_L1]));
        QCOMPARE(read(RowKind::LatestHosts, {}, u"schema/ara-1.2.0-m03"_s).rows.size(), size_t{0});
    }

    void filtersLetThrough_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("op");
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QList<qint64>>("ids");
        const auto row = [](const char *name, RowKind kind, const QString &field, Op op, const QStringList &values,
                            const QList<qint64> &ids) {
            QTest::newRow(name) << static_cast<int>(kind) << field << static_cast<int>(op) << values << ids;
        };
        row("status", RowKind::Playbooks, u"status"_s, Op::Equal, {u"failed"_s}, {2});
        row("several", RowKind::Playbooks, u"status"_s, Op::In, {u"failed"_s, u"completed"_s}, {3, 2, 1});
        row("part of a path", RowKind::Playbooks, u"path"_s, Op::Contains, {u"SITE"_s}, {2});
        row("wildcards are text", RowKind::Playbooks, u"path"_s, Op::Contains, {u"s_te%"_s}, {});
        row("label, any case", RowKind::Playbooks, u"label"_s, Op::EqualAnyCase, {u"STAGE:VERIFY"_s}, {3});
        row("time after", RowKind::Playbooks, u"started"_s, Op::Greater, {u"2026-11-21T02:55:00Z"_s}, {3});
        row("time of another zone", RowKind::Playbooks, u"started"_s, Op::Greater, {u"2026-11-21T03:55:00+01:00"_s},
            {3});
        row("time before", RowKind::Playbooks, u"started"_s, Op::Less, {u"2026-11-21 02:54:20"_s}, {1});
        row("longer than", RowKind::Playbooks, u"duration"_s, Op::Greater, {u"20000000"_s}, {2});
        row("delegated to", RowKind::Results, u"delegated_to"_s, Op::Equal, {u"12"_s}, {128, 127});
        row("task name", RowKind::Results, u"task_name"_s, Op::Equal, {u"Record a note of several lines"_s}, {218});
        row("uuid with dashes", RowKind::Plays, u"uuid"_s, Op::Equal, {u"02FC0000-0001-8678-4549-000000000017"_s},
            {14});
        row("file of a playbook", RowKind::Files, u"playbook"_s, Op::Equal, {u"1"_s}, {1, 2});
        row("no SQL in values", RowKind::Files, u"path"_s, Op::Equal, {u"' or 1=1 --"_s}, {});
    }
    void filtersLetThrough()
    {
        QFETCH(int, kind);
        QFETCH(QString, field);
        QFETCH(int, op);
        QFETCH(QStringList, values);
        QFETCH(QList<qint64>, ids);
        RowQuery query;
        query.filter.push_back({field, static_cast<Op>(op), values});
        QCOMPARE(idsOf(read(static_cast<RowKind>(kind), query)), ids);
    }

    void whatIsNoFieldOrNoValueIsSaid_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("order");
        QTest::newRow("field") << u"colour"_s << u"red"_s << QString();
        QTest::newRow("number") << u"playbook"_s << u"abc"_s << QString();
        QTest::newRow("time") << u"started"_s << u"yesterday"_s << QString();
        QTest::newRow("truth") << u"changed"_s << u"maybe"_s << QString();
        QTest::newRow("order") << u"status"_s << u"ok"_s << u"colour"_s;
        QTest::newRow("order by a list") << u"status"_s << u"ok"_s << u"delegated_to"_s;
        QTest::newRow("SQL") << u"id; drop table results"_s << u"1"_s << QString();
    }
    void whatIsNoFieldOrNoValueIsSaid()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QString, order);
        RowQuery query;
        query.filter.push_back({field, Op::Equal, {value}});
        query.order = order;
        const Result<Rows> rows = openRecorded(u"shop-bad"_s)->rows(RowKind::Results, query).wait();
        QVERIFY(!rows);
        QCOMPARE(rows.error().kind, Error::Kind::Usage);
        QVERIFY(!rows.error().what.isEmpty());
    }

    void limitOffsetAndOrderCut()
    {
        RowQuery query;
        query.limit = 3;
        query.offset = 2;
        const Rows newest = read(RowKind::Results, query);
        QCOMPARE(idsOf(newest), QList<qint64>({216, 215, 214}));
        QCOMPARE(newest.total, 218);
        query.order = u"id"_s;
        QCOMPARE(idsOf(read(RowKind::Results, query)), QList<qint64>({3, 4, 5}));
        query.order = u"-duration"_s;
        query.offset = 0;
        query.limit = 1;
        const Rows longest = read(RowKind::Playbooks, query);
        QCOMPARE(idsOf(longest), QList<qint64>({2}));
        QCOMPARE(longest.total, 3);
        query.offset = 1000;
        QCOMPARE(read(RowKind::Results, query).rows.size(), size_t{0});
        query.limit = 0;
        QCOMPARE(read(RowKind::Results, query).total, 218);
    }

    void contentComesOnlyWhenAskedFor()
    {
        RowQuery query;
        query.filter.push_back({u"id"_s, Op::Equal, {u"1"_s}});
        QVERIFY(!read(RowKind::Results, query).fields.contains("content"_L1));
        query.withContent = true;
        const Rows results = read(RowKind::Results, query);
        QCOMPARE(std::get<JsonDocument>(RowView(results, 0)["content"_L1]).root()["path"_L1].toString(),
                 u"/tmp/webshop"_s);
        const Rows files = read(RowKind::Files, query);
        QVERIFY(RowView(files, 0).text("content"_L1).startsWith("---\n# Makes the directories"_L1));
        const Rows records = read(RowKind::Records, query);
        QCOMPARE(std::get<JsonDocument>(RowView(records, 0)["value"_L1]).root().toString(),
                 u"release 2025.11.3 (build 1743)"_s);
    }
};

QTEST_GUILESS_MAIN(TestRows)
#include "tst_rows.moc"
