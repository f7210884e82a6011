// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/coloring.h"
#include "models/timeline/timelineoptions.h"

#include <QObject>

#include <array>

namespace aviary {

// How a person wants the timeline to look. Folded and pinned lanes are those of one playbook; everything else holds for
// all, and is kept from one start of the program to the next. Signals come only when a value changes.
class TimelineChoices : public QObject
{
    Q_OBJECT
public:
    explicit TimelineChoices(QObject *parent);

    // What lanes are made of.
    const TimelineOptions &options() const { return m_options; }
    void setGrouping(LaneGrouping grouping); // with the order that was chosen for it
    void setOrder(LaneOrder order);
    void setShown(const std::shared_ptr<const std::vector<bool>> &shown);
    // The order of lanes while it is not chosen otherwise, as TimelineOptions::kept. Forgotten with the playbook.
    void setKept(const std::vector<LaneKey> &lanes);
    bool isPinned(LaneKey lane) const;
    void togglePin(LaneKey lane);
    void toggleFold(LaneKey lane);

    // How lanes are painted.
    Coloring coloring() const { return m_coloring; }
    void setColoring(Coloring coloring);
    bool isDense() const { return m_dense; }
    void setDense(bool dense);
    bool isPathShown() const { return m_path; }
    void setPathShown(bool shown);
    bool areWaitsShown() const { return m_waits; }
    void setWaitsShown(bool shown);

    // Another playbook: forgets what is about lanes of the one before.
    void startAnew();

    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void optionsChanged();
    void lookChanged();

private:
    template <class Value>
    void setLook(Value &member, Value value);

    TimelineOptions m_options;
    std::array<LaneOrder, 3> m_orders; // by grouping
    Coloring m_coloring = Coloring::Outcome;
    bool m_dense = false;
    bool m_path = false;
    bool m_waits = true;
};

} // namespace aviary
