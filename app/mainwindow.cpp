// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"

#include "app/changeteller.h"
#include "app/compareview.h"
#include "app/comparing.h"
#include "app/drophandler.h"
#include "app/failurewalker.h"
#include "app/hostsightings.h"
#include "app/opening.h"
#include "app/playbookview.h"
#include "app/reportstree.h"
#include "app/savingcopies.h"
#include "app/servers/serverdesk.h"
#include "app/settings.h"
#include "models/content/rebuiltcommand.h"
#include "models/items/reportnames.h"
#include "models/items/reportsmodel.h"
#include "models/recording/format.h"
#include "views/common/messageline.h"
#include "views/compare/comparepage.h"
#include "views/common/progressline.h"
#include "views/detail/resultdetailview.h"
#include "views/playbooks/playbookspage.h"
#include "views/reports/reportsview.h"
#include "views/servers/signinline.h"
#include "views/common/palette.h"
#include "views/start/startpage.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace aviary {

MainWindow::MainWindow(Session *session, Settings *settings, Servers *servers, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_settings(settings)
    , m_navigator(new Navigator(this))
    , m_actions(new Actions(this))
    , m_reportsModel(new ReportsModel(this))
    , m_reportsView(new ReportsView(m_reportsModel, this))
    , m_messages(new MessageLine(this))
    , m_progress(new ProgressLine(this))
    , m_opening(new Opening({session, settings, m_navigator, m_messages, m_progress}, this))
    , m_copies(new SavingCopies({session, settings, m_messages, m_progress}, this))
    , m_signIn(new SignInLine(this))
    , m_servers(new ServerDesk({servers, session, settings, m_opening, m_messages, m_signIn}, this))
    , m_splitter(new QSplitter(this))
    , m_stack(new QStackedWidget(this))
    , m_startPage(new StartPage(this))
    , m_playbooksPage(new PlaybooksPage(this))
    , m_playbookView(new PlaybookView(settings, this))
    , m_comparing(new Comparing({session, settings, m_navigator, m_messages, m_reportsView, m_playbooksPage, m_stack}, this))
    , m_failures(new FailureWalker(session, m_navigator, m_playbookView, this))
    , m_hosts(new HostSightings(
          [session](const QUrl &origin, const QString &inside, qint64 limit) {
              const OpenReport *report = session->find(origin, inside);
              return report ? session->hosts(*report, limit) : Job<Rows>::ready(std::unexpected(Error {Error::Kind::NotFound, {}, {}, {}}));
          },
          this))
{
    m_stack->addWidget(m_startPage);
    m_stack->addWidget(m_playbooksPage);
    m_stack->addWidget(m_playbookView);
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_progress);
    column->addWidget(m_messages);
    column->addWidget(m_signIn);
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
    auto *teller = new ChangeTeller(session, m_navigator, m_messages, this); // where the playbook is gone, we are elsewhere before it is looked for
    connect(teller, &ChangeTeller::signInWanted, m_servers, &ServerDesk::signIn);
    connectSession();
    new DropHandler(this, [this](const QList<QUrl> &urls) { m_opening->open(urls); }, [this](const std::vector<LocationSide> &sides) { m_comparing->drop(sides); });

    connect(m_navigator, &Navigator::changed, this, &MainWindow::follow);
    connect(m_navigator, &Navigator::stepsChanged, this, &MainWindow::updateActions);
    connect(m_reportsView, &ReportsView::chosen, this, [this](const QUrl &origin, const QString &inside, std::optional<PlaybookId> playbook) {
        Location there {.report = origin, .inside = inside, .playbook = playbook};
        there.page = playbook ? PageId::Overview : PageId::Playbooks;
        // Choosing the playbook that is shown already must not lose the place in it.
        if (!there.samePlaybook(m_navigator->location()) || m_navigator->location().isComparison() || !playbook)
            m_navigator->go(there);
    });
    connect(m_reportsView, &ReportsView::closeRequested, this, [this](const QUrl &place) { m_session->closePlace(m_session->place(place)); });
    connect(m_reportsView, &ReportsView::reloadRequested, this, [this](const QUrl &place) {
        if (Place *open = m_session->place(place))
            m_session->reload(open);
    });
    connect(m_startPage, &StartPage::openRequested, m_opening, &Opening::openFiles);
    connect(m_startPage, &StartPage::folderRequested, m_opening, &Opening::openFolder);
    connect(m_startPage, &StartPage::serverRequested, m_servers, &ServerDesk::add);
    connect(m_reportsView, &ReportsView::serverSettingsRequested, m_servers, qOverload<const QUrl &>(&ServerDesk::edit));
    connect(m_reportsView, &ReportsView::serverRemovalRequested, m_servers, &ServerDesk::remove);
    connect(m_startPage, &StartPage::reportChosen, this, [this](const QUrl &url) { m_opening->open({url}); });
    connect(m_playbooksPage, &PlaybooksPage::activated, this, [this](const QUrl &origin, const QString &inside, PlaybookId playbook) {
        m_navigator->go({.report = origin, .inside = inside, .playbook = playbook});
        m_playbookView->focusPage(); // not what comes next when the list goes
    });
    connect(m_playbooksPage, &PlaybooksPage::hostActivated, this, [this](const QUrl &origin, const QString &inside, PlaybookId playbook, HostId host) {
        m_navigator->go({.report = origin, .inside = inside, .playbook = playbook, .page = PageId::Hosts, .host = host});
        m_playbookView->focusPage();
    });
    connect(m_playbooksPage, &PlaybooksPage::emptyActionTriggered, this, [this] { m_servers->signIn(m_navigator->location().report); });
    connect(m_playbooksPage, &PlaybooksPage::hostsWanted, this, &MainWindow::readHosts);
    connect(m_hosts, &HostSightings::changed, this, [this] {
        m_playbooksPage->setHosts(m_hosts->sightings(), m_hosts->progress());
        checkSettled();
    });
    connect(m_playbookView, &PlaybookView::navigate, this, [this](const Location &location, bool inPlace) {
        // What its page marks when it is read leads nowhere once one is elsewhere.
        if (m_stack->currentWidget() == m_playbookView)
            m_navigator->go(location, inPlace);
    });
    connect(m_playbookView, &PlaybookView::settled, this, &MainWindow::checkSettled);
    connect(m_playbookView, &PlaybookView::recordingShown, this, &MainWindow::updateActions);
    connect(m_comparing, &Comparing::settled, this, &MainWindow::checkSettled);
    connect(m_opening, &Opening::twoOpened, m_comparing, &Comparing::offerTwo);
    connect(m_copies, &SavingCopies::openWanted, m_opening, [this](const QUrl &copy) { m_opening->open({copy}); });
    connect(m_comparing, &Comparing::openWanted, m_opening, &Opening::openFiles);
    connect(m_comparing, &Comparing::changed, this, &MainWindow::updateActions);

    resize(1280, 800);
    restoreGeometry(settings->viewState(u"window"_s));
    m_splitter->restoreState(settings->viewState(u"reports"_s));
    m_reportsView->restoreState(settings->viewState(u"reportsTree"_s));
    m_playbooksPage->restoreState(settings->viewState(u"playbooks"_s));
    follow({});
}

MainWindow::~MainWindow() = default;

bool MainWindow::inComparison() const
{
    return m_stack->currentWidget() == m_comparing->view();
}

PageBase *MainWindow::currentPage() const
{
    if (PageBase *page = m_comparing->currentPage())
        return page;
    return m_stack->currentWidget() == m_playbookView && m_navigator->location().playbook ? m_playbookView->currentPage() : nullptr;
}

void MainWindow::focusPage()
{
    if (inComparison())
        m_comparing->view()->focusPage();
    else if (PageBase *page = currentPage())
        page->setFocus();
    else
        m_stack->currentWidget()->setFocus();
}

OpenReport *MainWindow::currentReport() const
{
    const Location &here = m_navigator->location();
    return here.report.isEmpty() ? nullptr : m_session->find(here.report, here.inside);
}

Place *MainWindow::currentPlace() const
{
    // Of several runs, that which the tree marks.
    if (const auto sides = m_comparing->reportsOf(m_navigator->location()); sides.size() > 1)
        return sides.back()->places().front();
    if (const OpenReport *report = currentReport())
        return report->places().front();
    const Location &here = m_navigator->location();
    const QString path = here.report.isEmpty() ? QString() : flatPath(here.report, here.inside);
    for (const auto &place : m_session->places()) {
        if (isBelow(path, flatPath(place->url(), {})))
            return place.get();
    }
    // Where nothing is chosen, there is no doubt when only one is open.
    return m_session->places().size() == 1 ? m_session->places().front().get() : nullptr;
}

void MainWindow::connectSession()
{
    new ReportsTree(m_session, m_reportsModel);
    m_listing.setSingleShot(true);
    connect(&m_listing, &QTimer::timeout, this, [this] {
        follow(m_navigator->location());
        checkSettled();
    });
    connect(m_session, &Session::placeOpened, this, [this] { follow(m_navigator->location()); });
    connect(m_session, &Session::placeLooked, this, [this](const Place *, const QStringList &gone) {
        if (!gone.isEmpty())
            m_navigator->forget([this](const Location &step) {
                return (step.playbook && !m_session->find(step.report, step.inside)) || m_comparing->leadsNowhere(step);
            });
        follow(m_navigator->location());
        checkSettled();
    });
    connect(m_session, &Session::reportsChanged, this, &MainWindow::reportsChanged);
    connect(m_session, &Session::aboutToClose, this, [this](const OpenReport *report) {
        m_hosts->forget(report->origin(), report->inside());
        if (m_playbookView->report() == report)
            m_playbookView->clear();
        m_comparing->forget(report);
    });
    connect(m_session, &Session::placeClosed, this, [this](const QUrl &place) {
        const QString path = flatPath(place, {});
        m_navigator->forget([&](const Location &step) {
            return m_comparing->leadsNowhere(step)
                || (!step.report.isEmpty() && isBelow(flatPath(step.report, step.inside), path) && !m_session->find(step.report, step.inside));
        });
        follow(m_navigator->location());
        checkSettled();
    });
    connect(m_opening, &Opening::landed, this, [this] {
        if (!m_reportsView->isAncestorOf(focusWidget()))
            focusPage();
    });
    connect(m_opening, &Opening::recentChanged, this, [this] { m_startPage->setRecent(m_settings->recentReports()); });
    connect(m_opening, &Opening::problemsWanted, this, [this](const QUrl &place) {
        (*m_actions)[Actions::Id::ShowReports]->setChecked(true);
        m_reportsView->showProblems(place);
    });
    connect(m_opening, &Opening::settled, this, &MainWindow::checkSettled);
}

void MainWindow::reportsChanged(const std::vector<OpenReport *> &reports)
{
    const Location &here = m_navigator->location();
    OpenReport *current = currentReport();
    if (here.isComparison() || isOfSeveral(here.page)) {
        const std::vector<OpenReport *> sides = m_comparing->reportsOf(here);
        if (std::ranges::any_of(sides, [&](OpenReport *side) { return std::ranges::contains(reports, side); }))
            follow(here); // which reads anew what it shows
        checkSettled();
    } else if (current && here.playbook) {
        if (!std::ranges::contains(reports, current))
            return checkSettled();
        follow(here);
        // Read anew: what is shown of it, too.
        if (!current->recording(*here.playbook) && current->source())
            current->load(*here.playbook);
        checkSettled();
    } else {
        m_reportsView->setCurrent(here.report, here.inside, here.playbook);
        listLater();
    }
}

// A list of thousands takes a while to sort and to lay out.
void MainWindow::listLater()
{
    constexpr int Interval = 500; // ms
    const bool isWhole = m_session->isCounted();
    if (!m_listing.isActive() || isWhole)
        m_listing.start(isWhole || !m_listed.isValid() || m_listed.elapsed() > Interval ? 0 : Interval);
}

void MainWindow::reload()
{
    const std::vector<OpenReport *> reports = m_comparing->reportsOf(m_navigator->location());
    for (OpenReport *report : reports)
        m_session->reload(report);
    if (!reports.empty())
        return;
    if (Place *place = currentPlace())
        m_session->reload(place);
}

void MainWindow::follow(const Location &location)
{
    OpenReport *report = currentReport();
    if (QWidget *sides = m_comparing->show(location)) {
        m_stack->setCurrentWidget(sides);
        for (const OpenReport *one : m_comparing->reportsOf(location))
            m_opening->showNotes(one);
    } else if (report && location.playbook && report->playbook(*location.playbook)) {
        m_stack->setCurrentWidget(m_playbookView);
        m_playbookView->show(report, location);
        m_opening->showNotes(report);
    } else if (m_session->places().empty()) {
        m_startPage->setRecent(m_settings->recentReports());
        m_stack->setCurrentWidget(m_startPage);
    } else {
        showPlaybooks(location);
    }
    // Of two runs the right one is that of which one asks.
    const LocationSide marked = location.side(location.sideCount() - 1);
    m_reportsView->setCurrent(marked.report, marked.inside, marked.playbook);
    m_reportsView->setVisible(!m_session->places().empty() && (*m_actions)[Actions::Id::ShowReports]->isChecked());
    updateTitle();
    updateActions();
    if (m_stack->currentWidget() != m_playbookView && !inComparison() && !m_comparing->currentPage())
        checkSettled(); // the other pages have no more to wait for than reports do
}

void MainWindow::showPlaybooks(const Location &location)
{
    std::vector<PlaybookEntry> entries;
    const std::vector<OpenReport *> reports = m_session->reportsBelow(location);
    for (const OpenReport *report : reports) {
        for (const Playbook &playbook : report->playbooks()) {
            PlaybookEntry entry {.origin = report->origin(), .inside = report->inside(), .report = report->name(), .playbook = playbook};
            if (const auto counts = report->outcomeCounts().find(playbook.id); counts != report->outcomeCounts().end())
                entry.counts = *counts;
            entries.push_back(std::move(entry));
        }
    }
    const bool wantsSignIn = reports.size() == 1 && reports.front()->isUnreadable() && reports.front()->error().kind == Error::Kind::Access;
    m_playbooksPage->setEmptyText(emptyText(reports), wantsSignIn ? tr("Sign in…") : QString());
    m_playbooksPage->setPlaybooks(std::move(entries));
    m_listing.stop();
    m_listed.start();
    m_stack->setCurrentWidget(m_playbooksPage);
    readHosts();
}

QString MainWindow::emptyText(const std::vector<OpenReport *> &reports) const
{
    if (std::ranges::any_of(m_session->places(), &Place::isLooking) || std::ranges::any_of(reports, &OpenReport::isReading))
        return tr("Looking for playbooks…");
    if (reports.empty())
        return tr("No database that ARA wrote was found here.");
    if (reports.size() == 1 && reports.front()->isUnreadable())
        return QStringList {reports.front()->error().what, reports.front()->error().todo}.join(u'\n');
    if (reports.size() > 1)
        return tr("These %n report(s) hold no playbooks: ARA made them, but no run was recorded.", nullptr, static_cast<int>(reports.size()));
    return tr("This database holds no playbooks; ARA made it but no run was recorded.");
}

// Of what the list of playbooks shows, when somebody looks at them.
void MainWindow::readHosts()
{
    if (!m_playbooksPage->areHostsWanted() || m_stack->currentWidget() != m_playbooksPage)
        return;
    std::vector<HostSightings::Report> reports;
    for (const OpenReport *report : m_session->reportsBelow(m_navigator->location()))
        reports.push_back({.origin = report->origin(), .inside = report->inside(), .name = report->name(), .playbooks = report->playbooks()});
    m_hosts->setReports(std::move(reports));
}

void MainWindow::showTimesAnew()
{
    m_reportsModel->refresh();
    follow(m_navigator->location());
}

void MainWindow::updateTitle()
{
    const Location &here = m_navigator->location();
    const OpenReport *report = currentReport();
    const Playbook *playbook = report && here.playbook ? report->playbook(*here.playbook) : nullptr;
    if (inComparison() || m_comparing->currentPage())
        setWindowTitle(oneLine(m_comparing->title(here)));
    else if (playbook)
        setWindowTitle(oneLine(u"%1 · %2 · %3"_s.arg(titleOf(*playbook), nameOf(playbook->state), report->name())));
    else if (report)
        setWindowTitle(oneLine(report->name()));
    else
        setWindowTitle(here.report.isEmpty() ? u"Aviary"_s : oneLine(nameOfPlace(here.report)));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_copies->isCopying()) {
        event->ignore();
        return askToClose();
    }
    m_settings->setViewState(u"window"_s, saveGeometry());
    m_settings->setViewState(u"reports"_s, m_splitter->saveState());
    m_settings->setViewState(u"reportsTree"_s, m_reportsView->saveState());
    m_settings->setViewState(u"playbooks"_s, m_playbooksPage->saveState());
    m_playbookView->saveState();
    m_comparing->saveState();
    m_opening->save();
    QMainWindow::closeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    // What was open inside has taken its Escape already; what is left is the way back to the list.
    if (event->key() == Qt::Key_Escape && (inComparison() || currentPage()))
        focusPage();
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
    if (!m_session->isSettled() || !m_opening->isSettled())
        return false;
    if (m_stack->currentWidget() == m_playbooksPage)
        return m_session->isCounted() && !m_listing.isActive() && (!m_playbooksPage->areHostsWanted() || m_hosts->progress().isDone());
    if (!m_comparing->isSettled())
        return false;
    return m_stack->currentWidget() != m_playbookView || m_playbookView->isSettled();
}

void MainWindow::checkSettled()
{
    if (isSettled())
        Q_EMIT settled();
}

} // namespace aviary
