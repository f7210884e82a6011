// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/content/resultdetail.h"

#include "models/content/command.h"
#include "models/content/detailitems.h"
#include "models/content/errorline.h"
#include "models/content/headline.h"
#include "models/recording/format.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

using Kind = DetailPart::Kind;

// Texts are compared by their end only when they are longer: a message is not that long.
constexpr qsizetype LongestMessage = qsizetype{1024} * 1024;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ResultDetail)
};

bool isBlank(const JsonValue &value)
{
    return !value.isString() || value.head(LongestMessage).trimmed().isEmpty();
}

bool sameText(const JsonValue &left, const JsonValue &right)
{
    return left.isString() && right.isString() && left.source().size() < LongestMessage
        && right.source().size() < LongestMessage && left.toString().trimmed() == right.toString().trimmed();
}

class Reader
{
public:
    Reader(Outcome outcome, const ContentPtr &content, const JsonValue &result)
        : m_outcome(outcome)
        , m_result(result)
        , m_isWhole(content->problem.isEmpty())
    {
        m_detail.content = content;
    }

    ResultDetail read()
    {
        if (!m_result["censored"_L1].isNone()) {
            m_detail.notices << Words::tr("The content of this result is hidden by no_log.");
            use("censored"_L1);
        } else if (m_isWhole && (m_result.isNone() || (m_result.isObject() && m_result.size() == 0))) {
            m_detail.notices << Words::tr("The content of this result was not recorded.");
        }
        m_detail.exitStatus = exitStatusText(m_result["rc"_L1]);
        m_detail.attempts = m_result["attempts"_L1].toInteger();
        m_detail.hasFacts = m_result["ansible_facts"_L1].size() > 0;
        if (!isAtFault())
            difference();
        message();
        output();
        command();
        assertion();
        items();
        if (isAtFault())
            difference();
        warnings();
        returned();
        arguments();
        return std::move(m_detail);
    }

private:
    bool isAtFault() const
    {
        return isFailing(m_outcome) || m_outcome == Outcome::Ignored || m_outcome == Outcome::Rescued
            || m_outcome == Outcome::Unknown;
    }
    void use(QLatin1StringView key) { m_used.insert(key); }
    DetailPart &add(Kind kind, const QString &title)
    {
        DetailPart part;
        part.kind = kind;
        part.title = title;
        m_detail.parts.push_back(std::move(part));
        return m_detail.parts.back();
    }
    // A text of its own part; what is blank stays among the values.
    bool addText(Kind kind, const QString &title, QLatin1StringView key)
    {
        if (isBlank(m_result[key]))
            return false;
        DetailPart &part = add(kind, title);
        part.text = m_result[key].toUtf8();
        part.opensAtEnd = isAtFault() && m_outcome != Outcome::Unknown;
        use(key);
        return true;
    }

    void message()
    {
        const JsonValue msg = m_result["msg"_L1];
        if (msg.isNone() || msg.type() == JsonValue::Type::Null)
            return;
        const QString text = msg.isString() ? msg.head(LongestMessage).trimmed() : QString();
        if (msg.isString()) {
            use("msg"_L1);
            // "MODULE FAILURE\nSee stdout/stderr for the exact error" says no more than its first line.
            const bool pointsOn = text.contains("\nSee stdout/stderr"_L1);
            if (isGenericMessage(pointsOn ? QStringView(firstLine(text)) : QStringView(text)))
                return;
            for (const auto key :
                 {"stderr"_L1, "module_stderr"_L1, "exception"_L1, "stdout"_L1, "module_stdout"_L1, "assertion"_L1}) {
                if (sameText(msg, m_result[key]))
                    return;
            }
            add(Kind::Message, Words::tr("Message")).text = msg.toUtf8();
        } else if (msg.size() > 0 || !msg.isContainer()) {
            use("msg"_L1);
            add(Kind::Message, Words::tr("Message")).text = msg.toIndented().toUtf8();
        }
    }

    void output()
    {
        for (const auto key : {"stderr"_L1, "module_stderr"_L1, "exception"_L1}) {
            if (key == "exception"_L1 && m_result[key].head(64).trimmed() == "NoneType: None"_L1)
                continue;
            if (!addText(Kind::ErrorOutput, Words::tr("Error output"), key))
                continue;
            for (const auto other : {"module_stderr"_L1, "exception"_L1}) {
                if (sameText(m_result[key], m_result[other]))
                    use(other);
            }
            break;
        }
        const bool hasOutput = addText(Kind::Output, Words::tr("Output"), "stdout"_L1);
        if (hasOutput && sameText(m_result["stdout"_L1], m_result["module_stdout"_L1]))
            use("module_stdout"_L1);
        else
            addText(Kind::Output, hasOutput ? Words::tr("Output of the module") : Words::tr("Output"),
                    "module_stdout"_L1);
        const bool ran = m_result["stdout"_L1].isString() || m_result["stderr"_L1].isString()
            || m_result["module_stdout"_L1].isString();
        const auto isText
            = [](const DetailPart &part) { return part.kind == Kind::ErrorOutput || part.kind == Kind::Output; };
        if (ran && std::ranges::none_of(m_detail.parts, isText))
            add(Kind::Silence, Words::tr("The command printed nothing."));
    }

    void command()
    {
        const QString line = commandLine(m_result["cmd"_L1]);
        if (line.trimmed().isEmpty())
            return;
        DetailPart &part = add(Kind::Command, Words::tr("Command"));
        part.text = line.toUtf8();
        const QString taken = formatDuration(durationFromDelta(m_result["delta"_L1].toString()));
        QStringList note{m_detail.exitStatus, taken};
        note.removeAll(QString());
        part.note = note.join(u" · "_s);
        use("cmd"_L1);
        use("rc"_L1);
    }

    void assertion()
    {
        const JsonValue assertion = m_result["assertion"_L1];
        if (assertion.isNone())
            return;
        DetailPart &part = add(Kind::Assertion, Words::tr("Assertion"));
        part.text = assertion.isString() ? assertion.toUtf8() : assertion.toCompact().toUtf8();
        use("assertion"_L1);
        if (const JsonValue value = m_result["evaluated_to"_L1]; !value.isNone()) {
            part.note = Words::tr("evaluated to %1").arg(onOneLine(value.toCompact()));
            use("evaluated_to"_L1);
        }
    }

    void items()
    {
        const JsonValue results = m_result["results"_L1];
        if (!results.isArray())
            return;
        std::vector<DetailItem> found = readItems(results);
        if (found.empty() || std::ssize(found) != results.size())
            return; // what a package module did, say: lines of text, among the values
        DetailPart &part = add(Kind::Items, Words::tr("Items"));
        part.note = noteOfItems(found);
        part.items = std::move(found);
        use("results"_L1);
    }

    void difference()
    {
        Difference difference = readDifference(m_result["diff"_L1]);
        if (difference.text.isEmpty())
            return;
        DetailPart &part = add(Kind::Difference, Words::tr("Difference"));
        part.text = std::move(difference.text);
        part.muted = std::move(difference.muted);
        if (difference.files > 1)
            part.note = Words::tr("%n file(s)", nullptr, difference.files);
        use("diff"_L1);
    }

    void warnings()
    {
        const JsonValue warnings = m_result["warnings"_L1];
        const JsonValue deprecations = m_result["deprecations"_L1];
        QStringList lines;
        for (JsonValue warning = warnings.firstChild(); !warning.isNone(); warning = warning.next())
            lines << (warning.isString() ? warning.toString() : warning.toCompact()).trimmed();
        const bool hasWarnings = !lines.isEmpty();
        for (JsonValue deprecation = deprecations.firstChild(); !deprecation.isNone(); deprecation = deprecation.next())
            lines << deprecationLine(deprecation);
        if (lines.isEmpty())
            return;
        const bool hasDeprecations = deprecations.size() > 0;
        const QString title = !hasDeprecations ? Words::tr("Warnings")
            : hasWarnings                      ? Words::tr("Warnings, deprecations")
                                               : Words::tr("Deprecations");
        add(Kind::Warnings, title).text = lines.join(u'\n').toUtf8();
        use("warnings"_L1);
        use("deprecations"_L1);
    }

    static QString deprecationLine(const JsonValue &deprecation)
    {
        if (!deprecation.isObject())
            return (deprecation.isString() ? deprecation.toString() : deprecation.toCompact()).trimmed();
        const QString text = deprecation["msg"_L1].toString().trimmed();
        const QString collection = deprecation["collection_name"_L1].toString();
        const JsonValue version = deprecation["version"_L1];
        const JsonValue date = deprecation["date"_L1];
        const QString when = version.isString() || version.isNumber() ? version.toString() : date.toString();
        if (when.isEmpty())
            return Words::tr("deprecated: %1").arg(text);
        return collection.isEmpty() ? Words::tr("deprecated: %1 (gone in %2)").arg(text, when)
                                    : Words::tr("deprecated: %1 (gone in %2 of %3)").arg(text, when, collection);
    }

    void returned()
    {
        if (!m_result.isObject() || m_result.size() == 0)
            return;
        std::vector<JsonValue> shown;
        // `state` alone may be that of a service.
        const bool isFile
            = !m_result["path"_L1].isNone() || !m_result["dest"_L1].isNone() || !m_result["mode"_L1].isNone();
        qsizetype aboutFile = 0;
        for (JsonValue member = m_result.firstChild(); !member.isNone(); member = member.next()) {
            const QString key = member.key();
            if (m_used.contains(key) || isLeftOut(member, m_result, m_outcome))
                continue;
            if (isFile && isAboutFile(key) && (member.isString() || member.isNumber()))
                ++aboutFile;
            else
                shown.push_back(member);
        }
        if (shown.empty() && aboutFile == 0)
            return;
        DetailPart &part = add(Kind::Returned, Words::tr("Returned values"));
        part.all = m_result;
        part.fileLine = aboutFile > 0 ? fileLine(m_result) : QString();
        const auto count = static_cast<int>(shown.size() + static_cast<size_t>(aboutFile));
        part.hidden = m_result.size() - count;
        part.note = part.hidden == 0
            ? Words::tr("%n value(s)", nullptr, count)
            : Words::tr("%1 of %n value(s)", nullptr, static_cast<int>(m_result.size())).arg(count);
        part.values = std::move(shown);
    }

    void arguments()
    {
        const JsonValue arguments = m_result["invocation"_L1]["module_args"_L1];
        if (arguments.size() == 0)
            return;
        DetailPart &part = add(Kind::Arguments, Words::tr("Module arguments"));
        if (arguments.isObject()) {
            for (JsonValue member = arguments.firstChild(); !member.isNone(); member = member.next()) {
                if (member.type() != JsonValue::Type::Null)
                    part.values.push_back(member);
            }
        }
        part.all = arguments;
        part.hidden = arguments.size() - std::ssize(part.values);
        part.note = part.hidden == 0
            ? Words::tr("%n argument(s)", nullptr, static_cast<int>(arguments.size()))
            : Words::tr("%1 of %n argument(s), the others are null", nullptr, static_cast<int>(arguments.size()))
                  .arg(part.values.size());
    }

    Outcome m_outcome;
    JsonValue m_result;
    bool m_isWhole;
    QSet<QString> m_used; // keys that a part shows, or that repeat one
    ResultDetail m_detail;
};

} // namespace

ResultDetail readResultDetail(Outcome outcome, const ContentPtr &content)
{
    ResultDetail detail = Reader(outcome, content, content->json.root()).read();
    // The reason of a blob that does not inflate is the end of a sentence, that of a broken JSON is a sentence.
    if (content->state == Content::State::Damaged)
        detail.notices.prepend(
            Words::tr("The content is damaged: %1. What could be read of it is shown.").arg(content->problem));
    else if (content->state == Content::State::Cut)
        detail.notices.prepend(Words::tr("The content is shown in part: %1.").arg(content->problem));
    else if (!content->problem.isEmpty())
        detail.notices.prepend(content->problem);
    if (!content->text.isEmpty()) {
        DetailPart raw;
        raw.kind = Kind::Raw;
        raw.title = Words::tr("Raw");
        raw.note = formatBytes(content->text.size());
        detail.parts.push_back(std::move(raw));
    }
    return detail;
}

ResultDetail readItemDetail(const DetailItem &item, const ContentPtr &content)
{
    return Reader(item.outcome, content, item.value).read();
}

} // namespace aviary
