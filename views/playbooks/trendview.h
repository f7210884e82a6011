// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/playbooksums.h"

#include <QWidget>

class QHBoxLayout;
class QStackedLayout;

namespace aviary {

class ElidedLabel;
class EmptyPlace;
class TrendChart;

// The trend of one playbook over its runs: what it is of, what the colours mean, and the chart; or what would be there.
class TrendView : public QWidget
{
    Q_OBJECT
public:
    explicit TrendView(QWidget *parent);

    // `of` is an entry; -1: none is selected. `shown` are the entries in view.
    void show(std::span<const PlaybookEntry> entries, const EntryRows &shown, int of, const QString &title);
    TrendChart *chart() const { return m_chart; }

    using QWidget::show;

Q_SIGNALS:
    void runSelected(quint32 entry);
    void runActivated(quint32 entry);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showLegend();
    void showTitle();

    PlaybookTrend m_trend;
    QString m_name;
    ElidedLabel *m_title;
    QHBoxLayout *m_legend;
    TrendChart *m_chart;
    EmptyPlace *m_empty;
    QStackedLayout *m_stack;
};

} // namespace aviary
