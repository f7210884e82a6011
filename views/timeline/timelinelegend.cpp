// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinelegend.h"

#include "models/recording/format.h"
#include "views/common/labels.h"
#include "views/common/palette.h"
#include "views/timeline/barlook.h"
#include "views/timeline/timelinestate.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr int Margin = 8;
constexpr int SampleWidth = 22;

QString textOf(Outcome outcome, qint64 count)
{
    return u"%1 %2 %3"_s.arg(QString(glyphOf(outcome)), nameOf(outcome), formatCount(count));
}

} // namespace

TimelineLegend::TimelineLegend(TimelineState *state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAccessibleName(tr("Legend"));
    const auto change = [this] {
        setAccessibleDescription(texts().join(u", "_s));
        setPlainToolTip(this, texts().join(u'\n')); // a narrow window cuts it
        update();
    };
    connect(state, &TimelineState::modelChanged, this, change);
    connect(state, &TimelineState::selectionChanged, this, change);
}

QSize TimelineLegend::sizeHint() const
{
    return {100, fontMetrics().height() + 10};
}

QString TimelineLegend::note() const
{
    const TimelineModel *model = m_state->model().get();
    if (!model)
        return {};
    const RowIndex selected = m_state->selectedRow();
    const auto &shown = model->options().shown;
    if (shown && selected < shown->size() && !(*shown)[selected])
        return tr("The selected result is hidden by the filter.");
    if (selected < model->recording()->resultCount() && m_state->selectedItem() == NoIndex)
        return tr("The selected result has no start recorded: it is not on the timeline.");
    if (model->untimed() > 0)
        return tr("%1 result(s) have no start recorded and are not on the timeline.", nullptr,
                  static_cast<int>(model->untimed()))
            .arg(formatCount(model->untimed()));
    return {};
}

QStringList TimelineLegend::texts() const
{
    QStringList texts;
    if (!m_state->model())
        return texts;
    for (const Outcome outcome : OutcomesForReading) {
        const qint64 count = m_state->model()->counts()[outcome];
        if (count > 0)
            texts << textOf(outcome, count);
    }
    if (const QString text = note(); !text.isEmpty())
        texts << text;
    return texts;
}

void TimelineLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_state->model())
        return;
    const int sampleHeight = std::min(12, height() - 4);
    int x = Margin;
    for (const Outcome outcome : OutcomesForReading) {
        const qint64 count = m_state->model()->counts()[outcome];
        if (count == 0)
            continue;
        paintSample(painter, {x, (height() - sampleHeight) / 2, SampleWidth, sampleHeight}, outcome, palette());
        x += SampleWidth + Margin / 2;
        const QString text = textOf(outcome, count);
        const int width = fontMetrics().horizontalAdvance(text);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRect(x, 0, width, height()), Qt::AlignVCenter | Qt::TextSingleLine, text);
        x += width + 2 * Margin;
    }
    const QString text = note();
    const int room = width() - x - Margin;
    if (text.isEmpty() || room <= 0)
        return;
    painter.setPen(mutedText(palette()));
    painter.drawText(QRect(x, 0, room, height()), Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(text, Qt::ElideRight, room));
}

} // namespace aviary
