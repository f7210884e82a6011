// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/content/json.h"
#include "tests/support/databases.h"
#include "tests/support/program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace aviary;
using namespace aviary::test;
using namespace Qt::StringLiterals;

namespace {

const QString Good = u"shop-good.sqlite"_s;
const QString Bad = u"shop-bad.sqlite"_s;

// The columns of a line of a table.
QStringList cells(const QString &line)
{
    static const QRegularExpression gap(u"  +"_s);
    return line.split(gap, Qt::SkipEmptyParts);
}

QList<QStringList> tableOf(const QString &text)
{
    QList<QStringList> rows;
    bool isTable = false;
    for (const QString &line : text.split(u'\n')) {
        if (isTable && line.isEmpty())
            break;
        if (isTable)
            rows << cells(line);
        isTable |= line.startsWith("Change "_L1);
    }
    return rows;
}

} // namespace

class TestVerbCompare : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theRegressionIsListedEntryForEntry();
    void theEarlierRunIsLeftUnlessToldOtherwise();
    void swappedItIsFixed();
    void jsonHoldsTheSame();
    void markdownIsATable();
    void htmlIsOnePage();
    void reportsArePairedPlaybookByPlaybook();
    void exitStatusesTell_data();
    void exitStatusesTell();
};

void TestVerbCompare::theRegressionIsListedEntryForEntry()
{
    const Ran ran = run({u"compare"_s, Good + u"#2"_s, Bad + u"#2"_s, u"--utc"_s});
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.status, 1);
    const QString text = QString::fromUtf8(ran.out);
    const QString expected
        = uR"(Newly failing: Start the service of the machine on app1 and app2 (KeyError: 'gift-cards <beta>' · rc 1). They did not reach the 2 tasks after it.
Changed before that: 5 of 23 files; cache1 is not in this run; tasks: 1 renamed and moved, 1 added, 1 removed. app : Migrate the schema 0.5 s → 6.1 s; the run 46.3 s → 49.9 s.

Named in the failure, near a change:
  inventory/group_vars/shop.yml:13  enabled: false → true

Left:   shop-good.sqlite#2  ✔ completed · 2026-11-21 02:53:17 · 46.3 s
Right:  shop-bad.sqlite#2  ✖ failed · 2026-11-21 02:54:25 · 49.9 s

)"_s;
    QCOMPARE(text.first(expected.size()), expected);
    // The new release stands in what these write and print; the file of the message of the day, a template, is not
    // recorded.
    const QString most = u"app1, app2, db1 and 3 others"_s;
    const QList<QStringList> table{
        {u"newly failing"_s, u"Start the service of the machine"_s, u"app1, app2"_s, u"changed"_s, u"failed"_s,
         u"site.yml:88"_s},
        {u"changed file"_s, u"inventory/group_vars/shop.yml"_s},
        {u"changed file"_s, u"inventory/hosts.yml"_s},
        {u"changed file"_s, u"roles/app/tasks/main.yml"_s},
        {u"changed file"_s, u"roles/common/tasks/main.yml"_s},
        {u"changed file"_s, u"roles/web/tasks/main.yml"_s},
        {u"host only left"_s, u"cache1.shop.example"_s},
        {u"fact"_s, u"ansible_local.shop.release"_s, u"all hosts"_s, u"2025.11.2"_s, u"2025.11.3"_s},
        {u"task renamed and moved"_s, u"common : Write the package manifest"_s,
         u"common : Write the list of packages · roles/common/tasks/main.yml:21"_s,
         u"common : Write the package manifest · roles/common/tasks/main.yml:14"_s,
         u"roles/common/tasks/main.yml:14"_s},
        {u"task only right"_s, u"common : Remember the time zone"_s, u"roles/common/tasks/main.yml:34"_s},
        {u"task only left"_s, u"common : Only on machines with a swap of 64 GiB"_s,
         u"roles/common/tasks/main.yml:38"_s},
        {u"other output"_s, u"Gathering Facts"_s, most, u"site.yml:2"_s},
        {u"other output"_s, u"Show which release is there before"_s, most, u"site.yml:11"_s},
        {u"other output"_s, u"common : Write the message of the day"_s, most, u"roles/common/tasks/main.yml:21"_s},
        {u"other output"_s, u"common : Write the release file"_s, most, u"roles/common/tasks/main.yml:28"_s},
        {u"other output"_s, u"app : Write the application settings"_s, u"app1, app2"_s,
         u"roles/app/tasks/main.yml:2"_s},
        {u"other output"_s, u"app : Module catalogue: write the code"_s, u"app1, app2"_s,
         u"roles/app/tasks/module.yml:8"_s},
        {u"other output"_s, u"app : Module basket: write the code"_s, u"app1, app2"_s,
         u"roles/app/tasks/module.yml:8"_s},
        {u"other output"_s, u"app : Module checkout: write the code"_s, u"app1, app2"_s,
         u"roles/app/tasks/module.yml:8"_s},
        {u"other output"_s, u"app : Module invoices: write the code"_s, u"app1, app2"_s,
         u"roles/app/tasks/module.yml:8"_s},
        {u"other output"_s, u"app : Migrate the schema"_s, u"app1"_s, u"roles/app/tasks/main.yml:22"_s},
        {u"other output"_s, u"app : Restart the application"_s, u"app1, app2"_s, u"roles/app/handlers/main.yml:2"_s},
        {u"other output"_s, u"web : Write the pages <b>index</b> & \"about\""_s, u"web1, web2"_s,
         u"roles/web/tasks/main.yml:8"_s},
        {u"other output"_s, u"web : Tune the web server"_s, u"web1, web2"_s, u"roles/web/tasks/main.yml:26"_s},
        {u"other output"_s, u"Start the service of the machine"_s, u"db1, mon1, web1, web2"_s, u"site.yml:88"_s},
        {u"other output"_s, u"Note that the service runs"_s, u"db1, mon1, web1, web2"_s, u"site.yml:95"_s},
        {u"other output"_s, u"monitoring : 全てのホストを登録する (register all hosts) 🛰️"_s, u"mon1"_s,
         u"roles/monitoring/tasks/main.yml:9"_s},
        {u"slower"_s, u"app : Migrate the schema"_s, u"app1"_s, u"0.5 s"_s, u"6.1 s"_s,
         u"roles/app/tasks/main.yml:22"_s},
    };
    QCOMPARE(tableOf(text), table);
    QVERIFY2(
        text.endsWith(
            u"\nNot listed: 14 results of hosts that are only left; 4 results only left, after what stopped right.\n"_s),
        qPrintable(text));
}

void TestVerbCompare::theEarlierRunIsLeftUnlessToldOtherwise()
{
    const QByteArray inOrder = run({u"compare"_s, Good + u"#2"_s, Bad + u"#2"_s}).out;
    QCOMPARE(run({u"compare"_s, Bad + u"#2"_s, Good + u"#2"_s}).out, inOrder);
    QVERIFY(run({u"compare"_s, Bad + u"#2"_s, Good + u"#2"_s, u"--keep-order"_s}).out != inOrder);
    // One that is named finds the other.
    QCOMPARE(run({u"compare"_s, Bad + u"#2"_s, Good}).out, inOrder);
    QCOMPARE(run({u"compare"_s, Good, Bad + u"#2"_s}).out, inOrder);
}

void TestVerbCompare::swappedItIsFixed()
{
    const Ran ran = run({u"compare"_s, Bad + u"#2"_s, Good + u"#2"_s, u"--keep-order"_s});
    QCOMPARE(ran.status, 0);
    const QString text = QString::fromUtf8(ran.out);
    const QString expected
        = uR"(Fixed: Start the service of the machine on app1 and app2 (KeyError: 'gift-cards <beta>' · rc 1). They now reach the 2 tasks after it.
Changed: 5 of 23 files; cache1 is new in this run; tasks: 1 renamed and moved, 1 added, 1 removed. app : Migrate the schema 6.1 s → 0.5 s; the run 49.9 s → 46.3 s.
)"_s;
    QCOMPARE(text.first(expected.size()), expected);
    QCOMPARE(tableOf(text).size(), 28);
    QVERIFY(!text.contains(u"Named in the failure"_s));
}

void TestVerbCompare::jsonHoldsTheSame()
{
    const Ran ran = run({u"compare"_s, Good + u"#2"_s, Bad + u"#2"_s, u"--format=json"_s});
    QCOMPARE(ran.status, 1);
    const JsonDocument document = JsonDocument::parse(ran.out);
    const JsonValue root = document.root();
    QCOMPARE(root.size(), 1);
    const JsonValue pair = root.firstChild();
    QCOMPARE(pair["left"_L1]["playbook"_L1].toCompact(), u"2"_s);
    QCOMPARE(pair["left"_L1]["report"_L1].toString(), Good);
    QCOMPARE(pair["right"_L1]["status"_L1].toString(), u"failed"_s);
    QCOMPARE(pair["regression"_L1].toCompact(), u"true"_s);
    QCOMPARE(pair["counts"_L1]["newly-failing"_L1].toCompact(), u"2"_s);
    QCOMPARE(pair["files"_L1].size(), 5);
    QCOMPARE(pair["tasks"_L1].size(), 4);
    QCOMPARE(pair["results"_L1].size(), 15);
    QCOMPARE(pair["outputs"_L1].size(), 50);
    QCOMPARE(pair["hosts_only_left"_L1].firstChild().toString(), u"cache1.shop.example"_s);
    QCOMPARE(pair["named"_L1].firstChild()["path"_L1].toString(), u"inventory/group_vars/shop.yml"_s);
}

void TestVerbCompare::markdownIsATable()
{
    const Ran ran = run({u"compare"_s, Good + u"#2"_s, Bad + u"#2"_s, u"--format=markdown"_s});
    QCOMPARE(ran.status, 1);
    const QString text = QString::fromUtf8(ran.out);
    QVERIFY2(
        text.startsWith(
            u"**Newly failing: Start the service of the machine on app1 and app2** (KeyError: 'gift-cards \\<beta\\>' · rc 1)."_s),
        qPrintable(text));
    QVERIFY2(
        text.contains(
            u"| newly failing | Start the service of the machine | app1, app2 | changed | failed | site.yml:88 |\n"_s),
        qPrintable(text));
}

void TestVerbCompare::htmlIsOnePage()
{
    const Ran one = run({u"compare"_s, Good + u"#2"_s, Bad + u"#2"_s, u"--format=html"_s});
    QCOMPARE(one.status, 1);
    QCOMPARE(one.err, QByteArray());
    const QString page = QString::fromUtf8(one.out);
    QVERIFY(page.startsWith(u"<!DOCTYPE html>"_s) && page.endsWith(u"</html>\n"_s));
    QVERIFY(page.contains(u"(KeyError: 'gift-cards &lt;beta&gt;' · rc 1)"_s));
    QVERIFY(page.contains(u"<td class=\"failed\">✖ failed 2 of 6</td>"_s));
    // All pairs of two reports, those with nothing to tell too.
    const QString all = QString::fromUtf8(run({u"compare"_s, Good, Bad, u"--format=html"_s}).out);
    QCOMPARE(all.count(u"<h2 id=\"pair-"_s), 3);
    QCOMPARE(all.count(u"href=\"#pair-"_s), 3);
}

void TestVerbCompare::reportsArePairedPlaybookByPlaybook()
{
    const Ran ran = run({u"compare"_s, Good, Bad, u"--utc"_s});
    QCOMPARE(ran.status, 1);
    const QStringList lines = QString::fromUtf8(ran.out).split(u'\n');
    QCOMPARE(cells(lines[1]).first(), u"provision.yml"_s);
    QCOMPARE(cells(lines[2]),
             (QStringList{u"site.yml"_s, u"✔ completed · 2026-11-21 02:53:17 · 46.3 s"_s,
                          u"✖ failed · 2026-11-21 02:54:25 · 49.9 s"_s, u"1 task newly failing"_s}));
    QCOMPARE(cells(lines[3]).first(), u"verify.yml"_s);
    QVERIFY(lines.contains(u"site.yml"_s));
}

void TestVerbCompare::exitStatusesTell_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("said"); // anywhere
    const QString running = u"shop-running.sqlite"_s;
    QTest::newRow("itself") << QStringList{Bad + u"#2"_s, Bad + u"#2"_s} << 0 << u"Same outcome for all 140 results."_s;
    QTest::newRow("nothing fails") << QStringList{Good + u"#1"_s, Bad + u"#1"_s} << 0
                                   << u"cache1.shop.example is not in this run"_s;
    QTest::newRow("slower, which is not asked")
        << QStringList{Bad + u"#2"_s, Good + u"#2"_s, u"--keep-order"_s} << 0 << QString();
    QTest::newRow("slower, which is") << QStringList{Bad + u"#2"_s, Good + u"#2"_s, u"--keep-order"_s,
                                                     u"--slower=20%,0.5s"_s}
                                      << 1 << u"slower"_s;
    QTest::newRow("not that much slower")
        << QStringList{Good + u"#1"_s, Bad + u"#1"_s, u"--slower=900%"_s} << 0 << QString();
    QTest::newRow("slower by what") << QStringList{Good, Bad, u"--slower=very"_s} << 2 << u"--slower takes"_s;
    QTest::newRow("one report") << QStringList{Good} << 2 << u"With what?"_s;
    QTest::newRow("three reports") << QStringList{Good, Bad, Bad} << 2
                                   << u"one is one too many"_s.replace(u"one is"_s, Bad + u" is"_s);
    QTest::newRow("no such report") << QStringList{Good, u"gone.sqlite"_s} << 2 << u"gone.sqlite"_s;
    QTest::newRow("no such playbook") << QStringList{Good + u"#9"_s, Bad} << 2 << u"This report has no playbook 9."_s;
    QTest::newRow("no such partner") << QStringList{Good + u"#2"_s, running} << 2
                                     << u"It has no run of the same playbook."_s;
    QTest::newRow("a folder of many") << QStringList{Good, u"tree"_s} << 2 << u"This verb takes one report"_s;
    QTest::newRow("unrelated") << QStringList{u"shop-extras.sqlite#2"_s, running + u"#1"_s} << 2
                               << u"These runs have little in common"_s;
}

void TestVerbCompare::exitStatusesTell()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, said);
    const Ran ran = run(QStringList{u"compare"_s} + arguments);
    QVERIFY2(QString::fromUtf8(ran.out + ran.err).contains(said), (ran.out + ran.err).constData());
    QTEST(ran.status, "status");
    if (said.contains(u"little in common"_s))
        QCOMPARE(tableOf(QString::fromUtf8(ran.out)), QList<QStringList>()); // it would be all of both
}

QTEST_GUILESS_MAIN(TestVerbCompare)
#include "tst_verbcompare.moc"
