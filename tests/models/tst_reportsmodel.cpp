// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/reportsmodel.h"
#include "tests/support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace aviary;
using namespace Qt::StringLiterals;

class TestReportsModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aReportWithOnePlaybookIsOneRow();
    void playbooksStandBelowTheirReport();
    void reportsAreInNaturalOrder();
    void aReloadKeepsTheRowsThatStay();
    void aReportThatIsOpeningSaysSo();
    void toolTipsAreNoMarkup();
};

namespace {

Playbook playbook(qint64 id, const QString &path, State state, const QString &name = {})
{
    Playbook p;
    p.id = PlaybookId {id};
    p.path = path;
    p.name = name;
    p.state = state;
    p.duration = 12'400'000;
    return p;
}

ReportEntry report(const QString &name, std::vector<Playbook> playbooks)
{
    ReportEntry entry {.origin = QUrl::fromLocalFile(u"/logs/%1/ansible.sqlite"_s.arg(name)), .name = name, .place = u"/logs/"_s + name};
    entry.stage = ReportEntry::Stage::Ready;
    entry.playbooks = std::move(playbooks);
    return entry;
}

QString text(const QModelIndex &index, int column = 0)
{
    return index.siblingAtColumn(column).data().toString();
}

} // namespace

void TestReportsModel::aReportWithOnePlaybookIsOneRow()
{
    ReportsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setReport(report(u"job-1"_s, {playbook(7, u"/src/site.yml"_s, State::Failed)}));
    const QModelIndex row = model.index(0, 0);
    QCOMPARE(model.rowCount(row), 0);
    QCOMPARE(text(row), u"job-1"_s);
    QCOMPARE(row.data(ReportsModel::SubtitleRole).toString(), u"site.yml"_s);
    QCOMPARE(row.data(ReportsModel::PlaybookRole).toLongLong(), 7);
    QCOMPARE(row.data(ReportsModel::StateRole).toInt(), int(State::Failed));
    QCOMPARE(text(row, ReportsModel::Duration), u"12.4 s"_s);
}

void TestReportsModel::playbooksStandBelowTheirReport()
{
    ReportsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setReport(report(u"job"_s, {playbook(1, u"/src/site.yml"_s, State::Failed, u"webshop: site"_s), playbook(2, u"/src/verify.yml"_s, State::Completed)}));
    const QModelIndex above = model.index(0, 0);
    QCOMPARE(model.rowCount(above), 2);
    const QModelIndex site = model.index(0, 0, above);
    QCOMPARE(text(site), u"site.yml"_s);
    QCOMPARE(site.data(ReportsModel::SubtitleRole).toString(), u"webshop: site"_s);
    QCOMPARE(site.parent(), above);
    QVERIFY(!above.data(ReportsModel::PlaybookRole).isValid());
    QCOMPARE(model.indexOf(QUrl::fromLocalFile(u"/logs/job/ansible.sqlite"_s), {}, PlaybookId {2}), model.index(1, 0, above));
}

void TestReportsModel::reportsAreInNaturalOrder()
{
    ReportsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const QString &name : {u"job-10"_s, u"job-9"_s, u"job-100"_s})
        model.setReport(report(name, {}));
    QCOMPARE(text(model.index(0, 0)), u"job-9"_s);
    QCOMPARE(text(model.index(1, 0)), u"job-10"_s);
    QCOMPARE(text(model.index(2, 0)), u"job-100"_s);
    model.removeReport(QUrl::fromLocalFile(u"/logs/job-10/ansible.sqlite"_s), {});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(text(model.index(1, 0)), u"job-100"_s);
}

void TestReportsModel::aReloadKeepsTheRowsThatStay()
{
    ReportsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setReport(report(u"job"_s, {playbook(1, u"a.yml"_s, State::Completed), playbook(2, u"b.yml"_s, State::Running)}));
    const QPersistentModelIndex second = model.index(1, 0, model.index(0, 0));
    model.setReport(report(u"job"_s, {playbook(1, u"a.yml"_s, State::Completed), playbook(2, u"b.yml"_s, State::Failed), playbook(3, u"c.yml"_s, State::Running)}));
    QVERIFY(second.isValid());
    QCOMPARE(text(second), u"b.yml"_s);
    QCOMPARE(second.data(ReportsModel::StateRole).toInt(), int(State::Failed));
    QCOMPARE(model.rowCount(model.index(0, 0)), 3);
    model.setReport(report(u"job"_s, {playbook(1, u"a.yml"_s, State::Completed)}));
    QVERIFY(!second.isValid());
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
}

void TestReportsModel::aReportThatIsOpeningSaysSo()
{
    ReportsModel model;
    ReportEntry entry = report(u"job"_s, {});
    entry.stage = ReportEntry::Stage::Opening;
    model.setReport(entry);
    QCOMPARE(model.index(0, 0).data(ReportsModel::SubtitleRole).toString(), u"opening…"_s);
    entry.stage = ReportEntry::Stage::Ready;
    model.setReport(entry);
    QCOMPARE(model.index(0, 0).data(ReportsModel::SubtitleRole).toString(), u"no playbooks"_s);
}

void TestReportsModel::toolTipsAreNoMarkup()
{
    ReportsModel model;
    model.setReport(report(u"job"_s, {playbook(1, u"/src/<b>site</b>.yml"_s, State::Completed), playbook(2, u"b"_s, State::Completed)}));
    const QString tip = model.index(0, 0, model.index(0, 0)).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(u"&lt;b&gt;site"_s), qPrintable(tip));
}

AVIARY_TEST_GUILESS(TestReportsModel)
#include "tst_reportsmodel.moc"
