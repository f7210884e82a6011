// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/servers/server.h"
#include "models/recording/location.h"

#include <QByteArray>
#include <QList>
#include <QSettings>
#include <QUrl>

namespace aviary {

// What comes back at the next start. Made in one place on a given file and passed down; tests give a file of their own.
// Holds no secret and nothing of a report's content. GUI thread.
class Settings
{
public:
    // An empty file name: nothing is kept (snapshots).
    explicit Settings(const QString &file);
    static QString defaultFile();

    // Places, as the person opened them.
    QList<QUrl> recentReports() const;
    void addRecentReport(const QUrl &report);
    void removeRecentReport(const QUrl &report);

    QList<QUrl> openReports() const;
    void setOpenReports(const QList<QUrl> &reports);
    QString lastPlace() const; // a link, see Location::toLink()
    void setLastPlace(const QString &link);

    // Never what is secret of them.
    QList<Server> servers() const;
    void setServers(const QList<Server> &servers);

    // Of the dialogs; where the person was last.
    QString lastFolder() const;
    void setLastFolder(const QString &folder);

    bool detailBeside() const;
    void setDetailBeside(bool beside);
    bool utc() const;
    void setUtc(bool utc);

    // Geometry, splitters and columns, as their widgets save them.
    QByteArray viewState(const QString &view) const;
    void setViewState(const QString &view, const QByteArray &state);

private:
    QVariant value(const QString &key, const QVariant &otherwise = {}) const;
    void setValue(const QString &key, const QVariant &value);
    QList<QUrl> urls(const QString &key) const;

    std::unique_ptr<QSettings> m_settings;
};

} // namespace aviary
