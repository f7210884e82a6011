// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/timelinecsv.h"
#include "models/exports/timelinejson.h"
#include "models/exports/timelinekeys.h"
#include "tests/support/maderecording.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace aviary;
using namespace Qt::StringLiterals;

namespace {

// Two hosts, two tasks: b waits 2 s for a, then 1 s is nobody's, then both work for a second; 1 s before, 1 s after.
// task 1 of a at 1…4, of b at 1…2; task 2 of both at 5…6; the run is 0…7.
TimelineFiguresPtr madeFigures()
{
    MadeRecording made({u"a"_s, u"b"_s}, 2);
    made.playbook().ended = MadeRecording::at(7);
    made.playbook().duration = 7 * MadeRecording::Second;
    made.add(1, 1, 1, Status::Ok, 0);
    made.add(0, 1, 3, Status::Ok, 0);
    made.add(0, 5, 1, Status::Ok, 1);
    made.add(1, 5, 1, Status::Failed, 1);
    return TimelineFigures::of(made.finish());
}

QJsonObject json(const TimelineFigures &figures, qint64 limit = -1)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeTimelineJson(buffer, figures, limit) ? QJsonDocument::fromJson(buffer.data()).object() : QJsonObject();
}

QList<QStringList> csv(const TimelineFigures &figures, qint64 limit = -1)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!writeTimelineCsv(buffer, figures, limit))
        return {};
    QList<QStringList> records;
    for (const QString &record : QString::fromUtf8(buffer.data()).split(u"\r\n"_s, Qt::SkipEmptyParts))
        records << record.split(u',');
    return records;
}

// "gap start 1 1" of each: kind, what, seconds, seconds together.
QStringList linksOf(const QJsonObject &figures)
{
    QStringList lines;
    for (const QJsonValue &link : figures[u"critical_path"][u"links"].toArray()) {
        const bool gap = link[u"kind"] == u"gap"_s;
        lines << u"%1 %2 %3 %4"_s.arg(link[u"number"].toInt())
                     .arg(gap ? link[u"gap"].toString() : u"result "_s + QString::number(link[u"result"].toInt()))
                     .arg(link[u"seconds"].toDouble())
                     .arg(link[u"cumulative_seconds"].toDouble());
    }
    return lines;
}

} // namespace

class TestTimelineExports : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void jsonSaysWhatWasWorkedOut();
    void csvSaysTheSame();
    void aLimitKeepsTheLongestLinks();
    void whatIsNotKnownIsNull();
    void namesAreQuoted();
    void aRunWithoutTimesIsWritten();
};

void TestTimelineExports::jsonSaysWhatWasWorkedOut()
{
    const QJsonObject figures = json(*madeFigures());
    QCOMPARE(figures[u"playbook"][u"path"].toString(), u"/work/site.yml"_s);
    QCOMPARE(figures[u"critical_path"][u"seconds"].toDouble(), 7.0);
    QCOMPARE(figures[u"critical_path"][u"seconds_in_results"].toDouble(), 4.0);
    // Either result of the second task may stand for it.
    QStringList links = linksOf(figures);
    links[3].replace(u"result 4"_s, u"result 3"_s);
    QCOMPARE(links,
             (QStringList{u"1 start 1 1"_s, u"2 result 2 3 4"_s, u"3 between_tasks 1 5"_s, u"4 result 3 1 6"_s,
                          u"5 end 1 7"_s}));
    const QJsonObject waiting = figures[u"waiting"].toObject();
    QCOMPARE(waiting[u"seconds"].toDouble(), 2.0);
    QCOMPARE(waiting[u"hosts_count"].toInt(), 1);
    QCOMPARE(waiting[u"hosts"][0][u"host"][u"name"].toString(), u"b"_s);
    QCOMPARE(waiting[u"hosts"][0][u"waited_for"][u"name"].toString(), u"a"_s);
    QCOMPARE(waiting[u"tasks"][0][u"task"][u"name"].toString(), u"task 1"_s);
    QCOMPARE(waiting[u"tasks"][0][u"slowest_result"].toInt(), 2);
    const QJsonObject task = figures[u"slowest"][u"tasks"][0].toObject();
    QCOMPARE(task[u"task"][u"id"].toInt(), 1);
    QCOMPARE(task[u"results"].toInt(), 2);
    QCOMPARE(task[u"total_seconds"].toDouble(), 4.0);
    QCOMPARE(task[u"mean_seconds"].toDouble(), 2.0);
    QCOMPARE(task[u"max_seconds"].toDouble(), 3.0);
    QCOMPARE(task[u"wall_seconds"].toDouble(), 3.0);
    QCOMPARE(task[u"of_wall"].toDouble(), 0.428571);
    QCOMPARE(task[u"of_busy"].toDouble(), 0.666667);
    QCOMPARE(task[u"outcomes"][u"ok"].toInt(), 2);
    QCOMPARE(figures[u"slowest"][u"roles_count"].toInt(), 0);
    QCOMPARE(figures[u"concurrency"][u"most_hosts"].toInt(), 2);
    QCOMPARE(figures[u"concurrency"][u"busy_seconds"].toDouble(), 6.0);
    QCOMPARE(figures[u"concurrency"][u"mean_hosts"].toDouble(), 0.857143);
    // Without its slowest task the run were three seconds shorter.
    QCOMPARE(figures[u"what_if"][0][u"kind"].toString(), u"task"_s);
    QCOMPARE(figures[u"what_if"][0][u"seconds_without"].toDouble(), 3.0);
    QVERIFY(figures[u"forks"][u"seen"].isNull());
}

void TestTimelineExports::csvSaysTheSame()
{
    const QList<QStringList> records = csv(*madeFigures());
    const QStringList header = records.first();
    QHash<QString, int> counts;
    for (const QStringList &record : records.mid(1)) {
        QCOMPARE(record.size(), header.size());
        ++counts[record[0]];
    }
    QCOMPARE(counts[u"critical_path"_s], 5);
    QCOMPARE(counts[u"waiting_host"_s], 1);
    QCOMPARE(counts[u"waiting_task"_s], 1);
    QCOMPARE(counts[u"slowest"_s], 2 + 2); // tasks and hosts; no role, no action
    const auto field = [&](qsizetype record, const QString &column) { return records[record][header.indexOf(column)]; };
    QCOMPARE(field(1, u"kind"_s), u"gap"_s);
    QCOMPARE(field(1, u"name"_s), u"start"_s);
    QCOMPARE(field(2, u"result"_s), u"2"_s);
    QCOMPARE(field(2, u"host"_s), u"a"_s);
    QCOMPARE(field(2, u"seconds"_s), u"3.000000"_s);
    QCOMPARE(field(2, u"cumulative_seconds"_s), u"4.000000"_s);
    QCOMPARE(field(2, u"started"_s), u"2025-11-21T02:54:26Z"_s);
    QCOMPARE(field(6, u"host"_s), u"b"_s);
    QCOMPARE(field(6, u"other_host"_s), u"a"_s);
    QCOMPARE(field(6, u"seconds"_s), u"2.000000"_s);
}

void TestTimelineExports::aLimitKeepsTheLongestLinks()
{
    const TimelineFiguresPtr figures = madeFigures();
    const QJsonObject cut = json(*figures, 2);
    QCOMPARE(cut[u"critical_path"][u"links_count"].toInt(), 5);
    QCOMPARE(linksOf(cut), (QStringList{u"1 start 1 1"_s, u"2 result 2 3 4"_s})); // in order of time
    QCOMPARE(cut[u"slowest"][u"tasks"].toArray().size(), 2);
    QCOMPARE(json(*figures, 0)[u"slowest"][u"tasks_count"].toInt(), 2);
    QCOMPARE(json(*figures, 0)[u"slowest"][u"tasks"].toArray().size(), 0);
    QCOMPARE(csv(*figures, 0).size(), 1);
    QCOMPARE(csv(*figures, 1)[1][1], u"2"_s);
}

void TestTimelineExports::whatIsNotKnownIsNull()
{
    TimelineFigures figures = *madeFigures();
    figures.caveats.startsOfTasks = true;
    const QJsonObject written = json(figures);
    QVERIFY(written[u"slowest"][u"tasks"][0][u"total_seconds"].isNull());
    QCOMPARE(written[u"slowest"][u"tasks"][0][u"wall_seconds"].toDouble(), 3.0);
    QVERIFY(written[u"slowest"][u"hosts"][0][u"wall_seconds"].isNull());
    QVERIFY(written[u"forks"][u"seconds"].isNull());
    QVERIFY(written[u"concurrency"][u"busy_seconds"].isNull());
    QVERIFY(written[u"caveats"][u"starts_of_tasks"].toBool());
    const QList<QStringList> records = csv(figures);
    QCOMPARE(records.last()[records.first().indexOf(u"wall_seconds"_s)], QString());
}

void TestTimelineExports::namesAreQuoted()
{
    const QString name = u"a\",\nb\x1b[31m"_s;
    MadeRecording made({name});
    made.add(0, 0, 1);
    const TimelineFiguresPtr figures = TimelineFigures::of(made.finish());
    QCOMPARE(json(*figures)[u"slowest"][u"hosts"][0][u"host"][u"name"].toString(), name);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(writeTimelineCsv(buffer, *figures));
    QVERIFY(QString::fromUtf8(buffer.data()).contains(u"\"a\"\",\nb\x1b[31m\""_s));
}

void TestTimelineExports::aRunWithoutTimesIsWritten()
{
    MadeRecording made({u"a"_s});
    made.playbook().started = NoTime;
    made.addRaw(0, NoTime, NoDuration);
    const TimelineFiguresPtr figures = TimelineFigures::of(made.finish());
    const QJsonObject written = json(*figures);
    QVERIFY(written[u"playbook"][u"started"].isNull());
    QVERIFY(written[u"playbook"][u"seconds"].isNull());
    QCOMPARE(written[u"critical_path"][u"links_count"].toInt(), 0);
    QVERIFY(written[u"slowest"][u"hosts"][0][u"total_seconds"].isNull());
    QVERIFY(!csv(*figures).isEmpty());
}

AVIARY_TEST_GUILESS(TestTimelineExports)
#include "tst_timelineexports.moc"
