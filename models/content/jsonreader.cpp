// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/content/jsontape.h"

#include <limits>

namespace aviary {

namespace {

using Type = JsonValue::Type;
using Fault = JsonDocument::Data::Fault;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

// Iterative, so that no nesting can exhaust the stack. Strict about structure and numbers, lenient about control
// characters inside strings.
class Reader
{
public:
    explicit Reader(JsonDocument::Data &data)
        : m_data(data)
        , m_nodes(data.nodes)
        , m_begin(data.text.constData())
        , m_at(m_begin)
        , m_end(m_begin + std::min<qint64>(data.text.size(), std::numeric_limits<quint32>::max()))
    {
    }

    void read();

private:
    struct Open
    {
        quint32 node;
        quint32 last = 0; // child
    };
    enum class Expect : quint8 { Value, ValueOrClose, Key, KeyOrClose, CommaOrClose };

    void fail(Fault fault)
    {
        m_data.fault = fault;
        m_data.faultAt = m_at - m_begin;
    }
    bool failed() const { return m_data.fault != Fault::None; }
    void skipBlanks()
    {
        while (m_at < m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
            ++m_at;
    }
    quint32 offset() const { return static_cast<quint32>(m_at - m_begin); }

    bool hasRoom()
    {
        const auto most = std::min<qint64>(m_data.limits.nodes, JsonNode::MaxCount);
        if (static_cast<qint64>(m_nodes.size()) < most)
            return true;
        fail(Fault::TooMany);
        return false;
    }
    quint32 add(Type type, quint32 begin, quint32 flags = 0);
    void open(Type type);
    void close();
    void key();
    void value();
    void string(quint32 &flags);
    void number();
    bool literal(QByteArrayView word, Type type);

    JsonDocument::Data &m_data;
    std::vector<JsonNode> &m_nodes;
    const char *m_begin;
    const char *m_at;
    const char *m_end;
    std::vector<Open> m_open;
    Expect m_expect = Expect::Value;
    bool m_keyed = false; // the node before is the key of the value to come
};

quint32 Reader::add(Type type, quint32 begin, quint32 flags)
{
    const auto index = static_cast<quint32>(m_nodes.size());
    if (m_keyed)
        flags |= JsonNode::HasKey;
    m_keyed = false;
    m_nodes.push_back({begin, offset() - begin, 0, static_cast<quint32>(type) | flags});
    if (!m_open.empty()) {
        Open &parent = m_open.back();
        if (parent.last != 0)
            m_nodes[parent.last].next = index;
        parent.last = index;
        m_nodes[parent.node].info += 1U << JsonNode::CountShift;
    }
    m_expect = Expect::CommaOrClose;
    return index;
}

void Reader::open(Type type)
{
    if (static_cast<qint64>(m_open.size()) >= m_data.limits.depth)
        return fail(Fault::TooDeep);
    const quint32 index = add(type, offset());
    ++m_at;
    m_open.push_back({index});
    m_expect = type == Type::Object ? Expect::KeyOrClose : Expect::ValueOrClose;
}

void Reader::close()
{
    JsonNode &node = m_nodes[m_open.back().node];
    node.size = offset() - node.begin;
    m_open.pop_back();
    m_expect = Expect::CommaOrClose;
}

// Stands on the opening quote; leaves behind the closing one. What is wrong inside ends the string there.
void Reader::string(quint32 &flags)
{
    ++m_at;
    while (m_at < m_end) {
        if (*m_at == '"') {
            ++m_at;
            return;
        }
        if (*m_at != '\\') {
            ++m_at;
            continue;
        }
        flags |= JsonNode::HasEscapes;
        if (m_end - m_at < 2)
            break;
        const char escaped = m_at[1];
        if (escaped == 'u') {
            for (int i = 2; i < 6; ++i) {
                if (m_at + i >= m_end) {
                    flags |= JsonNode::Unterminated;
                    return fail(Fault::Ends);
                }
                if (!isHexDigit(m_at[i])) {
                    flags |= JsonNode::Unterminated;
                    return fail(Fault::Broken);
                }
            }
            m_at += 6;
        } else if (QByteArrayView("\"\\/bfnrt").contains(escaped)) {
            m_at += 2;
        } else {
            flags |= JsonNode::Unterminated;
            return fail(Fault::Broken);
        }
    }
    flags |= JsonNode::Unterminated;
    fail(Fault::Ends);
}

void Reader::key()
{
    if (*m_at != '"')
        return fail(Fault::Broken);
    if (!hasRoom())
        return;
    const quint32 begin = offset();
    quint32 flags = 0;
    string(flags);
    if (failed())
        return; // half a key says nothing
    m_nodes.push_back({begin, offset() - begin, 0, static_cast<quint32>(Type::String) | flags});
    m_keyed = true;
    skipBlanks();
    if (m_at == m_end)
        return fail(Fault::Ends);
    if (*m_at != ':')
        return fail(Fault::Broken);
    ++m_at;
    m_expect = Expect::Value;
}

bool Reader::literal(QByteArrayView word, Type type)
{
    const QByteArrayView rest(m_at, m_end);
    if (!rest.startsWith(word)) {
        fail(word.startsWith(rest) ? Fault::Ends : Fault::Broken);
        return false;
    }
    const quint32 begin = offset();
    m_at += word.size();
    add(type, begin);
    return true;
}

void Reader::number()
{
    const char *at = m_at;
    const auto digits = [&] {
        const char *first = at;
        while (at < m_end && isDigit(*at))
            ++at;
        return at > first;
    };
    // Where the text ends inside a number, more of it may be missing: then it is not shown at all.
    const auto wrong = [&] {
        m_at = at;
        fail(at == m_end ? Fault::Ends : Fault::Broken);
    };
    if (*at == '-')
        ++at;
    if (at < m_end && *at == 'I') {
        const quint32 begin = offset();
        m_at = at;
        if (literal("Infinity", Type::Number)) {
            m_nodes.back().begin = begin;
            m_nodes.back().size = offset() - begin;
        }
        return;
    }
    if (at < m_end && *at == '0')
        ++at;
    else if (!digits())
        return wrong();
    if (at < m_end && *at == '.') {
        ++at;
        if (!digits())
            return wrong();
    }
    if (at < m_end && (*at == 'e' || *at == 'E')) {
        ++at;
        if (at < m_end && (*at == '+' || *at == '-'))
            ++at;
        if (!digits())
            return wrong();
    }
    if (at == m_end && !m_open.empty())
        return wrong();
    const quint32 begin = offset();
    m_at = at;
    add(Type::Number, begin);
}

void Reader::value()
{
    if (!hasRoom())
        return;
    switch (*m_at) {
    case '{':
        return open(Type::Object);
    case '[':
        return open(Type::Array);
    case '"': {
        const quint32 begin = offset();
        quint32 flags = 0;
        string(flags);
        add(Type::String, begin, flags);
        return;
    }
    case 't':
        literal("true", Type::True);
        return;
    case 'f':
        literal("false", Type::False);
        return;
    case 'n':
        literal("null", Type::Null);
        return;
    case 'N':
        literal("NaN", Type::Number);
        return;
    case 'I':
        literal("Infinity", Type::Number);
        return;
    default:
        break;
    }
    if (*m_at != '-' && !isDigit(*m_at))
        return fail(Fault::Broken);
    number();
}

void Reader::read()
{
    if (QByteArrayView(m_at, m_end).startsWith("\xef\xbb\xbf"))
        m_at += 3;
    skipBlanks();
    if (m_at == m_end)
        return fail(Fault::Empty);
    do {
        skipBlanks();
        if (m_at == m_end) {
            fail(Fault::Ends);
            break;
        }
        const bool inObject = !m_open.empty() && m_nodes[m_open.back().node].type() == Type::Object;
        const bool closes = *m_at == (inObject ? '}' : ']');
        switch (m_expect) {
        case Expect::ValueOrClose:
        case Expect::KeyOrClose:
            if (closes) {
                ++m_at;
                close();
            } else if (inObject) {
                key();
            } else {
                value();
            }
            break;
        case Expect::Value:
            value();
            break;
        case Expect::Key:
            key();
            break;
        case Expect::CommaOrClose:
            if (closes) {
                ++m_at;
                close();
            } else if (*m_at == ',') {
                ++m_at;
                m_expect = inObject ? Expect::Key : Expect::Value;
            } else {
                fail(Fault::Broken);
            }
            break;
        }
    } while (!failed() && !m_open.empty());

    if (!failed()) {
        skipBlanks();
        if (m_begin + m_data.text.size() > m_at)
            fail(Fault::GoesOn);
        return;
    }
    if (m_keyed)
        m_nodes.pop_back();
    while (!m_open.empty())
        close();
}

} // namespace

void readJson(JsonDocument::Data &data)
{
    Reader(data).read();
    data.nodes.shrink_to_fit();
}

} // namespace aviary
