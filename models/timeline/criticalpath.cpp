// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/criticalpath.h"

namespace aviary {

CriticalPath CriticalPath::of(const Recording &recording, const Schedule &schedule)
{
    CriticalPath path;
    if (schedule.run.isEmpty())
        return path;
    path.duration = schedule.run.duration();
    Micros reached = schedule.run.begin;
    const auto go = [&](RowIndex row, Gap gap, Micros to) {
        if (to > reached)
            path.links.push_back({row, gap, {reached, to}});
        reached = std::max(reached, to);
    };
    const Schedule::Section *before = nullptr;
    for (const Schedule::Section &section : schedule.sections) {
        Gap gap = !before ? Gap::Start : before->play != section.play ? Gap::BetweenPlays : Gap::BetweenTasks;
        TableIndex task = NoIndex;
        // What held the next section up is the chain that ended last.
        for (const Schedule::Step &step : schedule.stepsOf(schedule.chains[section.firstChain])) {
            if (task != NoIndex)
                gap = task == recording.taskOf(step.row) ? Gap::WithinTask : Gap::BetweenTasks;
            task = recording.taskOf(step.row);
            go(step.row, gap, step.begin);
            go(step.row, Gap::None, step.end);
            path.inResults += step.duration();
        }
        before = &section;
    }
    const State state = recording.playbook().state;
    const bool isFinished = state == State::Completed || state == State::Failed;
    go(NoIndex, isFinished ? Gap::End : Gap::Unfinished, schedule.run.end);
    return path;
}

} // namespace aviary
