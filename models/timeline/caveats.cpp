// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/caveats.h"

#include <QCoreApplication>

#include <algorithm>

namespace aviary {

namespace {

// What ends at about the same time may be recorded in another order.
constexpr Micros LeastStepBack = 1'000'000;

class StepsBack
{
public:
    void add(Micros time)
    {
        m_wentBack = m_wentBack || (isKnown(m_latest) && isKnown(time) && m_latest - time >= LeastStepBack);
        m_latest = std::max(m_latest, time);
    }
    bool any() const { return m_wentBack; }

private:
    Micros m_latest = NoTime;
    bool m_wentBack = false;
};

bool startsAreThoseOfTasks(const Recording &recording)
{
    bool any = false;
    for (RowIndex row = 0; row < recording.resultCount(); ++row) {
        const TableIndex task = recording.taskOf(row);
        if (task == NoIndex || !isKnown(recording.tasks()[task].started) || !isKnown(recording.startedOf(row)))
            continue;
        if (recording.startedOf(row) != recording.tasks()[task].started)
            return false;
        any = true;
    }
    return any;
}

quint32 playsWithOverlaps(const Recording &recording, const Schedule &schedule)
{
    std::vector<bool> overlaps(recording.plays().size(), false);
    for (const Schedule::Section &section : schedule.sections) {
        if (section.isLinear())
            continue;
        for (const Schedule::Step &step : schedule.stepsOf(section)) {
            if (recording.playOf(step.row) != NoIndex)
                overlaps[recording.playOf(step.row)] = true;
        }
    }
    return static_cast<quint32>(std::ranges::count(overlaps, true));
}

} // namespace

bool Caveats::any() const
{
    return startsOfTasks || withoutEnd > 0 || backwards > 0 || clockWentBack || noEnd || playsNotLinear > 0
        || tooManyWaits;
}

QStringList Caveats::sentences() const
{
    QStringList sentences;
    if (startsOfTasks)
        sentences << QCoreApplication::translate(
            "Caveats",
            "This version of ARA or Ansible did not record when a host began: each result begins with its task. How "
            "long a host took alone and how long it waited for a fork are not known.");
    if (withoutEnd > 0) {
        const auto count = static_cast<int>(withoutEnd); // lupdate takes no cast in a translate()
        sentences << QCoreApplication::translate(
            "Caveats",
            "%n result(s) without a start or an end are in no figure; who waited in their plays is not known.", nullptr,
            count);
    }
    if (backwards > 0) {
        const auto count = static_cast<int>(backwards);
        sentences << QCoreApplication::translate(
            "Caveats",
            "%n result(s) end before they begin: the controller's clock was set back. They count as 0 s; who waited in "
            "their plays is not known.",
            nullptr, count);
    } else if (clockWentBack) {
        sentences << QCoreApplication::translate("Caveats",
                                                 "The controller's clock was set back during the run: times around "
                                                 "then, and what they add up to, are wrong.");
    }
    if (playsNotLinear > 0) {
        const auto count = static_cast<int>(playsNotLinear);
        sentences << QCoreApplication::translate(
            "Caveats",
            "Tasks overlap in %n play(s) (strategy free or host_pinned): hosts did not wait for each other there, and "
            "the critical path follows the one that ended last.",
            nullptr, count);
    }
    if (tooManyWaits)
        sentences << QCoreApplication::translate("Caveats",
                                                 "There are too many hosts and tasks to work out who waited for whom.");
    if (noEnd)
        sentences << QCoreApplication::translate(
            "Caveats", "The run has no end: it was killed or goes on. Its time counts up to its last result.");
    return sentences;
}

Caveats Caveats::of(const Recording &recording, const Schedule &schedule, const Waits &waits)
{
    Caveats caveats;
    caveats.startsOfTasks = startsAreThoseOfTasks(recording);
    caveats.withoutEnd = schedule.untimed;
    caveats.tooManyWaits = waits.areTooMany;
    // Results are recorded when they end, tasks when they begin.
    StepsBack ends;
    StepsBack starts;
    for (RowIndex row = 0; row < recording.resultCount(); ++row) {
        const Micros duration = recording.durationOf(row);
        if (isKnown(duration) && duration < 0)
            ++caveats.backwards;
        ends.add(recording.row(row).ended());
    }
    for (const Task &task : recording.tasks())
        starts.add(task.started);
    const Playbook &playbook = recording.playbook();
    caveats.noEnd = !isKnown(playbook.ended);
    const bool endsEarly = isKnown(playbook.started) && !caveats.noEnd && playbook.ended < playbook.started;
    caveats.clockWentBack = caveats.backwards > 0 || ends.any() || starts.any() || endsEarly;
    caveats.playsNotLinear = playsWithOverlaps(recording, schedule);
    return caveats;
}

} // namespace aviary
