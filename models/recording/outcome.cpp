// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/outcome.h"

#include <QCoreApplication>

#include <numeric>

using namespace Qt::StringLiterals;

namespace aviary {

Status statusFromText(QStringView text)
{
    for (const Status status : {Status::Ok, Status::Failed, Status::Skipped, Status::Unreachable}) {
        if (text == wordOf(status))
            return status;
    }
    return Status::Unknown;
}

State stateFromText(QStringView text)
{
    for (const State state : {State::Expired, State::Running, State::Completed, State::Failed}) {
        if (text == wordOf(state))
            return state;
    }
    return State::Unknown;
}

QLatin1StringView wordOf(Status status)
{
    switch (status) {
    case Status::Ok: return "ok"_L1;
    case Status::Failed: return "failed"_L1;
    case Status::Skipped: return "skipped"_L1;
    case Status::Unreachable: return "unreachable"_L1;
    case Status::Unknown: break;
    }
    return "unknown"_L1;
}

QLatin1StringView wordOf(State state)
{
    switch (state) {
    case State::Expired: return "expired"_L1;
    case State::Running: return "running"_L1;
    case State::Completed: return "completed"_L1;
    case State::Failed: return "failed"_L1;
    case State::Unknown: break;
    }
    return "unknown"_L1;
}

QLatin1StringView wordOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Ok: return "ok"_L1;
    case Outcome::Changed: return "changed"_L1;
    case Outcome::Skipped: return "skipped"_L1;
    case Outcome::Ignored: return "ignored"_L1;
    case Outcome::Rescued: return "rescued"_L1;
    case Outcome::Failed: return "failed"_L1;
    case Outcome::Unreachable: return "unreachable"_L1;
    case Outcome::Unknown: break;
    }
    return "unknown"_L1;
}

std::optional<Outcome> outcomeFromWord(QStringView word)
{
    for (const Outcome outcome : OutcomesForReading) {
        if (word == wordOf(outcome))
            return outcome;
    }
    return {};
}

QString nameOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Ok: return QCoreApplication::translate("Outcome", "ok");
    case Outcome::Changed: return QCoreApplication::translate("Outcome", "changed");
    case Outcome::Skipped: return QCoreApplication::translate("Outcome", "skipped");
    case Outcome::Ignored: return QCoreApplication::translate("Outcome", "ignored");
    case Outcome::Rescued: return QCoreApplication::translate("Outcome", "rescued");
    case Outcome::Failed: return QCoreApplication::translate("Outcome", "failed");
    case Outcome::Unreachable: return QCoreApplication::translate("Outcome", "unreachable");
    case Outcome::Unknown: break;
    }
    return QCoreApplication::translate("Outcome", "unknown");
}

QString nameOf(State state)
{
    switch (state) {
    case State::Expired: return QCoreApplication::translate("State", "expired");
    case State::Running: return QCoreApplication::translate("State", "running");
    case State::Completed: return QCoreApplication::translate("State", "completed");
    case State::Failed: return QCoreApplication::translate("State", "failed");
    case State::Unknown: break;
    }
    return QCoreApplication::translate("State", "unknown");
}

QChar glyphOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Ok: return u'✔';
    case Outcome::Changed: return u'◆';
    case Outcome::Skipped: return u'–';
    case Outcome::Ignored: return u'○';
    case Outcome::Rescued: return u'↺';
    case Outcome::Failed: return u'✖';
    case Outcome::Unreachable: return u'⚡';
    case Outcome::Unknown: break;
    }
    return u'?';
}

QChar glyphOf(State state)
{
    switch (state) {
    case State::Expired: return u'⊘';
    case State::Running: return u'◌';
    case State::Completed: return u'✔';
    case State::Failed: return u'✖';
    case State::Unknown: break;
    }
    return u'?';
}

Outcome outcomeOf(Status status, bool changed, bool ignoreErrors)
{
    switch (status) {
    case Status::Ok: return changed ? Outcome::Changed : Outcome::Ok;
    case Status::Skipped: return Outcome::Skipped;
    case Status::Failed: return ignoreErrors ? Outcome::Ignored : Outcome::Failed;
    case Status::Unreachable: return ignoreErrors ? Outcome::Ignored : Outcome::Unreachable;
    case Status::Unknown: break;
    }
    return Outcome::Unknown;
}

qint64 OutcomeCounts::total() const
{
    return std::accumulate(counts.begin(), counts.end(), qint64 {0});
}

} // namespace aviary
