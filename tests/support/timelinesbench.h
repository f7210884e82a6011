// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparerecordings.h"
#include "tests/support/comparisons.h"
#include "views/compare/timelinedeltas.h"
#include "views/compare/timelinespage.h"
#include "views/timeline/timelineruler.h"
#include "views/timeline/timelinestate.h"
#include "views/timeline/timelineview.h"

#include <QApplication>
#include <QWheelEvent>

namespace aviary::test {

// Two timelines that are shown, with the hands of a person on them. What the page asks for becomes the place at once,
// as a window does it.
class TimelinesBench : public QObject
{
public:
    TimelinesPage page;
    Both<TimelineView *> view{page.findChildren<TimelineView *>().value(0),
                              page.findChildren<TimelineView *>().value(1)};
    TimelineDeltas *deltas = page.findChild<TimelineDeltas *>();
    TimelineRuler *ruler = page.findChild<TimelineRuler *>();
    ComparisonPtr comparison;
    ComparedPairPtr pair;
    Location location;
    int steps = 0; // of back and forward
    int intos = 0; // into the pair

    TimelinesBench()
    {
        page.resize(1280, 600);
        static_cast<QWidget &>(page).show();
        if (!QTest::qWaitForWindowActive(&page))
            qWarning("the page did not become active");
        for (TimelineView *timeline : page.findChildren<TimelineView *>())
            view[timeline->accessibleName().contains(QStringLiteral("left")) ? Side::Left : Side::Right] = timeline;
        connect(&page, &PageBase::navigate, this, [this](const Location &to, bool inPlace) {
            steps += inPlace ? 0 : 1;
            location = to;
            page.show(to, pair, {});
        });
        connect(&page, &ComparePage::intoPair, this, [this] { ++intos; });
    }
    // What the playbooks of two databases recorded.
    void open(const QString &left, qint64 leftPlaybook, const QString &right, qint64 rightPlaybook)
    {
        show(recorded(left, leftPlaybook), recorded(right, rightPlaybook));
    }
    void show(const RecordingPtr &left, const RecordingPtr &right)
    {
        comparison = compareRecordings(left, right);
        auto made = std::make_shared<ComparedPair>();
        made->known = ComparedPair::Known::Comparison;
        made->playbook = {left->playbook(), right->playbook()};
        made->comparison = comparison;
        pair = made;
        location = {};
        location.report = QUrl(QStringLiteral("file:///left"));
        location.playbook = left->playbook().id;
        location.page = PageId::Timelines;
        location.beside = {LocationSide{.report = QUrl(QStringLiteral("file:///right")),
                                        .inside = {},
                                        .playbook = right->playbook().id,
                                        .task = {},
                                        .host = {},
                                        .result = {},
                                        .file = {}}};
        page.show(location, pair, {});
        page.setFocus();
        settle();
    }
    void settle() const { QTRY_VERIFY(page.isSettled()); }

    const TimelineState *state(Side side) const { return view[side]->state(); }
    TimeSpan visible(Side side) const { return state(side)->picture().view().visible; }
    Micros startOf(Side side) const { return comparison->recording(side)->playbook().started; }
    RowIndex rowOf(Side side, const QString &task, const QString &host) const
    {
        const Recording &recording = *comparison->recording(side);
        for (RowIndex row = 0; row < recording.resultCount(); ++row) {
            if (recording.tasks()[recording.taskOf(row)].name == task
                && recording.shortHost(recording.hostOf(row)) == host)
                return row;
        }
        return NoIndex;
    }
    // In Comparison::tasks().
    quint32 taskOf(Side side, const QString &name) const
    {
        for (quint32 i = 0; i < comparison->tasks().size(); ++i) {
            const TableIndex task = comparison->tasks()[i].task[side];
            if (task != NoIndex && comparison->recording(side)->tasks()[task].name == name)
                return i;
        }
        return NoIndex;
    }
    RowIndex selected(Side side) const
    {
        const std::optional<ResultId> result = location.side(side == Side::Left ? 0 : 1).result;
        return result ? comparison->recording(side)->rowOf(*result) : NoIndex;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        settle();
    }
    void wheel(QWidget *on, QPoint at, QPoint angle, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWheelEvent event(at, on->mapToGlobal(at), {}, angle, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QApplication::sendEvent(on, &event);
        QVERIFY(event.isAccepted());
        settle();
    }
    void click(QWidget *on, QPoint at) const
    {
        QTest::mouseClick(on, Qt::LeftButton, {}, at);
        settle();
    }
};

} // namespace aviary::test
