// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/role.h"

using namespace Qt::StringLiterals;

namespace aviary {

QString roleOf(const QString &taskName, QStringView path)
{
    const qsizetype colon = taskName.indexOf(" : "_L1);
    if (colon <= 0)
        return {};
    const QStringView role = QStringView(taskName).first(colon);
    const auto confirms = [path](QStringView name) {
        const QString folder = u"roles/%1/"_s.arg(name);
        return !name.isEmpty() && (path.startsWith(folder) || path.contains(u"/%1"_s.arg(folder)));
    };
    return confirms(role) || confirms(role.mid(role.lastIndexOf(u'.') + 1)) ? role.toString() : QString();
}

} // namespace aviary
