// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/filterchip.h"

#include "models/recording/format.h"
#include "views/common/labels.h"
#include "views/common/palette.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace aviary {

FilterChip::FilterChip(const QString &ending, QWidget *parent)
    : QToolButton(parent)
    , m_ending(ending)
{
    setIcon(actionIcon(u"close"_s, palette()));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::TabFocus);
    hide();
}

void FilterChip::setText(const QString &text)
{
    setVisible(!text.isEmpty());
    QToolButton::setText(fontMetrics()
                             .elidedText(oneLine(text), Qt::ElideRight, fontMetrics().averageCharWidth() * 40)
                             .replace(u'&', u"&&"_s));
    setPlainToolTip(this, text + u'\n' + m_ending);
}

void FilterChip::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcon(actionIcon(u"close"_s, palette()));
}

} // namespace aviary
