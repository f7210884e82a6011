// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/copy/copyreport.h"

#include <QThread>

#include <atomic>

namespace aviary {

// A copy that is made in a thread of its own, from a source of its own. Lives in the thread that made it; destroying it
// ends the copying, which leaves nothing behind, and waits for that.
class CopyRun : public QObject
{
    Q_OBJECT
public:
    // `open` makes the source, and is called in the thread that copies.
    CopyRun(std::function<ReportSourcePtr()> open, QString target, CopyChoice choice, QObject *parent = nullptr);
    ~CopyRun() override;

    void cancel() { m_isCancelled = true; }
    // Deletes it once its thread has ended, which may be later than it is finished.
    void deleteWhenDone();

Q_SIGNALS:
    void progress(const aviary::CopyStatistics &soFar);
    // Once: also after cancel(), which may come too late. Then with an error of kind Cancelled.
    void finished(const aviary::Result<aviary::CopyStatistics> &copied);

private:
    std::atomic_bool m_isCancelled = false;
    std::unique_ptr<QThread> m_thread; // the last, as it uses the others
};

} // namespace aviary
