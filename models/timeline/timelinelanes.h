// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/timelinemodel.h"

#include <QSet>

namespace aviary {

// What TimelineModel::build works with; of no use elsewhere.

// An item before it has a place.
struct LaneItem
{
    Micros begin;
    Micros end; // never before begin
    RowIndex row;
    Outcome outcome;
    quint8 flags;
    bool operator<(const LaneItem &other) const { return begin != other.begin ? begin < other.begin : row < other.row; }
};

// What all results of a lane say together.
struct LaneTotals
{
    OutcomeCounts counts;
    Outcome worst = Outcome::Skipped;
    quint32 results = 0; // also those without a start, and those that are Elsewhere
    Micros start = NoTime;
    Micros total = 0;

    void addOwn(Outcome outcome);
    void addTimes(Micros begin, Micros duration);
    void add(const LaneTotals &other);
};

// A lane before it has a place.
struct LanePlan
{
    LaneKey key;
    QString name; // for the order
    quint32 rank = NoIndex; // of the name among its kind, where that is known already
    LaneTotals totals;
    bool foldable = false;
    bool folded = false;
    bool shown = false; // neither it nor what it stands below is folded away; known once lanes are in order
    bool pinned = false;
    std::vector<quint32> below; // plans
};

// The results that are shown, in groups, each sorted by time.
class GroupedRows
{
public:
    enum class By { Host, Task };
    GroupedRows(const Recording &recording, const TimelineOptions &options, By by);

    // One more than there are hosts or tasks: the last group is that of the missing ones.
    size_t count() const { return m_totals.size(); }
    const LaneTotals &totals(size_t group) const { return m_totals[group]; }
    std::span<const LaneItem> items(size_t group) const
    {
        return std::span(m_items).subspan(m_offsets[group], m_offsets[group + 1] - m_offsets[group]);
    }
    size_t itemCount() const { return m_items.size(); }
    const OutcomeCounts &counts() const { return m_counts; }
    qint64 untimed() const { return m_untimed; }

private:
    std::vector<LaneTotals> m_totals;
    std::vector<quint32> m_offsets;
    std::vector<LaneItem> m_items;
    OutcomeCounts m_counts;
    qint64 m_untimed = 0;
};

// What a lane shows.
struct LaneContent
{
    struct Aggregate
    {
        TimelineModel::Group group;
        std::vector<std::span<const LaneItem>> results; // those that are not shown by a lane below
    };
    std::span<const LaneItem> items; // sorted
    std::vector<Aggregate> aggregates; // none, or one for each item
    std::vector<LaneItem> made; // where `items` are that no other owns
};

// One way to make lanes of results.
class TimelineLanes
{
public:
    TimelineLanes(const Recording &recording, const TimelineOptions &options, GroupedRows::By by);
    virtual ~TimelineLanes() = default;
    Q_DISABLE_COPY_MOVE(TimelineLanes)

    std::vector<LanePlan> plans;
    std::vector<quint32> top; // plans that stand below none
    const GroupedRows &rows() const { return m_rows; }

    // Of a lane that is shown.
    virtual LaneContent contentOf(quint32 plan) const = 0;

protected:
    bool isPinned(const LaneKey &key) const { return m_pinned.contains(key); }
    bool isFolded(const LaneKey &key, bool atFirst) const { return atFirst != m_toggled.contains(key); }
    quint32 addPlan(const LaneKey &key, const QString &name, quint32 rank, const LaneTotals &totals);

    const Recording &m_recording;

private:
    QSet<LaneKey> m_pinned, m_toggled;
    GroupedRows m_rows;
};

std::unique_ptr<TimelineLanes> hostLanes(const Recording &recording, const TimelineOptions &options);
std::unique_ptr<TimelineLanes> taskLanes(const Recording &recording, const TimelineOptions &options);
std::unique_ptr<TimelineLanes> playLanes(const Recording &recording, const TimelineOptions &options);

// For each play the first one of equal uuid: the batches of `serial` are one play.
std::vector<TableIndex> firstBatches(const std::vector<Play> &plays);

} // namespace aviary
