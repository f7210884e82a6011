// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/namedreports.h"
#include "app/verbs/terminaltext.h"
#include "app/verbs/verb.h"
#include "app/verbs/verbline.h"
#include "app/verbs/verbtext.h"
#include "models/sources/check/checkreport.h"
#include "models/sources/servers/serveraccess.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

void options(VerbLine &line)
{
    line.describe(VerbText::tr("Reads everything that is in reports, and says what is damaged and how much of it. The "
                               "exit status is 0 when all "
                               "are whole, 1 when one is damaged and 2 when one cannot be read."));
    line.takesReports(true);
}

ExitStatus checkOne(const NamedReport &report, Output &output)
{
    const QString name = visibleText(report.name());
    if (report.found.isServer() && !isDatabaseServer(report.found.origin)) {
        say(VerbText::tr("%1: only files and databases can be checked; aviary copy makes one.").arg(name));
        return Failed;
    }
    const Result<CheckedReport> checked = checkReport(report.found);
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
    const NamedReports named = findNamedReports(line);
    // A place of which a part could not be looked into is not whole.
    ExitStatus worst = named.status;
    for (const NamedReport &report : named.reports)
        worst = std::max(worst, checkOne(report, output));
    return worst;
}

} // namespace

int startCheck(int argc, char **argv)
{
    return runOnConsole("check"_L1, options, check, argc, argv);
}

} // namespace aviary
