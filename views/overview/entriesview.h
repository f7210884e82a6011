// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/overview/entriesmodel.h"

#include <QListView>

namespace aviary {

class EntriesDelegate;

// The list of causes: walked by keys, folded by Space, with file and line to click. It is as high as what it holds, up
// to what it is given.
class EntriesView : public QListView
{
    Q_OBJECT
public:
    explicit EntriesView(EntriesModel *model, QWidget *parent = nullptr);

    // Selects without telling anyone: the place came from elsewhere. -1 selects nothing.
    void showRow(int row);
    void setMostHeight(int height);
    // The first and last row in view; (-1, -1) when there is none.
    std::pair<int, int> rowsInView() const;

    void doItemsLayout() override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    // The person moved to a row that stands for a result.
    void resultChosen(aviary::RowIndex result);
    // The person wants to see the line of the row's task in its file.
    void placeChosen(aviary::TableIndex task, aviary::RowIndex result);
    // Other rows came into view.
    void viewMoved();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refit();
    void rememberPlace();
    void keepPlace();
    void fit() const;
    int placeAt(const QPoint &position) const; // the row whose place is there; -1

    EntriesModel *m_model;
    EntriesDelegate *m_delegate;
    QPersistentModelIndex m_top; // while rows come and go
    int m_topOffset = 0;
    int m_mostHeight = 300;
    mutable bool m_fits = false;
    bool m_quiet = false;
};

} // namespace aviary
