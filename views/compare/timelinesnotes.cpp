// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/timelinesnotes.h"

#include "views/common/elidedlabel.h"
#include "views/common/palette.h"
#include "views/timeline/timelinestate.h"

#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace aviary {

TimelinesNotes::TimelinesNotes(const Both<TimelineState *> &states, QWidget *parent)
    : QWidget(parent)
    , m_states(states)
    , m_text(new ElidedLabel(this))
{
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 3);
    layout->addWidget(m_text);
    for (TimelineState *state : {states.left, states.right}) {
        connect(state, &TimelineState::modelChanged, this, &TimelinesNotes::refresh);
        connect(state, &TimelineState::figuresChanged, this, &TimelinesNotes::refresh);
    }
    refresh();
}

void TimelinesNotes::setComparison(const ComparisonPtr &comparison)
{
    m_comparison = comparison;
    refresh();
}

QString TimelinesNotes::text() const
{
    return m_text->text();
}

QString TimelinesNotes::notesOf(Side side) const
{
    const TimelineModelPtr &model = m_states[side]->model();
    // What is shown may still be of the runs before.
    if (!model || model->recording() != m_comparison->recording(side))
        return {};
    QStringList notes;
    if (model->itemCount() == 0)
        notes << tr("No times were recorded.");
    const TimelineFiguresPtr &figures = m_states[side]->figures();
    if (!m_comparison->hasEnded(side) && (!figures || !figures->caveats.noEnd))
        notes << tr("It was stopped; what would have come then is missing.");
    if (figures)
        notes << figures->caveats.sentences();
    if (notes.isEmpty())
        return {};
    return (side == Side::Left ? tr("Left run: ") : tr("Right run: ")) + notes.join(u' ');
}

void TimelinesNotes::refresh()
{
    QStringList notes;
    if (m_comparison)
        notes << notesOf(Side::Left) << notesOf(Side::Right);
    notes.removeAll(QString());
    m_text->setText(notes.join(u"  "_s));
    m_text->setColor(mutedText(palette()));
    setVisible(!notes.isEmpty());
}

void TimelinesNotes::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_text->setColor(mutedText(palette()));
    QWidget::changeEvent(event);
}

} // namespace aviary
