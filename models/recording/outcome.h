// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace aviary {

// What ARA stored for a result (results.status).
enum class Status : quint8 { Ok, Failed, Skipped, Unreachable, Unknown };
// What ARA stored for a playbook, play or task. Anything that a newer ARA invents is Unknown.
enum class State : quint8 { Unknown, Expired, Running, Completed, Failed };
// What Aviary makes of a result; the order is that of severity, worst last, so the worst of several is their maximum.
enum class Outcome : quint8 { Skipped, Ok, Changed, Unknown, Ignored, Rescued, Unreachable, Failed };
inline constexpr int OutcomeCount = 8;
// The order in which people expect to read them: what hurts first.
inline constexpr std::array<Outcome, OutcomeCount> OutcomesForReading {Outcome::Failed, Outcome::Unreachable, Outcome::Rescued, Outcome::Ignored,
    Outcome::Changed, Outcome::Ok, Outcome::Skipped, Outcome::Unknown};

Status statusFromText(QStringView text);
State stateFromText(QStringView text);
// ARA's own words, lower case and never translated: what --status, --outcome, JSON and filters use.
QLatin1StringView wordOf(Status status);
QLatin1StringView wordOf(State state);
QLatin1StringView wordOf(Outcome outcome);
// "failed" → Outcome::Failed; nothing for a word that is none.
std::optional<Outcome> outcomeFromWord(QStringView word);
// For the screen: the translated word, and a glyph that differs in shape for each (rule 6: never colour alone).
QString nameOf(Outcome outcome);
QString nameOf(State state);
QChar glyphOf(Outcome outcome);
QChar glyphOf(State state);

constexpr bool isFailing(Outcome outcome)
{
    return outcome == Outcome::Failed || outcome == Outcome::Unreachable;
}

// The outcome by the flags of the row alone (UX.md 2, without what the host's counts say: see Recording::outcome).
Outcome outcomeOf(Status status, bool changed, bool ignoreErrors);

// A count for each outcome.
struct OutcomeCounts
{
    std::array<qint64, OutcomeCount> counts {};
    qint64 &operator[](Outcome outcome) { return counts[static_cast<size_t>(outcome)]; }
    qint64 operator[](Outcome outcome) const { return counts[static_cast<size_t>(outcome)]; }
    qint64 total() const;
    qint64 failing() const { return (*this)[Outcome::Failed] + (*this)[Outcome::Unreachable]; }
    bool operator==(const OutcomeCounts &) const = default;
};

} // namespace aviary
