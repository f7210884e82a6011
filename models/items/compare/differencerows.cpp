// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/compare/differencerows.h"

#include "models/compare/comparerecordings.h"
#include "models/search/rowfilter.h"

#include <algorithm>

namespace aviary {

namespace {

using Presence = TaskPair::Presence;

std::optional<DifferenceKind> kindOf(Change change)
{
    switch (change) {
    case Change::NewlyFailing:
        return DifferenceKind::NewlyFailing;
    case Change::Fixed:
        return DifferenceKind::Fixed;
    case Change::StillFailing:
        return DifferenceKind::StillFailing;
    case Change::OutcomeChanged:
        return DifferenceKind::OutcomeChanged;
    case Change::OkToChanged:
    case Change::ChangedToOk:
        return DifferenceKind::ChangedOrOk;
    case Change::OnlyLeft:
        return DifferenceKind::OnlyLeft;
    case Change::OnlyRight:
        return DifferenceKind::OnlyRight;
    case Change::Same:
    case Change::HostGone: // told by a count, see missingText()
    case Change::Stopped:
        break;
    }
    return {};
}

void addSpeed(DifferenceKinds &kinds, Speed speed)
{
    if (speed != Speed::Same)
        kinds.add(speed == Speed::Slower ? DifferenceKind::Slower : DifferenceKind::Faster);
}

// Whether the words of a text occur in a task and a host as either side has them.
class TextFilter
{
public:
    TextFilter(const Comparison &comparison, const QString &text)
        : m_comparison(comparison)
        , m_acceptsAll(text.trimmed().isEmpty())
    {
        if (m_acceptsAll)
            return;
        for (const Side side : Sides)
            m_filters[side].emplace(*comparison.recording(side), Filter{.text = text});
    }

    bool accepts(const RowPair &row) const
    {
        return m_acceptsAll || accepts(Side::Left, row.row.left) || accepts(Side::Right, row.row.right);
    }
    bool accepts(const TaskPair &task) const
    {
        const auto has = [&](Side side) {
            return task.task[side] != NoIndex && m_filters[side]->acceptsText(task.task[side], NoIndex);
        };
        return m_acceptsAll || has(Side::Left) || has(Side::Right);
    }

private:
    bool accepts(Side side, RowIndex row) const
    {
        const Recording &recording = *m_comparison.recording(side);
        return row != NoIndex && m_filters[side]->acceptsText(recording.taskOf(row), recording.hostOf(row));
    }

    const Comparison &m_comparison;
    const bool m_acceptsAll;
    Both<std::optional<RowFilter>> m_filters;
};

class Maker
{
public:
    Maker(const ComparedPair &pair, const DifferenceFilter &filter, const DifferenceOrder &order,
          const std::function<bool()> &isCancelled)
        : m_pair(pair)
        , m_comparison(*pair.comparison)
        , m_filter(filter)
        , m_speed(filter.speed.value_or(m_comparison.options()))
        , m_order(order)
        , m_text(m_comparison, filter.text)
        , m_isCancelled(isCancelled)
        , m_out(std::make_shared<DifferenceRows>())
    {
    }

    DifferenceRowsPtr make()
    {
        m_out->rowKinds.resize(m_comparison.rows().size());
        m_out->taskKinds.resize(m_comparison.tasks().size() + 1);
        for (const ChangeGroup &group : m_pair.outputs) {
            for (const quint32 row : group.rows)
                m_out->rowKinds[row].add(DifferenceKind::OtherOutput);
        }
        constexpr quint32 often = 1024;
        for (quint32 task = 0; task < m_comparison.tasks().size(); ++task) {
            if (task % often == 0 && isCancelled())
                return {};
            const TaskPair &pair = m_comparison.tasks()[task];
            add(task, kindsOf(pair), pair.firstRow, pair.endRow, m_text.accepts(pair));
        }
        // Those whose task is missing stand behind all others.
        const quint32 rest = m_comparison.tasks().empty() ? 0 : m_comparison.tasks().back().endRow;
        add(NoIndex, {}, rest, static_cast<quint32>(m_comparison.rows().size()), false);
        if (isCancelled())
            return {};
        if (m_order.by != DifferenceOrder::By::Run)
            sort();
        return isCancelled() ? nullptr : std::move(m_out);
    }

private:
    bool isCancelled() const { return m_isCancelled && m_isCancelled(); }
    bool accepts(DifferenceKinds kinds) const
    {
        if (!m_filter.kinds.isEmpty())
            return kinds.hasAnyOf(m_filter.kinds);
        return !m_filter.onlyDifferences || !kinds.isEmpty();
    }

    DifferenceKinds kindsOf(const TaskPair &task) const
    {
        DifferenceKinds kinds;
        if (task.isRenamed || task.isMoved || task.hasOtherAction)
            kinds.add(DifferenceKind::RenamedOrMoved);
        if (task.presence == Presence::OnlyLeft)
            kinds.add(DifferenceKind::OnlyLeft);
        if (task.presence == Presence::OnlyRight)
            kinds.add(DifferenceKind::OnlyRight);
        addSpeed(kinds, speedOf(m_comparison, task, m_speed));
        return kinds;
    }

    DifferenceKinds kindsOf(const RowPair &row) const
    {
        DifferenceKinds kinds;
        if (const std::optional<DifferenceKind> kind = kindOf(row.change))
            kinds.add(*kind);
        addSpeed(kinds, speedOf(m_comparison, row, m_speed));
        return kinds;
    }

    // A task that is shown for what it is itself has all its results below it, but for what is missing, which is told
    // by a count; any other those that are shown for what they are.
    void add(quint32 task, DifferenceKinds own, quint32 firstRow, quint32 endRow, bool isTaskAccepted)
    {
        const bool isWhole = isTaskAccepted && accepts(own);
        DifferenceEntry entry{.task = task, .rows = {}};
        DifferenceKinds all = isTaskAccepted ? own : DifferenceKinds();
        bool isThere = isTaskAccepted;
        for (quint32 index = firstRow; index < endRow; ++index) {
            const RowPair &row = m_comparison.rows()[index];
            DifferenceKinds &kinds = m_out->rowKinds[index];
            kinds.add(kindsOf(row));
            if (!m_text.accepts(row))
                continue;
            isThere = true;
            all.add(kinds);
            count(m_out->counts.results, kinds);
            if (accepts(kinds) || (isWhole && !isMissing(row)))
                entry.rows.push_back(index);
        }
        m_out->taskKinds[task == NoIndex ? m_comparison.tasks().size() : task] = all;
        count(m_out->counts.tasks, all);
        m_out->counts.differentTasks += all.isEmpty() ? 0 : 1;
        m_out->counts.allTasks += isThere ? 1 : 0;
        if (isWhole || !entry.rows.empty())
            m_out->entries.push_back(std::move(entry));
    }

    static bool isMissing(const RowPair &row)
    {
        return row.change == Change::HostGone || row.change == Change::Stopped;
    }

    static void count(std::array<qint64, DifferenceKindCount> &counts, DifferenceKinds kinds)
    {
        if (kinds.isEmpty())
            return;
        for (int kind = 0; kind < DifferenceKindCount; ++kind)
            counts[static_cast<size_t>(kind)] += kinds.has(static_cast<DifferenceKind>(kind)) ? 1 : 0;
    }

    // What is not known is last in either direction, equal ones stay in the order of the run.
    void sort()
    {
        sortBy(m_out->entries, [this](const DifferenceEntry &entry) {
            return entry.task == NoIndex ? NoTime : keyOf(m_comparison.tasks()[entry.task].time);
        });
        for (DifferenceEntry &entry : m_out->entries) {
            if (entry.rows.size() > 1)
                sortBy(entry.rows,
                       [this](quint32 row) { return keyOf(durationsOf(m_comparison, m_comparison.rows()[row])); });
        }
    }

    qint64 keyOf(const Both<Micros> &time) const
    {
        switch (m_order.by) {
        case DifferenceOrder::By::LeftDuration:
            return time.left;
        case DifferenceOrder::By::RightDuration:
            return time.right;
        case DifferenceOrder::By::Delta:
            return isKnown(time.left) && isKnown(time.right) ? time.right - time.left : NoTime;
        case DifferenceOrder::By::Run:
            break;
        }
        return NoTime;
    }

    template <class T, class KeyOf>
    void sortBy(std::vector<T> &values, KeyOf keyOf) const
    {
        std::vector<std::pair<qint64, size_t>> keys;
        keys.reserve(values.size());
        for (const T &value : values)
            keys.emplace_back(keyOf(value), keys.size());
        const bool isRising = m_order.direction == Qt::AscendingOrder;
        std::ranges::sort(keys, [isRising](const auto &a, const auto &b) {
            const bool isAKnown = a.first != NoTime;
            const bool isBKnown = b.first != NoTime;
            if (isAKnown != isBKnown)
                return isAKnown;
            if (a.first != b.first)
                return (a.first < b.first) == isRising;
            return a.second < b.second;
        });
        std::vector<T> sorted;
        sorted.reserve(values.size());
        for (const auto &[key, at] : keys)
            sorted.push_back(std::move(values[at]));
        values = std::move(sorted);
    }

    const ComparedPair &m_pair;
    const Comparison &m_comparison;
    const DifferenceFilter &m_filter;
    const CompareOptions m_speed;
    const DifferenceOrder &m_order;
    const TextFilter m_text;
    const std::function<bool()> &m_isCancelled;
    std::shared_ptr<DifferenceRows> m_out;
};

} // namespace

DifferenceRowsPtr differenceRows(const ComparedPair &pair, const DifferenceFilter &filter, const DifferenceOrder &order,
                                 const std::function<bool()> &isCancelled)
{
    return Maker(pair, filter, order, isCancelled).make();
}

} // namespace aviary
