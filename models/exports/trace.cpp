// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/trace.h"

#include "models/araapi/jsontext.h"
#include "models/araapi/serialize.h"
#include "models/items/figures/figurewords.h"
#include "models/recording/format.h"
#include "models/recording/role.h"
#include "models/recording/unseen.h"
#include "models/timeline/figures.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>
#include <functional>
#include <numeric>
#include <queue>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct TraceText
{
    Q_DECLARE_TR_FUNCTIONS(aviary::Trace)
};

constexpr qint64 Process = 1;
constexpr qsizetype BytesAtOnce = 1 << 18;
// Of a name, in each event: a hostile one may have a million letters.
constexpr qsizetype LongestName = 1000;

// Halves of surrogate pairs, which stand for bytes that were not UTF-8, are JSON but no text: some readers drop the
// whole event.
QString shown(const QString &recorded)
{
    QString text;
    const QStringView view = QStringView(recorded).first(std::min(recorded.size(), LongestName));
    for (qsizetype i = 0; i < view.size(); ++i) {
        const char16_t unit = view[i].unicode();
        const bool paired = QChar::isHighSurrogate(unit) && i + 1 < view.size() && view[i + 1].isLowSurrogate();
        if (paired) {
            text += view[i];
            text += view[++i];
        } else if (unit >= 0xdc80 && unit <= 0xdcff) {
            text += u"\\x%1"_s.arg(unit - 0xdc00U, 2, 16, '0'_L1); // the byte
        } else {
            text += QChar::isSurrogate(unit) ? QChar(QChar::ReplacementCharacter) : view[i];
        }
    }
    text = shownOnOneLine(text);
    return recorded.size() > LongestName ? text + u'…' : text;
}

// Threads for spans that come in order of their begin: each on the first one that is free.
class FirstFree
{
public:
    quint32 place(TimeSpan span)
    {
        while (!m_busy.empty() && m_busy.top().first <= span.begin) {
            m_free.push(m_busy.top().second);
            m_busy.pop();
        }
        quint32 track = m_count;
        if (m_free.empty()) {
            ++m_count;
        } else {
            track = m_free.top();
            m_free.pop();
        }
        m_busy.emplace(span.end, track);
        return track;
    }
    quint32 count() const { return m_count; }

private:
    template <class T>
    using Smallest = std::priority_queue<T, std::vector<T>, std::greater<T>>;
    Smallest<std::pair<Micros, quint32>> m_busy;
    Smallest<quint32> m_free;
    quint32 m_count = 0;
};

class TraceWriter
{
public:
    TraceWriter(QIODevice &device, const Recording &recording, const TimelineFigures *figures)
        : m_device(device)
        , m_recording(recording)
        , m_figures(figures)
    {
    }

    bool write()
    {
        findBegin();
        describeTasks();
        m_buffer += "{\"displayTimeUnit\": \"ms\",\n\"otherData\": ";
        writeOtherData();
        m_buffer += ",\n\"traceEvents\": [";
        meta("process_name"_L1, 0, [this](JsonText &out) {
            out.key("name"_L1);
            out.string(processName());
        });
        meta("process_labels"_L1, 0, [this](JsonText &out) {
            out.key("labels"_L1);
            out.string(QString(wordOf(m_recording.playbook().state)));
        });
        writePlays();
        if (m_figures)
            writeCriticalPath();
        for (const TableIndex host : lanes()) {
            if (m_failed)
                return false;
            writeHost(host);
        }
        m_buffer += "\n]}\n";
        flush();
        return !m_failed;
    }

private:
    void flush()
    {
        if (!m_failed && !m_buffer.isEmpty())
            m_failed = m_device.write(m_buffer) != m_buffer.size();
        m_buffer.clear();
    }
    // The begin of an object in the list of events.
    void begin()
    {
        if (m_buffer.size() >= BytesAtOnce)
            flush();
        m_buffer += m_anyEvent ? ",\n" : "\n";
        m_anyEvent = true;
    }
    template <class Fn>
    void meta(QLatin1StringView name, qint64 thread, Fn arguments)
    {
        begin();
        JsonText out;
        out.beginObject();
        out.text("ph"_L1, u"M"_s);
        out.text("name"_L1, name);
        out.number("pid"_L1, Process);
        if (thread > 0)
            out.number("tid"_L1, thread);
        out.key("args"_L1);
        out.beginObject();
        arguments(out);
        out.endObject();
        out.endObject();
        m_buffer += out.take();
    }
    // Threads are numbered in the order in which viewers are to show them.
    qint64 addThread(const QString &name)
    {
        const qint64 thread = ++m_threads;
        meta("thread_name"_L1, thread, [&name](JsonText &out) { out.text("name"_L1, name); });
        meta("thread_sort_index"_L1, thread, [thread](JsonText &out) { out.number("sort_index"_L1, thread); });
        return thread;
    }
    template <class Fn>
    void event(const QString &name, QLatin1StringView category, qint64 thread, TimeSpan span, Fn arguments)
    {
        begin();
        JsonText out;
        out.beginObject();
        out.text("name"_L1, name);
        out.text("cat"_L1, category);
        out.text("ph"_L1, u"X"_s);
        out.number("ts"_L1, span.begin - m_begin);
        out.number("dur"_L1, span.duration());
        out.number("pid"_L1, Process);
        out.number("tid"_L1, thread);
        out.key("args"_L1);
        out.beginObject();
        arguments(out);
        out.endObject();
        out.endObject();
        m_buffer += out.take();
    }

    void findBegin()
    {
        const auto before = [this](Micros time) {
            if (isKnown(time) && (!isKnown(m_begin) || time < m_begin))
                m_begin = time;
        };
        before(m_recording.playbook().started);
        m_lastOfPlay.resize(m_recording.plays().size(), NoTime);
        for (const Play &play : m_recording.plays())
            before(play.started);
        for (RowIndex row = 0; row < m_recording.resultCount(); ++row) {
            const Micros started = m_recording.startedOf(row);
            before(started);
            if (!isKnown(started)) {
                ++m_untimed;
            } else if (const TableIndex play = m_recording.playOf(row); play < m_lastOfPlay.size()) {
                const Micros duration = m_recording.durationOf(row);
                m_lastOfPlay[play] = std::max(m_lastOfPlay[play], started + std::max<Micros>(duration, 0));
            }
        }
    }

    // What results of a task share: they are many, and escaping costs.
    void describeTasks()
    {
        const auto members = [](JsonText &out) {
            QByteArray object = out.take();
            return object.sliced(1, object.size() - 2);
        };
        for (TableIndex i = 0; i < m_recording.tasks().size(); ++i) {
            const Task &task = m_recording.tasks()[i];
            const QString name = shown(task.name);
            JsonText head;
            head.beginObject();
            head.text("name"_L1, name);
            head.endObject();
            JsonText tail;
            tail.beginObject();
            tail.text("task"_L1, name);
            if (task.play < m_recording.plays().size())
                tail.text("play"_L1, shown(m_recording.plays()[task.play].name));
            const QString &path = m_recording.pathOf(i);
            if (const QString role = roleOf(task.name, path); !role.isEmpty())
                tail.text("role"_L1, shown(role));
            tail.text("action"_L1, shown(task.action));
            if (!path.isEmpty())
                tail.text("path"_L1, shown(placeInFile(path, task.line)));
            if (task.handler) {
                tail.key("handler"_L1);
                tail.boolean(true);
            }
            tail.endObject();
            m_tasks.push_back({members(head), members(tail)});
        }
        JsonText head;
        head.beginObject();
        head.text("name"_L1, TraceText::tr("unknown task"));
        head.endObject();
        m_tasks.push_back({members(head), "\"task\": null"});
    }
    size_t taskOf(RowIndex row) const { return std::min<size_t>(m_recording.taskOf(row), m_recording.tasks().size()); }

    QString processName() const
    {
        const Playbook &playbook = m_recording.playbook();
        const QString file = shown(baseName(playbook.path));
        return playbook.name.isEmpty() ? file : file + u" · "_s + shown(playbook.name);
    }

    void writeOtherData()
    {
        const Playbook &playbook = m_recording.playbook();
        JsonText out;
        out.beginObject();
        const auto given = [&out](QLatin1StringView key, const QString &value) {
            if (!value.isEmpty())
                out.text(key, shown(value));
        };
        const auto time = [&out](QLatin1StringView key, Micros value) {
            if (isKnown(value))
                out.text(key, apiTime(value));
        };
        given("playbook"_L1, playbook.path);
        given("name"_L1, playbook.name);
        out.number("id"_L1, raw(playbook.id));
        out.text("state"_L1, wordOf(playbook.state));
        time("started"_L1, playbook.started);
        time("ended"_L1, playbook.ended);
        time("zero"_L1, m_begin); // of ts
        if (isKnown(playbook.duration)) {
            out.key("wall_seconds"_L1);
            out.seconds(playbook.duration);
        }
        given("ansible_version"_L1, playbook.ansibleVersion);
        given("python_version"_L1, playbook.pythonVersion);
        given("client_version"_L1, playbook.clientVersion);
        given("server_version"_L1, playbook.serverVersion);
        given("controller"_L1, playbook.controller);
        out.number("results"_L1, m_recording.resultCount());
        out.number("results_without_start"_L1, m_untimed); // they have no event
        out.text("written_by"_L1, u"aviary " AVIARY_VERSION ""_s);
        out.endObject();
        m_buffer += out.take();
    }

    void writePlays()
    {
        struct Entry
        {
            TimeSpan span;
            TableIndex play;
        };
        std::vector<Entry> entries;
        const std::vector<Play> &plays = m_recording.plays();
        for (TableIndex i = 0; i < plays.size(); ++i) {
            const Micros end = isKnown(plays[i].ended) ? plays[i].ended : m_lastOfPlay[i];
            if (isKnown(plays[i].started))
                entries.push_back({{plays[i].started, std::max(plays[i].started, end)}, i});
        }
        std::ranges::stable_sort(entries, {}, [](const Entry &entry) { return entry.span.begin; });
        FirstFree tracks;
        std::vector<qint64> threads;
        for (const Entry &entry : entries) {
            const quint32 track = tracks.place(entry.span);
            if (track == threads.size())
                threads.push_back(addThread(numbered(TraceText::tr("Plays"), track)));
            const Play &play = plays[entry.play];
            event(shown(play.name), "play"_L1, threads[track], entry.span, [&](JsonText &out) {
                out.number("id"_L1, raw(play.id));
                out.text("state"_L1, wordOf(play.state));
                if (!isKnown(play.ended))
                    out.text("note"_L1, TraceText::tr("no end is recorded"));
            });
        }
    }

    void writeCriticalPath()
    {
        const qint64 thread = addThread(TraceText::tr("Critical path"));
        for (const CriticalPath::Link &link : m_figures->path.links) {
            const bool gap = link.gap != CriticalPath::Gap::None;
            QString name = nameOf(link.gap);
            if (!gap) {
                const TableIndex task = m_recording.taskOf(link.row);
                name = hostName(m_recording.hostOf(link.row));
                if (task < m_recording.tasks().size())
                    name += u" · "_s + shown(m_recording.tasks()[task].name);
            }
            event(name, gap ? "gap"_L1 : wordOf(m_recording.outcome(link.row)), thread, link.span, [&](JsonText &out) {
                if (!gap)
                    out.number("result"_L1, raw(m_recording.resultId(link.row)));
            });
        }
    }

    // As the lanes of the timeline: failing hosts first, then by name.
    std::vector<TableIndex> lanes() const
    {
        std::vector<TableIndex> hosts;
        std::vector<bool> failing(m_recording.hosts().size());
        for (const RowIndex row : m_recording.failingRows()) {
            const TableIndex host = m_recording.hostOf(row);
            if (host < failing.size() && isFailing(m_recording.outcome(row)))
                failing[host] = true;
        }
        hosts.resize(m_recording.hosts().size());
        std::iota(hosts.begin(), hosts.end(), TableIndex(0));
        const std::span<const quint32> ranks = m_recording.hostRanks();
        std::ranges::stable_sort(hosts, {}, [&](TableIndex host) { return std::pair(!failing[host], ranks[host]); });
        hosts.push_back(NoIndex);
        return hosts;
    }
    QString hostName(TableIndex host) const
    {
        return host < m_recording.hosts().size() ? shown(m_recording.hosts()[host].name)
                                                 : TraceText::tr("unknown host");
    }
    static QString numbered(const QString &name, quint32 track)
    {
        return track == 0 ? name : u"%1 (%2)"_s.arg(name).arg(track + 1);
    }

    void writeHost(TableIndex host)
    {
        struct Entry
        {
            Micros begin;
            RowIndex row;
            auto operator<=>(const Entry &) const = default;
        };
        std::vector<Entry> entries;
        const auto take = [&](RowIndex row) {
            if (isKnown(m_recording.startedOf(row)))
                entries.push_back({m_recording.startedOf(row), row});
        };
        if (host != NoIndex) {
            std::ranges::for_each(m_recording.rowsOfHost(host), take);
        } else {
            for (RowIndex row = 0; row < m_recording.resultCount(); ++row) {
                if (m_recording.hostOf(row) >= m_recording.hosts().size())
                    take(row);
            }
            if (entries.empty())
                return;
        }
        std::ranges::sort(entries);
        const QString name = hostName(host);
        std::vector<qint64> threads{addThread(name)};
        FirstFree tracks;
        for (const Entry &entry : entries) {
            if (m_failed)
                return;
            // Not known, and negative where the controller's clock was set back: a moment.
            const Micros duration = std::max<Micros>(m_recording.durationOf(entry.row), 0);
            const quint32 track = tracks.place({entry.begin, entry.begin + duration});
            if (track == threads.size())
                threads.push_back(addThread(numbered(name, track)));
            writeResult(entry.row, threads[track], duration);
        }
    }

    void writeResult(RowIndex row, qint64 thread, Micros duration)
    {
        begin();
        const auto &[head, tail] = m_tasks[taskOf(row)];
        const Outcome outcome = m_recording.outcome(row);
        const QLatin1StringView word = wordOf(outcome);
        const QByteArrayView category(word.data(), word.size());
        m_buffer += '{';
        m_buffer += head;
        m_buffer += ", \"cat\": \"";
        m_buffer += category;
        m_buffer += "\", \"ph\": \"X\", \"ts\": ";
        m_buffer += QByteArray::number(m_recording.startedOf(row) - m_begin);
        m_buffer += ", \"dur\": ";
        m_buffer += QByteArray::number(duration);
        m_buffer += ", \"pid\": 1, \"tid\": ";
        m_buffer += QByteArray::number(thread);
        if (isFailing(outcome))
            m_buffer += ", \"cname\": \"terrible\""; // of the names that Chrome's viewer knows, the red one
        m_buffer += ", \"args\": {";
        m_buffer += tail;
        m_buffer += ", \"outcome\": \"";
        m_buffer += category;
        m_buffer += "\", \"result\": ";
        m_buffer += QByteArray::number(raw(m_recording.resultId(row)));
        if (m_recording.hasDelegations())
            writeDelegations(row);
        if (!isKnown(m_recording.durationOf(row))) {
            JsonText out;
            out.string(TraceText::tr("no end is recorded"));
            m_buffer += ", \"note\": " + out.take();
        } else if (m_recording.durationOf(row) < 0) {
            JsonText out;
            out.string(TraceText::tr("ends before it begins: the clock was set back"));
            m_buffer += ", \"note\": " + out.take();
        }
        m_buffer += "}}";
    }
    void writeDelegations(RowIndex row)
    {
        const std::vector<TableIndex> helpers = m_recording.delegatedTo(row);
        if (helpers.empty())
            return;
        QStringList names;
        for (const TableIndex helper : helpers)
            names << hostName(helper);
        JsonText out;
        out.string(names.join(", "_L1));
        m_buffer += ", \"delegated_to\": " + out.take();
    }

    QIODevice &m_device;
    const Recording &m_recording;
    const TimelineFigures *m_figures;
    Micros m_begin = NoTime;
    qint64 m_untimed = 0;
    std::vector<Micros> m_lastOfPlay;
    struct TaskParts
    {
        QByteArray head, tail;
    };
    std::vector<TaskParts> m_tasks; // and one more for results without a task
    QByteArray m_buffer;
    qint64 m_threads = 0;
    bool m_anyEvent = false;
    bool m_failed = false;
};

} // namespace

bool writeTrace(QIODevice &device, const Recording &recording, const TimelineFigures *figures)
{
    return TraceWriter(device, recording, figures).write();
}

} // namespace aviary
