// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/coloring.h"
#include "models/timeline/timelinegeometry.h"
#include "tests/support/maderecording.h"
#include "tests/support/manyresults.h"
#include "tests/support/report.h"
#include "tests/support/testmain.h"

using namespace aviary;
using namespace Qt::StringLiterals;

class TestColoring : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void outcomesNeedNoNames();
    void actionsAreNamedInTheOrderTheyBeganIn();
    void rolesAreThoseThatAreConfirmed();
    void tasksOfOneNameAreOneKind();
    void whatTookLeastSharesTheLastColour();
    void twelveKindsNeedNoOthers();
    void durationsAreHeat_data();
    void durationsAreHeat();
    void whatFailedKeepsItsLook();
    void theLongestOfEquallyGoodOnesWinsThePixel();
    void skippedOnesKeepTheirShape();
    void realRunsHaveTheirRoles();
};

namespace {

QStringList namesByRow(const CategoriesPtr &categories, const RecordingPtr &recording)
{
    QStringList names;
    for (RowIndex row = 0; row < recording->resultCount(); ++row)
        names << categories->names().at(categories->of(row));
    return names;
}

} // namespace

void TestColoring::outcomesNeedNoNames()
{
    MadeRecording made({u"a"_s});
    QVERIFY(Categories::of(made.finish(), Coloring::Outcome)->names().isEmpty());
}

void TestColoring::actionsAreNamedInTheOrderTheyBeganIn()
{
    MadeRecording made({u"a"_s}, 4);
    made.tasks()[0].action = u"setup"_s;
    made.tasks()[1].action = u"copy"_s;
    made.tasks()[2].action = u"setup"_s;
    made.tasks()[3].action = u"meta"_s; // without a result
    made.add(0, 0, 1, Status::Ok, 1);
    made.add(0, 1, 9, Status::Ok, 0);
    made.add(0, 2, 1, Status::Ok, 2);
    made.add(0, 3, 1, Status::Ok, 9); // of a task that is missing
    const RecordingPtr recording = made.finish();
    const auto categories = Categories::of(recording, Coloring::Action);
    QCOMPARE(categories->names(), QStringList({u"setup"_s, u"copy"_s, u"not known"_s}));
    QCOMPARE(namesByRow(categories, recording), QStringList({u"copy"_s, u"setup"_s, u"setup"_s, u"not known"_s}));
    QCOMPARE(categories->others(), -1);
    QCOMPARE(categories->none(), 2);
}

void TestColoring::rolesAreThoseThatAreConfirmed()
{
    MadeRecording made({u"a"_s}, 3);
    made.tasks()[0].name = u"note : not a role"_s;
    made.tasks()[1].name = u"web : install"_s;
    made.tasks()[2].name = u"web : start"_s;
    made.setPath(0, u"/x/site.yml"_s);
    made.setPath(1, u"/x/roles/web/tasks/main.yml"_s);
    made.setPath(2, u"/x/roles/web/handlers/main.yml"_s);
    for (int i = 0; i < 3; ++i)
        made.add(0, i, 1, Status::Ok, i);
    const RecordingPtr recording = made.finish();
    QCOMPARE(namesByRow(Categories::of(recording, Coloring::Role), recording),
             QStringList({u"no role"_s, u"web"_s, u"web"_s}));
}

void TestColoring::tasksOfOneNameAreOneKind()
{
    MadeRecording made({u"a"_s}, 3);
    made.tasks()[0].name = made.tasks()[2].name = u"Gathering Facts"_s;
    for (int i = 0; i < 3; ++i)
        made.add(0, i, 1, Status::Ok, i);
    const RecordingPtr recording = made.finish();
    QCOMPARE(Categories::of(recording, Coloring::Task)->names(), QStringList({u"Gathering Facts"_s, u"task 2"_s}));
}

void TestColoring::whatTookLeastSharesTheLastColour()
{
    MadeRecording made({u"a"_s}, 20);
    for (int i = 0; i < 20; ++i)
        made.add(0, 100 * i, i % 2 ? 1 + i : 0.5, Status::Ok, i);
    const RecordingPtr recording = made.finish();
    const auto categories = Categories::of(recording, Coloring::Task);
    QCOMPARE(categories->names().size(), Categories::Most);
    QCOMPARE(categories->others(), Categories::Most - 1);
    QCOMPARE(categories->names().last(), u"others"_s);
    QCOMPARE(categories->names().first(), u"task 1"_s); // of the short ones the first
    QCOMPARE(categories->of(19), Categories::Most - 2);
    QCOMPARE(categories->of(4), categories->others());
}

void TestColoring::twelveKindsNeedNoOthers()
{
    MadeRecording made({u"a"_s}, 12);
    for (int i = 0; i < 12; ++i)
        made.add(0, i, 1, Status::Ok, i);
    const auto categories = Categories::of(made.finish(), Coloring::Task);
    QCOMPARE(categories->names().size(), 12);
    QCOMPARE(categories->others(), -1);
}

void TestColoring::durationsAreHeat_data()
{
    QTest::addColumn<qint64>("duration");
    QTest::addColumn<int>("heat");
    QTest::addColumn<QString>("name");
    QTest::newRow("nothing") << qint64{0} << 0 << u"up to 0.1 s"_s;
    QTest::newRow("100 ms") << qint64{100'000} << 0 << u"up to 0.1 s"_s;
    QTest::newRow("just more") << qint64{100'001} << 1 << u"up to 0.3 s"_s;
    QTest::newRow("1 s") << qint64{1'000'000} << 2 << u"up to 1.0 s"_s;
    QTest::newRow("2 s") << qint64{2'000'000} << 3 << u"up to 3.0 s"_s;
    QTest::newRow("10 s") << qint64{10'000'000} << 4 << u"up to 10.0 s"_s;
    QTest::newRow("30 s") << qint64{30'000'000} << 5 << u"up to 30.0 s"_s;
    QTest::newRow("a minute") << qint64{60'000'000} << 6 << u"up to 1 min 40 s"_s;
    QTest::newRow("a day") << qint64{86'400'000'000} << 7 << u"more than 1 min 40 s"_s;
    QTest::newRow("not known") << NoDuration << 8 << u"duration not known"_s;
    QTest::newRow("negative") << qint64{-5} << 8 << u"duration not known"_s;
}

void TestColoring::durationsAreHeat()
{
    QFETCH(qint64, duration);
    QFETCH(int, heat);
    QFETCH(QString, name);
    MadeRecording made({u"a"_s});
    made.addRaw(0, MadeRecording::Start, duration);
    const auto categories = Categories::of(made.finish(), Coloring::Duration);
    QCOMPARE(categories->of(0), heat);
    QCOMPARE(categories->names().at(heat), name);
    QVERIFY(categories->names().size() <= Categories::Most);
}

void TestColoring::whatFailedKeepsItsLook()
{
    QStringList hosts;
    for (int i = 0; i < 6; ++i)
        hosts << u"h%1"_s.arg(i);
    MadeRecording made(hosts);
    made.add(0, 0, 50);
    made.add(1, 0, 50, Status::Failed);
    made.add(2, 0, 50, Status::Unreachable);
    made.add(3, 0, 50, Status::Failed, 0, true);
    made.add(4, 0, 50, Status::Skipped);
    made.addRaw(5, MadeRecording::Start, 50 * MadeRecording::Second, Status::Ok, 0, false, true);
    const RecordingPtr recording = made.finish();
    const auto model = TimelineModel::build(recording);
    const TimelineViewport view{model->trace(), 100, TimelineLayout(*model, 24), 0, 6};
    for (const Coloring coloring : {Coloring::Action, Coloring::Role, Coloring::Task, Coloring::Duration}) {
        const auto geometry = TimelineGeometry::build(*model, view, {Categories::of(recording, coloring)});
        for (int i = 0; i < OutcomeCount; ++i) {
            const auto outcome = static_cast<Outcome>(i);
            QCOMPARE(geometry->barsOf(outcome).empty(),
                     outcome != Outcome::Failed && outcome != Outcome::Unreachable && outcome != Outcome::Ignored);
        }
        const size_t kind = coloring == Coloring::Duration ? 6 : 0;
        QCOMPARE(geometry->categories[kind].size(), 3U);
        QCOMPARE(geometry->barCount(), 6);
    }
}

void TestColoring::theLongestOfEquallyGoodOnesWinsThePixel()
{
    MadeRecording made({u"a"_s}, 2);
    made.add(0, 0, 0.1, Status::Ok, 0);
    made.add(0, 0.2, 0.5, Status::Ok, 1);
    made.add(0, 99, 1, Status::Ok, 0);
    const RecordingPtr recording = made.finish();
    const auto model = TimelineModel::build(recording);
    const auto geometry = TimelineGeometry::build(*model, {model->trace(), 50, TimelineLayout(*model, 24), 0, 1},
                                                  {Categories::of(recording, Coloring::Task)});
    QCOMPARE(geometry->categories[1].size(), 1U);
    QCOMPARE(geometry->categories[1][0].left(), 0);
}

void TestColoring::skippedOnesKeepTheirShape()
{
    MadeRecording made({u"a"_s, u"b"_s});
    made.add(0, 0, 50);
    made.add(1, 0, 50, Status::Skipped);
    const RecordingPtr recording = made.finish();
    const auto model = TimelineModel::build(recording);
    const auto geometry = TimelineGeometry::build(*model, {model->trace(), 100, TimelineLayout(*model, 24), 0, 2},
                                                  {Categories::of(recording, Coloring::Action)});
    QVERIFY(geometry->categories[0][1].height() < geometry->categories[0][0].height());
}

void TestColoring::realRunsHaveTheirRoles()
{
    const test::Report report(u"shop-bad.sqlite"_s, 2);
    QVERIFY(report.recording);
    const QStringList names = Categories::of(report.recording, Coloring::Role)->names();
    for (const QString &role : {u"app"_s, u"no role"_s})
        QVERIFY2(names.contains(role), qPrintable(names.join(u", "_s)));
}

AVIARY_TEST_GUILESS(TestColoring)
#include "tst_coloring.moc"
