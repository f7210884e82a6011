// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include <QApplication>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

// aviary_benchmarks [TOPIC…]: measures all topics or those that are named. Exit status 1 when a budget is exceeded, 2
// when there is no such topic.
int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (QCoreApplication::arguments().contains(bench::BareWindow))
        return bench::bareWindow(application);
    struct Topic
    {
        QString name;
        void (*measure)(bench::Report &);
    };
    const Topic topics[] = {
        {u"compare"_s, bench::compare},   {u"copy"_s, bench::copy},     {u"folders"_s, bench::folders},
        {u"loading"_s, bench::loading},   {u"serve"_s, bench::serve},   {u"servers"_s, bench::servers},
        {u"start"_s, bench::start},       {u"tables"_s, bench::tables}, {u"texts"_s, bench::texts},
        {u"timeline"_s, bench::timeline},
    };
    const QStringList wanted = QCoreApplication::arguments().mid(1);
    for (const QString &word : wanted) {
        if (std::ranges::contains(topics, word, &Topic::name))
            continue;
        QTextStream out(stderr);
        out << "There is no topic " << word << ". These are:";
        for (const Topic &topic : topics)
            out << ' ' << topic.name;
        out << '\n';
        return 2;
    }
    bench::Report report;
    for (const Topic &topic : topics) {
        if (!wanted.isEmpty() && !wanted.contains(topic.name))
            continue;
        topic.measure(report);
        report.print(topic.name);
    }
    return report.isWithin() ? 0 : 1;
}
