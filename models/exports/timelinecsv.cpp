// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/timelinecsv.h"

#include "models/araapi/serialize.h"
#include "models/exports/csv.h"
#include "models/exports/timelinekeys.h"
#include "models/recording/format.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

enum Column {
    Figure,
    Number,
    Kind,
    Id,
    Name,
    Place,
    Host,
    OtherHost,
    ResultId_,
    OutcomeWord,
    Started,
    Seconds,
    Cumulative,
    LikeMedian,
    Results,
    Timed,
    Mean,
    Median,
    P95,
    Max,
    Wall,
    OfWall,
    OfBusy,
    ColumnCount
};

QStringList header()
{
    return {u"figure"_s,
            u"number"_s,
            u"kind"_s,
            u"id"_s,
            u"name"_s,
            u"path"_s,
            u"host"_s,
            u"other_host"_s,
            u"result"_s,
            u"outcome"_s,
            u"started"_s,
            u"seconds"_s,
            u"cumulative_seconds"_s,
            u"seconds_slowest_like_median"_s,
            u"results"_s,
            u"results_timed"_s,
            u"mean_seconds"_s,
            u"median_seconds"_s,
            u"p95_seconds"_s,
            u"max_seconds"_s,
            u"wall_seconds"_s,
            u"of_wall"_s,
            u"of_busy"_s};
}

QString seconds(Micros duration, bool known = true)
{
    constexpr int microDigits = 6;
    return known && isKnown(duration) ? QString::number(static_cast<double>(duration) / 1e6, 'f', microDigits)
                                      : QString();
}

QString share(double value, bool known)
{
    constexpr int digits = 6;
    return known ? QString::number(value, 'f', digits) : QString();
}

class TimelineCsv
{
public:
    TimelineCsv(QIODevice &device, const TimelineFigures &figures, qint64 limit)
        : m_device(device)
        , m_figures(figures)
        , m_recording(*figures.recording)
        , m_limit(limit)
    {
    }

    bool write()
    {
        put(header());
        writePath();
        writeWaiting();
        // Gains of all kinds are one order.
        rows("what_if"_L1, m_figures.gains, [this](QStringList &fields, const Gain &gain) {
            fillGroup(fields, gain.kind, gain.group);
            fields[Seconds] = seconds(gain.withoutIt, isWallKnown(m_figures, gain.kind));
            fields[LikeMedian] = seconds(gain.slowestLikeMedian, areDurationsKnown(m_figures));
        });
        for (const GroupKind kind : {GroupKind::Task, GroupKind::Role, GroupKind::Action, GroupKind::Host})
            rows("slowest"_L1, m_figures.timingsOf(kind),
                 [&](QStringList &fields, const Timing &timing) { fillTiming(fields, kind, timing); });
        return m_fine;
    }

private:
    void put(const QStringList &fields)
    {
        const QByteArray record = csvRecord(fields).toUtf8();
        m_fine = m_fine && m_device.write(record) == record.size();
    }
    template <class Fn>
    void row(QLatin1StringView figure, size_t number, Fn fill)
    {
        QStringList fields(ColumnCount);
        fields[Figure] = figure;
        fields[Number] = QString::number(number);
        fill(fields);
        put(fields);
    }
    template <class Row, class Fn>
    void rows(QLatin1StringView figure, const std::vector<Row> &all, Fn fill)
    {
        const size_t count = rowsWithin(all.size(), m_limit);
        for (size_t i = 0; i < count && m_fine; ++i)
            row(figure, i + 1, [&](QStringList &fields) { fill(fields, all[i]); });
    }

    void fillTask(QStringList &fields, TableIndex index) const
    {
        fields[Kind] = wordOf(GroupKind::Task);
        if (index >= m_recording.tasks().size())
            return;
        const Task &task = m_recording.tasks()[index];
        fields[Id] = QString::number(raw(task.id));
        fields[Name] = task.name;
        if (const QString &path = m_recording.pathOf(index); !path.isEmpty())
            fields[Place] = placeInFile(path, task.line);
    }
    void fillGroup(QStringList &fields, GroupKind kind, quint32 group) const
    {
        if (kind == GroupKind::Task)
            return fillTask(fields, group);
        fields[Kind] = wordOf(kind);
        if (kind == GroupKind::Host && group < m_recording.hosts().size()) {
            fields[Id] = QString::number(raw(m_recording.hosts()[group].id));
            fields[Name] = hostName(group);
        } else if (kind != GroupKind::Host) {
            fields[Name] = m_figures.groups.nameOf(kind, group, m_recording);
        }
    }
    QString hostName(TableIndex host) const
    {
        return host < m_recording.hosts().size() ? m_recording.hosts()[host].name : QString();
    }
    void fillResult(QStringList &fields, RowIndex row) const
    {
        if (row >= m_recording.resultCount())
            return;
        fields[ResultId_] = QString::number(raw(m_recording.resultId(row)));
        fields[OutcomeWord] = wordOf(m_recording.outcome(row));
    }

    void writePath()
    {
        const CriticalPath &path = m_figures.path;
        const std::vector<Micros> together = sumsOf(path);
        for (const quint32 at : linksWithin(path, m_limit)) {
            if (m_fine)
                row("critical_path"_L1, at + 1,
                    [&](QStringList &fields) { fillLink(fields, path.links[at], together[at]); });
        }
    }
    void fillLink(QStringList &fields, const CriticalPath::Link &link, Micros together) const
    {
        if (link.gap == CriticalPath::Gap::None) {
            fillTask(fields, m_recording.taskOf(link.row));
            fillResult(fields, link.row);
            fields[Host] = hostName(m_recording.hostOf(link.row));
        } else {
            fields[Kind] = u"gap"_s;
            fields[Name] = wordOf(link.gap);
        }
        fields[Started] = apiTime(link.span.begin);
        fields[Seconds] = seconds(link.span.duration());
        fields[Cumulative] = seconds(together);
    }
    void writeWaiting()
    {
        rows("waiting_host"_L1, m_figures.waits.hosts, [this](QStringList &fields, const Waits::OfHost &wait) {
            fields[Kind] = wordOf(GroupKind::Host);
            fields[Host] = hostName(wait.host);
            fields[OtherHost] = hostName(wait.slowHost);
            fields[Seconds] = seconds(wait.waited);
            fields[Results] = QString::number(wait.count);
        });
        rows("waiting_task"_L1, m_figures.waits.tasks, [this](QStringList &fields, const Waits::OfTask &wait) {
            fillTask(fields, wait.task);
            fillResult(fields, wait.slow);
            if (wait.slow < m_recording.resultCount())
                fields[OtherHost] = hostName(m_recording.hostOf(wait.slow));
            fields[Seconds] = seconds(wait.waited);
            fields[Results] = QString::number(wait.hosts);
        });
    }
    void fillTiming(QStringList &fields, GroupKind kind, const Timing &timing) const
    {
        const bool known = timing.timed > 0 && areDurationsKnown(m_figures);
        const bool wall = timing.timed > 0 && isWallKnown(m_figures, kind);
        fillGroup(fields, kind, timing.group);
        fillResult(fields, timing.slowest);
        fields[Seconds] = seconds(timing.total, known);
        fields[Results] = QString::number(timing.results);
        fields[Timed] = QString::number(timing.timed);
        fields[Mean] = seconds(timing.mean, known);
        fields[Median] = seconds(timing.median, known);
        fields[P95] = seconds(timing.p95, known);
        fields[Max] = seconds(timing.max, known);
        fields[Wall] = seconds(timing.wall, wall);
        fields[OfWall] = share(timing.ofWall, wall);
        fields[OfBusy] = share(timing.ofBusy, known);
    }

    QIODevice &m_device;
    const TimelineFigures &m_figures;
    const Recording &m_recording;
    qint64 m_limit;
    bool m_fine = true;
};

} // namespace

bool writeTimelineCsv(QIODevice &device, const TimelineFigures &figures, qint64 limit)
{
    return TimelineCsv(device, figures, limit).write();
}

} // namespace aviary
