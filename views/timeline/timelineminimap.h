// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/job.h"
#include "models/timeline/minimap.h"

#include <QImage>
#include <QWidget>

#include <memory>

namespace aviary {

class TimelineState;

// The whole run in little, with a frame around what is seen of it. There only while that is not all. What hands do here
// the keys of the lanes do as well.
class TimelineMinimap : public QWidget
{
    Q_OBJECT
public:
    TimelineMinimap(TimelineState *state, QWidget *parent);

    QSize sizeHint() const override;
    bool isSettled() const { return !m_busy; }
    // Around what is seen.
    QRect frame() const;

Q_SIGNALS:
    void shownChanged(bool shown);
    void settled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    using MapPtr = std::shared_ptr<const Minimap>;
    enum class Grip { None, Frame, Left, Right };

    Grip gripAt(QPoint point) const;
    void showGrip(Grip grip);
    // Puts the middle of the frame there.
    void centerOn(QPointF middle);
    void follow();
    void request();

    TimelineState *m_state;
    Job<MapPtr> m_job;
    MapPtr m_map; // null until the first is made
    QImage m_image; // of the map in the palette; null: to be made
    // What the map is of, or will be.
    TimelineModelPtr m_wantedModel;
    TimelineLayout m_wantedLayout;
    QSize m_wantedSize;
    bool m_busy = false;
    Grip m_grip = Grip::None;
    QPointF m_gripOffset; // of the pointer from the middle of the frame, or from its edge
};

} // namespace aviary
