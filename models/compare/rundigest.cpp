// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/rundigest.h"

#include "models/compare/runoutline.h"
#include "models/content/rebuiltcommand.h"
#include "models/recording/format.h"
#include "models/recording/labels.h"
#include "models/recording/overlap.h"

#include <algorithm>

namespace aviary {

namespace {

class Digester
{
public:
    explicit Digester(const Recording &recording)
        : m_recording(recording)
        , m_outline(outlineOf(recording, TaskKeys(recording), Side::Left))
    {
    }

    RunDigest run()
    {
        const Playbook &playbook = m_recording.playbook();
        m_out.place.playbook = playbook.id;
        m_out.path = playbook.path;
        m_out.title = titleOf(playbook);
        m_out.state = playbook.state;
        m_out.started = playbook.started;
        m_out.duration = playbook.duration;
        m_out.checkMode = playbook.checkMode;
        m_out.labels = ownLabels(playbook);
        addHosts();
        addPlays();
        m_out.hasReachedEnd = hasReachedEnd();
        return std::move(m_out);
    }

private:
    template <class Entry>
    void count(Entry &entry, RowIndex row) const
    {
        const Outcome outcome = m_recording.outcome(row);
        if (entry.results++ == 0 || outcome > entry.worst) {
            entry.worst = outcome;
            entry.result = m_recording.resultId(row);
        }
    }

    // As Comparison::hasStopped() has it.
    bool hasReachedEnd() const
    {
        const State state = m_recording.playbook().state;
        if (state != State::Failed || m_recording.resultCount() == 0)
            return state == State::Completed;
        const auto fails = [this](RowIndex row) { return isFailing(m_recording.outcome(row)); };
        const TableIndex last = m_recording.taskOf(m_recording.resultCount() - 1);
        if (last != NoIndex && std::ranges::any_of(m_recording.rowsOfTask(last), fails))
            return false; // nothing ran after a failure
        for (TableIndex host = 0; host < m_recording.hosts().size(); ++host) {
            if (const auto rows = m_recording.rowsOfHost(host); !rows.empty() && !fails(rows.back()))
                return true;
        }
        return false;
    }

    void addHosts()
    {
        std::vector<TableIndex> hosts;
        for (TableIndex host = 0; host < m_recording.hosts().size(); ++host) {
            if (!m_recording.rowsOfHost(host).empty())
                hosts.push_back(host);
        }
        std::ranges::sort(hosts, naturalLess, [this](TableIndex host) { return m_recording.hosts()[host].name; });
        m_entryOfHost.assign(m_recording.hosts().size(), NoIndex);
        for (const TableIndex host : hosts) {
            m_entryOfHost[host] = static_cast<quint32>(m_out.hosts.size());
            RunDigest::Host entry{.id = m_recording.hosts()[host].id, .name = m_recording.hosts()[host].name};
            for (const RowIndex row : m_recording.rowsOfHost(host)) {
                count(entry, row);
                entry.failed += isFailing(m_recording.outcome(row)) ? 1 : 0;
                // A sum beyond the bounds is a lie, as one number beyond them is.
                const Micros time = m_recording.durationOf(row);
                if (const Micros sum = isKnown(entry.time) && isKnown(time) ? entry.time + time : time;
                    isKnown(boundedDuration(sum)))
                    entry.time = sum;
            }
            m_out.hosts.push_back(std::move(entry));
        }
    }

    void addPlays()
    {
        std::vector<std::vector<TableIndex>> rowsOf(m_outline.tasks.size()); // of the table
        for (TableIndex task = 0; task < m_recording.tasks().size(); ++task)
            rowsOf[m_outline.entryOfTask[task]].push_back(task);
        for (const RunOutline::Play &play : m_outline.plays) {
            RunDigest::Play entry{.name = play.first == NoIndex ? QString() : m_recording.plays()[play.first].name,
                                  .isUnordered = play.isUnordered,
                                  .firstTask = static_cast<quint32>(m_out.tasks.size())};
            for (const quint32 task : play.tasks)
                addTask(m_outline.tasks[task], rowsOf[task]);
            entry.endTask = static_cast<quint32>(m_out.tasks.size());
            m_out.plays.push_back(std::move(entry));
        }
    }

    void addTask(TableIndex first, const std::vector<TableIndex> &rows)
    {
        const Task &task = m_recording.tasks()[first];
        RunDigest::Task entry{.id = task.id,
                              .name = task.name,
                              .action = shortAction(task.action),
                              .file = task.file == NoIndex ? QString() : placeOf(task.file),
                              .line = task.line,
                              .isHandler = task.handler};
        m_spans.clear();
        for (const TableIndex of : rows) {
            for (const RowIndex row : m_recording.rowsOfTask(of)) {
                count(entry, row);
                const ResultRow result = m_recording.row(row);
                if (isFailing(m_recording.outcome(row)) && result.host != NoIndex)
                    entry.failing.push_back(m_entryOfHost[result.host]);
                if (isKnown(result.ended()))
                    m_spans.push_back({result.started, result.ended()});
            }
        }
        if (!m_spans.empty())
            entry.time = covered(m_spans);
        std::ranges::sort(entry.failing);
        entry.failing.erase(std::ranges::unique(entry.failing).begin(), entry.failing.end());
        m_out.tasks.push_back(std::move(entry));
    }

    // One text for all tasks of a file.
    QString placeOf(TableIndex file)
    {
        m_places.resize(m_recording.files().size());
        if (m_places[file].isNull())
            m_places[file] = placeInProject(m_recording.playbook(), m_recording.files()[file].path);
        return m_places[file];
    }

    const Recording &m_recording;
    const RunOutline m_outline;
    RunDigest m_out;
    std::vector<quint32> m_entryOfHost;
    std::vector<QString> m_places;
    std::vector<TimeSpan> m_spans;
};

} // namespace

RunDigest digestOf(const Recording &recording)
{
    return Digester(recording).run();
}

} // namespace aviary
