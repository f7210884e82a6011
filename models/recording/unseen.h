// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

// Characters that cannot be seen by themselves, and what stands in for them where hostile text is shown. Any thread.
namespace aviary {

// Without a look of its own, but it changes how others look, or where lines break. C0 controls are not asked about.
bool isUnseen(char32_t code);
// \x1b for a control character, ‹U+202E› for the rest.
QString standInFor(char32_t code);
// A text on one line with everything in sight: breaks as ⏎, tabs as blanks, the rest by stand-ins.
QString shownOnOneLine(QStringView text);
// The same with its breaks and tabs.
QString shownInLines(QStringView text);

} // namespace aviary
