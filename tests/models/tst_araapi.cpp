// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/araapi/serialize.h"
#include "models/sources/openreport.h"
#include "tests/support/oracle.h"

#include <QTest>

using namespace aviary;
using namespace Qt::StringLiterals;

namespace {

struct KindName
{
    RowKind kind;
    QString name;
};

const std::vector<KindName> &kinds()
{
    static const std::vector<KindName> all = {
        {RowKind::Playbooks, u"playbooks"_s}, {RowKind::Plays, u"plays"_s},
        {RowKind::Tasks, u"tasks"_s},         {RowKind::Hosts, u"hosts"_s},
        {RowKind::Results, u"results"_s},     {RowKind::LatestHosts, u"latesthosts"_s},
        {RowKind::Files, u"files"_s},         {RowKind::Records, u"records"_s},
        {RowKind::Labels, u"labels"_s},
    };
    return all;
}

const QStringList Recorded
    = {u"shop-good"_s, u"shop-bad"_s, u"shop-running"_s, u"shop-extras"_s, u"shop-free"_s, u"schema/ara-head-m19"_s};

ReportSourcePtr openRecorded(const QString &name)
{
    return openReport(QUrl::fromLocalFile(QStringLiteral(AVIARY_TEST_DATA "/%1.sqlite").arg(name)));
}

JsonDocument oracleOf(const QString &report, const QString &name)
{
    return test::oracle(report.section(u'/', -1), name);
}

} // namespace

class TestAraApi : public QObject
{
    Q_OBJECT

    static void addReportsAndKinds()
    {
        QTest::addColumn<QString>("report");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("name");
        for (const QString &report : Recorded) {
            for (const KindName &kind : kinds())
                QTest::addRow("%s %s", qPrintable(report), qPrintable(kind.name))
                    << report << static_cast<int>(kind.kind) << kind.name;
        }
    }

private Q_SLOTS:
    void listsEqualThoseOfAra_data() { addReportsAndKinds(); }
    void listsEqualThoseOfAra()
    {
        QFETCH(QString, report);
        QFETCH(int, kind);
        QFETCH(QString, name);
        const ReportSourcePtr source = openRecorded(report);
        RowQuery query;
        if (name == "latesthosts"_L1)
            query.order = u"created"_s; // ARA gives them in no order of its own; this is the one that its database had
        const Result<ApiRows> list = readApiList(*source, static_cast<RowKind>(kind), query);
        QVERIFY2(list.has_value(), list ? "" : qPrintable(list.error().detail));
        QCOMPARE(list->problems, QStringList());
        JsonText out;
        out.beginArray();
        for (size_t i = 0; i < list->size(); ++i) {
            out.beginObject();
            writeListFields(out, static_cast<RowKind>(kind), list->row(i), *list->related);
            out.endObject();
        }
        out.endArray();
        const JsonDocument expected = oracleOf(report, name);
        QVERIFY(expected.root().isArray());
        QCOMPARE(test::difference(JsonDocument::parse(out.take()).root(), expected.root()), QString());
    }

    void detailsEqualThoseOfAra_data() { addReportsAndKinds(); }
    void detailsEqualThoseOfAra()
    {
        QFETCH(QString, report);
        QFETCH(int, kind);
        QFETCH(QString, name);
        if (name == "latesthosts"_L1)
            return; // they have no ids; their list holds all that there is
        const ReportSourcePtr source = openRecorded(report);
        const JsonDocument details = oracleOf(report, name + u".details"_s);
        QVERIFY(details.root().isObject() || details.root().size() == 0);
        for (JsonValue detail = details.root().firstChild(); !detail.isNone(); detail = detail.next()) {
            const Result<ApiRows> row = readApiDetail(*source, static_cast<RowKind>(kind), detail.key().toLongLong());
            QVERIFY2(row.has_value(), row ? "" : qPrintable(row.error().what));
            QCOMPARE(row->problems, QStringList());
            JsonText out;
            out.beginObject();
            writeDetailFields(out, static_cast<RowKind>(kind), row->row(0), *row->related);
            out.endObject();
            QCOMPARE(test::difference(JsonDocument::parse(out.take()).root(), detail, true, detail.key()), QString());
        }
    }

    void anIdThatIsNotThereIsSaid()
    {
        const ReportSourcePtr source = openRecorded(u"shop-bad"_s);
        const Result<ApiRows> row = readApiDetail(*source, RowKind::Results, 4711);
        QVERIFY(!row);
        QCOMPARE(row.error().kind, Error::Kind::NotFound);
        QCOMPARE(row.error().what, u"This report has no result 4711."_s);
    }

    void timesAndDurationsAreWrittenAsByDjango_data()
    {
        QTest::addColumn<QString>("actual");
        QTest::addColumn<QString>("expected");
        constexpr Micros second = 1'000'000;
        QTest::newRow("time") << apiTime(timeFromText(u"2026-11-21 02:55:28.925809"))
                              << u"2026-11-21T02:55:28.925809Z"_s;
        QTest::newRow("time of a full second")
            << apiTime(timeFromText(u"2026-11-21 02:55:28")) << u"2026-11-21T02:55:28Z"_s;
        QTest::newRow("short") << apiDuration(165804) << u"00:00:00.165804"_s;
        QTest::newRow("full seconds") << apiDuration(61 * second) << u"00:01:01"_s;
        QTest::newRow("a day") << apiDuration(86400 * second + 1) << u"1 00:00:00.000001"_s;
        QTest::newRow("nothing") << apiDuration(0) << u"00:00:00"_s;
        QTest::newRow("negative") << apiDuration(-second) << u"-1 23:59:59"_s;
        QTest::newRow("uuid") << apiUuid(u"02fc00000001b2c8523200000000000a"_s)
                              << u"02fc0000-0001-b2c8-5232-00000000000a"_s;
    }
    void timesAndDurationsAreWrittenAsByDjango()
    {
        QFETCH(QString, actual);
        QFETCH(QString, expected);
        QCOMPARE(actual, expected);
    }
};

QTEST_GUILESS_MAIN(TestAraApi)
#include "tst_araapi.moc"
