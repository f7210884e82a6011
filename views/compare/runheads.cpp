// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/runheads.h"

#include "models/content/rebuiltcommand.h"
#include "models/recording/format.h"
#include "models/recording/labels.h"
#include "views/common/elidedlabel.h"
#include "views/common/labels.h"
#include "views/common/linkbutton.h"
#include "views/common/palette.h"
#include "views/compare/markedline.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QEvent>
#include <QFontDatabase>
#include <QGridLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// "failed after 49.9 s".
QString stateOf(const Playbook &playbook)
{
    const QString duration = formatDuration(playbook.duration);
    if (duration.isEmpty())
        return nameOf(playbook.state);
    return playbook.state == State::Completed
        ? RunHeads::tr("%1 in %2", "completed in 12.4 s").arg(nameOf(playbook.state), duration)
        : RunHeads::tr("%1 after %2", "failed after 49.9 s").arg(nameOf(playbook.state), duration);
}

QString startOf(const Playbook &playbook)
{
    return isKnown(playbook.started) ? formatStarted(playbook.started, QDateTime::currentMSecsSinceEpoch() * 1000)
            + u' ' + displayZoneName(playbook.started)
                                     : QString();
}

QString checkModeOf(const Playbook &playbook)
{
    return playbook.checkMode ? RunHeads::tr("check mode") : QString();
}

QString version(const QString &of, const QString &number)
{
    return number.isEmpty() ? QString() : of + u' ' + number;
}

} // namespace

RunHeads::RunHeads(QWidget *parent)
    : QWidget(parent)
    , m_columns{makeColumn(Side::Left), makeColumn(Side::Right)}
    , m_reasonLine(new QWidget(this))
    , m_reason(new ElidedLabel(m_reasonLine))
    , m_another(new LinkButton(tr("another…"), m_reasonLine))
{
    auto *swap = new QToolButton(this);
    swap->setObjectName(u"swap"_s);
    swap->setText(u"⇄"_s);
    swap->setAutoRaise(true);
    swap->setAccessibleName(tr("Swap the sides"));
    swap->setToolTip(tr("Swap the sides"));
    connect(swap, &QToolButton::clicked, this, &RunHeads::swapWanted);

    auto *grid = new QGridLayout;
    grid->setContentsMargins(8, 4, 8, 4);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(1);
    for (const Side side : Sides) {
        const int at = side == Side::Left ? 0 : 2;
        const Column &column = m_columns[side];
        auto *first = new QHBoxLayout;
        first->setSpacing(6);
        first->addWidget(column.mark);
        first->addWidget(column.title);
        first->addWidget(column.run, 1);
        first->addWidget(column.replace);
        grid->addLayout(first, 0, at);
        grid->addWidget(column.versions, 1, at);
        grid->addWidget(column.command, 2, at);
        grid->setColumnStretch(at, 1);
    }
    grid->addWidget(swap, 0, 1, 3, 1, Qt::AlignCenter);
    auto *reason = new QHBoxLayout(m_reasonLine);
    reason->setContentsMargins(8, 0, 8, 4);
    reason->addWidget(m_reason);
    reason->addWidget(m_another);
    reason->addStretch(1);
    m_reasonLine->hide();
    connect(m_another, &QAbstractButton::clicked, this, [this] { Q_EMIT replaceWanted(m_chosen, m_another); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(grid);
    layout->addWidget(m_reasonLine);
}

RunHeads::Column RunHeads::makeColumn(Side side)
{
    Column column{.mark = new QLabel(this),
                  .title = new LinkButton(this),
                  .run = new MarkedLine(this),
                  .versions = new MarkedLine(this),
                  .command = new MarkedLine(this),
                  .replace = new QToolButton(this)};
    QFont bold = column.title->font();
    bold.setBold(true);
    column.title->setFont(bold);
    column.replace->setText(tr("Replace…"));
    column.replace->setAutoRaise(true);
    column.replace->setAccessibleName(side == Side::Left ? tr("Another run on the left")
                                                         : tr("Another run on the right"));
    column.replace->setToolTip(column.replace->accessibleName());
    column.command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    connect(column.title, &QAbstractButton::clicked, this, [this, side] { Q_EMIT runChosen(side); });
    connect(column.replace, &QAbstractButton::clicked, this,
            [this, side, button = column.replace] { Q_EMIT replaceWanted(side, button); });
    return column;
}

void RunHeads::setRuns(const Both<RunHead> &runs)
{
    m_runs = runs;
    showRuns();
}

void RunHeads::showRuns()
{
    const auto command = [this](Side side) { return rebuildCommand(m_runs[side].playbook); };
    const Both<RebuiltCommand> commands{command(Side::Left), command(Side::Right)};
    for (const Side side : Sides) {
        const RunHead &run = m_runs[side];
        const RunHead &other = m_runs[otherSide(side)];
        const Playbook &playbook = run.playbook;
        const Column &column = m_columns[side];
        // A part that the other side lacks stands out, too; one that only the other has is marked there.
        const auto part = [&](auto textOf) {
            return MarkedLine::Part{.text = textOf(run), .isMarked = textOf(run) != textOf(other)};
        };
        column.mark->setPixmap(iconOf(playbook.state, palette()).pixmap(QSize(16, 16), devicePixelRatioF()));
        column.title->setText(titleOf(playbook));
        setPlainToolTip(column.title, playbook.path);
        // Two runs always started at different times and took different ones: a sign there would say nothing.
        std::vector<MarkedLine::Part> parts{{.text = stateOf(playbook),
                                             .isMarked = playbook.state != other.playbook.state,
                                             .color = colorOf(playbook.state, palette())}};
        if (!run.result.isEmpty())
            parts.push_back({.text = run.result, .isMarked = true});
        parts.push_back({.text = run.report});
        parts.push_back({.text = startOf(playbook)});
        parts.push_back(part([](const RunHead &of) { return of.playbook.name; }));
        column.run->setParts(parts);
        column.run->setWhole(column.run->text() + u'\n' + formatDateTimeExact(playbook.started) + u'\n' + run.where);
        parts = {part([](const RunHead &of) { return checkModeOf(of.playbook); }),
                 part([](const RunHead &of) { return version(u"Ansible"_s, of.playbook.ansibleVersion); }),
                 part([](const RunHead &of) { return version(u"ARA"_s, of.playbook.clientVersion); })};
        const QStringList others = ownLabels(other.playbook);
        for (const QString &label : ownLabels(playbook))
            parts.push_back({.text = label, .isMarked = !others.contains(label)});
        parts.push_back(part([](const RunHead &of) { return of.playbook.controller; }));
        column.versions->setParts(parts);
        const RebuiltCommand &own = commands[side];
        column.command->setParts({{.text = own.text, .isMarked = own.text != commands[otherSide(side)].text}});
        column.command->setWhole(own.notes.isEmpty() ? own.text : own.text + u'\n' + own.note());
        column.command->setVisible(!commands.left.text.isEmpty() || !commands.right.text.isEmpty());
    }
}

void RunHeads::setReason(const QString &reason, Side chosen)
{
    m_chosen = chosen;
    m_reason->setText(reason);
    m_reasonLine->setVisible(!reason.isEmpty());
}

QString RunHeads::text() const
{
    QStringList lines;
    for (const Side side : Sides) {
        const Column &column = m_columns[side];
        lines << column.title->text() + u' ' + column.run->text() << column.versions->text() << column.command->text();
    }
    lines << m_reason->text();
    return lines.join(u'\n');
}

void RunHeads::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LocaleChange)
        showRuns();
    QWidget::changeEvent(event);
}

} // namespace aviary
