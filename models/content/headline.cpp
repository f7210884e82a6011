// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/content/headline.h"

#include "models/content/command.h"
#include "models/content/errorline.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// A headline never needs more of a text than this; tracebacks of 64 KiB are long ones.
constexpr qsizetype Enough = qsizetype{256} * 1024;
constexpr qsizetype LongestHeadline = 10'000;
constexpr int DeepestItem = 8; // loops inside loops

struct Headline
{
    Q_DECLARE_TR_FUNCTIONS(Headline)
};

bool isFailed(const JsonValue &result)
{
    return result["failed"_L1].isTrue() || result["unreachable"_L1].isTrue();
}

QString textOf(const JsonValue &value)
{
    return value.isString() ? value.head(Enough) : value.toCompact();
}

QString firstLineOfMessage(const JsonValue &msg)
{
    return msg.isNone() || msg.type() == JsonValue::Type::Null ? QString() : firstLine(textOf(msg));
}

// Rule 3: what wrappers of Ansible put before the reason.
QString withoutWrapping(QString text)
{
    const auto cutStart = [&text](QLatin1StringView start) {
        if (text.startsWith(start))
            text.remove(0, start.size());
    };
    cutStart("Task failed: "_L1);
    if (const qsizetype at = text.indexOf("The error was: "_L1); at >= 0)
        text.remove(0, at + "The error was: "_L1.size());
    cutStart("Failed to connect to the host via ssh: "_L1);
    if (text.startsWith("Data could not be sent to remote host \""_L1)) {
        const auto end = "\". Make sure this host can be reached over ssh: "_L1;
        if (const qsizetype at = text.indexOf(end); at >= 0)
            text.remove(0, at + end.size());
    }
    return text.trimmed();
}

QString saidOnce(const QString &text)
{
    const auto bare = [](const QString &sentence) { return sentence.endsWith(u'.') ? sentence.chopped(1) : sentence; };
    QStringList kept;
    QStringList seen;
    const QStringList sentences = text.split(u". "_s);
    for (const QString &sentence : sentences) {
        if (seen.contains(bare(sentence)))
            continue;
        seen << bare(sentence);
        kept << sentence;
    }
    return kept.size() == sentences.size() ? text : kept.join(u". "_s);
}

QString reasonOf(const JsonValue &result, int depth);

QString reasonOfItems(const JsonValue &results, int depth)
{
    if (!results.isArray())
        return {};
    JsonValue first;
    int failed = 0;
    for (JsonValue item = results.firstChild(); !item.isNone(); item = item.next()) {
        if (item.isObject() && isFailed(item)) {
            if (failed++ == 0)
                first = item;
        }
    }
    if (failed == 0)
        return {};
    QString reason = reasonOf(first, depth + 1);
    if (reason.isEmpty())
        reason = Headline::tr("no message was recorded");
    return Headline::tr("item %1: %2 (%3 of %n item(s) failed)", nullptr, static_cast<int>(results.size()))
        .arg(itemLabel(first), reason, QString::number(failed));
}

QString reasonOfOutput(const JsonValue &result)
{
    const auto tail
        = [&result](QLatin1StringView key) { return result[key].isString() ? result[key].tail(Enough) : QString(); };
    for (const auto key : {"stderr"_L1, "module_stderr"_L1, "exception"_L1}) {
        if (const QString line = errorLine(tail(key)); !line.isEmpty())
            return line;
    }
    if (const QString line = firstLine(result["module_stdout"_L1].head(Enough)); !line.isEmpty())
        return line;
    return lastLine(tail("stdout"_L1));
}

QString reasonOfSilence(const JsonValue &result)
{
    const JsonValue rc = result["rc"_L1];
    const QString name = signalOfExitStatus(rc.toInteger());
    const QString status = rc.toString() + (name.isEmpty() ? QString() : u" (%1)"_s.arg(name));
    const QString command = onOneLine(commandLine(result["cmd"_L1]));
    QString reason = command.isEmpty() ? Headline::tr("exit status %1, no output").arg(status)
                                       : Headline::tr("%1: exit status %2, no output").arg(command, status);
    if (const JsonValue attempts = result["attempts"_L1]; attempts.isNumber())
        reason += Headline::tr(", %n attempt(s)", nullptr, static_cast<int>(attempts.toInteger()));
    return reason;
}

// "" when nothing says why.
QString reasonOf(const JsonValue &result, int depth)
{
    if (!result["censored"_L1].isNone())
        return Headline::tr("hidden by no_log");
    if (depth < DeepestItem) {
        if (const QString reason = reasonOfItems(result["results"_L1], depth); !reason.isEmpty())
            return reason;
    }
    const QString msg = firstLineOfMessage(result["msg"_L1]);
    const QString bare = withoutWrapping(msg);
    if (!isGenericMessage(msg) && !isGenericMessage(bare))
        return saidOnce(bare);
    if (const JsonValue assertion = result["assertion"_L1];
        msg.compare("Assertion failed"_L1, Qt::CaseInsensitive) == 0 && !assertion.isNone())
        return Headline::tr("assertion failed: %1").arg(onOneLine(textOf(assertion)));
    if (const QString line = reasonOfOutput(result); !line.isEmpty()) {
        const QString status = exitStatusText(result["rc"_L1]);
        return status.isEmpty() ? line : line + u" · "_s + status;
    }
    if (result["rc"_L1].isNumber())
        return reasonOfSilence(result);
    return bare.isEmpty() ? msg : bare;
}

QString shortened(const QString &line)
{
    return line.size() <= LongestHeadline ? line : line.first(LongestHeadline) + u'…';
}

} // namespace

bool isGenericMessage(QStringView line)
{
    static constexpr std::array Generic{"non-zero return code"_L1,
                                        "MODULE FAILURE"_L1,
                                        "One or more items failed"_L1,
                                        "All items completed"_L1,
                                        "Assertion failed"_L1,
                                        "Task failed"_L1,
                                        "failed"_L1,
                                        "error"_L1};
    const QStringView text = line.trimmed();
    return text.isEmpty() || std::ranges::any_of(Generic, [text](QLatin1StringView word) {
               return text.compare(word, Qt::CaseInsensitive) == 0;
           });
}

QString headline(const Content &content)
{
    const JsonValue result = content.json.root();
    const bool isEmpty = result.isNone() || (result.isObject() && result.size() == 0);
    if (isEmpty && content.problem.isEmpty())
        return Headline::tr("content was not recorded");
    if (content.state == Content::State::Damaged || result.isNone()) {
        QString reason = content.problem;
        while (reason.endsWith(u'.'))
            reason.chop(1);
        return Headline::tr("content is damaged: %1").arg(onOneLine(reason));
    }
    if (const QString reason = reasonOf(result, 0); !reason.isEmpty())
        return shortened(reason);
    return content.problem.isEmpty() ? Headline::tr("no message was recorded") : onOneLine(content.problem);
}

QString message(Outcome outcome, const Content &content)
{
    switch (outcome) {
    case Outcome::Failed:
    case Outcome::Unreachable:
    case Outcome::Ignored:
    case Outcome::Rescued:
        return headline(content);
    case Outcome::Skipped:
    case Outcome::Ok:
    case Outcome::Changed:
    case Outcome::Unknown:
        break;
    }
    return itemMessage(outcome, content.json.root());
}

QString itemMessage(Outcome outcome, const JsonValue &item)
{
    switch (outcome) {
    case Outcome::Failed:
    case Outcome::Unreachable:
    case Outcome::Ignored:
    case Outcome::Rescued: {
        const QString reason = reasonOf(item, 1);
        return reason.isEmpty() ? Headline::tr("no message was recorded") : shortened(reason);
    }
    case Outcome::Skipped:
        return shortened(firstLineOfMessage(item["skip_reason"_L1]));
    case Outcome::Ok:
    case Outcome::Changed:
        return shortened(firstLineOfMessage(item["msg"_L1]));
    case Outcome::Unknown:
        break;
    }
    return {};
}

QString itemLabel(const JsonValue &item)
{
    JsonValue label = item["_ansible_item_label"_L1];
    if (label.isNone() || label.type() == JsonValue::Type::Null)
        label = item["item"_L1];
    return onOneLine(textOf(label));
}

} // namespace aviary
