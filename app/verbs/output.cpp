// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/output.h"

#include "app/verbs/terminaltext.h"
#include "app/verbs/verbtext.h"

#include <QDir>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

int terminalColumns()
{
    winsize size = {};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
    constexpr int usual = 80;
    return usual;
}

} // namespace

Output::Output()
    : m_terminal(isatty(STDOUT_FILENO) == 1)
{
    std::signal(SIGPIPE, SIG_IGN);
    m_colours = m_terminal && qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb";
    m_columns = m_terminal ? terminalColumns() : 0;
}

Output::Output(QIODevice &file)
    : m_file(&file)
{
}

void Output::breakOff(const QString &why)
{
    m_open = false;
    m_broken = true;
    say(VerbText::tr("The output could not be written: %1.").arg(why));
}

void Output::writeBytes(QByteArrayView bytes)
{
    const auto size = static_cast<size_t>(bytes.size());
    if (!m_open || size == 0)
        return;
    if (m_file) {
        if (m_file->write(bytes.data(), bytes.size()) != bytes.size())
            breakOff(m_file->errorString());
    } else if (std::fwrite(bytes.data(), 1, size, stdout) != size) {
        m_open = false;
        if (errno != EPIPE)
            breakOff(QString::fromLocal8Bit(std::strerror(errno)));
    }
}

void Output::write(const QString &text)
{
    writeBytes(text.toUtf8());
}

ExitStatus Output::finish()
{
    if (m_open && !m_file && std::fflush(stdout) != 0) {
        m_open = false;
        if (errno != EPIPE)
            breakOff(QString::fromLocal8Bit(std::strerror(errno)));
    }
    return m_broken ? Part : Fine;
}

int colourOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Ok:
        return 32;
    case Outcome::Changed:
        return 33;
    case Outcome::Skipped:
        return 36;
    case Outcome::Ignored:
    case Outcome::Rescued:
        return 35;
    case Outcome::Failed:
        return 31;
    case Outcome::Unreachable:
        return 95;
    case Outcome::Unknown:
        break;
    }
    return 0;
}

int colourOf(State state)
{
    switch (state) {
    case State::Completed:
        return 32;
    case State::Failed:
        return 31;
    case State::Expired:
        return 33;
    case State::Running:
        return 36;
    case State::Unknown:
        break;
    }
    return 0;
}

void say(const QString &message)
{
    const QByteArray text = "aviary: " + visibleText(message, Lines::Keep).toUtf8() + '\n';
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stderr);
}

void say(const QString &subject, const Error &error)
{
    QString message = subject.isEmpty() ? error.what : subject + ": "_L1 + error.what;
    if (!error.todo.isEmpty())
        message += u' ' + error.todo;
    // Of a file that is not there the detail is the path, which stands there already.
    if (!error.detail.isEmpty() && error.detail != QDir::cleanPath(QDir::current().absoluteFilePath(subject)))
        message += " ("_L1 + error.detail + u')';
    say(message);
}

} // namespace aviary
