// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/content/terminal.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aviary;

class TestTerminal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void codesAreTakenOut_data();
    void codesAreTakenOut();
    void stylesAreRead_data();
    void stylesAreRead();
    void runsCoverTheTextAndDiffer();
    void theStyleGoesOnInTheNextPiece();
    void everyBeginningIsTaken();
};

void TestTerminal::codesAreTakenOut_data()
{
    QTest::addColumn<QString>("recorded");
    QTest::addColumn<QString>("shown");
    QTest::newRow("none") << u"plain\ttext\n"_s << u"plain\ttext\n"_s;
    QTest::newRow("colour") << u"\x1b[31mred\x1b[0m"_s << u"red"_s;
    QTest::newRow("empty parameters") << u"\x1b[mx\x1b[;1my"_s << u"xy"_s;
    QTest::newRow("cursor") << u"a\x1b[2K\x1b[1G\x1b[?25lb"_s << u"ab"_s;
    QTest::newRow("title, ended by BEL") << u"\x1b]0;owned\aafter"_s << u"after"_s;
    QTest::newRow("title, ended by ST") << u"\x1b]0;owned\x1b\\after"_s << u"after"_s;
    QTest::newRow("link keeps its text") << u"\x1b]8;;http://x/\x1b\\link\x1b]8;;\x1b\\."_s << u"link."_s;
    QTest::newRow("title without an end hides nothing") << u"\x1b]0;rm -rf\nafter\a"_s << u"0;rm -rf\nafter\a"_s;
    QTest::newRow("title at the end") << u"\x1b]0;left"_s << u"0;left"_s;
    QTest::newRow("device control") << u"\x1bPq#0;2\x1b\\x"_s << u"x"_s;
    QTest::newRow("character set") << u"\x1b(Bx\x1b)0y"_s << u"xy"_s;
    QTest::newRow("two characters") << u"\x1b=x\x1b"
                                       "7y\x1b"
                                       "cz"_s
                                    << u"xyz"_s;
    QTest::newRow("lone escape") << u"a\x1b"_s << u"a"_s;
    QTest::newRow("escape before a letter that is none") << u"a\x1bé"_s << u"aé"_s;
    QTest::newRow("code cut off by a line end") << u"\x1b[31\nx"_s << u"\nx"_s;
    QTest::newRow("code cut off by a code") << u"\x1b[1\x1b[31mx"_s << u"x"_s;
    QTest::newRow("8-bit control") << u"\u009b31mred\u009b0m"_s << u"red"_s;
    QTest::newRow("other control characters stay") << u"a\bb\rc\x07"_s << u"a\bb\rc\x07"_s;
    QTest::newRow("endless title") << u"\x1b]"_s + QString(10000, u'x') << QString(10000, u'x');
}

void TestTerminal::codesAreTakenOut()
{
    QFETCH(QString, recorded);
    QFETCH(QString, shown);
    QCOMPARE(stripTerminalCodes(recorded), shown);
    QCOMPARE(stripTerminalCodes(shown), shown);
}

void TestTerminal::stylesAreRead_data()
{
    using enum TerminalColour::Kind;
    QTest::addColumn<QString>("codes");
    QTest::addColumn<TerminalStyle>("style");
    const auto row = [](const char16_t *codes, const TerminalStyle &style) {
        QTest::newRow(qPrintable(QString::fromUtf16(codes))) << QString::fromUtf16(codes) << style;
    };
    row(u"1;31", {.foreground = {Index, 1}, .bold = true});
    row(u"97;100", {.foreground = {Index, 15}, .background = {Index, 8}});
    row(u"2;3;4;7;9", {.faint = true, .italic = true, .underline = true, .inverse = true, .strikeOut = true});
    row(u"1;3;4;7;9;22;23;24;27;29", {});
    row(u"31;42;39;49", {});
    row(u"31;0", {});
    row(u"1;", {});
    row(u"38;5;208", {.foreground = {Index, 208}});
    row(u"48;5;999", {.background = {Index, 255}});
    row(u"38;2;1;2;3;1", {.foreground = {Rgb, 0x010203}, .bold = true});
    row(u"38:2:255:0:16;4", {.foreground = {Rgb, 0xff0010}, .underline = true});
    row(u"48:2::255:0:16", {.background = {Rgb, 0xff0010}});
    row(u"38:5:9;3", {.foreground = {Index, 9}, .italic = true});
    row(u"38;5", {});
    row(u"38;2;1", {});
    row(u"58;5;1;1", {.bold = true});
    row(u"4:3", {.underline = true});
    row(u"4;4:0", {});
    row(u"?1", {});
    row(u"8", {}); // concealed: never
    row(u"99999999999999999999", {});
}

void TestTerminal::stylesAreRead()
{
    QFETCH(QString, codes);
    QFETCH(TerminalStyle, style);
    TerminalStyle at;
    const TerminalText text = readTerminal(u"\x1b["_s + codes + u"mx"_s, at);
    QCOMPARE(text.text, u"x"_s);
    QVERIFY(at == style);
    QVERIFY(text.runs == std::vector<TerminalRun>({TerminalRun{0, 1, style}}));
}

void TestTerminal::runsCoverTheTextAndDiffer()
{
    TerminalStyle style;
    const TerminalText text = readTerminal(u"ab\x1b[31mc\x1b[31md\x1b[1;1m\x1b[0m\x1b[Kef"_s, style);
    QCOMPARE(text.text, u"abcdef"_s);
    QCOMPARE(text.runs.size(), 3U);
    qsizetype at = 0;
    for (const TerminalRun &run : text.runs) {
        QCOMPARE(run.begin, at);
        at += run.size;
    }
    QCOMPARE(at, text.text.size());
}

void TestTerminal::theStyleGoesOnInTheNextPiece()
{
    TerminalStyle style;
    readTerminal(u"\x1b[32mgreen\n", style);
    const TerminalText next = readTerminal(u"still\n", style);
    QCOMPARE(next.runs.at(0).style.foreground.value, 2U);
}

void TestTerminal::everyBeginningIsTaken()
{
    const QString text = u"a\x1b[38;2;1;2;3mb\x1b]8;;u\x1b\\c\x1b(Bd\x1b[?25h\u009be\x1bPf\x1b\\"_s;
    for (qsizetype size = 0; size <= text.size(); ++size)
        QVERIFY(!hasTerminalCodes(stripTerminalCodes(text.left(size))));
}

QTEST_GUILESS_MAIN(TestTerminal)
#include "tst_terminal.moc"
