// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QStyledItemDelegate>

class QTreeView;

namespace aviary {

// A row of the tree of reports: the mark of its state, its name, muted what tells it from others; at the end of a folder's
// row the totals of what is below it, over columns that are empty there.
class ReportsDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit ReportsDelegate(QTreeView *tree);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    struct Piece
    {
        QString text;
        QColor color;
    };
    static QList<Piece> endOf(const QModelIndex &index, const QPalette &palette);
    static int widthOf(const QList<Piece> &pieces, const QFontMetrics &metrics);

    QTreeView *m_tree;
};

} // namespace aviary
