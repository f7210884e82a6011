// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparison.h"

namespace aviary {

// Places in two lists of playbooks; nothing where a side has none.
struct PlaybookPair
{
    Both<std::optional<size_t>> at;
    bool operator==(const PlaybookPair &) const = default;
};

// The playbooks of two reports, by start (ReportSource::playbooks()), that are runs of the same: by path and order;
// then, as jobs check out to another folder each time, by the name of the file and order. All of both, each once, in
// the order of the right side, with what is only left behind what came before it there.
std::vector<PlaybookPair> pairPlaybooks(const std::vector<Playbook> &left, const std::vector<Playbook> &right);

} // namespace aviary
