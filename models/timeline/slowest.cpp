// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/slowest.h"

#include "models/timeline/durations.h"
#include "models/timeline/sums.h"

#include <algorithm>

namespace aviary {

namespace {

Micros durationOf(const Recording &recording, RowIndex row)
{
    const Micros duration = recording.durationOf(row);
    return isKnown(duration) ? std::max<Micros>(duration, 0) : NoDuration;
}

// The time in which at least one result of each group went on.
std::vector<Micros> wallOfGroups(GroupKind kind, const Recording &recording, const Schedule &schedule,
                                 const Groups &groups, size_t count)
{
    std::vector<Micros> walls(count, 0);
    std::vector<Micros> reached(count, NoTime);
    for (const RowIndex row : schedule.rows) {
        const quint32 group = groups.groupOf(kind, recording, row);
        if (group == Groups::None)
            continue;
        const Micros begin
            = isKnown(reached[group]) ? std::max(recording.startedOf(row), reached[group]) : recording.startedOf(row);
        const Micros end = recording.startedOf(row) + durationOf(recording, row);
        if (end > begin)
            walls[group] += end - begin;
        reached[group] = std::max(begin, end);
    }
    return walls;
}

// From its first start to its last end: in each section, for a handler may run several times in a play; where tasks
// overlap, sections mean nothing to a task, and it is in each batch.
std::vector<Micros> wallOfTasks(const Recording &recording, const Schedule &schedule)
{
    std::vector<Micros> walls(recording.tasks().size(), 0);
    std::vector<TimeSpan> spans(walls.size());
    std::vector<TableIndex> open; // tasks with a span
    const auto close = [&] {
        for (const TableIndex task : open) {
            walls[task] = plus(walls[task], spans[task].duration());
            spans[task] = {};
        }
        open.clear();
    };
    for (const Schedule::Batch &batch : schedule.batches) {
        for (quint32 i = batch.firstSection; i < batch.endSection; ++i) {
            for (const Schedule::Step &step : schedule.stepsOf(schedule.sections[i])) {
                const TableIndex task = recording.taskOf(step.row);
                if (task == NoIndex)
                    continue;
                if (!isKnown(spans[task].begin))
                    open.push_back(task);
                spans[task].include(recording.startedOf(step.row));
                spans[task].include(recording.startedOf(step.row) + durationOf(recording, step.row));
            }
            if (batch.isLinear)
                close();
        }
        close();
    }
    return walls;
}

double share(Micros part, Micros whole)
{
    return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0;
}

} // namespace

std::vector<Timing> timingsOf(GroupKind kind, const Recording &recording, const Schedule &schedule,
                              const Groups &groups)
{
    const size_t count = groups.count(kind, recording);
    std::vector<Timing> timings(count);
    std::vector<quint32> groupOf(recording.resultCount());
    std::vector<Micros> durations(recording.resultCount());
    Micros busy = 0;
    for (RowIndex row = 0; row < recording.resultCount(); ++row) {
        const quint32 group = groups.groupOf(kind, recording, row);
        const Micros duration = durationOf(recording, row);
        groupOf[row] = isKnown(duration) ? group : Groups::None;
        durations[row] = duration;
        busy = isKnown(duration) ? plus(busy, duration) : busy;
        if (group == Groups::None)
            continue;
        Timing &timing = timings[group];
        ++timing.results;
        ++timing.counts[recording.outcome(row)];
        if (!isKnown(duration))
            continue;
        ++timing.timed;
        timing.total = plus(timing.total, duration);
        if (timing.slowest == NoIndex || duration > timing.max) {
            timing.slowest = row;
            timing.max = duration;
        }
    }
    DurationsByGroup byGroup(count, groupOf, durations);
    const std::vector<Micros> walls = kind == GroupKind::Task ? wallOfTasks(recording, schedule)
                                                              : wallOfGroups(kind, recording, schedule, groups, count);
    for (quint32 group = 0; group < count; ++group) {
        Timing &timing = timings[group];
        timing.group = group;
        timing.wall = walls[group];
        timing.ofWall = share(timing.wall, schedule.run.duration());
        timing.ofBusy = share(timing.total, busy);
        if (timing.timed == 0)
            continue;
        timing.mean = timing.total / timing.timed;
        timing.median = nearestRank(byGroup.of(group), 50);
        timing.p95 = nearestRank(byGroup.of(group), 95);
    }
    std::erase_if(timings, [](const Timing &timing) { return timing.results == 0; });
    std::ranges::stable_sort(timings, std::greater(), &Timing::total);
    return timings;
}

std::vector<HostDuration> durationsOverHosts(const Recording &recording, TableIndex task)
{
    std::vector<HostDuration> durations;
    std::vector<Micros> done;
    for (const RowIndex row : recording.rowsOfTask(task)) {
        const Micros duration = durationOf(recording, row);
        durations.push_back({row, recording.hostOf(row), duration, false});
        if (isKnown(duration) && recording.row(row).status != Status::Skipped)
            done.push_back(duration);
    }
    // NoDuration is the least number of all.
    std::ranges::stable_sort(durations, std::greater(), &HostDuration::duration);
    if (done.size() < 4)
        return durations;
    const Micros median = nearestRank(done, 50);
    for (Micros &duration : done)
        duration = std::abs(duration - median);
    const auto deviation = static_cast<double>(nearestRank(done, 50));
    const Micros least = std::max({static_cast<Micros>(3.5 * 1.4826 * deviation), median / 5, Micros{100'000}});
    for (HostDuration &duration : durations)
        duration.outlier = isKnown(duration.duration) && duration.duration - median > least;
    return durations;
}

} // namespace aviary
