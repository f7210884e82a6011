// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/naming.h"

#include "models/compare/inputs.h"
#include "models/content/headline.h"
#include "tests/support/report.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aviary;

class TestNaming : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void quotedWordsAreFound_data();
    void quotedWordsAreFound();
    void theRegressionIsNamed_data();
    void theRegressionIsNamed();
    void changesAreTold_data();
    void changesAreTold();
    void onlyWholeWordsCount();
    void whatIsTooMuchIsCounted();
};

void TestNaming::quotedWordsAreFound_data()
{
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *headline, const QStringList &words) {
        QTest::newRow(headline) << QString::fromUtf8(headline) << words;
    };
    // Headlines of UX.md 4
    row("KeyError: 'gift-cards <beta>' · rc 1", {u"gift-cards <beta>"_s});
    row("licence file not found: /opt/shop/licence.key · rc 3", {});
    row("[Errno 2] No such file or directory: b'/opt/shop/bin/no-such-program'", {u"/opt/shop/bin/no-such-program"_s});
    row("SystemError: settlement aborted (caused by RuntimeError: order 'A-1742 ✗' cannot be settled)",
        {u"A-1742 ✗"_s});
    row("'no_such_variable' is undefined", {u"no_such_variable"_s});
    row("cannot count: invalid literal for int() with base 10: 'twelve'", {u"twelve"_s});
    row("hidden by no_log", {});
    // Others
    row("can't find \"web root\", don't know `www`", {u"web root"_s, u"www"_s});
    row("the 'a' of ''", {});
    row("“Zürich” or ‘Genève’", {u"Zürich"_s, u"Genève"_s});
    row("'dict object' has no attribute 'port'", {u"port"_s});
    row("\"it is 'here'\"", {u"it is 'here'"_s, u"here"_s});
    row(R"(KeyError: 'it\'s here')", {u"it's here"_s});
    row("'same' and 'same'", {u"same"_s});
    row("'never closed", {});
    row("", {});
}

void TestNaming::quotedWordsAreFound()
{
    QFETCH(const QString, headline);
    QTEST(quotedWords(headline), "words");
}

static std::vector<ChangedFile> changedFiles(const test::Report &left, const test::Report &right)
{
    std::vector<ChangedFile> files;
    for (const FileChange &file : compareInputs(*left.recording, *right.recording).files) {
        if (file.change != FileChange::Change::Changed)
            continue;
        ChangedFile changed;
        changed.path = file.path();
        changed.left = left.source->file(left.recording->files()[file.left].id).wait().value()->text;
        changed.right = right.source->file(right.recording->files()[file.right].id).wait().value()->text;
        changed.difference = compareTexts(changed.left, changed.right, NoiseIn::Contents);
        files.push_back(std::move(changed));
    }
    return files;
}

void TestNaming::theRegressionIsNamed_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("text");
    QTest::newRow("UX.md 9") << u"shop-good.sqlite"_s << u"shop-bad.sqlite"_s
                             << u"inventory/group_vars/shop.yml:13  enabled: false → true"_s;
    QTest::newRow("swapped") << u"shop-bad.sqlite"_s << u"shop-good.sqlite"_s
                             << u"inventory/group_vars/shop.yml:13  enabled: true → false"_s;
}

void TestNaming::theRegressionIsNamed()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    const test::Report bad(u"shop-bad.sqlite"_s, 2);
    QStringList headlines;
    for (const RowIndex row : bad.recording->failingRows()) {
        if (bad.recording->outcome(row) == Outcome::Failed)
            headlines << headline(*bad.source->result(bad.recording->resultId(row)).wait().value());
    }
    QVERIFY(headlines.contains(u"KeyError: 'gift-cards <beta>' · rc 1"_s));
    const NamedChanges named = findNamedChanges(headlines, changedFiles(test::Report(left, 2), test::Report(right, 2)));
    QCOMPARE(named.total, 1);
    QCOMPARE(named.changes.size(), 1);
    QTEST(named.changes.front().text(), "text");
    QCOMPARE(named.changes.front().word, u"gift-cards <beta>"_s);
    QCOMPARE(named.changes.front().distance, 1);
}

static ChangedFile changedFile(const QByteArray &left, const QByteArray &right)
{
    return {u"vars.yml"_s, left, right, compareTexts(left, right, NoiseIn::Contents)};
}

void TestNaming::changesAreTold_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QStringList>("texts");
    const auto row = [](const char *name, const char *left, const char *right, const QStringList &texts) {
        QTest::newRow(name) << QByteArray(left) << QByteArray(right) << texts;
    };
    row("on the line itself", "port: 80\nhost: web\n", "port: 81\nhost: web\n", {u"vars.yml:1  port: 80 → 81"_s});
    row("words are told whole", "port: \"8.0.1\"\n", "port: \"8.0.2\"\n",
        {u"vars.yml:1  port: \"8.0.1\" → \"8.0.2\""_s});
    row("with what follows", "port: 80 # http\n", "port: 81 # http\n", {u"vars.yml:1  port: 80 → 81 # http"_s});
    row("a word more", "port: 80\n", "port: 80 81\n", {u"vars.yml:1  port: 80 → port: 80 81"_s});
    row("a line gone", "a\nport: 80\nb\n", "a\nb\n", {u"vars.yml:2  − port: 80"_s});
    row("a line new", "a\nb\n", "a\n  port: 80\nb\n", {u"vars.yml:2  + port: 80"_s});
    row("three lines away", "port:\n1\n2\n  x: 0\n", "port:\n1\n2\n  x: 9\n", {u"vars.yml:4  x: 0 → 9"_s});
    row("four lines away", "port:\n1\n2\n3\n  x: 0\n", "port:\n1\n2\n3\n  x: 9\n", {});
    row("behind it", "  x: 0\n1\nport:\n", "  x: 9\n1\nport:\n", {u"vars.yml:1  x: 0 → 9"_s});
    row("nearest first", "x: 0\n1\nport: 1\n", "x: 9\n1\nport: 2\n",
        {u"vars.yml:3  port: 1 → 2"_s, u"vars.yml:1  x: 0 → 9"_s});
    row("nothing changed", "port: 80\n", "port: 80\n", {});
    row("noise is no change", "port: 80 # 2026-11-21 02:53:37\n", "port: 80 # 2026-11-21 02:54:44\n", {});
}

void TestNaming::changesAreTold()
{
    QFETCH(const QByteArray, left);
    QFETCH(const QByteArray, right);
    QStringList texts;
    for (const NamedChange &change : findNamedChanges({u"no 'port' is open"_s}, {changedFile(left, right)}).changes)
        texts << change.text();
    QTEST(texts, "texts");
}

void TestNaming::onlyWholeWordsCount()
{
    const std::vector<ChangedFile> files{changedFile("transport: 1\nport_a: 1\n", "transport: 2\nport_a: 2\n")};
    QCOMPARE(findNamedChanges({u"no 'port' is open"_s}, files).total, 0);
    QCOMPARE(findNamedChanges({u"no 'port_a' is open"_s}, files).total, 2);
}

void TestNaming::whatIsTooMuchIsCounted()
{
    QByteArray left, right;
    for (int i = 0; i < 50; ++i) {
        left += "port: " + QByteArray::number(i) + '\n';
        right += "port: " + QByteArray::number(i + 100) + '\n';
    }
    const NamedChanges named = findNamedChanges({u"no 'port' is open"_s}, {changedFile(left, right)});
    QCOMPARE(named.changes.size(), 20);
    QCOMPARE(named.total, 50);
}

AVIARY_TEST_GUILESS(TestNaming)
#include "tst_naming.moc"
