// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/language.h"
// For AVIARY_TEST_MAIN include <QApplication> and "views/common/palette.h" too.

#include <QTest>

// As QTEST_MAIN, with what people read in place: plural forms, UTC, a style and palette that no desktop changes.
// AVIARY_TEST_GUILESS for tests of models, AVIARY_TEST_MAIN for tests of widgets.
#define AVIARY_TEST_GUILESS(TestClass)                                                                                 \
    int main(int argc, char **argv)                                                                                    \
    {                                                                                                                  \
        QCoreApplication application(argc, argv);                                                                      \
        aviary::installLanguage(QStringLiteral("en"));                                                                 \
        TestClass test;                                                                                                \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }

// For item models under QAbstractItemModelTester, which asks for fonts and colours; include <QGuiApplication> too.
#define AVIARY_TEST_GUI(TestClass)                                                                                     \
    int main(int argc, char **argv)                                                                                    \
    {                                                                                                                  \
        QGuiApplication application(argc, argv);                                                                       \
        aviary::installLanguage(QStringLiteral("en"));                                                                 \
        TestClass test;                                                                                                \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }

#define AVIARY_TEST_MAIN(TestClass)                                                                                    \
    int main(int argc, char **argv)                                                                                    \
    {                                                                                                                  \
        QApplication application(argc, argv);                                                                          \
        QApplication::setStyle(QStringLiteral("Fusion"));                                                              \
        QApplication::setPalette(aviary::lightPalette());                                                              \
        aviary::installLanguage(QStringLiteral("en"));                                                                 \
        TestClass test;                                                                                                \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }
