// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/figures/figurestable.h"

#include "views/timeline/figures/figuresdelegate.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QtConcurrent/QtConcurrentRun>

namespace aviary {

namespace {

constexpr quint32 StateVersion = 1;
// Each selected row costs time when rows are put in another order.
constexpr int MostSelectedRows = 5000;

// Of numbers, in characters: what the title needs in the language in use, beside the mark of the order.
void fitTitles(QList<Columns::Column> &columns, const FiguresModel &model, const QFontMetrics &metrics)
{
    constexpr int OrderMark = 3;
    for (int i = 0; i < columns.size(); ++i) {
        Columns::Column &column = columns[i];
        const QString title = model.headerData(i, Qt::Horizontal).toString();
        if (column.stretch == 0)
            column.width = std::max(column.width, metrics.horizontalAdvance(title) / metrics.averageCharWidth() + OrderMark);
    }
}

} // namespace

FiguresTable::FiguresTable(FigureCellsPtr cells, QList<Columns::Column> columns, QWidget *parent)
    : QTableView(parent)
    , m_model(new FiguresModel(std::move(cells), this))
{
    // Ahead of the selection, which looks at each of its rows as soon as the model is about to change.
    connect(m_model, &QAbstractItemModel::layoutAboutToBeChanged, this, &FiguresTable::boundSelection);
    setModel(m_model);
    setItemDelegate(new FiguresDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    fitTitles(columns, *m_model, fontMetrics());
    m_columns = new Columns(this, std::move(columns));
    setSortingEnabled(true);
    makeActions();
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (!m_quiet && current.isValid())
            Q_EMIT lineChosen(m_model->lineAt(current.row()));
    });
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT lineOpened(m_model->lineAt(index.row())); });
}

void FiguresTable::makeActions()
{
    const auto add = [this](const QString &text, const QKeySequence &key, auto slot) {
        auto *action = new QAction(text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        return action;
    };
    m_copyRows = add(tr("&Copy rows"), QKeySequence::Copy, &FiguresTable::copyRows);
    m_copyCell = add(tr("Copy c&ell"), {}, [this] {
        QGuiApplication::clipboard()->setText(currentIndex().data(FiguresModel::WholeRole).toString());
    });
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QWidget::customContextMenuRequested, this, &FiguresTable::openRowMenu);
}

void FiguresTable::setCells(FigureCellsPtr cells, bool sameRun)
{
    const QScopedValueRollback quiet(m_quiet, true);
    const int x = horizontalScrollBar()->value();
    const int y = verticalScrollBar()->value();
    const bool anywhere = currentIndex().isValid();
    const quint64 current = anywhere ? m_model->cells()->identityOf(m_model->lineAt(currentIndex().row())) : 0;
    m_model->setCells(std::move(cells));
    if (!sameRun) {
        scrollToTop();
        return;
    }
    if (anywhere)
        showRow(m_model->rowOfIdentity(current));
    horizontalScrollBar()->setValue(x);
    verticalScrollBar()->setValue(y);
}

void FiguresTable::showRow(int row)
{
    const QScopedValueRollback quiet(m_quiet, true);
    if (row < 0) {
        clearSelection();
        setCurrentIndex({});
        return;
    }
    const int column = std::max(currentIndex().column(), m_model->cells()->leadColumn());
    setCurrentIndex(m_model->index(row, column));
    scrollTo(currentIndex());
}

// A click on the row where one is already asks to be led there again.
void FiguresTable::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex pressed = indexAt(event->position().toPoint());
    const bool again = pressed.isValid() && pressed.row() == currentIndex().row();
    QTableView::mousePressEvent(event);
    if (again && event->button() == Qt::LeftButton)
        Q_EMIT lineChosen(m_model->lineAt(pressed.row()));
}

void FiguresTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        Q_EMIT lineOpened(m_model->lineAt(currentIndex().row()));
    else
        QTableView::keyPressEvent(event);
}

void FiguresTable::copyRows()
{
    QList<std::pair<int, int>> ranges;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        ranges << std::pair(range.top(), range.bottom());
    std::ranges::sort(ranges);
    std::vector<quint32> lines;
    int next = 0;
    for (const auto &[top, bottom] : std::as_const(ranges)) {
        for (int row = std::max(top, next); row <= bottom; ++row)
            lines.push_back(m_model->lineAt(row));
        next = std::max(next, bottom + 1);
    }
    if (lines.empty())
        return;
    m_copying = Job<QString>(QtConcurrent::run(
        [cells = m_model->cells(), lines = std::move(lines), columns = m_columns->shown()]() -> Result<QString> {
            return tableText(*cells, lines, columns);
        }));
    m_copying.then(this, [](const Result<QString> &text) { QGuiApplication::clipboard()->setText(*text); });
}

void FiguresTable::openRowMenu(const QPoint &at)
{
    if (!currentIndex().isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_copyCell, m_copyRows});
    menu->addSeparator();
    menu->addAction(tr("C&olumns…"), this, [this] { m_columns->openMenu(); });
    // By key the menu belongs to the current row, wherever the pointer is.
    const QRect cell = visualRect(currentIndex());
    const bool onRow = viewport()->rect().contains(at) && cell.top() <= at.y() && at.y() <= cell.bottom();
    menu->popup(viewport()->mapToGlobal(onRow ? at : cell.bottomLeft()));
}

void FiguresTable::boundSelection()
{
    int rows = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        rows += range.height();
    if (rows > MostSelectedRows)
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void FiguresTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
}

QByteArray FiguresTable::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << StateVersion << m_columns->saveState() << qint32(horizontalHeader()->sortIndicatorSection())
           << qint32(horizontalHeader()->sortIndicatorOrder());
    return state;
}

void FiguresTable::restoreState(const QByteArray &state)
{
    quint32 version = 0;
    QByteArray columns;
    qint32 column = -1;
    qint32 order = 0;
    QDataStream stream(state);
    stream >> version >> columns >> column >> order;
    if (stream.status() != QDataStream::Ok || version != StateVersion)
        return;
    m_columns->restoreState(columns);
    if (column >= -1 && column < m_model->columnCount())
        sortByColumn(column, order == Qt::DescendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder);
}

} // namespace aviary
