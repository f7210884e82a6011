// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/results/resultspage.h"

#include "models/recording/format.h"
#include "views/common/columns.h"
#include "views/common/elidedlabel.h"
#include "views/common/emptyplace.h"
#include "views/common/filterbar.h"
#include "views/common/linkbutton.h"
#include "views/results/resultscopier.h"
#include "views/results/resultstable.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr quint32 FailingBits
    = (1U << static_cast<unsigned>(Outcome::Failed)) | (1U << static_cast<unsigned>(Outcome::Unreachable));

} // namespace

ResultsPage::ResultsPage(QWidget *parent)
    : Page(parent)
    , m_model(new ResultsModel(this))
    , m_bar(new FilterBar(this))
    , m_table(new ResultsTable(m_model, this))
    , m_hidden(new QWidget(this))
    , m_empty(new EmptyPlace(this))
    , m_stack(new QStackedLayout)
    , m_copier(new ResultsCopier(this))
    , m_zone(displayZone())
{
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_hidden);
    layout->addLayout(m_stack, 1);
    auto *told = new QHBoxLayout(m_hidden);
    told->setContentsMargins(8, 0, 8, 4);
    told->addWidget(new ElidedLabel(tr("The selected result is hidden by the filter."), m_hidden));
    auto *clear = new LinkButton(tr("Clear the filter"), m_hidden);
    told->addWidget(clear);
    told->addStretch(1);
    setFocusProxy(m_table);
    makeActions();

    connect(m_bar, &FilterBar::changed, this, &ResultsPage::applyFilter);
    connect(m_bar, &FilterBar::scopeRemoved, this, [this] { goToScope({}, {}); });
    connect(m_bar, &FilterBar::rangeRemoved, this, &ResultsPage::showAllTimes);
    connect(m_bar, &FilterBar::left, this, [this] { m_stack->currentWidget()->setFocus(Qt::OtherFocusReason); });
    connect(clear, &QAbstractButton::clicked, this, &ResultsPage::clearFilter);
    connect(m_empty, &EmptyPlace::actionTriggered, this, &ResultsPage::clearFilter);
    connect(m_table, &ResultsTable::resultSelected, this, &ResultsPage::resultSelected);
    connect(m_table, &ResultsTable::resultActivated, this, &Page::intoDetail);
    connect(m_table, &ResultsTable::looked, this, &ResultsPage::checkSettled);
    connect(m_model, &ResultsModel::rowsChanged, this, &ResultsPage::showState);
    connect(m_model, &ResultsModel::allSelectedChanged, this, &ResultsPage::showSummary);
    connect(m_model, &ResultsModel::messagesWanted, this, &ResultsPage::readMessages);
    connect(m_model, &ResultsModel::settled, this, &ResultsPage::checkSettled);
    connect(m_copier, &ResultsCopier::copied, this, [this](const QString &text) {
        QGuiApplication::clipboard()->setText(text);
        showSummary();
    });
    connect(m_copier, &ResultsCopier::progressed, this, [this](qsizetype done, qsizetype total) {
        m_bar->setSummary(tr("Copying: %1 of %2 messages read").arg(formatCount(done), formatCount(total)));
    });
    connect(m_copier, &ResultsCopier::failed, this,
            [this](const Error &error) { m_bar->setSummary(tr("Not copied: %1").arg(error.what)); });
}

void ResultsPage::makeActions()
{
    const auto add = [this](const QString &text, const QKeySequence &key, auto slot) {
        auto *action = new QAction(text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        return action;
    };
    m_onlyFailures = add(tr("Only &failures"), {}, [this](bool on) {
        Filter filter = m_bar->filter();
        filter.outcomes = on ? FailingBits : 0;
        m_bar->setFilter(filter);
    });
    m_onlyFailures->setCheckable(true);
    m_ofTask = add(tr("Only results of this &task"), {}, [this] {
        const TableIndex task = m_recording ? m_recording->taskOf(m_table->currentResult()) : NoIndex;
        if (task != NoIndex)
            goToScope(m_recording->tasks()[task].id, {});
    });
    m_ofHost = add(tr("Only results of this &host"), {}, [this] {
        const TableIndex host = m_recording ? m_recording->hostOf(m_table->currentResult()) : NoIndex;
        if (host != NoIndex)
            goToScope({}, m_recording->hosts()[host].id);
    });
    add(tr("In the order they &ended"), {},
        [this] { m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); });
    add(tr("&Columns…"), {}, [this] { m_table->columns()->openMenu(); });
    add(tr("Select &all"), QKeySequence::SelectAll, [this] { m_table->selectAll(); });
    m_copyRows = add(tr("&Copy rows"), QKeySequence::Copy, &ResultsPage::copyRows);
    m_copyCell = add(tr("Copy c&ell"), {}, &ResultsPage::copyCell);
    m_copyLink = new QAction(tr("Copy &link to this result"), this); // the window has one of its own in its menu
    connect(m_copyLink, &QAction::triggered, this, &ResultsPage::copyLink);
    // Esc stops what is under way, and nothing else.
    auto *stop = new QAction(tr("Stop copying"), this);
    stop->setShortcut(Qt::Key_Escape);
    stop->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    stop->setVisible(false);
    connect(stop, &QAction::triggered, this, [this] {
        m_copier->stop();
        showSummary();
    });
    connect(m_copier, &ResultsCopier::progressed, stop, [stop] { stop->setVisible(true); });
    connect(m_copier, &ResultsCopier::stopped, stop, [stop] { stop->setVisible(false); });
    addAction(stop);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ResultsPage::openRowMenu);
}

void ResultsPage::show(const Location &location, const RecordingPtr &recording, ReportSource *source)
{
    const bool samePlaybook = location.samePlaybook(m_location) && m_recording && recording;
    const bool sameScope = samePlaybook && location.task == m_location.task && location.host == m_location.host
        && location.outcome == m_location.outcome && location.result == m_location.result;
    if (source != m_source) {
        // What was asked of the other one will never come.
        m_messages = {};
        m_copier->stop();
        m_model->forgetWantedMessages();
        m_source = source;
        m_news.follow(source, m_model, [this] { m_model->retryMessages(); });
    }
    m_location = location;
    if (recording != m_recording) {
        const bool fits = samePlaybook && m_recording->tasks().size() == recording->tasks().size();
        m_recording = recording;
        if (samePlaybook)
            m_table->holdPlace();
        m_model->setRecording(recording);
        // Of a run that was pruned, or of another one in its place.
        if (sameScope && recording
            && ((m_scopeTask != NoIndex && m_scopeTask >= recording->tasks().size())
                || (m_scopeHost != NoIndex && m_scopeHost >= recording->hosts().size())))
            takeScope(location);
        if (recording && !fits)
            m_table->fitTo(*recording);
    }
    if (m_zone != displayZone()) {
        m_zone = displayZone();
        m_model->refresh();
    }
    if (!sameScope)
        takeScope(location);
    applyFilter();
    const RowIndex row = recording && location.result ? recording->rowOf(*location.result) : NoIndex;
    if (row != m_table->wantedResult())
        m_table->select(row);
    showState();
}

// A task or host beside a result only says where the result is.
void ResultsPage::takeScope(const Location &location)
{
    const bool scoped = m_recording && !location.result;
    m_scopeTask = scoped && location.task ? m_recording->taskIndex(*location.task) : NoIndex;
    m_scopeHost = scoped && location.host ? m_recording->hostIndex(*location.host) : NoIndex;
    m_bar->setScope(scopeText());
    if (scoped && location.outcome) {
        Filter filter = m_bar->filter();
        filter.outcomes = Filter::bit(*location.outcome);
        filter.text.clear(); // it would hide what was asked for
        m_bar->setFilter(filter);
    }
}

QString ResultsPage::scopeText() const
{
    QStringList parts;
    if (m_scopeTask != NoIndex)
        parts << m_recording->tasks()[m_scopeTask].name;
    if (m_scopeHost != NoIndex)
        parts << m_recording->shortHost(m_scopeHost);
    return parts.join(u" · "_s);
}

void ResultsPage::applyFilter()
{
    Filter filter = m_bar->filter();
    filter.task = m_scopeTask;
    filter.host = m_scopeHost;
    filter.range = m_location.range;
    m_bar->setRange(filter.range);
    m_onlyFailures->setChecked(filter.outcomes == FailingBits);
    m_model->setFilter(filter);
}

void ResultsPage::showState()
{
    const OutcomeCounts all = m_recording ? m_recording->counts() : OutcomeCounts{};
    m_bar->setOutcomes(all, m_model->counts());
    showSummary();
    const QString empty = emptyText();
    // It may come from another page, or from a walk through the failures. What an empty place says is enough.
    if (!m_model->isBusy())
        m_hidden->setVisible(empty.isEmpty() && m_table->wantedResult() != NoIndex
                             && m_model->shownAt(m_table->wantedResult()) < 0);
    // Focus must not fall out of the page with the table that goes.
    const bool hadFocus = m_stack->currentWidget()->hasFocus();
    if (!empty.isEmpty())
        m_empty->set(empty,
                     m_model->filter().isEmpty()          ? QString()
                         : m_bar->filter().text.isEmpty() ? tr("Show all")
                                                          : tr("Clear the filter"));
    m_stack->setCurrentWidget(empty.isEmpty() ? static_cast<QWidget *>(m_table) : m_empty);
    if (hadFocus)
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

QString ResultsPage::emptyText() const
{
    if (m_model->rowCount() > 0 || m_model->isBusy() || !m_recording)
        return {};
    if (!m_recording->isComplete())
        return m_recording->resultCount() == 0 ? tr("Reading…") : tr("Nothing so far. Reading…");
    const Filter &filter = m_model->filter();
    const int count = static_cast<int>(m_recording->resultCount());
    if (count == 0)
        return tr("No results were recorded: no task ran on any host.");
    if (filter.task != NoIndex && filter.outcomes == 0 && filter.text.isEmpty()
        && m_recording->rowsOfTask(filter.task).empty())
        return tr("No host has a result of this task (meta task, or the run stopped).");
    if (filter.outcomes != 0 && (filter.outcomes & ~FailingBits) == 0 && filter.text.trimmed().isEmpty()
        && m_scopeTask == NoIndex && m_scopeHost == NoIndex && filter.range.isEmpty())
        return tr("Nothing failed. %1 result(s): show all.", nullptr, count).arg(formatCount(count));
    return tr("0 of %1 match. Clear the filter (Ctrl+Shift+L).").arg(formatCount(count));
}

void ResultsPage::showSummary()
{
    if (m_copier->isRunning())
        return;
    const int shown = m_model->rowCount();
    const auto all = static_cast<qint64>(m_recording ? m_recording->resultCount() : 0);
    QString text;
    if (m_recording && !m_recording->isComplete())
        text = m_model->filter().isEmpty() ? tr("%1 so far").arg(formatCount(all))
                                           : tr("%1 of %2 so far").arg(formatCount(shown), formatCount(all));
    else if (m_model->filter().isEmpty())
        text = tr("%1 result(s)", nullptr, static_cast<int>(all)).arg(formatCount(all));
    else
        text = tr("%1 of %2").arg(formatCount(shown), formatCount(all));
    if (m_model->isAllSelected())
        text = tr("%1, all selected").arg(text);
    m_bar->setSummary(text);
}

void ResultsPage::readMessages(const std::vector<RowIndex> &rows)
{
    if (!m_source) {
        m_model->setMessagesFailed(rows, tr("The report is not open."));
        return;
    }
    std::vector<MessageQuery> queries;
    queries.reserve(rows.size());
    for (const RowIndex row : rows)
        queries.push_back({m_recording->resultId(row), m_recording->outcome(row)});
    m_messages = m_source->messages(std::move(queries));
    m_messages.then(this, [this, rows](const Result<QStringList> &messages) {
        if (messages)
            m_model->setMessages(rows, *messages);
        else
            m_model->setMessagesFailed(rows, messages.error().what);
        checkSettled();
    });
}

void ResultsPage::resultSelected(RowIndex row)
{
    m_location.page = PageId::Results;
    m_location.result = m_recording->resultId(row);
    m_location.file = {};
    m_location.record = {};
    m_location.line = 0;
    Q_EMIT navigate(m_location, true);
}

void ResultsPage::goToScope(std::optional<TaskId> task, std::optional<HostId> host)
{
    Location there = m_location;
    there.page = PageId::Results;
    there.task = task;
    there.host = host;
    there.outcome = {};
    if (task || host) // without one, the selected result stays
        there.result = {};
    if (there == m_location)
        return;
    Q_EMIT navigate(there, false);
}

void ResultsPage::showAllTimes()
{
    Location there = m_location;
    there.range = {};
    Q_EMIT navigate(there, false);
}

void ResultsPage::focusFilter()
{
    m_bar->focusLine();
}

void ResultsPage::clearFilter()
{
    m_location.outcome = {};
    m_bar->setFilter({});
    Location there = m_location;
    there.range = {};
    if (m_scopeTask != NoIndex || m_scopeHost != NoIndex) {
        there.task = {};
        there.host = {};
    }
    if (there != m_location)
        Q_EMIT navigate(there, false);
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void ResultsPage::copyRows()
{
    if (!m_recording)
        return;
    QList<ResultColumn> columns;
    for (const int column : m_table->columns()->shown())
        columns << static_cast<ResultColumn>(column);
    std::vector<RowIndex> rows = m_table->selectedResults();
    if (!rows.empty())
        m_copier->start(m_recording, std::move(rows), std::move(columns), m_model->messages(), m_source);
}

void ResultsPage::copyCell()
{
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid())
        QGuiApplication::clipboard()->setText(index.data(ResultsModel::FullTextRole).toString());
}

void ResultsPage::copyLink()
{
    QGuiApplication::clipboard()->setText(m_location.toLink().toString(QUrl::FullyEncoded));
}

void ResultsPage::openRowMenu(const QPoint &at)
{
    if (!m_table->currentIndex().isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_copyCell, m_copyRows, m_copyLink});
    menu->addSeparator();
    menu->addActions({m_ofTask, m_ofHost});
    // By key the menu belongs to the selected row, wherever the pointer is.
    const QRect cell = m_table->visualRect(m_table->currentIndex());
    const QPoint place = m_table->viewport()->rect().contains(at) && cell.top() <= at.y() && at.y() <= cell.bottom()
        ? at
        : cell.bottomLeft();
    menu->popup(m_table->viewport()->mapToGlobal(place));
}

QByteArray ResultsPage::saveState() const
{
    return m_table->columns()->saveState();
}

void ResultsPage::restoreState(const QByteArray &state)
{
    m_table->columns()->restoreState(state);
}

bool ResultsPage::isSettled() const
{
    return !m_model->isBusy() && !m_table->isLookingPending() && !m_model->isReadingMessages();
}

void ResultsPage::checkSettled()
{
    if (isSettled())
        Q_EMIT settled();
}

} // namespace aviary
