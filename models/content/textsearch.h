// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/content/textlines.h"
#include "models/sources/job.h"

namespace aviary {

struct TextQuery
{
    QString words; // plain text, within one line
    bool matchCase = false;
    bool operator==(const TextQuery &) const = default;
};

// A place in a text, in bytes.
struct TextHit
{
    quint32 begin = 0;
    quint32 end = 0;
    bool operator==(const TextHit &) const = default;
};
using TextHits = std::vector<TextHit>;

// All hits in order, none overlapping another. Codes of a terminal within a word do not hide it. Stops early when
// `isCancelled` says yes. Any thread.
TextHits searchText(const TextLines &lines, const TextQuery &query, const std::function<bool()> &isCancelled = {});
// The same on the global thread pool.
Job<TextHits> startTextSearch(TextLinesPtr lines, const TextQuery &query);

} // namespace aviary
