// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/historysentences.h"
#include "models/recording/format.h"
#include "tests/support/runs.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace aviary;
using namespace aviary::test;

namespace {

QStringList sentencesOf(const RunHistory &history)
{
    QStringList lines;
    for (const CompareParagraph &paragraph : historySentences(history))
        lines << paragraph.plain();
    return lines;
}

QStringList names(const std::vector<HistoryRow> &rows)
{
    QStringList out;
    for (const HistoryRow &row : rows)
        out << row.name;
    return out;
}

// The marks of a row, oldest first; "_" where it is not in a run.
QString marks(const HistoryRow &row)
{
    QString out;
    for (const HistoryCell &cell : row.cells) {
        const QString glyph = glyphOf(cell);
        out += glyph.isEmpty() ? u"_"_s : glyph;
    }
    return out;
}

} // namespace

class TestRunHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { setDisplayZone(QTimeZone::UTC); }
    void aDigestHoldsWhatATableNeeds();
    void streaksAreToldFromChance_data();
    void streaksAreToldFromChance();
    void aTaskIsNewlySlowWhenItIsFarOutOfItsOwnUsual_data();
    void aTaskIsNewlySlowWhenItIsFarOutOfItsOwnUsual();
    void oneRunThatHungHidesNoSlowness();
    void aRunInCheckModeIsNoMeasure();
    void aTaskStaysOneThroughItsChanges();
    void rowsStandInTheOrderOfTheRuns();
    void loopsOfIncludesAreHeldApart();
    void theStrategyFreeMixesNothingUp();
    void hostsHaveRowsOfTheirOwn();
    void whatTookAllTimeThereIsMakesNoSum();
    void theSentencesSayWhatHurts();
    void theRunThatWasKilledIsNotGood();
    void realRunsOfTheSamePlaybook();
    void fiftyRunsAreQuick();
    void aCancelledHistoryIsNone();
};

void TestRunHistory::aDigestHoldsWhatATableNeeds()
{
    const RunDigest digest
        = digestOf(*Run(State::Failed)
                        .play(u"web"_s)
                        .task(u"a"_s, u"web2 ok 1s, web10 failed 3s"_s)
                        .task(u"b"_s, u"web2 changed 2s"_s,
                              {.file = u"roles/r/tasks/main.yml"_s, .action = u"ansible.builtin.copy"_s})
                        .finish());
    QCOMPARE(digest.state, State::Failed);
    QCOMPARE(digest.title, u"site.yml"_s);
    QCOMPARE(digest.tasks.size(), 2U);
    QCOMPARE(digest.tasks[0].worst, Outcome::Failed);
    QCOMPARE(digest.tasks[0].time, 3'000'000);
    QCOMPARE(digest.tasks[0].result, ResultId{2}); // Enter leads to what hurts
    QCOMPARE(digest.tasks[0].failing, std::vector<quint32>{1});
    QCOMPARE(digest.tasks[1].action, u"copy"_s);
    QCOMPARE(digest.tasks[1].file, u"roles/r/tasks/main.yml"_s);
    QCOMPARE(digest.hosts.size(), 2U); // in natural order
    QCOMPARE(digest.hosts[0].name, u"web2"_s);
    QCOMPARE(digest.hosts[0].worst, Outcome::Changed);
    QCOMPARE(digest.hosts[0].time, 3'000'000);
    QCOMPARE(digest.hosts[1].failed, 1U);
}

void TestRunHistory::streaksAreToldFromChance_data()
{
    QTest::addColumn<QStringList>("runs");
    QTest::addColumn<int>("since"); // from 0; -1: does not fail now
    QTest::addColumn<int>("lastGood");
    QTest::addColumn<QString>("flaky");

    const QString ok = u"h ok"_s;
    const QString bad = u"h failed"_s;
    QTest::newRow("good") << QStringList{ok, ok} << -1 << -1 << u""_s;
    QTest::newRow("the newest") << QStringList{ok, ok, bad} << 2 << 1 << u""_s;
    QTest::newRow("for three runs") << QStringList{ok, bad, bad, bad} << 1 << 0 << u""_s;
    QTest::newRow("never good") << QStringList{bad, bad} << 0 << -1 << u""_s;
    QTest::newRow("repaired") << QStringList{ok, bad, bad, ok} << -1 << -1 << u""_s;
    QTest::newRow("now and then") << QStringList{bad, ok, ok, bad, ok} << -1 << -1 << u"2 of 5"_s;
    QTest::newRow("now and then, and now") << QStringList{bad, ok, bad, bad} << 2 << 1 << u"3 of 4"_s;
    QTest::newRow("unreachable is a failure") << QStringList{ok, u"h unreachable"_s} << 1 << 0 << u""_s;
    QTest::newRow("ignored is none") << QStringList{ok, u"h ignored"_s} << -1 << -1 << u""_s;
    // Runs that ended before it say nothing of it.
    QTest::newRow("not reached since") << QStringList{ok, bad, u"!"_s} << 1 << 0 << u""_s;
    QTest::newRow("not reached in between") << QStringList{ok, bad, u"!"_s, bad} << 1 << 0 << u""_s;
    QTest::newRow("good, not reached, failed") << QStringList{ok, u"!"_s, bad} << 2 << 0 << u""_s;
    QTest::newRow("only not reached") << QStringList{ok, u"!"_s} << -1 << -1 << u""_s;
    // A completed run without it is past the failure.
    QTest::newRow("removed") << QStringList{ok, bad, u"-"_s} << -1 << -1 << u""_s;
    QTest::newRow("skipped now") << QStringList{ok, bad, u"h skipped"_s} << -1 << -1 << u""_s;
    QTest::newRow("skipped in between") << QStringList{ok, bad, u"h skipped"_s, bad} << 1 << 0 << u""_s;
    QTest::newRow("on another host") << QStringList{ok, u"h failed, i ok"_s, u"h ok, i failed"_s} << 1 << 0 << u""_s;
}

void TestRunHistory::streaksAreToldFromChance()
{
    QFETCH(QStringList, runs);
    const RunHistoryPtr history = historyOfTask(runs);
    const HistoryRow row = rowOf(*history, u"a"_s);
    QTEST(row.verdict.failingSince, "since");
    QTEST(row.verdict.lastGood, "lastGood");
    QTEST(flakyText(row), "flaky");
}

void TestRunHistory::aTaskIsNewlySlowWhenItIsFarOutOfItsOwnUsual_data()
{
    QTest::addColumn<QList<double>>("seconds"); // the newest is the last
    QTest::addColumn<QString>("slow");

    // Median 1.0, distances 0 0 0.1 0.1 0.2: MAD 0.1; 3.5 × 1.4826 × 0.1 = 0.52 s, and at least 2 s more.
    QTest::newRow("far out") << QList{0.9, 1.0, 1.0, 1.1, 1.2, 3.1} << u"1.0 s → 3.1 s"_s;
    QTest::newRow("nobody waits for it") << QList{0.9, 1.0, 1.0, 1.1, 1.2, 2.9} << u""_s;
    // Median 10, distances 1 2 0 1 4: MAD 1; 5.19 s.
    QTest::newRow("within what it does") << QList{9.0, 12.0, 10.0, 11.0, 6.0, 15.1} << u""_s;
    QTest::newRow("beyond it") << QList{9.0, 12.0, 10.0, 11.0, 6.0, 15.3} << u"10.0 s → 15.3 s"_s;
    // MAD 0: more than a fifth.
    QTest::newRow("steady, a little more") << QList{20.0, 20.0, 20.0, 20.0, 20.0, 23.9} << u""_s;
    QTest::newRow("steady, more") << QList{20.0, 20.0, 20.0, 20.0, 20.0, 24.1} << u"20.0 s → 24.1 s"_s;
    QTest::newRow("too few to tell") << QList{1.0, 1.0, 1.0, 1.0, 60.0} << u""_s;
    QTest::newRow("faster") << QList{20.0, 20.0, 20.0, 20.0, 20.0, 1.0} << u""_s;
    QTest::newRow("slow before, not now") << QList{1.0, 1.0, 1.0, 1.0, 60.0, 1.0} << u""_s;
}

void TestRunHistory::aTaskIsNewlySlowWhenItIsFarOutOfItsOwnUsual()
{
    QFETCH(QList<double>, seconds);
    QStringList runs;
    for (const double duration : std::as_const(seconds))
        runs << u"h ok %1s"_s.arg(duration);
    QTEST(slowText(rowOf(*historyOfTask(runs), u"a"_s)), "slow");
}

void TestRunHistory::oneRunThatHungHidesNoSlowness()
{
    const auto run = [](double seconds) { return u"h ok %1s"_s.arg(seconds); };
    const RunHistoryPtr history
        = historyOfTask({run(1), run(1), run(600), run(1), u"h failed 900s"_s, run(1), run(1), run(1), run(30)});
    const RunVerdict &verdict = rowOf(*history, u"a"_s).verdict;
    QCOMPARE(verdict.sample, 7); // the failed one took as long as a timeout
    QCOMPARE(verdict.usual, (Spread{.median = 1'000'000, .deviation = 0}));
    QVERIFY(verdict.isNewlySlow);
    const Spread usual = spreadOf({1, 2, 4, 9});
    QCOMPARE(usual, (Spread{.median = 3, .deviation = 1})); // of four: between the two in the middle; 2 1 1 6
}

void TestRunHistory::aRunInCheckModeIsNoMeasure()
{
    std::vector<RunDigestPtr> digests;
    for (int n = 1; n <= 7; ++n) {
        const RecordingPtr recording = Run()
                                           .task(u"a"_s,
                                                 n == 7      ? u"h ok 9s"_s
                                                     : n < 3 ? u"h ok 9s"_s
                                                             : u"h ok 1s"_s)
                                           .finish();
        RunDigest digest = *nthRun(n, recording);
        digest.checkMode = n >= 3 && n < 7;
        digests.push_back(std::make_shared<const RunDigest>(digest));
    }
    const RunVerdict verdict = rowOf(*historyOf(digests), u"a"_s).verdict;
    QCOMPARE(verdict.sample, 2);
    QVERIFY(!verdict.isNewlySlow);
}

void TestRunHistory::aTaskStaysOneThroughItsChanges()
{
    const QString ok = u"h ok"_s;
    std::vector<RunDigestPtr> runs;
    // Renamed twice, so that the first and the last name have little in common; and moved.
    runs.push_back(nthRun(1, Run().task(u"Write the settings file"_s, ok).task(u"x"_s, ok).task(u"y"_s, ok).finish()));
    runs.push_back(nthRun(2, Run().task(u"Write the settings"_s, ok).task(u"x"_s, ok).task(u"y"_s, ok).finish()));
    runs.push_back(nthRun(3, Run().task(u"Render the settings"_s, ok).task(u"x"_s, ok).task(u"y"_s, ok).finish()));
    runs.push_back(nthRun(4, Run().task(u"y"_s, ok).task(u"Render the settings"_s, ok).task(u"x"_s, ok).finish()));
    const RunHistoryPtr history = historyOf(runs);
    QCOMPARE(names(history->tasks()), (QStringList{u"y"_s, u"Render the settings"_s, u"x"_s}));
    for (const HistoryRow &row : history->tasks())
        QCOMPARE(marks(row), u"✔✔✔✔"_s);
    QCOMPARE(history->tasks()[1].formerNames, (QStringList{u"Write the settings"_s, u"Write the settings file"_s}));
}

void TestRunHistory::rowsStandInTheOrderOfTheRuns()
{
    const QString ok = u"h ok"_s;
    const auto run = [&](const QString &tasks, State state = State::Completed) {
        Run made(state);
        for (const QString &name : tasks.split(u' '))
            made.task(name, name.endsWith(u'!') ? u"h failed"_s : ok, {.action = name.left(1)});
        return made.finish();
    };
    // Any order given; the last one failed early, what is behind comes from the runs before.
    const RunHistoryPtr history
        = historyOf({nthRun(3, run(u"alpha beta"_s, State::Failed)), nthRun(1, run(u"alpha beta gamma delta"_s)),
                     nthRun(2, run(u"alpha new gamma delta"_s))});
    QCOMPARE(history->run(0).report, u"job-1"_s);
    QCOMPARE(names(history->tasks()), (QStringList{u"alpha"_s, u"beta"_s, u"new"_s, u"gamma"_s, u"delta"_s}));
    QCOMPARE(marks(rowOf(*history, u"beta"_s)), u"✔_✔"_s);
    QCOMPARE(marks(rowOf(*history, u"new"_s)), u"_✔·"_s);
    QCOMPARE(marks(rowOf(*history, u"delta"_s)), u"✔✔·"_s);
}

void TestRunHistory::loopsOfIncludesAreHeldApart()
{
    const QString ok = u"h ok"_s;
    const auto run = [&](int modules) {
        Run made;
        for (int module = 0; module < modules; ++module)
            made.task(u"Write"_s, ok, {.line = 5}).task(u"Restart"_s, ok, {.line = 9});
        return made.finish();
    };
    const RunHistoryPtr history = historyOf({nthRun(1, run(2)), nthRun(2, run(3)), nthRun(3, run(3))});
    QCOMPARE(history->tasks().size(), 6U);
    QStringList all;
    for (const HistoryRow &row : history->tasks())
        all << marks(row);
    QCOMPARE(all.count(u"✔✔✔"_s), 4);
    QCOMPARE(all.count(u"_✔✔"_s), 2);
}

void TestRunHistory::theStrategyFreeMixesNothingUp()
{
    const auto run = [](const QStringList &order) {
        Run made;
        for (const QString &name : order)
            made.overlapping(0.4).task(name, u"h ok, i ok"_s, {.action = name});
        return made.finish();
    };
    const RunHistoryPtr history
        = historyOf({nthRun(1, run({u"a"_s, u"b"_s, u"c"_s, u"d"_s})), nthRun(2, run({u"b"_s, u"d"_s, u"a"_s, u"c"_s})),
                     nthRun(3, run({u"d"_s, u"c"_s, u"b"_s, u"a"_s}))});
    QCOMPARE(names(history->tasks()), (QStringList{u"d"_s, u"c"_s, u"b"_s, u"a"_s}));
    for (const HistoryRow &row : history->tasks())
        QCOMPARE(marks(row), u"✔✔✔"_s);
}

void TestRunHistory::hostsHaveRowsOfTheirOwn()
{
    const RunHistoryPtr history
        = historyOfTask({u"web2 ok, web10 ok"_s, u"web2 ok"_s, u"web2 failed, web10 changed"_s, u"!"_s});
    QCOMPARE(names(history->hosts()), (QStringList{u"other"_s, u"web2"_s, u"web10"_s}));
    QCOMPARE(marks(history->hosts()[1]), u"✔✔✖·"_s);
    QCOMPARE(marks(history->hosts()[2]), u"✔_◆·"_s);
    QCOMPARE(history->hosts()[1].verdict.failingSince, 2);
}

// Each is as long as a recorded number may be: forty of them are more than a number holds.
void TestRunHistory::whatTookAllTimeThereIsMakesNoSum()
{
    RecordingBuilder builder(19);
    builder.setHosts({{.id = HostId{1}, .name = u"h"_s}});
    for (int i = 1; i <= 40; ++i)
        builder.addResult(ResultId{i}, TaskId{1}, HostId{1}, PlayId{1}, EarliestTime, LatestTime - EarliestTime,
                          Status::Ok, false, false);
    QCOMPARE(digestOf(*builder.finish()).hosts.at(0).time, LatestTime - EarliestTime);
}

void TestRunHistory::theSentencesSayWhatHurts()
{
    QCOMPARE(sentencesOf(*historyOfTask({u"h ok"_s, u"h ok"_s})),
             QStringList{u"Nothing fails in the newest of 2 runs."_s});
    QCOMPARE(
        sentencesOf(*historyOfTask({u"app1 ok, app2 ok"_s, u"app1 failed, app2 failed"_s})),
        QStringList{u"Failing since 1970-01-01 02:00:00 (job-2): a on app1 and app2; last good 1970-01-01 01:00:00 "
                    "(job-1)."_s});
    QCOMPARE(sentencesOf(*historyOfTask({u"h failed"_s, u"h failed"_s})),
             QStringList{u"Failing since 1970-01-01 01:00:00 (job-1): a on h. It was good in none of the 2 runs."_s});
    QCOMPARE(
        sentencesOf(*historyOfTask({u"h failed, i ok"_s, u"h ok"_s, u"h failed, i failed"_s, u"h ok"_s})),
        (QStringList{u"Nothing fails in the newest of 4 runs."_s, u"Flaky: a failed in 2 of 4 runs (h (2), i)."_s}));
    QStringList slow(6, u"h ok 0.5s"_s);
    slow << u"h ok 6.1s"_s;
    QCOMPARE(sentencesOf(*historyOfTask(slow)).value(1),
             u"Newly slow: a 0.5 s → 6.1 s (median of 6 earlier runs, half of them within 0 ms of it)."_s);
}

void TestRunHistory::theRunThatWasKilledIsNotGood()
{
    const QString ok = u"h ok"_s;
    const RunHistoryPtr history = historyOf({nthRun(1, Run().task(u"a"_s, ok).task(u"b"_s, ok).finish()),
                                             nthRun(2, Run(State::Expired).task(u"a"_s, ok).finish()),
                                             nthRun(3, Run(State::Expired).task(u"a"_s, ok).finish())});
    QCOMPARE(marks(rowOf(*history, u"b"_s)), u"✔··"_s);
    QCOMPARE(
        sentencesOf(*history),
        QStringList{u"No run completed since 1970-01-01 02:00:00 (job-2); last good 1970-01-01 01:00:00 (job-1)."_s});
}

void TestRunHistory::realRunsOfTheSamePlaybook()
{
    const auto digest = [](const QString &report, const QString &title) {
        RunDigest made = digestOf(*recorded(report, 2));
        made.report = title;
        return std::make_shared<const RunDigest>(std::move(made));
    };
    const RunHistoryPtr history
        = historyOf({digest(u"shop-bad.sqlite"_s, u"bad"_s), digest(u"shop-good.sqlite"_s, u"good"_s)});
    QCOMPARE(history->run(1).report, u"bad"_s);
    const HistoryRow failing = rowOf(*history, u"Start the service of the machine"_s);
    QCOMPARE(marks(failing), u"◆✖"_s);
    QCOMPARE(historySentences(*history).front().emphasis,
             u"Failing since 2026-11-21 02:54:25 (bad): Start the service of the machine on app1 and app2"_s);
    QCOMPARE(countOf(HistoryKind::FailingNow, history->tasks()), 1);
    // The renamed and moved task is one; the added and the removed one are two.
    const auto renamed
        = std::ranges::count_if(history->tasks(), [](const HistoryRow &row) { return !row.formerNames.isEmpty(); });
    QCOMPARE(renamed, 1);
    QCOMPARE(std::ranges::count_if(history->tasks(), [](const HistoryRow &row) { return marks(row).contains(u'_'); }),
             2);
}

void TestRunHistory::fiftyRunsAreQuick()
{
    const std::vector<RunDigestPtr> runs = manyRuns(50, 500);
    QElapsedTimer timer;
    timer.start();
    const RunHistoryPtr history = historyOf(runs);
    qInfo("50 runs of 500 tasks: %lld ms", timer.elapsed());
    QCOMPARE(history->tasks().size(), 500U);
    QVERIFY(timer.elapsed() < 5000); // some 50 ms; a machine may be busy, and a wrong order of growth is minutes
    QCOMPARE(countOf(HistoryKind::FailingNow, history->tasks()), 1);
    QCOMPARE(countOf(HistoryKind::Flaky, history->tasks()), 1);
    QCOMPARE(countOf(HistoryKind::NewlySlow, history->tasks()), 1);
}

void TestRunHistory::aCancelledHistoryIsNone()
{
    QCOMPARE(historyOf(manyRuns(3, 20), [] { return true; }), nullptr);
    QVERIFY(historyOf({})->runs().empty());
}

AVIARY_TEST_GUILESS(TestRunHistory)
#include "tst_runhistory.moc"
