// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/content/command.h"

#include <array>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// Linux on everything but Alpha, MIPS and PA-RISC.
constexpr std::array<const char *, 31> SignalNames{"HUP",  "INT",    "QUIT", "ILL",   "TRAP", "ABRT", "BUS",  "FPE",
                                                   "KILL", "USR1",   "SEGV", "USR2",  "PIPE", "ALRM", "TERM", "STKFLT",
                                                   "CHLD", "CONT",   "STOP", "TSTP",  "TTIN", "TTOU", "URG",  "XCPU",
                                                   "XFSZ", "VTALRM", "PROF", "WINCH", "IO",   "PWR",  "SYS"};

bool isSafe(QChar c)
{
    return c.isLetterOrNumber() || "_@%+=:,./-"_L1.contains(c);
}

} // namespace

QString shellQuoted(const QString &word)
{
    if (!word.isEmpty() && std::ranges::all_of(word, isSafe))
        return word;
    if (!word.contains(u'\''))
        return u'\'' + word + u'\'';
    // Double quotes read better than '"'"', as long as nothing in them has a meaning there.
    if (std::ranges::none_of(word, [](QChar c) { return "\"\\$`!"_L1.contains(c); }))
        return u'"' + word + u'"';
    return u'\'' + QString(word).replace(u'\'', uR"('\'')"_s) + u'\'';
}

QString commandLine(const JsonValue &cmd)
{
    if (!cmd.isArray())
        return cmd.isContainer() ? cmd.toCompact() : cmd.toString();
    QStringList words;
    for (JsonValue word = cmd.firstChild(); !word.isNone(); word = word.next())
        words << shellQuoted(word.isString() ? word.toString() : word.toCompact());
    return words.join(u' ');
}

QString signalOfExitStatus(qint64 status)
{
    const qint64 number = status - 128;
    if (number < 1 || number > 64)
        return {};
    if (number <= std::ssize(SignalNames))
        return u"SIG"_s + QLatin1StringView(SignalNames[static_cast<size_t>(number - 1)]);
    return number < 34 ? QString() : number == 34 ? u"SIGRTMIN"_s : u"SIGRTMIN+%1"_s.arg(number - 34);
}

QString exitStatusText(const JsonValue &rc)
{
    if (!rc.isNumber())
        return {};
    const QString name = signalOfExitStatus(rc.toInteger());
    return u"rc "_s + rc.toString() + (name.isEmpty() ? QString() : u" (%1)"_s.arg(name));
}

} // namespace aviary
