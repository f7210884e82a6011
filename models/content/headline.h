// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/content/content.h"
#include "models/recording/outcome.h"

namespace aviary {

// One line that says why a result failed; plain text, terminal codes removed. The rules are UX.md 4, and hold for every
// outcome that is failing, ignored, rescued or unreachable. Any thread.
QString headline(const Content &content);
// The column Message: the headline for the outcomes above; skip_reason for skipped; the first line of msg for ok and
// changed.
QString message(Outcome outcome, const Content &content);
// The same for an item of a loop, and how it is called.
QString itemMessage(Outcome outcome, const JsonValue &item);
QString itemLabel(const JsonValue &item);
// A first line of `msg` that says nothing by itself: "non-zero return code" and its like, or nothing at all.
bool isGenericMessage(QStringView line);

} // namespace aviary
