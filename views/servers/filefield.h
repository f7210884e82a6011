// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace aviary {

// A line for the path of a file, which may be typed or chosen.
class FileField : public QWidget
{
    Q_OBJECT
public:
    // What the dialog that chooses it is called.
    FileField(const QString &title, QWidget *parent);

    QString path() const;
    void setPath(const QString &path);
    QLineEdit *edit() const { return m_edit; }
    QToolButton *button() const { return m_button; }

Q_SIGNALS:
    void changed();

private:
    void choose(const QString &title);

    QLineEdit *m_edit;
    QToolButton *m_button;
};

} // namespace aviary
