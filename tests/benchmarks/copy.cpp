// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "models/sources/copy/copyreport.h"
#include "models/sources/openreport.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace aviary;

namespace bench {

// Taking a report home, against what writes all rows anew as well, but leaves contents packed as they are and looks
// into none.
void copy(Report &report)
{
    const QString file = bigRun(u"compare100k-left.sqlite"_s, u"1000:100"_s, u"0"_s);
    const QTemporaryDir folder(QStringLiteral(AVIARY_BENCH_CACHE "/copy-XXXXXX"));
    const QString target = folder.filePath(u"ansible.sqlite"_s), plain = folder.filePath(u"plain.sqlite"_s);
    const FoundReport found{.origin = QUrl::fromLocalFile(file), .inside = {}, .path = {}, .file = file, .copy = {}};
    const auto copied = [&] {
        QFile::remove(target);
        return time([&] {
            CopyChoice choice;
            setSource(choice, found);
            const Result<CopyStatistics> done = copyReport(*openReport(found), target, choice);
            if (!done || done->results != 100'000)
                qFatal("%s", done ? "the copy is not whole" : qPrintable(done.error().what));
        });
    };
    const auto dumped = [&] {
        QFile::remove(plain);
        const QString command = u"sqlite3 -readonly \"$0\" .dump | sqlite3 \"$1\""_s;
        const std::optional<double> taken = run(u"sh"_s, {u"-c"_s, command, file, plain});
        if (!taken)
            qFatal("sqlite3 failed");
        return *taken;
    };
    const auto [ours, theirs] = medians(copied, dumped);
    constexpr double OfDump = 6;
    report.ratio(u"a copy of 100,000 results (sqlite3 .dump | sqlite3)"_s, ours, theirs, OfDump);
}

} // namespace bench
