// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/openreport.h"
#include "tests/support/recordings.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace aviary;
using namespace Qt::StringLiterals;
using test::Row;

Q_DECLARE_METATYPE(std::vector<Row>)
Q_DECLARE_METATYPE(std::vector<aviary::Outcome>)
Q_DECLARE_METATYPE(std::vector<bool>)

class TestRecording : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void outcomesFollowWhatTheHostCounted_data();
    void outcomesFollowWhatTheHostCounted();
    void outcomesOfRealRuns_data();
    void outcomesOfRealRuns();
    void everyRealRunFailsExactlyWhenAResultDoes_data();
    void everyRealRunFailsExactlyWhenAResultDoes();
    void aFailedRunWithoutAnyCountIsTakenByItsFlags();
    void countsHoldForEachHostAndTask();
    void twoResultsOfOneHostForOneTaskAreBothThere();
    void aTaskSpansItsResultsNotItsRow();
    void snapshotsGrowAndKeepTheirRows();
    void countsBeforeTheEndAreOfWhatIsThere();
    void rowsAreFoundById();
    void aRowTakesFewBytes();
    void ranksAreInNaturalOrderAndEqualForEqualNames();
    void locationsRankByPathAndThenByLine();
    void theHostSuffixIsLeftOut();
    void delegationsAreKept();
    void aBrokenDatabaseBreaksNothing();
    void anEmptyRecordingAnswersEverything();
};

namespace {

const QStringList OneHost{u"web1"_s};
const QStringList ThreeTasks{u"a"_s, u"b"_s, u"c"_s};

std::vector<RowIndex> list(std::span<const RowIndex> rows)
{
    return {rows.begin(), rows.end()};
}

} // namespace

void TestRecording::outcomesFollowWhatTheHostCounted_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("failed");
    QTest::addColumn<int>("unreachable");
    QTest::addColumn<std::vector<Row>>("rows");
    QTest::addColumn<std::vector<Outcome>>("outcomes");
    QTest::addColumn<std::vector<bool>>("derived");
    constexpr auto completed = static_cast<int>(State::Completed);
    constexpr auto failed = static_cast<int>(State::Failed);
    using enum Outcome;
    const Row ok{};
    const Row changed{.changed = true};
    const Row skipped{.status = Status::Skipped};
    const Row unknown{.status = Status::Unknown};
    const Row fails{.status = Status::Failed};
    const Row failsChanged{.status = Status::Failed, .changed = true};
    const Row ignored{.status = Status::Failed, .ignoreErrors = true};
    const Row unreachable{.status = Status::Unreachable};
    const auto row = [](const char *name, int state, int k, int u, std::vector<Row> rows, std::vector<Outcome> outcomes,
                        std::vector<bool> derived) {
        QTest::newRow(name) << state << k << u << std::move(rows) << std::move(outcomes) << std::move(derived);
    };
    row("by flags alone", completed, 0, 0, {ok, changed, skipped, unknown, ignored},
        {Ok, Changed, Skipped, Unknown, Ignored}, {false, false, false, false, false});
    row("a failure that the host did not count was rescued", completed, 0, 0, {fails, ok}, {Rescued, Ok},
        {false, false});
    row("changed does not make a failure less", failed, 1, 0, {failsChanged}, {Failed}, {false});
    row("the last ones count", failed, 1, 0, {fails, ok, fails}, {Rescued, Ok, Failed}, {true, false, true});
    row("ignored ones are not among them", failed, 1, 0, {fails, ignored}, {Failed, Ignored}, {false, false});
    row("all count: exact", failed, 2, 0, {fails, fails}, {Failed, Failed}, {false, false});
    row("more counted than recorded", failed, 5, 0, {fails}, {Failed}, {false});
    row("a negative count", failed, -1, 1, {fails, unreachable}, {Rescued, Unreachable}, {false, false});
    row("unreachable has a count of its own", failed, 0, 1, {unreachable, fails, unreachable},
        {Ignored, Rescued, Unreachable}, {true, false, true});
    row("unreachable that was not counted was ignored", completed, 0, 0, {unreachable}, {Ignored}, {false});
    for (const State state : {State::Running, State::Expired, State::Unknown}) {
        row(wordOf(state).data(), static_cast<int>(state), 0, 0, {fails, unreachable, ignored},
            {Failed, Unreachable, Ignored}, {false, false, false});
    }
}

void TestRecording::outcomesFollowWhatTheHostCounted()
{
    QFETCH(int, state);
    QFETCH(int, failed);
    QFETCH(int, unreachable);
    QFETCH(std::vector<Row>, rows);
    QFETCH(std::vector<Outcome>, outcomes);
    QFETCH(std::vector<bool>, derived);
    // A second host keeps the run from counting no failure at all.
    std::vector<Host> hosts = test::hosts({u"web1"_s, u"web2"_s});
    hosts[0].failed = failed;
    hosts[0].unreachable = unreachable;
    const RecordingPtr recording
        = test::builder(static_cast<State>(state), test::tasks({u"a"_s}), hosts, rows).finish();
    QCOMPARE(recording->resultCount(), rows.size());
    OutcomeCounts counts;
    for (RowIndex i = 0; i < recording->resultCount(); ++i) {
        QCOMPARE(recording->outcome(i), outcomes[i]);
        QCOMPARE(recording->isOutcomeDerived(i), derived[i]);
        ++counts[outcomes[i]];
    }
    QVERIFY(recording->counts() == counts);
    QVERIFY(recording->countsOfHost(0) == counts);
    QVERIFY(recording->countsOfTask(0) == counts);
}

void TestRecording::outcomesOfRealRuns_data()
{
    QTest::addColumn<QString>("database");
    QTest::addColumn<QString>("playbook");
    QTest::addColumn<OutcomeCounts>("expected");
    const auto row = [](const QString &database, const QString &playbook,
                        std::initializer_list<std::pair<Outcome, qint64>> counts) {
        OutcomeCounts expected;
        for (const auto &[outcome, count] : counts)
            expected[outcome] = count;
        QTest::newRow(qPrintable(database + u' ' + playbook)) << database << playbook << expected;
    };
    using enum Outcome;
    row(u"shop-bad"_s, u"site.yml"_s, {{Failed, 2}, {Changed, 100}, {Ok, 37}, {Skipped, 1}});
    row(u"shop-bad"_s, u"verify.yml"_s, {{Rescued, 3}, {Ignored, 2}});
    row(u"shop-good"_s, u"verify.yml"_s, {{Rescued, 3}, {Ignored, 2}});
    row(u"shop-extras"_s, u"failures.yml"_s, {{Failed, 3}, {Unreachable, 1}, {Rescued, 2}, {Ignored, 21}});
}

void TestRecording::outcomesOfRealRuns()
{
    QFETCH(QString, database);
    QFETCH(QString, playbook);
    QFETCH(OutcomeCounts, expected);
    const ReportSourcePtr source
        = openReport(QUrl::fromLocalFile(QStringLiteral(AVIARY_TEST_DATA "/%1.sqlite").arg(database)));
    const auto playbooks = source->playbooks().wait();
    QVERIFY(playbooks.has_value());
    const auto it = std::ranges::find_if(*playbooks, [&](const Playbook &p) { return p.path.endsWith(playbook); });
    QVERIFY(it != playbooks->end());
    const RecordingPtr recording = source->recording(it->id).wait().value();
    for (const Outcome outcome : OutcomesForReading) {
        if (expected[outcome] > 0 || expected[Outcome::Changed] > 0 || isFailing(outcome))
            QCOMPARE(recording->counts()[outcome], expected[outcome]);
    }
}

void TestRecording::everyRealRunFailsExactlyWhenAResultDoes_data()
{
    QTest::addColumn<QString>("database");
    for (const char *name :
         {"shop-good", "shop-bad", "shop-extras", "shop-free", "schema/ara-1.2.0-m03", "schema/ara-1.3.2-m04",
          "schema/ara-1.4.3-m05", "schema/ara-1.5.3-m07", "schema/ara-1.5.6-m08", "schema/ara-1.5.8-m10",
          "schema/ara-1.7.3-m17", "schema/ara-1.7.4-m18", "schema/ara-head-m19"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestRecording::everyRealRunFailsExactlyWhenAResultDoes()
{
    QFETCH(QString, database);
    const ReportSourcePtr source
        = openReport(QUrl::fromLocalFile(QStringLiteral(AVIARY_TEST_DATA "/%1.sqlite").arg(database)));
    const auto playbooks = source->playbooks().wait();
    QVERIFY(playbooks.has_value());
    for (const Playbook &playbook : *playbooks) {
        const RecordingPtr recording = source->recording(playbook.id).wait().value();
        if (playbook.state == State::Completed)
            QCOMPARE(recording->counts().failing(), 0);
        if (playbook.state == State::Failed)
            QVERIFY(recording->counts().failing() > 0);
        OutcomeCounts counted;
        for (TableIndex host = 0; host < recording->hosts().size(); ++host) {
            for (const Outcome outcome : OutcomesForReading)
                counted[outcome] += recording->countsOfHost(host)[outcome];
        }
        QVERIFY(counted == recording->counts());
    }
}

void TestRecording::aFailedRunWithoutAnyCountIsTakenByItsFlags()
{
    const RecordingPtr recording
        = test::builder(State::Failed, test::tasks(ThreeTasks), test::hosts(OneHost), {{.status = Status::Failed}})
              .finish();
    QCOMPARE(recording->outcome(0), Outcome::Failed);
}

void TestRecording::countsHoldForEachHostAndTask()
{
    const RecordingPtr recording
        = test::builder(State::Completed, test::tasks(ThreeTasks), test::hosts({u"web1"_s, u"web2"_s}),
                        {{.task = 1, .host = 1}, {.task = 1, .host = 2, .changed = true}, {.task = 2, .host = 2}})
              .finish();
    QCOMPARE(list(recording->rowsOfHost(1)), (std::vector<RowIndex>{1, 2}));
    QCOMPARE(list(recording->rowsOfTask(0)), (std::vector<RowIndex>{0, 1}));
    QVERIFY(recording->rowsOfTask(2).empty());
    QCOMPARE(recording->countsOfHost(1)[Outcome::Changed], 1);
    QCOMPARE(recording->countsOfHost(1).total(), 2);
    QCOMPARE(recording->countsOfTask(0).total(), 2);
    QCOMPARE(recording->counts().total(), 3);
}

void TestRecording::twoResultsOfOneHostForOneTaskAreBothThere()
{
    // Before ARA 1.5 handlers made no task: their results hang on the task before.
    const RecordingPtr recording = test::builder(State::Completed, test::tasks({u"a"_s}), test::hosts(OneHost),
                                                 {{.changed = true}, {.changed = true}, {}})
                                       .finish();
    QCOMPARE(recording->rowsOfTask(0).size(), 3);
    QCOMPARE(recording->countsOfTask(0)[Outcome::Changed], 2);
}

void TestRecording::aTaskSpansItsResultsNotItsRow()
{
    // As `serial` leaves it: the task's own end is that of the last batch.
    std::vector<Task> tasks = test::tasks({u"a"_s, u"b"_s});
    tasks[0].started = 1'000'000;
    tasks[0].ended = 90'000'000;
    const RecordingPtr recording
        = test::builder(State::Completed, tasks, test::hosts(OneHost), {{.task = 1}, {.task = 2}, {.task = 1}})
              .finish();
    QCOMPARE(recording->spanOfTask(0), (TimeSpan{1'000'000, 3'500'000}));
    QCOMPARE(recording->spanOfTask(1), (TimeSpan{2'000'000, 2'500'000}));
}

void TestRecording::snapshotsGrowAndKeepTheirRows()
{
    RecordingBuilder builder = test::builder(State::Running, test::tasks(ThreeTasks), test::hosts(OneHost));
    constexpr RowIndex first = 1000;
    constexpr RowIndex all = ResultChunk::Size * 2 + 10;
    const auto add = [&](RowIndex row) {
        builder.addResult(ResultId{row * 2 + 1}, TaskId{row % 3 + 1}, HostId{1}, PlayId{1}, row, 1,
                          row % 5 ? Status::Ok : Status::Failed, true, false);
    };
    for (RowIndex row = 0; row < first; ++row)
        add(row);
    const RecordingPtr early = builder.snapshot();
    for (RowIndex row = first; row < all; ++row)
        add(row);
    const RecordingPtr late = builder.finish();

    QVERIFY(!early->isComplete());
    QCOMPARE(early->resultCount(), first);
    QCOMPARE(early->failingRows().size(), first / 5);
    QVERIFY(early->rowsOfTask(0).empty());
    QVERIFY(early->taskRanks().empty());
    QVERIFY(late->isComplete());
    QCOMPARE(late->resultCount(), all);
    for (RowIndex row = 0; row < first; ++row)
        QCOMPARE(early->row(row), late->row(row));
    for (const RowIndex row : {first, ResultChunk::Size - 1, ResultChunk::Size, all - 1}) {
        QCOMPARE(late->resultId(row), ResultId{row * 2 + 1});
        QCOMPARE(late->startedOf(row), row);
        QCOMPARE(late->taskOf(row), row % 3);
    }
}

void TestRecording::countsBeforeTheEndAreOfWhatIsThere()
{
    RecordingBuilder builder
        = test::builder(State::Completed, test::tasks(ThreeTasks), test::hosts(OneHost), {{.task = 1}, {.task = 2}});
    const RecordingPtr early = builder.snapshot();
    QCOMPARE(early->counts().total(), 2);
    QCOMPARE(early->countsOfHost(0).total(), 2);
    QCOMPARE(early->countsOfTask(1).total(), 1);
    QCOMPARE(early->spanOfTask(1), (TimeSpan{2'000'000, 2'500'000}));
    QCOMPARE(early->countsOfHost(NoIndex).total(), 0);
}

void TestRecording::rowsAreFoundById()
{
    RecordingBuilder builder = test::builder(State::Completed, test::tasks(ThreeTasks), test::hosts(OneHost));
    for (const qint64 id : {7, 9, 40})
        builder.addResult(ResultId{id}, TaskId{1}, HostId{1}, PlayId{1}, 0, 0, Status::Ok, false, false);
    const RecordingPtr recording = builder.finish();
    QCOMPARE(recording->rowOf(ResultId{7}), 0U);
    QCOMPARE(recording->rowOf(ResultId{40}), 2U);
    for (const qint64 id : {0, 8, 41})
        QCOMPARE(recording->rowOf(ResultId{id}), NoIndex);
    QCOMPARE(recording->taskIndex(TaskId{3}), 2U);
    QCOMPARE(recording->taskIndex(TaskId{4}), NoIndex);
    QCOMPARE(recording->hostIndex(HostId{1}), 0U);
    QCOMPARE(recording->playIndex(PlayId{2}), NoIndex);
    QCOMPARE(recording->fileIndex(FileId{1}), 0U);
}

void TestRecording::aRowTakesFewBytes()
{
    RecordingBuilder builder = test::builder(State::Failed, test::tasks(ThreeTasks), test::hosts(OneHost));
    for (RowIndex row = 0; row < 200'000; ++row)
        builder.addResult(ResultId{row}, TaskId{1}, HostId{1}, PlayId{1}, row, 1, Status::Failed, false, false);
    QCOMPARE_LE(builder.finish()->memory(), 100);
}

void TestRecording::ranksAreInNaturalOrderAndEqualForEqualNames()
{
    std::vector<Task> tasks = test::tasks({u"step 10"_s, u"step 2"_s, u"Step 2"_s, u"step 2"_s});
    tasks[0].action = u"apt"_s;
    const RecordingPtr recording
        = test::builder(State::Completed, tasks, test::hosts({u"web10"_s, u"web9"_s})).finish();
    QCOMPARE(std::vector(recording->taskRanks().begin(), recording->taskRanks().end()),
             (std::vector<quint32>{2, 1, 0, 1}));
    QCOMPARE(std::vector(recording->hostRanks().begin(), recording->hostRanks().end()), (std::vector<quint32>{1, 0}));
    QCOMPARE(std::vector(recording->actionRanks().begin(), recording->actionRanks().end()),
             (std::vector<quint32>{0, 1, 1, 1}));
}

void TestRecording::locationsRankByPathAndThenByLine()
{
    std::vector<Task> tasks = test::tasks({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    tasks[0].file = 1;
    tasks[1].line = 100;
    tasks[2].line = 20;
    tasks[3].file = NoIndex;
    RecordingBuilder builder = test::builder(State::Completed, tasks, test::hosts(OneHost));
    builder.setFiles({File{FileId{1}, u"/b.yml"_s, {}}, File{FileId{2}, u"/a.yml"_s, {}}});
    const RecordingPtr recording = builder.finish();
    QCOMPARE(std::vector(recording->locationRanks().begin(), recording->locationRanks().end()),
             (std::vector<quint32>{1, 3, 2, 0}));
    QCOMPARE(recording->pathOf(0), u"/a.yml"_s);
    QCOMPARE(recording->pathOf(3), QString());
}

void TestRecording::theHostSuffixIsLeftOut()
{
    const RecordingPtr recording = test::builder(State::Completed, test::tasks(ThreeTasks),
                                                 test::hosts({u"app1.shop.example"_s, u"db1.shop.example"_s}))
                                       .finish();
    QCOMPARE(recording->hostSuffix(), u".shop.example"_s);
    QCOMPARE(recording->shortHost(0), u"app1"_s);
    QCOMPARE(recording->shortHost(1), u"db1"_s);
    QCOMPARE(recording->shortHost(NoIndex), QString());
}

void TestRecording::delegationsAreKept()
{
    RecordingBuilder builder = test::builder(State::Completed, test::tasks(ThreeTasks),
                                             test::hosts({u"web1"_s, u"db1"_s, u"db2"_s}), {{}, {}, {}});
    builder.addDelegation(ResultId{3}, HostId{3});
    builder.addDelegation(ResultId{1}, HostId{2});
    builder.addDelegation(ResultId{3}, HostId{2});
    builder.addDelegation(ResultId{99}, HostId{2});
    builder.addDelegation(ResultId{1}, HostId{99});
    const RecordingPtr recording = builder.finish();
    QVERIFY(recording->hasDelegations());
    QCOMPARE(recording->delegatedTo(0), (std::vector<TableIndex>{1}));
    QVERIFY(recording->delegatedTo(1).empty());
    QCOMPARE(recording->delegatedTo(2), (std::vector<TableIndex>{2, 1}));
}

void TestRecording::aBrokenDatabaseBreaksNothing()
{
    constexpr qint64 huge = std::numeric_limits<qint64>::max();
    std::vector<Task> tasks = test::tasks({u"a"_s});
    tasks[0].play = 77;
    tasks[0].file = 77;
    tasks[0].started = huge;
    RecordingBuilder builder = test::builder(State::Failed, tasks, test::hosts(OneHost));
    builder.addResult(ResultId{-5}, TaskId{9}, HostId{9}, PlayId{9}, huge, huge, Status::Failed, false, false);
    builder.addResult(ResultId{1}, TaskId{1}, HostId{1}, PlayId{1}, LatestTime, -huge, static_cast<Status>(7), false,
                      false);
    builder.addResult(ResultId{2}, TaskId{1}, HostId{1}, PlayId{1}, 10, -5, Status::Ok, false, false);
    const RecordingPtr recording = builder.finish();
    QCOMPARE(recording->taskOf(0), NoIndex);
    QCOMPARE(recording->hostOf(0), NoIndex);
    QCOMPARE(recording->playOf(0), NoIndex);
    QCOMPARE(recording->row(0).ended(), NoTime);
    QCOMPARE(recording->row(1).ended(), NoTime);
    QCOMPARE(recording->row(2).ended(), 5);
    QCOMPARE(recording->spanOfTask(0), (TimeSpan{5, LatestTime}));
    QCOMPARE(recording->tasks()[0].play, NoIndex);
    QCOMPARE(recording->tasks()[0].started, NoTime);
    QCOMPARE(recording->pathOf(0), QString());
    QCOMPARE(recording->outcome(0), Outcome::Failed);
    QCOMPARE(recording->outcome(1), Outcome::Unknown);
    QCOMPARE(recording->rowOf(ResultId{-5}), 0U);
    QCOMPARE(recording->problems(), QStringList{u"1 result points to a task, host or play that is missing."_s});
}

void TestRecording::anEmptyRecordingAnswersEverything()
{
    const RecordingPtr recording = RecordingBuilder(0).finish();
    QVERIFY(recording->isComplete());
    QCOMPARE(recording->resultCount(), 0U);
    QCOMPARE(recording->rowOf(ResultId{1}), NoIndex);
    QCOMPARE(recording->counts().total(), 0);
    QCOMPARE(recording->memory(), 0);
    for (const TableIndex index : {0U, NoIndex}) {
        QVERIFY(recording->rowsOfTask(index).empty());
        QVERIFY(recording->rowsOfHost(index).empty());
        QCOMPARE(recording->countsOfHost(index).total(), 0);
        QVERIFY(recording->spanOfTask(index).isEmpty());
        QCOMPARE(recording->pathOf(index), QString());
        QCOMPARE(recording->shortHost(index), QString());
    }
}

AVIARY_TEST_GUILESS(TestRecording)
#include "tst_recording.moc"
