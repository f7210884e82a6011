// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/location.h"

#include <QObject>

#include <functional>
#include <vector>

namespace aviary {

// Where the window is, and the way there: the one Navigator that every page follows and any page may ask. GUI thread.
class Navigator : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    const Location &location() const { return m_location; }
    // `inPlace`: as a selection moves; the step of back and forward is changed, not added to.
    void go(const Location &location, bool inPlace = false);
    void back();
    void forward();
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_steps.size(); }
    // Something was closed: steps into it lead nowhere now.
    void forget(const std::function<bool(const Location &)> &leadsNowhere);

Q_SIGNALS:
    void changed(const aviary::Location &location, const aviary::Location &before);
    void stepsChanged();

private:
    void moveTo(const Location &location);

    Location m_location;
    std::vector<Location> m_steps {Location {}};
    size_t m_at = 0;
};

} // namespace aviary
