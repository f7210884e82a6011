// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparison.h"
#include "models/compare/jsondifference.h"

#include <QAbstractItemModel>

namespace aviary {

// Where two JSON values differ, as a tree: what is equal has no row, its count stands with what holds it. What is noise
// has rows only when it is asked for. GUI thread.
class JsonDifferenceModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Key, Change, Left, Right, ColumnCount };
    enum Role {
        PathRole = Qt::UserRole, // "ansible_local.shop.release", "files[3].mtime"
        CopyRole, // the whole value of Left and Right: a text as it is, the rest as JSON; of others the path
        MutedRole, // bool: noise, or nothing but noise within
        SubtitleRole // QString: how much is equal within
    };

    explicit JsonDifferenceModel(QObject *parent = nullptr);

    void setDifference(const JsonDifference &difference);
    const JsonDifference &difference() const { return m_difference; }
    void setNoiseShown(bool shown);
    bool isNoiseShown() const { return m_isNoiseShown; }

    const JsonChange &changeOf(const QModelIndex &index) const; // of a valid one

    // The next place that differs, or the one before: step is 1 or -1; from an invalid index the first or last one.
    // Noise counts while it is shown.
    QModelIndex nextDifference(const QModelIndex &from, int step) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node
    {
        size_t change = 0; // in JsonDifference::changes
        int parent = -1;
        int row = 0;
        std::vector<int> children;
    };
    void build();
    const std::vector<int> &childrenOf(const QModelIndex &parent) const;
    QModelIndex indexOf(int node) const;
    QString keyText(const JsonChange &change) const;

    JsonDifference m_difference;
    std::vector<Node> m_nodes;
    std::vector<int> m_top;
    bool m_isNoiseShown = false;
};

// "≠ changed", "→ moved"; of what is muted with what it is: "≈ time".
QString markedWordOf(const JsonChange &change);
// "time, process id".
QString namesOf(NoiseKinds noise);

} // namespace aviary
