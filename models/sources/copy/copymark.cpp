// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/copy/copymark.h"

#include "models/araapi/apirows.h"
#include "models/sources/copy/waiting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// ARA writes rows of these when they begin and when they end. Only few of the others change, and not alone.
bool isWrittenTwice(RowKind kind)
{
    return kind == RowKind::Playbooks || kind == RowKind::Plays || kind == RowKind::Tasks || kind == RowKind::Hosts;
}

} // namespace

qint64 CopyMark::rows() const
{
    qint64 rows = 0;
    for (const auto &[kind, mark] : kinds)
        rows += mark.count;
    return rows;
}

bool CopyMark::hasLost(const CopyMark &before) const
{
    return std::ranges::any_of(before.kinds, [this](const auto &known) {
        return kinds.at(known.first).count < known.second.count || kinds.at(known.first).last < known.second.last;
    });
}

std::vector<RowCondition> ofPlaybooks(RowKind kind, const QStringList &playbooks)
{
    if (playbooks.isEmpty())
        return {};
    const QString field = kind == RowKind::Playbooks ? u"id"_s : u"playbook"_s;
    return {{field, playbooks.size() == 1 ? RowCondition::Op::Equal : RowCondition::Op::In, playbooks}};
}

Result<CopyMark> markOf(ReportSource &source, const QStringList &playbooks, const std::function<bool()> &goesOn)
{
    CopyMark mark;
    for (const RowKind kind : KindsToCopy) {
        CopyMark::Kind &known = mark.kinds[kind];
        const auto first = [&](const QString &order) -> Result<Rows> {
            RowQuery query{.filter = ofPlaybooks(kind, playbooks), .order = order};
            query.limit = 1;
            return waitFor(source.rows(kind, std::move(query)), goesOn);
        };
        const Result<Rows> newest = first(u"-id"_s);
        if (!newest)
            return std::unexpected(newest.error());
        known.count = newest->total;
        if (newest->rows.empty())
            continue;
        known.last = RowView(*newest, 0).integer("id"_L1);
        Micros updated = RowView(*newest, 0).time("updated"_L1);
        if (isWrittenTwice(kind)) {
            const Result<Rows> changed = first(u"-updated"_s);
            if (!changed)
                return std::unexpected(changed.error());
            if (!changed->rows.empty())
                known.updated = updated = RowView(*changed, 0).time("updated"_L1);
        }
        if (isKnown(updated) && (!isKnown(mark.updated) || updated > mark.updated))
            mark.updated = updated;
    }
    return mark;
}

} // namespace aviary
