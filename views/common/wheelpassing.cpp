// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/wheelpassing.h"

#include <QAbstractScrollArea>
#include <QScrollBar>
#include <QWheelEvent>

namespace aviary {

namespace {

class WheelPassing : public QObject
{
public:
    explicit WheelPassing(QAbstractScrollArea *area)
        : QObject(area)
        , m_area(area)
    {
        area->viewport()->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel)
            return QObject::eventFilter(watched, event);
        const auto *wheel = static_cast<QWheelEvent *>(event);
        const QPoint delta = wheel->angleDelta();
        if (std::abs(delta.x()) > std::abs(delta.y()) || wheel->modifiers() != Qt::NoModifier)
            return false;
        const QScrollBar *bar = m_area->verticalScrollBar();
        if (delta.y() > 0 ? bar->value() > bar->minimum() : bar->value() < bar->maximum())
            return false;
        event->ignore(); // and so it goes to what is around the area
        return true;
    }

private:
    QAbstractScrollArea *m_area;
};

} // namespace

void passWheelAtEnds(QAbstractScrollArea *area)
{
    new WheelPassing(area);
}

} // namespace aviary
