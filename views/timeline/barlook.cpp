// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/barlook.h"

#include "views/common/categorycolors.h"
#include "views/common/palette.h"

#include <QPainter>

#include <algorithm>

namespace aviary {

namespace {

constexpr int LeastPatternWidth = 7; // pixels: in narrower bars nobody sees one
constexpr float Fading = 0.6F; // of what stands back, towards the ground

Qt::BrushStyle patternOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Failed:
        return Qt::BDiagPattern;
    case Outcome::Unreachable:
        return Qt::DiagCrossPattern;
    case Outcome::Rescued:
        return Qt::FDiagPattern;
    case Outcome::Ignored:
        return Qt::HorPattern;
    case Outcome::Skipped:
        return Qt::VerPattern;
    case Outcome::Unknown:
        return Qt::Dense6Pattern;
    case Outcome::Ok:
    case Outcome::Changed:
        break;
    }
    return Qt::NoBrush;
}

// Bars stand in the order of their lanes.
std::span<const QRect> barsIn(const QRect &seen, std::span<const QRect> bars)
{
    const auto isAbove = [&seen](const QRect &bar) { return bar.bottom() < seen.top(); };
    const auto isNotBelow = [&seen](const QRect &bar) { return bar.top() <= seen.bottom(); };
    const auto first = std::ranges::partition_point(bars, isAbove);
    return {first, std::partition_point(first, bars.end(), isNotBelow)};
}

} // namespace

QColor blended(const QColor &from, const QColor &to, float share)
{
    return QColor::fromRgbF(from.redF() + (to.redF() - from.redF()) * share,
                            from.greenF() + (to.greenF() - from.greenF()) * share,
                            from.blueF() + (to.blueF() - from.blueF()) * share);
}

BarLook barLook(Outcome outcome, const QPalette &palette)
{
    const QColor fill = colorOf(outcome, palette);
    const QColor base = palette.color(QPalette::Base);
    // A skipped one's bar is too thin to write on: its name interrupts it.
    if (outcome == Outcome::Skipped)
        return {fill, {base, patternOf(outcome)}, fill};
    // Away from the colour of names, so that these stay readable.
    return {fill, {blended(fill, palette.color(QPalette::Text), 0.45F), patternOf(outcome)}, base};
}

BarLook barLook(const Categories &categories, int kind, const QPalette &palette)
{
    QColor fill;
    if (kind == categories.none())
        fill = blended(othersColor(palette), palette.color(QPalette::Base), 0.45F);
    else if (kind == categories.others())
        fill = othersColor(palette);
    else if (categories.coloring() == Coloring::Duration)
        fill = heatColor(kind, palette);
    else
        fill = categoryColor(kind, palette);
    return {fill, Qt::NoBrush, textOn(fill, palette)};
}

BarLooks::BarLooks(const Categories *categories, const QPalette &palette, bool faded)
{
    for (int outcome = 0; outcome < OutcomeCount; ++outcome)
        m_looks[static_cast<size_t>(outcome)] = barLook(static_cast<Outcome>(outcome), palette);
    const int kinds = categories ? static_cast<int>(categories->names().size()) : 0;
    for (int kind = 0; kind < kinds; ++kind)
        m_looks[static_cast<size_t>(ofKind(kind))] = barLook(*categories, kind, palette);
    for (int number = 0; faded && number < Count; ++number) {
        if (number < OutcomeCount && isFailing(static_cast<Outcome>(number)))
            continue;
        BarLook &look = m_looks[static_cast<size_t>(number)];
        const QColor base = palette.color(QPalette::Base);
        look.fill = blended(look.fill, base, Fading);
        look.hatch.setColor(blended(look.hatch.color(), base, Fading));
        look.text = blended(palette.color(QPalette::Text), base, 0.35F);
    }
}

void paintBars(QPainter &painter, std::span<const QRect> all, const BarLook &look, const QRect &seen)
{
    const std::span<const QRect> bars = barsIn(seen, all);
    if (bars.empty())
        return;
    // The same fill as fillRect() of each, in half the time.
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.fill);
    painter.drawRects(bars.data(), static_cast<int>(bars.size()));
    if (look.hatch.style() == Qt::NoBrush)
        return;
    for (const QRect &bar : bars) {
        if (bar.width() >= LeastPatternWidth)
            painter.fillRect(bar & seen, look.hatch);
    }
}

void paintSkipped(QPainter &painter, const QRect &bar, const QPalette &palette)
{
    if (bar.width() >= LeastPatternWidth)
        painter.fillRect(bar, barLook(Outcome::Skipped, palette).hatch);
}

void paintHollow(QPainter &painter, std::span<const QRect> all, const QRect &seen, const QPalette &palette)
{
    const std::span<const QRect> bars = barsIn(seen, all);
    if (bars.empty())
        return;
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const QColor frame = blended(base, text, 0.45F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(frame);
    painter.drawRects(bars.data(), static_cast<int>(bars.size()));
    std::vector<QRect> insides;
    insides.reserve(bars.size());
    for (const QRect &bar : bars) {
        const QRect inside = bar.adjusted(1, 1, -1, -1);
        if (inside.isValid())
            insides.push_back(inside);
    }
    painter.setBrush(blended(base, text, 0.06F));
    painter.drawRects(insides.data(), static_cast<int>(insides.size()));
}

void paintElsewhere(QPainter &painter, const QRect &bar, const BarLook &look, const QPalette &palette)
{
    const QRect inside = bar.adjusted(2, 2, -2, -2);
    if (!inside.isValid())
        return;
    painter.fillRect(inside, palette.base());
    painter.fillRect(inside, QBrush(blended(palette.color(QPalette::Base), look.fill, 0.35F), Qt::Dense5Pattern));
}

void paintSample(QPainter &painter, const QRect &rect, Outcome outcome, const QPalette &palette)
{
    QRect bar = rect;
    if (outcome == Outcome::Skipped) {
        const int thin = std::max(2, rect.height() / 3);
        bar = {rect.left(), rect.top() + (rect.height() - thin) / 2, rect.width(), thin};
    }
    paintBars(painter, {&bar, 1}, barLook(outcome, palette), rect);
}

} // namespace aviary
