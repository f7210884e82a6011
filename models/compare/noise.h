// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/content/json.h"

#include <QByteArray>
#include <QFlags>
#include <QStringView>

#include <vector>

// What differs between any two runs and says nothing of either: when, how long, under which process id, in which
// temporary folder. It is muted where it is shown, never left out. Careful: what might be meant (a version, an IP
// address, an exit status, a port below the ephemeral ones, a timeout) is no noise. Any thread.
namespace aviary {

enum class NoiseKind : quint16 {
    Time = 1, // a date, a time of day or both; seconds since 1970
    Duration = 2, // and rates, which are made of one
    ProcessId = 4, // of processes and of jobs
    TemporaryPath = 8,
    Uuid = 16,
    Hash = 32,
    Port = 64, // ephemeral ones
    MemoryAddress = 128,
    Order = 256, // the same elements of what has no order
    Measure = 512, // free memory, load, inodes: never the same twice
};
Q_DECLARE_FLAGS(NoiseKinds, NoiseKind)
Q_DECLARE_OPERATORS_FOR_FLAGS(NoiseKinds)

// How two things compare; in rising order, so that the worst of several is their maximum.
enum class Likeness : quint8 {
    Same,
    OnlyNoise, // they differ in noise only
    Different
};

// What the text is. What a program printed holds noise of every kind. In what somebody wrote (a file, what a template
// made) a duration, a hash or a date alone is mostly meant: there only what no person writes counts.
enum class NoiseIn : quint8 { Output, Contents };

struct NoiseSpan
{
    qsizetype begin = 0; // bytes of the line
    qsizetype size = 0;
    NoiseKind kind = NoiseKind::Time;
    bool operator==(const NoiseSpan &) const = default;
};

// Ascending, apart from each other. A line is one line of UTF-8, or any text.
std::vector<NoiseSpan> findNoise(QByteArrayView line, NoiseIn where);
// The line with a mark for its kind in place of each noise: lines that are equal but for noise have equal skeletons.
QByteArray skeletonOf(QByteArrayView line, NoiseIn where);
Likeness compareLines(QByteArrayView left, QByteArrayView right, NoiseIn where);

// The noise that a value is by its key and what it looks like alone: a time under `mtime`, a number under `pid`; none
// for others. No containers.
NoiseKinds noiseOfKey(QStringView key, const JsonValue &value);
// What a text under a key is: what somebody wrote under `content`, output under most.
NoiseIn noiseUnderKey(QStringView key);
// The noise that two values of a key differ in, which may be in the key (`start`, `mtime`) or in their texts; none
// where they differ in more, or not at all. Values that are no containers; a key is empty for elements of lists.
NoiseKinds noiseBetween(QStringView key, const JsonValue &left, const JsonValue &right);

} // namespace aviary
