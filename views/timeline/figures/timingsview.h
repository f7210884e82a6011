// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/figures/figuresview.h"

class QSplitter;

namespace aviary {

class ElidedLabel;
class FigureBars;
class HostDurationsView;
class KindSwitch;

// What took longest: tasks, roles, actions or hosts as a table, the first ten by the sorted column as bars, and the
// durations of the selected task over its hosts.
class TimingsView : public FiguresView
{
    Q_OBJECT
public:
    // So many bars.
    static constexpr int Top = 10;
    // From this width on the bars stay beside the durations of a task.
    static constexpr int RoomForBoth = 1500;

    explicit TimingsView(QWidget *parent);

    void setFigures(const TimelineFiguresPtr &figures, bool sameRun) override;
    void setSelected(RowIndex row) override;
    bool isSettled() const override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showKind(bool sameLines);
    void showTop();
    void showParts();
    void showHosts(quint32 line);

    TimelineFiguresPtr m_figures;
    KindSwitch *m_kinds;
    ElidedLabel *m_note;
    FiguresTable *m_table;
    QWidget *m_topPlace;
    ElidedLabel *m_topTitle;
    FigureBars *m_top;
    HostDurationsView *m_hosts;
    QSplitter *m_splitter;
};

} // namespace aviary
