// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/differenceblocks.h"

#include "models/recording/format.h"

#include <QCoreApplication>
#include <QHash>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Compare)
};

using Kind = DifferenceBlock::Kind;
using Known = ComparedPair::Known;

int counted(qint64 number)
{
    return static_cast<int>(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

Kind kindOf(CompareBlock::Kind kind)
{
    switch (kind) {
    case CompareBlock::Kind::NewlyFailing:
        return Kind::NewlyFailing;
    case CompareBlock::Kind::StillFailing:
        return Kind::StillFailing;
    case CompareBlock::Kind::Fixed:
        return Kind::Fixed;
    case CompareBlock::Kind::Files:
    case CompareBlock::Kind::CommandLine:
    case CompareBlock::Kind::Versions:
    case CompareBlock::Kind::Labels:
    case CompareBlock::Kind::Hosts:
    case CompareBlock::Kind::Facts:
    case CompareBlock::Kind::Records:
        return Kind::Inputs;
    case CompareBlock::Kind::Tasks:
        return Kind::Tasks;
    case CompareBlock::Kind::Outcomes:
    case CompareBlock::Kind::Outputs:
        return Kind::Outputs;
    case CompareBlock::Kind::Slower:
        return Kind::Slower;
    case CompareBlock::Kind::Faster:
        return Kind::Faster;
    }
    return Kind::Inputs;
}

// "5 files"; "" for what is no input.
QString countText(CompareBlock::Kind kind, int count)
{
    switch (kind) {
    case CompareBlock::Kind::Files:
        return Words::tr("%n file(s)", nullptr, count);
    case CompareBlock::Kind::CommandLine:
        return Words::tr("%n option(s)", nullptr, count);
    case CompareBlock::Kind::Versions:
        return Words::tr("%n version(s)", nullptr, count);
    case CompareBlock::Kind::Labels:
        return Words::tr("%n label(s)", nullptr, count);
    case CompareBlock::Kind::Hosts:
        return Words::tr("%n host(s)", nullptr, count);
    case CompareBlock::Kind::Facts:
        return Words::tr("%n fact(s)", nullptr, count);
    case CompareBlock::Kind::Records:
        return Words::tr("%n record(s)", nullptr, count);
    case CompareBlock::Kind::NewlyFailing:
    case CompareBlock::Kind::StillFailing:
    case CompareBlock::Kind::Fixed:
    case CompareBlock::Kind::Tasks:
    case CompareBlock::Kind::Outcomes:
    case CompareBlock::Kind::Outputs:
    case CompareBlock::Kind::Slower:
    case CompareBlock::Kind::Faster:
        break;
    }
    return {};
}

class Blocks
{
public:
    Blocks(const ComparedPair &pair, bool isReading)
        : m_pair(pair)
        , m_isReading(isReading)
        , m_comparison(*pair.comparison)
    {
        for (const Kind kind : AllKinds)
            m_blocks.push_back({.kind = kind});
    }

    DifferenceBlocks all()
    {
        addNamed();
        for (const CompareBlock &block : compareBlocks(m_pair))
            addLines(block);
        noteInputs();
        noteTasks();
        noteOutputs();
        // A block without lines is there only as long as some may come.
        std::erase_if(m_blocks, [](DifferenceBlock &block) {
            block.count = std::max(block.count, static_cast<qint64>(block.lines.size()));
            return block.count == 0 && block.note.isEmpty();
        });
        return std::move(m_blocks);
    }

private:
    static constexpr std::array AllKinds{Kind::Named, Kind::NewlyFailing, Kind::StillFailing, Kind::Fixed, Kind::Inputs,
                                         Kind::Tasks, Kind::Outputs,      Kind::Slower,       Kind::Faster};

    DifferenceBlock &block(Kind kind) { return m_blocks[static_cast<size_t>(kind)]; }

    void addNamed()
    {
        block(Kind::Named).count = m_pair.named.total;
        for (const NamedChange &change : m_pair.named.changes) {
            DifferenceLine line;
            line.what = placeInFile(change.path, change.line);
            line.change = change.change;
            line.hosts = change.word;
            const auto file = std::ranges::find(m_pair.inputs.files, change.path, &FileChange::path);
            line.file = file == m_pair.inputs.files.end() ? -1 : file - m_pair.inputs.files.begin();
            line.fileLine = change.line;
            line.isLeftLine = change.isLeftLine;
            block(Kind::Named).lines.push_back(std::move(line));
        }
    }

    void addLines(const CompareBlock &from)
    {
        const Kind kind = kindOf(from.kind);
        std::vector<DifferenceLine> &lines = block(kind).lines;
        const size_t before = lines.size();
        const bool saysItself = kind == Kind::Inputs || kind == Kind::Outputs;
        for (const CompareLine &line : from.lines) {
            if (from.kind == CompareBlock::Kind::Hosts)
                break;
            DifferenceLine told;
            static_cast<CompareLine &>(told) = line;
            if (kind == Kind::Tasks && line.task != NoIndex)
                told.change = taskChangeText(m_comparison.tasks()[line.task]);
            else if (kind != Kind::Tasks && !saysItself)
                told.change.clear();
            told.outcome = failureOf(kind, line.row);
            lines.push_back(std::move(told));
        }
        if (from.kind == CompareBlock::Kind::Hosts)
            addHosts(lines);
        const auto count = counted(static_cast<qint64>(lines.size() - before));
        if (const QString text = countText(from.kind, count); !text.isEmpty())
            m_inputNotes << text;
    }

    std::optional<Outcome> failureOf(Kind kind, quint32 row) const
    {
        if (row == NoIndex || (kind != Kind::NewlyFailing && kind != Kind::StillFailing && kind != Kind::Fixed))
            return {};
        const Side side = kind == Kind::Fixed ? Side::Left : Side::Right;
        return m_comparison.recording(side)->outcome(m_comparison.rows()[row].row[side]);
    }

    // Each on a line of its own, as there is room.
    void addHosts(std::vector<DifferenceLine> &lines) const
    {
        for (const Side side : {Side::Left, Side::Right}) {
            for (const HostPair &host : m_comparison.hosts()) {
                if (!m_comparison.isOnlyOn(side, host))
                    continue;
                DifferenceLine line;
                line.what = host.name;
                line.change = side == Side::Left ? Words::tr("host only left") : Words::tr("host only right");
                lines.push_back(std::move(line));
            }
        }
    }

    QString readingText() const { return m_isReading ? Words::tr("reading…") : Words::tr("not read"); }

    void noteInputs()
    {
        if (m_pair.known < Known::Inputs)
            m_inputNotes = QStringList{readingText()};
        else if (m_pair.known < Known::Facts)
            m_inputNotes << (m_isReading ? Words::tr("reading facts…") : Words::tr("facts were not read"));
        block(Kind::Inputs).note = m_inputNotes.join(", "_L1);
    }

    void noteTasks()
    {
        QStringList changes; // in order of appearance
        QHash<QString, int> counts;
        for (const DifferenceLine &line : block(Kind::Tasks).lines) {
            if (++counts[line.change] == 1)
                changes << line.change;
        }
        for (QString &change : changes)
            change = Words::tr("%1 %2").arg(formatCount(counts[change]), change);
        block(Kind::Tasks).note = changes.join(", "_L1);
    }

    void noteOutputs()
    {
        const bool isOpen = m_pair.known < Known::Outputs;
        if (m_pair.comparedOutputs == m_pair.comparableOutputs) {
            if (isOpen)
                block(Kind::Outputs).note = readingText();
            return;
        }
        const QString compared = Words::tr("%1 of %n result(s) compared", nullptr, counted(m_pair.comparableOutputs))
                                     .arg(formatCount(m_pair.comparedOutputs));
        block(Kind::Outputs).note = isOpen && m_isReading ? Words::tr("reading… %1").arg(compared) : compared;
    }

    const ComparedPair &m_pair;
    const bool m_isReading;
    const Comparison &m_comparison;
    DifferenceBlocks m_blocks; // while they are filled all kinds, by their number
    QStringList m_inputNotes;
};

} // namespace

QString DifferenceLine::values() const
{
    return left.isEmpty() && right.isEmpty() ? QString() : u"%1 → %2"_s.arg(left, right);
}

QString titleOf(DifferenceBlock::Kind kind)
{
    switch (kind) {
    case Kind::Named:
        return Words::tr("Named in the failure, near a change");
    case Kind::NewlyFailing:
        return Words::tr("Newly failing");
    case Kind::StillFailing:
        return Words::tr("Still failing");
    case Kind::Fixed:
        return Words::tr("Fixed");
    case Kind::Inputs:
        return Words::tr("What went in differently");
    case Kind::Tasks:
        return Words::tr("Tasks new, gone, renamed or moved");
    case Kind::Outputs:
        return Words::tr("What came out differently");
    case Kind::Slower:
        return Words::tr("Slower");
    case Kind::Faster:
        return Words::tr("Faster");
    }
    return {};
}

DifferenceBlocks differenceBlocks(const ComparedPair &pair, bool isReading)
{
    return pair.comparison && !pair.hasLittleInCommon() ? Blocks(pair, isReading).all() : DifferenceBlocks();
}

Job<DifferenceBlocks> startDifferenceBlocks(const ComparedPairPtr &pair, bool isReading)
{
    return Job<DifferenceBlocks>(QtConcurrent::run(
        [pair, isReading]() -> Result<DifferenceBlocks> { return differenceBlocks(*pair, isReading); }));
}

} // namespace aviary
