// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/error.h"

#include <QMetaType>

namespace aviary {

// What became of the file of a report while it is open. What was read of it before stays usable.
enum class ReportCondition {
    Sound,
    Locked, // its writer lets nobody read what is new
    Lost, // its server does not answer; is asked again
    Refused, // its server wants to know who asks
    CutOff, // it lost a part
    Gone, // deleted or moved
    Unreadable // what stands there now cannot be read
};

// One or two words for a list; "" for a sound one.
QString nameOf(ReportCondition condition);
// What it is and what happens next.
Error errorOf(ReportCondition condition);
// Stands by the name of a playbook that is followed as it runs: a glyph and a word.
QString liveMark();

} // namespace aviary
