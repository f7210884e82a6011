// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/waiting.h"

#include "tests/support/maderecording.h"
#include "tests/support/report.h"
#include "tests/support/testmain.h"

using namespace aviary;
using namespace Qt::StringLiterals;

class TestWaiting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hostsThatWereDoneWaitForTheSlowest();
    void theLongestWaitingIsTold();
    void timeSpentWaitingForAForkIsNotCountedTwice();
    void whoDoesNotGoOnDoesNotWait();
    void whoComesLaterDoesNotWait();
    void aTaskThatOnlyOneHostRunsIsWaitedForByAll();
    void nothingIsSaidUnderASecond();
    void nothingIsSaidWhereTasksOverlap();
    void nothingIsSaidWhereATimeIsMissing();
    void realRunsSayWhatHappened_data();
    void realRunsSayWhatHappened();
};

namespace {

constexpr Micros Second = MadeRecording::Second;
using Hosts = std::vector<TableIndex>;

std::optional<Waiting> waitingIn(const RecordingPtr &recording)
{
    return longestWaiting(*recording, Schedule::of(*recording));
}

MadeRecording threeHosts()
{
    MadeRecording made({u"a"_s, u"b"_s, u"c"_s}, 3);
    for (const int host : {0, 1, 2})
        made.add(host, 0, 1, Status::Ok, 0);
    return made;
}

} // namespace

void TestWaiting::hostsThatWereDoneWaitForTheSlowest()
{
    MadeRecording made = threeHosts();
    made.add(0, 1, 6, Status::Ok, 1);
    made.add(1, 1, 1, Status::Ok, 1);
    made.add(2, 1, 5.5, Status::Ok, 1); // waits, too, but not for long
    for (const int host : {0, 1, 2})
        made.add(host, 7, 1, Status::Ok, 2);
    QCOMPARE(waitingIn(made.finish()), std::optional(Waiting{3, 5 * Second, Hosts{1}}));
}

void TestWaiting::theLongestWaitingIsTold()
{
    MadeRecording made = threeHosts();
    made.add(0, 1, 9, Status::Ok, 1); // all are slow: nobody waits for long
    made.add(1, 1, 8, Status::Ok, 1);
    made.add(2, 1, 8, Status::Ok, 1);
    made.add(0, 10, 1, Status::Ok, 2);
    made.add(1, 10, 4, Status::Ok, 2);
    made.add(2, 10, 2, Status::Ok, 2);
    for (const int host : {0, 1, 2})
        made.add(host, 14, 1, Status::Ok, 0);
    QCOMPARE(waitingIn(made.finish()), std::optional(Waiting{7, 3 * Second, Hosts{0, 2}}));
}

void TestWaiting::timeSpentWaitingForAForkIsNotCountedTwice()
{
    MadeRecording made = threeHosts();
    made.add(0, 1, 2, Status::Ok, 1);
    made.add(1, 3, 4, Status::Ok, 1); // one fork: begins when the first is done
    made.add(2, 7, 1, Status::Ok, 1);
    for (const int host : {0, 1, 2})
        made.add(host, 8, 1, Status::Ok, 2);
    QCOMPARE(waitingIn(made.finish()), std::optional(Waiting{4, 4 * Second, Hosts{0, 2}}));
}

void TestWaiting::whoDoesNotGoOnDoesNotWait()
{
    MadeRecording made = threeHosts();
    made.add(1, 1, 1, Status::Failed, 1);
    made.add(0, 1, 6, Status::Ok, 1);
    made.add(0, 7, 1, Status::Ok, 2);
    QCOMPARE(waitingIn(made.finish()), std::nullopt);
}

void TestWaiting::whoComesLaterDoesNotWait()
{
    MadeRecording made({u"a"_s, u"b"_s}, 2); // serial: 1
    made.add(0, 0, 6, Status::Ok, 0);
    made.add(0, 6, 6, Status::Ok, 1);
    made.add(1, 12, 6, Status::Ok, 0);
    made.add(1, 18, 6, Status::Ok, 1);
    QCOMPARE(waitingIn(made.finish()), std::nullopt);
}

void TestWaiting::aTaskThatOnlyOneHostRunsIsWaitedForByAll()
{
    MadeRecording made = threeHosts();
    made.add(0, 1, 5, Status::Ok, 1); // run_once
    for (const int host : {0, 1, 2})
        made.add(host, 6, 1, Status::Ok, 2);
    QCOMPARE(waitingIn(made.finish()), std::optional(Waiting{3, 5 * Second, Hosts{1, 2}}));
}

void TestWaiting::nothingIsSaidUnderASecond()
{
    MadeRecording made = threeHosts();
    made.add(0, 1, 6, Status::Ok, 1);
    made.add(1, 1, 5.1, Status::Ok, 1);
    made.add(2, 1, 5.5, Status::Ok, 1);
    for (const int host : {0, 1, 2})
        made.add(host, 7, 1, Status::Ok, 2);
    QCOMPARE(waitingIn(made.finish()), std::nullopt);
}

void TestWaiting::nothingIsSaidWhereTasksOverlap()
{
    MadeRecording made({u"a"_s, u"b"_s}, 3); // the free strategy
    made.add(0, 0, 1, Status::Ok, 0);
    made.add(1, 0, 1, Status::Ok, 0);
    made.add(0, 1, 9, Status::Ok, 1);
    made.add(1, 1, 1, Status::Ok, 1);
    made.add(1, 9, 2, Status::Ok, 2);
    made.add(0, 11, 1, Status::Ok, 2);
    QCOMPARE(waitingIn(made.finish()), std::nullopt);
}

void TestWaiting::nothingIsSaidWhereATimeIsMissing()
{
    MadeRecording made = threeHosts();
    made.add(0, 1, 6, Status::Ok, 1);
    made.addRaw(1, MadeRecording::at(1), NoDuration, Status::Ok, 1);
    for (const int host : {0, 1, 2})
        made.add(host, 7, 1, Status::Ok, 2);
    QCOMPARE(waitingIn(made.finish()), std::nullopt);
}

void TestWaiting::realRunsSayWhatHappened_data()
{
    QTest::addColumn<QString>("database");
    QTest::addColumn<int>("playbook");
    QTest::addColumn<QString>("task");
    QTest::addColumn<QStringList>("hosts");
    QTest::newRow("bad") << u"shop-bad.sqlite"_s << 2 << u"app : Migrate the schema"_s << QStringList{u"app2"_s};
    QTest::newRow("free strategy") << u"shop-free.sqlite"_s << 1 << QString() << QStringList();
}

void TestWaiting::realRunsSayWhatHappened()
{
    QFETCH(QString, database);
    QFETCH(int, playbook);
    QFETCH(QString, task);
    QFETCH(QStringList, hosts);
    const test::Report report(database, playbook);
    QVERIFY(report.recording);
    const auto waiting = waitingIn(report.recording);
    QCOMPARE(waiting.has_value(), !task.isEmpty());
    if (!waiting)
        return;
    QCOMPARE(report.recording->tasks()[report.recording->taskOf(waiting->slow)].name, task);
    QStringList names;
    for (const TableIndex host : waiting->hosts)
        names << report.recording->shortHost(host);
    QCOMPARE(names, hosts);
}

AVIARY_TEST_GUILESS(TestWaiting)
#include "tst_waiting.moc"
