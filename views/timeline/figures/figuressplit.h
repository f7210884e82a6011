// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/recording.h"

#include <QSplitter>

#include <optional>

namespace aviary {

class FiguresPanel;
class TimelineState;

// The lanes of the timeline, and its figures below them: shown where the page has room for both, until a person shows
// or hides them.
class FiguresSplit : public QSplitter
{
    Q_OBJECT
public:
    // Pixels that lanes and figures take at least together, where no lane gets lower than LeastLane for it.
    static constexpr int RoomForFigures = 585;
    static constexpr int LeastLane = 12;

    FiguresSplit(QWidget *lanes, TimelineState *state, QWidget *parent);

    // Shows and hides the figures; for the page's own actions.
    QAction *action() const { return m_action; }
    // Another playbook, or one that grows, is shown.
    void setRecording(const RecordingPtr &recording);
    bool isSettled() const;
    // Figures are shown even where there is little room: a person asked for them, or is in them.
    bool insists() const;

    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void resultChosen(aviary::RowIndex row);
    // To be read.
    void resultOpened(aviary::RowIndex row);
    // The figures, which had the focus, are gone or left by a key.
    void focusLeft();
    void settled();
    void insistsChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showFigures();
    void showWhereRoom();
    bool hasRoom() const;
    void setShown(bool shown);
    void tellInsists();

    TimelineState *m_state;
    FiguresPanel *m_panel;
    QAction *m_action;
    RecordingPtr m_recording;
    std::optional<PlaybookId> m_playbook; // whose figures are in the panel
    std::optional<bool> m_wish; // of a person
    bool m_held = false; // by the focus in them
    bool m_insisted = false;
};

} // namespace aviary
