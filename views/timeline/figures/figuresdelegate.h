// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/celldelegate.h"

namespace aviary {

// Cells of a FiguresModel: the mark of the outcome before the name, a thin bar below a number that is a share, and what
// may stand back muted.
class FiguresDelegate : public CellDelegate
{
    Q_OBJECT
public:
    explicit FiguresDelegate(QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace aviary
