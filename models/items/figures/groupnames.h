// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/groups.h"

namespace aviary {

// A host's name without the suffix that all share; where the host is missing, that it is.
QString shortNameOfHost(const Recording &recording, TableIndex host);
QString wholeNameOfHost(const Recording &recording, TableIndex host);
// How tables name a task, role, action or host; with `whole` its full name and where it stands.
QString nameOfGroup(const Recording &recording, const Groups &groups, GroupKind kind, quint32 group);
QString wholeNameOfGroup(const Recording &recording, const Groups &groups, GroupKind kind, quint32 group);
// Its place among those of its kind, by natural order of name. Complete recordings.
double rankOfGroup(const Recording &recording, GroupKind kind, quint32 group);

} // namespace aviary
