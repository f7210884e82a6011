// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/araapi/jsontext.h"
#include "models/overview/summary.h"

namespace aviary {

// What a summary adds to the fields of its playbook: counts by outcome, causes, what did not make the run fail, what is
// unfinished. Members of an object, without its braces. Of the causes the first ones, and how many there are, unless `all`.
void writeSummaryFields(JsonText &out, const Summary &summary, bool all);

} // namespace aviary
