// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/comparewriter.h"

#include "app/verbs/comparelines.h"
#include "app/verbs/detailtext.h"
#include "app/verbs/table.h"
#include "app/verbs/terminaltext.h"
#include "app/verbs/verbtext.h"

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// "shop-good.sqlite#2", as it may be typed again.
QString nameOfRun(const NamedReport &report, const Playbook &playbook)
{
    return report.name() + u'#' + QString::number(raw(playbook.id));
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
            table.add({{line.change, line.colour}, {line.what}, {line.hosts}, {line.left}, {line.right}, {line.place}});
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

// Recorded text as Markdown shows it: what could be a mark, a cell's border or HTML is escaped.
QString escaped(const QString &text)
{
    static const QString marks = u"\\`*_{}[]<>#|~&"_s;
    QString out;
    for (const QChar c : visibleText(text)) {
        if (marks.contains(c))
            out += u'\\';
        out += c;
    }
    return out;
}

class CompareMarkdown final : public CompareWriter
{
public:
    explicit CompareMarkdown(Output &output)
        : m_output(output)
    {
    }

    void write(const Both<ComparedReport> &reports, const std::vector<ComparedPair> &pairs) override
    {
        if (pairs.size() > 1) {
            row({VerbText::tr("Playbook"), VerbText::tr("Left"), VerbText::tr("Right"), VerbText::tr("Difference")},
                true);
            for (const ComparedPair &pair : pairs) {
                const auto run
                    = [&](Side side) { return pair.playbook[side] ? runText(*pair.playbook[side]) : QString(); };
                row({pair.title(), run(Side::Left), run(Side::Right), pairText(pair)}, false);
            }
        }
        for (const ComparedPair &pair : pairs) {
            if (!pair.comparison)
                continue;
            if (pairs.size() > 1)
                m_output.write(u"\n## "_s + escaped(pair.title()) + u"\n\n"_s);
            writePair(reports, pair);
        }
    }

private:
    void row(const QStringList &cells, bool isHeading)
    {
        QString line = u"|"_s;
        for (const QString &cell : cells)
            line += u' ' + escaped(cell) + u" |"_s;
        m_output.write(line + u'\n');
        if (isHeading)
            m_output.write(u'|' + u" --- |"_s.repeated(cells.size()) + u'\n');
    }

    void writePair(const Both<ComparedReport> &reports, const ComparedPair &pair)
    {
        for (const CompareParagraph &paragraph : pair.sentences)
            m_output.write((paragraph.emphasis.isEmpty() ? QString() : u"**"_s + escaped(paragraph.emphasis) + u"**"_s)
                           + escaped(paragraph.text) + u"\n\n"_s);
        if (!pair.named.changes.empty()) {
            m_output.write(VerbText::tr("Named in the failure, near a change:") + u"\n\n"_s);
            for (const NamedChange &change : pair.named.changes)
                m_output.write(u"- "_s + escaped(change.text()) + u'\n');
            if (const auto more = pair.named.total - std::ssize(pair.named.changes); more > 0)
                m_output.write(u"- "_s + VerbText::tr("… and %n more", nullptr, static_cast<int>(more)) + u'\n');
            m_output.write(u"\n"_s);
        }
        for (const Side side : {Side::Left, Side::Right}) {
            const QString word = side == Side::Left ? VerbText::tr("Left:") : VerbText::tr("Right:");
            m_output.write(u"- "_s
                           + escaped(u"%1 %2 · %3"_s.arg(word, nameOfRun(reports[side].name, *pair.playbook[side]),
                                                         runText(*pair.playbook[side])))
                           + u'\n');
        }
        const std::vector<CompareLine> lines = compareLines(pair);
        if (!lines.empty()) {
            m_output.write(u"\n"_s);
            row({VerbText::tr("Change"), VerbText::tr("What"), VerbText::tr("Hosts"), VerbText::tr("Left"),
                 VerbText::tr("Right"), VerbText::tr("Place")},
                true);
            for (const CompareLine &line : lines)
                row({line.change, line.what, line.hosts, line.left, line.right, line.place}, false);
        }
        if (const QString missing = notListedText(pair); !missing.isEmpty())
            m_output.write(u'\n' + escaped(missing) + u'\n');
    }

    Output &m_output;
};

} // namespace

std::unique_ptr<CompareWriter> makeCompareTable(Output &output)
{
    return std::make_unique<CompareTable>(output);
}

std::unique_ptr<CompareWriter> makeCompareMarkdown(Output &output)
{
    return std::make_unique<CompareMarkdown>(output);
}

std::unique_ptr<CompareWriter> makeCompareWriter(OutputFormat format, Output &output)
{
    if (format == OutputFormat::Json)
        return makeCompareJson(output);
    return format == OutputFormat::Markdown ? makeCompareMarkdown(output) : makeCompareTable(output);
}

} // namespace aviary
