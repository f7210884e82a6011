// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/content/factscard.h"
#include "realcontents.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace aviary;

class TestFactsCard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRealMachine();
    void lines_data();
    void lines();
    void realFactsGiveACard();
};

namespace {

QStringList shown(const JsonValue &facts)
{
    QStringList lines;
    for (const FactsLine &line : readFactsCard(facts))
        lines << line.label + u": "_s + line.value;
    return lines;
}

} // namespace

void TestFactsCard::aRealMachine()
{
    ContentPtr facts;
    realcontents::forEach(u"shop-bad.sqlite"_s, u"select id, facts from hosts where id = 8"_s,
                          [&facts](const realcontents::Blob &blob) { facts = realcontents::content(blob.text); });
    QVERIFY(facts);
    QCOMPARE(
        shown(facts->json.root()),
        QStringList({u"System: Debian 12.11 (bookworm), in docker"_s, u"Kernel: not saved by ARA, as it was told to"_s,
                     u"Python: 3.11.2 /usr/bin/python3"_s, u"CPU: 2 × AMD EPYC"_s, u"Memory: 25 GB, 24 GB free"_s,
                     u"Addresses: 192.0.2.2, fd00::2, fe80::fc:ff:fe00:1"_s, u"Uptime: 1 h 22 min"_s}));
}

void TestFactsCard::lines_data()
{
    QTest::addColumn<QByteArray>("facts");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("nothing") << QByteArray("{}") << QStringList();
    QTest::newRow("no object") << QByteArray("[1]") << QStringList();
    QTest::newRow("without prefix") << QByteArray(R"({"kernel": "6.1.0", "architecture": "aarch64"})")
                                    << QStringList(u"Kernel: 6.1.0 aarch64"_s);
    QTest::newRow("Python in parts") << QByteArray(
        R"({"ansible_python": {"version": {"major": 3, "minor": 9, "micro": 0}}})")
                                     << QStringList(u"Python: 3.9.0"_s);
    QTest::newRow("system only") << QByteArray(R"({"ansible_system": "FreeBSD"})") << QStringList(u"System: FreeBSD"_s);
    QTest::newRow("processors by model") << QByteArray(
        R"({"ansible_processor": ["Intel Xeon E5", "Intel Xeon E5"], "ansible_processor_vcpus": 2})")
                                         << QStringList(u"CPU: 2 × Intel Xeon E5"_s);
    QTest::newRow("hostile values") << QByteArray(
        R"({"ansible_kernel": "a\nb\u001b[31m", "ansible_uptime_seconds": 1e300, "ansible_memtotal_mb": -5})")
                                    << QStringList(u"Kernel: a ⏎ b"_s);
    QByteArray many = R"({"ansible_all_ipv4_addresses": [)";
    for (int i = 0; i < 20; ++i)
        many += (i ? ", \"10.0.0." : "\"10.0.0.") + QByteArray::number(i) + '"';
    QStringList named;
    for (int i = 0; i < 13; ++i)
        named << u"10.0.0.%1"_s.arg(i);
    QTest::newRow("many addresses") << many + "]}"
                                    << QStringList(u"Addresses: "_s + named.join(u", "_s) + u" and 7 more"_s);
}

void TestFactsCard::lines()
{
    QFETCH(QByteArray, facts);
    QFETCH(QStringList, expected);
    const JsonDocument document = JsonDocument::parse(facts);
    QCOMPARE(shown(document.root()), expected);
}

void TestFactsCard::realFactsGiveACard()
{
    int cards = 0;
    for (const QString &database : realcontents::databases()) {
        realcontents::forEach(database, u"select id, facts from hosts"_s, [&cards](const realcontents::Blob &blob) {
            const JsonDocument document = JsonDocument::parse(blob.text);
            const auto card = readFactsCard(document.root());
            QVERIFY2(document.root().size() < 50 || card.size() >= 3, qPrintable(shown(document.root()).join(u'\n')));
            cards += !card.empty();
        });
    }
    QCOMPARE_GT(cards, 10);
}

AVIARY_TEST_GUILESS(TestFactsCard)
#include "tst_factscard.moc"
