// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overview/sentences.h"

#include "models/content/rebuiltcommand.h"
#include "models/recording/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

int counted(qint64 number)
{
    return static_cast<int>(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

qint64 resultsOf(const std::vector<TaskEntry> &entries)
{
    qint64 results = 0;
    for (const TaskEntry &entry : entries)
        results += std::ssize(entry.rows);
    return results;
}

QString resultsText(const std::vector<TaskEntry> &entries)
{
    return Sentence::tr("%n result(s)", nullptr, counted(resultsOf(entries)));
}

QString failedSentence(const Overview &overview)
{
    if (overview.causes.empty()) {
        return overview.recording->isComplete() ? Sentence::tr("No result is recorded that says why.") : QString();
    }
    const QString hosts = Sentence::tr("%1 of %n host(s)", nullptr, counted(std::ssize(overview.hosts)))
                              .arg(formatCount(std::ssize(overview.failedHosts)));
    QString text = Sentence::tr("%n task(s) failed, on %1.", nullptr, counted(std::ssize(overview.causes))).arg(hosts);
    // Who "went on" says nothing where nothing came after the failure.
    if (overview.adHoc || std::ranges::any_of(overview.causes, &TaskEntry::nothingAfter))
        return text;
    const auto wentOn = counted(std::ssize(overview.hosts) - std::ssize(overview.stoppedHosts));
    const QString stopped = hostList(*overview.recording, overview.stoppedHosts, true);
    if (overview.stoppedHosts.empty())
        text += u' ' + Sentence::tr("%n host(s) went on to the end.", nullptr, wentOn);
    else if (overview.causes.size() > 1)
        text += u' '
            + Sentence::tr("%n host(s) went on to the end; %1 stopped at a failure.", nullptr, wentOn).arg(stopped);
    else if (wentOn == 0)
        text += u' ' + Sentence::tr("%1 stopped here.").arg(stopped);
    else
        text += u' ' + Sentence::tr("%n host(s) went on to the end; %1 stopped here.", nullptr, wentOn).arg(stopped);
    return text;
}

QString sparedSentence(const Overview &overview)
{
    const int rescued = counted(overview.counts[Outcome::Rescued]);
    const int ignored = counted(overview.counts[Outcome::Ignored]);
    if (rescued > 0 && ignored > 0)
        return Sentence::tr("%n failure(s) were rescued, %1 ignored.", nullptr, rescued).arg(formatCount(ignored));
    if (rescued > 0)
        return Sentence::tr("%n failure(s) were rescued.", nullptr, rescued);
    return ignored > 0 ? Sentence::tr("%n failure(s) were ignored.", nullptr, ignored) : QString();
}

QString completedText(const Overview &overview)
{
    const Playbook &playbook = overview.playbook();
    const QString counts = Sentence::tr("%1, %2, %3")
                               .arg(Sentence::tr("%n host(s)", nullptr, counted(std::ssize(overview.hosts))),
                                    Sentence::tr("%n result(s)", nullptr, counted(overview.counts.total())),
                                    Sentence::tr("%n changed", nullptr, counted(overview.counts[Outcome::Changed])));
    const QString duration = formatDuration(playbook.duration);
    return duration.isEmpty() ? Sentence::tr("completed: %1.").arg(counts)
                              : Sentence::tr("completed in %1: %2.").arg(duration, counts);
}

QString liveText(const Overview &overview, Micros now)
{
    const QString span = formatGoingOn(now - overview.playbook().started);
    if (!isKnown(overview.lastEnd))
        return Sentence::tr("running for %1, no result so far").arg(span);
    // The clock of the machine that writes may be a little ahead.
    const QString ago = formatGoingOn(std::max<Micros>(now - overview.lastEnd, 0));
    return Sentence::tr("running for %1, last result %2 ago").arg(span, ago);
}

} // namespace

QString titleOf(const Overview &overview)
{
    return titleOf(overview.playbook());
}

QString stateText(const Overview &overview, Micros now, bool live)
{
    const Playbook &playbook = overview.playbook();
    const QString duration = formatDuration(playbook.duration);
    const QString last = formatTime(overview.lastEnd);
    switch (playbook.state) {
    case State::Failed:
        return duration.isEmpty() ? Sentence::tr("failed") : Sentence::tr("failed after %1").arg(duration);
    case State::Completed:
        return completedText(overview);
    case State::Running:
        if (live && isKnown(playbook.started) && now >= playbook.started)
            return liveText(overview, now);
        return last.isEmpty() ? Sentence::tr("running: no end is recorded, and no result.")
                              : Sentence::tr("running: no end is recorded. Last result %1, %2.")
                                    .arg(last, formatAgo(overview.lastEnd, now));
    case State::Expired:
        // Where the end is missing, an old ARA may have filled in a duration of its own.
        if (isKnown(playbook.ended) && !duration.isEmpty())
            return Sentence::tr("expired: stopped after %1").arg(duration);
        return last.isEmpty() ? Sentence::tr("expired: stopped; no end is recorded, and no result")
                              : Sentence::tr("expired: stopped; no end is recorded, last result %1").arg(last);
    case State::Unknown:
        break;
    }
    return Sentence::tr("how it went is not recorded");
}

QString circumstances(const Overview &overview)
{
    const Playbook &playbook = overview.playbook();
    QStringList parts;
    if (isKnown(playbook.started)) {
        const QString zone = displayZoneName(playbook.started);
        parts << (isKnown(playbook.ended)
                      ? Sentence::tr("%1–%2 (%3)").arg(formatTime(playbook.started), formatTime(playbook.ended), zone)
                      : Sentence::tr("since %1 (%2)").arg(formatTime(playbook.started), zone));
    }
    for (const QString &part : {playbook.controller, playbook.user}) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(u" · "_s);
}

QStringList sentences(const Overview &overview)
{
    QStringList lines;
    const State state = overview.playbook().state;
    if (state == State::Failed)
        lines << failedSentence(overview);
    else
        lines << sparedSentence(overview);
    for (const UnfinishedTask &unfinished : overview.unfinished)
        lines << unfinishedText(overview, unfinished);
    if (overview.playbook().checkMode) {
        lines << Sentence::tr(
            "Nothing was changed; changed means: would change. A failure may come from a step that was "
            "only simulated.");
    }
    lines.removeAll(QString());
    return lines;
}

QString unfinishedText(const Overview &overview, const UnfinishedTask &unfinished)
{
    const Recording &recording = *overview.recording;
    const QString place = taskPlace(recording, unfinished.task);
    const QString name = taskName(recording, unfinished.task);
    const QString task = place.isEmpty() ? name : Sentence::tr("%1 (%2)").arg(name, place);
    const int hosts = counted(std::ssize(recording.hosts()));
    if (unfinished.missing.empty())
        return Sentence::tr("Unfinished: %1; all of the run's %n host(s) answered.", nullptr, hosts).arg(task);
    const QString answered
        = Sentence::tr("%1 of the run's %n host(s) answered", nullptr, hosts).arg(formatCount(unfinished.answered));
    const QString missing = hostList(recording, unfinished.missing, true);
    // A run that still goes on will ask the rest; of one that was stopped nobody knows.
    return overview.playbook().state == State::Running
        ? Sentence::tr("Unfinished: %1; %2, no result from %3.").arg(task, answered, missing)
        : Sentence::tr("Unfinished: %1; %2, no result from %3 (it may not have been asked).")
              .arg(task, answered, missing);
}

QString checkModeBadge()
{
    return Sentence::tr("check mode");
}

QString causesHeading(const Overview &overview)
{
    const QString count = formatCount(std::ssize(overview.causes));
    switch (overview.playbook().state) {
    case State::Failed:
        return Sentence::tr("Why it failed (%1)").arg(count);
    case State::Running:
        return Sentence::tr("Failed so far (%1)").arg(count);
    case State::Completed:
    case State::Expired:
    case State::Unknown:
        break;
    }
    return Sentence::tr("Failed before it stopped (%1)").arg(count);
}

QString changedHeading(const Overview &overview)
{
    const QString count = formatCount(std::ssize(overview.changed));
    return overview.playbook().checkMode ? Sentence::tr("What would change (%1)").arg(count)
                                         : Sentence::tr("What changed (%1)").arg(count);
}

QString sparedText(const Overview &overview)
{
    QStringList parts;
    if (const auto &entries = overview.rescued; !entries.empty())
        parts
            << Sentence::tr("%n task(s) rescued (%1)", nullptr, counted(std::ssize(entries))).arg(resultsText(entries));
    if (const auto &entries = overview.ignored; !entries.empty())
        parts
            << Sentence::tr("%n task(s) ignored (%1)", nullptr, counted(std::ssize(entries))).arg(resultsText(entries));
    if (const auto &entries = overview.unreachableIgnored; !entries.empty())
        parts << Sentence::tr("%n unreachable ignored (%1)", nullptr, counted(std::ssize(entries)))
                     .arg(resultsText(entries));
    return parts.isEmpty() ? QString() : Sentence::tr("Did not make the run fail: %1").arg(parts.join(u" · "_s));
}

QString moreText(qint64 shown, qint64 all)
{
    return Sentence::tr("%1 of %n task(s), show all", nullptr, counted(all)).arg(formatCount(shown));
}

QString nothingAfterText()
{
    return Sentence::tr("nothing ran after this task");
}

QString hostsWithoutText(const Overview &overview)
{
    const qint64 shown = std::ssize(overview.hostsToShow());
    const qint64 without = std::ssize(overview.hosts) - shown;
    if (without == 0)
        return {};
    return shown == 0 ? Sentence::tr("%n host(s), none with a failure", nullptr, counted(without))
                      : Sentence::tr("and %n host(s) without", nullptr, counted(without));
}

QString nameList(const QStringList &names, qsizetype all, bool spoken)
{
    constexpr qsizetype most = 4; // one more name is as short as "and 1 other"
    if (all > most) {
        const QString first = names.first(most - 1).join(", "_L1);
        return Sentence::tr("%1 and %n other(s)", nullptr, counted(all - (most - 1))).arg(first);
    }
    if (!spoken || names.size() < 2)
        return names.join(", "_L1);
    return Sentence::tr("%1 and %2").arg(names.first(names.size() - 1).join(", "_L1), names.last());
}

QString hostList(const Recording &recording, const std::vector<TableIndex> &hosts, bool spoken)
{
    constexpr size_t needed = 5;
    QStringList names;
    for (const TableIndex host : std::span(hosts).first(std::min(needed, hosts.size())))
        names << recording.shortHost(host);
    return nameList(names, std::ssize(hosts), spoken);
}

QString hostListWhole(const Recording &recording, const std::vector<TableIndex> &hosts, size_t most)
{
    QStringList names;
    for (const TableIndex host : std::span(hosts).first(std::min(most, hosts.size())))
        names << recording.hosts()[host].name;
    const QString text = names.join(", "_L1);
    const auto others = counted(std::ssize(hosts) - names.size());
    return others > 0 ? Sentence::tr("%1 and %n other(s)", nullptr, others).arg(text) : text;
}

QString taskPlace(const Recording &recording, TableIndex task)
{
    const QString &path = recording.pathOf(task);
    if (path.isEmpty() || isAdHoc(recording.playbook()))
        return {};
    const QString &playbook = recording.playbook().path;
    const QStringView folder = QStringView(playbook).first(playbook.lastIndexOf(u'/') + 1);
    const QString shown = !folder.isEmpty() && path.startsWith(folder) ? path.mid(folder.size()) : baseName(path);
    return placeInFile(shown, recording.tasks()[task].line);
}

QString taskName(const Recording &recording, TableIndex task)
{
    return task == NoIndex ? Sentence::tr("a task that is not in the database") : recording.tasks()[task].name;
}

TaskCells cellsOf(const Recording &recording, const TaskEntry &entry)
{
    TaskCells cells;
    cells.outcome = nameOf(entry.outcome);
    cells.task = taskName(recording, entry.task);
    cells.hosts = Sentence::tr("%1 (%2 of %3)")
                      .arg(hostList(recording, entry.hosts), formatCount(std::ssize(entry.hosts)),
                           formatCount(entry.hostsAsked));
    if (entry.task != NoIndex)
        cells.action = recording.tasks()[entry.task].action;
    cells.place = taskPlace(recording, entry.task);
    cells.time = formatTime(entry.firstEnd);
    return cells;
}

QString messageText(const MessageGroup &group)
{
    if (group.lineCount < 2)
        return group.line;
    return Sentence::tr("%1  (%n line(s))", nullptr, group.lineCount).arg(group.line);
}

QString countsText(const OutcomeCounts &counts)
{
    QStringList parts;
    for (const Outcome outcome : OutcomesForReading) {
        if (counts[outcome] > 0)
            parts << Sentence::tr("%1 %2").arg(formatCount(counts[outcome]), nameOf(outcome));
    }
    return parts.join(", "_L1);
}

} // namespace aviary
