// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/figures/figuresview.h"

#include <QBoxLayout>

namespace aviary {

void FiguresView::follow(FiguresTable *table)
{
    connect(table, &FiguresTable::lineChosen, this,
            [this, table](quint32 line) { Q_EMIT resultChosen(table->figures()->cells()->resultOf(line)); });
    connect(table, &FiguresTable::lineOpened, this,
            [this, table](quint32 line) { Q_EMIT resultOpened(table->figures()->cells()->resultOf(line)); });
    connect(table->figures(), &FiguresModel::sorted, this, [this] {
        if (isSettled())
            Q_EMIT settled();
    });
}

QWidget *FiguresView::line(QWidget *text)
{
    auto *line = new QWidget(text->parentWidget());
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(8, 3, 8, 3);
    layout->addWidget(text);
    return line;
}

} // namespace aviary
