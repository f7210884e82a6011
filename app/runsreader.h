// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/runhistory.h"
#include "models/sources/job.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <array>
#include <functional>

namespace aviary {

// Many runs for the page of them: a few are read at a time, each once as long as its playbook stays the same, and put
// beside each other as they come. GUI thread; how a run is read is the caller's (SummaryReader::digest).
class RunsReader : public QObject
{
    Q_OBJECT
public:
    struct Run
    {
        LocationSide place; // with a playbook
        QString report; // what it is called
        Playbook playbook; // as the list has it
        bool operator==(const Run &) const = default;
    };
    using Reader = std::function<Job<RunDigestPtr>(const LocationSide &place)>;

    static constexpr size_t MostReading = 2;

    explicit RunsReader(Reader reader, QObject *parent = nullptr);

    // What is wanted now, in any order; of what is not wanted any more nothing is kept. Reads what is new, also after
    // cancel().
    void setRuns(std::vector<Run> runs);
    // Reads no further; what was read stays.
    void cancel();

    // Of the runs that were read so far; never null, empty at first.
    const RunHistoryPtr &history() const { return m_history; }
    const RunsProgress &progress() const { return m_progress; }
    // All that can be is in history().
    bool isSettled() const { return m_progress.isDone() && !m_isStale && !m_isMaking; }

Q_SIGNALS:
    // More is known, or the reading is further; not more often than a person can see.
    void changed();

private:
    struct Known
    {
        Playbook playbook; // when it was read
        RunDigestPtr digest; // null when it could not be
        QString problem;
    };
    struct Key
    {
        QUrl report;
        QString inside;
        qint64 playbook = 0;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.report, key.inside, key.playbook);
        }
    };
    struct Reading
    {
        Key key;
        Job<RunDigestPtr> job;
        bool isBusy = false;
    };
    static Key keyOf(const LocationSide &place);
    bool isKnown(const Run &run) const;
    void pump();
    void take(const Run &run, const Result<RunDigestPtr> &digest);
    void count();
    void make();

    const Reader m_reader;
    std::vector<Run> m_runs;
    QHash<Key, Known> m_known;
    RunHistoryPtr m_history;
    RunsProgress m_progress;
    bool m_isStale = false; // more was read than the history holds
    bool m_isMaking = false;
    Job<RunHistoryPtr> m_making;
    std::array<Reading, MostReading> m_reading;
    QTimer m_pumping, m_telling;
};

} // namespace aviary
