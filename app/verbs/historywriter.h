// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/namedreports.h"
#include "models/compare/runhistory.h"

namespace aviary {

// The runs of one playbook, read.
struct ReadHistory
{
    RunHistoryPtr history; // not empty
    std::vector<NamedReport> reports; // of each run of the history
};

struct HistoryChoice
{
    bool hosts = false; // rows are hosts instead of tasks
    bool all = false; // rows of which there is nothing to tell, too
};

// Sentences, and a table with a mark for each run.
void writeHistoryTable(Output &output, const ReadHistory &read, const HistoryChoice &choice);
// All of it.
void writeHistoryJson(JsonText &out, const ReadHistory &read);

} // namespace aviary
