// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/timelinekeys.h"

#include <functional>
#include <numeric>

using namespace Qt::StringLiterals;

namespace aviary {

QLatin1StringView wordOf(GroupKind kind)
{
    switch (kind) {
    case GroupKind::Task:
        return "task"_L1;
    case GroupKind::Role:
        return "role"_L1;
    case GroupKind::Action:
        return "action"_L1;
    case GroupKind::Host:
        break;
    }
    return "host"_L1;
}

QLatin1StringView wordOf(CriticalPath::Gap gap)
{
    switch (gap) {
    case CriticalPath::Gap::Start:
        return "start"_L1;
    case CriticalPath::Gap::BetweenPlays:
        return "between_plays"_L1;
    case CriticalPath::Gap::BetweenTasks:
        return "between_tasks"_L1;
    case CriticalPath::Gap::WithinTask:
        return "within_task"_L1;
    case CriticalPath::Gap::End:
        return "end"_L1;
    case CriticalPath::Gap::Unfinished:
        return "unfinished"_L1;
    case CriticalPath::Gap::None:
        break;
    }
    return "result"_L1;
}

Micros busyTime(const TimelineFigures &figures)
{
    // Nobody is busy after the last step.
    return figures.concurrency.area.empty() ? 0 : figures.concurrency.area.back();
}

std::vector<quint32> linksWithin(const CriticalPath &path, qint64 limit)
{
    std::vector<quint32> links(path.links.size());
    std::iota(links.begin(), links.end(), 0U);
    const size_t count = rowsWithin(links.size(), limit);
    if (count == links.size())
        return links;
    std::ranges::stable_sort(links, std::greater(), [&](quint32 link) { return path.links[link].span.duration(); });
    links.resize(count);
    std::ranges::sort(links);
    return links;
}

std::vector<Micros> sumsOf(const CriticalPath &path)
{
    std::vector<Micros> sums;
    sums.reserve(path.links.size());
    Micros sum = 0;
    for (const CriticalPath::Link &link : path.links)
        sums.push_back(sum += link.span.duration());
    return sums;
}

double meanBusy(const TimelineFigures &figures)
{
    const Micros duration = figures.schedule.run.duration();
    return duration > 0 ? static_cast<double>(busyTime(figures)) / static_cast<double>(duration) : -1;
}

} // namespace aviary
