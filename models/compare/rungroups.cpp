// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/rungroups.h"

#include "models/content/rebuiltcommand.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// The last parts of a path; the whole where it has no more. What ARA calls the path of an ad hoc run is its command.
QString tailOf(const Playbook &playbook, int parts)
{
    if (isAdHoc(playbook))
        return playbook.path;
    qsizetype at = playbook.path.size();
    for (int part = 0; part < parts && at > 0; ++part)
        at = playbook.path.lastIndexOf(u'/', at - 1);
    return playbook.path.sliced(at < 0 ? 0 : at);
}

// Two playbooks of one report would be one.
bool mixesUp(const std::vector<RunOfReport> &runs, const std::vector<size_t> &group, int parts)
{
    QHash<std::pair<size_t, QString>, QString> paths;
    for (const size_t run : group) {
        const QString &path = runs[run].playbook.path;
        const auto known = paths.constFind({runs[run].report, tailOf(runs[run].playbook, parts)});
        if (known != paths.cend() && *known != path)
            return true;
        paths.insert({runs[run].report, tailOf(runs[run].playbook, parts)}, path);
    }
    return false;
}

} // namespace

std::vector<RunGroup> groupRuns(const std::vector<RunOfReport> &runs)
{
    constexpr int most = 16; // parts of a path; deeper ones are compared as a whole
    constexpr int whole = 1000;
    QHash<QString, std::vector<size_t>> sameName;
    for (size_t run = 0; run < runs.size(); ++run)
        sameName[tailOf(runs[run].playbook, 1)].push_back(run);
    std::vector<RunGroup> groups;
    for (const std::vector<size_t> &named : std::as_const(sameName)) {
        int parts = 1;
        while (parts < most && mixesUp(runs, named, parts))
            ++parts;
        QHash<QString, std::vector<size_t>> same;
        for (const size_t run : named)
            same[tailOf(runs[run].playbook, parts < most ? parts : whole)].push_back(run);
        for (std::vector<size_t> &group : same) {
            std::ranges::stable_sort(group, {}, [&](size_t run) { return runs[run].playbook.started; });
            groups.push_back({.path = runs[group.back()].playbook.path, .runs = std::move(group)});
        }
    }
    std::ranges::sort(groups, [&](const RunGroup &left, const RunGroup &right) {
        if (left.runs.size() != right.runs.size())
            return left.runs.size() > right.runs.size();
        const Micros before = runs[left.runs.back()].playbook.started;
        const Micros after = runs[right.runs.back()].playbook.started;
        return before != after ? before > after : left.path < right.path;
    });
    return groups;
}

bool isPathMeant(const QString &path, const QString &meant)
{
    return path == meant || path.endsWith(u'/' + meant);
}

} // namespace aviary
