// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/comparehtml.h"

#include "models/recording/format.h"
#include "models/recording/unseen.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CompareHtml)
};

// Tasks and results of the table: a browser lays out so many in a moment.
constexpr int MostRows = 5000;
// Blocks of more lines are folded when the page opens.
constexpr qint64 OpenLines = 30;

QString escaped(const QString &text)
{
    return shownOnOneLine(text).toHtmlEscaped();
}

QString colorsIn(const HtmlColors &colors)
{
    QString text = u"--base:%1;--text:%2;--muted:%3;--line:%4;"_s.arg(colors.base.name(), colors.text.name(),
                                                                      colors.muted.name(), colors.line.name());
    for (int outcome = 0; outcome < OutcomeCount; ++outcome)
        text += u"--%1:%2;"_s.arg(wordOf(static_cast<Outcome>(outcome)),
                                  colors.outcomes[static_cast<size_t>(outcome)].name());
    return text;
}

QString styleSheet(const HtmlColors &light, const HtmlColors &dark)
{
    QString rules = u":root{color-scheme:light dark;"_s + colorsIn(light)
        + u"}\n"
          "@media (prefers-color-scheme:dark){:root{"_s
        + colorsIn(dark)
        + u"}}\n"
          "body{margin:0 auto;max-width:110rem;padding:1rem 1.5rem;background:var(--base);color:var(--text);"
          "font:15px/1.45 system-ui,sans-serif}\n"
          "h1{font-size:1.5rem}h2{font-size:1.2rem;margin-top:2.5rem}h3{font-size:1rem;margin:1.6rem 0 .3rem}\n"
          "table{border-collapse:collapse;font-variant-numeric:tabular-nums}\n"
          "th,td{text-align:left;vertical-align:top;padding:.15rem 1.2rem .15rem 0;overflow-wrap:anywhere}\n"
          "thead th{border-bottom:1px solid var(--line);color:var(--muted);font-weight:normal}\n"
          "th.n,td.n{text-align:right;white-space:nowrap}\n"
          "tr.host td{color:var(--muted)}tr.host td.name{padding-left:1.5rem}\n"
          "summary{cursor:pointer;padding:.15rem 0}summary b,.muted{margin-right:.6rem}\n"
          "details table{margin:.2rem 0 .8rem 1.1rem}\n"
          ".muted{color:var(--muted);font-weight:normal}\n"_s;
    for (const Outcome outcome : OutcomesForReading)
        rules += u"tr td.%1{color:var(--%1);white-space:nowrap}\n"_s.arg(wordOf(outcome));
    return rules;
}

class Page
{
public:
    QByteArray take() { return m_out.toUtf8(); }

    void begin(const QString &title, const HtmlColors &light, const HtmlColors &dark)
    {
        m_out
            = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
              "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
              "'unsafe-inline'\">\n"
              "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"_s.arg(QLocale().bcp47Name());
        m_out += u"<title>"_s + escaped(title) + u"</title>\n<style>\n"_s + styleSheet(light, dark)
            + u"</style>\n</head>\n<body>\n<h1>"_s + escaped(title) + u"</h1>\n"_s;
    }
    void end() { m_out += u"</body>\n</html>\n"_s; }

    void writePairs(const std::vector<HtmlPair> &pairs)
    {
        m_out += u"<table>\n"_s;
        head({{Words::tr("Playbook")}, {Words::tr("Left")}, {Words::tr("Right")}, {Words::tr("Difference")}});
        for (size_t i = 0; i < pairs.size(); ++i) {
            const ComparedPair &pair = pairs[i].named.pair;
            const auto run = [&](Side side) { return pair.playbook[side] ? runText(*pair.playbook[side]) : QString(); };
            const QString title = escaped(pair.title());
            m_out += u"<tr><td>"_s
                + (pair.comparison ? u"<a href=\"#pair-%1\">"_s.arg(i + 1) + title + u"</a>"_s : title) + u"</td>"_s;
            cell(run(Side::Left));
            cell(run(Side::Right));
            cell(pairText(pair), pair.isRegression() ? QString(wordOf(Outcome::Failed)) : QString());
            m_out += u"</tr>\n"_s;
        }
        m_out += u"</table>\n"_s;
    }
    void heading(const QString &title, size_t number)
    {
        m_out += u"<h2 id=\"pair-%1\">"_s.arg(number) + escaped(title) + u"</h2>\n"_s;
    }

    void writePair(const HtmlPair &pair)
    {
        writeSentences(pair.named.pair);
        writeRuns(pair.named);
        for (const DifferenceBlock &block : differenceBlocks(pair.named.pair, false)) {
            if (!block.lines.empty())
                writeBlock(block);
        }
        if (pair.table && pair.table->rowCount() > 0)
            writeTable(*pair.table);
        if (!pair.named.note.isEmpty())
            m_out += u"<p>"_s + escaped(pair.named.note) + u"</p>\n"_s;
    }

private:
    struct Title
    {
        QString text;
        bool isNumber = false;
    };

    void head(const std::vector<Title> &titles)
    {
        m_out += u"<thead><tr>"_s;
        for (const Title &title : titles)
            m_out += (title.isNumber ? u"<th class=\"n\">"_s : u"<th>"_s) + title.text.toHtmlEscaped() + u"</th>"_s;
        m_out += u"</tr></thead>\n"_s;
    }
    void cell(const QString &text, const QString &kind = {})
    {
        m_out += (kind.isEmpty() ? u"<td>"_s : u"<td class=\""_s + kind + u"\">"_s) + escaped(text) + u"</td>"_s;
    }

    void writeSentences(const ComparedPair &pair)
    {
        for (const CompareParagraph &paragraph : pair.sentences) {
            const QString emphasis
                = paragraph.emphasis.isEmpty() ? QString() : u"<b>"_s + escaped(paragraph.emphasis) + u"</b>"_s;
            m_out += u"<p>"_s + emphasis + escaped(paragraph.text) + u"</p>\n"_s;
        }
    }

    void writeRuns(const NamedPair &named)
    {
        m_out += u"<table>\n"_s;
        for (const Side side : Sides) {
            const std::optional<Playbook> &playbook = named.pair.playbook[side];
            if (!playbook)
                continue;
            m_out += u"<tr>"_s;
            cell(side == Side::Left ? Words::tr("Left:") : Words::tr("Right:"));
            cell(named.names[side]);
            cell(runText(*playbook));
            m_out += u"</tr>\n"_s;
        }
        m_out += u"</table>\n"_s;
    }

    void writeBlock(const DifferenceBlock &block)
    {
        const bool isOpen = block.count <= OpenLines;
        m_out += (isOpen ? u"<details open><summary><b>"_s : u"<details><summary><b>"_s)
            + titleOf(block.kind).toHtmlEscaped() + u"</b><span class=\"muted\">"_s + formatCount(block.count)
            + u"</span><span class=\"muted\">"_s + escaped(block.note) + u"</span></summary>\n<table>\n"_s;
        for (const DifferenceLine &line : block.lines) {
            m_out += u"<tr>"_s;
            if (line.outcome)
                cell(glyphOf(*line.outcome) + u' ' + nameOf(*line.outcome), wordOf(*line.outcome));
            cell(line.what);
            for (const QString &text : {line.change, line.values(), line.hosts, line.place})
                cell(text);
            m_out += u"</tr>\n"_s;
        }
        m_out += u"</table></details>\n"_s;
        if (const qint64 more = block.count - std::ssize(block.lines); more > 0)
            m_out
                += u"<p class=\"muted\">"_s + Words::tr("… and %n more", nullptr, static_cast<int>(more)) + u"</p>\n"_s;
    }

    void writeTable(const DifferencesModel &table)
    {
        m_out += u"<h3>"_s + Words::tr("Task by task").toHtmlEscaped() + u"</h3>\n<table>\n"_s;
        std::vector<Title> titles;
        titles.reserve(DifferencesModel::ColumnCount);
        for (int column = 0; column < DifferencesModel::ColumnCount; ++column)
            titles.push_back({table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), isNumber(column)});
        head(titles);
        int written = 0;
        for (int task = 0; task < table.rowCount() && written < MostRows; ++task) {
            const QModelIndex index = table.index(task, 0);
            writeRow(index, false);
            ++written;
            for (int row = 0; row < table.rowCount(index) && written < MostRows; ++row, ++written)
                writeRow(table.index(row, 0, index), true);
        }
        m_out += u"</table>\n"_s;
        if (const qint64 all = table.rowCount() + table.shownResults(); written < all)
            m_out += u"<p>"_s
                + Words::tr("%1 of %n row(s); all are listed with --format json.", nullptr, static_cast<int>(all))
                      .arg(formatCount(written))
                + u"</p>\n"_s;
    }

    static bool isNumber(int column)
    {
        return column == DifferencesModel::LeftDuration || column == DifferencesModel::RightDuration
            || column == DifferencesModel::Delta;
    }

    void writeRow(const QModelIndex &row, bool isHost)
    {
        m_out += isHost ? u"<tr class=\"host\">"_s : u"<tr>"_s;
        for (int column = 0; column < DifferencesModel::ColumnCount; ++column) {
            const QModelIndex index = row.siblingAtColumn(column);
            const QString text = index.data().toString();
            const QVariant outcome = index.data(DifferencesModel::OutcomeRole);
            if (outcome.isValid()) {
                const auto value = static_cast<Outcome>(outcome.toInt());
                cell(glyphOf(value) + u' ' + text, wordOf(value));
            } else if (column == DifferencesModel::Name) {
                m_out += u"<td class=\"name\">"_s + escaped(text) + u" <span class=\"muted\">"_s
                    + escaped(index.data(DifferencesModel::SubtitleRole).toString()) + u"</span></td>"_s;
            } else {
                cell(text, isNumber(column) ? u"n"_s : QString());
            }
        }
        m_out += u"</tr>\n"_s;
    }

    QString m_out;
};

} // namespace

QByteArray compareHtml(const std::vector<HtmlPair> &pairs, const HtmlColors &light, const HtmlColors &dark)
{
    Page page;
    const bool isOne = pairs.size() == 1;
    page.begin(isOne ? Words::tr("%1: two runs compared").arg(pairs.front().named.pair.title())
                     : Words::tr("Two reports compared"),
               light, dark);
    if (!isOne)
        page.writePairs(pairs);
    for (size_t i = 0; i < pairs.size(); ++i) {
        if (!pairs[i].named.pair.comparison)
            continue;
        if (!isOne)
            page.heading(pairs[i].named.pair.title(), i + 1);
        page.writePair(pairs[i]);
    }
    page.end();
    return page.take();
}

} // namespace aviary
