// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/waits.h"

#include "models/timeline/sums.h"

#include <algorithm>

namespace aviary {

namespace {

// What the hosts that are done with a section wait for.
struct Slowest
{
    RowIndex last; // to end
    RowIndex longest; // on the chain that ended last
    TableIndex hostOfLongest;
    RowIndex forHost(TableIndex host) const { return host == hostOfLongest ? last : longest; }
};

Slowest slowestOf(const Recording &recording, std::span<const Schedule::Step> lastChain)
{
    const RowIndex longest = std::ranges::max_element(lastChain, {}, &Schedule::Step::duration)->row;
    return {lastChain.back().row, longest, recording.hostOf(longest)};
}

// A second's work. Five thousand hosts that wait through ten thousand tasks are half of it.
constexpr qint64 MostSteps = 100'000'000;

// A host that has a result of `next` and none of the sections between that and `done`.
struct Stretch
{
    TableIndex host;
    quint32 done; // the section of its result before; NoIndex: it has none in the batch
    quint32 next;
    quint32 first; // of its batch
    Micros end; // of that result
};

class WaitFinder
{
public:
    WaitFinder(const Recording &recording, const Schedule &schedule)
        : m_recording(recording)
        , m_schedule(schedule)
        , m_waitedIn(schedule.sections.size())
        , m_waitedFor(recording.hosts().size())
    {
        for (const Schedule::Section &section : schedule.sections)
            m_slowest.push_back(slowestOf(recording, schedule.stepsOf(schedule.chains[section.firstChain])));
        findStretches();
        if (steps() > MostSteps) {
            m_waits = {};
            m_waits.offsets.assign(recording.hosts().size() + 1, 0);
            m_waits.areTooMany = true;
            return;
        }
        for (TableIndex host = 0; host < recording.hosts().size(); ++host)
            addHost(host);
        sumTasks();
        m_waits.waits.shrink_to_fit();
        std::ranges::sort(m_waits.hosts, [](const Waits::OfHost &left, const Waits::OfHost &right) {
            return std::tuple(right.waited, left.host, left.slowHost)
                < std::tuple(left.waited, right.host, right.slowHost);
        });
        std::ranges::stable_sort(m_waits.tasks, std::greater(), &Waits::OfTask::waited);
    }

    Waits take() { return std::move(m_waits); }

private:
    struct Sum
    {
        Micros waited = 0;
        quint32 count = 0;
    };
    void findStretches();
    qint64 steps() const;
    void addHost(TableIndex host);
    void addStretch(const Stretch &stretch);
    void sumTasks();

    const Recording &m_recording;
    const Schedule &m_schedule;
    Waits m_waits;
    std::vector<Slowest> m_slowest; // by section
    std::vector<Stretch> m_stretches; // by host, then by time
    std::vector<quint32> m_offsets; // of hosts in them
    std::vector<Sum> m_waitedIn; // by section
    std::vector<Sum> m_waitedFor; // by slow host, of the host that is being added
    std::vector<TableIndex> m_slowHosts; // those with a sum
};

void WaitFinder::findStretches()
{
    struct Last
    {
        quint32 batch = NoIndex;
        quint32 section = NoIndex;
        Micros end = NoTime;
    };
    std::vector<Last> lastOfHost(m_recording.hosts().size());
    std::vector<Stretch> stretches;
    m_offsets.assign(m_recording.hosts().size() + 1, 0);
    for (quint32 batchIndex = 0; batchIndex < m_schedule.batches.size(); ++batchIndex) {
        const Schedule::Batch &batch = m_schedule.batches[batchIndex];
        for (quint32 i = batch.firstSection; batch.isLinear && i < batch.endSection; ++i) {
            const Schedule::Section &section = m_schedule.sections[i];
            m_waits.workedBefore.push_back(
                m_waits.tasksWorked.empty() ? 0 : m_waits.workedBefore.back() + m_waits.tasksWorked.back().duration());
            m_waits.tasksWorked.push_back(section.span);
            for (const Schedule::Step &step : m_schedule.stepsOf(section)) {
                const TableIndex host = m_recording.hostOf(step.row);
                Last &last = lastOfHost[host];
                const bool wasThere = last.batch == batchIndex;
                if (wasThere && last.section == i) {
                    last.end = std::max(last.end, step.end);
                    continue;
                }
                stretches.push_back({host, wasThere ? last.section : NoIndex, i, batch.firstSection, last.end});
                ++m_offsets[host + 1];
                last = {batchIndex, i, step.end};
            }
        }
    }
    for (size_t host = 1; host < m_offsets.size(); ++host)
        m_offsets[host] += m_offsets[host - 1];
    m_stretches.resize(stretches.size());
    std::vector<quint32> next(m_offsets.begin(), m_offsets.end() - 1);
    for (const Stretch &stretch : stretches)
        m_stretches[next[stretch.host]++] = stretch;
}

// That all stretches have together.
qint64 WaitFinder::steps() const
{
    qint64 steps = 0;
    for (const Stretch &stretch : m_stretches)
        steps += stretch.next - (stretch.done == NoIndex ? stretch.first : stretch.done);
    return steps;
}

void WaitFinder::addHost(TableIndex host)
{
    for (quint32 i = m_offsets[host]; i < m_offsets[host + 1]; ++i)
        addStretch(m_stretches[i]);
    m_waits.offsets.push_back(static_cast<quint32>(m_waits.waits.size()));
    for (const TableIndex slowHost : m_slowHosts) {
        Sum &sum = m_waitedFor[slowHost];
        m_waits.hosts.push_back({host, slowHost, sum.waited, sum.count});
        m_waits.total = plus(m_waits.total, sum.waited);
        sum = {};
    }
    m_slowHosts.clear();
}

void WaitFinder::addStretch(const Stretch &stretch)
{
    Wait wait;
    wait.host = stretch.host;
    Micros longest = 0;
    const auto waitFor = [&](quint32 index, Micros from) {
        const Schedule::Section &section = m_schedule.sections[index];
        const Micros waited = section.span.end - from;
        if (waited <= 0)
            return;
        const RowIndex slow = m_slowest[index].forHost(stretch.host);
        if (!isKnown(wait.span.begin))
            wait.span.begin = from;
        wait.span.end = section.span.end;
        wait.waited += waited;
        if (waited > longest) {
            longest = waited;
            wait.slow = slow;
        }
        m_waitedIn[index].waited = plus(m_waitedIn[index].waited, waited);
        ++m_waitedIn[index].count;
        const TableIndex slowHost = m_recording.hostOf(slow);
        Sum &sum = m_waitedFor[slowHost];
        if (sum.count == 0)
            m_slowHosts.push_back(slowHost);
        sum.waited += waited;
        ++sum.count;
    };
    if (stretch.done != NoIndex)
        waitFor(stretch.done, stretch.end);
    const quint32 first = stretch.done == NoIndex ? stretch.first : stretch.done + 1;
    for (quint32 i = first; i < stretch.next; ++i)
        waitFor(i, m_schedule.sections[i].span.begin);
    if (wait.waited > 0)
        m_waits.waits.push_back(wait);
}

void WaitFinder::sumTasks()
{
    std::vector<quint32> placeOf(m_recording.tasks().size(), NoIndex);
    std::vector<Micros> longest; // by place
    for (size_t i = 0; i < m_waitedIn.size(); ++i) {
        const Sum &sum = m_waitedIn[i];
        if (sum.count == 0)
            continue;
        quint32 &place = placeOf[m_schedule.sections[i].task];
        if (place == NoIndex) {
            place = static_cast<quint32>(m_waits.tasks.size());
            m_waits.tasks.push_back({m_schedule.sections[i].task, NoIndex, 0, 0});
            longest.push_back(0);
        }
        Waits::OfTask &task = m_waits.tasks[place];
        task.waited = plus(task.waited, sum.waited);
        task.hosts += sum.count;
        if (sum.waited > longest[place]) {
            longest[place] = sum.waited;
            task.slow = m_slowest[i].longest;
        }
    }
}

} // namespace

std::span<const Wait> Waits::of(TableIndex host) const
{
    return host + 1 < offsets.size() ? std::span(waits).subspan(offsets[host], offsets[host + 1] - offsets[host])
                                     : std::span<const Wait>();
}

Micros Waits::within(TimeSpan span) const
{
    if (span.isEmpty())
        return 0;
    const auto workedUntil = [this](Micros time) -> Micros {
        const auto next = std::ranges::upper_bound(tasksWorked, time, {}, &TimeSpan::begin);
        if (next == tasksWorked.begin())
            return 0;
        const auto i = static_cast<size_t>(next - tasksWorked.begin()) - 1;
        return workedBefore[i] + std::min(time, tasksWorked[i].end) - tasksWorked[i].begin;
    };
    Micros waited = 0;
    for (const Wait &wait : waits) {
        if (wait.span.begin >= span.begin && wait.span.end <= span.end)
            waited = plus(waited, wait.waited);
        else if (wait.span.begin < span.end && wait.span.end > span.begin)
            waited = plus(waited,
                          workedUntil(std::min(wait.span.end, span.end))
                              - workedUntil(std::max(wait.span.begin, span.begin)));
    }
    return waited;
}

Waits Waits::of(const Recording &recording, const Schedule &schedule)
{
    return WaitFinder(recording, schedule).take();
}

} // namespace aviary
