// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overview/summary.h"

#include "models/overview/answer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// What a person reads of each host in a log; `aviary show` has the rest.
constexpr qsizetype linesOfAnswer = 20;

struct SummaryText
{
    Q_DECLARE_TR_FUNCTIONS(Summary)
};

QString linesOf(const Answer &answer)
{
    QStringList lines = answer.text;
    if (answer.lines > lines.size())
        lines << SummaryText::tr("… %1 of %n line(s)", nullptr, static_cast<int>(answer.lines)).arg(lines.size());
    return lines.join(u'\n');
}

} // namespace

Result<Summary> readSummary(ReportSource &source, PlaybookId playbook, bool all, QStringList *problems)
{
    const Result<RecordingPtr> recording = source.recording(playbook).wait();
    if (!recording)
        return std::unexpected(recording.error());
    if (problems)
        *problems << (*recording)->problems();
    Summary summary {.overview = overviewOf(*recording)};
    const Overview &overview = summary.overview;
    Messages &messages = summary.messages;
    const std::vector<RowIndex> rows = rowsForText(overview, all);
    std::vector<MessageQuery> queries;
    queries.reserve(rows.size());
    for (const RowIndex row : rows)
        queries.push_back({(*recording)->resultId(row), (*recording)->outcome(row)});
    const Result<QStringList> lines = source.messages(queries).wait();
    if (!lines)
        return std::unexpected(lines.error());
    for (size_t i = 0; i < rows.size(); ++i)
        messages.lines.insert(rows[i], lines->value(static_cast<qsizetype>(i)));
    // Long messages are told by their first line; ad hoc runs are there for their output.
    std::vector<RowIndex> whole;
    for (const TaskEntry &entry : overview.causes) {
        for (const MessageGroup &group : groupsOf(**recording, entry, messages))
            whole.push_back(group.rows.front());
    }
    for (const RowIndex row : whole) {
        if (!messages.lines.contains(row))
            continue;
        if (const Result<ContentPtr> content = source.result((*recording)->resultId(row)).wait())
            messages.counts.insert(row, messageLines(**content, messages.lines.value(row)));
    }
    if (overview.adHoc) {
        for (const RowIndex row : answersOf(overview)) {
            if (const Result<ContentPtr> content = source.result((*recording)->resultId(row)).wait())
                messages.lines.insert(row, linesOf(answerOf((*recording)->outcome(row), **content, linesOfAnswer)));
        }
    }

    for (const Record &link : (*recording)->reportLinks()) {
        if (const Result<ContentPtr> value = source.record(link.id).wait())
            summary.links.push_back({link.key, (*value)->json.root().toString()});
    }
    return summary;
}

Result<QString> summaryOf(ReportSource &source, PlaybookId playbook, Micros now, bool all, QStringList *problems)
{
    const Result<Summary> summary = readSummary(source, playbook, all, problems);
    if (!summary)
        return std::unexpected(summary.error());
    return overviewText(summary->overview, summary->messages, summary->links, now, all);
}

} // namespace aviary
