// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/content/textdiff.h"

#include <QRandomGenerator>
#include <QTest>

using namespace aviary;
using Change = LineEdit::Change;

class TestTextDiff : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hunks_data();
    void hunks();
    void editsLeadFromTheOneToTheOther();
    void textsThatDifferEverywhereTakeBoundedTime();
    void aFewChangesInManyLinesAreFound();
};

void TestTextDiff::hunks_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("unified");
    const auto row = [](const char *name, const char *before, const char *after, const char *unified) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << QByteArray(unified);
    };
    row("equal", "a\nb\n", "a\nb\n", "");
    row("both empty", "", "", "");
    row("new file", "", "a\nb\n", "@@ -0,0 +1,2 @@\n+a\n+b\n");
    row("gone file", "a\n", "", "@@ -1 +0,0 @@\n-a\n");
    row("one line", "a\nb\nc\n", "a\nB\nc\n", "@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n");
    row("context of three", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nx\n6\n7\n8\n9\n",
        "@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+x\n 6\n 7\n 8\n");
    row("six lines between are one hunk", "a\n1\n2\n3\n4\n5\n6\nb\n", "A\n1\n2\n3\n4\n5\n6\nB\n",
        "@@ -1,8 +1,8 @@\n-a\n+A\n 1\n 2\n 3\n 4\n 5\n 6\n-b\n+B\n");
    row("seven are two", "a\n1\n2\n3\n4\n5\n6\n7\nb\n", "A\n1\n2\n3\n4\n5\n6\n7\nB\n",
        "@@ -1,4 +1,4 @@\n-a\n+A\n 1\n 2\n 3\n@@ -6,4 +6,4 @@\n 5\n 6\n 7\n-b\n+B\n");
    row("added at the end", "a\n", "a\nb\n", "@@ -1 +1,2 @@\n a\n+b\n");
    row("break at the end added", "a\nb", "a\nb\n", "@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+b\n");
    row("break at the end lost", "b\n", "b", "@@ -1 +1 @@\n-b\n+b\n\\ No newline at end of file\n");
    row("no break on either side", "a\nb", "x\nb", "@@ -1,2 +1,2 @@\n-a\n+x\n b\n\\ No newline at end of file\n");
    row("carriage returns count", "a\r\n", "a\n", "@@ -1 +1 @@\n-a\r\n+a\n");
    row("blank lines", "\n\n", "\n", "@@ -1,2 +1 @@\n \n-\n");
}

void TestTextDiff::hunks()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QByteArray, unified);
    QCOMPARE(unifiedHunks(before, after), unified);
}

namespace {

// Applies the edits and says whether they lead from the one to the other.
bool leads(const std::vector<LineEdit> &edits, const std::vector<QByteArrayView> &before,
           const std::vector<QByteArrayView> &after)
{
    quint32 left = 0;
    quint32 right = 0;
    for (const LineEdit &edit : edits) {
        if (edit.before != left || edit.after != right)
            return false;
        if (edit.change == Change::Same
            && (left >= before.size() || right >= after.size() || before[left] != after[right]))
            return false;
        left += edit.change != Change::Added;
        right += edit.change != Change::Removed;
    }
    return left == before.size() && right == after.size();
}

QByteArray randomText(QRandomGenerator &random, int lines, int words)
{
    QByteArray text;
    for (int i = 0; i < lines; ++i)
        text += QByteArray::number(random.bounded(words)) + '\n';
    return text;
}

} // namespace

void TestTextDiff::editsLeadFromTheOneToTheOther()
{
    QRandomGenerator random(1);
    for (int round = 0; round < 300; ++round) {
        const QByteArray before = randomText(random, random.bounded(60), 1 + random.bounded(30));
        const QByteArray after = randomText(random, random.bounded(60), 1 + random.bounded(30));
        const auto left = linesOf(before);
        const auto right = linesOf(after);
        QVERIFY(leads(diffLines(left, right), left, right));
    }
}

void TestTextDiff::textsThatDifferEverywhereTakeBoundedTime()
{
    QRandomGenerator random(2);
    const QByteArray before = randomText(random, 60'000, 5000);
    const QByteArray after = randomText(random, 60'000, 5000);
    const auto left = linesOf(before);
    const auto right = linesOf(after);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(leads(diffLines(left, right), left, right));
    QCOMPARE_LT(timer.elapsed(), 10'000);
}

void TestTextDiff::aFewChangesInManyLinesAreFound()
{
    QByteArray before;
    for (int i = 0; i < 50'000; ++i)
        before += "line " + QByteArray::number(i) + (i % 3 ? "\n" : "\n\n");
    QByteArray after = before;
    after.replace("line 10\n", "line ten\n");
    after.replace("line 25000\n", "");
    after.replace("line 49990\n", "line 49990\nmore\n");
    const auto left = linesOf(before);
    const auto right = linesOf(after);
    const auto edits = diffLines(left, right);
    QVERIFY(leads(edits, left, right));
    QCOMPARE(std::ranges::count(edits, Change::Removed, &LineEdit::change), 2);
    QCOMPARE(std::ranges::count(edits, Change::Added, &LineEdit::change), 2);
}

QTEST_GUILESS_MAIN(TestTextDiff)
#include "tst_textdiff.moc"
