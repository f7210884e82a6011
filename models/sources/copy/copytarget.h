// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/error.h"

#include <QStringList>

namespace aviary {

// The file to write: through a link that is there already, to where it leads. An error when nothing can be written
// there, when a file is there that may not be replaced, or when it is one that is read (`sources`), however it is
// called.
Result<QString> copyTarget(const QString &target, const QStringList &sources, bool replace);

Error fileIsThere(const QString &target);

// An error when the folder of `target` has no room for so many bytes.
Result<void> checkRoom(const QString &target, qint64 bytes);

// Bytes of a database that hold something: without pages that are free. 0 when it is none.
qint64 usedBytes(const QString &database);

} // namespace aviary
