// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/noise.h"

#include "models/compare/noisepatterns.h"

#include <algorithm>
#include <array>
#include <bit>
#include <span>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// What a text begins with; of longer ones the rest is compared as it is.
constexpr qsizetype LongestSearched = qsizetype{1024} * 1024;
constexpr qsizetype LongestValue = qsizetype{256} * 1024;

// All noise holds a digit or begins with tmp; most lines hold neither.
bool mayHoldNoise(QByteArrayView line)
{
    return std::ranges::any_of(line, [](char c) { return c >= '0' && c <= '9'; }) || line.contains("tmp");
}

bool isTemporaryName(const JsonValue &value)
{
    const QByteArray path = '/' + value.head(64).toUtf8();
    return findNoise(path, NoiseIn::Contents) == std::vector{NoiseSpan{1, path.size() - 1, NoiseKind::TemporaryPath}};
}

bool isNumberBetween(const JsonValue &value, double least, double most)
{
    bool isNumber = value.isNumber() || value.isString();
    const double number = isNumber ? value.head(64).toDouble(&isNumber) : 0;
    return isNumber && number >= least && number <= most;
}

bool isAmong(QStringView key, std::span<const QLatin1StringView> keys)
{
    return std::ranges::any_of(keys, [key](QLatin1StringView one) { return key == one; });
}

// Where a hash is what was asked for or what was got, not the print of something.
constexpr std::array MeantKeys{"version"_L1, "image"_L1,    "commit"_L1, "ref"_L1,
                               "tag"_L1,     "revision"_L1, "digest"_L1, "refspec"_L1};
// What somebody wrote, in a task or by a template.
constexpr std::array WrittenKeys{"content"_L1,  "contents"_L1, "block"_L1,       "line"_L1, "before"_L1, "after"_L1,
                                 "prepared"_L1, "cmd"_L1,      "_raw_params"_L1, "argv"_L1, "stdin"_L1};

} // namespace

std::vector<NoiseSpan> findNoise(QByteArrayView line, NoiseIn where)
{
    std::vector<NoiseSpan> spans;
    if (!mayHoldNoise(line))
        return spans;
    const NoisePatterns &patterns = noisePatterns(where);
    // One unit a byte, so that positions are those of the text.
    const QString text = QString::fromLatin1(line.first(std::min(line.size(), LongestSearched)));
    for (auto match = patterns.expression.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const int group = found.lastCapturedIndex();
        spans.push_back({found.capturedStart(group), found.capturedLength(group),
                         patterns.kindOfGroup[static_cast<size_t>(group - 1)]});
    }
    return spans;
}

QByteArray skeletonOf(QByteArrayView line, NoiseIn where)
{
    QByteArray skeleton;
    skeleton.reserve(line.size());
    // A byte of the text that looks like the begin of a mark is doubled.
    const auto copy = [&skeleton](QByteArrayView part) {
        if (!part.contains('\0'))
            skeleton += part;
        else
            skeleton += part.toByteArray().replace('\0', QByteArray(2, '\0'));
    };
    qsizetype at = 0;
    for (const NoiseSpan &span : findNoise(line, where)) {
        copy(line.sliced(at, span.begin - at));
        skeleton += '\0';
        skeleton += static_cast<char>('A' + std::countr_zero(static_cast<quint16>(span.kind)));
        at = span.begin + span.size;
    }
    copy(line.sliced(at));
    return skeleton;
}

Likeness compareLines(QByteArrayView left, QByteArrayView right, NoiseIn where)
{
    if (left == right)
        return Likeness::Same;
    if (!mayHoldNoise(left) || !mayHoldNoise(right))
        return Likeness::Different;
    return skeletonOf(left, where) == skeletonOf(right, where) ? Likeness::OnlyNoise : Likeness::Different;
}

NoiseKinds noiseOfKey(QStringView key, const JsonValue &value)
{
    static constexpr std::array Times{"atime"_L1,     "ctime"_L1, "mtime"_L1,    "birthtime"_L1,
                                      "timestamp"_L1, "epoch"_L1, "epoch_int"_L1};
    static constexpr std::array Durations{"elapsed"_L1, "duration"_L1, "delta"_L1};
    static constexpr std::array ProcessIds{"pid"_L1, "ppid"_L1, "MainPID"_L1, "ExecMainPID"_L1, "ControlPID"_L1};
    // Of files; and of services, as systemd counts what they used
    static constexpr std::array Measures{"inode"_L1,           "MemoryCurrent"_L1, "MemoryPeak"_L1,
                                         "MemoryAvailable"_L1, "CPUUsageNSec"_L1,  "TasksCurrent"_L1};
    static constexpr double Year2001 = 1e9;
    static constexpr double Year2286 = 1e10;
    static constexpr double Largest = 1e18;

    if (isAmong(key, Times) && isNumberBetween(value, Year2001, Year2286))
        return NoiseKind::Time;
    if (isAmong(key, Durations) && value.isNumber())
        return NoiseKind::Duration;
    if (isAmong(key, ProcessIds) && isNumberBetween(value, 0, Largest))
        return NoiseKind::ProcessId;
    if (isAmong(key, Measures) && isNumberBetween(value, 0, 20 * Largest))
        return NoiseKind::Measure;
    if (key.endsWith("TimestampMonotonic"_L1) && isNumberBetween(value, 0, Largest))
        return NoiseKind::Time;
    // The name that the copy module's text has on its way: without a folder it is known by its key only.
    if (key == "_original_basename"_L1 && isTemporaryName(value))
        return NoiseKind::TemporaryPath;
    return {};
}

NoiseIn noiseUnderKey(QStringView key)
{
    return isAmong(key, MeantKeys) || isAmong(key, WrittenKeys) ? NoiseIn::Contents : NoiseIn::Output;
}

NoiseKinds noiseBetween(QStringView key, const JsonValue &left, const JsonValue &right)
{
    if (left.isContainer() || right.isContainer() || left.source() == right.source())
        return {};
    const NoiseKinds byKey = noiseOfKey(key, left);
    if (byKey && byKey == noiseOfKey(key, right))
        return byKey;
    if (left.type() != right.type() || left.sourceSize() > LongestValue || right.sourceSize() > LongestValue)
        return {};
    const QByteArray leftText = left.toUtf8();
    const QByteArray rightText = right.toUtf8();
    const NoiseIn where = noiseUnderKey(key);
    if (compareLines(leftText, rightText, where) != Likeness::OnlyNoise)
        return {};
    NoiseKinds kinds;
    const std::vector<NoiseSpan> leftSpans = findNoise(leftText, where);
    const std::vector<NoiseSpan> rightSpans = findNoise(rightText, where);
    for (size_t i = 0; i < std::min(leftSpans.size(), rightSpans.size()); ++i) {
        const auto textOf = [](const QByteArray &text, const NoiseSpan &span) {
            return QByteArrayView(text).sliced(span.begin, span.size);
        };
        if (textOf(leftText, leftSpans[i]) != textOf(rightText, rightSpans[i]))
            kinds |= leftSpans[i].kind;
    }
    return kinds;
}

} // namespace aviary
