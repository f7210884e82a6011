// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparison.h"

namespace aviary {

// Results of one task of which the same is to be told.
struct ChangeGroup
{
    quint32 task = NoIndex; // in Comparison::tasks()
    Change change = Change::Same;
    Speed speed = Speed::Same; // where it is told for its time; change is Same then
    std::vector<quint32> rows; // in Comparison::rows()
    bool operator==(const ChangeGroup &) const = default;
};

// In the order in which they are told: newly failing, still failing, fixed, outcomes, on one side only, slower, faster;
// each in the order of tasks. Without results of tasks that are on one side only, unless they fail newly: the task is
// told. And without those that are missing with their host or behind a stop, see missingText().
std::vector<ChangeGroup> changeGroups(const Comparison &comparison);
// Those of one kind.
std::vector<ChangeGroup> changeGroups(const Comparison &comparison, Change change);
std::vector<ChangeGroup> changeGroups(const Comparison &comparison, Speed speed);

// "newly failing": for the screen.
QString nameOf(Change change);
QString nameOf(Speed speed);
// "newly-failing", "slower": for JSON and command lines, never translated.
QLatin1StringView wordOf(Change change);
QLatin1StringView wordOf(Speed speed);

} // namespace aviary
