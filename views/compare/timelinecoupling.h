// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/timelinepair.h"

#include <QObject>

namespace aviary {

class TimelineState;

// Ties two timelines together: what is zoomed, panned, scrolled or marked on one is so on the other, at the same time
// since the moments where they are aligned, at the same host. GUI thread.
class TimelineCoupling : public QObject
{
    Q_OBJECT
public:
    TimelineCoupling(const Both<TimelineState *> &states, QObject *parent);

    // Null for none: then nothing is tied.
    void setPair(const TimelinePairPtr &pair);
    // Aligns both anew: what is seen of one side, `still`, stays where it is.
    void align(const Both<Micros> &moments, Side still);
    const Both<Micros> &moments() const { return m_moments; }
    // Pans, if need be, to where both are aligned.
    void revealMoment();
    // What is seen, relative to the moments. Empty while nothing is.
    TimeSpan visible() const;

private:
    void followZoom(Side from);
    void followRange(Side from);
    void followOffset(Side from);
    void fitBoth();
    // As it is on the other side.
    TimeSpan across(Side from, TimeSpan span) const;

    Both<TimelineState *> m_states;
    TimelinePairPtr m_pair;
    Both<Micros> m_moments;
    bool m_isFollowing = false;
};

} // namespace aviary
