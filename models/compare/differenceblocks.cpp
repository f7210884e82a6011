// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/differenceblocks.h"

#include "models/overview/sentences.h"
#include "models/recording/format.h"

#include <QCoreApplication>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Compare)
};

using Kind = DifferenceBlock::Kind;
using Known = ComparedPair::Known;
using Presence = TaskPair::Presence;

int counted(qint64 number)
{
    return static_cast<int>(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

QString valueText(const QString &value)
{
    return value.isEmpty() ? u"–"_s : value;
}

class Blocks
{
public:
    Blocks(const ComparedPair &pair, bool isReading)
        : m_pair(pair)
        , m_isReading(isReading)
        , m_comparison(*pair.comparison)
        , m_groups(changeGroups(*pair.comparison))
    {
    }

    DifferenceBlocks all()
    {
        addNamed();
        addFailures(Kind::NewlyFailing, Change::NewlyFailing);
        addFailures(Kind::StillFailing, Change::StillFailing);
        addFailures(Kind::Fixed, Change::Fixed);
        addInputs();
        addTasks();
        addOutputs();
        addTimes(Kind::Slower, Speed::Slower);
        addTimes(Kind::Faster, Speed::Faster);
        return std::move(m_blocks);
    }

private:
    const Recording &recording(Side side) const { return *m_comparison.recording(side); }

    QString readingText() const { return m_isReading ? Words::tr("reading…") : Words::tr("not read"); }

    // A block without lines is there only as long as some may come.
    void add(DifferenceBlock block)
    {
        block.count = std::max(block.count, static_cast<qint64>(block.lines.size()));
        if (block.count > 0 || !block.note.isEmpty())
            m_blocks.push_back(std::move(block));
    }

    DifferenceLine lineOf(quint32 task, const std::vector<quint32> &rows) const
    {
        const TaskPair &pair = m_comparison.tasks()[task];
        const Side side = pair.task.right == NoIndex ? Side::Left : Side::Right;
        DifferenceLine line{.what = taskNameOf(m_comparison, task), .task = task};
        line.place = taskPlace(recording(side), pair.task[side]);
        if (!rows.empty()) {
            line.hosts = hostsText(m_comparison, rows);
            line.row = rows.front();
        }
        return line;
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
        return names.join(", "_L1);
    }

    void addNamed()
    {
        DifferenceBlock block{.kind = Kind::Named, .count = m_pair.named.total};
        for (const NamedChange &change : m_pair.named.changes) {
            DifferenceLine line{.what = placeInFile(change.path, change.line), .change = change.change};
            const auto file = std::ranges::find(m_pair.inputs.files, change.path, &FileChange::path);
            line.file = file == m_pair.inputs.files.end() ? -1 : file - m_pair.inputs.files.begin();
            line.fileLine = change.isLeftLine ? 0 : change.line;
            line.hosts = change.word;
            block.lines.push_back(line);
        }
        add(std::move(block));
    }

    void addFailures(Kind kind, Change change)
    {
        DifferenceBlock block{.kind = kind};
        for (const ChangeGroup &group : m_groups) {
            if (group.change != change)
                continue;
            DifferenceLine line = lineOf(group.task, group.rows);
            line.left = valueText(outcomesText(Side::Left, group.rows));
            line.right = valueText(outcomesText(Side::Right, group.rows));
            const Side failing = change == Change::Fixed ? Side::Left : Side::Right;
            line.outcome = recording(failing).outcome(m_comparison.rows()[group.rows.front()].row[failing]);
            block.lines.push_back(std::move(line));
        }
        add(std::move(block));
    }

    void addInputs()
    {
        DifferenceBlock block{.kind = Kind::Inputs};
        if (m_pair.known < Known::Inputs) {
            block.note = readingText();
            return add(std::move(block));
        }
        QStringList notes;
        const auto note = [&](size_t before, const auto &text) {
            if (const size_t many = block.lines.size() - before; many > 0)
                notes << text(counted(static_cast<qint64>(many)));
        };
        size_t before = 0;
        addFiles(block);
        note(before, [](int n) { return Words::tr("%n file(s)", nullptr, n); });
        before = block.lines.size();
        for (const ValueChange &value : m_pair.inputs.arguments)
            addValue(block, Words::tr("option"), value);
        note(before, [](int n) { return Words::tr("%n option(s)", nullptr, n); });
        before = block.lines.size();
        for (const ValueChange &value : m_pair.inputs.versions)
            addValue(block, Words::tr("version"), value);
        note(before, [](int n) { return Words::tr("%n version(s)", nullptr, n); });
        before = block.lines.size();
        for (const LabelChange &label : m_pair.inputs.labels) {
            if (!label.isMadeByAra) // those say again what the options say
                block.lines.push_back(
                    {.what = label.name,
                     .change = label.isAdded ? Words::tr("label only right") : Words::tr("label only left")});
        }
        note(before, [](int n) { return Words::tr("%n label(s)", nullptr, n); });
        before = block.lines.size();
        addHosts(block);
        note(before, [](int n) { return Words::tr("%n host(s)", nullptr, n); });
        before = block.lines.size();
        addFacts(block);
        note(before, [](int n) { return Words::tr("%n fact(s)", nullptr, n); });
        before = block.lines.size();
        addRecords(block);
        note(before, [](int n) { return Words::tr("%n record(s)", nullptr, n); });
        if (m_pair.known < Known::Facts)
            notes << (m_isReading ? Words::tr("reading facts…") : Words::tr("facts were not read"));
        block.note = notes.join(", "_L1);
        add(std::move(block));
    }

    void addFiles(DifferenceBlock &block) const
    {
        for (size_t i = 0; i < m_pair.inputs.files.size(); ++i) {
            const FileChange &file = m_pair.inputs.files[i];
            DifferenceLine line{.what = file.path(), .file = static_cast<qsizetype>(i)};
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
            block.lines.push_back(std::move(line));
        }
    }

    static void addValue(DifferenceBlock &block, const QString &change, const ValueChange &value)
    {
        block.lines.push_back(
            {.what = value.name, .change = change, .left = valueText(value.left), .right = valueText(value.right)});
    }

    void addHosts(DifferenceBlock &block) const
    {
        for (const Side side : Sides) {
            for (const HostPair &host : m_comparison.hosts()) {
                if (m_comparison.isOnlyOn(side, host))
                    block.lines.push_back(
                        {.what = host.name,
                         .change = side == Side::Left ? Words::tr("host only left") : Words::tr("host only right")});
            }
        }
    }

    void addFacts(DifferenceBlock &block) const
    {
        for (const SharedFact &fact : m_pair.facts) {
            DifferenceLine line{.what = fact.path, .change = Words::tr("fact")};
            line.left = valueText(fact.left);
            line.right = valueText(fact.right);
            line.hosts = fact.hosts.size() == m_pair.inputs.hostsInBoth ? Words::tr("all hosts")
                                                                        : nameList(fact.hosts, fact.hosts.size());
            block.lines.push_back(std::move(line));
        }
    }

    void addRecords(DifferenceBlock &block) const
    {
        for (const RecordChange &record : m_pair.inputs.records) {
            QString change;
            switch (record.change) {
            case RecordChange::Change::Changed:
                change = Words::tr("changed record");
                break;
            case RecordChange::Change::Removed:
                change = Words::tr("record only left");
                break;
            case RecordChange::Change::Added:
                change = Words::tr("record only right");
                break;
            case RecordChange::Change::NotRead:
            case RecordChange::Change::Muted:
            case RecordChange::Change::Equal:
                continue;
            }
            block.lines.push_back({.what = record.key, .change = change});
        }
    }

    void addTasks()
    {
        DifferenceBlock block{.kind = Kind::Tasks};
        QStringList changes; // in order of appearance
        QHash<QString, int> counts;
        const auto count = [&](const QString &change) {
            if (++counts[change] == 1)
                changes << change;
        };
        for (const PlayPair &play : m_comparison.plays()) {
            const auto name = [&](Side side) { return recording(side).plays()[play.play[side]].name; };
            if (play.isRenamed) {
                block.lines.push_back({.what = name(Side::Right),
                                       .change = Words::tr("play renamed"),
                                       .left = name(Side::Left),
                                       .right = name(Side::Right)});
                count(block.lines.back().change);
            }
            if (play.isMoved) {
                block.lines.push_back({.what = name(Side::Right), .change = Words::tr("play moved")});
                count(block.lines.back().change);
            }
        }
        for (quint32 entry = 0; entry < m_comparison.tasks().size(); ++entry) {
            const TaskPair &task = m_comparison.tasks()[entry];
            const QString change = taskChangeText(task);
            if (change.isEmpty())
                continue;
            DifferenceLine line = lineOf(entry, {});
            line.change = change;
            if (task.presence == Presence::Both) {
                line.left = taskText(Side::Left, task);
                line.right = taskText(Side::Right, task);
            }
            block.lines.push_back(std::move(line));
            count(change);
        }
        QStringList notes;
        for (const QString &change : std::as_const(changes))
            notes << Words::tr("%1 %2").arg(formatCount(counts[change]), change);
        block.note = notes.join(", "_L1);
        add(std::move(block));
    }

    // What is another one in a task that both have.
    QString taskText(Side side, const TaskPair &task) const
    {
        QStringList parts;
        if (task.isRenamed)
            parts << taskName(recording(side), task.task[side]);
        if (task.hasOtherAction)
            parts << recording(side).tasks()[task.task[side]].action;
        if (task.isMoved)
            parts << taskPlace(recording(side), task.task[side]);
        return parts.join(u" · "_s);
    }

    void addOutputs()
    {
        DifferenceBlock block{.kind = Kind::Outputs};
        for (const ChangeGroup &group : m_groups) {
            switch (group.change) {
            case Change::OutcomeChanged:
            case Change::OkToChanged:
            case Change::ChangedToOk:
            case Change::OnlyLeft:
            case Change::OnlyRight: {
                DifferenceLine line = lineOf(group.task, group.rows);
                line.change = nameOf(group.change);
                line.left = valueText(outcomesText(Side::Left, group.rows));
                line.right = valueText(outcomesText(Side::Right, group.rows));
                block.lines.push_back(std::move(line));
                break;
            }
            case Change::Same:
            case Change::NewlyFailing:
            case Change::Fixed:
            case Change::StillFailing:
            case Change::HostGone:
            case Change::Stopped:
                break;
            }
        }
        for (const ChangeGroup &group : m_pair.outputs) {
            DifferenceLine line = lineOf(group.task, group.rows);
            line.change = Words::tr("other output");
            block.lines.push_back(std::move(line));
        }
        if (m_pair.comparedOutputs < m_pair.comparableOutputs) {
            const QString compared
                = Words::tr("%1 of %2 result(s) compared", nullptr, counted(m_pair.comparableOutputs))
                      .arg(formatCount(m_pair.comparedOutputs), formatCount(m_pair.comparableOutputs));
            block.note
                = m_pair.known < Known::Outputs && m_isReading ? Words::tr("reading… %1").arg(compared) : compared;
        } else if (m_pair.known < Known::Outputs) {
            block.note = readingText();
        }
        add(std::move(block));
    }

    // A task with its time and the hosts that it is about; a host alone where the task as a whole took as long.
    void addTimes(Kind kind, Speed speed)
    {
        DifferenceBlock block{.kind = kind};
        std::vector<const ChangeGroup *> groupOf(m_comparison.tasks().size());
        for (const ChangeGroup &group : m_groups) {
            if (group.speed == speed)
                groupOf[group.task] = &group;
        }
        for (quint32 entry = 0; entry < m_comparison.tasks().size(); ++entry) {
            const TaskPair &task = m_comparison.tasks()[entry];
            const ChangeGroup *group = groupOf[entry];
            if (task.speed != speed && !group)
                continue;
            const Both<Micros> time = task.speed == speed ? task.time : longestOf(group->rows);
            DifferenceLine line = lineOf(entry, group ? group->rows : std::vector<quint32>());
            line.left = formatDuration(time.left);
            line.right = formatDuration(time.right);
            block.lines.push_back(std::move(line));
        }
        add(std::move(block));
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

    const ComparedPair &m_pair;
    const bool m_isReading;
    const Comparison &m_comparison;
    const std::vector<ChangeGroup> m_groups;
    DifferenceBlocks m_blocks;
};

} // namespace

QString DifferenceLine::values() const
{
    return left.isEmpty() && right.isEmpty() ? QString() : u"%1 → %2"_s.arg(left, right);
}

QString titleOf(DifferenceBlock::Kind kind)
{
    switch (kind) {
    case Kind::Named:
        return Words::tr("Named in the failure, near a change");
    case Kind::NewlyFailing:
        return Words::tr("Newly failing");
    case Kind::StillFailing:
        return Words::tr("Still failing");
    case Kind::Fixed:
        return Words::tr("Fixed");
    case Kind::Inputs:
        return Words::tr("What went in differently");
    case Kind::Tasks:
        return Words::tr("Tasks new, gone, renamed or moved");
    case Kind::Outputs:
        return Words::tr("What came out differently");
    case Kind::Slower:
        return Words::tr("Slower");
    case Kind::Faster:
        return Words::tr("Faster");
    }
    return {};
}

DifferenceBlocks differenceBlocks(const ComparedPair &pair, bool isReading)
{
    return pair.comparison && !pair.hasLittleInCommon() ? Blocks(pair, isReading).all() : DifferenceBlocks();
}

Job<DifferenceBlocks> startDifferenceBlocks(const ComparedPairPtr &pair, bool isReading)
{
    return Job<DifferenceBlocks>(QtConcurrent::run(
        [pair, isReading]() -> Result<DifferenceBlocks> { return differenceBlocks(*pair, isReading); }));
}

} // namespace aviary
