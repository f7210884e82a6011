// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/comparedpair.h"

#include "models/content/rebuiltcommand.h"

#include <algorithm>

namespace aviary {

bool ComparedPair::isRegression() const
{
    if (comparison)
        return comparison->isRegression();
    return !playbook.left && playbook.right && playbook.right->state == State::Failed;
}

bool ComparedPair::hasLittleInCommon() const
{
    return comparison && comparison->likeness() < LittleInCommon;
}

qint64 ComparedPair::slowerTasks() const
{
    return comparison ? std::ranges::count(comparison->tasks(), Speed::Slower, &TaskPair::speed) : 0;
}

QString ComparedPair::title() const
{
    return titleOf(playbook.right ? *playbook.right : *playbook.left);
}

} // namespace aviary
