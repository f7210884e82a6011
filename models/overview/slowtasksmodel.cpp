// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overview/slowtasksmodel.h"

#include "models/overview/sentences.h"
#include "models/recording/format.h"

using namespace Qt::StringLiterals;

namespace aviary {

void SlowTasksModel::setOverview(std::shared_ptr<const Overview> overview)
{
    const bool same = isOf(overview) && m_overview->slowest == overview->slowest;
    if (same) { // nothing moves
        m_overview = std::move(overview);
        return;
    }
    beginResetModel();
    m_overview = std::move(overview);
    endResetModel();
}

bool SlowTasksModel::isOf(const std::shared_ptr<const Overview> &overview) const
{
    return m_overview && overview && m_overview->playbook().id == overview->playbook().id;
}

int SlowTasksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_overview ? 0 : static_cast<int>(m_overview->slowest.size());
}

int SlowTasksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SlowTasksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SlowTask &slow = m_overview->slowest[static_cast<size_t>(index.row())];
    const Recording &recording = *m_overview->recording;
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case Duration:
            return formatDuration(slow.span.duration());
        case Name:
            return oneLine(taskName(recording, slow.task));
        case Results:
            return tr("%n result(s)", nullptr, static_cast<int>(slow.results));
        case Place:
            return oneLine(taskPlace(recording, slow.task));
        case Share:
        case ColumnCount:
            break;
        }
        return {};
    case Qt::ToolTipRole:
        return plainToolTip(u"%1\n%2\n%3–%4"_s.arg(taskName(recording, slow.task),
                                                   formatDurationExact(slow.span.duration()),
                                                   formatTime(slow.span.begin), formatTime(slow.span.end)));
    case Qt::TextAlignmentRole:
        return column == Duration || column == Results ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole:
        return slow.span.duration();
    case ShareRole:
        return static_cast<double>(slow.span.duration())
            / static_cast<double>(m_overview->slowest.front().span.duration());
    default:
        return {};
    }
}

} // namespace aviary
