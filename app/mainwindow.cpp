// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"

#include "app/drophandler.h"
#include "app/failurewalker.h"
#include "app/playbookview.h"
#include "app/settings.h"
#include "models/content/rebuiltcommand.h"
#include "models/items/reportsmodel.h"
#include "models/recording/format.h"
#include "views/common/messageline.h"
#include "views/detail/resultdetailview.h"
#include "views/playbooks/playbookspage.h"
#include "views/reports/reportsview.h"
#include "views/common/palette.h"
#include "views/start/startpage.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

QString shownName(const QUrl &url)
{
    return url.isLocalFile() ? url.toLocalFile() : url.toDisplayString();
}

ReportEntry entryOf(const OpenReport &report)
{
    ReportEntry entry {.origin = report.origin(), .inside = report.info().inside, .name = report.name(), .place = shownName(report.origin())};
    entry.playbooks = report.playbooks();
    if (report.state() == OpenReport::State::Ready)
        entry.stage = ReportEntry::Stage::Ready;
    return entry;
}

Location placeOf(const OpenReport &report, std::optional<PlaybookId> playbook)
{
    Location location {.report = report.origin(), .inside = report.info().inside, .playbook = playbook};
    location.page = playbook ? PageId::Overview : PageId::Playbooks;
    return location;
}

} // namespace

MainWindow::MainWindow(Session *session, Settings *settings, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_settings(settings)
    , m_navigator(new Navigator(this))
    , m_actions(new Actions(this))
    , m_reportsModel(new ReportsModel(this))
    , m_reportsView(new ReportsView(m_reportsModel, this))
    , m_messages(new MessageLine(this))
    , m_splitter(new QSplitter(this))
    , m_stack(new QStackedWidget(this))
    , m_startPage(new StartPage(this))
    , m_playbooksPage(new PlaybooksPage(this))
    , m_playbookView(new PlaybookView(settings, this))
    , m_failures(new FailureWalker(session, m_navigator, m_playbookView, this))
{
    m_stack->addWidget(m_startPage);
    m_stack->addWidget(m_playbooksPage);
    m_stack->addWidget(m_playbookView);
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);
    m_splitter->addWidget(m_reportsView);
    m_splitter->addWidget(right);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({300, 980});
    setCentralWidget(m_splitter);
    m_startPage->setRecent(settings->recentReports());

    buildToolBar();
    connectActions();
    new DropHandler(this, [this](const QList<QUrl> &urls) { openReports(urls); });

    connect(m_session, &Session::opened, this, &MainWindow::addReport);
    connect(m_session, &Session::aboutToClose, this, [this](const OpenReport *report) {
        if (m_navigator->location().report == report->origin())
            m_playbookView->clear();
        m_reportsModel->removeReport(report->origin(), report->info().inside);
        m_reportsModel->removeReport(report->url(), {});
    });
    connect(m_navigator, &Navigator::changed, this, &MainWindow::follow);
    connect(m_navigator, &Navigator::stepsChanged, this, &MainWindow::updateActions);
    connect(m_reportsView, &ReportsView::chosen, this, [this](const QUrl &origin, const QString &inside, std::optional<PlaybookId> playbook) {
        Location there {.report = origin, .inside = inside, .playbook = playbook};
        there.page = playbook ? PageId::Overview : PageId::Playbooks;
        // Choosing the playbook that is shown already must not lose the place in it.
        if (!there.samePlaybook(m_navigator->location()) || !playbook)
            m_navigator->go(there);
    });
    connect(m_reportsView, &ReportsView::closeRequested, this, [this](const QUrl &origin, const QString &inside) {
        if (OpenReport *report = m_session->find(origin, inside))
            closeReport(report);
    });
    connect(m_startPage, &StartPage::openRequested, this, &MainWindow::openByDialog);
    connect(m_startPage, &StartPage::reportChosen, this, [this](const QUrl &url) { openReports({url}); });
    connect(m_playbooksPage, &PlaybooksPage::activated, this, [this](const QUrl &origin, const QString &inside, PlaybookId playbook) {
        m_navigator->go({.report = origin, .inside = inside, .playbook = playbook});
        m_playbookView->focusPage(); // not what comes next when the list goes
    });
    connect(m_playbookView, &PlaybookView::navigate, m_navigator, &Navigator::go);
    connect(m_playbookView, &PlaybookView::settled, this, &MainWindow::checkSettled);
    connect(m_playbookView, &PlaybookView::recordingShown, this, &MainWindow::updateActions);

    resize(1280, 800);
    restoreGeometry(settings->viewState(u"window"_s));
    m_splitter->restoreState(settings->viewState(u"reports"_s));
    m_reportsView->restoreState(settings->viewState(u"reportsTree"_s));
    m_playbooksPage->restoreState(settings->viewState(u"playbooks"_s));
    follow({});
}

MainWindow::~MainWindow() = default;

OpenReport *MainWindow::currentReport() const
{
    const Location &here = m_navigator->location();
    return here.report.isEmpty() ? nullptr : m_session->find(here.report, here.inside);
}

void MainWindow::openReports(const QList<QUrl> &urls)
{
    m_landing = nullptr;
    m_goal.reset();
    if (urls.size() == 1) {
        OpenReport *report = m_session->open(urls.first());
        m_landing = report;
        if (report->state() == OpenReport::State::Ready)
            reportReady(report);
        return;
    }
    for (const QUrl &url : urls)
        m_session->open(url);
    if (!urls.isEmpty())
        m_navigator->go({.page = PageId::Playbooks});
}

void MainWindow::go(const Location &location)
{
    OpenReport *report = m_session->open(location.report);
    m_landing = report;
    m_goal = location;
    if (report->state() == OpenReport::State::Ready)
        reportReady(report);
}

void MainWindow::restoreSession()
{
    const auto place = Location::fromLink(QUrl(m_settings->lastPlace(), QUrl::StrictMode));
    const QList<QUrl> reports = m_settings->openReports();
    for (const QUrl &url : reports)
        m_session->open(url);
    if (place && reports.contains(place->report))
        go(*place);
}

void MainWindow::addReport(OpenReport *report)
{
    m_reportsModel->setReport(entryOf(*report));
    connect(report, &OpenReport::stateChanged, this, [this, report] {
        if (report->state() == OpenReport::State::Failed)
            reportFailed(report);
        else if (report->state() == OpenReport::State::Ready)
            reportReady(report);
    });
    connect(report, &OpenReport::playbooksChanged, this, [this, report] {
        m_reportsModel->setReport(entryOf(*report));
        follow(m_navigator->location());
        if (report == currentReport() && m_navigator->location().playbook)
            report->load(*m_navigator->location().playbook);
    });
    connect(report, &OpenReport::countsChanged, this, [this] {
        if (!m_navigator->location().playbook)
            showPlaybooks(m_navigator->location());
        checkSettled();
    });
    connect(report, &OpenReport::loadFailed, this, [this, report](PlaybookId, const Error &error) { m_messages->addError(shownName(report->origin()), error); });
    updateActions();
}

void MainWindow::reportReady(OpenReport *report)
{
    // Known so far by the address as it was typed; from here on by its origin.
    if (report->url() != report->origin())
        m_reportsModel->removeReport(report->url(), {});
    m_reportsModel->setReport(entryOf(*report));
    m_messages->removeAbout(shownName(report->url()));
    for (const QString &note : report->info().notes)
        m_messages->addNote(shownName(report->origin()), note);
    m_settings->addRecentReport(report->origin());
    if (m_landing != report)
        return checkSettled();
    m_landing = nullptr;
    Location there = placeOf(*report, report->landing());
    if (const auto goal = std::exchange(m_goal, {})) {
        if (!goal->playbook || report->playbook(*goal->playbook)) {
            const Location landing = there;
            there = *goal;
            there.report = report->origin();
            if (!there.playbook && there.page != PageId::Playbooks)
                there.playbook = landing.playbook;
        } else {
            m_messages->addNote(shownName(report->origin()), tr("There is no playbook %1 in this report.").arg(raw(*goal->playbook)));
        }
    } else if (report == currentReport()) {
        return checkSettled(); // opened a second time: it is activated, and one is there already
    }
    m_navigator->go(there);
    if (!m_reportsView->isAncestorOf(focusWidget()))
        m_playbookView->focusPage();
}

void MainWindow::reportFailed(OpenReport *report)
{
    const QUrl url = report->url();
    m_messages->addError(shownName(url), report->error());
    if (report->error().kind == Error::Kind::NotFound)
        m_settings->removeRecentReport(url);
    if (m_landing == report)
        m_landing = nullptr;
    // Not now: the report itself is telling us.
    QMetaObject::invokeMethod(this, [this, url] {
        OpenReport *failed = m_session->find(url);
        if (failed && failed->state() == OpenReport::State::Failed)
            m_session->close(failed);
        m_startPage->setRecent(m_settings->recentReports());
        checkSettled();
    }, Qt::QueuedConnection);
}

void MainWindow::closeReport(OpenReport *report)
{
    const QUrl origin = report->origin();
    const QString inside = report->info().inside;
    m_messages->removeAbout(shownName(origin));
    m_session->close(report);
    m_navigator->forget(origin, inside);
    follow(m_navigator->location());
}

void MainWindow::follow(const Location &location)
{
    OpenReport *report = currentReport();
    if (report && m_landing && report != m_landing)
        m_landing = nullptr; // the person went elsewhere meanwhile
    if (report && report->state() == OpenReport::State::Ready && location.playbook && report->playbook(*location.playbook)) {
        m_stack->setCurrentWidget(m_playbookView);
        m_playbookView->show(report, location);
    } else if (m_session->reports().empty()) {
        m_startPage->setRecent(m_settings->recentReports());
        m_stack->setCurrentWidget(m_startPage);
    } else {
        showPlaybooks(location);
    }
    m_reportsView->setCurrent(location.report, location.inside, location.playbook);
    m_reportsView->setVisible(!m_session->reports().empty() && (*m_actions)[Actions::Id::ShowReports]->isChecked());
    updateTitle();
    updateActions();
    if (m_stack->currentWidget() != m_playbookView)
        checkSettled(); // the other pages have no more to wait for than reports do
}

void MainWindow::showPlaybooks(const Location &location)
{
    std::vector<PlaybookEntry> entries;
    for (const auto &report : m_session->reports()) {
        if (!location.report.isEmpty() && report.get() != currentReport())
            continue;
        for (const Playbook &playbook : report->playbooks()) {
            PlaybookEntry entry {.origin = report->origin(), .inside = report->info().inside, .report = report->name(), .playbook = playbook};
            if (const auto counts = report->outcomeCounts().find(playbook.id); counts != report->outcomeCounts().end())
                entry.counts = *counts;
            entries.push_back(std::move(entry));
        }
    }
    m_playbooksPage->setPlaybooks(std::move(entries));
    m_stack->setCurrentWidget(m_playbooksPage);
}

void MainWindow::showTimesAnew()
{
    for (const auto &report : m_session->reports())
        m_reportsModel->setReport(entryOf(*report));
    follow(m_navigator->location());
}

void MainWindow::updateTitle()
{
    const Location &here = m_navigator->location();
    const OpenReport *report = currentReport();
    const Playbook *playbook = report && here.playbook ? report->playbook(*here.playbook) : nullptr;
    if (playbook)
        setWindowTitle(oneLine(u"%1 · %2 · %3"_s.arg(titleOf(*playbook), nameOf(playbook->state), report->name())));
    else
        setWindowTitle(report ? oneLine(report->name()) : u"Aviary"_s);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings->setViewState(u"window"_s, saveGeometry());
    m_settings->setViewState(u"reports"_s, m_splitter->saveState());
    m_settings->setViewState(u"reportsTree"_s, m_reportsView->saveState());
    m_settings->setViewState(u"playbooks"_s, m_playbooksPage->saveState());
    m_playbookView->saveState();
    QList<QUrl> open;
    for (const auto &report : m_session->reports())
        open << report->origin();
    m_settings->setOpenReports(open);
    const Location &here = m_navigator->location();
    m_settings->setLastPlace(here.report.isEmpty() ? QString() : here.toLink().toString(QUrl::FullyEncoded));
    QMainWindow::closeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    // What was open inside has taken its Escape already; what is left is the way back to the list.
    if (event->key() == Qt::Key_Escape && m_stack->currentWidget() == m_playbookView)
        m_playbookView->focusPage();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_menuButton) {
        m_actions->updateIcons(palette());
        m_menuButton->setIcon(actionIcon(u"menu"_s, palette()));
    }
    QMainWindow::changeEvent(event);
}

bool MainWindow::isSettled() const
{
    for (const auto &report : m_session->reports()) {
        if (report->state() != OpenReport::State::Ready || (report->isCounting() && m_stack->currentWidget() == m_playbooksPage))
            return false;
    }
    return m_landing == nullptr && (m_stack->currentWidget() != m_playbookView || m_playbookView->isSettled());
}

void MainWindow::checkSettled()
{
    if (isSettled())
        Q_EMIT settled();
}

} // namespace aviary
