// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/compare/inputsmodel.h"
#include "tests/support/comparisons.h"
#include "tests/support/inputpairs.h"
#include "tests/support/testmain.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QGuiApplication>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace aviary;
using test::InputPair;

namespace {

using Group = InputEntry::Group;

// "Files/≠ changed: site.yml".
QString lineOf(const QModelIndex &at)
{
    return at.parent().data().toString() + u'/' + at.siblingAtColumn(InputsModel::Change).data().toString() + u": "_s
        + at.data().toString();
}

// What is in a fold is not among them.
QStringList differencesOf(const InputsModel &model)
{
    QStringList lines;
    for (QModelIndex at = model.nextDifference({}, 1); at.isValid(); at = model.nextDifference(at, 1))
        lines << lineOf(at);
    return lines;
}

QModelIndex groupOf(const InputsModel &model, InputEntry::Group group)
{
    return model.index(static_cast<int>(group), 0);
}

QString subtitle(const QModelIndex &index)
{
    return index.data(InputsModel::SubtitleRole).toString();
}

QModelIndex foldOf(const QModelIndex &group)
{
    const int rows = group.model()->rowCount(group);
    return rows == 0 ? QModelIndex() : group.model()->index(rows - 1, 0, group);
}

} // namespace

class TestInputsModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theRegressionIsListedEntryForEntry();
    void swappedSidesTellTheSameTheOtherWayAround();
    void differencesAreWalkedBothWays();
    void whatIsEqualIsOneLineThatUnfolds();
    void aRunAgainstItselfDiffersInNothing();
    void whatIsNotReadYetIsNotSaidToDiffer();
    void moreThatIsKnownKeepsKeys();
    void recordsAreComparedWithoutNoise();
    void whatAnOlderAraDidNotRecordIsSaid();
    void schemasAgainstEachOther_data();
    void schemasAgainstEachOther();
    void anotherCommandLineIsTold();
    void checkModeIsToldOnce();
    void factsOfManyHostsAreFolded();
};

static const QStringList Regression{
    u"Files/≠ changed: inventory/group_vars/shop.yml"_s, u"Files/≠ changed: inventory/hosts.yml"_s,
    u"Files/≠ changed: roles/app/tasks/main.yml"_s,      u"Files/≠ changed: roles/common/tasks/main.yml"_s,
    u"Files/≠ changed: roles/web/tasks/main.yml"_s,      u"Hosts/− only left: cache1"_s,
    u"Facts/≠ changed: ansible_local.shop.release"_s};

void TestInputsModel::theRegressionIsListedEntryForEntry()
{
    const InputPair runs(u"shop-good.sqlite"_s, 2, u"shop-bad.sqlite"_s, 2);
    InputsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setPair(runs.pair);
    QCOMPARE(differencesOf(model), Regression);
    QCOMPARE(subtitle(groupOf(model, Group::Files)), u"5 of 23 differ"_s);
    QCOMPARE(subtitle(groupOf(model, Group::Command)), u"the same options"_s);
    QCOMPARE(subtitle(groupOf(model, Group::Versions)), u"0 of 6 differ"_s);
    QCOMPARE(subtitle(groupOf(model, Group::Labels)), u"0 of 3 differ"_s);
    // Those that ARA makes stand apart, so that the numbers agree.
    const QModelIndex labels = groupOf(model, Group::Labels);
    QCOMPARE(model.rowCount(labels), 2);
    QCOMPARE(labels.model()->index(0, 0, labels).data().toString(), u"2 made by ARA from the options"_s);
    QCOMPARE(labels.model()->index(1, 0, labels).data().toString(), u"3 on both sides"_s);
    QCOMPARE(subtitle(groupOf(model, Group::Hosts)), u"1 of 7 differ"_s);
    QCOMPARE(subtitle(groupOf(model, Group::Facts)), u"differ on 6 of 6 hosts"_s);
    QCOMPARE(subtitle(groupOf(model, Group::Records)), u"none on either side"_s);
    const QModelIndex fact = model.index(0, 0, groupOf(model, Group::Facts));
    QVERIFY(subtitle(fact).startsWith(u"2025.11.2 → 2025.11.3"_s));
    QCOMPARE(model.entryOf(fact)->hosts.size(), 6);
    // Whole where it is asked for.
    QVERIFY(model.index(0, 0, groupOf(model, Group::Hosts))
                .data(Qt::ToolTipRole)
                .toString()
                .contains(u"cache1.shop.example"_s));
}

void TestInputsModel::swappedSidesTellTheSameTheOtherWayAround()
{
    const InputPair runs(u"shop-bad.sqlite"_s, 2, u"shop-good.sqlite"_s, 2);
    InputsModel model;
    model.setPair(runs.pair);
    QStringList swapped = Regression;
    swapped.replace(5, u"Hosts/+ only right: cache1"_s);
    QCOMPARE(differencesOf(model), swapped);
    QVERIFY(subtitle(model.index(0, 0, groupOf(model, Group::Facts))).startsWith(u"2025.11.3 → 2025.11.2"_s));
}

void TestInputsModel::differencesAreWalkedBothWays()
{
    const InputPair runs(u"shop-good.sqlite"_s, 2, u"shop-bad.sqlite"_s, 2);
    InputsModel model;
    model.setPair(runs.pair);
    QStringList back;
    for (QModelIndex at = model.nextDifference({}, -1); at.isValid(); at = model.nextDifference(at, -1))
        back.prepend(lineOf(at));
    QCOMPARE(back, Regression);
    // From a group or a fold on, too.
    QCOMPARE(lineOf(model.nextDifference(groupOf(model, Group::Versions), 1)), Regression[5]);
    QCOMPARE(lineOf(model.nextDifference(groupOf(model, Group::Versions), -1)), Regression[4]);
}

void TestInputsModel::whatIsEqualIsOneLineThatUnfolds()
{
    const InputPair runs(u"shop-good.sqlite"_s, 2, u"shop-bad.sqlite"_s, 2);
    InputsModel model;
    model.setPair(runs.pair);
    const QModelIndex files = foldOf(groupOf(model, Group::Files));
    QVERIFY2(files.data().toString().startsWith("18 equal file"_L1), qPrintable(files.data().toString()));
    QCOMPARE(model.rowCount(files), 18);
    QStringList names;
    for (int row = 0; row < 18; ++row)
        names << model.index(row, 0, files).data().toString();
    QVERIFY(names.contains(u"site.yml"_s));
    QCOMPARE(model.index(0, InputsModel::Change, files).data().toString(), u"= equal"_s);
    QCOMPARE(model.rowCount(foldOf(groupOf(model, Group::Hosts))), 6);
    // Hosts of which all is told with what they share.
    QCOMPARE(model.rowCount(foldOf(groupOf(model, Group::Facts))), 6);
}

void TestInputsModel::aRunAgainstItselfDiffersInNothing()
{
    for (const int playbook : {1, 2, 3}) {
        const InputPair runs(u"shop-bad.sqlite"_s, playbook, u"shop-bad.sqlite"_s, playbook);
        InputsModel model;
        model.setPair(runs.pair);
        QCOMPARE(differencesOf(model), QStringList());
        QVERIFY(subtitle(groupOf(model, Group::Files)).startsWith("0 of "_L1));
    }
}

void TestInputsModel::whatIsNotReadYetIsNotSaidToDiffer()
{
    const InputPair runs(u"shop-good.sqlite"_s, 2, u"shop-bad.sqlite"_s, 2);
    InputsModel model;
    model.setPair(runs.read(ComparedPair::Known::Comparison));
    QCOMPARE(model.rowCount(), 0);
    model.setPair(runs.read(ComparedPair::Known::Inputs));
    QCOMPARE(differencesOf(model), Regression.first(6));
    const QModelIndex facts = groupOf(model, Group::Facts);
    QCOMPARE(model.rowCount(facts), 6); // to be looked at
    QVERIFY(subtitle(facts).endsWith("not compared yet"_L1));
    QCOMPARE(model.index(0, InputsModel::Change, facts).data().toString(), QString());
    auto unread = std::make_shared<ComparedPair>(*runs.pair);
    unread->inputs.records.push_back({.key = u"release"_s, .left = 0, .right = 0, .difference = {}});
    model.setPair(unread);
    QCOMPARE(differencesOf(model), Regression);
    QCOMPARE(subtitle(groupOf(model, Group::Records)), u"0 of 1 differ …"_s);
}

void TestInputsModel::moreThatIsKnownKeepsKeys()
{
    const InputPair runs(u"shop-good.sqlite"_s, 2, u"shop-bad.sqlite"_s, 2);
    InputsModel model;
    model.setPair(runs.read(ComparedPair::Known::Inputs));
    QStringList keys;
    for (const InputEntry &entry : model.entries())
        keys << entry.key();
    QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), keys.size());
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setPair(runs.read(ComparedPair::Known::Inputs));
    QCOMPARE(resets.count(), 0);
    model.setPair(runs.pair);
    QCOMPARE(resets.count(), 1);
    for (const QString &key : std::as_const(keys)) {
        QVERIFY2(model.indexOf(key).isValid(), qPrintable(key));
        QCOMPARE(model.indexOf(key).data(InputsModel::KeyRole).toString(), key);
    }
}

void TestInputsModel::recordsAreComparedWithoutNoise()
{
    const InputPair runs(u"shop-good.sqlite"_s, 3, u"shop-bad.sqlite"_s, 3);
    InputsModel model;
    model.setPair(runs.pair);
    QCOMPARE(differencesOf(model).filter(u"Records/"_s), QStringList{u"Records/≠ changed: release"_s});
    QCOMPARE(subtitle(groupOf(model, Group::Records)), u"1 of 6 differ"_s);
}

void TestInputsModel::whatAnOlderAraDidNotRecordIsSaid()
{
    const InputPair runs(u"schema/ara-1.2.0-m03.sqlite"_s, 1, u"schema/ara-head-m19.sqlite"_s, 1);
    InputsModel model;
    model.setPair(runs.pair);
    QStringList missing;
    const QModelIndex versions = groupOf(model, Group::Versions);
    for (int row = 0; row < model.rowCount(versions); ++row) {
        const InputEntry *entry = model.entryOf(model.index(row, 0, versions));
        if (entry->change == InputEntry::Change::NotRecorded)
            missing << entry->name + u": "_s + entry->left;
    }
    QVERIFY2(missing.contains(u"Python: Not recorded before ARA 1.6."_s), qPrintable(missing.join(u'\n')));
    QVERIFY(missing.contains(u"Controller: Not recorded before ARA 1.5.4."_s));
    QVERIFY(differencesOf(model).filter(u"Versions/≠ changed: Python"_s).isEmpty());
}

void TestInputsModel::schemasAgainstEachOther_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    const QStringList names = QDir(QStringLiteral(AVIARY_TEST_DATA "/schema")).entryList({u"*.sqlite"_s}, QDir::Files);
    for (const QString &name : names) {
        QTest::newRow(qPrintable(name + u" first"_s)) << name << names.last();
        QTest::newRow(qPrintable(name + u" last"_s)) << names.last() << name;
    }
}

void TestInputsModel::schemasAgainstEachOther()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    const InputPair runs(u"schema/"_s + left, 1, u"schema/"_s + right, 1);
    QVERIFY(runs.left.recording && runs.right.recording);
    InputsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setPair(runs.pair);
    QCOMPARE(model.rowCount(), InputEntry::GroupCount);
    for (int row = 0; row < model.rowCount(); ++row)
        QVERIFY(!subtitle(model.index(row, 0)).isEmpty());
    // The same playbook was run by each ARA.
    QCOMPARE(differencesOf(model).filter(u"Hosts/"_s), QStringList());
}

// The pair of two playbooks that a test writes down, without results.
static ComparedPairPtr pairOf(const Playbook &left, const Playbook &right)
{
    auto pair = std::make_shared<ComparedPair>();
    pair->known = ComparedPair::Known::Facts;
    const auto recordingOf = [](const Playbook &playbook) {
        RecordingBuilder builder(19);
        builder.setPlaybook(playbook);
        return builder.finish();
    };
    const RecordingPtr l = recordingOf(left);
    const RecordingPtr r = recordingOf(right);
    pair->playbook = {left, right};
    pair->comparison = compareRecordings(l, r);
    pair->inputs = compareInputs(*l, *r);
    return pair;
}

void TestInputsModel::anotherCommandLineIsTold()
{
    Playbook left, right;
    left.arguments = R"({"verbosity": 0, "tags": ["all"], "subset": null, "check": false})";
    right.arguments = R"({"verbosity": 3, "tags": ["all"], "subset": "web*", "check": false})";
    InputsModel model;
    model.setPair(pairOf(left, right));
    QCOMPARE(differencesOf(model),
             (QStringList{u"Command line/≠ changed: verbosity"_s, u"Command line/+ added: subset"_s}));
    const QModelIndex command = groupOf(model, Group::Command);
    QCOMPARE(subtitle(model.index(0, 0, command)), u"0 → 3"_s);
    QCOMPARE(subtitle(model.index(1, 0, command)), u"not given → web*"_s);
    left.arguments.clear();
    model.setPair(pairOf(left, right));
    QCOMPARE(subtitle(groupOf(model, Group::Command)), u"not recorded on the left"_s);
    QCOMPARE(model.rowCount(groupOf(model, Group::Command)), 0);
}

void TestInputsModel::checkModeIsToldOnce()
{
    Playbook left, right;
    left.arguments = R"({"check": false})";
    right.arguments = R"({"check": true})";
    right.checkMode = true;
    right.labels = {{LabelId{1}, u"check:True"_s}, {LabelId{2}, u"nightly"_s}};
    left.labels = {{LabelId{1}, u"check:False"_s}};
    InputsModel model;
    model.setPair(pairOf(left, right));
    QCOMPARE(differencesOf(model),
             (QStringList{u"Command line/≠ changed: Check mode"_s, u"Labels/+ only right: nightly"_s}));
    const QModelIndex labels = groupOf(model, Group::Labels);
    QCOMPARE(model.rowCount(foldOf(labels)), 2); // ARA's own
    left.checkMode = true;
    model.setPair(pairOf(left, right));
    QVERIFY(subtitle(groupOf(model, Group::Command)).contains(u"both in check mode"_s));
}

void TestInputsModel::factsOfManyHostsAreFolded()
{
    test::Run left, right;
    QStringList results;
    for (int host = 1; host <= 1000; ++host)
        results << u"web%1 ok"_s.arg(host);
    left.task(u"Hello"_s, results.join(u", "_s));
    right.task(u"Hello"_s, results.join(u", "_s));
    auto pair = std::make_shared<ComparedPair>();
    pair->known = ComparedPair::Known::Facts;
    const RecordingPtr l = left.finish();
    const RecordingPtr r = right.finish();
    pair->comparison = compareRecordings(l, r);
    pair->inputs = compareInputs(*l, *r);
    SharedFact kernel{.path = u"ansible_kernel"_s, .left = u"6.1"_s, .right = u"6.12"_s, .hosts = {}};
    for (const HostPair &host : pair->comparison->hosts()) {
        if (kernel.hosts.size() < 900)
            kernel.hosts << host.name;
    }
    pair->facts = {kernel, {.path = u"ansible_memtotal_mb"_s, .left = u"1"_s, .right = u"2"_s, .hosts = {u"web7"_s}}};
    InputsModel model;
    model.setPair(pair);
    QCOMPARE(differencesOf(model).filter(u"Facts/"_s),
             (QStringList{u"Facts/≠ changed: ansible_kernel"_s, u"Facts/≠ changed: web7"_s}));
    const QModelIndex facts = groupOf(model, Group::Facts);
    QCOMPARE(subtitle(facts), u"differ on 900 of 1,000 hosts"_s);
    QCOMPARE(model.rowCount(facts), 4);
    QCOMPARE(model.rowCount(model.index(2, 0, facts)), 899);
    QCOMPARE(model.rowCount(model.index(3, 0, facts)), 100);
}

AVIARY_TEST_GUI(TestInputsModel)
#include "tst_inputsmodel.moc"
