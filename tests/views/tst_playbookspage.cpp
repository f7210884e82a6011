// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/playbooks/playbookspage.h"

#include "models/items/playbooksmodel.h"
#include "models/recording/format.h"
#include "models/sources/openreport.h"
#include "tests/support/hostsightings.h"
#include "tests/support/playbookentries.h"
#include "tests/support/testmain.h"
#include "views/common/elidedlabel.h"
#include "views/common/emptyplace.h"
#include "views/common/palette.h"
#include "views/common/quickfilterbar.h"
#include "views/playbooks/playbookslist.h"
#include "views/playbooks/runsstrip.h"
#include "views/playbooks/seenhostslist.h"
#include "views/playbooks/trendchart.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace aviary;
using namespace aviary::test;
using namespace Qt::StringLiterals;

class TestPlaybooksPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { setDisplayZone(QTimeZone(QTimeZone::UTC)); }
    void init();
    void cleanup() { m_page.reset(); }
    void failedOnesAreFirstAndTheFirstIsSelected();
    void enterAndADoubleClickActivate();
    void countsThatComeLaterKeepTheSelection();
    void aPlaybookThatIsNewKeepsTheSelection();
    void sortsNumbersByValue();
    void theReportIsNamedWhenThereAreSeveral();
    void anEmptyDatabaseIsSaidToBe();
    void copiesWhatIsShown();
    void columnsComeBackWithTheState();
    void wordsAndKindsFilter();
    void aFilterThatHidesAllOffersToGo();
    void whatAFilterHidIsSelectedAgain();
    void groupsByLabelAndFoldsByKeys();
    void groupingAndFilterComeBackWithTheState();
    void totalsAreOfWhatIsShown();
    void theTrendFollowsTheSelectedRun();
    void keysAndClicksInTheTrendSelectARun();
    void ofManyRunsTheTrendShowsThoseAroundTheSelectedOne();
    void axesCountAsPeopleDo_data();
    void axesCountAsPeopleDo();
    void playbooksThatComeLaterLeaveTheViewWhereItIs();
    void hostsAreReadWhenSomebodyLooks();
    void theStripLeadsToItsRuns();

private:
    QAction *action(const QString &text) const;

    QString cell(int row, int column, int role = Qt::DisplayRole) const
    {
        return m_table->model()->index(row, column).data(role).toString();
    }

    std::unique_ptr<PlaybooksPage> m_page;
    QTreeView *m_table = nullptr;
};

namespace {

QuickFilterBar *bar(const QWidget &page)
{
    return page.findChild<PlaybooksList *>()->findChild<QuickFilterBar *>();
}

// A hundred jobs: every tenth failed, one was killed, one goes on, one was in check mode.
std::vector<PlaybookEntry> jobs(int count = 100)
{
    std::vector<PlaybookEntry> entries;
    for (int i = 0; i < count; ++i) {
        const State state = i == 7 ? State::Expired
            : i == 8               ? State::Running
            : i % 10 == 3          ? State::Failed
                                   : State::Completed;
        entries.push_back(
            playbookEntry(i, state, Midnight + i * Hour, state == State::Running ? NoDuration : (40 + i % 10) * Second,
                          i % 2 ? QStringList{u"nightly"_s} : QStringList{u"nightly"_s, u"production"_s}));
        if (i % 4 == 0) {
            entries.back().playbook.path = u"/src/webshop/verify.yml"_s;
            entries.back().playbook.name = u"webshop: verify"_s;
        }
    }
    entries[11].playbook.checkMode = true;
    return entries;
}

std::vector<PlaybookEntry> entriesOf(const QString &database, bool counted = true)
{
    const ReportSourcePtr source
        = openReport(QUrl::fromLocalFile(QStringLiteral(AVIARY_TEST_DATA "/%1.sqlite").arg(database)));
    const auto playbooks = source->playbooks().wait().value();
    const auto counts = source->outcomeCounts().wait().value();
    std::vector<PlaybookEntry> entries;
    for (const Playbook &playbook : playbooks) {
        PlaybookEntry entry;
        entry.origin = QUrl(u"file:///logs/"_s + database);
        entry.report = database;
        entry.playbook = playbook;
        for (const auto &[id, count] : counts) {
            if (counted && id == playbook.id)
                entry.counts = count;
        }
        entries.push_back(entry);
    }
    return entries;
}

} // namespace

void TestPlaybooksPage::init()
{
    m_page = std::make_unique<PlaybooksPage>();
    m_page->resize(1280, 500);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_table = m_page->findChild<QTreeView *>();
}

void TestPlaybooksPage::failedOnesAreFirstAndTheFirstIsSelected()
{
    m_page->setPlaybooks(entriesOf(u"shop-extras"_s));
    QCOMPARE(m_table->model()->rowCount(), 14);
    bool failed = true;
    QStringList marked;
    for (int row = 0; row < 14; ++row) {
        const bool isFailed = cell(row, PlaybooksModel::StateColumn) == u"failed"_s;
        QVERIFY(failed || !isFailed);
        failed = isFailed;
        if (cell(row, PlaybooksModel::StateColumn, PlaybooksModel::SubtitleRole) == u"◇ check mode"_s)
            marked << cell(row, PlaybooksModel::NameColumn);
        if (cell(row, PlaybooksModel::NameColumn) == u"failures.yml"_s)
            QCOMPARE(cell(row, PlaybooksModel::FailedColumn), u"4"_s);
    }
    QCOMPARE(marked, (QStringList{u"site.yml"_s, u"ansible 'shop:!databases' -m ping"_s}));
    QCOMPARE(m_table->currentIndex().row(), 0);
    QVERIFY(!m_page->grab().isNull());
}

void TestPlaybooksPage::enterAndADoubleClickActivate()
{
    const auto entries = entriesOf(u"shop-bad"_s);
    m_page->setPlaybooks(entries);
    m_page->setFocus();
    QSignalSpy activated(m_page.get(), &PlaybooksPage::activated);
    QTest::keyClick(m_table, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first()[0].toUrl(), QUrl(u"file:///logs/shop-bad"_s));
    const auto failed
        = std::ranges::find(entries, State::Failed, [](const PlaybookEntry &e) { return e.playbook.state; });
    QVERIFY(activated.first()[2].value<PlaybookId>() == failed->playbook.id);
    const QPoint second = m_table->visualRect(m_table->model()->index(1, 1)).center();
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, second);
    QTest::mouseDClick(m_table->viewport(), Qt::LeftButton, {}, second);
    QCOMPARE(activated.size(), 2);
    QVERIFY(activated.last()[2].value<PlaybookId>() != failed->playbook.id);
}

void TestPlaybooksPage::countsThatComeLaterKeepTheSelection()
{
    m_page->setPlaybooks(entriesOf(u"shop-extras"_s, false));
    QCOMPARE(cell(4, PlaybooksModel::FailedColumn), u"…"_s);
    m_table->setCurrentIndex(m_table->model()->index(4, 0));
    m_page->setPlaybooks(entriesOf(u"shop-extras"_s));
    QCOMPARE(m_table->currentIndex().row(), 4);
    QCOMPARE(cell(4, PlaybooksModel::FailedColumn), u"4"_s);
}

void TestPlaybooksPage::aPlaybookThatIsNewKeepsTheSelection()
{
    auto entries = entriesOf(u"shop-extras"_s);
    const PlaybookEntry newest = entries.back();
    entries.pop_back();
    m_page->setPlaybooks(entries);
    m_table->setCurrentIndex(m_table->model()->index(7, 0));
    const QString name = cell(7, PlaybooksModel::NameColumn);
    entries.push_back(newest);
    m_page->setPlaybooks(entries);
    QCOMPARE(cell(m_table->currentIndex().row(), PlaybooksModel::NameColumn), name);
}

void TestPlaybooksPage::sortsNumbersByValue()
{
    m_page->setPlaybooks(entriesOf(u"shop-extras"_s));
    m_table->header()->setSortIndicator(PlaybooksModel::ResultsColumn, Qt::DescendingOrder);
    QCOMPARE(cell(0, PlaybooksModel::ResultsColumn), u"126"_s);
    m_table->header()->setSortIndicator(PlaybooksModel::NameColumn, Qt::AscendingOrder);
    QVERIFY(cell(0, PlaybooksModel::NameColumn).startsWith(u"ansible "_s));
    m_table->header()->setSortIndicator(-1, Qt::AscendingOrder);
    QCOMPARE(cell(0, PlaybooksModel::StateColumn), u"failed"_s);
}

void TestPlaybooksPage::theReportIsNamedWhenThereAreSeveral()
{
    auto entries = entriesOf(u"shop-bad"_s);
    m_page->setPlaybooks(entries);
    QVERIFY(m_table->isColumnHidden(PlaybooksModel::ReportColumn));
    const auto others = entriesOf(u"shop-good"_s);
    entries.insert(entries.end(), others.begin(), others.end());
    m_page->setPlaybooks(entries);
    QVERIFY(!m_table->isColumnHidden(PlaybooksModel::ReportColumn));
    QCOMPARE(cell(0, PlaybooksModel::ReportColumn), u"shop-bad"_s);
}

void TestPlaybooksPage::anEmptyDatabaseIsSaidToBe()
{
    m_page->setPlaybooks({});
    auto *empty = m_page->findChild<EmptyPlace *>(u"emptyList"_s);
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->text(), u"This database holds no playbooks; ARA made it but no run was recorded."_s);
}

void TestPlaybooksPage::copiesWhatIsShown()
{
    m_page->setPlaybooks(entriesOf(u"shop-bad"_s));
    m_page->setFocus();
    QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].startsWith(u"State\tPlaybook\tStarted"_s));
    QVERIFY(lines[1].startsWith(u"failed\tsite.yml webshop: site\t"_s));
}

void TestPlaybooksPage::columnsComeBackWithTheState()
{
    m_table->header()->hideSection(PlaybooksModel::UserColumn);
    const QByteArray state = m_page->saveState();
    PlaybooksPage other;
    other.restoreState(state);
    QVERIFY(other.findChild<QTreeView *>()->isColumnHidden(PlaybooksModel::UserColumn));
}

QAction *TestPlaybooksPage::action(const QString &text) const
{
    for (QAction *action : m_page->playbookActions()) {
        if (action->text().remove(u'&') == text)
            return action;
    }
    return nullptr;
}

void TestPlaybooksPage::wordsAndKindsFilter()
{
    m_page->setPlaybooks(jobs());
    auto *filter = bar(*m_page);
    QCOMPARE(filter->summary(), u"100 playbooks"_s);
    m_page->focusFilter();
    QTest::keyClicks(QApplication::focusWidget(), u"VERIFY job-4"_s);
    QCOMPARE(m_table->model()->rowCount(), 4); // job-4, 40, 44, 48
    QCOMPARE(filter->summary(), u"4 of 100"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QVERIFY(m_table->hasFocus());
    m_page->clearFilter();
    auto *failed = bar(*m_page)->findChild<QToolButton *>(u"failed"_s);
    QCOMPARE(failed->text(), u"failed 10"_s);
    QTest::mouseClick(failed, Qt::LeftButton);
    QCOMPARE(m_table->model()->rowCount(), 10);
    QTest::mouseClick(bar(*m_page)->findChild<QToolButton *>(u"running"_s), Qt::LeftButton);
    QCOMPARE(filter->summary(), u"11 of 100"_s);
    QVERIFY(!bar(*m_page)->findChild<QToolButton *>(u"unknown"_s)->isVisible());
}

void TestPlaybooksPage::aFilterThatHidesAllOffersToGo()
{
    m_page->setPlaybooks(jobs());
    m_page->focusFilter();
    QTest::keyClicks(QApplication::focusWidget(), u"nowhere"_s);
    auto *empty = m_page->findChild<EmptyPlace *>(u"emptyList"_s);
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->text(), u"0 of 100 match. Clear the filter (Ctrl+Shift+L)."_s);
    QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
    QVERIFY(m_table->isVisible());
    QCOMPARE(m_table->model()->rowCount(), 100);
}

void TestPlaybooksPage::whatAFilterHidIsSelectedAgain()
{
    m_page->setPlaybooks(jobs());
    m_page->setFocus();
    QTest::keyClick(m_table, Qt::Key_Down);
    const QString selected = cell(1, PlaybooksModel::ReportColumn);
    bar(*m_page)->set(0, u"nowhere"_s);
    QVERIFY(!m_table->currentIndex().isValid());
    m_page->clearFilter();
    QCOMPARE(m_table->currentIndex().siblingAtColumn(PlaybooksModel::ReportColumn).data().toString(), selected);
}

void TestPlaybooksPage::groupsByLabelAndFoldsByKeys()
{
    m_page->setPlaybooks(jobs());
    m_page->setFocus();
    action(u"Group by label"_s)->trigger();
    QVERIFY(action(u"Group by label"_s)->isChecked());
    QCOMPARE(m_table->model()->rowCount(), 2);
    QCOMPARE(cell(0, PlaybooksModel::NameColumn), u"nightly"_s);
    QCOMPARE(cell(0, PlaybooksModel::NameColumn, PlaybooksModel::SubtitleRole), u"100 runs"_s);
    QCOMPARE(cell(1, PlaybooksModel::NameColumn), u"production"_s);
    // The selected run stays so, in its group; the other groups are one row each.
    const QModelIndex nightly = m_table->model()->index(0, 0);
    QVERIFY(m_table->isExpanded(nightly));
    QVERIFY(!m_table->isExpanded(m_table->model()->index(1, 0)));
    QCOMPARE(m_table->currentIndex().parent(), nightly);
    QTest::keyClick(m_table, Qt::Key_Left);
    QCOMPARE(m_table->currentIndex().siblingAtColumn(0), nightly);
    QTest::keyClick(m_table, Qt::Key_Space);
    QVERIFY(!m_table->isExpanded(nightly));
    QTest::keyClick(m_table, Qt::Key_Return);
    QVERIFY(m_table->isExpanded(nightly));
    QSignalSpy activated(m_page.get(), &PlaybooksPage::activated);
    QTest::keyClick(m_table, Qt::Key_Down);
    QTest::keyClick(m_table, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    // More of the same label leaves what is unfolded.
    m_page->setPlaybooks(jobs(101));
    QVERIFY(m_table->isExpanded(m_table->model()->index(0, 0)));
    action(u"Not grouped"_s)->trigger();
    QCOMPARE(m_table->model()->rowCount(), 101);
}

void TestPlaybooksPage::groupingAndFilterComeBackWithTheState()
{
    m_page->setPlaybooks(jobs());
    action(u"Group by day"_s)->trigger();
    bar(*m_page)->set(1U << static_cast<unsigned>(State::Failed), u"site"_s);
    PlaybooksPage other;
    other.restoreState(m_page->saveState());
    other.setPlaybooks(jobs());
    const auto *table = other.findChild<QTreeView *>();
    QCOMPARE(table->model()->rowCount(), m_table->model()->rowCount());
    QVERIFY(table->model()->index(0, PlaybooksModel::NameColumn).data().toString().startsWith(u"2026-"_s));
    QCOMPARE(bar(other)->text(), u"site"_s);
    other.restoreState("rubbish");
    QCOMPARE(bar(other)->text(), u"site"_s);
}

void TestPlaybooksPage::totalsAreOfWhatIsShown()
{
    m_page->setPlaybooks(jobs());
    auto *totals = m_page->findChild<ElidedLabel *>(u"totals"_s);
    QCOMPARE(totals->text(), u"100 runs · 88 of 99 that ended passed (88 %) · median 44.0 s · last 49.0 s"_s);
    action(u"Group by label"_s)->trigger();
    QVERIFY(totals->text().endsWith(u"50 with several labels stand in each of their groups"_s));
    bar(*m_page)->set(1U << static_cast<unsigned>(State::Running), {});
    QCOMPARE(totals->text(), u"1 run · 1 with several labels stands in each of its groups"_s);
}

void TestPlaybooksPage::theTrendFollowsTheSelectedRun()
{
    m_page->setPlaybooks(jobs());
    auto *chart = m_page->findChild<TrendChart *>();
    QVERIFY(chart->isVisible());
    QCOMPARE(chart->drawn(), (std::pair{0, 75}));
    QVERIFY(chart->textOf(3).startsWith(u"✖ failed"_s) || chart->textOf(2).startsWith(u"✖ failed"_s));
    // The longer a run took, the higher its bar.
    QVERIFY(chart->barRect(5).isValid());
    // Of one run there is no trend, and of a group neither.
    bar(*m_page)->set(0, u"job-8 verify running"_s);
    auto *empty = m_page->findChild<EmptyPlace *>(u"emptyTrend"_s);
    QVERIFY(empty->isVisible());
    QVERIFY(empty->text().startsWith(u"verify.yml ran once in what is shown."_s));
    m_page->clearFilter();
    action(u"Group by label"_s)->trigger();
    m_table->setCurrentIndex(m_table->model()->index(0, 0));
    QVERIFY(empty->isVisible());
    QVERIFY(empty->text().startsWith(u"Select a run"_s));
    action(u"Show trend"_s)->trigger();
    QVERIFY(!empty->isVisible());
}

void TestPlaybooksPage::keysAndClicksInTheTrendSelectARun()
{
    m_page->setPlaybooks(jobs());
    auto *chart = m_page->findChild<TrendChart *>();
    const auto selected
        = [&] { return m_table->currentIndex().siblingAtColumn(PlaybooksModel::ReportColumn).data().toString(); };
    QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, chart->mapFromScene(chart->barRect(0).center()));
    QCOMPARE(selected(), u"job-1"_s);
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Right);
    QCOMPARE(selected(), u"job-2"_s);
    QCOMPARE(m_table->selectionModel()->selectedRows().size(), 1);
    QVERIFY(chart->accessibleDescription().contains(u"job-2"_s));
    QTest::keyClick(chart, Qt::Key_End);
    QCOMPARE(selected(), u"job-99"_s);
    QTest::keyClick(chart, Qt::Key_Right);
    QCOMPARE(selected(), u"job-99"_s);
    QTest::keyClick(chart, Qt::Key_Home);
    QCOMPARE(selected(), u"job-1"_s);
    QSignalSpy activated(m_page.get(), &PlaybooksPage::activated);
    QTest::keyClick(chart, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first()[0].toUrl(), jobs()[1].origin);
}

void TestPlaybooksPage::ofManyRunsTheTrendShowsThoseAroundTheSelectedOne()
{
    m_page->setPlaybooks(jobs(1000));
    auto *chart = m_page->findChild<TrendChart *>();
    auto *title = m_page->findChild<ElidedLabel *>(u"trendTitle"_s);
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Home);
    QCOMPARE(chart->drawn(), (std::pair{0, TrendChart::MostBars}));
    QCOMPARE(title->text(),
             u"Trend of site.yml · 750 runs · median 45.0 s (the dashed line) · here 1 to 200, by start"_s);
    QTest::keyClick(chart, Qt::Key_End);
    QCOMPARE(chart->drawn(), (std::pair{550, 750}));
    QVERIFY(chart->barRect(749).isValid());
    QVERIFY(chart->barRect(0).isEmpty());
}

void TestPlaybooksPage::axesCountAsPeopleDo_data()
{
    QTest::addColumn<Micros>("longest");
    QTest::addColumn<QList<Micros>>("ticks");
    QTest::newRow("nothing known") << NoDuration << QList<Micros>{0, 1000};
    QTest::newRow("seconds") << 50 * Second << QList<Micros>{0, 20 * Second, 40 * Second};
    QTest::newRow("minutes") << 170 * Second << QList<Micros>{0, 60 * Second, 120 * Second};
    QTest::newRow("hours") << 5 * Hour << QList<Micros>{0, 2 * Hour, 4 * Hour};
    QTest::newRow("weeks") << 20 * Day << QList<Micros>{0, 8 * Day, 16 * Day};
}

void TestPlaybooksPage::axesCountAsPeopleDo()
{
    QFETCH(Micros, longest);
    const std::vector<Micros> ticks = durationTicks(longest, 3);
    QTEST(QList<Micros>(ticks.begin(), ticks.end()), "ticks");
}

void TestPlaybooksPage::playbooksThatComeLaterLeaveTheViewWhereItIs()
{
    m_page->setPlaybooks(jobs(400));
    m_page->setFocus();
    QTest::keyClick(m_table, Qt::Key_PageDown);
    m_table->verticalScrollBar()->setValue(m_table->verticalScrollBar()->maximum() / 2);
    const QString top = m_table->indexAt(QPoint(0, 0)).siblingAtColumn(PlaybooksModel::ReportColumn).data().toString();
    const QModelIndex current = m_table->currentIndex();
    const QString selected = current.siblingAtColumn(PlaybooksModel::ReportColumn).data().toString();
    m_page->setPlaybooks(jobs(500)); // newer ones, and so before these
    QCOMPARE(m_table->indexAt(QPoint(0, 0)).siblingAtColumn(PlaybooksModel::ReportColumn).data().toString(), top);
    QCOMPARE(m_table->currentIndex().siblingAtColumn(PlaybooksModel::ReportColumn).data().toString(), selected);
    QVERIFY(m_table->currentIndex().row() > current.row());
}

void TestPlaybooksPage::hostsAreReadWhenSomebodyLooks()
{
    m_page->setPlaybooks(jobs());
    auto *tabs = m_page->findChild<QTabBar *>();
    QCOMPARE(tabs->tabText(0), u"Playbooks 100"_s);
    QCOMPARE(tabs->tabText(1), u"Hosts"_s); // a number is exact, or there is none
    QSignalSpy wanted(m_page.get(), &PlaybooksPage::hostsWanted);
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
    QCOMPARE(wanted.size(), 1);
    QVERIFY(m_page->areHostsWanted());
    auto *list = m_page->findChild<SeenHostsList *>();
    m_page->setHosts({}, {.read = 0, .reports = 2});
    QCOMPARE(list->findChild<EmptyPlace *>()->text(), u"Reading the hosts: 0 of 2 reports."_s);
    m_page->setHosts({hostSighting(u"web1"_s, 1, {.ok = 1})}, {.read = 1, .reports = 2});
    QCOMPARE(list->findChild<QuickFilterBar *>()->summary(), u"1 host · reading, 1 of 2 reports"_s);
    QCOMPARE(tabs->tabText(1), u"Hosts"_s);
    m_page->setHosts({hostSighting(u"web1"_s, 1, {.ok = 1}), hostSighting(u"web1"_s, 2, {.failed = 1})},
                     {.read = 2, .reports = 2});
    QCOMPARE(tabs->tabText(1), u"Hosts 1"_s);
    auto *table = list->findChild<QTableView *>();
    QSignalSpy activated(m_page.get(), &PlaybooksPage::hostActivated);
    m_page->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first()[0].toUrl(), playbookEntry(2, State::Completed, 0, 0).origin);
    QVERIFY(activated.first()[3].value<HostId>() == HostId{2});
    m_page->step(-1);
    QVERIFY(!m_page->areHostsWanted());
}

void TestPlaybooksPage::theStripLeadsToItsRuns()
{
    std::vector<HostSighting> sightings;
    for (int job = 0; job < 90; ++job)
        sightings.push_back(hostSighting(u"web1"_s, job, {.ok = 1, .failed = job % 5 ? 0 : 1}));
    m_page->step(1);
    m_page->setHosts(sightings, {.read = 90, .reports = 90});
    auto *table = m_page->findChild<SeenHostsList *>()->findChild<QTableView *>();
    const QRect strip = table->visualRect(table->model()->index(0, SeenHostsModel::StripColumn));
    // The newest stand at the right edge; those without room are counted.
    QVERIFY(RunsStripDelegate::markRect(0, strip, 90).isEmpty());
    QVERIFY(strip.contains(RunsStripDelegate::markRect(89, strip, 90)));
    QCOMPARE(RunsStripDelegate::runAt(RunsStripDelegate::markRect(80, strip, 90).center(), strip, 90), 80);
    QCOMPARE(RunsStripDelegate::runAt(strip.topLeft(), strip, 90), -1);
    QSignalSpy activated(m_page.get(), &PlaybooksPage::hostActivated);
    const QPoint at = RunsStripDelegate::markRect(85, strip, 90).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(activated.size(), 1);
    QVERIFY(activated.first()[3].value<HostId>() == HostId{85});
}

AVIARY_TEST_MAIN(TestPlaybooksPage)
#include "tst_playbookspage.moc"
