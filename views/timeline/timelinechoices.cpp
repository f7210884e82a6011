// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinechoices.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace aviary {

namespace {

constexpr quint8 StateVersion = 1;
constexpr std::array Groupings{LaneGrouping::Hosts, LaneGrouping::Tasks, LaneGrouping::Plays};
constexpr int OrderCount = static_cast<int>(LaneOrder::WorstOutcome) + 1;
constexpr int ColoringCount = static_cast<int>(Coloring::Duration) + 1;

// Takes a key out of the list, or puts it at the end.
void toggle(std::vector<LaneKey> &keys, LaneKey key)
{
    if (const auto place = std::ranges::find(keys, key); place != keys.end())
        keys.erase(place);
    else
        keys.push_back(key);
}

} // namespace

TimelineChoices::TimelineChoices(QObject *parent)
    : QObject(parent)
{
    for (const LaneGrouping grouping : Groupings)
        m_orders[static_cast<size_t>(grouping)] = TimelineOptions::firstOrderOf(grouping);
}

void TimelineChoices::setGrouping(LaneGrouping grouping)
{
    if (grouping == m_options.grouping)
        return;
    m_options.grouping = grouping;
    m_options.order = m_orders[static_cast<size_t>(grouping)];
    // Lanes of another kind.
    m_options.pinned.clear();
    m_options.toggled.clear();
    Q_EMIT optionsChanged();
}

void TimelineChoices::setOrder(LaneOrder order)
{
    if (order == m_options.order)
        return;
    m_options.order = order;
    m_orders[static_cast<size_t>(m_options.grouping)] = order;
    Q_EMIT optionsChanged();
}

void TimelineChoices::setShown(const std::shared_ptr<const std::vector<bool>> &shown)
{
    if (shown == m_options.shown)
        return;
    m_options.shown = shown;
    Q_EMIT optionsChanged();
}

void TimelineChoices::setKept(const std::vector<LaneKey> &lanes)
{
    if (lanes == m_options.kept)
        return;
    m_options.kept = lanes;
    Q_EMIT optionsChanged();
}

bool TimelineChoices::isPinned(LaneKey lane) const
{
    return std::ranges::find(m_options.pinned, lane) != m_options.pinned.end();
}

void TimelineChoices::togglePin(LaneKey lane)
{
    toggle(m_options.pinned, lane);
    Q_EMIT optionsChanged();
}

void TimelineChoices::toggleFold(LaneKey lane)
{
    toggle(m_options.toggled, lane);
    Q_EMIT optionsChanged();
}

template <class Value>
void TimelineChoices::setLook(Value &member, Value value)
{
    if (member == value)
        return;
    member = value;
    Q_EMIT lookChanged();
}

void TimelineChoices::setColoring(Coloring coloring)
{
    setLook(m_coloring, coloring);
}

void TimelineChoices::setDense(bool dense)
{
    setLook(m_dense, dense);
}

void TimelineChoices::setPathShown(bool shown)
{
    setLook(m_path, shown);
}

void TimelineChoices::setWaitsShown(bool shown)
{
    setLook(m_waits, shown);
}

void TimelineChoices::startAnew()
{
    m_options.pinned.clear();
    m_options.toggled.clear();
    m_options.kept.clear();
    m_options.shown.reset();
}

QByteArray TimelineChoices::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << StateVersion << static_cast<quint8>(m_options.grouping);
    for (const LaneOrder order : m_orders)
        stream << static_cast<quint8>(order);
    stream << static_cast<quint8>(m_coloring) << m_dense << m_path << m_waits;
    return state;
}

void TimelineChoices::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    quint8 version = 0;
    quint8 grouping = 0;
    std::array<quint8, 3> orders{};
    quint8 coloring = 0;
    bool dense = false;
    bool path = false;
    bool waits = false;
    stream >> version >> grouping;
    for (quint8 &order : orders)
        stream >> order;
    stream >> coloring >> dense >> path >> waits;
    // Of another version of the program, or damaged: as at first.
    if (stream.status() != QDataStream::Ok || version != StateVersion || grouping >= Groupings.size()
        || coloring >= ColoringCount || std::ranges::any_of(orders, [](quint8 order) { return order >= OrderCount; }))
        return;
    for (size_t i = 0; i < orders.size(); ++i)
        m_orders[i] = static_cast<LaneOrder>(orders[i]);
    m_options.grouping = static_cast<LaneGrouping>(grouping);
    m_options.order = m_orders[grouping];
    m_coloring = static_cast<Coloring>(coloring);
    m_dense = dense;
    m_path = path;
    m_waits = waits;
    Q_EMIT optionsChanged();
    Q_EMIT lookChanged();
}

} // namespace aviary
