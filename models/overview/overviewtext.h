// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/overview/messages.h"

namespace aviary {

struct OverviewLink
{
    QString name;
    QString address; // as recorded
};

// The Overview of one playbook as text for a terminal or the log of a job: no terminal codes, no tabs, ends in a line
// break. Shows at most Overview::ShownTasks causes and says so, unless `all`. Recorded control characters are taken
// out.
QString overviewText(const Overview &overview, const Messages &messages, const std::vector<OverviewLink> &links,
                     Micros now, bool all = false);
// The rows whose headlines the text shows: what to ask the source for before.
std::vector<RowIndex> rowsForText(const Overview &overview, bool all = false);

} // namespace aviary
