// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/openedreport.h"
#include "models/compare/comparedpair.h"

namespace aviary {

// A report of one side with its playbooks, by start.
struct ComparedReport
{
    NamedReport name;
    std::unique_ptr<OpenedReport> report;
    std::vector<Playbook> playbooks;
};

// Reads both sides and compares them. What cannot be read is said by the reports, and missing.
ComparedPair readPair(const Both<ComparedReport> &reports, const Both<const Playbook *> &playbooks,
                      const CompareOptions &options, bool allOutputs);

} // namespace aviary
