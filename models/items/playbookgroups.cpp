// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/playbookgroups.h"

#include "models/recording/format.h"
#include "models/recording/labels.h"

#include <QDateTime>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct Membership
{
    QString key;
    QString text;
    QDate day = {};
};

Membership ofDay(Micros started)
{
    if (!isKnown(started))
        return {};
    // To whole milliseconds, downwards: before 1970, too.
    const qint64 milliseconds = started / 1000 - (started % 1000 < 0 ? 1 : 0);
    const QDate day = QDateTime::fromMSecsSinceEpoch(milliseconds, displayZone()).date();
    return {day.toString(Qt::ISODate), day.toString(Qt::ISODate), day};
}

QList<Membership> membershipsOf(const PlaybookEntry &entry, PlaybookGrouping grouping, bool withMade)
{
    const Playbook &playbook = entry.playbook;
    switch (grouping) {
    case PlaybookGrouping::Report:
        // Two reports of one name are two.
        return {{entry.origin.toString() + u'\n' + entry.inside, entry.report}};
    case PlaybookGrouping::Label: {
        QList<Membership> memberships;
        const QStringList labels = withMade ? allLabels(playbook) : ownLabels(playbook);
        for (const QString &label : labels) {
            if (memberships.isEmpty() || memberships.constLast().key != label) // recorded twice
                memberships.push_back({label, label});
        }
        return memberships.isEmpty() ? QList<Membership>{{}} : memberships;
    }
    case PlaybookGrouping::Path:
        return {{playbook.path, playbook.path}};
    case PlaybookGrouping::Controller:
        return {{playbook.controller, playbook.controller}};
    case PlaybookGrouping::Day:
        return {ofDay(playbook.started)};
    case PlaybookGrouping::None:
        break;
    }
    return {};
}

} // namespace

QLatin1StringView wordOf(PlaybookGrouping grouping)
{
    switch (grouping) {
    case PlaybookGrouping::None:
        break;
    case PlaybookGrouping::Report:
        return "report"_L1;
    case PlaybookGrouping::Label:
        return "label"_L1;
    case PlaybookGrouping::Path:
        return "path"_L1;
    case PlaybookGrouping::Controller:
        return "controller"_L1;
    case PlaybookGrouping::Day:
        return "day"_L1;
    }
    return "none"_L1;
}

std::optional<PlaybookGrouping> playbookGroupingFromWord(QStringView word)
{
    const auto it = std::ranges::find_if(PlaybookGroupings, [&](PlaybookGrouping g) { return word == wordOf(g); });
    return it == PlaybookGroupings.end() ? std::nullopt : std::optional(*it);
}

std::vector<PlaybookGroup> groupsOf(std::span<const PlaybookEntry> entries, const EntryRows &rows,
                                    PlaybookGrouping grouping, bool withMade)
{
    std::vector<PlaybookGroup> groups;
    QHash<QString, size_t> known;
    for (const quint32 row : rows) {
        const QList<Membership> memberships = membershipsOf(entries[row], grouping, withMade);
        for (const Membership &membership : memberships) {
            const auto it = known.constFind(membership.key);
            const size_t at = it == known.cend() ? groups.size() : *it;
            if (at == groups.size()) {
                known.insert(membership.key, at);
                groups.push_back({.key = membership.key, .text = membership.text, .day = membership.day});
            }
            groups[at].runs.push_back(row);
        }
    }
    for (PlaybookGroup &group : groups)
        group.sums = sumsOf(entries, group.runs);
    if (grouping == PlaybookGrouping::Day)
        std::ranges::stable_sort(groups, std::ranges::greater(), &PlaybookGroup::day);
    std::ranges::stable_partition(groups, [](const PlaybookGroup &group) { return !group.key.isEmpty(); });
    return groups;
}

} // namespace aviary
