// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/resultcells.h"
#include "models/sources/reportsource.h"

#include <QHash>
#include <QPointer>

namespace aviary {

// Rows of results as a table of text for the clipboard: a header, tabs between columns, the long form of every cell.
// Messages that were not read yet are read first, in batches, so that what is copied is whole.
class ResultsCopier : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // Supersedes a copy that is under way. `known` are messages that are there already; `source` may be null.
    void start(const RecordingPtr &recording, std::vector<RowIndex> rows, QList<ResultColumn> columns,
               QHash<RowIndex, QString> known, ReportSource *source);
    void stop();
    bool isRunning() const { return m_recording != nullptr; }

Q_SIGNALS:
    // In whatever way.
    void stopped();
    void progressed(qsizetype done, qsizetype total);
    void copied(const QString &text);
    void failed(const aviary::Error &error);

private:
    void step();

    RecordingPtr m_recording;
    std::vector<RowIndex> m_rows;
    QList<ResultColumn> m_columns;
    QHash<RowIndex, QString> m_messages;
    std::vector<RowIndex> m_missing;
    size_t m_next = 0;
    QPointer<ReportSource> m_source;
    Job<QStringList> m_reading;
    Job<QString> m_writing;
};

} // namespace aviary
