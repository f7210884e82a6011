// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/verb.h"

#include "app/gui.h"
#include "app/offscreen.h"
#include "app/verbose.h"
#include "app/verbs/verbline.h"
#include "app/verbs/verbtext.h"
#include "models/recording/language.h"
#include "models/sources/places/temporaryfolder.h"

#include <QApplication>
#include <QFileInfo>

#include <algorithm>
#include <clocale>
#include <cstdlib>
#include <langinfo.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr Verb Verbs[] = {
    {"summary"_L1, QT_TRANSLATE_NOOP("Verbs", "what became of each playbook: what failed, where and why"),
     startSummary},
    {"list"_L1, QT_TRANSLATE_NOOP("Verbs", "the playbooks of reports"), startList},
    {"results"_L1, QT_TRANSLATE_NOOP("Verbs", "the results of a playbook, by status or outcome"), startResults},
    {"show"_L1, QT_TRANSLATE_NOOP("Verbs", "one result: message, output, difference, values"), startShow},
    {"hosts"_L1, QT_TRANSLATE_NOOP("Verbs", "the hosts of a playbook and how they fared"), startHosts},
    {"facts"_L1, QT_TRANSLATE_NOOP("Verbs", "the facts of a host"), startFacts},
    {"file"_L1, QT_TRANSLATE_NOOP("Verbs", "a recorded file, or the list of them"), startFile},
    {"compare"_L1, QT_TRANSLATE_NOOP("Verbs", "what differs between two runs, and whether something got worse"),
     startCompare},
    {"history"_L1, QT_TRANSLATE_NOOP("Verbs", "many runs of a playbook: since when it fails, what is flaky or newly slow"),
     startHistory},
    {"check"_L1, QT_TRANSLATE_NOOP("Verbs", "whether a report is whole, and what of it is damaged"), startCheck},
    {"timeline"_L1, QT_TRANSLATE_NOOP("Verbs", "where the time of a playbook went, in figures, as a picture or a trace"),
     startTimeline},
    {"copy"_L1, QT_TRANSLATE_NOOP("Verbs", "a new database of a report, or of some of its playbooks"), startCopy},
    {"api"_L1, QT_TRANSLATE_NOOP("Verbs", "what ARA's REST API would answer, without a server"), startApi},
    {"serve"_L1, QT_TRANSLATE_NOOP("Verbs", "ARA's REST API over HTTP, of files"), startServe},
    {"snapshot"_L1, QT_TRANSLATE_NOOP("Verbs", "pages of a report as pictures"), runSnapshot},
};

// Widths of characters and messages need UTF-8; CI jobs often run in the C locale, and Qt would warn of it at each
// start.
void useUtf8()
{
    std::setlocale(LC_CTYPE, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") == 0)
        return;
    if (const QByteArray all = qgetenv("LC_ALL"); !all.isEmpty()) {
        qunsetenv("LC_ALL"); // it would go before LC_CTYPE
        qputenv("LANG", all);
    }
    qputenv("LC_CTYPE", "C.UTF-8");
}

ExitStatus prepare(const QStringList &arguments)
{
    const QString language = languageIn(arguments);
    if (installLanguage(language))
        return Fine;
    say(VerbText::tr("There is no translation for %1. There are: %2.")
            .arg(language, availableLanguages().join(", "_L1)));
    return Failed;
}

QString usageOfProgram()
{
    QString text = VerbText::tr("Usage: aviary [--language CODE] [REPORT…]") + u'\n'
        + VerbText::tr("       aviary VERB REPORT [OPTIONS]") + u"\n\n"_s
        + VerbText::tr("Shows what ARA recorded of Ansible's runs. A REPORT is the ansible.sqlite that ARA wrote, or a "
                       "folder, an archive or a web address with it; it is only read, never changed.")
        + u"\n\n"_s + VerbText::tr("Verbs, which need no window:") + u'\n';
    for (const Verb &verb : Verbs)
        text += u"  %1 %2\n"_s.arg(verb.name, -10).arg(VerbText::tr(verb.summary));
    return text + u'\n' + VerbText::tr("aviary VERB --help tells the options of each.") + u'\n'
        + VerbText::tr("Exit status: 0 fine, 1 the report could be read in part only, 2 it could not be opened or the "
                       "command line is wrong.")
        + u'\n';
}

// "lits": neither a verb nor something to open, which nobody means by a bare word.
bool looksLikeVerb(const QString &word)
{
    return !word.isEmpty() && std::ranges::all_of(word, [](QChar c) { return c.isLetter(); })
        && !QFileInfo::exists(word);
}

} // namespace

std::span<const Verb> verbs()
{
    return Verbs;
}

const Verb *findVerb(int argc, char **argv)
{
    if (argc < 2)
        return nullptr;
    const QString word = QString::fromLocal8Bit(argv[1]);
    const auto verb = std::ranges::find(Verbs, word, &Verb::name);
    return verb == std::end(Verbs) || QFileInfo::exists(word) ? nullptr : verb;
}

std::optional<int> runWithoutWindow(int argc, char **argv)
{
    if (argc < 2)
        return {};
    const QString first = QString::fromLocal8Bit(argv[1]);
    const bool help = first == "--help"_L1 || first == "-h"_L1;
    const bool version = first == "--version"_L1 || first == "-v"_L1;
    const bool hasVerb = first == "--has-verb"_L1;
    if (!help && !version && !hasVerb && !looksLikeVerb(first))
        return {};
    useUtf8();
    const QCoreApplication application(argc, argv);
    Output output;
    if (hasVerb) {
        const QByteArray next = argc > 2 ? QByteArray(argv[2]) : QByteArray();
        const bool known
            = findVerb(argc - 1, argv + 1) || next == "--help" || next == "-h" || next == "--version" || next == "-v";
        output.writeBytes(known ? "yes\n" : "no\n");
        return output.finish();
    }
    if (const ExitStatus status = prepare(QCoreApplication::arguments()); status != Fine)
        return status;
    if (help) {
        output.write(usageOfProgram());
    } else if (version) {
        output.write(u"aviary " AVIARY_VERSION "\n"_s);
    } else {
        say(VerbText::tr("%1 is neither a verb nor a file or folder. See aviary --help.").arg(first));
        return Failed;
    }
    return output.finish();
}

int runOnConsole(QLatin1StringView name, VerbOptions options, VerbBody body, int argc, char **argv, bool draws)
{
    useUtf8();
    if (draws)
        goOffscreen();
    const std::unique_ptr<QCoreApplication> application
        = draws ? std::make_unique<QApplication>(argc, argv) : std::make_unique<QCoreApplication>(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (const ExitStatus status = prepare(arguments); status != Fine)
        return status;
    VerbLine line(name);
    options(line);
    if (const std::optional<ExitStatus> status = line.parse(arguments.mid(2)))
        return *status;
    if (line.isSet(u"verbose"_s))
        beVerbose();
    TemporaryFolder::sweep();
    Output output;
    const ExitStatus status = body(line, output);
    return std::max(status, output.finish());
}

} // namespace aviary
