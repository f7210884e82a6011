// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparison.h"

#include <QWidget>

namespace aviary {

class ElidedLabel;
class TimelineState;

// What two runs do not tell about time, in one line; all of it in the tool tip. Not there when there is nothing to say.
class TimelinesNotes : public QWidget
{
    Q_OBJECT
public:
    TimelinesNotes(const Both<TimelineState *> &states, QWidget *parent);

    // Null for none.
    void setComparison(const ComparisonPtr &comparison);
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    QString notesOf(Side side) const;

    Both<TimelineState *> m_states;
    ComparisonPtr m_comparison;
    ElidedLabel *m_text;
};

} // namespace aviary
