// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/figures/figuresview.h"

class QStackedLayout;
class QTabWidget;
class QToolButton;

namespace aviary {

class EmptyPlace;

// All that a run's times say, as tables and charts: the critical path, waiting, what if, and the slowest. GUI thread.
class FiguresPanel : public QWidget
{
    Q_OBJECT
public:
    explicit FiguresPanel(QWidget *parent);

    // Of the same run as before: what a person has chosen stays.
    void setFigures(const TimelineFiguresPtr &figures, bool sameRun);
    // Why there are no figures.
    void setEmpty(const QString &text);
    // The result that is selected everywhere; NoIndex for none.
    void setSelected(RowIndex row);
    bool isSettled() const;

    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void resultChosen(aviary::RowIndex row);
    // To be read.
    void resultOpened(aviary::RowIndex row);
    void hideRequested();
    // Escape: back to the lanes.
    void left();
    void settled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    FiguresView *view(int tab) const;
    void showIcon();

    QTabWidget *m_tabs;
    QToolButton *m_hide;
    EmptyPlace *m_empty;
    QStackedLayout *m_stack;
    RowIndex m_selected = NoIndex;
};

} // namespace aviary
