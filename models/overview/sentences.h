// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/overview/messages.h"

// What the Overview says, in words (UX.md 1, 3 and 6); the page and `aviary summary` show the same. Plain text;
// recorded text in it is as it was recorded. GUI thread, for the display zone.
namespace aviary {

// "site.yml", or the command of an ad hoc run.
QString titleOf(const Overview &overview);
// "failed after 49.9 s"; `now` only says how long ago the last result of a run without an end was.
// With `live`, when somebody follows the run as it goes on: "running for 3 min 12 s, last result 2 s ago".
QString stateText(const Overview &overview, Micros now, bool live = false);
// "02:54:25–02:55:15 (UTC) · builder7.ci.shop.example · ci".
QString circumstances(const Overview &overview);
// Below the first line; one paragraph each.
QStringList sentences(const Overview &overview);
QString unfinishedText(const Overview &overview, const UnfinishedTask &unfinished);
QString checkModeBadge();

// "Why it failed (1)", and its kin for runs that go on or did not fail.
QString causesHeading(const Overview &overview);
QString changedHeading(const Overview &overview);
// "Did not make the run fail: …"; "" when there is nothing.
QString sparedText(const Overview &overview);
// "20 of 248 tasks, show all".
QString moreText(qint64 shown, qint64 all);
QString nothingAfterText();
// "and 970 hosts without"; "" when all are shown.
QString hostsWithoutText(const Overview &overview);

// "app1, app2", or with `spoken` "app1 and app2"; long lists end in "and 97 others". Of more than five names
// `names` may be the first five only; `all` is how many there are.
QString nameList(const QStringList &names, qsizetype all, bool spoken = false);
// The same of hosts, without the shared suffix.
QString hostList(const Recording &recording, const std::vector<TableIndex> &hosts, bool spoken = false);
// In full, for tool tips and copies: at most `most` and how many others.
QString hostListWhole(const Recording &recording, const std::vector<TableIndex> &hosts, size_t most);
// "site.yml:88": the path below the playbook's folder, else its last part.
QString taskPlace(const Recording &recording, TableIndex task);
QString taskName(const Recording &recording, TableIndex task);

// The parts of a task's row.
struct TaskCells
{
    QString outcome, task, hosts, action, place, time;
};
TaskCells cellsOf(const Recording &recording, const TaskEntry &entry);
// The headline with what belongs to it: "The canary is dead.  (3 lines)".
QString messageText(const MessageGroup &group);
// "1 failed, 22 changed, 8 ok".
QString countsText(const OutcomeCounts &counts);

} // namespace aviary
