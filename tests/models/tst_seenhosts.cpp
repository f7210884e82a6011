// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/seenhostsmodel.h"
#include "models/recording/format.h"
#include "tests/support/hostsightings.h"
#include "tests/support/testmain.h"

#include <QAbstractItemModelTester>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace aviary;
using namespace aviary::test;
using namespace Qt::StringLiterals;

class TestSeenHosts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { setDisplayZone(QTimeZone(QTimeZone::UTC)); }
    void theOutcomeIsTheWorstThatWasCounted_data();
    void theOutcomeIsTheWorstThatWasCounted();
    void runsOfOneNameAreOneHost();
    void aRowTellsOfTheLastRun();
    void filtersAndSorts();
    void moreRunsOfTheSameHostsKeepTheRows();
};

namespace {

QStringList names(const SeenHostsModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.index(row, SeenHostsModel::NameColumn).data().toString();
    return names;
}

std::vector<HostSighting> someSightings()
{
    return {
        hostSighting(u"web10"_s, 1, {.ok = 3}),
        hostSighting(u"web2"_s, 1, {.ok = 3, .changed = 1}),
        hostSighting(u"db1"_s, 3, {.ok = 1, .failed = 1}),
        hostSighting(u"web2"_s, 4, {}),
        hostSighting(u"web2"_s, 2, {.ok = 3, .failed = 1}),
        hostSighting(u"cache1"_s, 3, {.unreachable = 1}),
    };
}

} // namespace

void TestSeenHosts::theOutcomeIsTheWorstThatWasCounted_data()
{
    QTest::addColumn<Host>("host");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("failed") << Host{.ok = 1, .failed = 1, .unreachable = 1} << Outcome::Failed;
    QTest::newRow("unreachable") << Host{.ok = 1, .changed = 1, .unreachable = 1} << Outcome::Unreachable;
    QTest::newRow("changed") << Host{.ok = 9, .changed = 1} << Outcome::Changed;
    QTest::newRow("ok") << Host{.ok = 9, .skipped = 4} << Outcome::Ok;
    QTest::newRow("skipped") << Host{.skipped = 4} << Outcome::Skipped;
    QTest::newRow("a killed run counted nothing") << Host{} << Outcome::Unknown;
}

void TestSeenHosts::theOutcomeIsTheWorstThatWasCounted()
{
    QFETCH(Host, host);
    HostSighting sighting;
    sighting.host = host;
    QTEST(outcomeOf(sighting), "outcome");
}

void TestSeenHosts::runsOfOneNameAreOneHost()
{
    const auto sightings = someSightings();
    const std::vector<SeenHost> hosts = seenHosts(sightings);
    QCOMPARE(hosts.size(), 4U);
    // Failing last runs first, then by natural order.
    QCOMPARE(hosts[0].name, u"db1"_s);
    QCOMPARE(hosts[1].name, u"cache1"_s);
    QCOMPARE(hosts[2].name, u"web2"_s);
    QCOMPARE(hosts[3].name, u"web10"_s);
    QCOMPARE(hosts[2].runs, (std::vector<quint32>{1, 4, 3}));
    QCOMPARE(hosts[2].counts[Outcome::Failed], 1);
    QCOMPARE(hosts[2].counts[Outcome::Changed], 1);
    QCOMPARE(hosts[2].counts[Outcome::Unknown], 1);
    QCOMPARE(hosts[2].last, Outcome::Unknown);
    QVERIFY(seenHosts({}).empty());
}

void TestSeenHosts::aRowTellsOfTheLastRun()
{
    SeenHostsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setSightings(someSightings());
    const auto cell = [&](int row, int column, int role = Qt::DisplayRole) {
        return model.index(row, column).data(role).toString();
    };
    QCOMPARE(cell(0, SeenHostsModel::LastColumn), u"failed"_s);
    QCOMPARE(cell(2, SeenHostsModel::LastColumn), u"not counted"_s);
    QVERIFY(cell(2, SeenHostsModel::LastColumn, Qt::ToolTipRole)
                .contains(u"Ansible counts when a run ends; this one is running."_s));
    QCOMPARE(cell(2, SeenHostsModel::RunsColumn), u"3"_s);
    QCOMPARE(cell(2, SeenHostsModel::FailedColumn), u"1"_s);
    QCOMPARE(cell(2, SeenHostsModel::ReportColumn), u"job-4"_s);
    QCOMPARE(cell(2, SeenHostsModel::StripColumn, Qt::AccessibleTextRole), u"changed failed unknown"_s);
    QVERIFY(cell(2, SeenHostsModel::NameColumn, Qt::ToolTipRole).contains(u"may be another machine"_s));
    QVERIFY(model.textOfRun(model.sighting(2, 1)).contains(u"ok=3 changed=0 unreachable=0 failed=1 skipped=0"_s));
    QCOMPARE(model.lastSighting(2).report, u"job-4"_s);
    QCOMPARE(model.allCounts()[Outcome::Failed], 1);
}

void TestSeenHosts::filtersAndSorts()
{
    SeenHostsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setSightings(someSightings());
    model.setFilter(0, u"WEB"_s);
    QCOMPARE(names(model), (QStringList{u"web2"_s, u"web10"_s}));
    QVERIFY(model.isFiltered());
    model.setFilter(1U << static_cast<unsigned>(Outcome::Failed), {});
    QCOMPARE(names(model), QStringList{u"db1"_s});
    model.setFilter(0, {});
    model.sort(SeenHostsModel::NameColumn, Qt::DescendingOrder);
    QCOMPARE(names(model), (QStringList{u"web10"_s, u"web2"_s, u"db1"_s, u"cache1"_s}));
    model.sort(SeenHostsModel::RunsColumn, Qt::DescendingOrder);
    QCOMPARE(names(model).first(), u"web2"_s);
    model.sort(-1);
    QCOMPARE(names(model).first(), u"db1"_s);
}

void TestSeenHosts::moreRunsOfTheSameHostsKeepTheRows()
{
    SeenHostsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto sightings = someSightings();
    model.setSightings(sightings);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    sightings.push_back(hostSighting(u"db1"_s, 9, {.failed = 2}));
    model.setSightings(sightings);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(model.index(0, SeenHostsModel::RunsColumn).data().toString(), u"2"_s);
    QCOMPARE(model.rowOf(u"web2"_s), 2);
    QCOMPARE(model.rowOf(u"gone"_s), -1);
}

AVIARY_TEST_GUI(TestSeenHosts)
#include "tst_seenhosts.moc"
