// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/overview/overview.h"

#include <QUrl>

namespace aviary {

// The block Run: what is known of the run as a whole, named as it is shown.
struct RunFact
{
    QString name;
    QString value; // "" never: what was not recorded is said in words
    bool isMissing = false; // the value says that it was not recorded
    bool operator==(const RunFact &) const = default;
};

struct RunFacts
{
    QString command; // for a shell; "" when it was not recorded
    QString commandNote;
    std::vector<RunFact> facts;
    QStringList labels; // those that people gave
    QStringList araLabels; // those that ARA made from the options: check:False, tags:all, …
};

RunFacts runFactsOf(const Recording &recording);
// What made the run: Ansible, Python, ARA's client, ARA's server, User, Controller; always all of them, in this order.
std::vector<RunFact> versionsOf(const Recording &recording);
// "2 made by ARA".
QString araLabelsText(const RunFacts &facts);

// A url record of the report: its value is content. The address, or nothing when the value is none that may be opened
// (http and https only).
std::optional<QUrl> linkOf(const QString &value);

} // namespace aviary
