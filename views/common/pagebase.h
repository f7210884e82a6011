// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/location.h"

#include <QWidget>

namespace aviary {

// What the window knows of any page, be it of one run or of several.
class PageBase : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

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

Q_SIGNALS:
    void settled();
    // The page asks to go there (the Navigator decides, and the window then calls show()). `inPlace`: as the person moves
    // a selection; does not make a step of back and forward.
    void navigate(const aviary::Location &location, bool inPlace);
};

} // namespace aviary
