// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace aviary {

// Lets Tab reach what was just made in `line` where `line` stands, after what it holds already. Qt puts what is made
// later behind all that its window has.
void tabInto(QWidget *line, const QList<QWidget *> &made);

} // namespace aviary
