// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/content/json.h"

#include <QByteArray>
#include <QStringView>

#include <vector>

namespace aviary {

// JSON as text, UTF-8, written from front to back. Recorded values go in as they were recorded: numbers keep their own
// text, halves of surrogate pairs their escapes, keys their order and their doubles; QJsonDocument would lose all of
// these. Nothing in it can steer a terminal: control and direction characters are escaped.
class JsonText
{
public:
    // Compact is without blanks between its tokens, as ARA's server writes it.
    enum class Layout { OneLine, Indented, Compact };
    explicit JsonText(Layout layout = Layout::OneLine)
        : m_layout(layout)
    {
    }

    void beginObject() { begin('{'); }
    void endObject() { end('}'); }
    void beginArray() { begin('['); }
    void endArray() { end(']'); }
    void key(QStringView name);
    void key(QLatin1StringView name);

    void string(QStringView text);
    void number(qint64 value);
    // Of microseconds, exactly: 49.939823, 0.5, 3.
    void seconds(qint64 micros);
    // Six digits behind the point at most. What is no number: null.
    void fraction(double value);
    void boolean(bool value);
    void null();
    // Of type None: null.
    void value(const JsonValue &recorded);

    // A member of an object, with its key.
    void text(QLatin1StringView name, const QString &value);
    void textOrNull(QLatin1StringView name, const QString &value); // null when it is a null string
    void number(QLatin1StringView name, qint64 value);
    void boolean(QLatin1StringView name, bool value);

    // What was written so far, and begins anew in the same place: for long lists.
    QByteArray take() { return std::exchange(m_text, {}); }

private:
    void begin(char bracket);
    void end(char bracket);
    void separate();
    void newLine();
    void quoted(QStringView text);
    void appendHarmless(const QString &text);

    QByteArray m_text;
    std::vector<bool> m_filled; // of each open bracket: something stands in it already
    bool m_afterKey = false;
    Layout m_layout;
};

} // namespace aviary
