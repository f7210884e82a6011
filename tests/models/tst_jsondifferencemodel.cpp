// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/factsdifference.h"
#include "models/items/compare/jsondifferencemodel.h"
#include "tests/support/testmain.h"

#include <QAbstractItemModelTester>
#include <QGuiApplication>

using namespace Qt::StringLiterals;
using namespace aviary;

namespace {

JsonDifference differenceOf(const char *left, const char *right)
{
    JsonCompareOptions options;
    options.noiseAt = noiseOfFact;
    return compareJson(JsonDocument::parse(left), JsonDocument::parse(right), options);
}

// "shop: | release ≠ changed: 1 → 2".
QStringList linesOf(const JsonDifferenceModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const auto cell = [&](int column) { return model.index(row, column, parent).data().toString(); };
        lines << QString(depth * 2, u' ')
                + u"%1|%2|%3|%4"_s.arg(cell(JsonDifferenceModel::Key), cell(JsonDifferenceModel::Change),
                                       cell(JsonDifferenceModel::Left), cell(JsonDifferenceModel::Right));
        lines << linesOf(model, model.index(row, 0, parent), depth + 1);
    }
    return lines;
}

constexpr auto LeftFacts = R"({"ansible_local": {"shop": {"release": "1", "name": "x"}}, "ansible_kernel": "6.1",
    "ansible_uptime_seconds": 7, "ansible_date_time": {"date": "2026-11-20", "tz": "UTC"}, "ansible_all": ["a", "b"]})";
constexpr auto RightFacts = R"({"ansible_local": {"shop": {"release": "2", "name": "x"}}, "ansible_kernel": "6.1",
    "ansible_uptime_seconds": 9, "ansible_date_time": {"date": "2026-11-21", "tz": "UTC"}, "ansible_all": ["a"], "new": 1})";

} // namespace

class TestJsonDifferenceModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatDiffersHasRows();
    void whatIsNoiseComesWhenItIsAskedFor();
    void differencesAreWalkedBothWays();
    void aTextIsNotTakenForANumber();
    void valuesThatAreNoContainersAreOneRow();
    void equalValuesHaveNoRow();
    void cellsAreCopiedWhole();
    void hostileTextIsShownPlain();
};

void TestJsonDifferenceModel::onlyWhatDiffersHasRows()
{
    JsonDifferenceModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setDifference(differenceOf(LeftFacts, RightFacts));
    QCOMPARE(linesOf(model),
             (QStringList{u"ansible_local|||"_s, u"  shop|||"_s, u"    release|≠ changed|1|2"_s, u"ansible_all|||"_s,
                          u"  [1]|− removed|b|"_s, u"new|+ added||1"_s}));
    const QModelIndex shop = model.index(0, 0, model.index(0, 0));
    QCOMPARE(shop.data(JsonDifferenceModel::SubtitleRole).toString(), u"1 equal"_s);
    QCOMPARE(model.index(0, 0, shop).data(JsonDifferenceModel::PathRole).toString(), u"ansible_local.shop.release"_s);
}

void TestJsonDifferenceModel::whatIsNoiseComesWhenItIsAskedFor()
{
    JsonDifferenceModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setDifference(differenceOf(LeftFacts, RightFacts));
    model.setNoiseShown(true);
    const QStringList lines = linesOf(model);
    QVERIFY2(lines.contains(u"ansible_uptime_seconds|≈ measure|7|9"_s), qPrintable(lines.join(u'\n')));
    QVERIFY(lines.contains(u"  date|≈ time|2026-11-20|2026-11-21"_s));
    for (QModelIndex at = model.nextDifference({}, 1); at.isValid(); at = model.nextDifference(at, 1)) {
        if (at.data().toString() == "ansible_uptime_seconds"_L1)
            QVERIFY(at.data(JsonDifferenceModel::MutedRole).toBool());
    }
    model.setNoiseShown(false);
    QCOMPARE(linesOf(model).size(), 6);
}

void TestJsonDifferenceModel::differencesAreWalkedBothWays()
{
    JsonDifferenceModel model;
    model.setDifference(differenceOf(LeftFacts, RightFacts));
    QStringList forward, back;
    for (QModelIndex at = model.nextDifference({}, 1); at.isValid(); at = model.nextDifference(at, 1))
        forward << at.data(JsonDifferenceModel::PathRole).toString();
    for (QModelIndex at = model.nextDifference({}, -1); at.isValid(); at = model.nextDifference(at, -1))
        back.prepend(at.data(JsonDifferenceModel::PathRole).toString());
    QCOMPARE(forward, (QStringList{u"ansible_local.shop.release"_s, u"ansible_all[1]"_s, u"new"_s}));
    QCOMPARE(back, forward);
}

void TestJsonDifferenceModel::aTextIsNotTakenForANumber()
{
    JsonDifferenceModel model;
    model.setDifference(differenceOf(R"({"mode": "12"})", R"({"mode": 12})"));
    QCOMPARE(linesOf(model), QStringList{u"mode|≠ changed|\"12\"|12"_s});
}

void TestJsonDifferenceModel::valuesThatAreNoContainersAreOneRow()
{
    JsonDifferenceModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setDifference(differenceOf(R"("a")", R"("b")"));
    QCOMPARE(linesOf(model), QStringList{u"the value|≠ changed|a|b"_s});
}

void TestJsonDifferenceModel::equalValuesHaveNoRow()
{
    JsonDifferenceModel model;
    model.setDifference(differenceOf(LeftFacts, LeftFacts));
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.nextDifference({}, 1).isValid());
}

void TestJsonDifferenceModel::cellsAreCopiedWhole()
{
    JsonDifferenceModel model;
    model.setDifference(differenceOf(R"({"a": "one\ntwo", "b": {"c": [1, 2]}})", R"({"a": "three", "b": 5})"));
    QCOMPARE(model.index(0, JsonDifferenceModel::Left).data(JsonDifferenceModel::CopyRole).toString(), u"one\ntwo"_s);
    QCOMPARE(model.index(0, JsonDifferenceModel::Key).data(JsonDifferenceModel::CopyRole).toString(), u"a"_s);
    QVERIFY(model.index(1, JsonDifferenceModel::Left)
                .data(JsonDifferenceModel::CopyRole)
                .toString()
                .contains(u"\"c\": ["_s));
}

void TestJsonDifferenceModel::hostileTextIsShownPlain()
{
    JsonDifferenceModel model;
    model.setDifference(differenceOf("{\"<b>k\\u001b\\u202e\": \"<img src=x>\\u202e\\n\"}", R"({"<b>k": "y"})"));
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QString text = model.index(row, column).data().toString();
            QVERIFY(!text.contains(u'\u202e') && !text.contains(u'\u001b') && !text.contains(u'\n'));
            QVERIFY(!model.index(row, column).data(Qt::ToolTipRole).toString().contains(u"<img"_s));
        }
    }
}

AVIARY_TEST_GUI(TestJsonDifferenceModel)
#include "tst_jsondifferencemodel.moc"
