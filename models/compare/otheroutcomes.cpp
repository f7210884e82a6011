// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/otheroutcomes.h"

#include "models/recording/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(Compare)
};

struct Way
{
    Outcome instead = Outcome::Unknown, of = Outcome::Unknown;
    qint64 results = 0;
};

} // namespace

QStringList otherOutcomes(const Comparison &comparison)
{
    constexpr size_t Told = 3;
    std::array<std::array<qint64, OutcomeCount>, OutcomeCount> counts{}; // by the right one, then by the left one
    for (const RowPair &row : comparison.rows()) {
        if (row.change != Change::OkToChanged && row.change != Change::ChangedToOk
            && row.change != Change::OutcomeChanged)
            continue;
        const auto index = [&](Side side) {
            return static_cast<size_t>(comparison.recording(side)->outcome(row.row[side]));
        };
        ++counts[index(Side::Right)][index(Side::Left)];
    }
    std::vector<Way> ways;
    for (const Outcome instead : OutcomesForReading) {
        for (const Outcome of : OutcomesForReading) {
            if (const qint64 results = counts[static_cast<size_t>(instead)][static_cast<size_t>(of)]; results > 0)
                ways.push_back({instead, of, results});
        }
    }
    std::ranges::stable_sort(ways, std::ranges::greater(), &Way::results);
    QStringList parts;
    qint64 others = 0;
    for (size_t i = 0; i < ways.size(); ++i) {
        if (i < Told)
            parts << Sentence::tr("%1 %2 instead of %3", "12 ok instead of skipped")
                         .arg(formatCount(ways[i].results), nameOf(ways[i].instead), nameOf(ways[i].of));
        else
            others += ways[i].results;
    }
    if (others > 0)
        parts << Sentence::tr("%n otherwise", nullptr, static_cast<int>(others));
    return parts;
}

} // namespace aviary
