// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/databases.h"
#include "tests/support/testmain.h"
#include "tests/support/window.h"

#include "app/pages.h"
#include "models/items/reportsmodel.h"
#include "models/items/resultsmodel.h"
#include "views/common/messageline.h"
#include "views/detail/resultdetailview.h"
#include "views/overview/entriesview.h"
#include "views/overview/overviewheader.h"
#include "views/overview/overviewpage.h"
#include "views/timeline/timelinestate.h"

#include <QRegularExpression>
#include <QScrollBar>
#include <QTableView>
#include <QTreeView>

#include <sys/stat.h>

using namespace aviary;
using namespace aviary::test;
using namespace Qt::StringLiterals;

// The window over a report that is being written, replaced, cut off, deleted or locked.
class TestLive : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void newResultsAppearWithinTwoSeconds();
    void aFailureIsSeenInTheTreeAndOnTheOverview();
    void nothingJumpsOnAnyPage_data();
    void nothingJumpsOnAnyPage();
    void theFirstFailureTakesNoPlaceThatAPersonChose();
    void rowsInViewStayWhereOthersComeAboveThem();
    void whoFollowsARunIsToldForHowLong();
    void aRunThatNobodyLooksAtIsSeenToEnd();
    void aReplacedReportIsReadAnewAndSaid();
    void aReportThatIsCutOffStaysUsableAndComesBack();
    void aDeletedReportStaysUsableAndComesBack();
    void aLockedReportIsSaidUntilItCanBeRead();

private:
    void addResult(const QString &status = u"ok"_s, int count = 1);
    void run(const QString &sql);
    void addTask();
    QString places() const;
    RecordingPtr shown() const { return m_window->window.playbookView()->recording(); }
    bool isSaid(const QString &words) const;
    QString rowOfReport() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::unique_ptr<Window> m_window;
    QPointer<QWidget> m_atTop; // of the Overview
};

namespace {

constexpr PlaybookId Running{4};
constexpr int Patience = 30'000; // ms; of a busy machine

} // namespace

void TestLive::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = copied(u"shop-running.sqlite"_s, m_folder->filePath(u"live.sqlite"_s));
    m_window = std::make_unique<Window>();
    m_window->window.opening()->go(
        {.report = QUrl::fromLocalFile(m_file), .playbook = Running, .page = PageId::Results});
    QTRY_VERIFY_WITH_TIMEOUT(m_window->window.isSettled() && shown() && shown()->resultCount() == 20, Patience);
}

void TestLive::cleanup()
{
    m_window.reset();
    m_folder.reset();
}

void TestLive::run(const QString &sql)
{
    Connection(m_file).run(sql);
}

void TestLive::addResult(const QString &status, int count)
{
    run(u"insert into results (created, updated, started, ended, duration, status, changed, ignore_errors, content, "
        u"host_id, task_id, "
        "play_id, playbook_id) with recursive n(i) as (select 1 union all select i + 1 from n where i < %1) select "
        "created, updated, "
        "started, ended, duration, '%2', 0, 0, content, host_id, task_id, play_id, 4 "
        "from n, (select * from results where playbook_id = 4 order by id limit 1)"_s.arg(count)
            .arg(status));
}

bool TestLive::isSaid(const QString &words) const
{
    return std::ranges::any_of(m_window->window.messages()->texts(),
                               [&](const QString &text) { return text.contains(words); });
}

// What the tree says of it.
QString TestLive::rowOfReport() const
{
    const auto *tree = m_window->window.reportsView()->findChild<QTreeView *>();
    const QModelIndex top = tree->model()->index(0, 0);
    QStringList texts;
    for (int row = -1; row < tree->model()->rowCount(top); ++row) {
        const QModelIndex index = row < 0 ? top : tree->model()->index(row, 0, top);
        texts << index.data().toString() + u' ' + index.data(ReportsModel::SubtitleRole).toString() + u' '
                + index.siblingAtColumn(ReportsModel::Duration).data().toString();
    }
    return texts.join(u'\n');
}

void TestLive::newResultsAppearWithinTwoSeconds()
{
    const auto *table = m_window->window.playbookView()->page(PageId::Results)->findChild<QTableView *>();
    QCOMPARE(table->model()->rowCount(), 20);
    qint64 slowest = 0;
    for (int step = 1; step <= 5; ++step) {
        addResult();
        QElapsedTimer since;
        since.start();
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 20 + step, Patience);
        slowest = std::max(slowest, since.elapsed());
    }
    qInfo("the slowest of 5 results appeared after %lld ms", slowest);
    QTRY_VERIFY(rowOfReport().contains(u"live"_s));
}

void TestLive::aFailureIsSeenInTheTreeAndOnTheOverview()
{
    addResult(u"failed"_s);
    run(u"update playbooks set status = 'failed', ended = '2026-11-21 02:59:30.000000', duration = 31734907 where id = 4"_s);
    const auto *report = m_window->session.reports().front().get();
    QTRY_COMPARE_WITH_TIMEOUT(report->playbook(Running)->state, State::Failed, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->window.windowTitle().contains(u"failed"_s), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(report->outcomeCounts().value(Running).total(), 21, Patience);
    const auto *tree = m_window->window.reportsView()->findChild<QTreeView *>();
    QCOMPARE(tree->currentIndex().data(ReportsModel::StateRole).toInt(), static_cast<int>(State::Failed));
    QVERIFY(!rowOfReport().contains(u"● live"_s));
}

// A task, a host and a file that were not there, with a result.
void TestLive::addTask()
{
    Connection writer(m_file);
    writer.run(u"insert into files (created, updated, path, content_id, playbook_id) "
               "select created, updated, '/srv/aaa/new.yml', content_id, 4 from files where playbook_id = 4 limit 1"_s);
    writer.run(
        u"insert into tasks (created, updated, started, name, action, lineno, tags, handler, status, file_id, play_id, "
        u"playbook_id, "
        "deprecations, exceptions, warnings) select created, updated, started, 'A new task', action, lineno, tags, "
        "handler, status, "
        "(select max(id) from files), play_id, playbook_id, '[]', '[]', '[]' from tasks where playbook_id = 4 limit 1"_s);
    writer.run(
        u"insert into hosts (created, updated, name, facts, changed, failed, ok, skipped, unreachable, playbook_id) "
        "select created, updated, 'aaa-new.shop.example', facts, 0, 0, 0, 0, 0, 4 from hosts where playbook_id = 4 limit 1"_s);
    writer.run(u"insert into records (created, updated, key, value, type, playbook_id) select '2026-11-21 02:59:00', "
               u"'2026-11-21 02:59:00', 'new', value, type, 4 "
               "from records limit 1"_s);
    writer.run(u"insert into results (created, updated, started, ended, duration, status, changed, ignore_errors, "
               u"content, host_id, task_id, play_id, "
               "playbook_id) select created, updated, started, ended, duration, 'failed', 0, 0, content, (select "
               "max(id) from hosts), "
               "(select max(id) from tasks), play_id, 4 from results where playbook_id = 4 limit 1"_s);
}

// Where the person is: what has the focus, what is current in each list, and how far all is scrolled.
QString TestLive::places() const
{
    QStringList places{m_window->place().toLink().toString(), u"%1"_s.arg(quintptr(m_window->window.focusWidget()))};
    for (const QAbstractScrollArea *area : m_window->window.findChildren<QAbstractScrollArea *>()) {
        if (!area->isVisible())
            continue;
        // What comes above pushes nothing down: what stands at the top stays there, the bar goes on.
        if (qobject_cast<const OverviewPage *>(area->parentWidget())) {
            places << QString::number(m_atTop ? m_atTop->mapTo(area, QPoint()).y() : 0);
            continue;
        }
        places << u"%1 %2 %3"_s.arg(QString::fromLatin1(area->metaObject()->className()))
                      .arg(area->verticalScrollBar()->value())
                      .arg(area->horizontalScrollBar()->value());
        if (const auto *view = qobject_cast<const QAbstractItemView *>(area))
            places << view->currentIndex().siblingAtColumn(0).data().toString() + u"/"_s
                    + view->currentIndex().siblingAtColumn(1).data().toString();
    }
    return places.join(u'\n');
}

void TestLive::nothingJumpsOnAnyPage_data()
{
    QTest::addColumn<PageId>("page");
    for (const PageId page : playbookPages())
        QTest::newRow(qPrintable(wordOf(page))) << page;
}

void TestLive::nothingJumpsOnAnyPage()
{
    QFETCH(PageId, page);
    run(u"insert into records (created, updated, key, value, type, playbook_id) with recursive n(i) as (select 1 union "
        u"all select i + 1 from n where i < 40) "
        "select '2026-11-21 02:59:00', '2026-11-21 02:59:00', 'record ' || i, x'789cabae0500017500f9', 'json', 4 from n"_s);
    addResult(u"failed"_s, 40);
    QTRY_COMPARE_WITH_TIMEOUT(shown()->resultCount(), RowIndex(60), Patience);
    m_window->window.resize(900, 420);
    Location there = m_window->place();
    there.page = page;
    there.result = shown()->resultId(30);
    m_window->window.navigator()->go(there);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->window.isSettled(), Patience);
    QWidget *shownPage = m_window->window.playbookView()->page(page);
    shownPage->setFocus();
    QTest::keyClick(m_window->window.focusWidget(), Qt::Key_Down);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->window.isSettled(), Patience);
    int scrolled = 0;
    for (QAbstractScrollArea *area : m_window->window.findChildren<QAbstractScrollArea *>()) {
        if (!area->isVisible())
            continue;
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum() / 2);
        scrolled += area->verticalScrollBar()->value() > 0;
    }
    QVERIFY(scrolled > 0 || page == PageId::Timeline);
    TimelineZoom *zoom = m_window->window.playbookView()->page(PageId::Timeline)->findChild<TimelineState *>()->zoom();
    if (page == PageId::Timeline)
        QTest::keyClick(m_window->window.focusWidget(), Qt::Key_W);
    const TimeSpan span = zoom->visible();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->window.isSettled(), Patience);
    // Between two sections there is but what holds them all, which moves as the bar goes on.
    for (int y = 4; page == PageId::Overview && y < shownPage->height(); y += 4) {
        m_atTop = shownPage->childAt(40, y);
        if (m_atTop && m_atTop->height() < shownPage->height())
            break;
    }
    const QString before = places();
    addTask();
    addResult(u"ok"_s, 5);
    QTRY_COMPARE_WITH_TIMEOUT(shown()->resultCount(), RowIndex(66), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->window.isSettled(), Patience);
    QCOMPARE(places(), before);
    QVERIFY(zoom->visible() == span);
    // The end settles what outcomes are.
    run(u"update playbooks set status = 'failed', ended = '2026-11-21 02:59:30.000000', duration = 31734907 where id = 4"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shown()->playbook().state, State::Failed, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->window.isSettled(), Patience);
    QCOMPARE(places(), before);
}

void TestLive::theFirstFailureTakesNoPlaceThatAPersonChose()
{
    m_window->window.activateWindow();
    auto *table = m_window->window.playbookView()->page(PageId::Results)->findChild<QTableView *>();
    table->setFocus();
    table->selectRow(7);
    QTest::keyClick(&m_window->window, Qt::Key_1, Qt::AltModifier);
    QTRY_COMPARE(m_window->place().page, PageId::Overview);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->window.isSettled(), Patience);
    const Location before = m_window->place();
    QVERIFY(before.result);
    const QWidget *page = m_window->window.playbookView()->page(PageId::Overview);
    QVERIFY(page->isAncestorOf(m_window->window.focusWidget()));
    addResult(u"failed"_s, 3);
    auto *causes = m_window->window.playbookView()->page(PageId::Overview)->findChild<EntriesView *>();
    QTRY_VERIFY_WITH_TIMEOUT(causes->isVisible() && causes->model()->rowCount() > 0, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->window.isSettled(), Patience);
    QCOMPARE(m_window->place().toLink(), before.toLink());
    QVERIFY(!causes->currentIndex().isValid());
    QVERIFY(page->isAncestorOf(m_window->window.focusWidget()));
    // The first key in it is the person's.
    causes->setFocus();
    QTest::keyClick(causes, Qt::Key_Down);
    QCOMPARE(causes->currentIndex().row(), 0);
    QVERIFY(m_window->place().result != before.result);
}

void TestLive::rowsInViewStayWhereOthersComeAboveThem()
{
    auto *table = m_window->window.playbookView()->page(PageId::Results)->findChild<QTableView *>();
    addResult(u"ok"_s, 100);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 120, Patience);
    table->sortByColumn(static_cast<int>(ResultColumn::Host), Qt::DescendingOrder);
    table->verticalScrollBar()->setValue(60);
    const auto top
        = [table] { return table->model()->index(table->rowAt(0), 0).data(ResultsModel::RowIndexRole).toUInt(); };
    const RowIndex before = top();
    addResult(u"ok"_s, 50); // of the host that stands first or second
    run(u"update results set host_id = (select id from hosts where playbook_id = 4 order by name desc limit 1) where id > (select max(id) - 50 from results)"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 170, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->window.isSettled(), Patience);
    QCOMPARE(top(), before);
}

void TestLive::whoFollowsARunIsToldForHowLong()
{
    Location there = m_window->place();
    there.page = PageId::Overview;
    m_window->window.navigator()->go(there);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->window.isSettled(), Patience);
    const auto *header = m_window->window.playbookView()->page(PageId::Overview)->findChild<OverviewHeader *>();
    QVERIFY2(header->text().contains(u"running: no end is recorded"_s), qPrintable(header->text()));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    run(u"update playbooks set started = '%1' where id = 4"_s.arg(
        now.addSecs(-192).toString(u"yyyy-MM-dd hh:mm:ss.zzz000"_s)));
    run(u"update results set started = '%1', ended = '%1', duration = 0 where playbook_id = 4"_s.arg(
        now.addSecs(-2).toString(u"yyyy-MM-dd hh:mm:ss.zzz000"_s)));
    static const QRegularExpression running(u"● live.*running for 3 min \\d\\d s, last result \\d+ s ago"_s);
    QTRY_VERIFY_WITH_TIMEOUT(header->text().contains(running), Patience);
    // And it goes on.
    const QString first = header->text();
    QTRY_VERIFY_WITH_TIMEOUT(header->text() != first && header->text().contains(running), Patience);
}

void TestLive::aRunThatNobodyLooksAtIsSeenToEnd()
{
    const auto *report = m_window->session.reports().front().get();
    for (int i = 0; i < static_cast<int>(Session::MostAwake); ++i) {
        const QString other = copied(u"shop-good.sqlite"_s, m_folder->filePath(u"other-%1.sqlite"_s.arg(i)));
        m_window->window.opening()->open({QUrl::fromLocalFile(other)});
        QTRY_COMPARE_WITH_TIMEOUT(m_window->place().report, QUrl::fromLocalFile(other), Patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->window.isSettled(), Patience);
    }
    QVERIFY(!report->source());
    run(u"update playbooks set status = 'failed', ended = '2026-11-21 02:59:30.000000', duration = 31734907 where id = 4"_s);
    QTRY_COMPARE_WITH_TIMEOUT(report->playbook(Running)->state, State::Failed, Patience);
    QVERIFY(!report->source());
}

void TestLive::aReplacedReportIsReadAnewAndSaid()
{
    const QString other = copied(u"shop-bad.sqlite"_s, m_folder->filePath(u"new"_s));
    QCOMPARE(::rename(QFile::encodeName(other).constData(), QFile::encodeName(m_file).constData()), 0);
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(u"replaced"_s), Patience);
    // The playbook that was shown is not in the new one: one lands as after a drop.
    QTRY_COMPARE_WITH_TIMEOUT(m_window->place().playbook, std::optional(PlaybookId{2}), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->window.isSettled() && shown()->resultCount() == 140, Patience);
    // And that one is followed as well.
    QTRY_VERIFY(m_window->session.reports().front()->source());
    Connection(m_file).run(u"update playbooks set name = 'other' where id = 2"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->session.reports().front()->playbook(PlaybookId{2})->name, u"other"_s, Patience);
}

void TestLive::aReportThatIsCutOffStaysUsableAndComesBack()
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray whole = file.readAll();
    QVERIFY(file.resize(100'000));
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(u"cut off"_s), Patience);
    QVERIFY(rowOfReport().contains(u"cut off"_s));
    QCOMPARE(shown()->resultCount(), RowIndex(20));
    m_window->action(Actions::Id::NextFailure)->trigger();
    QCOMPARE(m_window->place().playbook, std::optional(Running));
    QVERIFY(file.resize(0));
    file.seek(0);
    QCOMPARE(file.write(whole), whole.size());
    file.close();
    QTRY_VERIFY_WITH_TIMEOUT(!isSaid(u"cut off"_s), Patience);
    addResult();
    QTRY_COMPARE_WITH_TIMEOUT(shown()->resultCount(), RowIndex(21), Patience);
}

void TestLive::aDeletedReportStaysUsableAndComesBack()
{
    QVERIFY(QFile::remove(m_file));
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(u"deleted or moved"_s), Patience);
    QVERIFY(rowOfReport().contains(u"deleted or moved"_s));
    // A result that was not read before.
    Location there = m_window->place();
    there.result = shown()->resultId(3);
    m_window->window.navigator()->go(there);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->window.isSettled(), Patience);
    QVERIFY(!m_window->window.playbookView()->detail()->parts().empty());
    copied(u"shop-running.sqlite"_s, m_file);
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(u"replaced"_s), Patience);
    QVERIFY(!isSaid(u"deleted"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->window.isSettled(), Patience);
    QCOMPARE(m_window->place().playbook, std::optional(Running));
    QCOMPARE(m_window->place().result, there.result);
}

void TestLive::aLockedReportIsSaidUntilItCanBeRead()
{
    Connection writer(m_file);
    writer.run(u"begin exclusive"_s);
    writer.run(u"update playbooks set name = 'locked' where id = 4"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(u"locked by its writer"_s), Patience);
    QCOMPARE(shown()->resultCount(), RowIndex(20));
    writer.run(u"commit"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!isSaid(u"locked"_s), Patience);
    QCOMPARE(m_window->session.reports().front()->playbook(Running)->name, u"locked"_s);
}

AVIARY_TEST_MAIN(TestLive)
#include "tst_live.moc"
