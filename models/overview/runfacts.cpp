// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overview/runfacts.h"

#include "models/content/rebuiltcommand.h"
#include "models/recording/format.h"
#include "models/recording/labels.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct RunFactText
{
    Q_DECLARE_TR_FUNCTIONS(RunFacts)
};

} // namespace

RunFacts runFactsOf(const Recording &recording)
{
    const Playbook &playbook = recording.playbook();
    RunFacts run;
    const RebuiltCommand command = rebuildCommand(playbook);
    run.command = command.text;
    run.commandNote = command.note();

    const QString started = formatDateTime(playbook.started);
    if (!started.isEmpty()) {
        run.facts.push_back(
            {RunFactText::tr("Started"), u"%1 %2"_s.arg(started, displayZoneName(playbook.started)), false});
    }
    run.facts.push_back({RunFactText::tr("Playbook"), playbook.path, false});
    const bool isOneAra = !playbook.clientVersion.isEmpty() && playbook.clientVersion == playbook.serverVersion;
    for (RunFact &fact : versionsOf(recording)) {
        if (isOneAra && fact.name == RunFactText::tr("ARA server"))
            continue;
        if (isOneAra && fact.name == RunFactText::tr("ARA client"))
            fact.name = RunFactText::tr("ARA");
        run.facts.push_back(std::move(fact));
    }

    run.labels = ownLabels(playbook);
    run.araLabels = allLabels(playbook);
    run.araLabels.removeIf([](const QString &label) { return !isMadeByAra(label); });
    return run;
}

std::vector<RunFact> versionsOf(const Recording &recording)
{
    const Playbook &playbook = recording.playbook();
    const auto fact = [&](const QString &name, const QString &value, int since, const QString &release) -> RunFact {
        if (!value.isEmpty())
            return {name, value, false};
        if (recording.schema() < since)
            return {name, RunFactText::tr("Not recorded before ARA %1.").arg(release), true};
        return {name, RunFactText::tr("not recorded"), true};
    };
    return {fact(RunFactText::tr("Ansible"), playbook.ansibleVersion, 0, {}),
            fact(RunFactText::tr("Python"), playbook.pythonVersion, 14, u"1.6"_s),
            fact(RunFactText::tr("ARA client"), playbook.clientVersion, 14, u"1.6"_s),
            fact(RunFactText::tr("ARA server"), playbook.serverVersion, 14, u"1.6"_s),
            fact(RunFactText::tr("User"), playbook.user, 12, u"1.6"_s),
            fact(RunFactText::tr("Controller"), playbook.controller, 8, u"1.5.4"_s)};
}

QString araLabelsText(const RunFacts &facts)
{
    return RunFactText::tr("%n made by ARA", nullptr, static_cast<int>(facts.araLabels.size()));
}

std::optional<QUrl> linkOf(const QString &value)
{
    // Tolerant: addresses of jobs come with blanks and brackets in their queries.
    const QUrl url(value.trimmed(), QUrl::TolerantMode);
    const bool openable
        = url.isValid() && !url.host().isEmpty() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
    return openable ? std::optional(url) : std::nullopt;
}

} // namespace aviary
