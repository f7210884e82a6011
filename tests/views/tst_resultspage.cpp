// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/results/resultspage.h"

#include "models/recording/format.h"
#include "models/sources/openreport.h"
#include "tests/support/recordings.h"
#include "tests/support/testmain.h"
#include "views/common/columns.h"
#include "views/common/emptyplace.h"
#include "views/common/linkbutton.h"
#include "views/common/palette.h"
#include "views/common/filterbar.h"
#include "views/results/resultstable.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace aviary;
using namespace Qt::StringLiterals;

namespace {

// With the plural form that the language in use has.
QString counted(const char *text, quint32 count)
{
    return QCoreApplication::translate("aviary::ResultsPage", text, nullptr, static_cast<int>(count)).arg(count);
}

QString results(quint32 count)
{
    return counted("%1 result(s)", count);
}

} // namespace

class TestResultsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everyResultIsThereAndTheSelectedOneIsInView();
    void messagesComeForTheRowsInView();
    void movingTheSelectionNavigatesInPlace();
    void homeAndEndLeadToTheFirstAndTheLastRow();
    void enterLeadsIntoTheDetail();
    void chipsShowCountsAndFilter();
    void textFiltersAndTheSelectionComesBack();
    void whenNothingFailedItSaysSo();
    void whenNothingMatchesItSaysHowToClear();
    void aTaskInThePlaceShowsOnlyItsResults();
    void anOutcomeInThePlaceIsFilteredBy();
    void aSelectedResultThatTheFilterHidesIsTold();
    void clearingTheFilterForgetsWhatThePlaceAskedFor();
    void aTaskBesideAResultFiltersNothing();
    void theHeaderSortsAndTheThirdClickRestoresTheOrder();
    void sortingKeepsASmallSelectionAndTheCurrentRowOfALargeOne();
    void messagesAreNotSortedBy();
    void columnsAreHiddenByTheKeyboardAndComeBackWithTheState();
    void copiesRowsWithAHeaderAndFullNames();
    void allAreSelectedAsOneState();
    void copiesTheCell();
    void theRowMenuLeadsToTheResultsOfTheHost();
    void aGrowingRecordingMovesNothing();
    void anotherPlaybookStartsAnew();
    void hostileNamesAreText();
    void worksWithoutASource();

private:
    void open(const QString &database, const QString &playbook, const std::function<void(Location &)> &place = {});
    QString cell(int row, ResultColumn column) const
    {
        return m_table->model()->index(row, static_cast<int>(column)).data().toString();
    }
    QToolButton *chip(Outcome outcome) const { return m_page->findChild<QToolButton *>(QString(wordOf(outcome))); }
    QLineEdit *line() const { return m_page->findChild<QLineEdit *>(); }
    QString summary() const { return m_page->findChild<FilterBar *>()->summary(); }
    RowIndex rowOfTask(const QString &task, const QString &host) const;

    ReportSourcePtr m_source;
    RecordingPtr m_recording;
    std::unique_ptr<ResultsPage> m_page;
    ResultsTable *m_table = nullptr;
    Location m_location;
};

void TestResultsPage::initTestCase()
{
    setDisplayZone(QTimeZone(QTimeZone::UTC));
}

void TestResultsPage::init()
{
    m_page = std::make_unique<ResultsPage>();
    m_page->resize(1280, 500);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_table = m_page->findChild<ResultsTable *>();
}

void TestResultsPage::cleanup()
{
    m_page.reset();
    m_recording.reset();
    m_source.reset();
}

// What a window does: whatever the page asks for becomes the place, and is shown.
void TestResultsPage::open(const QString &database, const QString &playbook,
                           const std::function<void(Location &)> &place)
{
    m_source = openReport(QUrl::fromLocalFile(QStringLiteral(AVIARY_TEST_DATA "/%1.sqlite").arg(database)));
    const auto playbooks = m_source->playbooks().wait();
    QVERIFY(playbooks.has_value());
    const auto it = std::ranges::find_if(*playbooks, [&](const Playbook &p) { return p.path.endsWith(playbook); });
    QVERIFY(it != playbooks->end());
    m_recording = m_source->recording(it->id).wait().value();
    m_location = {};
    m_location.report = QUrl(u"file:///report"_s);
    m_location.playbook = it->id;
    m_location.page = PageId::Results;
    if (place)
        place(m_location);
    connect(m_page.get(), &Page::navigate, m_page.get(), [this](const Location &to, bool) {
        m_location = to;
        m_page->show(to, m_recording, m_source.get());
    });
    m_page->show(m_location, m_recording, m_source.get());
    m_page->setFocus();
    QTRY_VERIFY(m_page->isSettled());
}

RowIndex TestResultsPage::rowOfTask(const QString &task, const QString &host) const
{
    for (RowIndex row = 0; row < m_recording->resultCount(); ++row) {
        if (m_recording->tasks()[m_recording->taskOf(row)].name == task
            && m_recording->shortHost(m_recording->hostOf(row)) == host)
            return row;
    }
    return NoIndex;
}

void TestResultsPage::everyResultIsThereAndTheSelectedOneIsInView()
{
    open(u"shop-bad"_s, u"site.yml"_s, [this](Location &location) {
        location.result = m_recording->resultId(rowOfTask(u"Start the service of the machine"_s, u"app1"_s));
    });
    QCOMPARE(m_table->model()->rowCount(), 140);
    QCOMPARE(summary(), results(140));
    const QModelIndex current = m_table->currentIndex();
    QVERIFY(m_table->selectionModel()->isSelected(current));
    QVERIFY(m_table->viewport()->rect().contains(m_table->visualRect(current).center()));
    QCOMPARE(cell(current.row(), ResultColumn::Outcome), u"failed"_s);
    QCOMPARE(cell(current.row(), ResultColumn::Host), u"app1"_s);
    QCOMPARE(cell(current.row(), ResultColumn::Location), u"site.yml:88"_s);
    QVERIFY(m_table->isColumnHidden(static_cast<int>(ResultColumn::Play)));
    QVERIFY(!m_table->isColumnHidden(static_cast<int>(ResultColumn::Message)));
}

void TestResultsPage::messagesComeForTheRowsInView()
{
    open(u"shop-bad"_s, u"site.yml"_s);
    QVERIFY(cell(0, ResultColumn::Message) != u"…"_s);
    const int failed = static_cast<int>(rowOfTask(u"Start the service of the machine"_s, u"app1"_s));
    QCOMPARE(cell(failed, ResultColumn::Message), u"…"_s);
    m_table->verticalScrollBar()->setValue(m_table->verticalScrollBar()->maximum());
    QVERIFY(!m_page->isSettled());
    QSignalSpy settled(m_page.get(), &Page::settled);
    QTRY_VERIFY(m_page->isSettled());
    QVERIFY(!settled.isEmpty());
    QCOMPARE(cell(failed, ResultColumn::Message), u"KeyError: 'gift-cards <beta>' · rc 1"_s);
}

void TestResultsPage::movingTheSelectionNavigatesInPlace()
{
    open(u"shop-bad"_s, u"site.yml"_s);
    QSignalSpy navigate(m_page.get(), &Page::navigate);
    QTest::keyClick(m_table, Qt::Key_Down);
    QTest::keyClick(m_table, Qt::Key_Down);
    QVERIFY(!navigate.isEmpty());
    QCOMPARE(navigate.last()[1].toBool(), true);
    const auto place = navigate.last()[0].value<Location>();
    QVERIFY(place.result == m_recording->resultId(static_cast<RowIndex>(m_table->currentIndex().row())));
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {},
                      m_table->visualRect(m_table->model()->index(5, 2)).center());
    QVERIFY(m_location.result == m_recording->resultId(5));
    QCOMPARE(m_table->currentIndex().row(), 5);
}

void TestResultsPage::homeAndEndLeadToTheFirstAndTheLastRow()
{
    open(u"shop-bad"_s, u"site.yml"_s);
    m_table->setCurrentIndex(m_table->model()->index(5, 2));
    QTest::keyClick(m_table, Qt::Key_End);
    QCOMPARE(m_table->currentIndex(), m_table->model()->index(139, 2));
    QCOMPARE(m_table->selectedResults(), (std::vector<RowIndex>{139}));
    QTest::keyClick(m_table, Qt::Key_Home);
    QCOMPARE(m_table->currentIndex(), m_table->model()->index(0, 2));
}

void TestResultsPage::enterLeadsIntoTheDetail()
{
    open(u"shop-bad"_s, u"site.yml"_s);
    QSignalSpy into(m_page.get(), &Page::intoDetail);
    QTest::keyClick(m_table, Qt::Key_Return);
    QCOMPARE(into.size(), 0);
    QTest::keyClick(m_table, Qt::Key_Down);
    QCOMPARE(m_table->currentIndex().row(), 0);
    QTest::keyClick(m_table, Qt::Key_Return);
    QCOMPARE(into.size(), 1);
    const QPoint row = m_table->visualRect(m_table->currentIndex()).center();
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, row);
    QTest::mouseDClick(m_table->viewport(), Qt::LeftButton, {}, row);
    QCOMPARE(into.size(), 2);
}

void TestResultsPage::chipsShowCountsAndFilter()
{
    open(u"shop-extras"_s, u"failures.yml"_s);
    QCOMPARE(chip(Outcome::Failed)->text(), u"failed 3"_s);
    QCOMPARE(chip(Outcome::Unreachable)->text(), u"unreachable 1"_s);
    QCOMPARE(chip(Outcome::Rescued)->text(), u"rescued 2"_s);
    QCOMPARE(chip(Outcome::Ignored)->text(), u"ignored 21"_s);
    QVERIFY(!chip(Outcome::Failed)->icon().isNull());
    QVERIFY(chip(Outcome::Unknown)->isHidden());
    QTest::mouseClick(chip(Outcome::Failed), Qt::LeftButton);
    QCOMPARE(m_table->model()->rowCount(), 3);
    QCOMPARE(summary(), u"3 of 46"_s);
    chip(Outcome::Unreachable)->setFocus();
    QTest::keyClick(chip(Outcome::Unreachable), Qt::Key_Space);
    QCOMPARE(m_table->model()->rowCount(), 4);
    QTest::keyClicks(line(), u"app2"_s);
    QCOMPARE(m_table->model()->rowCount(), 1);
    QCOMPARE(chip(Outcome::Failed)->text(), u"failed 1"_s);
    m_page->clearFilter();
    QCOMPARE(m_table->model()->rowCount(), 46);
    QVERIFY(line()->text().isEmpty());
    QVERIFY(!chip(Outcome::Failed)->isChecked());
}

void TestResultsPage::textFiltersAndTheSelectionComesBack()
{
    open(u"shop-bad"_s, u"site.yml"_s);
    const RowIndex failed = rowOfTask(u"Start the service of the machine"_s, u"app2"_s);
    m_location.result = m_recording->resultId(failed);
    m_page->show(m_location, m_recording, m_source.get());
    QSignalSpy navigate(m_page.get(), &Page::navigate);
    m_page->focusFilter();
    QVERIFY(line()->hasFocus());
    QTest::keyClicks(line(), u"db1"_s);
    QVERIFY(m_table->model()->rowCount() > 0);
    QVERIFY(!m_table->currentIndex().isValid());
    m_page->clearFilter();
    QCOMPARE(m_table->currentResult(), failed);
    QCOMPARE(navigate.size(), 0); // the detail still shows it: nobody chose another
    m_page->focusFilter();
    QTest::keyClicks(line(), u"app2 service"_s);
    QCOMPARE(m_table->currentResult(), failed);
    QTest::keyClick(line(), Qt::Key_Down);
    QVERIFY(m_table->hasFocus());
}

void TestResultsPage::whenNothingFailedItSaysSo()
{
    open(u"shop-good"_s, u"site.yml"_s);
    QTest::mouseClick(chip(Outcome::Failed), Qt::LeftButton);
    auto *empty = m_page->findChild<EmptyPlace *>();
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->text(), counted("Nothing failed. %1 result(s): show all.", m_recording->resultCount()));
    QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
    QVERIFY(m_table->isVisible());
    QCOMPARE(m_table->model()->rowCount(), static_cast<int>(m_recording->resultCount()));
}

void TestResultsPage::whenNothingMatchesItSaysHowToClear()
{
    open(u"shop-bad"_s, u"site.yml"_s);
    QTest::keyClicks(line(), u"nothing like it"_s);
    QCOMPARE(m_page->findChild<EmptyPlace *>()->text(), u"0 of 140 match. Clear the filter (Ctrl+Shift+L)."_s);
    QCOMPARE(summary(), u"0 of 140"_s);
    QTest::keyClick(line(), Qt::Key_Escape);
    QVERIFY(!line()->hasFocus());
    QVERIFY(!line()->text().isEmpty()); // Esc closes, it never clears
}

void TestResultsPage::aTaskInThePlaceShowsOnlyItsResults()
{
    open(u"shop-bad"_s, u"site.yml"_s);
    const RowIndex failed = rowOfTask(u"Start the service of the machine"_s, u"app1"_s);
    m_location.task = m_recording->tasks()[m_recording->taskOf(failed)].id;
    m_page->show(m_location, m_recording, m_source.get());
    QCOMPARE(m_table->model()->rowCount(), 6);
    QCOMPARE(summary(), u"6 of 140"_s);
    // Selecting one of them keeps the others there.
    QTest::keyClick(m_table, Qt::Key_Down);
    QVERIFY(m_location.result.has_value());
    QCOMPARE(m_table->model()->rowCount(), 6);
    QToolButton *scope = nullptr;
    for (auto *button : m_page->findChildren<QToolButton *>()) {
        if (button->isVisible() && button->text().contains(u"Start the service"_s))
            scope = button;
    }
    QVERIFY(scope);
    QTest::mouseClick(scope, Qt::LeftButton);
    QCOMPARE(m_table->model()->rowCount(), 140);
    QVERIFY(m_location.result.has_value());
    QVERIFY(!m_location.task);
}

void TestResultsPage::anOutcomeInThePlaceIsFilteredBy()
{
    open(u"shop-bad"_s, u"site.yml"_s);
    m_location.host
        = m_recording->hosts()[m_recording->hostOf(rowOfTask(u"Start the service of the machine"_s, u"app1"_s))].id;
    m_location.outcome = Outcome::Changed;
    m_page->show(m_location, m_recording, m_source.get());
    QCOMPARE(m_table->model()->rowCount(), 22);
    QTest::keyClick(m_table, Qt::Key_Down);
    QVERIFY(m_location.result.has_value());
    QCOMPARE(m_table->model()->rowCount(), 22);
}

void TestResultsPage::aSelectedResultThatTheFilterHidesIsTold()
{
    open(u"shop-bad"_s, u"/site.yml"_s);
    auto *link = m_page->findChild<LinkButton *>();
    chip(Outcome::Skipped)->click();
    QTRY_COMPARE(m_table->model()->rowCount(), 1);
    QVERIFY(!link->isVisible()); // nothing is selected
    m_location.result = ResultId{146};
    m_page->show(m_location, m_recording, m_source.get());
    QTRY_VERIFY(link->isVisible());
    QTest::mouseClick(link, Qt::LeftButton);
    QTRY_COMPARE(m_table->currentResult(), m_recording->rowOf(ResultId{146}));
    QVERIFY(!link->isVisible());
    QCOMPARE(m_table->model()->rowCount(), 140);
}

void TestResultsPage::clearingTheFilterForgetsWhatThePlaceAskedFor()
{
    open(u"shop-bad"_s, u"site.yml"_s);
    const RowIndex failed = rowOfTask(u"Start the service of the machine"_s, u"app1"_s);
    m_location.host = m_recording->hosts()[m_recording->hostOf(failed)].id;
    m_location.outcome = Outcome::Failed;
    m_page->show(m_location, m_recording, m_source.get());
    QCOMPARE(m_table->model()->rowCount(), 1);
    m_page->clearFilter();
    QCOMPARE(m_table->model()->rowCount(), 140);
    QVERIFY(!m_location.host && !m_location.outcome);
}

void TestResultsPage::aTaskBesideAResultFiltersNothing()
{
    open(u"shop-bad"_s, u"site.yml"_s, [this](Location &location) {
        location.result = m_recording->resultId(3);
        location.task = m_recording->tasks()[m_recording->taskOf(3)].id;
        location.host = m_recording->hosts()[m_recording->hostOf(3)].id;
    });
    QCOMPARE(m_table->model()->rowCount(), 140);
}

void TestResultsPage::theHeaderSortsAndTheThirdClickRestoresTheOrder()
{
    open(u"shop-bad"_s, u"site.yml"_s);
    QHeaderView *header = m_table->horizontalHeader();
    constexpr int column = static_cast<int>(ResultColumn::Duration);
    const auto click = [&] {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          {header->sectionViewportPosition(column) + 10, header->height() / 2});
    };
    click();
    QCOMPARE(m_table->model()->index(0, column).data(ResultsModel::RowIndexRole).toUInt(),
             rowOfTask(u"app : Migrate the schema"_s, u"app1"_s));
    click();
    click();
    for (int row = 0; row < 140; ++row)
        QCOMPARE(m_table->model()->index(row, 0).data(ResultsModel::RowIndexRole).toInt(), row);
}

void TestResultsPage::sortingKeepsASmallSelectionAndTheCurrentRowOfALargeOne()
{
    const RecordingPtr recording
        = test::builder(State::Running, test::tasks({u"a"_s}), test::hosts({u"web1"_s}), std::vector<test::Row>(20'000))
              .finish();
    m_page->show({}, recording, nullptr);
    QTRY_COMPARE(m_table->model()->rowCount(), 20'000);
    m_page->setFocus();
    const auto sortByStart = [this](Qt::SortOrder order) {
        m_table->horizontalHeader()->setSortIndicator(static_cast<int>(ResultColumn::Started), order);
        QTRY_COMPARE(m_table->model()->index(0, 0).data(ResultsModel::RowIndexRole).toUInt(),
                     order == Qt::AscendingOrder ? 0U : 19'999U);
    };
    m_table->setCurrentIndex(m_table->model()->index(10, 0));
    QTest::keyClick(m_table, Qt::Key_Down, Qt::ShiftModifier);
    sortByStart(Qt::DescendingOrder);
    QCOMPARE(m_table->selectedResults(), (std::vector<RowIndex>{11, 10}));
    sortByStart(Qt::AscendingOrder);
    QTest::keyClick(m_table, Qt::Key_End, Qt::ShiftModifier);
    QVERIFY(m_table->selectedResults().size() > 10'000);
    sortByStart(Qt::DescendingOrder);
    QCOMPARE(m_table->selectedResults(), (std::vector<RowIndex>{19'999}));
}

void TestResultsPage::messagesAreNotSortedBy()
{
    open(u"shop-bad"_s, u"site.yml"_s);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSortIndicator(static_cast<int>(ResultColumn::Host), Qt::AscendingOrder);
    QTest::mouseClick(
        header->viewport(), Qt::LeftButton, {},
        {header->sectionViewportPosition(static_cast<int>(ResultColumn::Message)) + 10, header->height() / 2});
    QCOMPARE(header->sortIndicatorSection(), static_cast<int>(ResultColumn::Host));
}

void TestResultsPage::columnsAreHiddenByTheKeyboardAndComeBackWithTheState()
{
    open(u"shop-bad"_s, u"site.yml"_s);
    const QByteArray first = m_page->saveState();
    m_table->columns()->openMenu();
    auto *menu = m_table->findChild<QMenu *>();
    QVERIFY(menu);
    QTRY_VERIFY(menu->isVisible());
    QTest::keyClick(menu, Qt::Key_Down); // from Outcome to Host
    QTest::keyClick(menu, Qt::Key_Return);
    QVERIFY(m_table->isColumnHidden(static_cast<int>(ResultColumn::Host)));
    m_table->horizontalHeader()->moveSection(0, 2);
    const QByteArray second = m_page->saveState();
    m_page->restoreState(first);
    QVERIFY(!m_table->isColumnHidden(static_cast<int>(ResultColumn::Host)));
    m_page->restoreState(second);
    QVERIFY(m_table->isColumnHidden(static_cast<int>(ResultColumn::Host)));
    QCOMPARE(m_table->horizontalHeader()->visualIndex(0), 2);
    m_page->restoreState("rubbish");
    m_page->restoreState({});
    QCOMPARE(m_page->saveState(), second);
}

void TestResultsPage::copiesRowsWithAHeaderAndFullNames()
{
    open(u"shop-bad"_s, u"site.yml"_s);
    QTest::keyClicks(line(), u"start the service"_s);
    m_table->setFocus();
    m_table->setCurrentIndex(m_table->model()->index(0, 0));
    QTest::keyClick(m_table, Qt::Key_Down, Qt::ShiftModifier);
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0], u"Outcome\tHost\tTask\tMessage\tAction\tStarted\tDuration\tFile"_s);
    const QStringList cells = lines[2].split(u'\t');
    QCOMPARE(cells.size(), 8);
    QVERIFY(cells[1].endsWith(u".shop.example"_s));
    QVERIFY(cells[7].startsWith(u'/') && cells[7].endsWith(u"site.yml:88"_s));
}

void TestResultsPage::allAreSelectedAsOneState()
{
    open(u"shop-bad"_s, u"site.yml"_s);
    QTest::keyClick(m_table, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_table->selectedResults().size(), 140U);
    QVERIFY(m_table->selectionModel()->selection().isEmpty());
    QCOMPARE(summary(), u"%1, all selected"_s.arg(results(140)));
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 141);
    // Messages of rows that were never in view are read for it.
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"KeyError: 'gift-cards <beta>' · rc 1"_s));
    QTest::keyClick(m_table, Qt::Key_Down);
    QCOMPARE(m_table->selectedResults().size(), 1U);
    QCOMPARE(summary(), results(140));
}

void TestResultsPage::copiesTheCell()
{
    open(u"shop-bad"_s, u"site.yml"_s);
    m_table->setCurrentIndex(m_table->model()->index(0, static_cast<int>(ResultColumn::Host)));
    for (QAction *action : m_page->actions()) {
        if (action->text().remove(u'&') == u"Copy cell"_s)
            action->trigger();
    }
    QVERIFY(QGuiApplication::clipboard()->text().endsWith(u".shop.example"_s));
}

void TestResultsPage::theRowMenuLeadsToTheResultsOfTheHost()
{
    open(u"shop-bad"_s, u"site.yml"_s);
    m_table->setCurrentIndex(m_table->model()->index(0, 0));
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, m_table->viewport()->rect().center(),
                            m_table->mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(m_table->viewport(), &byKey);
    auto *menu = m_page->findChild<QMenu *>();
    QVERIFY(menu);
    QStringList texts;
    for (QAction *action : menu->actions())
        texts << action->text().remove(u'&');
    QVERIFY(texts.contains(u"Copy cell"_s) && texts.contains(u"Copy rows"_s)
            && texts.contains(u"Copy link to this result"_s));
    menu->actions()[texts.indexOf(u"Only results of this host"_s)]->trigger();
    menu->close();
    QVERIFY(m_location.host.has_value());
    QVERIFY(!m_location.result);
    const TableIndex host = m_recording->hostIndex(*m_location.host);
    QCOMPARE(m_table->model()->rowCount(), static_cast<int>(m_recording->rowsOfHost(host).size()));
}

void TestResultsPage::aGrowingRecordingMovesNothing()
{
    RecordingBuilder builder
        = test::builder(State::Running, test::tasks({u"a"_s}), test::hosts({u"web1"_s}), std::vector<test::Row>(200));
    m_location = {};
    m_location.playbook = PlaybookId{1};
    m_page->show(m_location, builder.snapshot(), nullptr);
    QCOMPARE(summary(), u"200 so far"_s);
    m_page->setFocus();
    m_table->setCurrentIndex(m_table->model()->index(100, 1));
    m_table->verticalScrollBar()->setValue(50);
    m_location.result = ResultId{101};
    QSignalSpy navigate(m_page.get(), &Page::navigate);
    for (int id = 201; id < 400; ++id)
        builder.addResult(ResultId{id}, TaskId{1}, HostId{1}, PlayId{1}, id, 1, Status::Ok, true, false);
    m_page->show(m_location, builder.finish(), nullptr);
    QCOMPARE(m_table->model()->rowCount(), 399);
    QCOMPARE(m_table->currentIndex().row(), 100);
    QCOMPARE(m_table->verticalScrollBar()->value(), 50);
    QVERIFY(m_table->hasFocus());
    QCOMPARE(navigate.size(), 0);
    QCOMPARE(summary(), results(399));
}

void TestResultsPage::anotherPlaybookStartsAnew()
{
    open(u"shop-bad"_s, u"site.yml"_s, [this](Location &location) { location.result = m_recording->resultId(100); });
    const RecordingPtr other
        = test::builder(State::Running, test::tasks({u"a"_s}), test::hosts({u"web1"_s}), std::vector<test::Row>(150))
              .finish();
    m_location = {};
    m_location.playbook = PlaybookId{99};
    m_page->show(m_location, other, nullptr);
    QCOMPARE(m_table->model()->rowCount(), 150);
    QVERIFY(!m_table->currentIndex().isValid());
}

void TestResultsPage::hostileNamesAreText()
{
    open(u"shop-extras"_s, u"markup.yml"_s);
    QVERIFY(m_table->model()->rowCount() > 0);
    for (int row = 0; row < m_table->model()->rowCount(); ++row) {
        for (int column = 0; column < ResultColumnCount; ++column) {
            const QModelIndex index = m_table->model()->index(row, column);
            const QString shown = index.data().toString();
            QVERIFY(!shown.contains(u'\n') && !shown.contains(QChar(0x1b)));
            const QString toolTip = index.data(Qt::ToolTipRole).toString();
            QVERIFY(toolTip.isEmpty() || toolTip.startsWith(u"<p style='white-space:pre-wrap'>"_s));
            QVERIFY(!toolTip.sliced(std::min<qsizetype>(toolTip.size(), 32))
                         .chopped(toolTip.isEmpty() ? 0 : 4)
                         .contains(u'<'));
        }
    }
    QVERIFY(!m_page->grab().isNull());
}

void TestResultsPage::worksWithoutASource()
{
    const RecordingPtr recording
        = test::builder(State::Running, test::tasks({u"a"_s}), test::hosts({u"web1"_s}), {{}}).finish();
    m_page->show({}, recording, nullptr);
    QTRY_VERIFY(m_page->isSettled());
    QCOMPARE(cell(0, ResultColumn::Message), u"could not be read"_s);
    m_page->show({}, RecordingBuilder(19).finish(), nullptr);
    QCOMPARE(m_page->findChild<EmptyPlace *>()->text(), u"No results were recorded: no task ran on any host."_s);
    m_page->show({}, {}, nullptr);
    QCOMPARE(m_table->model()->rowCount(), 0);
}

AVIARY_TEST_MAIN(TestResultsPage)
#include "tst_resultspage.moc"
