// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/inputpairs.h"
#include "tests/support/testmain.h"
#include "views/common/palette.h"
#include "views/compare/inputspage.h"

#include <QTest>
#include <QTreeView>

using namespace aviary;
using namespace aviary::test;
using namespace Qt::StringLiterals;

// Which place of two runs is which entry of What went in.
class TestInputsPlaces : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRecordHasItsPlace_data();
    void aRecordHasItsPlace();
};

void TestInputsPlaces::aRecordHasItsPlace_data()
{
    QTest::addColumn<int>("left");
    QTest::addColumn<int>("right");
    // The playbook 2 has no records, of 3 both runs have them.
    QTest::newRow("on both sides") << 3 << 3;
    QTest::newRow("left only") << 3 << 2;
    QTest::newRow("right only") << 2 << 3;
}

void TestInputsPlaces::aRecordHasItsPlace()
{
    QFETCH(const int, left);
    QFETCH(const int, right);
    const InputPair pair(u"shop-good.sqlite"_s, left, u"shop-bad.sqlite"_s, right);
    const std::vector<Record> &records = (left == 3 ? pair.left : pair.right).recording->records();
    QCOMPARE(records.size(), 6U);
    InputsPage page;
    page.resize(1280, 700);
    page.QWidget::show();
    std::optional<Location> asked;
    connect(&page, &PageBase::navigate, this, [&](const Location &location, bool) {
        asked = location;
        page.show(location, pair.pair, pair.sources());
    });
    auto *list = qobject_cast<QTreeView *>(page.focusProxy());
    for (const Record &record : records) {
        Location there = pair.location();
        (left == 3 ? there.record : there.beside[0].record) = record.id;
        page.show(Location::fromLink(there.toLink()).value(), pair.pair, pair.sources());
        QTRY_VERIFY(page.isSettled());
        const QModelIndex current = list->currentIndex();
        QCOMPARE(current.data().toString(), record.key);
        // The person who goes to it gets a place that leads to it.
        list->setCurrentIndex(list->model()->index(0, 0));
        QTRY_VERIFY(page.isSettled());
        list->setCurrentIndex(current);
        QTRY_VERIFY(page.isSettled());
        QVERIFY(asked);
        QCOMPARE(asked->record.has_value(), left == 3);
        QCOMPARE(asked->beside[0].record.has_value(), right == 3);
    }
}

AVIARY_TEST_MAIN(TestInputsPlaces)
#include "tst_inputsplaces.moc"
