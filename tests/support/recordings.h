// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/recordingbuilder.h"

// Small recordings made in code, for what no recorded run holds in few enough rows.
namespace aviary::test {

struct Row
{
    int task = 1; // ids, from 1
    int host = 1;
    Status status = Status::Ok;
    bool changed = false;
    bool ignoreErrors = false;
};

inline std::vector<Task> tasks(const QStringList &names)
{
    std::vector<Task> tasks;
    for (const QString &name : names) {
        Task task;
        task.id = TaskId{static_cast<qint64>(tasks.size() + 1)};
        task.name = name;
        task.action = QStringLiteral("command");
        task.line = static_cast<int>(10 + tasks.size());
        task.play = 0;
        task.file = 0;
        tasks.push_back(task);
    }
    return tasks;
}

inline std::vector<Host> hosts(const QStringList &names)
{
    std::vector<Host> hosts;
    for (const QString &name : names) {
        Host host;
        host.id = HostId{static_cast<qint64>(hosts.size() + 1)};
        host.name = name;
        hosts.push_back(host);
    }
    return hosts;
}

// A builder with a playbook of one play and one file; result n (from 1) starts at second n and takes half a second.
inline RecordingBuilder builder(State state, std::vector<Task> tasks, std::vector<Host> hosts,
                                const std::vector<Row> &rows = {})
{
    RecordingBuilder builder(19);
    Playbook playbook;
    playbook.id = PlaybookId{1};
    playbook.state = state;
    playbook.path = QStringLiteral("/home/ci/site.yml");
    playbook.started = 0;
    playbook.ended = state == State::Running ? NoTime : Micros{100'000'000};
    playbook.duration = state == State::Running ? NoDuration : Micros{100'000'000};
    builder.setPlaybook(playbook);
    Play play;
    play.id = PlayId{1};
    play.name = QStringLiteral("all");
    builder.setPlays({play});
    builder.setFiles({File{FileId{1}, QStringLiteral("/home/ci/site.yml"), {}}});
    builder.setTasks(std::move(tasks));
    builder.setHosts(std::move(hosts));
    qint64 id = 0;
    for (const Row &row : rows) {
        ++id;
        builder.addResult(ResultId{id}, TaskId{row.task}, HostId{row.host}, PlayId{1}, id * 1'000'000, 500'000,
                          row.status, row.changed, row.ignoreErrors);
    }
    return builder;
}

} // namespace aviary::test
