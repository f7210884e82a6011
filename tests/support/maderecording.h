// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/recordingbuilder.h"

#include <cmath>

namespace aviary {

// A recording put together by a test: hosts, one play unless told otherwise, and results in the order they are added.
class MadeRecording
{
public:
    static constexpr Micros Second = 1'000'000;
    static constexpr Micros Start = 1'763'693'665 * Second; // 2025-11-21 02:54:25

    explicit MadeRecording(const QStringList &hosts, int tasks = 1)
    {
        m_playbook.id = PlaybookId{1};
        m_playbook.state = State::Completed;
        m_playbook.started = Start;
        m_playbook.path = QStringLiteral("/work/site.yml");
        for (const QString &name : hosts) {
            Host host;
            host.id = HostId{static_cast<qint64>(m_hosts.size()) + 1};
            host.name = name;
            m_hosts.push_back(host);
        }
        for (int i = 0; i < tasks; ++i) {
            Task task;
            task.id = TaskId{i + 1};
            task.name = QStringLiteral("task %1").arg(i + 1);
            task.line = i + 1;
            m_tasks.push_back(task);
        }
        addPlay(QStringLiteral("play"), {}, 0, -1);
    }

    Playbook &playbook() { return m_playbook; }
    std::vector<Play> &plays() { return m_plays; }
    std::vector<Task> &tasks() { return m_tasks; } // for names, actions, handlers, starts
    // Tasks of a role need a path to confirm it: "roles/web/tasks/main.yml".
    void setPath(int task, const QString &path)
    {
        File file;
        file.id = FileId{static_cast<qint64>(m_files.size()) + 1};
        file.path = path;
        m_tasks[static_cast<size_t>(task)].file = static_cast<TableIndex>(m_files.size());
        m_files.push_back(file);
    }
    // Results that are added from now on hang on this play; the first one at first.
    void inPlay(int play) { m_play = play; }
    // The result that was added last was worked on elsewhere.
    void delegateTo(int host) { m_delegations.push_back({static_cast<qint64>(m_results.size()), host}); }
    void setEnd(double seconds)
    {
        m_playbook.ended = at(seconds);
        m_playbook.duration = m_playbook.ended - m_playbook.started;
    }
    // Times in seconds after Start; an end below 0 is not known.
    void addPlay(const QString &name, const QString &uuid, double started, double ended)
    {
        m_plays.push_back({PlayId{static_cast<qint64>(m_plays.size()) + 1}, State::Completed, at(started),
                           ended < 0 ? NoTime : at(ended), NoDuration, name, uuid});
    }
    static Micros at(double seconds) { return Start + std::llround(seconds * Second); }
    void add(int host, double started, double duration, Status status = Status::Ok, int task = 0, bool ignored = false)
    {
        addRaw(host, at(started), std::llround(duration * Second), status, task, ignored);
    }
    void addRaw(int host, Micros started, Micros duration, Status status = Status::Ok, int task = 0,
                bool ignored = false, bool changed = false)
    {
        m_results.push_back({host, started, duration, status, task, m_play, ignored, changed});
    }

    RecordingPtr finish(bool complete = true)
    {
        RecordingBuilder builder(19);
        for (const Row &row : m_results) {
            if (row.host >= 0 && row.status == Status::Failed && !row.ignored)
                ++m_hosts[static_cast<size_t>(row.host)].failed;
            if (row.host >= 0 && row.status == Status::Unreachable)
                ++m_hosts[static_cast<size_t>(row.host)].unreachable;
        }
        builder.setPlaybook(m_playbook);
        builder.setPlays(m_plays);
        builder.setFiles(m_files);
        builder.setTasks(m_tasks);
        builder.setHosts(m_hosts);
        qint64 id = 0;
        for (const Row &row : m_results)
            builder.addResult(ResultId{++id}, TaskId{row.task + 1}, HostId{row.host + 1}, PlayId{row.play + 1},
                              row.started, row.duration, row.status, row.changed, row.ignored);
        for (const auto &[result, host] : m_delegations)
            builder.addDelegation(ResultId{result}, HostId{host + 1});
        return complete ? builder.finish() : builder.snapshot();
    }

private:
    struct Row
    {
        int host; // -1: one that is missing
        Micros started, duration;
        Status status;
        int task, play;
        bool ignored, changed;
    };
    Playbook m_playbook;
    std::vector<Play> m_plays;
    std::vector<Task> m_tasks;
    std::vector<Host> m_hosts;
    std::vector<File> m_files;
    std::vector<Row> m_results;
    std::vector<std::pair<qint64, int>> m_delegations; // result, host
    int m_play = 0;
};

} // namespace aviary
