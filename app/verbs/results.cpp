// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/openedreport.h"
#include "app/verbs/outcomereader.h"
#include "app/verbs/resultwriter.h"
#include "app/verbs/verb.h"
#include "app/verbs/verbline.h"
#include "app/verbs/verbtext.h"
#include "models/recording/format.h"
#include "models/sources/servers/serveraccess.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// Rows are read and written in pieces: a playbook may have a million of them.
constexpr qint64 RowsAtOnce = 2000;
// An ARA server has to be asked for each of them; of more rows than that only for what asks for an explanation.
constexpr qint64 MostMessagesOfServer = 500;

QStringList outcomeWords()
{
    QStringList words;
    for (const Outcome outcome : OutcomesForReading)
        words << wordOf(outcome);
    return words;
}

QStringList statusWords()
{
    QStringList words;
    for (const Status status : {Status::Failed, Status::Unreachable, Status::Ok, Status::Skipped, Status::Unknown})
        words << wordOf(status);
    return words;
}

// The stored statuses that results of an outcome have.
QStringList statusesOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Ok:
    case Outcome::Changed:
        return {wordOf(Status::Ok)};
    case Outcome::Skipped:
        return {wordOf(Status::Skipped)};
    case Outcome::Failed:
    case Outcome::Rescued:
        return {wordOf(Status::Failed)};
    case Outcome::Unreachable:
        return {wordOf(Status::Unreachable)};
    case Outcome::Ignored:
        return {wordOf(Status::Failed), wordOf(Status::Unreachable)};
    case Outcome::Unknown:
        break;
    }
    return {};
}

class ResultReader
{
public:
    ResultReader(OpenedReport &report, PlaybookId playbook, const VerbLine &line)
        : m_report(report)
        , m_outcomes(report, playbook)
        , m_statuses(line.words(u"status"_s))
        , m_limit(line.limit())
    {
        m_query.order = u"id"_s;
        m_query.filter.push_back({u"playbook"_s, RowCondition::Op::Equal, {QString::number(raw(playbook))}});
        if (!m_statuses.isEmpty())
            m_query.filter.push_back({u"status"_s, RowCondition::Op::In, m_statuses});
        const QStringList words = line.words(u"outcome"_s);
        for (const QString &word : words)
            m_wanted << *outcomeFromWord(word);
        // What a newer ARA invents is unknown too, and has no word to ask for.
        if (!m_wanted.isEmpty() && !m_wanted.contains(Outcome::Unknown)) {
            QStringList statuses;
            for (const Outcome outcome : std::as_const(m_wanted))
                statuses << statusesOf(outcome);
            m_query.filter.push_back({u"status"_s, RowCondition::Op::In, statuses});
        }
    }

    // False when something could not be read.
    bool read(ResultWriter &writer, const Output &output)
    {
        const FoundReport &found = m_report.found();
        const bool isApi = found.isServer() && !isDatabaseServer(found.origin);
        RowQuery query = m_query;
        // What the API cannot filter is read there as a whole, each time.
        query.limit = isApi && query.filter.size() > 1 ? -1 : RowsAtOnce;
        // Once at least: with --limit 0, too, one is told how many there are.
        do {
            const std::optional<ApiRows> rows = m_report.need(readApiList(m_report.source(), RowKind::Results, query));
            if (!rows)
                return false;
            m_report.addProblems(rows->problems);
            if (m_all < 0) {
                m_all = rows->rows->total;
                const qint64 wanted = m_limit < 0 ? m_all : std::min(m_limit, m_all);
                m_isSparing = isApi && wanted > MostMessagesOfServer;
            }
            write(*rows, writer, output);
            if (query.limit < 0 || static_cast<qint64>(rows->size()) < RowsAtOnce)
                break;
            if (isApi) {
                query.offset += RowsAtOnce; // nor can it be asked for those behind an id
                continue;
            }
            query.filter = m_query.filter;
            const qint64 last = rows->row(rows->size() - 1).integer("id"_L1);
            query.filter.push_back({u"id"_s, RowCondition::Op::Greater, {QString::number(last)}});
        } while (m_written != m_limit && output.isOpen());
        if (m_written == m_limit)
            sayWhatIsLeft();
        if (m_hasSpared)
            say(VerbText::tr("Messages of results that went well are left out: the server would be asked for each of "
                             "them. --limit %1 shows that many with theirs.")
                    .arg(MostMessagesOfServer));
        return true;
    }

private:
    // Portion by portion: a server is asked for each message, and what is there is shown meanwhile.
    void write(const ApiRows &rows, ResultWriter &writer, const Output &output)
    {
        constexpr size_t Portion = 200;
        for (size_t i = 0; i < rows.size() && m_written != m_limit && output.isOpen();)
            i = writePortion(rows, i, i + Portion, writer);
    }

    // Answers where the next one begins.
    size_t writePortion(const ApiRows &rows, size_t begin, size_t end, ResultWriter &writer)
    {
        std::vector<WrittenResult> results;
        std::vector<MessageQuery> queries;
        size_t i = begin;
        for (; i < std::min(end, rows.size()) && m_written != m_limit; ++i) {
            const RowView row = rows.row(i);
            const Outcome outcome = m_outcomes.outcomeOf(row);
            if (!m_wanted.isEmpty() && !m_wanted.contains(outcome))
                continue;
            ++m_written;
            results.push_back({row, outcome, {}});
            m_hasSpared = m_hasSpared || (writer.needsMessage(outcome) && isSpared(outcome));
            if (writer.needsMessage(outcome) && !isSpared(outcome))
                queries.push_back({ResultId{row.integer("id"_L1)}, outcome});
        }
        const QStringList messages = m_outcomes.messages(queries);
        qsizetype next = 0;
        for (WrittenResult &result : results) {
            if (writer.needsMessage(result.outcome) && !isSpared(result.outcome))
                result.message = messages[next++];
            writer.add(result, *rows.related);
        }
        return i;
    }

    bool isSpared(Outcome outcome) const { return m_isSparing && !hasHeadline(outcome); }

    // To the standard error: a list that was cut must not be taken for the whole.
    void sayWhatIsLeft()
    {
        qint64 all = m_all;
        if (!m_wanted.isEmpty()) {
            const RecordingPtr &recording = m_outcomes.recording();
            if (!recording)
                return; // said already
            all = 0;
            for (RowIndex row = 0; row < recording->resultCount(); ++row) {
                if (m_wanted.contains(recording->outcome(row))
                    && (m_statuses.isEmpty() || m_statuses.contains(wordOf(recording->row(row).status))))
                    ++all;
            }
        }
        if (m_written < all)
            say(VerbText::tr("%1 of %n result(s), as --limit asks.", nullptr, static_cast<int>(all))
                    .arg(formatCount(m_written)));
    }

    OpenedReport &m_report;
    OutcomeReader m_outcomes;
    QStringList m_statuses; // empty: all
    RowQuery m_query;
    QSet<Outcome> m_wanted; // empty: all
    qint64 m_limit; // -1: all
    qint64 m_written = 0;
    qint64 m_all = -1; // that pass all but the outcomes; -1: not read yet
    bool m_isSparing = false, m_hasSpared = false; // messages
};

// Names of tasks and hosts, which rows of results have only as ids.
RelatedRows readNames(OpenedReport &report, PlaybookId playbook)
{
    RowQuery query;
    query.filter.push_back({u"playbook"_s, RowCondition::Op::Equal, {QString::number(raw(playbook))}});
    RelatedRows names;
    for (const RowKind kind : {RowKind::Tasks, RowKind::Hosts}) {
        // Without them rows are shown by their ids.
        if (std::optional<Rows> rows = report.need(report.source().rows(kind, query).wait())) {
            report.addProblems(rows->problems);
            names.add(kind, std::move(*rows));
        }
    }
    return names;
}

void options(VerbLine &line)
{
    line.describe(VerbText::tr(
        "Lists the results of a playbook in the order in which they ended, with one line that says why a result "
        "failed."));
    line.takesReports(false);
    line.takesPlaybook(OpenedReport::choiceHelp());
    line.takesFormats("table"_L1, {OutputFormat::Text, OutputFormat::Json, OutputFormat::Csv});
    line.takesWords(u"outcome"_s, VerbText::tr("Only results with these outcomes, separated by commas:"),
                    outcomeWords());
    line.takesWords(
        u"status"_s,
        VerbText::tr("Only results that ARA stored with these statuses (failed includes ignored and rescued ones):"),
        statusWords());
    line.takesLimit();
}

ExitStatus results(VerbLine &line, Output &output)
{
    if (line.words(u"status"_s).contains("changed"_L1))
        return line.usage(VerbText::tr("changed is an outcome, not a status: use --outcome changed."));
    OpenedReport report(line);
    const std::optional<PlaybookId> playbook = report.isOpen() ? report.choosePlaybook(line.playbook()) : std::nullopt;
    if (!playbook)
        return report.status();
    RelatedRows names;
    if (line.format() != OutputFormat::Json)
        names = readNames(report, *playbook);
    const std::unique_ptr<ResultWriter> writer = makeResultWriter(line.format(), output, names);
    ResultReader reader(report, *playbook, line);
    reader.read(*writer, output);
    writer->finish();
    return report.status();
}

} // namespace

int startResults(int argc, char **argv)
{
    return runOnConsole("results"_L1, options, results, argc, argv);
}

} // namespace aviary
