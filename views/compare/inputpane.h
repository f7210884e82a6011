// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace aviary {

// The right half of the page What went in: what is selected on the left, side by side. Panes are owned by the page and
// reused for every entry of their kind. GUI thread.
class InputPane : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual bool isSettled() const { return true; }
    // To the next difference within, or the one before. False when there is none further on, or what is shown is one
    // difference as a whole. While contents are read, the first or last one is gone to when they are there.
    virtual bool stepDifference(int) { return false; }
    virtual void setNoiseShown(bool) { }
    virtual void openFind() { }
    virtual void findNext() { }
    virtual void findPrevious() { }

Q_SIGNALS:
    void settled();
    void noiseShown(bool shown); // by the person
};

} // namespace aviary
