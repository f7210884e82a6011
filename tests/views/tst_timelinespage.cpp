// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/format.h"
#include "tests/support/testmain.h"
#include "tests/support/timelinesbench.h"
#include "views/common/elidedlabel.h"
#include "views/common/palette.h"
#include "views/timeline/timelinelabels.h"
#include "views/timeline/timelinelegend.h"

using namespace aviary;
using namespace aviary::test;
using namespace Qt::StringLiterals;

// Two runs on one scale, with wheels, keys and pointers on them.
class TestTimelinesPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void bothRunsBeginAtZero();
    void theWheelOverOneZoomsBoth();
    void theWheelWithShiftPansBoth();
    void theWheelOverTheStripZoomsToo();
    void keysZoomAndPanFromEitherSide();
    void hostsStandInTheSameOrder();
    void namesStandBesideTheirLanes_data();
    void namesStandBesideTheirLanes();
    void hostsAreNamedOnALowPage();
    void lanesAreScrolledTogether();
    void aClickSelectsTheResultsOfBothSides();
    void whatOneSideLacksIsSelectedThereOnly();
    void arrowsMoveTheSelectionOnTheirSide();
    void thePointerMarksTheCounterpart();
    void theMarkIsSeen();
    void slowerTasksStandAboveTheLine();
    void aBarOfTheStripSelectsItsPair();
    void thePointerOnTheStripTellsTheTask();
    void f7GoesFromDifferenceToDifference();
    void whatIsSelectedElsewhereIsSelectedHere();

private:
    void openShops() { m_bench->open(u"shop-good.sqlite"_s, 2, u"shop-bad.sqlite"_s, 2); }

    bool areOnOneScale() const
    {
        const TimeSpan left = m_bench->visible(Side::Left);
        const TimeSpan right = m_bench->visible(Side::Right);
        return !left.isEmpty() && left.duration() == right.duration()
            && left.begin - m_bench->startOf(Side::Left) == right.begin - m_bench->startOf(Side::Right);
    }
    QString hoverText() const { return m_bench->page.findChild<ElidedLabel *>(u"hovered"_s)->text(); }

    std::unique_ptr<TimelinesBench> m_bench;
};

void TestTimelinesPage::initTestCase()
{
    setDisplayZone(QTimeZone(QTimeZone::UTC));
}

void TestTimelinesPage::init()
{
    m_bench = std::make_unique<TimelinesBench>();
}

void TestTimelinesPage::cleanup()
{
    m_bench.reset();
}

void TestTimelinesPage::bothRunsBeginAtZero()
{
    openShops();
    const TimeSpan left = m_bench->visible(Side::Left);
    const TimeSpan right = m_bench->visible(Side::Right);
    QVERIFY(!left.isEmpty());
    QCOMPARE(left.duration(), right.duration());
    QCOMPARE(left.begin - m_bench->startOf(Side::Left), right.begin - m_bench->startOf(Side::Right));
    QCOMPARE(m_bench->ruler->runTexts().first(), u"0 s"_s);
}

void TestTimelinesPage::theWheelOverOneZoomsBoth()
{
    openShops();
    const Micros whole = m_bench->visible(Side::Right).duration();
    for (const Side side : Sides) {
        m_bench->wheel(m_bench->view[side], {300, 40}, {0, 240}, Qt::ControlModifier);
        const TimeSpan left = m_bench->visible(Side::Left);
        const TimeSpan right = m_bench->visible(Side::Right);
        QVERIFY(right.duration() < whole);
        QCOMPARE(left.duration(), right.duration());
        QCOMPARE(left.begin - m_bench->startOf(Side::Left), right.begin - m_bench->startOf(Side::Right));
    }
    m_bench->key(Qt::Key_F);
    QCOMPARE(m_bench->visible(Side::Left).duration(), whole);
}

void TestTimelinesPage::theWheelWithShiftPansBoth()
{
    openShops();
    m_bench->wheel(m_bench->view.left, {600, 40}, {0, 480}, Qt::ControlModifier);
    const TimeSpan before = m_bench->visible(Side::Right);
    m_bench->wheel(m_bench->view.left, {600, 40}, {0, -120}, Qt::ShiftModifier);
    QVERIFY(m_bench->visible(Side::Right).begin > before.begin);
    QVERIFY(areOnOneScale());
}

void TestTimelinesPage::theWheelOverTheStripZoomsToo()
{
    openShops();
    const Micros whole = m_bench->visible(Side::Left).duration();
    m_bench->wheel(m_bench->deltas, {300, 10}, {0, 240}, Qt::ControlModifier);
    QVERIFY(m_bench->visible(Side::Left).duration() < whole);
    QVERIFY(areOnOneScale());
}

void TestTimelinesPage::keysZoomAndPanFromEitherSide()
{
    openShops();
    const Micros whole = m_bench->visible(Side::Left).duration();
    for (QWidget *part : std::initializer_list<QWidget *>{m_bench->view.left, m_bench->deltas, m_bench->view.right}) {
        part->setFocus();
        m_bench->key(Qt::Key_W);
        QVERIFY(m_bench->visible(Side::Left).duration() < whole);
        const Micros begin = m_bench->visible(Side::Right).begin;
        m_bench->key(Qt::Key_D);
        QVERIFY(m_bench->visible(Side::Right).begin > begin);
        QVERIFY(areOnOneScale());
        m_bench->key(Qt::Key_F);
        QCOMPARE(m_bench->visible(Side::Right).duration(), whole);
    }
}

void TestTimelinesPage::hostsStandInTheSameOrder()
{
    openShops();
    const auto hosts = [this](Side side) {
        QStringList names;
        for (const TimelineModel::Lane &lane : m_bench->state(side)->model()->lanes())
            names << m_bench->comparison->recording(side)->shortHost(lane.host());
        return names;
    };
    QCOMPARE(hosts(Side::Right).first(), u"app1"_s); // it fails there
    QStringList left = hosts(Side::Left);
    QVERIFY(left.removeOne(u"cache1"_s));
    QStringList right = hosts(Side::Right);
    right.removeOne(u"cache1"_s);
    QCOMPARE(left, right);
}

void TestTimelinesPage::namesStandBesideTheirLanes_data()
{
    QTest::addColumn<int>("height");
    for (const int height : {400, 600, 1200})
        QTest::addRow("%d pixels", height) << height;
}

void TestTimelinesPage::namesStandBesideTheirLanes()
{
    QFETCH(int, height);
    openShops();
    m_bench->page.resize(1280, height);
    m_bench->settle();
    const QList<TimelineLabels *> labels = m_bench->page.findChildren<TimelineLabels *>();
    QCOMPARE(labels.size(), 2);
    for (const TimelineLabels *names : labels) {
        const Side side = names->accessibleName().contains(u"left"_s) ? Side::Left : Side::Right;
        QTRY_COMPARE(names->geometry().top(), m_bench->view[side]->geometry().top());
        QCOMPARE(names->height(), m_bench->view[side]->height());
    }
    // And the strip is between them, with nothing between.
    QVERIFY(m_bench->view.left->geometry().bottom() < m_bench->deltas->geometry().top());
    QVERIFY(m_bench->deltas->geometry().top() - m_bench->view.left->geometry().bottom() < 4);
}

void TestTimelinesPage::hostsAreNamedOnALowPage()
{
    openShops();
    m_bench->page.resize(1280, m_bench->page.minimumHeight());
    m_bench->settle();
    for (const Side side : Sides)
        QTRY_VERIFY(m_bench->state(side)->picture().layout().laneHeight() >= m_bench->page.fontMetrics().height() - 2);
    const auto *legend = m_bench->page.findChild<TimelineLegend *>();
    QVERIFY(!legend->isVisible());
    m_bench->page.resize(1280, 800);
    QTRY_VERIFY(legend->isVisible());
}

void TestTimelinesPage::lanesAreScrolledTogether()
{
    Run left;
    Run right;
    QString leftHosts;
    QString rightHosts;
    for (int i = 0; i < 200; ++i) {
        leftHosts += (i ? u", "_s : QString()) + u"web%1 ok 1s"_s.arg(i);
        if (i != 3) // which is in the left run only
            rightHosts += (i ? u", "_s : QString()) + u"web%1 ok 1s"_s.arg(i);
    }
    m_bench->show(left.task(u"A"_s, leftHosts).finish(), right.task(u"A"_s, rightHosts).finish());
    const auto top = [this](Side side) {
        const TimelineState *state = m_bench->state(side);
        const quint32 lane = state->layout().laneAt(state->offset());
        return m_bench->comparison->recording(side)->hosts()[state->model()->lanes()[lane].host()].name;
    };
    m_bench->wheel(m_bench->view.left, {600, 20}, {0, -120 * 10});
    QVERIFY(m_bench->state(Side::Left)->offset() > 0);
    QVERIFY(top(Side::Left) != u"web0"_s);
    QCOMPARE(top(Side::Right), top(Side::Left));
    m_bench->wheel(m_bench->view.right, {600, 20}, {0, -120 * 4});
    QCOMPARE(top(Side::Right), top(Side::Left));
}

void TestTimelinesPage::aClickSelectsTheResultsOfBothSides()
{
    openShops();
    const RowIndex left = m_bench->rowOf(Side::Left, u"app : Migrate the schema"_s, u"app1"_s);
    const RowIndex right = m_bench->rowOf(Side::Right, u"app : Migrate the schema"_s, u"app1"_s);
    m_bench->click(m_bench->view.right, m_bench->view.right->barOfRow(right).center());
    QCOMPARE(m_bench->selected(Side::Left), left);
    QCOMPARE(m_bench->selected(Side::Right), right);
    QCOMPARE(m_bench->state(Side::Left)->selectedRow(), left);
    QCOMPARE(m_bench->state(Side::Right)->selectedRow(), right);
    QCOMPARE(m_bench->deltas->selected(), m_bench->taskOf(Side::Right, u"app : Migrate the schema"_s));
    QCOMPARE(m_bench->steps, 0);
    QCOMPARE(m_bench->location.page, PageId::Timelines);
    m_bench->view.right->setFocus();
    m_bench->key(Qt::Key_Return);
    QCOMPARE(m_bench->intos, 1);
}

void TestTimelinesPage::whatOneSideLacksIsSelectedThereOnly()
{
    openShops();
    const RowIndex added = m_bench->rowOf(Side::Right, u"common : Remember the time zone"_s, u"db1"_s);
    m_bench->click(m_bench->view.right, m_bench->view.right->barOfRow(added).center());
    QCOMPARE(m_bench->selected(Side::Right), added);
    QCOMPARE(m_bench->selected(Side::Left), NoIndex);
    QVERIFY2(hoverText().contains(u"no result → ◆ changed"_s), qPrintable(hoverText()));
}

void TestTimelinesPage::arrowsMoveTheSelectionOnTheirSide()
{
    openShops();
    for (const Side side : Sides) {
        const RowIndex row = m_bench->rowOf(side, u"app : Migrate the schema"_s, u"app1"_s);
        m_bench->click(m_bench->view[side], m_bench->view[side]->barOfRow(row).center());
        m_bench->view[side]->setFocus();
        m_bench->key(Qt::Key_Right);
        const TimelineModelPtr &model = m_bench->state(side)->model();
        QCOMPARE(m_bench->selected(side), model->row(model->neighbour(model->itemOf(row), 1)));
    }
}

void TestTimelinesPage::thePointerMarksTheCounterpart()
{
    openShops();
    const RowIndex left = m_bench->rowOf(Side::Left, u"app : Migrate the schema"_s, u"app1"_s);
    const RowIndex right = m_bench->rowOf(Side::Right, u"app : Migrate the schema"_s, u"app1"_s);
    QTest::mouseMove(m_bench->view.right, m_bench->view.right->barOfRow(right).center());
    QCOMPARE(m_bench->view.left->markedRow(), left);
    QVERIFY2(hoverText().startsWith(u"app : Migrate the schema on app1"_s), qPrintable(hoverText()));
    QVERIFY2(hoverText().endsWith(u"+5.7 s · slower"_s), qPrintable(hoverText()));
    QTest::mouseMove(m_bench->view.left, m_bench->view.left->barOfRow(left).center());
    QCOMPARE(m_bench->view.right->markedRow(), right);
    QCOMPARE(m_bench->view.left->markedRow(), NoIndex);
    QTest::mouseMove(m_bench->ruler, {1, 1});
    QTRY_COMPARE(m_bench->view.right->markedRow(), NoIndex);
}

void TestTimelinesPage::theMarkIsSeen()
{
    openShops();
    const RowIndex left = m_bench->rowOf(Side::Left, u"app : Migrate the schema"_s, u"app1"_s);
    const QImage before = m_bench->view.left->grab().toImage();
    m_bench->view.left->setMarkedRow(left);
    const QRect bar = m_bench->view.left->barOfRow(left);
    const QImage after = m_bench->view.left->grab().toImage();
    QVERIFY(before.copy(bar.adjusted(-2, -2, 2, 2)) != after.copy(bar.adjusted(-2, -2, 2, 2)));
    m_bench->view.left->setMarkedRow(NoIndex);
    QCOMPARE(m_bench->view.left->grab().toImage(), before);
}

void TestTimelinesPage::slowerTasksStandAboveTheLine()
{
    openShops();
    const quint32 migration = m_bench->taskOf(Side::Right, u"app : Migrate the schema"_s);
    const QRect bar = m_bench->deltas->barOf(migration);
    QVERIFY(bar.bottom() < m_bench->deltas->height() / 2);
    QVERIFY(bar.height() > m_bench->deltas->height() / 3); // the largest of all
    const RowIndex row = m_bench->rowOf(Side::Right, u"app : Migrate the schema"_s, u"app1"_s);
    QVERIFY(std::abs(bar.center().x() - m_bench->view.right->barOfRow(row).center().x()) <= 2);
    m_bench->show(m_bench->comparison->recording(Side::Right), m_bench->comparison->recording(Side::Left));
    QVERIFY(m_bench->deltas->barOf(m_bench->taskOf(Side::Left, u"app : Migrate the schema"_s)).top()
            > m_bench->deltas->height() / 2);
}

void TestTimelinesPage::aBarOfTheStripSelectsItsPair()
{
    openShops();
    const quint32 migration = m_bench->taskOf(Side::Right, u"app : Migrate the schema"_s);
    m_bench->click(m_bench->deltas, m_bench->deltas->barOf(migration).center());
    QCOMPARE(m_bench->selected(Side::Left), m_bench->rowOf(Side::Left, u"app : Migrate the schema"_s, u"app1"_s));
    QCOMPARE(m_bench->selected(Side::Right), m_bench->rowOf(Side::Right, u"app : Migrate the schema"_s, u"app1"_s));
    QVERIFY(m_bench->deltas->accessibleDescription().contains(u"▲ slower"_s));
    m_bench->deltas->setFocus();
    m_bench->key(Qt::Key_Return);
    QCOMPARE(m_bench->intos, 1);
    m_bench->key(Qt::Key_Right);
    QVERIFY(m_bench->deltas->selected() > migration);
    m_bench->key(Qt::Key_Left);
    QCOMPARE(m_bench->deltas->selected(), migration);
}

void TestTimelinesPage::thePointerOnTheStripTellsTheTask()
{
    openShops();
    const quint32 migration = m_bench->taskOf(Side::Right, u"app : Migrate the schema"_s);
    QTest::mouseMove(m_bench->deltas, m_bench->deltas->barOf(migration).center());
    QCOMPARE(hoverText(), u"app : Migrate the schema · 0.5 s → 6.1 s · +5.7 s: ▲ slower"_s);
    QCOMPARE(m_bench->view.left->markedRow(), m_bench->rowOf(Side::Left, u"app : Migrate the schema"_s, u"app1"_s));
}

void TestTimelinesPage::f7GoesFromDifferenceToDifference()
{
    openShops();
    QStringList tasks;
    while (m_bench->page.stepDifference(1)) {
        const RowIndex row = m_bench->selected(Side::Right);
        QVERIFY(row != NoIndex);
        const Recording &recording = *m_bench->comparison->recording(Side::Right);
        tasks << recording.tasks()[recording.taskOf(row)].name;
    }
    QCOMPARE(tasks.first(), u"app : Migrate the schema"_s);
    QVERIFY(tasks.contains(u"Start the service of the machine"_s));
    const qsizetype count = tasks.size();
    qsizetype back = 1;
    while (m_bench->page.stepDifference(-1))
        ++back;
    QCOMPARE(back, count);
    QCOMPARE(m_bench->steps, 0);
}

void TestTimelinesPage::whatIsSelectedElsewhereIsSelectedHere()
{
    openShops();
    const RowIndex right = m_bench->rowOf(Side::Right, u"Start the service of the machine"_s, u"app2"_s);
    m_bench->location.beside[0].result = m_bench->comparison->recording(Side::Right)->resultId(right);
    m_bench->page.show(m_bench->location, m_bench->pair, {});
    QCOMPARE(m_bench->state(Side::Right)->selectedRow(), right);
    QCOMPARE(m_bench->deltas->selected(), m_bench->taskOf(Side::Right, u"Start the service of the machine"_s));
}

AVIARY_TEST_MAIN(TestTimelinesPage)
#include "tst_timelinespage.moc"
