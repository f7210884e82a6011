// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/baseline.h"
#include "models/compare/comparison.h"
#include "models/recording/location.h"

#include <QObject>

#include <functional>

class QStackedWidget;

namespace aviary {

class CompareView;
class PageBase;
class PairsPage;
class ManyRuns;
class MessageLine;
class Navigator;
class OpenReport;
class PlaybooksPage;
class ReportsView;
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
        MessageLine *messages;
        ReportsView *reports;
        PlaybooksPage *playbooks;
        QStackedWidget *stack; // of the window's pages
    };
    Comparing(const Parts &parts, QWidget *window);

    CompareView *view() const { return m_view; }
    ManyRuns *runs() const { return m_runs; }
    // The page over several runs that is in front; null where another one is.
    PageBase *currentPage() const;
    bool isSettled() const;
    void saveState();
    // Shows the place, and answers the page of the window where it stands; null when it is none of these, or when not
    // all of its sides are there.
    QWidget *show(const Location &location);
    // "site.yml: job-4511 ↔ job-4512".
    QString title(const Location &location) const;
    // Of which the place is, without those that are not open.
    std::vector<OpenReport *> reportsOf(const Location &location) const;
    // A side of it is not open.
    bool leadsNowhere(const Location &location) const;
    void forget(const OpenReport *report);

    // The selection of the list in front, or the run in front.
    std::vector<LocationSide> selection() const;
    // What is selected: two are compared, more stand in a table, to one others
    // are offered.
    void compareSelection();
    // That or the run in front with the newest earlier run of the same that completed; says why it was chosen.
    void compareWithLastGood();
    void compareWithLastGood(const LocationSide &run);
    // Runs, or reports, whichever is earlier on the left.
    void compare(std::vector<LocationSide> sides);
    // Says that they can be compared, where they hold runs of the same.
    void offerTwo(const OpenReport *one, const OpenReport *other);
    // What was dragged, beside what it was dropped on; with nothing given, beside the run in front.
    void drop(const std::vector<LocationSide> &dragged, const std::optional<LocationSide> &onto = {});
    // To the next difference (1) or the one before (-1); says so when there is none further on.
    void stepDifference(int step);
    // All runs of the playbook of the selection, or of the one in front, in a table.
    void showAllRuns();
    // A list of runs to compare this one with opens.
    void offer(const LocationSide &run);

Q_SIGNALS:
    void settled();
    void changed();
    // To the dialog that opens reports.
    void openWanted();

private:
    struct Run
    {
        LocationSide side;
        QString report;
        Playbook playbook;
    };
    const Playbook *playbookOf(const LocationSide &side) const;
    Micros startOf(const LocationSide &side) const;
    using Candidates = std::vector<BaselineCandidate>;
    using Ranked = std::function<void(const Playbook &run, const std::vector<Run> &others, const Candidates &)>;
    void rank(const LocationSide &side, Ranked then);
    void go(const LocationSide &left, const LocationSide &right);
    void replace(Side side, QWidget *below);
    void pick(const QString &title, const std::vector<Run> &others, const Candidates &candidates, const QWidget *below,
              const std::function<void(const Run &)> &take);
    void go(const Location &there, bool inPlace = false);
    std::optional<LocationSide> selectedRun();
    void showReason(const Location &location);

    Parts m_parts;
    QWidget *m_window;
    CompareView *m_view;
    ManyRuns *m_runs;
    PairsPage *m_pairs;
    Job<std::vector<BaselineCandidate>> m_ranking;
    // What was chosen by itself, for which run, and why.
    LocationSide m_chosen, m_chosenFor;
    QString m_reason;
};

} // namespace aviary
