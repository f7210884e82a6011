// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/timelinespage.h"

#include "models/compare/timelinepairtexts.h"
#include "models/recording/format.h"
#include "views/common/elidedlabel.h"
#include "views/common/emptyplace.h"
#include "views/common/labels.h"
#include "views/compare/timelinealigner.h"
#include "views/compare/timelinecoupling.h"
#include "views/compare/timelinedeltas.h"
#include "views/compare/timelinesnotes.h"
#include "views/timeline/timelinehands.h"
#include "views/timeline/timelinestate.h"
#include "views/timeline/timelineview.h"

#include <QEvent>
#include <QLabel>
#include <QStackedLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

size_t placeOf(Side side)
{
    return side == Side::Left ? 0 : 1;
}

} // namespace

bool TimelinesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        m_hands->setState(watched == m_views.left ? m_states.left : m_states.right);
    return ComparePage::eventFilter(watched, event);
}

void TimelinesPage::show(const Location &location, const ComparedPairPtr &pair, const Both<ReportSource *> &)
{
    m_location = location;
    m_pair = pair;
    const ComparisonPtr comparison = pair ? pair->comparison : ComparisonPtr();
    if (comparison != m_comparison)
        startPairing(comparison);
    else if (m_timelines)
        follow();
    if (m_zone != displayZone()) {
        m_zone = displayZone();
        for (const Side side : Sides)
            m_views[side]->describe();
    }
    showState();
}

void TimelinesPage::startPairing(const ComparisonPtr &comparison)
{
    const bool sameRuns = comparison && m_comparison
        && comparison->recording(Side::Left) == m_comparison->recording(Side::Left)
        && comparison->recording(Side::Right) == m_comparison->recording(Side::Right);
    m_comparison = comparison;
    m_isPairing = comparison != nullptr;
    m_pairing = {};
    // What is told slower may change by a person's wish; the runs stay as they are seen.
    if (!sameRuns)
        take({});
    if (!comparison)
        return;
    m_pairing = Job<TimelinePairPtr>(
        QtConcurrent::run([comparison]() -> Result<TimelinePairPtr> { return TimelinePair::of(comparison); }));
    m_pairing.then(this, [this](const Result<TimelinePairPtr> &timelines) {
        m_isPairing = false;
        take(*timelines);
        showState();
        checkSettled();
    });
}

void TimelinesPage::take(const TimelinePairPtr &timelines)
{
    const bool sameRuns = timelines && m_timelines;
    m_timelines = timelines;
    m_aligner->setPair(timelines, sameRuns);
    m_coupling->setPair(timelines);
    m_hoveredRow = m_hoveredTask = NoIndex;
    m_deltas->setPair(timelines);
    m_notes->setComparison(timelines ? timelines->comparison() : ComparisonPtr());
    if (sameRuns) {
        follow();
        return;
    }
    m_selected = NoIndex;
    for (const Side side : Sides) {
        m_states[side]->setRecording({}, false);
        m_views[side]->setMarkedRow(NoIndex);
    }
    if (!timelines)
        return;
    m_coupling->align(timelines->moments(alignment()), Side::Right);
    m_states.left->holdFigures(true);
    for (const Side side : Sides) {
        m_states[side]->choices()->setKept(timelines->lanes(side));
        m_states[side]->setRecording(timelines->comparison()->recording(side), true);
    }
    follow();
}

// The place of the window: what is selected of each side.
void TimelinesPage::follow()
{
    quint32 selected = NoIndex;
    Both<RowIndex> rows{NoIndex, NoIndex};
    for (const Side side : Sides) {
        if (placeOf(side) >= m_location.sideCount())
            continue;
        const std::optional<ResultId> result = m_location.side(placeOf(side)).result;
        rows[side] = result ? m_comparison->recording(side)->rowOf(*result) : NoIndex;
        if (rows[side] != NoIndex)
            selected = m_timelines->pairOf(side, rows[side]);
    }
    m_selected = selected;
    for (const Side side : Sides)
        m_states[side]->select(rows[side]);
    showSelected();
}

void TimelinesPage::choose(quint32 rowPair, Side from)
{
    if (!m_timelines || rowPair == NoIndex)
        return;
    const RowPair &row = m_comparison->rows()[rowPair];
    m_selected = rowPair;
    m_location.page = PageId::Timelines;
    m_location.line = 0;
    for (const Side side : Sides) {
        if (placeOf(side) >= m_location.sideCount())
            continue;
        LocationSide there = m_location.side(placeOf(side));
        there.task = {};
        there.host = {};
        there.file = {};
        there.record = {};
        there.result = row.row[side] == NoIndex ? std::nullopt
                                                : std::optional(m_comparison->recording(side)->resultId(row.row[side]));
        m_location.setSide(placeOf(side), there);
    }
    // The one that is pointed at last: where both do not fit, it is the one in view.
    m_states[otherSide(from)]->select(row.row[otherSide(from)]);
    m_states[from]->select(row.row[from]);
    showSelected();
    Q_EMIT navigate(m_location, true);
}

void TimelinesPage::showSelected()
{
    const quint32 task = m_selected == NoIndex ? NoIndex : m_comparison->rows()[m_selected].task;
    m_deltas->setSelected(task);
    m_aligner->setSelected(task);
    showHovered();
}

void TimelinesPage::chooseTask(quint32 task)
{
    const quint32 row = m_timelines->rowOf(task);
    if (row == NoIndex)
        return;
    for (const Side side : Sides)
        m_states[side]->touch();
    choose(row, m_comparison->rows()[row].row.right == NoIndex ? Side::Left : Side::Right);
}

bool TimelinesPage::stepDifference(int step)
{
    if (!m_timelines)
        return false;
    const quint32 task = m_timelines->differenceFrom(m_deltas->selected(), step);
    if (task == NoIndex)
        return false;
    chooseTask(task);
    return true;
}

void TimelinesPage::hover(Side side)
{
    const TimelineView *view = m_views[side];
    const ItemIndex item = m_timelines && m_states[side]->hasPicture() ? view->hoveredItem() : NoIndex;
    m_hoveredTask = NoIndex;
    m_hoveredRow = item == NoIndex ? NoIndex : m_timelines->pairOf(side, m_states[side]->picture().model->row(item));
    m_views[side]->setMarkedRow(NoIndex);
    m_views[otherSide(side)]->setMarkedRow(
        m_hoveredRow == NoIndex ? NoIndex : m_comparison->rows()[m_hoveredRow].row[otherSide(side)]);
    showHovered();
}

void TimelinesPage::hoverTask(quint32 task)
{
    m_hoveredTask = task;
    m_hoveredRow = NoIndex;
    const quint32 row = task == NoIndex || !m_timelines ? NoIndex : m_timelines->rowOf(task);
    for (const Side side : Sides)
        m_views[side]->setMarkedRow(row == NoIndex ? NoIndex : m_comparison->rows()[row].row[side]);
    showHovered();
}

QString TimelinesPage::emptyText() const
{
    if (!m_pair || m_pair->known == ComparedPair::Known::Nothing)
        return tr("Reading…");
    if (!m_pair->comparison) {
        if (m_pair->playbook.left && m_pair->playbook.right)
            return tr("These runs could not be compared.");
        return m_pair->playbook.left
            ? tr("Only the left report has this playbook: there is nothing to compare it with.")
            : tr("Only the right report has this playbook: there is nothing to compare it with.");
    }
    if (!m_timelines)
        return tr("Aligning…");
    const auto hasNone
        = [this](Side side) { return m_states[side]->model() && m_states[side]->model()->itemCount() == 0; };
    if (hasNone(Side::Left) && hasNone(Side::Right))
        return tr("No times were recorded in either run. The page Differences lists all results.");
    return {};
}

const TimelineAlignment &TimelinesPage::alignment() const
{
    return m_aligner->alignment();
}

void TimelinesPage::showState()
{
    const QString empty = emptyText();
    if (!empty.isEmpty())
        m_empty->set(empty);
    QWidget *there = empty.isEmpty() ? m_chart : static_cast<QWidget *>(m_empty);
    if (m_stack->currentWidget() != there)
        m_stack->setCurrentWidget(there);
    if (!m_timelines)
        return;
    for (const Side side : Sides) {
        const Playbook &playbook = m_comparison->recording(side)->playbook();
        m_heads[side]->setText(u"%1 %2 · %3"_s.arg(QString(glyphOf(playbook.state)),
                                                   side == Side::Left ? tr("left") : tr("right"),
                                                   formatTime(playbook.started)));
    }
    shareRoom();
    m_scale->setText(tr("▲ slower\n± %1\n▼ faster").arg(formatDuration(m_timelines->scale())));
    setPlainToolTip(m_scale,
                    tr("As much slower or faster is a task whose bar between the timelines is as high as may be.")
                        + u'\n'
                        + tr("%1 only right  %2 only left  %3 another outcome  %4 newly failing")
                              .arg(glyphOf(TaskDelta::Kind::OnlyRight))
                              .arg(glyphOf(TaskDelta::Kind::OnlyLeft))
                              .arg(OutcomeMark)
                              .arg(glyphOf(Outcome::Failed)));
    showHovered();
    showView();
}

void TimelinesPage::showView()
{
    // What is painted, not what is asked for: bars of the strip stand above those of the lanes.
    if (m_timelines && m_states.right->hasPicture()) {
        TimeSpan visible = m_states.right->picture().view().visible;
        const Micros moment = m_coupling->moments().right;
        if (!visible.isEmpty())
            visible = {visible.begin - moment, visible.end - moment};
        m_deltas->setView(m_coupling->moments(), visible);
    }
}

void TimelinesPage::showHovered()
{
    QString text;
    const TimeSpan range = m_states.right->range()->span();
    if (!m_timelines)
        text.clear();
    else if (m_hoveredTask != NoIndex)
        text = tellDelta(*m_timelines, m_hoveredTask);
    else if (m_hoveredRow != NoIndex)
        text = tellRowPair(*m_comparison, m_hoveredRow);
    else if (!range.isEmpty())
        text = tr("%1 marked, from %2 on")
                   .arg(formatDuration(range.duration()), formatDelta(range.begin - m_coupling->moments().right));
    else if (m_selected != NoIndex)
        text = tellRowPair(*m_comparison, m_selected);
    else
        text = tr(
            "Point at a bar to see what faces it; the wheel with Ctrl zooms both, F7 goes to the next difference.");
    m_hovered->setText(text);
}

bool TimelinesPage::isSettled() const
{
    if (m_isPairing)
        return false;
    for (const Side side : Sides) {
        if (!m_states[side]->isSettled() || !m_states[side]->range()->isSettled())
            return false;
    }
    return true;
}

void TimelinesPage::checkSettled()
{
    if (isSettled())
        Q_EMIT settled();
}

} // namespace aviary
