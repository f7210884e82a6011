// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/changegroups.h"
#include "models/compare/inputs.h"

#include <QHash>

// What is told of two runs first, in words (UX.md 9): on top of the page, of `aviary compare` and of what is copied.
// Plain text; recorded text in it is as it was recorded. Any thread.
namespace aviary {

struct CompareParagraph
{
    QString emphasis; // how it begins, in bold; may be empty
    QString text;
    QString plain() const { return emphasis + text; }
    bool operator==(const CompareParagraph &) const = default;
};

// Headlines (ReportSource::messages()) of rows of each side.
using CompareMessages = Both<QHash<RowIndex, QString>>;
// Those that the sentences show; few.
Both<std::vector<RowIndex>> rowsForSentences(const Comparison &comparison);

// `inputs`: null while they are not known.
std::vector<CompareParagraph> compareSentences(const Comparison &comparison, const CompareMessages &messages,
                                               const Inputs *inputs);

// "14 results of hosts on the left only; 4 results behind where a host stopped"; "" when nothing is missing.
QString missingText(const Comparison &comparison);
// "app1, app2": each once, without the suffix that all hosts share.
QString hostsText(const Comparison &comparison, const std::vector<quint32> &rows, bool spoken = false);
// Of the right side where it is there, else of the left.
QString taskNameOf(const Comparison &comparison, quint32 task);
// "renamed and moved", "only right"; "" for a task that stands where it stood.
QString taskChangeText(const TaskPair &task);

// Below this share of common tasks two runs are not of the same playbook, and what differs is everything.
inline constexpr double LittleInCommon = 0.25;

} // namespace aviary
