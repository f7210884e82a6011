// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/copy/copymark.h"
#include "models/sources/copy/copyreport.h"
#include "models/sources/copy/copywriter.h"
#include "models/sources/copy/waiting.h"

#include <QElapsedTimer>
#include <QSet>

namespace aviary {

// Copies a report once. Used in one thread, where it waits for the source.
class Copier
{
public:
    Copier(ReportSource &source, const QString &target, const CopyChoice &choice, const CopyWatch &watch);
    Result<CopyStatistics> copy();

private:
    using Step = Result<void> (Copier::*)();
    Result<void> look();
    Result<void> checkSize();
    Result<void> begin();
    Result<void> copyRows();
    Result<void> catchUp();
    Result<void> copyLatestHosts();
    Result<void> copyLabels();
    Result<void> end();

    // Playbooks that are asked for together, and up to where their rows are copied.
    struct Group
    {
        QStringList playbooks; // none: all
        CopyMark mark;
    };
    // Rows of a kind that came since `from`, and, where there is such a mark, those that were written to again.
    Result<void> copyNew(RowKind kind, const Group &group, const CopyMark *from);
    RowQuery query(RowKind kind, const Group &group) const;
    // Where rows begin: behind an id, with so many others before.
    struct Begin
    {
        qint64 id = 0;
        qint64 offset = 0;
    };
    Result<void> each(RowKind kind, RowQuery query, Begin begin, qint64 last, bool again);
    Result<void> take(RowKind kind, const Rows &rows, bool again);
    Result<void> takeFiles(const Rows &files);
    Result<qint64> contentOf(const RowView &file);
    qint64 countOf(RowKind kind) const; // in all marks
    qint64 lastOf(RowKind kind) const;
    void tellSize();
    qint64 &copiedOf(RowKind kind);
    void tellProgress(RowKind kind, const Rows &rows, bool again);
    bool goesOn();
    template <class T>
    Result<T> wait(Job<T> job)
    {
        return waitFor(std::move(job), [this] { return goesOn(); });
    }

    ReportSource &m_source;
    const QString m_target;
    const CopyChoice &m_choice;
    const CopyWatch &m_watch;
    CopyWriter m_writer;
    std::vector<Group> m_groups;
    QSet<qint64> m_labels;
    CopyStatistics m_done;
    QElapsedTimer m_asked;
    bool m_goesOn = true;
};

} // namespace aviary
