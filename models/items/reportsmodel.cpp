// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/reportsmodel.h"

#include "models/content/rebuiltcommand.h"
#include "models/items/reportnames.h"
#include "models/items/reportstree.h"
#include "models/recording/format.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

Micros now()
{
    return QDateTime::currentMSecsSinceEpoch() * 1000;
}

ReportTotals totalsOf(const ReportEntry &entry)
{
    ReportTotals totals {.reports = 1, .unread = entry.stage == ReportEntry::Stage::Opening ? 1 : 0};
    for (const Playbook &playbook : entry.playbooks)
        ++totals[playbook.state];
    return totals;
}

QString joined(QStringList lines)
{
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

ReportsModel::ReportsModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
}

ReportsModel::~ReportsModel() = default;

// Those for which something is missing.
int ReportsModel::badProblemsOf(const Place &place)
{
    return static_cast<int>(std::ranges::count(place.entry.problems, false, &PlaceProblem::isHarmless));
}

ReportsModel::Node *ReportsModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex ReportsModel::indexOf(const Node *node) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->row, 0, node);
}

// `report` may not be in the tree yet.
void ReportsModel::update(Node &report, const ReportEntry &entry)
{
    const ReportTotals totals = totalsOf(entry);
    if (report.up && totals != report.totals) {
        count(report.up, report.totals, -1);
        count(report.up, totals, 1);
    }
    report.totals = totals;
    report.entry = entry;
    report.entry.playbooks.clear();
    setPlaybooks(report, entry.playbooks);
    if (report.up)
        m_changed << &report;
}

void ReportsModel::setPlaybooks(Node &report, const std::vector<Playbook> &playbooks)
{
    const bool oneRow = playbooks.size() == 1;
    const size_t wanted = oneRow ? 0 : playbooks.size();
    report.playbook = oneRow ? std::optional(playbooks.front()) : std::nullopt;
    auto &children = report.children;
    const auto make = [&](size_t i) {
        auto node = std::make_unique<Node>();
        node->kind = Kind::Playbook;
        node->place = report.place;
        node->up = &report;
        node->row = static_cast<int>(i);
        node->playbook = playbooks[i];
        return node;
    };
    if (!report.up) {
        for (size_t i = 0; i < wanted; ++i)
            children.push_back(make(i));
        return;
    }
    const QModelIndex parent = indexOf(&report);
    if (children.size() > wanted) {
        beginRemoveRows(parent, static_cast<int>(wanted), static_cast<int>(children.size()) - 1);
        children.resize(wanted);
        endRemoveRows();
    }
    for (size_t i = 0; i < children.size(); ++i)
        children[i]->playbook = playbooks[i];
    if (!children.empty())
        Q_EMIT dataChanged(index(0, 0, parent), index(static_cast<int>(children.size()) - 1, ColumnCount - 1, parent));
    if (children.size() < wanted) {
        beginInsertRows(parent, static_cast<int>(children.size()), static_cast<int>(wanted) - 1);
        for (size_t i = children.size(); i < wanted; ++i)
            children.push_back(make(i));
        endInsertRows();
    }
}

void ReportsModel::refresh()
{
    const auto tellBelow = [this](auto &self, const Node &node) -> void {
        if (node.children.empty())
            return;
        const QModelIndex above = indexOf(&node);
        Q_EMIT dataChanged(index(0, 0, above), index(rowCount(above) - 1, ColumnCount - 1, above));
        for (const auto &child : node.children)
            self(self, *child);
    };
    tellBelow(tellBelow, *m_root);
}

QModelIndex ReportsModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node *node = nodeOf(parent);
    if (parent.column() > 0 || row < 0 || column < 0 || column >= ColumnCount
        || row >= static_cast<int>(node->children.size()))
        return {};
    return createIndex(row, column, node->children[static_cast<size_t>(row)].get());
}

QModelIndex ReportsModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(nodeOf(child)->up) : QModelIndex();
}

int ReportsModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->children.size());
}

int ReportsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString ReportsModel::nameOf(const Node &node) const
{
    switch (node.kind) {
    case Kind::Playbook: return titleOf(*node.playbook);
    case Kind::Problems: {
        const int bad = badProblemsOf(*node.place);
        return bad > 0 ? tr("%n could not be opened", nullptr, bad) : tr("%n passed over", nullptr, static_cast<int>(node.children.size()));
    }
    case Kind::Problem: return node.problem.where.isEmpty() ? node.place->entry.name : node.problem.where;
    case Kind::Folder:
    case Kind::Report: break;
    }
    QString name = shownPath(node.edge);
    if (!name.isEmpty())
        return name;
    // Nothing tells it from its neighbours but what every report is called.
    const auto some = std::ranges::find_if(node.edge, [](const QString &part) { return !part.isEmpty(); });
    return some != node.edge.end() ? *some : node.entry.path.value(node.entry.path.size() - 1);
}

QString ReportsModel::subtitleOf(const Node &node) const
{
    switch (node.kind) {
    case Kind::Playbook: {
        QStringList parts;
        // A name of its own, where it says more than the path.
        if (node.playbook->name != baseName(node.playbook->path))
            parts << node.playbook->name;
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }
    case Kind::Problem: return node.problem.error.what;
    case Kind::Problems: return {};
    case Kind::Folder:
    case Kind::Report: break;
    }
    QStringList parts;
    if (node.kind == Kind::Report) {
        parts << aviary::nameOf(node.entry.condition);
        if (node.entry.stage == ReportEntry::Stage::Opening)
            parts << tr("opening…");
        else if (node.playbook)
            parts << titleOf(*node.playbook);
        else if (node.children.empty() && node.entry.condition == ReportCondition::Sound)
            parts << tr("no playbooks");
    }
    if (node.isTop()) {
        const auto hasThisName = [&](const auto &place) { return place->entry.name == node.place->entry.name; };
        if (std::ranges::count_if(m_places, hasThisName) > 1)
            parts << node.place->entry.where;
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

bool ReportsModel::isLive(const Node &node)
{
    const Node *report = node.kind == Kind::Playbook ? node.up : &node;
    return node.playbook && report->entry.live.contains(node.playbook->id);
}

QString ReportsModel::display(const Node &node, Column column) const
{
    switch (column) {
    case Name: return oneLine(nameOf(node));
    case Started: return node.playbook ? formatStarted(node.playbook->started, now()) : QString();
    case Duration:
        return isLive(node) ? liveMark() : node.playbook ? formatDuration(node.playbook->duration) : QString();
    case ColumnCount: break;
    }
    return {};
}

QString ReportsModel::toolTip(const Node &node, Column column) const
{
    const auto inWords = [&node] { return node.totals.unread > 0 ? QString() : node.totals.text(); };
    switch (node.kind) {
    case Kind::Problem: return joined({nameOf(node), node.problem.error.what, node.problem.error.todo, node.problem.error.detail});
    case Kind::Problems: return {};
    case Kind::Folder: {
        const Location there = locationOf(node);
        return joined({longNameOf(there.report), there.inside, inWords()});
    }
    case Kind::Report:
    case Kind::Playbook: break;
    }
    switch (column) {
    case Name:
        if (node.kind == Kind::Playbook)
            return node.playbook->path;
        return joined({node.entry.where, node.playbook ? node.playbook->path : inWords(), errorOf(node.entry.condition).what});
    case Started: return node.playbook ? formatDateTimeExact(node.playbook->started) : inWords();
    case Duration: return node.playbook ? formatDurationExact(node.playbook->duration) : inWords();
    case ColumnCount: break;
    }
    return {};
}

Qt::ItemFlags ReportsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QVariant ReportsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = *nodeOf(index);
    const auto column = static_cast<Column>(index.column());
    const bool counts = node.kind == Kind::Folder || (node.kind == Kind::Report && !node.children.empty());
    const bool grows = counts && (node.totals.unread > 0 || (node.kind == Kind::Folder && node.place->entry.isLooking));
    switch (role) {
    case Qt::DisplayRole: return display(node, column);
    // Item views take a tool tip that looks like markup for rich text; recorded paths are plain text.
    case Qt::ToolTipRole: {
        const QString text = toolTip(node, column);
        return text.isEmpty() ? QVariant() : plainToolTip(text);
    }
    case Qt::AccessibleTextRole: {
        if (column != Name)
            return display(node, column);
        QStringList parts {display(node, Name)};
        if (node.playbook)
            parts << aviary::nameOf(node.playbook->state);
        else if (counts)
            parts << (grows ? data(index, SoFarRole).toString() : node.totals.text());
        return parts.join(u", "_s);
    }
    case Qt::TextAlignmentRole: return column == Name ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case SubtitleRole: return column == Name ? oneLine(subtitleOf(node)) : QString();
    case KindRole: return static_cast<int>(node.kind);
    case PlaceRole: return node.place->entry.place;
    case OriginRole: return locationOf(node).report;
    case InsideRole: return locationOf(node).inside;
    case PlaybookRole: return node.playbook ? QVariant(raw(node.playbook->id)) : QVariant();
    case StateRole: return node.playbook ? QVariant(static_cast<int>(node.playbook->state)) : QVariant();
    case FailedRole:
        switch (node.kind) {
        case Kind::Playbook: return node.playbook->state == State::Failed;
        case Kind::Problems:
        case Kind::Problem: return true;
        case Kind::Folder:
        case Kind::Report: break;
        }
        return node.totals[State::Failed] > 0 || (node.isTop() && badProblemsOf(*node.place) > 0);
    case TotalsRole: return counts && !grows ? QVariant::fromValue(node.totals) : QVariant();
    case SoFarRole:
        if (!grows)
            return {};
        return node.totals.total() > 0 ? tr("%1 so far…").arg(formatCount(node.totals.total())) : tr("looking…");
    case ReportCountRole: return node.totals.reports;
    case PlaceNameRole: return node.place->entry.name;
    case ServerRole: return node.place->entry.isServer;
    case SortRole:
        switch (column) {
        case Name: return display(node, Name);
        case Started: return node.playbook ? node.playbook->started : NoTime;
        case Duration: return node.playbook ? node.playbook->duration : NoDuration;
        case ColumnCount: break;
        }
        return {};
    default: return {};
    }
}

QVariant ReportsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Name: return tr("Reports");
    case Started: return tr("Started");
    case Duration: return tr("Duration");
    case ColumnCount: break;
    }
    return {};
}

} // namespace aviary
