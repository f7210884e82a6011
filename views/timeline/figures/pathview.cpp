// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/figures/pathview.h"

#include "models/items/figures/figurewords.h"
#include "models/items/figures/pathcells.h"
#include "views/common/elidedlabel.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

QList<Columns::Column> columnsAtFirst()
{
    QList<Columns::Column> columns(PathCells::ColumnCount);
    columns[PathCells::Number].width = 5;
    columns[PathCells::What] = {.width = 34, .stretch = 4, .least = 16};
    columns[PathCells::Host] = {.width = 14, .stretch = 1, .least = 10};
    columns[PathCells::Start].width = 10;
    columns[PathCells::Duration].width = 10;
    columns[PathCells::Share].width = 8;
    columns[PathCells::Together].width = 10;
    return columns;
}

} // namespace

PathView::PathView(QWidget *parent)
    : FiguresView(parent)
    , m_table(new FiguresTable(std::make_shared<PathCells>(nullptr), columnsAtFirst(), this))
    , m_total(new ElidedLabel(this))
{
    m_table->setAccessibleName(tr("Critical path"));
    m_table->setObjectName(u"path"_s);
    m_total->setObjectName(u"pathTotal"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(line(m_total));
    setFocusProxy(m_table);
    follow(m_table);
}

void PathView::setFigures(const TimelineFiguresPtr &figures, bool sameRun)
{
    m_table->setCells(std::make_shared<PathCells>(figures), sameRun);
    m_total->setText(pathTotalText(*figures));
}

void PathView::setSelected(RowIndex row)
{
    const auto &cells = static_cast<const PathCells &>(*m_table->figures()->cells());
    // What lies between two results leads to the one after it, and stays where it is.
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid() && cells.resultOf(m_table->figures()->lineAt(current.row())) == row)
        return;
    const quint32 line = cells.lineOf(row);
    m_table->showRow(line == NoIndex ? -1 : m_table->figures()->rowOf(line));
}

bool PathView::isSettled() const
{
    return !m_table->figures()->isSorting();
}

QByteArray PathView::saveState() const
{
    return m_table->saveState();
}

void PathView::restoreState(const QByteArray &state)
{
    m_table->restoreState(state);
}

} // namespace aviary
