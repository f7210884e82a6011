// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/location.h"

#include <QObject>
#include <QImage>
#include <QSize>
#include <QStringList>

namespace aviary {

class MainWindow;

// Takes pictures of the window, page by page, each when all its data is there; then quits the application with the exit
// status of `aviary snapshot`.
class Snapshot : public QObject
{
    Q_OBJECT
public:
    struct Wish
    {
        Location place;
        QString file;
        QString listFile; // instead, when more than one report is there, and so no page of one; "": that is an error
    };
    Snapshot(MainWindow *window, std::vector<Wish> wishes);
    void start();

private:
    void next();
    void look();
    void take();

    MainWindow *m_window;
    std::vector<Wish> m_wishes;
    size_t m_at = 0;
    bool m_looking = false;
    QImage m_picture; // the last that was grabbed for this wish
};

} // namespace aviary
