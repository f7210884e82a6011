// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/databases.h"
#include "tests/support/hostile.h"
#include "tests/support/program.h"

#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace aviary;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *Bad = "shop-bad.sqlite";

test::Ran timeline(const QStringList &options, const QString &report = QString::fromLatin1(Bad))
{
    return test::run(QStringList{u"timeline"_s, report} + options);
}

// The lines of a section, without its title.
QStringList section(const QByteArray &out, const QString &title)
{
    const QStringList lines = QString::fromUtf8(out).split(u'\n');
    QStringList found;
    bool inside = false;
    for (const QString &line : lines) {
        if (inside && line.isEmpty())
            break;
        if (inside)
            found << line;
        inside = inside || line == title || line.startsWith(title + u':');
    }
    return found;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestVerbTimeline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sentencesComeFirst();
    void theCriticalPathAddsUp();
    void aLimitTellsWhatItLeavesOut();
    void jsonHasAllFigures();
    void csvIsOneTable();
    void theTraceIsJson();
    void picturesAreOfTheSizeAskedFor_data();
    void picturesAreOfTheSizeAskedFor();
    void theSvgHoldsTheNames();
    void aRangeIsWhatIsDrawn();
    void aFileIsReplacedWhenItIsWhole();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
    void oldRecordingsSayWhatIsNotKnown();
    void placesOfAllSortsAreRead();
    void aRunWithoutResultsIsSaidToHaveNone();
    void aRunThatGoesOnHasATimeline();
    void hostileTextSteersNothing_data();
    void hostileTextSteersNothing();
};

void TestVerbTimeline::sentencesComeFirst()
{
    const test::Ran ran = timeline({u"--playbook"_s, u"2"_s, u"--utc"_s});
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.err, QByteArray());
    const QStringList lines = QString::fromUtf8(ran.out).split(u'\n');
    QCOMPARE(lines[0], u"site.yml  webshop: site"_s);
    QCOMPARE(lines[1], u"✖ failed · 49.9 s · 2026-11-21 02:54:25–02:55:15 UTC · builder7.ci.shop.example"_s);
    QCOMPARE(lines[2], u"app : Migrate the schema took 6.1 s on app1 (delegated to db1) while app2 waited."_s);
    QVERIFY(section(ran.out, u"Waiting, by host"_s)[1].startsWith(u"app2 waited for app1"_s));
    QVERIFY(section(ran.out, u"Slowest hosts"_s)[1].startsWith(u"✖ app1"_s));
    QVERIFY(!section(ran.out, u"What if"_s).isEmpty());
}

void TestVerbTimeline::theCriticalPathAddsUp()
{
    const test::Ran ran = timeline({u"--playbook"_s, u"2"_s, u"--limit"_s, u"1000"_s});
    const QStringList links = section(ran.out, u"Critical path"_s);
    QVERIFY(links.size() > 20);
    QVERIFY(links.last().endsWith(u" 49.9 s"_s));
    QVERIFY(links[2].contains(u" start "_s));
}

void TestVerbTimeline::aLimitTellsWhatItLeavesOut()
{
    const test::Ran ran = timeline({u"--playbook"_s, u"2"_s, u"--limit"_s, u"3"_s});
    QVERIFY(ran.out.contains("\nSlowest tasks: 3 of 49\n"));
    QVERIFY(ran.out.contains("\nCritical path: the longest 3 of "));
    const QStringList links = section(ran.out, u"Critical path"_s);
    QCOMPARE(links.size(), 2 + 3); // a sentence, the titles
    QVERIFY(links.last().contains(u"Migrate the schema"_s)); // in order of time
    const test::Ran csv = timeline({u"--playbook"_s, u"2"_s, u"--limit"_s, u"3"_s, u"--format"_s, u"csv"_s});
    QVERIFY(csv.err.contains("At most 3 rows of each figure"));
    QCOMPARE(timeline({u"--playbook"_s, u"2"_s, u"--format"_s, u"csv"_s}).err, QByteArray());
}

void TestVerbTimeline::jsonHasAllFigures()
{
    const test::Ran ran = timeline({u"--playbook"_s, u"2"_s, u"--format"_s, u"json"_s});
    QCOMPARE(ran.status, 0);
    const QJsonObject figures = QJsonDocument::fromJson(ran.out).object();
    QCOMPARE(figures[u"playbook"][u"id"].toInt(), 2);
    QCOMPARE(figures[u"playbook"][u"seconds"].toDouble(), 49.939823);
    const QJsonArray links = figures[u"critical_path"][u"links"].toArray();
    QCOMPARE(figures[u"critical_path"][u"links_count"].toInt(), static_cast<int>(links.size()));
    double sum = 0;
    for (const QJsonValue &link : links)
        sum += link[u"seconds"].toDouble();
    QVERIFY(qAbs(sum - 49.939823) < 1e-6);
    QCOMPARE(links.last()[u"cumulative_seconds"].toDouble(), 49.939823);
    const QJsonValue wait = figures[u"waiting"][u"hosts"][0];
    QCOMPARE(wait[u"host"][u"name"].toString(), u"app2.shop.example"_s);
    QCOMPARE(wait[u"waited_for"][u"name"].toString(), u"app1.shop.example"_s);
    QCOMPARE(figures[u"forks"][u"asked"].toInt(), 8);
    QCOMPARE(figures[u"slowest"][u"hosts"].toArray().size(), 6);
    QCOMPARE(figures[u"slowest"][u"tasks_count"].toInt(), 49);
    QCOMPARE(figures[u"concurrency"][u"most_hosts"].toInt(), 6);
    QVERIFY(figures[u"caveats"][u"sentences"].isArray());
}

void TestVerbTimeline::csvIsOneTable()
{
    const test::Ran ran = timeline({u"--playbook"_s, u"2"_s, u"--format"_s, u"csv"_s, u"--limit"_s, u"2"_s});
    const QStringList records = QString::fromUtf8(ran.out).split(u"\r\n"_s);
    QVERIFY(records[0].startsWith(u"figure,number,kind,id,name,"_s));
    QStringList figures;
    for (const QString &record : records.mid(1)) {
        QVERIFY(record.isEmpty() || record.count(u',') == records[0].count(u','));
        figures << record.section(u',', 0, 0);
    }
    figures.removeDuplicates();
    QCOMPARE(figures,
             (QStringList{u"critical_path"_s, u"waiting_host"_s, u"waiting_task"_s, u"what_if"_s, u"slowest"_s, {}}));
}

void TestVerbTimeline::theTraceIsJson()
{
    const test::Ran ran = timeline({u"--playbook"_s, u"2"_s, u"--format"_s, u"trace"_s});
    QCOMPARE(ran.status, 0);
    const QJsonObject trace = QJsonDocument::fromJson(ran.out).object();
    QStringList threads;
    int results = 0;
    for (const QJsonValue &event : trace[u"traceEvents"].toArray()) {
        if (event[u"name"] == u"thread_name"_s)
            threads << event[u"args"][u"name"].toString();
        results += event[u"ph"] == u"X"_s && event[u"args"].toObject().contains(u"outcome"_s);
    }
    QCOMPARE(results, 140);
    QCOMPARE(threads.mid(0, 3), (QStringList{u"Plays"_s, u"Critical path"_s, u"app1.shop.example"_s}));
}

void TestVerbTimeline::picturesAreOfTheSizeAskedFor_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::newRow("usual") << QStringList() << QSize(1600, 0) << false;
    QTest::newRow("dark") << QStringList{u"--dark"_s} << QSize(1600, 0) << true;
    QTest::newRow("width") << QStringList{u"--size"_s, u"700"_s} << QSize(700, 0) << false;
    QTest::newRow("both") << QStringList{u"--size"_s, u"900x800"_s} << QSize(900, 800) << false;
}

void TestVerbTimeline::picturesAreOfTheSizeAskedFor()
{
    QFETCH(QStringList, options);
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    const test::Ran ran = timeline(QStringList{u"--playbook"_s, u"2"_s, u"--format"_s, u"png"_s} + options);
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.err, QByteArray());
    const QImage image = QImage::fromData(ran.out, "PNG");
    QCOMPARE(image.width(), size.width());
    if (size.height() > 0)
        QCOMPARE(image.height(), size.height());
    else
        QVERIFY(image.height() > 6 * 24 && image.height() < 500); // as its six lanes want
    QCOMPARE(image.pixelColor(3, 3).lightness() < 128, dark);
    // To the right end something is drawn, and a failure is seen.
    int red = 0;
    int atRight = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            red += color.red() > 150 && color.green() < 140 && color.blue() < 140 && color.red() - color.green() > 80;
            atRight += x > image.width() * 9 / 10 && color != image.pixelColor(3, 3);
        }
    }
    QVERIFY(red > 100);
    QVERIFY(atRight > 500);
}

void TestVerbTimeline::theSvgHoldsTheNames()
{
    const test::Ran ran = timeline({u"--playbook"_s, u"2"_s, u"--format"_s, u"svg"_s, u"--utc"_s});
    QCOMPARE(ran.status, 0);
    QXmlStreamReader xml(ran.out);
    QString text;
    int bars = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isCharacters())
            text += xml.text();
        bars += xml.isStartElement() && xml.name() == "rect"_L1;
    }
    QVERIFY2(!xml.hasError(), qUtf8Printable(xml.errorString()));
    QVERIFY(bars > 140);
    for (const QString &name : {u"site.yml  webshop: site"_s, u"mon1"_s, u"Application servers"_s, u"02:54:25 UTC"_s,
                                u"10 s"_s, u"failed 2"_s, u"skipped 1"_s, u"async"_s, u"Migrate the schema"_s})
        QVERIFY2(text.contains(name), qUtf8Printable(name));
}

void TestVerbTimeline::aRangeIsWhatIsDrawn()
{
    const test::Ran ran
        = timeline({u"--playbook"_s, u"2"_s, u"--format"_s, u"svg"_s, u"--range"_s, u"30..37.5"_s, u"--utc"_s});
    QCOMPARE(ran.status, 0);
    const QString svg = QString::fromUtf8(ran.out);
    QVERIFY(svg.contains(u"Migrate the schema"_s));
    QVERIFY(!svg.contains(u">Baseline of all machines<"_s));
    QVERIFY(svg.contains(u">02:54:58<"_s));
}

void TestVerbTimeline::aFileIsReplacedWhenItIsWhole()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out.json"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    const test::Ran ran = timeline({u"--playbook"_s, u"2"_s, u"--format"_s, u"json"_s, u"--output"_s, path});
    QCOMPARE(ran.status, 0);
    QCOMPARE(QString::fromUtf8(ran.out), path + u'\n');
    QVERIFY(QJsonDocument::fromJson(contentOf(path)).isObject());
    // What cannot be made leaves what was there.
    const test::Ran wrong
        = timeline({u"--playbook"_s, u"2"_s, u"--format"_s, u"png"_s, u"--range"_s, u"90..99"_s, u"--output"_s, path});
    QCOMPARE(wrong.status, 2);
    QVERIFY(QJsonDocument::fromJson(contentOf(path)).isObject());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"out.json"_s});
    const test::Ran table = timeline({u"--playbook"_s, u"2"_s, u"--output"_s, folder.filePath(u"no/such/table.txt"_s)});
    QCOMPARE(table.status, 2);
    QVERIFY(table.err.contains("could not be written"));
}

void TestVerbTimeline::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("format") << QStringList{u"--format"_s, u"pdf"_s}
                            << QByteArray("--format does not know pdf. It takes table, json, csv, svg, png, trace.");
    QTest::newRow("size") << QStringList{u"--format"_s, u"png"_s, u"--size"_s, u"5x5"_s}
                          << QByteArray("--size takes pixels");
    QTest::newRow("size of what") << QStringList{u"--format"_s, u"png"_s, u"--size"_s, u"500x500x500"_s}
                                  << QByteArray("--size takes pixels");
    QTest::newRow("size of a table") << QStringList{u"--size"_s, u"500x500"_s}
                                     << QByteArray("--size is for pictures: --format svg or png.");
    QTest::newRow("dark table") << QStringList{u"--dark"_s} << QByteArray("--dark is for pictures");
    QTest::newRow("range") << QStringList{u"--format"_s, u"svg"_s, u"--range"_s, u"5..4"_s}
                           << QByteArray("--range takes seconds of the run");
    QTest::newRow("range beyond") << QStringList{u"--format=svg"_s, u"--range"_s, u"100..101"_s}
                                  << QByteArray("The run ended after 49.9 s: there is nothing to draw.");
    QTest::newRow("playbook") << QStringList{u"--playbook"_s, u"99"_s} << QByteArray("This report has no playbook 99.");
    QTest::newRow("limit") << QStringList{u"--limit"_s, u"few"_s} << QByteArray("--limit takes a number of rows");
}

void TestVerbTimeline::whatIsWrongIsSaid()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, said);
    const test::Ran ran
        = timeline(options.contains(u"--playbook"_s) ? options : options + QStringList{u"--playbook"_s, u"2"_s});
    QCOMPARE(ran.status, 2);
    QVERIFY2(ran.err.contains(said), ran.err.constData());
    QCOMPARE(ran.out, QByteArray());
}

void TestVerbTimeline::oldRecordingsSayWhatIsNotKnown()
{
    const QString old = u"schema/ara-1.2.0-m03.sqlite"_s;
    const test::Ran table = timeline({}, old);
    QCOMPARE(table.status, 0);
    QVERIFY(table.out.contains("did not record when a host began"));
    const QJsonObject figures = QJsonDocument::fromJson(timeline({u"--format"_s, u"json"_s}, old).out).object();
    QVERIFY(figures[u"caveats"][u"starts_of_tasks"].toBool());
    QVERIFY(figures[u"slowest"][u"hosts"][0][u"total_seconds"].isNull());
    QVERIFY(figures[u"slowest"][u"tasks"][0][u"wall_seconds"].isDouble());
}

void TestVerbTimeline::placesOfAllSortsAreRead()
{
    const test::Ran packed = timeline({u"--inside"_s, u"3/dev/ara-report/ansible.sqlite"_s, u"--format"_s, u"json"_s},
                                      u"tree/artifact.zip"_s);
    QVERIFY2(packed.status == 0, packed.err.constData());
    QVERIFY(QJsonDocument::fromJson(packed.out).isObject());
    const test::Ran choice = timeline({}, u"tree/artifact.zip"_s);
    QCOMPARE(choice.status, 2);
    QVERIFY(choice.err.contains("--inside"));
    // The playbook that a person wants to see first is said where there are several.
    const test::Ran landing = timeline({}, u"shop-extras.sqlite"_s);
    QCOMPARE(landing.status, 0);
    QVERIFY(landing.err.contains("Playbook 2, failures.yml"));
}

void TestVerbTimeline::aRunWithoutResultsIsSaidToHaveNone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ansible.sqlite"_s);
    test::copied(u"shop-bad.sqlite"_s, path);
    test::Connection(path).run(u"delete from results where playbook_id = 2"_s);
    const test::Ran ran = timeline({u"--playbook"_s, u"2"_s}, path);
    QCOMPARE(ran.status, 0);
    const QStringList lines = QString::fromUtf8(ran.out).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3); // the run, and no figures of nothing
    QCOMPARE(lines.last(), u"No results were recorded: no task ran on any host."_s);
}

void TestVerbTimeline::aRunThatGoesOnHasATimeline()
{
    for (const QString &format : {u"table"_s, u"json"_s, u"csv"_s, u"svg"_s, u"png"_s, u"trace"_s}) {
        const test::Ran ran = timeline({u"--format"_s, format}, u"shop-running.sqlite"_s);
        QVERIFY2(ran.status == 0, ran.err.constData());
        QVERIFY(!ran.out.isEmpty());
    }
}

void TestVerbTimeline::hostileTextSteersNothing_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"table", "json", "trace", "svg"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

void TestVerbTimeline::hostileTextSteersNothing()
{
    QFETCH(QString, format);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ansible.sqlite"_s);
    QVERIFY(QFile::copy(QStringLiteral(AVIARY_TEST_DATA "/shop-bad.sqlite"), path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    {
        test::Connection connection(path);
        test::fillWithText(connection, u"\x1b[31m\u202e\a<b>&\"']]>\n"_s);
    }
    const test::Ran ran = test::run({u"timeline"_s, path, u"--playbook"_s, u"2"_s, u"--format"_s, format});
    QVERIFY2(ran.status == 0, ran.err.constData());
    for (const QChar c : QString::fromUtf8(ran.out + ran.err)) {
        const bool harmless = c == u'\n' || (c.category() != QChar::Other_Control && c != QChar(0x202e));
        QVERIFY2(harmless, qPrintable(QString::number(c.unicode(), 16)));
    }
    if (format == "svg"_L1) {
        QXmlStreamReader xml(ran.out);
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qUtf8Printable(xml.errorString()));
    } else if (format != "table"_L1) {
        QVERIFY(QJsonDocument::fromJson(ran.out).isObject());
    }
}

QTEST_GUILESS_MAIN(TestVerbTimeline)
#include "tst_verbtimeline.moc"
