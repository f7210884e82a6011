// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/content/content.h"
#include "models/recording/error.h"

namespace aviary {

enum class ContentKind { Result, Facts, File, Record };

// The content of a stored blob: inflated, and read as JSON unless it is a file. Any thread.
ContentPtr contentOf(ContentKind kind, const QByteArray &blob);
// There is no such id in the report.
Error missingContent(ContentKind kind, qint64 id);

} // namespace aviary
