// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/araapi/jsontext.h"

#include <cmath>

namespace aviary {

namespace {

constexpr int Indent = 2;

void appendEscape(QByteArray &out, char16_t unit)
{
    out += "\\u";
    out += QByteArray::number(unit, 16).rightJustified(4, '0');
}

// Of a text that is JSON already: what is left unescaped there and would still steer a terminal or turn a line around.
bool isHarmful(char16_t unit)
{
    return unit == 0x7f || (unit >= 0x80 && unit <= 0x9f) || unit == 0x200e || unit == 0x200f || unit == 0x061c
        || (unit >= 0x2028 && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069);
}

// Of a number with a point: what adds nothing at its end.
QByteArray withoutZeros(QByteArray number)
{
    while (number.endsWith('0'))
        number.chop(1);
    if (number.endsWith('.'))
        number.chop(1);
    return number;
}

} // namespace

void JsonText::separate()
{
    if (std::exchange(m_afterKey, false) || m_filled.empty())
        return;
    if (m_filled.back())
        m_text += m_layout == Layout::OneLine ? ", " : ",";
    m_filled.back() = true;
    newLine();
}

void JsonText::newLine()
{
    if (m_layout == Layout::Indented)
        m_text += '\n' + QByteArray(static_cast<qsizetype>(m_filled.size()) * Indent, ' ');
}

void JsonText::begin(char bracket)
{
    separate();
    m_text += bracket;
    m_filled.push_back(false);
}

void JsonText::end(char bracket)
{
    const bool filled = m_filled.back();
    m_filled.pop_back();
    if (filled)
        newLine();
    m_text += bracket;
}

void JsonText::key(QStringView name)
{
    separate();
    quoted(name);
    m_text += m_layout == Layout::Compact ? ":" : ": ";
    m_afterKey = true;
}

void JsonText::text(QLatin1StringView name, const QString &value)
{
    key(name);
    string(value);
}

void JsonText::textOrNull(QLatin1StringView name, const QString &value)
{
    key(name);
    if (value.isNull())
        null();
    else
        string(value);
}

void JsonText::number(QLatin1StringView name, qint64 value)
{
    key(name);
    number(value);
}

void JsonText::boolean(QLatin1StringView name, bool value)
{
    key(name);
    boolean(value);
}

void JsonText::key(QLatin1StringView name)
{
    key(QString(name));
}

void JsonText::string(QStringView text)
{
    separate();
    quoted(text);
}

void JsonText::quoted(QStringView text)
{
    m_text += '"';
    qsizetype begin = 0;
    const auto flush = [&](qsizetype end) {
        m_text += text.sliced(begin, end - begin).toUtf8();
        begin = end + 1;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (QChar::isHighSurrogate(unit) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
            continue;
        }
        if (unit >= 0x20 && unit != u'"' && unit != u'\\' && !isHarmful(unit) && !QChar::isSurrogate(unit))
            continue;
        flush(i);
        switch (unit) {
        case u'"':
            m_text += "\\\"";
            break;
        case u'\\':
            m_text += "\\\\";
            break;
        case u'\n':
            m_text += "\\n";
            break;
        case u'\r':
            m_text += "\\r";
            break;
        case u'\t':
            m_text += "\\t";
            break;
        default:
            appendEscape(m_text, unit);
            break;
        }
    }
    flush(text.size());
    m_text += '"';
}

void JsonText::number(qint64 value)
{
    separate();
    m_text += QByteArray::number(value);
}

void JsonText::seconds(qint64 micros)
{
    separate();
    constexpr quint64 million = 1'000'000;
    // The smallest number has no opposite among the signed ones.
    const quint64 amount = micros < 0 ? 0 - static_cast<quint64>(micros) : static_cast<quint64>(micros);
    if (micros < 0)
        m_text += '-';
    m_text += QByteArray::number(amount / million);
    if (amount % million != 0)
        m_text += withoutZeros('.' + QByteArray::number(amount % million).rightJustified(6, '0'));
}

void JsonText::fraction(double value)
{
    if (!std::isfinite(value)) {
        null();
        return;
    }
    separate();
    constexpr int digits = 6;
    m_text += withoutZeros(QByteArray::number(value, 'f', digits));
}

void JsonText::boolean(bool value)
{
    separate();
    m_text += value ? "true" : "false";
}

void JsonText::null()
{
    separate();
    m_text += "null";
}

void JsonText::value(const JsonValue &recorded)
{
    if (recorded.isNone()) {
        null();
        return;
    }
    separate();
    if (m_layout != Layout::Indented) {
        appendHarmless(recorded.toCompact());
        return;
    }
    // Line ends inside strings are escaped, so each one here begins a line of the layout.
    const QString margin = QChar(u'\n') + QString(static_cast<qsizetype>(m_filled.size()) * Indent, u' ');
    appendHarmless(recorded.toIndented(Indent).replace(u'\n', margin));
}

void JsonText::appendHarmless(const QString &text)
{
    qsizetype begin = 0;
    const QStringView view = text;
    for (qsizetype i = 0; i < view.size(); ++i) {
        if (!isHarmful(view[i].unicode()))
            continue;
        m_text += view.sliced(begin, i - begin).toUtf8();
        appendEscape(m_text, view[i].unicode());
        begin = i + 1;
    }
    m_text += view.sliced(begin).toUtf8();
}

} // namespace aviary
