// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace aviary {

class TimelineState;

// Two rows above the bars: the time of day, and the time since the start of the run.
class TimelineRuler : public QWidget
{
    Q_OBJECT
public:
    TimelineRuler(TimelineState *state, QWidget *parent);

    // Without it the ruler has one row: two runs that stand on one scale have no common time of day.
    void setClockShown(bool shown);

    QSize sizeHint() const override;
    // What is written in the row of the clock, from the left: for tests.
    QStringList clockTexts() const;
    // Likewise of the time since the zero.
    QStringList runTexts() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    struct Mark
    {
        int x;
        int left; // of its text; below 0: there is no room for it
        QString text;
        bool strong;
    };
    std::vector<Mark> clockMarks() const;
    std::vector<Mark> runMarks() const;
    static QStringList textsOf(const std::vector<Mark> &marks);
    void placeTexts(std::vector<Mark> &marks) const;

    TimelineState *m_state;
    bool m_isClockShown = true;
};

} // namespace aviary
