// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sleeperwatch.h"

#include "app/openreport.h"

#include <QFileInfo>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace aviary {

namespace {

constexpr size_t MostAtOnce = 50;

} // namespace

SleeperWatch::SleeperWatch(std::function<std::vector<OpenReport *>()> sleepers, QObject *parent)
    : QObject(parent)
    , m_sleepers(std::move(sleepers))
{
    connect(&m_timer, &QTimer::timeout, this, &SleeperWatch::look);
    m_timer.start(2s);
}

SleeperWatch::Stamps SleeperWatch::stampsOf(const QStringList &files)
{
    const auto stampOf = [](const QString &file) {
        const QFileInfo info(file);
        return info.exists() ? Stamp{.size = info.size(), .written = info.lastModified()} : Stamp{};
    };
    Stamps stamps;
    for (const QString &file : files)
        stamps.emplace_back(stampOf(file), stampOf(file + "-wal"_L1));
    return stamps;
}

void SleeperWatch::look()
{
    if (m_looking.isRunning()) // a file system that does not answer
        return;
    const std::vector<OpenReport *> sleepers = m_sleepers();
    std::erase_if(m_seen, [&](const auto &seen) { return !std::ranges::contains(sleepers, seen.first); });
    if (sleepers.empty())
        return;
    m_asked.clear();
    QStringList files;
    for (size_t i = 0; i < std::min(MostAtOnce, sleepers.size()); ++i) {
        OpenReport *report = sleepers[(m_next + i) % sleepers.size()];
        m_asked.push_back(report);
        files << (report->found().file.isEmpty() ? report->origin().toLocalFile() : report->found().file);
    }
    m_next = (m_next + m_asked.size()) % sleepers.size();
    m_looking = Job<Stamps>(QtConcurrent::run([files]() -> Result<Stamps> { return stampsOf(files); }));
    m_looking.then(this, [this](const Result<Stamps> &stamps) {
        const std::vector<OpenReport *> asleep = m_sleepers();
        for (size_t i = 0; i < m_asked.size(); ++i) {
            OpenReport *report = m_asked[i];
            if (!std::ranges::contains(asleep, report)) // closed, or looked at meanwhile
                continue;
            // At first, too: it may have been written to between the last reading and this look.
            const auto [seen, isFirst] = m_seen.try_emplace(report, (*stamps)[i]);
            if (isFirst || std::exchange(seen->second, (*stamps)[i]) != (*stamps)[i])
                report->lookAgain();
        }
    });
}

} // namespace aviary
