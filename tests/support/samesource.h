// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/reportsource.h"
#include "oracle.h"

namespace aviary::test {

// Two sources of the same recordings: what the first difference between them is, in a few words; "" when there is none.

template <class T>
T answerOf(Job<T> job)
{
    Result<T> result = job.wait();
    if (!result)
        qFatal("%s %s", qPrintable(result.error().what), qPrintable(result.error().detail));
    return std::move(*result);
}

inline QString contentDifference(Job<ContentPtr> actual, Job<ContentPtr> expected, const QString &where)
{
    const ContentPtr a = answerOf(std::move(actual)), e = answerOf(std::move(expected));
    const bool isSame = a->state == e->state && a->text == e->text && a->problem == e->problem
        && a->json.root().toCompact() == e->json.root().toCompact() && a->storedBytes == e->storedBytes;
    return isSame ? QString() : QStringLiteral("content of ") + where;
}

inline QString recordingDifference(ReportSource &actual, ReportSource &expected, PlaybookId id)
{
    const RecordingPtr a = answerOf(actual.recording(id)), e = answerOf(expected.recording(id));
    const QString where = QStringLiteral(" of playbook %1").arg(raw(id));
    const auto differs = [&](const char *what) { return QLatin1StringView(what) + where; };
    const auto equal = [](const auto &one, const auto &other) { return std::ranges::equal(one, other); };
    if (a->playbook() != e->playbook())
        return differs("the playbook");
    if (!equal(a->plays(), e->plays()))
        return differs("plays");
    // PostgreSQL keeps JSON, not its text: what it says counts.
    const auto says = [](const QByteArray &one, const QByteArray &other) {
        return difference(JsonDocument::parse(one).root(), JsonDocument::parse(other).root()).isEmpty();
    };
    const auto isSameTask = [&](Task one, const Task &other) {
        const bool isSame = says(one.warnings, other.warnings) && says(one.deprecations, other.deprecations)
            && says(one.exceptions, other.exceptions);
        one.warnings = other.warnings;
        one.deprecations = other.deprecations;
        one.exceptions = other.exceptions;
        return isSame && one == other;
    };
    if (!std::ranges::equal(a->tasks(), e->tasks(), isSameTask))
        return differs("tasks");
    if (!equal(a->hosts(), e->hosts()))
        return differs("hosts");
    if (!equal(a->files(), e->files()))
        return differs("files");
    if (!equal(a->records(), e->records()) || !equal(a->reportLinks(), e->reportLinks()))
        return differs("records");
    if (a->counts() != e->counts() || a->problems() != e->problems() || a->schema() != e->schema())
        return differs("counts or problems");
    if (a->resultCount() != e->resultCount())
        return differs("number of results");
    QString difference;
    for (RowIndex row = 0; row < a->resultCount() && difference.isEmpty(); ++row) {
        const QString result = QStringLiteral("result %1").arg(raw(e->resultId(row)));
        if (a->row(row) != e->row(row) || a->outcome(row) != e->outcome(row)
            || a->delegatedTo(row) != e->delegatedTo(row))
            return result + where;
        difference = contentDifference(actual.result(a->resultId(row)), expected.result(e->resultId(row)), result);
    }
    for (size_t i = 0; i < e->hosts().size() && difference.isEmpty(); ++i)
        difference
            = contentDifference(actual.facts(a->hosts()[i].id), expected.facts(e->hosts()[i].id), e->hosts()[i].name);
    for (size_t i = 0; i < e->files().size() && difference.isEmpty(); ++i)
        difference
            = contentDifference(actual.file(a->files()[i].id), expected.file(e->files()[i].id), e->files()[i].path);
    for (size_t i = 0; i < e->records().size() && difference.isEmpty(); ++i)
        difference = contentDifference(actual.record(a->records()[i].id), expected.record(e->records()[i].id),
                                       e->records()[i].key);
    return difference.isEmpty() ? difference : difference + where;
}

inline QString valueText(const RowValue &value)
{
    struct
    {
        QString operator()(std::monostate) const { return QStringLiteral("null"); }
        QString operator()(bool flag) const { return flag ? QStringLiteral("true") : QStringLiteral("false"); }
        QString operator()(qint64 number) const { return QString::number(number); }
        QString operator()(const QString &text) const { return u'"' + text + u'"'; }
        QString operator()(TimeValue time) const { return timeToText(time.time); }
        QString operator()(DurationValue duration) const { return QStringLiteral("%1 µs").arg(duration.duration); }
        QString operator()(const UuidValue &uuid) const { return uuid.hex; }
        QString operator()(const JsonDocument &json) const { return json.root().toCompact(); }
        QString operator()(const std::vector<qint64> &ids) const
        {
            QStringList list;
            for (const qint64 id : ids)
                list << QString::number(id);
            return list.join(u',');
        }
    } const text;
    return std::visit(text, value);
}

inline QString rowsDifference(ReportSource &actual, ReportSource &expected, RowKind kind, const RowQuery &query)
{
    const Result<Rows> a = actual.rows(kind, query).wait(), e = expected.rows(kind, query).wait();
    if (!a || !e) {
        const bool isSame = !a && !e && a.error().kind == e.error().kind && a.error().what == e.error().what;
        return isSame ? QString()
                      : QStringLiteral("errors: ") + (a ? QString() : a.error().what + u' ' + a.error().detail);
    }
    if (a->fields != e->fields || a->total != e->total || a->rows.size() != e->rows.size()
        || a->problems != e->problems)
        return QStringLiteral("%1 of %2 rows instead of %3 of %4")
            .arg(a->rows.size())
            .arg(a->total)
            .arg(e->rows.size())
            .arg(e->total);
    for (size_t row = 0; row < e->rows.size(); ++row) {
        for (size_t column = 0; column < e->rows[row].size(); ++column) {
            const RowValue &one = a->rows[row][column], &other = e->rows[row][column];
            if (std::holds_alternative<JsonDocument>(one) && std::holds_alternative<JsonDocument>(other)) {
                if (difference(std::get<JsonDocument>(one).root(), std::get<JsonDocument>(other).root()).isEmpty())
                    continue;
            } else if (valueText(one) == valueText(other) && one.index() == other.index()) {
                continue;
            }
            return QStringLiteral("row %1, %2: %3 instead of %4")
                .arg(row)
                .arg(e->fields[static_cast<qsizetype>(column)], valueText(one), valueText(other));
        }
    }
    return {};
}

} // namespace aviary::test
