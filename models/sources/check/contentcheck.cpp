// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/check/contentcheck.h"

#include "models/content/json.h"
#include "models/sources/contentof.h"
#include "models/sources/inflate.h"
#include "models/sources/sql/damage.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CheckReport)
};

struct Blobs
{
    QLatin1StringView table, column;
    bool isJson;
    QLatin1StringView checksum = {}; // a column with the SHA-1 of the text
};
constexpr Blobs All[] = {
    {"results"_L1, "content"_L1, true},         {"hosts"_L1, "facts"_L1, true}, {"file_contents"_L1, "contents"_L1, false, "sha1"_L1},
    {"records"_L1, "value"_L1, true},           {"playbooks"_L1, "arguments"_L1, true}, {"tasks"_L1, "tags"_L1, true},
};

// What is wrong with one blob; "" when nothing is.
QString faultOf(const Blobs &blobs, const QByteArray &blob, const QString &checksum)
{
    const Inflated inflated = inflate(blob);
    if (inflated.state != Inflated::State::Whole)
        return inflated.problem;
    if (blobs.isJson)
        return JsonDocument::parse(inflated.bytes).problem();
    if (!checksum.isEmpty() && QCryptographicHash::hash(inflated.bytes, QCryptographicHash::Sha1).toHex() != checksum.toLatin1())
        return Text::tr("its checksum is another");
    return {};
}

} // namespace

void checkContents(Database &database, CheckedReport &checked, const std::function<bool()> &isCanceled)
{
    for (const Blobs &blobs : All) {
        const Schema &schema = database.schema();
        if (!schema.has(blobs.table, u"id"_s) || !schema.has(blobs.table, blobs.column))
            continue;
        constexpr qsizetype Shown = 3;
        qint64 damaged = 0, read = 0;
        QStringList some;
        std::vector<Gap> gaps;
        const bool hasChecksum = !blobs.checksum.isEmpty() && schema.has(blobs.table, blobs.checksum);
        const QString sql = u"select id, %1, %2 from %3"_s.arg(blobs.column, hasChecksum ? blobs.checksum : "''"_L1, blobs.table) + u"%1 where 1 = 1"_s;
        const Result<void> done = selectPastDamage(
            database, sql, {},
            [&](const QSqlQuery &row) -> void {
                if (isCanceled())
                    return;
                ++read;
                const QString fault = faultOf(blobs, row.value(1).toByteArray(), row.value(2).toString());
                if (fault.isEmpty())
                    return;
                ++damaged;
                if (some.size() < Shown)
                    some << u"%1: %2"_s.arg(row.value(0).toString(), fault);
            },
            gaps);
        checked.contents += read;
        const QString place = blobs.table + u'.' + blobs.column;
        if (!done)
            checked.damages.push_back({Text::tr("The contents %1 could not be read.").arg(place), done.error().detail});
        else if (!gaps.empty())
            checked.damages.push_back({gapSentence(place, gaps), {}});
        if (damaged > 0) {
            checked.damages.push_back({Text::tr("%1 of %n content(s) of %2 are damaged.", nullptr, static_cast<int>(read)).arg(damaged).arg(place),
                                       some.join("; "_L1) + (damaged > Shown ? u"; …"_s : QString())});
        }
    }
}

} // namespace aviary
