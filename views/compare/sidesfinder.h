// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparison.h"
#include "views/common/findtarget.h"

#include <tuple>

namespace aviary {

class SidesView;

// Looks for words in both texts of a SidesView: row by row, the left side before the right one.
class SidesFinder : public FindTarget
{
    Q_OBJECT
public:
    explicit SidesFinder(SidesView *sides);

    QList<QWidget *> texts() const override;
    QString selectedTextWithinLine() const override;
    void setQuery(const TextQuery &query) override;
    void findFromView() override;
    void findNext(bool backward) override;
    bool isSearching() const override;
    qint64 hitCount() const override;
    qint64 currentHit() const override;

private:
    enum class Wish { None, FromView, Next, Previous };
    // Where something stands, as it is walked.
    using Place = std::tuple<qint64, Side, quint32>; // row, side, byte
    Place placeOf(Side side, quint32 byte) const;
    Place caret() const;
    // The first hit of a side at or after a place; as many as there are: none.
    qint64 firstFrom(Side side, const Place &place) const;
    void fulfill();

    SidesView *m_sides;
    Side m_current = Side::Right; // that the last hit is in
    Wish m_wish = Wish::None;
};

} // namespace aviary
