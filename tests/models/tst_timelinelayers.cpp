// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/timelinegeometry.h"
#include "tests/support/maderecording.h"
#include "tests/support/manyresults.h"
#include "tests/support/report.h"
#include "tests/support/testmain.h"

#include <algorithm>

using namespace aviary;
using namespace Qt::StringLiterals;

class TestTimelineLayers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsShownThatWasNotAskedFor();
    void figuresOfAnotherRecordingAreNotShown();
    void thePathLiesOnItsResults();
    void thePathIsSeenWhereResultsAreFoldedAway();
    void thePathIsOneLinkAPixel();
    void waitsAreHollowBarsOnHosts();
    void shortWaitsAreLeftOut();
    void waitsBelongToHosts();
    void waitsAreFewerThanTheirBound();
    void tasksBeginAtBoundaries();
    void boundariesThatSayNothingAreLeftOut();
    void onlyWhatIsInViewIsBuilt();
    void allTogetherAreWithinTheBound();
    void realRunsHaveAll();
};

namespace {

constexpr Micros at(double seconds)
{
    return MadeRecording::at(seconds);
}

// Three tasks on two hosts; b waits for a in each, and a is the critical path.
struct Run
{
    RecordingPtr recording;
    std::shared_ptr<TimelineFigures> figures = std::make_shared<TimelineFigures>();

    Run()
    {
        MadeRecording made({u"a"_s, u"b"_s}, 3);
        for (Task &task : made.tasks())
            task.play = 0;
        made.setEnd(100);
        for (int task = 0; task < 3; ++task) {
            made.add(0, starts[task], lengths[task], Status::Ok, task);
            made.add(1, starts[task], 1, Status::Ok, task);
        }
        recording = made.finish();
        figures->recording = recording;
        figures->schedule.run = {at(0), at(100)};
        figures->waits.offsets = {0, 0, 3};
        for (TableIndex task = 0; task < 3; ++task) {
            const TimeSpan span{at(starts[task]), at(starts[task] + lengths[task])};
            Schedule::Section section;
            section.task = task;
            section.span = span;
            figures->schedule.sections.push_back(section);
            figures->waits.waits.push_back(
                {.host = 1, .slow = 2 * task, .span = {span.begin + MadeRecording::Second, span.end}});
            figures->path.links.push_back({2 * task, CriticalPath::Gap::None, span});
            figures->path.links.push_back({NoIndex, CriticalPath::Gap::BetweenTasks, {span.end, span.end}});
        }
    }
    TimelineLook look(bool path, bool waits, bool boundaries) const { return {{}, figures, path, waits, boundaries}; }
    static constexpr double starts[] = {0, 30, 60};
    static constexpr double lengths[] = {29, 25, 40};
};

TimelineViewport viewOf(const TimelineModel &model, int width, TimeSpan visible = {})
{
    return {visible.isEmpty() ? model.trace() : visible, width, TimelineLayout(model, 24), 0,
            static_cast<quint32>(model.lanes().size())};
}

} // namespace

void TestTimelineLayers::nothingIsShownThatWasNotAskedFor()
{
    const Run run;
    const auto model = TimelineModel::build(run.recording);
    const auto geometry = TimelineGeometry::build(*model, viewOf(*model, 1000), run.look(false, false, false));
    QCOMPARE(geometry->rectCount(), geometry->barCount());
}

void TestTimelineLayers::figuresOfAnotherRecordingAreNotShown()
{
    const Run run;
    const auto model = TimelineModel::build(Run().recording);
    const auto geometry = TimelineGeometry::build(*model, viewOf(*model, 1000), run.look(true, true, true));
    QCOMPARE(geometry->rectCount(), geometry->barCount());
}

void TestTimelineLayers::thePathLiesOnItsResults()
{
    const Run run;
    const auto model = TimelineModel::build(run.recording);
    const auto view = viewOf(*model, 1000);
    const auto geometry = TimelineGeometry::build(*model, view, run.look(true, false, false));
    QCOMPARE(geometry->path.size(), 3U);
    for (size_t i = 0; i < 3; ++i) {
        const QRect bar = barOf(*model, view, model->itemOf(static_cast<RowIndex>(2 * i)));
        QCOMPARE(geometry->path[i].bar, bar);
        QVERIFY(geometry->path[i].rect.contains(bar));
        QVERIFY(geometry->path[i].rect.bottom() < view.layout.top(1));
        QCOMPARE(geometry->path[i].row, static_cast<RowIndex>(2 * i));
    }
}

void TestTimelineLayers::thePathIsSeenWhereResultsAreFoldedAway()
{
    const Run run;
    TimelineOptions options;
    options.grouping = LaneGrouping::Plays;
    options.toggled = {{LaneKind::Play, 0}};
    const auto model = TimelineModel::build(run.recording, options);
    const auto geometry = TimelineGeometry::build(*model, viewOf(*model, 1000), run.look(true, false, false));
    QCOMPARE(geometry->path.size(), 3U);
    QCOMPARE(geometry->path[1].rect.left(), 300);
    QCOMPARE(geometry->path[1].rect.width(), 250);
}

void TestTimelineLayers::thePathIsOneLinkAPixel()
{
    test::ManyResults many;
    many.results = 20'000;
    many.hosts = 2;
    const RecordingPtr recording = many.recording();
    auto figures = std::make_shared<TimelineFigures>();
    figures->recording = recording;
    for (RowIndex row = 0; row < recording->resultCount(); row += 2) {
        // Now on this host, now on that one: neighbours do not melt into one.
        const RowIndex slow = row + row / 2 % 2;
        figures->path.links.push_back(
            {slow, CriticalPath::Gap::None, {recording->startedOf(slow), recording->row(slow).ended()}});
    }
    const auto model = TimelineModel::build(recording);
    for (const int width : {100, 1000, 4000}) {
        const auto geometry = TimelineGeometry::build(*model, viewOf(*model, width), {{}, figures, true});
        QVERIFY(!geometry->path.empty());
        QVERIFY(geometry->path.size() <= static_cast<size_t>(width));
    }
}

void TestTimelineLayers::waitsAreHollowBarsOnHosts()
{
    const Run run;
    const auto model = TimelineModel::build(run.recording);
    const auto view = viewOf(*model, 1000);
    const auto geometry = TimelineGeometry::build(*model, view, run.look(false, true, false));
    QCOMPARE(geometry->waits.size(), 3U);
    QCOMPARE(geometry->waits[0].left(), 10);
    QCOMPARE(geometry->waits[0].right(), 288); // a gap before what comes next, as bars have
    QVERIFY(geometry->waits[0].top() >= view.layout.top(1));
    QVERIFY(geometry->waits[0].bottom() < view.layout.height());
}

void TestTimelineLayers::shortWaitsAreLeftOut()
{
    const Run run;
    const auto model = TimelineModel::build(run.recording);
    // 28, 24 and 39 seconds.
    const auto count = [&](int width) {
        return TimelineGeometry::build(*model, viewOf(*model, width), run.look(false, true, false))->waits.size();
    };
    QCOMPARE(count(14), 3U);
    QCOMPARE(count(8), 1U);
    QCOMPARE(count(4), 0U);
}

void TestTimelineLayers::waitsBelongToHosts()
{
    const Run run;
    for (const LaneGrouping grouping : {LaneGrouping::Tasks, LaneGrouping::Plays}) {
        TimelineOptions options;
        options.grouping = grouping;
        const auto model = TimelineModel::build(run.recording, options);
        QVERIFY(TimelineGeometry::build(*model, viewOf(*model, 1000), run.look(false, true, false))->waits.empty());
    }
}

void TestTimelineLayers::waitsAreFewerThanTheirBound()
{
    test::ManyResults many;
    many.results = 100'000;
    many.hosts = 100;
    const RecordingPtr recording = many.recording();
    auto figures = std::make_shared<TimelineFigures>();
    figures->recording = recording;
    figures->waits.offsets = {0};
    const Micros step = test::ManyResults::Length / 1000;
    for (TableIndex host = 0; host < 100; ++host) {
        for (int i = 0; i < 1000; ++i) {
            const Micros begin = test::ManyResults::Start + i * step;
            figures->waits.waits.push_back({.host = host, .slow = 0, .span = {begin, begin + step * 99 / 100}});
        }
        figures->waits.offsets.push_back(static_cast<quint32>(figures->waits.waits.size()));
    }
    const auto model = TimelineModel::build(recording);
    const auto geometry = TimelineGeometry::build(*model, viewOf(*model, 4000), {{}, figures, false, true});
    QVERIFY(geometry->rectCount() <= TimelineGeometry::MaxBars);
}

void TestTimelineLayers::tasksBeginAtBoundaries()
{
    const Run run;
    const auto model = TimelineModel::build(run.recording);
    const auto geometry = TimelineGeometry::build(*model, viewOf(*model, 1000), run.look(false, false, true));
    QCOMPARE(geometry->boundaries, (std::vector<int>{300, 600}));
    // Where tasks overlap, none begins for all.
    run.figures->schedule.sections[1].task = NoIndex;
    const auto overlapping = TimelineGeometry::build(*model, viewOf(*model, 1000), run.look(false, false, true));
    QCOMPARE(overlapping->boundaries, (std::vector<int>{600}));
}

void TestTimelineLayers::boundariesThatSayNothingAreLeftOut()
{
    const Run run;
    std::vector<Schedule::Section> &sections = run.figures->schedule.sections;
    sections.clear();
    // A long task among a thousand short ones.
    for (int i = 0; i < 1000; ++i) {
        Schedule::Section section;
        section.task = 0;
        section.span.begin = at(i < 500 ? 0.02 * i : 90 + 0.02 * (i - 500));
        section.span.end = section.span.begin + MadeRecording::Second / 50;
        sections.push_back(section);
    }
    sections[499].span.end = at(90);
    const auto model = TimelineModel::build(run.recording);
    const auto geometry = TimelineGeometry::build(*model, viewOf(*model, 1000), run.look(false, false, true));
    QCOMPARE(geometry->boundaries, (std::vector<int>{99, 900}));
    for (const int width : {100, 1000, 4000}) {
        const auto view = viewOf(*model, width, {at(0), at(2)});
        const auto near = TimelineGeometry::build(*model, view, run.look(false, false, true));
        QVERIFY(std::ranges::adjacent_find(
                    near->boundaries, [](int left, int right) { return right - left < TimelineGeometry::LeastTask; })
                == near->boundaries.end());
        QCOMPARE(near->boundaries.empty(), width < 800);
    }
}

void TestTimelineLayers::onlyWhatIsInViewIsBuilt()
{
    const Run run;
    const auto model = TimelineModel::build(run.recording);
    auto view = viewOf(*model, 1000, {at(31), at(50)});
    auto geometry = TimelineGeometry::build(*model, view, run.look(true, true, true));
    QCOMPARE(geometry->path.size(), 1U);
    QVERIFY(geometry->path[0].rect.left() <= 0 && geometry->path[0].rect.right() >= 999);
    QCOMPARE(geometry->waits.size(), 1U);
    QVERIFY(geometry->boundaries.empty());
    view.endLane = 1;
    QVERIFY(TimelineGeometry::build(*model, view, run.look(true, true, true))->waits.empty());
    view.firstLane = view.endLane = 2;
    geometry = TimelineGeometry::build(*model, view, run.look(true, true, true));
    QVERIFY(geometry->path.empty());
    QCOMPARE(geometry->barCount(), 0);
    // Unless it is pinned.
    TimelineOptions options;
    options.pinned = {{LaneKind::Host, 1}};
    const auto pinned = TimelineModel::build(run.recording, options);
    view.layout = TimelineLayout(*pinned, 24);
    geometry = TimelineGeometry::build(*pinned, view, run.look(true, true, true));
    QCOMPARE(geometry->waits.size(), 1U);
    QCOMPARE(geometry->waits[0].top(), 1);
    QVERIFY(geometry->path.empty());
}

void TestTimelineLayers::allTogetherAreWithinTheBound()
{
    test::ManyResults many;
    many.results = 1'000'000;
    many.hosts = 1000;
    many.statusOf = [](RowIndex row) { return row / 1000 % 2 ? Status::Ok : Status::Skipped; };
    const RecordingPtr recording = many.recording();
    const auto figures = TimelineFigures::of(recording);
    QVERIFY(figures);
    const auto model = TimelineModel::build(recording);
    for (const int width : {1280, 4000}) {
        for (const bool dense : {false, true}) {
            TimelineViewport view = viewOf(*model, width);
            view.layout = TimelineLayout(*model, 2, dense);
            const auto geometry = TimelineGeometry::build(*model, view, {{}, figures, true, true, true});
            QVERIFY(geometry->rectCount() <= TimelineGeometry::MaxBars);
            QVERIFY(geometry->barCount() >= 1000);
        }
    }
}

void TestTimelineLayers::realRunsHaveAll()
{
    const test::Report report(u"shop-bad.sqlite"_s, 2);
    QVERIFY(report.recording);
    const auto figures = TimelineFigures::of(report.recording);
    QVERIFY(figures);
    const auto model = TimelineModel::build(report.recording);
    const auto geometry = TimelineGeometry::build(*model, viewOf(*model, 1280), {{}, figures, true, true, true});
    QVERIFY(geometry->path.size() > 5);
    QVERIFY(geometry->waits.size() > 5);
    QVERIFY(geometry->boundaries.size() > 5);
}

AVIARY_TEST_GUILESS(TestTimelineLayers)
#include "tst_timelinelayers.moc"
