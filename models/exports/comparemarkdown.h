// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparelines.h"

namespace aviary {

// A pair of playbooks of two reports, and how both are named: "shop-bad.sqlite#2", as it may be typed again.
struct NamedPair
{
    ComparedPair pair;
    Both<QString> names;
    QString note; // what is not listed and why, in a sentence; may be empty
};

// Two runs as Markdown for a ticket: recorded text cannot become markup, a link or a table's border in it, and what
// cannot be seen is shown by what stands in for it. GUI thread, for the display zone.

// Recorded text, on one line.
QString escapedForMarkdown(const QString &text);
// Lines of a difference, in a fence that no run of backticks in them can end.
QString fencedDiff(const QString &lines);
// The sentences, what the failure names, and which runs these are.
QString summaryMarkdown(const NamedPair &pair);
// The same, and all that differs as a table.
QString pairMarkdown(const NamedPair &pair);
// Pairs of playbooks, a line each; then those that have a comparison, each under a heading. Of one pair that alone.
QString pairsMarkdown(const std::vector<NamedPair> &pairs);

// One difference: a line of a block, with the run that it is of.
QString lineMarkdown(const NamedPair &pair, DifferenceBlock::Kind kind, const DifferenceLine &line);
// A task with its results that are given (in Comparison::rows()): where it stands, what became of each on both sides
// and how long it took, with the headlines of `messages`.
QString taskMarkdown(const NamedPair &pair, quint32 task, const std::vector<quint32> &rows,
                     const CompareMessages &messages);
// A file with its changed lines; without contents only that it changed.
QString fileMarkdown(const NamedPair &pair, qsizetype file, const ContentPtr &left, const ContentPtr &right);
// Two values by structure, facts of a host or of a record: what differs besides noise, a path a line on each side.
// `title` is recorded text, or holds some.
QString valuesMarkdown(const NamedPair &pair, const QString &title, const JsonDifference &values);

} // namespace aviary
