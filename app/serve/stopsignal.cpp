// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serve/stopsignal.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace aviary {

namespace {

constexpr std::array Signals{SIGINT, SIGTERM, SIGHUP};
std::array<int, 2> pipeEnds{-1, -1};

void handle(int)
{
    const int before = errno;
    std::ignore = ::write(pipeEnds[1], "", 1);
    errno = before;
}

} // namespace

StopSignal::StopSignal(QObject *parent)
    : QObject(parent)
{
    if (::pipe2(pipeEnds.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        qFatal("no pipe");
    m_notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        Q_EMIT stop();
    });
    struct sigaction ours{};
    ours.sa_handler = handle;
    ours.sa_flags = SA_RESTART | SA_RESETHAND;
    for (const int signal : Signals) {
        struct sigaction before{};
        ::sigaction(signal, nullptr, &before);
        // nohup means it to outlive its terminal.
        if (signal != SIGHUP || before.sa_handler != SIG_IGN)
            ::sigaction(signal, &ours, nullptr);
    }
}

StopSignal::~StopSignal()
{
    for (const int signal : Signals)
        std::signal(signal, SIG_DFL);
    for (int &end : pipeEnds)
        ::close(std::exchange(end, -1));
}

} // namespace aviary
