// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/araapi/jsontext.h"

#include <QTest>

using namespace aviary;
using namespace Qt::StringLiterals;

class TestJsonText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recordedValuesStayAsTheyWere_data()
    {
        QTest::addColumn<QByteArray>("recorded");
        for (const char *text :
             {"{\"b\": 1, \"a\": 2, \"b\": 3}", "123456789012345678901234567890", "1e-300", "-0.0", "1.50", "NaN",
              "-Infinity", "\"caf\\udce9\"", "\"\\u001b[31mred\"", "[\"ü\", \"日本\", \"🦜\"]", "\"\\\"\\\\\\n\"", "{}",
              "[]", "null", "true", "[[], {}, [{}]]"})
            QTest::newRow(text) << QByteArray(text);
    }
    void recordedValuesStayAsTheyWere()
    {
        QFETCH(QByteArray, recorded);
        JsonText out;
        out.value(JsonDocument::parse(recorded).root());
        QCOMPARE(out.take(), recorded);
    }

    void textIsEscaped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("plain") << u"web1 ü 日本 🦜"_s << QByteArray("\"web1 ü 日本 🦜\"");
        QTest::newRow("quotes") << u"say \"hi\" \\ \n\t\r"_s << QByteArray("\"say \\\"hi\\\" \\\\ \\n\\t\\r\"");
        QTest::newRow("terminal") << u"\x1b[2J\x07"_s << QByteArray("\"\\u001b[2J\\u0007\"");
        QTest::newRow("C1") << QString(QChar(u'\x9b')) << QByteArray("\"\\u009b\"");
        QTest::newRow("right to left") << u"a\u202eb"_s << QByteArray("\"a\\u202eb\"");
        QTest::newRow("half a pair") << QString(QString(QChar(0xdce9)) + u'x') << QByteArray("\"\\udce9x\"");
        QTest::newRow("empty") << QString() << QByteArray("\"\"");
    }
    void textIsEscaped()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, expected);
        JsonText out;
        out.string(text);
        QCOMPARE(out.take(), expected);
    }

    void secondsAreExact_data()
    {
        QTest::addColumn<qint64>("micros");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("all digits") << qint64(49'939'823) << QByteArray("49.939823");
        QTest::newRow("small") << qint64(7) << QByteArray("0.000007");
        QTest::newRow("half") << qint64(500'000) << QByteArray("0.5");
        QTest::newRow("whole") << qint64(30'000'000) << QByteArray("30");
        QTest::newRow("nothing") << qint64(0) << QByteArray("0");
        QTest::newRow("back") << qint64(-1'250'000) << QByteArray("-1.25");
        QTest::newRow("the smallest") << std::numeric_limits<qint64>::min() << QByteArray("-9223372036854.775808");
    }
    void secondsAreExact()
    {
        QFETCH(qint64, micros);
        QFETCH(QByteArray, expected);
        JsonText out;
        out.seconds(micros);
        QCOMPARE(out.take(), expected);
    }

    void fractionsAreNumbers_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("share") << 0.12345678 << QByteArray("0.123457");
        QTest::newRow("half") << 0.5 << QByteArray("0.5");
        QTest::newRow("ten") << 10.0 << QByteArray("10");
        QTest::newRow("none") << 0.0 << QByteArray("0");
        QTest::newRow("no number") << qQNaN() << QByteArray("null");
    }
    void fractionsAreNumbers()
    {
        QFETCH(double, value);
        QFETCH(QByteArray, expected);
        JsonText out;
        out.fraction(value);
        QCOMPARE(out.take(), expected);
    }

    void recordedTextCannotSteerATerminal()
    {
        JsonText out;
        out.value(JsonDocument::parse(QByteArray("[\"\xc2\x9b"
                                                 "31m \x7f \xe2\x80\xae\"]"))
                      .root());
        QCOMPARE(out.take(), QByteArray("[\"\\u009b31m \\u007f \\u202e\"]"));
    }

    void layoutIsIndentedAllTheWayDown()
    {
        JsonText out(JsonText::Layout::Indented);
        out.beginObject();
        out.key("id"_L1);
        out.number(7);
        out.key("none"_L1);
        out.beginArray();
        out.endArray();
        out.key("content"_L1);
        out.value(JsonDocument::parse("{\"a\": [1, \"x\\ny\"]}").root());
        out.endObject();
        QCOMPARE(out.take(),
                 QByteArray("{\n  \"id\": 7,\n  \"none\": [],\n  \"content\": {\n    \"a\": [\n      1,\n"
                            "      \"x\\ny\"\n    ]\n  }\n}"));
    }

    void linesAreCompact()
    {
        JsonText out;
        out.beginArray();
        out.beginObject();
        out.key("id"_L1);
        out.number(-1);
        out.key("changed"_L1);
        out.boolean(true);
        out.key("ended"_L1);
        out.null();
        out.endObject();
        out.beginObject();
        out.endObject();
        out.endArray();
        QCOMPARE(out.take(), QByteArray("[{\"id\": -1, \"changed\": true, \"ended\": null}, {}]"));
    }
};

QTEST_GUILESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"
