// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace aviary {

// Runs as headings of columns: the mark of how each ended and when it started; in narrow columns upright. What it is
// called beside it where there is room; all of it in the tool tip.
class RunsHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit RunsHeader(QWidget *parent);

    void setWide(bool wide);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override;

private:
    bool m_isWide = false;
};

} // namespace aviary
