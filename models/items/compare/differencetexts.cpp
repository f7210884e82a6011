// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/compare/differencesmodel.h"

#include "models/compare/comparerecordings.h"
#include "models/overview/sentences.h"
#include "models/recording/format.h"

#include <cmath>

using namespace Qt::StringLiterals;

// What the cells of the table of differences say.
namespace aviary {

namespace {

using Presence = TaskPair::Presence;

// Outcomes of so many tasks are kept for the next time that they are painted.
constexpr qsizetype MostOutcomes = 5000;

Side sideOf(int column)
{
    return column == DifferencesModel::LeftOutcome || column == DifferencesModel::LeftDuration ? Side::Left
                                                                                               : Side::Right;
}

// "+5.6 s", "−40 ms", "0 ms".
QString signedDuration(Micros delta, QString (*format)(Micros))
{
    const QString text = format(std::abs(delta));
    return delta == 0 ? text : (delta > 0 ? u'+' : u'−') + text;
}

} // namespace

OutcomeCounts DifferencesModel::countsOf(quint32 task, Side side) const
{
    auto known = m_outcomes.find(task);
    if (known == m_outcomes.end()) {
        if (m_outcomes.size() >= MostOutcomes)
            m_outcomes.clear();
        Both<OutcomeCounts> counts;
        for (const RowPair &row : comparison().rowsOf(comparison().tasks()[task])) {
            for (const Side of : Sides) {
                if (row.row[of] != NoIndex)
                    ++counts[of][comparison().recording(of)->outcome(row.row[of])];
            }
        }
        known = m_outcomes.insert(task, counts);
    }
    return known.value()[side];
}

std::optional<Outcome> DifferencesModel::outcomeOf(const QModelIndex &index, Side side) const
{
    if (const quint32 row = rowAt(index); row != NoIndex) {
        const RowIndex of = comparison().rows()[row].row[side];
        return of == NoIndex ? std::nullopt : std::optional(comparison().recording(side)->outcome(of));
    }
    const quint32 task = taskAt(index);
    if (task == NoIndex || comparison().tasks()[task].results[side] == 0)
        return {};
    return comparison().tasks()[task].worst[side];
}

// "failed", and of a task with several results "failed 2 of 6", "changed ×6".
QString DifferencesModel::outcomeText(const QModelIndex &index, Side side, bool isWhole) const
{
    const std::optional<Outcome> outcome = outcomeOf(index, side);
    if (!outcome)
        return {};
    QString name = aviary::nameOf(*outcome);
    const quint32 all = rowAt(index) == NoIndex ? comparison().tasks()[taskAt(index)].results[side] : 1;
    if (all == 1)
        return name;
    const OutcomeCounts counts = countsOf(taskAt(index), side);
    if (isWhole)
        return countsText(counts);
    return counts[*outcome] == all ? tr("%1 ×%2").arg(name, formatCount(all))
                                   : tr("%1 %2 of %3").arg(name, formatCount(counts[*outcome]), formatCount(all));
}

Micros DifferencesModel::durationOf(const QModelIndex &index, Side side) const
{
    if (const quint32 row = rowAt(index); row != NoIndex)
        return durationsOf(comparison(), comparison().rows()[row])[side];
    const quint32 task = taskAt(index);
    return task == NoIndex ? NoDuration : comparison().tasks()[task].time[side];
}

QString DifferencesModel::nameOf(const QModelIndex &index, bool isWhole) const
{
    if (const quint32 row = rowAt(index); row != NoIndex) {
        const quint32 host = comparison().rows()[row].host;
        if (host == NoIndex)
            return tr("(host not recorded)");
        const QString &name = comparison().hosts()[host].name;
        return isWhole ? name : name.chopped(comparison().hostSuffix().size());
    }
    const quint32 task = taskAt(index);
    return task == NoIndex ? tr("(task not recorded)") : taskNameOf(comparison(), task);
}

QString DifferencesModel::changeText(const QModelIndex &index) const
{
    QStringList parts;
    const quint32 row = rowAt(index);
    const quint32 task = taskAt(index);
    if (row == NoIndex && task != NoIndex) {
        const TaskPair &pair = comparison().tasks()[task];
        parts << taskChangeText(pair);
        if (pair.presence == Presence::Missing && pair.firstRow != pair.endRow)
            parts << aviary::nameOf(comparison().rows()[pair.firstRow].change);
    } else if (row != NoIndex && comparison().rows()[row].change != Change::Same) {
        parts << aviary::nameOf(comparison().rows()[row].change);
    }
    const DifferenceKinds kinds = kindsAt(index);
    const auto add = [&](std::initializer_list<DifferenceKind> which) {
        for (const DifferenceKind kind : which) {
            if (kinds.has(kind))
                parts << aviary::nameOf(kind);
        }
    };
    // Those of a task that its outcomes show, and a result's change, need no words more.
    if (row == NoIndex)
        add({DifferenceKind::NewlyFailing, DifferenceKind::StillFailing, DifferenceKind::Fixed});
    add({DifferenceKind::OtherOutput, DifferenceKind::Slower, DifferenceKind::Faster});
    parts.removeAll(QString());
    return parts.join(", "_L1);
}

QString DifferencesModel::subtitleOf(const QModelIndex &index) const
{
    QString text = changeText(index);
    const QString play = rowAt(index) == NoIndex ? beginningPlay(index.row()) : QString();
    if (play.isEmpty())
        return text;
    return text.isEmpty() ? tr("play %1").arg(play) : tr("%1 · play %2").arg(text, play);
}

QString DifferencesModel::playName(quint32 play) const
{
    const PlayPair &pair = comparison().plays()[play];
    const Side side = pair.play.right == NoIndex ? Side::Left : Side::Right;
    return pair.play[side] == NoIndex ? QString() : comparison().recording(side)->plays()[pair.play[side]].name;
}

// Of the task in this row, where it is the first one of it that is shown; only in the order of the run.
QString DifferencesModel::beginningPlay(int row) const
{
    const auto playOf = [this](int at) {
        const quint32 task = m_entries[static_cast<size_t>(at)].task;
        return task == NoIndex ? NoIndex : comparison().tasks()[task].play;
    };
    const quint32 play = playOf(row);
    if (m_shownOrder.by != DifferenceOrder::By::Run || play == NoIndex || (row > 0 && playOf(row - 1) == play))
        return {};
    return oneLine(playName(play));
}

QString DifferencesModel::deltaText(const QModelIndex &index, bool isWhole) const
{
    const Micros left = durationOf(index, Side::Left);
    const Micros right = durationOf(index, Side::Right);
    if (!isKnown(left) || !isKnown(right))
        return {};
    if (!isWhole)
        return signedDuration(right - left, formatDuration);
    QString change = tr("%1 → %2: %3")
                         .arg(formatDurationExact(left), formatDurationExact(right),
                              signedDuration(right - left, formatDurationExact));
    if (left <= 0)
        return change;
    constexpr double percent = 100;
    const double share = percent * static_cast<double>(right - left) / static_cast<double>(left);
    const QString sign = share > 0 ? u"+"_s : share < 0 ? u"−"_s : QString();
    return tr("%1 (%2 %)").arg(change, sign + QLocale().toString(std::abs(share), 'f', 0));
}

QString DifferencesModel::textOf(const QModelIndex &index) const
{
    switch (static_cast<Column>(index.column())) {
    case LeftOutcome:
    case RightOutcome:
        return outcomeText(index, sideOf(index.column()), false);
    case LeftDuration:
    case RightDuration:
        return formatDuration(durationOf(index, sideOf(index.column())));
    case Name:
        return oneLine(nameOf(index, false));
    case Delta:
        return deltaText(index, false);
    }
    return {};
}

// Both sides of a task: the name where it is another one, and the place.
QString DifferencesModel::wholeName(const QModelIndex &index) const
{
    QStringList lines{nameOf(index, true)};
    const quint32 task = taskAt(index);
    if (rowAt(index) != NoIndex) {
        lines << (task == NoIndex ? QString() : taskNameOf(comparison(), task));
    } else if (task != NoIndex) {
        const TaskPair &pair = comparison().tasks()[task];
        const auto onSide = [&](Side side) {
            const Recording &recording = *comparison().recording(side);
            return pair.task[side] == NoIndex
                ? u"–"_s
                : u"%1 · %2 · %3"_s.arg(taskName(recording, pair.task[side]), recording.tasks()[pair.task[side]].action,
                                        taskPlace(recording, pair.task[side]));
        };
        const QString left = onSide(Side::Left);
        const QString right = onSide(Side::Right);
        if (left == right)
            lines.front() = left;
        else
            lines << tr("left: %1").arg(left) << tr("right: %1").arg(right);
        if (pair.play != NoIndex)
            lines << tr("play %1").arg(playName(pair.play));
    }
    lines << changeText(index);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString DifferencesModel::fullTextOf(const QModelIndex &index) const
{
    switch (static_cast<Column>(index.column())) {
    case LeftOutcome:
    case RightOutcome:
        return outcomeText(index, sideOf(index.column()), true);
    case LeftDuration:
    case RightDuration:
        return formatDurationExact(durationOf(index, sideOf(index.column())));
    case Name:
        return wholeName(index);
    case Delta:
        return deltaText(index, true);
    }
    return {};
}

QVariant DifferencesModel::sortKey(const QModelIndex &index) const
{
    const auto number = [](Micros value) { return isKnown(value) ? QVariant(value) : QVariant(); };
    const Micros left = durationOf(index, Side::Left);
    const Micros right = durationOf(index, Side::Right);
    switch (static_cast<Column>(index.column())) {
    case LeftOutcome:
    case RightOutcome: {
        const std::optional<Outcome> outcome = outcomeOf(index, sideOf(index.column()));
        return outcome ? QVariant(static_cast<int>(*outcome)) : QVariant();
    }
    case LeftDuration:
        return number(left);
    case RightDuration:
        return number(right);
    case Name:
        return rowAt(index) == NoIndex ? taskAt(index) : rowAt(index);
    case Delta:
        return isKnown(left) && isKnown(right) ? QVariant(right - left) : QVariant();
    }
    return {};
}

bool DifferencesModel::isMuted(const QModelIndex &index) const
{
    const DifferenceKinds kinds = kindsAt(index);
    if (index.column() == Delta)
        return !kinds.has(DifferenceKind::Slower) && !kinds.has(DifferenceKind::Faster);
    return kinds.isEmpty();
}

QVariant DifferencesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isNumber = index.column() == LeftDuration || index.column() == RightDuration || index.column() == Delta;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(index);
    case Qt::ToolTipRole: {
        const QString text = fullTextOf(index);
        return text.isEmpty() ? QVariant() : plainToolTip(text);
    }
    case Qt::AccessibleTextRole: {
        const QString subtitle = index.column() == Name ? subtitleOf(index) : QString();
        return subtitle.isEmpty() ? textOf(index) : tr("%1, %2").arg(textOf(index), subtitle);
    }
    case Qt::TextAlignmentRole:
        return isNumber ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole:
        return sortKey(index);
    case OutcomeRole: {
        const bool isOutcome = index.column() == LeftOutcome || index.column() == RightOutcome;
        const std::optional<Outcome> outcome
            = isOutcome ? outcomeOf(index, sideOf(index.column())) : std::optional<Outcome>();
        return outcome ? QVariant(static_cast<int>(*outcome)) : QVariant();
    }
    case SubtitleRole:
        return index.column() == Name ? QVariant(subtitleOf(index)) : QVariant();
    case MutedRole:
        return isMuted(index);
    case FullTextRole:
        return fullTextOf(index);
    default:
        return {};
    }
}

QVariant DifferencesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const bool isNumber = section == LeftDuration || section == RightDuration || section == Delta;
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Delta)
        return tr("How much longer the right run took");
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case LeftOutcome:
        return tr("Left");
    case RightOutcome:
        return tr("Right");
    case LeftDuration:
    case RightDuration:
        return tr("Duration");
    case Name:
        return tr("Play / task");
    case Delta:
        return tr("Δ");
    }
    return {};
}

} // namespace aviary
