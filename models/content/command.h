// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/content/json.h"

#include <QString>

namespace aviary {

// A word as a POSIX shell would have to read it: as it is where that is safe, else in quotes.
QString shellQuoted(const QString &word);
// What `cmd` holds, as a line for a shell: a list is quoted word by word, a text is one already. May have line breaks.
QString commandLine(const JsonValue &cmd);
// "SIGSEGV" for the exit status 139, "" for one that names no signal: shells add 128 to the number.
QString signalOfExitStatus(qint64 status);
// "rc 1", "rc 139 (SIGSEGV)"; "" when `rc` is none.
QString exitStatusText(const JsonValue &rc);

} // namespace aviary
