// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/content/json.h"

#include <QByteArray>

#include <vector>

namespace aviary {

// What a module says that it changed, as a unified diff with the headers of its files.
struct Difference
{
    struct Span // of bytes of the text
    {
        qsizetype begin = 0;
        qsizetype size = 0;
        bool operator==(const Span &) const = default;
    };
    QByteArray text; // UTF-8; empty when nothing differs
    std::vector<Span> muted; // folders in headers that existed for the run only
    int files = 0;
};

// `diff` of a result: an object or a list of them; before and after are texts or objects, or `prepared` is a diff
// already. Any thread.
Difference readDifference(const JsonValue &diff);

} // namespace aviary
