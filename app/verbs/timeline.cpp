// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/openedreport.h"
#include "app/verbs/timelinetable.h"
#include "app/verbs/verb.h"
#include "app/verbs/verbline.h"
#include "app/verbs/verbtext.h"
#include "models/araapi/jsontext.h"
#include "models/exports/timelinecsv.h"
#include "models/exports/timelinejson.h"
#include "models/exports/trace.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

void options(VerbLine &line)
{
    line.describe(VerbText::tr(
        "Tells where the time of a playbook went: the critical path, who waited for whom, what would make the run "
        "shorter, and what was slowest. As tables, JSON or CSV, or as a trace for Perfetto and Chrome."));
    line.takesReports(false);
    line.takesPlaybook(OpenedReport::choiceHelp());
    line.takesFormats("table"_L1, {OutputFormat::Text, OutputFormat::Json, OutputFormat::Csv, OutputFormat::Trace});
    line.takesText(u"output"_s, VerbText::tr("file"),
                   VerbText::tr("Write to this file instead of the standard output. One that is there is replaced."));
    line.takesLimit();
    line.takesZone();
}

bool isCut(const TimelineFigures &figures, qint64 limit)
{
    const auto isMore = [limit](size_t count) { return limit >= 0 && count > static_cast<size_t>(limit); };
    return isMore(figures.path.links.size()) || isMore(figures.waits.hosts.size()) || isMore(figures.waits.tasks.size())
        || isMore(figures.gains.size())
        || std::ranges::any_of(figures.timings, [&](const auto &timings) { return isMore(timings.size()); });
}

ExitStatus write(const VerbLine &line, Output &output, const TimelineFiguresPtr &figures)
{
    OutputDevice device(output);
    switch (line.format()) {
    case OutputFormat::Json:
        writeTimelineJson(device, *figures, line.limit());
        break;
    case OutputFormat::Csv:
        writeTimelineCsv(device, *figures, line.limit());
        if (isCut(*figures, line.limit()))
            say(VerbText::tr("At most %1 rows of each figure, as --limit asks; there are more.").arg(line.limit()));
        break;
    case OutputFormat::Trace:
        writeTrace(device, *figures->recording, figures.get());
        break;
    case OutputFormat::Svg:
    case OutputFormat::Png:
    case OutputFormat::Text:
        writeTimelineTable(output, figures, line.limit());
        break;
    }
    return output.finish();
}

ExitStatus timeline(VerbLine &line, Output &output)
{
    OpenedReport report(line);
    const std::optional<PlaybookId> playbook = report.isOpen() ? report.choosePlaybook(line.playbook()) : std::nullopt;
    if (!playbook)
        return report.status();
    const std::optional<RecordingPtr> recording = report.need(report.source().recording(*playbook).wait());
    if (!recording)
        return report.status();
    report.addProblems((*recording)->problems());
    const TimelineFiguresPtr figures = TimelineFigures::of(*recording);
    const QString path = line.value(u"output"_s);
    if (path.isEmpty())
        return std::max(report.status(), write(line, output, figures));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        say(VerbText::tr("%1 could not be written: %2.").arg(path, file.errorString()));
        return Failed;
    }
    Output fileOutput(file);
    const ExitStatus status = std::max(report.status(), write(line, fileOutput, figures));
    if (!fileOutput.isOpen() || !file.commit()) {
        if (fileOutput.isOpen())
            say(VerbText::tr("%1 could not be written: %2.").arg(path, file.errorString()));
        return Failed;
    }
    output.write(path + u'\n');
    return status;
}

} // namespace

int startTimeline(int argc, char **argv)
{
    return runOnConsole("timeline"_L1, options, timeline, argc, argv);
}

} // namespace aviary
