// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mainwindow.h"
#include "app/opening.h"
#include "app/playbookview.h"
#include "app/servers/servers.h"
#include "app/settings.h"
#include "tests/support/fakekeyring.h"
#include "views/common/palette.h"
#include "views/reports/reportsview.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>

namespace aviary::test {

inline QUrl fixture(const QString &name)
{
    return QUrl::fromLocalFile(QStringLiteral(AVIARY_TEST_DATA "/") + name);
}

// The whole window, shown, with settings of its own.
struct Window
{
    QTemporaryDir folder;
    Settings settings;
    FakeKeyring keyring;
    Servers servers {&settings, &keyring};
    Session session;
    MainWindow window {&session, &settings, &servers};

    explicit Window(Finder finder = findReports, const QString &file = {})
        : settings(file.isEmpty() ? folder.filePath(QStringLiteral("aviary.ini")) : file)
        , session(nullptr, servers.finder(std::move(finder)), servers.namer())
    {
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qWarning("the window did not become active");
    }
    const Location &place() const { return window.navigator()->location(); }
    QAction *action(Actions::Id id) const { return window.actions()[id]; }

    // A real drag and drop of files on a widget; false where it is refused.
    bool drop(QWidget *target, const QList<QUrl> &urls) const
    {
        QMimeData data;
        data.setUrls(urls);
        const QPoint at = target->rect().center();
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &drop);
        return drop.isAccepted();
    }
};

} // namespace aviary::test
