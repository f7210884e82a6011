// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/ids.h"
#include "models/recording/outcome.h"
#include "models/recording/timespan.h"

#include <QUrl>

#include <optional>
#include <vector>

namespace aviary {

enum class PageId {
    Playbooks, Overview, Timeline, Results, Hosts, Files, Records,
    // Of several runs side by side:
    Differences, Inputs, Timelines,
    Pair, // two results, be they of one run
    Runs, // many runs in a table
    Pairs // the playbooks of two reports
};
QLatin1StringView wordOf(PageId page);
std::optional<PageId> pageFromWord(QStringView word);
// A page over several runs or reports, not over one.
constexpr bool isOfSeveral(PageId page)
{
    return page >= PageId::Differences;
}

// A further run beside the first one, with what is selected of it.
struct LocationSide
{
    QUrl report;
    QString inside;
    std::optional<PlaybookId> playbook; // nothing: the report itself
    std::optional<TaskId> task;
    std::optional<HostId> host;
    std::optional<ResultId> result;
    std::optional<FileId> file;
    std::optional<RecordId> record;
    bool sameReport(const LocationSide &other) const { return report == other.report && inside == other.inside; }
    bool samePlaybook(const LocationSide &other) const { return sameReport(other) && playbook == other.playbook; }
    bool operator==(const LocationSide &) const = default;
};

// Where one is. One value: a link (aviary:?report=…&inside=…&playbook=…&page=…&result=…, repeated per side), a command
// line argument, a step of back and forward. Of two runs side by side the first is the left one.
struct Location
{
    QUrl report; // origin; empty: nowhere (the start page)
    QString inside;
    std::optional<PlaybookId> playbook; // nothing: the report itself
    PageId page = PageId::Overview;
    std::optional<TaskId> task;
    std::optional<HostId> host;
    std::optional<ResultId> result;
    std::optional<FileId> file;
    std::optional<RecordId> record;
    std::optional<Outcome> outcome; // only results of this one, where results are listed
    int line = 0; // from 1; 0: none
    TimeSpan range;
    std::vector<LocationSide> beside; // empty: one run alone

    bool isComparison() const { return !beside.empty(); }
    size_t sideCount() const { return beside.size() + 1; }
    // From 0, the first one.
    LocationSide side(size_t index) const;
    void setSide(size_t index, const LocationSide &side);
    // The place of one of the runs alone, on a page of its own.
    Location alone(size_t index, PageId page) const;
    // Of two runs side by side: the left one on the right.
    Location swapped() const;
    // The same runs in the same order; a selection in them may be another.
    bool sameRuns(const Location &other) const;

    // The same playbook and result on another page; what was meant for this page alone is left behind.
    Location onPage(PageId other) const
    {
        Location there {.report = report, .inside = inside, .playbook = playbook, .page = other, .result = result, .range = range, .beside = beside};
        return there;
    }
    QUrl toLink() const;
    static std::optional<Location> fromLink(const QUrl &link);
    bool sameReport(const Location &other) const { return report == other.report && inside == other.inside; }
    bool samePlaybook(const Location &other) const { return sameReport(other) && playbook == other.playbook; }
    bool operator==(const Location &) const = default;
};

} // namespace aviary
