// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/figures/figuresmodel.h"

#include "models/recording/format.h"

#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>

namespace aviary {

FiguresModel::FiguresModel(FigureCellsPtr cells, QObject *parent)
    : QAbstractTableModel(parent)
    , m_cells(std::move(cells))
    , m_lines(sortedLines(*m_cells, -1, Qt::AscendingOrder))
{
}

void FiguresModel::setCells(FigureCellsPtr cells)
{
    Q_ASSERT(cells->columnCount() == m_cells->columnCount());
    m_sorting = {};
    m_isSorting = false;
    const bool atOnce = cells->lineCount() <= SortedAtOnce;
    std::vector<quint32> lines = sortedLines(*cells, atOnce ? m_column : -1, m_order);
    beginResetModel();
    m_cells = std::move(cells);
    m_lines = std::move(lines);
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!atOnce && m_column >= 0)
        startSorting();
}

void FiguresModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_column && order == m_order)
        return;
    m_column = column;
    m_order = order;
    if (m_cells->lineCount() <= SortedAtOnce)
        moveTo(sortedLines(*m_cells, column, order));
    else
        startSorting();
}

void FiguresModel::startSorting()
{
    m_isSorting = true;
    m_sorting = Job<std::vector<quint32>>(
        QtConcurrent::run([cells = m_cells, column = m_column, order = m_order]() -> Result<std::vector<quint32>> {
            return sortedLines(*cells, column, order);
        }));
    m_sorting.then(this, [this](const Result<std::vector<quint32>> &lines) {
        m_isSorting = false;
        moveTo(*lines);
        Q_EMIT sorted();
    });
}

void FiguresModel::moveTo(std::vector<quint32> lines)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    if (!before.isEmpty()) {
        std::vector<int> rows(lines.size());
        for (size_t row = 0; row < lines.size(); ++row)
            rows[lines[row]] = static_cast<int>(row);
        for (const QModelIndex &old : before)
            after << index(rows[lineAt(old.row())], old.column());
    }
    m_lines = std::move(lines);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

int FiguresModel::rowOf(quint32 line) const
{
    const auto it = std::ranges::find(m_lines, line);
    return it == m_lines.end() ? -1 : static_cast<int>(it - m_lines.begin());
}

int FiguresModel::rowOfIdentity(quint64 identity) const
{
    const auto it = std::ranges::find(m_lines, identity, [this](quint32 line) { return m_cells->identityOf(line); });
    return it == m_lines.end() ? -1 : static_cast<int>(it - m_lines.begin());
}

int FiguresModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int FiguresModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_cells->columnCount();
}

QVariant FiguresModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const quint32 line = lineAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return oneLine(m_cells->text(line, column));
    case Qt::ToolTipRole:
        return plainToolTip(m_cells->toolTip(line, column));
    case Qt::TextAlignmentRole:
        return QVariant((m_cells->isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return oneLine(column == m_cells->leadColumn() ? m_cells->sentence(line) : m_cells->text(line, column));
    case SortRole:
        return m_cells->key(line, column);
    case OutcomeRole:
        if (column == m_cells->leadColumn()) {
            if (const auto outcome = m_cells->outcomeOf(line))
                return static_cast<int>(*outcome);
        }
        return {};
    case BarRole:
        if (const auto bar = m_cells->barOf(line, column))
            return *bar;
        return {};
    case MutedRole:
        return m_cells->isMuted(line, column);
    case WholeRole:
        return m_cells->whole(line, column);
    default:
        return {};
    }
}

QVariant FiguresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return m_cells->title(section);
    case Qt::ToolTipRole: {
        const QString tip = m_cells->titleTip(section);
        return tip.isEmpty() ? QVariant() : plainToolTip(tip);
    }
    case Qt::TextAlignmentRole:
        return QVariant((m_cells->isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::InitialSortOrderRole:
        return static_cast<int>(m_cells->isLargestFirst(section) ? Qt::DescendingOrder : Qt::AscendingOrder);
    default:
        return {};
    }
}

} // namespace aviary
