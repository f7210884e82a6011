// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/content/content.h"

namespace aviary {

enum class ContentKind { Result, Facts, File, Record };

// The content of a stored blob: inflated, and read as JSON unless it is a file. Any thread.
ContentPtr contentOf(ContentKind kind, const QByteArray &blob);

} // namespace aviary
