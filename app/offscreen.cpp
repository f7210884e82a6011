// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/offscreen.h"

#include <QString>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

QtMessageHandler otherMessages = nullptr;

// Without a display there is nobody to tell the sizes of windows to, and Qt says so for each of them.
void hideWhatThePluginLacks(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (!text.startsWith("This plugin does not support "_L1))
        otherMessages(type, context, text);
}

} // namespace

void goOffscreen()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    otherMessages = qInstallMessageHandler(hideWhatThePluginLacks);
}

} // namespace aviary
