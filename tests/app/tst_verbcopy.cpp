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

// The verbs `copy` and `api`: what they write and with which exit status.
class TestVerbCopy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCopyIsAReport();
    void whatIsThereAlreadyStays();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
    void theApiAnswersWithoutAServer();
    void includeShowsWhatCameBeforeTheAnswer();
    void anAddressMayBeWrittenInManyWays_data();
    void anAddressMayBeWrittenInManyWays();
};

void TestVerbCopy::aCopyIsAReport()
{
    QTemporaryDir folder;
    const Ran copied = run({u"copy"_s, u"tree/2-logs.tar.gz"_s, folder.path()});
    QCOMPARE(copied.err, QByteArray());
    QCOMPARE(copied.status, 0);
    QVERIFY2(copied.out.contains("1 playbook, 11 tasks, 20 results"), copied.out.constData());
    const QString copy = folder.filePath(u"ansible.sqlite"_s);
    const Ran listed = run({u"list"_s, copy, u"--format"_s, u"json"_s, u"--utc"_s});
    QCOMPARE(listed.status, 0);
    const Ran original = run({u"list"_s, u"tree/2-logs.tar.gz"_s, u"--format"_s, u"json"_s, u"--utc"_s});
    const auto outcomes = [](const Ran &ran) { return JsonDocument::parse(ran.out).root().firstChild()["outcomes"_L1].toCompact(); };
    QCOMPARE(outcomes(listed), outcomes(original));
    // Nothing is left beside it.
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"ansible.sqlite"_s});
}

void TestVerbCopy::whatIsThereAlreadyStays()
{
    QTemporaryDir folder;
    const QString copy = folder.filePath(u"mine.sqlite"_s);
    QCOMPARE(run({u"copy"_s, u"shop-bad.sqlite"_s, copy, u"--playbook"_s, u"1"_s, u"--playbook"_s, u"3"_s}).status, 0);
    const qint64 size = QFileInfo(copy).size();
    const Ran refused = run({u"copy"_s, u"shop-good.sqlite"_s, copy});
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.err.contains("There is a file") && refused.err.contains("(--replace)"), refused.err.constData());
    QCOMPARE(QFileInfo(copy).size(), size);
    const Ran listed = run({u"api"_s, copy, u"playbooks?order=id"_s});
    QCOMPARE(JsonDocument::parse(listed.out).root()["count"_L1].toInteger(), 2);
    QCOMPARE(run({u"copy"_s, u"shop-good.sqlite"_s, copy, u"--replace"_s}).status, 0);
    QVERIFY(QFileInfo(copy).size() > size);
}

void TestVerbCopy::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("no target") << QStringList{u"copy"_s, u"shop-bad.sqlite"_s}
                               << QByteArray("It takes a report and a TARGET.");
    QTest::newRow("no such playbook")
        << QStringList{u"copy"_s, u"shop-bad.sqlite"_s, u"/tmp/never"_s, u"--playbook"_s, u"77"_s}
        << QByteArray("None of these playbooks is in this report.");
    QTest::newRow("unknown word")
        << QStringList{u"copy"_s, u"shop-bad.sqlite"_s, u"/tmp/never"_s, u"--without"_s, u"labels"_s}
        << QByteArray("--without does not know labels. It takes contents, facts, files.");
    QTest::newRow("no path") << QStringList{u"api"_s, u"shop-bad.sqlite"_s}
                             << QByteArray("It takes a report and a PATH.");
    QTest::newRow("no report") << QStringList{u"api"_s, u"nosuch.sqlite"_s, u"playbooks"_s}
                               << QByteArray("There is no file nosuch.sqlite.");
}

void TestVerbCopy::whatIsWrongIsSaid()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, said);
    const Ran ran = run(arguments);
    QCOMPARE(ran.status, 2);
    QVERIFY2(ran.err.contains(said), ran.err.constData());
    QVERIFY(!QFileInfo::exists(u"/tmp/never"_s));
}

void TestVerbCopy::theApiAnswersWithoutAServer()
{
    const Ran ran = run({u"api"_s, u"shop-bad.sqlite"_s, u"/api/v1/results?status=failed&order=id&limit=2"_s, u"--base"_s,
                         u"https://ara.example/prefix/"_s});
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.status, 0);
    const JsonDocument answer = JsonDocument::parse(ran.out);
    QCOMPARE(answer.root()["results"_L1].size(), 2);
    QCOMPARE(answer.root()["next"_L1].toString(),
             u"https://ara.example/prefix/api/v1/results?limit=2&offset=2&order=id&status=failed"_s);

    const Ran missing = run({u"api"_s, u"shop-bad.sqlite"_s, u"results/999999"_s});
    QCOMPARE(missing.status, 2);
    QCOMPARE(missing.out, "{\"detail\":\"Not found.\"}\n");
}

void TestVerbCopy::includeShowsWhatCameBeforeTheAnswer()
{
    const Ran ran = run({u"api"_s, u"shop-bad.sqlite"_s, u"results?playbook=abc"_s, u"--include"_s});
    QCOMPARE(ran.status, 2);
    QCOMPARE(ran.out,
             "HTTP/1.1 400 Bad Request\nContent-Type: application/json\nAllow: GET, HEAD, OPTIONS\n"
             "Vary: Accept, Cookie\n\n{\"playbook\":[\"Enter a number.\"]}\n");
}

void TestVerbCopy::anAddressMayBeWrittenInManyWays_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address : {"playbooks/2", "api/v1/playbooks/2", "/api/v1/playbooks/2",
                                "http://ara.example:8000/prefix/api/v1/playbooks/2"})
        QTest::newRow(address) << address;
}

void TestVerbCopy::anAddressMayBeWrittenInManyWays()
{
    QFETCH(QString, address);
    const Ran ran = run({u"api"_s, u"shop-bad.sqlite"_s, address});
    QCOMPARE(ran.status, 0);
    QCOMPARE(JsonDocument::parse(ran.out).root()["name"_L1].toString(), u"webshop: site"_s);
}

QTEST_GUILESS_MAIN(TestVerbCopy)
#include "tst_verbcopy.moc"
