// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparison.h"

#include <optional>

namespace aviary {

// What a row of the table of differences may be there for, in the order in which a person chooses among them. A row may
// be there for several.
enum class DifferenceKind : quint8 {
    NewlyFailing,
    Fixed,
    StillFailing,
    OutcomeChanged,
    ChangedOrOk, // changed on one side, ok on the other
    OnlyLeft,
    OnlyRight,
    RenamedOrMoved, // of tasks; or another module
    OtherOutput, // returned something else, more than noise
    Slower,
    Faster
};
inline constexpr int DifferenceKindCount = 11;

class DifferenceKinds
{
public:
    DifferenceKinds() = default;
    DifferenceKinds(DifferenceKind kind) // NOLINT(google-explicit-constructor): one is a set too
        : m_bits(bit(kind))
    {
    }
    bool isEmpty() const { return m_bits == 0; }
    bool has(DifferenceKind kind) const { return (m_bits & bit(kind)) != 0; }
    bool hasAnyOf(DifferenceKinds kinds) const { return (m_bits & kinds.m_bits) != 0; }
    void set(DifferenceKind kind, bool on = true)
    {
        m_bits = static_cast<quint16>(on ? m_bits | bit(kind) : m_bits & ~bit(kind));
    }
    void add(DifferenceKinds kinds) { m_bits |= kinds.m_bits; }
    // The one that matters most: what fails newly before what is only faster.
    std::optional<DifferenceKind> worst() const;
    bool operator==(const DifferenceKinds &) const = default;

private:
    static constexpr quint16 bit(DifferenceKind kind)
    {
        return static_cast<quint16>(1U << static_cast<unsigned>(kind));
    }
    quint16 m_bits = 0;
};

// "newly failing", "changed ↔ ok": for chips.
QString nameOf(DifferenceKind kind);

// Which rows of the table are shown: one value.
struct DifferenceFilter
{
    DifferenceKinds kinds; // rows of any of these; none: all that differ
    bool onlyDifferences = true; // false, without kinds: the whole of both runs
    // From when on a row is slower or faster; those of the comparison unless told otherwise.
    std::optional<CompareOptions> speed;
    // Looked for as Filter::text, in host, task, action and place of either side.
    QString text;
    bool operator==(const DifferenceFilter &) const = default;
};

// How many there are of each kind, of what the filter's text lets through, whatever its kinds. A task counts once for
// what it is itself and for what its results are. What is missing with a host or behind a stop is none of these.
struct DifferenceCounts
{
    std::array<qint64, DifferenceKindCount> tasks{}, results{};
    qint64 differentTasks = 0, allTasks = 0;
    qint64 tasksOf(DifferenceKind kind) const { return tasks[static_cast<size_t>(kind)]; }
    qint64 resultsOf(DifferenceKind kind) const { return results[static_cast<size_t>(kind)]; }
    bool operator==(const DifferenceCounts &) const = default;
};

} // namespace aviary
