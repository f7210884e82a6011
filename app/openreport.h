// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pace.h"
#include "app/summaryreader.h"
#include "models/items/reportcondition.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace aviary {

class Place;

// One report that is open in the session: what is known of it so far, and, while it is looked at, its source and the
// recordings that were looked at last. Many may be open; few have a source (see Session). What others write to the file of
// one that has a source is read as it comes. GUI thread; owned by the Session.
class OpenReport : public QObject
{
    Q_OBJECT
public:
    enum class State { Opening, Ready, Failed };

    OpenReport(FoundReport found, SummaryReader *reader, QObject *parent = nullptr);
    ~OpenReport() override;

    State state() const { return m_state; }
    // How it is named for good, with inside().
    const QUrl &origin() const { return m_found.origin; }
    const QString &inside() const { return m_found.inside; }
    const FoundReport &found() const { return m_found; }
    const QString &flatPath() const { return m_flatPath; } // see reportnames.h
    const ReportInfo &info() const { return m_info; }
    const Error &error() const { return m_error; }
    // What became of its file since it was read, and what was said about that.
    ReportCondition condition() const { return m_condition; }
    const Error &conditionError() const { return m_conditionError; }
    // It failed, and there is nothing of it from before.
    bool isUnreadable() const { return m_state == State::Failed && m_playbooks.empty(); }
    // The open places in which it was found; it stands under the first. Kept by the Session.
    const std::vector<Place *> &places() const { return m_places; }
    // The way from the first place down to it.
    const QStringList &path() const { return m_found.path; }
    // What stands in lists: the name that tells this report from others, never "ansible.sqlite" alone.
    QString name() const;
    // The long form: a path or an address, and where in an archive.
    QString where() const;
    const std::vector<Playbook> &playbooks() const { return m_playbooks; }
    const Playbook *playbook(PlaybookId id) const;
    const QHash<PlaybookId, OutcomeCounts> &outcomeCounts() const { return m_counts; }
    // It runs, and something of it was written while we looked.
    bool isLive(PlaybookId id) const { return m_live.contains(id); }

    // Where to land after a drop (UX.md 1): the first playbook by start that failed; else the first that expired or runs;
    // else the last. Nothing for a report without playbooks.
    std::optional<PlaybookId> landing() const;

    // Reads what lists need, through a source of its own when there is one, else through the reader. Nothing when that is
    // under way.
    void readSummary();
    void readCounts();
    bool isReading() const { return m_isReading; }
    bool isCounting() const { return m_isCounting; }
    bool needsSummary() const { return m_needsSummary; }
    bool needsCounts() const { return m_needsCounts && m_state == State::Ready; }
    // Its file was written to while it had no source: what lists need is read anew.
    void lookAgain();

    // The source is made when somebody looks at the report, and let go of when others were looked at since.
    ReportSource *source() const { return m_source.get(); }
    // The one that knows the content of `recording`: that of before, until what stands in its place now is read.
    ReportSource *source(const RecordingPtr &recording) const;
    void wake();
    void sleep();

    // The recording as far as it is loaded; null until the first snapshot. load() starts reading, and supersedes the
    // reading of another playbook; recordingChanged() follows for every snapshot, at once (queued) for a cached one.
    RecordingPtr recording(PlaybookId id) const;
    void load(PlaybookId id);
    // Why the recording could not be read; kept until the next load().
    const Error &loadError() const { return m_loadError; }

    // Reads everything anew, from where it was found now; what is shown stays until the new data is there.
    void reload(const FoundReport &found);

Q_SIGNALS:
    // Playbooks, state or counts are others now.
    void changed();
    void woke();
    // Its source and its recordings go.
    void aboutToSleep();
    void conditionChanged();
    // Another file stands in its place, and was read.
    void replaced();
    void recordingChanged(aviary::PlaybookId id);
    void loadFailed(aviary::PlaybookId id, const aviary::Error &error);

private:
    friend class Session; // keeps m_places

    void takeSummary(const Result<ReportSummary> &summary);
    void takeCounts(const Result<PlaybookCounts> &counts);
    void takePlaybooks(const std::vector<Playbook> &playbooks);
    void keep(const RecordingPtr &recording);
    // Another source: the one of before stays for what is shown of it.
    void openAnew();
    void adopt(ReportSourcePtr source);
    void endReading();
    // Follows the file (openreportfollowing.cpp).
    void follow(SourceChange change);
    void refresh();
    void refreshRecording();
    void refreshFailed(const Error &error);
    void takeAsWritten();
    void serverFailed(const Error &error);
    static ReportCondition conditionOf(const Error &error);
    void setCondition(ReportCondition condition, const Error &error = {});

    FoundReport m_found;
    const QString m_flatPath;
    SummaryReader *m_reader;
    std::vector<Place *> m_places;
    ReportSourcePtr m_source;
    ReportSourcePtr m_next; // is being opened, to take the place of m_source
    ReportSourcePtr m_previous; // of before that, for pages that still show its data
    ReportInfo m_info;
    Error m_error, m_loadError, m_conditionError;
    ReportCondition m_condition = ReportCondition::Sound;
    State m_state = State::Opening;
    bool m_needsSummary = true, m_isReading = false;
    bool m_needsCounts = true, m_isCounting = false;
    bool m_wasReplaced = false; // m_next is opened for that
    bool m_isLookingAgain = false;
    Pace m_refreshing, m_recounting;
    QTimer m_askingAgain; // a server that does not answer
    std::vector<Playbook> m_playbooks;
    QHash<PlaybookId, OutcomeCounts> m_counts;
    std::vector<RecordingPtr> m_recordings; // newest last
    std::optional<PlaybookId> m_loading;
    QSet<PlaybookId> m_stale; // recordings: something was written since they were read
    QSet<PlaybookId> m_live;
    // After the source, so that they are cancelled before it goes.
    Job<ReportSummary> m_summing;
    Job<ReportInfo> m_opening;
    Job<std::vector<Playbook>> m_listing;
    Job<PlaybookCounts> m_counting;
    Job<RecordingPtr> m_reading, m_rereading;
};

} // namespace aviary
