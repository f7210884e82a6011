// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/report.h"
#include "tests/support/testmain.h"
#include "views/common/highlighting.h"
#include "views/common/palette.h"
#include "views/common/textgutter.h"
#include "views/common/textview.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace aviary;

namespace {

QString clipboard()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

class TestTextView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keysSelectAndCopyExactly();
    void everythingIsCopiedByteByByte();
    void theMouseSelectsCharactersWordsAndLines();
    void aLargeTextOpensInTheBackground();
    void onlyWhatIsInViewIsLaidOut();
    void aVeryLongLineIsLaidOutInPieces();
    void aWrappedLongLineEndsAtItsEnd();
    void theEndIsInViewWhenWrapped();
    void hitsAreCountedAndWalked();
    void highlightingComesInSlices();
    void anotherPaletteRecolours();
    void itIsAsHighAsItsTextUpToALimit();
    void theWheelPassesWhatItCannotUse();
    void aClickOnAMarkIsSaid();
    void aLineIsBroughtIntoView();
    void largeTextsAreNotHighlightedAndSaySo();
    void hostileOutputIsShownAsText();
    void assistiveTechnologyReadsTheText();
};

void TestTextView::keysSelectAndCopyExactly()
{
    TextView view;
    view.resize(600, 300);
    view.setText("first line\n\tsecond\xff line\x07\nthird\n");
    view.show();
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_End, Qt::ShiftModifier);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboard(), u"\tsecond\\xff line\x07"_s);
    QTest::keyClick(&view, Qt::Key_Home);
    QVERIFY(!view.hasSelection());
    for (int i = 0; i < 8; ++i)
        QTest::keyClick(&view, Qt::Key_Right);
    // A byte that is no UTF-8 is one step, though it is drawn as four characters.
    QTest::keyClick(&view, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(view.selectedText(), u"\\xff"_s);
    QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(view.selectedText().endsWith(u"third\n"_s));
    QTest::keyClick(&view, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(view.selectedText(), u"first "_s);
}

void TestTextView::everythingIsCopiedByteByByte()
{
    TextView view;
    const QByteArray text = "a\r\nb\tc\r\n\x1b[31mمرحبا 👩‍👩‍👧‍👦\x08\n";
    view.setText(text);
    view.show();
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboard(), QString::fromUtf8(text));
}

void TestTextView::theMouseSelectsCharactersWordsAndLines()
{
    TextView view;
    view.resize(600, 200);
    view.setText("zero one_two three\nnext\n");
    view.show();
    const qreal cell = view.layouts().cellWidth();
    const int row = view.layouts().rowHeight();
    const auto at = [&](int column, int line) { return QPoint(2 + qRound(column * cell), 2 + row * line + row / 2); };
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, at(0, 0));
    QTest::mouseMove(view.viewport(), at(2, 0));
    QTest::mouseMove(view.viewport(), at(4, 0));
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, at(4, 0));
    QCOMPARE(view.selectedText(), u"zero"_s);
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, at(7, 0));
    QCOMPARE(view.selectedText(), u"one_two"_s);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at(7, 0));
    QCOMPARE(view.selectedText(), u"zero one_two three\n"_s);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::ShiftModifier, at(2, 1));
}

void TestTextView::aLargeTextOpensInTheBackground()
{
    QByteArray text;
    for (int i = 0; text.size() < 50 * 1024 * 1024; ++i)
        text += "2026-11-21 02:54:25 host" + QByteArray::number(i) + " some words of output that go on for a while\n";
    const qsizetype lines = text.count('\n');
    TextView view;
    view.resize(800, 600);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QSignalSpy settled(&view, &TextView::settled);
    int beats = 0; // the event loop goes on while lines are found
    QTimer heart;
    connect(&heart, &QTimer::timeout, this, [&beats, &view] { beats += view.isSettled() ? 0 : 1; });
    heart.start(0);
    view.setText(text);
    // Nothing of the 50 MB was read in this thread.
    QVERIFY(!view.isSettled());
    QCOMPARE(view.lineCount(), 1);
    view.scrollToEnd();
    QTRY_COMPARE(settled.count(), 1);
    QVERIFY2(beats > 10, QByteArray::number(beats).constData());
    QCOMPARE(view.lineCount(), int(lines));
    QCOMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
    view.grab();
    QVERIFY2(view.layouts().laidOut() < 200, QByteArray::number(view.layouts().laidOut()).constData());
    view.selectAll();
    view.copy(); // not decoded until somebody pastes
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasText());
}

void TestTextView::onlyWhatIsInViewIsLaidOut()
{
    TextView view;
    view.resize(800, 600);
    view.setText(QByteArray("some words\n").repeated(5000));
    view.show();
    view.grab();
    const qint64 before = view.layouts().laidOut();
    QVERIFY(before < 120);
    QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
    view.grab();
    QVERIFY(view.layouts().laidOut() < before + 150);
    const qint64 after = view.layouts().laidOut();
    view.grab();
    QCOMPARE(view.layouts().laidOut(), after); // painting again costs no layout
}

void TestTextView::aVeryLongLineIsLaidOutInPieces()
{
    TextView view;
    view.resize(800, 200);
    view.setText(QByteArray(300'000, 'x') + "END\n");
    view.show();
    view.setFocus();
    QTRY_VERIFY(view.isSettled());
    view.grab();
    QVERIFY2(view.layouts().laidOut() <= 8, QByteArray::number(view.layouts().laidOut()).constData());
    QVERIFY(view.horizontalScrollBar()->maximum() > 300'000);
    QTest::keyClick(&view, Qt::Key_End);
    view.grab();
    QVERIFY2(view.layouts().laidOut() <= 16, QByteArray::number(view.layouts().laidOut()).constData());
    QTest::keyClick(&view, Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(view.selectedText().endsWith(u"END"_s));
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.horizontalScrollBar()->value(), 0);
}

void TestTextView::aWrappedLongLineEndsAtItsEnd()
{
    TextView view;
    view.resize(800, 200);
    view.setWrapping(true);
    view.setText(QByteArray(300'000, 'x') + "END\nlast\n");
    view.show();
    view.setFocus();
    QTRY_VERIFY(view.isSettled());
    const int columns = view.layouts().columnsPerRow();
    QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
    const int rows = (300'003 + columns - 1) / columns + 1;
    QCOMPARE(view.verticalScrollBar()->maximum() + view.verticalScrollBar()->pageStep(), rows);
    QTest::keyClick(&view, Qt::Key_End);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.currentLine(), 2);
    QVERIFY2(view.layouts().laidOut() < 60, QByteArray::number(view.layouts().laidOut()).constData());
}

void TestTextView::theEndIsInViewWhenWrapped()
{
    TextView view;
    view.resize(300, 200);
    view.setWrapping(true);
    QByteArray text;
    for (int i = 0; i < 3000; ++i)
        text += "words that need a wrap of more than a single row, number " + QByteArray::number(i) + '\n';
    view.setText(text);
    view.scrollToEnd();
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QTRY_VERIFY(view.isSettled());
    QCOMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(view.currentLine(), 3000);
    QCOMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
}

void TestTextView::hitsAreCountedAndWalked()
{
    TextView view;
    view.resize(600, 200);
    view.setText(QByteArray("nothing\n").repeated(100) + "a Needle\n" + QByteArray("nothing\n").repeated(100)
                 + "needle needle\n");
    view.show();
    QSignalSpy wrapped(&view, &TextView::wrappedAround);
    view.setQuery({u"needle"_s, false});
    QVERIFY(view.isSearching());
    view.findFromView();
    QTRY_VERIFY(!view.isSearching());
    QCOMPARE(view.hitCount(), 3);
    QCOMPARE(view.currentHit(), 0);
    QCOMPARE(view.selectedText(), u"Needle"_s);
    QCOMPARE(view.currentLine(), 101);
    view.findNext();
    view.findNext();
    QCOMPARE(view.currentHit(), 2);
    QVERIFY(wrapped.isEmpty());
    view.findNext();
    QCOMPARE(view.currentHit(), 0);
    QCOMPARE(wrapped.count(), 1);
    view.findNext(true);
    QCOMPARE(view.currentHit(), 2);
    QCOMPARE(wrapped.count(), 2);
    view.setQuery({u"needle"_s, true});
    QTRY_COMPARE(view.hitCount(), 2);
    view.setQuery({});
    QCOMPARE(view.hitCount(), 0);
}

void TestTextView::highlightingComesInSlices()
{
    TextView view;
    view.resize(600, 300);
    QByteArray text = "{\n";
    for (int i = 0; i < 20000; ++i)
        text += "  \"key" + QByteArray::number(i) + "\": [1, 2.5, true, null, \"text\"],\n";
    text += "}\n";
    view.setText(text, {TextKind::Plain, definitionForJson()});
    view.show();
    QTRY_VERIFY(view.isSettled());
    const qint64 first = view.highlighter().slices();
    QVERIFY(first > 0);
    view.scrollToEnd();
    QVERIFY(!view.isSettled()); // the way to the end takes more than one slice
    QTRY_VERIFY(view.isSettled());
    QVERIFY(view.highlighter().slices() > first + 1);
}

void TestTextView::anotherPaletteRecolours()
{
    TextView view;
    view.resize(600, 100);
    view.setPalette(lightPalette());
    view.setText("{\"key\": true}", {TextKind::Plain, definitionForJson()});
    view.show();
    QTRY_VERIFY(view.isSettled());
    const QImage light = view.viewport()->grab().toImage();
    view.setPalette(darkPalette());
    QTRY_VERIFY(view.isSettled());
    const QImage dark = view.viewport()->grab().toImage();
    QVERIFY(light.pixelColor(light.width() - 5, light.height() - 5).lightnessF() > 0.8);
    QVERIFY(dark.pixelColor(dark.width() - 5, dark.height() - 5).lightnessF() < 0.2);
}

void TestTextView::itIsAsHighAsItsTextUpToALimit()
{
    QWidget page;
    auto *layout = new QVBoxLayout(&page);
    auto *view = new TextView;
    layout->addWidget(view);
    layout->addStretch();
    view->setMaximumVisibleLines(10);
    view->setText("one\ntwo\nthree");
    page.resize(400, 600);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const int row = view->layouts().rowHeight();
    QTRY_VERIFY(view->viewport()->height() >= 3 * row && view->viewport()->height() < 4 * row);
    view->setText(QByteArray("words\n").repeated(1000));
    QTRY_VERIFY(view->viewport()->height() >= 10 * row && view->viewport()->height() < 11 * row);
    view->setWrapping(true);
    view->setText(QByteArray("some words to wrap ").repeated(10));
    QTRY_VERIFY(view->viewport()->height() >= 3 * row && view->verticalScrollBar()->maximum() == 0);
}

void TestTextView::theWheelPassesWhatItCannotUse()
{
    TextView view;
    view.resize(300, 200);
    view.setText("short");
    view.show();
    QWheelEvent wheel({50, 50}, view.viewport()->mapToGlobal(QPointF(50, 50)), {}, {0, -120}, {}, {}, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(view.viewport(), &wheel);
    QVERIFY(!wheel.isAccepted());
    view.setText(QByteArray("line\n").repeated(100));
    QWheelEvent again({50, 50}, view.viewport()->mapToGlobal(QPointF(50, 50)), {}, {0, -120}, {}, {}, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(view.viewport(), &again);
    QVERIFY(again.isAccepted());
    QVERIFY(view.firstVisibleLine() > 1);
}

void TestTextView::aClickOnAMarkIsSaid()
{
    TextView view;
    view.resize(300, 200);
    view.setLineNumbersVisible(true);
    view.setText("one\ntwo\nthree\n");
    view.setMarks({{2, iconOf(Outcome::Failed, view.palette()), u"<b>failed</b>"_s}});
    view.show();
    QSignalSpy activated(&view, &TextView::lineActivated);
    auto *gutter = view.findChild<TextGutter *>();
    QTest::mouseClick(gutter, Qt::LeftButton, {}, QPoint(6, 2 + view.layouts().rowHeight() * 3 / 2));
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated[0][0].toInt(), 2);
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(activated[1][0].toInt(), 3);
}

void TestTextView::aLineIsBroughtIntoView()
{
    TextView view;
    view.resize(300, 200);
    view.setText(QByteArray("line\n").repeated(500));
    view.scrollToLine(300);
    view.setMarkedLine(300);
    view.show();
    QTRY_VERIFY(view.isSettled());
    QVERIFY(view.firstVisibleLine() <= 300);
    QVERIFY(view.firstVisibleLine() + 10 > 300);
    QCOMPARE(view.currentLine(), 300);
    view.resize(300, 120);
    QVERIFY(view.firstVisibleLine() <= 300 && view.firstVisibleLine() + 6 > 300);
    // Once a person has scrolled, nothing scrolls back.
    QTest::keyClick(&view, Qt::Key_Home, Qt::ControlModifier);
    view.resize(310, 220);
    QCOMPARE(view.firstVisibleLine(), 1);
}

void TestTextView::largeTextsAreNotHighlightedAndSaySo()
{
    TextView view;
    view.show();
    view.setText(QByteArray("{\"a\": 1}\n").repeated(1'000'000), {TextKind::Plain, definitionForJson()});
    QTRY_VERIFY(view.isSettled());
    QVERIFY(!view.highlightingNote().isEmpty());
    view.setText("{\"a\": \"" + QByteArray(20'000, 'x') + "\"}\n", {TextKind::Plain, definitionForJson()});
    QTRY_VERIFY(view.isSettled());
    QVERIFY(!view.highlightingNote().isEmpty());
    view.setText("{}", {TextKind::Plain, definitionForJson()});
    QTRY_VERIFY(view.isSettled());
    QVERIFY(view.highlightingNote().isEmpty());
}

// Every result of the run that was recorded to harm careless viewers, as it was stored and as its output.
void TestTextView::hostileOutputIsShownAsText()
{
    const test::Report report(u"shop-extras.sqlite"_s, 5);
    TextView view;
    view.resize(700, 300);
    view.show();
    QStringList all;
    for (RowIndex row = 0; row < report.recording->resultCount(); ++row) {
        const ContentPtr content = report.source->result(report.recording->resultId(row)).wait().value();
        const QByteArray output = content->json.root()["stdout"_L1].toString().toUtf8();
        for (const bool wrapped : {false, true}) {
            view.setWrapping(wrapped);
            view.setText(output, {TextKind::Terminal, {}});
            view.scrollToEnd();
            QTRY_VERIFY(view.isSettled());
            view.grab();
            view.setText(content->text, {TextKind::Plain, definitionForJson()});
            QTRY_VERIFY(view.isSettled());
            view.grab();
        }
        if (output.size() < 1000)
            all << view.displayedText(1);
        view.setText(output, {TextKind::Terminal, {}});
        QTRY_VERIFY(view.isSettled());
        if (output.size() < 1000) {
            for (int line = 1; line <= view.lineCount(); ++line)
                all << view.displayedText(line);
        }
        view.selectAll();
        QVERIFY(!view.selectedText().contains(u'\x1b'));
    }
    const QString shown = all.join(u'\n');
    QVERIFY(shown.contains(u"red bold tab\there bell\\x07 backspace\\x08"_s));
    QVERIFY(shown.contains(u"latin1 \\xe9\\xe8 end \\xff"_s));
    QVERIFY(view.layouts().laidOut() < 3000);
}

void TestTextView::assistiveTechnologyReadsTheText()
{
    TextView view;
    view.resize(300, 200);
    view.setText("first line\nsecond line\n");
    view.setAccessibleName(u"Output"_s);
    view.show();
    view.setFocus();
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(interface);
    QCOMPARE(interface->text(QAccessible::Name), u"Output"_s);
    QAccessibleTextInterface *text = interface->textInterface();
    QVERIFY(text);
    QCOMPARE(text->text(0, 10), u"first line"_s);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(text->cursorPosition(), 11);
    int begin = 0;
    int end = 0;
    QCOMPARE(text->textAtOffset(text->cursorPosition(), QAccessible::LineBoundary, &begin, &end), u"second line\n"_s);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    text->selection(0, &begin, &end);
    QCOMPARE(text->text(begin, end), u"second "_s);
}

AVIARY_TEST_MAIN(TestTextView)
#include "tst_textview.moc"
