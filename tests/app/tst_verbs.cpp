// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/content/json.h"
#include "tests/support/program.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace aviary;
using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(const QByteArray &text)
{
    QStringList lines = QString::fromUtf8(text).split(u'\n');
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

// Bytes that move a cursor or change colours, but for the ends of lines.
bool steersTerminal(const QByteArray &text)
{
    return std::ranges::any_of(QString::fromUtf8(text), [](QChar c) {
        return c != u'\n'
            && (c.category() == QChar::Other_Control || (c >= QChar(0x202a) && c <= QChar(0x202e))
                || (c >= QChar(0x2066) && c <= QChar(0x2069)));
    });
}

// Records of RFC 4180.
QList<QStringList> readCsv(const QString &text)
{
    QList<QStringList> records(1);
    QString field;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c != u'"')
                field += c;
            else if (i + 1 < text.size() && text[i + 1] == u'"')
                field += text[++i];
            else
                quoted = false;
        } else if (c == u'"') {
            quoted = true;
        } else if (c == u',' || c == u'\r') {
            records.last() << std::exchange(field, {});
            if (c == u'\r') {
                ++i; // the line feed
                records << QStringList();
            }
        } else {
            field += c;
        }
    }
    records.removeLast();
    return records;
}

void execute(const QString &database, const QString &sql)
{
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
        connection.setDatabaseName(database);
        QVERIFY(connection.open());
        QVERIFY(QSqlQuery(connection).exec(sql));
    }
    QSqlDatabase::removeDatabase(u"test"_s);
}

} // namespace

class TestVerbs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        write(u"garbage.sqlite"_s, "no database at all, but some text");
        write(u"empty.sqlite"_s, {});
        QVERIFY(QDir(m_folder.path()).mkdir(u"named"_s));
        write(u"named/list"_s, {});
        QVERIFY(QFile::copy(QStringLiteral(AVIARY_TEST_DATA "/shop-bad.sqlite"), path(u"report.sqlite"_s)));
        QVERIFY(QFile::copy(QStringLiteral(AVIARY_TEST_DATA "/shop-bad.sqlite"), path(u"damaged.sqlite"_s)));
        QVERIFY(QFile::copy(QStringLiteral(AVIARY_TEST_DATA "/shop-bad.sqlite"), path(u"cut.sqlite"_s)));
        QVERIFY(QFile::resize(path(u"cut.sqlite"_s), 420'000));
        execute(path(u"damaged.sqlite"_s), u"update results set content = x'789c4b4c4a0600' where id = 147"_s);
        execute(path(u"other.sqlite"_s), u"create table birds (name text)"_s);
    }

    void whatIsWrongIsSaidAndExitStatusesTell_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("said");
        const auto row = [](const char *name, const QStringList &arguments, int status, const char *said) {
            QTest::newRow(name) << arguments << status << QByteArray(said);
        };
        const QString good = u"report.sqlite"_s;
        row("no report", {u"list"_s}, 2, "Which report?");
        row("no such file", {u"list"_s, u"gone.sqlite"_s}, 2, "gone.sqlite");
        row("folder without a report", {u"summary"_s, u"named"_s}, 2, "No ARA database in named: 1 file was looked at.");
        row("garbage", {u"list"_s, u"garbage.sqlite"_s}, 2, "is not a database");
        row("empty", {u"list"_s, u"empty.sqlite"_s}, 2, "is empty");
        row("not ARA's", {u"hosts"_s, u"other.sqlite"_s}, 2, "not one of ARA's");
        row("cut off", {u"list"_s, u"cut.sqlite"_s}, 1, "is cut off");
        row("cut off, results", {u"results"_s, u"cut.sqlite"_s}, 1, "The database is damaged.");
        row("one of two", {u"list"_s, good, u"gone.sqlite"_s}, 2, "gone.sqlite");
        row("damaged content", {u"show"_s, u"damaged.sqlite"_s, u"--result=147"_s}, 1, "content of 147: ");
        row("damaged content as JSON", {u"show"_s, u"damaged.sqlite"_s, u"--result=147"_s, u"--format=json"_s}, 1,
            "content of 147: ");
        row("other content of the damaged one", {u"show"_s, u"damaged.sqlite"_s, u"--result=146"_s}, 0, "");
        row("no such playbook", {u"results"_s, good, u"--playbook=9"_s}, 2, "This report has no playbook 9.");
        row("no such playbook to sum up", {u"summary"_s, good, u"--playbook=9"_s}, 2, "This report has no playbook 9.");
        row("no such result", {u"show"_s, good, u"--result=999"_s}, 2, "This report has no result 999.");
        row("no such host", {u"facts"_s, good, u"--host=999"_s}, 2, "This report has no host 999.");
        row("no host of that name", {u"facts"_s, good, u"--host=web9"_s}, 2, "This report has no host web9.");
        row("no such file in it", {u"file"_s, good, u"--file=999"_s}, 2, "no file 999");
        row("unknown option", {u"list"_s, good, u"--colour"_s}, 2, "colour");
        row("unknown format", {u"hosts"_s, good, u"--format=xml"_s}, 2,
            "--format does not know xml. It takes table, json, csv.");
        row("format that makes no sense", {u"show"_s, good, u"--result=1"_s, u"--format=csv"_s}, 2,
            "--format does not know csv");
        row("unknown outcome", {u"results"_s, good, u"--outcome=failed,red"_s}, 2, "--outcome does not know red.");
        row("outcome as status", {u"results"_s, good, u"--status=changed"_s}, 2, "changed");
        row("limit", {u"results"_s, good, u"--limit=many"_s}, 2, "--limit takes a number of rows, not many.");
        row("result that is no number", {u"show"_s, good, u"--result=first"_s}, 2, "Which result?");
        row("result not told", {u"show"_s, good}, 2, "Which result?");
        row("too many reports", {u"hosts"_s, good, good}, 2, "one too many");
        row("language", {u"list"_s, good, u"--language=tlh"_s}, 2, "There is no translation for tlh.");
        row("snapshot with an unknown option", {u"snapshot"_s, good, u"--bogus"_s}, 2, "bogus");
        row("misspelt verb", {u"lits"_s, good}, 2, "lits is neither a verb nor a file");
    }
    void whatIsWrongIsSaidAndExitStatusesTell()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QByteArray, said);
        const test::Ran ran = run(arguments);
        QCOMPARE(ran.status, status);
        QVERIFY2(ran.err.contains(said), ran.err.constData());
        QCOMPARE(ran.err.isEmpty(), status == 0);
        for (const QString &line : linesOf(ran.err))
            QVERIFY2(line.startsWith("aviary: "_L1), qPrintable(line));
    }

    void whatCanBeReadIsShown()
    {
        QCOMPARE(linesOf(run({u"list"_s, u"report.sqlite"_s, u"gone.sqlite"_s}).out).size(), 4);
        QCOMPARE(linesOf(run({u"list"_s, u"cut.sqlite"_s}).out).size(), 4);
        const JsonDocument damaged
            = JsonDocument::parse(run({u"show"_s, u"damaged.sqlite"_s, u"--result=147"_s, u"--format=json"_s}).out);
        QCOMPARE(damaged.problem(), QString());
        QCOMPARE(damaged.root()["host"_L1]["name"_L1].toString(), u"app2.shop.example"_s);
        QVERIFY(damaged.root()["headline"_L1].toString().startsWith("content is damaged: "_L1));
    }

    void everyGenerationListsOpensAndShows_data()
    {
        QTest::addColumn<QString>("report");
        for (const QString &file : QDir(QStringLiteral(AVIARY_TEST_DATA "/schema")).entryList({u"*.sqlite"_s}))
            QTest::newRow(qPrintable(file)) << QString(QStringLiteral(AVIARY_TEST_DATA "/schema/") + file);
    }
    void everyGenerationListsOpensAndShows()
    {
        QFETCH(QString, report);
        for (const QString &verb : {u"list"_s, u"results"_s, u"hosts"_s, u"file"_s, u"summary"_s}) {
            const test::Ran ran = run({verb, report});
            QCOMPARE(ran.err, QByteArray());
            QCOMPARE(ran.status, 0);
            QVERIFY(linesOf(ran.out).size() > 1);
        }
        for (int id = 1; id <= 20; ++id) {
            const test::Ran ran = run({u"show"_s, report, u"--result"_s, QString::number(id)});
            QCOMPARE(ran.err, QByteArray());
            QCOMPARE(ran.status, 0);
            QVERIFY(ran.out.startsWith("Outcome"));
        }
        const test::Ran facts = run({u"facts"_s, report, u"--host"_s, u"web1.shop.example"_s});
        QCOMPARE(facts.status, 0);
        QVERIFY(facts.out.contains("ansible_distribution"));
    }

    void resultsAreFiltered_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("count");
        QTest::newRow("all") << QStringList() << 46;
        QTest::newRow("failed") << QStringList{u"--outcome=failed"_s} << 3;
        QTest::newRow("failed and unreachable") << QStringList{u"--outcome=failed,unreachable"_s} << 4;
        QTest::newRow("repeated") << QStringList{u"--outcome=failed"_s, u"--outcome=unreachable"_s} << 4;
        QTest::newRow("rescued") << QStringList{u"--outcome=rescued"_s} << 2;
        QTest::newRow("ignored") << QStringList{u"--outcome=ignored"_s} << 21;
        QTest::newRow("status, as ARA stored it") << QStringList{u"--status=failed"_s} << 25;
        QTest::newRow("both must hold") << QStringList{u"--status=failed"_s, u"--outcome=ignored"_s} << 20;
        QTest::newRow("none") << QStringList{u"--status=ok"_s, u"--outcome=failed"_s} << 0;
        QTest::newRow("limit") << QStringList{u"--outcome=ignored"_s, u"--limit=3"_s} << 3;
        QTest::newRow("limit of nothing") << QStringList{u"--limit=0"_s} << 0;
    }
    void resultsAreFiltered()
    {
        QFETCH(QStringList, options);
        QFETCH(int, count);
        const QStringList words{u"results"_s, data(u"shop-extras"_s), u"--playbook=2"_s};
        const test::Ran json = run(words + options + QStringList{u"--format=json"_s});
        QCOMPARE(json.status, 0);
        QCOMPARE(JsonDocument::parse(json.out).root().size(), count);
        const test::Ran table = run(words + options);
        QCOMPARE(linesOf(table.out).size(), count == 0 ? 0 : count + 1);
    }

    void aListThatWasCutSaysSo_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("all of them") << QStringList{u"--limit=4"_s} << QByteArray("4 of 46 results");
        QTest::newRow("outcome") << QStringList{u"--limit=3"_s, u"--outcome=ignored"_s} << QByteArray("3 of 21 results");
        QTest::newRow("status") << QStringList{u"--limit=1"_s, u"--status=failed"_s} << QByteArray("1 of 25 results");
        QTest::newRow("both") << QStringList{u"--limit=2"_s, u"--status=failed"_s, u"--outcome=ignored"_s}
                              << QByteArray("2 of 20 results");
        QTest::newRow("none shown") << QStringList{u"--limit=0"_s} << QByteArray("0 of 46 results");
        QTest::newRow("nothing cut") << QStringList{u"--limit=46"_s} << QByteArray();
        QTest::newRow("no limit") << QStringList() << QByteArray();
    }
    void aListThatWasCutSaysSo()
    {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, said);
        const QStringList words{u"results"_s, data(u"shop-extras"_s), u"--playbook=2"_s};
        for (const QString &format : {u"--format=table"_s, u"--format=json"_s, u"--format=csv"_s}) {
            const test::Ran ran = run(words + options + QStringList{format});
            QCOMPARE(ran.status, 0);
            if (said.isEmpty())
                QCOMPARE(ran.err, QByteArray());
            else
                QCOMPARE(ran.err, "aviary: " + said + ", as --limit asks.\n");
        }
    }

    void thePlaybookThatMattersIsTakenAndSaid()
    {
        const test::Ran bad = run({u"results"_s, data(u"shop-bad"_s), u"--outcome=failed"_s});
        QVERIFY(bad.err.contains("Playbook 2, site.yml (failed), of 3 in this report"));
        QCOMPARE(linesOf(bad.out).size(), 3);
        QVERIFY(bad.out.contains("KeyError: 'gift-cards <beta>' · rc 1"));
        const test::Ran running = run({u"hosts"_s, data(u"shop-running"_s)});
        QVERIFY(running.err.contains("Playbook 2, interrupted.yml (expired)"));
        const test::Ran good = run({u"hosts"_s, data(u"shop-good"_s)});
        QVERIFY(good.err.contains("Playbook 3, verify.yml (completed)"));
        QCOMPARE(run({u"hosts"_s, data(u"schema/ara-1.2.0-m03"_s)}).err, QByteArray());
    }

    void killedRunsHaveNoRecap()
    {
        const QByteArray running = run({u"hosts"_s, data(u"shop-running"_s), u"--playbook=4"_s}).out;
        QVERIFY(!running.contains("ok="));
        const QByteArray bad = run({u"hosts"_s, data(u"shop-bad"_s), u"--playbook=2"_s}).out;
        QVERIFY(bad.contains("ok=32 changed=22 unreachable=0 failed=1 skipped=1 rescued=0 ignored=0"));
    }

    void recordedTextCannotSteerATerminal()
    {
        for (const QString &playbook : {u"2"_s, u"5"_s, u"9"_s}) {
            const QString option = u"--playbook="_s + playbook;
            for (const QString &verb : {u"results"_s, u"hosts"_s, u"file"_s, u"summary"_s})
                QVERIFY(!steersTerminal(run({verb, data(u"shop-extras"_s), option}).out));
            QVERIFY(!steersTerminal(run({u"results"_s, data(u"shop-extras"_s), option, u"--format=json"_s}).out));
        }
        const JsonDocument list = JsonDocument::parse(
            run({u"results"_s, data(u"shop-extras"_s), u"--playbook=5"_s, u"--format=json"_s}).out);
        for (JsonValue result = list.root().firstChild(); !result.isNone(); result = result.next()) {
            const QStringList words{u"show"_s, data(u"shop-extras"_s), u"--result"_s, result["id"_L1].toString()};
            QVERIFY(!steersTerminal(run(words).out.replace('\t', "")));
            QVERIFY(!steersTerminal(run(words + QStringList{u"--format=json"_s}).out));
        }
    }

    void aRowIsALineWhateverWasRecorded()
    {
        const test::Ran ran = run({u"results"_s, data(u"shop-extras"_s), u"--playbook=5"_s});
        QCOMPARE(linesOf(ran.out).size(), 28);
    }

    void csvKeepsWhatWasRecorded()
    {
        for (const QString &playbook : {u"2"_s, u"5"_s}) {
            const test::Ran ran
                = run({u"results"_s, data(u"shop-extras"_s), u"--playbook="_s + playbook, u"--format=csv"_s});
            const QList<QStringList> records = readCsv(QString::fromUtf8(ran.out));
            QCOMPARE(records.size(), playbook == "2"_L1 ? 47 : 28);
            for (const QStringList &record : records)
                QCOMPARE(record.size(), records.first().size());
        }
        const QList<QStringList> list
            = readCsv(QString::fromUtf8(run({u"list"_s, data(u"shop-extras"_s), u"--format=csv"_s}).out));
        QCOMPARE(list.size(), 15);
        QVERIFY(list[5].contains(u"markup <u>name</u> & \"quotes\" – ☃"_s));
    }

    void filesKeepEveryByte()
    {
        const test::Ran list = run({u"file"_s, data(u"shop-extras"_s), u"--playbook=5"_s, u"--format=json"_s});
        const JsonDocument files = JsonDocument::parse(list.out);
        QVERIFY(files.root().size() > 0);
        for (JsonValue file = files.root().firstChild(); !file.isNone(); file = file.next()) {
            const test::Ran ran = run({u"file"_s, data(u"shop-extras"_s), u"--file"_s, file["id"_L1].toString()});
            QCOMPARE(ran.status, 0);
            QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(ran.out, QCryptographicHash::Sha1).toHex()),
                     file["sha1"_L1].toString());
        }
    }

    void timesAreInUtcOnDemand()
    {
        const QList<std::pair<QString, QString>> newYork{{u"TZ"_s, u"America/New_York"_s}};
        const QStringList words{u"list"_s, data(u"shop-bad"_s)};
        QVERIFY(test::run(words, m_folder.path(), newYork).out.contains("2026-11-20 21:54:25"));
        QVERIFY(
            test::run(words + QStringList{u"--utc"_s}, m_folder.path(), newYork).out.contains("2026-11-21 02:54:25"));
    }

    void theCLocaleIsNoObstacle()
    {
        const QStringList words{u"results"_s, data(u"shop-bad"_s), u"--playbook=2"_s};
        const test::Ran utf8 = run(words);
        for (const QString &name : {u"LC_ALL"_s, u"LANG"_s}) {
            const test::Ran c
                = test::run(words, m_folder.path(), {{u"LC_ALL"_s, QString()}, {u"LANG"_s, QString()}, {name, u"C"_s}});
            QCOMPARE(c.err, QByteArray());
            QCOMPARE(c.out, utf8.out);
        }
    }

    void aReaderThatGoesAwayIsNoError()
    {
        QProcess process;
        process.start(qEnvironmentVariable("AVIARY_PROGRAM"),
                      {u"show"_s, data(u"shop-extras"_s), u"--result=200"_s, u"--format=json"_s});
        process.closeReadChannel(QProcess::StandardOutput);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(process.readAllStandardError(), QByteArray());
    }

    void verbsAreToldFromFiles()
    {
        QCOMPARE(test::run({u"--has-verb"_s, u"list"_s, u"x"_s}).out, QByteArray("yes\n"));
        QCOMPARE(test::run({u"--has-verb"_s, u"--help"_s}).out, QByteArray("yes\n"));
        QCOMPARE(test::run({u"--has-verb"_s, u"report.sqlite"_s}).out, QByteArray("no\n"));
        QCOMPARE(test::run({u"--has-verb"_s}).out, QByteArray("no\n"));
        // A file of that name is there.
        QCOMPARE(test::run({u"--has-verb"_s, u"list"_s, u"x"_s}, path(u"named"_s)).out, QByteArray("no\n"));
    }

    void helpIsThereForEveryVerb_data()
    {
        QTest::addColumn<QString>("verb");
        for (const char *verb : {"summary", "list", "results", "show", "hosts", "facts", "file", "check", "snapshot"})
            QTest::newRow(verb) << QString::fromLatin1(verb);
    }
    void helpIsThereForEveryVerb()
    {
        QFETCH(QString, verb);
        const test::Ran help = test::run({verb, u"--help"_s});
        QCOMPARE(help.status, 0);
        QVERIFY(help.out.startsWith("Usage: aviary " + verb.toLatin1() + " [options] REPORT"));
        QVERIFY(test::run({u"--help"_s}).out.contains("\n  " + verb.toLatin1() + ' '));
    }

    void snapshotTalksOfNothingButItsPictures()
    {
        const QString picture = path(u"overview.png"_s);
        const test::Ran ran
            = test::run({u"snapshot"_s, data(u"shop-good"_s), u"--page=overview"_s, u"--output"_s, picture});
        QCOMPARE(ran.err, QByteArray());
        QCOMPARE(ran.out, picture.toUtf8() + '\n');
        QCOMPARE(ran.status, 0);
    }

    void versionIsTold()
    {
        const test::Ran ran = test::run({u"--version"_s});
        QCOMPARE(ran.out, QByteArray("aviary " AVIARY_VERSION "\n"));
        QCOMPARE(ran.status, 0);
    }

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static QString data(const QString &report) { return QStringLiteral(AVIARY_TEST_DATA "/%1.sqlite").arg(report); }
    test::Ran run(const QStringList &arguments) const { return test::run(arguments, m_folder.path()); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestVerbs)
#include "tst_verbs.moc"
