// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/overview/slowtasksview.h"

#include "models/overview/slowtasksmodel.h"
#include "views/common/palette.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace aviary {

namespace {

class BarDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const bool selected = option.state & QStyle::State_Selected;
        // Time has no outcome: the colour of what can be chosen.
        const QColor color = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Accent);
        QRect bar = option.rect.adjusted(4, 5, -4, -5);
        bar.setWidth(std::max(2, static_cast<int>(bar.width() * index.data(SlowTasksModel::ShareRole).toDouble())));
        painter->fillRect(bar, color);
    }
};

} // namespace

SlowTasksView::SlowTasksView(QWidget *parent)
    : QTreeView(parent)
    , m_model(new SlowTasksModel(this))
{
    setModel(m_model);
    setItemDelegateForColumn(SlowTasksModel::Share, new BarDelegate(this));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setFrameShape(NoFrame);
    setTextElideMode(Qt::ElideMiddle);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Slowest tasks"));
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(10);
    viewport()->setAutoFillBackground(false);
    connect(this, &QAbstractItemView::clicked, this, &SlowTasksView::choose);
}

void SlowTasksView::setOverview(const std::shared_ptr<const Overview> &overview)
{
    const TableIndex current = currentIndex().isValid() ? m_model->taskAt(currentIndex().row()) : NoIndex;
    const bool sameRun = m_model->isOf(overview);
    m_model->setOverview(overview);
    // The person may stand on a row; it may be a slower one now.
    for (int row = 0; sameRun && current != NoIndex && row < m_model->rowCount(); ++row) {
        if (m_model->taskAt(row) == current)
            setCurrentIndex(m_model->index(row, 0));
    }
    updateGeometry();
    fitColumns();
}

void SlowTasksView::choose(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT taskChosen(m_model->taskAt(index.row()));
}

void SlowTasksView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose(currentIndex());
    else
        QTreeView::keyPressEvent(event);
}

QSize SlowTasksView::sizeHint() const
{
    const int height = m_model->rowCount() > 0 ? rowHeight(m_model->index(0, 0)) : 0;
    return {400, height * m_model->rowCount() + 2 * frameWidth()};
}

QSize SlowTasksView::minimumSizeHint() const
{
    return {240, sizeHint().height()};
}

void SlowTasksView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

// Names get what they need, and the bars take no more than they are worth.
void SlowTasksView::fitColumns()
{
    int room = viewport()->width();
    for (const int column : {SlowTasksModel::Duration, SlowTasksModel::Results, SlowTasksModel::Place}) {
        const int width = std::min(sizeHintForColumn(column) + 12, viewport()->width() / 4);
        header()->resizeSection(column, width);
        room -= width;
    }
    const int bar = std::clamp(room / 3, 60, 220);
    header()->resizeSection(SlowTasksModel::Share, bar);
    header()->resizeSection(SlowTasksModel::Name,
                            std::clamp(sizeHintForColumn(SlowTasksModel::Name) + 12, 80, std::max(80, room - bar)));
}

void SlowTasksView::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace aviary
