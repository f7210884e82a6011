// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/reportsource.h"
#include "models/timeline/traits.h"

#include <QObject>
#include <QPointer>

namespace aviary {

// Finds out in the background which tasks of a recording are async or may be tried again, and how many attempts their
// results took: reads the recorded files one after the other, then the contents of the newest of these results. GUI
// thread.
class TraitsReader : public QObject
{
    Q_OBJECT
public:
    // Of one recording: each is content that somebody else may be waiting for.
    static constexpr size_t MostResults = 500;

    using QObject::QObject;

    // Begins anew; what is known of the same recording stays. Without a source, and while a recording grows, nothing is
    // read.
    void setRecording(ReportSource *source, const RecordingPtr &recording);

    // Never null.
    const TimelineTraitsPtr &traits() const { return m_traits; }
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void changed();
    // All is read that can be.
    void idle();

private:
    void readFile();
    void readResult();
    void takeLines(const std::vector<TableIndex> &tasks, const std::vector<TaskTraits> &found);
    void findResults();
    void finish();

    QPointer<ReportSource> m_source;
    RecordingPtr m_recording;
    TimelineTraitsPtr m_traits = std::make_shared<TimelineTraits>();
    std::shared_ptr<TimelineTraits> m_growing; // not yet shown
    std::vector<TableIndex> m_byPlace; // tasks, by file and line
    size_t m_nextTask = 0; // in m_byPlace
    std::vector<RowIndex> m_rows; // still to be read, the newest last
    Job<ContentPtr> m_content;
    Job<std::vector<TaskTraits>> m_scan;
    bool m_busy = false;
};

} // namespace aviary
