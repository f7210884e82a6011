// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/labels.h"

#include "models/recording/format.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

bool isMadeByAra(const QString &label)
{
    // The options that its callback turns into labels unless it is told otherwise.
    return std::ranges::any_of(std::array{"check:"_L1, "tags:"_L1, "skip_tags:"_L1, "subset:"_L1, "remote_user:"_L1},
                               [&label](QLatin1StringView option) { return label.startsWith(option); });
}

QStringList allLabels(const Playbook &playbook)
{
    QStringList labels;
    for (const Label &label : playbook.labels)
        labels << label.name;
    std::ranges::sort(labels, naturalLess);
    return labels;
}

QStringList ownLabels(const Playbook &playbook)
{
    QStringList labels = allLabels(playbook);
    labels.removeIf(isMadeByAra);
    return labels;
}

} // namespace aviary
