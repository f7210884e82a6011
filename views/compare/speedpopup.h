// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparison.h"

#include <QFrame>

class QDoubleSpinBox;

namespace aviary {

// From when on a time counts as slower or faster, to be typed; closes by Enter, Esc or a click beside it.
class SpeedPopup : public QFrame
{
    Q_OBJECT
public:
    explicit SpeedPopup(QWidget *parent);

    void openBelow(QWidget *widget, const CompareOptions &options);
    CompareOptions options() const;
    // "20 % and 2 s".
    static QString textOf(const CompareOptions &options);

Q_SIGNALS:
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QDoubleSpinBox *m_share;
    QDoubleSpinBox *m_atLeast;
};

} // namespace aviary
