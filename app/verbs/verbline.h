// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/output.h"
#include "models/recording/location.h"
#include "models/sources/reportsource.h"

#include <QCommandLineParser>

#include <optional>

namespace aviary {

enum class OutputFormat { Text, Json, Csv, Markdown, Html, Svg, Png, Trace };

// The command line of one verb: its options, how they are read, and the sentences for what is wrong with them.
class VerbLine
{
public:
    explicit VerbLine(QLatin1StringView verb);

    // What the verb takes; before parse(). Texts are translated already.
    void describe(const QString &text);
    void takesReports(bool several);
    void takesTwoReports(); // each may end in #PLAYBOOK
    // One report and, behind it, something else that has to be named.
    void takesReportAnd(const QString &name, const QString &text);
    static QString reportHelp(); // what a REPORT may be
    static QString insideHelp();
    void takesFormats(QLatin1StringView text,
                      std::initializer_list<OutputFormat> formats); // the first one is the default
    void takesPlaybook(const QString &text);
    void takesFlag(const QString &option, const QString &text);
    void takesWords(const QString &option, const QString &text, const QStringList &words);
    void takesText(const QString &option, const QString &valueName, const QString &text);
    void takesLimit();
    void takesZone();

    // Reads the arguments behind the verb. The exit status when that is all: --help, or something wrong, which is said.
    std::optional<ExitStatus> parse(const QStringList &arguments);

    const QStringList &reports() const { return m_reports; }
    const QString &behindReport() const { return m_behind; }
    OutputFormat format() const { return m_format; }
    bool isSet(const QString &option) const { return m_parser.isSet(option); }
    QString value(const QString &option) const { return m_parser.value(option); }
    QStringList values(const QString &option) const { return m_parser.values(option); }
    // Nothing when the option is not given or no whole number.
    std::optional<qint64> number(const QString &option) const;
    QStringList words(const QString &option) const; // of all its occurrences, at commas
    std::optional<qint64> playbook() const { return m_playbook; }
    // The place in a report that an argument is a link to; nothing when it is a path or an address.
    static std::optional<Location> linkIn(const QString &argument);
    qint64 limit() const { return m_limit; } // -1: all

    // Says it and answers Failed.
    ExitStatus usage(const QString &what) const;

private:
    struct Words
    {
        QString option;
        QStringList allowed;
    };
    QString help() const;
    std::optional<QString> read(); // what is wrong
    void takesPlaces();
    QString nameOf(OutputFormat format) const;
    std::optional<QString> readFormat();
    std::optional<QString> countReports() const;

    const QString m_verb;
    QCommandLineParser m_parser;
    QStringList m_reports;
    std::vector<Words> m_words;
    std::vector<OutputFormat> m_formats;
    OutputFormat m_format = OutputFormat::Text;
    QString m_textFormat; // what OutputFormat::Text is called
    std::optional<qint64> m_playbook;
    qint64 m_limit = -1;
    QString m_behind, m_behindName;
    enum class Takes { One, OneAnd, Two, Several };
    Takes m_takes = Takes::One;
};

} // namespace aviary
