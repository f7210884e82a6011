// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/hosts/hostspage.h"

#include "models/recording/format.h"
#include "models/recording/rangetext.h"
#include "views/common/columns.h"
#include "views/common/emptyplace.h"
#include "views/common/filterchip.h"
#include "views/common/jsontreeview.h"
#include "views/common/labels.h"
#include "views/hosts/hostfacts.h"
#include "views/hosts/hostsdelegate.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QtConcurrentRun>

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
    , m_scope(new QWidget(this))
    , m_range(new FilterChip(tr("Show all times again"), this))
    , m_scopeText(plainLabel({}, this))
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
    m_range->setObjectName(u"range"_s);
    auto *scope = new QHBoxLayout(m_scope);
    scope->setContentsMargins(6, 4, 6, 4);
    scope->addWidget(m_range);
    scope->addWidget(m_scopeText);
    scope->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scope);
    m_stack = new QStackedLayout;
    layout->addLayout(m_stack, 1);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    setFocusProxy(m_table);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HostsPage::selected);
    connect(m_table, &QTableView::doubleClicked, this, [this] {
        if (current() != NoIndex)
            toResults(m_recording->hosts()[current()].id);
    });
    connect(m_range, &QToolButton::clicked, this, &HostsPage::showAllTimes);
    connect(m_empty, &EmptyPlace::actionTriggered, this, &HostsPage::showAllTimes);
    connect(m_facts, &HostFacts::resultsRequested, this, &HostsPage::toResults);
    connect(m_facts, &HostFacts::settled, this, [this] {
        if (isSettled())
            Q_EMIT settled();
    });
}

void HostsPage::show(const Location &location, const RecordingPtr &recording, ReportSource *source)
{
    const bool sameRun = m_recording && m_location.samePlaybook(location);
    const TableIndex before = sameRun ? current() : NoIndex;
    m_location = location;
    m_recording = recording;
    m_source = source;
    countRange();
    fill(before);
}

void HostsPage::countRange()
{
    constexpr RowIndex few = 5000; // counted sooner than a thread would have begun
    const std::pair wanted(m_recording, m_location.range);
    if (wanted == m_counted)
        return;
    m_counted = wanted;
    m_counting = {};
    m_isCounting = false;
    m_within = {};
    if (m_location.range.isEmpty())
        return;
    if (m_recording->resultCount() <= few) {
        m_within = countsWithin(*m_recording, m_location.range);
        return;
    }
    m_isCounting = true;
    m_counting = Job<HostCountsPtr>(
        QtConcurrent::run([recording = m_recording, range = m_location.range]() -> Result<HostCountsPtr> {
            return countsWithin(*recording, range);
        }));
    m_counting.then(this, [this](const Result<HostCountsPtr> &counts) {
        m_isCounting = false;
        m_within = *counts;
        fill(current());
        if (isSettled())
            Q_EMIT settled();
    });
}

void HostsPage::fill(TableIndex before)
{
    const Recording &recording = *m_recording;
    const QScopedValueRollback following(m_following, true);
    m_model->setRecording(m_recording, m_within);
    const int hosts = static_cast<int>(recording.hosts().size());
    m_range->setText(formatRange(m_location.range));
    m_scope->setVisible(!m_location.range.isEmpty());
    m_scopeText->setText(m_isCounting ? tr("Counting…")
                                      : tr("%1 of %n host(s). Only results that go on in this time are counted.",
                                           nullptr, hosts)
                                            .arg(formatCount(m_model->rowCount())));
    qint64 most = 0;
    qsizetype name = 8;
    for (TableIndex host = 0; host < recording.hosts().size(); ++host) {
        most = std::max(most, (m_within ? (*m_within)[host] : recording.countsOfHost(host)).total());
        name = std::max(name, recording.shortHost(host).size());
    }
    m_delegate->setFull(most);
    m_columns->setWidth(HostsModel::Name, static_cast<int>(std::min<qsizetype>(name, 32)) + 3);
    // A column of nothing but blanks only takes room. "failed" says something when it is empty, too.
    m_columns->setOffered(HostsModel::Recap, !recording.hosts().empty() && !recapOf(recording, 0).isEmpty());
    const OutcomeCounts counts = recording.counts();
    for (int column = 0; column < HostsModel::ColumnCount; ++column) {
        if (const auto outcome = HostsModel::outcomeOf(static_cast<HostsModel::Column>(column)))
            m_columns->setOffered(column, outcome == Outcome::Failed || counts[*outcome] > 0);
    }
    const bool empty = m_model->rowCount() == 0;
    if (empty && hosts > 0)
        m_empty->set(tr("No result of any host goes on in this time."), tr("Show all times again"));
    else
        m_empty->set(tr("No host took part in this run."));
    m_stack->setCurrentIndex(empty ? 1 : 0);
    if (empty)
        return m_facts->clear();
    // Where the location says; else where the person is; else the host of the selected result; else the first.
    TableIndex host = m_location.host ? recording.hostIndex(*m_location.host) : before;
    if (host == NoIndex && m_location.result && recording.rowOf(*m_location.result) != NoIndex)
        host = recording.hostOf(recording.rowOf(*m_location.result));
    if (host == NoIndex || m_model->rowOf(host) < 0)
        host = m_sorted->index(0, 0).data(HostsModel::HostRole).toUInt();
    select(host);
    m_facts->show(m_recording, host, m_source);
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

void HostsPage::showAllTimes()
{
    Location there = m_location;
    there.range = {};
    Q_EMIT navigate(there, false);
}

void HostsPage::clearFilter()
{
    if (!m_location.range.isEmpty())
        showAllTimes();
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
    return !m_isCounting && m_facts->isSettled();
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
