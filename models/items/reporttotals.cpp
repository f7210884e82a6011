// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/reporttotals.h"

#include "models/recording/format.h"

#include <QStringList>

#include <numeric>

using namespace Qt::StringLiterals;

namespace aviary {

int ReportTotals::total() const
{
    return std::accumulate(playbooks.begin(), playbooks.end(), 0);
}

void ReportTotals::add(const ReportTotals &other, int sign)
{
    for (size_t i = 0; i < playbooks.size(); ++i)
        playbooks[i] += sign * other.playbooks[i];
    reports += sign * other.reports;
    unread += sign * other.unread;
}

QString ReportTotals::text() const
{
    QStringList parts;
    for (const State state : StatesForReading) {
        if ((*this)[state] > 0)
            parts << u"%1 %2"_s.arg(formatCount((*this)[state]), nameOf(state));
    }
    return parts.join(u", "_s);
}

} // namespace aviary
