// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/location.h"
#include "models/recording/recording.h"
#include "models/sources/reportsource.h"

#include <QWidget>

namespace aviary {

// One page of the window over one recording. The window owns pages, makes each once and gives it every recording in turn.
// Pages never hold a source: what a page wants of it goes through PageContext, valid until the next show().
// Pages load content by jobs; show() never waits.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    // Shows the recording at the place. Called for a new recording, for each growing snapshot of it (the same playbook:
    // selection, scroll and focus stay), and when the Navigator went to another place. `source` may be null in tests.
    virtual void show(const Location &location, const RecordingPtr &recording, ReportSource *source) = 0;
    // The run goes on, and what comes of it is shown as it comes.
    virtual void setLive(bool) { }
    // Everything asked for is on the screen: what `snapshot` and tests wait for. settled() follows when it was not.
    virtual bool isSettled() const = 0;
    // What the window's keys ask of the page in front (UX.md 11); pages that have no such thing leave them.
    virtual void focusFilter() { }
    virtual void clearFilter() { }
    virtual void openFind() { }
    virtual void findNext() { }
    virtual void findPrevious() { }
    // Columns and splitters, for the settings; an empty state changes nothing.
    virtual QByteArray saveState() const { return {}; }
    virtual void restoreState(const QByteArray &) { }
    // Actions of its own (QWidget::actions()) get a menu under the page's name and stand in the list of keys.

    using QWidget::show; // the widget's own

Q_SIGNALS:
    void settled();
    // The page asks to go there (the Navigator decides, and the window then calls show()). `inPlace`: as the person moves
    // a selection; does not make a step of back and forward.
    void navigate(const aviary::Location &location, bool inPlace);
    // Enter or a double click on the selected result: the person wants to read it.
    void intoDetail();
};

} // namespace aviary
