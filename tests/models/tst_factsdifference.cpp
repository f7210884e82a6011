// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/factsdifference.h"

#include "tests/models/realcontents.h"
#include "tests/support/report.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aviary;

class TestFactsDifference : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyTheReleaseDiffers();
    void theFactIsTheSameOnAllHosts();
    void gatheredTwiceInOneRunOnlyNoiseDiffers();
    void whatIsNeverTheSameTwiceIsVolatile_data();
    void whatIsNeverTheSameTwiceIsVolatile();
    void anotherOrderOfSetsIsMuted();
    void whatWasNotGatheredIsSaid();
    void whatWasNotSavedOnOneSideIsMuted();
    void longFactsAreShortened();
};

// Of hosts with facts on both sides.
static std::vector<FactsDifference> compareDatabases(const QString &left, const QString &right, int playbook)
{
    const test::Report good(left, playbook);
    const test::Report bad(right, playbook);
    std::vector<FactsDifference> hosts;
    for (const Host &host : good.recording->hosts()) {
        const auto other = std::ranges::find(bad.recording->hosts(), host.name, &Host::name);
        if (other == bad.recording->hosts().end())
            continue;
        hosts.push_back(compareFacts({host.name, good.source->facts(host.id).wait().value_or(nullptr),
                                      bad.source->facts(other->id).wait().value_or(nullptr)}));
    }
    return hosts;
}

static QStringList unmuted(const JsonDifference &difference)
{
    QStringList paths;
    for (qsizetype i = 0; i < std::ssize(difference.changes); ++i) {
        const JsonChange &change = difference.changes[static_cast<size_t>(i)];
        if (!change.isMuted && change.change != JsonChange::Change::Within)
            paths << difference.pathOf(i);
    }
    return paths;
}

void TestFactsDifference::onlyTheReleaseDiffers()
{
    int compared = 0;
    for (const FactsDifference &host : compareDatabases(u"shop-good.sqlite"_s, u"shop-bad.sqlite"_s, 2)) {
        QCOMPARE(host.state, FactsDifference::State::Compared);
        QCOMPARE(unmuted(host.difference), QStringList{u"ansible_local.shop.release"_s});
        QCOMPARE(host.difference.differences, 1);
        // Date and time, uptime, load, memory, disk: muted, and there all the same
        QVERIFY(host.difference.muted > 20);
        ++compared;
    }
    QCOMPARE(compared, 6);
}

void TestFactsDifference::theFactIsTheSameOnAllHosts()
{
    const std::vector<SharedFact> facts = sharedFacts(compareDatabases(u"shop-good.sqlite"_s, u"shop-bad.sqlite"_s, 2));
    QCOMPARE(facts.size(), 1);
    QCOMPARE(facts.front().path, u"ansible_local.shop.release"_s);
    QCOMPARE(facts.front().left, u"2025.11.2"_s);
    QCOMPARE(facts.front().right, u"2025.11.3"_s);
    QCOMPARE(facts.front().hosts.size(), 6);
    const std::vector<SharedFact> back = sharedFacts(compareDatabases(u"shop-bad.sqlite"_s, u"shop-good.sqlite"_s, 2));
    QCOMPARE(back.size(), 1);
    QCOMPARE(back.front().left, u"2025.11.3"_s);
}

void TestFactsDifference::gatheredTwiceInOneRunOnlyNoiseDiffers()
{
    // Of all recorded facts of one host in one database, some minutes apart: nothing that is not muted. They stand with
    // the ad hoc runs and check runs in shop-extras.
    std::vector<ContentPtr> gathered;
    realcontents::forEach(u"shop-extras.sqlite"_s, u"select id, facts from hosts where name = 'web1.shop.example'"_s,
                          [&](const realcontents::Blob &blob) {
                              ContentPtr facts = realcontents::content(blob.text);
                              if (facts->json.root().size() > 0)
                                  gathered.push_back(std::move(facts));
                          });
    QVERIFY(gathered.size() > 1);
    for (size_t i = 1; i < gathered.size(); ++i) {
        const FactsDifference difference = compareFacts({u"web1"_s, gathered[i - 1], gathered[i]});
        QCOMPARE(unmuted(difference.difference), QStringList());
        QCOMPARE(difference.difference.likeness, Likeness::OnlyNoise);
    }
}

void TestFactsDifference::whatIsNeverTheSameTwiceIsVolatile_data()
{
    QTest::addColumn<QStringList>("path");
    QTest::addColumn<bool>("isVolatile");
    const auto row = [](const char *path, bool isVolatile) {
        QTest::newRow(path) << QString::fromLatin1(path).split(u'.') << isVolatile;
    };
    row("ansible_uptime_seconds", true);
    row("uptime_seconds", true); // as a result of setup may have it
    row("ansible_memfree_mb", true);
    row("ansible_memory_mb.real.free", true);
    row("ansible_memory_mb.nocache.used", true);
    row("ansible_loadavg.5m", true);
    row("ansible_mounts..size_available", true);
    row("ansible_date_time.epoch", true);
    row("ansible_env.SSH_CONNECTION", true);
    row("facter_memory.system.available", true);
    row("ansible_memtotal_mb", false);
    row("ansible_memory_mb.real.total", false);
    row("ansible_mounts..size_total", false);
    row("ansible_mounts..options", false);
    row("ansible_mounts", false);
    row("ansible_date_time.tz", false);
    row("ansible_env.PATH", false);
    row("ansible_local.shop.release", false);
    row("ansible_local.uptime_seconds", false);
    row("ansible_kernel", false);
    row("ansible_processor_vcpus", false);
    row("ansible_default_ipv4.address", false);
    QTest::newRow("the root") << QStringList() << false;
}

void TestFactsDifference::whatIsNeverTheSameTwiceIsVolatile()
{
    QFETCH(const QStringList, path);
    QTEST(isVolatileFact(path), "isVolatile");
}

void TestFactsDifference::anotherOrderOfSetsIsMuted()
{
    const FactsDifference difference = compareFacts(
        {u"web1"_s, realcontents::content(R"({"ansible_interfaces":["lo","eth0"],"ansible_dns":["a","b"]})"),
         realcontents::content(R"({"ansible_interfaces":["eth0","lo"],"ansible_dns":["b","a"]})")});
    QCOMPARE(difference.difference.differences, 1); // the order of name servers is meant
    QCOMPARE(difference.difference.muted, 1);
    const FactsDifference more
        = compareFacts({u"web1"_s, realcontents::content(R"({"ansible_interfaces":["lo","eth0"]})"),
                        realcontents::content(R"({"ansible_interfaces":["eth0","lo","eth1"]})")});
    QVERIFY(unmuted(more.difference).contains(u"ansible_interfaces[2]"_s));
}

void TestFactsDifference::whatWasNotGatheredIsSaid()
{
    const ContentPtr facts = realcontents::content(R"({"ansible_system":"Linux"})");
    const ContentPtr none = realcontents::content("{}");
    using enum FactsDifference::State;
    QCOMPARE(compareFacts({u"a"_s, facts, facts}).state, Compared);
    QCOMPARE(compareFacts({u"a"_s, facts, facts}).difference.likeness, Likeness::Same);
    QCOMPARE(compareFacts({u"a"_s, facts, none}).state, OnlyLeft);
    QCOMPARE(compareFacts({u"a"_s, nullptr, facts}).state, OnlyRight);
    QCOMPARE(compareFacts({u"a"_s, none, nullptr}).state, NotGathered);
    QVERIFY(sharedFacts({compareFacts({u"a"_s, facts, none})}).empty());
}

void TestFactsDifference::whatWasNotSavedOnOneSideIsMuted()
{
    const FactsDifference difference = compareFacts(
        {u"web1"_s, realcontents::content(R"({"ansible_devices": {"sda": 1}, "ansible_kernel": "5"})"),
         realcontents::content(
             R"({"ansible_devices": "Not saved by ARA as configured by 'ignored_facts'", "ansible_kernel": "6"})")});
    QCOMPARE(difference.difference.differences, 1);
    QCOMPARE(difference.difference.muted, 1);
    QCOMPARE(sharedFacts({difference}).front().path, u"ansible_kernel"_s);
}

void TestFactsDifference::longFactsAreShortened()
{
    const QByteArray text(1000, 'x');
    const auto facts
        = [&text](const char *end) { return realcontents::content("{\"ansible_x\":\"" + text + end + "\"}"); };
    const std::vector<FactsDifference> hosts{compareFacts({u"a"_s, facts("1"), facts("2")}),
                                             compareFacts({u"b"_s, facts("1"), facts("3")}),
                                             compareFacts({u"c"_s, facts("1"), facts("2")})};
    const std::vector<SharedFact> shared = sharedFacts(hosts);
    // They differ behind what is shown.
    QCOMPARE(shared.size(), 2);
    QCOMPARE(shared.front().hosts, (QStringList{u"a"_s, u"c"_s}));
    QCOMPARE(shared.front().left.size(), SharedFact::LongestValue + 1);
}

QTEST_GUILESS_MAIN(TestFactsDifference)
#include "tst_factsdifference.moc"
