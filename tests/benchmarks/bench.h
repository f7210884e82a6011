// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/reportsource.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QApplication;

// Measuring against the budgets of the project, as ratios against a baseline of the same run where there is one. A
// topic is one file with one function; main.cpp lists them.
namespace bench {

struct Row
{
    QString what;
    QString measured;
    QString baseline; // "" when the budget is absolute
    QString ratio;
    QString budget;
    bool within = true;
};

class Report
{
public:
    // A duration against an absolute budget; with a baseline, how many times that it is stands beside it.
    void duration(const QString &what, double milliseconds, double budget, std::optional<double> baseline = {});
    // A duration against a multiple of what another program needs for the same.
    void ratio(const QString &what, double milliseconds, double baseline, double budget);
    void number(const QString &what, double value, const QString &unit, double budget);
    // A value beside the one of a tenth of the size: the ratio says how it grows. Not all have a budget.
    void growth(const QString &what, double value, const QString &unit, std::optional<double> before,
                std::optional<double> budget);
    // What could not be measured here, and why.
    void skipped(const QString &what, const QString &why);
    void print(const QString &title);
    bool isWithin() const { return m_within; }

private:
    void add(Row row);
    QList<Row> m_rows;
    bool m_within = true;
};

// Milliseconds of one run.
double time(const std::function<void()> &run);
// Of five runs, after one that warms up.
double median(const std::function<double()> &measure);
// The same of two in turn, so that what else the machine does falls on both.
std::pair<double, double> medians(const std::function<double()> &measure, const std::function<double()> &baseline);

// A database of make_report.py with these arguments, made once and kept in the folder of the build.
QString database(const QString &name, const QStringList &arguments);
// The one with 1,000,000 results in its last playbook, and that of the size of a big project's log server.
QString millionResults();
QString manyPlaybooks();
// A run of "tasks:hosts" results, with a share of tasks and results that are others than without `changes`.
QString bigRun(const QString &name, const QString &tasksAndHosts, const QString &changes);
aviary::PlaybookId biggestPlaybook(aviary::ReportSource &source);
// The recording of the biggest, read once.
aviary::RecordingPtr bigRecording();

// Runs a program to its end with its output thrown away; its milliseconds, or nothing when it is not there or fails.
std::optional<double> run(const QString &program, const QStringList &arguments);

void compare(Report &report);
void copy(Report &report);
void folders(Report &report);
void loading(Report &report);
void serve(Report &report);
void servers(Report &report);
void start(Report &report);
// What start() takes for the baseline, in a process of its own: a window with nothing in it, shown until it was
// painted.
int bareWindow(QApplication &application);
constexpr QLatin1StringView BareWindow("--bare-window");
void tables(Report &report);
void texts(Report &report);
void timeline(Report &report);

} // namespace bench
