// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinerenderer.h"

#include "models/recording/format.h"

#include <QFontMetrics>
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

} // namespace

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
    const TimelineGeometryPtr geometry = TimelineGeometry::build(*wish.model, wish.viewport);
    const QFontMetrics metrics(wish.font);
    const Recording &recording = *wish.model->recording();
    auto names = std::make_shared<QStringList>();
    names->reserve(static_cast<qsizetype>(geometry->labels.size()));
    for (const TimelineGeometry::Label &label : geometry->labels) {
        const TableIndex task = recording.taskOf(wish.model->row(label.item));
        // A name is cut before it is measured: a hostile one may have a million letters.
        const QString name
            = task < recording.tasks().size() ? oneLine(recording.tasks()[task].name.left(500)) : QString();
        names->append(nameFor(label.rect.width() - 2 * NameMargin, name, metrics));
    }
    return {wish.model, geometry, names};
}

} // namespace aviary
