// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/format.h"
#include "tests/support/testmain.h"
#include "tests/support/timelinesbench.h"
#include "views/common/emptyplace.h"
#include "views/common/palette.h"
#include "views/compare/timelinealigner.h"
#include "views/compare/timelinesnotes.h"

#include <QAction>
#include <QComboBox>

using namespace aviary;
using namespace aviary::test;
using namespace Qt::StringLiterals;
using At = TimelineAlignment::At;

// Where two runs are aligned, and what is said of those that cannot be, or that say little of time.
class TestTimelinesAlign : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void tasksAreAlignedByKey();
    void playsAreAlignedByTheChoice();
    void zeroBringsTheStartsBack();
    void theRulerCountsFromTheAlignment();
    void whatIsSeenOfTheRightRunStays();
    void whereBothAreAlignedIsInView();
    void fFitsTheResultsOfBothSides();
    void withoutASelectionNothingIsAligned();
    void whatOneSideLacksIsSaid();
    void theStripMovesAlong();
    void aRangeIsMarkedOnBoth();
    void escapeClearsBothRanges();
    void everyChoiceIsInTheMenuWithItsKey();

    void aRunWithoutAnEndIsSaid();
    void aStoppedRunIsSaid();
    void runsThatEndedNeedNoNote();
    void aRunWithoutTimesIsSaid();
    void twoRunsWithoutTimesSaySo();
    void aPairOfOneSideSaysSo();
    void otherRunsStartAnew();
    void moreKnownOfTheSameRunsMovesNothing();
    void otherLimitsOfSpeedMoveNothing();

private:
    void openShops() { m_bench->open(u"shop-good.sqlite"_s, 2, u"shop-bad.sqlite"_s, 2); }
    void select(const QString &task, const QString &host)
    {
        const RowIndex row = m_bench->rowOf(Side::Right, task, host);
        m_bench->click(m_bench->view.right, m_bench->view.right->barOfRow(row).center());
        QCOMPARE(m_bench->selected(Side::Right), row);
        m_bench->view.right->setFocus();
    }
    void selectMigration() { select(u"app : Migrate the schema"_s, u"app1"_s); }
    int leftOf(Side side) const { return m_bench->view[side]->barOfRow(m_bench->selected(side)).left(); }
    TimelineAligner *aligner() const { return m_bench->page.findChild<TimelineAligner *>(); }
    QString notes() const
    {
        const auto *notes = m_bench->page.findChild<TimelinesNotes *>();
        return notes->isVisible() ? notes->text() : QString();
    }
    // A run of one task in which nothing has a time.
    static RecordingPtr withoutTimes();

    std::unique_ptr<TimelinesBench> m_bench;
};

void TestTimelinesAlign::initTestCase()
{
    setDisplayZone(QTimeZone(QTimeZone::UTC));
}

void TestTimelinesAlign::init()
{
    m_bench = std::make_unique<TimelinesBench>();
}

void TestTimelinesAlign::cleanup()
{
    m_bench.reset();
}

void TestTimelinesAlign::tasksAreAlignedByKey()
{
    openShops();
    selectMigration();
    QVERIFY(std::abs(leftOf(Side::Left) - leftOf(Side::Right)) > 5);
    m_bench->key(Qt::Key_T);
    QVERIFY(std::abs(leftOf(Side::Left) - leftOf(Side::Right)) <= 1);
    QCOMPARE(aligner()->text(), u"0 s is the start of the task “app : Migrate the schema”"_s);
    QCOMPARE(m_bench->page.alignment().at, At::Task);
}

void TestTimelinesAlign::playsAreAlignedByTheChoice()
{
    openShops();
    select(u"web : Write the virtual hosts"_s, u"web1"_s);
    auto *choice = m_bench->page.findChild<QComboBox *>();
    choice->setFocus();
    m_bench->key(Qt::Key_Down);
    QCOMPARE(m_bench->page.alignment().at, At::Play);
    QCOMPARE(aligner()->text(), u"0 s is the start of the play “Web servers”"_s);
    const auto startOfPlay = [this](Side side) {
        const Recording &recording = *m_bench->comparison->recording(side);
        return recording.plays()[m_bench->comparison->plays()[m_bench->page.alignment().entry].play[side]].started;
    };
    QCOMPARE(startOfPlay(Side::Left) - m_bench->visible(Side::Left).begin,
             startOfPlay(Side::Right) - m_bench->visible(Side::Right).begin);
}

void TestTimelinesAlign::zeroBringsTheStartsBack()
{
    openShops();
    const TimeSpan before = m_bench->visible(Side::Left);
    selectMigration();
    m_bench->key(Qt::Key_T);
    QVERIFY(m_bench->visible(Side::Left) != before);
    m_bench->key(Qt::Key_0);
    QCOMPARE(m_bench->visible(Side::Left), before);
    QCOMPARE(aligner()->text(), u"0 s is the start of each run"_s);
}

void TestTimelinesAlign::theRulerCountsFromTheAlignment()
{
    openShops();
    selectMigration();
    m_bench->key(Qt::Key_T);
    QVERIFY(m_bench->ruler->runTexts().contains(u"0 s"_s));
    QVERIFY(m_bench->ruler->runTexts().first().startsWith(QLocale().negativeSign()));
}

void TestTimelinesAlign::whatIsSeenOfTheRightRunStays()
{
    openShops();
    selectMigration();
    m_bench->key(Qt::Key_F);
    const TimeSpan before = m_bench->visible(Side::Right);
    const TimeSpan left = m_bench->visible(Side::Left);
    m_bench->key(Qt::Key_T);
    QCOMPARE(m_bench->visible(Side::Right), before);
    QVERIFY(m_bench->visible(Side::Left) != left);
}

void TestTimelinesAlign::whereBothAreAlignedIsInView()
{
    openShops();
    selectMigration();
    // Near by, in the middle of the long one.
    for (int i = 0; i < 8; ++i)
        m_bench->key(Qt::Key_W);
    m_bench->key(Qt::Key_T);
    for (const Side side : Sides) {
        const TimeSpan visible = m_bench->visible(side);
        const Micros begin = m_bench->comparison->recording(side)->startedOf(m_bench->selected(side));
        QVERIFY(begin > visible.begin && begin < visible.end);
    }
}

void TestTimelinesAlign::fFitsTheResultsOfBothSides()
{
    openShops();
    const TimeSpan whole = m_bench->visible(Side::Left);
    select(u"Start the service of the machine"_s, u"app1"_s);
    for (const Side focused : Sides) {
        m_bench->view[focused]->setFocus();
        m_bench->key(Qt::Key_F);
        QVERIFY(m_bench->visible(Side::Left).duration() < whole.duration());
        for (const Side side : Sides) {
            const TimeSpan visible = m_bench->visible(side);
            const Recording &recording = *m_bench->comparison->recording(side);
            const RowIndex row = m_bench->selected(side);
            QVERIFY(recording.startedOf(row) > visible.begin);
            QVERIFY(recording.startedOf(row) + recording.durationOf(row) < visible.end);
        }
        m_bench->key(Qt::Key_F);
        QCOMPARE(m_bench->visible(Side::Left), whole);
    }
}

void TestTimelinesAlign::withoutASelectionNothingIsAligned()
{
    openShops();
    const TimeSpan before = m_bench->visible(Side::Left);
    m_bench->view.left->setFocus();
    m_bench->key(Qt::Key_T);
    QCOMPARE(aligner()->text(), u"Not aligned: select a result first."_s);
    QCOMPARE(m_bench->visible(Side::Left), before);
    QCOMPARE(m_bench->page.findChild<QComboBox *>()->currentIndex(), 0);
}

void TestTimelinesAlign::whatOneSideLacksIsSaid()
{
    openShops();
    const TimeSpan before = m_bench->visible(Side::Left);
    select(u"common : Remember the time zone"_s, u"db1"_s);
    m_bench->key(Qt::Key_T);
    QCOMPARE(aligner()->text(), u"Not aligned: “common : Remember the time zone” is in the right run only."_s);
    QCOMPARE(m_bench->visible(Side::Left), before);
    QCOMPARE(m_bench->page.alignment().at, At::Start);
}

void TestTimelinesAlign::theStripMovesAlong()
{
    openShops();
    selectMigration();
    m_bench->key(Qt::Key_T);
    const quint32 task = m_bench->taskOf(Side::Right, u"app : Migrate the schema"_s);
    QVERIFY(std::abs(m_bench->deltas->barOf(task).left() - leftOf(Side::Right)) <= 1);
    m_bench->key(Qt::Key_F);
    QVERIFY(std::abs(m_bench->deltas->barOf(task).left() - leftOf(Side::Right)) <= 1);
}

void TestTimelinesAlign::aRangeIsMarkedOnBoth()
{
    openShops();
    const QPoint from(300, m_bench->view.left->height() - 3);
    QTest::mousePress(m_bench->view.left, Qt::LeftButton, {}, from);
    QTest::mouseMove(m_bench->view.left, from + QPoint(50, 0));
    QTest::mouseMove(m_bench->view.left, from + QPoint(100, 0));
    QTest::mouseRelease(m_bench->view.left, Qt::LeftButton, {}, from + QPoint(100, 0));
    m_bench->settle();
    const TimeSpan left = m_bench->state(Side::Left)->range()->span();
    const TimeSpan right = m_bench->state(Side::Right)->range()->span();
    QVERIFY(!left.isEmpty());
    QCOMPARE(left.begin - m_bench->startOf(Side::Left), right.begin - m_bench->startOf(Side::Right));
    QCOMPARE(left.duration(), right.duration());
}

void TestTimelinesAlign::escapeClearsBothRanges()
{
    openShops();
    selectMigration();
    m_bench->key(Qt::Key_R);
    QVERIFY(!m_bench->state(Side::Left)->range()->isEmpty());
    m_bench->view.left->setFocus();
    m_bench->key(Qt::Key_Escape);
    QVERIFY(m_bench->state(Side::Left)->range()->isEmpty());
    QVERIFY(m_bench->state(Side::Right)->range()->isEmpty());
}

void TestTimelinesAlign::everyChoiceIsInTheMenuWithItsKey()
{
    QList<QKeySequence> keys;
    for (const QAction *action : m_bench->page.actions())
        keys << action->shortcuts();
    for (const Qt::Key key : {Qt::Key_0, Qt::Key_P, Qt::Key_T, Qt::Key_F, Qt::Key_W, Qt::Key_R})
        QVERIFY2(keys.contains(QKeySequence(key)), qPrintable(QKeySequence(key).toString()));
}

void TestTimelinesAlign::aRunWithoutAnEndIsSaid()
{
    m_bench->open(u"shop-running.sqlite"_s, 2, u"shop-running.sqlite"_s, 4);
    QTRY_VERIFY2(notes().contains(u"Right run: The run has no end"_s), qPrintable(notes()));
}

void TestTimelinesAlign::aStoppedRunIsSaid()
{
    m_bench->open(u"shop-running.sqlite"_s, 2, u"shop-running.sqlite"_s, 4);
    QVERIFY2(notes().startsWith(u"Left run: It was stopped"_s), qPrintable(notes()));
}

void TestTimelinesAlign::runsThatEndedNeedNoNote()
{
    openShops();
    QCOMPARE(notes(), QString());
}

RecordingPtr TestTimelinesAlign::withoutTimes()
{
    RecordingBuilder builder(19);
    Playbook playbook;
    playbook.id = PlaybookId{1};
    playbook.state = State::Completed;
    playbook.path = u"/home/ci/shop/site.yml"_s;
    builder.setPlaybook(playbook);
    Play play;
    play.id = PlayId{1};
    play.name = u"all"_s;
    builder.setPlays({play});
    builder.setFiles({{FileId{1}, u"/home/ci/shop/site.yml"_s, {}}});
    Task task;
    task.id = TaskId{1};
    task.name = u"A"_s;
    task.action = u"command"_s;
    task.line = 10;
    task.play = 0;
    task.file = 0;
    builder.setTasks({task});
    Host host;
    host.id = HostId{1};
    host.name = u"web1"_s;
    builder.setHosts({host});
    builder.addResult(ResultId{1}, TaskId{1}, HostId{1}, PlayId{1}, NoTime, NoDuration, Status::Ok, false, false);
    return builder.finish();
}

void TestTimelinesAlign::aRunWithoutTimesIsSaid()
{
    m_bench->show(withoutTimes(), Run().task(u"A"_s, u"web1 ok 1s"_s).finish());
    QVERIFY2(notes().startsWith(u"Left run: No times were recorded."_s), qPrintable(notes()));
    // The other one is there all the same.
    QVERIFY(!m_bench->view.right->barOfRow(0).isEmpty());
    QVERIFY(m_bench->view.left->barOfRow(0).isEmpty());
    m_bench->click(m_bench->view.right, m_bench->view.right->barOfRow(0).center());
    QCOMPARE(m_bench->selected(Side::Left), 0U);
    m_bench->view.right->setFocus();
    m_bench->key(Qt::Key_T);
    QCOMPARE(aligner()->text(), u"Not aligned: the left run has no time for “A”."_s);
}

void TestTimelinesAlign::twoRunsWithoutTimesSaySo()
{
    m_bench->show(withoutTimes(), withoutTimes());
    const auto *empty = m_bench->page.findChild<EmptyPlace *>();
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->text(), u"No times were recorded in either run. The page Differences lists all results."_s);
}

void TestTimelinesAlign::aPairOfOneSideSaysSo()
{
    auto pair = std::make_shared<ComparedPair>();
    pair->known = ComparedPair::Known::Comparison;
    pair->playbook.right = Playbook();
    m_bench->page.show({}, pair, {});
    const auto *empty = m_bench->page.findChild<EmptyPlace *>();
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->text(), u"Only the right report has this playbook: there is nothing to compare it with."_s);
    QVERIFY(m_bench->page.isSettled());
    QVERIFY(!m_bench->page.stepDifference(1));
}

void TestTimelinesAlign::otherRunsStartAnew()
{
    openShops();
    selectMigration();
    m_bench->key(Qt::Key_T);
    m_bench->open(u"shop-good.sqlite"_s, 1, u"shop-bad.sqlite"_s, 1);
    QCOMPARE(m_bench->page.alignment().at, At::Start);
    QCOMPARE(m_bench->deltas->selected(), NoIndex);
    QCOMPARE(m_bench->visible(Side::Right).begin, m_bench->startOf(Side::Right));
    QCOMPARE(m_bench->state(Side::Left)->model()->recording(), m_bench->comparison->recording(Side::Left));
}

void TestTimelinesAlign::moreKnownOfTheSameRunsMovesNothing()
{
    openShops();
    selectMigration();
    m_bench->key(Qt::Key_T);
    m_bench->wheel(m_bench->view.right, {600, 40}, {0, 240}, Qt::ControlModifier);
    const TimeSpan before = m_bench->visible(Side::Left);
    auto more = std::make_shared<ComparedPair>(*m_bench->pair);
    more->known = ComparedPair::Known::Outputs;
    m_bench->page.show(m_bench->location, more, {});
    QVERIFY(m_bench->page.isSettled());
    QCOMPARE(m_bench->visible(Side::Left), before);
    QCOMPARE(m_bench->page.alignment().at, At::Task);
}

void TestTimelinesAlign::otherLimitsOfSpeedMoveNothing()
{
    openShops();
    selectMigration();
    m_bench->key(Qt::Key_T);
    m_bench->wheel(m_bench->view.right, {600, 40}, {0, 240}, Qt::ControlModifier);
    const TimeSpan before = m_bench->visible(Side::Left);
    auto other = std::make_shared<ComparedPair>(*m_bench->pair);
    other->comparison
        = compareRecordings(m_bench->comparison->recording(Side::Left), m_bench->comparison->recording(Side::Right),
                            {.share = 0.2, .atLeast = 60'000'000});
    m_bench->page.show(m_bench->location, other, {});
    m_bench->settle();
    QCOMPARE(m_bench->visible(Side::Left), before);
    QCOMPARE(m_bench->page.alignment().at, At::Task);
    const quint32 migration = m_bench->taskOf(Side::Right, u"app : Migrate the schema"_s);
    QCOMPARE(m_bench->deltas->selected(), migration);
    QVERIFY(!m_bench->deltas->accessibleDescription().contains(u"slower"_s));
}

AVIARY_TEST_MAIN(TestTimelinesAlign)
#include "tst_timelinesalign.moc"
