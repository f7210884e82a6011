// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/playbooks/playbookspage.h"

#include "models/recording/format.h"
#include "views/common/celldelegate.h"
#include "views/common/columns.h"
#include "views/common/emptyplace.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSet>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// Names in natural order, numbers by value.
class PlaybooksProxy : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
    {
        const QVariant a = left.data(PlaybooksModel::SortRole);
        const QVariant b = right.data(PlaybooksModel::SortRole);
        if (a.typeId() == QMetaType::QString)
            return naturalLess(a.toString(), b.toString());
        return a.toLongLong() < b.toLongLong();
    }
};

QList<Columns::Column> columnsAtFirst()
{
    QList<Columns::Column> columns(PlaybooksModel::ColumnCount);
    columns[PlaybooksModel::StateColumn].width = 22;
    columns[PlaybooksModel::NameColumn] = {.width = 33, .stretch = 3};
    columns[PlaybooksModel::ReportColumn] = {.width = 16, .stretch = 1};
    columns[PlaybooksModel::StartedColumn].width = 11;
    columns[PlaybooksModel::DurationColumn].width = 9;
    columns[PlaybooksModel::FailedColumn].width = 7;
    columns[PlaybooksModel::ChangedColumn].width = 8;
    columns[PlaybooksModel::ResultsColumn].width = 8;
    columns[PlaybooksModel::HostsColumn].width = 6;
    columns[PlaybooksModel::TasksColumn] = {.width = 7, .shown = false};
    columns[PlaybooksModel::LabelsColumn] = {.width = 12, .stretch = 1};
    columns[PlaybooksModel::UserColumn].width = 6;
    columns[PlaybooksModel::ControllerColumn] = {.width = 16, .shown = false, .stretch = 1};
    columns[PlaybooksModel::AnsibleColumn] = {.width = 9, .shown = false};
    columns[PlaybooksModel::AraColumn] = {.width = 10, .shown = false};
    columns[PlaybooksModel::PythonColumn] = {.width = 10, .shown = false};
    return columns;
}

} // namespace

PlaybooksPage::PlaybooksPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new PlaybooksModel(this))
    , m_sorted(new PlaybooksProxy(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyPlace(this))
    , m_stack(new QStackedLayout(this))
{
    m_sorted->setSourceModel(m_model);
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(new CellDelegate({.markColumn = PlaybooksModel::StateColumn,
                                               .state = PlaybooksModel::StateRole,
                                               .subtitle = PlaybooksModel::SubtitleRole},
                                              this));
    m_table->setAccessibleName(tr("Playbooks"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->installEventFilter(this);
    m_columns = new Columns(m_table, columnsAtFirst());
    m_table->setSortingEnabled(true);
    m_empty->set(tr("This database holds no playbooks; ARA made it but no run was recorded."));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    setFocusProxy(m_table);

    connect(m_table, &QAbstractItemView::doubleClicked, this, &PlaybooksPage::activate);
    auto *copy = new QAction(tr("&Copy rows"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(copy, &QAction::triggered, this, &PlaybooksPage::copyRows);
    auto *columns = new QAction(tr("C&olumns…"), this);
    connect(columns, &QAction::triggered, m_columns, qOverload<>(&Columns::openMenu));
    addActions({copy, columns});
    m_table->addActions({copy, columns});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void PlaybooksPage::setPlaybooks(std::vector<PlaybookEntry> entries)
{
    QSet<std::pair<QUrl, QString>> reports;
    for (const PlaybookEntry &entry : entries)
        reports.insert({entry.origin, entry.inside});
    const auto *selected = current();
    const std::optional<PlaybookEntry> before = selected ? std::optional(*selected) : std::nullopt;
    m_model->setPlaybooks(std::move(entries));
    m_columns->setOffered(PlaybooksModel::ReportColumn, reports.size() > 1);
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    if (current() || m_model->rowCount() == 0)
        return;
    const int row = before ? m_model->rowOf(*before) : -1;
    m_table->setCurrentIndex(row < 0 ? m_sorted->index(0, 0) : m_sorted->mapFromSource(m_model->index(row, 0)));
}

const PlaybookEntry *PlaybooksPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->entry(index.data(PlaybooksModel::EntryRole).toInt()) : nullptr;
}

void PlaybooksPage::activate(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const PlaybookEntry &entry = m_model->entry(index.data(PlaybooksModel::EntryRole).toInt());
    Q_EMIT activated(entry.origin, entry.inside, entry.playbook.id);
}

bool PlaybooksPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_table->currentIndex().isValid()) {
            activate(m_table->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PlaybooksPage::copyRows()
{
    const QList<int> columns = m_columns->shown();
    const auto line = [&columns](auto textOf) {
        QStringList cells;
        for (const int column : columns)
            cells << oneLine(textOf(column));
        return cells.join(u'\t') + u'\n';
    };
    QString text = line([this](int column) { return m_model->headerData(column, Qt::Horizontal).toString(); });
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    for (const QModelIndex &row : rows)
        text
            += line([&row](int column) { return row.siblingAtColumn(column).data(Qt::AccessibleTextRole).toString(); });
    QGuiApplication::clipboard()->setText(text);
}

QByteArray PlaybooksPage::saveState() const
{
    return m_columns->saveState();
}

void PlaybooksPage::restoreState(const QByteArray &state)
{
    m_columns->restoreState(state);
}

} // namespace aviary
