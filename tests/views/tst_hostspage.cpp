// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/hostsmodel.h"
#include "models/recording/overlap.h"
#include "tests/support/report.h"
#include "tests/support/testmain.h"
#include "views/common/elidedlabel.h"
#include "views/common/emptyplace.h"
#include "views/common/jsontreeview.h"
#include "views/common/linkbutton.h"
#include "views/common/palette.h"
#include "views/hosts/hostspage.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

using namespace aviary;
using namespace Qt::StringLiterals;

class TestHostsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theMachineOfTheSelectedHostIsSummedUp();
    void keysWalkTheHosts();
    void titlesStandAboveWhatTheyName();
    void allColumnsFitAndTheRecapStandsBelowInFull();
    void theLinkLeadsToTheHostsResults();
    void withoutFactsItSaysWhy();
    void aLaterSnapshotLeavesTheSelection();
    void aRangeOfTimeCountsWhatGoesOnInItAndEndsByItsChip();
    void aRangeWithoutResultsSaysSo();
};

namespace {

struct Shown
{
    test::Report report;
    HostsPage page;
    QTableView *table = nullptr;

    Shown(const QString &file, int playbook)
        : report(file, playbook)
    {
        page.resize(1000, 640);
        static_cast<QWidget &>(page).show();
        page.show(report.at(PageId::Hosts), report.recording, report.source.get());
        table = page.findChild<QTableView *>();
    }
    QStringList labels() const
    {
        QStringList texts;
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty())
                texts << label->text();
        }
        for (const ElidedLabel *label : page.findChildren<ElidedLabel *>())
            texts << label->text();
        return texts;
    }
};

} // namespace

void TestHostsPage::theMachineOfTheSelectedHostIsSummedUp()
{
    Shown shown(u"shop-bad.sqlite"_s, 2);
    QTRY_VERIFY(shown.page.isSettled());
    QVERIFY(shown.labels().contains(u"app1.shop.example"_s));
    QVERIFY2(shown.labels().contains(u"Kernel"_s), qPrintable(shown.labels().join(u'|')));
    QVERIFY(shown.page.findChild<JsonTreeView *>()->model()->rowCount() > 20);
}

void TestHostsPage::keysWalkTheHosts()
{
    Shown shown(u"shop-bad.sqlite"_s, 2);
    QTRY_VERIFY(shown.page.isSettled());
    QSignalSpy navigated(&shown.page, &Page::navigate);
    shown.page.setFocus();
    QTest::keyClick(shown.table, Qt::Key_Down);
    QCOMPARE(navigated.count(), 1);
    QVERIFY(navigated.first().at(1).toBool());
    QTRY_VERIFY(shown.page.isSettled());
    QVERIFY(shown.labels().contains(u"app2.shop.example"_s));
    QTest::keyClick(shown.table, Qt::Key_C, Qt::ControlModifier);
    QVERIFY2(QApplication::clipboard()->text().startsWith(u"app2.shop.example\t1\t"_s), qPrintable(QApplication::clipboard()->text()));
}

void TestHostsPage::titlesStandAboveWhatTheyName()
{
    const Shown shown(u"shop-extras.sqlite"_s, 2);
    const QAbstractItemModel *model = shown.table->model();
    for (int column = 0; column < HostsModel::ColumnCount; ++column) {
        const auto title = model->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>();
        const auto cell = model->index(0, column).data(Qt::TextAlignmentRole).value<Qt::Alignment>();
        QCOMPARE(title.testFlag(Qt::AlignRight), cell.testFlag(Qt::AlignRight));
        QVERIFY(title.testAnyFlags(Qt::AlignLeft | Qt::AlignRight));
    }
}

void TestHostsPage::allColumnsFitAndTheRecapStandsBelowInFull()
{
    const Shown shown(u"shop-extras.sqlite"_s, 2); // has outcomes of every kind
    QVERIFY(!shown.table->horizontalScrollBar()->isVisible());
    QVERIFY(shown.labels().contains(
        u"recap by Ansible: ok=15 changed=7 unreachable=0 failed=1 skipped=0 rescued=1 ignored=10"_s));
    // Where nothing was rescued there is no column for it; "failed" is always there.
    const Shown good(u"shop-bad.sqlite"_s, 2);
    QVERIFY(good.table->isColumnHidden(HostsModel::Rescued));
    QVERIFY(good.table->isColumnHidden(HostsModel::Unreachable));
    QVERIFY(!good.table->isColumnHidden(HostsModel::Failed));
    QVERIFY(!good.table->isColumnHidden(HostsModel::Recap));
    const Shown killed(u"shop-running.sqlite"_s, 2);
    QVERIFY(killed.table->isColumnHidden(HostsModel::Recap));
    QVERIFY(!killed.table->isColumnHidden(HostsModel::Failed));
}

void TestHostsPage::theLinkLeadsToTheHostsResults()
{
    Shown shown(u"shop-bad.sqlite"_s, 2);
    QTRY_VERIFY(shown.page.isSettled());
    QSignalSpy navigated(&shown.page, &Page::navigate);
    auto *link = shown.page.findChild<LinkButton *>();
    QCOMPARE(link->text(), u"32 results"_s);
    QTest::mouseClick(link, Qt::LeftButton);
    const auto there = navigated.first().first().value<Location>();
    QCOMPARE(there.page, PageId::Results);
    QCOMPARE(there.host, std::optional(HostId {9}));
    QVERIFY(!there.result);
}

void TestHostsPage::withoutFactsItSaysWhy()
{
    Shown shown(u"shop-bad.sqlite"_s, 1);
    const auto *model = shown.table->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, HostsModel::Name).data().toString() == "db1.shop.example"_L1)
            shown.table->setCurrentIndex(model->index(row, 0));
    }
    QTRY_VERIFY(shown.page.isSettled());
    QVERIFY2(shown.labels().contains(u"No facts were gathered for db1.shop.example in this run (gather_facts: false)."_s), qPrintable(shown.labels().join(u'|')));
}

void TestHostsPage::aLaterSnapshotLeavesTheSelection()
{
    Shown shown(u"shop-bad.sqlite"_s, 2);
    shown.table->setCurrentIndex(shown.table->model()->index(3, 0));
    const QString name = shown.table->currentIndex().data().toString();
    shown.page.show(shown.report.at(PageId::Hosts), shown.report.recording, shown.report.source.get());
    QCOMPARE(shown.table->currentIndex().data().toString(), name);
}

void TestHostsPage::aRangeOfTimeCountsWhatGoesOnInItAndEndsByItsChip()
{
    Shown shown(u"shop-bad.sqlite"_s, 2);
    QTRY_VERIFY(shown.page.isSettled());
    QCOMPARE(shown.table->model()->rowCount(), 6);
    auto *chip = shown.page.findChild<QToolButton *>(u"range"_s);
    QVERIFY(!chip->isVisible());
    Location location = shown.report.at(PageId::Hosts);
    // The play of the databases: db1 alone, and the longest of app1's tasks is delegated to it later.
    const Micros started = shown.report.recording->playbook().started;
    location.range = {started + 21'000'000, started + 23'000'000};
    shown.page.show(location, shown.report.recording, shown.report.source.get());
    QVERIFY(chip->isVisible());
    QCOMPARE(shown.table->model()->rowCount(), 1);
    QCOMPARE(shown.table->model()->index(0, HostsModel::Name).data().toString(), u"db1"_s);
    qint64 inRange = 0;
    for (RowIndex row = 0; row < shown.report.recording->resultCount(); ++row)
        inRange += goesOnIn(location.range, shown.report.recording->startedOf(row),
                            shown.report.recording->durationOf(row));
    QCOMPARE(shown.table->model()->index(0, HostsModel::Results).data(HostsModel::SortRole).toLongLong(), inRange);
    QVERIFY2(shown.labels().join(u'|').contains(u"1 of 6 host"_s), qPrintable(shown.labels().join(u'|')));

    QSignalSpy navigated(&shown.page, &Page::navigate);
    QTest::mouseClick(chip, Qt::LeftButton);
    QCOMPARE(navigated.size(), 1);
    const auto there = navigated.first().first().value<Location>();
    QVERIFY(there.range.isEmpty());
    QCOMPARE(there.page, PageId::Hosts);
    shown.page.show(there, shown.report.recording, shown.report.source.get());
    QVERIFY(!chip->isVisible());
    QCOMPARE(shown.table->model()->rowCount(), 6);
}

void TestHostsPage::aRangeWithoutResultsSaysSo()
{
    Shown shown(u"shop-bad.sqlite"_s, 2);
    Location location = shown.report.at(PageId::Hosts);
    location.range = {1'000'000, 2'000'000};
    shown.page.show(location, shown.report.recording, shown.report.source.get());
    auto *empty = shown.page.findChild<EmptyPlace *>();
    QTRY_VERIFY(empty->isVisible());
    QCOMPARE(empty->text(), u"No result of any host goes on in this time."_s);
    QSignalSpy navigated(&shown.page, &Page::navigate);
    shown.page.clearFilter();
    QCOMPARE(navigated.size(), 1);
}

AVIARY_TEST_MAIN(TestHostsPage)
#include "tst_hostspage.moc"
