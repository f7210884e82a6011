// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace aviary {

class TimelineState;

// Time since the start of the run, above the bars.
class TimelineRuler : public QWidget
{
    Q_OBJECT
public:
    TimelineRuler(TimelineState *state, QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    TimelineState *m_state;
};

} // namespace aviary
