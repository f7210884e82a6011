// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/rowfilter.h"

#include "models/recording/format.h"

using namespace Qt::StringLiterals;

namespace aviary {

RowFilter::RowFilter(const Recording &recording, const Filter &filter)
    : m_filter(filter)
{
    const QStringList words = filter.text.simplified().split(u' ', Qt::SkipEmptyParts);
    const std::vector<Task> &tasks = recording.tasks();
    const std::vector<Host> &hosts = recording.hosts();
    constexpr qsizetype bits = 64;
    for (qsizetype first = 0; first < words.size(); first += bits) {
        Words group;
        group.inTask.resize(tasks.size());
        group.inHost.resize(hosts.size());
        for (qsizetype i = first; i < qMin(words.size(), first + bits); ++i) {
            const QString &word = words[i];
            const quint64 bit = quint64{1} << (i - first);
            group.all |= bit;
            const auto occurs = [&word](const QString &text) { return text.contains(word, Qt::CaseInsensitive); };
            for (size_t host = 0; host < hosts.size(); ++host) {
                if (occurs(hosts[host].name))
                    group.inHost[host] |= bit;
            }
            for (TableIndex task = 0; task < tasks.size(); ++task) {
                const Task &t = tasks[task];
                if (occurs(t.name) || occurs(t.action) || occurs(placeInFile(recording.pathOf(task), t.line)))
                    group.inTask[task] |= bit;
            }
        }
        m_words.push_back(std::move(group));
    }
}

bool RowFilter::acceptsText(TableIndex task, TableIndex host) const
{
    if (m_filter.task != NoIndex && task != m_filter.task)
        return false;
    if (m_filter.host != NoIndex && host != m_filter.host)
        return false;
    for (const Words &group : m_words) {
        const quint64 found = (task < group.inTask.size() ? group.inTask[task] : 0)
            | (host < group.inHost.size() ? group.inHost[host] : 0);
        if (found != group.all)
            return false;
    }
    return true;
}

} // namespace aviary
