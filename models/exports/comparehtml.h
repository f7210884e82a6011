// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/comparemarkdown.h"
#include "models/items/compare/differencesmodel.h"

#include <QColor>

namespace aviary {

struct HtmlColors
{
    QColor base, text, muted, line;
    std::array<QColor, OutcomeCount> outcomes; // by Outcome
};

// A pair, and its table as it is to be shown: settled. Null where there is no comparison. The table outlives the call.
struct HtmlPair
{
    NamedPair named;
    const DifferencesModel *table = nullptr;
};

// Two runs, or all pairs of two reports, as one page for a job's artifacts: no script, nothing that is fetched, all
// recorded text escaped; light or dark as the reader has it. UTF-8. GUI thread, for the display zone.
QByteArray compareHtml(const std::vector<HtmlPair> &pairs, const HtmlColors &light, const HtmlColors &dark);

} // namespace aviary
