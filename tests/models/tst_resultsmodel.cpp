// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/resultsmodel.h"

#include "models/recording/format.h"
#include "models/recording/outcomenote.h"
#include "tests/support/recordings.h"
#include "tests/support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace aviary;
using namespace Qt::StringLiterals;
using test::Row;

class TestResultsModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { setDisplayZone(QTimeZone(QTimeZone::UTC)); }
    void rowsAreInRowOrderAtFirst();
    void cellsHaveAShortAndALongForm();
    void missingHostsAndTasksAreSaid();
    void filtersByOutcomeAndText_data();
    void filtersByOutcomeAndText();
    void manyWordsMustAllOccur();
    void countsAreOfTheTextWhateverTheOutcome();
    void sortsByEveryColumn_data();
    void sortsByEveryColumn();
    void equalRowsStayInRowOrderInBothDirections();
    void whatIsNotKnownIsLastInBothDirections();
    void messagesCannotBeSortedBy();
    void sortsASnapshotWithoutRanks();
    void aSnapshotAppendsAndKeepsIndexes();
    void aSnapshotGrowsIntoASortedTable();
    void anotherPlaybookStartsAnew();
    void clearingAFilterKeepsIndexes();
    void manyRowsAreWorkedOutInTheBackground();
    void theNewestWishSupersedes();
    void messagesAreWantedOnceForTheRowsInView();
    void failedMessagesSaySo();
    void allSelectedLastsWhileTheRowsAreTheSame();
    void aDerivedOutcomeSaysWhy();
    void hostileTextStaysText();
};

namespace {

std::vector<Row> someRows()
{
    return {{.task = 1, .host = 1},
            {.task = 1, .host = 2, .changed = true},
            {.task = 2, .host = 1, .status = Status::Failed, .ignoreErrors = true},
            {.task = 3, .host = 2, .status = Status::Failed},
            {.task = 3, .host = 1, .status = Status::Skipped}};
}

RecordingPtr some()
{
    std::vector<Task> tasks = test::tasks({u"web : Start it"_s, u"copy 10"_s, u"copy 9"_s});
    tasks[0].tags = {u"web"_s, u"start"_s, u"web"_s};
    tasks[2].action = u"apt"_s;
    std::vector<Host> hosts = test::hosts({u"app1.shop.example"_s, u"db1.shop.example"_s});
    hosts[1].failed = 1;
    RecordingBuilder builder = test::builder(State::Failed, tasks, hosts, someRows());
    builder.setFiles({File{FileId{1}, u"/src/roles/web/tasks/main.yml"_s, {}}});
    builder.addDelegation(ResultId{4}, HostId{1});
    return builder.finish();
}

std::vector<RowIndex> shown(const ResultsModel &model)
{
    return *model.rows();
}

QString cell(const ResultsModel &model, int row, ResultColumn column, int role = Qt::DisplayRole)
{
    return model.index(row, static_cast<int>(column)).data(role).toString();
}

// More rows than are worked out at once; every thousandth failed and no host counted it.
RecordingPtr many(RowIndex count, bool complete = true)
{
    RecordingBuilder builder
        = test::builder(State::Running, test::tasks({u"a"_s, u"b"_s, u"c"_s}), test::hosts({u"web1"_s, u"web2"_s}));
    for (RowIndex row = 0; row < count; ++row)
        builder.addResult(ResultId{row}, TaskId{row % 3 + 1}, HostId{row % 2 + 1}, PlayId{1}, row, count - row,
                          row % 1000 ? Status::Ok : Status::Failed, false, false);
    return complete ? builder.finish() : builder.snapshot();
}

} // namespace

void TestResultsModel::rowsAreInRowOrderAtFirst()
{
    ResultsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 0);
    model.setRecording(some());
    QCOMPARE(shown(model), (Rows32{0, 1, 2, 3, 4}));
    QCOMPARE(model.rowAt(5), NoIndex);
    QCOMPARE(model.shownAt(3), 3);
    QCOMPARE(model.shownAt(NoIndex), -1);
    QVERIFY(!model.isBusy());
}

void TestResultsModel::cellsHaveAShortAndALongForm()
{
    ResultsModel model;
    model.setRecording(some());
    using enum ResultColumn;
    const auto both = [&](ResultColumn column) {
        return QStringList{cell(model, 3, column), cell(model, 3, column, ResultsModel::FullTextRole)};
    };
    QCOMPARE(both(Outcome), (QStringList{u"failed"_s, u"failed"_s}));
    QCOMPARE(both(Host), (QStringList{u"db1"_s, u"db1.shop.example"_s}));
    QCOMPARE(both(Task), (QStringList{u"copy 9"_s, u"copy 9"_s}));
    QCOMPARE(both(Action), (QStringList{u"apt"_s, u"apt"_s}));
    QCOMPARE(both(Started), (QStringList{u"00:00:04"_s, u"1970-01-01 00:00:04.000000 UTC"_s}));
    QCOMPARE(both(Duration), (QStringList{u"0.5 s"_s, u"0.500000 s"_s}));
    QCOMPARE(both(Location), (QStringList{u"main.yml:12"_s, u"/src/roles/web/tasks/main.yml:12"_s}));
    QCOMPARE(both(Play), (QStringList{u"all"_s, u"all"_s}));
    QCOMPARE(both(DelegatedTo), (QStringList{u"app1"_s, u"app1.shop.example"_s}));
    QCOMPARE(cell(model, 0, Role), u"web"_s);
    QCOMPARE(cell(model, 0, Tags), u"web, start"_s);
    QCOMPARE(cell(model, 0, DelegatedTo), QString());
    QVERIFY(cell(model, 0, Location, Qt::ToolTipRole).contains(u"/src/roles/web/tasks/main.yml:10"_s));
    QCOMPARE(model.headerData(static_cast<int>(Location), Qt::Horizontal).toString(), u"File"_s);
}

void TestResultsModel::missingHostsAndTasksAreSaid()
{
    RecordingBuilder builder = test::builder(State::Completed, test::tasks({u"a"_s}), test::hosts({u"web1"_s}));
    builder.addResult(ResultId{1}, TaskId{7}, HostId{7}, PlayId{7}, NoTime, NoDuration, Status::Ok, false, false);
    ResultsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRecording(builder.finish());
    for (const ResultColumn column : {ResultColumn::Host, ResultColumn::Task, ResultColumn::Play})
        QCOMPARE(cell(model, 0, column), u"not in the database"_s);
    for (int column = 0; column < ResultColumnCount; ++column) {
        model.sort(column);
        QCOMPARE(shown(model), Rows32{0});
    }
    QVERIFY(cell(model, 0, ResultColumn::Duration, Qt::ToolTipRole).contains(u"No end is recorded."_s));
}

void TestResultsModel::filtersByOutcomeAndText_data()
{
    QTest::addColumn<Filter>("filter");
    QTest::addColumn<Rows32>("rows");
    const auto bit = [](Outcome outcome) { return Filter::bit(outcome); };
    QTest::newRow("nothing") << Filter{} << Rows32{0, 1, 2, 3, 4};
    QTest::newRow("failed") << Filter{.outcomes = bit(Outcome::Failed)} << Rows32{3};
    QTest::newRow("two outcomes") << Filter{.outcomes = bit(Outcome::Failed) | bit(Outcome::Ignored)} << Rows32{2, 3};
    QTest::newRow("an outcome that does not occur") << Filter{.outcomes = bit(Outcome::Rescued)} << Rows32{};
    QTest::newRow("host, any case") << Filter{.text = u"DB1"_s} << Rows32{1, 3};
    QTest::newRow("the whole host name") << Filter{.text = u"db1.shop.example"_s} << Rows32{1, 3};
    QTest::newRow("task") << Filter{.text = u"start it"_s} << Rows32{0, 1};
    QTest::newRow("action") << Filter{.text = u"apt"_s} << Rows32{3, 4};
    QTest::newRow("path and line") << Filter{.text = u"main.yml:11"_s} << Rows32{2};
    QTest::newRow("words in different places") << Filter{.text = u"  copy   app1 "_s} << Rows32{2, 4};
    QTest::newRow("text and outcome") << Filter{.outcomes = bit(Outcome::Skipped), .text = u"copy"_s} << Rows32{4};
    QTest::newRow("text is no pattern") << Filter{.text = u"c.py"_s} << Rows32{};
    QTest::newRow("a task") << Filter{.task = 0} << Rows32{0, 1};
    QTest::newRow("a host") << Filter{.host = 1} << Rows32{1, 3};
}

void TestResultsModel::filtersByOutcomeAndText()
{
    QFETCH(Filter, filter);
    ResultsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRecording(some());
    model.setFilter(filter);
    QTEST(shown(model), "rows");
}

void TestResultsModel::manyWordsMustAllOccur()
{
    ResultsModel model;
    model.setRecording(some());
    QString text;
    for (int i = 0; i < 100; ++i)
        text += u"app1 copy "_s;
    model.setFilter({.text = text});
    QCOMPARE(shown(model), (Rows32{2, 4}));
    model.setFilter({.text = text + u"db1"_s});
    QCOMPARE(shown(model), Rows32{});
}

void TestResultsModel::countsAreOfTheTextWhateverTheOutcome()
{
    ResultsModel model;
    model.setRecording(some());
    QCOMPARE(model.counts().total(), 5);
    model.setFilter({.outcomes = Filter::bit(Outcome::Failed), .text = u"db1"_s});
    QCOMPARE(shown(model), Rows32{3});
    QCOMPARE(model.counts()[Outcome::Failed], 1);
    QCOMPARE(model.counts()[Outcome::Changed], 1);
    QCOMPARE(model.counts().total(), 2);
}

void TestResultsModel::sortsByEveryColumn_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Rows32>("ascending");
    QTest::addColumn<Rows32>("descending");
    const auto row = [](ResultColumn column, Rows32 up, Rows32 down) {
        QTest::newRow(qPrintable(titleOf(column))) << static_cast<int>(column) << std::move(up) << std::move(down);
    };
    using enum ResultColumn;
    row(Outcome, {4, 0, 1, 2, 3}, {3, 2, 1, 0, 4});
    row(Host, {0, 2, 4, 1, 3}, {1, 3, 0, 2, 4});
    row(Task, {3, 4, 2, 0, 1}, {0, 1, 2, 3, 4});
    row(Action, {3, 4, 0, 1, 2}, {0, 1, 2, 3, 4});
    row(Started, {0, 1, 2, 3, 4}, {4, 3, 2, 1, 0});
    row(Duration, {0, 1, 2, 3, 4}, {0, 1, 2, 3, 4});
    row(Location, {0, 1, 2, 3, 4}, {3, 4, 2, 0, 1});
    row(Play, {0, 1, 2, 3, 4}, {0, 1, 2, 3, 4});
    row(Role, {0, 1, 2, 3, 4}, {0, 1, 2, 3, 4});
    row(Tags, {0, 1, 2, 3, 4}, {0, 1, 2, 3, 4});
    row(DelegatedTo, {3, 0, 1, 2, 4}, {3, 0, 1, 2, 4});
}

void TestResultsModel::sortsByEveryColumn()
{
    QFETCH(int, column);
    ResultsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRecording(some());
    model.sort(column, Qt::AscendingOrder);
    QTEST(shown(model), "ascending");
    model.sort(column, Qt::DescendingOrder);
    QTEST(shown(model), "descending");
    for (int i = 0; i < model.rowCount(); ++i)
        QCOMPARE(model.shownAt(model.rowAt(i)), i);
    model.sort(-1);
    QCOMPARE(shown(model), (Rows32{0, 1, 2, 3, 4}));
}

void TestResultsModel::equalRowsStayInRowOrderInBothDirections()
{
    ResultsModel model;
    model.setRecording(many(3000));
    for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        model.sort(static_cast<int>(ResultColumn::Host), direction);
        QVERIFY(std::is_sorted(model.rows()->begin(), model.rows()->begin() + 1500));
        QVERIFY(std::is_sorted(model.rows()->begin() + 1500, model.rows()->end()));
    }
}

void TestResultsModel::whatIsNotKnownIsLastInBothDirections()
{
    RecordingBuilder builder = test::builder(State::Running, test::tasks({u"a"_s}), test::hosts({u"web1"_s}));
    const std::vector<Micros> durations{NoDuration, 5'000'000'000'000, -3, 70};
    for (size_t i = 0; i < durations.size(); ++i)
        builder.addResult(ResultId{static_cast<qint64>(i)}, TaskId{1}, HostId{1}, PlayId{1}, 0, durations[i],
                          Status::Ok, false, false);
    ResultsModel model;
    model.setRecording(builder.finish());
    model.sort(static_cast<int>(ResultColumn::Duration), Qt::AscendingOrder);
    QCOMPARE(shown(model), (Rows32{2, 3, 1, 0}));
    model.sort(static_cast<int>(ResultColumn::Duration), Qt::DescendingOrder);
    QCOMPARE(shown(model), (Rows32{1, 3, 2, 0}));
}

void TestResultsModel::messagesCannotBeSortedBy()
{
    ResultsModel model;
    model.setRecording(some());
    model.sort(static_cast<int>(ResultColumn::Host), Qt::DescendingOrder);
    const Rows32 before = shown(model);
    model.sort(static_cast<int>(ResultColumn::Message));
    QCOMPARE(shown(model), before);
    QVERIFY(model.order().column == ResultColumn::Host);
}

void TestResultsModel::sortsASnapshotWithoutRanks()
{
    RecordingBuilder builder
        = test::builder(State::Running, test::tasks({u"step 10"_s, u"step 9"_s}), test::hosts({u"b"_s, u"a"_s}),
                        {{.task = 1, .host = 1}, {.task = 2, .host = 2}});
    ResultsModel model;
    model.setRecording(builder.snapshot());
    for (const ResultColumn column : {ResultColumn::Host, ResultColumn::Task}) {
        model.sort(static_cast<int>(column));
        QCOMPARE(shown(model), (Rows32{1, 0}));
    }
    model.sort(static_cast<int>(ResultColumn::Location));
    QCOMPARE(shown(model), (Rows32{0, 1}));
}

void TestResultsModel::aSnapshotAppendsAndKeepsIndexes()
{
    RecordingBuilder builder
        = test::builder(State::Running, test::tasks({u"a"_s}), test::hosts({u"web1"_s}), {{}, {}, {}});
    ResultsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRecording(builder.snapshot());
    const QPersistentModelIndex kept = model.index(1, 0);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    builder.addResult(ResultId{9}, TaskId{1}, HostId{1}, PlayId{1}, 1, 1, Status::Ok, true, false);
    model.setRecording(builder.finish());
    QCOMPARE(shown(model), (Rows32{0, 1, 2, 3}));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(kept.row(), 1);
    QCOMPARE(model.counts().total(), 4);
}

void TestResultsModel::aSnapshotGrowsIntoASortedTable()
{
    RecordingBuilder builder = test::builder(State::Running, test::tasks({u"a"_s}), test::hosts({u"b"_s, u"a"_s}),
                                             {{.host = 1}, {.host = 2}});
    ResultsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRecording(builder.snapshot());
    model.sort(static_cast<int>(ResultColumn::Host));
    const QPersistentModelIndex ofB = model.index(1, 2);
    QCOMPARE(ofB.data(ResultsModel::RowIndexRole).toUInt(), 0U);
    builder.addResult(ResultId{9}, TaskId{1}, HostId{2}, PlayId{1}, 1, 1, Status::Ok, true, false);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setRecording(builder.finish());
    QCOMPARE(shown(model), (Rows32{1, 2, 0}));
    QCOMPARE(reset.size(), 0);
    QCOMPARE(ofB.row(), 2);
    QCOMPARE(ofB.column(), 2);
}

void TestResultsModel::anotherPlaybookStartsAnew()
{
    ResultsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRecording(some());
    model.setFilter({.text = u"copy"_s, .task = 1});
    model.setMessages({0}, {u"old"_s});
    RecordingBuilder builder = test::builder(State::Completed, test::tasks({u"copy all"_s, u"b"_s}),
                                             test::hosts({u"web1"_s}), {{}, {.task = 2}});
    Playbook other;
    other.id = PlaybookId{2};
    builder.setPlaybook(other);
    model.setRecording(builder.finish());
    QCOMPARE(model.filter().text, u"copy"_s);
    QCOMPARE(model.filter().task, NoIndex);
    QCOMPARE(shown(model), Rows32{0});
    QVERIFY(!model.messageOf(0));
    model.setRecording({});
    QCOMPARE(model.rowCount(), 0);
}

void TestResultsModel::clearingAFilterKeepsIndexes()
{
    ResultsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRecording(some());
    model.setFilter({.text = u"copy"_s});
    const QPersistentModelIndex failed = model.index(1, 0);
    QCOMPARE(failed.data(ResultsModel::RowIndexRole).toUInt(), 3U);
    model.setFilter({});
    QCOMPARE(shown(model), (Rows32{0, 1, 2, 3, 4}));
    QCOMPARE(failed.row(), 3);
}

void TestResultsModel::manyRowsAreWorkedOutInTheBackground()
{
    ResultsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy settled(&model, &ResultsModel::settled);
    model.setRecording(many(20'000, false));
    QVERIFY(model.isBusy());
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(settled.wait());
    QCOMPARE(model.rowCount(), 20'000);
    const QPersistentModelIndex kept = model.index(1000, 0);
    model.setFilter({.outcomes = Filter::bit(Outcome::Failed)});
    QCOMPARE(model.rowCount(), 20'000); // what is shown stays until the new rows are there
    QVERIFY(settled.wait());
    QCOMPARE(model.rowCount(), 20);
    model.setFilter({});
    QVERIFY(settled.wait());
    model.sort(static_cast<int>(ResultColumn::Duration));
    QVERIFY(settled.wait());
    QCOMPARE(model.rowAt(0), 19'999U);
    model.setRecording(many(30'000));
    QVERIFY(settled.wait());
    QCOMPARE(model.rowCount(), 30'000);
}

void TestResultsModel::theNewestWishSupersedes()
{
    ResultsModel model;
    QSignalSpy settled(&model, &ResultsModel::settled);
    model.setRecording(many(20'000));
    model.setFilter({.outcomes = Filter::bit(Outcome::Ok)});
    model.setFilter({.outcomes = Filter::bit(Outcome::Failed)});
    model.sort(static_cast<int>(ResultColumn::Started), Qt::DescendingOrder);
    QVERIFY(settled.wait());
    QCOMPARE(settled.size(), 1);
    QCOMPARE(model.rowCount(), 20);
    QCOMPARE(model.rowAt(0), 19'000U);
}

void TestResultsModel::messagesAreWantedOnceForTheRowsInView()
{
    ResultsModel model;
    model.setRecording(some());
    QSignalSpy wanted(&model, &ResultsModel::messagesWanted);
    QCOMPARE(cell(model, 1, ResultColumn::Message), u"…"_s);
    model.setRowsInView(0, 2);
    model.setRowsInView(0, 2);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.takeFirst().first().value<std::vector<RowIndex>>(), (Rows32{0, 1, 2}));
    QVERIFY(model.isReadingMessages());
    // Scrolled on: what is not there yet is wanted anew, in one batch.
    model.setMessages({0}, {u"zero"_s});
    model.setRowsInView(0, 99);
    QCOMPARE(wanted.takeFirst().first().value<std::vector<RowIndex>>(), (Rows32{1, 2, 3, 4}));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setMessages({1, 2, 3, 4}, {u"one\ntwo"_s, u""_s, u"three"_s, u"four"_s});
    QCOMPARE(changed.size(), 1);
    QVERIFY(!model.isReadingMessages());
    QCOMPARE(cell(model, 1, ResultColumn::Message), u"one two"_s);
    QCOMPARE(cell(model, 2, ResultColumn::Message), QString());
    QVERIFY(cell(model, 1, ResultColumn::Message, Qt::ToolTipRole).contains(u"one\ntwo"_s));
    model.setRowsInView(0, 4);
    QCOMPARE(wanted.size(), 0);
}

void TestResultsModel::failedMessagesSaySo()
{
    ResultsModel model;
    model.setRecording(some());
    model.setRowsInView(0, 1);
    model.setMessagesFailed({0, 1}, u"The file is gone."_s);
    QVERIFY(!model.isReadingMessages());
    QCOMPARE(cell(model, 0, ResultColumn::Message), u"could not be read"_s);
    QVERIFY(cell(model, 0, ResultColumn::Message, Qt::ToolTipRole).contains(u"The file is gone."_s));
}

void TestResultsModel::allSelectedLastsWhileTheRowsAreTheSame()
{
    ResultsModel model;
    model.setRecording(some());
    QSignalSpy changed(&model, &ResultsModel::allSelectedChanged);
    model.setAllSelected(true);
    model.sort(static_cast<int>(ResultColumn::Host));
    QVERIFY(model.isAllSelected());
    model.setFilter({.text = u"copy"_s});
    QVERIFY(!model.isAllSelected());
    QCOMPARE(changed.size(), 2);
}

void TestResultsModel::aDerivedOutcomeSaysWhy()
{
    std::vector<Host> hosts = test::hosts({u"web1"_s, u"web2"_s, u"web3"_s});
    hosts[0].failed = 1;
    hosts[1].failed = 2;
    const Row fails{.status = Status::Failed};
    std::vector<Row> rows{fails, fails};
    for (int i = 0; i < 3; ++i)
        rows.push_back({.host = 2, .status = Status::Failed});
    rows.push_back({.host = 3, .status = Status::Failed});
    rows.push_back({.host = 3, .status = Status::Unreachable});
    rows.push_back({});
    const RecordingPtr recording = test::builder(State::Failed, test::tasks({u"a"_s}), hosts, rows).finish();
    QVERIFY(outcomeNote(*recording, 0).startsWith(u"Ansible counted 1 "_s));
    QVERIFY(outcomeNote(*recording, 0).endsWith(u"; this is the earlier of 2."_s));
    QVERIFY(outcomeNote(*recording, 1).startsWith(u"Ansible counted 1 "_s));
    QVERIFY(outcomeNote(*recording, 1).endsWith(u"; this is the later of 2."_s));
    QVERIFY(outcomeNote(*recording, 3).startsWith(u"Ansible counted 2 "_s));
    QVERIFY(outcomeNote(*recording, 3).endsWith(u"; this is number 2 of 3."_s));
    QVERIFY(outcomeNote(*recording, 5).contains(u"was rescued"_s));
    QVERIFY(outcomeNote(*recording, 6).contains(u"was ignored"_s));
    QCOMPARE(outcomeNote(*recording, 7), QString());
    ResultsModel model;
    model.setRecording(recording);
    QVERIFY(cell(model, 0, ResultColumn::Outcome, Qt::ToolTipRole).contains(u"the earlier of 2"_s));
}

void TestResultsModel::hostileTextStaysText()
{
    std::vector<Task> tasks = test::tasks({u"<b>bold</b>\n\x1b[31mred"_s});
    ResultsModel model;
    model.setRecording(test::builder(State::Completed, tasks, test::hosts({u"<img src=x>"_s}), {{}}).finish());
    QCOMPARE(cell(model, 0, ResultColumn::Task), u"<b>bold</b> \\x1b[31mred"_s);
    QVERIFY(cell(model, 0, ResultColumn::Host, Qt::ToolTipRole).contains(u"&lt;img src=x&gt;"_s));
    model.setMessages({0}, {QString(300'000, u'x')});
    QVERIFY(cell(model, 0, ResultColumn::Message).size() < 5000);
    QVERIFY(cell(model, 0, ResultColumn::Message, Qt::ToolTipRole).contains(u"3,000 of 300,000"_s));
    QCOMPARE(cell(model, 0, ResultColumn::Message, ResultsModel::FullTextRole).size(), 300'000);
}

AVIARY_TEST_GUILESS(TestResultsModel)
#include "tst_resultsmodel.moc"
