// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions.h"
#include "app/navigator.h"
#include "app/session.h"

#include <QElapsedTimer>
#include <QMainWindow>
#include <QTimer>

class QMenu;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace aviary {

class CompareView;
class Comparing;
class FailureWalker;
class HostSightings;
class MessageLine;
class Opening;
class PageBase;
class PlaybooksPage;
class PlaybookView;
class ProgressLine;
class ReportsModel;
class ReportsView;
class ResultDetailView;
class SavingCopies;
class ServerDesk;
class Servers;
class Settings;
class SignInLine;
class StartPage;

// The window: reports on the left, what is selected on the right. It only lays out and passes on; where one is belongs to
// the Navigator, what is open to the Session. GUI thread.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Session *session, Settings *settings, Servers *servers, QWidget *parent = nullptr);
    ~MainWindow() override;

    Opening *opening() const { return m_opening; }
    Navigator *navigator() const { return m_navigator; }
    Comparing *comparing() const { return m_comparing; }
    PlaybookView *playbookView() const { return m_playbookView; }
    ReportsView *reportsView() const { return m_reportsView; }
    MessageLine *messages() const { return m_messages; }
    SavingCopies *copies() const { return m_copies; }
    ProgressLine *progress() const { return m_progress; }
    ServerDesk *servers() const { return m_servers; }
    const Actions &actions() const { return *m_actions; }
    // Everything that was asked for is on the screen.
    bool isSettled() const;

Q_SIGNALS:
    void settled();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildToolBar();
    void addPageActions(QMenu *menu);
    void connectActions();
    void connectSession();
    bool inComparison() const;
    // The page in front of those that a location names; null where there is none.
    PageBase *currentPage() const;
    void focusPage();
    OpenReport *currentReport() const;
    Place *currentPlace() const;
    void reportsChanged(const std::vector<OpenReport *> &reports);
    void listLater();
    void reload();
    void follow(const Location &location);
    void showPlaybooks(const Location &location);
    QString emptyText(const std::vector<OpenReport *> &reports) const;
    void readHosts();
    void showTimesAnew();
    void updateTitle();
    void updateActions();
    void checkSettled();
    void stepPage(int step);
    void stepPane(int step);
    void toTaskLine();
    void find(void (PageBase::*inPage)(), void (ResultDetailView::*inDetail)(), void (CompareView::*inBoth)());
    void copyLink();
    void saveCopy();
    void askToClose();
    void about();

    Session *m_session;
    Settings *m_settings;
    Navigator *m_navigator;
    Actions *m_actions;
    ReportsModel *m_reportsModel;
    ReportsView *m_reportsView;
    MessageLine *m_messages;
    ProgressLine *m_progress;
    Opening *m_opening;
    SavingCopies *m_copies;
    SignInLine *m_signIn;
    ServerDesk *m_servers;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    StartPage *m_startPage;
    PlaybooksPage *m_playbooksPage;
    PlaybookView *m_playbookView;
    Comparing *m_comparing;
    FailureWalker *m_failures;
    HostSightings *m_hosts;
    QToolButton *m_menuButton = nullptr;
    QList<QAction *> m_pageActions, m_comparePageActions;
    QTimer m_listing; // the list of playbooks follows, not too often
    QElapsedTimer m_listed;
};

} // namespace aviary
