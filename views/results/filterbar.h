// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/filter.h"

#include <QWidget>

#include <array>

class QLabel;
class QLineEdit;
class QToolButton;

namespace aviary {

// What to show: a line for text, a button for each outcome with its count, and how many rows that leaves.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent);

    const Filter &filter() const { return m_filter; }
    void setFilter(const Filter &filter);
    // `all` has the outcomes that occur at all, `counts` those that the text leaves.
    void setCounts(const OutcomeCounts &all, const OutcomeCounts &counts);
    // "3 of 1,204"
    void setSummary(const QString &text);
    QString summary() const;
    // That only one task's or host's results are shown; "" when not. Recorded text.
    void setScope(const QString &text);
    void focusLine();

Q_SIGNALS:
    void filterChanged(const aviary::Filter &filter);
    void scopeRemoved();
    // Down, Enter or Esc in the line: to the list.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateIcons();
    void take(const Filter &filter);

    Filter m_filter;
    QLineEdit *m_line;
    QWidget *m_chips;
    std::array<QToolButton *, OutcomeCount> m_buttons{};
    QToolButton *m_scope;
    QLabel *m_summary;
};

} // namespace aviary
