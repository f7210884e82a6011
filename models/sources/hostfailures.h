// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/outcome.h"

namespace aviary {

// Of one host in one playbook.
struct HostFailures
{
    qint64 failed = 0, unreachable = 0;
};

// What Ansible counted at the end says how many failures were not rescued, and how many unreachables not ignored.
void settleFailures(OutcomeCounts &counts, const HostFailures &results, const HostFailures &counted);

} // namespace aviary
