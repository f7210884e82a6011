// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/timelinejson.h"

#include "models/araapi/jsontext.h"
#include "models/araapi/serialize.h"
#include "models/exports/timelinekeys.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr int RowsAtOnce = 500;

class TimelineJson
{
public:
    TimelineJson(QIODevice &device, const TimelineFigures &figures, qint64 limit)
        : m_device(device)
        , m_figures(figures)
        , m_recording(*figures.recording)
        , m_limit(limit)
    {
    }

    bool write()
    {
        m_out.beginObject();
        writePlaybook();
        writePath();
        writeWaiting();
        writeForks();
        rows(u"what_if"_s, m_figures.gains, [this](const Gain &gain) { writeGain(gain); });
        m_out.key("slowest"_L1);
        m_out.beginObject();
        for (const GroupKind kind : {GroupKind::Task, GroupKind::Role, GroupKind::Action, GroupKind::Host})
            rows(QString(wordOf(kind) + "s"_L1), m_figures.timingsOf(kind),
                 [&](const Timing &timing) { writeTiming(kind, timing); });
        m_out.endObject();
        writeConcurrency();
        writeCaveats();
        m_out.endObject();
        flush();
        return m_fine && m_device.write("\n") == 1;
    }

private:
    void flush()
    {
        const QByteArray text = m_out.take();
        m_fine = m_fine && m_device.write(text) == text.size();
    }
    void time(QLatin1StringView key, Micros value)
    {
        m_out.key(key);
        if (isKnown(value))
            m_out.string(apiTime(value));
        else
            m_out.null();
    }
    void seconds(QLatin1StringView key, Micros value, bool known = true)
    {
        m_out.key(key);
        if (known && isKnown(value))
            m_out.seconds(value);
        else
            m_out.null();
    }
    void fraction(QLatin1StringView key, double value, bool known = true)
    {
        m_out.key(key);
        if (known)
            m_out.fraction(value);
        else
            m_out.null();
    }
    template <class Row, class Fn>
    void rows(const QString &key, size_t all, std::span<const Row> shown, Fn write)
    {
        m_out.key(key + "_count"_L1);
        m_out.number(static_cast<qint64>(all));
        m_out.key(key);
        m_out.beginArray();
        for (size_t i = 0; i < shown.size() && m_fine; ++i) {
            m_out.beginObject();
            write(shown[i]);
            m_out.endObject();
            if (i % RowsAtOnce == RowsAtOnce - 1)
                flush();
        }
        m_out.endArray();
    }
    template <class Row, class Fn>
    void rows(const QString &key, const std::vector<Row> &all, Fn write)
    {
        rows(key, all.size(), std::span(all).first(rowsWithin(all.size(), m_limit)), write);
    }

    void task(TableIndex index)
    {
        m_out.key("task"_L1);
        if (index >= m_recording.tasks().size())
            return m_out.null();
        const Task &task = m_recording.tasks()[index];
        m_out.beginObject();
        m_out.number("id"_L1, raw(task.id));
        m_out.text("name"_L1, task.name);
        m_out.text("action"_L1, task.action);
        m_out.text("path"_L1, m_recording.pathOf(index));
        m_out.number("lineno"_L1, task.line);
        m_out.endObject();
    }
    void host(QLatin1StringView key, TableIndex index)
    {
        m_out.key(key);
        if (index >= m_recording.hosts().size())
            return m_out.null();
        m_out.beginObject();
        m_out.number("id"_L1, raw(m_recording.hosts()[index].id));
        m_out.text("name"_L1, m_recording.hosts()[index].name);
        m_out.endObject();
    }
    void result(QLatin1StringView key, RowIndex row)
    {
        m_out.key(key);
        if (row >= m_recording.resultCount())
            m_out.null();
        else
            m_out.number(raw(m_recording.resultId(row)));
    }
    void group(GroupKind kind, quint32 group)
    {
        if (kind == GroupKind::Task)
            task(group);
        else if (kind == GroupKind::Host)
            host("host"_L1, group);
        else
            m_out.text(wordOf(kind), m_figures.groups.nameOf(kind, group, m_recording));
    }

    void writePlaybook()
    {
        const Playbook &playbook = m_recording.playbook();
        m_out.key("playbook"_L1);
        m_out.beginObject();
        m_out.number("id"_L1, raw(playbook.id));
        m_out.text("name"_L1, playbook.name);
        m_out.text("path"_L1, playbook.path);
        m_out.text("status"_L1, wordOf(playbook.state));
        time("started"_L1, playbook.started);
        time("ended"_L1, playbook.ended);
        seconds("seconds"_L1, playbook.duration);
        m_out.endObject();
    }
    void writePath()
    {
        const CriticalPath &path = m_figures.path;
        m_out.key("critical_path"_L1);
        m_out.beginObject();
        seconds("seconds"_L1, path.duration);
        seconds("seconds_in_results"_L1, path.inResults);
        const std::vector<Micros> together = sumsOf(path);
        const std::vector<quint32> shown = linksWithin(path, m_limit);
        rows(u"links"_s, path.links.size(), std::span(shown), [&](quint32 at) {
            const CriticalPath::Link &link = path.links[at];
            const bool isResult = link.gap == CriticalPath::Gap::None;
            m_out.number("number"_L1, at + 1);
            m_out.text("kind"_L1, isResult ? u"result"_s : u"gap"_s);
            if (isResult) {
                result("result"_L1, link.row);
                task(m_recording.taskOf(link.row));
                host("host"_L1, m_recording.hostOf(link.row));
                m_out.text("outcome"_L1, wordOf(m_recording.outcome(link.row)));
            } else {
                m_out.text("gap"_L1, wordOf(link.gap));
                result("before_result"_L1, link.row);
            }
            time("started"_L1, link.span.begin);
            seconds("seconds"_L1, link.span.duration());
            seconds("cumulative_seconds"_L1, together[at]);
        });
        m_out.endObject();
    }
    void writeWaiting()
    {
        const Waits &waits = m_figures.waits;
        m_out.key("waiting"_L1);
        m_out.beginObject();
        seconds("seconds"_L1, waits.total);
        rows(u"hosts"_s, waits.hosts, [this](const Waits::OfHost &wait) {
            host("host"_L1, wait.host);
            host("waited_for"_L1, wait.slowHost);
            seconds("seconds"_L1, wait.waited);
            m_out.number("times"_L1, wait.count);
        });
        rows(u"tasks"_s, waits.tasks, [this](const Waits::OfTask &wait) {
            task(wait.task);
            seconds("seconds"_L1, wait.waited);
            m_out.number("hosts"_L1, wait.hosts);
            result("slowest_result"_L1, wait.slow);
            host("slowest_host"_L1, wait.slow == NoIndex ? NoIndex : m_recording.hostOf(wait.slow));
        });
        m_out.endObject();
    }
    void writeForks()
    {
        const ForkLimit &forks = m_figures.forks;
        const bool known = areDurationsKnown(m_figures);
        m_out.key("forks"_L1);
        m_out.beginObject();
        const auto count = [this](QLatin1StringView key, int value) {
            m_out.key(key);
            if (value > 0)
                m_out.number(value);
            else
                m_out.null();
        };
        count("seen"_L1, forks.seen);
        count("asked"_L1, forks.asked);
        m_out.number("tasks"_L1, forks.tasks);
        seconds("seconds"_L1, forks.waited, known);
        m_out.endObject();
    }
    void writeGain(const Gain &gain)
    {
        const bool known = isWallKnown(m_figures, gain.kind);
        m_out.text("kind"_L1, wordOf(gain.kind));
        group(gain.kind, gain.group);
        seconds("seconds_without"_L1, gain.withoutIt, known);
        seconds("seconds_slowest_like_median"_L1, gain.slowestLikeMedian, areDurationsKnown(m_figures));
    }
    void writeTiming(GroupKind kind, const Timing &timing)
    {
        const bool known = timing.timed > 0 && areDurationsKnown(m_figures);
        const bool wall = timing.timed > 0 && isWallKnown(m_figures, kind);
        group(kind, timing.group);
        m_out.number("results"_L1, timing.results);
        m_out.number("results_timed"_L1, timing.timed);
        seconds("total_seconds"_L1, timing.total, known);
        seconds("mean_seconds"_L1, timing.mean, known);
        seconds("median_seconds"_L1, timing.median, known);
        seconds("p95_seconds"_L1, timing.p95, known);
        seconds("max_seconds"_L1, timing.max, known);
        seconds("wall_seconds"_L1, timing.wall, wall);
        fraction("of_wall"_L1, timing.ofWall, wall);
        fraction("of_busy"_L1, timing.ofBusy, known);
        result("slowest_result"_L1, timing.slowest);
        m_out.key("outcomes"_L1);
        m_out.beginObject();
        for (const Outcome outcome : OutcomesForReading)
            m_out.number(wordOf(outcome), timing.counts[outcome]);
        m_out.endObject();
    }
    void writeConcurrency()
    {
        const bool known = areDurationsKnown(m_figures);
        const double mean = meanBusy(m_figures);
        m_out.key("concurrency"_L1);
        m_out.beginObject();
        m_out.number("most_hosts"_L1, m_figures.concurrency.most);
        fraction("mean_hosts"_L1, mean, known && mean >= 0);
        seconds("busy_seconds"_L1, busyTime(m_figures), known);
        m_out.endObject();
    }
    void writeCaveats()
    {
        const Caveats &caveats = m_figures.caveats;
        m_out.key("caveats"_L1);
        m_out.beginObject();
        m_out.boolean("starts_of_tasks"_L1, caveats.startsOfTasks);
        m_out.number("results_without_end"_L1, caveats.withoutEnd);
        m_out.number("results_backwards"_L1, caveats.backwards);
        m_out.boolean("clock_went_back"_L1, caveats.clockWentBack);
        m_out.boolean("no_end"_L1, caveats.noEnd);
        m_out.number("plays_not_linear"_L1, caveats.playsNotLinear);
        m_out.boolean("too_many_waits"_L1, caveats.tooManyWaits);
        m_out.key("sentences"_L1);
        m_out.beginArray();
        for (const QString &sentence : caveats.sentences())
            m_out.string(sentence);
        m_out.endArray();
        m_out.endObject();
    }

    QIODevice &m_device;
    const TimelineFigures &m_figures;
    const Recording &m_recording;
    JsonText m_out{JsonText::Layout::Indented};
    qint64 m_limit;
    bool m_fine = true;
};

} // namespace

bool writeTimelineJson(QIODevice &device, const TimelineFigures &figures, qint64 limit)
{
    return TimelineJson(device, figures, limit).write();
}

} // namespace aviary
