// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/ids.h"
#include "models/recording/outcome.h"
#include "models/recording/timespan.h"

#include <span>
#include <vector>

// What a row of a table of many runs says: since when it fails, how often it failed, whether it is slow now. Plain
// values; any thread.
namespace aviary {

// A task or a host in one run.
struct HistoryCell
{
    enum class Presence : quint8 {
        There, // with results
        NotReached, // the run ended before it
        Absent // the run went on without it
    };
    Presence presence = Presence::Absent;
    Outcome worst = Outcome::Skipped;
    quint32 entry = NoIndex; // in the run's digest, also where it has no results; NoIndex: not known to the run
    quint32 failing = 0; // hosts on which the task failed; results of the host that did
    Micros time = NoDuration;

    bool isThere() const { return presence == Presence::There; }
    bool isFailing() const { return isThere() && aviary::isFailing(worst); }
    // It did what it should. One that was skipped was not tried.
    bool isGood() const { return isThere() && !aviary::isFailing(worst) && worst != Outcome::Skipped; }
    bool operator==(const HistoryCell &) const = default;
};

// The middle of some durations, and the middle of their distances from it: one run that hung moves neither.
struct Spread
{
    Micros median = NoDuration;
    Micros deviation = NoDuration; // MAD
    bool operator==(const Spread &) const = default;
};
Spread spreadOf(const std::vector<Micros> &durations); // of none: not known

// With fewer earlier runs the middle distance says nothing: of four, two decide.
inline constexpr size_t LeastSample = 5;
// MAD times this is the standard deviation of what is distributed normally; 3.5 of these are the usual bound for
// outliers (Iglewicz and Hoaglin, 1993).
inline constexpr double DeviationsOfMad = 1.4826;
inline constexpr double MostDeviations = 3.5;
// Steady tasks have a MAD of nearly nothing, and no person waits for less: as CompareOptions, by which two runs are
// compared.
inline constexpr Micros LeastSlower = 2'000'000;
inline constexpr double LeastShare = 0.2;
bool isOutlier(Micros duration, const Spread &spread); // slower or faster than usual
bool isSlow(Micros duration, const Spread &spread);

struct RunVerdict
{
    // Runs. The first of those that failed without a good one up to now, and the last good one before; -1: it does not
    // fail now, or was never good before. Runs that did not come so far neither end a failure nor begin one.
    int failingSince = -1;
    int lastGood = -1;
    int failed = 0; // runs
    int tried = 0; // runs in which it was good or failed
    // Failed, was good, and failed again. What broke once, and was repaired or not, is no chance.
    bool isFlaky = false;
    // The newest run, when it is good there, against the earlier ones in which it was.
    Micros latest = NoDuration;
    Spread usual; // of the earlier ones
    int sample = 0; // how many these are
    // A run that took longer than usual, be it the newest or not.
    bool wasSlow(const HistoryCell &cell) const
    {
        return cell.isGood() && sample >= static_cast<int>(LeastSample) && isSlow(cell.time, usual);
    }
    bool isNewlySlow = false;

    bool isFailing() const { return failingSince >= 0; }
    bool operator==(const RunVerdict &) const = default;
};
// Cells by start. `isComparable`: whose times may be held against the newest one's; as many.
RunVerdict verdictOf(std::span<const HistoryCell> cells, const std::vector<bool> &isComparable);

} // namespace aviary
