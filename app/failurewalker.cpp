// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/failurewalker.h"

#include "app/navigator.h"
#include "app/playbookview.h"
#include "app/session.h"

namespace aviary {

namespace {

std::vector<RowIndex> failuresOf(const Recording &recording)
{
    std::vector<RowIndex> rows;
    std::ranges::copy_if(recording.failingRows(), std::back_inserter(rows), [&](RowIndex row) { return isFailing(recording.outcome(row)); });
    return rows;
}

// Pages that have no results to select send one to the page that explains them.
PageId pageForFailure(PageId page)
{
    const bool showsResults = page == PageId::Overview || page == PageId::Timeline || page == PageId::Results;
    return showsResults ? page : PageId::Overview;
}

} // namespace

FailureWalker::FailureWalker(Session *session, Navigator *navigator, PlaybookView *view, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_navigator(navigator)
    , m_view(view)
{
    connect(view, &PlaybookView::recordingShown, this, &FailureWalker::arrive);
}

void FailureWalker::step(int direction)
{
    m_entered.reset();
    if (!stepInside(direction))
        stepOutside(direction);
}

bool FailureWalker::stepInside(int direction)
{
    Location there = m_navigator->location();
    const RecordingPtr recording = m_view->recording();
    if (!there.playbook || !recording || recording->playbook().id != *there.playbook)
        return false;
    const std::vector<RowIndex> rows = failuresOf(*recording);
    const RowIndex here = there.result ? recording->rowOf(*there.result) : NoIndex;
    auto it = rows.end();
    if (direction > 0) {
        it = here == NoIndex ? rows.begin() : std::ranges::upper_bound(rows, here);
    } else {
        const auto above = here == NoIndex ? rows.end() : std::ranges::lower_bound(rows, here);
        it = above == rows.begin() ? rows.end() : std::prev(above);
    }
    if (it == rows.end())
        return false;
    there.result = recording->resultId(*it);
    there.task.reset();
    there.host.reset();
    there.page = pageForFailure(there.page);
    m_navigator->go(there);
    return true;
}

void FailureWalker::stepOutside(int direction)
{
    // All playbooks in the order of the tree, and where we are among them.
    std::vector<Location> playbooks;
    qsizetype at = -1;
    const Location &here = m_navigator->location();
    for (const auto &report : m_session->reports()) {
        for (const Playbook &playbook : report->playbooks()) {
            Location there {.report = report->origin(), .inside = report->inside(), .playbook = playbook.id};
            const bool isHere = there.samePlaybook(here);
            if (isHere)
                at = static_cast<qsizetype>(playbooks.size());
            if (isHere || playbook.state == State::Failed)
                playbooks.push_back(there);
        }
    }
    const auto size = static_cast<qsizetype>(playbooks.size());
    const qsizetype next = at < 0 ? (direction > 0 ? 0 : size - 1) : at + direction;
    if (next < 0 || next >= size)
        return;
    Location there = playbooks[static_cast<size_t>(next)];
    there.page = pageForFailure(here.page);
    m_entered = there;
    m_direction = direction;
    m_navigator->go(there);
    arrive();
}

void FailureWalker::arrive()
{
    const RecordingPtr recording = m_view->recording();
    if (!m_entered || !recording || !recording->isComplete() || !m_entered->samePlaybook(m_navigator->location()) || recording->playbook().id != *m_entered->playbook)
        return;
    m_entered.reset();
    const std::vector<RowIndex> rows = failuresOf(*recording);
    if (rows.empty())
        return;
    Location there = m_navigator->location();
    there.result = recording->resultId(m_direction > 0 ? rows.front() : rows.back());
    m_navigator->go(there, true);
}

} // namespace aviary
