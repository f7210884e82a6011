// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/runstable.h"

#include "views/common/celldelegate.h"
#include "views/compare/runcelldelegate.h"
#include "views/compare/runsheader.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSplitter>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// What is told of a row stands out while the person is at one of its runs.
class ToldDelegate final : public CellDelegate
{
public:
    ToldDelegate(const RunsTable *table, QObject *parent)
        : CellDelegate({.markColumn = -1, .subtitle = RunsModel::SubtitleRole}, parent)
        , m_table(table)
    {
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        CellDelegate::initStyleOption(option, index);
        if (index.row() != m_table->current().row())
            return;
        constexpr float faint = 0.18F;
        QColor color = option->palette.color(QPalette::Highlight);
        color.setAlphaF(faint);
        option->backgroundBrush = color;
    }

private:
    const RunsTable *m_table;
};

} // namespace

RunsTable::RunsTable(RunsModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_fixed(new QTableView(this))
    , m_runs(new QTableView(this))
    , m_header(new RunsHeader(m_runs))
    , m_delegate(new RunCellDelegate(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    m_runs->setHorizontalHeader(m_header);
    for (QTableView *view : {m_fixed, m_runs})
        dress(view);
    m_runs->setSelectionModel(m_fixed->selectionModel());
    m_fixed->setItemDelegate(new ToldDelegate(this, this));
    m_runs->setItemDelegate(m_delegate);
    m_fixed->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_fixed->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_runs->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_fixed->horizontalHeader()->setMinimumSectionSize(40);
    m_fixed->setAccessibleName(tr("What is told of each row"));
    m_runs->setAccessibleName(tr("Each row in each run, the newest run at the right"));
    connect(m_fixed->verticalScrollBar(), &QScrollBar::valueChanged, m_runs->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(m_runs->verticalScrollBar(), &QScrollBar::valueChanged, m_fixed->verticalScrollBar(),
            &QScrollBar::setValue);
    auto *half = new QWidget(this);
    auto *fixed = new QVBoxLayout(half);
    fixed->setContentsMargins(0, 0, 0, 0);
    fixed->setSpacing(0);
    fixed->addWidget(m_fixed);
    fixed->addSpacing(m_runs->horizontalScrollBar()->sizeHint().height()); // as high as the other half
    m_splitter->addWidget(half);
    m_splitter->addWidget(m_runs);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_isDivided = true; });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    setFocusProxy(m_runs);
    connect(m_fixed->selectionModel(), &QItemSelectionModel::currentChanged, this, &RunsTable::currentChanged);
    connect(m_fixed->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_fixed->viewport()->update();
        m_header->viewport()->update();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &RunsTable::hideColumns);
    measure();
}

void RunsTable::dress(QTableView *view)
{
    view->setModel(m_model);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setTabKeyNavigation(false);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setFrameShape(QFrame::NoFrame);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->installEventFilter(this);
    view->viewport()->installEventFilter(this);
    connect(view, &QTableView::doubleClicked, this, &RunsTable::opened);
}

void RunsTable::hideColumns()
{
    for (int column = 0; column < m_model->columnCount(); ++column) {
        m_fixed->setColumnHidden(column, column >= RunsModel::FirstRun);
        m_runs->setColumnHidden(column, column < RunsModel::FirstRun);
    }
}

void RunsTable::arrange(bool toNewest)
{
    measure();
    setWidths();
    if (toNewest)
        m_runs->horizontalScrollBar()->setValue(m_runs->horizontalScrollBar()->maximum());
}

bool RunsTable::isWide() const
{
    return m_delegate->isWide();
}

void RunsTable::setWide(std::optional<bool> wide)
{
    m_wide = wide;
    setWidths();
}

// Looks at all rows: when these are others, not whenever the window is made larger.
void RunsTable::measure()
{
    const QFontMetrics metrics = fontMetrics();
    for (int column = RunsModel::FailingSince; column < RunsModel::FirstRun; ++column) {
        int &needed = m_needed[static_cast<size_t>(column)];
        needed = metrics.horizontalAdvance(m_model->headerData(column, Qt::Horizontal).toString());
        for (int row = 0; row < m_model->rowCount(); ++row)
            needed = std::max(needed, metrics.horizontalAdvance(m_model->index(row, column).data().toString()));
    }
}

void RunsTable::setWidths()
{
    const QFontMetrics metrics = fontMetrics();
    for (QTableView *view : {m_fixed, m_runs})
        view->verticalHeader()->setDefaultSectionSize(metrics.height() + 8);
    m_delegate->setWide(true);
    const int wide = m_delegate->widthFor(metrics);
    const int share = m_runs->viewport()->width() / std::max(m_model->runCount(), 1);
    m_delegate->setWide(m_wide.value_or(share >= wide));
    const int least = m_delegate->widthFor(metrics);
    // Runs that have room take it, up to what their headings need.
    const int width = std::max(least, std::min(share, RunCellDelegate::mostWidthFor(metrics)));
    m_header->setWide(m_delegate->isWide());
    m_header->setDefaultSectionSize(width);
    for (int run = 0; run < m_model->runCount(); ++run)
        m_runs->setColumnWidth(RunsModel::FirstRun + run, width);
    if (m_model->columnCount() > RunsModel::Name)
        m_fixed->horizontalHeader()->setSectionResizeMode(RunsModel::Name, QHeaderView::Stretch);
    for (int column = RunsModel::FailingSince; column < std::min(int(RunsModel::FirstRun), m_model->columnCount());
         ++column)
        m_fixed->setColumnWidth(column, m_needed[static_cast<size_t>(column)] + 4 * CellDelegate::Padding);
    divide();
    m_fixed->horizontalHeader()->setFixedHeight(m_header->sizeHint().height());
    m_runs->viewport()->update();
    Q_EMIT widthChanged();
}

// Until a person does: what is told, and names of a usual length, but never more than the runs get or leave.
void RunsTable::divide()
{
    constexpr int nameLength = 44;
    constexpr double most = 0.42;
    if (m_isDivided || width() < 1)
        return;
    int wanted = fontMetrics().averageCharWidth() * nameLength;
    for (int column = RunsModel::FailingSince; column < RunsModel::FirstRun; ++column)
        wanted += m_fixed->columnWidth(column);
    const int runs = m_model->runCount() * RunCellDelegate::leastWidthFor(fontMetrics())
        + m_runs->verticalScrollBar()->sizeHint().width() + m_splitter->handleWidth();
    const int left = std::min(wanted, std::max(static_cast<int>(width() * most), width() - runs));
    if (m_splitter->sizes().value(0) != left)
        m_splitter->setSizes({left, width() - left});
}

void RunsTable::restoreDivision(const QByteArray &state)
{
    m_isDivided = !state.isEmpty() && m_splitter->restoreState(state);
}

QByteArray RunsTable::saveDivision() const
{
    return m_isDivided ? m_splitter->saveState() : QByteArray();
}

void RunsTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    divide();
}

QModelIndex RunsTable::current() const
{
    return m_fixed->currentIndex();
}

void RunsTable::setCurrent(const QModelIndex &index, bool scrolls)
{
    m_fixed->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    if (scrolls)
        showCurrent();
}

void RunsTable::showCurrent()
{
    if (current().isValid())
        (RunsModel::runOf(current()) < 0 ? m_fixed : m_runs)->scrollTo(current());
}

void RunsTable::setTop(int row)
{
    m_runs->verticalScrollBar()->setValue(m_runs->rowViewportPosition(row) + m_runs->verticalScrollBar()->value());
}

std::vector<int> RunsTable::selectedRuns() const
{
    std::set<int> runs;
    for (const QItemSelectionRange &range : m_fixed->selectionModel()->selection()) {
        for (int column = std::max<int>(range.left(), RunsModel::FirstRun); column <= range.right(); ++column)
            runs.insert(column - RunsModel::FirstRun);
    }
    return {runs.begin(), runs.end()};
}

// From the last column of one half to the first of the other.
bool RunsTable::walk(QTableView *view, int key)
{
    const QModelIndex from = current();
    QTableView *other = view == m_fixed ? m_runs : m_fixed;
    const bool crosses = view == m_fixed
        ? key == Qt::Key_Right && from.column() == RunsModel::NewlySlow && m_model->runCount() > 0
        : key == Qt::Key_Left && from.column() == RunsModel::FirstRun;
    if (!from.isValid() || !crosses)
        return false;
    setCurrent(from.siblingAtColumn(view == m_fixed ? RunsModel::FirstRun : RunsModel::NewlySlow));
    other->setFocus(Qt::OtherFocusReason);
    return true;
}

bool RunsTable::eventFilter(QObject *watched, QEvent *event)
{
    auto *view = qobject_cast<QTableView *>(watched);
    if (view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (key->matches(QKeySequence::Copy)) {
            Q_EMIT copyRequested();
            return true;
        }
        if (isPlain && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && current().isValid()) {
            Q_EMIT opened(current());
            return true;
        }
        if (isPlain && walk(view, key->key()))
            return true;
        // Home and End of the half that is walked in; what is hidden has no place to go.
        if (isPlain && (key->key() == Qt::Key_Home || key->key() == Qt::Key_End) && current().isValid()) {
            const bool toFirst = key->key() == Qt::Key_Home;
            const int first = view == m_fixed ? int(RunsModel::Name) : int(RunsModel::FirstRun);
            const int last = view == m_fixed ? int(RunsModel::NewlySlow) : m_model->columnCount() - 1;
            setCurrent(current().siblingAtColumn(toFirst ? first : last));
            return true;
        }
    }
    if (event->type() == QEvent::Wheel || event->type() == QEvent::MouseButtonPress
        || event->type() == QEvent::KeyPress)
        m_isTouched = true;
    if (watched == m_runs->viewport() && event->type() == QEvent::Resize) {
        const QRect before(QPoint(), static_cast<QResizeEvent *>(event)->oldSize());
        const bool wasInView = before.intersects(m_runs->visualRect(current()));
        setWidths();
        if (current().isValid() && (wasInView || !m_isTouched))
            QMetaObject::invokeMethod(this, &RunsTable::showCurrent, Qt::QueuedConnection); // when it has its size
    }
    return QWidget::eventFilter(watched, event);
}

void RunsTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    measure();
    setWidths();
}

} // namespace aviary
