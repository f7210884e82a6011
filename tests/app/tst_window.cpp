// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "tests/support/window.h"

#include "app/commandpalette.h"
#include "views/common/messageline.h"
#include "views/detail/resultdetailview.h"
#include "views/playbooks/playbookspage.h"

#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTabBar>
#include <QTreeView>
#include <QTreeView>

using namespace aviary;
using namespace aviary::test;
using namespace Qt::StringLiterals;

class TestWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDropLandsAtTheFirstCauseOfTheFirstFailedPlaybook();
    void thePlaybooksOfAReportAreAPlaceThatSettles();
    void aRunThatWasKilledIsLandedInWhenNoneFailed();
    void severalReportsShowTheListOfAllPlaybooks();
    void whatIsNoDatabaseIsRefusedInTheHand();
    void aFileThatIsNoReportIsALineInTheWindow_data();
    void aFileThatIsNoReportIsALineInTheWindow();
    void theSameFileIsOneReport();
    void keysWalkThePages();
    void keysGoOnWithThePageThatATabLeadsTo();
    void f8WalksTheFailuresIntoTheNextFailedPlaybook();
    void openingAPlaybookFromTheListGivesItTheFocus();
    void thePaletteSaysWhenNothingIsCalledSo();
    void f8LeadsFromPagesWithoutResultsToTheOverview();
    void enterLeadsIntoTheDetailAndEscapeBackToTheList_data();
    void enterLeadsIntoTheDetailAndEscapeBackToTheList();
    void f12GoesToTheTasksLineAndBackReturns();
    void aLinkLeadsBackToThePlace();
    void theSessionComesBack();
    void aReportThatIsGoneIsSaidToBe();
    void closingTheLastReportShowsTheStartPage();
    void tabsCountWhatIsBehindThem();
    void aPastedPathIsOpened();
    void everyActionHasAName();
};

namespace {

const auto NotSettledYet = 20'000;

#define SETTLED(w) QTRY_VERIFY_WITH_TIMEOUT((w).window.isSettled() && (w).place().playbook.has_value(), NotSettledYet)

} // namespace

void TestWindow::aDropLandsAtTheFirstCauseOfTheFirstFailedPlaybook()
{
    Window w;
    QVERIFY(w.drop(&w.window, {fixture(u"shop-bad.sqlite"_s)}));
    SETTLED(w);
    QCOMPARE(w.place().playbook, std::optional(PlaybookId {2}));
    QCOMPARE(w.place().page, PageId::Overview);
    QTRY_COMPARE(w.place().result, std::optional(ResultId {146}));
    QVERIFY(w.window.playbookView()->detail()->isVisible());
    QCOMPARE(w.window.windowTitle(), u"site.yml · failed · shop-bad.sqlite"_s);
    // The selection is no step: back leads to where one was before the drop.
    w.action(Actions::Id::Back)->trigger();
    QVERIFY(!w.place().playbook);
}

void TestWindow::thePlaybooksOfAReportAreAPlaceThatSettles()
{
    Window w;
    const QSignalSpy settled(&w.window, &MainWindow::settled);
    w.window.opening()->go({.report = fixture(u"shop-extras.sqlite"_s), .page = PageId::Playbooks});
    QTRY_VERIFY(!settled.isEmpty() && w.window.isSettled());
    const auto *table = w.window.findChild<PlaybooksPage *>()->findChild<QTreeView *>();
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 14);
    // The counts that are read last are there.
    for (int row = 0; row < table->model()->rowCount(); ++row)
        QVERIFY(table->model()->index(row, PlaybooksModel::FailedColumn).data().toString() != u"…"_s);
}

void TestWindow::aRunThatWasKilledIsLandedInWhenNoneFailed()
{
    Window w;
    QVERIFY(w.drop(&w.window, {fixture(u"shop-running.sqlite"_s)}));
    SETTLED(w);
    const OpenReport *report = w.session.reports().front().get();
    const Playbook *playbook = report->playbook(*w.place().playbook);
    QVERIFY(playbook->state == State::Expired || playbook->state == State::Running);
}

void TestWindow::severalReportsShowTheListOfAllPlaybooks()
{
    Window w;
    QVERIFY(w.drop(&w.window, {fixture(u"shop-good.sqlite"_s), fixture(u"shop-bad.sqlite"_s)}));
    QTRY_VERIFY(w.window.isSettled());
    QTRY_COMPARE(w.session.reports().size(), size_t(2));
    QVERIFY(!w.place().playbook);
    QVERIFY(w.place().report.isEmpty());
}

void TestWindow::whatIsNoDatabaseIsRefusedInTheHand()
{
    Window w;
    QVERIFY(!w.drop(&w.window, {QUrl::fromLocalFile(QStringLiteral(AVIARY_TEST_DATA "/playbooks/README.md"))}));
    QVERIFY(!w.drop(&w.window, {QUrl(u"mailto:ops@example.org"_s)}));
    // What is usable among others is taken.
    QVERIFY(w.drop(&w.window, {QUrl::fromLocalFile(QStringLiteral(AVIARY_TEST_DATA "/playbooks/README.md")), fixture(u"shop-good.sqlite"_s)}));
    QTRY_COMPARE(w.session.reports().size(), size_t(1));
}

void TestWindow::aFileThatIsNoReportIsALineInTheWindow_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("PLAY RECAP ****");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("missing") << QByteArray("-");
}

void TestWindow::aFileThatIsNoReportIsALineInTheWindow()
{
    QFETCH(QByteArray, bytes);
    Window w;
    const QString path = w.folder.filePath(u"ansible.sqlite"_s);
    if (bytes != "-") {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    w.window.opening()->open({QUrl::fromLocalFile(path)});
    QTRY_COMPARE(w.window.messages()->texts().size(), 1);
    const QString text = w.window.messages()->texts().first();
    QVERIFY2(text.startsWith(path) && text.size() > path.size() + 20, qPrintable(text));
    QTRY_VERIFY(w.session.reports().empty());
    QVERIFY(!QApplication::activeModalWidget());
}

void TestWindow::theSameFileIsOneReport()
{
    Window w;
    w.window.opening()->open({fixture(u"shop-bad.sqlite"_s)});
    SETTLED(w);
    Location elsewhere = w.place();
    elsewhere.page = PageId::Results;
    w.window.navigator()->go(elsewhere);
    w.window.opening()->open({QUrl::fromLocalFile(QStringLiteral(AVIARY_TEST_DATA "/oracle/../shop-bad.sqlite"))});
    QTRY_VERIFY(w.window.isSettled());
    QCOMPARE(w.session.reports().size(), size_t(1));
    QCOMPARE(w.place().page, PageId::Results); // it is where one was
}

void TestWindow::keysWalkThePages()
{
    Window w;
    w.window.opening()->open({fixture(u"shop-bad.sqlite"_s)});
    SETTLED(w);
    QTest::keyClick(&w.window, Qt::Key_3, Qt::AltModifier);
    QCOMPARE(w.place().page, PageId::Results);
    QTest::keyClick(&w.window, Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(w.place().page, PageId::Hosts);
    QTest::keyClick(&w.window, Qt::Key_PageUp, Qt::ControlModifier);
    QTest::keyClick(&w.window, Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(w.place().page, PageId::Timeline);
    QTest::keyClick(&w.window, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(w.place().page, PageId::Results);
    QTest::keyClick(&w.window, Qt::Key_F9);
    QVERIFY(!w.window.reportsView()->isVisible());
    QTest::keyClick(&w.window, Qt::Key_F9);
    QVERIFY(w.window.reportsView()->isVisible());
}

void TestWindow::keysGoOnWithThePageThatATabLeadsTo()
{
    Window w;
    w.window.opening()->open({fixture(u"shop-bad.sqlite"_s)});
    SETTLED(w);
    Page *overview = w.window.playbookView()->page(PageId::Overview);
    overview->setFocus();
    QTRY_VERIFY(overview->isAncestorOf(QApplication::focusWidget()));
    auto *tabs = w.window.playbookView()->findChild<QTabBar *>();
    for (const int tab : {1, 2, 3, 4, 5, 0}) {
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(tab).center());
        SETTLED(w);
        const Page *page = w.window.playbookView()->page(w.place().page);
        QVERIFY2(page->isAncestorOf(QApplication::focusWidget()), qPrintable(tabs->tabText(tab)));
        // Letters are keys there, and no text that is looked for.
        QVERIFY2(!qobject_cast<QLineEdit *>(QApplication::focusWidget()), qPrintable(tabs->tabText(tab)));
    }
}

void TestWindow::f8WalksTheFailuresIntoTheNextFailedPlaybook()
{
    Window w;
    w.window.opening()->open({fixture(u"shop-bad.sqlite"_s)});
    SETTLED(w);
    QTRY_COMPARE(w.place().result, std::optional(ResultId {146}));
    QTest::keyClick(&w.window, Qt::Key_F8);
    QCOMPARE(w.place().result, std::optional(ResultId {147}));
    QTest::keyClick(&w.window, Qt::Key_F8); // the last one of the only failed playbook
    QCOMPARE(w.place().result, std::optional(ResultId {147}));
    QTest::keyClick(&w.window, Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(w.place().result, std::optional(ResultId {146}));

    w.window.opening()->open({fixture(u"shop-extras.sqlite"_s)});
    QTRY_VERIFY(w.place().report == fixture(u"shop-extras.sqlite"_s));
    SETTLED(w);
    const PlaybookId first = *w.place().playbook;
    for (int i = 0; i < 10 && w.place().playbook == first; ++i)
        QTest::keyClick(&w.window, Qt::Key_F8);
    QVERIFY(w.place().playbook != first);
    QCOMPARE(w.session.reports()[1]->playbook(*w.place().playbook)->state, State::Failed);
    QTRY_VERIFY(w.place().result.has_value());
}

void TestWindow::openingAPlaybookFromTheListGivesItTheFocus()
{
    Window w;
    w.window.opening()->go({.report = fixture(u"shop-bad.sqlite"_s), .page = PageId::Playbooks});
    QTRY_VERIFY(w.window.isSettled());
    auto *table = w.window.findChild<PlaybooksPage *>()->findChild<QTreeView *>();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    SETTLED(w);
    QVERIFY(w.window.playbookView()->currentPage()->isAncestorOf(QApplication::focusWidget()));
}

void TestWindow::thePaletteSaysWhenNothingIsCalledSo()
{
    Window w;
    QTest::keyClick(&w.window, Qt::Key_K, Qt::ControlModifier);
    auto *palette = w.window.findChild<CommandPalette *>();
    QTest::keyClicks(palette->findChild<QLineEdit *>(), u"xyzzy"_s);
    const auto *list = palette->findChild<QListWidget *>();
    QCOMPARE(list->count(), 1);
    QVERIFY(!list->item(0)->flags().testFlag(Qt::ItemIsEnabled));
    QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
    QVERIFY(palette->isVisible());
}

void TestWindow::f8LeadsFromPagesWithoutResultsToTheOverview()
{
    Window w;
    w.window.opening()->open({fixture(u"shop-bad.sqlite"_s)});
    SETTLED(w);
    QTRY_COMPARE(w.place().result, std::optional(ResultId {146}));
    for (const PageId page : {PageId::Hosts, PageId::Files, PageId::Records}) {
        w.window.navigator()->go(w.place().onPage(page));
        QVERIFY(!w.window.playbookView()->detail()->isVisible());
        QTest::keyClick(&w.window, Qt::Key_F8, w.place().result == ResultId {147} ? Qt::ShiftModifier : Qt::NoModifier);
        QCOMPARE(w.place().page, PageId::Overview);
        QVERIFY(w.window.playbookView()->detail()->isVisible());
    }
}

void TestWindow::enterLeadsIntoTheDetailAndEscapeBackToTheList_data()
{
    QTest::addColumn<PageId>("page");
    QTest::newRow("overview") << PageId::Overview;
    QTest::newRow("timeline") << PageId::Timeline;
    QTest::newRow("results") << PageId::Results;
}

void TestWindow::enterLeadsIntoTheDetailAndEscapeBackToTheList()
{
    QFETCH(PageId, page);
    Window w;
    w.window.opening()->open({fixture(u"shop-bad.sqlite"_s)});
    SETTLED(w);
    QTRY_COMPARE(w.place().result, std::optional(ResultId {146}));
    w.window.navigator()->go(w.place().onPage(page));
    w.window.playbookView()->focusPage();
    SETTLED(w);
    const QWidget *list = QApplication::focusWidget();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(w.window.playbookView()->detail()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), list);
}

void TestWindow::f12GoesToTheTasksLineAndBackReturns()
{
    Window w;
    w.window.opening()->open({fixture(u"shop-bad.sqlite"_s)});
    SETTLED(w);
    QTRY_COMPARE(w.place().result, std::optional(ResultId {146}));
    QTest::keyClick(&w.window, Qt::Key_F12);
    QCOMPARE(w.place().page, PageId::Files);
    QCOMPARE(w.place().line, 88);
    const RecordingPtr recording = w.window.playbookView()->recording();
    QVERIFY(recording->files()[recording->fileIndex(*w.place().file)].path.endsWith(u"site.yml"_s));
    QTest::keyClick(&w.window, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(w.place().page, PageId::Overview);
    QCOMPARE(w.place().result, std::optional(ResultId {146}));
}

void TestWindow::aLinkLeadsBackToThePlace()
{
    Window w;
    w.window.opening()->open({fixture(u"shop-bad.sqlite"_s)});
    SETTLED(w);
    QTRY_VERIFY(w.place().result.has_value());
    QTest::keyClick(&w.window, Qt::Key_3, Qt::AltModifier);
    const Location there = w.place();
    QTest::keyClick(&w.window, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString link = QApplication::clipboard()->text();
    QVERIFY2(link.startsWith(u"aviary:"_s), qPrintable(link));

    Window other;
    QApplication::clipboard()->setText(link);
    other.action(Actions::Id::Paste)->trigger();
    SETTLED(other);
    QCOMPARE(other.place(), there);
}

void TestWindow::theSessionComesBack()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"aviary.ini"_s));
    FakeKeyring keyring;
    Servers servers(&settings, &keyring);
    Location there;
    {
        Session session;
        MainWindow window(&session, &settings, &servers);
        window.show();
        window.opening()->open({fixture(u"shop-good.sqlite"_s)});
        window.opening()->open({fixture(u"shop-bad.sqlite"_s)});
        QTRY_VERIFY(window.isSettled() && window.navigator()->location().result.has_value());
        there = window.navigator()->location();
        there.page = PageId::Results;
        window.navigator()->go(there);
        window.close();
    }
    Session session;
    MainWindow window(&session, &settings, &servers);
    window.show();
    window.opening()->restore();
    QTRY_VERIFY(window.isSettled() && window.navigator()->location().playbook.has_value());
    QCOMPARE(session.reports().size(), size_t(2));
    QCOMPARE(window.navigator()->location(), there);
}

void TestWindow::aReportThatIsGoneIsSaidToBe()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"aviary.ini"_s));
    FakeKeyring keyring;
    Servers servers(&settings, &keyring);
    const QUrl gone = QUrl::fromLocalFile(folder.filePath(u"gone.sqlite"_s));
    settings.setOpenReports({gone, fixture(u"shop-good.sqlite"_s)});
    settings.addRecentReport(gone);
    Session session;
    MainWindow window(&session, &settings, &servers);
    window.show();
    window.opening()->restore();
    QTRY_COMPARE(session.reports().size(), size_t(1));
    QTRY_COMPARE(window.messages()->texts().size(), 1);
    QVERIFY(window.messages()->texts().first().startsWith(gone.toLocalFile()));
    QVERIFY(!settings.recentReports().contains(gone));
}

void TestWindow::closingTheLastReportShowsTheStartPage()
{
    Window w;
    w.window.opening()->open({fixture(u"shop-bad.sqlite"_s)});
    SETTLED(w);
    QTest::keyClick(&w.window, Qt::Key_W, Qt::ControlModifier);
    QVERIFY(w.session.reports().empty());
    QVERIFY(w.place().report.isEmpty());
    QVERIFY(!w.window.reportsView()->isVisible());
    QVERIFY(!w.action(Actions::Id::Reload)->isEnabled());
}

void TestWindow::tabsCountWhatIsBehindThem()
{
    Window w;
    w.window.opening()->open({fixture(u"shop-bad.sqlite"_s)});
    SETTLED(w);
    const auto *tabs = w.window.playbookView()->findChild<QTabBar *>();
    QStringList texts;
    for (int i = 0; i < tabs->count(); ++i)
        texts << tabs->tabText(i);
    QCOMPARE(texts.join(u" | "_s), u"Overview | Timeline | Results 140 | Hosts 6 | Files 23 | Records 0"_s);
}

void TestWindow::aPastedPathIsOpened()
{
    Window w;
    QApplication::clipboard()->setText(u"  "_s + fixture(u"shop-good.sqlite"_s).toLocalFile() + u" \n"_s);
    QTest::keyClick(&w.window, Qt::Key_V, Qt::ControlModifier);
    SETTLED(w);
    QCOMPARE(w.place().report, fixture(u"shop-good.sqlite"_s));
}

void TestWindow::everyActionHasAName()
{
    Window w;
    // A key may be that of several, but never of two that can be done at the same place.
    const auto check = [&w] {
        QSet<QKeySequence> keys;
        for (const QAction *action : w.window.actions().all()) {
            QVERIFY(!action->iconText().isEmpty());
            for (const QKeySequence &key : action->shortcuts()) {
                if (action->shortcutContext() == Qt::WidgetWithChildrenShortcut || !action->isEnabled())
                    continue; // of a page
                QVERIFY2(!keys.contains(key), qPrintable(action->text()));
                keys.insert(key);
            }
        }
    };
    check();
    w.window.opening()->open({fixture(u"shop-good.sqlite"_s)});
    SETTLED(w);
    check();
    Location both = w.place().onPage(PageId::Differences);
    both.beside.push_back(both.side(0));
    both.beside.front().playbook = PlaybookId {2};
    w.window.navigator()->go(both);
    check();
}

AVIARY_TEST_MAIN(TestWindow)
#include "tst_window.moc"
