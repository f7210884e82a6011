// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/linedifference.h"

#include <QWidget>

namespace aviary {

class TextView;

// Numbers and marks beside the lines of a TextView, which owns it.
class TextGutter : public QWidget
{
    Q_OBJECT
public:
    explicit TextGutter(TextView *view);
    void setNumbersVisible(bool visible) { m_hasNumbers = visible; }
    bool areNumbersVisible() const { return m_hasNumbers; }
    int wantedWidth() const; // 0 when there is nothing to show

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool event(QEvent *event) override;

private:
    void drawChange(QPainter &painter, const QRect &box, LineRow::Change change) const;
    int lineAt(int y) const; // from 1; 0: none

    TextView *m_view;
    bool m_hasNumbers = false;
};

} // namespace aviary
