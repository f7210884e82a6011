// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/content/terminal.h"

#include <QPalette>
#include <QTextCharFormat>

namespace aviary {

// How a style of a terminal looks on this palette. The 16 named colours are tuned to be read on light and on dark;
// those that a program chose itself are moved until they can be read on what is behind them.
QTextCharFormat formatOf(const TerminalStyle &style, const QPalette &palette);

} // namespace aviary
