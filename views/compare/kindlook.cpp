// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/kindlook.h"

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

std::optional<Outcome> outcomeLike(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::NewlyFailing:
    case DifferenceKind::StillFailing:
        return Outcome::Failed;
    case DifferenceKind::Fixed:
        return Outcome::Ok;
    case DifferenceKind::OutcomeChanged:
    case DifferenceKind::ChangedOrOk:
        return Outcome::Changed;
    case DifferenceKind::OnlyLeft:
    case DifferenceKind::OnlyRight:
    case DifferenceKind::RenamedOrMoved:
        return Outcome::Ignored;
    case DifferenceKind::OtherOutput:
        return Outcome::Skipped;
    case DifferenceKind::Slower:
    case DifferenceKind::Faster: // time has no outcome
        break;
    }
    return {};
}

QIcon iconLike(DifferenceKind kind, const QPalette &palette)
{
    switch (kind) {
    case DifferenceKind::NewlyFailing:
    case DifferenceKind::StillFailing:
        return iconOf(Outcome::Failed, palette);
    case DifferenceKind::Fixed:
        return iconOf(Outcome::Ok, palette);
    case DifferenceKind::OutcomeChanged:
    case DifferenceKind::ChangedOrOk:
    case DifferenceKind::OnlyLeft:
    case DifferenceKind::OnlyRight:
    case DifferenceKind::RenamedOrMoved:
    case DifferenceKind::OtherOutput:
    case DifferenceKind::Slower:
    case DifferenceKind::Faster:
        break;
    }
    return {};
}

} // namespace

QColor colorOf(DifferenceKind kind, const QPalette &palette)
{
    const std::optional<Outcome> outcome = outcomeLike(kind);
    return outcome ? colorOf(*outcome, palette) : mutedText(palette);
}

std::vector<QuickFilterBar::Kind> differenceKinds()
{
    std::vector<QuickFilterBar::Kind> kinds;
    for (int i = 0; i < DifferenceKindCount; ++i) {
        const auto kind = static_cast<DifferenceKind>(i);
        kinds.push_back({.bit = i,
                         .object = u"difference%1"_s.arg(i),
                         .name = nameOf(kind),
                         .icon = [kind](const QPalette &palette) { return iconLike(kind, palette); },
                         .color = [kind](const QPalette &palette) { return colorOf(kind, palette); },
                         .always = kind == DifferenceKind::NewlyFailing});
    }
    return kinds;
}

} // namespace aviary
