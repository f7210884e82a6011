// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/compare/differencesmodel.h"


#include <QSet>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// Up to here the rows are there sooner than a thread would have begun.
constexpr size_t FewRows = 5000;
// More stretches that come or go than this are a new table; so few move nothing that a person looks at for long.
constexpr size_t MostSteps = 50;

} // namespace

// A stretch of rows that goes or comes; of the table, or below a task.
struct DifferencesModel::Step
{
    bool isInsertion = false;
    quint32 task = NoIndex;
    bool isBelowTask = false;
    size_t at = 0; // among the rows when it is its turn
    size_t count = 0;
    size_t from = 0; // of what comes: among the new ones
};

namespace {

// What leads from one list to another of the same order: both hold each value once at most, and those that both hold in
// the same order. False when `take(isInsertion, at, count, from)` has had enough.
template <class T, class InOther, class Take>
bool stepsBetween(const std::vector<T> &before, const std::vector<T> &after, InOther isInBoth, Take take)
{
    size_t at = 0;
    size_t i = 0, j = 0;
    while (i < before.size() || j < after.size()) {
        size_t gone = i;
        while (gone < before.size() && !isInBoth(before[gone], false))
            ++gone;
        if (gone > i && !take(false, at, gone - i, size_t{0}))
            return false;
        i = gone;
        size_t come = j;
        while (come < after.size() && !isInBoth(after[come], true))
            ++come;
        if (come > j && !take(true, at, come - j, j))
            return false;
        at += come - j;
        j = come;
        if (i < before.size() && j < after.size()) {
            ++i;
            ++j;
            ++at;
        }
    }
    return true;
}

} // namespace

DifferencesModel::DifferencesModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_shown(std::make_shared<DifferenceRows>())
{
}

void DifferencesModel::setPair(const ComparedPairPtr &pair)
{
    if (pair == m_pair)
        return;
    const ComparisonPtr before = m_pair ? m_pair->comparison : nullptr;
    // By other thresholds the tasks and rows of the same recordings are the same.
    const bool isMore = before && pair && pair->comparison
        && (pair->comparison == before
            || (pair->comparison->recording(Side::Left) == before->recording(Side::Left)
                && pair->comparison->recording(Side::Right) == before->recording(Side::Right)));
    if (isMore) {
        const bool isSame = pair->outputs == m_pair->outputs && pair->comparison->options() == before->options();
        m_pair = pair;
        if (!isSame)
            update();
        return;
    }
    beginResetModel();
    m_job = {};
    m_pair = pair && pair->comparison ? pair : nullptr;
    m_shown = std::make_shared<DifferenceRows>();
    m_entries.clear();
    m_outcomes.clear();
    m_places.assign(m_pair ? comparison().tasks().size() + 1 : 0, NoIndex);
    m_missing = m_pair ? aviary::missingText(comparison()) : QString();
    endResetModel();
    update();
}

void DifferencesModel::setFilter(const DifferenceFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    update();
}

void DifferencesModel::sort(int column, Qt::SortOrder order)
{
    DifferenceOrder wanted{.by = DifferenceOrder::By::Run, .direction = order};
    if (column == LeftDuration)
        wanted.by = DifferenceOrder::By::LeftDuration;
    else if (column == RightDuration)
        wanted.by = DifferenceOrder::By::RightDuration;
    else if (column == Delta)
        wanted.by = DifferenceOrder::By::Delta;
    else
        wanted.direction = Qt::AscendingOrder;
    if (wanted == m_order)
        return;
    m_order = wanted;
    update();
}

void DifferencesModel::update()
{
    m_job = {};
    m_isBusy = true;
    if (!m_pair || comparison().rows().size() + comparison().tasks().size() <= FewRows)
        return apply(m_pair ? differenceRows(*m_pair, m_filter, m_order) : std::make_shared<DifferenceRows>());
    m_job = Job<DifferenceRowsPtr>(QtConcurrent::run([pair = m_pair, filter = m_filter,
                                                      order = m_order](QPromise<Result<DifferenceRowsPtr>> &promise) {
        if (DifferenceRowsPtr rows = differenceRows(*pair, filter, order, [&promise] { return promise.isCanceled(); }))
            promise.addResult(std::move(rows));
    }));
    m_job.then(this, [this](const Result<DifferenceRowsPtr> &rows) { apply(*rows); });
}

void DifferencesModel::apply(const DifferenceRowsPtr &rows)
{
    const std::optional<std::vector<Step>> steps = m_order == m_shownOrder ? stepsTo(rows->entries) : std::nullopt;
    if (steps) {
        m_shown = rows; // the same tasks may be there for something else now
        for (const Step &step : *steps)
            take(step, rows->entries);
        if (!m_entries.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    } else {
        beginResetModel();
        m_shown = rows;
        m_entries = rows->entries;
        m_shownOrder = m_order;
        countPlaces();
        endResetModel();
    }
    m_isBusy = false;
    Q_EMIT rowsChanged();
    Q_EMIT settled();
}

// Nothing when these are too many.
std::optional<std::vector<DifferencesModel::Step>>
DifferencesModel::stepsTo(const std::vector<DifferenceEntry> &entries) const
{
    std::vector<quint32> places(m_places.size(), NoIndex);
    for (size_t i = 0; i < entries.size(); ++i)
        places[slotOf(entries[i].task)] = static_cast<quint32>(i);
    std::vector<Step> steps;
    const bool areFew = stepsBetween(
        m_entries, entries,
        [&](const DifferenceEntry &entry, bool isNew) {
            return (isNew ? m_places : places)[slotOf(entry.task)] != NoIndex;
        },
        [&](bool isInsertion, size_t at, size_t count, size_t from) {
            steps.push_back({.isInsertion = isInsertion, .at = at, .count = count, .from = from});
            return steps.size() <= MostSteps;
        });
    if (!areFew)
        return {};
    for (const DifferenceEntry &before : m_entries) {
        const quint32 place = places[slotOf(before.task)];
        if (place == NoIndex || entries[place].rows == before.rows)
            continue;
        const std::vector<quint32> &after = entries[place].rows;
        const QSet<quint32> old(before.rows.begin(), before.rows.end());
        const QSet<quint32> now(after.begin(), after.end());
        const bool areFewBelow = stepsBetween(
            before.rows, after, [&](quint32 row, bool isNew) { return (isNew ? old : now).contains(row); },
            [&](bool isInsertion, size_t at, size_t count, size_t from) {
                steps.push_back({.isInsertion = isInsertion,
                                 .task = before.task,
                                 .isBelowTask = true,
                                 .at = at,
                                 .count = count,
                                 .from = from});
                return steps.size() <= MostSteps;
            });
        if (!areFewBelow)
            return {};
    }
    return steps;
}

void DifferencesModel::take(const Step &step, const std::vector<DifferenceEntry> &entries)
{
    const auto change = [&](auto &rows, const auto &from, const QModelIndex &parent) {
        const auto first = static_cast<int>(step.at);
        const auto last = static_cast<int>(step.at + step.count) - 1;
        const auto at = rows.begin() + first;
        if (step.isInsertion) {
            beginInsertRows(parent, first, last);
            const auto begin = from.begin() + static_cast<std::ptrdiff_t>(step.from);
            rows.insert(at, begin, begin + static_cast<std::ptrdiff_t>(step.count));
        } else {
            beginRemoveRows(parent, first, last);
            rows.erase(at, at + static_cast<std::ptrdiff_t>(step.count));
        }
        if (!step.isBelowTask)
            countPlaces();
        if (step.isInsertion)
            endInsertRows();
        else
            endRemoveRows();
    };
    if (!step.isBelowTask)
        return change(m_entries, entries, {});
    const auto after = std::ranges::find(entries, step.task, &DifferenceEntry::task);
    change(m_entries[m_places[slotOf(step.task)]].rows, after->rows, indexOfTask(step.task));
}

void DifferencesModel::countPlaces()
{
    std::ranges::fill(m_places, NoIndex);
    for (size_t i = 0; i < m_entries.size(); ++i)
        m_places[slotOf(m_entries[i].task)] = static_cast<quint32>(i);
}

size_t DifferencesModel::slotOf(quint32 task) const
{
    return task == NoIndex ? m_places.size() - 1 : task;
}

qint64 DifferencesModel::shownResults() const
{
    qint64 results = 0;
    for (const DifferenceEntry &entry : m_entries)
        results += std::ssize(entry.rows);
    return results;
}

quint32 DifferencesModel::taskAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return NoIndex;
    const quintptr parent = index.internalId();
    if (parent == 0)
        return m_entries[static_cast<size_t>(index.row())].task;
    return parent == m_places.size() ? NoIndex : static_cast<quint32>(parent - 1);
}

quint32 DifferencesModel::rowAt(const QModelIndex &index) const
{
    if (!index.parent().isValid())
        return NoIndex;
    return m_entries[static_cast<size_t>(index.parent().row())].rows[static_cast<size_t>(index.row())];
}

DifferenceKinds DifferencesModel::kindsAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const quint32 row = rowAt(index);
    return row == NoIndex ? m_shown->taskKinds[slotOf(taskAt(index))] : m_shown->rowKinds[row];
}

QModelIndex DifferencesModel::indexOfTask(quint32 task) const
{
    if (m_places.empty() || slotOf(task) >= m_places.size() || m_places[slotOf(task)] == NoIndex)
        return {};
    return index(static_cast<int>(m_places[slotOf(task)]), 0);
}

QModelIndex DifferencesModel::indexOfRow(quint32 row) const
{
    if (!m_pair || row >= comparison().rows().size())
        return {};
    const QModelIndex task = indexOfTask(comparison().rows()[row].task);
    if (!task.isValid())
        return {};
    const std::vector<quint32> &rows = m_entries[static_cast<size_t>(task.row())].rows;
    const auto at = std::ranges::find(rows, row);
    return at == rows.end() ? QModelIndex() : index(static_cast<int>(at - rows.begin()), 0, task);
}

QModelIndex DifferencesModel::indexOfRow(RowIndex left, RowIndex right) const
{
    if (!m_pair)
        return {};
    const Side side = right == NoIndex ? Side::Left : Side::Right;
    const RowIndex wanted = side == Side::Left ? left : right;
    const Recording &recording = *comparison().recording(side);
    if (wanted >= recording.resultCount())
        return {};
    const TableIndex table = recording.taskOf(wanted);
    const quint32 task = table == NoIndex ? NoIndex : comparison().entryOfTask(side, table);
    const QModelIndex parent = indexOfTask(task);
    if (!parent.isValid())
        return {};
    const std::vector<quint32> &rows = m_entries[static_cast<size_t>(parent.row())].rows;
    const Both<RowIndex> both{left, right};
    const auto at = std::ranges::find(rows, both, [this](quint32 row) { return comparison().rows()[row].row; });
    return at == rows.end() ? QModelIndex() : index(static_cast<int>(at - rows.begin()), 0, parent);
}

QModelIndex DifferencesModel::nextDifference(const QModelIndex &from, int step) const
{
    const QModelIndex parent = from.parent();
    if (parent.isValid()) {
        for (int row = from.row() + step; row >= 0 && row < rowCount(parent); row += step) {
            if (const QModelIndex next = index(row, 0, parent); !kindsAt(next).isEmpty())
                return next;
        }
        if (step < 0)
            return parent;
    }
    const QModelIndex task = parent.isValid() ? parent : from;
    const int first = task.isValid() ? task.row() + step : step > 0 ? 0 : rowCount() - 1;
    for (int row = first; row >= 0 && row < rowCount(); row += step) {
        if (const QModelIndex next = index(row, 0); !kindsAt(next).isEmpty())
            return next;
    }
    return {};
}

std::vector<std::optional<DifferenceKind>> DifferencesModel::differenceStrip(int buckets) const
{
    const auto count = static_cast<qint64>(m_entries.size());
    std::vector<DifferenceKinds> kinds(static_cast<size_t>(std::max(buckets, 0)));
    for (qint64 entry = 0; entry < count && buckets > 0; ++entry) {
        const qint64 first = entry * buckets / count;
        const qint64 end = std::max(first + 1, (entry + 1) * buckets / count);
        for (qint64 bucket = first; bucket < end; ++bucket)
            kinds[static_cast<size_t>(bucket)].add(
                m_shown->taskKinds[slotOf(m_entries[static_cast<size_t>(entry)].task)]);
    }
    std::vector<std::optional<DifferenceKind>> strip;
    strip.reserve(kinds.size());
    for (const DifferenceKinds &here : kinds)
        strip.push_back(here.worst());
    return strip;
}

QModelIndex DifferencesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    // A task knows itself by its row, a result its task by the task's number, which stays when rows come before it.
    return createIndex(row, column, parent.isValid() ? quintptr{slotOf(taskAt(parent))} + 1 : quintptr{0});
}

QModelIndex DifferencesModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(m_places[index.internalId() - 1]), 0, quintptr{0});
}

int DifferencesModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_entries.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return static_cast<int>(m_entries[static_cast<size_t>(parent.row())].rows.size());
}

int DifferencesModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

} // namespace aviary
