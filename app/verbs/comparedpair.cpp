// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/comparedpair.h"

#include "app/verbs/verbtext.h"
#include "models/compare/comparerecordings.h"
#include "models/compare/pair.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr std::array Sides{Side::Left, Side::Right};

class PairReader
{
public:
    PairReader(const Both<ComparedReport> &reports, const CompareOptions &options, bool allOutputs, ComparedPair &pair)
        : m_reports(reports)
        , m_options(options)
        , m_allOutputs(allOutputs)
        , m_pair(pair)
    {
    }

    void read()
    {
        Both<RecordingPtr> recordings;
        for (const Side side : Sides) {
            OpenedReport &report = *m_reports[side].report;
            recordings[side] = report.need(source(side).recording(m_pair.playbook[side]->id).wait()).value_or(nullptr);
            if (!recordings[side])
                return;
            report.addProblems(recordings[side]->problems());
        }
        m_pair.comparison = compareRecordings(recordings.left, recordings.right, m_options);
        readInputs();
        readFacts();
        readMessages();
        findNamed();
        readOutputs();
        m_pair.sentences = compareSentences(*m_pair.comparison, m_pair.messages, &m_pair.inputs);
        m_pair.known = ComparedPair::Known::Outputs;
    }

private:
    ReportSource &source(Side side) const { return m_reports[side].report->source(); }
    const Recording &recording(Side side) const { return *m_pair.comparison->recording(side); }
    ContentPtr need(Side side, Job<ContentPtr> job) const
    {
        ContentPtr content = m_reports[side].report->need(job.wait()).value_or(nullptr);
        if (content && !content->problem.isEmpty())
            m_reports[side].report->addProblems({content->problem});
        return content;
    }

    void readInputs()
    {
        InputContents contents;
        const auto readRecords = [this](Side side, QHash<TableIndex, ContentPtr> &into) {
            const std::vector<Record> &records = recording(side).records();
            for (TableIndex record = 0; record < records.size(); ++record) {
                if (ContentPtr content = need(side, source(side).record(records[record].id)))
                    into.insert(record, std::move(content));
            }
        };
        readRecords(Side::Left, contents.leftRecords);
        readRecords(Side::Right, contents.rightRecords);
        m_pair.inputs = compareInputs(recording(Side::Left), recording(Side::Right), contents);
    }

    void readFacts()
    {
        std::vector<FactsDifference> differences;
        for (const HostPair &host : m_pair.comparison->hosts()) {
            if (host.host.left == NoIndex || host.host.right == NoIndex)
                continue;
            FactsOfHost facts{.host = host.name, .left = {}, .right = {}};
            facts.left = need(Side::Left, source(Side::Left).facts(recording(Side::Left).hosts()[host.host.left].id));
            facts.right
                = need(Side::Right, source(Side::Right).facts(recording(Side::Right).hosts()[host.host.right].id));
            differences.push_back(compareFacts(facts));
        }
        m_pair.facts = sharedFacts(differences);
    }

    void readMessages()
    {
        const Both<std::vector<RowIndex>> rows = rowsForSentences(*m_pair.comparison);
        for (const Side side : Sides) {
            std::vector<MessageQuery> queries;
            for (const RowIndex row : rows[side])
                queries.push_back({recording(side).resultId(row), recording(side).outcome(row)});
            if (queries.empty())
                continue;
            const QStringList lines
                = m_reports[side].report->need(source(side).messages(queries).wait()).value_or(QStringList());
            for (size_t i = 0; i < rows[side].size() && std::cmp_less(i, lines.size()); ++i)
                m_pair.messages[side].insert(rows[side][i], lines[static_cast<qsizetype>(i)]);
        }
    }

    // What the new failures name, in the files that changed.
    void findNamed()
    {
        QStringList headlines;
        for (const ChangeGroup &group : changeGroups(*m_pair.comparison, Change::NewlyFailing)) {
            for (const quint32 row : group.rows)
                headlines << m_pair.messages.right.value(m_pair.comparison->rows()[row].row.right);
        }
        headlines.removeDuplicates();
        if (std::ranges::all_of(headlines, [](const QString &line) { return quotedWords(line).isEmpty(); }))
            return;
        std::vector<ChangedFile> files;
        for (const FileChange &change : m_pair.inputs.files) {
            if (change.change != FileChange::Change::Changed)
                continue;
            const ContentPtr left
                = need(Side::Left, source(Side::Left).file(recording(Side::Left).files()[change.left].id));
            const ContentPtr right
                = need(Side::Right, source(Side::Right).file(recording(Side::Right).files()[change.right].id));
            if (left && right)
                files.push_back(
                    {change.path(), left->text, right->text, compareTexts(left->text, right->text, NoiseIn::Contents)});
        }
        m_pair.named = findNamedChanges(headlines, files);
    }

    void readOutputs()
    {
        const Comparison &comparison = *m_pair.comparison;
        m_pair.comparableOutputs = comparison.matched();
        if (comparison.likeness() < LittleInCommon)
            return;
        for (quint32 index = 0; index < comparison.rows().size(); ++index) {
            const RowPair &row = comparison.rows()[index];
            if (row.row.left == NoIndex || row.row.right == NoIndex)
                continue;
            if (m_pair.comparedOutputs == MostOutputs && !m_allOutputs)
                break;
            ++m_pair.comparedOutputs;
            // Where the outcome is another one, it is told already.
            if (row.task == NoIndex || row.change != Change::Same)
                continue;
            const ContentPtr left
                = need(Side::Left, source(Side::Left).result(recording(Side::Left).resultId(row.row.left)));
            const ContentPtr right
                = need(Side::Right, source(Side::Right).result(recording(Side::Right).resultId(row.row.right)));
            if (!left || !right || compareContents(*left, *right) != Likeness::Different)
                continue;
            if (m_pair.outputs.empty() || m_pair.outputs.back().task != row.task)
                m_pair.outputs.push_back({.task = row.task, .rows = {}});
            m_pair.outputs.back().rows.push_back(index);
        }
    }

    const Both<ComparedReport> &m_reports;
    const CompareOptions &m_options;
    const bool m_allOutputs;
    ComparedPair &m_pair;
};

} // namespace

ComparedPair readPair(const Both<ComparedReport> &reports, const Both<const Playbook *> &playbooks,
                      const CompareOptions &options, bool allOutputs)
{
    ComparedPair pair;
    for (const Side side : Sides) {
        if (playbooks[side])
            pair.playbook[side] = *playbooks[side];
    }
    if (pair.playbook.left && pair.playbook.right)
        PairReader(reports, options, allOutputs, pair).read();
    return pair;
}

} // namespace aviary
