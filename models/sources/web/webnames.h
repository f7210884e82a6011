// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace aviary {

// What the name of a file in a listing promises; to be had from nothing else before it is fetched.
enum class WebFileKind {
    Other,
    Database, // ansible.sqlite, other.sqlite3, plain or packed by itself (.gz .xz .zst .bz2)
    Archive, // a zip or tar that is called like what a job leaves: artifacts, logs, ara, report
};
WebFileKind webFileKind(QStringView name);

// "ansible.sqlite" of "ansible.sqlite.gz"; the name itself when it is not packed.
QStringView withoutPacking(QStringView name);

} // namespace aviary
