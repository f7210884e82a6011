// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/figures/figurecells.h"
#include "views/timeline/figures/figurestable.h"

#include <QWidget>

namespace aviary {

// One tab of figures. GUI thread.
class FiguresView : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    // Never null. Of the same run as before: what a person has chosen stays.
    virtual void setFigures(const TimelineFiguresPtr &figures, bool sameRun) = 0;
    // The result that is selected everywhere; NoIndex for none.
    virtual void setSelected(RowIndex) { }
    virtual bool isSettled() const = 0;
    virtual QByteArray saveState() const = 0;
    virtual void restoreState(const QByteArray &state) = 0;

Q_SIGNALS:
    void resultChosen(aviary::RowIndex row);
    // With Enter or a double click: to be read.
    void resultOpened(aviary::RowIndex row);
    void settled();

protected:
    // Rows of the table lead to the results of their lines.
    void follow(FiguresTable *table);
    // A line of text away from the sides.
    static QWidget *line(QWidget *text);
};

} // namespace aviary
