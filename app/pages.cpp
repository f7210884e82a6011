// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages.h"

#include "views/compare/differencespage.h"
#include "views/compare/inputspage.h"
#include "views/compare/timelinespage.h"
#include "views/files/filespage.h"
#include "views/hosts/hostspage.h"
#include "views/overview/overviewpage.h"
#include "views/records/recordspage.h"
#include "views/results/resultspage.h"
#include "views/timeline/timelinepage.h"

#include <QCoreApplication>

namespace aviary {

std::vector<PageId> playbookPages()
{
    using enum PageId;
    return {Overview, Timeline, Results, Hosts, Files, Records};
}

QString titleOf(PageId id)
{
    switch (id) {
    case PageId::Playbooks: return QCoreApplication::translate("Pages", "Playbooks");
    case PageId::Overview: return QCoreApplication::translate("Pages", "Overview");
    case PageId::Timeline: return QCoreApplication::translate("Pages", "Timeline");
    case PageId::Results: return QCoreApplication::translate("Pages", "Results");
    case PageId::Hosts: return QCoreApplication::translate("Pages", "Hosts");
    case PageId::Files: return QCoreApplication::translate("Pages", "Files");
    case PageId::Records: return QCoreApplication::translate("Pages", "Records");
    case PageId::Differences: return QCoreApplication::translate("Pages", "Differences");
    case PageId::Inputs: return QCoreApplication::translate("Pages", "What went in");
    case PageId::Timelines: return QCoreApplication::translate("Pages", "Timelines");
    case PageId::Pair: return QCoreApplication::translate("Pages", "Two results");
    case PageId::Runs: return QCoreApplication::translate("Pages", "Runs");
    case PageId::Pairs: return QCoreApplication::translate("Pages", "Compared playbooks");
    }
    return {};
}

Page *makePage(PageId id, QWidget *parent)
{
    switch (id) {
    case PageId::Overview: return new OverviewPage(parent);
    case PageId::Timeline: return new TimelinePage(parent);
    case PageId::Results: return new ResultsPage(parent);
    case PageId::Hosts: return new HostsPage(parent);
    case PageId::Files: return new FilesPage(parent);
    case PageId::Records: return new RecordsPage(parent);
    // Of reports, or of several runs, not of a playbook:
    case PageId::Playbooks:
    case PageId::Differences:
    case PageId::Inputs:
    case PageId::Timelines:
    case PageId::Pair:
    case PageId::Runs:
    case PageId::Pairs: break;
    }
    return nullptr;
}

std::vector<PageId> comparePages()
{
    using enum PageId;
    return {Differences, Inputs, Timelines};
}

ComparePage *makeComparePage(PageId id, QWidget *parent)
{
    switch (id) {
    case PageId::Differences:
        return new DifferencesPage(parent);
    case PageId::Inputs:
        return new InputsPage(parent);
    case PageId::Timelines:
        return new TimelinesPage(parent);
    // Of one run, or not a page of its own tab:
    case PageId::Playbooks:
    case PageId::Overview:
    case PageId::Timeline:
    case PageId::Results:
    case PageId::Hosts:
    case PageId::Files:
    case PageId::Records:
    case PageId::Pair:
    case PageId::Runs:
    case PageId::Pairs:
        break;
    }
    return nullptr;
}

} // namespace aviary
