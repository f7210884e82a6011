// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/content/detailitems.h"

#include "models/content/errorline.h"
#include "models/content/headline.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ResultDetail)
};

// What one looks for first stands first.
constexpr std::array FileKeys{"path"_L1,  "dest"_L1, "mode"_L1, "owner"_L1, "group"_L1,    "size"_L1,
                              "state"_L1, "uid"_L1,  "gid"_L1,  "src"_L1,   "checksum"_L1, "md5sum"_L1};

// How far up an item stands: what hurts, what changed, the rest.
int rankOf(Outcome outcome)
{
    return isFailing(outcome) ? 0 : outcome == Outcome::Changed ? 1 : 2;
}

qint64 countOf(const std::vector<DetailItem> &items, bool (*matches)(Outcome))
{
    return std::ranges::count_if(items, [matches](const DetailItem &item) { return matches(item.outcome); });
}

// Moves behind the break that a source of a JSON string has at `at`: Python's splitlines() knows all of these.
bool skipBreak(QByteArrayView source, qsizetype &at)
{
    static constexpr std::array Breaks{R"(\r\n)"_L1,   R"(\n)"_L1,     R"(\r)"_L1,     R"(\u000b)"_L1,
                                       R"(\u000c)"_L1, R"(\f)"_L1,     R"(\u001c)"_L1, R"(\u001d)"_L1,
                                       R"(\u001e)"_L1, R"(\u0085)"_L1, R"(\u2028)"_L1, R"(\u2029)"_L1};
    for (const QLatin1StringView text : Breaks) {
        if (source.sliced(at).startsWith(QByteArrayView(text.data(), text.size()))) {
            at += text.size();
            return true;
        }
    }
    return false;
}

QByteArrayView insideQuotes(const JsonValue &string)
{
    const QByteArrayView source = string.source();
    return source.size() >= 2 && source.endsWith('"') ? source.sliced(1, source.size() - 2)
                                                      : source.sliced(std::min<qsizetype>(1, source.size()));
}

} // namespace

Outcome outcomeOfItem(const JsonValue &item)
{
    if (item["unreachable"_L1].isTrue())
        return Outcome::Unreachable;
    if (item["failed"_L1].isTrue())
        return Outcome::Failed;
    if (item["skipped"_L1].isTrue())
        return Outcome::Skipped;
    return item["changed"_L1].isTrue() ? Outcome::Changed : Outcome::Ok;
}

std::vector<DetailItem> readItems(const JsonValue &results)
{
    std::vector<DetailItem> items;
    int position = 0;
    for (JsonValue value = results.firstChild(); !value.isNone(); value = value.next()) {
        ++position;
        if (!value.isObject())
            continue;
        const Outcome outcome = outcomeOfItem(value);
        items.push_back({outcome, position, itemLabel(value), itemMessage(outcome, value), value});
    }
    std::ranges::stable_sort(items, {}, [](const DetailItem &item) { return rankOf(item.outcome); });
    return items;
}

QString noteOfItems(const std::vector<DetailItem> &items)
{
    const auto total = static_cast<int>(items.size());
    if (const qint64 failed = countOf(items, isFailing))
        return Words::tr("%1 of %n item(s) failed", nullptr, total).arg(failed);
    if (const qint64 changed = countOf(items, [](Outcome outcome) { return outcome == Outcome::Changed; }))
        return Words::tr("%1 of %n item(s) changed", nullptr, total).arg(changed);
    return Words::tr("%n item(s)", nullptr, total);
}

bool isSplitOf(const JsonValue &lines, const JsonValue &text)
{
    if (!lines.isArray() || !text.isString())
        return false;
    const QByteArrayView source = insideQuotes(text);
    qsizetype at = 0;
    for (JsonValue line = lines.firstChild(); !line.isNone(); line = line.next()) {
        const QByteArrayView expected = insideQuotes(line);
        if (!line.isString() || !source.sliced(at).startsWith(expected))
            return false;
        at += expected.size();
        if (!skipBreak(source, at) && at != source.size())
            return false;
    }
    return at == source.size();
}

Micros durationFromDelta(QStringView delta)
{
    qint64 days = 0;
    if (const qsizetype comma = delta.indexOf(u", "); comma >= 0) {
        bool isNumber = false;
        days = delta.first(std::max<qsizetype>(0, delta.indexOf(u' '))).toInt(&isNumber);
        if (!isNumber)
            return NoDuration;
        delta = delta.sliced(comma + 2);
    }
    const QList<QStringView> parts = delta.split(u':');
    if (parts.size() != 3)
        return NoDuration;
    bool hoursOk = false;
    bool minutesOk = false;
    bool secondsOk = false;
    const int hours = parts[0].toInt(&hoursOk);
    const int minutes = parts[1].toInt(&minutesOk);
    const double seconds = parts[2].toDouble(&secondsOk);
    if (!hoursOk || !minutesOk || !secondsOk || hours < 0 || minutes < 0 || !(seconds >= 0 && seconds < 60))
        return NoDuration;
    return ((days * 24 + hours) * 60 + minutes) * 60'000'000 + qRound64(seconds * 1e6);
}

bool isAboutFile(const QString &key)
{
    return std::ranges::any_of(FileKeys, [&key](QLatin1StringView known) { return key == known; });
}

QString fileLine(const JsonValue &result)
{
    QStringList words;
    for (const QLatin1StringView key : FileKeys) {
        const JsonValue value = result[key];
        const QString text = value.isString() || value.isNumber() ? onOneLine(value.toString()) : QString();
        if (!text.isEmpty())
            words << key + u' ' + text;
    }
    return words.join(u" · "_s);
}

bool isLeftOut(const JsonValue &member, const JsonValue &result, Outcome outcome)
{
    const QString key = member.key();
    if (member.isString()
        && (member.source() == "\"\"" || (key == "exception"_L1 && member.head(64).trimmed() == "NoneType: None"_L1)))
        return true;
    if (member.isArray() && member.size() == 0)
        return true;
    if (key == "stdout_lines"_L1)
        return isSplitOf(member, result["stdout"_L1]);
    if (key == "stderr_lines"_L1)
        return isSplitOf(member, result["stderr"_L1]);
    if (member.isBool()) {
        const bool value = member.isTrue();
        const bool didFail = outcome == Outcome::Failed || outcome == Outcome::Ignored || outcome == Outcome::Rescued;
        if (key == "changed"_L1)
            return value == (outcome == Outcome::Changed);
        if (key == "failed"_L1)
            return value == didFail;
        if (key == "skipped"_L1)
            return value == (outcome == Outcome::Skipped);
        if (key == "unreachable"_L1)
            return value ? outcome == Outcome::Ignored || outcome == Outcome::Unreachable
                         : outcome != Outcome::Unreachable;
    }
    return key.startsWith("_ansible_"_L1) || key == "ansible_loop_var"_L1 || key == "invocation"_L1 || key == "start"_L1
        || key == "end"_L1 || key == "delta"_L1 || key == "ansible_facts"_L1;
}

} // namespace aviary
