// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/baseline.h"
#include "models/recording/format.h"
#include "models/sources/openreport.h"
#include "tests/support/testmain.h"

#include <QSet>

using namespace aviary;
using namespace Qt::StringLiterals;

class TestBaseline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theGoodRunOfTheShopIsFoundForTheBadOne();
    void theNewestEarlierRunThatCompletedComesFirst();
    void oneThatDidTheSameComesBeforeANewerOneThatDidNot_data();
    void oneThatDidTheSameComesBeforeANewerOneThatDidNot();
    void whatDoesNotDecideLeavesTheNewestFirst_data();
    void whatDoesNotDecideLeavesTheNewestFirst();
    void withoutAGoodRunTheOthersAreOffered();
    void anotherPlaybookIsNeverALastGoodRun();
    void allAreRankedOnceAndInAnyOrderTheSame();
    void theBackgroundSaysTheSame();
};

namespace {

constexpr Micros Day = 86'400'000'000;

Playbook made(Micros day, State state = State::Completed, const QByteArray &options = R"({"forks":5})")
{
    Playbook playbook;
    playbook.id = PlaybookId{day};
    playbook.path = u"/home/ci/shop/site.yml"_s;
    playbook.name = u"shop"_s;
    playbook.state = state;
    playbook.started = day * Day;
    playbook.arguments = options;
    return playbook;
}

const Playbook Failed = made(100, State::Failed);

std::vector<qint64> daysOf(const std::vector<Playbook> &runs)
{
    std::vector<qint64> days;
    for (const BaselineCandidate &candidate : rankBaselines(Failed, runs))
        days.push_back(raw(runs[candidate.run].id));
    return days;
}

} // namespace

void TestBaseline::theGoodRunOfTheShopIsFoundForTheBadOne()
{
    const auto playbooksOf = [](const QString &name) {
        return *openReport(QUrl::fromLocalFile(QStringLiteral(AVIARY_TEST_DATA "/") + name))->playbooks().wait();
    };
    std::vector<Playbook> runs = playbooksOf(u"shop-good.sqlite"_s);
    std::vector<Playbook> bad = playbooksOf(u"shop-bad.sqlite"_s);
    const Playbook failed = *std::ranges::find(bad, State::Failed, &Playbook::state);
    for (const Playbook &other : bad) {
        if (other != failed)
            runs.push_back(other);
    }
    const std::vector<BaselineCandidate> candidates = rankBaselines(failed, runs);
    QCOMPARE(candidates.size(), runs.size());
    QVERIFY(candidates.front().isGood);
    QCOMPARE(runs[candidates.front().run].path, failed.path);
    QCOMPARE(
        candidates.front().reason,
        u"The newest earlier run of site.yml that completed, with the same path, name, labels and command line."_s);
    QVERIFY(!candidates[1].isGood);
    QVERIFY(!candidates[1].isRunOfSame);
}

void TestBaseline::theNewestEarlierRunThatCompletedComesFirst()
{
    const std::vector<Playbook> runs{made(97), made(98), made(99, State::Failed), made(101), made(90)};
    QCOMPARE(daysOf(runs), (std::vector<qint64>{98, 97, 90, 99, 101}));
    const std::vector<BaselineCandidate> candidates = rankBaselines(Failed, runs);
    QCOMPARE(std::ranges::count(candidates, true, &BaselineCandidate::isGood), 3);
    QCOMPARE(candidates[1].reason,
             u"An earlier run of site.yml that completed, with the same path, name, labels and command line."_s);
    QVERIFY2(candidates[3].reason.startsWith(u"An earlier run of site.yml (failed)"_s),
             qPrintable(candidates[3].reason));
    QVERIFY2(candidates[4].reason.startsWith(u"A later run of site.yml (completed)"_s),
             qPrintable(candidates[4].reason));
}

void TestBaseline::oneThatDidTheSameComesBeforeANewerOneThatDidNot_data()
{
    QTest::addColumn<Playbook>("newer");
    QTest::addColumn<QString>("because");
    Playbook other = made(99);
    other.checkMode = true;
    QTest::newRow("check mode") << other << u"what it did otherwise: check mode."_s;
    QTest::newRow("limit") << made(99, State::Completed, R"({"forks":5,"subset":"web1"})")
                           << u"what it did otherwise: --limit web1."_s;
    QTest::newRow("tags") << made(99, State::Completed, R"({"forks":5,"tags":["db"]})")
                          << u"what it did otherwise: --tags db."_s;
    QTest::newRow("inventory") << made(99, State::Completed, R"({"forks":5,"inventory":["/a/staging.yml"]})")
                               << u"what it did otherwise: -i /a/staging.yml."_s;
    other = made(99);
    other.name = u"shop: canary"_s;
    QTest::newRow("name") << other << u"what it did otherwise: the name “shop: canary”."_s;
    other = made(99);
    other.path = u"/home/ci/wiki/site.yml"_s;
    other.name = u"wiki"_s;
    QTest::newRow("another project") << other << u"what it did otherwise: it lay in /home/ci/wiki, the name “wiki”."_s;
    other = made(99);
    other.labels = {{.name = u"nightly"_s}};
    QTest::newRow("label") << other << u"what it did otherwise: the label nightly."_s;
}

void TestBaseline::oneThatDidTheSameComesBeforeANewerOneThatDidNot()
{
    QFETCH(const Playbook, newer);
    QFETCH(const QString, because);
    const std::vector<Playbook> runs{newer, made(90)};
    QCOMPARE(daysOf(runs), (std::vector<qint64>{90, 99}));
    const std::vector<BaselineCandidate> candidates = rankBaselines(Failed, runs);
    QVERIFY(candidates[1].isGood);
    QVERIFY2(candidates[1].reason.endsWith(because), qPrintable(candidates[1].reason));
    // Alone it is better than none.
    QVERIFY(rankBaselines(Failed, {newer}).front().isGood);
}

void TestBaseline::whatDoesNotDecideLeavesTheNewestFirst_data()
{
    QTest::addColumn<Playbook>("newer");
    QTest::newRow("forks") << made(99, State::Completed, R"({"forks":20})");
    Playbook other = made(99);
    other.labels = {{.name = u"job-4511"_s}, {.name = u"commit:ab12"_s}};
    QTest::newRow("labels of one job") << other;
    QTest::newRow("options were not recorded") << made(99, State::Completed, {});
}

void TestBaseline::whatDoesNotDecideLeavesTheNewestFirst()
{
    QFETCH(const Playbook, newer);
    QCOMPARE(daysOf({made(90), newer}), (std::vector<qint64>{99, 90}));
}

void TestBaseline::withoutAGoodRunTheOthersAreOffered()
{
    const std::vector<Playbook> runs{made(101), made(99, State::Expired), made(98, State::Failed)};
    const std::vector<BaselineCandidate> candidates = rankBaselines(Failed, runs);
    QVERIFY(std::ranges::none_of(candidates, &BaselineCandidate::isGood));
    QVERIFY(std::ranges::all_of(candidates, &BaselineCandidate::isRunOfSame));
    QCOMPARE(daysOf(runs), (std::vector<qint64>{99, 98, 101}));
    QVERIFY(rankBaselines(Failed, {}).empty());
}

void TestBaseline::anotherPlaybookIsNeverALastGoodRun()
{
    Playbook other = made(99);
    other.path = u"/home/ci/shop/verify.yml"_s;
    Playbook adHoc = made(98);
    adHoc.path = u"Ad-Hoc: ping: "_s;
    const std::vector<BaselineCandidate> candidates = rankBaselines(Failed, {other, adHoc});
    QVERIFY(std::ranges::none_of(candidates, &BaselineCandidate::isGood));
    QCOMPARE(candidates.front().reason, u"Another playbook, which ran earlier."_s);
}

void TestBaseline::allAreRankedOnceAndInAnyOrderTheSame()
{
    std::vector<Playbook> runs;
    for (int day = 80; day < 120; ++day)
        runs.push_back(made(day, day % 3 == 0 ? State::Failed : State::Completed,
                            day % 5 == 0 ? R"({"subset":"web1"})" : R"({"forks":5})"));
    const std::vector<qint64> days = daysOf(runs);
    QCOMPARE(QSet<qint64>(days.begin(), days.end()).size(), std::ssize(runs));
    std::ranges::reverse(runs);
    QCOMPARE(daysOf(runs), days);
}

void TestBaseline::theBackgroundSaysTheSame()
{
    const std::vector<Playbook> runs{made(97), made(98)};
    QCOMPARE(startRanking(Failed, runs).wait().value(), rankBaselines(Failed, runs));
}

AVIARY_TEST_GUILESS(TestBaseline)
#include "tst_baseline.moc"
