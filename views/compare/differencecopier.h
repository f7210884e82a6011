// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/comparemarkdown.h"
#include "models/recording/location.h"
#include "models/sources/reportsource.h"

#include <QObject>
#include <QPointer>

namespace aviary {

// What is copied of two runs as Markdown, for a ticket. Messages of results that were not read yet are read first, so
// that what is copied is whole. GUI thread.
class DifferenceCopier : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // Ends what is under way when the runs are others.
    void setPair(const Location &location, const ComparedPairPtr &pair, const Both<ReportSource *> &sources);
    QString summary() const;
    QString line(DifferenceBlock::Kind kind, const DifferenceLine &line) const;
    // A task (in Comparison::tasks()) with results (in rows()); copied() follows. Supersedes another one.
    void startTask(quint32 task, std::vector<quint32> rows);
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void copied(const QString &text);
    void failed(const aviary::Error &error);

private:
    NamedPair named(const ComparedPair &pair) const;
    void read(Side side);
    void take(Side side, const std::vector<RowIndex> &rows, const Result<QStringList> &messages);

    Location m_location;
    ComparedPairPtr m_pair;
    Both<QPointer<ReportSource>> m_sources;
    ComparedPairPtr m_asked; // of which m_task and m_rows are: there may be a later one when they are read
    quint32 m_task = NoIndex;
    std::vector<quint32> m_rows;
    CompareMessages m_messages;
    Job<QStringList> m_reading;
    bool m_isRunning = false;
};

} // namespace aviary
