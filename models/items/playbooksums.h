// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/playbookentry.h"

#include <span>

namespace aviary {

// Positions among the entries of a list of playbooks.
using EntryRows = std::vector<quint32>;

inline constexpr int StateCount = 5;
// What hurts first; the worst of several is the first of these that occurs.
inline constexpr std::array<State, StateCount> StatesForReading{State::Failed, State::Expired, State::Running,
                                                                State::Unknown, State::Completed};

// The more it hurts, the greater.
int severityOf(State state);

// What several runs are together: the row of a group.
struct PlaybookSums
{
    std::array<int, StateCount> states{}; // runs by State
    State worst = State::Completed;
    TimeSpan span; // from the first start to the last end; of a run without an end, its start
    Micros duration = NoDuration; // the sum of those that are known
    int withoutDuration = 0;
    int checkMode = 0;
    // Nothing while that of one run is not known.
    std::optional<qint64> plays, tasks, results, hosts, failing, changed;

    int runs() const;
    int operator[](State state) const { return states[static_cast<size_t>(state)]; }
    bool operator==(const PlaybookSums &) const = default;
};
PlaybookSums sumsOf(std::span<const PlaybookEntry> entries, const EntryRows &rows);

// What is said below the list of what it shows.
struct PlaybookTotals
{
    int runs = 0;
    // Of those that ended or were stopped. A run that goes on, or of which no more is known, neither passed nor not.
    int finished = 0;
    int passed = 0;
    Micros median = NoDuration; // of the durations that are known
    Micros last = NoDuration; // of the run that started last, of those with a duration
    bool operator==(const PlaybookTotals &) const = default;
};
PlaybookTotals totalsOf(std::span<const PlaybookEntry> entries, const EntryRows &rows);

// The mean of the two in the middle where there is no middle; NoDuration of none.
Micros medianOf(std::vector<Micros> durations);

// The runs of one playbook, by their start.
struct PlaybookTrend
{
    EntryRows runs; // those without a start are first
    std::array<int, StateCount> states{};
    int checkMode = 0;
    Micros median = NoDuration;
    Micros longest = NoDuration;
    bool operator==(const PlaybookTrend &) const = default;
};
// Those among `rows` that run the same playbook as entries[of].
PlaybookTrend trendOf(std::span<const PlaybookEntry> entries, const EntryRows &rows, quint32 of);

} // namespace aviary
