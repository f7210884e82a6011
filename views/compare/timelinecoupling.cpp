// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/timelinecoupling.h"

#include "views/timeline/timelinestate.h"

#include <QScopedValueRollback>

namespace aviary {

namespace {

TimeSpan shifted(TimeSpan span, Micros by)
{
    return isKnown(span.begin) && isKnown(span.end) ? TimeSpan{span.begin + by, span.end + by} : TimeSpan();
}

} // namespace

TimelineCoupling::TimelineCoupling(const Both<TimelineState *> &states, QObject *parent)
    : QObject(parent)
    , m_states(states)
{
    for (const Side side : Sides) {
        connect(states[side]->zoom(), &TimelineZoom::visibleChanged, this, [this, side] { followZoom(side); });
        connect(states[side]->range(), &TimelineRange::changed, this, [this, side] { followRange(side); });
        connect(states[side], &TimelineState::offsetChanged, this, [this, side] { followOffset(side); });
        connect(states[side]->zoom(), &TimelineZoom::selectionChanged, this, &TimelineCoupling::fitBoth);
    }
}

void TimelineCoupling::setPair(const TimelinePairPtr &pair)
{
    m_pair = pair;
}

TimeSpan TimelineCoupling::across(Side from, TimeSpan span) const
{
    return shifted(span, m_moments[otherSide(from)] - m_moments[from]);
}

TimeSpan TimelineCoupling::visible() const
{
    return m_pair ? shifted(m_states.left->zoom()->visible(), -m_moments.left) : TimeSpan();
}

void TimelineCoupling::align(const Both<Micros> &moments, Side still)
{
    const QScopedValueRollback guard(m_isFollowing, true);
    m_moments = moments;
    const TimeSpan extent = m_pair->extent(moments);
    for (const Side side : Sides)
        m_states[side]->setScale({shifted(extent, moments[side]), moments[side]});
    m_states[otherSide(still)]->zoom()->setVisible(across(still, m_states[still]->zoom()->visible()));
    m_states[otherSide(still)]->range()->set(across(still, m_states[still]->range()->span()));
    fitBoth();
}

void TimelineCoupling::revealMoment()
{
    m_states.right->zoom()->reveal({m_moments.right, m_moments.right});
}

// What is selected on one side is compared with what faces it: both are to be seen.
void TimelineCoupling::fitBoth()
{
    for (const Side side : Sides) {
        TimeSpan both = m_states[side]->zoom()->selection();
        const TimeSpan other = across(otherSide(side), m_states[otherSide(side)]->zoom()->selection());
        both.include(other.begin);
        both.include(other.end);
        m_states[side]->setFitted(m_pair ? both : TimeSpan());
    }
}

void TimelineCoupling::followZoom(Side from)
{
    const TimeSpan visible = m_states[from]->zoom()->visible();
    if (m_isFollowing || !m_pair || visible.isEmpty())
        return;
    const QScopedValueRollback guard(m_isFollowing, true);
    m_states[otherSide(from)]->zoom()->setVisible(across(from, visible));
}

void TimelineCoupling::followRange(Side from)
{
    if (m_isFollowing || !m_pair)
        return;
    const QScopedValueRollback guard(m_isFollowing, true);
    TimelineRange *other = m_states[otherSide(from)]->range();
    other->set(across(from, m_states[from]->range()->span()));
    other->setZooming(across(from, m_states[from]->range()->zooming()));
}

// The same host on top, as far scrolled beyond its upper edge.
void TimelineCoupling::followOffset(Side from)
{
    const TimelineModelPtr &model = m_states[from]->model();
    TimelineState *other = m_states[otherSide(from)];
    if (m_isFollowing || !m_pair || !model || !other->model() || model->lanes().empty())
        return;
    const QScopedValueRollback guard(m_isFollowing, true);
    const TimelineLayout &layout = m_states[from]->layout();
    const int offset = m_states[from]->offset();
    // Hosts that are on one side only are passed over, to the next one that both have.
    for (quint32 lane = layout.laneAt(offset); lane < layout.laneCount(); ++lane) {
        const TableIndex host = model->lanes()[lane].host();
        const quint32 entry = host == NoIndex ? NoIndex : m_pair->comparison()->entryOfHost(from, host);
        const TableIndex there
            = entry == NoIndex ? NoIndex : m_pair->comparison()->hosts()[entry].host[otherSide(from)];
        const quint32 laneThere = there == NoIndex ? NoIndex : other->model()->laneOfKey({LaneKind::Host, there});
        if (laneThere == NoIndex)
            continue;
        other->setOffset(other->layout().top(laneThere) + std::max(0, offset - layout.top(lane)));
        return;
    }
    other->setOffset(other->largestOffset());
}

} // namespace aviary
