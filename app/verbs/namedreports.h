// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/output.h"
#include "models/sources/places/foundreport.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace aviary {

class JsonText;
class VerbLine;

// A report that the arguments of a verb name: by itself, or as one of many in a folder, in an archive or behind a link.
struct NamedReport
{
    FoundReport found;
    QString report; // the file, archive or address that holds it, beginning as it was typed: can be typed again
    QString label; // short, for tables: what tells it from the others
    std::optional<qint64> playbook; // that a link to a place or #ID behind the argument names
    bool isPart = false; // of several that one argument stands for

    // How messages call it.
    QString name() const { return found.inside.isEmpty() ? report : report + u'/' + found.inside; }
};

// The fields `report` and `inside` of a JSON row, which say where it comes from.
void writeNameFields(JsonText &out, const NamedReport &report);

struct NamedReports
{
    std::vector<NamedReport> reports; // each once, in the order of the arguments
    // Fine when all of it could be looked into; Failed when an argument has no report at all.
    ExitStatus status = Fine;
};

// Looks into every argument and says what could not be read. Waits; shows on a terminal how far it is.
NamedReports findNamedReports(const VerbLine &line);
// Only those that these arguments of the line stand for.
NamedReports findNamedReports(const VerbLine &line, const QStringList &arguments);

// The one report that a verb works with; nothing after having said why there is none, or which ones to choose from.
std::optional<NamedReport> findNamedReport(const VerbLine &line, ExitStatus &status);
// The one that this argument of several stands for.
std::optional<NamedReport> findNamedReport(const VerbLine &line, const QString &argument, ExitStatus &status);

} // namespace aviary
