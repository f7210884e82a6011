// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/whatif.h"

#include "models/timeline/durations.h"

#include <algorithm>
#include <functional>
#include <optional>

namespace aviary {

namespace {

// By how much each section would end earlier if some of its steps were shorter.
class Shortening
{
public:
    Shortening(const Recording &recording, const Schedule &schedule, const Groups &groups, GroupKind kind)
        : m_recording(recording)
        , m_schedule(schedule)
        , m_groups(groups)
        , m_kind(kind)
        , m_groupCount(groups.count(kind, recording))
    {
    }

    // The gain of each group if `savedOf(step)` were saved of each of its steps.
    template <class SavedOf>
    std::vector<Micros> gains(SavedOf savedOf)
    {
        m_gains.assign(m_groupCount, 0);
        for (const Schedule::Section &section : m_schedule.sections)
            addSection(section, savedOf);
        return m_gains;
    }

private:
    struct Saved
    {
        quint32 group;
        quint32 chain; // of the section, latest end first
        Micros saved;
    };

    template <class SavedOf>
    void addSection(const Schedule::Section &section, SavedOf savedOf)
    {
        m_saved.clear();
        const std::span<const Schedule::Chain> chains = m_schedule.chainsOf(section);
        for (quint32 i = 0; i < chains.size(); ++i) {
            const size_t before = m_saved.size();
            for (const Schedule::Step &step : m_schedule.stepsOf(chains[i])) {
                const quint32 group = m_groups.groupOf(m_kind, m_recording, step.row);
                if (group == Groups::None)
                    continue;
                const Micros saved = std::invoke(savedOf, step);
                if (saved == 0)
                    continue;
                // Steps of a group that follow each other on a chain are one.
                if (m_saved.size() > before && m_saved.back().group == group)
                    m_saved.back().saved += saved;
                else
                    m_saved.push_back({group, i, saved});
            }
        }
        const auto key = [](const Saved &saved) { return std::pair(saved.group, saved.chain); };
        if (!std::ranges::is_sorted(m_saved, {}, key))
            std::ranges::stable_sort(m_saved, {}, key);
        for (size_t i = 0; i < m_saved.size();) {
            size_t end = i;
            while (end < m_saved.size() && m_saved[end].group == m_saved[i].group)
                ++end;
            m_gains[m_saved[i].group] += gainOf(section, std::span(m_saved).subspan(i, end - i));
            i = end;
        }
    }

    // Chains come with the latest end first, so the first that is not shortened ends last of all those.
    Micros gainOf(const Schedule::Section &section, std::span<const Saved> shorter) const
    {
        const std::span<const Schedule::Chain> chains = m_schedule.chainsOf(section);
        const auto endOf = [&](quint32 chain) { return m_schedule.steps[chains[chain].endStep - 1].end; };
        Micros newEnd = section.span.begin;
        quint32 chain = 0;
        for (size_t i = 0; i < shorter.size();) {
            if (shorter[i].chain != chain)
                break;
            Micros end = endOf(chain);
            for (; i < shorter.size() && shorter[i].chain == chain; ++i)
                end -= shorter[i].saved;
            newEnd = std::max(newEnd, end);
            ++chain;
        }
        if (chain < chains.size())
            newEnd = std::max(newEnd, endOf(chain));
        return section.span.end - newEnd;
    }

    const Recording &m_recording;
    const Schedule &m_schedule;
    const Groups &m_groups;
    GroupKind m_kind;
    size_t m_groupCount;
    std::vector<Micros> m_gains;
    std::vector<Saved> m_saved;
};

constexpr size_t LeastForMedian = 3;

// Of each task, its longest step, and the median of its hosts; without a median nothing is gained by being like it.
struct TaskMedians
{
    std::vector<std::optional<Micros>> median; // by task
    std::vector<Schedule::Step> slowest;
};

TaskMedians mediansOf(const Recording &recording, const Schedule &schedule)
{
    const size_t tasks = recording.tasks().size();
    std::vector<quint32> taskOf;
    std::vector<Micros> durations;
    taskOf.reserve(schedule.steps.size());
    durations.reserve(schedule.steps.size());
    TaskMedians medians{std::vector<std::optional<Micros>>(tasks), std::vector<Schedule::Step>(tasks)};
    for (const Schedule::Step &step : schedule.steps) {
        const ResultRow row = recording.row(step.row);
        if (row.task == NoIndex)
            continue;
        // Who skipped a task did not do it, and who could not be reached only waited.
        const bool counts = row.status != Status::Skipped && row.status != Status::Unreachable;
        taskOf.push_back(counts ? row.task : Groups::None);
        durations.push_back(step.duration());
        Schedule::Step &slowest = medians.slowest[row.task];
        if (slowest.row == NoIndex || step.duration() > slowest.duration())
            slowest = step;
    }
    DurationsByGroup byTask(tasks, taskOf, durations);
    for (size_t task = 0; task < tasks; ++task) {
        if (byTask.of(task).size() >= LeastForMedian)
            medians.median[task] = nearestRank(byTask.of(task), 50);
    }
    return medians;
}

} // namespace

std::vector<Gain> gainsOf(const Recording &recording, const Schedule &schedule, const Groups &groups)
{
    const TaskMedians medians = mediansOf(recording, schedule);
    const auto overMedian = [&](const Schedule::Step &step) -> Micros {
        const TableIndex task = recording.taskOf(step.row);
        return task != NoIndex && medians.median[task] ? std::max<Micros>(step.duration() - *medians.median[task], 0)
                                                       : 0;
    };
    const auto ofSlowest = [&](const Schedule::Step &step) -> Micros {
        const TableIndex task = recording.taskOf(step.row);
        return task != NoIndex && medians.slowest[task].row == step.row ? overMedian(step) : 0;
    };
    std::vector<Gain> gains;
    for (const GroupKind kind : {GroupKind::Task, GroupKind::Role, GroupKind::Action, GroupKind::Host}) {
        Shortening shortening(recording, schedule, groups, kind);
        const std::vector<Micros> without = shortening.gains(&Schedule::Step::duration);
        const std::vector<Micros> alike
            = kind == GroupKind::Host ? shortening.gains(overMedian) : shortening.gains(ofSlowest);
        std::vector<bool> isTimed(without.size(), false);
        for (const Schedule::Step &step : schedule.steps) {
            const quint32 group = groups.groupOf(kind, recording, step.row);
            if (group != Groups::None)
                isTimed[group] = true;
        }
        for (quint32 group = 0; group < without.size(); ++group) {
            if (isTimed[group])
                gains.push_back({kind, group, without[group], alike[group]});
        }
    }
    std::ranges::stable_sort(gains, std::greater(),
                             [](const Gain &gain) { return std::pair(gain.withoutIt, gain.slowestLikeMedian); });
    return gains;
}

} // namespace aviary
