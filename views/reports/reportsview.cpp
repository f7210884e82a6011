// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/reportsview.h"

#include "views/common/palette.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// Name, then muted what tells it from others; the mark of the state before both.
class ReportDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QString subtitle = index.data(ReportsModel::SubtitleRole).toString();
        if (index.column() != ReportsModel::Name || subtitle.isEmpty())
            return;
        QStyleOptionViewItem opt = option;
        initStyleOption(&opt, index);
        const QStyle *style = opt.widget ? opt.widget->style() : QApplication::style();
        QRect rect = style->subElementRect(QStyle::SE_ItemViewItemText, &opt, opt.widget);
        rect.setLeft(rect.left() + style->pixelMetric(QStyle::PM_FocusFrameHMargin, &opt, opt.widget) + opt.fontMetrics.horizontalAdvance(opt.text + u"  "_s) + 2);
        if (rect.width() < opt.fontMetrics.averageCharWidth() * 3)
            return;
        const bool selected = opt.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setPen(selected ? opt.palette.color(QPalette::HighlightedText) : mutedText(opt.palette));
        painter->setFont(opt.font);
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          opt.fontMetrics.elidedText(subtitle, Qt::ElideRight, rect.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(std::max(size.height(), option.fontMetrics.height() + 6));
        return size;
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() != ReportsModel::Name)
            return;
        const QVariant state = index.data(ReportsModel::StateRole);
        if (state.isValid())
            option->icon = iconOf(static_cast<State>(state.toInt()), option->palette);
        else if (index.data(ReportsModel::FailedRole).toBool())
            option->icon = actionIcon(u"warning"_s, option->palette);
        else
            option->icon = actionIcon(u"report"_s, option->palette);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(16, 16);
    }
};

class OnlyFailedProxy : public QSortFilterProxyModel
{
public:
    explicit OnlyFailedProxy(QObject *parent)
        : QSortFilterProxyModel(parent)
    {
        setRecursiveFilteringEnabled(true);
    }
    void setOnlyFailed(bool on)
    {
        m_on = on;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        return !m_on || sourceModel()->index(row, 0, parent).data(ReportsModel::FailedRole).toBool();
    }

private:
    bool m_on = false;
};

} // namespace

ReportsView::ReportsView(ReportsModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_proxy(new OnlyFailedProxy(this))
    , m_tree(new QTreeView(this))
    , m_onlyFailed(new QCheckBox(tr("only &failed"), this))
{
    m_proxy->setSourceModel(model);
    m_tree->setModel(m_proxy);
    m_tree->setItemDelegate(new ReportDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(false);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setAccessibleName(tr("Reports"));
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(ReportsModel::Name, QHeaderView::Stretch);
    header->setSectionResizeMode(ReportsModel::Started, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ReportsModel::Duration, QHeaderView::ResizeToContents);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(8, 4, 8, 4);
    top->addWidget(m_onlyFailed);
    top->addStretch();
    layout->addLayout(top);
    layout->addWidget(m_tree);
    setFocusProxy(m_tree);
    m_tree->setPalette(listPalette(palette()));

    connect(m_onlyFailed, &QCheckBox::toggled, this, [this](bool on) {
        // Rows that vanish take the mark along; that is no choice of the person's.
        const QScopedValueRollback quiet(m_following, true);
        static_cast<OnlyFailedProxy *>(m_proxy)->setOnlyFailed(on);
        m_tree->expandAll();
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (!m_following)
            choose(current);
    });
    // Choosing again what is marked: back from another page of the report.
    connect(m_tree, &QTreeView::clicked, this, &ReportsView::choose);
    connect(m_tree, &QTreeView::activated, this, &ReportsView::choose);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &ReportsView::showMenu);
    // A report unfolds when its playbooks come, as the person expects of what they just opened.
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &above) {
        if (above.isValid() && !m_tree->isExpanded(above) && m_proxy->rowCount(above) <= 50)
            m_tree->expand(above);
    });
}

void ReportsView::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QVariant playbook = index.siblingAtColumn(0).data(ReportsModel::PlaybookRole);
    Q_EMIT chosen(index.siblingAtColumn(0).data(ReportsModel::OriginRole).toUrl(), index.siblingAtColumn(0).data(ReportsModel::InsideRole).toString(),
                  playbook.isValid() ? std::optional(PlaybookId {playbook.toLongLong()}) : std::nullopt);
}

void ReportsView::setCurrent(const QUrl &origin, const QString &inside, std::optional<PlaybookId> playbook)
{
    const QModelIndex index = m_proxy->mapFromSource(m_model->indexOf(origin, inside, playbook));
    const QScopedValueRollback quiet(m_following, true);
    if (!index.isValid()) {
        m_tree->selectionModel()->clear();
        return;
    }
    if (index != m_tree->currentIndex().siblingAtColumn(0)) {
        m_tree->setCurrentIndex(index);
        m_tree->scrollTo(index);
    }
}

void ReportsView::showMenu(const QPoint &position)
{
    const QModelIndex index = m_tree->indexAt(position).siblingAtColumn(0);
    if (!index.isValid())
        return;
    // By value: the tree may change while the menu is open.
    const QUrl origin = index.data(ReportsModel::OriginRole).toUrl();
    const QString inside = index.data(ReportsModel::InsideRole).toString();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Close report"), this, [this, origin, inside] { Q_EMIT closeRequested(origin, inside); });
    menu->addAction(tr("Copy path of the report"), this, [origin] {
        QApplication::clipboard()->setText(origin.isLocalFile() ? origin.toLocalFile() : origin.toDisplayString());
    });
    menu->popup(m_tree->viewport()->mapToGlobal(position));
}

void ReportsView::changeEvent(QEvent *event)
{
    // Marks keep their colours on a selected row, as in every list.
    if (event->type() == QEvent::PaletteChange)
        m_tree->setPalette(listPalette(palette()));
    QWidget::changeEvent(event);
}

QByteArray ReportsView::saveState() const
{
    return m_onlyFailed->isChecked() ? QByteArrayLiteral("failed") : QByteArrayLiteral("all");
}

void ReportsView::restoreState(const QByteArray &state)
{
    m_onlyFailed->setChecked(state == "failed");
}

} // namespace aviary
