// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/content/detailitems.h"
#include "models/content/resultdetail.h"
#include "realcontents.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace aviary;
using Kind = DetailPart::Kind;

class TestResultDetail : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parts_data();
    void parts();
    void shopBadShowsWhyTheServiceDidNotStart();
    void itemsStandFailedFirst();
    void anItemHasPartsOfItsOwn();
    void failedTextsOpenAtTheirEnd();
    void noticesSayWhatIsMissing_data();
    void noticesSayWhatIsMissing();
    void aBlobThatCannotBeReadIsSaid();
    void linesThatRepeatTheTextAreKnown_data();
    void linesThatRepeatTheTextAreKnown();
    void deltasAreDurations_data();
    void deltasAreDurations();
    void rawIsTheStoredText();
    void nothingOfARealResultIsLost();
};

namespace {

// One line a part: title [note] text, ends of lines as ⏎; values and items by their names.
QStringList shown(const ResultDetail &detail)
{
    QStringList lines;
    for (const DetailPart &part : detail.parts) {
        if (part.kind == Kind::Raw)
            continue;
        QString line = part.title;
        if (!part.note.isEmpty())
            line += u" ["_s + part.note + u']';
        QStringList content;
        if (!part.text.isEmpty())
            content << QString::fromUtf8(part.text).replace(u'\n', u'⏎');
        if (!part.fileLine.isEmpty())
            content << u"File "_s + part.fileLine;
        for (const JsonValue &value : part.values)
            content << value.key() + u'=' + value.toCompact();
        for (const DetailItem &item : part.items)
            content << u"%1 %2 %3"_s.arg(wordOf(item.outcome), item.label, item.message);
        lines << (content.isEmpty() ? line : line + u": "_s + content.join(u" | "_s));
    }
    return lines;
}

} // namespace

void TestResultDetail::parts_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, Outcome outcome, const char *json, const QStringList &expected) {
        QTest::newRow(name) << outcome << QByteArray(json) << expected;
    };
    row("command", Outcome::Changed,
        R"({"changed": true, "cmd": ["ls", "a b"], "rc": 0, "delta": "0:00:00.250000", "start": "x", "end": "y", "stdout": "one\ntwo", "stdout_lines": ["one", "two"],
            "stderr": "", "stderr_lines": [], "msg": ""})",
        {u"Output: one⏎two"_s, u"Command [rc 0 · 0.3 s]: ls 'a b'"_s});
    row("failed command", Outcome::Failed,
        R"({"changed": true, "cmd": "x", "rc": 139, "stdout": "o", "stderr": "e\n", "msg": "non-zero return code", "exception": "NoneType: None\n"})",
        {u"Error output: e⏎"_s, u"Output: o"_s, u"Command [rc 139 (SIGSEGV)]: x"_s,
         u"Returned values [1 of 7 values]: changed=true"_s});
    row("printed nothing", Outcome::Ok, R"({"stdout": "", "stderr": "\n", "cmd": "true", "rc": 0})",
        {u"The command printed nothing."_s, u"Command [rc 0]: true"_s,
         u"Returned values [1 of 4 values]: stderr=\"\\n\""_s});
    row("message", Outcome::Failed, R"({"msg": "no\nspace"})", {u"Message: no⏎space"_s});
    row("message of values", Outcome::Ok, R"({"msg": {"a": [1]}})", {u"Message: {⏎  \"a\": [⏎    1⏎  ]⏎}"_s});
    row("message that follows below", Outcome::Failed, R"({"msg": "boom", "stderr": "boom\n"})",
        {u"Error output: boom⏎"_s});
    row("generic message", Outcome::Failed,
        R"({"msg": "MODULE FAILURE\nSee stdout/stderr for the exact error", "module_stderr": "e", "module_stdout": "", "rc": 1})",
        {u"Error output: e"_s, u"Returned values [1 of 4 values]: rc=1"_s});
    row("generic first line, more after it", Outcome::Failed, R"({"msg": "Task failed\nbecause of that"})",
        {u"Message: Task failed⏎because of that"_s});
    row("equal texts once", Outcome::Failed,
        R"({"module_stderr": "t\n", "exception": "t", "stdout": "o", "module_stdout": "o\n"})",
        {u"Error output: t⏎"_s, u"Output: o"_s});
    row("exception beside stderr", Outcome::Failed, R"({"stderr": "t", "exception": "other"})",
        {u"Error output: t"_s, u"Returned values [1 of 2 values]: exception=\"other\""_s});
    row("output of the module", Outcome::Failed, R"({"stdout": "o", "module_stdout": "m"})",
        {u"Output: o"_s, u"Output of the module: m"_s});
    row("assertion", Outcome::Failed,
        R"({"assertion": "a == b", "evaluated_to": false, "msg": "Assertion failed", "changed": false})",
        {u"Assertion [evaluated to false]: a == b"_s});
    row("difference after what failed", Outcome::Failed, R"({"msg": "no", "diff": {"before": "a\n", "after": "b\n"}})",
        {u"Message: no"_s, u"Difference: --- before⏎+++ after⏎@@ -1 +1 @@⏎-a⏎+b⏎"_s});
    row("difference before all else", Outcome::Changed,
        R"({"msg": "done", "changed": true, "diff": [{"before": "", "after": "b\n"}, {"before": "c\n", "after": ""}]})",
        {u"Difference [2 files]: --- before⏎+++ after⏎@@ -0,0 +1 @@⏎+b⏎--- before⏎+++ after⏎@@ -1 +0,0 @@⏎-c⏎"_s,
         u"Message: done"_s});
    row("no difference", Outcome::Ok, R"({"diff": []})", {});
    row("warnings", Outcome::Ok, R"({"warnings": ["w"]})", {u"Warnings: w"_s});
    row("deprecations", Outcome::Ok,
        R"({"deprecations": [{"msg": "d", "version": "9.0", "collection_name": "shop.tools"}, {"msg": "e", "date": "2027-01-01"}, "f"]})",
        {u"Deprecations: deprecated: d (gone in 9.0 of shop.tools)⏎deprecated: e (gone in 2027-01-01)⏎f"_s});
    row("both", Outcome::Ok, R"({"warnings": ["w"], "deprecations": [{"msg": "d"}]})",
        {u"Warnings, deprecations: w⏎deprecated: d"_s});
    row("values", Outcome::Ok,
        R"({"changed": false, "failed": false, "a": 1, "_ansible_no_log": false, "ansible_loop_var": "item", "empty": "", "none": [], "obj": {}, "item": "x", "zero": 0})",
        {u"Returned values [4 of 10 values]: a=1 | obj={} | item=\"x\" | zero=0"_s});
    row("outcome that is not repeated", Outcome::Ok, R"({"failed": true, "skipped": false, "unreachable": false})",
        {u"Returned values [1 of 3 values]: failed=true"_s});
    row("file", Outcome::Changed,
        R"({"changed": true, "dest": "/etc/motd", "mode": "0644", "owner": "root", "size": 12, "gid": 0, "state": "file", "src": ""})",
        {u"Returned values [6 of 8 values]: File dest /etc/motd · mode 0644 · owner root · size 12 · state file · gid 0"_s});
    row("state of something else", Outcome::Ok, R"({"name": "cron", "state": "started"})",
        {u"Returned values [2 values]: name=\"cron\" | state=\"started\""_s});
    row("arguments", Outcome::Ok, R"({"invocation": {"module_args": {"a": 1, "b": null, "c": "x"}}})",
        {u"Module arguments [2 of 3 arguments, the others are null]: a=1 | c=\"x\""_s});
    row("all arguments", Outcome::Ok, R"({"invocation": {"module_args": {"a": 1}}})",
        {u"Module arguments [1 argument]: a=1"_s});
    row("results that are no items", Outcome::Ok, R"({"results": ["installed x"]})",
        {u"Returned values [1 value]: results=[\"installed x\"]"_s});
    row("facts", Outcome::Ok, R"({"ansible_facts": {"a": 1}, "b": 2})", {u"Returned values [1 of 2 values]: b=2"_s});
    row("hidden", Outcome::Failed, R"({"censored": "hidden", "changed": false})", {});
    row("no object", Outcome::Ok, "[1]", {});
    row("bytes that are no text", Outcome::Ok, R"({"stdout": "caf\udce9"})", {u"Output: caf\xfffd"_s});
}

void TestResultDetail::parts()
{
    QFETCH(Outcome, outcome);
    QFETCH(QByteArray, json);
    QFETCH(QStringList, expected);
    const ContentPtr content = realcontents::content(json);
    QCOMPARE(content->problem, QString());
    QCOMPARE(shown(readResultDetail(outcome, content)), expected);
}

void TestResultDetail::shopBadShowsWhyTheServiceDidNotStart()
{
    const ResultDetail detail = readResultDetail(Outcome::Failed, realcontents::result(u"shop-bad.sqlite"_s, 146));
    QCOMPARE(detail.exitStatus, u"rc 1"_s);
    QVERIFY(detail.notices.isEmpty());
    const QStringList lines = shown(detail);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].startsWith(u"Error output: Traceback (most recent call last):⏎"_s));
    QVERIFY(lines[0].endsWith(u"⏎KeyError: 'gift-cards <beta>'⏎"_s));
    QCOMPARE(lines[1], u"Output: starting apps of release 2025.11.3⏎loading settings⏎"_s);
    QVERIFY2(lines[2].startsWith(u"Returned values ["_s), qPrintable(lines[2]));
    QCOMPARE(detail.parts.back().kind, Kind::Raw);
}

void TestResultDetail::itemsStandFailedFirst()
{
    const ResultDetail detail = readResultDetail(Outcome::Ignored, realcontents::result(u"shop-extras.sqlite"_s, 50));
    const auto part = std::ranges::find(detail.parts, Kind::Items, &DetailPart::kind);
    QVERIFY(part != detail.parts.end());
    QCOMPARE(part->note, u"2 of 4 items failed"_s);
    QStringList lines;
    for (const DetailItem &item : part->items)
        lines << u"%1 %2 %3 %4"_s.arg(item.position).arg(wordOf(item.outcome), item.label, item.message);
    QCOMPARE(
        lines,
        QStringList({u"3 failed 3 test 3 -lt 3: exit status 1, no output"_s,
                     u"4 failed 4 test 4 -lt 3: exit status 1, no output"_s, u"1 changed 1 "_s, u"2 changed 2 "_s}));
}

void TestResultDetail::anItemHasPartsOfItsOwn()
{
    const ContentPtr content = realcontents::content(
        R"({"results": [{"item": "a", "changed": false}, {"item": "b", "failed": true, "stderr": "why", "rc": 2, "cmd": "x"}]})");
    const ResultDetail detail = readResultDetail(Outcome::Failed, content);
    const ResultDetail item = readItemDetail(detail.parts.at(0).items.at(0), content);
    QCOMPARE(shown(item),
             QStringList(
                 {u"Error output: why"_s, u"Command [rc 2]: x"_s, u"Returned values [1 of 5 values]: item=\"b\""_s}));
    QVERIFY(std::ranges::none_of(item.parts, [](const DetailPart &part) { return part.kind == Kind::Raw; }));
}

void TestResultDetail::failedTextsOpenAtTheirEnd()
{
    const ContentPtr content = realcontents::content(R"({"stderr": "a\nb", "stdout": "c\nd", "msg": "m\nn"})");
    for (const Outcome outcome : OutcomesForReading) {
        const bool atEnd = isFailing(outcome) || outcome == Outcome::Ignored || outcome == Outcome::Rescued;
        for (const DetailPart &part : readResultDetail(outcome, content).parts) {
            if (part.kind == Kind::Output || part.kind == Kind::ErrorOutput)
                QCOMPARE(part.opensAtEnd, atEnd);
            else
                QVERIFY(!part.opensAtEnd);
        }
    }
}

void TestResultDetail::noticesSayWhatIsMissing_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("notices");
    QTest::newRow("whole") << QByteArray(R"({"a": 1})") << QStringList();
    QTest::newRow("no_log") << QByteArray(R"({"censored": "x"})")
                            << QStringList(u"The content of this result is hidden by no_log."_s);
    QTest::newRow("not recorded") << QByteArray("{}") << QStringList(u"The content of this result was not recorded."_s);
    QTest::newRow("broken") << QByteArray("{") << QStringList(u"The JSON breaks off at byte 1."_s);
}

void TestResultDetail::noticesSayWhatIsMissing()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, notices);
    QCOMPARE(readResultDetail(Outcome::Ok, realcontents::content(json)).notices, notices);
}

void TestResultDetail::aBlobThatCannotBeReadIsSaid()
{
    auto content = std::make_shared<Content>();
    QCOMPARE(readResultDetail(Outcome::Ok, content).notices,
             QStringList(u"The content of this result was not recorded."_s));
    QVERIFY(readResultDetail(Outcome::Ok, content).parts.empty());
    content->state = Content::State::Damaged;
    content->problem = u"its end is missing"_s;
    content->text = R"({"stdout": "half)";
    content->json = JsonDocument::parse(content->text);
    const ResultDetail detail = readResultDetail(Outcome::Ok, content);
    QCOMPARE(detail.notices,
             QStringList(u"The content is damaged: its end is missing. What could be read of it is shown."_s));
    QCOMPARE(shown(detail), QStringList(u"Output: half"_s));
    content->state = Content::State::Cut;
    content->problem = u"it is longer than 256 MiB"_s;
    QCOMPARE(readResultDetail(Outcome::Ok, content).notices,
             QStringList(u"The content is shown in part: it is longer than 256 MiB."_s));
}

void TestResultDetail::linesThatRepeatTheTextAreKnown_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<bool>("repeats");
    const auto row = [](const char *text, const char *lines, bool repeats) {
        QTest::addRow("%s %s", text, lines) << QByteArray(text) << QByteArray(lines) << repeats;
    };
    row(R"("")", "[]", true);
    row(R"("a")", R"(["a"])", true);
    row(R"("a\nb\n")", R"(["a", "b"])", true);
    row(R"("a\r\nb\rc\u2028d")", R"(["a", "b", "c", "d"])", true);
    row(R"("a\n\n")", R"(["a", ""])", true);
    row(R"("a\nc")", R"(["a", "b"])", false);
    row(R"("a\nb\nc")", R"(["a", "b"])", false);
    row(R"("a")", R"(["a", "b"])", false);
    row(R"("ab")", R"(["a", "b"])", false);
    row(R"("1")", "[1]", false);
    row("1", "[]", false);
}

void TestResultDetail::linesThatRepeatTheTextAreKnown()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, lines);
    QFETCH(bool, repeats);
    const JsonDocument left = JsonDocument::parse(lines);
    const JsonDocument right = JsonDocument::parse(text);
    QCOMPARE(isSplitOf(left.root(), right.root()), repeats);
}

void TestResultDetail::deltasAreDurations_data()
{
    QTest::addColumn<QString>("delta");
    QTest::addColumn<Micros>("duration");
    QTest::newRow("usual") << u"0:00:00.005161"_s << Micros{5161};
    QTest::newRow("whole seconds") << u"1:02:03"_s << Micros{3'723'000'000};
    QTest::newRow("days") << u"2 days, 0:00:01"_s << Micros{172'801'000'000};
    QTest::newRow("empty") << u""_s << NoDuration;
    QTest::newRow("text") << u"a:b:c"_s << NoDuration;
    QTest::newRow("no days") << u"some, 0:00:01"_s << NoDuration;
    QTest::newRow("NaN") << u"0:00:nan"_s << NoDuration;
}

void TestResultDetail::deltasAreDurations()
{
    QFETCH(QString, delta);
    QFETCH(Micros, duration);
    QCOMPARE(durationFromDelta(delta), duration);
}

void TestResultDetail::rawIsTheStoredText()
{
    const QByteArray stored = R"({"a":[1 , {}, [ ]],"b\"}":"x\u00e9\udce9","c":NaN})";
    const QByteArray raw = R"({
  "a": [
    1,
    {},
    []
  ],
  "b\"}": "x\u00e9\udce9",
  "c": NaN
})";
    QCOMPARE(reindentedJson(stored), raw);
    QCOMPARE(reindentedJson("{\"a\": \"half"), QByteArray("{\n  \"a\": \"half"));
    QCOMPARE(reindentedJson("]]} \"\\"), QByteArray("\n]\n]\n}\"\\"));
    // Only blanks between tokens differ.
    realcontents::forEachResult(u"shop-extras.sqlite"_s, [](const realcontents::Blob &blob) {
        const QByteArray indented = reindentedJson(blob.text);
        QCOMPARE(JsonDocument::parse(indented).root().toCompact(), JsonDocument::parse(blob.text).root().toCompact());
        QCOMPARE(JsonDocument::parse(indented).root().toIndented().count(u'\n'), indented.count('\n'));
    });
    // A deep text does not become gigabytes of blanks.
    QCOMPARE_LT(reindentedJson(QByteArray(10'000, '[')).size(), 1'000'000);
}

void TestResultDetail::nothingOfARealResultIsLost()
{
    for (const QString &database : realcontents::databases()) {
        realcontents::forEachResult(database, [&database](const realcontents::Blob &blob) {
            const ContentPtr content = realcontents::content(blob.text);
            for (const Outcome outcome : OutcomesForReading) {
                const ResultDetail detail = readResultDetail(outcome, content);
                QVERIFY(!detail.parts.empty());
                QCOMPARE(detail.parts.back().kind, Kind::Raw);
                for (const DetailPart &part : detail.parts) {
                    QVERIFY(!part.title.isEmpty());
                    for (const DetailItem &item : part.items)
                        QVERIFY2(!readItemDetail(item, content).parts.empty(), qPrintable(database));
                    if (part.kind == Kind::Returned || part.kind == Kind::Arguments)
                        QVERIFY(part.hidden >= 0 && std::ssize(part.values) <= part.all.size());
                }
            }
        });
    }
}

AVIARY_TEST_GUILESS(TestResultDetail)
#include "tst_resultdetail.moc"
