// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/coloring.h"

#include "models/recording/format.h"
#include "models/recording/role.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>

namespace aviary {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aviary::Categories)
};

constexpr Micros Millisecond = 1000;
constexpr std::array<Micros, Categories::HeatCount - 1> HeatLimits{
    100 * Millisecond,    300 * Millisecond,    1000 * Millisecond,   3000 * Millisecond,
    10'000 * Millisecond, 30'000 * Millisecond, 100'000 * Millisecond};

QString kindOf(const Recording &recording, TableIndex task, Coloring coloring)
{
    const Task &of = recording.tasks()[task];
    switch (coloring) {
    case Coloring::Action:
        return of.action;
    case Coloring::Role:
        return roleOf(of.name, recording.pathOf(task));
    case Coloring::Task:
        return of.name;
    case Coloring::Outcome:
    case Coloring::Duration:
        break;
    }
    return {};
}

QString nameOfNone(Coloring coloring)
{
    return coloring == Coloring::Role ? Texts::tr("no role") : Texts::tr("not known");
}

QStringList heatNames()
{
    QStringList names;
    for (const Micros limit : HeatLimits)
        names << Texts::tr("up to %1").arg(formatDuration(limit));
    names << Texts::tr("more than %1").arg(formatDuration(HeatLimits.back())) << Texts::tr("duration not known");
    return names;
}

} // namespace

int heatOf(Micros duration)
{
    if (!isKnown(duration) || duration < 0)
        return -1;
    return static_cast<int>(std::ranges::lower_bound(HeatLimits, duration) - HeatLimits.begin());
}

CategoriesPtr Categories::of(const RecordingPtr &recording, Coloring coloring)
{
    auto categories = std::make_shared<Categories>();
    categories->m_recording = recording;
    categories->m_coloring = coloring;
    if (coloring == Coloring::Outcome)
        return categories;
    if (coloring == Coloring::Duration) {
        categories->m_names = heatNames();
        categories->m_none = HeatCount;
        categories->m_kinds = HeatCount + 1;
        return categories;
    }
    categories->sortTasks();
    return categories;
}

void Categories::sortTasks()
{
    const size_t tasks = m_recording->tasks().size();
    struct Kind
    {
        QString name;
        double total = 0; // microseconds: sums of hostile ones do not overflow
        bool used = false;
    };
    std::vector<Kind> kinds;
    QHash<QString, quint32> known;
    std::vector<quint32> kindOfTask(tasks + 1);
    for (size_t task = 0; task <= tasks; ++task) {
        const QString name = task < tasks ? kindOf(*m_recording, static_cast<TableIndex>(task), m_coloring) : QString();
        const auto it = known.constFind(name);
        kindOfTask[task] = it != known.constEnd() ? *it : static_cast<quint32>(kinds.size());
        if (it == known.constEnd()) {
            known.insert(name, kindOfTask[task]);
            kinds.push_back({name});
        }
    }
    for (RowIndex row = 0; row < m_recording->resultCount(); ++row) {
        Kind &kind = kinds[kindOfTask[std::min<size_t>(m_recording->taskOf(row), tasks)]];
        kind.used = true;
        kind.total += static_cast<double>(std::max<Micros>(0, m_recording->durationOf(row)));
    }
    std::vector<quint32> chosen;
    for (quint32 kind = 0; kind < kinds.size(); ++kind) {
        if (kinds[kind].used)
            chosen.push_back(kind);
    }
    m_kinds = static_cast<int>(chosen.size());
    const bool hasOthers = chosen.size() > Most;
    if (hasOthers) {
        std::ranges::stable_sort(chosen, std::ranges::greater(), [&](quint32 kind) { return kinds[kind].total; });
        chosen.resize(Most - 1);
        std::ranges::sort(chosen);
    }
    std::vector<quint8> category(kinds.size(), static_cast<quint8>(chosen.size()));
    for (const quint32 kind : chosen) {
        category[kind] = static_cast<quint8>(m_names.size());
        if (kinds[kind].name.isEmpty())
            m_none = category[kind];
        m_names << (kinds[kind].name.isEmpty() ? nameOfNone(m_coloring) : kinds[kind].name);
    }
    if (hasOthers) {
        m_others = static_cast<int>(m_names.size());
        m_names << Texts::tr("others");
    }
    m_ofTask.resize(tasks + 1);
    std::ranges::transform(kindOfTask, m_ofTask.begin(), [&](quint32 kind) { return category[kind]; });
}

int Categories::of(RowIndex row) const
{
    switch (m_coloring) {
    case Coloring::Outcome:
        break;
    case Coloring::Duration: {
        const int heat = heatOf(m_recording->durationOf(row));
        return heat < 0 ? m_none : heat;
    }
    case Coloring::Action:
    case Coloring::Role:
    case Coloring::Task:
        return m_ofTask[std::min<size_t>(m_recording->taskOf(row), m_ofTask.size() - 1)];
    }
    return 0;
}

} // namespace aviary
