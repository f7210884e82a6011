// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinesheet.h"

#include "models/recording/format.h"
#include "views/common/palette.h"
#include "views/timeline/timelinebands.h"
#include "views/timeline/timelinehead.h"
#include "views/timeline/timelinelabels.h"
#include "views/timeline/timelinelegend.h"
#include "views/timeline/timelinepainter.h"
#include "views/timeline/timelineruler.h"
#include "views/timeline/timelinestate.h"
#include "views/timeline/timelinestrip.h"

#include <QBuffer>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QSvgGenerator>

#include <utility>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr int Margin = 10;

} // namespace

TimelineSheet::TimelineSheet(QWidget *parent)
    : QWidget(parent)
    , m_state(new TimelineState(this))
    , m_view(new QWidget(this))
    , m_busy(new QLabel(this))
    , m_start(new QLabel(this))
{
    // Its parts are told of their size, and what they want is heard, as if somebody saw them.
    setAttribute(Qt::WA_DontShowOnScreen);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_QuitOnClose, false);
    m_view->installEventFilter(this);
    for (QLabel *label : {m_busy, m_start}) {
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(0, 0, 6, 0);
    }
    m_busy->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_start->setAlignment(Qt::AlignRight | Qt::AlignTop);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(Margin, Margin + 2 * fontMetrics().lineSpacing() + Margin, Margin, Margin / 2);
    grid->setSpacing(0);
    grid->addWidget(m_busy, 0, 0);
    grid->addWidget(new TimelineStrip(m_state, this), 0, 1);
    grid->addWidget(m_start, 1, 0);
    grid->addWidget(new TimelineRuler(m_state, this), 1, 1);
    grid->addWidget(new TimelineBands(m_state, this), 2, 1);
    grid->addWidget(new TimelineLabels(m_state, this), 3, 0);
    grid->addWidget(m_view, 3, 1);
    grid->addWidget(new TimelineLegend(m_state, this), 4, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(3, 1);
    connect(m_state, &TimelineState::modelChanged, this, &TimelineSheet::layOut);
    connect(m_state, &TimelineState::figuresChanged, this, &TimelineSheet::showBusy);
    connect(m_state, &TimelineState::settled, this, &TimelineSheet::check);
}

void TimelineSheet::draw(const RecordingPtr &recording, const TimelineTraitsPtr &traits, TimelineChoices *choices,
                         TimeSpan visible)
{
    m_recording = recording;
    m_visible = visible;
    m_state->setFont(font());
    show();
    m_state->setRecording(recording, false);
    m_state->setTraits(traits);
    if (!choices)
        return;
    TimelineChoices *mine = m_state->choices();
    mine->restoreState(choices->saveState());
    mine->setShown(choices->options().shown);
    for (const LaneKey lane : choices->options().pinned)
        mine->togglePin(lane);
    for (const LaneKey lane : choices->options().toggled)
        mine->toggleFold(lane);
}

void TimelineSheet::drawRun(const RecordingPtr &recording, const TimelineTraitsPtr &traits, TimelineChoices *choices,
                            TimeSpan visible, QSize size)
{
    m_size = size;
    draw(recording, traits, choices, visible);
}

void TimelineSheet::drawPart(TimelineState *shown)
{
    m_viewSize = {shown->pageWidth(), shown->pageHeight()};
    m_offset = shown->offset();
    // Of scrolled lanes the whole ones: an SVG does not cut off what is outside of its place.
    const TimelineLayout &layout = shown->picture().layout();
    if (layout.largestOffset(m_viewSize.height()) > 0) {
        const quint32 end = layout.laneAt(layout.contentY(m_viewSize.height(), m_offset));
        quint32 first = layout.fixedLanes();
        while (first + 1 < end && layout.top(first) < layout.fixedHeight() + m_offset)
            ++first;
        m_offset = layout.top(first) - layout.fixedHeight();
        m_viewSize.setHeight(layout.top(end) - m_offset);
    }
    draw(shown->model()->recording(), shown->traits(), shown->choices(), shown->zoom()->visible());
}

void TimelineSheet::layOut()
{
    const TimelineModelPtr &model = m_state->model();
    if (!model)
        return;
    m_laidOut = true;
    m_start->setText(isKnown(model->origin())
                         ? tr("%1 %2\nis 0 s").arg(formatTime(model->origin()), displayZoneName(model->origin()))
                         : QString());
    // What stands beside the lanes is as wide beside any, and how high that above and below is depends on the width.
    constexpr int some = 1000;
    QSize size = m_size;
    if (!m_viewSize.isEmpty()) {
        resizeTo({some, some});
        size.setWidth(m_viewSize.width() + some - m_view->width());
    }
    resizeTo({size.width(), some});
    const int around = some - m_view->height();
    if (!m_viewSize.isEmpty()) {
        size.setHeight(m_viewSize.height() + around);
    } else if (size.height() == 0) {
        const bool dense = m_state->choices()->isDense();
        const int wanted = TimelineLayout(*model, TimelineLayout::LargestLane, dense).height();
        const int lanes = wanted <= UsualMost ? wanted : TimelineLayout::fitting(*model, UsualMost, dense).height();
        size.setHeight(std::clamp(lanes + around, LeastSide, MostSide));
    }
    resizeTo(size);
    if (!m_visible.isEmpty())
        m_state->zoom()->setVisible(m_visible);
    m_state->setOffset(m_offset);
}

void TimelineSheet::resizeTo(QSize size)
{
    resize(size);
    // A part may want another height for its new width.
    constexpr int enough = 4;
    for (int i = 0; i < enough && layout()->activate(); ++i)
        continue;
}

void TimelineSheet::showBusy()
{
    const TimelineFiguresPtr &figures = m_state->figures();
    const int most = figures ? static_cast<int>(figures->concurrency.most) : 0;
    m_busy->setText(most > 0 ? tr("%n host(s) busy", "at most", most) : QString());
    layOut(); // it may want more room beside the lanes
}

void TimelineSheet::check()
{
    if (m_ready || !m_laidOut || !m_state->isSettled())
        return;
    m_ready = true;
    Q_EMIT ready();
}

int TimelineSheet::allLanes() const
{
    return m_state->model() ? static_cast<int>(m_state->model()->lanes().size()) : 0;
}

int TimelineSheet::shownLanes() const
{
    if (!m_state->hasPicture())
        return 0;
    const TimelineLayout &layout = m_state->picture().layout();
    int lanes = 0;
    for (quint32 lane = 0; lane < layout.laneCount(); ++lane) {
        const int bottom = layout.viewY(layout.top(lane) + layout.heightOf(lane), m_offset);
        lanes += bottom > 0 && bottom <= m_view->height();
    }
    return lanes;
}

bool TimelineSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::Resize)
        m_state->setSize(m_view->size());
    return QWidget::eventFilter(watched, event);
}

void TimelineSheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintHead(painter);
}

void TimelineSheet::paintHead(QPainter &painter) const
{
    const int line = fontMetrics().lineSpacing();
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::Text));
    const int width = this->width() - 2 * Margin;
    painter.drawText(QRect(Margin, Margin, width, line), Qt::AlignLeft | Qt::TextSingleLine,
                     QFontMetrics(bold).elidedText(titleOfRun(*m_recording), Qt::ElideRight, width));
    QStringList facts = factsOfRun(*m_recording);
    if (shownLanes() < allLanes())
        facts << tr("%1 of %2 lanes").arg(formatCount(shownLanes()), formatCount(allLanes()));
    painter.setFont(font());
    painter.setPen(mutedText(palette()));
    painter.drawText(QRect(Margin, Margin + line, width, line), Qt::AlignLeft | Qt::TextSingleLine,
                     fontMetrics().elidedText(facts.join(u" · "_s), Qt::ElideRight, width));
}

std::function<void(QPainter &)> TimelineSheet::bars() const
{
    return [picture = m_state->picture(), place = m_view->geometry(), offset = m_state->offset(), font = font(),
            palette = palette()](QPainter &painter) {
        painter.setFont(font);
        painter.translate(place.topLeft());
        TimelinePainter().paint(painter, picture, QRect(QPoint(), place.size()), offset, palette);
    };
}

std::function<QImage()> TimelineSheet::image(qreal scale)
{
    QImage image(size() * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(palette().color(QPalette::Base));
    QPainter painter(&image);
    render(&painter);
    painter.end();
    return [image = std::move(image), bars = bars()]() mutable {
        QPainter rest(&image);
        bars(rest);
        rest.end();
        return std::exchange(image, {}); // not two of what may be large
    };
}

std::function<QByteArray()> TimelineSheet::svg()
{
    struct Paper
    {
        QBuffer buffer;
        // Not version 1.1: its clips are in the wrong place where the painter is moved, and texts are gone.
        QSvgGenerator generator;
        QPainter painter;
    };
    auto paper = std::make_shared<Paper>();
    QSvgGenerator &generator = paper->generator;
    generator.setOutputDevice(&paper->buffer);
    generator.setSize(size());
    generator.setViewBox(rect());
    generator.setResolution(logicalDpiX());
    generator.setTitle(titleOfRun(*m_recording));
    generator.setDescription(factsOfRun(*m_recording).join(u" · "_s));
    paper->painter.begin(&generator);
    render(&paper->painter);
    return [paper, bars = bars()] {
        bars(paper->painter);
        paper->painter.end();
        return paper->buffer.data();
    };
}

} // namespace aviary
