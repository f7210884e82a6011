// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/comparerecordings.h"
#include "models/items/compare/blocksmodel.h"
#include "tests/support/comparisons.h"

#include <QAbstractItemModelTester>
#include <QGuiApplication>
#include <QRandomGenerator>

#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace aviary;
using namespace aviary::test;

using Kind = DifferenceBlock::Kind;
using Known = ComparedPair::Known;

namespace {

DifferenceBlock block(Kind kind, const QStringList &lines, const QString &note = {})
{
    DifferenceBlock block{.kind = kind, .count = lines.size(), .note = note};
    for (const QString &line : lines)
        block.lines.push_back({.what = line});
    return block;
}

// What is shown: "Newly failing (2)", and indented its lines.
QStringList shownBy(const BlocksModel &model)
{
    QStringList shown;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex parent = model.index(row, 0);
        shown << parent.data().toString();
        for (int line = 0; line < model.rowCount(parent); ++line)
            shown << u' ' + model.index(line, 0, parent).data().toString();
    }
    return shown;
}

ComparedPair pairOf(const RecordingPtr &left, const RecordingPtr &right)
{
    ComparedPair pair;
    pair.comparison = compareRecordings(left, right);
    pair.playbook = {left->playbook(), right->playbook()};
    pair.known = Known::Comparison;
    pair.comparableOutputs = pair.comparison->matched();
    return pair;
}

QStringList notesOf(const ComparedPair &pair, bool isReading)
{
    QStringList notes;
    for (const DifferenceBlock &one : differenceBlocks(pair, isReading))
        notes << titleOf(one.kind) + u": "_s + one.note;
    return notes;
}

} // namespace

class TestBlocksModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linesComeAndGoInPlace();
    void anyBlocksFollowAnyOthers();
    void whatIsNotReadYetIsSaid();
    void runsWithLittleInCommonHaveNoBlocks();
};

void TestBlocksModel::linesComeAndGoInPlace()
{
    BlocksModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setBlocks({block(Kind::NewlyFailing, {u"a"_s}), block(Kind::Outputs, {u"c"_s, u"e"_s})});
    QCOMPARE(shownBy(model),
             (QStringList{u"Newly failing (1)"_s, u" a"_s, u"What came out differently (2)"_s, u" c"_s, u" e"_s}));
    const QPersistentModelIndex last = model.index(1, 0, model.indexOf(Kind::Outputs));
    model.setBlocks({block(Kind::Named, {u"n"_s}), block(Kind::NewlyFailing, {u"a"_s}),
                     block(Kind::Outputs, {u"b"_s, u"c"_s, u"d"_s, u"e"_s}, u"reading…"_s)});
    QCOMPARE(shownBy(model),
             (QStringList{u"Named in the failure, near a change (1)"_s, u" n"_s, u"Newly failing (1)"_s, u" a"_s,
                          u"What came out differently (4)"_s, u" b"_s, u" c"_s, u" d"_s, u" e"_s}));
    QVERIFY(last.isValid()); // one who stands on it stays there
    QCOMPARE(last.data().toString(), u"e"_s);
    QCOMPARE(model.indexOf(Kind::Outputs).data(BlocksModel::WholeRole).toString(),
             u"What came out differently (4): reading…"_s);
    model.clear();
    QCOMPARE(shownBy(model), QStringList());
}

void TestBlocksModel::anyBlocksFollowAnyOthers()
{
    BlocksModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QRandomGenerator random(20261121);
    const QList<Kind> kinds{Kind::Named, Kind::NewlyFailing, Kind::Inputs, Kind::Outputs, Kind::Slower};
    for (int round = 0; round < 300; ++round) {
        DifferenceBlocks blocks;
        QStringList expected;
        for (const Kind kind : kinds) {
            if (random.bounded(4) == 0)
                continue;
            QStringList lines;
            const int step = 1 + random.bounded(3);
            for (int line = random.bounded(5); line < random.bounded(60); line += step)
                lines << QString::number(line);
            DifferenceBlock next = block(kind, lines);
            next.count += random.bounded(5) == 0 ? 7 : 0; // that were not looked for
            const bool isWhole = lines.size() <= BlocksModel::ShownLines;
            const qsizetype shown = std::min(lines.size(), BlocksModel::ShownLines);
            expected << (next.count > 0 ? u"%1 (%2)"_s.arg(titleOf(kind)).arg(next.count) : titleOf(kind));
            for (const QString &line : lines.first(shown))
                expected << u' ' + line;
            if (next.count > shown)
                expected << (isWhole ? u" %1 of %2"_s : u" %1 of %2, show all"_s).arg(shown).arg(next.count);
            blocks.push_back(std::move(next));
        }
        model.setBlocks(blocks);
        QCOMPARE(shownBy(model), expected);
        if (random.bounded(3) == 0)
            model.clear();
    }
}

void TestBlocksModel::whatIsNotReadYetIsSaid()
{
    const RecordingPtr run = Run().task(u"a"_s, u"h ok, i ok"_s).finish();
    ComparedPair pair = pairOf(run, run);
    const QString inputs = u"What went in differently: "_s;
    const QString outputs = u"What came out differently: "_s;
    QCOMPARE(notesOf(pair, true).size(), 2);
    QCOMPARE(notesOf(pair, true)[0], inputs + u"reading…"_s);
    QVERIFY(notesOf(pair, true)[1].startsWith(outputs + u"reading… 0 of 2 result"_s));
    QCOMPARE(notesOf(pair, false)[0], inputs + u"not read"_s); // the report has gone
    QVERIFY(notesOf(pair, false)[1].startsWith(outputs + u"0 of 2 result"_s));
    pair.known = Known::Messages;
    QCOMPARE(notesOf(pair, true)[0], inputs + u"reading facts…"_s);
    pair.known = Known::Outputs;
    pair.comparedOutputs = 1; // of many not all
    QCOMPARE(notesOf(pair, true).size(), 1);
    QVERIFY(notesOf(pair, true)[0].startsWith(outputs + u"1 of 2 result"_s));
    pair.comparedOutputs = 2;
    QCOMPARE(notesOf(pair, true), QStringList());
}

void TestBlocksModel::runsWithLittleInCommonHaveNoBlocks()
{
    Run left, right;
    for (int i = 0; i < 10; ++i) {
        left.task(u"left %1"_s.arg(i), u"h ok"_s, {.action = u"copy"_s});
        right.task(QString(5, QChar(u'a' + i)), u"h failed"_s, {.file = u"other.yml"_s, .action = u"shell"_s});
    }
    const ComparedPair pair = pairOf(left.finish(), right.finish());
    QVERIFY(pair.hasLittleInCommon());
    QCOMPARE(notesOf(pair, true), QStringList());
}

AVIARY_TEST_GUI(TestBlocksModel)
#include "tst_blocksmodel.moc"
