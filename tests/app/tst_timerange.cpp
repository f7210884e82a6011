// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "tests/support/window.h"
#include "views/common/linkbutton.h"
#include "views/timeline/timelinefilter.h"
#include "views/timeline/timelineruler.h"
#include "views/timeline/timelinestate.h"
#include "views/timeline/timelineview.h"

#include <QClipboard>
#include <QLineEdit>
#include <QTableView>
#include <QToolButton>

using namespace aviary;
using namespace aviary::test;
using namespace Qt::StringLiterals;

// A range of time goes from the timeline to the other pages and back, in a whole window.
class TestTimeRange : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theCommandFiltersResultsAndHosts();
    void aChipOfAnotherPageEndsIt();
    void backAndForwardGoThroughIt();
    void clearingTheFilterEndsItToo();
    void itsTimesFollowTheZone();
    void aLinkKeepsIt();
    void theFilterLineOfTheTimelineIsItsOwn();
    void f8WalksTheFailuresOnTheTimeline();
    void everyHandIsAmongTheCommands();

private:
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(m_window->window.isSettled() && m_window->place().playbook, 20'000); }
    void goTo(PageId page);
    void filterByRange();
    Page *page() const { return m_window->window.playbookView()->currentPage(); }
    QToolButton *chip() const { return page()->findChild<QToolButton *>(u"range"_s); }
    int rows() const { return page()->findChild<QTableView *>()->model()->rowCount(); }

    std::unique_ptr<Window> m_window;
};

void TestTimeRange::initTestCase()
{
    qputenv("TZ", "IST-5:30");
}

void TestTimeRange::init()
{
    m_window = std::make_unique<Window>();
    m_window->action(Actions::Id::Utc)->setChecked(true);
    QVERIFY(m_window->drop(&m_window->window, {fixture(u"shop-bad.sqlite"_s)}));
    settle();
}

void TestTimeRange::cleanup()
{
    m_window.reset();
}

void TestTimeRange::goTo(PageId page)
{
    m_window->window.navigator()->go(m_window->place().onPage(page));
    m_window->window.playbookView()->focusPage();
    settle();
}

// Marks a stretch on the ruler and gives the command.
void TestTimeRange::filterByRange()
{
    goTo(PageId::Timeline);
    auto *ruler = page()->findChild<TimelineRuler *>();
    QTest::mousePress(ruler, Qt::LeftButton, {}, {300, 5});
    QTest::mouseMove(ruler, {340, 5});
    QTest::mouseMove(ruler, {420, 5});
    QTest::mouseRelease(ruler, Qt::LeftButton, {}, {420, 5});
    settle();
    QVERIFY(m_window->place().range.isEmpty());
    LinkButton *command = nullptr;
    for (auto *link : page()->findChildren<LinkButton *>()) {
        if (link->text() == u"Show only this range on all pages"_s)
            command = link;
    }
    QVERIFY(command && command->isVisible());
    QTest::mouseClick(command, Qt::LeftButton);
    settle();
    QVERIFY(!m_window->place().range.isEmpty());
}

void TestTimeRange::theCommandFiltersResultsAndHosts()
{
    filterByRange();
    const TimeSpan range = m_window->place().range;
    const RecordingPtr recording = m_window->window.playbookView()->recording();
    int expected = 0;
    QSet<TableIndex> hosts;
    for (RowIndex row = 0; row < recording->resultCount(); ++row) {
        const Micros begin = recording->startedOf(row);
        if (begin < range.end && begin + recording->durationOf(row) > range.begin) {
            ++expected;
            hosts.insert(recording->hostOf(row));
        }
    }
    QVERIFY(expected > 0 && expected < 140);
    goTo(PageId::Results);
    QCOMPARE(rows(), expected);
    QVERIFY(chip()->isVisible());
    goTo(PageId::Hosts);
    QCOMPARE(rows(), static_cast<int>(hosts.size()));
    QVERIFY(chip()->isVisible());
    goTo(PageId::Timeline);
    QVERIFY(chip()->isVisible());
}

void TestTimeRange::aChipOfAnotherPageEndsIt()
{
    filterByRange();
    goTo(PageId::Results);
    QTest::mouseClick(chip(), Qt::LeftButton);
    settle();
    QVERIFY(m_window->place().range.isEmpty());
    QCOMPARE(m_window->place().page, PageId::Results);
    QCOMPARE(rows(), 140);
    goTo(PageId::Timeline);
    QVERIFY(!chip()->isVisible());
}

void TestTimeRange::backAndForwardGoThroughIt()
{
    filterByRange();
    const TimeSpan range = m_window->place().range;
    m_window->action(Actions::Id::Back)->trigger();
    settle();
    QCOMPARE(m_window->place().page, PageId::Timeline);
    QVERIFY(m_window->place().range.isEmpty());
    QVERIFY(!chip()->isVisible());
    m_window->action(Actions::Id::Forward)->trigger();
    settle();
    QCOMPARE(m_window->place().range, range);
    QVERIFY(chip()->isVisible());
}

void TestTimeRange::clearingTheFilterEndsItToo()
{
    for (const PageId id : {PageId::Results, PageId::Hosts, PageId::Timeline}) {
        filterByRange();
        goTo(id);
        m_window->action(Actions::Id::ClearFilter)->trigger();
        settle();
        QVERIFY(m_window->place().range.isEmpty());
        QCOMPARE(m_window->place().page, id);
    }
}

void TestTimeRange::itsTimesFollowTheZone()
{
    filterByRange();
    for (const PageId id : {PageId::Timeline, PageId::Results, PageId::Hosts}) {
        goTo(id);
        m_window->action(Actions::Id::Utc)->setChecked(true);
        QVERIFY2(chip()->text().startsWith(u"02:54:"_s), qPrintable(chip()->text()));
        m_window->action(Actions::Id::Utc)->setChecked(false);
        QVERIFY2(chip()->text().startsWith(u"08:24:"_s), qPrintable(chip()->text()));
    }
}

void TestTimeRange::aLinkKeepsIt()
{
    filterByRange();
    const TimeSpan range = m_window->place().range;
    m_window->action(Actions::Id::CopyLink)->trigger();
    const std::optional<Location> there = Location::fromLink(QUrl(QApplication::clipboard()->text()));
    QVERIFY(there);
    QCOMPARE(there->range, range);
    Window other;
    other.window.opening()->go(*there);
    QTRY_VERIFY_WITH_TIMEOUT(other.window.isSettled() && other.place().playbook, 20'000);
    auto *timeline = other.window.playbookView()->currentPage();
    QCOMPARE(timeline->findChild<TimelineState *>()->range()->span(), range);
    QCOMPARE(timeline->findChild<TimelineState *>()->zoom()->visible(), range);
}

void TestTimeRange::theFilterLineOfTheTimelineIsItsOwn()
{
    goTo(PageId::Timeline);
    m_window->action(Actions::Id::FilterLine)->trigger();
    QCOMPARE(m_window->place().page, PageId::Timeline);
    auto *line = page()->findChild<QLineEdit *>();
    QTRY_VERIFY(line->hasFocus());
    QTest::keyClicks(line, u"app1"_s);
    settle();
    QVERIFY(page()->findChild<TimelineFilter *>()->summary().endsWith(u" of 140"_s));
    QVERIFY(page()->findChild<TimelineState *>()->model()->counts().total() < 140);
    goTo(PageId::Results);
    QCOMPARE(rows(), 140);
    goTo(PageId::Timeline);
    m_window->action(Actions::Id::ClearFilter)->trigger();
    settle();
    QCOMPARE(page()->findChild<TimelineFilter *>()->text(), QString());
}

void TestTimeRange::f8WalksTheFailuresOnTheTimeline()
{
    goTo(PageId::Timeline);
    auto *state = page()->findChild<TimelineState *>();
    const auto first = m_window->place().result;
    QTest::keyClick(&m_window->window, Qt::Key_F8);
    settle();
    QCOMPARE(m_window->place().page, PageId::Timeline);
    QVERIFY(m_window->place().result != first);
    QCOMPARE(state->selectedRow(), state->model()->recording()->rowOf(*m_window->place().result));
    QCOMPARE(state->model()->recording()->outcome(state->selectedRow()), Outcome::Failed);
    QTest::keyClick(&m_window->window, Qt::Key_F8, Qt::ShiftModifier);
    settle();
    QCOMPARE(m_window->place().result, first);
}

void TestTimeRange::everyHandIsAmongTheCommands()
{
    const QList<QAction *> all = m_window->window.actions().all();
    for (const Qt::Key key : {Qt::Key_W, Qt::Key_F, Qt::Key_R, Qt::Key_Z, Qt::Key_Period})
        QVERIFY(std::ranges::any_of(all, [key](const QAction *action) { return action->shortcuts().contains(key); }));
    for (const QAction *action : all)
        QVERIFY(!action->isSeparator() && !action->text().isEmpty());
}

AVIARY_TEST_MAIN(TestTimeRange)
#include "tst_timerange.moc"
