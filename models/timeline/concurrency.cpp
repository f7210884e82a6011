// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/concurrency.h"

#include "models/timeline/sums.h"

#include <algorithm>

namespace aviary {

namespace {

// Busy time of all hosts from the first of `times` to `time`.
Micros busyUntil(const Concurrency &concurrency, Micros time)
{
    const std::vector<Micros> &times = concurrency.times;
    const auto next = std::ranges::upper_bound(times, time);
    if (next == times.begin())
        return 0;
    const auto i = static_cast<size_t>(next - times.begin()) - 1;
    return plus(concurrency.area[i], aviary::times(concurrency.busy[i], time - times[i]));
}

} // namespace

Micros Concurrency::busyWithin(TimeSpan span) const
{
    return span.isEmpty() ? 0 : busyUntil(*this, span.end) - busyUntil(*this, span.begin);
}

std::vector<float> Concurrency::sampled(TimeSpan span, int count) const
{
    std::vector<float> samples(static_cast<size_t>(std::max(count, 0)), 0.0F);
    if (span.isEmpty())
        return samples;
    const auto boundary = [&](int part) { return static_cast<double>(span.duration()) * part / count; };
    for (int i = 0; i < count; ++i) {
        const TimeSpan part{span.begin + static_cast<Micros>(boundary(i)),
                            span.begin + static_cast<Micros>(boundary(i + 1))};
        // Parts shorter than a microsecond show what is at their start.
        const TimeSpan shown{part.begin, std::max(part.end, part.begin + 1)};
        samples[static_cast<size_t>(i)]
            = static_cast<float>(static_cast<double>(busyWithin(shown)) / static_cast<double>(shown.duration()));
    }
    return samples;
}

Concurrency Concurrency::of(const Recording &recording, const Schedule &schedule)
{
    // A host's results, those that overlap as one. Rows come by start, so all begins are in order.
    std::vector<Micros> begins;
    std::vector<Micros> ends;
    std::vector<Micros> busyTo(recording.hosts().size() + 1, NoTime);
    for (const RowIndex row : schedule.rows) {
        Micros &end = busyTo[std::min<size_t>(recording.hostOf(row), recording.hosts().size())];
        const Micros begin = recording.startedOf(row);
        const Micros ownEnd = std::max(begin, recording.row(row).ended());
        if (isKnown(end) && begin <= end) {
            end = std::max(end, ownEnd);
            continue;
        }
        if (isKnown(end))
            ends.push_back(end);
        begins.push_back(begin);
        end = ownEnd;
    }
    std::ranges::copy_if(busyTo, std::back_inserter(ends), isKnown);
    std::ranges::sort(ends);

    Concurrency concurrency;
    quint32 busy = 0;
    for (size_t begun = 0, ended = 0; ended < ends.size();) {
        const Micros time = begun < begins.size() ? std::min(begins[begun], ends[ended]) : ends[ended];
        const Micros area = concurrency.times.empty()
            ? 0
            : plus(concurrency.area.back(), aviary::times(concurrency.busy.back(), time - concurrency.times.back()));
        for (; begun < begins.size() && begins[begun] == time; ++begun)
            ++busy;
        for (; ended < ends.size() && ends[ended] == time; ++ended)
            --busy;
        if (!concurrency.busy.empty() && concurrency.busy.back() == busy)
            continue;
        concurrency.times.push_back(time);
        concurrency.busy.push_back(busy);
        concurrency.area.push_back(area);
        concurrency.most = std::max(concurrency.most, busy);
    }
    concurrency.times.shrink_to_fit();
    concurrency.busy.shrink_to_fit();
    concurrency.area.shrink_to_fit();
    return concurrency;
}

} // namespace aviary
