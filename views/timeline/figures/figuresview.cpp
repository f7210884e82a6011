// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/figures/figuresview.h"

namespace aviary {

void FiguresView::follow(FiguresTable *table)
{
    connect(table, &FiguresTable::lineChosen, this,
            [this, table](quint32 line) { Q_EMIT placeChosen(table->figures()->cells()->placeOf(line)); });
    connect(table, &FiguresTable::lineOpened, this,
            [this, table](quint32 line) { Q_EMIT placeOpened(table->figures()->cells()->placeOf(line)); });
    connect(table->figures(), &FiguresModel::sorted, this, [this] {
        if (isSettled())
            Q_EMIT settled();
    });
}

} // namespace aviary
