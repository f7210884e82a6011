// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/compare/jsondifferencemodel.h"

#include <QWidget>

class QAction;
class QLabel;
class QTreeView;

namespace aviary {

// Two JSON values side by side: a tree of the places where they differ. What is noise stays away until a switch brings
// it. Copies values (Ctrl+C) and paths (Ctrl+Alt+C) whole. GUI thread.
class JsonSides : public QWidget
{
    Q_OBJECT
public:
    explicit JsonSides(QWidget *parent = nullptr);

    void setDifference(const JsonDifference &difference);
    void setNoiseShown(bool shown);
    bool isNoiseShown() const { return m_model->isNoiseShown(); }
    // The line above the tree, with what is said and the switch. Shown unless somebody else says it.
    void setSummaryVisible(bool visible);
    // To stand within a longer page: as high as what is opened, up to so many rows. 0: fills what it gets.
    void setMaximumVisibleRows(int rows);
    // To the next difference (1) or the one before (-1), from the current row. False when there is none further on.
    bool stepDifference(int step);
    // Nothing is current; the next step goes to the first or to the last difference.
    void restart();

    // "3 differences, 14 more in noise only (time, measure)".
    QString differenceText() const;
    JsonDifferenceModel *model() const { return m_model; }
    QTreeView *tree() const { return m_tree; }

Q_SIGNALS:
    void noiseShown(bool shown); // by the person

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showRows();
    void showSummary();
    void updateHeight();
    void copy(int role) const;
    void showMenu(const QPoint &at);

    JsonDifferenceModel *m_model;
    QWidget *m_summary;
    QLabel *m_note;
    QAction *m_noiseAction;
    QTreeView *m_tree;
    int m_maximumRows = 0;
};

} // namespace aviary
