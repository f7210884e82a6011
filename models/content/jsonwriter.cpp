// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/content/json.h"
#include "models/content/jsontape.h"

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// Deeper than this, lines keep their place: a million values below a thousand brackets must not become gigabytes of
// blanks.
constexpr size_t DeepestIndent = 32;

QString escape(char16_t unit)
{
    switch (unit) {
    case u'"':
        return u"\\\""_s;
    case u'\\':
        return u"\\\\"_s;
    case u'\b':
        return u"\\b"_s;
    case u'\f':
        return u"\\f"_s;
    case u'\n':
        return u"\\n"_s;
    case u'\r':
        return u"\\r"_s;
    case u'\t':
        return u"\\t"_s;
    default:
        return u"\\u%1"_s.arg(static_cast<uint>(unit), 4, 16, '0'_L1);
    }
}

} // namespace

// What the document means stays the same when the text is read again: only escapes that stand for a visible character
// are resolved.
class JsonWriter
{
public:
    explicit JsonWriter(int indent)
        : m_indent(indent)
    {
    }

    QString write(const JsonValue &root)
    {
        std::vector<JsonValue> open; // containers around `at`
        JsonValue at = root;
        while (!at.isNone()) {
            if (!open.empty() && open.back().isObject())
                key(at);
            if (at.size() > 0) {
                m_out += at.isObject() ? '{'_L1 : '['_L1;
                open.push_back(at);
                at = at.firstChild();
                newLine(open.size());
                continue;
            }
            scalar(at);
            // On to what follows, out of every container that ends here.
            for (;;) {
                if (open.empty())
                    return m_out;
                at = at.next();
                if (!at.isNone()) {
                    m_out += m_indent < 0 ? ", "_L1 : ","_L1;
                    newLine(open.size());
                    break;
                }
                at = open.back();
                open.pop_back();
                newLine(open.size());
                m_out += at.isObject() ? '}'_L1 : ']'_L1;
            }
        }
        return m_out;
    }

private:
    void newLine(size_t depth)
    {
        if (m_indent < 0)
            return;
        m_out += '\n'_L1;
        m_out.resize(m_out.size() + static_cast<qsizetype>(std::min(depth, DeepestIndent)) * m_indent, u' ');
    }
    void key(const JsonValue &member)
    {
        string(member.m_data->nodes[member.m_node - 1], *member.m_data);
        m_out += ": "_L1;
    }
    void scalar(const JsonValue &value)
    {
        switch (value.type()) {
        case JsonValue::Type::Object:
            m_out += "{}"_L1;
            break;
        case JsonValue::Type::Array:
            m_out += "[]"_L1;
            break;
        case JsonValue::Type::String:
            string(value.m_data->nodes[value.m_node], *value.m_data);
            break;
        case JsonValue::Type::None:
        case JsonValue::Type::Null:
        case JsonValue::Type::False:
        case JsonValue::Type::True:
        case JsonValue::Type::Number:
            m_out += QLatin1StringView(value.source());
            break;
        }
    }
    void string(const JsonNode &node, const JsonDocument::Data &data)
    {
        m_out += '"'_L1;
        const QByteArrayView inside = data.inside(node);
        if (node.info & JsonNode::HasEscapes) {
            escapedString(inside);
        } else {
            plain(JsonDocument::Data::fromUtf8(inside));
        }
        m_out += '"'_L1;
    }
    void plain(const QString &text)
    {
        for (const QChar c : text) {
            if (c == u'"' || c == u'\\' || c.category() == QChar::Other_Control)
                m_out += escape(c.unicode());
            else
                m_out += c;
        }
    }
    // Escapes of halves of pairs stay as they are written.
    void escapedString(QByteArrayView inside)
    {
        const char *at = inside.begin();
        const char *const end = inside.end();
        while (at < end) {
            const auto *slash = static_cast<const char *>(memchr(at, '\\', static_cast<size_t>(end - at)));
            plain(JsonDocument::Data::fromUtf8({at, slash ? slash : end}));
            if (!slash || end - slash < (slash + 1 < end && slash[1] == 'u' ? 6 : 2))
                return;
            if (slash[1] != 'u') {
                if (slash[1] != '/')
                    m_out += '\\'_L1;
                m_out += QLatin1Char(slash[1]);
                at = slash + 2;
                continue;
            }
            const auto unit = static_cast<char16_t>(QByteArrayView(slash + 2, 4).toUShort(nullptr, 16));
            at = slash + 6;
            if (QChar::isHighSurrogate(unit) && end - at >= 6 && at[0] == '\\' && at[1] == 'u') {
                const auto low = static_cast<char16_t>(QByteArrayView(at + 2, 4).toUShort(nullptr, 16));
                if (QChar::isLowSurrogate(low)) {
                    m_out += QChar(unit);
                    m_out += QChar(low);
                    at += 6;
                    continue;
                }
            }
            if (QChar::isSurrogate(unit))
                m_out += escape(unit);
            else
                plain(QString(QChar(unit)));
        }
    }

    int m_indent; // -1: on one line
    QString m_out;
};

QString JsonValue::toCompact() const
{
    return JsonWriter(-1).write(*this);
}

QString JsonValue::toIndented(int indent) const
{
    return JsonWriter(indent).write(*this);
}

QByteArray reindentedJson(QByteArrayView text, int indent)
{
    QByteArray out;
    out.reserve(text.size() + text.size() / 4);
    size_t depth = 0;
    const auto newLine = [&] {
        out += '\n';
        out.append(static_cast<qsizetype>(std::min(depth, DeepestIndent)) * indent, ' ');
    };
    const auto isBlank = [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; };
    qsizetype at = 0;
    const auto skipBlanks = [&] {
        while (at < text.size() && isBlank(text[at]))
            ++at;
    };
    while (at < text.size()) {
        const char c = text[at];
        if (isBlank(c)) {
            ++at;
            continue;
        }
        if (c == '"') {
            const qsizetype begin = at++;
            while (at < text.size() && text[at] != '"')
                at += text[at] == '\\' ? 2 : 1;
            at = std::min(at + 1, text.size());
            out += text.sliced(begin, at - begin);
            continue;
        }
        ++at;
        switch (c) {
        case '{':
        case '[':
            skipBlanks();
            out += c;
            if (at < text.size() && text[at] == (c == '{' ? '}' : ']')) {
                out += text[at++];
            } else {
                ++depth;
                newLine();
            }
            break;
        case '}':
        case ']':
            depth -= depth > 0 ? 1 : 0;
            newLine();
            out += c;
            break;
        case ',':
            out += c;
            newLine();
            break;
        case ':':
            out += ": ";
            break;
        default:
            out += c;
            break;
        }
    }
    return out;
}

} // namespace aviary
