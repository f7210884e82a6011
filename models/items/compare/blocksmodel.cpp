// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/compare/blocksmodel.h"

#include "models/recording/format.h"
#include "models/recording/unseen.h"

#include <QFont>

using namespace Qt::StringLiterals;

namespace aviary {

using Kind = DifferenceBlock::Kind;

namespace {

// Internal ids: 0 for blocks, else the kind of the block that a line is in, which stays when blocks come before it.
quintptr idOf(Kind kind)
{
    return static_cast<quintptr>(kind) + 1;
}

Kind kindOf(quintptr id)
{
    return static_cast<Kind>(id - 1);
}

} // namespace

qsizetype BlocksModel::Shown::lines() const
{
    const auto all = std::ssize(block.lines);
    return isWhole ? all : std::min<qsizetype>(all, ShownLines);
}

int BlocksModel::placeOf(Kind kind) const
{
    const auto at = std::ranges::find(m_blocks, kind, [](const Shown &shown) { return shown.block.kind; });
    return at == m_blocks.end() ? -1 : static_cast<int>(at - m_blocks.begin());
}

const BlocksModel::Shown &BlocksModel::shownOf(const QModelIndex &index) const
{
    const int place = index.internalId() == 0 ? index.row() : placeOf(kindOf(index.internalId()));
    return m_blocks[static_cast<size_t>(place)];
}

void BlocksModel::clear()
{
    beginResetModel();
    m_blocks.clear();
    endResetModel();
}

void BlocksModel::setBlocks(const DifferenceBlocks &blocks)
{
    for (int place = static_cast<int>(m_blocks.size()) - 1; place >= 0; --place) {
        const Kind kind = m_blocks[static_cast<size_t>(place)].block.kind;
        if (std::ranges::contains(blocks, kind, &DifferenceBlock::kind))
            continue;
        beginRemoveRows({}, place, place);
        m_blocks.erase(m_blocks.begin() + place);
        endRemoveRows();
    }
    for (size_t i = 0; i < blocks.size(); ++i) { // what stayed stands in the same order
        const auto place = static_cast<int>(i);
        if (i < m_blocks.size() && m_blocks[i].block.kind == blocks[i].kind) {
            if (m_blocks[i].block != blocks[i])
                replace(place, shownFor(blocks[i], m_blocks[i].isWhole));
            continue;
        }
        beginInsertRows({}, place, place);
        m_blocks.insert(m_blocks.begin() + place, shownFor(blocks[i], false));
        endInsertRows();
    }
}

void BlocksModel::showAll(Kind kind)
{
    const int place = placeOf(kind);
    if (place >= 0)
        replace(place, shownFor(m_blocks[static_cast<size_t>(place)].block, true));
}

BlocksModel::Shown BlocksModel::shownFor(const DifferenceBlock &block, bool isWhole)
{
    Shown shown{.block = block, .isWhole = isWhole, .more = {}};
    const qsizetype lines = shown.lines();
    const QString all = formatCount(block.count);
    // What was not looked for cannot be shown.
    if (std::ssize(block.lines) > lines)
        shown.more = tr("%1 of %2, show all").arg(formatCount(lines), all);
    else if (block.count > lines)
        shown.more = tr("%1 of %2").arg(formatCount(lines), all);
    return shown;
}

// Lines that stay at the beginning and at the end keep their rows.
void BlocksModel::replace(int place, Shown now)
{
    Shown &shown = m_blocks[static_cast<size_t>(place)];
    const QModelIndex parent = index(place, 0);
    const auto isSame = [&](int row, int nowRow) {
        const bool isLine = row < shown.lines();
        if (isLine != (nowRow < now.lines()))
            return false;
        return isLine
            ? shown.block.lines[static_cast<size_t>(row)].isAbout(now.block.lines[static_cast<size_t>(nowRow)])
            : shown.more == now.more;
    };
    const int rows = shown.rows();
    const int nowRows = now.rows();
    int head = 0;
    while (head < std::min(rows, nowRows) && isSame(head, head))
        ++head;
    int tail = 0;
    while (tail < std::min(rows, nowRows) - head && isSame(rows - 1 - tail, nowRows - 1 - tail))
        ++tail;

    // First what stays says what it says now; on the way from here the block holds just what is in sight.
    std::vector<DifferenceLine> lines(shown.block.lines.begin(), shown.block.lines.begin() + shown.lines());
    for (int row = 0; row < rows; ++row) {
        const int nowRow = row < head ? row : nowRows - rows + row;
        if ((row < head || row >= rows - tail) && row < std::ssize(lines))
            lines[static_cast<size_t>(row)] = now.block.lines[static_cast<size_t>(nowRow)];
    }
    shown.block = now.block;
    shown.block.lines = std::move(lines);
    shown.isWhole = true;
    Q_EMIT dataChanged(parent, parent.siblingAtColumn(ColumnCount - 1));
    if (rows > 0)
        Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, ColumnCount - 1, parent));

    std::vector<DifferenceLine> &inSight = shown.block.lines;
    if (const int gone = rows - head - tail; gone > 0) {
        beginRemoveRows(parent, head, head + gone - 1);
        if (tail == 0)
            shown.more.clear();
        inSight.erase(inSight.begin() + head,
                      inSight.begin() + std::min(head + gone, static_cast<int>(inSight.size())));
        endRemoveRows();
    }
    if (const int come = nowRows - head - tail; come > 0) {
        beginInsertRows(parent, head, head + come - 1);
        const auto from = now.block.lines.begin();
        inSight.insert(inSight.begin() + head, from + head, from + std::min<qsizetype>(head + come, now.lines()));
        if (tail == 0)
            shown.more = now.more;
        endInsertRows();
    }
    shown = std::move(now);
}

std::optional<Kind> BlocksModel::kindAt(const QModelIndex &index) const
{
    return index.isValid() ? std::optional(shownOf(index).block.kind) : std::nullopt;
}

const DifferenceLine *BlocksModel::lineAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    const Shown &shown = shownOf(index);
    return index.row() < shown.lines() ? &shown.block.lines[static_cast<size_t>(index.row())] : nullptr;
}

bool BlocksModel::isMore(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() != 0 && !lineAt(index);
}

QModelIndex BlocksModel::indexOf(Kind kind) const
{
    const int place = placeOf(kind);
    return place < 0 ? QModelIndex() : index(place, 0);
}

QModelIndex BlocksModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? idOf(shownOf(parent).block.kind) : 0);
}

QModelIndex BlocksModel::parent(const QModelIndex &index) const
{
    return !index.isValid() || index.internalId() == 0 ? QModelIndex() : indexOf(kindOf(index.internalId()));
}

int BlocksModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_blocks.size());
    return parent.internalId() == 0 && parent.column() == 0 ? shownOf(parent).rows() : 0;
}

int BlocksModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant BlocksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Shown &shown = shownOf(index);
    if (index.internalId() == 0)
        return blockData(shown, index.column(), role);
    if (const DifferenceLine *line = lineAt(index))
        return lineData(shown, *line, index.column(), role);
    return moreData(shown, index.column(), role);
}

QVariant BlocksModel::blockData(const Shown &shown, int column, int role) const
{
    const DifferenceBlock &block = shown.block;
    const QString title
        = block.count > 0 ? tr("%1 (%2)").arg(titleOf(block.kind), formatCount(block.count)) : titleOf(block.kind);
    const QString note = shownOnOneLine(block.note);
    switch (role) {
    case Qt::DisplayRole:
        return column == What ? title : QString();
    case Qt::FontRole: {
        QFont font;
        font.setBold(true);
        return font;
    }
    case NoteRole:
        return column == What ? note : QString();
    case Qt::ToolTipRole:
        return note.isEmpty() ? QVariant() : plainToolTip(note);
    case Qt::AccessibleTextRole:
    case WholeRole:
        return note.isEmpty() ? title : tr("%1: %2").arg(title, note);
    default:
        return {};
    }
}

QVariant BlocksModel::lineData(const Shown &shown, const DifferenceLine &line, int column, int role) const
{
    const bool isNamed = shown.block.kind == Kind::Named;
    const auto text = [&]() -> QString {
        switch (static_cast<Column>(column)) {
        case What:
            return line.what;
        case Values:
            return isNamed ? line.change : line.values();
        case Hosts:
            return line.hosts;
        case Place:
            return line.place;
        case ColumnCount:
            break;
        }
        return {};
    };
    switch (role) {
    case Qt::DisplayRole:
        return shownOnOneLine(text());
    case Qt::ToolTipRole:
        return plainToolTip(text());
    case OutcomeRole:
        return line.outcome ? QVariant(static_cast<int>(*line.outcome)) : QVariant();
    case MutedRole:
        return column == What && !isNamed ? shownOnOneLine(line.change) : QString();
    case LeadsAwayRole:
        return isNamed || shown.block.kind == Kind::Inputs;
    case Qt::AccessibleTextRole:
        return column == What && !isNamed && !line.change.isEmpty()
            ? tr("%1: %2").arg(shownOnOneLine(line.change), shownOnOneLine(line.what))
            : shownOnOneLine(text());
    case WholeRole: {
        QStringList parts{line.change, line.what, line.values(), line.hosts, line.place};
        if (isNamed)
            parts = {line.hosts, line.what, line.change};
        parts.removeAll(QString());
        for (QString &part : parts)
            part = oneLine(part);
        return parts.join(u'\t');
    }
    default:
        return {};
    }
}

QVariant BlocksModel::moreData(const Shown &shown, int column, int role) const
{
    if ((role != Qt::DisplayRole && role != WholeRole) || column != What)
        return {};
    return shown.more;
}

} // namespace aviary
