// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/content/json.h"
#include "tests/support/databases.h"
#include "tests/support/program.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace aviary;
using namespace aviary::test;
using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(const Ran &ran)
{
    return QString::fromUtf8(ran.out).split(u'\n');
}

std::vector<JsonValue> elements(const JsonValue &array)
{
    std::vector<JsonValue> values;
    for (JsonValue value = array.firstChild(); !value.isNone(); value = value.next())
        values.push_back(value);
    return values;
}

} // namespace

class TestVerbHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theSentencesComeFirst();
    void aRowHasAMarkForEachRun();
    void theTableTellsWhatThereIsToTell();
    void hostsAreRowsToo();
    void jsonHoldsEverything();
    void playbooksAreToldOneAfterAnother();
    void onlyTheNewestOnes();
    void twoRunsOfOneReport();
    void whatCannotBeReadIsSaid();
    void exitStatusesTell_data();
    void exitStatusesTell();

private:
    QTemporaryDir m_folder; // job-1 … job-6 good, job-7 bad, a day after each other
};

void TestVerbHistory::initTestCase()
{
    for (int job = 1; job <= 7; ++job) {
        const QString folder = m_folder.filePath(u"job-%1/logs"_s.arg(job));
        QVERIFY(QDir().mkpath(folder));
        const QString file = folder + u"/ansible.sqlite"_s;
        copied(job == 7 ? u"shop-bad.sqlite"_s : u"shop-good.sqlite"_s, file);
        Connection(file).run(u"update playbooks set started = datetime(started, '+%1 days')"_s.arg(job));
    }
}

void TestVerbHistory::theSentencesComeFirst()
{
    const Ran ran = run({u"history"_s, m_folder.path(), u"--playbook-path"_s, u"webshop/site.yml"_s, u"--utc"_s});
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.status, 0);
    const QStringList lines = linesOf(ran);
    QCOMPARE(lines.value(0), u"site.yml · 7 runs"_s);
    QCOMPARE(lines.value(1),
             u"Failing since 2026-11-28 02:54:25 (job-7/logs#2): Start the service of the machine on app1 and "
             "app2; last good 2026-11-27 02:53:17 (job-6/logs#2)."_s);
    QVERIFY2(
        lines.value(2).startsWith(u"Newly slow: app : Migrate the schema 0.5 s → 6.1 s (median of 6 earlier runs"_s),
        qPrintable(lines.value(2)));
    QCOMPARE(lines.value(3), QString());
}

void TestVerbHistory::aRowHasAMarkForEachRun()
{
    const QStringList lines
        = linesOf(run({u"history"_s, m_folder.path(), u"--playbook-path"_s, u"site.yml"_s, u"--utc"_s, u"--all"_s}));
    QVERIFY(lines.contains(u"A mark for each run, from 2026-11-22 02:53:17 (job-1/logs#2) to 2026-11-28 02:54:25 "
                           "(job-7/logs#2) at the right."_s));
    QCOMPARE(lines.filter(u"◆◆◆◆◆◆✖  Start the service of the machine"_s).size(), 1);
    QCOMPARE(lines.filter(u"✔✔✔✔✔✔✖  (the run)"_s).size(), 1);
    QCOMPARE(lines.filter(u"      –  common : Remember the time zone"_s).size()
                 + lines.filter(u"      ✔  common : Remember the time zone"_s).size()
                 + lines.filter(u"      ◆  common : Remember the time zone"_s).size(),
             1); // added
    QCOMPARE(lines.filter(u"never failed"_s).size(), 0);
}

void TestVerbHistory::theTableTellsWhatThereIsToTell()
{
    const QStringList lines
        = linesOf(run({u"history"_s, m_folder.path(), u"--playbook-path"_s, u"site.yml"_s, u"--utc"_s}));
    const qsizetype head
        = lines.indexOf(QRegularExpression(u"^Runs +Task +Failing since +Flaky +Newly slow +Failed on"_s));
    QVERIFY(head > 0);
    QVERIFY(lines.value(head + 1).contains(u"(the run)"_s));
    // Two rows are told; the others are counted.
    QVERIFY(lines.value(head + 2).contains(u"Migrate the schema"_s));
    QVERIFY(lines.value(head + 2).contains(u"0.5 s → 6.1 s"_s));
    QVERIFY(lines.value(head + 3).endsWith(u"app1, app2"_s));
    QVERIFY(lines.value(head + 3).contains(u"2026-11-28 02:54:25"_s));
    QVERIFY(lines.value(head + 5).contains(u"other tasks never failed and are as quick as ever; --all shows them."_s));
}

void TestVerbHistory::hostsAreRowsToo()
{
    const QStringList lines = linesOf(run(
        {u"history"_s, m_folder.path(), u"--playbook-path"_s, u"site.yml"_s, u"--hosts"_s, u"--all"_s, u"--utc"_s}));
    QCOMPARE(lines.filter(u"◆◆◆◆◆◆✖  app1.shop.example"_s).size(), 1);
    QCOMPARE(lines.filter(u"◆◆◆◆◆◆   cache1.shop.example"_s).size(), 1); // is not in the newest run, which went on
}

void TestVerbHistory::jsonHoldsEverything()
{
    const Ran ran = run({u"history"_s, m_folder.path(), u"--playbook-path"_s, u"site.yml"_s, u"--format"_s, u"json"_s});
    const JsonDocument document = JsonDocument::parse(ran.out);
    QCOMPARE(document.root().size(), 1);
    const JsonValue history = elements(document.root()).front();
    QCOMPARE(history["runs"_L1].size(), 7);
    QCOMPARE(elements(history["runs"_L1])[6]["status"_L1].toString(), u"failed"_s);
    QCOMPARE(elements(history["runs"_L1])[0]["playbook"_L1].toInteger(), 2);
    QVERIFY(elements(history["sentences"_L1])[0].toString().startsWith(u"Failing since"_s));
    bool isFound = false;
    for (const JsonValue &task : elements(history["tasks"_L1])) {
        QCOMPARE(task["results"_L1].size(), 7);
        if (task["name"_L1].toString() != u"Start the service of the machine"_s)
            continue;
        isFound = true;
        QCOMPARE(task["failing_since"_L1].toInteger(), 6);
        QCOMPARE(task["last_good"_L1].toInteger(), 5);
        QCOMPARE(task["lineno"_L1].toInteger(), 88);
        QCOMPARE(task["failed_on"_L1]["app1.shop.example"_L1].toInteger(), 1);
        QCOMPARE(elements(task["results"_L1])[6]["outcome"_L1].toString(), u"failed"_s);
        QCOMPARE(elements(task["results"_L1])[6]["failed_on"_L1].size(), 2);
    }
    QVERIFY(isFound);
    QCOMPARE(history["hosts"_L1].size(), 7);
}

void TestVerbHistory::playbooksAreToldOneAfterAnother()
{
    const Ran ran = run({u"history"_s, u"shop-good.sqlite"_s, u"shop-bad.sqlite"_s, u"--utc"_s});
    const QStringList lines = linesOf(ran);
    QCOMPARE(lines.filter(QRegularExpression(u" · 2 runs$"_s)),
             (QStringList{u"verify.yml · 2 runs"_s, u"site.yml · 2 runs"_s, u"provision.yml · 2 runs"_s}));
}

void TestVerbHistory::onlyTheNewestOnes()
{
    const QStringList lines = linesOf(
        run({u"history"_s, m_folder.path(), u"--playbook-path"_s, u"site.yml"_s, u"--last"_s, u"3"_s, u"--utc"_s}));
    QCOMPARE(lines.value(0), u"site.yml · 3 runs"_s);
    QCOMPARE(lines.filter(u"✔✔✖   (the run)"_s).size(), 1);
}

void TestVerbHistory::twoRunsOfOneReport()
{
    const Ran ran = run({u"history"_s, m_folder.filePath(u"job-1"_s) + u"#2"_s, m_folder.filePath(u"job-7"_s) + u"#2"_s,
                         m_folder.filePath(u"job-7"_s) + u"#3"_s, u"--utc"_s});
    QCOMPARE(ran.status, 0);
    QCOMPARE(linesOf(ran).value(0), u"site.yml · 2 runs"_s);
    QVERIFY(ran.err.contains("1 other playbook ran only once"));
}

void TestVerbHistory::whatCannotBeReadIsSaid()
{
    const QTemporaryDir folder;
    for (const QString &name : {u"a"_s, u"b"_s})
        QVERIFY(
            QFile::copy(QStringLiteral(AVIARY_TEST_DATA "/shop-good.sqlite"), folder.filePath(name + u".sqlite"_s)));
    QFile broken(folder.filePath(u"c.sqlite"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("SQLite format 3");
    broken.write(QByteArray(4096, '\0'));
    broken.close();
    const Ran ran = run({u"history"_s, folder.filePath(u"a.sqlite"_s), folder.filePath(u"b.sqlite"_s),
                         folder.filePath(u"c.sqlite"_s), u"--playbook-path"_s, u"site.yml"_s});
    QVERIFY(ran.err.contains("c.sqlite"));
    QVERIFY(ran.status > 0);
    QCOMPARE(linesOf(ran).value(0), u"site.yml · 2 runs"_s); // the others are told
}

void TestVerbHistory::exitStatusesTell_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("said");
    const QString good = u"shop-good.sqlite"_s;
    const QString bad = u"shop-bad.sqlite"_s;
    QTest::newRow("runs, of which one failed") << QStringList{good, bad} << 0 << QString();
    QTest::newRow("one run of a playbook that is asked for")
        << QStringList{good, u"--playbook-path"_s, u"site.yml"_s} << 0 << QString();
    QTest::newRow("no playbook ran twice") << QStringList{good} << 2 << u"No playbook has several runs"_s;
    QTest::newRow("no such playbook") << QStringList{good, u"--playbook-path"_s, u"other.yml"_s} << 2
                                      << u"None of these reports has a run of other.yml."_s;
    QTest::newRow("half a name is none") << QStringList{good, u"--playbook-path"_s, u"te.yml"_s} << 2
                                         << u"None of these reports has a run of te.yml."_s;
    QTest::newRow("no such id") << QStringList{good + u"#99"_s} << 2 << u"This report has no playbook 99."_s;
    QTest::newRow("no report") << QStringList{u"nowhere.sqlite"_s} << 2 << u"nowhere.sqlite"_s;
    QTest::newRow("no number") << QStringList{good, bad, u"--last"_s, u"few"_s} << 2 << u"--last takes a number"_s;
}

void TestVerbHistory::exitStatusesTell()
{
    QFETCH(QStringList, arguments);
    const Ran ran = run(QStringList{u"history"_s} + arguments);
    QTEST(ran.status, "status");
    QFETCH(QString, said);
    QVERIFY2(QString::fromUtf8(ran.err).contains(said), ran.err.constData());
}

QTEST_GUILESS_MAIN(TestVerbHistory)
#include "tst_verbhistory.moc"
