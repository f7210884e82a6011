// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/playbookpairs.h"

#include "models/content/rebuiltcommand.h"
#include "models/recording/format.h"

#include <QHash>

#include <algorithm>

namespace aviary {

namespace {

// The n-th of a name with the n-th, of those that have no pair yet.
template <class NameOf>
void pairBy(NameOf nameOf, const std::vector<Playbook> &left, const std::vector<Playbook> &right,
            std::vector<std::optional<size_t>> &leftOf, std::vector<bool> &isTaken)
{
    QHash<QString, std::vector<size_t>> waiting; // the first one last
    for (size_t i = left.size(); i-- > 0;) {
        if (!isTaken[i])
            waiting[nameOf(left[i])].push_back(i);
    }
    for (size_t i = 0; i < right.size(); ++i) {
        if (leftOf[i])
            continue;
        const auto found = waiting.find(nameOf(right[i]));
        if (found == waiting.end() || found->empty())
            continue;
        leftOf[i] = found->back();
        isTaken[found->back()] = true;
        found->pop_back();
    }
}

} // namespace

std::vector<PlaybookPair> pairPlaybooks(const std::vector<Playbook> &left, const std::vector<Playbook> &right)
{
    std::vector<std::optional<size_t>> leftOf(right.size());
    std::vector<bool> isTaken(left.size(), false);
    pairBy([](const Playbook &playbook) { return playbook.path; }, left, right, leftOf, isTaken);
    pairBy([](const Playbook &playbook) { return isAdHoc(playbook) ? playbook.path : baseName(playbook.path); }, left,
           right, leftOf, isTaken);

    std::vector<PlaybookPair> pairs;
    size_t next = 0; // of the left side
    const auto addLeftBefore = [&](size_t end) {
        for (; next < end; ++next) {
            if (!isTaken[next])
                pairs.push_back({{next, {}}});
        }
    };
    for (size_t i = 0; i < right.size(); ++i) {
        if (leftOf[i])
            addLeftBefore(*leftOf[i]);
        pairs.push_back({{leftOf[i], i}});
    }
    addLeftBefore(left.size());
    return pairs;
}

} // namespace aviary
