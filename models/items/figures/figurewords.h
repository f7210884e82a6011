// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/figures.h"

// What the figures of a run say, in sentences. Plain text; names as recorded, hosts without the suffix that they share.
namespace aviary {

// "12.4 %"; "<0.1 %" for what is more than nothing.
QString formatShare(double share);
QString notKnownText();

// "tasks", "roles", …; and of one of them.
QString nameOfKind(GroupKind kind);
QString nameOfOne(GroupKind kind);

// "between tasks"; "" for a result.
QString nameOf(CriticalPath::Gap gap);
QString describe(CriticalPath::Gap gap);
// "67 links, together 49.9 s: the duration of the run. 41.2 s of it (83.0 %) in results, 8.7 s (17.0 %) between them."
QString pathTotalText(const TimelineFigures &figures);

// "Hosts waited 14.2 s for each other, in 12 tasks."; why there is nothing where there is nothing.
QString waitingText(const TimelineFigures &figures);
// "app2 waited 5.8 s for app1".
QString waitText(const Recording &recording, const Waits::OfHost &wait);
// "3 tasks ran in waves of 5 hosts (forks 5, from the arguments); hosts waited 12 s for a fork." What `throttle` held
// back is told as well. "" where no hosts took turns.
QString forksText(const TimelineFigures &figures);

// What was not recorded, or worked out from something else, of a kind; "" for others.
QString derivedText(GroupKind kind);

} // namespace aviary
