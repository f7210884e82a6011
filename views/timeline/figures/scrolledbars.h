// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;
class QWidget;

namespace aviary {

class FigureBars;

// The bars in a place that may be lower than they are; what the keys are at stays in view.
QScrollArea *scrolledBars(FigureBars *bars, QWidget *parent);

} // namespace aviary
