// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/terminaltext.h"
#include "app/verbs/verb.h"
#include "app/verbs/verbline.h"
#include "app/verbs/verbtext.h"
#include "models/sources/check/checkreport.h"
#include "models/sources/openreport.h"
#include "models/sources/places/findreports.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

void options(VerbLine &line)
{
    line.describe(VerbText::tr("Reads everything that is in reports, and says what is damaged and how much of it. The exit status is 0 when all "
                               "are whole, 1 when one is damaged and 2 when one cannot be read."));
    line.takesReports(true);
}

QString nameOf(const FoundReport &report)
{
    const QString origin = report.origin.isLocalFile() ? report.origin.toLocalFile() : report.origin.toDisplayString();
    return report.inside.isEmpty() ? origin : origin + u" › "_s + report.inside;
}

ExitStatus checkOne(const FoundReport &report, Output &output)
{
    const QString name = visibleText(nameOf(report));
    const Result<CheckedReport> checked = checkReport(report);
    if (!checked) {
        say(name, checked.error());
        return Failed;
    }
    const QLocale locale;
    if (checked->damages.empty()) {
        output.write(VerbText::tr("%1: whole, %2 rows and %3 contents were read.")
                         .arg(name, locale.toString(checked->rows), locale.toString(checked->contents))
                     + u'\n');
        return Fine;
    }
    output.write(VerbText::tr("%1: damaged, %2 rows and %3 contents were read.")
                     .arg(name, locale.toString(checked->rows), locale.toString(checked->contents))
                 + u'\n');
    for (const Damage &damage : checked->damages) {
        output.write("  "_L1 + visibleText(damage.what) + u'\n');
        if (!damage.detail.isEmpty())
            output.write("    "_L1 + visibleText(damage.detail) + u'\n');
    }
    return Part;
}

ExitStatus check(VerbLine &line, Output &output)
{
    ExitStatus worst = Fine;
    for (const QString &place : line.reports()) {
        const auto found = findReports({.place = urlFromUserInput(place)}).wait();
        if (!found) {
            say(place, found.error());
            worst = Failed;
            continue;
        }
        for (const PlaceProblem &problem : (*found)->problems) {
            say(problem.where.isEmpty() ? place : problem.where, problem.error);
            worst = Failed;
        }
        for (const FoundReport &report : (*found)->reports)
            worst = std::max(worst, checkOne(report, output));
    }
    return worst;
}

} // namespace

int startCheck(int argc, char **argv)
{
    return runOnConsole("check"_L1, options, check, argc, argv);
}

} // namespace aviary
