// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/reportsource.h"

#include <QHash>
#include <QThread>

#include <chrono>
#include <functional>
#include <map>

namespace aviary {

// A report in memory, for tests: answers from a thread of its own as the others do, and late, wrong or out of order
// when told to. What it holds may be made by hand or read from another source.
class FakeSource final : public ReportSource
{
    Q_OBJECT
public:
    enum class Call { Open, Playbooks, OutcomeCounts, Recording, Result, Facts, File, Record, Messages, Rows };

    struct Data
    {
        ReportInfo info;
        std::vector<Playbook> playbooks;
        std::vector<std::pair<PlaybookId, OutcomeCounts>> outcomes;
        // The growing snapshots of each; the last is complete.
        std::map<PlaybookId, std::vector<RecordingPtr>> recordings;
        std::map<ResultId, ContentPtr> results;
        std::map<HostId, ContentPtr> facts;
        std::map<FileId, ContentPtr> files;
        std::map<RecordId, ContentPtr> records;
        std::map<std::pair<RowKind, bool>, Rows> rows; // all of a kind; true: with content
    };

    explicit FakeSource(Data data, QObject *parent = nullptr);
    ~FakeSource() override;
    // Everything that a source offers. Waits for it.
    static Result<Data> read(ReportSource &source);

    // From now on: answers to such a call come after this time; or are this error (nothing: fine again).
    void setDelay(Call call, std::chrono::milliseconds delay);
    void setFailure(Call call, std::optional<Error> error);
    // From now on answers wait until they are released, one by one in any order: the index is that of the call since
    // hold().
    void hold();
    void release(qsizetype index);
    // Those that are still held, in their order, and those of later calls at once.
    void releaseAll();
    int calls(Call call) const { return m_calls.value(call); }

    Job<ReportInfo> open() override;
    Job<std::vector<Playbook>> playbooks() override;
    Job<std::vector<std::pair<PlaybookId, OutcomeCounts>>> outcomeCounts() override;
    Job<RecordingPtr> recording(PlaybookId id, RecordingPtr known = {}) override;
    Job<ContentPtr> result(ResultId id) override;
    Job<ContentPtr> facts(HostId id) override;
    Job<ContentPtr> file(FileId id) override;
    Job<ContentPtr> record(RecordId id) override;
    Job<QStringList> messages(std::vector<MessageQuery> queries) override;
    Job<Rows> rows(RowKind kind, RowQuery query) override;

private:
    using Answer = std::function<void()>;
    template <class T>
    Job<T> answer(Call call, std::vector<Result<T>> steps);
    template <class Id>
    Job<ContentPtr> contentOf(Call call, const std::map<Id, ContentPtr> &contents, Id id);
    void send(Call call, Answer answer);

    const Data m_data;
    QHash<Call, std::chrono::milliseconds> m_delays;
    QHash<Call, Error> m_failures;
    QHash<Call, int> m_calls;
    std::vector<std::pair<Call, Answer>> m_held;
    bool m_holding = false;
    QThread m_thread;
    class Deliverer;
    Deliverer *m_deliverer; // lives in m_thread and is deleted there
};

} // namespace aviary
