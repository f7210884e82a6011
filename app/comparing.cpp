// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/comparing.h"

#include "app/compareview.h"
#include "app/navigator.h"
#include "app/session.h"
#include "models/content/rebuiltcommand.h"
#include "models/recording/format.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace aviary {

Comparing::Comparing(const Parts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
    , m_view(new CompareView(parts.settings, window))
{
    parts.stack->addWidget(m_view);
    connect(m_view, &CompareView::navigate, parts.navigator, &Navigator::go);
    connect(m_view, &CompareView::settled, this, &Comparing::settled);
    connect(m_view, &CompareView::runsShown, this, &Comparing::changed);
}

std::vector<OpenReport *> Comparing::reportsOf(const Location &location) const
{
    std::vector<OpenReport *> reports;
    for (size_t i = 0; i < location.sideCount(); ++i) {
        const LocationSide side = location.side(i);
        if (OpenReport *report = m_parts.session->find(side.report, side.inside))
            reports.push_back(report);
    }
    return reports;
}

bool Comparing::leadsNowhere(const Location &location) const
{
    return location.isComparison() && reportsOf(location).size() < location.sideCount();
}

QWidget *Comparing::show(const Location &location)
{
    if (!location.isComparison() || leadsNowhere(location))
        return nullptr;
    const std::vector<OpenReport *> reports = reportsOf(location);
    for (size_t i = 0; i < reports.size(); ++i) {
        const std::optional<PlaybookId> playbook = location.side(i).playbook;
        if (!playbook || !reports[i]->playbook(*playbook))
            return nullptr;
    }
    if (reports.size() != 2)
        return nullptr;
    m_view->show({reports[0], reports[1]}, location);
    return m_view;
}

QString Comparing::title(const Location &location) const
{
    const std::vector<OpenReport *> reports = reportsOf(location);
    if (reports.size() != 2)
        return {};
    const auto titleOfSide = [&](size_t i) {
        const std::optional<PlaybookId> id = location.side(i).playbook;
        const Playbook *playbook = id ? reports[i]->playbook(*id) : nullptr;
        return playbook ? titleOf(*playbook) : QString();
    };
    const QString left = titleOfSide(0);
    const QString right = titleOfSide(1);
    const QString names = reports[0]->name() + u" ↔ "_s + reports[1]->name();
    if (left.isEmpty() || right.isEmpty())
        return names;
    if (left == right)
        return left + u": "_s + (reports[0] == reports[1] ? reports[0]->name() : names);
    return u"%1: %2 ↔ %3: %4"_s.arg(left, reports[0]->name(), right, reports[1]->name());
}

void Comparing::forget(const OpenReport *report)
{
    if (m_view->isOf(report))
        m_view->clear();
}

} // namespace aviary
