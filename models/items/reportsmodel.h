// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/reportcondition.h"
#include "models/items/reporttotals.h"
#include "models/recording/error.h"
#include "models/recording/location.h"
#include "models/recording/values.h"
#include "models/sources/places/foundreport.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QSet>
#include <QUrl>

#include <memory>
#include <vector>

namespace aviary {

// What the tree needs to know of an open place.
struct PlaceEntry
{
    QUrl place;
    QString name; // what the row says
    QString where; // the long form: path or address
    bool isReport = false; // the place is the report itself, and no folder of reports
    bool isServer = false;
    bool isLooking = false;
    std::vector<PlaceProblem> problems; // what could not be opened
};

// What the tree needs to know of one open report.
struct ReportEntry
{
    enum class Stage { Opening, Ready };
    QUrl place; // the row of which it stands under: one of setPlace()
    QUrl origin;
    QString inside;
    QStringList path; // from the place down to it, see FoundReport::path
    QString where; // the long form: path or address
    Stage stage = Stage::Opening;
    std::vector<Playbook> playbooks; // by start
    ReportCondition condition = ReportCondition::Sound;
    QSet<PlaybookId> live; // playbooks that are followed as they run
};

// The places that are open, as a tree of any depth: place → folder or archive → report → playbook (UX.md 7). A chain of
// single folders is one row, and so is a report with one playbook; a place with a single report is that report. Folders and
// reports in natural order of name, playbooks by start. Rows that stay keep their indexes, whatever comes. GUI thread.
class ReportsModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Name, Started, Duration, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole,
        SubtitleRole, // what stands after the name, muted
        KindRole, // int of Kind
        PlaceRole, // QUrl: of the place that the row belongs to
        OriginRole, // QUrl: with InsideRole where the row leads: to a report, or a folder (see Location)
        InsideRole, // QString
        PlaybookRole, // qint64; invalid for a row that is no playbook
        StateRole, // int of State; invalid where there is none
        FailedRole, // bool: something could not be opened, or a playbook failed
        TotalsRole, // ReportTotals of a folder or a report with several playbooks; invalid while it is not known whole
        SoFarRole, // QString: "61 so far…" while it is not
        ReportCountRole, // int: reports below, or 1
        PlaceNameRole, // QString: of the place that the row belongs to
        ServerRole // bool: which is a server
    };
    enum class Kind { Folder, Report, Playbook, Problems, Problem };

    explicit ReportsModel(QObject *parent = nullptr);
    ~ReportsModel() override;

    // Adds the place or brings it up to date. What isLooking says decides whether a place with one report may be one row.
    void setPlace(const PlaceEntry &entry);
    // With all that is below it.
    void removePlace(const QUrl &place);
    // Adds reports or brings them up to date, by origin and inside. Many at a time, since totals above are told once.
    void setReports(const std::vector<ReportEntry> &entries);
    void removeReport(const QUrl &origin, const QString &inside);

    // The row of a playbook, of a report when `playbook` is nothing (the report's row when it is its only playbook), or of a
    // folder, place or archive.
    QModelIndex indexOf(const QUrl &origin, const QString &inside, std::optional<PlaybookId> playbook) const;
    QModelIndex problemsOf(const QUrl &place) const;
    // Origin and inside of all reports, as they stand in the tree.
    std::vector<std::pair<QUrl, QString>> reportsInOrder() const;
    // Times are shown in another zone now.
    void refresh();

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override; // all can be dragged
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    // A row came between this one and what is below it, so that a view unfolds it as the rows were before.
    void wrapped(const QModelIndex &index);

private:
    struct Node;
    struct Place;
    using Key = std::pair<QUrl, QString>;

    Node *nodeOf(const QModelIndex &index) const;
    QModelIndex indexOf(const Node *node) const;
    // The tree's shape.
    Node *insert(Node &up, std::unique_ptr<Node> node);
    void remove(Node &node);
    Node &split(Node &node, qsizetype at);
    void collapse(Node &node);
    void add(Place &place, std::unique_ptr<Node> report, const QStringList &path);
    void rename(Place &place);
    void settle(Place &place);
    void setProblems(Place &place);
    Node &folderOf(Place &place);
    // What rows hold.
    void update(Node &report, const ReportEntry &entry);
    void setPlaybooks(Node &report, const std::vector<Playbook> &playbooks);
    void count(Node *node, const ReportTotals &more, int sign);
    void tell();
    static int badProblemsOf(const Place &place);
    Location locationOf(const Node &node) const;
    QString nameOf(const Node &node) const;
    static bool isLive(const Node &node);
    QString subtitleOf(const Node &node) const;
    QString display(const Node &node, Column column) const;
    QString toolTip(const Node &node, Column column) const;

    std::unique_ptr<Node> m_root;
    std::vector<std::unique_ptr<Place>> m_places;
    QHash<Key, Node *> m_reports;
    QSet<Node *> m_changed; // rows above those that changed, to be told once
};

} // namespace aviary
