// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "app/verbs/waitfor.h"
#include "models/compare/comparerecordings.h"
#include "models/compare/differenceblocks.h"
#include "models/items/compare/differencesmodel.h"
#include "models/sources/openreport.h"

using namespace Qt::StringLiterals;
using namespace aviary;

namespace bench {

namespace {

constexpr double MostForComparing = 500; // ms for 2 × 100,000 results, after loading
constexpr double MostGrowth = 12; // times, of ten times as much
constexpr double MostForFiltering = 100; // ms for a million rows
constexpr double MostForStall = 50; // ms of the GUI thread

// A run, and the same with a share of tasks and results that are others.
struct Reports
{
    Both<ReportSourcePtr> sources;
    Both<PlaybookId> playbooks{};

    Reports(const QString &name, const QString &tasksAndHosts)
    {
        for (const Side side : Sides) {
            const bool isLeft = side == Side::Left;
            const QString path = bigRun(name + (isLeft ? u"-left.sqlite"_s : u"-right.sqlite"_s), tasksAndHosts,
                                        isLeft ? u"0"_s : u"0.02"_s);
            sources[side] = openReport(QUrl::fromLocalFile(path));
            playbooks[side] = biggestPlaybook(*sources[side]);
        }
    }

    Both<RecordingPtr> read() const
    {
        Both<RecordingPtr> recordings;
        for (const Side side : Sides)
            recordings[side] = sources[side]->recording(playbooks[side]).wait().value();
        return recordings;
    }
};

std::shared_ptr<ComparedPair> pairOf(const ComparisonPtr &comparison)
{
    auto pair = std::make_shared<ComparedPair>();
    pair->comparison = comparison;
    pair->playbook = {comparison->recording(Side::Left)->playbook(), comparison->recording(Side::Right)->playbook()};
    pair->known = ComparedPair::Known::Comparison;
    return pair;
}

double timeOfTelling(const ComparisonPtr &comparison)
{
    const auto pair = pairOf(comparison);
    return median([&] {
        return time([&] {
            compareSentences(*comparison, {}, nullptr);
            differenceBlocks(*pair, true);
        });
    });
}

// What a chip costs: the rows of the table anew, and what the GUI thread does with them.
struct TableTimes
{
    double rows = 0, strip = 0;
};

TableTimes tableTimes(const ComparisonPtr &comparison)
{
    const auto pair = pairOf(comparison);
    const DifferenceFilter everything{.kinds = {}, .onlyDifferences = false, .speed = {}, .text = {}};
    TableTimes times;
    times.rows = median([&] { return time([&] { differenceRows(*pair, {}, {}); }); });
    DifferencesModel model;
    const auto wait = [&model] {
        if (model.isBusy())
            waitFor(model, &DifferencesModel::settled);
    };
    model.setPair(pair);
    wait();
    model.setFilter(everything);
    wait();
    times.strip = median([&] { return time([&] { model.differenceStrip(2000); }); });
    return times;
}

} // namespace

void compare(Report &report)
{
    std::optional<double> before;
    for (const auto &[name, size] : {std::pair(u"compare100k"_s, u"1000:100"_s), {u"compare1m"_s, u"10000:100"_s}}) {
        const Reports reports(name, size);
        Both<RecordingPtr> recordings;
        ComparisonPtr comparison;
        const auto compareBoth
            = [&] { return time([&] { comparison = compareRecordings(recordings.left, recordings.right); }); };
        const auto readBoth = [&] { return time([&] { recordings = reports.read(); }); };
        readBoth();
        const auto [comparing, reading] = medians(compareBoth, readBoth);
        const QString what = u"2 × %L1 results"_s.arg(recordings.left->resultCount());
        if (before)
            report.growth(u"comparing %1, against a tenth of it"_s.arg(what), comparing, u"ms"_s, before,
                          *before * MostGrowth);
        else
            report.duration(u"comparing %1, against reading both"_s.arg(what), comparing, MostForComparing, reading);
        before = comparing;
        report.duration(u"sentences and blocks of %1"_s.arg(what), timeOfTelling(comparison), MostForComparing);
        const TableTimes times = tableTimes(comparison);
        report.duration(u"rows of the table after a filter, %1"_s.arg(what), times.rows, MostForFiltering);
        report.duration(u"strip of the differences, %1"_s.arg(what), times.strip, MostForStall);
    }
}

} // namespace bench
