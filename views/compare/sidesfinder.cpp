// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/sidesfinder.h"

#include "views/common/textview.h"
#include "views/compare/sidesview.h"

namespace aviary {

namespace {

} // namespace

SidesFinder::SidesFinder(SidesView *sides)
    : FindTarget(sides)
    , m_sides(sides)
{
    for (const Side side : Sides) {
        TextView *text = sides->text(side);
        connect(text, &TextView::selectionChanged, this, [this, side] { m_current = side; });
        connect(text, &TextView::hitsChanged, this, [this] {
            fulfill();
            Q_EMIT hitsChanged();
        });
    }
}

QList<QWidget *> SidesFinder::texts() const
{
    return {m_sides->text(Side::Right), m_sides->text(Side::Left)};
}

QString SidesFinder::selectedTextWithinLine() const
{
    return m_sides->text(m_current)->selectedTextWithinLine();
}

void SidesFinder::setQuery(const TextQuery &query)
{
    m_wish = Wish::None;
    for (const Side side : Sides)
        m_sides->text(side)->setQuery(query);
}

bool SidesFinder::isSearching() const
{
    return m_sides->text(Side::Left)->isSearching() || m_sides->text(Side::Right)->isSearching();
}

qint64 SidesFinder::hitCount() const
{
    return m_sides->text(Side::Left)->hitCount() + m_sides->text(Side::Right)->hitCount();
}

SidesFinder::Place SidesFinder::placeOf(Side side, quint32 byte) const
{
    const int line = m_sides->text(side)->lines()->lineOf(byte);
    return {m_sides->facing().rowOfLine(side, static_cast<quint32>(line)), side, byte};
}

SidesFinder::Place SidesFinder::caret() const
{
    return placeOf(m_current, m_sides->text(m_current)->selection().first);
}

qint64 SidesFinder::firstFrom(Side side, const Place &place) const
{
    const TextHits &hits = m_sides->text(side)->hits();
    return std::lower_bound(hits.begin(), hits.end(), place,
                            [&](const TextHit &hit, const Place &p) { return placeOf(side, hit.begin) < p; })
        - hits.begin();
}

qint64 SidesFinder::currentHit() const
{
    const qint64 inside = m_sides->text(m_current)->currentHit();
    if (inside < 0)
        return -1;
    const TextHits &hits = m_sides->text(m_current)->hits();
    const Side other = otherSide(m_current);
    return inside + firstFrom(other, placeOf(m_current, hits[static_cast<size_t>(inside)].begin));
}

void SidesFinder::findFromView()
{
    m_wish = Wish::FromView;
    fulfill();
}

void SidesFinder::findNext(bool backward)
{
    m_wish = backward ? Wish::Previous : Wish::Next;
    fulfill();
}

void SidesFinder::fulfill()
{
    if (m_wish == Wish::None || isSearching() || hitCount() == 0)
        return;
    const Wish wish = std::exchange(m_wish, Wish::None);
    const TextView *text = m_sides->text(m_current);
    const auto hitAt = [this](Side side, qint64 index) {
        return placeOf(side, m_sides->text(side)->hits()[static_cast<size_t>(index)].begin);
    };
    Place from = caret();
    if (wish == Wish::FromView && std::get<0>(from) < text->topRow())
        from = {text->topRow(), Side::Left, 0};
    if (wish == Wish::Next && text->hasSelection())
        ++std::get<2>(from);
    std::optional<std::pair<Side, qint64>> found;
    for (int round = 0; round < 2 && !found; ++round) {
        for (const Side side : Sides) {
            const qint64 first = firstFrom(side, from) - (wish == Wish::Previous ? 1 : 0);
            if (first < 0 || first >= m_sides->text(side)->hitCount())
                continue;
            const bool isNearer = !found
                || (wish == Wish::Previous ? hitAt(side, first) > hitAt(found->first, found->second)
                                           : hitAt(side, first) < hitAt(found->first, found->second));
            if (isNearer)
                found = {side, first};
        }
        if (found)
            break;
        if (wish != Wish::FromView)
            Q_EMIT wrappedAround(wish == Wish::Previous);
        from = wish == Wish::Previous ? Place{std::numeric_limits<qint64>::max(), Side::Right, 0}
                                      : Place{-1, Side::Left, 0};
    }
    if (found)
        m_sides->text(found->first)->goToHit(found->second);
}

} // namespace aviary
