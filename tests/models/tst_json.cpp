// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/content/json.h"
#include "realcontents.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using aviary::JsonDocument;
using aviary::JsonValue;

class TestJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAndWrites_data();
    void readsAndWrites();
    void strings_data();
    void strings();
    void bytesThatWereNoTextComeBackAsTheyWere();
    void endsOfStringsAreCutBetweenCharacters();
    void brokenTextGivesWhatStandsBefore_data();
    void brokenTextGivesWhatStandsBefore();
    void everyBeginningOfATextIsRead();
    void keepsKeyOrderAndDuplicates();
    void findsTheLastOfAName();
    void integers_data();
    void integers();
    void saysWhenItIsTooDeep();
    void saysWhenThereIsTooMuch();
    void takesDeepNestingWithoutTheStack();
    void indents();
    void nothingIsOfTypeNone();
    void agreesWithQtOnRealContents();
    void shopExtrasHasTextThatQtLoses();
};

void TestJson::readsAndWrites_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("compact");
    const auto same = [](const char *text) { QTest::newRow(text) << QByteArray(text) << QString::fromUtf8(text); };
    for (const char *text :
         {"{}", "[]", "null", "true", "false", "0", "-0.0", "1e-300", "123456789012345678901234567890", "NaN",
          "Infinity", "-Infinity", "[[], {}, [{}]]", R"({"a": 1, "b": [1, 2, {"c": null}]})",
          R"({"b": 1, "a": 2, "b": 3})", R"("\ud83d")", R"("\udce9t\udce9")", R"("a\nb\tc\"d\\")"})
        same(text);
    QTest::newRow("blanks") << QByteArray(" \t\r\n[ 1 ,\n2 ] \n") << u"[1, 2]"_s;
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf{}") << u"{}"_s;
    QTest::newRow("visible escapes are resolved")
        << QByteArray(R"(["\u00e9", "\ud83d\ude00", "\/", "\u0041"])") << u"[\"é\", \"😀\", \"/\", \"A\"]"_s;
    QTest::newRow("invisible ones stay") << QByteArray(R"(["\u001b[31m", "\u0007", "\u0085", "\u0022", "\u005c"])")
                                         << uR"(["\u001b[31m", "\u0007", "\u0085", "\"", "\\"])"_s;
    QTest::newRow("raw control characters") << QByteArray("\"a\nb\x01\"") << uR"("a\nb\u0001")"_s;
    QTest::newRow("keys too") << QByteArray(R"({"\u00fc\n": 1})") << uR"({"ü\n": 1})"_s;
}

void TestJson::readsAndWrites()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, compact);
    const JsonDocument document = JsonDocument::parse(text);
    QCOMPARE(document.problem(), QString());
    QCOMPARE(document.root().toCompact(), compact);
    // What is written means the same when read again.
    QCOMPARE(JsonDocument::parse(compact.toUtf8()).root().toCompact(), compact);
    QCOMPARE(JsonDocument::parse(document.root().toIndented().toUtf8()).root().toCompact(), compact);
}

void TestJson::strings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("string");
    QTest::newRow("plain") << QByteArray(R"("abc")") << u"abc"_s;
    QTest::newRow("empty") << QByteArray(R"("")") << u""_s;
    QTest::newRow("UTF-8") << QByteArray("\"gr\xc3\xbc\xc3\x9f\"") << u"grüß"_s;
    QTest::newRow("escapes") << QByteArray(R"("\"\\\/\b\f\n\r\t\u001b")") << u"\"\\/\b\f\n\r\t\x1b"_s;
    QTest::newRow("pair") << QByteArray(R"("x\ud83d\ude00y")") << u"x😀y"_s;
    QTest::newRow("byte that is not UTF-8") << QByteArray(R"("caf\udce9")") << uR"(caf\xe9)"_s;
    QTest::newRow("first and last such byte") << QByteArray(R"("\udc80\udcff")") << uR"(\x80\xff)"_s;
    QTest::newRow("half of a pair") << QByteArray(R"("\ud83dx\ude00")") << uR"(\ud83dx\ude00)"_s;
    QTest::newRow("two first halves") << QByteArray(R"("\ud83d\ud83d\ude00")") << uR"(\ud83d)"_s + u"😀"_s;
    QTest::newRow("no byte order mark") << QByteArray("\"\xef\xbb\xbf\xef\xbb\xbf"
                                                      "a\\n\xef\xbb\xbf\"")
                                        << u"\ufeff\ufeffa\n\ufeff"_s;
    QTest::newRow("NUL") << QByteArray(R"("a\u0000b")") << QString(u"a\0b"_s);
    QTest::newRow("invalid UTF-8") << QByteArray("\"a\xff\"") << u"a\xfffd"_s;
}

void TestJson::strings()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, string);
    const JsonDocument document = JsonDocument::parse(text);
    QCOMPARE(document.problem(), QString());
    QCOMPARE(document.root().toString(), string);
    QCOMPARE(document.root().source().toByteArray(), text);
    if (!string.contains(u'\\') && !string.contains(QChar::ReplacementCharacter))
        QCOMPARE(document.root().toUtf8(), string.toUtf8());
}

void TestJson::bytesThatWereNoTextComeBackAsTheyWere()
{
    const JsonDocument document = JsonDocument::parse(R"("caf\udce9 \u20ac\ud83d\ude00 \ud83d\n")");
    QCOMPARE(document.root().toUtf8(), QByteArray("caf\xe9 \xe2\x82\xac\xf0\x9f\x98\x80 \\ud83d\n"));
}

void TestJson::endsOfStringsAreCutBetweenCharacters()
{
    const QByteArray text = R"("ab\\\n\u00e9\\uü€x\"y\\\\z\ud83d\ude00.")";
    const JsonDocument document = JsonDocument::parse(text);
    const QString whole = document.root().toString();
    for (qsizetype bytes = 0; bytes <= text.size(); ++bytes) {
        const QString head = document.root().head(bytes);
        const QString tail = document.root().tail(bytes);
        // A pair may be halved by a cut; then the half is shown as it is written.
        QVERIFY2(whole.startsWith(head) || head.endsWith(uR"(\ud83d)"), qPrintable(head));
        QVERIFY2(whole.endsWith(tail) || tail.startsWith(uR"(\ude00)"), qPrintable(tail));
        if (bytes >= text.size() - 2) {
            QCOMPARE(head, whole);
            QCOMPARE(tail, whole);
        }
    }
    QCOMPARE(document.root().head(2), u"ab"_s);
    QCOMPARE(document.root().tail(1), u"."_s);
}

void TestJson::brokenTextGivesWhatStandsBefore_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("before"); // compact
    QTest::addColumn<QString>("problem");
    const auto ends = [](int at) { return u"The JSON breaks off at byte %1."_s.arg(at); };
    const auto broken = [](int at) { return u"The JSON is broken at byte %1; what stands before is shown."_s.arg(at); };
    QTest::newRow("empty") << QByteArray() << u""_s << u"The JSON is empty."_s;
    QTest::newRow("blank") << QByteArray(" \n") << u""_s << u"The JSON is empty."_s;
    QTest::newRow("open object") << QByteArray(R"({"a": 1, )") << uR"({"a": 1})"_s << ends(9);
    QTest::newRow("key without value") << QByteArray(R"({"a": 1, "b")") << uR"({"a": 1})"_s << ends(12);
    QTest::newRow("key without value, colon") << QByteArray(R"({"a": [], "b":)") << uR"({"a": []})"_s << ends(14);
    QTest::newRow("half a key") << QByteArray(R"({"a": 1, "b)") << uR"({"a": 1})"_s << ends(11);
    QTest::newRow("half a string") << QByteArray(R"({"a": ["xy)") << uR"({"a": ["xy"]})"_s << ends(10);
    QTest::newRow("half an escape") << QByteArray(R"(["xy\u00)") << uR"(["xy"])"_s << ends(4);
    QTest::newRow("a backslash") << QByteArray("[\"xy\\") << uR"(["xy"])"_s << ends(4);
    QTest::newRow("perhaps half a number") << QByteArray("[1, 23") << u"[1]"_s << ends(6);
    QTest::newRow("half a word") << QByteArray("[true, fal") << u"[true]"_s << ends(7);
    QTest::newRow("half of -Infinity") << QByteArray("[-Inf") << u"[]"_s << ends(2);
    QTest::newRow("wrong word") << QByteArray("[1, nil]") << u"[1]"_s << broken(4);
    QTest::newRow("wrong escape") << QByteArray(R"(["a\qb"])") << uR"(["a"])"_s << broken(3);
    QTest::newRow("wrong hex") << QByteArray(R"(["a\u00zz"])") << uR"(["a"])"_s << broken(3);
    QTest::newRow("missing comma") << QByteArray("[1 2]") << u"[1]"_s << broken(3);
    QTest::newRow("comma at the end") << QByteArray("[1,]") << u"[1]"_s << broken(3);
    QTest::newRow("missing colon") << QByteArray(R"({"a" 1})") << u"{}"_s << broken(5);
    QTest::newRow("key that is no string") << QByteArray(R"({"a": 1, 2: 3})") << uR"({"a": 1})"_s << broken(9);
    QTest::newRow("wrong bracket") << QByteArray(R"({"a": [1})") << uR"({"a": [1]})"_s << broken(8);
    QTest::newRow("leading zero") << QByteArray("[01]") << u"[0]"_s << broken(2);
    QTest::newRow("no digits after the point") << QByteArray("[1.]") << u"[]"_s << broken(3);
    QTest::newRow("Python's own words") << QByteArray("{'a': None}") << u"{}"_s << broken(1);
    QTest::newRow("more text") << QByteArray("{} {}") << u"{}"_s
                               << u"The JSON ends at byte 3, but more text follows."_s;
}

void TestJson::brokenTextGivesWhatStandsBefore()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, before);
    QFETCH(QString, problem);
    const JsonDocument document = JsonDocument::parse(text);
    QCOMPARE(document.root().toCompact(), before);
    QCOMPARE(document.problem(), problem);
}

void TestJson::everyBeginningOfATextIsRead()
{
    const QByteArray text
        = R"({"a": [1, 2.5e3, {"b": "x\u00e9\ud83d\ude00"}, -Infinity, null], "c": {"d": {}}, "e": true})";
    for (qsizetype size = 0; size <= text.size(); ++size) {
        const JsonDocument document = JsonDocument::parse(text.left(size));
        QCOMPARE(document.problem().isEmpty(), size == text.size());
        const QString compact = document.root().toCompact();
        if (size > 0) // what is read of it is whole JSON again
            QCOMPARE(JsonDocument::parse(compact.toUtf8()).problem(), QString());
    }
}

void TestJson::keepsKeyOrderAndDuplicates()
{
    const JsonDocument document = JsonDocument::parse(R"({"z": 1, "a": 1e2, "z": {"k": "v"}})");
    QStringList seen;
    for (JsonValue child = document.root().firstChild(); !child.isNone(); child = child.next())
        seen << child.key() + u'=' + child.toCompact();
    QCOMPARE(seen, QStringList({u"z=1"_s, u"a=1e2"_s, uR"(z={"k": "v"})"_s}));
    QCOMPARE(document.root().size(), 3);
}

void TestJson::findsTheLastOfAName()
{
    const JsonDocument document = JsonDocument::parse(R"({"a": 1, "b\u0063": 2, "ü": 3, "a": 4})");
    QCOMPARE(document.root()["a"_L1].toString(), u"4"_s);
    QCOMPARE(document.root()["bc"_L1].toString(), u"2"_s);
    QCOMPARE(document.root().find(u"ü").toString(), u"3"_s);
    QVERIFY(document.root()["missing"_L1].isNone());
    QVERIFY(document.root()["missing"_L1]["deeper"_L1].isNone());
    QVERIFY(document.root()["a"_L1]["of a number"_L1].isNone());
}

void TestJson::integers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("integer");
    QTest::newRow("0") << QByteArray("0") << 0LL;
    QTest::newRow("negative") << QByteArray("-15") << -15LL;
    QTest::newRow("greatest") << QByteArray("9223372036854775807") << 9223372036854775807LL;
    QTest::newRow("too great") << QByteArray("9223372036854775808") << -1LL;
    QTest::newRow("real") << QByteArray("2.9") << 2LL;
    QTest::newRow("exponent") << QByteArray("1e3") << 1000LL;
    QTest::newRow("huge exponent") << QByteArray("1e999") << -1LL;
    QTest::newRow("NaN") << QByteArray("NaN") << -1LL;
    QTest::newRow("-Infinity") << QByteArray("-Infinity") << -1LL;
    QTest::newRow("string") << QByteArray("\"3\"") << -1LL;
}

void TestJson::integers()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, integer);
    QCOMPARE(JsonDocument::parse(text).root().toInteger(-1), integer);
}

void TestJson::saysWhenItIsTooDeep()
{
    const JsonDocument document = JsonDocument::parse(R"({"a": [[1, [2]]], "b": 3})", {.nodes = 100, .depth = 3});
    QCOMPARE(document.root().toCompact(), uR"({"a": [[1]]})"_s);
    QCOMPARE(document.problem(), u"The JSON is nested deeper than 3 levels; what stands before byte 11 is shown."_s);
}

void TestJson::saysWhenThereIsTooMuch()
{
    const JsonDocument document = JsonDocument::parse("[1, 2, 3, 4]", {.nodes = 3, .depth = 3});
    QCOMPARE(document.root().toCompact(), u"[1, 2]"_s);
    QVERIFY(document.problem().contains(u"more than 3"_s));
    const JsonDocument object = JsonDocument::parse(R"({"a": 1, "b": 2})", {.nodes = 4, .depth = 3});
    QCOMPARE(object.root().toCompact(), uR"({"a": 1})"_s);
}

void TestJson::takesDeepNestingWithoutTheStack()
{
    constexpr int Depth = 2'000'000;
    const JsonDocument document = JsonDocument::parse(QByteArray(Depth, '[') + QByteArray(Depth, ']'),
                                                      {.nodes = 4'000'000, .depth = 4'000'000});
    QCOMPARE(document.problem(), QString());
    QCOMPARE(document.root().toCompact().size(), 2 * Depth);
}

void TestJson::indents()
{
    const JsonDocument document = JsonDocument::parse(R"({"a": [1, {}], "b": {"c": "d"}})");
    QCOMPARE(document.root().toIndented(),
             u"{\n  \"a\": [\n    1,\n    {}\n  ],\n  \"b\": {\n    \"c\": \"d\"\n  }\n}"_s);
}

void TestJson::nothingIsOfTypeNone()
{
    const JsonValue none;
    QVERIFY(none.isNone());
    QCOMPARE(none.size(), 0);
    QVERIFY(none.firstChild().isNone());
    QVERIFY(none.next().isNone());
    QCOMPARE(none.toString(), QString());
    QCOMPARE(none.toCompact(), QString());
    QVERIFY(none.source().isEmpty());
    QVERIFY(JsonDocument().root().isNone());
    QVERIFY(JsonDocument().problem().isEmpty());
}

namespace {

bool same(const JsonValue &ours, const QJsonValue &theirs)
{
    switch (theirs.type()) {
    case QJsonValue::Null:
        return ours.type() == JsonValue::Type::Null;
    case QJsonValue::Bool:
        return ours.isBool() && ours.isTrue() == theirs.toBool();
    case QJsonValue::Double:
        return ours.isNumber() && ours.source().toDouble() == theirs.toDouble();
    case QJsonValue::String:
        return ours.isString() && ours.toString() == theirs.toString();
    case QJsonValue::Array: {
        const QJsonArray array = theirs.toArray();
        if (!ours.isArray() || ours.size() != array.size())
            return false;
        JsonValue child = ours.firstChild();
        for (const QJsonValue &element : array) {
            if (!same(child, element))
                return false;
            child = child.next();
        }
        return child.isNone();
    }
    case QJsonValue::Object: {
        const QJsonObject object = theirs.toObject();
        if (!ours.isObject())
            return false;
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!same(ours.find(it.key()), it.value()))
                return false;
        }
        for (JsonValue child = ours.firstChild(); !child.isNone(); child = child.next()) {
            if (!object.contains(child.key()))
                return false;
        }
        return true;
    }
    case QJsonValue::Undefined:
        break;
    }
    return false;
}

} // namespace

void TestJson::agreesWithQtOnRealContents()
{
    int compared = 0;
    realcontents::forEachJson([&](const realcontents::Blob &blob) {
        const JsonDocument ours = JsonDocument::parse(blob.text);
        QVERIFY2(ours.problem().isEmpty(), qPrintable(blob.database + u' ' + QString::number(blob.id)));
        if (ours.root().toCompact().contains("\\udc"_L1))
            return; // a half of a pair: see below
        const QByteArray inArray = '[' + blob.text + ']'; // older JSON: a document is no bare string
        const QJsonDocument theirs = QJsonDocument::fromJson(inArray);
        if (theirs.isNull())
            return;
        QVERIFY2(same(ours.root(), theirs.array().at(0)), qPrintable(blob.database + u' ' + QString::number(blob.id)));
        QCOMPARE(JsonDocument::parse(ours.root().toCompact().toUtf8()).root().toIndented(), ours.root().toIndented());
        ++compared;
    });
    QCOMPARE_GT(compared, 1400);
}

void TestJson::shopExtrasHasTextThatQtLoses()
{
    int lone = 0;
    realcontents::forEachResult(u"shop-extras.sqlite"_s, [&](const realcontents::Blob &blob) {
        const JsonDocument document = JsonDocument::parse(blob.text);
        if (blob.text.contains("latin1")) {
            ++lone;
            QCOMPARE(document.root()["stdout"_L1].toString(), uR"(latin1 \xe9\xe8 end \xff)"_s);
        }
    });
    QCOMPARE(lone, 2);
}

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
