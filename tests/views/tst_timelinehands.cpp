// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/format.h"
#include "tests/support/maderecording.h"
#include "tests/support/testmain.h"
#include "tests/support/timelinebench.h"
#include "views/common/emptyplace.h"
#include "views/common/linkbutton.h"
#include "views/common/palette.h"
#include "views/timeline/figures/figuressplit.h"
#include "views/timeline/timelinefilter.h"
#include "views/timeline/timelinehoverline.h"
#include "views/timeline/timelinerangeline.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>

using namespace aviary;
using namespace aviary::test;
using namespace Qt::StringLiterals;

// Wheels, keys and drags, one behaviour each.
class TestTimelineHands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void theWheelScrollsLanes();
    void theWheelWithControlZoomsAtThePointer();
    void theWheelWithShiftPans();
    void aSidewaysWheelPans();
    void aMiddleDragPans();
    void wAndSZoom();
    void aAndDPan();
    void leftAndRightMoveTheSelectionInItsLane();
    void upAndDownMoveTheSelectionToOtherLanes();
    void fullStopAndCommaGoToNeighbours();
    void homeAndEndGoToTheEndsOfTheLane();
    void fFitsTheSelectionThenAll();
    void aDoubleClickZoomsToTheResult();
    void aClickSelects();
    void aClickBesideBarsSelectsNothing();

    void aDragOverEmptyRoomMarksARange();
    void aDragOverBarsMarksARangeAndSelectsNothing();
    void aMoveShorterThanADragIsAClick();
    void aDragToTheLeftMarksTheSame();
    void aDragBeyondTheEdgeScrolls();
    void aDragOnTheRulerMarksARange();
    void aDragWithControlZoomsAndLeavesTheRange();
    void aDragWithControlOnTheRulerZooms();
    void aClickWithShiftExtendsTheRange();
    void aClickWithShiftWithinMovesTheNearerEdge();
    void aClickWithShiftMeasuresFromTheSelection();
    void aDragWithShiftMovesTheFarEdgeNot();
    void escapeEndsADragAndBringsTheRangeBack();
    void escapeEndsADragOnTheRuler();
    void escapeEndsAZoomingDrag();
    void escapeClearsTheRangeAndNothingElse();
    void escapeWithoutARangeIsNotTaken();
    void rMeasuresTheResultThenItsWholeTask();
    void zZoomsToTheRange();
    void theTotalsOfTheRangeAreTold();
    void waitingIsToldOnceItIsKnown();
    void manyResultsAreCountedInTheBackground();
    void theRangeStaysWhileTheRecordingGrows();
    void anotherPlaybookHasNoRange();
    void theRangeLineTakesTheLegendsPlace();

    void onlyTheCommandFiltersOtherPages();
    void theChipEndsTheFilterByTime();
    void aLinkWithARangeShowsItMarkedAndNear();
    void aRangeFromElsewhereIsMarkedAgain();

    void thePointerTellsAtOnceAndMovesNothing();
    void withoutAPointerTheSelectionIsTold();

    void theFilterHidesWhatDoesNotMatch();
    void theFilterSaysWhenNothingMatches();
    void lettersInTheFilterLineAreText();
    void downAndEscapeLeadFromTheFilterLineToTheBars();
    void manyResultsAreFilteredInTheBackground();
    void everyHandIsInTheMenuWithItsKey();
    void theRightButtonSelectsAndOpensTheMenu();
    void afterADragThePointerTellsAgain();
    void theFocusStaysInTheFiguresWhileTheySelect();

private:
    void openBad() { m_bench->open(u"shop-bad.sqlite"_s, 2); }
    // Two hosts, two tasks; the first host takes 4 s for the first one.
    RecordingPtr twoHosts(bool complete = true) const;
    RowIndex migration() const { return m_bench->rowOf(u"app : Migrate the schema"_s, u"app1"_s); }
    QAction *actionOf(QKeySequence key) const;
    QToolButton *chip() const { return m_bench->part<QToolButton>(u"range"_s); }
    LinkButton *link(const QString &text) const;

    std::unique_ptr<TimelineBench> m_bench;
};

void TestTimelineHands::initTestCase()
{
    setDisplayZone(QTimeZone(QTimeZone::UTC));
}

void TestTimelineHands::init()
{
    m_bench = std::make_unique<TimelineBench>();
}

void TestTimelineHands::cleanup()
{
    m_bench.reset();
}

RecordingPtr TestTimelineHands::twoHosts(bool complete) const
{
    MadeRecording made({u"app1"_s, u"app2"_s}, 2);
    made.add(0, 0, 4, Status::Ok, 0);
    made.add(1, 0, 1, Status::Ok, 0);
    made.add(0, 4, 2, Status::Ok, 1);
    made.add(1, 4, 2, Status::Failed, 1);
    return made.finish(complete);
}

QAction *TestTimelineHands::actionOf(QKeySequence key) const
{
    QList<QAction *> actions = m_bench->page.actions();
    for (qsizetype i = 0; i < actions.size(); ++i) {
        if (const QMenu *menu = actions[i]->menu())
            actions << menu->actions();
        if (actions[i]->shortcuts().contains(key))
            return actions[i];
    }
    return nullptr;
}

LinkButton *TestTimelineHands::link(const QString &text) const
{
    for (auto *button : m_bench->page.findChildren<LinkButton *>()) {
        if (button->text() == text && button->isVisible())
            return button;
    }
    return nullptr;
}

void TestTimelineHands::theWheelScrollsLanes()
{
    MadeRecording made(QStringList(400, u"host"_s));
    for (int host = 0; host < 400; ++host)
        made.add(host, host, 1);
    m_bench->show(made.finish());
    const TimeSpan before = m_bench->visible();
    QCOMPARE(m_bench->state->offset(), 0);
    m_bench->wheel({300, 30}, {0, -120});
    QVERIFY(m_bench->state->offset() > 0);
    QCOMPARE(m_bench->visible(), before);
    m_bench->wheel({300, 30}, {0, 120});
    QCOMPARE(m_bench->state->offset(), 0);
}

void TestTimelineHands::theWheelWithControlZoomsAtThePointer()
{
    openBad();
    const Micros under = m_bench->timeUnder(400);
    const Micros length = m_bench->visible().duration();
    m_bench->wheel({400, 30}, {0, 600}, Qt::ControlModifier);
    QVERIFY(m_bench->visible().duration() < length / 2);
    QVERIFY(m_bench->isNear(m_bench->timeUnder(400), under));
    m_bench->wheel({400, 30}, {0, -6000}, Qt::ControlModifier);
    QVERIFY(m_bench->state->zoom()->isWhole());
}

void TestTimelineHands::theWheelWithShiftPans()
{
    openBad();
    m_bench->wheel({400, 30}, {0, 600}, Qt::ControlModifier);
    const TimeSpan before = m_bench->visible();
    m_bench->wheel({400, 30}, {0, -120}, Qt::ShiftModifier);
    QVERIFY(m_bench->visible().begin > before.begin);
    QCOMPARE(m_bench->visible().duration(), before.duration());
    m_bench->wheel({400, 30}, {0, 120}, Qt::ShiftModifier);
    QVERIFY(m_bench->isNear(m_bench->visible(), before));
}

void TestTimelineHands::aSidewaysWheelPans()
{
    openBad();
    m_bench->wheel({400, 30}, {0, 600}, Qt::ControlModifier);
    const TimeSpan before = m_bench->visible();
    m_bench->wheel({400, 30}, {-120, 0});
    QVERIFY(m_bench->visible().begin > before.begin);
}

void TestTimelineHands::aMiddleDragPans()
{
    openBad();
    m_bench->wheel({400, 30}, {0, 600}, Qt::ControlModifier);
    const Micros under = m_bench->timeUnder(500);
    m_bench->dragAndRelease(m_bench->view, {500, 30}, {380, 30}, Qt::MiddleButton);
    QVERIFY(m_bench->isNear(m_bench->timeUnder(380), under));
    QVERIFY(m_bench->range().isEmpty());
    QVERIFY(!m_bench->location.result);
}

void TestTimelineHands::wAndSZoom()
{
    openBad();
    const TimeSpan whole = m_bench->visible();
    m_bench->key(Qt::Key_W);
    m_bench->key(Qt::Key_W);
    QVERIFY(m_bench->visible().duration() < whole.duration() / 2);
    for (int i = 0; i < 5; ++i)
        m_bench->key(Qt::Key_S);
    QCOMPARE(m_bench->visible(), whole);
}

void TestTimelineHands::aAndDPan()
{
    openBad();
    m_bench->key(Qt::Key_W);
    const TimeSpan before = m_bench->visible();
    m_bench->key(Qt::Key_D);
    QVERIFY(m_bench->visible().begin > before.begin);
    m_bench->key(Qt::Key_A);
    QVERIFY(m_bench->isNear(m_bench->visible(), before));
}

void TestTimelineHands::leftAndRightMoveTheSelectionInItsLane()
{
    openBad();
    m_bench->choose(migration());
    m_bench->key(Qt::Key_Right);
    QVERIFY(m_bench->selected() != migration());
    QCOMPARE(m_bench->selectedHost(), u"app1"_s);
    QVERIFY(m_bench->recording->startedOf(m_bench->selected()) > m_bench->recording->startedOf(migration()));
    m_bench->key(Qt::Key_Left);
    QCOMPARE(m_bench->selected(), migration());
    QCOMPARE(m_bench->steps, 0);
}

void TestTimelineHands::upAndDownMoveTheSelectionToOtherLanes()
{
    openBad();
    m_bench->choose(migration());
    m_bench->key(Qt::Key_Down);
    QCOMPARE(m_bench->selectedHost(), u"app2"_s);
    m_bench->key(Qt::Key_Down);
    QVERIFY(m_bench->selectedHost() != u"app2"_s);
    m_bench->key(Qt::Key_Up);
    m_bench->key(Qt::Key_Up);
    QCOMPARE(m_bench->selected(), migration()); // long results on the way have not led astray
}

void TestTimelineHands::fullStopAndCommaGoToNeighbours()
{
    openBad();
    m_bench->choose(migration());
    m_bench->key(Qt::Key_Period);
    QVERIFY(m_bench->selected() != migration());
    QCOMPARE(m_bench->selectedHost(), u"app1"_s);
    m_bench->key(Qt::Key_Comma);
    QCOMPARE(m_bench->selected(), migration());
}

void TestTimelineHands::homeAndEndGoToTheEndsOfTheLane()
{
    openBad();
    m_bench->choose(migration());
    const Recording &recording = *m_bench->recording;
    const auto rows = recording.rowsOfHost(recording.hostOf(migration()));
    m_bench->key(Qt::Key_End);
    QCOMPARE(m_bench->selectedHost(), u"app1"_s);
    for (const RowIndex row : rows)
        QVERIFY(recording.startedOf(row) <= recording.startedOf(m_bench->selected()));
    m_bench->key(Qt::Key_Home);
    for (const RowIndex row : rows)
        QVERIFY(recording.startedOf(row) >= recording.startedOf(m_bench->selected()));
}

void TestTimelineHands::fFitsTheSelectionThenAll()
{
    openBad();
    m_bench->choose(migration());
    m_bench->key(Qt::Key_F);
    QVERIFY(m_bench->view->barOfRow(migration()).width() > m_bench->view->width() / 3);
    m_bench->key(Qt::Key_F);
    QVERIFY(m_bench->state->zoom()->isWhole());
}

void TestTimelineHands::aDoubleClickZoomsToTheResult()
{
    openBad();
    QTest::mouseDClick(m_bench->view, Qt::LeftButton, {}, m_bench->view->barOfRow(migration()).center());
    m_bench->settle();
    QCOMPARE(m_bench->selected(), migration());
    const QRect bar = m_bench->view->barOfRow(migration());
    QVERIFY(bar.width() > m_bench->view->width() / 3 && bar.width() < m_bench->view->width());
    QVERIFY(m_bench->range().isEmpty());
}

void TestTimelineHands::aClickSelects()
{
    openBad();
    m_bench->click(m_bench->view->barOfRow(migration()).center());
    QCOMPARE(m_bench->selected(), migration());
    QCOMPARE(m_bench->steps, 0);
    QVERIFY(m_bench->range().isEmpty());
}

void TestTimelineHands::aClickBesideBarsSelectsNothing()
{
    openBad();
    QSignalSpy navigations(&m_bench->page, &Page::navigate);
    m_bench->click(m_bench->emptyAt(500));
    QVERIFY(navigations.isEmpty());
    QVERIFY(m_bench->range().isEmpty());
}

void TestTimelineHands::aDragOverEmptyRoomMarksARange()
{
    openBad();
    m_bench->dragAndRelease(m_bench->view, m_bench->emptyAt(200), m_bench->emptyAt(500));
    QVERIFY(m_bench->isNear(m_bench->range(), {m_bench->timeUnder(200), m_bench->timeUnder(500)}));
    QVERIFY(m_bench->part<TimelineRangeLine>()->isVisible());
    // It is seen.
    const QImage image = m_bench->view->grab().toImage();
    QVERIFY(image.pixelColor(350, image.height() - 4) != image.pixelColor(600, image.height() - 4));
}

void TestTimelineHands::aDragOverBarsMarksARangeAndSelectsNothing()
{
    openBad();
    QSignalSpy navigations(&m_bench->page, &Page::navigate);
    const QRect bar = m_bench->view->barOfRow(migration());
    m_bench->dragAndRelease(m_bench->view, {bar.left() + 5, bar.center().y()}, {bar.right() - 5, bar.center().y()});
    QVERIFY(
        m_bench->isNear(m_bench->range(), {m_bench->timeUnder(bar.left() + 5), m_bench->timeUnder(bar.right() - 5)}));
    QVERIFY(navigations.isEmpty());
}

void TestTimelineHands::aMoveShorterThanADragIsAClick()
{
    openBad();
    const QPoint at = m_bench->view->barOfRow(migration()).center();
    m_bench->dragAndRelease(m_bench->view, at, at + QPoint(QApplication::startDragDistance() - 1, 0));
    QVERIFY(m_bench->range().isEmpty());
    QCOMPARE(m_bench->selected(), migration());
}

void TestTimelineHands::aDragToTheLeftMarksTheSame()
{
    openBad();
    m_bench->dragAndRelease(m_bench->view, m_bench->emptyAt(500), m_bench->emptyAt(200));
    QVERIFY(m_bench->isNear(m_bench->range(), {m_bench->timeUnder(200), m_bench->timeUnder(500)}));
}

void TestTimelineHands::aDragBeyondTheEdgeScrolls()
{
    openBad();
    m_bench->wheel({100, 30}, {0, 600}, Qt::ControlModifier);
    const TimeSpan before = m_bench->visible();
    const Micros from = m_bench->timeUnder(500);
    const QPoint beyond(m_bench->view->width() + 60, m_bench->view->height() - 4);
    m_bench->drag(m_bench->view, m_bench->emptyAt(500), beyond);
    QTRY_VERIFY(m_bench->visible().begin > before.begin + before.duration() / 4);
    m_bench->release(m_bench->view, beyond);
    QVERIFY(std::abs(m_bench->range().begin - from) <= m_bench->pixel());
    QVERIFY(m_bench->range().end > before.end);
}

void TestTimelineHands::aDragOnTheRulerMarksARange()
{
    openBad();
    m_bench->dragAndRelease(m_bench->ruler, {200, 5}, {500, 5});
    QVERIFY(m_bench->isNear(m_bench->range(), {m_bench->timeUnder(200), m_bench->timeUnder(500)}));
}

void TestTimelineHands::aDragWithControlZoomsAndLeavesTheRange()
{
    openBad();
    m_bench->dragAndRelease(m_bench->view, m_bench->emptyAt(100), m_bench->emptyAt(150));
    const TimeSpan range = m_bench->range();
    const TimeSpan wanted{m_bench->timeUnder(300), m_bench->timeUnder(500)};
    const Micros pixel = m_bench->pixel();
    m_bench->dragAndRelease(m_bench->view, m_bench->emptyAt(300), m_bench->emptyAt(500), Qt::LeftButton,
                            Qt::ControlModifier);
    QVERIFY(std::abs(m_bench->visible().begin - wanted.begin) <= pixel);
    QVERIFY(std::abs(m_bench->visible().end - wanted.end) <= pixel);
    QCOMPARE(m_bench->range(), range);
    QVERIFY(m_bench->state->range()->zooming().isEmpty());
}

void TestTimelineHands::aDragWithControlOnTheRulerZooms()
{
    openBad();
    const Micros begin = m_bench->timeUnder(300);
    const Micros pixel = m_bench->pixel();
    m_bench->dragAndRelease(m_bench->ruler, {300, 5}, {500, 5}, Qt::LeftButton, Qt::ControlModifier);
    QVERIFY(std::abs(m_bench->visible().begin - begin) <= pixel);
    QVERIFY(m_bench->range().isEmpty());
}

void TestTimelineHands::aClickWithShiftExtendsTheRange()
{
    openBad();
    m_bench->dragAndRelease(m_bench->view, m_bench->emptyAt(300), m_bench->emptyAt(400));
    m_bench->click(m_bench->emptyAt(600), Qt::ShiftModifier);
    QVERIFY(m_bench->isNear(m_bench->range(), {m_bench->timeUnder(300), m_bench->timeUnder(600)}));
    m_bench->click(m_bench->emptyAt(200), Qt::ShiftModifier);
    QVERIFY(m_bench->isNear(m_bench->range(), {m_bench->timeUnder(200), m_bench->timeUnder(600)}));
    // Of a bar, all of it.
    m_bench->click(m_bench->view->barOfRow(migration()).center(), Qt::ShiftModifier);
    QCOMPARE(m_bench->range().end, m_bench->spanOf(migration()).end);
    QVERIFY(!m_bench->location.result);
    // On the ruler, too.
    QTest::mouseClick(m_bench->ruler, Qt::LeftButton, Qt::ShiftModifier, {100, 5});
    QVERIFY(m_bench->isNear(m_bench->range().begin, m_bench->timeUnder(100)));
}

void TestTimelineHands::aClickWithShiftWithinMovesTheNearerEdge()
{
    openBad();
    m_bench->dragAndRelease(m_bench->view, m_bench->emptyAt(200), m_bench->emptyAt(600));
    m_bench->click(m_bench->emptyAt(250), Qt::ShiftModifier);
    QVERIFY(m_bench->isNear(m_bench->range(), {m_bench->timeUnder(250), m_bench->timeUnder(600)}));
    m_bench->click(m_bench->emptyAt(550), Qt::ShiftModifier);
    QVERIFY(m_bench->isNear(m_bench->range(), {m_bench->timeUnder(250), m_bench->timeUnder(550)}));
}

void TestTimelineHands::aClickWithShiftMeasuresFromTheSelection()
{
    openBad();
    m_bench->choose(migration());
    const int x = m_bench->view->barOfRow(migration()).right() + 60;
    m_bench->click(m_bench->emptyAt(x), Qt::ShiftModifier);
    QCOMPARE(m_bench->range().begin, m_bench->spanOf(migration()).begin);
    QVERIFY(m_bench->isNear(m_bench->range().end, m_bench->timeUnder(x)));
}

void TestTimelineHands::aDragWithShiftMovesTheFarEdgeNot()
{
    openBad();
    m_bench->dragAndRelease(m_bench->view, m_bench->emptyAt(200), m_bench->emptyAt(400));
    const Micros begin = m_bench->range().begin;
    m_bench->dragAndRelease(m_bench->view, m_bench->emptyAt(390), m_bench->emptyAt(550), Qt::LeftButton,
                            Qt::ShiftModifier);
    QCOMPARE(m_bench->range().begin, begin);
    QVERIFY(m_bench->isNear(m_bench->range().end, m_bench->timeUnder(550)));
}

void TestTimelineHands::escapeEndsADragAndBringsTheRangeBack()
{
    openBad();
    m_bench->dragAndRelease(m_bench->view, m_bench->emptyAt(200), m_bench->emptyAt(400));
    const TimeSpan before = m_bench->range();
    m_bench->drag(m_bench->view, m_bench->emptyAt(500), m_bench->emptyAt(700));
    QVERIFY(m_bench->range() != before);
    m_bench->key(Qt::Key_Escape);
    QCOMPARE(m_bench->range(), before);
    // What the hand does until it lets go changes nothing.
    QTest::mouseMove(m_bench->view, m_bench->emptyAt(800));
    m_bench->release(m_bench->view, m_bench->emptyAt(800));
    QCOMPARE(m_bench->range(), before);
}

void TestTimelineHands::escapeEndsADragOnTheRuler()
{
    openBad();
    m_bench->page.findChild<QLineEdit *>()->setFocus();
    m_bench->drag(m_bench->ruler, {200, 5}, {400, 5});
    QVERIFY(!m_bench->range().isEmpty());
    m_bench->key(Qt::Key_Escape);
    QVERIFY(m_bench->range().isEmpty());
    m_bench->release(m_bench->ruler, {400, 5});
    QVERIFY(m_bench->range().isEmpty());
}

void TestTimelineHands::escapeEndsAZoomingDrag()
{
    openBad();
    const TimeSpan before = m_bench->visible();
    m_bench->drag(m_bench->view, m_bench->emptyAt(300), m_bench->emptyAt(500), Qt::LeftButton, Qt::ControlModifier);
    QVERIFY(!m_bench->state->range()->zooming().isEmpty());
    m_bench->key(Qt::Key_Escape);
    m_bench->release(m_bench->view, m_bench->emptyAt(500), Qt::LeftButton, Qt::ControlModifier);
    QCOMPARE(m_bench->visible(), before);
    QVERIFY(m_bench->state->range()->zooming().isEmpty());
}

void TestTimelineHands::escapeClearsTheRangeAndNothingElse()
{
    openBad();
    m_bench->part<QLineEdit>()->setText(u"app"_s);
    m_bench->settle();
    m_bench->choose(migration());
    m_bench->key(Qt::Key_R);
    m_bench->key(Qt::Key_Escape);
    QVERIFY(m_bench->range().isEmpty());
    QCOMPARE(m_bench->selected(), migration());
    QCOMPARE(m_bench->part<QLineEdit>()->text(), u"app"_s);
    m_bench->key(Qt::Key_Escape);
    QCOMPARE(m_bench->part<QLineEdit>()->text(), u"app"_s);
    QCOMPARE(m_bench->selected(), migration());
}

void TestTimelineHands::escapeWithoutARangeIsNotTaken()
{
    openBad();
    // It is the window's then.
    QVERIFY(!actionOf(Qt::Key_Escape)->isEnabled());
    QKeyEvent press(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QApplication::sendEvent(m_bench->view, &press);
    QVERIFY(!press.isAccepted());
}

void TestTimelineHands::rMeasuresTheResultThenItsWholeTask()
{
    m_bench->show(twoHosts());
    m_bench->choose(1);
    m_bench->key(Qt::Key_R);
    QCOMPARE(m_bench->range(), (TimeSpan{MadeRecording::at(0), MadeRecording::at(1)}));
    m_bench->key(Qt::Key_R);
    QCOMPARE(m_bench->range(), (TimeSpan{MadeRecording::at(0), MadeRecording::at(4)}));
    m_bench->key(Qt::Key_R);
    QCOMPARE(m_bench->range(), (TimeSpan{MadeRecording::at(0), MadeRecording::at(1)}));
}

void TestTimelineHands::zZoomsToTheRange()
{
    openBad();
    QVERIFY(!actionOf(Qt::Key_Z)->isEnabled());
    m_bench->choose(migration());
    m_bench->key(Qt::Key_R);
    m_bench->key(Qt::Key_Z);
    QCOMPARE(m_bench->visible(), m_bench->range());
    m_bench->key(Qt::Key_S);
    QTest::mouseClick(link(u"Zoom to the range"_s), Qt::LeftButton);
    QCOMPARE(m_bench->visible(), m_bench->range());
    QVERIFY(m_bench->view->hasFocus()); // keys go on
}

void TestTimelineHands::theTotalsOfTheRangeAreTold()
{
    m_bench->show(twoHosts());
    m_bench->choose(0);
    m_bench->key(Qt::Key_R);
    auto *line = m_bench->part<TimelineRangeLine>();
    QVERIFY(line->isVisible());
    QVERIFY2(line->text().startsWith(u"4.0 s from 02:54:25.00: 2 result"_s), qPrintable(line->text()));
    QVERIFY2(line->text().contains(u" · busy 5.0 s · "_s), qPrintable(line->text()));
    QVERIFY2(line->text().endsWith(u" · ✔ 2 ok"_s), qPrintable(line->text()));
    m_bench->choose(3);
    m_bench->key(Qt::Key_R);
    QVERIFY2(line->text().contains(u" · ✖ 1 failed · "_s), qPrintable(line->text()));
}

void TestTimelineHands::waitingIsToldOnceItIsKnown()
{
    m_bench->show(twoHosts());
    m_bench->choose(0);
    m_bench->key(Qt::Key_R);
    auto *line = m_bench->part<TimelineRangeLine>();
    QTRY_VERIFY2(line->text().contains(u" · waiting 3.0 s · "_s), qPrintable(line->text()));
    m_bench->recording = twoHosts(false);
    m_bench->page.show(m_bench->location, m_bench->recording, nullptr);
    m_bench->settle();
    QVERIFY2(!line->text().contains(u"waiting"_s), qPrintable(line->text()));
}

void TestTimelineHands::manyResultsAreCountedInTheBackground()
{
    MadeRecording made({u"a"_s});
    for (int i = 0; i < 20'000; ++i)
        made.add(0, i, 1);
    m_bench->show(made.finish());
    m_bench->state->range()->set({MadeRecording::at(100), MadeRecording::at(200)});
    QVERIFY(!m_bench->state->range()->totals());
    QVERIFY(!m_bench->page.isSettled());
    // The newest wins, whatever is under way.
    m_bench->state->range()->set({MadeRecording::at(100), MadeRecording::at(110)});
    m_bench->settle();
    QCOMPARE(m_bench->state->range()->totals()->results, 10);
}

void TestTimelineHands::theRangeStaysWhileTheRecordingGrows()
{
    m_bench->show(twoHosts(false));
    m_bench->state->range()->set({MadeRecording::at(0), MadeRecording::at(10)});
    QCOMPARE(m_bench->state->range()->totals()->results, 4);
    MadeRecording made({u"app1"_s, u"app2"_s}, 2);
    for (int i = 0; i < 6; ++i)
        made.add(i % 2, i, 1);
    m_bench->recording = made.finish();
    m_bench->page.show(m_bench->location, m_bench->recording, nullptr);
    m_bench->settle();
    QCOMPARE(m_bench->range(), (TimeSpan{MadeRecording::at(0), MadeRecording::at(10)}));
    QCOMPARE(m_bench->state->range()->totals()->results, 6);
}

void TestTimelineHands::anotherPlaybookHasNoRange()
{
    openBad();
    m_bench->choose(migration());
    m_bench->key(Qt::Key_R);
    m_bench->location = {};
    m_bench->open(u"shop-bad.sqlite"_s, 1);
    QVERIFY(m_bench->range().isEmpty());
    QVERIFY(!m_bench->part<TimelineRangeLine>()->isVisible());
}

void TestTimelineHands::theRangeLineTakesTheLegendsPlace()
{
    openBad();
    const QRect before = m_bench->view->geometry();
    m_bench->drag(m_bench->view, m_bench->emptyAt(200), m_bench->emptyAt(400));
    QApplication::processEvents();
    QVERIFY(m_bench->part<TimelineRangeLine>()->isVisible());
    QCOMPARE(m_bench->view->geometry(), before); // no lane moves under the hand
    m_bench->release(m_bench->view, m_bench->emptyAt(400));
}

void TestTimelineHands::onlyTheCommandFiltersOtherPages()
{
    openBad();
    m_bench->dragAndRelease(m_bench->view, m_bench->emptyAt(200), m_bench->emptyAt(400));
    QVERIFY(m_bench->location.range.isEmpty());
    QVERIFY(!chip()->isVisible());
    const TimeSpan visible = m_bench->visible();
    LinkButton *only = link(u"Show only this range on all pages"_s);
    QVERIFY(only);
    QTest::mouseClick(only, Qt::LeftButton);
    m_bench->settle();
    QCOMPARE(m_bench->location.range, m_bench->range());
    QCOMPARE(m_bench->steps, 1); // back leads to all times
    QCOMPARE(m_bench->visible(), visible); // a filter is no zoom
    QVERIFY(chip()->isVisible());
    QVERIFY2(chip()->text().contains(u"02:54:"_s) && chip()->text().contains(u'–'), qPrintable(chip()->text()));
    QVERIFY(!link(u"Show only this range on all pages"_s));
    QVERIFY(link(u"Show all times again"_s));
}

void TestTimelineHands::theChipEndsTheFilterByTime()
{
    openBad();
    m_bench->choose(migration());
    m_bench->key(Qt::Key_R);
    QTest::mouseClick(link(u"Show only this range on all pages"_s), Qt::LeftButton);
    QTest::mouseClick(chip(), Qt::LeftButton);
    QVERIFY(m_bench->location.range.isEmpty());
    QVERIFY(!chip()->isVisible());
    QVERIFY(!m_bench->range().isEmpty()); // what is measured stays
    QCOMPARE(m_bench->steps, 2);
}

void TestTimelineHands::aLinkWithARangeShowsItMarkedAndNear()
{
    openBad();
    m_bench->location.range = m_bench->spanOf(migration());
    m_bench->page.show(m_bench->location, m_bench->recording, nullptr);
    m_bench->settle();
    QCOMPARE(m_bench->visible(), m_bench->location.range);
    QCOMPARE(m_bench->range(), m_bench->location.range);
    QVERIFY(chip()->isVisible());
}

void TestTimelineHands::aRangeFromElsewhereIsMarkedAgain()
{
    openBad();
    m_bench->location.range = m_bench->spanOf(migration());
    m_bench->page.show(m_bench->location, m_bench->recording, nullptr);
    m_bench->key(Qt::Key_Escape);
    QVERIFY(m_bench->range().isEmpty());
    QVERIFY(chip()->isVisible()); // Escape never clears a filter
    m_bench->page.show(m_bench->location, m_bench->recording, nullptr);
    QVERIFY(m_bench->range().isEmpty()); // what the person cleared stays so
}

void TestTimelineHands::thePointerTellsAtOnceAndMovesNothing()
{
    openBad();
    auto *line = m_bench->part<TimelineHoverLine>();
    const QRect before = m_bench->view->geometry();
    QTest::mouseMove(m_bench->view, m_bench->view->barOfRow(migration()).center());
    const QString text = line->text();
    for (const QString &word : {u"app : Migrate the schema"_s, u"app1"_s, u"db1"_s, u"02:54:"_s, u"took 6.1 s"_s,
                                u"12 % of the run"_s, u".yml:"_s})
        QVERIFY2(text.contains(word), qPrintable(word + u" in "_s + text));
    QVERIFY(!text.contains(u'\n'));
    QApplication::processEvents();
    QCOMPARE(m_bench->view->geometry(), before);
    QTest::mouseMove(m_bench->view, m_bench->emptyAt(500));
    QVERIFY(line->text() != text);
}

void TestTimelineHands::withoutAPointerTheSelectionIsTold()
{
    openBad();
    m_bench->choose(migration());
    QVERIFY(m_bench->part<TimelineHoverLine>()->text().contains(u"app : Migrate the schema"_s));
}

void TestTimelineHands::theFilterHidesWhatDoesNotMatch()
{
    openBad();
    auto *filter = m_bench->part<TimelineFilter>();
    QTest::mouseClick(filter->findChild<QToolButton *>(wordOf(Outcome::Failed)), Qt::LeftButton);
    m_bench->settle();
    QCOMPARE(filter->summary(), u"2 of 140"_s);
    QCOMPARE(m_bench->state->model()->itemCount(), 2U);
    QVERIFY(m_bench->view->barOfRow(migration()).isEmpty());
    m_bench->page.clearFilter();
    m_bench->settle();
    QVERIFY(m_bench->state->model()->itemCount() >= 140U);
    QVERIFY(m_bench->view->hasFocus());
}

void TestTimelineHands::theFilterSaysWhenNothingMatches()
{
    openBad();
    m_bench->page.focusFilter();
    QVERIFY(m_bench->part<QLineEdit>()->hasFocus());
    QTest::keyClicks(m_bench->part<QLineEdit>(), u"nowhere"_s);
    m_bench->settle();
    auto *empty = m_bench->part<EmptyPlace>();
    QTRY_VERIFY(empty->isVisible());
    QCOMPARE(empty->text(), u"0 of 140 match. Clear the filter (Ctrl+Shift+L)."_s);
    QVERIFY(m_bench->part<QLineEdit>()->hasFocus()); // one goes on typing
    m_bench->page.clearFilter();
    m_bench->settle();
    QTRY_VERIFY(m_bench->view->isVisible());
}

void TestTimelineHands::lettersInTheFilterLineAreText()
{
    openBad();
    const TimeSpan before = m_bench->visible();
    m_bench->page.focusFilter();
    QTest::keyClicks(m_bench->part<QLineEdit>(), u"was"_s);
    QCOMPARE(m_bench->part<QLineEdit>()->text(), u"was"_s);
    m_bench->settle();
    QCOMPARE(m_bench->visible(), before);
}

void TestTimelineHands::downAndEscapeLeadFromTheFilterLineToTheBars()
{
    openBad();
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Escape}) {
        m_bench->page.focusFilter();
        m_bench->key(key);
        QVERIFY(m_bench->view->hasFocus());
        QVERIFY(!m_bench->location.result);
    }
}

void TestTimelineHands::manyResultsAreFilteredInTheBackground()
{
    MadeRecording made({u"a"_s, u"b"_s});
    for (int i = 0; i < 20'000; ++i)
        made.add(i % 2, i, 1);
    m_bench->show(made.finish());
    auto *filter = m_bench->part<TimelineFilter>();
    filter->setFilter({.text = u"nowhere"_s});
    QVERIFY(!filter->isSettled());
    filter->setFilter({.text = u"b"_s}); // the newest wins
    m_bench->settle();
    QCOMPARE(filter->summary(), u"10,000 of 20,000"_s);
    QCOMPARE(m_bench->state->model()->itemCount(), 10'000U);
}

void TestTimelineHands::everyHandIsInTheMenuWithItsKey()
{
    for (const Qt::Key key :
         {Qt::Key_W, Qt::Key_S, Qt::Key_A, Qt::Key_D, Qt::Key_F, Qt::Key_Z, Qt::Key_R, Qt::Key_Left, Qt::Key_Right,
          Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End, Qt::Key_Period, Qt::Key_Comma, Qt::Key_Escape}) {
        const QAction *action = actionOf(key);
        QVERIFY2(action && !action->text().isEmpty(), qPrintable(QKeySequence(key).toString()));
    }
}

void TestTimelineHands::theRightButtonSelectsAndOpensTheMenu()
{
    openBad();
    const QPoint at = m_bench->view->barOfRow(migration()).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, m_bench->view->mapToGlobal(at));
    QApplication::sendEvent(m_bench->view, &event);
    QCOMPARE(m_bench->selected(), migration());
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QVERIFY(menu->actions().contains(actionOf(Qt::Key_R)));
    menu->close();
}

void TestTimelineHands::afterADragThePointerTellsAgain()
{
    openBad();
    const QRect bar = m_bench->view->barOfRow(migration());
    m_bench->drag(m_bench->view, m_bench->emptyAt(200), bar.center());
    QCOMPARE(m_bench->view->hoveredItem(), NoIndex);
    m_bench->release(m_bench->view, bar.center());
    QVERIFY(m_bench->part<TimelineHoverLine>()->text().contains(u"app : Migrate the schema"_s));
}

void TestTimelineHands::theFocusStaysInTheFiguresWhileTheySelect()
{
    openBad();
    auto *panel = m_bench->page.findChild<FiguresSplit *>();
    panel->action()->trigger();
    m_bench->settle();
    QAbstractItemView *table = nullptr;
    for (auto *view : panel->findChildren<QAbstractItemView *>()) {
        if (view->isVisible() && !qobject_cast<QHeaderView *>(view))
            table = view;
    }
    QVERIFY(table);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down); // of the table, not of the lanes
    m_bench->settle();
    QVERIFY(m_bench->location.result);
    QVERIFY(table->hasFocus());
    QVERIFY(table->currentIndex().isValid());
    const TimeSpan before = m_bench->visible();
    QTest::keyClick(table, Qt::Key_W); // searches in the table
    QCOMPARE(m_bench->visible(), before);
}

AVIARY_TEST_MAIN(TestTimelineHands)
#include "tst_timelinehands.moc"
