// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinerenderer.h"

#include "models/recording/format.h"
#include "views/timeline/barlook.h"
#include "views/timeline/timelinetexts.h"

#include <QFontMetrics>
#include <QtConcurrentRun>

#include <utility>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr int LeastElsewhere = 7; // pixels: narrower bars have no inside
constexpr size_t MostElsewhere = 5000;

// On a bar that is too short for "role : task" the role goes first: it is the same for many neighbours.
QString nameFor(int width, const QString &name, const QFontMetrics &metrics)
{
    const qsizetype role = name.indexOf(" : "_L1);
    if (role < 0 || metrics.horizontalAdvance(name) <= width)
        return metrics.elidedText(name, Qt::ElideRight, width);
    return metrics.elidedText(name.sliced(role + 3), Qt::ElideRight, width);
}

int lookOf(const TimelineRenderer::Wish &wish, ItemIndex item)
{
    const Outcome outcome = wish.model->outcome(item);
    if (!wish.look.categories || isMarked(outcome))
        return BarLooks::of(outcome);
    return BarLooks::ofKind(wish.look.categories->of(wish.model->row(item)));
}

// Bars of items Elsewhere in the lanes of the picture.
std::vector<TimelinePicture::Elsewhere> elsewhereIn(const TimelineRenderer::Wish &wish, const TimelineViewport &view)
{
    std::vector<TimelinePicture::Elsewhere> bars;
    const TimelineModel &model = *wish.model;
    if (!model.recording()->hasDelegations() || view.visible.isEmpty())
        return bars;
    for (quint32 lane = 0; lane < model.lanes().size(); ++lane) {
        if (!view.shows(lane))
            continue;
        const TimelineModel::Lane &of = model.lanes()[lane];
        for (quint32 track = of.firstTrack; track < of.firstTrack + of.trackCount; ++track) {
            const ItemIndex end = model.trackStart(track + 1);
            for (ItemIndex item = model.firstEndingAfter(track, view.visible.begin);
                 item < end && model.begin(item) <= view.visible.end; ++item) {
                if (!model.is(item, TimelineModel::Elsewhere))
                    continue;
                const QRect rect = barOf(model, view, item);
                if (rect.width() >= LeastElsewhere && bars.size() < MostElsewhere)
                    bars.push_back({rect, lookOf(wish, item)});
            }
        }
    }
    return bars;
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
    picture.elsewhere = elsewhereIn(wish, picture.view());
    const QFontMetrics metrics(wish.font);
    auto names = std::make_shared<QStringList>();
    auto looks = std::make_shared<std::vector<int>>();
    names->reserve(static_cast<qsizetype>(picture.geometry->labels.size()));
    looks->reserve(picture.geometry->labels.size());
    for (const TimelineGeometry::Label &label : picture.geometry->labels) {
        const BarName name = nameOfBar(*wish.model, label.item, wish.traits.get());
        const int room = label.rect.width() - 2 * NameMargin - metrics.horizontalAdvance(name.marks);
        names->append(name.marks + nameFor(room, name.text, metrics));
        looks->push_back(lookOf(wish, label.item));
    }
    picture.names = names;
    picture.labelLooks = looks;
    return picture;
}

} // namespace aviary
