// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pace.h"

namespace aviary {

Pace::Pace(int rest, int atLeast, QObject *parent)
    : QObject(parent)
    , m_rest(rest)
    , m_atLeast(atLeast)
{
    m_resting.setSingleShot(true);
    connect(&m_resting, &QTimer::timeout, this, [this] {
        if (m_isAsked)
            go();
    });
}

void Pace::ask()
{
    m_isAsked = true;
    if (!m_isWorking && !m_resting.isActive())
        go();
}

void Pace::go()
{
    m_isAsked = false;
    m_isWorking = true;
    m_since.start();
    Q_EMIT due();
}

void Pace::done()
{
    if (m_isWorking)
        rest(m_since.elapsed() * m_rest);
}

void Pace::tryAgain()
{
    if (!m_isWorking)
        return;
    m_isAsked = true;
    rest(0);
}

void Pace::rest(qint64 time)
{
    m_isWorking = false;
    m_resting.start(static_cast<int>(std::clamp<qint64>(time, m_atLeast, std::numeric_limits<int>::max())));
}

void Pace::stop()
{
    m_isWorking = false;
    m_isAsked = false;
    m_resting.stop();
}

} // namespace aviary
