// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/hostfailures.h"

#include <algorithm>

namespace aviary {

void settleFailures(OutcomeCounts &counts, const HostFailures &results, const HostFailures &counted)
{
    const qint64 rescued = std::max<qint64>(0, results.failed - counted.failed);
    const qint64 ignored = std::max<qint64>(0, results.unreachable - counted.unreachable);
    counts[Outcome::Failed] -= rescued;
    counts[Outcome::Rescued] += rescued;
    counts[Outcome::Unreachable] -= ignored;
    counts[Outcome::Ignored] += ignored;
}

} // namespace aviary
