// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/content/content.h"
#include "models/content/difference.h"
#include "models/recording/outcome.h"
#include "models/recording/timespan.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace aviary {

// One item of a loop.
struct DetailItem
{
    Outcome outcome = Outcome::Unknown;
    int position = 0; // in the loop, from 1
    QString label;
    QString message; // headline or first line of msg
    JsonValue value;
};

// One part of what is shown of a result, from top to bottom. Which members are filled depends on the kind.
struct DetailPart
{
    enum class Kind {
        Message, // text
        ErrorOutput, // text, with terminal codes
        Output, // text, with terminal codes
        Silence, // title only: the command printed nothing
        Command, // text, a line for a shell; note: exit status and time taken
        Assertion, // text
        Items, // items; failed first, then changed, else in their order
        Difference, // text, a unified diff; muted
        Warnings, // text
        Returned, // values: those that say something; hidden: how many more the content has. fileLine
        Arguments, // values: those that are not null; hidden: the nulls
        Raw, // nothing here: reindentedJson() of the content, when somebody looks
    };
    Kind kind = Kind::Message;
    QString title;
    QString note; // beside the title: "9 of 17 values"
    QByteArray text; // UTF-8, as recorded
    bool opensAtEnd = false;
    std::vector<Difference::Span> muted;
    std::vector<DetailItem> items;
    std::vector<JsonValue> values;
    JsonValue all; // the object that `values` are members of
    qsizetype hidden = 0;
    QString fileLine; // "owner root · group root · mode 0644 …"
};

// What is shown of a result, in the order of UX.md 5. Plain values that point into `content`.
struct ResultDetail
{
    ContentPtr content;
    QStringList notices; // sentences: damaged, cut, hidden by no_log, not recorded
    QString exitStatus; // "rc 139 (SIGSEGV)"; "" without one
    qint64 attempts = 0; // 0: not said
    bool hasFacts = false; // ansible_facts is left out of the values: see the host's facts
    std::vector<DetailPart> parts;
};

// Inflated contents may be large: call it off the GUI thread. Any thread.
ResultDetail readResultDetail(Outcome outcome, const ContentPtr &content);
// The same for an item of `content`, without Raw.
ResultDetail readItemDetail(const DetailItem &item, const ContentPtr &content);

} // namespace aviary
