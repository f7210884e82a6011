// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/comparedruns.h"
#include "app/compareview.h"
#include "app/comparing.h"
#include "tests/support/testmain.h"
#include "tests/support/window.h"
#include "views/common/elidedlabel.h"
#include "views/common/messageline.h"
#include "views/compare/comparepage.h"
#include "views/compare/pairview.h"

using namespace aviary;
using namespace aviary::test;
using namespace Qt::StringLiterals;

// F7 and Shift+F7 in the whole window.
class TestComparingSteps : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keysWalkTheDifferencesOfAPage_data();
    void keysWalkTheDifferencesOfAPage();
    void keysWalkTheDifferencesOfThePair();
};

namespace {

constexpr int Patience = 20'000; // ms
constexpr int MostSteps = 500;

// shop-good.sqlite beside shop-bad.sqlite, site.yml.
struct Compared : Window
{
    explicit Compared(PageId page)
    {
        Location there{.report = fixture(u"shop-good.sqlite"_s), .playbook = PlaybookId{2}, .page = page};
        there.beside.push_back({.report = fixture(u"shop-bad.sqlite"_s), .playbook = PlaybookId{2}});
        window.opening()->go(there);
        if (!settles())
            qFatal("the runs were not compared");
    }
    CompareView *view() const { return window.comparing()->view(); }
    bool settles() const
    {
        return QTest::qWaitFor(
            [this] { return place().isComparison() && window.isSettled() && view()->runs().pair(); }, Patience);
    }
    // In the page or in the line of the window.
    bool isSaid(const QString &sentence) const
    {
        const QList<ElidedLabel *> inPage = view()->findChildren<ElidedLabel *>();
        return window.messages()->texts().contains(sentence)
            || std::ranges::any_of(inPage, [&](const ElidedLabel *label) {
                   return label->isVisible() && label->text() == sentence;
               });
    }
    // How often the key leads on until the sentence is there; -1 when it never comes.
    int steps(Qt::KeyboardModifiers modifiers, const QString &end)
    {
        for (int step = 0; step < MostSteps; ++step) {
            QTest::keyClick(window.focusWidget(), Qt::Key_F7, modifiers);
            if (isSaid(end))
                return step;
            if (!settles())
                return -1;
        }
        return -1;
    }
};

const auto Last = u"This is the last difference."_s;
const auto First = u"This is the first difference."_s;

} // namespace

void TestComparingSteps::keysWalkTheDifferencesOfAPage_data()
{
    QTest::addColumn<PageId>("page");
    for (const PageId page : {PageId::Differences, PageId::Inputs, PageId::Timelines})
        QTest::newRow(qPrintable(wordOf(page))) << page;
}

void TestComparingSteps::keysWalkTheDifferencesOfAPage()
{
    QFETCH(PageId, page);
    Compared w(page);
    w.view()->focusPage();
    const int there = w.steps({}, Last);
    QVERIFY2(there >= 2, qPrintable(QString::number(there)));
    QCOMPARE(w.place().page, page);
    // Again it says the same, and going back it says nothing but at the other end.
    QTest::keyClick(w.window.focusWidget(), Qt::Key_F7);
    QVERIFY(w.isSaid(Last));
    QTest::keyClick(w.window.focusWidget(), Qt::Key_F7, Qt::ShiftModifier);
    QVERIFY(!w.isSaid(Last));
    QVERIFY(w.settles());
    const int back = w.steps(Qt::ShiftModifier, First);
    QVERIFY2(back + 1 >= there - 1, qPrintable(u"%1 there, %2 back"_s.arg(there).arg(back + 1)));
    QVERIFY(w.view()->isVisible());
}

void TestComparingSteps::keysWalkTheDifferencesOfThePair()
{
    Compared w(PageId::Pair);
    Location there = w.place();
    there.beside.front().result = ResultId{146};
    w.window.navigator()->go(there);
    QVERIFY(w.settles());
    QVERIFY(w.view()->pair()->isVisible());
    w.view()->focusPair();
    QVERIFY(w.steps({}, Last) > 0);
    QVERIFY(w.steps(Qt::ShiftModifier, First) > 0);
}

AVIARY_TEST_MAIN(TestComparingSteps)
#include "tst_comparingsteps.moc"
