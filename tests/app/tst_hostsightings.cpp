// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hostsightings.h"
#include "models/sources/openreport.h"
#include "tests/support/playbookentries.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace aviary;
using namespace aviary::test;
using namespace Qt::StringLiterals;

class TestHostSightings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hostsOfARealReportAreThoseOfItsRuns();
    void readsFewAtATimeAndEachOnce();
    void stopsWhereThereAreTooMany();
    void aReportThatCannotBeReadIsCounted();
    void whatIsNotWantedAnyMoreIsDropped();
};

namespace {

HostSightings::Report report(int job)
{
    const PlaybookEntry entry = playbookEntry(job, State::Completed, Midnight + job * Hour, Second);
    return {.origin = entry.origin, .inside = {}, .name = entry.report, .playbooks = {entry.playbook}};
}

Rows rowsOf(const QStringList &names, qint64 total)
{
    Rows rows{.fields = {u"id"_s, u"name"_s, u"playbook"_s, u"failed"_s}, .total = total};
    qint64 id = 0;
    for (const QString &name : names)
        rows.rows.push_back({++id, name, qint64(1), qint64(0)});
    return rows;
}

// Answers when told to.
struct Answers
{
    std::vector<std::pair<QUrl, QPromise<Result<Rows>>>> asked;
    HostSightings::Reader reader()
    {
        return [this](const QUrl &origin, const QString &, qint64) {
            QPromise<Result<Rows>> promise;
            promise.start();
            Job<Rows> job(promise.future());
            asked.emplace_back(origin, std::move(promise));
            return job;
        };
    }
    void give(size_t which, Result<Rows> rows)
    {
        asked[which].second.addResult(std::move(rows));
        asked[which].second.finish();
    }
};

} // namespace

void TestHostSightings::hostsOfARealReportAreThoseOfItsRuns()
{
    const QUrl url = QUrl::fromLocalFile(QStringLiteral(AVIARY_TEST_DATA "/shop-bad.sqlite"));
    const ReportSourcePtr source = openReport(url);
    HostSightings sightings(
        [&](const QUrl &, const QString &, qint64 limit) { return source->rows(RowKind::Hosts, {.limit = limit}); });
    sightings.setReports(
        {{.origin = url, .inside = {}, .name = u"shop-bad"_s, .playbooks = source->playbooks().wait().value()}});
    QVERIFY(!sightings.progress().isDone());
    QTRY_VERIFY(sightings.progress().isDone());
    const std::vector<HostSighting> hosts = sightings.sightings();
    const auto app1 = std::ranges::find_if(hosts, [](const HostSighting &sighting) {
        return sighting.title == u"site.yml" && sighting.host.name == u"app1.shop.example";
    });
    QVERIFY(app1 != hosts.end());
    QCOMPARE(outcomeOf(*app1), Outcome::Failed);
    QCOMPARE(app1->host.ok, 32);
    QCOMPARE(app1->state, State::Failed);
    QCOMPARE(app1->report, u"shop-bad"_s);
}

void TestHostSightings::readsFewAtATimeAndEachOnce()
{
    Answers answers;
    HostSightings sightings(answers.reader());
    QSignalSpy changed(&sightings, &HostSightings::changed);
    sightings.setReports({report(1), report(2), report(3)});
    QTRY_COMPARE(answers.asked.size(), HostSightings::MostReading);
    answers.give(0, rowsOf({u"web1"_s, u"web2"_s}, 2));
    QTRY_COMPARE(answers.asked.size(), 3U);
    QCOMPARE(sightings.progress().read, 1);
    QCOMPARE(sightings.sightings().size(), 2U);
    answers.give(1, rowsOf({u"web1"_s}, 1));
    answers.give(2, rowsOf({}, 0));
    QTRY_VERIFY(sightings.progress().isDone());
    changed.clear();
    // Of what is known nothing is read again; of what changed, it is.
    sightings.setReports({report(3), report(1)});
    QCOMPARE(sightings.sightings().size(), 2U);
    QVERIFY(sightings.progress().isDone());
    HostSightings::Report grown = report(1);
    grown.playbooks.front().state = State::Failed;
    sightings.setReports({report(3), grown});
    QTRY_COMPARE(answers.asked.size(), 4U);
    QVERIFY(answers.asked[3].first == grown.origin);
}

void TestHostSightings::stopsWhereThereAreTooMany()
{
    Answers answers;
    HostSightings sightings(answers.reader(), nullptr, 3);
    sightings.setReports({report(1), report(2), report(3), report(4)});
    QTRY_COMPARE(answers.asked.size(), 2U);
    answers.give(0, rowsOf({u"web1"_s, u"web2"_s}, 2));
    answers.give(1, rowsOf({u"web1"_s}, 90));
    QTRY_VERIFY(sightings.progress().isBounded);
    QTRY_COMPARE(sightings.progress().read, 2);
    QCOMPARE(answers.asked.size(), 2U); // none of those that are left
    QCOMPARE(sightings.progress().reports, 4);
    QCOMPARE(sightings.sightings().size(), 3U);
}

void TestHostSightings::aReportThatCannotBeReadIsCounted()
{
    Answers answers;
    HostSightings sightings(answers.reader());
    sightings.setReports({report(1), report(2)});
    QTRY_COMPARE(answers.asked.size(), 2U);
    answers.give(0, std::unexpected(Error{Error::Kind::Damaged, u"It is damaged."_s, {}, {}}));
    answers.give(1, rowsOf({u"web1"_s}, 1));
    QTRY_VERIFY(sightings.progress().isDone());
    QCOMPARE(sightings.progress().failed, 1);
    QCOMPARE(sightings.sightings().size(), 1U);
}

void TestHostSightings::whatIsNotWantedAnyMoreIsDropped()
{
    Answers answers;
    HostSightings sightings(answers.reader());
    sightings.setReports({report(1), report(2)});
    QTRY_COMPARE(answers.asked.size(), 2U);
    sightings.setReports({report(2)});
    QVERIFY(answers.asked[0].second.isCanceled());
    QVERIFY(!answers.asked[1].second.isCanceled());
    sightings.setReports({});
    QVERIFY(sightings.progress().isDone());
    QVERIFY(answers.asked[1].second.isCanceled());
}

AVIARY_TEST_GUILESS(TestHostSightings)
#include "tst_hostsightings.moc"
