// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/overview/entriesview.h"

#include "views/overview/entriesdelegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace aviary {

EntriesView::EntriesView(EntriesModel *model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(new EntriesDelegate(this))
{
    setModel(model);
    setItemDelegate(m_delegate);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    const auto changed = [this] {
        refit();
        keepPlace();
        Q_EMIT viewMoved();
    };
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, &EntriesView::rememberPlace);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &EntriesView::rememberPlace);
    connect(model, &QAbstractItemModel::rowsInserted, this, changed);
    connect(model, &QAbstractItemModel::rowsRemoved, this, changed);
    connect(model, &QAbstractItemModel::modelReset, this, changed);
    connect(model, &QAbstractItemModel::dataChanged, this, changed);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &EntriesView::viewMoved);
}

// Measured once for many changes, when the rows are laid out the next time.
void EntriesView::refit()
{
    m_fits = false;
    scheduleDelayedItemsLayout();
    updateGeometry();
}

void EntriesView::fit() const
{
    if (!std::exchange(m_fits, true))
        m_delegate->fit(*m_model, font(), viewport()->width());
}

void EntriesView::rememberPlace()
{
    m_top = indexAt(QPoint(1, 1));
    m_topOffset = m_top.isValid() ? visualRect(m_top).top() : 0;
}

// What is inserted above the first row in view pushes nothing down.
void EntriesView::keepPlace()
{
    if (m_top.isValid() && verticalScrollBar()->value() > 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + visualRect(m_top).top() - m_topOffset);
    m_top = QPersistentModelIndex();
}

void EntriesView::doItemsLayout()
{
    fit();
    QListView::doItemsLayout();
}

void EntriesView::showRow(int row)
{
    const QScopedValueRollback quiet(m_quiet, true);
    if (row < 0) {
        selectionModel()->clear();
        return;
    }
    const QModelIndex index = m_model->index(row);
    if (currentIndex() != index || !selectionModel()->isSelected(index))
        setCurrentIndex(index);
}

void EntriesView::setMostHeight(int height)
{
    if (m_mostHeight == height)
        return;
    m_mostHeight = height;
    updateGeometry();
}

std::pair<int, int> EntriesView::rowsInView() const
{
    if (m_model->rowCount() == 0)
        return {-1, -1};
    const QModelIndex first = indexAt(QPoint(1, 1));
    const QModelIndex last = indexAt(QPoint(1, viewport()->height() - 1));
    return {first.isValid() ? first.row() : 0, last.isValid() ? last.row() : m_model->rowCount() - 1};
}

QSize EntriesView::sizeHint() const
{
    fit();
    int height = 2 * frameWidth();
    QStyleOptionViewItem option;
    for (int row = 0; row < m_model->rowCount() && height < m_mostHeight; ++row)
        height += m_delegate->sizeHint(option, m_model->index(row)).height();
    return {400, std::min(height, m_mostHeight)};
}

QSize EntriesView::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

void EntriesView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (m_quiet || !current.isValid())
        return;
    if (const RowIndex result = m_model->resultAt(current.row()); result != NoIndex)
        Q_EMIT resultChosen(result);
}

// Qt marks the first row of a list that gets the focus and has no mark. Nobody chose it where the focus came with the
// rows, because the page had it.
void EntriesView::focusInEvent(QFocusEvent *event)
{
    const bool isMarked = currentIndex().isValid();
    const Qt::FocusReason reason = event->reason();
    const bool isChosen
        = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
    const QScopedValueRollback quiet(m_quiet, m_quiet || !isChosen);
    QListView::focusInEvent(event);
    if (!isMarked && !isChosen)
        selectionModel()->clear();
}

void EntriesView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QModelIndex current = currentIndex();
    if (current.isValid() && (enter || event->key() == Qt::Key_Space)) {
        // On a result Enter leads into its detail, which is the window's to do.
        if (m_model->resultAt(current.row()) == NoIndex)
            m_model->activate(current.row());
        else
            event->ignore();
        return;
    }
    if (current.isValid() && event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(current.data(EntriesModel::WholeTextRole).toString());
        return;
    }
    QListView::keyPressEvent(event);
}

int EntriesView::placeAt(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid() || m_model->kindAt(index.row()) != EntriesModel::Kind::Entry)
        return -1;
    return m_delegate->placeRect(*m_model, index.row(), visualRect(index)).contains(position) ? index.row() : -1;
}

void EntriesView::mousePressEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (event->button() == Qt::LeftButton) {
        if (const int row = placeAt(position); row >= 0) {
            Q_EMIT placeChosen(m_model->taskAt(row), m_model->resultAt(row));
            return;
        }
        const QModelIndex index = indexAt(position);
        if (index.isValid() && m_model->resultAt(index.row()) == NoIndex) {
            setCurrentIndex(index);
            m_model->activate(index.row());
            return;
        }
    }
    QListView::mousePressEvent(event);
}

void EntriesView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    const QModelIndex index = indexAt(position);
    const bool link = placeAt(position) >= 0 || (index.isValid() && m_model->resultAt(index.row()) == NoIndex);
    viewport()->setCursor(link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QListView::mouseMoveEvent(event);
}

void EntriesView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        refit();
    Q_EMIT viewMoved();
}

void EntriesView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        refit();
}

} // namespace aviary
