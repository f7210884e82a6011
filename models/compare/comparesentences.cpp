// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/comparesentences.h"

#include "models/compare/otheroutcomes.h"
#include "models/overview/sentences.h"
#include "models/recording/format.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(Compare)
};

using Presence = TaskPair::Presence;

// Tasks that are told one by one, and headlines that are read for each: a run in which everything fails fails for one
// reason.
constexpr qsizetype ToldTasks = 3;
constexpr qsizetype ReadRows = 50;

int counted(qint64 number)
{
    return static_cast<int>(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

// The side whose failure a change is about.
Side failingSide(Change change)
{
    return change == Change::Fixed ? Side::Left : Side::Right;
}

QStringList shortNames(const Comparison &comparison, const QSet<quint32> &hosts)
{
    std::vector<quint32> entries(hosts.begin(), hosts.end());
    std::ranges::sort(entries); // which are in order of name
    QStringList names;
    for (const quint32 host : entries)
        names << comparison.hosts()[host].name.chopped(comparison.hostSuffix().size());
    return names;
}

QString hostsText(const Comparison &comparison, const QSet<quint32> &hosts, bool spoken)
{
    return nameList(shortNames(comparison, hosts), hosts.size(), spoken);
}

QSet<quint32> hostsOf(const Comparison &comparison, const std::vector<quint32> &rows)
{
    QSet<quint32> hosts;
    for (const quint32 row : rows) {
        if (const quint32 host = comparison.rows()[row].host; host != NoIndex)
            hosts << host;
    }
    return hosts;
}

// "KeyError: 'gift-cards <beta>' · rc 1", in parentheses; with how many other ones there are.
QString headlineText(const Comparison &comparison, const ChangeGroup &group, const CompareMessages &messages)
{
    const Side side = failingSide(group.change);
    QStringList lines;
    for (const quint32 row : group.rows) {
        const QString line = messages[side].value(comparison.rows()[row].row[side]);
        if (!line.isEmpty() && !lines.contains(line))
            lines << line;
    }
    if (lines.isEmpty())
        return {};
    if (lines.size() == 1)
        return Sentence::tr(" (%1)").arg(lines.front());
    return Sentence::tr(" (%1; elsewhere %n other message(s))", nullptr, counted(lines.size() - 1)).arg(lines.front());
}

// What the other side has behind the failures of a task, and the failing one has not.
QString reachText(const Comparison &comparison, const ChangeGroup &group)
{
    const Side stoppedOn = failingSide(group.change);
    const QSet<quint32> hosts = hostsOf(comparison, group.rows);
    QSet<quint32> stopped, tasks;
    for (const RowPair &row : comparison.rows()) {
        const bool isBehind = row.change == Change::Stopped && row.row[stoppedOn] == NoIndex && row.task > group.task;
        if (!isBehind || (!comparison.hasStopped(stoppedOn) && !hosts.contains(row.host)))
            continue;
        stopped << row.host;
        tasks << row.task;
    }
    if (tasks.isEmpty())
        return {};
    const int count = counted(tasks.size());
    if (group.change == Change::Fixed) {
        if (comparison.hasStopped(stoppedOn))
            return u' ' + Sentence::tr("The run now reaches the %n task(s) after it.", nullptr, count);
        return u' '
            + (hosts.size() > 1 ? Sentence::tr("They now reach the %n task(s) after it.", nullptr, count)
                                : Sentence::tr("It now reaches the %n task(s) after it.", nullptr, count));
    }
    if (comparison.hasStopped(stoppedOn))
        return u' ' + Sentence::tr("The run did not reach the %n task(s) after it.", nullptr, count);
    if (stopped != hosts)
        return u' '
            + Sentence::tr("%1 did not reach the %n task(s) after it.", nullptr, count)
                  .arg(hostsText(comparison, stopped, true));
    return u' '
        + (hosts.size() > 1 ? Sentence::tr("They did not reach the %n task(s) after it.", nullptr, count)
                            : Sentence::tr("It did not reach the %n task(s) after it.", nullptr, count));
}

QString failureHead(Change change, const QString &task, const QString &hosts)
{
    switch (change) {
    case Change::NewlyFailing:
        return Sentence::tr("Newly failing: %1 on %2").arg(task, hosts);
    case Change::Fixed:
        return Sentence::tr("Fixed: %1 on %2").arg(task, hosts);
    default:
        return Sentence::tr("Still failing: %1 on %2").arg(task, hosts);
    }
}

QString moreFailures(Change change, int tasks)
{
    switch (change) {
    case Change::NewlyFailing:
        return Sentence::tr("Newly failing: %n other task(s)", nullptr, tasks);
    case Change::Fixed:
        return Sentence::tr("Fixed: %n other task(s)", nullptr, tasks);
    default:
        return Sentence::tr("Still failing: %n other task(s)", nullptr, tasks);
    }
}

class Sentences
{
public:
    Sentences(const Comparison &comparison, const CompareMessages &messages, const Inputs *inputs)
        : m_comparison(comparison)
        , m_messages(messages)
        , m_inputs(inputs)
    {
    }

    std::vector<CompareParagraph> all()
    {
        if (m_comparison.likeness() < LittleInCommon) {
            addLittleInCommon();
            return std::move(m_paragraphs);
        }
        for (const Change change : {Change::NewlyFailing, Change::StillFailing, Change::Fixed})
            addFailures(change);
        addUnfinished();
        addOutcomes();
        addCheckMode();
        addWhatChanged();
        return std::move(m_paragraphs);
    }

private:
    qint64 count(Change change) const { return m_comparison.count(change); }

    void addLittleInCommon()
    {
        const auto tasks = static_cast<int>(m_comparison.tasks().size());
        const auto common = std::ranges::count(m_comparison.tasks(), Presence::Both, &TaskPair::presence);
        m_paragraphs.push_back(
            {Sentence::tr("These runs have little in common"),
             Sentence::tr(": %1 of %n task(s) are in both.", nullptr, tasks).arg(formatCount(common))});
    }

    void addFailures(Change change)
    {
        const std::vector<ChangeGroup> failures = changeGroups(m_comparison, change);
        for (const ChangeGroup &group : std::span(failures).first(std::min<size_t>(ToldTasks, failures.size()))) {
            const QString hosts = hostsText(m_comparison, hostsOf(m_comparison, group.rows), true);
            QString text = headlineText(m_comparison, group, m_messages) + u'.';
            if (change != Change::StillFailing)
                text += reachText(m_comparison, group);
            m_paragraphs.push_back({failureHead(change, taskNameOf(m_comparison, group.task), hosts), text});
        }
        if (const auto more = counted(std::ssize(failures) - ToldTasks); more > 0)
            m_paragraphs.push_back({moreFailures(change, more), u"."_s});
        if (change == Change::NewlyFailing && !failures.empty())
            m_firstFailure = failures.front().task;
    }

    void addUnfinished()
    {
        const bool right = !m_comparison.hasEnded(Side::Right);
        const bool left = !m_comparison.hasEnded(Side::Left);
        if (!left && !right)
            return;
        QSet<quint32> leftTasks, rightTasks; // which the other did not reach
        for (const RowPair &row : m_comparison.rows()) {
            if (row.change == Change::Stopped)
                (row.row.left == NoIndex ? rightTasks : leftTasks) << row.task;
        }
        if (left && right)
            m_paragraphs.push_back({Sentence::tr("Neither run has an end"), u"."_s});
        else if (right)
            m_paragraphs.push_back({Sentence::tr("This run has no end"), reachedText(leftTasks)});
        else
            m_paragraphs.push_back({Sentence::tr("The run on the left has no end"), reachedText(rightTasks)});
    }

    static QString reachedText(const QSet<quint32> &tasks)
    {
        return tasks.isEmpty()
            ? u"."_s
            : Sentence::tr(": of %n task(s) results are missing that the other has.", nullptr, counted(tasks.size()));
    }

    void addOutcomes()
    {
        if (m_comparison.hasSameOutcome()) {
            const auto times = counted(m_comparison.slower() + m_comparison.faster());
            const QString same
                = Sentence::tr("Same outcome for all %n result(s)", nullptr, counted(std::ssize(m_comparison.rows())));
            m_paragraphs.push_back(
                {QString(),
                 times == 0 ? same + u'.' : Sentence::tr("%1; %n differ in times only.", nullptr, times).arg(same)});
            return;
        }
        const QStringList parts = otherOutcomes(m_comparison);
        if (!parts.isEmpty())
            m_paragraphs.push_back({QString(), Sentence::tr("Other outcome: %1.").arg(parts.join(", "_L1))});
        else if (m_paragraphs.empty())
            m_paragraphs.push_back({QString(),
                                    Sentence::tr("Same outcome for the %n result(s) that both runs have.", nullptr,
                                                 counted(m_comparison.matched()))});
    }

    // What is then told of outcomes compares deeds with a rehearsal.
    void addCheckMode()
    {
        if (!m_inputs || m_inputs->leftIsCheckMode == m_inputs->rightIsCheckMode)
            return;
        m_paragraphs.push_back(
            {QString(),
             m_inputs->rightIsCheckMode
                 ? Sentence::tr("Only the right run was in check mode: nothing was changed there, and a failure may come "
                                "from a step that was only simulated.")
                 : Sentence::tr("Only the left run was in check mode: nothing was changed there, and a failure may come "
                                "from a step that was only simulated.")});
    }

    void addWhatChanged()
    {
        const QStringList parts = changedParts();
        QString text;
        if (!parts.isEmpty()) {
            const QString what = parts.join("; "_L1);
            text = isAllBeforeFailure() ? Sentence::tr("Changed before that: %1.").arg(what)
                                        : Sentence::tr("Changed: %1.").arg(what);
        } else if (m_inputs && m_firstFailure != NoIndex) {
            text = Sentence::tr("Nothing that ARA recorded went in differently.");
        }
        if (const QString times = timesText(); !times.isEmpty())
            text += (text.isEmpty() ? QString() : u" "_s) + times;
        if (!text.isEmpty())
            m_paragraphs.push_back({QString(), text});
    }

    QStringList changedParts() const
    {
        QStringList parts;
        if (m_inputs) {
            if (m_inputs->changedFiles > 0)
                parts << Sentence::tr("%1 of %n file(s)", nullptr, counted(m_inputs->countOfFiles()))
                             .arg(formatCount(m_inputs->changedFiles));
            if (!m_inputs->arguments.empty())
                parts << Sentence::tr("%n option(s) of the command line", nullptr,
                                      counted(std::ssize(m_inputs->arguments)));
            for (const ValueChange &version : m_inputs->versions)
                parts
                    << Sentence::tr("%1 %2 → %3").arg(version.name, valueText(version.left), valueText(version.right));
        }
        QSet<quint32> gone, added;
        for (quint32 host = 0; host < m_comparison.hosts().size(); ++host) {
            if (m_comparison.isOnlyOn(Side::Left, m_comparison.hosts()[host]))
                gone << host;
            else if (m_comparison.isOnlyOn(Side::Right, m_comparison.hosts()[host]))
                added << host;
        }
        if (!gone.isEmpty()) {
            const QString hosts = hostsText(m_comparison, gone, true);
            parts << (gone.size() == 1 ? Sentence::tr("%1 is not in this run").arg(hosts)
                                       : Sentence::tr("%1 are not in this run").arg(hosts));
        }
        if (!added.isEmpty()) {
            const QString hosts = hostsText(m_comparison, added, true);
            parts << (added.size() == 1 ? Sentence::tr("%1 is new in this run").arg(hosts)
                                        : Sentence::tr("%1 are new in this run").arg(hosts));
        }
        if (const QString tasks = tasksText(); !tasks.isEmpty())
            parts << tasks;
        return parts;
    }

    static QString valueText(const QString &value) { return value.isEmpty() ? Sentence::tr("not recorded") : value; }

    QString tasksText() const
    {
        int both = 0, renamed = 0, moved = 0, added = 0, removed = 0, others = 0, handlers = 0;
        for (const TaskPair &task : m_comparison.tasks()) {
            both += task.isRenamed && task.isMoved ? 1 : 0;
            renamed += task.isRenamed && !task.isMoved ? 1 : 0;
            moved += task.isMoved && !task.isRenamed ? 1 : 0;
            others += task.hasOtherAction ? 1 : 0;
            const bool isAlone = task.presence == Presence::OnlyLeft || task.presence == Presence::OnlyRight;
            if (isAlone && task.isHandler)
                ++handlers;
            else if (isAlone)
                ++(task.presence == Presence::OnlyRight ? added : removed);
        }
        QStringList parts;
        const auto add = [&parts](int many, const QString &text) {
            if (many > 0)
                parts << text;
        };
        add(both, Sentence::tr("%n renamed and moved", nullptr, both));
        add(renamed, Sentence::tr("%n renamed", nullptr, renamed));
        add(moved, Sentence::tr("%n moved", nullptr, moved));
        add(others, Sentence::tr("%n with another module", nullptr, others));
        add(added, Sentence::tr("%n added", nullptr, added));
        add(removed, Sentence::tr("%n removed", nullptr, removed));
        QStringList sentences;
        if (!parts.isEmpty())
            sentences << Sentence::tr("tasks: %1").arg(parts.join(", "_L1));
        if (handlers > 0)
            sentences << Sentence::tr("%n handler(s) ran on one side only", nullptr, handlers);
        return sentences.join("; "_L1);
    }

    bool isAllBeforeFailure() const
    {
        if (m_firstFailure == NoIndex)
            return false;
        for (quint32 entry = m_firstFailure; entry < m_comparison.tasks().size(); ++entry) {
            const TaskPair &task = m_comparison.tasks()[entry];
            if (task.isRenamed || task.isMoved || task.hasOtherAction || task.presence == Presence::OnlyLeft
                || task.presence == Presence::OnlyRight)
                return false;
        }
        return true;
    }

    QString timesText() const
    {
        std::vector<quint32> slow;
        for (quint32 entry = 0; entry < m_comparison.tasks().size(); ++entry) {
            if (m_comparison.tasks()[entry].speed != Speed::Same)
                slow.push_back(entry);
        }
        if (slow.empty() && m_comparison.speed() == Speed::Same)
            return {};
        std::ranges::stable_sort(slow, std::ranges::greater(), [this](quint32 entry) {
            const Both<Micros> &time = m_comparison.tasks()[entry].time;
            return std::abs(time.right - time.left);
        });
        QStringList parts;
        for (const quint32 entry : std::span(slow).first(std::min<size_t>(ToldTasks, slow.size()))) {
            const Both<Micros> &time = m_comparison.tasks()[entry].time;
            parts << Sentence::tr("%1 %2 → %3")
                         .arg(taskNameOf(m_comparison, entry), formatDuration(time.left), formatDuration(time.right));
        }
        if (const auto more = counted(std::ssize(slow) - ToldTasks); more > 0)
            parts << Sentence::tr("%n other task(s) slower or faster", nullptr, more);
        const auto durationOn = [this](Side side) {
            const Playbook &playbook = m_comparison.recording(side)->playbook();
            const bool isWhole = playbook.state == State::Completed || playbook.state == State::Failed;
            return isWhole ? formatDuration(playbook.duration) : QString();
        };
        if (const QString left = durationOn(Side::Left), right = durationOn(Side::Right);
            !left.isEmpty() && !right.isEmpty())
            parts << (parts.isEmpty() ? Sentence::tr("The run %1 → %2").arg(left, right)
                                      : Sentence::tr("the run %1 → %2").arg(left, right));
        return parts.isEmpty() ? QString() : parts.join("; "_L1) + u'.';
    }

    const Comparison &m_comparison;
    const CompareMessages &m_messages;
    const Inputs *const m_inputs;
    std::vector<CompareParagraph> m_paragraphs;
    quint32 m_firstFailure = NoIndex; // among the tasks
};

} // namespace

Both<std::vector<RowIndex>> rowsForSentences(const Comparison &comparison)
{
    Both<std::vector<RowIndex>> rows;
    for (const Change change : {Change::NewlyFailing, Change::StillFailing, Change::Fixed}) {
        const Side side = failingSide(change);
        const std::vector<ChangeGroup> failures = changeGroups(comparison, change);
        for (const ChangeGroup &group : std::span(failures).first(std::min<size_t>(ToldTasks, failures.size()))) {
            for (const quint32 row : std::span(group.rows).first(std::min<size_t>(ReadRows, group.rows.size())))
                rows[side].push_back(comparison.rows()[row].row[side]);
        }
    }
    return rows;
}

std::vector<CompareParagraph> compareSentences(const Comparison &comparison, const CompareMessages &messages,
                                               const Inputs *inputs)
{
    return Sentences(comparison, messages, inputs).all();
}

QString missingText(const Comparison &comparison)
{
    Both<qint64> gone, stopped;
    for (const RowPair &row : comparison.rows()) {
        const Side side = row.row.left == NoIndex ? Side::Right : Side::Left;
        gone[side] += row.change == Change::HostGone ? 1 : 0;
        stopped[side] += row.change == Change::Stopped ? 1 : 0;
    }
    QStringList parts;
    if (gone.left > 0)
        parts << Sentence::tr("%n result(s) of hosts that are only left", nullptr, counted(gone.left));
    if (gone.right > 0)
        parts << Sentence::tr("%n result(s) of hosts that are only right", nullptr, counted(gone.right));
    if (stopped.left > 0)
        parts << Sentence::tr("%n result(s) only left, after what stopped right", nullptr, counted(stopped.left));
    if (stopped.right > 0)
        parts << Sentence::tr("%n result(s) only right, after what stopped left", nullptr, counted(stopped.right));
    return parts.join("; "_L1);
}

QString hostsText(const Comparison &comparison, const std::vector<quint32> &rows, bool spoken)
{
    return hostsText(comparison, hostsOf(comparison, rows), spoken);
}

QString taskNameOf(const Comparison &comparison, quint32 task)
{
    const TaskPair &pair = comparison.tasks()[task];
    const Side side = pair.task.right == NoIndex ? Side::Left : Side::Right;
    return taskName(*comparison.recording(side), pair.task[side]);
}

QString taskChangeText(const TaskPair &task)
{
    if (task.presence == Presence::OnlyLeft)
        return Sentence::tr("only left");
    if (task.presence == Presence::OnlyRight)
        return Sentence::tr("only right");
    QStringList parts;
    if (task.isRenamed && task.isMoved)
        parts << Sentence::tr("renamed and moved");
    else if (task.isRenamed)
        parts << Sentence::tr("renamed");
    else if (task.isMoved)
        parts << Sentence::tr("moved");
    if (task.hasOtherAction)
        parts << Sentence::tr("another module");
    return parts.join(", "_L1);
}

} // namespace aviary
