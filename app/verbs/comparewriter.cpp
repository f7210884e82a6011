// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/comparewriter.h"

#include "app/verbs/detailtext.h"
#include "app/verbs/table.h"
#include "app/verbs/terminaltext.h"
#include "app/verbs/verbtext.h"
#include "app/verbs/waitfor.h"
#include "models/compare/comparelines.h"
#include "models/exports/comparehtml.h"
#include "models/recording/format.h"
#include "views/common/palette.h"

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// "shop-good.sqlite#2", as it may be typed again.
QString nameOfRun(const NamedReport &report, const Playbook &playbook)
{
    return report.name() + u'#' + QString::number(raw(playbook.id));
}

// "Not listed: 14 results of hosts that are only left."; "" when nothing is left out.
QString notListedText(const ComparedPair &pair)
{
    if (pair.hasLittleInCommon())
        return {};
    QStringList parts{missingText(*pair.comparison)};
    if (pair.comparedOutputs < pair.comparableOutputs)
        parts << VerbText::tr("output was compared of %1 of %n result(s), --all compares all", nullptr,
                              static_cast<int>(pair.comparableOutputs))
                     .arg(formatCount(pair.comparedOutputs));
    parts.removeAll(QString());
    return parts.isEmpty() ? QString() : VerbText::tr("Not listed: %1.").arg(parts.join("; "_L1));
}

NamedPair named(const Both<ComparedReport> &reports, const ComparedPair &pair)
{
    NamedPair named{.pair = pair};
    for (const Side side : Sides) {
        if (pair.playbook[side])
            named.names[side] = nameOfRun(reports[side].name, *pair.playbook[side]);
    }
    if (pair.comparison)
        named.note = notListedText(pair);
    return named;
}

constexpr int Red = 31;
constexpr int Green = 32;
constexpr int Yellow = 33;

int colourOf(CompareLine::Tone tone)
{
    switch (tone) {
    case CompareLine::Tone::Bad:
        return Red;
    case CompareLine::Tone::Good:
        return Green;
    case CompareLine::Tone::Notable:
        return Yellow;
    case CompareLine::Tone::Neutral:
        break;
    }
    return 0;
}

class CompareTable final : public CompareWriter
{
public:
    explicit CompareTable(Output &output)
        : m_output(output)
    {
    }

    void write(const Both<ComparedReport> &reports, const std::vector<ComparedPair> &pairs) override
    {
        if (pairs.size() > 1)
            writePairs(pairs);
        for (const ComparedPair &pair : pairs) {
            if (!pair.comparison || !m_output.isOpen())
                continue;
            if (pairs.size() > 1)
                m_output.write(u'\n' + heading(m_output, visibleText(pair.title())) + u'\n');
            writePair(reports, pair);
        }
    }

private:
    void writePairs(const std::vector<ComparedPair> &pairs)
    {
        Table table(m_output,
                    {{VerbText::tr("Playbook"), false, true},
                     {VerbText::tr("Left")},
                     {VerbText::tr("Right")},
                     {VerbText::tr("Difference"), false, true}});
        for (const ComparedPair &pair : pairs) {
            const auto run = [&](Side side) {
                return pair.playbook[side]
                    ? TableCell{runText(*pair.playbook[side]), colourOf(pair.playbook[side]->state)}
                    : TableCell{};
            };
            table.add({{pair.title()},
                       run(Side::Left),
                       run(Side::Right),
                       {pairText(pair), pair.isRegression() ? colourOf(Outcome::Failed) : 0}});
        }
        table.finish();
    }

    void writePair(const Both<ComparedReport> &reports, const ComparedPair &pair)
    {
        for (const CompareParagraph &paragraph : pair.sentences) {
            const QString emphasis = visibleText(paragraph.emphasis);
            m_output.write((emphasis.isEmpty() ? QString() : heading(m_output, emphasis)) + visibleText(paragraph.text)
                           + u'\n');
        }
        if (!pair.named.changes.empty()) {
            m_output.write(u'\n' + VerbText::tr("Named in the failure, near a change:") + u'\n');
            for (const NamedChange &change : pair.named.changes)
                m_output.write(u"  "_s + visibleText(change.text()) + u'\n');
            if (const auto more = pair.named.total - std::ssize(pair.named.changes); more > 0)
                m_output.write(u"  "_s + VerbText::tr("… and %n more", nullptr, static_cast<int>(more)) + u'\n');
        }
        m_output.write(u"\n"_s);
        writeRuns(reports, pair);
        const std::vector<CompareLine> lines = compareLines(pair);
        if (!lines.empty())
            m_output.write(u"\n"_s);
        Table table(m_output,
                    {{VerbText::tr("Change")},
                     {VerbText::tr("What"), false, true},
                     {VerbText::tr("Hosts"), false, true},
                     {VerbText::tr("Left"), false, true},
                     {VerbText::tr("Right"), false, true},
                     {VerbText::tr("Place"), false, true}});
        for (const CompareLine &line : lines)
            table.add({{line.change, colourOf(line.tone)},
                       {line.what},
                       {line.hosts},
                       {line.left},
                       {line.right},
                       {line.place}});
        table.finish();
        if (const QString missing = notListedText(pair); !missing.isEmpty())
            m_output.write(u'\n' + missing + u'\n');
    }

    void writeRuns(const Both<ComparedReport> &reports, const ComparedPair &pair)
    {
        const auto write = [&](const QString &side, Side of) {
            const Playbook &playbook = *pair.playbook[of];
            m_output.write(
                visibleText(u"%1  %2  %3"_s.arg(side, nameOfRun(reports[of].name, playbook), runText(playbook)))
                + u'\n');
        };
        const QString left = VerbText::tr("Left:");
        const QString right = VerbText::tr("Right:");
        const qsizetype width = std::max(left.size(), right.size());
        write(left.leftJustified(width), Side::Left);
        write(right.leftJustified(width), Side::Right);
    }

    Output &m_output;
};

HtmlColors colorsOf(const QPalette &palette)
{
    HtmlColors colors{.base = palette.color(QPalette::Base),
                      .text = palette.color(QPalette::Text),
                      .muted = mutedText(palette),
                      .line = palette.color(QPalette::Mid),
                      .outcomes = {}};
    for (const Outcome outcome : OutcomesForReading)
        colors.outcomes[static_cast<size_t>(outcome)] = colorOf(outcome, palette);
    return colors;
}

class CompareHtml final : public CompareWriter
{
public:
    explicit CompareHtml(Output &output)
        : m_output(output)
    {
    }

    void write(const Both<ComparedReport> &reports, const std::vector<ComparedPair> &pairs) override
    {
        std::vector<HtmlPair> all;
        std::vector<std::unique_ptr<DifferencesModel>> tables;
        for (const ComparedPair &pair : pairs) {
            all.push_back({.named = named(reports, pair)});
            if (!pair.comparison || pair.hasLittleInCommon())
                continue;
            tables.push_back(std::make_unique<DifferencesModel>());
            DifferencesModel &table = *tables.back();
            table.setPair(std::make_shared<ComparedPair>(pair));
            if (table.isBusy())
                waitFor(table, &DifferencesModel::settled);
            all.back().table = &table;
        }
        m_output.writeBytes(compareHtml(all, colorsOf(lightPalette()), colorsOf(darkPalette())));
    }

private:
    Output &m_output;
};

class CompareMarkdown final : public CompareWriter
{
public:
    explicit CompareMarkdown(Output &output)
        : m_output(output)
    {
    }

    void write(const Both<ComparedReport> &reports, const std::vector<ComparedPair> &pairs) override
    {
        std::vector<NamedPair> all;
        all.reserve(pairs.size());
        for (const ComparedPair &pair : pairs)
            all.push_back(named(reports, pair));
        m_output.write(pairsMarkdown(all));
    }

private:
    Output &m_output;
};

} // namespace

std::unique_ptr<CompareWriter> makeCompareTable(Output &output)
{
    return std::make_unique<CompareTable>(output);
}

std::unique_ptr<CompareWriter> makeCompareHtml(Output &output)
{
    return std::make_unique<CompareHtml>(output);
}

std::unique_ptr<CompareWriter> makeCompareMarkdown(Output &output)
{
    return std::make_unique<CompareMarkdown>(output);
}

std::unique_ptr<CompareWriter> makeCompareWriter(OutputFormat format, Output &output)
{
    switch (format) {
    case OutputFormat::Json:
        return makeCompareJson(output);
    case OutputFormat::Markdown:
        return makeCompareMarkdown(output);
    case OutputFormat::Html:
        return makeCompareHtml(output);
    case OutputFormat::Text:
    case OutputFormat::Csv: // these are none of its formats
    case OutputFormat::Svg:
    case OutputFormat::Png:
    case OutputFormat::Trace:
        break;
    }
    return makeCompareTable(output);
}

} // namespace aviary
