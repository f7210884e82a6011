// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparison.h"
#include "models/recording/recordingbuilder.h"
#include "models/sources/openreport.h"

#include <QSet>
#include <QTest>

// Runs to be compared, and what a comparison says as lines that a test can hold against those it expects.
namespace aviary::test {

inline ReportSourcePtr openedReport(const QString &name)
{
    const QString path = QStringLiteral(AVIARY_TEST_DATA "/") + name;
    ReportSourcePtr source = openReport({.origin = QUrl::fromLocalFile(path), .file = path});
    if (!source->open().wait())
        qFatal("%s cannot be opened", qPrintable(name));
    return source;
}

inline RecordingPtr recorded(const QString &name, qint64 playbook)
{
    const Result<RecordingPtr> recording = openedReport(name)->recording(PlaybookId{playbook}).wait();
    if (!recording)
        qFatal("%s has no playbook %lld", qPrintable(name), playbook);
    return *recording;
}

// A run that a test writes down task by task. Each task begins when the one before has ended, as with strategy linear.
class Run
{
public:
    explicit Run(State state = State::Completed) { m_playbook.state = state; }

    Run &play(const QString &name, const QString &uuid = {})
    {
        m_plays.push_back({.id = PlayId{std::ssize(m_plays) + 1}, .name = name, .uuid = uuid});
        return *this;
    }
    struct Where
    {
        QString file = QStringLiteral("site.yml"); // below the folder of the playbook, or absolute
        int line = 0; // 0: ten after the one before
        QString action = QStringLiteral("command");
        bool handler = false;
    };
    // "web1 ok, web2 failed 3s": the host, what became of it, and how long it took; "" for no results.
    Run &task(const QString &name, const QString &results) { return task(name, results, {}); }
    Run &task(const QString &name, const QString &results, const Where &where)
    {
        if (m_plays.empty())
            play(QStringLiteral("all"));
        m_line = where.line > 0 ? where.line : m_line + 10;
        Task task;
        task.id = TaskId{std::ssize(m_tasks) + 1};
        task.name = name;
        task.action = where.action;
        task.handler = where.handler;
        task.line = m_line;
        task.play = static_cast<TableIndex>(m_plays.size() - 1);
        task.file = fileOf(where.file);
        m_tasks.push_back(task);
        Micros end = m_now;
        for (const QString &result : results.split(QStringLiteral(", "), Qt::SkipEmptyParts))
            end = std::max(end, addResult(result.split(u' ')));
        m_now = end + 1000;
        return *this;
    }
    // The last task begins with its first result so much earlier: as the strategy free does it.
    Run &overlapping(double seconds)
    {
        m_now -= static_cast<Micros>(seconds * 1e6);
        return *this;
    }
    Run &folder(const QString &path)
    {
        m_folder = path;
        return *this;
    }
    // Ids that begin elsewhere, as those of a database that holds other runs too.
    Run &ids(qint64 first)
    {
        m_firstId = first;
        return *this;
    }

    RecordingPtr finish()
    {
        RecordingBuilder builder(19);
        m_playbook.id = PlaybookId{m_firstId};
        m_playbook.path = m_folder + QStringLiteral("site.yml");
        m_playbook.started = 0;
        m_playbook.duration = m_now;
        m_playbook.ended = m_now;
        const auto shift = [this](auto &rows) {
            for (auto &row : rows)
                row.id = std::remove_cvref_t<decltype(row.id)>{raw(row.id) + m_firstId};
        };
        std::vector<File> files;
        for (const QString &path : std::as_const(m_files))
            files.push_back({FileId{std::ssize(files)}, path.startsWith(u'/') ? path : m_folder + path, {}});
        for (const Row &row : m_rows) {
            m_hosts[row.host].failed += row.status == Status::Failed && !row.ignored ? 1 : 0;
            m_hosts[row.host].unreachable += row.status == Status::Unreachable ? 1 : 0;
        }
        shift(m_plays);
        shift(m_tasks);
        shift(m_hosts);
        builder.setPlaybook(m_playbook);
        builder.setPlays(m_plays);
        builder.setFiles(files);
        builder.setTasks(m_tasks);
        builder.setHosts(m_hosts);
        qint64 id = m_firstId;
        for (const Row &row : m_rows)
            builder.addResult(ResultId{id++}, m_tasks[row.task].id, m_hosts[row.host].id,
                              m_plays[m_tasks[row.task].play].id, row.started, row.duration, row.status, row.changed,
                              row.ignored);
        return builder.finish();
    }

private:
    struct Row
    {
        size_t task, host;
        Micros started, duration;
        Status status;
        bool changed, ignored;
    };
    TableIndex fileOf(const QString &path)
    {
        if (!m_files.contains(path))
            m_files << path;
        return static_cast<TableIndex>(m_files.indexOf(path));
    }
    Micros addResult(const QStringList &words)
    {
        auto host = std::ranges::find(m_hosts, words[0], &Host::name);
        if (host == m_hosts.end())
            host = m_hosts.insert(host, Host{.id = HostId{std::ssize(m_hosts) + 1}, .name = words[0]});
        const QString &word = words[1];
        const bool isIgnored = word == QStringLiteral("ignored");
        const bool isChanged = word == QStringLiteral("changed");
        const Status status = isIgnored ? Status::Failed : isChanged ? Status::Ok : statusFromText(word);
        const double seconds = words.size() > 2 ? words[2].chopped(1).toDouble() : 0.5;
        const auto duration = static_cast<Micros>(seconds * 1e6);
        m_rows.push_back({m_tasks.size() - 1, static_cast<size_t>(host - m_hosts.begin()), m_now, duration, status,
                          isChanged, isIgnored});
        return m_now + duration;
    }

    Playbook m_playbook;
    std::vector<Play> m_plays;
    std::vector<Task> m_tasks;
    std::vector<Host> m_hosts;
    std::vector<Row> m_rows;
    QStringList m_files;
    QString m_folder = QStringLiteral("/home/ci/shop/");
    Micros m_now = 0;
    qint64 m_firstId = 1;
    int m_line = 0;
};

// All that differs, a line each, in the order of the comparison. What is missing with a host or behind a stop is
// counted.
inline QStringList differencesOf(const Comparison &comparison)
{
    QStringList lines;
    const auto taskName
        = [&](const TaskPair &task, Side side) { return comparison.recording(side)->tasks()[task.task[side]].name; };
    const auto speed
        = [](Speed is) { return is == Speed::Slower ? QStringLiteral("slower") : QStringLiteral("faster"); };
    for (const PlayPair &play : comparison.plays()) {
        const auto name = [&](Side side) { return comparison.recording(side)->plays()[play.play[side]].name; };
        if (play.play.right == NoIndex)
            lines << QStringLiteral("play only left: ") + name(Side::Left);
        else if (play.play.left == NoIndex)
            lines << QStringLiteral("play only right: ") + name(Side::Right);
        if (play.isMoved)
            lines << QStringLiteral("play moved: ") + name(Side::Right);
        if (play.isRenamed)
            lines << QStringLiteral("play renamed: ") + name(Side::Left) + QStringLiteral(" → ") + name(Side::Right);
    }
    for (const HostPair &host : comparison.hosts()) {
        if (comparison.isOnlyOn(Side::Left, host))
            lines << QStringLiteral("host only left: ") + host.name;
        if (comparison.isOnlyOn(Side::Right, host))
            lines << QStringLiteral("host only right: ") + host.name;
    }
    for (const TaskPair &task : comparison.tasks()) {
        const QString name = taskName(task, task.task.right == NoIndex ? Side::Left : Side::Right);
        if (task.presence == TaskPair::Presence::OnlyLeft)
            lines << QStringLiteral("task only left: ") + name;
        if (task.presence == TaskPair::Presence::OnlyRight)
            lines << QStringLiteral("task only right: ") + name;
        if (task.presence == TaskPair::Presence::Missing && task.firstRow == task.endRow)
            lines << QStringLiteral("task missing: ") + name;
        if (task.isMoved)
            lines << QStringLiteral("task moved: ") + name;
        if (task.isRenamed)
            lines << QStringLiteral("task renamed: ") + taskName(task, Side::Left) + QStringLiteral(" → ") + name;
        if (task.hasOtherAction)
            lines << QStringLiteral("task with another action: ") + name;
        if (task.speed != Speed::Same)
            lines << QStringLiteral("task ") + speed(task.speed) + QStringLiteral(": ") + name;
        for (const RowPair &row : comparison.rowsOf(task)) {
            const QString who
                = QStringLiteral(": ") + name + QStringLiteral(" on ") + comparison.hosts()[row.host].name;
            static constexpr std::array words{"",
                                              "newly failing",
                                              "fixed",
                                              "still failing",
                                              "outcome changed",
                                              "ok to changed",
                                              "changed to ok",
                                              "only left",
                                              "only right",
                                              "",
                                              ""};
            const QString word = QString::fromLatin1(words[static_cast<size_t>(row.change)]);
            const bool isAloneWithTask = task.presence != TaskPair::Presence::Both
                && (row.change == Change::OnlyLeft || row.change == Change::OnlyRight);
            if (!word.isEmpty() && !isAloneWithTask)
                lines << word + who;
            if (row.speed != Speed::Same)
                lines << speed(row.speed) + who;
        }
    }
    if (comparison.count(Change::HostGone) > 0)
        lines << QStringLiteral("%1 without their host").arg(comparison.count(Change::HostGone));
    if (comparison.count(Change::Stopped) > 0)
        lines << QStringLiteral("%1 behind a stop").arg(comparison.count(Change::Stopped));
    return lines;
}

// That each task and each row of both sides stands in the comparison exactly once, and that its sums are right.
inline void checkWhole(const Comparison &comparison)
{
    qint64 matched = 0;
    std::array<qint64, ChangeCount> counts{};
    for (const RowPair &row : comparison.rows()) {
        matched += row.row.left != NoIndex && row.row.right != NoIndex ? 1 : 0;
        ++counts[static_cast<size_t>(row.change)];
    }
    QCOMPARE(comparison.matched(), matched);
    for (int change = 0; change < ChangeCount; ++change)
        QCOMPARE(comparison.count(static_cast<Change>(change)), counts[static_cast<size_t>(change)]);
    for (const Side side : Sides) {
        const Recording &recording = *comparison.recording(side);
        QSet<RowIndex> rows;
        for (const RowPair &row : comparison.rows()) {
            if (row.row[side] == NoIndex)
                continue;
            QVERIFY(!rows.contains(row.row[side]));
            rows << row.row[side];
            QCOMPARE(comparison.entryOfTask(side, recording.taskOf(row.row[side])), row.task);
            QCOMPARE(comparison.entryOfHost(side, recording.hostOf(row.row[side])), row.host);
        }
        QCOMPARE(rows.size(), recording.resultCount());
        for (TableIndex task = 0; task < recording.tasks().size(); ++task)
            QVERIFY(comparison.entryOfTask(side, task) < comparison.tasks().size());
    }
}

} // namespace aviary::test
