// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/timelinealigner.h"

#include "models/compare/timelinepairtexts.h"
#include "views/common/elidedlabel.h"
#include "views/common/palette.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace aviary {

TimelineAligner::TimelineAligner(QWidget *parent)
    : QWidget(parent)
    , m_at(new QComboBox(this))
    , m_zero(new ElidedLabel(this))
{
    auto *bar = new QHBoxLayout(this);
    bar->setContentsMargins(8, 4, 8, 2);
    auto *label = new QLabel(tr("&Align at:"), this);
    label->setBuddy(m_at);
    m_at->addItems({tr("Start of the runs"), tr("Play of the selection"), tr("Task of the selection")});
    m_at->setAccessibleName(tr("Align at"));
    bar->addWidget(label);
    bar->addWidget(m_at);
    bar->addSpacing(8);
    m_zero->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    bar->addWidget(m_zero, 1);
    setFocusProxy(m_at);
    makeChoices();
    // Also what is chosen already: by now something else may be selected.
    connect(m_at, &QComboBox::activated, this, [this](int at) { alignAt(static_cast<TimelineAlignment::At>(at)); });
}

void TimelineAligner::makeChoices()
{
    const auto make = [this](const QString &text, Qt::Key key, TimelineAlignment::At at) {
        auto *action = new QAction(text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, at] { alignAt(at); });
        m_choices << action;
    };
    make(tr("Align at the star&t of the runs"), Qt::Key_0, TimelineAlignment::At::Start);
    make(tr("Align at the &play of the selected result"), Qt::Key_P, TimelineAlignment::At::Play);
    make(tr("Align at the tas&k of the selected result"), Qt::Key_T, TimelineAlignment::At::Task);
}

void TimelineAligner::setPair(const TimelinePairPtr &pair, bool sameRuns)
{
    // Tasks of another comparison may stand elsewhere in its list; those of the same runs do not.
    m_pair = pair;
    if (!sameRuns) {
        m_alignment = {};
        m_selected = NoIndex;
    }
    tell();
}

QString TimelineAligner::text() const
{
    return m_zero->text();
}

QString TimelineAligner::problemOf(const TimelineAlignment &wanted) const
{
    if (wanted.at == TimelineAlignment::At::Start)
        return {};
    if (m_selected == NoIndex)
        return tr("Not aligned: select a result first.");
    if (wanted.entry == NoIndex)
        return tr("Not aligned: the task belongs to no play.");
    return m_pair->problemOf(wanted);
}

void TimelineAligner::alignAt(TimelineAlignment::At at)
{
    if (!m_pair)
        return;
    TimelineAlignment wanted{.at = at};
    if (at == TimelineAlignment::At::Task)
        wanted.entry = m_selected;
    else if (at == TimelineAlignment::At::Play && m_selected != NoIndex)
        wanted.entry = m_pair->comparison()->tasks()[m_selected].play;
    const QString problem = problemOf(wanted);
    if (problem.isEmpty())
        m_alignment = wanted;
    tell(problem);
    if (problem.isEmpty())
        Q_EMIT changed();
}

void TimelineAligner::tell(const QString &problem)
{
    m_problem = problem;
    m_at->setCurrentIndex(static_cast<int>(m_alignment.at));
    m_zero->setText(!problem.isEmpty() || !m_pair ? problem : tellZero(*m_pair->comparison(), m_alignment));
    m_zero->setColor(problem.isEmpty() ? QColor() : colorOf(Outcome::Failed, palette()));
}

void TimelineAligner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        tell(m_problem);
    QWidget::changeEvent(event);
}

} // namespace aviary
