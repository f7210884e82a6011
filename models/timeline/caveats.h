// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/waits.h"

#include <QStringList>

namespace aviary {

// What a recording does not tell about time, and what can therefore not be known.
struct Caveats
{
    // ARA or Ansible was too old to record when a host began: each result begins with its task. Waiting for a fork and
    // what each host took alone are not known.
    bool startsOfTasks = false;
    qint64 withoutEnd = 0; // results without an end or a start
    qint64 backwards = 0; // results that end before they begin: the controller's clock was set back
    bool clockWentBack = false; // or results do not end in the order in which they were recorded, by a second or more
    bool noEnd = false; // the run has no end: killed, or it goes on
    quint32 playsNotLinear = 0; // tasks overlap in them: strategies free or host_pinned

    bool tooManyWaits = false; // Waits::areTooMany

    bool any() const;
    // Sentences: what is so, and which figures are then not known. Empty when all is.
    QStringList sentences() const;

    static Caveats of(const Recording &recording, const Schedule &schedule, const Waits &waits);
};

} // namespace aviary
