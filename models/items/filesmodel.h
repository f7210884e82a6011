// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/recording.h"

#include <QAbstractItemModel>
#include <QUrl>

namespace aviary {

// The recorded files of a playbook as a tree of their folders; a chain of single folders is one row. Folders first, in
// natural order of name. Files whose tasks have failing results carry the worst outcome of them.
class FilesModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Name, ColumnCount };
    enum Role {
        FileRole = Qt::UserRole,
        PathRole,
        OutcomeRole
    }; // TableIndex (NoIndex: folder), whole path, Outcome as int or nothing

    explicit FilesModel(QObject *parent = nullptr);

    // Rebuilds only when files differ; growing snapshots of one recording keep every index.
    void setRecording(const RecordingPtr &recording);
    // Only files whose path has every word, any case.
    void setFilter(const QString &words);
    int fileCount() const;
    int shownCount() const { return m_shown; }
    QModelIndex indexOfFile(TableIndex file) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const final;
    QModelIndex parent(const QModelIndex &index) const final;
    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;

private:
    struct Node
    {
        QString name;
        QString path;
        int parent = -1;
        int row = 0;
        TableIndex file = NoIndex;
        std::vector<int> children;
    };
    void rebuild();
    int addFolder(int parent, const QString &name);
    void foldChains(int node);
    void order(int node);
    void findOutcomes();
    const Node &node(const QModelIndex &index) const
    {
        return m_nodes[index.isValid() ? static_cast<size_t>(index.internalId()) : 0];
    }

    RecordingPtr m_recording;
    std::vector<Node> m_nodes; // 0 is the root
    std::vector<std::optional<Outcome>> m_outcomes; // by file
    QString m_filter;
    int m_shown = 0;
};

} // namespace aviary
