// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/compare/runsmodel.h"

#include "models/compare/historysentences.h"
#include "models/items/playbookfilter.h"
#include "models/items/playbooksmodel.h"
#include "models/recording/format.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

bool isShown(quint32 kinds, const RunVerdict &verdict)
{
    for (int kind = 0; kind < HistoryKindCount; ++kind) {
        if ((kinds & (1U << kind)) && isOf(static_cast<HistoryKind>(kind), verdict))
            return true;
    }
    return kinds == 0;
}

} // namespace

const std::vector<HistoryRow> &RunsModel::all() const
{
    static const std::vector<HistoryRow> none;
    if (!m_history)
        return none;
    return m_rows == Rows::Tasks ? m_history->tasks() : m_history->hosts();
}

void RunsModel::set(const RunHistoryPtr &history, Rows rows)
{
    if (history == m_history && rows == m_rows)
        return;
    beginResetModel();
    m_history = history;
    m_rows = rows;
    makeKeys();
    m_shown.clear();
    arrange();
    endResetModel();
}

// The n-th of its name in a play: what a row is found again by when runs come in.
void RunsModel::makeKeys()
{
    m_keys.clear();
    QHash<QString, int> seen;
    for (const HistoryRow &row : all()) {
        const QString key = QStringList{row.name, row.play, row.file}.join(QChar(0));
        m_keys << key + QChar(0) + QString::number(++seen[key]);
    }
}

int RunsModel::rowOfKey(const QString &key) const
{
    const qsizetype at = m_keys.indexOf(key);
    const auto row = std::ranges::lower_bound(m_shown, static_cast<quint32>(at));
    return at < 0 || row == m_shown.end() || *row != at ? -1 : static_cast<int>(row - m_shown.begin());
}

void RunsModel::setFilter(quint32 kinds, const QString &text)
{
    if (kinds == m_kinds && text == m_text)
        return;
    m_kinds = kinds;
    m_text = text;
    beginResetModel();
    arrange();
    endResetModel();
}

void RunsModel::arrange()
{
    m_shown.clear();
    m_left = {};
    const QStringList words = wordsOfFilter(m_text);
    for (quint32 at = 0; at < all().size(); ++at) {
        const HistoryRow &row = all()[at];
        const QString text
            = words.isEmpty() ? QString() : QStringList{row.name, row.play, place(row)}.join(u'\n').toCaseFolded();
        if (!std::ranges::all_of(words, [&](const QString &word) { return text.contains(word); }))
            continue;
        for (int kind = 0; kind < HistoryKindCount; ++kind)
            m_left[static_cast<size_t>(kind)] += isOf(static_cast<HistoryKind>(kind), row.verdict) ? 1 : 0;
        if (isShown(m_kinds, row.verdict))
            m_shown.push_back(at);
    }
}

void RunsModel::refresh()
{
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    if (runCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, FirstRun, columnCount() - 1);
}

qint64 RunsModel::countOfKind(HistoryKind kind, bool ofAll) const
{
    return ofAll ? countOf(kind, all()) : m_left[static_cast<size_t>(kind)];
}

int RunsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int RunsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstRun + runCount();
}

QString RunsModel::place(const HistoryRow &row) const
{
    if (m_rows == Rows::Hosts || row.line <= 0)
        return {};
    // The playbook itself has no place within the project.
    return placeInFile(row.file.isEmpty() ? baseName(m_history->runs().back()->path) : row.file, row.line);
}

QString RunsModel::display(const HistoryRow &row, int column) const
{
    switch (column) {
    case Name:
        return oneLine(m_rows == Rows::Hosts ? row.name.chopped(m_history->hostSuffix().size()) : row.name);
    case FailingSince:
        return row.verdict.isFailing()
            ? formatStarted(m_history->run(static_cast<size_t>(row.verdict.failingSince)).started,
                            QDateTime::currentMSecsSinceEpoch() * 1000)
            : QString();
    case Flaky:
        return flakyText(row);
    case NewlySlow:
        return slowText(row);
    default:
        break;
    }
    const HistoryCell &cell = row.cells[static_cast<size_t>(column - FirstRun)];
    return cell.isThere() ? formatDuration(cell.time) : glyphOf(cell);
}

QString RunsModel::toolTip(const HistoryRow &row, int column) const
{
    QStringList lines{row.name};
    if (column < FirstRun) {
        lines << row.play << place(row) << verdictText(*m_history, row);
    } else {
        const auto at = static_cast<size_t>(column - FirstRun);
        const RunDigest &run = m_history->run(at);
        lines << cellText(*m_history, row, at);
        if (row.verdict.wasSlow(row.cells[at]))
            lines.last() += u" · "_s + tr("usually %1").arg(formatDuration(row.verdict.usual.median));
        lines << runName(run);
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QVariant RunsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const HistoryRow &row = this->row(index.row());
    const int run = runOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case Qt::AccessibleTextRole:
        return run < 0 ? display(row, index.column()) : cellText(*m_history, row, static_cast<size_t>(run));
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(row, index.column()));
    case Qt::TextAlignmentRole:
        return QVariant((index.column() == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case SubtitleRole:
        return index.column() == Name ? place(row) : QString();
    default:
        break;
    }
    if (run < 0)
        return {};
    const HistoryCell &cell = row.cells[static_cast<size_t>(run)];
    switch (role) {
    case OutcomeRole:
        return cell.isThere() ? static_cast<int>(cell.worst) : -1;
    case SlowRole:
        return row.verdict.wasSlow(cell);
    default:
        return {};
    }
}

QVariant RunsModel::headingOfRun(const RunDigest &run, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return formatStarted(run.started, QDateTime::currentMSecsSinceEpoch() * 1000);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList lines{u"%1 %2"_s.arg(glyphOf(run.state)).arg(nameOf(run.state))};
        if (isKnown(run.duration))
            lines.first() += u" · "_s + formatDuration(run.duration);
        if (run.checkMode)
            lines.first() += u"  "_s + PlaybooksModel::markOfCheckMode();
        lines << formatDateTimeExact(run.started) << oneLine(run.report) << oneLine(run.title);
        if (!run.labels.isEmpty())
            lines << oneLine(run.labels.join(", "_L1));
        return role == Qt::ToolTipRole ? plainToolTip(lines.join(u'\n')) : lines.join(u'\n');
    }
    case StateRole:
        return static_cast<int>(run.state);
    case SubtitleRole:
        return oneLine(run.report);
    default:
        return {};
    }
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (section >= FirstRun)
        return headingOfRun(m_history->run(static_cast<size_t>(section - FirstRun)), role);
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignBottom);
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case FailingSince:
            return tr("The first run of those that failed without a good one up to now");
        case Flaky:
            return tr("Failed, was good, and failed again: in how many of the runs that came so far");
        case NewlySlow:
            return tr("The newest run against the median of the earlier ones, where it is far out of what they do");
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return m_rows == Rows::Tasks ? tr("Task") : tr("Host");
    case FailingSince:
        return tr("Failing since");
    case Flaky:
        return tr("Flaky");
    default:
        return tr("Newly slow");
    }
}

} // namespace aviary
