// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/content/resultdetail.h"

// What readResultDetail() is made of; each a plain function over JSON, any thread.
namespace aviary {

Outcome outcomeOfItem(const JsonValue &item);
// In the order to be shown: failing ones, changed ones, the others; each in the order of the loop.
std::vector<DetailItem> readItems(const JsonValue &results);
// "2 of 4 items failed", "1 of 4 items changed", "4 items".
QString noteOfItems(const std::vector<DetailItem> &items);

// Whether lines are those of text (stdout and stdout_lines), without decoding either.
bool isSplitOf(const JsonValue &lines, const JsonValue &text);
// "0:00:00.005161", "1 day, 2:03:04": Python's timedelta. NoDuration for other text.
Micros durationFromDelta(QStringView delta);

// Members of the content that its values are shown without (UX.md 5, "Out of Returned values").
bool isLeftOut(const JsonValue &member, const JsonValue &result, Outcome outcome);
// Keys about a file stand as one line.
bool isAboutFile(const QString &key);
QString fileLine(const JsonValue &result);

} // namespace aviary
