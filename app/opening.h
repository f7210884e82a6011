// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/location.h"
#include "views/common/messageline.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

class QMenu;

namespace aviary {

class Navigator;
class OpenReport;
class Place;
class ProgressLine;
class Session;
class Settings;

// How a person opens places, by drop, dialog, paste, the recent list or the last session: where one lands (UX.md 1), how far
// it is, what went wrong and what to do about it. GUI thread.
class Opening : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        Session *session;
        Settings *settings;
        Navigator *navigator;
        MessageLine *messages;
        ProgressLine *progress;
    };
    Opening(const Parts &parts, QWidget *window);

    // Opens them all; lands in the first failed playbook of one report, else in the list of what is in the place, or in all.
    void open(const QList<QUrl> &urls);
    // Goes there, opening what is not open yet.
    void go(const Location &location);
    // What was open last time, at the place where one was; and for the next time.
    void restore();
    void save();

    void openFiles();
    void openFolder();
    void openPasted();
    void fillRecent(QMenu *menu);
    // What is to be known of a report that one looks at.
    void showNotes(const OpenReport *report);

    // Nobody waits to land any more.
    bool isSettled() const { return !m_place && !m_sides; }

Q_SIGNALS:
    // Two reports were opened together, and are read.
    void twoOpened(aviary::OpenReport *one, aviary::OpenReport *other);
    // One is where the opening led to.
    void landed();
    void recentChanged();
    void problemsWanted(const QUrl &place);
    // What a place wants to know, or what is known of it, is to be told by the person.
    void signInWanted(const QUrl &place);
    void serverSettingsWanted(const QUrl &place);
    void settled();

private:
    void land();
    void landInReport(OpenReport *report);
    void landInList();
    void goToSides(const Location &location);
    void landInSides();
    void tellOfTwo();
    void failSides(const LocationSide &side, const QString &why);
    OpenReport *reportOf(const LocationSide &side, bool *isMissing) const;
    void arrive(const Location &location);
    void looked(Place *place, const QStringList &gone);
    void fail(Place *place);
    void retry(const QUrl &url);
    QList<MessageLine::Action> actionsOn(const QUrl &url, const Error &error);
    // Once what can be known of the place is known.
    void tellProblems(const QUrl &url);
    void showProgress();

    Parts m_parts;
    QWidget *m_window;
    // The place to land in when enough of it is known, unless the person goes elsewhere meanwhile; and where in it, if not by
    // UX.md 1.
    QPointer<Place> m_place;
    std::optional<Location> m_goal;
    // Where one is to land when all of its sides are known (openingsides.cpp).
    std::optional<Location> m_sides;
    QList<QUrl> m_two; // places that were opened together
    bool m_activating = false; // it was open already
    bool m_arriving = false;
    QSet<const OpenReport *> m_noted;
    QSet<QUrl> m_untold; // places, of what could not be opened in them
    QTimer m_progress;
};

} // namespace aviary
