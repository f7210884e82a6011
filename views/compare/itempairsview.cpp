// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/itempairsview.h"

#include "views/common/celldelegate.h"
#include "views/common/jsontreeview.h"
#include "views/common/palette.h"
#include "views/compare/jsonsides.h"
#include "views/compare/valuetexts.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace aviary {

namespace {

class ItemDelegate : public CellDelegate
{
public:
    explicit ItemDelegate(QObject *parent)
        : CellDelegate({.markColumn = -1}, parent)
    {
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        CellDelegate::initStyleOption(option, index);
        if (const QVariant outcome = index.data(ItemPairsModel::OutcomeRole); outcome.isValid())
            option->palette.setColor(QPalette::Text, colorOf(static_cast<Outcome>(outcome.toInt()), option->palette));
        else if (index.data(ItemPairsModel::MutedRole).toBool())
            option->palette.setColor(QPalette::Text, mutedText(option->palette));
    }
};

} // namespace

ItemPairsView::ItemPairsView(QWidget *parent)
    : QWidget(parent)
    , m_model(new ItemPairsModel(this))
    , m_table(new QTableView(this))
    , m_values(new JsonSides(this))
    , m_texts(new ValueTexts(m_values, this))
    , m_alone(new JsonTreeView(this))
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ItemDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setPalette(listPalette(palette()));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 4);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int character = fontMetrics().averageCharWidth();
    header->resizeSection(ItemPairsModel::LabelColumn, character * 36);
    header->resizeSection(ItemPairsModel::ChangeColumn, character * 16);
    header->setSectionResizeMode(ItemPairsModel::LeftColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(ItemPairsModel::RightColumn, QHeaderView::Stretch);
    m_table->setAccessibleName(tr("Items of the loop"));
    setFocusProxy(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(character * 2, 0, 0, 0);
    inner->addWidget(m_values);
    inner->addWidget(m_texts);
    inner->addWidget(m_alone);
    layout->addLayout(inner);
    m_values->setSummaryVisible(false);
    m_values->hide();
    m_alone->hide();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { showItem(current.isValid() ? current.row() : -1); });
    connect(m_alone, &JsonTreeView::settled, this, &ItemPairsView::settled);
    connect(m_texts, &ValueTexts::settled, this, &ItemPairsView::settled);
}

void ItemPairsView::setItems(const ResultPairPtr &pair, size_t part)
{
    m_model->setItems(pair, part);
    updateHeight();
    showItem(-1);
    stepDifference(1);
}

void ItemPairsView::setMaximumVisibleRows(int rows)
{
    m_maximumRows = rows;
    m_values->setMaximumVisibleRows(rows);
    m_texts->setMaximumVisibleLines(rows);
    m_alone->setMaximumVisibleRows(rows);
    updateHeight();
}

void ItemPairsView::updateHeight()
{
    const int rows = std::clamp(m_model->rowCount(), 1, std::max(m_maximumRows, 1));
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
                            + rows * m_table->verticalHeader()->defaultSectionSize() + 2 * m_table->frameWidth());
}

void ItemPairsView::setNoiseShown(bool shown)
{
    m_isNoiseShown = shown;
    m_values->setNoiseShown(shown);
    m_texts->setNoiseShown(shown);
    showItem(m_table->currentIndex().row());
}

void ItemPairsView::showItem(int row)
{
    const DetailItem *left = row < 0 ? nullptr : m_model->itemOf(row, Side::Left);
    const DetailItem *right = row < 0 ? nullptr : m_model->itemOf(row, Side::Right);
    const bool isPair = left && right;
    m_values->setVisible(isPair && !m_model->itemAt(row).difference.changes.empty());
    m_alone->setVisible(left || right ? !isPair : false);
    m_texts->hide();
    if (isPair) {
        m_values->setDifference(m_model->itemAt(row).difference);
        m_values->setNoiseShown(m_isNoiseShown || m_model->itemAt(row).difference.differences == 0);
        m_values->stepDifference(1); // a text is to be read at once
    } else if (left || right) {
        const Side side = left ? Side::Left : Side::Right;
        std::vector<JsonValue> values;
        for (JsonValue child = (left ? left : right)->value.firstChild(); !child.isNone(); child = child.next())
            values.push_back(child);
        m_alone->setValues(m_model->content(side)->json, std::move(values));
    }
}

bool ItemPairsView::isSettled() const
{
    return (m_alone->isHidden() || m_alone->isSettled()) && m_texts->isSettled();
}

bool ItemPairsView::stepDifference(int step)
{
    const QModelIndex current = m_table->currentIndex();
    const int count = m_model->rowCount();
    for (int row = current.isValid() ? current.row() + step
             : step > 0              ? 0
                                     : count - 1;
         row >= 0 && row < count; row += step) {
        const Likeness likeness = m_model->itemAt(row).likeness;
        if (likeness == Likeness::Different || (m_isNoiseShown && likeness == Likeness::OnlyNoise)) {
            m_table->setCurrentIndex(m_model->index(row, 0));
            return true;
        }
    }
    return false;
}

void ItemPairsView::restart()
{
    m_table->setCurrentIndex({});
}

void ItemPairsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_table->setPalette(listPalette(palette()));
}

} // namespace aviary
