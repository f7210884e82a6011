// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The window's actions: where they stand, what they do, and when they can be done.
#include "app/commandpalette.h"
#include "app/compareview.h"
#include "app/comparing.h"
#include "app/failurewalker.h"
#include "app/keysdialog.h"
#include "app/manyruns.h"
#include "app/mainwindow.h"
#include "app/opening.h"
#include "app/pages.h"
#include "app/playbookview.h"
#include "app/savingcopies.h"
#include "app/servers/serverdesk.h"
#include "app/settings.h"
#include "models/recording/arapage.h"
#include "models/recording/format.h"
#include "views/common/page.h"
#include "views/compare/comparepage.h"
#include "views/compare/pairview.h"
#include "views/compare/runspage.h"
#include "views/common/palette.h"
#include "views/detail/resultdetailview.h"
#include "views/overview/overviewpage.h"
#include "views/playbooks/playbookspage.h"
#include "views/reports/reportsview.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace aviary {

void MainWindow::buildToolBar()
{
    auto *bar = addToolBar(tr("Tools"));
    bar->setObjectName(u"tools"_s);
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    using enum Actions::Id;
    bar->addAction((*m_actions)[Back]);
    bar->addAction((*m_actions)[Forward]);
    auto *recent = new QMenu(this);
    connect(recent, &QMenu::aboutToShow, this, [this, recent] {
        m_opening->fillRecent(recent);
        recent->addSeparator();
        recent->addActions({(*m_actions)[OpenFolder], (*m_actions)[AddServer]});
    });
    (*m_actions)[Open]->setMenu(nullptr);
    auto *open = new QToolButton(this);
    open->setDefaultAction((*m_actions)[Open]);
    open->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    open->setPopupMode(QToolButton::MenuButtonPopup);
    open->setMenu(recent);
    bar->addWidget(open);
    bar->addAction((*m_actions)[Compare]);
    auto *room = new QWidget(this);
    room->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(room);

    auto *all = new QMenu(this);
    for (const Actions::Menu menu : {Actions::Menu::Report, Actions::Menu::Go, Actions::Menu::View, Actions::Menu::Help}) {
        QMenu *sub = all->addMenu(Actions::titleOf(menu));
        sub->addActions(m_actions->of(menu));
        if (menu == Actions::Menu::Go)
            addPageActions(sub);
    }
    for (const auto &[title, actions] : m_actions->added())
        all->addMenu(title)->addActions(actions);
    auto *button = new QToolButton(this);
    button->setObjectName(u"menu"_s);
    button->setMenu(all);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setText(tr("Menu"));
    button->setAccessibleName(tr("Menu"));
    button->setToolTip(tr("Menu (F10)"));
    button->setIcon(actionIcon(u"menu"_s, palette()));
    button->setShortcut(Qt::Key_F10);
    m_menuButton = button;
    bar->addWidget(button);
}

void MainWindow::addPageActions(QMenu *menu)
{
    menu->addSeparator();
    int number = 1;
    for (const PageId id : m_playbookView->pageIds()) {
        auto *action = menu->addAction(titleOf(id));
        action->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number++)));
        addAction(action);
        m_pageActions << action;
        connect(action, &QAction::triggered, this, [this, id] {
            if (!m_navigator->location().playbook)
                return;
            m_navigator->go(m_navigator->location().onPage(id));
            m_playbookView->focusPage();
        });
    }
    m_actions->add(tr("Pages"), m_pageActions);
    number = 1;
    for (const PageId id : m_comparing->view()->pageIds()) {
        auto *action = menu->addAction(titleOf(id));
        action->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number++)));
        addAction(action);
        m_comparePageActions << action;
        connect(action, &QAction::triggered, this, [this, id] {
            m_navigator->go(m_navigator->location().onPage(id));
            focusPage();
        });
    }
    m_actions->add(tr("Pages of two runs"), m_comparePageActions);
    m_actions->add(titleOf(PageId::Playbooks), m_playbooksPage->playbookActions());
    m_actions->add(tr("Hosts of the playbooks"), m_playbooksPage->hostActions());
    for (const PageId id : m_playbookView->pageIds()) {
        const QList<QAction *> own = m_playbookView->page(id)->actions();
        if (!own.isEmpty())
            m_actions->add(titleOf(id), own);
    }
    for (const PageId id : m_comparing->view()->pageIds()) {
        const QWidget *page = id == PageId::Pair ? m_comparing->view()->pair() : static_cast<QWidget *>(m_comparing->view()->page(id));
        const QList<QAction *> own = page->actions();
        if (!own.isEmpty())
            m_actions->add(titleOf(id), own);
    }
    if (const QList<QAction *> own = m_comparing->runs()->page()->actions(); !own.isEmpty())
        m_actions->add(titleOf(PageId::Runs), own);
}

void MainWindow::connectActions()
{
    using enum Actions::Id;
    const auto on = [this](Actions::Id id, auto what) { connect((*m_actions)[id], &QAction::triggered, this, what); };
    on(Open, [this] { m_opening->openFiles(); });
    on(OpenFolder, [this] { m_opening->openFolder(); });
    on(AddServer, [this] { m_servers->add(); });
    on(OpenInAra, [this] { QDesktopServices::openUrl(araPageOf(m_navigator->location())); });
    on(Paste, [this] { m_opening->openPasted(); });
    on(Reload, &MainWindow::reload);
    on(CloseReport, [this] { m_session->closePlace(currentPlace()); });
    on(SaveCopy, &MainWindow::saveCopy);
    on(Quit, &MainWindow::close);
    on(Back, [this] { m_navigator->back(); });
    on(Forward, [this] { m_navigator->forward(); });
    on(NextPage, [this] { stepPage(1); });
    on(PreviousPage, [this] { stepPage(-1); });
    on(NextFailure, [this] { m_failures->step(1); });
    on(PreviousFailure, [this] { m_failures->step(-1); });
    on(NextDifference, [this] { m_comparing->stepDifference(1); });
    on(PreviousDifference, [this] { m_comparing->stepDifference(-1); });
    on(Compare, [this] { m_comparing->compareSelection(); });
    on(CompareLastGood, [this] { m_comparing->compareWithLastGood(); });
    on(AllRuns, [this] { m_comparing->showAllRuns(); });
    on(SwapSides, [this] { m_navigator->go(m_navigator->location().swapped()); });
    on(TaskLine, &MainWindow::toTaskLine);
    on(IntoDetail, [this] { inComparison() ? m_comparing->view()->focusPair() : m_playbookView->focusDetail(); });
    on(NextPane, [this] { stepPane(1); });
    on(PreviousPane, [this] { stepPane(-1); });
    on(FilterLine, [this] {
        const Location &here = m_navigator->location();
        if (m_stack->currentWidget() == m_playbooksPage)
            return m_playbooksPage->focusFilter();
        if (m_comparing->currentPage())
            return m_comparing->currentPage()->focusFilter();
        if (!here.playbook)
            return;
        if (here.page != PageId::Results && here.page != PageId::Timeline)
            m_navigator->go(here.onPage(PageId::Results));
        m_playbookView->currentPage()->focusFilter();
    });
    on(ClearFilter, [this] {
        if (m_stack->currentWidget() == m_playbooksPage)
            m_playbooksPage->clearFilter();
        else if (PageBase *page = currentPage())
            page->clearFilter();
    });
    on(Find, [this] { find(&PageBase::openFind, &ResultDetailView::openFind, &CompareView::openFind); });
    on(FindNext, [this] { find(&PageBase::findNext, &ResultDetailView::findNext, &CompareView::findNext); });
    on(FindPrevious, [this] { find(&PageBase::findPrevious, &ResultDetailView::findPrevious, &CompareView::findPrevious); });
    on(CopyLink, &MainWindow::copyLink);
    on(Palette, [this] { (new CommandPalette(m_actions->all(), this))->show(); });
    on(Keys, [this] { (new KeysDialog(*m_actions, this))->show(); });
    on(About, &MainWindow::about);

    const QList<QAction *> ofRuns {(*m_actions)[Compare], (*m_actions)[CompareLastGood], (*m_actions)[AllRuns]};
    m_reportsView->setRowActions(ofRuns + QList {(*m_actions)[SaveCopy], (*m_actions)[OpenInAra]});
    m_playbooksPage->setRowActions(ofRuns + QList {(*m_actions)[SaveCopy]});

    auto *overview = static_cast<OverviewPage *>(m_playbookView->page(PageId::Overview));
    overview->setCompareLink((*m_actions)[CompareLastGood]->iconText(), (*m_actions)[CompareLastGood]->toolTip());
    // Of the run in front, whatever is selected in the tree.
    connect(overview, &OverviewPage::compareWanted, this, [this] { m_comparing->compareWithLastGood(m_navigator->location().side(0)); });

    QAction *reports = (*m_actions)[ShowReports];
    reports->setChecked(true);
    connect(reports, &QAction::toggled, m_reportsView, &QWidget::setVisible);
    QAction *beside = (*m_actions)[DetailBeside];
    beside->setChecked(m_settings->detailBeside());
    connect(beside, &QAction::toggled, this, [this](bool isBeside) {
        m_playbookView->saveState();
        m_settings->setDetailBeside(isBeside);
        m_playbookView->setDetailBeside(isBeside);
    });
    QAction *utc = (*m_actions)[Utc];
    utc->setChecked(m_settings->utc());
    connect(utc, &QAction::toggled, this, [this](bool isUtc) {
        m_settings->setUtc(isUtc);
        setDisplayZone(isUtc ? QTimeZone(QTimeZone::UTC) : QTimeZone(QTimeZone::LocalTime));
        showTimesAnew();
    });
}

void MainWindow::updateActions()
{
    using enum Actions::Id;
    const Location &here = m_navigator->location();
    const bool isOfSeveralRuns = inComparison() || m_comparing->currentPage();
    const bool inPlaybook = here.playbook.has_value() && m_stack->currentWidget() == m_playbookView;
    (*m_actions)[Back]->setEnabled(m_navigator->canGoBack());
    (*m_actions)[Forward]->setEnabled(m_navigator->canGoForward());
    for (const Actions::Id id : {Reload, CloseReport})
        (*m_actions)[id]->setEnabled(currentPlace() != nullptr);
    for (const Actions::Id id : {NextPage, PreviousPage, FilterLine, ClearFilter})
        (*m_actions)[id]->setEnabled(inPlaybook || isOfSeveralRuns || m_stack->currentWidget() == m_playbooksPage);
    for (const Actions::Id id : {Find, FindNext, FindPrevious})
        (*m_actions)[id]->setEnabled(inPlaybook || isOfSeveralRuns);
    (*m_actions)[ShowReports]->setEnabled(!m_session->reports().empty());
    for (const Actions::Id id : {NextFailure, PreviousFailure}) // of one run after the other
        (*m_actions)[id]->setEnabled(!m_session->reports().empty() && !here.isComparison());
    for (const Actions::Id id : {NextDifference, PreviousDifference})
        (*m_actions)[id]->setEnabled(inComparison());
    (*m_actions)[SwapSides]->setEnabled(inComparison());
    for (const Actions::Id id : {Compare, CompareLastGood, AllRuns, SaveCopy})
        (*m_actions)[id]->setEnabled(!m_session->reports().empty());
    (*m_actions)[TaskLine]->setEnabled(inPlaybook && here.result.has_value());
    (*m_actions)[IntoDetail]->setEnabled((inPlaybook && here.result.has_value()) || inComparison());
    (*m_actions)[CopyLink]->setEnabled(!here.report.isEmpty());
    const OpenReport *report = currentReport();
    (*m_actions)[OpenInAra]->setVisible(report && report->found().isServer() && !araPageOf(here).isEmpty());
    for (QAction *action : std::as_const(m_pageActions))
        action->setEnabled(inPlaybook);
    for (QAction *action : std::as_const(m_comparePageActions))
        action->setEnabled(inComparison());
}

void MainWindow::stepPage(int step)
{
    if (m_stack->currentWidget() == m_playbooksPage)
        return m_playbooksPage->step(step);
    const Location &here = m_navigator->location();
    const auto &ids = inComparison() ? m_comparing->view()->pageIds() : m_playbookView->pageIds();
    const auto at = std::ranges::find(ids, here.page) - ids.begin() + step;
    if (at < 0 || at >= static_cast<qsizetype>(ids.size()))
        return;
    m_navigator->go(here.onPage(ids[static_cast<size_t>(at)]));
    focusPage();
}

void MainWindow::stepPane(int step)
{
    std::vector<QWidget *> panes {m_reportsView};
    if (inComparison())
        std::ranges::copy(m_comparing->view()->panes(), std::back_inserter(panes));
    else if (m_playbookView->isVisible())
        panes.insert(panes.end(), {m_playbookView->currentPage(), m_playbookView->detail()});
    else
        panes.push_back(m_stack->currentWidget());
    const auto hasFocusIn = [](const QWidget *pane) { return pane && (pane == QApplication::focusWidget() || pane->isAncestorOf(QApplication::focusWidget())); };
    const auto current = std::ranges::find_if(panes, hasFocusIn) - panes.begin();
    const auto count = std::ssize(panes);
    for (qsizetype i = 1; i <= count; ++i) {
        QWidget *pane = panes[static_cast<size_t>((current + i * step + count * 2) % count)];
        if (pane && pane->isVisible()) {
            pane->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

void MainWindow::toTaskLine()
{
    Location there = m_navigator->location();
    const RecordingPtr recording = m_playbookView->recording();
    const RowIndex row = recording && there.result ? recording->rowOf(*there.result) : NoIndex;
    const TableIndex task = row == NoIndex ? NoIndex : recording->taskOf(row);
    if (task == NoIndex || recording->tasks()[task].file == NoIndex)
        return;
    there.page = PageId::Files;
    there.file = recording->files()[recording->tasks()[task].file].id;
    there.line = recording->tasks()[task].line;
    m_navigator->go(there);
    m_playbookView->focusPage();
}

void MainWindow::find(void (PageBase::*inPage)(), void (ResultDetailView::*inDetail)(), void (CompareView::*inBoth)())
{
    if (inComparison())
        return (m_comparing->view()->*inBoth)();
    ResultDetailView *detail = m_playbookView->detail();
    if (detail->isVisible() && detail->isAncestorOf(QApplication::focusWidget()))
        (detail->*inDetail)();
    else if (PageBase *page = currentPage())
        (page->*inPage)();
}

void MainWindow::copyLink()
{
    QApplication::clipboard()->setText(m_navigator->location().toLink().toString(QUrl::FullyEncoded));
}

void MainWindow::saveCopy()
{
    std::vector<LocationSide> sides = m_comparing->selection();
    const auto &reports = m_session->reports();
    const OpenReport *report = currentReport() ? currentReport() : reports.size() == 1 ? reports.front().get() : nullptr;
    if (sides.empty() && report)
        sides.push_back({.report = report->origin(), .inside = report->inside()});
    m_copies->ask(sides);
}

// A copy that a person waits for is not thrown away unasked.
void MainWindow::askToClose()
{
    if (const auto *asking = findChild<QMessageBox *>(u"copying"_s); asking && asking->isVisible())
        return;
    auto *box = new QMessageBox(QMessageBox::Question, tr("Aviary"), tr("A copy is not finished yet."), QMessageBox::Cancel, this);
    box->setObjectName(u"copying"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton *close = box->addButton(tr("Close without it"), QMessageBox::DestructiveRole);
    connect(close, &QPushButton::clicked, this, [this] {
        m_copies->cancelAll();
        connect(
            m_copies, &SavingCopies::ended, this,
            [this] {
                if (!m_copies->isCopying()) // else it would ask again
                    QWidget::close();
            },
            Qt::QueuedConnection);
    });
    connect(m_copies, &SavingCopies::ended, box, [this, box] {
        if (!m_copies->isCopying())
            box->close(); // there is nothing to be asked any more
    });
    box->open();
}

void MainWindow::about()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Aviary"));
    box->setTextFormat(Qt::PlainText);
    box->setIconPixmap(windowIcon().pixmap(64, 64));
    box->setText(tr("Aviary %1").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(tr("A viewer for what ARA Records Ansible recorded. Opened files are only read.\n\nFree software under the GNU General Public License, version 3 or later. With Qt %1.")
                                .arg(QLatin1StringView(qVersion())));
    box->setModal(false);
    box->open();
}

} // namespace aviary
