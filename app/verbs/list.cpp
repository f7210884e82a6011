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

#include <memory>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// What is shown of the playbooks of a report, in one of the formats.
class PlaybookWriter
{
public:
    PlaybookWriter() = default;
    virtual ~PlaybookWriter() = default;
    Q_DISABLE_COPY_MOVE(PlaybookWriter)
    virtual void add(const NamedReport &report, const RowView &playbook, const RelatedRows &related) = 0;
    virtual void finish() = 0;
};

class JsonPlaybooks final : public PlaybookWriter
{
public:
    explicit JsonPlaybooks(Output &output)
        : m_rows(output)
    {
    }
    void add(const NamedReport &report, const RowView &playbook, const RelatedRows &related) override
    {
        JsonText out;
        out.beginObject();
        writeListFields(out, RowKind::Playbooks, playbook, related);
        writeNameFields(out, report);
        out.endObject();
        m_rows.add(out.take());
    }
    void finish() override { m_rows.finish(); }

private:
    JsonRows m_rows;
};

QString number(const RowView &row, QLatin1StringView field)
{
    return formatCount(row.integer(field));
}

class PlaybookTable final : public PlaybookWriter
{
public:
    PlaybookTable(Output &output, bool several)
        : m_several(several)
        , m_table(output, columns(several))
    {
    }
    void add(const NamedReport &report, const RowView &playbook, const RelatedRows &) override
    {
        const State state = stateFromText(playbook.text("status"_L1));
        std::vector<TableCell> cells{{glyphOf(state) + u' ' + nameOf(state), colourOf(state)},
                                     {QString::number(playbook.integer("id"_L1))},
                                     {formatDateTime(playbook.time("started"_L1))},
                                     {formatDuration(playbook.duration("duration"_L1))},
                                     {number(playbook, "items_hosts"_L1)},
                                     {number(playbook, "items_tasks"_L1)},
                                     {number(playbook, "items_results"_L1)},
                                     {shortPath(playbook.text("path"_L1))},
                                     {playbook.text("name"_L1)}};
        if (m_several)
            cells.insert(cells.begin(), TableCell{report.label});
        m_table.add(std::move(cells));
    }
    void finish() override { m_table.finish(); }

private:
    // What ARA calls the path of an ad hoc run is the command.
    static QString shortPath(const QString &path) { return path.startsWith("Ad-Hoc: "_L1) ? path : baseName(path); }

    static std::vector<TableColumn> columns(bool several)
    {
        std::vector<TableColumn> columns{
            {VerbText::tr("State")},
            {VerbText::tr("Id"), true},
            {VerbText::tr("Started (%1)").arg(displayZoneName(NoTime))},
            {VerbText::tr("Duration"), true},
            {VerbText::tr("Hosts"), true},
            {VerbText::tr("Tasks"), true},
            {VerbText::tr("Results"), true},
            {VerbText::tr("Playbook"), false, true},
            {VerbText::tr("Name"), false, true},
        };
        if (several)
            columns.insert(columns.begin(), TableColumn{VerbText::tr("Report"), false, true});
        return columns;
    }

    bool m_several;
    Table m_table;
};

class PlaybookCsv final : public PlaybookWriter
{
public:
    explicit PlaybookCsv(Output &output)
        : m_output(output)
    {
        output.write(csvRecord({u"report"_s, u"inside"_s, u"id"_s, u"status"_s, u"started"_s, u"ended"_s, u"seconds"_s, u"path"_s,
                                u"name"_s, u"plays"_s, u"tasks"_s, u"hosts"_s, u"results"_s, u"files"_s, u"records"_s,
                                u"ansible_version"_s, u"controller"_s, u"user"_s, u"labels"_s}));
    }
    void add(const NamedReport &report, const RowView &playbook, const RelatedRows &related) override
    {
        QStringList labels;
        for (const qint64 id : playbook.ids("labels"_L1)) {
            const RowView label = related.find(RowKind::Labels, id);
            labels << (label.isNull() ? QString::number(id) : label.text("name"_L1));
        }
        QStringList fields{report.report, report.found.inside};
        for (const QLatin1StringView field :
             {"id"_L1, "status"_L1, "started"_L1, "ended"_L1, "duration"_L1, "path"_L1, "name"_L1, "items_plays"_L1,
              "items_tasks"_L1, "items_hosts"_L1, "items_results"_L1, "items_files"_L1, "items_records"_L1,
              "ansible_version"_L1, "controller"_L1, "user"_L1})
            fields << csvText(playbook[field]);
        m_output.write(csvRecord(fields << labels.join(", "_L1)));
    }
    void finish() override { }

private:
    Output &m_output;
};

void options(VerbLine &line)
{
    line.describe(VerbText::tr("Lists the playbooks of one or more reports, oldest first."));
    line.takesReports(true);
    line.takesFormats("table"_L1, {OutputFormat::Text, OutputFormat::Json, OutputFormat::Csv});
    line.takesWords(u"status"_s, VerbText::tr("Only playbooks in these states:"),
                    {u"failed"_s, u"expired"_s, u"running"_s, u"completed"_s, u"unknown"_s});
    line.takesZone();
}

ExitStatus list(VerbLine &line, Output &output)
{
    const NamedReports named = findNamedReports(line);
    std::unique_ptr<PlaybookWriter> writer;
    switch (line.format()) {
    case OutputFormat::Text:
        writer = std::make_unique<PlaybookTable>(output, line.reports().size() > 1 || named.reports.size() > 1);
        break;
    case OutputFormat::Json:
        writer = std::make_unique<JsonPlaybooks>(output);
        break;
    case OutputFormat::Csv:
        writer = std::make_unique<PlaybookCsv>(output);
        break;
    case OutputFormat::Markdown: // these are none of its formats
    case OutputFormat::Html:
    case OutputFormat::Svg:
    case OutputFormat::Png:
    case OutputFormat::Trace:
        break;
    }
    ExitStatus status = named.status;
    RowQuery query;
    query.order = u"started"_s;
    if (const QStringList states = line.words(u"status"_s); !states.isEmpty())
        query.filter.push_back({u"status"_s, RowCondition::Op::In, states});
    for (const NamedReport &name : named.reports) {
        if (!output.isOpen())
            break;
        OpenedReport report(name);
        if (report.isOpen()) {
            if (const auto rows = report.need(readApiList(report.source(), RowKind::Playbooks, query))) {
                report.addProblems(rows->problems);
                for (size_t i = 0; i < rows->size(); ++i)
                    writer->add(name, rows->row(i), *rows->related);
                if (rows->size() == 0 && query.filter.empty())
                    report.sayEmpty();
            }
        }
        status = std::max(status, report.status());
    }
    writer->finish();
    return status;
}

} // namespace

int startList(int argc, char **argv)
{
    return runOnConsole("list"_L1, options, list, argc, argv);
}

} // namespace aviary
