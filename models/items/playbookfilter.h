// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/outcome.h"

#include <QString>
#include <QStringList>

namespace aviary {

// What playbooks to show. States by bit (1 << State), 0 means all; words that must all occur, any case, in what the
// columns say.
struct PlaybookFilter
{
    quint32 states = 0;
    QString text;

    bool isEmpty() const { return states == 0 && text.trimmed().isEmpty(); }
    bool accepts(State state) const { return states == 0 || (states & bit(state)); }
    static quint32 bit(State state) { return 1U << static_cast<unsigned>(state); }
    bool operator==(const PlaybookFilter &) const = default;
};

// The words of a quick filter, as they are looked for in case-folded text.
inline QStringList wordsOfFilter(const QString &text)
{
    return text.toCaseFolded().simplified().split(u' ', Qt::SkipEmptyParts);
}

} // namespace aviary
