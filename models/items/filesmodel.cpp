// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/filesmodel.h"

#include "models/recording/format.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// What ARA calls the file of an ad hoc run; it may hold slashes but has no folders.
bool isNoPath(const QString &path)
{
    return path.startsWith("Ad-Hoc: "_L1);
}

} // namespace

FilesModel::FilesModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_nodes(1)
{
}

void FilesModel::setRecording(const RecordingPtr &recording)
{
    const bool isSame = m_recording && recording && m_recording->files() == recording->files();
    m_recording = recording;
    if (!isSame) {
        m_outcomes.assign(static_cast<size_t>(fileCount()), {});
        rebuild();
    }
    findOutcomes();
}

void FilesModel::setFilter(const QString &words)
{
    if (words.simplified() == m_filter)
        return;
    m_filter = words.simplified();
    rebuild();
}

int FilesModel::fileCount() const
{
    return m_recording ? static_cast<int>(m_recording->files().size()) : 0;
}

void FilesModel::rebuild()
{
    beginResetModel();
    m_nodes.assign(1, {});
    m_shown = 0;
    const QStringList words = m_filter.split(u' ', Qt::SkipEmptyParts);
    for (TableIndex file = 0; file < static_cast<TableIndex>(fileCount()); ++file) {
        const QString &path = m_recording->files()[file].path;
        if (!std::all_of(words.begin(), words.end(),
                         [&path](const QString &word) { return path.contains(word, Qt::CaseInsensitive); }))
            continue;
        ++m_shown;
        int folder = 0;
        QString name = path;
        if (!isNoPath(path)) {
            QStringList parts = path.split(u'/');
            name = parts.takeLast();
            if (!parts.isEmpty() && parts.first().isEmpty())
                parts.first() = u"/"_s;
            for (const QString &part : std::as_const(parts)) {
                if (!part.isEmpty())
                    folder = addFolder(folder, part);
            }
        }
        Node node;
        node.name = name;
        node.path = path;
        node.parent = folder;
        node.file = file;
        m_nodes[static_cast<size_t>(folder)].children.push_back(static_cast<int>(m_nodes.size()));
        m_nodes.push_back(std::move(node));
    }
    foldChains(0);
    order(0);
    endResetModel();
}

int FilesModel::addFolder(int parent, const QString &name)
{
    const Node &above = m_nodes[static_cast<size_t>(parent)];
    for (const int child : above.children) {
        const Node &known = m_nodes[static_cast<size_t>(child)];
        if (known.file == NoIndex && known.name == name)
            return child;
    }
    Node node;
    node.name = name;
    node.path = above.path.isEmpty() || above.path == "/"_L1 ? above.path + name : above.path + u'/' + name;
    node.parent = parent;
    const int made = static_cast<int>(m_nodes.size());
    m_nodes[static_cast<size_t>(parent)].children.push_back(made);
    m_nodes.push_back(std::move(node));
    return made;
}

// A folder that holds nothing but one folder goes into that one's row.
void FilesModel::foldChains(int number)
{
    for (int &child : m_nodes[static_cast<size_t>(number)].children) {
        const auto onlyFolder = [this](int folder) {
            const Node &node = m_nodes[static_cast<size_t>(folder)];
            return node.file == NoIndex && node.children.size() == 1
                && m_nodes[static_cast<size_t>(node.children.front())].file == NoIndex;
        };
        while (onlyFolder(child)) {
            const int below = m_nodes[static_cast<size_t>(child)].children.front();
            const QString above = m_nodes[static_cast<size_t>(child)].name;
            m_nodes[static_cast<size_t>(below)].name.prepend(above == "/"_L1 ? above : above + u'/');
            m_nodes[static_cast<size_t>(below)].parent = number;
            child = below;
        }
        foldChains(child);
    }
}

void FilesModel::order(int number)
{
    std::vector<int> &children = m_nodes[static_cast<size_t>(number)].children;
    std::sort(children.begin(), children.end(), [this](int a, int b) {
        const Node &left = m_nodes[static_cast<size_t>(a)];
        const Node &right = m_nodes[static_cast<size_t>(b)];
        const bool isFolder = left.file == NoIndex;
        return isFolder != (right.file == NoIndex) ? isFolder : naturalLess(left.name, right.name);
    });
    for (size_t row = 0; row < children.size(); ++row) {
        m_nodes[static_cast<size_t>(children[row])].row = static_cast<int>(row);
        order(children[row]);
    }
}

void FilesModel::findOutcomes()
{
    std::vector<std::optional<Outcome>> outcomes(static_cast<size_t>(fileCount()));
    if (m_recording) {
        for (const RowIndex row : m_recording->failingRows()) {
            const TableIndex task = m_recording->taskOf(row);
            const TableIndex file = task == NoIndex ? NoIndex : m_recording->tasks()[task].file;
            if (file >= outcomes.size())
                continue;
            const Outcome outcome = m_recording->outcome(row);
            outcomes[file] = std::max(outcomes[file].value_or(outcome), outcome);
        }
    }
    if (outcomes == m_outcomes)
        return;
    m_outcomes = std::move(outcomes);
    for (size_t i = 1; i < m_nodes.size(); ++i) {
        if (m_nodes[i].file != NoIndex) {
            const QModelIndex at = createIndex(m_nodes[i].row, 0, i);
            Q_EMIT dataChanged(at, at, {OutcomeRole, Qt::ToolTipRole});
        }
    }
}

QModelIndex FilesModel::indexOfFile(TableIndex file) const
{
    for (size_t i = 1; i < m_nodes.size(); ++i) {
        if (m_nodes[i].file == file && file != NoIndex)
            return createIndex(m_nodes[i].row, 0, i);
    }
    return {};
}

QModelIndex FilesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(node(parent).children[static_cast<size_t>(row)]));
}

QModelIndex FilesModel::parent(const QModelIndex &index) const
{
    const int above = index.isValid() ? node(index).parent : 0;
    return above <= 0 ? QModelIndex()
                      : createIndex(m_nodes[static_cast<size_t>(above)].row, 0, static_cast<quintptr>(above));
}

int FilesModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(node(parent).children.size());
}

int FilesModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant FilesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &at = node(index);
    const auto outcome = at.file == NoIndex ? std::nullopt : m_outcomes[at.file];
    switch (role) {
    case Qt::DisplayRole:
        return oneLine(at.name);
    case Qt::ToolTipRole:
        return plainToolTip(
            outcome ? at.path + u'\n' + tr("Worst outcome of its tasks: %1").arg(nameOf(*outcome)) : at.path);
    case Qt::AccessibleTextRole:
        return outcome ? u"%1, %2"_s.arg(oneLine(at.name), nameOf(*outcome)) : oneLine(at.name);
    case FileRole:
        return at.file;
    case PathRole:
        return at.path;
    case OutcomeRole:
        return outcome ? QVariant(static_cast<int>(*outcome)) : QVariant();
    default:
        return {};
    }
}

} // namespace aviary
