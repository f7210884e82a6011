// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sides.h"

#include "models/sources/openreport.h"

#include <QFileInfo>

namespace aviary {

LocationSide sideFromUserInput(const QString &text)
{
    if (const auto link = Location::fromLink(QUrl(text, QUrl::StrictMode)))
        return link->side(0);
    const qsizetype at = text.lastIndexOf(u'#');
    bool isNumber = false;
    const qint64 id = at < 0 ? 0 : QStringView(text).sliced(at + 1).toLongLong(&isNumber);
    if (!isNumber || id < 0 || QFileInfo::exists(text))
        return {.report = urlFromUserInput(text)};
    return {.report = urlFromUserInput(text.first(at)), .playbook = PlaybookId{id}};
}

} // namespace aviary
