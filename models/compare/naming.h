// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/linedifference.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace aviary {

// Two texts of a changed file, and what compareTexts(…, NoiseIn::Contents) says of them.
struct ChangedFile
{
    QString path; // as it is told
    QByteArray left, right;
    LineDifference difference;
};

// A changed line in whose neighbourhood stands what a failure names.
struct NamedChange
{
    QString word; // "gift-cards <beta>"
    QString path;
    int line = 0; // of the changed line, from 1: on the right, or left where it was removed
    bool isLeftLine = false;
    QString change; // "enabled: false → true", "+ line", "− line"; plain text
    int distance = 0; // lines between the word and the change; 0: on it
    // "inventory/group_vars/shop.yml:13  enabled: false → true"
    QString text() const;
};

// What stands in quotes in a headline, longer than two characters; each once, in order.
QStringList quotedWords(const QString &headline);

struct NamedChanges
{
    std::vector<NamedChange> changes; // nearest first, then in the order of words and files
    qsizetype total = 0; // "20 of 31"
};

// UX.md 9: changed lines of the files where a quoted word of a headline stands on them or at most 3 lines away. A
// changed line is named once, for its nearest word. Any thread.
NamedChanges findNamedChanges(const QStringList &headlines, const std::vector<ChangedFile> &files,
                              qsizetype largest = 20);

} // namespace aviary
