// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>

namespace aviary {

// What went wrong, for a person: translated sentences, plain text. `detail` is the technical part (an SQL driver's
// words, an HTTP status) that a bug report wants; it never holds a secret.
struct Error
{
    enum class Kind { NotFound, NotReadable, NotADatabase, NotAra, TooOld, Empty, Damaged, TooLarge, Busy, Network, Access, Unsupported, Cancelled, Usage, Internal };

    // Access: a server wants a user and password, or refuses those it was told: a person may tell others.
    // TooLarge: a bound was met that a person may lift (FindBounds::lifted()): the window offers to go on all the same.
    Kind kind = Kind::Internal;
    QString what; // what happened: "This file is not a database."
    QString todo; // what the person can do: "Choose the ansible.sqlite of the job." May be empty.
    QString detail;

    bool operator==(const Error &) const = default;
};

template <class T>
using Result = std::expected<T, Error>;

} // namespace aviary
