// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/figures/figuresview.h"

namespace aviary {

class ElidedLabel;

// What made up the time of the run, link by link, and that it adds up.
class PathView : public FiguresView
{
    Q_OBJECT
public:
    explicit PathView(QWidget *parent);

    void setFigures(const TimelineFiguresPtr &figures, bool sameRun) override;
    void setSelected(RowIndex row) override;
    bool isSettled() const override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;

private:
    FiguresTable *m_table;
    ElidedLabel *m_total;
};

} // namespace aviary
