// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/location.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr auto Scheme = "aviary"_L1;

void add(QStringList &parts, QLatin1StringView key, const QString &value)
{
    parts << key + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value));
}

template <class Id>
void add(QStringList &parts, QLatin1StringView key, const std::optional<Id> &id)
{
    if (id)
        parts << key + u'=' + QString::number(raw(*id));
}

template <class Id>
bool read(const QString &value, std::optional<Id> &id)
{
    bool ok = false;
    const qint64 number = value.toLongLong(&ok);
    if (ok)
        id = Id{number};
    return ok;
}

bool read(const QString &value, Micros &time)
{
    bool ok = false;
    time = boundedTime(value.toLongLong(&ok));
    return ok && isKnown(time);
}

// False for a value that is none; keys that a newer Aviary may add are passed over.
bool read(const QString &key, const QString &value, Location &location)
{
    if (key == "report"_L1) {
        location.report = QUrl(value, QUrl::StrictMode);
        return location.report.isValid();
    }
    if (key == "inside"_L1)
        location.inside = value;
    else if (key == "page"_L1)
        location.page = pageFromWord(value).value_or(PageId::Overview);
    else if (key == "playbook"_L1)
        return read(value, location.playbook);
    else if (key == "task"_L1)
        return read(value, location.task);
    else if (key == "host"_L1)
        return read(value, location.host);
    else if (key == "result"_L1)
        return read(value, location.result);
    else if (key == "file"_L1)
        return read(value, location.file);
    else if (key == "record"_L1)
        return read(value, location.record);
    else if (key == "outcome"_L1)
        return (location.outcome = outcomeFromWord(value)).has_value();
    else if (key == "from"_L1)
        return read(value, location.range.begin);
    else if (key == "to"_L1)
        return read(value, location.range.end);
    else if (key == "line"_L1) {
        bool ok = false;
        location.line = value.toInt(&ok);
        return ok && location.line > 0;
    }
    return true;
}

} // namespace

QLatin1StringView wordOf(PageId page)
{
    switch (page) {
    case PageId::Playbooks:
        return "playbooks"_L1;
    case PageId::Timeline:
        return "timeline"_L1;
    case PageId::Results:
        return "results"_L1;
    case PageId::Hosts:
        return "hosts"_L1;
    case PageId::Files:
        return "files"_L1;
    case PageId::Records:
        return "records"_L1;
    case PageId::Overview:
        break;
    }
    return "overview"_L1;
}

std::optional<PageId> pageFromWord(QStringView word)
{
    for (const PageId page : {PageId::Playbooks, PageId::Overview, PageId::Timeline, PageId::Results, PageId::Hosts,
                              PageId::Files, PageId::Records}) {
        if (word == wordOf(page))
            return page;
    }
    return {};
}

QUrl Location::toLink() const
{
    QStringList parts;
    if (!report.isEmpty()) {
        add(parts, "report"_L1, report.toString(QUrl::FullyEncoded | QUrl::RemovePassword));
        if (!inside.isEmpty())
            add(parts, "inside"_L1, inside);
        add(parts, "playbook"_L1, playbook);
        add(parts, "page"_L1, QString(wordOf(page)));
        add(parts, "task"_L1, task);
        add(parts, "host"_L1, host);
        add(parts, "result"_L1, result);
        add(parts, "file"_L1, file);
        add(parts, "record"_L1, record);
        if (outcome)
            add(parts, "outcome"_L1, QString(wordOf(*outcome)));
        if (line > 0)
            parts << u"line=%1"_s.arg(line);
        if (isKnown(range.begin) && isKnown(range.end))
            parts << u"from=%1"_s.arg(range.begin) << u"to=%1"_s.arg(range.end);
    }
    QUrl link;
    link.setScheme(Scheme);
    link.setQuery(parts.join(u'&'), QUrl::StrictMode);
    return link;
}

std::optional<Location> Location::fromLink(const QUrl &link)
{
    if (link.scheme() != Scheme)
        return {};
    Location location;
    QStringList seen;
    const QStringList parts = link.query(QUrl::FullyEncoded).split(u'&', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString key = part.section(u'=', 0, 0);
        if (seen.contains(key)) // the second side of a comparison
            continue;
        seen << key;
        if (!read(key, QUrl::fromPercentEncoding(part.section(u'=', 1).toLatin1()), location))
            return {};
    }
    return location;
}

} // namespace aviary
