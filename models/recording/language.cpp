// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

bool install(const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(locale, name, u"_"_s, folder) && QCoreApplication::installTranslator(translator))
        return true;
    delete translator;
    return false;
}

} // namespace

QStringList availableLanguages()
{
    QStringList languages;
    const QStringList files = QDir(u":/i18n"_s).entryList({u"aviary_*.qm"_s});
    for (const QString &file : files)
        languages << file.sliced(7, file.size() - 10);
    return languages;
}

QString languageIn(const QStringList &arguments)
{
    static constexpr auto option = "--language"_L1;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == option && i + 1 < arguments.size())
            return arguments[i + 1];
        if (arguments[i].startsWith(option) && arguments[i].sliced(option.size()).startsWith(u'='))
            return arguments[i].sliced(option.size() + 1);
    }
    return {};
}

bool installLanguage(const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
    // Qt answers QLocale("xx") with C; a language that nobody translated must not pass for English.
    const QString code = QLocale::languageToCode(locale.language());
    const bool known = availableLanguages().contains(code) && (language.isEmpty() || locale.language() != QLocale::C);
    // English has a file too: plural forms, which the source texts leave open.
    install(QLocale(u"en"_s), u"aviary"_s, u":/i18n"_s);
    if (known && code != "en"_L1) {
        install(locale, u"aviary"_s, u":/i18n"_s);
        install(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    }
    if (known && !language.isEmpty())
        QLocale::setDefault(locale);
    return known || language.isEmpty();
}

} // namespace aviary
