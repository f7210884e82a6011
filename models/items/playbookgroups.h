// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/playbooksums.h"

#include <QDate>

namespace aviary {

enum class PlaybookGrouping { None, Report, Label, Path, Controller, Day };
inline constexpr std::array<PlaybookGrouping, 6> PlaybookGroupings{
    PlaybookGrouping::None, PlaybookGrouping::Report,     PlaybookGrouping::Label,
    PlaybookGrouping::Path, PlaybookGrouping::Controller, PlaybookGrouping::Day};
// Never translated: what the settings hold.
QLatin1StringView wordOf(PlaybookGrouping grouping);
std::optional<PlaybookGrouping> playbookGroupingFromWord(QStringView word);

// Runs that have something in common.
struct PlaybookGroup
{
    QString key; // by which it is the same group when more is known; "" is the group of those that have none
    QString text; // recorded text, or a date
    QDate day; // where grouped by day
    EntryRows runs; // in the order given
    PlaybookSums sums;
    bool operator==(const PlaybookGroup &) const = default;
};

// In the order of their first run; days newest first; the group of runs that have none (no label, no start) last. A
// playbook with several labels stands in each of its groups. Labels that ARA makes itself make groups only `withMade`.
// Days are those of the zone that is shown, so: GUI thread.
std::vector<PlaybookGroup> groupsOf(std::span<const PlaybookEntry> entries, const EntryRows &rows,
                                    PlaybookGrouping grouping, bool withMade);

} // namespace aviary
