// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparison.h"
#include "models/recording/location.h"

#include <QWidget>

class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabBar;

namespace aviary {

class ComparedRuns;
class ComparePage;
class ElidedLabel;
class EmptyPlace;
class OpenReport;
class PairView;
class RunHeads;
class Settings;

// Two runs side by side: what they are, the pages over both under their tabs, and below them the two results that are
// selected. Follows the location that the window gives it. GUI thread.
class CompareView : public QWidget
{
    Q_OBJECT
public:
    CompareView(Settings *settings, QWidget *parent);
    ~CompareView() override;

    // Shows the place, which has two sides; the reports hold their playbooks. Starts to read what is not there yet.
    void show(const Both<OpenReport *> &reports, const Location &location);
    // Shows nothing and forgets the reports, one of which may be about to go.
    void clear();
    bool isOf(const OpenReport *report) const;
    const ComparedRuns &runs() const { return *m_runs; }
    // Why the run of a side was chosen, where nobody did; "" for none.
    void setReason(const QString &reason, Side chosen);

    // The pages there are, in the order of their tabs; the last is that of the two results alone.
    const std::vector<PageId> &pageIds() const { return m_ids; }
    ComparePage *page(PageId id) const;
    ComparePage *currentPage() const;
    RunHeads *heads() const { return m_heads; }
    PairView *pair() const { return m_pair; }
    // See ComparePage.
    bool stepDifference(int step);
    void focusPage();
    void focusPair();
    // In the pane that has the focus.
    void openFind();
    void findNext();
    void findPrevious();
    // From the top: what F6 goes through.
    std::vector<QWidget *> panes() const;
    void saveState();

    // Everything that was asked for is on the screen.
    bool isSettled() const;
    QSize minimumSizeHint() const override;

    using QWidget::show;

Q_SIGNALS:
    void navigate(const aviary::Location &location, bool inPlace);
    void replaceWanted(aviary::Side side, QWidget *below);
    void settled();
    // More of the runs is known.
    void runsShown();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showRuns();
    void showHeads();
    void showStatus();
    void showPage();
    void showPair();
    bool hasFocusInPair() const;
    bool isPairAlone() const;
    void updateTabs();
    void checkSettled();
    void dropSources();
    void forgetPairs();
    QString resultText(Side side) const;

    Settings *m_settings;
    ComparedRuns *m_runs;
    RunHeads *m_heads;
    QWidget *m_statusLine;
    ElidedLabel *m_status;
    QPushButton *m_statusButton;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    PairView *m_pair;
    EmptyPlace *m_empty; // where the pair would be
    QSplitter *m_splitter;
    std::vector<PageId> m_ids;
    std::vector<ComparePage *> m_pages;
    std::vector<ComparePage *> m_given; // that know the sources
    Location m_location;
    bool m_isQuiet = false; // while the tabs follow, or pages forget
};

} // namespace aviary
