// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/playbooks/runsstrip.h"

#include "models/recording/format.h"
#include "views/common/palette.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr int MarkSize = 12;
constexpr int Step = 16;
constexpr int Before = 44; // where "+88" has its room

// How many marks a cell holds: all, or those that leave room for the number of the others.
int marksIn(const QRect &cell, int runs)
{
    const int width = cell.width() - 2 * CellDelegate::Padding;
    return runs * Step <= width ? runs : std::max(0, (width - Before) / Step);
}

} // namespace

RunsStripDelegate::RunsStripDelegate(QObject *parent)
    : CellDelegate({.markColumn = SeenHostsModel::LastColumn, .outcome = SeenHostsModel::OutcomeRole}, parent)
{
}

QRect RunsStripDelegate::markRect(int run, const QRect &cell, int runs)
{
    const int marks = marksIn(cell, runs);
    const int at = run - (runs - marks);
    if (at < 0 || run >= runs)
        return {};
    // What all fits begins at the left, where the eye begins; else the newest stand at the right edge.
    const int left = marks == runs ? cell.left() + Padding : cell.right() - Padding - marks * Step;
    return {left + at * Step, cell.top(), Step, cell.height()};
}

int RunsStripDelegate::runAt(const QPoint &position, const QRect &cell, int runs)
{
    for (int run = runs - marksIn(cell, runs); run < runs; ++run) {
        if (markRect(run, cell, runs).contains(position))
            return run;
    }
    return -1;
}

void RunsStripDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    CellDelegate::paint(painter, option, index);
    if (index.column() != SeenHostsModel::StripColumn)
        return;
    const auto outcomes = index.data(SeenHostsModel::OutcomesRole).value<QList<int>>();
    const int runs = static_cast<int>(outcomes.size());
    const int hidden = runs - marksIn(option.rect, runs);
    for (int run = hidden; run < runs; ++run) {
        const QRect rect = markRect(run, option.rect, runs);
        const QRect mark(rect.center().x() - MarkSize / 2, rect.center().y() - MarkSize / 2, MarkSize, MarkSize);
        iconOf(static_cast<Outcome>(outcomes[run]), option.palette).paint(painter, mark);
    }
    if (hidden == 0)
        return;
    painter->save();
    painter->setPen(mutedText(option.palette));
    const QRect rest(option.rect.left() + Padding, option.rect.top(), Before - Padding, option.rect.height());
    painter->drawText(rest, Qt::AlignRight | Qt::AlignVCenter, u"+%1"_s.arg(formatCount(hidden)));
    painter->restore();
}

bool RunsStripDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                  const QModelIndex &index)
{
    if (event->type() == QEvent::ToolTip && index.column() == SeenHostsModel::StripColumn) {
        const auto *model = static_cast<const SeenHostsModel *>(index.model());
        const int runs = static_cast<int>(model->host(index.row()).runs.size());
        if (const int run = runAt(event->pos(), option.rect, runs); run >= 0) {
            const HostSighting &sighting = model->sighting(index.row(), static_cast<size_t>(run));
            QToolTip::showText(event->globalPos(), plainToolTip(model->textOfRun(sighting)), view);
            return true;
        }
    }
    return CellDelegate::helpEvent(event, view, option, index);
}

} // namespace aviary
