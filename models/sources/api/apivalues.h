// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/content/json.h"
#include "models/recording/values.h"

#include <QHash>
#include <QSet>

namespace aviary {

// "00:00:49.939823", "1 02:03:04", "-1 23:59:59.5".
Micros durationFromApi(QStringView text);

// The skeleton of a result, as a list of them has it.
struct ApiResult
{
    ResultId id{};
    PlayId play{};
    TaskId task{};
    HostId host{};
    Micros started = NoTime, duration = NoDuration;
    Status status = Status::Unknown;
    bool changed = false, ignoreErrors = false;
    std::vector<HostId> delegatedTo;
};

// Rows of ARA's lists as values. Relations are ids in a list and objects in a detail: both are taken. What an older
// server lacks is not recorded. Keeps what rows share once; one thread.
class ApiValues
{
public:
    Playbook playbook(const JsonValue &row);
    Play play(const JsonValue &row);
    // With its play and file as indexes of these.
    Task task(const JsonValue &row, const QHash<qint64, TableIndex> &plays, const QHash<qint64, TableIndex> &files);
    static Host host(const JsonValue &row);
    static File file(const JsonValue &row);
    Record record(const JsonValue &row);
    static ApiResult result(const JsonValue &row);

private:
    QString shared(const JsonValue &value);
    QByteArray notes(const JsonValue &value);

    QSet<QString> m_strings;
    QSet<QByteArray> m_texts;
};

qint64 idOf(const JsonValue &value); // of a relation; 0 for null
// What "updated_after" is told by who knows all up to `newest`: some seconds earlier, as who writes looks at the clock
// before it waits for the database, and others come first meanwhile.
QString apiSince(const QString &newest);

} // namespace aviary
