// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/overview/answer.h"
#include "models/overview/messages.h"
#include "models/sources/reportsource.h"

#include <QObject>
#include <QPointer>
#include <QSet>

namespace aviary {

// Reads what the list of the Overview tells of contents, in the background and in small portions, so that a click that
// wants content of its own need not wait. Rows that were wanted and are not yet read are forgotten when others are
// wanted. GUI thread.
class MessageReader : public QObject
{
    Q_OBJECT
public:
    // Lines of an answer that are kept to be shown.
    static constexpr qsizetype AnswerLines = 8;

    using QObject::QObject;

    // Forgets everything unless `recording` is of the same playbook. Without a source nothing is read.
    void setRecording(ReportSource *source, const RecordingPtr &recording, bool same);
    void want(std::vector<RowIndex> messages, std::vector<RowIndex> counts, std::vector<RowIndex> answers);

    const Messages &messages() const { return m_messages; }
    const QHash<RowIndex, Answer> &answers() const { return m_answers; }
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void messagesChanged();
    void answersChanged();
    // Everything that was wanted is there.
    void idle();
    // What could not be read was forgotten, as it may be readable by now: who shows it wants it again.
    void forgotten();

private:
    void readNext();
    void readOn();
    void readMessages();
    void readCount();
    void readAnswer();
    void forgetUnread();

    QPointer<ReportSource> m_source;
    RecordingPtr m_recording;
    Messages m_messages;
    QHash<RowIndex, Answer> m_answers;
    QSet<RowIndex> m_unread; // of which a reason stands there, or nothing
    QMetaObject::Connection m_following;
    std::vector<RowIndex> m_wantedMessages, m_wantedCounts, m_wantedAnswers; // in order of reading
    Job<QStringList> m_lines;
    Job<ContentPtr> m_content;
    Job<Answer> m_answer;
    quint64 m_run = 0; // of the recording or source that is read from
    bool m_busy = false;
};

} // namespace aviary
