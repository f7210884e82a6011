// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/job.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <vector>

namespace aviary {

class OpenReport;

// Looks every few seconds whether files of reports that nobody looks at were written to: a source of their own, which
// would tell, is only kept for few. Sizes and times are asked for, at a bounded number of files each time, apart from
// the GUI thread: a network file system may be slow. GUI thread.
class SleeperWatch : public QObject
{
    Q_OBJECT
public:
    // `sleepers`: those to look at, asked for each time.
    SleeperWatch(std::function<std::vector<OpenReport *>()> sleepers, QObject *parent);

private:
    struct Stamp
    {
        qint64 size = -1;
        QDateTime written;
        bool operator==(const Stamp &) const = default;
    };
    // Of a database and its -wal.
    using Stamps = std::vector<std::pair<Stamp, Stamp>>;

    void look();
    static Stamps stampsOf(const QStringList &files);

    const std::function<std::vector<OpenReport *>()> m_sleepers;
    QTimer m_timer;
    std::map<OpenReport *, std::pair<Stamp, Stamp>> m_seen;
    std::vector<OpenReport *> m_asked;
    size_t m_next = 0;
    Job<Stamps> m_looking;
};

} // namespace aviary
