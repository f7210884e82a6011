// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinepage.h"

#include "models/recording/format.h"
#include "tests/support/maderecording.h"
#include "tests/support/report.h"
#include "tests/support/testmain.h"
#include "views/common/emptyplace.h"
#include "views/common/linkbutton.h"
#include "views/common/palette.h"
#include "views/timeline/timelinebands.h"
#include "views/timeline/timelinelabels.h"
#include "views/timeline/timelinelegend.h"
#include "views/timeline/timelinescrollbar.h"
#include "views/timeline/timelinestate.h"
#include "views/timeline/timelineview.h"

#include <QAction>
#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QSignalSpy>
#include <QToolTip>
#include <QWheelEvent>

using namespace aviary;
using namespace Qt::StringLiterals;

class TestTimelinePage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theWholeRunFitsAtFirst();
    void failingHostsComeFirst();
    void batchesAreOneBand();
    void theZoneIsInSight();
    void theLongestWaitingIsToldAboveAndLeadsToItsResult();
    void nothingIsToldWhereNobodyWaited();
    void aPlaceWithATaskAHostOrATimeIsGoneTo();
    void theLegendCountsOutcomes();
    void failuresAreSeenInTheirColour();
    void patternsTellOutcomesApart_data();
    void patternsTellOutcomesApart();
    void theSelectedResultIsMarked();
    void theFocusIsSeen();
    void hoverTellsAboutTheResult();
    void enterLeadsIntoTheDetail();
    void theSelectionIsReadOut();
    void aResultFromElsewhereComesIntoView();
    void oldPictureStaysWhileANewOneIsMade();
    void manyHostsHaveLowLanesAndNamesOfFailingOnes();
    void aGrowingRecordingMovesNothingThatWasMoved();
    void anotherPlaybookStartsAnew();
    void saysWhenThereIsNothing_data();
    void saysWhenThereIsNothing();
    void tellsOfResultsWithoutATime();
    void hostileNamesAreText();

private:
    void open(const QString &database, int playbook);
    void show(const RecordingPtr &recording);
    void choose(RowIndex row);
    void settle();
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_view, key, modifiers); }
    void wheel(QPoint at, int notches, Qt::KeyboardModifiers modifiers = {});
    RowIndex rowOf(const QString &task, const QString &host) const;
    RowIndex selected() const { return m_location.result ? m_recording->rowOf(*m_location.result) : NoIndex; }
    QString selectedTask() const { return m_recording->tasks()[m_recording->taskOf(selected())].name; }
    QString selectedHost() const { return m_recording->shortHost(m_recording->hostOf(selected())); }
    TimeSpan visible() const { return m_state->zoom()->visible(); }
    template <class Part>
    Part *part() const
    {
        return m_page->findChild<Part *>();
    }

    std::unique_ptr<test::Report> m_report;
    RecordingPtr m_recording;
    Location m_location;
    std::unique_ptr<TimelinePage> m_page;
    TimelineView *m_view = nullptr;
    TimelineState *m_state = nullptr;
};

void TestTimelinePage::initTestCase()
{
    setDisplayZone(QTimeZone(QTimeZone::UTC));
}

void TestTimelinePage::init()
{
    m_page = std::make_unique<TimelinePage>();
    m_page->resize(1280, 500);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_view = part<TimelineView>();
    m_state = part<TimelineState>();
    // What a window does: whatever the page asks for becomes the place, and is shown.
    connect(m_page.get(), &Page::navigate, m_page.get(), [this](const Location &to, bool inPlace) {
        QVERIFY(inPlace);
        m_location = to;
        m_page->show(to, m_recording, nullptr);
    });
}

void TestTimelinePage::cleanup()
{
    m_page.reset();
    m_recording.reset();
    m_report.reset();
    m_location = {};
}

void TestTimelinePage::settle()
{
    QTRY_VERIFY(m_page->isSettled());
}

void TestTimelinePage::show(const RecordingPtr &recording)
{
    m_recording = recording;
    m_location.report = QUrl(u"file:///report"_s);
    m_location.playbook = recording->playbook().id;
    m_location.page = PageId::Timeline;
    m_page->show(m_location, recording, nullptr);
    m_page->setFocus();
    settle();
}

void TestTimelinePage::open(const QString &database, int playbook)
{
    m_report = std::make_unique<test::Report>(database, playbook);
    QVERIFY(m_report->recording);
    show(m_report->recording);
}

void TestTimelinePage::choose(RowIndex row)
{
    m_location.result = m_recording->resultId(row);
    m_page->show(m_location, m_recording, nullptr);
    settle();
}

void TestTimelinePage::wheel(QPoint at, int notches, Qt::KeyboardModifiers modifiers)
{
    QWheelEvent event(at, m_view->mapToGlobal(at), {}, {0, notches * 120}, Qt::NoButton, modifiers, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(m_view, &event);
    QVERIFY(event.isAccepted());
    settle();
}

RowIndex TestTimelinePage::rowOf(const QString &task, const QString &host) const
{
    for (RowIndex row = 0; row < m_recording->resultCount(); ++row) {
        if (m_recording->tasks()[m_recording->taskOf(row)].name == task
            && m_recording->shortHost(m_recording->hostOf(row)) == host)
            return row;
    }
    return NoIndex;
}

void TestTimelinePage::theWholeRunFitsAtFirst()
{
    open(u"shop-bad.sqlite"_s, 2);
    QVERIFY(m_state->zoom()->isWhole());
    QCOMPARE(visible().begin, m_recording->playbook().started);
    QCOMPARE(m_state->picture().layout().laneCount(), 6U);
    QCOMPARE(m_state->picture().layout().laneHeight(), 24);
    QVERIFY(!part<TimelineScrollBar>()->isVisible());
    for (RowIndex row = 0; row < m_recording->resultCount(); ++row)
        QVERIFY(m_view->rect().contains(m_view->barOfRow(row).center()));
}

void TestTimelinePage::failingHostsComeFirst()
{
    open(u"shop-bad.sqlite"_s, 2);
    QCOMPARE(part<TimelineLabels>()->namesInView().mid(0, 2), (QStringList{u"app1"_s, u"app2"_s}));
    QCOMPARE(part<TimelineLabels>()->namesInView().size(), 6);
}

void TestTimelinePage::batchesAreOneBand()
{
    open(u"shop-bad.sqlite"_s, 2);
    QCOMPARE(part<TimelineBands>()->names().size(), 8);
    const QString expected = QCoreApplication::translate("aviary::Timeline", "%1 (%n batch(es))", nullptr, 2)
                                 .arg(u"Restart the application one machine after another"_s);
    QCOMPARE(part<TimelineBands>()->names().count(expected), 1);
}

void TestTimelinePage::theZoneIsInSight()
{
    open(u"shop-bad.sqlite"_s, 2);
    const Micros started = m_recording->playbook().started;
    const auto labels = m_page->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [&](const QLabel *label) {
        return label->isVisible() && label->text().contains(formatTime(started) + u" UTC"_s);
    }));
}

void TestTimelinePage::theLongestWaitingIsToldAboveAndLeadsToItsResult()
{
    open(u"shop-bad.sqlite"_s, 2);
    auto *told = part<LinkButton>();
    QVERIFY(told->isVisible());
    QCOMPARE(told->text(), u"app : Migrate the schema took 6.1 s on app1 (delegated to db1) while app2 waited."_s);
    QVERIFY(told->mapTo(m_page.get(), QPoint(0, told->height())).y() <= m_view->y());
    QVERIFY(told->width() >= told->sizeHint().width());
    QTest::mouseClick(told, Qt::LeftButton);
    QCOMPARE(selectedTask(), u"app : Migrate the schema"_s);
    QCOMPARE(selectedHost(), u"app1"_s);
}

void TestTimelinePage::nothingIsToldWhereNobodyWaited()
{
    open(u"shop-free.sqlite"_s, 1);
    QVERIFY(part<LinkButton>()->isHidden());
}

void TestTimelinePage::aPlaceWithATaskAHostOrATimeIsGoneTo()
{
    open(u"shop-bad.sqlite"_s, 2);
    const TimeSpan whole = visible();
    const auto task = m_recording->taskOf(rowOf(u"app : Migrate the schema"_s, u"app1"_s));
    m_location.task = m_recording->tasks()[task].id;
    m_page->show(m_location, m_recording, nullptr);
    const TimeSpan span = m_recording->spanOfTask(task);
    QVERIFY(visible().begin < span.begin && span.end < visible().end);
    QVERIFY(visible().duration() < whole.duration() / 2);

    m_location.task = {};
    m_location.range = {span.begin, span.begin + 2'000'000};
    m_page->show(m_location, m_recording, nullptr);
    QCOMPARE(visible(), m_location.range);
    // What the person does then stays, although the place has not changed.
    key(Qt::Key_F);
    QCOMPARE(visible(), whole);
    m_page->show(m_location, m_recording, nullptr);
    QCOMPARE(visible(), whole);

    // A page that has yet to understand the recording goes there as soon as it has.
    Location there = m_location;
    there.playbook = PlaybookId{99};
    m_page->show(there, m_recording, nullptr);
    settle();
    QCOMPARE(visible(), m_location.range);

    MadeRecording made(QStringList(400, u"host"_s));
    for (int host = 0; host < 400; ++host)
        made.add(host, host, 1);
    show(made.finish());
    QCOMPARE(m_state->offset(), 0);
    m_location.host = m_recording->hosts()[300].id;
    m_page->show(m_location, m_recording, nullptr);
    QVERIFY(m_state->offset() > 0);
}

void TestTimelinePage::theLegendCountsOutcomes()
{
    open(u"shop-bad.sqlite"_s, 2);
    const QStringList texts = part<TimelineLegend>()->texts();
    const OutcomeCounts counts = m_recording->counts();
    QCOMPARE(texts.first(), u"%1 failed %2"_s.arg(glyphOf(Outcome::Failed)).arg(counts[Outcome::Failed]));
    qint64 kinds = 0;
    for (const Outcome outcome : OutcomesForReading)
        kinds += counts[outcome] > 0 ? 1 : 0;
    // Behind them stands what else is special about this run.
    QCOMPARE(texts.mid(kinds), (QStringList{u"waited for a slower host"_s, u"done for another host"_s, u"⚑ handler"_s}));
}

void TestTimelinePage::failuresAreSeenInTheirColour()
{
    open(u"shop-bad.sqlite"_s, 2);
    const QImage image = m_view->grab().toImage();
    for (const RowIndex row : m_recording->failingRows()) {
        const QRect bar = m_view->barOfRow(row);
        QVERIFY(bar.width() >= 3);
        int found = 0;
        for (int x = bar.left(); x <= bar.right(); ++x)
            found += image.pixelColor(x, bar.center().y()) == colorOf(m_recording->outcome(row), m_page->palette());
        QVERIFY(found > 0);
    }
}

void TestTimelinePage::patternsTellOutcomesApart_data()
{
    QTest::addColumn<Status>("status");
    QTest::addColumn<bool>("ignored");
    QTest::addColumn<bool>("hatched");
    QTest::newRow("ok") << Status::Ok << false << false;
    QTest::newRow("failed") << Status::Failed << false << true;
    QTest::newRow("ignored") << Status::Failed << true << true;
    QTest::newRow("unreachable") << Status::Unreachable << false << true;
    QTest::newRow("skipped") << Status::Skipped << false << true;
}

void TestTimelinePage::patternsTellOutcomesApart()
{
    QFETCH(Status, status);
    QFETCH(bool, ignored);
    QFETCH(bool, hatched);
    MadeRecording made({u"a"_s});
    made.add(0, 0, 100, status, 0, ignored);
    show(made.finish());
    const QRect bar = m_view->barOfRow(0);
    const QImage image = m_view->grab().toImage();
    QSet<QRgb> colors;
    for (int x = bar.center().x(); x < bar.center().x() + 60; ++x) // right of the name
        for (int y = bar.top() + 1; y < bar.bottom(); ++y)
            colors.insert(image.pixel(x, y));
    QVERIFY(colors.contains(colorOf(m_recording->outcome(0), m_page->palette()).rgb()));
    QCOMPARE(colors.size() > 1, hatched);
}

void TestTimelinePage::theSelectedResultIsMarked()
{
    open(u"shop-bad.sqlite"_s, 2);
    const QImage before = m_view->grab().toImage();
    const RowIndex row = m_recording->failingRows().front();
    choose(row);
    const QImage after = m_view->grab().toImage();
    const QPoint beside = m_view->barOfRow(row).center() - QPoint(m_view->barOfRow(row).width() / 2 + 2, 0);
    QVERIFY(before.pixelColor(beside) != after.pixelColor(beside));
    QCOMPARE(after.pixelColor(beside), m_page->palette().color(QPalette::Text));
}

void TestTimelinePage::theFocusIsSeen()
{
    open(u"shop-bad.sqlite"_s, 2);
    const QPoint corner(m_view->width() - 1, m_view->height() - 1);
    QCOMPARE(m_view->grab().toImage().pixelColor(corner), m_page->palette().color(QPalette::Highlight));
    m_view->clearFocus();
    QVERIFY(m_view->grab().toImage().pixelColor(corner) != m_page->palette().color(QPalette::Highlight));
}

void TestTimelinePage::hoverTellsAboutTheResult()
{
    open(u"shop-bad.sqlite"_s, 2);
    const RowIndex row = rowOf(u"app : Migrate the schema"_s, u"app1"_s);
    const QPoint at = m_view->barOfRow(row).center();
    QTest::mouseMove(m_view, at);
    QHelpEvent help(QEvent::ToolTip, at, m_view->mapToGlobal(at));
    QApplication::sendEvent(m_view, &help);
    const QString text = QToolTip::text();
    for (const QString &word :
         {u"app : Migrate the schema"_s, u"app1"_s, u"db1"_s, nameOf(m_recording->outcome(row)),
          formatTime(m_recording->startedOf(row)), formatDuration(m_recording->durationOf(row)), u".yml:"_s})
        QVERIFY2(text.contains(word), qPrintable(word + u" in "_s + text));
    QToolTip::hideText();
}

void TestTimelinePage::enterLeadsIntoTheDetail()
{
    open(u"shop-bad.sqlite"_s, 2);
    QSignalSpy into(m_page.get(), &Page::intoDetail);
    key(Qt::Key_Return);
    QVERIFY(into.isEmpty()); // there is none
    key(Qt::Key_Home);
    key(Qt::Key_Return);
    QCOMPARE(into.size(), 1);
}

void TestTimelinePage::theSelectionIsReadOut()
{
    open(u"shop-bad.sqlite"_s, 2);
    QVERIFY(!m_view->accessibleName().isEmpty());
    const RowIndex row = rowOf(u"app : Migrate the schema"_s, u"app1"_s);
    choose(row);
    QVERIFY(m_view->accessibleDescription().contains(u"app : Migrate the schema"_s));
    QVERIFY(m_view->accessibleDescription().contains(u"app1"_s));
    key(Qt::Key_Right);
    QVERIFY(m_view->accessibleDescription().contains(selectedTask()));
}

void TestTimelinePage::aResultFromElsewhereComesIntoView()
{
    open(u"shop-bad.sqlite"_s, 2);
    choose(rowOf(u"app : Migrate the schema"_s, u"app1"_s));
    key(Qt::Key_F);
    const TimeSpan before = visible();
    const auto last = static_cast<RowIndex>(m_recording->resultCount() - 1);
    choose(last);
    QVERIFY(visible() != before);
    QVERIFY(m_view->rect().intersects(m_view->barOfRow(last)));
}

void TestTimelinePage::oldPictureStaysWhileANewOneIsMade()
{
    open(u"shop-bad.sqlite"_s, 2);
    const TimelineGeometryPtr before = m_state->picture().geometry;
    QSignalSpy settled(m_page.get(), &Page::settled);
    m_state->zoomAround(0.5, 300);
    QVERIFY(!m_page->isSettled());
    QCOMPARE(m_state->picture().geometry, before);
    QTRY_COMPARE(settled.size(), 1);
    QVERIFY(m_page->isSettled());
    QVERIFY(m_state->picture().geometry != before);
    QCOMPARE(m_state->picture().view().visible, visible());
}

void TestTimelinePage::manyHostsHaveLowLanesAndNamesOfFailingOnes()
{
    QStringList hosts;
    for (int i = 0; i < 100; ++i)
        hosts << u"web%1"_s.arg(i);
    MadeRecording made(hosts);
    for (int host = 0; host < 100; ++host)
        made.add(host, host, 1, host == 40 || host == 41 ? Status::Failed : Status::Ok);
    m_page->resize(1280, 900);
    show(made.finish());
    QTRY_COMPARE(m_state->picture().layout().laneHeight(), m_view->height() / 100);
    QVERIFY(!part<TimelineScrollBar>()->isVisible());
    QCOMPARE(part<TimelineLabels>()->namesInView(), (QStringList{u"web40"_s, u"web41"_s}));
    QVERIFY(m_state->picture().geometry->labels.empty());
}

void TestTimelinePage::aGrowingRecordingMovesNothingThatWasMoved()
{
    MadeRecording made({u"a"_s, u"b"_s, u"c"_s});
    for (int i = 0; i < 10; ++i)
        made.add(i % 3, i, 1);
    show(made.finish(false));
    wheel({300, 20}, 3, Qt::ControlModifier);
    key(Qt::Key_Home);
    settle();
    const TimeSpan before = visible();
    const RowIndex row = selected();
    const QRect bar = m_view->barOfRow(row);
    made.add(2, 11, 20, Status::Failed); // c would come first
    m_recording = made.finish();
    m_page->show(m_location, m_recording, nullptr);
    settle();
    QCOMPARE(m_state->model()->recording(), m_recording);
    QCOMPARE(visible(), before);
    QCOMPARE(m_view->barOfRow(row), bar);
    QCOMPARE(part<TimelineLabels>()->namesInView(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
}

void TestTimelinePage::anotherPlaybookStartsAnew()
{
    open(u"shop-bad.sqlite"_s, 2);
    choose(rowOf(u"app : Migrate the schema"_s, u"app1"_s));
    key(Qt::Key_F);
    m_location = {};
    open(u"shop-bad.sqlite"_s, 1);
    QVERIFY(m_state->zoom()->isWhole());
    QCOMPARE(m_state->selectedRow(), NoIndex);
    QCOMPARE(m_state->picture().model->recording(), m_recording);
}

void TestTimelinePage::saysWhenThereIsNothing_data()
{
    QTest::addColumn<int>("results");
    QTest::addColumn<bool>("complete");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing yet") << 0 << false << u"Reading…"_s;
    QTest::newRow("no results") << 0 << true << u"No results were recorded: no task ran on any host."_s;
    QTest::newRow("no times") << 3 << true << u"No times were recorded. The page Results lists all results."_s;
}

void TestTimelinePage::saysWhenThereIsNothing()
{
    QFETCH(int, results);
    QFETCH(bool, complete);
    QFETCH(QString, text);
    MadeRecording made({u"a"_s});
    for (int i = 0; i < results; ++i)
        made.addRaw(0, NoTime, 0);
    show(made.finish(complete));
    QTRY_VERIFY(part<EmptyPlace>()->isVisible());
    QCOMPARE(part<EmptyPlace>()->text(), text);
    QVERIFY(!m_view->isVisible());
    for (const QAction *action : m_page->actions())
        QVERIFY(action->isSeparator() || !action->isEnabled());
}

void TestTimelinePage::tellsOfResultsWithoutATime()
{
    MadeRecording made({u"a"_s});
    made.add(0, 1, 1);
    made.addRaw(0, NoTime, 0);
    made.addRaw(0, NoTime, 0);
    show(made.finish());
    QCOMPARE(part<TimelineLegend>()->texts().last(),
             QCoreApplication::translate("aviary::TimelineLegend",
                                         "%1 result(s) have no start recorded and are not on the timeline.", nullptr, 2)
                 .arg(2));
    choose(1);
    QVERIFY(part<TimelineLegend>()->texts().last().startsWith(u"The selected result has no start"_s));
}

void TestTimelinePage::hostileNamesAreText()
{
    MadeRecording made({u"<img src=x> %1 %2"_s});
    made.plays()[0].name = u"<b>play</b> %1"_s;
    made.add(0, 0, 10);
    show(made.finish());
    const QPoint at = m_view->barOfRow(0).center();
    QHelpEvent help(QEvent::ToolTip, at, m_view->mapToGlobal(at));
    QApplication::sendEvent(m_view, &help);
    QVERIFY(QToolTip::text().contains(u"&lt;img src=x&gt; %1 %2"_s));
    QToolTip::hideText();
}

AVIARY_TEST_MAIN(TestTimelinePage)
#include "tst_timelinepage.moc"
