// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/comparewriter.h"
#include "app/verbs/verb.h"
#include "app/verbs/verbtext.h"
#include "models/compare/playbookpairs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// 1 says of this verb that something got worse; what the other verbs end with 1 for is trouble here.
constexpr ExitStatus Regression = Part;

using Chosen = Both<const Playbook *>;

void options(VerbLine &line)
{
    line.describe(VerbText::tr(
        "Compares two runs of a playbook, or all playbooks of two reports: what fails now and did not, what went in "
        "differently, which tasks changed, what became slower. The left one is the one that started earlier. Exit "
        "status: 0 "
        "nothing got worse, 1 something fails that did not or the later run has no end, 2 trouble, or runs that have "
        "little "
        "in common."));
    line.takesTwoReports();
    line.takesFormats("table"_L1, {OutputFormat::Text, OutputFormat::Json, OutputFormat::Markdown, OutputFormat::Html});
    line.takesText(
        u"slower"_s, VerbText::tr("20%"),
        VerbText::tr("Tasks that take so much longer count as worse too: more than 20%, more than 5s, or both as "
                     "20%,5s. Without it more than 20% and 2 s are told."));
    line.takesFlag(u"all"_s, VerbText::tr("Compares what every result returned, however many there are."));
    line.takesFlag(u"keep-order"_s, VerbText::tr("The first report is the left one, whichever started earlier."));
    line.takesZone();
}

// "20%", "5s", "20%,5s"; nothing when it is none of these.
std::optional<CompareOptions> compareOptions(const VerbLine &line)
{
    CompareOptions options;
    if (!line.isSet(u"slower"_s))
        return options;
    const QStringList words = line.words(u"slower"_s);
    for (const QString &word : words) {
        bool isNumber = false;
        const double value = QStringView(word).chopped(std::min<qsizetype>(1, word.size())).toDouble(&isNumber);
        constexpr double most = 1e9;
        if (!isNumber || !(value >= 0 && value <= most))
            return {};
        if (word.endsWith(u'%'))
            options.share = value / 100;
        else if (word.endsWith(u's'))
            options.atLeast = static_cast<Micros>(value * 1e6);
        else
            return {};
    }
    return words.isEmpty() ? std::nullopt : std::optional(options);
}

bool openSide(const VerbLine &line, const QString &argument, ComparedReport &side)
{
    ExitStatus status = Fine;
    std::optional<NamedReport> named = findNamedReport(line, argument, status);
    if (!named || status != Fine)
        return false;
    side.name = std::move(*named);
    side.report = std::make_unique<OpenedReport>(side.name);
    if (!side.report->isOpen())
        return false;
    std::optional<std::vector<Playbook>> playbooks = side.report->need(side.report->source().playbooks().wait());
    if (!playbooks)
        return false;
    if (playbooks->empty()) {
        side.report->sayEmpty();
        return false;
    }
    side.playbooks = std::move(*playbooks);
    return true;
}

// The playbook that an argument names; null after having said that there is none.
const Playbook *namedPlaybook(ComparedReport &side)
{
    const std::optional<PlaybookId> id = side.report->choosePlaybook(side.name.playbook);
    return id ? &*std::ranges::find(side.playbooks, *id, &Playbook::id) : nullptr;
}

std::vector<Chosen> pairsOf(const Both<ComparedReport> &reports)
{
    if (reports.left.playbooks.size() == 1 && reports.right.playbooks.size() == 1)
        return {{&reports.left.playbooks.front(), &reports.right.playbooks.front()}};
    std::vector<Chosen> pairs;
    for (const PlaybookPair &pair : pairPlaybooks(reports.left.playbooks, reports.right.playbooks)) {
        const auto at = [&](Side side) { return pair.at[side] ? &reports[side].playbooks[*pair.at[side]] : nullptr; };
        pairs.push_back({at(Side::Left), at(Side::Right)});
    }
    return pairs;
}

// What the command line asks for; nothing after having said why it cannot be.
std::vector<Chosen> choose(Both<ComparedReport> &reports)
{
    const bool left = reports.left.name.playbook.has_value();
    const bool right = reports.right.name.playbook.has_value();
    if (!left && !right)
        return pairsOf(reports);
    if (left && right) {
        const Chosen both{namedPlaybook(reports.left), namedPlaybook(reports.right)};
        return both.left && both.right ? std::vector{both} : std::vector<Chosen>();
    }
    const Side named = left ? Side::Left : Side::Right;
    const Playbook *const playbook = namedPlaybook(reports[named]);
    if (!playbook)
        return {};
    for (const Chosen &pair : pairsOf(reports)) {
        if (pair[named] == playbook && pair[otherSide(named)])
            return {pair};
    }
    reports[otherSide(named)].report->fail({Error::Kind::NotFound,
                                            VerbText::tr("It has no run of the same playbook."),
                                            VerbText::tr("Name another one as REPORT#ID; aviary list shows them."),
                                            {}});
    return {};
}

void orderByStart(Both<ComparedReport> &reports, std::vector<Chosen> &pairs)
{
    const auto both = std::ranges::find_if(pairs, [](const Chosen &pair) { return pair.left && pair.right; });
    if (both == pairs.end() || !isKnown(both->left->started) || !isKnown(both->right->started)
        || both->left->started <= both->right->started)
        return;
    std::swap(reports.left, reports.right);
    for (Chosen &pair : pairs)
        std::swap(pair.left, pair.right);
}

ExitStatus compare(VerbLine &line, Output &output)
{
    const std::optional<CompareOptions> options = compareOptions(line);
    if (!options)
        return line.usage(VerbText::tr("--slower takes a share as 20%, a time as 5s, or both as 20%,5s, not %1.")
                              .arg(line.value(u"slower"_s)));
    Both<ComparedReport> reports;
    // Both, so that all that is wrong is said at once.
    const bool isLeftOpen = openSide(line, line.reports()[0], reports.left);
    const bool isRightOpen = openSide(line, line.reports()[1], reports.right);
    if (!isLeftOpen || !isRightOpen)
        return Failed;
    std::vector<Chosen> chosen = choose(reports);
    if (chosen.empty())
        return Failed;
    if (!line.isSet(u"keep-order"_s))
        orderByStart(reports, chosen);
    std::vector<ComparedPair> pairs;
    pairs.reserve(chosen.size());
    for (const Chosen &pair : chosen)
        pairs.push_back(readPair(reports, pair, *options, line.isSet(u"all"_s)));
    makeCompareWriter(line.format(), output)->write(reports, pairs);
    if (output.finish() != Fine || reports.left.report->status() != Fine || reports.right.report->status() != Fine)
        return Failed;
    if (std::ranges::any_of(pairs, &ComparedPair::hasLittleInCommon))
        return Failed; // nothing that is told of them means anything
    const bool doesSlownessCount = line.isSet(u"slower"_s);
    const bool isWorse = std::ranges::any_of(pairs, [doesSlownessCount](const ComparedPair &pair) {
        return pair.isRegression() || (doesSlownessCount && pair.slowerTasks() > 0);
    });
    return isWorse ? Regression : Fine;
}

} // namespace

int startCompare(int argc, char **argv)
{
    return runOnConsole("compare"_L1, options, compare, argc, argv);
}

} // namespace aviary
