// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/timelinetable.h"

#include "app/verbs/detailtext.h"
#include "app/verbs/table.h"
#include "app/verbs/terminaltext.h"
#include "app/verbs/verbtext.h"
#include "models/exports/timelinekeys.h"
#include "models/items/figures/figurewords.h"
#include "models/items/figures/gaincells.h"
#include "models/items/figures/pathcells.h"
#include "models/items/figures/timingcells.h"
#include "models/items/figures/waitcells.h"
#include "models/recording/format.h"
#include "views/timeline/timelinehead.h"
#include "views/timeline/timelinetexts.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr qint64 FirstRows = 20;

class TimelineTable
{
public:
    TimelineTable(Output &output, const TimelineFiguresPtr &figures, qint64 limit)
        : m_output(output)
        , m_figures(figures)
        , m_limit(static_cast<quint32>(std::min<qint64>(limit < 0 ? FirstRows : limit, NoIndex)))
    {
    }

    void write()
    {
        writeHead();
        if (m_figures->recording->resultCount() == 0)
            return;
        writePath();
        if (!m_figures->waits.hosts.empty()) {
            writeFirst(VerbText::tr("Waiting, by host"), HostWaitCells(m_figures));
            writeFirst(VerbText::tr("Waiting, by task"), TaskWaitCells(m_figures));
        }
        writeFirst(VerbText::tr("What if"), GainCells(m_figures, {}),
                   VerbText::tr("How much shorter the run would be, at least."));
        writeFirst(VerbText::tr("Slowest tasks"), TimingCells(m_figures, GroupKind::Task));
        writeFirst(VerbText::tr("Slowest roles"), TimingCells(m_figures, GroupKind::Role));
        writeFirst(VerbText::tr("Slowest actions"), TimingCells(m_figures, GroupKind::Action));
        writeFirst(VerbText::tr("Slowest hosts"), TimingCells(m_figures, GroupKind::Host));
    }

private:
    void line(const QString &text) { m_output.write(visibleText(text) + u'\n'); }

    void writeHead()
    {
        const Recording &recording = *m_figures->recording;
        m_output.write(heading(m_output, visibleText(titleOfRun(recording))) + u'\n');
        line(factsOfRun(recording).join(u" · "_s));
        if (recording.resultCount() == 0) {
            line(VerbText::tr("No results were recorded: no task ran on any host."));
            return;
        }
        for (const QString &sentence : m_figures->caveats.sentences())
            line(sentence);
        if (m_figures->longestWaiting)
            line(describeWaiting(recording, *m_figures->longestWaiting));
        line(waitingText(*m_figures));
        if (const QString forks = forksText(*m_figures); !forks.isEmpty())
            line(forks);
    }

    // In order of time; where not all are written, the longest ones.
    void writePath()
    {
        const PathCells cells(m_figures);
        if (cells.lineCount() == 0)
            return;
        begin(m_limit < cells.lineCount() ? VerbText::tr("Critical path: the longest %1 of %2 links")
                                                .arg(formatCount(m_limit), formatCount(cells.lineCount()))
                                          : VerbText::tr("Critical path"));
        line(pathTotalText(*m_figures));
        writeLines(cells, linksWithin(m_figures->path, m_limit));
    }

    void writeFirst(const QString &title, const FigureCells &cells, const QString &told = {})
    {
        const quint32 all = cells.lineCount();
        if (all == 0)
            return;
        const quint32 count = std::min(all, m_limit);
        begin(count == all ? title : VerbText::tr("%1: %2 of %3").arg(title, formatCount(count), formatCount(all)));
        if (!told.isEmpty())
            line(told);
        std::vector<quint32> lines(count);
        std::iota(lines.begin(), lines.end(), 0U);
        writeLines(cells, lines);
    }

    void begin(const QString &title) { m_output.write(u'\n' + heading(m_output, title) + u'\n'); }

    void writeLines(const FigureCells &cells, const std::vector<quint32> &lines)
    {
        std::vector<TableColumn> columns;
        for (int column = 0; column < cells.columnCount(); ++column)
            columns.push_back({cells.title(column), cells.isNumber(column), !cells.isNumber(column)});
        Table table(m_output, std::move(columns));
        for (const quint32 line : lines) {
            std::vector<TableCell> row;
            for (int column = 0; column < cells.columnCount(); ++column) {
                TableCell cell{cells.text(line, column)};
                const std::optional<Outcome> outcome = cells.outcomeOf(line);
                if (outcome && column == cells.leadColumn())
                    cell.text = glyphOf(*outcome) + u' ' + cell.text;
                row.push_back(cell);
            }
            table.add(std::move(row));
        }
        table.finish();
    }

    Output &m_output;
    const TimelineFiguresPtr &m_figures;
    const quint32 m_limit;
};

} // namespace

void writeTimelineTable(Output &output, const TimelineFiguresPtr &figures, qint64 limit)
{
    TimelineTable(output, figures, limit).write();
}

} // namespace aviary
