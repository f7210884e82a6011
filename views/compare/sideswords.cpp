// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/elidedlabel.h"
#include "views/common/textview.h"
#include "views/compare/sidesview.h"

#include <QAction>
#include <QLabel>

using namespace Qt::StringLiterals;

// What is said of two texts, and how their rows look.
namespace aviary {

namespace {

using LineChange = LineRow::Change;

} // namespace

FacingLook SidesView::lookAt(Side side, qint64 row) const
{
    if (m_facing.runs().empty())
        return {};
    const FacingRun &run = m_facing.runs()[m_facing.runAt(row)];
    FacingLook look{.change = run.change, .folded = {}, .spans = {}};
    if (run.change == LineChange::Folded)
        look.folded = foldText(side, run);
    else if (run.change == LineChange::Changed || run.change == LineChange::Muted)
        look.spans = m_facing.spansOf(side, m_facing.lineAtRow(side, row));
    return look;
}

QString SidesView::foldText(Side side, const FacingRun &run) const
{
    const auto count = static_cast<int>(run.count[side]);
    if (run.isLeftOut)
        return tr("… %n further line(s), not compared", nullptr, count);
    const quint32 muted = m_facing.mutedIn(run);
    if (muted == run.count.left)
        return tr("… %n line(s) that differ in noise only", nullptr, count);
    if (muted > 0)
        return tr("… %n equal line(s), %1 of them but for noise", nullptr, count).arg(muted);
    return tr("… %n equal line(s)", nullptr, count);
}

QString SidesView::differenceText() const
{
    if (!m_hasTexts || m_isReading)
        return {};
    const LineDifference &difference = m_facing.difference();
    QStringList said;
    if (!m_texts.hasLeft && !m_texts.hasRight)
        return tr("there is none on either side");
    if (!m_texts.hasLeft)
        said << tr("only on the right: %n line(s)", nullptr, static_cast<int>(difference.rightLines));
    else if (!m_texts.hasRight)
        said << tr("only on the left: %n line(s)", nullptr, static_cast<int>(difference.leftLines));
    else if (difference.likeness == Likeness::Same)
        said << (difference.leftLines == 0 ? tr("both are empty")
                                           : tr("equal: %n line(s)", nullptr, static_cast<int>(difference.leftLines)));
    else {
        const auto lines = static_cast<int>(difference.differences());
        const auto muted = static_cast<int>(difference.muted);
        if (lines > 0)
            said << tr("%n line(s) differ", nullptr, lines);
        if (muted > 0)
            said << (lines > 0 ? tr("%n more in noise only", nullptr, muted)
                               : tr("%n line(s) differ in noise only", nullptr, muted));
    }
    if (difference.lastBreakDiffers)
        said << (m_texts.left.endsWith('\n') ? tr("only the left one ends in a line break")
                                             : tr("only the right one ends in a line break"));
    if (difference.linesLeftOut > 0)
        said << tr("%n line(s) were not compared, because too much differs", nullptr,
                   static_cast<int>(difference.linesLeftOut));
    for (const Side side : Sides) {
        if (const QString note = m_views[side]->highlightingNote(); !note.isEmpty() && !said.contains(note))
            said << note;
    }
    return said.join(u" · "_s);
}

void SidesView::updateSummary()
{
    m_note->setText(differenceText());
    const LineDifference &difference = m_facing.difference();
    m_foldAction->setVisible(m_hasTexts && (m_facing.hasFolds() || m_hasUnfolded || !m_isFolding) && m_texts.hasLeft
                             && m_texts.hasRight);
    m_noiseAction->setVisible(m_hasTexts && difference.muted > 0);
    m_foldAction->setChecked(m_isFolding);
    m_noiseAction->setChecked(m_isNoiseShown);
}

void SidesView::updateTitles()
{
    const Both<QString> titles{m_texts.leftTitle, m_texts.rightTitle};
    for (const Side side : Sides) {
        m_titles[side]->setText(titles[side]);
        m_titles[side]->setVisible(!titles.left.isEmpty() || !titles.right.isEmpty());
        m_views[side]->setAccessibleName(side == Side::Left ? tr("left text: %1").arg(titles[side])
                                                            : tr("right text: %1").arg(titles[side]));
    }
}

// What sighted people see by tint and mark.
void SidesView::describeCaret(Side side)
{
    TextView *view = m_views[side];
    QString words;
    if (m_hasTexts && !m_isReading && !m_facing.runs().empty() && view->isFacing()) {
        const qint64 row = view->currentRow();
        const FacingRun &run = m_facing.runs()[m_facing.runAt(row)];
        switch (run.change) {
        case LineChange::Same:
            words = tr("equal");
            break;
        case LineChange::Muted:
            words = tr("differs in noise only");
            break;
        case LineChange::Changed:
            words = tr("changed");
            break;
        case LineChange::Removed:
            words = tr("only on the left");
            break;
        case LineChange::Added:
            words = tr("only on the right");
            break;
        case LineChange::Folded:
            words = foldText(side, run);
            break;
        }
    }
    view->setAccessibleDescription(words);
}

} // namespace aviary
