// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/format.h"
#include "tests/support/testmain.h"
#include "tests/support/timelinesbench.h"
#include "views/common/elidedlabel.h"
#include "views/common/palette.h"

using namespace aviary;
using namespace aviary::test;
using namespace Qt::StringLiterals;

// Two runs on one scale, with wheels, keys and pointers on them.
class TestTimelinesPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void bothRunsBeginAtZero();
    void theWheelOverOneZoomsBoth();

private:
    void openShops() { m_bench->open(u"shop-good.sqlite"_s, 2, u"shop-bad.sqlite"_s, 2); }

    std::unique_ptr<TimelinesBench> m_bench;
};

void TestTimelinesPage::initTestCase()
{
    setDisplayZone(QTimeZone(QTimeZone::UTC));
}

void TestTimelinesPage::init()
{
    m_bench = std::make_unique<TimelinesBench>();
}

void TestTimelinesPage::cleanup()
{
    m_bench.reset();
}

void TestTimelinesPage::bothRunsBeginAtZero()
{
    openShops();
    const TimeSpan left = m_bench->visible(Side::Left);
    const TimeSpan right = m_bench->visible(Side::Right);
    QVERIFY(!left.isEmpty());
    QCOMPARE(left.duration(), right.duration());
    QCOMPARE(left.begin - m_bench->startOf(Side::Left), right.begin - m_bench->startOf(Side::Right));
    QCOMPARE(m_bench->ruler->runTexts().first(), u"0 s"_s);
}

void TestTimelinesPage::theWheelOverOneZoomsBoth()
{
    openShops();
    const Micros whole = m_bench->visible(Side::Right).duration();
    for (const Side side : {Side::Left, Side::Right}) {
        m_bench->wheel(m_bench->view[side], {300, 40}, {0, 240}, Qt::ControlModifier);
        const TimeSpan left = m_bench->visible(Side::Left);
        const TimeSpan right = m_bench->visible(Side::Right);
        QVERIFY(right.duration() < whole);
        QCOMPARE(left.duration(), right.duration());
        QCOMPARE(left.begin - m_bench->startOf(Side::Left), right.begin - m_bench->startOf(Side::Right));
    }
    m_bench->key(Qt::Key_F);
    QCOMPARE(m_bench->visible(Side::Left).duration(), whole);
    if (qEnvironmentVariableIsSet("PICS")) {
        for (const QSize size : {QSize(1280, 700), QSize(2560, 1200)}) {
            for (const bool dark : {false, true}) {
                QApplication::setPalette(dark ? darkPalette() : lightPalette());
                m_bench->page.resize(size);
                QTest::qWait(200);
                m_bench->settle();
                m_bench->page.grab().save(
                    u"/tmp/pics-times/%1-%2.png"_s.arg(size.width()).arg(dark ? u"dark"_s : u"light"_s));
            }
        }
    }
}

AVIARY_TEST_MAIN(TestTimelinesPage)
#include "tst_timelinespage.moc"
