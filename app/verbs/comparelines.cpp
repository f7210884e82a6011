// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/comparelines.h"

#include "app/verbs/verbtext.h"
#include "models/overview/sentences.h"
#include "models/recording/format.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

using Presence = TaskPair::Presence;

constexpr int Red = 31;
constexpr int Green = 32;
constexpr int Yellow = 33;

QString valueText(const QString &value)
{
    return value.isEmpty() ? u"–"_s : value;
}

class Lines
{
public:
    explicit Lines(const ComparedPair &pair)
        : m_pair(pair)
        , m_comparison(*pair.comparison)
    {
    }

    std::vector<CompareLine> all()
    {
        addOutcomes({Change::NewlyFailing, Change::StillFailing, Change::Fixed});
        addFiles();
        addValues();
        addHosts();
        addFacts();
        addRecords();
        addTasks();
        addOutcomes(
            {Change::OutcomeChanged, Change::ChangedToOk, Change::OkToChanged, Change::OnlyLeft, Change::OnlyRight});
        addOutputs();
        addSpeeds();
        return std::move(m_lines);
    }

private:
    const Recording &recording(Side side) const { return *m_comparison.recording(side); }

    void addOutcomes(std::initializer_list<Change> changes)
    {
        for (const Change change : changes) {
            for (const ChangeGroup &group : changeGroups(m_comparison, change)) {
                const int colour = change == Change::Fixed                             ? Green
                    : change == Change::NewlyFailing || change == Change::StillFailing ? Red
                                                                                       : Yellow;
                m_lines.push_back({nameOf(change), taskNameOf(m_comparison, group.task),
                                   hostsText(m_comparison, group.rows), outcomesText(Side::Left, group.rows),
                                   outcomesText(Side::Right, group.rows), placeOf(group.task), colour});
            }
        }
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
        for (const FileChange &file : m_pair.inputs.files) {
            switch (file.change) {
            case FileChange::Change::Changed:
                add(VerbText::tr("changed file"), file.path());
                break;
            case FileChange::Change::Renamed:
                add(VerbText::tr("renamed file"), file.path(), file.leftPath, file.rightPath);
                break;
            case FileChange::Change::Removed:
                add(VerbText::tr("file only left"), file.path());
                break;
            case FileChange::Change::Added:
                add(VerbText::tr("file only right"), file.path());
                break;
            case FileChange::Change::Equal:
                break;
            }
        }
    }

    void addValues()
    {
        for (const ValueChange &value : m_pair.inputs.arguments)
            add(VerbText::tr("option"), value.name, valueText(value.left), valueText(value.right));
        for (const ValueChange &value : m_pair.inputs.versions)
            add(VerbText::tr("version"), value.name, valueText(value.left), valueText(value.right));
        for (const LabelChange &label : m_pair.inputs.labels) {
            if (!label.isMadeByAra) // those say again what the options say
                add(label.isAdded ? VerbText::tr("label only right") : VerbText::tr("label only left"), label.name);
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
                add(side == Side::Left ? VerbText::tr("host only left") : VerbText::tr("host only right"),
                    nameList(names, names.size()));
        }
    }

    void addFacts()
    {
        for (const SharedFact &fact : m_pair.facts) {
            const QStringList names
                = fact.hosts.size() == m_pair.inputs.hostsInBoth ? QStringList{VerbText::tr("all hosts")} : fact.hosts;
            m_lines.push_back({VerbText::tr("fact"),
                               fact.path,
                               nameList(names, names.size()),
                               valueText(fact.left),
                               valueText(fact.right),
                               {},
                               0});
        }
    }

    void addRecords()
    {
        for (const RecordChange &record : m_pair.inputs.records) {
            switch (record.change) {
            case RecordChange::Change::Changed:
                add(VerbText::tr("changed record"), record.key);
                break;
            case RecordChange::Change::Removed:
                add(VerbText::tr("record only left"), record.key);
                break;
            case RecordChange::Change::Added:
                add(VerbText::tr("record only right"), record.key);
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
                add(VerbText::tr("play renamed"), name(Side::Right), name(Side::Left), name(Side::Right));
            if (play.isMoved)
                add(VerbText::tr("play moved"), name(Side::Right));
        }
        for (quint32 entry = 0; entry < m_comparison.tasks().size(); ++entry) {
            const TaskPair &task = m_comparison.tasks()[entry];
            const QString change = taskChangeText(task);
            if (change.isEmpty())
                continue;
            CompareLine line{.change = VerbText::tr("task %1").arg(change),
                             .what = taskNameOf(m_comparison, entry),
                             .place = placeOf(entry)};
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
            m_lines.push_back(line);
        }
    }

    void addOutputs()
    {
        for (const ChangeGroup &group : m_pair.outputs) {
            m_lines.push_back({VerbText::tr("other output"),
                               taskNameOf(m_comparison, group.task),
                               hostsText(m_comparison, group.rows),
                               {},
                               {},
                               placeOf(group.task),
                               0});
        }
    }

    // A task with its time, and the hosts that it is about; a host alone where the task as a whole took as long.
    void addSpeeds()
    {
        const std::vector<ChangeGroup> groups = changeGroups(m_comparison);
        for (const Speed speed : {Speed::Slower, Speed::Faster}) {
            for (quint32 entry = 0; entry < m_comparison.tasks().size(); ++entry) {
                const TaskPair &task = m_comparison.tasks()[entry];
                const auto group = std::ranges::find_if(
                    groups, [&](const ChangeGroup &one) { return one.speed == speed && one.task == entry; });
                if (task.speed != speed && group == groups.end())
                    continue;
                const Both<Micros> time = task.speed == speed ? task.time : longestOf(group->rows);
                m_lines.push_back({nameOf(speed), taskNameOf(m_comparison, entry),
                                   group == groups.end() ? QString() : hostsText(m_comparison, group->rows),
                                   formatDuration(time.left), formatDuration(time.right), placeOf(entry), 0});
            }
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

    void add(const QString &change, const QString &what, const QString &left = {}, const QString &right = {})
    {
        m_lines.push_back({.change = change, .what = what, .hosts = {}, .left = left, .right = right, .place = {}});
    }

    const ComparedPair &m_pair;
    const Comparison &m_comparison;
    std::vector<CompareLine> m_lines;
};

} // namespace

std::vector<CompareLine> compareLines(const ComparedPair &pair)
{
    return pair.comparison && !pair.hasLittleInCommon() ? Lines(pair).all() : std::vector<CompareLine>();
}

QString notListedText(const ComparedPair &pair)
{
    if (pair.hasLittleInCommon())
        return {};
    QStringList parts{missingText(*pair.comparison)};
    if (pair.comparedOutputs < pair.comparableOutputs)
        parts << VerbText::tr("output was compared of %1 of %n result(s), --all compares all", nullptr,
                              static_cast<int>(pair.comparableOutputs))
                     .arg(formatCount(pair.comparedOutputs));
    parts.removeAll(QString());
    return parts.isEmpty() ? QString() : VerbText::tr("Not listed: %1.").arg(parts.join("; "_L1));
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
        return VerbText::tr("only left");
    if (!pair.playbook.left)
        return VerbText::tr("only right");
    if (!pair.comparison)
        return VerbText::tr("could not be read");
    if (pair.hasLittleInCommon())
        return VerbText::tr("little in common");
    const auto tasks = static_cast<int>(changeGroups(*pair.comparison, Change::NewlyFailing).size());
    if (tasks > 0)
        return VerbText::tr("%n task(s) newly failing", nullptr, tasks);
    if (pair.isRegression())
        return VerbText::tr("the right run has no end");
    const auto lines = static_cast<int>(compareLines(pair).size());
    return lines == 0 ? VerbText::tr("no difference")
                      : VerbText::tr("%n difference(s), none newly failing", nullptr, lines);
}

} // namespace aviary
