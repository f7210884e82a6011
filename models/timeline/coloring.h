// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/recording.h"

#include <memory>

namespace aviary {

// What the colour of a bar tells. Whatever it is, what did not go well (isMarked) keeps the look of its outcome.
enum class Coloring { Outcome, Action, Role, Task, Duration };

constexpr bool isMarked(Outcome outcome)
{
    return outcome == Outcome::Failed || outcome == Outcome::Unreachable || outcome == Outcome::Rescued
        || outcome == Outcome::Ignored;
}

// The kinds that results are told apart by, numbered from 0, with a name each: a colour for each, and the legend.
// Of actions, roles and tasks those that took longest have a kind of their own, in the order they first began in; all
// others share the last one. Durations go up by half a power of ten, whatever the run: 100 ms, 300 ms, 1 s … 100 s,
// more. Immutable; made off the GUI thread.
class Categories
{
public:
    static constexpr int Most = 12;
    // Durations, and one more where it is not known.
    static constexpr int HeatCount = 8;

    static std::shared_ptr<const Categories> of(const RecordingPtr &recording, Coloring coloring);

    Coloring coloring() const { return m_coloring; }
    // None when the colour tells the outcome. For the screen; recorded text. At most `Most`.
    const QStringList &names() const { return m_names; }
    // The kind that stands for all others, or for what has no role or no duration; -1 for none.
    int others() const { return m_others; }
    int none() const { return m_none; }
    // How many kinds there are in all, those that share one included.
    int kinds() const { return m_kinds; }
    int of(RowIndex row) const;

private:
    void sortTasks();

    RecordingPtr m_recording;
    Coloring m_coloring = Coloring::Outcome;
    QStringList m_names;
    int m_kinds = 0;
    int m_others = -1;
    int m_none = -1;
    std::vector<quint8> m_ofTask; // one more: of a task that is missing
};

using CategoriesPtr = std::shared_ptr<const Categories>;

// 0 … HeatCount - 1; -1 when it is not known.
int heatOf(Micros duration);

} // namespace aviary
