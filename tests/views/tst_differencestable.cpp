// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/showndifferences.h"
#include "views/common/emptyplace.h"
#include "views/common/palette.h"
#include "views/common/quickfilterbar.h"
#include "views/compare/differencestrip.h"
#include "views/compare/speedpopup.h"

#include <QApplication>
#include <QClipboard>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QScrollBar>
#include <QToolButton>

#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace aviary;
using namespace aviary::test;

using Shown = ShownDifferences;

namespace {

QToolButton *chip(const Shown &shown, DifferenceKind kind)
{
    return shown.page.findChild<QToolButton *>(u"difference%1"_s.arg(static_cast<int>(kind)));
}

bool isInView(const Shown &shown)
{
    // The view scrolls a row at the bottom so that a pixel of it is missing.
    return shown.table->viewport()
        ->rect()
        .adjusted(0, 0, 0, 1)
        .contains(shown.table->visualRect(shown.table->currentIndex()));
}

// By F7, in so many steps as there may be.
bool walkTo(Shown &shown, const QString &name)
{
    for (int step = 0; step < 100 && shown.page.stepDifference(1); ++step) {
        if (shown.currentName() == name)
            return true;
    }
    return false;
}

// Many tasks on two hosts, of which every tenth changed instead of being ok.
ReadPair manyTasks(const ReadPair &reports, int tasks)
{
    Run left, right;
    for (int i = 0; i < tasks; ++i) {
        left.task(u"task %1"_s.arg(i), u"h ok, i ok"_s);
        right.task(u"task %1"_s.arg(i), i % 10 == 5 ? u"h ok, i changed"_s : u"h ok, i ok"_s);
    }
    ReadPair pair{.reports = reports.reports, .playbooks = {1, 1}};
    readSteps(pair, {left.finish(), right.finish()});
    return pair;
}

} // namespace

class TestDifferencesTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void whatFacesEachOtherStandsInOneRow();
    void chipsShowOneKindAndHowMany();
    void differencesAreWalkedInTheOrderShown();
    void tasksUnfoldToTheHostsByKey();
    void enterOnATaskOpensItsWorstResult();
    void aResultOnOneSideOnlyHasNoOtherBesideIt();
    void theFilterLineLeavesTasksOfAHost();
    void whatIsSelectedButHiddenIsSaid();
    void timesCountFromWhatIsTyped();
    void withTheSidesSwappedItIsFixed();
    void aRunAgainstItselfHasNoDifference();
    void runsWithLittleInCommonAreSaidToBe();
    void theStripLeadsToDifferences();
    void marksOfTheStripStandBesideTheirTasks();
    void nothingJumpsWhenMoreIsKnown();
    void rowsAreCopiedAsTextAndAsMarkdown();
    void columnsAreKept();

private:
    ReadPair m_shop;
};

void TestDifferencesTable::initTestCase()
{
    m_shop = readPair(u"shop-good.sqlite"_s, 2, u"shop-bad.sqlite"_s, 2);
}

void TestDifferencesTable::whatFacesEachOtherStandsInOneRow()
{
    const Shown shown(m_shop);
    const QStringList lines = shown.tableLines();
    QCOMPARE(lines.size(), 19);
    QVERIFY(lines.contains(u"changed ×7 | common : Write the package manifest | changed ×6"_s));
    QVERIFY(lines.contains(u"skipped ×7 | common : Only on machines with a swap of 64 GiB | "_s));
    QVERIFY(lines.contains(u" | common : Remember the time zone | changed ×6"_s));
    QVERIFY(lines.contains(u"changed ×7 | Start the service of the machine | failed 2 of 6"_s));
    QVERIFY(shown.says(u"Not listed: 14 results of hosts that are only left; 4 results only left, after what stopped "
                       "right."_s));
    shown.action(u"Equal tasks too"_s)->trigger();
    QTRY_COMPARE(shown.tableLines().size(), 51);
    QVERIFY(!shown.says(u"Not listed: 14 results of hosts that are only left; 4 results only left, after what stopped "
                        "right."_s)); // now they are
}

void TestDifferencesTable::chipsShowOneKindAndHowMany()
{
    const Shown shown(m_shop);
    const auto textOf = [&](DifferenceKind kind) {
        const QToolButton *button = chip(shown, kind);
        return button->isVisible() ? button->text() : QString();
    };
    QCOMPARE(textOf(DifferenceKind::NewlyFailing), u"newly failing 1"_s);
    QCOMPARE(textOf(DifferenceKind::RenamedOrMoved), u"renamed or moved 1"_s);
    QCOMPARE(textOf(DifferenceKind::OnlyLeft), u"only left 1"_s);
    QCOMPARE(textOf(DifferenceKind::OnlyRight), u"only right 1"_s);
    QCOMPARE(textOf(DifferenceKind::Slower), u"slower 1"_s);
    QCOMPARE(textOf(DifferenceKind::Fixed), QString());
    QTest::mouseClick(chip(shown, DifferenceKind::NewlyFailing), Qt::LeftButton);
    QTRY_COMPARE(shown.tableLines(), QStringList{u"changed ×7 | Start the service of the machine | failed 2 of 6"_s});
    QTest::keyClick(chip(shown, DifferenceKind::Slower), Qt::Key_Space);
    QTRY_COMPARE(shown.tableLines().size(), 2);
    shown.page.findChild<QuickFilterBar *>();
    const_cast<DifferencesPage &>(shown.page).clearFilter();
    QTRY_COMPARE(shown.tableLines().size(), 19);
}

void TestDifferencesTable::differencesAreWalkedInTheOrderShown()
{
    Shown shown(m_shop);
    QTest::mouseClick(chip(shown, DifferenceKind::NewlyFailing), Qt::LeftButton);
    QTest::mouseClick(chip(shown, DifferenceKind::Slower), Qt::LeftButton);
    QTRY_COMPARE(shown.tableLines().size(), 2);
    QVERIFY(shown.page.stepDifference(1));
    QCOMPARE(shown.currentName(), u"app : Migrate the schema"_s);
    QVERIFY(shown.page.stepDifference(1));
    QCOMPARE(shown.currentName(), u"Start the service of the machine"_s);
    QVERIFY(!shown.page.stepDifference(1)); // it does not begin anew
    QCOMPARE(shown.currentName(), u"Start the service of the machine"_s);
    QVERIFY(shown.says(u"This is the last difference."_s));
    QVERIFY(shown.page.stepDifference(-1));
    QVERIFY(!shown.says(u"This is the last difference."_s));
    QCOMPARE(shown.currentName(), u"app : Migrate the schema"_s);
    QVERIFY(!shown.page.stepDifference(-1));
    QVERIFY(shown.says(u"This is the first difference."_s));
    // Among results of a task that is unfolded, from one that differs to the next.
    shown.page.stepDifference(1);
    shown.table->setFocus();
    QTest::keyClick(shown.table, Qt::Key_Right);
    QTest::keyClick(shown.table, Qt::Key_Down);
    QCOMPARE(shown.currentName(), u"Start the service of the machine / app1"_s);
    QVERIFY(shown.page.stepDifference(1));
    QCOMPARE(shown.currentName(), u"Start the service of the machine / app2"_s);
    QCOMPARE(shown.resultText(Side::Right, shown.location.beside[0].result),
             u"Start the service of the machine on app2: failed"_s);
}

void TestDifferencesTable::tasksUnfoldToTheHostsByKey()
{
    Shown shown(m_shop);
    QTest::mouseClick(chip(shown, DifferenceKind::NewlyFailing), Qt::LeftButton);
    QTRY_COMPARE(shown.tableLines().size(), 1);
    shown.table->setFocus();
    QTest::keyClick(shown.table, Qt::Key_Down);
    QCOMPARE(shown.currentName(), u"Start the service of the machine"_s);
    QVERIFY(shown.location.task);
    QVERIFY(shown.location.beside[0].task);
    QVERIFY(!shown.location.result);
    QTest::keyClick(shown.table, Qt::Key_Space);
    QCOMPARE(shown.tableLines(),
             (QStringList{u"changed ×7 | Start the service of the machine | failed 2 of 6"_s,
                          u"  changed | app1 | failed"_s, u"  changed | app2 | failed"_s}));
    QTest::keyClick(shown.table, Qt::Key_Down);
    QCOMPARE(shown.resultText(Side::Left, shown.location.result),
             u"Start the service of the machine on app1: changed"_s);
    QCOMPARE(shown.resultText(Side::Right, shown.location.beside[0].result),
             u"Start the service of the machine on app1: failed"_s);
    QVERIFY(!shown.location.task);
    QCOMPARE(shown.wentInPlace.last(), true);
    QTest::keyClick(shown.table, Qt::Key_Space); // folds, and one stands on the task again
    QCOMPARE(shown.tableLines().size(), 1);
    QCOMPARE(shown.currentName(), u"Start the service of the machine"_s);
}

void TestDifferencesTable::enterOnATaskOpensItsWorstResult()
{
    Shown shown(m_shop);
    QSignalSpy into(&shown.page, &ComparePage::intoPair);
    QVERIFY(walkTo(shown, u"Start the service of the machine"_s));
    shown.table->setFocus();
    QTest::keyClick(shown.table, Qt::Key_Return);
    QCOMPARE(into.count(), 1);
    QCOMPARE(shown.currentName(), u"Start the service of the machine / app1"_s);
    QCOMPARE(shown.resultText(Side::Right, shown.location.beside[0].result),
             u"Start the service of the machine on app1: failed"_s);
    QTest::keyClick(shown.table, Qt::Key_Return);
    QCOMPARE(into.count(), 2);
}

void TestDifferencesTable::aResultOnOneSideOnlyHasNoOtherBesideIt()
{
    Shown shown(m_shop);
    QTest::mouseClick(chip(shown, DifferenceKind::OnlyRight), Qt::LeftButton);
    QTRY_COMPARE(shown.tableLines().size(), 1);
    shown.table->setFocus();
    QTest::keyClick(shown.table, Qt::Key_Down);
    QVERIFY(!shown.location.task);
    QVERIFY(shown.location.beside[0].task);
    QTest::keyClick(shown.table, Qt::Key_Right);
    QTest::keyClick(shown.table, Qt::Key_Down);
    QVERIFY(!shown.location.result);
    QCOMPARE(shown.resultText(Side::Right, shown.location.beside[0].result),
             u"common : Remember the time zone on app1: changed"_s);
}

void TestDifferencesTable::theFilterLineLeavesTasksOfAHost()
{
    Shown shown(m_shop);
    shown.page.focusFilter();
    QTest::keyClicks(QApplication::focusWidget(), u"mon1"_s);
    QTRY_COMPARE(shown.model->filter().text, u"mon1"_s);
    shown.action(u"Unfold all tasks"_s)->trigger();
    for (const QString &line : shown.tableLines())
        QVERIFY2(!line.startsWith("  "_L1) || line.contains(u"| mon1 |"_s), qPrintable(line));
    QTest::keyClicks(QApplication::focusWidget(), u" nowhere"_s);
    const auto *empty = shown.page.findChild<DifferencesTable *>()->isVisible() ? nullptr : &shown.page;
    QVERIFY(empty);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); // never a filter, only out of the line
    QCOMPARE(shown.model->filter().text, u"mon1 nowhere"_s);
    shown.page.clearFilter();
    QCOMPARE(shown.model->filter().text, QString());
    QVERIFY(shown.table->isVisible());
    QVERIFY(shown.table->hasFocus());
}

void TestDifferencesTable::whatIsSelectedButHiddenIsSaid()
{
    Shown shown(m_shop);
    const QString hidden = u"What is selected is hidden by the filter."_s;
    QVERIFY(shown.page.stepDifference(1));
    QCOMPARE(shown.currentName(), u"Gathering Facts"_s);
    QVERIFY(!shown.says(hidden));
    QTest::mouseClick(chip(shown, DifferenceKind::Slower), Qt::LeftButton);
    QTRY_VERIFY(shown.says(hidden));
    QVERIFY(shown.table->selectionModel()->selectedRows().isEmpty()); // no other one in its place
    const Location before = shown.location;
    QTest::mouseClick(chip(shown, DifferenceKind::Slower), Qt::LeftButton);
    QTRY_VERIFY(!shown.says(hidden));
    QCOMPARE(shown.currentName(), u"Gathering Facts"_s);
    QVERIFY(shown.location == before);
}

void TestDifferencesTable::timesCountFromWhatIsTyped()
{
    Shown shown(m_shop);
    QCOMPARE(chip(shown, DifferenceKind::Slower)->text(), u"slower 1"_s);
    QVERIFY(!chip(shown, DifferenceKind::Faster)->isVisible());
    shown.action(u"Slower or faster by…"_s)->trigger();
    auto *popup = shown.page.findChild<SpeedPopup *>();
    QTRY_VERIFY(popup->isVisible());
    const QList<QDoubleSpinBox *> boxes = popup->findChildren<QDoubleSpinBox *>();
    QCOMPARE(boxes.size(), 2);
    boxes[0]->selectAll();
    QTest::keyClicks(boxes[0], u"10"_s);
    boxes[1]->setFocus();
    boxes[1]->selectAll();
    QTest::keyClicks(boxes[1], u"0.3"_s);
    QTest::keyClick(boxes[1], Qt::Key_Return);
    QTRY_VERIFY(!popup->isVisible());
    const CompareOptions options{.share = 0.1, .atLeast = 300'000};
    QCOMPARE(shown.model->filter().speed, std::optional(options));
    QTRY_VERIFY(chip(shown, DifferenceKind::Faster)->isVisible());
    QVERIFY(std::ranges::any_of(shown.page.findChildren<QToolButton *>(),
                                [](const QToolButton *button) { return button->text() == u"> 10 % and 0.3 s"_s; }));
}

void TestDifferencesTable::withTheSidesSwappedItIsFixed()
{
    const ReadPair swapped = readPair(u"shop-bad.sqlite"_s, 2, u"shop-good.sqlite"_s, 2);
    const Shown shown(swapped);
    QCOMPARE(chip(shown, DifferenceKind::NewlyFailing)->text(), u"newly failing 0"_s);
    QTest::mouseClick(chip(shown, DifferenceKind::Fixed), Qt::LeftButton);
    QTRY_COMPARE(shown.tableLines(), QStringList{u"failed 2 of 6 | Start the service of the machine | changed ×7"_s});
    QVERIFY(shown.sentences->toPlainText().startsWith(u"Fixed: Start the service of the machine on app1 and app2"_s));
    QVERIFY(shown.blockLines().contains(u"Fixed (1)"_s));
    QVERIFY(shown.blockLines().contains(u"Faster (1)"_s));
}

void TestDifferencesTable::aRunAgainstItselfHasNoDifference()
{
    const ReadPair same = readPair(u"shop-good.sqlite"_s, 2, u"shop-good.sqlite"_s, 2);
    const Shown shown(same);
    QCOMPARE(shown.sentences->toPlainText(), u"Same outcome for all 158 results."_s);
    QCOMPARE(shown.blockLines(), QStringList());
    const auto empties = shown.page.findChildren<EmptyPlace *>();
    const auto it = std::ranges::find_if(empties, [](const EmptyPlace *place) { return place->isVisible(); });
    QVERIFY(it != empties.end());
    QCOMPARE((*it)->text(), u"No difference under this filter. 50 tasks are equal: show all."_s);
    QVERIFY(!const_cast<DifferencesPage &>(shown.page).stepDifference(1));
    QVERIFY(shown.says(u"There is no difference under this filter."_s));
    Q_EMIT(*it)->actionTriggered();
    QTRY_COMPARE(shown.tableLines().size(), 50);
}

void TestDifferencesTable::runsWithLittleInCommonAreSaidToBe()
{
    const ReadPair unlike = readPair(u"shop-good.sqlite"_s, 2, u"shop-good.sqlite"_s, 3);
    const Shown shown(unlike);
    QVERIFY(shown.sentences->toPlainText().startsWith(u"These runs have little in common"_s));
    QCOMPARE(shown.blockLines(), QStringList());
    QVERIFY(shown.table->isVisible()); // for one who wants it all the same
}

void TestDifferencesTable::theStripLeadsToDifferences()
{
    const ReadPair many = manyTasks(m_shop, 300);
    Shown shown(many);
    shown.action(u"Equal tasks too"_s)->trigger();
    QTRY_COMPARE(shown.model->rowCount(), 300);
    auto *strip = shown.page.findChild<DifferenceStrip *>();
    QVERIFY(!strip->accessibleName().isEmpty());
    QTest::mouseClick(strip, Qt::LeftButton, {}, {5, strip->height() * 9 / 10});
    QVERIFY(shown.table->currentIndex().row() > 250);
    QVERIFY(shown.table->verticalScrollBar()->value() > 0);
    QTest::mouseClick(strip, Qt::LeftButton, {}, {5, 0});
    QCOMPARE(shown.table->currentIndex().row(), 0);
    // The marks are there: something of the colour of what changed.
    const QImage picture = strip->grab().toImage();
    const QRgb mark = colorOf(Outcome::Changed, shown.page.palette()).rgb();
    int marks = 0;
    for (int y = 0; y < picture.height(); ++y)
        marks += picture.pixel(picture.width() / 2, y) == mark ? 1 : 0;
    QVERIFY(marks > 20);
}

void TestDifferencesTable::marksOfTheStripStandBesideTheirTasks()
{
    const ReadPair few = manyTasks(m_shop, 20);
    Shown shown(few, {1280, 1200});
    QVERIFY(shown.model->rowCount() > 2);
    const QModelIndex first = shown.model->index(0, 0);
    shown.table->expand(first);
    QTRY_VERIFY(shown.table->visualRect(shown.model->index(1, 0, first)).isValid());
    QCOMPARE(shown.table->verticalScrollBar()->maximum(), 0);
    auto *strip = shown.page.findChild<DifferenceStrip *>();
    const int top = shown.table->viewport()->mapTo(&shown.page, QPoint()).y() - strip->mapTo(&shown.page, QPoint()).y();
    const QImage picture = strip->grab().toImage();
    const auto colorBeside = [&](const QModelIndex &index) {
        return picture.pixel(strip->width() / 2, top + shown.table->visualRect(index).center().y());
    };
    const QRgb free = strip->palette().color(QPalette::AlternateBase).rgb();
    QVERIFY(colorBeside(first) != free);
    QCOMPARE(colorBeside(shown.model->index(0, 0, first)), free);
    QVERIFY(colorBeside(shown.model->index(1, 0)) != free);
    // A click beside a host of the first task is one on that task.
    QTest::mouseClick(strip, Qt::LeftButton, {},
                      {5, top + shown.table->visualRect(shown.model->index(1, 0)).center().y()});
    QCOMPARE(shown.table->currentIndex().row(), 1);
    QTest::mouseClick(strip, Qt::LeftButton, {},
                      {5, top + shown.table->visualRect(shown.model->index(0, 0, first)).center().y()});
    QCOMPARE(shown.table->currentIndex(), first);
}

void TestDifferencesTable::nothingJumpsWhenMoreIsKnown()
{
    Shown shown(m_shop, {1280, 700});
    shown.location.playbook = PlaybookId{3}; // anew
    shown.show(m_shop.steps.first());
    shown.action(u"Unfold all tasks"_s)->trigger();
    QVERIFY(walkTo(shown, u"app : Migrate the schema"_s));
    shown.table->setFocus();
    const QString selected = shown.currentName();
    int top = shown.table->visualRect(shown.table->currentIndex()).top();
    for (const ComparedPairPtr &step : std::as_const(m_shop.steps)) {
        shown.show(step);
        QCOMPARE(shown.currentName(), selected);
        QVERIFY(shown.table->hasFocus());
        const int now = shown.table->visualRect(shown.table->currentIndex()).top();
        QVERIFY(isInView(shown));
        QVERIFY(now <= top); // a block above takes room; nothing else moves it
        top = now;
    }
    // Rows came above it, and it stays where it was.
    QVERIFY(shown.tableLines().size() > 19);
    QCOMPARE(shown.table->visualRect(shown.table->currentIndex()).top(), top);
    // Nor does it leave with the room that others take.
    shown.page.resize(1280, 420);
    QTRY_VERIFY(isInView(shown));
}

void TestDifferencesTable::rowsAreCopiedAsTextAndAsMarkdown()
{
    Shown shown(m_shop);
    QTest::mouseClick(chip(shown, DifferenceKind::NewlyFailing), Qt::LeftButton);
    QTRY_COMPARE(shown.tableLines().size(), 1);
    QVERIFY(shown.page.stepDifference(1));
    shown.table->setFocus();
    QTest::keyClick(shown.table, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[1].contains("Start the service of the machine"_L1));
    shown.action(u"Copy difference as Markdown"_s)->trigger();
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains("**Start the service of the machine**"_L1));
    QVERIFY(QGuiApplication::clipboard()->text().contains("KeyError: 'gift-cards"_L1));
    QVERIFY(QGuiApplication::clipboard()->text().contains("right.sqlite"_L1));
    shown.action(u"Copy summary as Markdown"_s)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith("**Newly failing: Start the service"_L1));
}

void TestDifferencesTable::columnsAreKept()
{
    QByteArray state;
    {
        Shown shown(m_shop);
        shown.table->header()->hideSection(DifferencesModel::LeftDuration);
        state = shown.page.saveState();
    }
    Shown shown(m_shop);
    QVERIFY(!shown.table->header()->isSectionHidden(DifferencesModel::LeftDuration));
    shown.page.restoreState(state);
    QVERIFY(shown.table->header()->isSectionHidden(DifferencesModel::LeftDuration));
    shown.page.restoreState({}); // of an older version: nothing
    QVERIFY(shown.table->header()->isSectionHidden(DifferencesModel::LeftDuration));
}

AVIARY_TEST_MAIN(TestDifferencesTable)
#include "tst_differencestable.moc"
