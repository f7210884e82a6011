// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/overview/overviewheader.h"

#include "models/items/reportcondition.h"
#include "models/overview/sentences.h"
#include "models/recording/format.h"
#include "views/common/elidedlabel.h"
#include "views/common/linkbutton.h"
#include "views/common/palette.h"
#include "views/common/labels.h"

#include <QBoxLayout>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr int Indent = 24; // below the title, not below the mark

} // namespace

OverviewHeader::OverviewHeader(QWidget *parent)
    : QWidget(parent)
    , m_mark(plainLabel({}, this))
    , m_badge(plainLabel({}, this))
    , m_live(plainLabel(liveMark(), this))
    , m_state(plainLabel({}, this))
    , m_title(new ElidedLabel(this))
    , m_name(new ElidedLabel(this))
    , m_where(new ElidedLabel(this))
    , m_compare(new LinkButton(this))
    , m_lines(new QVBoxLayout(this))
    , m_first(new QHBoxLayout)
    , m_last(new QHBoxLayout)
{
    QFont font = m_title->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.25);
    m_title->setFont(font);
    QFont bold = m_state->font();
    bold.setBold(true);
    m_state->setFont(bold);
    m_badge->setMargin(3);
    m_badge->setBackgroundRole(QPalette::Window); // not the page's
    m_badge->setAutoFillBackground(true);

    m_first->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_mark, m_title, m_name, m_live, m_badge, m_state, m_where})
        m_first->addWidget(widget, 0, Qt::AlignVCenter);
    m_first->addSpacing(8); // what leads on is not one more fact
    m_first->addStretch(1);
    m_last->setContentsMargins(Indent, 0, 0, 0);
    m_last->addStretch(1);
    m_lines->setContentsMargins({});
    m_lines->setSpacing(2);
    m_lines->addLayout(m_first);
    m_lines->addLayout(m_last);
    m_compare->hide();
    connect(m_compare, &LinkButton::clicked, this, &OverviewHeader::compareWanted);
}

void OverviewHeader::setCompareLink(const QString &text, const QString &toolTip)
{
    m_compare->setText(text);
    setPlainToolTip(m_compare, toolTip);
    showCompareLink();
}

void OverviewHeader::showCompareLink()
{
    const State state = m_overview ? m_overview->playbook().state : State::Unknown;
    m_compare->setVisible(!m_compare->text().isEmpty() && (state == State::Failed || state == State::Expired));
    placeCompareLink();
}

// Beside the facts where they leave room for it, else below all.
void OverviewHeader::placeCompareLink()
{
    if (m_compare->isHidden())
        return;
    const bool isBeside = m_first->indexOf(m_compare) >= 0;
    const int more = isBeside ? 0 : m_first->spacing() + m_compare->sizeHint().width();
    const bool fits = m_first->sizeHint().width() + more <= width();
    if (isBeside && fits)
        return;
    m_first->removeWidget(m_compare);
    m_last->removeWidget(m_compare);
    if (fits)
        m_first->insertWidget(m_first->count() - 1, m_compare, 0, Qt::AlignVCenter);
    else
        m_last->insertWidget(0, m_compare);
}

void OverviewHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeCompareLink();
}

void OverviewHeader::setOverview(const std::shared_ptr<const Overview> &overview, Micros now, bool live)
{
    m_overview = overview;
    m_text.clear();
    showCompareLink();
    if (!overview)
        return setSentences({});
    const Playbook &playbook = overview->playbook();
    const QString title = oneLine(titleOf(*overview));
    const QString name = oneLine(playbook.name);
    const QString state = oneLine(stateText(*overview, now, live));
    const QString circumstance = oneLine(circumstances(*overview));
    // A state that is a sentence stands alone; "failed after 49.9 s" goes on.
    const bool goesOn = playbook.state == State::Failed && !circumstance.isEmpty();
    m_title->setText(title);
    m_name->setText(name);
    m_name->setVisible(!name.isEmpty());
    m_live->setVisible(live);
    m_badge->setText(checkModeBadge());
    m_badge->setVisible(playbook.checkMode);
    m_state->setText(state);
    const QString where = goesOn ? u"· "_s + circumstance : circumstance;
    m_where->setText(where);

    QStringList first{QString(glyphOf(playbook.state)) + u' ' + title};
    for (const QString &part :
         {name, live ? liveMark() : QString(), playbook.checkMode ? checkModeBadge() : QString(), state + (goesOn ? u' ' + where : QString())}) {
        if (!part.isEmpty())
            first << part;
    }
    m_text << first.join("  "_L1);
    if (!goesOn)
        m_text << where;
    QStringList lines = sentences(*overview);
    for (const QString &problem : overview->recording->problems())
        lines << u"⚠ "_s + problem;
    for (QString &line : lines)
        line = oneLine(line);
    setSentences(lines);
    placeCompareLink();
    m_text << lines;
    colour();
}

// What is selected in a sentence that stays must not go with those that change.
void OverviewHeader::setSentences(const QStringList &sentences)
{
    while (m_sentences.size() > static_cast<size_t>(sentences.size())) {
        delete m_sentences.back();
        m_sentences.pop_back();
    }
    for (qsizetype i = 0; i < sentences.size(); ++i) {
        if (i == std::ssize(m_sentences)) {
            QLabel *label = plainLabel({}, this);
            label->setWordWrap(true);
            keepNarrow(label);
            label->setTextInteractionFlags(Qt::TextSelectableByMouse);
            label->setContentsMargins(Indent, 0, 0, 0);
            m_lines->insertWidget(m_lines->count() - 1, label);
            m_sentences.push_back(label);
        }
        if (QLabel *label = m_sentences[static_cast<size_t>(i)]; label->text() != sentences[i])
            label->setText(sentences[i]);
    }
}

QString OverviewHeader::text() const
{
    return m_text.join(u'\n');
}

void OverviewHeader::colour()
{
    if (!m_overview)
        return;
    const State state = m_overview->playbook().state;
    const QPalette palette = this->palette();
    const int size = 16;
    m_mark->setPixmap(iconOf(state, palette).pixmap(QSize(size, size), devicePixelRatioF()));
    setTextColour(m_state, colorOf(state, palette));
    setTextColour(m_live, colorOf(State::Running, palette));
    m_name->setColor(mutedText(palette));
    m_where->setColor(mutedText(palette));
    QPalette badge = palette;
    badge.setColor(QPalette::Window, tintOf(Outcome::Skipped, palette));
    m_badge->setPalette(badge);
    setTextColour(m_badge, colorOf(Outcome::Skipped, palette));
}

void OverviewHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

} // namespace aviary
