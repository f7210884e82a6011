// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/content/json.h"

#include "models/content/jsontape.h"

#include <QCoreApplication>
#include <QLocale>

#include <charconv>
#include <cmath>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

char16_t hexValue(const char *digits)
{
    quint16 value = 0;
    std::from_chars(digits, digits + 4, value, 16);
    return value;
}

// Python writes bytes that are not UTF-8 as U+DC80 to U+DCFF (surrogateescape); shown as such a byte. Other halves of
// pairs have no meaning at all and are shown as they are written.
QString shownSurrogate(char16_t unit)
{
    if (unit >= 0xdc80 && unit <= 0xdcff)
        return u"\\x%1"_s.arg(unit - 0xdc00, 2, 16, '0'_L1);
    return u"\\u%1"_s.arg(static_cast<uint>(unit), 4, 16, '0'_L1);
}

// The first place from `at` on that is not inside an escape or a character.
qsizetype boundary(QByteArrayView inside, qsizetype at)
{
    at = std::clamp<qsizetype>(at, 0, inside.size());
    if (at == inside.size())
        return at;
    // An escape is 6 bytes at most; whether a backslash begins one depends on how many stand before it.
    for (qsizetype back = at - 1; back >= std::max<qsizetype>(0, at - 5); --back) {
        if (inside[back] != '\\')
            continue;
        qsizetype first = back;
        while (first > 0 && inside[first - 1] == '\\')
            --first;
        if ((back - first) % 2 == 0) {
            const qsizetype end = back + (back + 1 < inside.size() && inside[back + 1] == 'u' ? 6 : 2);
            at = std::min(std::max(at, end), inside.size());
        }
        break;
    }
    while (at < inside.size() && (static_cast<uchar>(inside[at]) & 0xc0) == 0x80)
        ++at;
    return at;
}

QChar unescaped(char letter)
{
    switch (letter) {
    case 'b':
        return u'\b';
    case 'f':
        return u'\f';
    case 'n':
        return u'\n';
    case 'r':
        return u'\r';
    case 't':
        return u'\t';
    default:
        return QLatin1Char(letter);
    }
}

struct StringSink
{
    QString out;
    void run(QByteArrayView utf8) { out += JsonDocument::Data::fromUtf8(utf8); }
    void character(char32_t c) { out += QChar::fromUcs4(c); }
    void surrogate(char16_t unit) { out += shownSurrogate(unit); }
};

struct Utf8Sink
{
    QByteArray out;
    void run(QByteArrayView utf8) { out += utf8; }
    void character(char32_t c)
    {
        if (c < 0x80)
            out += static_cast<char>(c);
        else
            out += QString(QChar::fromUcs4(c)).toUtf8();
    }
    void surrogate(char16_t unit)
    {
        if (unit >= 0xdc80 && unit <= 0xdcff)
            out += static_cast<char>(unit - 0xdc00);
        else
            out += shownSurrogate(unit).toLatin1();
    }
};

// The reader saw to it that every escape before the end is whole; cut ends (head, tail) are cut between escapes.
template <class Sink>
void decode(QByteArrayView inside, Sink &sink)
{
    const char *at = inside.begin();
    const char *const end = inside.end();
    while (at < end) {
        const auto *escape = static_cast<const char *>(memchr(at, '\\', static_cast<size_t>(end - at)));
        const char *const runEnd = escape ? escape : end;
        if (runEnd > at)
            sink.run({at, runEnd});
        if (!escape || end - escape < 2)
            return;
        at = escape + 2;
        if (escape[1] != 'u') {
            sink.character(unescaped(escape[1]).unicode());
            continue;
        }
        if (end - at < 4)
            return;
        const char16_t unit = hexValue(at);
        at += 4;
        if (!QChar::isSurrogate(unit)) {
            sink.character(unit);
        } else if (QChar::isHighSurrogate(unit) && end - at >= 6 && at[0] == '\\' && at[1] == 'u'
                   && QChar::isLowSurrogate(hexValue(at + 2))) {
            sink.character(QChar::surrogateToUcs4(unit, hexValue(at + 2)));
            at += 6;
        } else {
            sink.surrogate(unit);
        }
    }
}

} // namespace

QByteArrayView JsonDocument::Data::inside(const JsonNode &string) const
{
    const qsizetype ends = (string.info & JsonNode::Unterminated) ? 0 : 1;
    return QByteArrayView(text).sliced(string.begin + 1, string.size - 1 - ends);
}

QString JsonDocument::Data::decoded(const JsonNode &string) const
{
    return decoded(inside(string), string.info & JsonNode::HasEscapes);
}

QString JsonDocument::Data::decoded(QByteArrayView inside, bool hasEscapes)
{
    if (!hasEscapes)
        return fromUtf8(inside);
    StringSink sink;
    sink.out.reserve(inside.size());
    decode(inside, sink);
    return sink.out;
}

QString JsonDocument::Data::fromUtf8(QByteArrayView utf8)
{
    constexpr QByteArrayView mark("\xef\xbb\xbf");
    qsizetype marks = 0;
    while (utf8.sliced(marks * mark.size()).startsWith(mark))
        ++marks;
    return marks == 0 ? QString::fromUtf8(utf8)
                      : QString(marks, QChar::ByteOrderMark) + QString::fromUtf8(utf8.sliced(marks * mark.size()));
}

bool JsonDocument::Data::isText(const JsonNode &string, QLatin1StringView latin1) const
{
    const QByteArrayView from = inside(string);
    if (string.info & JsonNode::HasEscapes)
        return from.size() >= latin1.size() && decoded(string) == latin1;
    return QUtf8StringView(from) == latin1;
}

JsonDocument JsonDocument::parse(QByteArray utf8, Limits limits)
{
    auto data = std::make_shared<Data>();
    data->text = std::move(utf8);
    data->limits = limits;
    readJson(*data);
    JsonDocument document;
    document.m_data = std::move(data);
    return document;
}

JsonValue JsonDocument::root() const
{
    return m_data && !m_data->nodes.empty() ? JsonValue(m_data.get(), 0) : JsonValue();
}

const QByteArray &JsonDocument::text() const
{
    static const QByteArray none;
    return m_data ? m_data->text : none;
}

QString JsonDocument::problem() const
{
    if (!m_data)
        return {};
    const QString at = QLocale().toString(m_data->faultAt);
    switch (m_data->fault) {
    case Data::Fault::None:
        break;
    case Data::Fault::Empty:
        return QCoreApplication::translate("Json", "The JSON is empty.");
    case Data::Fault::Ends:
        return QCoreApplication::translate("Json", "The JSON breaks off at byte %1.").arg(at);
    case Data::Fault::Broken:
        return QCoreApplication::translate("Json", "The JSON is broken at byte %1; what stands before is shown.")
            .arg(at);
    case Data::Fault::GoesOn:
        return QCoreApplication::translate("Json", "The JSON ends at byte %1, but more text follows.").arg(at);
    case Data::Fault::TooDeep:
        return QCoreApplication::translate(
                   "Json", "The JSON is nested deeper than %1 levels; what stands before byte %2 is shown.")
            .arg(QLocale().toString(m_data->limits.depth), at);
    case Data::Fault::TooMany:
        return QCoreApplication::translate("Json",
                                           "The JSON holds more than %1 values; what stands before byte %2 is shown.")
            .arg(QLocale().toString(m_data->limits.nodes), at);
    }
    return {};
}

JsonValue::Type JsonValue::type() const
{
    return m_data ? m_data->nodes[m_node].type() : Type::None;
}

QString JsonValue::toString() const
{
    switch (type()) {
    case Type::String:
        return m_data->decoded(m_data->nodes[m_node]);
    case Type::Number:
        return QString::fromLatin1(source());
    case Type::None:
    case Type::Null:
    case Type::False:
    case Type::True:
    case Type::Array:
    case Type::Object:
        break;
    }
    return u""_s;
}

QByteArray JsonValue::toUtf8() const
{
    if (!isString())
        return isNumber() ? source().toByteArray() : QByteArray();
    const JsonNode &node = m_data->nodes[m_node];
    const QByteArrayView inside = m_data->inside(node);
    if (!(node.info & JsonNode::HasEscapes))
        return inside.toByteArray();
    Utf8Sink sink;
    sink.out.reserve(inside.size());
    decode(inside, sink);
    return sink.out;
}

QString JsonValue::head(qsizetype bytes) const
{
    if (!isString())
        return toString();
    const JsonNode &node = m_data->nodes[m_node];
    const QByteArrayView inside = m_data->inside(node);
    return JsonDocument::Data::decoded(inside.first(boundary(inside, bytes)), node.info & JsonNode::HasEscapes);
}

QString JsonValue::tail(qsizetype bytes) const
{
    if (!isString())
        return toString();
    const JsonNode &node = m_data->nodes[m_node];
    const QByteArrayView inside = m_data->inside(node);
    return JsonDocument::Data::decoded(inside.sliced(boundary(inside, inside.size() - bytes)),
                                       node.info & JsonNode::HasEscapes);
}

qint64 JsonValue::toInteger(qint64 otherwise) const
{
    if (!isNumber())
        return otherwise;
    bool fits = false;
    const qint64 integer = source().toLongLong(&fits);
    if (fits)
        return integer;
    const double real = source().toDouble(&fits);
    // 2^63 itself is a double, and the first one that does not fit.
    return fits && std::abs(real) < 0x1p63 ? static_cast<qint64>(real) : otherwise;
}

QByteArrayView JsonValue::source() const
{
    if (!m_data)
        return {};
    const JsonNode &node = m_data->nodes[m_node];
    return QByteArrayView(m_data->text).sliced(node.begin, node.size);
}

qsizetype JsonValue::size() const
{
    return isContainer() ? m_data->nodes[m_node].count() : 0;
}

JsonValue JsonValue::operator[](QLatin1StringView key) const
{
    JsonValue found;
    if (isObject()) {
        for (JsonValue child = firstChild(); !child.isNone(); child = child.next()) {
            if (m_data->isText(m_data->nodes[child.m_node - 1], key))
                found = child;
        }
    }
    return found;
}

JsonValue JsonValue::find(QStringView key) const
{
    JsonValue found;
    if (isObject()) {
        for (JsonValue child = firstChild(); !child.isNone(); child = child.next()) {
            if (child.key() == key)
                found = child;
        }
    }
    return found;
}

JsonValue JsonValue::firstChild() const
{
    if (size() == 0)
        return {};
    return {m_data, m_node + (isObject() ? 2 : 1)};
}

JsonValue JsonValue::next() const
{
    if (!m_data || m_data->nodes[m_node].next == 0)
        return {};
    return {m_data, m_data->nodes[m_node].next};
}

bool JsonValue::isMember() const
{
    return m_data && (m_data->nodes[m_node].info & JsonNode::HasKey);
}

QString JsonValue::key() const
{
    if (!isMember())
        return {};
    return m_data->decoded(m_data->nodes[m_node - 1]);
}

} // namespace aviary
