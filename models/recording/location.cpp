// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/location.h"

#include <QStringList>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr auto Scheme = "aviary"_L1;
// A link is somebody's text; more sides than anyone compares would only be read for long.
constexpr size_t MostSides = 1000;

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

// What each side has; nothing when it is another key, false for a value that is none.
template <class OneSide>
std::optional<bool> readOfSide(const QString &key, const QString &value, OneSide &side)
{
    if (key == "report"_L1) {
        side.report = QUrl(value, QUrl::StrictMode);
        return side.report.isValid();
    }
    if (key == "inside"_L1) {
        side.inside = value;
        return true;
    }
    if (key == "playbook"_L1)
        return read(value, side.playbook);
    if (key == "task"_L1)
        return read(value, side.task);
    if (key == "host"_L1)
        return read(value, side.host);
    if (key == "result"_L1)
        return read(value, side.result);
    if (key == "file"_L1)
        return read(value, side.file);
    if (key == "record"_L1)
        return read(value, side.record);
    return {};
}

template <class OneSide>
void addPlace(QStringList &parts, const OneSide &side)
{
    add(parts, "report"_L1, side.report.toString(QUrl::FullyEncoded | QUrl::RemovePassword));
    if (!side.inside.isEmpty())
        add(parts, "inside"_L1, side.inside);
    add(parts, "playbook"_L1, side.playbook);
}

// False for a value that is none; keys that a newer Aviary may add are passed over.
bool read(const QString &key, const QString &value, Location &location)
{
    if (const std::optional<bool> known = readOfSide(key, value, location))
        return *known;
    if (key == "page"_L1)
        location.page = pageFromWord(value).value_or(PageId::Overview);
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
    case PageId::Differences:
        return "differences"_L1;
    case PageId::Inputs:
        return "inputs"_L1;
    case PageId::Timelines:
        return "timelines"_L1;
    case PageId::Pair:
        return "pair"_L1;
    case PageId::Runs:
        return "runs"_L1;
    case PageId::Pairs:
        return "pairs"_L1;
    case PageId::Overview:
        break;
    }
    return "overview"_L1;
}

std::optional<PageId> pageFromWord(QStringView word)
{
    for (const PageId page : {PageId::Playbooks, PageId::Overview, PageId::Timeline, PageId::Results, PageId::Hosts,
                              PageId::Files, PageId::Records, PageId::Differences, PageId::Inputs, PageId::Timelines,
                              PageId::Pair, PageId::Runs, PageId::Pairs}) {
        if (word == wordOf(page))
            return page;
    }
    return {};
}

LocationSide Location::side(size_t index) const
{
    if (index > 0)
        return beside[index - 1];
    return {.report = report,
            .inside = inside,
            .playbook = playbook,
            .task = task,
            .host = host,
            .result = result,
            .file = file,
            .record = record};
}

void Location::setSide(size_t index, const LocationSide &side)
{
    if (index > 0) {
        beside[index - 1] = side;
        return;
    }
    report = side.report;
    inside = side.inside;
    playbook = side.playbook;
    task = side.task;
    host = side.host;
    result = side.result;
    file = side.file;
    record = side.record;
}

Location Location::alone(size_t index, PageId other) const
{
    Location there;
    there.setSide(0, side(index));
    there.page = other;
    return there;
}

Location Location::swapped() const
{
    Location there = onPage(page);
    if (sideCount() == 2) {
        there.setSide(0, side(1));
        there.setSide(1, side(0));
    }
    return there;
}

bool Location::sameRuns(const Location &other) const
{
    return samePlaybook(other)
        && std::ranges::equal(beside, other.beside,
                              [](const LocationSide &one, const LocationSide &two) { return one.samePlaybook(two); });
}

QUrl Location::toLink() const
{
    QStringList parts;
    if (!report.isEmpty()) {
        addPlace(parts, *this);
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
        for (const LocationSide &other : beside) {
            addPlace(parts, other);
            add(parts, "task"_L1, other.task);
            add(parts, "host"_L1, other.host);
            add(parts, "result"_L1, other.result);
            add(parts, "file"_L1, other.file);
            add(parts, "record"_L1, other.record);
        }
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
    bool hasReport = false;
    const QStringList parts = link.query(QUrl::FullyEncoded).split(u'&', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString key = part.section(u'=', 0, 0);
        const QString value = QUrl::fromPercentEncoding(part.section(u'=', 1).toLatin1());
        if (key == "report"_L1 && std::exchange(hasReport, true)) {
            if (location.sideCount() == MostSides)
                return {};
            location.beside.emplace_back();
        }
        if (location.beside.empty() ? !read(key, value, location)
                                    : !readOfSide(key, value, location.beside.back()).value_or(true))
            return {};
    }
    return location;
}

} // namespace aviary
