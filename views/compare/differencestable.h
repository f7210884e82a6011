// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/compare/differencesmodel.h"

#include <QSet>
#include <QTreeView>

namespace aviary {

class Columns;

// The one table of two runs: tasks that unfold to their results. What is unfolded and selected stays, whatever happens
// to the rows, as long as it is of the same comparison.
class DifferencesTable : public QTreeView
{
    Q_OBJECT
public:
    DifferencesTable(DifferencesModel *model, QWidget *parent);

    Columns *columns() const { return m_columns; }
    // Other runs: nothing is unfolded or selected.
    void forget();
    // Ahead of the model: the same runs were compared anew, as one of them goes on. What is unfolded, selected and in
    // sight stays, by what it is of.
    void goOn(const Comparison &before, const Comparison &now);
    // Selects without telling anyone, unfolds what it takes, and brings it into view where it is shown. `row` NoIndex
    // for a task; both for nothing.
    void select(quint32 task, quint32 row);
    void foldAll();
    // False where these are too many to be unfolded without a wait.
    bool unfoldAll();
    // As if the person had moved there.
    void moveTo(const QModelIndex &index);
    bool isSelectionShown() const;
    // The rows that are selected as text: a header, tabs between the columns shown, the long form of every cell.
    QString selectedText() const;

    QSize sizeHint() const override;

Q_SIGNALS:
    // By the person: another row is the current one.
    void rowChosen(quint32 task, quint32 row);
    // Enter or a double click on a result.
    void rowActivated();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QModelIndex wantedIndex() const;
    void showWanted();
    void holdPlace();
    void keepPlace();
    void unfoldAgain(const QModelIndex &parent, int first, int last);
    void activate(const QModelIndex &index);

    DifferencesModel *m_model;
    Columns *m_columns;
    QSet<quint32> m_unfolded; // tasks
    quint32 m_task = NoIndex; // selected, shown or not
    quint32 m_row = NoIndex;
    // While rows come and go: a row that stays where it is, so many pixels below the top.
    struct Held
    {
        quint32 task = NoIndex, row = NoIndex;
        int top = 0;
    };
    std::optional<Held> m_held;
    bool m_quiet = false;
    bool m_isChanging = false; // rows are about to go
};

} // namespace aviary
