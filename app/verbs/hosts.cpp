// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/csvtext.h"
#include "app/verbs/jsonrows.h"
#include "app/verbs/openedreport.h"
#include "app/verbs/table.h"
#include "app/verbs/verb.h"
#include "app/verbs/verbline.h"
#include "app/verbs/verbtext.h"
#include "models/araapi/serialize.h"
#include "models/exports/csv.h"
#include "models/recording/format.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct Fared
{
    RowView host;
    OutcomeCounts counts; // of its results
    std::optional<Outcome> worst() const
    {
        for (qsizetype i = OutcomeCount - 1; i >= 0; --i) {
            if (const auto outcome = static_cast<Outcome>(i); counts[outcome] > 0)
                return outcome;
        }
        return {};
    }
};

// As Ansible prints it at the end. What a run that was killed left behind are zeros, and no recap.
QString recapOf(const Fared &fared, State state)
{
    if (state != State::Completed && state != State::Failed)
        return {};
    QStringList parts;
    for (const QLatin1StringView word : {"ok"_L1, "changed"_L1, "unreachable"_L1, "failed"_L1, "skipped"_L1})
        parts << u"%1=%2"_s.arg(word).arg(fared.host.integer(word));
    for (const Outcome outcome : {Outcome::Rescued, Outcome::Ignored})
        parts << u"%1=%2"_s.arg(wordOf(outcome)).arg(fared.counts[outcome]);
    return parts.join(u' ');
}

void writeJson(Output &output, const std::vector<Fared> &hosts, const RelatedRows &related)
{
    JsonRows rows(output);
    for (const Fared &fared : hosts) {
        JsonText out;
        out.beginObject();
        writeListFields(out, RowKind::Hosts, fared.host, related);
        out.key("outcome"_L1);
        if (const auto worst = fared.worst())
            out.string(QString(wordOf(*worst)));
        else
            out.null();
        out.key("outcomes"_L1);
        out.beginObject();
        for (const Outcome outcome : OutcomesForReading) {
            out.key(wordOf(outcome));
            out.number(fared.counts[outcome]);
        }
        out.endObject();
        out.endObject();
        rows.add(out.take());
    }
    rows.finish();
}

void writeTable(Output &output, const std::vector<Fared> &hosts, State state)
{
    std::vector<Outcome> shown;
    std::ranges::copy_if(OutcomesForReading, std::back_inserter(shown), [&](Outcome outcome) {
        return std::ranges::any_of(hosts, [outcome](const Fared &fared) { return fared.counts[outcome] > 0; });
    });
    const bool ended = state == State::Completed || state == State::Failed;
    std::vector<TableColumn> columns{{VerbText::tr("Outcome")},
                                     {VerbText::tr("Id"), true},
                                     {VerbText::tr("Host"), false, true},
                                     {VerbText::tr("Results"), true}};
    for (const Outcome outcome : shown)
        columns.push_back({nameOf(outcome), true});
    if (ended)
        columns.push_back({VerbText::tr("Recap"), false, true});
    Table table(output, columns);
    for (const Fared &fared : hosts) {
        const std::optional<Outcome> worst = fared.worst();
        std::vector<TableCell> cells{worst ? TableCell{glyphOf(*worst) + u' ' + nameOf(*worst), colourOf(*worst)}
                                           : TableCell{VerbText::tr("no results")},
                                     {QString::number(fared.host.integer("id"_L1))},
                                     {fared.host.text("name"_L1)},
                                     {formatCount(fared.counts.total())}};
        for (const Outcome outcome : shown)
            cells.push_back({formatCount(fared.counts[outcome]), fared.counts[outcome] > 0 ? colourOf(outcome) : 0});
        if (ended)
            cells.push_back({recapOf(fared, state)});
        table.add(std::move(cells));
    }
    table.finish();
}

void writeCsv(Output &output, const std::vector<Fared> &hosts)
{
    QStringList titles{u"id"_s, u"playbook"_s, u"host"_s, u"outcome"_s, u"results"_s};
    for (const Outcome outcome : OutcomesForReading)
        titles << "results_"_L1 + wordOf(outcome);
    for (const QLatin1StringView word : {"ok"_L1, "changed"_L1, "unreachable"_L1, "failed"_L1, "skipped"_L1})
        titles << "recap_"_L1 + word;
    output.write(csvRecord(titles));
    for (const Fared &fared : hosts) {
        const std::optional<Outcome> worst = fared.worst();
        QStringList fields{csvText(fared.host["id"_L1]), csvText(fared.host["playbook"_L1]), fared.host.text("name"_L1),
                           worst ? QString(wordOf(*worst)) : QString(), QString::number(fared.counts.total())};
        for (const Outcome outcome : OutcomesForReading)
            fields << QString::number(fared.counts[outcome]);
        for (const QLatin1StringView word : {"ok"_L1, "changed"_L1, "unreachable"_L1, "failed"_L1, "skipped"_L1})
            fields << csvText(fared.host[word]);
        output.write(csvRecord(fields));
    }
}

void options(VerbLine &line)
{
    line.describe(VerbText::tr(
        "Lists the hosts of a playbook: the outcomes of their results, and the recap that Ansible printed at the "
        "end."));
    line.takesReports(false);
    line.takesPlaybook(OpenedReport::choiceHelp());
    line.takesFormats("table"_L1, {OutputFormat::Text, OutputFormat::Json, OutputFormat::Csv});
}

ExitStatus hosts(VerbLine &line, Output &output)
{
    OpenedReport report(line);
    const std::optional<PlaybookId> playbook = report.isOpen() ? report.choosePlaybook(line.playbook()) : std::nullopt;
    if (!playbook)
        return report.status();
    RowQuery query;
    query.filter.push_back({u"playbook"_s, RowCondition::Op::Equal, {QString::number(raw(*playbook))}});
    const std::optional<ApiRows> rows = report.need(readApiList(report.source(), RowKind::Hosts, query));
    if (!rows)
        return report.status();
    report.addProblems(rows->problems);
    const std::optional<RecordingPtr> recording = report.need(report.source().recording(*playbook).wait());
    if (!recording)
        return report.status();
    report.addProblems((*recording)->problems());
    std::vector<Fared> fared;
    for (size_t i = 0; i < rows->size(); ++i) {
        const RowView host = rows->row(i);
        const TableIndex index = (*recording)->hostIndex(HostId{host.integer("id"_L1)});
        fared.push_back({host, index == NoIndex ? OutcomeCounts() : (*recording)->countsOfHost(index)});
    }
    switch (line.format()) {
    case OutputFormat::Text:
        writeTable(output, fared, (*recording)->playbook().state);
        break;
    case OutputFormat::Json:
        writeJson(output, fared, *rows->related);
        break;
    case OutputFormat::Csv:
        writeCsv(output, fared);
        break;
    case OutputFormat::Markdown: // these are none of its formats
    case OutputFormat::Html:
    case OutputFormat::Svg:
    case OutputFormat::Png:
    case OutputFormat::Trace:
        break;
    }
    return report.status();
}

} // namespace

int startHosts(int argc, char **argv)
{
    return runOnConsole("hosts"_L1, options, hosts, argc, argv);
}

} // namespace aviary
