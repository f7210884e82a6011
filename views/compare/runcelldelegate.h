// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/palette.h"

#include <QHash>
#include <QPixmap>
#include <QStyledItemDelegate>

namespace aviary {

// A task in a run: mark and colour of its worst outcome, a corner where it was slow, and how long it took where the
// columns are wide.
class RunCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setWide(bool wide) { m_isWide = wide; }
    bool isWide() const { return m_isWide; }
    // Of a column, at least.
    int widthFor(const QFontMetrics &metrics) const;
    static int leastWidthFor(const QFontMetrics &metrics); // of a mark alone
    static int mostWidthFor(const QFontMetrics &metrics); // more says no more

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QPixmap markOf(Outcome outcome, const QStyleOptionViewItem &option) const;

    bool m_isWide = false;
    mutable ListColors m_listColors;
    // A table has thousands of cells and eight marks.
    mutable QHash<int, QPixmap> m_marks;
    mutable std::pair<qint64, qreal> m_marksFor; // palette and resolution
};

} // namespace aviary
