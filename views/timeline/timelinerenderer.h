// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/job.h"
#include "models/timeline/timelinegeometry.h"
#include "models/timeline/traits.h"

#include <QFont>
#include <QObject>

#include <optional>

namespace aviary {

// What is on the screen: bars, and the model that they were made of. Both change together, so that names, bars and what
// a click hits never disagree.
struct TimelinePicture
{
    TimelineModelPtr model;
    TimelineGeometryPtr geometry;
    // Of geometry->labels, cut to their bars: measuring text is slower than painting it.
    std::shared_ptr<const QStringList> names;
    // The looks (BarLooks) of the bars that labels are on, whether these bars are on the critical path, and the looks
    // of geometry->elsewhere and geometry->path.
    std::vector<int> labelLooks;
    std::vector<bool> labelsOnPath;
    std::vector<int> elsewhereLooks, pathLooks;
    TimelineLook look;
    Micros zero = NoTime; // of the ruler
    bool showsPath() const { return look.path && look.figures; }
    bool showsWaits() const { return look.waits && look.figures && model->options().grouping == LaneGrouping::Hosts; }
    // The waiting whose hollow bar is there; y from the top of the first lane. Null for none.
    const Wait *waitAt(QPoint point) const;

    explicit operator bool() const { return geometry != nullptr; }
    const TimelineViewport &view() const { return geometry->view; }
    const TimelineLayout &layout() const { return geometry->view.layout; }
};

// Makes pictures off the GUI thread, one at a time. While one is made only the newest wish is kept, and the picture in
// the making is shown all the same: a person who keeps zooming sees something move.
class TimelineRenderer : public QObject
{
    Q_OBJECT
public:
    struct Wish
    {
        TimelineModelPtr model;
        TimelineViewport viewport;
        TimelineLook look;
        TimelineTraitsPtr traits; // null: not known
        QFont font; // of names on bars
        Micros zero = NoTime; // of the ruler; not known: the model's
        bool operator==(const Wish &) const = default;
    };
    // Left and right of a name on its bar.
    static constexpr int NameMargin = 4;

    using QObject::QObject;

    void request(const Wish &wish);
    // Forgets what is under way: none of it is shown.
    void drop();
    bool isBusy() const { return m_busy; }

    // Any thread.
    static TimelinePicture render(const Wish &wish);

Q_SIGNALS:
    void ready(const aviary::TimelinePicture &picture);

private:
    void start(const Wish &wish);

    Job<TimelinePicture> m_job;
    std::optional<Wish> m_next;
    bool m_busy = false;
};

} // namespace aviary
