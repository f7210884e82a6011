// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/timelinepair.h"

#include "models/compare/comparerecordings.h"
#include "models/compare/comparesentences.h"
#include "models/compare/timelinepairtexts.h"
#include "tests/support/comparisons.h"
#include "tests/support/testmain.h"

using namespace aviary;
using namespace aviary::test;
using namespace Qt::StringLiterals;
using At = TimelineAlignment::At;
using Kind = TaskDelta::Kind;

class TestTimelinePair : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSlowMigrationIsTheLargestDifference();

private:
    static TimelinePairPtr paired(const RecordingPtr &left, const RecordingPtr &right)
    {
        return TimelinePair::of(compareRecordings(left, right));
    }
    static TimelinePairPtr shops()
    {
        return paired(recorded(u"shop-good.sqlite"_s, 2), recorded(u"shop-bad.sqlite"_s, 2));
    }
    static quint32 taskOf(const TimelinePair &pair, const QString &name)
    {
        for (quint32 i = 0; i < pair.comparison()->tasks().size(); ++i) {
            if (taskNameOf(*pair.comparison(), i) == name)
                return i;
        }
        return NoIndex;
    }
};

void TestTimelinePair::theSlowMigrationIsTheLargestDifference()
{
    const TimelinePairPtr pair = shops();
    const quint32 migration = taskOf(*pair, u"app : Migrate the schema"_s);
    QVERIFY(migration != NoIndex);
    const TaskDelta &delta = pair->deltas()[migration];
    QCOMPARE(delta.kind, Kind::Slower);
    QCOMPARE(delta.delta, pair->largestDelta());
    QVERIFY(delta.delta > 5'000'000);
}

AVIARY_TEST_GUILESS(TestTimelinePair)
#include "tst_timelinepair.moc"
