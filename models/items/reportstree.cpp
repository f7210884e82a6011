// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The shape of the tree: a path is a way of edges, each of one name or more, that are split where ways part and joined
// where only one is left.
#include "models/items/reportstree.h"

#include "models/items/reportnames.h"
#include "models/recording/format.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

ReportsModel::Node *ReportsModel::insert(Node &up, std::unique_ptr<Node> node)
{
    auto &rows = up.children;
    const bool sorts = node->kind == Kind::Folder || node->kind == Kind::Report;
    auto at = rows.end();
    if (sorts) {
        // What could not be opened stands last.
        if (at != rows.begin() && (*std::prev(at))->kind == Kind::Problems)
            --at;
        at = std::upper_bound(rows.begin(), at, node, [](const auto &a, const auto &b) {
            return naturalLess(a->edge.first(), b->edge.first());
        });
    }
    const int row = static_cast<int>(at - rows.begin());
    beginInsertRows(indexOf(&up), row, row);
    node->up = &up;
    Node *added = node.get();
    if (sorts)
        up.names.insert(node->edge.first(), added);
    rows.insert(at, std::move(node));
    for (size_t i = static_cast<size_t>(row); i < rows.size(); ++i)
        rows[i]->row = static_cast<int>(i);
    endInsertRows();
    count(&up, added->totals, 1);
    return added;
}

void ReportsModel::remove(Node &node)
{
    Node &up = *node.up;
    count(&up, node.totals, -1);
    const auto forget = [this](auto &self, Node &gone) -> void {
        m_changed.remove(&gone);
        if (gone.kind == Kind::Report)
            m_reports.remove({gone.entry.origin, gone.entry.inside});
        for (const auto &child : gone.children)
            self(self, *child);
    };
    forget(forget, node);
    beginRemoveRows(indexOf(&up), node.row, node.row);
    if (!node.edge.isEmpty() && up.names.value(node.edge.first()) == &node)
        up.names.remove(node.edge.first());
    const auto at = up.children.begin() + node.row;
    for (auto it = std::next(at); it != up.children.end(); ++it)
        --(*it)->row;
    up.children.erase(at);
    endRemoveRows();
}

ReportsModel::Node &ReportsModel::split(Node &node, qsizetype at)
{
    Node &up = *node.up;
    const int row = node.row;
    auto made = std::make_unique<Node>();
    Node &folder = *made;
    folder.place = node.place;
    folder.edge = node.edge.first(at);
    folder.up = &up;
    folder.row = row;
    folder.totals = node.totals;
    beginInsertRows(indexOf(&up), row, row);
    up.children.insert(up.children.begin() + row, std::move(made));
    for (size_t i = static_cast<size_t>(row); i < up.children.size(); ++i)
        up.children[i]->row = static_cast<int>(i);
    endInsertRows();

    beginMoveRows(indexOf(&up), row + 1, row + 1, indexOf(&folder), 0);
    std::unique_ptr<Node> moved = std::move(up.children[static_cast<size_t>(row) + 1]);
    up.children.erase(up.children.begin() + row + 1);
    for (size_t i = static_cast<size_t>(row) + 1; i < up.children.size(); ++i)
        up.children[i]->row = static_cast<int>(i);
    node.edge = node.edge.sliced(at);
    node.up = &folder;
    node.row = 0;
    folder.names.insert(node.edge.first(), &node);
    folder.children.push_back(std::move(moved));
    up.names.insert(folder.edge.first(), &folder);
    if (node.place->top == &node)
        node.place->top = &folder;
    endMoveRows();
    m_changed << &node << &folder;
    Q_EMIT wrapped(indexOf(&folder));
    return folder;
}

void ReportsModel::collapse(Node &node)
{
    Node &up = *node.up;
    const int row = node.row;
    Node &child = *node.children.front();
    beginMoveRows(indexOf(&node), 0, 0, indexOf(&up), row);
    std::unique_ptr<Node> moved = std::move(node.children.front());
    node.children.clear();
    node.names.clear();
    child.edge = node.edge + child.edge;
    child.up = &up;
    up.children.insert(up.children.begin() + row, std::move(moved));
    for (size_t i = static_cast<size_t>(row); i < up.children.size(); ++i)
        up.children[i]->row = static_cast<int>(i);
    if (child.place->top == &node)
        child.place->top = &child;
    up.names.insert(child.edge.first(), &child);
    endMoveRows();

    m_changed.remove(&node);
    m_changed << &child;
    beginRemoveRows(indexOf(&up), row + 1, row + 1);
    up.children.erase(up.children.begin() + row + 1);
    for (size_t i = static_cast<size_t>(row) + 1; i < up.children.size(); ++i)
        up.children[i]->row = static_cast<int>(i);
    endRemoveRows();
}

void ReportsModel::add(Place &place, std::unique_ptr<Node> report, const QStringList &path)
{
    QStringList way {place.entry.name};
    if (!place.entry.isReport)
        way << path;
    way << QString();
    Node *at = place.top;
    qsizetype offset = 0;
    for (int twins = 2;; ++twins) {
        const auto [end, rest] = std::ranges::mismatch(at->edge, way.sliced(offset));
        const qsizetype common = end - at->edge.begin();
        if (common < at->edge.size())
            at = &split(*at, common);
        offset += common;
        if (offset == way.size()) {
            // Two reports of the same name; each still has a row of its own.
            way.last() = QString::number(twins);
            at = place.top;
            offset = 0;
            continue;
        }
        Node *next = at->names.value(way[offset]);
        if (!next)
            break;
        at = next;
    }
    report->edge = way.sliced(offset);
    insert(*at, std::move(report));
}

void ReportsModel::settle(Place &place)
{
    Node *top = place.top;
    const bool mayBeOneRow = place.entry.isReport || !place.entry.isLooking;
    if (top->kind == Kind::Folder && mayBeOneRow && top->children.size() == 1
        && top->children.front()->kind != Kind::Problems)
        collapse(*top);
}

ReportsModel::Node &ReportsModel::folderOf(Place &place)
{
    return place.top->kind == Kind::Folder ? *place.top : split(*place.top, 1);
}

void ReportsModel::setProblems(Place &place)
{
    const auto &problems = place.entry.problems;
    Node *top = place.top;
    Node *group = top->children.empty() ? nullptr : top->children.back().get();
    if (group && group->kind != Kind::Problems)
        group = nullptr;
    if (problems.empty()) {
        if (group)
            remove(*group);
        return;
    }
    if (!group) {
        auto made = std::make_unique<Node>();
        made->kind = Kind::Problems;
        made->place = &place;
        group = insert(folderOf(place), std::move(made));
    }
    while (group->children.size() > problems.size())
        remove(*group->children.back());
    for (size_t i = 0; i < problems.size(); ++i) {
        if (i < group->children.size()) {
            group->children[i]->problem = problems[i];
            continue;
        }
        auto made = std::make_unique<Node>();
        made->kind = Kind::Problem;
        made->place = &place;
        made->problem = problems[i];
        insert(*group, std::move(made));
    }
    const QModelIndex above = indexOf(group);
    Q_EMIT dataChanged(index(0, 0, above), index(rowCount(above) - 1, ColumnCount - 1, above));
    m_changed << group;
}

// What it is called shows with what is found there: all ways of its reports begin with it, in the edge of its top row.
void ReportsModel::rename(Place &place)
{
    Node &top = *place.top;
    auto &rows = m_root->children;
    if (m_root->names.value(top.edge.first()) == &top)
        m_root->names.remove(top.edge.first());
    top.edge.front() = place.entry.name;
    m_root->names.insert(place.entry.name, &top);
    const auto standsBefore = [&](const auto &row) {
        return row.get() != &top && !naturalLess(top.edge.first(), row->edge.first());
    };
    const auto from = rows.begin() + top.row;
    const int to = static_cast<int>(std::ranges::count_if(rows, standsBefore));
    if (to == top.row)
        return;
    beginMoveRows({}, top.row, top.row, {}, to > top.row ? to + 1 : to);
    if (to > top.row)
        std::rotate(from, from + 1, rows.begin() + to + 1);
    else
        std::rotate(rows.begin() + to, from, from + 1);
    for (size_t i = 0; i < rows.size(); ++i)
        rows[i]->row = static_cast<int>(i);
    endMoveRows();
}

void ReportsModel::setPlace(const PlaceEntry &entry)
{
    const auto known = std::ranges::find(m_places, entry.place, [](const auto &p) { return p->entry.place; });
    Place *place = nullptr;
    bool turned = false;
    if (known == m_places.end()) {
        m_places.push_back(std::make_unique<Place>());
        place = m_places.back().get();
        place->entry = entry;
        auto top = std::make_unique<Node>();
        top->place = place;
        top->edge = {entry.name};
        place->top = top.get();
        insert(*m_root, std::move(top));
    } else {
        place = known->get();
        turned = place->entry.isLooking != entry.isLooking;
        const QString before = std::exchange(place->entry, entry).name;
        if (before != entry.name)
            rename(*place);
    }
    setProblems(*place);
    settle(*place);
    // Folders below count aloud while the search goes on.
    const auto touch = [this, turned](auto &self, Node &node) -> void {
        m_changed << &node;
        for (const auto &child : node.children) {
            if (turned && child->kind == Kind::Folder)
                self(self, *child);
        }
    };
    touch(touch, *place->top);
    tell();
}

void ReportsModel::removePlace(const QUrl &place)
{
    const auto known = std::ranges::find(m_places, place, [](const auto &p) { return p->entry.place; });
    if (known == m_places.end())
        return;
    remove(*(*known)->top);
    m_places.erase(known);
}

void ReportsModel::setReports(const std::vector<ReportEntry> &entries)
{
    QSet<Place *> grown;
    for (const ReportEntry &entry : entries) {
        const Key key {entry.origin, entry.inside};
        Node *known = m_reports.value(key);
        if (known && known->entry.place == entry.place) {
            update(*known, entry);
            continue;
        }
        if (known)
            removeReport(entry.origin, entry.inside); // it stands under another place now
        const auto place = std::ranges::find(m_places, entry.place, [](const auto &p) { return p->entry.place; });
        if (place == m_places.end())
            continue;
        auto made = std::make_unique<Node>();
        made->kind = Kind::Report;
        made->place = place->get();
        m_reports.insert(key, made.get());
        update(*made, entry);
        add(**place, std::move(made), entry.path);
        grown << place->get();
    }
    for (Place *place : std::as_const(grown))
        settle(*place);
    tell();
}

void ReportsModel::removeReport(const QUrl &origin, const QString &inside)
{
    Node *report = m_reports.value({origin, inside});
    if (!report)
        return;
    Place &place = *report->place;
    if (report == place.top) {
        // The place stays, as a folder with nothing in it.
        split(*report, 1);
    }
    Node *up = report->up;
    remove(*report);
    while (up != place.top && up->children.empty()) {
        Node *gone = std::exchange(up, up->up);
        remove(*gone);
    }
    if (up != place.top && up->children.size() == 1)
        collapse(*up);
    else
        settle(place);
    tell();
}

void ReportsModel::count(Node *node, const ReportTotals &more, int sign)
{
    for (; node != m_root.get(); node = node->up) {
        node->totals.add(more, sign);
        m_changed << node;
    }
}

void ReportsModel::tell()
{
    const QSet<Node *> changed = std::exchange(m_changed, {});
    for (const Node *node : changed) {
        const QModelIndex at = indexOf(node);
        Q_EMIT dataChanged(at, at.siblingAtColumn(ColumnCount - 1));
    }
}

QModelIndex ReportsModel::indexOf(const QUrl &origin, const QString &inside, std::optional<PlaybookId> playbook) const
{
    if (const Node *report = m_reports.value({origin, inside})) {
        if (!playbook || (report->playbook && report->playbook->id == *playbook))
            return indexOf(report);
        const auto it = std::ranges::find_if(report->children, [&](const auto &n) { return n->playbook->id == *playbook; });
        return it == report->children.end() ? QModelIndex() : indexOf(it->get());
    }
    if (playbook || origin.isEmpty())
        return {};
    const QString path = flatPath(origin, inside);
    for (const auto &place : m_places) {
        const QString base = flatPath(place->entry.place, {});
        if (!isBelow(path, base))
            continue;
        QStringList way {place->entry.name};
        way << path.sliced(base.size()).split(u'/', Qt::SkipEmptyParts);
        const Node *at = place->top;
        for (qsizetype offset = 0; at;) {
            const auto [end, rest] = std::ranges::mismatch(at->edge, way.sliced(offset));
            offset += end - at->edge.begin();
            if (offset == way.size())
                return indexOf(at);
            at = end == at->edge.end() ? at->names.value(way[offset]) : nullptr;
        }
    }
    return {};
}

QModelIndex ReportsModel::problemsOf(const QUrl &place) const
{
    const auto known = std::ranges::find(m_places, place, [](const auto &p) { return p->entry.place; });
    if (known == m_places.end() || (*known)->top->children.empty())
        return {};
    const Node *last = (*known)->top->children.back().get();
    return last->kind == Kind::Problems ? indexOf(last) : QModelIndex();
}

std::vector<std::pair<QUrl, QString>> ReportsModel::reportsInOrder() const
{
    std::vector<std::pair<QUrl, QString>> reports;
    reports.reserve(static_cast<size_t>(m_reports.size()));
    const auto walk = [&reports](auto &self, const Node &node) -> void {
        if (node.kind == Kind::Report)
            reports.emplace_back(node.entry.origin, node.entry.inside);
        else
            for (const auto &child : node.children)
                self(self, *child);
    };
    walk(walk, *m_root);
    return reports;
}

Location ReportsModel::locationOf(const Node &node) const
{
    switch (node.kind) {
    case Kind::Report: return {.report = node.entry.origin, .inside = node.entry.inside};
    case Kind::Playbook: return locationOf(*node.up);
    case Kind::Problems:
    case Kind::Problem: return {.report = node.place->entry.place};
    case Kind::Folder: break;
    }
    QStringList way;
    for (const Node *at = &node; at != m_root.get(); at = at->up)
        way = at->edge + way;
    way.removeFirst(); // the place's own name
    QUrl folder = node.place->entry.place;
    if (way.isEmpty())
        return {.report = folder};
    QString path = folder.path(QUrl::FullyDecoded);
    if (!path.endsWith(u'/'))
        path += u'/';
    path += way.join(u'/');
    const Node *below = &node;
    while (below->kind == Kind::Folder && !below->children.empty())
        below = below->children.front().get();
    // What lies in an archive is called by the archive and the path in it.
    const QUrl &origin = below->entry.origin;
    const QString archive = origin.path(QUrl::FullyDecoded);
    if (below->kind == Kind::Report && !below->entry.inside.isEmpty() && isBelow(path, archive))
        return {.report = origin, .inside = path.sliced(std::min(archive.size() + 1, path.size()))};
    folder.setPath(path, QUrl::DecodedMode);
    return {.report = folder};
}

} // namespace aviary
