// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/caveats.h"

#include <QWidget>

class QLabel;

namespace aviary {

class ElidedLabel;

// What a recording does not tell about time, in one line; all of it in the tool tip. Not there when there is nothing to
// say.
class CaveatsLine : public QWidget
{
    Q_OBJECT
public:
    explicit CaveatsLine(QWidget *parent);

    void setCaveats(const Caveats &caveats);
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showMark();

    QLabel *m_mark;
    ElidedLabel *m_text;
};

} // namespace aviary
