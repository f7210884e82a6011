// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/ids.h"
#include "models/recording/outcome.h"
#include "models/recording/timespan.h"

#include <QString>
#include <QStringList>

#include <optional>

// Plain values: one row of ARA's tables each, without what is large (see content/). Strings that occur often are shared.
// A null QString (isNull) means "not recorded"; an empty one was recorded empty.
namespace aviary {

struct Label
{
    LabelId id {};
    QString name;
    bool operator==(const Label &) const = default;
};

// One recorded execution. Counts of a table are exact where known and nothing while they are not (they are read late:
// counting failures reads every result).
struct Playbook
{
    PlaybookId id {};
    State state = State::Unknown;
    Micros started = NoTime;
    Micros ended = NoTime;
    Micros duration = NoDuration;
    QString name;
    QString path;
    QString ansibleVersion, clientVersion, serverVersion, pythonVersion;
    QString controller, user;
    QByteArray arguments; // JSON text, inflated; empty when not recorded or damaged
    std::vector<Label> labels;
    bool checkMode = false; // from arguments, else from the label check:True
    std::optional<qint64> plays, tasks, results, hosts, files, records;
    bool operator==(const Playbook &) const = default;
};

struct Play
{
    PlayId id {};
    State state = State::Unknown;
    Micros started = NoTime, ended = NoTime, duration = NoDuration;
    QString name;
    QString uuid; // 32 hex digits; equal for the batches of `serial`, stable only within one run
    bool operator==(const Play &) const = default;
};

struct Task
{
    TaskId id {};
    State state = State::Unknown;
    bool handler = false;
    int line = 0;
    TableIndex play = NoIndex;
    TableIndex file = NoIndex;
    Micros started = NoTime, ended = NoTime, duration = NoDuration;
    QString name;
    QString action;
    QStringList tags;
    QByteArray warnings, deprecations, exceptions; // JSON arrays; null before ARA's migration 0019
    bool operator==(const Task &) const = default;
};

struct Host
{
    HostId id {};
    QString name;
    // What Ansible counted, written once at the end; all 0 in runs that were killed.
    qint64 ok = 0, changed = 0, failed = 0, skipped = 0, unreachable = 0;
    bool operator==(const Host &) const = default;
};

struct File
{
    FileId id {};
    QString path;
    QString sha1; // of the text, not of the blob
    bool operator==(const File &) const = default;
};

struct Record
{
    RecordId id {};
    QString key;
    QString type; // text url json list dict, or what a newer ARA invents
    bool operator==(const Record &) const = default;
};

} // namespace aviary
