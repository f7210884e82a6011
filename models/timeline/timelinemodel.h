// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/recording.h"
#include "models/timeline/waiting.h"

#include <memory>
#include <vector>

namespace aviary {

// A result's place in a TimelineModel. Unlike its row it says nothing outside of the model that gave it.
using ItemIndex = quint32;

// What a timeline shows of a recording: a lane for each host, on it an item for each result. No painting, no pixels.
// Results of a host that overlap in time lie on tracks of their lane, each on the first that is free. So within a track
// items neither overlap nor cross: they are sorted by start and by end alike, and either can be searched for.
// Immutable; made off the GUI thread, read by any. Times are in microseconds since 1970, as in the recording.
class TimelineModel
{
public:
    struct Lane
    {
        TableIndex host = NoIndex; // NoIndex: results of a host that is missing
        quint32 firstTrack = 0;
        quint32 trackCount = 1; // one at least, though it may be empty
        quint32 itemCount = 0;
        Outcome worst = Outcome::Skipped; // of all its results, also of those without a time
    };
    // A play; the batches of `serial` (plays of equal uuid) are one.
    struct Band
    {
        TableIndex play = NoIndex; // the first of the batches
        int batches = 1;
        TimeSpan span;
    };
    // More tracks than this have never been seen to be true. What overlaps even then is put behind its forerunner on
    // the track that is free first, and so drawn shorter than it was: rather that than a lane of a thousand tracks.
    static constexpr quint32 MaxTracks = 16;

    // Failing lanes come first, then by natural name. Lanes whose hosts are in `order` keep that order, and new ones
    // follow: for a recording that grows under somebody's eyes.
    static std::shared_ptr<const TimelineModel> build(const RecordingPtr &recording,
                                                      const std::vector<TableIndex> &order = {});

    const RecordingPtr &recording() const { return m_recording; }
    const std::vector<Lane> &lanes() const { return m_lanes; }
    const std::vector<Band> &bands() const { return m_bands; }
    std::vector<TableIndex> order() const;
    // From the start of the playbook to its end, or further where results began before or ended after it. Empty when
    // nothing has a time.
    TimeSpan trace() const { return m_trace; }
    // Where the ruler's zero is: the playbook's start; else the first thing known.
    Micros origin() const { return m_origin; }
    // Results that have no start and therefore no item.
    qint64 untimed() const { return m_untimed; }
    // Of all results, also of those without a time.
    const OutcomeCounts &counts() const { return m_counts; }
    // Nothing while the recording grows.
    const std::optional<Waiting> &longestWaiting() const { return m_longestWaiting; }

    ItemIndex itemCount() const { return static_cast<ItemIndex>(m_row.size()); }
    // Where items of a track begin; trackStart(track + 1) is where they end.
    ItemIndex trackStart(quint32 track) const { return m_trackStart[track]; }
    quint32 trackCount() const { return static_cast<quint32>(m_trackStart.size()) - 1; }
    Micros begin(ItemIndex item) const { return m_begin[item]; }
    Micros end(ItemIndex item) const { return m_end[item]; } // never before begin
    TimeSpan span(ItemIndex item) const { return {m_begin[item], m_end[item]}; }
    RowIndex row(ItemIndex item) const { return m_row[item]; }
    Outcome outcome(ItemIndex item) const { return m_outcome[item]; }

    // NoIndex where there is none.
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

private:
    friend class TimelineModelBuilder;
    RecordingPtr m_recording;
    std::vector<Lane> m_lanes;
    std::vector<Band> m_bands;
    TimeSpan m_trace;
    Micros m_origin = NoTime;
    qint64 m_untimed = 0;
    OutcomeCounts m_counts;
    std::optional<Waiting> m_longestWaiting;
    std::vector<ItemIndex> m_trackStart{0};
    std::vector<Micros> m_begin, m_end;
    std::vector<RowIndex> m_row;
    std::vector<Outcome> m_outcome;
    std::vector<ItemIndex> m_itemOf; // by row
};

using TimelineModelPtr = std::shared_ptr<const TimelineModel>;

} // namespace aviary
