// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/content/content.h"
#include "models/recording/outcome.h"

#include <QStringList>

namespace aviary {

// What a host answered to a module that was run ad hoc: its headline when it failed, else its output, else its message,
// else what it returned as "ping: pong". Terminal codes removed. At most `most` lines, `lines` says of how many.
struct Answer
{
    QStringList text;
    qsizetype lines = 0;
    bool operator==(const Answer &) const = default;
};
// Decodes the output, which may be large: off the GUI thread.
Answer answerOf(Outcome outcome, const Content &content, qsizetype most);

} // namespace aviary
