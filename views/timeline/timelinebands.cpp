// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinebands.h"

#include "models/recording/format.h"
#include "views/timeline/crisp.h"
#include "views/timeline/timelinepainter.h"
#include "views/timeline/timelinerangemark.h"
#include "views/timeline/timelinestate.h"
#include "views/timeline/timelinetexts.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

namespace aviary {

namespace {

constexpr int NameMargin = 4;

} // namespace

TimelineBands::TimelineBands(TimelineState *state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Plays"));
    connect(state, &TimelineState::modelChanged, this,
            [this] { setAccessibleDescription(names().join(QLatin1StringView(", "))); });
    connect(state, &TimelineState::pictureChanged, this, [this] { update(); });
    connect(state->range(), &TimelineRange::changed, this, [this] { update(); });
}

QSize TimelineBands::sizeHint() const
{
    return {100, fontMetrics().height() + 6};
}

QStringList TimelineBands::names() const
{
    QStringList names;
    if (m_state->model()) {
        for (const TimelineModel::Band &band : m_state->model()->bands())
            names << oneLine(nameOfBand(*m_state->model(), band));
    }
    return names;
}

void TimelineBands::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    if (!m_state->hasPicture() || m_state->picture().view().visible.isEmpty())
        return;
    const TimelinePicture &picture = m_state->picture();
    const QColor ground = palette().color(QPalette::Text);
    const auto faint = [&](float share) {
        QColor color = ground;
        color.setAlphaF(share);
        return color;
    };
    for (size_t i = 0; i < picture.model->bands().size(); ++i) {
        const BandPlace place = placeOf(picture, i);
        if (place.right <= 0 || place.left >= width())
            continue;
        const QRect band(place.left, 0, place.right - place.left, height());
        painter.fillRect(band, faint(i % 2 == 1 ? 0.13F : 0.07F));
        if (place.left > 0)
            fillVertical(painter, place.left, 0, height(), faint(0.35F));
        const TimelineModel::Band &of = picture.model->bands()[i];
        for (size_t batch = 1; batch < of.spans.size(); ++batch) {
            const double x = xOf(of.spans[batch].begin, picture.view().visible, width());
            if (x > 0 && x < width())
                fillVertical(painter, static_cast<int>(x), height() / 2, height() - height() / 2, faint(0.35F));
        }
        // The name stays in sight while the play is.
        const QRect room = (band & rect()).adjusted(NameMargin, 0, -NameMargin, 0);
        if (room.width() < fontMetrics().averageCharWidth() * 4)
            continue;
        painter.setPen(ground);
        const QString name = nameOfBand(*picture.model, picture.model->bands()[i]);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         fontMetrics().elidedText(oneLine(name.left(500)), Qt::ElideRight, room.width()));
    }
    paintRangeMark(painter, *m_state, rect(), palette());
}

bool TimelineBands::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !m_state->hasPicture() || m_state->picture().view().visible.isEmpty())
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const TimelinePicture &picture = m_state->picture();
    for (size_t i = 0; i < picture.model->bands().size(); ++i) {
        const BandPlace place = placeOf(picture, i);
        if (help->pos().x() < place.left || help->pos().x() >= place.right)
            continue;
        QToolTip::showText(help->globalPos(), plainToolTip(describeBand(*picture.model, picture.model->bands()[i])),
                           this, QRect(place.left, 0, place.right - place.left, height()));
        return true;
    }
    QToolTip::hideText();
    return true;
}

void TimelineBands::wheelEvent(QWheelEvent *event)
{
    m_state->wheel(event, event->position().x());
}

} // namespace aviary
