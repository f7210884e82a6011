// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace aviary {

// The role of a task. It is not recorded: it is what stands before the first " : " of the task's name, when the path of
// the task's file confirms it ("…/roles/NAME/…"). A role of a collection is named "namespace.collection.role" and lies
// in its last part. "" where nothing confirms it.
QString roleOf(const QString &taskName, QStringView path);

} // namespace aviary
