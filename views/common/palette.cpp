// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/palette.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QStyleOptionViewItem>
#include <QSvgRenderer>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct Shades
{
    QRgb onLight;
    QRgb onDark;
};

Shades shadesOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Ok: return {0x1b7a3d, 0x5ccb80};
    case Outcome::Changed: return {0x8f5a00, 0xe5b04a};
    case Outcome::Skipped: return {0x0b7285, 0x62bfd0};
    case Outcome::Ignored:
    case Outcome::Rescued: return {0x6a4fb8, 0xb39ef0};
    case Outcome::Failed: return {0xc4161c, 0xff7b72};
    case Outcome::Unreachable: return {0xa6178f, 0xf58ae4};
    case Outcome::Unknown: break;
    }
    return {0x5f6368, 0xa9adb3};
}

Outcome likeOutcome(State state)
{
    switch (state) {
    case State::Completed: return Outcome::Ok;
    case State::Failed: return Outcome::Failed;
    case State::Expired: return Outcome::Changed;
    case State::Running: return Outcome::Skipped;
    case State::Unknown: break;
    }
    return Outcome::Unknown;
}

QColor blend(const QColor &from, const QColor &to, float share)
{
    return QColor::fromRgbF(from.redF() + (to.redF() - from.redF()) * share, from.greenF() + (to.greenF() - from.greenF()) * share,
                            from.blueF() + (to.blueF() - from.blueF()) * share);
}

// A mark in a square of 16 units. Drawn, not typeset: fonts differ in what they have.
void drawMark(QPainter &painter, Outcome outcome, const QColor &color)
{
    QPen pen(color, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    switch (outcome) {
    case Outcome::Ok: painter.drawPolyline(QPolygonF({{3.2, 8.6}, {6.6, 12}, {12.8, 4.2}})); return;
    case Outcome::Changed:
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPolygon(QPolygonF({{8, 2.2}, {13.8, 8}, {8, 13.8}, {2.2, 8}}));
        return;
    case Outcome::Skipped: painter.drawLine(QPointF(3.5, 8), QPointF(12.5, 8)); return;
    case Outcome::Ignored: painter.drawEllipse(QPointF(8, 8), 4.8, 4.8); return;
    case Outcome::Rescued:
        painter.drawArc(QRectF(3, 3.4, 10, 10), 120 * 16, 290 * 16);
        painter.drawPolyline(QPolygonF({{2.8, 1.8}, {4.9, 4.6}, {8.2, 3.6}}));
        return;
    case Outcome::Failed:
        painter.drawLine(QPointF(3.8, 3.8), QPointF(12.2, 12.2));
        painter.drawLine(QPointF(12.2, 3.8), QPointF(3.8, 12.2));
        return;
    case Outcome::Unreachable:
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPolygon(QPolygonF({{9.6, 0.8}, {3, 9.2}, {7.2, 9.2}, {6, 15.2}, {13, 6.4}, {8.6, 6.4}}));
        return;
    case Outcome::Unknown: break;
    }
    painter.drawPoint(QPointF(8, 13));
    painter.drawArc(QRectF(4.5, 2.2, 7, 6.4), -60 * 16, 240 * 16);
    painter.drawLine(QPointF(8.2, 8.4), QPointF(8, 10));
}

void drawMark(QPainter &painter, State state, const QColor &color)
{
    painter.setPen(QPen(color, 1.8, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    switch (state) {
    case State::Expired:
        painter.drawEllipse(QPointF(8, 8), 5.4, 5.4);
        painter.drawLine(QPointF(4.4, 11.6), QPointF(11.6, 4.4));
        return;
    case State::Running: {
        QPen dots(color, 2.2, Qt::CustomDashLine, Qt::RoundCap);
        dots.setDashPattern({0.01, 1.93});
        painter.setPen(dots);
        painter.drawEllipse(QPointF(8, 8), 5.4, 5.4);
        return;
    }
    case State::Completed:
    case State::Failed:
    case State::Unknown: drawMark(painter, likeOutcome(state), color); return;
    }
}

template <class What>
QIcon makeIcon(What what, const QPalette &palette)
{
    QIcon icon;
    const QColor color = colorOf(what, palette);
    for (const int size : {16, 20, 24, 32, 48}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(size / 16.0, size / 16.0);
        drawMark(painter, what, color);
        painter.end();
        icon.addPixmap(pixmap);
        // A selected row must not tint the mark: it is meaning, not decoration.
        icon.addPixmap(pixmap, QIcon::Selected);
    }
    return icon;
}

template <class What>
QIcon cachedIcon(What what, const QPalette &palette)
{
    static std::array<std::array<QIcon, 16>, 2> icons;
    QIcon &icon = icons[isDark(palette) ? 1 : 0][static_cast<size_t>(what)];
    if (icon.isNull())
        icon = makeIcon(what, palette);
    return icon;
}

QPalette fullPalette(QRgb window, QRgb base, QRgb alternate, QRgb text, QRgb button, QRgb mid, QRgb highlight, QRgb highlighted, QRgb link)
{
    QPalette p;
    const QColor disabled = QColor((qRed(text) + qRed(window)) / 2, (qGreen(text) + qGreen(window)) / 2, (qBlue(text) + qBlue(window)) / 2);
    p.setColor(QPalette::Window, window);
    p.setColor(QPalette::WindowText, text);
    p.setColor(QPalette::Base, base);
    p.setColor(QPalette::AlternateBase, alternate);
    p.setColor(QPalette::Text, text);
    p.setColor(QPalette::PlaceholderText, disabled);
    p.setColor(QPalette::Button, button);
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::BrightText, Qt::white);
    p.setColor(QPalette::ToolTipBase, alternate);
    p.setColor(QPalette::ToolTipText, text);
    p.setColor(QPalette::Highlight, highlight);
    p.setColor(QPalette::HighlightedText, highlighted);
    p.setColor(QPalette::Accent, highlight);
    p.setColor(QPalette::Link, link);
    p.setColor(QPalette::LinkVisited, link);
    p.setColor(QPalette::Light, QColor(button).lighter(115));
    p.setColor(QPalette::Midlight, QColor(button).lighter(107));
    p.setColor(QPalette::Mid, mid);
    p.setColor(QPalette::Dark, QColor(mid).darker(130));
    p.setColor(QPalette::Shadow, Qt::black);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, disabled);
    return p;
}

// Some dark desktops have a highlight so bright that coloured words are not read on much of it.
float highlightShare(const QColor &base, const QColor &highlight)
{
    constexpr float Full = 0.6F, Least = 0.2F, Brightest = 68; // of 255
    const auto from = static_cast<float>(qGray(base.rgb())), to = static_cast<float>(qGray(highlight.rgb()));
    return to > std::max(from, Brightest) ? std::clamp((Brightest - from) / (to - from), Least, Full) : Full;
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightnessF() < 0.5;
}

QColor colorOf(Outcome outcome, const QPalette &palette)
{
    const Shades shades = shadesOf(outcome);
    return QColor(isDark(palette) ? shades.onDark : shades.onLight);
}

QColor colorOf(State state, const QPalette &palette)
{
    return colorOf(likeOutcome(state), palette);
}

QColor tintOf(Outcome outcome, const QPalette &palette)
{
    return blend(palette.color(QPalette::Base), colorOf(outcome, palette), isDark(palette) ? 0.22F : 0.13F);
}

namespace {

std::optional<Outcome> likeOutcome(LineRow::Change change)
{
    switch (change) {
    case LineRow::Change::Changed:
        return Outcome::Changed;
    case LineRow::Change::Removed:
        return Outcome::Failed;
    case LineRow::Change::Added:
        return Outcome::Ok;
    case LineRow::Change::Same:
    case LineRow::Change::Muted:
    case LineRow::Change::Folded:
        break;
    }
    return {};
}

} // namespace

QColor tintOf(LineRow::Change change, const QPalette &palette)
{
    const std::optional<Outcome> outcome = likeOutcome(change);
    // Fainter than elsewhere: words of many colours stand on it.
    return outcome
        ? blend(palette.color(QPalette::Base), colorOf(*outcome, palette), isDark(palette) ? 0.15F : 0.12F)
        : QColor();
}

QColor strongTintOf(LineRow::Change change, const QPalette &palette)
{
    const std::optional<Outcome> outcome = likeOutcome(change);
    if (!outcome)
        return {};
    return blend(palette.color(QPalette::Base), colorOf(*outcome, palette), isDark(palette) ? 0.45F : 0.34F);
}

QPalette listPalette(const QPalette &palette)
{
    QPalette list = palette;
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        const float full = isDark(palette)
            ? highlightShare(palette.color(group, QPalette::Base), palette.color(group, QPalette::Highlight))
            : 0.26F;
        const float share = group == QPalette::Active ? full : full / 2;
        list.setColor(group, QPalette::Highlight, blend(palette.color(group, QPalette::Base), palette.color(group, QPalette::Highlight), share));
        list.setColor(group, QPalette::HighlightedText, palette.color(group, QPalette::Text));
    }
    return list;
}

const QPalette &ListColors::of(const QPalette &palette)
{
    if (!m_given || !m_given->isCopyOf(palette)) {
        m_given = palette;
        m_colors = listPalette(palette);
    }
    return m_colors;
}

void ListColors::apply(QStyleOptionViewItem &option)
{
    option.palette = of(option.palette);
    if (option.widget && !option.widget->hasFocus())
        option.state &= ~QStyle::State_Active;
}

QColor hitTint(const QPalette &palette)
{
    return QColor(isDark(palette) ? 0x5c4a12 : 0xffe08a);
}

QColor mutedText(const QPalette &palette)
{
    return blend(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.36F);
}

QIcon iconOf(Outcome outcome, const QPalette &palette)
{
    return cachedIcon(outcome, palette);
}

QIcon iconOf(State state, const QPalette &palette)
{
    return cachedIcon(state, palette);
}

QIcon actionIcon(const QString &name, const QPalette &palette)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray color = palette.color(QPalette::ButtonText).name().toLatin1();
    QSvgRenderer renderer(file.readAll().replace("currentColor", color));
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

QPalette lightPalette()
{
    return fullPalette(0xf3f3f4, 0xffffff, 0xf7f7f8, 0x1f2328, 0xf6f6f7, 0xc4c7cb, 0x2f6fbd, 0xffffff, 0x1a5fb4);
}

QPalette darkPalette()
{
    return fullPalette(0x2c3136, 0x1b1e20, 0x202326, 0xe6e8ea, 0x2d3136, 0x4a5056, 0x2f65a8, 0xffffff, 0x7ab5f5);
}

} // namespace aviary
