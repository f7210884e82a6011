// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/rowmask.h"

#include "models/items/visiblerows.h"
#include "models/recording/overlap.h"
#include "tests/support/maderecording.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace aviary;
using namespace Qt::StringLiterals;

class TestRowMask : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatGoesOnInARange_data();
    void whatGoesOnInARange();
    void withoutAFilterThereIsNoMask();
    void aFilterLetsTheSameRowsThroughAsTheTableShows_data();
    void aFilterLetsTheSameRowsThroughAsTheTableShows();
};

void TestRowMask::whatGoesOnInARange_data()
{
    QTest::addColumn<Micros>("started");
    QTest::addColumn<Micros>("duration");
    QTest::addColumn<bool>("goesOn");
    QTest::addColumn<Micros>("inside");
    // The range is 100 … 200.
    QTest::newRow("before") << Micros{50} << Micros{30} << false << Micros{0};
    QTest::newRow("ends where it begins") << Micros{50} << Micros{50} << false << Micros{0};
    QTest::newRow("reaches into it") << Micros{50} << Micros{51} << true << Micros{1};
    QTest::newRow("within") << Micros{120} << Micros{30} << true << Micros{30};
    QTest::newRow("around it") << Micros{50} << Micros{300} << true << Micros{100};
    QTest::newRow("reaches out of it") << Micros{190} << Micros{300} << true << Micros{10};
    QTest::newRow("begins where it ends") << Micros{200} << Micros{30} << false << Micros{0};
    QTest::newRow("without a length") << Micros{150} << Micros{0} << true << Micros{0};
    QTest::newRow("without a length, at the begin") << Micros{100} << Micros{0} << true << Micros{0};
    QTest::newRow("without a length, at the end") << Micros{200} << Micros{0} << false << Micros{0};
    QTest::newRow("without an end") << Micros{150} << NoDuration << true << Micros{0};
    QTest::newRow("without an end, before") << Micros{50} << NoDuration << false << Micros{0};
    QTest::newRow("without a start") << NoTime << Micros{150} << false << Micros{0};
    QTest::newRow("backwards") << Micros{150} << Micros{-100} << true << Micros{0};
}

void TestRowMask::whatGoesOnInARange()
{
    QFETCH(Micros, started);
    QFETCH(Micros, duration);
    const TimeSpan range{100, 200};
    QTEST(goesOnIn(range, started, duration), "goesOn");
    QTEST(within(range, started, duration), "inside");
    QVERIFY(!goesOnIn({}, started, duration));
}

void TestRowMask::withoutAFilterThereIsNoMask()
{
    MadeRecording made({u"a"_s});
    made.add(0, 0, 1);
    const RowMask mask = rowMask(*made.finish(), {});
    QVERIFY(!mask.shown);
    QCOMPARE(mask.count, 1);
    QCOMPARE(mask.counts[Outcome::Ok], 1);
}

void TestRowMask::aFilterLetsTheSameRowsThroughAsTheTableShows_data()
{
    QTest::addColumn<Filter>("filter");
    QTest::addColumn<std::vector<RowIndex>>("expected");
    const TimeSpan third{MadeRecording::at(2), MadeRecording::at(3)};
    QTest::newRow("an outcome") << Filter{.outcomes = Filter::bit(Outcome::Failed)} << std::vector<RowIndex>{1};
    QTest::newRow("a word") << Filter{.text = u"web"_s} << std::vector<RowIndex>{0, 2, 4};
    QTest::newRow("a range") << Filter{.range = third} << std::vector<RowIndex>{2, 4};
    QTest::newRow("a range and a host") << Filter{.host = 1, .range = third} << std::vector<RowIndex>{};
    QTest::newRow("nothing") << Filter{.text = u"nowhere"_s} << std::vector<RowIndex>{};
}

void TestRowMask::aFilterLetsTheSameRowsThroughAsTheTableShows()
{
    QFETCH(Filter, filter);
    MadeRecording made({u"web"_s, u"db"_s});
    made.add(0, 0, 1);
    made.add(1, 1, 1, Status::Failed);
    made.add(0, 2, 1);
    made.add(1, 3, 1);
    made.add(0, 0, 4);
    const RecordingPtr recording = made.finish();
    const RowMask mask = rowMask(*recording, filter);
    std::vector<RowIndex> rows;
    for (RowIndex row = 0; row < recording->resultCount(); ++row) {
        if ((*mask.shown)[row])
            rows.push_back(row);
    }
    QTEST(rows, "expected");
    QCOMPARE(mask.count, static_cast<qint64>(rows.size()));
    const std::optional<VisibleRows> table = visibleRows(*recording, filter, {}, {}, [] { return false; });
    QCOMPARE(*table->rows, rows);
    QVERIFY(table->counts == mask.counts);
}

AVIARY_TEST_GUILESS(TestRowMask)
#include "tst_rowmask.moc"
