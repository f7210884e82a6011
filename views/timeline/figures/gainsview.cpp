// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/figures/gainsview.h"

#include "models/items/figures/figurewords.h"
#include "models/items/figures/gaincells.h"
#include "models/recording/format.h"
#include "views/common/elidedlabel.h"
#include "views/timeline/figures/kindswitch.h"

#include <QBoxLayout>
#include <QDataStream>
#include <QIODevice>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

QList<Columns::Column> columnsAtFirst()
{
    QList<Columns::Column> columns(GainCells::ColumnCount);
    columns[GainCells::Name] = {.width = 34, .stretch = 1, .least = 16};
    columns[GainCells::Kind].width = 8;
    columns[GainCells::WithoutIt].width = 17;
    columns[GainCells::Share].width = 8;
    columns[GainCells::LikeMedian] = {.width = 36, .least = 20};
    return columns;
}

} // namespace

GainsView::GainsView(QWidget *parent)
    : FiguresView(parent)
    , m_kinds(new KindSwitch(true, this))
    , m_note(new ElidedLabel(this))
    , m_table(new FiguresTable(std::make_shared<GainCells>(nullptr, std::nullopt), columnsAtFirst(), this))
{
    m_table->setAccessibleName(tr("What would make the run shorter"));
    m_table->setObjectName(u"gains"_s);
    m_note->setObjectName(u"gainsNote"_s);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 2, 8, 2);
    head->setSpacing(12);
    head->addWidget(m_kinds);
    head->addWidget(m_note, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);
    follow(m_table);
    connect(m_kinds, &KindSwitch::kindChanged, this, [this] { showKind(false); });
}

void GainsView::setFigures(const TimelineFiguresPtr &figures, bool sameRun)
{
    m_figures = figures;
    showKind(sameRun);
}

void GainsView::showKind(bool sameLines)
{
    const std::optional<GroupKind> kind = m_kinds->kind();
    m_table->columns()->setOffered(GainCells::Kind, !kind.has_value());
    if (!m_figures)
        return;
    m_table->setCells(std::make_shared<GainCells>(m_figures, kind), sameLines);
    QString note
        = tr("How much shorter the run of %1 would be, at least.").arg(formatDuration(m_figures->path.duration));
    const bool anyRoles = !m_figures->groups.roles.isEmpty();
    if (kind == GroupKind::Role || (!kind && anyRoles))
        note += u' ' + derivedText(GroupKind::Role);
    m_note->setText(note);
}

bool GainsView::isSettled() const
{
    return !m_table->figures()->isSorting();
}

QByteArray GainsView::saveState() const
{
    const std::optional<GroupKind> kind = m_kinds->kind();
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << qint32(kind ? static_cast<int>(*kind) : -1) << m_table->saveState();
    return state;
}

void GainsView::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    qint32 kind = -1;
    QByteArray table;
    stream >> kind >> table;
    if (stream.status() != QDataStream::Ok || kind < -1 || kind >= GroupKindCount)
        return;
    m_kinds->setKind(kind < 0 ? std::nullopt : std::optional(static_cast<GroupKind>(kind)));
    m_table->restoreState(table);
}

} // namespace aviary
