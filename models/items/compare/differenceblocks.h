// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparelines.h"
#include "models/sources/job.h"

#include <QAbstractItemModel>

namespace aviary {

// What differs, in blocks that unfold: what fails newly, what went in, tasks, output, times (UX.md 9). A block a row,
// its lines below it; blocks without a line are not there. Worked out in the background. GUI thread.
class DifferenceBlocksModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { What, Hosts, Left, Right, Place };
    static constexpr int ColumnCount = 5;
    enum Role {
        SubtitleRole = Qt::UserRole, // QString of What: the change ("task renamed and moved"), where it says more than the block
        ToneRole // int of CompareLine::Tone
    };

    explicit DifferenceBlocksModel(QObject *parent = nullptr);

    // A later one of the same comparison keeps the lines that are there. Null: nothing.
    void setPair(const ComparedPairPtr &pair);
    bool isBusy() const { return m_isBusy; }

    const std::vector<CompareBlock> &blocks() const { return m_blocks; }
    QModelIndex indexOfBlock(CompareBlock::Kind kind) const; // invalid when it is not there
    const CompareBlock *blockAt(const QModelIndex &index) const; // of the block or one of its lines; null for none
    const CompareLine *lineAt(const QModelIndex &index) const; // null for a block

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void blocksChanged();
    void settled();

private:
    void apply(std::vector<CompareBlock> blocks);
    void applyLines(size_t block, std::vector<CompareLine> lines);

    ComparedPairPtr m_pair;
    std::vector<CompareBlock> m_blocks;
    Job<std::vector<CompareBlock>> m_job;
    bool m_isBusy = false;
};

} // namespace aviary
