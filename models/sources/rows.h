// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/content/json.h"
#include "models/recording/timespan.h"

#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace aviary {

enum class RowKind { Playbooks, Plays, Tasks, Hosts, LatestHosts, Results, Files, Records, Labels };

struct TimeValue
{
    Micros time = NoTime;
    bool operator==(const TimeValue &) const = default;
};
struct DurationValue
{
    Micros duration = NoDuration;
    bool operator==(const DurationValue &) const = default;
};
struct UuidValue
{
    QString hex; // 32 digits
    bool operator==(const UuidValue &) const = default;
};

// A field of a row; monostate is null. Lists of ids are relations (labels of a playbook, delegated_to of a result).
using RowValue = std::variant<std::monostate, bool, qint64, QString, TimeValue, DurationValue, UuidValue, JsonDocument,
                              std::vector<qint64>>;

struct Rows
{
    QStringList fields; // ARA's names
    std::vector<std::vector<RowValue>> rows;
    qint64 total = 0; // of all that the filter lets through, whatever the limit
    // Sentences for what could not be read whole ("content of 12: the compressed data is damaged"). Empty when all is.
    QStringList problems;
};

// field (ARA's name) op value; all must hold. `In` has several values.
struct RowCondition
{
    enum class Op { Equal, EqualAnyCase, In, Contains, Greater, Less, AtLeast, AtMost };
    QString field;
    Op op = Op::Equal;
    QStringList values;
};

struct RowQuery
{
    std::vector<RowCondition> filter;
    // ARA's field, "-" before it for descending, or several with commas between; empty: the order of ARA's API for that
    // kind.
    QString order;
    qint64 offset = 0;
    qint64 limit = -1; // -1: all
    bool withContent = false; // also content, facts, value: JSON, or a file's text as QString
};

} // namespace aviary
