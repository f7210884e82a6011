// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/recording.h"
#include "models/timeline/timelineoptions.h"
#include "models/timeline/tracks.h"
#include "models/timeline/worstindex.h"

#include <memory>
#include <vector>

namespace aviary {

// What a timeline shows of a recording: lanes (of hosts, of tasks, or a tree of plays, roles and tasks), on them an
// item for each result. No painting, no pixels. Items of a lane that overlap in time lie on tracks of it, each on the
// first that is free. So within a track items neither overlap nor cross: they are sorted by start and by end alike, and
// either can be searched for. Immutable; made off the GUI thread, read by any. Times are in microseconds since 1970, as
// in the recording.
class TimelineModel
{
public:
    // What an item is besides its outcome.
    enum Flag : quint8 {
        Handler = 1, // of a task that was notified
        Delegated = 2, // another host did the work
        Elsewhere = 4, // the result of another host, shown on the lane of the host that did the work
        Aggregate = 8, // several results as one: see aggregate()
    };
    struct Lane
    {
        LaneKey key;
        int level = 0; // in the tree; 0: stands below none
        bool foldable = false;
        bool folded = false; // what is below is shown on this lane
        bool pinned = false; // itself; what is below a pinned lane stands with it
        quint32 firstTrack = 0;
        quint32 trackCount = 1; // one at least, though it may be empty
        quint32 itemCount = 0;
        // Of all its results, also of those without a time, without those that are Elsewhere.
        OutcomeCounts counts;
        Outcome worst = Outcome::Skipped;
        Micros start = NoTime; // of its first item
        Micros total = 0; // of the durations of all its results, also of those that are Elsewhere

        // NoIndex where the lane is not a host's, and for results of a host that is missing.
        TableIndex host() const { return key.kind == LaneKind::Host ? key.index : NoIndex; }
    };
    // A play; the batches of `serial` (plays of equal uuid) are one.
    struct Band
    {
        TableIndex play = NoIndex; // the first of the batches
        int batches = 1;
        TimeSpan span;
        std::vector<TimeSpan> spans; // of each batch with a start, in order of time
    };
    // What an aggregate stands for.
    struct Group
    {
        LaneKey key; // the lane that would show it alone
        OutcomeCounts counts; // of its results that have a start
    };
    // More tracks than this nobody could tell apart. What overlaps even then is put behind its forerunner on the track
    // that is free first, and so drawn shorter than it was.
    static constexpr quint32 MaxTracks = TrackChooser::Most;

    static std::shared_ptr<const TimelineModel> build(const RecordingPtr &recording,
                                                      const TimelineOptions &options = {});

    const RecordingPtr &recording() const { return m_recording; }
    const TimelineOptions &options() const { return m_options; }
    // Pinned ones first.
    const std::vector<Lane> &lanes() const { return m_lanes; }
    // How many of them are pinned, with what is below pinned ones.
    quint32 pinnedLanes() const { return m_pinnedLanes; }
    // The lane of a key; NoIndex where there is none, or it is folded away. Linear.
    quint32 laneOfKey(const LaneKey &key) const;
    // All lanes in their order, also those that are folded away: what TimelineOptions::kept takes.
    const std::vector<LaneKey> &order() const { return m_order; }
    const std::vector<Band> &bands() const { return m_bands; }
    // From the start of the playbook to its end, or further where results began before or ended after it; of all
    // results, shown or not. Empty when nothing has a time.
    TimeSpan trace() const { return m_trace; }
    // Where the ruler's zero is: the playbook's start; else the first thing known.
    Micros origin() const { return m_origin; }
    // Results that are shown but have no start and therefore no item.
    qint64 untimed() const { return m_untimed; }
    // Of all results that are shown, also of those without a time.
    const OutcomeCounts &counts() const { return m_counts; }

    ItemIndex itemCount() const { return static_cast<ItemIndex>(m_row.size()); }
    // Where items of a track begin; trackStart(track + 1) is where they end.
    ItemIndex trackStart(quint32 track) const { return m_trackStart[track]; }
    quint32 trackCount() const { return static_cast<quint32>(m_trackStart.size()) - 1; }
    Micros begin(ItemIndex item) const { return m_begin[item]; }
    Micros end(ItemIndex item) const { return m_end[item]; } // never before begin
    TimeSpan span(ItemIndex item) const { return {m_begin[item], m_end[item]}; }
    // Of an aggregate: its worst result, of several the longest.
    RowIndex row(ItemIndex item) const { return m_row[item]; }
    Outcome outcome(ItemIndex item) const { return m_outcome[item]; }
    quint8 flags(ItemIndex item) const { return m_flags[item]; }
    bool is(ItemIndex item, Flag flag) const { return m_flags[item] & flag; }
    // Null for a single result. Logarithmic.
    const Group *aggregate(ItemIndex item) const;
    // The worst of the items [first, end), of several the longest. Logarithmic.
    ItemIndex worstOf(ItemIndex first, ItemIndex end) const
    {
        return m_worst.best(m_outcome, m_begin, m_end, first, end);
    }

    // Where a result is shown: not Elsewhere; where it is folded away, the aggregate that stands for it. NoIndex where
    // there is none.
    ItemIndex itemOf(RowIndex row) const { return row < m_itemOf.size() ? m_itemOf[row] : NoIndex; }
    quint32 trackOf(ItemIndex item) const;
    quint32 laneOf(ItemIndex item) const; // index in lanes()
    // The first item of a track that ends after `time`.
    ItemIndex firstEndingAfter(quint32 track, Micros time) const;
    // The next (step 1) or previous (-1) of the lane in order of start, over all tracks of it.
    ItemIndex neighbour(ItemIndex item, int step) const;
    ItemIndex firstOf(quint32 lane) const;
    ItemIndex lastOf(quint32 lane) const;
    // The item of a lane that covers `time`, else the one that is nearest to it.
    ItemIndex nearest(quint32 lane, Micros time) const;

    // Bytes of items and lanes, for the benchmark.
    qint64 memory() const;

private:
    friend class TimelineModelBuilder;
    struct Aggregated
    {
        ItemIndex item;
        Group group;
    };
    RecordingPtr m_recording;
    TimelineOptions m_options;
    std::vector<Lane> m_lanes;
    quint32 m_pinnedLanes = 0;
    std::vector<LaneKey> m_order;
    std::vector<Band> m_bands;
    TimeSpan m_trace;
    Micros m_origin = NoTime;
    qint64 m_untimed = 0;
    OutcomeCounts m_counts;
    std::vector<ItemIndex> m_trackStart{0};
    std::vector<Micros> m_begin, m_end;
    std::vector<RowIndex> m_row;
    std::vector<Outcome> m_outcome;
    std::vector<quint8> m_flags;
    std::vector<Aggregated> m_aggregates; // by item
    std::vector<ItemIndex> m_itemOf; // by row
    WorstIndex m_worst;
};

using TimelineModelPtr = std::shared_ptr<const TimelineModel>;

} // namespace aviary
