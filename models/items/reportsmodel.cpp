// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/reportsmodel.h"

#include "models/content/rebuiltcommand.h"
#include "models/recording/format.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

struct ReportsModel::Node
{
    Node *up = nullptr;
    std::vector<std::unique_ptr<Node>> children;
    ReportEntry entry;                // a report's; its playbooks are in the children, or in `playbook`
    std::optional<Playbook> playbook; // of a playbook's row, and of a report with just one
    bool isReport = false;

    int row() const
    {
        const auto it = std::ranges::find_if(up->children, [this](const auto &n) { return n.get() == this; });
        return static_cast<int>(it - up->children.begin());
    }
    const Node &report() const { return isReport ? *this : *up; }
};

namespace {

Micros now()
{
    return QDateTime::currentMSecsSinceEpoch() * 1000;
}

// A playbook's own name, where it says more than its path.
QString subtitleOf(const Playbook &playbook)
{
    return playbook.name == baseName(playbook.path) ? QString() : playbook.name;
}

} // namespace

ReportsModel::ReportsModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
}

ReportsModel::~ReportsModel() = default;

ReportsModel::Node *ReportsModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex ReportsModel::indexOf(const Node *node) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->row(), 0, node);
}

void ReportsModel::setReport(const ReportEntry &entry)
{
    auto &reports = m_root->children;
    const auto known = std::ranges::find_if(reports, [&](const auto &n) { return n->entry.origin == entry.origin && n->entry.inside == entry.inside; });
    Node *node = nullptr;
    if (known == reports.end()) {
        const auto at = std::ranges::find_if(reports, [&](const auto &n) { return naturalLess(entry.name, n->entry.name); });
        const int row = static_cast<int>(at - reports.begin());
        beginInsertRows({}, row, row);
        auto made = std::make_unique<Node>();
        made->up = m_root.get();
        made->isReport = true;
        made->entry = entry;
        node = made.get();
        reports.insert(at, std::move(made));
        endInsertRows();
    } else {
        node = known->get();
        node->entry = entry;
    }
    setPlaybooks(*node, entry.playbooks);
    node->entry.playbooks.clear();
    const QModelIndex index = indexOf(node);
    Q_EMIT dataChanged(index, index.siblingAtColumn(ColumnCount - 1));
}

void ReportsModel::setPlaybooks(Node &report, const std::vector<Playbook> &playbooks)
{
    const bool oneRow = playbooks.size() == 1;
    const size_t wanted = oneRow ? 0 : playbooks.size();
    report.playbook = oneRow ? std::optional(playbooks.front()) : std::nullopt;
    const QModelIndex parent = indexOf(&report);
    auto &children = report.children;
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
        for (size_t i = children.size(); i < wanted; ++i) {
            auto node = std::make_unique<Node>();
            node->up = &report;
            node->playbook = playbooks[i];
            children.push_back(std::move(node));
        }
        endInsertRows();
    }
}

void ReportsModel::removeReport(const QUrl &origin, const QString &inside)
{
    const QModelIndex index = indexOf(origin, inside, std::nullopt);
    if (!index.isValid())
        return;
    beginRemoveRows({}, index.row(), index.row());
    m_root->children.erase(m_root->children.begin() + index.row());
    endRemoveRows();
}

QModelIndex ReportsModel::indexOf(const QUrl &origin, const QString &inside, std::optional<PlaybookId> playbook) const
{
    for (const auto &report : m_root->children) {
        if (report->entry.origin != origin || report->entry.inside != inside)
            continue;
        if (!playbook || (report->playbook && report->playbook->id == *playbook))
            return indexOf(report.get());
        const auto it = std::ranges::find_if(report->children, [&](const auto &n) { return n->playbook->id == *playbook; });
        return it == report->children.end() ? QModelIndex() : indexOf(it->get());
    }
    return {};
}

QModelIndex ReportsModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node *node = nodeOf(parent);
    if (parent.column() > 0 || row < 0 || column < 0 || column >= ColumnCount || row >= static_cast<int>(node->children.size()))
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

QVariant ReportsModel::display(const Node &node, Column column) const
{
    switch (column) {
    case Name: return oneLine(node.isReport ? node.entry.name : titleOf(*node.playbook));
    case Started: return node.playbook ? formatStarted(node.playbook->started, now()) : QVariant();
    case Duration: return node.playbook ? formatDuration(node.playbook->duration) : QVariant();
    case ColumnCount: break;
    }
    return {};
}

QVariant ReportsModel::toolTip(const Node &node, Column column) const
{
    switch (column) {
    case Name: {
        if (!node.isReport)
            return node.playbook->path;
        QStringList lines {node.entry.place};
        if (node.entry.stage == ReportEntry::Stage::Failed)
            lines << node.entry.error.what << node.entry.error.todo;
        if (node.playbook)
            lines << node.playbook->path;
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    case Started: return node.playbook ? formatDateTimeExact(node.playbook->started) : QVariant();
    case Duration: return node.playbook ? formatDurationExact(node.playbook->duration) : QVariant();
    case ColumnCount: break;
    }
    return {};
}

QVariant ReportsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = *nodeOf(index);
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole: return display(node, column);
    // Item views take a tool tip that looks like markup for rich text; recorded paths are plain text.
    case Qt::ToolTipRole: {
        const QVariant text = toolTip(node, column);
        return text.isNull() ? text : plainToolTip(text.toString());
    }
    case Qt::AccessibleTextRole:
        if (column == Name && node.playbook)
            return u"%1, %2"_s.arg(display(node, Name).toString(), nameOf(node.playbook->state));
        return display(node, column);
    case Qt::TextAlignmentRole: return column == Name ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case SubtitleRole:
        if (column != Name)
            return {};
        if (!node.isReport)
            return oneLine(subtitleOf(*node.playbook));
        switch (node.entry.stage) {
        case ReportEntry::Stage::Opening: return tr("opening…");
        case ReportEntry::Stage::Failed: return tr("could not be opened");
        case ReportEntry::Stage::Ready: break;
        }
        if (node.playbook)
            return oneLine(titleOf(*node.playbook));
        return node.children.empty() ? tr("no playbooks") : QString();
    case OriginRole: return node.report().entry.origin;
    case InsideRole: return node.report().entry.inside;
    case PlaybookRole: return node.playbook ? QVariant(raw(node.playbook->id)) : QVariant();
    case StateRole: return node.playbook ? QVariant(static_cast<int>(node.playbook->state)) : QVariant();
    case FailedRole: return node.playbook ? node.playbook->state == State::Failed : node.entry.stage == ReportEntry::Stage::Failed;
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
