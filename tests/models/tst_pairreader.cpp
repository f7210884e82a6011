// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/comparerecordings.h"
#include "models/compare/pairreader.h"
#include "models/sources/fakesource.h"
#include "tests/support/comparisons.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace aviary;
using namespace aviary::test;
using namespace Qt::StringLiterals;

namespace {

using Known = ComparedPair::Known;

// A report in memory that can be told how to answer.
std::unique_ptr<FakeSource> inMemory(const QString &name)
{
    static QHash<QString, FakeSource::Data> known;
    if (!known.contains(name))
        known.insert(name, *FakeSource::read(*openedReport(name)));
    return std::make_unique<FakeSource>(known.value(name));
}

RecordingPtr siteOf(FakeSource &source)
{
    return *source.recording(PlaybookId{2}).wait();
}

QStringList textsOf(const ComparedPair &pair)
{
    QStringList texts;
    for (const CompareParagraph &paragraph : pair.sentences)
        texts << paragraph.plain();
    return texts;
}

qsizetype rowsOf(const std::vector<ChangeGroup> &groups)
{
    qsizetype rows = 0;
    for (const ChangeGroup &group : groups)
        rows += std::ssize(group.rows);
    return rows;
}

} // namespace

class TestPairReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyStepHoldsThoseBeforeIt();
    void runsOfOneReportAreComparedToo();
    void aRunAgainstItselfDiffersInNothing();
    void contentsAreAskedForAFewAtATime();
    void outputIsComparedOfSoMany();
    void anotherPairTakesThePlaceOfTheFirst();
    void stoppedItSaysNothingMore();
    void startedAnewByWhatItSays();
    void whatCannotBeReadIsSaidAndTheRestIsThere();
    void aReportThatIsClosedEndsTheReading();
    void littleInCommonMeansNoOutputs();
    void otherThresholdsAreJudgedWithoutReadingAnew();
    void otherThresholdsWhileItReadsAreThoseOfAllThatComes();

private:
    std::unique_ptr<FakeSource> m_good, m_bad;
    Both<RecordingPtr> m_site;
    Both<ReportSource *> m_sources;
};

void TestPairReader::init()
{
    m_good = inMemory(u"shop-good.sqlite"_s);
    m_bad = inMemory(u"shop-bad.sqlite"_s);
    m_site = {siteOf(*m_good), siteOf(*m_bad)};
    m_sources = {m_good.get(), m_bad.get()};
}

void TestPairReader::everyStepHoldsThoseBeforeIt()
{
    PairReader reader;
    QSignalSpy done(&reader, &PairReader::done);
    QList<ComparedPairPtr> seen;
    connect(&reader, &PairReader::changed, this, [&] { seen << reader.pair(); });
    QVERIFY(reader.pair());
    reader.start(m_site, m_sources);
    QCOMPARE(reader.pair()->known, Known::Nothing);
    QCOMPARE(reader.pair()->title(), u"site.yml"_s);
    QVERIFY(seen.isEmpty()); // nothing is heavy here
    QVERIFY(done.wait());
    QVERIFY(reader.isDone());
    QCOMPARE(reader.pair(), seen.last());
    for (qsizetype i = 1; i < seen.size(); ++i)
        QVERIFY(seen[i]->known >= seen[i - 1]->known);

    QCOMPARE(seen.first()->known, Known::Comparison);
    QVERIFY(textsOf(*seen.first()).first().startsWith("Newly failing: Start the service of the machine on app1"_L1));
    QVERIFY(!textsOf(*seen.first()).first().contains("KeyError"_L1)); // not read yet
    const ComparedPair &last = *reader.pair();
    QCOMPARE(last.known, Known::Outputs);
    QVERIFY(textsOf(last).first().contains(u"(KeyError: 'gift-cards <beta>' · rc 1)"_s));
    QVERIFY(textsOf(last)[1].startsWith("Changed before that: 5 of 23 files; cache1 is not in this run"_L1));
    QCOMPARE(last.facts.size(), 1U);
    QCOMPARE(last.facts.front().path, u"ansible_local.shop.release"_s);
    QCOMPARE(last.facts.front().hosts.size(), 6);
    QCOMPARE(last.named.changes.size(), 1U);
    QCOMPARE(last.named.changes.front().text(), u"inventory/group_vars/shop.yml:13  enabled: false → true"_s);
    QCOMPARE(rowsOf(last.outputs), 50);
    QCOMPARE(last.comparedOutputs, last.comparableOutputs);
    QCOMPARE(reader.problems().left, QStringList());
    QCOMPARE(reader.problems().right, QStringList());
}

void TestPairReader::runsOfOneReportAreComparedToo()
{
    PairReader reader;
    QSignalSpy done(&reader, &PairReader::done);
    reader.start({siteOf(*m_good), *m_good->recording(PlaybookId{3}).wait()}, {m_good.get(), m_good.get()});
    QVERIFY(done.wait());
    QVERIFY(reader.pair()->comparison);
}

void TestPairReader::aRunAgainstItselfDiffersInNothing()
{
    PairReader reader;
    QSignalSpy done(&reader, &PairReader::done);
    reader.start({m_site.left, m_site.left}, {m_good.get(), m_good.get()});
    QVERIFY(done.wait());
    QCOMPARE(textsOf(*reader.pair()), QStringList{u"Same outcome for all 158 results."_s});
    QVERIFY(reader.pair()->outputs.empty());
    QVERIFY(reader.pair()->facts.empty());
    QVERIFY(!reader.pair()->inputs.differ());
}

void TestPairReader::contentsAreAskedForAFewAtATime()
{
    PairReader reader;
    QSignalSpy changed(&reader, &PairReader::changed);
    reader.start(m_site, m_sources);
    // Held from the facts on, which are the first contents of this pair.
    QTRY_VERIFY(reader.pair()->known >= Known::Comparison);
    m_good->hold();
    m_bad->hold();
    const auto askedOf = [](const FakeSource &source) {
        return source.calls(FakeSource::Call::Facts) + source.calls(FakeSource::Call::Result);
    };
    int before = 0;
    while (!reader.isDone()) {
        QTRY_VERIFY(reader.isDone() || askedOf(*m_good) + askedOf(*m_bad) > before
                    || m_good->calls(FakeSource::Call::Messages) + m_bad->calls(FakeSource::Call::Messages) > 0);
        const int now = askedOf(*m_good) + askedOf(*m_bad);
        QVERIFY2(now - before <= 16, qPrintable(QString::number(now - before)));
        before = now;
        m_good->releaseAll();
        m_bad->releaseAll();
        m_good->hold();
        m_bad->hold();
        QCoreApplication::processEvents();
    }
    QVERIFY(before > 100);
    QCOMPARE(rowsOf(reader.pair()->outputs), 50);
}

void TestPairReader::outputIsComparedOfSoMany()
{
    PairReader reader;
    QSignalSpy done(&reader, &PairReader::done);
    reader.start(m_site, m_sources, {}, 20);
    QVERIFY(done.wait());
    QCOMPARE(reader.pair()->known, Known::Outputs);
    QCOMPARE(reader.pair()->comparedOutputs, 20);
    QCOMPARE(reader.pair()->comparableOutputs, reader.pair()->comparison->matched());
    QVERIFY(rowsOf(reader.pair()->outputs) > 0);
    QVERIFY(rowsOf(reader.pair()->outputs) <= 20);
}

void TestPairReader::anotherPairTakesThePlaceOfTheFirst()
{
    PairReader reader;
    QSignalSpy done(&reader, &PairReader::done);
    QSignalSpy changed(&reader, &PairReader::changed);
    reader.start(m_site, m_sources);
    reader.start({m_site.right, m_site.left}, {m_sources.right, m_sources.left});
    connect(&reader, &PairReader::changed, this,
            [&] { QCOMPARE(reader.pair()->comparison->recording(Side::Left), m_site.right); });
    QVERIFY(done.wait());
    QCOMPARE(done.count(), 1);
    QVERIFY(textsOf(*reader.pair()).first().startsWith("Fixed: Start the service"_L1));
    QCOMPARE(rowsOf(reader.pair()->outputs), 50);
}

void TestPairReader::stoppedItSaysNothingMore()
{
    PairReader reader;
    QSignalSpy done(&reader, &PairReader::done);
    QSignalSpy changed(&reader, &PairReader::changed);
    m_bad->setDelay(FakeSource::Call::Facts, std::chrono::milliseconds(1));
    reader.start(m_site, m_sources);
    QVERIFY(changed.wait());
    const ComparedPairPtr known = reader.pair();
    reader.stop();
    changed.clear();
    // Whoever comes after it is answered: what was under way had its time.
    PairReader other;
    QSignalSpy otherDone(&other, &PairReader::done);
    other.start(m_site, m_sources);
    QVERIFY(otherDone.wait());
    QCOMPARE(changed.count(), 0);
    QCOMPARE(done.count(), 0);
    QVERIFY(!reader.isDone());
    QCOMPARE(reader.pair(), known);
}

void TestPairReader::startedAnewByWhatItSays()
{
    PairReader reader;
    QSignalSpy done(&reader, &PairReader::done);
    int starts = 0;
    connect(&reader, &PairReader::changed, this, [&] {
        if (static_cast<int>(reader.pair()->known) > starts && ++starts <= 6)
            reader.start(m_site, m_sources);
    });
    reader.start(m_site, m_sources);
    QVERIFY(done.wait(20'000));
    QCOMPARE(done.count(), 1);
    QCOMPARE(reader.pair()->known, Known::Outputs);
    QCOMPARE(rowsOf(reader.pair()->outputs), 50);
}

void TestPairReader::whatCannotBeReadIsSaidAndTheRestIsThere()
{
    const Error error{Error::Kind::Damaged, u"The facts are not there."_s, {}, {}};
    m_bad->setFailure(FakeSource::Call::Facts, error);
    PairReader reader;
    QSignalSpy done(&reader, &PairReader::done);
    reader.start(m_site, m_sources);
    QVERIFY(done.wait());
    QCOMPARE(reader.problems().left, QStringList());
    QCOMPARE(reader.problems().right, QStringList{error.what}); // once, not for each host
    QCOMPARE(reader.pair()->known, Known::Outputs);
    QCOMPARE(rowsOf(reader.pair()->outputs), 50);
    // Begun anew, nothing is left of it.
    m_bad->setFailure(FakeSource::Call::Facts, {});
    reader.start(m_site, m_sources);
    QCOMPARE(reader.problems().right, QStringList());
    QVERIFY(done.wait());
    QCOMPARE(reader.pair()->facts.size(), 1U);
}

void TestPairReader::aReportThatIsClosedEndsTheReading()
{
    PairReader reader;
    QSignalSpy done(&reader, &PairReader::done);
    connect(&reader, &PairReader::changed, this, [&] { m_bad.reset(); });
    reader.start(m_site, m_sources);
    QVERIFY(done.wait());
    QVERIFY(reader.pair()->comparison);
    QVERIFY(reader.pair()->known < Known::Outputs);
    // Without one from the start, what the recordings say is there all the same.
    reader.start(m_site, {});
    QVERIFY(done.wait());
    QVERIFY(reader.pair()->known >= Known::Comparison);
}

void TestPairReader::littleInCommonMeansNoOutputs()
{
    const auto extras = inMemory(u"shop-extras.sqlite"_s);
    PairReader reader;
    QSignalSpy done(&reader, &PairReader::done);
    reader.start({m_site.left, *extras->recording(PlaybookId{4}).wait()}, {m_good.get(), extras.get()});
    QVERIFY(done.wait());
    QVERIFY(reader.pair()->hasLittleInCommon());
    QVERIFY(reader.pair()->outputs.empty());
    QCOMPARE(reader.pair()->comparedOutputs, 0);
    QCOMPARE(reader.pair()->known, Known::Outputs);
}

void TestPairReader::otherThresholdsAreJudgedWithoutReadingAnew()
{
    PairReader reader;
    QSignalSpy done(&reader, &PairReader::done);
    reader.start(m_site, m_sources);
    QVERIFY(done.wait());
    const auto allCalls = [this] {
        int calls = 0;
        for (const FakeSource *source : {m_good.get(), m_bad.get()}) {
            for (const auto call : {FakeSource::Call::Messages, FakeSource::Call::Facts, FakeSource::Call::Result})
                calls += source->calls(call);
        }
        return calls;
    };
    const int asked = allCalls();
    QVERIFY(asked > 0);
    const ComparedPairPtr before = reader.pair();
    QCOMPARE(before->slowerTasks(), 1);
    QVERIFY(textsOf(*before)[1].contains(u"app : Migrate the schema 0.5 s → 6.1 s"_s));

    QSignalSpy changed(&reader, &PairReader::changed);
    const CompareOptions minute{.share = 0.2, .atLeast = 60'000'000};
    reader.setOptions(minute);
    QVERIFY(changed.wait());
    QCOMPARE(reader.pair()->comparison->options(), minute);
    QCOMPARE(reader.pair()->slowerTasks(), 0);
    QCOMPARE(reader.pair()->comparison->slower(), 0);
    QVERIFY(!textsOf(*reader.pair())[1].contains(u"Migrate"_s));
    // It is what comparing anew would say, and all that was read is there.
    const auto anew = compareRecordings(m_site.left, m_site.right, minute);
    QVERIFY(anew->tasks() == reader.pair()->comparison->tasks());
    QVERIFY(anew->rows() == reader.pair()->comparison->rows());
    QCOMPARE(anew->faster(), reader.pair()->comparison->faster());
    QCOMPARE(reader.pair()->known, Known::Outputs);
    QVERIFY(reader.pair()->outputs == before->outputs);
    QCOMPARE(allCalls(), asked);
    QVERIFY(reader.isDone());
    reader.setOptions({});
    QVERIFY(changed.wait());
    QCOMPARE(textsOf(*reader.pair()), textsOf(*before));
    QCOMPARE(changed.count(), 2);
    reader.setOptions({});
    QVERIFY(!changed.wait(50));
}

void TestPairReader::otherThresholdsWhileItReadsAreThoseOfAllThatComes()
{
    const CompareOptions minute{.share = 0.2, .atLeast = 60'000'000};
    for (const Known when : {Known::Comparison, Known::Inputs, Known::Messages, Known::Facts, Known::Named}) {
        PairReader reader;
        QSignalSpy done(&reader, &PairReader::done);
        bool isAsked = false;
        QList<CompareOptions> seen;
        connect(&reader, &PairReader::changed, this, [&] {
            if (isAsked)
                seen << reader.pair()->comparison->options();
            if (!std::exchange(isAsked, isAsked || reader.pair()->known == when) && isAsked)
                reader.setOptions(minute);
        });
        reader.start(m_site, m_sources);
        QVERIFY(done.wait());
        QTRY_COMPARE(reader.pair()->comparison->options(), minute);
        // Outputs are told as they come, be the others judged or not; nothing else goes back to what was before.
        QVERIFY(!seen.isEmpty());
        QVERIFY(std::ranges::is_sorted(seen, {}, &CompareOptions::atLeast));
        QCOMPARE(reader.pair()->known, Known::Outputs);
        QCOMPARE(rowsOf(reader.pair()->outputs), 50);
        QVERIFY(textsOf(*reader.pair()).first().contains("KeyError"_L1));
        QVERIFY(!textsOf(*reader.pair())[1].contains("Migrate"_L1));
    }
}

AVIARY_TEST_GUILESS(TestPairReader)
#include "tst_pairreader.moc"
