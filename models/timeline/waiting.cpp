// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/waiting.h"

#include <algorithm>

namespace aviary {

namespace {

constexpr Micros LeastWorthTelling = 1'000'000;

// The slowest result of a task.
struct Slow
{
    quint32 section;
    Schedule::Step step;
};

std::vector<Slow> slowestOfEachTask(const Schedule &schedule)
{
    std::vector<Slow> slowest;
    for (const Schedule::Batch &batch : schedule.batches) {
        for (quint32 i = batch.firstSection; batch.isLinear && i < batch.endSection; ++i) {
            const std::span<const Schedule::Step> steps = schedule.stepsOf(schedule.sections[i]);
            const auto longest = std::ranges::max_element(steps, {}, &Schedule::Step::duration);
            if (longest->duration() >= LeastWorthTelling)
                slowest.push_back({i, *longest});
        }
    }
    // Nobody waits longer than what is waited for takes.
    std::ranges::stable_sort(slowest, std::greater(), [](const Slow &slow) { return slow.step.duration(); });
    return slowest;
}

// Which hosts take part in a batch, and the last section in which each does.
struct Part
{
    TableIndex host;
    quint32 lastSection;
};

std::vector<std::vector<Part>> partsOfBatches(const Recording &recording, const Schedule &schedule)
{
    std::vector<std::vector<Part>> parts(schedule.batches.size());
    std::vector<std::pair<quint32, size_t>> placeOfHost(recording.hosts().size(), {NoIndex, 0}); // batch, place
    for (quint32 index = 0; index < schedule.batches.size(); ++index) {
        const Schedule::Batch &batch = schedule.batches[index];
        for (quint32 i = batch.firstSection; batch.isLinear && i < batch.endSection; ++i) {
            for (const Schedule::Step &step : schedule.stepsOf(schedule.sections[i])) {
                const TableIndex host = recording.hostOf(step.row);
                auto &[seenIn, place] = placeOfHost[host];
                if (seenIn != index) {
                    seenIn = index;
                    place = parts[index].size();
                    parts[index].push_back({host, i});
                }
                parts[index][place].lastSection = i;
            }
        }
        std::ranges::sort(parts[index], {}, &Part::host);
    }
    return parts;
}

using HostTime = std::pair<TableIndex, Micros>;

// How long each host had nothing to do while `slow` was worked on, although it went on in the play afterwards.
std::vector<HostTime> waitingFor(const Slow &slow, const Recording &recording, const Schedule &schedule,
                                 std::span<const Part> parts)
{
    struct Own
    {
        TableIndex host;
        Micros begin, end;
    };
    std::vector<Own> own;
    for (const Schedule::Step &step : schedule.stepsOf(schedule.sections[slow.section]))
        own.push_back({recording.hostOf(step.row), step.begin, step.end});
    std::ranges::stable_sort(own, {}, &Own::host);
    std::vector<HostTime> waiting;
    auto next = own.cbegin();
    for (const Part &part : parts) {
        bool goesOn = part.lastSection > slow.section;
        Micros busyUntil = slow.step.begin;
        next = std::lower_bound(next, own.cend(), part.host,
                                [](const Own &o, TableIndex host) { return o.host < host; });
        for (; next != own.cend() && next->host == part.host; ++next) {
            if (next->begin >= slow.step.end)
                goesOn = true;
            else
                busyUntil = std::max(busyUntil, next->end);
        }
        if (goesOn && part.host != recording.hostOf(slow.step.row) && busyUntil < slow.step.end)
            waiting.emplace_back(part.host, slow.step.end - busyUntil);
    }
    return waiting;
}

} // namespace

std::optional<Waiting> longestWaiting(const Recording &recording, const Schedule &schedule)
{
    const std::vector<std::vector<Part>> parts = partsOfBatches(recording, schedule);
    Waiting found;
    for (const Slow &slow : slowestOfEachTask(schedule)) {
        if (slow.step.duration() <= found.longest)
            break;
        const quint32 batch = schedule.sections[slow.section].batch;
        const std::vector<HostTime> waiting = waitingFor(slow, recording, schedule, parts[batch]);
        const auto longest = std::ranges::max_element(waiting, {}, &HostTime::second);
        if (longest == waiting.end() || longest->second <= found.longest)
            continue;
        found = {slow.step.row, longest->second, {}};
        for (const auto &[host, time] : waiting) {
            if (2 * time >= found.longest)
                found.hosts.push_back(host);
        }
    }
    return found.longest >= LeastWorthTelling ? std::optional(found) : std::nullopt;
}

} // namespace aviary
