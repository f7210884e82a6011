// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/openedreport.h"

#include "app/verbs/verbtext.h"
#include "models/recording/format.h"
#include "models/recording/landing.h"
#include "models/sources/openreport.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

QString noPlaybooks()
{
    return VerbText::tr("This database holds no playbooks; ARA made it but no run was recorded.");
}

} // namespace

OpenedReport::OpenedReport(const NamedReport &report)
{
    open(report);
}

OpenedReport::OpenedReport(const VerbLine &line)
{
    if (const std::optional<NamedReport> report = findNamedReport(line, m_status))
        open(*report);
}

void OpenedReport::open(const NamedReport &report)
{
    m_name = report.name();
    m_found = report.found;
    m_playbook = report.playbook;
    m_source = openReport(report.found);
    const Result<ReportInfo> info = m_source->open().wait();
    if (!info) {
        // The others that the argument stands for may be fine.
        m_status = std::max(m_status, report.isPart ? Part : Failed);
        say(m_name, info.error());
        return;
    }
    m_open = true;
    for (const QString &note : info->notes)
        say(m_name + ": "_L1 + note);
    if (!info->isWhole)
        m_status = std::max(m_status, Part);
}

void OpenedReport::fail(const Error &error)
{
    const bool wrongQuestion = error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Usage;
    m_status = std::max(m_status, wrongQuestion ? Failed : Part);
    if (!m_said.contains(error.what))
        say(m_name, error);
    m_said << error.what;
}

void OpenedReport::addProblems(const QStringList &problems)
{
    if (problems.isEmpty())
        return;
    m_status = std::max(m_status, Part);
    for (const QString &problem : problems) {
        if (!m_said.contains(problem))
            say(m_name + ": "_L1 + problem);
        m_said << problem;
    }
}

std::optional<PlaybookId> OpenedReport::choosePlaybook(std::optional<qint64> wanted)
{
    const std::optional<std::vector<Playbook>> playbooks = need(m_source->playbooks().wait());
    if (!playbooks)
        return {};
    if (!wanted)
        wanted = m_playbook;
    if (wanted) {
        const PlaybookId id{*wanted};
        if (std::ranges::contains(*playbooks, id, &Playbook::id))
            return id;
        fail({Error::Kind::NotFound,
              VerbText::tr("This report has no playbook %1.").arg(*wanted),
              VerbText::tr("See aviary list for those that it has."),
              {}});
        return {};
    }
    const std::optional<PlaybookId> id = landingPlaybook(*playbooks);
    if (!id) {
        fail({Error::Kind::NotFound, noPlaybooks(), {}, {}});
    } else if (playbooks->size() > 1) {
        const Playbook &playbook = *std::ranges::find(*playbooks, *id, &Playbook::id);
        say(VerbText::tr("Playbook %1, %2 (%3), of %4 in this report; --playbook takes another one.")
                .arg(QString::number(raw(*id)), baseName(playbook.path), nameOf(playbook.state),
                     QString::number(playbooks->size())));
    }
    return id;
}

QString OpenedReport::choiceHelp()
{
    return VerbText::tr(
        "The playbook with this id. Without it the first one that failed, else the first one that did not "
        "end, else the last one.");
}

void OpenedReport::sayEmpty()
{
    say(m_name + ": "_L1 + noPlaybooks());
}

} // namespace aviary
