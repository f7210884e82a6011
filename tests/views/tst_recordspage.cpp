// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/report.h"
#include "tests/support/testmain.h"
#include "views/common/jsontreeview.h"
#include "views/common/palette.h"
#include "views/common/textview.h"
#include "views/records/recordspage.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace aviary;
using test::Report;

class TestRecordsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTypeIsShownAsWhatItIs_data();
    void everyTypeIsShownAsWhatItIs();
    void onlyAddressesOfTheWebAreLinks_data();
    void onlyAddressesOfTheWebAreLinks();
    void aKeyIsAStepInPlace();
    void noRecordsIsSaid();
};

void TestRecordsPage::everyTypeIsShownAsWhatItIs_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("shown"); // text, or the first key of the tree
    QTest::addColumn<bool>("isTree");
    QTest::addColumn<bool>("isLink");
    QTest::newRow("url") << u"job"_s << u"https://ci.shop.example/job/webshop/1742?tab=log&view=<raw>"_s << false
                         << true;
    QTest::newRow("dict") << u"deployed"_s << u"release"_s << true << false;
    QTest::newRow("list") << u"steps"_s << u"[0]"_s << true << false;
    QTest::newRow("json") << u"summary"_s << u"suites"_s << true << false;
    QTest::newRow("text") << u"release"_s << QString() << false << false;
}

void TestRecordsPage::everyTypeIsShownAsWhatItIs()
{
    QFETCH(QString, key);
    QFETCH(QString, shown);
    QFETCH(bool, isTree);
    QFETCH(bool, isLink);
    const Report report(u"shop-good.sqlite"_s, 3);
    RecordsPage page;
    page.resize(900, 500);
    page.QWidget::show();
    Location there = report.at(PageId::Records);
    for (const Record &record : report.recording->records()) {
        if (record.key == key)
            there.record = record.id;
    }
    QVERIFY(there.record);
    page.show(there, report.recording, report.source.get());
    QTRY_VERIFY(page.isSettled());
    QCOMPARE(page.findChild<QTreeWidget *>()->currentItem()->text(0), key);
    const auto *text = page.findChild<TextView *>();
    const auto *tree = page.findChild<JsonTreeView *>();
    QCOMPARE(tree->isVisible(), isTree);
    QCOMPARE(text->isVisible(), !isTree);
    if (isTree)
        QCOMPARE(tree->model()->index(0, JsonTreeModel::KeyColumn).data().toString(), shown);
    else if (!shown.isEmpty())
        QCOMPARE(text->displayedText(1), shown);
    else
        QVERIFY(!text->text().isEmpty());
    QCOMPARE(page.findChild<QPushButton *>()->isVisible(), isLink);
}

void TestRecordsPage::onlyAddressesOfTheWebAreLinks_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("isLink");
    QTest::newRow("https") << QByteArray("\"https://ci.example/job/1\"") << true;
    QTest::newRow("http") << QByteArray("\"http://ci.example\"") << true;
    QTest::newRow("file") << QByteArray("\"file:///etc/passwd\"") << false;
    QTest::newRow("javascript") << QByteArray("\"javascript:alert(1)\"") << false;
    QTest::newRow("no scheme") << QByteArray("\"ci.example\"") << false;
    QTest::newRow("no host") << QByteArray("\"http:///x\"") << false;
    QTest::newRow("words") << QByteArray("\"https://ci.example/ or so\"") << false;
}

void TestRecordsPage::onlyAddressesOfTheWebAreLinks()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, isLink);
    Content content;
    content.text = json;
    content.json = JsonDocument::parse(json);
    const RecordValue value = readRecordValue(u"url"_s, content);
    QCOMPARE(!value.link.isEmpty(), isLink);
    QCOMPARE(value.note.isEmpty(), isLink);
    QVERIFY(readRecordValue(u"text"_s, content).link.isEmpty());
}

void TestRecordsPage::aKeyIsAStepInPlace()
{
    const Report report(u"shop-good.sqlite"_s, 3);
    RecordsPage page;
    page.resize(900, 500);
    page.QWidget::show();
    page.show(report.at(PageId::Records), report.recording, report.source.get());
    QTRY_VERIFY(page.isSettled());
    QSignalSpy navigated(&page, &Page::navigate);
    auto *keys = page.findChild<QTreeWidget *>();
    keys->setFocus();
    QTest::keyClick(keys, Qt::Key_Down);
    QCOMPARE(navigated.count(), 1);
    QVERIFY(navigated[0][1].toBool());
    QCOMPARE(navigated[0][0].value<Location>().record, report.recording->records()[1].id);
    QTRY_VERIFY(page.isSettled());
}

void TestRecordsPage::noRecordsIsSaid()
{
    const Report report(u"shop-bad.sqlite"_s, 2);
    RecordsPage page;
    page.QWidget::show();
    page.show(report.at(PageId::Records), report.recording, report.source.get());
    QVERIFY(page.isSettled());
    bool isSaid = false;
    for (const QLabel *label : page.findChildren<QLabel *>())
        isSaid |= label->isVisible() && label->text() == "No records. The ara_record module keeps some."_L1;
    QVERIFY(isSaid);
}

AVIARY_TEST_MAIN(TestRecordsPage)
#include "tst_recordspage.moc"
