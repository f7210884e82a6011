// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/overview/answer.h"
#include "models/overview/sentences.h"

#include <QAbstractListModel>

namespace aviary {

// The list of the Overview: the tasks that made a run fail (or, when it did not, those that changed something), the
// answers of an ad hoc run, and, folded, what did not make it fail. One row for every task and one more for every
// further headline of it. A newer overview of the same run, and texts that come late, insert and remove rows; those
// that stay keep their index, so that no selection moves. GUI thread.
class EntriesModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class Kind : quint8 {
        Entry, // a task with the hosts and the first headline
        Group, // further hosts of it, with theirs
        Answer, // what a host said in an ad hoc run
        More, // "20 of 248 tasks, show all"
        Spared // "Did not make the run fail: …": folds and unfolds what is below it
    };
    enum Role {
        KindRole = Qt::UserRole,
        OutcomeRole,
        RowIndexRole,
        WholeTextRole // with full names and paths, for copies
    };

    explicit EntriesModel(QObject *parent = nullptr);

    void setOverview(std::shared_ptr<const Overview> overview);
    const std::shared_ptr<const Overview> &overview() const { return m_overview; }
    // Of rows by index; only ever more of them for one run.
    void setMessages(const Messages &messages);
    void setAnswers(const QHash<RowIndex, Answer> &answers);

    Kind kindAt(int row) const { return m_lines[static_cast<size_t>(row)].kind; }
    // The result that a row stands for; NoIndex for rows of no result.
    RowIndex resultAt(int row) const;
    TableIndex taskAt(int row) const;
    // The row where the result is told; -1 when it is not.
    int rowWith(RowIndex result) const;
    // More shows all, Spared folds or unfolds; nothing for others.
    void activate(int row);
    bool isUnfolded() const { return m_unfolded; }

    TaskCells cells(int row) const;
    QStringList messageLines(int row) const; // below the cells; may be empty while it is read
    bool saysNothingAfter(int row) const;
    // What must be read for these rows to be whole.
    std::vector<RowIndex> wantedMessages(int first, int last) const;
    std::vector<RowIndex> wantedCounts(int first, int last) const;
    std::vector<RowIndex> wantedAnswers(int first, int last) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    // DisplayRole is all that the row shows, for reading aloud and for copies.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    enum Section : quint8 { Main, Rescued, Ignored, UnreachableIgnored };
    struct Line
    {
        Kind kind = Kind::Entry;
        Section section = Main;
        TableIndex key = NoIndex; // task, or row of an answer
        quint32 group = 0;
        bool operator==(const Line &) const = default;
    };
    const std::vector<TaskEntry> &entries(Section section) const;
    const TaskEntry *entryOf(const Line &line) const;
    const std::vector<MessageGroup> &groupsOf(const Line &line) const;
    QStringList wholeText(const Line &line, size_t mostHosts) const;
    void regroup();
    std::vector<Line> makeLines() const;
    void appendEntries(std::vector<Line> &lines, Section section, size_t most) const;
    void moveTo(const std::vector<Line> &lines);

    std::shared_ptr<const Overview> m_overview;
    Messages m_messages;
    QHash<RowIndex, Answer> m_answers;
    std::array<std::vector<std::vector<MessageGroup>>, 4> m_groups; // by section and entry
    std::array<QHash<TableIndex, size_t>, 4> m_entryOf;
    std::vector<RowIndex> m_answerRows;
    std::vector<Line> m_lines;
    bool m_showAll = false;
    bool m_unfolded = false;
};

} // namespace aviary
