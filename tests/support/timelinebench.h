// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/report.h"
#include "views/timeline/timelinepage.h"
#include "views/timeline/timelineruler.h"
#include "views/timeline/timelinestate.h"
#include "views/timeline/timelineview.h"

#include <QApplication>
#include <QTest>
#include <QWheelEvent>

namespace aviary::test {

// A timeline that is shown, with the hands of a person on it. What the page asks for becomes the place at once, as a
// window does it.
class TimelineBench : public QObject
{
public:
    TimelinePage page;
    TimelineState *state = page.findChild<TimelineState *>();
    TimelineView *view = page.findChild<TimelineView *>();
    TimelineRuler *ruler = page.findChild<TimelineRuler *>();
    RecordingPtr recording;
    Location location;
    int steps = 0; // of back and forward

    TimelineBench()
    {
        page.resize(1280, 600);
        static_cast<QWidget &>(page).show();
        if (!QTest::qWaitForWindowActive(&page))
            qWarning("the page did not become active");
        connect(&page, &Page::navigate, this, [this](const Location &to, bool inPlace) {
            steps += inPlace ? 0 : 1;
            location = to;
            page.show(to, recording, nullptr);
        });
    }
    void open(const QString &database, int playbook)
    {
        m_report = std::make_unique<Report>(database, playbook);
        show(m_report->recording);
    }
    void show(const RecordingPtr &shown)
    {
        recording = shown;
        location.report = QUrl(QStringLiteral("file:///report"));
        location.playbook = recording->playbook().id;
        location.page = PageId::Timeline;
        page.show(location, recording, nullptr);
        page.setFocus();
        settle();
    }
    void settle() const { QTRY_VERIFY(page.isSettled()); }

    template <class Part>
    Part *part(const QString &name = {}) const
    {
        return page.findChild<Part *>(name);
    }
    TimeSpan visible() const { return state->zoom()->visible(); }
    TimeSpan range() const { return state->range()->span(); }
    Micros timeUnder(int x) const { return timeAt(x, visible(), view->width()); }
    // One pixel of time: as near as a hand gets.
    Micros pixel() const { return visible().duration() / view->width() + 1; }
    bool isNear(Micros a, Micros b) const { return std::abs(a - b) <= pixel(); }
    bool isNear(TimeSpan a, TimeSpan b) const { return isNear(a.begin, b.begin) && isNear(a.end, b.end); }

    RowIndex rowOf(const QString &task, const QString &host) const
    {
        for (RowIndex row = 0; row < recording->resultCount(); ++row) {
            if (recording->tasks()[recording->taskOf(row)].name == task
                && recording->shortHost(recording->hostOf(row)) == host)
                return row;
        }
        return NoIndex;
    }
    TimeSpan spanOf(RowIndex row) const
    {
        return {recording->startedOf(row), recording->startedOf(row) + recording->durationOf(row)};
    }
    void choose(RowIndex row)
    {
        location.result = recording->resultId(row);
        page.show(location, recording, nullptr);
        settle();
    }
    RowIndex selected() const { return location.result ? recording->rowOf(*location.result) : NoIndex; }
    QString selectedHost() const { return recording->shortHost(recording->hostOf(selected())); }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        settle();
    }
    void wheel(QPoint at, QPoint angle, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWheelEvent event(at, view->mapToGlobal(at), {}, angle, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QApplication::sendEvent(view, &event);
        QVERIFY(event.isAccepted());
        settle();
    }
    void click(QPoint at, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseClick(view, Qt::LeftButton, modifiers, at);
        settle();
    }
    // Held: released by release().
    void drag(QWidget *on, QPoint from, QPoint to, Qt::MouseButton button = Qt::LeftButton,
              Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mousePress(on, button, modifiers, from);
        for (int step = 1; step <= 4; ++step)
            QTest::mouseMove(on, from + (to - from) * step / 4);
    }
    void release(QWidget *on, QPoint at, Qt::MouseButton button = Qt::LeftButton,
                 Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseRelease(on, button, modifiers, at);
        settle();
    }
    void dragAndRelease(QWidget *on, QPoint from, QPoint to, Qt::MouseButton button = Qt::LeftButton,
                        Qt::KeyboardModifiers modifiers = {}) const
    {
        drag(on, from, to, button, modifiers);
        release(on, to, button, modifiers);
    }
    // Below the last lane.
    QPoint emptyAt(int x) const { return {x, view->height() - 4}; }

private:
    std::unique_ptr<Report> m_report;
};

} // namespace aviary::test
