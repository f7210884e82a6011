// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/hostsighting.h"
#include "models/sources/job.h"
#include "models/sources/rows.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <array>
#include <functional>

namespace aviary {

// The hosts of many reports: read a few reports at a time, each once as long as its playbooks stay the same, and so
// many hosts at most. GUI thread; how a report's hosts are read is the caller's.
class HostSightings : public QObject
{
    Q_OBJECT
public:
    struct Report
    {
        QUrl origin;
        QString inside;
        QString name;
        std::vector<Playbook> playbooks;
        bool operator==(const Report &) const = default;
    };
    // Rows of RowKind::Hosts, so many at most.
    using Reader = std::function<Job<Rows>(const QUrl &origin, const QString &inside, qint64 limit)>;

    static constexpr qint64 MostHosts = 200'000;
    static constexpr size_t MostReading = 2;

    explicit HostSightings(Reader reader, QObject *parent = nullptr, qint64 most = MostHosts);

    // What is wanted now; what was read before is kept for when it is wanted again.
    void setReports(std::vector<Report> reports);
    // Of the reports that are wanted, as far as they are read.
    std::vector<HostSighting> sightings() const;
    const HostsProgress &progress() const { return m_progress; }
    // Nothing of a report is kept that is not open any more.
    void forget(const QUrl &origin, const QString &inside);

Q_SIGNALS:
    // More is known; not more often than a person can see.
    void changed();

private:
    using Key = std::pair<QUrl, QString>;
    struct Known
    {
        std::vector<Playbook> playbooks; // when it was read
        std::vector<HostSighting> hosts;
        bool failed = false;
        bool cut = false; // there were more hosts than were asked for
    };
    struct Reading
    {
        Key key;
        Job<Rows> job;
        bool isBusy = false;
    };
    bool isKnown(const Report &report) const;
    void pump();
    void take(const Report &report, const Result<Rows> &rows);
    void count();

    const Reader m_reader;
    const qint64 m_most;
    std::vector<Report> m_reports;
    QHash<Key, Known> m_known;
    HostsProgress m_progress;
    qint64 m_hosts = 0; // of the reports that are wanted
    std::array<Reading, MostReading> m_reading;
    QTimer m_pumping, m_telling;
};

} // namespace aviary
