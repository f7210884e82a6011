// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/error.h"
#include "models/recording/values.h"

#include <QAbstractItemModel>
#include <QUrl>

#include <memory>
#include <vector>

namespace aviary {

// What the tree needs to know of one open report.
struct ReportEntry
{
    enum class Stage { Opening, Ready, Failed };
    QUrl origin;
    QString inside;
    QString name;    // what the row says
    QString place;   // the long form: path or address
    Stage stage = Stage::Opening;
    Error error;
    std::vector<Playbook> playbooks;
};

// The reports that are open, as a tree of any depth: (folder or archive →) report → playbook. A report with one playbook
// is one row. Reports are in natural order of name, playbooks by start. GUI thread.
class ReportsModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Name, Started, Duration, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole,
        SubtitleRole,  // what stands after the name, muted
        OriginRole,    // QUrl
        InsideRole,    // QString
        PlaybookRole,  // qint64; invalid for a row that is no playbook
        StateRole,     // int of State; invalid where there is none
        FailedRole     // bool: failed to open, or a playbook that failed
    };

    explicit ReportsModel(QObject *parent = nullptr);
    ~ReportsModel() override;

    // Adds the report or brings it up to date, by origin and inside; rows that stay keep their indexes.
    void setReport(const ReportEntry &entry);
    void removeReport(const QUrl &origin, const QString &inside);
    // The row of a playbook, or of a report when `playbook` is nothing; the report's row when it is its only playbook.
    QModelIndex indexOf(const QUrl &origin, const QString &inside, std::optional<PlaybookId> playbook) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Node;
    Node *nodeOf(const QModelIndex &index) const;
    QModelIndex indexOf(const Node *node) const;
    void setPlaybooks(Node &report, const std::vector<Playbook> &playbooks);
    QVariant display(const Node &node, Column column) const;
    QVariant toolTip(const Node &node, Column column) const;

    std::unique_ptr<Node> m_root;
};

} // namespace aviary
