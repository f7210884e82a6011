// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/figures/figuresmodel.h"
#include "models/items/figures/figurewords.h"
#include "models/items/figures/gaincells.h"
#include "models/items/figures/hostdurationcells.h"
#include "models/items/figures/pathcells.h"
#include "models/items/figures/timingcells.h"
#include "models/items/figures/waitcells.h"
#include "models/recording/format.h"
#include "tests/support/maderecording.h"
#include "tests/support/report.h"
#include "tests/support/testmain.h"

#include <QAbstractItemModelTester>
#include <QGuiApplication>
#include <QSignalSpy>

using namespace aviary;
using namespace Qt::StringLiterals;

class TestFigureTables : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void thePathAddsUpToTheDurationOfTheRun();
    void whatLiesBetweenResultsStandsBackAndLeadsToTheNextOne();
    void whoWaitedForWhomIsSaid();
    void tasksThatHostsWaitedInNameTheSlowestHost();
    void gainsOfAllKindsStandByGain();
    void gainsOfOneKind();
    void rolesAreSaidToBeDerived();
    void slowestTellsTheWorstOutcome();
    void numbersAreAlignedAndBeginWithTheLargest_data();
    void numbersAreAlignedAndBeginWithTheLargest();
    void sortingGoesByNumbersAndNaturalNames();
    void sortingKeepsPersistentIndexes();
    void manyLinesAreSortedBesideTheGuiThread();
    void outliersAreNamed();
    void fewHostsHaveNoOutliers();
    void figuresThatWereNotRecordedAreNotKnown();
    void forksAreNamed_data();
    void forksAreNamed();
    void nobodyWaited();
    void copiesAreWhole();
    void sharesAreReadable_data();
    void sharesAreReadable();
    void hostileNamesAreText();

private:
    static TimelineFiguresPtr shopBad();
};

namespace {

// All cells of a row as they are read.
QStringList row(const FiguresModel &model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells << model.index(row, column).data().toString();
    return cells;
}

QStringList column(const FiguresModel &model, int column)
{
    QStringList cells;
    for (int row = 0; row < model.rowCount(); ++row)
        cells << model.index(row, column).data().toString();
    return cells;
}

struct Tested : FiguresModel
{
    QAbstractItemModelTester tester{this, QAbstractItemModelTester::FailureReportingMode::Fatal};
    explicit Tested(FigureCellsPtr cells)
        : FiguresModel(std::move(cells))
    {
    }
};

TimelineFiguresPtr figuresOf(MadeRecording &made)
{
    return TimelineFigures::of(made.finish());
}

} // namespace

TimelineFiguresPtr TestFigureTables::shopBad()
{
    static const TimelineFiguresPtr figures = TimelineFigures::of(test::Report(u"shop-bad.sqlite"_s, 2).recording);
    return figures;
}

void TestFigureTables::initTestCase()
{
    setDisplayZone(QTimeZone(QTimeZone::UTC));
}

void TestFigureTables::thePathAddsUpToTheDurationOfTheRun()
{
    const Tested model(std::make_shared<PathCells>(shopBad()));
    QCOMPARE(row(model, 0), (QStringList{u"1"_s, u"start"_s, u""_s, u"0 ms"_s, u"0.9 s"_s, u"1.9 %"_s, u"0.9 s"_s}));
    QCOMPARE(row(model, 1),
             (QStringList{u"2"_s, u"Gathering Facts"_s, u"web1"_s, u"0.9 s"_s, u"2.4 s"_s, u"4.7 %"_s, u"3.3 s"_s}));
    const int last = model.rowCount() - 1;
    QCOMPARE(model.index(last, PathCells::What).data().toString(), u"end"_s);
    QCOMPARE(model.index(last, PathCells::Together).data().toString(),
             formatDuration(shopBad()->recording->playbook().duration));
    QVERIFY(pathTotalText(*shopBad()).contains(u"together 49.9 s: the duration of the run."_s));
}

void TestFigureTables::whatLiesBetweenResultsStandsBackAndLeadsToTheNextOne()
{
    const PathCells cells(shopBad());
    QVERIFY(cells.isMuted(0, PathCells::What));
    QVERIFY(!cells.isMuted(1, PathCells::What));
    QCOMPARE(cells.text(2, PathCells::What), u"between tasks"_s);
    QCOMPARE(cells.resultOf(2), cells.resultOf(3));
    // Nothing comes after the end.
    const quint32 end = cells.lineCount() - 1;
    QVERIFY(cells.resultOf(end) != NoIndex);
    QCOMPARE(cells.resultOf(end), cells.resultOf(end - 1));
    QCOMPARE(cells.lineOf(cells.resultOf(2)), 3U);
    QVERIFY(cells.toolTip(2, PathCells::What).startsWith(u"Between two tasks: templating"_s));
    QCOMPARE(cells.toolTip(1, PathCells::What), u"Gathering Facts\nsite.yml:2"_s);
    QCOMPARE(cells.sentence(1), u"Gathering Facts, ok, web1, 2.4 s"_s);
}

void TestFigureTables::whoWaitedForWhomIsSaid()
{
    const Tested model(std::make_shared<HostWaitCells>(shopBad()));
    QCOMPARE(row(model, 0), (QStringList{u"app2 waited for app1"_s, u"6.6 s"_s, u"6"_s}));
    QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().startsWith(u"app2 waited 6.6 s for app1, "_s));
    // It leads to what was waited for longest.
    const Recording &recording = *shopBad()->recording;
    const RowIndex slow = model.cells()->resultOf(0);
    QCOMPARE(recording.tasks()[recording.taskOf(slow)].name, u"app : Migrate the schema"_s);
    QCOMPARE(recording.shortHost(recording.hostOf(slow)), u"app1"_s);
    QVERIFY(waitingText(*shopBad()).startsWith(u"Hosts waited "_s));
}

void TestFigureTables::tasksThatHostsWaitedInNameTheSlowestHost()
{
    const Tested model(std::make_shared<TaskWaitCells>(shopBad()));
    QCOMPARE(row(model, 0), (QStringList{u"app : Migrate the schema"_s, u"6.1 s"_s, u"1"_s, u"app1"_s, u"6.1 s"_s}));
    QCOMPARE(row(model, 1), (QStringList{u"Gathering Facts"_s, u"2.5 s"_s, u"5"_s, u"web1"_s, u"2.4 s"_s}));
}

void TestFigureTables::gainsOfAllKindsStandByGain()
{
    const Tested model(std::make_shared<GainCells>(shopBad(), std::nullopt));
    QCOMPARE(row(model, 0).mid(0, 4), (QStringList{u"copy"_s, u"action"_s, u"13.7 s"_s, u"27.4 %"_s}));
    for (int row = 1; row < model.rowCount(); ++row)
        QVERIFY(model.index(row, GainCells::WithoutIt).data(FiguresModel::SortRole).toDouble()
                <= model.index(row - 1, GainCells::WithoutIt).data(FiguresModel::SortRole).toDouble());
    const QStringList kinds = column(model, GainCells::Kind);
    for (const QString &kind : {u"task"_s, u"role"_s, u"action"_s, u"host"_s})
        QVERIFY(kinds.contains(kind));
}

void TestFigureTables::gainsOfOneKind()
{
    const Tested model(std::make_shared<GainCells>(shopBad(), GroupKind::Task));
    QCOMPARE(row(model, 0).mid(0, 3), (QStringList{u"app : Migrate the schema"_s, u"task"_s, u"6.1 s"_s}));
    QVERIFY(!column(model, GainCells::Kind).contains(u"host"_s));
    const Recording &recording = *shopBad()->recording;
    QCOMPARE(formatDuration(recording.durationOf(model.cells()->resultOf(0))), u"6.1 s"_s);
}

void TestFigureTables::rolesAreSaidToBeDerived()
{
    const Tested model(std::make_shared<TimingCells>(shopBad(), GroupKind::Role));
    QCOMPARE(column(model, TimingCells::Name).first(), u"common"_s);
    QCOMPARE(model.headerData(TimingCells::Name, Qt::Horizontal).toString(), u"Role (derived)"_s);
    QVERIFY(model.headerData(TimingCells::Name, Qt::Horizontal, Qt::ToolTipRole)
                .toString()
                .contains(u"Roles are derived"_s));
    QVERIFY(derivedText(GroupKind::Task).isEmpty());
}

void TestFigureTables::slowestTellsTheWorstOutcome()
{
    const Tested model(std::make_shared<TimingCells>(shopBad(), GroupKind::Host));
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString host = model.index(row, TimingCells::Name).data().toString();
        const auto worst
            = static_cast<Outcome>(model.index(row, TimingCells::Name).data(FiguresModel::OutcomeRole).toInt());
        QCOMPARE(worst == Outcome::Failed, host.startsWith(u"app"_s));
    }
}

void TestFigureTables::numbersAreAlignedAndBeginWithTheLargest_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("number");
    QTest::addRow("name") << int(TimingCells::Name) << false;
    QTest::addRow("results") << int(TimingCells::Count) << true;
    QTest::addRow("total") << int(TimingCells::Total) << true;
    QTest::addRow("of busy") << int(TimingCells::OfBusy) << true;
}

void TestFigureTables::numbersAreAlignedAndBeginWithTheLargest()
{
    QFETCH(int, column);
    QFETCH(bool, number);
    const FiguresModel model(std::make_shared<TimingCells>(shopBad(), GroupKind::Task));
    const auto alignment = [](const QVariant &value) { return Qt::Alignment(value.toInt()); };
    QCOMPARE(alignment(model.index(0, column).data(Qt::TextAlignmentRole)).testFlag(Qt::AlignRight), number);
    QCOMPARE(alignment(model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole)).testFlag(Qt::AlignRight),
             number);
    QCOMPARE(model.headerData(column, Qt::Horizontal, Qt::InitialSortOrderRole).toInt(),
             static_cast<int>(number ? Qt::DescendingOrder : Qt::AscendingOrder));
}

void TestFigureTables::sortingGoesByNumbersAndNaturalNames()
{
    MadeRecording made({u"web10"_s, u"web2"_s, u"web1"_s}, 1);
    made.add(0, 1, 2);
    made.add(1, 1, 10);
    made.add(2, 1, 0.5);
    Tested model(std::make_shared<TimingCells>(figuresOf(made), GroupKind::Host));
    QCOMPARE(column(model, TimingCells::Name), (QStringList{u"web2"_s, u"web10"_s, u"web1"_s}));
    model.sort(TimingCells::Total, Qt::AscendingOrder);
    QCOMPARE(column(model, TimingCells::Total), (QStringList{u"0.5 s"_s, u"2.0 s"_s, u"10.0 s"_s}));
    model.sort(TimingCells::Name, Qt::AscendingOrder);
    QCOMPARE(column(model, TimingCells::Name), (QStringList{u"web1"_s, u"web2"_s, u"web10"_s}));
    model.sort(-1, Qt::AscendingOrder);
    QCOMPARE(column(model, TimingCells::Name), (QStringList{u"web2"_s, u"web10"_s, u"web1"_s}));
    // Other figures come in the order that is wanted.
    model.sort(TimingCells::Max, Qt::AscendingOrder);
    model.setCells(std::make_shared<TimingCells>(shopBad(), GroupKind::Host));
    QCOMPARE(column(model, TimingCells::Name).last(), u"app1"_s);
}

void TestFigureTables::sortingKeepsPersistentIndexes()
{
    Tested model(std::make_shared<PathCells>(shopBad()));
    const QPersistentModelIndex facts(model.index(1, PathCells::What));
    model.sort(PathCells::Duration, Qt::DescendingOrder);
    QCOMPARE(facts.data().toString(), u"Gathering Facts"_s);
    QCOMPARE(model.index(0, PathCells::What).data().toString(), u"app : Migrate the schema"_s);
    QCOMPARE(model.rowOf(1), facts.row());
}

void TestFigureTables::manyLinesAreSortedBesideTheGuiThread()
{
    constexpr int tasks = FiguresModel::SortedAtOnce + 10;
    MadeRecording made({u"a"_s}, tasks);
    for (int task = 0; task < tasks; ++task)
        made.addRaw(0, MadeRecording::Start + Micros{task} * 1000, 1 + (task * 7919) % 900, Status::Ok, task);
    FiguresModel model(std::make_shared<TimingCells>(figuresOf(made), GroupKind::Task));
    QCOMPARE(model.rowCount(), tasks);
    const QStringList before = row(model, 0);
    QSignalSpy sorted(&model, &FiguresModel::sorted);
    model.sort(TimingCells::Total, Qt::AscendingOrder);
    QVERIFY(model.isSorting());
    QCOMPARE(row(model, 0), before);
    QVERIFY(sorted.wait());
    QVERIFY(!model.isSorting());
    QCOMPARE(model.index(0, TimingCells::Total).data(FiguresModel::SortRole).toDouble(), 1.0);
}

void TestFigureTables::outliersAreNamed()
{
    MadeRecording made({u"a1"_s, u"a2"_s, u"a3"_s, u"a4"_s, u"a5"_s});
    for (int host = 0; host < 5; ++host)
        made.add(host, 1, host == 3 ? 6.1 : 0.5 + host * 0.01);
    const auto cells = std::make_shared<HostDurationCells>(figuresOf(made), 0);
    const Tested model(cells);
    QCOMPARE(row(model, 0), (QStringList{u"a4"_s, u"6.1 s"_s, u"11.7 ×"_s, u"outlier"_s}));
    QCOMPARE(row(model, 1).last(), QString());
    QVERIFY(cells->outliers().contains(u"a4 (6.1 s); the median is 0.5 s."_s));
    QCOMPARE(cells->sentence(0), u"a4, ok, 6.1 s, outlier"_s);
}

void TestFigureTables::fewHostsHaveNoOutliers()
{
    MadeRecording made({u"a"_s, u"b"_s});
    made.add(0, 1, 1);
    made.add(1, 1, 9);
    QCOMPARE(HostDurationCells(figuresOf(made), 0).outliers(), u"Too few hosts to tell outliers."_s);
    MadeRecording equal({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    for (int host = 0; host < 4; ++host)
        equal.add(host, 1, 1);
    QCOMPARE(HostDurationCells(figuresOf(equal), 0).outliers(), u"No outliers; the median is 1.0 s."_s);
}

void TestFigureTables::figuresThatWereNotRecordedAreNotKnown()
{
    auto figures = std::make_shared<TimelineFigures>(*shopBad());
    figures->caveats.startsOfTasks = true;
    const Tested tasks(std::make_shared<TimingCells>(figures, GroupKind::Task));
    QCOMPARE(tasks.index(0, TimingCells::Median).data().toString(), u"not known"_s);
    QCOMPARE(tasks.index(0, TimingCells::Count).data().toString(), u"6"_s);
    QCOMPARE(tasks.index(0, TimingCells::OfWall).data().toString(), u"4.8 %"_s); // a task's own time is known
    QVERIFY(largestLines(*tasks.cells(), TimingCells::Median, 10).empty());
    const Tested hosts(std::make_shared<GainCells>(figures, GroupKind::Host));
    QCOMPARE(hosts.index(0, GainCells::WithoutIt).data().toString(), u"not known"_s);
    const Tested gains(std::make_shared<GainCells>(figures, GroupKind::Task));
    QCOMPARE(gains.index(0, GainCells::WithoutIt).data().toString(), u"6.1 s"_s);
    QCOMPARE(gains.index(0, GainCells::LikeMedian).data().toString(), u"not known"_s);
    QCOMPARE(forksText(*figures), u"How long hosts waited for a fork is not known."_s);
}

void TestFigureTables::forksAreNamed_data()
{
    QTest::addColumn<int>("seen");
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("throttled");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << 0 << 5 << 0 << QString();
    QTest::newRow("as asked")
        << 5 << 5 << 0 << u"ran in waves of 5 hosts (forks 5, from the arguments); hosts waited 12.0 s for a fork."_s;
    QTest::newRow("not recorded")
        << 5 << 0 << 0
        << u"ran in waves of 5 hosts (the arguments do not say how many forks); hosts waited 12.0 s for a fork."_s;
    QTest::newRow("other") << 4 << 8 << 0
                           << u"ran in waves of 4 hosts (the arguments say forks 8); hosts waited 12.0 s for a fork."_s;
    QTest::newRow("throttle")
        << 0 << 8 << 2
        << u"ran on fewer hosts at once than the forks allow, as with throttle; hosts waited 1.0 s for their turn."_s;
}

void TestFigureTables::forksAreNamed()
{
    QFETCH(int, seen);
    QFETCH(int, asked);
    QFETCH(int, throttled);
    QFETCH(QString, text);
    TimelineFigures figures;
    figures.forks.seen = seen;
    figures.forks.asked = asked;
    figures.forks.tasks = 3;
    figures.forks.waited = 12 * MadeRecording::Second;
    figures.forks.throttled = static_cast<quint32>(throttled);
    figures.forks.throttledWaited = MadeRecording::Second;
    QVERIFY2(forksText(figures).endsWith(text), qPrintable(forksText(figures)));
    QCOMPARE(forksText(figures).isEmpty(), text.isEmpty());
}

void TestFigureTables::nobodyWaited()
{
    MadeRecording made({u"a"_s}, 2);
    made.add(0, 1, 1, Status::Ok, 0);
    made.add(0, 3, 1, Status::Ok, 1);
    const TimelineFiguresPtr figures = figuresOf(made);
    QCOMPARE(waitingText(*figures), u"No host waited for another."_s);
    QCOMPARE(Tested(std::make_shared<HostWaitCells>(figures)).rowCount(), 0);
    const TimelineFiguresPtr free = TimelineFigures::of(test::Report(u"shop-free.sqlite"_s, 1).recording);
    QCOMPARE(waitingText(*free),
             u"No host waited for another: tasks overlapped, as with the strategies free and host_pinned."_s);
    // Without figures there are titles and no rows.
    const Tested none(std::make_shared<PathCells>(nullptr));
    QCOMPARE(none.rowCount(), 0);
    QCOMPARE(none.headerData(PathCells::What, Qt::Horizontal).toString(), u"What"_s);
}

void TestFigureTables::copiesAreWhole()
{
    const PathCells cells(shopBad());
    QCOMPARE(tableText(cells, {1}, {PathCells::What, PathCells::Host, PathCells::Start}),
             u"What\tHost\tStart\nGathering Facts\tweb1.shop.example\t2026-11-21 02:54:26.845589 UTC\n"_s);
}

void TestFigureTables::sharesAreReadable_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << 0.0 << u"0.0 %"_s;
    QTest::newRow("next to none") << 0.0001 << u"<0.1 %"_s;
    QTest::newRow("some") << 0.1234 << u"12.3 %"_s;
    QTest::newRow("all") << 1.0 << u"100.0 %"_s;
}

void TestFigureTables::sharesAreReadable()
{
    QFETCH(double, share);
    QTEST(formatShare(share), "text");
}

void TestFigureTables::hostileNamesAreText()
{
    MadeRecording made({u"<b>a</b>\n%2"_s, u"%1"_s});
    made.add(0, 1, 5);
    made.add(1, 1, 1);
    made.add(0, 7, 1);
    made.add(1, 7, 1);
    const TimelineFiguresPtr figures = figuresOf(made);
    const Tested hosts(std::make_shared<TimingCells>(figures, GroupKind::Host));
    const QModelIndex name = hosts.index(0, TimingCells::Name);
    QVERIFY(!name.data().toString().contains(u'\n'));
    QVERIFY(name.data().toString().startsWith(u"<b>a</b>"_s));
    QVERIFY(name.data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"_s));
    const Tested path(std::make_shared<PathCells>(figures));
    for (int row = 0; row < path.rowCount(); ++row)
        QVERIFY(!path.index(row, PathCells::Host).data().toString().contains(u'\n'));
}

AVIARY_TEST_GUI(TestFigureTables)
#include "tst_figuretables.moc"
