// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/playbooks/trendchart.h"

#include "models/items/playbooksmodel.h"
#include "models/recording/format.h"
#include "views/common/palette.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

TrendChart::TrendChart(QWidget *parent)
    : DurationChart(parent)
{
    setAccessibleName(tr("Durations of the playbook's runs"));
    connect(this, &DurationChart::barSelected, this,
            [this](int bar) { Q_EMIT runSelected(m_runs[static_cast<size_t>(bar)].entry); });
    connect(this, &DurationChart::barActivated, this,
            [this](int bar) { Q_EMIT runActivated(m_runs[static_cast<size_t>(bar)].entry); });
}

void TrendChart::setTrend(std::span<const PlaybookEntry> entries, const PlaybookTrend &trend)
{
    m_runs.clear();
    std::vector<Bar> bars;
    for (const quint32 entry : trend.runs) {
        const PlaybookEntry &from = entries[entry];
        const Playbook &playbook = from.playbook;
        m_runs.push_back({.entry = entry,
                          .state = playbook.state,
                          .checkMode = playbook.checkMode,
                          .started = playbook.started,
                          .duration = playbook.duration,
                          .title = from.report});
        bars.push_back({.started = playbook.started,
                        .duration = playbook.duration,
                        .kind = static_cast<int>(playbook.state),
                        .isHatched = playbook.checkMode,
                        .isMarked = playbook.state != State::Completed});
    }
    setBars(std::move(bars), trend.median);
}

void TrendChart::setCurrentEntry(quint32 entry)
{
    const auto it = std::ranges::find(m_runs, entry, &Run::entry);
    setCurrent(it == m_runs.end() ? -1 : static_cast<int>(it - m_runs.begin()));
}

QString TrendChart::textOf(int run) const
{
    const Run &r = m_runs[static_cast<size_t>(run)];
    QStringList lines{u"%1 %2"_s.arg(glyphOf(r.state)).arg(nameOf(r.state))};
    if (r.checkMode)
        lines.first() += u"  "_s + PlaybooksModel::markOfCheckMode();
    lines << (isKnown(r.duration) ? formatDuration(r.duration) : tr("No end is recorded."));
    lines << formatDateTimeExact(r.started) << oneLine(r.title);
    return lines.join(u'\n');
}

QColor TrendChart::colorOfKind(int kind) const
{
    return colorOf(static_cast<State>(kind), palette());
}

QIcon TrendChart::iconOfKind(int kind) const
{
    return iconOf(static_cast<State>(kind), palette());
}

} // namespace aviary
