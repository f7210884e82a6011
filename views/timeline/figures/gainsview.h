// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/figures/figuresview.h"

namespace aviary {

class ElidedLabel;
class KindSwitch;

// What would make the run shorter, and by how much.
class GainsView : public FiguresView
{
    Q_OBJECT
public:
    explicit GainsView(QWidget *parent);

    void setFigures(const TimelineFiguresPtr &figures, bool sameRun) override;
    bool isSettled() const override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;

private:
    void showKind(bool sameLines);

    TimelineFiguresPtr m_figures;
    KindSwitch *m_kinds;
    ElidedLabel *m_note;
    FiguresTable *m_table;
};

} // namespace aviary
