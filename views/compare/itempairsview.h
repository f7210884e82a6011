// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/compare/itempairsmodel.h"

#include <QWidget>

class QTableView;

namespace aviary {

class JsonSides;
class JsonTreeView;
class ValueTexts;

// The items of a loop on both sides, and below them where those of the selected row differ. Stands within a page. GUI
// thread.
class ItemPairsView : public QWidget
{
    Q_OBJECT
public:
    explicit ItemPairsView(QWidget *parent = nullptr);

    // The first item that differs is selected.
    void setItems(const ResultPairPtr &pair, size_t part);
    void setMaximumVisibleRows(int rows);
    void setNoiseShown(bool shown);
    // To the next item that differs, or the one before; false when there is none further on.
    bool stepDifference(int step);
    void restart();
    bool isSettled() const;
    QTableView *table() const { return m_table; }
    JsonSides *values() const { return m_values; }
    ValueTexts *texts() const { return m_texts; }

Q_SIGNALS:
    void settled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showItem(int row);
    void updateHeight();

    ItemPairsModel *m_model;
    QTableView *m_table;
    JsonSides *m_values;
    ValueTexts *m_texts;
    JsonTreeView *m_alone; // an item that only one side has
    int m_maximumRows = 8;
    bool m_isNoiseShown = false;
};

} // namespace aviary
