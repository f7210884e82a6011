// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace aviary {

// One record of RFC 4180, with its CRLF. Fields are quoted only where they have to be; nothing in them is changed.
QString csvRecord(const QStringList &fields);

} // namespace aviary
