// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/content/errorline.h"
#include "models/content/terminal.h"
#include "models/content/textdiff.h"
#include "models/content/textlines.h"
#include "models/recording/unseen.h"

using namespace aviary;

namespace {

void require(bool holds)
{
    if (!holds)
        __builtin_trap();
}

// Applies a unified diff's idea of what changed: the edits must lead from the one text to the other.
void checkDiff(QByteArrayView before, QByteArrayView after)
{
    const auto left = linesOf(before);
    const auto right = linesOf(after);
    quint32 atLeft = 0;
    quint32 atRight = 0;
    for (const LineEdit &edit : diffLines(left, right)) {
        require(edit.before == atLeft && edit.after == atRight);
        if (edit.change == LineEdit::Change::Same)
            require(left[atLeft] == right[atRight]);
        atLeft += edit.change != LineEdit::Change::Added;
        atRight += edit.change != LineEdit::Change::Removed;
    }
    require(atLeft == left.size() && atRight == right.size());
    require(unifiedHunks(before, after).isEmpty() == (before == after));
}

void checkLines(const QByteArray &utf8)
{
    for (const TextKind kind : {TextKind::Plain, TextKind::Terminal, TextKind::Diff}) {
        const auto lines = TextLines::read(utf8, kind);
        for (int line = 0; line < lines->lineCount(); ++line) {
            const DisplayText shown = lines->display(lines->lineBegin(line), lines->lineEnd(line));
            require(shown.bytes.size() == static_cast<size_t>(shown.text.size()) + 1);
        }
        lines->copy(0, lines->size());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray utf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString text = QString::fromUtf8(utf8);
    TerminalStyle style;
    const TerminalText terminal = readTerminal(text, style);
    qsizetype end = 0;
    for (const TerminalRun &run : terminal.runs) {
        require(run.begin == end && run.size > 0);
        end += run.size;
    }
    require(end == terminal.text.size() && !hasTerminalCodes(terminal.text));
    require(!errorLine(text).contains(u'\n') && !onOneLine(text).contains(u'\n'));
    shownOnOneLine(text);
    checkLines(utf8);
    const qsizetype half = utf8.size() / 2;
    checkDiff(QByteArrayView(utf8).first(half), QByteArrayView(utf8).sliced(half));
    return 0;
}
