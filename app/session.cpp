// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "models/items/reportnames.h"

#include <QSet>

namespace aviary {

namespace {

// Lists follow at most so often while a thousand reports come.
constexpr int TellingInterval = 100; // ms

} // namespace

Session::Session(QObject *parent, Finder finder, Namer namer)
    : QObject(parent)
    , m_finder(std::move(finder))
    , m_namer(std::move(namer))
    , m_sleeperWatch([this] { return sleepers(); }, this)
{
    m_telling.setSingleShot(true);
    connect(&m_telling, &QTimer::timeout, this, &Session::tell);
}

Session::~Session() = default;

Place *Session::place(const QUrl &url) const
{
    const auto it = std::ranges::find(m_places, canonicalPlace(url), [](const auto &p) { return p->url(); });
    return it == m_places.end() ? nullptr : it->get();
}

OpenReport *Session::find(const QUrl &origin, const QString &inside) const
{
    if (OpenReport *report = m_byKey.value({origin, inside}))
        return report;
    return m_byKey.value({canonicalPlace(origin), inside});
}

std::vector<OpenReport *> Session::reportsOf(const Place *place) const
{
    std::vector<OpenReport *> reports;
    for (const auto &report : m_reports) {
        if (std::ranges::contains(report->places(), place))
            reports.push_back(report.get());
    }
    return reports;
}

std::vector<OpenReport *> Session::reportsBelow(const Location &location) const
{
    std::vector<OpenReport *> reports;
    const QString above = location.report.isEmpty() ? QString() : flatPath(location.report, location.inside);
    for (const auto &report : m_reports) {
        // What a link of the file system leads to lies elsewhere, but was found on the way.
        const auto isOnWay = [&](const Place *place) {
            return isBelow(flatPath(place->url(), report->path().join(u'/')), above);
        };
        if (above.isEmpty() || isBelow(report->flatPath(), above)
            || isOnWay(report->places().front()))
            reports.push_back(report.get());
    }
    return reports;
}

std::vector<PlaceProblem> Session::problemsOf(const Place *place) const
{
    std::vector<PlaceProblem> problems;
    for (const PlaceProblem &problem : place->contents().problems)
        problems.push_back(problem);
    for (const auto &report : m_reports) {
        if (report->isUnreadable() && report->places().front() == place)
            problems.push_back({.where = report->path().join(u'/'), .error = report->error()});
    }
    return problems;
}

QStringList Session::roots() const
{
    QStringList roots;
    for (const auto &place : m_places) {
        if (place->url().isLocalFile() && place->contents().kind == PlaceContents::Kind::Folder)
            roots << place->url().toLocalFile();
    }
    return roots;
}

Place *Session::openPlace(const QUrl &url)
{
    const QUrl canonical = canonicalPlace(url);
    if (Place *known = place(canonical)) {
        const std::vector<OpenReport *> reports = reportsOf(known);
        if (known->state() == Place::State::Failed || (reports.size() == 1 && reports.front()->isUnreadable()))
            reload(known);
        return known;
    }
    m_places.push_back(std::make_unique<Place>(canonical, m_namer ? m_namer(canonical) : QString(), m_finder));
    Place *place = m_places.back().get();
    connect(place, &Place::grew, this, [this, place] { take(place); });
    connect(place, &Place::looked, this, [this, place] { finish(place); });
    Q_EMIT placeOpened(place);
    place->look({}, roots());
    return place;
}

void Session::closePlace(Place *place)
{
    const auto it = std::ranges::find(m_places, place, [](const auto &p) { return p.get(); });
    if (it == m_places.end())
        return;
    Q_EMIT aboutToClosePlace(place);
    const std::vector<OpenReport *> reports = reportsOf(place);
    for (OpenReport *report : reports)
        release(report, place);
    const QUrl url = place->url();
    place->disconnect(this);
    place->stop();
    // It may be telling us something at this moment.
    std::ranges::find(m_places, place, [](const auto &p) { return p.get(); })->release()->deleteLater();
    std::erase(m_places, nullptr);
    Q_EMIT placeClosed(url);
    pump();
}

void Session::release(OpenReport *report, Place *place)
{
    std::erase(report->m_places, place);
    if (!report->m_places.empty()) {
        // It stands under the next one.
        for (const FoundReport &found : report->m_places.front()->contents().reports) {
            if (found.isSame(report->found()))
                report->m_found.path = found.path;
        }
        return tellLater(report);
    }
    Q_EMIT aboutToClose(report);
    m_byKey.remove({report->origin(), report->inside()});
    std::erase(m_awake, report);
    std::erase(m_changed, report);
    std::erase_if(m_reports, [report](const auto &r) { return r.get() == report; });
}

void Session::reload(Place *place)
{
    if (!place->isLooking())
        place->look({}, roots());
    Q_EMIT placeChanged(place);
}

void Session::liftBounds(Place *place)
{
    place->look(FindBounds::lifted(), roots());
    Q_EMIT placeChanged(place);
}

void Session::reload(OpenReport *report)
{
    Place *place = report->places().front();
    if (place->contents().kind != PlaceContents::Kind::Folder || !report->inside().isEmpty())
        return reload(place);
    report->reload(report->found());
    tellLater(report);
    pump();
}

void Session::take(Place *place)
{
    const auto &found = place->contents().reports;
    for (const FoundReport &one : found) {
        OpenReport *report = m_byKey.value({one.origin, one.inside});
        if (!report) {
            m_reports.push_back(std::make_unique<OpenReport>(one, &m_reader));
            report = m_reports.back().get();
            m_byKey.insert({one.origin, one.inside}, report);
            connect(report, &OpenReport::changed, this, [this, report] {
                tellLater(report);
                pump();
            });
            connect(report, &OpenReport::woke, this, [this, report] { touch(report); });
            connect(report, &OpenReport::conditionChanged, this, [this, report] { Q_EMIT conditionChanged(report); });
            connect(report, &OpenReport::replaced, this, [this, report] { Q_EMIT reportReplaced(report); });
            tellLater(report);
        }
        if (!std::ranges::contains(report->m_places, place))
            report->m_places.push_back(place);
    }
    Q_EMIT placeChanged(place);
    pump();
}

void Session::finish(Place *place)
{
    QStringList gone;
    take(place);
    if (place->state() == Place::State::Ready && place->isLookingAnew() && !place->wasStopped() && !place->isUnchanged()) {
        QHash<Key, const FoundReport *> found;
        for (const FoundReport &one : place->contents().reports)
            found.insert({one.origin, one.inside}, &one);
        for (OpenReport *report : reportsOf(place)) {
            if (const FoundReport *now = found.value({report->origin(), report->inside()})) {
                if (report->state() != OpenReport::State::Opening)
                    report->reload(*now);
            } else {
                gone << report->name();
                release(report, place);
            }
        }
        pump();
    }
    Q_EMIT placeChanged(place);
    Q_EMIT placeLooked(place, gone);
    dropDoubles(place);
}

// A place whose reports all stand under another one, too, adds nothing: a file of an open folder, or the folder of an open
// file. The larger one stays; of two equals the earlier.
void Session::dropDoubles(Place *place)
{
    if (place->state() != Place::State::Ready)
        return;
    const auto isWithin = [this](const Place *inner, const Place *outer) {
        const std::vector<OpenReport *> reports = reportsOf(inner);
        return !reports.empty() && std::ranges::all_of(reports, [outer](const OpenReport *report) {
            return std::ranges::contains(report->places(), outer);
        });
    };
    std::vector<Place *> others;
    for (const auto &other : m_places) {
        if (other.get() != place && !other->isLooking())
            others.push_back(other.get());
    }
    for (Place *other : others) {
        if (isWithin(place, other))
            return closePlace(place);
        if (isWithin(other, place))
            closePlace(other);
    }
}

void Session::touch(OpenReport *report)
{
    std::erase(m_awake, report);
    m_awake.push_back(report);
    while (m_awake.size() > MostAwake) {
        m_awake.front()->sleep();
        m_awake.erase(m_awake.begin());
    }
    pump();
}

void Session::tellLater(OpenReport *report)
{
    if (!std::ranges::contains(m_changed, report))
        m_changed.push_back(report);
    if (!m_telling.isActive())
        m_telling.start(m_told.isValid() && m_told.elapsed() < TellingInterval ? TellingInterval : 0);
}

void Session::tell()
{
    const std::vector<OpenReport *> changed = std::exchange(m_changed, {});
    m_told.start();
    Q_EMIT reportsChanged(changed);
}

void Session::pump()
{
    const auto isBusy = [](const auto &report) { return report->isReading() || report->isCounting(); };
    auto busy = static_cast<size_t>(std::ranges::count_if(m_reports, isBusy));
    bool listed = true;
    for (const auto &report : m_reports) {
        if (busy >= MostReading)
            return;
        listed = listed && !report->isReading();
        if (report->needsSummary()) {
            listed = false;
            report->readSummary();
            ++busy;
        }
    }
    // Counting reads every result: not before all are listed.
    for (const auto &report : m_reports) {
        if (!listed || busy >= MostReading)
            return;
        if (report->needsCounts()) {
            report->readCounts();
            ++busy;
        }
    }
}

// Those of which more may come: what is being written is not looked at yet, or not any more.
std::vector<OpenReport *> Session::sleepers() const
{
    std::vector<OpenReport *> sleepers;
    for (const auto &report : m_reports) {
        if (!report->source() && !report->found().copy && !report->found().isServer() && report->state() == OpenReport::State::Ready
            && std::ranges::contains(report->playbooks(), State::Running, &Playbook::state))
            sleepers.push_back(report.get());
    }
    return sleepers;
}

void Session::setOrder(const std::vector<std::pair<QUrl, QString>> &reports)
{
    QHash<const OpenReport *, int> ranks;
    ranks.reserve(static_cast<qsizetype>(reports.size()));
    for (const Key &key : reports) {
        if (const OpenReport *report = m_byKey.value(key))
            ranks.insert(report, static_cast<int>(ranks.size()));
    }
    // Those that have no row yet come after all others.
    std::ranges::stable_sort(m_reports, {}, [&](const auto &report) {
        return ranks.value(report.get(), std::numeric_limits<int>::max());
    });
}

bool Session::isSettled() const
{
    const auto isOpening = [](const auto &report) { return report->state() == OpenReport::State::Opening; };
    return m_changed.empty() && std::ranges::none_of(m_places, &Place::isLooking, [](const auto &p) { return p.get(); })
        && std::ranges::none_of(m_reports, isOpening);
}

bool Session::isCounted() const
{
    const auto isWaiting = [](const auto &report) { return report->needsCounts() || report->isCounting(); };
    return isSettled() && std::ranges::none_of(m_reports, isWaiting);
}

} // namespace aviary
