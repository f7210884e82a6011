// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/highlighting.h"
#include "views/common/palette.h"
#include "views/common/textview.h"
#include "views/compare/sidesview.h"

#include "tests/support/testmain.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace aviary;
using namespace Qt::StringLiterals;

class TestSidesView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linesFaceEachOtherWhateverIsMissing();
    void equalLinesFoldAndUnfoldByAClickAndByEnter();
    void bothSidesScrollTogether();
    void theNextDifferenceIsGoneToAndNoFurther();
    void noiseIsNoDifferenceUntilItIsShown();
    void wordsAreFoundOnBothSidesAndWithinFolds();
    void theCaretWalksOverEmptyRowsAndFolds();
    void whatDiffersInALineStandsOut();
    void copyingGivesTheTextAsItIsRecorded();
    void whatIsSaidOfTwoTexts_data();
    void whatIsSaidOfTwoTexts();
    void returnsAreSeenWhereTheyDiffer();
    void aLaterTextSupersedesOneThatIsCompared();
    void onlyWhatIsInViewIsLaidOut();
    void highlightingHoldsWhateverIsFolded();
    void withinAPageItIsAsHighAsItsRows();
    void everyByteOfHostileTextsIsShown();
};

namespace {

QByteArray numbered(int from, int to)
{
    QByteArray text;
    for (int i = from; i <= to; ++i)
        text += "line " + QByteArray::number(i) + "\n";
    return text;
}

// Twenty equal lines, one changed, one in noise, one that is gone; forty equal ones; two that are gone; ten equal ones;
// three that are new.
SidesView::Texts twoTexts()
{
    return {.left = numbered(1, 20) + "enabled: false\npid 4711 at 12:03:04\nold\n" + numbered(21, 60)
                + "gone 1\ngone 2\n" + numbered(61, 80),
            .right = numbered(1, 20) + "enabled: true\npid 4712 at 12:05:09\n" + numbered(21, 60) + numbered(61, 70)
                + "new 1\nnew 2\nnew 3\n" + numbered(71, 80),
            .noiseIn = NoiseIn::Output};
}

void show(SidesView &view, const SidesView::Texts &texts)
{
    view.resize(1000, 400);
    view.show();
    view.setTexts(texts);
    QTRY_VERIFY(view.isSettled());
}

// The y of the row that a line stands on, on the screen.
int yOf(const SidesView &view, Side side, int line)
{
    TextView *text = view.text(side);
    return text->rectOf(text->lines()->lineBegin(line - 1)).top();
}

QPoint middleOf(TextView *text, int line)
{
    const QRect rect = text->rectOf(text->lines()->lineBegin(line - 1));
    return text->viewport()->mapFromGlobal(rect.center());
}

} // namespace

void TestSidesView::linesFaceEachOtherWhateverIsMissing()
{
    SidesView view;
    show(view, twoTexts());
    view.setFolding(false);
    const auto face
        = [&view](int left, int right) { return yOf(view, Side::Left, left) == yOf(view, Side::Right, right); };
    QVERIFY(face(1, 1));
    QVERIFY(face(21, 21)); // changed
    QVERIFY(face(24, 23)); // behind the line that is gone
    QVERIFY(face(66, 63));
    QVERIFY(face(76, 76)); // behind those that are new
    QVERIFY(face(85, 85));
    QCOMPARE(view.text(Side::Left)->verticalScrollBar()->maximum(),
             view.text(Side::Right)->verticalScrollBar()->maximum());
}

void TestSidesView::equalLinesFoldAndUnfoldByAClickAndByEnter()
{
    SidesView view;
    show(view, twoTexts());
    const qint64 folded = view.facing().rowCount();
    QVERIFY(view.facing().hasFolds());
    QVERIFY(folded < 40);

    QTest::mouseClick(view.text(Side::Left)->viewport(), Qt::LeftButton, {}, middleOf(view.text(Side::Left), 1));
    QCOMPARE(view.facing().rowCount(), folded + 16); // 17 lines in place of one row
    QCOMPARE(yOf(view, Side::Left, 17), yOf(view, Side::Right, 17));

    // The next fold by the keyboard, on the other side.
    TextView *right = view.text(Side::Right);
    right->setFocus();
    right->scrollToLine(25);
    QTest::keyClick(right, Qt::Key_Down);
    QTest::keyClick(right, Qt::Key_Return);
    QCOMPARE(view.facing().rowCount(), folded + 16 + 33);

    view.setFolding(true);
    QCOMPARE(view.facing().rowCount(), folded);
    view.setFolding(false);
    QVERIFY(!view.facing().hasFolds());
}

void TestSidesView::bothSidesScrollTogether()
{
    SidesView view;
    SidesView::Texts texts = twoTexts();
    texts.right += QByteArray(400, 'x') + '\n';
    show(view, texts);
    view.setFolding(false);
    TextView *left = view.text(Side::Left);
    TextView *right = view.text(Side::Right);
    const auto wheel = [](QWidget *at, QPoint delta) {
        const QPointF point = at->rect().center();
        QWheelEvent event(point, at->mapToGlobal(point), {}, delta, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(at, &event);
    };
    wheel(left->viewport(), {0, -240});
    QVERIFY(left->topRow() > 0);
    QCOMPARE(right->topRow(), left->topRow());
    wheel(right->viewport(), {0, -240});
    QCOMPARE(left->topRow(), right->topRow());
    // The left one has no long line, and goes along.
    wheel(right->viewport(), {-240, 0});
    QVERIFY(right->horizontalScrollBar()->value() > 0);
    QCOMPARE(left->horizontalScrollBar()->value(), right->horizontalScrollBar()->value());
    left->setFocus();
    QTest::keyClick(left, Qt::Key_End, Qt::ControlModifier);
    QVERIFY(left->topRow() > 60);
    QCOMPARE(right->topRow(), left->topRow());
}

void TestSidesView::theNextDifferenceIsGoneToAndNoFurther()
{
    SidesView view;
    show(view, twoTexts());
    QVERIFY(view.stepDifference(1));
    QCOMPARE(view.text(Side::Left)->currentLine(), 21);
    QCOMPARE(view.text(Side::Right)->currentLine(), 21);
    QVERIFY(view.stepDifference(1)); // what is only left, behind the line in noise
    QCOMPARE(view.text(Side::Left)->currentLine(), 23);
    QVERIFY(view.stepDifference(1));
    QCOMPARE(view.text(Side::Left)->currentLine(), 64);
    QVERIFY(view.stepDifference(1));
    QCOMPARE(view.text(Side::Right)->currentLine(), 73);
    QVERIFY(view.text(Side::Right)->viewport()->rect().contains(middleOf(view.text(Side::Right), 73)));
    QVERIFY(!view.stepDifference(1));
    QVERIFY(view.stepDifference(-1));
    QCOMPARE(view.text(Side::Left)->currentLine(), 64);
    // From where the person has gone.
    QTest::keyClick(view.text(Side::Left), Qt::Key_Home, Qt::ControlModifier);
    QVERIFY(!view.stepDifference(-1));
    QVERIFY(view.stepDifference(1));
    QCOMPARE(view.text(Side::Left)->currentLine(), 21);
}

void TestSidesView::noiseIsNoDifferenceUntilItIsShown()
{
    SidesView view;
    show(view,
         {.left = numbered(1, 9) + "took 1.52 s\n" + numbered(10, 20),
          .right = numbered(1, 9) + "took 2.75 s\n" + numbered(10, 20),
          .noiseIn = NoiseIn::Output});
    QCOMPARE(view.likeness(), Likeness::OnlyNoise);
    QVERIFY2(view.differenceText().startsWith(u"1 line"), qPrintable(view.differenceText()));
    QVERIFY(view.differenceText().contains(u"noise only"));
    QVERIFY(!view.stepDifference(1));
    QCOMPARE(view.facing().rowCount(), 1);
    view.setNoiseShown(true);
    QVERIFY(view.stepDifference(1));
    QCOMPARE(view.text(Side::Right)->currentLine(), 10);
    view.setNoiseShown(false);
    QCOMPARE(view.facing().rowCount(), 1);
}

void TestSidesView::wordsAreFoundOnBothSidesAndWithinFolds()
{
    SidesView view;
    show(view, twoTexts());
    view.activateWindow();
    TextView *left = view.text(Side::Left);
    TextView *right = view.text(Side::Right);
    right->setFocus();
    QTest::keyClick(right, Qt::Key_F, Qt::ControlModifier);
    auto *words = view.findChild<QLineEdit *>();
    QVERIFY(words && words->isVisible());
    QTest::keyClicks(words, u"line 40"_s);
    QTRY_VERIFY(view.isSettled());
    QCOMPARE(left->selectedText(), u"line 40"_s);
    QCOMPARE(left->currentLine(), 43);
    // It was folded away.
    QCOMPARE(view.facing().runs()[view.facing().runAt(view.facing().rowOfLine(Side::Left, 42))].change,
             LineRow::Change::Same);
    QCOMPARE(yOf(view, Side::Left, 43), yOf(view, Side::Right, 42));
    QVERIFY(left->viewport()->rect().contains(middleOf(left, 43)));
    QTest::keyClick(words, Qt::Key_F3);
    QCOMPARE(right->selectedText(), u"line 40"_s);
    QTest::keyClick(words, Qt::Key_F3);
    QCOMPARE(left->currentHit(), 0);
    words->setText(u"gone"_s);
    QTRY_VERIFY(view.isSettled());
    QTest::keyClick(words, Qt::Key_F3);
    QCOMPARE(left->currentLine(), 65);
    QTest::keyClick(words, Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(left->currentLine(), 64);
    QTest::keyClick(words, Qt::Key_Escape);
    QVERIFY(words->isHidden() || !words->isVisible());
}

void TestSidesView::theCaretWalksOverEmptyRowsAndFolds()
{
    SidesView view;
    show(view, twoTexts());
    TextView *right = view.text(Side::Right);
    right->setFocus();
    QTest::keyClick(right, Qt::Key_Home, Qt::ControlModifier);
    QList<int> lines{right->currentLine()};
    for (int i = 0; i < 40; ++i) {
        QTest::keyClick(right, Qt::Key_Down);
        if (lines.back() != right->currentLine())
            lines << right->currentLine();
    }
    // The folds stand at lines 1, 26, 66 and 79; none of their other lines is walked to, no row holds the caret.
    QCOMPARE(lines, QList<int>({1,  18, 19, 20, 21, 22, 23, 24, 25, 26, 60, 61, 62, 63,
                                64, 65, 66, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79}));
    QList<int> back{right->currentLine()};
    for (int i = 0; i < 40; ++i) {
        QTest::keyClick(right, Qt::Key_Up);
        if (back.back() != right->currentLine())
            back << right->currentLine();
    }
    std::ranges::reverse(back);
    QCOMPARE(back, lines);
    // To the right from a fold: on to the line behind it, and back.
    QTest::keyClick(right, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(right, Qt::Key_Right);
    QCOMPARE(right->currentLine(), 18);
    QTest::keyClick(right, Qt::Key_Left);
    QCOMPARE(right->currentLine(), 1);
}

void TestSidesView::whatDiffersInALineStandsOut()
{
    SidesView view;
    show(view, twoTexts());
    TextView *left = view.text(Side::Left);
    const QImage image = left->viewport()->grab().toImage();
    // What is behind the first letter of some words.
    const auto behind = [&](int line, const char *word) {
        const quint32 begin = left->lines()->lineBegin(line - 1);
        const auto at = static_cast<quint32>(left->text().indexOf(word, begin));
        return image.pixel(left->viewport()->mapFromGlobal(left->rectOf(at).topLeft()) + QPoint(1, 1));
    };
    const QPalette colors = left->palette();
    QCOMPARE(behind(21, "enabled"), tintOf(LineRow::Change::Changed, colors).rgb());
    QCOMPARE(behind(21, "false"), strongTintOf(LineRow::Change::Changed, colors).rgb());
    QCOMPARE(behind(22, "4711"), colors.color(QPalette::Base).rgb());
    QCOMPARE(behind(23, "old"), tintOf(LineRow::Change::Removed, colors).rgb());
    QCOMPARE(behind(24, "line"), colors.color(QPalette::Base).rgb());
}

void TestSidesView::copyingGivesTheTextAsItIsRecorded()
{
    SidesView view;
    show(view, twoTexts());
    TextView *right = view.text(Side::Right);
    right->setFocus();
    QTest::keyClick(right, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(right, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromUtf8(twoTexts().right));
}

void TestSidesView::whatIsSaidOfTwoTexts_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QStringList>("said");
    QTest::newRow("equal") << numbered(1, 34) << numbered(1, 34) << QStringList{u"equal: 34 line"_s};
    QTest::newRow("both empty") << QByteArray("") << QByteArray("") << QStringList{u"both are empty"_s};
    QTest::newRow("one empty") << QByteArray("") << numbered(1, 3) << QStringList{u"3 line"_s};
    QTest::newRow("break") << QByteArray("a\nb") << QByteArray("a\nb\n")
                           << QStringList{u"only the right one ends in a line break"_s};
    QTest::newRow("noise") << QByteArray("at 2026-01-02 03:04:05\na = 1\n")
                           << QByteArray("at 2026-01-03 13:04:55\na = 2\n")
                           << QStringList{u"1 line"_s, u"1 more in noise only"_s};
    QTest::newRow("too much") << numbered(1, 900).replace("line", "a b c d")
                              << numbered(1, 900).replace("line", "v w x") << QStringList{u"were not compared"_s};
}

void TestSidesView::whatIsSaidOfTwoTexts()
{
    QFETCH(QByteArray, left);
    QFETCH(QByteArray, right);
    QFETCH(QStringList, said);
    SidesView view;
    view.resize(1000, 400);
    view.show();
    QSignalSpy settled(&view, &SidesView::settled);
    // As large texts are compared, with fewer rows than those have.
    LineLimits limits;
    limits.rows = 500;
    view.setTexts({.left = left,
                   .right = right,
                   .noiseIn = NoiseIn::Output,
                   .difference = compareTexts(left, right, NoiseIn::Output, {}, limits)});
    QTRY_COMPARE(settled.size(), 1);
    for (const QString &words : std::as_const(said))
        QVERIFY2(view.differenceText().contains(words), qPrintable(view.differenceText()));
    // What is not compared is there, and can be unfolded.
    QCOMPARE(view.text(Side::Left)->lineCount(),
             std::max<int>(static_cast<int>(left.count('\n')) + (left.endsWith('\n') || left.isEmpty() ? 0 : 1), 1));
    view.scrollToLine(Side::Left, view.text(Side::Left)->lineCount());
    QCOMPARE(view.text(Side::Left)->currentLine(), view.text(Side::Left)->lineCount());
    QVERIFY(view.text(Side::Left)
                ->viewport()
                ->rect()
                .contains(middleOf(view.text(Side::Left), view.text(Side::Left)->lineCount())));
}

void TestSidesView::returnsAreSeenWhereTheyDiffer()
{
    SidesView view;
    show(view, {.left = "one\r\ntwo\r\n", .right = "one\ntwo\n"});
    QVERIFY(view.text(Side::Left)->displayedText(1).contains(u"\\r"_s));
    QCOMPARE(view.text(Side::Right)->displayedText(1), u"one"_s);
    show(view, {.left = "one\r\ntwo\r\n", .right = "one\r\n2\r\n"});
    QCOMPARE(view.text(Side::Left)->displayedText(1), u"one"_s);
    // A bar of progress is one line, on both sides.
    show(view, {.left = "10 %\r20 %\r30 %\ndone\n", .right = "10 %\r30 %\ndone\n"});
    QCOMPARE(view.text(Side::Left)->lineCount(), 2);
    QCOMPARE(yOf(view, Side::Left, 2), yOf(view, Side::Right, 2));
}

void TestSidesView::aLaterTextSupersedesOneThatIsCompared()
{
    SidesView view;
    view.resize(1000, 400);
    view.show();
    QSignalSpy settled(&view, &SidesView::settled);
    view.setTexts({.left = numbered(1, 100'000), .right = numbered(50'000, 200'000)});
    QVERIFY(!view.isSettled());
    view.setTexts({.left = "a\n", .right = "b\n"});
    QTRY_VERIFY(view.isSettled());
    QCOMPARE(settled.size(), 1);
    QCOMPARE(view.text(Side::Right)->text(), QByteArray("b\n"));
    view.clear();
    QVERIFY(view.isSettled());
    QCOMPARE(view.differenceText(), QString());
}

void TestSidesView::onlyWhatIsInViewIsLaidOut()
{
    QByteArray left = numbered(1, 20'000);
    QByteArray right = left;
    right.replace("5\n", "5!\n"); // every tenth
    SidesView view;
    view.resize(1000, 400);
    view.show();
    view.setTexts({.left = left, .right = right});
    QTRY_VERIFY_WITH_TIMEOUT(view.isSettled(), 120'000); // sanitizers make it slow
    for (int i = 0; i < 20; ++i)
        QVERIFY(view.stepDifference(1));
    QTest::keyClick(view.text(Side::Left), Qt::Key_End, Qt::ControlModifier);
    view.setFolding(false);
    QVERIFY(view.text(Side::Left)->layouts().laidOut() < 3000);
}

void TestSidesView::highlightingHoldsWhateverIsFolded()
{
    // A comment that begins within a fold, and differences so far apart that each needs a state of its own.
    QByteArray left = "int a;\n/*\n", right = left;
    for (int i = 0; i < 40; ++i) {
        left += numbered(1000 * i + 1, 1000 * i + 300) + "int old;\n";
        right += numbered(1000 * i + 1, 1000 * i + 300) + "int changed;\n";
    }
    left += "*/\n";
    right += "*/\n";
    SidesView view;
    view.resize(1000, 3200);
    view.show();
    const KSyntaxHighlighting::Definition c = definitionForFile(u"a.c"_s, left);
    QVERIFY(c.isValid());
    view.setTexts({.left = left, .right = right, .definition = c});
    QTRY_VERIFY(view.isSettled());
    TextView whole;
    whole.resize(1000, 400);
    whole.show();
    whole.setText(right, {.definition = c, .muted = {}});
    TextView *text = view.text(Side::Right);
    for (int i = 0; i < 20; ++i) {
        const int line = 2 + i * 301 + 300;
        whole.scrollToLine(line + 1);
        QTRY_VERIFY(whole.isSettled());
        const DisplayText shown = text->lines()->display(text->lines()->lineBegin(line), text->lines()->lineEnd(line));
        QCOMPARE(shown.text, u"int changed;"_s);
        const auto formats = text->highlighter().formats(line, shown);
        QVERIFY(!formats.isEmpty());
        QCOMPARE(formats, whole.highlighter().formats(line, shown));
    }
}

void TestSidesView::withinAPageItIsAsHighAsItsRows()
{
    SidesView view;
    view.setMaximumVisibleLines(30);
    show(view, {.left = "a\nb\n", .right = "a\nc\n"});
    const int small = view.sizeHint().height();
    show(view, twoTexts());
    QVERIFY(view.sizeHint().height() > small);
    view.setFolding(false);
    const int high = view.sizeHint().height();
    view.setMaximumVisibleLines(10);
    QTRY_VERIFY(view.sizeHint().height() < high);
}

void TestSidesView::everyByteOfHostileTextsIsShown()
{
    SidesView view;
    show(view,
         {.left = "<b>bold</b>\n\x1b[31mred\xff\xfe\n\xe2\x80\xae turned\n",
          .right = "<b>bald</b>\n\x1b[32mgreen\xff\n\xe2\x80\xae turned\n",
          .leftTitle = u"<i>left</i>"_s,
          .rightTitle = u"&right"_s});
    QCOMPARE(view.text(Side::Left)->displayedText(1), u"<b>bold</b>"_s);
    QCOMPARE(view.text(Side::Right)->displayedText(2), u"\\x1b[32mgreen\\xff"_s);
    for (const QLabel *label : view.findChildren<QLabel *>())
        QVERIFY(label->textFormat() == Qt::PlainText);
}

AVIARY_TEST_MAIN(TestSidesView)
#include "tst_sidesview.moc"
