// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/hosts/hostspage.h"

#include "views/common/columns.h"
#include "views/common/emptyplace.h"
#include "views/common/jsontreeview.h"
#include "views/hosts/hostfacts.h"
#include "views/hosts/hostsdelegate.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

QList<Columns::Column> columnsAtFirst()
{
    QList<Columns::Column> columns(HostsModel::ColumnCount);
    columns[HostsModel::Outcomes] = {.width = 24, .stretch = 1};
    // Whole it stands below the table, for the selected host.
    columns[HostsModel::Recap] = {.width = 74, .stretch = 3, .least = 16};
    return columns;
}

} // namespace

HostsPage::HostsPage(QWidget *parent)
    : Page(parent)
    , m_model(new HostsModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_table(new QTableView(this))
    , m_delegate(new HostsDelegate(this))
    , m_facts(new HostFacts(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_empty(new EmptyPlace(this))
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(HostsModel::SortRole);
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(m_delegate);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(HostsModel::Name, Qt::AscendingOrder);
    m_table->setAccessibleName(tr("Hosts"));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->installEventFilter(this);
    m_columns = new Columns(m_table, columnsAtFirst());
    for (int column = HostsModel::Failed; column <= HostsModel::Results; ++column)
        m_columns->setWidth(column,
                            static_cast<int>(m_model->headerData(column, Qt::Horizontal).toString().size()) + 2);

    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_facts);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    m_empty->set(tr("No host took part in this run."));
    setFocusProxy(m_table);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HostsPage::selected);
    connect(m_table, &QTableView::doubleClicked, this, [this] {
        if (current() != NoIndex)
            toResults(m_recording->hosts()[current()].id);
    });
    connect(m_facts, &HostFacts::resultsRequested, this, &HostsPage::toResults);
    connect(m_facts, &HostFacts::settled, this, &Page::settled);
}

void HostsPage::show(const Location &location, const RecordingPtr &recording, ReportSource *source)
{
    const bool sameRun = m_recording && m_location.samePlaybook(location);
    const TableIndex before = sameRun ? current() : NoIndex;
    m_location = location;
    m_recording = recording;
    m_source = source;
    const QScopedValueRollback following(m_following, true);
    m_model->setRecording(recording);
    qint64 most = 0;
    qsizetype name = 8;
    for (TableIndex host = 0; host < recording->hosts().size(); ++host) {
        most = std::max(most, recording->countsOfHost(host).total());
        name = std::max(name, recording->shortHost(host).size());
    }
    m_delegate->setFull(most);
    m_columns->setWidth(HostsModel::Name, static_cast<int>(std::min<qsizetype>(name, 32)) + 3);
    // A column of nothing but blanks only takes room. "failed" says something when it is empty, too.
    m_columns->setOffered(HostsModel::Recap, !recording->hosts().empty() && !recapOf(*recording, 0).isEmpty());
    const OutcomeCounts counts = recording->counts();
    for (int column = 0; column < HostsModel::ColumnCount; ++column) {
        if (const auto outcome = HostsModel::outcomeOf(static_cast<HostsModel::Column>(column)))
            m_columns->setOffered(column, outcome == Outcome::Failed || counts[*outcome] > 0);
    }
    m_stack->setCurrentIndex(recording->hosts().empty() ? 1 : 0);
    if (recording->hosts().empty())
        return m_facts->clear();
    // Where the location says; else where the person is; else the host of the selected result; else the first.
    TableIndex host = location.host ? recording->hostIndex(*location.host) : before;
    if (host == NoIndex && location.result && recording->rowOf(*location.result) != NoIndex)
        host = recording->hostOf(recording->rowOf(*location.result));
    if (host == NoIndex || host >= recording->hosts().size())
        host = m_sorted->index(0, 0).data(HostsModel::HostRole).toUInt();
    select(host);
    m_facts->show(recording, host, source);
}

void HostsPage::select(TableIndex host)
{
    const QModelIndex index = m_sorted->mapFromSource(m_model->index(m_model->rowOf(host), 0));
    if (index.isValid() && index.row() != m_table->currentIndex().row()) {
        m_table->setCurrentIndex(index);
        m_table->scrollTo(index);
    }
}

TableIndex HostsPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? index.siblingAtColumn(0).data(HostsModel::HostRole).toUInt() : NoIndex;
}

void HostsPage::selected()
{
    if (m_following || current() == NoIndex)
        return;
    m_facts->show(m_recording, current(), m_source);
    Location there = m_location;
    there.host = m_recording->hosts()[current()].id;
    m_location = there;
    Q_EMIT navigate(there, true);
}

void HostsPage::toResults(HostId host)
{
    Location there = m_location;
    there.page = PageId::Results;
    there.host = host;
    there.task.reset();
    there.result.reset();
    Q_EMIT navigate(there, false);
}

void HostsPage::copyRow() const
{
    QStringList cells;
    const QList<int> shown = m_columns->shown();
    for (const int column : shown) {
        if (column == HostsModel::Outcomes)
            continue; // a picture of the numbers beside it
        const QModelIndex index = m_table->currentIndex().siblingAtColumn(column);
        cells << (column == HostsModel::Name ? m_recording->hosts()[current()].name : index.data().toString());
    }
    QApplication::clipboard()->setText(cells.join(u'\t'));
}

bool HostsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress && current() != NoIndex) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy)) {
            copyRow();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            m_facts->setFocus();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void HostsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    Page::changeEvent(event);
}

bool HostsPage::isSettled() const
{
    return m_facts->isSettled();
}

void HostsPage::openFind()
{
    m_facts->tree()->openSearch();
}

QByteArray HostsPage::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << m_columns->saveState() << m_splitter->saveState();
    return state;
}

void HostsPage::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    QByteArray columns, splitter;
    stream >> columns >> splitter;
    if (stream.status() != QDataStream::Ok || state.isEmpty())
        return;
    m_columns->restoreState(columns);
    m_splitter->restoreState(splitter);
}

} // namespace aviary
