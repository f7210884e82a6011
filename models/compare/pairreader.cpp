// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/pairreader.h"

#include "models/compare/comparerecordings.h"
#include "models/compare/pair.h"
#include "models/content/headline.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace aviary {

namespace {

using Known = ComparedPair::Known;

// Contents under way at once: enough to keep a source at work, few enough not to be in a person's way.
constexpr size_t Portion = 16;
// How often a comparison of outputs that goes on is shown.
constexpr int ShowEvery = 250; // ms

std::vector<CompareParagraph> sentencesOf(const ComparedPair &pair)
{
    return compareSentences(*pair.comparison, pair.messages, pair.known >= Known::Inputs ? &pair.inputs : nullptr);
}

} // namespace

struct PairReader::Found
{
    Both<std::vector<RowIndex>> messageRows;
    QStringList headlines; // of what fails newly
    std::vector<quint32> hosts; // with both sides, in Comparison::hosts()
    SharedFacts facts;
};

void PairReader::start(const Both<RecordingPtr> &recordings, const Both<ReportSource *> &sources,
                       const CompareOptions &options, qint64 mostOutputs)
{
    stop();
    m_judging = {};
    m_options = options;
    m_sources = {sources.left, sources.right};
    m_mostOutputs = mostOutputs;
    m_comparedOutputs = 0;
    m_outputs.clear();
    m_problems = {};
    m_found = std::make_shared<Found>();
    const ComparedPair known{.playbook = {recordings.left->playbook(), recordings.right->playbook()}};
    m_pair = std::make_shared<const ComparedPair>(known);
    m_comparison = startComparison(recordings.left, recordings.right, options);
    m_comparison.then(this, [this](const Result<ComparisonPtr> &comparison) {
        grow(
            [comparison = *comparison, found = m_found](ComparedPair &pair, const IsCancelled &) {
                pair.comparison = comparison;
                pair.known = Known::Comparison;
                pair.comparableOutputs = comparison->matched();
                found->messageRows = rowsForSentences(*comparison);
            },
            [this] { readInputs(); });
    });
}

void PairReader::stop()
{
    ++m_run;
    m_isDone = false;
    m_comparison = {};
    m_growing = {};
    m_comparing = {};
    m_messages = {};
    m_jobs.clear();
    m_wishes.clear();
    m_afterContents = {};
}

void PairReader::setOptions(const CompareOptions &options)
{
    if (options == m_options)
        return;
    m_options = options;
    if (m_pair->comparison)
        judgeAnew();
}

void PairReader::judgeAnew()
{
    m_judging = Job<ComparedPairPtr>(
        QtConcurrent::run([before = m_pair, options = m_options](QPromise<Result<ComparedPairPtr>> &promise) {
            auto pair = std::make_shared<ComparedPair>(*before);
            pair->comparison = judgedBy(*before->comparison, options);
            pair->sentences = sentencesOf(*pair);
            promise.addResult(std::move(pair));
        }));
    m_judging.then(this, [this](const Result<ComparedPairPtr> &judged) {
        // Meanwhile more may be known: outputs, of which neither of the two says anything.
        auto pair = std::make_shared<ComparedPair>(*m_pair);
        pair->comparison = (*judged)->comparison;
        pair->sentences = (*judged)->sentences;
        m_pair = std::move(pair);
        Q_EMIT changed();
    });
}

void PairReader::readInputs()
{
    std::vector<Wish> wishes;
    for (const Side side : Sides) {
        for (const Record &record : recording(side).records())
            wishes.push_back({side, record.id});
    }
    fetch(std::move(wishes), [this](Contents contents) {
        grow(
            [contents = std::move(contents)](ComparedPair &pair, const IsCancelled &) {
                const Recording &left = *pair.comparison->recording(Side::Left);
                const Recording &right = *pair.comparison->recording(Side::Right);
                InputContents values;
                for (size_t i = 0; i < contents.size(); ++i) {
                    const bool isLeft = i < left.records().size();
                    const auto record = static_cast<TableIndex>(isLeft ? i : i - left.records().size());
                    if (contents[i])
                        (isLeft ? values.leftRecords : values.rightRecords).insert(record, contents[i]);
                }
                pair.inputs = compareInputs(left, right, values);
                pair.known = Known::Inputs;
            },
            [this] { readMessages(Side::Left); });
    });
}

void PairReader::readMessages(Side side)
{
    const std::vector<RowIndex> &rows = m_found->messageRows[side];
    const auto next = [this, side](const QStringList &lines) {
        grow(
            [side, lines, found = m_found](ComparedPair &pair, const IsCancelled &) {
                const std::vector<RowIndex> &asked = found->messageRows[side];
                for (size_t i = 0; i < asked.size() && std::cmp_less(i, lines.size()); ++i)
                    pair.messages[side].insert(asked[i], lines[static_cast<qsizetype>(i)]);
                if (side == Side::Left)
                    return;
                pair.known = Known::Messages;
                for (const ChangeGroup &group : changeGroups(*pair.comparison, Change::NewlyFailing)) {
                    for (const quint32 row : group.rows)
                        found->headlines << pair.messages.right.value(pair.comparison->rows()[row].row.right);
                }
                found->headlines.removeDuplicates();
            },
            [this, side] { side == Side::Left ? readMessages(Side::Right) : readFacts(); });
    };
    if (rows.empty())
        return next({});
    if (!m_sources[side])
        return finish();
    std::vector<MessageQuery> queries;
    queries.reserve(rows.size());
    for (const RowIndex row : rows)
        queries.push_back({recording(side).resultId(row), recording(side).outcome(row)});
    m_messages = m_sources[side]->messages(std::move(queries));
    m_messages.then(this, [this, side, next](const Result<QStringList> &lines) {
        if (!lines)
            addProblem(side, lines.error().what);
        next(lines.value_or(QStringList()));
    });
}

void PairReader::readFacts()
{
    const std::vector<HostPair> &hosts = m_pair->comparison->hosts();
    for (quint32 host = 0; host < hosts.size(); ++host) {
        if (hosts[host].host.left != NoIndex && hosts[host].host.right != NoIndex)
            m_found->hosts.push_back(host);
    }
    readSomeFacts(0);
}

void PairReader::readSomeFacts(size_t host)
{
    const std::vector<quint32> &all = m_found->hosts;
    if (host == all.size()) {
        return grow(
            [found = m_found](ComparedPair &pair, const IsCancelled &) {
                pair.facts = found->facts.sorted();
                pair.known = Known::Facts;
            },
            [this] { readNamed(); });
    }
    const size_t end = std::min(host + Portion / 2, all.size());
    std::vector<Wish> wishes;
    for (size_t i = host; i < end; ++i) {
        for (const Side side : Sides)
            wishes.push_back({side, recording(side).hosts()[m_pair->comparison->hosts()[all[i]].host[side]].id});
    }
    fetch(std::move(wishes), [this, host, end](Contents contents) {
        const auto compareAll = [comparison = m_pair->comparison, found = m_found, host,
                                 contents = std::move(contents)](const IsCancelled &isCancelled) {
            for (size_t i = 0; i < contents.size() && !isCancelled(); i += 2) {
                const QString &name = comparison->hosts()[found->hosts[host + i / 2]].name;
                found->facts.add(compareFacts({.host = name, .left = contents[i], .right = contents[i + 1]}));
            }
            return Rows();
        };
        compare(compareAll, [this, end](const Rows &) { readSomeFacts(end); });
    });
}

// What the new failures name, in the files that changed.
void PairReader::readNamed()
{
    std::vector<Wish> wishes;
    std::vector<QString> paths;
    if (std::ranges::any_of(m_found->headlines, [](const QString &line) { return !quotedWords(line).isEmpty(); })) {
        for (const FileChange &change : m_pair->inputs.files) {
            if (change.change != FileChange::Change::Changed)
                continue;
            paths.push_back(change.path());
            wishes.push_back({Side::Left, recording(Side::Left).files()[change.left].id});
            wishes.push_back({Side::Right, recording(Side::Right).files()[change.right].id});
        }
    }
    fetch(std::move(wishes), [this, paths = std::move(paths)](Contents contents) {
        grow(
            [paths, contents = std::move(contents), found = m_found](ComparedPair &pair,
                                                                     const IsCancelled &isCancelled) {
                std::vector<ChangedFile> files;
                for (size_t i = 0; i < paths.size() && !isCancelled(); ++i) {
                    const ContentPtr &left = contents[2 * i];
                    const ContentPtr &right = contents[2 * i + 1];
                    if (left && right)
                        files.push_back({paths[i], left->text, right->text,
                                         compareTexts(left->text, right->text, NoiseIn::Contents, isCancelled)});
                }
                pair.named = findNamedChanges(found->headlines, files);
                pair.known = Known::Named;
            },
            [this] { readOutputs(); });
    });
}

void PairReader::readOutputs()
{
    m_sinceShown.start();
    // Of runs that have little in common all output is another one.
    readSomeOutputs(m_pair->hasLittleInCommon() ? static_cast<quint32>(m_pair->comparison->rows().size()) : 0);
}

void PairReader::readSomeOutputs(quint32 row)
{
    const Comparison &comparison = *m_pair->comparison;
    Rows rows;
    std::vector<Wish> wishes;
    for (; row < comparison.rows().size() && wishes.size() < Portion && m_comparedOutputs < m_mostOutputs; ++row) {
        const RowPair &pair = comparison.rows()[row];
        if (pair.row.left == NoIndex || pair.row.right == NoIndex)
            continue;
        ++m_comparedOutputs;
        // Where the outcome is another one, it is told already.
        if (pair.task == NoIndex || pair.change != Change::Same)
            continue;
        rows.push_back(row);
        for (const Side side : Sides)
            wishes.push_back({side, recording(side).resultId(pair.row[side])});
    }
    if (rows.empty()) {
        queue([this] { finish(); });
        return showOutputs(Known::Outputs);
    }
    fetch(std::move(wishes), [this, row, rows = std::move(rows)](Contents contents) {
        const auto compareAll = [rows, contents = std::move(contents)](const IsCancelled &isCancelled) {
            Rows different;
            for (size_t i = 0; i < rows.size() && !isCancelled(); ++i) {
                const ContentPtr &left = contents[2 * i];
                const ContentPtr &right = contents[2 * i + 1];
                if (left && right && compareContents(*left, *right) == Likeness::Different)
                    different.push_back(rows[i]);
            }
            return different;
        };
        compare(compareAll, [this, row](const Rows &different) {
            addOutputs(different);
            queue([this, row] { readSomeOutputs(row); });
            if (m_sinceShown.hasExpired(ShowEvery))
                showOutputs(m_pair->known);
        });
    });
}

void PairReader::addOutputs(const Rows &rows)
{
    for (const quint32 row : rows) {
        const quint32 task = m_pair->comparison->rows()[row].task;
        if (m_outputs.empty() || m_outputs.back().task != task)
            m_outputs.push_back({.task = task, .rows = {}});
        m_outputs.back().rows.push_back(row);
    }
}

void PairReader::showOutputs(Known known)
{
    auto pair = std::make_shared<ComparedPair>(*m_pair);
    pair->outputs = m_outputs;
    pair->comparedOutputs = m_comparedOutputs;
    pair->known = known;
    m_pair = std::move(pair);
    m_sinceShown.start();
    Q_EMIT changed();
}

void PairReader::finish()
{
    stop();
    m_isDone = true;
    Q_EMIT done();
}

// The next snapshot, made elsewhere: `fill` says what is new in it.
void PairReader::grow(std::function<void(ComparedPair &, const IsCancelled &)> fill, std::function<void()> next)
{
    m_growing = Job<ComparedPairPtr>(
        QtConcurrent::run([before = m_pair, fill = std::move(fill)](QPromise<Result<ComparedPairPtr>> &promise) {
            auto pair = std::make_shared<ComparedPair>(*before);
            fill(*pair, [&promise] { return promise.isCanceled(); });
            if (pair->known <= Known::Messages) // the later ones say nothing new
                pair->sentences = sentencesOf(*pair);
            promise.addResult(std::move(pair));
        }));
    m_growing.then(this, [this, next = std::move(next)](const Result<ComparedPairPtr> &pair) {
        m_pair = *pair;
        queue(next);
        // Grown from what was judged by thresholds of before, which nobody wants to see again.
        if (m_pair->comparison->options() != m_options)
            return judgeAnew();
        m_judging = {}; // of less than this
        Q_EMIT changed();
    });
}

void PairReader::compare(std::function<Rows(const IsCancelled &)> compare, std::function<void(const Rows &)> next)
{
    m_comparing = Job<Rows>(QtConcurrent::run([compare = std::move(compare)](QPromise<Result<Rows>> &promise) {
        promise.addResult(compare([&promise] { return promise.isCanceled(); }));
    }));
    m_comparing.then(this, [this, next = std::move(next)](const Result<Rows> &rows) {
        queue([next, rows = *rows] { next(rows); });
    });
}

void PairReader::fetch(std::vector<Wish> wishes, std::function<void(Contents)> next)
{
    m_wishes = std::move(wishes);
    m_contents.clear();
    m_afterContents = std::move(next);
    fetchPortion();
}

void PairReader::fetchPortion()
{
    m_jobs.clear();
    const size_t begin = m_contents.size();
    const size_t end = std::min(begin + Portion, m_wishes.size());
    if (begin == end) {
        const auto next = std::exchange(m_afterContents, {});
        m_wishes.clear();
        return next(std::exchange(m_contents, {}));
    }
    if (!m_sources.left || !m_sources.right)
        return finish();
    m_contents.resize(end);
    m_waiting = end - begin;
    for (size_t place = begin; place < end; ++place) {
        ReportSource &source = *m_sources[m_wishes[place].side];
        struct Ask
        {
            ReportSource &source;
            Job<ContentPtr> operator()(ResultId id) const { return source.result(id); }
            Job<ContentPtr> operator()(HostId id) const { return source.facts(id); }
            Job<ContentPtr> operator()(FileId id) const { return source.file(id); }
            Job<ContentPtr> operator()(RecordId id) const { return source.record(id); }
        };
        m_jobs.push_back(std::visit(Ask{source}, m_wishes[place].id));
        m_jobs.back().then(this, [this, place](const Result<ContentPtr> &content) { take(place, content); });
    }
}

void PairReader::take(size_t place, const Result<ContentPtr> &content)
{
    if (!content)
        addProblem(m_wishes[place].side, content.error().what);
    else if (!(*content)->problem.isEmpty())
        addProblem(m_wishes[place].side,
                   (*content)->state == Content::State::Damaged ? headline(**content) : (*content)->problem);
    m_contents[place] = content.value_or(nullptr);
    if (--m_waiting == 0)
        queue([this] { fetchPortion(); });
}

// Not from within an answer: the next job takes the place of the one that is answering. Whoever is told of what is new
// may begin anew: so first this, then the signal.
void PairReader::queue(std::function<void()> next)
{
    const auto call = [this, run = m_run, next = std::move(next)] {
        if (run == m_run)
            next();
    };
    QMetaObject::invokeMethod(this, call, Qt::QueuedConnection);
}

void PairReader::addProblem(Side side, const QString &problem)
{
    if (!m_problems[side].contains(problem))
        m_problems[side] << problem;
}

} // namespace aviary
