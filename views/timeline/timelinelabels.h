// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace aviary {

class TimelineState;

// The names of the lanes: of all where they are high enough, else of those that failed. Marks beside them fold lanes, a
// menu pins them.
class TimelineLabels : public QWidget
{
    Q_OBJECT
public:
    TimelineLabels(TimelineState *state, QWidget *parent);

    QSize sizeHint() const override;
    // What is written, from the top; for tests.
    QStringList namesInView() const;
    // Where a click folds or unfolds the lane; empty where nothing can be folded, or its name is not in view.
    QRect foldMarkOf(quint32 lane) const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    struct Name
    {
        quint32 lane;
        QRect rect;
    };
    void measure();
    std::vector<Name> placeNames() const;
    void placeFailing(std::vector<Name> &names, quint32 first, int bottom) const;
    bool areAllNamed() const;
    void paintName(QPainter &painter, const Name &name) const;
    int indentOf(quint32 lane) const;
    quint32 laneAt(QPoint point) const; // NoIndex below the last

    TimelineState *m_state;
    int m_widest = 0; // of the names, in pixels
};

} // namespace aviary
