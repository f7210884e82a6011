// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/place.h"

#include <QPromise>

#include <map>

namespace aviary::test {

// Finds what a test says, when it says so.
class FakeFinder
{
public:
    using Contents = std::shared_ptr<const PlaceContents>;

    Finder finder()
    {
        return [this](const FindRequest &request) {
            requests.push_back(request);
            auto &search = m_searches[request.place];
            search = std::make_unique<QPromise<Result<Contents>>>();
            search->start();
            return Job<Contents>(search->future());
        };
    }

    // A report of a folder, by its path in it.
    static FoundReport report(const QUrl &place, const QString &path, const QString &file)
    {
        FoundReport found {.origin = QUrl::fromLocalFile(place.toLocalFile() + u'/' + path), .path = path.split(u'/'), .file = file};
        return found;
    }
    void grow(const PlaceContents &contents) { m_searches.at(contents.place)->addResult(std::make_shared<const PlaceContents>(contents)); }
    void finish(const PlaceContents &contents)
    {
        grow(contents);
        m_searches.at(contents.place)->finish();
        m_searches.erase(contents.place); // and lets go of what it found
    }
    void fail(const QUrl &place, const Error &error)
    {
        m_searches.at(place)->addResult(std::unexpected(error));
        m_searches.at(place)->finish();
    }
    bool isCanceled(const QUrl &place) const { return m_searches.at(place)->isCanceled(); }

    std::vector<FindRequest> requests;

private:
    std::map<QUrl, std::unique_ptr<QPromise<Result<Contents>>>> m_searches;
};

} // namespace aviary::test
