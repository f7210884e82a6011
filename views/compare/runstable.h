// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/compare/runsmodel.h"

#include <QTableView>

#include <array>
#include <optional>

class QSplitter;

namespace aviary {

class RunCellDelegate;
class RunsHeader;

// The table of a RunsModel in two halves that scroll as one: what is told of a row stays, its runs move below the
// newest at the right. The keys walk through both as through one table.
class RunsTable : public QWidget
{
    Q_OBJECT
public:
    RunsTable(RunsModel *model, QWidget *parent);

    QModelIndex current() const;
    // Selects it.
    void setCurrent(const QModelIndex &index, bool scrolls = true);
    // The first row in view, and to have it there again.
    QModelIndex top() const { return m_fixed->indexAt(QPoint(0, 0)); }
    void setTop(int row);
    // Runs with a selected cell or heading, ascending.
    std::vector<int> selectedRuns() const;
    // After other rows or columns are in the model; the newest run is in view when there are new ones.
    void arrange(bool toNewest);

    // Columns wide enough for durations; by itself where all runs have room.
    bool isWide() const;
    void setWide(std::optional<bool> wide);
    std::optional<bool> wideChoice() const { return m_wide; }

    QTableView *rows() const { return m_fixed; }
    QTableView *runs() const { return m_runs; }
    // How the halves share the room; empty: as it was at first.
    QByteArray saveDivision() const;
    void restoreDivision(const QByteArray &state);

Q_SIGNALS:
    void widthChanged();
    void currentChanged(const QModelIndex &index);
    // Enter or a double click.
    void opened(const QModelIndex &index);
    void copyRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void dress(QTableView *view);
    void hideColumns();
    void measure();
    void setWidths();
    void showCurrent();
    void divide();
    bool walk(QTableView *view, int key);

    RunsModel *m_model;
    QTableView *m_fixed; // all but the runs
    QTableView *m_runs;
    RunsHeader *m_header;
    RunCellDelegate *m_delegate;
    QSplitter *m_splitter;
    std::array<int, RunsModel::FirstRun> m_needed{}; // pixels, of what is told
    std::optional<bool> m_wide;
    bool m_isDivided = false; // by a person
    bool m_isTouched = false; // a person has scrolled or walked in it
};

} // namespace aviary
