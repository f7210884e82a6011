// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overview/answer.h"
#include "models/overview/overviewtext.h"
#include "models/overview/runfacts.h"
#include "models/overview/sentences.h"
#include "models/overview/summary.h"
#include "models/sources/openreport.h"
#include "tests/support/recordings.h"
#include "tests/support/testmain.h"

using namespace aviary;
using namespace Qt::StringLiterals;

class TestOverview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstLinesReadAsPromised_data();
    void theFirstLinesReadAsPromised();
    void theCausesOfRealRunsReadAsPromised_data();
    void theCausesOfRealRunsReadAsPromised();
    void everyRecordingHasASummary_data();
    void everyRecordingHasASummary();
    void hostsOfOneTaskStandByTheirHeadlines();
    void aRescuedFailureIsNotACause();
    void aGrowingSnapshotCountsWhatIsThere();
    void aHostWithTwoResultsIsCountedOnce();
    void manyCausesAreToldToBeMore();
    void aboveThirtyHostsOnlyFailingOnesAreListed();
    void namesCannotWriteOverTheTerminal();
    void linesOfAMessageAreCounted_data();
    void linesOfAMessageAreCounted();
    void anAnswerIsTheOutput_data();
    void anAnswerIsTheOutput();
    void onlyWebAddressesAreLinks_data();
    void onlyWebAddressesAreLinks();
    void whatAnOldAraDidNotRecordIsSaid();
};

namespace {

const Micros Now = timeFromText(u"2026-11-24 04:00:00");

ReportSourcePtr open(const QString &name)
{
    return openReport(QUrl::fromLocalFile(QStringLiteral(AVIARY_TEST_DATA "/%1.sqlite").arg(name)));
}

Overview recorded(const QString &file, int playbook)
{
    const ReportSourcePtr source = open(file);
    return overviewOf(source->recording(PlaybookId{playbook}).wait().value_or(nullptr));
}

QString summary(const QString &file, int playbook)
{
    const ReportSourcePtr source = open(file);
    return summaryOf(*source, PlaybookId{playbook}, Now).value_or(u"no summary"_s);
}

} // namespace

void TestOverview::theFirstLinesReadAsPromised_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("playbook");
    QTest::addColumn<QString>("text");
    QTest::newRow("failed") << u"shop-bad"_s << 2
                            << u"✖ site.yml  webshop: site   failed after 49.9 s · 02:54:25–02:55:15 (UTC) · "
                               "builder7.ci.shop.example · ci\n"
                               "  1 task failed, on 2 of 6 hosts. 4 hosts went on to the end; app1 and app2 stopped "
                               "here.\n\n"_s;
    QTest::newRow("failed in three places")
        << u"shop-extras"_s << 2
        << u"✖ failures.yml   failed after 9.7 s · 02:55:39–02:55:49 (UTC) · builder7.ci.shop.example · ci\n"
           "  3 tasks failed, on 4 of 8 hosts.\n\n"_s;
    QTest::newRow("completed") << u"shop-bad"_s << 3
                               << u"✔ verify.yml  webshop: verify   completed in 12.4 s: 7 hosts, 57 results, 15 "
                                  "changed.\n  02:55:16–02:55:29 (UTC) · builder7.ci.shop.example · ci\n"
                                  "  3 failures were rescued, 2 ignored.\n\n"_s;
    QTest::newRow("running") << u"shop-running"_s << 4
                             << u"◌ interrupted.yml  interrupted   running: no end is recorded. Last result 02:59:04, "
                                "3 days ago.\n  since 02:58:58 (UTC) · builder7.ci.shop.example · ci\n"
                                "  Unfinished: Slow on the databases, quick elsewhere (interrupted.yml:18); 6 of the "
                                "run's 7 hosts answered, no result from db1.\n\n"_s;
    QTest::newRow("expired") << u"shop-running"_s << 2
                             << u"⊘ interrupted.yml  interrupted   expired: stopped after 11.1 s\n"
                                "  02:58:29–02:58:40 (UTC) · builder7.ci.shop.example · ci\n"
                                "  Unfinished: Slow on the databases, quick elsewhere (interrupted.yml:18); 6 of the "
                                "run's 7 hosts answered, no result from db1 (it may not have been asked).\n\n"_s;
    QTest::newRow("expired without an end")
        << u"shop-running"_s << 3
        << u"⊘ interrupted.yml  interrupted   expired: stopped; no end is recorded, last result 02:58:48\n"_s;
    QTest::newRow("check mode") << u"shop-extras"_s << 10
                                << u"✖ site.yml  webshop: site   [check mode] failed after 37.8 s · "_s;
    QTest::newRow("ad hoc") << u"shop-extras"_s << 12
                            << u"✔ ansible webs -m command -a 'uname -s'   completed in 1.1 s: 2 hosts, 2 results, "
                               "2 changed.\n"_s;
}

void TestOverview::theFirstLinesReadAsPromised()
{
    QFETCH(QString, file);
    QFETCH(int, playbook);
    QFETCH(QString, text);
    QCOMPARE(summary(file, playbook).first(text.size()), text);
}

void TestOverview::theCausesOfRealRunsReadAsPromised_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("playbook");
    QTest::addColumn<QString>("text");
    QTest::newRow("shop-bad")
        << u"shop-bad"_s << 2
        << u"\nWhy it failed (1)\n"
           "  ✖ failed  Start the service of the machine  app1, app2 (2 of 6)  script  site.yml:88  02:55:11\n"
           "            KeyError: 'gift-cards <beta>' · rc 1\n\n"_s;
    QTest::newRow("failures.yml")
        << u"shop-extras"_s << 2
        << u"\nWhy it failed (3)\n"
           "  ⚡ unreachable  Say hello                            backup1 (1 of 8)     ping    failures.yml:19   "
           "02:55:40\n"
           "                 ssh: connect to host 127.0.0.1 port 1: Connection refused\n"
           "  ✖ failed       Only app2 fails for good             app2 (1 of 2)        fail    failures.yml:108  "
           "02:55:47\n"
           "                 The canary is dead.  (3 lines)\n"
           "  ✖ failed       Assertion with a list of conditions  web1, web2 (2 of 2)  assert  failures.yml:125  "
           "02:55:48\n"
           "                 expected 3 web servers, there are 2\n"
           "                 nothing ran after this task\n\n"
           "Did not make the run fail: 1 task rescued (2 results) · 10 tasks ignored (20 results) · 1 unreachable "
           "ignored (1 result)\n\n"_s;
    QTest::newRow("ad hoc")
        << u"shop-extras"_s << 12
        << u"\nAnswers\n  ◆ changed  web1\n             Linux\n  ◆ changed  web2\n             Linux\n"_s;
    QTest::newRow("check mode")
        << u"shop-extras"_s << 10
        << u"\n  Nothing was changed; changed means: would change. A failure may come from a step "
           "that was only simulated.\n\nWhy it failed ("_s;
    QTest::newRow("where the hosts went") << u"shop-bad"_s << 2
                                          << u"\nHosts\n  app1  1 failed, 22 changed, 8 ok, 1 skipped\n"
                                             "  app2  1 failed, 21 changed, 9 ok\n"_s;
    QTest::newRow("links of the report") << u"shop-bad"_s << 1
                                         << u"\n  job           https://ci.shop.example/job/webshop/1742?"_s;
}

void TestOverview::theCausesOfRealRunsReadAsPromised()
{
    QFETCH(QString, file);
    QFETCH(int, playbook);
    QFETCH(QString, text);
    const QString whole = summary(file, playbook);
    QVERIFY2(whole.contains(text), qPrintable(whole));
}

void TestOverview::everyRecordingHasASummary_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file :
         {"shop-good", "shop-bad", "shop-extras", "shop-running", "shop-free", "schema/ara-1.2.0-m03",
          "schema/ara-1.3.2-m04", "schema/ara-1.4.3-m05", "schema/ara-1.5.3-m07", "schema/ara-1.5.6-m08",
          "schema/ara-1.5.8-m10", "schema/ara-1.7.3-m17", "schema/ara-1.7.4-m18", "schema/ara-head-m19"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

void TestOverview::everyRecordingHasASummary()
{
    QFETCH(QString, file);
    const ReportSourcePtr source = open(file);
    const auto playbooks = source->playbooks().wait();
    QVERIFY(playbooks);
    for (const Playbook &playbook : *playbooks) {
        const Result<QString> text = summaryOf(*source, playbook.id, Now);
        QVERIFY(text);
        QVERIFY(text->startsWith(glyphOf(playbook.state)));
        QVERIFY2(!text->contains(u"(s)"_s), qPrintable(*text));
        QVERIFY(std::ranges::none_of(*text, [](QChar c) { return c < u' ' && c != u'\n'; }));
        QCOMPARE(text->contains(u"Why it failed"_s), playbook.state == State::Failed);
    }
}

void TestOverview::hostsOfOneTaskStandByTheirHeadlines()
{
    auto hosts = test::hosts({u"c.x.org"_s, u"a.x.org"_s, u"b.x.org"_s});
    for (Host &host : hosts)
        host.failed = 1;
    const Overview failed
        = overviewOf(test::builder(State::Failed, test::tasks({u"build"_s}), hosts,
                                   {{1, 1, Status::Failed}, {1, 2, Status::Failed}, {1, 3, Status::Failed}})
                         .finish());
    QCOMPARE(failed.causes.size(), 1U);
    const TaskEntry &cause = failed.causes.front();
    QCOMPARE(cellsOf(*failed.recording, cause).hosts, u"a, b, c (3 of 3)"_s);

    Messages messages;
    messages.lines = {{0, u"no space"_s}, {1, u"no key"_s}};
    // One is still missing: nobody knows yet whether hosts differ.
    QCOMPARE(groupsOf(*failed.recording, cause, messages).size(), 1U);
    messages.lines.insert(2, u"no space"_s);
    const auto groups = groupsOf(*failed.recording, cause, messages);
    QCOMPARE(groups.size(), 2U);
    QCOMPARE(groups[0].line, u"no space"_s);
    QCOMPARE(hostList(*failed.recording, groups[0].hosts), u"b, c"_s);
    QCOMPARE(groups[1].rows, std::vector<RowIndex>{1});
    QVERIFY(
        overviewText(failed, messages, {}, Now).contains(u"\n            b, c: no space\n            a: no key\n"_s));
}

void TestOverview::aRescuedFailureIsNotACause()
{
    auto hosts = test::hosts({u"one"_s});
    hosts[0].failed = 1;
    const Overview overview = overviewOf(
        test::builder(State::Failed, test::tasks({u"try"_s, u"ignore"_s, u"die"_s}), hosts,
                      {{1, 1, Status::Failed}, {2, 1, Status::Failed, false, true}, {3, 1, Status::Failed}})
            .finish());
    QCOMPARE(overview.causes.size(), 1U);
    QCOMPARE(overview.causes[0].task, 2U);
    QVERIFY(overview.causes[0].nothingAfter);
    QCOMPARE(sparedText(overview),
             u"Did not make the run fail: 1 task rescued (1 result) · 1 task ignored (1 result)"_s);
    QCOMPARE(sentences(overview), QStringList(u"1 task failed, on 1 of 1 host."_s));
}

void TestOverview::aGrowingSnapshotCountsWhatIsThere()
{
    RecordingBuilder builder = test::builder(State::Running, test::tasks({u"a"_s, u"b"_s}),
                                             test::hosts({u"h1"_s, u"h2"_s}), {{1, 1}, {1, 2, Status::Failed}});
    const Overview first = overviewOf(builder.snapshot());
    QCOMPARE(first.causes.size(), 1U);
    QCOMPARE(cellsOf(*first.recording, first.causes[0]).hosts, u"h2 (1 of 2)"_s);
    QVERIFY(first.unfinished.empty()); // what is not read yet is no sign of anything
    builder.addResult(ResultId{3}, TaskId{2}, HostId{1}, PlayId{1}, 3'000'000, 1, Status::Ok, true, false);
    const Overview last = overviewOf(builder.finish());
    QCOMPARE(last.causes, first.causes);
    QCOMPARE(last.changed.size(), 1U);
    QCOMPARE(last.unfinished.size(), 2U);
    QCOMPARE(causesHeading(last), u"Failed so far (1)"_s);
}

void TestOverview::aHostWithTwoResultsIsCountedOnce()
{
    // Up to ARA 1.4.3 a handler's result hangs on the task before.
    auto hosts = test::hosts({u"h1"_s, u"h2"_s});
    hosts[0].failed = 1;
    const Overview overview = overviewOf(
        test::builder(State::Failed, test::tasks({u"a"_s}), hosts, {{1, 1}, {1, 2}, {1, 1, Status::Failed}}).finish());
    QCOMPARE(cellsOf(*overview.recording, overview.causes.at(0)).hosts, u"h1 (1 of 2)"_s);
}

void TestOverview::manyCausesAreToldToBeMore()
{
    constexpr int count = 248;
    QStringList names;
    std::vector<test::Row> rows;
    for (int i = 0; i < count; ++i) {
        names << u"task %1"_s.arg(i + 1);
        rows.push_back({i + 1, 1, Status::Unreachable});
    }
    auto hosts = test::hosts({u"h1"_s});
    hosts[0].unreachable = count;
    const Overview overview = overviewOf(test::builder(State::Failed, test::tasks(names), hosts, rows).finish());
    QCOMPARE(overview.causes.size(), static_cast<size_t>(count));
    const QString text = overviewText(overview, {}, {}, Now);
    QVERIFY(text.contains(u"Why it failed (248)"_s));
    QVERIFY(text.contains(u" task 20 "_s));
    QVERIFY(!text.contains(u" task 21 "_s));
    QVERIFY(text.contains(u"20 of 248 tasks\n"_s));
    QCOMPARE(moreText(20, 248), u"20 of 248 tasks, show all"_s);
    QCOMPARE(rowsForText(overview).size(), 20U);
    QVERIFY(overviewText(overview, {}, {}, Now, true).contains(u" task 248 "_s));
}

void TestOverview::aboveThirtyHostsOnlyFailingOnesAreListed()
{
    QStringList names;
    std::vector<test::Row> rows;
    for (int i = 0; i < 1000; ++i) {
        names << u"n%1.lan"_s.arg(i);
        rows.push_back({1, i + 1, i % 100 == 7 ? Status::Unreachable : Status::Ok});
    }
    auto hosts = test::hosts(names);
    for (size_t i = 7; i < hosts.size(); i += 100)
        hosts[i].unreachable = 1;
    const Overview overview = overviewOf(test::builder(State::Failed, test::tasks({u"a"_s}), hosts, rows).finish());
    QCOMPARE(overview.hostsToShow().size(), 10U);
    QCOMPARE(hostsWithoutText(overview), u"and 990 hosts without"_s);
    QCOMPARE(hostList(*overview.recording, overview.failedHosts), u"n7, n107, n207 and 7 others"_s);
    QCOMPARE(sentences(overview),
             QStringList(u"1 task failed, on 10 of 1000 hosts. 990 hosts went on to the end; n7, n107, n207 and 7 "
                         "others stopped here."_s));
}

void TestOverview::namesCannotWriteOverTheTerminal()
{
    auto tasks = test::tasks({u"\x1b[2J\u009b31mgone\r\nnext"_s});
    auto hosts = test::hosts({u"h\n1"_s});
    hosts[0].failed = 1;
    const Overview overview = overviewOf(test::builder(State::Failed, tasks, hosts, {{1, 1, Status::Failed}}).finish());
    const QString text = overviewText(overview, {}, {}, Now);
    QVERIFY(std::ranges::none_of(text, [](QChar c) { return c.category() == QChar::Other_Control && c != u'\n'; }));
    QVERIFY(text.contains(u"h 1 (1 of 1)"_s));
}

void TestOverview::linesOfAMessageAreCounted_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<int>("lines");
    QTest::newRow("one") << QByteArray(R"({"msg":"dead"})") << u"dead"_s << 1;
    QTest::newRow("three") << QByteArray(R"({"msg":"dead\na\nb\n \n"})") << u"dead"_s << 3;
    QTest::newRow("a backslash and an n") << QByteArray(R"({"msg":"C:\\new\\n"})") << u"C:\\new\\n"_s << 1;
    QTest::newRow("headline from elsewhere") << QByteArray(R"({"msg":"a\nb","stderr":"x"})") << u"x · rc 1"_s << 1;
    QTest::newRow("no message") << QByteArray(R"({"rc":1})") << u"x"_s << 1;
}

void TestOverview::linesOfAMessageAreCounted()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, headline);
    QFETCH(int, lines);
    Content content;
    content.json = JsonDocument::parse(json);
    QCOMPARE(messageLines(content, headline), lines);
}

void TestOverview::anAnswerIsTheOutput_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<QStringList>("text");
    const int ok = static_cast<int>(Outcome::Ok);
    QTest::newRow("output") << QByteArray(R"({"stdout":"a\r\n\u001b[31mb\u001b[0m\nc\nd\n","changed":true})") << ok
                            << QStringList{u"a"_s, u"b"_s, u"c"_s};
    QTest::newRow("values") << QByteArray(R"({"ping":"pong","changed":false,"invocation":{"a":1},"list":[1,2]})") << ok
                            << QStringList{u"ping: pong, list: 2 values"_s};
    QTest::newRow("failed") << QByteArray(R"({"msg":"no such host","stdout":"x"})") << static_cast<int>(Outcome::Failed)
                            << QStringList{u"no such host"_s};
    QTest::newRow("hidden") << QByteArray(R"({"censored":"the output has been hidden","changed":true})") << ok
                            << QStringList{u"hidden by no_log"_s};
}

void TestOverview::anAnswerIsTheOutput()
{
    QFETCH(QByteArray, json);
    QFETCH(int, outcome);
    QFETCH(QStringList, text);
    Content content;
    content.text = json;
    content.json = JsonDocument::parse(json);
    const Answer answer = answerOf(static_cast<Outcome>(outcome), content, 3);
    QCOMPARE(answer.text, text);
    QCOMPARE(answer.lines, QLatin1StringView(QTest::currentDataTag()) == "output"_L1 ? 4 : 1);
}

void TestOverview::onlyWebAddressesAreLinks_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("opens");
    QTest::newRow("https") << u"https://ci.shop.example/job/1742"_s << true;
    QTest::newRow("http") << u" http://ci/ "_s << true;
    QTest::newRow("brackets") << u"https://ci.shop.example/job/1742?view=<raw>"_s << true;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("no host") << u"https:///x"_s << false;
    QTest::newRow("no scheme") << u"ci.shop.example"_s << false;
}

void TestOverview::onlyWebAddressesAreLinks()
{
    QFETCH(QString, value);
    QFETCH(bool, opens);
    QCOMPARE(linkOf(value).has_value(), opens);
}

void TestOverview::whatAnOldAraDidNotRecordIsSaid()
{
    const RunFacts run = runFactsOf(*recorded(u"schema/ara-1.2.0-m03"_s, 1).recording);
    const auto user = std::ranges::find(run.facts, u"User"_s, &RunFact::name);
    QVERIFY(user != run.facts.end());
    QCOMPARE(user->value, u"Not recorded before ARA 1.6."_s);
    QVERIFY(user->isMissing);
    QCOMPARE(run.labels, QStringList({u"größe:klein"_s, u"small"_s}));
    QCOMPARE(araLabelsText(runFactsOf(*recorded(u"shop-bad"_s, 2).recording)), u"2 made by ARA"_s);
}

AVIARY_TEST_GUILESS(TestOverview)
#include "tst_overview.moc"
