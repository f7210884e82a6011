// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/differencecopier.h"

#include "models/recording/format.h"

using namespace Qt::StringLiterals;

namespace aviary {

void DifferenceCopier::setPair(const Location &location, const ComparedPairPtr &pair,
                               const Both<ReportSource *> &sources)
{
    if (!location.sameRuns(m_location) || sources.left != m_sources.left || sources.right != m_sources.right) {
        // What was asked of the other ones will never come.
        m_reading = {};
        m_isRunning = false;
    }
    m_location = location;
    m_pair = pair;
    m_sources = {sources.left, sources.right};
}

NamedPair DifferenceCopier::named(const ComparedPair &pair) const
{
    NamedPair named{.pair = pair};
    for (const Side side : Sides) {
        const LocationSide run = m_location.side(side == Side::Left ? 0 : 1);
        const QString inside = baseName(run.inside);
        const QString report = inside.isEmpty() ? run.report.fileName() : inside;
        named.names[side] = u"%1#%2"_s.arg(report, QString::number(raw(pair.playbook[side]->id)));
    }
    return named;
}

QString DifferenceCopier::summary() const
{
    return m_pair && m_pair->comparison ? summaryMarkdown(named(*m_pair)) : QString();
}

QString DifferenceCopier::line(DifferenceBlock::Kind kind, const DifferenceLine &line) const
{
    return lineMarkdown(named(*m_pair), kind, line);
}

void DifferenceCopier::startTask(quint32 task, std::vector<quint32> rows)
{
    m_asked = m_pair;
    m_task = task;
    m_rows = std::move(rows);
    m_messages = m_pair->messages;
    m_isRunning = true;
    read(Side::Left);
}

void DifferenceCopier::read(Side side)
{
    const Recording &recording = *m_asked->comparison->recording(side);
    std::vector<RowIndex> missing;
    std::vector<MessageQuery> queries;
    for (const quint32 row : m_rows) {
        const RowIndex index = m_asked->comparison->rows()[row].row[side];
        if (index == NoIndex || m_messages[side].contains(index))
            continue;
        missing.push_back(index);
        queries.push_back({recording.resultId(index), recording.outcome(index)});
    }
    if (queries.empty() || !m_sources[side])
        return take(side, {}, QStringList());
    m_reading = m_sources[side]->messages(std::move(queries));
    m_reading.then(this, [this, side, missing = std::move(missing)](const Result<QStringList> &messages) {
        // Not within the answer, which the next wish would take the place of.
        QMetaObject::invokeMethod(
            this, [this, side, missing, messages] { take(side, missing, messages); }, Qt::QueuedConnection);
    });
}

void DifferenceCopier::take(Side side, const std::vector<RowIndex> &rows, const Result<QStringList> &messages)
{
    if (!m_isRunning)
        return;
    if (!messages) {
        m_isRunning = false;
        Q_EMIT failed(messages.error());
        return;
    }
    for (size_t i = 0; i < rows.size() && std::cmp_less(i, messages->size()); ++i)
        m_messages[side].insert(rows[i], (*messages)[static_cast<qsizetype>(i)]);
    if (side == Side::Left)
        return read(Side::Right);
    m_isRunning = false;
    Q_EMIT copied(taskMarkdown(named(*m_asked), m_task, m_rows, m_messages));
}

} // namespace aviary
