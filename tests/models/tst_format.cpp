// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/format.h"
#include "models/recording/location.h"
#include "models/recording/role.h"

#include <QTest>

using namespace aviary;
using namespace Qt::StringLiterals;

namespace {
constexpr Micros Recorded = 1'795'229'665'918'354; // 2026-11-21 02:54:25.918354 UTC
constexpr Micros Second = 1'000'000;
constexpr Micros Hour = 3600 * Second;
constexpr Micros Day = 24 * Hour;
} // namespace

class TestFormat : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { setDisplayZone(QTimeZone(QTimeZone::UTC)); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void times();
    void timesFollowTheZone();
    void started_data();
    void started();
    void ago_data();
    void ago();
    void durations_data();
    void durations();
    void durationsFollowTheLocale();
    void noNumberBreaksAFormat_data();
    void noNumberBreaksAFormat();
    void counts();
    void bytes_data();
    void bytes();
    void suffixes_data();
    void suffixes();
    void baseNames_data();
    void baseNames();
    void namesAreInNaturalOrder_data();
    void namesAreInNaturalOrder();
    void roles_data();
    void roles();
    void aLinkLeadsBackToItsPlace_data();
    void aLinkLeadsBackToItsPlace();
    void aBrokenLinkLeadsNowhere_data();
    void aBrokenLinkLeadsNowhere();
    void aLinkKeepsNoPassword();
    void aLinkLeadsToSeveralRuns();
    void pagesHaveWords();
};

void TestFormat::times()
{
    QCOMPARE(formatTime(Recorded), u"02:54:25"_s);
    QCOMPARE(formatDateTime(Recorded), u"2026-11-21 02:54:25"_s);
    QCOMPARE(formatDateTimeExact(Recorded), u"2026-11-21 02:54:25.918354 UTC"_s);
    QCOMPARE(formatDateTimeExact(-1), u"1969-12-31 23:59:59.999999 UTC"_s);
    QCOMPARE(displayZoneName(Recorded), u"UTC"_s);
    QCOMPARE(displayZoneName(NoTime), u"UTC"_s);
    QCOMPARE(formatTime(NoTime), QString());
}

void TestFormat::timesFollowTheZone()
{
    setDisplayZone(QTimeZone(3600));
    QCOMPARE(displayZone(), QTimeZone(3600));
    QCOMPARE(formatTime(Recorded), u"03:54:25"_s);
    QCOMPARE(formatDateTimeExact(Recorded), u"2026-11-21 03:54:25.918354 UTC+01:00"_s);
    QCOMPARE(formatStarted(Recorded + 21 * Hour, Recorded), u"22 Nov 00:54"_s);
}

void TestFormat::started_data()
{
    QTest::addColumn<qint64>("now");
    QTest::addColumn<QString>("text");
    QTest::newRow("the same day") << Recorded + 3 * Hour << u"02:54"_s;
    QTest::newRow("the next day") << Recorded + 22 * Hour << u"21 Nov 02:54"_s;
    QTest::newRow("the next year") << Recorded + 60 * Day << u"21 Nov 2026 02:54"_s;
    QTest::newRow("now is not known") << NoTime << u"21 Nov 2026 02:54"_s;
}

void TestFormat::started()
{
    QFETCH(qint64, now);
    QTEST(formatStarted(Recorded, now), "text");
    QCOMPARE(formatStarted(NoTime, now), QString());
}

void TestFormat::ago_data()
{
    QTest::addColumn<qint64>("span");
    QTest::addColumn<QString>("text");
    QTest::newRow("seconds") << 59 * Second << u"just now"_s;
    QTest::newRow("a clock that is a little off") << -59 * Second << u"just now"_s;
    QTest::newRow("a wrong clock") << -Hour << u"in the future"_s;
    QTest::newRow("minutes") << 150 * Second << u"2 minute(s) ago"_s;
    QTest::newRow("hours") << 23 * Hour << u"23 hour(s) ago"_s;
    QTest::newRow("days") << 3 * Day + Hour << u"3 day(s) ago"_s;
    QTest::newRow("months") << 90 * Day << u"3 month(s) ago"_s;
    QTest::newRow("years") << 800 * Day << u"2 year(s) ago"_s;
}

void TestFormat::ago()
{
    QFETCH(qint64, span);
    QTEST(formatAgo(Recorded, Recorded + span), "text");
    QCOMPARE(formatAgo(NoTime, Recorded), QString());
    QCOMPARE(formatAgo(Recorded, NoTime), QString());
}

void TestFormat::durations_data()
{
    QTest::addColumn<qint64>("duration");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("exact");
    QTest::newRow("nothing") << qint64{0} << u"0 ms"_s << u"0.000000 s"_s;
    QTest::newRow("1 µs is not nothing") << qint64{1} << u"0.1 ms"_s << u"0.000001 s"_s;
    QTest::newRow("microseconds") << qint64{432} << u"0.4 ms"_s << u"0.000432 s"_s;
    QTest::newRow("nearly 1 ms") << qint64{960} << u"1 ms"_s << u"0.000960 s"_s;
    QTest::newRow("milliseconds") << qint64{12'400} << u"12 ms"_s << u"0.012400 s"_s;
    QTest::newRow("nearly 100 ms") << qint64{99'700} << u"0.1 s"_s << u"0.099700 s"_s;
    QTest::newRow("tenths") << qint64{204'000} << u"0.2 s"_s << u"0.204000 s"_s;
    QTest::newRow("seconds") << qint64{3'440'000} << u"3.4 s"_s << u"3.440000 s"_s;
    QTest::newRow("shop-bad") << qint64{49'939'823} << u"49.9 s"_s << u"49.939823 s"_s;
    QTest::newRow("nearly a minute") << qint64{59'960'000} << u"1 min 00 s"_s << u"59.960000 s"_s;
    QTest::newRow("minutes") << 62 * Second << u"1 min 02 s"_s << u"62.000000 s"_s;
    QTest::newRow("nearly an hour") << Hour - 1 << u"1 h 00 min"_s << u"3,599.999999 s"_s;
    QTest::newRow("hours") << Hour + 121 * Second << u"1 h 02 min"_s << u"3,721.000000 s"_s;
    QTest::newRow("nearly a day") << Day - 1 << u"1 d 00 h"_s << u"86,399.999999 s"_s;
    QTest::newRow("days") << 2 * Day + 3 * Hour << u"2 d 03 h"_s << u"183,600.000000 s"_s;
    QTest::newRow("negative") << -3'440'000LL << u"−3.4 s"_s << u"−3.440000 s"_s;
    QTest::newRow("not known") << NoDuration << QString() << QString();
}

void TestFormat::durations()
{
    QFETCH(qint64, duration);
    QTEST(formatDuration(duration), "text");
    QTEST(formatDurationExact(duration), "exact");
}

void TestFormat::durationsFollowTheLocale()
{
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(formatDuration(3'440'000), u"3,4 s"_s);
    QCOMPARE(formatCount(12762), u"12.762"_s);
}

void TestFormat::noNumberBreaksAFormat_data()
{
    QTest::addColumn<qint64>("value");
    for (const qint64 value : {std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::min() + 1,
                               std::numeric_limits<qint64>::max(), EarliestTime - 1, LatestTime + 1})
        QTest::newRow(QByteArray::number(value).constData()) << value;
}

void TestFormat::noNumberBreaksAFormat()
{
    QFETCH(qint64, value);
    QCOMPARE(formatTime(value), QString());
    QCOMPARE(formatDateTime(value), QString());
    QCOMPARE(formatDateTimeExact(value), QString());
    QCOMPARE(formatStarted(value, value), QString());
    QCOMPARE(formatAgo(value, Recorded), QString());
    formatDuration(value);
    formatDurationExact(value);
    QVERIFY(!formatCount(value).isEmpty());
    QVERIFY(!formatBytes(value).isEmpty());
}

void TestFormat::counts()
{
    QCOMPARE(formatCount(0), u"0"_s);
    QCOMPARE(formatCount(1204), u"1,204"_s);
    QCOMPARE(formatCount(12762), u"12,762"_s);
}

void TestFormat::bytes_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QString>("text");
    QTest::newRow("bytes") << qint64{999} << u"999 byte(s)"_s;
    QTest::newRow("kilobytes") << qint64{1'234} << u"1.2 kB"_s;
    QTest::newRow("nearly a megabyte") << qint64{999'700} << u"1.0 MB"_s;
    QTest::newRow("megabytes") << qint64{50'000'000} << u"50 MB"_s;
    QTest::newRow("gigabytes") << qint64{1'200'000'000} << u"1.2 GB"_s;
}

void TestFormat::bytes()
{
    QFETCH(qint64, size);
    QTEST(formatBytes(size), "text");
}

void TestFormat::suffixes_data()
{
    QTest::addColumn<QStringList>("hosts");
    QTest::addColumn<QString>("suffix");
    QTest::newRow("none") << QStringList() << QString();
    QTest::newRow("one") << QStringList{u"app1.shop.example"_s} << QString();
    QTest::newRow("shared") << QStringList{u"app1.shop.example"_s, u"db1.shop.example"_s} << u".shop.example"_s;
    QTest::newRow("not part of a label") << QStringList{u"app1.ashop.example"_s, u"db1.shop.example"_s}
                                         << u".example"_s;
    QTest::newRow("more is shared than a name may lose")
        << QStringList{u"shop.example"_s, u"a.shop.example"_s} << u".example"_s;
    QTest::newRow("a name would be left empty") << QStringList{u".example"_s, u"a.example"_s} << QString();
    QTest::newRow("one has none") << QStringList{u"app1.shop.example"_s, u"localhost"_s} << QString();
    QTest::newRow("different") << QStringList{u"a.b"_s, u"a.c"_s} << QString();
    QTest::newRow("addresses") << QStringList{u"10.0.0.1"_s, u"10.1.0.1"_s} << QString();
    QTest::newRow("an address among names")
        << QStringList{u"app1.shop.example"_s, u"app2.shop.example"_s, u"::1"_s} << QString();
    QTest::newRow("a dot at the end") << QStringList{u"a."_s, u"b."_s} << QString();
    QTest::newRow("an empty name") << QStringList{u""_s, u"b.example"_s} << QString();
}

void TestFormat::suffixes()
{
    QFETCH(QStringList, hosts);
    QTEST(commonSuffix(hosts), "suffix");
}

void TestFormat::baseNames_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("name");
    QTest::newRow("path") << u"/home/ci/site.yml"_s << u"site.yml"_s;
    QTest::newRow("name") << u"site.yml"_s << u"site.yml"_s;
    QTest::newRow("folder") << u"/home/ci/"_s << u"ci"_s;
    QTest::newRow("root") << u"/"_s << u"/"_s;
    QTest::newRow("empty") << u""_s << u""_s;
}

void TestFormat::baseNames()
{
    QFETCH(QString, path);
    QTEST(baseName(path), "name");
}

void TestFormat::namesAreInNaturalOrder_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::newRow("numbers by value") << u"web2"_s << u"web10"_s;
    QTest::newRow("inside") << u"web2.b"_s << u"web10.a"_s;
    QTest::newRow("case does not matter first") << u"App"_s << u"base"_s;
    QTest::newRow("but there is one order") << u"App"_s << u"app"_s;
    QTest::newRow("leading zeros") << u"web007"_s << u"web8"_s;
    QTest::newRow("zeros make an order too") << u"web07"_s << u"web7"_s;
    QTest::newRow("the shorter first") << u"web"_s << u"web1"_s;
    QTest::newRow("longer than any integer") << u"a99999999999999999999998"_s << u"a99999999999999999999999"_s;
}

void TestFormat::namesAreInNaturalOrder()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QVERIFY(naturalLess(left, right));
    QVERIFY(!naturalLess(right, left));
    QVERIFY(!naturalLess(left, left));
}

void TestFormat::roles_data()
{
    QTest::addColumn<QString>("task");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("role");
    QTest::newRow("confirmed") << u"web : Tune the server"_s << u"/src/roles/web/tasks/main.yml"_s << u"web"_s;
    QTest::newRow("relative") << u"web : Tune the server"_s << u"roles/web/tasks/main.yml"_s << u"web"_s;
    QTest::newRow("of a collection") << u"acme.shop.web : Tune"_s
                                     << u"/c/ansible_collections/acme/shop/roles/web/tasks/main.yml"_s
                                     << u"acme.shop.web"_s;
    QTest::newRow("another role") << u"web : Tune"_s << u"/src/roles/webserver/tasks/main.yml"_s << QString();
    QTest::newRow("no role") << u"Check : nothing"_s << u"/src/site.yml"_s << QString();
    QTest::newRow("no colon") << u"Tune: nothing"_s << u"/src/roles/web/tasks/main.yml"_s << QString();
    QTest::newRow("only the first counts") << u"web : a : b"_s << u"/src/roles/web/tasks/main.yml"_s << u"web"_s;
    QTest::newRow("nothing before it") << u" : b"_s << u"/src/roles//tasks/main.yml"_s << QString();
    QTest::newRow("empty last part") << u"web. : b"_s << u"/src/roles//tasks/main.yml"_s << QString();
}

void TestFormat::roles()
{
    QFETCH(QString, task);
    QFETCH(QString, path);
    QTEST(roleOf(task, path), "role");
}

void TestFormat::aLinkLeadsBackToItsPlace_data()
{
    QTest::addColumn<Location>("location");
    QTest::newRow("nowhere") << Location();
    Location report;
    report.report = QUrl::fromLocalFile(u"/logs/50 % & more=less?#+ü/ansible.sqlite"_s);
    report.page = PageId::Playbooks;
    QTest::newRow("report") << report;
    Location inside = report;
    inside.report = QUrl(u"https://ci.shop.example/logs.zip?job=1&try=2"_s);
    inside.inside = u"job/ansible & co/ansible.sqlite"_s;
    QTest::newRow("inside an archive") << inside;
    Location full = inside;
    full.playbook = PlaybookId{2};
    full.page = PageId::Results;
    full.task = TaskId{3};
    full.host = HostId{4};
    full.result = ResultId{5};
    full.file = FileId{6};
    full.record = RecordId{7};
    full.outcome = Outcome::Unreachable;
    full.line = 88;
    full.range = {Recorded, Recorded + Hour};
    QTest::newRow("everything") << full;
}

void TestFormat::aLinkLeadsBackToItsPlace()
{
    QFETCH(Location, location);
    const QUrl link = location.toLink();
    QCOMPARE(link.scheme(), u"aviary"_s);
    QVERIFY(link.isValid());
    QVERIFY(Location::fromLink(link) == location);
    // As it is pasted from a mail.
    QVERIFY(Location::fromLink(QUrl(link.toString(QUrl::FullyEncoded))) == location);
}

void TestFormat::aBrokenLinkLeadsNowhere_data()
{
    QTest::addColumn<QString>("link");
    QTest::newRow("another scheme") << u"https://ci.shop.example/"_s;
    QTest::newRow("no number") << u"aviary:?report=file:///a&playbook=one"_s;
    QTest::newRow("no outcome") << u"aviary:?report=file:///a&outcome=bad"_s;
    QTest::newRow("line 0") << u"aviary:?report=file:///a&line=0"_s;
    QTest::newRow("a time that cannot be") << u"aviary:?report=file:///a&from=9223372036854775807&to=0"_s;
}

void TestFormat::aBrokenLinkLeadsNowhere()
{
    QFETCH(QString, link);
    QVERIFY(!Location::fromLink(QUrl(link)));
}

void TestFormat::aLinkKeepsNoPassword()
{
    Location location;
    location.report = QUrl(u"https://me:secret@ara.example/"_s);
    QVERIFY(!location.toLink().toString().contains("secret"_L1));
}

void TestFormat::aLinkLeadsToSeveralRuns()
{
    Location there{.report = QUrl(u"file:///old.sqlite"_s),
                   .playbook = PlaybookId{3},
                   .page = PageId::Differences,
                   .result = ResultId{7}};
    there.beside.push_back({.report = QUrl(u"file:///new.tar.gz"_s), .inside = u"logs/ansible.sqlite"_s, .playbook = PlaybookId{1}, .result = ResultId{9}});
    there.beside.push_back({.report = QUrl(u"file:///newest.sqlite"_s), .task = TaskId{5}, .record = RecordId{4}});
    QCOMPARE(Location::fromLink(there.toLink()), there);
    QCOMPARE(there.side(1).inside, u"logs/ansible.sqlite"_s);
    QCOMPARE(there.alone(1, PageId::Results).result, ResultId{9});
    QVERIFY(!there.alone(1, PageId::Results).isComparison());
    QVERIFY(!there.record); // of one side is not of the others
    QCOMPARE(there.alone(2, PageId::Records).record, RecordId{4});

    Location elsewhere = there;
    elsewhere.beside.front().result = ResultId{10};
    QVERIFY(elsewhere.sameRuns(there));
    elsewhere.beside.front().playbook = PlaybookId{2};
    QVERIFY(!elsewhere.sameRuns(there));
    QVERIFY(!Location::fromLink(QUrl(there.toLink().toString() + u"&result=x"_s)));
}

void TestFormat::pagesHaveWords()
{
    for (const PageId page : {PageId::Playbooks, PageId::Overview, PageId::Timeline, PageId::Results, PageId::Hosts,
                              PageId::Files, PageId::Records, PageId::Differences, PageId::Inputs, PageId::Timelines,
                              PageId::Pair, PageId::Runs, PageId::Pairs})
        QVERIFY(pageFromWord(QString(wordOf(page))) == page);
    QVERIFY(!pageFromWord(u"nothing"));
}

QTEST_GUILESS_MAIN(TestFormat)
#include "tst_format.moc"
