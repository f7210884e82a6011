// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QUrl>

namespace aviary {

// Lines that say what takes long, how far it is, and end it when a person says so; never in the way of other work.
class ProgressLine : public QFrame
{
    Q_OBJECT
public:
    explicit ProgressLine(QWidget *parent = nullptr);

    // Adds the line about `what`, or brings it up to date. `total` 0: nobody knows how much there is. Plain text.
    void set(const QUrl &what, const QString &text, qint64 done = 0, qint64 total = 0);
    void remove(const QUrl &what);
    QStringList texts() const;

Q_SIGNALS:
    void cancelled(const QUrl &what);

private:
    class Line;
    Line *lineOf(const QUrl &what) const;
};

} // namespace aviary
