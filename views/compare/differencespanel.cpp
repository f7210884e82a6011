// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/differencespanel.h"

#include "models/items/compare/differencesmodel.h"
#include "models/recording/format.h"
#include "views/common/columns.h"
#include "views/common/elidedlabel.h"
#include "views/common/emptyplace.h"
#include "views/common/linkbutton.h"
#include "views/compare/differencestable.h"
#include "views/compare/differencestrip.h"
#include "views/compare/kindlook.h"
#include "views/compare/speedpopup.h"

#include <QAction>
#include <QBoxLayout>
#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QStackedLayout>
#include <QToolButton>

#include <limits>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr quint32 StateVersion = 1;

int counted(qint64 number)
{
    return static_cast<int>(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

DifferenceKinds kindsOf(quint32 bits)
{
    DifferenceKinds kinds;
    for (int i = 0; i < DifferenceKindCount; ++i)
        kinds.set(static_cast<DifferenceKind>(i), (bits & (1U << i)) != 0);
    return kinds;
}

} // namespace

DifferencesPanel::DifferencesPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new DifferencesModel(this))
    , m_bar(new QuickFilterBar(differenceKinds(), this))
    , m_speedButton(new QToolButton(this))
    , m_speedPopup(new SpeedPopup(this))
    , m_everything(new QAction(tr("&Equal tasks too"), this))
    , m_hidden(new QWidget(this))
    , m_table(new DifferencesTable(m_model, this))
    , m_strip(new DifferenceStrip(m_model, m_table, this))
    , m_empty(new EmptyPlace(this))
    , m_stack(new QStackedLayout)
    , m_below(new QWidget(this))
    , m_told(new ElidedLabel(m_below))
    , m_missing(new ElidedLabel(m_below))
{
    m_bar->setPlaceholder(tr("Task, host, action, file"),
                          tr("Words that must all occur in host, task, action or file:line of either side (Ctrl+L)"));
    m_everything->setCheckable(true);
    m_everything->setToolTip(tr("Show tasks too that do not differ"));
    auto *everything = new QToolButton(this);
    everything->setDefaultAction(m_everything);
    m_bar->addTool(everything);
    m_bar->addTool(m_speedButton);
    for (QToolButton *button : {everything, m_speedButton}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }

    auto *toldHidden = new QHBoxLayout(m_hidden);
    toldHidden->setContentsMargins(8, 0, 8, 4);
    toldHidden->addWidget(new ElidedLabel(tr("What is selected is hidden by the filter."), m_hidden));
    auto *clear = new LinkButton(tr("Clear the filter"), m_hidden);
    toldHidden->addWidget(clear);
    toldHidden->addStretch(1);

    auto *shown = new QWidget(this);
    auto *row = new QHBoxLayout(shown);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_table, 1);
    row->addWidget(m_strip);
    m_stack->addWidget(shown);
    m_stack->addWidget(m_empty);

    auto *link = new LinkButton(tr("Show them"), m_below);
    m_missingLink = link;
    auto *below = new QHBoxLayout(m_below);
    below->setContentsMargins(8, 2, 8, 2);
    below->setSpacing(12);
    below->addWidget(m_told);
    below->addWidget(m_missing);
    below->addWidget(link);
    below->addStretch(1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_hidden);
    layout->addLayout(m_stack, 1);
    layout->addWidget(m_below);
    m_hidden->hide();
    m_told->hide();
    setFocusProxy(m_table);
    makeActions();
    applyFilter();

    connect(m_bar, &QuickFilterBar::changed, this, &DifferencesPanel::applyFilter);
    connect(m_bar, &QuickFilterBar::left, this, [this] { m_stack->currentWidget()->setFocus(Qt::OtherFocusReason); });
    connect(m_everything, &QAction::toggled, this, &DifferencesPanel::applyFilter);
    connect(m_speedButton, &QAbstractButton::clicked, this, &DifferencesPanel::openSpeed);
    connect(m_speedPopup, &SpeedPopup::changed, this, [this] { setSpeed(m_speedPopup->options()); });
    connect(clear, &QAbstractButton::clicked, this, &DifferencesPanel::showAll);
    connect(m_empty, &EmptyPlace::actionTriggered, this, &DifferencesPanel::showAll);
    connect(link, &QAbstractButton::clicked, this, [this] { m_everything->setChecked(true); });
    connect(m_strip, &DifferenceStrip::rowWanted, this, [this](int wanted) {
        m_table->setFocus(Qt::MouseFocusReason);
        m_table->moveTo(m_model->index(wanted, 0));
    });
    connect(m_table, &DifferencesTable::rowChosen, this, [this](quint32 task, quint32 chosen) {
        showTold({});
        Q_EMIT rowChosen(task, chosen);
    });
    connect(m_table, &DifferencesTable::rowActivated, this, &DifferencesPanel::rowActivated);
    connect(m_model, &DifferencesModel::rowsChanged, this, &DifferencesPanel::showState);
    connect(m_model, &DifferencesModel::settled, this, [this] {
        showState();
        Q_EMIT settled();
    });
}

void DifferencesPanel::makeActions()
{
    const auto add = [this](const QString &text, auto slot) {
        auto *action = new QAction(text, this);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    addAction(m_everything);
    add(tr("&Slower or faster by…"), &DifferencesPanel::openSpeed);
    add(tr("&Unfold all tasks"), [this] {
        if (!m_table->unfoldAll())
            showTold(tr("There are %1 results: too many to unfold all of them. Filter them first.")
                         .arg(formatCount(m_model->shownResults())));
    });
    add(tr("F&old all tasks"), [this] { m_table->foldAll(); });
    add(tr("In the order they &ran"), [this] { m_table->header()->setSortIndicator(-1, Qt::AscendingOrder); });
    add(tr("&Columns…"), [this] { m_table->columns()->openMenu(); });
}

void DifferencesPanel::setPair(const ComparedPairPtr &pair, bool sameRuns)
{
    if (!sameRuns) {
        m_table->forget();
        m_all = {};
        showTold({});
    }
    const ComparisonPtr before = m_model->pair() ? m_model->pair()->comparison : nullptr;
    if (sameRuns && before && pair && pair->comparison != before)
        m_table->goOn(*before, *pair->comparison);
    m_model->setPair(pair);
    m_missing->setText(m_model->missingText().isEmpty() ? QString()
                                                        : tr("Not listed: %1.").arg(m_model->missingText()));
    showState();
}

void DifferencesPanel::select(quint32 task, quint32 row)
{
    m_table->select(task, row);
    showState();
}

void DifferencesPanel::applyFilter()
{
    DifferenceFilter filter = m_model->filter();
    filter.kinds = kindsOf(m_bar->kinds());
    filter.onlyDifferences = !m_everything->isChecked();
    filter.text = m_bar->text();
    filter.speed = m_speed;
    m_speedButton->setText(tr("> %1").arg(SpeedPopup::textOf(m_speed)));
    m_speedButton->setToolTip(tr("How much slower or faster counts as a difference: click to change it"));
    m_speedButton->setAccessibleName(
        tr("Slower or faster by more than %1").arg(SpeedPopup::textOf(m_speed)));
    showTold({});
    m_model->setFilter(filter);
    showState();
}

// What is equal too where nothing differs.
void DifferencesPanel::showAll()
{
    const bool needsEqual = m_all.differentTasks == 0 || !m_table->isSelectionShown();
    m_bar->set(0, {});
    if (needsEqual)
        m_everything->setChecked(true);
    m_table->setFocus(Qt::OtherFocusReason);
}

void DifferencesPanel::openSpeed()
{
    m_speedPopup->openBelow(m_speedButton, m_speed);
}

void DifferencesPanel::setSpeed(const CompareOptions &options)
{
    if (options == m_speed)
        return;
    m_speed = options;
    applyFilter();
    Q_EMIT speedChanged(m_speed);
}

void DifferencesPanel::showCounts()
{
    const DifferenceCounts &counts = m_model->counts();
    if (m_model->filter().text.trimmed().isEmpty() && !m_model->isBusy())
        m_all = counts;
    m_bar->setCounts([this](int kind) { return m_all.tasksOf(static_cast<DifferenceKind>(kind)); },
                     [&counts](int kind) { return counts.tasksOf(static_cast<DifferenceKind>(kind)); });
    m_bar->setSummary(
        m_model->pair() ? tr("%1 of %2 task(s)", nullptr, counted(m_all.allTasks))
                               .arg(formatCount(m_model->rowCount()), formatCount(m_all.allTasks))
                        : QString());
}

void DifferencesPanel::showState()
{
    showCounts();
    const QString empty = emptyText();
    if (!m_model->isBusy())
        m_hidden->setVisible(empty.isEmpty() && !m_table->isSelectionShown());
    const bool isMissingShown = !m_missing->text().isEmpty() && !m_everything->isChecked();
    m_missing->setVisible(isMissingShown);
    m_missingLink->setVisible(isMissingShown);
    m_below->setVisible(isMissingShown || !m_told->text().isEmpty());
    // Focus must not fall out of the page with the table that goes.
    const bool hadFocus = m_table->hasFocus() || m_empty->hasFocus();
    if (!empty.isEmpty())
        m_empty->set(empty, m_model->filter().text.trimmed().isEmpty() ? tr("Show all") : tr("Clear the filter"));
    m_stack->setCurrentIndex(empty.isEmpty() ? 0 : 1);
    if (hadFocus)
        (empty.isEmpty() ? static_cast<QWidget *>(m_table) : m_empty)->setFocus(Qt::OtherFocusReason);
}

QString DifferencesPanel::emptyText() const
{
    if (m_model->rowCount() > 0 || m_model->isBusy() || !m_model->pair())
        return {};
    if (m_all.allTasks == 0 && m_model->filter().text.trimmed().isEmpty())
        return tr("No results were recorded: no task ran on any host.");
    if (!m_model->filter().text.trimmed().isEmpty())
        return tr("0 of %1 match. Clear the filter (Ctrl+Shift+L).").arg(formatCount(m_all.allTasks));
    const qint64 equal = m_all.allTasks - m_all.differentTasks;
    return equal > 0 ? tr("No difference under this filter. %1 task(s) are equal: show all.", nullptr, counted(equal))
                           .arg(formatCount(equal))
                     : tr("No difference under this filter: show all.");
}

bool DifferencesPanel::stepDifference(int step)
{
    const QModelIndex next = m_model->nextDifference(m_table->currentIndex(), step);
    if (!next.isValid()) {
        showTold(m_model->rowCount() == 0 ? tr("There is no difference under this filter.") : noneFurtherOn(step));
        return false;
    }
    showTold({});
    m_table->moveTo(next);
    return true;
}

QString DifferencesPanel::noneFurtherOn(int step)
{
    return step > 0 ? tr("This is the last difference.") : tr("This is the first difference.");
}

void DifferencesPanel::showTold(const QString &text)
{
    if (m_told->text() == text)
        return;
    m_told->setText(text);
    m_told->setVisible(!text.isEmpty());
    m_below->setVisible(!text.isEmpty() || m_missing->isVisibleTo(m_below));
}

bool DifferencesPanel::isBusy() const
{
    return m_model->isBusy();
}

void DifferencesPanel::focusFilter()
{
    m_bar->focusLine();
}

void DifferencesPanel::clearFilter()
{
    m_bar->set(0, {});
    m_table->setFocus(Qt::OtherFocusReason);
}

QString DifferencesPanel::selectedText() const
{
    return m_table->selectedText();
}

std::optional<std::pair<quint32, std::vector<quint32>>> DifferencesPanel::current() const
{
    const QModelIndex index = m_table->currentIndex().siblingAtColumn(0);
    if (!index.isValid())
        return {};
    if (const quint32 row = m_model->rowAt(index); row != NoIndex)
        return std::pair{m_model->taskAt(index), std::vector{row}};
    std::vector<quint32> rows;
    for (int row = 0; row < m_model->rowCount(index); ++row) {
        const QModelIndex result = m_model->index(row, 0, index);
        if (!m_model->kindsAt(result).isEmpty())
            rows.push_back(m_model->rowAt(result));
    }
    return std::pair{m_model->taskAt(index), rows};
}

QByteArray DifferencesPanel::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << StateVersion << m_table->columns()->saveState() << m_speed.share << static_cast<qint64>(m_speed.atLeast);
    return state;
}

void DifferencesPanel::restoreState(const QByteArray &state)
{
    quint32 version = 0;
    QByteArray columns;
    double share = 0;
    qint64 atLeast = 0;
    QDataStream stream(state);
    stream >> version >> columns >> share >> atLeast;
    if (stream.status() != QDataStream::Ok || version != StateVersion)
        return;
    m_table->columns()->restoreState(columns);
    if (share >= 0 && atLeast >= 0) // whatever a file of settings says
        setSpeed({.share = share, .atLeast = atLeast});
}

} // namespace aviary
