// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/detail/otherhosts.h"

#include "models/recording/format.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OtherHosts)
};

constexpr size_t MostCompared = 200;
constexpr qsizetype MostNamed = 2;

std::span<const RowIndex> rowsOfSameTask(const Recording &recording, RowIndex row)
{
    const TableIndex task = recording.taskOf(row);
    return recording.isComplete() && task != NoIndex ? recording.rowsOfTask(task) : std::span<const RowIndex>();
}

} // namespace

bool didFail(Outcome outcome)
{
    return isFailing(outcome) || outcome == Outcome::Ignored || outcome == Outcome::Rescued;
}

OutcomeCounts countsBeside(const Recording &recording, RowIndex row)
{
    OutcomeCounts counts;
    for (const RowIndex other : rowsOfSameTask(recording, row)) {
        if (other != row)
            ++counts[recording.outcome(other)];
    }
    return counts;
}

std::vector<RowIndex> rowsToCompare(const Recording &recording, RowIndex row)
{
    std::vector<RowIndex> rows;
    if (!didFail(recording.outcome(row)))
        return rows;
    for (const RowIndex other : rowsOfSameTask(recording, row)) {
        if (other != row && didFail(recording.outcome(other)) && rows.size() < MostCompared)
            rows.push_back(other);
    }
    return rows;
}

std::vector<RowIndex> rowsBeside(const Recording &recording, RowIndex row)
{
    std::vector<RowIndex> rows;
    for (const RowIndex other : rowsOfSameTask(recording, row)) {
        if (other != row && recording.hostOf(other) != NoIndex)
            rows.push_back(other);
    }
    const bool isFailed = isFailing(recording.outcome(row));
    const auto rank = [&](RowIndex other) {
        return std::pair(isFailing(recording.outcome(other)) == isFailed,
                         recording.hostRanks()[recording.hostOf(other)]);
    };
    std::ranges::stable_sort(rows, {}, rank);
    return rows;
}

QString othersText(const Recording &recording, RowIndex row, const QString &headline,
                   const std::vector<RowIndex> &compared, const QStringList &messages)
{
    const OutcomeCounts counts = countsBeside(recording, row);
    qint64 failed = 0;
    for (const Outcome outcome : OutcomesForReading)
        failed += didFail(outcome) ? counts[outcome] : 0;
    QStringList parts;
    const bool isCompared = !compared.empty() && messages.size() == std::ssize(compared);
    if (isCompared) {
        QStringList alike;
        int alikeCount = 0;
        for (size_t i = 0; i < compared.size(); ++i) {
            if (messages[static_cast<qsizetype>(i)] != headline)
                continue;
            ++alikeCount;
            const TableIndex host = recording.hostOf(compared[i]);
            if (host != NoIndex && alike.size() <= MostNamed)
                alike << recording.shortHost(host);
        }
        const int otherwise = static_cast<int>(compared.size()) - alikeCount;
        const int unknown = static_cast<int>(failed) - static_cast<int>(compared.size());
        if (alikeCount > 0)
            parts << (alike.size() == alikeCount && alikeCount <= MostNamed
                          ? Words::tr("%1 failed alike").arg(alike.join(u", "_s))
                          : Words::tr("%n failed alike", nullptr, alikeCount));
        if (otherwise > 0)
            parts << Words::tr("%n failed otherwise", nullptr, otherwise);
        if (unknown > 0)
            parts << Words::tr("%n failed and were not compared", nullptr, unknown);
    }
    for (const Outcome outcome : OutcomesForReading) {
        if (counts[outcome] > 0 && !(isCompared && didFail(outcome)))
            parts << u"%1 %2"_s.arg(formatCount(counts[outcome]), nameOf(outcome));
    }
    return parts.join(u", "_s);
}

} // namespace aviary
