// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drophandler.h"

#include "models/sources/places/signature.h"
#include "views/common/rundrag.h"

#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// More than anyone drops by hand; a look at each costs a read.
constexpr qsizetype MostDropped = 256;

// A file by its first bytes, never by its name; what else may be wrong with it is said when it is opened.
bool isUsable(const QUrl &url)
{
    if (!url.isLocalFile())
        return url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    const QFileInfo info(url.toLocalFile());
    if (info.isDir())
        return true;
    QFile file(info.filePath());
    return info.isFile() && file.open(QIODevice::ReadOnly) && signatureOf(file.peek(SignatureSize)) != Signature::Other;
}

} // namespace

DropHandler::DropHandler(QWidget *window, std::function<void(const QList<QUrl> &)> open,
                         std::function<void(const std::vector<LocationSide> &)> drop)
    : QObject(window)
    , m_open(std::move(open))
    , m_drop(std::move(drop))
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

QList<QUrl> DropHandler::usable(const QMimeData *data)
{
    QList<QUrl> urls = data->urls();
    urls.resize(std::min(urls.size(), MostDropped));
    urls.removeIf([](const QUrl &url) { return !isUsable(url); });
    return urls;
}

bool DropHandler::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter: {
        auto *drag = static_cast<QDragEnterEvent *>(event);
        if (!usable(drag->mimeData()).isEmpty() || !sidesIn(drag->mimeData()).empty()) {
            drag->setDropAction(Qt::CopyAction);
            drag->accept();
        }
        return true;
    }
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        if (const std::vector<LocationSide> sides = sidesIn(drop->mimeData()); !sides.empty()) {
            drop->setDropAction(Qt::CopyAction);
            drop->accept();
            m_drop(sides);
            return true;
        }
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
