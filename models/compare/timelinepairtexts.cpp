// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/timelinepairtexts.h"

#include "models/compare/changegroups.h"
#include "models/compare/comparesentences.h"
#include "models/recording/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct PairText
{
    Q_DECLARE_TR_FUNCTIONS(aviary::TimelinePair)
};

QString nameOfPlay(const Comparison &comparison, quint32 play)
{
    const Both<TableIndex> &there = comparison.plays()[play].play;
    const Side side = there.right == NoIndex ? Side::Left : Side::Right;
    return oneLine(comparison.recording(side)->plays()[there[side]].name);
}

QString timeText(Micros time)
{
    return isKnown(time) ? formatDuration(time) : PairText::tr("no time recorded");
}

QString resultText(const Comparison &comparison, Side side, RowIndex row)
{
    if (row == NoIndex)
        return PairText::tr("no result");
    const Recording &recording = *comparison.recording(side);
    const Outcome outcome = recording.outcome(row);
    return u"%1 %2 %3"_s.arg(QString(glyphOf(outcome)), nameOf(outcome), formatDuration(recording.durationOf(row)))
        .trimmed();
}

} // namespace

QChar glyphOf(TaskDelta::Kind kind)
{
    switch (kind) {
    case TaskDelta::Kind::Slower:
        return u'▲';
    case TaskDelta::Kind::Faster:
        return u'▼';
    case TaskDelta::Kind::OnlyLeft:
        return u'−';
    case TaskDelta::Kind::OnlyRight:
        return u'+';
    case TaskDelta::Kind::Similar:
    case TaskDelta::Kind::Missing:
        break;
    }
    return {};
}

QString formatDelta(Micros delta)
{
    return isKnown(delta) && delta >= 0 ? u'+' + formatDuration(delta) : formatDuration(delta);
}

QStringList describeDelta(const TimelinePair &pair, quint32 task)
{
    const Comparison &comparison = *pair.comparison();
    const TaskPair &of = comparison.tasks()[task];
    const TaskDelta &delta = pair.deltas()[task];
    QStringList lines{oneLine(taskNameOf(comparison, task))};
    // Put together, not filled in: a recorded name may hold "%1".
    if (of.isRenamed)
        lines << PairText::tr("left: ") + oneLine(comparison.recording(Side::Left)->tasks()[of.task.left].name);
    if (of.task.left != NoIndex && of.task.right != NoIndex)
        lines << PairText::tr("%1 → %2").arg(timeText(of.time.left), timeText(of.time.right));
    else
        lines << timeText(of.time[of.task.right == NoIndex ? Side::Left : Side::Right]);
    if (isKnown(delta.delta)) {
        const QString size = formatDelta(delta.delta);
        lines << (of.speed == Speed::Same ? PairText::tr("%1: no more than usual").arg(size)
                                          : u"%1: %2 %3"_s.arg(size, QString(glyphOf(delta.kind)), nameOf(of.speed)));
    }
    if (const QString change = taskChangeText(of); !change.isEmpty())
        lines << change;
    if (of.presence == TaskPair::Presence::Missing)
        lines << (of.task.right == NoIndex ? PairText::tr("not reached, or without its hosts, on the right")
                                           : PairText::tr("not reached, or without its hosts, on the left"));
    if (delta.failsNewly)
        lines << u"%1 %2"_s.arg(QString(glyphOf(Outcome::Failed)), nameOf(Change::NewlyFailing));
    else if (delta.hasOtherOutcome)
        lines << u"%1 %2"_s.arg(QString(OutcomeMark), nameOf(Change::OutcomeChanged));
    return lines;
}

QString tellDelta(const TimelinePair &pair, quint32 task)
{
    return describeDelta(pair, task).join(u" · "_s);
}

QString tellRowPair(const Comparison &comparison, quint32 row)
{
    const RowPair &of = comparison.rows()[row];
    QString text
        = of.task == NoIndex ? PairText::tr("a task that is missing") : oneLine(taskNameOf(comparison, of.task));
    if (of.host != NoIndex)
        text = PairText::tr("%1 on %2", "task, host").arg(text, oneLine(comparison.hosts()[of.host].name));
    QStringList parts{resultText(comparison, Side::Left, of.row.left) + u" → "_s
                      + resultText(comparison, Side::Right, of.row.right)};
    if (of.row.left != NoIndex && of.row.right != NoIndex) {
        const Micros left = comparison.recording(Side::Left)->durationOf(of.row.left);
        const Micros right = comparison.recording(Side::Right)->durationOf(of.row.right);
        if (isKnown(left) && isKnown(right))
            parts << formatDelta(right - left);
    }
    if (of.change != Change::Same)
        parts << nameOf(of.change);
    if (of.speed != Speed::Same)
        parts << nameOf(of.speed);
    return text + u": "_s + parts.join(u" · "_s);
}

QString tellZero(const Comparison &comparison, const TimelineAlignment &alignment)
{
    const auto quoted = [](const QString &name) { return u'“' + name + u'”'; };
    switch (alignment.at) {
    case TimelineAlignment::At::Play:
        return PairText::tr("0 s is the start of the play ") + quoted(nameOfPlay(comparison, alignment.entry));
    case TimelineAlignment::At::Task:
        return PairText::tr("0 s is the start of the task ") + quoted(oneLine(taskNameOf(comparison, alignment.entry)));
    case TimelineAlignment::At::Start:
        break;
    }
    return PairText::tr("0 s is the start of each run");
}

} // namespace aviary
