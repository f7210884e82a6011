// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace aviary {

class ElidedLabel;
class TimelineHands;
class TimelineState;

// What the marked range holds, and what can be done with it.
class TimelineRangeLine : public QWidget
{
    Q_OBJECT
public:
    TimelineRangeLine(TimelineState *state, const TimelineHands *hands, QWidget *parent);

    // "12.4 s from 02:54:31.2: 34 results · busy 40.1 s · waiting 5.8 s · ✔ 30 ok · ✖ 2 failed"
    QString text() const;
    // Times are shown in another zone.
    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    TimelineState *m_state;
    ElidedLabel *m_text;
    QToolButton *m_close;
};

} // namespace aviary
