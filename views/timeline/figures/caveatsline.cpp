// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/figures/caveatsline.h"

#include "views/common/elidedlabel.h"
#include "views/common/labels.h"
#include "views/common/palette.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace aviary {

CaveatsLine::CaveatsLine(QWidget *parent)
    : QWidget(parent)
    , m_mark(new QLabel(this))
    , m_text(new ElidedLabel(this))
{
    m_text->setFocusPolicy(Qt::TabFocus); // it is read aloud whole
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_mark);
    layout->addWidget(m_text, 1);
    // It takes what others leave of the line.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setMinimumWidth(fontMetrics().averageCharWidth() * 20);
    showMark();
    hide();
}

void CaveatsLine::setCaveats(const Caveats &caveats)
{
    const QStringList sentences = caveats.sentences();
    m_text->setText(sentences.join(u' '));
    // A line each, whether the line is cut or not.
    setPlainToolTip(m_mark, sentences.join(u'\n'));
    setVisible(!sentences.isEmpty());
}

QString CaveatsLine::text() const
{
    return m_text->text();
}

void CaveatsLine::showMark()
{
    m_mark->setPixmap(actionIcon(u"warning"_s, palette()).pixmap(QSize(16, 16), devicePixelRatio()));
}

void CaveatsLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showMark();
}

} // namespace aviary
