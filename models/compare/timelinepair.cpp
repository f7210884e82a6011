// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/timelinepair.h"

#include "models/compare/comparesentences.h"
#include "models/recording/format.h"
#include "models/timeline/timelinegeometry.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace aviary {

namespace {

constexpr int LeastMark = 3; // pixels

struct PairText
{
    Q_DECLARE_TR_FUNCTIONS(PairText)
};

bool isOtherOutcome(Change change)
{
    return change == Change::NewlyFailing || change == Change::Fixed || change == Change::OutcomeChanged
        || change == Change::OkToChanged || change == Change::ChangedToOk;
}

// How much a person wants to see it; the order of what is told.
int weightOf(const RowPair &row)
{
    switch (row.change) {
    case Change::NewlyFailing:
        return 6;
    case Change::Fixed:
        return 5;
    case Change::StillFailing:
        return 4;
    case Change::OutcomeChanged:
        return 3;
    case Change::OkToChanged:
    case Change::ChangedToOk:
        return 2;
    case Change::Same:
    case Change::OnlyLeft:
    case Change::OnlyRight:
        return 1;
    case Change::HostGone:
    case Change::Stopped:
        break;
    }
    return 0;
}

void include(TimeSpan &span, const Recording &recording, RowIndex row)
{
    const Micros begin = recording.startedOf(row);
    if (!isKnown(begin))
        return;
    span.include(begin);
    span.include(begin + std::max<Micros>(0, recording.durationOf(row)));
}

Micros sizeOf(Micros delta)
{
    return isKnown(delta) ? std::abs(delta) : 0;
}

} // namespace

class TimelinePairBuilder
{
public:
    explicit TimelinePairBuilder(const ComparisonPtr &comparison)
        : m_pair(std::make_shared<TimelinePair>())
        , m_comparison(*comparison)
    {
        m_pair->m_comparison = comparison;
    }

    TimelinePairPtr build()
    {
        for (const Side side : Sides) {
            const Recording &recording = *m_comparison.recording(side);
            m_pair->m_pairOfRow[side].assign(recording.resultCount(), NoIndex);
            TimeSpan &trace = m_pair->m_trace[side];
            for (RowIndex row = 0; row < recording.resultCount(); ++row)
                include(trace, recording, row);
            trace.include(recording.playbook().started);
            trace.include(recording.playbook().ended);
        }
        for (size_t i = 0; i < m_comparison.rows().size(); ++i) {
            for (const Side side : Sides) {
                if (const RowIndex row = m_comparison.rows()[i].row[side]; row != NoIndex)
                    m_pair->m_pairOfRow[side][row] = static_cast<quint32>(i);
            }
        }
        for (const TaskPair &task : m_comparison.tasks())
            add(task);
        orderLanes();
        return m_pair;
    }

private:
    void add(const TaskPair &task)
    {
        TaskDelta delta;
        delta.kind = kindOf(task);
        if (isKnown(task.time.left) && isKnown(task.time.right))
            delta.delta = task.time.right - task.time.left;
        quint32 shown = NoIndex;
        for (quint32 i = task.firstRow; i < task.endRow; ++i) {
            const RowPair &row = m_comparison.rows()[i];
            for (const Side side : Sides) {
                if (row.row[side] != NoIndex)
                    include(delta.span[side], *m_comparison.recording(side), row.row[side]);
            }
            delta.failsNewly = delta.failsNewly || row.change == Change::NewlyFailing;
            delta.hasOtherOutcome = delta.hasOtherOutcome || isOtherOutcome(row.change);
            if (shown == NoIndex || rankOf(row) > rankOf(m_comparison.rows()[shown]))
                shown = i;
        }
        m_pair->m_largest = std::max(m_pair->m_largest, sizeOf(delta.delta));
        m_pair->m_deltas.push_back(delta);
        m_pair->m_rowOfTask.push_back(shown);
    }

    static TaskDelta::Kind kindOf(const TaskPair &task)
    {
        switch (task.presence) {
        case TaskPair::Presence::OnlyLeft:
            return TaskDelta::Kind::OnlyLeft;
        case TaskPair::Presence::OnlyRight:
            return TaskDelta::Kind::OnlyRight;
        case TaskPair::Presence::Missing:
            return TaskDelta::Kind::Missing;
        case TaskPair::Presence::Both:
            break;
        }
        switch (task.speed) {
        case Speed::Slower:
            return TaskDelta::Kind::Slower;
        case Speed::Faster:
            return TaskDelta::Kind::Faster;
        case Speed::Same:
            break;
        }
        return TaskDelta::Kind::Similar;
    }

    std::tuple<int, Micros, Micros> rankOf(const RowPair &row) const
    {
        const auto duration = [&](Side side) {
            return row.row[side] == NoIndex ? NoDuration : m_comparison.recording(side)->durationOf(row.row[side]);
        };
        const Micros left = duration(Side::Left);
        const Micros right = duration(Side::Right);
        const bool both = isKnown(left) && isKnown(right);
        return {weightOf(row), both ? std::abs(right - left) : -1, std::max(left, right)};
    }

    void orderLanes()
    {
        std::vector<quint32> order(m_comparison.hosts().size());
        std::vector<bool> fails(order.size());
        for (quint32 i = 0; i < order.size(); ++i)
            order[i] = i;
        for (const Side side : Sides) {
            const Recording &recording = *m_comparison.recording(side);
            for (const RowIndex row : recording.failingRows()) {
                const TableIndex host = recording.hostOf(row);
                const quint32 entry = host == NoIndex ? NoIndex : m_comparison.entryOfHost(side, host);
                if (entry != NoIndex && isFailing(recording.outcome(row)))
                    fails[entry] = true;
            }
        }
        std::ranges::stable_partition(order, [&](quint32 entry) { return fails[entry]; });
        for (const quint32 entry : order) {
            for (const Side side : Sides) {
                if (const TableIndex host = m_comparison.hosts()[entry].host[side]; host != NoIndex)
                    m_pair->m_lanes[side].push_back({LaneKind::Host, host});
            }
        }
    }

    std::shared_ptr<TimelinePair> m_pair;
    const Comparison &m_comparison;
};

TimelinePairPtr TimelinePair::of(const ComparisonPtr &comparison)
{
    return TimelinePairBuilder(comparison).build();
}

Both<Micros> TimelinePair::moments(const TimelineAlignment &alignment) const
{
    Both<Micros> moments{NoTime, NoTime};
    for (const Side side : Sides) {
        const Recording &recording = *m_comparison->recording(side);
        switch (alignment.at) {
        case TimelineAlignment::At::Start:
            // As the zero of one timeline; of a run without any time no moment is another than any other.
            moments[side] = isKnown(recording.playbook().started) ? recording.playbook().started
                : isKnown(m_trace[side].begin)                    ? m_trace[side].begin
                                                                  : 0;
            break;
        case TimelineAlignment::At::Play: {
            const TableIndex play = m_comparison->plays()[alignment.entry].play[side];
            if (play == NoIndex)
                break;
            moments[side] = recording.plays()[play].started;
            if (isKnown(moments[side]))
                break;
            TimeSpan span;
            for (size_t i = 0; i < m_deltas.size(); ++i) {
                if (m_comparison->tasks()[i].play == alignment.entry)
                    span.include(m_deltas[i].span[side].begin);
            }
            moments[side] = span.begin;
            break;
        }
        case TimelineAlignment::At::Task: {
            const TableIndex task = m_comparison->tasks()[alignment.entry].task[side];
            if (task == NoIndex)
                break;
            const Micros begin = m_deltas[alignment.entry].span[side].begin;
            moments[side] = isKnown(begin) ? begin : recording.tasks()[task].started;
            break;
        }
        }
    }
    return moments;
}

QString TimelinePair::problemOf(const TimelineAlignment &alignment) const
{
    const Both<Micros> at = moments(alignment);
    if (isKnown(at.left) && isKnown(at.right))
        return {};
    const bool isPlay = alignment.at == TimelineAlignment::At::Play;
    const Both<TableIndex> entry
        = isPlay ? m_comparison->plays()[alignment.entry].play : m_comparison->tasks()[alignment.entry].task;
    const Side known = entry.right == NoIndex ? Side::Left : Side::Right;
    const QString name = oneLine(isPlay ? m_comparison->recording(known)->plays()[entry[known]].name
                                        : taskNameOf(*m_comparison, alignment.entry));
    if (entry.left == NoIndex)
        return PairText::tr("Not aligned: “%1” is in the right run only.").arg(name);
    if (entry.right == NoIndex)
        return PairText::tr("Not aligned: “%1” is in the left run only.").arg(name);
    return isKnown(at.right) ? PairText::tr("Not aligned: the left run has no time for “%1”.").arg(name)
                             : PairText::tr("Not aligned: the right run has no time for “%1”.").arg(name);
}

TimeSpan TimelinePair::extent(const Both<Micros> &moments) const
{
    TimeSpan extent;
    for (const Side side : Sides) {
        if (!isKnown(m_trace[side].begin))
            continue;
        extent.include(m_trace[side].begin - moments[side]);
        extent.include(m_trace[side].end - moments[side]);
    }
    if (isKnown(extent.begin) && extent.end == extent.begin)
        ++extent.end;
    return extent;
}

quint32 TimelinePair::differenceFrom(quint32 task, int step) const
{
    const auto count = static_cast<qint64>(m_deltas.size());
    qint64 at = task == NoIndex ? (step > 0 ? -1 : count) : static_cast<qint64>(task);
    for (at += step; at >= 0 && at < count; at += step) {
        if (m_deltas[static_cast<size_t>(at)].isDifference() && m_rowOfTask[static_cast<size_t>(at)] != NoIndex)
            return static_cast<quint32>(at);
    }
    return NoIndex;
}

std::vector<DeltaMark> deltaMarks(const TimelinePair &pair, const Both<Micros> &moments, TimeSpan visible, int width,
                                  quint32 always)
{
    std::vector<DeltaMark> marks;
    if (visible.isEmpty() || width <= 0)
        return marks;
    // What is told of a task before what is noise, then by the size.
    const auto rankOf = [&](quint32 task) {
        const TaskDelta &delta = pair.deltas()[task];
        return std::tuple(delta.failsNewly, delta.isDifference(), delta.kind != TaskDelta::Kind::Similar,
                          sizeOf(delta.delta));
    };
    std::vector<quint32> ofPixel(static_cast<size_t>(width), NoIndex);
    for (quint32 task = 0; task < pair.deltas().size(); ++task) {
        const TaskDelta &delta = pair.deltas()[task];
        const TimeSpan span = delta.span[delta.side()];
        if (!isKnown(span.begin))
            continue;
        const double left = xOf(span.begin - moments[delta.side()], visible, width);
        const double right = xOf(span.end - moments[delta.side()], visible, width);
        if (right < 0 || left > width)
            continue;
        if (right - left >= 1 || task == always) {
            const int from = static_cast<int>(std::floor(std::max(left, -1.0 * LeastMark)));
            const int to = static_cast<int>(std::ceil(std::min(right, 1.0 * width + LeastMark)));
            marks.push_back({from, std::max(to, from + LeastMark), task});
            continue;
        }
        quint32 &best = ofPixel[static_cast<size_t>(std::clamp<double>(left, 0, width - 1))];
        if (best == NoIndex || rankOf(task) > rankOf(best))
            best = task;
    }
    for (int x = 0; x < width; ++x) {
        if (const quint32 task = ofPixel[static_cast<size_t>(x)]; task != NoIndex)
            marks.push_back({x, x + LeastMark, task});
    }
    std::ranges::stable_sort(marks,
                             [&](const DeltaMark &a, const DeltaMark &b) { return rankOf(a.task) < rankOf(b.task); });
    return marks;
}

} // namespace aviary
