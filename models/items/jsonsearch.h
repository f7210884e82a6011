// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/content/json.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace aviary {

// What of a tree of values passes a search: for a container the children that hold a hit.
struct JsonMatch
{
    std::vector<quint32> rows; // children, ascending
    std::vector<std::shared_ptr<const JsonMatch>> below; // of each row; null: all of it
};

struct JsonMatches
{
    std::shared_ptr<const JsonMatch> top; // over the members searched
    qint64 found = 0; // values without children that pass
    qint64 total = 0; // of all
};

// The path of a value grows by a step a level, written as Ansible would: a.b, a['x-y'], a[3].
void appendMember(QString &path, const QString &key);
void appendElement(QString &path, quint32 index);
// The same for a child of a container (or of the members, when `container` is none and it has a key).
void appendStep(QString &path, const JsonValue &child, quint32 index);

// Values in whose path or text all words (separated by blanks, any case) occur; where the path of a container has them
// all, everything in it passes. Nothing when `cancelled` says so in between. Any thread; call it off the GUI's.
std::optional<JsonMatches> searchJson(const std::vector<JsonValue> &members, const QString &rootPath,
                                      const QString &words, const std::function<bool()> &cancelled);

} // namespace aviary
