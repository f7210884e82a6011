// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/playbooks/trendchart.h"

#include "models/items/playbooksmodel.h"
#include "models/recording/format.h"
#include "views/common/palette.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QDateTime>
#include <QKeyEvent>
#include <QStackedBarSeries>

#include <algorithm>

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

TrendChart::TrendChart(QWidget *parent)
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
    setAccessibleName(tr("Durations of the playbook's runs"));
}

void TrendChart::setTrend(std::span<const PlaybookEntry> entries, const PlaybookTrend &trend)
{
    std::vector<Run> runs;
    runs.reserve(trend.runs.size());
    for (const quint32 entry : trend.runs) {
        const PlaybookEntry &from = entries[entry];
        runs.push_back({.entry = entry,
                        .state = from.playbook.state,
                        .checkMode = from.playbook.checkMode,
                        .started = from.playbook.started,
                        .duration = from.playbook.duration,
                        .title = from.report});
    }
    if (runs == m_runs)
        return;
    m_runs = std::move(runs);
    m_median = trend.median;
    m_longest = trend.longest;
    m_current = -1;
    m_count = std::min<int>(MostBars, static_cast<int>(m_runs.size()));
    m_first = static_cast<int>(m_runs.size()) - m_count;
    build();
}

void TrendChart::setCurrent(quint32 entry)
{
    const auto it = std::ranges::find(m_runs, entry, &Run::entry);
    m_current = it == m_runs.end() ? -1 : static_cast<int>(it - m_runs.begin());
    if (m_current >= 0 && (m_current < m_first || m_current >= m_first + m_count)) {
        // With runs before and after it.
        m_first = std::clamp(m_current - MostBars / 2, 0, static_cast<int>(m_runs.size()) - m_count);
        build();
    }
    showCurrent();
}

QString TrendChart::textOf(int run) const
{
    const Run &r = m_runs[static_cast<size_t>(run)];
    QStringList lines{u"%1 %2"_s.arg(glyphOf(r.state)).arg(nameOf(r.state))};
    if (r.checkMode)
        lines.first() += u"  "_s + PlaybooksModel::markOfCheckMode();
    lines << (isKnown(r.duration) ? formatDuration(r.duration) : tr("No end is recorded."));
    lines << formatDateTimeExact(r.started) << oneLine(r.title);
    return lines.join(u'\n');
}

void TrendChart::build()
{
    m_series->clear();
    m_sets.clear();
    for (const auto &[run, mark] : m_marks)
        delete mark;
    m_marks.clear();
    auto *runs = qobject_cast<QBarCategoryAxis *>(chart()->axes(Qt::Horizontal).constFirst());
    QStringList categories;
    for (int run = 0; run < m_count; ++run)
        categories << QString::number(run);
    runs->setCategories(categories);
    for (const State state : StatesForReading) {
        for (const bool checkMode : {false, true}) {
            const auto isOf = [&](const Run &run) { return run.state == state && run.checkMode == checkMode; };
            const auto shown = std::span(m_runs).subspan(static_cast<size_t>(m_first), static_cast<size_t>(m_count));
            if (std::ranges::none_of(shown, isOf))
                continue;
            auto *set = new QBarSet(nameOf(state));
            for (const Run &run : shown)
                *set << (isOf(run) ? seconds(run.duration) : 0);
            m_series->append(set);
            m_sets.insert(set, {state, checkMode});
        }
    }
    for (int run = m_first; run < m_first + m_count; ++run) {
        const Run &r = m_runs[static_cast<size_t>(run)];
        if (r.state == State::Completed && isKnown(r.duration))
            continue;
        auto *mark = new QGraphicsPixmapItem;
        scene()->addItem(mark);
        mark->setZValue(5);
        m_marks.emplace_back(run, mark);
    }
    takePalette();
    arrange();
    Q_EMIT drawnChanged();
}

void TrendChart::setAxis()
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

void TrendChart::arrange()
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
    for (const auto &[run, mark] : m_marks) {
        const Run &r = m_runs[static_cast<size_t>(run)];
        // Above the bar; narrow ones are told by colour, tool tip and keys. What has no bar always has its mark.
        mark->setVisible(step >= MarkSize || !isKnown(r.duration));
        mark->setPixmap(iconOf(r.state, palette()).pixmap(QSize(MarkSize, MarkSize), devicePixelRatio()));
        const QRectF bar = barRect(run);
        mark->setPos(bar.center().x() - MarkSize / 2.0, bar.top() - MarkSize - 2);
    }
    placeDates();
    showCurrent();
}

// As many as have room, always at the first and, where it fits, the last.
void TrendChart::placeDates()
{
    for (QGraphicsSimpleTextItem *date : m_dates)
        delete date;
    m_dates.clear();
    const QRectF plot = chart()->plotArea();
    const Micros now = QDateTime::currentMSecsSinceEpoch() * 1000;
    double free = plot.left();
    const auto place = [&](int run, bool atEnd) {
        const QString text = formatStarted(m_runs[static_cast<size_t>(run)].started, now);
        const double width = QFontMetrics(font()).horizontalAdvance(text);
        const double x = std::clamp(barRect(run).center().x() - width / 2, plot.left(), plot.right() - width);
        if (text.isEmpty() || x < free || (!atEnd && x + width > plot.right() - width - 3 * Margin))
            return;
        auto *item = scene()->addSimpleText(text, font());
        item->setBrush(mutedText(palette()));
        item->setPos(x, plot.bottom() + 4);
        m_dates.push_back(item);
        free = x + width + 3 * Margin;
    };
    for (int run = m_first; run < m_first + m_count - 1; ++run)
        place(run, false);
    if (m_count > 0)
        place(m_first + m_count - 1, true);
}

void TrendChart::colour()
{
    const QPalette &palette = this->palette();
    for (auto it = m_sets.cbegin(); it != m_sets.cend(); ++it) {
        const QColor color = colorOf(it->first, palette);
        it.key()->setBrush(it->second ? QBrush(color, Qt::BDiagPattern) : QBrush(color));
        it.key()->setPen(it->second ? QPen(color) : QPen(Qt::NoPen));
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

QRectF TrendChart::barRect(int run) const
{
    if (run < m_first || run >= m_first + m_count)
        return {};
    const QRectF plot = chart()->plotArea();
    const double step = plot.width() / m_count;
    const double height = seconds(m_runs[static_cast<size_t>(run)].duration) / m_most * plot.height();
    return {plot.left() + (run - m_first) * step, plot.bottom() - height, step, height};
}

void TrendChart::showCurrent()
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

int TrendChart::runAt(const QPointF &position) const
{
    const QRectF plot = chart()->plotArea();
    if (m_count == 0 || position.x() < plot.left() || position.x() >= plot.right())
        return -1;
    const int at = static_cast<int>((position.x() - plot.left()) / plot.width() * m_count);
    return m_first + std::clamp(at, 0, m_count - 1);
}

void TrendChart::choose(int run)
{
    if (run < 0 || run >= static_cast<int>(m_runs.size()) || run == m_current)
        return;
    const quint32 entry = m_runs[static_cast<size_t>(run)].entry;
    setCurrent(entry);
    Q_EMIT runSelected(entry);
}

void TrendChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        choose(runAt(mapToScene(event->position().toPoint())));
}

void TrendChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int run = runAt(mapToScene(event->position().toPoint()));
    if (event->button() == Qt::LeftButton && run >= 0)
        Q_EMIT runActivated(m_runs[static_cast<size_t>(run)].entry);
}

void TrendChart::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_runs.size()) - 1;
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
            Q_EMIT runActivated(m_runs[static_cast<size_t>(m_current)].entry);
        return;
    default:
        event->ignore();
    }
}

QString TrendChart::toolTipAt(const QPointF &place) const
{
    const int run = runAt(place);
    return run < 0 ? QString() : textOf(run);
}

} // namespace aviary
