// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/format.h"
#include "tests/support/maderecording.h"
#include "tests/support/testmain.h"
#include "tests/support/timelinebench.h"
#include "views/common/palette.h"
#include "views/timeline/timelineaccess.h"

#include <QTestAccessibility>

using namespace aviary;
using namespace aviary::test;
using namespace Qt::StringLiterals;

// What a screen reader is told of the timeline.
class TestTimelineAccess : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void lanesAreTheChildrenOfTheView();
    void itemsAreTheChildrenOfTheirLane();
    void aPartIsFoundByAPoint();
    void theFocusIsOnTheSelectedItem();
    void movingTheSelectionIsAnnounced();
    void anItemCanBeChosen();
    void foldedLanesSaySo();
    void anotherModelHasOtherParts();
    void aMillionResultsMakeNoPartsBeforeTheyAreAsked();

private:
    QAccessibleInterface *list() const { return QAccessible::queryAccessibleInterface(m_bench->view); }
    QAccessibleInterface *partOf(RowIndex row) const;
    RowIndex migration() const { return m_bench->rowOf(u"app : Migrate the schema"_s, u"app1"_s); }

    std::unique_ptr<TimelineBench> m_bench;
};

void TestTimelineAccess::initTestCase()
{
    QTestAccessibility::initialize();
    setDisplayZone(QTimeZone(QTimeZone::UTC));
}

void TestTimelineAccess::init()
{
    m_bench = std::make_unique<TimelineBench>();
}

void TestTimelineAccess::cleanup()
{
    m_bench.reset();
    QTestAccessibility::clearEvents();
}

QAccessibleInterface *TestTimelineAccess::partOf(RowIndex row) const
{
    return dynamic_cast<TimelineAccess *>(list())->item(m_bench->state->model()->itemOf(row));
}

void TestTimelineAccess::lanesAreTheChildrenOfTheView()
{
    m_bench->open(u"shop-bad.sqlite"_s, 2);
    QCOMPARE(list()->role(), QAccessible::List);
    QCOMPARE(list()->text(QAccessible::Name), u"Timeline"_s);
    QCOMPARE(list()->childCount(), 6);
    QAccessibleInterface *lane = list()->child(0);
    QCOMPARE(lane->role(), QAccessible::ListItem);
    QVERIFY(lane->isValid());
    QCOMPARE(lane->parent(), list());
    QCOMPARE(list()->indexOfChild(lane), 0);
    QCOMPARE(list()->child(0), lane); // the same one, not another
    QVERIFY2(lane->text(QAccessible::Name).startsWith(u"app1, 32 result"_s), qPrintable(lane->text(QAccessible::Name)));
    QVERIFY(lane->text(QAccessible::Name).endsWith(u", failed"_s));
    QVERIFY(lane->text(QAccessible::Description).contains(u"app1.shop.example"_s));
    QVERIFY(list()->rect().contains(lane->rect()));
    QVERIFY(!list()->child(-1));
    QVERIFY(!list()->child(6));
}

void TestTimelineAccess::itemsAreTheChildrenOfTheirLane()
{
    m_bench->open(u"shop-bad.sqlite"_s, 2);
    const TimelineModel &model = *m_bench->state->model();
    QAccessibleInterface *lane = list()->child(0);
    QCOMPARE(lane->childCount(), static_cast<int>(model.lanes()[0].itemCount));
    for (int i = 0; i < lane->childCount(); ++i) {
        QAccessibleInterface *item = lane->child(i);
        QCOMPARE(item->parent(), lane);
        QCOMPARE(lane->indexOfChild(item), i);
        QCOMPARE(item->childCount(), 0);
        QVERIFY(lane->rect().adjusted(0, -1, 0, 1).intersects(item->rect()));
    }
    QCOMPARE(list()->child(1)->indexOfChild(lane->child(0)), -1);
    QAccessibleInterface *item = partOf(migration());
    QCOMPARE(item->parent(), lane);
    QCOMPARE(item->text(QAccessible::Name), u"app : Migrate the schema, changed"_s);
    QCOMPARE(item->text(QAccessible::Value),
             u"started 02:54:56 UTC, 30.2 s into the run · took 6.1 s, 12 % of the run"_s);
    const QString described = item->text(QAccessible::Description);
    QVERIFY2(described.contains(u"app1.shop.example"_s) && described.contains(u".yml:"_s), qPrintable(described));
}

void TestTimelineAccess::aPartIsFoundByAPoint()
{
    m_bench->open(u"shop-bad.sqlite"_s, 2);
    const QPoint at = m_bench->view->mapToGlobal(m_bench->view->barOfRow(migration()).center());
    QAccessibleInterface *lane = list()->childAt(at.x(), at.y());
    QCOMPARE(lane, list()->child(0));
    QCOMPARE(lane->childAt(at.x(), at.y()), partOf(migration()));
    QVERIFY(partOf(migration())->rect().contains(at));
    const QPoint empty = m_bench->view->mapToGlobal(m_bench->emptyAt(300));
    QVERIFY(!list()->childAt(empty.x(), empty.y()));
}

void TestTimelineAccess::theFocusIsOnTheSelectedItem()
{
    m_bench->open(u"shop-bad.sqlite"_s, 2);
    QVERIFY(!list()->focusChild());
    m_bench->choose(migration());
    QAccessibleInterface *item = partOf(migration());
    QCOMPARE(list()->focusChild(), item);
    QVERIFY(item->state().selected && item->state().focused && item->state().selectable);
    QVERIFY(!item->state().offscreen);
    m_bench->view->clearFocus();
    QVERIFY(!list()->focusChild());
    QVERIFY(item->state().selected && !item->state().focused);
}

void TestTimelineAccess::movingTheSelectionIsAnnounced()
{
    m_bench->open(u"shop-bad.sqlite"_s, 2);
    m_bench->choose(migration());
    QTestAccessibility::clearEvents();
    QTest::keyClick(m_bench->view, Qt::Key_Right);
    QAccessibleInterface *item = partOf(m_bench->selected());
    QAccessibleEvent focus(item, QAccessible::Focus);
    QAccessibleEvent selection(item, QAccessible::Selection);
    QVERIFY(QTestAccessibility::containsEvent(&focus));
    QVERIFY(QTestAccessibility::containsEvent(&selection));
    QVERIFY(item->state().focused);
}

void TestTimelineAccess::anItemCanBeChosen()
{
    m_bench->open(u"shop-bad.sqlite"_s, 2);
    QAccessibleActionInterface *actions = partOf(migration())->actionInterface();
    QVERIFY(actions->actionNames().contains(QAccessibleActionInterface::pressAction()));
    actions->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(m_bench->selected(), migration());
}

void TestTimelineAccess::foldedLanesSaySo()
{
    m_bench->open(u"shop-bad.sqlite"_s, 2);
    QVERIFY(!list()->child(0)->state().expandable);
    m_bench->state->choices()->setGrouping(LaneGrouping::Plays);
    m_bench->settle();
    int folded = 0;
    int expanded = 0;
    for (int i = 0; i < list()->childCount(); ++i) {
        const QAccessible::State state = list()->child(i)->state();
        folded += state.collapsed;
        expanded += state.expanded;
        QVERIFY(!state.collapsed || !state.expanded);
    }
    QVERIFY(folded > 0);
    QVERIFY(expanded > 0);
}

void TestTimelineAccess::anotherModelHasOtherParts()
{
    m_bench->open(u"shop-bad.sqlite"_s, 2);
    QAccessible::Id before = QAccessible::uniqueId(list()->child(0));
    m_bench->location = {};
    m_bench->open(u"shop-bad.sqlite"_s, 1);
    QVERIFY(!QAccessible::accessibleInterface(before));
    QVERIFY(list()->childCount() > 0);
    QVERIFY(list()->child(0)->isValid());
}

void TestTimelineAccess::aMillionResultsMakeNoPartsBeforeTheyAreAsked()
{
    constexpr int Many = 200'000;
    MadeRecording made({u"a"_s, u"b"_s});
    for (int i = 0; i < Many; ++i)
        made.add(i % 2, i, 1);
    m_bench->show(made.finish());
    const QAccessible::Id first = QAccessible::uniqueId(list()->child(0));
    QCOMPARE(list()->child(0)->childCount(), Many / 2);
    const QAccessible::Id last = QAccessible::uniqueId(list()->child(1)->child(Many / 2 - 1));
    QVERIFY(last - first < 10);
}

AVIARY_TEST_MAIN(TestTimelineAccess)
#include "tst_timelineaccess.moc"
