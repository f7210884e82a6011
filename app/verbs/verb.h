// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/output.h"

#include <QLatin1StringView>
#include <QStringList>

#include <optional>
#include <span>

namespace aviary {

class VerbLine;

// A word that makes the program work on the command line instead of opening its window.
struct Verb
{
    QLatin1StringView name;
    const char *summary; // source text of VerbText::tr()
    // argv as main() got it, the verb included. Answers the exit status.
    int (*start)(int argc, char **argv);
};
std::span<const Verb> verbs();

// The verb that a command line asks for: its first argument, unless a file or folder of that name is there. Needs no
// QCoreApplication; null when there is none.
const Verb *findVerb(int argc, char **argv);

// --help, --version, --has-verb and a misspelt verb; nothing when the command line is one of the window's.
std::optional<int> runWithoutWindow(int argc, char **argv);

// Runs one verb without a display: with translations, a parser that knows the verb's options, and a standard output.
using VerbBody = ExitStatus (*)(VerbLine &line, Output &output);
using VerbOptions = void (*)(VerbLine &line);
// With `draws` it can paint, too, still without a display.
int runOnConsole(QLatin1StringView name, VerbOptions options, VerbBody body, int argc, char **argv, bool draws = false);

int startSummary(int argc, char **argv);
int startList(int argc, char **argv);
int startResults(int argc, char **argv);
int startShow(int argc, char **argv);
int startHosts(int argc, char **argv);
int startFacts(int argc, char **argv);
int startFile(int argc, char **argv);
int startCheck(int argc, char **argv);
int startCompare(int argc, char **argv);
int startHistory(int argc, char **argv);
int startTimeline(int argc, char **argv);
int startApi(int argc, char **argv);
int startCopy(int argc, char **argv);
int startServe(int argc, char **argv);

} // namespace aviary
