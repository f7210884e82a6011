// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/rundigest.h"
#include "models/sources/places/foundreport.h"
#include "models/sources/reportsource.h"

#include <QThread>

namespace aviary {

using PlaybookCounts = std::vector<std::pair<PlaybookId, OutcomeCounts>>;

// What lists need to know of a report.
struct ReportSummary
{
    ReportInfo info;
    std::vector<Playbook> playbooks;
};

// Reads what lists need of many reports: each through a source of its own that is let go of at once, so that no file
// stays open. The sources live in a thread of this reader's, since the end of one waits for its thread, which the GUI's
// must not. Who asks says how many at a time. GUI thread.
class SummaryReader : public QObject
{
    Q_OBJECT
public:
    explicit SummaryReader(QObject *parent = nullptr);
    ~SummaryReader() override;

    Job<ReportSummary> summary(const FoundReport &report);
    // Slow: it reads all results.
    Job<PlaybookCounts> outcomeCounts(const FoundReport &report);
    // Rows of RowKind::Hosts.
    Job<Rows> hosts(const FoundReport &report, qint64 limit);
    // Slow: it reads the whole playbook, and lets go of it. Its place is filled in; what the report is called is not.
    Job<RunDigestPtr> digest(const FoundReport &report, PlaybookId playbook);

private:
    QThread m_thread;
    QObject *m_home; // lives in the thread, and is deleted there with all that is read
};

} // namespace aviary
