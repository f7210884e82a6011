// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/timelinelanes.h"
#include "models/timeline/tracks.h"

namespace aviary {

// Puts a TimelineModel together. One use, any thread.
class TimelineModelBuilder
{
public:
    TimelineModelBuilder(const RecordingPtr &recording, const TimelineOptions &options);

    std::shared_ptr<TimelineModel> take() { return std::move(m_model); }

private:
    void sortPlans();
    void listOrder(const std::vector<quint32> &plans);
    void arrange();
    void addLane(quint32 plan, int level);
    void layLanes();
    void layLane(TimelineModel::Lane &lane, quint32 plan);
    void notePlaces(const LaneContent &content, std::span<const ItemIndex> places);
    void findTrace();
    void findBands();

    std::shared_ptr<TimelineModel> m_model;
    const Recording &m_recording;
    std::unique_ptr<TimelineLanes> m_lanes;
    std::vector<quint32> m_planOfLane;
    std::vector<TimeSpan> m_spanOfPlay; // of all results that hang on it
    TrackChooser m_tracks;
    std::vector<quint8> m_trackOf; // scratch of layLane
    std::vector<ItemIndex> m_places;
};

} // namespace aviary
