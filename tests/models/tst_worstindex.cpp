// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/tracks.h"
#include "models/timeline/worstindex.h"
#include "tests/support/testmain.h"

#include <random>

using namespace aviary;
using namespace Qt::StringLiterals;

class TestWorstIndex : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsWhatLookingAtAllFinds_data();
    void findsWhatLookingAtAllFinds();
    void takesLittleMemory();
    void tracksAreTheFirstFreeOnes();
};

void TestWorstIndex::findsWhatLookingAtAllFinds_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {0, 1, 15, 16, 17, 255, 256, 257, 4096, 5000})
        QTest::addRow("%d", count) << count;
}

void TestWorstIndex::findsWhatLookingAtAllFinds()
{
    QFETCH(int, count);
    std::mt19937 random(1);
    std::vector<Outcome> outcomes;
    std::vector<Micros> begins, ends;
    for (int i = 0; i < count; ++i) {
        // Bad ones are rare, and many are equal.
        outcomes.push_back(random() % 50 == 0 ? static_cast<Outcome>(random() % OutcomeCount) : Outcome::Ok);
        begins.push_back(10 * i);
        ends.push_back(10 * i + static_cast<Micros>(random() % 5));
    }
    const WorstIndex index(outcomes, begins, ends);
    const auto expected = [&](ItemIndex first, ItemIndex end) {
        ItemIndex best = NoIndex;
        const auto badness = [&](ItemIndex i) { return std::pair(outcomes[i], ends[i] - begins[i]); };
        for (ItemIndex i = first; i < end; ++i) {
            if (best == NoIndex || badness(i) > badness(best))
                best = i;
        }
        return best;
    };
    for (int i = 0; i < 2000; ++i) {
        auto first = static_cast<ItemIndex>(random() % (static_cast<quint32>(count) + 1));
        auto end = static_cast<ItemIndex>(random() % (static_cast<quint32>(count) + 1));
        if (first > end)
            std::swap(first, end);
        QCOMPARE(index.best(outcomes, begins, ends, first, end), expected(first, end));
    }
}

void TestWorstIndex::takesLittleMemory()
{
    const std::vector<Outcome> outcomes(100'000, Outcome::Ok);
    const std::vector<Micros> times(100'000, 0);
    QVERIFY(WorstIndex(outcomes, times, times).memory() < 30'000);
}

void TestWorstIndex::tracksAreTheFirstFreeOnes()
{
    std::mt19937 random(2);
    TrackChooser chooser;
    std::vector<Micros> freeFrom;
    Micros begin = 0;
    for (int i = 0; i < 20'000; ++i) {
        begin += static_cast<Micros>(random() % 3);
        // Now and then so long that all tracks are taken.
        const Micros end = begin + static_cast<Micros>(random() % (i / 5000 % 2 ? 1000 : 20));
        size_t expected = 0;
        while (expected < freeFrom.size() && freeFrom[expected] > begin)
            ++expected;
        if (expected == TrackChooser::Most)
            expected = static_cast<size_t>(std::ranges::min_element(freeFrom) - freeFrom.begin());
        else if (expected == freeFrom.size())
            freeFrom.push_back(begin);
        freeFrom[expected] = std::max(freeFrom[expected], end);
        QCOMPARE(chooser.put(begin, end), static_cast<quint32>(expected));
        QCOMPARE(chooser.used(), static_cast<quint32>(freeFrom.size()));
    }
    QCOMPARE(chooser.used(), TrackChooser::Most);
    chooser.clear();
    QCOMPARE(chooser.put(0, 1), 0U);
    QCOMPARE(chooser.used(), 1U);
}

AVIARY_TEST_GUILESS(TestWorstIndex)
#include "tst_worstindex.moc"
