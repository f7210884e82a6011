// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparedpair.h"

#include <QString>

#include <vector>

// What went into two runs as one list: groups, their entries, and folds of those that are equal. Any thread.
namespace aviary {

struct InputEntry
{
    enum class Group : quint8 { Files, Command, Versions, Labels, Hosts, Facts, Records };
    static constexpr int GroupCount = 7;
    enum class Kind : quint8 {
        Group,
        Fold, // holds what is worth one line
        File,
        CheckMode,
        Option, // of the command line
        Version,
        Label,
        Host,
        SharedFact, // differs alike on several hosts
        HostFacts,
        Record
    };
    enum class Change : quint8 {
        None, // groups, folds, and what is read only when somebody looks
        Equal,
        Muted, // noise only
        Changed,
        Renamed,
        Removed, // only left
        Added, // only right
        NotRead, // not yet, or it could not be
        NotRecorded // on one side or on both: nothing can be told
    };

    Group group = Group::Files;
    Kind kind = Kind::Group;
    Change change = Change::None;
    QString name; // as it was recorded, hosts without what all share; titles of groups and folds are translated
    QString detail; // "5 of 23 differ", "was roles/web/old.yml"; plain text, may be recorded
    QString left, right; // values, of hosts and labels their whole names; null: not there, or none to be shown
    QStringList hosts; // of a SharedFact, whole names
    size_t index = 0; // in Inputs::files, arguments or records, ComparedPair::facts, Comparison::hosts(), by the kind
    int parent = -1;
    std::vector<int> children;

    bool isDifference() const
    {
        return change == Change::Changed || change == Change::Renamed || change == Change::Removed
            || change == Change::Added;
    }
    // The same in a list that is made anew of the same two runs.
    QString key() const;
};

// In the order in which they are shown, each before its children.
std::vector<InputEntry> inputEntries(const ComparedPair &pair);

// "changed", "only left"; "" for None.
QString wordOf(const InputEntry &entry);
QString markedWordOf(const InputEntry &entry); // "≠ changed"
QString nameOf(InputEntry::Group group);

} // namespace aviary
