// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overview/entriesmodel.h"

#include "models/recording/format.h"

#include <map>

using namespace Qt::StringLiterals;

namespace aviary {

EntriesModel::EntriesModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void EntriesModel::setOverview(std::shared_ptr<const Overview> overview)
{
    const bool same = m_overview && overview && m_overview->playbook().id == overview->playbook().id
        && overview->recording->resultCount() >= m_overview->recording->resultCount();
    if (!same) {
        beginResetModel();
        m_lines.clear();
        m_messages = {};
        m_answers.clear();
        m_showAll = m_unfolded = false;
        m_overview = std::move(overview);
        regroup();
        m_lines = makeLines();
        endResetModel();
        return;
    }
    m_overview = std::move(overview);
    regroup();
    moveTo(makeLines());
}

void EntriesModel::setMessages(const Messages &messages)
{
    m_messages = messages;
    regroup();
    moveTo(makeLines());
}

void EntriesModel::setAnswers(const QHash<RowIndex, Answer> &answers)
{
    m_answers = answers;
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const std::vector<TaskEntry> &EntriesModel::entries(Section section) const
{
    switch (section) {
    case Rescued:
        return m_overview->rescued;
    case Ignored:
        return m_overview->ignored;
    case UnreachableIgnored:
        return m_overview->unreachableIgnored;
    case Main:
        break;
    }
    const bool changes
        = m_overview->causes.empty() && m_overview->playbook().state == State::Completed && !m_overview->adHoc;
    return changes ? m_overview->changed : m_overview->causes;
}

const TaskEntry *EntriesModel::entryOf(const Line &line) const
{
    if (line.kind != Kind::Entry && line.kind != Kind::Group)
        return nullptr;
    return &entries(line.section)[m_entryOf[line.section].value(line.key)];
}

const std::vector<MessageGroup> &EntriesModel::groupsOf(const Line &line) const
{
    return m_groups[line.section][m_entryOf[line.section].value(line.key)];
}

void EntriesModel::regroup()
{
    m_answerRows.clear();
    for (const Section section : {Main, Rescued, Ignored, UnreachableIgnored}) {
        m_groups[section].clear();
        m_entryOf[section].clear();
        if (!m_overview)
            continue;
        for (const TaskEntry &entry : entries(section)) {
            m_entryOf[section].insert(entry.task, m_groups[section].size());
            m_groups[section].push_back(aviary::groupsOf(*m_overview->recording, entry, m_messages));
        }
    }
    if (m_overview && m_overview->adHoc)
        m_answerRows = answersOf(*m_overview);
}

void EntriesModel::appendEntries(std::vector<Line> &lines, Section section, size_t most) const
{
    const std::vector<TaskEntry> &all = entries(section);
    for (size_t i = 0; i < std::min(most, all.size()); ++i) {
        lines.push_back({Kind::Entry, section, all[i].task, 0});
        for (size_t group = 1; group < m_groups[section][i].size(); ++group)
            lines.push_back({Kind::Group, section, all[i].task, static_cast<quint32>(group)});
    }
}

std::vector<EntriesModel::Line> EntriesModel::makeLines() const
{
    std::vector<Line> lines;
    if (!m_overview)
        return lines;
    const size_t most = m_showAll ? std::numeric_limits<size_t>::max() : Overview::ShownTasks;
    appendEntries(lines, Main, most);
    if (entries(Main).size() > most)
        lines.push_back({Kind::More, Main, NoIndex, 0});
    for (const RowIndex row : m_answerRows)
        lines.push_back({Kind::Answer, Main, row, 0});
    if (m_overview->rescued.empty() && m_overview->ignored.empty() && m_overview->unreachableIgnored.empty())
        return lines;
    lines.push_back({Kind::Spared, Main, NoIndex, 0});
    if (m_unfolded) {
        for (const Section section : {Rescued, Ignored, UnreachableIgnored})
            appendEntries(lines, section, std::numeric_limits<size_t>::max());
    }
    return lines;
}

// Takes out what is gone, then puts in what is new. Both lists are in the order of time, so that what stays stays in
// order; a reset is for damaged recordings only.
void EntriesModel::moveTo(const std::vector<Line> &lines)
{
    const auto keyOf = [](const Line &line) {
        return std::tuple(static_cast<int>(line.kind), static_cast<int>(line.section), line.key, line.group);
    };
    std::map<decltype(keyOf(Line{})), bool> wanted;
    for (const Line &line : lines)
        wanted.emplace(keyOf(line), false);
    const auto isGone = [&](int row) { return !wanted.contains(keyOf(m_lines[static_cast<size_t>(row)])); };
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (!isGone(last))
            continue;
        int first = last;
        while (first > 0 && isGone(first - 1))
            --first;
        beginRemoveRows({}, first, last);
        m_lines.erase(m_lines.begin() + first, m_lines.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
    for (const Line &line : m_lines)
        wanted[keyOf(line)] = true;
    for (size_t i = 0; i < lines.size(); ++i) {
        if (i < m_lines.size() && m_lines[i] == lines[i])
            continue;
        size_t end = i;
        while (end < lines.size() && !wanted[keyOf(lines[end])])
            ++end;
        if (end == i) {
            beginResetModel();
            m_lines = lines;
            endResetModel();
            return;
        }
        beginInsertRows({}, static_cast<int>(i), static_cast<int>(end) - 1);
        m_lines.insert(m_lines.begin() + static_cast<qsizetype>(i), lines.begin() + static_cast<qsizetype>(i),
                       lines.begin() + static_cast<qsizetype>(end));
        endInsertRows();
        i = end - 1;
    }
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

RowIndex EntriesModel::resultAt(int row) const
{
    const Line &line = m_lines[static_cast<size_t>(row)];
    if (line.kind == Kind::Answer)
        return line.key;
    return entryOf(line) ? groupsOf(line)[line.group].rows.front() : NoIndex;
}

TableIndex EntriesModel::taskAt(int row) const
{
    const RowIndex result = resultAt(row);
    return result == NoIndex ? NoIndex : m_overview->recording->taskOf(result);
}

int EntriesModel::rowWith(RowIndex result) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const Line &line = m_lines[static_cast<size_t>(row)];
        if (line.kind == Kind::Answer
                ? line.key == result
                : entryOf(line) && std::ranges::binary_search(groupsOf(line)[line.group].rows, result))
            return row;
    }
    return -1;
}

void EntriesModel::activate(int row)
{
    const Kind kind = kindAt(row);
    if (kind == Kind::More)
        m_showAll = true;
    else if (kind == Kind::Spared)
        m_unfolded = !m_unfolded;
    else
        return;
    moveTo(makeLines());
}

TaskCells EntriesModel::cells(int row) const
{
    const Line &line = m_lines[static_cast<size_t>(row)];
    const Recording &recording = *m_overview->recording;
    TaskCells cells;
    switch (line.kind) {
    case Kind::Entry:
        cells = cellsOf(recording, *entryOf(line));
        break;
    case Kind::Group:
        cells.outcome = nameOf(entryOf(line)->outcome);
        break;
    case Kind::Answer:
        cells.outcome = nameOf(recording.outcome(line.key));
        cells.task = recording.shortHost(recording.hostOf(line.key));
        cells.time = formatDuration(recording.durationOf(line.key));
        break;
    case Kind::More:
        cells.task = moreText(static_cast<qint64>(Overview::ShownTasks), std::ssize(entries(Main)));
        break;
    case Kind::Spared:
        cells.task = sparedText(*m_overview);
        break;
    }
    for (QString *text : {&cells.task, &cells.hosts, &cells.action, &cells.place})
        *text = oneLine(*text);
    return cells;
}

QStringList EntriesModel::messageLines(int row) const
{
    const Line &line = m_lines[static_cast<size_t>(row)];
    if (line.kind == Kind::Answer) {
        const auto found = m_answers.constFind(line.key);
        if (found == m_answers.cend())
            return {};
        QStringList lines;
        for (const QString &text : found->text)
            lines << oneLine(text);
        if (found->lines > lines.size())
            lines << tr("%1 of %n line(s)", nullptr, static_cast<int>(found->lines)).arg(lines.size());
        return lines;
    }
    // A task that changed something has no headline: each host would say the same.
    if (const TaskEntry *entry = entryOf(line); !entry || entry->outcome == Outcome::Changed)
        return {};
    const std::vector<MessageGroup> &groups = groupsOf(line);
    const QString text = oneLine(messageText(groups[line.group]));
    if (groups.size() == 1)
        return {text};
    return {tr("%1: %2").arg(oneLine(hostList(*m_overview->recording, groups[line.group].hosts)), text)};
}

bool EntriesModel::saysNothingAfter(int row) const
{
    const Line &line = m_lines[static_cast<size_t>(row)];
    const TaskEntry *entry = entryOf(line);
    return entry && isFailing(entry->outcome) && entry->nothingAfter && line.group + 1 == groupsOf(line).size();
}

std::vector<RowIndex> EntriesModel::wantedMessages(int first, int last) const
{
    std::vector<RowIndex> wanted;
    for (int row = std::max(first, 0); row <= std::min(last, rowCount() - 1); ++row) {
        const Line &line = m_lines[static_cast<size_t>(row)];
        const TaskEntry *entry = entryOf(line);
        if (!entry || line.kind == Kind::Group || entry->outcome == Outcome::Changed)
            continue;
        std::ranges::copy_if(entry->rows, std::back_inserter(wanted),
                             [&](RowIndex result) { return !m_messages.lines.contains(result); });
    }
    return wanted;
}

std::vector<RowIndex> EntriesModel::wantedCounts(int first, int last) const
{
    std::vector<RowIndex> wanted;
    for (int row = std::max(first, 0); row <= std::min(last, rowCount() - 1); ++row) {
        const Line &line = m_lines[static_cast<size_t>(row)];
        if (!entryOf(line))
            continue;
        const MessageGroup &group = groupsOf(line)[line.group];
        if (!group.line.isEmpty() && !m_messages.counts.contains(group.rows.front()))
            wanted.push_back(group.rows.front());
    }
    return wanted;
}

std::vector<RowIndex> EntriesModel::wantedAnswers(int first, int last) const
{
    std::vector<RowIndex> wanted;
    for (int row = std::max(first, 0); row <= std::min(last, rowCount() - 1); ++row) {
        const Line &line = m_lines[static_cast<size_t>(row)];
        if (line.kind == Kind::Answer && !m_answers.contains(line.key))
            wanted.push_back(line.key);
    }
    return wanted;
}

QStringList EntriesModel::wholeText(const Line &line, size_t mostHosts) const
{
    const Recording &recording = *m_overview->recording;
    QStringList lines;
    if (const TaskEntry *entry = entryOf(line)) {
        const MessageGroup &group = groupsOf(line)[line.group];
        lines << nameOf(entry->outcome) + u": "_s + taskName(recording, entry->task)
              << hostListWhole(recording, group.hosts, mostHosts);
        if (entry->task != NoIndex)
            lines << placeInFile(recording.pathOf(entry->task), recording.tasks()[entry->task].line);
        lines << group.line;
    } else if (line.kind == Kind::Answer) {
        lines << nameOf(recording.outcome(line.key)) + u": "_s + recording.hosts()[recording.hostOf(line.key)].name
              << m_answers.value(line.key).text;
    }
    lines.removeAll(QString());
    return lines;
}

int EntriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant EntriesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[static_cast<size_t>(index.row())];
    const Recording &recording = *m_overview->recording;
    const RowIndex result = resultAt(index.row());
    switch (role) {
    case Qt::DisplayRole: {
        const TaskCells texts = cells(index.row());
        QStringList parts{texts.outcome, texts.task, texts.hosts, texts.action, texts.place, texts.time};
        parts.removeAll(QString());
        QStringList lines{parts.join("  "_L1)};
        lines << messageLines(index.row());
        if (saysNothingAfter(index.row()))
            lines << nothingAfterText();
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    case Qt::ToolTipRole: {
        constexpr size_t mostHosts = 100; // as many as a screen holds; the page Results has them all
        return plainToolTip(wholeText(line, mostHosts).join(u'\n'));
    }
    case WholeTextRole:
        return wholeText(line, std::numeric_limits<size_t>::max()).join(u'\n');
    case KindRole:
        return static_cast<int>(line.kind);
    case OutcomeRole:
        if (const TaskEntry *entry = entryOf(line))
            return static_cast<int>(entry->outcome);
        return line.kind == Kind::Answer ? QVariant(static_cast<int>(recording.outcome(line.key))) : QVariant();
    case RowIndexRole:
        return result == NoIndex ? QVariant() : QVariant(result);
    default:
        return {};
    }
}

} // namespace aviary
