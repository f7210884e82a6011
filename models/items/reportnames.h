// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QUrl>

// How places and what lies in them are called in lists (UX.md 7). Pure.
namespace aviary {

// The path or address as a person would write it; never a password.
QString longNameOf(const QUrl &url);
// What tells the place from others, never "ansible.sqlite" alone: job-4512/ara-report/ansible.sqlite is job-4512.
QString nameOfPlace(const QUrl &place);
// logs.example/2/some/path: its host, with a port of its own, and what of the path tells it from others there.
QString nameOfServer(const QUrl &origin);
// The names on the way that tell something, as one: {"2", "some", "path", "ara-report", "ansible.sqlite"} is 2/some/path.
// "" when none does.
QString shownPath(const QStringList &path);

// What a path in a report's own world would be if archives were folders: the common ground of folders on a disk, in an archive and
// behind a link. `inside` may be "".
QString flatPath(const QUrl &origin, const QString &inside);
// `path` is `above`, or somewhere below it.
bool isBelow(const QString &path, const QString &above);

} // namespace aviary
