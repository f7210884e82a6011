// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/error.h"
#include "models/sources/servers/databaseaddress.h"

#include <QSqlError>

namespace aviary {

// What the driver of a database server said, for a person. Neither the sentences nor the detail hold `secret`.

// Of a connection that was not made. May look for half a second whether anybody listens there at all.
Error connectingError(const DatabaseAddress &address, const QSqlError &error, const QString &secret);
// Of one that was made in the clear though encryption was asked for.
Error notEncryptedError(const DatabaseAddress &address);
// Of a question that was not answered.
Error askingError(const DatabaseAddress &address, const QSqlError &error, const QString &secret);
// The connection is gone; another one may serve.
bool isDropped(DatabaseAddress::Engine engine, const QSqlError &error);

} // namespace aviary
