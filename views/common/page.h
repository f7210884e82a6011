// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/recording.h"
#include "models/sources/reportsource.h"
#include "views/common/pagebase.h"

namespace aviary {

// One page of the window over one recording. The window owns pages, makes each once and gives it every recording in turn.
// Pages never hold a source: what a page wants of it goes through PageContext, valid until the next show().
// Pages load content by jobs; show() never waits.
class Page : public PageBase
{
    Q_OBJECT
public:
    using PageBase::PageBase;

    // Shows the recording at the place. Called for a new recording, for each growing snapshot of it (the same playbook:
    // selection, scroll and focus stay), and when the Navigator went to another place. `source` may be null in tests.
    virtual void show(const Location &location, const RecordingPtr &recording, ReportSource *source) = 0;
    // The run goes on, and what comes of it is shown as it comes.
    virtual void setLive(bool) { }

    using QWidget::show; // the widget's own

Q_SIGNALS:
    // Enter or a double click on the selected result: the person wants to read it.
    void intoDetail();
};

} // namespace aviary
