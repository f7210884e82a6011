// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/comparelines.h"
#include "models/compare/comparerecordings.h"
#include "models/compare/pair.h"
#include "tests/support/readpairs.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QTest>

using namespace aviary;
using namespace aviary::test;
using namespace Qt::StringLiterals;

namespace {

const QString Again = u"shop-again.sqlite"_s;

QStringList sentencesOf(const ComparedPair &pair)
{
    QStringList texts;
    for (const CompareParagraph &paragraph : pair.sentences)
        texts << paragraph.plain();
    return texts;
}

// But for tasks of Ansible itself that were not reached: they have no results, and nobody tells of them.
QStringList toldOf(const Comparison &comparison)
{
    QStringList lines = differencesOf(comparison);
    lines.removeIf([](const QString &line) { return line.startsWith("task missing: "_L1); });
    return lines;
}

// The beginning of a run, as it stands there when it is killed: so many results, and the tasks that had begun.
RecordingPtr killedAfter(const RecordingPtr &whole, RowIndex results)
{
    RecordingBuilder builder(whole->schema());
    Playbook playbook = whole->playbook();
    playbook.state = State::Expired;
    playbook.ended = NoTime;
    playbook.duration = NoDuration;
    builder.setPlaybook(playbook);
    builder.setPlays(whole->plays());
    builder.setFiles(whole->files());
    TableIndex last = 0;
    for (RowIndex row = 0; row < results; ++row)
        last = std::max(last, whole->taskOf(row));
    const std::vector<Task> &tasks = whole->tasks();
    builder.setTasks({tasks.begin(), tasks.begin() + last + 1});
    std::vector<Host> hosts = whole->hosts();
    for (Host &host : hosts) // Ansible counts at the end
        host.failed = host.unreachable = 0;
    builder.setHosts(hosts);
    for (RowIndex row = 0; row < results; ++row) {
        const ResultRow result = whole->row(row);
        builder.addResult(result.id, tasks[result.task].id, hosts[result.host].id, whole->plays()[result.play].id,
                          result.started, result.duration, result.status, result.changed, result.ignoreErrors);
    }
    return builder.finish();
}

} // namespace

// What the recorded runs say of each other, whichever stands left.
class TestCompareRuns : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void generationsOfSchemaCompareWithEachOther_data();
    void generationsOfSchemaCompareWithEachOther();
    void aKilledRunMissesWhatItDidNotReach_data();
    void aKilledRunMissesWhatItDidNotReach();
    void killedRunsOfTheSameDifferInNothingElse();
    void playbooksThatHaveNothingToDoWithEachOtherSaySo();
    void aRepetitionDiffersInNoiseOnly();
    void allNoiseOfARepetitionIsMuted();
};

void TestCompareRuns::generationsOfSchemaCompareWithEachOther_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    const QStringList names = QDir(QStringLiteral(AVIARY_TEST_DATA "/schema")).entryList({u"*.sqlite"_s});
    QCOMPARE(names.size(), 9);
    for (const QString &left : names) {
        for (const QString &right : names)
            QTest::addRow("%s %s", qPrintable(left), qPrintable(right)) << u"schema/"_s + left << u"schema/"_s + right;
    }
}

// All are runs of one small playbook. Up to ARA 1.4.3 the results of a handler stand under the task before it.
void TestCompareRuns::generationsOfSchemaCompareWithEachOther()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    const ComparisonPtr comparison = compareRecordings(recorded(left, 1), recorded(right, 1));
    checkWhole(*comparison);
    QVERIFY(comparison->likeness() > 0.9);
    QStringList lines = differencesOf(*comparison);
    QCOMPARE(lines.removeAll(u"still failing: Failure on one machine on web2.shop.example"_s), 1);
    const auto isOld = [](const QString &name) { return name < u"schema/ara-1.5"_s; };
    if (isOld(left) != isOld(right)) {
        const QString handler = isOld(left) ? u"right"_s : u"left"_s;
        const QString results = isOld(left) ? u"left"_s : u"right"_s;
        QCOMPARE(lines.removeAll(u"task only %1: Small handler"_s.arg(handler)), 1);
        for (const QString &host : {u"web1.shop.example"_s, u"web2.shop.example"_s})
            QCOMPARE(lines.removeIf([&](const QString &line) {
                return line.startsWith(u"only %1: Record a list on %2"_s.arg(results, host));
            }),
                     1);
    }
    QCOMPARE(lines, QStringList());
}

void TestCompareRuns::aKilledRunMissesWhatItDidNotReach_data()
{
    QTest::addColumn<int>("results");
    for (const int results : {1, 20, 79, 157})
        QTest::addRow("%d of 158", results) << results;
}

void TestCompareRuns::aKilledRunMissesWhatItDidNotReach()
{
    QFETCH(const int, results);
    const RecordingPtr whole = recorded(u"shop-good.sqlite"_s, 2);
    const RecordingPtr killed = killedAfter(whole, static_cast<RowIndex>(results));
    const qint64 missing = whole->resultCount() - results;
    const ComparisonPtr comparison = compareRecordings(whole, killed);
    checkWhole(*comparison);
    QVERIFY(comparison->isRegression());
    QCOMPARE(comparison->matched(), results);
    QCOMPARE(comparison->count(Change::Same), results);
    QCOMPARE(comparison->count(Change::Stopped), missing); // none is "only left"
    const QStringList expected{u"%1 behind a stop"_s.arg(missing)};
    QCOMPARE(toldOf(*comparison), expected);
    const std::vector<CompareParagraph> sentences = compareSentences(*comparison, {}, nullptr);
    QVERIFY2(sentences.front().plain().startsWith("This run has no end"_L1), qPrintable(sentences.front().plain()));
    // Left, it is no regression, and nothing else either.
    const ComparisonPtr back = compareRecordings(killed, whole);
    QVERIFY(!back->isRegression());
    QCOMPARE(toldOf(*back), expected);
    QCOMPARE(comparison->likeness(), 1.0);
    QCOMPARE(back->likeness(), 1.0);
}

// Three times the same playbook, killed in three ways at the same place.
void TestCompareRuns::killedRunsOfTheSameDifferInNothingElse()
{
    for (const int left : {2, 3, 4}) {
        for (const int right : {2, 3, 4}) {
            const ComparisonPtr comparison = compareRecordings(recorded(u"shop-running.sqlite"_s, left),
                                                               recorded(u"shop-running.sqlite"_s, right));
            checkWhole(*comparison);
            QCOMPARE(differencesOf(*comparison), QStringList());
            QVERIFY(!comparison->isRegression());
        }
    }
}

void TestCompareRuns::playbooksThatHaveNothingToDoWithEachOtherSaySo()
{
    QHash<QString, RecordingPtr> runs; // by playbook
    for (const QString &name : {u"shop-good.sqlite"_s, u"shop-extras.sqlite"_s, u"shop-running.sqlite"_s}) {
        const auto playbooks = openedReport(name)->playbooks().wait();
        for (const Playbook &playbook : *playbooks) {
            // The one task of an ad hoc run may stand in any playbook.
            if (playbook.path.endsWith(".yml"_L1))
                runs.insert(playbook.path, recorded(name, raw(playbook.id)));
        }
    }
    QCOMPARE(runs.size(), 9);
    // Of those that were killed little more than the gathering of facts is known, which all have.
    QVERIFY(std::ranges::any_of(runs, [](const RecordingPtr &run) {
        return run->playbook().state != State::Completed && run->playbook().state != State::Failed;
    }));
    for (const RowIndex results : {1U, 6U, 20U})
        runs.insert(u"killed after %1"_s.arg(results), killedAfter(recorded(u"shop-good.sqlite"_s, 2), results));
    for (auto left = runs.cbegin(); left != runs.cend(); ++left) {
        for (auto right = runs.cbegin(); right != runs.cend(); ++right) {
            if ((*left)->playbook().path == (*right)->playbook().path)
                continue;
            ComparedPair pair;
            pair.comparison = compareRecordings(*left, *right);
            pair.playbook = {(*left)->playbook(), (*right)->playbook()};
            checkWhole(*pair.comparison);
            const QString which = left.key() + u" "_s + right.key();
            QVERIFY2(pair.hasLittleInCommon(), qPrintable(which));
            QCOMPARE(pairText(pair), u"little in common"_s);
            QVERIFY(compareLines(pair).empty()); // it would be all of both
            const auto sentences = compareSentences(*pair.comparison, {}, nullptr);
            QCOMPARE(sentences.size(), 1U);
            QCOMPARE(sentences.front().emphasis, u"These runs have little in common"_s);
        }
    }
}

// The good run twice on one machine, the second from the beginning again.
void TestCompareRuns::aRepetitionDiffersInNoiseOnly()
{
    const ReadPair read = readPair(Again, 2, Again, 4);
    const ComparedPair &pair = *read.whole();
    QCOMPARE(pair.known, ComparedPair::Known::Outputs);
    QCOMPARE(pair.comparedOutputs, 158);
    QVERIFY(pair.outputs.empty());
    QVERIFY(pair.facts.empty());
    QVERIFY(!pair.inputs.differ());
    QVERIFY(!pair.isRegression());
    QVERIFY(pair.comparison->hasSameOutcome());
    // The machine had other work beside them: times differ, and nothing but times.
    for (const DifferenceBlock &block : differenceBlocks(pair, false))
        QVERIFY2(block.kind == DifferenceBlock::Kind::Slower || block.kind == DifferenceBlock::Kind::Faster,
                 qPrintable(titleOf(block.kind)));
    QVERIFY2(sentencesOf(pair).first().startsWith("Same outcome for all 158 results"_L1),
             qPrintable(sentencesOf(pair).first()));
}

void TestCompareRuns::allNoiseOfARepetitionIsMuted()
{
    const ReadPair read = readPair(Again, 2, Again, 4);
    const Comparison &comparison = *read.whole()->comparison;
    int same = 0, onlyNoise = 0;
    for (const RowPair &row : comparison.rows()) {
        Both<ContentPtr> contents;
        for (const Side side : Sides)
            contents[side] = *read.sources()[side]->result(comparison.recording(side)->resultId(row.row[side])).wait();
        const Outcome outcome = comparison.recording(Side::Left)->outcome(row.row.left);
        const ResultPair pair = compareResults(outcome, contents.left, outcome, contents.right);
        const QString what = taskNameOf(comparison, row.task);
        QVERIFY2(pair.likeness != Likeness::Different, qPrintable(what));
        for (const PartPair &part : pair.parts) {
            QVERIFY2(part.likeness != Likeness::Different, qPrintable(what));
            QVERIFY2(part.lines.differences() == 0, qPrintable(what));
            QVERIFY2(part.values.differences == 0, qPrintable(what));
        }
        ++(pair.likeness == Likeness::Same ? same : onlyNoise);
    }
    QVERIFY2(onlyNoise > 50, qPrintable(QString::number(onlyNoise))); // there is something to mute
    QVERIFY2(same > 20, qPrintable(QString::number(same)));
    // Facts as well: uptime, free memory, load and the date are never the same.
    int mutedFacts = 0;
    for (const HostPair &host : comparison.hosts()) {
        FactsOfHost facts{.host = host.name, .left = {}, .right = {}};
        facts.left = *read.sources().left->facts(comparison.recording(Side::Left)->hosts()[host.host.left].id).wait();
        facts.right
            = *read.sources().right->facts(comparison.recording(Side::Right)->hosts()[host.host.right].id).wait();
        const FactsDifference difference = compareFacts(facts);
        QCOMPARE(difference.difference.differences, 0);
        mutedFacts += static_cast<int>(difference.difference.muted);
    }
    QVERIFY2(mutedFacts > 20, qPrintable(QString::number(mutedFacts)));
}

AVIARY_TEST_GUILESS(TestCompareRuns)
#include "tst_compareruns.moc"
