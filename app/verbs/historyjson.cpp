// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/historywriter.h"
#include "models/araapi/serialize.h"
#include "models/compare/historysentences.h"

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

class HistoryJson
{
public:
    HistoryJson(JsonText &out, const ReadHistory &read)
        : m_out(out)
        , m_read(read)
        , m_history(*read.history)
    {
    }

    void write()
    {
        m_out.beginObject();
        m_out.textOrNull("path"_L1, m_history.runs().back()->path);
        list("sentences"_L1, historySentences(m_history),
             [this](const CompareParagraph &paragraph) { m_out.string(paragraph.plain()); });
        m_out.key("runs"_L1);
        m_out.beginArray();
        for (size_t run = 0; run < m_history.runs().size(); ++run)
            writeRun(run);
        m_out.endArray();
        m_out.key("run"_L1);
        writeRow(m_history.whole(), Kind::Whole);
        list("tasks"_L1, m_history.tasks(), [this](const HistoryRow &row) { writeRow(row, Kind::Task); });
        list("hosts"_L1, m_history.hosts(), [this](const HistoryRow &row) { writeRow(row, Kind::Host); });
        m_out.endObject();
    }

private:
    enum class Kind { Whole, Task, Host };

    template <class Values, class Write>
    void list(QLatin1StringView key, const Values &values, Write one)
    {
        m_out.key(key);
        m_out.beginArray();
        for (const auto &value : values)
            one(value);
        m_out.endArray();
    }
    void names(QLatin1StringView key, const QStringList &values)
    {
        list(key, values, [this](const QString &value) { m_out.string(value); });
    }
    void duration(QLatin1StringView key, Micros value)
    {
        m_out.textOrNull(key, isKnown(value) ? apiDuration(value) : QString());
    }
    // Its place in `runs`.
    void run(QLatin1StringView key, int value)
    {
        m_out.key(key);
        if (value < 0)
            m_out.null();
        else
            m_out.number(value);
    }

    void writeRun(size_t index)
    {
        const RunDigest &digest = m_history.run(index);
        m_out.beginObject();
        writeNameFields(m_out, m_read.reports[index]);
        m_out.number("playbook"_L1, raw(*digest.place.playbook));
        m_out.textOrNull("path"_L1, digest.path);
        m_out.textOrNull("status"_L1, QString(wordOf(digest.state)));
        m_out.textOrNull("started"_L1, isKnown(digest.started) ? apiTime(digest.started) : QString());
        duration("duration"_L1, digest.duration);
        m_out.boolean("check_mode"_L1, digest.checkMode);
        names("labels"_L1, digest.labels);
        m_out.endObject();
    }

    void writeRow(const HistoryRow &row, Kind kind)
    {
        const RunVerdict &verdict = row.verdict;
        m_out.beginObject();
        if (kind != Kind::Whole)
            m_out.textOrNull("name"_L1, row.name);
        if (kind == Kind::Task) {
            names("former_names"_L1, row.formerNames);
            m_out.textOrNull("play"_L1, row.play);
            m_out.textOrNull("action"_L1, row.action);
            m_out.key("file"_L1); // "": the playbook itself
            m_out.string(row.file);
            m_out.number("lineno"_L1, row.line);
            m_out.boolean("handler"_L1, row.isHandler);
        }
        run("failing_since"_L1, verdict.failingSince);
        run("last_good"_L1, verdict.lastGood);
        m_out.number("failed"_L1, verdict.failed);
        m_out.number("tried"_L1, verdict.tried);
        m_out.boolean("flaky"_L1, verdict.isFlaky);
        m_out.boolean("newly_slow"_L1, verdict.isNewlySlow);
        duration("usual_duration"_L1, verdict.usual.median);
        duration("usual_deviation"_L1, verdict.usual.deviation);
        m_out.number("usual_runs"_L1, verdict.sample);
        if (kind == Kind::Task) {
            m_out.key("failed_on"_L1);
            m_out.beginObject();
            for (const auto &[host, times] : row.failedOn) {
                m_out.key(host);
                m_out.number(times);
            }
            m_out.endObject();
        }
        if (kind != Kind::Whole) {
            m_out.key("results"_L1);
            m_out.beginArray();
            for (size_t at = 0; at < row.cells.size(); ++at)
                writeCell(row, at, kind);
            m_out.endArray();
        }
        m_out.endObject();
    }

    // What a run did not reach, or does without: its outcome is null.
    void writeCell(const HistoryRow &row, size_t at, Kind kind)
    {
        const HistoryCell &cell = row.cells[at];
        const RunDigest &digest = m_history.run(at);
        m_out.beginObject();
        m_out.textOrNull("outcome"_L1, cell.isThere() ? QString(wordOf(cell.worst)) : QString());
        m_out.boolean("reached"_L1, cell.presence != HistoryCell::Presence::NotReached);
        if (cell.isThere()) {
            const bool isTask = kind == Kind::Task;
            m_out.number(isTask ? "task"_L1 : "host"_L1,
                         isTask ? raw(digest.tasks[cell.entry].id) : raw(digest.hosts[cell.entry].id));
            duration("duration"_L1, cell.time);
            if (isTask)
                names("failed_on"_L1, m_history.failingHosts(row, at));
            const std::optional<ResultId> result
                = isTask ? digest.tasks[cell.entry].result : digest.hosts[cell.entry].result;
            if (result)
                m_out.number("result"_L1, raw(*result)); // the first one with that outcome
        }
        m_out.endObject();
    }

    JsonText &m_out;
    const ReadHistory &m_read;
    const RunHistory &m_history;
};

} // namespace

void writeHistoryJson(JsonText &out, const ReadHistory &read)
{
    HistoryJson(out, read).write();
}

} // namespace aviary
