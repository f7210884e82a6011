// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

class Bare : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    }
};

} // namespace

int bareWindow(QApplication &application)
{
    Bare window;
    window.resize(1280, 800);
    window.show();
    return application.exec();
}

// From the start of the process to its end, which comes when the window with the report in it was painted.
void start(Report &report)
{
    const QString program = QStringLiteral(AVIARY_PROGRAM);
    const QTemporaryDir settings; // not those of the person who measures
    qputenv("XDG_CONFIG_HOME", settings.path().toUtf8());
    const auto started = [](const QString &what, const QStringList &arguments) {
        const std::optional<double> taken = run(what, arguments);
        if (!taken)
            qFatal("%s did not start", qPrintable(what));
        return *taken;
    };
    for (const auto &[name, path] : {std::pair(u"12,762 results in 415 playbooks"_s, manyPlaybooks()),
                                     std::pair(u"a playbook of 1,000,000 results"_s, millionResults())}) {
        const auto [ours, bare]
            = medians([&] { return started(program, {u"--quit-when-painted"_s, path}); },
                      [&] { return started(QCoreApplication::applicationFilePath(), {BareWindow}); });
        report.duration(u"start to the painted window, "_s + name, ours, 400, bare);
    }
}

} // namespace bench
