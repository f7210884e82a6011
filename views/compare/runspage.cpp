// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/runspage.h"

#include "models/compare/historysentences.h"
#include "models/recording/format.h"
#include "views/common/emptyplace.h"
#include "views/common/palette.h"
#include "views/common/progressline.h"
#include "views/common/quickfilterbar.h"
#include "views/compare/runstable.h"
#include "views/compare/runstrend.h"
#include "views/compare/sentencesview.h"

#include <QApplication>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QClipboard>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>

#include <algorithm>
#include <ranges>
#include <set>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

QuickFilterBar::Kind kindOf(HistoryKind kind, const QString &object, const QString &name, Outcome like)
{
    return {.bit = static_cast<int>(kind),
            .object = object,
            .name = name,
            .icon = [like](const QPalette &palette) { return iconOf(like, palette); },
            .color = [like](const QPalette &palette) { return colorOf(like, palette); },
            .always = true};
}

std::vector<QuickFilterBar::Kind> kinds()
{
    std::vector<QuickFilterBar::Kind> kinds{
        kindOf(HistoryKind::FailingNow, u"failing"_s, RunsPage::tr("failing now"), Outcome::Failed),
        kindOf(HistoryKind::Flaky, u"flaky"_s, RunsPage::tr("flaky"), Outcome::Rescued),
        kindOf(HistoryKind::NewlySlow, u"slow"_s, RunsPage::tr("newly slow"), Outcome::Changed)};
    // Neither is an outcome, whose marks they must not have.
    for (QuickFilterBar::Kind &kind : kinds | std::views::drop(1))
        kind.icon = [](const QPalette &) { return QIcon(); };
    return kinds;
}

QToolButton *switchButton(const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    return button;
}

} // namespace

RunsPage::RunsPage(QWidget *parent)
    : PageBase(parent)
    , m_model(new RunsModel(this))
    , m_sentences(new SentencesView(this))
    , m_progressLine(new ProgressLine(this))
    , m_bar(new QuickFilterBar(kinds(), this))
    , m_tasks(switchButton(tr("Tasks"), this))
    , m_hosts(switchButton(tr("Hosts"), this))
    , m_durations(switchButton(tr("Durations"), this))
    , m_table(new RunsTable(m_model, this))
    , m_trend(new RunsTrend(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_empty(new EmptyPlace(this))
    , m_stack(new QStackedLayout)
{
    auto *switches = new QButtonGroup(this);
    for (QToolButton *button : {m_tasks, m_hosts})
        switches->addButton(button);
    m_tasks->setChecked(true);
    m_tasks->setObjectName(u"tasks"_s);
    m_hosts->setObjectName(u"hosts"_s);
    m_durations->setObjectName(u"durations"_s);
    m_durations->setToolTip(tr("Columns wide enough for how long each took"));
    m_bar->addFirst(m_hosts);
    m_bar->addFirst(m_tasks);
    m_bar->addTool(m_durations);
    m_bar->setPlaceholder(tr("Words of the name, the play or the file"), {});

    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_trend);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    auto *list = new QWidget(this);
    list->setLayout(m_stack);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *sentences = new QVBoxLayout;
    sentences->setContentsMargins(8, 4, 8, 2);
    sentences->addWidget(m_sentences);
    layout->addLayout(sentences);
    layout->addWidget(m_progressLine);
    layout->addWidget(m_bar);
    layout->addWidget(list, 1);
    setFocusProxy(m_table);

    connect(m_bar, &QuickFilterBar::changed, this, &RunsPage::filter);
    connect(m_bar, &QuickFilterBar::left, m_table, [this] { m_table->setFocus(); });
    connect(m_tasks, &QToolButton::clicked, this, [this] { showRows(RunsModel::Rows::Tasks); });
    connect(m_hosts, &QToolButton::clicked, this, [this] { showRows(RunsModel::Rows::Hosts); });
    connect(m_durations, &QToolButton::clicked, this, [this](bool on) { m_table->setWide(on); });
    connect(m_table, &RunsTable::widthChanged, this, [this] { m_durations->setChecked(m_table->isWide()); });
    connect(m_table, &RunsTable::currentChanged, this, &RunsPage::showTrend);
    connect(m_table, &RunsTable::opened, this, &RunsPage::open);
    connect(m_table, &RunsTable::copyRequested, this, &RunsPage::copy);
    connect(m_trend->chart(), &DurationChart::barSelected, this,
            [this](int run) { m_table->setCurrent(m_table->current().siblingAtColumn(RunsModel::FirstRun + run)); });
    connect(m_trend->chart(), &DurationChart::barActivated, this,
            [this](int run) { open(m_table->current().siblingAtColumn(RunsModel::FirstRun + run)); });
    connect(m_progressLine, &ProgressLine::cancelled, this, &RunsPage::cancelRequested);
    connect(m_empty, &EmptyPlace::actionTriggered, this, &RunsPage::clearFilter);
}

void RunsPage::show(const Location &location, const RunHistoryPtr &history, const RunsProgress &progress)
{
    const bool isOther = !m_location.sameRuns(location);
    m_location = location;
    m_progress = progress;
    const bool isNew = history != m_history;
    m_history = history;
    if (isNew)
        fill(isOther);
    else
        m_model->refresh(); // times may be told in another zone
    showSentences();
    showProgress();
    if (isSettled())
        Q_EMIT settled();
}

void RunsPage::fill(bool isOther)
{
    // The row that a person is at, the run, and what is in view: by what they are, not by where they stand.
    const QModelIndex current = m_table->current();
    const QString key = current.isValid() && !isOther ? m_model->keyOf(current.row()) : QString();
    const int run = RunsModel::runOf(current);
    const LocationSide place
        = run >= 0 && m_model->history() ? m_model->history()->run(static_cast<size_t>(run)).place : LocationSide();
    const int before = m_model->runCount();
    const QModelIndex top = m_table->top();
    const QString topKey = top.isValid() && !isOther ? m_model->keyOf(top.row()) : QString();
    {
        const QScopedValueRollback filling(m_filling, true);
        m_model->set(m_history, m_model->rows());
        m_table->arrange(isOther || m_model->runCount() != before);
        int column = current.isValid() ? current.column() : int(RunsModel::Name);
        for (int at = 0; run >= 0 && at < m_model->runCount(); ++at) {
            if (m_history->run(static_cast<size_t>(at)).place == place)
                column = RunsModel::FirstRun + at;
        }
        const int row = m_model->rowOfKey(key);
        if (row >= 0)
            m_table->setCurrent(m_model->index(row, std::min(column, m_model->columnCount() - 1)), false);
        if (const int first = m_model->rowOfKey(topKey); first >= 0)
            m_table->setTop(first); // the views have scrolled to what is current
    }
    showCounts();
    if (!m_table->current().isValid())
        selectFirst();
    showTrend();
}

// What fails, where something does; else the first row. In the newest run.
void RunsPage::selectFirst()
{
    int best = m_model->rowCount() > 0 ? 0 : -1;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->row(row).verdict.isFailing()) {
            best = row;
            break;
        }
    }
    if (best >= 0)
        m_table->setCurrent(m_model->index(best, m_model->columnCount() - 1));
}

void RunsPage::filter()
{
    const QModelIndex current = m_table->current();
    const QString key = current.isValid() ? m_model->keyOf(current.row()) : QString();
    const int column = current.column();
    m_model->setFilter(m_bar->kinds(), m_bar->text());
    m_table->arrange(false);
    showCounts();
    if (const int row = m_model->rowOfKey(key); row >= 0)
        m_table->setCurrent(m_model->index(row, column));
    else
        selectFirst();
    showTrend();
}

void RunsPage::showRows(RunsModel::Rows rows)
{
    m_model->set(m_history, rows);
    m_table->arrange(false);
    showCounts();
    selectFirst();
    showTrend();
}

void RunsPage::showCounts()
{
    m_bar->setCounts([this](int bit) { return m_model->countOfKind(static_cast<HistoryKind>(bit), true); },
                     [this](int bit) { return m_model->countOfKind(static_cast<HistoryKind>(bit), false); });
    const auto all = static_cast<int>(m_model->all().size());
    const bool isTasks = m_model->rows() == RunsModel::Rows::Tasks;
    const QString counted = isTasks ? tr("%n task(s)", nullptr, all) : tr("%n host(s)", nullptr, all);
    m_bar->setSummary(m_model->rowCount() == all ? counted
                                                 : tr("%1 of %2").arg(formatCount(m_model->rowCount()), counted));
    const bool isEmpty = m_model->rowCount() == 0;
    if (isEmpty && all > 0)
        m_empty->set(tr("0 of %1 match.").arg(counted), tr("Clear the filter"));
    else
        m_empty->set(m_progress.isDone() ? tr("None of these runs has results.") : tr("The runs are being read."));
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
}

void RunsPage::showSentences()
{
    std::vector<CompareParagraph> paragraphs = historySentences(*m_history);
    const auto known = m_progress.read + static_cast<int>(m_progress.problems.size());
    if (m_progress.isCancelled && known < m_progress.runs)
        paragraphs.push_back({{},
                              tr("%1 of %n run(s) are not read: that was cancelled.", nullptr, m_progress.runs)
                                  .arg(formatCount(m_progress.runs - known))});
    for (const QString &problem : std::as_const(m_progress.problems))
        paragraphs.push_back({tr("Could not be read: "), problem});
    m_sentences->setParagraphs(paragraphs);
    m_sentences->setVisible(!paragraphs.empty());
}

void RunsPage::showProgress()
{
    static const QUrl reading(u"runs"_s);
    if (m_progress.isDone())
        m_progressLine->remove(reading);
    else
        m_progressLine->set(
            reading,
            tr("Reading run %1 of %2")
                .arg(formatCount(m_progress.read + m_progress.problems.size() + 1), formatCount(m_progress.runs)),
            m_progress.read + m_progress.problems.size(), m_progress.runs);
}

void RunsPage::showTrend()
{
    if (m_filling)
        return;
    const QModelIndex current = m_table->current();
    const HistoryRow *row = current.isValid() ? &m_model->row(current.row()) : nullptr;
    m_trend->show(m_history, row, RunsModel::runOf(current));
}

void RunsPage::open(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    // A row without a run stands for the newest one that has it.
    const HistoryRow &row = m_model->row(index.row());
    int run = RunsModel::runOf(index);
    if (run < 0)
        run = static_cast<int>(std::ranges::find_last_if(row.cells, &HistoryCell::isThere).begin() - row.cells.begin());
    const HistoryCell &cell = row.cells[static_cast<size_t>(run)];
    const RunDigest &digest = m_history->run(static_cast<size_t>(run));
    Location there{.report = digest.place.report,
                   .inside = digest.place.inside,
                   .playbook = digest.place.playbook,
                   .page = PageId::Results};
    if (cell.entry == NoIndex) {
        there.page = PageId::Overview; // which says how far that run came
    } else if (m_model->rows() == RunsModel::Rows::Tasks) {
        there.task = digest.tasks[cell.entry].id;
        there.result = digest.tasks[cell.entry].result;
    } else {
        there.host = digest.hosts[cell.entry].id;
        there.result = digest.hosts[cell.entry].result;
    }
    Q_EMIT navigate(there, false);
}

std::optional<Location> RunsPage::comparison() const
{
    std::vector<int> runs = m_table->selectedRuns();
    if (runs.size() == 1 && runs.front() > 0)
        runs.insert(runs.begin(), runs.front() - 1);
    if (runs.size() != 2)
        return {};
    const auto place = [&](size_t at) { return m_history->run(static_cast<size_t>(runs[at])).place; };
    Location there{.page = PageId::Differences, .beside = {place(1)}};
    there.setSide(0, place(0));
    return there;
}

// The selected rows, with what is told of them and the selected runs; else the one that is current.
void RunsPage::copy() const
{
    const QModelIndex current = m_table->current();
    if (!current.isValid())
        return;
    std::set<int> rows, columns;
    const QModelIndexList selected = m_table->rows()->selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected) {
        rows.insert(index.row());
        columns.insert(index.column());
    }
    rows.insert(current.row());
    columns.insert(RunsModel::Name);
    QStringList lines;
    for (const int row : rows) {
        QStringList cells;
        for (const int column : columns) {
            const QModelIndex index = m_model->index(row, column);
            cells << (column == RunsModel::Name ? oneLine(m_model->row(row).name)
                                                : index.data(Qt::AccessibleTextRole).toString());
        }
        lines << cells.join(u'\t');
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

bool RunsPage::isSettled() const
{
    return m_progress.isDone() && m_history && std::ssize(m_history->runs()) == m_progress.read;
}

void RunsPage::focusFilter()
{
    m_bar->focusLine();
}

void RunsPage::clearFilter()
{
    m_bar->set(0, {});
}

QByteArray RunsPage::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    const std::optional<bool> wide = m_table->wideChoice();
    stream << m_splitter->saveState() << m_table->saveDivision() << wide.has_value() << wide.value_or(false);
    return state;
}

void RunsPage::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    QByteArray page, table;
    bool isChosen = false;
    bool isWide = false;
    stream >> page >> table >> isChosen >> isWide;
    if (stream.status() != QDataStream::Ok || state.isEmpty())
        return;
    m_splitter->restoreState(page);
    m_table->restoreDivision(table);
    m_table->setWide(isChosen ? std::optional(isWide) : std::nullopt);
}

void RunsPage::resizeEvent(QResizeEvent *event)
{
    PageBase::resizeEvent(event);
    m_sentences->setMostHeight(height() / 4);
}

} // namespace aviary
