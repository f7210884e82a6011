// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/openreport.h"
#include "app/place.h"
#include "app/sleeperwatch.h"
#include "models/recording/location.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace aviary {

// The places that are open and the reports found in them: each report once, however many places lead to it. A thousand may
// be open, so few of them are read at a time, and few keep their files open: those looked at last. Windows ask it; it
// knows no window. GUI thread.
class Session : public QObject
{
    Q_OBJECT
public:
    explicit Session(QObject *parent = nullptr, Finder finder = findReports, Namer namer = {});
    ~Session() override;

    const std::vector<std::unique_ptr<Place>> &places() const { return m_places; }
    // In the order of the tree, where there is one (see setOrder()), else as they were found.
    const std::vector<std::unique_ptr<OpenReport>> &reports() const { return m_reports; }

    // Opens it, or answers the one that is open already; one that failed is looked at again.
    Place *openPlace(const QUrl &url);
    // Its reports go too, unless another place holds them.
    void closePlace(Place *place);
    // Looks anew: at all of it, for a place; at what is in it, for a report of a folder, where looking at all may take long.
    void reload(Place *place);
    void reload(OpenReport *report);
    // Goes on where a bound ended the search.
    void liftBounds(Place *place);

    Place *place(const QUrl &url) const;
    OpenReport *find(const QUrl &origin, const QString &inside = {}) const;
    std::vector<OpenReport *> reportsOf(const Place *place) const;
    // Those of which `location`, without its playbook, is the report itself, a folder above it, its archive or its place; all,
    // when it is nowhere.
    std::vector<OpenReport *> reportsBelow(const Location &location) const;
    // What of the place could not be opened: what the search could not use, and reports that could not be read.
    std::vector<PlaceProblem> problemsOf(const Place *place) const;

    // Rows of RowKind::Hosts of a report, so many at most.
    Job<Rows> hosts(const OpenReport &report, qint64 limit) { return m_reader.hosts(report.found(), limit); }
    // A run as a table of many needs it.
    Job<RunDigestPtr> digest(const OpenReport &report, PlaybookId playbook) { return m_reader.digest(report.found(), playbook); }

    // Which stands first in the tree is read first.
    void setOrder(const std::vector<std::pair<QUrl, QString>> &reports);
    // Everything that was found is listed; and counted.
    bool isSettled() const;
    bool isCounted() const;

    // How many are read at a time, and how many keep a source.
    static constexpr size_t MostReading = 4;
    static constexpr size_t MostAwake = 8;

Q_SIGNALS:
    void placeOpened(aviary::Place *place);
    // What it found, its state or the problems in it are others now.
    void placeChanged(aviary::Place *place);
    // The search ended; `gone`: names of reports that it found earlier, but not now.
    void placeLooked(aviary::Place *place, const QStringList &gone);
    void aboutToClosePlace(aviary::Place *place);
    void placeClosed(const QUrl &place);
    // New ones, or more is known of some; many at a time.
    void reportsChanged(const std::vector<aviary::OpenReport *> &reports);
    // What others did to its file.
    void conditionChanged(aviary::OpenReport *report);
    void reportReplaced(aviary::OpenReport *report);
    void aboutToClose(aviary::OpenReport *report);

private:
    using Key = std::pair<QUrl, QString>;

    void take(Place *place);
    void finish(Place *place);
    void dropDoubles(Place *place);
    void release(OpenReport *report, Place *place);
    void touch(OpenReport *report);
    void tellLater(OpenReport *report);
    void tell();
    void pump();
    std::vector<OpenReport *> sleepers() const;
    QStringList roots() const;

    const Finder m_finder;
    const Namer m_namer;
    SummaryReader m_reader; // outlives the reports, whose jobs it works off
    std::vector<std::unique_ptr<Place>> m_places;
    std::vector<std::unique_ptr<OpenReport>> m_reports;
    QHash<Key, OpenReport *> m_byKey;
    std::vector<OpenReport *> m_awake; // looked at last is last
    std::vector<OpenReport *> m_changed; // to be told
    QTimer m_telling;
    QElapsedTimer m_told;
    SleeperWatch m_sleeperWatch;
};

} // namespace aviary
