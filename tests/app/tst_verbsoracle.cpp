// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/oracle.h"
#include "tests/support/program.h"

#include <QHash>
#include <QTest>

#include <memory>

using namespace aviary;
using namespace Qt::StringLiterals;

namespace {

const QStringList Recorded
    = {u"shop-good"_s, u"shop-bad"_s, u"shop-running"_s, u"shop-extras"_s, u"shop-free"_s, u"schema/ara-head-m19"_s};

QString fileOf(const QString &report)
{
    return report + u".sqlite"_s;
}

JsonDocument oracleOf(const QString &report, const QString &name)
{
    return test::oracle(report.section(u'/', -1), name);
}

// Entries of a list by id; valid as long as the list.
QHash<qint64, JsonValue> byId(const JsonDocument &list)
{
    QHash<qint64, JsonValue> entries;
    for (JsonValue entry = list.root().firstChild(); !entry.isNone(); entry = entry.next())
        entries.insert(entry["id"_L1].toInteger(), entry);
    return entries;
}

} // namespace

// The program itself, with what ARA's own server answered for the same databases beside it.
class TestVerbsOracle : public QObject
{
    Q_OBJECT

    static void addReports()
    {
        QTest::addColumn<QString>("report");
        for (const QString &report : Recorded)
            QTest::newRow(qPrintable(report)) << report;
    }
    static void addReportsAndDetails(const QString &details)
    {
        QTest::addColumn<QString>("report");
        QTest::addColumn<qint64>("id");
        for (const QString &report : Recorded) {
            const JsonDocument document = oracleOf(report, details);
            qint64 count = 0;
            for (JsonValue entry = document.root().firstChild(); !entry.isNone(); entry = entry.next(), ++count) {
                // Each is a start of the program; of results a sample here and all of them in tst_araapi.
                if (document.root().size() < 100 || count % 13 == 0 || isSpecial(entry))
                    QTest::addRow("%s %s", qPrintable(report), qPrintable(entry.key()))
                        << report << entry.key().toLongLong();
            }
        }
    }
    static bool isSpecial(const JsonValue &detail)
    {
        const QString status = detail["status"_L1].toString();
        return status == "failed"_L1 || status == "ignored"_L1 || status == "unreachable"_L1
            || detail["delegated_to"_L1].size() > 1;
    }
    // Every field of the oracle, and beside them only `further` ones.
    static void compare(const JsonValue &actual, const JsonValue &expected, qsizetype further)
    {
        QCOMPARE(test::difference(actual, expected, false, expected["id"_L1].toString()), QString());
        QCOMPARE(actual.size(), expected.size() + further);
    }

private Q_SLOTS:
    void listEqualsThatOfAra_data() { addReports(); }
    void listEqualsThatOfAra()
    {
        QFETCH(QString, report);
        const test::Ran ran = test::run({u"list"_s, fileOf(report), u"--format"_s, u"json"_s});
        QCOMPARE(ran.err, QByteArray());
        QCOMPARE(ran.status, 0);
        const JsonDocument actual = JsonDocument::parse(ran.out);
        const JsonDocument expected = oracleOf(report, u"playbooks"_s);
        QCOMPARE(actual.root().size(), expected.root().size());
        const QHash<qint64, JsonValue> playbooks = byId(expected);
        for (JsonValue playbook = actual.root().firstChild(); !playbook.isNone(); playbook = playbook.next()) {
            compare(playbook, playbooks.value(playbook["id"_L1].toInteger()), 2);
            QCOMPARE(playbook["report"_L1].toString(), fileOf(report));
            QCOMPARE(playbook["inside"_L1].type(), JsonValue::Type::Null);
        }
    }

    void resultsEqualThoseOfAra_data() { addReports(); }
    void resultsEqualThoseOfAra()
    {
        QFETCH(QString, report);
        const JsonDocument list = oracleOf(report, u"results"_s);
        const QHash<qint64, JsonValue> expected = byId(list);
        qsizetype seen = 0;
        const JsonDocument playbooks = oracleOf(report, u"playbooks"_s);
        for (JsonValue playbook = playbooks.root().firstChild(); !playbook.isNone(); playbook = playbook.next()) {
            const QString id = playbook["id"_L1].toString();
            const test::Ran ran = test::run({u"results"_s, fileOf(report), u"--playbook"_s, id, u"--format=json"_s});
            QCOMPARE(ran.err, QByteArray());
            QCOMPARE(ran.status, 0);
            const JsonDocument actual = JsonDocument::parse(ran.out);
            seen += actual.root().size();
            for (JsonValue result = actual.root().firstChild(); !result.isNone(); result = result.next()) {
                const bool explained = !result["headline"_L1].isNone();
                compare(result, expected.value(result["id"_L1].toInteger()), explained ? 2 : 1);
                QVERIFY(!result["outcome"_L1].toString().isEmpty());
            }
        }
        QCOMPARE(seen, expected.size());
    }

    void hostsEqualThoseOfAra_data() { addReports(); }
    void hostsEqualThoseOfAra()
    {
        QFETCH(QString, report);
        const JsonDocument list = oracleOf(report, u"hosts"_s);
        const QHash<qint64, JsonValue> expected = byId(list);
        qsizetype seen = 0;
        const JsonDocument playbooks = oracleOf(report, u"playbooks"_s);
        for (JsonValue playbook = playbooks.root().firstChild(); !playbook.isNone(); playbook = playbook.next()) {
            const QString id = playbook["id"_L1].toString();
            const test::Ran ran = test::run({u"hosts"_s, fileOf(report), u"--playbook"_s, id, u"--format=json"_s});
            QCOMPARE(ran.err, QByteArray());
            QCOMPARE(ran.status, 0);
            const JsonDocument actual = JsonDocument::parse(ran.out);
            seen += actual.root().size();
            for (JsonValue host = actual.root().firstChild(); !host.isNone(); host = host.next())
                compare(host, expected.value(host["id"_L1].toInteger()), 2);
        }
        QCOMPARE(seen, expected.size());
    }

    void showEqualsTheDetailOfAra_data() { addReportsAndDetails(u"results.details"_s); }
    void showEqualsTheDetailOfAra()
    {
        QFETCH(QString, report);
        QFETCH(qint64, id);
        const test::Ran ran
            = test::run({u"show"_s, fileOf(report), u"--result"_s, QString::number(id), u"--format=json"_s});
        QCOMPARE(ran.err, QByteArray());
        QCOMPARE(ran.status, 0);
        const JsonDocument actual = JsonDocument::parse(ran.out);
        const bool explained = !actual.root()["headline"_L1].isNone();
        compare(actual.root(), details(report, u"results.details"_s).find(QString::number(id)), explained ? 2 : 1);
    }

    void factsEqualThoseOfAra_data() { addReportsAndDetails(u"hosts.details"_s); }
    void factsEqualThoseOfAra()
    {
        QFETCH(QString, report);
        QFETCH(qint64, id);
        const test::Ran ran
            = test::run({u"facts"_s, fileOf(report), u"--host"_s, QString::number(id), u"--format=json"_s});
        QCOMPARE(ran.status, 0);
        const JsonDocument actual = JsonDocument::parse(ran.out);
        const JsonValue facts = details(report, u"hosts.details"_s).find(QString::number(id))["facts"_L1];
        QCOMPARE(test::difference(actual.root(), facts), QString());
        QCOMPARE(ran.err.isEmpty(), facts.size() > 0);
    }

    void fileEqualsTheDetailOfAra_data() { addReportsAndDetails(u"files.details"_s); }
    void fileEqualsTheDetailOfAra()
    {
        QFETCH(QString, report);
        QFETCH(qint64, id);
        const test::Ran ran
            = test::run({u"file"_s, fileOf(report), u"--file"_s, QString::number(id), u"--format=json"_s});
        QCOMPARE(ran.err, QByteArray());
        QCOMPARE(ran.status, 0);
        const JsonDocument actual = JsonDocument::parse(ran.out);
        compare(actual.root(), details(report, u"files.details"_s).find(QString::number(id)), 0);
    }

    // Every failing, ignored, rescued or unreachable result of the recordings, with its outcome and why.
    void outcomesAndHeadlinesEqualTheTable()
    {
        QFile table(QStringLiteral(AVIARY_TEST_DATA "/oracle/headlines.tsv"));
        QVERIFY(table.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = table.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 98);
        QHash<QString, JsonDocument> lists;
        for (const QByteArray &line : lines.sliced(1)) {
            const QStringList cells = QString::fromUtf8(line).split(u'\t');
            const QString &database = cells[0];
            const QString key = database + u' ' + cells[1];
            if (!lists.contains(key)) {
                const test::Ran ran = test::run({u"results"_s, database, u"--playbook"_s, cells[1], u"--format=json"_s,
                                                 u"--outcome"_s, u"failed,unreachable,rescued,ignored"_s});
                QCOMPARE(ran.status, 0);
                lists.insert(key, JsonDocument::parse(ran.out));
            }
            const JsonValue result = byId(lists.value(key)).value(cells[2].toLongLong());
            QCOMPARE(result["outcome"_L1].toString(), cells[6]);
            QCOMPARE(result["headline"_L1].toString(), cells[7]);
        }
        qsizetype listed = 0;
        for (const JsonDocument &list : std::as_const(lists))
            listed += list.root().size();
        QCOMPARE(listed, 97);
    }

private:
    JsonValue details(const QString &report, const QString &name)
    {
        const QString key = report + u' ' + name;
        if (!m_details.contains(key))
            m_details.insert(key, oracleOf(report, name));
        return m_details[key].root();
    }
    QHash<QString, JsonDocument> m_details;
};

QTEST_GUILESS_MAIN(TestVerbsOracle)
#include "tst_verbsoracle.moc"
