// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include "models/sources/servers/serveraccess.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr qsizetype MostRecent = 12;

QStringList toStrings(const QList<QUrl> &urls)
{
    QStringList texts;
    for (const QUrl &url : urls)
        texts << url.toString(QUrl::FullyEncoded | (isDatabaseServer(url) ? QUrl::RemovePassword : QUrl::RemoveUserInfo));
    return texts;
}

} // namespace

Settings::Settings(const QString &file)
{
    if (!file.isEmpty())
        m_settings = std::make_unique<QSettings>(file, QSettings::IniFormat);
}

QString Settings::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/aviary/aviary.ini"_s;
}

QVariant Settings::value(const QString &key, const QVariant &otherwise) const
{
    return m_settings ? m_settings->value(key, otherwise) : otherwise;
}

void Settings::setValue(const QString &key, const QVariant &value)
{
    if (m_settings)
        m_settings->setValue(key, value);
}

QList<QUrl> Settings::urls(const QString &key) const
{
    QList<QUrl> urls;
    const QStringList texts = value(key).toStringList();
    for (const QString &text : texts)
        urls << QUrl(text, QUrl::StrictMode);
    urls.removeIf([](const QUrl &url) { return !url.isValid() || url.isEmpty(); });
    return urls;
}

QList<QUrl> Settings::recentReports() const
{
    return urls(u"recent/reports"_s);
}

void Settings::addRecentReport(const QUrl &report)
{
    QList<QUrl> recent = recentReports();
    recent.removeAll(report);
    recent.prepend(report);
    recent.resize(std::min(recent.size(), MostRecent));
    setValue(u"recent/reports"_s, toStrings(recent));
}

void Settings::removeRecentReport(const QUrl &report)
{
    QList<QUrl> recent = recentReports();
    recent.removeAll(report);
    setValue(u"recent/reports"_s, toStrings(recent));
}

QList<QUrl> Settings::openReports() const
{
    return urls(u"session/reports"_s);
}

void Settings::setOpenReports(const QList<QUrl> &reports)
{
    setValue(u"session/reports"_s, toStrings(reports));
}

QString Settings::lastPlace() const
{
    return value(u"session/place"_s).toString();
}

void Settings::setLastPlace(const QString &link)
{
    setValue(u"session/place"_s, link);
}

QList<Server> Settings::servers() const
{
    QList<Server> servers;
    const int count = m_settings ? m_settings->beginReadArray(u"servers"_s) : 0;
    for (int i = 0; i < count; ++i) {
        m_settings->setArrayIndex(i);
        const Server server {.origin = QUrl(value(u"origin"_s).toString(), QUrl::StrictMode),
                             .name = value(u"name"_s).toString(),
                             .user = value(u"user"_s).toString(),
                             .certificate = value(u"certificate"_s).toString(),
                             .key = value(u"key"_s).toString(),
                             .authority = value(u"authority"_s).toString(),
                             .remembers = value(u"remembers"_s).toBool()};
        if (server.origin.isValid() && !server.origin.isEmpty())
            servers << server;
    }
    if (m_settings)
        m_settings->endArray();
    return servers;
}

void Settings::setServers(const QList<Server> &servers)
{
    if (!m_settings)
        return;
    m_settings->remove(u"servers"_s);
    m_settings->beginWriteArray(u"servers"_s, static_cast<int>(servers.size()));
    for (int i = 0; i < servers.size(); ++i) {
        const Server &server = servers[i];
        m_settings->setArrayIndex(i);
        setValue(u"origin"_s, server.origin.toString(QUrl::FullyEncoded | QUrl::RemovePassword));
        setValue(u"name"_s, server.name);
        setValue(u"user"_s, server.user);
        setValue(u"certificate"_s, server.certificate);
        setValue(u"key"_s, server.key);
        setValue(u"authority"_s, server.authority);
        setValue(u"remembers"_s, server.remembers);
    }
    m_settings->endArray();
}

QString Settings::lastFolder() const
{
    return value(u"recent/folder"_s).toString();
}

void Settings::setLastFolder(const QString &folder)
{
    setValue(u"recent/folder"_s, folder);
}

bool Settings::detailBeside() const
{
    return value(u"view/detailBeside"_s, false).toBool();
}

void Settings::setDetailBeside(bool beside)
{
    setValue(u"view/detailBeside"_s, beside);
}

bool Settings::utc() const
{
    return value(u"view/utc"_s, false).toBool();
}

void Settings::setUtc(bool utc)
{
    setValue(u"view/utc"_s, utc);
}

QByteArray Settings::viewState(const QString &view) const
{
    return value(u"state/"_s + view).toByteArray();
}

void Settings::setViewState(const QString &view, const QByteArray &state)
{
    setValue(u"state/"_s + view, state);
}

} // namespace aviary
