// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/compare/jsondifferencemodel.h"

#include "models/items/jsontreemodel.h"
#include "models/recording/format.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

using How = JsonChange::Change;

bool isDifference(const JsonChange &change)
{
    return change.change != How::Within || change.isMoved;
}

QString cellOf(const JsonChange &change, Side side)
{
    const JsonValue &value = side == Side::Left ? change.left : change.right;
    const JsonValue &other = side == Side::Left ? change.right : change.left;
    if (value.isNone() || change.change == How::Within)
        return {};
    // "12" and 12 are not the same, and must not look so.
    constexpr qsizetype shortText = 200;
    if (value.isString() && !other.isNone() && !other.isString() && value.sourceSize() <= shortText)
        return oneLine(value.toCompact());
    return JsonTreeModel::cellText(value);
}

QString copyOf(const JsonValue &value)
{
    return value.isString() ? value.toString() : value.isContainer() ? value.toIndented() : value.toCompact();
}

} // namespace

JsonDifferenceModel::JsonDifferenceModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void JsonDifferenceModel::setDifference(const JsonDifference &difference)
{
    beginResetModel();
    m_difference = difference;
    build();
    endResetModel();
}

void JsonDifferenceModel::setNoiseShown(bool shown)
{
    if (shown == m_isNoiseShown)
        return;
    beginResetModel();
    m_isNoiseShown = shown;
    build();
    endResetModel();
}

void JsonDifferenceModel::build()
{
    m_nodes.clear();
    m_top.clear();
    const std::vector<JsonChange> &changes = m_difference.changes;
    std::vector<int> nodeOf(changes.size(), -1);
    for (size_t i = 0; i < changes.size(); ++i) {
        const JsonChange &change = changes[i];
        if (change.isMuted && !m_isNoiseShown)
            continue;
        // The root holds what is shown; where the two are no containers it is the difference itself.
        if (change.parent < 0 && change.change == How::Within)
            continue;
        Node node;
        node.change = i;
        node.parent = change.parent < 0 ? -1 : nodeOf[static_cast<size_t>(change.parent)];
        std::vector<int> &siblings = node.parent < 0 ? m_top : m_nodes[static_cast<size_t>(node.parent)].children;
        node.row = static_cast<int>(siblings.size());
        nodeOf[i] = static_cast<int>(m_nodes.size());
        siblings.push_back(nodeOf[i]);
        m_nodes.push_back(std::move(node));
    }
}

const std::vector<int> &JsonDifferenceModel::childrenOf(const QModelIndex &parent) const
{
    return parent.isValid() ? m_nodes[static_cast<size_t>(parent.internalId())].children : m_top;
}

const JsonChange &JsonDifferenceModel::changeOf(const QModelIndex &index) const
{
    return m_difference.changes[m_nodes[static_cast<size_t>(index.internalId())].change];
}

QModelIndex JsonDifferenceModel::indexOf(int node) const
{
    return node < 0 ? QModelIndex()
                    : createIndex(m_nodes[static_cast<size_t>(node)].row, 0, static_cast<quintptr>(node));
}

QModelIndex JsonDifferenceModel::nextDifference(const QModelIndex &from, int step) const
{
    const auto count = static_cast<int>(m_nodes.size());
    // Nodes stand in the order in which they are shown.
    for (int i = from.isValid() ? static_cast<int>(from.internalId()) + step
             : step > 0         ? 0
                                : count - 1;
         i >= 0 && i < count; i += step) {
        if (isDifference(m_difference.changes[m_nodes[static_cast<size_t>(i)].change]))
            return indexOf(i);
    }
    return {};
}

QModelIndex JsonDifferenceModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(childrenOf(parent)[static_cast<size_t>(row)]));
}

QModelIndex JsonDifferenceModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(m_nodes[static_cast<size_t>(index.internalId())].parent) : QModelIndex();
}

int JsonDifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(childrenOf(parent).size());
}

int JsonDifferenceModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString JsonDifferenceModel::keyText(const JsonChange &change) const
{
    if (!change.key.isNull())
        return oneLine(change.key);
    if (change.parent < 0)
        return tr("the value");
    const qsizetype place = change.rightPlace == JsonChange::NoPlace ? change.leftPlace : change.rightPlace;
    const bool isElsewhere = change.isMoved && change.leftPlace != change.rightPlace;
    return isElsewhere ? u"[%1 → %2]"_s.arg(change.leftPlace).arg(change.rightPlace) : u"[%1]"_s.arg(place);
}

QVariant JsonDifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const JsonChange &change = changeOf(index);
    const auto pathHere = [&] {
        return m_difference.pathOf(static_cast<qsizetype>(m_nodes[static_cast<size_t>(index.internalId())].change));
    };
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case Key:
            return keyText(change);
        case Change:
            return markedWordOf(change);
        case Left:
            return cellOf(change, Side::Left);
        case Right:
            return cellOf(change, Side::Right);
        case ColumnCount:
            break;
        }
        return {};
    case Qt::ToolTipRole: {
        QString text = pathHere();
        if (column == Left && !change.left.isNone())
            text += u'\n' + JsonTreeModel::beginning(change.left);
        if (column == Right && !change.right.isNone())
            text += u'\n' + JsonTreeModel::beginning(change.right);
        return plainToolTip(text);
    }
    case PathRole:
        return pathHere();
    case CopyRole:
        return column == Left && !change.left.isNone()  ? copyOf(change.left)
            : column == Right && !change.right.isNone() ? copyOf(change.right)
                                                        : pathHere();
    case MutedRole:
        return change.isMuted;
    case SubtitleRole:
        return column == Key && change.change == How::Within && change.equal > 0
            ? tr("%n equal", nullptr, static_cast<int>(change.equal))
            : QString();
    default:
        return {};
    }
}

QVariant JsonDifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Key:
        return tr("Key");
    case Change:
        return tr("Difference");
    case Left:
        return tr("Left");
    case Right:
        return tr("Right");
    case ColumnCount:
        break;
    }
    return {};
}

QString markedWordOf(const JsonChange &change)
{
    if (change.isMuted && change.change != How::Within)
        return u"≈ "_s + namesOf(change.noise);
    switch (change.change) {
    case How::Within:
        return change.isMoved ? u"→ "_s + JsonDifferenceModel::tr("moved") : QString();
    case How::Changed:
        return u"≠ "_s + JsonDifferenceModel::tr("changed");
    case How::Removed:
        return u"− "_s + JsonDifferenceModel::tr("removed");
    case How::Added:
        return u"+ "_s + JsonDifferenceModel::tr("added");
    case How::Moved:
        return u"→ "_s + JsonDifferenceModel::tr("moved");
    }
    return {};
}

QString namesOf(NoiseKinds noise)
{
    const std::array<std::pair<NoiseKind, QString>, 10> names{{
        {NoiseKind::Time, JsonDifferenceModel::tr("time")},
        {NoiseKind::Duration, JsonDifferenceModel::tr("duration")},
        {NoiseKind::ProcessId, JsonDifferenceModel::tr("process id")},
        {NoiseKind::TemporaryPath, JsonDifferenceModel::tr("temporary path")},
        {NoiseKind::Uuid, JsonDifferenceModel::tr("uuid")},
        {NoiseKind::Hash, JsonDifferenceModel::tr("hash")},
        {NoiseKind::Port, JsonDifferenceModel::tr("port")},
        {NoiseKind::MemoryAddress, JsonDifferenceModel::tr("memory address")},
        {NoiseKind::Order, JsonDifferenceModel::tr("order")},
        {NoiseKind::Measure, JsonDifferenceModel::tr("measure")},
    }};
    QStringList words;
    for (const auto &[kind, name] : names) {
        if (noise.testFlag(kind))
            words << name;
    }
    return words.join(u", "_s);
}

} // namespace aviary
