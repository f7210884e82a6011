// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/places/placesearch.h"

#include "models/sources/sql/database.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr qint64 ProgressInterval = 100; // ms

QString nameOf(const QUrl &place)
{
    if (!place.isLocalFile())
        return place.toDisplayString();
    const QFileInfo file(place.toLocalFile());
    return file.fileName().isEmpty() ? file.filePath() : file.fileName();
}

bool isNamedAsByAra(const FoundReport &candidate)
{
    return !candidate.path.isEmpty() && candidate.path.last() == "ansible.sqlite"_L1;
}

} // namespace

PlaceSearch::PlaceSearch(FindRequest request)
    : m_request(std::move(request))
{
    m_contents.place = m_request.place;
    m_promise.start();
    m_sincePublished.start();
}

void PlaceSearch::lookAtDatabase(FoundReport candidate)
{
    Database database(candidate);
    const Result<bool> open = database.ensureOpen(false);
    // A writer that is in the way now will not be for ever: the report opens later.
    if (open || open.error().kind == Error::Kind::Busy)
        return add(std::move(candidate));
    // Browsers, package managers and many others keep databases of their own.
    const bool isOfAnother = open.error().kind == Error::Kind::NotAra || open.error().kind == Error::Kind::Empty;
    if (!isOfAnother || isNamedAsByAra(candidate))
        add(PlaceProblem{.where = candidate.path.join(u'/'), .error = open.error()});
}

void PlaceSearch::add(FoundReport report)
{
    const QString name = report.origin.toString(QUrl::FullyEncoded) + u'\n' + report.inside;
    if (m_known.contains(name))
        return;
    m_known.insert(name);
    m_contents.reports.push_back(std::move(report));
    if (m_contents.reports.size() == 1)
        publish(); // so that there is something to look at
}

void PlaceSearch::add(PlaceProblem problem)
{
    m_contents.problems.push_back(std::move(problem));
}

void PlaceSearch::showProgress()
{
    // Answers are kept until the search ends: lists that have grown by some, and so must be copied, come less often the
    // longer they are.
    const qint64 wait
        = m_published == m_contents.reports.size() ? ProgressInterval : ProgressInterval * (1 + m_published / 500);
    if (m_sincePublished.elapsed() >= wait)
        publish();
}

void PlaceSearch::publish()
{
    m_promise.addResult(std::make_shared<const PlaceContents>(m_contents));
    m_published = m_contents.reports.size();
    m_sincePublished.restart();
}

void PlaceSearch::fail(Error error)
{
    m_promise.addResult(std::unexpected(std::move(error)));
    m_promise.finish();
}

void PlaceSearch::finish()
{
    if (isCanceled())
        return;
    if (m_contents.reports.isEmpty() && !m_contents.unchanged) {
        QStringList why;
        for (const PlaceProblem &problem : std::as_const(m_contents.problems))
            why << (problem.where.isEmpty() ? problem.error.what : problem.where + ": "_L1 + problem.error.what);
        constexpr qsizetype Some = 5;
        if (why.size() > Some)
            why = why.first(Some) << u"…"_s;
        const int files = static_cast<int>(m_contents.looked);
        return fail({Error::Kind::NotFound,
                     QCoreApplication::translate("Places", "No ARA database in %1: %Ln file(s) were looked at.", nullptr, files)
                         .arg(nameOf(m_contents.place)),
                     QCoreApplication::translate(
                         "Places", "Choose the folder, the archive or the ansible.sqlite that the job left behind."),
                     why.join(u'\n')});
    }
    m_contents.now.clear();
    publish();
    m_promise.finish();
}

} // namespace aviary
