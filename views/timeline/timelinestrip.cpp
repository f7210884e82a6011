// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinestrip.h"

#include "models/recording/format.h"
#include "views/common/palette.h"
#include "views/timeline/crisp.h"
#include "views/timeline/timelinerangemark.h"
#include "views/timeline/timelinestate.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace aviary {

TimelineStrip::TimelineStrip(TimelineState *state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Busy hosts"));
    connect(state, &TimelineState::pictureChanged, this, [this] { update(); });
    connect(state->range(), &TimelineRange::changed, this, [this] { update(); });
    connect(state, &TimelineState::figuresChanged, this, [this] {
        const TimelineFiguresPtr &figures = m_state->figures();
        setAccessibleDescription(figures ? tr("at most %n host(s) at once", nullptr,
                                              static_cast<int>(figures->concurrency.most))
                                         : QString());
        update();
    });
}

QSize TimelineStrip::sizeHint() const
{
    return {100, fontMetrics().height() + 12};
}

void TimelineStrip::sample()
{
    const TimelineFiguresPtr &figures = m_state->figures();
    const TimeSpan visible = m_state->hasPicture() ? m_state->picture().view().visible : TimeSpan();
    if (figures == m_figures && visible == m_visible && static_cast<int>(m_busy.size()) == width())
        return;
    m_figures = figures;
    m_visible = visible;
    m_busy.clear();
    if (figures && !visible.isEmpty())
        m_busy = figures->concurrency.sampled(visible, width());
}

void TimelineStrip::paintEvent(QPaintEvent *)
{
    sample();
    QPainter painter(this);
    const QColor text = palette().color(QPalette::WindowText);
    QColor line = text;
    line.setAlphaF(0.15F);
    fillHorizontal(painter, 0, height() - 1, width(), line);
    if (m_busy.empty() || m_figures->concurrency.most == 0)
        return;
    QColor area = text;
    area.setAlphaF(0.30F);
    const int full = height() - 4;
    const auto heightAt = [&](size_t x) {
        const float share = m_busy[x] / static_cast<float>(m_figures->concurrency.most);
        // What is little is not nothing.
        return share <= 0 ? 0 : std::max(1, static_cast<int>(std::lround(share * static_cast<float>(full))));
    };
    for (size_t x = 0; x < m_busy.size();) {
        const int high = heightAt(x);
        size_t end = x + 1;
        while (end < m_busy.size() && heightAt(end) == high)
            ++end;
        if (high > 0)
            painter.fillRect(static_cast<int>(x), height() - 1 - high, static_cast<int>(end - x), high, area);
        x = end;
    }
    paintRangeMark(painter, *m_state, rect(), palette());
}

QString TimelineStrip::textAt(int x) const
{
    if (!m_figures || !m_state->model() || x < 0 || x >= static_cast<int>(m_busy.size()) || m_visible.isEmpty())
        return {};
    const Micros from = timeAt(x, m_visible, width());
    const auto most = static_cast<int>(m_figures->concurrency.most);
    const float busy = m_busy[static_cast<size_t>(x)];
    const bool whole = std::abs(busy - std::round(busy)) < 0.05F;
    const QString count = QLocale().toString(static_cast<double>(busy), 'f', whole ? 0 : 1);
    return tr("%1 of at most %n host(s) busy", nullptr, most).arg(count) + QLatin1Char('\n')
        + tr("at %1 %2, %3 into the run")
              .arg(formatTime(from), displayZoneName(from), formatDuration(from - m_state->model()->origin()));
}

bool TimelineStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString text = textAt(help->pos().x());
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), plainToolTip(text), this, QRect(help->pos().x(), 0, 1, height()));
    return true;
}

void TimelineStrip::wheelEvent(QWheelEvent *event)
{
    m_state->wheel(event, event->position().x());
}

} // namespace aviary
