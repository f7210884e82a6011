// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/figures/figuresmodel.h"
#include "views/common/columns.h"

#include <QTableView>

namespace aviary {

// A table of figures. Going to a row, by a click or the keys, says where it leads; what is shown of it later moves
// nothing. Ctrl+C copies the selected rows.
class FiguresTable : public QTableView
{
    Q_OBJECT
public:
    FiguresTable(FigureCellsPtr cells, QList<Columns::Column> columns, QWidget *parent);

    FiguresModel *figures() const { return m_model; }
    Columns *columns() const { return m_columns; }
    // Of the same run as before: the person stays on the line, and at the scroll position.
    void setCells(FigureCellsPtr cells, bool sameRun);
    // Goes there without saying so; below 0 to none.
    void showRow(int row);

    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    // A person went to the row of the line.
    void lineChosen(quint32 line);
    // With Enter or a double click.
    void lineOpened(quint32 line);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeActions();
    void copyRows();
    void openRowMenu(const QPoint &at);
    void boundSelection();

    FiguresModel *m_model;
    Columns *m_columns;
    QAction *m_copyRows, *m_copyCell;
    Job<QString> m_copying;
    bool m_quiet = false;
};

} // namespace aviary
