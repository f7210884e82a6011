// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/figures/figuresmodel.h"
#include "models/items/figures/hostdurationcells.h"
#include "models/items/figures/pathcells.h"
#include "models/items/figures/timingcells.h"
#include "models/recording/format.h"
#include "tests/support/maderecording.h"
#include "tests/support/report.h"
#include "tests/support/testmain.h"
#include "views/common/elidedlabel.h"
#include "views/common/emptyplace.h"
#include "views/common/linkbutton.h"
#include "views/common/palette.h"
#include "views/timeline/figures/caveatsline.h"
#include "views/timeline/figures/figurebars.h"
#include "views/timeline/figures/figurespanel.h"
#include "views/timeline/figures/figuressplit.h"
#include "views/timeline/figures/figurestable.h"
#include "views/timeline/figures/gainsview.h"
#include "views/timeline/figures/hostdurationsview.h"
#include "views/timeline/figures/kindswitch.h"
#include "views/timeline/figures/timingsview.h"
#include "views/timeline/figures/waitingview.h"
#include "views/timeline/timelinelegend.h"
#include "views/timeline/timelinepage.h"
#include "views/timeline/timelinestate.h"
#include "views/timeline/timelineview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QSignalSpy>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>
#include <QTranslator>

using namespace aviary;
using namespace Qt::StringLiterals;

class TestTimelineFigures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void figuresAreShownWhereThereIsRoom_data();
    void figuresAreShownWhereThereIsRoom();
    void figuresMakeRoomForTheDetail();
    void theDetailDoesNotTakeThemFromAPersonsHands();
    void nothingIsCutForThemInALowWindow();
    void gShowsAndHidesThem();
    void thePathAddsUpToTheRun();
    void waitingIsSaidInWords();
    void whatIfStandsByGain();
    void slowestShowsTheTopTenBySortedColumn();
    void aClickOnAHeaderSorts();
    void aClickSelectsEverywhere();
    void aClickOnTheSameRowLeadsThereAgain();
    void arrowsMoveInTheTable();
    void enterLeadsIntoTheDetail();
    void aResultFromElsewhereIsMarkedOnThePath();
    void whatLiesBetweenResultsStaysMarked();
    void kindsAreSwitched();
    void titlesOfNumbersAreNotCut();
    void barsLeadToTheirRows();
    void aTaskShowsItsHostsAndLeadsBack();
    void outliersStandOut();
    void selectedRowsAreCopied();
    void theRowMenuCopies();
    void figuresComeWhenTheRunHasEnded();
    void nobodyWaited();
    void caveatsStandAboveTheLanes();
    void whatWasNotRecordedIsSaid();
    void aNewSnapshotKeepsRowAndOrder();
    void anotherPlaybookStartsAnew();
    void stateIsKept();
    void everythingHasANameToBeRead();

private:
    void open(const QString &database, int playbook);
    void show(const RecordingPtr &recording);
    void settle() { QTRY_VERIFY(m_page->isSettled()); }
    void tab(int index);
    FiguresTable *table(const QString &name) const { return m_page->findChild<FiguresTable *>(name); }
    QString text(const QString &name) const { return m_page->findChild<ElidedLabel *>(name)->text(); }
    QStringList row(const FiguresTable *table, int row) const;
    void click(const FiguresTable *table, int row, Qt::KeyboardModifiers modifiers = {});
    void clickHeader(const FiguresTable *table, int column);
    RowIndex selected() const { return m_location.result ? m_recording->rowOf(*m_location.result) : NoIndex; }
    QString selectedTask() const { return m_recording->tasks()[m_recording->taskOf(selected())].name; }
    QString selectedHost() const { return m_recording->shortHost(m_recording->hostOf(selected())); }
    FiguresPanel *panel() const { return m_page->findChild<FiguresPanel *>(); }
    TimelineState *state() const { return m_page->findChild<TimelineState *>(); }
    TimelineView *lanes() const { return m_page->findChild<TimelineView *>(); }
    template <class Part>
    Part *part() const
    {
        return m_page->findChild<Part *>();
    }

    std::unique_ptr<test::Report> m_report;
    RecordingPtr m_recording;
    Location m_location;
    std::unique_ptr<TimelinePage> m_page;
};

void TestTimelineFigures::initTestCase()
{
    setDisplayZone(QTimeZone(QTimeZone::UTC));
}

void TestTimelineFigures::init()
{
    m_page = std::make_unique<TimelinePage>();
    m_page->resize(1280, 760);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    // What a window does: whatever the page asks for becomes the place, and is shown.
    connect(m_page.get(), &Page::navigate, m_page.get(), [this](const Location &to, bool) {
        m_location = to;
        m_page->show(to, m_recording, nullptr);
    });
}

void TestTimelineFigures::cleanup()
{
    m_page.reset();
    m_recording.reset();
    m_report.reset();
    m_location = {};
}

void TestTimelineFigures::show(const RecordingPtr &recording)
{
    m_recording = recording;
    m_location.report = QUrl(u"file:///report"_s);
    m_location.playbook = recording->playbook().id;
    m_location.page = PageId::Timeline;
    m_page->show(m_location, recording, nullptr);
    settle();
}

void TestTimelineFigures::open(const QString &database, int playbook)
{
    m_report = std::make_unique<test::Report>(database, playbook);
    QVERIFY(m_report->recording);
    show(m_report->recording);
}

void TestTimelineFigures::tab(int index)
{
    part<QTabWidget>()->setCurrentIndex(index);
    QVERIFY(part<QTabWidget>()->currentWidget()->isVisible());
}

QStringList TestTimelineFigures::row(const FiguresTable *table, int row) const
{
    QStringList cells;
    for (const int column : table->columns()->shown())
        cells << table->model()->index(row, column).data().toString();
    return cells;
}

void TestTimelineFigures::click(const FiguresTable *table, int row, Qt::KeyboardModifiers modifiers)
{
    const QRect cell = table->visualRect(table->model()->index(row, table->columns()->shown().first()));
    QVERIFY(table->viewport()->rect().contains(cell.center()));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, modifiers, cell.center());
    settle();
}

void TestTimelineFigures::clickHeader(const FiguresTable *table, int column)
{
    const QHeaderView *header = table->horizontalHeader();
    const int x = header->sectionViewportPosition(column) + header->sectionSize(column) / 2;
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, header->height() / 2));
    settle();
}

void TestTimelineFigures::figuresAreShownWhereThereIsRoom_data()
{
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("hosts");
    QTest::addColumn<bool>("shown");
    QTest::newRow("room") << 760 << 6 << true;
    QTest::newRow("low page") << 400 << 6 << false;
    QTest::newRow("lanes would get too low") << 760 << 100 << false;
    QTest::newRow("room for them, too") << 2000 << 60 << true;
}

void TestTimelineFigures::figuresAreShownWhereThereIsRoom()
{
    QFETCH(int, height);
    QFETCH(int, hosts);
    QFETCH(bool, shown);
    QStringList names;
    for (int i = 0; i < hosts; ++i)
        names << u"web%1"_s.arg(i);
    MadeRecording made(names);
    for (int host = 0; host < hosts; ++host)
        made.add(host, host, 1);
    m_page->resize(1280, height);
    show(made.finish());
    QTRY_COMPARE(panel()->isVisible(), shown);
    QCOMPARE(part<FiguresSplit>()->action()->isChecked(), shown);
}

void TestTimelineFigures::figuresMakeRoomForTheDetail()
{
    open(u"shop-bad.sqlite"_s, 2);
    QVERIFY(panel()->isVisible());
    QTest::mouseClick(lanes(), Qt::LeftButton, {}, QPoint(5, 5));
    m_page->resize(1280, 450); // as when the detail comes
    QVERIFY(!panel()->isVisible());
    m_page->resize(1280, 760); // and goes
    QVERIFY(panel()->isVisible());
}

void TestTimelineFigures::theDetailDoesNotTakeThemFromAPersonsHands()
{
    open(u"shop-bad.sqlite"_s, 2);
    QVERIFY(panel()->isVisible());
    click(table(u"path"_s), 1);
    m_page->resize(1280, 400); // as when the detail comes
    QVERIFY(panel()->isVisible());
}

void TestTimelineFigures::nothingIsCutForThemInALowWindow()
{
    open(u"shop-bad.sqlite"_s, 2);
    QTest::keyClick(lanes(), Qt::Key_W); // the map comes as well
    for (const bool shown : {false, true}) {
        QTest::keyClick(lanes(), Qt::Key_G);
        QCOMPARE(panel()->isVisible(), shown);
        m_page->resize(1280, 200);
        settle();
        QCOMPARE_GE(part<QToolBar>()->height(), part<QToolBar>()->minimumSizeHint().height());
        QCOMPARE_GE(lanes()->height(), lanes()->minimumSizeHint().height());
        QCOMPARE_GE(part<TimelineLegend>()->height(), part<TimelineLegend>()->minimumSizeHint().height());
        if (shown)
            QCOMPARE_GE(panel()->height(), panel()->minimumSizeHint().height());
    }
    // Another page in its place needs no room for them, nor this one without them.
    const int withFigures = m_page->minimumHeight();
    m_page->hide();
    QCOMPARE_LT(m_page->minimumHeight(), withFigures);
    m_page->show();
    QCOMPARE(m_page->minimumHeight(), withFigures);
    part<FiguresSplit>()->action()->trigger();
    QCOMPARE_LT(m_page->minimumHeight(), withFigures);
}

void TestTimelineFigures::gShowsAndHidesThem()
{
    open(u"shop-bad.sqlite"_s, 2);
    QVERIFY(m_page->actions().contains(part<FiguresSplit>()->action()));
    QTest::keyClick(lanes(), Qt::Key_G);
    QVERIFY(!panel()->isVisible());
    QTest::keyClick(lanes(), Qt::Key_G);
    QVERIFY(panel()->isVisible());
    // Whoever was in them is in the lanes then.
    table(u"path"_s)->setFocus();
    QTest::keyClick(table(u"path"_s), Qt::Key_G);
    QVERIFY(!panel()->isVisible());
    QVERIFY(lanes()->hasFocus());
    part<FiguresSplit>()->action()->trigger();
    table(u"path"_s)->setFocus();
    QTest::keyClick(table(u"path"_s), Qt::Key_Escape);
    QVERIFY(panel()->isVisible());
    QVERIFY(lanes()->hasFocus());
    part<FiguresSplit>()->action()->trigger();
    // Once a person has said so, room makes no difference.
    m_page->resize(1280, 1400);
    QVERIFY(!panel()->isVisible());
    part<FiguresSplit>()->action()->trigger();
    QTest::mouseClick(panel()->findChild<QToolButton *>(u"hideFigures"_s), Qt::LeftButton);
    QVERIFY(!panel()->isVisible());
}

void TestTimelineFigures::thePathAddsUpToTheRun()
{
    open(u"shop-bad.sqlite"_s, 2);
    const FiguresTable *path = table(u"path"_s);
    QVERIFY(path->isVisible());
    QCOMPARE(row(path, 0).mid(1), (QStringList{u"start"_s, u""_s, u"0 ms"_s, u"0.9 s"_s, u"1.9 %"_s, u"0.9 s"_s}));
    QCOMPARE(row(path, path->model()->rowCount() - 1).last(), u"49.9 s"_s);
    QVERIFY(text(u"pathTotal"_s).contains(u"together 49.9 s: the duration of the run."_s));
}

void TestTimelineFigures::waitingIsSaidInWords()
{
    open(u"shop-bad.sqlite"_s, 2);
    tab(1);
    QVERIFY(text(u"waitingTold"_s).startsWith(u"Hosts waited 16.8 s for each other"_s));
    QCOMPARE(row(table(u"hostWaits"_s), 0), (QStringList{u"app2 waited for app1"_s, u"6.6 s"_s, u"6"_s}));
    QCOMPARE(row(table(u"taskWaits"_s), 0),
             (QStringList{u"app : Migrate the schema"_s, u"6.1 s"_s, u"1"_s, u"app1"_s, u"6.1 s"_s}));
    QVERIFY(m_page->findChild<ElidedLabel *>(u"forksTold"_s)->isVisible());
    QVERIFY(text(u"forksTold"_s).contains(u"hosts waited 0.5 s for their turn."_s));
    click(table(u"hostWaits"_s), 0);
    QCOMPARE(selectedTask(), u"app : Migrate the schema"_s);
    QCOMPARE(selectedHost(), u"app1"_s);
}

void TestTimelineFigures::whatIfStandsByGain()
{
    open(u"shop-bad.sqlite"_s, 2);
    tab(2);
    QCOMPARE(row(table(u"gains"_s), 0).mid(0, 4), (QStringList{u"copy"_s, u"action"_s, u"13.7 s"_s, u"27.4 %"_s}));
    QVERIFY(text(u"gainsNote"_s).startsWith(u"How much shorter the run of 49.9 s would be, at least."_s));
    QVERIFY(text(u"gainsNote"_s).contains(u"Roles are derived"_s));
}

void TestTimelineFigures::slowestShowsTheTopTenBySortedColumn()
{
    open(u"shop-bad.sqlite"_s, 2);
    tab(3);
    const auto *bars = m_page->findChild<FigureBars *>(u"top"_s);
    QCOMPARE(text(u"topTitle"_s), u"Top 10 by Total"_s);
    QCOMPARE(bars->barCount(), 10);
    QCOMPARE(bars->textAt(0), u"Gathering Facts 11.6 s"_s);
    clickHeader(table(u"timings"_s), TimingCells::Max);
    QCOMPARE(text(u"topTitle"_s), u"Top 10 by Max"_s);
    QCOMPARE(bars->textAt(0), u"app : Migrate the schema 6.1 s"_s);
    // From the smallest on, the bars still tell the largest.
    clickHeader(table(u"timings"_s), TimingCells::Max);
    QCOMPARE(bars->textAt(0), u"app : Migrate the schema 6.1 s"_s);
}

void TestTimelineFigures::aClickOnAHeaderSorts()
{
    open(u"shop-bad.sqlite"_s, 2);
    const FiguresTable *path = table(u"path"_s);
    clickHeader(path, PathCells::Duration);
    QCOMPARE(row(path, 0).at(1), u"app : Migrate the schema"_s); // the longest first
    clickHeader(path, PathCells::Duration);
    QVERIFY(row(path, 0).at(1) != u"app : Migrate the schema"_s);
    clickHeader(path, PathCells::Duration); // and back
    QCOMPARE(row(path, 0).at(1), u"start"_s);
}

void TestTimelineFigures::aClickSelectsEverywhere()
{
    open(u"shop-bad.sqlite"_s, 2);
    const QSignalSpy navigated(m_page.get(), &Page::navigate);
    click(table(u"path"_s), 1);
    QCOMPARE(navigated.size(), 1);
    QVERIFY(navigated.first().at(1).toBool()); // in place
    QCOMPARE(selectedTask(), u"Gathering Facts"_s);
    QCOMPARE(selectedHost(), u"web1"_s);
    QCOMPARE(state()->selectedRow(), selected());
    tab(3);
    m_page->findChild<TimingsView *>()->findChild<KindSwitch *>()->setKind(GroupKind::Host);
    click(table(u"timings"_s), 0);
    QCOMPARE(selectedHost(), u"app1"_s); // in its lane
    QVERIFY(lanes()->rect().contains(lanes()->barOfRow(selected()).center()));
}

void TestTimelineFigures::aClickOnTheSameRowLeadsThereAgain()
{
    open(u"shop-bad.sqlite"_s, 2);
    click(table(u"path"_s), 1);
    const TimeSpan run = state()->zoom()->trace();
    state()->zoom()->setVisible({run.end - run.duration() / 10, run.end});
    settle();
    QVERIFY(!lanes()->rect().contains(lanes()->barOfRow(selected()).center()));
    click(table(u"path"_s), 1);
    QVERIFY(lanes()->rect().intersects(lanes()->barOfRow(selected())));
}

void TestTimelineFigures::arrowsMoveInTheTable()
{
    open(u"shop-bad.sqlite"_s, 2);
    FiguresTable *path = table(u"path"_s);
    click(path, 1);
    QTest::keyClick(path, Qt::Key_Down);
    QTest::keyClick(path, Qt::Key_Down);
    settle();
    QCOMPARE(path->currentIndex().row(), 3);
    QCOMPARE(selectedTask(), u"Show which release is there before"_s);
    QVERIFY(path->hasFocus());
    QTest::keyClick(path, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(path->currentIndex().row(), path->model()->rowCount() - 1);
}

void TestTimelineFigures::enterLeadsIntoTheDetail()
{
    open(u"shop-bad.sqlite"_s, 2);
    const QSignalSpy into(m_page.get(), &Page::intoDetail);
    click(table(u"path"_s), 1);
    QTest::keyClick(table(u"path"_s), Qt::Key_Return);
    QCOMPARE(into.size(), 1);
    QCOMPARE(selectedTask(), u"Gathering Facts"_s);
}

void TestTimelineFigures::aResultFromElsewhereIsMarkedOnThePath()
{
    open(u"shop-bad.sqlite"_s, 2);
    const auto &cells = static_cast<const PathCells &>(*table(u"path"_s)->figures()->cells());
    m_location.result = m_recording->resultId(cells.resultOf(40));
    const QSignalSpy navigated(m_page.get(), &Page::navigate);
    m_page->show(m_location, m_recording, nullptr);
    settle();
    QCOMPARE(table(u"path"_s)->currentIndex().row(), static_cast<int>(cells.lineOf(cells.resultOf(40))));
    // One that is not on it leaves no mark.
    RowIndex other = 0;
    while (cells.lineOf(other) != NoIndex)
        ++other;
    m_location.result = m_recording->resultId(other);
    m_page->show(m_location, m_recording, nullptr);
    settle();
    QVERIFY(!table(u"path"_s)->currentIndex().isValid());
    QVERIFY(!table(u"path"_s)->selectionModel()->hasSelection());
    QCOMPARE(navigated.size(), 0);
}

void TestTimelineFigures::whatLiesBetweenResultsStaysMarked()
{
    open(u"shop-bad.sqlite"_s, 2);
    click(table(u"path"_s), 2);
    QCOMPARE(selectedTask(), u"Show which release is there before"_s); // what came after it
    QCOMPARE(table(u"path"_s)->currentIndex().row(), 2);
}

void TestTimelineFigures::kindsAreSwitched()
{
    open(u"shop-bad.sqlite"_s, 2);
    tab(2);
    auto *gains = part<GainsView>();
    const auto button = [](QWidget *view, const QString &text) {
        for (auto *candidate : view->findChild<KindSwitch *>()->findChildren<QToolButton *>()) {
            if (candidate->text() == text)
                return candidate;
        }
        return static_cast<QToolButton *>(nullptr);
    };
    QTest::mouseClick(button(gains, u"Hosts"_s), Qt::LeftButton);
    QCOMPARE(row(table(u"gains"_s), 0).first(), u"app1"_s);
    QVERIFY(!table(u"gains"_s)->columns()->shown().contains(1)); // they are all hosts
    tab(3);
    QToolButton *tasks = button(part<TimingsView>(), u"Tasks"_s);
    tasks->setFocus();
    QTest::keyClick(tasks, Qt::Key_Right);
    QCOMPARE(row(table(u"timings"_s), 0).first(), u"common"_s);
    QVERIFY(text(u"timingsNote"_s).startsWith(u"Roles are derived"_s));
    QCOMPARE(m_page->findChild<FigureBars *>(u"top"_s)->textAt(0), u"common 1 min 16 s"_s);
}

void TestTimelineFigures::titlesOfNumbersAreNotCut()
{
    QTranslator german;
    QVERIFY(german.load(u":/i18n/aviary_de.qm"_s));
    QCoreApplication::installTranslator(&german);
    cleanup();
    init();
    m_page->resize(2560, 1400);
    open(u"shop-bad.sqlite"_s, 2);
    for (int i = 0; i < part<QTabWidget>()->count(); ++i) {
        tab(i);
        for (const FiguresTable *table : m_page->findChildren<FiguresTable *>()) {
            const QHeaderView *header = table->horizontalHeader();
            const int margins = 2 * header->style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, header);
            for (int column = 0; table->isVisible() && column < header->count(); ++column) {
                const QString title = table->model()->headerData(column, Qt::Horizontal).toString();
                const int width = header->fontMetrics().horizontalAdvance(title) + margins;
                if (!header->isSectionHidden(column))
                    QTRY_VERIFY2(header->sectionSize(column) >= width, qPrintable(title));
            }
        }
    }
    QCoreApplication::removeTranslator(&german);
}

void TestTimelineFigures::barsLeadToTheirRows()
{
    open(u"shop-bad.sqlite"_s, 2);
    tab(3);
    m_page->findChild<TimingsView *>()->findChild<KindSwitch *>()->setKind(GroupKind::Action);
    auto *bars = m_page->findChild<FigureBars *>(u"top"_s);
    QTRY_VERIFY(bars->isVisible());
    QTest::mouseClick(bars->viewport(), Qt::LeftButton, {}, bars->rowRect(1).center().toPoint());
    settle();
    QCOMPARE(table(u"timings"_s)->currentIndex().row(), 1);
    QVERIFY(selected() != NoIndex);
    const RowIndex before = selected();
    bars->setFocus();
    QTest::keyClick(bars, Qt::Key_Down);
    QCOMPARE(selected(), before); // looked at, not chosen yet
    QTest::keyClick(bars, Qt::Key_Return);
    QVERIFY(selected() != before);
    QCOMPARE(table(u"timings"_s)->currentIndex().row(), 2);
}

void TestTimelineFigures::aTaskShowsItsHostsAndLeadsBack()
{
    open(u"shop-bad.sqlite"_s, 2);
    tab(3);
    auto *hosts = part<HostDurationsView>();
    auto *bars = m_page->findChild<FigureBars *>(u"top"_s);
    QVERIFY(!hosts->isVisible());
    click(table(u"timings"_s), 0);
    QVERIFY(hosts->isVisible());
    QVERIFY(!bars->isVisible());
    QCOMPARE(text(u"hostsTitle"_s), u"Gathering Facts"_s);
    QCOMPARE(text(u"outliers"_s), u"No outliers; the median is 1.8 s."_s);
    FiguresTable *list = table(u"hostDurations"_s);
    QCOMPARE(list->model()->rowCount(), 6);
    QCOMPARE(row(list, 0).mid(0, 2), (QStringList{u"web1"_s, u"2.4 s"_s}));
    QCOMPARE(list->currentIndex().row(), 0); // it is selected
    click(list, 3);
    QCOMPARE(selectedTask(), u"Gathering Facts"_s);
    QCOMPARE(selectedHost(), list->model()->index(3, 0).data().toString());
    auto *back = hosts->findChild<LinkButton *>();
    QCOMPARE(back->text(), u"Top 10 by Total"_s);
    QTest::mouseClick(back, Qt::LeftButton);
    QVERIFY(!hosts->isVisible());
    QVERIFY(bars->isVisible());
    // Where there is room, both are there.
    m_page->resize(TimingsView::RoomForBoth + 100, 760);
    click(table(u"timings"_s), 1);
    QVERIFY(hosts->isVisible());
    QVERIFY(bars->isVisible());
    QVERIFY(!back->isVisible());
}

void TestTimelineFigures::outliersStandOut()
{
    MadeRecording made({u"a1"_s, u"a2"_s, u"a3"_s, u"a4"_s, u"a5"_s});
    for (int host = 0; host < 5; ++host)
        made.add(host, 1, host == 3 ? 6.1 : 0.5 + host * 0.01);
    show(made.finish());
    tab(3);
    click(table(u"timings"_s), 0);
    QVERIFY(text(u"outliers"_s).contains(u"a4 (6.1 s); the median is 0.5 s."_s));
    QCOMPARE(m_page->findChild<FigureBars *>(u"hostBars"_s)->textAt(0), u"a4 6.1 s  outlier"_s);
    QCOMPARE(row(table(u"hostDurations"_s), 0).last(), u"outlier"_s);
}

void TestTimelineFigures::selectedRowsAreCopied()
{
    open(u"shop-bad.sqlite"_s, 2);
    FiguresTable *path = table(u"path"_s);
    click(path, 1);
    click(path, 3, Qt::ControlModifier);
    QGuiApplication::clipboard()->clear();
    QTest::keySequence(path, QKeySequence::Copy);
    QTRY_COMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 3);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines[0], u"#\tWhat\tHost\tStart\tDuration\tShare\tTogether"_s);
    QVERIFY(lines[1].startsWith(u"2\tGathering Facts\tweb1.shop.example\t2026-11-21 02:54:26.845589 UTC\t"_s));
    QVERIFY(lines[2].startsWith(u"4\tShow which release is there before\t"_s));
}

void TestTimelineFigures::theRowMenuCopies()
{
    open(u"shop-bad.sqlite"_s, 2);
    FiguresTable *path = table(u"path"_s);
    click(path, 1);
    Q_EMIT path->customContextMenuRequested(path->visualRect(path->currentIndex()).center());
    auto *menu = path->findChild<QMenu *>();
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 4);
    QGuiApplication::clipboard()->clear();
    menu->actions().first()->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"2"_s); // the cell under the click
    menu->close();
}

void TestTimelineFigures::figuresComeWhenTheRunHasEnded()
{
    MadeRecording made({u"a"_s});
    made.playbook().state = State::Running;
    made.add(0, 1, 1);
    show(made.finish(false));
    QTRY_VERIFY(panel()->isVisible());
    QCOMPARE(panel()->findChild<EmptyPlace *>(u"noFigures"_s)->text(), u"Figures come when the run has ended."_s);
    QVERIFY(!part<QTabWidget>()->isVisible());
    made.playbook().state = State::Completed;
    made.add(0, 3, 1);
    m_recording = made.finish();
    m_page->show(m_location, m_recording, nullptr);
    settle();
    QTRY_VERIFY(part<QTabWidget>()->isVisible());
    QCOMPARE(table(u"path"_s)->model()->index(0, PathCells::What).data().toString(), u"start"_s);
}

void TestTimelineFigures::nobodyWaited()
{
    MadeRecording made({u"a"_s});
    made.add(0, 1, 1);
    show(made.finish());
    tab(1);
    QVERIFY(!table(u"hostWaits"_s)->isVisible());
    QCOMPARE(part<WaitingView>()->findChild<EmptyPlace *>()->text(), u"No host waited for another."_s);
    QVERIFY(!m_page->findChild<ElidedLabel *>(u"forksTold"_s)->isVisible());
}

void TestTimelineFigures::caveatsStandAboveTheLanes()
{
    auto *caveats = part<CaveatsLine>();
    open(u"shop-bad.sqlite"_s, 2);
    QVERIFY(!caveats->isVisible());
    open(u"shop-running.sqlite"_s, 3);
    QTRY_VERIFY(caveats->isVisible());
    QVERIFY(caveats->text().contains(u"The run has no end"_s));
    QVERIFY(caveats->mapTo(m_page.get(), QPoint()).y() < lanes()->mapTo(m_page.get(), QPoint()).y());
}

void TestTimelineFigures::whatWasNotRecordedIsSaid()
{
    // Every result begins with its task: what old versions recorded.
    MadeRecording made({u"a"_s, u"b"_s, u"c"_s, u"d"_s}, 1);
    made.tasks().front().started = MadeRecording::at(1);
    for (int host = 0; host < 4; ++host)
        made.add(host, 1, 1 + host);
    show(made.finish());
    QVERIFY(part<CaveatsLine>()->text().startsWith(u"This version of ARA or Ansible did not record"_s));
    tab(3);
    QCOMPARE(row(table(u"timings"_s), 0).mid(0, 4), (QStringList{u"task 1"_s, u"4"_s, u"not known"_s, u"not known"_s}));
    QCOMPARE(text(u"topTitle"_s), u"Total: not known"_s);
    click(table(u"timings"_s), 0);
    QVERIFY(part<HostDurationsView>()->findChild<EmptyPlace *>()->isVisible());
    QVERIFY(!table(u"hostDurations"_s)->isVisible());
    tab(1);
    QCOMPARE(text(u"forksTold"_s), u"How long hosts waited for a fork is not known."_s);
}

void TestTimelineFigures::aNewSnapshotKeepsRowAndOrder()
{
    MadeRecording made({u"a"_s, u"b"_s}, 3);
    for (int task = 0; task < 3; ++task) {
        made.add(0, 1 + task * 10, 1 + task, Status::Ok, task);
        made.add(1, 1 + task * 10, 2 + task, Status::Ok, task);
    }
    show(made.finish());
    clickHeader(table(u"path"_s), PathCells::Duration);
    click(table(u"path"_s), 2);
    const RowIndex before = selected();
    m_recording = made.finish();
    m_page->show(m_location, m_recording, nullptr);
    settle();
    QCOMPARE(selected(), before);
    QCOMPARE(table(u"path"_s)->currentIndex().row(), 2);
    QCOMPARE(table(u"path"_s)->horizontalHeader()->sortIndicatorSection(), int(PathCells::Duration));
    // Tasks change places; the person stays with theirs.
    tab(3);
    QCOMPARE(row(table(u"timings"_s), 0).first(), u"task 3"_s);
    click(table(u"timings"_s), 0);
    made.add(0, 50, 9, Status::Ok, 0);
    m_recording = made.finish();
    m_page->show(m_location, m_recording, nullptr);
    settle();
    QCOMPARE(row(table(u"timings"_s), 0).first(), u"task 1"_s);
    QCOMPARE(table(u"timings"_s)->currentIndex().row(), 1);
    QVERIFY(part<HostDurationsView>()->isVisible());
    QCOMPARE(text(u"hostsTitle"_s), u"task 3"_s);
}

void TestTimelineFigures::anotherPlaybookStartsAnew()
{
    open(u"shop-bad.sqlite"_s, 2);
    click(table(u"path"_s), 1);
    m_location = {};
    open(u"shop-bad.sqlite"_s, 1);
    QVERIFY(!table(u"path"_s)->currentIndex().isValid());
    QVERIFY(text(u"pathTotal"_s).contains(u"6.4 s"_s));
}

void TestTimelineFigures::stateIsKept()
{
    open(u"shop-bad.sqlite"_s, 2);
    tab(3);
    m_page->findChild<TimingsView *>()->findChild<KindSwitch *>()->setKind(GroupKind::Role);
    clickHeader(table(u"timings"_s), TimingCells::Max);
    QTest::keyClick(lanes(), Qt::Key_G);
    const QByteArray state = m_page->saveState();
    TimelinePage other;
    other.resize(1280, 760);
    other.restoreState(state);
    other.show();
    other.show(m_location, m_recording, nullptr);
    QTRY_VERIFY(other.isSettled());
    QVERIFY(!other.findChild<FiguresPanel *>()->isVisible());
    other.findChild<FiguresSplit *>()->action()->trigger();
    QTRY_VERIFY(other.findChild<FiguresPanel *>()->height() > 200);
    QCOMPARE(other.findChild<QTabWidget *>()->currentIndex(), 3);
    const auto *timings = other.findChild<FiguresTable *>(u"timings"_s);
    QCOMPARE(timings->horizontalHeader()->sortIndicatorSection(), int(TimingCells::Max));
    QCOMPARE(timings->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    QCOMPARE(timings->model()->index(0, 0).data().toString(), u"app"_s);
    // What is no state of ours changes nothing.
    other.restoreState("rubbish");
    QCOMPARE(other.findChild<QTabWidget *>()->currentIndex(), 3);
}

void TestTimelineFigures::everythingHasANameToBeRead()
{
    open(u"shop-bad.sqlite"_s, 2);
    for (const auto *view : panel()->findChildren<FiguresTable *>())
        QVERIFY2(!view->accessibleName().isEmpty(), qPrintable(view->objectName()));
    for (const auto *bars : panel()->findChildren<FigureBars *>())
        QVERIFY2(!bars->accessibleName().isEmpty(), qPrintable(bars->objectName()));
    tab(1);
    const QModelIndex pair = table(u"hostWaits"_s)->model()->index(0, 0);
    QVERIFY(pair.data(Qt::AccessibleTextRole).toString().startsWith(u"app2 waited 6.6 s for app1"_s));
}

AVIARY_TEST_MAIN(TestTimelineFigures)
#include "tst_timelinefigures.moc"
