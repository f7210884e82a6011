// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/sql/damage.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Damage)
};

} // namespace

QString gapSentence(const QString &table, const std::vector<Gap> &gaps)
{
    if (gaps.empty())
        return {};
    constexpr size_t Shown = 3;
    const QLocale locale;
    QStringList places;
    for (const Gap &gap : std::span(gaps).first(std::min(Shown, gaps.size()))) {
        const qint64 first = std::max<qint64>(gap.after, 0) + 1;
        if (gap.before == Gap::End)
            places << Text::tr("from %1 on").arg(locale.toString(first));
        else if (first >= gap.before - 1)
            places << locale.toString(first);
        else
            places << Text::tr("%1 to %2").arg(locale.toString(first), locale.toString(gap.before - 1));
    }
    QString list = locale.createSeparatedList(places);
    if (gaps.size() > Shown) {
        list = Text::tr("%1 and %n more place(s)", nullptr, static_cast<int>(gaps.size() - Shown))
                   .arg(places.join(", "_L1));
    }
    return Text::tr("The pages of %1 with these ids are damaged and were left out: %2.").arg(table, list);
}

qint64 readableAfter(Database &database, const QString &sql, qint64 after)
{
    qint64 found = Gap::End;
    const auto isReadable = [&](qint64 from) {
        qint64 id = Gap::End;
        const Result<void> read
            = database.select(sql, {from}, [&](const QSqlQuery &row) { id = row.value(0).toLongLong(); });
        if (read)
            found = id > from ? id : Gap::End;
        return read.has_value();
    };
    // Ids begin at 1; before that there is nothing to halve.
    qint64 bad = std::max<qint64>(after, 0);
    qint64 good = 0;
    for (qint64 step = 1;; step *= 2) {
        if (step > Gap::End / 4 || bad > Gap::End - step - 1)
            return Gap::End;
        if (isReadable(bad + step)) {
            good = bad + step;
            break;
        }
        bad += step;
    }
    qint64 next = found;
    while (good - bad > 1) {
        const qint64 middle = bad + (good - bad) / 2;
        if (isReadable(middle)) {
            good = middle;
            next = found;
        } else {
            bad = middle;
        }
    }
    return next;
}

} // namespace aviary
