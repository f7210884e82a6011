// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overview/summary.h"
#include "app/verbs/detailtext.h"
#include "app/verbs/jsonrows.h"
#include "app/verbs/openedreport.h"
#include "app/verbs/summaryjson.h"
#include "app/verbs/terminaltext.h"
#include "app/verbs/verb.h"
#include "app/verbs/verbline.h"
#include "app/verbs/verbtext.h"
#include "models/araapi/serialize.h"

#include <QDateTime>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

void options(VerbLine &line)
{
    line.describe(VerbText::tr(
        "Tells of every playbook what became of it: the tasks that made it fail with their hosts, why and where, "
        "or what is unfinished. For the log of a CI job."));
    line.takesReports(true);
    line.takesPlaybook(VerbText::tr("Only the playbook with this id."));
    line.takesFormats("text"_L1, {OutputFormat::Text, OutputFormat::Json});
    line.takesFlag(u"all"_s, VerbText::tr("All causes; otherwise the first ones, and how many more there are."));
    line.takesZone();
}

// Playbooks by start; only the one asked for, if one is.
std::vector<PlaybookId> chosen(OpenedReport &report, std::optional<qint64> wanted)
{
    std::vector<PlaybookId> ids;
    if (wanted) {
        if (const std::optional<PlaybookId> id = report.choosePlaybook(wanted))
            ids.push_back(*id);
    } else if (const auto playbooks = report.need(report.source().playbooks().wait())) {
        std::ranges::transform(*playbooks, std::back_inserter(ids), &Playbook::id);
        if (ids.empty())
            report.sayEmpty();
    }
    return ids;
}

// On a terminal with colours: the mark that a line begins with in the colour of what it stands for.
QString coloured(const QString &text)
{
    QHash<QChar, int> colours;
    for (const Outcome outcome : OutcomesForReading)
        colours.insert(glyphOf(outcome), colourOf(outcome));
    for (const State state : {State::Expired, State::Running, State::Completed, State::Failed})
        colours.insert(glyphOf(state), colourOf(state));
    QString out;
    bool atBegin = true;
    for (const QChar c : text) {
        const int colour = atBegin ? colours.value(c) : 0;
        if (colour != 0)
            out += u"\x1b[%1m"_s.arg(colour) + c + u"\x1b[0m"_s;
        else
            out += c;
        atBegin = c == u'\n' || (atBegin && c == u' ');
    }
    return out;
}

class SummaryWriter
{
public:
    SummaryWriter(const VerbLine &line, Output &output, bool several)
        : m_output(output)
        , m_json(output)
        , m_isJson(line.format() == OutputFormat::Json)
        , m_all(line.isSet(u"all"_s))
        , m_several(several)
    {
    }

    void write(OpenedReport &report, const NamedReport &named, const std::vector<PlaybookId> &playbooks)
    {
        if (m_isJson)
            return writeJson(report, named, playbooks);
        if (m_several) {
            m_output.write((m_first ? QString() : u"\n"_s) + heading(m_output, visibleText(named.name())) + u'\n');
            m_first = true;
        }
        for (const PlaybookId id : playbooks) {
            QStringList problems;
            const std::optional<QString> text = report.need(summaryOf(report.source(), id, m_now, m_all, &problems));
            report.addProblems(problems);
            if (!text)
                continue;
            if (!std::exchange(m_first, false))
                m_output.write(u"\n"_s);
            const QString plain = visibleText(*text, Lines::Keep);
            m_output.write(m_output.hasColours() ? coloured(plain) : plain);
        }
    }
    void finish()
    {
        if (m_isJson)
            m_json.finish();
    }

private:
    void writeJson(OpenedReport &report, const NamedReport &named, const std::vector<PlaybookId> &playbooks)
    {
        const std::optional<ApiRows> rows = report.need(readApiList(report.source(), RowKind::Playbooks, {}));
        if (!rows)
            return;
        report.addProblems(rows->problems);
        QHash<qint64, size_t> rowOf;
        for (size_t i = 0; i < rows->size(); ++i)
            rowOf.insert(rows->row(i).integer("id"_L1), i);
        for (const PlaybookId id : playbooks) {
            QStringList problems;
            const std::optional<Summary> summary = report.need(readSummary(report.source(), id, m_all, &problems));
            report.addProblems(problems);
            if (!summary || !rowOf.contains(raw(id)))
                continue;
            JsonText out;
            out.beginObject();
            writeListFields(out, RowKind::Playbooks, rows->row(rowOf[raw(id)]), *rows->related);
            writeNameFields(out, named);
            writeSummaryFields(out, *summary, m_all);
            out.endObject();
            m_json.add(out.take());
        }
    }

    Output &m_output;
    JsonRows m_json;
    const Micros m_now = QDateTime::currentMSecsSinceEpoch() * 1000;
    bool m_isJson, m_all, m_several;
    bool m_first = true;
};

ExitStatus summary(VerbLine &line, Output &output)
{
    const NamedReports named = findNamedReports(line);
    ExitStatus status = named.status;
    SummaryWriter writer(line, output, line.reports().size() > 1 || named.reports.size() > 1);
    for (const NamedReport &name : named.reports) {
        if (!output.isOpen())
            break;
        OpenedReport report(name);
        if (report.isOpen())
            writer.write(report, name, chosen(report, line.playbook() ? line.playbook() : name.playbook));
        status = std::max(status, report.status());
    }
    writer.finish();
    return status;
}

} // namespace

int startSummary(int argc, char **argv)
{
    return runOnConsole("summary"_L1, options, summary, argc, argv);
}

} // namespace aviary
