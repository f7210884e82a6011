// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/summaryjson.h"

#include "models/araapi/serialize.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

class SummaryWriter
{
public:
    SummaryWriter(JsonText &out, const Summary &summary)
        : m_out(out)
        , m_summary(summary)
        , m_overview(summary.overview)
        , m_recording(*summary.overview.recording)
    {
    }

    void write(bool all)
    {
        m_out.key("outcomes"_L1);
        m_out.beginObject();
        for (const Outcome outcome : OutcomesForReading) {
            m_out.key(wordOf(outcome));
            m_out.number(m_overview.counts[outcome]);
        }
        m_out.endObject();
        hosts("failed_hosts"_L1, m_overview.failedHosts);
        hosts("stopped_hosts"_L1, m_overview.stoppedHosts);
        m_out.number("causes_count"_L1, static_cast<qint64>(m_overview.causes.size()));
        m_out.key("causes"_L1);
        m_out.beginArray();
        const size_t shown = all ? m_overview.causes.size() : std::min(m_overview.causes.size(), Overview::ShownTasks);
        for (const TaskEntry &cause : std::span(m_overview.causes).first(shown))
            writeCause(cause);
        m_out.endArray();
        spared("rescued"_L1, m_overview.rescued);
        spared("ignored"_L1, m_overview.ignored);
        spared("unreachable_ignored"_L1, m_overview.unreachableIgnored);
        m_out.key("unfinished"_L1);
        m_out.beginArray();
        for (const UnfinishedTask &unfinished : m_overview.unfinished) {
            m_out.beginObject();
            task(unfinished.task);
            m_out.number("hosts_answered"_L1, unfinished.answered);
            hosts("hosts_missing"_L1, unfinished.missing);
            m_out.endObject();
        }
        m_out.endArray();
    }

private:
    void hosts(QLatin1StringView key, const std::vector<TableIndex> &indexes)
    {
        m_out.key(key);
        m_out.beginArray();
        for (const TableIndex index : indexes)
            m_out.string(m_recording.hosts()[index].name);
        m_out.endArray();
    }
    // As ARA's details nest it, with what says where it stands.
    void task(TableIndex index)
    {
        m_out.key("task"_L1);
        if (index == NoIndex)
            return m_out.null();
        const Task &task = m_recording.tasks()[index];
        m_out.beginObject();
        m_out.number("id"_L1, raw(task.id));
        m_out.text("name"_L1, task.name);
        m_out.text("action"_L1, task.action);
        m_out.text("path"_L1, m_recording.pathOf(index));
        m_out.number("lineno"_L1, task.line);
        m_out.endObject();
    }
    void writeCause(const TaskEntry &cause)
    {
        m_out.beginObject();
        m_out.text("outcome"_L1, QString(wordOf(cause.outcome)));
        task(cause.task);
        m_out.key("ended"_L1);
        if (isKnown(cause.firstEnd))
            m_out.string(apiTime(cause.firstEnd));
        else
            m_out.null();
        m_out.number("hosts_asked"_L1, cause.hostsAsked);
        m_out.key("nothing_after"_L1);
        m_out.boolean(cause.nothingAfter);
        m_out.key("messages"_L1);
        m_out.beginArray();
        for (const MessageGroup &group : groupsOf(m_recording, cause, m_summary.messages)) {
            m_out.beginObject();
            m_out.text("headline"_L1, group.line);
            hosts("hosts"_L1, group.hosts);
            m_out.key("results"_L1);
            m_out.beginArray();
            for (const RowIndex row : group.rows)
                m_out.number(raw(m_recording.resultId(row)));
            m_out.endArray();
            m_out.endObject();
        }
        m_out.endArray();
        m_out.endObject();
    }
    void spared(QLatin1StringView key, const std::vector<TaskEntry> &entries)
    {
        qint64 results = 0;
        for (const TaskEntry &entry : entries)
            results += static_cast<qint64>(entry.rows.size());
        m_out.key(key);
        m_out.beginObject();
        m_out.number("tasks"_L1, static_cast<qint64>(entries.size()));
        m_out.number("results"_L1, results);
        m_out.endObject();
    }

    JsonText &m_out;
    const Summary &m_summary;
    const Overview &m_overview;
    const Recording &m_recording;
};

} // namespace

void writeSummaryFields(JsonText &out, const Summary &summary, bool all)
{
    SummaryWriter(out, summary).write(all);
}

} // namespace aviary
