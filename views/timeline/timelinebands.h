// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace aviary {

class TimelineState;

// The names of plays, each over its time; the boundaries go on through the lanes.
class TimelineBands : public QWidget
{
    Q_OBJECT
public:
    TimelineBands(TimelineState *state, QWidget *parent);

    QSize sizeHint() const override;
    // What stands there, in order: for tests.
    QStringList names() const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    TimelineState *m_state;
};

} // namespace aviary
