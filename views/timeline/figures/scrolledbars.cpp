// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/figures/scrolledbars.h"

#include "views/timeline/figures/figurebars.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace aviary {

QScrollArea *scrolledBars(FigureBars *bars, QWidget *parent)
{
    auto *place = new QWidget;
    place->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(place);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(bars);
    layout->addStretch();
    auto *area = new QScrollArea(parent);
    area->setWidget(place);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus); // the bars have it
    area->viewport()->setBackgroundRole(QPalette::Base);
    QObject::connect(bars, &FigureBars::rowMoved, area, [area](const QRect &row) {
        area->ensureVisible(row.center().x(), row.center().y(), 0, row.height());
    });
    return area;
}

} // namespace aviary
