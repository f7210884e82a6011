// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/filelines.h"
#include "models/items/filesmodel.h"
#include "tests/support/recordings.h"
#include "tests/support/testmain.h"

#include <QAbstractItemModelTester>
#include <QGuiApplication>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace aviary;

namespace {

RecordingPtr recordingOf(const QStringList &paths)
{
    RecordingBuilder builder = test::builder(State::Completed, {}, {});
    std::vector<File> files;
    for (const QString &path : paths)
        files.push_back({FileId{static_cast<qint64>(files.size() + 1)}, path, {}});
    builder.setFiles(std::move(files));
    return builder.finish();
}

// Names in the order shown, folders with a slash behind, two blanks a level.
QStringList treeOf(const QAbstractItemModel &model, const QModelIndex &parent = {}, const QString &indent = {})
{
    QStringList names;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        names << indent + index.data().toString() + (model.hasChildren(index) ? u"/"_s : QString());
        names << treeOf(model, index, indent + u"  "_s);
    }
    return names;
}

} // namespace

class TestFilesModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void chainsOfFoldersAreOneRow_data();
    void chainsOfFoldersAreOneRow();
    void aFilterLeavesWhatHasAllWords();
    void filesCarryTheWorstOutcomeOfTheirTasks();
    void growingSnapshotsKeepIndexes();
    void linesKnowTheirTasks();
};

void TestFilesModel::chainsOfFoldersAreOneRow_data()
{
    QTest::addColumn<QStringList>("paths");
    QTest::addColumn<QStringList>("tree");
    QTest::newRow("none") << QStringList() << QStringList();
    QTest::newRow("one") << QStringList{u"/home/ci/site.yml"_s} << QStringList{u"/home/ci/"_s, u"  site.yml"_s};
    QTest::newRow("folders first, natural order")
        << QStringList{u"/src/web10.yml"_s, u"/src/web2.yml"_s, u"/src/roles/app/tasks/main.yml"_s,
                       u"/src/roles/app/vars/main.yml"_s}
        << QStringList{u"/src/"_s,     u"  roles/app/"_s,   u"    tasks/"_s, u"      main.yml"_s,
                       u"    vars/"_s, u"      main.yml"_s, u"  web2.yml"_s, u"  web10.yml"_s};
    QTest::newRow("two roots") << QStringList{u"/a/b/x"_s, u"/c/y"_s}
                               << QStringList{u"//"_s, u"  a/b/"_s, u"    x"_s, u"  c/"_s, u"    y"_s};
    QTest::newRow("relative") << QStringList{u"site.yml"_s} << QStringList{u"site.yml"_s};
    QTest::newRow("ad hoc") << QStringList{u"Ad-Hoc: command: ls /etc/hosts"_s}
                            << QStringList{u"Ad-Hoc: command: ls /etc/hosts"_s};
}

void TestFilesModel::chainsOfFoldersAreOneRow()
{
    QFETCH(QStringList, paths);
    QFETCH(QStringList, tree);
    FilesModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRecording(recordingOf(paths));
    QCOMPARE(treeOf(model), tree);
    for (TableIndex file = 0; file < TableIndex(paths.size()); ++file)
        QCOMPARE(model.indexOfFile(file).data(FilesModel::PathRole).toString(), paths[file]);
}

void TestFilesModel::aFilterLeavesWhatHasAllWords()
{
    FilesModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRecording(
        recordingOf({u"/src/roles/app/tasks/main.yml"_s, u"/src/roles/web/tasks/main.yml"_s, u"/src/site.yml"_s}));
    model.setFilter(u"MAIN web"_s);
    QCOMPARE(treeOf(model), QStringList({u"/src/roles/web/tasks/"_s, u"  main.yml"_s}));
    QCOMPARE(model.shownCount(), 1);
    QCOMPARE(model.fileCount(), 3);
    QVERIFY(!model.indexOfFile(0).isValid());
    model.setFilter(u"nothing"_s);
    QCOMPARE(model.rowCount(), 0);
    model.setFilter({});
    QCOMPARE(model.shownCount(), 3);
}

void TestFilesModel::filesCarryTheWorstOutcomeOfTheirTasks()
{
    FilesModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRecording(test::builder(State::Running, test::tasks({u"a"_s}), test::hosts({u"h"_s, u"i"_s}),
                                     {{1, 1, Status::Unreachable}, {1, 2, Status::Failed}})
                           .finish());
    QCOMPARE(model.indexOfFile(0).data(FilesModel::OutcomeRole).toInt(), int(Outcome::Failed));
    model.setRecording(
        test::builder(State::Running, test::tasks({u"a"_s}), test::hosts({u"h"_s}), {{1, 1, Status::Ok}}).finish());
    QVERIFY(!model.indexOfFile(0).data(FilesModel::OutcomeRole).isValid());
}

void TestFilesModel::growingSnapshotsKeepIndexes()
{
    FilesModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    RecordingBuilder builder = test::builder(State::Running, test::tasks({u"a"_s}), test::hosts({u"h"_s}));
    model.setRecording(builder.snapshot());
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    builder.addResult(ResultId{1}, TaskId{1}, HostId{1}, PlayId{1}, 0, 1, Status::Failed, false, false);
    model.setRecording(builder.snapshot());
    QCOMPARE(reset.count(), 0);
    QCOMPARE(model.indexOfFile(0).data(FilesModel::OutcomeRole).toInt(), int(Outcome::Failed));
}

void TestFilesModel::linesKnowTheirTasks()
{
    std::vector<Task> tasks = test::tasks({u"a"_s, u"again"_s, u"meta"_s});
    tasks[1].line = tasks[0].line; // an include in a loop
    const RecordingPtr recording = test::builder(State::Running, tasks, test::hosts({u"h"_s, u"i"_s}),
                                                 {{1, 1, Status::Ok, true}, {1, 2, Status::Ok}, {2, 1, Status::Failed}})
                                       .finish();
    const std::vector<LineTasks> lines = tasksOfFile(*recording, 0);
    QCOMPARE(lines.size(), size_t(2));
    QCOMPARE(lines[0].line, 10);
    QCOMPARE(lines[0].tasks, (std::vector<TableIndex>{0, 1}));
    QCOMPARE(lines[0].worst, Outcome::Failed);
    QCOMPARE(countsInWords(lines[0].counts), u"1 failed, 1 changed, 1 ok"_s);
    QCOMPARE(lines[1].line, 12);
    QVERIFY(!lines[1].worst);
}

AVIARY_TEST_GUI(TestFilesModel)
#include "tst_filesmodel.moc"
