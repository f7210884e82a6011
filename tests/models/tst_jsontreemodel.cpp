// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/jsontreemodel.h"
#include "realcontents.h"
#include "tests/support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace aviary;

class TestJsonTreeModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsKeysAndValues();
    void pathsAreThoseOfAnsible();
    void aPathLeadsToItsIndex();
    void onlyChosenMembersAreShown();
    void aBareValueIsShown();
    void longTextsSayHowLongTheyAre();
    void whatCannotBeSeenIsShown();
    void copiesAreWhole();
    void longListsAreFetchedAsOneScrolls();
    void searches_data();
    void searches();
    void aNewSearchSupersedes();
    void theSearchHoldsForTheNextDocument();
    void realFactsAreATree();
};

namespace {

QString cell(const QAbstractItemModel &model, const QModelIndex &index, int column)
{
    return model.data(index.siblingAtColumn(column), Qt::DisplayRole).toString();
}

// Everything that is shown, opened: path=value.
QStringList shown(JsonTreeModel &model, const QModelIndex &parent = {})
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (model.hasChildren(index))
            lines += shown(model, index);
        else
            lines << model.pathOf(index) + u'=' + cell(model, index, JsonTreeModel::ValueColumn);
    }
    return lines;
}

constexpr auto Some
    = R"({"a": {"b": [1, {"c": "Text"}], "x-y": true}, "empty": "", "list": [], "long": ["0123456789", "0123456789", "0123456789", "0123456789", "0123456789", "0123456789"]})";

} // namespace

void TestJsonTreeModel::showsKeysAndValues()
{
    JsonTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setDocument(JsonDocument::parse(Some));
    QCOMPARE(model.rowCount(), 4);
    const QModelIndex a = model.index(0, 0);
    QCOMPARE(cell(model, a, 0), u"a"_s);
    QCOMPARE(cell(model, a, 1), uR"({"b": [1, {"c": "Text"}], "x-y": true})"_s);
    QCOMPARE(cell(model, model.index(0, 0, model.index(0, 0, a)), 0), u"[0]"_s);
    QCOMPARE(cell(model, model.index(1, 0), 1), u"\"\""_s);
    QCOMPARE(cell(model, model.index(2, 0), 1), u"[]"_s);
    QCOMPARE(cell(model, model.index(3, 0), 1), u"[ 6 items ]"_s);
    QVERIFY(!model.hasChildren(model.index(2, 0)));
    QVERIFY(model.flags(model.index(1, 0)) & Qt::ItemNeverHasChildren);
    model.setDocument({});
    QCOMPARE(model.rowCount(), 0);
}

void TestJsonTreeModel::pathsAreThoseOfAnsible()
{
    JsonTreeModel model;
    model.setDocument(JsonDocument::parse(R"({"a": {"b": [1, {"c": "Text"}], "x-y": true, "it's": 0, "9": 1, "": 2}})"),
                      u"ansible_facts"_s);
    QCOMPARE(
        shown(model),
        QStringList({u"ansible_facts.a.b[0]=1"_s, u"ansible_facts.a.b[1].c=Text"_s, u"ansible_facts.a['x-y']=true"_s,
                     uR"(ansible_facts.a['it\'s']=0)"_s, u"ansible_facts.a['9']=1"_s, u"ansible_facts.a['']=2"_s}));
    model.setDocument(JsonDocument::parse(R"([["x"]])"));
    QCOMPARE(shown(model), QStringList(u"[0][0]=x"_s));
}

void TestJsonTreeModel::aPathLeadsToItsIndex()
{
    JsonTreeModel model;
    model.setDocument(JsonDocument::parse(R"({"a": {"b": 1}, "ab": [{"a.b": 2}, 3]})"));
    for (const QString &path : {u"a"_s, u"a.b"_s, u"ab"_s, u"ab[0]"_s, u"ab[0]['a.b']"_s, u"ab[1]"_s})
        QCOMPARE(model.pathOf(model.indexOf(path)), path);
    QVERIFY(!model.indexOf(u"a.c"_s).isValid());
    QVERIFY(!model.indexOf(u"ab[7]"_s).isValid());
}

void TestJsonTreeModel::onlyChosenMembersAreShown()
{
    const JsonDocument document = JsonDocument::parse(Some);
    JsonTreeModel model;
    model.setValues(document, {document.root()["empty"_L1], document.root()["a"_L1]["b"_L1]});
    QCOMPARE(shown(model), QStringList({u"empty=\"\""_s, u"b[0]=1"_s, u"b[1].c=Text"_s}));
}

void TestJsonTreeModel::aBareValueIsShown()
{
    JsonTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setDocument(JsonDocument::parse("\"text\""));
    QCOMPARE(shown(model), QStringList(u"=text"_s));
    QCOMPARE(cell(model, model.index(0, 0), 0), QString());
    model.setDocument(JsonDocument::parse("{}"));
    QCOMPARE(model.rowCount(), 0);
}

void TestJsonTreeModel::longTextsSayHowLongTheyAre()
{
    JsonTreeModel model;
    model.setDocument(JsonDocument::parse(R"({"a": ")" + QByteArray(1000, 'x') + R"(", "b": ")"
                                          + QByteArray(1'000'000, 'y') + "\"}"));
    QCOMPARE(cell(model, model.index(0, 0), 1), QString(300, u'x') + u"… (300 of 1,000 characters)"_s);
    QCOMPARE(cell(model, model.index(1, 0), 1), QString(300, u'y') + u"… (300 characters of 1.0 MB)"_s);
    const QString tip = model.index(0, 1).data(Qt::ToolTipRole).toString();
    QCOMPARE(tip.count(u'x'), 1000);
    QCOMPARE_LT(model.index(1, 1).data(Qt::ToolTipRole).toString().size(), 6000);
}

void TestJsonTreeModel::whatCannotBeSeenIsShown()
{
    JsonTreeModel model;
    model.setDocument(JsonDocument::parse(R"({"a\nb": "x\ny\u001b[31m\u202ez", "<b>": "<i>1</i> & 2"})"));
    QCOMPARE(cell(model, model.index(0, 0), 0), u"a⏎b"_s);
    QCOMPARE(cell(model, model.index(0, 0), 1), uR"(x⏎y\x1b[31m‹U+202E›z)"_s);
    QCOMPARE(cell(model, model.index(1, 0), 1), u"<i>1</i> & 2"_s);
    const QString tip = model.index(1, 0).data(Qt::ToolTipRole).toString();
    QVERIFY(tip.contains(u"&lt;i&gt;1&lt;/i&gt; &amp; 2"_s));
    QVERIFY(!tip.contains(u"<b>"_s));
}

void TestJsonTreeModel::copiesAreWhole()
{
    JsonTreeModel model;
    model.setDocument(JsonDocument::parse(R"({"a": "x\ny", "b": 1e2, "c": {"d": [1]}})"));
    QCOMPARE(model.index(0, 1).data(JsonTreeModel::CopyRole).toString(), u"x\ny"_s);
    QCOMPARE(model.index(1, 1).data(JsonTreeModel::CopyRole).toString(), u"1e2"_s);
    QCOMPARE(model.index(2, 1).data(JsonTreeModel::CopyRole).toString(), u"{\n  \"d\": [\n    1\n  ]\n}"_s);
    QCOMPARE(model.index(2, 0).data(JsonTreeModel::PathRole).toString(), u"c"_s);
    QCOMPARE(model.index(2, 0).data(JsonTreeModel::TypeRole).toInt(), static_cast<int>(JsonValue::Type::Object));
}

void TestJsonTreeModel::longListsAreFetchedAsOneScrolls()
{
    QByteArray json = "{\"list\": [0";
    for (int i = 1; i < 5000; ++i)
        json += ',' + QByteArray::number(i);
    JsonTreeModel model;
    model.setDocument(JsonDocument::parse(json + "]}"));
    const QModelIndex unseen = model.index(0, 0);
    QCOMPARE(model.rowCount(unseen), 2000);
    QVERIFY(model.canFetchMore(unseen));
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.fetchMore(unseen);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(model.rowCount(unseen), 4000);
    // Fetches whatever there is to fetch, which it takes for a fault while a reset ends.
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QPersistentModelIndex list = model.index(0, 0);
    QCOMPARE(model.rowCount(list), 5000);
    QVERIFY(!model.canFetchMore(list));
    QCOMPARE(cell(model, model.index(4999, 0, list), 1), u"4999"_s);
    QCOMPARE(model.pathOf(model.indexOf(u"list[4321]"_s)), u"list[4321]"_s);
}

void TestJsonTreeModel::searches_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("found");
    QTest::addColumn<qint64>("count");
    QTest::newRow("value, any case") << u"TEXT"_s << QStringList(u"a.b[1].c=Text"_s) << 1LL;
    QTest::newRow("path") << u"a.b["_s << QStringList({u"a.b[0]=1"_s, u"a.b[1].c=Text"_s}) << 2LL;
    QTest::newRow("all in a container") << u"a.b"_s << QStringList({u"a.b[0]=1"_s, u"a.b[1].c=Text"_s}) << 2LL;
    QTest::newRow("path and value") << u"b[1] text"_s << QStringList(u"a.b[1].c=Text"_s) << 1LL;
    QTest::newRow("words that do not meet") << u"x-y text"_s << QStringList() << 0LL;
    QTest::newRow("nothing") << u"nothing"_s << QStringList() << 0LL;
    QTest::newRow("word of JSON") << u"true"_s << QStringList(u"a['x-y']=true"_s) << 1LL;
}

void TestJsonTreeModel::searches()
{
    QFETCH(QString, words);
    QFETCH(QStringList, found);
    QFETCH(qint64, count);
    JsonTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setDocument(JsonDocument::parse(Some));
    const QStringList all = shown(model);
    QSignalSpy searched(&model, &JsonTreeModel::searched);
    model.setSearch(words);
    QVERIFY(model.isSearching());
    QCOMPARE(shown(model), all); // what is shown stays until the answer is there
    QVERIFY(searched.wait());
    QCOMPARE(shown(model), found);
    QCOMPARE(model.foundCount(), count);
    QCOMPARE(model.totalCount(), 11);
    model.setSearch(u"  "_s);
    QCOMPARE(searched.count(), 2);
    QCOMPARE(shown(model), all);
}

void TestJsonTreeModel::aNewSearchSupersedes()
{
    JsonTreeModel model;
    model.setDocument(JsonDocument::parse(Some));
    QSignalSpy searched(&model, &JsonTreeModel::searched);
    model.setSearch(u"text"_s);
    model.setSearch(u"true"_s);
    QVERIFY(searched.wait());
    QCOMPARE(shown(model), QStringList(u"a['x-y']=true"_s));
    model.setSearch(u"text"_s);
    model.setSearch({});
    QCOMPARE(searched.count(), 2);
    QVERIFY(!model.isSearching());
    QCOMPARE(model.rowCount(), 4);
}

void TestJsonTreeModel::theSearchHoldsForTheNextDocument()
{
    JsonTreeModel model;
    QSignalSpy searched(&model, &JsonTreeModel::searched);
    model.setSearch(u"x"_s);
    QVERIFY(searched.wait());
    model.setDocument(JsonDocument::parse(R"({"x": 1, "y": 2})"));
    QVERIFY(searched.wait());
    QCOMPARE(shown(model), QStringList(u"x=1"_s));
}

void TestJsonTreeModel::realFactsAreATree()
{
    JsonTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    realcontents::forEach(
        u"shop-bad.sqlite"_s, u"select id, facts from hosts where id = 8"_s,
        [&model](const realcontents::Blob &blob) { model.setDocument(JsonDocument::parse(blob.text)); });
    QCOMPARE(model.rowCount(), 102);
    const QModelIndex address = model.indexOf(u"ansible_default_ipv4.address"_s);
    QCOMPARE(cell(model, address, 1), u"192.0.2.2"_s);
    QSignalSpy searched(&model, &JsonTreeModel::searched);
    model.setSearch(u"192.0.2.2"_s);
    QVERIFY(searched.wait());
    QVERIFY(model.indexOf(u"ansible_default_ipv4.address"_s).isValid());
    QVERIFY(!model.indexOf(u"ansible_kernel"_s).isValid());
}

AVIARY_TEST_GUILESS(TestJsonTreeModel)
#include "tst_jsontreemodel.moc"
