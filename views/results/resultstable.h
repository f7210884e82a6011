// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/resultsmodel.h"

#include <QTableView>
#include <QTimer>

namespace aviary {

class Columns;

// The table of results: tells its model which rows are in view, keeps the selection by result whatever happens to the
// rows, and selects all as one state.
class ResultsTable : public QTableView
{
    Q_OBJECT
public:
    ResultsTable(ResultsModel *model, QWidget *parent);

    Columns *columns() const { return m_columns; }
    // Makes the row of the recording the only selected one and brings it into view; NoIndex or a row that is not shown
    // clears the selection. Does not tell resultSelected().
    void select(RowIndex row);
    // More rows of the same run are about to come, perhaps above those in view: the first of these stays the first.
    void holdPlace();
    // What was selected last, shown or not.
    RowIndex wantedResult() const { return m_selected; }
    RowIndex currentResult() const;
    // In the order shown; the current one when none is selected.
    std::vector<RowIndex> selectedResults() const;
    // The rows in view may not have been told to the model yet.
    bool isLookingPending() const { return m_look.isActive(); }
    void fitTo(const Recording &recording);

    void selectAll() override;

Q_SIGNALS:
    // By the person: another row is the current one.
    void resultSelected(aviary::RowIndex row);
    // Enter or a double click.
    void resultActivated();
    void looked();

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void lookLater();
    void tellRowsInView();
    void makeSelectionSmall();

    ResultsModel *m_model;
    Columns *m_columns;
    QTimer m_look;
    RowIndex m_selected = NoIndex; // survives a reset of the rows
    RowIndex m_held = NoIndex;
    bool m_quiet = false;
};

} // namespace aviary
