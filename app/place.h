// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/places/findreports.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>

namespace aviary {

// Finds reports in a place: findReports(), or what a test says.
using Finder = std::function<Job<std::shared_ptr<const PlaceContents>>(const FindRequest &)>;
// What a person calls a place; "" where it has no name of its own.
using Namer = std::function<QString(const QUrl &place)>;

// A place that is open in the session: a file, a folder, an archive or a link, with the search for the reports in it. GUI
// thread; owned by the Session.
class Place : public QObject
{
    Q_OBJECT
public:
    enum class State { Looking, Ready, Failed };

    // Without a name of its own it is called by its address.
    Place(const QUrl &url, const QString &name, Finder finder, QObject *parent = nullptr);
    ~Place() override;

    // How it is called from the beginning and for good.
    const QUrl &url() const { return m_url; }
    QString name() const;
    State state() const { return m_state; }
    bool isLooking() const { return m_state == State::Looking; }
    // What is known so far; while looking anew, what the earlier search found, until something is found.
    const PlaceContents &contents() const { return *m_contents; }
    // Why the place is of no use, or why it could not be looked at anew.
    const Error &error() const { return m_error; }
    bool wasStopped() const { return m_stopped; }
    // The search of now is not the first one; and the server of a link said that nothing changed since that.
    bool isLookingAnew() const { return m_searches > 1; }
    bool isUnchanged() const { return m_unchanged; }
    // Since when a search runs.
    qint64 lookingFor() const { return m_state == State::Looking ? m_since.elapsed() : 0; }

    // Looks, or looks anew. `roots`: local folders that are at hand, for addresses that name something in them.
    void look(const FindBounds &bounds = {}, const QStringList &roots = {});
    // Ends the search; what was found stays.
    void stop();

Q_SIGNALS:
    // More is known.
    void grew();
    // The search ended, one way or another; the state says how.
    void looked();

private:
    using Contents = std::shared_ptr<const PlaceContents>;
    void take(const Contents &contents);
    void finish(State state);

    const QUrl m_url;
    const QString m_name;
    const Finder m_finder;
    State m_state = State::Looking;
    Contents m_contents;
    Error m_error;
    int m_searches = 0;
    bool m_stopped = false;
    bool m_unchanged = false;
    QElapsedTimer m_since;
    Job<Contents> m_search;
};

// One name for a file however it was written: a link, a relative path, another spelling of the folder. User and password
// in an address are kept apart from it (see keepAccessOf()).
QUrl canonicalPlace(const QUrl &url);

} // namespace aviary
