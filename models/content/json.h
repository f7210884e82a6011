// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/error.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

// Recorded JSON as it is: keeps key order, duplicate keys and each number's own text, takes NaN and ±Infinity, shows
// lone surrogates \udc80–\udcff (bytes that were not UTF-8) as \xNN. QJsonDocument loses whole documents on these.
// Iterative, bounded, any thread; values stay valid as long as one JsonDocument of the text lives.
namespace aviary {

class JsonValue;

class JsonDocument
{
public:
    struct Limits
    {
        qint64 nodes = 4'000'000;
        int depth = 1000;
    };
    JsonDocument() = default; // null
    // A text that is broken or over a limit still gives what stands before the fault; `problem()` says which.
    static JsonDocument parse(QByteArray utf8, Limits limits);
    static JsonDocument parse(QByteArray utf8) { return parse(std::move(utf8), Limits{}); }

    JsonValue root() const;
    const QByteArray &text() const;
    // A sentence when the text could be read in part only ("the JSON ends at byte 312"); empty when whole.
    QString problem() const;

    struct Data; // jsontape.h

private:
    friend class JsonValue;
    std::shared_ptr<const Data> m_data;
};

// A place in a document; cheap to copy. A default-made one, and whatever a look-up does not find, is of type None.
class JsonValue
{
public:
    enum class Type : quint8 { None, Null, False, True, Number, String, Array, Object };

    JsonValue() = default;
    Type type() const;
    bool isNone() const { return type() == Type::None; }
    bool isString() const { return type() == Type::String; }
    bool isNumber() const { return type() == Type::Number; }
    bool isArray() const { return type() == Type::Array; }
    bool isObject() const { return type() == Type::Object; }
    bool isBool() const { return type() == Type::True || type() == Type::False; }
    bool isContainer() const { return isArray() || isObject(); }
    bool isTrue() const { return type() == Type::True; }

    // Strings decoded; numbers as written; "" for the rest.
    QString toString() const;
    // The same as bytes: UTF-8, with bytes that were not UTF-8 as they were.
    QByteArray toUtf8() const;
    // The beginning or the end of a string: what stands in at most so many bytes of its source. For texts of which a
    // line is wanted; the whole of a 50 MB one costs more than finding it.
    QString head(qsizetype bytes) const;
    QString tail(qsizetype bytes) const;
    qint64 toInteger(qint64 otherwise = 0) const; // numbers only
    // The text as it stands in the document (a slice of it, no copy); strings with their quotes.
    QByteArrayView source() const;
    // Length of a string's text in the document in bytes, without decoding it: to decide before showing.
    qsizetype sourceSize() const { return source().size(); }

    qsizetype size() const; // members of an object, elements of an array
    JsonValue operator[](QLatin1StringView key) const; // the last of that name, as Python reads it; objects only
    JsonValue find(QStringView key) const;
    // Children in order: for (auto child = v.firstChild(); !child.isNone(); child = child.next()). key() of a member.
    JsonValue firstChild() const;
    JsonValue next() const;
    bool isMember() const; // has a key
    QString key() const;

    // Compact JSON with escapes resolved to Unicode where they can be: what a person reads and copies.
    QString toCompact() const;
    QString toIndented(int indent = 2) const;

private:
    friend class JsonDocument;
    friend class JsonWriter;
    JsonValue(const JsonDocument::Data *data, quint32 node)
        : m_data(data)
        , m_node(node)
    {
    }
    const JsonDocument::Data *m_data = nullptr;
    quint32 m_node = 0;
};

// JSON text with one value a line, every token as it is written; texts that are broken too. UTF-8 in and out.
QByteArray reindentedJson(QByteArrayView text, int indent = 2);

} // namespace aviary
