// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "models/items/visiblerows.h"
#include "models/recording/recordingbuilder.h"

using namespace Qt::StringLiterals;
using namespace aviary;

namespace bench {

namespace {

// 10,000 tasks on 100 hosts; every 97th result failed, and times are those of a run of an hour.
RecordingPtr millionRows()
{
    constexpr int taskCount = 10'000;
    constexpr int hostCount = 100;
    RecordingBuilder builder(19);
    builder.setFiles(
        {File{FileId{1}, u"/src/site.yml"_s, {}}, File{FileId{2}, u"/src/roles/web/tasks/main.yml"_s, {}}});
    builder.setPlays({Play{.id = PlayId{1}, .name = u"all"_s}});
    std::vector<Task> tasks(taskCount);
    for (int i = 0; i < taskCount; ++i) {
        Task &task = tasks[static_cast<size_t>(i)];
        task.id = TaskId{i + 1};
        task.name = u"web : Step %1 of the deployment"_s.arg(i * 7919 % taskCount);
        task.action = i % 3 ? u"command"_s : u"template"_s;
        task.file = static_cast<TableIndex>(i % 2);
        task.line = i;
    }
    builder.setTasks(std::move(tasks));
    std::vector<Host> hosts(hostCount);
    for (int i = 0; i < hostCount; ++i) {
        hosts[static_cast<size_t>(i)].id = HostId{i + 1};
        hosts[static_cast<size_t>(i)].name = u"web%1.shop.example"_s.arg(i * 37 % hostCount);
    }
    builder.setHosts(std::move(hosts));
    for (qint64 row = 0; row < taskCount * hostCount; ++row) {
        const bool fails = row % 97 == 0;
        builder.addResult(ResultId{row + 1}, TaskId{row / hostCount + 1}, HostId{row % hostCount + 1}, PlayId{1},
                          row * 3600 + row * 7919 % 5000, (row * 104'729) % 3'000'000,
                          fails ? Status::Failed : Status::Ok, row % 3 == 0, false);
    }
    return builder.finish();
}

} // namespace

void tables(Report &report)
{
    const RecordingPtr recording = millionRows();
    const auto never = [] { return false; };
    const auto shown = visibleRows(*recording, {}, {}, nullptr, never)->rows;
    const auto measure = [&](const QString &what, const Filter &filter, const RowOrder &order) {
        report.duration(
            what, median([&] { return time([&] { visibleRows(*recording, filter, order, shown, never); }); }), 100);
    };
    measure(u"1,000,000 results: filter by text"_s, {.text = u"web1 step 7"_s}, {});
    measure(u"1,000,000 results: filter by outcome"_s, {.outcomes = Filter::bit(Outcome::Changed)}, {});
    measure(u"1,000,000 results: show all again"_s, {}, {});
    for (const ResultColumn column :
         {ResultColumn::Outcome, ResultColumn::Host, ResultColumn::Task, ResultColumn::Started, ResultColumn::Duration,
          ResultColumn::Location, ResultColumn::Role})
        measure(u"1,000,000 results: sort by %1"_s.arg(titleOf(column).toLower()), {}, {column, Qt::DescendingOrder});
    report.number(u"bytes a result"_s, static_cast<double>(recording->memory()), u"bytes"_s, 100);
}

} // namespace bench
