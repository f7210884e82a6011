// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/reportsource.h"

#include <map>

namespace aviary {

// How far a report is recorded: two that are equal say that nothing was written in between.
struct CopyMark
{
    struct Kind
    {
        qint64 count = 0;
        qint64 last = 0; // id
        Micros updated = NoTime; // the newest; nothing for kinds of which no row is written twice
        bool operator==(const Kind &) const = default;
    };
    std::map<RowKind, Kind> kinds;
    Micros updated = NoTime; // of all of them

    qint64 rows() const;
    // Something that was there is not there any more.
    bool hasLost(const CopyMark &before) const;
    bool operator==(const CopyMark &) const = default;
};

// Children before what they belong to: what begins to be recorded after the first number was taken has a higher one,
// and what was there by then belongs to rows that are there as well.
inline constexpr std::array KindsToCopy{RowKind::Results, RowKind::Tasks, RowKind::Hosts,    RowKind::Files,
                                        RowKind::Records, RowKind::Plays, RowKind::Playbooks};

// Of the rows of these playbooks, of all where none are given. Few small requests; waits for them as long as goesOn()
// says so.
Result<CopyMark> markOf(ReportSource &source, const QStringList &playbooks, const std::function<bool()> &goesOn);

// The condition that a row belongs to one of these playbooks; none for all.
std::vector<RowCondition> ofPlaybooks(RowKind kind, const QStringList &playbooks);

} // namespace aviary
