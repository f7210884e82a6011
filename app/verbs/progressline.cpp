// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/progressline.h"

#include "app/verbs/terminaltext.h"

#include <cstdio>
#include <sys/ioctl.h>
#include <unistd.h>

namespace aviary {

ProgressLine::ProgressLine()
{
    m_since.start();
    winsize size = {};
    constexpr int Usual = 80;
    if (::isatty(STDERR_FILENO) == 1 && qgetenv("TERM") != "dumb")
        m_columns = ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : Usual;
}

ProgressLine::~ProgressLine()
{
    if (m_written)
        std::fputs("\r\x1b[K", stderr);
}

bool ProgressLine::isShown() const
{
    constexpr qint64 Long = 300; // ms
    return m_columns > 0 && m_since.elapsed() >= Long;
}

void ProgressLine::show(const QString &text)
{
    if (!isShown())
        return;
    // The last column stays free: some terminals wrap when it is written to.
    const QByteArray line = "\r\x1b[K" + elided(visibleText(text), m_columns - 1).toUtf8();
    std::fputs(line.constData(), stderr);
    std::fflush(stderr);
    m_written = true;
}

} // namespace aviary
