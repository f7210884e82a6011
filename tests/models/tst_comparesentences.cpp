// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/comparerecordings.h"
#include "models/compare/comparesentences.h"
#include "tests/support/comparisons.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace aviary;
using namespace aviary::test;

namespace {

// As they are read.
QStringList told(const std::vector<CompareParagraph> &paragraphs)
{
    QStringList lines;
    for (const CompareParagraph &paragraph : paragraphs)
        lines << ((paragraph.emphasis.isEmpty() ? QString() : u"**"_s + paragraph.emphasis + u"**"_s) + paragraph.text);
    return lines;
}

QStringList told(const RecordingPtr &left, const RecordingPtr &right, const Inputs *inputs = nullptr)
{
    return told(compareSentences(*compareRecordings(left, right), {}, inputs));
}

CompareMessages readMessages(const Comparison &comparison, ReportSource &left, ReportSource &right)
{
    CompareMessages messages;
    const Both<std::vector<RowIndex>> rows = rowsForSentences(comparison);
    for (const Side side : Sides) {
        const Recording &recording = *comparison.recording(side);
        std::vector<MessageQuery> queries;
        for (const RowIndex row : rows[side])
            queries.push_back({recording.resultId(row), recording.outcome(row)});
        const QStringList lines = (side == Side::Left ? left : right).messages(queries).wait().value();
        for (size_t i = 0; i < rows[side].size(); ++i)
            messages[side].insert(rows[side][i], lines[static_cast<qsizetype>(i)]);
    }
    return messages;
}

QStringList toldOf(const QString &leftReport, qint64 leftPlaybook, const QString &rightReport, qint64 rightPlaybook)
{
    const ReportSourcePtr leftSource = openedReport(leftReport);
    const ReportSourcePtr rightSource = openedReport(rightReport);
    const RecordingPtr left = *leftSource->recording(PlaybookId{leftPlaybook}).wait();
    const RecordingPtr right = *rightSource->recording(PlaybookId{rightPlaybook}).wait();
    const ComparisonPtr comparison = compareRecordings(left, right);
    const Inputs inputs = compareInputs(*left, *right);
    return told(compareSentences(*comparison, readMessages(*comparison, *leftSource, *rightSource), &inputs));
}

} // namespace

class TestCompareSentences : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theRegressionIsToldWordForWord();
    void withTheSidesSwappedItIsFixed();
    void aRunAgainstItselfIsTheSame();
    void aRehearsalIsSaidToBeOne();
    void sentences_data();
    void sentences();
    void onlyHeadlinesThatAreShownAreRead();
    void headlinesThatDifferAreCounted();
    void whatIsMissingIsCounted();
};

void TestCompareSentences::theRegressionIsToldWordForWord()
{
    QCOMPARE(
        toldOf(u"shop-good.sqlite"_s, 2, u"shop-bad.sqlite"_s, 2),
        (QStringList{
            u"**Newly failing: Start the service of the machine on app1 and app2** (KeyError: 'gift-cards <beta>' · rc 1). They did not reach the 2 tasks after it."_s,
            u"Changed before that: 5 of 23 files; cache1 is not in this run; tasks: 1 renamed and moved, 1 added, 1 removed. app : Migrate the schema 0.5 s → 6.1 s; the run 46.3 s → 49.9 s."_s}));
}

void TestCompareSentences::aRehearsalIsSaidToBeOne()
{
    const RecordingPtr rehearsal = recorded(u"shop-extras.sqlite"_s, 10);
    const RecordingPtr run = recorded(u"shop-bad.sqlite"_s, 2);
    QVERIFY(rehearsal->playbook().checkMode);
    const QString left
        = u"Only the left run was in check mode: nothing was changed there, and a failure may come from a step "
          "that was only simulated."_s;
    const Inputs inputs = compareInputs(*rehearsal, *run);
    QVERIFY(told(rehearsal, run, &inputs).contains(left));
    const Inputs swapped = compareInputs(*run, *rehearsal);
    QVERIFY(told(run, rehearsal, &swapped).contains(QString(left).replace(u"left"_s, u"right"_s)));
    const Inputs same = compareInputs(*rehearsal, *rehearsal);
    QVERIFY(!told(rehearsal, rehearsal, &same).join(u' ').contains(u"check mode"_s));
}

void TestCompareSentences::withTheSidesSwappedItIsFixed()
{
    QCOMPARE(
        toldOf(u"shop-bad.sqlite"_s, 2, u"shop-good.sqlite"_s, 2),
        (QStringList{
            u"**Fixed: Start the service of the machine on app1 and app2** (KeyError: 'gift-cards <beta>' · rc 1). They now reach the 2 tasks after it."_s,
            u"Changed: 5 of 23 files; cache1 is new in this run; tasks: 1 renamed and moved, 1 added, 1 removed. app : Migrate the schema 6.1 s → 0.5 s; the run 49.9 s → 46.3 s."_s}));
}

void TestCompareSentences::aRunAgainstItselfIsTheSame()
{
    QCOMPARE(toldOf(u"shop-good.sqlite"_s, 2, u"shop-good.sqlite"_s, 2),
             QStringList{u"Same outcome for all 158 results."_s});
    QCOMPARE(
        toldOf(u"shop-bad.sqlite"_s, 2, u"shop-bad.sqlite"_s, 2),
        (QStringList{
            u"**Still failing: Start the service of the machine on app1 and app2** (KeyError: 'gift-cards <beta>' · rc 1)."_s,
            u"Same outcome for all 140 results."_s}));
}

void TestCompareSentences::sentences_data()
{
    QTest::addColumn<RecordingPtr>("left");
    QTest::addColumn<RecordingPtr>("right");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("times only") << Run().task(u"a"_s, u"h ok 5s, i ok 5s, j ok 5s"_s).finish()
                                << Run().task(u"a"_s, u"h ok 9s, i ok 9s, j ok 1s"_s).finish()
                                << QStringList{u"Same outcome for all 3 results; 3 differ in times only."_s,
                                               u"a 5.0 s → 9.0 s; the run 5.0 s → 9.0 s."_s};
    QTest::newRow("one host, which does not go on")
        << Run().task(u"a"_s, u"h ok, i ok"_s).task(u"b"_s, u"h ok, i ok"_s).task(u"c"_s, u"h ok, i ok"_s).finish()
        << Run(State::Failed).task(u"a"_s, u"h failed, i ok"_s).task(u"b"_s, u"i ok"_s).task(u"c"_s, u"i ok"_s).finish()
        << QStringList{u"**Newly failing: a on h**. It did not reach the 2 tasks after it."_s};
    QTest::newRow("the run does not go on")
        << Run().task(u"a"_s, u"h ok, i ok"_s).task(u"b"_s, u"h ok, i ok"_s).task(u"c"_s, u"i ok"_s).finish()
        << Run(State::Failed).task(u"a"_s, u"h failed, i ok"_s).finish()
        << QStringList{u"**Newly failing: a on h**. The run did not reach the 2 tasks after it."_s};
    QTest::newRow("a run that was killed")
        << Run().task(u"a"_s, u"h ok, i ok"_s).task(u"b"_s, u"h ok, i ok"_s).task(u"c"_s, u"i ok"_s).finish()
        << Run(State::Expired).task(u"a"_s, u"h ok, i ok"_s).finish()
        << QStringList{u"**This run has no end**: of 2 tasks results are missing that the other has."_s};
    QTest::newRow("many failures") << Run()
                                          .task(u"a"_s, u"h ok"_s)
                                          .task(u"b"_s, u"i ok"_s)
                                          .task(u"c"_s, u"j ok"_s)
                                          .task(u"d"_s, u"k ok"_s)
                                          .task(u"e"_s, u"l ok"_s)
                                          .finish()
                                   << Run(State::Failed)
                                          .task(u"a"_s, u"h failed"_s)
                                          .task(u"b"_s, u"i failed"_s)
                                          .task(u"c"_s, u"j unreachable"_s)
                                          .task(u"d"_s, u"k failed"_s)
                                          .task(u"e"_s, u"l failed"_s)
                                          .finish()
                                   << QStringList{u"**Newly failing: a on h**."_s, u"**Newly failing: b on i**."_s,
                                                  u"**Newly failing: c on j**."_s,
                                                  u"**Newly failing: 2 other tasks**."_s};
    QTest::newRow("what changed after the failure is not before it")
        << Run().task(u"a"_s, u"h ok, i ok"_s).finish()
        << Run(State::Failed).task(u"a"_s, u"h failed, i ok"_s).task(u"More"_s, u"i ok"_s).finish()
        << QStringList{u"**Newly failing: a on h**."_s, u"Changed: tasks: 1 added."_s};
    QTest::newRow("other outcomes")
        << Run().task(u"a"_s, u"h ok, i ok, j skipped, k changed"_s).finish()
        << Run().task(u"a"_s, u"h changed, i changed, j ok, k ok"_s).finish()
        << QStringList{u"Other outcome: 2 changed instead of ok, 1 ok instead of changed, "
                                         "1 ok instead of skipped."_s};
    QTest::newRow("many other outcomes")
        << Run().task(u"a"_s, u"h ok, i ok, j skipped, k changed, l skipped, m skipped, n changed"_s).finish()
        << Run().task(u"a"_s, u"h skipped, i changed, j ok, k ok, l ok, m ok, n skipped"_s).finish()
        << QStringList{u"Other outcome: 3 ok instead of skipped, 1 changed instead of ok, 1 ok instead of changed, "
                       "2 otherwise."_s};
    QTest::newRow("hosts come and go") << Run().task(u"a"_s, u"h.x ok, i.x ok, j.x ok, l.x ok"_s).finish()
                                       << Run().task(u"a"_s, u"h.x ok, k.x ok, l.x ok"_s).finish()
                                       << QStringList{u"Same outcome for the 2 results that both runs have."_s,
                                                      u"Changed: i and j are not in this run; k is new in this run."_s};
    QTest::newRow("a handler that was not notified")
        << Run()
               .task(u"a"_s, u"h ok, i ok"_s)
               .task(u"Restart"_s, u"h ok"_s, {.handler = true})
               .task(u"Reload"_s, u"h ok"_s, {.handler = true})
               .finish()
        << Run().task(u"a"_s, u"h ok, i ok"_s).finish()
        << QStringList{u"Same outcome for the 2 results that both runs have."_s,
                       u"Changed: 2 handlers ran on one side only."_s};
    QTest::newRow("nothing in common") << Run()
                                              .task(u"a"_s, u"h ok"_s)
                                              .task(u"b"_s, u"h ok"_s)
                                              .task(u"c"_s, u"h ok"_s)
                                              .task(u"d"_s, u"h ok"_s)
                                              .finish()
                                       << Run()
                                              .task(u"w"_s, u"h ok"_s)
                                              .task(u"x"_s, u"h ok"_s)
                                              .task(u"y"_s, u"h ok"_s)
                                              .task(u"d"_s, u"h ok"_s, {.line = 900})
                                              .task(u"z"_s, u"h failed"_s)
                                              .task(u"zz"_s, u"h ok"_s)
                                              .finish()
                                       << QStringList{
                                              u"**These runs have little in common**: 1 of 9 tasks are in both."_s};
}

void TestCompareSentences::sentences()
{
    QFETCH(const RecordingPtr, left);
    QFETCH(const RecordingPtr, right);
    QTEST(told(left, right), "lines");
}

void TestCompareSentences::onlyHeadlinesThatAreShownAreRead()
{
    Run left, right(State::Failed);
    for (int i = 0; i < 6; ++i) {
        QStringList hosts;
        for (int host = 0; host < 80; ++host)
            hosts << u"h%1-%2"_s.arg(i).arg(host);
        left.task(u"task %1"_s.arg(i), hosts.join(u" ok, "_s) + u" ok"_s);
        right.task(u"task %1"_s.arg(i), hosts.join(u" failed, "_s) + u" failed"_s);
    }
    const Both<std::vector<RowIndex>> rows = rowsForSentences(*compareRecordings(left.finish(), right.finish()));
    QVERIFY(rows.left.empty());
    QCOMPARE(rows.right.size(), 150U);
}

void TestCompareSentences::headlinesThatDifferAreCounted()
{
    const ComparisonPtr comparison
        = compareRecordings(Run().task(u"a"_s, u"h ok, i ok, j ok, k ok"_s).finish(),
                            Run(State::Failed).task(u"a"_s, u"h failed, i failed, j failed, k failed"_s).finish());
    const CompareMessages messages{{},
                                   {{0, u"<b>no</b> %1"_s}, {1, u"other"_s}, {2, u"<b>no</b> %1"_s}, {3, u"third"_s}}};
    QCOMPARE(told(compareSentences(*comparison, messages, nullptr)),
             QStringList{u"**Newly failing: a on h, i, j and k** (<b>no</b> %1; elsewhere 2 other messages)."_s});
    const Inputs nothing;
    QCOMPARE(told(compareSentences(*comparison, messages, &nothing)).last(),
             u"Nothing that ARA recorded went in differently."_s);
}

void TestCompareSentences::whatIsMissingIsCounted()
{
    const ComparisonPtr comparison
        = compareRecordings(recorded(u"shop-good.sqlite"_s, 2), recorded(u"shop-bad.sqlite"_s, 2));
    QCOMPARE(missingText(*comparison),
             u"14 results of hosts that are only left; 4 results only left, after what stopped right"_s);
    QCOMPARE(missingText(*compareRecordings(recorded(u"shop-bad.sqlite"_s, 2), recorded(u"shop-bad.sqlite"_s, 2))),
             QString());
}

AVIARY_TEST_GUILESS(TestCompareSentences)
#include "tst_comparesentences.moc"
