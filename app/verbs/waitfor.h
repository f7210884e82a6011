// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEventLoop>
#include <QObject>

namespace aviary {

// Runs events until the signal comes. A verb has no loop of its own: this is none within another.
template <class Sender, class Signal>
void waitFor(const Sender &sender, Signal signal)
{
    QEventLoop loop;
    QObject::connect(&sender, signal, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace aviary
