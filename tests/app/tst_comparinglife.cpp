// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/comparedruns.h"
#include "app/compareview.h"
#include "app/comparing.h"
#include "tests/support/databases.h"
#include "tests/support/testmain.h"
#include "tests/support/window.h"
#include "views/common/messageline.h"
#include "views/compare/comparepage.h"
#include "views/compare/differencestable.h"
#include "views/compare/pairview.h"

#include <QScrollBar>

using namespace aviary;
using namespace aviary::test;
using namespace Qt::StringLiterals;

// Runs that stand beside each other in the window, while their reports are written, read anew, closed or fall asleep.
class TestComparingLife : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aSideThatVanishesLeavesTheOtherOne_data();
    void aSideThatVanishesLeavesTheOtherOne();
    void ofManyRunsTheOthersStay();
    void aSideThatIsReplacedLeavesTheOtherOne();
    void bothSidesAreReadAnewInPlace();
    void aClosedSideLeavesTheOtherOne();
    void reportsThatFellAsleepWakeUpTogether();
    void whatARunWritesComesWithoutAJump();
    void reportsThatAreNamedAloneStandWithTheirRuns();

private:
    QUrl url(const QString &name) const { return QUrl::fromLocalFile(m_folder->filePath(name)); }
    void run(const QString &name, const QString &sql) const { Connection(m_folder->filePath(name)).run(sql); }
    const Location &place() const { return m_window->place(); }
    CompareView *view() const { return m_window->window.comparing()->view(); }
    DifferencesTable *table() const { return view()->page(PageId::Differences)->findChild<DifferencesTable *>(); }
    bool isSaid(const QString &words) const
    {
        return m_window->window.messages()->texts().join(u'\n').contains(words);
    }
    bool isCompared() const
    {
        return place().isComparison() && view()->isVisible() && m_window->window.isSettled() && view()->runs().pair();
    }
    void compare(const QString &left, qint64 leftId, const QString &right, qint64 rightId);
    // One of the failures is selected, and its two results are read.
    void selectFailure();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Window> m_window;
};

namespace {

constexpr int Patience = 30'000; // ms; of a busy machine

} // namespace

#define COMPARED QTRY_VERIFY_WITH_TIMEOUT(isCompared(), Patience)

void TestComparingLife::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    copied(u"shop-good.sqlite"_s, m_folder->filePath(u"good.sqlite"_s));
    copied(u"shop-bad.sqlite"_s, m_folder->filePath(u"bad.sqlite"_s));
    m_window = std::make_unique<Window>();
}

void TestComparingLife::cleanup()
{
    m_window.reset();
    m_folder.reset();
}

void TestComparingLife::compare(const QString &left, qint64 leftId, const QString &right, qint64 rightId)
{
    Location there{.report = url(left), .playbook = PlaybookId{leftId}, .page = PageId::Differences};
    there.beside.push_back({.report = url(right), .playbook = PlaybookId{rightId}});
    m_window->window.opening()->go(there);
    COMPARED;
}

void TestComparingLife::selectFailure()
{
    Location there = place();
    there.beside.front().result = ResultId{146};
    m_window->window.navigator()->go(there, true);
    COMPARED;
    QVERIFY(view()->pair()->isVisible());
    QVERIFY(!view()->pair()->parts().empty());
}

void TestComparingLife::aSideThatVanishesLeavesTheOtherOne_data()
{
    QTest::addColumn<QString>("gone");
    QTest::addColumn<QString>("stays");
    QTest::newRow("left") << u"good.sqlite"_s << u"bad.sqlite"_s;
    QTest::newRow("right") << u"bad.sqlite"_s << u"good.sqlite"_s;
}

void TestComparingLife::aSideThatVanishesLeavesTheOtherOne()
{
    QFETCH(QString, gone);
    QFETCH(QString, stays);
    compare(u"good.sqlite"_s, 2, u"bad.sqlite"_s, 2);
    m_window->window.navigator()->go(place().onPage(PageId::Inputs));
    run(gone, u"delete from playbooks where id = 2"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!place().isComparison(), Patience);
    QCOMPARE(place().report, url(stays));
    QCOMPARE(place().playbook, std::optional(PlaybookId{2}));
    QVERIFY(isSaid(gone + u": A playbook that was shown is not there any more."_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->window.isSettled(), Patience);
    QVERIFY(m_window->window.playbookView()->isVisible());
    QVERIFY(m_window->window.playbookView()->recording());
    // No step leads back to what is gone.
    while (m_window->action(Actions::Id::Back)->isEnabled()) {
        m_window->action(Actions::Id::Back)->trigger();
        QVERIFY(!place().isComparison());
    }
}

void TestComparingLife::ofManyRunsTheOthersStay()
{
    Location there{.report = url(u"good.sqlite"_s), .playbook = PlaybookId{2}, .page = PageId::Runs};
    there.beside.push_back({.report = url(u"bad.sqlite"_s), .playbook = PlaybookId{2}});
    there.beside.push_back({.report = url(u"bad.sqlite"_s), .playbook = PlaybookId{3}});
    m_window->window.opening()->go(there);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->window.isSettled() && place().sideCount() == 3, Patience);
    for (const auto &report : m_window->session.reports())
        report->wake(); // or it is looked at by nobody
    run(u"bad.sqlite"_s, u"delete from playbooks where id = 2"_s);
    QTRY_COMPARE_WITH_TIMEOUT(place().sideCount(), size_t(2), Patience);
    QCOMPARE(place().page, PageId::Runs);
    QCOMPARE(place().beside.front().playbook, std::optional(PlaybookId{3}));
    QVERIFY(isSaid(u"bad.sqlite: A playbook that was shown is not there any more."_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->window.isSettled(), Patience);
    QVERIFY(m_window->window.windowTitle().contains(u"2 run"_s));
    run(u"bad.sqlite"_s, u"delete from playbooks where id = 3"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!place().isComparison(), Patience);
    QCOMPARE(place().report, url(u"good.sqlite"_s));
    QCOMPARE(place().page, PageId::Overview);
}

void TestComparingLife::aSideThatIsReplacedLeavesTheOtherOne()
{
    compare(u"good.sqlite"_s, 3, u"bad.sqlite"_s, 3);
    const QString other = copied(u"shop-again.sqlite"_s, m_folder->filePath(u"new"_s)); // has 2 and 4
    QCOMPARE(::rename(QFile::encodeName(other).constData(),
                      QFile::encodeName(m_folder->filePath(u"bad.sqlite"_s)).constData()),
             0);
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(u"replaced"_s) && !place().isComparison(), Patience);
    QCOMPARE(place().report, url(u"good.sqlite"_s));
    QVERIFY(isSaid(u"bad.sqlite: A playbook that was shown is not there any more."_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->window.isSettled(), Patience);
}

void TestComparingLife::bothSidesAreReadAnewInPlace()
{
    compare(u"good.sqlite"_s, 2, u"bad.sqlite"_s, 2);
    selectFailure();
    const Location before = place();
    const QModelIndex current = table()->currentIndex();
    QVERIFY(current.isValid());
    const QString text = table()->selectedText();
    const ComparedPairPtr pair = view()->runs().pair();
    run(u"bad.sqlite"_s, u"update playbooks set name = 'another name' where id = 2"_s);
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(&m_window->window, Qt::Key_F5);
        COMPARED;
    }
    QTRY_VERIFY_WITH_TIMEOUT(view()->runs().pair() != pair && m_window->window.isSettled(), Patience);
    QVERIFY(view()->runs().sources().left && view()->runs().sources().right);
    QCOMPARE(place(), before);
    QCOMPARE(table()->selectedText(), text);
    QVERIFY(view()->pair()->isVisible());
    QVERIFY(!view()->pair()->parts().empty());
    QVERIFY(!m_window->window.messages()->isVisible());
}

void TestComparingLife::aClosedSideLeavesTheOtherOne()
{
    m_window->window.opening()->go({.report = url(u"good.sqlite"_s), .playbook = PlaybookId{2}});
    QTRY_VERIFY_WITH_TIMEOUT(m_window->window.isSettled(), Patience);
    compare(u"good.sqlite"_s, 2, u"bad.sqlite"_s, 2);
    selectFailure();
    // The one of which one asks, which the tree marks.
    QTest::keyClick(&m_window->window, Qt::Key_W, Qt::ControlModifier);
    QVERIFY(!place().isComparison());
    QCOMPARE(place().report, url(u"good.sqlite"_s));
    QVERIFY(!m_window->session.find(url(u"bad.sqlite"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->window.isSettled(), Patience);
    QVERIFY(m_window->window.playbookView()->isVisible());
}

void TestComparingLife::reportsThatFellAsleepWakeUpTogether()
{
    compare(u"good.sqlite"_s, 2, u"bad.sqlite"_s, 2);
    selectFailure();
    const Location before = place();
    const QString text = table()->selectedText();
    for (int i = 0; i <= static_cast<int>(Session::MostAwake); ++i) {
        const QString other = copied(u"shop-running.sqlite"_s, m_folder->filePath(u"other-%1.sqlite"_s.arg(i)));
        m_window->window.opening()->go({.report = QUrl::fromLocalFile(other), .playbook = PlaybookId{4}});
        QTRY_COMPARE_WITH_TIMEOUT(place().report, QUrl::fromLocalFile(other), Patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->window.isSettled(), Patience);
    }
    QVERIFY(!m_window->session.find(url(u"good.sqlite"_s))->source());
    QVERIFY(!m_window->session.find(url(u"bad.sqlite"_s))->source());
    QVERIFY(!view()->runs().sources().left && !view()->runs().sources().right);
    while (!place().isComparison() && m_window->action(Actions::Id::Back)->isEnabled())
        m_window->action(Actions::Id::Back)->trigger();
    COMPARED;
    QCOMPARE(place(), before);
    QTRY_VERIFY_WITH_TIMEOUT(view()->runs().sources().left && view()->runs().sources().right, Patience);
    COMPARED;
    QCOMPARE(table()->selectedText(), text);
    // Another result can be read.
    QTest::keyClick(table(), Qt::Key_Up);
    COMPARED;
}

void TestComparingLife::whatARunWritesComesWithoutAJump()
{
    run(u"bad.sqlite"_s, u"update playbooks set status = 'running', ended = null, duration = null where id = 2"_s);
    m_window->window.resize(1000, 700);
    compare(u"good.sqlite"_s, 2, u"bad.sqlite"_s, 2);
    const QAbstractItemModel *model = table()->model();
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Down); // on the first row
    QTest::keyClick(table(), Qt::Key_End);
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(table(), Qt::Key_Up);
    QTest::keyClick(table(), Qt::Key_Space); // unfolds it
    COMPARED;
    const auto current = [this] { return table()->currentIndex().siblingAtColumn(DifferencesModel::Name); };
    const Location before = place();
    const QString name = current().data().toString();
    const int top = table()->visualRect(current()).top();
    const int rows = model->rowCount();
    const int row = current().row();
    QVERIFY(table()->verticalScrollBar()->value() > 0);
    QVERIFY(top > 0 && row > 0 && !name.isEmpty());
    QVERIFY(table()->isExpanded(current().siblingAtColumn(0)));
    const ComparedPairPtr pair = view()->runs().pair();
    // A task that the other run does not have, ahead of all others, and its first result, which fails.
    Connection writer(m_folder->filePath(u"bad.sqlite"_s));
    writer.run(u"begin"_s);
    writer.run(u"insert into tasks (created, updated, started, name, action, lineno, tags, handler, status, file_id, "
               u"play_id, playbook_id, deprecations, exceptions, warnings) select created, updated, '2026-11-21 "
               u"02:54:26', 'A new task', 'fail', 1, tags, handler, status, file_id, play_id, 2, '[]', '[]', '[]' from "
               u"tasks where playbook_id = 2 order by id limit 1"_s);
    writer.run(u"insert into results (created, updated, started, ended, duration, status, changed, ignore_errors, "
               u"content, host_id, task_id, play_id, playbook_id) select created, updated, started, ended, duration, "
               u"'failed', 0, 0, content, host_id, (select max(id) from tasks), play_id, 2 from results where "
               u"playbook_id = 2 order by id limit 1"_s);
    writer.run(u"commit"_s);
    QTRY_VERIFY_WITH_TIMEOUT(view()->runs().pair() != pair && isCompared(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(model->rowCount() == rows + 1 && isCompared(), Patience);
    QVERIFY(current().row() >= row);
    QCOMPARE(place(), before);
    QCOMPARE(current().data().toString(), name);
    QCOMPARE(table()->visualRect(current()).top(), top);
    QVERIFY(table()->isExpanded(current().siblingAtColumn(0)));
    QVERIFY(table()->hasFocus());
}

void TestComparingLife::reportsThatAreNamedAloneStandWithTheirRuns()
{
    const auto go = [this](const QStringList &reports, std::optional<PlaybookId> named = {}) {
        Location there{.report = url(reports.front()), .playbook = named, .page = PageId::Runs};
        for (const QString &report : reports.sliced(1))
            there.beside.push_back({.report = url(report)});
        m_window->window.opening()->go(there);
        return QTest::qWaitFor([this] { return !place().report.isEmpty() && m_window->window.isSettled(); }, Patience);
    };
    // Each ran once in each of them: that which did so last.
    QVERIFY(go({u"bad.sqlite"_s, u"good.sqlite"_s}));
    QCOMPARE(place().page, PageId::Runs);
    QCOMPARE(place().sideCount(), size_t(2));
    QCOMPARE(place().report, url(u"good.sqlite"_s)); // the earlier one
    QCOMPARE(place().beside.front().report, url(u"bad.sqlite"_s));
    QCOMPARE(place().playbook, place().beside.front().playbook);
    // Of the one that is named.
    QVERIFY(go({u"bad.sqlite"_s, u"good.sqlite"_s}, PlaybookId{1}));
    QCOMPARE(place().playbook, std::optional(PlaybookId{1}));
    QCOMPARE(place().beside.front().playbook, std::optional(PlaybookId{1}));
    // interrupted.yml ran three times in one report.
    copied(u"shop-running.sqlite"_s, m_folder->filePath(u"live.sqlite"_s));
    QVERIFY(go({u"live.sqlite"_s}));
    QCOMPARE(place().page, PageId::Runs);
    QCOMPARE(place().sideCount(), size_t(3));
    QCOMPARE(place().playbook, std::optional(PlaybookId{2}));
    QVERIFY(m_window->window.windowTitle().startsWith(u"interrupted.yml: 3 run"_s));
}

AVIARY_TEST_MAIN(TestComparingLife)
#include "tst_comparinglife.moc"
