// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/outcome.h"

#include <QWidget>

namespace aviary {

class TimelineState;

// What colours and patterns mean, how many there are of each, and what is not on the timeline.
class TimelineLegend : public QWidget
{
    Q_OBJECT
public:
    TimelineLegend(TimelineState *state, QWidget *parent);

    QSize sizeHint() const override;
    // What is written, from the left; for tests.
    QStringList texts() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString note() const;

    TimelineState *m_state;
};

} // namespace aviary
