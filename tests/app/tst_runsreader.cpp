// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runsreader.h"
#include "app/summaryreader.h"
#include "tests/support/runs.h"
#include "tests/support/testmain.h"

#include <QPromise>
#include <QSignalSpy>

#include <map>

using namespace Qt::StringLiterals;
using namespace aviary;
using namespace aviary::test;

class TestRunsReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aFewAreReadAtATimeAndAllInTheEnd();
    void aRunIsReadOnceAsLongAsItStaysTheSame();
    void whatCannotBeReadIsSaidAndTheOthersAreThere();
    void cancellingKeepsWhatIsThere();
    void whatIsNotWantedAnyMoreGoes();
    void aReportIsReadAndLetGoOf();

private:
    std::vector<RunsReader::Run> runs(int count) const
    {
        std::vector<RunsReader::Run> out;
        for (int n = 1; n <= count; ++n)
            out.push_back(
                {.place = {.report = QUrl(u"file:///job-%1"_s.arg(n)), .inside = {}, .playbook = PlaybookId{1}},
                 .report = u"job-%1"_s.arg(n),
                 .playbook = {.id = PlaybookId{1}, .started = Micros{n}}});
        return out;
    }
    Job<RunDigestPtr> read(const LocationSide &place)
    {
        m_asked << place.report.path();
        auto [at, isNew] = m_promises.insert_or_assign(place.report.path(), QPromise<Result<RunDigestPtr>>());
        at->second.start();
        return Job<RunDigestPtr>(at->second.future());
    }
    void answer(int n)
    {
        RunDigest digest = *nthRun(n, Run().task(u"a"_s, u"h ok"_s).finish());
        auto &promise = m_promises.at(u"/job-%1"_s.arg(n));
        promise.addResult(std::make_shared<const RunDigest>(std::move(digest)));
        promise.finish();
    }
    int waiting() const
    {
        int count = 0;
        for (const auto &[name, promise] : m_promises)
            count += promise.future().isFinished() ? 0 : 1;
        return count;
    }

    std::unique_ptr<RunsReader> m_reader;
    QStringList m_asked;
    std::map<QString, QPromise<Result<RunDigestPtr>>> m_promises;
};

void TestRunsReader::init()
{
    m_asked.clear();
    m_promises.clear();
    m_reader = std::make_unique<RunsReader>([this](const LocationSide &place) { return read(place); });
}

void TestRunsReader::aFewAreReadAtATimeAndAllInTheEnd()
{
    QVERIFY(m_reader->isSettled());
    const QSignalSpy changed(m_reader.get(), &RunsReader::changed);
    m_reader->setRuns(runs(5));
    QVERIFY(!m_reader->isSettled());
    for (int n = 1; n <= 5; ++n) {
        QTRY_VERIFY(m_asked.contains(u"/job-%1"_s.arg(n)));
        QVERIFY(waiting() <= static_cast<int>(RunsReader::MostReading));
        answer(n);
    }
    QTRY_VERIFY(m_reader->isSettled());
    QTRY_COMPARE(m_reader->history()->runs().size(), 5U);
    QCOMPARE(m_reader->history()->run(4).report, u"job-5"_s);
    QCOMPARE(m_reader->progress(), (RunsProgress{.runs = 5, .read = 5}));
    QVERIFY(!changed.isEmpty());
}

void TestRunsReader::aRunIsReadOnceAsLongAsItStaysTheSame()
{
    std::vector<RunsReader::Run> wanted = runs(2);
    m_reader->setRuns(wanted);
    QTRY_COMPARE(m_asked.size(), 2);
    answer(1);
    answer(2);
    QTRY_VERIFY(m_reader->isSettled());
    wanted.push_back(runs(3).back());
    m_reader->setRuns(wanted);
    QTRY_COMPARE(m_asked.value(2), u"/job-3"_s);
    answer(3);
    QTRY_VERIFY(m_reader->isSettled());
    wanted[1].playbook.state = State::Completed; // it went on since
    m_reader->setRuns(wanted);
    QTRY_COMPARE(m_asked.value(3), u"/job-2"_s);
    answer(2);
    QTRY_VERIFY(m_reader->isSettled());
    QCOMPARE(m_asked.size(), 4);
    QCOMPARE(m_reader->history()->runs().size(), 3U);
}

void TestRunsReader::whatCannotBeReadIsSaidAndTheOthersAreThere()
{
    m_reader->setRuns(runs(2));
    QTRY_COMPARE(m_asked.size(), 2);
    auto &promise = m_promises.at(u"/job-1"_s);
    promise.addResult(std::unexpected(Error{Error::Kind::NotADatabase, u"It is no database."_s, {}, {}}));
    promise.finish();
    answer(2);
    QTRY_VERIFY(m_reader->isSettled());
    QCOMPARE(m_reader->history()->runs().size(), 1U);
    QCOMPARE(m_reader->progress().problems.size(), 1);
    QVERIFY(m_reader->progress().problems.front().contains(u"job-1"_s));
    QVERIFY(m_reader->progress().problems.front().endsWith(u"It is no database."_s));
}

void TestRunsReader::cancellingKeepsWhatIsThere()
{
    m_reader->setRuns(runs(4));
    QTRY_COMPARE(m_asked.size(), 2);
    answer(1);
    QTRY_COMPARE(m_asked.size(), 3);
    m_reader->cancel();
    QVERIFY(m_reader->progress().isCancelled);
    QTRY_VERIFY(m_reader->isSettled());
    QCOMPARE(m_reader->history()->runs().size(), 1U);
    QVERIFY(m_promises.at(u"/job-2"_s).isCanceled());
    QCOMPARE(m_asked.size(), 3);
    m_reader->setRuns(runs(4)); // asked for again
    QTRY_COMPARE(m_asked.size(), 5);
}

void TestRunsReader::whatIsNotWantedAnyMoreGoes()
{
    m_reader->setRuns(runs(3));
    QTRY_COMPARE(m_asked.size(), 2);
    answer(1);
    QTRY_COMPARE(m_asked.size(), 3);
    m_reader->setRuns({});
    QVERIFY(m_promises.at(u"/job-2"_s).isCanceled());
    QTRY_VERIFY(m_reader->isSettled());
    QVERIFY(m_reader->history()->runs().empty());
}

void TestRunsReader::aReportIsReadAndLetGoOf()
{
    SummaryReader reader;
    const QString path = QStringLiteral(AVIARY_TEST_DATA "/shop-bad.sqlite");
    const FoundReport report{.origin = QUrl::fromLocalFile(path), .file = path};
    const Result<RunDigestPtr> digest = reader.digest(report, PlaybookId{2}).wait();
    QVERIFY(digest);
    QCOMPARE((*digest)->place.report, report.origin);
    QCOMPARE((*digest)->place.playbook, PlaybookId{2});
    QCOMPARE((*digest)->hosts.size(), 6U);
    QVERIFY((*digest)->hasReachedEnd);
    QVERIFY(!reader.digest(report, PlaybookId{99}).wait());
}

AVIARY_TEST_GUILESS(TestRunsReader)
#include "tst_runsreader.moc"
