// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/outcome.h"

#include <QWidget>

#include <functional>
#include <vector>

namespace aviary {

class TimelineState;

// What colours, patterns and marks mean, how many there are of each outcome, and what is not on the timeline. Only what
// the run has; as many lines as that takes.
class TimelineLegend : public QWidget
{
    Q_OBJECT
public:
    TimelineLegend(TimelineState *state, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {100, sizeHint().height()}; }
    // What is written, from the left; for tests.
    QStringList texts() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Entry
    {
        QString text;
        std::function<void(QPainter &, const QRect &)> sample; // none: the text has its mark in it
        QRect place; // of both
    };
    void refresh();
    void place();
    void addOutcomes(std::vector<Entry> &entries) const;
    void addKinds(std::vector<Entry> &entries) const;
    void addMarks(std::vector<Entry> &entries) const;
    QString note() const;
    int lineHeight() const;

    TimelineState *m_state;
    std::vector<Entry> m_entries;
    QRect m_noteRoom;
    int m_lines = 1;
};

} // namespace aviary
