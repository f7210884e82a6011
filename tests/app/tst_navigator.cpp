// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/navigator.h"

#include <QSignalSpy>
#include <QTest>

using namespace aviary;
using namespace Qt::StringLiterals;

class TestNavigator : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void backReturnsToWhereOneWas();
    void aSelectionIsNoStepOfItsOwn();
    void goingElsewhereForgetsTheWayForward();
    void aClosedReportIsNoStepAnyMore();
};

namespace {

Location at(const QString &report, qint64 playbook, PageId page = PageId::Overview)
{
    return {.report = QUrl::fromLocalFile(report), .playbook = PlaybookId {playbook}, .page = page};
}

} // namespace

void TestNavigator::backReturnsToWhereOneWas()
{
    Navigator navigator;
    QSignalSpy changed(&navigator, &Navigator::changed);
    navigator.go(at(u"/a"_s, 1));
    navigator.go(at(u"/a"_s, 1, PageId::Results));
    QVERIFY(navigator.canGoBack());
    navigator.back();
    QCOMPARE(navigator.location(), at(u"/a"_s, 1));
    navigator.forward();
    QCOMPARE(navigator.location(), at(u"/a"_s, 1, PageId::Results));
    QVERIFY(!navigator.canGoForward());
    QCOMPARE(changed.count(), 4);
    navigator.go(navigator.location());
    QCOMPARE(changed.count(), 4);
}

void TestNavigator::aSelectionIsNoStepOfItsOwn()
{
    Navigator navigator;
    navigator.go(at(u"/a"_s, 1));
    navigator.go(at(u"/a"_s, 2));
    Location selected = navigator.location();
    selected.result = ResultId {146};
    navigator.go(selected, true);
    selected.result = ResultId {147};
    navigator.go(selected, true);
    navigator.back();
    QCOMPARE(navigator.location(), at(u"/a"_s, 1));
    navigator.forward();
    QCOMPARE(navigator.location().result, std::optional(ResultId {147}));
}

void TestNavigator::goingElsewhereForgetsTheWayForward()
{
    Navigator navigator;
    navigator.go(at(u"/a"_s, 1));
    navigator.go(at(u"/a"_s, 2));
    navigator.back();
    navigator.go(at(u"/a"_s, 3));
    QVERIFY(!navigator.canGoForward());
    navigator.back();
    QCOMPARE(navigator.location(), at(u"/a"_s, 1));
}

void TestNavigator::aClosedReportIsNoStepAnyMore()
{
    Navigator navigator;
    navigator.go(at(u"/a"_s, 1));
    navigator.go(at(u"/b"_s, 1));
    navigator.go(at(u"/a"_s, 2));
    navigator.forget([](const Location &step) { return step.report == QUrl::fromLocalFile(u"/a"_s); });
    QCOMPARE(navigator.location(), at(u"/b"_s, 1));
    QVERIFY(!navigator.canGoForward());
    navigator.back();
    QVERIFY(navigator.location().report.isEmpty());
    navigator.forget([](const Location &step) { return step.report == QUrl::fromLocalFile(u"/b"_s); });
    QVERIFY(!navigator.canGoBack());
    QVERIFY(!navigator.canGoForward());
}

QTEST_GUILESS_MAIN(TestNavigator)
#include "tst_navigator.moc"
