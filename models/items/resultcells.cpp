// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/resultcells.h"

#include "models/recording/format.h"
#include "models/recording/role.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct ResultCells
{
    Q_DECLARE_TR_FUNCTIONS(ResultCells)
};

// What a damaged database points to and does not hold.
QString missing()
{
    return ResultCells::tr("not in the database");
}

QString hostNames(const Recording &recording, RowIndex row, bool whole)
{
    QStringList names;
    for (const TableIndex host : recording.delegatedTo(row))
        names << (whole ? recording.hosts()[host].name : recording.shortHost(host));
    return names.join(", "_L1);
}

} // namespace

QString titleOf(ResultColumn column)
{
    switch (column) {
    case ResultColumn::Outcome:
        return ResultCells::tr("Outcome");
    case ResultColumn::Host:
        return ResultCells::tr("Host");
    case ResultColumn::Task:
        return ResultCells::tr("Task");
    case ResultColumn::Message:
        return ResultCells::tr("Message");
    case ResultColumn::Action:
        return ResultCells::tr("Action");
    case ResultColumn::Started:
        return ResultCells::tr("Started");
    case ResultColumn::Duration:
        return ResultCells::tr("Duration");
    case ResultColumn::Location:
        return ResultCells::tr("File");
    case ResultColumn::Play:
        return ResultCells::tr("Play");
    case ResultColumn::Role:
        return ResultCells::tr("Role");
    case ResultColumn::Tags:
        return ResultCells::tr("Tags");
    case ResultColumn::DelegatedTo:
        return ResultCells::tr("Delegated to");
    }
    return {};
}

QString taskText(const Recording &recording, TableIndex task, ResultColumn column)
{
    if (task >= recording.tasks().size())
        return {};
    const Task &t = recording.tasks()[task];
    switch (column) {
    case ResultColumn::Task:
        return t.name;
    case ResultColumn::Action:
        return t.action;
    case ResultColumn::Location:
        return placeInFile(recording.pathOf(task), t.line);
    case ResultColumn::Role:
        return roleOf(t.name, recording.pathOf(task));
    case ResultColumn::Tags: {
        QStringList tags = t.tags;
        tags.removeDuplicates(); // "sysctl, common, sysctl, common" is how they come
        return tags.join(", "_L1);
    }
    case ResultColumn::Outcome:
    case ResultColumn::Host:
    case ResultColumn::Message:
    case ResultColumn::Started:
    case ResultColumn::Duration:
    case ResultColumn::Play:
    case ResultColumn::DelegatedTo:
        break;
    }
    return {};
}

QString cellText(const Recording &recording, RowIndex row, ResultColumn column)
{
    const TableIndex task = recording.taskOf(row);
    switch (column) {
    case ResultColumn::Outcome:
        return nameOf(recording.outcome(row));
    case ResultColumn::Host:
        return recording.hostOf(row) == NoIndex ? missing() : recording.shortHost(recording.hostOf(row));
    case ResultColumn::Task:
        return task == NoIndex ? missing() : taskText(recording, task, column);
    case ResultColumn::Started:
        return formatTime(recording.startedOf(row));
    case ResultColumn::Duration:
        return formatDuration(recording.durationOf(row));
    case ResultColumn::Location:
        return task == NoIndex ? QString() : placeInFile(baseName(recording.pathOf(task)), recording.tasks()[task].line);
    case ResultColumn::Play:
        return recording.playOf(row) == NoIndex ? missing() : recording.plays()[recording.playOf(row)].name;
    case ResultColumn::Action:
    case ResultColumn::Role:
    case ResultColumn::Tags:
        return taskText(recording, task, column);
    case ResultColumn::DelegatedTo:
        return hostNames(recording, row, false);
    case ResultColumn::Message:
        break;
    }
    return {};
}

QString fullText(const Recording &recording, RowIndex row, ResultColumn column)
{
    switch (column) {
    case ResultColumn::Host: {
        const TableIndex host = recording.hostOf(row);
        return host == NoIndex ? missing() : recording.hosts()[host].name;
    }
    case ResultColumn::Started:
        return formatDateTimeExact(recording.startedOf(row));
    case ResultColumn::Duration:
        return formatDurationExact(recording.durationOf(row));
    case ResultColumn::Location:
        return taskText(recording, recording.taskOf(row), column);
    case ResultColumn::DelegatedTo:
        return hostNames(recording, row, true);
    case ResultColumn::Outcome:
    case ResultColumn::Task:
    case ResultColumn::Message:
    case ResultColumn::Action:
    case ResultColumn::Play:
    case ResultColumn::Role:
    case ResultColumn::Tags:
        break;
    }
    return cellText(recording, row, column);
}

QString tableText(const Recording &recording, const std::vector<RowIndex> &rows, const QList<ResultColumn> &columns,
                  const QHash<RowIndex, QString> &messages, const std::function<bool()> &cancelled)
{
    QString text;
    const auto addLine = [&](auto cellOf) {
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (i > 0)
                text += u'\t';
            text += oneLine(cellOf(columns[i]));
        }
        text += u'\n';
    };
    addLine(titleOf);
    for (size_t i = 0; i < rows.size(); ++i) {
        if (i % 1000 == 0 && cancelled())
            return {};
        addLine([&](ResultColumn column) {
            return column == ResultColumn::Message ? messages.value(rows[i]) : fullText(recording, rows[i], column);
        });
    }
    return text;
}

} // namespace aviary
