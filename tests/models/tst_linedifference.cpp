// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/linedifference.h"

#include "models/content/textdiff.h"
#include "tests/models/realcontents.h"

#include <QRandomGenerator>
#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace aviary;

class TestLineDifference : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linesStandBesideEachOther_data();
    void linesStandBesideEachOther();
    void everyLineStandsOnce();
    void sidesMayBeSwapped();
    void realFilesDifferWhereTheyWereChanged();
    void charactersAreNotCut();
    void aBreakAtTheEndIsTold();
    void equalLinesAreFolded_data();
    void equalLinesAreFolded();
    void largeTextsAreComparedInTime_data();
    void largeTextsAreComparedInTime();
    void whatHasNoRowIsCounted();
    void whatIsNotWantedEnds();
};

// One text a row: "= line", "~ left | right" muted, "! left | right" changed, "- left", "+ right"; what differs in ‹›,
// noise in «».
static QByteArray withSpans(QByteArrayView line, const std::vector<LineSpan> &spans)
{
    QByteArray out;
    qsizetype at = 0;
    for (const LineSpan &span : spans) {
        out += line.sliced(at, span.begin - at).toByteArray();
        out += QByteArray(span.isNoise ? "«" : "‹") + line.sliced(span.begin, span.size).toByteArray()
            + (span.isNoise ? "»" : "›");
        at = span.begin + span.size;
    }
    return out + line.sliced(at).toByteArray();
}

static QByteArray told(const QByteArray &left, const QByteArray &right, const std::vector<LineRow> &rows)
{
    const std::vector<QByteArrayView> l = linesOf(left);
    const std::vector<QByteArrayView> r = linesOf(right);
    QByteArray out;
    for (const LineRow &row : rows) {
        switch (row.change) {
        case LineRow::Change::Same:
            for (quint32 i = 0; i < row.count; ++i)
                out += "= " + l[row.left + i].toByteArray() + '\n';
            break;
        case LineRow::Change::Muted:
        case LineRow::Change::Changed:
            out += (row.change == LineRow::Change::Muted ? "~ " : "! ") + withSpans(l[row.left], row.leftSpans) + " | "
                + withSpans(r[row.right], row.rightSpans) + '\n';
            break;
        case LineRow::Change::Removed:
            out += "- " + l[row.left].toByteArray() + '\n';
            break;
        case LineRow::Change::Added:
            out += "+ " + r[row.right].toByteArray() + '\n';
            break;
        case LineRow::Change::Folded:
            out += "… " + QByteArray::number(row.count) + '\n';
            break;
        }
    }
    return out;
}

void TestLineDifference::linesStandBesideEachOther_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<Likeness>("likeness");
    const auto row = [](const char *name, const char *left, const char *right, const char *rows, Likeness likeness) {
        QTest::newRow(name) << QByteArray(left) << QByteArray(right) << QByteArray(rows) << likeness;
    };
    row("nothing", "", "", "", Likeness::Same);
    row("equal", "a\nb\n", "a\nb\n", "= a\n= b\n", Likeness::Same);
    row("only left", "a\n", "", "- a\n", Likeness::Different);
    row("only right", "", "a\nb", "+ a\n+ b\n", Likeness::Different);
    row("a word", "x\nenabled: false\ny\n", "x\nenabled: true\ny\n", "= x\n! enabled: ‹false› | enabled: ‹true›\n= y\n",
        Likeness::Different);
    row("a number in a version", "RELEASE=2025.11.2", "RELEASE=2025.11.3",
        "! RELEASE=2025.11.‹2› | RELEASE=2025.11.‹3›\n", Likeness::Different);
    row("noise", "start\ndone in 1.2s\n", "start\ndone in 3.4s\n", "= start\n~ done in «1.2s» | done in «3.4s»\n",
        Likeness::OnlyNoise);
    row("noise beside a difference", "02:53:19 3 files of 5\n", "02:54:27 4 files of 5\n",
        "! «02:53:19» ‹3› files of 5 | «02:54:27» ‹4› files of 5\n", Likeness::Different);
    row("another line", "the quick brown fox\n", "0x12\n", "- the quick brown fox\n+ 0x12\n", Likeness::Different);
    // Paired by likeness, not by place
    row("one more before", "b one two three\n", "new\nb one two four\n",
        "+ new\n! b one two ‹three› | b one two ‹four›\n", Likeness::Different);
    row("every line has another time", "02:53:19 a\n02:53:20 b\n02:53:21 c\n", "02:54:19 a\n02:54:21 c\n",
        "~ «02:53:19» a | «02:54:19» a\n- 02:53:20 b\n~ «02:53:21» c | «02:54:21» c\n", Likeness::Different);
    row("blanks", "a  b\n", "a b\n", "! a‹  ›b | a‹ ›b\n", Likeness::Different);
    row("carriage returns", "a\r\nb\r\n", "a\nb\n", "! a‹\r› | a\n! b‹\r› | b\n", Likeness::Different);
    row("an empty line", "a\n\nb\n", "a\nb\n", "= a\n- \n= b\n", Likeness::Different);
}

void TestLineDifference::linesStandBesideEachOther()
{
    QFETCH(const QByteArray, left);
    QFETCH(const QByteArray, right);
    const LineDifference difference = compareTexts(left, right, NoiseIn::Output);
    QTEST(told(left, right, difference.rows), "rows");
    QTEST(difference.likeness, "likeness");
    QCOMPARE(difference.leftLines, static_cast<quint32>(linesOf(left).size()));
    QCOMPARE(difference.linesLeftOut, 0);
}

static QByteArray randomText(QRandomGenerator &random)
{
    static const QList<QByteArray> pieces{
        "a", "b c", "b d", "at 02:53:19", "at 02:54:20", "pid 12 ok", "pid 13 failed", "2025", "", "é ü"};
    QByteArray text;
    for (int i = random.bounded(40); i > 0; --i)
        text += pieces[random.bounded(static_cast<int>(pieces.size()))] + '\n';
    return text;
}

void TestLineDifference::everyLineStandsOnce()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 2000; ++i) {
        const QByteArray left = randomText(random);
        const QByteArray right = i % 3 == 0 ? left : randomText(random);
        const LineDifference difference = compareTexts(left, right, NoiseIn::Output);
        quint32 l = 0;
        quint32 r = 0;
        const std::vector<QByteArrayView> leftLines = linesOf(left);
        const std::vector<QByteArrayView> rightLines = linesOf(right);
        qsizetype counted = 0;
        for (const LineRow &row : difference.rows) {
            counted += row.change != LineRow::Change::Same && row.change != LineRow::Change::Muted ? 1 : 0;
            if (row.left != LineRow::NoLine) {
                QCOMPARE(row.left, l);
                l += row.count;
            }
            if (row.right != LineRow::NoLine) {
                QCOMPARE(row.right, r);
                r += row.count;
            }
            for (quint32 k = 0; row.change == LineRow::Change::Same && k < row.count; ++k)
                QVERIFY(leftLines[row.left + k] == rightLines[row.right + k]);
            // What is outside of the spans is equal.
            if (row.change == LineRow::Change::Changed || row.change == LineRow::Change::Muted) {
                const auto rest = [](QByteArrayView line, const std::vector<LineSpan> &spans) {
                    QByteArray text = line.toByteArray();
                    for (auto span = spans.rbegin(); span != spans.rend(); ++span)
                        text.remove(span->begin, span->size);
                    return text;
                };
                QCOMPARE(rest(leftLines[row.left], row.leftSpans), rest(rightLines[row.right], row.rightSpans));
            }
        }
        QCOMPARE(l, difference.leftLines);
        QCOMPARE(r, difference.rightLines);
        QCOMPARE(counted, difference.differences());
        QCOMPARE(difference.likeness == Likeness::Same, left == right);
    }
}

void TestLineDifference::sidesMayBeSwapped()
{
    QRandomGenerator random(11);
    for (int i = 0; i < 500; ++i) {
        const QByteArray left = randomText(random);
        const QByteArray right = randomText(random);
        const LineDifference there = compareTexts(left, right, NoiseIn::Output);
        const LineDifference back = compareTexts(right, left, NoiseIn::Output);
        QCOMPARE(there.likeness, back.likeness);
        QCOMPARE(there.changed + there.removed - (back.changed + back.added),
                 (back.changed + back.removed) - (there.changed + there.added));
    }
}

static QByteArray recordedFile(const QString &database, const QString &end)
{
    QByteArray text;
    realcontents::forEach(database,
                          u"select f.id, c.contents from files f join file_contents c on c.id = f.content_id where "
                          "f.playbook_id = 2 and f.path like '%%1'"_s.arg(end),
                          [&](const realcontents::Blob &blob) { text = blob.text; });
    return text;
}

void TestLineDifference::realFilesDifferWhereTheyWereChanged()
{
    const QString path = u"group_vars/shop.yml"_s;
    const QByteArray left = recordedFile(u"shop-good.sqlite"_s, path);
    const QByteArray right = recordedFile(u"shop-bad.sqlite"_s, path);
    QVERIFY(!left.isEmpty() && !right.isEmpty());
    const LineDifference difference = compareTexts(left, right, NoiseIn::Contents);
    QCOMPARE(difference.changed, 2);
    QCOMPARE(difference.differences(), 2);
    QCOMPARE(told(left, right, foldEqualLines(difference.rows, 1)),
             "… 2\n"
             "= machine_root: \"{{ shop_root }}/{{ inventory_hostname }}\"\n"
             "! shop_release: \"2025.11.‹2›\" | shop_release: \"2025.11.‹3›\"\n"
             "= shop_name: \"Café Zürich — 東京店 ☕\"\n"
             "… 6\n"
             "=   - name: \"gift-cards <beta>\"\n"
             "!     enabled: ‹false› |     enabled: ‹true›\n"
             "=   - name: \"reviews & ratings\"\n"
             "=     enabled: true\n");
    QCOMPARE(compareTexts(left, left, NoiseIn::Contents).likeness, Likeness::Same);
}

void TestLineDifference::charactersAreNotCut()
{
    // Characters that begin or end with equal bytes
    const QByteArray left = "Zürich — 東京店 ☕";
    const QByteArray right = "Zörich — 東今店 ☔";
    const LineLimits oneSpan{.spanBytes = 1};
    for (const LineLimits &limits : {LineLimits{}, oneSpan}) {
        const LineDifference difference = compareTexts(left, right, NoiseIn::Output, {}, limits);
        for (const LineRow &row : difference.rows) {
            for (const LineSpan &span : row.leftSpans)
                QVERIFY(QString::fromUtf8(left.sliced(span.begin, span.size)).indexOf(QChar::ReplacementCharacter) < 0);
            for (const LineSpan &span : row.rightSpans)
                QVERIFY(QString::fromUtf8(right.sliced(span.begin, span.size)).indexOf(QChar::ReplacementCharacter)
                        < 0);
        }
    }
    const LineDifference word = compareTexts("1 2 städte", "1 2 stüdte", NoiseIn::Output, {}, {.spanBytes = 4});
    QCOMPARE(word.rows.front().change, LineRow::Change::Changed);
    QCOMPARE(word.rows.front().leftSpans, (std::vector{LineSpan{6, 2, false}}));
}

void TestLineDifference::aBreakAtTheEndIsTold()
{
    const LineDifference difference = compareTexts("a\nb", "a\nb\n", NoiseIn::Output);
    QVERIFY(difference.lastBreakDiffers);
    QCOMPARE(difference.likeness, Likeness::Different);
    QCOMPARE(difference.differences(), 0);
    QVERIFY(!compareTexts("", "a\n", NoiseIn::Output).lastBreakDiffers);
}

void TestLineDifference::equalLinesAreFolded_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<bool>("foldMuted");
    QTest::addColumn<QByteArray>("rows");
    const auto row = [](const char *name, const char *left, const char *right, bool foldMuted, const char *rows) {
        QTest::newRow(name) << QByteArray(left) << QByteArray(right) << foldMuted << QByteArray(rows);
    };
    row("all equal", "1\n2\n3\n", "1\n2\n3\n", false, "… 3\n");
    row("one equal", "1\n", "1\n", false, "… 1\n");
    row("around one", "1\n2\n3\nx\n5\n6\n7\n", "1\n2\n3\n5\n6\n7\n", false, "… 2\n= 3\n- x\n= 5\n… 2\n");
    row("no fold for one line", "1\n2\nx\n4\n5\n6\ny\n", "1\n2\n4\n5\n6\n", false,
        "= 1\n= 2\n- x\n= 4\n= 5\n= 6\n- y\n");
    row("between two", "x\n1\n2\n3\n4\ny\n", "1\n2\n3\n4\n", false, "- x\n= 1\n… 2\n= 4\n- y\n");
    row("muted is shown", "a\nb\nc\n1.2s\nd\ne\nf\n", "a\nb\nc\n3.4s\nd\ne\nf\n", false,
        "… 2\n= c\n~ «1.2s» | «3.4s»\n= d\n… 2\n");
    row("muted is folded", "x\n1\n1.2s\n2.1s\n3\n4\n5\n", "1\n3.4s\n4.3s\n3\n4\n5\n", true, "- x\n= 1\n… 5\n");
    row("muted is context", "x\n1.2s\n1\n2\n3\n", "3.4s\n1\n2\n3\n", true, "- x\n~ «1.2s» | «3.4s»\n… 3\n");
}

void TestLineDifference::equalLinesAreFolded()
{
    QFETCH(const QByteArray, left);
    QFETCH(const QByteArray, right);
    QFETCH(const bool, foldMuted);
    const LineDifference difference = compareTexts(left, right, NoiseIn::Output);
    QTEST(told(left, right, foldEqualLines(difference.rows, 1, foldMuted)), "rows");
}

void TestLineDifference::largeTextsAreComparedInTime_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<Likeness>("likeness");
    const auto log = [](const char *second, const char *text, int lines) {
        QByteArray made;
        for (int i = 0; i < lines; ++i) {
            const QByteArray number = QByteArray::number(i);
            made += second + number.rightJustified(6, '0') + " worker " + number + text;
        }
        return made;
    };
    constexpr auto Text = " took the next order out of the queue\n";
    const QByteArray large = log("2026-11-21 02:53:19.", Text, 700'000);
    QTest::newRow("equal 50 MB") << large << large << Likeness::Same;
    QTest::newRow("50 MB, one line more in front") << large << "new\n" + large << Likeness::Different;
    QTest::newRow("every line has another time") << log("2026-11-21 02:53:19.", Text, 250'000)
                                                 << log("2026-11-21 02:54:20.", Text, 250'000) << Likeness::OnlyNoise;
    QTest::newRow("nothing in common") << log("2026-11-21 02:53:19.", Text, 150'000)
                                       << log("", " is quite another thing than was to be expected\n", 150'000)
                                       << Likeness::Different;
    QTest::newRow("one long line") << QByteArray("a b ").repeated(5'000'000) << QByteArray("b a ").repeated(5'000'000)
                                   << Likeness::Different;
    QTest::newRow("many long lines") << QByteArray("1 2 3 4 5 6 7 8 ").repeated(900).append('\n').repeated(100)
                                     << QByteArray("8 7 6 5 4 3 2 1 ").repeated(900).append('\n').repeated(100)
                                     << Likeness::Different;
    QTest::newRow("empty lines") << QByteArray(1'000'000, '\n') << QByteArray(900'000, '\n') << Likeness::Different;
}

void TestLineDifference::largeTextsAreComparedInTime()
{
    QFETCH(const QByteArray, left);
    QFETCH(const QByteArray, right);
    const std::clock_t begin = std::clock(); // of this process, however busy the machine is
    const LineDifference difference = compareTexts(left, right, NoiseIn::Output);
    const auto seconds = (std::clock() - begin) / CLOCKS_PER_SEC;
    // Some seconds in a debug build; without bounds it would be minutes.
    QVERIFY2(seconds < 30, qPrintable(QString::number(seconds)));
    QTEST(difference.likeness, "likeness");
    QVERIFY(std::ssize(difference.rows) <= 2 * LineLimits{}.rows + 1);
}

void TestLineDifference::whatHasNoRowIsCounted()
{
    const QByteArray left = "a\n1\n2\n3\nb\n";
    const QByteArray right = "a\nx\ny\nz\nb\n";
    const LineDifference difference = compareTexts(left, right, NoiseIn::Output, {}, {.rows = 2});
    QCOMPARE(told(left, right, difference.rows), "= a\n- 1\n- 2\n");
    QCOMPARE(difference.removed, 3);
    QCOMPARE(difference.added, 3);
    QCOMPARE(difference.linesLeftOut, 1 + 3 + 2);
}

void TestLineDifference::whatIsNotWantedEnds()
{
    QByteArray left;
    for (int i = 0; i < 300'000; ++i)
        left += "left " + QByteArray::number(i) + '\n';
    int asked = 0;
    compareTexts(left, QByteArray(left).replace("left", "right"), NoiseIn::Output, [&asked] { return ++asked == 2; });
    QCOMPARE(asked, 2);
}

QTEST_GUILESS_MAIN(TestLineDifference)
#include "tst_linedifference.moc"
