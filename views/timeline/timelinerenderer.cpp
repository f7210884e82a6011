// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinerenderer.h"

#include "models/recording/format.h"
#include "views/timeline/barlook.h"
#include "views/timeline/timelinetexts.h"

#include <QFontMetrics>
#include <QSet>
#include <QtConcurrentRun>

#include <utility>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// On a bar that is too short for "role : task" the role goes first: it is the same for many neighbours.
QString nameFor(int width, const QString &name, const QFontMetrics &metrics)
{
    const qsizetype role = name.indexOf(" : "_L1);
    if (role < 0 || metrics.horizontalAdvance(name) <= width)
        return metrics.elidedText(name, Qt::ElideRight, width);
    return metrics.elidedText(name.sliced(role + 3), Qt::ElideRight, width);
}

int lookOf(const TimelineRenderer::Wish &wish, RowIndex row, Outcome outcome)
{
    if (!wish.look.categories || isMarked(outcome))
        return BarLooks::of(outcome);
    return BarLooks::ofKind(wish.look.categories->of(row));
}

int lookOf(const TimelineRenderer::Wish &wish, ItemIndex item)
{
    return lookOf(wish, wish.model->row(item), wish.model->outcome(item));
}

} // namespace

const Wait *TimelinePicture::waitAt(QPoint point) const
{
    if (!showsWaits() || view().visible.isEmpty() || point.y() < 0 || point.y() >= layout().height())
        return nullptr;
    const TableIndex host = model->lanes()[layout().laneAt(point.y())].host();
    const Waits &waits = look.figures->waits;
    if (host >= waits.offsets.size() - 1)
        return nullptr;
    const std::span<const Wait> ofHost = waits.of(host);
    const Micros time = timeAt(point.x(), view().visible, view().width);
    const auto wait = std::ranges::partition_point(ofHost, [time](const Wait &w) { return w.span.end <= time; });
    const bool isThere = wait != ofHost.end() && wait->span.contains(time)
        && xOf(wait->span.end, view().visible, view().width) - xOf(wait->span.begin, view().visible, view().width)
            >= TimelineGeometry::LeastWait;
    return isThere ? &*wait : nullptr;
}

void TimelineRenderer::request(const Wish &wish)
{
    if (m_busy)
        m_next = wish;
    else
        start(wish);
}

void TimelineRenderer::drop()
{
    m_job.cancel();
    m_next.reset();
    m_busy = false;
}

void TimelineRenderer::start(const Wish &wish)
{
    m_busy = true;
    m_job = Job<TimelinePicture>(QtConcurrent::run([wish]() -> Result<TimelinePicture> { return render(wish); }));
    m_job.then(this, [this](const Result<TimelinePicture> &picture) {
        m_busy = false;
        if (const auto next = std::exchange(m_next, {}))
            start(*next);
        Q_EMIT ready(*picture);
    });
}

TimelinePicture TimelineRenderer::render(const Wish &wish)
{
    TimelinePicture picture;
    picture.model = wish.model;
    picture.geometry = TimelineGeometry::build(*wish.model, wish.viewport, wish.look);
    picture.look = wish.look;
    picture.zero = isKnown(wish.zero) ? wish.zero : wish.model->origin();
    const TimelineGeometry &geometry = *picture.geometry;
    for (const TimelineGeometry::Label &bar : geometry.elsewhere)
        picture.elsewhereLooks.push_back(lookOf(wish, bar.item));
    QSet<ItemIndex> onPath;
    for (const TimelineGeometry::Link &link : geometry.path) {
        picture.pathLooks.push_back(lookOf(wish, link.row, wish.model->recording()->outcome(link.row)));
        onPath.insert(wish.model->itemOf(link.row));
    }
    const QFontMetrics metrics(wish.font);
    auto names = std::make_shared<QStringList>();
    names->reserve(static_cast<qsizetype>(geometry.labels.size()));
    for (const TimelineGeometry::Label &label : geometry.labels) {
        const BarName name = nameOfBar(*wish.model, label.item, wish.traits.get());
        const int room = label.rect.width() - 2 * NameMargin;
        const int left = room - metrics.horizontalAdvance(name.marks);
        const QString text = left > 0 ? nameFor(left, name.text, metrics) : name.text;
        names->append(metrics.elidedText(name.marks + text, Qt::ElideRight, room)); // marks may be long as well
        picture.labelLooks.push_back(lookOf(wish, label.item));
        picture.labelsOnPath.push_back(onPath.contains(label.item));
    }
    picture.names = names;
    return picture;
}

} // namespace aviary
