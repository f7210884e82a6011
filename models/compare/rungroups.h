// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/values.h"

#include <vector>

namespace aviary {

// A run among those of several reports.
struct RunOfReport
{
    Playbook playbook;
    size_t report = 0; // which one; any numbers that differ
};

// The runs of one playbook, by start.
struct RunGroup
{
    QString path; // of the newest run
    std::vector<size_t> runs; // in what was given
};

// Runs that are of the same playbook: by as much of the end of their paths as it takes to tell the playbooks of a
// report apart, as jobs check out to another folder each time. The groups with the most runs first, of these the
// newest. Any thread.
std::vector<RunGroup> groupRuns(const std::vector<RunOfReport> &runs);

// Whether a path is the one that a person means: the whole, or the end of it.
bool isPathMeant(const QString &path, const QString &meant);

} // namespace aviary
