// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/outcomereader.h"

using namespace Qt::StringLiterals;

namespace aviary {

Outcome OutcomeReader::outcomeOf(const RowView &result)
{
    const Status status = statusFromText(result.text("status"_L1));
    const Outcome plain = aviary::outcomeOf(status, result.truth("changed"_L1), result.truth("ignore_errors"_L1));
    if (!isFailing(plain))
        return plain;
    const RowIndex row = recording() ? m_recording->rowOf(ResultId{result.integer("id"_L1)}) : NoIndex;
    return row == NoIndex ? plain : m_recording->outcome(row);
}

const RecordingPtr &OutcomeReader::recording()
{
    if (!std::exchange(m_asked, true))
        m_recording = m_report.need(m_report.source().recording(m_playbook).wait()).value_or(nullptr);
    return m_recording;
}

QStringList OutcomeReader::messages(const std::vector<MessageQuery> &queries)
{
    if (queries.empty())
        return {};
    QStringList messages = m_report.need(m_report.source().messages(queries).wait()).value_or(QStringList());
    messages.resize(static_cast<qsizetype>(queries.size()));
    return messages;
}

bool hasHeadline(Outcome outcome)
{
    return isFailing(outcome) || outcome == Outcome::Ignored || outcome == Outcome::Rescued;
}

} // namespace aviary
