// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/playbooks/playbookstable.h"

#include "models/recording/format.h"
#include "views/common/celldelegate.h"
#include "views/common/columns.h"
#include "views/common/palette.h"
#include "views/common/rundrag.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// Each selected row costs time when rows come or go.
constexpr qsizetype MostSelectedKept = 1000;

class PlaybooksDelegate : public CellDelegate
{
public:
    explicit PlaybooksDelegate(QObject *parent)
        : CellDelegate({.markColumn = PlaybooksModel::StateColumn,
                        .state = PlaybooksModel::StateRole,
                        .subtitle = PlaybooksModel::SubtitleRole},
                       parent)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.fontMetrics.averageCharWidth() * 4, option.fontMetrics.height() + 8};
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
        if (index.column() == PlaybooksModel::NameColumn && index.data(PlaybooksModel::EntryRole).toInt() < 0) {
            option->font.setBold(true);
            option->fontMetrics = QFontMetrics(option->font);
        }
    }
};

QList<Columns::Column> columnsAtFirst()
{
    QList<Columns::Column> columns(PlaybooksModel::ColumnCount);
    columns[PlaybooksModel::StateColumn].width = 23;
    columns[PlaybooksModel::NameColumn] = {.width = 33, .stretch = 3, .least = 18};
    columns[PlaybooksModel::ReportColumn] = {.width = 18, .stretch = 2, .least = 13};
    columns[PlaybooksModel::StartedColumn].width = 11;
    columns[PlaybooksModel::DurationColumn].width = 9;
    columns[PlaybooksModel::FailedColumn].width = 7;
    columns[PlaybooksModel::ChangedColumn].width = 8;
    columns[PlaybooksModel::ResultsColumn].width = 8;
    columns[PlaybooksModel::HostsColumn].width = 6;
    columns[PlaybooksModel::PlaysColumn] = {.width = 6, .shown = false};
    columns[PlaybooksModel::TasksColumn] = {.width = 7, .shown = false};
    columns[PlaybooksModel::LabelsColumn] = {.width = 14, .stretch = 1, .least = 7};
    columns[PlaybooksModel::UserColumn].width = 6;
    columns[PlaybooksModel::ControllerColumn] = {.width = 16, .shown = false, .stretch = 1};
    columns[PlaybooksModel::AnsibleColumn] = {.width = 9, .shown = false};
    columns[PlaybooksModel::AraColumn] = {.width = 10, .shown = false};
    columns[PlaybooksModel::PythonColumn] = {.width = 10, .shown = false};
    columns[PlaybooksModel::PathColumn] = {.width = 30, .shown = false, .stretch = 2};
    return columns;
}

} // namespace

PlaybooksTable::PlaybooksTable(PlaybookGroupsModel *model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    // Ahead of QTreeView, which forgets where rows stand as soon as the model is about to change.
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &PlaybooksTable::remember);
    setModel(model);
    setItemDelegate(new PlaybooksDelegate(this));
    setAccessibleName(tr("Playbooks"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setDragEnabled(true);
    setAcceptDrops(true);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setRootIsDecorated(false);
    setExpandsOnDoubleClick(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setTreePosition(-1); // the first column, whichever a person moves there
    header()->setStretchLastSection(false);
    header()->setSectionsClickable(true);
    m_columns = new Columns(this, columnsAtFirst());
    setSortingEnabled(true);
    connect(model, &QAbstractItemModel::modelReset, this, &PlaybooksTable::restore);
    connect(this, &QTreeView::expanded, this,
            [this](const QModelIndex &index) { m_unfolded.insert(m_model->groupOf(index)->key); });
    connect(this, &QTreeView::collapsed, this,
            [this](const QModelIndex &index) { m_unfolded.remove(m_model->groupOf(index)->key); });
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const int entry = m_model->entryRow(index); entry >= 0)
            Q_EMIT activated(entry);
    });
}

PlaybooksTable::Place PlaybooksTable::placeOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Place place;
    if (const PlaybookGroup *group = m_model->groupOf(index))
        place.group = group->key.isNull() ? u""_s : group->key;
    if (const int entry = m_model->entryRow(index); entry >= 0)
        place.run = m_model->playbooks()->entry(entry);
    return place;
}

QModelIndex PlaybooksTable::indexOf(const Place &place) const
{
    if (!place.run)
        return place.group.isNull() ? QModelIndex() : m_model->indexOfGroup(place.group);
    const int entry = m_model->playbooks()->rowOf(*place.run);
    return entry < 0 ? QModelIndex() : m_model->indexOf(entry, place.group);
}

void PlaybooksTable::remember()
{
    // What a filter hides for a while is not forgotten.
    if (currentIndex().isValid())
        m_current = placeOf(currentIndex());
    m_selected.clear();
    const QModelIndexList rows = selectionModel()->selectedRows();
    for (const QModelIndex &row : rows.first(std::min(rows.size(), MostSelectedKept)))
        m_selected.push_back(placeOf(row));
    const QModelIndex top = indexAt(QPoint(0, 0));
    m_top = m_touched ? placeOf(top) : Place{};
    m_topOffset = top.isValid() ? visualRect(top).top() : 0;
}

QItemSelection PlaybooksTable::rememberedSelection() const
{
    QItemSelection selection;
    if (!m_touched || m_selected.size() < 2) // the current row is selected anyway
        return selection;
    QHash<std::pair<std::pair<QUrl, QString>, qint64>, int> entries;
    const auto keyOf = [](const PlaybookEntry &entry) {
        return std::pair{std::pair{entry.origin, entry.inside}, raw(entry.playbook.id)};
    };
    for (int entry = 0; entry < m_model->playbooks()->rowCount(); ++entry)
        entries.insert(keyOf(m_model->playbooks()->entry(entry)), entry);
    for (const Place &place : m_selected) {
        const int entry = place.run ? entries.value(keyOf(*place.run), -1) : -1;
        const QModelIndex index = place.run && entry >= 0 ? m_model->indexOf(entry, place.group)
            : place.run                                   ? QModelIndex()
                                                          : indexOf(place);
        if (index.isValid())
            selection.select(index, index);
    }
    return selection;
}

void PlaybooksTable::restore()
{
    const QScopedValueRollback quiet(m_quiet, true);
    const bool regrouped = m_grouping != m_model->grouping();
    m_grouping = m_model->grouping();
    setRootIsDecorated(m_grouping != PlaybookGrouping::None);
    // A span needs more room than a start.
    const bool isTree = m_grouping != PlaybookGrouping::None;
    m_columns->setWidth(PlaybooksModel::StateColumn, isTree ? 28 : 23); // with the room before what is in a group
    m_columns->setWidth(PlaybooksModel::StartedColumn, isTree ? 18 : 11);
    if (regrouped)
        m_unfolded.clear();
    const QItemSelection selection = rememberedSelection();
    QModelIndex current = m_touched || regrouped ? indexOf(m_current) : QModelIndex();
    if (!current.isValid() && (!m_touched || m_current.isEmpty())) {
        current = m_model->index(0, 0);
        // The first run, and not its group.
        if (m_model->rowCount(current) > 0)
            current = m_model->index(0, 0, current);
    }
    for (const QString &key : std::as_const(m_unfolded)) {
        if (const QModelIndex index = m_model->indexOfGroup(key); index.isValid())
            setExpanded(index, true);
    }
    if (regrouped || !m_touched)
        unfold(current.parent());
    if (current.isValid()) {
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_current = placeOf(current);
    }
    if (!selection.isEmpty())
        selectionModel()->select(selection, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    doItemsLayout(); // the bars have to know of the new rows before they can move to one
    updateGeometries();
    if (const QModelIndex top = indexOf(m_top); top.isValid() && !regrouped) {
        scrollTo(top, PositionAtTop);
        verticalScrollBar()->setValue(verticalScrollBar()->value() - m_topOffset);
    } else if (current.isValid()) {
        scrollTo(current);
    }
    Q_EMIT currentRunChanged();
}

void PlaybooksTable::unfold(const QModelIndex &index)
{
    if (index.isValid())
        setExpanded(index, true);
}

int PlaybooksTable::currentEntry() const
{
    return m_model->entryRow(currentIndex());
}

std::vector<int> PlaybooksTable::selectedEntries() const
{
    std::vector<int> entries;
    const QModelIndexList rows = selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        if (const int entry = m_model->entryRow(row); entry >= 0)
            entries.push_back(entry);
        for (int i = 0; i < m_model->rowCount(row); ++i)
            entries.push_back(m_model->entryRow(m_model->index(i, 0, row)));
    }
    std::ranges::sort(entries);
    entries.erase(std::ranges::unique(entries).begin(), entries.end());
    return entries;
}

void PlaybooksTable::select(int entry)
{
    const PlaybookGroup *group = m_model->groupOf(currentIndex());
    const QModelIndex index = m_model->indexOf(entry, group ? group->key : QString());
    if (!index.isValid())
        return;
    m_touched = true;
    const QScopedValueRollback quiet(m_quiet, true);
    unfold(index.parent());
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_current = placeOf(index);
    scrollTo(index);
}

void PlaybooksTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (!m_quiet && current.siblingAtColumn(0) != previous.siblingAtColumn(0))
        Q_EMIT currentRunChanged();
}

void PlaybooksTable::startDrag(Qt::DropActions)
{
    Q_EMIT dragWanted();
}

void PlaybooksTable::dragEnterEvent(QDragEnterEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->setAccepted(!sidesIn(event->mimeData()).empty()); // files go to the window
}

void PlaybooksTable::dragMoveEvent(QDragMoveEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->setAccepted(!sidesIn(event->mimeData()).empty()
                       && m_model->entryRow(indexAt(event->position().toPoint())) >= 0);
}

void PlaybooksTable::dropEvent(QDropEvent *event)
{
    const int entry = m_model->entryRow(indexAt(event->position().toPoint()));
    const bool isTaken = entry >= 0 && !sidesIn(event->mimeData()).empty();
    event->setDropAction(Qt::CopyAction);
    event->setAccepted(isTaken);
    if (isTaken)
        Q_EMIT dropped(event->mimeData(), entry);
}

void PlaybooksTable::keyPressEvent(QKeyEvent *event)
{
    m_touched = true;
    const QModelIndex index = currentIndex().siblingAtColumn(0);
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool space = event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier;
    if (const int entry = m_model->entryRow(index); entry >= 0 && enter) {
        Q_EMIT activated(entry);
        return;
    }
    if (index.isValid() && (enter || space) && m_model->hasChildren(index)) {
        setExpanded(index, !isExpanded(index));
        return;
    }
    QTreeView::keyPressEvent(event);
}

void PlaybooksTable::mousePressEvent(QMouseEvent *event)
{
    m_touched = true;
    QTreeView::mousePressEvent(event);
}

void PlaybooksTable::wheelEvent(QWheelEvent *event)
{
    m_touched = true;
    QTreeView::wheelEvent(event);
}

void PlaybooksTable::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (m_model->entryRow(index) < 0)
        painter->fillRect(option.rect, option.palette.color(QPalette::AlternateBase));
    QStyleOptionViewItem opt = option;
    opt.palette = listPalette(palette());
    QTreeView::drawRow(painter, opt, index);
}

QString PlaybooksTable::copyText() const
{
    const QList<int> columns = m_columns->shown();
    const auto line = [&columns](auto textOf) {
        QStringList cells;
        for (const int column : columns)
            cells << oneLine(textOf(column));
        return cells.join(u'\t') + u'\n';
    };
    QString text = line([this](int column) { return m_model->headerData(column, Qt::Horizontal).toString(); });
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, [](const QModelIndex &a, const QModelIndex &b) {
        const auto key = [](const QModelIndex &index) {
            return index.parent().isValid() ? std::pair{index.parent().row(), index.row()} : std::pair{index.row(), -1};
        };
        return key(a) < key(b);
    });
    for (const QModelIndex &row : rows)
        text
            += line([&row](int column) { return row.siblingAtColumn(column).data(Qt::AccessibleTextRole).toString(); });
    return text;
}

} // namespace aviary
