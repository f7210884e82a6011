// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include "models/recording/location.h"

#include <QObject>
#include <QUrl>

#include <functional>

class QMimeData;
class QWidget;

namespace aviary {

// Drag and drop anywhere on a window: takes folders, links and files that can be opened, refuses the rest while they are still in the hand.
class DropHandler : public QObject
{
    Q_OBJECT
public:
    DropHandler(QWidget *window, std::function<void(const QList<QUrl> &)> open,
                std::function<void(const std::vector<LocationSide> &)> drop);
    // The usable ones of what is dragged.
    static QList<QUrl> usable(const QMimeData *data);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<void(const QList<QUrl> &)> m_open;
    std::function<void(const std::vector<LocationSide> &)> m_drop; // runs that are dragged within the window
};

} // namespace aviary
