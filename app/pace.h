// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace aviary {

// Lets something be done again and again, as often as it is asked for, but never for more than a share of the time:
// after each time it rests for a multiple of what that took. What is asked for meanwhile is done after the rest, once.
// GUI thread.
class Pace : public QObject
{
    Q_OBJECT
public:
    // It is done for one part of the time and rests for `rest` parts, at least for `atLeast` ms.
    Pace(int rest, int atLeast, QObject *parent);

    // It is to be done: due() comes at once, or after the rest.
    void ask();
    // It was done, or could not be.
    void done();
    // Whoever waited for it to be possible does not use up time.
    void tryAgain();
    // Forgets what was asked for and what is being done.
    void stop();

Q_SIGNALS:
    void due();

private:
    void go();
    void rest(qint64 time);

    const int m_rest, m_atLeast;
    bool m_isWorking = false;
    bool m_isAsked = false;
    QElapsedTimer m_since;
    QTimer m_resting;
};

} // namespace aviary
