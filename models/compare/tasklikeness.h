// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace aviary {

// A task that was renamed stands near where it stood, as far as files are edited between two runs.
inline constexpr int NearLines = 60;
inline constexpr double LeastLikeness = 0.5;

// The name of a task cut into what it shares with names that say nearly the same: pairs of neighbouring letters,
// without the role, which all of a file share.
class NameShape
{
public:
    explicit NameShape(const QString &name);
    // From 0, nothing in common, to 1, the same.
    double likeness(const NameShape &other) const;

private:
    std::vector<quint32> m_pairs; // sorted
};

} // namespace aviary
