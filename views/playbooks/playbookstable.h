// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/playbookgroupsmodel.h"

#include <QSet>
#include <QTreeView>

namespace aviary {

class Columns;

// The table of playbooks, or the tree of their groups. Keeps what is selected, unfolded and at the top whatever happens
// to the rows.
class PlaybooksTable : public QTreeView
{
    Q_OBJECT
public:
    PlaybooksTable(PlaybookGroupsModel *model, QWidget *parent);

    Columns *columns() const { return m_columns; }
    // Row of PlaybooksModel; -1 where none or a group is the current one.
    int currentEntry() const;
    // Rows of PlaybooksModel that are selected, each once though it may stand in several groups; of groups all.
    std::vector<int> selectedEntries() const;
    // Makes the run the only selected one and brings it into view, where it is shown. Does not tell
    // currentRunChanged().
    void select(int entry);
    // The rows that are selected, as text: a header, tabs between columns.
    QString copyText() const;

Q_SIGNALS:
    void currentRunChanged();
    // Enter or a double click on a run.
    void activated(int entry);

    // What is selected is dragged.
    void dragWanted();
    void dropped(const QMimeData *data, int ontoEntry);

protected:
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    // A row whatever its index: a run by what it is, in a group; or the group.
    struct Place
    {
        std::optional<PlaybookEntry> run;
        QString group;
        bool isEmpty() const { return !run && group.isNull(); }
    };
    Place placeOf(const QModelIndex &index) const;
    QModelIndex indexOf(const Place &place) const;
    void remember();
    QItemSelection rememberedSelection() const;
    void restore();
    void unfold(const QModelIndex &index);

    PlaybookGroupsModel *m_model;
    Columns *m_columns;
    // Of before a reset.
    Place m_current, m_top;
    int m_topOffset = 0;
    std::vector<Place> m_selected;
    QSet<QString> m_unfolded;
    PlaybookGrouping m_grouping = PlaybookGrouping::None;
    bool m_touched = false; // until then the first row is the current one, whatever comes
    bool m_quiet = false;
};

} // namespace aviary
