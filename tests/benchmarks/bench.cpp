// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "models/sources/openreport.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTextStream>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

QString milliseconds(double value)
{
    return value < 10 ? u"%1 ms"_s.arg(value, 0, 'f', 2) : u"%1 ms"_s.arg(value, 0, 'f', 0);
}

} // namespace

void Report::add(Row row)
{
    m_within = m_within && row.within;
    m_rows << std::move(row);
}

void Report::duration(const QString &what, double value, double budget, std::optional<double> baseline)
{
    const QString times = baseline ? u"%1 ×"_s.arg(value / *baseline, 0, 'f', 2) : QString();
    add({what, milliseconds(value), baseline ? milliseconds(*baseline) : QString(), times, milliseconds(budget),
         value <= budget});
}

void Report::ratio(const QString &what, double value, double baseline, double budget)
{
    const double ratio = value / baseline;
    add({what, milliseconds(value), milliseconds(baseline), u"%1 ×"_s.arg(ratio, 0, 'f', 2), u"%1 ×"_s.arg(budget),
         ratio <= budget});
}

void Report::number(const QString &what, double value, const QString &unit, double budget)
{
    add({what, u"%1 %2"_s.arg(value, 0, 'f', 1).arg(unit), {}, {}, u"%1 %2"_s.arg(budget).arg(unit), value <= budget});
}

void Report::growth(const QString &what, double value, const QString &unit, std::optional<double> before,
                    std::optional<double> budget)
{
    const auto text = [&](double number) {
        return u"%1 %2"_s.arg(number, 0, 'f', number < 1 ? 4 : number < 10 ? 2 : 0).arg(unit);
    };
    add({what, text(value), before ? text(*before) : QString(),
         before ? u"%1 ×"_s.arg(value / *before, 0, 'f', 2) : QString(),
         budget ? u"%1 %2"_s.arg(*budget).arg(unit) : QString(), !budget || value <= *budget});
}

void Report::skipped(const QString &what, const QString &why)
{
    add({what, why, {}, {}, {}, true});
}

void Report::print(const QString &title)
{
    QList<std::array<QString, 6>> lines{{title, u"measured"_s, u"baseline"_s, u"ratio"_s, u"budget"_s, QString()}};
    for (const Row &row : std::as_const(m_rows))
        lines << std::array{row.what,  row.measured, row.baseline,
                            row.ratio, row.budget,   row.within ? QString() : u"over"_s};
    std::array<qsizetype, 6> widths{};
    for (const auto &line : std::as_const(lines)) {
        for (size_t column = 0; column < line.size(); ++column)
            widths[column] = std::max(widths[column], line[column].size());
    }
    QTextStream out(stdout);
    for (const auto &line : std::as_const(lines)) {
        for (size_t column = 0; column < line.size(); ++column) {
            const QString &cell = line[column];
            out << (column == 0 ? cell.leftJustified(widths[column]) : u"   "_s + cell.rightJustified(widths[column]));
        }
        out << '\n';
    }
    out << '\n';
    m_rows.clear();
}

double time(const std::function<void()> &run)
{
    QElapsedTimer timer;
    timer.start();
    run();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(const std::function<double()> &measure)
{
    measure();
    std::array<double, 5> times{};
    std::ranges::generate(times, measure);
    std::ranges::nth_element(times, times.begin() + 2);
    return times[2];
}

std::pair<double, double> medians(const std::function<double()> &measure, const std::function<double()> &baseline)
{
    measure();
    baseline();
    std::array<double, 5> first{}, second{};
    for (size_t i = 0; i < first.size(); ++i) {
        first[i] = measure();
        second[i] = baseline();
    }
    std::ranges::nth_element(first, first.begin() + 2);
    std::ranges::nth_element(second, second.begin() + 2);
    return {first[2], second[2]};
}

QString database(const QString &name, const QStringList &arguments)
{
    const QDir folder(QStringLiteral(AVIARY_BENCH_CACHE));
    const QString path = folder.filePath(name);
    if (QFile::exists(path))
        return path;
    folder.mkpath(u"."_s);
    QTextStream(stderr) << "making " << path << '\n';
    const QString half = path + u".half"_s;
    QFile::remove(half);
    const QString maker = QStringLiteral(AVIARY_SOURCE_DIR "/tests/benchmarks/make_report.py");
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(u"python3"_s, QStringList{maker, half} + arguments);
    if (!process.waitForFinished(-1) || process.exitCode() != 0 || !QFile::rename(half, path))
        qFatal("could not make %s", qPrintable(path));
    return path;
}

QString millionResults()
{
    return database(
        u"million.sqlite"_s,
        {u"--playbooks"_s, u"4"_s, u"--tasks"_s, u"80"_s, u"--hosts"_s, u"8"_s, u"--big"_s, u"10000:100"_s});
}

QString manyPlaybooks()
{
    return database(u"playbooks.sqlite"_s,
                    {u"--playbooks"_s, u"415"_s, u"--tasks"_s, u"12456"_s, u"--hosts"_s, u"586"_s, u"--results"_s,
                     u"12762"_s, u"--files"_s, u"1935"_s});
}

QString bigRun(const QString &name, const QString &tasksAndHosts, const QString &changes)
{
    return database(name,
                    {u"--playbooks"_s, u"0"_s, u"--pool"_s, u"20"_s, u"--no-facts"_s, u"--big"_s, tasksAndHosts,
                     u"--changes"_s, changes});
}

aviary::RecordingPtr bigRecording()
{
    static const aviary::RecordingPtr recording = [] {
        const aviary::ReportSourcePtr source = aviary::openReport(QUrl::fromLocalFile(millionResults()));
        return source->recording(biggestPlaybook(*source)).wait().value();
    }();
    return recording;
}

aviary::PlaybookId biggestPlaybook(aviary::ReportSource &source)
{
    const std::vector<aviary::Playbook> playbooks = source.playbooks().wait().value();
    const auto tasks = [](const aviary::Playbook &playbook) { return playbook.tasks.value_or(0); };
    return std::ranges::max_element(playbooks, {}, tasks)->id;
}

std::optional<double> run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    bool fine = false;
    const double taken = time([&] {
        process.start(program, arguments);
        fine = process.waitForFinished(-1) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    });
    return fine ? std::optional(taken) : std::nullopt;
}

} // namespace bench
