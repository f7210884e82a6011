// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/figures.h"
#include "models/timeline/timelinezoom.h"
#include "views/timeline/timelinechoices.h"
#include "views/timeline/timelinedrag.h"
#include "views/timeline/timelinerange.h"
#include "views/timeline/timelinerenderer.h"

#include <QSize>

#include <optional>

class QWheelEvent;

namespace aviary {

// What the parts of the timeline (bars, ruler, bands, names, scroll bar) share: the model, the part of it that is seen,
// the picture that is painted, and the selection. Parts paint what picture() says and move what is asked of the next
// one.
class TimelineState : public QObject
{
    Q_OBJECT
public:
    explicit TimelineState(QObject *parent);

    // Another playbook starts anew; another snapshot of the same one leaves what a person has moved where it is.
    void setRecording(const RecordingPtr &recording, bool samePlaybook);
    // Of the place where bars are painted.
    void setSize(QSize size);
    void setFont(const QFont &font);
    // What is known besides of the recording's tasks and results.
    void setTraits(const TimelineTraitsPtr &traits);
    const TimelineTraitsPtr &traits() const { return m_traits; }

    // Another stretch of time than the run's own, and another zero than its start: of a run that stands on one scale
    // with another. Until the next playbook; an empty one takes the run's own again.
    struct Scale
    {
        TimeSpan trace;
        Micros zero = NoTime;
        bool operator==(const Scale &) const = default;
    };
    void setScale(const Scale &scale);
    // Where the ruler counts from; NoTime while that is not known.
    Micros zero() const;

    TimelineZoom *zoom() { return &m_zoom; }
    TimelineChoices *choices() { return &m_choices; }
    TimelineRange *range() { return &m_range; }
    const TimelineRange *range() const { return &m_range; }
    TimelineDrag *drag() { return &m_drag; }
    // Of the newest recording that was understood; null while there is none.
    const TimelineModelPtr &model() const { return m_model; }
    // What the times of the run say; null until that is worked out, which a recording must be complete for.
    const TimelineFiguresPtr &figures() const { return m_figures; }
    // They are worked out later, while something else needs the time more. Settled is what has them.
    void holdFigures(bool hold);
    // False while there is nothing to paint.
    bool hasPicture() const { return static_cast<bool>(m_picture); }
    const TimelinePicture &picture() const { return m_picture; }
    bool isSettled() const
    {
        return !m_isBuilding && !m_isFiguring && !m_holdsFigures && !m_isSorting && !m_renderer.isBusy();
    }

    // What the colours of the picture tell; null: outcomes.
    const CategoriesPtr &categories() const { return m_categories; }

    // Of the newest model, for the size of the view.
    const TimelineLayout &layout() const { return m_layout; }
    // Pixels that lanes are scrolled by.
    int offset() const { return m_offset; }
    // From the view to the lanes of the picture, and back: pinned lanes stay in place while the others are scrolled.
    int toLanes(int y) const { return m_picture ? m_picture.layout().contentY(y, m_offset) : y; }
    int fromLanes(int y) const { return m_picture ? m_picture.layout().viewY(y, m_offset) : y; }
    // Of the pinned lanes in the picture.
    int fixedHeight() const { return m_picture ? m_picture.layout().fixedHeight() : 0; }
    int largestOffset() const;
    int pageHeight() const { return m_size.height(); }
    int pageWidth() const { return m_size.width(); }
    void setOffset(int offset);

    RowIndex selectedRow() const { return m_selected; }
    // In the newest model; NoIndex for none, and for a result without a time.
    ItemIndex selectedItem() const { return m_model ? m_model->itemOf(m_selected) : NoIndex; }
    // That of the selected result; else the first in view. NoIndex when there is none.
    quint32 currentLane() const;
    // Lanes of the newest model. Of a lane that cannot be folded, the one that it is below.
    void toggleFold(quint32 lane);
    void togglePin(quint32 lane);
    // Selects and brings into view.
    void select(RowIndex row);
    void revealSelected() { reveal(selectedItem()); }
    // Where there is no result to select: brings a time range, all of a task, or the lane of a host into view.
    struct Place
    {
        TimeSpan range;
        TableIndex task = NoIndex;
        TableIndex host = NoIndex;
    };
    void goTo(const Place &place);

    // What hands do. The first of them makes the timeline stay as the person has it while the recording grows.
    void touch()
    {
        m_touched = true;
        m_goal.reset();
    }
    // Lanes, with Ctrl the zoom around x (pixels of the view), with Shift time.
    void wheel(QWheelEvent *event, double x);
    void zoomAround(double factor, double x);
    // As a wheel turned by so much zooms; `fixed` keeps its place.
    void zoomByWheel(int angle, Micros fixed);
    void zoomAroundSelection(double factor);
    void panBy(double pixels);
    void scrollBy(double pixels) { setOffset(m_offset + static_cast<int>(pixels)); }
    // The selected result; when that fills the view already, or there is none, the whole run.
    void fit();
    // What fit() shows for the selected result: with what faces it on another timeline. Empty: that result alone.
    void setFitted(TimeSpan span) { m_fitted = span; }
    // Marks the time of the selected result; when that is marked already, that of its whole task.
    void measure();
    // Ends what is dragged, else takes the mark away.
    void closeInnermost();
    // The results that the selection goes to from where it is, NoIndex for none.
    ItemIndex beside(int step) const;
    ItemIndex above(int step);
    ItemIndex endOfLane(bool last) const;

Q_SIGNALS:
    void modelChanged();
    void pictureChanged();
    void figuresChanged();
    // What the colours, bars and marks of pictures mean; not what part of the run they show.
    void lookChanged();
    // Also the range.
    void offsetChanged();
    void selectionChanged();
    void settled();

private:
    void build();
    void takeModel(const TimelineModelPtr &model);
    void workOutFigures();
    void sortIntoCategories();
    bool areCategoriesKnown() const;
    void takeOptions();
    void layOut();
    void request();
    void reveal(ItemIndex item);
    void revealLane(quint32 lane);
    bool reach(const Place &place);
    void markSelection();
    TimeSpan trace() const;
    // The first that is scrolled.
    quint32 topLane() const { return m_layout.laneAt(m_layout.contentY(m_layout.fixedHeight(), m_offset)); }

    TimelineZoom m_zoom;
    Scale m_scale;
    TimelineChoices m_choices;
    TimelineRange m_range;
    TimelineDrag m_drag;
    TimelineRenderer m_renderer;
    RecordingPtr m_recording;
    Job<TimelineModelPtr> m_building;
    TimelineModelPtr m_model;
    Job<TimelineFiguresPtr> m_figuring;
    TimelineFiguresPtr m_figures;
    Job<CategoriesPtr> m_sorting;
    CategoriesPtr m_categories;
    RecordingPtr m_categoriesOf;
    TimelineLayout m_layout; // of the newest model, for the size
    TimelineRenderer::Wish m_wish; // the last one
    TimelinePicture m_picture;
    QSize m_size;
    QFont m_font;
    TimelineTraitsPtr m_traits;
    int m_offset = 0;
    RowIndex m_selected = NoIndex;
    // The time that moving up and down keeps to, so that long results on the way do not lead astray.
    Micros m_column = NoTime;
    RowIndex m_columnOf = NoIndex; // the selection that it was found for
    TimeSpan m_fitted;
    double m_wheelRest = 0; // what finer wheels have turned so far, in pixels
    bool m_isBuilding = false;
    bool m_isFiguring = false;
    bool m_holdsFigures = false;
    bool m_isSorting = false;
    bool m_isModelStale = false; // other options are wanted than those it is made with
    bool m_touched = false;
    bool m_revealSelected = false; // once there is a model with it
    std::optional<Place> m_goal; // likewise
};

} // namespace aviary
