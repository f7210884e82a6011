// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/pairpartview.h"

#include "views/common/elidedlabel.h"
#include "views/common/jsontreeview.h"
#include "views/common/labels.h"
#include "views/common/palette.h"
#include "views/compare/itempairsview.h"
#include "views/compare/jsonsides.h"
#include "views/compare/sidesview.h"
#include "views/compare/valuetexts.h"
#include "views/detail/loopitemsview.h"

#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <limits>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

using Kind = DetailPart::Kind;

bool isText(Kind kind)
{
    switch (kind) {
    case Kind::Message:
    case Kind::ErrorOutput:
    case Kind::Output:
    case Kind::Command:
    case Kind::Assertion:
    case Kind::Difference:
    case Kind::Warnings:
        return true;
    case Kind::Silence:
    case Kind::Items:
    case Kind::Returned:
    case Kind::Arguments:
    case Kind::Raw:
        break;
    }
    return false;
}

// As compareResults() takes them.
bool isOutput(Kind kind)
{
    return kind == Kind::Message || kind == Kind::ErrorOutput || kind == Kind::Output || kind == Kind::Warnings;
}

QString countsOf(qsizetype differing, qsizetype muted, bool ofLines)
{
    const auto many = static_cast<int>(differing);
    const auto less = static_cast<int>(muted);
    QStringList said;
    if (differing > 0)
        said << (ofLines ? PairPartView::tr("%n line(s) differ", nullptr, many)
                         : PairPartView::tr("%n difference(s)", nullptr, many));
    if (muted > 0)
        said << (differing > 0 ? PairPartView::tr("%n more in noise only", nullptr, less)
                     : ofLines ? PairPartView::tr("%n line(s) differ in noise only", nullptr, less)
                               : PairPartView::tr("%n difference(s) in noise only", nullptr, less));
    return said.join(u", "_s);
}

} // namespace

PairPartView::PairPartView(const ResultPairPtr &pair, size_t part, QWidget *parent)
    : QWidget(parent)
    , m_pair(pair)
    , m_part(part)
    , m_title(new QToolButton(this))
    , m_note(new ElidedLabel(this))
    , m_body(new QWidget(this))
{
    m_title->setAutoRaise(true);
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_title->setText(title());
    m_title->setArrowType(Qt::RightArrow);
    m_title->setFocusPolicy(Qt::StrongFocus);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setAccessibleName(title() + u": "_s + note());
    m_note->setText(note());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_note, 1);
    layout->addLayout(head);
    layout->addWidget(m_body);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    m_body->hide();
    updateLook();
    // What is no more than a sentence has nothing to fold.
    const bool isSentence = this->part().kind == Kind::Silence;
    m_title->setVisible(!isSentence);
    if (isSentence)
        m_note->setText(title() + u" · "_s + note());
    connect(m_title, &QAbstractButton::clicked, this, [this] { setFolded(!isFolded()); });
}

const DetailPart *PairPartView::partOf(Side side) const
{
    const ResultDetail &detail = side == Side::Left ? m_pair->left : m_pair->right;
    const qsizetype at = side == Side::Left ? part().left : part().right;
    return at < 0 ? nullptr : &detail.parts[static_cast<size_t>(at)];
}

QString PairPartView::title() const
{
    return (part().right < 0 ? partOf(Side::Left) : partOf(Side::Right))->title;
}

QString PairPartView::note() const
{
    const DetailPart *left = partOf(Side::Left);
    const DetailPart *right = partOf(Side::Right);
    if (!left)
        return tr("only on the right");
    if (!right)
        return tr("only on the left");
    QStringList said;
    if (isText(part().kind)) {
        const LineDifference &lines = part().lines;
        if (const QString counts = countsOf(lines.differences(), lines.muted, true); !counts.isEmpty())
            said << counts;
        if (lines.lastBreakDiffers)
            said << (left->text.endsWith('\n') ? tr("only the left one ends in a line break")
                                               : tr("only the right one ends in a line break"));
        if (lines.linesLeftOut > 0)
            said << tr("%n line(s) were not compared", nullptr, static_cast<int>(lines.linesLeftOut));
        if (part().kind != Kind::Difference && left->note != right->note)
            said << left->note + u" → "_s + right->note;
    } else if (part().kind == Kind::Items) {
        const auto differing = std::ranges::count(part().items, Likeness::Different, &ItemPair::likeness);
        const auto muted = std::ranges::count(part().items, Likeness::OnlyNoise, &ItemPair::likeness);
        if (differing > 0)
            said << tr("%n item(s) differ", nullptr, static_cast<int>(differing));
        if (muted > 0)
            said << tr("%n item(s) in noise only", nullptr, static_cast<int>(muted));
        if (const auto equal = std::ssize(part().items) - differing - muted; equal > 0 && !said.isEmpty())
            said << tr("%n equal", nullptr, static_cast<int>(equal));
    } else {
        if (const QString counts = countsOf(part().values.differences, part().values.muted, false); !counts.isEmpty())
            said << counts;
        if (part().values.leftOut > 0)
            said << tr("%n of them not listed, because too much differs", nullptr,
                       static_cast<int>(part().values.leftOut));
    }
    if (part().likeness == Likeness::Same)
        said.prepend(tr("equal")); // how long it took may be told beside
    return said.join(u" · "_s);
}

bool PairPartView::isFolded() const
{
    return m_body->isHidden();
}

void PairPartView::setFolded(bool folded)
{
    if (part().kind == Kind::Silence)
        return;
    if (!folded && !std::exchange(m_isFilled, true))
        fill();
    m_body->setVisible(!folded);
    m_title->setArrowType(folded ? Qt::RightArrow : Qt::DownArrow);
    m_title->setToolTip(folded ? tr("Unfold") : tr("Fold"));
    Q_EMIT settled();
}

void PairPartView::fill()
{
    const bool hasBoth = part().left >= 0 && part().right >= 0;
    if (isText(part().kind)) {
        fillTexts();
    } else if (!hasBoth) {
        fillAlone(part().left < 0 ? Side::Right : Side::Left);
    } else if (part().kind == Kind::Items) {
        m_items = new ItemPairsView(m_body);
        m_body->layout()->addWidget(m_items);
        m_items->setItems(m_pair, m_part);
        connect(m_items, &ItemPairsView::settled, this, &PairPartView::settled);
    } else {
        fillValues();
    }
    setMaximumLines(m_lines);
    setNoiseShown(m_isNoiseShown);
}

void PairPartView::fillTexts()
{
    m_texts = new SidesView(m_body);
    m_body->layout()->addWidget(m_texts);
    m_texts->setSummaryVisible(false);
    m_texts->setMaximumVisibleLines(m_lines);
    connect(m_texts, &SidesView::settled, this, &PairPartView::settled);
    connect(m_texts, &SidesView::noiseShown, this, &PairPartView::noiseShown);
    const DetailPart *left = partOf(Side::Left);
    const DetailPart *right = partOf(Side::Right);
    SidesView::Texts texts;
    texts.hasLeft = left != nullptr;
    texts.hasRight = right != nullptr;
    texts.left = left ? left->text : QByteArray();
    texts.right = right ? right->text : QByteArray();
    texts.noiseIn = isOutput(part().kind) ? NoiseIn::Output : NoiseIn::Contents;
    texts.kind = isOutput(part().kind) ? TextKind::Terminal : TextKind::Plain;
    if (left && right)
        texts.difference = part().lines;
    // Of what is equal one wants to read the text, not that it is folded.
    m_texts->setFolding(part().likeness == Likeness::Different);
    m_texts->setTexts(texts);
    // What failed is told at the end; of two texts the first difference is, which is at the top.
    if (const DetailPart *one = left ? left : right; (!left || !right) && one->opensAtEnd)
        m_texts->scrollToLine(left ? Side::Left : Side::Right, std::numeric_limits<int>::max());
}

void PairPartView::fillValues()
{
    if (part().values.changes.empty()) // equal: as it stands
        return fillAlone(Side::Right);
    m_values = new JsonSides(m_body);
    m_body->layout()->addWidget(m_values);
    m_values->setSummaryVisible(false);
    m_values->setDifference(part().values);
    m_valueTexts = new ValueTexts(m_values, m_body);
    m_body->layout()->addWidget(m_valueTexts);
    connect(m_valueTexts, &ValueTexts::settled, this, &PairPartView::settled);
    connect(m_values, &JsonSides::noiseShown, this, &PairPartView::noiseShown);
}

void PairPartView::fillAlone(Side side)
{
    const ContentPtr &content = side == Side::Left ? m_pair->left.content : m_pair->right.content;
    const DetailPart &one = *partOf(side);
    const auto settle = [this](auto *view) {
        connect(view, &std::remove_pointer_t<decltype(view)>::settled, this, &PairPartView::settled);
        m_alone = view;
    };
    if (one.kind == Kind::Items) {
        auto *items = new LoopItemsView(m_body);
        settle(items);
        items->setItems(content, one.items);
    } else {
        auto *tree = new JsonTreeView(m_body);
        settle(tree);
        tree->setSearchVisible(false);
        if (one.kind == Kind::Raw)
            tree->setDocument(content->json);
        else
            tree->setValues(content->json, one.values);
    }
    auto *halves = new QHBoxLayout;
    const bool isOneSided = part().left < 0 || part().right < 0;
    if (isOneSided && side == Side::Right)
        halves->addWidget(plainLabel({}, m_body), 1);
    halves->addWidget(m_alone, 1, Qt::AlignTop);
    if (isOneSided && side == Side::Left)
        halves->addWidget(plainLabel({}, m_body), 1);
    static_cast<QVBoxLayout *>(m_body->layout())->addLayout(halves);
}

void PairPartView::setNoiseShown(bool shown)
{
    m_isNoiseShown = shown;
    // Where there is nothing but noise, who unfolds it wants to see that.
    const bool isOnly = part().likeness == Likeness::OnlyNoise;
    if (m_texts)
        m_texts->setNoiseShown(shown || isOnly);
    if (m_values)
        m_values->setNoiseShown(shown || isOnly);
    if (m_valueTexts)
        m_valueTexts->setNoiseShown(shown || isOnly);
    if (m_items)
        m_items->setNoiseShown(shown || isOnly);
}

void PairPartView::setMaximumLines(int lines)
{
    m_lines = lines;
    if (m_texts)
        m_texts->setMaximumVisibleLines(lines);
    if (m_values)
        m_values->setMaximumVisibleRows(lines);
    if (m_valueTexts)
        m_valueTexts->setMaximumVisibleLines(lines);
    if (m_items)
        m_items->setMaximumVisibleRows(lines);
    if (auto *tree = qobject_cast<JsonTreeView *>(m_alone))
        tree->setMaximumVisibleRows(lines);
    if (auto *items = qobject_cast<LoopItemsView *>(m_alone))
        items->setMaximumVisibleRows(lines);
}

bool PairPartView::isSettled() const
{
    if (isFolded())
        return true;
    const auto *tree = qobject_cast<const JsonTreeView *>(m_alone);
    const auto *items = qobject_cast<const LoopItemsView *>(m_alone);
    return (!m_texts || m_texts->isSettled()) && (!m_valueTexts || m_valueTexts->isSettled())
        && (!m_items || m_items->isSettled()) && (!tree || tree->isSettled()) && (!items || items->isSettled());
}

bool PairPartView::isDifferent() const
{
    // Raw tells the same again, where the parts tell all.
    if (part().kind == Kind::Silence || (part().kind == Kind::Raw && isFolded()))
        return false;
    return part().likeness == Likeness::Different || (m_isNoiseShown && part().likeness == Likeness::OnlyNoise);
}

bool PairPartView::stepDifference(int step)
{
    if (!isDifferent())
        return false;
    setFolded(false);
    if (m_texts && part().left >= 0 && part().right >= 0 && m_texts->facing().nextDifference(-1, 1) >= 0)
        return m_texts->stepDifference(step);
    if (m_values)
        return m_values->stepDifference(step);
    if (m_items)
        return m_items->stepDifference(step);
    return !std::exchange(m_isAtAlone, true);
}

void PairPartView::restart(int step)
{
    m_isAtAlone = false;
    if (m_texts)
        m_texts->restart(step);
    if (m_values)
        m_values->restart();
    if (m_items)
        m_items->restart();
}

QRect PairPartView::stepRect() const
{
    const auto mapped = [this](const QWidget *view, const QRect &rect) {
        return QRect(view->mapTo(this, rect.topLeft()), rect.size());
    };
    if (m_texts && !m_isAtAlone)
        return mapped(m_texts, m_texts->stepRect());
    if (m_values)
        return mapped(m_values->tree()->viewport(), m_values->tree()->visualRect(m_values->tree()->currentIndex()));
    return m_title->geometry();
}

void PairPartView::updateLook()
{
    m_note->setColor(part().likeness == Likeness::Different ? palette().color(QPalette::WindowText)
                                                            : mutedText(palette()));
}

void PairPartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateLook();
}

} // namespace aviary
