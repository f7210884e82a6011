// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/content/resultdetail.h"
#include "models/sources/job.h"

#include <QWidget>

class QTableView;

namespace aviary {

class DetailParts;
class LoopItemsModel;

// The items of a loop, and below them the parts of the one that is selected: at first that of the first failure or
// change.
class LoopItemsView : public QWidget
{
    Q_OBJECT
public:
    explicit LoopItemsView(QWidget *parent = nullptr);
    ~LoopItemsView() override;

    void setItems(const ContentPtr &content, const std::vector<DetailItem> &items);
    void setMaximumVisibleRows(int rows);
    bool isSettled() const;
    QTableView *table() const { return m_table; }
    DetailParts *parts() const { return m_parts; }

Q_SIGNALS:
    void settled();

private:
    void showItem(int row);
    void updateHeight();

    LoopItemsModel *m_model;
    QTableView *m_table;
    DetailParts *m_parts;
    Job<ResultDetail> m_reading;
    int m_maximumRows = 8;
    bool m_isReading = false;
};

} // namespace aviary
