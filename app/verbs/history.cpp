// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/detailtext.h"
#include "app/verbs/historywriter.h"
#include "app/verbs/jsonrows.h"
#include "app/verbs/openedreport.h"
#include "app/verbs/progressline.h"
#include "app/verbs/terminaltext.h"
#include "app/verbs/verb.h"
#include "app/verbs/verbline.h"
#include "app/verbs/verbtext.h"
#include "models/araapi/jsontext.h"
#include "models/compare/rungroups.h"
#include "models/sources/openreport.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

void options(VerbLine &line)
{
    line.describe(VerbText::tr(
        "Tells of many runs of a playbook since when which tasks fail and what the last good run was, which ones are "
        "flaky, and which ones are newly slow; then a mark for each run, the newest at the right. Of several playbooks "
        "each that has several runs is told. #2 behind a report means its playbook with the id 2. Exit status: 0 all "
        "runs could be read, 1 some of them, 2 none, or no playbook has several runs."));
    line.takesReports(true);
    line.takesText(u"playbook-path"_s, VerbText::tr("path"),
                   VerbText::tr("Only runs of the playbook with this path, or with a path that ends so: site.yml."));
    line.takesText(u"last"_s, u"N"_s, VerbText::tr("Only the newest N runs of a playbook."));
    line.takesFlag(u"hosts"_s, VerbText::tr("The table of hosts instead of that of tasks. JSON has both."));
    line.takesFlag(u"all"_s, VerbText::tr("All rows; otherwise those that failed or are newly slow. JSON has all."));
    line.takesFormats("table"_L1, {OutputFormat::Text, OutputFormat::Json});
    line.takesZone();
}

// The playbooks of all reports; reading them comes later, one after another.
class Runs
{
public:
    explicit Runs(const VerbLine &line)
        : m_named(findNamedReports(line))
        , m_status(m_named.status)
    {
        ProgressLine progress;
        for (size_t report = 0; report < m_named.reports.size(); ++report) {
            progress.show(VerbText::tr("Looking into report %1 of %2")
                              .arg(QString::number(report + 1), QString::number(m_named.reports.size())));
            list(report);
        }
    }

    ExitStatus status() const { return m_status; }
    const std::vector<RunOfReport> &all() const { return m_runs; }

    ReadHistory read(const RunGroup &group)
    {
        ProgressLine progress;
        ReadHistory read;
        std::vector<RunDigestPtr> digests;
        for (const size_t run : group.runs) {
            progress.show(VerbText::tr("Reading run %1 of %2")
                              .arg(QString::number(digests.size() + 1), QString::number(group.runs.size())));
            if (RunDigestPtr digest = digestOf(m_runs[run]))
                digests.push_back(std::move(digest));
        }
        read.history = historyOf(digests);
        for (const RunDigestPtr &digest : read.history->runs()) {
            const auto report = std::ranges::find_if(m_named.reports, [&](const NamedReport &one) {
                return one.found.origin == digest->place.report && one.found.inside == digest->place.inside;
            });
            read.reports.push_back(*report);
        }
        return read;
    }

private:
    void list(size_t index)
    {
        const NamedReport &named = m_named.reports[index];
        OpenedReport report(named);
        if (report.isOpen()) {
            if (const auto playbooks = report.need(report.source().playbooks().wait()))
                add(index, *playbooks, report);
        }
        m_status = std::max(m_status, report.status());
    }

    void add(size_t index, const std::vector<Playbook> &playbooks, OpenedReport &report)
    {
        const std::optional<qint64> wanted = m_named.reports[index].playbook;
        if (wanted && !report.choosePlaybook(wanted))
            return; // which was said
        for (const Playbook &playbook : playbooks) {
            if (wanted && raw(playbook.id) != *wanted)
                continue;
            // The same one may be named twice: by itself, and with all of its report.
            const bool isKnown = std::ranges::any_of(m_runs, [&](const RunOfReport &run) {
                return run.playbook.id == playbook.id
                    && m_named.reports[run.report].found.isSame(m_named.reports[index].found);
            });
            if (!isKnown)
                m_runs.push_back({playbook, index});
        }
    }

    RunDigestPtr digestOf(const RunOfReport &run)
    {
        const NamedReport &named = m_named.reports[run.report];
        const ReportSourcePtr source = openReport(named.found);
        const Result<RecordingPtr> recording = source->recording(run.playbook.id).wait();
        if (!recording) {
            say(named.name(), recording.error());
            m_status = std::max(m_status, Part);
            return {};
        }
        for (const QString &problem : (*recording)->problems())
            say(u"%1: %2"_s.arg(named.name(), problem));
        if (!(*recording)->problems().isEmpty())
            m_status = std::max(m_status, Part);
        RunDigest digest = aviary::digestOf(**recording);
        digest.place.report = named.found.origin;
        digest.place.inside = named.found.inside;
        const auto ofReport = std::ranges::count(m_runs, run.report, &RunOfReport::report);
        digest.report = ofReport > 1 ? named.label + u'#' + QString::number(raw(run.playbook.id)) : named.label;
        return std::make_shared<const RunDigest>(std::move(digest));
    }

    NamedReports m_named;
    ExitStatus m_status;
    std::vector<RunOfReport> m_runs;
};

// What of the groups is told; empty after having said why.
std::vector<RunGroup> chosen(const Runs &runs, const VerbLine &line)
{
    std::vector<RunGroup> groups = groupRuns(runs.all());
    if (line.isSet(u"playbook-path"_s)) {
        const QString path = line.value(u"playbook-path"_s);
        std::erase_if(groups, [&](const RunGroup &group) { return !isPathMeant(group.path, path); });
        if (groups.empty())
            say(VerbText::tr("None of these reports has a run of %1. See aviary list for those that they have.")
                    .arg(path));
    } else if (!groups.empty()) {
        const auto before = groups.size();
        std::erase_if(groups, [](const RunGroup &group) { return group.runs.size() < 2; });
        const auto once = static_cast<int>(before - groups.size());
        if (groups.empty())
            say(VerbText::tr("No playbook has several runs in these reports. Name more of them, or a folder."));
        else if (once > 0)
            say(VerbText::tr("%n other playbook(s) ran only once; --playbook-path tells of one.", nullptr, once));
    }
    if (const std::optional<qint64> last = line.number(u"last"_s)) {
        for (RunGroup &group : groups)
            group.runs.erase(group.runs.begin(), group.runs.end() - std::min<qint64>(*last, std::ssize(group.runs)));
    }
    return groups;
}

ExitStatus history(VerbLine &line, Output &output)
{
    if (line.isSet(u"last"_s) && line.number(u"last"_s).value_or(0) < 1)
        return line.usage(VerbText::tr("--last takes a number of runs, not %1.").arg(line.value(u"last"_s)));
    Runs runs(line);
    if (runs.all().empty()) {
        if (runs.status() != Failed)
            say(VerbText::tr("None of these reports holds a playbook."));
        return Failed;
    }
    const std::vector<RunGroup> groups = chosen(runs, line);
    if (groups.empty())
        return Failed;
    const bool isJson = line.format() == OutputFormat::Json;
    JsonRows rows(output);
    int told = 0;
    for (const RunGroup &group : groups) {
        if (!output.isOpen())
            break;
        const ReadHistory read = runs.read(group);
        if (read.history->runs().empty())
            continue; // why was said
        if (isJson) {
            JsonText out;
            writeHistoryJson(out, read);
            rows.add(out.take());
        } else {
            const auto count = static_cast<int>(read.history->runs().size());
            output.write((told > 0 ? u"\n"_s : QString())
                         + heading(output,
                                   visibleText(u"%1 · %2"_s.arg(read.history->runs().back()->title,
                                                                VerbText::tr("%n run(s)", nullptr, count))))
                         + u'\n');
            writeHistoryTable(output, read, {.hosts = line.isSet(u"hosts"_s), .all = line.isSet(u"all"_s)});
        }
        ++told;
    }
    if (isJson)
        rows.finish();
    return told == 0 ? Failed : runs.status();
}

} // namespace

int startHistory(int argc, char **argv)
{
    return runOnConsole("history"_L1, options, history, argc, argv);
}

} // namespace aviary
