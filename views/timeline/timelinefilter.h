// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/rowmask.h"
#include "models/sources/job.h"
#include "views/common/filterbar.h"

namespace aviary {

class TimelineChoices;

// The filter of the timeline: works out off the GUI thread which results it leaves, and says how many those are. A
// filter lasts from one playbook to the next.
class TimelineFilter : public FilterBar
{
    Q_OBJECT
public:
    TimelineFilter(TimelineChoices *choices, QWidget *parent);

    void setRecording(const RecordingPtr &recording);
    bool isSettled() const { return !m_isWorking; }
    // There are results, and none of them passes.
    bool leavesNothing() const;

Q_SIGNALS:
    // What is left is known.
    void worked();

private:
    void work();
    void take(const RowMask &mask);

    TimelineChoices *m_choices;
    RecordingPtr m_recording;
    RowMask m_mask;
    Job<RowMask> m_job;
    bool m_isWorking = false;
};

} // namespace aviary
