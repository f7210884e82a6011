// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/comparing.h"

#include "app/compareview.h"
#include "app/manyruns.h"
#include "app/navigator.h"
#include "app/session.h"
#include "app/settings.h"
#include "app/sides.h"
#include "models/compare/playbookpairs.h"
#include "models/content/rebuiltcommand.h"
#include "models/recording/format.h"
#include "views/common/messageline.h"
#include "views/compare/comparepage.h"
#include "views/compare/differencespanel.h"
#include "views/compare/pairspage.h"
#include "views/compare/runpicker.h"
#include "views/compare/runspage.h"
#include "views/playbooks/playbookspage.h"
#include "views/reports/reportsview.h"

#include <QApplication>
#include <QPointer>
#include <QStackedWidget>

#include <span>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

const auto RunsState = u"page_runs"_s;

QString bothNames(const OpenReport *one, const OpenReport *other)
{
    return oneLine(Comparing::tr("%1 and %2").arg(one->name(), other->name()));
}

} // namespace

Comparing::Comparing(const Parts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
    , m_view(new CompareView(parts.settings, window))
    , m_runs(new ManyRuns(parts.session, window))
    , m_pairs(new PairsPage(window))
{
    parts.stack->addWidget(m_view);
    parts.stack->addWidget(m_runs->page());
    parts.stack->addWidget(m_pairs);
    connect(m_pairs, &PairsPage::navigate, this,
            [this](const Location &location, bool inPlace) { go(location, inPlace); });
    m_runs->page()->restoreState(parts.settings->viewState(RunsState));
    connect(m_runs->page(), &RunsPage::navigate, this, [this](const Location &location, bool inPlace) {
        if (m_parts.stack->currentWidget() == m_runs->page())
            m_parts.navigator->go(location, inPlace);
    });
    connect(m_runs->page(), &RunsPage::settled, this, &Comparing::settled);
    connect(m_view, &CompareView::navigate, this, [this](const Location &location, bool inPlace) {
        if (m_parts.stack->currentWidget() == m_view) // what is read later leads nowhere
            m_parts.navigator->go(location, inPlace);
    });
    // What was said about a selection is of no use once other runs are in front.
    connect(parts.navigator, &Navigator::changed, this, [this](const Location &location, const Location &before) {
        if (!location.sameRuns(before))
            m_parts.messages->removeAbout({});
        const std::vector<OpenReport *> reports = reportsOf(location);
        if (reports.size() == 2) { // done, whichever way it was
            m_parts.messages->removeAbout(bothNames(reports[0], reports[1]));
            m_parts.messages->removeAbout(bothNames(reports[1], reports[0]));
        }
    });
    connect(parts.reports, &ReportsView::dropped, this, &Comparing::drop);
    connect(parts.playbooks, &PlaybooksPage::dropped, this, &Comparing::drop);
    connect(m_view, &CompareView::settled, this, &Comparing::settled);
    connect(m_view, &CompareView::runsShown, this, &Comparing::changed);
    connect(m_view, &CompareView::replaceWanted, this, &Comparing::replace);
}

std::vector<OpenReport *> Comparing::reportsOf(const Location &location) const
{
    std::vector<OpenReport *> reports;
    for (size_t i = 0; i < location.sideCount(); ++i) {
        const LocationSide side = location.side(i);
        if (OpenReport *report = m_parts.session->find(side.report, side.inside))
            reports.push_back(report);
    }
    return reports;
}

bool Comparing::leadsNowhere(const Location &location) const
{
    return location.isComparison() && reportsOf(location).size() < location.sideCount();
}

PageBase *Comparing::currentPage() const
{
    const QWidget *front = m_parts.stack->currentWidget();
    if (front == m_runs->page())
        return m_runs->page();
    if (front == m_pairs)
        return m_pairs;
    return front == m_view ? m_view->currentPage() : nullptr;
}

bool Comparing::isSettled() const
{
    const QWidget *front = m_parts.stack->currentWidget();
    if (front == m_runs->page())
        return m_runs->isSettled();
    if (front == m_pairs)
        return m_parts.session->isCounted();
    return front != m_view || m_view->isSettled();
}

void Comparing::saveState()
{
    m_view->saveState();
    m_parts.settings->setViewState(RunsState, m_runs->page()->saveState());
}

QWidget *Comparing::show(const Location &location)
{
    if (!location.isComparison() || leadsNowhere(location))
        return nullptr;
    const std::vector<OpenReport *> reports = reportsOf(location);
    if (location.page == PageId::Pairs && reports.size() == 2) {
        const auto side = [](const OpenReport *report) {
            return PairsSide{
                .name = report->name(), .playbooks = report->playbooks(), .counts = report->outcomeCounts()};
        };
        m_pairs->show(location, {side(reports[0]), side(reports[1])});
        return m_pairs;
    }
    for (size_t i = 0; i < reports.size(); ++i) {
        const std::optional<PlaybookId> playbook = location.side(i).playbook;
        if (!playbook || !reports[i]->playbook(*playbook))
            return nullptr;
    }
    if (ManyRuns::isPlaceOf(location)) {
        m_runs->show(location);
        return m_runs->page();
    }
    if (reports.size() != 2)
        return nullptr;
    m_view->show({reports[0], reports[1]}, location);
    showReason(location);
    return m_view;
}

QString Comparing::title(const Location &location) const
{
    const std::vector<OpenReport *> reports = reportsOf(location);
    if (ManyRuns::isPlaceOf(location)) {
        const Playbook *playbook = playbookOf(location.side(0));
        const QString runs = tr("%n run(s)", nullptr, static_cast<int>(location.sideCount()));
        return playbook ? titleOf(*playbook) + u": "_s + runs : runs;
    }
    if (reports.size() != 2)
        return {};
    const auto titleOfSide = [&](size_t i) {
        const std::optional<PlaybookId> id = location.side(i).playbook;
        const Playbook *playbook = id ? reports[i]->playbook(*id) : nullptr;
        return playbook ? titleOf(*playbook) : QString();
    };
    const QString left = titleOfSide(0);
    const QString right = titleOfSide(1);
    QString names = reports[0]->name() + u" ↔ "_s + reports[1]->name();
    if (left.isEmpty() || right.isEmpty())
        return names;
    if (left == right)
        return left + u": "_s + (reports[0] == reports[1] ? reports[0]->name() : names);
    return u"%1: %2 ↔ %3: %4"_s.arg(left, reports[0]->name(), right, reports[1]->name());
}

void Comparing::forget(const OpenReport *report)
{
    if (m_view->isOf(report))
        m_view->clear();
}

const Playbook *Comparing::playbookOf(const LocationSide &side) const
{
    const OpenReport *report = m_parts.session->find(side.report, side.inside);
    return report && side.playbook ? report->playbook(*side.playbook) : nullptr;
}

std::vector<LocationSide> Comparing::selection() const
{
    const bool isList = m_parts.stack->currentWidget() == m_parts.playbooks;
    std::vector<LocationSide> inTree = m_parts.reports->selection();
    const bool isTree = m_parts.reports->isAncestorOf(QApplication::focusWidget()) || inTree.size() > 1;
    if (isList && !isTree)
        return m_parts.playbooks->selection();
    if (isTree && !inTree.empty())
        return inTree;
    // Of two runs that are shown the right one is that of which one asks.
    const Location &here = m_parts.navigator->location();
    const LocationSide run = here.side(here.sideCount() - 1);
    return playbookOf(run) ? std::vector{run} : inTree;
}

void Comparing::compareSelection()
{
    if (m_parts.stack->currentWidget() == m_runs->page()
        && !m_parts.reports->isAncestorOf(QApplication::focusWidget())) {
        if (const std::optional<Location> there = m_runs->page()->comparison())
            return go(*there);
        m_parts.messages->addNote({}, tr("Select the columns of two runs to compare them."));
        return;
    }
    const std::vector<LocationSide> sides = selection();
    if (sides.size() > 1)
        return compare(sides);
    if (sides.size() == 1 && sides.front().playbook)
        return offer(sides.front());
    m_parts.messages->addNote({}, tr("Choose the playbook that is to be compared, or two of them."));
}

Micros Comparing::startOf(const LocationSide &side) const
{
    if (const Playbook *playbook = playbookOf(side))
        return playbook->started;
    const OpenReport *report = m_parts.session->find(side.report, side.inside);
    return report && !report->playbooks().empty() ? report->playbooks().front().started : NoTime;
}

void Comparing::compare(std::vector<LocationSide> sides)
{
    // What was selected in them is of other pages.
    for (LocationSide &side : sides)
        side = {.report = side.report, .inside = side.inside, .playbook = side.playbook};
    std::ranges::stable_sort(sides, {}, [this](const LocationSide &side) { return startOf(side); });
    if (sides.size() == 2)
        return go(sides.front(), sides.back());
    Location there{.page = PageId::Runs};
    for (const LocationSide &side : sides) {
        const OpenReport *report = m_parts.session->find(side.report, side.inside);
        for (const Playbook &playbook : report ? report->playbooks() : std::vector<Playbook>()) {
            if (!side.playbook || side.playbook == playbook.id)
                there.beside.push_back({.report = side.report, .inside = side.inside, .playbook = playbook.id});
        }
    }
    if (there.beside.empty())
        return;
    there.setSide(0, there.beside.front());
    there.beside.erase(there.beside.begin());
    go(there);
}

void Comparing::go(const Location &there, bool inPlace)
{
    m_parts.reports->endSelection();
    m_parts.navigator->go(there, inPlace);
    if (PageBase *page = currentPage())
        page->setFocus();
}

void Comparing::go(const LocationSide &left, const LocationSide &right)
{
    Location there;
    there.setSide(0, left);
    there.page = PageId::Differences;
    there.beside.push_back(right);
    if (!left.playbook || !right.playbook) {
        const std::vector<OpenReport *> reports = reportsOf(there);
        if (reports.size() != 2)
            return;
        choosePlaybooks(there, reports[0]->playbooks(), reports[1]->playbooks());
    }
    go(there);
}

// Calls back with all other runs that are open, the best first.
void Comparing::rank(const LocationSide &side, Ranked then)
{
    const Playbook *run = playbookOf(side);
    if (!run)
        return;
    std::vector<Run> others;
    std::vector<Playbook> playbooks;
    for (const auto &report : m_parts.session->reports()) {
        for (const Playbook &playbook : report->playbooks()) {
            const LocationSide other{.report = report->origin(), .inside = report->inside(), .playbook = playbook.id};
            if (other.samePlaybook(side))
                continue;
            others.push_back({other, report->name(), playbook});
            playbooks.push_back(playbook);
        }
    }
    m_ranking = startRanking(*run, std::move(playbooks));
    m_ranking.then(this,
                   [then = std::move(then), others = std::move(others), run = *run](
                       const Result<std::vector<BaselineCandidate>> &candidates) { then(run, others, *candidates); });
}

void Comparing::offer(const LocationSide &side)
{
    rank(side, [this, side](const Playbook &run, const std::vector<Run> &others, const Candidates &candidates) {
        pick(tr("Compare %1 with").arg(oneLine(titleOf(run))), others, candidates, nullptr,
             [this, side](const Run &other) { compare({side, other.side}); });
    });
}

void Comparing::replace(Side side, QWidget *below)
{
    const Location here = m_parts.navigator->location();
    if (here.sideCount() != 2)
        return;
    const size_t at = side == Side::Left ? 0 : 1;
    const auto take = [this, at](const Run &other) {
        Location there = m_parts.navigator->location();
        if (there.sideCount() != 2)
            return;
        // What is selected in the one that stays faces nothing known now.
        for (size_t i = 0; i < there.sideCount(); ++i) {
            const LocationSide kept = there.side(i);
            there.setSide(i, {.report = kept.report, .inside = kept.inside, .playbook = kept.playbook});
        }
        there.setSide(at, other.side);
        there.range = {};
        there.line = 0;
        if (there.page == PageId::Pair)
            there.page = PageId::Differences;
        m_parts.navigator->go(there);
    };
    rank(here.side(1 - at),
         [this, take, below = QPointer<QWidget>(below)](const Playbook &run, const std::vector<Run> &others,
                                                        const Candidates &candidates) {
             pick(tr("Beside %1 show").arg(oneLine(titleOf(run))), others, candidates, below, take);
         });
}

void Comparing::pick(const QString &title, const std::vector<Run> &others, const Candidates &candidates,
                     const QWidget *below, const std::function<void(const Run &)> &take)
{
    if (candidates.empty()) {
        m_parts.messages->addNote({}, tr("No other playbook is open. Open the report of another run, then compare."));
        return;
    }
    std::vector<RunChoice> choices;
    choices.reserve(candidates.size());
    std::vector<Run> ranked;
    ranked.reserve(candidates.size());
    for (const BaselineCandidate &candidate : candidates) {
        const Run &run = others[candidate.run];
        choices.push_back({run.playbook, run.report, candidate.reason});
        ranked.push_back(run);
    }
    auto *picker = new RunPicker(title, std::move(choices), m_window);
    connect(picker, &RunPicker::chosen, this,
            [take, ranked = std::move(ranked)](size_t index) { take(ranked[index]); });
    picker->openUnder(below);
}

void Comparing::drop(const std::vector<LocationSide> &dragged, const std::optional<LocationSide> &onto)
{
    const Location &here = m_parts.navigator->location();
    const LocationSide front = here.side(here.sideCount() - 1);
    std::vector<LocationSide> sides = dragged;
    if (onto)
        sides.push_back(*onto);
    else if (playbookOf(front))
        sides.push_back(front);
    const auto isKnown = [this](const LocationSide &side) { return m_parts.session->find(side.report, side.inside); };
    std::erase_if(sides, [&](const LocationSide &side) { return !isKnown(side); });
    for (auto it = sides.begin(); it != sides.end();)
        it = std::any_of(sides.begin(), it, [&](const LocationSide &one) { return one.samePlaybook(*it); })
            ? sides.erase(it)
            : std::next(it);
    if (sides.size() > 1)
        compare(sides);
}

void Comparing::offerTwo(const OpenReport *one, const OpenReport *other)
{
    const std::vector<PlaybookPair> pairs = pairPlaybooks(one->playbooks(), other->playbooks());
    if (std::ranges::none_of(pairs, [](const PlaybookPair &pair) { return pair.at.left && pair.at.right; }))
        return;
    const std::vector<LocationSide> sides{{.report = one->origin(), .inside = one->inside()},
                                          {.report = other->origin(), .inside = other->inside()}};
    m_parts.messages->addNote(bothNames(one, other), tr("They hold runs of the same playbooks."),
                              {{tr("Compare these two"), [this, sides] { compare(sides); }}});
}

std::optional<LocationSide> Comparing::selectedRun()
{
    const std::vector<LocationSide> sides = selection();
    if (sides.size() == 1 && sides.front().playbook)
        return sides.front();
    m_parts.messages->addNote({}, tr("Choose one playbook first."));
    return {};
}

void Comparing::showAllRuns()
{
    const std::optional<LocationSide> side = selectedRun();
    if (!side)
        return;
    rank(*side, [this, side](const Playbook &run, const std::vector<Run> &others, const Candidates &candidates) {
        std::vector<std::pair<Micros, LocationSide>> runs{{run.started, *side}};
        for (const BaselineCandidate &candidate : candidates) {
            if (candidate.isRunOfSame)
                runs.emplace_back(others[candidate.run].playbook.started, others[candidate.run].side);
        }
        if (runs.size() == 1) {
            m_parts.messages->addNote(oneLine(titleOf(run)),
                                      tr("No other run of it is open. Open the reports of more runs."),
                                      {{tr("Open…"), [this] { Q_EMIT openWanted(); }}});
            return;
        }
        std::ranges::stable_sort(runs, {}, [](const auto &one) { return one.first; });
        Location there{.page = PageId::Runs};
        there.setSide(0, runs.front().second);
        for (const auto &[started, other] : std::span(runs).subspan(1))
            there.beside.push_back(other);
        go(there);
    });
}

void Comparing::compareWithLastGood()
{
    if (const std::optional<LocationSide> selected = selectedRun())
        compareWithLastGood(*selected);
}

void Comparing::compareWithLastGood(const LocationSide &side)
{
    rank(side, [this, side](const Playbook &run, const std::vector<Run> &others, const Candidates &candidates) {
        if (candidates.empty() || !candidates.front().isGood) {
            QList<MessageLine::Action> actions{{tr("Open…"), [this] { Q_EMIT openWanted(); }}};
            if (!candidates.empty())
                actions.append({tr("Compare with another run…"), [this, side] { offer(side); }});
            m_parts.messages->addNote(
                oneLine(titleOf(run)),
                tr("No earlier run of it that completed is open. Open the report of the last good one, then compare."),
                actions);
            return;
        }
        m_chosen = others[candidates.front().run].side;
        m_chosenFor = side;
        m_reason = candidates.front().reason;
        compare({m_chosen, side});
    });
}

void Comparing::stepDifference(int step)
{
    const bool isThere = m_view->stepDifference(step);
    if (isThere || currentPage() == m_view->page(PageId::Differences)) // which says it itself
        m_parts.messages->removeAbout({});
    else
        m_parts.messages->addNote({}, DifferencesPanel::noneFurtherOn(step));
}

void Comparing::showReason(const Location &location)
{
    for (const Side side : Sides) {
        const size_t at = side == Side::Left ? 0 : 1;
        if (location.side(at).samePlaybook(m_chosen) && location.side(1 - at).samePlaybook(m_chosenFor))
            return m_view->setReason(m_reason, side);
    }
    m_view->setReason({}, Side::Left);
}

} // namespace aviary
