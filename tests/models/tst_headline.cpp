// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/content/errorline.h"
#include "models/content/headline.h"
#include "realcontents.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace aviary;

class TestHeadline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void realResults_data();
    void realResults();
    void rules_data();
    void rules();
    void errorLines_data();
    void errorLines();
    void whatCannotBeReadIsSaid();
    void otherOutcomesHaveTheirMessage_data();
    void otherOutcomesHaveTheirMessage();
    void itIsOneLineOfPlainText();
    void realContentsGiveOneLineEach();
    void hugeOutputIsNotReadWhole();
};

namespace {

QList<QStringList> oracle()
{
    QFile file(QStringLiteral(AVIARY_TEST_DATA "/oracle/headlines.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no headlines.tsv");
    QList<QStringList> rows;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).sliced(1))
        rows << line.split(u'\t');
    return rows;
}

} // namespace

void TestHeadline::realResults_data()
{
    QTest::addColumn<ContentPtr>("content");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("expected");
    QHash<QString, QHash<qint64, ContentPtr>> contents;
    const QList<QStringList> rows = oracle();
    QCOMPARE(rows.size(), 97);
    for (const QStringList &row : rows) {
        auto &database = contents[row[0]];
        if (database.isEmpty())
            realcontents::forEachResult(row[0], [&](const realcontents::Blob &blob) {
                database.insert(blob.id, realcontents::content(blob.text));
            });
        QTest::addRow("%s %s %s", qPrintable(row[0]), qPrintable(row[2]), qPrintable(row[4]))
            << database.value(row[2].toLongLong()) << row[6] << row[7];
    }
}

void TestHeadline::realResults()
{
    QFETCH(ContentPtr, content);
    QFETCH(QString, outcome);
    QFETCH(QString, expected);
    QVERIFY(content);
    QCOMPARE(headline(*content), expected);
    QCOMPARE(message(*outcomeFromWord(outcome), *content), expected);
}

void TestHeadline::rules_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *json, const QString &expected) {
        QTest::newRow(name) << QByteArray(json) << expected;
    };
    row("1 censored", R"({"censored": "the output has been hidden", "msg": "secret"})", u"hidden by no_log"_s);
    row("1 nothing", "{}", u"content was not recorded"_s);
    row("2 item",
        R"({"msg": "One or more items failed", "results": [{"item": "a"}, {"item": {"k": [1]}, "failed": true, "msg": "no"}]})",
        uR"(item {"k": [1]}: no (1 of 2 items failed))"_s);
    row("2 single item", R"({"results": [{"item": "a", "failed": true, "msg": "no"}]})",
        u"item a: no (1 of 1 item failed)"_s);
    row("2 label",
        R"({"results": [{"_ansible_item_label": "short", "item": "long", "unreachable": true, "msg": "gone"}]})",
        u"item short: gone (1 of 1 item failed)"_s);
    row("2 item without a reason", R"({"results": [{"item": 1, "failed": true}]})",
        u"item 1: no message was recorded (1 of 1 item failed)"_s);
    row("2 loop in a loop",
        R"({"results": [{"item": 1, "failed": true, "results": [{"item": 2, "failed": true, "msg": "deep"}, {}]}]})",
        u"item 1: item 2: deep (1 of 2 items failed) (1 of 1 item failed)"_s);
    row("2 hidden item", R"({"results": [{"item": 1, "failed": true, "censored": "x"}]})",
        u"item 1: hidden by no_log (1 of 1 item failed)"_s);
    row("2 results of something else", R"({"results": ["pkg is installed"], "msg": "no such pkg"})", u"no such pkg"_s);
    row("3 first line not blank", R"({"msg": "\n  \nfirst\nsecond"})", u"first"_s);
    row("3 list", R"({"msg": ["a", {"b": 1}]})", uR"(["a", {"b": 1}])"_s);
    row("3 generic in any case", R"({"msg": "Non-Zero Return Code", "stderr": "why"})", u"why"_s);
    row("3 generic and more on the next line", R"({"msg": "MODULE FAILURE\nSee stdout", "module_stderr": "boom"})",
        u"boom"_s);
    row("3 generic word in a sentence", R"({"msg": "failed to lock", "stderr": "why"})", u"failed to lock"_s);
    row("3 wrapped", R"({"msg": "Task failed: Finalization of task args failed"})",
        u"Finalization of task args failed"_s);
    row("3 wrapped generic", R"({"msg": "Task failed: non-zero return code", "stderr": "why", "rc": 2})",
        u"why · rc 2"_s);
    row("3 the error was",
        R"({"msg": "The conditional check 'x' failed. The error was: error while evaluating: y. y\n\nmore"})",
        u"error while evaluating: y. y"_s);
    row("3 said twice", R"({"msg": "The error was: 'x' is undefined. 'x' is undefined."})", u"'x' is undefined"_s);
    row("3 ssh",
        R"({"msg": "Failed to connect to the host via ssh: ssh: connect to host h port 22: No route to host\r\n"})",
        u"ssh: connect to host h port 22: No route to host"_s);
    row("4 assertion", R"({"msg": "Assertion failed", "assertion": "a == b", "evaluated_to": false})",
        u"assertion failed: a == b"_s);
    row("4 assertion that is no text", R"({"msg": "Assertion failed", "assertion": false})",
        u"assertion failed: false"_s);
    row("5 stdout last", R"({"msg": "failed", "stdout": "a\nb\n\n", "rc": 1})", u"b · rc 1"_s);
    row("5 stderr before stdout", R"({"stderr": "e\n", "stdout": "o"})", u"e"_s);
    row("5 first of module_stdout", R"({"module_stdout": "first\nsecond", "stdout": "x"})", u"first"_s);
    row("5 blank stderr", R"({"stderr": " \n\t\n", "stdout": "o"})", u"o"_s);
    row("5 exception that is none", R"({"exception": "NoneType: None\n", "stdout": "o"})", u"o"_s);
    row("5 frames only", R"({"exception": "  File \"a.py\", line 1, in x\n    y()\n", "msg": "error"})", u"error"_s);
    row("6 no output", R"({"rc": 2, "cmd": ["a b", "c"], "stdout": "", "stderr": ""})",
        u"'a b' c: exit status 2, no output"_s);
    row("6 killed", R"({"rc": 137, "cmd": "x"})", u"x: exit status 137 (SIGKILL), no output"_s);
    row("6 attempts", R"({"rc": 1, "cmd": "x", "attempts": 1})", u"x: exit status 1, no output, 1 attempt"_s);
    row("6 several lines", R"({"rc": 1, "cmd": "x\ny\n"})", u"x ⏎ y: exit status 1, no output"_s);
    row("6 no command", R"({"rc": 1})", u"exit status 1, no output"_s);
    row("7 generic after all", R"({"msg": "Task failed"})", u"Task failed"_s);
    row("7 nothing", R"({"changed": false})", u"no message was recorded"_s);
    row("7 null", R"({"msg": null})", u"no message was recorded"_s);
    row("7 no object", "[]", u"no message was recorded"_s);
}

void TestHeadline::rules()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, expected);
    QCOMPARE(headline(*realcontents::content(json)), expected);
}

void TestHeadline::errorLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    const QString frames
        = u"Traceback (most recent call last):\n  File \"a.py\", line 1, in <module>\n    f()\n    ~^^\n"_s;
    const QString direct = u"\nThe above exception was the direct cause of the following exception:\n\n"_s;
    QTest::newRow("last line") << u"one\ntwo\n\n"_s << u"two"_s;
    QTest::newRow("carriage returns") << u"10 %\r20 %\rdone\r\n"_s << u"done"_s;
    QTest::newRow("traceback") << frames + u"KeyError: 'x'\n"_s << u"KeyError: 'x'"_s;
    QTest::newRow("output after it") << frames + u"KeyError: 'x'\nmake: *** [all] Error 1\n"_s << u"KeyError: 'x'"_s;
    QTest::newRow("Windows line ends") << (frames + u"KeyError: 'x'\n"_s).replace(u'\n', u"\r\n"_s)
                                       << u"KeyError: 'x'"_s;
    QTest::newRow("direct cause") << frames + u"A: a\n"_s + direct + frames + u"B: b\n"_s << u"B: b (caused by A: a)"_s;
    QTest::newRow("chain") << frames + u"A: a\n"_s + direct + frames + u"B: b\n"_s + direct + frames + u"C: c\n"_s
                           << u"C: c (caused by B: b)"_s;
    QTest::newRow("during handling") << frames
            + u"A: a\n\nDuring handling of the above exception, another exception occurred:\n\n"_s + frames
            + u"B: b\n"_s << u"B: b"_s;
    QTest::newRow("frames only") << u"  File \"a.py\", line 1, in x\n"_s << u""_s;
    QTest::newRow("no exception") << u"NoneType: None\n"_s << u""_s;
    QTest::newRow("blank") << u" \n\r\n"_s << u""_s;
    QTest::newRow("colours") << u"\x1b[31mfatal: \x1b[1mno\x1b[0m\n\x1b[0m\n"_s << u"fatal: no"_s;
}

void TestHeadline::errorLines()
{
    QFETCH(QString, text);
    QFETCH(QString, line);
    QCOMPARE(errorLine(text), line);
}

void TestHeadline::whatCannotBeReadIsSaid()
{
    Content damaged;
    damaged.state = Content::State::Damaged;
    damaged.problem = u"The blob breaks off after 12 bytes."_s;
    damaged.json = JsonDocument::parse(R"({"msg": "half)");
    QCOMPARE(headline(damaged), u"content is damaged: The blob breaks off after 12 bytes"_s);
    QCOMPARE(headline(Content{}), u"content was not recorded"_s); // an empty blob
    QCOMPARE(headline(*realcontents::content("")), u"content is damaged: The JSON is empty"_s);
    QCOMPARE(headline(*realcontents::content("nope")),
             u"content is damaged: The JSON is broken at byte 0; what stands before is shown"_s);
    // What can be read of it still says why; and it is not said that there is nothing.
    QCOMPARE(headline(*realcontents::content(R"({"msg": "no space left", "rc": )")), u"no space left"_s);
    QCOMPARE(headline(*realcontents::content("{")), u"The JSON breaks off at byte 1."_s);
}

void TestHeadline::otherOutcomesHaveTheirMessage_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected");
    QTest::newRow("skipped") << Outcome::Skipped
                             << QByteArray(R"({"skip_reason": "Conditional result was False", "msg": "x"})")
                             << u"Conditional result was False"_s;
    QTest::newRow("skipped without a reason") << Outcome::Skipped << QByteArray("{}") << QString();
    QTest::newRow("ok") << Outcome::Ok << QByteArray(R"({"msg": "\nAll assertions passed\nx"})")
                        << u"All assertions passed"_s;
    QTest::newRow("changed") << Outcome::Changed << QByteArray(R"({"msg": ""})") << QString();
    QTest::newRow("ok with a value") << Outcome::Ok << QByteArray(R"({"msg": {"a": [1]}})") << uR"({"a": [1]})"_s;
    QTest::newRow("ok, damaged") << Outcome::Ok << QByteArray("") << QString();
    QTest::newRow("unknown") << Outcome::Unknown << QByteArray(R"({"msg": "x"})") << QString();
    QTest::newRow("ignored") << Outcome::Ignored << QByteArray(R"({"msg": "failed", "stderr": "e"})") << u"e"_s;
}

void TestHeadline::otherOutcomesHaveTheirMessage()
{
    QFETCH(Outcome, outcome);
    QFETCH(QByteArray, json);
    QFETCH(QString, expected);
    QCOMPARE(message(outcome, *realcontents::content(json)), expected);
}

void TestHeadline::itIsOneLineOfPlainText()
{
    const auto of = [](const char *json) { return headline(*realcontents::content(json)); };
    QCOMPARE(of(R"({"msg": "\u001b[31mred\u001b[0m\tand \u0007<b>bold</b>\u0085"})"), u"red and <b>bold</b>"_s);
    QCOMPARE(of(R"({"msg": "\u001b]0;title\u0007x\rover"})"), u"x"_s);
    QCOMPARE(of(R"({"msg": "a\u2028b"})"), u"a"_s);
    const QString length = headline(*realcontents::content("{\"msg\": \"" + QByteArray(300'000, 'x') + "\"}"));
    QCOMPARE(length.size(), 10'001);
    QVERIFY(length.endsWith(u'…'));
}

void TestHeadline::realContentsGiveOneLineEach()
{
    for (const QString &database : realcontents::databases()) {
        realcontents::forEachResult(database, [](const realcontents::Blob &blob) {
            const ContentPtr content = realcontents::content(blob.text);
            for (const Outcome outcome : OutcomesForReading) {
                const QString line = message(outcome, *content);
                QVERIFY(std::ranges::none_of(line, [](QChar c) { return c.category() == QChar::Other_Control; }));
            }
        });
    }
}

void TestHeadline::hugeOutputIsNotReadWhole()
{
    const QByteArray line = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\\n";
    const ContentPtr content = realcontents::content(R"({"rc": 1, "stderr": ")" + line.repeated(800'000)
                                                     + R"(the end", "stdout": ")" + line + "\"}");
    QBENCHMARK
    {
        QCOMPARE(headline(*content), u"the end · rc 1"_s);
    }
}

AVIARY_TEST_GUILESS(TestHeadline)
#include "tst_headline.moc"
