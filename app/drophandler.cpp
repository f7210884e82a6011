// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drophandler.h"

#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QWidget>

namespace aviary {

namespace {

// More than anyone drops by hand; a look at each costs a read.
constexpr qsizetype MostDropped = 256;

// By its first bytes, never by its name; what else may be wrong with it is said when it is opened.
bool mayBeReport(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && file.peek(16) == QByteArrayView("SQLite format 3\0", 16);
}

} // namespace

DropHandler::DropHandler(QWidget *window, std::function<void(const QList<QUrl> &)> open)
    : QObject(window)
    , m_open(std::move(open))
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

QList<QUrl> DropHandler::usable(const QMimeData *data)
{
    QList<QUrl> urls = data->urls();
    urls.resize(std::min(urls.size(), MostDropped));
    urls.removeIf([](const QUrl &url) { return !url.isLocalFile() || !mayBeReport(url.toLocalFile()); });
    return urls;
}

bool DropHandler::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter: {
        auto *drag = static_cast<QDragEnterEvent *>(event);
        if (!usable(drag->mimeData()).isEmpty()) {
            drag->setDropAction(Qt::CopyAction);
            drag->accept();
        }
        return true;
    }
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        const QList<QUrl> urls = usable(drop->mimeData());
        if (!urls.isEmpty()) {
            drop->setDropAction(Qt::CopyAction);
            drop->accept();
            m_open(urls);
        }
        return true;
    }
    default: return QObject::eventFilter(watched, event);
    }
}

} // namespace aviary
