// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/playbookgroupsmodel.h"
#include "models/recording/format.h"
#include "tests/support/playbookentries.h"
#include "tests/support/testmain.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace aviary;
using namespace aviary::test;
using namespace Qt::StringLiterals;

class TestPlaybookGroups : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { setDisplayZone(QTimeZone(QTimeZone::UTC)); }
    void theMedianIsTheMiddleOne_data();
    void theMedianIsTheMiddleOne();
    void totalsCountWhatEnded();
    void sumsAreOfWhatIsKnown();
    void groupsByWhatRunsShare_data();
    void groupsByWhatRunsShare();
    void daysAreThoseOfTheZone();
    void theTrendIsOfOnePlaybook();
    void aGroupIsARow();
    void sortsRunsAndGroups();
    void whatIsNotKnownIsLast();
    void filtersByWordsInAnyColumn_data();
    void filtersByWordsInAnyColumn();
    void countsThatComeLaterKeepTheRows();
    void tenThousandAreQuick();

private:
    std::vector<PlaybookEntry> m_entries;
};

namespace {

EntryRows allOf(const std::vector<PlaybookEntry> &entries)
{
    EntryRows rows(entries.size());
    std::iota(rows.begin(), rows.end(), 0U);
    return rows;
}

// What a tree says in a column: groups, and their runs behind a dash.
QStringList texts(const PlaybookGroupsModel &model, int column = PlaybooksModel::ReportColumn)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        lines << (model.rowCount(index) > 0 ? index.siblingAtColumn(PlaybooksModel::NameColumn).data().toString()
                                            : index.siblingAtColumn(column).data().toString());
        for (int child = 0; child < model.rowCount(index); ++child)
            lines << u"- "_s + model.index(child, column, index).data().toString();
    }
    return lines;
}

QString cell(const PlaybookGroupsModel &model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString();
}

struct Models
{
    explicit Models(std::vector<PlaybookEntry> entries) { playbooks.setPlaybooks(std::move(entries)); }
    PlaybooksModel playbooks;
    PlaybookGroupsModel groups{&playbooks};
    QAbstractItemModelTester tester{&groups, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

std::vector<PlaybookEntry> someEntries()
{
    using enum State;
    std::vector<PlaybookEntry> entries{
        playbookEntry(1, Completed, Midnight - Day, 10 * Second, {u"nightly"_s, u"check:False"_s}),
        playbookEntry(2, Failed, Midnight + Hour, 20 * Second, {u"nightly"_s, u"production"_s, u"check:False"_s}),
        playbookEntry(3, Running, Midnight + 2 * Hour, NoDuration, {u"production"_s, u"check:False"_s}),
        playbookEntry(4, Completed, Midnight + 3 * Hour, 12 * Second),
    };
    entries[3].playbook.path = u"/src/webshop/verify.yml"_s;
    entries[3].playbook.name = u"webshop: verify"_s;
    entries[3].playbook.checkMode = true;
    return entries;
}

} // namespace

void TestPlaybookGroups::theMedianIsTheMiddleOne_data()
{
    QTest::addColumn<QList<Micros>>("durations");
    QTest::addColumn<Micros>("median");
    QTest::newRow("none") << QList<Micros>{} << NoDuration;
    QTest::newRow("one") << QList<Micros>{7} << Micros(7);
    QTest::newRow("odd") << QList<Micros>{9, 1, 5} << Micros(5);
    QTest::newRow("even") << QList<Micros>{9, 1, 5, 7} << Micros(6);
    QTest::newRow("unknown ones do not count") << QList<Micros>{NoDuration, 4, NoDuration} << Micros(4);
    QTest::newRow("only unknown ones") << QList<Micros>{NoDuration} << NoDuration;
    QTest::newRow("huge") << QList<Micros>{std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::max()}
                          << std::numeric_limits<qint64>::max();
}

void TestPlaybookGroups::theMedianIsTheMiddleOne()
{
    QFETCH(QList<Micros>, durations);
    QTEST(medianOf({durations.begin(), durations.end()}), "median");
}

void TestPlaybookGroups::totalsCountWhatEnded()
{
    const auto entries = someEntries();
    const PlaybookTotals totals = totalsOf(entries, allOf(entries));
    QCOMPARE(totals.runs, 4);
    QCOMPARE(totals.finished, 3);
    QCOMPARE(totals.passed, 2);
    QCOMPARE(totals.median, 12 * Second);
    QCOMPARE(totals.last, 12 * Second);
    QCOMPARE(totalsOf(entries, {0, 1, 2}).last, 20 * Second); // the running one has none yet
    QCOMPARE(totalsOf(entries, {}).last, NoDuration);
}

void TestPlaybookGroups::sumsAreOfWhatIsKnown()
{
    auto entries = someEntries();
    for (PlaybookEntry &entry : entries) {
        entry.playbook.tasks = 10;
        entry.counts = OutcomeCounts{};
        (*entry.counts)[Outcome::Failed] = 1;
        (*entry.counts)[Outcome::Unreachable] = 1;
    }
    entries[2].counts.reset();
    const PlaybookSums sums = sumsOf(entries, {0, 1, 2});
    QCOMPARE(sums.runs(), 3);
    QCOMPARE(sums.worst, State::Failed);
    QCOMPARE(sums.span, (TimeSpan{Midnight - Day, Midnight + 2 * Hour}));
    QCOMPARE(sums.duration, 30 * Second);
    QCOMPARE(sums.withoutDuration, 1);
    QCOMPARE(sums.tasks, 30);
    QVERIFY(!sums.failing); // one is still being counted
    QCOMPARE(sumsOf(entries, {0, 1}).failing, 4);
    QCOMPARE(sumsOf(entries, {0, 2}).worst, State::Running);
    QCOMPARE(sumsOf(entries, {0, 3}).checkMode, 1);
    QVERIFY(!sumsOf(entries, {0}).plays);
}

void TestPlaybookGroups::groupsByWhatRunsShare_data()
{
    QTest::addColumn<PlaybookGrouping>("grouping");
    QTest::addColumn<bool>("withMade");
    QTest::addColumn<QStringList>("expected");
    using enum PlaybookGrouping;
    QTest::newRow("none") << None << false << QStringList{u"job-2"_s, u"job-4"_s, u"job-3"_s, u"job-1"_s};
    QTest::newRow("report") << Report << false << QStringList{u"job-2"_s, u"- job-2"_s, u"job-4"_s, u"- job-4"_s,
                                                              u"job-3"_s, u"- job-3"_s, u"job-1"_s, u"- job-1"_s};
    QTest::newRow("label") << Label << false << QStringList{u"nightly"_s, u"- job-2"_s, u"- job-1"_s,  u"production"_s,
                                                            u"- job-2"_s, u"- job-3"_s, u"No label"_s, u"- job-4"_s};
    QTest::newRow("label, with those that ARA makes")
        << Label << true
        << QStringList{u"check:False"_s, u"- job-2"_s,    u"- job-3"_s, u"- job-1"_s, u"nightly"_s,  u"- job-2"_s,
                       u"- job-1"_s,     u"production"_s, u"- job-2"_s, u"- job-3"_s, u"No label"_s, u"- job-4"_s};
    QTest::newRow("path") << Path << false << QStringList{u"site.yml"_s, u"- job-2"_s,    u"- job-3"_s,
                                                          u"- job-1"_s,  u"verify.yml"_s, u"- job-4"_s};
    QTest::newRow("controller") << Controller << false
                                << QStringList{u"builder2.ci"_s, u"- job-2"_s,     u"builder1.ci"_s, u"- job-4"_s,
                                               u"- job-1"_s,     u"builder0.ci"_s, u"- job-3"_s};
    QTest::newRow("day") << Day << false
                         << QStringList{u"2026-11-21, Saturday"_s, u"- job-2"_s, u"- job-4"_s, u"- job-3"_s,
                                        u"2026-11-20, Friday"_s,   u"- job-1"_s};
}

void TestPlaybookGroups::groupsByWhatRunsShare()
{
    QFETCH(PlaybookGrouping, grouping);
    QFETCH(bool, withMade);
    Models models(someEntries());
    models.groups.setGrouping(grouping, withMade);
    QTEST(texts(models.groups), "expected");
    QCOMPARE(playbookGroupingFromWord(QString(wordOf(grouping))), grouping);
    QCOMPARE(models.groups.inSeveralGroups(), grouping == PlaybookGrouping::Label ? (withMade ? 3 : 1) : 0);
    QCOMPARE(models.groups.shown().size(), 4U);
}

void TestPlaybookGroups::daysAreThoseOfTheZone()
{
    const std::vector<PlaybookEntry> entries{playbookEntry(1, State::Completed, Midnight - Hour, Second),
                                             playbookEntry(2, State::Completed, Midnight + Hour, Second),
                                             playbookEntry(3, State::Completed, NoTime, Second)};
    const auto days = [&] {
        QStringList keys;
        for (const PlaybookGroup &group : groupsOf(entries, allOf(entries), PlaybookGrouping::Day, false))
            keys << group.key;
        return keys;
    };
    QCOMPARE(days(), (QStringList{u"2026-11-21"_s, u"2026-11-20"_s, QString()}));
    setDisplayZone(QTimeZone::fromSecondsAheadOfUtc(2 * 3600));
    QCOMPARE(days(), (QStringList{u"2026-11-21"_s, QString()}));
}

void TestPlaybookGroups::theTrendIsOfOnePlaybook()
{
    auto entries = someEntries();
    entries[0].playbook.checkMode = true;
    const PlaybookTrend trend = trendOf(entries, {3, 2, 1, 0}, 1);
    QCOMPARE(trend.runs, (EntryRows{0, 1, 2}));
    QCOMPARE(trend.states[static_cast<size_t>(State::Failed)], 1);
    QCOMPARE(trend.checkMode, 1);
    QCOMPARE(trend.median, 15 * Second);
    QCOMPARE(trend.longest, 20 * Second);
    entries[1].playbook.name = u"another play"_s; // of the same path
    QCOMPARE(trendOf(entries, allOf(entries), 0).runs, (EntryRows{0, 2}));
}

void TestPlaybookGroups::aGroupIsARow()
{
    Models models(someEntries());
    models.groups.setGrouping(PlaybookGrouping::Label, false);
    using enum PlaybooksModel::Column;
    QCOMPARE(cell(models.groups, 0, StateColumn), u"failed"_s);
    QCOMPARE(cell(models.groups, 0, StateColumn, PlaybooksModel::SubtitleRole), u"1 of 2"_s);
    QCOMPARE(cell(models.groups, 0, NameColumn, PlaybooksModel::SubtitleRole), u"2 runs"_s);
    QCOMPARE(cell(models.groups, 0, DurationColumn), u"30.0 s"_s);
    const QString span = cell(models.groups, 0, StartedColumn, Qt::ToolTipRole);
    QVERIFY(span.contains(u"2026-11-20 00:00:00.000000 UTC"_s) && span.contains(u"2026-11-21 01:00:20.000000 UTC"_s));
    QCOMPARE(cell(models.groups, 0, FailedColumn), u"…"_s);
    QCOMPARE(cell(models.groups, 0, UserColumn), u"ci"_s);
    QCOMPARE(cell(models.groups, 0, ReportColumn), u"2 different"_s);
    QVERIFY(cell(models.groups, 0, ReportColumn, Qt::ToolTipRole).contains(u"job-2"_s));
    QVERIFY(cell(models.groups, 0, NameColumn, Qt::ToolTipRole)
                .contains(u"A playbook with several labels stands in each of its groups."_s));
    QVERIFY(cell(models.groups, 1, DurationColumn, Qt::ToolTipRole).contains(u"Of 1 run no end is recorded."_s));
    const QModelIndex second = models.groups.index(1, 0, models.groups.index(0, 0));
    QCOMPARE(models.playbooks.entry(models.groups.entryRow(second)).report, u"job-1"_s);
    QCOMPARE(models.groups.groupOf(second)->key, u"nightly"_s);
    QCOMPARE(models.groups.entryRow(models.groups.index(0, 0)), -1);
    // A run of two groups is found in the one that is asked for.
    const int shared = models.playbooks.rowOf(someEntries()[1]);
    QCOMPARE(models.groups.indexOf(shared, u"production"_s).parent().row(), 1);
    QCOMPARE(models.groups.indexOf(shared, u"gone"_s).parent().row(), 0);
}

void TestPlaybookGroups::sortsRunsAndGroups()
{
    Models models(someEntries());
    models.groups.sort(PlaybooksModel::DurationColumn, Qt::DescendingOrder);
    QCOMPARE(texts(models.groups), (QStringList{u"job-2"_s, u"job-4"_s, u"job-1"_s, u"job-3"_s}));
    models.groups.sort(PlaybooksModel::ReportColumn, Qt::DescendingOrder);
    QCOMPARE(texts(models.groups), (QStringList{u"job-4"_s, u"job-3"_s, u"job-2"_s, u"job-1"_s}));
    models.groups.setGrouping(PlaybookGrouping::Label, false);
    models.groups.sort(PlaybooksModel::NameColumn, Qt::DescendingOrder);
    QCOMPARE(texts(models.groups),
             (QStringList{u"production"_s, u"- job-2"_s, u"- job-3"_s, u"nightly"_s, u"- job-2"_s, u"- job-1"_s,
                          u"No label"_s, u"- job-4"_s}));
    models.groups.sort(PlaybooksModel::DurationColumn, Qt::DescendingOrder);
    QCOMPARE(models.groups.index(0, PlaybooksModel::NameColumn).data().toString(), u"nightly"_s);
    models.groups.sort(-1);
    models.groups.setGrouping(PlaybookGrouping::None, false);
    QCOMPARE(texts(models.groups).first(), u"job-2"_s);
}

void TestPlaybookGroups::whatIsNotKnownIsLast()
{
    Models models(someEntries());
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        models.groups.sort(PlaybooksModel::DurationColumn, order);
        QCOMPARE(texts(models.groups).last(), u"job-3"_s);
    }
    models.groups.sort(PlaybooksModel::StateColumn, Qt::DescendingOrder);
    QCOMPARE(texts(models.groups, PlaybooksModel::StateColumn),
             (QStringList{u"failed"_s, u"running"_s, u"completed"_s, u"completed"_s}));
}

void TestPlaybookGroups::filtersByWordsInAnyColumn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<quint32>("states");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<int>("completed");
    const quint32 completed = PlaybookFilter::bit(State::Completed);
    QTest::newRow("nothing") << u"  "_s << 0U << QStringList{u"job-2"_s, u"job-4"_s, u"job-3"_s, u"job-1"_s} << 2;
    QTest::newRow("path") << u"VERIFY"_s << 0U << QStringList{u"job-4"_s} << 1;
    QTest::newRow("label") << u"production"_s << 0U << QStringList{u"job-2"_s, u"job-3"_s} << 0;
    QTest::newRow("two words") << u"nightly job-1"_s << 0U << QStringList{u"job-1"_s} << 1;
    QTest::newRow("state") << u"running"_s << 0U << QStringList{u"job-3"_s} << 0;
    QTest::newRow("mark") << u"check mode"_s << 0U << QStringList{u"job-4"_s} << 1;
    QTest::newRow("version") << u"2.14.18"_s << completed << QStringList{u"job-4"_s, u"job-1"_s} << 2;
    QTest::newRow("duration") << u"20.0"_s << 0U << QStringList{u"job-2"_s} << 0;
    QTest::newRow("none") << u"nowhere"_s << 0U << QStringList{} << 0;
}

void TestPlaybookGroups::filtersByWordsInAnyColumn()
{
    QFETCH(QString, text);
    QFETCH(quint32, states);
    QFETCH(int, completed);
    Models models(someEntries());
    models.groups.setFilter({.states = states, .text = text});
    QTEST(texts(models.groups), "expected");
    QCOMPARE(models.groups.states()[static_cast<size_t>(State::Completed)], completed);
    QCOMPARE(models.groups.allStates()[static_cast<size_t>(State::Completed)], 2);
}

void TestPlaybookGroups::countsThatComeLaterKeepTheRows()
{
    auto entries = someEntries();
    Models models(entries);
    models.groups.setGrouping(PlaybookGrouping::Path, false);
    QSignalSpy reset(&models.groups, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&models.groups, &QAbstractItemModel::dataChanged);
    for (PlaybookEntry &entry : entries) {
        entry.counts = OutcomeCounts{};
        (*entry.counts)[Outcome::Failed] = 5;
    }
    models.playbooks.setPlaybooks(entries);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 3); // the groups, and the runs of each
    QCOMPARE(cell(models.groups, 0, PlaybooksModel::FailedColumn), u"15"_s);
    // But where they are sorted by what came, the rows follow.
    models.groups.sort(PlaybooksModel::FailedColumn, Qt::DescendingOrder);
    (*entries[3].counts)[Outcome::Failed] = 50;
    models.playbooks.setPlaybooks(entries);
    QCOMPARE(cell(models.groups, 0, PlaybooksModel::NameColumn), u"verify.yml"_s);
}

void TestPlaybookGroups::tenThousandAreQuick()
{
    std::vector<PlaybookEntry> entries;
    for (int i = 0; i < 10'000; ++i) {
        entries.push_back(playbookEntry(i, i % 7 == 0 ? State::Failed : State::Completed, Midnight + i * Hour,
                                        (i % 100) * Second, {u"team %1"_s.arg(i % 50), u"nightly"_s}));
    }
    PlaybooksModel playbooks;
    PlaybookGroupsModel groups(&playbooks);
    QElapsedTimer timer;
    const auto measure = [&timer](const char *what, qint64 budget, auto action) {
        timer.start();
        action();
        qInfo("%s: %lld ms", what, static_cast<long long>(timer.elapsed()));
        // Ten times the budget of a release build on an idle machine: it is there to catch a quadratic loop.
        QVERIFY2(timer.elapsed() < 10 * budget, what);
    };
    measure("set", 100, [&] { playbooks.setPlaybooks(entries); });
    measure("set again", 100, [&] { playbooks.setPlaybooks(entries); });
    measure("sort by report", 100, [&] { groups.sort(PlaybooksModel::ReportColumn, Qt::AscendingOrder); });
    measure("sort by duration", 100, [&] { groups.sort(PlaybooksModel::DurationColumn, Qt::AscendingOrder); });
    measure("first filter", 250, [&] { groups.setFilter({.text = u"team 7"_s}); });
    measure("filter", 100, [&] { groups.setFilter({.text = u"team 4 failed"_s}); });
    measure("no filter", 100, [&] { groups.setFilter({}); });
    measure("group", 100, [&] { groups.setGrouping(PlaybookGrouping::Label, false); });
    measure("texts of a group", 100, [&] {
        for (int column = 0; column < groups.columnCount(); ++column)
            groups.index(0, column).data();
    });
    measure("trend", 100, [&] { QCOMPARE(trendOf(playbooks.entries(), groups.shown(), 0).runs.size(), 10'000U); });
}

AVIARY_TEST_GUI(TestPlaybookGroups)
#include "tst_playbookgroups.moc"
