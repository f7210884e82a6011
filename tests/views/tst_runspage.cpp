// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/format.h"
#include "tests/support/runs.h"
#include "tests/support/testmain.h"
#include "views/common/elidedlabel.h"
#include "views/common/emptyplace.h"
#include "views/common/palette.h"
#include "views/common/progressline.h"
#include "views/common/quickfilterbar.h"
#include "views/compare/runspage.h"
#include "views/compare/runstable.h"
#include "views/compare/runstrend.h"
#include "views/compare/sentencesview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace aviary;
using namespace aviary::test;

namespace {

// Sides as the window gives them, in no order of their own.
Location locationOf(const RunHistory &history)
{
    Location location{.page = PageId::Runs};
    for (size_t run = 0; run < history.runs().size(); ++run) {
        if (run > 0)
            location.beside.emplace_back();
        location.setSide(run, history.run(run).place);
    }
    return location;
}

RunsProgress allRead(const RunHistory &history)
{
    const auto runs = static_cast<int>(history.runs().size());
    return {.runs = runs, .read = runs};
}

} // namespace

class TestRunsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        setDisplayZone(QTimeZone::UTC);
        m_history = historyOf(manyRuns(50, 40));
    }
    void init()
    {
        m_page = std::make_unique<RunsPage>();
        m_page->resize(1280, 800);
        m_table = m_page->findChild<RunsTable *>();
        m_model = m_page->findChild<RunsModel *>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model);
        m_page->show(locationOf(*m_history), m_history, allRead(*m_history));
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanup() { m_page.reset(); }

    void itOpensAtWhatFailsInTheNewestRun();
    void theKeysWalkThroughBothHalves();
    void enterLeadsToTheResultInThatRun();
    void whatARunDidNotReachLeadsToTheRun();
    void twoSelectedRunsAreCompared();
    void chipsAndWordsFindRows();
    void hostsAreRowsToo();
    void theTrendFollowsTheSelectedRow();
    void runsThatComeLaterLeaveTheViewWhereItIs();
    void theReadingCanBeWatchedAndCancelled();
    void aRunThatCannotBeReadIsSaid();
    void durationsAreShownWhereTheyFitOrAreWanted();
    void recordedTextIsPlain();
    void whatIsSelectedIsCopied();

private:
    QString cell(const QString &row, int column) const
    {
        for (int at = 0; at < m_model->rowCount(); ++at) {
            if (m_model->row(at).name == row)
                return m_model->index(at, column).data().toString();
        }
        return u"no such row"_s;
    }

    RunHistoryPtr m_history;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<RunsPage> m_page;
    RunsTable *m_table = nullptr;
    RunsModel *m_model = nullptr;
};

void TestRunsPage::itOpensAtWhatFailsInTheNewestRun()
{
    QCOMPARE(m_table->current().data(Qt::AccessibleTextRole).toString(), u"failed on app1, app2 · 0.7 s"_s);
    QCOMPARE(RunsModel::runOf(m_table->current()), 49);
    QVERIFY(m_table->runs()->visualRect(m_table->current()).isValid());
}

void TestRunsPage::theKeysWalkThroughBothHalves()
{
    m_table->setCurrent(m_model->index(2, RunsModel::FirstRun + 1));
    m_table->runs()->setFocus();
    QTest::keyClick(m_table->runs(), Qt::Key_Left);
    QCOMPARE(m_table->current().column(), int(RunsModel::FirstRun));
    QTest::keyClick(m_table->runs(), Qt::Key_Left);
    QCOMPARE(m_table->current().column(), int(RunsModel::NewlySlow));
    QVERIFY(m_table->rows()->hasFocus());
    QTest::keyClick(m_table->rows(), Qt::Key_Down);
    QCOMPARE(m_table->current().row(), 3);
    QTest::keyClick(m_table->rows(), Qt::Key_Right);
    QVERIFY(m_table->runs()->hasFocus());
    QCOMPARE(m_table->current(), m_model->index(3, RunsModel::FirstRun));
    QTest::keyClick(m_table->runs(), Qt::Key_End);
    QCOMPARE(RunsModel::runOf(m_table->current()), 49);
    QCOMPARE(m_table->runs()->verticalScrollBar()->value(), m_table->rows()->verticalScrollBar()->value());
}

void TestRunsPage::enterLeadsToTheResultInThatRun()
{
    const QSignalSpy navigated(m_page.get(), &PageBase::navigate);
    m_table->runs()->setFocus();
    QTest::keyClick(m_table->runs(), Qt::Key_Return);
    QCOMPARE(navigated.size(), 1);
    const auto there = navigated[0][0].value<Location>();
    const RunDigest &run = m_history->run(49);
    QCOMPARE(there.page, PageId::Results);
    QVERIFY(!there.isComparison());
    QVERIFY(there.side(0).samePlaybook(run.place));
    const auto task = std::ranges::find(run.tasks, Outcome::Failed, &RunDigest::Task::worst);
    QCOMPARE(there.task, task->id);
    QCOMPARE(there.result, task->result);
    // A row stands for the newest run that has it.
    m_table->setCurrent(m_table->current().siblingAtColumn(RunsModel::Name));
    m_table->rows()->setFocus();
    QTest::keyClick(m_table->rows(), Qt::Key_Return);
    QCOMPARE(navigated[1][0].value<Location>(), there);
}

void TestRunsPage::whatARunDidNotReachLeadsToTheRun()
{
    const QSignalSpy navigated(m_page.get(), &PageBase::navigate);
    m_table->setCurrent(m_model->index(m_model->rowCount() - 1, RunsModel::FirstRun + 3)); // ended at step 26
    QCOMPARE(m_table->current().data(Qt::AccessibleTextRole).toString(), u"not reached: the run ended before"_s);
    QTest::keyClick(m_table->runs(), Qt::Key_Return);
    QCOMPARE(navigated[0][0].value<Location>().page, PageId::Overview);
    QVERIFY(navigated[0][0].value<Location>().side(0).samePlaybook(m_history->run(3).place));
}

void TestRunsPage::twoSelectedRunsAreCompared()
{
    m_table->setCurrent(m_model->index(0, RunsModel::FirstRun + 12));
    m_table->runs()->setFocus();
    const auto compared = [&] {
        const std::optional<Location> there = m_page->comparison();
        return there && there->page == PageId::Differences && there->sideCount() == 2
            ? there->side(0).report.path() + u" ↔ "_s + there->side(1).report.path()
            : u"no comparison"_s;
    };
    QCOMPARE(compared(), u"/ci/job-12/ansible.sqlite ↔ /ci/job-13/ansible.sqlite"_s); // with the one before
    QTest::keyClick(m_table->runs(), Qt::Key_Left, Qt::ControlModifier);
    QTest::keyClick(m_table->runs(), Qt::Key_Left, Qt::ControlModifier);
    QTest::keyClick(m_table->runs(), Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(compared(), u"/ci/job-11/ansible.sqlite ↔ /ci/job-13/ansible.sqlite"_s);
    QTest::keyClick(m_table->runs(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(m_table->runs(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(compared(), u"no comparison"_s); // three
}

void TestRunsPage::chipsAndWordsFindRows()
{
    const auto chip = [this](const QString &name) { return m_page->findChild<QToolButton *>(name); };
    QCOMPARE(chip(u"failing"_s)->text(), u"failing now 1"_s);
    chip(u"flaky"_s)->click();
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->row(0).name, u"app : Step 26 of the release"_s);
    QCOMPARE(cell(u"app : Step 26 of the release"_s, RunsModel::Flaky), u"6 of 50"_s);
    chip(u"slow"_s)->click(); // either of both
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(cell(u"app : Step 7 of the release"_s, RunsModel::NewlySlow), u"0.9 s → 9.4 s"_s);
    m_page->clearFilter();
    QCOMPARE(m_model->rowCount(), 40);
    m_page->focusFilter();
    QTest::keyClicks(QApplication::focusWidget(), u"step site.yml:330"_s);
    QCOMPARE(m_model->rowCount(), 1);
    QVERIFY(!cell(u"app : Step 32 of the release"_s, RunsModel::FailingSince).isEmpty());
    QTest::keyClicks(QApplication::focusWidget(), u" nothing"_s);
    auto *empty = m_page->findChild<EmptyPlace *>();
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->text(), u"0 of 40 tasks match."_s);
}

void TestRunsPage::hostsAreRowsToo()
{
    m_page->findChild<QToolButton *>(u"hosts"_s)->click();
    QCOMPARE(m_model->rowCount(), 6);
    QCOMPARE(m_model->index(0, RunsModel::Name).data().toString(), u"app1"_s); // without what all share
    QCOMPARE(m_table->current().row(), 0); // fails now
    const QSignalSpy navigated(m_page.get(), &PageBase::navigate);
    QTest::keyClick(m_table->runs(), Qt::Key_Return);
    const auto there = navigated[0][0].value<Location>();
    QCOMPARE(there.host, m_history->run(49).hosts.front().id);
    QCOMPARE(there.result, m_history->run(49).hosts.front().result);
}

void TestRunsPage::theTrendFollowsTheSelectedRow()
{
    auto *chart = m_page->findChild<RunsChart *>();
    auto *title = m_page->findChild<ElidedLabel *>(u"runsTrendTitle"_s);
    m_page->findChild<QToolButton *>(u"slow"_s)->click();
    QCOMPARE(title->text(),
             u"app : Step 7 of the release · median of 49 earlier runs 0.9 s (the dashed line) · ▲ longer "
             "than usual"_s);
    QVERIFY(chart->textOf(49).contains(u"9.4 s"_s));
    QVERIFY(chart->textOf(49).contains(u"▲"_s));
    QVERIFY(!chart->textOf(48).contains(u"▲"_s));
    QVERIFY(chart->barRect(49).height() > 5 * chart->barRect(48).height());
    const QSignalSpy navigated(m_page.get(), &PageBase::navigate);
    QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, chart->mapFromScene(chart->barRect(10).center()));
    QCOMPARE(RunsModel::runOf(m_table->current()), 10);
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Right);
    QCOMPARE(RunsModel::runOf(m_table->current()), 11);
    QTest::keyClick(chart, Qt::Key_Return);
    QVERIFY(navigated[0][0].value<Location>().side(0).samePlaybook(m_history->run(11).place));
}

void TestRunsPage::runsThatComeLaterLeaveTheViewWhereItIs()
{
    const std::vector<RunDigestPtr> &runs = m_history->runs();
    const RunHistoryPtr some = historyOf({runs.begin() + 20, runs.end() - 5});
    RunsPage page;
    page.resize(1280, 800);
    const Location location = locationOf(*m_history);
    page.show(location, some, {.runs = 50, .read = 25});
    page.show();
    QVERIFY(!page.isSettled());
    auto *table = page.findChild<RunsTable *>();
    auto *model = page.findChild<RunsModel *>();
    table->setCurrent(model->index(30, RunsModel::FirstRun + 7)); // of run 27
    table->setTop(12);
    const QString top = table->top().data().toString();
    const QString name = model->row(30).name;
    const QSignalSpy settled(&page, &PageBase::settled);
    page.show(location, m_history, allRead(*m_history));
    QCOMPARE(settled.size(), 1);
    QVERIFY(page.isSettled());
    QCOMPARE(model->row(table->current().row()).name, name);
    QCOMPARE(RunsModel::runOf(table->current()), 27);
    QCOMPARE(table->top().data().toString(), top);
}

void TestRunsPage::theReadingCanBeWatchedAndCancelled()
{
    const QSignalSpy cancelled(m_page.get(), &RunsPage::cancelRequested);
    auto *progress = m_page->findChild<ProgressLine *>();
    QVERIFY(!progress->isVisible());
    m_page->show(locationOf(*m_history), m_history, {.runs = 60, .read = 50});
    QCOMPARE(progress->texts(), QStringList{u"Reading run 51 of 60"_s});
    progress->findChild<QPushButton *>()->click();
    QCOMPARE(cancelled.size(), 1);
    m_page->show(locationOf(*m_history), m_history, {.runs = 60, .read = 50, .isCancelled = true});
    QVERIFY(!progress->isVisible());
    QVERIFY(m_page->findChild<SentencesView *>()->toPlainText().contains(
        u"10 of 60 runs are not read: that was cancelled."_s));
}

void TestRunsPage::aRunThatCannotBeReadIsSaid()
{
    m_page->show(locationOf(*m_history), m_history,
                 {.runs = 51, .read = 50, .problems = {u"job-51: The file is no database."_s}});
    QVERIFY(m_page->isSettled());
    QVERIFY(m_page->findChild<SentencesView *>()->toPlainText().contains(
        u"Could not be read: job-51: The file is no database."_s));
}

void TestRunsPage::durationsAreShownWhereTheyFitOrAreWanted()
{
    QVERIFY(!m_table->isWide());
    auto *durations = m_page->findChild<QToolButton *>(u"durations"_s);
    durations->click();
    QVERIFY(m_table->isWide());
    RunsPage other;
    other.restoreState(m_page->saveState());
    QVERIFY(other.findChild<RunsTable *>()->isWide());
    const RunHistoryPtr few = historyOf(manyRuns(4, 40));
    RunsPage page;
    page.resize(1280, 800);
    page.show(locationOf(*few), few, allRead(*few));
    page.show();
    QVERIFY(page.findChild<RunsTable *>()->isWide());
    QVERIFY(page.findChild<QToolButton *>(u"durations"_s)->isChecked());
}

void TestRunsPage::recordedTextIsPlain()
{
    const RunHistoryPtr history
        = historyOf({nthRun(1, Run().task(u"<b>bold</b> & <img src=x>"_s, u"h ok"_s).finish()),
                     nthRun(2, Run(State::Failed).task(u"<b>bold</b> & <img src=x>"_s, u"h failed"_s).finish())});
    m_page->show(locationOf(*history), history, allRead(*history));
    QVERIFY(m_page->findChild<SentencesView *>()->toPlainText().contains(u"<b>bold</b> & <img src=x> on h"_s));
    const QString tip = m_model->index(0, RunsModel::FirstRun + 1).data(Qt::ToolTipRole).toString();
    QVERIFY(tip.contains(u"&lt;b&gt;"_s));
    QVERIFY(!tip.contains(u"<b>"_s));
}

void TestRunsPage::whatIsSelectedIsCopied()
{
    m_table->runs()->setFocus();
    QTest::keyClick(m_table->runs(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"app : Step 32 of the release\tfailed on app1, app2 · 0.7 s"_s);
}

AVIARY_TEST_MAIN(TestRunsPage)
#include "tst_runspage.moc"
