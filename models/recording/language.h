// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace aviary {

// Languages that are built in, as "de"; English among them (its file holds only plural forms).
QStringList availableLanguages();
// What stands after --language: has to be known before anything is said, and so before the rest is read.
QString languageIn(const QStringList &arguments);
// Installs the translations for a language ("de", "fr_CA") or, when empty, for the system's; Qt's own go along. Of a
// language that is not built in, says so by false and leaves English. Once, before anything is shown; needs a
// QCoreApplication.
bool installLanguage(const QString &language);

} // namespace aviary
