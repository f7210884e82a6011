// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/error.h"

#include <QStringList>

namespace aviary {

struct FindBounds;

// The sentences about archives. `name` is how a person knows the archive or the member: its last part.
namespace ArchiveErrors {

Error tooManyBytes(const QString &name, const FindBounds &bounds);
Error tooManyEntries(const QString &name, const FindBounds &bounds);
Error ratio(const QString &name, const FindBounds &bounds);
Error needsPassword(const QString &name);
Error moreNeedPassword(int count);
Error isDamaged(const QString &name, qint64 readable, bool isCutOff, const QString &detail); // a member that is opened
Error isUnreadable(const QString &name, bool isCutOff, const QString &detail); // a member, nothing of it
Error moreAreDamaged(int count);
Error endsHere(const QString &name, bool isCutOff, const QString &detail); // an archive, from some place on
Error hasGap(const QString &name, const QString &detail);
Error cannotBeRead(const QString &name, const QString &detail); // an archive, nothing of it
Error isTooDeep(const QString &name, const QStringList &archives);
Error isLink(const QString &name, const QString &target);
Error journalIsLate(const QString &name);
Error cannotBeWritten(const QString &name, const QString &detail);
Error nothingInside(const QString &name, qint64 looked);

} // namespace ArchiveErrors

} // namespace aviary
