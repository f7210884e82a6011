// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/content/textlines.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/State>

#include <QObject>
#include <QTextLayout>
#include <QTimer>

#include <algorithm>
#include <map>

namespace aviary {

// Highlights the lines in view first and the way to them after, in slices of a few milliseconds from the event loop,
// with the state saved each 256 lines. Lines in view whose state is not known yet are highlighted as if the text began
// there, and again when the way to them is done. GUI thread.
class TextHighlighter : public QObject, private KSyntaxHighlighting::AbstractHighlighter
{
    Q_OBJECT
    Q_INTERFACES(KSyntaxHighlighting::AbstractHighlighter)
public:
    static constexpr int BlockLines = 256;
    static constexpr quint32 LargestText = 8 * 1024 * 1024; // bytes; above it highlighting is left off
    static constexpr quint32 LongestLine = 8 * 1024; // bytes; a longer line is left plain

    explicit TextHighlighter(QObject *parent = nullptr);

    void setText(TextLinesPtr lines, const KSyntaxHighlighting::Definition &definition);
    void setPalette(const QPalette &palette);
    void setVisible(int firstLine, int lastLine);
    // The same where lines between them are folded away. Ascending; not empty.
    void setVisible(const std::vector<int> &lines);

    // What is known of the stretch of a line, in units of `shown`.
    QList<QTextLayout::FormatRange> formats(int line, const DisplayText &shown) const;
    // The lines in view are as they will stay.
    bool isSettled() const;
    // A sentence when something is left plain; empty otherwise.
    QString note() const;
    // How often the event loop came by: for tests, which count work instead of timing it.
    qint64 slices() const { return m_slices; }

Q_SIGNALS:
    void changed(int firstLine, int lastLine); // to be drawn anew
    void settled();
    void noteChanged();

private:
    struct Run
    {
        quint32 begin = 0; // bytes in the text
        quint32 end = 0;
        quint16 format = 0;
    };
    struct Block
    {
        KSyntaxHighlighting::State begin, now; // the state that it was begun with, and the one to go on with
        std::vector<std::vector<Run>> lines; // of the lines that are done
    };
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;
    bool isOn() const { return m_lines && definition().isValid() && m_isSmall; }
    int blockCount() const { return (m_lines->lineCount() + BlockLines - 1) / BlockLines; }
    int linesOfBlock(int block) const { return std::min(m_lines->lineCount() - block * BlockLines, BlockLines); }
    bool isWanted(int number) const { return std::binary_search(m_wanted.begin(), m_wanted.end(), number); }
    void slice();
    bool step();
    void highlightNext(int number, Block &block);
    bool isDone(int number) const;
    void reached(int number, const KSyntaxHighlighting::State &state);
    const QTextCharFormat &look(const KSyntaxHighlighting::Format &format);

    TextLinesPtr m_lines;
    QTimer m_timer;
    std::vector<KSyntaxHighlighting::State> m_states; // at the begin of each block, as far as known
    std::map<int, Block> m_blocks; // those near the view, and the one under way
    std::vector<Run> m_runs; // of the line being read
    const DisplayText *m_shown = nullptr;
    QHash<int, QTextCharFormat> m_formats; // by KSyntaxHighlighting's id of a format
    int m_first = 0, m_last = 0; // lines in view
    std::vector<int> m_wanted{0}; // the blocks that they are in, ascending
    int m_changedFirst = -1, m_changedLast = -1;
    qint64 m_slices = 0;
    bool m_isSmall = true;
    bool m_hasLongLines = false;
};

} // namespace aviary
