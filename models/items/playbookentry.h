// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/values.h"

#include <QUrl>

namespace aviary {

// A playbook of a report, for lists of one report or of several.
struct PlaybookEntry
{
    QUrl origin;
    QString inside;
    QString report; // what the report is called
    Playbook playbook;
    std::optional<OutcomeCounts> counts; // read late

    bool isSame(const PlaybookEntry &other) const
    {
        return playbook.id == other.playbook.id && inside == other.inside && origin == other.origin;
    }
    // A run of the same playbook, in whatever report: that is how runs are matched, never by ids.
    bool isRunOfSame(const PlaybookEntry &other) const
    {
        return playbook.path == other.playbook.path && playbook.name == other.playbook.name;
    }
    bool operator==(const PlaybookEntry &) const = default;
};

} // namespace aviary
