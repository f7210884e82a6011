// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/detail/detailhead.h"

#include "models/recording/format.h"
#include "models/recording/outcomenote.h"
#include "views/common/elidedlabel.h"
#include "views/common/flowlayout.h"
#include "views/common/labels.h"
#include "views/common/linkbutton.h"
#include "views/common/palette.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace aviary {

DetailHead::DetailHead(QWidget *parent)
    : QWidget(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(6, 4, 6, 4);
    m_flow = new QWidget(this);
    auto *flow = new FlowLayout(m_flow);
    flow->setSpacing(6);
    outer->addWidget(m_flow);
    m_flow->installEventFilter(this);
    m_word = add(new ElidedLabel(this));
    m_host = add(new ElidedLabel(this));
    m_task = add(new ElidedLabel(this));
    m_line = add(new LinkButton(this));
    m_exit = add(new ElidedLabel(this));
    m_play = add(new ElidedLabel(this));
    m_action = add(new ElidedLabel(this));
    m_started = add(new ElidedLabel(this));
    m_duration = add(new ElidedLabel(this));
    m_attempts = add(new ElidedLabel(this));
    m_delegated = add(new ElidedLabel(this));
    m_others = add(new LinkButton(this));
    m_compare = add(new LinkButton(tr("compare…"), this));
    m_compare->setToolTip(tr("Put another host's result of this task beside this one"));
    m_ofHost = add(new LinkButton(this));
    for (ElidedLabel *strong : {m_word, m_task}) {
        QFont bold = font();
        bold.setBold(true);
        strong->setFont(bold);
    }
    connect(m_line, &QAbstractButton::clicked, this, &DetailHead::taskLineWanted);
    connect(m_others, &QAbstractButton::clicked, this, &DetailHead::taskResultsWanted);
    connect(m_compare, &QAbstractButton::clicked, this, [this] { Q_EMIT comparisonWanted(m_compare); });
    connect(m_ofHost, &QAbstractButton::clicked, this, &DetailHead::hostResultsWanted);
}

// Each stands in a box with a dot behind it; the last one of a line goes without (see updateDots).
template <class Widget>
Widget *DetailHead::add(Widget *widget)
{
    auto *box = new QWidget(m_flow);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    auto *dot = new QLabel(u"·"_s, box);
    row->addWidget(widget);
    row->addWidget(dot);
    QSizePolicy policy = dot->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // or nothing would stay where it is
    dot->setSizePolicy(policy);
    m_dots.push_back(dot);
    m_flow->layout()->addWidget(box);
    return widget;
}

void DetailHead::updateDots()
{
    const QWidget *next = nullptr;
    for (auto dot = m_dots.rbegin(); dot != m_dots.rend(); ++dot) {
        const QWidget *box = (*dot)->parentWidget();
        if (box->isHidden())
            continue;
        (*dot)->setVisible(next && next->y() == box->y());
        next = box;
    }
}

bool DetailHead::eventFilter(QObject *watched, QEvent *event)
{
    // By now the boxes are where the event puts them.
    if (watched == m_flow && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        updateDots();
    return QWidget::eventFilter(watched, event);
}

void DetailHead::set(ElidedLabel *label, const QString &text)
{
    label->setText(text);
    label->parentWidget()->setVisible(!text.isEmpty());
}

void DetailHead::showResult(const RecordingPtr &recording, RowIndex row)
{
    const ResultRow result = recording->row(row);
    m_outcome = recording->outcome(row);
    set(m_word, glyphOf(m_outcome) + u' ' + nameOf(m_outcome));
    setPlainToolTip(m_word, outcomeNote(*recording, row));
    set(m_host, result.host == NoIndex ? tr("unknown host") : recording->hosts()[result.host].name);
    set(m_play, result.play == NoIndex ? QString() : recording->plays()[result.play].name);
    setPlainToolTip(m_play, tr("play %1").arg(m_play->text()));
    if (result.task == NoIndex) {
        set(m_task, tr("unknown task"));
        set(m_action, {});
        m_line->parentWidget()->hide();
    } else {
        const Task &task = recording->tasks()[result.task];
        const QString path = recording->pathOf(result.task);
        set(m_task, task.name);
        set(m_action, task.action);
        setPlainToolTip(m_action, tr("action %1").arg(task.action));
        m_line->setText(placeInFile(baseName(path), task.line));
        setPlainToolTip(m_line, placeInFile(path, task.line));
        m_line->parentWidget()->setVisible(!path.isEmpty());
    }
    set(m_started, formatTime(result.started));
    setPlainToolTip(m_started, tr("started %1").arg(formatDateTimeExact(result.started)));
    set(m_duration, formatDuration(result.duration));
    setPlainToolTip(m_duration, tr("took %1").arg(formatDurationExact(result.duration)));
    QStringList delegates;
    for (const TableIndex host : recording->delegatedTo(row))
        delegates << recording->hosts()[host].name;
    set(m_delegated, delegates.isEmpty() ? QString() : tr("delegated to %1").arg(delegates.join(u", "_s)));
    const auto ofHost = result.host == NoIndex ? 0 : static_cast<int>(recording->rowsOfHost(result.host).size());
    m_ofHost->setText(tr("this host: %n result(s)", nullptr, ofHost));
    m_ofHost->parentWidget()->setVisible(ofHost > 0);
    updateColors();
    updateDots();
}

void DetailHead::showContent(const ResultDetail *detail)
{
    const bool failed = isFailing(m_outcome) || m_outcome == Outcome::Ignored || m_outcome == Outcome::Rescued;
    set(m_exit, detail && failed ? detail->exitStatus : QString());
    set(m_attempts,
        detail && detail->attempts > 0 ? tr("%n attempt(s)", nullptr, static_cast<int>(detail->attempts)) : QString());
    updateDots();
}

void DetailHead::showOthers(const QString &others)
{
    m_others->setText(tr("other hosts: %1").arg(others));
    m_others->parentWidget()->setVisible(!others.isEmpty());
    m_compare->parentWidget()->setVisible(!others.isEmpty());
    updateDots();
}

void DetailHead::updateColors()
{
    m_word->setColor(colorOf(m_outcome, palette()));
    for (ElidedLabel *muted : {m_play, m_action, m_started, m_duration, m_attempts, m_delegated})
        muted->setColor(mutedText(palette()));
    for (QLabel *dot : m_dots) {
        QPalette look = palette();
        look.setColor(QPalette::WindowText, mutedText(palette()));
        dot->setPalette(look);
    }
}

void DetailHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColors();
}

} // namespace aviary
