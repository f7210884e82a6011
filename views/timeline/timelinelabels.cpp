// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinelabels.h"

#include "models/recording/format.h"
#include "views/common/palette.h"
#include "views/timeline/crisp.h"
#include "views/timeline/timelinestate.h"
#include "views/timeline/timelinetexts.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QStyleOption>
#include <QToolTip>
#include <QWheelEvent>

namespace aviary {

namespace {

constexpr int Margin = 6;
constexpr int MarkSize = 14;
constexpr int FoldSize = 12;
constexpr int Indent = 14; // a level
constexpr int LineWidth = 24; // from a name to its lane, where these are not at the same height

} // namespace

TimelineLabels::TimelineLabels(TimelineState *state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setAccessibleName(tr("Lanes"));
    connect(state, &TimelineState::modelChanged, this, &TimelineLabels::measure);
    connect(state, &TimelineState::pictureChanged, this, [this] { update(); });
    connect(state, &TimelineState::offsetChanged, this, [this] { update(); });
    connect(state, &TimelineState::selectionChanged, this, [this] { update(); });
}

// The longest is near enough to the widest, and measuring thousands would be felt.
void TimelineLabels::measure()
{
    QString longest;
    int deepest = 0;
    bool isFoldable = false;
    if (m_state->model()) {
        for (const TimelineModel::Lane &lane : m_state->model()->lanes()) {
            const QString name = shortNameOfLane(*m_state->model(), lane);
            if (name.size() > longest.size())
                longest = name;
            deepest = std::max(deepest, lane.level);
            isFoldable = isFoldable || lane.foldable;
        }
        setAccessibleDescription(tr("%n lane(s)", nullptr, static_cast<int>(m_state->model()->lanes().size())));
    }
    m_widest = fontMetrics().horizontalAdvance(longest.left(60)) + deepest * Indent + (isFoldable ? FoldSize : 0);
    updateGeometry();
}

QSize TimelineLabels::sizeHint() const
{
    const int letter = fontMetrics().averageCharWidth();
    // Names may be as long as they like; the bars are what one came for.
    return {std::clamp(m_widest, letter * 8, letter * 30) + 3 * Margin + MarkSize + LineWidth, 100};
}

bool TimelineLabels::areAllNamed() const
{
    return m_state->picture().layout().laneHeight() >= fontMetrics().height() - 2;
}

int TimelineLabels::indentOf(quint32 lane) const
{
    return m_state->picture().model->lanes()[lane].level * Indent;
}

quint32 TimelineLabels::laneAt(QPoint point) const
{
    if (!m_state->hasPicture())
        return NoIndex;
    const TimelineLayout &layout = m_state->picture().layout();
    // A name that stands apart from its lane is what is pointed at.
    if (!areAllNamed()) {
        for (const Name &name : placeNames()) {
            if (name.rect.contains(point))
                return name.lane;
        }
    }
    const quint32 lane = layout.laneAt(m_state->toLanes(point.y()));
    return lane < layout.laneCount() ? lane : NoIndex;
}

std::vector<TimelineLabels::Name> TimelineLabels::placeNames() const
{
    std::vector<Name> names;
    if (!m_state->hasPicture())
        return names;
    const TimelineLayout &layout = m_state->picture().layout();
    const quint32 fixed = layout.fixedLanes();
    const quint32 first = std::max(fixed, layout.laneAt(m_state->toLanes(layout.fixedHeight())));
    if (!areAllNamed()) {
        placeFailing(names, 0, std::min(layout.fixedHeight(), height()));
        placeFailing(names, first, height());
        return names;
    }
    const quint32 end = std::min(layout.laneAt(m_state->toLanes(height())) + 1, layout.laneCount());
    const auto add = [&](quint32 lane) {
        const int top = m_state->fromLanes(layout.top(lane));
        names.push_back({lane, {0, top, width(), std::min(layout.heightOf(lane), TimelineLayout::LargestLane)}});
    };
    for (quint32 lane = 0; lane < fixed; ++lane)
        add(lane);
    for (quint32 lane = first; lane < end; ++lane)
        add(lane);
    return names;
}

// From a lane on, until there is no room. Names are higher than lanes: what does not fit beside its lane stands below,
// joined by a line.
void TimelineLabels::placeFailing(std::vector<Name> &names, quint32 first, int bottom) const
{
    const TimelineLayout &layout = m_state->picture().layout();
    const int height = fontMetrics().height();
    int free = names.empty() ? 0 : names.back().rect.bottom() + 1;
    for (quint32 lane = first; lane < layout.laneCount(); ++lane) {
        const int top = m_state->fromLanes(layout.top(lane));
        if (top >= bottom)
            break;
        if (!isFailing(m_state->picture().model->lanes()[lane].worst))
            continue;
        const int wished = top + (layout.heightOf(lane) - height) / 2;
        const int place = std::max(free, wished);
        if (place + height > bottom)
            break;
        names.push_back({lane, {0, place, width() - LineWidth, height}});
        free = place + height;
    }
}

QStringList TimelineLabels::namesInView() const
{
    QStringList texts;
    for (const Name &name : placeNames())
        texts << shortNameOfLane(*m_state->picture().model, m_state->picture().model->lanes()[name.lane]);
    return texts;
}

QRect TimelineLabels::foldMarkOf(quint32 lane) const
{
    if (!m_state->hasPicture() || !m_state->picture().model->lanes()[lane].foldable || !areAllNamed())
        return {};
    for (const Name &name : placeNames()) {
        if (name.lane == lane)
            return {Margin / 2 + indentOf(lane), name.rect.top() + (name.rect.height() - FoldSize) / 2, FoldSize,
                    FoldSize};
    }
    return {};
}

void TimelineLabels::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    if (!m_state->hasPicture())
        return;
    const TimelinePicture &picture = m_state->picture();
    const TimelineLayout &layout = picture.layout();
    const int fixed = layout.fixedHeight();
    const ItemIndex selected = picture.model->itemOf(m_state->selectedRow());
    const quint32 selectedLane = selected == NoIndex ? NoIndex : picture.model->laneOf(selected);
    QColor mark = palette().color(QPalette::Highlight);
    mark.setAlphaF(0.25F);
    const std::vector<Name> names = placeNames();
    for (const bool pinned : {false, true}) {
        const auto isHere = [&](quint32 lane) { return (lane < layout.fixedLanes()) == pinned; };
        painter.setClipRect(0, pinned ? 0 : fixed, width(), pinned ? fixed : height() - fixed);
        if (selectedLane != NoIndex && isHere(selectedLane))
            painter.fillRect(0, m_state->fromLanes(layout.top(selectedLane)), width(), layout.heightOf(selectedLane),
                             mark);
        for (const Name &name : names) {
            if (isHere(name.lane))
                paintName(painter, name);
        }
    }
    painter.setClipping(false);
    if (fixed > 0)
        fillHorizontal(painter, 0, fixed - 1, width(), palette().color(QPalette::Text));
    QColor line = palette().color(QPalette::Text);
    line.setAlphaF(0.1F);
    fillVertical(painter, width() - 1, 0, height(), line);
}

void TimelineLabels::paintName(QPainter &painter, const Name &name) const
{
    const TimelinePicture &picture = m_state->picture();
    const TimelineLayout &layout = picture.layout();
    const TimelineModel::Lane &lane = picture.model->lanes()[name.lane];
    const bool all = areAllNamed();
    QRect room = name.rect.adjusted(Margin, 0, all ? -Margin : -2, 0);
    if (all) {
        room.setLeft(Margin / 2 + indentOf(name.lane));
        if (lane.foldable) {
            QStyleOption option;
            option.initFrom(this);
            option.rect = {room.left(), room.top() + (room.height() - FoldSize) / 2, FoldSize, FoldSize};
            style()->drawPrimitive(lane.folded ? QStyle::PE_IndicatorArrowRight : QStyle::PE_IndicatorArrowDown,
                                   &option, &painter, this);
        }
        const bool isTree = picture.model->options().grouping == LaneGrouping::Plays;
        room.setLeft(room.left() + (isTree ? FoldSize + 2 : Margin / 2));
    }
    if (isFailing(lane.worst)) {
        const int size = std::min(MarkSize, room.height());
        iconOf(lane.worst, palette()).paint(&painter, room.left(), room.top() + (room.height() - size) / 2, size, size);
    }
    room.setLeft(room.left() + MarkSize + Margin);
    painter.setPen(isFailing(lane.worst) ? colorOf(lane.worst, palette()) : palette().color(QPalette::Text));
    QFont font = this->font();
    font.setBold(lane.key.kind == LaneKind::Play);
    painter.setFont(font);
    const QString text = oneLine(shortNameOfLane(*picture.model, lane).left(500));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideMiddle, room.width()));
    const int top = m_state->fromLanes(layout.top(name.lane));
    const int height = layout.heightOf(name.lane);
    if (all) {
        QColor line = palette().color(QPalette::Text);
        line.setAlphaF(0.1F);
        fillHorizontal(painter, 0, top + height - 1, width(), line);
        return;
    }
    painter.setPen(QPen(mutedText(palette()), 0.6));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawLine(QPointF(width() - LineWidth, name.rect.center().y() + 0.5),
                     QPointF(width() - 1, top + height / 2.0));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

bool TimelineLabels::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !m_state->hasPicture())
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const TimelinePicture &picture = m_state->picture();
    const quint32 lane = laneAt(help->pos());
    if (lane != NoIndex)
        QToolTip::showText(help->globalPos(), plainToolTip(describeLane(*picture.model, picture.model->lanes()[lane])),
                           this);
    else
        QToolTip::hideText();
    return true;
}

void TimelineLabels::wheelEvent(QWheelEvent *event)
{
    m_state->wheel(event, 0);
}

// Folds are asked for by key: the newest model may have other lanes than the picture.
void TimelineLabels::mousePressEvent(QMouseEvent *event)
{
    const quint32 lane = laneAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && lane != NoIndex
        && foldMarkOf(lane).adjusted(-3, -4, 3, 4).contains(event->position().toPoint()))
        m_state->choices()->toggleFold(m_state->picture().model->lanes()[lane].key);
    else
        event->ignore();
}

void TimelineLabels::mouseDoubleClickEvent(QMouseEvent *event)
{
    const quint32 lane = laneAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && lane != NoIndex && m_state->picture().model->lanes()[lane].foldable)
        m_state->choices()->toggleFold(m_state->picture().model->lanes()[lane].key);
    else
        event->ignore();
}

void TimelineLabels::contextMenuEvent(QContextMenuEvent *event)
{
    const quint32 lane = laneAt(event->pos());
    if (lane == NoIndex)
        return;
    const TimelineModel::Lane &of = m_state->picture().model->lanes()[lane];
    TimelineChoices *choices = m_state->choices();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(choices->isPinned(of.key) ? tr("Unp&in the lane") : tr("P&in the lane")),
            &QAction::triggered, choices, [choices, key = of.key] { choices->togglePin(key); });
    if (of.foldable)
        connect(menu->addAction(of.folded ? tr("Un&fold the lane") : tr("&Fold the lane")), &QAction::triggered,
                choices, [choices, key = of.key] { choices->toggleFold(key); });
    menu->popup(event->globalPos());
}

} // namespace aviary
