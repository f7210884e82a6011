// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparesentences.h"
#include "models/compare/runhistory.h"

// Many runs in words: on top of the page, of `aviary history` and of what is copied. Plain text; recorded text in it is
// as it was recorded. Any thread.
namespace aviary {

// "2026-11-21 02:54:25 (shop-bad.sqlite)": a run among others.
QString runName(const RunDigest &run);
// What fails and since when, what is flaky, what is newly slow; or that nothing fails.
std::vector<CompareParagraph> historySentences(const RunHistory &history);

// Of one row, short, for columns; "" where it does not apply.
QString failingSinceText(const RunHistory &history, const HistoryRow &row); // "2026-11-21 02:54:25"
QString flakyText(const HistoryRow &row); // "3 of 12"
QString slowText(const HistoryRow &row); // "0.5 s → 6.1 s"
// "app1 (3), app2": where a task failed, and how often where it is more than once.
QString failedOnText(const RunHistory &history, const HistoryRow &row);
// All three as sentences, a line each, with their figures: for tool tips and what is read aloud.
QString verdictText(const RunHistory &history, const HistoryRow &row);

// "failed on app1, app2", "ok", "not reached", "not in this run".
QString cellText(const RunHistory &history, const HistoryRow &row, size_t run);
// The mark of a cell: that of its outcome; "·" where it was not reached, nothing where it is not in the run.
QString glyphOf(const HistoryCell &cell);

} // namespace aviary
