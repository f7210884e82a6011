// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/unseenline.h"

#include "app/verbs/terminaltext.h"

#include <cstdio>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr char Interrupt = 3, End = 4, Backspace = 8, KillLine = 21, Delete = 127;

// The terminal hands out key by key what is typed, signals too: a program that was ended between would leave it mute.
class RawTerminal
{
public:
    RawTerminal()
    {
        m_isSet = tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios raw = m_before;
        raw.c_lflag &= ~static_cast<tcflag_t>(ICANON | ECHO | ISIG);
        if (m_isSet)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &raw);
    }
    ~RawTerminal()
    {
        if (m_isSet)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(RawTerminal)

private:
    termios m_before {};
    bool m_isSet = false;
};

void show(const QString &text)
{
    const QByteArray bytes = visibleText(text, Lines::Keep).toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

void removeLast(QByteArray &text)
{
    while (!text.isEmpty() && (static_cast<uchar>(text.back()) & 0xC0U) == 0x80U) // of one character in UTF-8
        text.chop(1);
    text.chop(1);
}

} // namespace

bool canReadUnseen()
{
    return isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1;
}

std::optional<QString> readLine(const QString &question)
{
    show(question + u' ');
    QByteArray line;
    for (char c = 0; read(STDIN_FILENO, &c, 1) == 1;) {
        if (c == '\n')
            return QString::fromUtf8(line);
        line += c;
    }
    show(u"\n"_s);
    return {};
}

std::optional<QString> readUnseen(const QString &question)
{
    const RawTerminal raw; // before anybody answers
    show(question + u' ');
    QByteArray line;
    for (char c = 0; read(STDIN_FILENO, &c, 1) == 1;) {
        switch (c) {
        case '\n':
        case '\r':
            show(u"\n"_s);
            return QString::fromUtf8(line);
        case Interrupt:
        case End:
            show(u"\n"_s);
            return {};
        case Backspace:
        case Delete:
            removeLast(line);
            break;
        case KillLine:
            line.clear();
            break;
        default:
            line += c;
        }
    }
    return {};
}

} // namespace aviary
