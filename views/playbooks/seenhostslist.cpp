// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/playbooks/seenhostslist.h"

#include "models/recording/format.h"
#include "views/common/columns.h"
#include "views/common/emptyplace.h"
#include "views/common/palette.h"
#include "views/common/quickfilterbar.h"
#include "views/playbooks/runsstrip.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QDataStream>
#include <QDateTime>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QStackedLayout>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr quint32 StateVersion = 1;
constexpr size_t MostRunsInMenu = 20;

std::vector<QuickFilterBar::Kind> kinds()
{
    std::vector<QuickFilterBar::Kind> kinds;
    for (const Outcome outcome :
         {Outcome::Failed, Outcome::Unreachable, Outcome::Changed, Outcome::Ok, Outcome::Skipped, Outcome::Unknown})
        kinds.push_back(filterKind(outcome));
    kinds.back().name = SeenHostsModel::tr("not counted");
    return kinds;
}

QList<Columns::Column> columnsAtFirst()
{
    QList<Columns::Column> columns(SeenHostsModel::ColumnCount);
    columns[SeenHostsModel::LastColumn].width = 12;
    columns[SeenHostsModel::NameColumn] = {.width = 20, .stretch = 1, .least = 12};
    columns[SeenHostsModel::StripColumn] = {.width = 32, .stretch = 3, .least = 20};
    columns[SeenHostsModel::RunsColumn].width = 6;
    columns[SeenHostsModel::FailedColumn].width = 7;
    columns[SeenHostsModel::UnreachableColumn].width = 10;
    columns[SeenHostsModel::ChangedColumn].width = 8;
    columns[SeenHostsModel::OkColumn].width = 6;
    columns[SeenHostsModel::SkippedColumn] = {.width = 8, .shown = false};
    columns[SeenHostsModel::UnknownColumn] = {.width = 11, .shown = false};
    columns[SeenHostsModel::SeenColumn].width = 12;
    columns[SeenHostsModel::PlaybookColumn] = {.width = 14, .stretch = 1, .least = 8};
    columns[SeenHostsModel::ReportColumn] = {.width = 14, .stretch = 1, .least = 8};
    return columns;
}

} // namespace

SeenHostsList::SeenHostsList(QWidget *parent)
    : QWidget(parent)
    , m_model(new SeenHostsModel(this))
    , m_bar(new QuickFilterBar(kinds(), this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyPlace(this))
    , m_stack(new QStackedLayout)
    , m_note(new QLabel(tr("A name is all that ARA records of a host: the same name in another report may be another "
                           "machine. Outcomes are the worst that Ansible counted on the host when a run ended."),
                        this))
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RunsStripDelegate(m_table));
    m_table->setAccessibleName(tr("Hosts"));
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
    m_table->viewport()->installEventFilter(this);
    m_columns = new Columns(m_table, columnsAtFirst());
    m_table->setSortingEnabled(true);
    m_bar->setPlaceholder(tr("Host, playbook, report"),
                          tr("Words that must all occur in the host's name or its last run (Ctrl+L)"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(8, 3, 8, 4);

    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addLayout(m_stack, 1);
    layout->addWidget(m_note);
    setFocusProxy(m_table);
    makeActions();

    connect(m_bar, &QuickFilterBar::changed, this, [this] { m_model->setFilter(m_bar->kinds(), m_bar->text()); });
    connect(m_bar, &QuickFilterBar::left, this, [this] { m_stack->currentWidget()->setFocus(Qt::OtherFocusReason); });
    connect(m_empty, &EmptyPlace::actionTriggered, this, &SeenHostsList::clearFilter);
    connect(m_model, &SeenHostsModel::rowsChanged, this, &SeenHostsList::showState);
    connect(m_model, &QAbstractItemModel::modelReset, this, &SeenHostsList::keepCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    m_current = m_model->host(current.row()).name;
            });
    connect(m_table, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        const int runs = static_cast<int>(m_model->host(index.row()).runs.size());
        const int run = index.column() == SeenHostsModel::StripColumn
            ? RunsStripDelegate::runAt(m_pressed, m_table->visualRect(index), runs)
            : -1;
        activate(m_model->sighting(index.row(), static_cast<size_t>(run < 0 ? runs - 1 : run)));
    });
    showState();
}

void SeenHostsList::makeActions()
{
    const auto add = [this](const QString &text, const QKeySequence &key, auto slot) {
        auto *action = new QAction(text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        return action;
    };
    add(tr("&Runs of this host…"), {}, [this] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillRuns(menu);
        menu->popup(m_table->viewport()->mapToGlobal(m_table->visualRect(m_table->currentIndex()).bottomLeft()));
        if (!menu->actions().isEmpty())
            menu->setActiveAction(menu->actions().constFirst());
    });
    add(tr("&Failed first, then by name"), {},
        [this] { m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); });
    add(tr("C&olumns…"), {}, [this] { m_columns->openMenu(); });
    m_copyRows = add(tr("&Copy rows"), QKeySequence::Copy, &SeenHostsList::copyRows);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &SeenHostsList::openRowMenu);
}

void SeenHostsList::setSightings(std::vector<HostSighting> sightings, const HostsProgress &progress)
{
    m_progress = progress;
    m_model->setSightings(std::move(sightings));
}

void SeenHostsList::refresh()
{
    m_model->refresh();
}

void SeenHostsList::keepCurrent()
{
    if (m_model->rowCount() == 0)
        return;
    const int row = m_current.isEmpty() ? 0 : m_model->rowOf(m_current);
    if (row < 0)
        return;
    const QString wanted = m_current;
    m_table->setCurrentIndex(m_model->index(row, SeenHostsModel::NameColumn));
    m_current = wanted; // the first row is nobody's choice
}

void SeenHostsList::showState()
{
    const auto all = static_cast<qint64>(m_model->hostCount());
    const auto shown = static_cast<qint64>(m_model->rowCount());
    m_bar->setCounts([this](int bit) { return m_model->allCounts()[static_cast<Outcome>(bit)]; },
                     [this](int bit) { return m_model->counts()[static_cast<Outcome>(bit)]; });
    QStringList parts{m_model->isFiltered() ? tr("%1 of %2").arg(formatCount(shown), formatCount(all))
                                            : tr("%1 host(s)", nullptr, static_cast<int>(all)).arg(formatCount(all))};
    const QString reports = tr("%1 of %2 report(s)", nullptr, m_progress.reports)
                                .arg(formatCount(m_progress.read), formatCount(m_progress.reports));
    if (m_progress.isBounded)
        parts << tr("stopped at %1: too many hosts").arg(reports);
    else if (!m_progress.isDone())
        parts << tr("reading, %1").arg(reports);
    if (m_progress.failed > 0)
        parts << tr("%1 report(s) could not be read", nullptr, m_progress.failed).arg(formatCount(m_progress.failed));
    m_bar->setSummary(parts.join(u" · "_s));
    if (all > 0 && shown == 0)
        m_empty->set(tr("0 of %1 match. Clear the filter (Ctrl+Shift+L).").arg(formatCount(all)),
                     tr("Clear the filter"));
    else if (!m_progress.isDone())
        m_empty->set(tr("Reading the hosts: %1.").arg(reports));
    else
        m_empty->set(tr("No hosts were recorded: no run got so far as to name any."));
    QWidget *there = shown > 0 ? static_cast<QWidget *>(m_table) : m_empty;
    if (there == m_stack->currentWidget())
        return;
    const bool hadFocus = m_stack->currentWidget()->hasFocus();
    m_stack->setCurrentWidget(there);
    if (hadFocus)
        there->setFocus(Qt::OtherFocusReason);
}

void SeenHostsList::activate(const HostSighting &run)
{
    Q_EMIT activated(run.origin, run.inside, run.playbook, run.host.id);
}

void SeenHostsList::fillRuns(QMenu *menu)
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const size_t runs = m_model->host(current.row()).runs.size();
    const Micros now = QDateTime::currentMSecsSinceEpoch() * 1000;
    for (size_t i = 0; i < std::min(runs, MostRunsInMenu); ++i) {
        const HostSighting run = m_model->sighting(current.row(), runs - 1 - i);
        const Outcome outcome = outcomeOf(run);
        QString text = u"%1  %2 · %3"_s.arg(formatStarted(run.started, now), oneLine(run.title), oneLine(run.report));
        menu->addAction(iconOf(outcome, palette()), text.replace(u'&', u"&&"_s), this, [this, run] { activate(run); });
    }
    if (runs > MostRunsInMenu) {
        // A title, not an entry that would do nothing.
        menu->addSection(
            tr("%1 of %2 runs")
                .arg(formatCount(static_cast<qint64>(MostRunsInMenu)), formatCount(static_cast<qint64>(runs))));
    }
}

void SeenHostsList::openRowMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillRuns(menu);
    menu->addSeparator();
    menu->addAction(m_copyRows);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void SeenHostsList::copyRows()
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

bool SeenHostsList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::MouseButtonDblClick)
        m_pressed = static_cast<QMouseEvent *>(event)->position().toPoint();
    if (watched == m_table && event->type() == QEvent::KeyPress && m_table->currentIndex().isValid()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            activate(m_model->lastSighting(m_table->currentIndex().row()));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SeenHostsList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
}

void SeenHostsList::focusFilter()
{
    m_bar->focusLine();
}

void SeenHostsList::clearFilter()
{
    m_bar->set(0, {});
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

QByteArray SeenHostsList::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << StateVersion << m_columns->saveState() << m_bar->kinds() << m_bar->text();
    return state;
}

void SeenHostsList::restoreState(const QByteArray &state)
{
    quint32 version = 0;
    QByteArray columns;
    quint32 bits = 0;
    QString text;
    QDataStream stream(state);
    stream >> version >> columns >> bits >> text;
    if (stream.status() != QDataStream::Ok || version != StateVersion)
        return;
    m_columns->restoreState(columns);
    m_bar->set(bits, text);
}

} // namespace aviary
