// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparedpair.h"
#include "models/sources/reportsource.h"
#include "views/common/pagebase.h"

namespace aviary {

// One page of the window over two runs side by side: the first side of the location is the left one. The window owns
// pages, makes each once and gives it every pair in turn. Pages never keep a source beyond the next show(); they load
// content by jobs, and show() never waits.
class ComparePage : public PageBase
{
    Q_OBJECT
public:
    using PageBase::PageBase;

    // Called for a new pair (its comparison is there, complete recordings), each time more of it is known (the same
    // runs: selection, scroll and focus stay), and when the Navigator went to another place. Null: of other runs
    // nothing is known yet, or never will be, and what was shown is forgotten. Sources may be null.
    virtual void show(const Location &location, const ComparedPairPtr &pair, const Both<ReportSource *> &sources) = 0;
    // To the next difference, or the one before (UX.md 11, F7): step is 1 or -1. False when there is none further on.
    virtual bool stepDifference(int step) = 0;

    using QWidget::show; // the widget's own

Q_SIGNALS:
    // Enter or a double click on what is selected: the person wants to read the two results.
    void intoPair();
    // The person said from when on something is slower or faster; also when that is restored.
    void optionsWanted(const aviary::CompareOptions &options);
};

} // namespace aviary
