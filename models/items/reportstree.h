// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of ReportsModel, for its own two source files.
#pragma once

#include "models/items/reportsmodel.h"

namespace aviary {

struct ReportsModel::Node
{
    Kind kind = Kind::Folder;
    Place *place = nullptr;
    Node *up = nullptr;
    int row = 0; // in up->children
    std::vector<std::unique_ptr<Node>> children;
    // Of a folder or a report: the names from the row above down to this one. The first is this row's alone among its
    // neighbours. A report's ends in "", so that it may lie where a folder is.
    QStringList edge;
    QHash<QString, Node *> names; // children that are folders or reports, by the first name of each
    ReportEntry entry; // of a report; its playbooks are in the children, or in `playbook`
    std::optional<Playbook> playbook; // of a playbook's row, and of a report with just one
    PlaceProblem problem;
    ReportTotals totals;

    bool isTop() const { return !up->up; }
};

struct ReportsModel::Place
{
    PlaceEntry entry;
    Node *top = nullptr; // its row
};

} // namespace aviary
