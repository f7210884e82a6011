// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/inputs.h"

#include "models/recording/recordingbuilder.h"
#include "tests/models/realcontents.h"
#include "tests/support/databases.h"
#include "tests/support/report.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aviary;

class TestInputs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void exactlyTheFilesOfTheRegressionDiffer();
    void filesDifferAsTheDatabasesSay_data();
    void filesDifferAsTheDatabasesSay();
    void filesAreMatched_data();
    void filesAreMatched();
    void aRunAgainstItselfHasTheSameInputs_data();
    void aRunAgainstItselfHasTheSameInputs();
    void recordsAreComparedByKey();
    void jsonInATextIsComparedWithin();
    void recordsThatWereNotReadAreSaidToBe();
    void optionsDiffer();
    void versionsThatWereNotRecordedAreNoDifference();
    void labelsDiffer();
    void pathsAreToldBelowThePlaybook();
};

// "~ path", "> left → right" renamed, "- path", "+ path"; equal ones are not told.
static QStringList told(const std::vector<FileChange> &files)
{
    QStringList lines;
    for (const FileChange &file : files) {
        switch (file.change) {
        case FileChange::Change::Changed:
            lines << u"~ "_s + file.path();
            break;
        case FileChange::Change::Renamed:
            lines << u"> %1 → %2"_s.arg(file.leftPath, file.rightPath);
            break;
        case FileChange::Change::Removed:
            lines << u"- "_s + file.path();
            break;
        case FileChange::Change::Added:
            lines << u"+ "_s + file.path();
            break;
        case FileChange::Change::Equal:
            break;
        }
    }
    return lines;
}

void TestInputs::exactlyTheFilesOfTheRegressionDiffer()
{
    const test::Report good(u"shop-good.sqlite"_s, 2);
    const test::Report bad(u"shop-bad.sqlite"_s, 2);
    const QStringList changed{u"~ inventory/group_vars/shop.yml"_s, u"~ inventory/hosts.yml"_s,
                              u"~ roles/app/tasks/main.yml"_s, u"~ roles/common/tasks/main.yml"_s,
                              u"~ roles/web/tasks/main.yml"_s};
    const Inputs inputs = compareInputs(*good.recording, *bad.recording);
    QCOMPARE(told(inputs.files), changed);
    QCOMPARE(inputs.changedFiles, 5);
    QCOMPARE(inputs.countOfFiles(), 23);
    QCOMPARE(inputs.filesLeft, 23);
    QCOMPARE(inputs.filesRight, 23);
    QCOMPARE(inputs.hostsOnlyLeft, QStringList{u"cache1.shop.example"_s});
    QVERIFY(inputs.hostsOnlyRight.isEmpty());
    QCOMPARE(inputs.hostsInBoth, 6);
    // And nothing else
    QCOMPARE(inputs.leftCommand, inputs.rightCommand);
    QVERIFY(inputs.leftCommand.text.startsWith("ansible-playbook --diff --forks 8"_L1));
    QVERIFY(inputs.arguments.empty());
    QVERIFY(inputs.versions.empty());
    QVERIFY(inputs.labels.empty());
    QVERIFY(inputs.records.empty());
    QVERIFY(!inputs.leftIsCheckMode && !inputs.rightIsCheckMode);
    QVERIFY(inputs.differ());

    const Inputs swapped = compareInputs(*bad.recording, *good.recording);
    QCOMPARE(told(swapped.files), changed);
    QCOMPARE(swapped.hostsOnlyRight, inputs.hostsOnlyLeft);
    QVERIFY(swapped.hostsOnlyLeft.isEmpty());
}

void TestInputs::filesDifferAsTheDatabasesSay_data()
{
    QTest::addColumn<int>("playbook");
    QTest::newRow("provision.yml") << 1;
    QTest::newRow("site.yml") << 2;
    QTest::newRow("verify.yml") << 3;
}

void TestInputs::filesDifferAsTheDatabasesSay()
{
    QFETCH(const int, playbook);
    // Asked of both databases, apart from the code under test
    const auto filesOf = [playbook](const QString &database) {
        QMap<QString, QString> files;
        {
            test::Connection connection(test::data(database), u"QSQLITE_OPEN_READONLY"_s);
            const int count
                = connection.run(u"select count(*) from files where playbook_id = %1"_s.arg(playbook)).toInt();
            for (int i = 0; i < count; ++i) {
                const QString line
                    = connection
                          .run(u"select c.sha1 || f.path from files f join file_contents c on c.id = "
                               "f.content_id where f.playbook_id = %1 order by f.id limit 1 offset %2"_s.arg(playbook)
                                   .arg(i))
                          .toString();
                files.insert(line.sliced(40), line.first(40));
            }
        }
        return files;
    };
    const QMap<QString, QString> left = filesOf(u"shop-good.sqlite"_s);
    const QMap<QString, QString> right = filesOf(u"shop-bad.sqlite"_s);
    QSet<QString> expected;
    for (const QString &path : left.keys() + right.keys()) {
        if (left.value(path) != right.value(path))
            expected << path;
    }
    const test::Report good(u"shop-good.sqlite"_s, playbook);
    const test::Report bad(u"shop-bad.sqlite"_s, playbook);
    QSet<QString> found;
    for (const FileChange &file : compareInputs(*good.recording, *bad.recording).files) {
        if (file.change != FileChange::Change::Equal)
            found << (file.right == NoIndex ? good.recording->files()[file.left] : bad.recording->files()[file.right])
                         .path;
    }
    QCOMPARE(found, expected);
    QVERIFY(!expected.isEmpty());
}

using Files = QList<std::pair<QString, QString>>; // path, sha1

struct Made
{
    QString playbook = u"/home/ci/site.yml"_s;
    Files files;
    QByteArray arguments;
    QString ansible, python;
    QStringList labels;
    QList<std::pair<QString, QString>> records; // key, type
};

static RecordingPtr recordingOf(const Made &made)
{
    RecordingBuilder builder(19);
    Playbook playbook;
    playbook.id = PlaybookId{1};
    playbook.path = made.playbook;
    playbook.arguments = made.arguments;
    playbook.ansibleVersion = made.ansible;
    playbook.pythonVersion = made.python;
    for (const QString &label : made.labels)
        playbook.labels.push_back({LabelId{1}, label});
    builder.setPlaybook(playbook);
    std::vector<File> files;
    for (const auto &[path, sha1] : made.files)
        files.push_back({FileId{std::ssize(files) + 1}, path, sha1});
    builder.setFiles(std::move(files));
    std::vector<Record> records;
    for (const auto &[key, type] : made.records)
        records.push_back({RecordId{std::ssize(records) + 1}, key, type});
    builder.setRecords(std::move(records));
    return builder.finish();
}

void TestInputs::filesAreMatched_data()
{
    QTest::addColumn<QString>("leftPlaybook");
    QTest::addColumn<QString>("rightPlaybook");
    QTest::addColumn<Files>("left");
    QTest::addColumn<Files>("right");
    QTest::addColumn<QStringList>("changes");
    const QString site = u"/home/ci/site.yml"_s;
    QTest::newRow("renamed by content") << site << site << Files{{u"/home/ci/a.yml"_s, u"1"_s}}
                                        << Files{{u"/home/ci/b.yml"_s, u"1"_s}} << QStringList{u"> a.yml → b.yml"_s};
    QTest::newRow("moved keeps its name")
        << site << site << Files{{u"/home/ci/x/main.yml"_s, u"1"_s}, {u"/home/ci/other.yml"_s, u"1"_s}}
        << Files{{u"/home/ci/new.yml"_s, u"1"_s}, {u"/home/ci/y/main.yml"_s, u"1"_s}}
        << QStringList{u"> other.yml → new.yml"_s, u"> x/main.yml → y/main.yml"_s};
    QTest::newRow("gone, new, changed, equal")
        << site << site
        << Files{{u"/home/ci/a.yml"_s, u"1"_s}, {u"/home/ci/b.yml"_s, u"2"_s}, {u"/home/ci/c.yml"_s, u"3"_s}}
        << Files{{u"/home/ci/b.yml"_s, u"2"_s}, {u"/home/ci/c.yml"_s, u"4"_s}, {u"/home/ci/d.yml"_s, u"5"_s}}
        << QStringList{u"~ c.yml"_s, u"- a.yml"_s, u"+ d.yml"_s};
    QTest::newRow("another folder for each job")
        << u"/builds/17/shop/site.yml"_s << u"/builds/18/shop/site.yml"_s
        << Files{{u"/builds/17/shop/site.yml"_s, u"1"_s}, {u"/builds/17/roles/x.yml"_s, u"2"_s}}
        << Files{{u"/builds/18/shop/site.yml"_s, u"1"_s}, {u"/builds/18/roles/x.yml"_s, u"3"_s}}
        << QStringList{u"~ /builds/18/roles/x.yml"_s};
    QTest::newRow("another name of the playbook")
        << u"/a/site.yml"_s << u"/b/main.yml"_s << Files{{u"/a/site.yml"_s, u"1"_s}, {u"/a/vars.yml"_s, u"2"_s}}
        << Files{{u"/b/main.yml"_s, u"1"_s}, {u"/b/vars.yml"_s, u"3"_s}}
        << QStringList{u"~ vars.yml"_s, u"> site.yml → main.yml"_s};
    QTest::newRow("without a hash nothing is equal")
        << site << site << Files{{u"/home/ci/a.yml"_s, QString()}} << Files{{u"/home/ci/a.yml"_s, QString()}}
        << QStringList{u"~ a.yml"_s};
    QTest::newRow("ad hoc") << u"Ad-Hoc: command: ls /a/b"_s << u"Ad-Hoc: command: ls /a/c"_s
                            << Files{{u"Ad-Hoc: command: ls /a/b"_s, u"1"_s}}
                            << Files{{u"Ad-Hoc: command: ls /a/c"_s, u"2"_s}}
                            << QStringList{u"- Ad-Hoc: command: ls /a/b"_s, u"+ Ad-Hoc: command: ls /a/c"_s};
}

void TestInputs::filesAreMatched()
{
    QFETCH(const QString, leftPlaybook);
    QFETCH(const QString, rightPlaybook);
    QFETCH(const Files, left);
    QFETCH(const Files, right);
    const RecordingPtr l = recordingOf({.playbook = leftPlaybook, .files = left});
    const RecordingPtr r = recordingOf({.playbook = rightPlaybook, .files = right});
    const Inputs inputs = compareInputs(*l, *r);
    QTEST(told(inputs.files), "changes");
    // Each file stands once.
    QSet<TableIndex> leftSeen, rightSeen;
    for (const FileChange &file : inputs.files) {
        QVERIFY(file.left == NoIndex || !leftSeen.contains(file.left));
        QVERIFY(file.right == NoIndex || !rightSeen.contains(file.right));
        leftSeen << file.left;
        rightSeen << file.right;
    }
    leftSeen.remove(NoIndex);
    rightSeen.remove(NoIndex);
    QCOMPARE(leftSeen.size(), left.size());
    QCOMPARE(rightSeen.size(), right.size());
}

void TestInputs::aRunAgainstItselfHasTheSameInputs_data()
{
    QTest::addColumn<QString>("database");
    QTest::addColumn<int>("playbook");
    for (int playbook = 1; playbook <= 3; ++playbook)
        QTest::addRow("shop-bad %d", playbook) << u"shop-bad.sqlite"_s << playbook;
    for (const char *schema : {"ara-1.2.0-m03", "ara-1.5.8-m10", "ara-head-m19"})
        QTest::newRow(schema) << u"schema/%1.sqlite"_s.arg(QLatin1StringView(schema)) << 1;
}

void TestInputs::aRunAgainstItselfHasTheSameInputs()
{
    QFETCH(const QString, database);
    QFETCH(const int, playbook);
    const test::Report report(database, playbook);
    const test::Report again(database, playbook);
    QVERIFY(report.recording && again.recording);
    const Inputs inputs = compareInputs(*report.recording, *again.recording);
    QVERIFY(!inputs.differ());
    QCOMPARE(inputs.changedFiles, 0);
}

static InputContents contentsOf(const test::Report &left, const test::Report &right)
{
    InputContents contents;
    const auto read = [](const test::Report &report, QHash<TableIndex, ContentPtr> &values) {
        for (TableIndex i = 0; i < report.recording->records().size(); ++i)
            values.insert(i, report.source->record(report.recording->records()[i].id).wait().value_or(nullptr));
    };
    read(left, contents.leftRecords);
    read(right, contents.rightRecords);
    return contents;
}

void TestInputs::recordsAreComparedByKey()
{
    const test::Report good(u"shop-good.sqlite"_s, 3);
    const test::Report bad(u"shop-bad.sqlite"_s, 3);
    const Inputs inputs = compareInputs(*good.recording, *bad.recording, contentsOf(good, bad));
    QStringList changed, equal;
    for (const RecordChange &record : inputs.records)
        (record.change == RecordChange::Change::Equal ? equal : changed) << record.key;
    QCOMPARE(changed, QStringList{u"release"_s}); // "release 2025.11.2 (build 1742)" → "release 2025.11.3 (build 1743)"
    QCOMPARE(equal, (QStringList{u"deployed"_s, u"job"_s, u"note"_s, u"steps"_s, u"summary"_s}));
    QVERIFY(inputs.differ());
}

void TestInputs::jsonInATextIsComparedWithin()
{
    const RecordingPtr left = recordingOf({.records = {{u"summary"_s, u"json"_s}, {u"when"_s, u"text"_s}}});
    const RecordingPtr right = recordingOf({.records = {{u"when"_s, u"text"_s}, {u"summary"_s, u"json"_s}}});
    InputContents contents;
    contents.leftRecords = {{0, realcontents::content(R"("{\"passed\": 41, \"failed\": 0}")")},
                            {1, realcontents::content(R"("2026-11-21 02:53:37")")}};
    contents.rightRecords = {{1, realcontents::content(R"("{\"failed\": 0,  \"passed\": 40}")")},
                             {0, realcontents::content(R"("2026-11-21 02:54:44")")}};
    const Inputs inputs = compareInputs(*left, *right, contents);
    QCOMPARE(inputs.records.size(), 2);
    QCOMPARE(inputs.records[0].difference.differences, 1);
    QCOMPARE(inputs.records[0].difference.pathOf(1), u"passed"_s);
    QCOMPARE(inputs.records[1].change, RecordChange::Change::Muted);
}

void TestInputs::recordsThatWereNotReadAreSaidToBe()
{
    const RecordingPtr left = recordingOf({.records = {{u"a"_s, u"text"_s}, {u"b"_s, u"text"_s}, {u"c"_s, u"text"_s}}});
    const RecordingPtr right
        = recordingOf({.records = {{u"d"_s, u"text"_s}, {u"c"_s, u"json"_s}, {u"b"_s, u"text"_s}}});
    const Inputs inputs = compareInputs(*left, *right);
    QStringList changes;
    for (const RecordChange &record : inputs.records)
        changes << record.key + QString::number(static_cast<int>(record.change));
    using enum RecordChange::Change;
    const auto said = [](const char *key, RecordChange::Change change) {
        return QLatin1StringView(key) + QString::number(static_cast<int>(change));
    };
    QCOMPARE(changes, (QStringList{said("a", Removed), said("b", NotRead), said("c", Changed), said("d", Added)}));
}

void TestInputs::optionsDiffer()
{
    const RecordingPtr left = recordingOf(
        {.arguments
         = R"({"verbosity":0,"tags":["b","a"],"subset":null,"forks":5,"extra_vars":"Not saved by ARA as configured by 'ignored_arguments'","start_at_task":"x"})"});
    const RecordingPtr right = recordingOf(
        {.arguments
         = R"({"verbosity":3,"tags":["a","b"],"subset":"web*","forks":5,"extra_vars":"Not saved by ARA as configured by 'ignored_arguments'","flush_cache":false})"});
    const Inputs inputs = compareInputs(*left, *right);
    QCOMPARE(inputs.arguments,
             (std::vector<ValueChange>{{u"verbosity"_s, u"0"_s, u"3"_s},
                                       {u"subset"_s, QString(), u"web*"_s},
                                       {u"start_at_task"_s, u"x"_s, QString()}}));
    QVERIFY(inputs.leftCommand != inputs.rightCommand);
    QVERIFY(compareInputs(*left, *recordingOf({})).arguments.empty());
}

void TestInputs::versionsThatWereNotRecordedAreNoDifference()
{
    const RecordingPtr left = recordingOf({.ansible = u"2.14.18"_s});
    const RecordingPtr right = recordingOf({.ansible = u"2.19.1"_s, .python = u"3.13"_s});
    QCOMPARE(compareInputs(*left, *right).versions,
             (std::vector<ValueChange>{{u"Ansible"_s, u"2.14.18"_s, u"2.19.1"_s}}));
}

void TestInputs::labelsDiffer()
{
    const RecordingPtr left = recordingOf({.labels = {u"web"_s, u"tags:b,a"_s, u"check:False"_s, u"job-1"_s}});
    const RecordingPtr right = recordingOf({.labels = {u"tags:a,b"_s, u"check:True"_s, u"job-2"_s, u"web"_s}});
    QCOMPARE(compareInputs(*left, *right).labels,
             (std::vector<LabelChange>{{u"job-1"_s, false, false},
                                       {u"job-2"_s, true, false},
                                       {u"check:False"_s, false, true},
                                       {u"check:True"_s, true, true}}));
}

void TestInputs::pathsAreToldBelowThePlaybook()
{
    Playbook playbook;
    playbook.path = u"/home/ci/shop/site.yml"_s;
    QCOMPARE(pathBelowPlaybook(playbook, u"/home/ci/shop/roles/x.yml"_s), u"roles/x.yml"_s);
    QCOMPARE(pathBelowPlaybook(playbook, u"/home/ci/shopping/x.yml"_s), u"/home/ci/shopping/x.yml"_s);
    QCOMPARE(pathBelowPlaybook(playbook, u"/home/ci/shop/"_s), u"/home/ci/shop/"_s);
    playbook.path = u"site.yml"_s;
    QCOMPARE(pathBelowPlaybook(playbook, u"roles/x.yml"_s), u"roles/x.yml"_s);
}

AVIARY_TEST_GUILESS(TestInputs)
#include "tst_inputs.moc"
