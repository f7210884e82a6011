// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/historywriter.h"

#include "app/verbs/detailtext.h"
#include "app/verbs/table.h"
#include "app/verbs/terminaltext.h"
#include "app/verbs/verbtext.h"
#include "models/compare/historysentences.h"
#include "models/recording/format.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// Columns of a terminal that the marks leave for the rest of a line, and the fewest marks that make sense.
constexpr int RestOfLine = 78;
constexpr int FewestMarks = 10;

QString marksOf(const HistoryRow &row, size_t from)
{
    QString marks;
    for (size_t run = from; run < row.cells.size(); ++run) {
        const QString glyph = glyphOf(row.cells[run]);
        marks += glyph.isEmpty() ? u" "_s : glyph;
    }
    return marks;
}

bool isTold(const HistoryRow &row)
{
    return row.verdict.failed > 0 || row.verdict.isNewlySlow;
}

} // namespace

void writeHistoryTable(Output &output, const ReadHistory &read, const HistoryChoice &choice)
{
    const RunHistory &history = *read.history;
    const size_t runs = history.runs().size();
    for (const CompareParagraph &paragraph : historySentences(history)) {
        const QString emphasis = visibleText(paragraph.emphasis);
        output.write((emphasis.isEmpty() ? QString() : heading(output, emphasis)) + visibleText(paragraph.text)
                     + u'\n');
    }
    const size_t shown = output.columns() == 0
        ? runs
        : std::min(runs, static_cast<size_t>(std::max(FewestMarks, output.columns() - RestOfLine)));
    const size_t from = runs - shown;
    output.write(u'\n'
                 + visibleText(VerbText::tr("A mark for each run, from %1 to %2 at the right.")
                                   .arg(runName(history.run(from)), runName(history.run(runs - 1)))));
    if (from > 0)
        output.write(
            u' '
            + VerbText::tr("The newest %1 of %n run(s); --format json has all.", nullptr, static_cast<int>(runs))
                  .arg(formatCount(static_cast<qint64>(shown))));
    output.write(u"\n"_s);
    const std::vector<HistoryRow> &rows = choice.hosts ? history.hosts() : history.tasks();
    Table table(output,
                {{VerbText::tr("Runs")},
                 {choice.hosts ? VerbText::tr("Host") : VerbText::tr("Task"), false, true},
                 {VerbText::tr("Failing since")},
                 {VerbText::tr("Flaky")},
                 {VerbText::tr("Newly slow")},
                 {VerbText::tr("Failed on"), false, true}});
    table.add({{marksOf(history.whole(), from)},
               {VerbText::tr("(the run)")},
               {failingSinceText(history, history.whole())},
               {flakyText(history.whole())},
               {slowText(history.whole())},
               {}});
    int others = 0;
    for (const HistoryRow &row : rows) {
        if (!choice.all && !isTold(row)) {
            ++others;
            continue;
        }
        const int colour = row.verdict.isFailing() ? colourOf(Outcome::Failed) : 0;
        table.add({{marksOf(row, from), colour},
                   {row.name},
                   {failingSinceText(history, row), colour},
                   {flakyText(row)},
                   {slowText(row)},
                   {failedOnText(history, row)}});
    }
    table.finish();
    if (others > 0)
        output.write(u'\n'
                     + (choice.hosts
                            ? VerbText::tr("%n other host(s) never failed and are as quick as ever; --all shows them.",
                                           nullptr, others)
                            : VerbText::tr("%n other task(s) never failed and are as quick as ever; --all shows them.",
                                           nullptr, others))
                     + u'\n');
}

} // namespace aviary
