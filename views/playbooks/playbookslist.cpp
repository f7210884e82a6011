// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/playbooks/playbookslist.h"

#include "models/recording/format.h"
#include "views/common/columns.h"
#include "views/common/elidedlabel.h"
#include "views/common/emptyplace.h"
#include "views/common/palette.h"
#include "views/common/quickfilterbar.h"
#include "views/common/rundrag.h"
#include "views/playbooks/playbookstable.h"
#include "views/playbooks/trendview.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QClipboard>
#include <QDataStream>
#include <QGuiApplication>
#include <QHeaderView>
#include <QIODevice>
#include <QMenu>
#include <QSet>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr quint32 StateVersion = 1;

std::vector<QuickFilterBar::Kind> kinds()
{
    std::vector<QuickFilterBar::Kind> kinds;
    kinds.reserve(StatesForReading.size());
    for (const State state : StatesForReading)
        kinds.push_back(filterKind(state));
    return kinds;
}

QString actionText(PlaybookGrouping grouping)
{
    switch (grouping) {
    case PlaybookGrouping::None:
        return PlaybooksList::tr("Not &grouped");
    case PlaybookGrouping::Report:
        return PlaybooksList::tr("Group by &report");
    case PlaybookGrouping::Label:
        return PlaybooksList::tr("Group by &label");
    case PlaybookGrouping::Path:
        return PlaybooksList::tr("Group by &path");
    case PlaybookGrouping::Controller:
        return PlaybooksList::tr("Group by &controller");
    case PlaybookGrouping::Day:
        return PlaybooksList::tr("Group by &day");
    }
    return {};
}

QString buttonText(PlaybookGrouping grouping)
{
    return actionText(grouping).remove(u'&');
}

QString totalsText(const PlaybookTotals &totals, int inSeveral)
{
    QStringList parts{PlaybooksList::tr("%1 run(s)", nullptr, totals.runs).arg(formatCount(totals.runs))};
    if (totals.finished > 0) {
        parts << PlaybooksList::tr("%1 of %2 that ended passed (%3 %)")
                     .arg(formatCount(totals.passed), formatCount(totals.finished),
                          formatCount(totals.passed * 100LL / totals.finished));
    }
    if (isKnown(totals.median))
        parts << PlaybooksList::tr("median %1").arg(formatDuration(totals.median));
    if (isKnown(totals.last))
        parts << PlaybooksList::tr("last %1").arg(formatDuration(totals.last));
    if (inSeveral > 0)
        parts << PlaybooksList::tr("%1 with several labels stand(s) in each of their groups", nullptr, inSeveral)
                     .arg(formatCount(inSeveral));
    return parts.join(u" · "_s);
}

} // namespace

PlaybooksList::PlaybooksList(QWidget *parent)
    : QWidget(parent)
    , m_model(new PlaybooksModel(this))
    , m_groups(new PlaybookGroupsModel(m_model, this))
    , m_bar(new QuickFilterBar(kinds(), this))
    , m_groupButton(new QToolButton(this))
    , m_table(new PlaybooksTable(m_groups, this))
    , m_empty(new EmptyPlace(this))
    , m_stack(new QStackedLayout)
    , m_totals(new ElidedLabel(this))
    , m_trend(new TrendView(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_groupActions(new QActionGroup(this))
    , m_emptyText(tr("This database holds no playbooks; ARA made it but no run was recorded."))
{
    m_bar->setPlaceholder(tr("Playbook, report, label, …"),
                          tr("Words that must all occur in what the columns say, shown or not (Ctrl+L)"));
    m_groupButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_groupButton->setPopupMode(QToolButton::InstantPopup);
    m_groupButton->setAutoRaise(true);
    m_groupButton->setFocusPolicy(Qt::TabFocus);
    m_groupButton->setObjectName(u"grouping"_s);
    m_bar->addTool(m_groupButton);
    m_empty->setObjectName(u"emptyList"_s);
    m_totals->setObjectName(u"totals"_s);

    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *upper = new QWidget(this);
    auto *column = new QVBoxLayout(upper);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addLayout(m_stack, 1);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(8, 3, 8, 3);
    below->addWidget(m_totals);
    column->addLayout(below);
    m_splitter->addWidget(upper);
    m_splitter->addWidget(m_trend);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({600, 200});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    setFocusProxy(m_table);
    makeActions();

    connect(m_bar, &QuickFilterBar::changed, this, &PlaybooksList::applyFilter);
    connect(m_bar, &QuickFilterBar::left, this, [this] { m_stack->currentWidget()->setFocus(Qt::OtherFocusReason); });
    connect(m_empty, &EmptyPlace::actionTriggered, this, [this] {
        if (m_model->rowCount() == 0)
            Q_EMIT emptyActionTriggered();
        else
            clearFilter();
    });
    connect(m_table, &PlaybooksTable::activated, this, &PlaybooksList::activate);
    connect(m_table, &PlaybooksTable::dragWanted, this, [this] { dragRuns(selection(), m_table); });
    connect(m_table, &PlaybooksTable::dropped, this, [this](const QMimeData *dragged, int row) {
        const PlaybookEntry &entry = m_model->entry(row);
        Q_EMIT dropped(sidesIn(dragged),
                       {.report = entry.origin, .inside = entry.inside, .playbook = entry.playbook.id});
    });
    connect(m_table, &PlaybooksTable::currentRunChanged, this, &PlaybooksList::showTrend);
    connect(m_trend, &TrendView::runSelected, this,
            [this](quint32 entry) { m_table->select(static_cast<int>(entry)); });
    connect(m_trend, &TrendView::runActivated, this, [this](quint32 entry) { activate(static_cast<int>(entry)); });
    connect(m_groups, &PlaybookGroupsModel::rowsChanged, this, &PlaybooksList::showState);
    connect(m_groups, &PlaybookGroupsModel::rowsChanged, this, &PlaybooksList::showTrend);
    setGrouping(PlaybookGrouping::None, false);
    showState();
}

void PlaybooksList::makeActions()
{
    const auto add = [this](const QString &text, const QKeySequence &key, auto slot) {
        auto *action = new QAction(text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        return action;
    };
    m_open = add(tr("&Open playbook"), {}, [this] {
        if (const int entry = m_table->currentEntry(); entry >= 0)
            activate(entry);
    });
    auto *menu = new QMenu(m_groupButton);
    for (const PlaybookGrouping grouping : PlaybookGroupings) {
        auto *action
            = add(actionText(grouping), {}, [this, grouping] { setGrouping(grouping, m_groups->isWithMade()); });
        action->setCheckable(true);
        action->setData(QString(wordOf(grouping)));
        m_groupActions->addAction(action);
        menu->addAction(action);
    }
    menu->addSeparator();
    m_withMade = add(tr("Labels that ARA &makes are groups, too"), {},
                     [this](bool on) { setGrouping(PlaybookGrouping::Label, on); });
    m_withMade->setCheckable(true);
    m_withMade->setToolTip(tr("Such as check:False and tags:all"));
    menu->addAction(m_withMade);
    m_groupButton->setMenu(menu);
    m_unfoldAll = add(tr("&Unfold all groups"), {}, [this] { m_table->expandAll(); });
    m_foldAll = add(tr("&Fold all groups"), {}, [this] { m_table->collapseAll(); });
    add(tr("&Failed first, then newest"), {}, [this] { m_table->header()->setSortIndicator(-1, Qt::AscendingOrder); });
    m_showTrend = add(tr("Show &trend"), {}, [this](bool on) { m_trend->setVisible(on); });
    m_showTrend->setCheckable(true);
    m_showTrend->setChecked(true);
    add(tr("C&olumns…"), {}, [this] { m_table->columns()->openMenu(); });
    m_copyRows = add(tr("&Copy rows"), QKeySequence::Copy, &PlaybooksList::copyRows);
    m_copyCell = add(tr("Copy c&ell"), {}, &PlaybooksList::copyCell);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &PlaybooksList::openRowMenu);
}

void PlaybooksList::setPlaybooks(std::vector<PlaybookEntry> entries)
{
    QSet<std::pair<QUrl, QString>> reports;
    for (const PlaybookEntry &entry : entries)
        reports.insert({entry.origin, entry.inside});
    m_model->setPlaybooks(std::move(entries));
    m_table->columns()->setOffered(PlaybooksModel::ReportColumn, reports.size() > 1);
}

void PlaybooksList::setEmptyText(const QString &text, const QString &action)
{
    m_emptyText = text;
    m_emptyAction = action;
    showState();
}

void PlaybooksList::setGrouping(PlaybookGrouping grouping, bool withMade)
{
    m_groups->setGrouping(grouping, withMade);
    for (QAction *action : m_groupActions->actions())
        action->setChecked(action->data().toString() == wordOf(grouping));
    m_withMade->setChecked(withMade);
    m_groupButton->setText(buttonText(grouping));
    const bool grouped = grouping != PlaybookGrouping::None;
    m_unfoldAll->setVisible(grouped);
    m_foldAll->setVisible(grouped);
}

void PlaybooksList::applyFilter()
{
    m_groups->setFilter({.states = m_bar->kinds(), .text = m_bar->text()});
}

void PlaybooksList::showState()
{
    const auto all = static_cast<qint64>(m_model->rowCount());
    const auto shown = static_cast<qint64>(m_groups->shown().size());
    m_bar->setCounts([this](int bit) { return m_groups->allStates()[static_cast<size_t>(bit)]; },
                     [this](int bit) { return m_groups->states()[static_cast<size_t>(bit)]; });
    m_bar->setSummary(m_groups->filter().isEmpty()
                          ? tr("%1 playbook(s)", nullptr, static_cast<int>(all)).arg(formatCount(all))
                          : tr("%1 of %2").arg(formatCount(shown), formatCount(all)));
    m_totals->setText(totalsText(totalsOf(m_model->entries(), m_groups->shown()), m_groups->inSeveralGroups()));
    m_totals->setVisible(shown > 0);
    if (all == 0)
        m_empty->set(m_emptyText, m_emptyAction);
    else if (shown == 0)
        m_empty->set(tr("0 of %1 match. Clear the filter (Ctrl+Shift+L).").arg(formatCount(all)),
                     tr("Clear the filter"));
    QWidget *there = shown > 0 ? static_cast<QWidget *>(m_table) : m_empty;
    if (there == m_stack->currentWidget())
        return;
    // Focus must not fall out of the page with what goes.
    const bool hadFocus = m_stack->currentWidget()->hasFocus();
    m_stack->setCurrentWidget(there);
    if (hadFocus)
        there->setFocus(Qt::OtherFocusReason);
}

void PlaybooksList::showTrend()
{
    const int entry = m_table->currentEntry();
    m_trend->show(m_model->entries(), m_groups->shown(), entry,
                  entry < 0 ? QString() : m_model->index(entry, PlaybooksModel::NameColumn).data().toString());
}

void PlaybooksList::activate(int row)
{
    const PlaybookEntry &entry = m_model->entry(row);
    Q_EMIT activated(entry.origin, entry.inside, entry.playbook.id);
}

std::vector<LocationSide> PlaybooksList::selection() const
{
    std::vector<LocationSide> sides;
    for (const int row : m_table->selectedEntries()) {
        const PlaybookEntry &entry = m_model->entry(row);
        sides.push_back({.report = entry.origin, .inside = entry.inside, .playbook = entry.playbook.id});
    }
    return sides;
}

void PlaybooksList::openRowMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_table->currentEntry() >= 0) {
        menu->addAction(m_open);
        menu->addActions(m_rowActions);
    }
    menu->addSeparator();
    if (m_table->currentIndex().isValid())
        menu->addActions({m_copyRows, m_copyCell});
    menu->addSeparator();
    menu->addActions(m_groupActions->actions());
    menu->addSeparator();
    if (m_groups->grouping() == PlaybookGrouping::Label)
        menu->addAction(m_withMade);
    if (m_groups->grouping() != PlaybookGrouping::None)
        menu->addActions({m_unfoldAll, m_foldAll});
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void PlaybooksList::copyRows()
{
    QGuiApplication::clipboard()->setText(m_table->copyText());
}

void PlaybooksList::copyCell()
{
    QGuiApplication::clipboard()->setText(m_table->currentIndex().data(Qt::AccessibleTextRole).toString());
}

void PlaybooksList::focusFilter()
{
    m_bar->focusLine();
}

void PlaybooksList::clearFilter()
{
    m_bar->set(0, {});
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

QByteArray PlaybooksList::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << StateVersion << m_table->columns()->saveState() << QString(wordOf(m_groups->grouping()))
           << m_groups->isWithMade() << m_groups->filter().states << m_groups->filter().text << m_showTrend->isChecked()
           << m_splitter->saveState();
    return state;
}

void PlaybooksList::restoreState(const QByteArray &state)
{
    quint32 version = 0;
    QByteArray columns;
    QString grouping;
    bool withMade = false;
    PlaybookFilter filter;
    bool trend = true;
    QByteArray splitter;
    QDataStream stream(state);
    stream >> version >> columns >> grouping >> withMade >> filter.states >> filter.text >> trend >> splitter;
    if (stream.status() != QDataStream::Ok || version != StateVersion)
        return;
    m_table->columns()->restoreState(columns);
    setGrouping(playbookGroupingFromWord(grouping).value_or(PlaybookGrouping::None), withMade);
    m_bar->set(filter.states, filter.text);
    m_splitter->restoreState(splitter);
    m_showTrend->setChecked(trend);
    m_trend->setVisible(trend);
}

} // namespace aviary
