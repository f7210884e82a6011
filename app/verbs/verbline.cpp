// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/verbline.h"

#include "app/verbs/verbtext.h"
#include "models/recording/format.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

std::optional<qint64> wholeNumber(const QString &text)
{
    bool fine = false;
    const qint64 number = text.toLongLong(&fine);
    return fine && number >= 0 ? std::optional(number) : std::nullopt;
}

} // namespace

VerbLine::VerbLine(QLatin1StringView verb)
    : m_verb(verb)
{
    m_parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    m_parser.addOption({{u"h"_s, u"help"_s}, VerbText::tr("Shows this help.")});
    m_parser.addOption({u"verbose"_s, VerbText::tr("Says on the standard error what servers are asked and answer.")});
    // Read before everything else, by runOnConsole(): so that also this help is in that language.
    m_parser.addOption(
        {u"language"_s, VerbText::tr("Speaks this language instead of the system's, as de."), u"code"_s});
}

void VerbLine::describe(const QString &text)
{
    m_parser.setApplicationDescription(text);
}

QString VerbLine::reportHelp()
{
    return VerbText::tr("The ansible.sqlite that ARA wrote; a folder, an archive or a web address with it; or a link to a "
                        "place in it (aviary:?report=…).");
}

QString VerbLine::insideHelp()
{
    return VerbText::tr("Of the reports in an archive or a folder the one at this path in it.");
}

void VerbLine::takesReports(bool several)
{
    m_takes = several ? Takes::Several : Takes::One;
    m_parser.addPositionalArgument(several ? u"reports"_s : u"report"_s, reportHelp(),
                                   several ? VerbText::tr("REPORT…") : VerbText::tr("REPORT"));
    takesPlaces();
}

void VerbLine::takesTwoReports()
{
    m_takes = Takes::Two;
    m_parser.addPositionalArgument(u"left"_s, reportHelp(), VerbText::tr("A[#PLAYBOOK]"));
    m_parser.addPositionalArgument(u"right"_s, VerbText::tr("The same. #2 behind a report means its playbook with the id 2."),
                                   VerbText::tr("B[#PLAYBOOK]"));
    takesPlaces();
}

void VerbLine::takesReportAnd(const QString &name, const QString &text)
{
    m_takes = Takes::OneAnd;
    m_behindName = name;
    m_parser.addPositionalArgument(u"report"_s, reportHelp(), VerbText::tr("REPORT"));
    m_parser.addPositionalArgument(u"behind"_s, text, name);
    takesPlaces();
}

void VerbLine::takesPlaces()
{
    m_parser.addOption({u"inside"_s, insideHelp(), VerbText::tr("path")});
    m_parser.addOption({u"no-bounds"_s,
                        VerbText::tr("Search on where it would stop: however large, deep or many.")});
}

void VerbLine::takesFormats(QLatin1StringView text, std::initializer_list<OutputFormat> formats)
{
    m_textFormat = text;
    m_formats = formats;
    m_format = m_formats.front();
    QStringList names;
    for (const OutputFormat format : m_formats)
        names << nameOf(format);
    m_parser.addOption({u"format"_s,
                        VerbText::tr("How to write it: %1. The first is the default.").arg(names.join(", "_L1)),
                        names.join(u'|')});
}

void VerbLine::takesPlaybook(const QString &text)
{
    m_parser.addOption({u"playbook"_s, text, u"N"_s});
}

void VerbLine::takesFlag(const QString &option, const QString &text)
{
    m_parser.addOption({option, text});
}

void VerbLine::takesWords(const QString &option, const QString &text, const QStringList &words)
{
    m_words.push_back({option, words});
    m_parser.addOption({option, text + u' ' + words.join(", "_L1) + u'.', VerbText::tr("words")});
}

void VerbLine::takesText(const QString &option, const QString &valueName, const QString &text)
{
    m_parser.addOption({option, text, valueName});
}

void VerbLine::takesLimit()
{
    m_parser.addOption({u"limit"_s, VerbText::tr("At most so many rows."), u"N"_s});
}

void VerbLine::takesZone()
{
    m_parser.addOption({u"utc"_s, VerbText::tr("Times in UTC instead of local time. JSON and CSV always have UTC.")});
}

std::optional<ExitStatus> VerbLine::parse(const QStringList &arguments)
{
    if (!m_parser.parse(QStringList(m_verb) + arguments))
        return usage(m_parser.errorText());
    if (m_parser.isSet(u"help"_s)) {
        Output().write(help());
        return Fine;
    }
    if (const std::optional<QString> wrong = read())
        return usage(*wrong);
    return {};
}

std::optional<QString> VerbLine::read()
{
    m_reports = m_parser.positionalArguments();
    if (m_reports.isEmpty())
        return VerbText::tr("Which report? Name the ansible.sqlite that ARA wrote, or a folder or archive with it.");
    if (std::optional<QString> wrong = countReports())
        return wrong;
    if (m_takes == Takes::OneAnd)
        m_behind = m_reports.takeLast();
    if (std::optional<QString> wrong = readFormat())
        return wrong;
    for (const Words &words : m_words) {
        for (const QString &word : this->words(words.option)) {
            if (!words.allowed.contains(word))
                return VerbText::tr("--%1 does not know %2. It takes %3.")
                    .arg(words.option, word, words.allowed.join(", "_L1));
        }
    }
    const QStringList given = m_parser.optionNames();
    if (given.contains("playbook"_L1)) {
        m_playbook = number(u"playbook"_s);
        if (!m_playbook)
            return VerbText::tr("--playbook takes the id of a playbook, a number, not %1.").arg(value(u"playbook"_s));
    }
    if (given.contains("limit"_L1)) {
        const std::optional<qint64> limit = number(u"limit"_s);
        if (!limit)
            return VerbText::tr("--limit takes a number of rows, not %1.").arg(value(u"limit"_s));
        m_limit = *limit;
    }
    if (given.contains("utc"_L1))
        setDisplayZone(QTimeZone::utc());
    return {};
}

std::optional<QString> VerbLine::countReports() const
{
    if (m_takes == Takes::One && m_reports.size() > 1)
        return VerbText::tr("It takes one report; %1 is one too many.").arg(m_reports[1]);
    if (m_takes == Takes::OneAnd && m_reports.size() > 2)
        return VerbText::tr("It takes one report and one %1; %2 is one too many.").arg(m_behindName, m_reports[2]);
    if (m_takes == Takes::OneAnd && m_reports.size() == 1)
        return VerbText::tr("It takes a report and a %1.").arg(m_behindName);
    if (m_takes == Takes::Two && m_reports.size() > 2)
        return VerbText::tr("It takes two reports; %1 is one too many.").arg(m_reports[2]);
    if (m_takes == Takes::Two && m_reports.size() == 1)
        return VerbText::tr("With what? Name a second report, or the same with another playbook: REPORT#1 REPORT#2.");
    return {};
}

QString VerbLine::nameOf(OutputFormat format) const
{
    switch (format) {
    case OutputFormat::Json:
        return u"json"_s;
    case OutputFormat::Csv:
        return u"csv"_s;
    case OutputFormat::Markdown:
        return u"markdown"_s;
    case OutputFormat::Html:
        return u"html"_s;
    case OutputFormat::Svg:
        return u"svg"_s;
    case OutputFormat::Png:
        return u"png"_s;
    case OutputFormat::Trace:
        return u"trace"_s;
    case OutputFormat::Text:
        break;
    }
    return m_textFormat;
}

std::optional<QString> VerbLine::readFormat()
{
    if (!m_parser.optionNames().contains("format"_L1))
        return {};
    const QString name = value(u"format"_s);
    QStringList names;
    for (const OutputFormat format : m_formats) {
        names << nameOf(format);
        if (names.last() == name) {
            m_format = format;
            return {};
        }
    }
    return VerbText::tr("--format does not know %1. It takes %2.").arg(name, names.join(", "_L1));
}

std::optional<Location> VerbLine::linkIn(const QString &argument)
{
    const std::optional<Location> link = Location::fromLink(QUrl(argument, QUrl::StrictMode));
    return link && !link->report.isEmpty() ? link : std::nullopt;
}

std::optional<qint64> VerbLine::number(const QString &option) const
{
    return wholeNumber(value(option));
}

QStringList VerbLine::words(const QString &option) const
{
    QStringList words;
    for (const QString &value : m_parser.values(option)) {
        for (const QString &word : value.split(u',', Qt::SkipEmptyParts))
            words << word.trimmed().toLower();
    }
    return words;
}

QString VerbLine::help() const
{
    // The parser names the program by the path it was started with.
    QString text = m_parser.helpText();
    const QString program = QCoreApplication::arguments().constFirst();
    if (const qsizetype at = text.indexOf(program); at >= 0)
        text.replace(at, program.size(), "aviary "_L1 + m_verb);
    return text;
}

ExitStatus VerbLine::usage(const QString &what) const
{
    say(what);
    say(VerbText::tr("See aviary %1 --help.").arg(m_verb));
    return Failed;
}

} // namespace aviary
