// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/place.h"

#include "models/items/reportnames.h"
#include "models/sources/servers/serveraccess.h"

#include <QFileInfo>

namespace aviary {

QUrl canonicalPlace(const QUrl &url)
{
    if (!url.isLocalFile())
        return keepAccessOf(url);
    const QString path = QFileInfo(url.toLocalFile()).canonicalFilePath();
    return path.isEmpty() ? url.adjusted(QUrl::StripTrailingSlash) : QUrl::fromLocalFile(path);
}

Place::Place(const QUrl &url, const QString &name, Finder finder, QObject *parent)
    : QObject(parent)
    , m_url(url)
    , m_name(name)
    , m_finder(std::move(finder))
    , m_contents(std::make_shared<const PlaceContents>(PlaceContents {.place = url}))
{
}

Place::~Place() = default;

QString Place::name() const
{
    if (!m_name.isEmpty())
        return m_name;
    if (isDatabaseServer(m_url))
        return nameOfServer(m_url);
    const bool isServer = m_contents->kind == PlaceContents::Kind::Server && !m_contents->reports.isEmpty();
    return isServer ? nameOfServer(m_contents->reports.front().origin) : nameOfPlace(m_url);
}

void Place::look(const FindBounds &bounds, const QStringList &roots)
{
    m_state = State::Looking;
    m_error = {};
    m_stopped = false;
    m_unchanged = false;
    ++m_searches;
    m_since.start();
    FindRequest request {.place = m_url, .bounds = bounds, .etag = m_contents->etag, .lastModified = m_contents->lastModified};
    request.roots = roots;
    m_search = m_finder(request);
    m_search.each(
        this,
        [this](const Result<Contents> &contents) {
            if (!contents || ((*contents)->reports.empty() && isLookingAnew()))
                return;
            take(*contents);
            Q_EMIT grew();
        },
        [this](const Result<Contents> &contents) {
            if (!contents) {
                m_error = contents.error();
                return finish(State::Failed);
            }
            m_unchanged = (*contents)->unchanged;
            if (!m_unchanged)
                take(*contents);
            finish(State::Ready);
        });
}

void Place::take(const Contents &contents)
{
    m_contents = contents;
}

void Place::finish(State state)
{
    m_state = state;
    Q_EMIT looked();
}

void Place::stop()
{
    if (m_state != State::Looking)
        return;
    m_search = {};
    m_stopped = true;
    finish(State::Ready);
}

} // namespace aviary
