// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/comparerecordings.h"
#include "models/compare/playbookpairs.h"
#include "tests/support/comparisons.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace aviary;
using namespace aviary::test;

namespace {

QStringList differences(const RecordingPtr &left, const RecordingPtr &right)
{
    const ComparisonPtr comparison = compareRecordings(left, right);
    checkWhole(*comparison);
    return differencesOf(*comparison);
}

// Stays as it was, and is told all the same.
bool isStillFailing(const QString &line)
{
    return line.startsWith("still failing: "_L1);
}

} // namespace

class TestCompare : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindOfChangeIsTold_data();
    void everyKindOfChangeIsTold();
    void theRegressionIsFoundAndNothingElse_data();
    void theRegressionIsFoundAndNothingElse();
    void aRunAgainstItselfHasNoDifference_data();
    void aRunAgainstItselfHasNoDifference();
    void chanceOfTheStrategyFreeIsNoDifference();
    void unrelatedRunsHaveLittleInCommon();
    void anyTwoRunsAreHeldApartAndTogether_data();
    void anyTwoRunsAreHeldApartAndTogether();
    void whatIsWorseIsARegression();
    void aCancelledComparisonIsNone();
    void playbooksArePairedByPathAndOrder_data();
    void playbooksArePairedByPathAndOrder();
};

void TestCompare::everyKindOfChangeIsTold_data()
{
    QTest::addColumn<RecordingPtr>("left");
    QTest::addColumn<RecordingPtr>("right");
    QTest::addColumn<QStringList>("forth");
    QTest::addColumn<QStringList>("back");

    QTest::newRow("other ids, another folder")
        << Run().task(u"a"_s, u"h ok"_s).task(u"b"_s, u"h changed"_s, {.file = u"roles/r/tasks/main.yml"_s}).finish()
        << Run()
               .folder(u"/tmp/job-17/src/"_s)
               .ids(40)
               .task(u"a"_s, u"h ok"_s)
               .task(u"b"_s, u"h changed"_s, {.file = u"/etc/ansible/roles/r/tasks/main.yml"_s})
               .finish()
        << QStringList() << QStringList();
    QTest::newRow("outcomes") << Run().task(u"a"_s, u"h ok, i changed, j ok, k skipped, l failed"_s).finish()
                              << Run().task(u"a"_s, u"h changed, i ok, j failed, k ok, l unreachable"_s).finish()
                              << QStringList{u"ok to changed: a on h"_s, u"changed to ok: a on i"_s,
                                             u"newly failing: a on j"_s, u"outcome changed: a on k"_s,
                                             u"still failing: a on l"_s}
                              << QStringList{u"changed to ok: a on h"_s, u"ok to changed: a on i"_s, u"fixed: a on j"_s,
                                             u"outcome changed: a on k"_s, u"still failing: a on l"_s};
    QTest::newRow("ignored before, failing now") << Run().task(u"a"_s, u"h ignored"_s).task(u"b"_s, u"h ok"_s).finish()
                                                 << Run(State::Failed).task(u"a"_s, u"h failed"_s).finish()
                                                 << QStringList{u"newly failing: a on h"_s, u"1 behind a stop"_s}
                                                 << QStringList{u"fixed: a on h"_s, u"1 behind a stop"_s};
    QTest::newRow("a task more, which fails")
        << Run().task(u"a"_s, u"h ok"_s).finish()
        << Run(State::Failed).task(u"a"_s, u"h ok"_s).task(u"b"_s, u"h failed"_s).finish()
        << QStringList{u"task only right: b"_s, u"newly failing: b on h"_s} << QStringList{u"task only left: b"_s};
    QTest::newRow("a host gone") << Run().task(u"a"_s, u"h ok, i ok"_s).task(u"b"_s, u"i ok"_s).finish()
                                 << Run().task(u"a"_s, u"h ok"_s).finish()
                                 << QStringList{u"host only left: i"_s, u"2 without their host"_s}
                                 << QStringList{u"host only right: i"_s, u"2 without their host"_s};
    QTest::newRow("a host stopped, the others go on")
        << Run()
               .task(u"a"_s, u"h ok, i ok"_s)
               .task(u"b"_s, u"h ok, i ok"_s)
               .task(u"flush"_s, {})
               .task(u"c"_s, u"h ok"_s)
               .finish()
        << Run(State::Failed).task(u"a"_s, u"h failed, i ok"_s).task(u"b"_s, u"i ok"_s).task(u"flush"_s, {}).finish()
        << QStringList{u"newly failing: a on h"_s, u"2 behind a stop"_s}
        << QStringList{u"fixed: a on h"_s, u"2 behind a stop"_s};
    QTest::newRow("killed in the middle of a task")
        << Run()
               .task(u"a"_s, u"h ok, i ok"_s)
               .task(u"b"_s, u"h ok, i ok"_s)
               .task(u"flush"_s, {})
               .task(u"c"_s, u"h ok, j ok"_s)
               .finish()
        << Run(State::Expired).task(u"a"_s, u"h ok, i ok"_s).task(u"b"_s, u"i ok"_s).finish()
        << QStringList{u"task missing: flush"_s, u"3 behind a stop"_s}
        << QStringList{u"task missing: flush"_s, u"3 behind a stop"_s};
    QTest::newRow("any error is fatal") << Run().task(u"a"_s, u"h ok, i ok"_s).task(u"b"_s, u"h ok, i ok"_s).finish()
                                        << Run(State::Failed).task(u"a"_s, u"h ok, i failed"_s).finish()
                                        << QStringList{u"newly failing: a on i"_s, u"2 behind a stop"_s}
                                        << QStringList{u"fixed: a on i"_s, u"2 behind a stop"_s};
    QTest::newRow("another host of a task that runs once")
        << Run().task(u"a"_s, u"h ok, i ok"_s).task(u"b"_s, u"h ok"_s).finish()
        << Run().task(u"a"_s, u"h ok, i ok"_s).task(u"b"_s, u"i ok"_s).finish()
        << QStringList{u"only left: b on h"_s, u"only right: b on i"_s}
        << QStringList{u"only right: b on h"_s, u"only left: b on i"_s};
    QTest::newRow("a task more and one less")
        << Run()
               .task(u"a"_s, u"h ok"_s)
               .task(u"gone"_s, u"h skipped"_s, {.action = u"debug"_s})
               .task(u"c"_s, u"h ok"_s)
               .finish()
        << Run().task(u"a"_s, u"h ok"_s).task(u"c"_s, u"h ok"_s).task(u"Quite another"_s, u"h ok"_s).finish()
        << QStringList{u"task only left: gone"_s, u"task only right: Quite another"_s}
        << QStringList{u"task only right: gone"_s, u"task only left: Quite another"_s};
    QTest::newRow("renamed")
        << Run().task(u"a"_s, u"h ok"_s).task(u"web : Write the pages"_s, u"h ok"_s).task(u"c"_s, u"h ok"_s).finish()
        << Run()
               .task(u"a"_s, u"h ok"_s)
               .task(u"web : Write all pages"_s, u"h changed"_s)
               .task(u"c"_s, u"h ok"_s)
               .finish()
        << QStringList{u"task renamed: web : Write the pages → web : Write all pages"_s,
                       u"ok to changed: web : Write all pages on h"_s}
        << QStringList{u"task renamed: web : Write all pages → web : Write the pages"_s,
                       u"changed to ok: web : Write the pages on h"_s};
    QTest::newRow("a similar name far away is another task")
        << Run().task(u"a"_s, u"h ok"_s).task(u"Write the pages"_s, u"h ok"_s, {.line = 20}).finish()
        << Run().task(u"a"_s, u"h ok"_s).task(u"Write all pages"_s, u"h ok"_s, {.line = 200}).finish()
        << QStringList{u"task only left: Write the pages"_s, u"task only right: Write all pages"_s}
        << QStringList{u"task only left: Write all pages"_s, u"task only right: Write the pages"_s};
    QTest::newRow("moved") << Run()
                                  .task(u"a"_s, u"h ok"_s)
                                  .task(u"b"_s, u"h ok"_s)
                                  .task(u"c"_s, u"h ok"_s)
                                  .task(u"d"_s, u"h ok"_s)
                                  .finish()
                           << Run()
                                  .task(u"d"_s, u"h ok"_s)
                                  .task(u"a"_s, u"h ok"_s)
                                  .task(u"b"_s, u"h ok"_s)
                                  .task(u"c"_s, u"h ok"_s)
                                  .finish()
                           << QStringList{u"task moved: d"_s} << QStringList{u"task moved: d"_s};
    QTest::newRow("moved to another play") << Run()
                                                  .play(u"p"_s)
                                                  .task(u"a"_s, u"h ok"_s)
                                                  .task(u"b"_s, u"h ok"_s)
                                                  .play(u"q"_s)
                                                  .task(u"c"_s, u"h ok"_s)
                                                  .finish()
                                           << Run()
                                                  .play(u"p"_s)
                                                  .task(u"a"_s, u"h ok"_s)
                                                  .play(u"q"_s)
                                                  .task(u"b"_s, u"h ok"_s)
                                                  .task(u"c"_s, u"h ok"_s)
                                                  .finish()
                                           << QStringList{u"task moved: b"_s} << QStringList{u"task moved: b"_s};
    QTest::newRow("moved to another file")
        << Run().task(u"a"_s, u"h ok"_s).finish() << Run().task(u"a"_s, u"h ok"_s, {.file = u"more.yml"_s}).finish()
        << QStringList{u"task moved: a"_s} << QStringList{u"task moved: a"_s};
    QTest::newRow("another module")
        << Run().task(u"a"_s, u"h ok"_s, {.action = u"copy"_s}).task(u"b"_s, u"h ok"_s, {.action = u"copy"_s}).finish()
        << Run()
               .task(u"a"_s, u"h ok"_s, {.action = u"template"_s})
               .task(u"b"_s, u"h ok"_s, {.action = u"ansible.builtin.copy"_s})
               .finish()
        << QStringList{u"task with another action: a"_s} << QStringList{u"task with another action: a"_s};
    QTest::newRow("a loop of includes with an item more")
        << Run()
               .task(u"a"_s, u"h ok"_s, {.line = 2})
               .task(u"b"_s, u"h ok"_s, {.line = 5})
               .task(u"a"_s, u"h ok"_s, {.line = 2})
               .task(u"b"_s, u"h changed"_s, {.line = 5})
               .finish()
        << Run()
               .task(u"a"_s, u"h ok"_s, {.line = 2})
               .task(u"b"_s, u"h ok"_s, {.line = 5})
               .task(u"a"_s, u"h ok"_s, {.line = 2})
               .task(u"b"_s, u"h changed"_s, {.line = 5})
               .task(u"a"_s, u"h ok"_s, {.line = 2})
               .task(u"b"_s, u"h ok"_s, {.line = 5})
               .finish()
        << QStringList{u"task only right: a"_s, u"task only right: b"_s}
        << QStringList{u"task only left: a"_s, u"task only left: b"_s};
    QTest::newRow("a play more, one renamed, one moved")
        << Run()
               .play(u"one"_s)
               .task(u"a"_s, u"h ok"_s)
               .task(u"b"_s, u"h ok"_s)
               .play(u"two"_s)
               .task(u"c"_s, u"h ok"_s)
               .play(u"three"_s)
               .task(u"d"_s, u"h ok"_s)
               .finish()
        << Run()
               .play(u"two"_s)
               .task(u"c"_s, u"h ok"_s)
               .play(u"three"_s)
               .task(u"d"_s, u"h ok"_s)
               .play(u"zero"_s)
               .task(u"Other things"_s, u"h ok"_s, {.action = u"debug"_s})
               .play(u"first"_s)
               .task(u"a"_s, u"h ok"_s)
               .task(u"b"_s, u"h ok"_s)
               .finish()
        << QStringList{u"play only right: zero"_s, u"play moved: first"_s, u"play renamed: one → first"_s,
                       u"task only right: Other things"_s}
        << QStringList{u"play moved: one"_s, u"play renamed: first → one"_s, u"play only left: zero"_s,
                       u"task only left: Other things"_s};
    QTest::newRow("batches of another size")
        << Run()
               .play(u"p"_s, u"1"_s)
               .task(u"a"_s, u"h ok"_s, {.line = 2})
               .task(u"b"_s, u"h ok"_s, {.line = 5})
               .play(u"p"_s, u"1"_s)
               .task(u"a"_s, u"i ok"_s, {.line = 2})
               .task(u"b"_s, u"i ok"_s, {.line = 5})
               .finish()
        << Run()
               .play(u"p"_s, u"7"_s)
               .task(u"a"_s, u"h ok, i changed"_s, {.line = 2})
               .task(u"b"_s, u"h ok, i ok"_s, {.line = 5})
               .finish()
        << QStringList{u"ok to changed: a on i"_s} << QStringList{u"changed to ok: a on i"_s};
    QTest::newRow("slower and faster")
        << Run().task(u"a"_s, u"h ok 5s, i ok 20s"_s).task(u"b"_s, u"h ok 30s"_s).task(u"c"_s, u"h ok 100s"_s).finish()
        << Run()
               .task(u"a"_s, u"h ok 6.5s, i ok 25s"_s)
               .task(u"b"_s, u"h changed 3s"_s)
               .task(u"c"_s, u"h ok 119s"_s)
               .finish()
        << QStringList{u"task slower: a"_s, u"slower: a on i"_s, u"task faster: b"_s, u"ok to changed: b on h"_s,
                       u"faster: b on h"_s}
        << QStringList{u"task faster: a"_s, u"faster: a on i"_s, u"task slower: b"_s, u"changed to ok: b on h"_s,
                       u"slower: b on h"_s};
    QTest::newRow("what fails at once is not faster")
        << Run().task(u"a"_s, u"h ok 60s"_s).finish() << Run(State::Failed).task(u"a"_s, u"h failed 1s"_s).finish()
        << QStringList{u"newly failing: a on h"_s} << QStringList{u"fixed: a on h"_s};
    QTest::newRow("nothing at all") << Run().finish() << Run().finish() << QStringList() << QStringList();
}

void TestCompare::everyKindOfChangeIsTold()
{
    QFETCH(const RecordingPtr, left);
    QFETCH(const RecordingPtr, right);
    QTEST(differences(left, right), "forth");
    QTEST(differences(right, left), "back");
    for (const RecordingPtr &recording : {left, right}) {
        QStringList lines = differences(recording, recording);
        lines.removeIf(isStillFailing);
        QCOMPARE(lines, QStringList());
        QVERIFY(compareRecordings(recording, recording)->hasSameOutcome());
    }
}

void TestCompare::theRegressionIsFoundAndNothingElse_data()
{
    QTest::addColumn<int>("playbook");
    QTest::addColumn<QStringList>("forth");
    QTest::addColumn<QStringList>("back");

    const auto swapped = [](QStringList lines) {
        return lines.replaceInStrings(u"left"_s, u"RIGHT"_s)
            .replaceInStrings(u"right"_s, u"left"_s)
            .replaceInStrings(u"RIGHT"_s, u"right"_s);
    };
    const QStringList provision{u"host only left: cache1.shop.example"_s, u"3 without their host"_s};
    QTest::newRow("provision.yml") << 1 << provision << swapped(provision);
    QTest::newRow("site.yml")
        << 2
        << QStringList{u"host only left: cache1.shop.example"_s,
                       u"task moved: common : Write the package manifest"_s,
                       u"task renamed: common : Write the list of packages → common : Write the package manifest"_s,
                       u"task only right: common : Remember the time zone"_s,
                       u"task only left: common : Only on machines with a swap of 64 GiB"_s,
                       u"task slower: app : Migrate the schema"_s,
                       u"slower: app : Migrate the schema on app1.shop.example"_s,
                       u"newly failing: Start the service of the machine on app1.shop.example"_s,
                       u"newly failing: Start the service of the machine on app2.shop.example"_s,
                       u"14 without their host"_s,
                       u"4 behind a stop"_s}
        << QStringList{u"host only right: cache1.shop.example"_s,
                       u"task moved: common : Write the list of packages"_s,
                       u"task renamed: common : Write the package manifest → common : Write the list of packages"_s,
                       u"task only left: common : Remember the time zone"_s,
                       u"task only right: common : Only on machines with a swap of 64 GiB"_s,
                       u"task faster: app : Migrate the schema"_s,
                       u"faster: app : Migrate the schema on app1.shop.example"_s,
                       u"fixed: Start the service of the machine on app1.shop.example"_s,
                       u"fixed: Start the service of the machine on app2.shop.example"_s,
                       u"14 without their host"_s,
                       u"4 behind a stop"_s};
    const QStringList verify{u"host only left: cache1.shop.example"_s, u"7 without their host"_s};
    QTest::newRow("verify.yml") << 3 << verify << swapped(verify);
}

void TestCompare::theRegressionIsFoundAndNothingElse()
{
    QFETCH(const int, playbook);
    const RecordingPtr good = recorded(u"shop-good.sqlite"_s, playbook);
    const RecordingPtr bad = recorded(u"shop-bad.sqlite"_s, playbook);
    QTEST(differences(good, bad), "forth");
    QTEST(differences(bad, good), "back");
}

void TestCompare::aRunAgainstItselfHasNoDifference_data()
{
    QTest::addColumn<QString>("report");
    QTest::addColumn<int>("playbooks");
    QTest::newRow("good") << u"shop-good.sqlite"_s << 3;
    QTest::newRow("bad") << u"shop-bad.sqlite"_s << 3;
    QTest::newRow("extras") << u"shop-extras.sqlite"_s << 14;
    QTest::newRow("running") << u"shop-running.sqlite"_s << 4;
    QTest::newRow("free") << u"shop-free.sqlite"_s << 4;
}

void TestCompare::aRunAgainstItselfHasNoDifference()
{
    QFETCH(const QString, report);
    QFETCH(const int, playbooks);
    const auto known = openedReport(report)->playbooks().wait();
    QCOMPARE(std::ssize(*known), playbooks);
    for (const Playbook &playbook : *known) {
        const RecordingPtr recording = recorded(report, raw(playbook.id));
        const ComparisonPtr comparison = compareRecordings(recording, recording);
        checkWhole(*comparison);
        QStringList lines = differencesOf(*comparison);
        lines.removeIf(isStillFailing);
        QCOMPARE(lines, QStringList());
        QCOMPARE(comparison->matched(), recording->resultCount());
        QVERIFY(comparison->hasSameOutcome());
        QVERIFY(!comparison->isRegression());
        QCOMPARE(comparison->likeness(), 1.0);
    }
}

// The same playbook three times: the order of its tasks and the groups of hosts that include a file differ each time.
void TestCompare::chanceOfTheStrategyFreeIsNoDifference()
{
    for (const auto &[left, right] : {std::pair{6, 7}, {7, 8}, {8, 6}}) {
        QCOMPARE(differences(recorded(u"shop-extras.sqlite"_s, left), recorded(u"shop-extras.sqlite"_s, right)),
                 QStringList{u"still failing: Fails on the caches only on cache1.shop.example"_s});
    }
}

void TestCompare::unrelatedRunsHaveLittleInCommon()
{
    const ComparisonPtr comparison
        = compareRecordings(recorded(u"shop-good.sqlite"_s, 3), recorded(u"shop-extras.sqlite"_s, 2));
    checkWhole(*comparison);
    QVERIFY2(comparison->likeness() < 0.2, qPrintable(QString::number(comparison->likeness())));
}

void TestCompare::anyTwoRunsAreHeldApartAndTogether_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 60; ++seed)
        QTest::addRow("%u", seed) << seed;
}

// Runs of few names, so that they repeat; the second is the first with tasks taken out, put in, swapped and renamed,
// other hosts and other outcomes.
void TestCompare::anyTwoRunsAreHeldApartAndTogether()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    struct Step
    {
        QString name;
        int line;
    };
    const auto chance = [&random](int percent) { return random.bounded(100) < percent; };
    const auto anyStep
        = [&random] { return Step{u"step %1"_s.arg(random.bounded(12)), static_cast<int>(random.bounded(1, 90))}; };
    std::vector<Step> steps;
    for (int i = 0; i < 30; ++i)
        steps.push_back(anyStep());
    const auto run = [&](const std::vector<Step> &of, int hosts, State state) {
        static constexpr std::array words{"ok", "changed", "skipped", "failed", "ignored", "unreachable", "ok", "ok"};
        Run made(state);
        for (size_t i = 0; i < of.size(); ++i) {
            if (i % 10 == 0)
                made.play(u"play %1"_s.arg(i / 10));
            QStringList results;
            for (int host = 0; host < hosts; ++host) {
                if (chance(80))
                    results << u"h%1 %2 %3s"_s.arg(host)
                                   .arg(QLatin1StringView(words[random.bounded(8)]))
                                   .arg(random.bounded(9));
            }
            made.task(of[i].name, results.join(u", "_s), {.line = of[i].line});
            if (chance(10))
                made.overlapping(1);
        }
        return made.finish();
    };
    const RecordingPtr left = run(steps, 4, chance(50) ? State::Failed : State::Completed);
    std::vector<Step> changed;
    for (const Step &step : steps) {
        if (chance(10))
            continue;
        changed.push_back(chance(10) ? Step{step.name + u" again"_s, step.line} : step);
        if (chance(10))
            changed.push_back(anyStep());
        if (chance(10))
            std::swap(changed.back(), changed.front());
    }
    const RecordingPtr right = run(changed, 5, chance(30) ? State::Expired : State::Failed);

    const ComparisonPtr forth = compareRecordings(left, right);
    const ComparisonPtr back = compareRecordings(right, left);
    checkWhole(*forth);
    checkWhole(*back);
    for (const RecordingPtr &recording : {left, right}) {
        const ComparisonPtr same = compareRecordings(recording, recording);
        checkWhole(*same);
        QCOMPARE(same->matched(), recording->resultCount());
        QVERIFY(same->hasSameOutcome());
        QVERIFY(std::ranges::none_of(same->tasks(), [](const TaskPair &task) {
            return task.isMoved || task.isRenamed || task.task.left != task.task.right;
        }));
    }
    const auto facing = [](const Comparison &comparison) {
        return std::ranges::count(comparison.tasks(), TaskPair::Presence::Both, &TaskPair::presence);
    };
    // Of edits that are equally small it may be another one, which leaves other tasks to be recognised.
    QVERIFY(std::abs(facing(*forth) - facing(*back)) <= 1);
    QCOMPARE(forth->hosts().size(), back->hosts().size());
    QCOMPARE(forth->plays().size(), back->plays().size());
}

void TestCompare::whatIsWorseIsARegression()
{
    const auto run = [](State state, const QString &results) { return Run(state).task(u"a"_s, results).finish(); };
    const RecordingPtr good = run(State::Completed, u"h ok"_s);
    const RecordingPtr failed = run(State::Failed, u"h failed"_s);
    const RecordingPtr unreachable = run(State::Failed, u"h unreachable"_s);
    const RecordingPtr killed = run(State::Expired, u"h ok"_s);
    const auto isWorse = [](const RecordingPtr &left, const RecordingPtr &right) {
        return compareRecordings(left, right)->isRegression();
    };
    QVERIFY(!isWorse(good, good));
    QVERIFY(isWorse(good, failed));
    QVERIFY(isWorse(good, unreachable));
    QVERIFY(isWorse(good, killed));
    QVERIFY(isWorse(killed, failed));
    QVERIFY(!isWorse(failed, unreachable));
    QVERIFY(!isWorse(failed, good));
    QVERIFY(!isWorse(killed, good));
    QVERIFY(!isWorse(killed, killed));
}

void TestCompare::aCancelledComparisonIsNone()
{
    const RecordingPtr recording = recorded(u"shop-good.sqlite"_s, 2);
    int asked = 0;
    const ComparisonPtr whole = compareRecordings(recording, recording, {}, [&] { return ++asked < 0; });
    QVERIFY(whole);
    QVERIFY(asked > 3);
    for (int at = 1; at <= asked; ++at) {
        int now = 0;
        QVERIFY(!compareRecordings(recording, recording, {}, [&] { return ++now == at; }));
    }
    QVERIFY(startComparison(recording, recording).wait());
}

void TestCompare::playbooksArePairedByPathAndOrder_data()
{
    QTest::addColumn<QStringList>("left");
    QTest::addColumn<QStringList>("right");
    QTest::addColumn<QStringList>("pairs");
    QTest::newRow("the same") << QStringList{u"/a/x.yml"_s, u"/a/y.yml"_s} << QStringList{u"/a/x.yml"_s, u"/a/y.yml"_s}
                              << QStringList{u"0 0"_s, u"1 1"_s};
    QTest::newRow("another folder") << QStringList{u"/1/x.yml"_s, u"/1/y.yml"_s}
                                    << QStringList{u"/2/x.yml"_s, u"/2/y.yml"_s} << QStringList{u"0 0"_s, u"1 1"_s};
    QTest::newRow("by order") << QStringList{u"/a/x.yml"_s, u"/a/x.yml"_s}
                              << QStringList{u"/a/x.yml"_s, u"/a/x.yml"_s, u"/a/x.yml"_s}
                              << QStringList{u"0 0"_s, u"1 1"_s, u"- 2"_s};
    QTest::newRow("the path goes before the name")
        << QStringList{u"/a/x.yml"_s, u"/b/x.yml"_s} << QStringList{u"/b/x.yml"_s} << QStringList{u"0 -"_s, u"1 0"_s};
    QTest::newRow("only on one side") << QStringList{u"/a/x.yml"_s, u"/a/y.yml"_s, u"/a/z.yml"_s}
                                      << QStringList{u"/a/z.yml"_s, u"/a/w.yml"_s}
                                      << QStringList{u"0 -"_s, u"1 -"_s, u"2 0"_s, u"- 1"_s};
    QTest::newRow("ad hoc") << QStringList{u"Ad-Hoc: copy: src=/a/x"_s} << QStringList{u"Ad-Hoc: copy: src=/b/x"_s}
                            << QStringList{u"- 0"_s, u"0 -"_s};
    QTest::newRow("none") << QStringList() << QStringList() << QStringList();
}

void TestCompare::playbooksArePairedByPathAndOrder()
{
    const auto playbooks = [](const QStringList &paths) {
        std::vector<Playbook> out;
        for (const QString &path : paths)
            out.push_back({.path = path});
        return out;
    };
    QFETCH(const QStringList, left);
    QFETCH(const QStringList, right);
    QStringList pairs;
    for (const PlaybookPair &pair : pairPlaybooks(playbooks(left), playbooks(right))) {
        const auto text = [](const std::optional<size_t> &at) { return at ? QString::number(*at) : u"-"_s; };
        pairs << text(pair.at.left) + u' ' + text(pair.at.right);
    }
    QTEST(pairs, "pairs");
}

AVIARY_TEST_GUILESS(TestCompare)
#include "tst_compare.moc"
