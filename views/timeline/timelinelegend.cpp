// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinelegend.h"

#include "models/recording/format.h"
#include "views/common/labels.h"
#include "views/common/palette.h"
#include "views/timeline/barlook.h"
#include "views/timeline/timelinestate.h"
#include "views/timeline/timelinetexts.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr int Margin = 8;
constexpr int SampleWidth = 22;
constexpr int LargestSample = 12; // high
constexpr qsizetype LongestName = 40; // letters of a kind's

QString textOf(Outcome outcome, qint64 count)
{
    return u"%1 %2 %3"_s.arg(QString(glyphOf(outcome)), nameOf(outcome), formatCount(count));
}

QString shortened(const QString &name)
{
    const QString line = oneLine(name.left(500));
    return line.size() <= LongestName ? line : line.left(LongestName - 1) + u'…';
}

} // namespace

TimelineLegend::TimelineLegend(TimelineState *state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
{
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setSizePolicy(policy);
    setAccessibleName(tr("Legend"));
    connect(state, &TimelineState::modelChanged, this, &TimelineLegend::refresh);
    connect(state, &TimelineState::selectionChanged, this, &TimelineLegend::refresh);
    connect(state, &TimelineState::lookChanged, this, &TimelineLegend::refresh);
}

int TimelineLegend::lineHeight() const
{
    return fontMetrics().height() + 6;
}

QSize TimelineLegend::sizeHint() const
{
    return {100, m_lines * lineHeight() + 4};
}

void TimelineLegend::refresh()
{
    m_entries.clear();
    if (m_state->model()) {
        addKinds(m_entries);
        addOutcomes(m_entries);
        addMarks(m_entries);
    }
    place();
    const QStringList all = texts();
    setAccessibleDescription(all.join(u", "_s));
    setPlainToolTip(this, all.join(u'\n'));
    update();
}

// One beside the other, and on to the next line where there is no room.
void TimelineLegend::place()
{
    int x = Margin;
    int line = 0;
    for (Entry &entry : m_entries) {
        const int sample = entry.sample ? SampleWidth + Margin / 2 : 0;
        const int width = sample + fontMetrics().horizontalAdvance(entry.text);
        if (x > Margin && x + width > this->width() - Margin) {
            x = Margin;
            ++line;
        }
        entry.place = {x, 2 + line * lineHeight(), width, lineHeight()};
        x += width + 2 * Margin;
    }
    // A note on its own line, unless enough of it can be read behind the rest.
    const QString text = note();
    const int noteWidth = fontMetrics().horizontalAdvance(text);
    if (!text.isEmpty() && x > Margin && x + std::min(noteWidth, width() / 3) > width() - Margin) {
        x = Margin;
        ++line;
    }
    m_noteRoom = text.isEmpty() ? QRect() : QRect(x, 2 + line * lineHeight(), width() - Margin - x, lineHeight());
    if (line + 1 != m_lines) {
        m_lines = line + 1;
        updateGeometry();
    }
}

void TimelineLegend::addOutcomes(std::vector<Entry> &entries) const
{
    const bool all = m_state->choices()->coloring() == Coloring::Outcome;
    for (const Outcome outcome : OutcomesForReading) {
        const qint64 count = m_state->model()->counts()[outcome];
        if (count > 0 && (all || isMarked(outcome) || outcome == Outcome::Skipped))
            entries.push_back({textOf(outcome, count), [this, outcome, all](QPainter &painter, const QRect &place) {
                                   if (all || outcome != Outcome::Skipped)
                                       return paintSample(painter, place, outcome, palette());
                                   // Its shape stays, and its colour is that of its kind.
                                   const QRect line = place.adjusted(0, 4, 0, -4);
                                   painter.fillRect(line, mutedText(palette()));
                                   paintSkipped(painter, line, palette());
                               }});
    }
}

void TimelineLegend::addKinds(std::vector<Entry> &entries) const
{
    const CategoriesPtr &categories = m_state->categories();
    if (!categories)
        return;
    // Whether there are any is known of durations only.
    const TimelineFiguresPtr &figures = m_state->figures();
    const bool allHaveEnds = figures && figures->caveats.withoutEnd == 0;
    for (int kind = 0; kind < categories->names().size(); ++kind) {
        if (kind == categories->none() && categories->coloring() == Coloring::Duration && allHaveEnds)
            continue;
        QString text = shortened(categories->names()[kind]);
        if (kind == categories->others()) {
            const int count = categories->kinds() - static_cast<int>(categories->names().size()) + 1;
            text = tr("%n other(s)", "kinds that share a colour", count);
        }
        entries.push_back({text, [this, categories, kind](QPainter &painter, const QRect &place) {
                               painter.fillRect(place, barLook(*categories, kind, palette()).fill);
                           }});
    }
}

void TimelineLegend::addMarks(std::vector<Entry> &entries) const
{
    const Recording &recording = *m_state->model()->recording();
    const TimelineChoices &choices = *m_state->choices();
    const bool hosts = choices.options().grouping == LaneGrouping::Hosts;
    const TimelineFiguresPtr &figures = m_state->figures();
    if (hosts && figures && choices.areWaitsShown() && !figures->waits.waits.empty())
        entries.push_back({tr("waited for a slower host"), [this](QPainter &painter, const QRect &place) {
                               paintHollow(painter, {&place, 1}, place, palette());
                           }});
    if (figures && choices.isPathShown())
        entries.push_back({tr("critical path"), [this](QPainter &painter, const QRect &place) {
                               painter.fillRect(place.left(), place.bottom() - 3, place.width(), 3,
                                                palette().color(QPalette::WindowText));
                           }});
    if (hosts && recording.hasDelegations())
        entries.push_back({tr("done for another host"), [this](QPainter &painter, const QRect &place) {
                               const BarLook look = barLook(Outcome::Ok, palette());
                               painter.fillRect(place, look.fill);
                               paintElsewhere(painter, place, look, palette());
                           }});
    if (std::ranges::any_of(recording.tasks(), &Task::handler))
        entries.push_back({u"%1 %2"_s.arg(HandlerMark).arg(tr("handler")), {}});
    const TimelineTraitsPtr &traits = m_state->traits();
    if (!traits)
        return;
    if (std::ranges::any_of(traits->tasks, &TaskTraits::async))
        entries.push_back({u"%1 %2"_s.arg(AsyncMark).arg(tr("async")), {}});
    if (!traits->attempts.isEmpty())
        entries.push_back({u"%1 %2"_s.arg(RetryMark).arg(tr("attempts")), {}});
}

QString TimelineLegend::note() const
{
    const TimelineModel *model = m_state->model().get();
    if (!model)
        return {};
    if (m_state->selectedRow() != NoIndex && m_state->selectedRow() < model->recording()->resultCount()
        && !isKnown(model->recording()->startedOf(m_state->selectedRow())))
        return tr("The selected result has no start recorded: it is not on the timeline.");
    QStringList notes;
    if (model->untimed() > 0)
        notes << tr("%1 result(s) have no start recorded and are not on the timeline.", nullptr,
                    static_cast<int>(model->untimed()))
                     .arg(formatCount(model->untimed()));
    if (const TimelineTraitsPtr &traits = m_state->traits(); traits && traits->resultsRead < traits->results)
        notes << tr("Attempts are known of the newest %1 of %2 results that may have several.")
                     .arg(formatCount(traits->resultsRead), formatCount(traits->results));
    return notes.join(u' ');
}

QStringList TimelineLegend::texts() const
{
    QStringList texts;
    for (const Entry &entry : m_entries)
        texts << entry.text;
    if (const QString text = note(); !text.isEmpty())
        texts << text;
    return texts;
}

void TimelineLegend::resizeEvent(QResizeEvent *)
{
    place();
}

void TimelineLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (const Entry &entry : m_entries) {
        QRect room = entry.place;
        if (entry.sample) {
            const int high = std::min(LargestSample, room.height() - 4);
            entry.sample(painter, {room.left(), room.top() + (room.height() - high) / 2, SampleWidth, high});
            room.setLeft(room.left() + SampleWidth + Margin / 2);
        }
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine, entry.text);
    }
    if (m_noteRoom.width() <= 0)
        return;
    painter.setPen(mutedText(palette()));
    painter.drawText(m_noteRoom, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(note(), Qt::ElideRight, m_noteRoom.width()));
}

} // namespace aviary
