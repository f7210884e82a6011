// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/content/textsearch.h"

#include <QObject>

class QWidget;

namespace aviary {

// What a FindBar looks for words in: one text, or several as if they were one. GUI thread.
class FindTarget : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // Where keys of the bar act too. The first one that is asked for gets the focus when the bar closes.
    virtual QList<QWidget *> texts() const = 0;
    virtual QString selectedTextWithinLine() const = 0;
    virtual void setQuery(const TextQuery &query) = 0;
    virtual void findFromView() = 0;
    virtual void findNext(bool backward) = 0;
    virtual bool isSearching() const = 0;
    virtual qint64 hitCount() const = 0;
    virtual qint64 currentHit() const = 0; // from 0; -1: none

Q_SIGNALS:
    void hitsChanged();
    void wrappedAround(bool backward);
};

} // namespace aviary
