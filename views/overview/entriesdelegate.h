// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/overview/entriesmodel.h"

#include "views/common/palette.h"

#include <QStyledItemDelegate>

namespace aviary {

// Draws the rows of EntriesModel in columns that fit what is in them, the headline below the task. All of it is plain
// text.
class EntriesDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // Measures the columns again: texts, font or width changed.
    void fit(const EntriesModel &model, const QFont &font, int width);
    // Where the row says file and line, in a row that starts at `row`; empty when it says none.
    QRect placeRect(const EntriesModel &model, int row, const QRect &rect) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Columns
    {
        int outcome = 0, task = 0, hosts = 0, action = 0, place = 0, time = 0;
    };
    int lineHeight() const;
    int textLeft() const;

    Columns m_widths;
    mutable ListColors m_listColors;
    QFont m_font;
    int m_width = 0;
};

} // namespace aviary
