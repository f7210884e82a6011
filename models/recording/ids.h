// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace aviary {

// Ids as the database has them. Each is unique only within one report, so nothing compares them across reports.
enum class PlaybookId : qint64 {};
enum class PlayId : qint64 {};
enum class TaskId : qint64 {};
enum class HostId : qint64 {};
enum class ResultId : qint64 {};
enum class FileId : qint64 {};
enum class RecordId : qint64 {};
enum class LabelId : qint64 {};

// Index of a row in a Recording's result columns, and of an entry in its small tables. Stable for the life of a
// recording and of every later snapshot of it.
using RowIndex = quint32;
using TableIndex = quint32;
inline constexpr quint32 NoIndex = 0xffffffffU;

template <class Id>
constexpr qint64 raw(Id id)
{
    return static_cast<qint64>(id);
}

} // namespace aviary
