// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/places/findreports.h"

#include <QElapsedTimer>
#include <QPromise>
#include <QSet>

namespace aviary {

// The answer of one findReports() while it grows. Used in the thread of the search only.
class PlaceSearch
{
public:
    using Answer = Result<std::shared_ptr<const PlaceContents>>;

    explicit PlaceSearch(FindRequest request);
    QFuture<Answer> future() { return m_promise.future(); }

    const FindRequest &request() const { return m_request; }
    const FindBounds &bounds() const { return m_request.bounds; }
    bool isCanceled() const { return m_promise.isCanceled(); }
    PlaceContents &contents() { return m_contents; }

    // Looks at a file that SQLite should be able to read: a report, a problem, or none of our business.
    void lookAtDatabase(FoundReport candidate);
    void add(FoundReport report);
    void add(PlaceProblem problem);
    // To be called often: tells how far the search is when it is time to.
    void showProgress();

    void fail(Error error);
    // The last answer. Having found nothing is an error.
    void finish();

private:
    void publish();

    QPromise<Answer> m_promise;
    const FindRequest m_request;
    PlaceContents m_contents;
    QElapsedTimer m_sincePublished;
    qsizetype m_published = 0; // reports
    QSet<QString> m_known; // reports, by their names for good
};

} // namespace aviary
