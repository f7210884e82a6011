// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/rundrag.h"

#include <QAbstractItemView>
#include <QDrag>
#include <QMimeData>

namespace aviary {

QMimeData *mimeOf(const std::vector<LocationSide> &sides)
{
    QList<QUrl> links;
    for (const LocationSide &side : sides) {
        Location there;
        there.setSide(0, side);
        there.page = side.playbook ? PageId::Overview : PageId::Playbooks;
        links << there.toLink();
    }
    auto *data = new QMimeData;
    data->setUrls(links);
    return data;
}

std::vector<LocationSide> sidesIn(const QMimeData *data)
{
    std::vector<LocationSide> sides;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        const auto there = Location::fromLink(url);
        if (!there || there->report.isEmpty())
            return {};
        sides.push_back(there->side(0));
    }
    return sides;
}

void dragRuns(const std::vector<LocationSide> &sides, QAbstractItemView *view)
{
    if (sides.empty())
        return;
    auto *drag = new QDrag(view); // deletes itself
    drag->setMimeData(mimeOf(sides));
    drag->exec(Qt::CopyAction | Qt::LinkAction, Qt::CopyAction);
}

} // namespace aviary
