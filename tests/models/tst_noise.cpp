// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/noise.h"

#include "tests/models/realcontents.h"

#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace aviary;

// Lines stand in the tables with their noise in ‹›.
class TestNoise : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noiseIsFoundInOutput_data();
    void noiseIsFoundInOutput();
    void whatMayBeMeantIsNoNoise_data();
    void whatMayBeMeantIsNoNoise();
    void contentsHoldOnlyWhatNobodyWrites_data();
    void contentsHoldOnlyWhatNobodyWrites();
    void linesAreComparedButForNoise_data();
    void linesAreComparedButForNoise();
    void bytesThatLookLikeMarksAreNone();
    void valuesAreComparedByKeyAndText_data();
    void valuesAreComparedByKeyAndText();
    void aRealCommandDiffersInItsTimesOnly();
    void longRunsOfDigitsAreReadInTime();
};

static QByteArray marked(const QByteArray &line, NoiseIn where)
{
    QByteArray out;
    qsizetype at = 0;
    for (const NoiseSpan &span : findNoise(line, where)) {
        out += line.sliced(at, span.begin - at) + "‹" + line.sliced(span.begin, span.size) + "›";
        at = span.begin + span.size;
    }
    return out + line.sliced(at);
}

static QByteArray bare(QByteArray line)
{
    return line.replace("‹", "").replace("›", "");
}

void TestNoise::noiseIsFoundInOutput_data()
{
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char *line) { QTest::newRow(line) << QByteArray(line); };
    // As they stand in the recordings
    row("‹2026-11-21 02:53:37.218415›");
    row("‹2026-11-21T02:54:14Z›");
    row("‹2026-11-21T02:54:14.672267Z›");
    row("‹0:00:00.006690›");
    row("‹1795229643.059776›");
    row("--- before: /root/.ansible/tmp/‹ansible-local-15639tzaxnjwh/tmppfc_20u2›/motd.j2");
    row("/root/.ansible/tmp/‹ansible-tmp-1795229593.2457113-15374-36028445592375›/source");
    row("/root/.ansible_async/‹j759695657339.19038›");
    row("  File \"/tmp/ansible_count_payload_‹7szs8xfq›/ansible_count_payload.zip/ansible/modules/count.py\", line 12");
    row("‹20261121T025319931941› ‹20261121T025319› ‹20261121T025320Z›");
    // As programs write them
    row("‹Sat Nov 21 02:54:10 UTC 2026›");
    row("‹Nov 21 02:53:37› web1 sshd[‹1234›]: Accepted publickey from 192.0.2.7 port ‹51234› ssh2");
    row("127.0.0.1 - - [‹21/Nov/2026:02:54:10 +0000›] \"GET / HTTP/1.1\" 200 5");
    row("Date: ‹Sat, 21 Nov 2026 02:54:10 GMT›");
    row("-rw-r--r-- 1 root root 114 ‹Nov 21 02:53› motd");
    row("[‹02:53:19›] compiling");
    row("started on ‹2026-11-21›, ended ‹2026/11/21 02:53:37›");
    row("3 passed in ‹12.34s›");
    row("real ‹0m1.003s›");
    row("64 bytes from 192.0.2.1: time=‹0.043 ms›");
    row("rtt min/avg/max/mdev = ‹0.012/0.045/0.101/0.020 ms›");
    row("Fetched 9,876 kB in ‹2s› (‹5,432 kB/s›)");
    row("it took ‹1 day, 2:03:04›");
    row("Main PID: ‹4711› (nginx)");
    row("killed process with pid=‹4711›, ppid ‹4710›");
    row("{\"pid\": ‹4711›}");
    row("connected to localhost:‹45123› and 192.0.2.7:‹60999›");
    row("<function run at ‹0x7f8a1c2b3d40›>");
    row("id ‹6ba7b810-9dad-11d1-80b4-00c04fd430c8›");
    row("‹bce850a270761cf05dd1935472323bd8229e99c0›  motd");
    row("sha256:‹9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08›");
    row("/tmp/‹tmp.Zk3v0QbWxN›/x /var/tmp/‹tmpmlqpfuc3› ‹tmp6ghfrfkz›");
}

void TestNoise::noiseIsFoundInOutput()
{
    QFETCH(const QByteArray, line);
    QCOMPARE(marked(bare(line), NoiseIn::Output), line);
}

void TestNoise::whatMayBeMeantIsNoNoise_data()
{
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char *line) { QTest::newRow(line) << QByteArray(line); };
    row("2025.11.2");
    row("ansible-core 2.14.18, python 3.11.2, nginx/1.22.1-9");
    row("1.7.5.dev4");
    row("release-2025-11-21 app_2025-11-21.3");
    row("192.0.2.2 127.0.0.1/8 fd00::2 fe80::fc:ff:fe00:1 ::1");
    row("02:fc:00:00:00:01");
    row("0.0.0.0:8080 localhost:80 port 443 192.0.2.2:5432");
    row("rc 1, exit status 139, 3 of 5");
    row("expected 3 web servers, there are 2");
    row("migration 001 ... OK");
    row("timeout 30s; retry after 60 seconds; keepalive_timeout 75;");
    row("80:80 12:30 1:2:3");
    row("mode 0644 uid 1000 size 181");
    row("0x1af4 0xdeadbeef");
    row("1795229600 4111111111111111");
    row("ansible-local-dev ansible-tmp-dir tmpdatabase tmpfs /tmp/webshop");
    row("items[12] values[1000] out of range");
    row("deadbeef cafe 12345678901234567890123456789012");
    row("Mayor 3 2025; March of 3");
    row("Café Zürich — 東京店 ☕ 12,50 €");
    row("stupid 3 rapid: 7");
    row("256.00 GB at 5 GB, 99.9%");
    row("1.5 sheep, 2.5x, 3.5 msgs");
}

void TestNoise::whatMayBeMeantIsNoNoise()
{
    QFETCH(const QByteArray, line);
    QCOMPARE(marked(line, NoiseIn::Output), line);
}

void TestNoise::contentsHoldOnlyWhatNobodyWrites_data()
{
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char *line) { QTest::newRow(line) << QByteArray(line); };
    row("# written ‹2026-11-21 02:53:37› by /root/.ansible/tmp/‹ansible-local-15639tzaxnjwh/tmppfc_20u2›/motd.j2");
    row("expires 2026-11-21; proxy_read_timeout 30.5s; id 6ba7b810-9dad-11d1-80b4-00c04fd430c8");
    row("image: app@sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
    row("listen localhost:45123; run at 02:53:19");
}

void TestNoise::contentsHoldOnlyWhatNobodyWrites()
{
    QFETCH(const QByteArray, line);
    QCOMPARE(marked(bare(line), NoiseIn::Contents), line);
}

void TestNoise::linesAreComparedButForNoise_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<Likeness>("likeness");
    const auto row = [](const char *left, const char *right, Likeness likeness) {
        QTest::addRow("%s | %s", left, right) << QByteArray(left) << QByteArray(right) << likeness;
    };
    row("done", "done", Likeness::Same);
    row("done in 1.2s", "done in 3.4s", Likeness::OnlyNoise);
    row("done in 1.2s: 3 files", "done in 3.4s: 4 files", Likeness::Different);
    row("at 02:53:19", "at 2026-11-21", Likeness::OnlyNoise); // a time is a time
    row("at 02:53:19", "took 3.4s", Likeness::Different);
    row("pid 12 at 02:53:19", "pid 13", Likeness::Different);
    row("2025.11.2 on Debian", "2025.11.3 on Debian", Likeness::Different);
    row("rc 1", "rc 2", Likeness::Different);
    row("tick", "tock", Likeness::Different);
}

void TestNoise::linesAreComparedButForNoise()
{
    QFETCH(const QByteArray, left);
    QFETCH(const QByteArray, right);
    QTEST(compareLines(left, right, NoiseIn::Output), "likeness");
    QTEST(compareLines(right, left, NoiseIn::Output), "likeness");
}

void TestNoise::bytesThatLookLikeMarksAreNone()
{
    const QByteArray mark("1 \0A", 4);
    QCOMPARE(compareLines(mark, "1 02:53:19", NoiseIn::Output), Likeness::Different);
    const QByteArray doubled("1 \0\0A", 5);
    QCOMPARE(compareLines(mark, doubled, NoiseIn::Output), Likeness::Different);
}

void TestNoise::valuesAreComparedByKeyAndText_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<NoiseKinds>("kinds");
    const auto row = [](const char *key, const char *left, const char *right, NoiseKinds kinds) {
        QTest::addRow("%s %s", key, left) << QString::fromLatin1(key) << QByteArray(left) << QByteArray(right) << kinds;
    };
    row("start", R"("2026-11-21 02:53:37.211725")", R"("2026-11-21 02:54:44.795930")", NoiseKind::Time);
    row("delta", R"("0:00:00.006690")", R"("0:00:00.012765")", NoiseKind::Duration);
    row("mtime", "1795229643.059776", "1795229714.2317734", NoiseKind::Time);
    row("mtime", "1795229643", "1795229714", NoiseKind::Time);
    row("mtime", "12", "13", {});
    row("inode", "11215353", "11215411", NoiseKind::Measure);
    row("elapsed", "2", "3", NoiseKind::Duration);
    row("elapsed", R"("two")", R"("three")", {});
    row("pid", "4711", "4712", NoiseKind::ProcessId);
    row("_original_basename", R"("tmpmlqpfuc3")", R"("tmpdviaujbk")", NoiseKind::TemporaryPath);
    row("_original_basename", R"("motd.j2")", R"("motd2.j2")", {});
    row("ansible_job_id", R"("j759695657339.19038")", R"("j318821914793.27342")", NoiseKind::ProcessId);
    row("checksum", R"("bce850a270761cf05dd1935472323bd8229e99c0")", R"("ca021df7b4742b2b58db7aaee6b38ccf52314238")",
        NoiseKind::Hash);
    row("version", R"("bce850a270761cf05dd1935472323bd8229e99c0")", R"("ca021df7b4742b2b58db7aaee6b38ccf52314238")",
        {});
    row("content", R"("wait 30.5s")", R"("wait 75.5s")", {});
    row("cmd", R"("sleep 0.5s")", R"("sleep 1.5s")", {});
    row("msg", R"("waited 30.5s, pid 1")", R"("waited 75.5s, pid 1")", NoiseKind::Duration);
    row("msg", R"("the same")", R"("the same")", {});
    row("rc", "0", "1", {});
    row("size", "114", "125", {});
    row("start", "1", "2", {}); // of a sequence
    row("end", R"("a")", "null", {});
    row("MainPID", R"("4711")", R"("812")", NoiseKind::ProcessId);
    row("ActiveEnterTimestampMonotonic", R"("4711")", R"("812")", NoiseKind::Time);
}

void TestNoise::valuesAreComparedByKeyAndText()
{
    QFETCH(const QString, key);
    QFETCH(const QByteArray, left);
    QFETCH(const QByteArray, right);
    const JsonDocument leftDocument = JsonDocument::parse(left);
    const JsonDocument rightDocument = JsonDocument::parse(right);
    QTEST(noiseBetween(key, leftDocument.root(), rightDocument.root()), "kinds");
    QTEST(noiseBetween(key, rightDocument.root(), leftDocument.root()), "kinds");
}

void TestNoise::aRealCommandDiffersInItsTimesOnly()
{
    // "Refresh the package index" on db1
    const auto find = [](const QString &database) {
        aviary::ContentPtr found;
        realcontents::forEach(
            database,
            u"select r.id, r.content from results r join tasks t on t.id = r.task_id join hosts h on "
            "h.id = r.host_id where t.name like '%Refresh the package index' and h.name like 'db1%'"_s,
            [&](const realcontents::Blob &blob) { found = realcontents::content(blob.text); });
        return found;
    };
    const aviary::ContentPtr left = find(u"shop-good.sqlite"_s);
    const aviary::ContentPtr right = find(u"shop-bad.sqlite"_s);
    QVERIFY(left && right);
    QStringList differing;
    for (JsonValue member = left->json.root().firstChild(); !member.isNone(); member = member.next()) {
        const JsonValue other = right->json.root().find(member.key());
        if (member.source() == other.source())
            continue;
        differing << member.key();
        QVERIFY2(noiseBetween(member.key(), member, other), qPrintable(member.key()));
    }
    QCOMPARE(differing, (QStringList{u"delta"_s, u"end"_s, u"start"_s}));
}

void TestNoise::longRunsOfDigitsAreReadInTime()
{
    for (const char *piece :
         {"1", "a1", "0x", "/tmp", "ansible-tmp-", "1.", "2026-11-21 ", "02:", "Nov ", "pid ", "tmp"}) {
        const QByteArray line = QByteArray(piece).repeated(100'000);
        const std::clock_t begin = std::clock(); // of this process, however busy the machine is
        findNoise(line, NoiseIn::Output);
        QVERIFY2((std::clock() - begin) / CLOCKS_PER_SEC < 3, piece);
    }
}

QTEST_GUILESS_MAIN(TestNoise)
#include "tst_noise.moc"
