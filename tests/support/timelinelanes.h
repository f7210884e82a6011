// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/role.h"
#include "models/timeline/timelinemodel.h"
#include "tests/support/maderecording.h"

// Lanes of a timeline as text, and a small run to make some of.
namespace aviary::test {

using namespace Qt::StringLiterals;

inline QString nameOf(const TimelineModel &model, const LaneKey &key)
{
    const Recording &recording = *model.recording();
    if (key.index == NoIndex)
        return u"?"_s;
    switch (key.kind) {
    case LaneKind::Host:
        return recording.hosts()[key.index].name;
    case LaneKind::Task:
        return recording.tasks()[key.index].name;
    case LaneKind::Play:
        return recording.plays()[key.index].name;
    case LaneKind::Role:
        return roleOf(recording.tasks()[key.index].name, recording.pathOf(key.index));
    }
    return {};
}

// "> web +": one ">" for each level, "+" for what is folded, "-" for what is not, "!" for what is pinned.
inline QStringList lanesOf(const TimelineModel &model)
{
    QStringList lanes;
    for (const TimelineModel::Lane &lane : model.lanes()) {
        QString text = QString(lane.level, u'>') + nameOf(model, lane.key);
        if (lane.foldable)
            text += lane.folded ? u" +"_s : u" -"_s;
        if (lane.pinned)
            text += u" !"_s;
        lanes << text;
    }
    return lanes;
}

// "role web 1–4 failed 2": what aggregates of a lane stand for, their seconds, and how many results they are.
inline QStringList barsOf(const TimelineModel &model, quint32 lane)
{
    QStringList bars;
    for (ItemIndex item = model.firstOf(lane); item != NoIndex; item = model.neighbour(item, 1)) {
        const auto seconds = [](Micros time) { return (time - MadeRecording::Start) / MadeRecording::Second; };
        const TimelineModel::Group *group = model.aggregate(item);
        const QString name = group ? nameOf(model, group->key) : u"row %1"_s.arg(model.row(item));
        bars << u"%1 %2-%3 %4 %5"_s.arg(name)
                    .arg(seconds(model.begin(item)))
                    .arg(seconds(model.end(item)))
                    .arg(wordOf(model.outcome(item)))
                    .arg(group ? group->counts.total() : 1);
    }
    return bars;
}

// Two plays; the first has a task of its own, then two of a role.
inline MadeRecording webAndDb()
{
    MadeRecording made({u"a"_s, u"b"_s}, 5);
    made.plays().clear();
    made.addPlay(u"web"_s, u"11"_s, 0, 10);
    made.addPlay(u"db"_s, u"22"_s, 10, 20);
    const auto task = [&](int i, const QString &name, TableIndex play, const QString &path) {
        made.tasks()[static_cast<size_t>(i)].name = name;
        made.tasks()[static_cast<size_t>(i)].play = play;
        made.setPath(i, path);
    };
    task(0, u"facts"_s, 0, u"/x/site.yml"_s);
    task(1, u"nginx : install"_s, 0, u"/x/roles/nginx/tasks/main.yml"_s);
    task(2, u"nginx : configure"_s, 0, u"/x/roles/nginx/tasks/main.yml"_s);
    task(3, u"backup"_s, 1, u"/x/site.yml"_s);
    task(4, u"nothing ran this"_s, 1, u"/x/site.yml"_s);
    made.add(0, 0, 1, Status::Ok, 0);
    made.add(1, 0, 2, Status::Ok, 0);
    made.add(0, 2, 1, Status::Ok, 1);
    made.add(1, 2, 3, Status::Failed, 1);
    made.add(0, 5, 4, Status::Failed, 2, true); // ignored
    made.add(0, 11, 1, Status::Ok, 3);
    return made;
}

inline TimelineOptions optionsOf(LaneGrouping grouping)
{
    TimelineOptions options;
    options.grouping = grouping;
    options.order = TimelineOptions::firstOrderOf(grouping);
    return options;
}

constexpr LaneKey playLane(TableIndex play)
{
    return {LaneKind::Play, play};
}
constexpr LaneKey roleLane(TableIndex task)
{
    return {LaneKind::Role, task};
}
constexpr LaneKey taskLane(TableIndex task)
{
    return {LaneKind::Task, task};
}
constexpr LaneKey hostLane(TableIndex host)
{
    return {LaneKind::Host, host};
}

} // namespace aviary::test
