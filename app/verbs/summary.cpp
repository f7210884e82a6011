// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overview/summary.h"
#include "app/verbs/detailtext.h"
#include "app/verbs/openedreport.h"
#include "app/verbs/terminaltext.h"
#include "app/verbs/verb.h"
#include "app/verbs/verbline.h"
#include "app/verbs/verbtext.h"

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

ExitStatus summary(VerbLine &line, Output &output)
{
    ExitStatus status = Fine;
    const Micros now = QDateTime::currentMSecsSinceEpoch() * 1000;
    bool first = true;
    for (const QString &name : line.reports()) {
        OpenedReport report(name);
        if (report.isOpen()) {
            if (line.reports().size() > 1) {
                output.write((first ? QString() : u"\n"_s) + heading(output, visibleText(name)) + u'\n');
                first = true;
            }
            for (const PlaybookId id : chosen(report, line.playbook())) {
                QStringList problems;
                const std::optional<QString> text
                    = report.need(summaryOf(report.source(), id, now, line.isSet(u"all"_s), &problems));
                report.addProblems(problems);
                if (!text)
                    continue;
                if (!std::exchange(first, false))
                    output.write(u"\n"_s);
                const QString plain = visibleText(*text, Lines::Keep);
                output.write(output.hasColours() ? coloured(plain) : plain);
            }
        }
        status = std::max(status, report.status());
    }
    return status;
}

} // namespace

int startSummary(int argc, char **argv)
{
    return runOnConsole("summary"_L1, options, summary, argc, argv);
}

} // namespace aviary
