// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparison.h"
#include "models/recording/location.h"

#include <QObject>

#include <functional>

class QStackedWidget;

namespace aviary {

class CompareView;
class Navigator;
class OpenReport;
class PageBase;
class Session;
class Settings;

// Places with several sides: what shows them, and the ways there. GUI thread.
class Comparing : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        Session *session;
        Settings *settings;
        Navigator *navigator;
        QStackedWidget *stack; // of the window's pages
    };
    Comparing(const Parts &parts, QWidget *window);

    CompareView *view() const { return m_view; }
    // Shows the place, and answers the page of the window where it stands; null when it is none of these, or when not
    // all of its sides are there.
    QWidget *show(const Location &location);
    // "site.yml: job-4511 ↔ job-4512".
    QString title(const Location &location) const;
    // Of which the place is; nothing for what is not open.
    std::vector<OpenReport *> reportsOf(const Location &location) const;
    // A side of it is not open.
    bool leadsNowhere(const Location &location) const;
    void forget(const OpenReport *report);

Q_SIGNALS:
    void settled();
    void changed();

private:
    Parts m_parts;
    QWidget *m_window;
    CompareView *m_view;
};

} // namespace aviary
