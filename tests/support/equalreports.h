// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/reportsource.h"

#include <QStringList>

#include <algorithm>

namespace aviary::test {

// What two recordings of the same playbook have in different ways; "" when they are equal. `isOld`: the second one comes
// from ARA 1.5.8, whose API lacks what newer ones recorded.
inline QString differenceOf(const Recording &a, const Recording &b, bool isOld = false)
{
    QStringList differences;
    const auto compare = [&](const char *what, const auto &left, const auto &right) {
        if (!(left == right))
            differences << QLatin1StringView(what);
    };
    Playbook playbook = a.playbook();
    std::vector<Task> tasks = a.tasks();
    if (isOld) {
        playbook.clientVersion = playbook.serverVersion = playbook.pythonVersion = playbook.user = QString();
        for (Task &task : tasks)
            task.warnings = task.deprecations = task.exceptions = QByteArray();
    }
    compare("playbook", playbook, b.playbook());
    compare("null texts", playbook.name.isNull(), b.playbook().name.isNull());
    compare("plays", a.plays(), b.plays());
    compare("tasks", tasks, b.tasks());
    compare("hosts", a.hosts(), b.hosts());
    compare("files", a.files(), b.files());
    compare("records", a.records(), b.records());
    compare("links", a.reportLinks(), b.reportLinks());
    compare("count", a.resultCount(), b.resultCount());
    compare("outcomes", a.counts(), b.counts());
    for (RowIndex row = 0; row < std::min(a.resultCount(), b.resultCount()); ++row) {
        // ARA's API does not know in which order hosts were delegated to.
        std::vector<TableIndex> left = a.delegatedTo(row), right = b.delegatedTo(row);
        std::ranges::sort(left);
        std::ranges::sort(right);
        if (!(a.row(row) == b.row(row)) || a.outcome(row) != b.outcome(row) || left != right) {
            differences << QStringLiteral("row %1").arg(row);
            break;
        }
    }
    return differences.join(QStringLiteral(", "));
}

// The same of everything that two sources can read: recordings, contents, counts.
inline QString differenceOf(ReportSource &a, ReportSource &b, bool isOld = false)
{
    const auto left = a.playbooks().wait(), right = b.playbooks().wait();
    if (!left || !right)
        return !left ? left.error().what : right.error().what + u' ' + right.error().detail;
    QStringList differences;
    if (left->size() != right->size())
        return QStringLiteral("playbooks");
    for (const Playbook &playbook : *left) {
        const auto one = a.recording(playbook.id).wait(), other = b.recording(playbook.id).wait();
        if (!one || !other)
            return !one ? one.error().what : other.error().what + u' ' + other.error().detail;
        if (const QString difference = differenceOf(**one, **other, isOld); !difference.isEmpty())
            differences << playbook.path + QStringLiteral(": ") + difference;
        const auto content = [&](const char *what, qint64 id, Result<ContentPtr> of, Result<ContentPtr> in) {
            if (!of || !in || (*of)->text != (*in)->text || (*of)->problem != (*in)->problem
                || (*of)->json.root().type() != (*in)->json.root().type())
                differences << QStringLiteral("%1 %2").arg(QLatin1StringView(what)).arg(id);
        };
        for (RowIndex row = 0; row < (*one)->resultCount(); ++row) {
            const ResultId id = (*one)->resultId(row);
            content("result", raw(id), a.result(id).wait(), b.result(id).wait());
        }
        for (const Host &host : (*one)->hosts())
            content("facts", raw(host.id), a.facts(host.id).wait(), b.facts(host.id).wait());
        for (const File &file : (*one)->files())
            content("file", raw(file.id), a.file(file.id).wait(), b.file(file.id).wait());
        for (const Record &record : (*one)->records())
            content("record", raw(record.id), a.record(record.id).wait(), b.record(record.id).wait());
    }
    if (a.outcomeCounts().wait() != b.outcomeCounts().wait())
        differences << QStringLiteral("outcome counts");
    return differences.join(QStringLiteral("; "));
}

} // namespace aviary::test
