// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/rows.h"
#include "models/sources/sql/schema.h"

#include <QLatin1StringView>

#include <optional>
#include <span>

namespace aviary {

// How a field of ARA's lists is stored.
enum class FieldType {
    Integer,
    Text,
    Bool,
    Time,
    Duration, // integer microseconds
    Uuid,
    PackedJson, // compressed
    PackedText, // compressed
    PlainJson, // text
    Ids, // relations, from a table that links two others
    Count, // rows of another table that point here
};

// What a filter asks of such a field, as a value that can be compared: numbers, times in microseconds and truth (0, 1) as
// qint64, all else as QString. Nothing when the text is no such value, or the field is packed.
std::optional<RowValue> filterValue(FieldType type, const QString &text);

// A field of one kind of row, and where the database has it. The row's own table is always called t.
// NOLINTNEXTLINE(clang-analyzer-optin.performance.Padding): in the order in which its tables are read
struct RowField
{
    QLatin1StringView name; // ARA's
    FieldType type = FieldType::Integer;
    // Needed to have a value: a generation without this column gives null. For Ids and Count: the table to look into
    // and its column that holds the id of the row.
    QLatin1StringView table, column;
    // An expression where the column alone is not the value, which is stored as that column is; the id to collect for
    // Ids.
    QLatin1StringView sql = {};
    bool isContent = false; // large; only in queries with content
};

// What ARA filters by beside the fields of its lists: "%1" is where the condition on `sql` goes.
// NOLINTNEXTLINE(clang-analyzer-optin.performance.Padding): in the order in which its tables are read
struct RowLookup
{
    QLatin1StringView name;
    FieldType type = FieldType::Text;
    QLatin1StringView table; // needed to hold for any row
    QLatin1StringView sql;
    QLatin1StringView around = QLatin1StringView("%1");
    QLatin1StringView column = {}; // needed as well, where not every generation of the table has it
    bool isLengthOf = false; // `sql` is a JSON array, and asked for is how many elements it has
};

struct RowSpec
{
    QLatin1StringView table;
    std::span<const RowField> fields;
    std::span<const RowLookup> filters;
    QLatin1StringView key = QLatin1StringView("id"); // unique; the order of rows is decided by it at last
    bool newestFirst = false;
};
const RowSpec &rowSpec(RowKind kind);

// The expression for where the field is in this database, as it is stored; NULL where its generation has none.
QString expressionOf(const RowField &field, const Schema &schema);
Storage storageOf(const RowField &field, const Schema &schema);

} // namespace aviary
