// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/reportsource.h"

#include <QHash>
#include <QObject>

namespace aviary {

// One report that is open in the session: its source, what is known of it so far, and the recordings that were looked at
// last. GUI thread; owned by the Session.
class OpenReport : public QObject
{
    Q_OBJECT
public:
    enum class State { Opening, Ready, Failed };

    OpenReport(const QUrl &url, ReportSourcePtr source, QObject *parent);
    ~OpenReport() override;

    State state() const { return m_state; }
    // As it was asked for; origin() once it is open.
    const QUrl &url() const { return m_url; }
    const QUrl &origin() const { return m_info.origin.isEmpty() ? m_url : m_info.origin; }
    const ReportInfo &info() const { return m_info; }
    const Error &error() const { return m_error; }
    // What stands in lists: the name that tells this report from others, never "ansible.sqlite" alone.
    QString name() const;
    const std::vector<Playbook> &playbooks() const { return m_playbooks; }
    const Playbook *playbook(PlaybookId id) const;
    const QHash<PlaybookId, OutcomeCounts> &outcomeCounts() const { return m_counts; }
    // They are still being counted, or counted anew.
    bool isCounting() const { return m_isCounting; }
    ReportSource *source() const { return m_source.get(); }

    // Where to land after a drop (UX.md 1): the first playbook by start that failed; else the first that expired or runs;
    // else the last. Nothing for a report without playbooks.
    std::optional<PlaybookId> landing() const;

    // The recording as far as it is loaded; null until the first snapshot. load() starts reading, and supersedes the
    // reading of another playbook; recordingChanged() follows for every snapshot, at once (queued) for a cached one.
    RecordingPtr recording(PlaybookId id) const;
    void load(PlaybookId id);
    // Why the recording could not be read; kept until the next load().
    const Error &loadError() const { return m_loadError; }

    // Reads everything anew; what is shown stays until the new data is there.
    void reload();

Q_SIGNALS:
    void stateChanged();
    void playbooksChanged();
    // Counting came to its end; on a damaged database perhaps without counts.
    void countsChanged();
    void recordingChanged(aviary::PlaybookId id);
    void loadFailed(aviary::PlaybookId id, const aviary::Error &error);

private:
    void open();
    void fail(const Error &error);
    void readPlaybooks();
    void keep(const RecordingPtr &recording);

    QUrl m_url;
    ReportSourcePtr m_source;
    ReportSourcePtr m_previous; // of before reload(), for pages that still show its data
    ReportInfo m_info;
    Error m_error, m_loadError;
    State m_state = State::Opening;
    std::vector<Playbook> m_playbooks;
    QHash<PlaybookId, OutcomeCounts> m_counts;
    std::vector<RecordingPtr> m_recordings; // newest last
    std::optional<PlaybookId> m_loading;
    bool m_isCounting = false;
    // After the source, so that they are cancelled before it goes.
    Job<ReportInfo> m_opening;
    Job<std::vector<Playbook>> m_listing;
    Job<std::vector<std::pair<PlaybookId, OutcomeCounts>>> m_counting;
    Job<RecordingPtr> m_reading;
};

} // namespace aviary
