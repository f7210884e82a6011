// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/role.h"
#include "models/timeline/timelinelanes.h"

#include <QHash>

#include <algorithm>

namespace aviary {

namespace {

// A tree of plays, of the roles in each of them, and of tasks. A lane that is folded shows a bar for each thing right
// below it, one that is unfolded a bar for itself; only the results of a task that is unfolded are shown one by one.
class PlayLanes : public TimelineLanes
{
public:
    PlayLanes(const Recording &recording, const TimelineOptions &options);

    LaneContent contentOf(quint32 plan) const override;

private:
    // Results that are shown as one.
    struct Bar
    {
        LaneItem item;
        Micros longest; // how long its row took
        TimelineModel::Group group;
        std::vector<quint32> pieces;
    };
    // What went on of a task in one batch: its results are neighbours.
    struct Piece : Bar
    {
        TableIndex task; // index of its rows' group
        size_t batch;
        quint32 firstItem;
        quint32 itemCount;
    };

    void findTasks();
    void findBatches();
    void addTask(size_t task, TableIndex play);
    void cutPieces(size_t task, TableIndex play);
    void makeBars(quint32 play);
    static void include(Bar &bar, const Bar &other);
    quint32 shownPlanOf(size_t task) const;
    void addTo(LaneContent &content, quint32 plan, const Bar &bar) const;

    std::vector<TableIndex> m_firstBatch; // of each play
    QHash<TableIndex, std::vector<Micros>> m_batches; // starts, of plays with several
    QHash<TableIndex, quint32> m_playPlans;
    QHash<std::pair<TableIndex, QString>, quint32> m_rolePlans;
    std::vector<quint32> m_planOfTask, m_parent; // of a group of rows; of a plan
    std::vector<Piece> m_pieces;
    std::vector<std::vector<quint32>> m_piecesOfPlan; // of tasks
    std::vector<std::vector<Bar>> m_barsOfPlan; // of plays and roles: what they show of themselves
};

PlayLanes::PlayLanes(const Recording &recording, const TimelineOptions &options)
    : TimelineLanes(recording, options, GroupedRows::By::Task)
    , m_firstBatch(firstBatches(recording.plays()))
{
    findBatches();
    findTasks();
    m_piecesOfPlan.resize(plans.size());
    m_barsOfPlan.resize(plans.size());
    for (const quint32 plan : top) {
        if (plans[plan].key.kind == LaneKind::Play)
            makeBars(plan);
    }
}

void PlayLanes::findBatches()
{
    const std::vector<Play> &plays = m_recording.plays();
    QHash<TableIndex, std::vector<Micros>> starts;
    for (TableIndex play = 0; play < plays.size(); ++play) {
        if (isKnown(plays[play].started))
            starts[m_firstBatch[play]].push_back(plays[play].started);
    }
    for (auto it = starts.begin(); it != starts.end(); ++it) {
        std::ranges::sort(*it);
        if (it->size() > 1)
            m_batches.insert(it.key(), *it);
    }
}

void PlayLanes::findTasks()
{
    const std::vector<Task> &tasks = m_recording.tasks();
    m_planOfTask.assign(rows().count(), NoIndex);
    for (size_t task = 0; task < rows().count(); ++task) {
        const bool isMissing = task == tasks.size();
        if (rows().totals(task).results == 0
            && (isMissing || !isPinned({LaneKind::Task, static_cast<TableIndex>(task)})))
            continue;
        const TableIndex play
            = isMissing || tasks[task].play >= m_firstBatch.size() ? NoIndex : m_firstBatch[tasks[task].play];
        addTask(task, play);
        cutPieces(task, play);
    }
}

void PlayLanes::addTask(size_t task, TableIndex play)
{
    const LaneTotals &totals = rows().totals(task);
    if (task == m_recording.tasks().size()) {
        m_planOfTask[task] = addPlan({LaneKind::Task, NoIndex}, {}, NoIndex, totals);
        plans.back().foldable = true;
        plans.back().folded = isFolded(plans.back().key, true);
        m_parent.push_back(NoIndex);
        top.push_back(m_planOfTask[task]);
        return;
    }
    const auto parentOf = [&](auto &known, const auto &name, const LaneKey &key, const QString &text, quint32 parent) {
        auto it = known.find(name);
        if (it == known.end()) {
            it = known.insert(name, addPlan(key, text, NoIndex, {}));
            plans.back().foldable = true;
            plans.back().folded = isFolded(key, key.kind == LaneKind::Role);
            m_parent.push_back(parent);
            if (parent == NoIndex)
                top.push_back(*it);
            else
                plans[parent].below.push_back(*it);
        }
        plans[*it].totals.add(totals);
        return *it;
    };
    const auto index = static_cast<TableIndex>(task);
    const Task &of = m_recording.tasks()[task];
    quint32 parent = parentOf(m_playPlans, play, {LaneKind::Play, play},
                              play == NoIndex ? QString() : m_recording.plays()[play].name, NoIndex);
    const QString role = roleOf(of.name, m_recording.pathOf(index));
    if (!role.isEmpty())
        parent = parentOf(m_rolePlans, std::pair(play, role), {LaneKind::Role, index}, role, parent);
    const std::span<const quint32> ranks = m_recording.taskRanks();
    m_planOfTask[task]
        = addPlan({LaneKind::Task, index}, of.name, index < ranks.size() ? ranks[index] : NoIndex, totals);
    plans.back().foldable = true;
    plans.back().folded = isFolded(plans.back().key, true);
    m_parent.push_back(parent);
    plans[parent].below.push_back(m_planOfTask[task]);
}

void PlayLanes::cutPieces(size_t task, TableIndex play)
{
    m_piecesOfPlan.resize(plans.size());
    const std::span<const LaneItem> items = rows().items(task);
    const auto batches = m_batches.constFind(play);
    const auto batchOf = [&](Micros time) -> size_t {
        if (play == NoIndex || batches == m_batches.constEnd())
            return 0;
        const auto after = std::ranges::upper_bound(*batches, time);
        return after == batches->begin() ? 0 : static_cast<size_t>(after - batches->begin()) - 1;
    };
    for (quint32 i = 0; i < items.size(); ++i) {
        const size_t batch = batchOf(items[i].begin);
        std::vector<quint32> &pieces = m_piecesOfPlan[m_planOfTask[task]];
        Bar one{items[i], items[i].end - items[i].begin, {}, {}};
        ++one.group.counts[items[i].outcome];
        if (pieces.empty() || m_pieces[pieces.back()].batch != batch) {
            one.item.flags = TimelineModel::Aggregate | (items[i].flags & TimelineModel::Handler);
            one.group.key = plans[m_planOfTask[task]].key;
            pieces.push_back(static_cast<quint32>(m_pieces.size()));
            one.pieces.push_back(pieces.back());
            m_pieces.push_back({std::move(one), static_cast<TableIndex>(task), batch, i, 1});
            continue;
        }
        Piece &piece = m_pieces[pieces.back()];
        include(piece, one);
        ++piece.itemCount;
    }
}

void PlayLanes::include(Bar &bar, const Bar &other)
{
    if (std::pair(other.item.outcome, other.longest) > std::pair(bar.item.outcome, bar.longest)) {
        bar.item.row = other.item.row;
        bar.longest = other.longest;
    }
    bar.item.outcome = std::max(bar.item.outcome, other.item.outcome);
    bar.item.begin = std::min(bar.item.begin, other.item.begin);
    bar.item.end = std::max(bar.item.end, other.item.end);
    for (size_t i = 0; i < bar.group.counts.counts.size(); ++i)
        bar.group.counts.counts[i] += other.group.counts.counts[i];
    bar.pieces.insert(bar.pieces.end(), other.pieces.begin(), other.pieces.end());
}

// Of a play a bar for each batch; of a role one for each time it ran without another task in between.
void PlayLanes::makeBars(quint32 play)
{
    struct Step
    {
        size_t batch;
        Micros begin;
        quint32 piece;
        quint32 parent; // plan of the role or play
        auto operator<=>(const Step &) const = default;
    };
    std::vector<Step> steps;
    const auto addSteps = [&](quint32 plan, quint32 parent) {
        for (const quint32 piece : m_piecesOfPlan[plan])
            steps.push_back({m_pieces[piece].batch, m_pieces[piece].item.begin, piece, parent});
    };
    for (const quint32 below : plans[play].below) {
        if (plans[below].key.kind == LaneKind::Task)
            addSteps(below, play);
        for (const quint32 task : plans[below].below)
            addSteps(task, below);
    }
    std::ranges::sort(steps);
    const auto extend = [this](quint32 plan, const Piece &piece, bool anew) {
        std::vector<Bar> &bars = m_barsOfPlan[plan];
        if (!anew) {
            include(bars.back(), piece);
            return;
        }
        bars.push_back(piece);
        bars.back().group.key = plans[plan].key;
        bars.back().item.flags = TimelineModel::Aggregate;
    };
    for (size_t i = 0; i < steps.size(); ++i) {
        const Step &step = steps[i];
        const bool newBatch = i == 0 || steps[i - 1].batch != step.batch;
        extend(play, m_pieces[step.piece], newBatch);
        if (step.parent != play)
            extend(step.parent, m_pieces[step.piece], newBatch || steps[i - 1].parent != step.parent);
    }
}

quint32 PlayLanes::shownPlanOf(size_t task) const
{
    quint32 plan = m_planOfTask[task];
    while (!plans[plan].shown && m_parent[plan] != NoIndex)
        plan = m_parent[plan];
    return plan;
}

void PlayLanes::addTo(LaneContent &content, quint32 plan, const Bar &bar) const
{
    content.made.push_back(bar.item);
    LaneContent::Aggregate aggregate{bar.group, {}};
    for (const quint32 index : bar.pieces) {
        const Piece &piece = m_pieces[index];
        if (shownPlanOf(piece.task) == plan)
            aggregate.results.push_back(rows().items(piece.task).subspan(piece.firstItem, piece.itemCount));
    }
    content.aggregates.push_back(std::move(aggregate));
}

LaneContent PlayLanes::contentOf(quint32 plan) const
{
    const LanePlan &of = plans[plan];
    if (of.key.kind == LaneKind::Task && !of.folded)
        return {rows().items(std::min<size_t>(of.key.index, rows().count() - 1)), {}, {}};
    std::vector<const Bar *> bars;
    const auto add = [&](quint32 from) {
        for (const Bar &bar : m_barsOfPlan[from])
            bars.push_back(&bar);
        for (const quint32 piece : m_piecesOfPlan[from])
            bars.push_back(&m_pieces[piece]);
    };
    if (of.folded && of.key.kind != LaneKind::Task)
        std::ranges::for_each(of.below, add);
    else
        add(plan);
    std::ranges::sort(bars, [](const Bar *left, const Bar *right) { return left->item < right->item; });
    LaneContent content;
    for (const Bar *bar : bars)
        addTo(content, plan, *bar);
    content.items = content.made;
    return content;
}

} // namespace

std::unique_ptr<TimelineLanes> playLanes(const Recording &recording, const TimelineOptions &options)
{
    return std::make_unique<PlayLanes>(recording, options);
}

} // namespace aviary
