// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overview/overviewtext.h"

#include "models/content/terminal.h"
#include "models/overview/runfacts.h"
#include "models/overview/sentences.h"
#include "models/recording/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct OverviewText
{
    Q_DECLARE_TR_FUNCTIONS(OverviewText)
};

// A recorded name must not write over the lines of a terminal.
QString printable(const QString &text)
{
    QString line = hasTerminalCodes(text) ? stripTerminalCodes(text) : text;
    for (QChar &c : line) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
            || c.category() == QChar::Separator_Paragraph)
            c = u' ';
    }
    return line;
}

// Rows whose cells stand below each other; the last cell of a row has no end to fill up.
class Table
{
public:
    enum class Align { Left, Right };
    explicit Table(int indent)
        : m_indent(indent)
    {
    }
    void add(const QStringList &cells) { m_rows.push_back({cells, {}}); }
    // Lines of their own below the last row, from the second column on.
    void addBelow(const QString &line) { m_rows.back().below << line; }
    void alignRight(int column) { m_right << column; }

    QString text() const
    {
        QString text;
        const QList<qsizetype> width = widths();
        for (const Row &row : m_rows) {
            QString line(m_indent, u' ');
            for (qsizetype i = 0; i < row.cells.size(); ++i) {
                const QString cell = m_right.contains(i) ? row.cells[i].rightJustified(width[i])
                                                         : row.cells[i].leftJustified(width[i]);
                line += cell + (i + 1 < row.cells.size() ? u"  "_s : QString());
            }
            while (line.endsWith(u' '))
                line.chop(1);
            text += line + u'\n';
            for (const QString &below : row.below)
                text += QString(m_indent + width.value(0) + 2, u' ') + below + u'\n';
        }
        return text;
    }

private:
    struct Row
    {
        QStringList cells;
        QStringList below;
    };
    QList<qsizetype> widths() const
    {
        constexpr qsizetype widest = 60; // one long name must not push all rows apart
        QList<qsizetype> widths;
        for (const Row &row : m_rows) {
            for (qsizetype i = 0; i < row.cells.size(); ++i) {
                if (i == widths.size())
                    widths << 0;
                if (row.cells[i].size() <= widest)
                    widths[i] = std::max(widths[i], row.cells[i].size());
            }
        }
        return widths;
    }

    int m_indent;
    std::vector<Row> m_rows;
    QList<qsizetype> m_right;
};

QString entriesText(const Overview &overview, const std::vector<TaskEntry> &entries, const Messages &messages, bool all)
{
    const Recording &recording = *overview.recording;
    const size_t shown = all ? entries.size() : std::min(entries.size(), Overview::ShownTasks);
    Table table(2);
    for (const TaskEntry &entry : std::span(entries).first(shown)) {
        const TaskCells cells = cellsOf(recording, entry);
        table.add({u"%1 %2"_s.arg(glyphOf(entry.outcome)).arg(cells.outcome), printable(cells.task),
                   printable(cells.hosts), printable(cells.action), printable(cells.place), cells.time});
        const std::vector<MessageGroup> groups = groupsOf(recording, entry, messages);
        for (const MessageGroup &group : groups) {
            const QString message = printable(messageText(group));
            if (groups.size() > 1)
                table.addBelow(OverviewText::tr("%1: %2").arg(printable(hostList(recording, group.hosts)), message));
            else if (!message.isEmpty())
                table.addBelow(message);
        }
        if (entry.nothingAfter && isFailing(entry.outcome))
            table.addBelow(nothingAfterText());
    }
    QString text = table.text();
    if (shown < entries.size()) {
        text += u"  "_s
            + OverviewText::tr("%1 of %n task(s)", nullptr, static_cast<int>(entries.size()))
                  .arg(formatCount(static_cast<qint64>(shown)))
            + u'\n';
    }
    return text;
}

QString hostsText(const Overview &overview)
{
    Table table(2);
    for (const HostEntry &entry : overview.hostsToShow())
        table.add({printable(overview.recording->shortHost(entry.host)), countsText(entry.counts)});
    QString text = table.text();
    if (const QString without = hostsWithoutText(overview); !without.isEmpty())
        text += u"  "_s + without + u'\n';
    return text;
}

QString slowestText(const Overview &overview)
{
    const Recording &recording = *overview.recording;
    Table table(2);
    table.alignRight(0);
    for (const SlowTask &slow : overview.slowest) {
        table.add({formatDuration(slow.span.duration()), printable(taskName(recording, slow.task)),
                   printable(taskPlace(recording, slow.task))});
    }
    return table.text();
}

QString runText(const Overview &overview, const std::vector<OverviewLink> &links)
{
    const RunFacts run = runFactsOf(*overview.recording);
    Table table(2);
    const QString command = OverviewText::tr("Command line");
    if (run.command.isEmpty())
        table.add({command, run.commandNote});
    else {
        table.add({command, printable(run.command)});
        table.addBelow(u'(' + printable(run.commandNote) + u')');
    }
    for (const RunFact &fact : run.facts)
        table.add({fact.name, printable(fact.value)});
    if (!run.labels.isEmpty())
        table.add({OverviewText::tr("Labels"), printable(run.labels.join(", "_L1))});
    for (const OverviewLink &link : links)
        table.add({printable(link.name), printable(link.address)});
    return table.text();
}

} // namespace

std::vector<RowIndex> rowsForText(const Overview &overview, bool all)
{
    std::vector<RowIndex> rows;
    const size_t shown = all ? overview.causes.size() : std::min(overview.causes.size(), Overview::ShownTasks);
    for (const TaskEntry &entry : std::span(overview.causes).first(shown))
        rows.insert(rows.end(), entry.rows.begin(), entry.rows.end());
    if (overview.adHoc) {
        const std::vector<RowIndex> answers = answersOf(overview);
        rows.insert(rows.end(), answers.begin(), answers.end());
    }
    return rows;
}

QString overviewText(const Overview &overview, const Messages &messages, const std::vector<OverviewLink> &links,
                     Micros now, bool all)
{
    const Playbook &playbook = overview.playbook();
    QStringList first{QString(glyphOf(playbook.state)) + u' ' + printable(titleOf(overview))};
    if (!playbook.name.isEmpty())
        first << printable(playbook.name);
    QString state = printable(stateText(overview, now));
    if (playbook.checkMode)
        state = u"[%1] %2"_s.arg(checkModeBadge(), state);
    QString text = first.join("  "_L1) + u"   "_s + state;
    const QString where = printable(circumstances(overview));
    // A state that is a sentence ends its line.
    text += (playbook.state == State::Failed ? u" · "_s : u"\n  "_s) + where + u'\n';
    for (const QString &sentence : sentences(overview))
        text += u"  "_s + printable(sentence) + u'\n';

    const auto block = [&](const QString &heading, const QString &body) {
        if (!body.isEmpty())
            text += u'\n' + heading + u'\n' + body;
    };
    block(causesHeading(overview), entriesText(overview, overview.causes, messages, all));
    if (const QString spared = sparedText(overview); !spared.isEmpty())
        text += u'\n' + spared + u'\n';
    if (playbook.state == State::Completed && !overview.adHoc)
        block(changedHeading(overview), entriesText(overview, overview.changed, {}, all));
    if (overview.adHoc) {
        Table answers(2);
        for (const RowIndex row : answersOf(overview)) {
            const Outcome outcome = overview.recording->outcome(row);
            answers.add({u"%1 %2"_s.arg(glyphOf(outcome)).arg(nameOf(outcome)),
                         printable(overview.recording->shortHost(overview.recording->hostOf(row)))});
            for (const QStringView line : QStringView(messages.lines.value(row)).tokenize(u'\n', Qt::SkipEmptyParts))
                answers.addBelow(printable(line.toString()));
        }
        block(OverviewText::tr("Answers"), answers.text());
    } else {
        block(OverviewText::tr("Hosts"), hostsText(overview));
    }
    // A failure is looked into by what was run; a run that went well by what took long.
    if (playbook.state == State::Failed)
        block(OverviewText::tr("Run"), runText(overview, links));
    if (!overview.adHoc)
        block(OverviewText::tr("Slowest tasks"), slowestText(overview));
    if (playbook.state != State::Failed)
        block(OverviewText::tr("Run"), runText(overview, links));
    return text;
}

} // namespace aviary
