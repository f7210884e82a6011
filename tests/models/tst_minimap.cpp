// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/minimap.h"
#include "tests/support/maderecording.h"
#include "tests/support/report.h"
#include "tests/support/testmain.h"

using namespace aviary;
using namespace Qt::StringLiterals;

class TestMinimap : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsWhatWentOnWhere();
    void theWorstWinsTheCell();
    void lanesTakeTheirShareOfTheRows();
    void thereAreNoMoreRowsThanPixelsOfLanes();
    void timesAndPlacesAnswerEachOther();
    void nothingIsEmpty();
    void realRunsFillTheirTime();
};

namespace {

// A letter a cell, a row a line.
QStringList textOf(const Minimap &map)
{
    QStringList lines;
    for (int row = 0; row < map.rows(); ++row) {
        QString line;
        for (int x = 0; x < map.width(); ++x) {
            const auto outcome = map.at(x, row);
            line += outcome ? QChar(wordOf(*outcome).front()) : u'.';
        }
        lines << line;
    }
    return lines;
}

} // namespace

void TestMinimap::showsWhatWentOnWhere()
{
    MadeRecording made({u"a"_s, u"b"_s});
    made.setEnd(10);
    made.add(0, 0, 3, Status::Skipped);
    made.add(0, 5, 1);
    made.add(1, 2, 0.01, Status::Failed);
    made.add(1, 8, 2, Status::Ok);
    const auto model = TimelineModel::build(made.finish());
    const Minimap map(*model, TimelineLayout(*model, 24), 10, 2);
    QCOMPARE(textOf(map), QStringList({u"..f.....oo"_s, u"sss..o...."_s}));
    QCOMPARE(map.at(-1, 0), std::nullopt);
    QCOMPARE(map.at(0, 2), std::nullopt);
    QCOMPARE(map.at(10, 0), std::nullopt);
}

void TestMinimap::theWorstWinsTheCell()
{
    MadeRecording made({u"a"_s, u"b"_s, u"c"_s});
    made.setEnd(10);
    made.add(0, 0, 10);
    made.add(1, 0, 10, Status::Skipped);
    made.add(2, 4.5, 0.001, Status::Unreachable);
    made.add(2, 4.6, 0.001, Status::Failed);
    made.add(2, 4.7, 0.001);
    const auto model = TimelineModel::build(made.finish());
    QCOMPARE(textOf(Minimap(*model, TimelineLayout(*model, 24), 10, 1)), QStringList({u"oooofooooo"_s}));
}

void TestMinimap::lanesTakeTheirShareOfTheRows()
{
    MadeRecording made({u"a"_s, u"b"_s});
    made.setEnd(4);
    for (int i = 0; i < 4; ++i) // four sub-rows
        made.add(0, 0, 1 + i);
    made.add(1, 0, 4, Status::Skipped);
    const auto model = TimelineModel::build(made.finish());
    const TimelineLayout layout(*model, 6);
    QCOMPARE(layout.heightOf(0), 24);
    QCOMPARE(textOf(Minimap(*model, layout, 4, 5)),
             QStringList({u"o..."_s, u"oo.."_s, u"ooo."_s, u"oooo"_s, u"ssss"_s}));
}

void TestMinimap::thereAreNoMoreRowsThanPixelsOfLanes()
{
    MadeRecording made({u"a"_s});
    made.add(0, 0, 1);
    const auto model = TimelineModel::build(made.finish());
    QCOMPARE(Minimap(*model, TimelineLayout(*model, 24), 10, 1000).rows(), 24);
}

void TestMinimap::timesAndPlacesAnswerEachOther()
{
    MadeRecording made({u"a"_s, u"b"_s});
    made.setEnd(10);
    made.add(0, 0, 1);
    const auto model = TimelineModel::build(made.finish());
    const Minimap map(*model, TimelineLayout(*model, 24), 100, 12);
    QCOMPARE(map.xOf(MadeRecording::at(5)), 50.0);
    QCOMPARE(map.timeAt(50), MadeRecording::at(5));
    QCOMPARE(map.rowOf(24), 6.0);
    QCOMPARE(map.yOf(6), 24);
}

void TestMinimap::nothingIsEmpty()
{
    MadeRecording made({});
    made.playbook().started = NoTime;
    made.plays().clear();
    const auto model = TimelineModel::build(made.finish());
    const Minimap map(*model, TimelineLayout(*model, 24), 100, 12);
    QVERIFY(map.isEmpty());
    QCOMPARE(map.rows(), 0);
    QCOMPARE(map.at(0, 0), std::nullopt);
    QCOMPARE(map.rowOf(5), 0.0);
    QVERIFY(Minimap().isEmpty());
}

void TestMinimap::realRunsFillTheirTime()
{
    const test::Report report(u"shop-bad.sqlite"_s, 2);
    QVERIFY(report.recording);
    const auto model = TimelineModel::build(report.recording);
    const Minimap map(*model, TimelineLayout(*model, 24), 300, 30);
    const QString all = textOf(map).join(QString());
    for (const QChar letter : {u'o', u'c', u's', u'f', u'.'})
        QVERIFY2(all.contains(letter), qPrintable(textOf(map).join(u'\n')));
}

AVIARY_TEST_GUILESS(TestMinimap)
#include "tst_minimap.moc"
