// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace aviary {

class TimelineState;

// The names of the lanes: of all where they are high enough, else of the hosts that failed.
class TimelineLabels : public QWidget
{
    Q_OBJECT
public:
    TimelineLabels(TimelineState *state, QWidget *parent);

    QSize sizeHint() const override;
    // What is written, from the top; for tests.
    QStringList namesInView() const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    struct Name
    {
        quint32 lane;
        QRect rect;
    };
    std::vector<Name> placeNames() const;
    bool areAllNamed() const;

    TimelineState *m_state;
    int m_widest = 0; // of the names, in pixels
};

} // namespace aviary
