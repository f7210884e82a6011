// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/output.h"
#include "models/content/resultdetail.h"

namespace aviary {

// A result's detail as text for a person (UX.md 5), part by part; the raw JSON is another format. What was recorded is
// shown, not obeyed: terminal codes are left out, other control characters made visible.
void writeDetail(Output &output, const ResultDetail &detail);

// A bold line on a terminal that has colours.
QString heading(const Output &output, const QString &text);
// UTF-8 as recorded, for people: bytes that are none as \xNN.
QString readableText(const QByteArray &utf8);

} // namespace aviary
