// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/navigator.h"

namespace aviary {

namespace {

constexpr size_t MostSteps = 200;

} // namespace

void Navigator::moveTo(const Location &location)
{
    const Location before = m_location;
    m_location = location;
    Q_EMIT stepsChanged();
    Q_EMIT changed(m_location, before);
}

void Navigator::go(const Location &location, bool inPlace)
{
    if (location == m_location)
        return;
    if (inPlace) {
        m_steps[m_at] = location;
    } else {
        m_steps.resize(m_at + 1);
        m_steps.push_back(location);
        if (m_steps.size() > MostSteps)
            m_steps.erase(m_steps.begin());
        m_at = m_steps.size() - 1;
    }
    moveTo(location);
}

void Navigator::back()
{
    if (canGoBack())
        moveTo(m_steps[--m_at]);
}

void Navigator::forward()
{
    if (canGoForward())
        moveTo(m_steps[++m_at]);
}

void Navigator::forget(const std::function<bool(const Location &)> &leadsNowhere)
{
    const auto before = std::ranges::count_if(m_steps.begin(), m_steps.begin() + static_cast<qsizetype>(m_at) + 1, leadsNowhere);
    std::erase_if(m_steps, leadsNowhere);
    if (m_steps.empty())
        m_steps.push_back({});
    m_at = std::min(m_at >= static_cast<size_t>(before) ? m_at - static_cast<size_t>(before) : 0, m_steps.size() - 1);
    if (leadsNowhere(m_location))
        moveTo(m_steps[m_at]);
    else
        Q_EMIT stepsChanged();
}

} // namespace aviary
