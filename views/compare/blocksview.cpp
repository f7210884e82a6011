// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/blocksview.h"

#include "views/common/celldelegate.h"
#include "views/common/palette.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace aviary {

namespace {

// Marks of failures, and what leads to another page in the colour of links.
class LineDelegate : public CellDelegate
{
public:
    explicit LineDelegate(QObject *parent)
        : CellDelegate({.markColumn = -1, .subtitle = BlocksModel::MutedRole}, parent)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        // The row came with the colours of a list already, for what stands beside its cells.
        QStyleOptionViewItem opt = option;
        opt.palette = option.widget->palette();
        CellDelegate::paint(painter, opt, index);
        paintNote(painter, opt, index);
    }

private:
    // Behind the title of a block, which is bold, as this is not.
    void paintNote(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        const QString note = index.data(BlocksModel::NoteRole).toString();
        if (note.isEmpty())
            return;
        QFont bold = option.font;
        bold.setBold(true);
        const int taken = QFontMetrics(bold).horizontalAdvance(index.data().toString()) + 4 * Padding;
        const QRect rect = option.rect.adjusted(taken, 0, -Padding, 0);
        if (rect.width() < option.fontMetrics.averageCharWidth() * 3)
            return;
        painter->save();
        painter->setFont(option.font);
        painter->setPen(mutedText(option.palette));
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(note, Qt::ElideRight, rect.width()));
        painter->restore();
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        CellDelegate::initStyleOption(option, index);
        const auto *model = static_cast<const BlocksModel *>(index.model());
        if (index.column() != BlocksModel::What)
            return;
        if (const QVariant outcome = index.data(BlocksModel::OutcomeRole); outcome.isValid()) {
            option->icon = iconOf(static_cast<Outcome>(outcome.toInt()), option->palette);
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->decorationSize = QSize(16, 16);
        }
        if (model->isMore(index) || index.data(BlocksModel::LeadsAwayRole).toBool()) {
            const QColor link = option->palette.color(QPalette::Link);
            option->palette.setColor(QPalette::Text, link);
            option->palette.setColor(QPalette::HighlightedText, link);
        }
    }
};

} // namespace

BlocksView::BlocksView(BlocksModel *model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setModel(model);
    setItemDelegate(new LineDelegate(this));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setExpandsOnDoubleClick(false);
    setTextElideMode(Qt::ElideRight);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setAccessibleName(tr("Differences by kind"));
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(0);
    const auto changed = [this] {
        spanTitles();
        fitColumns();
        updateGeometry();
        Q_EMIT heightChanged();
    };
    connect(model, &QAbstractItemModel::rowsInserted, this, [this, changed](const QModelIndex &under, int first) {
        // What is named in a failure is most of an answer.
        const QModelIndex block = m_model->index(first, 0);
        if (!under.isValid() && m_model->kindAt(block) == DifferenceBlock::Kind::Named)
            setExpanded(block, true);
        changed();
    });
    connect(model, &QAbstractItemModel::rowsRemoved, this, changed);
    connect(model, &QAbstractItemModel::modelReset, this, changed);
    connect(model, &QAbstractItemModel::dataChanged, this, [this] { fitColumns(); });
    connect(this, &QTreeView::expanded, this, changed);
    connect(this, &QTreeView::collapsed, this, changed);
}

void BlocksView::setMostHeight(int height)
{
    if (m_mostHeight == height)
        return;
    m_mostHeight = height;
    updateGeometry();
}

void BlocksView::spanTitles()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        setFirstColumnSpanned(row, {}, true);
        // The last one at most, and it stays one: the view looks for each row that it is asked of.
        const QModelIndex block = m_model->index(row, 0);
        const int last = m_model->rowCount(block) - 1;
        if (m_model->isMore(m_model->index(last, 0, block)))
            setFirstColumnSpanned(last, block, true);
    }
}

int BlocksView::rowsShown() const
{
    int rows = m_model->rowCount();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex block = m_model->index(row, 0);
        if (isExpanded(block))
            rows += m_model->rowCount(block);
    }
    return rows;
}

QSize BlocksView::sizeHint() const
{
    const int height = m_model->rowCount() == 0 ? 0 : rowsShown() * rowHeight(m_model->index(0, 0));
    return {fontMetrics().averageCharWidth() * 80, std::min(height + 2 * frameWidth(), m_mostHeight)};
}

QSize BlocksView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, sizeHint().height()};
}

// Each column gets what its lines need, and the names what is left; where room is missing, what may be read elsewhere
// gives way first.
void BlocksView::fitColumns()
{
    const int room = viewport()->width();
    const int pad = 4 * CellDelegate::Padding;
    std::array<int, BlocksModel::ColumnCount> needs{};
    constexpr int enough = 200; // lines to measure: more do not change what fits
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex block = m_model->index(row, 0);
        for (int line = 0; isExpanded(block) && line < std::min(m_model->rowCount(block), enough); ++line) {
            for (int column = 0; column < BlocksModel::ColumnCount; ++column) {
                const QModelIndex cell = m_model->index(line, column, block);
                int width = fontMetrics().horizontalAdvance(cell.data().toString());
                if (width == 0)
                    continue;
                if (column == BlocksModel::What) // behind the fold, the mark and what is muted
                    width += indentation() * 2 + 24
                        + fontMetrics().horizontalAdvance(cell.data(BlocksModel::MutedRole).toString());
                needs[static_cast<size_t>(column)] = std::max(needs[static_cast<size_t>(column)], width + pad);
            }
        }
    }
    const auto most = [room](int need, int percent) { return std::min(need, room * percent / 100); };
    const int place = most(needs[BlocksModel::Place], 20);
    const int hosts = most(needs[BlocksModel::Hosts], 20);
    const int named = room - place - hosts;
    const int what = std::min(needs[BlocksModel::What], std::max(named - needs[BlocksModel::Values], named / 2));
    header()->resizeSection(BlocksModel::What, what);
    header()->resizeSection(BlocksModel::Values, std::min(needs[BlocksModel::Values], named - what));
    header()->resizeSection(BlocksModel::Hosts, hosts);
    header()->resizeSection(BlocksModel::Place, room - what - hosts - header()->sectionSize(BlocksModel::Values));
}

void BlocksView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem opt = option;
    opt.palette = listPalette(palette());
    QTreeView::drawRow(painter, opt, index);
}

void BlocksView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    // Rows that come, go and are put in order also make another one the current one.
    if (!hasFocus())
        return;
    if (const DifferenceLine *line = m_model->lineAt(current); line && line->task != NoIndex)
        Q_EMIT lineChosen(*line);
}

void BlocksView::activateRow(const QModelIndex &index)
{
    if (const DifferenceLine *line = m_model->lineAt(index)) {
        Q_EMIT lineActivated(*line);
    } else if (m_model->isMore(index)) {
        m_model->showAll(*m_model->kindAt(index));
    } else if (index.isValid()) {
        setExpanded(index.siblingAtColumn(0), !isExpanded(index.siblingAtColumn(0)));
    }
}

QString BlocksView::currentText() const
{
    return currentIndex().siblingAtColumn(BlocksModel::What).data(BlocksModel::WholeRole).toString();
}

void BlocksView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QModelIndex current = currentIndex();
    if (current.isValid() && (enter || (event->key() == Qt::Key_Space && !m_model->lineAt(current)))) {
        activateRow(current);
        return;
    }
    QTreeView::keyPressEvent(event);
}

void BlocksView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !index.isValid())
        return QTreeView::mousePressEvent(event);
    const DifferenceLine *line = m_model->lineAt(index);
    if (!line) { // all of a title folds it, not only its small arrow
        setFocus(Qt::MouseFocusReason);
        setCurrentIndex(index);
        activateRow(index);
        return;
    }
    QTreeView::mousePressEvent(event);
    if (index.column() == BlocksModel::What && index.data(BlocksModel::LeadsAwayRole).toBool())
        activateRow(index);
}

void BlocksView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const DifferenceLine *line = event->button() == Qt::LeftButton ? m_model->lineAt(index) : nullptr;
    if (line)
        activateRow(index);
    else
        mousePressEvent(event); // the second click on a title folds it again
}

void BlocksView::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool leads = index.isValid()
        && (!m_model->lineAt(index)
            || (index.column() == BlocksModel::What && index.data(BlocksModel::LeadsAwayRole).toBool()));
    viewport()->setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QTreeView::mouseMoveEvent(event);
}

void BlocksView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void BlocksView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitColumns();
        updateGeometry();
        Q_EMIT heightChanged();
    }
}

} // namespace aviary
