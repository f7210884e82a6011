// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/values.h"

namespace aviary {

// Labels that ARA makes itself from the options of a run ("check:False", "tags:all"); views fold them.
bool isMadeByAra(const QString &label);
// The names of the others, in natural order.
QStringList ownLabels(const Playbook &playbook);
// All of them, in natural order.
QStringList allLabels(const Playbook &playbook);

} // namespace aviary
