// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/recordingbuilder.h"

namespace aviary::test {

// A run of so many results on so many hosts in a thousand tasks (fewer where there are not so many results a host), ten
// plays, two roles in each; a thousand seconds without a pause. All are ok, but for one.
struct ManyResults
{
    static constexpr Micros Start = 1'763'693'665'000'000; // 2025-11-21 02:54:25
    static constexpr Micros Length = 1'000'000'000;
    static constexpr int Plays = 10;

    int results = 1'000'000;
    int hosts = 1;
    RowIndex failing = NoIndex;
    // What each result is, for what is to look busier.
    Status (*statusOf)(RowIndex row) = [](RowIndex) { return Status::Ok; };

    RecordingPtr recording() const
    {
        RecordingBuilder builder(19);
        Playbook playbook;
        playbook.id = PlaybookId{1};
        playbook.state = failing == NoIndex ? State::Completed : State::Failed;
        playbook.path = QStringLiteral("/work/site.yml");
        playbook.started = Start;
        playbook.ended = Start + Length;
        playbook.duration = Length;
        builder.setPlaybook(playbook);
        const int steps = results / hosts; // each of them on all hosts
        const int tasks = std::min(steps, 1000);
        builder.setPlays(plays());
        builder.setFiles({File{FileId{1}, QStringLiteral("/work/roles/web/tasks/main.yml"), {}}});
        builder.setTasks(tasksOf(tasks));
        builder.setHosts(hostsOf());
        const Micros length = Length / steps;
        RowIndex row = 0;
        for (int step = 0; step < steps; ++step) {
            const auto task = static_cast<int>(qint64{step} * tasks / steps);
            const int play = task * Plays / tasks;
            for (int host = 0; host < hosts; ++host, ++row) {
                builder.addResult(ResultId{row + 1}, TaskId{task + 1}, HostId{host + 1}, PlayId{play + 1},
                                  Start + step * length, length - (host + step) % 7 * length / 20,
                                  row == failing ? Status::Failed : statusOf(row), false, false);
            }
        }
        return builder.finish();
    }

private:
    static std::vector<Play> plays()
    {
        std::vector<Play> plays;
        for (int i = 0; i < Plays; ++i) {
            plays.push_back({PlayId{i + 1}, State::Completed, Start + i * Length / Plays,
                             Start + (i + 1) * Length / Plays, Length / Plays, QStringLiteral("play %1").arg(i + 1)});
        }
        return plays;
    }
    static std::vector<Task> tasksOf(int count)
    {
        std::vector<Task> tasks(static_cast<size_t>(count));
        for (int i = 0; i < count; ++i) {
            Task &task = tasks[static_cast<size_t>(i)];
            task.id = TaskId{i + 1};
            task.play = static_cast<TableIndex>(i * Plays / count);
            task.file = 0;
            task.action = QStringLiteral("action%1").arg(i % 30);
            task.name = i % 3 == 0 ? QStringLiteral("task %1").arg(i + 1) : QStringLiteral("web : task %1").arg(i + 1);
            task.line = i + 1;
        }
        return tasks;
    }
    std::vector<Host> hostsOf() const
    {
        std::vector<Host> all(static_cast<size_t>(hosts));
        for (int i = 0; i < hosts; ++i) {
            Host &host = all[static_cast<size_t>(i)];
            host.id = HostId{i + 1};
            host.name = QStringLiteral("host%1.example").arg(i + 1);
            host.failed = failing != NoIndex && static_cast<int>(failing) % hosts == i ? 1 : 0;
        }
        return all;
    }
};

} // namespace aviary::test
