// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Lines that say something, out of recorded texts: plain, without terminal codes and other control characters.
namespace aviary {

// The first and the last line that is not blank. A carriage return ends a line too: a progress bar overwrites itself.
QString firstLine(const QString &text);
QString lastLine(const QString &text);
// The whole text on one line: breaks become " ⏎ ".
QString onOneLine(const QString &text);
// The line that names the error (UX.md 4): after a Python traceback the line behind its frames, with its direct cause;
// else the last line. "" where there are only frames, or nothing was raised ("NoneType: None").
QString errorLine(const QString &text);

} // namespace aviary
