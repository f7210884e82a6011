// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/timelinemodel.h"

#include <QAccessibleWidget>
#include <QHash>

namespace aviary {

class TimelineState;
class TimelineView;

// What assistive technology reads of the bars: a list of lanes, each a list of its results. There may be a million of
// them: each comes into being when it is asked for, and all go with the model that they are of.
class TimelineAccess : public QAccessibleWidget
{
public:
    explicit TimelineAccess(TimelineView *view);
    ~TimelineAccess() override;
    Q_DISABLE_COPY_MOVE(TimelineAccess)
    // Makes every TimelineView known; called by the first of them.
    static void install();
    // Tells that another result is selected, so that it is read out.
    static void announce(TimelineView *view);

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

    // Of lanes and items of the newest model. Null for NoIndex.
    QAccessibleInterface *lane(quint32 lane) const;
    QAccessibleInterface *item(ItemIndex item) const;

    TimelineView *view() const;
    const TimelineState &timeline() const;

private:
    void forget();
    void drop();

    mutable QHash<quint32, QAccessible::Id> m_lanes;
    mutable QHash<ItemIndex, QAccessible::Id> m_items;
    QMetaObject::Connection m_following;
};

} // namespace aviary
