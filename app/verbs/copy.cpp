// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/openedreport.h"
#include "app/verbs/progressline.h"
#include "app/verbs/verb.h"
#include "app/verbs/verbline.h"
#include "app/verbs/verbtext.h"
#include "models/recording/format.h"
#include "models/sources/copy/copyreport.h"
#include "models/sources/copy/copytarget.h"

#include <QFileInfo>

#include <csignal>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

void options(VerbLine &line)
{
    line.describe(VerbText::tr("Writes a new ansible.sqlite of ARA's newest schema, which ARA itself opens: of a whole "
                               "report or of some playbooks, from any source. Exit status: 0 all of it was copied, 1 "
                               "something could not be read whole, 2 nothing was written."));
    line.takesReportAnd(VerbText::tr("TARGET"), VerbText::tr("The file to write; or a folder, for ansible.sqlite in it."));
    line.takesText(u"playbook"_s, u"N"_s, VerbText::tr("Only the playbook with this id; may be given several times."));
    line.takesWords(u"without"_s, VerbText::tr("Leaves away what takes room:"),
                    {u"contents"_s, u"facts"_s, u"files"_s});
    line.takesFlag(u"only-failures"_s, VerbText::tr("Of the results only those that failed or were unreachable."));
    line.takesFlag(u"replace"_s, VerbText::tr("Takes the place of a file that is there already."));
}

// Nothing when something is no id.
std::optional<std::vector<PlaybookId>> playbooksOf(const VerbLine &line)
{
    std::vector<PlaybookId> ids;
    const QStringList words = line.words(u"playbook"_s);
    for (const QString &word : words) {
        bool isNumber = false;
        ids.push_back(PlaybookId{word.toLongLong(&isNumber)});
        if (!isNumber)
            return {};
    }
    return line.isSet(u"playbook"_s) && ids.empty() ? std::nullopt : std::optional(ids);
}

QString summaryOf(const CopyStatistics &copied, const QString &target)
{
    const auto number = [](qint64 count) { return static_cast<int>(count); };
    const QStringList parts{VerbText::tr("%n playbook(s)", nullptr, number(copied.playbooks)),
                            VerbText::tr("%n task(s)", nullptr, number(copied.tasks)),
                            VerbText::tr("%n result(s)", nullptr, number(copied.results)),
                            VerbText::tr("%n host(s)", nullptr, number(copied.hosts)),
                            VerbText::tr("%n file(s)", nullptr, number(copied.files)),
                            VerbText::tr("%n record(s)", nullptr, number(copied.records))};
    return VerbText::tr("%1: %2; %3", "file: what it holds; its size")
        .arg(target, parts.join(", "_L1), formatBytes(copied.bytes));
}

// Ctrl+C leaves no half copy behind. Behind "= 0" lupdate would take std for the class of what follows, and its texts for
// those of another context.
volatile std::sig_atomic_t isInterrupted{};

ExitStatus copy(VerbLine &line, Output &output)
{
    CopyChoice choice;
    std::optional<std::vector<PlaybookId>> playbooks = playbooksOf(line);
    if (!playbooks)
        return line.usage(VerbText::tr("--playbook takes ids of playbooks, numbers, not %1.").arg(line.value(u"playbook"_s)));
    choice.playbooks = std::move(*playbooks);
    const QStringList without = line.words(u"without"_s);
    choice.withContents = !without.contains("contents"_L1);
    choice.withFacts = !without.contains("facts"_L1);
    choice.withFiles = !without.contains("files"_L1);
    choice.onlyFailures = line.isSet(u"only-failures"_s);
    choice.replace = line.isSet(u"replace"_s);
    QString target = line.behindReport();
    if (QFileInfo(target).isDir())
        target += "/ansible.sqlite"_L1;

    OpenedReport report(line);
    if (!report.isOpen())
        return report.status();
    setSource(choice, report.found());
    std::signal(SIGINT, [](int) { isInterrupted = 1; });
    std::signal(SIGTERM, [](int) { isInterrupted = 1; });
    ProgressLine progress;
    const auto watch = [&](const CopyStatistics &soFar) {
        if (progress.isShown() && soFar.resultsOf > 0)
            progress.show(VerbText::tr("%1 of %2 results").arg(formatCount(soFar.results), formatCount(soFar.resultsOf)));
        return isInterrupted == 0;
    };
    Result<CopyStatistics> done = copyReport(report.source(), target, choice, watch);
    if (isInterrupted != 0 && !done)
        return Failed;
    if (!done && !choice.replace && done.error() == fileIsThere(target))
        done.error().detail = u"--replace"_s;
    const std::optional<CopyStatistics> copied = report.need(done);
    if (!copied)
        return Failed;
    report.addProblems(copied->problems);
    output.write(summaryOf(*copied, target) + u'\n');
    return report.status();
}

} // namespace

int startCopy(int argc, char **argv)
{
    return runOnConsole("copy"_L1, options, copy, argc, argv);
}

} // namespace aviary
