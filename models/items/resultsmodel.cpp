// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/resultsmodel.h"

#include "models/recording/format.h"
#include "models/recording/outcomenote.h"

#include <QtConcurrent/QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// Up to here the rows are there sooner than a thread would have begun.
constexpr RowIndex FewRows = 5000;
// Messages that are kept for scrolling back; content of a run may be gigabytes.
constexpr qsizetype MostMessages = 20'000;
// Longer than any column is wide; a line of 300 kB would be measured at every paint.
constexpr qsizetype LongestCell = 2000;

// A later one of the same run: while it is read, or while somebody writes it. What stands in its place after the file was
// replaced may have the same ids.
bool grows(const Recording &before, const Recording &now)
{
    const RowIndex count = before.resultCount();
    if (before.playbook().id != now.playbook().id || before.playbook().started != now.playbook().started
        || now.resultCount() < count)
        return false;
    return count == 0 || (before.row(0) == now.row(0) && before.row(count - 1) == now.row(count - 1));
}

ResultColumn columnOf(const QModelIndex &index)
{
    return static_cast<ResultColumn>(index.column());
}

} // namespace

ResultsModel::ResultsModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_rows(std::make_shared<const Rows32>())
    , m_positions(m_rows)
{
}

void ResultsModel::setRecording(const RecordingPtr &recording)
{
    if (recording == m_recording)
        return;
    const bool isMore = m_recording && recording && grows(*m_recording, *recording);
    m_recording = recording;
    if (!isMore)
        return startOver();
    update();
}

void ResultsModel::startOver()
{
    beginResetModel();
    m_job = {};
    m_rows = std::make_shared<const Rows32>();
    m_positions = m_rows;
    m_counts = {};
    m_messages.clear();
    m_failures.clear();
    m_loading.clear();
    m_filter.task = NoIndex; // entries of another recording
    m_filter.host = NoIndex;
    endResetModel();
    setAllSelected(false);
    update();
}

void ResultsModel::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    update();
}

void ResultsModel::sort(int column, Qt::SortOrder order)
{
    RowOrder wanted;
    if (column >= 0 && column < ResultColumnCount) {
        if (isContent(static_cast<ResultColumn>(column)))
            return;
        wanted = {static_cast<ResultColumn>(column), order};
    }
    if (wanted == m_order)
        return;
    m_order = wanted;
    update();
}

void ResultsModel::update()
{
    const auto compute = [recording = m_recording, filter = m_filter, order = m_order,
                          before = m_rows](const std::function<bool()> &cancelled) {
        return visibleRows(*recording, filter, order, before, cancelled);
    };
    m_job = {};
    m_busy = true;
    if (!m_recording || m_recording->resultCount() <= FewRows) {
        apply(m_recording ? *compute([] { return false; }) : VisibleRows{}, m_recording);
        return;
    }
    m_job = Job<VisibleRows>(QtConcurrent::run([compute](QPromise<Result<VisibleRows>> &promise) {
        if (auto visible = compute([&promise] { return promise.isCanceled(); }))
            promise.addResult(std::move(*visible));
    }));
    m_job.then(this, [this, of = m_recording](const Result<VisibleRows> &visible) { apply(*visible, of); });
}

void ResultsModel::apply(const VisibleRows &visible, const RecordingPtr &of)
{
    const bool sameRows = visible.rows && *visible.rows == *m_rows;
    const bool sameSet = visible.grown && visible.grown->size() == m_rows->size();
    if (!visible.rows || !of) {
        // Nothing is shown, and nothing was.
    } else if (sameRows) {
        m_positions = visible.positions;
        if (!m_rows->empty()) // outcomes may be other ones now that more is known
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ResultColumnCount - 1));
    } else if (visible.grown) {
        if (visible.grown->size() > m_rows->size()) {
            beginInsertRows({}, static_cast<int>(m_rows->size()), static_cast<int>(visible.grown->size()) - 1);
            const bool inOrder = *visible.grown == *visible.rows;
            m_rows = visible.grown;
            if (inOrder)
                m_positions = visible.positions;
            endInsertRows();
        }
        rearrange(visible.rows, visible.positions);
    } else {
        beginResetModel();
        m_rows = visible.rows;
        m_positions = visible.positions;
        endResetModel();
    }
    m_counts = visible.counts;
    m_busy = false;
    if (!sameSet)
        setAllSelected(false);
    Q_EMIT rowsChanged();
    Q_EMIT settled();
}

void ResultsModel::rearrange(const std::shared_ptr<const Rows32> &rows, const std::shared_ptr<const Rows32> &positions)
{
    if (*rows == *m_rows) {
        m_positions = positions;
        return;
    }
    Q_EMIT aboutToRearrange();
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &old : before)
        after << index(static_cast<int>((*positions)[(*m_rows)[static_cast<size_t>(old.row())]]), old.column());
    m_rows = rows;
    m_positions = positions;
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

RowIndex ResultsModel::rowAt(int row) const
{
    return row >= 0 && static_cast<size_t>(row) < m_rows->size() ? (*m_rows)[static_cast<size_t>(row)] : NoIndex;
}

int ResultsModel::shownAt(RowIndex row) const
{
    if (row >= m_positions->size() || (*m_positions)[row] == NoIndex)
        return -1;
    return static_cast<int>((*m_positions)[row]);
}

void ResultsModel::setAllSelected(bool all)
{
    if (all == m_allSelected)
        return;
    m_allSelected = all;
    Q_EMIT allSelectedChanged(all);
}

void ResultsModel::setRowsInView(int first, int last)
{
    m_firstInView = std::max(first, 0);
    m_lastInView = std::min(last, rowCount() - 1);
    std::vector<RowIndex> wanted;
    bool anyNew = false;
    for (int row = m_firstInView; row <= m_lastInView; ++row) {
        const RowIndex index = rowAt(row);
        if (m_messages.contains(index))
            continue;
        wanted.push_back(index); // what failed, too, when others are asked for
        anyNew = anyNew || !(m_loading.contains(index) || m_failures.contains(index));
    }
    if (!anyNew)
        return;
    m_loading = QSet<RowIndex>(wanted.begin(), wanted.end());
    m_failures.clear();
    Q_EMIT messagesWanted(wanted);
}

void ResultsModel::setMessages(const std::vector<RowIndex> &rows, const QStringList &messages)
{
    if (m_messages.size() + messages.size() > MostMessages) {
        QHash<RowIndex, QString> kept;
        for (int row = m_firstInView; row <= m_lastInView; ++row) {
            if (const auto it = m_messages.constFind(rowAt(row)); it != m_messages.cend())
                kept.insert(it.key(), it.value());
        }
        m_messages = std::move(kept);
    }
    for (size_t i = 0; i < rows.size() && i < static_cast<size_t>(messages.size()); ++i)
        m_messages.insert(rows[i], messages[static_cast<qsizetype>(i)]);
    touchMessages(rows);
}

void ResultsModel::setMessagesFailed(const std::vector<RowIndex> &rows, const QString &reason)
{
    for (const RowIndex row : rows)
        m_failures.insert(row, reason);
    touchMessages(rows);
}

void ResultsModel::retryMessages()
{
    if (!m_failures.isEmpty()) {
        m_failures.clear();
        setRowsInView(m_firstInView, m_lastInView);
    }
}

void ResultsModel::touchMessages(const std::vector<RowIndex> &rows)
{
    constexpr int column = static_cast<int>(ResultColumn::Message);
    int first = rowCount();
    int last = -1;
    for (const RowIndex row : rows) {
        m_loading.remove(row);
        if (const int shown = shownAt(row); shown >= 0) {
            first = std::min(first, shown);
            last = std::max(last, shown);
        }
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first, column), index(last, column), {Qt::DisplayRole, Qt::ToolTipRole});
}

std::optional<QString> ResultsModel::messageOf(RowIndex row) const
{
    const auto it = m_messages.constFind(row);
    return it == m_messages.cend() ? std::nullopt : std::optional(*it);
}

void ResultsModel::refresh()
{
    if (!m_rows->empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ResultColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ResultColumnCount - 1);
}

int ResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows->size());
}

int ResultsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ResultColumnCount;
}

QString ResultsModel::messageText(RowIndex row) const
{
    if (const auto message = messageOf(row))
        return *message;
    return m_failures.contains(row) ? tr("could not be read") : u"…"_s;
}

QVariant ResultsModel::toolTip(RowIndex row, ResultColumn column) const
{
    QString text = fullText(*m_recording, row, column);
    switch (column) {
    case ResultColumn::Message: {
        const auto failure = m_failures.constFind(row);
        text = failure == m_failures.cend() ? messageOf(row).value_or(QString()) : *failure;
        break;
    }
    case ResultColumn::Outcome:
        if (const QString note = outcomeNote(*m_recording, row); !note.isEmpty())
            text += u'\n' + note;
        break;
    case ResultColumn::Duration:
        if (text.isEmpty())
            text = tr("No end is recorded.");
        break;
    case ResultColumn::Host:
    case ResultColumn::Task:
    case ResultColumn::Action:
    case ResultColumn::Started:
    case ResultColumn::Location:
    case ResultColumn::Play:
    case ResultColumn::Role:
    case ResultColumn::Tags:
    case ResultColumn::DelegatedTo:
        break;
    }
    return plainToolTip(text);
}

QVariant ResultsModel::sortKey(RowIndex row, ResultColumn column) const
{
    switch (column) {
    case ResultColumn::Outcome:
        return static_cast<int>(m_recording->outcome(row));
    case ResultColumn::Started:
        return m_recording->startedOf(row);
    case ResultColumn::Duration:
        return m_recording->durationOf(row);
    case ResultColumn::Host:
    case ResultColumn::Task:
    case ResultColumn::Message:
    case ResultColumn::Action:
    case ResultColumn::Location:
    case ResultColumn::Play:
    case ResultColumn::Role:
    case ResultColumn::Tags:
    case ResultColumn::DelegatedTo:
        break;
    }
    return fullText(*m_recording, row, column);
}

QVariant ResultsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RowIndex row = rowAt(index.row());
    const ResultColumn column = columnOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return oneLine((column == ResultColumn::Message ? messageText(row) : cellText(*m_recording, row, column))
                           .left(LongestCell));
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case SortRole:
        return sortKey(row, column);
    case RowIndexRole:
        return row;
    case OutcomeRole:
        return static_cast<int>(m_recording->outcome(row));
    case FullTextRole:
        return column == ResultColumn::Message ? messageOf(row).value_or(QString())
                                               : fullText(*m_recording, row, column);
    default:
        return {};
    }
}

QVariant ResultsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ResultColumnCount)
        return {};
    const auto column = static_cast<ResultColumn>(section);
    const bool isNumber = column == ResultColumn::Started || column == ResultColumn::Duration;
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(column);
    case Qt::ToolTipRole:
        return isContent(column) ? tr("Read from the content of the rows in view, so it cannot be sorted by.")
                                 : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    // The worst and the slowest first.
    case Qt::InitialSortOrderRole:
        return column == ResultColumn::Outcome || column == ResultColumn::Duration ? Qt::DescendingOrder
                                                                                   : Qt::AscendingOrder;
    default:
        return {};
    }
}

} // namespace aviary
