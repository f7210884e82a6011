// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/runsreader.h"

namespace aviary {

class OpenReport;
class RunsPage;
class Session;

// The page of many runs in the window: a place with more than two sides, or one on PageId::Runs, all of them runs of
// open reports. Reads what of them is not read yet, also when a run goes on meanwhile. GUI thread.
class ManyRuns : public QObject
{
    Q_OBJECT
public:
    ManyRuns(Session *session, QWidget *parent);

    RunsPage *page() const { return m_page; }
    // Those that are open; the place is on the page then.
    void show(const Location &location);
    bool isSettled() const;

    static bool isPlaceOf(const Location &location)
    {
        return location.sideCount() > 2 || (location.isComparison() && location.page == PageId::Runs);
    }

private:
    void follow();
    void forget(const OpenReport *report);

    Session *m_session;
    RunsReader m_reader;
    RunsPage *m_page;
    Location m_location;
};

} // namespace aviary
