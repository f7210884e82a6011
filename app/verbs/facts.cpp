// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/openedreport.h"
#include "app/verbs/table.h"
#include "app/verbs/verb.h"
#include "app/verbs/verbline.h"
#include "app/verbs/verbtext.h"
#include "models/araapi/apirows.h"
#include "models/araapi/jsontext.h"
#include "models/exports/csv.h"

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct Fact
{
    QString path;
    QString value;
};

// "ansible_mounts[0].device"; a key that is no plain word is quoted.
QString pathOf(const QString &path, const QString &key)
{
    const bool plain = !key.isEmpty()
        && std::ranges::all_of(key, [](QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'-'; });
    if (!plain)
        return path + u"[\"%1\"]"_s.arg(key);
    return path.isEmpty() ? key : path + u'.' + key;
}

// Facts are nested a handful of levels deep; the reader bounds how deep at most.
void collect(std::vector<Fact> &facts, const JsonValue &value, const QString &path)
{
    if (value.isContainer() && value.size() > 0) {
        qsizetype index = 0;
        for (JsonValue child = value.firstChild(); !child.isNone(); child = child.next())
            collect(facts, child, value.isObject() ? pathOf(path, child.key()) : path + u"[%1]"_s.arg(index++));
    } else {
        facts.push_back({path, value.isString() ? value.toString() : value.toCompact()});
    }
}

void write(Output &output, OutputFormat format, const JsonValue &facts)
{
    if (format == OutputFormat::Json) {
        JsonText out(JsonText::Layout::Indented);
        out.value(facts);
        output.writeBytes(out.take() + '\n');
        return;
    }
    std::vector<Fact> flat;
    if (facts.size() > 0)
        collect(flat, facts, {});
    if (format == OutputFormat::Csv) {
        output.write(csvRecord({u"fact"_s, u"value"_s}));
        for (const Fact &fact : flat)
            output.write(csvRecord({fact.path, fact.value}));
        return;
    }
    Table table(output, {{VerbText::tr("Fact")}, {VerbText::tr("Value"), false, true}});
    for (const Fact &fact : flat)
        table.add({{fact.path}, {fact.value}});
    table.finish();
}

bool hasFacts(const RowView &host)
{
    const auto *facts = std::get_if<JsonDocument>(&host["facts"_L1]);
    return facts && facts->root().size() > 0;
}

Error noSuchHost(const QString &host)
{
    return {Error::Kind::NotFound,
            VerbText::tr("This report has no host %1.").arg(host),
            VerbText::tr("See aviary hosts for those that it has."),
            {}};
}

// A host is a row of its own in each playbook; of those with that name the newest one that has facts says most.
Result<Rows> readHostByName(OpenedReport &report, const QString &name)
{
    RowQuery query;
    query.order = u"-id"_s;
    query.filter.push_back({u"name"_s, RowCondition::Op::Equal, {name}});
    const Result<Rows> hosts = report.source().rows(RowKind::Hosts, query).wait();
    if (!hosts)
        return hosts;
    Result<Rows> found = std::unexpected(noSuchHost(name));
    for (size_t i = 0; i < hosts->rows.size(); ++i) {
        found = readRowsById(report.source(), RowKind::Hosts, {RowView(*hosts, i).integer("id"_L1)}, true);
        if (!found || (found->rows.size() == 1 && hasFacts(RowView(*found, 0))))
            break;
    }
    return found;
}

Result<Rows> readHost(OpenedReport &report, const QString &host)
{
    bool isId = false;
    const qint64 id = host.toLongLong(&isId);
    if (!isId)
        return readHostByName(report, host);
    Result<Rows> rows = readRowsById(report.source(), RowKind::Hosts, {id}, true);
    if (rows && rows->rows.empty())
        return std::unexpected(noSuchHost(host));
    return rows;
}

void options(VerbLine &line)
{
    line.describe(VerbText::tr("Shows the facts that were gathered for a host."));
    line.takesReports(false);
    line.takesText(
        u"host"_s, u"N"_s,
        VerbText::tr("The host with this id (see aviary hosts), or the newest one of this name that has facts."));
    line.takesFormats("table"_L1, {OutputFormat::Text, OutputFormat::Json, OutputFormat::Csv});
}

ExitStatus facts(VerbLine &line, Output &output)
{
    const QString wanted = line.value(u"host"_s);
    if (wanted.isEmpty())
        return line.usage(VerbText::tr("Which host? --host takes its id or its name."));
    OpenedReport report(line);
    if (!report.isOpen())
        return report.status();
    const std::optional<Rows> rows = report.need(readHost(report, wanted));
    if (!rows)
        return report.status();
    report.addProblems(rows->problems);
    const RowView host(*rows, 0);
    const auto *document = std::get_if<JsonDocument>(&host["facts"_L1]);
    const JsonValue facts = document ? document->root() : JsonValue();
    if (!hasFacts(host) && rows->problems.isEmpty())
        say(VerbText::tr("No facts were gathered for %1 in this run (gather_facts: false).").arg(host.text("name"_L1)));
    write(output, line.format(), facts);
    return report.status();
}

} // namespace

int startFacts(int argc, char **argv)
{
    return runOnConsole("facts"_L1, options, facts, argc, argv);
}

} // namespace aviary
