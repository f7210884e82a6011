// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/comparedruns.h"
#include "app/compareview.h"
#include "app/comparing.h"
#include "models/items/compare/differencesmodel.h"
#include "models/items/reportsmodel.h"
#include "tests/support/testmain.h"
#include "tests/support/window.h"
#include "views/common/linkbutton.h"
#include "views/common/messageline.h"
#include "views/common/rundrag.h"
#include "views/compare/comparepage.h"
#include "views/compare/pairspage.h"
#include "views/compare/pairview.h"
#include "views/compare/runheads.h"
#include "views/compare/runpicker.h"
#include "views/compare/speedpopup.h"
#include "views/playbooks/playbookspage.h"

#include <QClipboard>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

using namespace aviary;
using namespace aviary::test;
using namespace Qt::StringLiterals;

class TestComparing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void twoThatAreSelectedInTheTreeAreCompared();
    void twoThatAreSelectedInTheListAreCompared();
    void oneIsComparedWithTheOneThatIsChosen();
    void theLastGoodRunIsFoundAndItIsSaidWhy();
    void withoutAGoodRunItIsSaidHowToGetOne();
    void theOverviewOfAFailureLeadsToTheLastGoodRun();
    void sidesAreSwappedAndReplaced();
    void backAndForwardAndALinkLeadToTheSamePlace();
    void aComparisonGoesWithAReportThatIsClosed();
    void keysGoThroughPagesAndPanes();
    void whatCannotBeReadIsSaid();
    void twoReportsAreComparedByTheirOnlyPair();
    void twoFilesThatAreDroppedTogetherCanBeCompared();
    void twoResultsOfOneRunStandSideBySide();
    void moreThanTwoStandInATable();
    void oneIsDroppedOnAnother();
    void thresholdsOfTimesCountEverywhereAndAreKept();
};

namespace {

const auto NotSettledYet = 20'000;

// shop-good.sqlite and shop-bad.sqlite are open, and the list of their playbooks is in front.
struct TwoReports : Window
{
    TwoReports()
    {
        window.opening()->open({fixture(u"shop-good.sqlite"_s), fixture(u"shop-bad.sqlite"_s)});
        if (!QTest::qWaitFor([this] { return window.isSettled() && session.reports().size() == 2; }, NotSettledYet))
            qFatal("the reports were not opened");
    }
    QTreeView *tree() const { return window.reportsView()->findChild<QTreeView *>(); }
    QModelIndex rowOf(const QString &file, qint64 playbook) const
    {
        QAbstractItemModel *model = tree()->model();
        const QModelIndexList found = model->match(model->index(0, 0), ReportsModel::PlaybookRole, playbook, -1,
                                                   Qt::MatchExactly | Qt::MatchRecursive);
        for (const QModelIndex &index : found) {
            if (index.data(ReportsModel::OriginRole).toUrl() == fixture(file))
                return index;
        }
        return {};
    }
    void click(const QModelIndex &index, Qt::KeyboardModifiers modifiers = {}) const
    {
        tree()->scrollTo(index);
        QTest::mouseClick(tree()->viewport(), Qt::LeftButton, modifiers, tree()->visualRect(index).center());
    }
    void goTo(const QString &file, qint64 playbook)
    {
        window.navigator()->go({.report = fixture(file), .playbook = PlaybookId{playbook}});
    }
    CompareView *view() const { return window.comparing()->view(); }
    bool shows(const QString &left, qint64 leftId, const QString &right, qint64 rightId) const
    {
        const Location &here = place();
        return here.sideCount() == 2 && here.report == fixture(left) && here.playbook == PlaybookId{leftId}
        && here.beside[0].report == fixture(right) && here.beside[0].playbook == PlaybookId{rightId}
        && view()->isVisible();
    }
    RunPicker *picker() const { return window.findChild<RunPicker *>(); }
};

Location comparisonOfShops()
{
    Location there{.report = fixture(u"shop-good.sqlite"_s), .playbook = PlaybookId{2}, .page = PageId::Differences};
    there.beside.push_back({.report = fixture(u"shop-bad.sqlite"_s), .inside = {}, .playbook = PlaybookId{2}});
    return there;
}

#define COMPARED(w)                                                                                                    \
    QTRY_VERIFY_WITH_TIMEOUT((w).view()->isVisible() && (w).window.isSettled() && (w).view()->runs().pair(),           \
                             NotSettledYet)

} // namespace

void TestComparing::twoThatAreSelectedInTheTreeAreCompared()
{
    TwoReports w;
    w.click(w.rowOf(u"shop-bad.sqlite"_s, 2));
    QTRY_COMPARE(w.place().playbook, std::optional(PlaybookId{2}));
    const Location before = w.place();
    w.click(w.rowOf(u"shop-good.sqlite"_s, 2), Qt::ControlModifier);
    QCOMPARE(w.place().report, before.report); // selecting several leads nowhere
    QCOMPARE(w.window.reportsView()->selection().size(), size_t(2));
    QTest::keyClick(&w.window, Qt::Key_D, Qt::ControlModifier);
    // The earlier one is on the left, whichever was selected first.
    QVERIFY(w.shows(u"shop-good.sqlite"_s, 2, u"shop-bad.sqlite"_s, 2));
    QCOMPARE(w.place().page, PageId::Differences);
    COMPARED(w);
    QCOMPARE(w.window.windowTitle(), u"site.yml: shop-good.sqlite ↔ shop-bad.sqlite"_s);
    QVERIFY(w.view()->runs().pair()->isRegression());
    const QStringList heads = w.view()->heads()->text().split(u'\n');
    QVERIFY2(heads[0].startsWith(u"site.yml ≠ completed in 46.3 s · shop-good.sqlite"_s), qPrintable(heads[0]));
    QVERIFY2(heads[3].startsWith(u"site.yml ≠ failed after 49.9 s · shop-bad.sqlite"_s), qPrintable(heads[3]));
    QVERIFY2(heads[1].startsWith(u"Ansible 2.14.18 · ARA 1.7.5.dev4 · ci · "_s), qPrintable(heads[1]));
    QCOMPARE(heads[2], heads[5]); // the same command line stands out nowhere
}

void TestComparing::twoThatAreSelectedInTheListAreCompared()
{
    TwoReports w;
    auto *table = w.window.findChild<PlaybooksPage *>()->findChild<QTreeView *>();
    QVERIFY(table->isVisible());
    QList<int> rows;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, PlaybooksModel::NameColumn).data().toString() == u"verify.yml"_s)
            rows << row;
    }
    QCOMPARE(rows.size(), 2);
    table->clearSelection();
    QTest::keyClick(table, Qt::Key_D, Qt::ControlModifier);
    const auto isAsked = [&] { return w.window.messages()->texts().join(u' ').contains(u"Choose the playbook"_s); };
    QVERIFY(isAsked());
    const auto click = [&](int row, Qt::KeyboardModifiers modifiers) {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, modifiers,
                          table->visualRect(table->model()->index(row, PlaybooksModel::NameColumn)).center());
    };
    click(rows[0], {});
    click(rows[1], Qt::ControlModifier);
    QTest::keyClick(table, Qt::Key_D, Qt::ControlModifier);
    QVERIFY(w.shows(u"shop-good.sqlite"_s, 3, u"shop-bad.sqlite"_s, 3));
    COMPARED(w);
    QVERIFY(!w.window.messages()->isVisible()); // nothing is asked or offered that was done
}

void TestComparing::oneIsComparedWithTheOneThatIsChosen()
{
    TwoReports w;
    w.goTo(u"shop-bad.sqlite"_s, 2);
    QTRY_VERIFY_WITH_TIMEOUT(w.window.isSettled(), NotSettledYet);
    QTest::keyClick(w.window.playbookView(), Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY(w.picker());
    auto *list = w.picker()->findChild<QListWidget *>();
    QCOMPARE(list->count(), 5);
    // The best one is first, and marked.
    QCOMPARE(list->currentRow(), 0);
    const QString best = list->item(0)->text();
    QVERIFY2(best.startsWith(u"site.yml · webshop: site · completed · 46.3 s"_s), qPrintable(best));
    QVERIFY2(best.contains(u"The newest earlier run of site.yml that completed"_s), qPrintable(best));
    // Typing finds another one; arrows and Enter take it.
    auto *line = w.picker()->findChild<QLineEdit *>();
    QTest::keyClicks(line, u"provision"_s);
    QCOMPARE(list->count(), 2);
    QTest::keyClick(line, Qt::Key_Down);
    QCOMPARE(list->currentRow(), 1);
    QTest::keyClick(line, Qt::Key_Up);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(!w.picker());
    QVERIFY(w.place().isComparison());
    COMPARED(w);
}

void TestComparing::theLastGoodRunIsFoundAndItIsSaidWhy()
{
    TwoReports w;
    w.goTo(u"shop-bad.sqlite"_s, 2);
    QTRY_VERIFY_WITH_TIMEOUT(w.window.isSettled(), NotSettledYet);
    w.action(Actions::Id::CompareLastGood)->trigger();
    QTRY_VERIFY(w.shows(u"shop-good.sqlite"_s, 2, u"shop-bad.sqlite"_s, 2));
    const QString reason
        = u"The newest earlier run of site.yml that completed, with the same path, name, labels and command line."_s;
    QVERIFY(w.view()->heads()->text().endsWith(reason));
    COMPARED(w);
    // It stays said when the sides are swapped, and the choice is another one's then.
    w.view()->heads()->findChild<QToolButton *>(u"swap"_s)->click();
    QVERIFY(w.shows(u"shop-bad.sqlite"_s, 2, u"shop-good.sqlite"_s, 2));
    QVERIFY(w.view()->heads()->text().endsWith(reason));
    QList<LinkButton *> links = w.view()->heads()->findChildren<LinkButton *>();
    const auto another = std::ranges::find(links, u"another…"_s, &LinkButton::text);
    QVERIFY(another != links.end() && (*another)->isVisible());
    QTest::mouseClick(*another, Qt::LeftButton);
    QTRY_VERIFY(w.picker());
    QTest::keyClicks(w.picker()->findChild<QLineEdit *>(), u"verify shop-good"_s);
    QTest::keyClick(w.picker()->findChild<QLineEdit *>(), Qt::Key_Return);
    QVERIFY(w.shows(u"shop-bad.sqlite"_s, 2, u"shop-good.sqlite"_s, 3));
    QVERIFY(!w.view()->heads()->text().contains(u"that completed"_s));
}

void TestComparing::withoutAGoodRunItIsSaidHowToGetOne()
{
    Window w;
    w.window.opening()->open({fixture(u"shop-bad.sqlite"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(w.window.isSettled() && w.place().playbook, NotSettledYet);
    const Location before = w.place();
    w.action(Actions::Id::CompareLastGood)->trigger();
    QTRY_VERIFY(w.window.messages()->isVisible());
    QVERIFY2(w.window.messages()->texts().join(u' ').contains(
                 u"No earlier run of it that completed is open. Open the report of the last good one"_s),
             qPrintable(w.window.messages()->texts().join(u'\n')));
    QVERIFY(w.place().samePlaybook(before) && !w.place().isComparison());
}

void TestComparing::theOverviewOfAFailureLeadsToTheLastGoodRun()
{
    TwoReports w;
    const auto link = [&w] {
        const QList<LinkButton *> links = w.window.playbookView()->findChildren<LinkButton *>();
        const auto found = std::ranges::find(links, u"Compare with the last good run"_s, &LinkButton::text);
        return found == links.end() ? nullptr : *found;
    };
    w.goTo(u"shop-good.sqlite"_s, 2);
    QTRY_VERIFY_WITH_TIMEOUT(w.window.isSettled(), NotSettledYet);
    QVERIFY(link() && !link()->isVisible()); // it went well
    // What is selected in the tree besides is not what is asked about.
    w.click(w.rowOf(u"shop-bad.sqlite"_s, 1));
    w.click(w.rowOf(u"shop-bad.sqlite"_s, 3), Qt::ControlModifier);
    w.goTo(u"shop-bad.sqlite"_s, 2);
    QTRY_VERIFY_WITH_TIMEOUT(w.window.isSettled() && link()->isVisible(), NotSettledYet);
    QVERIFY2(link()->toolTip().contains(u"Ctrl+Shift+D"_s), qPrintable(link()->toolTip()));
    // Where there is little room it stands below, whole.
    w.window.resize(700, 600);
    QTRY_VERIFY(link()->width() >= link()->sizeHint().width() && link()->y() > link()->height());
    w.window.resize(1280, 800);
    QTRY_VERIFY(link()->y() <= link()->height());
    link()->setFocus();
    QTest::keyClick(link(), Qt::Key_Return);
    QTRY_VERIFY(w.shows(u"shop-good.sqlite"_s, 2, u"shop-bad.sqlite"_s, 2));
    COMPARED(w);
}

void TestComparing::sidesAreSwappedAndReplaced()
{
    TwoReports w;
    w.window.comparing()->compare({{.report = fixture(u"shop-bad.sqlite"_s), .playbook = PlaybookId{2}},
                                   {.report = fixture(u"shop-good.sqlite"_s), .playbook = PlaybookId{2}}});
    COMPARED(w);
    QCOMPARE(w.view()->runs().pair()->comparison->count(Change::NewlyFailing), 2);
    const auto *table = w.view()->findChild<DifferencesModel *>();
    QVERIFY(table->rowCount() > 0);
    w.action(Actions::Id::SwapSides)->trigger();
    QCOMPARE(table->rowCount(), 0); // what was told below other heads
    QVERIFY(w.shows(u"shop-bad.sqlite"_s, 2, u"shop-good.sqlite"_s, 2));
    COMPARED(w);
    QCOMPARE(w.view()->runs().pair()->comparison->count(Change::Fixed), 2);
    QCOMPARE(w.window.windowTitle(), u"site.yml: shop-bad.sqlite ↔ shop-good.sqlite"_s);
    // The left one is replaced by what is best beside the right one.
    const QList<QToolButton *> buttons = w.view()->heads()->findChildren<QToolButton *>();
    const auto replace = std::ranges::find_if(
        buttons, [](const QToolButton *button) { return button->accessibleName() == u"Another run on the left"_s; });
    QVERIFY(replace != buttons.end());
    QTest::mouseClick(*replace, Qt::LeftButton);
    QTRY_VERIFY(w.picker());
    QTest::keyClicks(w.picker()->findChild<QLineEdit *>(), u"verify shop-bad"_s);
    QTest::keyClick(w.picker()->findChild<QLineEdit *>(), Qt::Key_Return);
    QVERIFY(w.shows(u"shop-bad.sqlite"_s, 3, u"shop-good.sqlite"_s, 2));
    COMPARED(w);
    QVERIFY(w.view()->runs().pair()->hasLittleInCommon());
    QVERIFY(table->rowCount() > 0);
}

void TestComparing::backAndForwardAndALinkLeadToTheSamePlace()
{
    TwoReports w;
    w.goTo(u"shop-bad.sqlite"_s, 2);
    QTRY_VERIFY_WITH_TIMEOUT(w.window.isSettled(), NotSettledYet);
    const Location alone = w.place();
    w.action(Actions::Id::CompareLastGood)->trigger();
    QTRY_VERIFY(w.place().isComparison());
    COMPARED(w);
    const Location compared = w.place();
    w.action(Actions::Id::Back)->trigger();
    QVERIFY(w.place().samePlaybook(alone) && !w.place().isComparison());
    QVERIFY(w.window.playbookView()->isVisible());
    w.action(Actions::Id::Forward)->trigger();
    QVERIFY(w.place().sameRuns(compared));
    QVERIFY(w.view()->isVisible());
    w.action(Actions::Id::CopyLink)->trigger();
    const QUrl link(QApplication::clipboard()->text());

    // Elsewhere the link opens both reports.
    Window other;
    other.window.opening()->go(*Location::fromLink(link));
    QTRY_VERIFY_WITH_TIMEOUT(other.window.isSettled() && other.place().isComparison(), NotSettledYet);
    QCOMPARE(other.place().toLink(), link);
    QVERIFY(other.window.comparing()->view()->isVisible());
    QCOMPARE(other.session.reports().size(), size_t(2));
}

void TestComparing::aComparisonGoesWithAReportThatIsClosed()
{
    TwoReports w;
    w.goTo(u"shop-bad.sqlite"_s, 2);
    w.action(Actions::Id::CompareLastGood)->trigger();
    QTRY_VERIFY(w.place().isComparison());
    COMPARED(w);
    w.session.closePlace(w.session.place(fixture(u"shop-good.sqlite"_s)));
    QVERIFY(!w.place().isComparison());
    QTRY_VERIFY_WITH_TIMEOUT(w.window.isSettled(), NotSettledYet);
    QVERIFY(w.window.playbookView()->isVisible());
    QCOMPARE(w.place().report, fixture(u"shop-bad.sqlite"_s));
    QVERIFY(!w.action(Actions::Id::Forward)->isEnabled());
}

void TestComparing::keysGoThroughPagesAndPanes()
{
    TwoReports w;
    w.goTo(u"shop-bad.sqlite"_s, 2);
    w.action(Actions::Id::CompareLastGood)->trigger();
    QTRY_VERIFY(w.place().isComparison());
    COMPARED(w);
    const std::vector<PageId> pages = w.view()->pageIds();
    QVERIFY(pages.size() > 1);
    for (size_t i = pages.size(); i-- > 0;) {
        QTest::keyClick(&w.window, static_cast<Qt::Key>(Qt::Key_1 + i), Qt::AltModifier);
        QCOMPARE(w.place().page, pages[i]);
        QVERIFY(w.place().isComparison());
        QVERIFY(w.view()->isAncestorOf(QApplication::focusWidget()));
        COMPARED(w);
    }
    QTest::keyClick(&w.window, Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(w.place().page, pages[1]);
    QTest::keyClick(&w.window, Qt::Key_PageUp, Qt::ControlModifier);
    QTest::keyClick(&w.window, Qt::Key_F6);
    QVERIFY(!w.view()->currentPage()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(w.view()->currentPage()->isAncestorOf(QApplication::focusWidget())
            || w.view()->currentPage() == QApplication::focusWidget());
    // Alone again the keys are those of one run.
    w.action(Actions::Id::Back)->trigger();
    w.goTo(u"shop-bad.sqlite"_s, 2);
    QTRY_VERIFY_WITH_TIMEOUT(w.window.isSettled(), NotSettledYet);
    QTest::keyClick(&w.window, Qt::Key_3, Qt::AltModifier);
    QCOMPARE(w.place().page, PageId::Results);
}

void TestComparing::whatCannotBeReadIsSaid()
{
    Window w;
    Location there{.report = fixture(u"shop-good.sqlite"_s), .playbook = PlaybookId{2}, .page = PageId::Differences};
    there.beside.push_back({.report = fixture(u"no-such.sqlite"_s), .playbook = PlaybookId{2}});
    w.window.opening()->go(there);
    QTRY_VERIFY_WITH_TIMEOUT(w.window.isSettled() && w.window.messages()->isVisible(), NotSettledYet);
    QVERIFY(!w.place().isComparison());
    there.beside.front() = {.report = fixture(u"shop-bad.sqlite"_s), .playbook = PlaybookId{77}};
    w.window.opening()->go(there);
    QTRY_VERIFY_WITH_TIMEOUT(w.window.isSettled()
                                 && w.window.messages()->texts().join(u' ').contains(u"There is no playbook 77"_s),
                             NotSettledYet);
    QVERIFY(!w.place().isComparison());
}

void TestComparing::twoReportsAreComparedByTheirOnlyPair()
{
    Window w;
    // Each side is a report without a playbook, as on the command line; of extras and running only some are of a name.
    Location there{.report = fixture(u"shop-good.sqlite"_s), .page = PageId::Differences};
    there.beside.push_back({.report = fixture(u"shop-bad.sqlite"_s), .playbook = PlaybookId{2}});
    w.window.opening()->go(there);
    QTRY_VERIFY_WITH_TIMEOUT(w.window.isSettled() && w.place().isComparison(), NotSettledYet);
    QCOMPARE(w.place().playbook, std::optional(PlaybookId{2}));
}

void TestComparing::twoFilesThatAreDroppedTogetherCanBeCompared()
{
    Window w;
    QVERIFY(w.drop(&w.window, {fixture(u"shop-bad.sqlite"_s), fixture(u"shop-good.sqlite"_s)}));
    QTRY_VERIFY_WITH_TIMEOUT(w.window.isSettled() && w.window.messages()->isVisible(), NotSettledYet);
    const QList<QPushButton *> buttons = w.window.messages()->findChildren<QPushButton *>();
    const auto compare = std::ranges::find(buttons, u"Compare these two"_s, &QPushButton::text);
    QVERIFY(compare != buttons.end());
    (*compare)->click();
    // Three playbooks have a pair: all of them are offered.
    QVERIFY(w.place().isComparison());
    QCOMPARE(w.place().page, PageId::Pairs);
    QCOMPARE(w.place().report, fixture(u"shop-good.sqlite"_s));
    QTRY_VERIFY_WITH_TIMEOUT(w.window.isSettled(), NotSettledYet);
    auto *list = w.window.findChild<PairsPage *>()->findChild<QTreeWidget *>();
    QVERIFY(list->isVisible());
    QCOMPARE(list->topLevelItemCount(), 3);
    QTreeWidgetItem *site = list->topLevelItem(1);
    QCOMPARE(site->text(0), u"site.yml"_s);
    QCOMPARE(site->text(1), u"completed"_s);
    QCOMPARE(site->text(3), u"failed"_s);
    QVERIFY2(site->text(5).startsWith(u"completed → failed; 2 more failed"_s), qPrintable(site->text(5)));
    // The one that fails now and did not is the one to read.
    QCOMPARE(list->currentItem(), site);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(w.place().page, PageId::Differences);
    QCOMPARE(w.place().playbook, std::optional(PlaybookId{2}));
    QTRY_VERIFY_WITH_TIMEOUT(w.window.isSettled(), NotSettledYet);
    w.action(Actions::Id::Back)->trigger();
    QVERIFY(list->isVisible());
}

void TestComparing::twoResultsOfOneRunStandSideBySide()
{
    Window w;
    w.window.opening()->open({fixture(u"shop-bad.sqlite"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(w.place().result, std::optional(ResultId{146}), NotSettledYet);
    QTRY_VERIFY_WITH_TIMEOUT(w.window.isSettled(), NotSettledYet);
    const QList<LinkButton *> links = w.window.playbookView()->findChildren<LinkButton *>();
    const auto compare = std::ranges::find_if(
        links, [](const LinkButton *link) { return link->text() == u"compare…"_s && link->isVisible(); });
    QVERIFY(compare != links.end());
    QTest::keyClick(*compare, Qt::Key_Return);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 5);
    // Those that it went well on come first.
    QVERIFY2(menu->actions().front()->text().endsWith(u", changed"_s), qPrintable(menu->actions().front()->text()));
    QVERIFY2(menu->actions().back()->text().endsWith(u"app2, failed"_s), qPrintable(menu->actions().back()->text()));
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    const CompareView *view = w.window.comparing()->view();
    QTRY_VERIFY_WITH_TIMEOUT(view->isVisible() && w.window.isSettled(), NotSettledYet);
    QCOMPARE(w.place().page, PageId::Pair);
    QVERIFY(w.place().samePlaybook(w.place().alone(1, PageId::Overview)));
    QCOMPARE(w.place().beside.front().result, std::optional(ResultId{146})); // the failed one
    QVERIFY(view->pair()->isVisible());
    QVERIFY(view->heads()->text().contains(u"≠ app1"_s));
    QVERIFY(!view->pair()->parts().empty());
    w.action(Actions::Id::Back)->trigger();
    QCOMPARE(w.place().result, std::optional(ResultId{146}));
    QVERIFY(w.window.playbookView()->isVisible());
}

void TestComparing::moreThanTwoStandInATable()
{
    TwoReports w;
    w.click(w.rowOf(u"shop-bad.sqlite"_s, 2));
    w.click(w.rowOf(u"shop-good.sqlite"_s, 2), Qt::ControlModifier);
    w.click(w.rowOf(u"shop-good.sqlite"_s, 3), Qt::ControlModifier);
    QTest::keyClick(&w.window, Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(w.place().page, PageId::Runs);
    QCOMPARE(w.place().sideCount(), size_t(3));
    QTRY_VERIFY_WITH_TIMEOUT(w.window.isSettled(), NotSettledYet);
    QVERIFY(w.window.windowTitle().startsWith(u"site.yml: 3 run"_s));
    // All runs of a playbook, whatever is selected besides.
    w.goTo(u"shop-bad.sqlite"_s, 2);
    w.action(Actions::Id::AllRuns)->trigger();
    QTRY_COMPARE(w.place().sideCount(), size_t(2));
    QCOMPARE(w.place().page, PageId::Runs);
    QTRY_VERIFY_WITH_TIMEOUT(w.window.isSettled(), NotSettledYet);
}

void TestComparing::oneIsDroppedOnAnother()
{
    TwoReports w;
    const std::unique_ptr<QMimeData> data(
        mimeOf({{.report = fixture(u"shop-bad.sqlite"_s), .playbook = PlaybookId{2}}}));
    const auto dropAt = [&](QWidget *target, const QPoint &at) {
        QDragEnterEvent enter(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &enter);
        QDragMoveEvent move(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &move);
        QDropEvent drop(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &drop);
        return enter.isAccepted() && drop.isAccepted();
    };
    QTRY_VERIFY_WITH_TIMEOUT(w.session.isCounted(), NotSettledYet); // what is counted may take a row's place
    w.tree()->scrollTo(w.rowOf(u"shop-good.sqlite"_s, 2));
    const QRect row = w.tree()->visualRect(w.rowOf(u"shop-good.sqlite"_s, 2));
    QVERIFY(dropAt(w.tree()->viewport(), row.center()));
    QVERIFY(w.shows(u"shop-good.sqlite"_s, 2, u"shop-bad.sqlite"_s, 2));
    // On a page: beside the run that it shows.
    w.goTo(u"shop-good.sqlite"_s, 3);
    QVERIFY(dropAt(&w.window, w.window.rect().center()));
    QVERIFY(w.place().isComparison());
    QCOMPARE(w.place().side(0).playbook, std::optional(PlaybookId{3}));
    // Rows can be taken in the hand.
    QVERIFY(w.rowOf(u"shop-good.sqlite"_s, 2).flags() & Qt::ItemIsDragEnabled);
}

void TestComparing::thresholdsOfTimesCountEverywhereAndAreKept()
{
    QByteArray kept;
    const CompareOptions minute{.share = 0.2, .atLeast = 60'000'000};
    const auto saysIt = [](const TwoReports &w) {
        const std::vector<CompareParagraph> &told = w.view()->runs().pair()->sentences;
        return std::ranges::any_of(told,
                                   [](const CompareParagraph &one) { return one.plain().contains("Migrate the"_L1); });
    };
    {
        TwoReports w;
        w.window.navigator()->go(comparisonOfShops());
        COMPARED(w);
        QVERIFY(saysIt(w));
        ComparePage *page = w.view()->page(PageId::Differences);
        page->findChild<SpeedPopup *>()->openBelow(page, {});
        auto *atLeast = page->findChild<SpeedPopup *>()->findChildren<QDoubleSpinBox *>().last();
        atLeast->selectAll();
        QTest::keyClicks(atLeast, u"60"_s);
        QTest::keyClick(atLeast, Qt::Key_Return);
        QTRY_COMPARE(w.view()->runs().pair()->comparison->options(), minute);
        QVERIFY(!saysIt(w));
        kept = page->saveState();
        // Other runs are judged by it from the beginning.
        w.window.navigator()->go(comparisonOfShops().swapped());
        COMPARED(w);
        QTRY_COMPARE(w.view()->runs().pair()->comparison->options(), minute);
    }
    TwoReports later;
    later.view()->page(PageId::Differences)->restoreState(kept);
    later.window.navigator()->go(comparisonOfShops());
    COMPARED(later);
    QCOMPARE(later.view()->runs().pair()->comparison->options(), minute);
    QVERIFY(!saysIt(later));
}

AVIARY_TEST_MAIN(TestComparing)
#include "tst_comparing.moc"
