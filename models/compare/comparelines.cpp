// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/comparelines.h"

#include "models/overview/sentences.h"
#include "models/recording/format.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

using Presence = TaskPair::Presence;

using Kind = CompareBlock::Kind;
using Tone = CompareLine::Tone;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Verbs)
};

QString valueText(const QString &value)
{
    return value.isEmpty() ? u"–"_s : value;
}

class Blocks
{
public:
    explicit Blocks(const ComparedPair &pair)
        : m_pair(pair)
        , m_comparison(*pair.comparison)
    {
    }

    std::vector<CompareBlock> all()
    {
        addOutcomes(Kind::NewlyFailing, {Change::NewlyFailing});
        addOutcomes(Kind::StillFailing, {Change::StillFailing});
        addOutcomes(Kind::Fixed, {Change::Fixed});
        addFiles();
        addValues();
        addHosts();
        addFacts();
        addRecords();
        addTasks();
        addOutcomes(
            Kind::Outcomes,
            {Change::OutcomeChanged, Change::ChangedToOk, Change::OkToChanged, Change::OnlyLeft, Change::OnlyRight});
        addOutputs();
        addSpeed(Kind::Slower, Speed::Slower);
        addSpeed(Kind::Faster, Speed::Faster);
        return std::move(m_blocks);
    }

private:
    const Recording &recording(Side side) const { return *m_comparison.recording(side); }

    void addOutcomes(Kind kind, std::initializer_list<Change> changes)
    {
        const Tone tone = kind == Kind::Fixed ? Tone::Good : kind == Kind::Outcomes ? Tone::Notable : Tone::Bad;
        for (const Change change : changes) {
            for (const ChangeGroup &group : changeGroups(m_comparison, change)) {
                CompareLine line = lineOf(group, nameOf(change));
                line.left = outcomesText(Side::Left, group.rows);
                line.right = outcomesText(Side::Right, group.rows);
                line.tone = tone;
                add(kind, std::move(line));
            }
        }
    }

    // Of a task and some of its results.
    CompareLine lineOf(const ChangeGroup &group, const QString &change) const
    {
        return {.change = change,
                .what = taskNameOf(m_comparison, group.task),
                .hosts = hostsText(m_comparison, group.rows),
                .place = placeOf(group.task),
                .task = group.task,
                .row = group.rows.front()};
    }

    QString outcomesText(Side side, const std::vector<quint32> &rows) const
    {
        OutcomeCounts counts;
        for (const quint32 row : rows) {
            if (const RowIndex index = m_comparison.rows()[row].row[side]; index != NoIndex)
                ++counts[recording(side).outcome(index)];
        }
        QStringList names;
        for (const Outcome outcome : OutcomesForReading) {
            if (counts[outcome] > 0)
                names << nameOf(outcome);
        }
        return valueText(names.join(", "_L1));
    }

    QString placeOf(quint32 task) const
    {
        const TaskPair &pair = m_comparison.tasks()[task];
        const Side side = pair.task.right == NoIndex ? Side::Left : Side::Right;
        return taskPlace(recording(side), pair.task[side]);
    }

    void addFiles()
    {
        for (size_t i = 0; i < m_pair.inputs.files.size(); ++i) {
            const FileChange &file = m_pair.inputs.files[i];
            CompareLine line{.what = file.path(), .file = static_cast<qsizetype>(i)};
            switch (file.change) {
            case FileChange::Change::Changed:
                line.change = Words::tr("changed file");
                break;
            case FileChange::Change::Renamed:
                line.change = Words::tr("renamed file");
                line.left = file.leftPath;
                line.right = file.rightPath;
                break;
            case FileChange::Change::Removed:
                line.change = Words::tr("file only left");
                break;
            case FileChange::Change::Added:
                line.change = Words::tr("file only right");
                break;
            case FileChange::Change::Equal:
                continue;
            }
            add(Kind::Files, std::move(line));
        }
    }

    void addValues()
    {
        for (const ValueChange &value : m_pair.inputs.arguments)
            add(Kind::CommandLine, Words::tr("option"), value.name, valueText(value.left), valueText(value.right));
        for (const ValueChange &value : m_pair.inputs.versions)
            add(Kind::Versions, Words::tr("version"), value.name, valueText(value.left), valueText(value.right));
        for (const LabelChange &label : m_pair.inputs.labels) {
            if (!label.isMadeByAra) // those say again what the options say
                add(Kind::Labels, label.isAdded ? Words::tr("label only right") : Words::tr("label only left"),
                    label.name);
        }
    }

    void addHosts()
    {
        for (const Side side : {Side::Left, Side::Right}) {
            QStringList names;
            for (const HostPair &host : m_comparison.hosts()) {
                if (m_comparison.isOnlyOn(side, host))
                    names << host.name;
            }
            if (!names.isEmpty())
                add(Kind::Hosts, side == Side::Left ? Words::tr("host only left") : Words::tr("host only right"),
                    nameList(names, names.size()));
        }
    }

    void addFacts()
    {
        for (const SharedFact &fact : m_pair.facts) {
            const QStringList names
                = fact.hosts.size() == m_pair.inputs.hostsInBoth ? QStringList{Words::tr("all hosts")} : fact.hosts;
            add(Kind::Facts,
                {.change = Words::tr("fact"),
                 .what = fact.path,
                 .hosts = nameList(names, names.size()),
                 .left = valueText(fact.left),
                 .right = valueText(fact.right)});
        }
    }

    void addRecords()
    {
        for (const RecordChange &record : m_pair.inputs.records) {
            switch (record.change) {
            case RecordChange::Change::Changed:
                add(Kind::Records, Words::tr("changed record"), record.key);
                break;
            case RecordChange::Change::Removed:
                add(Kind::Records, Words::tr("record only left"), record.key);
                break;
            case RecordChange::Change::Added:
                add(Kind::Records, Words::tr("record only right"), record.key);
                break;
            case RecordChange::Change::NotRead:
            case RecordChange::Change::Muted:
            case RecordChange::Change::Equal:
                break;
            }
        }
    }

    void addTasks()
    {
        for (const PlayPair &play : m_comparison.plays()) {
            const auto name = [&](Side side) {
                return play.play[side] == NoIndex ? QString() : recording(side).plays()[play.play[side]].name;
            };
            if (play.isRenamed)
                add(Kind::Tasks, Words::tr("play renamed"), name(Side::Right), name(Side::Left), name(Side::Right));
            if (play.isMoved)
                add(Kind::Tasks, Words::tr("play moved"), name(Side::Right));
        }
        for (quint32 entry = 0; entry < m_comparison.tasks().size(); ++entry) {
            const TaskPair &task = m_comparison.tasks()[entry];
            const QString change = taskChangeText(task);
            if (change.isEmpty())
                continue;
            CompareLine line{.change = Words::tr("task %1").arg(change),
                             .what = taskNameOf(m_comparison, entry),
                             .place = placeOf(entry),
                             .task = entry};
            if (task.presence == Presence::Both) {
                const auto text = [&](Side side) {
                    QStringList parts;
                    if (task.isRenamed)
                        parts << taskName(recording(side), task.task[side]);
                    if (task.hasOtherAction)
                        parts << recording(side).tasks()[task.task[side]].action;
                    if (task.isMoved)
                        parts << taskPlace(recording(side), task.task[side]);
                    return parts.join(u" · "_s);
                };
                line.left = text(Side::Left);
                line.right = text(Side::Right);
            }
            add(Kind::Tasks, std::move(line));
        }
    }

    void addOutputs()
    {
        for (const ChangeGroup &group : m_pair.outputs)
            add(Kind::Outputs, lineOf(group, Words::tr("other output")));
    }

    // A task with its time, and the hosts that it is about; a host alone where the task as a whole took as long.
    void addSpeed(Kind kind, Speed speed)
    {
        QHash<quint32, ChangeGroup> groups;
        for (ChangeGroup &group : changeGroups(m_comparison, speed))
            groups.insert(group.task, std::move(group));
        for (quint32 entry = 0; entry < m_comparison.tasks().size(); ++entry) {
            const TaskPair &task = m_comparison.tasks()[entry];
            const auto group = groups.constFind(entry);
            if (task.speed != speed && group == groups.cend())
                continue;
            const Both<Micros> time = task.speed == speed ? task.time : longestOf(group->rows);
            add(kind,
                {.change = nameOf(speed),
                 .what = taskNameOf(m_comparison, entry),
                 .hosts = group == groups.cend() ? QString() : hostsText(m_comparison, group->rows),
                 .left = formatDuration(time.left),
                 .right = formatDuration(time.right),
                 .place = placeOf(entry),
                 .task = entry,
                 .row = group == groups.cend() ? NoIndex : group->rows.front()});
        }
    }

    Both<Micros> longestOf(const std::vector<quint32> &rows) const
    {
        Both<Micros> longest{0, 0};
        for (const quint32 row : rows) {
            const Both<RowIndex> &pair = m_comparison.rows()[row].row;
            const Both<Micros> time{recording(Side::Left).durationOf(pair.left),
                                    recording(Side::Right).durationOf(pair.right)};
            if (std::abs(time.right - time.left) > std::abs(longest.right - longest.left))
                longest = time;
        }
        return longest;
    }

    void add(Kind kind, const QString &change, const QString &what, const QString &left = {}, const QString &right = {})
    {
        add(kind, {.change = change, .what = what, .left = left, .right = right});
    }

    void add(Kind kind, CompareLine line)
    {
        if (m_blocks.empty() || m_blocks.back().kind != kind)
            m_blocks.push_back({.kind = kind});
        m_blocks.back().lines.push_back(std::move(line));
    }

    const ComparedPair &m_pair;
    const Comparison &m_comparison;
    std::vector<CompareBlock> m_blocks;
};

} // namespace

QString CompareBlock::title() const
{
    switch (kind) {
    case Kind::NewlyFailing:
        return Words::tr("Newly failing");
    case Kind::StillFailing:
        return Words::tr("Still failing");
    case Kind::Fixed:
        return Words::tr("Fixed");
    case Kind::Files:
        return Words::tr("Files");
    case Kind::CommandLine:
        return Words::tr("Command line");
    case Kind::Versions:
        return Words::tr("Versions");
    case Kind::Labels:
        return Words::tr("Labels");
    case Kind::Hosts:
        return Words::tr("Hosts");
    case Kind::Facts:
        return Words::tr("Facts");
    case Kind::Records:
        return Words::tr("Records");
    case Kind::Tasks:
        return Words::tr("Tasks");
    case Kind::Outcomes:
        return Words::tr("Other outcome");
    case Kind::Outputs:
        return Words::tr("Other output");
    case Kind::Slower:
        return Words::tr("Slower");
    case Kind::Faster:
        return Words::tr("Faster");
    }
    return {};
}

std::vector<CompareBlock> compareBlocks(const ComparedPair &pair)
{
    return pair.comparison && !pair.hasLittleInCommon() ? Blocks(pair).all() : std::vector<CompareBlock>();
}

QString runText(const Playbook &playbook)
{
    QStringList parts{glyphOf(playbook.state) + u' ' + nameOf(playbook.state)};
    for (const QString &part : {formatDateTime(playbook.started), formatDuration(playbook.duration)}) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(u" · "_s);
}

QString pairText(const ComparedPair &pair)
{
    if (!pair.playbook.right)
        return Words::tr("only left");
    if (!pair.playbook.left)
        return Words::tr("only right");
    if (!pair.comparison)
        return Words::tr("could not be read");
    if (pair.hasLittleInCommon())
        return Words::tr("little in common");
    const auto tasks = static_cast<int>(changeGroups(*pair.comparison, Change::NewlyFailing).size());
    if (tasks > 0)
        return Words::tr("%n task(s) newly failing", nullptr, tasks);
    if (pair.isRegression())
        return Words::tr("the right run has no end");
    int lines = 0;
    for (const CompareBlock &block : compareBlocks(pair))
        lines += static_cast<int>(block.lines.size());
    return lines == 0 ? Words::tr("no difference") : Words::tr("%n difference(s), none newly failing", nullptr, lines);
}

} // namespace aviary
