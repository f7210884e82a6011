// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/playbookentry.h"

namespace aviary::test {

inline constexpr Micros Second = 1'000'000;
inline constexpr Micros Hour = 3600 * Second;
inline constexpr Micros Day = 24 * Hour;
// 2026-11-21 00:00:00 UTC
inline constexpr Micros Midnight = 1'795'219'200 * Second;

// A run of site.yml in a report of its own.
inline PlaybookEntry playbookEntry(qint64 id, State state, Micros started, Micros duration,
                                   const QStringList &labels = {})
{
    PlaybookEntry entry;
    entry.report = QStringLiteral("job-%1").arg(id);
    entry.origin = QUrl::fromLocalFile(QStringLiteral("/logs/%1/ansible.sqlite").arg(entry.report));
    entry.playbook.id = PlaybookId{1};
    entry.playbook.state = state;
    entry.playbook.started = started;
    entry.playbook.duration = duration;
    entry.playbook.ended = isKnown(duration) && isKnown(started) ? started + duration : NoTime;
    entry.playbook.path = QStringLiteral("/src/webshop/site.yml");
    entry.playbook.name = QStringLiteral("webshop: site");
    entry.playbook.controller = QStringLiteral("builder%1.ci").arg(id % 3);
    entry.playbook.user = QStringLiteral("ci");
    entry.playbook.ansibleVersion = QStringLiteral("2.14.18");
    qint64 label = 0;
    for (const QString &name : labels)
        entry.playbook.labels.push_back({LabelId{++label}, name});
    return entry;
}

} // namespace aviary::test
