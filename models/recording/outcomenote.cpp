// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/outcomenote.h"

#include <QCoreApplication>

namespace aviary {

namespace {

struct OutcomeNote
{
    Q_DECLARE_TR_FUNCTIONS(OutcomeNote)
};

} // namespace

QString outcomeNote(const Recording &recording, RowIndex row)
{
    const ResultRow result = recording.row(row);
    const bool failed = result.status == Status::Failed;
    if (!recording.isOutcomeDerived(row)) {
        const Outcome outcome = recording.outcome(row);
        if (outcome == Outcome::Rescued)
            return OutcomeNote::tr("At the end Ansible counted no failure on this host, so this one was rescued.");
        if (outcome == Outcome::Ignored && !result.ignoreErrors)
            return OutcomeNote::tr("At the end Ansible did not count this host as unreachable, so this was ignored.");
        return {};
    }
    // The host's results of that status, in the order of their ends.
    int all = 0;
    int place = 0;
    for (const RowIndex other : recording.failingRows()) {
        if (recording.hostOf(other) == result.host && recording.row(other).status == result.status) {
            ++all;
            if (other == row)
                place = all;
        }
    }
    const Host &host = recording.hosts()[result.host];
    const QString counted = failed
        ? OutcomeNote::tr("Ansible counted %n failure(s) on this host", nullptr, static_cast<int>(host.failed))
        : OutcomeNote::tr("Ansible counted %n unreachable result(s) on this host", nullptr,
                          static_cast<int>(host.unreachable));
    if (all == 2)
        return place == 1 ? OutcomeNote::tr("%1; this is the earlier of 2.").arg(counted)
                          : OutcomeNote::tr("%1; this is the later of 2.").arg(counted);
    return OutcomeNote::tr("%1; this is number %2 of %3.").arg(counted, QString::number(place), QString::number(all));
}

} // namespace aviary
