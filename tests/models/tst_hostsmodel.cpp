// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/hostsmodel.h"
#include "tests/support/maderecording.h"
#include "tests/support/report.h"
#include "tests/support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace aviary;
using namespace Qt::StringLiterals;

class TestHostsModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsComeFromRowsAndTheRecapFromAnsible();
    void failingHostsComeFirst();
    void rescuedAndIgnoredStandInTheRecap();
    void aRunThatWasKilledHasCountsButNoRecap();
    void hostsThatComeWhileItRunsResetNothing();
};

namespace {

QString cell(const HostsModel &model, const QString &host, HostsModel::Column column)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, HostsModel::Name).data().toString() == host)
            return model.index(row, column).data().toString();
    }
    return u"no such host"_s;
}

} // namespace

void TestHostsModel::countsComeFromRowsAndTheRecapFromAnsible()
{
    const test::Report report(u"shop-bad.sqlite"_s, 2);
    HostsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRecording(report.recording);
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(cell(model, u"app1"_s, HostsModel::Failed), u"1"_s);
    QCOMPARE(cell(model, u"app1"_s, HostsModel::Skipped), u"1"_s);
    QCOMPARE(cell(model, u"app1"_s, HostsModel::Recap), u"ok=32 changed=22 unreachable=0 failed=1 skipped=1 rescued=0 ignored=0"_s);
    const OutcomeCounts rows = report.recording->countsOfHost(report.recording->hostIndex(HostId {9}));
    QCOMPARE(cell(model, u"app1"_s, HostsModel::Ok).toInt() + cell(model, u"app1"_s, HostsModel::Changed).toInt(), rows[Outcome::Ok] + rows[Outcome::Changed]);
    QCOMPARE(rows[Outcome::Ok] + rows[Outcome::Changed], 30);
}

void TestHostsModel::failingHostsComeFirst()
{
    const test::Report report(u"shop-bad.sqlite"_s, 2);
    HostsModel model;
    model.setRecording(report.recording);
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.index(row, HostsModel::Name).data().toString();
    QCOMPARE(names.join(u' '), u"app1 app2 db1 mon1 web1 web2"_s);
}

void TestHostsModel::rescuedAndIgnoredStandInTheRecap()
{
    const test::Report report(u"shop-bad.sqlite"_s, 3);
    HostsModel model;
    model.setRecording(report.recording);
    QCOMPARE(cell(model, u"web1.shop.example"_s, HostsModel::Recap), u"ok=7 changed=1 unreachable=0 failed=0 skipped=0 rescued=0 ignored=1"_s);
    QCOMPARE(cell(model, u"db1.shop.example"_s, HostsModel::Recap), u"ok=8 changed=2 unreachable=0 failed=0 skipped=1 rescued=1 ignored=0"_s);
    QCOMPARE(cell(model, u"db1.shop.example"_s, HostsModel::Rescued), u"1"_s);
}

void TestHostsModel::aRunThatWasKilledHasCountsButNoRecap()
{
    const test::Report report(u"shop-running.sqlite"_s, 2);
    QVERIFY(report.recording->playbook().state != State::Completed);
    HostsModel model;
    model.setRecording(report.recording);
    qint64 results = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        results += model.index(row, HostsModel::Results).data(HostsModel::SortRole).toLongLong();
        QCOMPARE(model.index(row, HostsModel::Recap).data().toString(), QString());
    }
    QCOMPARE(results, qint64(report.recording->resultCount()));
    QVERIFY(results > 0);
}

void TestHostsModel::hostsThatComeWhileItRunsResetNothing()
{
    MadeRecording few({u"b"_s, u"c"_s});
    few.add(0, 0, 1);
    few.add(1, 1, 1);
    MadeRecording more({u"b"_s, u"c"_s, u"a"_s});
    more.add(0, 0, 1);
    more.add(1, 1, 1);
    more.add(2, 2, 1);
    more.add(1, 3, 1, Status::Failed);
    HostsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRecording(few.finish());
    const QPersistentModelIndex b = model.index(0, HostsModel::Name);
    const QPersistentModelIndex c = model.index(1, HostsModel::Name);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setRecording(more.finish());
    QCOMPARE(reset.size(), 0);
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.index(row, HostsModel::Name).data().toString();
    QCOMPARE(names.join(u' '), u"c a b"_s);
    QCOMPARE(b.data().toString(), u"b"_s);
    QCOMPARE(c.data().toString(), u"c"_s);
    QCOMPARE(cell(model, u"c"_s, HostsModel::Failed), u"1"_s);
}

AVIARY_TEST_GUILESS(TestHostsModel)
#include "tst_hostsmodel.moc"
