// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include <QIcon>

using namespace Qt::StringLiterals;

namespace aviary {

void setUpApplication(QApplication &application)
{
    QCoreApplication::setApplicationName(u"aviary"_s);
    QCoreApplication::setOrganizationName(u"aviary"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(AVIARY_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Aviary"_s);
    QGuiApplication::setDesktopFileName(u"io.github.aviary.Aviary"_s);
    application.setWindowIcon(QIcon(u":/icons/aviary.svg"_s));
}

} // namespace aviary
