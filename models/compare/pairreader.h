// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparedpair.h"
#include "models/sources/reportsource.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

#include <functional>
#include <variant>

namespace aviary {

// Compares two runs in the background and reads what is told of their contents, step by step, as ComparedPair::Known
// says. Contents are asked for a few at a time, so that a click that wants one of its own need not wait, and let go of
// when they were compared. GUI thread; nothing heavy runs on it.
class PairReader : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // Begins anew, and forgets what was read before. Both recordings are there and complete; the sources, which may be
    // one, have them. Where a source goes away, or is null, reading ends with what is known. Output is compared of so
    // many results that have both sides.
    void start(const Both<RecordingPtr> &recordings, const Both<ReportSource *> &sources,
               const CompareOptions &options = {}, qint64 mostOutputs = MostOutputs);
    // Cancels what is under way; what is known stays.
    void stop();
    // Judges times by other thresholds, now and from now on; what was read is kept, and reading goes on. Says changed()
    // once when it is there.
    void setOptions(const CompareOptions &options);

    // Never null. A later one of the same runs holds all of an earlier one.
    const ComparedPairPtr &pair() const { return m_pair; }
    // All is read that can be.
    bool isDone() const { return m_isDone; }
    // Sentences for what could not be read or is damaged, each once.
    const Both<QStringList> &problems() const { return m_problems; }

Q_SIGNALS:
    void changed(); // pair()
    void done();

private:
    using IsCancelled = std::function<bool()>;
    using Contents = std::vector<ContentPtr>; // null for those that could not be read
    using Rows = std::vector<quint32>;
    struct Wish
    {
        Side side;
        std::variant<ResultId, HostId, FileId, RecordId> id;
    };
    struct Found; // on the way, for the next steps

    void readInputs();
    void readMessages(Side side);
    void readFacts();
    void readSomeFacts(size_t host);
    void readNamed();
    void readOutputs();
    void readSomeOutputs(quint32 row);
    void addOutputs(const Rows &rows);
    void showOutputs(ComparedPair::Known known);
    void finish();
    void judgeAnew();

    void grow(std::function<void(ComparedPair &, const IsCancelled &)> fill, std::function<void()> next);
    void compare(std::function<Rows(const IsCancelled &)> compare, std::function<void(const Rows &)> next);
    void fetch(std::vector<Wish> wishes, std::function<void(Contents)> next);
    void fetchPortion();
    void take(size_t place, const Result<ContentPtr> &content);
    void queue(std::function<void()> next);
    void addProblem(Side side, const QString &problem);
    const Recording &recording(Side side) const { return *m_pair->comparison->recording(side); }

    Both<QPointer<ReportSource>> m_sources;
    ComparedPairPtr m_pair = std::make_shared<ComparedPair>();
    std::shared_ptr<Found> m_found;
    std::vector<ChangeGroup> m_outputs;
    qint64 m_mostOutputs = MostOutputs;
    qint64 m_comparedOutputs = 0;
    QElapsedTimer m_sinceShown;
    Both<QStringList> m_problems;
    bool m_isDone = false;
    quint64 m_run = 0; // of what was started

    // What is fetched now.
    std::vector<Wish> m_wishes;
    Contents m_contents;
    std::function<void(Contents)> m_afterContents;
    size_t m_waiting = 0;

    CompareOptions m_options;
    Job<ComparisonPtr> m_comparison;
    Job<ComparedPairPtr> m_judging;
    Job<ComparedPairPtr> m_growing;
    Job<Rows> m_comparing;
    Job<QStringList> m_messages;
    std::vector<Job<ContentPtr>> m_jobs;
};

} // namespace aviary
