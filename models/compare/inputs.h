// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/jsondifference.h"
#include "models/content/content.h"
#include "models/content/rebuiltcommand.h"
#include "models/recording/recording.h"

#include <QHash>

#include <vector>

// What went into two runs of a playbook: all but the results. In the order of UX.md 9.
namespace aviary {

struct FileChange
{
    enum class Change : quint8 {
        Changed,
        Renamed, // equal content under another path
        Removed, // only left
        Added, // only right
        Equal
    };
    Change change = Change::Equal;
    // Below the folder of the playbook as "roles/app/tasks/main.yml", else whole; "" where the side has none.
    QString leftPath, rightPath;
    TableIndex left = NoIndex, right = NoIndex; // in Recording::files()
    const QString &path() const { return rightPath.isEmpty() ? leftPath : rightPath; }
    bool operator==(const FileChange &) const = default;
};

// One option of the command line, or a version. A null text: not recorded, or not given.
struct ValueChange
{
    QString name; // of an option as ARA keeps it: "skip_tags"; else translated: "Ansible"
    QString left, right;
    bool operator==(const ValueChange &) const = default;
};

struct LabelChange
{
    QString name;
    bool isAdded = false; // else removed
    bool isMadeByAra = false;
    bool operator==(const LabelChange &) const = default;
};

struct RecordChange
{
    enum class Change : quint8 {
        NotRead, // a value was not given by the caller
        Changed,
        Muted, // noise only
        Removed,
        Added,
        Equal
    };
    Change change = Change::NotRead;
    QString key;
    TableIndex left = NoIndex, right = NoIndex; // in Recording::records()
    JsonDifference difference; // of the values, where both were given
    bool typeDiffers = false;
};

struct Inputs
{
    // Changed, renamed, removed, added, equal ones, each by path.
    std::vector<FileChange> files;
    qsizetype filesLeft = 0, filesRight = 0;
    qsizetype changedFiles = 0; // all that are not equal; "5 of 23 files" with countOfFiles()
    qsizetype countOfFiles() const { return static_cast<qsizetype>(files.size()); }

    RebuiltCommand leftCommand, rightCommand;
    std::vector<ValueChange> arguments; // recorded options that differ, in their order
    bool leftIsCheckMode = false, rightIsCheckMode = false;

    std::vector<ValueChange> versions; // Ansible, Python, ARA's client and server, and where it ran: those that differ
    std::vector<LabelChange> labels; // those that differ; own ones first, by name

    QStringList hostsOnlyLeft, hostsOnlyRight; // natural order
    qsizetype hostsInBoth = 0;

    std::vector<RecordChange> records; // by key, all

    bool differ() const;
};

// Values of records, by their place in Recording::records(); those that are missing are NotRead.
struct InputContents
{
    QHash<TableIndex, ContentPtr> leftRecords, rightRecords;
};

// Complete recordings. Any thread.
Inputs compareInputs(const Recording &left, const Recording &right, const InputContents &contents = {});

// The two of them that need no recordings. Any thread.
std::vector<ValueChange> compareArguments(const Playbook &left, const Playbook &right);
std::vector<LabelChange> compareLabels(const Playbook &left, const Playbook &right);
// What a record holds: JSON that ARA kept as a text is read.
JsonDocument valueOf(const Record &record, const Content &content);

// A path as it is told: below the folder of the playbook where it is.
QString pathBelowPlaybook(const Playbook &playbook, const QString &path);

} // namespace aviary
