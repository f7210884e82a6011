// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/reportsource.h"

#include <QHash>

#include <map>

namespace aviary {

// One of the rows of a Rows, with its fields by name. Valid as long as the Rows.
class RowView
{
public:
    RowView() = default;
    RowView(const Rows &rows, size_t index)
        : m_rows(&rows)
        , m_index(index)
    {
    }
    bool isNull() const { return !m_rows; }
    const QStringList &fields() const { return m_rows->fields; }
    const std::vector<RowValue> &values() const { return m_rows->rows[m_index]; }
    // Null (monostate) for a field that the row does not have.
    const RowValue &operator[](QLatin1StringView field) const;
    // The value as text, number, truth; "", 0 and false when it is none.
    QString text(QLatin1StringView field) const;
    qint64 integer(QLatin1StringView field) const;
    bool truth(QLatin1StringView field) const;
    Micros time(QLatin1StringView field) const;
    Micros duration(QLatin1StringView field) const;
    std::vector<qint64> ids(QLatin1StringView field) const;

private:
    const Rows *m_rows = nullptr;
    size_t m_index = 0;
};

// Rows that other rows point to, by kind and id.
class RelatedRows
{
public:
    void add(RowKind kind, Rows rows);
    RowView find(RowKind kind, qint64 id) const; // null when it is not there
    std::vector<RowView> all(RowKind kind) const; // in the order they were added

private:
    struct Kind
    {
        std::vector<std::unique_ptr<Rows>> rows; // views into them stay valid while more are added
        QHash<qint64, RowView> byId;
    };
    std::map<RowKind, Kind> m_kinds;
};

// Rows and what ARA's API shows of the rows that they point to.
struct ApiRows
{
    std::shared_ptr<const Rows> rows;
    std::shared_ptr<const RelatedRows> related;
    QStringList problems; // of all of them
    RowView row(size_t index) const { return {*rows, index}; }
    size_t size() const { return rows->rows.size(); }
};

// As ARA's API answers a list, and a single one. They wait for the source, so never on a GUI thread. An id that is
// not there is an error of kind NotFound.
Result<ApiRows> readApiList(ReportSource &source, RowKind kind, RowQuery query);
Result<ApiRows> readApiDetail(ReportSource &source, RowKind kind, qint64 id);

// All of these ids, in as many requests as their number needs.
Result<Rows> readRowsById(ReportSource &source, RowKind kind, const QList<qint64> &ids, bool withContent = false);

} // namespace aviary
