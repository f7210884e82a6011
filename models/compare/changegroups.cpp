// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/changegroups.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Compare)
};

constexpr std::array Told{Change::NewlyFailing, Change::StillFailing, Change::Fixed,    Change::OutcomeChanged,
                          Change::ChangedToOk,  Change::OkToChanged,  Change::OnlyLeft, Change::OnlyRight};

template <class IsOne>
void addGroups(const Comparison &comparison, const ChangeGroup &kind, IsOne isOne, std::vector<ChangeGroup> &groups)
{
    for (quint32 task = 0; task < comparison.tasks().size(); ++task) {
        const TaskPair &pair = comparison.tasks()[task];
        ChangeGroup group{.task = task, .change = kind.change, .speed = kind.speed, .rows = {}};
        for (quint32 row = pair.firstRow; row < pair.endRow; ++row) {
            if (isOne(pair, comparison.rows()[row]))
                group.rows.push_back(row);
        }
        if (!group.rows.empty())
            groups.push_back(std::move(group));
    }
}

} // namespace

std::vector<ChangeGroup> changeGroups(const Comparison &comparison, Change change)
{
    std::vector<ChangeGroup> groups;
    if (comparison.count(change) == 0)
        return groups;
    const auto isOne = [change](const TaskPair &task, const RowPair &row) {
        return row.change == change && (task.presence == TaskPair::Presence::Both || change == Change::NewlyFailing);
    };
    addGroups(comparison, {.change = change}, isOne, groups);
    return groups;
}

std::vector<ChangeGroup> changeGroups(const Comparison &comparison, Speed speed)
{
    std::vector<ChangeGroup> groups;
    if ((speed == Speed::Slower ? comparison.slower() : comparison.faster()) > 0)
        addGroups(
            comparison, {.speed = speed}, [speed](const TaskPair &, const RowPair &row) { return row.speed == speed; },
            groups);
    return groups;
}

std::vector<ChangeGroup> changeGroups(const Comparison &comparison)
{
    std::vector<ChangeGroup> groups;
    for (const Change change : Told)
        std::ranges::move(changeGroups(comparison, change), std::back_inserter(groups));
    for (const Speed speed : {Speed::Slower, Speed::Faster})
        std::ranges::move(changeGroups(comparison, speed), std::back_inserter(groups));
    return groups;
}

QString nameOf(Change change)
{
    switch (change) {
    case Change::Same:
        return Words::tr("same");
    case Change::NewlyFailing:
        return Words::tr("newly failing");
    case Change::Fixed:
        return Words::tr("fixed");
    case Change::StillFailing:
        return Words::tr("still failing");
    case Change::OutcomeChanged:
        return Words::tr("outcome changed");
    case Change::OkToChanged:
        return Words::tr("ok → changed");
    case Change::ChangedToOk:
        return Words::tr("changed → ok");
    case Change::OnlyLeft:
        return Words::tr("only left");
    case Change::OnlyRight:
        return Words::tr("only right");
    case Change::HostGone:
        return Words::tr("host not on both sides");
    case Change::Stopped:
        return Words::tr("stopped before");
    }
    return {};
}

QString nameOf(Speed speed)
{
    switch (speed) {
    case Speed::Slower:
        return Words::tr("slower");
    case Speed::Faster:
        return Words::tr("faster");
    case Speed::Same:
        break;
    }
    return Words::tr("same");
}

QLatin1StringView wordOf(Change change)
{
    switch (change) {
    case Change::Same:
        return "same"_L1;
    case Change::NewlyFailing:
        return "newly-failing"_L1;
    case Change::Fixed:
        return "fixed"_L1;
    case Change::StillFailing:
        return "still-failing"_L1;
    case Change::OutcomeChanged:
        return "outcome-changed"_L1;
    case Change::OkToChanged:
        return "ok-to-changed"_L1;
    case Change::ChangedToOk:
        return "changed-to-ok"_L1;
    case Change::OnlyLeft:
        return "only-left"_L1;
    case Change::OnlyRight:
        return "only-right"_L1;
    case Change::HostGone:
        return "host-gone"_L1;
    case Change::Stopped:
        return "stopped"_L1;
    }
    return {};
}

QLatin1StringView wordOf(Speed speed)
{
    switch (speed) {
    case Speed::Slower:
        return "slower"_L1;
    case Speed::Faster:
        return "faster"_L1;
    case Speed::Same:
        break;
    }
    return "same"_L1;
}

} // namespace aviary
