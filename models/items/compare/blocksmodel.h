// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/differenceblocks.h"

#include <QAbstractItemModel>

namespace aviary {

// The blocks of what differs, each with its lines below it: the first ones, and a last row that shows all. When more
// becomes known, rows come, go and change in place: what a view has unfolded and selected stays. GUI thread.
class BlocksModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { What, Values, Hosts, Place, ColumnCount };
    enum Role {
        OutcomeRole = Qt::UserRole, // int of Outcome, of What; invalid where there is none
        MutedRole, // QString, what is said behind What of a line
        NoteRole, // QString, what is said behind the title of a block
        LeadsAwayRole, // bool: to another page
        WholeRole // the line as text, tabs between its columns
    };
    static constexpr qsizetype ShownLines = 20;

    using QAbstractItemModel::QAbstractItemModel;

    void setBlocks(const DifferenceBlocks &blocks);
    // Another pair: nothing of what was shown stays.
    void clear();
    bool isEmpty() const { return m_blocks.empty(); }

    std::optional<DifferenceBlock::Kind> kindAt(const QModelIndex &index) const; // of the block, also for its lines
    // Null for blocks, and for the row that shows all.
    const DifferenceLine *lineAt(const QModelIndex &index) const;
    bool isMore(const QModelIndex &index) const;
    void showAll(DifferenceBlock::Kind kind);
    QModelIndex indexOf(DifferenceBlock::Kind kind) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Shown
    {
        DifferenceBlock block;
        bool isWhole = false;
        QString more; // of the last row, below the lines; "" for none
        qsizetype lines() const;
        int rows() const { return static_cast<int>(lines()) + (more.isEmpty() ? 0 : 1); }
    };
    static Shown shownFor(const DifferenceBlock &block, bool isWhole);
    const Shown &shownOf(const QModelIndex &index) const;
    int placeOf(DifferenceBlock::Kind kind) const;
    void replace(int place, Shown now);
    QVariant blockData(const Shown &shown, int column, int role) const;
    QVariant lineData(const Shown &shown, const DifferenceLine &line, int column, int role) const;
    QVariant moreData(const Shown &shown, int column, int role) const;

    std::vector<Shown> m_blocks; // in the order of their kinds
};

} // namespace aviary
