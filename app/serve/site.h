// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/places/foundreport.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <optional>

namespace aviary {

// What an address of the server stands for.
struct Destination
{
    enum class Kind { Nowhere, Index, Report, Api };

    Kind kind = Kind::Nowhere;
    FoundReport report; // of Report and Api
    QString key; // tells one database from another that took its place
    QByteArray mount; // "/2/some/path/ara-report" as it was asked for, what addresses in answers begin with; or ""
    QByteArray path; // what follows in it: "/api/v1/playbooks"
};

// One database that is served.
struct ServedDatabase
{
    QString path; // "/2/some/path/ara-report", not encoded; "" at the root
    qint64 size = 0; // bytes
    QDateTime modified; // UTC
};

// Which addresses lead to which databases. A folder is served as ARA's distributed backend does:
// /2/some/path/ara-report is the ansible.sqlite of that folder below it, whatever else may lie there. To be filled
// before it is shared; then any thread.
class Site
{
public:
    static constexpr auto DatabaseName = "ansible.sqlite";

    explicit Site(QString prefix);
    const QString &prefix() const { return m_prefix; }

    // `at`: the names of the folders in the address; none is the root.
    void addFolder(const QStringList &at, const QString &folder);
    void addReport(const QStringList &at, const FoundReport &report);

    // The path of an address, still encoded. Asks the file system, so it may take its time.
    Destination find(const QByteArray &path) const;
    // All that is there, in the order of their paths. Walks through the folders.
    std::vector<ServedDatabase> databases() const;

private:
    struct Mount
    {
        QStringList at;
        QString folder; // canonical; or
        std::optional<FoundReport> report;
    };
    std::optional<FoundReport> reportIn(const Mount &mount, const QStringList &names) const;
    void collect(const Mount &mount, std::vector<ServedDatabase> &databases) const;

    QString m_prefix;
    std::vector<Mount> m_mounts;
};

} // namespace aviary
