// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/durationchart.h"

#include "models/recording/format.h"
#include "views/common/palette.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QDateTime>
#include <QKeyEvent>
#include <QPainter>
#include <QStackedBarSeries>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr Micros Second = 1'000'000;
constexpr int Margin = 8;
constexpr int MarkSize = 12;
constexpr double MostBarWidth = 48;

double seconds(Micros duration)
{
    return isKnown(duration) && duration > 0 ? static_cast<double>(duration) / Second : 0;
}

} // namespace

std::vector<Micros> durationTicks(Micros longest, int most)
{
    static constexpr Micros steps[] = {
        1'000,         2'000,         5'000,           10'000,          20'000,          50'000,         100'000,
        200'000,       500'000,       Second,          2 * Second,      5 * Second,      10 * Second,    20 * Second,
        30 * Second,   60 * Second,   120 * Second,    300 * Second,    600 * Second,    1200 * Second,  1800 * Second,
        3600 * Second, 7200 * Second, 10'800 * Second, 21'600 * Second, 43'200 * Second, 86'400 * Second};
    const Micros last = std::max<Micros>(longest, 1000);
    Micros step = steps[0];
    for (const Micros next : steps) {
        step = next;
        if (last / step < most)
            break;
    }
    while (last / step >= most)
        step *= 2;
    std::vector<Micros> ticks;
    for (Micros at = 0; at <= last; at += step)
        ticks.push_back(at);
    return ticks;
}

DurationChart::DurationChart(QWidget *parent)
    : BarChart(parent)
    , m_series(new QStackedBarSeries)
    , m_durations(new QCategoryAxis(this))
    , m_medianLine(new QGraphicsLineItem)
    , m_column(new QGraphicsRectItem)
{
    QChart *chart = this->chart();
    chart->addSeries(m_series);
    auto *runs = new QBarCategoryAxis(this);
    chart->addAxis(runs, Qt::AlignBottom);
    chart->addAxis(m_durations, Qt::AlignLeft);
    m_series->attachAxis(runs);
    m_series->attachAxis(m_durations);
    runs->setLabelsVisible(false);
    runs->setGridLineVisible(false);
    m_durations->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_durations->setLineVisible(false);
    scene()->addItem(m_column);
    m_column->setZValue(-1);
    scene()->addItem(m_medianLine);
    m_medianLine->setZValue(10);
}

void DurationChart::setBars(std::vector<Bar> bars, Micros median)
{
    if (bars == m_bars && median == m_median)
        return;
    m_bars = std::move(bars);
    m_median = median;
    m_longest = NoDuration;
    for (const Bar &bar : m_bars)
        m_longest = std::max(m_longest, bar.duration);
    m_current = -1;
    m_count = std::min<int>(MostBars, static_cast<int>(m_bars.size()));
    m_first = static_cast<int>(m_bars.size()) - m_count;
    build();
}

void DurationChart::setCurrent(int bar)
{
    m_current = bar < static_cast<int>(m_bars.size()) ? bar : -1;
    if (m_current >= 0 && (m_current < m_first || m_current >= m_first + m_count)) {
        // With bars before and after it.
        m_first = std::clamp(m_current - MostBars / 2, 0, static_cast<int>(m_bars.size()) - m_count);
        build();
    }
    showCurrent();
}

void DurationChart::build()
{
    m_series->clear();
    m_sets.clear();
    for (const auto &[bar, mark] : m_marks)
        delete mark;
    m_marks.clear();
    auto *runs = qobject_cast<QBarCategoryAxis *>(chart()->axes(Qt::Horizontal).constFirst());
    QStringList categories;
    for (int bar = 0; bar < m_count; ++bar)
        categories << QString::number(bar);
    runs->setCategories(categories);
    const auto shown = std::span(m_bars).subspan(static_cast<size_t>(m_first), static_cast<size_t>(m_count));
    for (const Bar &bar : shown)
        m_sets[{bar.kind, bar.isHatched}] = nullptr;
    for (auto &[kind, set] : m_sets) {
        set = new QBarSet({});
        for (const Bar &bar : shown)
            *set << (std::pair(bar.kind, bar.isHatched) == kind ? seconds(bar.duration) : 0);
        m_series->append(set);
    }
    for (int bar = m_first; bar < m_first + m_count; ++bar) {
        const Bar &b = m_bars[static_cast<size_t>(bar)];
        if (!b.isMarked && !b.isFar && isKnown(b.duration))
            continue;
        auto *mark = new QGraphicsPixmapItem;
        scene()->addItem(mark);
        mark->setZValue(5);
        m_marks.emplace_back(bar, mark);
    }
    takePalette();
    arrange();
    Q_EMIT drawnChanged();
}

void DurationChart::setAxis()
{
    for (const QString &label : m_durations->categoriesLabels())
        m_durations->remove(label);
    const int most = std::max(2, height() / (fontMetrics().height() * 2 + 6));
    const std::vector<Micros> ticks = durationTicks(m_longest, most);
    m_most = std::max(seconds(m_longest), seconds(ticks.back())) * 1.04;
    if (m_most <= 0)
        m_most = 1;
    m_durations->setRange(0, m_most);
    for (const Micros tick : ticks)
        m_durations->append(tick == 0 ? u"0"_s : formatDuration(tick), seconds(tick));
}

void DurationChart::arrange()
{
    setAxis();
    const QFontMetrics metrics(font());
    int left = 0;
    for (const QString &label : m_durations->categoriesLabels())
        left = std::max(left, metrics.horizontalAdvance(label));
    left += 2 * Margin;
    const QRectF plot(left, MarkSize + 4, std::max(10, viewport()->width() - left - 2 * Margin),
                      std::max(10, viewport()->height() - metrics.height() - MarkSize - 12));
    chart()->resize(viewport()->size());
    scene()->setSceneRect(0, 0, viewport()->width(), viewport()->height());
    chart()->setPlotArea(plot);
    m_durations->setLabelsFont(font());

    const double y = plot.bottom() - seconds(m_median) / m_most * plot.height();
    m_medianLine->setVisible(isKnown(m_median) && m_median > 0);
    m_medianLine->setLine(plot.left(), y, plot.right(), y);

    const double step = plot.width() / std::max(m_count, 1);
    m_series->setBarWidth(std::min(0.72, MostBarWidth / step)); // a few runs are no walls
    for (const auto &[bar, mark] : m_marks) {
        const Bar &b = m_bars[static_cast<size_t>(bar)];
        // Above the bar; narrow ones are told by colour, tool tip and keys. What has no bar always has its mark, and
        // few are far.
        mark->setVisible(step >= MarkSize || !isKnown(b.duration) || b.isFar);
        mark->setPixmap(b.isFar ? triangle()
                                : iconOfKind(b.kind).pixmap(QSize(MarkSize, MarkSize), devicePixelRatio()));
        const QRectF rect = barRect(bar);
        mark->setPos(rect.center().x() - MarkSize / 2.0, rect.top() - MarkSize - 2);
    }
    placeDates();
    showCurrent();
}

QPixmap DurationChart::triangle() const
{
    const qreal ratio = devicePixelRatio();
    QPixmap pixmap(QSize(MarkSize, MarkSize) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Text));
    painter.drawPolygon(QPolygonF{{MarkSize / 2.0, 2.0}, {MarkSize - 1.0, MarkSize - 2.0}, {1.0, MarkSize - 2.0}});
    return pixmap;
}

// As many as have room, always at the first and, where it fits, the last.
void DurationChart::placeDates()
{
    for (QGraphicsSimpleTextItem *date : m_dates)
        delete date;
    m_dates.clear();
    const QRectF plot = chart()->plotArea();
    const Micros now = QDateTime::currentMSecsSinceEpoch() * 1000;
    double free = plot.left();
    const auto place = [&](int bar, bool atEnd) {
        const QString text = formatStarted(m_bars[static_cast<size_t>(bar)].started, now);
        const double width = QFontMetrics(font()).horizontalAdvance(text);
        const double x = std::clamp(barRect(bar).center().x() - width / 2, plot.left(), plot.right() - width);
        if (text.isEmpty() || x < free || (!atEnd && x + width > plot.right() - width - 3 * Margin))
            return;
        auto *item = scene()->addSimpleText(text, font());
        item->setBrush(mutedText(palette()));
        item->setPos(x, plot.bottom() + 4);
        m_dates.push_back(item);
        free = x + width + 3 * Margin;
    };
    for (int bar = m_first; bar < m_first + m_count - 1; ++bar)
        place(bar, false);
    if (m_count > 0)
        place(m_first + m_count - 1, true);
}

void DurationChart::colour()
{
    const QPalette &palette = this->palette();
    for (const auto &[kind, set] : m_sets) {
        const QColor color = colorOfKind(kind.first);
        set->setBrush(kind.second ? QBrush(color, Qt::BDiagPattern) : QBrush(color));
        set->setPen(kind.second ? QPen(color) : QPen(Qt::NoPen));
    }
    const QColor muted = mutedText(palette);
    const QColor grid = palette.color(QPalette::Mid);
    m_durations->setLabelsColor(muted);
    m_durations->setGridLinePen(QPen(grid, 1, Qt::DotLine));
    for (QAbstractAxis *axis : chart()->axes(Qt::Horizontal))
        axis->setLinePen(QPen(grid));
    m_medianLine->setPen(QPen(palette.color(QPalette::Text), 1, Qt::DashLine));
    for (QGraphicsSimpleTextItem *date : m_dates)
        date->setBrush(muted);
}

QRectF DurationChart::barRect(int bar) const
{
    if (bar < m_first || bar >= m_first + m_count)
        return {};
    const QRectF plot = chart()->plotArea();
    const double step = plot.width() / m_count;
    const double height = seconds(m_bars[static_cast<size_t>(bar)].duration) / m_most * plot.height();
    return {plot.left() + (bar - m_first) * step, plot.bottom() - height, step, height};
}

void DurationChart::showCurrent()
{
    m_column->setVisible(m_current >= m_first && m_current < m_first + m_count);
    if (!m_column->isVisible())
        return;
    const QRectF plot = chart()->plotArea();
    QRectF column = barRect(m_current);
    column.setTop(plot.top() - MarkSize - 4);
    column.setBottom(plot.bottom());
    m_column->setRect(column);
    QColor color = palette().color(QPalette::Highlight);
    m_column->setPen(hasFocus() ? QPen(color, 2) : QPen(color, 1));
    color.setAlphaF(isDark(palette()) ? 0.45F : 0.2F);
    m_column->setBrush(color);
    setAccessibleDescription(textOf(m_current));
}

int DurationChart::barAt(const QPointF &position) const
{
    const QRectF plot = chart()->plotArea();
    if (m_count == 0 || position.x() < plot.left() || position.x() >= plot.right())
        return -1;
    const int at = static_cast<int>((position.x() - plot.left()) / plot.width() * m_count);
    return m_first + std::clamp(at, 0, m_count - 1);
}

void DurationChart::choose(int bar)
{
    if (bar < 0 || bar >= static_cast<int>(m_bars.size()) || bar == m_current)
        return;
    setCurrent(bar);
    Q_EMIT barSelected(bar);
}

void DurationChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        choose(barAt(mapToScene(event->position().toPoint())));
}

void DurationChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int bar = barAt(mapToScene(event->position().toPoint()));
    if (event->button() == Qt::LeftButton && bar >= 0)
        Q_EMIT barActivated(bar);
}

void DurationChart::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_bars.size()) - 1;
    const int from = m_current < 0 ? last : m_current;
    constexpr int leap = 10;
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(std::max(from - 1, 0));
    case Qt::Key_Right:
        return choose(std::min(from + 1, last));
    case Qt::Key_PageUp:
        return choose(std::max(from - leap, 0));
    case Qt::Key_PageDown:
        return choose(std::min(from + leap, last));
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT barActivated(m_current);
        return;
    default:
        event->ignore();
    }
}

QString DurationChart::toolTipAt(const QPointF &place) const
{
    const int bar = barAt(place);
    return bar < 0 ? QString() : textOf(bar);
}

} // namespace aviary
