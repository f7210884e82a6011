// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/contentof.h"
#include "models/sources/places/foundreport.h"
#include "models/sources/reportsource.h"
#include "models/sources/web/download.h"

#include <QThreadPool>
#include <QTimer>

namespace aviary {

// A report that an ARA server has: its REST API, read with GET only. Requests that belong to one another wait for their
// answers in threads of this source; the network has its own.
class ApiSource final : public ReportSource
{
    Q_OBJECT
public:
    // How often a server is looked at. Tests are less patient.
    struct Pace
    {
        std::chrono::milliseconds running = std::chrono::seconds(3); // while a playbook does
        std::chrono::milliseconds idle = std::chrono::seconds(60);
    };

    explicit ApiSource(FoundReport report, QObject *parent = nullptr);
    ApiSource(FoundReport report, const WebPatience &patience, const Pace &pace, QObject *parent = nullptr);
    ~ApiSource() override;

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
    struct Report;
    enum class Lane { Quick, Slow };
    template <class T, class Work>
    Job<T> run(Lane lane, int priority, Work work);
    Job<ContentPtr> content(ContentKind kind, qint64 id);
    void follow(); // from the first on that may change
    void look();
    void heard(bool isLost); // by who asked for something else
    void looked(const Result<bool> &isChanged);
    void lookLater();

    const FoundReport m_found;
    const Pace m_pace;
    std::shared_ptr<Report> m_report; // of all threads
    QThreadPool m_quick, m_slow; // what a person waits for never waits for a thread that reads a recording
    QTimer m_look;
    Job<bool> m_looking;
    int m_quiet = 0; // looks without news, or without an answer
    bool m_isLost = false;
};

} // namespace aviary
