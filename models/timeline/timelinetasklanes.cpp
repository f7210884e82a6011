// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/timelinelanes.h"

namespace aviary {

namespace {

// A lane for each task that has a result.
class TaskLanes : public TimelineLanes
{
public:
    TaskLanes(const Recording &recording, const TimelineOptions &options)
        : TimelineLanes(recording, options, GroupedRows::By::Task)
    {
        const std::vector<Task> &tasks = recording.tasks();
        const std::span<const quint32> ranks = recording.taskRanks();
        for (TableIndex task = 0; task < tasks.size(); ++task) {
            const LaneKey key{LaneKind::Task, task};
            if (rows().totals(task).results > 0 || isPinned(key))
                top.push_back(
                    addPlan(key, tasks[task].name, task < ranks.size() ? ranks[task] : NoIndex, rows().totals(task)));
        }
        if (rows().totals(tasks.size()).results > 0)
            top.push_back(addPlan({LaneKind::Task, NoIndex}, {}, NoIndex, rows().totals(tasks.size())));
    }

    LaneContent contentOf(quint32 plan) const override
    {
        return {rows().items(std::min<size_t>(plans[plan].key.index, rows().count() - 1)), {}, {}};
    }
};

} // namespace

std::unique_ptr<TimelineLanes> taskLanes(const Recording &recording, const TimelineOptions &options)
{
    return std::make_unique<TaskLanes>(recording, options);
}

} // namespace aviary
