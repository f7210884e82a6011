// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/playbooksmodel.h"

#include "models/recording/format.h"
#include "tests/support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace aviary;
using namespace Qt::StringLiterals;

class TestPlaybooksModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { setDisplayZone(QTimeZone(QTimeZone::UTC)); }
    void failedOnesAreFirstAndThenTheNewest();
    void countsThatComeLaterKeepTheRows();
    void whatIsNotKnownIsSaid();
    void labelsThatAraMadeAreFolded();
    void checkModeIsMarked();
    void adHocRunsAreCalledByTheirCommand();
    void aNameThatRepeatsThePathIsLeftOut();
};

namespace {

PlaybookEntry entry(qint64 id, State state, Micros started, const QString &path = u"/src/site.yml"_s)
{
    PlaybookEntry entry;
    entry.origin = QUrl(u"file:///logs/ansible.sqlite"_s);
    entry.report = u"logs"_s;
    entry.playbook.id = PlaybookId{id};
    entry.playbook.state = state;
    entry.playbook.started = started;
    entry.playbook.path = path;
    return entry;
}

QString cell(const PlaybooksModel &model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString();
}

} // namespace

void TestPlaybooksModel::adHocRunsAreCalledByTheirCommand()
{
    PlaybooksModel model;
    PlaybookEntry adHoc = entry(1, State::Completed, 10, u"Ad-Hoc: command: uname -s"_s);
    adHoc.playbook.arguments = R"({"module_name": "command", "module_args": "uname -s", "args": "webs"})";
    model.setPlaybooks({adHoc, entry(2, State::Completed, 5)});
    QCOMPARE(cell(model, 0, PlaybooksModel::NameColumn), u"ansible webs -m command -a 'uname -s'"_s);
    QCOMPARE(cell(model, 1, PlaybooksModel::NameColumn), u"site.yml"_s);
}

void TestPlaybooksModel::failedOnesAreFirstAndThenTheNewest()
{
    PlaybooksModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setPlaybooks({entry(1, State::Completed, 10), entry(2, State::Failed, 20), entry(3, State::Running, 30),
                        entry(4, State::Failed, 25), entry(5, State::Expired, NoTime), entry(6, State::Completed, 30)});
    QList<qint64> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids << raw(model.entry(row).playbook.id);
    QCOMPARE(ids, (QList<qint64>{4, 2, 6, 3, 1, 5}));
    QCOMPARE(model.rowOf(entry(3, State::Unknown, 0)), 3);
    QCOMPARE(model.rowOf(entry(9, State::Unknown, 0)), -1);
}

void TestPlaybooksModel::countsThatComeLaterKeepTheRows()
{
    PlaybooksModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    PlaybookEntry one = entry(1, State::Failed, 10);
    model.setPlaybooks({one});
    QCOMPARE(cell(model, 0, PlaybooksModel::FailedColumn), u"…"_s);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    one.counts = OutcomeCounts{};
    (*one.counts)[Outcome::Failed] = 2;
    (*one.counts)[Outcome::Unreachable] = 1;
    (*one.counts)[Outcome::Changed] = 1204;
    model.setPlaybooks({one});
    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(cell(model, 0, PlaybooksModel::FailedColumn), u"3"_s);
    QCOMPARE(cell(model, 0, PlaybooksModel::ChangedColumn), u"1,204"_s);
    QCOMPARE(cell(model, 0, PlaybooksModel::ResultsColumn), u"1,207"_s);
    QVERIFY(cell(model, 0, PlaybooksModel::FailedColumn, Qt::ToolTipRole).contains(u"2 failed, 1 unreachable"_s));
}

void TestPlaybooksModel::whatIsNotKnownIsSaid()
{
    PlaybooksModel model;
    model.setPlaybooks({entry(1, State::Running, 10)});
    QCOMPARE(cell(model, 0, PlaybooksModel::DurationColumn), u"no end"_s);
    QVERIFY(cell(model, 0, PlaybooksModel::DurationColumn, Qt::ToolTipRole).contains(u"No end is recorded."_s));
    QCOMPARE(cell(model, 0, PlaybooksModel::UserColumn), u"–"_s);
    QVERIFY(cell(model, 0, PlaybooksModel::UserColumn, Qt::ToolTipRole).contains(u"Not recorded before ARA 1.6."_s));
    QVERIFY(cell(model, 0, PlaybooksModel::AraColumn, Qt::ToolTipRole).contains(u"Not recorded before ARA 1.6."_s));
}

void TestPlaybooksModel::labelsThatAraMadeAreFolded()
{
    PlaybooksModel model;
    PlaybookEntry one = entry(1, State::Completed, 10);
    for (const QString &name : {u"tags:all"_s, u"nightly"_s, u"check:False"_s, u"<b>release 10</b>"_s, u"subset:web"_s})
        one.playbook.labels.push_back({LabelId{1}, name});
    model.setPlaybooks({one});
    QCOMPARE(cell(model, 0, PlaybooksModel::LabelsColumn), u"<b>release 10</b>, nightly"_s);
    const QString toolTip = cell(model, 0, PlaybooksModel::LabelsColumn, Qt::ToolTipRole);
    QVERIFY(toolTip.contains(u"check:False"_s));
    QVERIFY(toolTip.contains(u"&lt;b&gt;"_s));
}

void TestPlaybooksModel::checkModeIsMarked()
{
    PlaybooksModel model;
    PlaybookEntry one = entry(1, State::Failed, 10);
    one.playbook.checkMode = true;
    model.setPlaybooks({one});
    QCOMPARE(cell(model, 0, PlaybooksModel::StateColumn), u"failed"_s);
    QCOMPARE(cell(model, 0, PlaybooksModel::StateColumn, PlaybooksModel::SubtitleRole), u"◇ check mode"_s);
}

void TestPlaybooksModel::aNameThatRepeatsThePathIsLeftOut()
{
    PlaybooksModel model;
    PlaybookEntry one = entry(1, State::Failed, 10);
    one.playbook.name = u"site.yml"_s;
    PlaybookEntry two = entry(2, State::Failed, 5);
    two.playbook.name = u"webshop: site"_s;
    model.setPlaybooks({one, two});
    QCOMPARE(cell(model, 0, PlaybooksModel::NameColumn), u"site.yml"_s);
    QCOMPARE(cell(model, 0, PlaybooksModel::NameColumn, PlaybooksModel::SubtitleRole), QString());
    QCOMPARE(cell(model, 1, PlaybooksModel::NameColumn, PlaybooksModel::SubtitleRole), u"webshop: site"_s);
}

AVIARY_TEST_GUILESS(TestPlaybooksModel)
#include "tst_playbooksmodel.moc"
