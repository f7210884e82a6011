// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages.h"
#include "models/items/reportsmodel.h"
#include "models/items/resultsmodel.h"
#include "tests/support/araserver.h"
#include "tests/support/databases.h"
#include "tests/support/servingprogram.h"
#include "tests/support/testmain.h"
#include "tests/support/window.h"
#include "views/common/jsontreeview.h"
#include "views/common/linkbutton.h"
#include "views/common/messageline.h"
#include "views/common/textview.h"
#include "views/detail/detailpartview.h"
#include "views/detail/resultdetailview.h"
#include "views/overview/overviewheader.h"

#include <QRegularExpression>
#include <QScrollBar>
#include <QTableView>
#include <QTreeView>

using namespace aviary;
using namespace aviary::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 60'000; // ms; of a busy machine, and between two looks at a server that is lost

constexpr PlaybookId Running{4};

} // namespace

// The window over a server: a run that goes on there, and a server that goes away and comes back.
class TestLostServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_window = std::make_unique<Window>(); }
    void cleanup() { m_window.reset(); }
    void whatWasSeenStaysAndTheRestCanBeTriedAgain();
    void whatAPageCouldNotReadComesWithTheServer_data();
    void whatAPageCouldNotReadComesWithTheServer();
    void whatIsLeftUnreadIsNotReadElsewhere();
    void aRunOnAServerIsFollowedThroughALoss();

private:
    ResultDetailView *detail() const { return m_window->window.playbookView()->detail(); }
    QTableView *table() const
    {
        return m_window->window.playbookView()->page(PageId::Results)->findChild<QTableView *>();
    }
    bool isSettled() const { return m_window->window.isSettled(); }
    RecordingPtr shown() const { return m_window->window.playbookView()->recording(); }
    void goTo(PageId page) const { m_window->window.navigator()->go(m_window->place().onPage(page)); }
    void select(int row) const
    {
        table()->setFocus();
        table()->selectionModel()->setCurrentIndex(
            table()->model()->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    // What the detail, which comes late, may have hidden.
    void center() const { table()->scrollTo(table()->currentIndex(), QAbstractItemView::PositionAtCenter); }
    QString message(int row) const
    {
        return table()->model()->index(row, static_cast<int>(ResultColumn::Message)).data().toString();
    }
    // The row whose detail is shown, with what was read of it.
    bool reads(int row) const
    {
        const auto id = shown()->resultId(table()->model()->index(row, 0).data(ResultsModel::RowIndexRole).toUInt());
        return m_window->place().result == id && isSettled() && !detail()->parts().empty();
    }
    QString place() const
    {
        return u"%1 row %2 scrolled to %3"_s.arg(m_window->place().toLink().toString())
            .arg(table()->currentIndex().row())
            .arg(table()->verticalScrollBar()->value());
    }
    LinkButton *again() const
    {
        for (LinkButton *button : detail()->findChildren<LinkButton *>()) {
            if (button->text() == u"Try again"_s && button->isVisible())
                return button;
        }
        return nullptr;
    }
    // How often the window says that the server is lost.
    qsizetype saidLost() const
    {
        return m_window->window.messages()->texts().filter(u"does not answer"_s).size();
    }
    QString rowOfReport() const
    {
        const auto *tree = m_window->window.reportsView()->findChild<QTreeView *>();
        const QModelIndex top = tree->model()->index(0, 0);
        QStringList texts{top.data(ReportsModel::SubtitleRole).toString()};
        for (int row = 0; row < tree->model()->rowCount(top); ++row) {
            texts << tree->model()->index(row, ReportsModel::Name, top).data(ReportsModel::SubtitleRole).toString()
                  << tree->model()->index(row, ReportsModel::Duration, top).data().toString();
        }
        return texts.join(u'\n');
    }
    QString header() const
    {
        return m_window->window.playbookView()->page(PageId::Overview)->findChild<OverviewHeader *>()->text();
    }

    std::unique_ptr<Window> m_window;
};

void TestLostServer::whatWasSeenStaysAndTheRestCanBeTriedAgain()
{
    AraServer server(QStringLiteral(AVIARY_TEST_DATA));
    m_window->window.opening()->go(
        {.report = server.url(u"/shop-bad.sqlite/"_s), .playbook = PlaybookId{2}, .page = PageId::Results});
    QTRY_VERIFY_WITH_TIMEOUT(shown() && isSettled() && table()->model()->rowCount() == 140, Patience);
    m_window->window.resize(1000, 600);
    select(30);
    QTRY_VERIFY_WITH_TIMEOUT(reads(30), Patience);
    center();
    const size_t parts = detail()->parts().size();
    QTRY_VERIFY_WITH_TIMEOUT(message(30) != u"…"_s, Patience);
    const QString read = message(30);
    QVERIFY(table()->verticalScrollBar()->value() > 0);
    const QString before = place();
    server.goAway();

    // One that nobody looked at.
    select(100);
    QTRY_VERIFY_WITH_TIMEOUT(again(), Patience);
    center();
    QVERIFY2(detail()->noticeText().contains(u"127.0.0.1"_s), qPrintable(detail()->noticeText()));
    QTRY_COMPARE_WITH_TIMEOUT(saidLost(), 1, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(rowOfReport().contains(u"not reachable"_s), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(message(100), u"could not be read"_s, Patience);

    // One that was seen.
    select(30);
    QTRY_VERIFY_WITH_TIMEOUT(reads(30), Patience);
    QCOMPARE(detail()->parts().size(), parts);
    QVERIFY(!again());
    QCOMPARE(detail()->noticeText(), QString());
    QCOMPARE(message(30), read);
    table()->verticalScrollBar()->setValue(before.section(u' ', -1).toInt());
    QCOMPARE(place(), before);

    // Every page has what was loaded.
    for (const PageId page : playbookPages()) {
        goTo(page);
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(), Patience);
        QCOMPARE(m_window->place().page, page);
    }
    goTo(PageId::Results);
    QTRY_VERIFY_WITH_TIMEOUT(reads(30), Patience);
    QCOMPARE(place(), before);
    QCOMPARE(saidLost(), 1);

    select(100);
    QTRY_VERIFY_WITH_TIMEOUT(again(), Patience);
    center();
    server.comeBack();
    again()->setFocus();
    QTest::keyClick(again(), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(reads(100), Patience);
    QVERIFY(!again());
    // And that it is back is seen by that, everywhere.
    QTRY_COMPARE_WITH_TIMEOUT(saidLost(), 0, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!rowOfReport().contains(u"not reachable"_s), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(message(100) != u"could not be read"_s && message(100) != u"…"_s, Patience);
}

void TestLostServer::whatAPageCouldNotReadComesWithTheServer_data()
{
    QTest::addColumn<Location>("seen");
    QTest::addColumn<Location>("unseen");
    const auto row = [](const char *name, PlaybookId playbook, PageId page, auto Location::*part, auto seen, auto unseen) {
        Location one{.playbook = playbook, .page = page}, other = one;
        one.*part = seen;
        other.*part = unseen;
        QTest::newRow(name) << one << other;
    };
    row("facts", PlaybookId{2}, PageId::Hosts, &Location::host, HostId{9}, HostId{11});
    row("a file", PlaybookId{3}, PageId::Files, &Location::file, FileId{27}, FileId{28});
    row("a record", PlaybookId{3}, PageId::Records, &Location::record, RecordId{1}, RecordId{2});
}

void TestLostServer::whatAPageCouldNotReadComesWithTheServer()
{
    QFETCH(Location, seen);
    QFETCH(Location, unseen);
    AraServer server(QStringLiteral(AVIARY_TEST_DATA));
    seen.report = unseen.report = server.url(u"/shop-bad.sqlite/"_s);
    const QWidget *page = m_window->window.playbookView()->page(seen.page);
    const auto says = [&](const QString &text) {
        return std::ranges::any_of(page->findChildren<QLabel *>(),
                                   [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    };
    const auto content = [&] {
        QStringList lines;
        for (const TextView *view : page->findChildren<TextView *>())
            lines << (QString::fromUtf8(view->isVisible() ? view->text() : QByteArray()));
        for (const JsonTreeView *view : page->findChildren<JsonTreeView *>()) {
            const QAbstractItemModel *model = view->tree()->model();
            for (int i = 0; view->isVisible() && i < model->rowCount(); ++i)
                lines << model->index(i, 0).data().toString() + model->index(i, 1).data().toString();
        }
        return lines.join(u'\n').trimmed();
    };
    m_window->window.opening()->go(seen);
    QTRY_VERIFY_WITH_TIMEOUT(shown() && isSettled() && !content().isEmpty(), Patience);
    const QString before = content();
    server.goAway();
    m_window->window.navigator()->go(unseen);
    QTRY_VERIFY_WITH_TIMEOUT(says(u"127.0.0.1"_s), Patience);
    QCOMPARE(content(), QString());
    server.comeBack();
    QTRY_VERIFY_WITH_TIMEOUT(!content().isEmpty() && isSettled(), Patience);
    QVERIFY(!says(u"127.0.0.1"_s));
    QVERIFY(content() != before);
    QCOMPARE(m_window->place(), unseen);
}

// A page that could not read something, and is then left for a playbook that has nothing of the kind.
void TestLostServer::whatIsLeftUnreadIsNotReadElsewhere()
{
    AraServer server(QStringLiteral(AVIARY_TEST_DATA));
    Location place{.report = server.url(u"/shop-bad.sqlite/"_s), .playbook = PlaybookId{1}, .page = PageId::Records};
    m_window->window.opening()->go(place);
    QTRY_VERIFY_WITH_TIMEOUT(shown() && isSettled(), Patience);
    place.playbook = PlaybookId{3};
    place.record = RecordId{1};
    m_window->window.navigator()->go(place);
    QTRY_VERIFY_WITH_TIMEOUT(shown() && shown()->playbook().id == PlaybookId{3} && isSettled(), Patience);
    server.goAway();
    place.record = RecordId{2};
    m_window->window.navigator()->go(place);
    QTRY_COMPARE_WITH_TIMEOUT(saidLost(), 1, Patience);
    place.playbook = PlaybookId{1};
    place.record.reset();
    m_window->window.navigator()->go(place);
    QTRY_VERIFY_WITH_TIMEOUT(shown() && shown()->playbook().id == PlaybookId{1}, Patience);
    server.comeBack();
    QTRY_COMPARE_WITH_TIMEOUT(saidLost(), 0, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(), Patience);
    QCOMPARE(m_window->place(), place);
}

void TestLostServer::aRunOnAServerIsFollowedThroughALoss()
{
    const QTemporaryDir folder;
    const QString file = copied(u"shop-running.sqlite"_s, folder.filePath(u"ansible.sqlite"_s));
    const auto addResults = [&](int count) {
        const QString now = QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd hh:mm:ss.zzz000"_s);
        Connection(file).run(
            u"insert into results (created, updated, started, ended, duration, status, changed, ignore_errors, content, "
            "host_id, task_id, play_id, playbook_id) with recursive n(i) as (select 1 union all select i + 1 from n "
            "where i < %1) select '%2', '%2', '%2', '%2', 0, 'ok', 0, 0, content, host_id, task_id, play_id, 4 "
            "from n, (select * from results where playbook_id = 4 order by id limit 1)"_s.arg(count)
                .arg(now));
    };
    const QDateTime started = QDateTime::currentDateTimeUtc().addSecs(-192);
    Connection(file).run(
        u"update playbooks set started = '%1' where id = 4"_s.arg(started.toString(u"yyyy-MM-dd hh:mm:ss.zzz000"_s)));
    addResults(60);
    auto server = std::make_unique<ServingProgram>(QStringList{file});
    const QString address = QString::fromLatin1(server->host());
    m_window->window.opening()->go(
        {.report = QUrl(u"http://"_s + address + u'/'), .playbook = Running, .page = PageId::Results});
    QTRY_VERIFY_WITH_TIMEOUT(shown() && isSettled() && table()->model()->rowCount() == 80, Patience);
    m_window->window.resize(1000, 600);
    select(40);
    QTRY_VERIFY_WITH_TIMEOUT(reads(40), Patience);
    QVERIFY(table()->verticalScrollBar()->value() > 0);
    const QString before = place();

    addResults(5);
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 85, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(), Patience);
    QCOMPARE(place(), before);
    QTRY_VERIFY_WITH_TIMEOUT(rowOfReport().contains(u"● live"_s), Patience);
    static const QRegularExpression live(u"● live.*running for 3 min \\d\\d s, last result \\d+ s ago"_s);
    goTo(PageId::Overview);
    QTRY_VERIFY2_WITH_TIMEOUT(header().contains(live), qPrintable(header()), Patience);

    // Nobody says that it is followed, when it is not; what was loaded stays.
    QCOMPARE(server->end(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(saidLost(), 1, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!header().contains(u"● live"_s), Patience);
    QVERIFY2(header().contains(u"Last result"_s), qPrintable(header()));
    QVERIFY2(!rowOfReport().contains(u"● live"_s), qPrintable(rowOfReport()));
    goTo(PageId::Results);
    QTRY_VERIFY_WITH_TIMEOUT(reads(40), Patience);
    QCOMPARE(place(), before);

    // It is looked for until it is back, and goes on where it was.
    addResults(3);
    server = std::make_unique<ServingProgram>(QStringList{u"--listen"_s, address, file});
    QCOMPARE(QString::fromLatin1(server->host()), address);
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 88, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(saidLost(), 0, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(), Patience);
    QCOMPARE(place(), before);
    QTRY_VERIFY_WITH_TIMEOUT(rowOfReport().contains(u"● live"_s), Patience);
}

AVIARY_TEST_MAIN(TestLostServer)
#include "tst_lostserver.moc"
