// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/results/resultscopier.h"

#include <QtConcurrent/QtConcurrentRun>

namespace aviary {

namespace {

constexpr size_t Batch = 500;

} // namespace

void ResultsCopier::start(const RecordingPtr &recording, std::vector<RowIndex> rows, QList<ResultColumn> columns,
                          QHash<RowIndex, QString> known, ReportSource *source)
{
    stop();
    m_recording = recording;
    m_rows = std::move(rows);
    m_columns = std::move(columns);
    m_messages = std::move(known);
    m_source = source;
    if (source && m_columns.contains(ResultColumn::Message))
        std::ranges::copy_if(m_rows, std::back_inserter(m_missing),
                             [this](RowIndex row) { return !m_messages.contains(row); });
    step();
}

void ResultsCopier::stop()
{
    m_reading = {};
    m_writing = {};
    m_recording.reset();
    m_rows.clear();
    m_missing.clear();
    m_messages.clear();
    m_next = 0;
    Q_EMIT stopped();
}

void ResultsCopier::step()
{
    if (m_next < m_missing.size() && m_source) {
        Q_EMIT progressed(static_cast<qsizetype>(m_next), static_cast<qsizetype>(m_missing.size()));
        const size_t end = std::min(m_missing.size(), m_next + Batch);
        std::vector<MessageQuery> queries;
        for (size_t i = m_next; i < end; ++i)
            queries.push_back({m_recording->resultId(m_missing[i]), m_recording->outcome(m_missing[i])});
        m_reading = m_source->messages(std::move(queries));
        m_reading.then(this, [this, end](const Result<QStringList> &messages) {
            if (!messages) {
                stop();
                Q_EMIT failed(messages.error());
                return;
            }
            for (qsizetype i = 0; i < messages->size() && m_next < end; ++i)
                m_messages.insert(m_missing[m_next++], messages->at(i));
            m_next = end;
            step();
        });
        return;
    }
    m_writing = Job<QString>(QtConcurrent::run([recording = m_recording, rows = m_rows, columns = m_columns,
                                                messages = m_messages](QPromise<Result<QString>> &promise) {
        QString text = tableText(*recording, rows, columns, messages, [&promise] { return promise.isCanceled(); });
        if (!promise.isCanceled())
            promise.addResult(std::move(text));
    }));
    m_writing.then(this, [this](const Result<QString> &text) {
        stop();
        Q_EMIT copied(*text);
    });
}

} // namespace aviary
