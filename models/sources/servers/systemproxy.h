// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/job.h"

#include <QUrl>

namespace aviary {

// The proxy through which the system wants an address to be asked: "proxy.example:3128"; "" where there is none.
// Systems may have to ask the network for it.
Job<QString> systemProxyFor(const QUrl &url);

} // namespace aviary
