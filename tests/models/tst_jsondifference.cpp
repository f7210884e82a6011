// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/jsondifference.h"

#include "tests/models/realcontents.h"

#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace aviary;

class TestJsonDifference : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void valuesAreComparedByStructure_data();
    void valuesAreComparedByStructure();
    void changesFormATree();
    void whatIsTooMuchIsCounted();
    void noiseMayBeToldByPlace();
    void membersMayBePickedOut();
    void everyRecordedContentEqualsItself();
    void recordedContentsDifferAlikeBothWays();
    void largeAndDeepValuesAreComparedInTime();
};

// One change a line, indented as it lies: "~ key: left → right", "- key: left", "+ key: right", "↕ moved", "≈ muted".
static QByteArray told(const JsonDifference &difference)
{
    QByteArray out;
    for (qsizetype i = 0; i < std::ssize(difference.changes); ++i) {
        const JsonChange &change = difference.changes[static_cast<size_t>(i)];
        int depth = 0;
        for (qsizetype at = change.parent; at >= 0; at = difference.changes[static_cast<size_t>(at)].parent)
            ++depth;
        if (i == 0 && change.change == JsonChange::Change::Within)
            continue;
        QByteArray line = QByteArray(std::max(0, depth - 1), ' ') + (change.isMuted ? "≈" : "");
        const QByteArray path = difference.pathOf(i).toUtf8();
        const QByteArray left = change.left.toCompact().toUtf8();
        const QByteArray right = change.right.toCompact().toUtf8();
        switch (change.change) {
        case JsonChange::Change::Within:
            line += (change.isMoved ? "↕" : "") + path + " {" + QByteArray::number(change.equal) + " equal}";
            break;
        case JsonChange::Change::Changed:
            line += "~ " + path + ": " + left + " → " + right;
            break;
        case JsonChange::Change::Removed:
            line += "- " + path + ": " + left;
            break;
        case JsonChange::Change::Added:
            line += "+ " + path + ": " + right;
            break;
        case JsonChange::Change::Moved:
            line += "↕ " + path + " from [" + QByteArray::number(change.leftPlace) + "]";
            break;
        }
        out += line + '\n';
    }
    return out;
}

static JsonDifference compared(const QByteArray &left, const QByteArray &right, const JsonCompareOptions &options = {})
{
    return compareJson(JsonDocument::parse(left), JsonDocument::parse(right), options);
}

void TestJsonDifference::valuesAreComparedByStructure_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QByteArray>("changes");
    QTest::addColumn<Likeness>("likeness");
    const auto row = [](const char *name, const char *left, const char *right, const char *changes, Likeness likeness) {
        QTest::newRow(name) << QByteArray(left) << QByteArray(right) << QByteArray(changes) << likeness;
    };
    row("equal", R"({"a":1})", R"({"a":1})", "", Likeness::Same);
    row("blanks and order of members", R"({"a":1,"b":[2]})", "{ \"b\" : [ 2 ],\n\"a\" : 1 }", "", Likeness::Same);
    row("escapes", R"({"a":"\u00e9"})", R"({"a":"é"})", "", Likeness::Same);
    row("root", "1", "2", "~ : 1 → 2\n", Likeness::Different);
    row("types", R"({"a":1})", R"({"a":"1"})", "~ a: 1 → \"1\"\n", Likeness::Different);
    row("numbers as they are written", R"({"a":1.0})", R"({"a":1})", "~ a: 1.0 → 1\n", Likeness::Different);
    row("null is not missing", R"({"a":null})", R"({})", "- a: null\n", Likeness::Different);
    row("members in the left order", R"({"a":1,"b":2,"c":3})", R"({"x":0,"a":1,"y":0,"c":4,"z":0})",
        "+ x: 0\n+ y: 0\n- b: 2\n~ c: 3 → 4\n+ z: 0\n", Likeness::Different);
    row("the last of a name counts", R"({"a":1,"a":2})", R"({"a":2})", "", Likeness::Same);
    row("within", R"({"a":{"b":{"c":1,"d":0},"e":0}})", R"({"a":{"b":{"c":2,"d":0},"e":0}})",
        "a {1 equal}\n a.b {1 equal}\n  ~ a.b.c: 1 → 2\n", Likeness::Different);
    row("list to object", R"({"a":[]})", R"({"a":{}})", "~ a: [] → {}\n", Likeness::Different);
    row("an element added", R"(["a","b","c"])", R"(["a","x","b","c"])", "+ [1]: \"x\"\n", Likeness::Different);
    row("an element removed", R"(["a","b","c"])", R"(["a","c"])", "- [1]: \"b\"\n", Likeness::Different);
    row("an element changed", R"(["a","b","c"])", R"(["a","x","c"])", "~ [1]: \"b\" → \"x\"\n", Likeness::Different);
    row("an element moved", R"(["a","b","c","d"])", R"(["d","a","b","c"])", "↕ [0] from [3]\n", Likeness::Different);
    row("equal elements are as many", R"([1,1,1])", R"([1,1])", "- [2]: 1\n", Likeness::Different);
    row("objects by name", R"([{"name":"a","v":1},{"name":"b","v":1}])", R"([{"name":"x","v":1},{"name":"b","v":2}])",
        "- [0]: {\"name\": \"a\", \"v\": 1}\n+ [0]: {\"name\": \"x\", \"v\": 1}\n[1] {1 equal}\n ~ [1].v: 1 → 2\n",
        Likeness::Different);
    row("an object moved and changed", R"([{"name":"a","v":1},"k","l",{"name":"b"}])",
        R"(["k","l",{"name":"b"},{"name":"a","v":2}])", "↕[3] {1 equal}\n ~ [3].v: 1 → 2\n", Likeness::Different);
    row("objects without a name by place", R"([{"v":1},{"v":2}])", R"([{"v":1},{"v":3}])",
        "[1] {0 equal}\n ~ [1].v: 2 → 3\n", Likeness::Different);
    row("noise", R"({"start":"2026-11-21 02:53:37.2","rc":0})", R"({"start":"2026-11-21 02:54:44.7","rc":0})",
        "≈~ start: \"2026-11-21 02:53:37.2\" → \"2026-11-21 02:54:44.7\"\n", Likeness::OnlyNoise);
    row("noise within", R"({"files":[{"path":"/a","mtime":1795229643.1},{"path":"/b","mtime":1795229643.2}]})",
        R"({"files":[{"path":"/b","mtime":1795229714.2}]})",
        "files {0 equal}\n - files[0]: {\"path\": \"/a\", \"mtime\": 1795229643.1}\n ≈files[0] {1 equal}\n  ≈~ "
        "files[0].mtime: 1795229643.2 → 1795229714.2\n",
        Likeness::Different);
    row("lines that differ in noise are the same line", R"(["start","done in 1.2s","b"])",
        R"(["new","start","done in 3.4s","b"])", "+ [0]: \"new\"\n≈~ [2]: \"done in 1.2s\" → \"done in 3.4s\"\n",
        Likeness::Different);
    row("broken text", R"({"a":1,"b":)", R"({"a":2})", "~ a: 1 → 2\n", Likeness::Different);
    row("nothing on one side", "", R"({"a":2})", "+ : {\"a\": 2}\n", Likeness::Different);
    row("nothing on both sides", "", "", "", Likeness::Same);
}

void TestJsonDifference::valuesAreComparedByStructure()
{
    QFETCH(const QByteArray, left);
    QFETCH(const QByteArray, right);
    const JsonDifference difference = compared(left, right);
    QTEST(told(difference), "changes");
    QTEST(difference.likeness, "likeness");
    QTEST(compared(right, left).likeness, "likeness");
    QCOMPARE(difference.leftOut, 0);
}

static void verifyTree(const JsonDifference &difference)
{
    const auto count = std::ssize(difference.changes);
    qsizetype leaves = 0;
    qsizetype moved = 0;
    for (qsizetype i = 0; i < count; ++i) {
        const JsonChange &change = difference.changes[static_cast<size_t>(i)];
        QVERIFY(change.parent < i);
        QVERIFY(change.end > i && change.end <= count);
        if (change.parent >= 0)
            QVERIFY(change.end <= difference.changes[static_cast<size_t>(change.parent)].end);
        if (change.change == JsonChange::Change::Within) {
            QVERIFY(change.end > i + 1 || difference.leftOut > 0);
            moved += change.isMoved ? 1 : 0;
            bool areMuted = true;
            for (qsizetype child = i + 1; child < change.end;
                 child = difference.changes[static_cast<size_t>(child)].end)
                areMuted = areMuted && difference.changes[static_cast<size_t>(child)].isMuted;
            if (difference.leftOut == 0)
                QCOMPARE(change.isMuted, areMuted && !change.isMoved);
        } else {
            QCOMPARE(change.end, i + 1);
            ++leaves;
        }
    }
    QCOMPARE(leaves + moved + difference.leftOut, difference.differences + difference.muted);
}

void TestJsonDifference::changesFormATree()
{
    const JsonDifference difference
        = compared(R"({"a":{"b":[1,2,{"c":{"d":1}}]},"e":1,"f":["x","y","z"],"start":"2026-11-21 02:53:37"})",
                   R"({"a":{"b":[1,3,{"c":{"d":2}}]},"f":["z","x","y"],"g":2,"start":"2026-11-21 02:54:37"})");
    verifyTree(difference);
    QCOMPARE(difference.differences, 5);
    QCOMPARE(difference.muted, 1);
    QCOMPARE(difference.changes.front().end, std::ssize(difference.changes));
}

void TestJsonDifference::whatIsTooMuchIsCounted()
{
    QByteArray left = "{";
    QByteArray right = "{";
    for (int i = 0; i < 100; ++i) {
        const QByteArray key = "\"" + QByteArray::number(i) + "\":{\"a\":";
        left += (i > 0 ? "," : "") + key + "1,\"b\":1}";
        right += (i > 0 ? "," : "") + key + "2,\"b\":2}";
    }
    for (const qsizetype largest : {0, 1, 2, 3, 10, 11, 12, 299, 300, 301, 10'000}) {
        const JsonDifference difference = compared(left + "}", right + "}", {.largest = largest});
        QCOMPARE(difference.differences, 200);
        QVERIFY(std::ssize(difference.changes) <= largest + 2);
        verifyTree(difference);
        QCOMPARE(difference.leftOut == 0, largest >= 301);
    }
}

void TestJsonDifference::noiseMayBeToldByPlace()
{
    JsonCompareOptions options;
    options.noiseAt = [](const QStringList &path, const JsonValue &, const JsonValue &) {
        const bool isNoise = path == QStringList{u"load"_s, u"1m"_s}
            || path == QStringList{u"disks"_s, QString(), u"free"_s} || path == QStringList{u"names"_s};
        return isNoise ? NoiseKinds(NoiseKind::Measure) : NoiseKinds();
    };
    const JsonDifference difference
        = compared(R"({"load":{"1m":1},"disks":[{"mount":"/","free":1}],"names":["a","b"],"more":["a","b"]})",
                   R"({"load":{"1m":2},"disks":[{"mount":"/","free":2}],"names":["b","a"],"more":["b","a"]})", options);
    verifyTree(difference);
    QCOMPARE(difference.differences, 1); // more
    QCOMPARE(difference.muted, 3);
    // A list with another element differs in more than its order.
    QCOMPARE(compared(R"({"names":["a","b"]})", R"({"names":["b","a","c"]})", options).differences, 2);
}

void TestJsonDifference::membersMayBePickedOut()
{
    const JsonDocument left = JsonDocument::parse(R"({"a":1,"b":2,"c":3})");
    const JsonDocument right = JsonDocument::parse(R"({"a":2,"b":3,"c":3})");
    const auto picked = [](const JsonDocument &document) {
        return std::vector{document.root()["b"_L1], document.root()["c"_L1]};
    };
    const JsonDifference difference = compareMembers(left, picked(left), right, picked(right));
    QCOMPARE(told(difference), "~ b: 2 → 3\n");
    QCOMPARE(difference.changes.front().equal, 1);
    QVERIFY(compareMembers(left, picked(left), left, picked(left)).changes.empty());
}

void TestJsonDifference::everyRecordedContentEqualsItself()
{
    int seen = 0;
    realcontents::forEachJson([&](const realcontents::Blob &blob) {
        const JsonDocument document = JsonDocument::parse(blob.text);
        const JsonDocument again = JsonDocument::parse(reindentedJson(blob.text));
        const JsonDifference difference = compareJson(document, again);
        QVERIFY2(difference.changes.empty(), blob.text.left(2000).constData());
        ++seen;
    });
    QVERIFY(seen > 1000);
}

void TestJsonDifference::recordedContentsDifferAlikeBothWays()
{
    std::vector<QByteArray> texts;
    realcontents::forEachResult(u"shop-good.sqlite"_s,
                                [&](const realcontents::Blob &blob) { texts.push_back(blob.text); });
    for (size_t i = 1; i < texts.size(); ++i) {
        const JsonDifference there = compared(texts[i - 1], texts[i]);
        const JsonDifference back = compared(texts[i], texts[i - 1]);
        verifyTree(there);
        verifyTree(back);
        QCOMPARE(there.likeness, back.likeness);
        QCOMPARE(there.muted, back.muted);
        if (there.changes.empty())
            QCOMPARE(texts[i - 1], texts[i]);
    }
}

void TestJsonDifference::largeAndDeepValuesAreComparedInTime()
{
    const std::clock_t begin = std::clock(); // of this process, however busy the machine is
    const QByteArray deep = QByteArray("[").repeated(900);
    verifyTree(compared(deep + "1", deep + "2"));
    const auto list = [](int first, int count) {
        QByteArray text = "[";
        for (int i = first; i < first + count; ++i)
            text += (i > first ? ",{\"name\":\"n" : "{\"name\":\"n") + QByteArray::number(i) + "\",\"v\":[1,2,3]}";
        return text + "]";
    };
    const JsonDifference difference = compared(list(0, 100'000), list(50'000, 100'000));
    QCOMPARE(difference.differences, 100'000);
    QVERIFY(std::ssize(difference.changes) <= JsonCompareOptions{}.largest + 1);
    const auto seconds = (std::clock() - begin) / CLOCKS_PER_SEC;
    QVERIFY2(seconds < 15, qPrintable(QString::number(seconds)));
}

QTEST_GUILESS_MAIN(TestJsonDifference)
#include "tst_jsondifference.moc"
