// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/compare/blocksmodel.h"

#include <QTreeView>

namespace aviary {

// The blocks of what differs between two runs, a line each, unfolded in place by a click, Space or Enter. It is as high
// as what it holds, up to what it is given.
class BlocksView : public QTreeView
{
    Q_OBJECT
public:
    explicit BlocksView(BlocksModel *model, QWidget *parent = nullptr);

    void setMostHeight(int height);

    // The current line with tabs between its parts; "" for none.
    QString currentText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    // The person moved to a line, or clicked one that leads to another page, or pressed Enter on one.
    void lineChosen(const aviary::DifferenceLine &line);
    void lineActivated(const aviary::DifferenceLine &line);
    // Another height would do.
    void heightChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void spanTitles();
    void fitColumns();
    int rowsShown() const;
    // Folds or unfolds a block, shows all of one, or tells that a line was activated.
    void activateRow(const QModelIndex &index);

    BlocksModel *m_model;
    int m_mostHeight = 300;
};

} // namespace aviary
