// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelineaccess.h"

#include "models/recording/format.h"
#include "models/recording/unseen.h"
#include "views/timeline/timelinestate.h"
#include "views/timeline/timelinetexts.h"
#include "views/timeline/timelineview.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aviary::TimelineAccess)
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *view = qobject_cast<TimelineView *>(object);
    return view ? new TimelineAccess(view) : nullptr;
}

// What lanes and items have in common: they are part of one model of one view.
class Part : public QAccessibleInterface
{
public:
    explicit Part(const TimelineAccess *list)
        : m_list(list)
        , m_model(list->timeline().model())
    {
    }

    bool isValid() const override { return m_list->isValid() && m_model == m_list->timeline().model(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_list->window(); }
    void setText(QAccessible::Text, const QString &) override { }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

protected:
    const TimelineModel &model() const { return *m_model; }
    const TimelineAccess &list() const { return *m_list; }
    QRect onScreen(const QRect &rect) const { return {m_list->view()->mapToGlobal(rect.topLeft()), rect.size()}; }
    // The picture may be one of the model before.
    bool isSeen() const { return m_list->timeline().hasPicture() && m_list->timeline().picture().model == m_model; }

private:
    const TimelineAccess *m_list;
    TimelineModelPtr m_model;
};

class LaneAccess : public Part
{
public:
    LaneAccess(const TimelineAccess *list, quint32 lane)
        : Part(list)
        , m_index(lane)
    {
    }

    quint32 index() const { return m_index; }
    QAccessibleInterface *parent() const override { return const_cast<TimelineAccess *>(&list()); }
    int childCount() const override { return static_cast<int>(end() - first()); }
    QAccessibleInterface *child(int index) const override
    {
        return index >= 0 && index < childCount() ? list().item(first() + static_cast<ItemIndex>(index)) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const ItemIndex item = list().view()->itemUnder(list().view()->mapFromGlobal(QPoint(x, y)));
        return isSeen() && item != NoIndex && model().laneOf(item) == m_index ? list().item(item) : nullptr;
    }
    QRect rect() const override
    {
        if (!isSeen())
            return {};
        const TimelineLayout &layout = list().timeline().picture().layout();
        return onScreen(
            {0, list().timeline().fromLanes(layout.top(m_index)), list().view()->width(), layout.heightOf(m_index)});
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.readOnly = true;
        state.expandable = lane().foldable;
        state.collapsed = lane().foldable && lane().folded;
        state.expanded = lane().foldable && !lane().folded;
        state.offscreen = !rect().intersects(list().rect());
        return state;
    }
    // "app1, 32 results, failed"
    QString text(QAccessible::Text text) const override
    {
        if (text == QAccessible::Description)
            return shownInLines(describeLane(model(), lane()));
        if (text != QAccessible::Name)
            return {};
        qint64 results = 0;
        for (const Outcome outcome : OutcomesForReading)
            results += lane().counts[outcome];
        const int count = static_cast<int>(results);
        return u"%1, %2, %3"_s.arg(oneLine(shortNameOfLane(model(), lane())),
                                   Texts::tr("%1 result(s)", nullptr, count).arg(formatCount(results)),
                                   nameOf(lane().worst));
    }

private:
    const TimelineModel::Lane &lane() const { return model().lanes()[m_index]; }
    // Items of a lane stand together, track by track.
    ItemIndex first() const { return model().trackStart(lane().firstTrack); }
    ItemIndex end() const { return model().trackStart(lane().firstTrack + lane().trackCount); }

    quint32 m_index;
};

class ItemAccess : public Part, private QAccessibleActionInterface
{
public:
    ItemAccess(const TimelineAccess *list, ItemIndex item)
        : Part(list)
        , m_index(item)
    {
    }

    ItemIndex index() const { return m_index; }
    QAccessibleInterface *parent() const override { return list().lane(model().laneOf(m_index)); }
    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QRect rect() const override { return isSeen() ? onScreen(list().view()->barOfItem(m_index)) : QRect(); }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.readOnly = true;
        state.selectable = true;
        state.focusable = true;
        state.selected = m_index == list().timeline().selectedItem();
        state.focused = state.selected && list().view()->hasFocus();
        state.active = state.selected;
        state.offscreen = !rect().intersects(list().rect());
        return state;
    }
    // Name and outcome; when and how long as the value, and everything as the description.
    QString text(QAccessible::Text text) const override
    {
        switch (text) {
        case QAccessible::Name: {
            const Recording &recording = *model().recording();
            const TimelineModel::Group *group = model().aggregate(m_index);
            const TableIndex task = recording.taskOf(model().row(m_index));
            // What the lane does not say.
            const bool ofHosts = model().options().grouping == LaneGrouping::Hosts;
            const LaneKey own = ofHosts ? LaneKey{LaneKind::Task, task}
                                        : LaneKey{LaneKind::Host, recording.hostOf(model().row(m_index))};
            return u"%1, %2"_s.arg(oneLine(nameOfKey(recording, group ? group->key : own)),
                                   nameOf(model().outcome(m_index)));
        }
        case QAccessible::Value:
            return tellTimes(model(), m_index);
        case QAccessible::Description:
            return shownInLines(describeItem(model(), m_index, list().timeline().traits().get()));
        default:
            return {};
        }
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

private:
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &action) override
    {
        if (action == setFocusAction())
            list().view()->setFocus(Qt::OtherFocusReason);
        list().view()->choose(model().row(m_index));
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

    ItemIndex m_index;
};

int LaneAccess::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *item = dynamic_cast<const ItemAccess *>(child);
    return item && item->index() >= first() && item->index() < end() ? static_cast<int>(item->index() - first()) : -1;
}

} // namespace

TimelineAccess::TimelineAccess(TimelineView *view)
    : QAccessibleWidget(view, QAccessible::List)
    , m_following(QObject::connect(view->state(), &TimelineState::modelChanged, view, [this] { forget(); }))
{
}

TimelineAccess::~TimelineAccess()
{
    QObject::disconnect(m_following);
    drop();
}

void TimelineAccess::install()
{
    static const bool once = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(once)
}

void TimelineAccess::forget()
{
    const bool wereAsked = !m_lanes.isEmpty() || !m_items.isEmpty();
    drop();
    if (wereAsked) {
        QAccessibleEvent event(view(), QAccessible::ObjectReorder);
        QAccessible::updateAccessibility(&event);
    }
}

void TimelineAccess::drop()
{
    for (const QAccessible::Id id : std::as_const(m_items))
        QAccessible::deleteAccessibleInterface(id);
    for (const QAccessible::Id id : std::as_const(m_lanes))
        QAccessible::deleteAccessibleInterface(id);
    m_items.clear();
    m_lanes.clear();
}

void TimelineAccess::announce(TimelineView *view)
{
    const auto *list = dynamic_cast<TimelineAccess *>(QAccessible::queryAccessibleInterface(view));
    QAccessibleInterface *item = list ? list->item(list->timeline().selectedItem()) : nullptr;
    if (!item)
        return;
    if (view->hasFocus()) {
        QAccessibleEvent focus(item, QAccessible::Focus);
        QAccessible::updateAccessibility(&focus);
    }
    QAccessibleEvent selection(item, QAccessible::Selection);
    QAccessible::updateAccessibility(&selection);
}

TimelineView *TimelineAccess::view() const
{
    return static_cast<TimelineView *>(widget());
}

const TimelineState &TimelineAccess::timeline() const
{
    return *view()->state();
}

int TimelineAccess::childCount() const
{
    return timeline().model() ? static_cast<int>(timeline().model()->lanes().size()) : 0;
}

QAccessibleInterface *TimelineAccess::child(int index) const
{
    return index >= 0 && index < childCount() ? lane(static_cast<quint32>(index)) : nullptr;
}

int TimelineAccess::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *lane = dynamic_cast<const LaneAccess *>(child);
    return lane ? static_cast<int>(lane->index()) : -1;
}

QAccessibleInterface *TimelineAccess::childAt(int x, int y) const
{
    const QPoint at = view()->mapFromGlobal(QPoint(x, y));
    if (!view()->rect().contains(at) || !timeline().hasPicture() || timeline().picture().model != timeline().model())
        return nullptr;
    const quint32 lane = timeline().picture().layout().laneAt(timeline().toLanes(at.y()));
    return lane < static_cast<quint32>(childCount()) ? this->lane(lane) : nullptr;
}

QAccessibleInterface *TimelineAccess::focusChild() const
{
    return view()->hasFocus() ? item(timeline().selectedItem()) : nullptr;
}

QAccessibleInterface *TimelineAccess::lane(quint32 lane) const
{
    if (lane >= static_cast<quint32>(childCount()))
        return nullptr;
    QAccessible::Id &id = m_lanes[lane];
    if (id == 0)
        id = QAccessible::registerAccessibleInterface(new LaneAccess(this, lane));
    return QAccessible::accessibleInterface(id);
}

QAccessibleInterface *TimelineAccess::item(ItemIndex item) const
{
    if (!timeline().model() || item >= timeline().model()->itemCount())
        return nullptr;
    QAccessible::Id &id = m_items[item];
    if (id == 0)
        id = QAccessible::registerAccessibleInterface(new ItemAccess(this, item));
    return QAccessible::accessibleInterface(id);
}

} // namespace aviary
