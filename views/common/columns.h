// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>

class QAbstractItemView;
class QHeaderView;
class QTableView;
class QTreeView;

namespace aviary {

// The columns of a table: shown, hidden and moved by a menu of the header, which the keyboard opens too; wide as needed
// until a person makes one wider. Owned by the table.
class Columns : public QObject
{
    Q_OBJECT
public:
    struct Column
    {
        int width = 10; // in characters
        bool shown = true; // at first
        int stretch = 0; // its share of the room that is left, or of what is missing
        int least = 0; // characters that it keeps when room is missing; 0: two thirds of its width
    };
    Columns(QTableView *table, QList<Column> columns);
    Columns(QTreeView *tree, QList<Column> columns);

    // Back to how it is at first.
    void reset();
    // In characters; what the data needs, as long as no person has changed a width.
    void setWidth(int column, int characters);
    // A column that makes no sense for what is shown is neither shown nor offered.
    void setOffered(int column, bool offered);
    QList<int> shown() const; // from left to right
    void openMenu(const QPoint &global);
    void openMenu(); // below the header, for the keyboard

    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    // A column was shown, hidden or moved.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Columns(QAbstractItemView *view, QHeaderView *header, QList<Column> columns);
    void fit();
    int pixels(int characters) const;

    QAbstractItemView *m_view;
    QHeaderView *m_header;
    QList<Column> m_columns;
    QList<bool> m_offered;
    bool m_touched = false;
    bool m_fitting = false;
};

} // namespace aviary
