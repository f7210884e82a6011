// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

namespace aviary::test {

// What a program did.
struct Ran
{
    int status = -1; // -1: it crashed, did not end, or is not there
    QByteArray out;
    QByteArray err;
};

// Any program, in a process that knows its folder and the like already.
inline Ran run(QProcess &process, const QString &program, const QStringList &arguments)
{
    process.start(program, arguments);
    constexpr int patience = 120'000;
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), process.readAllStandardError() + process.errorString().toUtf8()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

// What the program itself does with a command line; no display, English, UTC.
inline Ran run(const QStringList &arguments, const QString &folder = QStringLiteral(AVIARY_TEST_DATA),
               const QList<std::pair<QString, QString>> &variables = {})
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("QT_QPA_PLATFORM")); // a verb needs none
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    for (const auto &[name, value] : variables)
        environment.insert(name, value);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    return run(process, qEnvironmentVariable("AVIARY_PROGRAM"), arguments);
}

} // namespace aviary::test
