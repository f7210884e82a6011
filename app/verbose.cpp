// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbose.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace aviary {

void beVerbose()
{
    QLoggingCategory::setFilterRules(u"aviary.web.debug=true"_s);
}

} // namespace aviary
