// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overview/answer.h"

#include "models/content/headline.h"
#include "models/content/terminal.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct AnswerText
{
    Q_DECLARE_TR_FUNCTIONS(Answer)
};

Answer linesOf(const QString &text, qsizetype most)
{
    Answer answer;
    QStringView rest = text;
    while (!rest.isEmpty() && rest.back().isSpace())
        rest.chop(1);
    for (const QStringView line : rest.tokenize(u'\n')) {
        if (answer.lines++ < most)
            answer.text << (line.endsWith(u'\r') ? line.chopped(1) : line).toString();
    }
    return answer;
}

bool isBookkeeping(const QString &key)
{
    return key.startsWith("_ansible"_L1) || key == "invocation"_L1 || key == "changed"_L1 || key == "failed"_L1
        || key == "skipped"_L1 || key == "warnings"_L1 || key == "deprecations"_L1;
}

QString returnedValues(const JsonValue &root)
{
    QStringList parts;
    for (JsonValue value = root.firstChild(); !value.isNone(); value = value.next()) {
        if (const QString key = value.key(); !isBookkeeping(key)) {
            const QString text = value.isContainer()
                ? AnswerText::tr("%n value(s)", nullptr, static_cast<int>(value.size()))
                : value.isString() ? value.toString()
                                   : value.toCompact();
            parts << u"%1: %2"_s.arg(key, text);
        }
    }
    return parts.join(", "_L1);
}

} // namespace

Answer answerOf(Outcome outcome, const Content &content, qsizetype most)
{
    const JsonValue root = content.json.root();
    if (outcome == Outcome::Ok || outcome == Outcome::Changed) {
        for (const QLatin1StringView key : {"stdout"_L1, "msg"_L1}) {
            const JsonValue value = root[key];
            if (value.isString() && !QStringView(value.toString()).trimmed().isEmpty())
                return linesOf(stripTerminalCodes(value.toString()), most);
        }
        if (root["censored"_L1].isNone() && root.isObject() && root.size() > 0)
            return linesOf(stripTerminalCodes(returnedValues(root)), most);
    }
    const bool read = outcome == Outcome::Skipped;
    return linesOf(read ? message(outcome, content) : headline(content), most);
}

} // namespace aviary
