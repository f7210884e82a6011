// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/landing.h"

#include <algorithm>

namespace aviary {

std::optional<PlaybookId> landingPlaybook(std::span<const Playbook> playbooks)
{
    if (playbooks.empty())
        return {};
    const auto failed = std::ranges::find(playbooks, State::Failed, &Playbook::state);
    if (failed != playbooks.end())
        return failed->id;
    const auto unfinished = std::ranges::find_if(
        playbooks, [](State state) { return state == State::Expired || state == State::Running; }, &Playbook::state);
    return unfinished != playbooks.end() ? unfinished->id : playbooks.back().id;
}

} // namespace aviary
