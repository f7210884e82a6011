// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinetexts.h"

#include "models/overview/sentences.h"
#include "models/recording/format.h"
#include "models/recording/rangetext.h"
#include "models/recording/role.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aviary::Timeline)
};

QString hostName(const Recording &recording, TableIndex host)
{
    return host < recording.hosts().size() ? recording.hosts()[host].name : Texts::tr("unknown host");
}

QString startOf(const TimelineModel &model, Micros time)
{
    if (!isKnown(time))
        return Texts::tr("no start is recorded");
    return Texts::tr("started %1, %2 into the run")
        .arg(u"%1 %2"_s.arg(formatTime(time), displayZoneName(time)), formatDuration(time - model.origin()));
}

// ", 12 % of the run"; nothing where that is next to nothing, or the run still goes on.
QString shareOf(const TimelineModel &model, Micros duration)
{
    const Micros run = model.recording()->isComplete() ? model.trace().duration() : NoDuration;
    if (!isKnown(run) || run <= 0)
        return {};
    const double percent = 100.0 * static_cast<double>(duration) / static_cast<double>(run);
    if (percent < 0.1)
        return {};
    return Texts::tr(", %1 % of the run").arg(QLocale().toString(percent, 'f', percent < 10 ? 1 : 0));
}

QString tookOf(const TimelineModel &model, Micros duration)
{
    return isKnown(duration) ? Texts::tr("took %1").arg(formatDuration(duration)) + shareOf(model, duration)
                             : Texts::tr("no duration is recorded");
}

QStringList linesOfResult(const TimelineModel &model, RowIndex row, const TimelineTraits *traits)
{
    const Recording &recording = *model.recording();
    const ResultRow result = recording.row(row);
    const bool hasTask = result.task < recording.tasks().size();
    const Outcome outcome = recording.outcome(row);
    QStringList lines;
    lines << (hasTask ? recording.tasks()[result.task].name : Texts::tr("unknown task"));
    QString second = u"%1 %2 · %3"_s.arg(QString(glyphOf(outcome)), nameOf(outcome), hostName(recording, result.host));
    QStringList helpers;
    for (const TableIndex helper : recording.delegatedTo(row))
        helpers << hostName(recording, helper);
    if (!helpers.isEmpty())
        second += Texts::tr(" (delegated to %1)").arg(helpers.join(u", "_s));
    lines << second;
    lines << startOf(model, result.started);
    lines << tookOf(model, result.duration);
    if (hasTask && recording.tasks()[result.task].handler)
        lines << Texts::tr("%1 handler").arg(HandlerMark);
    if (traits && traits->of(result.task).async)
        lines << Texts::tr("%1 async: runs in the background of its host").arg(AsyncMark);
    if (const int attempts = traits ? traits->attemptsOf(row) : 1; attempts > 1)
        lines << Texts::tr("%1 %n attempt(s)", nullptr, attempts).arg(RetryMark);
    if (hasTask) {
        const QString path = recording.pathOf(result.task);
        if (!path.isEmpty())
            lines << u"%1:%2"_s.arg(baseName(path), QString::number(recording.tasks()[result.task].line));
    }
    return lines;
}

QStringList linesOfGroup(const TimelineModel &model, ItemIndex item, const TimelineModel::Group &group)
{
    QStringList counts;
    qint64 results = 0;
    for (const Outcome outcome : OutcomesForReading) {
        const qint64 count = group.counts[outcome];
        results += count;
        if (count > 0)
            counts << u"%1 %2 %3"_s.arg(QString(glyphOf(outcome)), nameOf(outcome), formatCount(count));
    }
    const int count = static_cast<int>(results);
    return {nameOfKey(*model.recording(), group.key),
            Texts::tr("%n result(s): %1", nullptr, count).arg(counts.join(u", "_s)), startOf(model, model.begin(item)),
            tookOf(model, model.span(item).duration())};
}

QStringList linesOf(const TimelineModel &model, ItemIndex item, const TimelineTraits *traits)
{
    const TimelineModel::Group *group = model.aggregate(item);
    return group ? linesOfGroup(model, item, *group) : linesOfResult(model, model.row(item), traits);
}

} // namespace

QString describeResult(const TimelineModel &model, RowIndex row, const TimelineTraits *traits)
{
    return linesOfResult(model, row, traits).join(u'\n');
}

QString tellResult(const TimelineModel &model, RowIndex row, const TimelineTraits *traits)
{
    return linesOfResult(model, row, traits).join(u" · "_s);
}

QString describeItem(const TimelineModel &model, ItemIndex item, const TimelineTraits *traits)
{
    return linesOf(model, item, traits).join(u'\n');
}

QString tellItem(const TimelineModel &model, ItemIndex item, const TimelineTraits *traits)
{
    return linesOf(model, item, traits).join(u" · "_s);
}

QString tellTimes(const TimelineModel &model, ItemIndex item)
{
    const bool isOne = !model.aggregate(item);
    const Micros duration = isOne ? model.recording()->durationOf(model.row(item)) : model.span(item).duration();
    return startOf(model, model.begin(item)) + u" · "_s + tookOf(model, duration);
}

QString describeRange(TimeSpan range, const std::optional<RangeTotals> &totals, bool knowsWaiting)
{
    QStringList parts{Texts::tr("%1 from %2")
                          .arg(formatDuration(range.duration()), formatTimeWithin(range.begin, range.duration()))};
    if (!totals)
        return parts.first();
    const int results = static_cast<int>(totals->results);
    parts.first() += Texts::tr(": %1 result(s)", nullptr, results).arg(formatCount(totals->results));
    if (totals->busy > 0)
        parts << Texts::tr("busy %1").arg(formatDuration(totals->busy));
    if (knowsWaiting)
        parts << Texts::tr("waiting %1").arg(formatDuration(totals->waited));
    for (const Outcome outcome : OutcomesForReading) {
        if (totals->counts[outcome] > 0)
            parts << u"%1 %2 %3"_s.arg(QString(glyphOf(outcome)), formatCount(totals->counts[outcome]), nameOf(outcome));
    }
    return parts.join(u" · "_s);
}

BarName nameOfBar(const TimelineModel &model, ItemIndex item, const TimelineTraits *traits)
{
    constexpr qsizetype Longest = 500;
    const Recording &recording = *model.recording();
    const RowIndex row = model.row(item);
    const TableIndex task = recording.taskOf(row);
    BarName name;
    if (const TimelineModel::Group *group = model.aggregate(item)) {
        name.text = oneLine(nameOfKey(recording, group->key).left(Longest));
        return name;
    }
    // On the lane of a task its name says nothing new: the host does.
    name.text = model.options().grouping != LaneGrouping::Hosts ? recording.shortHost(recording.hostOf(row))
        : task < recording.tasks().size()                       ? recording.tasks()[task].name
                                                                : QString();
    name.text = oneLine(name.text.left(Longest));
    if (model.is(item, TimelineModel::Handler))
        name.marks += QString(HandlerMark) + u' ';
    if (traits && traits->of(task).async)
        name.marks += QString(AsyncMark) + u' ';
    if (const int attempts = traits ? traits->attemptsOf(row) : 1; attempts > 1)
        name.marks += u"%1 %2 "_s.arg(RetryMark).arg(attempts);
    if (model.is(item, TimelineModel::Elsewhere)) {
        name.marks += Texts::tr("for %1:").arg(oneLine(recording.shortHost(recording.hostOf(row)).left(Longest))) + u' ';
    } else if (model.is(item, TimelineModel::Delegated)) {
        const std::vector<TableIndex> helpers = recording.delegatedTo(row);
        if (!helpers.empty())
            name.marks += Texts::tr("→ %1:", "delegated to").arg(oneLine(hostList(recording, helpers, true).left(Longest))) + u' ';
    }
    return name;
}

QString describeWait(const Recording &recording, const Wait &wait)
{
    return Texts::tr("%1 waited %2 for %3")
               .arg(recording.shortHost(wait.host), formatDuration(wait.span.duration()),
                    recording.shortHost(recording.hostOf(wait.slow)))
        + u'\n' + taskName(recording, recording.taskOf(wait.slow));
}

QString describeWaiting(const Recording &recording, const Waiting &waiting)
{
    const QString task = taskName(recording, recording.taskOf(waiting.slow));
    const QString duration = formatDuration(recording.durationOf(waiting.slow));
    const QString slow = recording.shortHost(recording.hostOf(waiting.slow));
    const QString others = hostList(recording, waiting.hosts, true);
    const int count = static_cast<int>(waiting.hosts.size());
    if (const std::vector<TableIndex> helpers = recording.delegatedTo(waiting.slow); !helpers.empty())
        return Texts::tr("%1 took %2 on %3 (delegated to %4) while %5 waited.", nullptr, count)
            .arg(task, duration, slow, hostList(recording, helpers, true), others);
    return Texts::tr("%1 took %2 on %3 while %4 waited.", nullptr, count).arg(task, duration, slow, others);
}

QString nameOfBand(const TimelineModel &model, const TimelineModel::Band &band)
{
    const QString &name = model.recording()->plays()[band.play].name;
    return band.batches > 1 ? Texts::tr("%1 (%n batch(es))", nullptr, band.batches).arg(name) : name;
}

QString describeBand(const TimelineModel &model, const TimelineModel::Band &band)
{
    QStringList lines{nameOfBand(model, band), startOf(model, band.span.begin)};
    if (isKnown(band.span.duration()))
        lines << Texts::tr("took %1").arg(formatDuration(band.span.duration()));
    return lines.join(u'\n');
}

QString describeLane(const TimelineModel &model, const TimelineModel::Lane &lane)
{
    qint64 results = 0;
    for (const Outcome outcome : OutcomesForReading)
        results += lane.counts[outcome];
    const int count = static_cast<int>(results);
    QStringList lines{nameOfLane(model, lane),
                      Texts::tr("%n result(s), at worst: %1 %2", nullptr, count)
                          .arg(QString(glyphOf(lane.worst)), nameOf(lane.worst))};
    if (lane.total > 0)
        lines << Texts::tr("busy %1").arg(formatDuration(lane.total));
    return lines.join(u'\n');
}

QString nameOfKey(const Recording &recording, const LaneKey &key)
{
    const TableIndex index = key.index;
    switch (key.kind) {
    case LaneKind::Host:
        break;
    case LaneKind::Task:
        return index < recording.tasks().size() ? recording.tasks()[index].name : Texts::tr("unknown task");
    case LaneKind::Play:
        return index < recording.plays().size() ? recording.plays()[index].name : Texts::tr("unknown play");
    case LaneKind::Role:
        return roleOf(recording.tasks()[index].name, recording.pathOf(index));
    }
    return hostName(recording, index);
}

QString nameOfLane(const TimelineModel &model, const TimelineModel::Lane &lane)
{
    return nameOfKey(*model.recording(), lane.key);
}

QString shortNameOfLane(const TimelineModel &model, const TimelineModel::Lane &lane)
{
    return lane.host() < model.recording()->hosts().size() ? model.recording()->shortHost(lane.host())
                                                           : nameOfLane(model, lane);
}

} // namespace aviary
