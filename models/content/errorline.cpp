// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/content/errorline.h"

#include "models/content/terminal.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

bool isBreak(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator || c == u'\f'
        || c == u'\v';
}

// What is left of a line when all that does not print is gone.
QString cleaned(QStringView line)
{
    QString out;
    out.reserve(line.size());
    for (const QChar c : line) {
        if (c == u'\t')
            out += u' ';
        else if (c.category() != QChar::Other_Control)
            out += c;
    }
    return out.trimmed();
}

// Calls see(line) for the lines of the text until it says true.
template <class See>
void forEachLine(QStringView text, See see)
{
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i == text.size() || isBreak(text[i])) {
            if (see(text.sliced(begin, i - begin)))
                return;
            begin = i + 1;
        }
    }
}

bool isFrame(QStringView line)
{
    return !line.isEmpty() && line[0].isSpace() && line.trimmed().startsWith("File \""_L1);
}

QString lastLineOf(QStringView text)
{
    qsizetype end = text.size();
    while (end > 0) {
        qsizetype begin = end;
        while (begin > 0 && !isBreak(text[begin - 1]))
            --begin;
        if (QString line = cleaned(text.sliced(begin, end - begin)); !line.isEmpty())
            return line;
        end = begin - 1;
    }
    return {};
}

struct ErrorLines
{
    bool isTraceback = false;
    QString line;
};

ErrorLines readError(QStringView text)
{
    ErrorLines found;
    bool searching = false;
    forEachLine(text, [&](QStringView line) {
        if (isFrame(line)) {
            found.isTraceback = true;
            found.line.clear();
            searching = true;
        } else if (searching && !line.isEmpty() && !line[0].isSpace()) {
            found.line = cleaned(line);
            searching = found.line.isEmpty();
        }
        return false;
    });
    if (!found.isTraceback)
        found.line = lastLineOf(text);
    return found;
}

} // namespace

QString firstLine(const QString &text)
{
    const QString plain = stripTerminalCodes(text);
    QString found;
    forEachLine(plain, [&found](QStringView line) {
        found = cleaned(line);
        return !found.isEmpty();
    });
    return found;
}

QString lastLine(const QString &text)
{
    return lastLineOf(stripTerminalCodes(text));
}

QString onOneLine(const QString &text)
{
    QStringList lines;
    forEachLine(stripTerminalCodes(text), [&lines](QStringView line) {
        if (QString shown = cleaned(line); !shown.isEmpty())
            lines << shown;
        return false;
    });
    return lines.join(u" ⏎ "_s);
}

QString errorLine(const QString &text)
{
    const QString plain = stripTerminalCodes(text);
    const ErrorLines error = readError(plain);
    if (error.line == "NoneType: None"_L1)
        return {};
    if (!error.isTraceback || error.line.isEmpty())
        return error.line;
    // Python's own sentence between two tracebacks; a chain of several ends with the cause of the error shown.
    const qsizetype chained = plain.lastIndexOf("direct cause of the following exception"_L1);
    if (chained < 0)
        return error.line;
    const qsizetype sentence = plain.lastIndexOf(u'\n', chained);
    const ErrorLines cause = readError(QStringView(plain).first(std::max<qsizetype>(0, sentence)));
    if (!cause.isTraceback || cause.line.isEmpty())
        return error.line;
    return QCoreApplication::translate("Headline", "%1 (caused by %2)").arg(error.line, cause.line);
}

} // namespace aviary
