// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/comparelines.h"

#include "models/recording/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Verbs)
};

using Kind = DifferenceBlock::Kind;
using Tone = CompareLine::Tone;

// A line of a table stands without the title of its block.
QString changeOf(Kind kind, const DifferenceLine &line)
{
    switch (kind) {
    case Kind::NewlyFailing:
        return nameOf(Change::NewlyFailing);
    case Kind::StillFailing:
        return nameOf(Change::StillFailing);
    case Kind::Fixed:
        return nameOf(Change::Fixed);
    case Kind::Slower:
        return nameOf(Speed::Slower);
    case Kind::Faster:
        return nameOf(Speed::Faster);
    case Kind::Tasks: // and plays
        return line.task == NoIndex ? line.change : Words::tr("task %1").arg(line.change);
    case Kind::Named:
    case Kind::Inputs:
    case Kind::Outputs:
        break;
    }
    return line.change;
}

Tone toneOf(Kind kind, const DifferenceLine &line)
{
    switch (kind) {
    case Kind::NewlyFailing:
    case Kind::StillFailing:
        return Tone::Bad;
    case Kind::Fixed:
        return Tone::Good;
    case Kind::Outputs: // another outcome has values, other output has none
        return line.left.isEmpty() ? Tone::Neutral : Tone::Notable;
    case Kind::Named:
    case Kind::Inputs:
    case Kind::Tasks:
    case Kind::Slower:
    case Kind::Faster:
        break;
    }
    return Tone::Neutral;
}

} // namespace

CompareLine compareLine(DifferenceBlock::Kind kind, const DifferenceLine &line)
{
    return {.change = changeOf(kind, line),
            .what = line.what,
            .hosts = line.hosts,
            .left = line.left,
            .right = line.right,
            .place = line.place,
            .tone = toneOf(kind, line)};
}

std::vector<CompareLine> compareLines(const ComparedPair &pair)
{
    std::vector<CompareLine> lines;
    for (const DifferenceBlock &block : differenceBlocks(pair, false)) {
        for (const DifferenceLine &line : block.lines) {
            if (block.kind != Kind::Named) // which is told with the sentences
                lines.push_back(compareLine(block.kind, line));
        }
    }
    return lines;
}

QString runText(const Playbook &playbook)
{
    QStringList parts{glyphOf(playbook.state) + u' ' + nameOf(playbook.state)};
    for (const QString &part : {formatDateTime(playbook.started), formatDuration(playbook.duration)}) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(u" · "_s);
}

QString pairText(const ComparedPair &pair)
{
    if (!pair.playbook.right)
        return Words::tr("only left");
    if (!pair.playbook.left)
        return Words::tr("only right");
    if (!pair.comparison)
        return Words::tr("could not be read");
    if (pair.hasLittleInCommon())
        return Words::tr("little in common");
    const auto tasks = static_cast<int>(changeGroups(*pair.comparison, Change::NewlyFailing).size());
    if (tasks > 0)
        return Words::tr("%n task(s) newly failing", nullptr, tasks);
    if (pair.isRegression())
        return Words::tr("the right run has no end");
    const auto lines = static_cast<int>(compareLines(pair).size());
    return lines == 0 ? Words::tr("no difference") : Words::tr("%n difference(s), none newly failing", nullptr, lines);
}

} // namespace aviary
