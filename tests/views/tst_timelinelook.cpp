// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/format.h"
#include "tests/support/maderecording.h"
#include "tests/support/report.h"
#include "tests/support/testmain.h"
#include "views/common/categorycolors.h"
#include "views/common/palette.h"
#include "views/timeline/crisp.h"
#include "views/timeline/timelinebands.h"
#include "views/timeline/timelinelabels.h"
#include "views/timeline/timelinelegend.h"
#include "views/timeline/timelineminimap.h"
#include "views/timeline/timelinepage.h"
#include "views/timeline/timelineruler.h"
#include "views/timeline/timelinestate.h"
#include "views/timeline/timelinestrip.h"
#include "views/timeline/timelineview.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QSignalSpy>
#include <QToolBar>
#include <QToolButton>
#include <QToolTip>
#include <QWheelEvent>

using namespace aviary;
using namespace Qt::StringLiterals;

class TestTimelineLook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theRulerTellsTheTimeOfDay();
    void theRulerFollowsTheZone();
    void theStripTellsHowManyHostsWereBusy();
    void theMapIsThereOnlyWhereNotAllIsSeen();
    void theFrameOfTheMapMovesTheView();
    void theEdgesOfTheFrameZoom();
    void theMapStaysUntilItsFrameIsLetGo();
    void aClickOnTheMapGoesThere();
    void theWheelOnTheMapZooms();
    void theMapScrollsLanes();
    void lanesAreChosenByKeyAndSaidOnTheirButton();
    void everyChoiceIsAnActionOfThePage();
    void ordersHoldForTheirLanes();
    void choicesAreKept();
    void aStateOfAnotherVersionChangesNothing_data();
    void aStateOfAnotherVersionChangesNothing();
    void aClickOnItsMarkFoldsALane();
    void spaceFoldsTheLaneOfTheSelection();
    void spaceStillPressesButtons();
    void aPinnedLaneStaysOnTop();
    void theMenuOfALabelPins();
    void theTopLaneStaysWhereLanesAboveAreFolded();
    void denseLanesAreLow();
    void coloursTellKindsButFailuresKeepTheirs();
    void skippedBarsKeepTheirDashes();
    void hollowBarsTellWhoWaited();
    void waitingIsHiddenOnDemand();
    void theCriticalPathStandsOut();
    void delegatedWorkIsShownOnBothHosts();
    void marksAreOnBars();
    void whatIsWrittenStaysOnItsBar();
    void theLegendTellsWhatIsShown();
    void theLegendTakesTheLinesItNeeds();
    void batchesAreSeenInTheirBand();
    void theEndOfALiveRunIsFollowed();
    void paletteChangesAreFollowed();
    void linesAreCrisp_data();
    void linesAreCrisp();

private:
    void open(const QString &database, int playbook);
    void show(const RecordingPtr &recording);
    void choose(RowIndex row);
    void settle() { QTRY_VERIFY(m_page->isSettled()); }
    void key(Qt::Key key) { QTest::keyClick(m_view, key); }
    void zoomTo(double from, double to); // shares of the run
    QAction *action(const QString &name) const;
    QString button(const QString &beginning) const;
    QString toolTipAt(QPoint point) const;
    RowIndex rowOf(const QString &task, const QString &host) const;
    QImage image() const { return m_view->grab().toImage(); }
    QStringList names() const { return part<TimelineLabels>()->namesInView(); }
    TimeSpan visible() const { return m_state->zoom()->visible(); }
    TimeSpan trace() const { return m_state->zoom()->trace(); }
    template <class Part>
    Part *part() const
    {
        return m_page->findChild<Part *>();
    }
    static QPalette pagePalette() { return QApplication::palette(); }

    std::unique_ptr<test::Report> m_report;
    RecordingPtr m_recording;
    Location m_location;
    std::unique_ptr<TimelinePage> m_page;
    TimelineView *m_view = nullptr;
    TimelineState *m_state = nullptr;
};

void TestTimelineLook::initTestCase()
{
    setDisplayZone(QTimeZone(QTimeZone::UTC));
}

void TestTimelineLook::init()
{
    m_page = std::make_unique<TimelinePage>();
    m_page->resize(1280, 900);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_view = part<TimelineView>();
    m_state = part<TimelineState>();
    connect(m_page.get(), &Page::navigate, m_page.get(), [this](const Location &to) {
        m_location = to;
        m_page->show(to, m_recording, m_report ? m_report->source.get() : nullptr);
    });
}

void TestTimelineLook::cleanup()
{
    m_page.reset();
    m_recording.reset();
    m_report.reset();
    m_location = {};
    setDisplayZone(QTimeZone(QTimeZone::UTC));
    QApplication::setPalette(lightPalette());
}

void TestTimelineLook::show(const RecordingPtr &recording)
{
    m_recording = recording;
    m_location.report = QUrl(u"file:///report"_s);
    m_location.playbook = recording->playbook().id;
    m_location.page = PageId::Timeline;
    m_page->show(m_location, recording, m_report ? m_report->source.get() : nullptr);
    m_page->setFocus();
    settle();
}

void TestTimelineLook::open(const QString &database, int playbook)
{
    m_report = std::make_unique<test::Report>(database, playbook);
    QVERIFY(m_report->recording);
    show(m_report->recording);
}

void TestTimelineLook::choose(RowIndex row)
{
    QVERIFY(row != NoIndex);
    m_location.result = m_recording->resultId(row);
    m_page->show(m_location, m_recording, m_report ? m_report->source.get() : nullptr);
    settle();
}

void TestTimelineLook::zoomTo(double from, double to)
{
    const auto at = [this](double share) {
        return trace().begin + static_cast<Micros>(share * static_cast<double>(trace().duration()));
    };
    m_state->touch();
    m_state->zoom()->setVisible({at(from), at(to)});
    settle();
}

QAction *TestTimelineLook::action(const QString &name) const
{
    QList<QAction *> all = m_page->actions();
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all[i]->menu())
            all << all[i]->menu()->actions();
        if (all[i]->iconText() == name)
            return all[i];
    }
    return nullptr;
}

QString TestTimelineLook::button(const QString &beginning) const
{
    for (const QToolButton *button : part<QToolBar>()->findChildren<QToolButton *>()) {
        if (button->text().startsWith(beginning))
            return button->text();
    }
    return {};
}

QString TestTimelineLook::toolTipAt(QPoint point) const
{
    QToolTip::hideText();
    QHelpEvent help(QEvent::ToolTip, point, m_view->mapToGlobal(point));
    QApplication::sendEvent(m_view, &help);
    return QToolTip::text();
}

RowIndex TestTimelineLook::rowOf(const QString &task, const QString &host) const
{
    for (RowIndex row = 0; row < m_recording->resultCount(); ++row) {
        if (m_recording->tasks()[m_recording->taskOf(row)].name == task
            && m_recording->shortHost(m_recording->hostOf(row)) == host)
            return row;
    }
    return NoIndex;
}

void TestTimelineLook::theRulerTellsTheTimeOfDay()
{
    open(u"shop-bad.sqlite"_s, 2);
    QVERIFY(part<TimelineRuler>()->clockTexts().contains(u"02:54:40"_s));
    zoomTo(0.5, 0.501);
    for (const QString &text : part<TimelineRuler>()->clockTexts())
        QVERIFY2(text.startsWith(u"02:54:50."_s), qPrintable(text));
}

void TestTimelineLook::theRulerFollowsTheZone()
{
    open(u"shop-bad.sqlite"_s, 2);
    setDisplayZone(QTimeZone(3600));
    QVERIFY(part<TimelineRuler>()->clockTexts().contains(u"03:54:40"_s));
}

void TestTimelineLook::theStripTellsHowManyHostsWereBusy()
{
    open(u"shop-bad.sqlite"_s, 2);
    auto *strip = part<TimelineStrip>();
    QVERIFY(strip->isVisible());
    const QImage image = strip->grab().toImage();
    const QRect slow = m_view->barOfRow(rowOf(u"app : Migrate the schema"_s, u"app1"_s));
    QVERIFY2(strip->textAt(slow.center().x()).startsWith(u"1 of at most 6"_s),
             qPrintable(strip->textAt(slow.center().x())));
    // All of them at the beginning: the area reaches higher there.
    const int all = m_view->barOfRow(rowOf(u"Gathering Facts"_s, u"app1"_s)).center().x();
    QVERIFY(strip->textAt(all).startsWith(u"6 of at most 6"_s));
    const int top = strip->height() / 3;
    QVERIFY(image.pixelColor(all, top) != image.pixelColor(slow.center().x(), top));
}

void TestTimelineLook::theMapIsThereOnlyWhereNotAllIsSeen()
{
    open(u"shop-bad.sqlite"_s, 2);
    auto *map = part<TimelineMinimap>();
    QVERIFY(!map->isVisible());
    zoomTo(0.25, 0.5);
    QVERIFY(map->isVisible());
    const QRect frame = map->frame();
    QVERIFY(std::abs(frame.left() - map->width() / 4) <= 2);
    QVERIFY(std::abs(frame.right() - map->width() / 2) <= 2);
    // A failure is seen there wherever the view is.
    const QImage image = map->grab().toImage();
    const QColor failed = colorOf(Outcome::Failed, pagePalette());
    int reddish = 0;
    for (int x = 0; x < image.width(); ++x)
        for (int y = 0; y < image.height(); ++y)
            reddish += image.pixelColor(x, y).red() - image.pixelColor(x, y).green() > 40
                && image.pixelColor(x, y).red() - image.pixelColor(x, y).blue() > 40
                && std::abs(image.pixelColor(x, y).hslHue() - failed.hslHue()) < 12;
    QVERIFY(reddish > 3);
    m_state->zoom()->showAll();
    settle();
    QVERIFY(!map->isVisible());
}

void TestTimelineLook::theFrameOfTheMapMovesTheView()
{
    open(u"shop-bad.sqlite"_s, 2);
    zoomTo(0.25, 0.5);
    auto *map = part<TimelineMinimap>();
    const TimeSpan before = visible();
    const QPoint from = map->frame().center();
    QTest::mousePress(map, Qt::LeftButton, {}, from);
    QTest::mouseMove(map, from + QPoint(map->width() / 4, 0));
    QTest::mouseRelease(map, Qt::LeftButton, {}, from + QPoint(map->width() / 4, 0));
    QVERIFY(std::abs(visible().duration() - before.duration()) < 10);
    QVERIFY(std::abs(visible().begin - before.begin - trace().duration() / 4) < trace().duration() / 100);
    // Nothing lies beyond the end of the run.
    QTest::mousePress(map, Qt::LeftButton, {}, map->frame().center());
    QTest::mouseMove(map, QPoint(map->width() * 2, 10));
    QTest::mouseRelease(map, Qt::LeftButton, {}, QPoint(map->width() * 2, 10));
    QCOMPARE(visible().end, trace().end);
}

void TestTimelineLook::theEdgesOfTheFrameZoom()
{
    open(u"shop-bad.sqlite"_s, 2);
    zoomTo(0.25, 0.5);
    auto *map = part<TimelineMinimap>();
    const TimeSpan before = visible();
    const QPoint edge(map->frame().right(), map->frame().center().y());
    QTest::mousePress(map, Qt::LeftButton, {}, edge);
    QTest::mouseMove(map, edge + QPoint(map->width() / 4, 0));
    QTest::mouseRelease(map, Qt::LeftButton, {}, edge + QPoint(map->width() / 4, 0));
    QCOMPARE(visible().begin, before.begin);
    QVERIFY(std::abs(visible().end - before.end - trace().duration() / 4) < trace().duration() / 100);
}

void TestTimelineLook::theMapStaysUntilItsFrameIsLetGo()
{
    open(u"shop-bad.sqlite"_s, 2);
    zoomTo(0.0, 0.5);
    auto *map = part<TimelineMinimap>();
    const QPoint edge(map->frame().right(), map->frame().center().y());
    const QPoint end(map->width() + 20, edge.y());
    QTest::mousePress(map, Qt::LeftButton, {}, edge);
    QTest::mouseMove(map, end);
    QVERIFY(m_state->zoom()->isWhole());
    QVERIFY(map->isVisible());
    QTest::mouseRelease(map, Qt::LeftButton, {}, end);
    QVERIFY(!map->isVisible());
    // One that goes all the same, with its run, is held by nobody when it comes again.
    zoomTo(0.25, 0.5);
    QTest::mousePress(map, Qt::LeftButton, {}, map->frame().center());
    map->hide();
    map->show();
    const TimeSpan before = visible();
    QTest::mouseMove(map, {map->width() - 5, 10});
    QVERIFY(visible() == before);
}

void TestTimelineLook::aClickOnTheMapGoesThere()
{
    open(u"shop-bad.sqlite"_s, 2);
    zoomTo(0.0, 0.2);
    auto *map = part<TimelineMinimap>();
    QTest::mouseClick(map, Qt::LeftButton, {}, {map->width() * 3 / 4, 10});
    const Micros middle = visible().begin + visible().duration() / 2;
    QVERIFY(std::abs(middle - trace().begin - trace().duration() * 3 / 4) < trace().duration() / 100);
}

void TestTimelineLook::theWheelOnTheMapZooms()
{
    open(u"shop-bad.sqlite"_s, 2);
    zoomTo(0.25, 0.75);
    auto *map = part<TimelineMinimap>();
    const TimeSpan before = visible();
    const QPoint at(map->width() / 2, 10);
    QWheelEvent event(at, map->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
    QApplication::sendEvent(map, &event);
    QVERIFY(visible().duration() < before.duration());
    QVERIFY(visible().contains(trace().begin + trace().duration() / 2));
}

void TestTimelineLook::theMapScrollsLanes()
{
    MadeRecording made(QStringList(400, u"host"_s));
    for (int host = 0; host < 400; ++host)
        made.add(host, host, 1);
    show(made.finish());
    auto *map = part<TimelineMinimap>();
    QVERIFY(map->isVisible());
    QTest::mouseClick(map, Qt::LeftButton, {}, {map->width() / 2, map->height() - 2});
    QCOMPARE(m_state->offset(), m_state->largestOffset());
}

void TestTimelineLook::lanesAreChosenByKeyAndSaidOnTheirButton()
{
    open(u"shop-bad.sqlite"_s, 2);
    QVERIFY(button(u"Lanes"_s).endsWith(u"by host"_s));
    key(Qt::Key_2);
    settle();
    QVERIFY(button(u"Lanes"_s).endsWith(u"by task"_s));
    QCOMPARE(names().front(), u"Gathering Facts"_s);
    key(Qt::Key_3);
    settle();
    QCOMPARE(names().front(), u"Gather facts of every machine"_s);
    QVERIFY(names().contains(u"common"_s)); // a role
    key(Qt::Key_1);
    settle();
    QCOMPARE(names().front(), u"app1"_s);
}

void TestTimelineLook::everyChoiceIsAnActionOfThePage()
{
    open(u"shop-bad.sqlite"_s, 2);
    for (const QString &name :
         {u"Lanes by host"_s, u"Lanes by play, role and task"_s, u"Lanes by total time, longest first"_s,
          u"Colours by role"_s, u"Dense lanes"_s, u"Mark the critical path"_s, u"Show waiting"_s, u"Pin the lane"_s}) {
        QAction *found = action(name);
        QVERIFY2(found && found->isEnabled(), qPrintable(name));
    }
    action(u"Lanes by total time, longest first"_s)->trigger();
    settle();
    const std::vector<TimelineModel::Lane> &lanes = m_state->model()->lanes();
    for (size_t i = 1; i < lanes.size(); ++i)
        QVERIFY(lanes[i - 1].total >= lanes[i].total);
    QVERIFY(button(u"Order"_s).endsWith(u"by total time"_s));
}

void TestTimelineLook::ordersHoldForTheirLanes()
{
    open(u"shop-bad.sqlite"_s, 2);
    action(u"Lanes by name"_s)->trigger();
    key(Qt::Key_2);
    settle();
    QCOMPARE(m_state->model()->options().order, LaneOrder::Start);
    key(Qt::Key_1);
    settle();
    QCOMPARE(m_state->model()->options().order, LaneOrder::Name);
}

void TestTimelineLook::choicesAreKept()
{
    open(u"shop-bad.sqlite"_s, 2);
    key(Qt::Key_2);
    key(Qt::Key_L);
    key(Qt::Key_C);
    key(Qt::Key_T);
    action(u"Lanes by name"_s)->trigger();
    action(u"Colours by action"_s)->trigger();
    TimelinePage other;
    other.restoreState(m_page->saveState());
    const TimelineChoices *choices = other.findChild<TimelineState *>()->choices();
    QCOMPARE(choices->options().grouping, LaneGrouping::Tasks);
    QCOMPARE(choices->options().order, LaneOrder::Name);
    QCOMPARE(choices->coloring(), Coloring::Action);
    QVERIFY(choices->isDense());
    QVERIFY(choices->isPathShown());
    QVERIFY(!choices->areWaitsShown());
}

void TestTimelineLook::aStateOfAnotherVersionChangesNothing_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("damaged") << QByteArray("\x01\x07\x09\x09\x09\x09\x01\x01\x01", 9);
    QTest::newRow("cut") << TimelineChoices(nullptr).saveState().chopped(2);
    QByteArray newer = TimelineChoices(nullptr).saveState();
    newer[0] = '\x63';
    QTest::newRow("another version") << newer;
}

void TestTimelineLook::aStateOfAnotherVersionChangesNothing()
{
    QFETCH(QByteArray, state);
    TimelineChoices choices(nullptr);
    choices.setColoring(Coloring::Role);
    const QByteArray before = choices.saveState();
    choices.restoreState(state);
    QCOMPARE(choices.saveState(), before);
}

void TestTimelineLook::aClickOnItsMarkFoldsALane()
{
    open(u"shop-bad.sqlite"_s, 2);
    key(Qt::Key_3);
    settle();
    auto *labels = part<TimelineLabels>();
    QVERIFY(names().contains(u"Show which release is there before"_s));
    QTest::mouseClick(labels, Qt::LeftButton, {}, labels->foldMarkOf(0).center());
    settle();
    QVERIFY(!names().contains(u"Show which release is there before"_s));
    QVERIFY(m_state->model()->lanes()[0].folded);
    // The results below are seen on it all the same.
    QVERIFY(m_state->model()->lanes()[0].itemCount > 0);
    QTest::mouseClick(labels, Qt::LeftButton, {}, labels->foldMarkOf(0).center());
    settle();
    QVERIFY(names().contains(u"Show which release is there before"_s));
}

void TestTimelineLook::spaceFoldsTheLaneOfTheSelection()
{
    open(u"shop-bad.sqlite"_s, 2);
    key(Qt::Key_3);
    settle();
    choose(rowOf(u"Gathering Facts"_s, u"app1"_s));
    const quint32 lane = m_state->currentLane();
    QCOMPARE(m_state->model()->lanes()[lane].key.kind, LaneKind::Task);
    const bool before = m_state->model()->lanes()[lane].folded;
    key(Qt::Key_Space);
    settle();
    QCOMPARE(m_state->model()->lanes()[lane].folded, !before);
}

void TestTimelineLook::spaceStillPressesButtons()
{
    open(u"shop-bad.sqlite"_s, 2);
    key(Qt::Key_3);
    settle();
    choose(rowOf(u"Gathering Facts"_s, u"app1"_s));
    int pressed = 0;
    for (QAbstractButton *button : m_page->findChildren<QAbstractButton *>()) {
        if (!(button->focusPolicy() & Qt::TabFocus) || !button->isVisible())
            continue;
        button->setFocus(Qt::TabFocusReason);
        const QSignalSpy clicked(button, &QAbstractButton::clicked);
        QTest::keyClick(button, Qt::Key_Space);
        QVERIFY2(clicked.count() == 1, qPrintable(button->text()));
        ++pressed;
    }
    QVERIFY(pressed > 0);
}

void TestTimelineLook::aPinnedLaneStaysOnTop()
{
    QStringList hosts;
    for (int i = 0; i < 300; ++i)
        hosts << u"web%1"_s.arg(i, 3, 10, QLatin1Char('0'));
    MadeRecording made(hosts);
    for (int host = 0; host < 300; ++host)
        made.add(host, 0, 10);
    made.add(0, 20, 1);
    show(made.finish());
    choose(200);
    key(Qt::Key_P);
    settle();
    QCOMPARE(m_state->model()->pinnedLanes(), 1U);
    const QRect top = m_view->barOfRow(200);
    QVERIFY(top.top() >= 0 && top.bottom() < m_state->fixedHeight());
    m_state->setOffset(m_state->largestOffset());
    settle();
    QCOMPARE(m_view->barOfRow(200), top);
    // What is clicked there is what is seen there.
    QTest::mouseClick(m_view, Qt::LeftButton, {}, m_view->barOfRow(299).center());
    QCOMPARE(m_recording->rowOf(*m_location.result), 299U);
    QTest::mouseClick(m_view, Qt::LeftButton, {}, top.center());
    QCOMPARE(m_recording->rowOf(*m_location.result), 200U);
    // The lane below has a line above it.
    const QImage picture = image();
    QCOMPARE(picture.pixelColor(m_view->width() - 20, m_state->fixedHeight() - 1),
             pagePalette().color(QPalette::Text));
    key(Qt::Key_P);
    settle();
    QCOMPARE(m_state->model()->pinnedLanes(), 0U);
}

void TestTimelineLook::theMenuOfALabelPins()
{
    open(u"shop-bad.sqlite"_s, 2);
    auto *labels = part<TimelineLabels>();
    QContextMenuEvent event(QContextMenuEvent::Mouse, {30, 60}, labels->mapToGlobal(QPoint(30, 60)));
    QApplication::sendEvent(labels, &event);
    auto *menu = labels->findChild<QMenu *>();
    QVERIFY(menu && menu->isVisible());
    const QString name = names()[2];
    menu->actions().constFirst()->trigger();
    menu->close();
    settle();
    QCOMPARE(m_state->model()->pinnedLanes(), 1U);
    QCOMPARE(names().front(), name);
}

void TestTimelineLook::theTopLaneStaysWhereLanesAboveAreFolded()
{
    m_page->resize(1280, 420);
    open(u"shop-bad.sqlite"_s, 2);
    key(Qt::Key_3);
    settle();
    const LaneKey first = m_state->model()->lanes()[0].key;
    quint32 play = 1;
    while (m_state->model()->lanes()[play].key.kind != LaneKind::Play)
        ++play;
    m_state->setOffset(m_state->layout().top(play));
    settle();
    const QString top = names().front();
    m_state->choices()->toggleFold(first);
    settle();
    QCOMPARE(names().front(), top);
}

void TestTimelineLook::denseLanesAreLow()
{
    open(u"shop-bad.sqlite"_s, 2);
    QCOMPARE(m_state->picture().layout().laneHeight(), TimelineLayout::LargestLane);
    key(Qt::Key_L);
    settle();
    QVERIFY(m_state->picture().layout().laneHeight() <= TimelineLayout::LargestDense);
    QCOMPARE(names(), (QStringList{u"app1"_s, u"app2"_s})); // that failed
}

void TestTimelineLook::coloursTellKindsButFailuresKeepTheirs()
{
    open(u"shop-bad.sqlite"_s, 2);
    action(u"Colours by role"_s)->trigger();
    settle();
    const QImage picture = image();
    const auto colorOfBar = [&](RowIndex row) {
        const QRect bar = m_view->barOfRow(row);
        return picture.pixelColor(bar.left() + 1, bar.bottom() - 2);
    };
    const QColor common = colorOfBar(rowOf(u"common : Create the users' directories"_s, u"app1"_s));
    const QColor app = colorOfBar(rowOf(u"app : Migrate the schema"_s, u"app1"_s));
    QVERIFY(common != app);
    QVERIFY(common != colorOf(Outcome::Changed, pagePalette()));
    const RowIndex failed = m_recording->failingRows().front();
    const QRect bar = m_view->barOfRow(failed);
    QCOMPARE(picture.pixelColor(bar.center().x(), bar.bottom()), colorOf(Outcome::Failed, pagePalette()));
    const QStringList legend = part<TimelineLegend>()->texts();
    QVERIFY(legend.contains(u"common"_s) && legend.contains(u"app"_s));
    QVERIFY(legend.contains(u"✖ failed 2"_s));
}

void TestTimelineLook::skippedBarsKeepTheirDashes()
{
    MadeRecording made({u"a"_s, u"b"_s});
    made.add(0, 0, 100, Status::Skipped);
    made.add(1, 0, 100);
    show(made.finish());
    action(u"Colours by task"_s)->trigger();
    settle();
    const QImage picture = image();
    const auto colors = [&](RowIndex row) {
        const QRect bar = m_view->barOfRow(row);
        QSet<QRgb> seen;
        for (int x = bar.center().x(); x < bar.center().x() + 60; ++x) // right of the name
            seen.insert(picture.pixel(x, bar.center().y()));
        return seen;
    };
    QCOMPARE(colors(0).size(), 2);
    QCOMPARE(colors(1).size(), 1);
    QVERIFY(colors(0).contains(categoryColor(0, pagePalette()).rgb()));
    QVERIFY(m_view->barOfRow(0).height() * 2 < m_view->barOfRow(1).height());
}

void TestTimelineLook::hollowBarsTellWhoWaited()
{
    open(u"shop-bad.sqlite"_s, 2);
    // app2 stands still while app1 migrates the schema.
    QPoint at = m_view->barOfRow(rowOf(u"app : Migrate the schema"_s, u"app1"_s)).center();
    at.ry() += m_state->picture().layout().laneHeight();
    QVERIFY(toolTipAt(at).contains(u"app2 waited 5.8 s for app1"_s)
            || toolTipAt(at).contains(u"app2 waited 6.1 s for app1"_s));
    const QColor inside = image().pixelColor(at);
    QVERIFY(inside != pagePalette().color(QPalette::Base));
}

void TestTimelineLook::waitingIsHiddenOnDemand()
{
    open(u"shop-bad.sqlite"_s, 2);
    QVERIFY(!m_state->picture().geometry->waits.empty());
    QVERIFY(part<TimelineLegend>()->texts().contains(u"waited for a slower host"_s));
    key(Qt::Key_T);
    settle();
    QVERIFY(m_state->picture().geometry->waits.empty());
    QVERIFY(!part<TimelineLegend>()->texts().contains(u"waited for a slower host"_s));
}

void TestTimelineLook::theCriticalPathStandsOut()
{
    open(u"shop-bad.sqlite"_s, 2);
    m_view->clearFocus();
    const QRect slow = m_view->barOfRow(rowOf(u"app : Migrate the schema"_s, u"app1"_s));
    const QRect facts = m_view->barOfRow(rowOf(u"Gathering Facts"_s, u"db1"_s));
    const QImage before = image();
    action(u"Mark the critical path"_s)->trigger();
    settle();
    const QImage after = image();
    const QColor line = pagePalette().color(QPalette::Text);
    const auto lineUnder = [&](const QRect &bar) {
        for (int y = bar.bottom() - 3; y <= bar.bottom() + 3; ++y) {
            if (after.pixelColor(bar.center().x(), y) == line)
                return true;
        }
        return false;
    };
    QVERIFY(lineUnder(slow));
    QVERIFY(!lineUnder(facts));
    // What is on it keeps its colour, what is not stands back, but for failures.
    const auto corner = [](const QRect &bar) { return QPoint(bar.left() + 1, bar.top() + 2); };
    QCOMPARE(after.pixelColor(corner(slow)), before.pixelColor(corner(slow)));
    QVERIFY(after.pixelColor(corner(facts)).lightness() > before.pixelColor(corner(facts)).lightness());
    for (const RowIndex row : m_recording->failingRows()) {
        const QRect bar = m_view->barOfRow(row);
        QCOMPARE(after.pixelColor(bar.center().x(), bar.top() + 8), before.pixelColor(bar.center().x(), bar.top() + 8));
    }
    QVERIFY(part<TimelineLegend>()->texts().contains(u"critical path"_s));
}

void TestTimelineLook::delegatedWorkIsShownOnBothHosts()
{
    open(u"shop-bad.sqlite"_s, 2);
    const QStringList &written = *m_state->picture().names;
    QVERIFY2(!written.filter(u"→ db1:"_s).isEmpty(), qPrintable(written.join(u'|')));
    QVERIFY2(!written.filter(u"for app1:"_s).isEmpty(), qPrintable(written.join(u'|')));
    QCOMPARE(m_state->picture().geometry->elsewhere.size(), 1U);
    const QRect copy = m_state->picture().geometry->elsewhere.front().rect;
    // Hollow: its frame is of the outcome's colour, its inside is not.
    const QImage picture = image();
    const QColor changed = colorOf(Outcome::Changed, pagePalette());
    QCOMPARE(picture.pixelColor(copy.left(), copy.center().y()), changed);
    QVERIFY(picture.pixelColor(copy.right() - 4, copy.bottom() - 3) != changed);
    QVERIFY(toolTipAt(copy.center()).contains(u"delegated to db1"_s));
}

void TestTimelineLook::marksAreOnBars()
{
    open(u"shop-extras.sqlite"_s, 2);
    const QStringList &written = *m_state->picture().names;
    QVERIFY2(!written.filter(u"⟳ 2 "_s).isEmpty(), qPrintable(written.join(u'|')));
    QVERIFY(part<TimelineLegend>()->texts().contains(u"⟳ attempts"_s));
}

void TestTimelineLook::whatIsWrittenStaysOnItsBar()
{
    open(u"shop-bad.sqlite"_s, 2);
    for (const Qt::Key lanes : {Qt::Key_1, Qt::Key_2, Qt::Key_3}) {
        key(lanes);
        settle();
        for (int part = 0; part < 10; ++part) {
            zoomTo(part / 10.0, (part + 1.5) / 10.0);
            settle();
            const auto &picture = m_state->picture();
            const auto &labels = picture.geometry->labels;
            QCOMPARE(static_cast<size_t>(picture.names->size()), labels.size());
            for (size_t i = 0; i < labels.size(); ++i) {
                const QString &name = picture.names->at(static_cast<qsizetype>(i));
                QVERIFY2(m_view->fontMetrics().horizontalAdvance(name) <= labels[i].rect.width(), qPrintable(name));
            }
        }
    }
}

void TestTimelineLook::theLegendTellsWhatIsShown()
{
    open(u"shop-bad.sqlite"_s, 2);
    QVERIFY(part<TimelineLegend>()->texts().contains(u"⚑ handler"_s));
    action(u"Colours by duration (heat)"_s)->trigger();
    settle();
    QVERIFY(part<TimelineLegend>()->texts().contains(u"up to 3.0 s"_s));
    QVERIFY(!part<TimelineLegend>()->texts().contains(u"duration not known"_s));
    MadeRecording made({u"a"_s}, 40);
    for (int task = 0; task < 40; ++task)
        made.add(0, task, 1 + task / 100.0, Status::Ok, task);
    show(made.finish());
    action(u"Colours by task"_s)->trigger();
    settle();
    // 11 of 40 have a colour of their own.
    QVERIFY2(part<TimelineLegend>()->texts().contains(
                 QCoreApplication::translate("aviary::TimelineLegend", "%n other(s)", "kinds that share a colour", 29)),
             qPrintable(part<TimelineLegend>()->texts().join(u'|')));
}

void TestTimelineLook::theLegendTakesTheLinesItNeeds()
{
    open(u"shop-bad.sqlite"_s, 2);
    action(u"Colours by action"_s)->trigger();
    m_page->resize(700, 900);
    settle();
    auto *legend = part<TimelineLegend>();
    QTRY_COMPARE_GE(legend->height(), 2 * legend->fontMetrics().height());
}

void TestTimelineLook::batchesAreSeenInTheirBand()
{
    open(u"shop-bad.sqlite"_s, 2);
    m_view->clearFocus();
    const auto &bands = m_state->picture().model->bands();
    const auto band = std::ranges::find_if(bands, [](const TimelineModel::Band &b) { return b.batches == 2; });
    QVERIFY(band != bands.end());
    m_state->zoom()->setVisible(band->span);
    settle();
    const int x = static_cast<int>(xOf(band->spans[1].begin, visible(), m_view->width()));
    QVERIFY(x > 5 && x < m_view->width() - 5);
    auto *strip = part<TimelineBands>();
    const QImage picture = strip->grab().toImage();
    QVERIFY(picture.pixelColor(x, strip->height() - 2) != picture.pixelColor(x + 2, strip->height() - 2));
}

void TestTimelineLook::theEndOfALiveRunIsFollowed()
{
    const auto grown = [](int results) {
        MadeRecording made({u"a"_s});
        made.playbook().state = State::Running;
        for (int i = 0; i < results; ++i)
            made.add(0, i, 1);
        return made.finish();
    };
    show(grown(10));
    m_page->setLive(true);
    zoomTo(0.8, 1);
    const Micros length = visible().duration();
    m_recording = grown(15);
    m_page->show(m_location, m_recording, nullptr);
    settle();
    QCOMPARE(visible().end, MadeRecording::at(15));
    QCOMPARE(visible().duration(), length);
}

void TestTimelineLook::paletteChangesAreFollowed()
{
    open(u"shop-bad.sqlite"_s, 2);
    zoomTo(0, 0.5);
    const QRect bar = m_view->barOfRow(rowOf(u"Gathering Facts"_s, u"db1"_s));
    QCOMPARE(image().pixelColor(bar.left() + 1, bar.bottom()), colorOf(Outcome::Ok, lightPalette()));
    QApplication::setPalette(darkPalette());
    QTRY_COMPARE(image().pixelColor(bar.left() + 1, bar.bottom()), colorOf(Outcome::Ok, darkPalette()));
    auto *map = part<TimelineMinimap>();
    QVERIFY(map->grab().toImage().pixelColor(2, map->height() - 2).lightness() < 100);
}

void TestTimelineLook::linesAreCrisp_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<int>("thick");
    QTest::newRow("1") << 1.0 << 1;
    QTest::newRow("1.25") << 1.25 << 1;
    QTest::newRow("1.5") << 1.5 << 1;
    QTest::newRow("1.75") << 1.75 << 1;
    QTest::newRow("2") << 2.0 << 2;
}

// At each place the same number of pixels of the screen, and each of them in the colour itself.
void TestTimelineLook::linesAreCrisp()
{
    QFETCH(double, scale);
    QFETCH(int, thick);
    QImage picture(400, 400, QImage::Format_RGB32);
    picture.setDevicePixelRatio(scale);
    for (int at = 3; at < 40; ++at) {
        picture.fill(Qt::white);
        QPainter painter(&picture);
        painter.translate(0, -1);
        fillVertical(painter, at, 0, 100, Qt::black);
        fillHorizontal(painter, 50, at, 100, Qt::black);
        painter.end();
        int across = 0;
        int down = 0;
        for (int i = 0; i < 120; ++i) {
            across += picture.pixelColor(i, static_cast<int>(45 * scale)) == Qt::black && i < static_cast<int>(49 * scale);
            down += picture.pixelColor(static_cast<int>(80 * scale), i) == Qt::black;
        }
        QCOMPARE(across, thick);
        QCOMPARE(down, thick);
    }
}

AVIARY_TEST_MAIN(TestTimelineLook)
#include "tst_timelinelook.moc"
