// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/reportsview.h"

#include "models/items/reportnames.h"
#include "models/recording/format.h"
#include "views/common/palette.h"
#include "views/common/rundrag.h"
#include "views/reports/reportsdelegate.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDropEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// With more reports than these in a place, only its own row unfolds by itself.
constexpr int FewReports = 12;

} // namespace

// A folder's own row says whether something below it failed, so that nothing below needs to be looked at.
class ReportsView::OnlyFailed : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setOn(bool on)
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

// Getting the focus marks the first row; only a key or a click chooses one.
class ReportsView::Tree : public QTreeView
{
public:
    explicit Tree(ReportsView *view)
        : QTreeView(view)
        , m_view(view)
    {
    }

protected:
    void focusInEvent(QFocusEvent *event) override
    {
        const QScopedValueRollback quiet(m_view->m_following, true);
        QTreeView::focusInEvent(event);
    }
    void mousePressEvent(QMouseEvent *event) override
    {
        const bool isMenu = event->button() == Qt::RightButton && selectionModel()->selectedRows().size() > 1
            && selectionModel()->isSelected(indexAt(event->position().toPoint()));
        m_view->m_isExtending = isMenu || isExtending(event->modifiers());
        QTreeView::mousePressEvent(event);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        m_view->m_isExtending = isExtending(event->modifiers());
        QTreeView::keyPressEvent(event);
    }

    void startDrag(Qt::DropActions) override { dragRuns(m_view->selection(), this); }
    void dragEnterEvent(QDragEnterEvent *event) override { accept(event, !sidesIn(event->mimeData()).empty()); }
    void dragMoveEvent(QDragMoveEvent *event) override
    {
        accept(event, targetOf(event).has_value() && !sidesIn(event->mimeData()).empty());
    }
    void dropEvent(QDropEvent *event) override
    {
        const std::vector<LocationSide> dragged = sidesIn(event->mimeData());
        const std::optional<LocationSide> target = targetOf(event);
        accept(event, target && !dragged.empty());
        if (target && !dragged.empty())
            Q_EMIT m_view->dropped(dragged, *target);
    }

private:
    static void accept(QDropEvent *event, bool isAccepted)
    {
        event->setDropAction(Qt::CopyAction);
        event->setAccepted(isAccepted); // files go to the window
    }
    std::optional<LocationSide> targetOf(const QDropEvent *event) const
    {
        return sideOf(indexAt(event->position().toPoint()).siblingAtColumn(0));
    }
    static bool isExtending(Qt::KeyboardModifiers modifiers)
    {
        return modifiers & (Qt::ControlModifier | Qt::ShiftModifier);
    }


    ReportsView *m_view;
};

ReportsView::ReportsView(ReportsModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_proxy(new OnlyFailed(this))
    , m_tree(new Tree(this))
    , m_onlyFailed(new QCheckBox(tr("only &failed"), this))
{
    // What goes takes the mark along, and Qt marks a neighbour, which the person did not choose. To be heard before the proxy.
    connect(m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_following = true; });
    m_proxy->setSourceModel(model);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, [this] { m_following = false; });
    m_tree->setModel(m_proxy);
    m_tree->setItemDelegate(new ReportsDelegate(m_tree));
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setDragEnabled(true);
    m_tree->setAcceptDrops(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(false);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setAccessibleName(tr("Reports"));
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    header->setSectionResizeMode(ReportsModel::Name, QHeaderView::Stretch);
    header->setSectionResizeMode(ReportsModel::Started, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ReportsModel::Duration, QHeaderView::ResizeToContents);
    header->setResizeContentsPrecision(0); // of the rows in view: there may be thousands

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
        m_proxy->setOn(on);
        if (on)
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
    // The proxy was told of them first.
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ReportsView::unfoldNew);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &from) {
        if (!from.parent().isValid())
            unfoldFew(from);
    });
    connect(m_model, &ReportsModel::wrapped, this, [this](const QModelIndex &index) { m_tree->expand(m_proxy->mapFromSource(index)); });
}

void ReportsView::unfold(const QModelIndex &source)
{
    // How many there will be is not known before the place is known whole.
    if (!source.parent().isValid())
        m_tree->expand(m_proxy->mapFromSource(source));
}

void ReportsView::unfoldFew(const QModelIndex &top)
{
    const QUrl place = top.data(ReportsModel::PlaceRole).toUrl();
    if (!top.data(ReportsModel::SoFarRole).toString().isEmpty() || m_whole.contains(place))
        return;
    m_whole << place;
    if (top.data(ReportsModel::ReportCountRole).toInt() > FewReports)
        return;
    const auto unfoldBelow = [this](auto &self, const QModelIndex &above) -> void {
        if (above.data(ReportsModel::KindRole).toInt() == static_cast<int>(ReportsModel::Kind::Problems))
            return;
        m_tree->expand(m_proxy->mapFromSource(above));
        for (int row = 0; row < m_model->rowCount(above); ++row)
            self(self, m_model->index(row, 0, above));
    };
    unfoldBelow(unfoldBelow, top);
}

void ReportsView::unfoldNew(const QModelIndex &above, int first, int last)
{
    // Later ones leave a row folded that the person folded.
    if (above.isValid() && m_model->rowCount(above) == last - first + 1)
        unfold(above);
    for (int row = first; row <= last; ++row) {
        if (const QModelIndex index = m_model->index(row, 0, above); m_model->rowCount(index) > 0)
            unfold(index);
    }
}

void ReportsView::choose(const QModelIndex &index)
{
    // Who selects several goes nowhere with it.
    if (!index.isValid() || m_isExtending)
        return;
    const QModelIndex first = index.siblingAtColumn(0);
    const QVariant playbook = first.data(ReportsModel::PlaybookRole);
    Q_EMIT chosen(first.data(ReportsModel::OriginRole).toUrl(), first.data(ReportsModel::InsideRole).toString(),
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
    const QModelIndex current = m_tree->currentIndex().siblingAtColumn(0);
    // What comes later leaves what a person selected.
    const QPersistentModelIndex before = std::exchange(m_followed, index);
    if (before == index && m_tree->selectionModel()->selectedRows().size() > 1)
        return;
    // A sentence about what could not be opened leads to its place, and stays marked.
    const bool isProblem = current.data(ReportsModel::KindRole).toInt() >= static_cast<int>(ReportsModel::Kind::Problems);
    const bool isMarked = index == current && m_tree->selectionModel()->isSelected(index)
        && m_tree->selectionModel()->selectedRows().size() == 1;
    if (isMarked || (current.isValid() && isProblem && current.data(ReportsModel::PlaceRole) == index.data(ReportsModel::PlaceRole)))
        return;
    // Whatever keys are held: Ctrl+D may have led here.
    m_tree->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_tree->scrollTo(index);
}

std::optional<LocationSide> ReportsView::sideOf(const QModelIndex &row)
{
    const auto kind = static_cast<ReportsModel::Kind>(row.data(ReportsModel::KindRole).toInt());
    if (!row.isValid() || (kind != ReportsModel::Kind::Report && kind != ReportsModel::Kind::Playbook))
        return {};
    LocationSide side{.report = row.data(ReportsModel::OriginRole).toUrl(),
                      .inside = row.data(ReportsModel::InsideRole).toString()};
    if (const QVariant playbook = row.data(ReportsModel::PlaybookRole); playbook.isValid())
        side.playbook = PlaybookId{playbook.toLongLong()};
    return side;
}

std::vector<LocationSide> ReportsView::selection() const
{
    std::vector<LocationSide> sides;
    const QModelIndexList rows = m_tree->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        if (const std::optional<LocationSide> side = sideOf(row))
            sides.push_back(*side);
    }
    return sides;
}

void ReportsView::showProblems(const QUrl &place)
{
    const QModelIndex index = m_proxy->mapFromSource(m_model->problemsOf(place));
    if (!index.isValid())
        return;
    m_tree->expand(index);
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(m_proxy->index(m_proxy->rowCount(index) - 1, 0, index));
    m_tree->scrollTo(index);
    m_tree->setFocus();
}

void ReportsView::showMenu(const QPoint &position)
{
    const QModelIndex index = m_tree->indexAt(position).siblingAtColumn(0);
    if (!index.isValid())
        return;
    const QUrl place = index.data(ReportsModel::PlaceRole).toUrl();
    const QUrl origin = index.data(ReportsModel::OriginRole).toUrl();
    const QString inside = index.data(ReportsModel::InsideRole).toString();
    const QString name = oneLine(index.data(ReportsModel::PlaceNameRole).toString()).replace(u'&', u"&&"_s);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!selection().empty()) {
        menu->addActions(m_rowActions);
        menu->addSeparator();
    }
    menu->addAction(tr("Reload %1").arg(name), this, [this, place] { Q_EMIT reloadRequested(place); });
    menu->addAction(tr("Close %1").arg(name), this, [this, place] { Q_EMIT closeRequested(place); });
    if (index.data(ReportsModel::ServerRole).toBool()) {
        menu->addAction(tr("Server settings…"), this, [this, place] { Q_EMIT serverSettingsRequested(place); });
        menu->addAction(tr("Remove server %1").arg(name), this, [this, place] { Q_EMIT serverRemovalRequested(place); });
    }
    menu->addAction(origin.isLocalFile() ? tr("Copy path") : tr("Copy address"), this, [origin, inside] {
        QApplication::clipboard()->setText(inside.isEmpty() ? longNameOf(origin) : longNameOf(origin) + u'/' + inside);
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
