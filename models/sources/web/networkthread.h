// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QNetworkAccessManager;
class QObject;

namespace aviary {

// Calls `work` in the one thread that talks to web servers, which starts with the first call and ends with the
// application. What it leaves behind are children of the manager, and so are gone before the thread is. Any thread.
void onNetworkThread(std::function<void(QNetworkAccessManager &)> work);

// Another manager with the same settings, for who must not share connections: they belong to who has logged in. In the
// network thread.
QNetworkAccessManager *makeNetwork(QObject *parent);

} // namespace aviary
