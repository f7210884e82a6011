// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/jsondifference.h"
#include "models/compare/linedifference.h"
#include "models/content/resultdetail.h"

#include <functional>
#include <vector>

namespace aviary {

// An item of a loop on both sides: by label, the n-th of one label with the n-th.
struct ItemPair
{
    qsizetype left = -1, right = -1; // in DetailPart::items; -1: not there
    Likeness likeness = Likeness::Different;
    JsonDifference difference; // of the items' values, where both are there
};

// One part of a result's detail on both sides. Which members are filled depends on the kind, as in DetailPart.
struct PartPair
{
    DetailPart::Kind kind = DetailPart::Kind::Message;
    qsizetype left = -1, right = -1; // in ResultDetail::parts; -1: not there
    Likeness likeness = Likeness::Different;
    // Where both are there:
    LineDifference lines; // of texts
    JsonDifference values; // Returned, Arguments, and Raw: the whole contents by structure
    std::vector<ItemPair> items; // in the order of the right part, those only left at the end
};

// Two results side by side: the same task in two runs, or two hosts of one.
struct ResultPair
{
    ResultDetail left, right;
    std::vector<PartPair> parts; // in the order of UX.md 5, which is another for other outcomes: the right one's
    bool outcomeDiffers = false;
    // Of all parts, and of the outcome. What differs and has no part of its own is told by Raw.
    Likeness likeness = Likeness::Same;
};

// Contents are there, be they empty. `isCancelled` is asked now and then; what is returned then is of no use. Off the
// GUI thread. Any thread.
ResultPair compareResults(Outcome leftOutcome, const ContentPtr &left, Outcome rightOutcome, const ContentPtr &right,
                          const std::function<bool()> &isCancelled = {});

// The quick question for many results: whether two contents differ, and in more than noise.
Likeness compareContents(const Content &left, const Content &right);

} // namespace aviary
