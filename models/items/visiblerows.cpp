// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/visiblerows.h"

#include "models/recording/format.h"
#include "models/recording/ranked.h"
#include "models/search/rowfilter.h"

#include <array>
#include <bit>

namespace aviary {

namespace {

struct Keyed
{
    quint64 key;
    RowIndex row;
};

// By digits of 11 bits, the lowest first. Stable, and a million rows take a few milliseconds a digit; keys are ranks
// and spans of one run, so two to four digits do.
void radixSort(std::vector<Keyed> &items, quint64 largest)
{
    constexpr int digit = 11;
    constexpr quint64 mask = (1U << digit) - 1;
    std::vector<Keyed> other(items.size());
    for (int shift = 0; shift < std::bit_width(largest); shift += digit) {
        std::array<quint32, mask + 2> offsets{};
        for (const Keyed &item : items)
            ++offsets[((item.key >> shift) & mask) + 1];
        std::partial_sum(offsets.begin(), offsets.end(), offsets.begin());
        for (const Keyed &item : items)
            other[offsets[(item.key >> shift) & mask]++] = item;
        items.swap(other);
    }
}

// Sorts by keyOf(row); rows whose key is not known (NoTime) are last in either direction, equal ones stay in row order.
template <class KeyOf>
void sortBy(Rows32 &rows, Qt::SortOrder direction, KeyOf keyOf)
{
    std::vector<Keyed> items;
    items.reserve(rows.size());
    qint64 least = std::numeric_limits<qint64>::max();
    qint64 most = NoTime;
    for (const RowIndex row : rows) {
        const qint64 key = keyOf(row);
        items.push_back({static_cast<quint64>(key), row});
        if (isKnown(key)) {
            least = std::min(least, key);
            most = std::max(most, key);
        }
    }
    const quint64 unknown = isKnown(most) ? static_cast<quint64>(most) - static_cast<quint64>(least) + 1 : 0;
    for (Keyed &item : items) {
        const auto key = static_cast<qint64>(item.key);
        if (!isKnown(key))
            item.key = unknown;
        else
            item.key = direction == Qt::AscendingOrder ? item.key - static_cast<quint64>(least)
                                                       : static_cast<quint64>(most) - item.key;
    }
    radixSort(items, unknown);
    for (size_t i = 0; i < rows.size(); ++i)
        rows[i] = items[i].row;
}

// Ranks of a small table's texts; those that are empty are not known, and so are last.
template <class TextOf>
std::vector<qint64> ranksOfTexts(size_t count, TextOf textOf)
{
    std::vector<QString> texts;
    texts.reserve(count);
    for (size_t i = 0; i < count; ++i)
        texts.push_back(textOf(static_cast<TableIndex>(i)));
    const std::vector<quint32> ranks
        = ranked(count, [&](quint32 a, quint32 b) { return naturalLess(texts[a], texts[b]); });
    std::vector<qint64> keys(ranks.begin(), ranks.end());
    for (size_t i = 0; i < count; ++i) {
        if (texts[i].isEmpty())
            keys[i] = NoTime;
    }
    return keys;
}

std::vector<qint64> ranksOfTable(const Recording &recording, ResultColumn column)
{
    const auto given = [](std::span<const quint32> ranks) { return std::vector<qint64>(ranks.begin(), ranks.end()); };
    const std::vector<Task> &tasks = recording.tasks();
    const std::vector<Host> &hosts = recording.hosts();
    const auto ofTasks = [&](ResultColumn from) {
        return ranksOfTexts(tasks.size(), [&](TableIndex task) { return taskText(recording, task, from); });
    };
    const bool complete = recording.isComplete(); // before, there are no ranks yet
    switch (column) {
    case ResultColumn::Host:
    case ResultColumn::DelegatedTo:
        return complete ? given(recording.hostRanks())
                        : ranksOfTexts(hosts.size(), [&](TableIndex host) { return hosts[host].name; });
    case ResultColumn::Task:
        return complete ? given(recording.taskRanks()) : ofTasks(column);
    case ResultColumn::Action:
        return complete ? given(recording.actionRanks()) : ofTasks(column);
    case ResultColumn::Location:
        return complete ? given(recording.locationRanks()) : ofTasks(column);
    case ResultColumn::Role:
    case ResultColumn::Tags:
        return ofTasks(column);
    case ResultColumn::Play:
        return ranksOfTexts(recording.plays().size(), [&](TableIndex play) { return recording.plays()[play].name; });
    case ResultColumn::Outcome:
    case ResultColumn::Message:
    case ResultColumn::Started:
    case ResultColumn::Duration:
        break;
    }
    return {};
}

void sortRows(const Recording &recording, Rows32 &rows, ResultColumn column, Qt::SortOrder direction)
{
    const std::vector<qint64> ranks = ranksOfTable(recording, column);
    const auto rankOf = [&ranks](TableIndex entry) { return entry < ranks.size() ? ranks[entry] : NoTime; };
    switch (column) {
    case ResultColumn::Outcome:
        return sortBy(rows, direction, [&](RowIndex row) { return static_cast<qint64>(recording.outcome(row)); });
    case ResultColumn::Host:
        return sortBy(rows, direction, [&](RowIndex row) { return rankOf(recording.hostOf(row)); });
    case ResultColumn::Task:
    case ResultColumn::Action:
    case ResultColumn::Location:
    case ResultColumn::Role:
    case ResultColumn::Tags:
        return sortBy(rows, direction, [&](RowIndex row) { return rankOf(recording.taskOf(row)); });
    case ResultColumn::Started:
        return sortBy(rows, direction, [&](RowIndex row) { return recording.startedOf(row); });
    case ResultColumn::Duration:
        return sortBy(rows, direction, [&](RowIndex row) { return recording.durationOf(row); });
    case ResultColumn::Play:
        return sortBy(rows, direction, [&](RowIndex row) { return rankOf(recording.playOf(row)); });
    case ResultColumn::DelegatedTo:
        if (recording.hasDelegations()) {
            sortBy(rows, direction, [&](RowIndex row) {
                const std::vector<TableIndex> hosts = recording.delegatedTo(row);
                return hosts.empty() ? NoTime : rankOf(hosts.front());
            });
        }
        return;
    case ResultColumn::Message:
        return; // content: only rows in view have it
    }
}

// `before` and then the rows that are new, in their order; null when a row of `before` is not among `rows`.
std::shared_ptr<const Rows32> grownTo(const Rows32 &rows, const Rows32 &positions,
                                      const std::shared_ptr<const Rows32> &before)
{
    if (!before || before->size() > rows.size())
        return {};
    if (std::equal(before->begin(), before->end(), rows.begin()))
        return std::make_shared<const Rows32>(rows);
    std::vector<bool> known(positions.size());
    for (const RowIndex row : *before) {
        if (row >= positions.size() || positions[row] == NoIndex)
            return {};
        known[row] = true;
    }
    Rows32 grown = *before;
    grown.reserve(rows.size());
    std::ranges::copy_if(rows, std::back_inserter(grown), [&known](RowIndex row) { return !known[row]; });
    return std::make_shared<const Rows32>(std::move(grown));
}

} // namespace

std::optional<VisibleRows> visibleRows(const Recording &recording, const Filter &filter, const RowOrder &order,
                                       const std::shared_ptr<const Rows32> &before,
                                       const std::function<bool()> &cancelled)
{
    VisibleRows visible;
    const RowIndex count = recording.resultCount();
    Rows32 rows;
    if (filter.isEmpty()) {
        rows.resize(count);
        std::iota(rows.begin(), rows.end(), 0U);
        visible.counts = recording.counts();
    } else {
        visible.counts
            = RowFilter(recording, filter).each(recording, [&rows](RowIndex row) { rows.push_back(row); });
    }
    if (cancelled())
        return {};
    if (order.column)
        sortRows(recording, rows, *order.column, order.direction);
    if (cancelled())
        return {};
    Rows32 positions(count, NoIndex);
    for (size_t i = 0; i < rows.size(); ++i)
        positions[rows[i]] = static_cast<quint32>(i);
    visible.grown = grownTo(rows, positions, before);
    visible.rows = std::make_shared<const Rows32>(std::move(rows));
    visible.positions = std::make_shared<const Rows32>(std::move(positions));
    return visible;
}

} // namespace aviary
