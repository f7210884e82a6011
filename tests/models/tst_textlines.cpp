// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/content/textlines.h"
#include "models/content/textsearch.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aviary;

class TestTextLines : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linesEndAtEveryKindOfBreak_data();
    void linesEndAtEveryKindOfBreak();
    void whatCannotBeSeenIsShown_data();
    void whatCannotBeSeenIsShown();
    void unitsKnowTheirBytes();
    void aTextIsNeverCutWithinACharacter();
    void coloursGoOnOverLines();
    void aLineFarBelowKnowsItsColour();
    void codesThatMoveStayInSight();
    void aCopyIsWhatWasRecorded();
    void aRemovedLineOfDashesIsNoHeader();
    void carriageReturnsAreSeenInDifferences();
    void wordsAreFound_data();
    void wordsAreFound();
    void readingStopsWhenNobodyWaits();
    void aSearchRunsElsewhere();
};

void TestTextLines::linesEndAtEveryKindOfBreak_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("empty") << QByteArray("") << QStringList{u""_s};
    QTest::newRow("one line") << QByteArray("a") << QStringList{u"a"_s};
    QTest::newRow("the last break begins no line") << QByteArray("a\n") << QStringList{u"a"_s};
    QTest::newRow("only a break") << QByteArray("\n") << QStringList{u""_s};
    QTest::newRow("empty lines") << QByteArray("\n\nb\n\n") << QStringList{u""_s, u""_s, u"b"_s, u""_s};
    QTest::newRow("dos") << QByteArray("a\r\nb\r\n") << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("a lone carriage return leaves its trace")
        << QByteArray("10%\r20%\rdone\n") << QStringList{u"10%\\r"_s, u"20%\\r"_s, u"done"_s};
    QTest::newRow("two, then a break") << QByteArray("a\r\r\nb") << QStringList{u"a\\r"_s, u""_s, u"b"_s};
}

void TestTextLines::linesEndAtEveryKindOfBreak()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, lines);
    const TextLinesPtr read = TextLines::read(text, TextKind::Plain);
    QStringList shown;
    for (int i = 0; i < read->lineCount(); ++i)
        shown << read->display(read->lineBegin(i), read->lineEnd(i)).text;
    QCOMPARE(shown, lines);
    for (int i = 0; i < read->lineCount(); ++i)
        QCOMPARE(read->lineOf(read->lineBegin(i)), i);
    QCOMPARE(read->copy(0, read->size()), QString::fromUtf8(text));
}

void TestTextLines::whatCannotBeSeenIsShown_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("control characters") << QByteArray("a\x07\x08\x00z\x7f", 6) << u"a\\x07\\x08\\x00z\\x7f"_s;
    QTest::newRow("tabs stay") << QByteArray("a\tb") << u"a\tb"_s;
    QTest::newRow("escape") << QByteArray("\x1b[31mred") << u"\\x1b[31mred"_s;
    QTest::newRow("latin 1") << QByteArray("caf\xe9 \xff") << u"caf\\xe9 \\xff"_s;
    QTest::newRow("cut in a character") << QByteArray("\xe2\x82") << u"\\xe2\\x82"_s;
    QTest::newRow("a surrogate is no character") << QByteArray("\xed\xa0\x80") << u"\\xed\\xa0\\x80"_s;
    QTest::newRow("overlong") << QByteArray("\xc0\xaf") << u"\\xc0\\xaf"_s;
    QTest::newRow("turned writing") << QByteArray("\xe2\x80\xaegnp.exe\xe2\x80\xac") << u"‹U+202E›gnp.exe‹U+202C›"_s;
    QTest::newRow("zero width") << QByteArray("a\xe2\x80\x8b"
                                              "b")
                                << u"a‹U+200B›b"_s;
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf---") << u"‹U+FEFF›---"_s;
    QTest::newRow("next line of C1") << QByteArray("a\xc2\x85"
                                                   "b")
                                     << u"a‹U+0085›b"_s;
    QTest::newRow("a line separator breaks no line") << QByteArray("a\xe2\x80\xa8"
                                                                   "b")
                                                     << u"a‹U+2028›b"_s;
    QTest::newRow("a family stays together") << u"👩‍👩‍👧 é"_s.toUtf8() << u"👩‍👩‍👧 é"_s;
}

void TestTextLines::whatCannotBeSeenIsShown()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, shown);
    const TextLinesPtr read = TextLines::read(text, TextKind::Plain);
    QCOMPARE(read->display(0, read->size()).text, shown);
}

void TestTextLines::unitsKnowTheirBytes()
{
    const TextLinesPtr read = TextLines::read("a\xff€👩z", TextKind::Plain);
    const DisplayText shown = read->display(0, read->size());
    QCOMPARE(shown.text, u"a\\xff€👩z"_s);
    QCOMPARE(shown.bytes, (std::vector<quint32>{0, 1, 1, 1, 1, 2, 5, 5, 9, 10}));
    QCOMPARE(shown.unitOf(1), 1);
    QCOMPARE(shown.unitOf(2), 5);
    QCOMPARE(shown.unitOf(10), 9);
}

void TestTextLines::aTextIsNeverCutWithinACharacter()
{
    const TextLinesPtr read = TextLines::read("€👩", TextKind::Plain);
    const quint32 expected[] = {0, 0, 0, 3, 3, 3, 3, 7, 7};
    for (quint32 byte = 0; byte < 9; ++byte)
        QCOMPARE(read->aligned(byte), expected[byte]);
    const TextLinesPtr codes = TextLines::read("ab\x1b[31mred", TextKind::Terminal);
    QCOMPARE(codes->aligned(4), 2U);
    QCOMPARE(codes->aligned(7), 7U);
}

void TestTextLines::coloursGoOnOverLines()
{
    const TextLinesPtr read = TextLines::read("\x1b[1;31mone\ntwo\x1b[0m three\x1b[K", TextKind::Terminal);
    const DisplayText first = read->display(read->lineBegin(0), read->lineEnd(0));
    QCOMPARE(first.text, u"one"_s);
    const DisplayText second = read->display(read->lineBegin(1), read->lineEnd(1));
    QCOMPARE(second.text, u"two three"_s);
    QCOMPARE(second.styles.size(), size_t(2));
    QVERIFY(second.styles[0].style.bold);
    QCOMPARE(second.styles[0].style.foreground, (TerminalColour{TerminalColour::Kind::Index, 1}));
    QCOMPARE(second.styles[1].start, 3);
    QCOMPARE(second.styles[1].style, TerminalStyle{});
}

void TestTextLines::aLineFarBelowKnowsItsColour()
{
    QByteArray text = "\x1b[32m";
    for (int i = 0; i < 20000; ++i)
        text += i % 2 ? "\x1b[1mbold\x1b[22m\n" : "plain words\n";
    const TextLinesPtr read = TextLines::read(text, TextKind::Terminal);
    const DisplayText shown = read->display(read->lineBegin(19998), read->lineEnd(19998));
    QCOMPARE(shown.text, u"plain words"_s);
    QCOMPARE(shown.styles.front().style.foreground, (TerminalColour{TerminalColour::Kind::Index, 2}));
    QVERIFY(!shown.styles.front().style.bold);
}

void TestTextLines::codesThatMoveStayInSight()
{
    const TextLinesPtr read = TextLines::read("a\x1b[2Jb\x1b]0;title\x07"
                                              "c",
                                              TextKind::Terminal);
    QCOMPARE(read->display(0, read->size()).text, u"a\\x1b[2Jb\\x1b]0;title\\x07c"_s);
}

void TestTextLines::aCopyIsWhatWasRecorded()
{
    const QByteArray text = "tab\tbell\x07 \xff\r\nnext\x1b[31m red\x1b[0m";
    QCOMPARE(TextLines::read(text, TextKind::Plain)->copy(0, quint32(text.size())),
             u"tab\tbell\x07 \\xff\r\nnext\x1b[31m red\x1b[0m"_s);
    QCOMPARE(TextLines::read(text, TextKind::Terminal)->copy(0, quint32(text.size())),
             u"tab\tbell\x07 \\xff\r\nnext red"_s);
}

void TestTextLines::aRemovedLineOfDashesIsNoHeader()
{
    const TextLinesPtr read = TextLines::read(
        "--- before: x\n+++ after: x\n@@ -1,2 +1,2 @@\n--- old rule\n+++ new rule\n same\n", TextKind::Diff);
    const QList<DiffLine> expected{DiffLine::Header,  DiffLine::Header, DiffLine::Hunk,
                                   DiffLine::Removed, DiffLine::Added,  DiffLine::Context};
    for (int i = 0; i < expected.size(); ++i)
        QCOMPARE(read->diffLine(i), expected[i]);
}

void TestTextLines::carriageReturnsAreSeenInDifferences()
{
    const TextLinesPtr read = TextLines::read("-a\r\n+a\n", TextKind::Diff);
    QCOMPARE(read->display(read->lineBegin(0), read->lineEnd(0)).text, u"-a\\r"_s);
    QCOMPARE(read->display(read->lineBegin(1), read->lineEnd(1)).text, u"+a"_s);
}

void TestTextLines::wordsAreFound_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<TextKind>("kind");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("matchCase");
    QTest::addColumn<QList<int>>("hits"); // begin, end, begin, …
    QTest::newRow("any case") << QByteArray("Error\nerror ERROR") << TextKind::Plain << u"error"_s << false
                              << QList<int>{0, 5, 6, 11, 12, 17};
    QTest::newRow("this case") << QByteArray("Error\nerror ERROR") << TextKind::Plain << u"error"_s << true
                               << QList<int>{6, 11};
    QTest::newRow("letters with two bytes")
        << QByteArray("GRÖSSE größe") << TextKind::Plain << u"grö"_s << false << QList<int>{0, 4, 8, 12};
    QTest::newRow("not overlapping") << QByteArray("aaaaa") << TextKind::Plain << u"aa"_s << true
                                     << QList<int>{0, 2, 2, 4};
    QTest::newRow("a colour within") << QByteArray("er\x1b[31mror") << TextKind::Terminal << u"error"_s << false
                                     << QList<int>{0, 10};
    QTest::newRow("nothing") << QByteArray("abc") << TextKind::Plain << u"x"_s << false << QList<int>{};
    QTest::newRow("empty words") << QByteArray("abc") << TextKind::Plain << u""_s << false << QList<int>{};
    QTest::newRow("not over a break") << QByteArray("a\nb") << TextKind::Plain << u"a\nb"_s << true << QList<int>{};
}

void TestTextLines::wordsAreFound()
{
    QFETCH(QByteArray, text);
    QFETCH(TextKind, kind);
    QFETCH(QString, words);
    QFETCH(bool, matchCase);
    QFETCH(QList<int>, hits);
    QList<int> found;
    for (const TextHit &hit : searchText(*TextLines::read(text, kind), {words, matchCase}))
        found << int(hit.begin) << int(hit.end);
    QCOMPARE(found, hits);
}

void TestTextLines::readingStopsWhenNobodyWaits()
{
    const QByteArray text = QByteArray("line\n").repeated(100'000);
    QVERIFY(!TextLines::read(text, TextKind::Plain, [] { return true; }));
}

void TestTextLines::aSearchRunsElsewhere()
{
    const TextLinesPtr lines = TextLines::read(QByteArray("some words\n").repeated(10'000), TextKind::Plain);
    Job<TextHits> search = startTextSearch(lines, {u"other"_s, false});
    search = startTextSearch(lines, {u"words"_s, false}); // nobody waits for the first one any more
    QCOMPARE(search.wait().value().size(), size_t(10'000));
}

AVIARY_TEST_GUILESS(TestTextLines)
#include "tst_textlines.moc"
