// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/content/content.h"
#include "models/recording/recording.h"
#include "models/sources/job.h"
#include "models/sources/rows.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace aviary {

// What an opened report is.
struct ReportInfo
{
    QUrl origin;         // how the report is named for good: canonical; never temporary, never with a secret
    QString inside;      // path inside an archive, else empty
    QString generation;  // newest api migration as recorded: "0019_…"
    int schema = 0;      // its number
    QString araVersion;  // the releases of that generation, "1.5.7 to 1.5.8"
    bool isWhole = true; // false: a note says what of it is missing or cut off
    QStringList notes;   // sentences to show with the report: newer than known, read from a private copy, …
    bool operator==(const ReportInfo &) const = default;
};

enum class SourceChange {
    Written, // more may be there: ask again for playbooks and recordings, with what is known
    Replaced, // another file of the same name: open the report anew
    CutOff, // it lost a part
    Gone, // deleted or moved; content is read as long as the system keeps the open file
    Busy, // something new is there, but its writer keeps it locked; is tried again
    Lost // its server does not answer; is tried again, and Written says that it does
};

struct MessageQuery
{
    ResultId id {};
    Outcome outcome = Outcome::Unknown;
};

// The one interface to data. Made by openReport(); nothing else names a kind of it. Lives in the thread that made it (the
// GUI's); every call returns at once and is answered from the source's own thread. Calls may be made before open() is
// answered: they queue. A source is read-only, always. Destroying it cancels what is under way and waits for its thread.
class ReportSource : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual Job<ReportInfo> open() = 0;
    // By start, oldest first, ties by id. Without the counts that read results: they are nothing here.
    virtual Job<std::vector<Playbook>> playbooks() = 0;
    // Counts of results by outcome of every playbook, late and slowly: it reads all results, in id order of playbooks.
    virtual Job<std::vector<std::pair<PlaybookId, OutcomeCounts>>> outcomeCounts() = 0;
    // Growing snapshots (Job::each): the first after 1,000 rows, then at most every 250 ms; the last is complete.
    // `known`: what is held of it already; then only what is new is read where that is possible, and its rows keep their
    // indexes. Where the known rows are not those of the report any more, all is read anew.
    virtual Job<RecordingPtr> recording(PlaybookId id, RecordingPtr known = {}) = 0;

    // Content by id. It goes before the next chunk of bulk reads. A damaged blob is a Content with its state, no error.
    virtual Job<ContentPtr> result(ResultId id) = 0;
    virtual Job<ContentPtr> facts(HostId id) = 0;
    virtual Job<ContentPtr> file(FileId id) = 0;
    virtual Job<ContentPtr> record(RecordId id) = 0;
    // One line for each (see message()), in the order asked for; one request for all rows in view.
    virtual Job<QStringList> messages(std::vector<MessageQuery> queries) = 0;

    // Plain rows with every field of ARA's lists; never needs a recording.
    virtual Job<Rows> rows(RowKind kind, RowQuery query) = 0;

Q_SIGNALS:
    // The place that the report is read from was changed by somebody else, while it is open. What was read stays usable.
    void changed(aviary::SourceChange change);
};

using ReportSourcePtr = std::unique_ptr<ReportSource>;

} // namespace aviary
