// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/figures/figuresview.h"

class QSplitter;
class QStackedLayout;

namespace aviary {

class ElidedLabel;
class EmptyPlace;

// Who waited for whom, in which tasks, and whether for a fork.
class WaitingView : public FiguresView
{
    Q_OBJECT
public:
    explicit WaitingView(QWidget *parent);

    void setFigures(const TimelineFiguresPtr &figures, bool sameRun) override;
    bool isSettled() const override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;

private:
    FiguresTable *m_hosts, *m_tasks;
    ElidedLabel *m_told, *m_forks;
    QSplitter *m_splitter;
    EmptyPlace *m_empty;
    QStackedLayout *m_stack;
};

} // namespace aviary
