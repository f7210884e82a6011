// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/content/json.h"

#include <QHash>

namespace aviary {

// One number for a value without its noise: values that are equal but for noise and the order of members have equal
// ones. Numbers of values are kept, so that lists in lists are read once.
class JsonHash
{
public:
    quint64 of(QStringView key, const JsonValue &value);

private:
    quint64 ofScalar(QStringView key, const JsonValue &value) const;
    QHash<const char *, quint64> m_known; // containers, by where their text begins
};

// What names an element among others: its item, name, path and the like, with the key; empty for what has none.
QByteArray identityOf(const JsonValue &element);

} // namespace aviary
