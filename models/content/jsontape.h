// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/content/json.h"

namespace aviary {

// One value, or the key of the member that follows it: 16 bytes. Children follow their container; `next` is the next
// sibling (0: none, because the root is nobody's sibling).
struct JsonNode
{
    enum Flag : quint32 {
        TypeMask = 0x0f,
        HasKey = 0x10, // the node before this one is its key
        HasEscapes = 0x20, // of a string: it has to be decoded
        Unterminated = 0x40, // of a string: the text ends inside it
    };
    static constexpr int CountShift = 7;
    static constexpr quint32 MaxCount = 0xffffffffU >> CountShift;

    quint32 begin = 0; // of the source; strings with their quotes
    quint32 size = 0;
    quint32 next = 0;
    quint32 info = 0;

    JsonValue::Type type() const { return static_cast<JsonValue::Type>(info & TypeMask); }
    quint32 count() const { return info >> CountShift; }
};

struct JsonDocument::Data
{
    enum class Fault : quint8 { None, Empty, Ends, Broken, GoesOn, TooDeep, TooMany };

    QByteArray text;
    std::vector<JsonNode> nodes;
    Limits limits;
    Fault fault = Fault::None;
    qint64 faultAt = 0; // byte from 0

    // What stands between the quotes.
    QByteArrayView inside(const JsonNode &string) const;
    QString decoded(const JsonNode &string) const;
    static QString decoded(QByteArrayView inside, bool hasEscapes);
    // QString::fromUtf8 takes a U+FEFF at the begin for a byte order mark; in the middle of a text it is none.
    static QString fromUtf8(QByteArrayView utf8);
    bool isText(const JsonNode &string, QLatin1StringView latin1) const;
};

// Fills nodes, fault and faultAt of `data` from its text.
void readJson(JsonDocument::Data &data);

} // namespace aviary
