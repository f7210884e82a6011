// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/rows.h"

namespace aviary {

// A field of a row for a spreadsheet: times as ARA's API writes them, durations in seconds, null as an empty field.
QString csvText(const RowValue &value);

} // namespace aviary
