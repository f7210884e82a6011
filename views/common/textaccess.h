// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/content/textlines.h"

#include <QAccessibleWidget>

namespace aviary {

class TextView;

// What assistive technology reads of a TextView: its text from some hundred lines above what is in view to some hundred
// below. Positions are those of UTF-16, which for the whole of a large text nobody could count in time.
class TextAccess : public QAccessibleWidget, private QAccessibleTextInterface
{
public:
    explicit TextAccess(TextView *view);
    // Makes every TextView known; called by the first of them.
    static void install();

    void *interface_cast(QAccessible::InterfaceType type) override;
    QAccessible::State state() const override;

private:
    void selection(int index, int *startOffset, int *endOffset) const override;
    int selectionCount() const override;
    void addSelection(int startOffset, int endOffset) override;
    void removeSelection(int index) override;
    void setSelection(int index, int startOffset, int endOffset) override;
    int cursorPosition() const override;
    void setCursorPosition(int position) override;
    QString text(int startOffset, int endOffset) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int startIndex, int endIndex) override;
    QString attributes(int offset, int *startOffset, int *endOffset) const override;

    TextView *view() const;
    const DisplayText &stretch() const; // around what is in view
    int offsetOf(quint32 byte) const;
    quint32 byteOf(int offset) const;

    mutable DisplayText m_stretch;
    mutable TextLinesPtr m_lines;
    mutable int m_first = -1;
    mutable int m_last = -1;
};

} // namespace aviary
