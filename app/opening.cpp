// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opening.h"

#include "app/navigator.h"
#include "app/session.h"
#include "app/settings.h"
#include "models/items/reportnames.h"
#include "models/recording/format.h"
#include "models/sources/openreport.h"
#include "views/common/messageline.h"
#include "views/common/progressline.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr int ProgressAfter = 300; // ms: what is quicker needs no line
constexpr int ProgressInterval = 100;

// A message about something within a place, that does not replace the one about the place.
QString aboutOf(const Place *place)
{
    return longNameOf(place->url());
}

bool isBound(const PlaceProblem &problem)
{
    return problem.error.kind == Error::Kind::TooLarge;
}

} // namespace

Opening::Opening(const Parts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
{
    const Session *session = m_parts.session;
    connect(session, &Session::placeOpened, this, [this](const Place *place) {
        m_parts.messages->removeAbout(aboutOf(place));
        if (!m_progress.isActive())
            m_progress.start();
    });
    connect(session, &Session::placeChanged, this, [this](const Place *place) {
        if (place->isLooking() && !m_progress.isActive())
            m_progress.start();
        land();
    });
    connect(session, &Session::placeLooked, this, &Opening::looked);
    connect(session, &Session::placeClosed, this, &Opening::landInSides); // there was nothing in it
    connect(session, &Session::reportsChanged, this, [this](const std::vector<OpenReport *> &reports) {
        for (const OpenReport *report : reports) {
            if (report->state() == OpenReport::State::Failed)
                m_untold << report->places().front()->url();
        }
        const QSet<QUrl> untold = m_untold;
        for (const QUrl &url : untold)
            tellProblems(url);
        land();
    });
    connect(session, &Session::aboutToClosePlace, this, [this](const Place *place) {
        m_parts.progress->remove(place->url());
        if (place->state() != Place::State::Failed)
            m_parts.messages->removeAbout(aboutOf(place));
        if (m_place == place)
            m_place = nullptr;
    });
    connect(session, &Session::aboutToClose, this, [this](const OpenReport *report) {
        if (m_noted.remove(report))
            m_parts.messages->removeAbout(report->where());
    });
    connect(m_parts.progress, &ProgressLine::cancelled, this, [this](const QUrl &url) {
        if (Place *place = m_parts.session->place(url))
            place->stop();
    });
    connect(m_parts.navigator, &Navigator::changed, this, [this](const Location &location, const Location &before) {
        // The person went elsewhere meanwhile; a page that marks its first row did not.
        if (!m_arriving && !location.samePlaybook(before)) {
            m_place = nullptr;
            m_sides.reset();
        }
    });
    m_progress.setInterval(ProgressInterval);
    connect(&m_progress, &QTimer::timeout, this, &Opening::showProgress);
}

void Opening::open(const QList<QUrl> &urls)
{
    m_goal.reset();
    m_sides.reset();
    m_place = nullptr;
    for (const QUrl &url : urls) {
        m_activating = m_parts.session->place(url) != nullptr;
        Place *place = m_parts.session->openPlace(url);
        if (urls.size() == 1)
            m_place = place;
    }
    m_two = urls.size() == 2 ? urls : QList<QUrl>();
    if (urls.size() > 1)
        arrive({.page = PageId::Playbooks});
    land();
}

void Opening::go(const Location &location)
{
    m_sides.reset();
    if (location.isComparison() || (location.page == PageId::Runs && !location.playbook))
        return goToSides(location);
    m_goal = location;
    const auto below = m_parts.session->reportsBelow(location);
    Place *open = below.empty() || location.report.isEmpty() ? nullptr : below.front()->places().front();
    m_place = open ? open : m_parts.session->openPlace(location.report);
    land();
}

// Called whenever more is known.
void Opening::land()
{
    tellOfTwo();
    landInSides();
    if (!m_place)
        return;
    const std::vector<OpenReport *> reports = m_parts.session->reportsOf(m_place);
    if (m_goal && m_goal->page == PageId::Playbooks && !m_goal->playbook) {
        if (!m_parts.session->reportsBelow(*m_goal).empty())
            return arrive(*std::exchange(m_goal, std::nullopt));
    } else if (m_goal) {
        if (OpenReport *report = m_parts.session->find(m_goal->report, m_goal->inside))
            return landInReport(report);
    } else if (reports.size() > 1) {
        return landInList();
    }
    if (m_place->isLooking())
        return;
    if (reports.size() == 1)
        landInReport(reports.front());
    else
        landInList();
}

void Opening::landInReport(OpenReport *report)
{
    const Location &here = m_parts.navigator->location();
    if (report->state() == OpenReport::State::Opening)
        return report->wake(); // what a person waits for goes first
    if (report->state() == OpenReport::State::Failed)
        return landInList();
    const auto landing = report->landing();
    Location there {.report = report->origin(), .inside = report->inside(), .playbook = landing};
    there.page = landing ? PageId::Overview : PageId::Playbooks;
    if (m_goal && m_goal->playbook && !report->playbook(*m_goal->playbook)) {
        m_parts.messages->addNote(report->where(), tr("There is no playbook %1 in this report.").arg(raw(*m_goal->playbook)));
    } else if (m_goal) {
        Location goal = *m_goal;
        goal.report = there.report;
        goal.inside = there.inside;
        if (!goal.playbook && goal.page != PageId::Playbooks)
            goal.playbook = landing;
        there = goal;
    } else if (here.sameReport(there)) {
        there = here; // opened a second time: it is activated, and one is there already
    }
    arrive(there);
}

void Opening::landInList()
{
    const auto below = m_parts.session->reportsOf(m_place);
    const OpenReport *here = m_parts.session->find(m_parts.navigator->location().report, m_parts.navigator->location().inside);
    if (below.empty() || (m_activating && !m_goal && here && std::ranges::contains(below, here))) {
        m_place = nullptr;
        return;
    }
    if (m_goal && m_goal->playbook)
        m_parts.messages->addNote(aboutOf(m_place), tr("More than one report is here; choose one of them."));
    arrive({.report = m_place->url(), .page = PageId::Playbooks});
}

void Opening::arrive(const Location &location)
{
    m_place = nullptr;
    m_goal.reset();
    m_sides.reset();
    {
        const QScopedValueRollback arriving(m_arriving, true);
        m_parts.navigator->go(location);
    }
    Q_EMIT landed();
}

void Opening::looked(Place *place, const QStringList &gone)
{
    m_parts.progress->remove(place->url());
    if (place->state() == Place::State::Failed)
        return fail(place);
    const QUrl url = place->url();
    const auto count = static_cast<int>(m_parts.session->reportsOf(place).size());
    const QString about = aboutOf(place);
    if (place->wasStopped()) {
        m_parts.messages->addNote(about, tr("The search was stopped; it found %n report(s) until then.", nullptr, count),
                                  {{tr("Go on"), [this, url] { retry(url); }}});
        if (count == 0)
            QMetaObject::invokeMethod(this, [this, url] {
                if (Place *empty = m_parts.session->place(url))
                    m_parts.session->closePlace(empty);
            }, Qt::QueuedConnection);
        return land();
    }
    if (place->isUnchanged()) {
        m_parts.messages->addNote(about, tr("Unchanged: the server says that it is as it was."));
    } else if (!gone.isEmpty()) {
        constexpr qsizetype MostNamed = 5;
        QString names = gone.first(std::min(gone.size(), MostNamed)).join(u", "_s);
        if (gone.size() > MostNamed)
            names += tr(" and %n more", nullptr, static_cast<int>(gone.size() - MostNamed));
        m_parts.messages->addNote(about, tr("%n report(s) are not there any more: %1", nullptr, static_cast<int>(gone.size())).arg(names));
    } else {
        m_untold << url;
        tellProblems(url);
    }
    m_parts.settings->addRecentReport(url);
    Q_EMIT recentChanged();
    land();
}

void Opening::fail(Place *place)
{
    const QUrl url = place->url();
    QList<MessageLine::Action> actions = actionsOn(url, place->error());
    if (place->error().kind == Error::Kind::TooLarge) {
        actions = {{tr("Open all the same"), [this, url] {
                        m_place = m_parts.session->openPlace(url);
                        m_parts.session->liftBounds(m_place);
                    }}};
    }
    m_parts.messages->addError(aboutOf(place), place->error(), actions);
    if (place->error().kind == Error::Kind::NotFound)
        m_parts.settings->removeRecentReport(url);
    if (m_place == place)
        m_place = nullptr;
    // Not now: the place itself is telling us. What was found before stays.
    QMetaObject::invokeMethod(this, [this, url] {
        Place *failed = m_parts.session->place(url);
        if (failed && failed->state() == Place::State::Failed && m_parts.session->reportsOf(failed).empty())
            m_parts.session->closePlace(failed);
        Q_EMIT recentChanged();
        Q_EMIT settled();
    }, Qt::QueuedConnection);
}

// What can be done where a place or the only report in it could not be opened.
QList<MessageLine::Action> Opening::actionsOn(const QUrl &url, const Error &error)
{
    QList<MessageLine::Action> actions;
    if (error.kind == Error::Kind::Access)
        actions.append({tr("Sign in…"), [this, url] { Q_EMIT signInWanted(url); }});
    const Place *place = m_parts.session->place(url);
    if (error.kind == Error::Kind::Access || (place && place->contents().kind == PlaceContents::Kind::Server))
        actions.append({tr("Server settings…"), [this, url] { Q_EMIT serverSettingsWanted(url); }});
    if (error.kind != Error::Kind::Access)
        actions.append({tr("Retry"), [this, url] { retry(url); }});
    return actions;
}

void Opening::retry(const QUrl &url)
{
    Place *known = m_parts.session->place(url);
    if (!known)
        return open({url});
    m_parts.session->reload(known);
}

void Opening::tellProblems(const QUrl &url)
{
    Place *place = m_parts.session->place(url);
    const std::vector<OpenReport *> reports = place ? m_parts.session->reportsOf(place) : std::vector<OpenReport *>();
    if (place && (place->isLooking() || std::ranges::contains(reports, OpenReport::State::Opening, &OpenReport::state)))
        return;
    m_untold.remove(url);
    if (!place)
        return;
    const std::vector<PlaceProblem> problems = m_parts.session->problemsOf(place);
    const auto bad = static_cast<int>(std::ranges::count(problems, false, &PlaceProblem::isHarmless));
    if (bad == 0)
        return;
    if (reports.size() == 1 && reports.front()->isUnreadable() && problems.size() == 1) {
        // It is all there is.
        m_parts.messages->addError(aboutOf(place), problems.front().error, actionsOn(url, problems.front().error));
        if (place->contents().kind == PlaceContents::Kind::Server)
            return; // it stays where it is, and can be reached later
        if (m_place == place)
            m_place = nullptr;
        QMetaObject::invokeMethod(this, [this, url] {
            if (Place *useless = m_parts.session->place(url); useless && !useless->isLooking())
                m_parts.session->closePlace(useless);
            Q_EMIT settled();
        }, Qt::QueuedConnection);
        return;
    }
    QList<MessageLine::Action> actions {{tr("Show"), [this, url] { Q_EMIT problemsWanted(url); }}};
    if (std::ranges::any_of(problems, isBound))
        actions.append({tr("Open all the same"), [this, url] {
                            if (Place *bounded = m_parts.session->place(url))
                                m_parts.session->liftBounds(bounded);
                        }});
    const auto readable = static_cast<int>(std::ranges::count(reports, false, &OpenReport::isUnreadable));
    m_parts.messages->addError(aboutOf(place), {.what = tr("%1 of %n could not be opened.", nullptr, bad + readable).arg(bad)}, actions);
}

void Opening::showNotes(const OpenReport *report)
{
    if (m_noted.contains(report) || report->info().notes.isEmpty())
        return;
    m_noted << report;
    m_parts.messages->addNote(report->where(), report->info().notes.join(u' '));
}

void Opening::showProgress()
{
    bool looking = false;
    for (const auto &place : m_parts.session->places()) {
        if (!place->isLooking())
            continue;
        looking = true;
        if (place->lookingFor() < ProgressAfter)
            continue;
        const PlaceContents &contents = place->contents();
        QStringList parts {tr("Looking through %1").arg(place->name())};
        if (const auto count = m_parts.session->reportsOf(place.get()).size(); count > 0)
            parts << tr("%n report(s) so far", nullptr, static_cast<int>(count));
        if (contents.bytesTotal > 0)
            parts << tr("%1 of %2").arg(formatBytes(contents.bytes), formatBytes(contents.bytesTotal));
        else if (contents.bytes > 0)
            parts << formatBytes(contents.bytes);
        if (!contents.now.isEmpty())
            parts << contents.now;
        m_parts.progress->set(place->url(), parts.join(u" · "_s), contents.bytes, contents.bytesTotal);
    }
    if (!looking)
        m_progress.stop();
}

void Opening::restore()
{
    const auto last = Location::fromLink(QUrl(m_parts.settings->lastPlace(), QUrl::StrictMode));
    const QList<QUrl> places = m_parts.settings->openReports();
    for (const QUrl &url : places)
        m_parts.session->openPlace(url);
    if (!last || last->report.isEmpty())
        return;
    if (last->isComparison())
        return goToSides(*last);
    const QString there = flatPath(last->report, last->inside);
    const auto leadsThere = [&](const auto &place) { return isBelow(there, flatPath(place->url(), {})); };
    const auto &open = m_parts.session->places();
    if (const auto place = std::ranges::find_if(open, leadsThere); place != open.end()) {
        m_goal = last;
        m_place = place->get();
        land();
    }
}

void Opening::save()
{
    QList<QUrl> open;
    for (const auto &place : m_parts.session->places())
        open << place->url();
    m_parts.settings->setOpenReports(open);
    const Location &here = m_parts.navigator->location();
    m_parts.settings->setLastPlace(here.report.isEmpty() ? QString() : here.toLink().toString(QUrl::FullyEncoded));
}

void Opening::openFiles()
{
    auto *dialog = new QFileDialog(m_window, tr("Open reports"), m_parts.settings->lastFolder(),
                                   tr("Reports and archives (*.sqlite *.sqlite3 *.db *.zip *.tar *.tgz *.gz *.xz *.zst *.bz2 *.7z);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::urlsSelected, this, [this](const QList<QUrl> &urls) {
        m_parts.settings->setLastFolder(QFileInfo(urls.first().toLocalFile()).path());
        open(urls);
    });
    dialog->open();
}

void Opening::openFolder()
{
    auto *dialog = new QFileDialog(m_window, tr("Open a folder of reports"), m_parts.settings->lastFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::urlSelected, this, [this](const QUrl &url) {
        m_parts.settings->setLastFolder(QFileInfo(url.toLocalFile()).path());
        open({url});
    });
    dialog->open();
}

void Opening::openPasted()
{
    QList<QUrl> urls;
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QString text = line.trimmed();
        if (text.isEmpty())
            continue;
        if (const auto place = Location::fromLink(QUrl(text, QUrl::StrictMode)); place && lines.size() == 1)
            return go(*place);
        urls << urlFromUserInput(text);
    }
    open(urls);
}

void Opening::fillRecent(QMenu *menu)
{
    menu->clear();
    const QList<QUrl> recent = m_parts.settings->recentReports();
    for (const QUrl &url : recent) {
        // An ampersand in a path is no mnemonic.
        menu->addAction(oneLine(longNameOf(url)).replace(u'&', u"&&"_s), this, [this, url] { open({url}); });
    }
    if (recent.isEmpty())
        menu->addAction(tr("No report was opened yet"))->setEnabled(false);
}

} // namespace aviary
