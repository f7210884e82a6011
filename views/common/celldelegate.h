// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/palette.h"

#include <QStyledItemDelegate>

namespace aviary {

// Cells of a list that shows outcomes or states: mark, word and colour in one column, and after the text of any column
// what is muted. Roles below 0 are not there.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    struct Roles
    {
        int markColumn = 0;
        int outcome = -1; // int of Outcome
        int state = -1; // int of State
        int subtitle = -1; // QString
    };
    // Pixels between the side of a cell and what the style shows in it: a number must not touch the text of the next
    // column.
    static constexpr int Padding = 4;

    CellDelegate(Roles roles, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    Roles m_roles;
    mutable ListColors m_listColors;
};

} // namespace aviary
