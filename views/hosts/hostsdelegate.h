// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/celldelegate.h"

namespace aviary {

// Draws the column of outcomes as one bar: a piece for each outcome, as wide as its share, worst first. The numbers stand
// in the columns beside it, so the bar says nothing that only colour tells.
class HostsDelegate : public CellDelegate
{
    Q_OBJECT
public:
    explicit HostsDelegate(QObject *parent);
    // Results of the host with the most: the full width.
    void setFull(qint64 results) { m_full = results; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    qint64 m_full = 0;
};

} // namespace aviary
