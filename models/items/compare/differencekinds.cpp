// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/compare/differencekinds.h"

#include <QCoreApplication>

namespace aviary {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Compare)
};

constexpr std::array WorstFirst{
    DifferenceKind::NewlyFailing, DifferenceKind::StillFailing, DifferenceKind::OutcomeChanged,
    DifferenceKind::OnlyRight,    DifferenceKind::OnlyLeft,     DifferenceKind::RenamedOrMoved,
    DifferenceKind::Slower,       DifferenceKind::OtherOutput,  DifferenceKind::ChangedOrOk,
    DifferenceKind::Fixed,        DifferenceKind::Faster};
static_assert(WorstFirst.size() == DifferenceKindCount);

} // namespace

std::optional<DifferenceKind> DifferenceKinds::worst() const
{
    for (const DifferenceKind kind : WorstFirst) {
        if (has(kind))
            return kind;
    }
    return {};
}

QString nameOf(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::NewlyFailing:
        return Words::tr("newly failing");
    case DifferenceKind::Fixed:
        return Words::tr("fixed");
    case DifferenceKind::StillFailing:
        return Words::tr("still failing");
    case DifferenceKind::OutcomeChanged:
        return Words::tr("outcome changed");
    case DifferenceKind::ChangedOrOk:
        return Words::tr("changed ↔ ok");
    case DifferenceKind::OnlyLeft:
        return Words::tr("only left");
    case DifferenceKind::OnlyRight:
        return Words::tr("only right");
    case DifferenceKind::RenamedOrMoved:
        return Words::tr("renamed or moved");
    case DifferenceKind::OtherOutput:
        return Words::tr("other output");
    case DifferenceKind::Slower:
        return Words::tr("slower");
    case DifferenceKind::Faster:
        return Words::tr("faster");
    }
    return {};
}

} // namespace aviary
