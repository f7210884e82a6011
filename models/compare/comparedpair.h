// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparesentences.h"
#include "models/compare/factsdifference.h"
#include "models/compare/naming.h"

#include <memory>
#include <optional>

namespace aviary {

// Two runs with all that is told of them, as far as it was read; where one side has none, only which. Where contents
// are read for it, see PairReader.
struct ComparedPair
{
    // What is there, in the order in which it is read: each comes with all before it.
    enum class Known : quint8 { Nothing, Comparison, Inputs, Messages, Facts, Named, Outputs };
    Known known = Known::Nothing;
    Both<std::optional<Playbook>> playbook;
    ComparisonPtr comparison; // null where a side has none, or could not be read
    Inputs inputs;
    std::vector<SharedFact> facts;
    CompareMessages messages; // of what failed newly, still fails or was fixed
    std::vector<CompareParagraph> sentences;
    NamedChanges named;
    // Results that did the same and returned something else, more than noise; by task.
    std::vector<ChangeGroup> outputs;
    qint64 comparedOutputs = 0, comparableOutputs = 0; // results of which it is known, and of all that have both sides

    // Something fails that did not; a playbook that only the right side has counts when it failed.
    bool isRegression() const;
    // These are runs of different things.
    bool hasLittleInCommon() const;
    qint64 slowerTasks() const;
    // "site.yml".
    QString title() const;
};
using ComparedPairPtr = std::shared_ptr<const ComparedPair>;

// Results whose contents are read when not all of them are asked for.
inline constexpr qint64 MostOutputs = 5000;

} // namespace aviary
