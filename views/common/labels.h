// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace aviary {

// Recorded text is never markup.
QLabel *plainLabel(const QString &text, QWidget *parent);
QLabel *headingLabel(const QString &text, QWidget *parent);
// The tool tip shows the text as it is, and it is read aloud so: else Qt would read out the markup of the tip.
void setPlainToolTip(QWidget *widget, const QString &text);
// For a label that wraps: a word wider than the window must not make the window wide. Cut at the edge then, and whole in
// the tool tip.
void keepNarrow(QLabel *label);
// Of the text, whatever role the widget's background gives it.
void setTextColour(QWidget *widget, const QColor &colour);

} // namespace aviary
