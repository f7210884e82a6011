// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/results/resultstable.h"

#include "models/recording/format.h"
#include "views/common/celldelegate.h"
#include "views/common/columns.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// Each selected row costs time when rows are put in another order.
constexpr int MostSelectedRows = 5000;

class ResultsDelegate : public CellDelegate
{
public:
    explicit ResultsDelegate(QObject *parent)
        : CellDelegate({.markColumn = static_cast<int>(ResultColumn::Outcome), .outcome = ResultsModel::OutcomeRole},
                       parent)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem shown = option;
        if (static_cast<const ResultsModel *>(index.model())->isAllSelected())
            shown.state |= QStyle::State_Selected;
        CellDelegate::paint(painter, shown, index);
    }
};

QList<Columns::Column> columnsAtFirst()
{
    QList<Columns::Column> columns(ResultColumnCount);
    const auto at = [&columns](ResultColumn column) -> Columns::Column & { return columns[static_cast<int>(column)]; };
    at(ResultColumn::Outcome).width = 16;
    at(ResultColumn::Host).width = 14;
    at(ResultColumn::Task) = {.width = 24, .stretch = 2};
    at(ResultColumn::Message) = {.width = 34, .stretch = 3};
    at(ResultColumn::Action).width = 16;
    at(ResultColumn::Started).width = 9;
    at(ResultColumn::Duration).width = 9;
    at(ResultColumn::Location).width = 18;
    at(ResultColumn::Play) = {.width = 24, .shown = false};
    at(ResultColumn::Role) = {.width = 14, .shown = false};
    at(ResultColumn::Tags) = {.width = 18, .shown = false};
    at(ResultColumn::DelegatedTo) = {.width = 16, .shown = false};
    return columns;
}

} // namespace

ResultsTable::ResultsTable(ResultsModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(model);
    setItemDelegate(new ResultsDelegate(this));
    setAccessibleName(tr("Results"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leads out, as from every list
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_columns = new Columns(this, columnsAtFirst());
    setSortingEnabled(true);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this](int column) {
        // What the model cannot sort by must not look sorted.
        if (column >= 0 && isContent(static_cast<ResultColumn>(column))) {
            const RowOrder order = m_model->order();
            horizontalHeader()->setSortIndicator(order.column ? static_cast<int>(*order.column) : -1, order.direction);
        }
    });

    m_look.setSingleShot(true);
    m_look.setInterval(0);
    connect(&m_look, &QTimer::timeout, this, &ResultsTable::tellRowsInView);
    connect(m_columns, &Columns::changed, this, &ResultsTable::lookLater);
    connect(model, &ResultsModel::aboutToRearrange, this, &ResultsTable::makeSelectionSmall);
    connect(model, &QAbstractItemModel::modelReset, this, [this] { select(m_selected); });
    connect(model, &ResultsModel::rowsChanged, this, [this] {
        if (const int top = m_model->shownAt(std::exchange(m_held, NoIndex)); top >= 0) {
            updateGeometries(); // the scroll bar knows of the new rows
            verticalScrollBar()->setValue(top);
        }
        // What was wanted may have come with the new rows.
        if (currentResult() != m_selected && m_model->shownAt(m_selected) >= 0)
            select(m_selected);
        lookLater();
    });
    connect(model, &ResultsModel::allSelectedChanged, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QAbstractItemView::doubleClicked, this, &ResultsTable::resultActivated);
}

void ResultsTable::fitTo(const Recording &recording)
{
    qsizetype host = 6;
    for (TableIndex i = 0; i < recording.hosts().size(); ++i)
        host = std::max(host, recording.shortHost(i).size());
    qsizetype task = 10;
    qsizetype action = 6;
    qsizetype file = 6;
    for (TableIndex i = 0; i < recording.tasks().size(); ++i) {
        task = std::max(task, recording.tasks()[i].name.size());
        action = std::max(action, recording.tasks()[i].action.size());
        file = std::max(file, baseName(recording.pathOf(i)).size() + 4);
    }
    m_columns->setWidth(static_cast<int>(ResultColumn::Host), static_cast<int>(std::min<qsizetype>(host, 24) + 1));
    m_columns->setWidth(static_cast<int>(ResultColumn::Task), static_cast<int>(std::min<qsizetype>(task, 28) + 1));
    m_columns->setWidth(static_cast<int>(ResultColumn::Action), static_cast<int>(std::min<qsizetype>(action, 22) + 1));
    m_columns->setWidth(static_cast<int>(ResultColumn::Location), static_cast<int>(std::min<qsizetype>(file, 24)));
}

void ResultsTable::holdPlace()
{
    // From the first row on, one sees the list grow.
    m_held = verticalScrollBar()->value() > 0 ? m_model->rowAt(rowAt(0)) : NoIndex;
}

void ResultsTable::select(RowIndex row)
{
    m_selected = row;
    const int shown = m_model->shownAt(row);
    const QScopedValueRollback quiet(m_quiet, true);
    if (shown < 0) {
        clearSelection();
        selectionModel()->clearCurrentIndex();
        return;
    }
    // The column stays, so that nothing scrolls sideways.
    const int column = currentIndex().isValid() ? currentIndex().column() : std::max(columnAt(0), 0);
    const QModelIndex index = m_model->index(shown, column);
    if (index.row() != currentIndex().row() || !selectionModel()->isSelected(index))
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    // What comes from elsewhere is shown with what stands around it.
    scrollTo(index, viewport()->rect().contains(visualRect(index).center()) ? EnsureVisible : PositionAtCenter);
}

RowIndex ResultsTable::currentResult() const
{
    return m_model->rowAt(currentIndex().row());
}

std::vector<RowIndex> ResultsTable::selectedResults() const
{
    if (m_model->isAllSelected())
        return *m_model->rows();
    std::vector<std::pair<int, int>> spans;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        spans.emplace_back(range.top(), range.bottom());
    std::ranges::sort(spans);
    std::vector<RowIndex> rows;
    int next = 0; // ranges may meet: a row is one row
    for (const auto &[top, bottom] : spans) {
        for (int row = std::max(top, next); row <= bottom; ++row)
            rows.push_back(m_model->rowAt(row));
        next = std::max(next, bottom + 1);
    }
    if (rows.empty() && currentResult() != NoIndex)
        rows.push_back(currentResult());
    return rows;
}

void ResultsTable::selectAll()
{
    m_model->setAllSelected(m_model->rowCount() > 0);
}

void ResultsTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (m_quiet || current.row() == previous.row())
        return;
    m_selected = m_model->rowAt(current.row());
    m_model->setAllSelected(false);
    if (m_selected != NoIndex)
        Q_EMIT resultSelected(m_selected);
}

void ResultsTable::focusInEvent(QFocusEvent *event)
{
    // A view that gets the focus makes its first row the current one; to come here is not to choose a result.
    const QScopedValueRollback quiet(m_quiet, true);
    const bool chosen = currentIndex().isValid();
    QTableView::focusInEvent(event);
    if (!chosen)
        selectionModel()->clearCurrentIndex();
}

QModelIndex ResultsTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // Rows are what is selected, so that the ends are those of the list, not of the row.
    const int last = m_model->rowCount() - 1;
    if ((action == MoveHome || action == MoveEnd) && currentIndex().isValid() && last >= 0)
        return m_model->index(action == MoveHome ? 0 : last, currentIndex().column());
    return QTableView::moveCursor(action, modifiers);
}

void ResultsTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT resultActivated();
        return;
    }
    QTableView::keyPressEvent(event);
}

void ResultsTable::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_model->setAllSelected(false);
    QTableView::mousePressEvent(event);
}

void ResultsTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    lookLater();
}

void ResultsTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    lookLater();
}

void ResultsTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
}

void ResultsTable::lookLater()
{
    m_look.start();
}

void ResultsTable::tellRowsInView()
{
    const bool wanted = !isColumnHidden(static_cast<int>(ResultColumn::Message)) && m_model->rowCount() > 0;
    const int first = rowAt(0);
    const int below = rowAt(viewport()->height());
    if (wanted && first >= 0)
        m_model->setRowsInView(first, below < 0 ? m_model->rowCount() - 1 : below);
    Q_EMIT looked();
}

void ResultsTable::makeSelectionSmall()
{
    int selected = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        selected += range.height();
    if (selected <= MostSelectedRows)
        return;
    const QScopedValueRollback quiet(m_quiet, true);
    selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

} // namespace aviary
