// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/resultwriter.h"

#include "app/verbs/csvtext.h"
#include "app/verbs/jsonrows.h"
#include "app/verbs/outcomereader.h"
#include "app/verbs/table.h"
#include "app/verbs/verbtext.h"
#include "models/araapi/serialize.h"
#include "models/exports/csv.h"
#include "models/recording/format.h"

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

class JsonResults final : public ResultWriter
{
public:
    explicit JsonResults(Output &output)
        : m_rows(output)
    {
    }
    bool needsMessage(Outcome outcome) const override { return hasHeadline(outcome); }
    void add(const WrittenResult &result, const RelatedRows &related) override
    {
        JsonText out;
        out.beginObject();
        writeListFields(out, RowKind::Results, result.row, related);
        out.key("outcome"_L1);
        out.string(QString(wordOf(result.outcome)));
        if (hasHeadline(result.outcome)) {
            out.key("headline"_L1);
            out.string(result.message);
        }
        out.endObject();
        m_rows.add(out.take());
    }
    void finish() override { m_rows.finish(); }

private:
    JsonRows m_rows;
};

// What a row points to, by name; by number where that is gone.
struct ResultNames
{
    const RelatedRows &names;
    QString host(qint64 id) const
    {
        const RowView host = names.find(RowKind::Hosts, id);
        return host.isNull() ? QString::number(id) : host.text("name"_L1);
    }
    RowView task(const WrittenResult &result) const
    {
        return names.find(RowKind::Tasks, result.row.integer("task"_L1));
    }
    QString delegatedTo(const WrittenResult &result) const
    {
        QStringList hosts;
        for (const qint64 id : result.row.ids("delegated_to"_L1))
            hosts << host(id);
        return hosts.join(", "_L1);
    }
};

class ResultTable final : public ResultWriter
{
public:
    ResultTable(Output &output, const RelatedRows &names)
        : m_names{names}
        , m_suffix(commonSuffix(hostNames(names)))
        , m_table(output,
                  {{VerbText::tr("Outcome")},
                   {VerbText::tr("Id"), true},
                   {VerbText::tr("Host"), false, true},
                   {VerbText::tr("Task"), false, true},
                   {VerbText::tr("Line"), false, true},
                   {VerbText::tr("Duration"), true},
                   {VerbText::tr("Message"), false, true}})
    {
    }
    bool needsMessage(Outcome) const override { return true; }
    void add(const WrittenResult &result, const RelatedRows &) override
    {
        const RowView task = m_names.task(result);
        QString host = m_names.host(result.row.integer("host"_L1));
        if (!m_suffix.isEmpty() && host.endsWith(m_suffix))
            host.chop(m_suffix.size());
        const QString line = task.text("path"_L1).isEmpty()
            ? QString()
            : placeInFile(baseName(task.text("path"_L1)), static_cast<int>(task.integer("lineno"_L1)));
        m_table.add({{glyphOf(result.outcome) + u' ' + nameOf(result.outcome), colourOf(result.outcome)},
                     {QString::number(result.row.integer("id"_L1))},
                     {host},
                     {task.isNull() ? QString::number(result.row.integer("task"_L1)) : task.text("name"_L1)},
                     {line},
                     {formatDuration(result.row.duration("duration"_L1))},
                     {result.message}});
    }
    void finish() override { m_table.finish(); }

private:
    static QStringList hostNames(const RelatedRows &names)
    {
        QStringList hosts;
        for (const RowView &host : names.all(RowKind::Hosts))
            hosts << host.text("name"_L1);
        return hosts;
    }

    ResultNames m_names;
    QString m_suffix;
    Table m_table;
};

class ResultCsv final : public ResultWriter
{
public:
    ResultCsv(Output &output, const RelatedRows &names)
        : m_output(output)
        , m_names{names}
    {
        output.write(
            csvRecord({u"id"_s, u"playbook"_s, u"outcome"_s, u"status"_s, u"host"_s, u"task"_s, u"action"_s, u"path"_s,
                       u"line"_s, u"started"_s, u"ended"_s, u"seconds"_s, u"delegated_to"_s, u"message"_s}));
    }
    bool needsMessage(Outcome) const override { return true; }
    void add(const WrittenResult &result, const RelatedRows &) override
    {
        const RowView &row = result.row;
        const RowView task = m_names.task(result);
        m_output.write(csvRecord({csvText(row["id"_L1]), csvText(row["playbook"_L1]), QString(wordOf(result.outcome)),
                                  apiStatus(row), m_names.host(row.integer("host"_L1)), task.text("name"_L1),
                                  task.text("action"_L1), task.text("path"_L1), csvText(task["lineno"_L1]),
                                  csvText(row["started"_L1]), csvText(row["ended"_L1]), csvText(row["duration"_L1]),
                                  m_names.delegatedTo(result), result.message}));
    }
    void finish() override { }

private:
    Output &m_output;
    ResultNames m_names;
};

} // namespace

std::unique_ptr<ResultWriter> makeResultWriter(OutputFormat format, Output &output, const RelatedRows &names)
{
    switch (format) {
    case OutputFormat::Json:
        return std::make_unique<JsonResults>(output);
    case OutputFormat::Csv:
        return std::make_unique<ResultCsv>(output, names);
    case OutputFormat::Svg:
    case OutputFormat::Png:
    case OutputFormat::Trace:
    case OutputFormat::Text:
    case OutputFormat::Markdown: // is none of its formats
    case OutputFormat::Html:
        break;
    }
    return std::make_unique<ResultTable>(output, names);
}

} // namespace aviary
