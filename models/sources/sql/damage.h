// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/sql/database.h"

#include <limits>

namespace aviary {

// Rows that a damaged page took away: those with ids after `after` and before `before`.
struct Gap
{
    static constexpr qint64 End = std::numeric_limits<qint64>::max();
    qint64 after = 0;
    qint64 before = End; // End: nothing more could be read
    bool operator==(const Gap &) const = default;
};

// "Results with ids 1,201 to 1,449 could not be read." and the like, for a table by its name; "" without gaps.
QString gapSentence(const QString &table, const std::vector<Gap> &gaps);

// The smallest id from which `sql` (… where t.id > ? … order by id limit 1) can be read again, after it could not from
// `after`; Gap::End when there is none. Some sixty probes each way.
qint64 readableAfter(Database &database, const QString &sql, qint64 after);

// Reads a table in id order, past what is damaged. `sql` has %1 where " not indexed" may stand behind the table's name,
// and ends before "and id > ? order by id"; its first column is the id. Gaps are added to `gaps`. An error only for
// what is no damage.
template <class Row>
Result<void> selectPastDamage(Database &database, const QString &sql, const QVariantList &values, Row row,
                              std::vector<Gap> &gaps)
{
    constexpr size_t MostGaps = 1000;
    qint64 last = std::numeric_limits<qint64>::min() + 1;
    bool indexed = true;
    // Any number goes into the first question, also where ids are of few bits.
    const QString behind = QStringLiteral(" and %1 > ? order by id")
                               .arg(database.schema().dialect().compared(Storage::Number, QStringLiteral("id")));
    for (;;) {
        const QString from = sql.arg(indexed ? QString() : QStringLiteral(" not indexed"));
        QVariantList bound = values;
        bound << last;
        const Result<void> read = database.select(from + behind, bound, [&](const QSqlQuery &query) {
            const qint64 id = query.value(0).toLongLong();
            if (id <= last)
                return; // out of order: seen already
            last = id;
            row(query);
        });
        if (read || read.error().kind != Error::Kind::Damaged)
            return read;
        // An index may be broken while the table is whole.
        if (std::exchange(indexed, false))
            continue;
        QString probe = from + behind + QStringLiteral(" limit 1");
        for (const QVariant &value : values) // only ids are bound, so they may stand in the text
            probe.replace(probe.indexOf(u'?'), 1, QString::number(value.toLongLong()));
        const qint64 next = readableAfter(database, probe, last);
        gaps.push_back({last, next});
        if (next == Gap::End || gaps.size() >= MostGaps)
            return {};
        last = next - 1;
    }
}

} // namespace aviary
