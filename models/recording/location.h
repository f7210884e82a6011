// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/ids.h"
#include "models/recording/outcome.h"
#include "models/recording/timespan.h"

#include <QUrl>

#include <optional>

namespace aviary {

enum class PageId { Playbooks, Overview, Timeline, Results, Hosts, Files, Records };
QLatin1StringView wordOf(PageId page);
std::optional<PageId> pageFromWord(QStringView word);

// Where one is. One value: a link (aviary:?report=…&inside=…&playbook=…&page=…&result=…), a command line argument, a
// step of back and forward. Compare will give it a second side.
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

    // The same playbook and result on another page; what was meant for this page alone is left behind.
    Location onPage(PageId other) const
    {
        Location there {.report = report, .inside = inside, .playbook = playbook, .page = other, .result = result, .range = range};
        return there;
    }
    QUrl toLink() const;
    static std::optional<Location> fromLink(const QUrl &link);
    bool sameReport(const Location &other) const { return report == other.report && inside == other.inside; }
    bool samePlaybook(const Location &other) const { return sameReport(other) && playbook == other.playbook; }
    bool operator==(const Location &) const = default;
};

} // namespace aviary
