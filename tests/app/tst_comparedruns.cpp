// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/comparedruns.h"
#include "app/compareview.h"
#include "app/comparing.h"
#include "tests/support/databases.h"
#include "tests/support/testmain.h"
#include "tests/support/window.h"
#include "views/common/elidedlabel.h"

#include <QPushButton>

using namespace aviary;
using namespace aviary::test;
using namespace Qt::StringLiterals;

// What becomes of two runs that are compared when they cannot be read as a whole.
class TestComparedRuns : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsDamagedIsSaidBelowTheHeads();
    void whatThePersonStoppedStaysStopped();
};

void TestComparedRuns::whatIsDamagedIsSaidBelowTheHeads()
{
    Window w;
    const QString damaged = copied(u"shop-bad.sqlite"_s, w.folder.filePath(u"damaged.sqlite"_s));
    Connection(damaged).run(u"update hosts set facts = x'00ff' where playbook_id = 2"_s);
    const CompareView *view = w.window.comparing()->view();
    const auto compare = [&](const QUrl &right) {
        Location there{
            .report = fixture(u"shop-good.sqlite"_s), .playbook = PlaybookId{2}, .page = PageId::Differences};
        there.beside.push_back({.report = right, .playbook = PlaybookId{2}});
        w.window.opening()->go(there);
        QTRY_VERIFY_WITH_TIMEOUT(view->isVisible() && w.window.isSettled() && view->runs().pair(), 20'000);
    };
    const auto said = [view] {
        for (const ElidedLabel *label : view->findChildren<ElidedLabel *>()) {
            if (label->isVisible() && label->text().startsWith("damaged.sqlite: "_L1))
                return label->text();
        }
        return QString();
    };
    compare(QUrl::fromLocalFile(damaged));
    QVERIFY(view->runs().problems(Side::Left).isEmpty());
    QCOMPARE(said(),
             u"damaged.sqlite: content is damaged: it is not compressed as ARA does it"_s); // once for all hosts
    // There is nothing left to cancel.
    const QList<QPushButton *> buttons = view->findChildren<QPushButton *>();
    QVERIFY(std::ranges::none_of(buttons, [](const QPushButton *one) { return one->isVisible(); }));
    compare(fixture(u"shop-bad.sqlite"_s));
    QCOMPARE(said(), QString());
}

void TestComparedRuns::whatThePersonStoppedStaysStopped()
{
    Window w;
    Location there{.report = fixture(u"shop-good.sqlite"_s), .playbook = PlaybookId{2}, .page = PageId::Differences};
    there.beside.push_back({.report = fixture(u"shop-bad.sqlite"_s), .playbook = PlaybookId{2}});
    w.window.opening()->go(there);
    CompareView *view = w.window.comparing()->view();
    QTRY_VERIFY_WITH_TIMEOUT(view->isVisible(), 20'000);
    auto *runs = view->findChild<ComparedRuns *>();
    runs->stop();
    QVERIFY(runs->isStopped());
    // Another result of the same runs is no wish to read on.
    there = w.place();
    there.beside.front().result = ResultId{146};
    w.window.navigator()->go(there);
    QVERIFY(runs->isStopped());
    const QList<QPushButton *> buttons = view->findChildren<QPushButton *>();
    const auto goOn = std::ranges::find(buttons, u"Go on"_s, &QPushButton::text);
    QVERIFY(goOn != buttons.end() && (*goOn)->isVisible());
    QTest::mouseClick(*goOn, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(w.window.isSettled() && view->runs().pair(), 20'000);
    QVERIFY(!runs->isStopped());
}

AVIARY_TEST_MAIN(TestComparedRuns)
#include "tst_comparedruns.moc"
