// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/pairspage.h"

#include "models/content/rebuiltcommand.h"
#include "models/recording/format.h"
#include "views/common/elidedlabel.h"
#include "views/common/palette.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

enum Column { TitleColumn, LeftColumn, LeftDuration, RightColumn, RightDuration, DifferenceColumn, ColumnCount };

// "1 failed more, 15 changed less": by results, where they are known of both.
QString countsText(const OutcomeCounts &left, const OutcomeCounts &right)
{
    QStringList parts;
    for (const Outcome outcome : OutcomesForReading) {
        const qint64 more = right[outcome] - left[outcome];
        if (more > 0)
            parts << PairsPage::tr("%1 more %2", "3 more failed").arg(formatCount(more), nameOf(outcome));
        else if (more < 0)
            parts << PairsPage::tr("%1 fewer %2", "3 fewer ok").arg(formatCount(-more), nameOf(outcome));
    }
    return parts.join(u", "_s);
}

QString differenceText(const Both<const Playbook *> &pair, const Both<PairsSide> &sides)
{
    if (!pair.left)
        return PairsPage::tr("only right");
    if (!pair.right)
        return PairsPage::tr("only left");
    QStringList parts;
    if (pair.left->state != pair.right->state)
        parts
            << PairsPage::tr("%1 → %2", "completed → failed").arg(nameOf(pair.left->state), nameOf(pair.right->state));
    const auto left = sides.left.counts.constFind(pair.left->id);
    const auto right = sides.right.counts.constFind(pair.right->id);
    const bool areCounted = left != sides.left.counts.cend() && right != sides.right.counts.cend();
    if (areCounted)
        parts << countsText(*left, *right);
    parts.removeAll(QString());
    if (parts.isEmpty())
        return areCounted ? PairsPage::tr("the same counts of outcomes") : QString();
    return parts.join(u"; "_s);
}

} // namespace

PairsPage::PairsPage(QWidget *parent)
    : PageBase(parent)
    , m_title(new ElidedLabel(this))
    , m_list(new QTreeWidget(this))
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setContentsMargins(8, 4, 8, 4);
    m_list->setColumnCount(ColumnCount);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Compared playbooks"));
    m_list->setPalette(listPalette(palette()));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_list);
    connect(m_list, &QTreeWidget::itemActivated, this,
            [this](QTreeWidgetItem *item) { open(m_list->indexOfTopLevelItem(item)); });
}

void PairsPage::show(const Location &location, const Both<PairsSide> &sides)
{
    const bool isSame = location.sameRuns(m_location) && sides == m_sides;
    const int row = location.sameRuns(m_location) ? m_list->indexOfTopLevelItem(m_list->currentItem()) : -1;
    m_location = location;
    if (isSame)
        return;
    m_sides = sides;
    m_pairs = pairPlaybooks(sides.left.playbooks, sides.right.playbooks);
    fill();
    m_list->setCurrentItem(m_list->topLevelItem(row < 0 ? firstToRead() : row));
}

int PairsPage::firstToRead() const
{
    const auto hasFailed = [this](const PlaybookPair &pair, Side side) {
        return pair.at[side] && m_sides[side].playbooks[*pair.at[side]].state == State::Failed;
    };
    auto found = std::ranges::find_if(m_pairs, [&](const PlaybookPair &pair) {
        return hasFailed(pair, Side::Right) && pair.at.left && !hasFailed(pair, Side::Left);
    });
    if (found == m_pairs.end())
        found = std::ranges::find_if(m_pairs, [&](const PlaybookPair &pair) { return hasFailed(pair, Side::Right); });
    return found == m_pairs.end() ? 0 : static_cast<int>(found - m_pairs.begin());
}

void PairsPage::fill()
{
    m_title->setText(u"%1 ↔ %2"_s.arg(m_sides.left.name, m_sides.right.name));
    m_list->setHeaderLabels({tr("Playbook"), oneLine(m_sides.left.name), tr("Duration"), oneLine(m_sides.right.name),
                             tr("Duration"), tr("What differs")});
    m_list->clear();
    for (const PlaybookPair &pair : m_pairs) {
        Both<const Playbook *> playbooks;
        for (const Side side : Sides) {
            if (pair.at[side])
                playbooks[side] = &m_sides[side].playbooks[*pair.at[side]];
        }
        auto *item = new QTreeWidgetItem(m_list);
        const Playbook &named = *(playbooks.right ? playbooks.right : playbooks.left);
        item->setText(TitleColumn, oneLine(titleOf(named)));
        item->setToolTip(TitleColumn, plainToolTip(named.path));
        for (const Side side : Sides) {
            const int column = side == Side::Left ? LeftColumn : RightColumn;
            const Playbook *playbook = playbooks[side];
            if (!playbook)
                continue;
            item->setText(column, nameOf(playbook->state));
            item->setIcon(column, iconOf(playbook->state, palette()));
            item->setForeground(column, colorOf(playbook->state, palette()));
            item->setText(column + 1, formatDuration(playbook->duration));
            item->setTextAlignment(column + 1, Qt::AlignRight | Qt::AlignVCenter);
            item->setToolTip(column, plainToolTip(formatDateTimeExact(playbook->started)));
        }
        item->setText(DifferenceColumn, differenceText(playbooks, m_sides));
        item->setToolTip(DifferenceColumn, plainToolTip(item->text(DifferenceColumn)));
    }
    for (int column = 0; column < DifferenceColumn; ++column)
        m_list->resizeColumnToContents(column);
}

void PairsPage::open(int row)
{
    if (row < 0)
        return;
    const PlaybookPair &pair = m_pairs[static_cast<size_t>(row)];
    Location there = m_location;
    there.page = PageId::Differences;
    if (pair.at.left)
        there.playbook = m_sides.left.playbooks[*pair.at.left].id;
    if (pair.at.right)
        there.beside.front().playbook = m_sides.right.playbooks[*pair.at.right].id;
    if (pair.at.left && pair.at.right)
        Q_EMIT navigate(there, false);
    else // one that nothing faces is looked at alone
        Q_EMIT navigate(there.alone(pair.at.left ? 0 : 1, PageId::Overview), false);
}

void PairsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
        m_list->setPalette(listPalette(palette()));
        fill();
        m_list->setCurrentItem(m_list->topLevelItem(row));
    }
    PageBase::changeEvent(event);
}

} // namespace aviary
