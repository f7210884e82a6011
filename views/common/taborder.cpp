// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/taborder.h"

#include <QWidget>

namespace aviary {

void tabInto(QWidget *line, const QList<QWidget *> &made)
{
    QWidget *before = line;
    for (QWidget *other = line->nextInFocusChain(); other != line; other = other->nextInFocusChain()) {
        if (line->isAncestorOf(other) && (other->focusPolicy() & Qt::TabFocus) != 0 && !made.contains(other))
            before = other;
    }
    // Only what takes the focus has a place in the order.
    const Qt::FocusPolicy own = line->focusPolicy();
    line->setFocusPolicy(Qt::TabFocus);
    for (QWidget *one : made) {
        QWidget::setTabOrder(before, one);
        before = one;
    }
    line->setFocusPolicy(own);
}

} // namespace aviary
