// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/differencestable.h"

#include "models/recording/format.h"
#include "views/common/celldelegate.h"
#include "views/common/columns.h"
#include "views/common/palette.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// Outcomes of both sides with mark, word and colour; what does not differ stands back.
class DifferencesDelegate : public CellDelegate
{
public:
    explicit DifferencesDelegate(QObject *parent)
        : CellDelegate({.markColumn = -1, .subtitle = DifferencesModel::SubtitleRole}, parent)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.fontMetrics.averageCharWidth() * 4, option.fontMetrics.height() + 6};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        // The row came with the colours of a list already, for what stands beside its cells.
        QStyleOptionViewItem opt = option;
        opt.palette = option.widget->palette();
        CellDelegate::paint(painter, opt, index);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        CellDelegate::initStyleOption(option, index);
        QColor color;
        if (const QVariant outcome = index.data(DifferencesModel::OutcomeRole); outcome.isValid()) {
            option->icon = iconOf(static_cast<Outcome>(outcome.toInt()), option->palette);
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->decorationSize = QSize(16, 16);
            color = colorOf(static_cast<Outcome>(outcome.toInt()), option->palette);
        } else if (index.data(DifferencesModel::MutedRole).toBool()) {
            color = mutedText(option->palette);
        }
        if (color.isValid()) {
            option->palette.setColor(QPalette::Text, color);
            option->palette.setColor(QPalette::HighlightedText, color);
        }
    }
};

// Each row that is unfolded takes its time when rows come or go.
constexpr qint64 MostUnfolded = 50'000;

// The same task in another comparison of the same runs; NoIndex when it is not there any more.
quint32 sameTask(const Comparison &before, const Comparison &now, quint32 task)
{
    for (const Side side : Sides) {
        const TableIndex was = task == NoIndex ? NoIndex : before.tasks()[task].task[side];
        const TableIndex is
            = was == NoIndex ? NoIndex : now.recording(side)->taskIndex(before.recording(side)->tasks()[was].id);
        if (is != NoIndex)
            return now.entryOfTask(side, is);
    }
    return NoIndex;
}

quint32 sameRow(const Comparison &before, const Comparison &now, quint32 row)
{
    for (const Side side : Sides) {
        const RowIndex was = row == NoIndex ? NoIndex : before.rows()[row].row[side];
        const RowIndex is
            = was == NoIndex ? NoIndex : now.recording(side)->rowOf(before.recording(side)->resultId(was));
        const TableIndex task = is == NoIndex ? NoIndex : now.recording(side)->taskOf(is);
        if (task == NoIndex)
            continue;
        const TaskPair &pair = now.tasks()[now.entryOfTask(side, task)];
        for (quint32 at = pair.firstRow; at < pair.endRow; ++at) {
            if (now.rows()[at].row[side] == is)
                return at;
        }
    }
    return NoIndex;
}

QList<Columns::Column> columnsAtFirst()
{
    QList<Columns::Column> columns(DifferencesModel::ColumnCount);
    columns[DifferencesModel::LeftOutcome] = {.width = 17, .stretch = 1, .least = 12};
    columns[DifferencesModel::LeftDuration].width = 10;
    columns[DifferencesModel::Name] = {.width = 46, .stretch = 5, .least = 24};
    columns[DifferencesModel::RightOutcome] = {.width = 17, .stretch = 1, .least = 12};
    columns[DifferencesModel::RightDuration].width = 10;
    columns[DifferencesModel::Delta].width = 10;
    return columns;
}

} // namespace

DifferencesTable::DifferencesTable(DifferencesModel *model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    // Ahead of the view, which forgets where rows stand, and of the selection, which takes another row when the current
    // one goes.
    const auto begins = [this] {
        m_isChanging = true;
        holdPlace();
    };
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, begins);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, begins);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, begins);
    setModel(model);
    setItemDelegate(new DifferencesDelegate(this));
    setAccessibleName(tr("Differences"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setExpandsOnDoubleClick(false);
    setTabKeyNavigation(false); // Tab leads out, as from every list
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    setTreePosition(DifferencesModel::Name);
    header()->setStretchLastSection(false);
    header()->setSectionsClickable(true);
    // The person goes on.
    connect(verticalScrollBar(), &QAbstractSlider::actionTriggered, this, [this] { m_held.reset(); });
    m_columns = new Columns(this, columnsAtFirst());
    setSortingEnabled(true);
    connect(header(), &QHeaderView::sortIndicatorChanged, this, [this](int column) {
        // What the model cannot sort by must not look sorted.
        if (column >= 0 && m_model->order().by == DifferenceOrder::By::Run)
            header()->setSortIndicator(-1, Qt::AscendingOrder);
    });
    connect(this, &QTreeView::expanded, this,
            [this](const QModelIndex &index) { m_unfolded.insert(m_model->taskAt(index)); });
    connect(this, &QTreeView::collapsed, this,
            [this](const QModelIndex &index) { m_unfolded.remove(m_model->taskAt(index)); });
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &under, int first, int last) {
        m_isChanging = false;
        unfoldAgain(under, first, last);
    });
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this] { m_isChanging = false; });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_isChanging = false;
        unfoldAgain({}, 0, m_model->rowCount() - 1);
        showWanted();
    });
    connect(model, &DifferencesModel::rowsChanged, this, [this] {
        showWanted();
        keepPlace();
    });
}

// The row that one stands on, or the first one in view.
void DifferencesTable::holdPlace()
{
    // From the first row on, one sees the list grow.
    if (m_held || (verticalScrollBar()->value() == 0 && m_task == NoIndex && m_row == NoIndex))
        return;
    const QModelIndex current = currentIndex();
    const bool isInView = current.isValid() && visualRect(current).intersects(viewport()->rect());
    if (const QModelIndex index = isInView ? current : indexAt(QPoint(0, 0)); index.isValid())
        m_held = Held{.task = m_model->taskAt(index), .row = m_model->rowAt(index), .top = visualRect(index).top()};
}

void DifferencesTable::keepPlace()
{
    const std::optional<Held> held = std::exchange(m_held, std::nullopt);
    if (!held)
        return;
    const QModelIndex row = held->row == NoIndex ? QModelIndex() : m_model->indexOfRow(held->row);
    const QModelIndex index = row.isValid() ? row : m_model->indexOfTask(held->task);
    if (!index.isValid()) {
        // It may be there for what is not read yet.
        if (m_model->pair() && m_model->pair()->known < ComparedPair::Known::Outputs)
            m_held = held;
        return;
    }
    doItemsLayout(); // the bar has to know of the new rows before it can move to one
    updateGeometries();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + visualRect(index).top() - held->top);
}

void DifferencesTable::forget()
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_unfolded.clear();
    m_task = m_row = NoIndex;
    m_held = {};
    collapseAll();
    selectionModel()->clear();
}

void DifferencesTable::goOn(const Comparison &before, const Comparison &now)
{
    holdPlace();
    if (m_held) {
        m_held->task = sameTask(before, now, m_held->task);
        m_held->row = sameRow(before, now, m_held->row);
    }
    m_row = sameRow(before, now, m_row);
    m_task = sameTask(before, now, m_task);
    QSet<quint32> unfolded;
    for (const quint32 task : std::as_const(m_unfolded)) {
        if (const quint32 same = sameTask(before, now, task); same != NoIndex)
            unfolded.insert(same);
    }
    m_unfolded = unfolded;
}

// What is selected goes to its task, as when that one alone is folded.
void DifferencesTable::foldAll()
{
    if (const QModelIndex task = currentIndex().parent(); task.isValid())
        moveTo(task);
    collapseAll();
    m_unfolded.clear(); // not told of by the view
}

bool DifferencesTable::unfoldAll()
{
    if (m_model->shownResults() > MostUnfolded)
        return false;
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_unfolded.insert(m_model->taskAt(m_model->index(row, 0)));
    expandAll(); // tells of none
    return true;
}

void DifferencesTable::unfoldAgain(const QModelIndex &parent, int first, int last)
{
    if (m_unfolded.isEmpty())
        return;
    if (parent.isValid()) { // results of a task that had none in sight
        if (m_unfolded.contains(m_model->taskAt(parent)) && !isExpanded(parent))
            setExpanded(parent, true);
        return;
    }
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (m_unfolded.contains(m_model->taskAt(index)))
            setExpanded(index, true);
    }
}

QModelIndex DifferencesTable::wantedIndex() const
{
    return m_row != NoIndex ? m_model->indexOfRow(m_row)
        : m_task != NoIndex ? m_model->indexOfTask(m_task)
                            : QModelIndex();
}

bool DifferencesTable::isSelectionShown() const
{
    return (m_task == NoIndex && m_row == NoIndex) || wantedIndex().isValid();
}

void DifferencesTable::select(quint32 task, quint32 row)
{
    if (task == m_task && row == m_row)
        return;
    m_task = task;
    m_row = row;
    const QScopedValueRollback quiet(m_quiet, true);
    const QModelIndex index = wantedIndex();
    if (!index.isValid()) {
        selectionModel()->clear();
        return;
    }
    if (index.parent().isValid())
        setExpanded(index.parent(), true);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

// Rows came or went: what was wanted may be among them. Nothing is scrolled for it.
void DifferencesTable::showWanted()
{
    const QModelIndex index = wantedIndex();
    const QScopedValueRollback quiet(m_quiet, true);
    if (!index.isValid())
        return selectionModel()->clear();
    if (index.siblingAtColumn(0) == currentIndex().siblingAtColumn(0))
        return;
    const bool scrolls = hasAutoScroll();
    setAutoScroll(false);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    setAutoScroll(scrolls);
}

void DifferencesTable::moveTo(const QModelIndex &index)
{
    if (index.parent().isValid())
        setExpanded(index.parent(), true);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void DifferencesTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (m_quiet || m_isChanging || !current.isValid())
        return;
    const quint32 task = m_model->taskAt(current);
    const quint32 row = m_model->rowAt(current);
    if (task == m_task && row == m_row)
        return;
    m_held.reset();
    m_task = task;
    m_row = row;
    Q_EMIT rowChosen(task, row);
}

void DifferencesTable::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem opt = option;
    opt.palette = listPalette(palette());
    QTreeView::drawRow(painter, opt, index);
}

// A task has no two results to be read beside each other: those that differ most, or its first ones, have.
void DifferencesTable::activate(const QModelIndex &index)
{
    QModelIndex at = index;
    if (m_model->rowAt(at) == NoIndex) {
        const QModelIndex task = at.siblingAtColumn(0);
        if (m_model->rowCount(task) == 0)
            return;
        at = m_model->index(0, 0, task);
        for (int row = 1; row < m_model->rowCount(task); ++row) {
            const QModelIndex other = m_model->index(row, 0, task);
            const auto worstOf = [this](const QModelIndex &of) {
                const std::optional<DifferenceKind> worst = m_model->kindsAt(of).worst();
                return worst ? static_cast<int>(*worst) : DifferenceKindCount;
            };
            if (worstOf(other) < worstOf(at))
                at = other;
        }
        moveTo(at);
    }
    Q_EMIT rowActivated();
}

void DifferencesTable::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        activate(current);
        return;
    }
    if (current.isValid() && event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        const QModelIndex task = (current.parent().isValid() ? current.parent() : current).siblingAtColumn(0);
        if (current.parent().isValid())
            moveTo(task); // its own row is about to go
        setExpanded(task, !isExpanded(task));
        return;
    }
    QTreeView::keyPressEvent(event);
}

void DifferencesTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid())
        activate(index);
    else
        QTreeView::mouseDoubleClickEvent(event);
}

// Blocks that unfold above it, and results that are read below it, take room: not that of the row one stands on.
void DifferencesTable::resizeEvent(QResizeEvent *event)
{
    const QRect current = visualRect(currentIndex());
    const bool wasInView = current.isValid() && current.bottom() >= 0 && current.top() < event->oldSize().height();
    QTreeView::resizeEvent(event);
    if (wasInView && visualRect(currentIndex()).bottom() >= event->size().height())
        scrollTo(currentIndex());
}

QString DifferencesTable::selectedText() const
{
    QStringList lines;
    QStringList cells;
    const QList<int> columns = m_columns->shown();
    for (const int column : columns)
        cells << oneLine(m_model->headerData(column, Qt::Horizontal).toString());
    lines << cells.join(u'\t');
    // In the order shown, not in that of selecting.
    for (QModelIndex index = m_model->index(0, 0); index.isValid(); index = indexBelow(index)) {
        if (!selectionModel()->isRowSelected(index.row(), index.parent()))
            continue;
        cells.clear();
        for (const int column : columns)
            cells << oneLine(index.siblingAtColumn(column).data(DifferencesModel::FullTextRole).toString());
        lines << cells.join(u'\t');
    }
    return lines.size() == 1 ? QString() : lines.join(u'\n');
}

QSize DifferencesTable::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 12};
}

} // namespace aviary
