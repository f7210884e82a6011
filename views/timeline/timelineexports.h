// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/job.h"

#include <QObject>

#include <functional>
#include <memory>

class QAction;
class QProgressDialog;
class QSaveFile;

namespace aviary {

class TimelineSheet;
class TimelineState;

// The actions that save the timeline as files: pictures of what is seen or of all, the figures, a trace. One file at a
// time; a file is written beside the old one and takes its place when it is whole. What cannot be written is told.
class TimelineExports : public QObject
{
    Q_OBJECT
public:
    // Owned by the page, as its actions are.
    TimelineExports(TimelineState *state, QWidget *page);

    const QList<QAction *> &actions() const { return m_actions; }
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    // A file is there, or was not to be.
    void done();

private:
    enum class Kind { Part, Whole, Figures, Trace };
    // Writes to the file until it is told to stop; false when the file does not take it.
    using Writer = std::function<bool(QSaveFile &file)>;

    void add(Kind kind, const QString &text);
    void update();
    void ask(Kind kind, const QString &title);
    void save(Kind kind, const QString &path);
    void drawPicture(Kind kind, const QString &path);
    void write(const QString &path, Writer writer);
    void finish(const QString &wrong = {});

    TimelineState *m_state;
    QWidget *m_page;
    QList<QAction *> m_actions;
    std::unique_ptr<TimelineSheet> m_sheet;
    std::unique_ptr<QProgressDialog> m_progress;
    Job<bool> m_job;
    bool m_busy = false;
};

} // namespace aviary
