// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the row of a group says.
#include "models/items/playbookgroupsmodel.h"
#include "models/recording/format.h"

#include <QDateTime>
#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr qsizetype MostTextsInToolTip = 20;

std::optional<qint64> countOf(const PlaybookSums &sums, PlaybooksModel::Column column)
{
    switch (column) {
    case PlaybooksModel::FailedColumn:
        return sums.failing;
    case PlaybooksModel::ChangedColumn:
        return sums.changed;
    case PlaybooksModel::ResultsColumn:
        return sums.results;
    case PlaybooksModel::HostsColumn:
        return sums.hosts;
    case PlaybooksModel::PlaysColumn:
        return sums.plays;
    case PlaybooksModel::TasksColumn:
        return sums.tasks;
    default:
        return {};
    }
}

QString statesText(const PlaybookSums &sums)
{
    QStringList parts;
    for (const State state : StatesForReading) {
        if (sums[state] > 0)
            parts << u"%1 %2 %3"_s.arg(glyphOf(state)).arg(formatCount(sums[state]), nameOf(state));
    }
    if (sums.checkMode > 0)
        parts << PlaybookGroupsModel::tr("%n run(s) in check mode", nullptr, sums.checkMode);
    return parts.join(u'\n');
}

// "21 Nov 02:54 – 04:10"; days alone where it is longer than one: "15 Nov – 20 Nov". The tool tip has it all.
QString spanText(const TimeSpan &span)
{
    const Micros now = QDateTime::currentMSecsSinceEpoch() * 1000;
    const QString begin = formatStarted(span.begin, now);
    if (span.isEmpty())
        return begin;
    if (formatDateTime(span.begin).left(10) == formatDateTime(span.end).left(10))
        return u"%1 – %2"_s.arg(begin, formatTime(span.end).left(5));
    // What is of today has no day.
    const auto dayOf = [now](Micros time) {
        const QString text = formatStarted(time, now);
        const qsizetype clock = text.lastIndexOf(u' ');
        return clock < 0 ? text : text.first(clock);
    };
    return u"%1 – %2"_s.arg(dayOf(span.begin), dayOf(span.end));
}

} // namespace

const QStringList &PlaybookGroupsModel::textsOf(const PlaybookGroup &group, Column column) const
{
    const auto it = m_texts.constFind({group.key, column});
    if (it != m_texts.cend())
        return *it;
    QStringList texts;
    QSet<QString> known;
    for (const quint32 row : group.runs) {
        const QString text = m_playbooks->index(static_cast<int>(row), column).data().toString();
        if (known.contains(text))
            continue;
        known.insert(text);
        texts << text;
    }
    std::ranges::sort(texts, naturalLess);
    return *m_texts.insert({group.key, column}, texts);
}

QString PlaybookGroupsModel::titleOf(const PlaybookGroup &group) const
{
    if (group.day.isValid())
        return tr("%1, %2", "a date and its day of the week").arg(group.text, QLocale().dayName(group.day.dayOfWeek()));
    if (!group.key.isEmpty())
        return oneLine(m_grouping == PlaybookGrouping::Path ? baseName(group.text) : group.text);
    switch (m_grouping) {
    case PlaybookGrouping::Label:
        return tr("No label");
    case PlaybookGrouping::Controller:
        return tr("No controller recorded");
    case PlaybookGrouping::Day:
        return tr("No start recorded");
    case PlaybookGrouping::Path:
        return tr("No path recorded");
    case PlaybookGrouping::Report:
    case PlaybookGrouping::None:
        break;
    }
    return {};
}

QString PlaybookGroupsModel::display(const PlaybookGroup &group, Column column) const
{
    const PlaybookSums &sums = group.sums;
    if (PlaybooksModel::isCount(column)) {
        const std::optional<qint64> count = countOf(sums, column);
        return count ? formatCount(*count) : u"…"_s;
    }
    switch (column) {
    case PlaybooksModel::StateColumn:
        return nameOf(sums.worst);
    case PlaybooksModel::NameColumn:
        return titleOf(group);
    case PlaybooksModel::StartedColumn:
        return spanText(sums.span);
    case PlaybooksModel::DurationColumn:
        return isKnown(sums.duration) ? formatDuration(sums.duration) : tr("no end");
    default:
        break;
    }
    const QStringList &texts = textsOf(group, column);
    if (texts.size() == 1)
        return texts.constFirst();
    return tr("%n different", nullptr, static_cast<int>(texts.size()));
}

QString PlaybookGroupsModel::subtitle(const PlaybookGroup &group, Column column) const
{
    if (column == PlaybooksModel::StateColumn)
        return tr("%1 of %2").arg(formatCount(group.sums[group.sums.worst]), formatCount(group.sums.runs()));
    if (column != PlaybooksModel::NameColumn)
        return {};
    const QString runs = tr("%1 run(s)", nullptr, group.sums.runs()).arg(formatCount(group.sums.runs()));
    if (m_grouping != PlaybookGrouping::Path)
        return runs;
    const QString folder = group.text.chopped(baseName(group.text).size());
    return folder.isEmpty() ? runs : u"%1 · %2"_s.arg(runs, oneLine(folder));
}

QString PlaybookGroupsModel::toolTip(const PlaybookGroup &group, Column column) const
{
    const PlaybookSums &sums = group.sums;
    if (PlaybooksModel::isCount(column))
        return countOf(sums, column) ? tr("The sum of %n run(s)", nullptr, sums.runs()) : tr("Still counting.");
    switch (column) {
    case PlaybooksModel::StateColumn:
        return statesText(sums);
    case PlaybooksModel::NameColumn: {
        QStringList lines{m_grouping == PlaybookGrouping::Path ? group.text : titleOf(group), statesText(sums)};
        if (m_grouping == PlaybookGrouping::Label)
            lines << tr("A playbook with several labels stands in each of its groups.");
        return lines.join(u'\n');
    }
    case PlaybooksModel::StartedColumn:
        return tr("from the first start: %1\nto the last end: %2")
            .arg(formatDateTimeExact(sums.span.begin), formatDateTimeExact(sums.span.end));
    case PlaybooksModel::DurationColumn: {
        QStringList lines;
        if (isKnown(sums.duration))
            lines << tr("%1, the sum of %n run(s)", nullptr, sums.runs() - sums.withoutDuration)
                         .arg(formatDurationExact(sums.duration));
        if (sums.withoutDuration > 0)
            lines << tr("Of %n run(s) no end is recorded.", nullptr, sums.withoutDuration);
        return lines.join(u'\n');
    }
    default:
        break;
    }
    const QStringList &texts = textsOf(group, column);
    QStringList lines = texts.first(std::min(texts.size(), MostTextsInToolTip));
    if (lines.size() < texts.size())
        lines << tr("and %n more", nullptr, static_cast<int>(texts.size() - lines.size()));
    return lines.join(u'\n');
}

QVariant PlaybookGroupsModel::sortKey(const PlaybookGroup &group, Column column) const
{
    if (PlaybooksModel::isCount(column))
        return countOf(group.sums, column).value_or(NoTime);
    switch (column) {
    case PlaybooksModel::StateColumn:
        return severityOf(group.sums.worst);
    case PlaybooksModel::StartedColumn:
        return group.sums.span.begin;
    case PlaybooksModel::DurationColumn:
        return group.sums.duration;
    default:
        return display(group, column);
    }
}

QVariant PlaybookGroupsModel::groupData(const PlaybookGroup &group, Column column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return display(group, column);
    case Qt::AccessibleTextRole: {
        const QString after = subtitle(group, column);
        return after.isEmpty() ? display(group, column) : u"%1 %2"_s.arg(display(group, column), after);
    }
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(group, column));
    case Qt::TextAlignmentRole:
        return headerData(column, Qt::Horizontal, role);
    case PlaybooksModel::SubtitleRole:
        return subtitle(group, column);
    case PlaybooksModel::SortRole:
        return sortKey(group, column);
    case PlaybooksModel::StateRole:
        return static_cast<int>(group.sums.worst);
    case PlaybooksModel::EntryRole:
        return -1;
    default:
        return {};
    }
}

} // namespace aviary
