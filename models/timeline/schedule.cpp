// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/schedule.h"

#include "models/timeline/durations.h"
#include "models/timeline/freechains.h"
#include "models/timeline/turns.h"

#include <QHash>

#include <algorithm>

namespace aviary {

namespace {

// How much later than what follows an end may be noted; see schedule.h.
constexpr Micros Lag = 20'000;

struct Entry
{
    Micros begin, end;
    RowIndex row;
};

// Batches of `serial` are play rows of equal uuid; results hang on the first of them.
class BatchRows
{
public:
    explicit BatchRows(const std::vector<Play> &plays)
        : m_plays(plays)
    {
        QHash<QString, TableIndex> first;
        for (TableIndex i = 0; i < plays.size(); ++i) {
            const TableIndex play = plays[i].uuid.isEmpty() ? i : first.value(plays[i].uuid, i);
            first.insert(plays[i].uuid, play);
            m_first.push_back(play);
            m_rows.emplace_back();
            m_rows[play].push_back(i);
            m_next.push_back(0);
        }
        for (std::vector<TableIndex> &rows : m_rows)
            std::ranges::stable_sort(rows, {}, [&](TableIndex row) { return plays[row].started; });
    }

    // The same for all batches of a play.
    TableIndex first(TableIndex play) const { return play < m_first.size() ? m_first[play] : NoIndex; }
    // The row of the batch that goes on at the time. Asked in order of time.
    TableIndex at(TableIndex play, Micros time)
    {
        if (play >= m_first.size())
            return NoIndex;
        const std::vector<TableIndex> &rows = m_rows[m_first[play]];
        size_t &next = m_next[m_first[play]];
        while (next + 1 < rows.size() && m_plays[rows[next + 1]].started <= time)
            ++next;
        return rows[next];
    }

private:
    const std::vector<Play> &m_plays;
    std::vector<TableIndex> m_first; // by row
    std::vector<std::vector<TableIndex>> m_rows; // of those that are first
    std::vector<size_t> m_next;
};

class Scheduler
{
public:
    explicit Scheduler(const Recording &recording)
        : m_recording(recording)
        , m_batchRows(recording.plays())
        , m_isUnsure(recording.plays().size(), false)
        , m_unitOfHost(recording.hosts().size() + 1)
    {
        readEntries();
        m_run = {askedForks(recording.playbook()), usualPace()};
        findSections();
        findBatches();
        m_schedule.chains.shrink_to_fit();
        m_schedule.sections.shrink_to_fit();
        m_schedule.run.include(recording.playbook().started);
        m_schedule.run.include(recording.playbook().ended);
    }

    Schedule take() { return std::move(m_schedule); }

private:
    struct Key
    {
        TableIndex play, task;
        bool operator==(const Key &) const = default;
    };
    struct LastUnit // of a host
    {
        quint32 section = NoIndex;
        quint32 unit = 0;
        quint32 overlapping = NoIndex; // of m_overlapping, where it has several
    };

    void readEntries();
    Micros usualPace() const;
    void findSections();
    void addSection(std::span<const Entry> entries, Key key, bool isMerged);
    quint32 unitFor(const Entry &entry);
    void layChains(std::span<const Entry> entries, const Turns &turns);
    void findBatches();
    size_t slotOf(TableIndex host) const { return std::min<size_t>(host, m_recording.hosts().size()); }
    void doubt(TableIndex play)
    {
        if (play < m_isUnsure.size())
            m_isUnsure[m_batchRows.first(play)] = true;
    }

    const Recording &m_recording;
    Schedule m_schedule;
    BatchRows m_batchRows;
    std::vector<bool> m_isUnsure; // plays, by the first row of their batches: not all is known or in order
    std::vector<Entry> m_entries;
    Turns::Run m_run;
    // Of the section that is being made: what a host did, in several units only where its results overlap.
    std::vector<Turns::Unit> m_units;
    std::vector<quint32> m_unitOf; // by entry
    std::vector<LastUnit> m_unitOfHost;
    std::vector<FreeChains> m_overlapping; // units of hosts whose results overlap
    std::vector<quint32> m_offsets; // scratch of layChains
};

void Scheduler::readEntries()
{
    m_entries.reserve(m_recording.resultCount());
    for (RowIndex row = 0; row < m_recording.resultCount(); ++row) {
        const Micros started = m_recording.startedOf(row);
        const Micros duration = m_recording.durationOf(row);
        const bool isTimed = isKnown(started) && isKnown(duration);
        if (!isTimed || duration < 0 || m_recording.hostOf(row) == NoIndex || m_recording.taskOf(row) == NoIndex)
            doubt(m_recording.playOf(row));
        if (isTimed)
            m_entries.push_back({started, started + std::max<Micros>(duration, 0), row});
        else
            ++m_schedule.untimed;
    }
    const auto key = [](const Entry &entry) { return std::pair(entry.begin, entry.row); };
    // Rows come in order of end.
    if (!std::ranges::is_sorted(m_entries, {}, key))
        std::ranges::sort(m_entries, {}, key);
    m_schedule.rows.reserve(m_entries.size());
    m_schedule.steps.reserve(m_entries.size());
    for (const Entry &entry : m_entries)
        m_schedule.rows.push_back(entry.row);
}

// How long after another host of its task a host mostly begins.
Micros Scheduler::usualPace() const
{
    std::vector<Micros> paces;
    for (size_t i = 1; i < m_entries.size(); ++i) {
        if (m_recording.taskOf(m_entries[i].row) == m_recording.taskOf(m_entries[i - 1].row))
            paces.push_back(m_entries[i].begin - m_entries[i - 1].begin);
    }
    return paces.empty() ? 0 : nearestRank(paces, 50);
}

void Scheduler::findSections()
{
    size_t first = 0;
    Key key{};
    bool isMerged = false;
    Micros end = NoTime;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        const Key own{m_batchRows.at(m_recording.playOf(entry.row), entry.begin), m_recording.taskOf(entry.row)};
        const bool overlaps = i > 0 && entry.begin < end - Lag;
        const bool goesOn = i > 0 && !isMerged && own == key;
        if (!goesOn && overlaps) {
            isMerged = true;
        } else if (!goesOn) {
            addSection(std::span(m_entries).subspan(first, i - first), key, isMerged);
            first = i;
            key = own;
            isMerged = false;
        }
        end = i == first ? entry.end : std::max(end, entry.end);
    }
    addSection(std::span(m_entries).subspan(first), key, isMerged);
}

// A new one, or the one that the entry follows on.
quint32 Scheduler::unitFor(const Entry &entry)
{
    const auto section = static_cast<quint32>(m_schedule.sections.size());
    LastUnit &last = m_unitOfHost[slotOf(m_recording.hostOf(entry.row))];
    const auto append = [&] {
        m_units.push_back({entry.begin, entry.end});
        return static_cast<quint32>(m_units.size()) - 1;
    };
    const auto goOn = [&](quint32 unit) {
        m_units[unit].end = std::max(m_units[unit].end, entry.end);
        return unit;
    };
    if (last.section != section) {
        last = {section, append(), NoIndex};
        return last.unit;
    }
    if (last.overlapping == NoIndex) {
        if (m_units[last.unit].end <= entry.begin + Lag)
            return goOn(last.unit);
        last.overlapping = static_cast<quint32>(m_overlapping.size());
        m_overlapping.emplace_back().put({m_units[last.unit].end, last.unit});
    }
    FreeChains &units = m_overlapping[last.overlapping];
    const std::optional<FreeChains::Chain> free = units.take(entry.begin + Lag);
    const quint32 unit = free ? goOn(free->index) : append();
    units.put({m_units[unit].end, unit});
    return unit;
}

void Scheduler::addSection(std::span<const Entry> entries, Key key, bool isMerged)
{
    if (entries.empty())
        return;
    m_units.clear();
    m_unitOf.clear();
    m_overlapping.clear();
    Schedule::Section section;
    section.play = key.play;
    section.task = isMerged ? NoIndex : key.task;
    section.span = {entries.front().begin, entries.front().end};
    if (!m_schedule.sections.empty())
        section.span.begin = std::max(section.span.begin, m_schedule.sections.back().span.end);
    for (const Entry &entry : entries) {
        m_unitOf.push_back(unitFor(entry));
        section.span.end = std::max(section.span.end, entry.end);
        if (isMerged) {
            doubt(m_recording.playOf(entry.row));
            if (m_batchRows.first(m_recording.playOf(entry.row)) != m_batchRows.first(key.play))
                section.play = NoIndex;
        }
    }
    section.span.end = std::max(section.span.end, section.span.begin);
    m_schedule.run.include(entries.front().begin);
    m_schedule.run.include(section.span.end);
    // A host whose results overlap is not the one that takes turns.
    const Turns turns = m_overlapping.empty() ? Turns::of(m_units, m_run) : Turns::none(m_units);
    section.atOnce = turns.atOnce;
    section.forks = turns.forks;
    section.firstChain = static_cast<quint32>(m_schedule.chains.size());
    m_schedule.sections.push_back(section);
    layChains(entries, turns);
    m_schedule.sections.back().endChain = static_cast<quint32>(m_schedule.chains.size());
}

void Scheduler::layChains(std::span<const Entry> entries, const Turns &turns)
{
    // Units lie one after the other on a chain, and entries within a unit: so in order of start they lie right.
    const Schedule::Section &section = m_schedule.sections.back();
    const auto firstStep = static_cast<quint32>(m_schedule.steps.size());
    m_offsets.assign(turns.chains + 1, 0);
    for (const quint32 unit : m_unitOf)
        ++m_offsets[turns.chainOf[unit] + 1];
    for (size_t chain = 0; chain < turns.chains; ++chain) {
        m_offsets[chain + 1] += m_offsets[chain];
        m_schedule.chains.push_back({firstStep + m_offsets[chain], firstStep + m_offsets[chain + 1]});
    }
    m_schedule.steps.resize(firstStep + entries.size());
    for (size_t i = 0; i < entries.size(); ++i) {
        const quint32 chain = turns.chainOf[m_unitOf[i]];
        const quint32 place = firstStep + m_offsets[chain]++;
        const bool isFirst = place == m_schedule.chains[section.firstChain + chain].firstStep;
        const Micros earliest = isFirst ? section.span.begin : m_schedule.steps[place - 1].end;
        const Micros begin = std::max(entries[i].begin, earliest);
        m_schedule.steps[place] = {entries[i].row, begin, std::max(entries[i].end, begin)};
    }
    const auto ofSection = std::span(m_schedule.chains).subspan(section.firstChain);
    std::ranges::stable_sort(ofSection, std::greater(),
                             [&](Schedule::Chain chain) { return m_schedule.steps[chain.endStep - 1].end; });
}

void Scheduler::findBatches()
{
    std::vector<quint32> batchOfTask(m_recording.tasks().size(), NoIndex);
    std::vector<quint32> batchOfHost(m_recording.hosts().size() + 1, NoIndex);
    for (quint32 i = 0; i < m_schedule.sections.size(); ++i) {
        Schedule::Section &section = m_schedule.sections[i];
        const std::span<const Schedule::Step> steps = m_schedule.stepsOf(section);
        const auto batchIsOver = [&] {
            if (m_schedule.batches.empty() || m_schedule.batches.back().play != section.play)
                return true;
            // A task that comes again, for other hosts than all before: those of the next batch. Plays mostly tell.
            const size_t batch = m_schedule.batches.size() - 1;
            return section.isLinear() && batchOfTask[section.task] == batch
                && std::ranges::none_of(steps, [&](const Schedule::Step &step) {
                       return batchOfHost[slotOf(m_recording.hostOf(step.row))] == batch;
                   });
        };
        if (batchIsOver())
            m_schedule.batches.push_back({section.play, i, i, false});
        section.batch = static_cast<quint32>(m_schedule.batches.size()) - 1;
        m_schedule.batches.back().endSection = i + 1;
        if (section.isLinear())
            batchOfTask[section.task] = section.batch;
        for (const Schedule::Step &step : steps)
            batchOfHost[slotOf(m_recording.hostOf(step.row))] = section.batch;
    }
    for (Schedule::Batch &batch : m_schedule.batches)
        batch.isLinear = batch.play != NoIndex && !m_isUnsure[m_batchRows.first(batch.play)];
}

} // namespace

std::span<const Schedule::Chain> Schedule::chainsOf(const Section &section) const
{
    return std::span(chains).subspan(section.firstChain, section.endChain - section.firstChain);
}

std::span<const Schedule::Step> Schedule::stepsOf(const Chain &chain) const
{
    return std::span(steps).subspan(chain.firstStep, chain.endStep - chain.firstStep);
}

std::span<const Schedule::Step> Schedule::stepsOf(const Section &section) const
{
    // All chains of a section lie beside each other, though not in their order.
    const std::span<const Chain> own = chainsOf(section);
    const quint32 first = std::ranges::min(own, {}, &Chain::firstStep).firstStep;
    const quint32 end = std::ranges::max(own, {}, &Chain::endStep).endStep;
    return std::span(steps).subspan(first, end - first);
}

Schedule Schedule::of(const Recording &recording)
{
    return Scheduler(recording).take();
}

} // namespace aviary
