// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/detail/loopitemsview.h"

#include "models/items/loopitemsmodel.h"
#include "views/common/palette.h"
#include "views/detail/detailparts.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrent/QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

class OutcomeDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto outcome = static_cast<Outcome>(index.data(LoopItemsModel::OutcomeRole).toInt());
        option->palette.setColor(QPalette::Text, colorOf(outcome, option->palette));
    }
};

} // namespace

LoopItemsView::LoopItemsView(QWidget *parent)
    : QWidget(parent)
    , m_model(new LoopItemsModel(this))
    , m_table(new QTableView(this))
    , m_parts(new DetailParts(this))
{
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(LoopItemsModel::OutcomeColumn, new OutcomeDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 4);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setAccessibleName(tr("Items of the loop"));
    setFocusProxy(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    // The parts of an item stand in from those of the result.
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(fontMetrics().averageCharWidth() * 2, 0, 0, 0);
    inner->addWidget(m_parts);
    layout->addLayout(inner);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { showItem(current.isValid() ? current.row() : -1); });
    connect(m_parts, &DetailParts::settled, this, [this] {
        if (isSettled())
            Q_EMIT settled();
    });
}

LoopItemsView::~LoopItemsView() = default;

void LoopItemsView::setItems(const ContentPtr &content, const std::vector<DetailItem> &items)
{
    m_model->setItems(content, items);
    const int width = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(LoopItemsModel::OutcomeColumn, width * 16);
    m_table->setColumnWidth(LoopItemsModel::LabelColumn, width * 32);
    updateHeight();
    // What failed, or what changed, is what one came for.
    if (!items.empty() && (isFailing(items.front().outcome) || items.front().outcome == Outcome::Changed))
        m_table->setCurrentIndex(m_model->index(0, 0));
}

void LoopItemsView::setMaximumVisibleRows(int rows)
{
    m_maximumRows = rows;
    m_parts->setRoom(rows * fontMetrics().height() * 5 / 3);
    updateHeight();
}

void LoopItemsView::updateHeight()
{
    const int rows = std::clamp(m_model->rowCount(), 1, m_maximumRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
                            + rows * m_table->verticalHeader()->defaultSectionSize() + 2 * m_table->frameWidth());
}

bool LoopItemsView::isSettled() const
{
    return !m_isReading && m_parts->isSettled();
}

void LoopItemsView::showItem(int row)
{
    m_reading = {};
    m_isReading = false;
    if (row < 0) {
        m_parts->clear();
        return;
    }
    m_isReading = true;
    const DetailItem item = m_model->itemAt(row);
    m_reading = Job<ResultDetail>(QtConcurrent::run(
        [item, content = m_model->content()]() -> Result<ResultDetail> { return readItemDetail(item, content); }));
    m_reading.then(this, [this, item](const Result<ResultDetail> &detail) {
        m_isReading = false;
        m_parts->setDetail(*detail, u"results[%1]"_s.arg(item.position - 1));
        if (isSettled())
            Q_EMIT settled();
    });
}

} // namespace aviary
