// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/outcome.h"

#include <QMetaType>

namespace aviary {

// How many playbooks of each state are below a row of the tree.
struct ReportTotals
{
    static constexpr std::array<State, 5> StatesForReading {State::Failed, State::Expired, State::Running,
                                                            State::Unknown, State::Completed};

    std::array<int, 5> playbooks {}; // by State
    int reports = 0;
    int unread = 0; // reports among them whose playbooks are not known yet

    int operator[](State state) const { return playbooks[static_cast<size_t>(state)]; }
    int &operator[](State state) { return playbooks[static_cast<size_t>(state)]; }
    int total() const;
    void add(const ReportTotals &other, int sign = 1);
    // In words: "12 failed, 3 expired, 85 completed".
    QString text() const;
    bool operator==(const ReportTotals &) const = default;
};

} // namespace aviary

Q_DECLARE_METATYPE(aviary::ReportTotals)
