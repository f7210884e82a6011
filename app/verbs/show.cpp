// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/detailtext.h"
#include "app/verbs/outcomereader.h"
#include "app/verbs/terminaltext.h"
#include "app/verbs/verb.h"
#include "app/verbs/verbline.h"
#include "app/verbs/verbtext.h"
#include "models/araapi/serialize.h"
#include "models/recording/format.h"

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct Shown
{
    const ApiRows &rows;
    RowView result;
    Outcome outcome;
    RowView related(RowKind kind, QLatin1StringView field) const
    {
        return rows.related->find(kind, result.integer(field));
    }
};

void writeJson(Output &output, const Shown &shown, const QStringList &headline)
{
    JsonText out(JsonText::Layout::Indented);
    out.beginObject();
    writeDetailFields(out, RowKind::Results, shown.result, *shown.rows.related);
    out.key("outcome"_L1);
    out.string(QString(wordOf(shown.outcome)));
    if (!headline.isEmpty()) {
        out.key("headline"_L1);
        out.string(headline.first());
    }
    out.endObject();
    output.writeBytes(out.take() + '\n');
}

class Head
{
public:
    explicit Head(Output &output)
        : m_output(output)
    {
    }
    void add(const QString &name, const QString &value, int colour = 0)
    {
        if (value.isEmpty())
            return;
        QString text = visibleText(value);
        if (colour != 0 && m_output.hasColours())
            text = u"\x1b[%1m%2\x1b[0m"_s.arg(QString::number(colour), text);
        m_lines.push_back({name, text});
    }
    void write()
    {
        int width = 0;
        for (const auto &[name, value] : m_lines)
            width = std::max(width, displayWidth(name));
        for (const auto &[name, value] : m_lines)
            m_output.write(name + QString(width - displayWidth(name) + 2, u' ') + value + u'\n');
    }

private:
    Output &m_output;
    std::vector<std::pair<QString, QString>> m_lines;
};

void writeHead(Output &output, const Shown &shown, const ResultDetail &detail)
{
    const RowView host = shown.related(RowKind::Hosts, "host"_L1);
    const RowView task = shown.related(RowKind::Tasks, "task"_L1);
    const RowView play = shown.related(RowKind::Plays, "play"_L1);
    const RowView playbook = shown.related(RowKind::Playbooks, "playbook"_L1);
    const Micros started = shown.result.time("started"_L1);
    QStringList delegated;
    for (const qint64 id : shown.result.ids("delegated_to"_L1))
        delegated << shown.rows.related->find(RowKind::Hosts, id).text("name"_L1);
    QString outcome = glyphOf(shown.outcome) + u' ' + nameOf(shown.outcome);
    if (!detail.exitStatus.isEmpty())
        outcome += u" · "_s + detail.exitStatus;

    Head head(output);
    head.add(VerbText::tr("Outcome"), outcome, colourOf(shown.outcome));
    head.add(VerbText::tr("Host"), host.text("name"_L1));
    head.add(VerbText::tr("Task"), task.text("name"_L1));
    if (!task.text("path"_L1).isEmpty())
        head.add(VerbText::tr("Line"), placeInFile(task.text("path"_L1), static_cast<int>(task.integer("lineno"_L1))));
    head.add(VerbText::tr("Play"), play.text("name"_L1));
    head.add(VerbText::tr("Playbook"),
             u"%1 (%2)"_s.arg(playbook.text("path"_L1), QString::number(shown.result.integer("playbook"_L1))));
    head.add(VerbText::tr("Action"), task.text("action"_L1));
    if (isKnown(started))
        head.add(VerbText::tr("Started"), formatDateTime(started) + u' ' + displayZoneName(started));
    head.add(VerbText::tr("Duration"), formatDuration(shown.result.duration("duration"_L1)));
    if (detail.attempts > 1)
        head.add(VerbText::tr("Attempts"), QString::number(detail.attempts));
    head.add(VerbText::tr("Delegated to"), delegated.join(", "_L1));
    head.write();
}

void options(VerbLine &line)
{
    line.describe(VerbText::tr("Shows one result: what failed and why, its output, command, difference and values."));
    line.takesReports(false);
    line.takesText(u"result"_s, u"N"_s, VerbText::tr("The result with this id (see aviary results)."));
    line.takesFormats("text"_L1, {OutputFormat::Text, OutputFormat::Json});
    line.takesZone();
}

ExitStatus show(VerbLine &line, Output &output)
{
    const std::optional<qint64> id = line.number(u"result"_s);
    if (!id)
        return line.usage(VerbText::tr("Which result? --result takes its id, a number."));
    OpenedReport report(line);
    if (!report.isOpen())
        return report.status();
    const std::optional<ApiRows> rows = report.need(readApiDetail(report.source(), RowKind::Results, *id));
    if (!rows)
        return report.status();
    report.addProblems(rows->problems);
    OutcomeReader outcomes(report, PlaybookId{rows->row(0).integer("playbook"_L1)});
    const Shown shown{*rows, rows->row(0), outcomes.outcomeOf(rows->row(0))};
    if (line.format() == OutputFormat::Json) {
        QStringList headline;
        if (hasHeadline(shown.outcome))
            headline = outcomes.messages({{ResultId{*id}, shown.outcome}});
        writeJson(output, shown, headline);
        return report.status();
    }
    const std::optional<ContentPtr> content = report.need(report.source().result(ResultId{*id}).wait());
    if (!content)
        return report.status();
    const ResultDetail detail = readResultDetail(shown.outcome, *content);
    writeHead(output, shown, detail);
    writeDetail(output, detail);
    return report.status();
}

} // namespace

int startShow(int argc, char **argv)
{
    return runOnConsole("show"_L1, options, show, argc, argv);
}

} // namespace aviary
