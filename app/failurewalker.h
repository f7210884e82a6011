// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/location.h"

#include <QObject>

#include <optional>

namespace aviary {

class Navigator;
class PlaybookView;
class Session;

// F8: from failure to failure in the order of the run, and at the end into the next playbook that failed. GUI thread.
class FailureWalker : public QObject
{
    Q_OBJECT
public:
    FailureWalker(Session *session, Navigator *navigator, PlaybookView *view, QObject *parent);
    // +1: next, -1: previous.
    void step(int direction);

private:
    bool stepInside(int direction);
    void stepOutside(int direction);
    void arrive();

    Session *m_session;
    Navigator *m_navigator;
    PlaybookView *m_view;
    // A playbook that we entered, whose first (+1) or last (-1) failure is to be selected once it is read.
    std::optional<Location> m_entered;
    int m_direction = 1;
};

} // namespace aviary
