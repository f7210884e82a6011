// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/jsontreemodel.h"

#include "models/recording/unseen.h"
#include "models/recording/format.h"

#include <QtConcurrent/QtConcurrentRun>

#include <unordered_map>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr qsizetype Batch = 2000;
// A collapsed container that is this short is shown whole.
constexpr qsizetype ShortContainer = 80;

} // namespace

// The children of one opened container. Rows are indexes into it; they carry a pointer to it.
struct JsonTreeModel::Level
{
    Level *parent = nullptr;
    int row = 0; // in the parent
    JsonValue container; // none: the top
    const std::vector<JsonValue> *values = nullptr; // of the top
    std::shared_ptr<const JsonMatch> match; // null: all children
    qsizetype size = 0;
    std::vector<JsonValue> children; // as far as fetched
    quint32 position = 0; // among the container's children, of the last fetched
    std::unordered_map<int, std::unique_ptr<Level>> below;

    quint32 positionOf(int at) const { return match ? match->rows[static_cast<size_t>(at)] : static_cast<quint32>(at); }
    void fetch(qsizetype count)
    {
        const qsizetype end = std::min(size, std::ssize(children) + count);
        children.reserve(static_cast<size_t>(end));
        while (std::ssize(children) < end) {
            const quint32 wanted = positionOf(static_cast<int>(children.size()));
            if (values) {
                children.push_back((*values)[wanted]);
                continue;
            }
            JsonValue child = children.empty() ? container.firstChild() : children.back();
            for (quint32 at = children.empty() ? 0 : position; at < wanted; ++at)
                child = child.next();
            position = wanted;
            children.push_back(child);
        }
    }
};

JsonTreeModel::JsonTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{
    resetLevels();
}

JsonTreeModel::~JsonTreeModel() = default;

void JsonTreeModel::setDocument(const JsonDocument &document, const QString &rootPath)
{
    std::vector<JsonValue> values;
    const JsonValue root = document.root();
    if (root.size() == 0 && !root.isNone() && !root.isContainer())
        values.push_back(root);
    for (JsonValue child = root.firstChild(); !child.isNone(); child = child.next())
        values.push_back(child);
    setValues(document, std::move(values), rootPath);
}

void JsonTreeModel::setValues(const JsonDocument &document, std::vector<JsonValue> values, const QString &rootPath)
{
    beginResetModel();
    m_search = {};
    m_isSearching = false;
    m_matches = {};
    m_document = document;
    m_values = std::move(values);
    m_rootPath = rootPath;
    resetLevels();
    endResetModel();
    const QString words = std::exchange(m_words, {});
    setSearch(words);
}

void JsonTreeModel::setSearch(const QString &words)
{
    if (words.simplified() == m_words)
        return;
    m_words = words.simplified();
    if (m_words.isEmpty()) {
        m_search = {};
        m_isSearching = false;
        showMatches({});
        return;
    }
    m_isSearching = true;
    m_search = Job<JsonMatches>(QtConcurrent::run([document = m_document, values = m_values, path = m_rootPath,
                                                   wanted = m_words](QPromise<Result<JsonMatches>> &promise) {
        if (auto matches = searchJson(values, path, wanted, [&promise] { return promise.isCanceled(); }))
            promise.addResult(std::move(*matches));
    }));
    m_search.then(this, [this](const Result<JsonMatches> &matches) {
        m_isSearching = false;
        showMatches(*matches);
    });
}

void JsonTreeModel::showMatches(JsonMatches matches)
{
    if (matches.top || m_matches.top) {
        beginResetModel();
        m_matches = std::move(matches);
        resetLevels();
        endResetModel();
    }
    Q_EMIT searched();
}

void JsonTreeModel::resetLevels()
{
    m_top = std::make_unique<Level>();
    m_top->values = &m_values;
    m_top->match = m_matches.top;
    m_top->size = m_matches.top ? std::ssize(m_matches.top->rows) : std::ssize(m_values);
    m_top->fetch(Batch);
}

const JsonValue &JsonTreeModel::valueAt(const QModelIndex &index)
{
    return static_cast<const Level *>(index.internalPointer())->children[static_cast<size_t>(index.row())];
}

quint32 JsonTreeModel::positionAt(const QModelIndex &index)
{
    return static_cast<const Level *>(index.internalPointer())->positionOf(index.row());
}

JsonTreeModel::Level *JsonTreeModel::levelOf(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_top.get();
    if (parent.column() != KeyColumn)
        return nullptr;
    const JsonValue &container = valueAt(parent);
    if (container.size() == 0)
        return nullptr;
    auto *level = static_cast<Level *>(parent.internalPointer());
    std::unique_ptr<Level> &below = level->below[parent.row()];
    if (!below) {
        below = std::make_unique<Level>();
        below->parent = level;
        below->row = parent.row();
        below->container = container;
        if (level->match)
            below->match = level->match->below[static_cast<size_t>(parent.row())];
        below->size = below->match ? std::ssize(below->match->rows) : container.size();
        below->fetch(Batch);
    }
    return below.get();
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount)
        return {};
    Level *level = levelOf(parent);
    return level && row < std::ssize(level->children) ? createIndex(row, column, level) : QModelIndex();
}

QModelIndex JsonTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const auto *level = static_cast<const Level *>(index.internalPointer());
    return level->parent ? createIndex(level->row, KeyColumn, level->parent) : QModelIndex();
}

int JsonTreeModel::rowCount(const QModelIndex &parent) const
{
    const Level *level = levelOf(parent);
    return level ? static_cast<int>(level->children.size()) : 0;
}

int JsonTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool JsonTreeModel::hasChildren(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_top->size > 0;
    return parent.column() == KeyColumn && valueAt(parent).size() > 0;
}

bool JsonTreeModel::canFetchMore(const QModelIndex &parent) const
{
    const Level *level = levelOf(parent);
    return level && std::ssize(level->children) < level->size;
}

void JsonTreeModel::fetchMore(const QModelIndex &parent)
{
    Level *level = levelOf(parent);
    if (!level || std::ssize(level->children) >= level->size)
        return;
    const auto first = static_cast<int>(level->children.size());
    const auto last = static_cast<int>(std::min(level->size, first + Batch)) - 1;
    beginInsertRows(parent, first, last);
    level->fetch(Batch);
    endInsertRows();
}

JsonValue JsonTreeModel::valueOf(const QModelIndex &index) const
{
    return index.isValid() ? valueAt(index) : JsonValue();
}

QString JsonTreeModel::pathOf(const QModelIndex &index) const
{
    std::vector<QModelIndex> steps;
    for (QModelIndex at = index; at.isValid(); at = at.parent())
        steps.push_back(at);
    QString path = m_rootPath;
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        if (step->internalPointer() != m_top.get() || m_document.root().isContainer())
            appendStep(path, valueAt(*step), positionAt(*step));
    }
    return path;
}

QModelIndex JsonTreeModel::indexOf(const QString &path)
{
    QModelIndex parent;
    for (;;) {
        QModelIndex next;
        for (int row = 0; !next.isValid(); ++row) {
            if (row == rowCount(parent)) {
                if (!canFetchMore(parent))
                    return {};
                fetchMore(parent);
            }
            const QModelIndex child = index(row, KeyColumn, parent);
            const QString here = pathOf(child);
            if (here == path)
                return child;
            const bool leads = path.startsWith(here) && path.size() > here.size()
                && (path[here.size()] == u'.' || path[here.size()] == u'[');
            if (leads && hasChildren(child))
                next = child;
        }
        parent = next;
    }
}

namespace {

QString counted(const JsonValue &container)
{
    const auto size = static_cast<int>(container.size());
    return container.isObject() ? JsonTreeModel::tr("{ %n value(s) }", nullptr, size)
                                : JsonTreeModel::tr("[ %n item(s) ]", nullptr, size);
}

} // namespace

QString JsonTreeModel::beginning(const JsonValue &value, qsizetype longest)
{
    const qsizetype enough = longest * 12; // bytes: a character is two escapes at most
    const bool isHuge = value.sourceSize() > 64 * 1024 && value.isString();
    const QString text = value.isString() ? (isHuge ? value.head(enough) : value.toString()) : value.toCompact();
    if (text.size() <= longest && !isHuge)
        return text;
    const QString begin = text.first(std::min(longest, text.size()));
    return begin
        + (isHuge
               ? tr("… (%1 characters of %2)")
                     .arg(formatCount(begin.size()), formatBytes(value.sourceSize()))
               : tr("… (%1 of %2 characters)").arg(formatCount(begin.size()), formatCount(text.size())));
}

QString JsonTreeModel::cellText(const JsonValue &value)
{
    if (value.isContainer()) {
        if (value.size() > 0 && value.sourceSize() > ShortContainer)
            return counted(value);
        return shownOnOneLine(value.toCompact());
    }
    if (value.isString() && value.sourceSize() <= 2)
        return u"\"\""_s;
    return shownOnOneLine(beginning(value, LongestValue));
}

QVariant JsonTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const JsonValue &value = valueAt(index);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == ValueColumn)
            return cellText(value);
        if (value.isMember())
            return shownOnOneLine(value.key());
        return m_document.root().isContainer() ? u"[%1]"_s.arg(positionAt(index)) : QString();
    case Qt::ToolTipRole:
        return plainToolTip(pathOf(index) + u'\n' + beginning(value));
    case PathRole:
        return pathOf(index);
    case CopyRole:
        return value.isString() ? value.toString() : value.isContainer() ? value.toIndented() : value.toCompact();
    case TypeRole:
        return static_cast<int>(value.type());
    default:
        return {};
    }
}

QVariant JsonTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case KeyColumn:
        return tr("Key");
    case ValueColumn:
        return tr("Value");
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags JsonTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return valueAt(index).size() > 0 ? flags : flags | Qt::ItemNeverHasChildren;
}

} // namespace aviary
