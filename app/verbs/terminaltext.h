// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

// Recorded text on a terminal: it must not be able to move the cursor, change colours or turn lines around.
namespace aviary {

// With control and direction characters replaced by what shows them: ESC by ␛, a direction mark by <U+202E>, the half
// of a surrogate pair by �. Line breaks become ⏎ and tabs a blank, unless lines are kept.
enum class Lines { Join, Keep };
QString visibleText(const QString &text, Lines lines = Lines::Join);

// The columns that a text takes, East Asian and emoji characters two, combining ones none; by the C library's tables.
int displayWidth(QStringView text);
// As much of the text as fits, with … at the end when something is left out.
QString elided(const QString &text, int width);

} // namespace aviary
