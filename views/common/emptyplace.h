// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace aviary {

// What stands where a list would be: what would be there, and a button that gets it, if one can.
class EmptyPlace : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyPlace(QWidget *parent);

    // Plain text. Without a word for the action there is no button.
    void set(const QString &text, const QString &action = {});
    QString text() const;

Q_SIGNALS:
    void actionTriggered();

private:
    QLabel *m_text;
    QPushButton *m_action;
};

} // namespace aviary
