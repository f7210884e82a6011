// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/historysentences.h"

#include "models/overview/sentences.h"
#include "models/recording/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <ranges>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

// More are told by the table.
constexpr size_t Told = 3;

int counted(size_t number)
{
    return static_cast<int>(number);
}

QStringList shortNames(const RunHistory &history, QStringList names)
{
    for (QString &name : names)
        name.chop(history.hostSuffix().size());
    return names;
}

// Of the newest run in which the row failed.
QString hostsText(const RunHistory &history, const HistoryRow &row, bool spoken)
{
    for (size_t run = row.cells.size(); run-- > 0;) {
        if (const QStringList names = shortNames(history, history.failingHosts(row, run)); !names.isEmpty())
            return nameList(names, names.size(), spoken);
    }
    return {};
}

QString taskText(const RunHistory &history, const HistoryRow &row)
{
    const QString hosts = hostsText(history, row, true);
    return hosts.isEmpty() ? row.name : Sentence::tr("%1 on %2").arg(row.name, hosts);
}

QString othersText(size_t others)
{
    return others > 0 ? u"; "_s + Sentence::tr("and %n other task(s)", nullptr, counted(others)) : QString();
}

QString lastGoodText(const RunHistory &history, const RunVerdict &verdict)
{
    if (verdict.lastGood >= 0)
        return Sentence::tr("; last good %1.").arg(runName(history.run(static_cast<size_t>(verdict.lastGood))));
    return verdict.failed > 1 ? Sentence::tr(". It was good in none of the %n run(s).", nullptr, verdict.tried)
                              : Sentence::tr(". It was good in no earlier run.");
}

void addFailing(const RunHistory &history, std::vector<CompareParagraph> &out)
{
    // What broke together has one cause more often than not. The newest first: it is news.
    std::map<std::pair<int, int>, std::vector<const HistoryRow *>, std::greater<>> groups;
    for (const HistoryRow &row : history.tasks()) {
        if (row.verdict.isFailing())
            groups[{row.verdict.failingSince, row.verdict.lastGood}].push_back(&row);
    }
    size_t told = 0;
    size_t left = 0;
    for (const auto &[since, rows] : groups) {
        if (told++ >= Told) {
            left += rows.size();
            continue;
        }
        QStringList tasks;
        for (const HistoryRow *row : rows | std::views::take(Told))
            tasks << taskText(history, *row);
        out.push_back({Sentence::tr("Failing since %1: %2")
                           .arg(runName(history.run(static_cast<size_t>(since.first))),
                                tasks.join("; "_L1) + othersText(rows.size() - std::min(rows.size(), Told))),
                       lastGoodText(history, rows.front()->verdict)});
    }
    if (left > 0)
        out.push_back({{}, Sentence::tr("%n more task(s) fail since earlier.", nullptr, counted(left))});
    if (!groups.empty())
        return;
    const auto runs = counted(history.runs().size());
    const RunVerdict &whole = history.whole().verdict;
    if (whole.isFailing())
        out.push_back({Sentence::tr("No run completed since %1")
                           .arg(runName(history.run(static_cast<size_t>(whole.failingSince)))),
                       lastGoodText(history, whole)});
    else
        out.push_back({{}, Sentence::tr("Nothing fails in the newest of %n run(s).", nullptr, runs)});
}

template <class Text>
void addList(const RunHistory &history, HistoryKind kind, const QString &emphasis, Text textOf,
             std::vector<CompareParagraph> &out)
{
    QStringList parts;
    size_t rows = 0;
    for (const HistoryRow &row : history.tasks()) {
        if (isOf(kind, row.verdict) && rows++ < Told)
            parts << textOf(row);
    }
    if (rows > 0)
        out.push_back({emphasis, parts.join("; "_L1) + othersText(rows - std::min(rows, Told)) + u'.'});
}

QString slowFigures(const RunVerdict &verdict)
{
    return Sentence::tr("median of %n earlier run(s), half of them within %1 of it", nullptr, verdict.sample)
        .arg(formatDuration(verdict.usual.deviation));
}

} // namespace

QString runName(const RunDigest &run)
{
    const QString started = formatDateTime(run.started);
    const QString report = oneLine(run.report);
    if (started.isEmpty())
        return report;
    return report.isEmpty() ? started : Sentence::tr("%1 (%2)", "start of a run, report").arg(started, report);
}

std::vector<CompareParagraph> historySentences(const RunHistory &history)
{
    std::vector<CompareParagraph> out;
    if (history.runs().empty())
        return out;
    addFailing(history, out);
    addList(
        history, HistoryKind::Flaky, Sentence::tr("Flaky: "),
        [&](const HistoryRow &row) {
            return Sentence::tr("%1 failed in %2 of %n run(s) (%3)", nullptr, row.verdict.tried)
                .arg(row.name, formatCount(row.verdict.failed), failedOnText(history, row));
        },
        out);
    addList(
        history, HistoryKind::NewlySlow, Sentence::tr("Newly slow: "),
        [&](const HistoryRow &row) { return u"%1 %2 (%3)"_s.arg(row.name, slowText(row), slowFigures(row.verdict)); },
        out);
    if (const HistoryRow &whole = history.whole(); whole.verdict.isNewlySlow)
        out.push_back(
            {Sentence::tr("The run is newly slow: "), u"%1 (%2)."_s.arg(slowText(whole), slowFigures(whole.verdict))});
    return out;
}

QString failingSinceText(const RunHistory &history, const HistoryRow &row)
{
    return row.verdict.isFailing() ? formatDateTime(history.run(static_cast<size_t>(row.verdict.failingSince)).started)
                                   : QString();
}

QString flakyText(const HistoryRow &row)
{
    return row.verdict.isFlaky
        ? Sentence::tr("%1 of %2").arg(formatCount(row.verdict.failed), formatCount(row.verdict.tried))
        : QString();
}

QString slowText(const HistoryRow &row)
{
    return row.verdict.isNewlySlow
        ? u"%1 → %2"_s.arg(formatDuration(row.verdict.usual.median), formatDuration(row.verdict.latest))
        : QString();
}

QString failedOnText(const RunHistory &history, const HistoryRow &row)
{
    QStringList names;
    for (const auto &[host, times] : row.failedOn) {
        const QString name = host.chopped(history.hostSuffix().size());
        names << (times > 1 ? u"%1 (%2)"_s.arg(name, formatCount(times)) : name);
    }
    return nameList(names, names.size());
}

QString verdictText(const RunHistory &history, const HistoryRow &row)
{
    const RunVerdict &verdict = row.verdict;
    QStringList lines;
    if (verdict.isFailing())
        lines << Sentence::tr("Failing since %1").arg(runName(history.run(static_cast<size_t>(verdict.failingSince))))
                + lastGoodText(history, verdict);
    if (verdict.failed > 0) {
        const QString on = failedOnText(history, row);
        const QString text
            = Sentence::tr("Failed in %1 of %n run(s)", nullptr, verdict.tried).arg(formatCount(verdict.failed));
        lines << (on.isEmpty() ? text : u"%1: %2"_s.arg(text, on)) + u'.';
    }
    if (verdict.isFlaky)
        lines << Sentence::tr("Flaky: it was good in between.");
    if (verdict.isNewlySlow)
        lines << Sentence::tr("Newly slow: %1 (%2).").arg(slowText(row), slowFigures(verdict));
    if (!row.formerNames.isEmpty())
        lines << Sentence::tr("It was called: %1").arg(row.formerNames.join(", "_L1));
    return lines.join(u'\n');
}

QString cellText(const RunHistory &history, const HistoryRow &row, size_t run)
{
    const HistoryCell &cell = row.cells[run];
    switch (cell.presence) {
    case HistoryCell::Presence::NotReached:
        return Sentence::tr("not reached: the run ended before");
    case HistoryCell::Presence::Absent:
        return cell.entry == NoIndex ? Sentence::tr("not in this run") : Sentence::tr("no results in this run");
    case HistoryCell::Presence::There:
        break;
    }
    QString text = nameOf(cell.worst);
    if (const QStringList names = shortNames(history, history.failingHosts(row, run)); !names.isEmpty())
        text = Sentence::tr("%1 on %2").arg(text, nameList(names, names.size()));
    return isKnown(cell.time) ? u"%1 · %2"_s.arg(text, formatDuration(cell.time)) : text;
}

QString glyphOf(const HistoryCell &cell)
{
    if (cell.isThere())
        return QString(glyphOf(cell.worst));
    return cell.presence == HistoryCell::Presence::NotReached ? u"·"_s : QString();
}

} // namespace aviary
