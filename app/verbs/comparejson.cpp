// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/comparewriter.h"
#include "app/verbs/jsonrows.h"
#include "models/araapi/serialize.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

using Presence = TaskPair::Presence;

QLatin1StringView wordOf(Presence presence)
{
    switch (presence) {
    case Presence::Both:
        return "both"_L1;
    case Presence::OnlyLeft:
        return "left"_L1;
    case Presence::OnlyRight:
        return "right"_L1;
    case Presence::Missing:
        break;
    }
    return "missing"_L1;
}

QLatin1StringView wordOf(FileChange::Change change)
{
    switch (change) {
    case FileChange::Change::Changed:
        return "changed"_L1;
    case FileChange::Change::Renamed:
        return "renamed"_L1;
    case FileChange::Change::Removed:
        return "only-left"_L1;
    case FileChange::Change::Added:
        return "only-right"_L1;
    case FileChange::Change::Equal:
        break;
    }
    return "equal"_L1;
}

// One pair of playbooks as an object.
class PairJson
{
public:
    PairJson(JsonText &out, const Both<ComparedReport> &reports, const ComparedPair &pair)
        : m_out(out)
        , m_reports(reports)
        , m_pair(pair)
    {
    }

    void write()
    {
        m_out.beginObject();
        run("left"_L1, Side::Left);
        run("right"_L1, Side::Right);
        m_out.boolean("regression"_L1, m_pair.isRegression());
        m_out.key("sentences"_L1);
        m_out.beginArray();
        for (const CompareParagraph &paragraph : m_pair.sentences)
            m_out.string(paragraph.plain());
        m_out.endArray();
        if (m_pair.comparison)
            writeComparison(*m_pair.comparison);
        m_out.endObject();
    }

private:
    void word(QLatin1StringView key, QLatin1StringView value) { m_out.textOrNull(key, QString(value)); }
    void duration(QLatin1StringView key, Micros value)
    {
        m_out.textOrNull(key, isKnown(value) ? apiDuration(value) : QString());
    }
    void names(QLatin1StringView key, const QStringList &values)
    {
        m_out.key(key);
        m_out.beginArray();
        for (const QString &value : values)
            m_out.string(value);
        m_out.endArray();
    }

    void run(QLatin1StringView key, Side side)
    {
        m_out.key(key);
        if (!m_pair.playbook[side])
            return m_out.null();
        const Playbook &playbook = *m_pair.playbook[side];
        m_out.beginObject();
        writeNameFields(m_out, m_reports[side].name);
        m_out.number("playbook"_L1, raw(playbook.id));
        m_out.textOrNull("path"_L1, playbook.path);
        m_out.textOrNull("name"_L1, playbook.name);
        word("status"_L1, aviary::wordOf(playbook.state));
        m_out.textOrNull("started"_L1, isKnown(playbook.started) ? apiTime(playbook.started) : QString());
        duration("duration"_L1, playbook.duration);
        m_out.endObject();
    }

    void writeComparison(const Comparison &comparison)
    {
        m_out.boolean("same_outcome"_L1, comparison.hasSameOutcome());
        m_out.key("counts"_L1);
        m_out.beginObject();
        for (int change = 0; change < ChangeCount; ++change)
            m_out.number(aviary::wordOf(static_cast<Change>(change)), comparison.count(static_cast<Change>(change)));
        m_out.number("slower"_L1, comparison.slower());
        m_out.number("faster"_L1, comparison.faster());
        m_out.endObject();
        m_out.key("named"_L1);
        m_out.beginArray();
        for (const NamedChange &change : m_pair.named.changes) {
            m_out.beginObject();
            m_out.textOrNull("word"_L1, change.word);
            m_out.textOrNull("path"_L1, change.path);
            m_out.number("line"_L1, change.line);
            m_out.textOrNull("change"_L1, change.change);
            m_out.endObject();
        }
        m_out.endArray();
        writeInputs(comparison);
        writeTasks(comparison);
        writeResults(comparison);
        writeOutputs(comparison);
    }

    void writeInputs(const Comparison &comparison)
    {
        const Inputs &inputs = m_pair.inputs;
        m_out.number("files_count"_L1, inputs.countOfFiles());
        m_out.key("files"_L1);
        m_out.beginArray();
        for (const FileChange &file : inputs.files) {
            if (file.change == FileChange::Change::Equal)
                continue;
            m_out.beginObject();
            word("change"_L1, wordOf(file.change));
            m_out.textOrNull("left"_L1, file.left == NoIndex ? QString() : file.leftPath);
            m_out.textOrNull("right"_L1, file.right == NoIndex ? QString() : file.rightPath);
            m_out.endObject();
        }
        m_out.endArray();
        values("options"_L1, inputs.arguments);
        values("versions"_L1, inputs.versions);
        for (const Side side : Sides) {
            QStringList hosts;
            for (const HostPair &host : comparison.hosts()) {
                if (comparison.isOnlyOn(side, host))
                    hosts << host.name;
            }
            names(side == Side::Left ? "hosts_only_left"_L1 : "hosts_only_right"_L1, hosts);
        }
        m_out.key("facts"_L1);
        m_out.beginArray();
        for (const SharedFact &fact : m_pair.facts) {
            m_out.beginObject();
            m_out.textOrNull("path"_L1, fact.path);
            m_out.textOrNull("left"_L1, fact.left);
            m_out.textOrNull("right"_L1, fact.right);
            names("hosts"_L1, fact.hosts);
            m_out.endObject();
        }
        m_out.endArray();
    }

    void values(QLatin1StringView key, const std::vector<ValueChange> &changes)
    {
        m_out.key(key);
        m_out.beginArray();
        for (const ValueChange &change : changes) {
            m_out.beginObject();
            m_out.textOrNull("name"_L1, change.name);
            m_out.textOrNull("left"_L1, change.left);
            m_out.textOrNull("right"_L1, change.right);
            m_out.endObject();
        }
        m_out.endArray();
    }

    // Tasks that differ in themselves or in their time.
    void writeTasks(const Comparison &comparison)
    {
        m_out.key("tasks"_L1);
        m_out.beginArray();
        for (const TaskPair &task : comparison.tasks()) {
            const bool isThere = task.presence == Presence::Both || task.presence == Presence::Missing;
            if (isThere && !task.isRenamed && !task.isMoved && !task.hasOtherAction && task.speed == Speed::Same)
                continue;
            m_out.beginObject();
            word("on"_L1, wordOf(task.presence));
            m_out.boolean("renamed"_L1, task.isRenamed);
            m_out.boolean("moved"_L1, task.isMoved);
            m_out.boolean("other_action"_L1, task.hasOtherAction);
            word("speed"_L1, aviary::wordOf(task.speed));
            for (const Side side : Sides) {
                m_out.key(side == Side::Left ? "left"_L1 : "right"_L1);
                writeTask(comparison, task, side);
            }
            m_out.endObject();
        }
        m_out.endArray();
    }

    void writeTask(const Comparison &comparison, const TaskPair &pair, Side side)
    {
        if (pair.task[side] == NoIndex)
            return m_out.null();
        const Recording &recording = *comparison.recording(side);
        const Task &task = recording.tasks()[pair.task[side]];
        m_out.beginObject();
        m_out.number("id"_L1, raw(task.id));
        m_out.textOrNull("name"_L1, task.name);
        m_out.textOrNull("action"_L1, task.action);
        m_out.textOrNull("path"_L1, recording.pathOf(pair.task[side]));
        m_out.number("lineno"_L1, task.line);
        duration("duration"_L1, pair.time[side]);
        m_out.endObject();
    }

    // Results that differ; not those that are missing with their host or behind a stop, which are counted.
    void writeResults(const Comparison &comparison)
    {
        m_out.key("results"_L1);
        m_out.beginArray();
        for (const RowPair &row : comparison.rows()) {
            const bool isCounted
                = row.change == Change::Same || row.change == Change::HostGone || row.change == Change::Stopped;
            if (isCounted && row.speed == Speed::Same)
                continue;
            m_out.beginObject();
            word("change"_L1, aviary::wordOf(row.change));
            word("speed"_L1, aviary::wordOf(row.speed));
            m_out.textOrNull("host"_L1, row.host == NoIndex ? QString() : comparison.hosts()[row.host].name);
            m_out.textOrNull("task"_L1, row.task == NoIndex ? QString() : taskNameOf(comparison, row.task));
            for (const Side side : Sides) {
                m_out.key(side == Side::Left ? "left"_L1 : "right"_L1);
                writeResult(comparison, row.row[side], side);
            }
            m_out.endObject();
        }
        m_out.endArray();
    }

    // Results that did the same and returned something else.
    void writeOutputs(const Comparison &comparison)
    {
        m_out.number("outputs_compared"_L1, m_pair.comparedOutputs);
        m_out.key("outputs"_L1);
        m_out.beginArray();
        for (const ChangeGroup &group : m_pair.outputs) {
            for (const quint32 index : group.rows) {
                const RowPair &row = comparison.rows()[index];
                m_out.beginObject();
                m_out.textOrNull("task"_L1, taskNameOf(comparison, group.task));
                m_out.textOrNull("host"_L1, row.host == NoIndex ? QString() : comparison.hosts()[row.host].name);
                for (const Side side : Sides)
                    m_out.number(side == Side::Left ? "left"_L1 : "right"_L1,
                                 raw(comparison.recording(side)->resultId(row.row[side])));
                m_out.endObject();
            }
        }
        m_out.endArray();
    }

    void writeResult(const Comparison &comparison, RowIndex row, Side side)
    {
        if (row == NoIndex)
            return m_out.null();
        const Recording &recording = *comparison.recording(side);
        m_out.beginObject();
        m_out.number("id"_L1, raw(recording.resultId(row)));
        word("outcome"_L1, aviary::wordOf(recording.outcome(row)));
        duration("duration"_L1, recording.durationOf(row));
        if (const auto message = m_pair.messages[side].constFind(row); message != m_pair.messages[side].cend())
            m_out.textOrNull("headline"_L1, *message);
        m_out.endObject();
    }

    JsonText &m_out;
    const Both<ComparedReport> &m_reports;
    const ComparedPair &m_pair;
};

class CompareJson final : public CompareWriter
{
public:
    explicit CompareJson(Output &output)
        : m_rows(output)
    {
    }
    void write(const Both<ComparedReport> &reports, const std::vector<ComparedPair> &pairs) override
    {
        for (const ComparedPair &pair : pairs) {
            JsonText out;
            PairJson(out, reports, pair).write();
            m_rows.add(out.take());
        }
        m_rows.finish();
    }

private:
    JsonRows m_rows;
};

} // namespace

std::unique_ptr<CompareWriter> makeCompareJson(Output &output)
{
    return std::make_unique<CompareJson>(output);
}

} // namespace aviary
