// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/pair.h"

#include "models/content/textdiff.h"
#include "tests/models/realcontents.h"
#include "tests/support/report.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aviary;

class TestPair : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void exactlyTheTasksOfTheRegressionDiffer_data();
    void exactlyTheTasksOfTheRegressionDiffer();
    void aRepetitionDiffersInNoiseOnly();
    void everyResultEqualsItself();
    void aChangedTemplateShowsInTheDifference();
    void whatFailsStandsBesideWhatDidNot();
    void twoHostsOfOneTaskAreCompared();
    void itemsAreComparedByLabel();
    void partsStandInOneOrder();
    void theFileLineIsCompared();
    void exitStatusesDiffer();
    void contentsThatCannotBeReadAreComparedAsText();
};

struct Found
{
    Outcome outcome = Outcome::Unknown;
    ContentPtr content;
};

// By "task | host", of which the n-th has so many #.
static QMap<QString, Found> results(const QString &database, int playbook)
{
    const test::Report report(database, playbook);
    const Recording &recording = *report.recording;
    QMap<QString, Found> found;
    for (RowIndex row = 0; row < recording.resultCount(); ++row) {
        QString key
            = recording.tasks()[recording.taskOf(row)].name + u" | "_s + recording.hosts()[recording.hostOf(row)].name;
        while (found.contains(key))
            key += u'#';
        found.insert(key,
                     {recording.outcome(row), report.source->result(recording.resultId(row)).wait().value_or(nullptr)});
    }
    return found;
}

static ResultPair compareFound(const Found &left, const Found &right)
{
    return compareResults(left.outcome, left.content, right.outcome, right.content);
}

static const PartPair *partOf(const ResultPair &pair, DetailPart::Kind kind)
{
    const auto found = std::ranges::find(pair.parts, kind, &PartPair::kind);
    return found == pair.parts.end() ? nullptr : &*found;
}

void TestPair::exactlyTheTasksOfTheRegressionDiffer_data()
{
    QTest::addColumn<int>("playbook");
    QTest::addColumn<bool>("isSwapped");
    QTest::addColumn<QStringList>("tasks");
    // tests/data/playbooks/README.md: cache1 gone, the release, gift-cards, the motd, the migration, a page more,
    // another keepalive, the service
    const QStringList provision{u"Put the machines in groups by their first letter"_s};
    const QStringList site{u"Gathering Facts"_s,
                           u"Note that the service runs"_s,
                           u"Show which release is there before"_s,
                           u"Start the service of the machine"_s,
                           u"app : Migrate the schema"_s,
                           u"app : Module basket: write the code"_s,
                           u"app : Module catalogue: write the code"_s,
                           u"app : Module checkout: write the code"_s,
                           u"app : Module invoices: write the code"_s,
                           u"app : Restart the application"_s,
                           u"app : Write the application settings"_s,
                           u"common : Write the message of the day"_s,
                           u"common : Write the release file"_s,
                           u"monitoring : 全てのホストを登録する (register all hosts) 🛰️"_s,
                           u"web : Tune the web server"_s,
                           u"web : Write the pages <b>index</b> & \"about\""_s};
    // One file more on the machines, others are larger; the release file itself
    const QStringList verify{u"Count the files of the machine"_s, u"Read the release file"_s,
                             u"Record the release as text"_s, u"Tell the monitoring how many files there are"_s};
    for (const bool isSwapped : {false, true}) {
        const char *how = isSwapped ? "swapped" : "";
        QTest::addRow("provision.yml %s", how) << 1 << isSwapped << provision;
        QTest::addRow("site.yml %s", how) << 2 << isSwapped << site;
        QTest::addRow("verify.yml %s", how) << 3 << isSwapped << verify;
    }
}

void TestPair::exactlyTheTasksOfTheRegressionDiffer()
{
    QFETCH(const int, playbook);
    QFETCH(const bool, isSwapped);
    const QMap<QString, Found> left = results(isSwapped ? u"shop-bad.sqlite"_s : u"shop-good.sqlite"_s, playbook);
    const QMap<QString, Found> right = results(isSwapped ? u"shop-good.sqlite"_s : u"shop-bad.sqlite"_s, playbook);
    QSet<QString> tasks;
    int onlyNoise = 0;
    for (const auto &[key, found] : left.asKeyValueRange()) {
        if (!right.contains(key))
            continue;
        const ResultPair pair = compareFound(found, right[key]);
        if (pair.likeness == Likeness::Different)
            tasks << key.first(key.lastIndexOf(u" | "_s));
        onlyNoise += pair.likeness == Likeness::OnlyNoise ? 1 : 0;
        if (!pair.outcomeDiffers)
            QCOMPARE(compareContents(*found.content, *right[key].content), pair.likeness);
    }
    QStringList sorted(tasks.begin(), tasks.end());
    sorted.sort();
    QTEST(sorted, "tasks");
    QVERIFY(onlyNoise > 3);
}

void TestPair::aRepetitionDiffersInNoiseOnly()
{
    // free.yml was recorded three times.
    QList<int> runs;
    realcontents::forEach(u"shop-extras.sqlite"_s,
                          u"select id, arguments from playbooks where path like '%/free.yml'"_s,
                          [&](const realcontents::Blob &blob) { runs << static_cast<int>(blob.id); });
    QVERIFY(runs.size() >= 2);
    const QMap<QString, Found> first = results(u"shop-extras.sqlite"_s, runs[0]);
    const QMap<QString, Found> second = results(u"shop-extras.sqlite"_s, runs[1]);
    int compared = 0;
    for (const auto &[key, found] : first.asKeyValueRange()) {
        if (!second.contains(key))
            continue;
        ++compared;
        QVERIFY2(compareFound(found, second[key]).likeness != Likeness::Different, qPrintable(key));
    }
    QVERIFY(compared > 5);
}

void TestPair::everyResultEqualsItself()
{
    int seen = 0;
    for (const char *database : {"shop-extras.sqlite", "shop-bad.sqlite", "schema/ara-1.2.0-m03.sqlite"}) {
        realcontents::forEachResult(QString::fromLatin1(database), [&](const realcontents::Blob &blob) {
            const ContentPtr content = realcontents::content(blob.text);
            const ResultPair pair = compareResults(Outcome::Ok, content, Outcome::Ok, realcontents::content(blob.text));
            QCOMPARE(pair.likeness, Likeness::Same);
            QCOMPARE(pair.parts.size(), pair.left.parts.size());
            for (const PartPair &part : pair.parts) {
                QCOMPARE(part.left, part.right);
                QVERIFY(part.values.changes.empty());
                QCOMPARE(part.lines.differences() + part.lines.muted, 0);
            }
            ++seen;
        });
    }
    QVERIFY(seen > 500);
}

void TestPair::aChangedTemplateShowsInTheDifference()
{
    const QString key = u"common : Write the message of the day | web2.shop.example"_s;
    const ResultPair pair = compareFound(results(u"shop-good.sqlite"_s, 2)[key], results(u"shop-bad.sqlite"_s, 2)[key]);
    const PartPair *part = partOf(pair, DetailPart::Kind::Difference);
    QVERIFY(part && part->left >= 0 && part->right >= 0);
    QCOMPARE(part->likeness, Likeness::Different);
    const std::vector<QByteArrayView> left = linesOf(pair.left.parts[static_cast<size_t>(part->left)].text);
    const std::vector<QByteArrayView> right = linesOf(pair.right.parts[static_cast<size_t>(part->right)].text);
    QList<QByteArray> told;
    int muted = 0;
    for (const LineRow &row : part->lines.rows) {
        muted += row.change == LineRow::Change::Muted ? 1 : 0;
        if (row.change == LineRow::Change::Changed)
            told << left[row.left].toByteArray() + " | " + right[row.right].toByteArray();
        else if (row.change == LineRow::Change::Added)
            told << "| " + right[row.right].toByteArray();
    }
    QCOMPARE(muted, 1); // the temporary folder that the template came from
    QVERIFY(told.contains("+Release 2025.11.2 | +Release 2025.11.3"));
    QVERIFY(told.contains("+Owner   ops@shop.example | +Owner   platform@shop.example"));
    QVERIFY(told.contains("+Machine web2.shop.example (shop, webs) | +*** web2.shop.example ***"));
    QVERIFY(told.contains("| +Groups  shop, webs"));
}

void TestPair::whatFailsStandsBesideWhatDidNot()
{
    const QString key = u"Start the service of the machine | app1.shop.example"_s;
    const ResultPair pair = compareFound(results(u"shop-good.sqlite"_s, 2)[key], results(u"shop-bad.sqlite"_s, 2)[key]);
    QVERIFY(pair.outcomeDiffers);
    QCOMPARE(pair.likeness, Likeness::Different);
    const PartPair *error = partOf(pair, DetailPart::Kind::ErrorOutput);
    QVERIFY(error && error->left < 0 && error->right >= 0);
    QVERIFY(pair.right.parts[static_cast<size_t>(error->right)].text.contains("gift-cards <beta>"));
}

void TestPair::twoHostsOfOneTaskAreCompared()
{
    const QMap<QString, Found> bad = results(u"shop-bad.sqlite"_s, 2);
    const QString task = u"Start the service of the machine | %1.shop.example"_s;
    const ResultPair failedAgainstOk = compareFound(bad[task.arg(u"web1"_s)], bad[task.arg(u"app1"_s)]);
    QVERIFY(failedAgainstOk.outcomeDiffers);
    QVERIFY(partOf(failedAgainstOk, DetailPart::Kind::ErrorOutput)->left < 0);
    // Both failed in the same way: the error output says so.
    const ResultPair bothFailed = compareFound(bad[task.arg(u"app1"_s)], bad[task.arg(u"app2"_s)]);
    QVERIFY(!bothFailed.outcomeDiffers);
    QCOMPARE(partOf(bothFailed, DetailPart::Kind::ErrorOutput)->likeness, Likeness::Same);
}

static ResultPair compareTexts(const QByteArray &left, const QByteArray &right, Outcome leftOutcome = Outcome::Ok,
                               Outcome rightOutcome = Outcome::Ok)
{
    return compareResults(leftOutcome, realcontents::content(left), rightOutcome, realcontents::content(right));
}

void TestPair::itemsAreComparedByLabel()
{
    const ResultPair pair = compareTexts(
        R"({"results":[{"item":"a","rc":0},{"item":"b","rc":0},{"item":"a","rc":1},{"item":"c","delta":"0:00:00.1"}]})",
        R"({"results":[{"item":"b","rc":0,"failed":true},{"item":"x","rc":0},{"item":"a","rc":0},{"item":"a","rc":2},{"item":"c","delta":"0:00:00.1"}]})",
        Outcome::Ok, Outcome::Failed);
    const PartPair *part = partOf(pair, DetailPart::Kind::Items);
    QVERIFY(part);
    const std::vector<DetailItem> &left = pair.left.parts[static_cast<size_t>(part->left)].items;
    const std::vector<DetailItem> &right = pair.right.parts[static_cast<size_t>(part->right)].items;
    QStringList told;
    for (const ItemPair &item : part->items) {
        const auto nameOf = [](const std::vector<DetailItem> &items, qsizetype index) {
            return index < 0
                ? u"-"_s
                : items[static_cast<size_t>(index)].label + QString::number(items[static_cast<size_t>(index)].position);
        };
        told << nameOf(left, item.left) + u' ' + nameOf(right, item.right) + u' '
                + QString::number(static_cast<int>(item.likeness));
    }
    QCOMPARE(told, (QStringList{u"b2 b1 2"_s, u"- x2 2"_s, u"a1 a3 0"_s, u"a3 a4 2"_s, u"c4 c5 0"_s}));
    const ResultPair gone = compareTexts(R"({"results":[{"item":"a"},{"item":"b"}]})", R"({"results":[{"item":"b"}]})");
    QCOMPARE(partOf(gone, DetailPart::Kind::Items)->items.back().right, -1);
    QCOMPARE(gone.likeness, Likeness::Different);
}

void TestPair::partsStandInOneOrder()
{
    // Of what failed the difference stands behind the message, of what did not before it.
    const ResultPair pair = compareTexts(R"({"msg":"done","diff":{"before":"a\n","after":"b\n"},"stdout":"x"})",
                                         R"({"msg":"broken","diff":{"before":"a\n","after":"b\n"},"warnings":["w"]})",
                                         Outcome::Changed, Outcome::Failed);
    QList<DetailPart::Kind> kinds;
    qsizetype right = -1;
    for (const PartPair &part : pair.parts) {
        kinds << part.kind;
        if (part.right >= 0) {
            QVERIFY(part.right > right);
            right = part.right;
        }
    }
    using enum DetailPart::Kind;
    QCOMPARE(kinds, (QList<DetailPart::Kind>{Message, Difference, Warnings, Output, Raw}));
}

void TestPair::theFileLineIsCompared()
{
    const ResultPair pair = compareTexts(R"({"path":"/etc/motd","mode":"0600","uid":0,"more":[1]})",
                                         R"({"path":"/etc/motd","mode":"0644","uid":0,"more":[1]})");
    const PartPair *part = partOf(pair, DetailPart::Kind::Returned);
    QVERIFY(part);
    QCOMPARE(part->values.differences, 1);
    QCOMPARE(part->values.pathOf(1), u"mode"_s);
    QCOMPARE(part->values.changes.front().equal, 3);
}

void TestPair::exitStatusesDiffer()
{
    const ResultPair pair
        = compareTexts(R"({"cmd":"false","rc":1,"delta":"0:00:00.1"})", R"({"cmd":"false","rc":2,"delta":"0:00:00.2"})",
                       Outcome::Failed, Outcome::Failed);
    const PartPair *part = partOf(pair, DetailPart::Kind::Command);
    QCOMPARE(part->lines.likeness, Likeness::Same);
    QCOMPARE(part->likeness, Likeness::Different);
    const ResultPair noise = compareTexts(R"({"cmd":"true","rc":0,"delta":"0:00:00.100000"})",
                                          R"({"cmd":"true","rc":0,"delta":"0:00:00.200000"})");
    QCOMPARE(noise.likeness, Likeness::OnlyNoise); // told by Raw
    QCOMPARE(partOf(noise, DetailPart::Kind::Raw)->values.noise, NoiseKinds(NoiseKind::Duration));
}

void TestPair::contentsThatCannotBeReadAreComparedAsText()
{
    QCOMPARE(compareTexts("no json", "no json").likeness, Likeness::Same);
    QCOMPARE(compareTexts("no json", "nothing").likeness, Likeness::Different);
    QCOMPARE(compareTexts("", "").likeness, Likeness::Same);
    QCOMPARE(compareTexts("", "{\"a\":1}").likeness, Likeness::Different);
    QCOMPARE(compareContents(*realcontents::content("no json"), *realcontents::content("nothing")),
             Likeness::Different);
    QCOMPARE(compareContents(*realcontents::content("{}"), *realcontents::content("{ }")), Likeness::Same);
}

AVIARY_TEST_GUILESS(TestPair)
#include "tst_pair.moc"
