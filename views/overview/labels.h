// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace aviary {

// Recorded text is never markup.
QLabel *plainLabel(const QString &text, QWidget *parent);
QLabel *headingLabel(const QString &text, QWidget *parent);
// Of the text, whatever role the widget's background gives it.
void setTextColour(QWidget *widget, const QColor &colour);

} // namespace aviary
