// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overview/messagereader.h"

#include <QtConcurrentRun>

namespace aviary {

namespace {

constexpr size_t FirstPortion = 500;
constexpr size_t Portion = 5000;

} // namespace

void MessageReader::setRecording(ReportSource *source, const RecordingPtr &recording, bool same)
{
    if (!same || source != m_source) {
        m_lines = {};
        m_content = {};
        m_answer = {};
        m_busy = false;
        ++m_run;
        m_wantedMessages.clear();
        m_wantedCounts.clear();
        m_wantedAnswers.clear();
    }
    if (!same) {
        m_messages = {};
        m_answers.clear();
        m_unread.clear();
    }
    if (source != m_source) {
        disconnect(m_following);
        if (source)
            m_following = connect(source, &ReportSource::changed, this, [this](SourceChange change) {
                if (change == SourceChange::Written)
                    forgetUnread();
            });
    }
    m_source = source;
    m_recording = recording;
}

void MessageReader::forgetUnread()
{
    if (m_unread.isEmpty())
        return;
    for (const RowIndex row : std::as_const(m_unread)) {
        m_messages.lines.remove(row);
        m_messages.counts.remove(row);
        m_answers.remove(row);
    }
    m_unread.clear();
    Q_EMIT messagesChanged();
    Q_EMIT answersChanged();
    Q_EMIT forgotten();
}

void MessageReader::want(std::vector<RowIndex> messages, std::vector<RowIndex> counts, std::vector<RowIndex> answers)
{
    if (!m_source || !m_recording)
        return;
    m_wantedMessages = std::move(messages);
    m_wantedCounts = std::move(counts);
    m_wantedAnswers = std::move(answers);
    if (!m_busy)
        readNext();
}

// Headlines first: they say why. Counts and answers one by one.
void MessageReader::readNext()
{
    m_busy = m_source != nullptr; // else the report was closed meanwhile
    if (!m_busy)
        return;
    std::erase_if(m_wantedMessages, [&](RowIndex row) { return m_messages.lines.contains(row); });
    std::erase_if(m_wantedCounts, [&](RowIndex row) { return m_messages.counts.contains(row); });
    std::erase_if(m_wantedAnswers, [&](RowIndex row) { return m_answers.contains(row); });
    if (!m_wantedMessages.empty()) {
        readMessages();
    } else if (!m_wantedCounts.empty()) {
        readCount();
    } else if (!m_wantedAnswers.empty()) {
        readAnswer();
    } else {
        m_busy = false;
        Q_EMIT idle();
    }
}

// Not from within the answer: the next job takes the place of the one that is answering.
void MessageReader::readOn()
{
    const auto next = [this, run = m_run] {
        if (run == m_run)
            readNext();
    };
    QMetaObject::invokeMethod(this, next, Qt::QueuedConnection);
}

void MessageReader::readMessages()
{
    const size_t most = m_messages.lines.isEmpty() ? FirstPortion : Portion;
    std::vector<RowIndex> rows = m_wantedMessages;
    rows.resize(std::min(rows.size(), most));
    std::vector<MessageQuery> queries;
    queries.reserve(rows.size());
    for (const RowIndex row : rows)
        queries.push_back({m_recording->resultId(row), m_recording->outcome(row)});
    m_lines = m_source->messages(std::move(queries));
    m_lines.then(this, [this, rows = std::move(rows)](const Result<QStringList> &lines) {
        // What cannot be read is told by the detail of the result; asking again at once would not help.
        for (size_t i = 0; i < rows.size(); ++i)
            m_messages.lines.insert(rows[i], lines ? lines->value(static_cast<qsizetype>(i)) : lines.error().what);
        if (!lines)
            m_unread.unite(QSet<RowIndex>(rows.begin(), rows.end()));
        Q_EMIT messagesChanged();
        readOn();
    });
}

void MessageReader::readCount()
{
    const RowIndex row = m_wantedCounts.front();
    m_content = m_source->result(m_recording->resultId(row));
    m_content.then(this, [this, row](const Result<ContentPtr> &content) {
        const int lines = content ? messageLines(**content, m_messages.lines.value(row)) : 1;
        if (!content)
            m_unread << row;
        m_messages.counts.insert(row, lines);
        if (lines > 1)
            Q_EMIT messagesChanged();
        readOn();
    });
}

void MessageReader::readAnswer()
{
    const RowIndex row = m_wantedAnswers.front();
    m_content = m_source->result(m_recording->resultId(row));
    m_content.then(this, [this, row](const Result<ContentPtr> &content) {
        if (!content) {
            m_answers.insert(row, {{content.error().what}, 1});
            m_unread << row;
            Q_EMIT answersChanged();
            readOn();
            return;
        }
        m_answer
            = Job<Answer>(QtConcurrent::run([outcome = m_recording->outcome(row), read = *content]() -> Result<Answer> {
                  return answerOf(outcome, *read, AnswerLines);
              }));
        m_answer.then(this, [this, row](const Result<Answer> &answer) {
            m_answers.insert(row, answer.value_or(Answer{}));
            Q_EMIT answersChanged();
            readOn();
        });
    });
}

} // namespace aviary
