// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sides.h"

#include "models/compare/playbookpairs.h"
#include "models/compare/rungroups.h"
#include "models/sources/openreport.h"

#include <QFileInfo>

#include <algorithm>

namespace aviary {

LocationSide sideFromUserInput(const QString &text)
{
    if (const auto link = Location::fromLink(QUrl(text, QUrl::StrictMode)))
        return link->side(0);
    const qsizetype at = text.lastIndexOf(u'#');
    bool isNumber = false;
    const qint64 id = at < 0 ? 0 : QStringView(text).sliced(at + 1).toLongLong(&isNumber);
    if (!isNumber || id < 0 || QFileInfo::exists(text))
        return {.report = urlFromUserInput(text)};
    return {.report = urlFromUserInput(text.first(at)), .playbook = PlaybookId{id}};
}

void choosePlaybooks(Location &there, std::vector<Playbook> lefts, std::vector<Playbook> rights)
{
    if (there.playbook)
        std::erase_if(lefts, [&](const Playbook &playbook) { return playbook.id != *there.playbook; });
    if (there.beside.front().playbook)
        std::erase_if(rights, [&](const Playbook &playbook) { return playbook.id != *there.beside.front().playbook; });
    std::optional<std::pair<size_t, size_t>> only;
    if (lefts.size() == 1 && rights.size() == 1)
        only = {0, 0}; // as they were asked for
    const std::vector<PlaybookPair> pairs = pairPlaybooks(lefts, rights);
    const auto hasBoth = [](const PlaybookPair &pair) { return pair.at.left && pair.at.right; };
    if (!only && std::ranges::count_if(pairs, hasBoth) == 1) {
        const PlaybookPair &pair = *std::ranges::find_if(pairs, hasBoth);
        only = {*pair.at.left, *pair.at.right};
    }
    if (!only) {
        there.playbook.reset();
        there.beside.front().playbook.reset();
        there.page = PageId::Pairs;
        return;
    }
    there.playbook = lefts[only->first].id;
    there.beside.front().playbook = rights[only->second].id;
    if (there.page == PageId::Pairs)
        there.page = PageId::Differences;
}

void chooseRuns(Location &there, const std::vector<std::vector<Playbook>> &playbooks)
{
    std::vector<RunOfReport> runs;
    std::vector<LocationSide> sides; // of the runs
    const auto isNamed = [&](size_t run) { return there.side(runs[run].report).playbook.has_value(); };
    for (size_t i = 0; i < there.sideCount(); ++i) {
        const LocationSide side = there.side(i);
        for (const Playbook &playbook : playbooks[i]) {
            const LocationSide run{.report = side.report, .inside = side.inside, .playbook = playbook.id};
            const bool isWanted = !side.playbook || *side.playbook == playbook.id;
            if (isWanted && std::ranges::none_of(sides, [&](const LocationSide &other) { return other == run; })) {
                runs.push_back({playbook, i});
                sides.push_back(run);
            }
        }
    }
    const std::vector<RunGroup> groups = groupRuns(runs);
    if (groups.empty())
        return;
    const auto named = std::ranges::find_if(
        groups, [&](const RunGroup &group) { return std::ranges::any_of(group.runs, isNamed); });
    std::vector<size_t> chosen = named == groups.end() ? groups.front().runs : named->runs;
    for (size_t run = 0; run < runs.size(); ++run) {
        if (isNamed(run) && !std::ranges::contains(chosen, run))
            chosen.push_back(run);
    }
    std::ranges::stable_sort(chosen, {}, [&](size_t run) { return runs[run].playbook.started; });
    there = {.page = chosen.size() > 1 ? PageId::Runs : PageId::Overview};
    there.setSide(0, sides[chosen.front()]);
    for (size_t i = 1; i < chosen.size(); ++i)
        there.beside.push_back(sides[chosen[i]]);
}

} // namespace aviary
