// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/content/json.h"

#include <QString>

#include <vector>

namespace aviary {

// What one wants to know of a machine at a glance: system, kernel, Python, CPU, memory, addresses, uptime, in this
// order. What was not gathered has no line; what ARA was told not to save says so.
struct FactsLine
{
    QString label;
    QString value;
    bool operator==(const FactsLine &) const = default;
};

// `facts` as a host has them (ansible_kernel …), or as a result's ansible_facts may (kernel …). Plain text. Any thread.
std::vector<FactsLine> readFactsCard(const JsonValue &facts);

} // namespace aviary
