// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/seenhostsmodel.h"
#include "views/common/celldelegate.h"

namespace aviary {

// The cells of the hosts' table; one of them a strip of marks, a run each, the newest at the right.
class RunsStripDelegate : public CellDelegate
{
    Q_OBJECT
public:
    explicit RunsStripDelegate(QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    // The run (see SeenHostsModel::sighting) at a position in a cell of the strip; -1 beside them.
    static int runAt(const QPoint &position, const QRect &cell, int runs);
    // Of a run in a cell; empty where it has no room.
    static QRect markRect(int run, const QRect &cell, int runs);
};

} // namespace aviary
