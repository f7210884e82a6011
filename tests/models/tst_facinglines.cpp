// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/facinglines.h"
#include "models/content/textdiff.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

#include <numeric>

using namespace aviary;
using namespace Qt::StringLiterals;

class TestFacingLines : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bothSidesTakeTheSameRows_data();
    void bothSidesTakeTheSameRows();
    void equalLinesAreOneRowUntilTheyAreUnfolded();
    void noiseIsFoldedWithWhatIsEqual();
    void aTextThatIsNotThereFacesNothing();
    void whatIsLeftOutIsOneRow();
    void emptyTextsHaveNoRows();
};

namespace {

FacingLines facing(const QByteArray &left, const QByteArray &right, const LineLimits &limits = {})
{
    return {compareTexts(left, right, NoiseIn::Output, {}, limits), {true, true}};
}

// Some hundred lines, a few of which are gone, new or changed on the other side.
QByteArray someText(QRandomGenerator &random, int lines)
{
    QByteArray text;
    for (int i = 0; i < lines; ++i)
        text += "line " + QByteArray::number(i) + (random.bounded(12) == 0 ? " is another\n" : "\n");
    return text;
}

// "=3 ~1 -2 +1 …5": kinds of rows, and how many lines.
QString told(const FacingLines &lines)
{
    QStringList words;
    for (const FacingRun &run : lines.runs()) {
        static constexpr std::array marks{u'=', u'≈', u'~', u'-', u'+', u'…'};
        words << QChar(marks[static_cast<size_t>(run.change)])
                + QString::number(std::max(run.count.left, run.count.right));
    }
    return words.join(u' ');
}

// Every line of a side stands once, on a row or in a fold, and both sides have as many rows.
void checkWhole(const FacingLines &lines)
{
    for (const Side side : Sides) {
        const auto count = static_cast<int>(lines.lineCount(side));
        const FacingLines::Rows rows = lines.rowsOf(side, std::max(count, 1));
        QCOMPARE(std::accumulate(rows.rows.begin(), rows.rows.end(), qint64{0}), std::max<qint64>(lines.rowCount(), 1));
        qint64 before = 0;
        for (int line = 0; line < count; ++line) {
            const auto index = static_cast<size_t>(line);
            const bool isHidden = rows.rows[index] == rows.above[index];
            const qint64 row = lines.rowOfLine(side, static_cast<quint32>(line));
            if (isHidden)
                QCOMPARE(lines.runs()[lines.runAt(row)].change, LineRow::Change::Folded);
            else
                QCOMPARE(row, before + rows.above[index]);
            if (!isHidden)
                QCOMPARE(lines.lineAtRow(side, row), static_cast<quint32>(line));
            before += rows.rows[index];
        }
    }
}

} // namespace

void TestFacingLines::bothSidesTakeTheSameRows_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestFacingLines::bothSidesTakeTheSameRows()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const auto size = static_cast<int>(random.bounded(300));
    const QByteArray left = someText(random, size);
    const QByteArray right = someText(random, size + static_cast<int>(random.bounded(9)));
    FacingLines lines = facing(left, right);
    checkWhole(lines);
    // Fold by fold, in any order.
    for (int i = 0; i < 200 && lines.hasFolds(); ++i) {
        lines.unfold(random.bounded(quint32(lines.runs().size())));
        if (i % 10 == 0)
            checkWhole(lines);
    }
    checkWhole(lines);
    const qint64 unfolded = lines.rowCount();
    FacingLines again = facing(left, right);
    again.fold(false, true);
    checkWhole(again);
    if (!lines.hasFolds())
        QCOMPARE(unfolded, again.rowCount());
    // Differences are walked in both directions alike.
    std::vector<qint64> down, up;
    for (qint64 row = again.nextDifference(-1, 1); row >= 0; row = again.nextDifference(row, 1))
        down.push_back(row);
    for (qint64 row = again.nextDifference(again.rowCount(), -1); row >= 0; row = again.nextDifference(row, -1))
        up.insert(up.begin(), row);
    QCOMPARE(up, down);
}

void TestFacingLines::equalLinesAreOneRowUntilTheyAreUnfolded()
{
    FacingLines lines = facing("1\n2\n3\n4\n5\n6\n7\nold\n8\n", "1\n2\n3\n4\n5\n6\n7\nnew\n8\n");
    QCOMPARE(told(lines), u"…4 =3 -1 +1 =1"_s);
    QCOMPARE(lines.rowOfLine(Side::Left, 2), 0);
    lines.unfold(0);
    QCOMPARE(told(lines), u"=4 =3 -1 +1 =1"_s);
    QCOMPARE(lines.rowOfLine(Side::Left, 2), 2);
    lines.fold(true, false);
    QCOMPARE(told(lines), u"…4 =3 -1 +1 =1"_s);
    lines.unfold(1); // is none
    QCOMPARE(told(lines), u"…4 =3 -1 +1 =1"_s);
}

void TestFacingLines::noiseIsFoldedWithWhatIsEqual()
{
    FacingLines lines = facing("a\nb\nat 10:20:30\nc\nd\n", "a\nb\nat 11:21:31\nc\nd\n");
    QCOMPARE(told(lines), u"…5"_s);
    QCOMPARE(lines.mutedIn(lines.runs().front()), 1U);
    QCOMPARE(lines.nextDifference(-1, 1), -1);
    lines.unfold(0);
    QCOMPARE(told(lines), u"=2 ≈1 =2"_s);
    QVERIFY(!lines.spansOf(Side::Left, 2).empty());
    QVERIFY(lines.spansOf(Side::Left, 1).empty());
    lines.fold(true, true);
    QCOMPARE(lines.nextDifference(-1, 1), 2);
}

void TestFacingLines::aTextThatIsNotThereFacesNothing()
{
    LineDifference difference;
    difference.rightLines = 3;
    const FacingLines lines(difference, {false, true});
    QCOMPARE(told(lines), u"=3"_s);
    QCOMPARE(lines.nextDifference(-1, 1), -1);
    const FacingLines::Rows left = lines.rowsOf(Side::Left, 1);
    QCOMPARE(left.rows, std::vector<quint32>{3});
    QCOMPARE(left.above, std::vector<quint32>{3});
}

void TestFacingLines::whatIsLeftOutIsOneRow()
{
    LineLimits limits;
    limits.rows = 2;
    FacingLines lines = facing("a a\nb b\nc c\nd d\n", "1 1\n2 2\n3 3\n", limits);
    QVERIFY(lines.difference().linesLeftOut > 0);
    QVERIFY(lines.runs().back().isLeftOut);
    checkWhole(lines);
    lines.unfold(lines.runs().size() - 1);
    QVERIFY(!lines.hasFolds());
    checkWhole(lines);
}

void TestFacingLines::emptyTextsHaveNoRows()
{
    const FacingLines lines = facing({}, {});
    QCOMPARE(lines.rowCount(), 0);
    QCOMPARE(lines.nextDifference(-1, 1), -1);
    checkWhole(lines);
    checkWhole(facing({}, "one\n"));
    checkWhole(facing("one\n", {}));
}

AVIARY_TEST_GUILESS(TestFacingLines)
#include "tst_facinglines.moc"
