// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/tasklikeness.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

NameShape::NameShape(const QString &name)
{
    // More of a name says nothing more, and names of a megabyte exist.
    constexpr qsizetype longest = 200;
    const qsizetype role = name.indexOf(" : "_L1);
    const QString text = name.sliced(role < 0 ? 0 : role + 3)
                             .first(std::min(longest, name.size() - (role < 0 ? 0 : role + 3)))
                             .toLower();
    QChar before = u' ';
    for (const QChar c : text + u' ') {
        m_pairs.push_back(quint32(before.unicode()) << 16 | c.unicode());
        before = c;
    }
    std::ranges::sort(m_pairs);
}

double NameShape::likeness(const NameShape &other) const
{
    qsizetype shared = 0;
    for (auto mine = m_pairs.begin(), theirs = other.m_pairs.begin();
         mine != m_pairs.end() && theirs != other.m_pairs.end();) {
        if (*mine < *theirs) {
            ++mine;
        } else if (*theirs < *mine) {
            ++theirs;
        } else {
            ++shared;
            ++mine;
            ++theirs;
        }
    }
    return 2.0 * static_cast<double>(shared) / static_cast<double>(m_pairs.size() + other.m_pairs.size());
}

} // namespace aviary
