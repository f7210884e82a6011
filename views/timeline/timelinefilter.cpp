// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinefilter.h"

#include "models/recording/format.h"
#include "views/timeline/timelinechoices.h"

#include <QtConcurrentRun>

namespace aviary {

namespace {

// Up to here they are looked through sooner than a thread would have begun.
constexpr RowIndex FewRows = 5000;

} // namespace

TimelineFilter::TimelineFilter(TimelineChoices *choices, QWidget *parent)
    : FilterBar(parent)
    , m_choices(choices)
{
    connect(this, &QuickFilterBar::changed, this, &TimelineFilter::work);
}

void TimelineFilter::setRecording(const RecordingPtr &recording)
{
    if (recording == m_recording)
        return;
    m_recording = recording;
    work();
}

bool TimelineFilter::leavesNothing() const
{
    return m_recording && m_recording->resultCount() > 0 && m_mask.shown && m_mask.count == 0;
}

void TimelineFilter::work()
{
    m_job = {};
    m_isWorking = false;
    if (!m_recording)
        return take({});
    if (filter().isEmpty() || m_recording->resultCount() <= FewRows)
        return take(rowMask(*m_recording, filter()));
    m_isWorking = true;
    m_job = Job<RowMask>(QtConcurrent::run(
        [recording = m_recording, filter = filter()]() -> Result<RowMask> { return rowMask(*recording, filter); }));
    m_job.then(this, [this](const Result<RowMask> &mask) {
        m_isWorking = false;
        take(*mask);
    });
}

void TimelineFilter::take(const RowMask &mask)
{
    m_mask = mask;
    m_choices->setShown(mask.shown);
    setOutcomes(m_recording ? m_recording->counts() : OutcomeCounts(), mask.counts);
    const auto all = static_cast<qint64>(m_recording ? m_recording->resultCount() : 0);
    const bool whole = !m_recording || m_recording->isComplete();
    if (!mask.shown)
        setSummary(whole ? tr("%1 result(s)", nullptr, static_cast<int>(all)).arg(formatCount(all))
                         : tr("%1 so far").arg(formatCount(all)));
    else
        setSummary((whole ? tr("%1 of %2") : tr("%1 of %2 so far")).arg(formatCount(mask.count), formatCount(all)));
    Q_EMIT worked();
}

} // namespace aviary
