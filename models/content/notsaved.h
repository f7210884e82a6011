// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace aviary {

// What `ignored_arguments`, `ignored_facts` and `ignored_files` of ARA put in the place of a value.
inline bool isNotSaved(QStringView text)
{
    return text.startsWith(QLatin1StringView("Not saved by ARA"));
}

} // namespace aviary
