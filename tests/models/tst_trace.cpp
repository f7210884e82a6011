// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/trace.h"

#include "models/timeline/figures.h"
#include "tests/support/maderecording.h"
#include "tests/support/report.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace aviary;
using namespace Qt::StringLiterals;

namespace {

// A strict reader, and what a viewer makes of it.
struct Trace
{
    QJsonObject whole;
    QMap<qint64, QString> threads; // names
    QList<QJsonObject> events; // complete ones

    static Trace of(const Recording &recording, const TimelineFigures *figures = nullptr)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        if (!writeTrace(buffer, recording, figures))
            return {};
        Trace trace;
        trace.whole = QJsonDocument::fromJson(buffer.data()).object();
        for (const QJsonValue &value : trace.whole[u"traceEvents"].toArray()) {
            const QJsonObject event = value.toObject();
            if (event[u"ph"] == u"X"_s)
                trace.events << event;
            else if (event[u"name"] == u"thread_name"_s)
                trace.threads[event[u"tid"].toInteger()] = event[u"args"][u"name"].toString();
        }
        return trace;
    }
    // "app1 (2): task 1 3+2" of each.
    QStringList lines() const
    {
        QStringList lines;
        for (const QJsonObject &event : events) {
            lines << u"%1: %2 %3+%4"_s.arg(threads[event[u"tid"].toInteger()], event[u"name"].toString())
                         .arg(event[u"ts"].toDouble() / 1e6)
                         .arg(event[u"dur"].toDouble() / 1e6);
        }
        return lines;
    }
    QJsonObject eventOf(qint64 result) const
    {
        for (const QJsonObject &event : events) {
            if (event[u"args"][u"result"].toInteger() == result)
                return event;
        }
        return {};
    }
};

} // namespace

class TestTrace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hostsAreThreadsAndResultsCompleteEvents();
    void overlappingResultsLieOnThreadsOfTheirOwn();
    void manyThatOverlapTakeNoTime();
    void timesThatAreNotKnownAreSaid();
    void theCriticalPathIsAThread();
    void hostileTextStaysJson_data();
    void hostileTextStaysJson();
    void realRunsSayAll();
    void realRunsNest_data();
    void realRunsNest();
    void aDeviceThatIsFullIsSaid();
};

void TestTrace::hostsAreThreadsAndResultsCompleteEvents()
{
    MadeRecording made({u"web10"_s, u"web2"_s, u"db1"_s}, 2);
    made.add(0, 0, 1, Status::Ok, 0);
    made.add(1, 0, 2, Status::Ok, 0);
    made.add(1, 2, 0.5, Status::Failed, 1);
    const Trace trace = Trace::of(*made.finish());
    // Failing hosts first, then by natural name; those without a result are there, too.
    QCOMPARE(trace.threads.values(), (QStringList{u"Plays"_s, u"web2"_s, u"db1"_s, u"web10"_s}));
    QCOMPARE(
        trace.lines(),
        (QStringList{u"Plays: play 0+2.5"_s, u"web2: task 1 0+2"_s, u"web2: task 2 2+0.5"_s, u"web10: task 1 0+1"_s}));
    QCOMPARE(trace.eventOf(3)[u"cname"].toString(), u"terrible"_s);
    QCOMPARE(trace.eventOf(3)[u"cat"].toString(), u"failed"_s);
    QVERIFY(!trace.eventOf(2).contains(u"cname"));
    QCOMPARE(trace.eventOf(2)[u"pid"].toInt(), 1);
}

void TestTrace::overlappingResultsLieOnThreadsOfTheirOwn()
{
    MadeRecording made({u"a"_s, u"b"_s}, 4);
    made.add(0, 0, 5, Status::Ok, 0);
    made.add(0, 1, 6, Status::Ok, 1);
    made.add(0, 2, 1, Status::Ok, 2);
    made.add(0, 5, 1, Status::Ok, 3); // begins as the first one ends
    made.add(1, 0, 1, Status::Ok, 0);
    const Trace trace = Trace::of(*made.finish());
    QCOMPARE(trace.lines().mid(1),
             (QStringList{u"a: task 1 0+5"_s, u"a (2): task 2 1+6"_s, u"a (3): task 3 2+1"_s, u"a: task 4 5+1"_s,
                          u"b: task 1 0+1"_s}));
}

void TestTrace::manyThatOverlapTakeNoTime()
{
    MadeRecording made({u"a"_s});
    constexpr int many = 50'000;
    for (int i = 0; i < many; ++i)
        made.addRaw(0, MadeRecording::Start + i, 2 * many - i);
    const Trace trace = Trace::of(*made.finish());
    QCOMPARE(trace.threads.size(), many + 1);
}

void TestTrace::timesThatAreNotKnownAreSaid()
{
    MadeRecording made({u"a"_s}, 4);
    made.addRaw(0, NoTime, NoDuration);
    made.addRaw(0, MadeRecording::at(1), NoDuration);
    made.addRaw(0, MadeRecording::at(2), -MadeRecording::Second);
    made.addRaw(0, MadeRecording::at(-3), MadeRecording::Second); // before the run, it says
    const Trace trace = Trace::of(*made.finish());
    QCOMPARE(trace.whole[u"otherData"][u"results_without_start"].toInt(), 1);
    QCOMPARE(trace.whole[u"otherData"][u"zero"].toString(), u"2025-11-21T02:54:22Z"_s);
    QVERIFY(trace.eventOf(1).isEmpty());
    QCOMPARE(trace.eventOf(4)[u"ts"].toInt(), 0); // viewers drop what lies before 0
    QCOMPARE(trace.eventOf(2)[u"ts"].toInt(), 4'000'000);
    QCOMPARE(trace.eventOf(2)[u"dur"].toInt(), 0);
    QCOMPARE(trace.eventOf(2)[u"args"][u"note"].toString(), u"no end is recorded"_s);
    QCOMPARE(trace.eventOf(3)[u"dur"].toInt(), 0);
    QVERIFY(trace.eventOf(3)[u"args"][u"note"].toString().contains(u"clock"_s));
    QVERIFY(!trace.eventOf(4)[u"args"].toObject().contains(u"note"));
}

void TestTrace::theCriticalPathIsAThread()
{
    MadeRecording made({u"a"_s, u"b"_s}, 2);
    made.add(0, 1, 2, Status::Ok, 0);
    made.add(1, 1, 1, Status::Failed, 0);
    const RecordingPtr recording = made.finish();
    TimelineFigures figures;
    figures.recording = recording;
    const auto at = [](double begin, double end) { return TimeSpan{MadeRecording::at(begin), MadeRecording::at(end)}; };
    figures.path.links = {{0, CriticalPath::Gap::Start, at(0, 1)},
                          {0, CriticalPath::Gap::None, at(1, 3)},
                          {NoIndex, CriticalPath::Gap::End, at(3, 4)}};
    const Trace trace = Trace::of(*recording, &figures);
    QCOMPARE(trace.threads.values(), (QStringList{u"Plays"_s, u"Critical path"_s, u"b"_s, u"a"_s}));
    QCOMPARE(
        trace.lines().mid(1, 3),
        (QStringList{u"Critical path: start 0+1"_s, u"Critical path: a · task 1 1+2"_s, u"Critical path: end 3+1"_s}));
}

void TestTrace::hostileTextStaysJson_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("quotes") << u"a\"b\\c</script>"_s << u"a\"b\\c</script>"_s;
    QTest::newRow("controls") << QString(u"a\0b\x1b[31m\x07\n\tc"_s) << u"a\\x00b\\x1b[31m\\x07⏎ c"_s;
    QTest::newRow("a byte that was not UTF-8") << QString(u"caf"_s + QChar(0xdce9)) << u"caf\\xe9"_s;
    QTest::newRow("half a pair") << QString(QChar(0xd800) + u"x"_s) << u"\ufffdx"_s;
    QTest::newRow("a pair") << u"🦜"_s << u"🦜"_s;
    QTest::newRow("right to left") << u"a\u202eb"_s << u"a‹U+202E›b"_s;
    QTest::newRow("long") << QString(5000, u'x') << QString(1000, u'x') + u'…';
}

void TestTrace::hostileTextStaysJson()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    RecordingBuilder builder(19);
    Playbook playbook;
    playbook.id = PlaybookId{1};
    playbook.path = u"/"_s + text;
    playbook.name = text;
    playbook.ansibleVersion = text;
    playbook.started = MadeRecording::Start;
    builder.setPlaybook(playbook);
    builder.setPlays({{.id = PlayId{1}, .started = MadeRecording::Start, .name = text}});
    builder.setFiles({{FileId{1}, text, {}}});
    builder.setTasks({{.id = TaskId{1}, .line = 3, .play = 0, .file = 0, .name = text, .action = text}});
    builder.setHosts({{.id = HostId{1}, .name = text}});
    builder.addResult(ResultId{1}, TaskId{1}, HostId{1}, PlayId{1}, MadeRecording::Start, 1, Status::Ok, false, false);
    const Trace trace = Trace::of(*builder.finish());
    QVERIFY(!trace.whole.isEmpty()); // or a strict reader does not take it
    const QJsonObject event = trace.eventOf(1);
    QCOMPARE(event[u"name"].toString(), expected);
    QCOMPARE(event[u"args"][u"task"].toString(), expected);
    QCOMPARE(event[u"args"][u"play"].toString(), expected);
    QCOMPARE(event[u"args"][u"action"].toString(), expected);
    QCOMPARE(trace.threads.last(), expected);
    QCOMPARE(trace.whole[u"otherData"][u"ansible_version"].toString(), expected);
}

void TestTrace::realRunsSayAll()
{
    const test::Report report(u"shop-bad.sqlite"_s, 2);
    QVERIFY(report.recording);
    const Trace trace = Trace::of(*report.recording);
    QCOMPARE(trace.threads.values(),
             (QStringList{u"Plays"_s, u"app1.shop.example"_s, u"app2.shop.example"_s, u"db1.shop.example"_s,
                          u"mon1.shop.example"_s, u"web1.shop.example"_s, u"web2.shop.example"_s}));
    const QJsonObject failed = trace.eventOf(146);
    QCOMPARE(failed[u"name"].toString(), u"Start the service of the machine"_s);
    QCOMPARE(failed[u"cname"].toString(), u"terrible"_s);
    const QJsonObject args = failed[u"args"].toObject();
    QCOMPARE(args[u"outcome"].toString(), u"failed"_s);
    QCOMPARE(args[u"action"].toString(), u"script"_s);
    QCOMPARE(args[u"path"].toString(), u"/home/zuul/src/webshop/site.yml:88"_s);
    bool delegated = false;
    for (const QJsonObject &event : trace.events) {
        if (event[u"name"] == u"app : Migrate the schema"_s) {
            QCOMPARE(event[u"args"][u"delegated_to"].toString(), u"db1.shop.example"_s);
            QCOMPARE(event[u"args"][u"role"].toString(), u"app"_s);
            delegated = true;
        }
    }
    QVERIFY(delegated);
    const QJsonObject other = trace.whole[u"otherData"].toObject();
    QCOMPARE(other[u"playbook"].toString(), u"/home/zuul/src/webshop/site.yml"_s);
    QCOMPARE(other[u"state"].toString(), u"failed"_s);
    QCOMPARE(other[u"results"].toInt(), static_cast<int>(report.recording->resultCount()));
    QCOMPARE(other[u"wall_seconds"].toDouble(), 49.939823);
}

void TestTrace::realRunsNest_data()
{
    QTest::addColumn<QString>("report");
    QTest::addColumn<int>("playbook");
    for (const char *name : {"shop-good", "shop-bad", "shop-extras", "shop-free", "shop-running"}) {
        for (int playbook = 1; playbook <= 8; ++playbook) {
            const QString file = QString::fromLatin1(name) + u".sqlite"_s;
            if (test::Report(file, playbook).recording)
                QTest::addRow("%s %d", name, playbook) << file << playbook;
        }
    }
}

// Of events on a thread, each has ended when the next begins: what both viewers want.
void TestTrace::realRunsNest()
{
    QFETCH(QString, report);
    QFETCH(int, playbook);
    const test::Report real(report, playbook);
    const Trace trace = Trace::of(*real.recording);
    QMap<qint64, qint64> ends;
    qsizetype results = 0;
    for (const QJsonObject &event : trace.events) {
        const qint64 thread = event[u"tid"].toInteger();
        const qint64 begin = event[u"ts"].toInteger(-1);
        QVERIFY(trace.threads.contains(thread));
        QVERIFY(begin >= ends.value(thread, 0));
        ends[thread] = begin + event[u"dur"].toInteger(-1);
        QVERIFY(ends[thread] >= begin);
        results += event[u"args"].toObject().contains(u"result");
    }
    QCOMPARE(results + trace.whole[u"otherData"][u"results_without_start"].toInt(),
             static_cast<qsizetype>(real.recording->resultCount()));
}

void TestTrace::aDeviceThatIsFullIsSaid()
{
    class Full : public QIODevice
    {
    public:
        Full() { open(WriteOnly | Unbuffered); }
        int calls = 0;

    protected:
        qint64 readData(char *, qint64) override { return -1; }
        qint64 writeData(const char *, qint64) override
        {
            ++calls;
            setErrorString(u"full"_s);
            return -1;
        }
    } full;
    MadeRecording made({u"a"_s});
    for (int i = 0; i < 20'000; ++i)
        made.add(0, i, 1);
    QVERIFY(!writeTrace(full, *made.finish(), nullptr));
    QCOMPARE(full.calls, 1);
    QCOMPARE(full.errorString(), u"full"_s);
}

AVIARY_TEST_GUILESS(TestTrace)
#include "tst_trace.moc"
