// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/detailtext.h"
#include "app/verbs/jsonrows.h"
#include "app/verbs/openedreport.h"
#include "app/verbs/table.h"
#include "app/verbs/terminaltext.h"
#include "app/verbs/verb.h"
#include "app/verbs/verbline.h"
#include "app/verbs/verbtext.h"
#include "models/araapi/serialize.h"

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

void listFiles(OpenedReport &report, const VerbLine &line, Output &output)
{
    const std::optional<PlaybookId> playbook = report.choosePlaybook(line.playbook());
    if (!playbook)
        return;
    RowQuery query;
    query.filter.push_back({u"playbook"_s, RowCondition::Op::Equal, {QString::number(raw(*playbook))}});
    const std::optional<ApiRows> rows = report.need(readApiList(report.source(), RowKind::Files, query));
    if (!rows)
        return;
    JsonRows json(output);
    Table table(output, {{VerbText::tr("Id"), true}, {VerbText::tr("File")}});
    for (size_t i = 0; i < rows->size(); ++i) {
        const RowView file = rows->row(i);
        if (line.format() == OutputFormat::Json) {
            JsonText out;
            out.beginObject();
            writeListFields(out, RowKind::Files, file, *rows->related);
            out.endObject();
            json.add(out.take());
        } else {
            table.add({{QString::number(file.integer("id"_L1))}, {file.text("path"_L1)}});
        }
    }
    if (line.format() == OutputFormat::Json)
        json.finish();
    table.finish();
}

void writeJson(OpenedReport &report, FileId id, Output &output)
{
    const std::optional<ApiRows> rows = report.need(readApiDetail(report.source(), RowKind::Files, raw(id)));
    if (!rows)
        return;
    report.addProblems(rows->problems);
    JsonText out(JsonText::Layout::Indented);
    out.beginObject();
    writeDetailFields(out, RowKind::Files, rows->row(0), *rows->related);
    out.endObject();
    output.writeBytes(out.take() + '\n');
}

// To a file or a pipe byte for byte, so that it has the checksum that ARA recorded; a terminal gets what it can bear.
void writeText(OpenedReport &report, FileId id, Output &output)
{
    const std::optional<ContentPtr> content = report.need(report.source().file(id).wait());
    if (!content)
        return;
    if (!(*content)->problem.isEmpty())
        report.addProblems({(*content)->problem});
    if (!output.isTerminal()) {
        output.writeBytes((*content)->text);
        return;
    }
    const QString text = visibleText(readableText((*content)->text), Lines::Keep);
    output.write(text.endsWith(u'\n') ? text : text + u'\n');
}

void options(VerbLine &line)
{
    line.describe(VerbText::tr("Prints a file as it was recorded. Without --file: lists the files of a playbook."));
    line.takesReports(false);
    line.takesText(u"file"_s, u"N"_s, VerbText::tr("The file with this id."));
    line.takesPlaybook(OpenedReport::choiceHelp());
    line.takesFormats("text"_L1, {OutputFormat::Text, OutputFormat::Json});
}

ExitStatus file(VerbLine &line, Output &output)
{
    const std::optional<qint64> id = line.number(u"file"_s);
    if (line.isSet(u"file"_s) && !id)
        return line.usage(VerbText::tr("--file takes the id of a file, a number, not %1.").arg(line.value(u"file"_s)));
    OpenedReport report(line);
    if (!report.isOpen())
        return report.status();
    if (!id)
        listFiles(report, line, output);
    else if (line.format() == OutputFormat::Json)
        writeJson(report, FileId{*id}, output);
    else
        writeText(report, FileId{*id}, output);
    return report.status();
}

} // namespace

int startFile(int argc, char **argv)
{
    return runOnConsole("file"_L1, options, file, argc, argv);
}

} // namespace aviary
