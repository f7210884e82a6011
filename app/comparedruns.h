// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/openreport.h"
#include "models/compare/pairreader.h"

#include <QObject>

namespace aviary {

// Two runs that are compared: reads both recordings and holds them, reads what is told of them, and begins anew when
// one of them is another now, as that of a live run. GUI thread.
class ComparedRuns : public QObject
{
    Q_OBJECT
public:
    explicit ComparedRuns(QObject *parent);
    ~ComparedRuns() override;

    // The reports hold the playbooks; they may be one report, and the playbooks one run. What is there already stays.
    void read(const Both<OpenReport *> &reports, const Both<PlaybookId> &playbooks);
    // Forgets the reports, which may be about to go.
    void clear();
    // Nobody looks at them any more, or somebody does again: what changes meanwhile is read then.
    void setWatched(bool watched);
    // Reads no further than it is, until goOn(), or other runs are read.
    void stop();
    void goOn();
    // From when on something is slower or faster, of these runs and of all that come.
    void setOptions(const CompareOptions &options);

    const Both<OpenReport *> &reports() const { return m_reports; }
    // Null until it is read whole.
    const Both<RecordingPtr> &recordings() const { return m_recordings; }
    // Those that know the contents of the recordings; null where it is not awake.
    Both<ReportSource *> sources() const;
    // As far as it is known; null before the comparison, and for two results of one run.
    const ComparedPairPtr &pair() const { return m_pair; }
    // Two results of one run: there is nothing to compare but these.
    bool isOneRun() const { return m_reports.left == m_reports.right && m_playbooks.left == m_playbooks.right; }
    bool hasRecordings() const { return m_recordings.left && m_recordings.right; }

    // Everything is read, or cannot be, or was stopped.
    bool isDone() const;
    bool isStopped() const { return m_isStopped; }
    // What is read now, as a sentence; "" when nothing is.
    QString progress() const;
    // Sentences for what of a side could not be read, or is damaged.
    QStringList problems(Side side) const;
    // Why a side could not be read; no kind of it when both could.
    const std::optional<Error> &error(Side side) const { return m_errors[side]; }

Q_SIGNALS:
    // More is known, or sources are others. Pages must let go of the sources that they were given.
    void changed();

private:
    void follow(Side side);
    void load();
    void take(Side side, PlaybookId id);
    void letGo();
    void compare();
    void takePair();
    void endReading();

    Both<OpenReport *> m_reports;
    Both<PlaybookId> m_playbooks{};
    Both<RecordingPtr> m_recordings;
    Both<const ReportSource *> m_from; // of which the recordings are
    Both<bool> m_isWanted{false, false}; // is to be read, or read anew
    Both<std::optional<Error>> m_errors;
    std::vector<QMetaObject::Connection> m_connections;
    bool m_isStopped = false, m_isWatched = false, m_isComparing = false;
    CompareOptions m_options;
    ComparedPairPtr m_pair;
    PairReader *m_reader;
};

} // namespace aviary
